### Getting licenses: the ways in, new purchase, voucher center, bulk registration.

## The ways in

screen-get = Obter licença
get-all-ways = Voltar
get-way-new = Registrar números de série
get-way-new-text = Registre os números de série de um certificado de compra, inclusive manutenção renovada, para obter chaves e arquivos.
get-way-vouchers = Central de vouchers
get-way-vouchers-text = Converta os códigos de voucher que vieram com o hardware.
get-way-bulk = Registro em lote
get-way-bulk-text = Para superusuários de uma unidade: registre muitos números de série de uma planilha e dê acesso aos colegas.

## Forms that wait

# $way is the title of a way, in all of these.
get-go-on = Retomar “{ $way }”
get-go-on-button = Retomar
# $count is a whole number.
get-draft-count = { $count ->
    [one] { NUMBER($count) } entrada
   *[other] { NUMBER($count) } entradas
}
# $ago: "2 minutes ago", "now"
get-draft-kept = salvo { $ago }
get-discard = Descartar
get-discarded = “{ $way }” descartado.
get-undo = Desfazer

## Serial numbers and codes

get-serial = Número de série
get-serial-hint = Como no certificado; diferencia maiúsculas e minúsculas. Você pode colar uma lista inteira.
get-code = Código do voucher
get-code-hint = Como no cartão; diferencia maiúsculas e minúsculas. Você pode colar uma lista inteira.
get-add = Adicionar
# $count is a whole number.
get-added = { $count ->
    [one] { NUMBER($count) } adicionado
   *[other] { NUMBER($count) } adicionados
}
get-remove = Remover { $text }
# $count is a number as shown.
get-entries = { $count } na lista
# $most and $over are whole numbers.
get-too-many = Até { NUMBER($most) } por vez; isto excederia em { NUMBER($over) }. Nada foi adicionado.
get-file = Escolher arquivo
get-file-hint = Ou solte um certificado (.eml, .html, .txt) ou uma lista (.csv, .xlsx) nesta página.
# $most is a whole number.
get-too-many-bulk = O registro em lote aceita até { NUMBER($most) } linhas por vez.
# $texts is a list as shown.
get-pasted-left-out = Ignorado ao colar: { $texts }
# $count is a whole number.
get-reading-found = { $count ->
    [one] { NUMBER($count) } número de série encontrado
   *[other] { NUMBER($count) } números de série encontrados
}
get-reading-none = Nenhum número de série encontrado. Escolha a coluna que os contém.
get-reading-change = Ajustar importação
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
get-reading-ignore = Ignorar
get-reading-contact_name = Nome do contato
get-reading-contact_email = E-mail do contato
get-reading-install_at = ID do endereço de instalação
get-reading-renews = Número de série renovado
get-reading-remembered = Colunas mapeadas como em um arquivo anterior com esta linha de cabeçalho.
# $count is a whole number.
get-reading-without-serial = { $count ->
    [one] { NUMBER($count) } linha sem número de série ignorada
   *[other] { NUMBER($count) } linhas sem número de série ignoradas
}
# $count is a whole number.
get-reading-rounded = { $count ->
    [one] { NUMBER($count) } linha ignorada: a planilha arredondou um número nela, como 1,23457E+12. Formate a coluna como texto e salve o arquivo de novo.
   *[other] { NUMBER($count) } linhas ignoradas: a planilha arredondou números nelas, como 1,23457E+12. Formate a coluna como texto e salve o arquivo de novo.
}
# $count is a whole number.
get-reading-above = { $count ->
    [one] { NUMBER($count) } linha acima do cabeçalho ignorada
   *[other] { NUMBER($count) } linhas acima do cabeçalho ignoradas
}
# $count is a whole number.
get-reading-repeated = { $count ->
    [one] { NUMBER($count) } número de série duplicado
   *[other] { NUMBER($count) } números de série duplicados
}
# $count is a whole number.
get-reading-hidden = { $count ->
    [one] { NUMBER($count) } linha oculta ou filtrada
   *[other] { NUMBER($count) } linhas ocultas ou filtradas
}
get-reading-hidden-leave = Ignorar
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
get-check-offline = Não foi possível acessar o portal. Seus dados foram mantidos e serão verificados depois.
# $count is a whole number.
get-count-ready = { $count ->
    [one] { NUMBER($count) } pronto
   *[other] { NUMBER($count) } prontos
}
# $count is a whole number.
get-count-look = { $count ->
    [one] { NUMBER($count) } a verificar
   *[other] { NUMBER($count) } a verificar
}
# $count is a whole number.
get-count-another = { $count ->
    [one] { NUMBER($count) } não registrável aqui
   *[other] { NUMBER($count) } não registráveis aqui
}
# $count is a whole number.
get-quantity = { $count ->
    [one] { NUMBER($count) } licença
   *[other] { NUMBER($count) } licenças
}
get-none-ready = Nada pode ser registrado ainda. Veja a nota ao lado de cada entrada.
get-none-checked = Ainda não verificado pelo portal. Tente de novo em instantes. Seus dados foram mantidos.

