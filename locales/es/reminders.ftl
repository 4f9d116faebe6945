### Notificaciones nativas del asistente de renovaciones, y el correo que pide a un distribuidor que renueve.
### Fechas en cifras, porque también se muestran donde no hay calendario.

reminder-date = { $day }/{ $month }/{ $year }
reminder-open = Abrir

reminder-one-title = { $days ->
    [0] { $product } termina hoy
    [one] { $product } termina mañana
   *[other] { $product } termina en { $days } días
}
reminder-one-body = { $serial } · { $site } · termina el { $date }

reminder-one-unplaced-title = { $days ->
    [0] { $product } termina hoy
    [one] { $product } termina mañana
   *[other] { $product } termina en { $days } días
}
reminder-one-unplaced-body = { $serial } · termina el { $date }

reminder-several-title = { $count ->
    [one] { $count } contrato termina pronto
   *[other] { $count } contratos terminan pronto
}
reminder-several-body = Primero: { $product } ({ $serial }), termina el { $date }

reminder-catch-up-title = { $count ->
    [one] { $count } recordatorio pendiente
   *[other] { $count } recordatorios pendientes
}
reminder-catch-up-body = Primero: { $product } ({ $serial }), termina el { $date }

reminder-manual-title = Recordatorio de { $serial }
reminder-manual-body = Definió para hoy un recordatorio de este número de serie.

reminder-first-title = { $count ->
    [one] { $count } contrato finaliza en los próximos { $within } días
   *[other] { $count } contratos finalizan en los próximos { $within } días
}
reminder-first-body = Licet le enviará recordatorios a partir de ahora. Primero: { $product } ({ $serial }), finaliza el { $date }
reminder-locked-title = Los recordatorios de renovación están en pausa
reminder-locked-body = La copia local está bloqueada. Abra Licet y desbloquéela para recibir recordatorios.
reminder-test-title = Recordatorio de prueba
reminder-test-body = Así llegan los recordatorios de renovación a este equipo.

renewal-mail-subject = Renovación de { $serial } ({ $product })
renewal-mail-body =
    Hola:
    { "" }
    Envíenos un presupuesto para renovar este contrato:
    { "" }
    Número de serie: { $serial }
    Producto: { $product }
    Cantidad: { $quantity }
    Sede: { $site }
    Pedido: { $order }
    Fecha de fin: { $date }
    { "" }
    Saludos cordiales
    { $name }

## The app without its window

reminder-snooze = Posponer hasta mañana
reminder-dismiss = Descartar
tray-open = Abrir Licet
tray-quit = Salir de Licet
tray-closed = Abra Licet para recibir recordatorios
tray-due = { $product } · { $serial } · vence el { $date }
tray-summary = { $count ->
    [0] Sin recordatorios nuevos
    [one] { $count } recordatorio nuevo
   *[other] { $count } recordatorios nuevos
}
