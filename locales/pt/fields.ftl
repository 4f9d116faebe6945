### Campos próprios, etiquetas, notas, comentários, contato técnico.

## O que um campo contém

fields-kind = Tipo
fields-kind-text = Texto
fields-kind-number = Número
fields-kind-date = Data
fields-kind-choice = Opção
fields-kind-link = Link
fields-kind-fixed = O tipo não pode ser alterado: valores existentes dependem dele.
field-link = Digite um endereço da web ou de e-mail, como https://example.com ou mailto:name@example.com
field-no-room = Até { NUMBER($maximum) }. Remova um primeiro.
field-no-space = Sem espaço para configurações desta conta.

## Definir campos

fields-empty = Ainda sem campos. Adicione um campo para o que você registra nas licenças, como centro de custo ou próxima auditoria. Cada um vira uma coluna.
fields-add = Adicionar campo
fields-add-title = Novo campo
fields-add-text = O campo vira uma coluna e um filtro no catálogo.
fields-edit = Editar
fields-edit-title = Editar { $name }
fields-edit-text = Vale para todos que veem valores deste campo.
fields-name = Nome
fields-choices = Opções
fields-choices-hint = Uma por linha, na ordem mostrada.
fields-shown = Mostrado em
fields-on-own = Nossas licenças
fields-on-shared = Licenças compartilhadas conosco
fields-on-all = Todas as licenças
fields-on-none = Não mostrado
fields-used = { $count ->
    [0] ainda sem valores
    [one] { NUMBER($count) } valor
   *[other] { NUMBER($count) } valores
}
fields-owner = de { $name }
fields-others = Campos de outras pessoas
fields-more = Mais para { $name }
fields-up = Mover para cima
fields-down = Mover para baixo
fields-grip = Mover { $name }, { $place } de { $of }
fields-grip-hint = Arraste ou use as teclas de seta
fields-moved = { $name } agora é { $place } de { $of }
fields-saved = { $name } salvo
fields-delete = Excluir campo
fields-delete-title = Excluir { $name }?
fields-delete-text = { $count ->
    [0] Nenhuma licença tem um valor neste campo.
    [one] Uma licença tem um valor neste campo. O campo e o valor serão ocultados para você e todos com acesso.
   *[other] { NUMBER($count) } licenças têm um valor neste campo. O campo e os valores serão ocultados para você e todos com acesso.
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
fields-test-unset = está vazio
fields-filter = { $test } { $value }

## O que se escreve numa licença

notes-for-everyone = As alterações valem para todos com acesso a esta licença.
notes-for-customer = Visível para os membros de { $site } e para quem tem compartilhamento total.
notes-for-partner = Visível para os membros de { $site }.
notes-for-you = Visível somente para você.
notes-of-site = Notas de { $site }
notes-of-you = Suas próprias notas
notes-read-only = Você tem acesso somente leitura. Para editar, é preciso acesso total à licença.
notes-fields = Seus campos
notes-no-fields = Nenhum campo é mostrado aqui.
notes-define-fields = Definir campos
notes-title = Notas
notes-none = Sem notas
notes-add-notes = Adicionar notas
notes-edit-notes = Editar as notas
notes-dropped = Edição descartada
notes-comments = Comentários
notes-no-comments = Sem comentários
notes-comment = Escrever um comentário
notes-comment-add = Adicionar comentário
notes-comment-added = Comentário adicionado
notes-you = Você
notes-somebody = Alguém
notes-no-tags = Sem etiquetas
notes-tag-add = Adicionar etiqueta
notes-tag-new = Adicionar “{ $tag }”
notes-tag-added = Etiqueta { $tag } adicionada
notes-tag-removed = Etiqueta { $tag } removida
notes-tag-remove = Remover etiqueta { $tag }
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
notes-cancel = Descartar alterações de { $name }
notes-copy-link = Copiar o link de { $name }
notes-pending = enviando
notes-conflict = em conflito
notes-changed-below = Alguém alterou isto enquanto você editava.
notes-changed-show = Mostrar
notes-changed-hide = Ocultar
notes-changed-take = Usar a outra
notes-changed-keep = Manter a minha

## Contato técnico

contact-edit = Alterar contato técnico
contact-title = Contato técnico de { $serial }
contact-text = As alterações valem para todos com acesso a esta licença. Para remover o contato, deixe os dois campos vazios.
contact-name = Nome
contact-saved = Contato técnico salvo
