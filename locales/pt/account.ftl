### Entrar, criar uma conta, e os estados da cópia local antes que algo possa ser mostrado.

## O que há de errado num campo, ao lado dele

field-required = Preencha este campo.
# $maximum é um número inteiro.
field-too-long = { $maximum ->
    [one] No máximo um caractere.
   *[other] No máximo { NUMBER($maximum) } caracteres.
}
# $minimum é um número inteiro.
field-too-short = { $minimum ->
    [one] Um caractere ou mais.
   *[other] { NUMBER($minimum) } caracteres ou mais.
}
field-mismatch = Isto difere do que você digitou acima.
field-email-form = Isto não é um endereço de e-mail. Ele se parece com name@example.com.
field-password-common = Esta senha é fácil demais de adivinhar. Escolha outra.
field-unknown-choice = Escolha um da lista.
field-form = Isto não pode ser lido. Confira.
field-holds-address = Retire os endereços web e de e-mail.
field-unchanged = É o mesmo que antes.
field-not-asked = Isto não é pedido aqui. Deixe vazio.
field-out-of-range = Use um número de { $minimum } a { $maximum }.
field-agreement = Primeiro aceite ou recuse.

## Entrar

signin-title = Entrar
signin-lead = Suas licenças, também offline.
signin-portal = Endereço do portal
signin-portal-hint = Do seu fornecedor. Começa com https://
portal-confirm-title = Conectar a este portal?
portal-confirm-text = O Licet vai se conectar a { $portal } pela primeira vez. O que você digitar, como e-mail e senha, será enviado para lá. Continue somente se você digitou este endereço ou o conhece.
portal-confirm-yes = Conectar
signin-email = E-mail
signin-password = Senha
signin-submit = Entrar
signin-new = Novo por aqui?
signin-create = Criar uma conta
signin-forgot = Esqueceu a senha?
signin-passphrase-hint = Este computador não tem chaveiro. A frase secreta tranca a cópia local das suas licenças; você a digita cada vez que o Licet inicia.
signin-session-ended = Sua sessão no portal terminou. Entre de novo para sincronizar; suas licenças continuam legíveis.
signin-account-locked = O fornecedor bloqueou esta conta. Fale com o atendimento dele; as suas licenças continuam legíveis aqui.
signin-back = Voltar às minhas licenças

## Senha esquecida

forgot-title = Senha esquecida
forgot-lead = O portal envia um link ao seu endereço de e-mail. Com ele você escolhe uma nova senha.
forgot-submit = Enviar o link
forgot-done-title = Veja seu e-mail
# $email é o endereço como foi digitado.
forgot-done-text = Se houver uma conta para { $email }, um e-mail com um link está a caminho. Ele vale só por pouco tempo.
forgot-back = Voltar para entrar

## Criar uma conta

create-title = Criar uma conta
create-lead = Uma conta para todas as licenças que sua organização comprou. Pedidos que citam seu e-mail aparecem assim que você o confirmar.
create-back = Voltar para entrar
create-section-sign-in = Acesso
create-section-you = Você e sua organização
create-section-address = Endereço
create-section-agreement = Acordo
create-email = E-mail
create-email-hint = Você entra com ele, e os pedidos são associados por ele.
create-email-again = E-mail, mais uma vez
create-password = Senha
create-password-again = Senha, mais uma vez
# $minimum é um número inteiro.
create-password-hint = { $minimum ->
    [one] Um caractere ou mais. Algumas palavras são mais fáceis de lembrar do que uma.
   *[other] { NUMBER($minimum) } caracteres ou mais. Algumas palavras são mais fáceis de lembrar do que uma.
}
# $missing é um número inteiro.
create-password-too-short = { $missing ->
    [one] Falta um caractere.
   *[other] Faltam { NUMBER($missing) } caracteres.
}
create-password-easy = Fácil de adivinhar: regular demais, ou feita dos seus próprios nomes.
create-password-enough = Longa o bastante. Mais longa é mais difícil de adivinhar.
create-password-good = Difícil de adivinhar.
create-password-strong = Muito difícil de adivinhar.
create-agreement-loading = Buscando o acordo
create-agreement-none = Este portal não tem texto de acordo.
create-agreement-choice = Sua decisão
create-agreement-accept = Aceito
create-agreement-decline = Recuso
create-agreement-declined = Sem o acordo o portal não cria conta. Nada foi enviado; o que você digitou continua aqui.
create-submit = Criar conta
create-done-title = Veja seu e-mail
# $email é o endereço como foi digitado.
create-done-text = Um e-mail para { $email } está a caminho. Abra o link dele para confirmar o endereço e depois entre.
create-done-hint = Nada após alguns minutos? Veja no spam ou peça o reenvio.
resend-confirmation = Reenviar a confirmação
resend-done = Se { $email } ainda está por confirmar, um e-mail está a caminho.

## O perfil de uma pessoa

profile-customer-type = Tipo de cliente
profile-customer-type-end_user = Cliente final
profile-customer-type-reseller = Revendedor
profile-customer-type-distributor = Distribuidor
profile-customer-type-oem = OEM
profile-first-name = Nome
profile-last-name = Sobrenome
profile-company = Empresa
profile-phone = Telefone
profile-phone-extension = Ramal
profile-additional-email = E-mail adicional ou de grupo
profile-additional-email-hint = Recebe cópia de cada confirmação, por exemplo um endereço que toda a equipe lê.
profile-language = Idioma dos e-mails
profile-line1 = Rua e número
profile-line2 = Prédio, andar, departamento
profile-city = Cidade
profile-country = País
profile-state = Estado ou província
profile-postal-code = CEP ou código postal

## A cópia local antes de aberta

mirror-new-passphrase-title = Escolha uma frase secreta
mirror-new-passphrase-text = Este computador não tem chaveiro, por isso uma frase secreta tranca a cópia local das suas licenças. O Licet a pede a cada início. Ela não é guardada em lugar nenhum.
mirror-passphrase = Frase secreta
mirror-passphrase-again = Frase secreta, mais uma vez
mirror-passphrase-set = Definir a frase secreta
mirror-unlock-title = Destranque suas licenças
mirror-unlock-text = A cópia local está trancada com sua frase secreta.
mirror-unlock = Destrancar
mirror-waiting-title = Aguardando o chaveiro
mirror-waiting-text = A chave da sua cópia local está em { $keyring }, que ainda não respondeu. Procure a solicitação, talvez atrás desta janela, e desbloqueie-o.
mirror-locked-title = O chaveiro está bloqueado
mirror-locked-text = A chave da sua cópia local está em { $keyring }, que está bloqueado ou não respondeu. Desbloqueie-o e tente de novo. Nada foi excluído.
mirror-try-again = Tentar de novo
mirror-or-passphrase = Ou abra-a com a sua frase secreta de recuperação.
mirror-or-new-passphrase = Ou escolha uma frase secreta para bloquear a cópia local. O Licet a pedirá a cada início.
mirror-opening-title = Abrindo suas licenças
mirror-opening-text = A cópia local está sendo aberta. Após uma atualização isso pode levar um minuto.
mirror-key-missing-title = A chave da sua cópia local sumiu
mirror-key-missing-text = O chaveiro deste computador não tem mais a chave. Nada foi excluído.
mirror-key-changed-title = A chave da sua cópia local mudou
mirror-key-changed-text = O chaveiro deste computador tem outra chave que não a que trancou a cópia. Nada foi excluído.
mirror-key-lost-passphrase = Sua frase de recuperação a abre.
mirror-unusable-title = A cópia local não pode ser aberta
mirror-rebuild = Reconstruir a partir do portal
mirror-rebuild-text = Exclui a cópia local deste computador e carrega tudo de novo do portal. Alterações não enviadas e lembretes criados aqui se perdem; no portal nada muda.
mirror-rebuild-confirm = Excluir e reconstruir
mirror-close-hint = Ou feche a janela: nada muda.
