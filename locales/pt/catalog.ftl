### O catálogo: filtros, grade, detalhes.

catalog-grid = Licenças
catalog-sites = Unidades
catalog-all-sites = Todas as unidades
catalog-site-urgent =
    { $count ->
        [one] { $count } contrato vencido ou que termina em 30 dias
       *[other] { $count } contratos vencidos ou que terminam em 30 dias
    }

catalog-column-serial = Número de série
catalog-column-product = Produto
catalog-column-site = Unidade
catalog-column-quantity = Quantidade
quantity-unlimited = Ilimitada
catalog-column-term = Prazo
catalog-column-order = Pedido
catalog-column-ordered-on = Pedido em
catalog-column-kind = Tipo
catalog-column-partner = Parceiro
catalog-column-family = Família de produtos
catalog-column-registered = Registrado
catalog-column-host = ID do host
catalog-column-tags = Etiquetas

kind-license = Licença
kind-subscription = Assinatura
kind-maintenance = Manutenção
kind-voucher = Voucher
kind-flex = Contrato flex

catalog-registered = Registrado
catalog-not-registered = Não registrado
catalog-yes = Sim
catalog-no = Não

catalog-filters = Filtros
catalog-filter-site = Unidade
catalog-filter-term = Termina
catalog-filter-product = Produto
catalog-filter-kind = Tipo
catalog-filter-partner = Parceiro
catalog-filter-registered = Registrado
catalog-filter-tag = Etiqueta
catalog-filter-field = Campo
catalog-filter-field-title = Filtrar por um campo
catalog-filter-test = Condição
catalog-filter-value = Valor
catalog-filter-apply = Filtrar
# Um filtro ativo: "Unidade: Acme Inc"
catalog-filter-set = { $name }: { $value }
# "Acme Inc + 2"
catalog-filter-several = { $first } + { $more }
catalog-filter-clear = Limpar { $name }
catalog-filter-nothing = Ainda nada a escolher
catalog-clear = Limpar
# "26 de 1.204"
catalog-shown = { $shown } de { $of }

catalog-columns = Colunas
catalog-columns-usual = Voltar às colunas usuais
catalog-details = Detalhes
catalog-toggle-details = Mostrar ou ocultar os detalhes
catalog-resize-details = Largura dos detalhes

catalog-nothing = Nada corresponde
catalog-nothing-text = Nenhuma licença tem tudo o que você digitou e escolheu.
catalog-clear-all = Mostrar todas as licenças
catalog-loading = Seu catálogo está a caminho
catalog-loading-text = As licenças aparecem aqui conforme chegam. Enquanto isso, o resto do aplicativo pode ser usado.
catalog-empty = Suas licenças estarão aqui
catalog-empty-text = Tudo o que sua organização comprou e você pode ver, depois de sincronizado. Ainda não há nada.

## Detalhes

details-label = Detalhes da licença
details-none = Nenhuma licença escolhida
details-none-text = Escolha uma linha para ver aqui seu pedido, chaves e arquivos.
details-close = Fechar os detalhes
details-more = Mais
details-renewed = Renovado
details-tab-details = Detalhes
details-tab-deployment = Implantação
details-tab-notes = Notas
details-tab-files = Arquivos

details-license = Licença
details-license-n = Licença { $n }
details-key = Chave
details-key-reveal = Mostrar a chave
details-key-hide = Ocultar a chave
details-key-copy = Copiar chave
details-key-copied = Chave copiada
details-key-masked = compartilhada sem chaves
details-unattended-own = Já não pertence a { $site }. Vê que esta licença existe; as chaves, os ficheiros e as alterações estão-lhe vedados. Os administradores do site decidem.
details-unattended = { $name } é proprietário desta licença e já não pertence a { $site }. Um administrador do site decide quem é o proprietário.
details-unattended-gone = A conta proprietária desta licença já não existe. Um administrador de { $site } decide quem é o proprietário.
details-registered = Registrado
details-registered-by = { $date } por { $name }
details-version = Versão
details-platform = Plataforma
details-vouchers =
    { $count ->
        [one] { $count } código de voucher
       *[other] { $count } códigos de voucher
    }

details-order = Pedido
details-order-number = Número
details-ordered-on = Data
details-customer = Cliente
details-support-id = Support ID
details-quantity-tier = { $quantity } · nível { $tier }
details-ship-to = Enviado a
details-contact = Contato
details-installer = Instalador
details-partner-contact = No parceiro

details-pool = Saldo
details-covered-by = Coberto por
details-covers = Cobre
details-lineage = Linhagem
details-since = desde { $date }

details-system = Tipo de sistema
details-tier = Nível de preço
details-technical-contact = Contato técnico
details-owner = Proprietário
details-not-deployed = Ainda não registrado: sem host e sem chave.

details-license-file = Arquivo de licença
details-get-license-file = Baixar o arquivo de licença
details-download = Baixar
details-file-download = Baixar { $file }
details-file-open = Mostrar na pasta
details-file-progress = Andamento de { $file }
details-download-started = { $file } está a caminho
details-show = Mostrar
details-no-files = Nenhum arquivo para esta licença.
details-copied = { $text } copiado
details-copy-serial = Copiar número de série
details-copy-order = Copiar número do pedido
details-mail-partner = Escrever ao parceiro
details-same-order = Mostrar as licenças deste pedido
details-same-tag = Mostrar as licenças com a etiqueta { $tag }

## Teclas da grade, na lista de teclas

keys-grid-move = Mover-se na grade
keys-grid-page = Mover-se uma página
keys-grid-ends = Primeira e última linha
keys-grid-open = Abrir detalhes, ou ordenar por um cabeçalho
keys-grid-choose = Escolher uma linha
keys-grid-extend = Escolher até aqui
keys-grid-all = Escolher tudo
keys-grid-copy = Copiar como tabela
keys-grid-resize = Redimensionar uma coluna (no cabeçalho)
keys-grid-column = Mover uma coluna (no cabeçalho)
