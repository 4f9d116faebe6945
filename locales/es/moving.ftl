### Licenses that move to another host, their history, and handing their keys over.

## Moving to another host

rehost-title = Trasladar a otro host
rehost-text = Asigne una licencia a un nuevo ID de host, con claves y archivos nuevos.
rehost-no-license = Ninguna licencia seleccionada
rehost-no-license-text = Seleccione una licencia en el catálogo y elija Más.
rehost-catalog = Ir al catálogo
rehost-step-host = Nuevo host
rehost-step-review = Revisión
rehost-step-request = Solicitud
# $host is a host ID, or rehost-no-host, in all of these.
rehost-now = Activa en { $host }.
rehost-no-host = ningún host
rehost-offline = No se puede acceder al portal. Sus datos se conservan. Los efectos se mostrarán después.
rehost-why = Motivo
rehost-why-hint = Se guarda en el registro de auditoría del portal.
rehost-reason-hardware_replaced = Máquina reemplazada
rehost-reason-hardware_changed = Hardware cambiado
rehost-reason-virtualized = Traslado a o desde una máquina virtual
rehost-reason-moved = Nuevo lugar o uso
rehost-reason-host_dead = Host anterior averiado, perdido o robado
rehost-reason-other = Otro
rehost-dead-hint = No hace falta quitar la licencia de él, y puede permitirse un traslado más.
rehost-note = Nota
rehost-note-hint = Para la atención al cliente, si debe decidir.
rehost-host = Nuevo host
# $used, $limit and $days are whole numbers, in all of these.
rehost-refused = Esta licencia se trasladó { NUMBER($used) } veces en { NUMBER($days) } días; el límite es { NUMBER($limit) }.
rehost-next = Próximo traslado permitido el { $date }.
rehost-try-dead = Si el host anterior está averiado, perdido o robado, seleccione ese motivo. Puede permitirse un traslado más.

## What changes

rehost-old-host = Host anterior
rehost-new-host = Nuevo host
# $count is how many keys there are, $old and $new are host IDs.
rehost-means = { $count ->
    [one] La clave deja de funcionar en { $old } para todos. Una clave nueva la reemplaza en { $new }.
   *[other] Las { NUMBER($count) } claves dejan de funcionar en { $old } para todos. Claves nuevas las reemplazan en { $new }.
}
rehost-no-undo = No se puede deshacer.
rehost-care = Decide la atención al cliente.
rehost-care-text = Se alcanzó el límite, así que se envía una solicitud para trasladar de { $old } a { $new }. Nada cambia hasta que la atención al cliente decida.
rehost-waits = La atención al cliente ya tiene una solicitud para esta licencia y la resolverá primero. Sus datos no se añaden a ella.
rehost-waits-too = La atención al cliente tiene una solicitud abierta para esta licencia. Sigue abierta, aunque ya puede trasladar la licencia.
rehost-replaced = Se desactivará
rehost-replaced-then = Se desactivaría
rehost-keys = Claves
rehost-file-replace = { $file } (reemplazar en la máquina)
rehost-limit = Límite de traslados
rehost-moves = Traslados
rehost-next-label = Próximo traslado
rehost-limit-none = Ilimitados
rehost-limit-used = { NUMBER($used) } de { NUMBER($limit) } usados en { NUMBER($days) } días
# $count is a whole number.
rehost-limit-left = quedan { NUMBER($count) }
# $count is a whole number.
rehost-limit-left-after = quedan { NUMBER($count) } después
rehost-do = Trasladar licencia
rehost-ask = Enviar a atención al cliente
rehost-requests = Mostrar las solicitudes

## After it

rehost-asked = Solicitud enviada a la atención al cliente
rehost-asked-text = La licencia sigue activa en { $host }. Recibirá una confirmación por correo. Siga la solicitud en Solicitudes.
rehost-done = La licencia ya está activa en { $host }.
rehost-remove = Quite las claves y el archivo de licencia anteriores de { $host }.
rehost-set-aside = El traslado sin terminar de { $serial } se reemplazó por este.
rehost-go-back = Volver a él

## History of a license

history-tab = Historial
history-of = Historial de { $serial }
history-not-yet = Aún sin registrar. Los eventos de esta licencia aparecerán aquí.
history-none = No hay eventos de esta licencia.
history-offline = No se puede acceder al portal. Se muestran los eventos recientes; las claves reemplazadas aparecerán después.
history-inactive = Ya no está activa
history-then = después
history-replaced = Reemplazado
history-file = archivo de licencia
history-file-outdated = El archivo descargado ya no funciona: reemplazado el { $date }.
# $serial is a serial number, in all of these.
history-registered = Registrada
history-renewed = Registrada, renueva { $serial }
history-converted = Convertida desde un vale
history-drawn = Retirada de { $serial }
history-rehosted = Trasladada a otro host
history-upgraded-from = Actualizada desde { $serial }
history-upgraded-into = Actualizada en parte a { $serial }
history-superseded = Actualizada por completo a { $serial }
history-returned = Devuelta al contrato
history-delivered = Claves y archivos enviados por correo a { $to }
history-delivered-sealed = Claves y archivos exportados en un archivo sellado
history-transferred = Propietario cambiado
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
deliver-text = { $what }: envíe claves y archivos de licencia a una persona. Queda en el historial de cada licencia.
deliver-way = Método
deliver-way-mail = Correo
deliver-way-sealed = Archivo sellado
deliver-to = Para
deliver-to-other = Otro correo
deliver-email = Correo
deliver-to-hint = Solo los contactos del pedido, el contacto técnico y el propietario pueden recibir claves.
deliver-to-unknown = Este correo no es de un contacto del pedido, ni del contacto técnico ni del propietario. No se pueden enviar claves allí.
deliver-mail-text = Las claves se envían en texto sin cifrar, con los archivos de licencia adjuntos.
deliver-sealed-text = Un archivo cifrado con claves y archivos de licencia. Envíe su frase de paso por otro canal.
# $minimum is a whole number.
deliver-passphrase-hint = Al menos { NUMBER($minimum) } caracteres. No se guarda.
deliver-generate = Generar
deliver-own = Escribir la mía
deliver-copy = Copiar
deliver-copied = Frase de paso copiada
deliver-once = Solo se muestra aquí y no se guarda.
deliver-tell = Envíe la frase de paso al destinatario por otro canal.
deliver-mail = Enviar correo
deliver-seal = Guardar archivo sellado
deliver-mailed = Enviando claves y archivos a { $to }.
deliver-sealed = Archivo sellado guardado
deliver-saved = Guardado en { $path }
deliver-open = Cómo abrir el archivo
deliver-open-text = Un archivo tar cifrado con age. Cualquier herramienta age puede abrirlo. Este comando pide la frase de paso:
