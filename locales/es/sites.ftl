### Sites and their people, customer numbers, continuity; and how a new person finds licenses.

sites-tab-sites = Sedes
sites-tab-numbers = Números de cliente
sites-tab-continuity = Continuidad
sites-offline = No se puede contactar con el portal. Esto aparecerá cuando vuelva.
sites-list = Sus sedes
sites-search = Buscar una sede
sites-search-people = Buscar a una persona
sites-none = Aún no hay sedes
sites-none-text = Pertenece a una sede cuando su administrador le invita o aprueba su solicitud, o cuando un pedido le nombra como contacto.
sites-support-id = ID de soporte
sites-numbers = Números de cliente
sites-address = Dirección
sites-administrators = Administradores
sites-administrators-none = Sin administrador
sites-administrator-one = Un administrador
sites-role = Rol
# $name is the name of a person, or an e-mail address.
sites-role-of = Rol de { $name }
sites-role-administrator = Administrador
sites-role-member = Miembro
sites-role-viewer = Lector
sites-role-administrator-text = Decide sobre personas, uso compartido y solicitudes, y trabaja con todas las licencias de la sede.
sites-role-member-text = Trabaja con todas las licencias de la sede y ve sus claves.
sites-role-viewer-text = Ve las licencias de la sede con las claves ocultas y no cambia nada.
# $name is the name of a person, or an e-mail address.
# $role is a role, as in sites-role-member.
sites-role-changed = { $name } ahora es: { $role }
sites-members = Personas
# $count is a whole number.
sites-members-count = { $count ->
    [one] { NUMBER($count) } persona pertenece a esta sede. Sus administradores ven quién.
    [many] { NUMBER($count) } de personas pertenecen a esta sede. Sus administradores ven quiénes.
   *[other] { NUMBER($count) } personas pertenecen a esta sede. Sus administradores ven quiénes.
}
sites-person = Persona
sites-source-record = Registro del proveedor
sites-source-order = Contacto de un pedido
sites-source-invitation = Invitación
sites-source-request = Solicitud aprobada
sites-last-sign-in = Último acceso
sites-never = Nunca
sites-owns = Licencias
sites-no-account = Aún sin cuenta
# $name is the name of a person, or an e-mail address.
sites-more = Más para { $name }
sites-levels = Qué permite cada nivel
sites-no-administrator = Esta sede no tiene administrador. Nadie puede invitar a personas ni decidir sobre solicitudes y licencias que quedaron. Pida a la atención al cliente que nombre uno.
sites-one-administrator = Solo una persona administra esta sede. Nombre a un segundo administrador para que alguien pueda decidir en su ausencia.
sites-one-administrator-member = Solo una persona administra esta sede. Pídale que nombre a un segundo administrador.
sites-invite = Invitar a un colega
# $site is the name of a site.
sites-invite-title = Invitar a { $site }
# $site is the name of a site.
sites-invite-text = La persona recibe un correo y pertenece a { $site } cuando acepte. La invitación caduca a los 14 días.
sites-invite-send = Enviar invitación
# $email is an e-mail address.
sites-invited = Invitación enviada a { $email }
sites-invitations = Invitaciones pendientes
# $name is the name of a person, or an e-mail address.
# $date is a date.
# $end is a date.
sites-invited-by = Invitación de { $name } del { $date } · caduca el { $end }
sites-resend = Enviar de nuevo
# $email is an e-mail address.
sites-invitation-resent = Invitación enviada de nuevo a { $email }
sites-withdraw = Retirar
# $email is an e-mail address.
sites-invitation-withdrawn = Invitación a { $email } retirada
sites-remove = Quitar de la sede
# $name is the name of a person, or an e-mail address.
sites-remove-title = ¿Quitar a { $name }?
# $name is the name of a person, or an e-mail address.
# $site is the name of a site.
sites-remove-text = { $name } ya no ve las licencias de { $site } en ningún dispositivo y recibe un aviso por correo.
# $name is the name of a person, or an e-mail address.
# $site is the name of a site.
sites-removed = { $name } ya no está en { $site }
# $count is a whole number.
sites-owned = { $count ->
    [one] Qué pasa con { NUMBER($count) } licencia
    [many] Qué pasa con { NUMBER($count) } de licencias
   *[other] Qué pasa con { NUMBER($count) } licencias
}
sites-hand-over = Entregar a un colega
sites-unattended = Dejar sin responsable: los administradores deciden después
sites-new-owner = Nuevo propietario
sites-new-administrator = Nuevo administrador
sites-new-administrator-text = Es el último administrador. Otra persona debe sucederle.
sites-choose-person = Elegir a una persona
sites-leave = Dejar la sede
# $site is the name of a site.
sites-leave-title = ¿Dejar { $site }?
# $site is the name of a site.
sites-leave-text = Ya no verá las licencias de { $site }. Se avisa a sus administradores. Para volver, alguien debe invitarle.
# $site is the name of a site.
sites-left = Dejó { $site }
# $name is the name of a person, or an e-mail address.
# $site is the name of a site.
sites-my-invitation = { $name } le invita a { $site }
# $role is a role, as in sites-role-member.
# $end is a date.
sites-my-invitation-text = Rol: { $role }. Al aceptar, verá las licencias de la sede y sus personas verán su nombre. Caduca el { $end }.
sites-accept = Aceptar
sites-decline = Rechazar
# $site is the name of a site.
sites-accepted = Ahora pertenece a { $site }
sites-numbers-text = Con un número de cliente verá todo lo que se compró o se compre con él.
sites-numbers-own = Sus números de cliente
sites-numbers-shared = Números de cliente compartidos con usted
sites-numbers-none = Aún no hay números de cliente
sites-numbers-none-text = Añada uno con un número de pedido. Ambos están en el certificado de compra.
sites-number = Número de cliente
sites-number-add = Añadir número de cliente
sites-number-add-verb = Añadir
sites-number-add-text = Lo comprado con el número aparece enseguida en su catálogo. Nadie tiene que aprobarlo.
sites-number-matching-order = Número de pedido correspondiente
sites-number-matching-order-text = Cualquier pedido de este número de cliente demuestra que puede conocerlo.
sites-number-comment = Comentario
# $number is a customer number.
sites-number-added = Se añadió el número de cliente { $number }
# $order is an order number.
sites-number-order = Pedido { $order }
# $count is a whole number.
sites-number-entitlements = { $count ->
    [one] { NUMBER($count) } derecho de uso
    [many] { NUMBER($count) } de derechos de uso
   *[other] { NUMBER($count) } derechos de uso
}
# $name is the name of a person, or an e-mail address.
sites-number-shared-by = Compartido por { $name }
# $number is a customer number.
sites-number-remove = Quitar el número de cliente { $number }
sites-number-remove-verb = Quitar
# $number is a customer number.
sites-number-remove-text = Lo que ve solo por { $number } desaparece de su catálogo. Las licencias que registró así esperan una decisión de la sede.
# $number is a customer number.
sites-number-removed = Se quitó el número de cliente { $number }
sites-continuity-text = Licencias y sedes que quedarían bloqueadas si alguien faltara: propietarios ausentes, miembros que ya no acceden, muy pocos administradores.
sites-continuity-fine = Nada que hacer aquí.
sites-absent-for = Sin acceso desde hace
# $count is a whole number.
sites-months = { $count ->
    [one] { NUMBER($count) } mes
    [many] { NUMBER($count) } de meses
   *[other] { NUMBER($count) } meses
}
sites-absent-owners = Licencias cuyo propietario está ausente
sites-absent-left = Dejó la sede
sites-absent-locked = Cuenta bloqueada
sites-absent-never-signed-in = Nunca accedió
# $month is a month with its year.
sites-absent-dormant = Último acceso: { $month }
sites-absent-no-owner = Nadie las registró, o se quitó a su propietario
sites-no-owner = Licencias sin propietario
sites-account-gone = Una cuenta eliminada
# $count is a whole number.
sites-licenses = { $count ->
    [one] { NUMBER($count) } licencia
    [many] { NUMBER($count) } de licencias
   *[other] { NUMBER($count) } licencias
}
sites-quiet = Personas sin acceso
sites-take-over = Asumir…
sites-not-yet = Se puede asumir tras 6 meses
# $count is a whole number.
sites-take-over-title = { $count ->
    [one] Asumir { NUMBER($count) } licencia
    [many] Asumir { NUMBER($count) } de licencias
   *[other] Asumir { NUMBER($count) } licencias
}
# $count is a whole number.
# $name is the name of a person, or an e-mail address.
# $site is the name of a site.
sites-take-over-text = { $count ->
    [one] { NUMBER($count) } licencia de { $name } en { $site } cambia de propietario. Se avisa a { $name } y a todos los administradores.
    [many] { NUMBER($count) } de licencias de { $name } en { $site } cambian de propietario. Se avisa a { $name } y a todos los administradores.
   *[other] { NUMBER($count) } licencias de { $name } en { $site } cambian de propietario. Se avisa a { $name } y a todos los administradores.
}
# $count is a whole number.
# $site is the name of a site.
sites-take-over-unowned = { $count ->
    [one] { NUMBER($count) } licencia de { $site } recibe un propietario. Se avisa a todos los administradores.
    [many] { NUMBER($count) } de licencias de { $site } reciben un propietario. Se avisa a todos los administradores.
   *[other] { NUMBER($count) } licencias de { $site } reciben un propietario. Se avisa a todos los administradores.
}
sites-take-over-confirm = Confirmar
# $count is a whole number.
sites-taken-over = { $count ->
    [one] { NUMBER($count) } licencia tiene un nuevo propietario
    [many] { NUMBER($count) } de licencias tienen un nuevo propietario
   *[other] { NUMBER($count) } licencias tienen un nuevo propietario
}
sites-owner-me = Yo
sites-owner-colleague = Un colega
sites-colleague = Colega
sites-open = Personas y niveles de esta sede
find-title = Encuentre sus licencias
# $email is an e-mail address.
find-text = Su cuenta ({ $email }) aún no ve licencias. Encuéntrelas de una de estas formas.
find-number = Por número de cliente
find-number-text = Con el número y uno de sus pedidos verá enseguida todo lo comprado. Nadie tiene que aprobarlo.
find-certificate = Por certificado de compra
find-certificate-text = Con un número de serie y el número de pedido del certificado registra al momento. Las licencias pasan a ser suyas y se avisa a los administradores de la sede.
find-certificate-open = Introducir certificado
find-found = Encontrado. Su catálogo se llena al sincronizar.
sites-partners = Distribuidores
sites-partners-text = Distribuidores que vendieron a esta sede y lo que cada uno puede hacer con las licencias vendidas. Nunca ven lo que compró en otro lugar.
sites-partners-none = Ningún distribuidor ha vendido a esta sede.
sites-partner-orders = { $count ->
    [one] { NUMBER($count) } pedido · último el { $date }
    [many] { NUMBER($count) } pedidos · último el { $date }
   *[other] { NUMBER($count) } pedidos · último el { $date }
}
sites-partner-set = Definido por { $name } el { $date }
sites-partner-usual = Como es habitual; nadie lo ha cambiado
sites-partner-change = Cambiar
sites-partner-title = Qué puede hacer { $name }
sites-partner-title-text = Se aplica de inmediato a todo lo que { $name } vendió a { $site }. Se avisa a las personas de ambas sedes.
sites-partner-level = El distribuidor puede
sites-partner-level-none = Nada
sites-partner-level-register = Registrar y actualizar
sites-partner-level-manage = Gestionar por nosotros
sites-partner-level-none-text = Ve que las licencias existen, con las claves ocultas, y no puede hacer nada con ellas.
sites-partner-level-register-text = Registra y actualiza por usted y ve las claves. Se le avisa cada vez.
sites-partner-level-manage-text = Hace todo lo que puede un miembro con lo que vendió: también mover licencias y retirarlas. Excepto: personas, roles y uso compartido.
sites-partner-until = Último día
sites-partner-until-hint = Vacío: hasta que lo cambie. Después, el distribuidor puede registrar y actualizar.
sites-partner-until-date = hasta el { $date }
sites-partner-save = Guardar
sites-partner-changed = { $name }: guardado. Se avisa al distribuidor.
find-site = Por ID de soporte
find-site-text = Solicite acceso a la sede de su organización. Deciden sus administradores, o la atención al cliente si no los hay. Se le avisa por correo.
find-site-open = Solicitar acceso
find-waiting = Lo que ha solicitado
find-waiting-open = Abrir solicitud
find-more = Encontrar más licencias
find-certificate-dialog = Consultar un certificado
find-certificate-dialog-text = Ambos números están en el certificado de compra. Con ellos registra al momento; nadie tiene que aprobarlo.
find-certificate-serial = Número de serie
find-certificate-order = Número de pedido
find-certificate-go = Consultar
find-certificate-unknown = Ese número de serie no está en este pedido. Compruebe ambos números.
find-certificate-registered = Alguien ya lo registró. Solicite acceso a la sede o la licencia.
