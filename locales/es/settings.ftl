### Ajustes: cuenta, aspecto, recordatorios, descargas, datos sin conexión.

settings-save = Guardar

## Cuenta

settings-account = Cuenta
settings-portal = Portal
settings-profile-edit = Editar perfil
settings-profile-saved = Perfil guardado
settings-email-change = Cambiar el correo
# $email es el correo en uso.
settings-email-text = Recibirá un correo con un enlace en la dirección nueva. { $email } se notifica de inmediato y puede deshacer el cambio durante 7 días. Cuando se confirme la dirección nueva, se cierran todas las sesiones.
settings-email-new = Correo nuevo
settings-email-submit = Enviar correo
# $email es la dirección nueva.
settings-email-sent = Un correo con un enlace va en camino a { $email }.
settings-password-change = Cambiar la contraseña
settings-password-text = Todas las demás sesiones de esta cuenta se cierran.
settings-password-current = Contraseña actual
settings-password-new = Contraseña nueva
settings-password-again = Confirmar contraseña nueva
settings-password-submit = Cambiar contraseña
settings-password-saved = Contraseña cambiada
settings-sessions = Sesiones
settings-sessions-text = Dispositivos con sesión en esta cuenta
settings-sessions-show = Mostrar sesiones
settings-session-this = Este dispositivo
settings-session-unnamed = Dispositivo sin nombre
settings-session-seen = Visto por última vez { $moment }
settings-session-end = Cerrar sesión
settings-sessions-end-others = Cerrar todas las demás
settings-sessions-close = Cerrar

## Cerrar sesión

settings-sign-out = Cerrar sesión
settings-sign-out-copy = Datos sin conexión
settings-sign-out-keep = Conservar, bloqueados
settings-sign-out-delete = Borrar
settings-sign-out-keep-text = Quedan cifrados en este equipo. El próximo inicio de sesión solo carga los cambios.
settings-sign-out-delete-text = Las licencias, los recordatorios y la lista de descargas se borran de este equipo. Los archivos descargados se quedan y en el portal no cambia nada.
# $count es un número entero.
settings-sign-out-waiting = { $count ->
    [one] Se perderá un cambio sin enviar.
   *[other] Se perderán { NUMBER($count) } cambios sin enviar.
}
settings-sign-out-confirm-delete = Cerrar sesión y borrar
settings-sign-out-lose = Borrar también los cambios sin enviar
field-lose-changes = Confírmelo o conserve los datos sin conexión.

## Aspecto

settings-look = Idioma y apariencia
settings-language = Idioma
settings-language-text = Las fechas y los números siguen su región.
settings-language-system = Predeterminado del sistema
settings-theme = Tema
settings-theme-system = Sistema
settings-theme-light = Claro
settings-theme-dark = Oscuro

## Recordatorios

settings-reminders = Recordatorios
settings-lead-times = Calendario de recordatorios
settings-lead-times-text = Para todos los contratos. Para uno solo, use la campana en Renovaciones.
settings-notifications = Notificaciones
settings-notifications-text = Los recordatorios siempre aparecen en Renovaciones.
settings-notifications-show = Mostrar en el escritorio

## Campos propios

settings-fields = Campos propios
settings-fields-text = Columnas propias en las licencias. Todos los que tienen acceso a una licencia ven sus valores.

## Descargas

settings-folder = Carpeta de descargas
settings-folder-system = Carpeta de descargas del sistema
settings-folder-choose = Elegir carpeta

## Los datos sin conexión

settings-copy = Datos sin conexión
# $count es un número entero.
settings-copy-rows = { $count ->
    [one] Una licencia en este equipo, cifrada
   *[other] { NUMBER($count) } licencias en este equipo, cifradas
}
# $moment es fecha y hora.
settings-copy-synced = Sincronizados { $moment }
settings-copy-never = Aún sin sincronizar
settings-passphrase = Frase de recuperación
settings-passphrase-text = Abre sus datos sin conexión si el llavero pierde la clave.
settings-passphrase-about = Abre sus datos sin conexión si el llavero pierde la clave. No se guarda en ningún sitio: consérvela en lugar seguro. Una frase anterior deja de funcionar.
settings-passphrase-set = Definir frase de paso
settings-passphrase-saved = Frase de recuperación definida
settings-rebuild = Restablecer datos sin conexión
settings-rebuild-text = Borra los datos sin conexión y descarga todo de nuevo.
settings-rebuild-open = Restablecer
settings-rebuild-about = Borra las licencias de este equipo y las descarga de nuevo del portal. Los recordatorios, los ajustes y las descargas se quedan, y en el portal no cambia nada.
settings-rebuild-offline = No se puede acceder al portal. Hasta entonces no habrá licencias aquí.

## Acerca de

settings-about = Acerca de
settings-keys = Atajos de teclado
settings-keys-text = Todo se puede hacer sin ratón.
settings-keys-show = Mostrar atajos
# $version es un número de versión.
settings-version = Licet { $version }
settings-license-terms = Software libre bajo Apache-2.0 o MIT.

## The app without its window

settings-closed = Al cerrar la ventana
settings-closed-text = Los recordatorios y la sincronización solo continúan mientras Licet está en ejecución.
settings-closed-ask = Preguntar
settings-closed-keep = Seguir en ejecución
settings-closed-quit = Salir
settings-login = Iniciar al iniciar sesión
settings-login-text = Licet se inicia sin ventana y le avisa desde la bandeja del sistema.
settings-login-on = Iniciar Licet cuando inicio sesión
