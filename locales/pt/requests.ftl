### Requests that this account made to customer care.

screen-requests = Solicitações

## What they are and how they stand

requests-kind-rehost = Mudança de ID do host
requests-state-open = No atendimento
requests-state-done = Concluída
requests-state-refused = Recusada
# $date is a date and a time.
requests-made = Feita em { $date }

## The list

requests-filter = Quais solicitações
# $count is a whole number.
requests-open = Abertas { NUMBER($count) }
# $count is a whole number.
requests-all = Todas { NUMBER($count) }
# $count is a whole number.
requests-most = São mostradas as { NUMBER($count) } solicitações mais recentes.
requests-none = Nenhuma solicitação ainda
requests-none-text = O que o atendimento precisa decidir, por exemplo uma mudança de ID do host além do permitido, é acompanhado aqui.
requests-none-open = Nada em aberto
requests-none-open-text = Todas as solicitações foram resolvidas.
requests-show-all = Ver todas
requests-offline = O portal não pode ser alcançado. As solicitações aparecem quando ele voltar.
