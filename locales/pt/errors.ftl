### O que deu errado, por código: o que aconteceu e o que se pode fazer. Primeiro os códigos do portal, depois os do desktop.

## O portal

error-bad-request = O portal não aceitou esta solicitação. Atualize o Licet e tente de novo.
error-too-large = Isto é mais do que o portal aceita de uma vez. Envie menos.
error-invalid-fields = Alguns campos precisam ser corrigidos. Veja as mensagens ao lado.
error-unauthenticated = Entre de novo para continuar.
error-wrong-credentials = E-mail ou senha incorretos, ou endereço ainda não confirmado. Verifique-os, procure o e-mail de confirmação ou redefina sua senha.
error-session-revoked = Sua sessão foi encerrada. Entre de novo.
error-account-locked = O fornecedor bloqueou esta conta. Fale com o atendimento.
error-forbidden = Sua conta não tem permissão para fazer isto.
error-agreement-declined = Não é possível criar uma conta sem aceitar o acordo.
error-link-expired = Este link foi usado, substituído ou expirou. Solicite um novo.
error-not-found = Não encontrado, ou sua conta não tem acesso.
# $retry_after é um número inteiro de segundos.
error-rate-limited = { $retry_after ->
    [one] Tentativas demais. Aguarde um segundo e tente de novo.
   *[other] Tentativas demais. Aguarde { NUMBER($retry_after) } segundos e tente de novo.
}
error-cursor-expired = O portal foi redefinido, então o Licet carrega tudo de novo.
error-cursor-invalid = O portal não reconhece o estado dos seus dados offline, então o Licet carrega tudo de novo.
# $minimum é um número de versão.
error-app-too-old = Este portal requer o Licet { $minimum } ou mais recente. Atualize o Licet para sincronizar. Suas licenças continuam disponíveis offline.
error-key-reused = Isto já foi enviado com outro conteúdo. Recarregue e tente de novo.
# $serial é um número de série, em todos estes.
error-serial-unknown = { $serial } não existe, ou sua conta não tem acesso. Verifique O e 0, I e 1.
error-already-registered = { $serial } já está registrado.
# $instructions são as palavras do próprio fornecedor.
error-not-transactable = { $serial } é ativado de outra forma: { $instructions }
error-key-printed = A chave de { $serial } está impressa no certificado. Não é preciso registrar.
error-is-maintenance = { $serial } é um contrato de manutenção e não precisa de registro.
error-is-voucher = { $serial } é um voucher. Converta-o primeiro.
error-is-flex = { $serial } é um contrato flex. Retire licenças dele.
error-keys-not-shared = Este compartilhamento não inclui chaves. Peça acesso ao proprietário.
error-license-unattended = Você não faz mais parte da unidade de { $serial }. Os administradores dela decidem sobre esta licença.
error-license-attended = O proprietário de { $serial } ainda faz parte da unidade. Não há nada a decidir.
error-number-mismatch = Nenhum pedido encontrado com esses números. Verifique ambos no certificado de compra ou na fatura.
error-last-administrator = Este é o último administrador da unidade. Nomeie outro administrador primeiro.
error-no-license-file = Esta licença não tem arquivo de licença.
error-release-not-entitled = Você não tem licença para este produto.
error-release-term-over = O prazo da sua licença terminou. Renove-a para baixar isto.
error-release-maintenance-lapsed = Isto requer manutenção em vigor. Renove o contrato para baixar.
error-range-unsatisfiable = O arquivo mudou no portal. Reinicie o download.
error-already-requested = Você já solicitou isso, e a solicitação ainda está aberta.
error-request-closed = Esta solicitação está encerrada: foi decidida, retirada ou expirou.
error-attachment-type = Anexe um PDF, uma imagem PNG ou JPEG ou um e-mail (.eml). Este arquivo é de outro tipo.
error-attachment-quota = Não há espaço para outro anexo: 20 arquivos por solicitação e 200 MB no total por conta.
error-unavailable = O portal está ocupado ou reiniciando. Tente de novo em um minuto.
error-internal = O portal teve um erro interno. Tente de novo em alguns minutos.

## O desktop

