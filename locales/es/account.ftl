### Iniciar sesión, crear una cuenta, y los estados de la copia local antes de poder mostrar nada.

## Qué falla en un campo, junto a él

field-required = Rellene este campo.
# $maximum es un número entero.
field-too-long = { $maximum ->
    [one] Un carácter como máximo.
   *[other] { NUMBER($maximum) } caracteres como máximo.
}
# $minimum es un número entero.
field-too-short = { $minimum ->
    [one] Un carácter o más.
   *[other] { NUMBER($minimum) } caracteres o más.
}
field-mismatch = Esto difiere de lo escrito arriba.
field-email-form = Esto no es una dirección de correo. Tiene la forma name@example.com.
field-password-common = Esta contraseña es demasiado fácil de adivinar. Elija otra.
field-unknown-choice = Elija una de la lista.
field-form = Esto no se puede leer. Compruébelo.
field-holds-address = Quite las direcciones web y de correo.
field-unchanged = Es lo mismo que antes.
field-not-asked = Aquí no se pide. Déjelo vacío.
field-out-of-range = Use un número de { $minimum } a { $maximum }.
field-agreement = Primero acepte o rechace.

## Iniciar sesión

signin-title = Iniciar sesión
signin-lead = Sus licencias, también sin conexión.
signin-portal = Dirección del portal
signin-portal-hint = De su proveedor. Empieza por https://
portal-confirm-title = ¿Conectarse a este portal?
portal-confirm-text = Licet va a conectarse a { $portal } por primera vez. Lo que escriba, como su correo y contraseña, se envía allí. Continúe solo si usted introdujo esta dirección o la conoce.
portal-confirm-yes = Conectar
signin-email = Correo
signin-password = Contraseña
signin-submit = Iniciar sesión
signin-new = ¿Es nuevo aquí?
signin-create = Crear una cuenta
signin-forgot = ¿Olvidó la contraseña?
signin-passphrase-hint = Este equipo no tiene llavero. La frase de paso cierra la copia local de sus licencias; la escribe cada vez que Licet arranca.
signin-session-ended = Su sesión en el portal terminó. Inicie sesión de nuevo para sincronizar; sus licencias siguen legibles.
signin-account-locked = El proveedor ha bloqueado esta cuenta. Pregunte a su atención al cliente; aquí sus licencias siguen siendo legibles.
signin-back = Volver a mis licencias

## Contraseña olvidada

forgot-title = Contraseña olvidada
forgot-lead = El portal envía un enlace a su dirección de correo. Con él elige una contraseña nueva.
forgot-submit = Enviar el enlace
forgot-done-title = Mire su correo
# $email es la dirección tal como se escribió.
forgot-done-text = Si hay una cuenta para { $email }, un correo con un enlace está en camino. Solo vale poco tiempo.
forgot-back = Volver al inicio de sesión

## Crear una cuenta

create-title = Crear una cuenta
create-lead = Una cuenta para todas las licencias que compró su organización. Los pedidos que nombran su correo aparecen en cuanto lo confirme.
create-back = Volver al inicio de sesión
create-section-sign-in = Inicio de sesión
create-section-you = Usted y su organización
create-section-address = Dirección
create-section-agreement = Acuerdo
create-email = Correo
create-email-hint = Inicia sesión con él, y los pedidos se asocian por él.
create-email-again = Correo, otra vez
create-password = Contraseña
create-password-again = Contraseña, otra vez
# $minimum es un número entero.
create-password-hint = { $minimum ->
    [one] Un carácter o más. Unas pocas palabras se recuerdan mejor que una.
   *[other] { NUMBER($minimum) } caracteres o más. Unas pocas palabras se recuerdan mejor que una.
}
# $missing es un número entero.
create-password-too-short = { $missing ->
    [one] Falta un carácter.
   *[other] Faltan { NUMBER($missing) } caracteres.
}
create-password-easy = Fácil de adivinar: demasiado regular, o hecha de sus propios nombres.
create-password-enough = Bastante larga. Más larga es más difícil de adivinar.
create-password-good = Difícil de adivinar.
create-password-strong = Muy difícil de adivinar.
create-agreement-loading = Obteniendo el acuerdo
create-agreement-none = Este portal no tiene texto de acuerdo.
create-agreement-choice = Su decisión
create-agreement-accept = Acepto
create-agreement-decline = Rechazo
create-agreement-declined = Sin el acuerdo el portal no crea ninguna cuenta. No se envió nada; lo que escribió sigue aquí.
create-submit = Crear la cuenta
create-done-title = Mire su correo
# $email es la dirección tal como se escribió.
create-done-text = Un correo para { $email } está en camino. Abra su enlace para confirmar la dirección e inicie sesión después.
create-done-hint = ¿Nada tras unos minutos? Mire en el correo no deseado o pida que se reenvíe.
resend-confirmation = Reenviar la confirmación
resend-done = Si { $email } aún está por confirmar, un correo está en camino.

