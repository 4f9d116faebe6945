### Renovações: os contratos pelo fim, e os lembretes.

## Contratos

renewals-contracts = Contratos
renewals-show-renewed = Incluir renovados
renewals-filters = Filtros
renewals-site = Unidade
renewals-all-sites = Todas as unidades
renewals-week-clear = Mostrar todas as semanas
renewals-clear = Limpar filtros
renewals-column-term = Prazo
renewals-column-contract = Contrato
renewals-column-quantity = Usos
renewals-column-ends = Data de término
renewals-column-partner = Revendedor
renewals-column-reminder = Próximo lembrete
renewals-renewed = Renovado
# $serial é um número de série, em todos estes.
renewals-ask-label = Pedir a { $partner } a renovação de { $serial }
renewals-bell-next = Próximo lembrete de { $serial }: { $date }. Alterar
renewals-bell-none = Todos os lembretes de { $serial } enviados. Alterar
# Ambos são números como mostrados.
renewals-more = Mostrar mais ({ $shown } de { $total })
renewals-more-narrow = Mostrando { $shown } de { $total }. Filtre para refinar.
renewals-none = Nenhum resultado
renewals-none-text = Nenhum contrato corresponde a estes filtros.
renewals-empty = Ainda sem contratos
renewals-empty-text = Contratos de manutenção e assinaturas aparecem aqui por data de término. Para um contrato só em papel, adicione um lembrete.

## Lembretes

renewals-inbox = Lembretes
# $count é um número inteiro.
renewals-inbox-new = { $count ->
    [one] { NUMBER($count) } novo
   *[other] { NUMBER($count) } novos
}
renewals-inbox-empty = Sem lembretes abertos
renewals-inbox-empty-text = Os lembretes aparecem aqui e como notificação antes do fim de um contrato.
renewals-inbox-all = { $count ->
    [one] Mostrar lembrete
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
renewals-acknowledge = Dispensar
# $count é um número inteiro.
renewals-acknowledge-all = { $count ->
    [one] Dispensar
   *[other] Dispensar os { NUMBER($count) }
}
renewals-acknowledged = Lembrete de { $serial } dispensado
renewals-state-acknowledged = dispensado
renewals-state-cancelled = renovado, não é mais necessário
renewals-state-snoozed = adiado até { $date }
renewals-state-manual = adicionado manualmente
# $days é um número inteiro.
renewals-state-threshold = { $days ->
    [0] lembrete no último dia
    [one] lembrete um dia antes
   *[other] lembrete { NUMBER($days) } dias antes
}
renewals-show-done = Incluir dispensados
renewals-snooze = Adiar
renewals-snooze-title = Adiar lembrete de { $serial }
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
renewals-snooze-until = Ou em uma data

## Lembretes adicionados à mão

renewals-manual-open = Adicionar lembrete
renewals-manual-title = Adicionar lembrete
renewals-manual-text = Para um número de série de um certificado de compra. Você é lembrado uma vez, no dia escolhido, online ou offline.
renewals-serial = Número de série
renewals-oddity-length = Um número de série geralmente tem onze caracteres. Você pode salvá-lo mesmo assim.
renewals-oddity-letter = Um número de série geralmente começa com letra maiúscula. Você pode salvá-lo mesmo assim.
renewals-oddity-digits = Um número de série geralmente tem dez dígitos após a letra. Verifique O e 0, I e 1. Você pode salvá-lo mesmo assim.
renewals-manual-ends-on = Término do contrato
renewals-manual-remind-on = Lembrar em
# $days é um número inteiro.
renewals-manual-before = { $days ->
    [0] No último dia
    [one] Um dia antes do fim
   *[other] { NUMBER($days) } dias antes do fim
}
renewals-manual-note = Nota
renewals-manual-add = Adicionar
renewals-manual-added = Lembrete de { $serial } definido para { $date }
renewals-manual-remove = Remover lembrete de { $serial }
renewals-manual-removed = Lembrete de { $serial } removido
renewals-undo = Desfazer
renewals-coming = Próximos
# $date é o dia do lembrete, $end o último dia do contrato.
renewals-coming-when = { $date } · o contrato termina em { $end }

## Antecedência

renewals-lead-title = Lembretes de { $serial }
renewals-lead-as-all = Agenda padrão
renewals-lead-own = Personalizada
# $days é uma lista de números.
renewals-lead-all = Dias antes do fim: { $days }
renewals-lead-none = Sem lembretes
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
field-too-far-ahead = Até { NUMBER($maximum) } dias à frente.
# $maximum é um número inteiro.
field-too-many = { $maximum ->
    [one] Até um lembrete.
   *[other] Até { NUMBER($maximum) } lembretes. Remova um primeiro.
}
field-date = Digite uma data.
field-date-tomorrow = Escolha uma data depois de hoje.
field-date-after-end = Escolha uma data antes do fim do contrato.
