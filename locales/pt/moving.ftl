### Licenses that move to another host, their history, and handing their keys over.

## Moving to another host

rehost-title = Mover para outro host
rehost-text = Dar a uma licença um novo ID do host, com novas chaves e novos arquivos.
rehost-no-license = Nenhuma licença escolhida
rehost-no-license-text = Escolha uma no catálogo. A mudança está em “Mais”.
rehost-catalog = Ir para o catálogo
rehost-step-host = Novo host
rehost-step-review = O que muda
rehost-step-request = Solicitação
# $host is a host ID, or rehost-no-host, in all of these.
rehost-now = Vale agora em { $host }.
rehost-no-host = nenhum host
rehost-offline = O portal não pode ser alcançado. O que foi digitado fica guardado; o que mudaria será sabido quando ele voltar.
rehost-why = Por que muda
rehost-why-hint = Fica no registro do portal.
rehost-reason-hardware_replaced = A máquina foi substituída
rehost-reason-hardware_changed = Uma parte dela mudou
rehost-reason-virtualized = De ou para uma máquina virtual
rehost-reason-moved = Outro lugar ou outra finalidade
rehost-reason-host_dead = O host antigo morreu, sumiu ou foi roubado
rehost-reason-other = Outra coisa
rehost-dead-hint = Não é preciso remover nada dele, e com o limite atingido pode ser permitida mais uma mudança.
rehost-note = Nota
rehost-note-hint = O atendimento a lê, se tiver de decidir.
rehost-host = O novo host
# $used, $limit and $days are whole numbers, in all of these.
rehost-refused = Esta licença mudou { NUMBER($used) } vezes em { NUMBER($days) } dias; permitidas: { NUMBER($limit) }.
rehost-next = Possível de novo a partir de { $date }.
rehost-try-dead = Se o host antigo morreu, sumiu ou foi roubado, indique isso: pode ser permitida mais uma.

## What changes

rehost-old-host = Host antigo
rehost-new-host = Novo host
# $count is how many keys there are, $old and $new are host IDs.
rehost-means = { $count ->
    [one] Para todos que usam esta licença, a chave deixa de valer em { $old }; uma nova toma o lugar dela em { $new }.
   *[other] Para todos que usam esta licença, as { NUMBER($count) } chaves deixam de valer em { $old }; novas tomam o lugar delas em { $new }.
}
rehost-no-undo = Isso não pode ser desfeito.
rehost-care = O atendimento decide.
rehost-care-text = O limite foi atingido, então você envia uma solicitação para mover de { $old } para { $new }. Até a decisão, nada muda para ninguém.
rehost-waits = Já há uma solicitação sobre esta licença no atendimento. Ela é decidida primeiro; o que você digitou não é acrescentado a ela.
rehost-waits-too = Há uma solicitação sobre esta licença no atendimento. Ela continua lá, embora a mudança agora seja possível.
rehost-replaced = O que deixa de valer
rehost-replaced-then = O que deixaria de valer
rehost-keys = Chaves
rehost-file-replace = { $file }, a substituir na máquina
rehost-limit = Limite deste produto
rehost-moves = Mudanças
rehost-next-label = Sem o atendimento a partir de
rehost-limit-none = Quantas quiser
rehost-limit-used = { NUMBER($used) } de { NUMBER($limit) } usadas em { NUMBER($days) } dias
# $count is a whole number.
rehost-limit-left = restam { NUMBER($count) }
# $count is a whole number.
rehost-limit-left-after = depois restam { NUMBER($count) }
rehost-do = Mover a licença
rehost-ask = Enviar ao atendimento
rehost-requests = Mostrar solicitações

## After it

rehost-asked = O atendimento tem a sua solicitação.
rehost-asked-text = A licença continua valendo em { $host }. Um e-mail confirma a solicitação; o estado dela está em “Solicitações”.
rehost-done = A licença agora vale em { $host }.
rehost-remove = Remova as chaves e o arquivo antigos de { $host }.
rehost-set-aside = A mudança iniciada de { $serial } dá lugar a esta.
rehost-go-back = Voltar a ela

## History of a license

history-tab = Histórico
history-of = Histórico de { $serial }
history-not-yet = Ainda não registrada. O que acontecer com a licença ficará aqui.
history-none = Nenhum evento conhecido desta licença.
history-offline = O portal não pode ser alcançado: aqui está o mais recente; as chaves substituídas, quando ele voltar.
history-inactive = Não vale mais
history-then = depois
history-replaced = Substituído
history-file = arquivo de licença
history-file-outdated = O que foi baixado não vale mais: substituído em { $date }.
# $serial is a serial number, in all of these.
history-registered = Registrada
history-renewed = Registrada, renova { $serial }
history-converted = Feita de um voucher
history-drawn = Retirada de { $serial }
history-rehosted = Movida para outro host
history-upgraded-from = Atualizada de { $serial }
history-upgraded-into = Atualizada em parte para { $serial }
history-superseded = Atualizada por inteiro para { $serial }
history-returned = Devolvida ao contrato
history-delivered = Chaves e arquivos enviados a { $to }
history-delivered-sealed = Chaves e arquivos entregues em um arquivo lacrado
history-transferred = Proprietário decidido
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
deliver-text = { $what }: chaves e arquivos de licença vão para uma pessoa. O histórico de cada licença mostra isso.
deliver-way = Como
deliver-way-mail = Por e-mail
deliver-way-sealed = Como arquivo lacrado
deliver-to = Para
deliver-to-other = Outro e-mail
deliver-email = E-mail
deliver-to-hint = As chaves vão para as pessoas que o pedido indica, o contato técnico e o proprietário, e para mais ninguém.
deliver-to-unknown = O pedido não indica ninguém com este e-mail, nem é o contato técnico ou o proprietário. As chaves não podem ir para lá.
deliver-mail-text = As chaves ficam legíveis no e-mail, os arquivos de licença vão anexos.
deliver-sealed-text = Chaves e arquivos em um arquivo que só abre com uma frase secreta. Informe-a por outro caminho que não o do arquivo.
# $minimum is a whole number.
deliver-passphrase-hint = { NUMBER($minimum) } caracteres ou mais. Ela não é guardada em lugar nenhum.
deliver-generate = Gerar uma
deliver-own = Digitar uma em vez disso
deliver-copy = Copiar
deliver-copied = Frase secreta copiada
deliver-once = Ela só é mostrada aqui e não é guardada em lugar nenhum.
deliver-tell = Informe a frase secreta ao destinatário por outro caminho que não o do arquivo.
deliver-mail = Enviar e-mail
deliver-seal = Salvar arquivo lacrado
deliver-mailed = Chaves e arquivos estão a caminho de { $to }.
deliver-sealed = Arquivo lacrado salvo
deliver-saved = Está em { $path }
deliver-open = Como o destinatário o abre
deliver-open-text = É um arquivo tar no formato age. Qualquer ferramenta de age o abre; o comando pede a frase secreta:
