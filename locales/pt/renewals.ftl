### Renovações: os contratos pelo fim, e os lembretes.

## Contratos

renewals-contracts = Contratos
renewals-show-renewed = Mostrar os renovados
renewals-filters = Filtros
renewals-site = Unidade
renewals-all-sites = Todas as unidades
renewals-week-clear = Mostrar todas as semanas
renewals-clear = Limpar filtros
renewals-column-term = Prazo
renewals-column-contract = Contrato
renewals-column-quantity = Usos
renewals-column-ends = Último dia
renewals-column-partner = Parceiro
renewals-column-reminder = Próximo lembrete
renewals-renewed = Renovado
# $serial é um número de série, em todos estes.
renewals-ask-label = Pedir a { $partner } a renovação de { $serial }
renewals-bell-next = Próximo lembrete de { $serial }: { $date }. Mudar
renewals-bell-none = Sem mais lembretes de { $serial }. Mudar
# Ambos são números como mostrados.
renewals-more = Mostrar mais ({ $shown } de { $total })
renewals-more-narrow = { $shown } de { $total } estão à vista. Filtre para ver os outros.
renewals-none = Nenhum contrato corresponde
renewals-none-text = Nenhum contrato tem juntos este estado, unidade e semana.
renewals-empty = Ainda sem contratos
renewals-empty-text = Contratos de manutenção e assinaturas ficam aqui pelo dia em que terminam. Para um que só existe no papel, adicione um lembrete.

## Lembretes

renewals-inbox = Lembretes
# $count é um número inteiro.
renewals-inbox-new = { $count ->
    [one] um novo
   *[other] { NUMBER($count) } novos
}
renewals-inbox-empty = Sem lembretes abertos
renewals-inbox-empty-text = Os lembretes vêm antes do fim de um contrato, como notificação e aqui.
renewals-inbox-all = { $count ->
    [one] Mostrar o lembrete
   *[other] Mostrar os { NUMBER($count) } lembretes
}
# $count é um número inteiro, $moment data e hora.
renewals-group = { $count ->
    [one] Um lembrete de { $moment }
   *[other] { NUMBER($count) } lembretes de { $moment }
}
renewals-ends = termina em { $date }
renewals-ended = terminou em { $date }
renewals-unknown-product = Não está no catálogo
renewals-acknowledge = Feito
# $count é um número inteiro.
renewals-acknowledge-all = { $count ->
    [one] Feito
   *[other] Todos os { NUMBER($count) } feitos
}
renewals-acknowledged = O lembrete de { $serial } está feito
renewals-state-acknowledged = feito
renewals-state-cancelled = renovado, não é mais necessário
renewals-state-snoozed = de novo em { $date }
renewals-state-manual = adicionado à mão
# $days é um número inteiro.
renewals-state-threshold = { $days ->
    [0] lembrete no último dia
    [one] lembrete um dia antes
   *[other] lembrete { NUMBER($days) } dias antes
}
renewals-show-done = Mostrar os feitos
renewals-snooze = Mais tarde
renewals-snooze-title = Lembrar de { $serial } mais tarde
renewals-snooze-text = O contrato termina em { $date }.
renewals-snooze-text-lapsed = O contrato terminou em { $date }.
# $days é um número inteiro.
renewals-snooze-days = { $days ->
    [1] Amanhã
    [7] Em uma semana
    [14] Em duas semanas
    [one] Em um dia
   *[other] Em { NUMBER($days) } dias
}
renewals-snooze-until = Ou neste dia

## Lembretes adicionados à mão

renewals-manual-open = Adicionar um lembrete
renewals-manual-title = Adicionar um lembrete
renewals-manual-text = Para um número de série de um certificado de compra. Vem uma vez, no dia que você escolher, com ou sem o portal.
renewals-serial = Número de série
renewals-oddity-length = Um número de série costuma ter onze caracteres. É aceito como digitado.
renewals-oddity-letter = Um número de série costuma começar com letra maiúscula. É aceito como digitado.
renewals-oddity-digits = Depois da letra, um número de série costuma ter dez dígitos. Confira O e 0, I e 1. É aceito como digitado.
renewals-manual-ends-on = Último dia do contrato
renewals-manual-remind-on = Lembrar em
# $days é um número inteiro.
renewals-manual-before = { $days ->
    [0] No último dia
    [one] Um dia antes do fim
   *[other] { NUMBER($days) } dias antes do fim
}
renewals-manual-note = Nota
renewals-manual-add = Adicionar
renewals-manual-added = { $serial } será lembrado em { $date }.
renewals-manual-remove = Remover o lembrete de { $serial }
renewals-manual-removed = O lembrete de { $serial } foi removido.
renewals-undo = Desfazer
renewals-coming = Por vir
# $date é o dia do lembrete, $end o último dia do contrato.
renewals-coming-when = { $date } · o contrato termina em { $end }

## Antecedência

renewals-lead-title = Lembretes de { $serial }
renewals-lead-as-all = Como todos os contratos
renewals-lead-own = Prazos próprios
# $days é uma lista de números.
renewals-lead-all = Dias antes do fim: { $days }
renewals-lead-none = Sem lembretes.
renewals-lead-list = Lembretes antes do fim
# $days é um número inteiro.
renewals-lead-before = { $days ->
    [0] No último dia
    [one] Um dia antes
   *[other] { NUMBER($days) } dias antes
}
# $days é um número inteiro.
renewals-lead-remove = { $days ->
    [0] Remover o lembrete do último dia
    [one] Remover o lembrete de um dia antes
   *[other] Remover o lembrete de { NUMBER($days) } dias antes
}
renewals-lead-add-label = Dias antes do fim
renewals-lead-add = Adicionar
renewals-lead-save = Salvar

## O que há de errado num campo aqui

field-whole-number = Digite um número inteiro de dias.
# $maximum é um número inteiro.
field-too-far-ahead = No máximo { NUMBER($maximum) } dias à frente.
# $maximum é um número inteiro.
field-too-many = { $maximum ->
    [one] No máximo um lembrete.
   *[other] No máximo { NUMBER($maximum) } lembretes. Remova um primeiro.
}
field-date = Digite uma data.
field-date-tomorrow = Escolha um dia a partir de amanhã.
field-date-after-end = Escolha um dia antes do fim do contrato.
