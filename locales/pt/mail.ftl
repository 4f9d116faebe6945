### Os e-mails do portal.

## Em cada e-mail

mail-greeting = Olá, { $name }.
mail-greeting-unnamed = Olá.
mail-copy-address = Se o botão não funcionar, copie este endereço no navegador:
mail-footer = Este e-mail foi enviado por { $portal }. As respostas não são lidas.
mail-not-you = Se não foi você, ignore este e-mail. Nada mudará.

## Confirmar o e-mail de uma conta nova

mail-confirm-subject = Confirme seu endereço de e-mail
mail-confirm-body = Foi solicitada uma conta em { $portal } com este endereço de e-mail. Para confirmá-lo, digite a senha escolhida para a conta. Depois você poderá entrar.
mail-confirm-button = Confirmar endereço de e-mail
# $days é um número inteiro.
mail-confirm-expiry = { $days ->
    [one] O link funciona uma vez e expira em um dia.
   *[other] O link funciona uma vez e expira em { $days } dias.
}
mail-confirm-not-you = Se não foi você, abra o link e escolha “Não fui eu”, ou ignore este e-mail: a conta será excluída após { $days } dias.

## Alguém pediu uma conta, e já existe uma

mail-account-exists-subject = Você já tem uma conta
mail-account-exists-body = Alguém, provavelmente você, solicitou uma conta em { $portal } com este endereço de e-mail. Você já tem uma. Entre com ela. Nada foi alterado.
mail-account-exists-forgot = Se não lembra a senha, escolha “Senha esquecida” na tela de acesso.

## Alguém pediu uma nova senha, e não há conta

mail-no-account-subject = Nenhuma conta com este endereço de e-mail
mail-no-account-body = Alguém, provavelmente você, consultou { $portal } sobre uma conta com este endereço de e-mail. Não existe nenhuma. Talvez você tenha usado outro endereço, ou pode criar uma conta com este.

## Nova senha

mail-reset-subject = Escolha uma nova senha
mail-reset-body = Alguém, provavelmente você, solicitou uma nova senha para sua conta em { $portal }.
mail-reset-button = Escolher uma nova senha
# $minutes é um número inteiro.
mail-reset-expiry = { $minutes ->
    [one] O link funciona uma vez e expira em um minuto.
   *[other] O link funciona uma vez e expira em { $minutes } minutos.
}
mail-first-password-subject = Escolha uma senha
mail-first-password-body = Alguém, provavelmente você, solicitou uma senha em { $portal }. Uma conta com este endereço de e-mail foi criada, mas nunca confirmada. Escolha sua própria senha: ela confirma o endereço e substitui qualquer senha escolhida antes.

## A senha foi mudada

mail-password-changed-subject = Sua senha foi alterada
mail-password-changed-body = A senha da sua conta em { $portal } foi alterada. Todas as outras sessões foram encerradas.
mail-password-changed-not-you = Se não foi você, escolha imediatamente “Senha esquecida” na tela de acesso e avise o administrador.

## Mudar o e-mail de uma conta

mail-new-email-subject = Confirme seu novo endereço de e-mail
mail-new-email-body = Este endereço de e-mail foi indicado como o novo da sua conta em { $portal }. Para confirmá-lo, digite a senha da conta. Até lá, o endereço antigo continua em uso.
mail-new-email-button = Confirmar novo endereço
mail-new-email-not-you = Se esta não é sua conta, não confirme. Ignore este e-mail, ou abra o link e escolha “Não fui eu”.

mail-new-email-taken-subject = Este endereço de e-mail já tem uma conta
mail-new-email-taken-body = Alguém tentou usar este endereço de e-mail para outra conta em { $portal }. Ele já tem uma conta, então nada foi alterado.
mail-email-asked-subject = Seu endereço de e-mail vai mudar
mail-email-asked-body = Alguém que conhece a senha solicitou mudar o endereço de e-mail da sua conta em { $portal } para { $email }. A mudança vale quando o novo endereço for confirmado. Se não foi você, desfaça: todas as sessões são encerradas e você escolhe uma nova senha.
mail-undo-button = Desfazer: não fui eu
mail-undo-expiry = Você pode desfazer isto por { $days } dias.

