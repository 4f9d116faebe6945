### Version upgrade: which notification and offer, which licenses, and what becomes of them.

## The way in

upgrade-way = Actualización de versión
upgrade-way-text = Llevar licencias a una versión nueva, todas o en parte, con números de serie, claves y archivos nuevos.
# The verb on the button of a license that can be upgraded.
upgrade-button = Actualizar

## Notifications and their offers

# The title of the first step: which upgrade.
upgrade-step-offer = Actualización
upgrade-id = ID del aviso de actualización
upgrade-id-hint = Del correo sobre la versión nueva. Sin él se muestran todas las actualizaciones de sus licencias.
upgrade-find = Ver actualizaciones
# Lists all upgrades of the account instead of those of one notification ID.
upgrade-mine = No tengo ninguno
upgrade-notification = Aviso { $id }
upgrade-offers = Actualizaciones
upgrade-none = No hay actualizaciones para sus licencias
upgrade-none-text = En cuanto salga una versión nueva de lo que esta cuenta puede ver, aparecerá aquí.
upgrade-offline = El portal no responde, así que ahora no se pueden consultar las actualizaciones. Lo elegido se conserva.
# $count is a whole number.
upgrade-count-done = { $count ->
    [one] { NUMBER($count) } actualizada
   *[other] { NUMBER($count) } actualizadas
}
# $count is a whole number.
upgrade-count-open = { $count ->
    [one] Se puede actualizar { NUMBER($count) }
   *[other] Se pueden actualizar { NUMBER($count) }
}
upgrade-all-done = todas actualizadas
# Shows what the licenses were upgraded into.
upgrade-view = Ver
upgrade-pick = Elegir licencias
upgrade-why = Ver cada licencia
upgrade-pick-first = Elija qué actualizar.

## Licenses

upgrade-licenses = Licencias
upgrade-by = Cómo elegir
upgrade-by-one = Una por una
upgrade-by-quantity = Por cantidad
# Both are numbers as shown.
upgrade-chosen = { $count } de { $of } elegidas
upgrade-how-many = Cuántas
# $count is a number as shown.
upgrade-how-many-hint = De { $count } que se pueden actualizar; se toman desde arriba de la lista.
upgrade-how-many-of = Cuántas de { $serial }
# Behind a field with a number: how many there are. $of is a number as shown.
upgrade-of = de { $of }
# Both are numbers as shown.
upgrade-part-of = { $count } de { $of }
# Both are numbers as shown.
upgrade-left = Quedan { $count } de { $of }
# Both are numbers as shown.
upgrade-part = { $count } de { $of }; el resto queda como está
upgrade-choose-all = Todas las que se pueden actualizar
upgrade-choose-first = Elija una licencia para actualizar.
# $most is a number as shown: of licenses with serial numbers of their own.
upgrade-too-many = Como máximo { $most } a la vez.

## Whose they are

upgrade-somebody = Otra persona
upgrade-owner-mine = Suya
upgrade-owner-shared = { $name } · compartida con acceso completo
upgrade-owner-unowned = De nadie aún
upgrade-owner-customers = { $name } · actualizada en su nombre
upgrade-owner-you = Usted, desde ahora
# $count is a whole number.
upgrade-becomes-yours = { $count ->
    [one] Una aún no es de nadie: al actualizarla, usted pasa a ser su propietario.
   *[other] { NUMBER($count) } aún no son de nadie: al actualizarlas, usted pasa a ser su propietario.
}
# $count is a whole number.
upgrade-becomes-customers = { $count ->
    [one] Una aún no es de nadie: al actualizarla pasa a ser del cliente.
   *[other] { NUMBER($count) } aún no son de nadie: al actualizarlas pasan a ser del cliente.
}
# $site is the customer's.
upgrade-behalf-must = Actualiza para { $site }, cuyo pedido tramitó su sitio. Las licencias muestran que lo hizo usted; lo que es de alguien sigue siéndolo.

## Why one can't be upgraded

upgrade-lapsed = Su mantenimiento no está vigente. Renuévelo y luego actualice.
upgrade-not-yours = Es de { $name }. Pida que se comparta con acceso completo.
upgrade-not-allowed = Compartida con usted sin derecho a actualizar. Pídalo al propietario.
# New serial numbers follow.
upgrade-upgraded = Actualizada a

## People, review, what came of it

upgrade-as-before = Como en la licencia anterior
upgrade-contact-as-before = Si se deja vacío, queda como en la licencia anterior.
upgrade-from = Actualizada desde
upgrade-complete = Completar la actualización
upgrade-another = Actualizar más
