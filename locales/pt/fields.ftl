### Campos próprios, etiquetas, notas, comentários, contato técnico.

## O que um campo contém

fields-kind = Tipo
fields-kind-text = Texto
fields-kind-number = Número
fields-kind-date = Data
fields-kind-choice = Opção
fields-kind-link = Link
fields-kind-fixed = Fica como está: os valores dependem dele.
field-link = Digite um endereço da web ou de e-mail, como https://example.com ou mailto:name@example.com
field-no-room = No máximo { NUMBER($maximum) }. Remova um antes.

## Definir campos

fields-empty = Nenhum campo ainda. Centro de custo, responsável, dia da próxima auditoria: o que você anota nas licenças vira uma coluna.
fields-add = Adicionar um campo
fields-add-title = Novo campo
fields-add-text = Vira uma coluna e um filtro no catálogo.
fields-edit = Editar
fields-edit-title = Editar { $name }
fields-edit-text = A alteração vale para todos que veem um valor neste campo.
fields-name = Nome
fields-choices = Opções
fields-choices-hint = Uma por linha, na ordem em que são oferecidas.
fields-shown = Mostrado em
fields-on-own = Nossas próprias licenças
fields-on-shared = Licenças compartilhadas conosco
fields-on-all = Todas as licenças
fields-on-none = Não mostrado
fields-used = { $count ->
    [0] nenhum valor ainda
    [one] um valor
   *[other] { NUMBER($count) } valores
}
fields-owner = de { $name }
fields-others = Campos de outras pessoas
fields-more = Mais para { $name }
fields-up = Mover para cima
fields-down = Mover para baixo
fields-grip = Mover { $name }, { $place } de { $of }
fields-grip-hint = Arraste ou use as setas
fields-moved = { $name } agora é { $place } de { $of }
fields-saved = { $name } salvo
fields-delete = Excluir o campo
fields-delete-title = Excluir { $name }
fields-delete-text = { $count ->
    [0] Nenhuma licença tem um valor neste campo.
    [one] Uma licença tem um valor neste campo. O campo e o valor deixam de ser mostrados, a você e a todos que têm acesso.
   *[other] { NUMBER($count) } licenças têm um valor neste campo. O campo e os valores deixam de ser mostrados, a você e a todos que têm acesso.
}
fields-deleted = { $name } excluído
fields-no-value = Sem valor

## Filtrar por campos

fields-test-is = é
fields-test-contains = contém
fields-test-at-least = pelo menos
fields-test-at-most = no máximo
fields-test-from = a partir de
fields-test-until = até
fields-test-set = tem valor
fields-test-unset = vazio
fields-filter = { $test } { $value }

## O que se escreve numa licença

notes-for-everyone = O que você altera aqui muda para todos que têm acesso a esta licença.
notes-read-only = Você pode ler isto. Para alterar é preciso acesso completo à licença.
notes-fields = Seus campos
notes-no-fields = Nenhum campo é mostrado aqui.
notes-define-fields = Definir campos
notes-title = Notas
notes-none = Sem notas.
notes-add-notes = Adicionar notas
notes-edit-notes = Editar as notas
notes-dropped = O que você escreveu foi descartado
notes-comments = Comentários
notes-no-comments = Sem comentários.
notes-comment = Escrever um comentário
notes-comment-add = Adicionar comentário
notes-comment-added = Comentário adicionado
notes-you = Você
notes-somebody = Alguém
notes-no-tags = Sem etiquetas.
notes-tag-add = Adicionar uma etiqueta
notes-tag-new = Adicionar “{ $tag }”
notes-tag-added = Etiqueta { $tag } adicionada
notes-tag-removed = Etiqueta { $tag } removida
notes-tag-remove = Remover a etiqueta { $tag }
notes-tag-named = Etiqueta { $tag }
notes-tag-on = presente
notes-tag-off = ausente
notes-earlier = Valores anteriores ({ NUMBER($count) })
notes-nothing = nada
notes-by = { $name } · { $date }
notes-add-short = Adicionar
notes-add = Adicionar { $name }
notes-edit = Editar { $name }: { $value }
notes-save = Salvar { $name }
notes-cancel = Deixar { $name } como estava
notes-copy-link = Copiar o endereço de { $name }
notes-pending = a caminho
notes-conflict = em conflito
notes-changed-below = Alguém alterou isto durante a edição.
notes-changed-show = Mostrar
notes-changed-hide = Ocultar
notes-changed-take = Usar a outra versão
notes-changed-keep = Manter a minha

## Contato técnico

contact-edit = Mudar o contato técnico
contact-title = Contato técnico de { $serial }
contact-text = Muda para todos que têm acesso a esta licença. Deixe ambos vazios para ninguém.
contact-name = Nome
contact-saved = Contato técnico salvo
