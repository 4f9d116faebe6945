### El catálogo: filtros, cuadrícula, detalles.

catalog-grid = Licencias
catalog-sites = Sedes
catalog-all-sites = Todas las sedes
catalog-site-urgent =
    { $count ->
        [one] { $count } contrato vencido o que termina en 30 días
       *[other] { $count } contratos vencidos o que terminan en 30 días
    }

catalog-column-serial = Número de serie
catalog-column-product = Producto
catalog-column-site = Sede
catalog-column-quantity = Cantidad
quantity-unlimited = Ilimitada
catalog-column-term = Plazo
catalog-column-order = Pedido
catalog-column-ordered-on = Pedido el
catalog-column-kind = Tipo
catalog-column-partner = Distribuidor
catalog-column-family = Familia de productos
catalog-column-registered = Registrado
catalog-column-host = ID de host
catalog-column-tags = Etiquetas

kind-license = Licencia
kind-subscription = Suscripción
kind-maintenance = Mantenimiento
kind-voucher = Vale
kind-flex = Contrato flex

catalog-registered = Registrado
catalog-not-registered = Sin registrar
catalog-yes = Sí
catalog-no = No

catalog-filters = Filtros
catalog-filter-site = Sede
catalog-filter-term = Termina
catalog-filter-product = Producto
catalog-filter-kind = Tipo
catalog-filter-partner = Distribuidor
catalog-filter-registered = Registrado
catalog-filter-tag = Etiqueta
catalog-filter-field = Campo
catalog-filter-field-title = Filtrar por un campo
catalog-filter-test = Condición
catalog-filter-value = Valor
catalog-filter-apply = Filtrar
# Un filtro activo: "Sede: Acme Inc"
catalog-filter-set = { $name }: { $value }
# "Acme Inc + 2"
catalog-filter-several = { $first } + { $more }
catalog-filter-clear = Quitar { $name }
catalog-filter-nothing = Aún no hay nada que elegir
catalog-clear = Quitar
# "26 de 1204"
catalog-shown = { $shown } de { $of }

catalog-columns = Columnas
catalog-columns-usual = Volver a las columnas habituales
catalog-details = Detalles
catalog-toggle-details = Mostrar u ocultar los detalles
catalog-resize-details = Ancho de los detalles

catalog-nothing = Nada coincide
catalog-nothing-text = Ninguna licencia reúne todo lo que escribió y eligió.
catalog-clear-all = Mostrar todas las licencias
catalog-loading = Su catálogo está en camino
catalog-loading-text = Las licencias aparecen aquí según llegan. Mientras tanto puede usar el resto de la aplicación.
catalog-empty = Aquí estarán sus licencias
catalog-empty-text = Todo lo que su organización compró y usted puede ver, una vez sincronizado. Aún no hay nada.

## Detalles

details-label = Detalles de la licencia
details-none = Ninguna licencia elegida
details-none-text = Elija una fila para ver aquí su pedido, claves y archivos.
details-close = Cerrar los detalles
details-more = Más
details-renewed = Renovado
details-tab-details = Detalles
details-tab-deployment = Despliegue
details-tab-notes = Notas
details-tab-files = Archivos

details-license = Licencia
details-license-n = Licencia { $n }
details-key = Clave
details-key-reveal = Mostrar la clave
details-key-hide = Ocultar la clave
details-key-copy = Copiar la clave
details-key-copied = Clave copiada
details-key-masked = compartida sin claves
details-unattended-own = Ya no pertenece a { $site }. Ve que esta licencia existe; sus claves, archivos y cambios están cerrados para usted. Deciden los administradores del sitio.
details-unattended = { $name } es propietario de esta licencia y ya no pertenece a { $site }. Un administrador del sitio decide quién es el propietario.
details-unattended-gone = La cuenta propietaria de esta licencia ya no existe. Un administrador de { $site } decide quién es el propietario.
details-registered = Registrado
details-registered-by = { $date } por { $name }
details-version = Versión
details-platform = Plataforma
details-vouchers =
    { $count ->
        [one] { $count } código de vale
       *[other] { $count } códigos de vale
    }

details-order = Pedido
details-order-number = Número
details-ordered-on = Fecha
details-customer = Cliente
details-support-id = Support ID
details-quantity-tier = { $quantity } · nivel { $tier }
details-ship-to = Enviado a
details-contact = Contacto
details-installer = Instalador
details-partner-contact = En el distribuidor

details-pool = Bolsa
details-covered-by = Cubierto por
details-covers = Cubre
details-lineage = Linaje
details-since = desde { $date }

details-system = Tipo de sistema
details-tier = Nivel de precio
details-technical-contact = Contacto técnico
details-owner = Propietario
details-not-deployed = Aún sin registrar: ni host ni clave.

details-license-file = Archivo de licencia
details-get-license-file = Descargar el archivo de licencia
details-download = Descargar
details-file-download = Descargar { $file }
details-file-open = Mostrar en la carpeta
details-file-progress = Avance de { $file }
details-download-started = { $file } está en camino
details-show = Mostrar
details-no-files = No hay archivos para esta licencia.
details-copied = { $text } copiado
details-copy-serial = Copiar el número de serie
details-copy-order = Copiar el número de pedido
details-mail-partner = Escribir al distribuidor
details-same-order = Mostrar las licencias de este pedido
details-same-tag = Mostrar las licencias con la etiqueta { $tag }

## Teclas de la cuadrícula, en la lista de teclas

keys-grid-move = Moverse por la cuadrícula
keys-grid-page = Moverse una página
keys-grid-ends = Primera y última fila
keys-grid-open = Abrir detalles, u ordenar por una cabecera
keys-grid-choose = Elegir una fila
keys-grid-extend = Elegir hasta aquí
keys-grid-all = Elegir todas
keys-grid-copy = Copiar como tabla
keys-grid-resize = Cambiar el ancho de una columna (en su cabecera)
keys-grid-column = Mover una columna (en su cabecera)
