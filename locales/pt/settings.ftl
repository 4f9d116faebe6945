### Configurações: conta, aparência, lembretes, downloads, dados offline.

settings-save = Salvar

## Conta

settings-account = Conta
settings-portal = Portal
settings-profile-edit = Editar perfil
settings-profile-saved = Perfil salvo
settings-email-change = Mudar e-mail
# $email é o e-mail em uso.
settings-email-text = O novo endereço recebe um e-mail com um link. { $email } é avisado imediatamente e pode desfazer a mudança por 7 dias. Quando o novo endereço for confirmado, todas as sessões serão encerradas.
settings-email-new = Novo e-mail
settings-email-submit = Enviar e-mail
# $email é o novo endereço.
settings-email-sent = Um e-mail com um link para { $email } está a caminho.
settings-password-change = Mudar senha
settings-password-text = Todas as outras sessões desta conta são encerradas.
settings-password-current = Senha atual
settings-password-new = Nova senha
settings-password-again = Confirmar nova senha
settings-password-submit = Mudar senha
settings-password-saved = Senha alterada
settings-sessions = Sessões
settings-sessions-text = Dispositivos conectados a esta conta
settings-sessions-show = Mostrar sessões
settings-session-this = Este dispositivo
settings-session-unnamed = Dispositivo sem nome
settings-session-seen = Visto pela última vez { $moment }
settings-session-end = Encerrar sessão
settings-sessions-end-others = Encerrar todas as outras
settings-sessions-close = Fechar

## Sair

settings-sign-out = Sair
settings-sign-out-copy = Dados offline
settings-sign-out-keep = Manter, bloqueados
settings-sign-out-delete = Excluir
settings-sign-out-keep-text = Ficam criptografados neste computador. O próximo acesso carrega só o que mudou.
settings-sign-out-delete-text = Licenças, lembretes e a lista de downloads são excluídos deste computador. Os arquivos baixados ficam, e nada muda no portal.
# $count é um número inteiro.
settings-sign-out-waiting = { $count ->
    [one] Uma alteração não enviada será perdida.
   *[other] { NUMBER($count) } alterações não enviadas serão perdidas.
}
settings-sign-out-confirm-delete = Sair e excluir
settings-sign-out-lose = Excluir também as alterações não enviadas
field-lose-changes = Confirme isto ou mantenha os dados offline.

## Aparência

settings-look = Idioma e aparência
settings-language = Idioma
settings-language-text = Datas e números seguem sua região.
settings-language-system = Padrão do sistema
settings-theme = Tema
settings-theme-system = Sistema
settings-theme-light = Claro
settings-theme-dark = Escuro

## Lembretes

settings-reminders = Lembretes
settings-lead-times = Agenda de lembretes
settings-lead-times-text = Para todos os contratos. Para um só contrato, use o sino em Renovações.
settings-notifications = Notificações
settings-notifications-text = Os lembretes sempre aparecem em Renovações.
settings-notifications-show = Mostrar na área de trabalho

## Campos próprios

settings-fields = Seus campos
settings-fields-text = Suas próprias colunas nas licenças. Todos com acesso a uma licença veem os valores.

## Downloads

settings-folder = Pasta de downloads
settings-folder-system = Pasta de downloads do sistema
settings-folder-choose = Escolher pasta

## Os dados offline

settings-copy = Dados offline
# $count é um número inteiro.
settings-copy-rows = { $count ->
    [one] Uma licença neste computador, criptografada
   *[other] { NUMBER($count) } licenças neste computador, criptografadas
}
# $moment é data e hora.
settings-copy-synced = Sincronizados { $moment }
settings-copy-never = Ainda não sincronizados
settings-passphrase = Frase de recuperação
settings-passphrase-text = Abre seus dados offline se o chaveiro perder a chave.
settings-passphrase-about = Abre seus dados offline se o chaveiro perder a chave. Ela não é armazenada, então guarde-a em local seguro. Uma frase anterior deixa de funcionar.
settings-passphrase-set = Definir frase secreta
settings-passphrase-saved = Frase de recuperação definida
settings-rebuild = Redefinir dados offline
settings-rebuild-text = Exclui os dados offline e baixa tudo de novo.
settings-rebuild-open = Redefinir
settings-rebuild-about = Exclui as licenças deste computador e as baixa de novo do portal. Lembretes, configurações e downloads ficam, e nada muda no portal.
settings-rebuild-offline = Não foi possível acessar o portal. Até lá, não haverá licenças aqui.

## Sobre

settings-about = Sobre
settings-keys = Atalhos do teclado
settings-keys-text = Tudo pode ser feito sem mouse.
settings-keys-show = Mostrar atalhos
# $version é um número de versão.
settings-version = Licet { $version }
settings-license-terms = Software livre sob Apache-2.0 ou MIT.

## The app without its window

settings-closed = Ao fechar a janela
settings-closed-text = Os lembretes e a sincronização só continuam enquanto o Licet está em execução.
settings-closed-ask = Perguntar
settings-closed-keep = Continuar em execução
settings-closed-quit = Sair
settings-login = Iniciar ao fazer login
settings-login-text = O Licet inicia sem janela e avisa você pela bandeja do sistema.
settings-login-on = Iniciar o Licet quando eu fizer login
