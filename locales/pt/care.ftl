### The care desk of the vendor: the queue, looking up, why somebody sees something, and acts on accounts.

screen-care = Atendimento
care-tab-queue = Fila
care-tab-look-up = Consultar
care-tab-explain = Verificar acesso

## The queue

care-queue-filter = Filtrar a fila
# $count is a whole number.
care-queue-all = Todas { NUMBER($count) }
# $count is a whole number.
care-queue-mine = Minhas { NUMBER($count) }
# $count is a whole number.
care-queue-free = Sem responsável { NUMBER($count) }
# $count is a whole number.
care-queue-overdue = Atrasadas { NUMBER($count) }
care-queue-none = Nada a decidir
care-queue-none-text = As solicitações que o atendimento decide aparecem aqui, as mais antigas primeiro.
# $person is the name of a person, or an e-mail address.
care-owner = Responsável: { $person }
care-owner-you = Você está cuidando
care-owner-none = Sem responsável
# $date is a date.
care-due = Prazo { $date }
care-overdue = Atrasada
care-take = Assumir
care-give-back = Devolver
care-taken = Você está cuidando desta solicitação.
care-given-back = A solicitação voltou à fila.
care-more = Mostrar mais

## Looking up

care-look-up-label = Número de série, e-mail, Support ID ou número do pedido
care-look-up-text = Digite por inteiro. Cada consulta fica no registro que o cliente pode ler.
care-look-up-go = Consultar
care-found = Encontrado
care-found-none = Nada encontrado
care-found-none-text = Verifique erros de digitação: maiúsculas, O e 0, I e 1.
care-kind-account = Conta
care-kind-site = Unidade
care-kind-order = Pedido
care-kind-entitlement = Licença
care-fact-company = Empresa
care-state-pending = Não confirmada
care-state-active = Ativa
care-state-locked = Bloqueada
care-role-care = Atendimento
care-role-operator = Operador
care-fact-created = Criada
care-fact-sessions = Sessões
care-fact-sites = Unidades
care-fact-invited = Convidada para
care-fact-licenses = Licenças
care-fact-unattended = O proprietário saiu
care-fact-shares = Compartilhamentos
# $count is a whole number.
# $shown is a whole number.
care-shares = { NUMBER($count) } feitos, { NUMBER($shown) } recebidos
care-fact-open-requests = Solicitações abertas
care-fact-merged = Endereços unidos
care-fact-orders = Pedidos
care-fact-entitlements = Direitos
care-fact-ordered = Pedido em
care-fact-end-customer = Cliente final
care-fact-reseller = Revendedor
care-fact-ship-to = Enviado a
care-fact-number = Número do cliente
care-fact-people = Pessoas
care-fact-contacts = Contatos
care-owner-nobody = Sem proprietário
care-fact-term = Vigência
care-fact-quantity = Quantidade
care-fact-registered = Registrada
care-not-registered = Não registrada
care-unlimited = Ilimitada
care-perpetual = Perpétua
care-decides = Sem administrador: o atendimento decide sobre as pessoas e os direitos desta unidade.
care-decides-not = Os administradores decidem sobre as pessoas e os direitos desta unidade.
# $shown is a whole number.
# $count is a whole number.
care-shown-of = { NUMBER($shown) } de { NUMBER($count) } exibidos

## Why somebody sees a license

