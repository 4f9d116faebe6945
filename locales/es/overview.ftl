### El resumen: qué pide atención, qué termina cuándo, qué cambió.

overview-sync-now = Sincronizar

## Fichas

overview-tile-none = ninguno
# $date es una fecha corta, como 19 feb.
overview-tile-next = próximo { $date }
overview-tile-lapsed = sin actualizaciones ni soporte
# $seats es un número entero.
overview-tile-lapsed-seats = { $seats ->
    [one] un puesto sin actualizaciones
   *[other] { NUMBER($seats) } puestos sin actualizaciones
}

## Cuándo terminan los contratos

overview-timeline-title = Cuándo terminan los contratos
overview-timeline-label = Semanas con contratos que terminan. Las flechas van de semana en semana.
# $weeks es un número entero.
overview-timeline-weeks = { $weeks ->
    [one] una semana
   *[other] { NUMBER($weeks) } semanas
}
# $count es un número entero.
overview-timeline-contracts = { $count ->
    [one] un contrato
   *[other] { NUMBER($count) } contratos
}
# $bucket es el nombre de un estado de plazo, $count un número entero.
overview-timeline-part = { $bucket }: { NUMBER($count) }
overview-timeline-today = hoy
overview-timeline-week = Semana
overview-timeline-total = En total
# $weeks es un número entero.
overview-timeline-empty = { $weeks ->
    [one] Esta semana no termina ningún contrato.
   *[other] En estas { NUMBER($weeks) } semanas no termina ningún contrato.
}

## Pide atención

overview-needs-you = Pide su atención
overview-needs-nothing = Nada pide su atención
overview-needs-nothing-text = Ningún contrato venció ni termina en 30 días, y nada falló.
overview-undecided-text = El portal los rechazó, o alguien más cambió lo mismo.
# $count es un número entero.
overview-needs-more = { $count ->
    [one] Uno más en Renovaciones
   *[other] { NUMBER($count) } más en Renovaciones
}
overview-ask-for-renewal = Pedir renovación
# $serial es un número de serie.
overview-open-license = Abrir { $serial }
# $date es una fecha, $seats un número entero.
overview-contract-lapsed = { $seats ->
    [one] venció el { $date } · un puesto pierde las actualizaciones de contenido
   *[other] venció el { $date } · { NUMBER($seats) } puestos pierden las actualizaciones de contenido
}
# $date is a date. The contract has no limit of seats.
overview-contract-lapsed-unlimited = venció el { $date } · sin actualizaciones de contenido
overview-contract-today = termina hoy
overview-contract-ends = termina el { $date }
overview-contract-partner = { $partner } es su distribuidor asignado
overview-contract-partner-short = distribuidor { $partner }
overview-download-failed = { $file } no se descargó
overview-sync-failed = La última sincronización falló

## Cambios en el proveedor

overview-changes = Cambios en el proveedor
overview-changes-none = Últimamente no cambió nada.
overview-changes-all = Todos
# En todos estos $count es un número entero.
change-added-entitlement = { $count ->
    [one] Una licencia añadida
   *[other] { NUMBER($count) } licencias añadidas
}
change-added-license = { $count ->
    [one] Una licencia registrada
   *[other] { NUMBER($count) } licencias registradas
}
change-added-release = { $count ->
    [one] Salió un paquete de software
   *[other] Salieron { NUMBER($count) } paquetes de software
}
change-added-release-one = Salió { $name }
change-added-other = { $count ->
    [one] Una entrada añadida
   *[other] { NUMBER($count) } entradas añadidas
}
change-changed-entitlement = { $count ->
    [one] Una licencia cambiada
   *[other] { NUMBER($count) } licencias cambiadas
}
change-changed-license = { $count ->
    [one] Un registro cambiado
   *[other] { NUMBER($count) } registros cambiados
}
change-changed-release = { $count ->
    [one] Un paquete de software cambiado
   *[other] { NUMBER($count) } paquetes de software cambiados
}
change-changed-other = { $count ->
    [one] Una entrada cambiada
   *[other] { NUMBER($count) } entradas cambiadas
}
# $name es un número de serie.
change-renewed-one = { $name } renovado
change-renewed = { $count ->
    [one] Un contrato renovado
   *[other] { NUMBER($count) } contratos renovados
}
change-lapsed = { $count ->
    [one] Venció un contrato
   *[other] Vencieron { NUMBER($count) } contratos
}
change-hidden = { $count ->
    [one] Una licencia ya no es visible
   *[other] { NUMBER($count) } licencias ya no son visibles
}
change-removed = { $count ->
    [one] Una licencia quitada
   *[other] { NUMBER($count) } licencias quitadas
}
# $serial es el número de serie que sigue.
change-now = ahora { $serial }
change-among-them = entre ellas { $name }

## Desplegado de lo adquirido

overview-deployed = Desplegado de lo adquirido
overview-deployed-none = Aún no hay licencias contadas en puestos.
# Ambos son números como se muestran.
overview-deployed-of = { $deployed } de { $entitled }

# $seats is a whole number: seats of terms that are over.
overview-deployed-lapsed = { $seats ->
    [one] { NUMBER($seats) } vencida
   *[other] { NUMBER($seats) } vencidas
}
overview-deployed-over = Más desplegados que comprados

## Descargas

overview-downloads = Descargas
overview-downloads-none = Aún no se descargó nada.

## La primera carga, y aún nada

overview-first-load = Cargando sus licencias
overview-first-load-begins = El portal las está preparando.
# $rows es un número entero.
overview-first-load-rows = { $rows ->
    [one] Una fila está aquí. Lo que está aquí ya se puede usar.
   *[other] { NUMBER($rows) } filas están aquí. Lo que está aquí ya se puede usar.
}
overview-empty = Aún no hay licencias
# $email es el correo de la cuenta.
overview-empty-text = Las licencias aparecen aquí en cuanto un pedido nombra { $email } o una sede le cuenta entre sus miembros. Pregunte a quien hizo el pedido, o al administrador de su sede.
overview-empty-offline = El portal no responde, y antes no se cargó nada. Compruebe la red y sincronice después.
