### The care desk of the vendor: the queue, looking up, why somebody sees something, and acts on accounts.

screen-care = Atención
care-tab-queue = Cola
care-tab-look-up = Consultar
care-tab-explain = Comprobar acceso

## The queue

care-queue-filter = Filtrar la cola
# $count is a whole number.
care-queue-all = Todas { NUMBER($count) }
# $count is a whole number.
care-queue-mine = Mías { NUMBER($count) }
# $count is a whole number.
care-queue-free = Sin asignar { NUMBER($count) }
# $count is a whole number.
care-queue-overdue = Vencidas { NUMBER($count) }
care-queue-none = Nada que decidir
care-queue-none-text = Aquí aparecen las solicitudes que decide la atención al cliente, primero las más antiguas.
# $person is the name of a person, or an e-mail address.
care-owner = Responsable: { $person }
care-owner-you = Usted se ocupa
care-owner-none = Sin asignar
# $date is a date.
care-due = Vence { $date }
care-overdue = Vencida
care-take = Asumir
care-give-back = Devolver
care-taken = Usted se ocupa de esta solicitud.
care-given-back = La solicitud está de nuevo en la cola.
care-more = Mostrar más

## Looking up

care-look-up-label = Número de serie, correo, Support ID o número de pedido
care-look-up-text = Escríbalo completo. Cada consulta queda en el registro que el cliente puede leer.
care-look-up-go = Consultar
care-found = Encontrado
care-found-none = No se encontró nada
care-found-none-text = Compruebe los errores de escritura: mayúsculas, O y 0, I y 1.
care-kind-account = Cuenta
care-kind-site = Sede
care-kind-order = Pedido
care-kind-entitlement = Licencia
care-fact-company = Empresa
care-state-pending = Sin confirmar
care-state-active = Activa
care-state-locked = Bloqueada
care-role-care = Atención al cliente
care-role-operator = Operador
care-fact-created = Creada
care-fact-sessions = Sesiones
care-fact-sites = Sedes
care-fact-invited = Invitada a
care-fact-licenses = Licencias
care-fact-unattended = El propietario se fue
care-fact-shares = Elementos compartidos
# $count is a whole number.
# $shown is a whole number.
care-shares = { NUMBER($count) } dados, { NUMBER($shown) } recibidos
care-fact-open-requests = Solicitudes abiertas
care-fact-merged = Direcciones fusionadas
care-fact-orders = Pedidos
care-fact-entitlements = Derechos
care-fact-ordered = Fecha del pedido
care-fact-end-customer = Cliente final
care-fact-reseller = Distribuidor
care-fact-ship-to = Enviado a
care-fact-number = Número de cliente
care-fact-people = Personas
care-fact-contacts = Contactos
care-owner-nobody = Sin propietario
care-fact-term = Vigencia
care-fact-quantity = Cantidad
care-fact-registered = Registrada
care-not-registered = Sin registrar
care-unlimited = Ilimitada
care-perpetual = Perpetua
care-decides = Sin administrador: la atención al cliente decide sobre las personas y los derechos de esta sede.
care-decides-not = Sobre las personas y los derechos de esta sede deciden sus administradores.
# $shown is a whole number.
# $count is a whole number.
care-shown-of = { NUMBER($shown) } de { NUMBER($count) } mostrados

## Why somebody sees a license

