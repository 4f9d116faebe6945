### Los correos del portal.

## En cada correo

mail-greeting = Hola, { $name }:
mail-greeting-unnamed = Hola:
mail-copy-address = Si el botón no funciona, copie esta dirección en su navegador:
mail-footer = { $portal } envió este correo. Las respuestas no se leen.
mail-not-you = Si no fue usted, ignore este correo. No cambiará nada.

## Confirmar el correo de una cuenta nueva

mail-confirm-subject = Confirme su dirección de correo
mail-confirm-body = Se solicitó una cuenta en { $portal } con esta dirección de correo. Para confirmarla, escriba la contraseña elegida para la cuenta. Después podrá iniciar sesión.
mail-confirm-button = Confirmar dirección
# $days es un número entero.
mail-confirm-expiry = { $days ->
    [one] El enlace funciona una vez y caduca en un día.
   *[other] El enlace funciona una vez y caduca en { $days } días.
}
mail-confirm-not-you = Si no fue usted, abra el enlace y elija «No he sido yo», o ignore este correo: la cuenta se borra después de { $days } días.

## Alguien pidió una cuenta, y ya hay una

mail-account-exists-subject = Ya tiene una cuenta
mail-account-exists-body = Alguien, probablemente usted, solicitó una cuenta en { $portal } con esta dirección de correo. Ya tiene una. Inicie sesión con ella. No se cambió nada.
mail-account-exists-forgot = Si no recuerda su contraseña, elija «Contraseña olvidada» en la pantalla de inicio de sesión.

## Alguien pidió una contraseña nueva, y no hay cuenta

mail-no-account-subject = No hay cuenta con esta dirección de correo
mail-no-account-body = Alguien, probablemente usted, preguntó a { $portal } por una cuenta con esta dirección de correo. No existe. Quizá usó otra dirección, o puede crear una cuenta con esta.

## Contraseña nueva

mail-reset-subject = Elija una contraseña nueva
mail-reset-body = Alguien, probablemente usted, solicitó una contraseña nueva para su cuenta en { $portal }.
mail-reset-button = Elegir una contraseña nueva
# $minutes es un número entero.
mail-reset-expiry = { $minutes ->
    [one] El enlace funciona una vez y caduca en un minuto.
   *[other] El enlace funciona una vez y caduca en { $minutes } minutos.
}
mail-first-password-subject = Elija una contraseña
mail-first-password-body = Alguien, probablemente usted, solicitó una contraseña en { $portal }. Se creó una cuenta con esta dirección de correo, pero nunca se confirmó. Elija su propia contraseña: confirma la dirección y reemplaza cualquier contraseña anterior.

## La contraseña cambió

mail-password-changed-subject = Se cambió su contraseña
mail-password-changed-body = Se cambió la contraseña de su cuenta en { $portal }. Todas las demás sesiones se cerraron.
mail-password-changed-not-you = Si no fue usted, elija de inmediato «Contraseña olvidada» en la pantalla de inicio de sesión y avise a su administrador.

## Cambiar el correo de una cuenta

mail-new-email-subject = Confirme su nueva dirección de correo
mail-new-email-body = Esta dirección de correo se indicó como la nueva de su cuenta en { $portal }. Para confirmarla, escriba la contraseña de su cuenta. Hasta entonces se sigue usando la dirección anterior.
mail-new-email-button = Confirmar la nueva dirección
mail-new-email-not-you = Si no es su cuenta, no confirme. Ignore este correo, o abra el enlace y elija «No he sido yo».

mail-new-email-taken-subject = Esta dirección de correo ya tiene una cuenta
mail-new-email-taken-body = Alguien intentó usar esta dirección de correo para otra cuenta en { $portal }. Ya tiene una cuenta, así que no se cambió nada.
mail-email-asked-subject = Su dirección de correo va a cambiar
mail-email-asked-body = Alguien que conoce la contraseña solicitó cambiar la dirección de correo de su cuenta en { $portal } a { $email }. El cambio surte efecto cuando se confirme la dirección nueva. Si no fue usted, deshágalo: se cierran todas las sesiones y elige una contraseña nueva.
mail-undo-button = Deshacer: no he sido yo
mail-undo-expiry = Puede deshacerlo durante { $days } días.

