screen-inbox = Caixa de entrada
rail-inbox = { $count ->
    [one] { $count } item novo na caixa de entrada
   *[other] { $count } itens novos na caixa de entrada
}
inbox-filter = Mostrar
inbox-all = Tudo
inbox-topic-reminders = Lembretes
inbox-topic-requests = Para decidir
inbox-topic-decisions = Decisões
inbox-topic-shares = Compartilhamentos
inbox-topic-licenses = Licenças
inbox-topic-people = Pessoas
inbox-topic-account = Conta
inbox-topic-count = { $topic }: { $count } não lidos
inbox-unread-only = Somente novidades
inbox-show-done = Mostrar dispensados
inbox-empty = A caixa de entrada está vazia
inbox-empty-text = Aqui aparecem lembretes, solicitações e o que outros fazem com suas licenças, compartilhamentos e unidades.
inbox-none = Nada encontrado
inbox-none-text = Mostre outros itens com os filtros acima.
inbox-lost = Uma alteração em licenças que você não vê mais
inbox-unknown = Aconteceu algo que esta versão do Licet ainda não conhece
inbox-by = Por { $person }
inbox-by-for = Por { $person } para { $site }
inbox-reminder = { $product } termina em { $date }
inbox-unread = Novo
inbox-done = Dispensado
inbox-waits = Aguarda sua decisão
inbox-open = Abrir
inbox-dismiss = Dispensar
inbox-mark-read = Marcar como lido
inbox-mark-unread = Marcar como novo
inbox-read-all = Marcar tudo como lido
inbox-read-all-done = Todos os avisos estão marcados como lidos
inbox-dismissed = Dispensado
inbox-undo = { renewals-undo }
inbox-preferences = Escolher notificações
inbox-many-title = { $count ->
    [one] { $count } aviso novo
   *[other] { $count } avisos novos
}
inbox-many-body = Abra a caixa de entrada para lê-los.
settings-notices = Avisos
settings-notices-text = Cada aviso está na caixa de entrada. Escolha como mais ser informado. A escolha vale em todos os seus dispositivos.
settings-notices-mail = E-mail
settings-notices-mail-none = Nenhum
settings-notices-mail-at-once = Na hora
settings-notices-mail-daily = Uma vez por dia
settings-notices-native = Na área de trabalho
settings-notices-native-of = { $topic }: mostrar na área de trabalho
settings-notices-fixed = Os e-mails sobre a segurança da sua conta não podem ser desativados.
