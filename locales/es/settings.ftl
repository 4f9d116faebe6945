### Ajustes: cuenta, aspecto, recordatorios, descargas, copia local.

settings-save = Guardar

## Cuenta

settings-account = Cuenta
settings-portal = Portal
settings-profile-edit = Editar el perfil
settings-profile-saved = Perfil guardado
settings-email-change = Cambiar el correo
# $email es el correo en uso.
settings-email-text = La nueva dirección recibe un correo con un enlace. { $email } recibe aviso al momento y puede deshacer el cambio durante 7 días. Al confirmarse la nueva dirección se cierran todas las sesiones.
settings-email-new = Correo nuevo
settings-email-submit = Enviar el correo
# $email es la dirección nueva.
settings-email-sent = Un correo con un enlace está en camino a { $email }.
settings-password-change = Cambiar la contraseña
settings-password-text = Todas las demás sesiones de esta cuenta se cierran.
settings-password-current = Contraseña actual
settings-password-new = Contraseña nueva
settings-password-again = Contraseña nueva, otra vez
settings-password-submit = Cambiarla
settings-password-saved = Contraseña cambiada
settings-sessions = Sesiones
settings-sessions-text = Los dispositivos conectados a esta cuenta.
settings-sessions-show = Mostrar sesiones
settings-session-this = Este dispositivo
settings-session-unnamed = Dispositivo sin nombre
settings-session-seen = Visto por última vez { $moment }
settings-session-end = Cerrar sesión
settings-sessions-end-others = Cerrar todas las demás
settings-sessions-close = Cerrar

## Cerrar sesión

settings-sign-out = Cerrar sesión
settings-sign-out-copy = La copia local de sus licencias
settings-sign-out-keep = Conservarla, cerrada
settings-sign-out-delete = Borrarla
settings-sign-out-keep-text = Queda cifrada en este equipo. El próximo inicio de sesión carga solo lo que cambió.
settings-sign-out-delete-text = Licencias, recordatorios y la lista de descargas se borran de este equipo. Los archivos descargados quedan, y en el portal no cambia nada.
# $count es un número entero.
settings-sign-out-waiting = { $count ->
    [one] Se pierde un cambio que no llegó al portal.
   *[other] Se pierden { NUMBER($count) } cambios que no llegaron al portal.
}
settings-sign-out-confirm-delete = Cerrar sesión y borrar
settings-sign-out-lose = Borrar también estos cambios
field-lose-changes = Marque esto o conserve la copia.

## Aspecto

settings-look = Idioma y aspecto
settings-language = Idioma
settings-language-text = Las fechas y los números siguen su región.
settings-language-system = Como el sistema
settings-theme = Tema
settings-theme-system = Sistema
settings-theme-light = Claro
settings-theme-dark = Oscuro

## Recordatorios

settings-reminders = Recordatorios
settings-lead-times = Cuándo recordar
settings-lead-times-text = Para todos los contratos. Un contrato puede tener sus propios plazos: la campana en Renovaciones.
settings-notifications = Notificaciones
settings-notifications-text = Los recordatorios llegan en todo caso a Renovaciones.
settings-notifications-show = Mostrar en el escritorio

## Campos propios

settings-fields = Campos propios
settings-fields-text = Lo que usted mismo anota en las licencias. Quien tiene acceso a una licencia ve los valores que usted pone.

## Descargas

settings-folder = Carpeta de descargas
settings-folder-system = La carpeta de descargas del sistema
settings-folder-choose = Elegir una carpeta

## La copia local

settings-copy = Copia local
# $count es un número entero.
settings-copy-rows = { $count ->
    [one] Una licencia en este equipo, cifrada
   *[other] { NUMBER($count) } licencias en este equipo, cifradas
}
# $moment es fecha y hora.
settings-copy-synced = Sincronizada { $moment }
settings-copy-never = Aún sin sincronizar
settings-passphrase = Frase de recuperación
settings-passphrase-text = Abre la copia si el llavero de este equipo pierde su clave.
settings-passphrase-about = Abre la copia local si el llavero pierde su clave. No se guarda en ninguna parte: guárdela bien. La que se fijó antes deja de valer.
settings-passphrase-set = Fijar una frase de paso
settings-passphrase-saved = Frase de recuperación fijada
settings-rebuild = Borrar y reconstruir
settings-rebuild-text = Borra la copia y carga todo de nuevo desde el portal.
settings-rebuild-open = Reconstruir
settings-rebuild-about = Borra las licencias de este equipo y las carga de nuevo desde el portal. Los recordatorios, los ajustes y las descargas se quedan, y en el portal no cambia nada.
settings-rebuild-offline = El portal no responde ahora. Hasta que responda, aquí no habrá licencias.

## Acerca de

settings-about = Acerca de
settings-keys = Teclas
settings-keys-text = Todo se puede hacer sin ratón.
settings-keys-show = Mostrar las teclas
# $version es un número de versión.
settings-version = Licet { $version }
settings-license-terms = Software libre bajo Apache-2.0 o MIT.
