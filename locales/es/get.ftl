### Getting licenses: the ways in, new purchase, voucher center, bulk registration.

## The ways in

screen-get = Obtener licencia
get-all-ways = Atrás
get-way-new = Registrar números de serie
get-way-new-text = Registre los números de serie de un certificado de compra, incluido el mantenimiento renovado, para obtener claves y archivos.
get-way-vouchers = Centro de vales
get-way-vouchers-text = Convierta los códigos de vale incluidos con el hardware.
get-way-bulk = Registro masivo
get-way-bulk-text = Para superusuarios de una sede: registre muchos números de serie desde una hoja de cálculo y dé acceso a sus compañeros.

## Forms that wait

# $way is the title of a way, in all of these.
get-go-on = Reanudar «{ $way }»
get-go-on-button = Reanudar
# $count is a whole number.
get-draft-count = { $count ->
    [one] { NUMBER($count) } entrada
   *[other] { NUMBER($count) } entradas
}
# $ago: "2 minutes ago", "now"
get-draft-kept = guardado { $ago }
get-discard = Descartar
get-discarded = «{ $way }» descartado.
get-undo = Deshacer

## Serial numbers and codes

get-serial = Número de serie
get-serial-hint = Como en el certificado; distingue mayúsculas y minúsculas. Puede pegar una lista entera.
get-code = Código del vale
get-code-hint = Como en la tarjeta; distingue mayúsculas y minúsculas. Puede pegar una lista entera.
get-add = Añadir
# $count is a whole number.
get-added = { $count ->
    [one] { NUMBER($count) } añadido
   *[other] { NUMBER($count) } añadidos
}
get-remove = Quitar { $text }
# $count is a number as shown.
get-entries = { $count } en la lista
# $most and $over are whole numbers.
get-too-many = Hasta { NUMBER($most) } a la vez; sobrarían { NUMBER($over) }. No se añadió nada.
get-file = Elegir archivo
get-file-hint = O suelte un certificado (.eml, .html, .txt) o una lista (.csv, .xlsx) en esta página.
# $most is a whole number.
get-too-many-bulk = El registro masivo acepta hasta { NUMBER($most) } filas a la vez.
# $texts is a list as shown.
get-pasted-left-out = Omitido al pegar: { $texts }
# $count is a whole number.
get-reading-found = { $count ->
    [one] { NUMBER($count) } número de serie encontrado
   *[other] { NUMBER($count) } números de serie encontrados
}
get-reading-none = No se encontraron números de serie. Elija la columna que los contiene.
get-reading-change = Ajustar importación
get-reading-sheet = Hoja
# $name is the name of a sheet; $count is a whole number.
get-reading-sheet-named = { $count ->
    [one] { $name } ({ NUMBER($count) } número de serie)
   *[other] { $name } ({ NUMBER($count) } números de serie)
}
# As above.
get-reading-sheet-hidden = { $count ->
    [one] { $name } (oculta, { NUMBER($count) } número de serie)
   *[other] { $name } (oculta, { NUMBER($count) } números de serie)
}
get-reading-heading = Fila de encabezado
get-reading-heading-none = Sin fila de encabezado
# $number is a whole number, $text what the row says.
get-reading-heading-row = Fila { NUMBER($number) }: { $text }
get-reading-encoding = Codificación
get-reading-columns = Columnas
get-reading-column = Columna
get-reading-column-hidden = Oculta
get-reading-example = Primer valor
get-reading-meaning = Significado
get-reading-ignore = Omitir
get-reading-contact_name = Nombre del contacto
get-reading-contact_email = Correo del contacto
get-reading-install_at = ID de la dirección de instalación
get-reading-renews = Número de serie renovado
get-reading-remembered = Columnas asignadas como en un archivo anterior con esta fila de encabezado.
# $count is a whole number.
get-reading-without-serial = { $count ->
    [one] { NUMBER($count) } fila sin número de serie omitida
   *[other] { NUMBER($count) } filas sin número de serie omitidas
}
# $count is a whole number.
get-reading-rounded = { $count ->
    [one] { NUMBER($count) } fila omitida: la hoja de cálculo redondeó un número, como 1,23457E+12. Dé formato de texto a la columna y guarde el archivo de nuevo.
   *[other] { NUMBER($count) } filas omitidas: la hoja de cálculo redondeó números, como 1,23457E+12. Dé formato de texto a la columna y guarde el archivo de nuevo.
}
# $count is a whole number.
get-reading-above = { $count ->
    [one] { NUMBER($count) } fila sobre el encabezado omitida
   *[other] { NUMBER($count) } filas sobre el encabezado omitidas
}
# $count is a whole number.
get-reading-repeated = { $count ->
    [one] { NUMBER($count) } número de serie duplicado
   *[other] { NUMBER($count) } números de serie duplicados
}
# $count is a whole number.
get-reading-hidden = { $count ->
    [one] { NUMBER($count) } fila oculta o filtrada
   *[other] { NUMBER($count) } filas ocultas o filtradas
}
get-reading-hidden-leave = Omitir
get-reading-hidden-take = Incluir
# $sheets is a list as shown.
get-reading-sheets = Hojas no leídas: { $sheets }
# $names is a list as shown.
get-reading-attachments = Adjuntos no leídos: { $names }
# $number is a whole number.
get-reading-row = Fila { NUMBER($number) }
# $count is a whole number.
get-reading-more-rows = { $count ->
    [one] y { NUMBER($count) } fila más
   *[other] y { NUMBER($count) } filas más
}
get-check-offline = No se puede acceder al portal. Sus datos se conservan y se comprobarán después.
# $count is a whole number.
get-count-ready = { $count ->
    [one] { NUMBER($count) } listo
   *[other] { NUMBER($count) } listos
}
# $count is a whole number.
get-count-look = { $count ->
    [one] { NUMBER($count) } por revisar
   *[other] { NUMBER($count) } por revisar
}
# $count is a whole number.
get-count-another = { $count ->
    [one] { NUMBER($count) } no se registra aquí
   *[other] { NUMBER($count) } no se registran aquí
}
# $count is a whole number.
get-quantity = { $count ->
    [one] { NUMBER($count) } licencia
   *[other] { NUMBER($count) } licencias
}
get-none-ready = Aún no se puede registrar nada. Consulte la nota junto a cada entrada.
get-none-checked = El portal aún no los ha comprobado. Inténtelo de nuevo en un momento. Sus datos se conservan.

