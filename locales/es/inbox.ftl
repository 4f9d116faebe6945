screen-inbox = Bandeja de entrada
rail-inbox = { $count ->
    [one] { $count } entrada nueva en la bandeja
   *[other] { $count } entradas nuevas en la bandeja
}
inbox-filter = Mostrar
inbox-all = Todo
inbox-topic-reminders = Recordatorios
inbox-topic-requests = Por decidir
inbox-topic-decisions = Decisiones
inbox-topic-shares = Uso compartido
inbox-topic-licenses = Licencias
inbox-topic-people = Personas
inbox-topic-account = Cuenta
inbox-topic-count = { $topic }: { $count } sin leer
inbox-unread-only = Solo novedades
inbox-show-done = Mostrar lo descartado
inbox-empty = La bandeja de entrada está vacía
inbox-empty-text = Aquí aparecen los recordatorios, las solicitudes y lo que otros hacen con sus licencias, uso compartido y sedes.
inbox-none = Sin resultados
inbox-none-text = Muestre otras entradas con los filtros de arriba.
inbox-lost = Un cambio en licencias que ya no ve
inbox-unknown = Ocurrió algo que esta versión de Licet aún no conoce
inbox-by = Por { $person }
inbox-by-for = Por { $person } para { $site }
inbox-reminder = { $product } termina el { $date }
inbox-unread = Nuevo
inbox-done = Descartado
inbox-waits = Espera su decisión
inbox-open = Abrir
inbox-dismiss = Descartar
inbox-mark-read = Marcar como leído
inbox-mark-unread = Marcar como nuevo
inbox-read-all = Marcar todo como leído
inbox-read-all-done = Todos los avisos están marcados como leídos
inbox-dismissed = Descartado
inbox-undo = { renewals-undo }
inbox-preferences = Elegir notificaciones
inbox-many-title = { $count ->
    [one] { $count } aviso nuevo
   *[other] { $count } avisos nuevos
}
inbox-many-body = Abra la bandeja de entrada para leerlos.
settings-notices = Avisos
settings-notices-text = Cada aviso está en la bandeja de entrada. Elija cómo más se le informa. La elección vale en todos sus dispositivos.
settings-notices-mail = Correo
settings-notices-mail-none = Ninguno
settings-notices-mail-at-once = Al momento
settings-notices-mail-daily = Una vez al día
settings-notices-native = En el escritorio
settings-notices-native-of = { $topic }: mostrar en el escritorio
settings-notices-fixed = Los correos sobre la seguridad de su cuenta no se pueden desactivar.
