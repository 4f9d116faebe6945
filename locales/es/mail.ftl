### Los correos del portal.

## En cada correo

mail-greeting = Hola, { $name }:
mail-greeting-unnamed = Hola:
mail-copy-address = Si el botón no funciona, copie esta dirección en un navegador:
mail-footer = Este correo viene de { $portal }. Las respuestas no se leen.
mail-not-you = Si no fue usted, ignore este correo. No pasa nada.

## Confirmar el correo de una cuenta nueva

mail-confirm-subject = Confirme su dirección de correo
mail-confirm-body = Se pidió una cuenta en { $portal } con esta dirección de correo. Una vez confirmada, puede iniciar sesión con la contraseña que eligió.
mail-confirm-button = Confirmar la dirección
# $days es un número entero.
mail-confirm-expiry = { $days ->
    [one] El enlace funciona una vez, durante un día.
   *[other] El enlace funciona una vez, durante { $days } días.
}

## Alguien pidió una cuenta, y ya hay una

mail-account-exists-subject = Ya tiene una cuenta
mail-account-exists-body = Alguien, probablemente usted, pidió una cuenta en { $portal } con esta dirección de correo. Ya tiene una: inicie sesión con ella. No se cambió nada.
mail-account-exists-forgot = Si no recuerda la contraseña, elija «Contraseña olvidada» donde inicia sesión.

## Alguien pidió una contraseña nueva, y no hay cuenta

mail-no-account-subject = No hay cuenta con esta dirección de correo
mail-no-account-body = Alguien, probablemente usted, preguntó a { $portal } por una cuenta con esta dirección de correo. No hay ninguna. Quizá usó otra dirección, o puede crear una cuenta con esta.

## Contraseña nueva

mail-reset-subject = Elija una contraseña nueva
mail-reset-body = Alguien, probablemente usted, pidió una contraseña nueva para su cuenta en { $portal }.
mail-reset-button = Elegir una contraseña nueva
# $minutes es un número entero.
mail-reset-expiry = { $minutes ->
    [one] El enlace funciona una vez, durante un minuto.
   *[other] El enlace funciona una vez, durante { $minutes } minutos.
}

## La contraseña cambió

mail-password-changed-subject = Su contraseña cambió
mail-password-changed-body = La contraseña de su cuenta en { $portal } cambió. Todas las demás sesiones se cerraron.
mail-password-changed-not-you = Si no fue usted, elija ahora «Contraseña olvidada» donde inicia sesión y avise a su administrador.

## Cambiar el correo de una cuenta

mail-new-email-subject = Confirme su nueva dirección de correo
mail-new-email-body = Su cuenta en { $portal } va a usar esta dirección de correo. Hasta que la confirme, sigue valiendo la anterior.
mail-new-email-button = Confirmar la nueva dirección

mail-new-email-taken-subject = Esta dirección de correo ya tiene una cuenta
mail-new-email-taken-body = Alguien quiso usar esta dirección de correo para otra cuenta en { $portal }. Ya tiene una cuenta, así que no se cambió nada.

mail-email-changed-subject = Su dirección de correo cambió
mail-email-changed-body = Su cuenta en { $portal } usa ahora { $email }. Desde ahora inicia sesión con esa dirección y ve lo que le pertenece.
mail-email-changed-not-you = Si no fue usted, avise a la atención al cliente de { $portal }.

## Se registró una licencia

mail-registered-subject = Licencia registrada: { $serial }
mail-registered-body = { $person } registró el número de serie { $serial } ({ $product }, cantidad { $quantity }) en { $portal }.
# Las claves de licencia nunca van por correo.
mail-registered-key = La clave y el archivo de licencia están en Licet, en Catálogo.
