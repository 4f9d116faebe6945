### As páginas por trás dos links dos e-mails do portal.

page-confirm-title = Confirme seu endereço de e-mail
page-confirm-body = Pressione o botão para confirmar este endereço de e-mail para sua conta em { $portal }.
page-confirm-button = Confirmar endereço de e-mail

page-confirmed-title = Endereço de e-mail confirmado
page-confirmed-body = Você já pode entrar. Volte ao Licet e feche esta página.

page-link-expired-title = Este link não funciona mais
page-link-expired-body = Ele já foi usado, substituído por um mais novo ou é antigo demais. Peça um novo no Licet.

page-reset-title = Escolha uma nova senha
page-reset-password = Nova senha
page-reset-password-hint = { $minimum } caracteres ou mais. Algumas palavras são mais fáceis de lembrar do que uma.
page-reset-password-again = Nova senha, mais uma vez
page-reset-button = Salvar a nova senha

page-reset-done-title = Senha salva
page-reset-done-body = Entre no Licet com a nova senha. Todas as sessões foram encerradas.

page-rate-limited-title = Tentativas demais
page-rate-limited-body = Espere { $seconds } segundos e recarregue esta página.

page-failed-title = Isto não funcionou
page-failed-body = O portal está com um problema no momento. Tente de novo em alguns minutos.

page-field-required = Digite uma senha.
page-field-too-short = Use { $minimum } caracteres ou mais.
page-field-too-long = Use no máximo { $maximum } bytes.
page-field-mismatch = As duas senhas são diferentes.
page-field-password-common = Esta senha é fácil demais de adivinhar. Escolha outra.
