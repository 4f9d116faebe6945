### Campos propios, etiquetas, notas, comentarios, contacto técnico.

## Qué contiene un campo

fields-kind = Tipo
fields-kind-text = Texto
fields-kind-number = Número
fields-kind-date = Fecha
fields-kind-choice = Opción
fields-kind-link = Enlace
fields-kind-fixed = El tipo no se puede cambiar: hay valores que dependen de él.
field-link = Escriba una dirección web o de correo, por ejemplo https://example.com o mailto:name@example.com
field-no-room = Hasta { NUMBER($maximum) }. Quite uno primero.
field-no-space = No queda espacio para ajustes de esta cuenta.

## Definir campos

fields-empty = Aún no hay campos. Añada un campo para lo que registra en las licencias, como centro de coste o próxima auditoría. Cada uno se convierte en una columna.
fields-add = Añadir campo
fields-add-title = Campo nuevo
fields-add-text = El campo se convierte en columna y filtro del catálogo.
fields-edit = Editar
fields-edit-title = Editar { $name }
fields-edit-text = Se aplica a todos los que ven valores de este campo.
fields-name = Nombre
fields-choices = Opciones
fields-choices-hint = Una por línea, en el orden mostrado.
fields-shown = Se muestra en
fields-on-own = Nuestras licencias
fields-on-shared = Licencias compartidas con nosotros
fields-on-all = Todas las licencias
fields-on-none = No se muestra
fields-used = { $count ->
    [0] aún sin valores
    [one] { NUMBER($count) } valor
   *[other] { NUMBER($count) } valores
}
fields-owner = de { $name }
fields-others = Campos de otras personas
fields-more = Más para { $name }
fields-up = Subir
fields-down = Bajar
fields-grip = Mover { $name }, { $place } de { $of }
fields-grip-hint = Arrastre o use las teclas de flecha
fields-moved = { $name } ahora es { $place } de { $of }
fields-saved = { $name } guardado
fields-delete = Borrar campo
fields-delete-title = ¿Borrar { $name }?
fields-delete-text = { $count ->
    [0] Ninguna licencia tiene un valor en este campo.
    [one] Una licencia tiene un valor en este campo. El campo y su valor se ocultarán para usted y todos los que tienen acceso.
   *[other] { NUMBER($count) } licencias tienen un valor en este campo. El campo y sus valores se ocultarán para usted y todos los que tienen acceso.
}
fields-deleted = { $name } borrado
fields-no-value = Sin valor

## Filtrar por campos

fields-test-is = es
fields-test-contains = contiene
fields-test-at-least = al menos
fields-test-at-most = como máximo
fields-test-from = desde el
fields-test-until = hasta el
fields-test-set = tiene valor
fields-test-unset = está vacío
fields-filter = { $test } { $value }

## Lo que se escribe en una licencia

notes-for-everyone = Los cambios se aplican a todos los que tienen acceso a esta licencia.
notes-for-customer = Visible para los miembros de { $site } y para quienes tienen acceso compartido completo.
notes-for-partner = Visible para los miembros de { $site }.
notes-for-you = Solo usted lo ve.
notes-of-site = Notas de { $site }
notes-of-you = Sus propias notas
notes-read-only = Tiene acceso de solo lectura. Para editar se requiere acceso completo a la licencia.
notes-fields = Campos propios
notes-no-fields = Aquí no se muestra ningún campo.
notes-define-fields = Definir campos
notes-title = Notas
notes-none = Sin notas
notes-add-notes = Añadir notas
notes-edit-notes = Editar las notas
notes-dropped = Edición descartada
notes-comments = Comentarios
notes-no-comments = Sin comentarios
notes-comment = Escribir un comentario
notes-comment-add = Añadir comentario
notes-comment-added = Comentario añadido
notes-you = Usted
notes-somebody = Alguien
notes-no-tags = Sin etiquetas
notes-tag-add = Añadir etiqueta
notes-tag-new = Añadir «{ $tag }»
notes-tag-added = Etiqueta { $tag } añadida
notes-tag-removed = Etiqueta { $tag } quitada
notes-tag-remove = Quitar etiqueta { $tag }
notes-tag-named = Etiqueta { $tag }
notes-tag-on = puesta
notes-tag-off = no puesta
notes-earlier = Valores anteriores ({ NUMBER($count) })
notes-nothing = nada
notes-by = { $name } · { $date }
notes-add-short = Añadir
notes-add = Añadir { $name }
notes-edit = Editar { $name }: { $value }
notes-save = Guardar { $name }
notes-cancel = Descartar los cambios de { $name }
notes-copy-link = Copiar el enlace de { $name }
notes-pending = enviando
notes-conflict = en conflicto
notes-changed-below = Alguien cambió esto mientras usted editaba.
notes-changed-show = Mostrar
notes-changed-hide = Ocultar
notes-changed-take = Usar la otra
notes-changed-keep = Conservar la mía

## Contacto técnico

contact-edit = Cambiar contacto técnico
contact-title = Contacto técnico de { $serial }
contact-text = Los cambios se aplican a todos los que tienen acceso a esta licencia. Para quitar el contacto, deje ambos campos vacíos.
contact-name = Nombre
contact-saved = Contacto técnico guardado
