### Getting licenses: the ways in, new purchase, voucher center, bulk registration.

## The ways in

screen-get = Obter uma licença
get-all-ways = Todas as formas
get-way-new = Nova compra
get-way-new-text = Registrar os números de série de um certificado de compra, também manutenção renovada, e obter chaves e arquivos.
get-way-vouchers = Central de vouchers
get-way-vouchers-text = Converter em licenças os códigos de voucher que vieram com o hardware.
get-way-bulk = Registro em lote
get-way-bulk-text = Para superusuários de uma unidade: registrar muitos números de série de uma planilha e dar acesso a colegas.

## Forms that wait

# $way is the title of a way, in all of these.
get-go-on = Continuar “{ $way }”
get-go-on-button = Continuar
# $count is a whole number.
get-draft-count = { $count ->
    [one] { NUMBER($count) } entrada
   *[other] { NUMBER($count) } entradas
}
# $ago: "2 minutes ago", "now"
get-draft-kept = salvo { $ago }
get-discard = Descartar
get-discarded = “{ $way }” foi descartado.
get-undo = Desfazer

## Serial numbers and codes

get-serial = Número de série
get-serial-hint = Como no certificado, com maiúsculas. É possível colar uma lista inteira.
get-code = Código do voucher
get-code-hint = Como no cartão, com maiúsculas. É possível colar uma lista inteira.
get-add = Adicionar
# $count is a whole number.
get-added = { $count ->
    [one] { NUMBER($count) } adicionado
   *[other] { NUMBER($count) } adicionados
}
get-remove = Tirar { $text } da lista
# $count is a number as shown.
get-entries = { $count } na lista
# $most and $over are whole numbers.
get-too-many = No máximo { NUMBER($most) } por vez; seriam { NUMBER($over) } a mais. Nada foi adicionado.
get-file = Escolher um arquivo
get-file-hint = Ou solte um certificado (.eml, .html, .txt) ou uma lista (.csv, .xlsx) nesta página.
# $most is a whole number.
get-too-many-bulk = O registro em massa aceita até { NUMBER($most) } linhas por vez.
# $texts is a list as shown.
get-pasted-left-out = Omitido do que você colou: { $texts }
# $count is a whole number.
get-reading-found = { $count ->
    [one] { NUMBER($count) } número de série encontrado
   *[other] { NUMBER($count) } números de série encontrados
}
get-reading-none = Nada parece um número de série. Escolha a coluna que os contém.
get-reading-change = Alterar a leitura
get-reading-sheet = Planilha
# $name is the name of a sheet; $count is a whole number.
get-reading-sheet-named = { $count ->
    [one] { $name } ({ NUMBER($count) } número de série)
   *[other] { $name } ({ NUMBER($count) } números de série)
}
# As above.
get-reading-sheet-hidden = { $count ->
    [one] { $name } (oculta, { NUMBER($count) } número de série)
   *[other] { $name } (oculta, { NUMBER($count) } números de série)
}
get-reading-heading = Linha de cabeçalho
get-reading-heading-none = Sem linha de cabeçalho
# $number is a whole number, $text what the row says.
get-reading-heading-row = Linha { NUMBER($number) }: { $text }
get-reading-encoding = Codificação
get-reading-columns = Colunas
get-reading-column = Coluna
get-reading-column-hidden = Oculta
get-reading-example = Primeiro valor
get-reading-meaning = Significado
get-reading-ignore = Omitir
get-reading-contact_name = Nome do contato
get-reading-contact_email = E-mail do contato
get-reading-install_at = ID do endereço de instalação
get-reading-renews = Número de série renovado
get-reading-remembered = As colunas são lidas como você escolheu para um arquivo anterior com esta linha de cabeçalho.
# $count is a whole number.
get-reading-without-serial = { $count ->
    [one] { NUMBER($count) } linha sem número de série foi omitida
   *[other] { NUMBER($count) } linhas sem número de série foram omitidas
}
# $count is a whole number.
get-reading-rounded = { $count ->
    [one] { NUMBER($count) } linha foi omitida: a planilha arredondou um número nela, como 1,23457E+12. Formate a coluna como texto e salve o arquivo novamente.
   *[other] { NUMBER($count) } linhas foram omitidas: a planilha arredondou um número nelas, como 1,23457E+12. Formate a coluna como texto e salve o arquivo novamente.
}
# $count is a whole number.
get-reading-above = { $count ->
    [one] { NUMBER($count) } linha acima do cabeçalho foi omitida
   *[other] { NUMBER($count) } linhas acima do cabeçalho foram omitidas
}
# $count is a whole number.
get-reading-repeated = { $count ->
    [one] { NUMBER($count) } número de série está repetido
   *[other] { NUMBER($count) } números de série estão repetidos
}
# $count is a whole number.
get-reading-hidden = { $count ->
    [one] { NUMBER($count) } linha está oculta ou filtrada
   *[other] { NUMBER($count) } linhas estão ocultas ou filtradas
}
get-reading-hidden-leave = Omitir
get-reading-hidden-take = Incluir
# $sheets is a list as shown.
get-reading-sheets = Planilhas não lidas: { $sheets }
# $names is a list as shown.
get-reading-attachments = Anexos não lidos: { $names }
# $number is a whole number.
get-reading-row = Linha { NUMBER($number) }
# $count is a whole number.
get-reading-more-rows = { $count ->
    [one] e mais { NUMBER($count) } linha
   *[other] e mais { NUMBER($count) } linhas
}
get-check-offline = O portal não pode ser alcançado. O que foi digitado fica guardado e será conferido quando ele voltar.
# $count is a whole number.
get-count-ready = { $count ->
    [one] { NUMBER($count) } pronto
   *[other] { NUMBER($count) } prontos
}
# $count is a whole number.
get-count-look = { $count ->
    [one] { NUMBER($count) } a conferir
   *[other] { NUMBER($count) } a conferir
}
# $count is a whole number.
get-count-another = { $count ->
    [one] { NUMBER($count) } segue outro caminho
   *[other] { NUMBER($count) } seguem outro caminho
}
# $count is a whole number.
get-quantity = { $count ->
    [one] { NUMBER($count) } licença
   *[other] { NUMBER($count) } licenças
}
get-none-ready = Nada pode ser registrado ainda. Veja o que está ao lado de cada um.
get-none-checked = Ainda não conferido pelo portal. Tente de novo em instantes; nada se perde.

