### Requests that this account made to customer care.

screen-requests = Solicitações

## What they are and how they stand

requests-kind-rehost = Mudança do ID do host
requests-state-open = Em análise
requests-state-done = Concluída
requests-state-refused = Rejeitada
# $date is a date and a time.
requests-made = Enviada em { $date }

## The list

requests-filter = Filtrar solicitações
# $count is a whole number.
requests-open = Abertas { NUMBER($count) }
# $count is a whole number.
requests-all = Todas { NUMBER($count) }
# $count is a whole number.
requests-most = Mostrando as últimas { NUMBER($count) } solicitações.
requests-none = Nenhuma solicitação ainda
requests-none-text = Solicitações que o atendimento decide, como mudanças extras de host, aparecem aqui.
requests-none-open = Nenhuma aberta
requests-none-open-text = Todas as solicitações foram resolvidas.
requests-show-all = Ver todas
requests-offline = Não foi possível acessar o portal. As solicitações aparecerão depois.
