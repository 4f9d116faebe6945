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

overview-timeline-title = Próximos vencimentos
overview-timeline-label = Semanas com contratos que terminam. Use as teclas de seta para passar de uma semana a outra.
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
overview-timeline-total = Total
# $weeks é um número inteiro.
overview-timeline-empty = { $weeks ->
    [one] Nenhum contrato termina esta semana.
   *[other] Nenhum contrato termina nestas { NUMBER($weeks) } semanas.
}

## Pede atenção

overview-needs-you = Requer atenção
overview-needs-nothing = Nada requer atenção
overview-needs-nothing-text = Nenhum contrato venceu ou termina em 30 dias, e nada falhou.
overview-undecided-text = Rejeitadas pelo portal ou alteradas também por outra pessoa
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
overview-contract-partner = Revendedor: { $partner }
overview-contract-partner-short = revendedor: { $partner }
overview-download-failed = Falha no download de { $file }
overview-sync-failed = A última sincronização falhou

## Mudou no fornecedor

overview-changes = Alterações recentes
overview-changes-none = Sem alterações recentes
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
    [one] Um pacote de software publicado
   *[other] { NUMBER($count) } pacotes de software publicados
}
change-added-release-one = { $name } publicado
change-added-other = { $count ->
    [one] Um registro adicionado
   *[other] { NUMBER($count) } registros adicionados
}
change-changed-entitlement = { $count ->
    [one] Uma licença alterada
   *[other] { NUMBER($count) } licenças alteradas
}
change-changed-license = { $count ->
    [one] Um registro de licença alterado
   *[other] { NUMBER($count) } registros de licença alterados
}
change-changed-release = { $count ->
    [one] Um pacote de software alterado
   *[other] { NUMBER($count) } pacotes de software alterados
}
change-changed-other = { $count ->
    [one] Um registro alterado
   *[other] { NUMBER($count) } registros alterados
}
# $name é um número de série.
change-renewed-one = { $name } renovado
change-renewed = { $count ->
    [one] Um contrato renovado
   *[other] { NUMBER($count) } contratos renovados
}
change-lapsed = { $count ->
    [one] Um contrato vencido
   *[other] { NUMBER($count) } contratos vencidos
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
change-among-them = incluindo { $name }

## Implantado do adquirido

overview-deployed = Licenças em uso
overview-deployed-none = Ainda sem licenças contadas por uso.
# Ambos são números como mostrados.
overview-deployed-of = { $deployed } de { $entitled }

# $seats is a whole number: seats of terms that are over.
overview-deployed-lapsed = { $seats ->
    [one] { NUMBER($seats) } vencida
   *[other] { NUMBER($seats) } vencidas
}
overview-deployed-over = Mais em uso que adquiridas

## Downloads

overview-downloads = Downloads
overview-downloads-none = Ainda sem downloads

## A primeira carga, e ainda nada

overview-first-load = Carregando suas licenças
overview-first-load-begins = O portal está preparando seus dados.
# $rows é um número inteiro.
overview-first-load-rows = { $rows ->
    [one] Uma linha carregada. Você já pode usar o Licet.
   *[other] { NUMBER($rows) } linhas carregadas. Você já pode usar o Licet.
}
overview-empty = Ainda sem licenças
# $email é o e-mail da conta.
overview-empty-text = As licenças aparecem aqui quando um pedido indica { $email } ou uma unidade adiciona você como membro. Fale com o comprador ou o administrador da sua unidade.
overview-empty-offline = Não foi possível acessar o portal e nenhum dado foi carregado ainda. Verifique a rede e sincronize.
home-view = O que mostrar
home-view-customers = Clientes
home-view-shipments = Enviado a você
home-view-care = Fila
home-view-all = Todos os contratos
home-search = Encontrar um cliente
home-customers-count = { $count ->
    [one] { NUMBER($count) } cliente
    [many] { NUMBER($count) } clientes
   *[other] { NUMBER($count) } clientes
}
home-customers-none = Nenhum cliente com esse nome
home-contracts = { $count ->
    [one] { NUMBER($count) } contrato
    [many] { NUMBER($count) } contratos
   *[other] { NUMBER($count) } contratos
}
home-lapsed = { $count ->
    [one] { NUMBER($count) } vencido
    [many] { NUMBER($count) } vencidos
   *[other] { NUMBER($count) } vencidos
}
home-renewed = { $count ->
    [one] { NUMBER($count) } renovado
    [many] { NUMBER($count) } renovados
   *[other] { NUMBER($count) } renovados
}
home-next = Próximo: { $date }
home-nothing-ends = Nada vence
home-level-none = Retirado pelo cliente
home-level-register = Você registra e atualiza
home-level-manage = Você gerencia por eles
home-level-until = até { $date }
home-asked = Solicitado
home-ask = Pedir direitos
home-ask-of = Pedir direitos a { $customer }
home-ask-register = Registrar e atualizar
home-ask-manage = Gerenciar pelo cliente
home-ask-send = Enviar solicitação
home-undelivered = Chaves a entregar
home-undelivered-text = Obtidas para um cliente e ainda não entregues.
home-undelivered-count = { $count ->
    [one] { NUMBER($count) } chave a entregar
    [many] { NUMBER($count) } chaves a entregar
   *[other] { NUMBER($count) } chaves a entregar
}
home-undelivered-by = { $customer } · obtida por { $name } em { $date }
home-deliver = Entregar
home-shipments = Pedidos enviados a você
home-shipment = Pedido { $order } · { $customer } · { $date }
home-to-register = A registrar
home-registered = Registrado
home-keys = Chaves e arquivos
home-software = Software
home-care = Solicitações na sua fila
home-care-none = Nada espera por você.
home-care-open = Abrir a fila
change-by = Por { $name }
change-by-you = Por você