## What was found

get-verdict-asking = Comprobando
get-verdict-waiting = Aún sin comprobar
get-verdict-ok = Listo
get-verdict-alone = Listo · debe registrarse por separado
get-verdict-alone-held = Debe registrarse por separado. Puede hacerlo después de este registro.
get-verdict-maintenance = Listo · mantenimiento, sin clave
get-verdict-renewal = Listo · renueva { $serial }
get-verdict-registered = Ya registrado.
get-verdict-registered-by = Ya registrado por { $name }, { $date }.
# $instructions are the vendor's own words.
get-verdict-not-transactable = No se activa aquí: { $instructions }
get-verdict-voucher = Vale: convierta sus códigos.
get-verdict-flex = Contrato flex: retire licencias de él.
get-verdict-key-printed = La clave está impresa en el certificado. No hace falta registrarlo.
get-verdict-superseded = Actualizado por completo. Use el número de serie nuevo.
get-verdict-not-allowed = Su acceso compartido no permite registrar. Pregunte al propietario.
get-verdict-repeated = Ya está en la lista.
get-verdict-unknown = No se encuentra, o no tiene acceso. Compruebe O y 0, I y 1.
# A serial number follows.
get-offer = ¿Quiso decir { $product }?
get-offer-use = Usar
# $count is a whole number.
get-offers-use = { $count ->
    [one] Usar la sugerencia
   *[other] Usar las { NUMBER($count) } sugerencias
}
# $count is a whole number.
get-offers-used = { $count ->
    [one] { NUMBER($count) } número de serie corregido
   *[other] { NUMBER($count) } números de serie corregidos
}
get-slip-spaces = Contiene espacios o guiones.
get-slip-width = Contiene caracteres de ancho completo.
get-slip-lower_case = Contiene minúsculas.
get-slip-letter_o = Contiene la letra O en lugar de un dígito.
get-slip-letter_i = Contiene la letra I o l en lugar de un dígito.
get-show-license = Ver en el catálogo
get-voucher-open-until = Listo · hasta el { $date }
get-voucher-used = Ya convertido.
get-voucher-used-became = Convertido el { $date } en { $serial }.
get-voucher-expired = Caducó el { $date }.
get-voucher-unknown = Este código no existe. Compruebe O y 0, I y 1.

## The steps

get-step-serials = Números de serie
get-step-codes = Códigos de vales
get-step-details = Datos del producto
get-step-people = Contactos
get-step-review = Revisión
get-step-done = Claves y archivos
get-continue = Continuar
get-register = Registrar
get-complete = Completar el registro
get-convert = Convertir

## What products ask for

