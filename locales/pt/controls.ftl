### Palavras dos controles comuns: estão em todas as telas.

control-close = Fechar
control-cancel = Cancelar
control-optional = opcional
control-password-show = Mostrar a senha
control-password-hide = Ocultar a senha
control-try-again = Tentar de novo
control-show-table = Mostrar como tabela
control-show-chart = Mostrar como gráfico
control-nothing-found = Nenhum resultado
# $example é uma data como se digita neste idioma.
control-date-hint = Por exemplo { $example }
control-date-form = Digite uma data, por exemplo { $example }.
control-date-no-such-day = Esta data não existe. Verifique o dia e o mês.
control-number-form = Digite um número, por exemplo { $example }.

## Grade

grid-sort-up = Ordem crescente
grid-sort-down = Ordem decrescente
grid-pin = Fixar
grid-unpin = Desafixar
grid-move-left = Mover para a esquerda
grid-move-right = Mover para a direita
grid-wider = Mais larga
grid-narrower = Mais estreita
grid-own-width = Redefinir largura
grid-hide = Ocultar coluna
grid-chosen = { $count ->
    [0] Nada selecionado
    [one] { $count } selecionada
   *[other] { $count } selecionadas
}
# $shown: o número como o idioma o escreve
grid-chosen-shown = { $count ->
    [one] { $shown } selecionada
   *[other] { $shown } selecionadas
}
grid-copied =
    { $count ->
        [one] { $count } linha copiada
       *[other] { $count } linhas copiadas
    }
grid-copy-too-many = Você pode copiar até { NUMBER($most) } linhas por vez. Selecione menos.

## Forms in steps

wizard-steps = Etapas
wizard-done = concluída
wizard-to-come = pendente
wizard-back = Voltar
wizard-change = Alterar
wizard-kept = Rascunho salvo
wizard-not-kept = Não salvo. Conclua antes de fechar o Licet.
wizard-drop-here = Solte o arquivo para importar
# $count is a whole number.
wizard-problems = { $count ->
    [one] { NUMBER($count) } a corrigir
   *[other] { NUMBER($count) } a corrigir
}
