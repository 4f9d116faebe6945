### Renovaciones: los contratos por su fin, y sus recordatorios.

## Contratos

renewals-contracts = Contratos
renewals-show-renewed = Mostrar los renovados
renewals-filters = Filtros
renewals-site = Sede
renewals-all-sites = Todas las sedes
renewals-week-clear = Mostrar todas las semanas
renewals-clear = Quitar los filtros
renewals-column-term = Plazo
renewals-column-contract = Contrato
renewals-column-quantity = Puestos
renewals-column-ends = Último día
renewals-column-partner = Distribuidor
renewals-column-reminder = Próximo recordatorio
renewals-renewed = Renovado
# $serial es un número de serie, en todos estos.
renewals-ask-label = Pedir a { $partner } la renovación de { $serial }
renewals-bell-next = Próximo recordatorio de { $serial }: { $date }. Cambiar
renewals-bell-none = No hay más recordatorios de { $serial }. Cambiar
# Ambos son números como se muestran.
renewals-more = Mostrar más ({ $shown } de { $total })
renewals-more-narrow = Se muestran { $shown } de { $total }. Filtre para ver los demás.
renewals-none = Ningún contrato coincide
renewals-none-text = Ningún contrato reúne este estado, sede y semana.
renewals-empty = Aún no hay contratos
renewals-empty-text = Aquí están los contratos de mantenimiento y las suscripciones por el día en que terminan. Para uno que solo está en papel, añada un recordatorio.

## Recordatorios

renewals-inbox = Recordatorios
# $count es un número entero.
renewals-inbox-new = { $count ->
    [one] uno nuevo
   *[other] { NUMBER($count) } nuevos
}
renewals-inbox-empty = No hay recordatorios abiertos
renewals-inbox-empty-text = Los recordatorios llegan antes de que termine un contrato, como notificación y aquí.
renewals-inbox-all = { $count ->
    [one] Mostrar el recordatorio
   *[other] Mostrar los { NUMBER($count) } recordatorios
}
# $count es un número entero, $moment fecha y hora.
renewals-group = { $count ->
    [one] Un recordatorio del { $moment }
   *[other] { NUMBER($count) } recordatorios del { $moment }
}
renewals-ends = termina el { $date }
renewals-ended = terminó el { $date }
renewals-unknown-product = No está en el catálogo
renewals-acknowledge = Hecho
# $count es un número entero.
renewals-acknowledge-all = { $count ->
    [one] Hecho
   *[other] Los { NUMBER($count) } hechos
}
renewals-acknowledged = El recordatorio de { $serial } está hecho
renewals-state-acknowledged = hecho
renewals-state-cancelled = renovado, ya no hace falta
renewals-state-snoozed = otra vez el { $date }
renewals-state-manual = añadido a mano
# $days es un número entero.
renewals-state-threshold = { $days ->
    [0] recordatorio el último día
    [one] recordatorio un día antes
   *[other] recordatorio { NUMBER($days) } días antes
}
renewals-show-done = Mostrar los hechos
renewals-snooze = Más tarde
renewals-snooze-title = Recordar { $serial } más tarde
renewals-snooze-text = El contrato termina el { $date }.
renewals-snooze-text-lapsed = El contrato terminó el { $date }.
# $days es un número entero.
renewals-snooze-days = { $days ->
    [1] Mañana
    [7] En una semana
    [14] En dos semanas
    [one] En un día
   *[other] En { NUMBER($days) } días
}
renewals-snooze-until = O este día

## Recordatorios añadidos a mano

renewals-manual-open = Añadir un recordatorio
renewals-manual-title = Añadir un recordatorio
renewals-manual-text = Para un número de serie de un certificado de compra. Llega una vez, el día que elija, con o sin el portal.
renewals-serial = Número de serie
renewals-oddity-length = Un número de serie suele tener once caracteres. Se toma tal como está escrito.
renewals-oddity-letter = Un número de serie suele empezar por una mayúscula. Se toma tal como está escrito.
renewals-oddity-digits = Tras su letra, un número de serie suele tener diez dígitos. Compruebe O y 0, I y 1. Se toma tal como está escrito.
renewals-manual-ends-on = Último día del contrato
renewals-manual-remind-on = Recordar el
# $days es un número entero.
renewals-manual-before = { $days ->
    [0] El último día
    [one] Un día antes del fin
   *[other] { NUMBER($days) } días antes del fin
}
renewals-manual-note = Nota
renewals-manual-add = Añadir
renewals-manual-added = { $serial } se recordará el { $date }.
renewals-manual-remove = Quitar el recordatorio de { $serial }
renewals-manual-removed = El recordatorio de { $serial } se quitó.
renewals-undo = Deshacer
renewals-coming = Por venir
# $date es el día del recordatorio, $end el último día del contrato.
renewals-coming-when = { $date } · el contrato termina el { $end }

## Antelación

renewals-lead-title = Recordatorios de { $serial }
renewals-lead-as-all = Como todos los contratos
renewals-lead-own = Sus propios plazos
# $days es una lista de números.
renewals-lead-all = Días antes del fin: { $days }
renewals-lead-none = Sin recordatorios.
renewals-lead-list = Recordatorios antes del fin
# $days es un número entero.
renewals-lead-before = { $days ->
    [0] El último día
    [one] Un día antes
   *[other] { NUMBER($days) } días antes
}
# $days es un número entero.
renewals-lead-remove = { $days ->
    [0] Quitar el recordatorio del último día
    [one] Quitar el recordatorio de un día antes
   *[other] Quitar el recordatorio de { NUMBER($days) } días antes
}
renewals-lead-add-label = Días antes del fin
renewals-lead-add = Añadir
renewals-lead-save = Guardar

## Qué falla en un campo aquí

field-whole-number = Escriba un número entero de días.
# $maximum es un número entero.
field-too-far-ahead = { NUMBER($maximum) } días de antelación como máximo.
# $maximum es un número entero.
field-too-many = { $maximum ->
    [one] Un recordatorio como máximo.
   *[other] { NUMBER($maximum) } recordatorios como máximo. Quite uno primero.
}
field-date = Escriba una fecha.
field-date-tomorrow = Elija un día a partir de mañana.
field-date-after-end = Elija un día anterior al fin del contrato.
