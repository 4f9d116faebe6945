### Qué falló, por código: qué pasó y qué se puede hacer. Primero los códigos del portal, luego los del escritorio.

## El portal

error-bad-request = El portal no entiende esta aplicación. Actualice Licet e inténtelo de nuevo.
error-too-large = Es más de lo que el portal admite de una vez.
error-invalid-fields = Algunos campos necesitan otro valor: vea junto a ellos.
error-unauthenticated = El portal le pide que inicie sesión de nuevo.
error-wrong-credentials = El correo o la contraseña no es correcto. Revise ambos o pida una contraseña nueva.
error-session-revoked = La sesión se cerró. Inicie sesión de nuevo.
error-email-not-confirmed = La contraseña es correcta, pero este correo aún no está confirmado. Abra el enlace del correo del portal.
error-account-locked = El proveedor ha bloqueado esta cuenta. Pregunte a su atención al cliente.
error-forbidden = Esta cuenta no puede hacer esto.
error-agreement-declined = Sin el acuerdo el portal no crea ninguna cuenta.
error-link-expired = Este enlace ya se usó, se sustituyó o es demasiado antiguo. Pida uno nuevo.
error-not-found = Esto no existe, o esta cuenta no puede verlo.
# $retry_after es un número entero de segundos.
error-rate-limited = { $retry_after ->
    [one] Demasiados intentos. Espere un segundo e inténtelo de nuevo.
   *[other] Demasiados intentos. Espere { NUMBER($retry_after) } segundos e inténtelo de nuevo.
}
error-cursor-expired = El portal empezó de nuevo, así que se carga todo otra vez.
error-cursor-invalid = El portal no sabe en qué punto está esta copia, así que se carga todo otra vez.
# $minimum es un número de versión.
error-app-too-old = Este portal necesita Licet { $minimum } o posterior. Sus licencias siguen legibles; actualice Licet para sincronizar.
error-key-reused = Esto ya se envió con otro contenido. Vuelva a cargar e inténtelo de nuevo.
# $serial es un número de serie, en todos estos.
error-serial-unknown = No hay ningún { $serial } que esta cuenta pueda ver. Compruebe O y 0, I y 1.
error-already-registered = { $serial } ya está registrado.
# $instructions son las palabras del propio proveedor.
error-not-transactable = { $serial } se activa de otra manera: { $instructions }
error-key-printed = La clave de { $serial } está impresa en su certificado: no hay nada que registrar.
error-is-maintenance = { $serial } es un contrato de mantenimiento, que no se registra.
error-is-voucher = { $serial } es un vale. Conviértalo primero.
error-is-flex = { $serial } es un contrato flex. Las licencias se toman de él.
error-keys-not-shared = Esta compartición muestra licencias sin sus claves. Pídalas al propietario.
error-license-unattended = Ya no pertenece al sitio de { $serial }. Sus administradores deciden sobre esta licencia.
error-license-attended = El propietario de { $serial } sigue perteneciendo al sitio: no hay nada que decidir.
error-no-license-file = Esta licencia no tiene archivo de licencia.
error-release-not-entitled = Ninguna de sus licencias es para este producto.
error-release-term-over = El plazo de su licencia terminó. Renuévela para descargar esto.
error-release-maintenance-lapsed = Esto necesita mantenimiento vigente. Renueve el contrato para descargarlo.
error-range-unsatisfiable = El archivo cambió en el portal. Empiece de nuevo la descarga.
error-unavailable = El portal está ocupado o se está reiniciando. Inténtelo de nuevo en un minuto.
error-internal = El portal tiene un problema propio. Inténtelo de nuevo en unos minutos.

## El escritorio

