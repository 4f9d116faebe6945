### Las páginas tras los enlaces de los correos del portal.

page-confirm-title = Confirme su dirección de correo
page-confirm-body = Escriba la contraseña de esta cuenta en { $portal } y pulse el botón.
page-confirm-button = Confirmar la dirección
page-confirm-password = Contraseña
page-confirm-other = No sé la contraseña: elegir otra

page-confirmed-title = Dirección de correo confirmada
page-confirmed-body = Ya puede iniciar sesión. Vuelva a Licet y cierre esta página.
page-decline-hint = ¿Ha escrito otra persona su dirección?
page-decline-button = No he sido yo
page-declined-title = Gracias
page-declined-body = Lo pedido queda anulado y el enlace ya no funciona.

page-link-expired-title = Este enlace ya no funciona
page-link-expired-body = Ya se usó, lo sustituyó uno más nuevo o es demasiado antiguo. Pida uno nuevo en Licet.

page-reset-title = Elija una contraseña nueva
page-reset-password = Contraseña nueva
page-reset-password-hint = { $minimum } caracteres o más. Unas pocas palabras se recuerdan mejor que una.
page-reset-password-again = Contraseña nueva, otra vez
page-reset-button = Guardar la contraseña nueva

page-reset-done-title = Contraseña guardada
page-reset-done-body = Inicie sesión en Licet con la contraseña nueva. Todas las sesiones se cerraron.
page-undo-title = Deshacer el cambio de dirección de correo
page-undo-body = La cuenta vuelve a usar { $email }, se cierran todas las sesiones y la contraseña deja de valer. Un correo con un enlace para elegir otra va a { $email }.
page-undo-button = Deshacer
page-undone-title = Deshecho
page-undone-body = Mire su correo: un enlace para elegir otra contraseña está en camino.
page-join-title = Aceptar la invitación
page-join-body = Los superusuarios de { $site } ven entonces su nombre y que tiene una cuenta.
page-join-button = Aceptar
page-joined-title = Aceptada
page-joined-body = Puede cerrar esta página.

page-rate-limited-title = Demasiados intentos
page-rate-limited-body = Espere { $seconds } segundos y vuelva a cargar esta página.

page-failed-title = Esto no funcionó
page-failed-body = El portal tiene un problema en este momento. Inténtelo de nuevo en unos minutos.

page-field-required = Escriba una contraseña.
page-field-too-short = { $minimum } caracteres o más.
page-field-too-long = { $maximum } bytes como máximo.
page-field-mismatch = Las dos contraseñas son distintas.
page-field-password-common = Esta contraseña es demasiado fácil de adivinar. Elija otra.
page-field-wrong = No es la contraseña elegida para esta cuenta.
page-field-form = Contiene caracteres que una contraseña no puede tener.
