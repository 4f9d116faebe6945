### Downloads: o software disponível, a fila, e o que foi feito de cada arquivo.

## O que um download está fazendo

# $share é uma porcentagem, $size um tamanho, ambos como mostrados.
downloads-share-of = { $share } de { $size }
# $time é um intervalo como mostrado.
downloads-time-left = faltam { $time }
downloads-waiting = Na fila
# $received diz quanto já está aqui.
downloads-waiting-resume = Na fila · continua em { $received }
downloads-offline = Começa quando o portal estiver acessível
downloads-offline-resume = Continua em { $received } quando o portal estiver acessível
downloads-verifying = Verificando o arquivo
downloads-done = Baixado
downloads-verified-sha256 = Verificado (SHA-256)
downloads-verified-signature = Verificado (assinatura do fornecedor)
downloads-failed = O download falhou.
downloads-cancelled = Cancelado
downloads-cancelled-resume = Cancelado em { $received }

## A fila

downloads-queue = Fila
downloads-queue-empty = Ainda sem downloads
downloads-queue-empty-text = Escolha um software abaixo ou um arquivo de licença nos detalhes de uma licença. Cada arquivo é verificado.
# $count é um número inteiro.
downloads-queue-under-way = { $count ->
    [one] { NUMBER($count) } em andamento
   *[other] { NUMBER($count) } em andamento
}
downloads-folder = Salvar em
downloads-folder-change = Mudar
# $file é um nome de arquivo, em todos estes.
downloads-progress = Andamento de { $file }
downloads-cancel = Cancelar
downloads-retry = Tentar de novo
downloads-resume = Retomar
downloads-open = Abrir
downloads-show-folder = Mostrar { $file } na pasta
downloads-forget = Remover { $file } da lista
downloads-forgotten = { $file } removido da lista. O arquivo é mantido.
downloads-forgotten-unfinished = { $file } removido da lista.

## Software

downloads-software = Software para suas licenças
downloads-search = Buscar software
downloads-search-placeholder = Produto, arquivo, versão…
downloads-software-empty = Ainda sem software
downloads-software-empty-text = O software dos seus produtos licenciados aparece aqui.
downloads-software-none = Nenhum resultado
downloads-software-none-text = Nenhum produto ou arquivo corresponde à busca.
downloads-search-clear = Mostrar tudo
# $count é um número inteiro.
downloads-files = { $count ->
    [one] { NUMBER($count) } arquivo
   *[other] { NUMBER($count) } arquivos
}
downloads-version = Versão { $version }
# $date é uma data.
downloads-released = publicado em { $date }
downloads-get = Baixar
downloads-refused = Não disponível
downloads-here = Baixado
downloads-in-queue = Na fila
downloads-show-more = Mostrar mais produtos
keys-changed-title = { $portal } assina arquivos de licença com uma chave nova
keys-changed-text = Arquivos de licença assinados com a nova chave são rejeitados até você confiar nela. Peça a impressão digital ao fornecedor por telefone ou no site dele, não pelo portal, e compare.
keys-changed-trusted = Confiável atualmente
keys-changed-new = Nova
keys-trust = Confiar na nova chave
keys-dialog-title = Confiar na nova chave de { $portal }?
keys-dialog-text =
    Arquivos de licença assinados com a nova chave serão aceitos. Confie nela somente se o fornecedor confirmou a impressão digital.

    Nova:
    { $new }

    Confiável atualmente:
    { $trusted }