## What was found

get-verdict-asking = Verificando
get-verdict-waiting = Ainda não verificado
get-verdict-ok = Pronto
get-verdict-alone = Pronto · deve ser registrado separadamente
get-verdict-alone-held = Deve ser registrado separadamente. Você pode fazer isso depois deste registro.
get-verdict-maintenance = Pronto · manutenção, sem chave
get-verdict-renewal = Pronto · renova { $serial }
get-verdict-registered = Já registrado.
get-verdict-registered-by = Já registrado por { $name }, { $date }.
# $instructions are the vendor's own words.
get-verdict-not-transactable = Não é ativado aqui: { $instructions }
get-verdict-voucher = Voucher: converta os códigos.
get-verdict-flex = Contrato flex: retire licenças dele.
get-verdict-key-printed = A chave está impressa no certificado. Não é preciso registrar.
get-verdict-superseded = Totalmente atualizado. Use o novo número de série.
get-verdict-not-allowed = Seu compartilhamento não permite registrar. Fale com o proprietário.
get-verdict-repeated = Já está na lista.
get-verdict-unknown = Não encontrado, ou sem acesso. Verifique O e 0, I e 1.
# A serial number follows.
get-offer = Você quis dizer { $product }:
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
get-slip-width = Contém caracteres de largura total.
get-slip-lower_case = Contém letras minúsculas.
get-slip-letter_o = Contém a letra O no lugar de um dígito.
get-slip-letter_i = Contém a letra I ou l no lugar de um dígito.
get-show-license = Mostrar no catálogo
get-voucher-open-until = Pronto · até { $date }
get-voucher-used = Já convertido.
get-voucher-used-became = Convertido em { $date } para { $serial }.
get-voucher-expired = Expirou em { $date }.
get-voucher-unknown = Este código não existe. Verifique O e 0, I e 1.

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
get-detail-host_id-hint = Identifica a máquina: o endereço de rede ou a saída do comando hostid.
get-detail-system_type = Tipo de sistema
get-detail-san = SAN
get-detail-deployed_tier = Nível de preço implantado
get-detail-deployed_tier-hint = O nível da máquina em que é executado.
get-detail-version = Versão
get-use-for-all = Aplicar a todos

## People and addresses

