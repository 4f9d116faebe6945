### Shares of both sides, and how they are made.

screen-sharing = Compartir y sedes
sharing-tab-received = Compartido conmigo
sharing-tab-given = Lo que comparto
sharing-none-received = Nadie comparte licencias con usted
sharing-none-received-text = Cuando alguien comparta licencias con su dirección de correo, aparecerán aquí por persona.
sharing-none-given = No comparte nada
sharing-none-given-text = Permita que un colega o un proveedor vea licencias hasta la fecha que elija.
sharing-new = Compartir números de cliente
sharing-offline = No se puede acceder al portal. Ve lo compartido según la última sincronización; para cambiarlo necesita conexión.
sharing-access = Acceso
sharing-access-view = Ver
sharing-access-view-text = Ve las licencias; las claves están ocultas.
sharing-access-keys = Ver con claves
sharing-access-keys-text = Ve las licencias, sus claves y sus archivos.
sharing-access-full = Completo
sharing-access-full-text = Ve las licencias y puede hacer todo con ellas: claves, actualizaciones, cambio de host.
sharing-ends-on = Termina el
sharing-ends-on-hint = Último día en la sede del cliente. Déjelo vacío para compartir hasta que lo termine.
sharing-description = Descripción
sharing-note = Nota para la persona
sharing-own-note = Nota para usted
sharing-own-note-hint = Solo usted la ve.
sharing-until = Hasta el { $date }
sharing-no-end = Sin fecha de fin
sharing-covers-numbers = { $count ->
    [one] Número de cliente { $numbers }
   *[other] Números de cliente { $numbers }
}
sharing-covers-licenses = { $count ->
    [one] { $count } licencia
   *[other] { $count } licencias
}
sharing-shows = { $count ->
    [one] muestra { $count } licencia
   *[other] muestra { $count } licencias
}
sharing-show-licenses = { $count ->
    [one] Mostrar { $count } licencia
   *[other] Mostrar { $count } licencias
}
sharing-own-fields = Puede añadir campos propios a las licencias compartidas.
sharing-own-fields-open = Configurar campos
sharing-change = Cambiar
sharing-end = Terminar
sharing-change-title = Cambiar lo compartido con { $email }
sharing-change-text = { $email } recibe un correo sobre el cambio.
sharing-changed = Cambiado lo compartido con { $email }
sharing-save = Guardar
sharing-end-title = ¿Dejar de compartir con { $email }?
sharing-end-text = { $count ->
    [one] { $count } licencia desaparece de los dispositivos de { $email } en la próxima sincronización.
   *[other] { $count } licencias desaparecen de los dispositivos de { $email } en la próxima sincronización.
}
sharing-end-full-text = { $count ->
    [one] { $count } licencia desaparece de los dispositivos de { $email } en la próxima sincronización. Los administradores de su sede deciden sobre lo que registró.
   *[other] { $count } licencias desaparecen de los dispositivos de { $email } en la próxima sincronización. Los administradores de su sede deciden sobre lo que registró.
}
sharing-ended = Ya no se comparte con { $email }
sharing-not-used = Sin usar todavía
sharing-used-synced = Última sincronización: { $date }
sharing-used-file = Archivo de licencia de { $serial } obtenido: { $date }
sharing-used-delivered = Claves de { $serial } enviadas: { $date }
sharing-used-acted = Último cambio en { $serial }: { $date }
sharing-numbers = Números de cliente
sharing-select-all = Seleccionar todo
sharing-clear = Borrar
sharing-number-owned = Lo que es suyo
sharing-number-description = Descripción de { $number }
sharing-numbers-chosen = { $count ->
    [one] { $count } de { $of } seleccionado
   *[other] { $count } de { $of } seleccionados
}
sharing-no-numbers = No posee ni administra licencias con número de cliente. Solo los propietarios y los administradores de sede pueden compartir.
sharing-title = { $count ->
    [one] Compartir licencia
   *[other] Compartir { $count } licencias
}
sharing-title-numbers = Compartir números de cliente
sharing-text = La persona recibe un correo y ve las licencias en Licet en cuanto inicia sesión.
sharing-done = Compartido con { $email }
sharing-share = Compartir
sharing-email = Dirección de correo
sharing-email-hint = Aún no necesita una cuenta.
sharing-preview = { $count ->
    [one] { $count } licencia se muestra a { $email } hasta que deje de compartirla.
   *[other] { $count } licencias se muestran a { $email } hasta que deje de compartirlas.
}
sharing-preview-until = { $count ->
    [one] { $count } licencia se muestra a { $email } hasta el { $date }.
   *[other] { $count } licencias se muestran a { $email } hasta el { $date }.
}
sharing-preview-later = Se incluyen las licencias que se compren más adelante.
sharing-preview-refused = { $count ->
    [one] { $serial } queda fuera: solo pueden compartirla su propietario y los administradores de la sede.
   *[other] { $count } licencias quedan fuera, por ejemplo { $serial }: solo pueden compartirlas sus propietarios y los administradores de las sedes.
}
sharing-action = Compartir…
sharing-action-selection = { $count ->
    [one] Compartir { $count } licencia…
   *[other] Compartir { $count } licencias…
}
catalog-filter-shared-by = Compartido por