get-detail-host_id = ID de host
get-detail-host_id-hint = Identifica la máquina: su dirección de red o el resultado del comando hostid.
get-detail-system_type = Tipo de sistema
get-detail-san = SAN
get-detail-deployed_tier = Nivel de precio desplegado
get-detail-deployed_tier-hint = El nivel de la máquina en uso.
get-detail-version = Versión
get-use-for-all = Aplicar a todos

## People and addresses

get-contact = Contacto técnico
get-contact-name = Nombre
get-contact-email = Correo electrónico
get-contact-me = Mis datos
get-confirmation = Confirmación
get-email = Otro destinatario
get-email-hint = { $email } siempre recibe la confirmación.
get-address = Dirección de instalación
get-addresses = Direcciones
get-address-of = Dónde se despliegan las licencias de { $site }.
get-address-none = Ninguna dirección seleccionada
get-address-choose = Elegir una dirección
get-address-other = Elegir otra
get-address-clear = Quitar
get-address-search = Buscar
get-address-search-hint = Ciudad, calle o código postal
get-address-all-countries = Todos los países
get-address-nothing = Ninguna dirección coincide. Añada una abajo.
get-address-new = Nueva dirección
get-address-new-text = Todos los que ven las licencias de { $site } pueden usarla.
get-address-add = Añadir dirección
get-behalf = Registrar para
get-behalf-own = Mí
get-behalf-customer = El cliente
get-behalf-owner = Propietario
get-behalf-hint = Contactos indicados en el pedido. La licencia muestra que usted la registró.
get-behalf-nobody = Aún sin propietario: la asume el cliente

## Review and confirmation

get-what = Efecto
# $count is a whole number.
get-later = { $count ->
    [one] { NUMBER($count) } debe registrarse por separado. Puede hacerlo después de este registro.
   *[other] { NUMBER($count) } deben registrarse por separado. Puede hacerlo después de este registro.
}
# $count is a whole number.
get-done = { $count ->
    [one] { NUMBER($count) } completado
   *[other] { NUMBER($count) } completados
}
# $count is a whole number.
get-failed = { $count ->
    [one] { NUMBER($count) } con error
   *[other] { NUMBER($count) } con error
}
get-failed-title = Con error
get-failed-again = Reintentar estos
get-skipped = No registrados
# $count is a whole number.
get-skipped-count = { $count ->
    [one] { NUMBER($count) } no registrado
   *[other] { NUMBER($count) } no registrados
}
get-skipped-back = Volver a estos
get-left = Deben registrarse por separado
get-left-register = Registrar siguiente
get-renews = Renueva a
get-software = Obtener el software
get-mailed = Una confirmación con los archivos de licencia adjuntos va en camino por correo.
get-another = Registrar más
get-another-voucher = Convertir más
get-another-file = Otra hoja de cálculo

## Bulk registration

get-bulk-file = Archivo
get-bulk-check = Comprobación
get-bulk-hint = O suelte una hoja de cálculo (.xlsx, .csv) en esta página. Una fila por número de serie. Licet comprueba primero las filas y no cambia nada.
get-bulk-no-file = Elija primero una hoja de cálculo.
# $count is a whole number.
get-bulk-count = { $count ->
    [one] { NUMBER($count) } fila
   *[other] { NUMBER($count) } filas
}
get-bulk-ignored = Columnas desconocidas, omitidas: { $columns }
get-bulk-try = Comprobar filas
get-bulk-rows = Filas
get-bulk-row = Fila
get-bulk-verdict = Resultado
get-bulk-would = Listo para registrar
get-bulk-filter = Filtrar filas
# $count is a whole number.
get-bulk-all = Todas { NUMBER($count) }
# $count is a whole number.
get-bulk-ok = Listas { NUMBER($count) }
# $count is a whole number.
get-bulk-not = Errores { NUMBER($count) }
# Both are numbers as shown.
get-bulk-more = Mostrar más ({ $shown } de { $of })
# $count is a whole number.
get-bulk-register = { $count ->
    [one] Registrar { NUMBER($count) } fila
   *[other] Registrar { NUMBER($count) } filas
}

## Colleagues

get-level = Nivel
get-level-of = Nivel de { $name }
get-level-changed = { $name }: ahora { $level }.
get-level-contract = Usuario de contrato
get-level-contract-text = Retira licencias, devuelve las propias y consulta el extracto.
get-level-configuration = Usuario de configuración
get-level-configuration-text = También devuelve lo que otros retiraron y añade direcciones de instalación.
get-level-super = Superusuario
get-level-super-text = También asigna niveles, crea cuentas y registra de forma masiva.
get-certificate = Número de pedido del certificado
get-certificate-hint = Necesario si su cuenta no ve el pedido.
