### Cambios: lo que espera salir y lo que cambió en el proveedor.

## Ambas partes

changes-part-yours = Mis cambios
changes-part-vendor = Del proveedor
changes-more = { $count ->
    [one] Un cambio más
   *[other] { NUMBER($count) } cambios más
}
changes-more-many = Al menos { NUMBER($count) } cambios más
changes-becomes = cambiado a

## Los suyos

outbox-way = Pendientes de envío
outbox-shown = Se muestran { $shown } de { $of }. El resto aparece cuando estos se envíen.
outbox-state-waiting = en espera
outbox-state-sending = enviando
outbox-state-sent = enviado
outbox-state-done = hecho
outbox-state-conflict = en conflicto
outbox-state-gave-way = requiere atención
outbox-state-refused = rechazado
outbox-offline = Está sin conexión. Los cambios quedan en este equipo y se envían cuando el portal esté accesible.
outbox-offline-next = Está sin conexión. Los cambios quedan en este equipo. Próximo intento { $when }.
outbox-problem = El último intento falló: { $reason }
outbox-try-now = Intentar ahora
outbox-export = Exportar a archivo
outbox-exported = Exportado a { $path }
# $known, $left: numbers of changes.
outbox-lost = Licet se interrumpió y su base de datos se dañó. Quedan { $left } de { $known } cambios sin enviar. Restaure el resto desde una exportación o hágalos de nuevo.
# $name: a file. $date: when it was written.
outbox-lost-newest = Restaurar desde { $name } ({ $date })
outbox-lost-choose = Elegir una exportación…
outbox-lost-dismiss = Descartar
# $count: how many changes.
outbox-restored = { $count ->
    [one] { NUMBER($count) } cambio restaurado
   *[other] { NUMBER($count) } cambios restaurados
}
outbox-empty = Todo sincronizado
outbox-empty-text = Sus cambios, con o sin conexión, aparecen aquí hasta que se sincronizan.
outbox-empty-step = Ir al catálogo
outbox-about-field = Campo { $name }
outbox-about-reminders = Recordatorios de todos los contratos
outbox-days = { $days } días antes del fin
outbox-mine = Su valor
outbox-theirs = Valor del portal
outbox-before = antes: { $value }
outbox-conflict = { $name } también cambió esto. El valor del portal se aplica hasta que usted decida.
outbox-conflict-somebody = Otra persona también cambió esto. El valor del portal se aplica hasta que usted decida.
outbox-gave-way = Usted quitó esto mientras { $name } lo cambiaba. Un cambio prevalece sobre una eliminación, así que se conservó.
outbox-gave-way-somebody = Usted quitó esto mientras otra persona lo cambiaba. Un cambio prevalece sobre una eliminación, así que se conservó.
outbox-keep-mine = Conservar el mío
outbox-keep-theirs = Conservar el del portal
outbox-edit = Editar
outbox-kept-mine = Enviando su valor
outbox-kept-theirs = Valor del portal conservado
outbox-edit-title = Editar { $name }
outbox-edit-text = Este valor reemplaza a ambos.
outbox-edit-send = Enviar
outbox-again-title = Editar y reenviar
outbox-refused = El portal rechazó esto: { $reason }
outbox-edit-again = Editar de nuevo
outbox-take-back = Deshacer
outbox-discard = Descartar
outbox-discard-title = ¿Descartar este cambio?
outbox-discard-text = Su cambio se descarta y queda el valor del portal.
outbox-discard-comment = El comentario se descarta. Nadie más lo ha visto.

## Qué se cambia

slot-notes = { notes-title }
slot-comment = Comentario
slot-technical-contact = { details-technical-contact }
slot-lead-times = Recordatorios
slot-renewal = Renovación
slot-renewal-asked = Distribuidor contactado el
slot-reminder-schedule = Horario de notificaciones
slot-reminder = Recordatorio
slot-inbox = Bandeja de entrada
slot-notices = Avisos
slot-updated = Actualizado
slot-field = { catalog-filter-field }
slot-name = { fields-name }
slot-kind = { fields-kind }
slot-choices = { fields-choices }
slot-position = Posición
slot-on-own = { fields-on-own }
slot-on-shared = { fields-on-shared }
slot-deleted = Borrado
slot-request-form = Solicitud
slot-request-act = Mensaje o decisión

## En el proveedor

vendor-mark-seen = Marcar todo como leído
vendor-marked = Todo marcado como leído
vendor-new = { $count ->
    [0] nada nuevo
    [one] { NUMBER($count) } nuevo
   *[other] { NUMBER($count) } nuevos
}
vendor-new-since = { $count ->
    [0] nada nuevo desde { $moment }
    [one] { NUMBER($count) } nuevo desde { $moment }
   *[other] { NUMBER($count) } nuevos desde { $moment }
}
vendor-new-one = Nuevo
vendor-filter-added = Añadidas
vendor-filter-renewed = Renovadas
vendor-filter-changed = Cambiadas
vendor-filter-lapsed = Vencidas
vendor-filter-hidden = Ya no visibles
vendor-filter-removed = Eliminadas
vendor-none = Ningún cambio coincide
vendor-none-text = Ningún cambio coincide con los tipos seleccionados.
vendor-show-all = Mostrar todo
vendor-empty = Aún no hay cambios
vendor-empty-text = Las licencias nuevas, las renovaciones y los cambios del proveedor aparecen aquí.
vendor-added = Añadido
vendor-added-entitlement = Licencia nueva
vendor-added-license = Registrada
vendor-added-release = Software nuevo
vendor-renewed = Renovado
vendor-changed = Cambiada
vendor-changed-license = Registro cambiado
vendor-changed-release = Software cambiado
vendor-lapsed = Vencido
vendor-hidden = Ya no visible
vendor-removed = Eliminada

## Campos modificados

altered-serial-number = { catalog-column-serial }
altered-product = { catalog-column-product }
altered-sku = SKU
altered-kind = { catalog-column-kind }
altered-quantity = { catalog-column-quantity }
altered-site = { catalog-column-site }
altered-site-name = { catalog-column-site }
altered-support-id = { details-support-id }
altered-customer-number = Número de cliente
altered-order-number = Número de pedido
altered-ordered-on = { catalog-column-ordered-on }
altered-starts-on = Fecha de inicio
altered-ends-on = Fecha de fin
altered-price-tier = { details-tier }
altered-partner = { catalog-column-partner }
altered-reseller-name = { catalog-column-partner }
altered-covers = { details-covers }
altered-renews = Renueva
altered-renewed-by = Renovado por
altered-key-printed = Clave en el certificado
altered-voucher-count = Códigos de vale
altered-flex-pool = { details-pool }
altered-keys = { details-key }
altered-host-id = { catalog-column-host }
altered-system-type = { details-system }
altered-deployed-tier = Nivel de precio desplegado
altered-technical-contact = { details-technical-contact }
altered-owner = { details-owner }
altered-owner-name = { details-owner }
altered-install-at = Dirección de instalación
altered-file-name = { details-license-file }
altered-registered-at = { details-registered }
altered-version = { details-version }
altered-platform = { details-platform }
altered-language = { settings-language }
altered-size = Tamaño
altered-released-on = Publicado el
altered-shared = Compartida con usted
altered-needs-maintenance = Requiere mantenimiento
altered-sha256 = Suma de comprobación
access-full = acceso completo
access-install = instalación
access-keys = ver con claves
access-view = solo ver
altered-access = Su acceso
altered-other = Otro dato