mail-email-changed-subject = Seu endereço de e-mail foi alterado
mail-email-changed-body = Sua conta em { $portal } agora usa { $email }. A partir de agora, entre com esse endereço. Você vê as licenças associadas a ele.
mail-email-changed-not-you = Se não foi você, fale com o atendimento de { $portal }.
mail-additional-email-subject = As cópias das confirmações vão para outro endereço
mail-additional-email-body = A partir de agora, cópias das confirmações da sua conta em { $portal } também vão para { $email }.
mail-account-locked-subject = Sua conta foi bloqueada
mail-account-locked-body = Sua conta em { $portal } foi bloqueada. Todas as sessões foram encerradas e ninguém pode entrar. Fale com o atendimento de { $portal }.
mail-account-unlocked-subject = Sua conta foi desbloqueada
mail-account-unlocked-body = Sua conta em { $portal } foi desbloqueada. Você já pode entrar.
mail-account-demoted-subject = As permissões da sua conta foram reduzidas
mail-account-demoted-body = Sua conta não pode mais agir por { $portal }. Todas as sessões foram encerradas. Entre de novo para usar suas próprias licenças.
mail-account-deleted-subject = Sua conta foi excluída
mail-account-deleted-body = Sua conta em { $portal } foi excluída. Se você não esperava isso, fale com o atendimento de { $portal }.

## Uma licença foi registrada

mail-registered-subject = Licença registrada: { $serial }
mail-registered-body = { $person } registrou o número de série { $serial } ({ $product }, quantidade { $quantity }) em { $portal }.
# Chaves de licença nunca vão por e-mail.
mail-registered-key = A chave e o arquivo de licença estão no Licet, em Catálogo.

## Algo foi feito com licenças