care-explain-text = Quais regras mostram uma licença a uma pessoa e quais não.
care-explain-email = E-mail da conta
care-explain-serial = Número de série
care-explain-go = Verificar
# $person is the name of a person, or an e-mail address.
# $serial is a serial number.
# $access is what may be done, as in care-access-view.
care-sees = { $person } vê { $serial }: { $access }
# $person is the name of a person, or an e-mail address.
# $serial is a serial number.
care-sees-not = { $person } não vê { $serial }
care-access-view = ver, chaves mascaradas
care-access-keys = ver com chaves
care-access-install = instalar
care-access-full = acesso total
# $access is what may be done, as in care-access-view.
care-gives = Dá: { $access }
care-gives-nothing = Não dá nada
care-rules = Regras
care-rule-member = Membro de uma unidade
care-rule-ship-to = Contato de entrega
care-rule-owner = Proprietário de uma licença
care-rule-share = Compartilhamento
care-rule-customer-number = Número do cliente
# $site is the name of a site.
# $role is a role, as in sites-role-member.
care-why-member = Pertence a { $site } como { $role }.
# $site is the name of a site.
care-why-withdrawn = Pertence a { $site }, que a vendeu. O cliente retirou o que { $site } pode fazer.
# $site is the name of a site.
care-why-not-member = Não pertence a { $site }.
# $site is the name of a site.
# $person is the name of a person, or an e-mail address.
# $date is a date.
care-why-removed = Foi removido de { $site } por { $person } em { $date }.
care-why-unconfirmed = O endereço de e-mail não está confirmado, por isso não conta.
# $order is an order number.
care-why-ship-to = O pedido { $order } indica este endereço como contato de entrega.
# $order is an order number.
care-why-not-ship-to = A revisão mais recente do pedido { $order } não indica este endereço como contato de entrega.
care-why-owner = É dono de uma licença dele.
care-why-installer = É dono de uma licença dele como instalador.
care-why-unattended = É dono de uma licença dele e saiu do cliente: vê apenas que existe.
care-why-owned-by-others = Outros são donos das licenças.
care-why-no-owner = Nenhuma das licenças tem proprietário.
# $person is the name of a person, or an e-mail address.
care-why-shared = { $person } compartilha.
# $person is the name of a person, or an e-mail address.
# $number is a customer number.
care-why-number-shared = { $person } compartilha o número do cliente { $number }.
care-why-not-shared = Ninguém compartilha com esta pessoa.
# $person is the name of a person, or an e-mail address.
care-why-share-ended = Um compartilhamento de { $person } terminou.
# $person is the name of a person, or an e-mail address.
care-why-share-inactive = { $person } compartilhou e não pode mais compartilhar.
# $number is a customer number.
# $order is an order number.
care-why-number-added = Adicionou o número do cliente { $number } com o pedido { $order }.
# $number is a customer number.
care-why-number-not-added = Não adicionou o número do cliente { $number }.
care-why-no-number = O pedido não tem número do cliente.
care-source-record = registro do fornecedor
care-source-order = contato de um pedido
care-source-invitation = convite
care-source-request = solicitação aprovada
# $date is a date.
care-since = desde { $date }
# $date is a date.
care-until = até { $date }

## Acts on accounts

care-act-lock = Bloquear conta
care-act-unlock = Desbloquear conta
care-act-end-sessions = Encerrar sessões
care-act-resend = Reenviar e-mail
care-act-merge = Unir uma conta
# $person is the name of a person, or an e-mail address.
care-act-lock-text = Todas as sessões e links de { $person } terminam, e ninguém pode entrar até a conta ser desbloqueada.
# $person is the name of a person, or an e-mail address.
care-act-unlock-text = { $person } pode entrar novamente.
# $person is the name of a person, or an e-mail address.
care-act-end-sessions-text = Todos os dispositivos de { $person } são desconectados.
# $person is the name of a person, or an e-mail address.
care-act-resend-text = A confirmação ou os convites pendentes são reenviados a { $person }.
care-reason = Motivo
care-reason-told = A pessoa recebe o motivo por e-mail e o lê no registro.
# $person is the name of a person, or an e-mail address.
care-done = Feito. { $person } foi informado por e-mail.
# $email is an e-mail address.
care-merge-text = Tudo da outra conta passa para { $email }, e ninguém mais pode entrar na outra. As duas caixas de correio devem confirmar em 7 dias.
care-merge-email = E-mail da outra conta
care-merge-go = Enviar links
care-merge-sent = As duas caixas de correio receberam um link.
# $merged is an e-mail address.
# $kept is an e-mail address.
# $date is a date.
care-merge-waits = { $merged } será unida a { $kept }. As duas devem confirmar até { $date }.
# $email is an e-mail address.
care-merge-confirmed = { $email } confirmou.
care-merge-withdraw = Retirar