mail-email-changed-subject = Se cambió su dirección de correo
mail-email-changed-body = Su cuenta en { $portal } usa ahora { $email }. A partir de ahora, inicie sesión con esa dirección. Verá las licencias que le corresponden.
mail-email-changed-not-you = Si no fue usted, contacte con la atención al cliente de { $portal }.
mail-additional-email-subject = Las copias de las confirmaciones van a otra dirección
mail-additional-email-body = A partir de ahora, las copias de las confirmaciones de su cuenta en { $portal } también van a { $email }.
mail-account-locked-subject = Su cuenta ha sido bloqueada
mail-account-locked-body = Su cuenta en { $portal } se bloqueó. Todas las sesiones se cerraron y nadie puede iniciar sesión. Contacte con la atención al cliente de { $portal }.
mail-account-unlocked-subject = Su cuenta ha sido desbloqueada
mail-account-unlocked-body = Su cuenta en { $portal } se desbloqueó. Ya puede iniciar sesión.
mail-account-demoted-subject = Se redujeron los permisos de su cuenta
mail-account-demoted-body = Su cuenta ya no puede actuar por { $portal }. Todas las sesiones se cerraron. Inicie sesión de nuevo para usar sus propias licencias.
mail-account-deleted-subject = Su cuenta ha sido eliminada
mail-account-deleted-body = Su cuenta en { $portal } se eliminó. Si no lo esperaba, contacte con la atención al cliente de { $portal }.

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
mail-done-registered-body = { $person } registró estas licencias en { $portal }:
mail-done-upgraded-subject = { $count ->
    [one] Licencia actualizada: { $serial }
   *[other] { $count } licencias actualizadas
}
mail-done-upgraded-body = { $person } actualizó licencias en { $portal }. Las nuevas licencias figuran abajo. Las anteriores tienen menos cantidad o ya no están activas:
mail-done-rehosted-subject = { $count ->
    [one] Licencia trasladada a otro host: { $serial }
   *[other] { $count } licencias trasladadas a otro host
}
mail-done-rehosted-body = { $person } trasladó esta licencia a otro host en { $portal }. La clave y el archivo de licencia anteriores ya no funcionan. Reemplácelos:
mail-done-converted-subject = { $count ->
    [one] Vale convertido: { $serial }
   *[other] { $count } vales convertidos
}
mail-done-converted-body = { $person } convirtió vales en { $portal } en estas licencias:
mail-done-drawn-subject = { $count ->
    [one] Licencias retiradas: { $serial }
   *[other] { $count } retiradas
}
mail-done-drawn-body = { $person } retiró licencias de un contrato flex en { $portal }:
mail-done-returned-subject = { $count ->
    [one] Licencias devueltas: { $serial }
   *[other] { $count } devoluciones
}
mail-done-returned-body = { $person } devolvió licencias a un contrato flex en { $portal }. Quedan:
mail-item = { $serial }: { $product }, cantidad { $quantity }
mail-item-key = Clave de licencia: { $key }
mail-keys-masked = Las claves de licencia están enmascaradas en los correos. Para verlas, abra Catálogo en Licet.
mail-files-enclosed = Los archivos de licencia van adjuntos. No los edite: un archivo modificado no funciona.
mail-on-behalf = { $site } hizo esto en nombre de su organización.
mail-digest-subject = { $count ->
    [one] Otra notificación de { $portal }
   *[other] { $count } notificaciones más de { $portal }
}
mail-digest-body = Para no llenar su buzón, estas notificaciones se agrupan en un solo correo. Los detalles están en Licet:
mail-daily-digest-subject = { $count ->
    [one] Un aviso de { $portal } hoy
   *[other] { $count } avisos de { $portal } hoy
}
mail-daily-digest-body = Eligió un correo al día. Los detalles están en Licet, en la bandeja de entrada:
mail-daily-digest-choose = Elija en Licet, en Configuración, qué avisos llegan por correo.
mail-rehost-requested-subject = Solicitud recibida: trasladar { $serial } a otro host
mail-rehost-requested-body = { $person } solicitó trasladar la licencia { $serial } ({ $product }) a otro host. Se alcanzó su límite de traslados, así que decide la atención al cliente de { $portal }. Hasta entonces no cambia nada.
mail-license-kept-subject = Un pedido ya no incluye { $serial }
mail-license-kept-body = El pedido { $order } se revisó y ya no incluye el número de serie { $serial } ({ $product }). Su licencia no cambia: la clave, el archivo de licencia y las condiciones siguen vigentes. Si no lo esperaba, contacte con su distribuidor o con la atención al cliente.
mail-delivered-subject = { $count ->
    [one] Su clave de licencia
   *[other] Sus claves de licencia
}
mail-delivered-body = { $person } le envió claves de licencia desde { $portal }. Guárdelas donde solo los instaladores puedan leerlas:
mail-notice-unattended-subject = { $count ->
    [one] El propietario de { $serial } ha dejado { $site }
   *[other] El propietario de { $count } licencias ha dejado { $site }
}
mail-notice-unattended-body = { $person } es propietario de las licencias siguientes, pero ya no pertenece a { $site }. Aún puede ver las licencias, pero no leer claves ni cambiar nada. Un administrador de { $site } decide: asumir las licencias, cederlas a un compañero o confirmar al propietario.
mail-notice-transferred-subject = { $count ->
    [one] Nuevo propietario de la licencia { $serial }
   *[other] Nuevo propietario de { $count } licencias
}
mail-notice-transferred-body = { $person } cambió el propietario de estas licencias en { $portal }: { $other }.
mail-notice-registered-subject = { $count ->
    [one] Licencia registrada para { $site }: { $serial }
   *[other] { $count } licencias registradas para { $site }
}
mail-notice-registered-body = { $person } registró estas licencias en { $portal } en nombre de { $site }:
mail-notice-upgraded-subject = { $count ->
    [one] Licencia actualizada: { $serial }
   *[other] { $count } licencias actualizadas
}
mail-notice-upgraded-body = { $person } actualizó en { $portal } licencias que son de usted o de su sede. Las nuevas licencias:
mail-notice-moved-subject = { $count ->
    [one] Licencia trasladada a otro host: { $serial }
   *[other] { $count } licencias trasladadas a otro host
}
mail-notice-moved-body = { $person } trasladó en { $portal } una licencia que es de usted o de su sede a otro host. La clave y el archivo de licencia anteriores ya no funcionan:
mail-notice-returned-subject = { $count ->
    [one] Licencias devueltas: { $serial }
   *[other] { $count } devoluciones
}
mail-notice-returned-body = { $person } devolvió a un contrato flex en { $portal } licencias que son de usted o de su sede. Quedan:
mail-notice-delivered-subject = { $count ->
    [one] Se envió la clave de { $serial }
   *[other] Se enviaron las claves de { $count } licencias
}
mail-notice-delivered-body = { $person } envió por correo desde { $portal } a { $other } las claves de estas licencias, que son de usted o de su sede:
mail-notice-sealed-subject = { $count ->
    [one] Se exportó la clave de { $serial }
   *[other] Se exportaron las claves de { $count } licencias
}
mail-notice-sealed-body = { $person } exportó de { $portal }, en un archivo sellado, las claves de estas licencias, que son de usted o de su sede:
mail-notice-shared-subject = { $count ->
    [one] Licencia compartida: { $serial }
   *[other] { $count } licencias compartidas
}
mail-notice-shared-body = { $person } compartió con { $other } en { $portal } estas licencias, que son de usted o de su sede:
mail-notice-share-ended-subject = { $count ->
    [one] Acceso compartido terminado: { $serial }
   *[other] Acceso compartido a { $count } licencias terminado
}
mail-notice-share-ended-body = Estas licencias ya no se comparten con { $other } en { $portal }:
mail-notice-number-shared-subject = Se compartieron licencias de { $site } con { $other }
mail-notice-number-shared-body = { $person } compartió con { $other } en { $portal } todas las licencias de un número de cliente de { $site }. Se incluyen las que se compren más adelante.
mail-notice-number-share-ended-subject = Terminó el uso compartido con { $other }
mail-notice-number-share-ended-body = Ya no se comparte con { $other } en { $portal } un número de cliente de { $site }.
mail-notice-share-received-subject = { $person } compartió licencias con usted
mail-notice-share-received-body = { $person } compartió licencias con usted en { $portal }. Para verlas, inicie sesión en Licet con esta dirección de correo, en Compartir y sedes.
mail-notice-share-changed-subject = { $person } cambió lo que comparte con usted
mail-notice-share-changed-body = { $person } cambió las condiciones de las licencias que comparte con usted en { $portal }.
mail-notice-share-lost-subject = Ya no se comparten licencias con usted
mail-notice-share-lost-body = Las licencias que { $person } compartía con usted en { $portal } ya no se comparten. Desaparecerán de Licet en la próxima sincronización.
mail-notice-share-ended-for-subject = Terminó lo que compartía con { $other }
mail-notice-share-ended-for-body = Las licencias que compartía con { $other } en { $portal } ya no se comparten.
mail-share-description = Descripción: { $description }
mail-share-numbers = Números de cliente: { $numbers }
mail-share-access-view = Puede ver las licencias. Las claves están ocultas.
mail-share-access-keys = Puede ver las licencias, sus claves y sus archivos de licencia.
mail-share-access-full = Puede ver las licencias y usarlas por completo: claves, archivos de licencia, actualizaciones, cambio de host.
mail-share-no-end = No tiene fecha de fin.
mail-share-until = Termina el { $date }.
mail-share-note = Nota de { $person }: { $note }
mail-share-fields = Puede añadir campos propios a las licencias compartidas: en Licet, en Ajustes > Campos propios.
mail-notice-care-named-subject = La atención al cliente cambió permisos en { $site }
mail-notice-care-named-body = { $person }, de la atención al cliente de { $portal }, cambió los permisos de { $other } en { $site }. La atención al cliente puede hacerlo mientras la sede no tenga administrador.
mail-notice-care-added-subject = La atención al cliente añadió un miembro a { $site }
mail-notice-care-added-body = { $person }, de la atención al cliente de { $portal }, hizo a { $other } miembro de { $site }. La atención al cliente puede hacerlo mientras la sede no tenga administrador.
mail-notice-care-invited-subject = La atención al cliente invitó a alguien a { $site }
mail-notice-care-invited-body = { $person }, de la atención al cliente de { $portal }, invitó a { $other } a { $site }. Pertenecerá a la sede cuando acepte. La atención al cliente puede hacerlo mientras la sede no tenga administrador.
mail-notice-joined-subject = { $person } ahora pertenece a { $site }
mail-notice-joined-body = { $person } ({ $other }) ahora pertenece a { $site } y puede ver sus licencias. Un administrador puede cambiar el rol o quitar a la persona, en Licet en Compartir y sedes.
mail-notice-left-subject = { $person } dejó { $site }
mail-notice-left-body = { $person } ya no pertenece a { $site } y ya no ve sus licencias.
mail-notice-removed-subject = { $other } ya no pertenece a { $site }
mail-notice-removed-body = { $person } quitó a { $other } de { $site } en { $portal }. { $other } ya no ve las licencias de la sede.
mail-notice-role-administrator-subject = { $other } ahora es administrador de { $site }
mail-notice-role-administrator-body = { $other } decide ahora quién pertenece a { $site }, qué se comparte y sobre las solicitudes. El cambio lo hizo { $person } en { $portal }.
mail-notice-role-member-subject = { $other } ahora es miembro de { $site }
mail-notice-role-member-body = { $other } trabaja con las licencias de { $site } y ve sus claves, pero no decide sobre las personas. El cambio lo hizo { $person } en { $portal }.
mail-notice-role-viewer-subject = { $other } ahora es lector en { $site }
mail-notice-role-viewer-body = { $other } ve las licencias de { $site } con las claves ocultas y solo puede cambiar sus propias licencias. El cambio lo hizo { $person } en { $portal }.
mail-notice-number-added-subject = { $person } añadió un número de cliente de { $site }
mail-notice-number-added-body = { $person } añadió a su cuenta el número de cliente { $other } con un número de pedido correspondiente y ahora ve las licencias de { $site } con ese número. Si no es lo previsto, contacte con la atención al cliente de { $portal }.
mail-notice-request-new-subject = { $kind ->
    [site_access] { $person } solicita acceso a { $site }
    [role_change] { $person } solicita otro rol en { $site }
    [ownership_transfer] { $person } quiere transferirle licencias
    [license_assignment] { $person } solicita licencias de { $site }
    [new_address] { $person } solicita una nueva dirección de instalación
    [delegation] { $person } pide actuar por { $site } como distribuidor
    *[general] { $person } envió una solicitud
    }
