### Renovaciones: los contratos por su fin, y sus recordatorios.

## Contratos

renewals-contracts = Contratos
renewals-show-renewed = Incluir renovados
renewals-filters = Filtros
renewals-site = Sede
renewals-all-sites = Todas las sedes
renewals-week-clear = Mostrar todas las semanas
renewals-clear = Quitar los filtros
renewals-column-partner = Distribuidor
renewals-renewed = Renovado
# $serial es un número de serie, en todos estos.
renewals-ask-label = Pedir a { $partner } la renovación de { $serial }
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
renewals-lead-product = Todos los contratos de { $product }
renewals-lead-site = Todos los contratos del sitio { $site }
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

## How reminders stand, and what proves that they came

renewals-group-by = Agrupar por
renewals-group-month = Mes
renewals-group-no-reseller = Sin distribuidor
renewals-line-on = Recordatorios activados
renewals-line-off = Notificaciones desactivadas en este equipo
renewals-line-next = Siguiente: { $date }, { $time }
renewals-line-none = Ninguno pendiente
renewals-line-running = Mientras Licet está en ejecución
renewals-line-always = También con Licet cerrado
renewals-line-late = { $count ->
    [one] Uno con retraso
   *[other] { NUMBER($count) } con retraso
}
renewals-schedule = Horario
renewals-delivery = Entrega
renewals-next = Próximo recordatorio { $date }
renewals-all-sent = Todos los recordatorios enviados
renewals-muted = Silenciado
renewals-in-progress = Renovación en curso
renewals-declined = No se renovará
renewals-asked = Solicitado el { $date }
renewals-change = Cambiar los recordatorios de { $serial }
renewals-more-actions = Más acciones para { $serial }
renewals-mark-in-progress = Marcar la renovación en curso
renewals-mark-declined = Marcar como no renovable
renewals-mark-none = Borrar el estado de renovación
renewals-history = Historial de recordatorios
renewals-history-of = Historial de recordatorios de { $serial }
renewals-nudge = solo si no se descarta ningún recordatorio
renewals-came = Enviados
renewals-came-none = Aún no hay recordatorios.
renewals-cover-on-time = Llegó el { $date }
renewals-cover-catch-up = Ningún dispositivo activo el { $due }. Llegó el { $date }.
renewals-cover-more-urgent = Ningún dispositivo activo el { $due }. Cubierto por un recordatorio posterior el { $date }.
renewals-cover-none = No enviado el { $due }.
renewals-cover-before = Vencía antes de usar esta cuenta aquí
renewals-cover-missed = Previsto { $due }: ningún dispositivo activo antes del fin del contrato
renewals-cover-pending = Pendiente de registrar
renewals-way-notification = Notificación en { $device }
renewals-way-timer = Notificación en segundo plano en { $device }
renewals-way-inbox = En Licet en { $device }, sin notificación
renewals-way-elsewhere = Mostrado en { $device }
renewals-decided = Atendido en { $device }, { $moment }
renewals-reason-renewed = renovado, ya no es necesario
renewals-reason-moved = fecha de fin modificada
renewals-reason-gone = el contrato ya no está en el catálogo
renewals-reason-synced = ahora lo recuerda el contrato
renewals-test = Enviar notificación de prueba
renewals-test-timer = Probar recordatorio en segundo plano
renewals-test-taken = El sistema aceptó la notificación.
renewals-test-refused = El sistema no mostró la notificación. Revise los ajustes de notificaciones.
renewals-timer = Recordar con Licet cerrado (comprueba cada 30 minutos)
renewals-late = Recordatorios con retraso
renewals-late-none = Todos los recordatorios llegaron en su día.
renewals-runs = Este equipo, últimos 30 días
renewals-run-app = Licet se ejecutó del { $from } al { $to }
renewals-run-timer = Comprobación en segundo plano { $moment }
renewals-schedule-title = Cuándo notificar
renewals-schedule-text = Se aplica a todos sus dispositivos. La bandeja muestra cada recordatorio desde su día.
renewals-schedule-at = Notificar a las (HH:MM)
renewals-schedule-quiet = Horas de silencio
renewals-schedule-from = Desde
renewals-schedule-to = Hasta
renewals-schedule-weekends = Notificar los fines de semana
renewals-schedule-nudges = Recordar de nuevo 7 días y 1 día antes del fin si no se descartó ningún recordatorio
renewals-declined-title = No renovar { $serial }
renewals-declined-text = No recibirá más recordatorios de este periodo en ningún dispositivo.
renewals-declined-reason = Motivo
renewals-serials = Configurar recordatorios
renewals-serials-text = Introduzca los números de serie de las columnas Maintenance/Subscription de su certificado o deje el campo vacío para todos los contratos del catálogo. Funciona sin conexión.
renewals-serials-label = Números de serie
renewals-serials-check = Comprobar
renewals-serials-submit = Listo
renewals-serials-set = Recordatorios configurados, siguiente { $date }
renewals-serials-all-sent = Ningún recordatorio pendiente
renewals-serials-no-end = Sin fecha de fin, nada que renovar
renewals-serials-unknown = No está en el catálogo. Introduzca la fecha de fin del certificado para un recordatorio único; los del contrato lo sustituirán tras sincronizar.
renewals-serials-key = Parece una clave de licencia. Introduzca un número de serie: una letra y diez dígitos.
renewals-serials-done = { $count ->
    [one] Un recordatorio configurado
   *[other] { NUMBER($count) } recordatorios configurados
}
field-time-of-day = Introduzca una hora, por ejemplo 09:00.
