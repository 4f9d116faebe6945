### Entrar, criar uma conta, e os estados dos dados offline antes que algo possa ser mostrado.

## O que há de errado num campo, ao lado dele

field-required = Obrigatório
# $maximum é um número inteiro.
field-too-long = { $maximum ->
    [one] Use no máximo um caractere.
   *[other] Use no máximo { NUMBER($maximum) } caracteres.
}
# $minimum é um número inteiro.
field-too-short = { $minimum ->
    [one] Use pelo menos um caractere.
   *[other] Use pelo menos { NUMBER($minimum) } caracteres.
}
field-mismatch = Não corresponde
field-email-form = Digite um endereço de e-mail, como name@example.com.
field-password-common = Esta senha é fácil demais de adivinhar. Escolha outra.
field-unknown-choice = Escolha uma opção da lista.
field-already-member = Já faz parte da unidade.
field-form = Verifique o formato.
field-holds-address = Remova endereços da web e de e-mail.
field-is-own = Este é o seu próprio endereço.
field-unchanged = Igual ao valor atual
field-not-asked = Não é necessário aqui. Deixe vazio.
field-out-of-range = Digite um número de { $minimum } a { $maximum }.
field-agreement = Aceite ou recuse o acordo.

## Entrar

signin-title = Entrar
signin-lead = Todas as suas licenças, online e offline
signin-portal = Endereço do portal
signin-portal-hint = Do seu fornecedor. Começa com https://
portal-confirm-title = Conectar a este portal?
portal-confirm-text = O Licet nunca se conectou a { $portal }. Seu e-mail e sua senha serão enviados a este endereço. Continue somente se você o digitou ou o reconhece.
portal-confirm-yes = Conectar
signin-email = E-mail
signin-password = Senha
signin-submit = Entrar
signin-new = Novo no Licet?
signin-create = Criar conta
signin-forgot = Esqueceu a senha?
signin-passphrase-hint = Este computador não tem chaveiro. A frase secreta criptografa seus dados offline; você a digita a cada início do Licet.
signin-session-ended = Sua sessão terminou. Entre de novo para sincronizar. Suas licenças continuam disponíveis offline.
signin-account-locked = O fornecedor bloqueou esta conta. Fale com o atendimento. Suas licenças continuam disponíveis offline.
signin-back = Voltar às minhas licenças

## Senha esquecida

forgot-title = Senha esquecida
forgot-lead = O portal envia por e-mail um link para você escolher uma nova senha.
forgot-submit = Enviar link
forgot-done-title = Verifique seu e-mail
# $email é o endereço como foi digitado.
forgot-done-text = Se { $email } tiver uma conta, um link está a caminho. Ele expira em 60 minutos.
forgot-back = Voltar para entrar

## Criar uma conta

create-title = Criar conta
create-lead = Uma conta para todas as licenças da sua organização. Os pedidos com seu e-mail aparecem depois que você o confirma.
create-back = Voltar para entrar
create-section-sign-in = Acesso
create-section-you = Você e sua organização
create-section-address = Endereço
create-section-agreement = Acordo
create-email = E-mail
create-email-hint = Usado para entrar e localizar seus pedidos.
create-email-again = Confirmar e-mail
create-password = Senha
create-password-again = Confirmar senha
# $minimum é um número inteiro.
create-password-hint = { $minimum ->
    [one] Pelo menos um caractere. Várias palavras são fáceis de lembrar.
   *[other] Pelo menos { NUMBER($minimum) } caracteres. Várias palavras são fáceis de lembrar.
}
# $missing é um número inteiro.
create-password-too-short = { $missing ->
    [one] Falta um caractere.
   *[other] Faltam { NUMBER($missing) } caracteres.
}
create-password-easy = Fácil de adivinhar: repetitiva ou baseada no seu nome
create-password-enough = Aceitável. Mais longa é mais difícil de adivinhar.
create-password-good = Difícil de adivinhar
create-password-strong = Muito difícil de adivinhar
create-agreement-loading = Carregando o acordo
create-agreement-none = Este portal não tem acordo.
create-agreement-choice = Acordo
create-agreement-accept = Aceito
create-agreement-decline = Recuso
create-agreement-declined = Não é possível criar uma conta sem aceitar o acordo. Nada foi enviado e seus dados foram mantidos.
create-submit = Criar conta
create-done-title = Verifique seu e-mail
# $email é o endereço como foi digitado.
create-done-text = Um e-mail para { $email } está a caminho. Abra o link para confirmar o endereço e depois entre.
create-done-hint = Nada depois de alguns minutos? Verifique a pasta de spam ou reenvie o e-mail.
resend-confirmation = Reenviar e-mail
resend-done = Se { $email } ainda não estiver confirmado, um novo e-mail está a caminho.

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
profile-additional-email-hint = Recebe uma cópia de cada confirmação, por exemplo uma caixa da equipe.
profile-language = Idioma dos e-mails
profile-line1 = Rua e número
profile-line2 = Prédio, andar, departamento
profile-city = Cidade
profile-country = País
profile-state = Estado ou província
profile-postal-code = CEP ou código postal

## Os dados offline antes de abertos

mirror-new-passphrase-title = Escolha uma frase secreta
mirror-new-passphrase-text = Este computador não tem chaveiro, então uma frase secreta criptografa seus dados offline. O Licet a pede a cada início e não a armazena.
mirror-passphrase = Frase secreta
mirror-passphrase-again = Confirmar frase secreta
mirror-passphrase-set = Definir frase secreta
mirror-unlock-title = Desbloqueie suas licenças
mirror-unlock-text = Seus dados offline estão bloqueados com sua frase secreta.
mirror-unlock = Desbloquear
mirror-waiting-title = Aguardando o chaveiro
mirror-waiting-text = A chave dos seus dados offline está em { $keyring }, que ainda não respondeu. Procure o aviso, talvez atrás desta janela, e desbloqueie-o.
mirror-locked-title = O chaveiro está bloqueado
mirror-locked-text = A chave dos seus dados offline está em { $keyring }, que está bloqueado ou não respondeu. Desbloqueie-o e tente de novo. Nada foi excluído.
mirror-try-again = Tentar de novo
mirror-or-passphrase = Ou desbloqueie com sua frase de recuperação.
mirror-or-new-passphrase = Ou defina uma frase secreta para criptografar seus dados offline. O Licet a pedirá a cada início.
mirror-opening-title = Abrindo suas licenças
mirror-opening-text = Depois de uma atualização, isso pode levar um minuto.
mirror-key-missing-title = A chave dos seus dados offline não foi encontrada
mirror-key-missing-text = O chaveiro deste computador não tem mais a chave. Nada foi excluído.
mirror-key-changed-title = A chave dos seus dados offline mudou
mirror-key-changed-text = O chaveiro deste computador tem uma chave diferente. Nada foi excluído.
mirror-key-lost-passphrase = Desbloqueie com sua frase de recuperação.
mirror-unusable-title = Não é possível abrir seus dados offline
mirror-rebuild = Redefinir dados offline
mirror-rebuild-text = Exclui os dados offline deste computador e baixa tudo de novo do portal. Alterações não enviadas e lembretes adicionados aqui são perdidos. Nada muda no portal.
mirror-rebuild-confirm = Excluir e redefinir
mirror-close-hint = Ou feche a janela. Nada muda.
