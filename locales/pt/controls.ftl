### Palavras dos controles comuns: estão em todas as telas.

control-close = Fechar
control-cancel = Cancelar
control-optional = opcional
control-password-show = Mostrar a senha
control-password-hide = Ocultar a senha
control-try-again = Tentar de novo
control-show-table = Mostrar como tabela
control-show-chart = Mostrar como gráfico
control-nothing-found = Nada encontrado
# $example é uma data como se digita neste idioma.
control-date-hint = Por exemplo { $example }
control-date-form = Digite uma data, por exemplo { $example }.
control-date-no-such-day = Esse dia não existe. Confira dia e mês.
control-number-form = Digite um número, por exemplo { $example }.

## Grade

grid-sort-up = Ordem crescente
grid-sort-down = Ordem decrescente
grid-pin = Manter à vista
grid-unpin = Deixar rolar
grid-move-left = Mover para a esquerda
grid-move-right = Mover para a direita
grid-wider = Mais larga
grid-narrower = Mais estreita
grid-own-width = Largura usual
grid-hide = Ocultar coluna
grid-chosen =
    { $count ->
        [0] Nenhuma linha escolhida
        [one] { $count } linha escolhida
       *[other] { $count } linhas escolhidas
    }
# $shown: o número como o idioma o escreve
grid-chosen-shown =
    { $count ->
        [one] { $shown } linha escolhida
       *[other] { $shown } linhas escolhidas
    }
grid-copied =
    { $count ->
        [one] { $count } linha copiada
       *[other] { $count } linhas copiadas
    }
grid-copy-too-many = No máximo { NUMBER($most) } linhas podem ser copiadas de uma vez. Escolha menos.

## Forms in steps

wizard-steps = Etapas
wizard-done = concluída
wizard-to-come = a fazer
wizard-back = Voltar
wizard-change = Alterar
wizard-kept = Salvo neste computador
wizard-not-kept = Não salvo: termine antes de fechar o Licet
wizard-drop-here = Solte o arquivo para lê-lo
# $count is a whole number.
wizard-problems = { $count ->
    [one] Falta resolver um ponto
   *[other] Falta resolver { NUMBER($count) } pontos
}
