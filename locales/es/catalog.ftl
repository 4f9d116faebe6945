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
catalog-column-ordered-on = Fecha de pedido
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
catalog-filter-term = Plazo
catalog-filter-product = Producto
catalog-filter-kind = Tipo
catalog-filter-partner = Distribuidor
catalog-filter-registered = Registrado
catalog-filter-tag = Etiqueta
catalog-filter-field = Campo
catalog-filter-field-title = Filtrar por campo
catalog-filter-test = Condición
catalog-filter-value = Valor
catalog-filter-apply = Aplicar
# Un filtro activo: "Sede: Acme Inc"
catalog-filter-set = { $name }: { $value }
# "Acme Inc + 2"
catalog-filter-several = { $first } + { $more }
catalog-filter-clear = Quitar { $name }
catalog-filter-nothing = Aún no hay opciones
catalog-clear = Quitar
# "26 de 1204"
catalog-shown = { $shown } de { $of }

catalog-columns = Columnas
catalog-columns-usual = Restablecer columnas
catalog-details = Detalles
catalog-toggle-details = Mostrar u ocultar los detalles
catalog-resize-details = Cambiar el ancho de los detalles

catalog-nothing = Sin resultados
catalog-nothing-text = Ninguna licencia coincide con la búsqueda y los filtros.
catalog-clear-all = Mostrar todas las licencias
catalog-loading = Cargando su catálogo
catalog-loading-text = Las licencias aparecen aquí a medida que se cargan. Mientras tanto puede usar Licet.
catalog-empty = Aún no hay licencias
catalog-empty-text = Las licencias a las que tiene acceso aparecen aquí tras sincronizar.

## Detalles

details-label = Detalles de la licencia
details-none = Ninguna licencia seleccionada
details-none-text = Seleccione una fila para ver su pedido, claves y archivos.
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
details-unattended-own = Ya no pertenece a { $site }. Puede ver esta licencia, pero no sus claves ni archivos, y no puede cambiarla. Los administradores de la sede deciden a quién pertenece.
details-unattended = { $name } es propietario de esta licencia, pero ya no pertenece a { $site }. Un administrador de la sede decide a quién pertenece.
details-unattended-gone = La cuenta propietaria de esta licencia ya no existe. Un administrador de { $site } decide a quién pertenece.
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
details-partner-contact = Contacto del distribuidor

details-pool = Bolsa
details-covered-by = Cubierto por
details-covers = Cubre
details-lineage = Renovaciones y actualizaciones
details-since = desde { $date }

details-system = Tipo de sistema
details-tier = Nivel de precio
details-technical-contact = Contacto técnico
details-owner = Propietario
details-not-deployed = Aún sin registrar: sin host ni clave.

details-license-file = Archivo de licencia
details-get-license-file = Descargar archivo de licencia
details-download = Descargar
details-file-download = Descargar { $file }
details-file-open = Mostrar en la carpeta
details-file-progress = Avance de { $file }
details-download-started = Descargando { $file }
details-show = Mostrar
details-no-files = No hay archivos para esta licencia.
details-copied = { $text } copiado
details-copy-serial = Copiar el número de serie
details-copy-order = Copiar el número de pedido
details-mail-partner = Correo al distribuidor
details-same-order = Mostrar las licencias de este pedido
details-same-tag = Mostrar licencias con la etiqueta { $tag }

## Teclas de la cuadrícula, en la lista de teclas

keys-grid-move = Moverse entre celdas
keys-grid-page = Moverse por páginas
keys-grid-ends = Primera o última fila
keys-grid-open = Abrir detalles u ordenar por columna
keys-grid-choose = Seleccionar fila
keys-grid-extend = Ampliar la selección
keys-grid-all = Seleccionar todo
keys-grid-copy = Copiar como tabla
keys-grid-resize = Cambiar el ancho de la columna (en su encabezado)
keys-grid-column = Mover la columna (en su encabezado)