care-explain-text = Qué reglas muestran una licencia a una persona y cuáles no.
care-explain-email = Correo de la cuenta
care-explain-serial = Número de serie
care-explain-go = Comprobar
# $person is the name of a person, or an e-mail address.
# $serial is a serial number.
# $access is what may be done, as in care-access-view.
care-sees = { $person } ve { $serial }: { $access }
# $person is the name of a person, or an e-mail address.
# $serial is a serial number.
care-sees-not = { $person } no ve { $serial }
care-access-view = ver, claves ocultas
care-access-keys = ver con claves
care-access-install = instalar
care-access-full = acceso completo
# $access is what may be done, as in care-access-view.
care-gives = Da: { $access }
care-gives-nothing = No da nada
care-rules = Reglas
care-rule-member = Miembro de una sede
care-rule-ship-to = Contacto de envío
care-rule-owner = Propietario de una licencia
care-rule-share = Elemento compartido
care-rule-customer-number = Número de cliente
# $site is the name of a site.
# $role is a role, as in sites-role-member.
care-why-member = Pertenece a { $site } como { $role }.
# $site is the name of a site.
care-why-withdrawn = Pertenece a { $site }, que la vendió. El cliente retiró lo que { $site } puede hacer.
# $site is the name of a site.
care-why-not-member = No pertenece a { $site }.
# $site is the name of a site.
# $person is the name of a person, or an e-mail address.
# $date is a date.
care-why-removed = { $person } lo quitó de { $site } el { $date }.
care-why-unconfirmed = La dirección de correo no está confirmada, por lo que no cuenta.
# $order is an order number.
care-why-ship-to = El pedido { $order } nombra esta dirección como contacto de envío.
# $order is an order number.
care-why-not-ship-to = La revisión más reciente del pedido { $order } no nombra esta dirección como contacto de envío.
care-why-owner = Posee una licencia de él.
care-why-installer = Posee una licencia de él como instalador.
care-why-unattended = Posee una licencia de él y dejó al cliente: solo ve que existe.
care-why-owned-by-others = Otros poseen sus licencias.
care-why-no-owner = Ninguna de sus licencias tiene propietario.
# $person is the name of a person, or an e-mail address.
care-why-shared = { $person } la comparte.
# $person is the name of a person, or an e-mail address.
# $number is a customer number.
care-why-number-shared = { $person } comparte el número de cliente { $number }.
care-why-not-shared = Nadie la comparte con esta persona.
# $person is the name of a person, or an e-mail address.
care-why-share-ended = Terminó lo que compartía { $person }.
# $person is the name of a person, or an e-mail address.
care-why-share-inactive = { $person } la compartió y ya no puede compartirla.
# $number is a customer number.
# $order is an order number.
care-why-number-added = Añadió el número de cliente { $number } con el pedido { $order }.
# $number is a customer number.
care-why-number-not-added = No añadió el número de cliente { $number }.
care-why-no-number = El pedido no tiene número de cliente.
care-source-record = registro del fabricante
care-source-order = contacto de un pedido
care-source-invitation = invitación
care-source-request = solicitud aprobada
# $date is a date.
care-since = desde el { $date }
# $date is a date.
care-until = hasta el { $date }

## Acts on accounts

care-act-lock = Bloquear cuenta
care-act-unlock = Desbloquear cuenta
care-act-end-sessions = Cerrar sesiones
care-act-resend = Reenviar correo
care-act-merge = Fusionar una cuenta
# $person is the name of a person, or an e-mail address.
care-act-lock-text = Terminan todas las sesiones y los enlaces de { $person } y nadie puede iniciar sesión hasta desbloquear la cuenta.
# $person is the name of a person, or an e-mail address.
care-act-unlock-text = { $person } puede iniciar sesión de nuevo.
# $person is the name of a person, or an e-mail address.
care-act-end-sessions-text = Se desconectan todos los dispositivos de { $person }.
# $person is the name of a person, or an e-mail address.
care-act-resend-text = La confirmación o las invitaciones pendientes se envían de nuevo a { $person }.
care-reason = Motivo
care-reason-told = La persona recibe el motivo por correo y lo lee en el registro.
# $person is the name of a person, or an e-mail address.
care-done = Hecho. Se informó a { $person } por correo.
# $email is an e-mail address.
care-merge-text = Todo lo de la otra cuenta pasa a { $email } y nadie puede volver a iniciar sesión en la otra. Los dos buzones deben confirmar en 7 días.
care-merge-email = Correo de la otra cuenta
care-merge-go = Enviar enlaces
care-merge-sent = Los dos buzones recibieron un enlace.
# $merged is an e-mail address.
# $kept is an e-mail address.
# $date is a date.
care-merge-waits = { $merged } se fusionará con { $kept }. Los dos deben confirmar antes del { $date }.
# $email is an e-mail address.
care-merge-confirmed = { $email } confirmó.
care-merge-withdraw = Retirar
