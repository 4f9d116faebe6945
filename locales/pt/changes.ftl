### Alterações: o que espera para sair e o que mudou no fornecedor.

## Ambas as partes

changes-part-yours = Suas
changes-part-vendor = No fornecedor
changes-more = { $count ->
    [one] Mais uma alteração
   *[other] Mais { NUMBER($count) } alterações
}
changes-more-many = Pelo menos mais { NUMBER($count) } alterações
changes-becomes = passa a ser

## As suas

outbox-way = A caminho do portal
outbox-shown = São mostradas { $shown } de { $of }. As outras seguem quando estas estiverem feitas.
outbox-state-waiting = em espera
outbox-state-sending = sendo enviada
outbox-state-sent = no portal
outbox-state-done = feito
outbox-state-conflict = em conflito
outbox-state-gave-way = pede sua atenção
outbox-state-refused = recusada
outbox-offline = Off-line. As alterações ficam neste computador e são enviadas assim que o portal responder.
outbox-offline-next = Off-line. As alterações ficam neste computador. Próxima tentativa { $when }.
outbox-problem = O portal não aceitou a última tentativa: { $reason }
outbox-try-now = Tentar agora
outbox-export = Exportar para um arquivo
outbox-exported = Gravado em { $path }
# $known, $left: numbers of changes.
outbox-lost = O Licet foi interrompido e o banco de dados foi danificado: restam { $left } de { $known } alterações em espera. Restaure as demais de uma exportação ou faça-as de novo.
# $name: a file. $date: when it was written.
outbox-lost-newest = Restaurar de { $name } ({ $date })
outbox-lost-choose = Escolher uma exportação…
outbox-lost-dismiss = Dispensar
# $count: how many changes.
outbox-restored = { $count ->
    [one] { NUMBER($count) } alteração restaurada
   *[other] { NUMBER($count) } alterações restauradas
}
outbox-empty = Tudo está no portal
outbox-empty-text = O que você altera fica aqui até o portal recebê-lo, também sem rede.
outbox-empty-step = Ir para o catálogo
outbox-about-field = Campo { $name }
outbox-about-reminders = Lembretes de todos os contratos
outbox-days = { $days } dias antes do fim
outbox-mine = O seu
outbox-theirs = No portal
outbox-before = antes: { $value }
outbox-conflict = { $name } também alterou isto. Vale o do portal até você decidir.
outbox-conflict-somebody = Outra pessoa também alterou isto. Vale o do portal até você decidir.
outbox-gave-way = Você removeu isto enquanto { $name } o alterava. Uma alteração prevalece sobre uma remoção, por isso fica.
outbox-gave-way-somebody = Você removeu isto enquanto outra pessoa o alterava. Uma alteração prevalece sobre uma remoção, por isso fica.
outbox-keep-mine = Manter o meu
outbox-keep-theirs = Manter o do portal
outbox-edit = Editar
outbox-kept-mine = O seu está a caminho
outbox-kept-theirs = Fica o valor do portal
outbox-edit-title = Editar { $name }
outbox-edit-text = O que você digita aqui é enviado no lugar de ambos.
outbox-edit-send = Enviar
outbox-again-title = Editar e enviar de novo
outbox-refused = O portal recusou isto: { $reason }
outbox-edit-again = Editar de novo
outbox-take-back = Retirar
outbox-discard = Descartar
outbox-discard-title = Descartar esta alteração
outbox-discard-text = O que você digitou é descartado e fica o que o portal tem.
outbox-discard-comment = O comentário é descartado. Ninguém mais o viu.

## O que se altera

slot-notes = { notes-title }
slot-comment = Comentário
slot-technical-contact = { details-technical-contact }
slot-lead-times = Lembretes
slot-reminder = Lembrete
slot-field = { catalog-filter-field }
slot-name = { fields-name }
slot-kind = { fields-kind }
slot-choices = { fields-choices }
slot-position = Lugar na ordem
slot-on-own = { fields-on-own }
slot-on-shared = { fields-on-shared }
slot-deleted = Excluído

## No fornecedor

vendor-mark-seen = Marcar tudo como visto
vendor-marked = Tudo marcado como visto
vendor-new = { $count ->
    [0] nada de novo
    [one] uma nova
   *[other] { NUMBER($count) } novas
}
vendor-new-since = { $count ->
    [0] nada de novo desde { $moment }
    [one] uma nova desde { $moment }
   *[other] { NUMBER($count) } novas desde { $moment }
}
vendor-new-one = Novo
vendor-filter-added = Adicionadas
vendor-filter-renewed = Renovadas
vendor-filter-changed = Alteradas
vendor-filter-lapsed = Vencidas
vendor-filter-hidden = Não mais visíveis
vendor-filter-removed = Removidas
vendor-none = Nada deste tipo
vendor-none-text = Nenhuma alteração é dos tipos escolhidos.
vendor-show-all = Mostrar tudo
vendor-empty = Nenhuma alteração ainda
vendor-empty-text = Novas licenças, renovações e o que o fornecedor alterar ficam aqui, com o que havia antes.
vendor-added = Adicionado
vendor-added-entitlement = Nova licença
vendor-added-license = Registrada
vendor-added-release = Novo software
vendor-renewed = Renovado
vendor-changed = Alterada
vendor-changed-license = Registro alterado
vendor-changed-release = Software alterado
vendor-lapsed = Vencido
vendor-hidden = Não mais visível
vendor-removed = Removida

## Campos alterados

altered-serial-number = { catalog-column-serial }
altered-product = { catalog-column-product }
altered-sku = SKU
altered-kind = { catalog-column-kind }
altered-quantity = { catalog-column-quantity }
altered-site = { catalog-column-site }
altered-site-name = { catalog-column-site }
altered-support-id = { details-support-id }
altered-customer-number = Número do cliente
altered-order-number = Número do pedido
altered-ordered-on = { catalog-column-ordered-on }
altered-starts-on = Primeiro dia
altered-ends-on = { renewals-column-ends }
altered-price-tier = { details-tier }
altered-partner = { catalog-column-partner }
altered-reseller-name = { catalog-column-partner }
altered-covers = { details-covers }
altered-renews = Renova
altered-renewed-by = Renovado por
altered-key-printed = Chave no certificado
altered-voucher-count = Códigos de voucher
altered-flex-pool = { details-pool }
altered-keys = { details-key }
altered-host-id = { catalog-column-host }
altered-system-type = { details-system }
altered-deployed-tier = Nível de preço implantado
altered-technical-contact = { details-technical-contact }
altered-owner = { details-owner }
altered-owner-name = { details-owner }
altered-install-at = Endereço de instalação
altered-file-name = { details-license-file }
altered-registered-at = { details-registered }
altered-version = { details-version }
altered-platform = { details-platform }
altered-language = { settings-language }
altered-size = Tamanho
altered-released-on = Publicado em
altered-shared = Compartilhada com você
altered-needs-maintenance = Exige manutenção
altered-sha256 = Soma de verificação
access-full = acesso completo
access-install = instalação
access-keys = ver com chaves
access-view = só ver
altered-access = O que você pode fazer
altered-other = Outro detalhe