mail-notice-request-new-body = { $kind ->
    [ownership_transfer] { $person } quiere hacerle propietario de licencias en { $portal }. Abra Licet y vaya a Bandeja de entrada para aceptar o rechazar. La transferencia no cambia nada en el pedido.
    *[general] { $person } envió en { $portal } una solicitud que usted decide. Abra Licet y vaya a Bandeja de entrada para leerla y aprobarla o rechazarla. Si nadie decide, las solicitudes de acceso caducan a los 14 días.
    }
mail-notice-request-changed-subject = { $outcome ->
    *[message] Nuevo mensaje sobre una solicitud
    [ask] Una pregunta sobre su solicitud
    [accepted] Su solicitud fue aceptada
    [approved] Su solicitud fue aprobada
    [refused] Su solicitud fue rechazada
    [withdrawn] Se retiró una solicitud
    [expired] Su solicitud caducó
    }
mail-notice-request-changed-body = { $outcome ->
    *[message] { $person } escribió un mensaje sobre una solicitud en { $portal }. Abra Licet y vaya a Solicitudes para leerlo y responder.
    [ask] { $person } necesita una respuesta antes de decidir su solicitud en { $portal }. Abra Licet y vaya a Solicitudes para responder.
    [accepted] { $person } aceptó su solicitud en { $portal }. La atención al cliente debe confirmarla antes de que tenga efecto.
    [approved] { $person } aprobó su solicitud en { $portal }. Licet muestra los cambios en la próxima sincronización.
    [refused] { $person } rechazó su solicitud en { $portal }. Abra Licet y vaya a Solicitudes para leer el motivo.
    [withdrawn] { $person } retiró una solicitud en { $portal }. Ya no hay nada que decidir.
    [expired] Nadie decidió a tiempo su solicitud en { $portal }. Puede repetirla en Licet, en Solicitudes.
    }
