### Version upgrade: which notification and offer, which licenses, and what becomes of them.

## The way in

upgrade-way = Atualização de versão
upgrade-way-text = Levar licenças a uma nova versão, todas ou em parte, com novos números de série, chaves e arquivos.
# The verb on the button of a license that can be upgraded.
upgrade-button = Atualizar

## Notifications and their offers

# The title of the first step: which upgrade.
upgrade-step-offer = Atualização
upgrade-id = ID do aviso de atualização
upgrade-id-hint = Do e-mail sobre a nova versão. Sem ele, aparecem todas as atualizações das suas licenças.
upgrade-find = Ver atualizações
# Lists all upgrades of the account instead of those of one notification ID.
upgrade-mine = Não tenho um
upgrade-notification = Aviso { $id }
upgrade-offers = Atualizações
upgrade-none = Nenhuma atualização para as suas licenças
upgrade-none-text = Assim que sair uma nova versão do que esta conta pode ver, ela aparece aqui.
upgrade-offline = O portal não pode ser alcançado, então as atualizações não podem ser consultadas agora. O que foi escolhido fica guardado.
# $count is a whole number.
upgrade-count-done = { $count ->
    [one] { NUMBER($count) } atualizada
   *[other] { NUMBER($count) } atualizadas
}
# $count is a whole number.
upgrade-count-open = { $count ->
    [one] { NUMBER($count) } pode ser atualizada
   *[other] { NUMBER($count) } podem ser atualizadas
}
upgrade-all-done = todas atualizadas
# Shows what the licenses were upgraded into.
upgrade-view = Ver
upgrade-pick = Escolher licenças
upgrade-why = Ver cada licença
upgrade-pick-first = Escolha o que atualizar.

## Licenses

upgrade-licenses = Licenças
upgrade-by = Como escolher
upgrade-by-one = Uma a uma
upgrade-by-quantity = Por quantidade
# Both are numbers as shown.
upgrade-chosen = { $count } de { $of } escolhidas
upgrade-how-many = Quantas
# $count is a number as shown.
upgrade-how-many-hint = De { $count } que podem ser atualizadas; tomadas do início da lista.
upgrade-how-many-of = Quantas de { $serial }
# Behind a field with a number: how many there are. $of is a number as shown.
upgrade-of = de { $of }
# Both are numbers as shown.
upgrade-part-of = { $count } de { $of }
# Both are numbers as shown.
upgrade-left = Restam { $count } de { $of }
# Both are numbers as shown.
upgrade-part = { $count } de { $of }; o resto fica como está
upgrade-choose-all = Todas as que podem ser atualizadas
upgrade-choose-first = Escolha uma licença para atualizar.
# $most is a number as shown: of licenses with serial numbers of their own.
upgrade-too-many = No máximo { $most } de uma vez.

## Whose they are

upgrade-somebody = Outra pessoa
upgrade-owner-mine = Sua
upgrade-owner-shared = { $name } · compartilhada com acesso total
upgrade-owner-unowned = De ninguém ainda
upgrade-owner-customers = { $name } · atualizada em seu nome
upgrade-owner-you = Você, a partir de agora
# $count is a whole number.
upgrade-becomes-yours = { $count ->
    [one] Uma ainda não é de ninguém: ao atualizá-la, você se torna o proprietário.
   *[other] { NUMBER($count) } ainda não são de ninguém: ao atualizá-las, você se torna o proprietário.
}
# $count is a whole number.
upgrade-becomes-customers = { $count ->
    [one] Uma ainda não é de ninguém: ao atualizá-la, passa a ser do cliente.
   *[other] { NUMBER($count) } ainda não são de ninguém: ao atualizá-las, passam a ser do cliente.
}
# $site is the customer's.
upgrade-behalf-must = Você atualiza para { $site }, cujo pedido passou pelo seu site. As licenças mostram que foi você; o que é de alguém continua sendo.

## Why one can't be upgraded

upgrade-lapsed = A manutenção não está em dia. Renove-a e depois atualize.
upgrade-not-yours = É de { $name }. Peça um compartilhamento com acesso total.
upgrade-not-allowed = Compartilhada com você sem o direito de atualizar. Peça ao proprietário.
# New serial numbers follow.
upgrade-upgraded = Atualizada para

## People, review, what came of it

upgrade-as-before = Como na licença antiga
upgrade-contact-as-before = Em branco, fica como na licença antiga.
upgrade-from = Atualizada de
upgrade-complete = Concluir a atualização
upgrade-another = Atualizar mais