mail-done-registered-subject = { $count ->
    [one] Licença registrada: { $serial }
   *[other] { $count } licenças registradas
}
mail-done-registered-body = { $person } registrou estas licenças em { $portal }:
mail-done-upgraded-subject = { $count ->
    [one] Licença atualizada: { $serial }
   *[other] { $count } licenças atualizadas
}
mail-done-upgraded-body = { $person } atualizou licenças em { $portal }. As novas licenças estão abaixo. As antigas têm quantidade menor ou não estão mais ativas:
mail-done-rehosted-subject = { $count ->
    [one] Licença movida para outro host: { $serial }
   *[other] { $count } licenças movidas para outro host
}
mail-done-rehosted-body = { $person } moveu esta licença para outro host em { $portal }. A chave e o arquivo de licença antigos não funcionam mais. Substitua-os:
mail-done-converted-subject = { $count ->
    [one] Voucher convertido: { $serial }
   *[other] { $count } vouchers convertidos
}
mail-done-converted-body = { $person } converteu vouchers em { $portal } nestas licenças:
mail-done-drawn-subject = { $count ->
    [one] Licenças retiradas: { $serial }
   *[other] { $count } retiradas
}
mail-done-drawn-body = { $person } retirou licenças de um contrato flex em { $portal }:
mail-done-returned-subject = { $count ->
    [one] Licenças devolvidas: { $serial }
   *[other] { $count } devoluções
}
mail-done-returned-body = { $person } devolveu licenças a um contrato flex em { $portal }. Restam:
mail-item = { $serial }: { $product }, quantidade { $quantity }
mail-item-key = Chave de licença: { $key }
mail-keys-masked = As chaves de licença são mascaradas nos e-mails. Para mostrá-las, abra Catálogo no Licet.
mail-files-enclosed = Os arquivos de licença estão anexos. Não os edite: um arquivo alterado não funciona.
mail-on-behalf = { $site } fez isto em nome da sua organização.
mail-digest-subject = { $count ->
    [one] Mais uma notificação de { $portal }
   *[other] Mais { $count } notificações de { $portal }
}
mail-digest-body = Para não encher sua caixa de entrada, estas notificações foram reunidas em um só e-mail. Veja os detalhes no Licet:
mail-daily-digest-subject = { $count ->
    [one] Um aviso de { $portal } hoje
   *[other] { $count } avisos de { $portal } hoje
}
mail-daily-digest-body = Você escolheu um e-mail por dia. Os detalhes estão no Licet, na caixa de entrada:
mail-daily-digest-choose = Escolha no Licet, em Configurações, quais avisos chegam por e-mail.
mail-rehost-requested-subject = Solicitação recebida: mover { $serial } para outro host
mail-rehost-requested-body = { $person } solicitou mover a licença { $serial } ({ $product }) para outro host. O limite de mudanças foi atingido, então o atendimento de { $portal } decide. Até lá, nada muda.
mail-license-kept-subject = Um pedido não inclui mais { $serial }
mail-license-kept-body = O pedido { $order } foi revisado e não inclui mais o número de série { $serial } ({ $product }). Sua licença não muda: chave, arquivo de licença e prazo continuam válidos. Se você não esperava isso, fale com seu revendedor ou com o atendimento.
mail-delivered-subject = { $count ->
    [one] Sua chave de licença
   *[other] Suas chaves de licença
}
mail-delivered-body = { $person } enviou a você chaves de licença de { $portal }. Guarde-as onde só os instaladores possam lê-las:
mail-notice-unattended-subject = { $count ->
    [one] O proprietário de { $serial } deixou { $site }
   *[other] O proprietário de { $count } licenças deixou { $site }
}
mail-notice-unattended-body = { $person } é proprietário das licenças abaixo, mas não faz mais parte de { $site }. Ainda pode ver as licenças, mas não ler chaves nem alterar nada. Um administrador de { $site } decide: assumir as licenças, passá-las a um colega ou confirmar o proprietário.
mail-notice-transferred-subject = { $count ->
    [one] Novo proprietário da licença { $serial }
   *[other] Novo proprietário de { $count } licenças
}
mail-notice-transferred-body = { $person } alterou o proprietário destas licenças em { $portal }: { $other }.
mail-notice-registered-subject = { $count ->
    [one] Licença registrada para { $site }: { $serial }
   *[other] { $count } licenças registradas para { $site }
}
mail-notice-registered-body = { $person } registrou estas licenças em { $portal } em nome de { $site }:
mail-notice-upgraded-subject = { $count ->
    [one] Licença atualizada: { $serial }
   *[other] { $count } licenças atualizadas
}
mail-notice-upgraded-body = { $person } atualizou em { $portal } licenças que pertencem a você ou à sua unidade. As novas licenças:
mail-notice-moved-subject = { $count ->
    [one] Licença movida para outro host: { $serial }
   *[other] { $count } licenças movidas para outro host
}
mail-notice-moved-body = { $person } moveu em { $portal } uma licença que pertence a você ou à sua unidade para outro host. A chave e o arquivo de licença antigos não funcionam mais:
mail-notice-returned-subject = { $count ->
    [one] Licenças devolvidas: { $serial }
   *[other] { $count } devoluções
}
mail-notice-returned-body = { $person } devolveu a um contrato flex em { $portal } licenças que pertencem a você ou à sua unidade. Restam:
mail-notice-delivered-subject = { $count ->
    [one] A chave de { $serial } foi enviada
   *[other] As chaves de { $count } licenças foram enviadas
}
mail-notice-delivered-body = { $person } enviou por e-mail de { $portal } a { $other } as chaves destas licenças, que pertencem a você ou à sua unidade:
mail-notice-sealed-subject = { $count ->
    [one] A chave de { $serial } foi exportada
   *[other] As chaves de { $count } licenças foram exportadas
}
mail-notice-sealed-body = { $person } exportou de { $portal }, em um arquivo lacrado, as chaves destas licenças, que pertencem a você ou à sua unidade:
mail-notice-shared-subject = { $count ->
    [one] Licença compartilhada: { $serial }
   *[other] { $count } licenças compartilhadas
}
mail-notice-shared-body = { $person } compartilhou com { $other } em { $portal } estas licenças, que pertencem a você ou à sua unidade:
mail-notice-share-ended-subject = { $count ->
    [one] Compartilhamento encerrado: { $serial }
   *[other] Compartilhamento de { $count } licenças encerrado
}
mail-notice-share-ended-body = Estas licenças não são mais compartilhadas com { $other } em { $portal }:
mail-notice-number-shared-subject = Licenças de { $site } foram compartilhadas com { $other }
mail-notice-number-shared-body = { $person } compartilhou com { $other } em { $portal } todas as licenças de um número de cliente de { $site }. As licenças compradas depois estão incluídas.
mail-notice-number-share-ended-subject = Compartilhamento com { $other } encerrado
mail-notice-number-share-ended-body = O compartilhamento de um número de cliente de { $site } com { $other } em { $portal } foi encerrado.
mail-notice-share-received-subject = { $person } compartilhou licenças com você
mail-notice-share-received-body = { $person } compartilhou licenças com você em { $portal }. Para vê-las, entre no Licet com este endereço de e-mail, em Compartilhamento e unidades.
mail-notice-share-changed-subject = { $person } alterou o que é compartilhado com você
mail-notice-share-changed-body = { $person } alterou as condições das licenças compartilhadas com você em { $portal }.
mail-notice-share-lost-subject = Licenças não são mais compartilhadas com você
mail-notice-share-lost-body = As licenças que { $person } compartilhou com você em { $portal } não são mais compartilhadas. Elas desaparecem do Licet na próxima sincronização.
mail-notice-share-ended-for-subject = Seu compartilhamento com { $other } foi encerrado
mail-notice-share-ended-for-body = As licenças que você compartilhou com { $other } em { $portal } não são mais compartilhadas.
mail-share-description = Descrição: { $description }
mail-share-numbers = Números de cliente: { $numbers }
mail-share-access-view = Você pode ver as licenças. As chaves ficam ocultas.
mail-share-access-keys = Você pode ver as licenças, suas chaves e seus arquivos de licença.
mail-share-access-full = Você pode ver as licenças e usá-las por completo: chaves, arquivos de licença, atualizações, mudança de host.
mail-share-no-end = O compartilhamento não tem data de término.
mail-share-until = O compartilhamento termina em { $date }.
mail-share-note = Nota de { $person }: { $note }
mail-share-fields = Você pode adicionar campos próprios às licenças compartilhadas: no Licet, em Configurações > Seus campos.
mail-notice-care-named-subject = O atendimento alterou permissões em { $site }
mail-notice-care-named-body = { $person }, do atendimento de { $portal }, alterou as permissões de { $other } em { $site }. O atendimento pode fazer isso enquanto a unidade não tiver administrador.
mail-notice-care-added-subject = O atendimento adicionou um membro a { $site }
mail-notice-care-added-body = { $person }, do atendimento de { $portal }, tornou { $other } membro de { $site }. O atendimento pode fazer isso enquanto a unidade não tiver administrador.
mail-notice-care-invited-subject = O atendimento convidou alguém para { $site }
mail-notice-care-invited-body = { $person }, do atendimento de { $portal }, convidou { $other } para { $site }. A pessoa fará parte da unidade assim que aceitar. O atendimento pode fazer isso enquanto a unidade não tiver administrador.
mail-notice-joined-subject = { $person } agora faz parte de { $site }
mail-notice-joined-body = { $person } ({ $other }) agora faz parte de { $site } e vê as licenças da unidade. Um administrador pode alterar a função ou remover a pessoa, no Licet em Compartilhamento e unidades.
mail-notice-left-subject = { $person } saiu de { $site }
mail-notice-left-body = { $person } não faz mais parte de { $site } e não vê mais as licenças da unidade.
mail-notice-removed-subject = { $other } não faz mais parte de { $site }
mail-notice-removed-body = { $person } removeu { $other } de { $site } em { $portal }. { $other } não vê mais as licenças da unidade.
mail-notice-role-administrator-subject = { $other } agora é administrador de { $site }
mail-notice-role-administrator-body = { $other } agora decide quem faz parte de { $site }, o que é compartilhado e sobre as solicitações. Alteração feita por { $person } em { $portal }.
mail-notice-role-member-subject = { $other } agora é membro de { $site }
mail-notice-role-member-body = { $other } trabalha com as licenças de { $site } e vê as chaves, mas não decide sobre as pessoas. Alteração feita por { $person } em { $portal }.
mail-notice-role-viewer-subject = { $other } agora é leitor em { $site }
mail-notice-role-viewer-body = { $other } vê as licenças de { $site } com as chaves mascaradas e só pode alterar as próprias licenças. Alteração feita por { $person } em { $portal }.
mail-notice-number-added-subject = { $person } adicionou um número de cliente de { $site }
mail-notice-number-added-body = { $person } adicionou à própria conta o número de cliente { $other } com um número de pedido correspondente e agora vê as licenças de { $site } com esse número. Se isso não for esperado, fale com o atendimento ao cliente de { $portal }.
mail-notice-request-new-subject = { $kind ->
    [site_access] { $person } solicita acesso a { $site }
    [role_change] { $person } solicita outra função em { $site }
    [ownership_transfer] { $person } quer transferir licenças para você
    [license_assignment] { $person } solicita licenças de { $site }
    [new_address] { $person } solicita um novo endereço de instalação
    [delegation] { $person } pede para agir por { $site } como revendedor
    *[general] { $person } enviou uma solicitação
    }
