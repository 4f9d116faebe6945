### Shares of both sides, and how they are made.

screen-sharing = Compartilhamento e unidades
sharing-tab-received = Compartilhado comigo
sharing-tab-given = Meus compartilhamentos
sharing-none-received = Ninguém compartilha licenças com você
sharing-none-received-text = Quando alguém compartilhar licenças com seu endereço de e-mail, elas aparecerão aqui por pessoa.
sharing-none-given = Você não compartilha nada
sharing-none-given-text = Permita que um colega ou prestador veja licenças até a data que você escolher.
sharing-new = Compartilhar números de cliente
sharing-offline = O portal não está acessível. Você vê os compartilhamentos da última sincronização; para alterá-los, é preciso conexão.
sharing-access = Acesso
sharing-access-view = Ver
sharing-access-view-text = A pessoa vê as licenças; as chaves ficam ocultas.
sharing-access-keys = Ver com chaves
sharing-access-keys-text = A pessoa vê as licenças, suas chaves e seus arquivos.
sharing-access-full = Completo
sharing-access-full-text = A pessoa vê as licenças e pode fazer tudo com elas: chaves, atualizações, mudança de host.
sharing-ends-on = Termina em
sharing-ends-on-hint = Último dia no cliente. Deixe vazio para compartilhar até você encerrar.
sharing-description = Descrição
sharing-note = Nota para a pessoa
sharing-own-note = Nota para você
sharing-own-note-hint = Só você vê.
sharing-until = Até { $date }
sharing-no-end = Sem data de término
sharing-covers-numbers = { $count ->
    [one] Número de cliente { $numbers }
   *[other] Números de cliente { $numbers }
}
sharing-covers-licenses = { $count ->
    [one] { $count } licença
   *[other] { $count } licenças
}
sharing-shows = { $count ->
    [one] mostra { $count } licença
   *[other] mostra { $count } licenças
}
sharing-show-licenses = { $count ->
    [one] Mostrar { $count } licença
   *[other] Mostrar { $count } licenças
}
sharing-own-fields = Você pode adicionar campos próprios às licenças compartilhadas.
sharing-own-fields-open = Configurar campos
sharing-change = Alterar
sharing-end = Encerrar
sharing-change-title = Alterar compartilhamento com { $email }
sharing-change-text = { $email } é avisado da alteração por e-mail.
sharing-changed = Compartilhamento com { $email } alterado
sharing-save = Salvar
sharing-end-title = Encerrar o compartilhamento com { $email }?
sharing-end-text = { $count ->
    [one] { $count } licença desaparece dos dispositivos de { $email } na próxima sincronização.
   *[other] { $count } licenças desaparecem dos dispositivos de { $email } na próxima sincronização.
}
sharing-end-full-text = { $count ->
    [one] { $count } licença desaparece dos dispositivos de { $email } na próxima sincronização. Os administradores da sua unidade decidem sobre o que a pessoa registrou.
   *[other] { $count } licenças desaparecem dos dispositivos de { $email } na próxima sincronização. Os administradores da sua unidade decidem sobre o que a pessoa registrou.
}
sharing-ended = Compartilhamento com { $email } encerrado
sharing-not-used = Ainda não usado
sharing-used-synced = Última sincronização: { $date }
sharing-used-file = Arquivo de licença de { $serial } obtido: { $date }
sharing-used-delivered = Chaves de { $serial } enviadas: { $date }
sharing-used-acted = Última alteração em { $serial }: { $date }
sharing-numbers = Números de cliente
sharing-select-all = Selecionar tudo
sharing-clear = Limpar
sharing-number-owned = O que é seu
sharing-number-description = Descrição de { $number }
sharing-numbers-chosen = { $count ->
    [one] { $count } de { $of } selecionado
   *[other] { $count } de { $of } selecionados
}
sharing-no-numbers = Você não possui nem administra licenças com número de cliente. Somente proprietários e administradores da unidade podem compartilhar.
sharing-title = { $count ->
    [one] Compartilhar licença
   *[other] Compartilhar { $count } licenças
}
sharing-title-numbers = Compartilhar números de cliente
sharing-text = A pessoa recebe um e-mail e vê as licenças no Licet assim que entrar.
sharing-done = Compartilhado com { $email }
sharing-share = Compartilhar
sharing-email = Endereço de e-mail
sharing-email-hint = A pessoa ainda não precisa de uma conta.
sharing-preview = { $count ->
    [one] { $count } licença é mostrada a { $email } até você encerrar o compartilhamento.
   *[other] { $count } licenças são mostradas a { $email } até você encerrar o compartilhamento.
}
sharing-preview-until = { $count ->
    [one] { $count } licença é mostrada a { $email } até { $date }.
   *[other] { $count } licenças são mostradas a { $email } até { $date }.
}
sharing-preview-later = As licenças compradas depois estão incluídas.
sharing-preview-refused = { $count ->
    [one] { $serial } fica de fora: somente o proprietário e os administradores da unidade podem compartilhá-la.
   *[other] { $count } licenças ficam de fora, como { $serial }: somente os proprietários e os administradores das unidades podem compartilhá-las.
}
sharing-action = Compartilhar…
sharing-action-selection = { $count ->
    [one] Compartilhar { $count } licença…
   *[other] Compartilhar { $count } licenças…
}
catalog-filter-shared-by = Compartilhado por
