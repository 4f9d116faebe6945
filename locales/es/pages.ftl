### Las páginas tras los enlaces de los correos del portal.

page-confirm-title = Confirme su dirección de correo
page-confirm-body = Pulse el botón para confirmar esta dirección de correo para su cuenta en { $portal }.
page-confirm-button = Confirmar la dirección

page-confirmed-title = Dirección de correo confirmada
page-confirmed-body = Ya puede iniciar sesión. Vuelva a Licet y cierre esta página.

page-link-expired-title = Este enlace ya no funciona
page-link-expired-body = Ya se usó, lo sustituyó uno más nuevo o es demasiado antiguo. Pida uno nuevo en Licet.

page-reset-title = Elija una contraseña nueva
page-reset-password = Contraseña nueva
page-reset-password-hint = { $minimum } caracteres o más. Unas pocas palabras se recuerdan mejor que una.
page-reset-password-again = Contraseña nueva, otra vez
page-reset-button = Guardar la contraseña nueva

page-reset-done-title = Contraseña guardada
page-reset-done-body = Inicie sesión en Licet con la contraseña nueva. Todas las sesiones se cerraron.

page-rate-limited-title = Demasiados intentos
page-rate-limited-body = Espere { $seconds } segundos y vuelva a cargar esta página.

page-failed-title = Esto no funcionó
page-failed-body = El portal tiene un problema en este momento. Inténtelo de nuevo en unos minutos.

page-field-required = Escriba una contraseña.
page-field-too-short = { $minimum } caracteres o más.
page-field-too-long = { $maximum } bytes como máximo.
page-field-mismatch = Las dos contraseñas son distintas.
page-field-password-common = Esta contraseña es demasiado fácil de adivinar. Elija otra.
