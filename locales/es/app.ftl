### El marco de la aplicación: barra lateral, cabecera, barra de estado, paleta, lista de teclas, y las palabras de los plazos.
### Términos: license = licencia · entitlement = derecho · maintenance contract = contrato de mantenimiento · serial number = número de serie
### license key = clave de licencia · license file = archivo de licencia · order = pedido · site = sede · reseller = distribuidor
### renewal = renovación · reminder = recordatorio · mirror = datos sin conexión · vendor = proveedor · request = solicitud · lapsed = vencido · flex contract = contrato flex

app-name = Licet
app-title = { $screen } · Licet
app-skip-to-content = Ir al contenido
app-error-unknown = Se produjo un error ({ $code }). Inténtelo de nuevo. Si persiste, reinicie Licet.

app-search = Buscar licencias
app-search-placeholder = Número de serie, producto, pedido, host…
app-action-search = Buscar licencias

screen-overview = Resumen
screen-catalog = Catálogo
screen-renewals = Renovaciones
screen-changes = Cambios
screen-downloads = Descargas
screen-settings = Ajustes

rail-label = Pantallas
rail-reminders =
    { $count ->
        [one] { $count } recordatorio nuevo
       *[other] { $count } recordatorios nuevos
    }
rail-changes = { $count ->
    [one] { $count } cambio requiere atención
   *[other] { $count } cambios requieren atención
}
rail-downloads = { $count ->
    [one] { $count } descarga en curso
   *[other] { $count } descargas en curso
}

## Barra de estado

status-label = Estado
status-never-synced = Aún sin sincronizar
# $ago: "hace 2 minutos", "ahora"
status-synced = Sincronizado { $ago }
status-live = en vivo
status-live-text = Los cambios del portal aparecen aquí al instante
status-syncing =
    { $rows ->
        [0] Sincronizando
        [one] Sincronizando · { $rows } fila
       *[other] Sincronizando · { $rows } filas
    }
status-first-sync =
    { $rows ->
        [0] Cargando su catálogo
        [one] Cargando su catálogo · { $rows } fila
       *[other] Cargando su catálogo · { $rows } filas
    }
status-sync-progress = Avance de la sincronización
# $since: una hora de hoy, un día de la semana o una fecha
status-offline = Sin conexión desde { $since }
# $moment is a time or a date: when the data shown was last the portal's.
status-as-of = Datos actualizados: { $moment }
sync-still-offline = No se puede acceder al portal. Licet sigue intentándolo y conserva sus cambios.
status-held = El portal quiere quitar { NUMBER($removals) } de { NUMBER($of) } filas
status-held-decide = Revisar
status-sign-in-again = Iniciar sesión para sincronizar
status-waiting = { $count ->
    [one] { $count } cambio sin enviar
   *[other] { $count } cambios sin enviar
}
status-undecided = { $count ->
    [one] { $count } requiere atención
   *[other] { $count } requieren atención
}
status-indexing = Preparando la búsqueda
status-lost = Puede que falten cambios
status-downloads =
    { $count ->
        [one] { $count } descarga
       *[other] { $count } descargas
    }
status-download-progress = Avance de { $file }
# $shown: el número tal como lo escribe el idioma
status-licenses =
    { $count ->
        [one] { $shown } licencia
       *[other] { $shown } licencias
    }

held-title = ¿Quitar tantas filas?
held-text = La última respuesta del portal quitaría { NUMBER($removals) } de { NUMBER($of) } filas de este equipo. Aún no se quitó nada. Si las conserva, Licet recarga el catálogo y compara.
held-keep = Conservar y comparar
held-apply =
    { $removals ->
        [one] Quitar { $removals } fila
       *[other] Quitar { $removals } filas
    }

## Acciones, paleta, teclas

action-sync = Sincronizar
action-sync-cancel = Detener la sincronización
action-theme-light = Usar tema claro
action-theme-dark = Usar tema oscuro
action-theme-system = Usar tema del sistema

palette-title = Paleta de comandos
palette-placeholder = Acción, número de serie, producto o pedido…
palette-results = Resultados
palette-licenses = Licencias
palette-actions = Acciones
palette-nothing = Sin resultados para «{ $text }»

keys-title = Atajos de teclado
keys-group-go = Ir a
keys-group-view = Ver
keys-group-do = Acciones

## Plazos

term-perpetual = Perpetua
term-ends-today = Termina hoy
term-days-left =
    { $days ->
        [one] Queda { $days } día
       *[other] Quedan { $days } días
    }
term-lapsed =
    { $days ->
        [one] Vencido ayer
       *[other] Vencido hace { $days } días
    }
term-bucket-lapsed = Vencidos
term-bucket-under30 = Menos de 30 días
term-bucket-from30-to89 = 30–89 días
term-bucket-from90 = 90 días o más
term-bucket-perpetual = Perpetuas

## Closing the window, starting at login

closing-title = ¿Mantener Licet en ejecución para los recordatorios?
closing-text = Los recordatorios solo llegan mientras Licet está en ejecución. Puede cambiarlo en Ajustes.
closing-tray = Su icono permanece en la bandeja del sistema.
closing-no-tray = Este escritorio no muestra iconos en la bandeja: inicie Licet de nuevo para abrir su ventana.
closing-keep = Mantener en ejecución
closing-quit = Salir
login-offer = ¿Iniciar Licet al iniciar sesión para recibir recordatorios sin abrirlo?
login-offer-yes = Iniciar al iniciar sesión
login-offer-no = Ahora no
