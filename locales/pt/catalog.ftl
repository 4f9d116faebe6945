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
catalog-column-ordered-on = Data do pedido
catalog-column-kind = Tipo
catalog-column-partner = Revendedor
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
catalog-filter-term = Prazo
catalog-filter-product = Produto
catalog-filter-kind = Tipo
catalog-filter-partner = Revendedor
catalog-filter-registered = Registrado
catalog-filter-tag = Etiqueta
catalog-filter-field = Campo
catalog-filter-field-title = Filtrar por campo
catalog-filter-test = Condição
catalog-filter-value = Valor
catalog-filter-apply = Aplicar
# Um filtro ativo: "Unidade: Acme Inc"
catalog-filter-set = { $name }: { $value }
# "Acme Inc + 2"
catalog-filter-several = { $first } + { $more }
catalog-filter-clear = Limpar { $name }
catalog-filter-nothing = Ainda sem opções
catalog-clear = Limpar
# "26 de 1.204"
catalog-shown = { $shown } de { $of }

catalog-columns = Colunas
catalog-columns-usual = Redefinir colunas
catalog-details = Detalhes
catalog-toggle-details = Mostrar ou ocultar os detalhes
catalog-resize-details = Redimensionar os detalhes

catalog-nothing = Nenhum resultado
catalog-nothing-text = Nenhuma licença corresponde à busca e aos filtros.
catalog-clear-all = Mostrar todas as licenças
catalog-loading = Carregando seu catálogo
catalog-loading-text = As licenças aparecem aqui à medida que carregam. Enquanto isso, você pode usar o Licet.
catalog-empty = Ainda sem licenças
catalog-empty-text = As licenças a que você tem acesso aparecem aqui depois de sincronizar.

## Detalhes

details-label = Detalhes da licença
details-none = Nenhuma licença selecionada
details-none-text = Selecione uma linha para ver pedido, chaves e arquivos.
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
details-unattended-own = Você não faz mais parte de { $site }. Você vê esta licença, mas não as chaves e os arquivos dela, e não pode alterá-la. Os administradores da unidade decidem a quem ela pertence.
details-unattended = { $name } é proprietário desta licença, mas não faz mais parte de { $site }. Um administrador da unidade decide a quem ela pertence.
details-unattended-gone = A conta proprietária desta licença não existe mais. Um administrador de { $site } decide a quem ela pertence.
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
details-partner-contact = Contato do revendedor

details-pool = Saldo
details-covered-by = Coberto por
details-covers = Cobre
details-lineage = Renovações e atualizações
details-since = desde { $date }

details-system = Tipo de sistema
details-tier = Nível de preço
details-technical-contact = Contato técnico
details-owner = Proprietário
details-not-deployed = Ainda não registrada: sem host nem chave.

details-license-file = Arquivo de licença
details-get-license-file = Baixar arquivo de licença
details-download = Baixar
details-file-download = Baixar { $file }
details-file-open = Mostrar na pasta
details-file-progress = Andamento de { $file }
details-download-started = Baixando { $file }
details-show = Mostrar
details-no-files = Nenhum arquivo para esta licença.
details-copied = { $text } copiado
details-copy-serial = Copiar número de série
details-copy-order = Copiar número do pedido
details-mail-partner = E-mail ao revendedor
details-same-order = Mostrar as licenças deste pedido
details-same-tag = Mostrar licenças com a etiqueta { $tag }

## Teclas da grade, na lista de teclas

keys-grid-move = Mover entre células
keys-grid-page = Mover por página
keys-grid-ends = Primeira ou última linha
keys-grid-open = Abrir detalhes ou ordenar por coluna
keys-grid-choose = Selecionar linha
keys-grid-extend = Estender a seleção
keys-grid-all = Selecionar tudo
keys-grid-copy = Copiar como tabela
keys-grid-resize = Redimensionar coluna (no cabeçalho)
keys-grid-column = Mover coluna (no cabeçalho)
