### A visão geral: o que pede atenção, o que termina quando, o que mudou.

overview-sync-now = Sincronizar

## Blocos

overview-tile-none = nenhum
# $date é uma data curta, como 19 fev.
overview-tile-next = próximo { $date }
overview-tile-lapsed = sem atualizações, sem suporte
# $seats é um número inteiro.
overview-tile-lapsed-seats = { $seats ->
    [one] uma licença de uso sem atualizações
   *[other] { NUMBER($seats) } licenças de uso sem atualizações
}

## Quando os contratos terminam

overview-timeline-title = Quando os contratos terminam
overview-timeline-label = Semanas com contratos que terminam. As setas vão de semana em semana.
# $weeks é um número inteiro.
overview-timeline-weeks = { $weeks ->
    [one] uma semana
   *[other] { NUMBER($weeks) } semanas
}
# $count é um número inteiro.
overview-timeline-contracts = { $count ->
    [one] um contrato
   *[other] { NUMBER($count) } contratos
}
# $bucket é o nome de um estado do prazo, $count um número inteiro.
overview-timeline-part = { $bucket }: { NUMBER($count) }
overview-timeline-today = hoje
overview-timeline-week = Semana
overview-timeline-total = Ao todo
# $weeks é um número inteiro.
overview-timeline-empty = { $weeks ->
    [one] Nenhum contrato termina esta semana.
   *[other] Nenhum contrato termina nestas { NUMBER($weeks) } semanas.
}

## Pede atenção

overview-needs-you = Pede sua atenção
overview-needs-nothing = Nada pede sua atenção
overview-needs-nothing-text = Nenhum contrato venceu ou termina em 30 dias, e nada falhou.
overview-undecided-text = O portal as recusou, ou outra pessoa alterou o mesmo.
# $count é um número inteiro.
overview-needs-more = { $count ->
    [one] Mais um em Renovações
   *[other] Mais { NUMBER($count) } em Renovações
}
overview-ask-for-renewal = Pedir renovação
# $serial é um número de série.
overview-open-license = Abrir { $serial }
# $date é uma data, $seats um número inteiro.
overview-contract-lapsed = { $seats ->
    [one] venceu em { $date } · uma licença de uso perde as atualizações de conteúdo
   *[other] venceu em { $date } · { NUMBER($seats) } licenças de uso perdem as atualizações de conteúdo
}
# $date is a date. The contract has no limit of seats.
overview-contract-lapsed-unlimited = venceu em { $date } · sem atualizações de conteúdo
overview-contract-today = termina hoje
overview-contract-ends = termina em { $date }
overview-contract-partner = { $partner } é seu parceiro responsável
overview-contract-partner-short = parceiro { $partner }
overview-download-failed = { $file } não foi baixado
overview-sync-failed = A última sincronização falhou

## Mudou no fornecedor

overview-changes = Mudou no fornecedor
overview-changes-none = Nada mudou ultimamente.
overview-changes-all = Todas
# Em todos estes $count é um número inteiro.
change-added-entitlement = { $count ->
    [one] Uma licença adicionada
   *[other] { NUMBER($count) } licenças adicionadas
}
change-added-license = { $count ->
    [one] Uma licença registrada
   *[other] { NUMBER($count) } licenças registradas
}
change-added-release = { $count ->
    [one] Saiu um pacote de software
   *[other] Saíram { NUMBER($count) } pacotes de software
}
change-added-release-one = Saiu { $name }
change-added-other = { $count ->
    [one] Um registro adicionado
   *[other] { NUMBER($count) } registros adicionados
}
change-changed-entitlement = { $count ->
    [one] Uma licença mudada
   *[other] { NUMBER($count) } licenças mudadas
}
change-changed-license = { $count ->
    [one] Um registro de licença mudado
   *[other] { NUMBER($count) } registros de licença mudados
}
change-changed-release = { $count ->
    [one] Um pacote de software mudado
   *[other] { NUMBER($count) } pacotes de software mudados
}
change-changed-other = { $count ->
    [one] Um registro mudado
   *[other] { NUMBER($count) } registros mudados
}
# $name é um número de série.
change-renewed-one = { $name } renovado
change-renewed = { $count ->
    [one] Um contrato renovado
   *[other] { NUMBER($count) } contratos renovados
}
change-lapsed = { $count ->
    [one] Um contrato venceu
   *[other] { NUMBER($count) } contratos venceram
}
change-hidden = { $count ->
    [one] Uma licença não é mais visível
   *[other] { NUMBER($count) } licenças não são mais visíveis
}
change-removed = { $count ->
    [one] Uma licença removida
   *[other] { NUMBER($count) } licenças removidas
}
# $serial é o número de série que segue.
change-now = agora { $serial }
change-among-them = entre elas { $name }

## Implantado do adquirido

overview-deployed = Implantado do adquirido
overview-deployed-none = Ainda nenhuma licença contada por uso.
# Ambos são números como mostrados.
overview-deployed-of = { $deployed } de { $entitled }

# $seats is a whole number: seats of terms that are over.
overview-deployed-lapsed = { $seats ->
    [one] { NUMBER($seats) } vencida
   *[other] { NUMBER($seats) } vencidas
}
overview-deployed-over = Mais implantados que comprados

## Downloads

overview-downloads = Downloads
overview-downloads-none = Nada baixado ainda.

## A primeira carga, e ainda nada

overview-first-load = Carregando suas licenças
overview-first-load-begins = O portal as está preparando.
# $rows é um número inteiro.
overview-first-load-rows = { $rows ->
    [one] Uma linha está aqui. O que está aqui já pode ser usado.
   *[other] { NUMBER($rows) } linhas estão aqui. O que está aqui já pode ser usado.
}
overview-empty = Ainda sem licenças
# $email é o e-mail da conta.
overview-empty-text = As licenças aparecem aqui assim que um pedido citar { $email } ou uma unidade listar você como membro. Pergunte a quem fez o pedido, ou ao administrador da sua unidade.
overview-empty-offline = O portal não pode ser alcançado, e nada foi carregado antes. Confira a rede e depois sincronize.
