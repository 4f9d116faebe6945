### Iniciar sesión, crear una cuenta, y los estados de los datos sin conexión antes de poder mostrar nada.

## Qué falla en un campo, junto a él

field-required = Obligatorio
# $maximum es un número entero.
field-too-long = { $maximum ->
    [one] Use un carácter como máximo.
   *[other] Use { NUMBER($maximum) } caracteres como máximo.
}
# $minimum es un número entero.
field-too-short = { $minimum ->
    [one] Use al menos un carácter.
   *[other] Use al menos { NUMBER($minimum) } caracteres.
}
field-mismatch = No coincide
field-email-form = Escriba una dirección de correo, por ejemplo name@example.com.
field-password-common = Esta contraseña es demasiado fácil de adivinar. Elija otra.
field-unknown-choice = Elija una opción de la lista.
field-already-member = Ya pertenece a la sede.
field-form = Compruebe el formato.
field-holds-address = Quite las direcciones web y de correo.
field-is-own = Esta es su propia dirección.
field-unchanged = Igual que el valor actual
field-not-asked = No es necesario aquí. Déjelo vacío.
field-out-of-range = Escriba un número de { $minimum } a { $maximum }.
field-agreement = Acepte o rechace el acuerdo.

## Iniciar sesión

signin-title = Iniciar sesión
signin-lead = Todas sus licencias, con y sin conexión
signin-portal = Dirección del portal
signin-portal-hint = De su proveedor. Empieza por https://
portal-confirm-title = ¿Conectarse a este portal?
portal-confirm-text = Licet no se ha conectado antes a { $portal }. Su correo y su contraseña se enviarán a esta dirección. Continúe solo si la escribió usted o la reconoce.
portal-confirm-yes = Conectar
signin-email = Correo
signin-password = Contraseña
signin-submit = Iniciar sesión
signin-new = ¿Nuevo en Licet?
signin-create = Crear cuenta
signin-forgot = ¿Olvidó la contraseña?
signin-passphrase-hint = Este equipo no tiene llavero. La frase de paso cifra sus datos sin conexión; se escribe en cada inicio de Licet.
signin-session-ended = Su sesión ha terminado. Inicie sesión de nuevo para sincronizar. Sus licencias siguen disponibles sin conexión.
signin-account-locked = El proveedor bloqueó esta cuenta. Contacte con la atención al cliente. Sus licencias siguen disponibles sin conexión.
signin-back = Volver a mis licencias

## Contraseña olvidada

forgot-title = Contraseña olvidada
forgot-lead = El portal le envía por correo un enlace para elegir una contraseña nueva.
forgot-submit = Enviar enlace
forgot-done-title = Revise su correo
# $email es la dirección tal como se escribió.
forgot-done-text = Si { $email } tiene una cuenta, hay un enlace en camino. Caduca en 60 minutos.
forgot-back = Volver al inicio de sesión

## Crear una cuenta

create-title = Crear cuenta
create-lead = Una cuenta para todas las licencias de su organización. Los pedidos con su correo aparecen cuando lo confirma.
create-back = Volver al inicio de sesión
create-section-sign-in = Inicio de sesión
create-section-you = Usted y su organización
create-section-address = Dirección
create-section-agreement = Acuerdo
create-email = Correo
create-email-hint = Sirve para iniciar sesión y encontrar sus pedidos.
create-email-again = Confirmar correo
create-password = Contraseña
create-password-again = Confirmar contraseña
# $minimum es un número entero.
create-password-hint = { $minimum ->
    [one] Al menos un carácter. Varias palabras son fáciles de recordar.
   *[other] Al menos { NUMBER($minimum) } caracteres. Varias palabras son fáciles de recordar.
}
# $missing es un número entero.
create-password-too-short = { $missing ->
    [one] Falta un carácter.
   *[other] Faltan { NUMBER($missing) } caracteres.
}
create-password-easy = Fácil de adivinar: repetitiva o basada en su nombre
create-password-enough = Aceptable. Más larga es más difícil de adivinar.
create-password-good = Difícil de adivinar
create-password-strong = Muy difícil de adivinar
create-agreement-loading = Cargando el acuerdo
create-agreement-none = Este portal no tiene acuerdo.
create-agreement-choice = Acuerdo
create-agreement-accept = Acepto
create-agreement-decline = Rechazo
create-agreement-declined = No puede crear una cuenta sin aceptar el acuerdo. No se envió nada y sus datos se conservan.
create-submit = Crear cuenta
create-done-title = Revise su correo
# $email es la dirección tal como se escribió.
create-done-text = Hay un correo en camino a { $email }. Abra su enlace para confirmar la dirección e inicie sesión.
create-done-hint = ¿Nada tras unos minutos? Revise la carpeta de spam o reenvíe el correo.
resend-confirmation = Reenviar correo
resend-done = Si { $email } aún no está confirmado, hay un correo nuevo en camino.