error-offline = Não foi possível acessar o portal. Verifique a rede e o endereço do portal. Seus dados offline continuam disponíveis.
error-portal-address = Este não é um endereço de portal. Deve começar com https://
error-not-a-portal = O servidor neste endereço não é um portal de licenças. Verifique o endereço.
error-portal-redirects = Este endereço redireciona para outro. Peça ao fornecedor o endereço direto do portal.
error-certificate-not-trusted = Este computador não confia no certificado de { $host }, emitido por “{ $issuer }”. Se for a autoridade de certificação da sua organização, importe o certificado raiz (“{ $root }”) no repositório de certificados do sistema operacional e reinicie o Licet. Se você não reconhece o emissor, não se conecte e fale com sua equipe de rede.
error-certificate-expired = O certificado de { $host } expirou em { $date }. Verifique a data deste computador ou peça ao operador do portal para renová-lo.
error-certificate-not-yet-valid = O certificado de { $host } só é válido a partir de { $date }. Verifique a data deste computador.
error-certificate-wrong-host = O certificado de { $host } foi emitido para outros hosts: { $names }. Verifique o endereço.
error-certificate-revoked = O certificado de { $host } foi revogado. Não entre e avise o operador do portal.
error-certificate-invalid = O certificado de { $host } é inválido. Peça ao operador do portal para verificá-lo.
error-tls-unavailable = Este computador não tem repositório de certificados, então o Licet não consegue se conectar com segurança. Instale os certificados de CA do sistema e reinicie o Licet.
error-portal-not-confirmed = Nada foi enviado a { $host } porque a conexão não foi confirmada.
error-not-signed-in = Você não entrou. Entre primeiro.
error-session-ended = Sua sessão terminou. Entre de novo.
error-keyring-unavailable = Este computador não tem chaveiro para guardar a sessão. Defina uma frase secreta.
error-keyring-locked = O chaveiro está bloqueado. Desbloqueie-o e tente de novo.
error-keyring-failed = O chaveiro não conseguiu guardar a chave, então nada foi salvo. Tente de novo ou defina uma frase secreta.
error-passphrase-wrong = Frase secreta incorreta. Verifique o Caps Lock e o layout do teclado.
error-passphrase-not-set = Nenhuma frase secreta foi definida para estes dados offline.
# $minimum é um número inteiro.
error-passphrase-short = { $minimum ->
    [one] A frase secreta requer pelo menos um caractere.
   *[other] A frase secreta requer pelo menos { NUMBER($minimum) } caracteres.
}
error-passphrase-damaged = Os dados da frase secreta neste computador estão danificados. Redefina os dados offline.
error-mirror-closed = Seus dados offline não estão abertos.
error-profile-folder = O Licet não consegue gravar na pasta dele. Verifique o espaço livre e as permissões.
error-download-folder = Não é possível gravar na pasta de downloads. Escolha outra em Configurações.
error-view-gone = Esta lista foi fechada. Abra-a de novo.
error-download-changed = O arquivo foi removido ou alterado após a verificação. Baixe-o de novo.
error-download-not-done = Este download não terminou.
error-clipboard = A área de transferência não está disponível.
error-key-needs-input = As chaves só são mostradas logo após um clique ou uma tecla. Pressione o botão de novo.
# $seconds is a whole number.
error-too-many-keys = Muitas chaves foram mostradas em pouco tempo. Por segurança, a próxima poderá ser mostrada em { $seconds } s. Para entregar muitas chaves, use “Entregar chaves”.
error-nothing-to-open-with = Nenhum aplicativo encontrado para abrir isto.
error-no-partner-contact = O pedido não indica um contato do revendedor. Pergunte ao fornecedor.
# $count é um número inteiro.
error-changes-waiting = { $count ->
    [one] Uma alteração não enviada seria perdida. Sincronize primeiro ou exporte suas alterações.
   *[other] { NUMBER($count) } alterações não enviadas seriam perdidas. Sincronize primeiro ou exporte suas alterações.
}
error-changes-unreadable = Não é possível abrir seus dados offline; as alterações não enviadas neles seriam perdidas.
error-change-settled = Esta alteração já foi enviada ou resolvida. Nada foi feito.
error-export-failed = Não é possível gravar o arquivo. Verifique o espaço livre e as permissões ou escolha outra pasta.
error-export-unreadable = O arquivo não pode ser lido ou não é uma exportação das suas alterações.
error-app-fault = Ocorreu um erro. Tente de novo. Se continuar, reinicie o Licet.

