### Alterações: o que espera para sair e o que mudou no fornecedor.

## Ambas as partes

changes-part-yours = Minhas alterações
changes-part-vendor = Do fornecedor
changes-more = { $count ->
    [one] Mais uma alteração
   *[other] Mais { NUMBER($count) } alterações
}
changes-more-many = Pelo menos mais { NUMBER($count) } alterações
changes-becomes = alterado para

## As suas

outbox-way = Aguardando envio
outbox-shown = Mostrando { $shown } de { $of }. O restante aparece quando estas forem enviadas.
outbox-state-waiting = em espera
outbox-state-sending = enviando
outbox-state-sent = enviada
outbox-state-done = concluída
outbox-state-conflict = em conflito
outbox-state-gave-way = requer atenção
outbox-state-refused = rejeitada
outbox-offline = Você está offline. As alterações ficam neste computador e são enviadas quando o portal estiver acessível.
outbox-offline-next = Você está offline. As alterações ficam neste computador. Próxima tentativa { $when }.
outbox-problem = A última tentativa falhou: { $reason }
outbox-try-now = Tentar agora
outbox-export = Exportar para arquivo
outbox-exported = Exportado para { $path }
# $known, $left: numbers of changes.
outbox-lost = O Licet foi interrompido e o banco de dados foi danificado. Restam { $left } de { $known } alterações não enviadas. Restaure o restante de uma exportação ou refaça-o.
# $name: a file. $date: when it was written.
outbox-lost-newest = Restaurar de { $name } ({ $date })
outbox-lost-choose = Escolher uma exportação…
outbox-lost-dismiss = Dispensar
# $count: how many changes.
outbox-restored = { $count ->
    [one] { NUMBER($count) } alteração restaurada
   *[other] { NUMBER($count) } alterações restauradas
}
outbox-empty = Tudo sincronizado
outbox-empty-text = Suas alterações, online ou offline, aparecem aqui até serem sincronizadas.
outbox-empty-step = Ir para o catálogo
outbox-about-field = Campo { $name }
outbox-about-reminders = Lembretes de todos os contratos
outbox-days = { $days } dias antes do fim
outbox-mine = Seu valor
outbox-theirs = Valor do portal
outbox-before = antes: { $value }
outbox-conflict = { $name } também alterou isto. O valor do portal vale até você decidir.
outbox-conflict-somebody = Outra pessoa também alterou isto. O valor do portal vale até você decidir.
outbox-gave-way = Você removeu isto enquanto { $name } o alterava. Uma alteração prevalece sobre uma remoção, então foi mantido.
outbox-gave-way-somebody = Você removeu isto enquanto outra pessoa o alterava. Uma alteração prevalece sobre uma remoção, então foi mantido.
outbox-keep-mine = Manter o meu
outbox-keep-theirs = Manter o do portal
outbox-edit = Editar
outbox-kept-mine = Enviando seu valor
outbox-kept-theirs = Valor do portal mantido
outbox-edit-title = Editar { $name }
outbox-edit-text = Este valor substitui ambos.
outbox-edit-send = Enviar
outbox-again-title = Editar e reenviar
outbox-refused = O portal rejeitou isto: { $reason }
outbox-edit-again = Editar de novo
outbox-take-back = Desfazer
outbox-discard = Descartar
outbox-discard-title = Descartar esta alteração?
outbox-discard-text = Sua alteração é descartada e o valor do portal permanece.
outbox-discard-comment = O comentário é descartado. Ninguém mais o viu.

## O que se altera

slot-notes = { notes-title }
slot-comment = Comentário
slot-technical-contact = { details-technical-contact }
slot-lead-times = Lembretes
slot-renewal = Renovação
slot-renewal-asked = Revendedor contactado em
slot-reminder-schedule = Horário das notificações
slot-reminder = Lembrete
slot-inbox = Caixa de entrada
slot-notices = Avisos
slot-updated = Atualizado
slot-field = { catalog-filter-field }
slot-name = { fields-name }
slot-kind = { fields-kind }
slot-choices = { fields-choices }
slot-position = Posição
slot-on-own = { fields-on-own }
slot-on-shared = { fields-on-shared }
slot-deleted = Excluído
slot-request-form = Solicitação
slot-request-act = Mensagem ou decisão

## No fornecedor

vendor-mark-seen = Marcar tudo como lido
vendor-marked = Tudo marcado como lido
vendor-new = { $count ->
    [0] nada novo
    [one] { NUMBER($count) } nova
   *[other] { NUMBER($count) } novas
}
vendor-new-since = { $count ->
    [0] nada novo desde { $moment }
    [one] { NUMBER($count) } nova desde { $moment }
   *[other] { NUMBER($count) } novas desde { $moment }
}
vendor-new-one = Novo
vendor-filter-added = Adicionadas
vendor-filter-renewed = Renovadas
vendor-filter-changed = Alteradas
vendor-filter-lapsed = Vencidas
vendor-filter-hidden = Não mais visíveis
vendor-filter-removed = Removidas
vendor-none = Nenhuma alteração corresponde
vendor-none-text = Nenhuma alteração corresponde aos tipos selecionados.
vendor-show-all = Mostrar tudo
vendor-empty = Nenhuma alteração ainda
vendor-empty-text = Novas licenças, renovações e alterações do fornecedor aparecem aqui.
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
altered-starts-on = Data de início
altered-ends-on = Data de término
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
altered-access = Seu acesso
altered-other = Outro detalhe
