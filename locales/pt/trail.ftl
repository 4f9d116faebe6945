### The audit trail, as those read it whom it concerns.

trail-title = Registro de auditoria
trail-text-account = O que foi feito na sua conta, também pelo atendimento.
trail-text-site = O que foi feito nesta unidade: quem, o quê e quando.
trail-show = Mostrar
trail-none = Nada registrado ainda
trail-none-text = O que pessoas, fornecedor e atendimento fazem aparece aqui.
trail-older = Mostrar anteriores
trail-save = Salvar como CSV
# $file is the name of a file.
trail-saved = Salvo: { $file }
trail-offline = Não é possível acessar o portal. O registro aparece quando ele voltar.
trail-by-you = Você
# $person is the name of a person, or an e-mail address.
trail-by-care = { $person }, atendimento
trail-by-vendor = Fornecedor
trail-by-gone = Uma conta excluída
# $before is what was so before.
# $after is what is so now.
trail-changed = { $before } → { $after }
# $site is the name of a site.
trail-behalf = em nome de { $site }
# $reason is what somebody wrote.
trail-reason = Motivo: { $reason }

## What was done

trail-act-account-added = Conta adicionada
trail-act-account-additional-email-confirmed = Endereço adicional confirmado
trail-act-account-confirmed = Endereço de e-mail confirmado
trail-act-account-created = Conta criada
trail-act-account-declined = "Não fui eu" escolhido em um e-mail
trail-act-account-demoted = Função no fornecedor removida
trail-act-account-edited = Perfil alterado
trail-act-account-email-asked = Novo endereço de e-mail solicitado
trail-act-account-email-changed = Endereço de e-mail alterado
trail-act-account-email-kept = Mudança de endereço de e-mail desfeita
trail-act-account-email-restored = Endereço de e-mail restaurado
trail-act-account-invited = Conta criada por convite
trail-act-account-locked = Conta bloqueada
trail-act-account-unlocked = Conta desbloqueada
trail-act-account-mail-resent = E-mail reenviado
trail-act-account-merge-prepared = Junção de contas preparada
trail-act-account-merge-confirmed = Junção de contas confirmada
trail-act-account-merge-withdrawn = Junção de contas retirada
trail-act-account-merged = Contas unidas
trail-act-account-number-added = Número do cliente adicionado
trail-act-account-number-removed = Número do cliente removido
trail-act-account-password-changed = Senha alterada
trail-act-account-password-reset = Senha redefinida
trail-act-account-sessions-ended = Sessões encerradas
trail-act-address-added = Endereço de instalação adicionado
trail-act-care-looked-up = Consultado
trail-act-flex-drawn = Licenças retiradas
trail-act-flex-returned = Licenças retiradas devolvidas
trail-act-license-attended = Proprietário de volta
trail-act-license-unattended = Proprietário saiu
trail-act-license-delivered = Chaves entregues
trail-act-license-handed-over = Licença repassada
trail-act-license-kept = Licença mantida após mudança do pedido
trail-act-license-other-customer = Licença passou a outro cliente
trail-act-license-owner-confirmed = Proprietário confirmado
trail-act-license-registered = Licença registrada
trail-act-license-upgraded = Licença atualizada
trail-act-license-converted = Voucher convertido
trail-act-license-drawn = Licença retirada
trail-act-license-rehosted = Licença movida para outro host
trail-act-license-rehost-requested = Mudança para outro host solicitada
trail-act-license-returned = Licença devolvida
trail-act-license-taken-over = Licença assumida
trail-act-license-transferred = Licença transferida
trail-act-request-made = Solicitação feita
trail-act-request-accepted = Solicitação aceita
trail-act-request-answered = Solicitação respondida
trail-act-request-approved = Solicitação aprovada
trail-act-request-asked = Pergunta sobre uma solicitação
trail-act-request-attached = Arquivo adicionado a uma solicitação
trail-act-request-expired = Solicitação expirada
trail-act-request-refused = Solicitação recusada
trail-act-request-withdrawn = Solicitação retirada
trail-act-request-taken = Solicitação assumida pelo atendimento
trail-act-request-given-back = Solicitação devolvida à fila
trail-act-session-opened = Entrada
trail-act-session-closed = Saída
trail-act-session-reuse = Sessão encerrada: token usado duas vezes
trail-act-share-made = Compartilhado
trail-act-share-changed = Compartilhamento alterado
trail-act-share-ended = Compartilhamento encerrado
trail-act-site-access-approved = Acesso à unidade aprovado
trail-act-site-invited = Convidado
trail-act-site-invitation-accepted = Convite aceito
trail-act-site-invitation-declined = Convite recusado
trail-act-site-invitation-withdrawn = Convite retirado
trail-act-site-level-named = Nível alterado
trail-act-site-member-left = Saiu da unidade
trail-act-site-member-removed = Removido da unidade
trail-act-site-role-set = Função alterada

## Sites

trail-no-site = Você não administra nenhuma unidade
trail-no-site-text = Os administradores de uma unidade leem aqui o que foi feito nela.