error-offline = El portal no responde. Compruebe la red y la dirección; lo ya cargado se puede usar mientras tanto.
error-portal-address = Esto no es la dirección de un portal. Empieza por https://
error-not-a-portal = Algo responde en esta dirección, pero no es un portal de licencias. Compruebe la dirección.
error-portal-redirects = Esta dirección envía a otro lugar. Pida a su proveedor la dirección del propio portal.
error-certificate-not-trusted = El certificado de { $host } no es de confianza en este equipo. Lo emitió «{ $issuer }». Si es la autoridad de certificación de su organización, importe su certificado raíz («{ $root }») en el almacén de certificados del sistema operativo y reinicie Licet. Si no conoce al emisor, no se conecte y consulte a su equipo de red.
error-certificate-expired = El certificado de { $host } caducó el { $date }. Pida a quien administra el portal que lo renueve y compruebe la fecha de este equipo.
error-certificate-not-yet-valid = El certificado de { $host } solo es válido a partir del { $date }. Compruebe la fecha de este equipo.
error-certificate-wrong-host = El certificado de { $host } se emitió para otros hosts: { $names }. Compruebe la dirección.
error-certificate-revoked = El emisor revocó el certificado de { $host }. No inicie sesión y avise a quien administra el portal.
error-certificate-invalid = El certificado de { $host } no se puede usar. Pida a quien administra el portal que lo revise.
error-tls-unavailable = Este equipo no tiene almacén de certificados, así que no es posible una conexión segura. Instale los certificados de CA del sistema y reinicie Licet.
error-portal-not-confirmed = No se envió nada a { $host }: la conexión no se confirmó.
error-not-signed-in = Nadie ha iniciado sesión. Inicie sesión primero.
error-session-ended = Su sesión en el portal terminó. Inicie sesión de nuevo.
error-keyring-unavailable = Este escritorio no tiene llavero donde guardar la sesión. Elija una frase de paso en su lugar.
error-keyring-locked = El llavero está cerrado. Ábralo e inténtelo de nuevo.
error-keyring-failed = El llavero no conservó lo que recibió. No se guardó nada; inténtelo de nuevo, o elija una frase de paso.
error-passphrase-wrong = Esta frase de paso no abre la copia local. Compruebe las mayúsculas y el idioma del teclado.
error-passphrase-not-set = No se fijó ninguna frase de paso para esta copia.
# $minimum es un número entero.
error-passphrase-short = { $minimum ->
    [one] La frase de paso necesita un carácter o más.
   *[other] La frase de paso necesita { NUMBER($minimum) } caracteres o más.
}
error-passphrase-damaged = Lo que pertenece a la frase de paso está dañado en este equipo. Reconstruya la copia desde el portal.
error-mirror-closed = La copia local no está abierta.
error-profile-folder = Licet no puede escribir en su carpeta. Compruebe el espacio libre y los permisos.
error-download-folder = No se puede escribir en la carpeta de descargas. Elija otra en Ajustes.
error-view-gone = Esta lista se cerró. Ábrala de nuevo.
error-download-changed = El archivo ya no está o cambió desde que se verificó. Descárguelo de nuevo.
error-download-not-done = Esta descarga no ha terminado.
error-clipboard = El portapapeles no se puede usar aquí.
error-key-needs-input = Una clave solo se muestra justo después de que usted pulse algo en esta ventana. Pulse de nuevo el botón.
# $seconds is a whole number.
error-too-many-keys = Se mostraron muchas claves en poco tiempo. Por seguridad, la siguiente se mostrará en { $seconds } s. Para entregar muchas claves, use la entrega.
error-nothing-to-open-with = Este equipo no tiene programa con que abrir esto.
error-no-partner-contact = El pedido no nombra ningún contacto del distribuidor. Pregunte a su proveedor quién es.
# $count es un número entero.
error-changes-waiting = { $count ->
    [one] Un cambio aún no ha llegado al portal y se perdería. Sincronice antes, o exporte la bandeja de salida.
   *[other] { NUMBER($count) } cambios aún no han llegado al portal y se perderían. Sincronice antes, o exporte la bandeja de salida.
}
error-changes-unreadable = La copia local no se puede abrir, así que los cambios hechos sin conexión y aún no enviados se perderían con ella.
error-change-settled = Este cambio se envió o se resolvió entretanto. No se hizo nada.
error-export-failed = El archivo no se puede escribir ahí. Compruebe el espacio libre y los permisos, o elija otra carpeta.
error-export-unreadable = El archivo no se puede leer o no es una exportación de su bandeja de salida.
error-app-fault = Licet cometió un error. Inténtelo de nuevo; si sigue igual, reinicie Licet.