## Downloads

error-download-folder-name = O caminho desta pasta não é compatível. Escolha outra.
error-download-disk-full = O disco está cheio. Libere espaço e retome. A parte já baixada é mantida.
error-download-wrong-size = O tamanho do arquivo difere do publicado, então ele foi excluído. Baixe-o de novo. Se continuar, avise o fornecedor.
error-download-wrong-hash = O arquivo não corresponde ao publicado pelo fornecedor, então foi excluído. Baixe-o de novo. Se continuar, avise o fornecedor.
error-download-wrong-signature = O arquivo de licença não foi assinado por este fornecedor ou foi alterado em trânsito, então foi excluído. Baixe-o de novo. Se continuar, avise o fornecedor.
error-download-key-not-trusted = Este arquivo de licença foi assinado com uma nova chave em que este computador não confia, então foi excluído. Compare a impressão digital da chave com o fornecedor, confie na chave em Downloads e baixe o arquivo de novo.
error-download-certificate = O certificado do portal foi rejeitado, então nada foi baixado. Veja o motivo na barra de status e tente de novo.
error-keys-not-confirmed = As chaves do portal mudaram desde que foram mostradas aqui. Verifique-as de novo antes de confiar nelas.
error-download-wrong-license = O portal enviou o arquivo de outra licença, então ele foi excluído. Baixe-o de novo. Se continuar, avise o fornecedor.
error-download-no-free-name = A pasta tem arquivos demais com este nome. Mova alguns e tente de novo.
error-download-unexpected = O portal enviou uma resposta inesperada. Tente de novo. Se continuar, avise o fornecedor.
error-download-unknown = Este download não está mais na lista.
error-download-not-ended = Este download ainda está ativo. Cancele-o primeiro.
error-download-stopped = O Licet está fechando. O download continua no próximo início.

## Os dados offline

error-mirror-wrong-key = A chave no chaveiro não corresponde aos seus dados offline. Nada foi alterado. Use sua frase secreta ou redefina os dados offline.
error-mirror-damaged = Seus dados offline estão danificados. Redefina-os.
error-mirror-key-or-file = Seus dados offline não podem ser lidos: estão danificados ou têm outra chave. Use sua frase secreta ou redefina os dados offline.
error-mirror-newer = Seus dados offline foram criados por uma versão mais recente do Licet. Atualize o Licet para abri-los.
error-mirror-other-identity = Estes dados offline pertencem a outra conta ou outro portal.
error-mirror-network-share = Os dados offline não podem ficar em um compartilhamento de rede. Escolha uma pasta deste computador.
error-mirror-in-use = O Licet já está aberto com estes dados offline.
error-mirror-sqlite-too-old = Esta versão do Licet usa um banco de dados que pode perder dados. Instale uma versão mais recente.
error-mirror-disk-full = O disco está cheio e nada pode ser salvo. Libere espaço e tente de novo.
error-mirror-io = Um arquivo dos seus dados offline não pode ser lido ou gravado. Verifique o disco e as permissões da pasta.
error-mirror-failed = O banco de dados offline falhou. Reinicie o Licet. Se continuar, redefina os dados offline.
error-sync-answer-form = A resposta do portal não pode ser lida. Tente mais tarde. Se continuar, avise o fornecedor.
error-sync-not-the-portal = Algo diferente do portal responde no endereço dele, talvez a página de acesso de uma rede. Verifique a rede.
error-sync-other-portal = Outro portal responde neste endereço. Nada foi alterado. Entre de novo para usá-lo.
error-sync-answer-too-large = A resposta do portal excede o tamanho permitido e foi rejeitada. Avise o fornecedor.
error-sync-refused = O portal recusou a sincronização. Tente mais tarde. Se continuar, avise o fornecedor.
error-sync-cursor-loop = A sincronização parou porque o portal a reiniciou três vezes seguidas. Tente mais tarde. Se continuar, avise o fornecedor.
error-sync-never-agrees = A sincronização parou porque os dados recebidos não correspondem ao que o portal diz ter enviado. Nada foi removido. Avise o fornecedor.
error-sync-never-proven = O portal não informa o total, então o Licet não pode verificar se seus dados estão completos. Avise o fornecedor.
error-sync-stuck = As respostas do portal não podem ser usadas, mesmo após um recarregamento completo. Seus dados e alterações são mantidos, e o Licet tenta de novo de tempos em tempos. Avise o fornecedor.
error-cancelled = Cancelado.

