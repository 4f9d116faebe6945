### Configurações: conta, aparência, lembretes, downloads, cópia local.

settings-save = Salvar

## Conta

settings-account = Conta
settings-portal = Portal
settings-profile-edit = Editar perfil
settings-profile-saved = Perfil salvo
settings-email-change = Mudar e-mail
# $email é o e-mail em uso.
settings-email-text = O novo endereço recebe um e-mail com um link. { $email } é avisado de imediato e pode anular durante 7 dias. Quando o novo endereço é confirmado, todas as sessões terminam.
settings-email-new = Novo e-mail
settings-email-submit = Enviar o e-mail
# $email é o novo endereço.
settings-email-sent = Um e-mail com um link está a caminho de { $email }.
settings-password-change = Mudar senha
settings-password-text = Todas as outras sessões desta conta são encerradas.
settings-password-current = Senha em uso
settings-password-new = Nova senha
settings-password-again = Nova senha, mais uma vez
settings-password-submit = Mudar
settings-password-saved = Senha mudada
settings-sessions = Sessões
settings-sessions-text = Os dispositivos conectados a esta conta.
settings-sessions-show = Mostrar sessões
settings-session-this = Este dispositivo
settings-session-unnamed = Dispositivo sem nome
settings-session-seen = Visto pela última vez { $moment }
settings-session-end = Encerrar sessão
settings-sessions-end-others = Encerrar todas as outras
settings-sessions-close = Fechar

## Sair

settings-sign-out = Sair
settings-sign-out-copy = A cópia local das suas licenças
settings-sign-out-keep = Manter, trancada
settings-sign-out-delete = Excluir
settings-sign-out-keep-text = Ela continua cifrada neste computador. O próximo acesso carrega só o que mudou.
settings-sign-out-delete-text = Licenças, lembretes e a lista de downloads são excluídos deste computador. Os arquivos baixados ficam, e no portal nada muda.
# $count é um número inteiro.
settings-sign-out-waiting = { $count ->
    [one] Uma alteração que não chegou ao portal se perde.
   *[other] { NUMBER($count) } alterações que não chegaram ao portal se perdem.
}
settings-sign-out-confirm-delete = Sair e excluir
settings-sign-out-lose = Excluir também estas alterações
field-lose-changes = Marque isto ou mantenha a cópia.

## Aparência

settings-look = Idioma e aparência
settings-language = Idioma
settings-language-text = Datas e números seguem sua região.
settings-language-system = Como o sistema
settings-theme = Tema
settings-theme-system = Sistema
settings-theme-light = Claro
settings-theme-dark = Escuro

## Lembretes

settings-reminders = Lembretes
settings-lead-times = Quando lembrar
settings-lead-times-text = Para todos os contratos. Um contrato pode ter seus próprios prazos: o sino em Renovações.
settings-notifications = Notificações
settings-notifications-text = Os lembretes chegam em Renovações de qualquer modo.
settings-notifications-show = Mostrar na área de trabalho

## Campos próprios

settings-fields = Seus campos
settings-fields-text = O que você mesmo anota nas licenças. Quem tem acesso a uma licença vê os valores que você põe nela.

## Downloads

settings-folder = Pasta de downloads
settings-folder-system = A pasta de downloads do sistema
settings-folder-choose = Escolher uma pasta

## A cópia local

settings-copy = Cópia local
# $count é um número inteiro.
settings-copy-rows = { $count ->
    [one] Uma licença neste computador, cifrada
   *[other] { NUMBER($count) } licenças neste computador, cifradas
}
# $moment é data e hora.
settings-copy-synced = Sincronizada { $moment }
settings-copy-never = Ainda não sincronizada
settings-passphrase = Frase de recuperação
settings-passphrase-text = Abre a cópia se o chaveiro deste computador perder a chave.
settings-passphrase-about = Ela abre a cópia local se o chaveiro perder a chave. Não é guardada em lugar nenhum: guarde-a bem. A definida antes deixa de valer.
settings-passphrase-set = Definir uma frase secreta
settings-passphrase-saved = Frase de recuperação definida
settings-rebuild = Apagar e reconstruir
settings-rebuild-text = Exclui a cópia e carrega tudo de novo do portal.
settings-rebuild-open = Reconstruir
settings-rebuild-about = Exclui as licenças deste computador e as carrega de novo do portal. Lembretes, configurações e downloads ficam, e no portal nada muda.
settings-rebuild-offline = O portal não pode ser alcançado agora. Até lá, não há licenças aqui.

## Sobre

settings-about = Sobre
settings-keys = Teclas
settings-keys-text = Tudo pode ser feito sem mouse.
settings-keys-show = Mostrar as teclas
# $version é um número de versão.
settings-version = Licet { $version }
settings-license-terms = Software livre sob Apache-2.0 ou MIT.
