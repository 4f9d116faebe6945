### Downloads: o software disponível, a fila, e o que foi feito de cada arquivo.

## O que um download está fazendo

# $share é uma porcentagem, $size um tamanho, ambos como mostrados.
downloads-share-of = { $share } de { $size }
# $time é um intervalo como mostrado.
downloads-time-left = faltam { $time }
downloads-waiting = Espera a vez
# $received diz quanto já está aqui.
downloads-waiting-resume = Espera a vez · continua de { $received }
downloads-offline = Começa quando o portal puder ser alcançado
downloads-offline-resume = Continua de { $received } quando o portal puder ser alcançado
downloads-verifying = Comparando o arquivo com o que o fornecedor publicou
downloads-done = Baixado
downloads-verified-sha256 = Verificado: o SHA-256 é o que o fornecedor publicou
downloads-verified-signature = Verificado: assinado pelo fornecedor para esta licença
downloads-failed = Isto não funcionou.
downloads-cancelled = Cancelado
downloads-cancelled-resume = Cancelado em { $received }

## A fila

downloads-queue = Fila
downloads-queue-empty = Ainda sem downloads
downloads-queue-empty-text = Escolha software abaixo, ou um arquivo de licença nos detalhes de uma licença. Cada arquivo é verificado antes de receber seu nome.
# $count é um número inteiro.
downloads-queue-under-way = { $count ->
    [one] um em andamento
   *[other] { NUMBER($count) } em andamento
}
downloads-folder = Os arquivos vão para
downloads-folder-change = Mudar
# $file é um nome de arquivo, em todos estes.
downloads-progress = Andamento de { $file }
downloads-cancel = Cancelar
downloads-retry = Tentar de novo
downloads-resume = Continuar
downloads-open = Abrir
downloads-show-folder = Mostrar { $file } na pasta
downloads-forget = Tirar { $file } da lista
downloads-forgotten = { $file } saiu da lista; o arquivo fica onde está.
downloads-forgotten-unfinished = { $file } saiu da lista.

## Software

downloads-software = Software para suas licenças
downloads-search = Buscar software
downloads-search-placeholder = Produto, arquivo, versão…
downloads-software-empty = Ainda sem software
downloads-software-empty-text = Os pacotes dos produtos para os quais você tem licenças aparecem aqui.
downloads-software-none = Nada encontrado
downloads-software-none-text = Nenhum produto ou arquivo tem estas palavras.
downloads-search-clear = Mostrar tudo
# $count é um número inteiro.
downloads-files = { $count ->
    [one] um arquivo
   *[other] { NUMBER($count) } arquivos
}
downloads-version = Versão { $version }
# $date é uma data.
downloads-released = desde { $date }
downloads-get = Baixar
downloads-refused = Não disponível
downloads-here = Baixado
downloads-in-queue = Na fila
downloads-show-more = Mostrar mais produtos
keys-changed-title = { $portal } assina arquivos de licença com uma chave nova
keys-changed-text = Arquivos da chave nova são recusados até que você confie nela. Peça a impressão digital ao fornecedor por telefone ou no site dele, não pelo portal, e compare.
keys-changed-trusted = Confiável até agora
keys-changed-new = Nova
keys-trust = Confiar na chave nova
keys-dialog-title = Confiar em uma chave nova de { $portal }?
keys-dialog-text =
    Arquivos de licença assinados com a chave nova serão considerados autênticos. Confie nela somente se o fornecedor confirmou a impressão digital.

    Nova:
    { $new }

    Confiável até agora:
    { $trusted }
