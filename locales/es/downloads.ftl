### Descargas: el software disponible, la cola, y qué fue de cada archivo.

## Qué hace una descarga

# $share es un porcentaje, $size un tamaño, ambos como se muestran.
downloads-share-of = { $share } de { $size }
# $time es un intervalo como se muestra.
downloads-time-left = queda { $time }
downloads-waiting = Espera su turno
# $received dice cuánto hay ya.
downloads-waiting-resume = Espera su turno · sigue desde { $received }
downloads-offline = Empieza cuando el portal responda
downloads-offline-resume = Sigue desde { $received } cuando el portal responda
downloads-verifying = Comparando el archivo con lo que publicó el proveedor
downloads-done = Descargado
downloads-verified-sha256 = Verificado: el SHA-256 es el que publicó el proveedor
downloads-verified-signature = Verificado: firmado por el proveedor para esta licencia
downloads-failed = Esto no funcionó.
downloads-cancelled = Cancelado
downloads-cancelled-resume = Cancelado en { $received }

## La cola

downloads-queue = Cola
downloads-queue-empty = Aún no hay descargas
downloads-queue-empty-text = Elija software abajo, o un archivo de licencia en los detalles de una licencia. Cada archivo se verifica antes de recibir su nombre.
# $count es un número entero.
downloads-queue-under-way = { $count ->
    [one] una en curso
   *[other] { NUMBER($count) } en curso
}
downloads-folder = Los archivos van a
downloads-folder-change = Cambiar
# $file es un nombre de archivo, en todos estos.
downloads-progress = Avance de { $file }
downloads-cancel = Cancelar
downloads-retry = Reintentar
downloads-resume = Seguir
downloads-open = Abrir
downloads-show-folder = Mostrar { $file } en su carpeta
downloads-forget = Quitar { $file } de la lista
downloads-forgotten = { $file } ya no está en la lista; el archivo queda donde está.
downloads-forgotten-unfinished = { $file } ya no está en la lista.

## Software

downloads-software = Software para sus licencias
downloads-search = Buscar software
downloads-search-placeholder = Producto, archivo, versión…
downloads-software-empty = Aún no hay software
downloads-software-empty-text = Aquí aparecen los paquetes de los productos de los que tiene licencias.
downloads-software-none = Nada encontrado
downloads-software-none-text = Ningún producto ni archivo tiene estas palabras.
downloads-search-clear = Mostrar todo
# $count es un número entero.
downloads-files = { $count ->
    [one] un archivo
   *[other] { NUMBER($count) } archivos
}
downloads-version = Versión { $version }
# $date es una fecha.
downloads-released = desde el { $date }
downloads-get = Descargar
downloads-refused = No disponible
downloads-here = Descargado
downloads-in-queue = En la cola
downloads-show-more = Mostrar más productos
keys-changed-title = { $portal } firma los archivos de licencia con una clave nueva
keys-changed-text = Los archivos de la clave nueva se rechazan hasta que confíe en ella. Pida la huella a su proveedor por teléfono o en su sitio web, no a través del portal, y compárela.
keys-changed-trusted = De confianza hasta ahora
keys-changed-new = Nueva
keys-trust = Confiar en la clave nueva
keys-dialog-title = ¿Confiar en una clave nueva de { $portal }?
keys-dialog-text =
    Los archivos de licencia firmados con la clave nueva se considerarán auténticos. Confíe en ella solo si su proveedor confirmó la huella.

    Nueva:
    { $new }

    De confianza hasta ahora:
    { $trusted }
