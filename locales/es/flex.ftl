### Enterprise Flexible: contracts with their pools, drawing down, returning, the statement.

## The way in and the contracts

flex-way = Enterprise Flexible
flex-way-text = Retire licencias de las bolsas de un contrato, devuelva las que no use y consulte el extracto.
flex-contracts = Contratos
flex-none = Ningún contrato flex
flex-none-text = Los contratos flex de pedidos a los que tiene acceso aparecen aquí.
flex-begins = empieza el { $date }
flex-not-begun = Aún no se puede retirar: el plazo empieza el { $date }.
flex-over = Ya no se puede retirar: el plazo terminó el { $date }.
flex-outsider = Puede ver este contrato, pero no pertenece a { $site }. Solo sus miembros pueden retirar y devolver licencias.
# $level: "Configuration user"
flex-level = Su nivel: { $level }
# Marks the level of the reader in a list of levels.
flex-level-own = usted
flex-people = Niveles
flex-as-of = No se puede acceder al portal. Cifras de las { $time }.
flex-at = a las { $time }
flex-waiting = Retirada sin terminar de { $product } de { $serial }.

## Pools

flex-pools = Bolsas
flex-pools-none = Este contrato no tiene productos.
flex-product = Producto
# Heading of a column: how many the contract holds.
flex-entitled = Contratadas
# Heading of a column: how many are out.
flex-drawn = Retiradas
# Heading of a column: how many are left.
flex-remaining = Quedan
# Both are numbers as shown.
flex-drawn-of = { $drawn } de { $entitled } retiradas
# $count is a whole number.
flex-left = { $count ->
    [0] Ninguna disponible
    [one] queda { NUMBER($count) }
   *[other] quedan { NUMBER($count) }
}
# $count is a whole number, $entitled one as shown.
flex-left-of = { $count ->
    [one] Queda { NUMBER($count) } de { $entitled }.
   *[other] Quedan { NUMBER($count) } de { $entitled }.
}
# $count is a whole number, $entitled one as shown.
flex-after = { $count ->
    [one] Después queda { NUMBER($count) } de { $entitled }.
   *[other] Después quedan { NUMBER($count) } de { $entitled }.
}
# $count is a whole number.
flex-entitled-count = { $count ->
    [one] { NUMBER($count) } en el contrato
   *[other] { NUMBER($count) } en el contrato
}
# $count is a whole number.
flex-drawn-count = { $count ->
    [one] { NUMBER($count) } retirada
   *[other] { NUMBER($count) } retiradas
}
# $count is a whole number.
flex-returned = { $count ->
    [one] { NUMBER($count) } devuelta
   *[other] { NUMBER($count) } devueltas
}

## The curve and the draw-downs

flex-curve = Retiradas a lo largo del plazo
flex-curve-none = Aún no se ha retirado nada de esta bolsa.
# $drawn: "125 of 500 drawn", $left: "375 left"
flex-curve-text = { $product }, hoy: { $drawn }, { $left }.
flex-today = hoy
flex-day = Día
# Heading of a column: who did it.
flex-by = Por
# Heading of a column: by how many.
flex-change = Cambio
flex-came-back = Devueltas
flex-draws = Retiradas
flex-draws-none = Las retiradas aparecen aquí con persona, fecha, dirección y licencia.
# $count is a whole number.
flex-draws-newest = { $count ->
    [one] última { NUMBER($count) }
   *[other] últimas { NUMBER($count) }
}
flex-show-license = Mostrar { $serial } en el catálogo

## Returns

flex-return = Devolver
flex-return-title = Devolver licencias
flex-return-by = Devolver antes del { $date } inclusive.
flex-return-over = El plazo de devolución terminó el { $date }.
flex-return-never = No se puede devolver
flex-return-others = La retiró otra persona. Solo un usuario de configuración puede devolverla.
flex-return-all = Todo devuelto
flex-return-quantity = Cantidad de { $serial } a devolver
# $count is a whole number.
flex-return-most = { $count ->
    [one] { NUMBER($count) } en uso.
   *[other] { NUMBER($count) } en uso.
}
# $count and $left are whole numbers.
flex-return-sentence = { $count ->
    [one] { NUMBER($count) } licencia de { $product } vuelve al contrato { $contract }. { $serial } cubre después { $left }. Sus claves y su archivo de licencia se reemplazan.
   *[other] { NUMBER($count) } licencias de { $product } vuelven al contrato { $contract }. { $serial } cubre después { $left }. Sus claves y su archivo de licencia se reemplazan.
}
# $count is a whole number.
flex-return-all-sentence = { $count ->
    [one] La licencia de { $product } vuelve al contrato { $contract }. Las claves y el archivo de licencia de { $serial } dejan de funcionar para todos.
   *[other] Las { NUMBER($count) } licencias de { $product } vuelven al contrato { $contract }. Las claves y el archivo de licencia de { $serial } dejan de funcionar para todos.
}
# $count is a whole number, $left: "375 left"
flex-came-back-done = { $count ->
    [one] { NUMBER($count) } licencia de { $product } devuelta: { $left }.
   *[other] { NUMBER($count) } licencias de { $product } devueltas: { $left }.
}

## Drawing down

flex-draw = Retirar
flex-draw-from = Retirar de { $contract }
flex-step-what = Producto y cantidad
flex-quantity = Cantidad
flex-address-fixed = Solo los usuarios de configuración pueden añadir direcciones.
# $count is a whole number.
flex-exhausted = { $count ->
    [0] Otros retiraron entretanto y no queda ninguna. Elija otro producto o espere devoluciones. Sus datos se conservan.
    [one] Otros retiraron entretanto y solo queda { NUMBER($count) }. Cambie la cantidad. Sus demás datos se conservan.
   *[other] Otros retiraron entretanto y solo quedan { NUMBER($count) }. Cambie la cantidad. Sus demás datos se conservan.
}
# $count is a whole number.
flex-review = { $count ->
    [one] Retirar { NUMBER($count) } licencia de { $product } del contrato { $contract } para { $site }.
   *[other] Retirar { NUMBER($count) } licencias de { $product } del contrato { $contract } para { $site }.
}
# $count is a whole number.
flex-review-at = { $count ->
    [one] Retirar { NUMBER($count) } licencia de { $product } del contrato { $contract } para { $site }, en { $address }.
   *[other] Retirar { NUMBER($count) } licencias de { $product } del contrato { $contract } para { $site }, en { $address }.
}
# $left: "375 left"
flex-done = { $product }: { $left } en el contrato.
flex-drawn-from = Retirada de
flex-another = Retirar más
flex-to-contract = Ir al contrato
# Follows flex-waiting.
flex-held = Reanúdela, o descártela y empiece la seleccionada.
flex-held-discard = Descartar y empezar otra

## Statement

flex-statement = Extracto
flex-from = Desde
flex-to = Hasta
flex-statement-none = Sin retiradas ni devoluciones en estos meses.
flex-statement-hint = Retiradas por mes; las devoluciones aparecen debajo con signo menos. Se omiten los meses sin movimientos.
flex-picture-hint = Barras hacia arriba: retiradas. Barras hacia abajo: devueltas. Cada producto tiene su propia escala; la tabla muestra las cifras.
# $drawn: "125 drawn", $returned: "5 returned", $out: a number as shown.
flex-picture-text = { $product }: { $drawn }, { $returned }; en uso al final: { $out }.
flex-total = Total
flex-out-at-end = En uso al final
flex-save = Guardar como CSV
flex-save-xlsx = Guardar como Excel
flex-month = Mes
flex-sku = SKU
flex-saved = Extracto guardado: { $path }