get-contact = Contato técnico
get-contact-name = Nome
get-contact-email = E-mail
get-contact-me = Meus dados
get-confirmation = Confirmação
get-email = Outro destinatário
get-email-hint = { $email } sempre recebe a confirmação.
get-address = Endereço de instalação
get-addresses = Endereços
get-address-of = Onde as licenças de { $site } são implantadas.
get-address-none = Nenhum endereço selecionado
get-address-choose = Escolher um endereço
get-address-other = Escolher outro
get-address-clear = Remover
get-address-search = Buscar
get-address-search-hint = Cidade, rua ou código postal
get-address-all-countries = Todos os países
get-address-nothing = Nenhum endereço corresponde. Adicione um abaixo.
get-address-new = Novo endereço
get-address-new-text = Todos que veem as licenças de { $site } podem usá-lo.
get-address-add = Adicionar endereço
get-behalf = Registrar para
get-behalf-own = Mim
get-behalf-customer = O cliente
get-behalf-owner = Proprietário
get-behalf-hint = Contatos indicados no pedido. A licença mostra que você a registrou.
get-behalf-nobody = Ainda sem proprietário: o cliente assume

## Review and confirmation

get-what = Efeito
# $count is a whole number.
get-later = { $count ->
    [one] { NUMBER($count) } deve ser registrado separadamente. Você pode fazer isso depois deste registro.
   *[other] { NUMBER($count) } devem ser registrados separadamente. Você pode fazer isso depois deste registro.
}
# $count is a whole number.
get-done = { $count ->
    [one] { NUMBER($count) } concluído
   *[other] { NUMBER($count) } concluídos
}
# $count is a whole number.
get-failed = { $count ->
    [one] { NUMBER($count) } falhou
   *[other] { NUMBER($count) } falharam
}
get-failed-title = Com falha
get-failed-again = Tentar estes de novo
get-skipped = Não registrados
# $count is a whole number.
get-skipped-count = { $count ->
    [one] { NUMBER($count) } não registrado
   *[other] { NUMBER($count) } não registrados
}
get-skipped-back = Voltar a estes
get-left = Devem ser registrados separadamente
get-left-register = Registrar o próximo
get-renews = Renova
get-software = Obter o software
get-mailed = Uma confirmação com os arquivos de licença anexos está a caminho por e-mail.
get-another = Registrar mais
get-another-voucher = Converter mais
get-another-file = Outra planilha

## Bulk registration

get-bulk-file = Arquivo
get-bulk-check = Verificação
get-bulk-hint = Ou solte uma planilha (.xlsx, .csv) nesta página. Uma linha por número de série. O Licet verifica as linhas primeiro e não altera nada.
get-bulk-no-file = Escolha primeiro uma planilha.
# $count is a whole number.
get-bulk-count = { $count ->
    [one] { NUMBER($count) } linha
   *[other] { NUMBER($count) } linhas
}
get-bulk-ignored = Colunas desconhecidas, ignoradas: { $columns }
get-bulk-try = Verificar linhas
get-bulk-rows = Linhas
get-bulk-row = Linha
get-bulk-verdict = Resultado
get-bulk-would = Pronto para registrar
get-bulk-filter = Filtrar linhas
# $count is a whole number.
get-bulk-all = Todas { NUMBER($count) }
# $count is a whole number.
get-bulk-ok = Prontas { NUMBER($count) }
# $count is a whole number.
get-bulk-not = Erros { NUMBER($count) }
# Both are numbers as shown.
get-bulk-more = Mostrar mais ({ $shown } de { $of })
# $count is a whole number.
get-bulk-register = { $count ->
    [one] Registrar { NUMBER($count) } linha
   *[other] Registrar { NUMBER($count) } linhas
}

## Colleagues

get-level = Nível
get-level-of = Nível de { $name }
get-level-changed = { $name }: agora { $level }.
get-level-contract = Usuário de contrato
get-level-contract-text = Retira licenças, devolve as próprias e vê o extrato.
get-level-configuration = Usuário de configuração
get-level-configuration-text = Também devolve o que outros retiraram e adiciona endereços de instalação.
get-level-super = Superusuário
get-level-super-text = Também atribui níveis, cria contas e registra em lote.
get-certificate = Número do pedido no certificado
get-certificate-hint = Necessário se a sua conta não vê o pedido.