mail-copy-subject = Se cambiaron licencias en { $portal }
mail-copy-body = { $person } cambió licencias en { $portal } y pidió notificar a esta dirección. Los detalles están en Licet, en Catálogo.
mail-additional-subject = Confirme esta dirección para recibir los detalles de { $portal }
mail-additional-body = { $person } añadió esta dirección como correo adicional en { $portal } y cambió licencias allí. Confirme la dirección para recibir los detalles: números de serie y productos. Las claves nunca se incluyen.
mail-colleague-subject = { $person } creó una cuenta para usted
mail-colleague-body = { $person } creó una cuenta para usted en { $portal } para trabajar con las licencias de { $site }. Elija una contraseña e inicie sesión con esta dirección de correo.
mail-colleague-button = Elegir una contraseña
mail-colleague-added-subject = { $person } le invita a { $site }
mail-colleague-added-body = { $person } invita a su cuenta en { $portal } a { $site }. Cuando acepte, verá las licencias de la sede y sus personas verán su nombre. Hasta entonces no ven si tiene una cuenta.
mail-colleague-added-button = Aceptar
mail-notice-partner-withdrawn-subject = { $other } ya no puede actuar por { $site }
mail-notice-partner-withdrawn-body = { $person } retiró en { $portal } lo que { $other } puede hacer con las licencias que vendió a { $site }. { $other } sigue viendo que existen, con las claves ocultas.
mail-notice-partner-registers-subject = { $other } puede registrar y actualizar por { $site }
mail-notice-partner-registers-body = { $person } decidió en { $portal } que { $other } registra y actualiza las licencias que vendió a { $site } y ve sus claves.
mail-notice-partner-manages-subject = { $other } gestiona licencias por { $site }
mail-notice-partner-manages-body = { $person } decidió en { $portal } que { $other } hace todo lo que puede un miembro con las licencias que vendió a { $site }, salvo personas y uso compartido. Se cambia en Licet, en Compartir y sedes.

