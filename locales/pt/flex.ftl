### Enterprise Flexible: contracts with their pools, drawing down, returning, the statement.

## The way in and the contracts

flex-way = Enterprise Flexible
flex-way-text = Retirar licenças dos saldos de um contrato, devolver o que sobra e ler o extrato.
flex-contracts = Contratos
flex-none = Nenhum contrato flex
flex-none-text = Os contratos com saldos aparecem aqui quando um pedido visível a esta conta inclui um.
flex-begins = começa em { $date }
flex-not-begun = Ainda não se pode retirar nada: o prazo começa em { $date }.
flex-over = Não se pode mais retirar nada: o prazo terminou em { $date }.
flex-outsider = Você vê este contrato, mas não pertence a { $site }: quem retira e devolve são as pessoas de lá.
# $level: "Configuration user"
flex-level = Aqui: { $level }
# Marks the level of the reader in a list of levels.
flex-level-own = você
flex-people = Níveis
flex-as-of = O portal está inacessível. Números de { $time }.
flex-at = às { $time }
flex-waiting = Uma retirada de { $product } de { $serial } foi começada e aguarda.

## Pools

flex-pools = Saldos
flex-pools-none = Este contrato não contém produtos.
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
    [0] Nada resta
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
flex-curve-none = Nada deste produto foi retirado ainda.
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
flex-draws-none = Cada retirada aparece aqui: quem, quando, para qual endereço, e sua licença.
# $count is a whole number.
flex-draws-newest = { $count ->
    [one] as { NUMBER($count) } mais recentes
   *[other] as { NUMBER($count) } mais recentes
}
flex-show-license = Mostrar { $serial } no catálogo

## Returns

flex-return = Devolver
flex-return-title = Devolver licenças
flex-return-by = Pode ser devolvido até { $date }.
flex-return-over = Podia ser devolvido até { $date }.
flex-return-never = Não pode ser devolvido.
flex-return-others = Retirado por outra pessoa: um usuário de configuração o devolve.
flex-return-all = Tudo foi devolvido.
flex-return-quantity = Quantas de { $serial } voltam
# $count is a whole number.
flex-return-most = { $count ->
    [one] Há { NUMBER($count) } fora.
   *[other] Há { NUMBER($count) } fora.
}
# $count and $left are whole numbers.
flex-return-sentence = { $count ->
    [one] { NUMBER($count) } licença de { $product } volta ao contrato { $contract }. { $serial } passa a valer para { $left }; chaves e arquivo com o número antigo são substituídos.
   *[other] { NUMBER($count) } licenças de { $product } voltam ao contrato { $contract }. { $serial } passa a valer para { $left }; chaves e arquivo com o número antigo são substituídos.
}
# $count is a whole number.
flex-return-all-sentence = { $count ->
    [one] A licença de { $product } volta ao contrato { $contract }. Chaves e arquivo de { $serial } não valem mais para ninguém.
   *[other] Todas as { NUMBER($count) } licenças de { $product } voltam ao contrato { $contract }. Chaves e arquivo de { $serial } não valem mais para ninguém.
}
# $count is a whole number, $left: "375 left"
flex-came-back-done = { $count ->
    [one] { NUMBER($count) } licença de { $product } está de volta ao saldo: { $left }.
   *[other] { NUMBER($count) } licenças de { $product } estão de volta ao saldo: { $left }.
}

## Drawing down

flex-draw = Retirar
flex-draw-from = Retirar de { $contract }
flex-step-what = Produto e quantidade
flex-quantity = Quantidade
flex-address-fixed = Novos endereços são adicionados por usuários de configuração.
# $count is a whole number.
flex-exhausted = { $count ->
    [0] Enquanto isso outros retiraram e nada resta. Escolha outro produto ou aguarde devoluções; o que você digitou permanece.
    [one] Enquanto isso outros retiraram: agora resta { NUMBER($count) }. Mude a quantidade; o resto do que você digitou permanece.
   *[other] Enquanto isso outros retiraram: agora restam { NUMBER($count) }. Mude a quantidade; o resto do que você digitou permanece.
}
# $count is a whole number.
flex-review = { $count ->
    [one] { NUMBER($count) } licença de { $product } é retirada do contrato { $contract } para { $site }.
   *[other] { NUMBER($count) } licenças de { $product } são retiradas do contrato { $contract } para { $site }.
}
# $count is a whole number.
flex-review-at = { $count ->
    [one] { NUMBER($count) } licença de { $product } é retirada do contrato { $contract } para { $site }, em { $address }.
   *[other] { NUMBER($count) } licenças de { $product } são retiradas do contrato { $contract } para { $site }, em { $address }.
}
# $left: "375 left"
flex-done = { $product }: { $left } no contrato.
flex-drawn-from = Retirada de
flex-another = Retirar mais
flex-to-contract = Ir ao contrato
# Follows flex-waiting.
flex-held = Continue com ela, ou descarte-a e comece a que acabou de escolher.
flex-held-discard = Descartar e começar de novo

## Statement

flex-statement = Extrato
flex-from = De
flex-to = Até
flex-statement-none = Nada foi retirado ou devolvido nestes meses.
flex-statement-hint = Retirado por mês; o devolvido fica abaixo com um menos. Meses sem movimento são omitidos.
flex-picture-hint = Barras para cima: retiradas. Barras para baixo: devolvidas. Cada produto tem sua escala; a tabela diz o mesmo em números.
# $drawn: "125 drawn", $returned: "5 returned", $out: a number as shown.
flex-picture-text = { $product }: { $drawn }, { $returned }; fora no fim: { $out }.
flex-total = Total
flex-out-at-end = Fora no fim
flex-save = Salvar como CSV
flex-save-xlsx = Salvar como Excel
flex-month = Mês
flex-sku = SKU
flex-saved = Extrato salvo: { $path }
