### Requests: what people ask of a site, of each other or of customer care, and who decides.

screen-requests = Solicitudes

## What they are and how they stand

requests-kind-site-access = Acceso a una sede
requests-kind-role-change = Otro rol
requests-kind-ownership-transfer = Transferencia de propiedad
requests-kind-license-assignment = Asignación de licencias
requests-kind-new-address = Nueva dirección de instalación
requests-kind-rehost = Cambio de ID de host
requests-kind-general = Solicitud general
requests-state-open = Abierta
requests-state-needs-answer = Necesita respuesta
requests-state-approved = Aprobada
requests-state-refused = Rechazada
requests-state-withdrawn = Retirada
requests-state-expired = Caducada
requests-waits-you = A la espera de su decisión
requests-waits-your-answer = A la espera de su respuesta
requests-waits-asker = A la espera de la respuesta del solicitante
requests-waits-administrators = A la espera de los administradores de la sede, o de la atención al cliente si no los hay
requests-waits-receiver = A la espera del destinatario
requests-waits-care = A la espera de la atención al cliente
requests-waits-sending = Guardada en este equipo, aún sin enviar
requests-not-taken = El portal no la aceptó. Ábrala para ver el motivo.

## The list

requests-filter = Filtrar solicitudes
# $count is a whole number.
requests-open = Abiertas { NUMBER($count) }
# $count is a whole number.
requests-all = Todas { NUMBER($count) }
requests-none = Aún no hay solicitudes
requests-none-text = Solicite acceso a una sede, licencias o una transferencia, o pregunte a la atención al cliente. Las solicitudes y sus respuestas aparecen aquí.
requests-none-open = Nada abierto
requests-none-open-text = Todas las solicitudes están resueltas.

## One request and its conversation

requests-one = Solicitud
requests-pick = Seleccione una solicitud
requests-pick-text = Su conversación, archivos y decisión aparecen aquí.
requests-you = Usted
# What somebody did, after their name.
requests-step-message = escribió
requests-step-ask = preguntó
requests-step-approve = aprobó
requests-step-refuse = rechazó
requests-step-withdraw = retiró
requests-party-asker = Solicitante
requests-party-receiver = Destinatario
requests-party-administrator = Administrador
requests-party-care = Atención al cliente
requests-message = Mensaje
requests-readers = Lo leen todos los participantes de esta solicitud. No envíe claves de licencia.
requests-written = Guardado
requests-send = Enviar
requests-ask = Preguntar
requests-attach = Adjuntar archivo
# $name is the name of a file.
requests-attached = Adjunto: { $name }
requests-attachments = Archivos
requests-save = Guardar
requests-asked-by = Solicitado por
requests-site = Sede
requests-new-owner = Nuevo propietario
requests-role = Rol
requests-role-administrator = Administrador
requests-role-member = Miembro
requests-role-viewer = Lector
requests-address = Dirección
requests-customer-number = Número de cliente
requests-new-host = Nuevo host
requests-subject = Asunto
requests-serials = Números de serie
requests-when = Solicitado el
requests-expires = Caduca el
requests-transfer-order = La transferencia cambia aquí el propietario de las licencias. No cambia nada en el pedido.
# $date is a date and a time.
requests-rehost-used = La licencia se trasladó el { $date }.
requests-rehost-granted = La atención al cliente lo aprobó: puede trasladar la licencia una vez más. Ábrala y elija trasladarla a otro host.

## Deciding

requests-approve = Aprobar
requests-accept = Aceptar
requests-answered = Marcar como respondida
requests-refuse = Rechazar
requests-withdraw = Retirar
requests-reason = Motivo
requests-approve-title = ¿Aprobar esta solicitud?
requests-refuse-title = ¿Rechazar esta solicitud?
requests-withdraw-title = ¿Retirar esta solicitud?
# What follows. $person is who asked, $site a site's name, $count a whole number.
requests-approve-site-access = { $person } será miembro de { $site } y verá todas sus licencias.
requests-approve-role-change = { $person } tendrá el rol solicitado en { $site }.
requests-approve-ownership-transfer = Usted será propietario de { $count } licencias. El pedido no cambia.
requests-approve-license-assignment = { $person } será propietario de las licencias de esta solicitud que no lo tienen.
requests-approve-new-address = La dirección se podrá elegir de inmediato para licencias de este número de cliente.
requests-approve-rehost = { $person } podrá trasladar la licencia una vez más.
requests-approve-general = La solicitud se cierra como respondida.
# $person is who asked.
requests-refuse-text = Se informa a { $person } con su motivo. No cambia nada más.
requests-withdraw-text = Nadie podrá decidirla. Puede volver a solicitarlo más adelante.
requests-done-approve = Aprobada
requests-done-refuse = Rechazada
requests-done-withdraw = Retirada

## A new one

requests-new = Nueva solicitud
requests-new-site-access = Deciden los administradores de la sede, o la atención al cliente si no los hay. Si nadie decide, la solicitud caduca a los 14 días.
requests-new-role-change = Deciden los administradores de la sede, o la atención al cliente si no los hay.
requests-new-ownership-transfer = El nuevo propietario debe aceptar. Se informa a los administradores de la sede.
requests-new-license-assignment = Deciden los administradores de la sede, o la atención al cliente si no los hay. Solo se pueden asignar licencias sin propietario.
requests-new-general = Responde la atención al cliente.
requests-new-send = Enviar solicitud
requests-kind = ¿Qué necesita?
requests-support-id = ID de soporte
requests-support-id-hint = Está en la confirmación del pedido; también lo sabe un administrador de la sede.
requests-text = Su pregunta
requests-saved = Solicitud guardada. Se envía cuando el portal esté accesible.
requests-kind-delegation = Derechos de un distribuidor
requests-approve-delegation = El distribuidor podrá hacer lo que pide con las licencias que vendió a { $site }. Puede retirarlo en cualquier momento en Compartir y sedes.
requests-new-delegation = Deciden los administradores del cliente, o la atención al cliente si no los hay.
requests-new-new-address = Deciden los administradores de la sede, o la atención al cliente si no los hay. Después se puede elegir la dirección para las licencias del número de cliente.
requests-role-wanted = Rol solicitado
requests-partner = Distribuidor
requests-level = Puede hacer
requests-until = Hasta
requests-menu-transfer = Solicitar una transferencia…
requests-menu-assignment = Solicitar esta licencia…
requests-menu-address = Solicitar una dirección nueva…
