### Getting licenses: the ways in, new purchase, voucher center, bulk registration.

## The ways in

screen-get = Obtener una licencia
get-all-ways = Todas las vías
get-way-new = Compra nueva
get-way-new-text = Registrar los números de serie de un certificado de compra, también el mantenimiento renovado, y obtener claves y archivos.
get-way-vouchers = Centro de vales
get-way-vouchers-text = Convertir en licencias los códigos de los vales que venían con el hardware.
get-way-bulk = Registro masivo
get-way-bulk-text = Para superusuarios de una sede: registrar muchos números de serie desde una hoja de cálculo y dar acceso a compañeros.

## Forms that wait

# $way is the title of a way, in all of these.
get-go-on = Continuar con «{ $way }»
get-go-on-button = Continuar
# $count is a whole number.
get-draft-count = { $count ->
    [one] { NUMBER($count) } entrada
   *[other] { NUMBER($count) } entradas
}
# $ago: "2 minutes ago", "now"
get-draft-kept = guardado { $ago }
get-discard = Descartar
get-discarded = Se descartó «{ $way }».
get-undo = Deshacer

## Serial numbers and codes

get-serial = Número de serie
get-serial-hint = Como en el certificado, con sus mayúsculas. Se puede pegar una lista entera.
get-code = Código del vale
get-code-hint = Como en la tarjeta, con sus mayúsculas. Se puede pegar una lista entera.
get-add = Añadir
# $count is a whole number.
get-added = { $count ->
    [one] { NUMBER($count) } añadido
   *[other] { NUMBER($count) } añadidos
}
get-remove = Quitar { $text } de la lista
# $count is a number as shown.
get-entries = { $count } en la lista
# $most and $over are whole numbers.
get-too-many = Como máximo { NUMBER($most) } a la vez; serían { NUMBER($over) } de más. No se añadió nada.
get-file = Elegir un archivo
get-file-hint = O suelte un certificado (.eml, .html, .txt) o una lista (.csv, .xlsx) en esta página.
# $most is a whole number.
get-too-many-bulk = El registro masivo admite hasta { NUMBER($most) } filas a la vez.
# $texts is a list as shown.
get-pasted-left-out = Omitido de lo que pegó: { $texts }
# $count is a whole number.
get-reading-found = { $count ->
    [one] { NUMBER($count) } número de serie encontrado
   *[other] { NUMBER($count) } números de serie encontrados
}
get-reading-none = Nada parece un número de serie. Elija la columna que los contiene.
get-reading-change = Cambiar la lectura
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
get-reading-remembered = Las columnas se leen como eligió para un archivo anterior con esta fila de encabezado.
# $count is a whole number.
get-reading-without-serial = { $count ->
    [one] Se omitió { NUMBER($count) } fila sin número de serie
   *[other] Se omitieron { NUMBER($count) } filas sin número de serie
}
# $count is a whole number.
get-reading-rounded = { $count ->
    [one] Se omitió { NUMBER($count) } fila: la hoja de cálculo redondeó un número en ella, como 1,23457E+12. Dé formato de texto a la columna y guarde de nuevo el archivo.
   *[other] Se omitieron { NUMBER($count) } filas: la hoja de cálculo redondeó un número en ellas, como 1,23457E+12. Dé formato de texto a la columna y guarde de nuevo el archivo.
}
# $count is a whole number.
get-reading-above = { $count ->
    [one] Se omitió { NUMBER($count) } fila encima del encabezado
   *[other] Se omitieron { NUMBER($count) } filas encima del encabezado
}
# $count is a whole number.
get-reading-repeated = { $count ->
    [one] { NUMBER($count) } número de serie está repetido
   *[other] { NUMBER($count) } números de serie están repetidos
}
# $count is a whole number.
get-reading-hidden = { $count ->
    [one] { NUMBER($count) } fila está oculta o filtrada
   *[other] { NUMBER($count) } filas están ocultas o filtradas
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
get-check-offline = El portal no responde. Lo introducido se conserva y se comprobará cuando el portal vuelva.
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
    [one] { NUMBER($count) } va por otra vía
   *[other] { NUMBER($count) } van por otra vía
}
# $count is a whole number.
get-quantity = { $count ->
    [one] { NUMBER($count) } licencia
   *[other] { NUMBER($count) } licencias
}
get-none-ready = Aún no se puede registrar nada. Vea lo que hay junto a cada uno.
get-none-checked = El portal aún no lo ha comprobado. Reintente en un momento; no se pierde nada.

## What was found

get-verdict-asking = Comprobando
get-verdict-waiting = Aún sin comprobar
get-verdict-ok = Listo
get-verdict-alone = Listo · se registra por separado
get-verdict-alone-held = Se registra por separado: aquí se deja fuera y se ofrece de nuevo al final.
get-verdict-maintenance = Listo · mantenimiento, sin clave
get-verdict-renewal = Listo · renueva { $serial }
get-verdict-registered = Ya registrado.
get-verdict-registered-by = Ya registrado por { $name }, { $date }.
# $instructions are the vendor's own words.
get-verdict-not-transactable = No se activa aquí: { $instructions }
get-verdict-voucher = Un vale: sus códigos se convierten, no se registran.
get-verdict-flex = Un contrato flex: las licencias se retiran de él.
get-verdict-key-printed = Su clave está impresa en el certificado: no hay nada que registrar.
get-verdict-superseded = Se actualizó por completo: use el nuevo número de serie.
get-verdict-not-allowed = Compartido con usted sin derecho a registrar. Pídalo al propietario.
get-verdict-repeated = Está dos veces en la lista.
get-verdict-unknown = No está entre lo que esta cuenta puede ver. Compruebe O y 0, I y 1.
# A serial number follows.
get-offer = ¿Quería decir este, { $product }?
get-offer-use = Usarlo
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
get-slip-width = Sus caracteres son de ancho completo.
get-slip-lower_case = Está en minúsculas.
get-slip-letter_o = Hay una letra O donde va una cifra.
get-slip-letter_i = Hay una letra I o l donde va una cifra.
get-show-license = Ver en el catálogo
get-voucher-open-until = Listo · hasta el { $date }
get-voucher-used = Ya convertido.
get-voucher-used-became = Ya convertido el { $date }, en { $serial }.
get-voucher-expired = Se podía convertir hasta el { $date }.
get-voucher-unknown = Ese código no existe. Compruebe O y 0, I y 1.

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
get-detail-host_id-hint = Identifica la máquina, por ejemplo su dirección de red o lo que dice el comando hostid.
get-detail-system_type = Tipo de sistema
get-detail-san = SAN
get-detail-deployed_tier = Nivel de precio desplegado
get-detail-deployed_tier-hint = El nivel de la máquina en la que se ejecuta.
get-detail-version = Versión
get-use-for-all = Usar también en los demás

