### Notificaciones nativas del asistente de renovaciones, y el correo que pide a un distribuidor que renueve.
### Fechas en cifras, porque también se muestran donde no hay calendario.

reminder-date = { $day }/{ $month }/{ $year }
reminder-open = Abrir

reminder-one-title = { $days ->
    [0] { $product } termina hoy
    [one] { $product } termina mañana
   *[other] { $product } termina en { $days } días
}
reminder-one-body = { $serial } · { $site } · último día { $date }

reminder-one-unplaced-title = { $days ->
    [0] { $product } termina hoy
    [one] { $product } termina mañana
   *[other] { $product } termina en { $days } días
}
reminder-one-unplaced-body = { $serial } · último día { $date }

reminder-several-title = { $count ->
    [one] { $count } contrato termina pronto
   *[other] { $count } contratos terminan pronto
}
reminder-several-body = Primero { $product } ({ $serial }), último día { $date }

reminder-catch-up-title = { $count ->
    [one] Mientras Licet estaba cerrado, venció { $count } recordatorio
   *[other] Mientras Licet estaba cerrado, vencieron { $count } recordatorios
}
reminder-catch-up-body = Primero { $product } ({ $serial }), último día { $date }

reminder-manual-title = Recordatorio de { $serial }
reminder-manual-body = Pidió que hoy se le recordara este número de serie.

renewal-mail-subject = Renovación de { $serial } ({ $product })
renewal-mail-body =
    Hola:
    { "" }
    Les pedimos una oferta para renovar este contrato:
    { "" }
    Número de serie: { $serial }
    Producto: { $product }
    Cantidad: { $quantity }
    Sede: { $site }
    Pedido: { $order }
    Último día: { $date }
    { "" }
    Un saludo,
    { $name }
