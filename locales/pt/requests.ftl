### Requests: what people ask of a site, of each other or of customer care, and who decides.

screen-requests = Solicitações

## What they are and how they stand

requests-kind-site-access = Acesso a uma unidade
requests-kind-role-change = Outra função
requests-kind-ownership-transfer = Transferência de propriedade
requests-kind-license-assignment = Atribuição de licenças
requests-kind-new-address = Novo endereço de instalação
requests-kind-rehost = Mudança do ID do host
requests-kind-general = Solicitação geral
requests-state-open = Aberta
requests-state-needs-answer = Precisa de resposta
requests-state-approved = Aprovada
requests-state-refused = Recusada
requests-state-withdrawn = Retirada
requests-state-expired = Expirada
requests-waits-you = Aguardando sua decisão
requests-waits-your-answer = Aguardando sua resposta
requests-waits-asker = Aguardando a resposta do solicitante
requests-waits-administrators = Aguardando os administradores da unidade, ou o atendimento se não houver
requests-waits-receiver = Aguardando o destinatário
requests-waits-care = Aguardando o atendimento
requests-waits-sending = Salva neste computador, ainda não enviada
requests-not-taken = Não aceita pelo portal. Abra para ver o motivo.

## The list

requests-filter = Filtrar solicitações
# $count is a whole number.
requests-open = Abertas { NUMBER($count) }
# $count is a whole number.
requests-all = Todas { NUMBER($count) }
requests-none = Nenhuma solicitação ainda
requests-none-text = Solicite acesso a uma unidade, licenças ou uma transferência, ou pergunte ao atendimento. As solicitações e respostas aparecem aqui.
requests-none-open = Nada aberto
requests-none-open-text = Todas as solicitações foram resolvidas.

## One request and its conversation

requests-one = Solicitação
requests-pick = Selecione uma solicitação
requests-pick-text = A conversa, os arquivos e a decisão aparecem aqui.
requests-you = Você
# What somebody did, after their name.
requests-step-message = escreveu
requests-step-ask = perguntou
requests-step-approve = aprovou
requests-step-refuse = recusou
requests-step-withdraw = retirou
requests-party-asker = Solicitante
requests-party-receiver = Destinatário
requests-party-administrator = Administrador
requests-party-care = Atendimento
requests-message = Mensagem
requests-readers = Lida por todos os participantes desta solicitação. Não envie chaves de licença.
requests-written = Salvo
requests-send = Enviar
requests-ask = Perguntar
requests-attach = Anexar arquivo
# $name is the name of a file.
requests-attached = Anexado: { $name }
requests-attachments = Arquivos
requests-save = Salvar
requests-asked-by = Solicitado por
requests-site = Unidade
requests-new-owner = Novo proprietário
requests-role = Função
requests-role-administrator = Administrador
requests-role-member = Membro
requests-role-viewer = Leitor
requests-address = Endereço
requests-customer-number = Número de cliente
requests-new-host = Novo host
requests-subject = Assunto
requests-serials = Números de série
requests-when = Solicitado em
requests-expires = Expira em
requests-transfer-order = A transferência muda aqui o proprietário das licenças. Não muda nada no pedido.
# $date is a date and a time.
requests-rehost-used = A licença foi movida em { $date }.
requests-rehost-granted = O atendimento aprovou: você pode mover a licença mais uma vez. Abra-a e escolha mover para outro host.

## Deciding

requests-approve = Aprovar
requests-accept = Aceitar
requests-answered = Marcar como respondida
requests-refuse = Recusar
requests-withdraw = Retirar
requests-reason = Motivo
requests-approve-title = Aprovar esta solicitação?
requests-refuse-title = Recusar esta solicitação?
requests-withdraw-title = Retirar esta solicitação?
# What follows. $person is who asked, $site a site's name, $count a whole number.
requests-approve-site-access = { $person } será membro de { $site } e verá todas as licenças.
requests-approve-role-change = { $person } terá a função solicitada em { $site }.
requests-approve-ownership-transfer = Você será proprietário de { $count } licenças. O pedido não muda.
requests-approve-license-assignment = { $person } será proprietário das licenças desta solicitação que não têm um.
requests-approve-new-address = O endereço poderá ser escolhido de imediato para licenças deste número de cliente.
requests-approve-rehost = { $person } poderá mover a licença mais uma vez.
requests-approve-general = A solicitação é encerrada como respondida.
# $person is who asked.
requests-refuse-text = { $person } é avisado com seu motivo. Nada mais muda.
requests-withdraw-text = Ninguém mais poderá decidir. Você pode solicitar de novo depois.
requests-done-approve = Aprovada
requests-done-refuse = Recusada
requests-done-withdraw = Retirada

## A new one

requests-new = Nova solicitação
requests-new-site-access = Os administradores da unidade decidem, ou o atendimento se não houver. Sem decisão, a solicitação expira após 14 dias.
requests-new-role-change = Os administradores da unidade decidem, ou o atendimento se não houver.
requests-new-ownership-transfer = O novo proprietário precisa aceitar. Os administradores da unidade são avisados.
requests-new-license-assignment = Os administradores da unidade decidem, ou o atendimento se não houver. Só licenças sem proprietário podem ser atribuídas.
requests-new-general = O atendimento responde.
requests-new-send = Enviar solicitação
requests-kind = Do que você precisa?
requests-support-id = ID de suporte
requests-support-id-hint = Está na confirmação do pedido; um administrador da unidade também sabe.
requests-text = Sua pergunta
requests-saved = Solicitação salva. Será enviada quando o portal estiver acessível.
requests-kind-delegation = Direitos de um revendedor
requests-approve-delegation = O revendedor poderá fazer o que pede com as licenças que vendeu a { $site }. Você pode retirar isso a qualquer momento em Compartilhamento e unidades.
requests-new-delegation = Os administradores do cliente decidem, ou o atendimento se não houver.
requests-new-new-address = Os administradores da unidade decidem, ou o atendimento se não houver. Depois o endereço pode ser escolhido para licenças do número de cliente.
requests-role-wanted = Função solicitada
requests-partner = Revendedor
requests-level = Pode fazer
requests-until = Até
requests-menu-transfer = Solicitar uma transferência…
requests-menu-assignment = Solicitar esta licença…
requests-menu-address = Solicitar um novo endereço…