mail-notice-request-new-body = { $kind ->
    [ownership_transfer] { $person } quer tornar você proprietário de licenças em { $portal }. Abra o Licet e vá a Caixa de entrada para aceitar ou recusar. A transferência não muda nada no pedido.
    *[general] { $person } enviou em { $portal } uma solicitação que você decide. Abra o Licet e vá a Caixa de entrada para ler e aprovar ou recusar. Se ninguém decidir, as solicitações de acesso expiram após 14 dias.
    }
mail-notice-request-changed-subject = { $outcome ->
    *[message] Nova mensagem sobre uma solicitação
    [ask] Uma pergunta sobre sua solicitação
    [accepted] Sua solicitação foi aceita
    [approved] Sua solicitação foi aprovada
    [refused] Sua solicitação foi recusada
    [withdrawn] Uma solicitação foi retirada
    [expired] Sua solicitação expirou
    }
mail-notice-request-changed-body = { $outcome ->
    *[message] { $person } escreveu uma mensagem sobre uma solicitação em { $portal }. Abra o Licet e vá a Solicitações para ler e responder.
    [ask] { $person } precisa de uma resposta antes de decidir sua solicitação em { $portal }. Abra o Licet e vá a Solicitações para responder.
    [accepted] { $person } aceitou sua solicitação em { $portal }. O atendimento precisa confirmá-la antes que tenha efeito.
    [approved] { $person } aprovou sua solicitação em { $portal }. O Licet mostra as mudanças na próxima sincronização.
    [refused] { $person } recusou sua solicitação em { $portal }. Abra o Licet e vá a Solicitações para ler o motivo.
    [withdrawn] { $person } retirou uma solicitação em { $portal }. Não há mais nada a decidir.
    [expired] Ninguém decidiu sua solicitação em { $portal } a tempo. Você pode repeti-la no Licet, em Solicitações.
    }
