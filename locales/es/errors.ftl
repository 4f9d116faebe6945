### Qué falló, por código: qué pasó y qué se puede hacer. Primero los códigos del portal, luego los del escritorio.

## El portal

error-bad-request = El portal no aceptó esta solicitud. Actualice Licet e inténtelo de nuevo.
error-too-large = Es más de lo que el portal acepta a la vez. Envíe menos.
error-invalid-fields = Hay campos por corregir. Consulte los mensajes junto a ellos.
error-unauthenticated = Inicie sesión de nuevo para continuar.
error-wrong-credentials = Correo o contraseña incorrectos, o dirección aún sin confirmar. Compruébelos, busque el correo de confirmación o restablezca su contraseña.
error-session-revoked = Su sesión se cerró. Inicie sesión de nuevo.
error-account-locked = El proveedor bloqueó esta cuenta. Contacte con la atención al cliente.
error-forbidden = Su cuenta no tiene permiso para hacer esto.
error-agreement-declined = No puede crear una cuenta sin aceptar el acuerdo.
error-link-expired = Este enlace ya se usó, se reemplazó o caducó. Solicite uno nuevo.
error-not-found = No se encuentra, o su cuenta no tiene acceso.
# $retry_after es un número entero de segundos.
error-rate-limited = { $retry_after ->
    [one] Demasiados intentos. Espere un segundo e inténtelo de nuevo.
   *[other] Demasiados intentos. Espere { NUMBER($retry_after) } segundos e inténtelo de nuevo.
}
error-cursor-expired = El portal se restableció, así que Licet carga todo de nuevo.
error-cursor-invalid = El portal no reconoce el estado de sus datos sin conexión, así que Licet carga todo de nuevo.
# $minimum es un número de versión.
error-app-too-old = Este portal requiere Licet { $minimum } o posterior. Actualice Licet para sincronizar. Sus licencias siguen disponibles sin conexión.
error-key-reused = Esto ya se envió con otro contenido. Recargue e inténtelo de nuevo.
# $serial es un número de serie, en todos estos.
error-serial-unknown = { $serial } no existe, o su cuenta no tiene acceso. Compruebe O y 0, I y 1.
error-already-registered = { $serial } ya está registrado.
# $instructions son las palabras del propio proveedor.
error-not-transactable = { $serial } se activa de otro modo: { $instructions }
error-key-printed = La clave de { $serial } está impresa en su certificado. No hace falta registrarlo.
error-is-maintenance = { $serial } es un contrato de mantenimiento y no se registra.
error-is-voucher = { $serial } es un vale. Conviértalo primero.
error-is-flex = { $serial } es un contrato flex. Retire licencias de él.
error-keys-not-shared = Este acceso compartido no incluye claves. Pida acceso al propietario.
error-license-unattended = Ya no pertenece a la sede de { $serial }. Sus administradores deciden sobre esta licencia.
error-license-attended = El propietario de { $serial } aún pertenece a la sede. No hay nada que decidir.
error-number-mismatch = No se encontró ningún pedido con estos números. Compruebe ambos en el certificado de compra o la factura.
error-last-administrator = Es el último administrador de la sede. Nombre primero a otro administrador.
error-no-license-file = Esta licencia no tiene archivo de licencia.
error-release-not-entitled = No tiene licencia para este producto.
error-release-term-over = El plazo de su licencia terminó. Renuévela para descargar esto.
error-release-maintenance-lapsed = Requiere mantenimiento vigente. Renueve el contrato para descargarlo.
error-range-unsatisfiable = El archivo cambió en el portal. Reinicie la descarga.
error-already-requested = Ya lo solicitó y la solicitud sigue abierta.
error-request-closed = Esta solicitud está cerrada: se decidió, se retiró o caducó.
error-attachment-type = Adjunte un PDF, una imagen PNG o JPEG o un correo (.eml). Este archivo es de otro tipo.
error-attachment-quota = No hay espacio para otro adjunto: 20 archivos por solicitud y 200 MB en total por cuenta.
error-unavailable = El portal está ocupado o reiniciándose. Inténtelo de nuevo en un minuto.
error-internal = El portal tiene un error interno. Inténtelo de nuevo en unos minutos.

## El escritorio

