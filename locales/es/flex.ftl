### Enterprise Flexible: contracts with their pools, drawing down, returning, the statement.

## The way in and the contracts

flex-way = Enterprise Flexible
flex-way-text = Retirar licencias de las bolsas de un contrato, devolver lo que sobra y leer el extracto.
flex-contracts = Contratos
flex-none = Ningún contrato flex
flex-none-text = Los contratos con bolsas aparecen aquí en cuanto un pedido que esta cuenta puede ver incluye uno.
flex-begins = empieza el { $date }
flex-not-begun = Todavía no se puede retirar nada: el plazo empieza el { $date }.
flex-over = Ya no se puede retirar nada: el plazo terminó el { $date }.
flex-outsider = Ve este contrato, pero no pertenece a { $site }: retiran y devuelven sus propias personas.
# $level: "Configuration user"
flex-level = Aquí: { $level }
# Marks the level of the reader in a list of levels.
flex-level-own = usted
flex-people = Niveles
flex-as-of = No se puede acceder al portal. Cifras de las { $time }.
flex-at = a las { $time }
flex-waiting = Hay una retirada de { $product } de { $serial } empezada que espera.

## Pools

flex-pools = Bolsas
flex-pools-none = Este contrato no contiene productos.
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
    [0] No queda ninguna
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
flex-curve-none = Aún no se ha retirado nada de este producto.
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
flex-draws-none = Aquí aparece cada retirada: quién, cuándo, para qué dirección, y su licencia.
# $count is a whole number.
flex-draws-newest = { $count ->
    [one] las { NUMBER($count) } más recientes
   *[other] las { NUMBER($count) } más recientes
}
flex-show-license = Mostrar { $serial } en el catálogo

## Returns

flex-return = Devolver
flex-return-title = Devolver licencias
flex-return-by = Se puede devolver hasta el { $date }.
flex-return-over = Se podía devolver hasta el { $date }.
flex-return-never = No se puede devolver.
flex-return-others = Lo retiró otra persona: lo devuelve un usuario de configuración.
flex-return-all = Todo está devuelto.
flex-return-quantity = Cuántas de { $serial } se devuelven
# $count is a whole number.
flex-return-most = { $count ->
    [one] Hay { NUMBER($count) } fuera.
   *[other] Hay { NUMBER($count) } fuera.
}
# $count and $left are whole numbers.
flex-return-sentence = { $count ->
    [one] { NUMBER($count) } licencia de { $product } vuelve al contrato { $contract }. { $serial } vale después para { $left }; las claves y el archivo con el número anterior se reemplazan.
   *[other] { NUMBER($count) } licencias de { $product } vuelven al contrato { $contract }. { $serial } vale después para { $left }; las claves y el archivo con el número anterior se reemplazan.
}
# $count is a whole number.
flex-return-all-sentence = { $count ->
    [one] La licencia de { $product } vuelve al contrato { $contract }. Las claves y el archivo de { $serial } dejan de valer para todos.
   *[other] Las { NUMBER($count) } licencias de { $product } vuelven todas al contrato { $contract }. Las claves y el archivo de { $serial } dejan de valer para todos.
}
# $count is a whole number, $left: "375 left"
flex-came-back-done = { $count ->
    [one] { NUMBER($count) } licencia de { $product } está de nuevo en la bolsa: { $left }.
   *[other] { NUMBER($count) } licencias de { $product } están de nuevo en la bolsa: { $left }.
}

## Drawing down

flex-draw = Retirar
flex-draw-from = Retirar de { $contract }
flex-step-what = Producto y cantidad
flex-quantity = Cantidad
flex-address-fixed = Las direcciones nuevas las añaden los usuarios de configuración.
# $count is a whole number.
flex-exhausted = { $count ->
    [0] Entretanto otros retiraron y no queda ninguna. Elija otro producto o espere devoluciones; lo escrito se conserva.
    [one] Entretanto otros retiraron: ahora queda { NUMBER($count) }. Cambie la cantidad; lo demás que escribió se conserva.
   *[other] Entretanto otros retiraron: ahora quedan { NUMBER($count) }. Cambie la cantidad; lo demás que escribió se conserva.
}
# $count is a whole number.
flex-review = { $count ->
    [one] Se retira { NUMBER($count) } licencia de { $product } del contrato { $contract } para { $site }.
   *[other] Se retiran { NUMBER($count) } licencias de { $product } del contrato { $contract } para { $site }.
}
# $count is a whole number.
flex-review-at = { $count ->
    [one] Se retira { NUMBER($count) } licencia de { $product } del contrato { $contract } para { $site }, en { $address }.
   *[other] Se retiran { NUMBER($count) } licencias de { $product } del contrato { $contract } para { $site }, en { $address }.
}
# $left: "375 left"
flex-done = { $product }: { $left } en el contrato.
flex-drawn-from = Retirada de
flex-another = Retirar más
flex-to-contract = Ir al contrato
# Follows flex-waiting.
flex-held = Siga con ella, o descártela y empiece la que acaba de elegir.
flex-held-discard = Descartar y empezar de nuevo

## Statement

flex-statement = Extracto
flex-from = Desde
flex-to = Hasta
flex-statement-none = En estos meses no se retiró ni devolvió nada.
flex-statement-hint = Retirado por mes; lo devuelto va debajo con un menos. Se omiten los meses sin movimiento.
flex-picture-hint = Barras hacia arriba: retiradas. Barras hacia abajo: devueltas. Cada producto tiene su escala; la tabla dice lo mismo en cifras.
# $drawn: "125 drawn", $returned: "5 returned", $out: a number as shown.
flex-picture-text = { $product }: { $drawn }, { $returned }; fuera al final: { $out }.
flex-total = Total
flex-out-at-end = Fuera al final
flex-save = Guardar como CSV
flex-save-xlsx = Guardar como Excel
flex-month = Mes
flex-sku = SKU
flex-saved = Extracto guardado: { $path }