## Lembretes

error-reminder-not-ahead = Escolha uma data depois de hoje.
error-reminder-no-serial = Digite um número de série.

## Obter uma licença

error-register-alone = { $serial } deve ser registrado separadamente. Remova-o desta lista e registre-o sozinho.
error-superseded = { $serial } foi totalmente atualizado. Use { $by }.
error-repeated = { $serial } já está na lista.
error-key-missing = Falta à solicitação uma chave que evita duplicatas. Atualize o Licet e tente de novo.
error-not-partner = Sua unidade não vendeu { $serial }, então não pode agir por este cliente.
error-notification-unknown = Não há aviso de atualização { $notification } para sua conta. Verifique o ID no e-mail.
error-not-offered = Este aviso não oferece uma atualização de { $serial }.
error-not-yours = { $serial } pertence a outra pessoa. Peça ao proprietário um compartilhamento com acesso total.
error-upgrade-maintenance-lapsed = A manutenção de { $serial } venceu. Renove-a e depois atualize.
error-too-many = Não há o suficiente. Restam: { $left }.
error-license-inactive = A licença { $serial } não está mais ativa: foi atualizada ou devolvida.
error-rehost-refused = Esta licença atingiu o limite de { $limit } mudanças em { $days } dias. Tente mais tarde.
error-voucher-unknown = O voucher { $code } não existe. Verifique O e 0, I e 1.
error-voucher-used = O voucher { $code } já foi convertido.
error-voucher-expired = O voucher { $code } expirou em { $date }.
error-pool-missing = O contrato não tem licenças de { $sku }.
error-pool-exhausted = O saldo não tem tantas. Restam: { $remaining }.
error-flex-not-current = O prazo deste contrato não começou ou terminou, então nada pode ser retirado.
error-not-shareable = { $count ->
    [one] Você não pode compartilhar { $serial }. Somente o proprietário e os administradores da unidade podem.
   *[other] Você não pode compartilhar { $count } destas licenças, por exemplo { $serial }. Somente os proprietários e os administradores das unidades podem.
}
error-seen-in-full = Esta pessoa já tem acesso completo a tudo isto.
error-too-many-shares = Você tem { $maximum } compartilhamentos. Encerre alguns para criar outros.
error-level-too-low = Seu nível nesta unidade não permite isto. Peça a um superusuário da unidade.
error-return-never = Este contrato não aceita devoluções.
error-return-too-late = O prazo de devolução terminou em { $date }.
error-file-too-large = {$name} tem mais de {$maximum} MB.
error-file-unreadable =
    { $reason ->
        [kind] {$name} tem um formato não compatível. Use um certificado (.eml, .html, .txt), uma lista (.txt, .csv) ou uma planilha (.xlsx).
        [password] {$name} está protegido por senha. Remova a senha e salve o arquivo de novo.
        [large] {$name} é grande demais: tem células, colunas ou partes demais. Salve só a tabela com os números de série.
        [rows] {$name} tem mais de {$maximum} linhas ou números de série. Nada foi adicionado. Divida-o em arquivos menores.
        [serials] Nenhum número de série encontrado em {$name}.
       *[damaged] {$name} está danificado ou não é do tipo que o nome indica.
    }
error-draft-too-large = Este formulário é grande demais para um rascunho. Seus dados serão perdidos se você sair.
error-login-list = Não foi possível alterar a lista de aplicativos de inicialização do sistema.
# $person is the name of a person, or an e-mail address.
error-request-taken = { $person } cuida desta solicitação.
error-nothing-to-do = Nada a fazer: já está assim.
error-not-delegated = O cliente não permite que a sua empresa faça isso por ele. Peça aos administradores do cliente, em Visão geral.
error-reminder-timer = Não foi possível configurar o temporizador do sistema ou o licet-remind está em falta.
