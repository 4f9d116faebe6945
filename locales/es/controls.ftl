### Palabras de los controles comunes: están en todas las pantallas.

control-close = Cerrar
control-cancel = Cancelar
control-optional = opcional
control-password-show = Mostrar la contraseña
control-password-hide = Ocultar la contraseña
control-try-again = Reintentar
control-show-table = Mostrar como tabla
control-show-chart = Mostrar como gráfico
control-nothing-found = Nada encontrado
# $example es una fecha tal como se escribe en este idioma.
control-date-hint = Por ejemplo { $example }
control-date-form = Escriba una fecha, por ejemplo { $example }.
control-date-no-such-day = Ese día no existe. Compruebe el día y el mes.
control-number-form = Escriba un número, por ejemplo { $example }.

## Cuadrícula

grid-sort-up = Orden ascendente
grid-sort-down = Orden descendente
grid-pin = Mantener a la vista
grid-unpin = Dejar que se desplace
grid-move-left = Mover a la izquierda
grid-move-right = Mover a la derecha
grid-wider = Más ancha
grid-narrower = Más estrecha
grid-own-width = Ancho habitual
grid-hide = Ocultar la columna
grid-chosen =
    { $count ->
        [0] Ninguna fila elegida
        [one] { $count } fila elegida
       *[other] { $count } filas elegidas
    }
# $shown: el número tal como lo escribe el idioma
grid-chosen-shown =
    { $count ->
        [one] { $shown } fila elegida
       *[other] { $shown } filas elegidas
    }
grid-copied =
    { $count ->
        [one] { $count } fila copiada
       *[other] { $count } filas copiadas
    }
grid-copy-too-many = Se pueden copiar { NUMBER($most) } filas como máximo de una vez. Elija menos.

## Forms in steps

wizard-steps = Pasos
wizard-done = hecho
wizard-to-come = pendiente
wizard-back = Atrás
wizard-change = Cambiar
wizard-kept = Guardado en este equipo
wizard-not-kept = Sin guardar: termine antes de cerrar Licet
wizard-drop-here = Suelte el archivo para leerlo
# $count is a whole number.
wizard-problems = { $count ->
    [one] Falta resolver un punto
   *[other] Faltan por resolver { NUMBER($count) } puntos
}
