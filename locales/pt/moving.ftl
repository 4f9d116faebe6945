### Licenses that move to another host, their history, and handing their keys over.

## Moving to another host

rehost-title = Mover para outro host
rehost-text = Atribua uma licença a um novo ID do host, com novas chaves e arquivos.
rehost-no-license = Nenhuma licença selecionada
rehost-no-license-text = Selecione uma licença no catálogo e escolha Mais.
rehost-catalog = Ir para o catálogo
rehost-step-host = Novo host
rehost-step-review = Revisão
rehost-step-request = Solicitação
# $host is a host ID, or rehost-no-host, in all of these.
rehost-now = Ativa em { $host }.
rehost-no-host = nenhum host
rehost-offline = Não foi possível acessar o portal. Seus dados foram mantidos. Os efeitos serão mostrados depois.
rehost-why = Motivo
rehost-why-hint = Registrado na trilha de auditoria do portal.
rehost-reason-hardware_replaced = Máquina substituída
rehost-reason-hardware_changed = Hardware alterado
rehost-reason-virtualized = Mudança de ou para uma máquina virtual
rehost-reason-moved = Novo local ou finalidade
rehost-reason-host_dead = Host antigo com defeito, perdido ou roubado
rehost-reason-other = Outro
rehost-dead-hint = Não é preciso remover a licença dele, e uma mudança extra pode ser permitida.
rehost-note = Nota
rehost-note-hint = Para o atendimento, caso precise decidir.
rehost-host = Novo host
# $used, $limit and $days are whole numbers, in all of these.
rehost-refused = Esta licença foi movida { NUMBER($used) } vezes em { NUMBER($days) } dias; o limite é { NUMBER($limit) }.
rehost-next = Próxima mudança permitida em { $date }.
rehost-try-dead = Se o host antigo está com defeito, perdido ou roubado, selecione esse motivo. Uma mudança extra pode ser permitida.

## What changes

rehost-old-host = Host antigo
rehost-new-host = Novo host
# $count is how many keys there are, $old and $new are host IDs.
rehost-means = { $count ->
    [one] A chave para de funcionar em { $old } para todos. Uma nova chave a substitui em { $new }.
   *[other] As { NUMBER($count) } chaves param de funcionar em { $old } para todos. Novas chaves as substituem em { $new }.
}
rehost-no-undo = Isso não pode ser desfeito.
rehost-care = O atendimento decide.
rehost-care-text = O limite foi atingido, então será enviada uma solicitação para mover de { $old } para { $new }. Nada muda até o atendimento decidir.
rehost-waits = O atendimento já tem uma solicitação para esta licença e a resolverá primeiro. Seus dados não são adicionados a ela.
rehost-waits-too = O atendimento tem uma solicitação aberta para esta licença. Ela continua aberta, embora você já possa mover a licença.
rehost-replaced = Será desativado
rehost-replaced-then = Seria desativado
rehost-keys = Chaves
rehost-file-replace = { $file } (substituir na máquina)
rehost-limit = Limite de mudanças
rehost-moves = Mudanças
rehost-next-label = Próxima mudança
rehost-limit-none = Ilimitadas
rehost-limit-used = { NUMBER($used) } de { NUMBER($limit) } usadas em { NUMBER($days) } dias
# $count is a whole number.
rehost-limit-left = restam { NUMBER($count) }
# $count is a whole number.
rehost-limit-left-after = restam { NUMBER($count) } depois
rehost-do = Mover licença
rehost-ask = Enviar ao atendimento
rehost-requests = Mostrar solicitações

## After it

rehost-asked = Solicitação enviada ao atendimento
rehost-asked-text = A licença continua ativa em { $host }. Você recebe uma confirmação por e-mail. Acompanhe a solicitação em Solicitações.
rehost-done = A licença agora está ativa em { $host }.
rehost-remove = Remova as chaves e o arquivo de licença antigos de { $host }.
rehost-set-aside = A mudança não concluída de { $serial } foi substituída por esta.
rehost-go-back = Voltar a ela

## History of a license

history-tab = Histórico
history-of = Histórico de { $serial }
history-not-yet = Ainda não registrada. Os eventos desta licença aparecerão aqui.
history-none = Nenhum evento registrado para esta licença.
history-offline = Não foi possível acessar o portal. Os eventos recentes são mostrados; as chaves substituídas aparecerão depois.
history-inactive = Não está mais ativa
history-then = depois
history-replaced = Substituído
history-file = arquivo de licença
history-file-outdated = O arquivo baixado não funciona mais: substituído em { $date }.
# $serial is a serial number, in all of these.
history-registered = Registrada
history-renewed = Registrada, renova { $serial }
history-converted = Convertida de um voucher
history-drawn = Retirada de { $serial }
history-rehosted = Movida para outro host
history-upgraded-from = Atualizada de { $serial }
history-upgraded-into = Parcialmente atualizada para { $serial }
history-superseded = Totalmente atualizada para { $serial }
history-returned = Devolvida ao contrato
history-delivered = Chaves e arquivos enviados por e-mail a { $to }
history-delivered-sealed = Chaves e arquivos exportados em um arquivo lacrado
history-transferred = Proprietário alterado
history-other = Alterada
# $name is a person, $site a partner's site, in all of these.
history-by = por { $name }
history-by-partner = por { $name }, { $site }, em nome do cliente
history-by-site = por { $site }, em nome do cliente
# $actor is the partner's person and site.
history-registered-by-partner = { $date } por { $actor }, em nome do cliente

## Handing keys over

deliver-title = Entregar chaves
# $what is a product with its serial number, or “5 licenses”.
deliver-text = { $what }: envie chaves e arquivos de licença a uma pessoa. Fica no histórico de cada licença.
deliver-way = Método
deliver-way-mail = E-mail
deliver-way-sealed = Arquivo lacrado
deliver-to = Para
deliver-to-other = Outro e-mail
deliver-email = E-mail
deliver-to-hint = Só os contatos do pedido, o contato técnico e o proprietário podem receber chaves.
deliver-to-unknown = Este e-mail não é de um contato do pedido, do contato técnico nem do proprietário. As chaves não podem ser enviadas para ele.
deliver-mail-text = As chaves são enviadas em texto simples, com os arquivos de licença anexos.
deliver-sealed-text = Um arquivo criptografado com chaves e arquivos de licença. Envie a frase secreta por outro canal.
# $minimum is a whole number.
deliver-passphrase-hint = Pelo menos { NUMBER($minimum) } caracteres. Não é armazenada.
deliver-generate = Gerar
deliver-own = Digitar a minha
deliver-copy = Copiar
deliver-copied = Frase secreta copiada
deliver-once = Mostrada só aqui e não armazenada.
deliver-tell = Envie a frase secreta ao destinatário por outro canal.
deliver-mail = Enviar e-mail
deliver-seal = Salvar arquivo lacrado
deliver-mailed = Enviando chaves e arquivos a { $to }.
deliver-sealed = Arquivo lacrado salvo
deliver-saved = Salvo em { $path }
deliver-open = Como abrir o arquivo
deliver-open-text = Um arquivo tar criptografado com age. Qualquer ferramenta age pode abri-lo. Este comando pede a frase secreta:
