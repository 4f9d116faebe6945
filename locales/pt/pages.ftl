### As páginas por trás dos links dos e-mails do portal.

page-confirm-title = Confirme seu endereço de e-mail
page-confirm-body = Digite a senha da sua conta em { $portal } e confirme.
page-confirm-button = Confirmar endereço de e-mail
page-confirm-password = Senha
page-confirm-other = Não sei a senha. Escolher uma nova

page-confirmed-title = Endereço de e-mail confirmado
page-confirmed-body = Agora você pode entrar. Volte ao Licet e feche esta página.
page-decline-hint = Outra pessoa digitou seu endereço?
page-decline-button = Não fui eu
page-declined-title = Obrigado
page-declined-body = A solicitação foi retirada e o link não funciona mais.

page-link-expired-title = Este link não funciona mais
page-link-expired-body = Já foi usado, substituído por um mais recente ou expirou. Solicite um novo no Licet.

page-reset-title = Escolha uma nova senha
page-reset-password = Nova senha
page-reset-password-hint = Pelo menos { $minimum } caracteres. Várias palavras são fáceis de lembrar.
page-reset-password-again = Confirmar nova senha
page-reset-button = Salvar nova senha

page-reset-done-title = Senha salva
page-reset-done-body = Entre no Licet com a nova senha. Todas as sessões foram encerradas.
page-undo-title = Desfazer a mudança de endereço de e-mail
page-undo-body = A conta volta a usar { $email }, todas as sessões são encerradas e a senha deixa de funcionar. Um e-mail com um link para escolher uma nova senha será enviado a { $email }.
page-undo-password = Senha
page-undo-password-hint = A senha da conta antes da alteração do endereço.
page-undo-button = Desfazer
page-undone-title = Desfeito
page-undone-body = Verifique seu e-mail: um link para escolher uma nova senha está a caminho.
page-join-title = Aceitar o convite
page-join-body = Você verá as licenças de { $site }, e as pessoas da unidade verão seu nome.
page-join-button = Aceitar
page-joined-title = Convite aceito
page-joined-body = Você pode fechar esta página.

page-rate-limited-title = Tentativas demais
page-rate-limited-body = Aguarde { $seconds } segundos e recarregue esta página.

page-failed-title = Ocorreu um erro
page-failed-body = O portal está com um problema temporário. Tente de novo em alguns minutos.

page-field-required = Digite uma senha.
page-field-too-short = Use pelo menos { $minimum } caracteres.
page-field-too-long = Use no máximo { $maximum } bytes.
page-field-mismatch = As senhas não correspondem.
page-field-password-common = Esta senha é fácil demais de adivinhar. Escolha outra.
page-field-wrong = Senha incorreta. Use a escolhida para esta conta.
page-field-wrong-former = Senha incorreta. Use a de antes da alteração do endereço.
page-field-form = Contém caracteres não permitidos em uma senha.

## Merging two accounts

page-merge-title = Unir suas contas
# $merged is an e-mail address.
# $kept is an e-mail address.
page-merge-body = Tudo de { $merged } passa para { $kept }, e ninguém mais pode entrar como { $merged }. Digite a senha da conta que recebeu este e-mail.
page-merge-button = Confirmar a junção
page-merge-agreed-title = Confirmado
page-merge-agreed-body = As contas serão unidas quando a outra caixa de correio também confirmar. Você pode fechar esta página.
page-merged-title = Contas unidas
page-merged-body = Entre com a conta que permanece. Você pode fechar esta página.