error-offline = No se puede acceder al portal. Compruebe la red y la dirección del portal. Sus datos sin conexión siguen disponibles.
error-portal-address = No es una dirección de portal. Debe empezar por https://
error-not-a-portal = El servidor de esta dirección no es un portal de licencias. Compruebe la dirección.
error-portal-redirects = Esta dirección redirige a otra. Pida a su proveedor la dirección directa del portal.
error-certificate-not-trusted = Este equipo no confía en el certificado de { $host }, emitido por «{ $issuer }». Si es la autoridad de certificación de su organización, importe su certificado raíz («{ $root }») en el almacén de certificados del sistema operativo y reinicie Licet. Si no reconoce al emisor, no se conecte y consulte a su equipo de redes.
error-certificate-expired = El certificado de { $host } caducó el { $date }. Compruebe la fecha de este equipo o pida al operador del portal que lo renueve.
error-certificate-not-yet-valid = El certificado de { $host } no es válido hasta el { $date }. Compruebe la fecha de este equipo.
error-certificate-wrong-host = El certificado de { $host } se emitió para otros hosts: { $names }. Compruebe la dirección.
error-certificate-revoked = El certificado de { $host } fue revocado. No inicie sesión y avise al operador del portal.
error-certificate-invalid = El certificado de { $host } no es válido. Pida al operador del portal que lo compruebe.
error-tls-unavailable = Este equipo no tiene almacén de certificados, así que Licet no puede conectarse de forma segura. Instale los certificados de CA del sistema y reinicie Licet.
error-portal-not-confirmed = No se envió nada a { $host } porque la conexión no se confirmó.
error-not-signed-in = No ha iniciado sesión. Iníciela primero.
error-session-ended = Su sesión ha terminado. Inicie sesión de nuevo.
error-keyring-unavailable = Este equipo no tiene llavero para guardar la sesión. Defina una frase de paso.
error-keyring-locked = El llavero está bloqueado. Desbloquéelo e inténtelo de nuevo.
error-keyring-failed = El llavero no pudo guardar la clave, así que no se guardó nada. Inténtelo de nuevo o defina una frase de paso.
error-passphrase-wrong = Frase de paso incorrecta. Compruebe las mayúsculas y la distribución del teclado.
error-passphrase-not-set = No se definió una frase de paso para estos datos sin conexión.
# $minimum es un número entero.
error-passphrase-short = { $minimum ->
    [one] La frase de paso requiere al menos un carácter.
   *[other] La frase de paso requiere al menos { NUMBER($minimum) } caracteres.
}
error-passphrase-damaged = Los datos de la frase de paso de este equipo están dañados. Restablezca los datos sin conexión.
error-mirror-closed = Sus datos sin conexión no están abiertos.
error-profile-folder = Licet no puede escribir en su carpeta. Compruebe el espacio libre y los permisos.
error-download-folder = No se puede escribir en la carpeta de descargas. Elija otra en Ajustes.
error-view-gone = Esta lista se cerró. Ábrala de nuevo.
error-download-changed = El archivo se eliminó o cambió tras la verificación. Descárguelo de nuevo.
error-download-not-done = Esta descarga no ha terminado.
error-clipboard = El portapapeles no está disponible.
error-key-needs-input = Las claves solo se muestran justo después de un clic o una tecla. Pulse de nuevo el botón.
# $seconds is a whole number.
error-too-many-keys = Se mostraron muchas claves en poco tiempo. Por seguridad, la siguiente podrá mostrarse en { $seconds } s. Para entregar muchas claves, use «Entregar claves».
error-nothing-to-open-with = No hay ninguna aplicación para abrirlo.
error-no-partner-contact = El pedido no indica un contacto del distribuidor. Pregunte a su proveedor.
# $count es un número entero.
error-changes-waiting = { $count ->
    [one] Se perdería un cambio sin enviar. Sincronice primero o exporte sus cambios.
   *[other] Se perderían { NUMBER($count) } cambios sin enviar. Sincronice primero o exporte sus cambios.
}
error-changes-unreadable = No se pueden abrir sus datos sin conexión; se perderían los cambios sin enviar que contengan.
error-change-settled = Este cambio ya se envió o se resolvió. No se hizo nada.
error-export-failed = No se puede escribir el archivo. Compruebe el espacio libre y los permisos, o elija otra carpeta.
error-export-unreadable = El archivo no se puede leer o no es una exportación de sus cambios.
error-app-fault = Se produjo un error. Inténtelo de nuevo. Si persiste, reinicie Licet.

