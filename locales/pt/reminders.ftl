### Notificações nativas do assistente de renovações, e o e-mail que pede a um parceiro que renove.
### Datas em números, porque também aparecem onde não há calendário.

reminder-date = { $day }/{ $month }/{ $year }
reminder-open = Abrir

reminder-one-title = { $days ->
    [0] { $product } termina hoje
    [one] { $product } termina amanhã
   *[other] { $product } termina em { $days } dias
}
reminder-one-body = { $serial } · { $site } · último dia { $date }

reminder-one-unplaced-title = { $days ->
    [0] { $product } termina hoje
    [one] { $product } termina amanhã
   *[other] { $product } termina em { $days } dias
}
reminder-one-unplaced-body = { $serial } · último dia { $date }

reminder-several-title = { $count ->
    [one] { $count } contrato termina em breve
   *[other] { $count } contratos terminam em breve
}
reminder-several-body = Primeiro { $product } ({ $serial }), último dia { $date }

reminder-catch-up-title = { $count ->
    [one] Enquanto o Licet estava fechado, venceu { $count } lembrete
   *[other] Enquanto o Licet estava fechado, venceram { $count } lembretes
}
reminder-catch-up-body = Primeiro { $product } ({ $serial }), último dia { $date }

reminder-manual-title = Lembrete de { $serial }
reminder-manual-body = Você pediu para ser lembrado hoje deste número de série.

renewal-mail-subject = Renovação de { $serial } ({ $product })
renewal-mail-body =
    Olá,
    { "" }
    pedimos uma proposta para a renovação deste contrato:
    { "" }
    Número de série: { $serial }
    Produto: { $product }
    Quantidade: { $quantity }
    Unidade: { $site }
    Pedido: { $order }
    Último dia: { $date }
    { "" }
    Atenciosamente,
    { $name }
