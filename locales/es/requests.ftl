### Requests that this account made to customer care.

screen-requests = Solicitudes

## What they are and how they stand

requests-kind-rehost = Cambio de ID de host
requests-state-open = En atención al cliente
requests-state-done = Hecha
requests-state-refused = Rechazada
# $date is a date and a time.
requests-made = Hecha el { $date }

## The list

requests-filter = Qué solicitudes
# $count is a whole number.
requests-open = Abiertas { NUMBER($count) }
# $count is a whole number.
requests-all = Todas { NUMBER($count) }
# $count is a whole number.
requests-most = Se muestran las { NUMBER($count) } solicitudes más recientes.
requests-none = Aún no hay solicitudes
requests-none-text = Lo que debe decidir la atención al cliente, por ejemplo un cambio de ID de host más de lo permitido, se sigue aquí.
requests-none-open = No hay nada pendiente
requests-none-open-text = Todas las solicitudes están resueltas.
requests-show-all = Ver todas
requests-offline = El portal no responde. Las solicitudes se mostrarán cuando vuelva.
