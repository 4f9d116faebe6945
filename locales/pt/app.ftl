### A moldura do aplicativo: barra lateral, cabeçalho, barra de status, paleta, lista de teclas, e as palavras dos prazos.
### Termos: license = licença · entitlement = direito · maintenance contract = contrato de manutenção · serial number = número de série
### license key = chave de licença · license file = arquivo de licença · order = pedido · site = unidade · reseller = revendedor
### renewal = renovação · reminder = lembrete · mirror = dados offline · vendor = fornecedor · request = solicitação · lapsed = vencido · flex contract = contrato flex

app-name = Licet
app-title = { $screen } · Licet
app-skip-to-content = Ir para o conteúdo
app-error-unknown = Ocorreu um erro ({ $code }). Tente de novo. Se continuar, reinicie o Licet.

app-search = Buscar licenças
app-search-placeholder = Número de série, produto, pedido, host…
app-action-search = Buscar licenças

screen-overview = Visão geral
screen-catalog = Catálogo
screen-renewals = Renovações
screen-changes = Alterações
screen-downloads = Downloads
screen-settings = Configurações

rail-label = Telas
rail-reminders =
    { $count ->
        [one] { $count } lembrete novo
       *[other] { $count } lembretes novos
    }
rail-changes = { $count ->
    [one] { $count } alteração requer atenção
   *[other] { $count } alterações requerem atenção
}
rail-downloads = { $count ->
    [one] { $count } download em andamento
   *[other] { $count } downloads em andamento
}

## Barra de status

status-label = Status
status-never-synced = Ainda não sincronizado
# $ago: "há 2 minutos", "agora"
status-synced = Sincronizado { $ago }
status-live = ao vivo
status-live-text = As alterações no portal aparecem aqui na hora
status-syncing =
    { $rows ->
        [0] Sincronizando
        [one] Sincronizando · { $rows } linha
       *[other] Sincronizando · { $rows } linhas
    }
status-first-sync =
    { $rows ->
        [0] Carregando seu catálogo
        [one] Carregando seu catálogo · { $rows } linha
       *[other] Carregando seu catálogo · { $rows } linhas
    }
status-sync-progress = Andamento da sincronização
# $since: uma hora de hoje, um dia da semana ou uma data
status-offline = Offline desde { $since }
# $moment is a time or a date: when the data shown was last the portal's.
status-as-of = Dados atualizados: { $moment }
sync-still-offline = Não foi possível acessar o portal. O Licet continua tentando e mantém suas alterações.
status-held = O portal quer remover { NUMBER($removals) } de { NUMBER($of) } linhas
status-held-decide = Revisar
status-sign-in-again = Entrar de novo para sincronizar
status-waiting = { $count ->
    [one] { $count } alteração não enviada
   *[other] { $count } alterações não enviadas
}
status-undecided = { $count ->
    [one] { $count } requer atenção
   *[other] { $count } requerem atenção
}
status-indexing = Preparando a busca
status-lost = Podem faltar alterações
status-downloads =
    { $count ->
        [one] { $count } download
       *[other] { $count } downloads
    }
status-download-progress = Andamento de { $file }
# $shown: o número como o idioma o escreve
status-licenses =
    { $count ->
        [one] { $shown } licença
       *[other] { $shown } licenças
    }

held-title = Remover tantas linhas?
held-text = A última resposta do portal removeria { NUMBER($removals) } de { NUMBER($of) } linhas deste computador. Nada foi removido ainda. Se você as mantiver, o Licet recarrega o catálogo e compara.
held-keep = Manter e comparar
held-apply =
    { $removals ->
        [one] Remover { $removals } linha
       *[other] Remover { $removals } linhas
    }

## Ações, paleta, teclas

action-sync = Sincronizar
action-sync-cancel = Parar a sincronização
action-theme-light = Usar tema claro
action-theme-dark = Usar tema escuro
action-theme-system = Usar tema do sistema

palette-title = Paleta de comandos
palette-placeholder = Ação, número de série, produto ou pedido…
palette-results = Resultados
palette-licenses = Licenças
palette-actions = Ações
palette-nothing = Nenhum resultado para “{ $text }”

keys-title = Atalhos do teclado
keys-group-go = Ir para
keys-group-view = Exibir
keys-group-do = Ações

## Prazos

term-perpetual = Perpétua
term-ends-today = Termina hoje
term-days-left =
    { $days ->
        [one] Falta { $days } dia
       *[other] Faltam { $days } dias
    }
term-lapsed =
    { $days ->
        [one] Vencido ontem
       *[other] Vencido há { $days } dias
    }
term-bucket-lapsed = Vencidos
term-bucket-under30 = Menos de 30 dias
term-bucket-from30-to89 = 30–89 dias
term-bucket-from90 = 90 dias ou mais
term-bucket-perpetual = Perpétuas

## Closing the window, starting at login

closing-title = Manter o Licet em execução para os lembretes?
closing-text = Os lembretes só chegam enquanto o Licet está em execução. Você pode mudar isso nas configurações.
closing-tray = O ícone permanece na bandeja do sistema.
closing-no-tray = Esta área de trabalho não mostra ícones na bandeja: inicie o Licet novamente para abrir a janela.
closing-keep = Manter em execução
closing-quit = Sair
login-offer = Iniciar o Licet ao fazer login para receber lembretes sem abri-lo?
login-offer-yes = Iniciar ao fazer login
login-offer-no = Agora não