## Descargas

error-download-folder-name = La ruta de esta carpeta no es compatible. Elija otra.
error-download-disk-full = El disco está lleno. Libere espacio y reanude. La parte descargada se conserva.
error-download-wrong-size = El tamaño del archivo difiere del publicado, así que se borró. Descárguelo de nuevo. Si persiste, avise a su proveedor.
error-download-wrong-hash = El archivo no coincide con el publicado por el proveedor, así que se borró. Descárguelo de nuevo. Si persiste, avise a su proveedor.
error-download-wrong-signature = El archivo de licencia no está firmado por este proveedor o se modificó en tránsito, así que se borró. Descárguelo de nuevo. Si persiste, avise a su proveedor.
error-download-key-not-trusted = Este archivo de licencia está firmado con una clave nueva en la que este equipo no confía, así que se borró. Compare la huella de la clave con su proveedor, confíe en la clave en Descargas y descargue el archivo de nuevo.
error-download-certificate = El certificado del portal se rechazó, así que no se descargó nada. Vea el motivo en la barra de estado e inténtelo de nuevo.
error-keys-not-confirmed = Las claves del portal cambiaron desde que se mostraron aquí. Compruébelas de nuevo antes de confiar en ellas.
error-download-wrong-license = El portal envió el archivo de otra licencia, así que se borró. Descárguelo de nuevo. Si persiste, avise a su proveedor.
error-download-no-free-name = La carpeta tiene demasiados archivos con este nombre. Mueva algunos e inténtelo de nuevo.
error-download-unexpected = El portal envió una respuesta inesperada. Inténtelo de nuevo. Si persiste, avise a su proveedor.
error-download-unknown = Esta descarga ya no está en la lista.
error-download-not-ended = Esta descarga sigue activa. Cancélela primero.
error-download-stopped = Licet se está cerrando. La descarga continúa en el próximo inicio.

## Los datos sin conexión

error-mirror-wrong-key = La clave del llavero no corresponde a sus datos sin conexión. No se cambió nada. Use su frase de paso o restablezca los datos sin conexión.
error-mirror-damaged = Sus datos sin conexión están dañados. Restablézcalos.
error-mirror-key-or-file = No se pueden leer sus datos sin conexión: están dañados o tienen otra clave. Use su frase de paso o restablezca los datos sin conexión.
error-mirror-newer = Sus datos sin conexión se crearon con una versión más reciente de Licet. Actualice Licet para abrirlos.
error-mirror-other-identity = Estos datos sin conexión pertenecen a otra cuenta u otro portal.
error-mirror-network-share = Los datos sin conexión no pueden estar en un recurso de red. Elija una carpeta de este equipo.
error-mirror-in-use = Licet ya está abierto con estos datos sin conexión.
error-mirror-sqlite-too-old = Esta versión de Licet usa una base de datos que puede perder datos. Instale una versión más reciente.
error-mirror-disk-full = El disco está lleno y no se puede guardar nada. Libere espacio e inténtelo de nuevo.
error-mirror-io = No se puede leer o escribir un archivo de sus datos sin conexión. Compruebe el disco y los permisos de la carpeta.
error-mirror-failed = La base de datos sin conexión falló. Reinicie Licet. Si persiste, restablezca los datos sin conexión.
error-sync-answer-form = No se puede leer la respuesta del portal. Inténtelo más tarde. Si persiste, avise a su proveedor.
error-sync-not-the-portal = En la dirección del portal responde otra cosa, quizá la página de acceso de una red. Compruebe la red.
error-sync-other-portal = En esta dirección responde otro portal. No se cambió nada. Inicie sesión de nuevo para usarlo.
error-sync-answer-too-large = La respuesta del portal supera el tamaño permitido y se rechazó. Avise a su proveedor.
error-sync-refused = El portal rechazó la sincronización. Inténtelo más tarde. Si persiste, avise a su proveedor.
error-sync-cursor-loop = La sincronización se detuvo porque el portal la reinició tres veces seguidas. Inténtelo más tarde. Si persiste, avise a su proveedor.
error-sync-never-agrees = La sincronización se detuvo porque los datos recibidos no coinciden con lo que el portal dice haber enviado. No se quitó nada. Avise a su proveedor.
error-sync-never-proven = El portal no indica el total, así que Licet no puede comprobar que sus datos estén completos. Avise a su proveedor.
error-sync-stuck = Las respuestas del portal no son utilizables, ni tras una recarga completa. Sus datos y cambios se conservan, y Licet reintenta de vez en cuando. Avise a su proveedor.
error-cancelled = Cancelado.

