### Version upgrade: which notification and offer, which licenses, and what becomes of them.

## The way in

upgrade-way = Atualização de versão
upgrade-way-text = Atualize todas ou algumas licenças para uma nova versão, com novos números de série, chaves e arquivos.
# The verb on the button of a license that can be upgraded.
upgrade-button = Atualizar

## Notifications and their offers

# The title of the first step: which upgrade.
upgrade-step-offer = Atualização
upgrade-id = ID do aviso de atualização
upgrade-id-hint = Do e-mail sobre a nova versão. Deixe vazio para listar todas as atualizações das suas licenças.
upgrade-find = Ver atualizações
# Lists all upgrades of the account instead of those of one notification ID.
upgrade-mine = Não tenho um ID
upgrade-notification = Aviso { $id }
upgrade-offers = Atualizações
upgrade-none = Nenhuma atualização para as suas licenças
upgrade-none-text = Novas versões de produtos a que você tem acesso aparecem aqui.
upgrade-offline = Não foi possível acessar o portal, então as atualizações não podem ser carregadas. Sua seleção foi mantida.
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
upgrade-pick = Selecionar
upgrade-why = Ver licenças
upgrade-pick-first = Selecione uma atualização.

## Licenses

upgrade-licenses = Licenças
upgrade-by = Selecionar por
upgrade-by-one = Licença
upgrade-by-quantity = Quantidade
# Both are numbers as shown.
upgrade-chosen = { $count } de { $of } selecionadas
upgrade-how-many = Quantidade
# $count is a number as shown.
upgrade-how-many-hint = De { $count } que podem ser atualizadas, do início da lista
upgrade-how-many-of = Quantidade de { $serial }
# Behind a field with a number: how many there are. $of is a number as shown.
upgrade-of = de { $of }
# Both are numbers as shown.
upgrade-part-of = { $count } de { $of }
# Both are numbers as shown.
upgrade-left = Restam { $count } de { $of }
# Both are numbers as shown.
upgrade-part = { $count } de { $of }; o restante não muda
upgrade-choose-all = Selecionar todas as atualizáveis
upgrade-choose-first = Selecione uma licença para atualizar.
# $most is a number as shown: of licenses with serial numbers of their own.
upgrade-too-many = Até { $most } por vez.

## Whose they are

upgrade-somebody = Outra pessoa
upgrade-owner-mine = Sua
upgrade-owner-shared = { $name } · compartilhada com acesso total
upgrade-owner-unowned = Ainda sem proprietário
upgrade-owner-customers = { $name } · atualizada em seu nome
upgrade-owner-you = Você, após a atualização
# $count is a whole number.
upgrade-becomes-yours = { $count ->
    [one] Uma delas ainda não tem proprietário. Ao atualizá-la, você se torna o proprietário.
   *[other] { NUMBER($count) } delas ainda não têm proprietário. Ao atualizá-las, você se torna o proprietário.
}
# $count is a whole number.
upgrade-becomes-customers = { $count ->
    [one] Uma delas ainda não tem proprietário. Após a atualização, pertence ao cliente.
   *[other] { NUMBER($count) } delas ainda não têm proprietário. Após a atualização, pertencem ao cliente.
}
# $site is the customer's.
upgrade-behalf-must = Você atualiza em nome de { $site }, cujo pedido passou pela sua unidade. As licenças mostram que foi você. Os proprietários existentes não mudam.

## Why one can't be upgraded

upgrade-lapsed = Manutenção vencida. Renove-a e depois atualize.
upgrade-not-yours = Proprietário: { $name }. Peça um compartilhamento com acesso total.
upgrade-not-allowed = Seu compartilhamento não permite atualizar. Fale com o proprietário.
# New serial numbers follow.
upgrade-upgraded = Atualizada para

## People, review, what came of it

upgrade-as-before = Como na licença antiga
upgrade-contact-as-before = Deixe vazio para manter o contato da licença antiga.
upgrade-from = Atualizada de
upgrade-complete = Concluir a atualização
upgrade-another = Atualizar mais
