### As páginas por trás dos links dos e-mails do portal.

page-confirm-title = Confirme seu endereço de e-mail
page-confirm-body = Digite a senha desta conta em { $portal } e pressione o botão.
page-confirm-button = Confirmar endereço de e-mail
page-confirm-password = Palavra-passe
page-confirm-other = Não sei a senha: escolher outra

page-confirmed-title = Endereço de e-mail confirmado
page-confirmed-body = Você já pode entrar. Volte ao Licet e feche esta página.
page-decline-hint = Outra pessoa digitou o seu endereço?
page-decline-button = Não fui eu
page-declined-title = Obrigado
page-declined-body = O pedido foi anulado e o link não funciona mais.

page-link-expired-title = Este link não funciona mais
page-link-expired-body = Ele já foi usado, substituído por um mais novo ou é antigo demais. Peça um novo no Licet.

page-reset-title = Escolha uma nova senha
page-reset-password = Nova senha
page-reset-password-hint = { $minimum } caracteres ou mais. Algumas palavras são mais fáceis de lembrar do que uma.
page-reset-password-again = Nova senha, mais uma vez
page-reset-button = Salvar a nova senha

page-reset-done-title = Senha salva
page-reset-done-body = Entre no Licet com a nova senha. Todas as sessões foram encerradas.
page-undo-title = Anular a mudança do endereço de e-mail
page-undo-body = A conta volta a usar { $email }, todas as sessões terminam e a senha deixa de valer. Um e-mail com um link para escolher outra vai para { $email }.
page-undo-button = Anular
page-undone-title = Anulado
page-undone-body = Veja o seu e-mail: um link para escolher outra senha está a caminho.
page-join-title = Aceitar o convite
page-join-body = Os superutilizadores de { $site } veem então o seu nome e que tem uma conta.
page-join-button = Aceitar
page-joined-title = Aceite
page-joined-body = Pode fechar esta página.

page-rate-limited-title = Tentativas demais
page-rate-limited-body = Espere { $seconds } segundos e recarregue esta página.

page-failed-title = Isto não funcionou
page-failed-body = O portal está com um problema no momento. Tente de novo em alguns minutos.

page-field-required = Digite uma senha.
page-field-too-short = Use { $minimum } caracteres ou mais.
page-field-too-long = Use no máximo { $maximum } bytes.
page-field-mismatch = As duas senhas são diferentes.
page-field-password-common = Esta senha é fácil demais de adivinhar. Escolha outra.
page-field-wrong = Não é a senha escolhida para esta conta.
page-field-form = Contém caracteres que uma senha não pode ter.