## People and addresses

get-contact = Contacto técnico
get-contact-name = Nombre
get-contact-email = Correo electrónico
get-contact-me = Soy yo
get-confirmation = Confirmación
get-email = Otro correo
get-email-hint = La confirmación llega en todo caso a { $email }.
get-address = Dirección de instalación
get-addresses = Direcciones
get-address-of = Dónde se despliegan las licencias de { $site }.
get-address-none = Ninguna dirección elegida.
get-address-choose = Elegir una dirección
get-address-other = Elegir otra
get-address-clear = Quitar
get-address-search = Buscar
get-address-search-hint = Ciudad, calle o código postal
get-address-all-countries = Todos los países
get-address-nothing = Ninguna dirección empieza así. Añada una abajo.
get-address-new = Nueva dirección
get-address-new-text = Quienes ven licencias de { $site } podrán elegirla desde ahora.
get-address-add = Añadir dirección
get-behalf = Se registra para
get-behalf-own = Mí
get-behalf-customer = El cliente
get-behalf-owner = Propietario
get-behalf-hint = Contactos que nombra el pedido. La licencia muestra que usted la registró.
get-behalf-nobody = Nadie aún: el cliente la asumirá

## Review and confirmation

get-what = Qué hace
# $count is a whole number.
get-later = { $count ->
    [one] { NUMBER($count) } se registra por separado y se ofrece después.
   *[other] { NUMBER($count) } se registran por separado y se ofrecen después.
}
# $count is a whole number.
get-done = { $count ->
    [one] { NUMBER($count) } hecho
   *[other] { NUMBER($count) } hechos
}
# $count is a whole number.
get-failed = { $count ->
    [one] { NUMBER($count) } no se pudo
   *[other] { NUMBER($count) } no se pudieron
}
get-failed-title = Qué no se pudo hacer y por qué
get-failed-again = Reintentar estos
get-skipped = No registrados
# $count is a whole number.
get-skipped-count = { $count ->
    [one] { NUMBER($count) } no registrado
   *[other] { NUMBER($count) } no registrados
}
get-skipped-back = Volver a estos
get-left = Se registran por separado
get-left-register = Registrar ahora
get-renews = Renueva a
get-software = Obtener el software
get-mailed = Va una confirmación por correo, con los archivos de licencia adjuntos.
get-another = Registrar más
get-another-voucher = Convertir más
get-another-file = Otra hoja de cálculo

## Bulk registration

get-bulk-tab = Hoja de cálculo
get-bulk-file = Archivo
get-bulk-check = Comprobación
get-bulk-hint = O suelte una hoja de cálculo (.xlsx, .csv) en esta página. Una fila por número de serie; primero se prueba y nada cambia.
get-bulk-no-file = Elija primero una hoja de cálculo.
# $count is a whole number.
get-bulk-count = { $count ->
    [one] { NUMBER($count) } fila
   *[other] { NUMBER($count) } filas
}
get-bulk-ignored = Estas columnas no significan nada aquí y se omiten: { $columns }
get-bulk-try = Comprobar las filas
get-bulk-rows = Filas
get-bulk-row = Fila
get-bulk-verdict = Qué resulta
get-bulk-would = Se puede registrar
get-bulk-filter = Qué filas
# $count is a whole number.
get-bulk-all = Todas { NUMBER($count) }
# $count is a whole number.
get-bulk-ok = Correctas { NUMBER($count) }
# $count is a whole number.
get-bulk-not = Rechazadas { NUMBER($count) }
# Both are numbers as shown.
get-bulk-more = Mostrar más ({ $shown } de { $of })
# $count is a whole number.
get-bulk-register = { $count ->
    [one] Registrar { NUMBER($count) } fila
   *[other] Registrar { NUMBER($count) } filas
}

## Colleagues

get-colleagues = Compañeros
get-site = Sede
get-no-sites = Esta cuenta aún no pertenece a ninguna sede.
get-colleague-add = Añadir un compañero
get-colleague-text = Recibe un correo con un enlace para elegir contraseña y ve lo que pertenece a { $site }.
get-colleague-create = Crear cuenta
get-colleague-added = Va un correo para { $email }.
get-colleague-administrator = administra la sede
get-colleague-no-account = aún sin cuenta
get-level = Nivel
get-level-of = Nivel de { $name }
get-level-changed = { $name }: { $level } desde ahora.
get-level-contract = Usuario de contrato
get-level-contract-text = Retira licencias, devuelve las suyas, lee el extracto.
get-level-configuration = Usuario de configuración
get-level-configuration-text = También devuelve lo que otros retiraron y añade direcciones de instalación.
get-level-super = Superusuario
get-level-super-text = También asigna niveles, crea cuentas y registra en masa.
