### Version upgrade: which notification and offer, which licenses, and what becomes of them.

## The way in

upgrade-way = Actualización de versión
upgrade-way-text = Actualice todas o algunas licencias a una versión nueva, con números de serie, claves y archivos nuevos.
# The verb on the button of a license that can be upgraded.
upgrade-button = Actualizar

## Notifications and their offers

# The title of the first step: which upgrade.
upgrade-step-offer = Actualización
upgrade-id = ID del aviso de actualización
upgrade-id-hint = Del correo sobre la versión nueva. Déjelo vacío para ver todas las actualizaciones de sus licencias.
upgrade-find = Ver actualizaciones
# Lists all upgrades of the account instead of those of one notification ID.
upgrade-mine = No tengo un ID
upgrade-notification = Aviso { $id }
upgrade-offers = Actualizaciones
upgrade-none = No hay actualizaciones para sus licencias
upgrade-none-text = Las versiones nuevas de productos a los que tiene acceso aparecen aquí.
upgrade-offline = No se puede acceder al portal, así que no se pueden cargar actualizaciones. Su selección se conserva.
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
upgrade-pick = Seleccionar
upgrade-why = Ver licencias
upgrade-pick-first = Seleccione una actualización.

## Licenses

upgrade-licenses = Licencias
upgrade-by = Seleccionar por
upgrade-by-one = Licencia
upgrade-by-quantity = Cantidad
# Both are numbers as shown.
upgrade-chosen = { $count } de { $of } seleccionadas
upgrade-how-many = Cantidad
# $count is a number as shown.
upgrade-how-many-hint = De { $count } que se pueden actualizar, desde el principio de la lista
upgrade-how-many-of = Cantidad de { $serial }
# Behind a field with a number: how many there are. $of is a number as shown.
upgrade-of = de { $of }
# Both are numbers as shown.
upgrade-part-of = { $count } de { $of }
# Both are numbers as shown.
upgrade-left = Quedan { $count } de { $of }
# Both are numbers as shown.
upgrade-part = { $count } de { $of }; el resto no cambia
upgrade-choose-all = Seleccionar todas las actualizables
upgrade-choose-first = Seleccione una licencia para actualizar.
# $most is a number as shown: of licenses with serial numbers of their own.
upgrade-too-many = Hasta { $most } a la vez.

## Whose they are

upgrade-somebody = Otra persona
upgrade-owner-mine = Suya
upgrade-owner-shared = { $name } · compartida con acceso completo
upgrade-owner-unowned = Aún sin propietario
upgrade-owner-customers = { $name } · actualizada en su nombre
upgrade-owner-you = Usted, tras la actualización
# $count is a whole number.
upgrade-becomes-yours = { $count ->
    [one] Una de ellas aún no tiene propietario. Al actualizarla, usted pasa a serlo.
   *[other] { NUMBER($count) } de ellas aún no tienen propietario. Al actualizarlas, usted pasa a serlo.
}
# $count is a whole number.
upgrade-becomes-customers = { $count ->
    [one] Una de ellas aún no tiene propietario. Tras la actualización, es del cliente.
   *[other] { NUMBER($count) } de ellas aún no tienen propietario. Tras la actualización, son del cliente.
}
# $site is the customer's.
upgrade-behalf-must = Actualiza en nombre de { $site }, cuyo pedido tramitó su sede. Las licencias muestran que lo hizo usted. Los propietarios existentes no cambian.

## Why one can't be upgraded

upgrade-lapsed = Mantenimiento vencido. Renuévelo y luego actualice.
upgrade-not-yours = Propietario: { $name }. Pida acceso compartido completo.
upgrade-not-allowed = Su acceso compartido no permite actualizar. Pregunte al propietario.
# New serial numbers follow.
upgrade-upgraded = Actualizada a

## People, review, what came of it

upgrade-as-before = Como en la licencia anterior
upgrade-contact-as-before = Déjelo vacío para conservar el contacto de la licencia anterior.
upgrade-from = Actualizada desde
upgrade-complete = Completar la actualización
upgrade-another = Actualizar más