## Customer care did something with an account

mail-account-sessions-ended-subject = Se cerraron sus sesiones
mail-account-sessions-ended-body = Todos los dispositivos se desconectaron de su cuenta en { $portal }. Inicie sesión de nuevo para continuar.
# $reason is what somebody wrote.
mail-reason = Motivo: { $reason }

## Two accounts of one person become one

mail-merge-asked-subject = Confirme la fusión de sus cuentas
# $merged is an e-mail address.
# $kept is an e-mail address.
mail-merge-asked-body = La atención al cliente de { $portal } preparó la fusión de dos cuentas: todo lo de { $merged } pasa a { $kept }, y nadie puede volver a iniciar sesión como { $merged }. Los dos buzones deben confirmar, cada uno con la contraseña de su cuenta.
mail-merge-asked-button = Confirmar la fusión
mail-merge-asked-not-you = Si las dos cuentas no son suyas, no confirme. Abra el enlace y elija «No he sido yo», o ignore este correo.
mail-merged-subject = Sus cuentas se fusionaron
# $merged is an e-mail address.
# $kept is an e-mail address.
mail-merged-body = Todo lo de { $merged } pertenece ahora a { $kept }. Inicie sesión en { $portal } como { $kept }. Nadie puede volver a iniciar sesión como { $merged }.
mail-merged-not-you = Si no lo confirmó, contacte de inmediato con la atención al cliente.