## El perfil de una persona

profile-customer-type = Tipo de cliente
profile-customer-type-end_user = Cliente final
profile-customer-type-reseller = Revendedor
profile-customer-type-distributor = Mayorista
profile-customer-type-oem = OEM
profile-first-name = Nombre
profile-last-name = Apellidos
profile-company = Empresa
profile-phone = Teléfono
profile-phone-extension = Extensión
profile-additional-email = Correo adicional o de grupo
profile-additional-email-hint = Recibe copia de cada confirmación, por ejemplo una dirección que lee todo su equipo.
profile-language = Idioma de los correos
profile-line1 = Calle y número
profile-line2 = Edificio, planta, departamento
profile-city = Ciudad
profile-country = País
profile-state = Estado o provincia
profile-postal-code = Código postal

## La copia local antes de abrirse

mirror-new-passphrase-title = Elija una frase de paso
mirror-new-passphrase-text = Este equipo no tiene llavero, así que una frase de paso cierra la copia local de sus licencias. Licet la pide en cada arranque. No se guarda en ninguna parte.
mirror-passphrase = Frase de paso
mirror-passphrase-again = Frase de paso, otra vez
mirror-passphrase-set = Fijar la frase de paso
mirror-unlock-title = Abra sus licencias
mirror-unlock-text = La copia local está cerrada con su frase de paso.
mirror-unlock = Abrir
mirror-waiting-title = Esperando al depósito de claves
mirror-waiting-text = La clave de su copia local está en { $keyring }, que aún no ha respondido. Busque su solicitud, quizá detrás de esta ventana, y desbloquéelo.
mirror-locked-title = El depósito de claves está bloqueado
mirror-locked-text = La clave de su copia local está en { $keyring }, que está bloqueado o no respondió. Desbloquéelo e inténtelo de nuevo. No se eliminó nada.
mirror-try-again = Intentar de nuevo
mirror-or-passphrase = O ábrala con su frase de recuperación.
mirror-or-new-passphrase = O elija una frase que bloquee la copia local en su lugar. Licet la pedirá en cada inicio.
mirror-opening-title = Abriendo sus licencias
mirror-opening-text = Se está abriendo la copia local. Tras una actualización puede tardar un minuto.
mirror-key-missing-title = Falta la clave de su copia local
mirror-key-missing-text = El llavero de este equipo ya no tiene la clave. No se borró nada.
mirror-key-changed-title = La clave de su copia local cambió
mirror-key-changed-text = El llavero de este equipo tiene otra clave que la que cerró la copia. No se borró nada.
mirror-key-lost-passphrase = Su frase de recuperación la abre.
mirror-unusable-title = La copia local no se puede abrir
mirror-rebuild = Reconstruir desde el portal
mirror-rebuild-text = Borra la copia local de este equipo y carga todo de nuevo desde el portal. Se pierden los cambios que no se enviaron y los recordatorios añadidos aquí; en el portal no cambia nada.
mirror-rebuild-confirm = Borrar y reconstruir
mirror-close-hint = O cierre la ventana: no cambia nada.
