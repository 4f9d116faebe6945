### Palabras de los controles comunes: están en todas las pantallas.

control-close = Cerrar
control-cancel = Cancelar
control-optional = opcional
control-password-show = Mostrar la contraseña
control-password-hide = Ocultar la contraseña
control-try-again = Reintentar
control-show-table = Mostrar como tabla
control-show-chart = Mostrar como gráfico
control-nothing-found = Sin resultados
# $example es una fecha tal como se escribe en este idioma.
control-date-hint = Por ejemplo { $example }
control-date-form = Escriba una fecha, por ejemplo { $example }.
control-date-no-such-day = Esta fecha no existe. Compruebe el día y el mes.
control-number-form = Escriba un número, por ejemplo { $example }.

## Cuadrícula

grid-sort-up = Orden ascendente
grid-sort-down = Orden descendente
grid-pin = Fijar
grid-unpin = No fijar
grid-move-left = Mover a la izquierda
grid-move-right = Mover a la derecha
grid-wider = Más ancha
grid-narrower = Más estrecha
grid-own-width = Restablecer ancho
grid-hide = Ocultar columna
grid-chosen = { $count ->
    [0] Nada seleccionado
    [one] { $count } seleccionada
   *[other] { $count } seleccionadas
}
# $shown: el número tal como lo escribe el idioma
grid-chosen-shown = { $count ->
    [one] { $shown } seleccionada
   *[other] { $shown } seleccionadas
}
grid-copied =
    { $count ->
        [one] { $count } fila copiada
       *[other] { $count } filas copiadas
    }
grid-copy-too-many = Puede copiar hasta { NUMBER($most) } filas a la vez. Seleccione menos.

## Forms in steps

wizard-steps = Pasos
wizard-done = completado
wizard-to-come = pendiente
wizard-back = Atrás
wizard-change = Cambiar
wizard-kept = Borrador guardado
wizard-not-kept = Sin guardar. Termine antes de cerrar Licet.
wizard-drop-here = Suelte el archivo para importarlo
# $count is a whole number.
wizard-problems = { $count ->
    [one] { NUMBER($count) } por corregir
   *[other] { NUMBER($count) } por corregir
}