## What was found

get-verdict-asking = Conferindo
get-verdict-waiting = Ainda não conferido
get-verdict-ok = Pronto
get-verdict-alone = Pronto · é registrado sozinho
get-verdict-alone-held = É registrado sozinho: fica de fora aqui e é oferecido de novo no fim.
get-verdict-maintenance = Pronto · manutenção, sem chave
get-verdict-renewal = Pronto · renova { $serial }
get-verdict-registered = Já registrado.
get-verdict-registered-by = Já registrado por { $name }, { $date }.
# $instructions are the vendor's own words.
get-verdict-not-transactable = Não é ativado aqui: { $instructions }
get-verdict-voucher = Um voucher: seus códigos são convertidos, não registrados.
get-verdict-flex = Um contrato flex: as licenças são retiradas dele.
get-verdict-key-printed = A chave está impressa no certificado: não há nada a registrar.
get-verdict-superseded = Tudo foi atualizado: use o novo número de série.
get-verdict-not-allowed = Compartilhado com você sem o direito de registrar. Peça ao proprietário.
get-verdict-repeated = Está duas vezes na lista.
get-verdict-unknown = Não encontrado entre o que esta conta pode ver. Confira O e 0, I e 1.
# A serial number follows.
get-offer = Você quis dizer este, { $product }:
get-offer-use = Usar este
# $count is a whole number.
get-offers-use = { $count ->
    [one] Usar a sugestão
   *[other] Usar as { NUMBER($count) } sugestões
}
# $count is a whole number.
get-offers-used = { $count ->
    [one] { NUMBER($count) } número de série corrigido
   *[other] { NUMBER($count) } números de série corrigidos
}
get-slip-spaces = Contém espaços ou hífens.
get-slip-width = Os caracteres são de largura total.
get-slip-lower_case = Está em minúsculas.
get-slip-letter_o = A letra O está no lugar de um algarismo.
get-slip-letter_i = A letra I ou l está no lugar de um algarismo.
get-show-license = Ver no catálogo
get-voucher-open-until = Pronto · até { $date }
get-voucher-used = Já convertido.
get-voucher-used-became = Já convertido em { $date }, em { $serial }.
get-voucher-expired = Podia ser convertido até { $date }.
get-voucher-unknown = Esse código não existe. Confira O e 0, I e 1.

## The steps

get-step-serials = Números de série
get-step-codes = Códigos de voucher
get-step-details = Detalhes do produto
get-step-people = Contatos
get-step-review = Revisão
get-step-done = Chaves e arquivos
get-continue = Continuar
get-register = Registrar
get-complete = Concluir o registro
get-convert = Converter

## What products ask for

get-detail-host_id = ID do host
get-detail-host_id-hint = Identifica a máquina, por exemplo o endereço de rede ou o que diz o comando hostid.
get-detail-system_type = Tipo de sistema
get-detail-san = SAN
get-detail-deployed_tier = Nível de preço implantado
get-detail-deployed_tier-hint = O nível da máquina em que é executado.
get-detail-version = Versão
get-use-for-all = Usar também nos outros

