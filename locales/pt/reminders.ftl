### Notificações nativas do assistente de renovações, e o e-mail que pede a um revendedor que renove.
### Datas em números, porque também aparecem onde não há calendário.

reminder-date = { $day }/{ $month }/{ $year }
reminder-open = Abrir

reminder-one-title = { $days ->
    [0] { $product } termina hoje
    [one] { $product } termina amanhã
   *[other] { $product } termina em { $days } dias
}
reminder-one-body = { $serial } · { $site } · termina em { $date }

reminder-one-unplaced-title = { $days ->
    [0] { $product } termina hoje
    [one] { $product } termina amanhã
   *[other] { $product } termina em { $days } dias
}
reminder-one-unplaced-body = { $serial } · termina em { $date }

reminder-several-title = { $count ->
    [one] { $count } contrato termina em breve
   *[other] { $count } contratos terminam em breve
}
reminder-several-body = Primeiro: { $product } ({ $serial }), termina em { $date }

reminder-catch-up-title = { $count ->
    [one] { $count } lembrete pendente
   *[other] { $count } lembretes pendentes
}
reminder-catch-up-body = Primeiro: { $product } ({ $serial }), termina em { $date }

reminder-manual-title = Lembrete de { $serial }
reminder-manual-body = Você definiu para hoje um lembrete deste número de série.

reminder-first-title = { $count ->
    [one] { $count } contrato termina nos próximos { $within } dias
   *[other] { $count } contratos terminam nos próximos { $within } dias
}
reminder-first-body = A partir de agora, o Licet envia lembretes. Primeiro: { $product } ({ $serial }), termina em { $date }
reminder-locked-title = Os lembretes de renovação estão em pausa
reminder-locked-body = A cópia local está bloqueada. Abra o Licet e desbloqueie-a para receber lembretes.
reminder-test-title = Lembrete de teste
reminder-test-body = É assim que os lembretes de renovação chegam a este computador.

renewal-mail-subject = Renovação de { $serial } ({ $product })
renewal-mail-body =
    Olá,
    { "" }
    Envie-nos um orçamento para a renovação deste contrato:
    { "" }
    Número de série: { $serial }
    Produto: { $product }
    Quantidade: { $quantity }
    Unidade: { $site }
    Pedido: { $order }
    Data de término: { $date }
    { "" }
    Atenciosamente
    { $name }

## The app without its window

reminder-snooze = Adiar para amanhã
reminder-dismiss = Dispensar
tray-open = Abrir o Licet
tray-quit = Sair do Licet
tray-closed = Abra o Licet para receber lembretes
tray-due = { $product } · { $serial } · termina em { $date }
tray-summary = { $count ->
    [0] Nenhum novo lembrete
    [one] { $count } novo lembrete
   *[other] { $count } novos lembretes
}
