### Los correos del portal.

## En cada correo

mail-greeting = Hola, { $name }:
mail-greeting-unnamed = Hola:
mail-copy-address = Si el botón no funciona, copie esta dirección en un navegador:
mail-footer = Este correo viene de { $portal }. Las respuestas no se leen.
mail-not-you = Si no fue usted, ignore este correo. No pasa nada.

## Confirmar el correo de una cuenta nueva

mail-confirm-subject = Confirme su dirección de correo
mail-confirm-body = Se ha pedido una cuenta en { $portal } con esta dirección de correo. Para confirmarla hace falta la contraseña elegida para la cuenta. Después podrá iniciar sesión.
mail-confirm-button = Confirmar la dirección
# $days es un número entero.
mail-confirm-expiry = { $days ->
    [one] El enlace funciona una vez, durante un día.
   *[other] El enlace funciona una vez, durante { $days } días.
}
mail-confirm-not-you = Si no ha sido usted, abra el enlace y elija «No he sido yo», o ignore este correo: la cuenta se elimina a los { $days } días.

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
mail-first-password-subject = Elija una contraseña
mail-first-password-body = Alguien, probablemente usted, ha pedido una contraseña a { $portal }. Se pidió una cuenta con esta dirección de correo y nunca se confirmó. Elija una contraseña propia: confirma la dirección, y la elegida antes deja de valer.

## La contraseña cambió

mail-password-changed-subject = Su contraseña cambió
mail-password-changed-body = La contraseña de su cuenta en { $portal } cambió. Todas las demás sesiones se cerraron.
mail-password-changed-not-you = Si no fue usted, elija ahora «Contraseña olvidada» donde inicia sesión y avise a su administrador.

## Cambiar el correo de una cuenta

mail-new-email-subject = Confirme su nueva dirección de correo
mail-new-email-body = Su cuenta en { $portal } va a usar esta dirección de correo. Para confirmarla hace falta la contraseña de la cuenta. Hasta entonces se usa la dirección anterior.
mail-new-email-button = Confirmar la nueva dirección
mail-new-email-not-you = Si no es su cuenta, no confirme: ignore este correo, o abra el enlace y elija «No he sido yo».

mail-new-email-taken-subject = Esta dirección de correo ya tiene una cuenta
mail-new-email-taken-body = Alguien quiso usar esta dirección de correo para otra cuenta en { $portal }. Ya tiene una cuenta, así que no se cambió nada.
mail-email-asked-subject = Su dirección de correo va a cambiar
mail-email-asked-body = Alguien que conoce la contraseña ha pedido cambiar la dirección de correo de su cuenta en { $portal } a { $email }. La nueva vale cuando se confirme allí. Si no ha sido usted, deshágalo: se cierran todas las sesiones y usted elige otra contraseña.
mail-undo-button = No he sido yo: deshacer
mail-undo-expiry = Puede deshacerlo durante { $days } días.

mail-email-changed-subject = Su dirección de correo cambió
mail-email-changed-body = Su cuenta en { $portal } usa ahora { $email }. Desde ahora inicia sesión con esa dirección y ve lo que le pertenece.
mail-email-changed-not-you = Si no fue usted, avise a la atención al cliente de { $portal }.
mail-additional-email-subject = Las copias de las confirmaciones van a otra dirección
mail-additional-email-body = Desde ahora, las copias de las confirmaciones de su cuenta en { $portal } van también a { $email }.
mail-account-locked-subject = Su cuenta ha sido bloqueada
mail-account-locked-body = Su cuenta en { $portal } está bloqueada. Se han cerrado todas las sesiones y nadie puede iniciar sesión. Pregunte a la atención al cliente de { $portal }.
mail-account-unlocked-subject = Su cuenta ha sido desbloqueada
mail-account-unlocked-body = Su cuenta en { $portal } ya no está bloqueada. Puede iniciar sesión.
mail-account-demoted-subject = Su cuenta tiene menos derechos
mail-account-demoted-body = Su cuenta ya no actúa para { $portal }. Se han cerrado todas las sesiones; inicie sesión de nuevo para usar lo suyo.
mail-account-deleted-subject = Su cuenta ha sido eliminada
mail-account-deleted-body = Su cuenta en { $portal } ha sido eliminada. Si le sorprende, pregunte a la atención al cliente de { $portal }.

