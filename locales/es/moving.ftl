### Licenses that move to another host, their history, and handing their keys over.

## Moving to another host

rehost-title = Trasladar a otro host
rehost-text = Dar a una licencia un nuevo ID de host, con claves y archivos nuevos.
rehost-no-license = Ninguna licencia elegida
rehost-no-license-text = Elija una en el catálogo. El traslado está en «Más».
rehost-catalog = Ir al catálogo
rehost-step-host = Nuevo host
rehost-step-review = Qué cambia
rehost-step-request = Solicitud
# $host is a host ID, or rehost-no-host, in all of these.
rehost-now = Ahora vale en { $host }.
rehost-no-host = ningún host
rehost-offline = El portal no responde. Lo introducido se conserva; qué cambiaría se sabrá cuando el portal vuelva.
rehost-why = Por qué se traslada
rehost-why-hint = Queda en el registro del portal.
rehost-reason-hardware_replaced = La máquina se sustituyó
rehost-reason-hardware_changed = Se cambió una de sus piezas
rehost-reason-virtualized = De o a una máquina virtual
rehost-reason-moved = Otro lugar u otro uso
rehost-reason-host_dead = El host antiguo está muerto, perdido o robado
rehost-reason-other = Otra cosa
rehost-dead-hint = No hay que quitar nada de él, y con el límite agotado puede permitirse un traslado más.
rehost-note = Nota
rehost-note-hint = La lee la atención al cliente, si tiene que decidir.
rehost-host = El nuevo host
# $used, $limit and $days are whole numbers, in all of these.
rehost-refused = Esta licencia se trasladó { NUMBER($used) } veces en { NUMBER($days) } días; permitidas: { NUMBER($limit) }.
rehost-next = De nuevo posible desde el { $date }.
rehost-try-dead = Si el host antiguo está muerto, perdido o robado, indíquelo: puede permitirse uno más.

## What changes

rehost-old-host = Host antiguo
rehost-new-host = Nuevo host
# $count is how many keys there are, $old and $new are host IDs.
rehost-means = { $count ->
    [one] Para todos los que usan esta licencia, su clave deja de contar en { $old }; una nueva ocupa su lugar en { $new }.
   *[other] Para todos los que usan esta licencia, sus { NUMBER($count) } claves dejan de contar en { $old }; otras nuevas ocupan su lugar en { $new }.
}
rehost-no-undo = No se puede deshacer.
rehost-care = Decide la atención al cliente.
rehost-care-text = El límite está agotado, así que envía una solicitud para trasladar de { $old } a { $new }. Hasta que se decida, nada cambia para nadie.
rehost-waits = Ya hay una solicitud sobre esta licencia en la atención al cliente. Primero deciden esa; lo introducido no se le añade.
rehost-waits-too = Hay una solicitud sobre esta licencia en la atención al cliente. Sigue allí, aunque el traslado ya es posible.
rehost-replaced = Lo que deja de contar
rehost-replaced-then = Lo que dejaría de contar
rehost-keys = Claves
rehost-file-replace = { $file }, que se reemplaza en la máquina
rehost-limit = Límite de este producto
rehost-moves = Traslados
rehost-next-label = Sin atención al cliente desde
rehost-limit-none = Los que quiera
rehost-limit-used = { NUMBER($used) } de { NUMBER($limit) } usados en { NUMBER($days) } días
# $count is a whole number.
rehost-limit-left = quedan { NUMBER($count) }
# $count is a whole number.
rehost-limit-left-after = después quedan { NUMBER($count) }
rehost-do = Trasladar la licencia
rehost-ask = Enviar a atención al cliente
rehost-requests = Mostrar las solicitudes

## After it

rehost-asked = La atención al cliente tiene su solicitud.
rehost-asked-text = La licencia sigue contando en { $host }. Un correo confirma la solicitud; su estado figura en «Solicitudes».
rehost-done = La licencia ahora vale en { $host }.
rehost-remove = Quite las claves y el archivo antiguos de { $host }.
rehost-set-aside = El traslado empezado de { $serial } deja sitio a este.
rehost-go-back = Volver a él

## History of a license

history-tab = Historial
history-of = Historial de { $serial }
history-not-yet = Aún sin registrar. Lo que ocurra con la licencia figurará aquí.
history-none = No consta ningún suceso de esta licencia.
history-offline = El portal no responde: aquí está lo más reciente; las claves reemplazadas, cuando vuelva.
history-inactive = Ya no cuenta
history-then = después
history-replaced = Reemplazado
history-file = archivo de licencia
history-file-outdated = Lo descargado ya no cuenta: reemplazado el { $date }.
# $serial is a serial number, in all of these.
history-registered = Registrada
history-renewed = Registrada, renueva { $serial }
history-converted = Creada a partir de un vale
history-drawn = Retirada de { $serial }
history-rehosted = Trasladada a otro host
history-upgraded-from = Actualizada desde { $serial }
history-upgraded-into = Actualizada en parte a { $serial }
history-superseded = Actualizada por completo a { $serial }
history-returned = Devuelta a su contrato
history-delivered = Claves y archivos enviados a { $to }
history-delivered-sealed = Claves y archivos entregados en un archivo sellado
history-transferred = Propietario decidido
history-other = Modificada
# $name is a person, $site a partner's site, in all of these.
history-by = por { $name }
history-by-partner = por { $name }, { $site }, en nombre del cliente
history-by-site = por { $site }, en nombre del cliente
# $actor is the partner's person and site.
history-registered-by-partner = { $date } por { $actor }, en nombre del cliente

## Handing keys over

deliver-title = Entregar claves
# $what is a product with its serial number, or “5 licenses”.
deliver-text = { $what }: claves y archivos de licencia van a una persona. El historial de cada licencia lo muestra.
deliver-way = Cómo
deliver-way-mail = Por correo
deliver-way-sealed = Como archivo sellado
deliver-to = Para
deliver-to-other = Otro correo
deliver-email = Correo
deliver-to-hint = Las claves van a las personas que nombra el pedido, al contacto técnico y al propietario, y a nadie más.
deliver-to-unknown = El pedido no nombra a nadie con este correo, ni es el contacto técnico ni el propietario. Las claves no pueden ir allí.
deliver-mail-text = Las claves figuran legibles en el correo, los archivos de licencia van adjuntos.
deliver-sealed-text = Claves y archivos en un archivo que solo se abre con una frase de paso. Comuníquela por otra vía que el archivo.
# $minimum is a whole number.
deliver-passphrase-hint = { NUMBER($minimum) } caracteres o más. No se guarda en ninguna parte.
deliver-generate = Generar una
deliver-own = Escribir una en su lugar
deliver-copy = Copiar
deliver-copied = Frase de paso copiada
deliver-once = Solo se muestra aquí y no se guarda en ninguna parte.
deliver-tell = Comunique la frase de paso al destinatario por otra vía que el archivo.
deliver-mail = Enviar correo
deliver-seal = Guardar archivo sellado
deliver-mailed = Claves y archivos van de camino a { $to }.
deliver-sealed = Archivo sellado guardado
deliver-saved = Está en { $path }
deliver-open = Cómo lo abre el destinatario
deliver-open-text = Es un archivo tar en el formato age. Lo abre cualquier herramienta de age; el comando pide la frase de paso:
