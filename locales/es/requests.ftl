### Requests that this account made to customer care.

screen-requests = Solicitudes

## What they are and how they stand

requests-kind-rehost = Cambio de ID de host
requests-state-open = En revisión
requests-state-done = Completada
requests-state-refused = Rechazada
# $date is a date and a time.
requests-made = Enviada el { $date }

## The list

requests-filter = Filtrar solicitudes
# $count is a whole number.
requests-open = Abiertas { NUMBER($count) }
# $count is a whole number.
requests-all = Todas { NUMBER($count) }
# $count is a whole number.
requests-most = Se muestran las últimas { NUMBER($count) } solicitudes.
requests-none = Aún no hay solicitudes
requests-none-text = Las solicitudes que decide la atención al cliente, como traslados adicionales, aparecen aquí.
requests-none-open = Ninguna abierta
requests-none-open-text = Todas las solicitudes están resueltas.
requests-show-all = Ver todas
requests-offline = No se puede acceder al portal. Las solicitudes aparecerán después.
