### Sites and their people, customer numbers, continuity; and how a new person finds licenses.

sites-tab-sites = Unidades
sites-tab-numbers = Números de cliente
sites-tab-continuity = Continuidade
sites-offline = Não foi possível acessar o portal. Isto aparece quando ele voltar.
sites-list = Suas unidades
sites-search = Buscar unidade
sites-search-people = Buscar pessoa
sites-none = Nenhuma unidade ainda
sites-none-text = Você faz parte de uma unidade quando o administrador convida ou aprova sua solicitação, ou quando um pedido indica você como contato.
sites-support-id = ID de suporte
sites-numbers = Números de cliente
sites-address = Endereço
sites-administrators = Administradores
sites-administrators-none = Sem administrador
sites-administrator-one = Um administrador
sites-role = Função
# $name is the name of a person, or an e-mail address.
sites-role-of = Função de { $name }
sites-role-administrator = Administrador
sites-role-member = Membro
sites-role-viewer = Leitor
sites-role-administrator-text = Decide sobre pessoas, compartilhamentos e solicitações e trabalha com todas as licenças da unidade.
sites-role-member-text = Trabalha com todas as licenças da unidade e vê as chaves.
sites-role-viewer-text = Vê as licenças da unidade com as chaves mascaradas e não altera nada.
# $name is the name of a person, or an e-mail address.
# $role is a role, as in sites-role-member.
sites-role-changed = { $name } agora é: { $role }
sites-members = Pessoas
# $count is a whole number.
sites-members-count = { $count ->
    [one] { NUMBER($count) } pessoa faz parte desta unidade. Os administradores veem quem.
    [many] { NUMBER($count) } de pessoas fazem parte desta unidade. Os administradores veem quem.
   *[other] { NUMBER($count) } pessoas fazem parte desta unidade. Os administradores veem quem.
}
sites-person = Pessoa
sites-source-record = Cadastro do fornecedor
sites-source-order = Contato de um pedido
sites-source-invitation = Convite
sites-source-request = Solicitação aprovada
sites-last-sign-in = Último acesso
sites-never = Nunca
sites-owns = Licenças
sites-no-account = Ainda sem conta
# $name is the name of a person, or an e-mail address.
sites-more = Mais para { $name }
sites-levels = O que cada nível permite
sites-no-administrator = Esta unidade não tem administrador. Ninguém pode convidar pessoas nem decidir sobre solicitações e licenças deixadas. Peça ao atendimento que nomeie um.
sites-one-administrator = Só uma pessoa administra esta unidade. Nomeie um segundo administrador para que alguém possa decidir na ausência do primeiro.
sites-one-administrator-member = Só uma pessoa administra esta unidade. Peça que nomeie um segundo administrador.
sites-invite = Convidar colega
# $site is the name of a site.
sites-invite-title = Convidar para { $site }
# $site is the name of a site.
sites-invite-text = A pessoa recebe um e-mail e faz parte de { $site } assim que aceitar. O convite expira em 14 dias.
sites-invite-send = Enviar convite
# $email is an e-mail address.
sites-invited = Convite enviado para { $email }
sites-invitations = Convites pendentes
# $name is the name of a person, or an e-mail address.
# $date is a date.
# $end is a date.
sites-invited-by = Convite de { $name } em { $date } · expira em { $end }
sites-resend = Enviar de novo
# $email is an e-mail address.
sites-invitation-resent = Convite reenviado para { $email }
sites-withdraw = Retirar
# $email is an e-mail address.
sites-invitation-withdrawn = Convite de { $email } retirado
sites-remove = Remover da unidade
# $name is the name of a person, or an e-mail address.
sites-remove-title = Remover { $name }?
# $name is the name of a person, or an e-mail address.
# $site is the name of a site.
sites-remove-text = { $name } não vê mais as licenças de { $site } em nenhum dispositivo e é avisado por e-mail.
# $name is the name of a person, or an e-mail address.
# $site is the name of a site.
sites-removed = { $name } foi removido de { $site }
# $count is a whole number.
sites-owned = { $count ->
    [one] O que acontece com { NUMBER($count) } licença
    [many] O que acontece com { NUMBER($count) } de licenças
   *[other] O que acontece com { NUMBER($count) } licenças
}
sites-hand-over = Passar a um colega
sites-unattended = Deixar sem responsável: os administradores decidem depois
sites-new-owner = Novo proprietário
sites-new-administrator = Novo administrador
sites-new-administrator-text = Você é o último administrador. Outra pessoa precisa assumir.
sites-choose-person = Escolher uma pessoa
sites-leave = Sair da unidade
# $site is the name of a site.
sites-leave-title = Sair de { $site }?
# $site is the name of a site.
sites-leave-text = Você não verá mais as licenças de { $site }. Os administradores são avisados. Para voltar, alguém precisa convidar você.
# $site is the name of a site.
sites-left = Você saiu de { $site }
# $name is the name of a person, or an e-mail address.
# $site is the name of a site.
sites-my-invitation = { $name } convida você para { $site }
# $role is a role, as in sites-role-member.
# $end is a date.
sites-my-invitation-text = Função: { $role }. Ao aceitar, você vê as licenças da unidade e as pessoas dela veem seu nome. Expira em { $end }.
sites-accept = Aceitar
sites-decline = Recusar
# $site is the name of a site.
sites-accepted = Agora você faz parte de { $site }
sites-numbers-text = Com um número de cliente, você vê tudo o que foi ou será comprado com ele.
sites-numbers-own = Seus números de cliente
sites-numbers-shared = Números de cliente compartilhados com você
sites-numbers-none = Nenhum número de cliente ainda
sites-numbers-none-text = Adicione um com o número de um pedido. Ambos estão no certificado de compra.
sites-number = Número de cliente
sites-number-add = Adicionar número de cliente
sites-number-add-verb = Adicionar
sites-number-add-text = O que foi comprado com o número aparece na hora no seu catálogo. Ninguém precisa aprovar.
sites-number-matching-order = Número de pedido correspondente
sites-number-matching-order-text = Qualquer pedido deste número de cliente prova que você pode conhecê-lo.
sites-number-comment = Comentário
# $number is a customer number.
sites-number-added = Número de cliente { $number } adicionado
# $order is an order number.
sites-number-order = Pedido { $order }
# $count is a whole number.
sites-number-entitlements = { $count ->
    [one] { NUMBER($count) } direito de uso
    [many] { NUMBER($count) } de direitos de uso
   *[other] { NUMBER($count) } direitos de uso
}
# $name is the name of a person, or an e-mail address.
sites-number-shared-by = Compartilhado por { $name }
# $number is a customer number.
sites-number-remove = Remover número de cliente { $number }
sites-number-remove-verb = Remover
# $number is a customer number.
sites-number-remove-text = O que você vê só por { $number } desaparece do seu catálogo. Licenças que você registrou assim aguardam uma decisão da unidade.
# $number is a customer number.
sites-number-removed = Número de cliente { $number } removido
sites-continuity-text = Licenças e unidades que ficariam paradas se alguém faltasse: proprietários ausentes, membros que não acessam mais, poucos administradores.
sites-continuity-fine = Nada a fazer aqui.
sites-absent-for = Sem acesso há
# $count is a whole number.
sites-months = { $count ->
    [one] { NUMBER($count) } mês
    [many] { NUMBER($count) } de meses
   *[other] { NUMBER($count) } meses
}
sites-absent-owners = Licenças com proprietário ausente
sites-absent-left = Saiu da unidade
sites-absent-locked = Conta bloqueada
sites-absent-never-signed-in = Nunca acessou
# $month is a month with its year.
sites-absent-dormant = Último acesso: { $month }
sites-absent-no-owner = Ninguém as registrou, ou o proprietário foi removido
sites-no-owner = Licenças sem proprietário
sites-account-gone = Uma conta excluída
# $count is a whole number.
sites-licenses = { $count ->
    [one] { NUMBER($count) } licença
    [many] { NUMBER($count) } de licenças
   *[other] { NUMBER($count) } licenças
}
sites-quiet = Pessoas sem acesso
sites-take-over = Assumir…
sites-not-yet = Pode ser assumido após 6 meses
# $count is a whole number.
sites-take-over-title = { $count ->
    [one] Assumir { NUMBER($count) } licença
    [many] Assumir { NUMBER($count) } de licenças
   *[other] Assumir { NUMBER($count) } licenças
}
# $count is a whole number.
# $name is the name of a person, or an e-mail address.
# $site is the name of a site.
sites-take-over-text = { $count ->
    [one] { NUMBER($count) } licença de { $name } em { $site } muda de proprietário. { $name } e todos os administradores são avisados.
    [many] { NUMBER($count) } de licenças de { $name } em { $site } mudam de proprietário. { $name } e todos os administradores são avisados.
   *[other] { NUMBER($count) } licenças de { $name } em { $site } mudam de proprietário. { $name } e todos os administradores são avisados.
}
# $count is a whole number.
# $site is the name of a site.
sites-take-over-unowned = { $count ->
    [one] { NUMBER($count) } licença de { $site } recebe um proprietário. Todos os administradores são avisados.
    [many] { NUMBER($count) } de licenças de { $site } recebem um proprietário. Todos os administradores são avisados.
   *[other] { NUMBER($count) } licenças de { $site } recebem um proprietário. Todos os administradores são avisados.
}
sites-take-over-confirm = Confirmar
# $count is a whole number.
sites-taken-over = { $count ->
    [one] { NUMBER($count) } licença tem um novo proprietário
    [many] { NUMBER($count) } de licenças têm um novo proprietário
   *[other] { NUMBER($count) } licenças têm um novo proprietário
}
sites-owner-me = Eu
sites-owner-colleague = Um colega
sites-colleague = Colega
sites-open = Pessoas e níveis desta unidade
find-title = Encontre suas licenças
# $email is an e-mail address.
find-text = Sua conta ({ $email }) ainda não vê licenças. Encontre-as de uma destas maneiras.
find-number = Pelo número de cliente
find-number-text = Com o número e um de seus pedidos, você vê na hora tudo o que foi comprado. Ninguém precisa aprovar.
find-certificate = Pelo certificado de compra
find-certificate-text = Com um número de série e o número do pedido do certificado, você registra na hora. As licenças passam a ser suas, e os administradores da unidade são avisados.
find-certificate-open = Inserir certificado
find-found = Encontrado. Seu catálogo é preenchido ao sincronizar.
sites-partners = Revendedores
sites-partners-text = Revendedores que venderam a esta unidade e o que cada um pode fazer com as licenças vendidas. Eles nunca veem o que você comprou em outro lugar.
sites-partners-none = Nenhum revendedor vendeu a esta unidade.
sites-partner-orders = { $count ->
    [one] { NUMBER($count) } pedido · último em { $date }
    [many] { NUMBER($count) } pedidos · último em { $date }
   *[other] { NUMBER($count) } pedidos · último em { $date }
}
sites-partner-set = Definido por { $name } em { $date }
sites-partner-usual = Como de costume; ninguém alterou
sites-partner-change = Alterar
sites-partner-title = O que { $name } pode fazer
sites-partner-title-text = Vale imediatamente para tudo o que { $name } vendeu a { $site }. As pessoas das duas unidades são avisadas.
sites-partner-level = O revendedor pode
sites-partner-level-none = Nada
sites-partner-level-register = Registrar e atualizar
sites-partner-level-manage = Gerenciar por nós
sites-partner-level-none-text = Vê que as licenças existem, com as chaves mascaradas, e não pode fazer nada com elas.
sites-partner-level-register-text = Registra e atualiza por você e vê as chaves. Você é avisado a cada vez.
sites-partner-level-manage-text = Faz tudo o que um membro pode com o que vendeu: também mover licenças e retirá-las. Exceto: pessoas, funções e compartilhamentos.
sites-partner-until = Último dia
sites-partner-until-hint = Vazio: até você alterar. Depois disso, o revendedor pode registrar e atualizar.
sites-partner-until-date = até { $date }
sites-partner-save = Salvar
sites-partner-changed = { $name }: salvo. O revendedor é avisado.
find-site = Pelo ID de suporte
find-site-text = Solicite acesso à unidade da sua organização. Os administradores decidem, ou o atendimento se não houver. Você é avisado por e-mail.
find-site-open = Solicitar acesso
find-waiting = O que você solicitou
find-waiting-open = Abrir solicitação
find-more = Encontrar mais licenças
find-certificate-dialog = Consultar um certificado
find-certificate-dialog-text = Os dois números estão no certificado de compra. Com eles você registra na hora; ninguém precisa aprovar.
find-certificate-serial = Número de série
find-certificate-order = Número do pedido
find-certificate-go = Consultar
find-certificate-unknown = Este número de série não está neste pedido. Verifique os dois números.
find-certificate-registered = Alguém já registrou. Solicite acesso à unidade ou a licença.
