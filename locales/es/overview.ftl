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

overview-timeline-title = Próximos vencimientos
overview-timeline-label = Semanas con contratos que terminan. Use las teclas de flecha para pasar de una semana a otra.
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
overview-timeline-total = Total
# $weeks es un número entero.
overview-timeline-empty = { $weeks ->
    [one] Esta semana no termina ningún contrato.
   *[other] En estas { NUMBER($weeks) } semanas no termina ningún contrato.
}

## Pide atención

overview-needs-you = Requiere atención
overview-needs-nothing = Nada requiere atención
overview-needs-nothing-text = Ningún contrato ha vencido ni termina en 30 días, y nada falló.
overview-undecided-text = Rechazados por el portal o cambiados también por otra persona
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
overview-contract-partner = Distribuidor: { $partner }
overview-contract-partner-short = distribuidor: { $partner }
overview-download-failed = Falló la descarga de { $file }
overview-sync-failed = La última sincronización falló

## Cambios en el proveedor

overview-changes = Cambios recientes
overview-changes-none = Sin cambios recientes
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
    [one] Un paquete de software publicado
   *[other] { NUMBER($count) } paquetes de software publicados
}
change-added-release-one = { $name } publicado
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
    [one] Un contrato vencido
   *[other] { NUMBER($count) } contratos vencidos
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
change-among-them = incluido { $name }

## Desplegado de lo adquirido

overview-deployed = Puestos en uso
overview-deployed-none = Aún no hay licencias con puestos.
# Ambos son números como se muestran.
overview-deployed-of = { $deployed } de { $entitled }

# $seats is a whole number: seats of terms that are over.
overview-deployed-lapsed = { $seats ->
    [one] { NUMBER($seats) } vencida
   *[other] { NUMBER($seats) } vencidas
}
overview-deployed-over = Más en uso que adquiridos

## Descargas

overview-downloads = Descargas
overview-downloads-none = Aún no hay descargas

## La primera carga, y aún nada

overview-first-load = Cargando sus licencias
overview-first-load-begins = El portal está preparando sus datos.
# $rows es un número entero.
overview-first-load-rows = { $rows ->
    [one] Una fila cargada. Ya puede usar Licet.
   *[other] { NUMBER($rows) } filas cargadas. Ya puede usar Licet.
}
overview-empty = Aún no hay licencias
# $email es el correo de la cuenta.
overview-empty-text = Las licencias aparecen aquí cuando un pedido indica { $email } o una sede le añade como miembro. Pregunte al comprador o al administrador de su sede.
overview-empty-offline = No se puede acceder al portal y aún no se han cargado datos. Compruebe la red y sincronice.
home-view = Qué mostrar
home-view-customers = Clientes
home-view-shipments = Enviado a usted
home-view-care = Cola
home-view-all = Todos los contratos
home-search = Buscar un cliente
home-customers-count = { $count ->
    [one] { NUMBER($count) } cliente
    [many] { NUMBER($count) } clientes
   *[other] { NUMBER($count) } clientes
}
home-customers-none = Ningún cliente con ese nombre
home-contracts = { $count ->
    [one] { NUMBER($count) } contrato
    [many] { NUMBER($count) } contratos
   *[other] { NUMBER($count) } contratos
}
home-lapsed = { $count ->
    [one] { NUMBER($count) } vencido
    [many] { NUMBER($count) } vencidos
   *[other] { NUMBER($count) } vencidos
}
home-renewed = { $count ->
    [one] { NUMBER($count) } renovado
    [many] { NUMBER($count) } renovados
   *[other] { NUMBER($count) } renovados
}
home-next = Próximo: { $date }
home-nothing-ends = Nada vence
home-level-none = Retirado por el cliente
home-level-register = Usted registra y actualiza
home-level-manage = Usted gestiona por ellos
home-level-until = hasta el { $date }
home-asked = Solicitado
home-ask = Pedir derechos
home-ask-of = Pedir derechos a { $customer }
home-ask-register = Registrar y actualizar
home-ask-manage = Gestionar por el cliente
home-ask-send = Enviar solicitud
home-undelivered = Claves por entregar
home-undelivered-text = Obtenidas para un cliente y aún sin entregar.
home-undelivered-count = { $count ->
    [one] { NUMBER($count) } clave por entregar
    [many] { NUMBER($count) } claves por entregar
   *[other] { NUMBER($count) } claves por entregar
}
home-undelivered-by = { $customer } · obtenida por { $name } el { $date }
home-deliver = Entregar
home-shipments = Pedidos enviados a usted
home-shipment = Pedido { $order } · { $customer } · { $date }
home-to-register = Por registrar
home-registered = Registrado
home-keys = Claves y archivos
home-software = Software
home-care = Solicitudes en su cola
home-care-none = Nada le espera.
home-care-open = Abrir la cola
change-by = Por { $name }
change-by-you = Por usted