## People and addresses

get-contact = Contato técnico
get-contact-name = Nome
get-contact-email = E-mail
get-contact-me = Sou eu
get-confirmation = Confirmação
get-email = Mais um e-mail
get-email-hint = A confirmação vai de qualquer forma para { $email }.
get-address = Endereço de instalação
get-addresses = Endereços
get-address-of = Onde as licenças de { $site } são implantadas.
get-address-none = Nenhum endereço escolhido.
get-address-choose = Escolher um endereço
get-address-other = Escolher outro
get-address-clear = Remover
get-address-search = Pesquisar
get-address-search-hint = Cidade, rua ou código postal
get-address-all-countries = Todos os países
get-address-nothing = Nenhum endereço começa assim. Adicione um abaixo.
get-address-new = Novo endereço
get-address-new-text = Quem vê licenças de { $site } poderá escolhê-lo a partir de agora.
get-address-add = Adicionar endereço
get-behalf = Registrado para
get-behalf-own = Mim
get-behalf-customer = O cliente
get-behalf-owner = Proprietário
get-behalf-hint = Contatos que o pedido indica. A licença mostra que você a registrou.
get-behalf-nobody = Ninguém ainda: o cliente assume

## Review and confirmation

get-what = O que faz
# $count is a whole number.
get-later = { $count ->
    [one] { NUMBER($count) } é registrado sozinho e será oferecido depois.
   *[other] { NUMBER($count) } são registrados sozinhos e serão oferecidos depois.
}
# $count is a whole number.
get-done = { $count ->
    [one] { NUMBER($count) } concluído
   *[other] { NUMBER($count) } concluídos
}
# $count is a whole number.
get-failed = { $count ->
    [one] { NUMBER($count) } não deu certo
   *[other] { NUMBER($count) } não deram certo
}
get-failed-title = O que não deu certo e por quê
get-failed-again = Tentar estes de novo
get-skipped = Não registrados
# $count is a whole number.
get-skipped-count = { $count ->
    [one] { NUMBER($count) } não registrado
   *[other] { NUMBER($count) } não registrados
}
get-skipped-back = Voltar a estes
get-left = Registrados sozinhos
get-left-register = Registrar agora
get-renews = Renova
get-software = Obter o software
get-mailed = Uma confirmação está a caminho por e-mail, com os arquivos de licença anexos.
get-another = Registrar mais
get-another-voucher = Converter mais
get-another-file = Outra planilha

## Bulk registration

get-bulk-tab = Planilha
get-bulk-file = Arquivo
get-bulk-check = Conferência
get-bulk-hint = Ou solte uma planilha (.xlsx, .csv) nesta página. Uma linha por número de série; primeiro é só um teste, nada muda.
get-bulk-no-file = Escolha primeiro uma planilha.
# $count is a whole number.
get-bulk-count = { $count ->
    [one] { NUMBER($count) } linha
   *[other] { NUMBER($count) } linhas
}
get-bulk-ignored = Estas colunas não têm significado aqui e são ignoradas: { $columns }
get-bulk-try = Conferir as linhas
get-bulk-rows = Linhas
get-bulk-row = Linha
get-bulk-verdict = Resultado
get-bulk-would = Pode ser registrado
get-bulk-filter = Quais linhas
# $count is a whole number.
get-bulk-all = Todas { NUMBER($count) }
# $count is a whole number.
get-bulk-ok = Boas { NUMBER($count) }
# $count is a whole number.
get-bulk-not = Recusadas { NUMBER($count) }
# Both are numbers as shown.
get-bulk-more = Mostrar mais ({ $shown } de { $of })
# $count is a whole number.
get-bulk-register = { $count ->
    [one] Registrar { NUMBER($count) } linha
   *[other] Registrar { NUMBER($count) } linhas
}

## Colleagues

get-colleagues = Colegas
get-site = Unidade
get-no-sites = Esta conta ainda não pertence a nenhuma unidade.
get-colleague-add = Adicionar um colega
get-colleague-text = A pessoa recebe um e-mail com um link para escolher a senha e vê o que pertence a { $site }.
get-colleague-create = Criar conta
get-colleague-added = Um e-mail para { $email } está a caminho.
get-colleague-administrator = administra a unidade
get-colleague-no-account = ainda sem conta
get-level = Nível
get-level-of = Nível de { $name }
get-level-changed = { $name }: { $level } a partir de agora.
get-level-contract = Usuário de contrato
get-level-contract-text = Retira licenças, devolve as suas, lê o extrato.
get-level-configuration = Usuário de configuração
get-level-configuration-text = Também devolve o que outros retiraram e adiciona endereços de instalação.
get-level-super = Superusuário
get-level-super-text = Também define níveis, cria contas e registra em lote.
