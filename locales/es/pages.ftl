### Las páginas tras los enlaces de los correos del portal.

page-confirm-title = Confirme su dirección de correo
page-confirm-body = Escriba la contraseña de su cuenta en { $portal } y confirme.
page-confirm-button = Confirmar dirección
page-confirm-password = Contraseña
page-confirm-other = No conozco la contraseña. Elegir una nueva

page-confirmed-title = Dirección de correo confirmada
page-confirmed-body = Ya puede iniciar sesión. Vuelva a Licet y cierre esta página.
page-decline-hint = ¿Otra persona escribió su dirección?
page-decline-button = No he sido yo
page-declined-title = Gracias
page-declined-body = La solicitud se retiró y el enlace ya no funciona.

page-link-expired-title = Este enlace ya no funciona
page-link-expired-body = Ya se usó, lo reemplazó uno más reciente o caducó. Solicite uno nuevo en Licet.

page-reset-title = Elija una contraseña nueva
page-reset-password = Contraseña nueva
page-reset-password-hint = Al menos { $minimum } caracteres. Varias palabras son fáciles de recordar.
page-reset-password-again = Confirmar contraseña nueva
page-reset-button = Guardar contraseña nueva

page-reset-done-title = Contraseña guardada
page-reset-done-body = Inicie sesión en Licet con la contraseña nueva. Todas las sesiones se cerraron.
page-undo-title = Deshacer el cambio de dirección de correo
page-undo-body = La cuenta vuelve a usar { $email }, se cierran todas las sesiones y la contraseña deja de funcionar. Se envía a { $email } un correo con un enlace para elegir una contraseña nueva.
page-undo-password = Contraseña
page-undo-password-hint = La contraseña de la cuenta antes del cambio de dirección.
page-undo-button = Deshacer
page-undone-title = Deshecho
page-undone-body = Revise su correo: hay un enlace en camino para elegir una contraseña nueva.
page-join-title = Aceptar la invitación
page-join-body = Verá entonces las licencias de { $site }, y sus personas verán su nombre.
page-join-button = Aceptar
page-joined-title = Aceptada
page-joined-body = Puede cerrar esta página.

page-rate-limited-title = Demasiados intentos
page-rate-limited-body = Espere { $seconds } segundos y recargue esta página.

page-failed-title = Se produjo un error
page-failed-body = El portal tiene un problema temporal. Inténtelo de nuevo en unos minutos.

page-field-required = Escriba una contraseña.
page-field-too-short = Use al menos { $minimum } caracteres.
page-field-too-long = { $maximum } bytes como máximo.
page-field-mismatch = Las contraseñas no coinciden.
page-field-password-common = Esta contraseña es demasiado fácil de adivinar. Elija otra.
page-field-wrong = Contraseña incorrecta. Use la elegida para esta cuenta.
page-field-wrong-former = Contraseña incorrecta. Use la anterior al cambio de dirección.
page-field-form = Contiene caracteres no permitidos en una contraseña.

## Merging two accounts

page-merge-title = Fusionar sus cuentas
# $merged is an e-mail address.
# $kept is an e-mail address.
page-merge-body = Todo lo de { $merged } pasa a { $kept }, y nadie puede volver a iniciar sesión como { $merged }. Introduzca la contraseña de la cuenta a la que llegó este correo.
page-merge-button = Confirmar la fusión
page-merge-agreed-title = Confirmado
page-merge-agreed-body = Las cuentas se fusionarán cuando el otro buzón también confirme. Puede cerrar esta página.
page-merged-title = Cuentas fusionadas
page-merged-body = Inicie sesión con la cuenta que queda. Puede cerrar esta página.
