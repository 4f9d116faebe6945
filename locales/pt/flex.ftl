### Enterprise Flexible: contracts with their pools, drawing down, returning, the statement.

## The way in and the contracts

flex-way = Enterprise Flexible
flex-way-text = Retire licenças dos saldos de um contrato, devolva as que não usa e veja o extrato.
flex-contracts = Contratos
flex-none = Nenhum contrato flex
flex-none-text = Contratos flex de pedidos a que você tem acesso aparecem aqui.
flex-begins = começa em { $date }
flex-not-begun = Ainda não é possível retirar: o prazo começa em { $date }.
flex-over = Não é mais possível retirar: o prazo terminou em { $date }.
flex-outsider = Você vê este contrato, mas não faz parte de { $site }. Só os membros podem retirar e devolver licenças.
# $level: "Configuration user"
flex-level = Seu nível: { $level }
# Marks the level of the reader in a list of levels.
flex-level-own = você
flex-people = Níveis
flex-as-of = Não foi possível acessar o portal. Números das { $time }.
flex-at = às { $time }
flex-waiting = Retirada não concluída de { $product } de { $serial }.

## Pools

flex-pools = Saldos
flex-pools-none = Este contrato não tem produtos.
flex-product = Produto
# Heading of a column: how many the contract holds.
flex-entitled = Contratadas
# Heading of a column: how many are out.
flex-drawn = Retiradas
# Heading of a column: how many are left.
flex-remaining = Restam
# Both are numbers as shown.
flex-drawn-of = { $drawn } de { $entitled } retiradas
# $count is a whole number.
flex-left = { $count ->
    [0] Nenhuma restante
    [one] resta { NUMBER($count) }
   *[other] restam { NUMBER($count) }
}
# $count is a whole number, $entitled one as shown.
flex-left-of = { $count ->
    [one] Resta { NUMBER($count) } de { $entitled }.
   *[other] Restam { NUMBER($count) } de { $entitled }.
}
# $count is a whole number, $entitled one as shown.
flex-after = { $count ->
    [one] Depois disso resta { NUMBER($count) } de { $entitled }.
   *[other] Depois disso restam { NUMBER($count) } de { $entitled }.
}
# $count is a whole number.
flex-entitled-count = { $count ->
    [one] { NUMBER($count) } no contrato
   *[other] { NUMBER($count) } no contrato
}
# $count is a whole number.
flex-drawn-count = { $count ->
    [one] { NUMBER($count) } retirada
   *[other] { NUMBER($count) } retiradas
}
# $count is a whole number.
flex-returned = { $count ->
    [one] { NUMBER($count) } devolvida
   *[other] { NUMBER($count) } devolvidas
}

## The curve and the draw-downs

flex-curve = Retiradas ao longo do prazo
flex-curve-none = Ainda nada foi retirado deste saldo.
# $drawn: "125 of 500 drawn", $left: "375 left"
flex-curve-text = { $product }, hoje: { $drawn }, { $left }.
flex-today = hoje
flex-day = Dia
# Heading of a column: who did it.
flex-by = Por
# Heading of a column: by how many.
flex-change = Variação
flex-came-back = Devolvidas
flex-draws = Retiradas
flex-draws-none = As retiradas aparecem aqui com pessoa, data, endereço e licença.
# $count is a whole number.
flex-draws-newest = { $count ->
    [one] última { NUMBER($count) }
   *[other] últimas { NUMBER($count) }
}
flex-show-license = Mostrar { $serial } no catálogo

## Returns

flex-return = Devolver
flex-return-title = Devolver licenças
flex-return-by = Devolver até { $date }.
flex-return-over = O prazo de devolução terminou em { $date }.
flex-return-never = Não pode ser devolvida
flex-return-others = Retirada por outra pessoa. Só um usuário de configuração pode devolvê-la.
flex-return-all = Tudo devolvido
flex-return-quantity = Quantidade de { $serial } a devolver
# $count is a whole number.
flex-return-most = { $count ->
    [one] { NUMBER($count) } em uso.
   *[other] { NUMBER($count) } em uso.
}
# $count and $left are whole numbers.
flex-return-sentence = { $count ->
    [one] { NUMBER($count) } licença de { $product } volta ao contrato { $contract }. { $serial } passa a cobrir { $left }. As chaves e o arquivo de licença são substituídos.
   *[other] { NUMBER($count) } licenças de { $product } voltam ao contrato { $contract }. { $serial } passa a cobrir { $left }. As chaves e o arquivo de licença são substituídos.
}
# $count is a whole number.
flex-return-all-sentence = { $count ->
    [one] A licença de { $product } volta ao contrato { $contract }. As chaves e o arquivo de licença de { $serial } param de funcionar para todos.
   *[other] Todas as { NUMBER($count) } licenças de { $product } voltam ao contrato { $contract }. As chaves e o arquivo de licença de { $serial } param de funcionar para todos.
}
# $count is a whole number, $left: "375 left"
flex-came-back-done = { $count ->
    [one] { NUMBER($count) } licença de { $product } devolvida: { $left }.
   *[other] { NUMBER($count) } licenças de { $product } devolvidas: { $left }.
}

## Drawing down

flex-draw = Retirar
flex-draw-from = Retirar de { $contract }
flex-step-what = Produto e quantidade
flex-quantity = Quantidade
flex-address-fixed = Só usuários de configuração podem adicionar endereços.
# $count is a whole number.
flex-exhausted = { $count ->
    [0] Outros retiraram nesse meio-tempo e não resta nenhuma. Escolha outro produto ou aguarde devoluções. Seus dados foram mantidos.
    [one] Outros retiraram nesse meio-tempo e só resta { NUMBER($count) }. Altere a quantidade. Seus outros dados foram mantidos.
   *[other] Outros retiraram nesse meio-tempo e só restam { NUMBER($count) }. Altere a quantidade. Seus outros dados foram mantidos.
}
# $count is a whole number.
flex-review = { $count ->
    [one] Retirar { NUMBER($count) } licença de { $product } do contrato { $contract } para { $site }.
   *[other] Retirar { NUMBER($count) } licenças de { $product } do contrato { $contract } para { $site }.
}
# $count is a whole number.
flex-review-at = { $count ->
    [one] Retirar { NUMBER($count) } licença de { $product } do contrato { $contract } para { $site }, em { $address }.
   *[other] Retirar { NUMBER($count) } licenças de { $product } do contrato { $contract } para { $site }, em { $address }.
}
# $left: "375 left"
flex-done = { $product }: { $left } no contrato.
flex-drawn-from = Retirada de
flex-another = Retirar mais
flex-to-contract = Ir para o contrato
# Follows flex-waiting.
flex-held = Retome-a, ou descarte-a e comece a selecionada.
flex-held-discard = Descartar e recomeçar

## Statement

flex-statement = Extrato
flex-from = De
flex-to = Até
flex-statement-none = Sem retiradas ou devoluções nestes meses.
flex-statement-hint = Retiradas por mês; as devoluções aparecem abaixo com sinal de menos. Meses sem movimento são omitidos.
flex-picture-hint = Barras para cima: retiradas. Barras para baixo: devolvidas. Cada produto tem sua própria escala; a tabela mostra os números.
# $drawn: "125 drawn", $returned: "5 returned", $out: a number as shown.
flex-picture-text = { $product }: { $drawn }, { $returned }; em uso no fim: { $out }.
flex-total = Total
flex-out-at-end = Em uso no fim
flex-save = Salvar como CSV
flex-save-xlsx = Salvar como Excel
flex-month = Mês
flex-sku = SKU
flex-saved = Extrato salvo: { $path }
