### Descargas: el software disponible, la cola, y qué fue de cada archivo.

## Qué hace una descarga

# $share es un porcentaje, $size un tamaño, ambos como se muestran.
downloads-share-of = { $share } de { $size }
# $time es un intervalo como se muestra.
downloads-time-left = queda { $time }
downloads-waiting = En cola
# $received dice cuánto hay ya.
downloads-waiting-resume = En cola · continúa en { $received }
downloads-offline = Empieza cuando el portal esté accesible
downloads-offline-resume = Continúa en { $received } cuando el portal esté accesible
downloads-verifying = Verificando el archivo
downloads-done = Descargado
downloads-verified-sha256 = Verificado (SHA-256)
downloads-verified-signature = Verificado (firma del proveedor)
downloads-failed = La descarga falló.
downloads-cancelled = Cancelado
downloads-cancelled-resume = Cancelado en { $received }

## La cola

downloads-queue = Cola
downloads-queue-empty = Aún no hay descargas
downloads-queue-empty-text = Elija software abajo o un archivo de licencia en los detalles de una licencia. Cada archivo se verifica.
# $count es un número entero.
downloads-queue-under-way = { $count ->
    [one] { NUMBER($count) } en curso
   *[other] { NUMBER($count) } en curso
}
downloads-folder = Guardar en
downloads-folder-change = Cambiar
# $file es un nombre de archivo, en todos estos.
downloads-progress = Avance de { $file }
downloads-cancel = Cancelar
downloads-retry = Reintentar
downloads-resume = Reanudar
downloads-open = Abrir
downloads-show-folder = Mostrar { $file } en la carpeta
downloads-forget = Quitar { $file } de la lista
downloads-forgotten = { $file } quitado de la lista. El archivo se conserva.
downloads-forgotten-unfinished = { $file } quitado de la lista.

## Software

downloads-software = Software para sus licencias
downloads-search = Buscar software
downloads-search-placeholder = Producto, archivo, versión…
downloads-software-empty = Aún no hay software
downloads-software-empty-text = El software de sus productos con licencia aparece aquí.
downloads-software-none = Sin resultados
downloads-software-none-text = Ningún producto ni archivo coincide con la búsqueda.
downloads-search-clear = Mostrar todo
# $count es un número entero.
downloads-files = { $count ->
    [one] { NUMBER($count) } archivo
   *[other] { NUMBER($count) } archivos
}
downloads-version = Versión { $version }
# $date es una fecha.
downloads-released = publicado el { $date }
downloads-get = Descargar
downloads-refused = No disponible
downloads-here = Descargado
downloads-in-queue = En cola
downloads-show-more = Mostrar más productos
keys-changed-title = { $portal } firma los archivos de licencia con una clave nueva
keys-changed-text = Los archivos de licencia firmados con la clave nueva se rechazan hasta que confíe en ella. Pida su huella al proveedor por teléfono o en su sitio web, no a través del portal, y compárela.
keys-changed-trusted = De confianza actualmente
keys-changed-new = Nueva
keys-trust = Confiar en la clave nueva
keys-dialog-title = ¿Confiar en la clave nueva de { $portal }?
keys-dialog-text =
    Los archivos de licencia firmados con la clave nueva se aceptarán. Confíe en ella solo si su proveedor confirmó la huella.

    Nueva:
    { $new }

    De confianza actualmente:
    { $trusted }