## Descargas

error-download-folder-name = La ruta de esta carpeta no se puede guardar. Elija otra.
error-download-disk-full = El disco está lleno. Haga sitio y siga después: lo que ya llegó se conserva.
error-download-wrong-size = El archivo no tiene el tamaño que publicó el proveedor, así que se borró. Descárguelo de nuevo; si sigue igual, avise a su proveedor.
error-download-wrong-hash = El archivo no coincide con lo que publicó el proveedor, así que se borró. Descárguelo de nuevo; si sigue igual, avise a su proveedor.
error-download-wrong-signature = El archivo de licencia no está firmado por este proveedor o se cambió por el camino, así que se borró. Descárguelo de nuevo; si sigue igual, avise a su proveedor.
error-download-key-not-trusted = El portal firmó este archivo de licencia con una clave nueva que no es de confianza en este equipo, así que se eliminó. Compare la huella de la clave con su proveedor, confíe en la clave en Descargas y descargue de nuevo el archivo.
error-download-certificate = Se rechazó el certificado del portal, así que no se descargó nada. La barra de estado indica el motivo; inténtelo de nuevo cuando esté resuelto.
error-keys-not-confirmed = Las claves del portal han cambiado desde que se mostraron aquí. Revíselas de nuevo antes de confiar en ellas.
error-download-wrong-license = El portal envió el archivo de otra licencia, así que se borró. Descárguelo de nuevo; si sigue igual, avise a su proveedor.
error-download-no-free-name = Hay demasiados archivos con este nombre en la carpeta. Mueva algunos e inténtelo de nuevo.
error-download-unexpected = La respuesta del portal no era la pedida. Inténtelo de nuevo; si sigue igual, avise a su proveedor.
error-download-unknown = Esta descarga ya no está en la lista.
error-download-not-ended = Esta descarga no ha terminado. Cancélela primero.
error-download-stopped = Licet se está cerrando. La descarga sigue en el próximo arranque.

## La copia local

error-mirror-wrong-key = La clave del llavero no es la de la copia local. No se cambió nada. Use la frase de paso, o reconstruya la copia desde el portal.
error-mirror-damaged = La copia local está dañada. Reconstrúyala desde el portal.
error-mirror-key-or-file = La copia local no se puede leer: está dañada, o su clave es otra. Use la frase de paso, o reconstruya la copia desde el portal.
error-mirror-newer = Un Licet más nuevo hizo esta copia local. Actualice Licet para abrirla.
error-mirror-other-identity = Esta copia local pertenece a otra cuenta o portal.
error-mirror-network-share = La copia local no puede estar en una unidad de red. Elija una carpeta de este equipo.
error-mirror-in-use = Licet ya está abierto con esta copia local.
error-mirror-sqlite-too-old = Este Licet se construyó con una base de datos que puede perder datos. Instale uno más nuevo.
error-mirror-disk-full = El disco está lleno, así que no se puede guardar nada más. Haga sitio e inténtelo de nuevo.
error-mirror-io = Un archivo de la copia local no se puede leer o escribir. Compruebe el disco y los permisos de la carpeta.
error-mirror-failed = La base de datos de la copia local falló. Reinicie Licet; si sigue igual, reconstruya la copia desde el portal.
error-sync-answer-form = La respuesta del portal no se puede leer. Inténtelo más tarde; si sigue igual, avise a su proveedor.
error-sync-not-the-portal = En la dirección del portal responde otra cosa, quizá la página de acceso de una red.
error-sync-other-portal = Ahora responde otro portal en esta dirección. No se cambió nada; inicie sesión de nuevo para usarlo.
error-sync-answer-too-large = La respuesta del portal es mayor de lo permitido, así que se rechazó. Avise a su proveedor.
error-sync-refused = El portal rechazó la sincronización. Inténtelo más tarde; si sigue igual, avise a su proveedor.
error-sync-cursor-loop = El portal devolvió la aplicación al principio tres veces seguidas, así que la sincronización se detuvo. Inténtelo más tarde; si sigue igual, avise a su proveedor.
error-sync-never-agrees = Lo que llegó no coincide con lo que el portal dice haber enviado, así que no se quitó nada y la sincronización se detuvo. Avise a su proveedor.
error-sync-never-proven = El portal no dice cuánto hay en total, así que no se puede comprobar que la copia esté completa. Avise a su proveedor.
error-sync-stuck = Las respuestas del portal no se pueden usar, ni siquiera después de leerlo todo de nuevo. Su copia y sus propios cambios se conservan y la sincronización se reintenta periódicamente. Avise a su proveedor.
error-cancelled = Esto se canceló.