## Se registró una licencia

mail-registered-subject = Licencia registrada: { $serial }
mail-registered-body = { $person } registró el número de serie { $serial } ({ $product }, cantidad { $quantity }) en { $portal }.
# Las claves de licencia nunca van por correo.
mail-registered-key = La clave y el archivo de licencia están en Licet, en Catálogo.

## Se hizo algo con licencias

mail-done-registered-subject = { $count ->
    [one] Licencia registrada: { $serial }
   *[other] { $count } licencias registradas
}
mail-done-registered-body = { $person } registró esto en { $portal }:
mail-done-upgraded-subject = { $count ->
    [one] Licencia actualizada: { $serial }
   *[other] { $count } licencias actualizadas
}
mail-done-upgraded-body = { $person } actualizó licencias en { $portal }. Estas son las nuevas; las antiguas valen para menos, o ya no cuentan:
mail-done-rehosted-subject = { $count ->
    [one] Licencia trasladada a otro host: { $serial }
   *[other] { $count } licencias trasladadas a otro host
}
mail-done-rehosted-body = { $person } trasladó esta licencia a otro host en { $portal }. La clave y el archivo antiguos ya no cuentan; reemplácelos:
mail-done-converted-subject = { $count ->
    [one] Vale convertido: { $serial }
   *[other] { $count } vales convertidos
}
mail-done-converted-body = { $person } convirtió vales en { $portal }. Ahora son estas licencias:
mail-done-drawn-subject = { $count ->
    [one] Licencias tomadas: { $serial }
   *[other] { $count } retiradas de licencias
}
mail-done-drawn-body = { $person } tomó licencias de un contrato flex en { $portal }:
mail-done-returned-subject = { $count ->
    [one] Licencias devueltas: { $serial }
   *[other] { $count } devoluciones
}
mail-done-returned-body = { $person } devolvió licencias a un contrato flex en { $portal }. Esto es lo que queda de ellas:
mail-item = { $serial }: { $product }, cantidad { $quantity }
mail-item-key = Clave de licencia: { $key }
mail-keys-masked = En los correos las claves de licencia van ocultas. En Licet, en Catálogo, puede mostrarlas.
mail-files-enclosed = Se adjuntan los archivos de licencia. Déjelos como están: un archivo modificado ya no cuenta.
mail-on-behalf = Lo hizo { $site } en nombre de su organización.
mail-digest-subject = { $count ->
    [one] Un aviso más de { $portal }
   *[other] { $count } avisos más de { $portal }
}
mail-digest-body = Había demasiados para un buzón, por eso llegan en un solo correo. Los detalles están en Licet:
mail-rehost-requested-subject = Solicitud recibida: otro host para { $serial }
mail-rehost-requested-body = { $person } pidió trasladar la licencia { $serial } ({ $product }) a otro host. Su límite está agotado, así que decide la atención al cliente de { $portal }. Hasta entonces nada cambia.
mail-license-kept-subject = Un pedido ya no incluye { $serial }
mail-license-kept-body = El pedido { $order } se ha revisado y ya no incluye el número de serie { $serial } ({ $product }). Su licencia se conserva tal como está: la clave, el archivo de licencia y el plazo siguen siendo válidos. Si no lo esperaba, pregunte a su distribuidor o a atención al cliente.
mail-delivered-subject = { $count ->
    [one] Su clave de licencia
   *[other] Sus claves de licencia
}
mail-delivered-body = { $person } le envía claves de licencia de { $portal }. Guárdelas donde solo las lea quien instala:
mail-notice-unattended-subject = { $count ->
    [one] El propietario de { $serial } ha dejado { $site }
   *[other] El propietario de { $count } licencias ha dejado { $site }
}
mail-notice-unattended-body = { $person } ya no pertenece a { $site } y es propietario de las licencias siguientes. Todavía ve que las licencias existen, pero no puede leer claves ni cambiar nada. Un administrador de { $site } decide: asumirlas, entregarlas a un colega o confirmar al propietario.
mail-notice-transferred-subject = { $count ->
    [one] Nuevo propietario de la licencia { $serial }
   *[other] Nuevo propietario de { $count } licencias
}
mail-notice-transferred-body = { $person } decidió en { $portal } quién es el propietario a partir de ahora: { $other }.
mail-notice-registered-subject = { $count ->
    [one] Licencia registrada para { $site }: { $serial }
   *[other] { $count } licencias registradas para { $site }
}
mail-notice-registered-body = { $person } registró esto en { $portal } en nombre de { $site }:
mail-notice-upgraded-subject = { $count ->
    [one] Licencia actualizada: { $serial }
   *[other] { $count } licencias actualizadas
}
mail-notice-upgraded-body = { $person } actualizó en { $portal } licencias que son suyas o de su sitio. Estas son las nuevas:
mail-notice-moved-subject = { $count ->
    [one] Licencia trasladada a otro host: { $serial }
   *[other] { $count } licencias trasladadas a otro host
}
mail-notice-moved-body = { $person } trasladó en { $portal } esta licencia, que es suya o de su sitio, a otro host. La clave y el archivo anteriores ya no valen:
mail-notice-returned-subject = { $count ->
    [one] Licencias devueltas: { $serial }
   *[other] { $count } devoluciones
}
mail-notice-returned-body = { $person } devolvió a un contrato flex en { $portal } licencias que son suyas o de su sitio. Esto es lo que queda:
mail-notice-delivered-subject = { $count ->
    [one] Se entregó la clave de { $serial }
   *[other] Se entregaron las claves de { $count } licencias
}
mail-notice-delivered-body = { $person } envió desde { $portal } a { $other } las claves de estas licencias, que son suyas o de su sitio:
mail-notice-sealed-subject = { $count ->
    [one] Se entregó la clave de { $serial }
   *[other] Se entregaron las claves de { $count } licencias
}
mail-notice-sealed-body = { $person } sacó de { $portal }, en un archivo sellado, las claves de estas licencias, que son suyas o de su sitio:
mail-notice-shared-subject = { $count ->
    [one] Licencia compartida: { $serial }
   *[other] { $count } licencias compartidas
}
mail-notice-shared-body = { $person } compartió en { $portal } con { $other } estas licencias, que son suyas o de su sitio:
mail-notice-share-ended-subject = { $count ->
    [one] Una compartición ha terminado: { $serial }
   *[other] Una compartición de { $count } licencias ha terminado
}
mail-notice-share-ended-body = Estas licencias ya no se comparten con { $other } en { $portal }:
mail-notice-care-named-subject = Atención al cliente cambió permisos en { $site }
mail-notice-care-named-body = { $person }, de atención al cliente de { $portal }, definió lo que { $other } puede hacer en { $site }. Atención al cliente actúa allí mientras el sitio no tenga administrador.
mail-notice-care-added-subject = Atención al cliente añadió a alguien a { $site }
mail-notice-care-added-body = { $person }, de atención al cliente de { $portal }, hizo a { $other } miembro de { $site }. Atención al cliente actúa allí mientras el sitio no tenga administrador.
mail-copy-subject = Se cambiaron licencias en { $portal }
mail-copy-body = { $person } trabajó con licencias en { $portal } y quiso que esta dirección lo supiera. Los detalles están en Licet, en Catálogo.
mail-additional-subject = Confirme esta dirección para recibir los detalles de { $portal }
mail-additional-body = { $person } indicó esta dirección como adicional en { $portal } y trabajó allí con licencias. Cuando la confirme, recibirá los detalles: números de serie y productos. Las claves se quedan en Licet.
mail-colleague-subject = { $person } creó una cuenta para usted
mail-colleague-body = { $person } creó una cuenta para usted en { $portal }, para que trabaje con las licencias de { $site }. Elija una contraseña e inicie sesión con esta dirección de correo.
mail-colleague-button = Elegir una contraseña
mail-colleague-added-subject = Ahora pertenece a { $site }
mail-colleague-added-body = { $person } ha añadido su cuenta en { $portal } a { $site }. Desde ahora ve sus licencias. Hasta que acepte, las personas de allí no ven que tiene una cuenta ni su nombre.
mail-colleague-added-button = Aceptar
