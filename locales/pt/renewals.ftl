### Renovações: os contratos pelo fim, e os lembretes.

## Contratos

renewals-contracts = Contratos
renewals-show-renewed = Incluir renovados
renewals-filters = Filtros
renewals-site = Unidade
renewals-all-sites = Todas as unidades
renewals-week-clear = Mostrar todas as semanas
renewals-clear = Limpar filtros
renewals-column-partner = Revendedor
renewals-renewed = Renovado
# $serial é um número de série, em todos estes.
renewals-ask-label = Pedir a { $partner } a renovação de { $serial }
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
renewals-lead-product = Todos os contratos de { $product }
renewals-lead-site = Todos os contratos do site { $site }
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

## How reminders stand, and what proves that they came

renewals-group-by = Agrupar por
renewals-group-month = Mês
renewals-group-no-reseller = Sem revendedor
renewals-line-on = Lembretes ativados
renewals-line-off = Notificações desativadas neste computador
renewals-line-next = Próximo: { $date }, { $time }
renewals-line-none = Nenhum previsto
renewals-line-running = Enquanto o Licet está em execução
renewals-line-always = Também com o Licet fechado
renewals-line-late = { $count ->
    [one] Um atrasado
   *[other] { NUMBER($count) } atrasados
}
renewals-schedule = Horário
renewals-delivery = Entrega
renewals-next = Próximo lembrete { $date }
renewals-all-sent = Todos os lembretes enviados
renewals-muted = Silenciado
renewals-in-progress = Renovação em curso
renewals-declined = Não será renovado
renewals-asked = Pedido em { $date }
renewals-change = Alterar os lembretes de { $serial }
renewals-more-actions = Mais ações para { $serial }
renewals-mark-in-progress = Marcar a renovação como em curso
renewals-mark-declined = Marcar como não renovar
renewals-mark-none = Limpar o estado da renovação
renewals-history = Histórico de lembretes
renewals-history-of = Histórico de lembretes de { $serial }
renewals-nudge = apenas se nenhum lembrete for dispensado
renewals-came = Enviados
renewals-came-none = Ainda não há lembretes.
renewals-cover-on-time = Chegou em { $date }
renewals-cover-catch-up = Nenhum dispositivo ativo em { $due }. Chegou em { $date }.
renewals-cover-more-urgent = Nenhum dispositivo ativo em { $due }. Coberto por um lembrete posterior em { $date }.
renewals-cover-none = Não enviado em { $due }.
renewals-cover-before = Previsto antes de esta conta ser usada aqui
renewals-cover-missed = Previsto { $due }: nenhum dispositivo ativo antes do fim do contrato
renewals-cover-pending = Previsto, ainda não registado
renewals-way-notification = Notificação em { $device }
renewals-way-timer = Notificação em segundo plano em { $device }
renewals-way-inbox = No Licet em { $device }, sem notificação
renewals-way-elsewhere = Mostrado em { $device }
renewals-decided = Tratado em { $device }, { $moment }
renewals-reason-renewed = renovado, já não é necessário
renewals-reason-moved = data de fim alterada
renewals-reason-gone = o contrato já não está no catálogo
renewals-reason-synced = agora lembrado pelo contrato
renewals-test = Enviar notificação de teste
renewals-test-timer = Testar lembrete em segundo plano
renewals-test-taken = O sistema aceitou a notificação.
renewals-test-refused = O sistema não mostrou a notificação. Verifique as definições de notificações.
renewals-timer = Lembrar com o Licet fechado (verifica a cada 30 minutos)
renewals-late = Lembretes atrasados
renewals-late-none = Todos os lembretes chegaram no dia previsto.
renewals-runs = Este computador, últimos 30 dias
renewals-run-app = O Licet esteve em execução de { $from } a { $to }
renewals-run-timer = Verificação em segundo plano { $moment }
renewals-schedule-title = Quando notificar
renewals-schedule-text = Aplica-se a todos os seus dispositivos. A caixa de entrada mostra cada lembrete a partir do seu dia.
renewals-schedule-at = Notificar às (HH:MM)
renewals-schedule-quiet = Horas de silêncio
renewals-schedule-from = De
renewals-schedule-to = Até
renewals-schedule-weekends = Notificar aos fins de semana
renewals-schedule-nudges = Lembrar novamente 7 dias e 1 dia antes do fim se nenhum lembrete foi dispensado
renewals-declined-title = Não renovar { $serial }
renewals-declined-text = Não receberá mais lembretes deste período em nenhum dispositivo.
renewals-declined-reason = Motivo
renewals-serials = Definir lembretes
renewals-serials-text = Introduza os números de série das colunas Maintenance/Subscription do certificado ou deixe o campo vazio para todos os contratos do catálogo. Funciona offline.
renewals-serials-label = Números de série
renewals-serials-check = Verificar
renewals-serials-submit = Concluir
renewals-serials-set = Lembretes definidos, próximo { $date }
renewals-serials-all-sent = Nenhum lembrete previsto
renewals-serials-no-end = Sem data de fim, nada a renovar
renewals-serials-unknown = Não está no catálogo. Introduza a data de fim do certificado para um lembrete único; os do contrato substituem-no após a sincronização.
renewals-serials-key = Parece uma chave de licença. Introduza um número de série: uma letra e dez dígitos.
renewals-serials-done = { $count ->
    [one] Um lembrete definido
   *[other] { NUMBER($count) } lembretes definidos
}
field-time-of-day = Introduza uma hora, por exemplo 09:00.