## Recordatorios

error-reminder-not-ahead = Elija un día posterior a hoy.
error-reminder-no-serial = Escriba un número de serie.

## Obtener una licencia

error-register-alone = { $serial } se registra por separado. Quítelo de la lista y regístrelo solo.
error-superseded = { $serial } se actualizó por completo. Use { $by }.
error-repeated = { $serial } está dos veces en la lista.
error-key-missing = El portal necesita una clave para hacerlo una sola vez. Actualice Licet e inténtelo de nuevo.
error-not-partner = Su sede no vendió { $serial }, así que no puede actuar por su cliente.
error-notification-unknown = No hay ningún aviso de actualización { $notification } para lo que esta cuenta puede ver. Compruebe el ID en el correo.
error-not-offered = El aviso no ofrece una actualización de { $serial }.
error-not-yours = { $serial } pertenece a otra persona. Pida a su propietario que lo comparta con acceso completo.
error-upgrade-maintenance-lapsed = El mantenimiento de { $serial } no está vigente. Renuévelo y luego actualice.
error-too-many = No hay tantas. Quedan: { $left }.
error-license-inactive = La licencia { $serial } ya no cuenta: se actualizó o se devolvió.
error-rehost-refused = Esta licencia se traslada como máximo { $limit } veces en { $days } días, y ya lo hizo. Inténtelo más tarde.
error-voucher-unknown = No hay ningún vale { $code }. Compruebe O y 0, I y 1.
error-voucher-used = El vale { $code } ya se convirtió.
error-voucher-expired = El vale { $code } se podía convertir hasta el { $date }.
error-pool-missing = El contrato no incluye licencias de { $sku }.
error-pool-exhausted = El fondo no tiene tantas. Quedan: { $remaining }.
error-flex-not-current = El plazo de este contrato no ha empezado o ha terminado. No se puede tomar nada.
error-level-too-low = Su nivel en esta sede no lo permite. Pídalo a un superusuario de la sede.
error-return-never = No se puede devolver nada a este contrato.
error-return-too-late = Se podía devolver hasta el { $date }.
error-file-too-large = {$name} supera los {$maximum} MB.
error-file-unreadable =
    { $reason ->
        [kind] {$name} es de un tipo que no se puede leer. Se puede leer un certificado (.eml, .html, .txt), una lista (.txt, .csv) o una hoja de cálculo (.xlsx).
        [password] {$name} está protegido con una contraseña. Quite la contraseña y guárdelo de nuevo.
        [large] {$name} es demasiado grande: tiene más celdas, columnas o partes de las que se pueden leer. Guarde solo la tabla con los números de serie.
        [rows] {$name} tiene más de {$maximum} filas o números de serie. No se tomó nada. Divídalo en archivos más pequeños.
        [serials] Nada en {$name} parece un número de serie.
       *[damaged] {$name} no es lo que dice su nombre.
    }
error-draft-too-large = Este formulario es demasiado grande para conservarlo. Lo escrito se pierde al salir.