## El perfil de una persona

profile-customer-type = Tipo de cliente
profile-customer-type-end_user = Cliente final
profile-customer-type-reseller = Distribuidor
profile-customer-type-distributor = Mayorista
profile-customer-type-oem = OEM
profile-first-name = Nombre
profile-last-name = Apellidos
profile-company = Empresa
profile-phone = Teléfono
profile-phone-extension = Extensión
profile-additional-email = Correo adicional o de grupo
profile-additional-email-hint = Recibe una copia de cada confirmación, por ejemplo un buzón de equipo.
profile-language = Idioma de los correos
profile-line1 = Calle y número
profile-line2 = Edificio, planta, departamento
profile-city = Ciudad
profile-country = País
profile-state = Estado o provincia
profile-postal-code = Código postal

## Los datos sin conexión antes de abrirse

mirror-new-passphrase-title = Elija una frase de paso
mirror-new-passphrase-text = Este equipo no tiene llavero, así que una frase de paso cifra sus datos sin conexión. Licet la pide en cada inicio y no la guarda.
mirror-passphrase = Frase de paso
mirror-passphrase-again = Confirmar frase de paso
mirror-passphrase-set = Definir frase de paso
mirror-unlock-title = Desbloquee sus licencias
mirror-unlock-text = Sus datos sin conexión están bloqueados con su frase de paso.
mirror-unlock = Desbloquear
mirror-waiting-title = Esperando al llavero
mirror-waiting-text = La clave de sus datos sin conexión está en { $keyring }, que aún no ha respondido. Busque su aviso, quizá detrás de esta ventana, y desbloquéelo.
mirror-locked-title = El llavero está bloqueado
mirror-locked-text = La clave de sus datos sin conexión está en { $keyring }, que está bloqueado o no respondió. Desbloquéelo e inténtelo de nuevo. No se borró nada.
mirror-try-again = Reintentar
mirror-or-passphrase = O desbloquee con su frase de recuperación.
mirror-or-new-passphrase = O defina una frase de paso para cifrar sus datos sin conexión. Licet la pedirá en cada inicio.
mirror-opening-title = Abriendo sus licencias
mirror-opening-text = Tras una actualización puede tardar un minuto.
mirror-key-missing-title = Falta la clave de sus datos sin conexión
mirror-key-missing-text = El llavero de este equipo ya no tiene la clave. No se borró nada.
mirror-key-changed-title = La clave de sus datos sin conexión cambió
mirror-key-changed-text = El llavero de este equipo tiene una clave distinta. No se borró nada.
mirror-key-lost-passphrase = Desbloquee con su frase de recuperación.
mirror-unusable-title = No se pueden abrir sus datos sin conexión
mirror-rebuild = Restablecer datos sin conexión
mirror-rebuild-text = Borra los datos sin conexión de este equipo y descarga todo de nuevo del portal. Se pierden los cambios sin enviar y los recordatorios añadidos aquí. En el portal no cambia nada.
mirror-rebuild-confirm = Borrar y restablecer
mirror-close-hint = O cierre la ventana. No cambia nada.