mail-copy-subject = Licenças alteradas em { $portal }
mail-copy-body = { $person } alterou licenças em { $portal } e pediu para notificar este endereço. Veja os detalhes no Licet, em Catálogo.
mail-additional-subject = Confirme este endereço para receber os detalhes de { $portal }
mail-additional-body = { $person } adicionou este endereço como e-mail adicional em { $portal } e alterou licenças lá. Confirme o endereço para receber os detalhes: números de série e produtos. As chaves nunca são incluídas.
mail-colleague-subject = { $person } criou uma conta para você
mail-colleague-body = { $person } criou uma conta para você em { $portal } para trabalhar com as licenças de { $site }. Escolha uma senha e entre com este endereço de e-mail.
mail-colleague-button = Escolher uma senha
mail-colleague-added-subject = { $person } convida você para { $site }
mail-colleague-added-body = { $person } convida sua conta em { $portal } para { $site }. Assim que aceitar, você vê as licenças da unidade e as pessoas dela veem seu nome. Até lá, elas não veem se você tem uma conta.
mail-colleague-added-button = Aceitar
mail-notice-partner-withdrawn-subject = { $other } não pode mais agir por { $site }
mail-notice-partner-withdrawn-body = { $person } retirou em { $portal } o que { $other } pode fazer com as licenças que vendeu a { $site }. { $other } ainda vê que elas existem, com as chaves mascaradas.
mail-notice-partner-registers-subject = { $other } pode registrar e atualizar por { $site }
mail-notice-partner-registers-body = { $person } decidiu em { $portal } que { $other } registra e atualiza as licenças que vendeu a { $site } e vê as chaves.
mail-notice-partner-manages-subject = { $other } gerencia licenças por { $site }
mail-notice-partner-manages-body = { $person } decidiu em { $portal } que { $other } faz tudo o que um membro pode com as licenças que vendeu a { $site }, exceto pessoas e compartilhamentos. Isso pode ser alterado no Licet, em Compartilhamento e unidades.

## Customer care did something with an account

mail-account-sessions-ended-subject = Suas sessões foram encerradas
mail-account-sessions-ended-body = Todos os dispositivos foram desconectados da sua conta em { $portal }. Entre novamente para continuar.
# $reason is what somebody wrote.
mail-reason = Motivo: { $reason }

## Two accounts of one person become one

mail-merge-asked-subject = Confirme a junção das suas contas
# $merged is an e-mail address.
# $kept is an e-mail address.
mail-merge-asked-body = O atendimento de { $portal } preparou a junção de duas contas: tudo de { $merged } passa para { $kept }, e ninguém mais pode entrar como { $merged }. As duas caixas de correio devem confirmar, cada uma com a senha da sua conta.
mail-merge-asked-button = Confirmar a junção
mail-merge-asked-not-you = Se as duas contas não forem suas, não confirme. Abra o link e escolha "Não fui eu", ou ignore este e-mail.
mail-merged-subject = Suas contas foram unidas
# $merged is an e-mail address.
# $kept is an e-mail address.
mail-merged-body = Tudo de { $merged } pertence agora a { $kept }. Entre em { $portal } como { $kept }. Ninguém mais pode entrar como { $merged }.
mail-merged-not-you = Se você não confirmou isto, fale imediatamente com o atendimento.
