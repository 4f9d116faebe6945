### Renovaciones: los contratos por su fin, y sus recordatorios.

## Contratos

renewals-contracts = Contratos
renewals-show-renewed = Incluir renovados
renewals-filters = Filtros
renewals-site = Sede
renewals-all-sites = Todas las sedes
renewals-week-clear = Mostrar todas las semanas
renewals-clear = Quitar los filtros
renewals-column-term = Plazo
renewals-column-contract = Contrato
renewals-column-quantity = Puestos
renewals-column-ends = Fecha de fin
renewals-column-partner = Distribuidor
renewals-column-reminder = Próximo recordatorio
renewals-renewed = Renovado
# $serial es un número de serie, en todos estos.
renewals-ask-label = Pedir a { $partner } la renovación de { $serial }
renewals-bell-next = Próximo recordatorio de { $serial }: { $date }. Cambiar
renewals-bell-none = Todos los recordatorios de { $serial } enviados. Cambiar
# Ambos son números como se muestran.
renewals-more = Mostrar más ({ $shown } de { $total })
renewals-more-narrow = Se muestran { $shown } de { $total }. Filtre para acotar.
renewals-none = Sin resultados
renewals-none-text = Ningún contrato coincide con estos filtros.
renewals-empty = Aún no hay contratos
renewals-empty-text = Los contratos de mantenimiento y las suscripciones aparecen aquí por fecha de fin. Para un contrato solo en papel, añada un recordatorio.

## Recordatorios

renewals-inbox = Recordatorios
# $count es un número entero.
renewals-inbox-new = { $count ->
    [one] { NUMBER($count) } nuevo
   *[other] { NUMBER($count) } nuevos
}
renewals-inbox-empty = No hay recordatorios abiertos
renewals-inbox-empty-text = Los recordatorios aparecen aquí y como notificación antes de que termine un contrato.
renewals-inbox-all = { $count ->
    [one] Mostrar recordatorio
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
renewals-acknowledge = Descartar
# $count es un número entero.
renewals-acknowledge-all = { $count ->
    [one] Descartar
   *[other] Descartar los { NUMBER($count) }
}
renewals-acknowledged = Recordatorio de { $serial } descartado
renewals-state-acknowledged = descartado
renewals-state-cancelled = renovado, ya no hace falta
renewals-state-snoozed = pospuesto hasta el { $date }
renewals-state-manual = añadido manualmente
# $days es un número entero.
renewals-state-threshold = { $days ->
    [0] recordatorio el último día
    [one] recordatorio un día antes
   *[other] recordatorio { NUMBER($days) } días antes
}
renewals-show-done = Incluir descartados
renewals-snooze = Posponer
renewals-snooze-title = Posponer recordatorio de { $serial }
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
renewals-snooze-until = O en una fecha

## Recordatorios añadidos a mano

renewals-manual-open = Añadir recordatorio
renewals-manual-title = Añadir recordatorio
renewals-manual-text = Para un número de serie de un certificado de compra. Se le recuerda una vez, el día que elija, con o sin conexión.
renewals-serial = Número de serie
renewals-oddity-length = Un número de serie suele tener once caracteres. Aun así puede guardarlo.
renewals-oddity-letter = Un número de serie suele empezar por mayúscula. Aun así puede guardarlo.
renewals-oddity-digits = Un número de serie suele tener diez dígitos tras la letra. Compruebe O y 0, I y 1. Aun así puede guardarlo.
renewals-manual-ends-on = Fin del contrato
renewals-manual-remind-on = Recordar el
# $days es un número entero.
renewals-manual-before = { $days ->
    [0] El último día
    [one] Un día antes del fin
   *[other] { NUMBER($days) } días antes del fin
}
renewals-manual-note = Nota
renewals-manual-add = Añadir
renewals-manual-added = Recordatorio de { $serial } definido para el { $date }
renewals-manual-remove = Quitar recordatorio de { $serial }
renewals-manual-removed = Recordatorio de { $serial } quitado
renewals-undo = Deshacer
renewals-coming = Próximos
# $date es el día del recordatorio, $end el último día del contrato.
renewals-coming-when = { $date } · el contrato termina el { $end }

## Antelación

renewals-lead-title = Recordatorios de { $serial }
renewals-lead-as-all = Calendario predeterminado
renewals-lead-own = Personalizado
# $days es una lista de números.
renewals-lead-all = Días antes del fin: { $days }
renewals-lead-none = Sin recordatorios
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
field-too-far-ahead = Hasta { NUMBER($maximum) } días de antelación.
# $maximum es un número entero.
field-too-many = { $maximum ->
    [one] Hasta un recordatorio.
   *[other] Hasta { NUMBER($maximum) } recordatorios. Quite uno primero.
}
field-date = Escriba una fecha.
field-date-tomorrow = Elija una fecha posterior a hoy.
field-date-after-end = Elija una fecha anterior al fin del contrato.