## Recordatorios

error-reminder-not-ahead = Elija una fecha posterior a hoy.
error-reminder-no-serial = Escriba un número de serie.

## Obtener una licencia

error-register-alone = { $serial } debe registrarse por separado. Quítelo de esta lista y regístrelo solo.
error-superseded = { $serial } se actualizó por completo. Use { $by }.
error-repeated = { $serial } ya está en la lista.
error-key-missing = A la solicitud le falta una clave que evita duplicados. Actualice Licet e inténtelo de nuevo.
error-not-partner = Su sede no vendió { $serial }, así que no puede actuar por este cliente.
error-notification-unknown = No hay ningún aviso de actualización { $notification } para su cuenta. Compruebe el ID en el correo.
error-not-offered = Este aviso no ofrece una actualización de { $serial }.
error-not-yours = { $serial } pertenece a otra persona. Pida al propietario acceso compartido completo.
error-upgrade-maintenance-lapsed = El mantenimiento de { $serial } venció. Renuévelo y luego actualice.
error-too-many = No hay suficientes. Quedan: { $left }.
error-license-inactive = La licencia { $serial } ya no está activa: se actualizó o se devolvió.
error-rehost-refused = Esta licencia alcanzó su límite de { $limit } traslados en { $days } días. Inténtelo más tarde.
error-voucher-unknown = El vale { $code } no existe. Compruebe O y 0, I y 1.
error-voucher-used = El vale { $code } ya se convirtió.
error-voucher-expired = El vale { $code } caducó el { $date }.
error-pool-missing = El contrato no tiene licencias de { $sku }.
error-pool-exhausted = La bolsa no tiene tantas. Quedan: { $remaining }.
error-flex-not-current = El plazo de este contrato no ha empezado o ha terminado, así que no se puede retirar nada.
error-not-shareable = { $count ->
    [one] No puede compartir { $serial }. Solo pueden hacerlo su propietario y los administradores de la sede.
   *[other] No puede compartir { $count } de estas licencias, por ejemplo { $serial }. Solo pueden hacerlo sus propietarios y los administradores de las sedes.
}
error-seen-in-full = Esta persona ya tiene acceso completo a todo esto.
error-too-many-shares = Ya comparte { $maximum } veces. Termine alguna para compartir de nuevo.
error-level-too-low = Su nivel en esta sede no lo permite. Consulte a un superusuario de la sede.
error-return-never = Este contrato no acepta devoluciones.
error-return-too-late = El plazo de devolución terminó el { $date }.
error-file-too-large = {$name} supera los {$maximum} MB.
error-file-unreadable =
    { $reason ->
        [kind] {$name} tiene un formato no compatible. Use un certificado (.eml, .html, .txt), una lista (.txt, .csv) o una hoja de cálculo (.xlsx).
        [password] {$name} está protegido con contraseña. Quite la contraseña y guarde el archivo de nuevo.
        [large] {$name} es demasiado grande: tiene demasiadas celdas, columnas o partes. Guarde solo la tabla con los números de serie.
        [rows] {$name} tiene más de {$maximum} filas o números de serie. No se añadió nada. Divídalo en archivos más pequeños.
        [serials] No se encontraron números de serie en {$name}.
       *[damaged] {$name} está dañado o no es del tipo que indica su nombre.
    }
error-draft-too-large = Este formulario es demasiado grande para un borrador. Si sale, se perderán sus datos.
error-login-list = No se pudo cambiar la lista de aplicaciones de inicio del sistema.
# $person is the name of a person, or an e-mail address.
error-request-taken = { $person } se ocupa de esta solicitud.
error-nothing-to-do = No hay nada que hacer: ya está así.
error-not-delegated = El cliente no permite que su empresa haga esto por él. Pídalo a los administradores del cliente, en Resumen.
error-reminder-timer = No se pudo configurar el temporizador del sistema o falta licet-remind.
