### O que deu errado, por código: o que aconteceu e o que se pode fazer. Primeiro os códigos do portal, depois os do desktop.

## O portal

error-bad-request = O portal não entende este aplicativo. Atualize o Licet e tente de novo.
error-too-large = Isto é mais do que o portal aceita de uma vez.
error-invalid-fields = Alguns campos precisam de outro valor: veja ao lado deles.
error-unauthenticated = O portal pede que você entre de novo.
error-wrong-credentials = O e-mail ou a senha está errado. Confira os dois ou peça uma nova senha.
error-session-revoked = A sessão foi encerrada. Entre de novo.
error-email-not-confirmed = A senha está certa, mas este e-mail ainda não foi confirmado. Abra o link no e-mail do portal.
error-account-locked = O fornecedor bloqueou esta conta. Fale com o atendimento dele.
error-forbidden = Esta conta não pode fazer isto.
error-agreement-declined = Sem o acordo o portal não cria conta.
error-link-expired = Este link foi usado, substituído ou é antigo demais. Peça um novo.
error-not-found = Isto não existe, ou esta conta não pode vê-lo.
# $retry_after é um número inteiro de segundos.
error-rate-limited = { $retry_after ->
    [one] Tentativas demais. Espere um segundo e tente de novo.
   *[other] Tentativas demais. Espere { NUMBER($retry_after) } segundos e tente de novo.
}
error-cursor-expired = O portal recomeçou, por isso tudo é carregado de novo.
error-cursor-invalid = O portal não sabe em que ponto esta cópia está, por isso tudo é carregado de novo.
# $minimum é um número de versão.
error-app-too-old = Este portal precisa do Licet { $minimum } ou mais novo. Suas licenças continuam legíveis; atualize o Licet para sincronizar.
error-key-reused = Isto já foi enviado com outro conteúdo. Recarregue e tente de novo.
# $serial é um número de série, em todos estes.
error-serial-unknown = Não há { $serial } que esta conta possa ver. Confira O e 0, I e 1.
error-already-registered = { $serial } já está registrado.
# $instructions são as palavras do próprio fornecedor.
error-not-transactable = { $serial } é ativado de outro modo: { $instructions }
error-key-printed = A chave de { $serial } está impressa no certificado: não há nada a registrar.
error-is-maintenance = { $serial } é um contrato de manutenção, que não se registra.
error-is-voucher = { $serial } é um voucher. Converta-o primeiro.
error-is-flex = { $serial } é um contrato flex. As licenças são retiradas dele.
error-keys-not-shared = Este compartilhamento mostra licenças sem as chaves. Peça-as ao proprietário.
error-license-unattended = Já não pertence ao site de { $serial }. Os administradores dele decidem sobre esta licença.
error-license-attended = O proprietário de { $serial } ainda pertence ao site: não há nada a decidir.
error-no-license-file = Esta licença não tem arquivo de licença.
error-release-not-entitled = Nenhuma das suas licenças é para este produto.
error-release-term-over = O prazo da sua licença terminou. Renove-a para baixar isto.
error-release-maintenance-lapsed = Isto precisa de manutenção vigente. Renove o contrato para baixar.
error-range-unsatisfiable = O arquivo mudou no portal. Comece o download de novo.
error-unavailable = O portal está ocupado ou sendo reiniciado. Tente de novo em um minuto.
error-internal = O portal está com um problema próprio. Tente de novo em alguns minutos.

## O desktop

error-offline = O portal não pode ser alcançado. Confira a rede e o endereço; o que já foi carregado pode ser usado enquanto isso.
error-portal-address = Isto não é o endereço de um portal. Começa com https://
error-not-a-portal = Algo responde neste endereço, mas não é um portal de licenças. Confira o endereço.
error-portal-redirects = Este endereço leva a outro lugar. Peça ao fornecedor o endereço do próprio portal.
error-certificate-not-trusted = O certificado de { $host } não é confiável neste computador. Foi emitido por “{ $issuer }”. Se esta for a autoridade de certificação da sua organização, importe o certificado raiz (“{ $root }”) no repositório de certificados do sistema operacional e reinicie o Licet. Se não conhecer o emissor, não se conecte e fale com a equipe de rede.
error-certificate-expired = O certificado de { $host } expirou em { $date }. Peça a quem administra o portal que o renove e verifique a data deste computador.
error-certificate-not-yet-valid = O certificado de { $host } só é válido a partir de { $date }. Verifique a data deste computador.
error-certificate-wrong-host = O certificado em { $host } foi emitido para outros hosts: { $names }. Verifique o endereço.
error-certificate-revoked = O certificado de { $host } foi revogado pelo emissor. Não entre e avise quem administra o portal.
error-certificate-invalid = O certificado de { $host } não pode ser usado. Peça a quem administra o portal que o verifique.
error-tls-unavailable = Este computador não tem repositório de certificados, por isso nenhuma conexão segura é possível. Instale os certificados de CA do sistema e reinicie o Licet.
error-portal-not-confirmed = Nada foi enviado a { $host }: a conexão não foi confirmada.
error-not-signed-in = Ninguém entrou. Entre primeiro.
error-session-ended = Sua sessão no portal terminou. Entre de novo.
error-keyring-unavailable = Este desktop não tem chaveiro onde guardar a sessão. Escolha uma frase secreta em vez disso.
error-keyring-locked = O chaveiro está trancado. Destranque-o e tente de novo.
error-keyring-failed = O chaveiro não guardou o que recebeu. Nada foi guardado; tente de novo, ou escolha uma frase secreta.
error-passphrase-wrong = Esta frase secreta não abre a cópia local. Confira maiúsculas e o idioma do teclado.
error-passphrase-not-set = Nenhuma frase secreta foi definida para esta cópia.
# $minimum é um número inteiro.
error-passphrase-short = { $minimum ->
    [one] A frase secreta precisa de um caractere ou mais.
   *[other] A frase secreta precisa de { NUMBER($minimum) } caracteres ou mais.
}
error-passphrase-damaged = O que pertence à frase secreta está danificado neste computador. Reconstrua a cópia a partir do portal.
error-mirror-closed = A cópia local não está aberta.
error-profile-folder = O Licet não consegue gravar em sua pasta. Confira espaço livre e permissões.
error-download-folder = Não é possível gravar na pasta de downloads. Escolha outra em Configurações.
error-view-gone = Esta lista foi fechada. Abra-a de novo.
error-download-changed = O arquivo sumiu ou mudou desde que foi verificado. Baixe-o de novo.
error-download-not-done = Este download não terminou.
error-clipboard = A área de transferência não pode ser usada aqui.
error-key-needs-input = Uma chave só é mostrada logo depois de você pressionar algo nesta janela. Pressione o botão de novo.
# $seconds is a whole number.
error-too-many-keys = Muitas chaves foram mostradas em pouco tempo. Por segurança, a próxima será mostrada em { $seconds } s. Para entregar muitas chaves, use a entrega.
error-nothing-to-open-with = Este computador não tem programa para abrir isto.
error-no-partner-contact = O pedido não cita nenhum contato do parceiro. Pergunte ao fornecedor quem é.
# $count é um número inteiro.
error-changes-waiting = { $count ->
    [one] Uma alteração ainda não chegou ao portal e seria perdida. Sincronize antes, ou exporte a caixa de saída.
   *[other] { NUMBER($count) } alterações ainda não chegaram ao portal e seriam perdidas. Sincronize antes, ou exporte a caixa de saída.
}
error-changes-unreadable = A cópia local não abre, por isso as alterações feitas sem conexão e ainda não enviadas seriam perdidas com ela.
error-change-settled = Esta alteração foi enviada ou decidida nesse meio-tempo. Nada foi feito.
error-export-failed = O arquivo não pode ser gravado ali. Confira espaço livre e permissões, ou escolha outra pasta.
error-export-unreadable = O arquivo não pode ser lido ou não é uma exportação da sua caixa de saída.
error-app-fault = O Licet cometeu um erro. Tente de novo; se continuar, reinicie o Licet.

## Downloads

error-download-folder-name = O caminho desta pasta não pode ser guardado. Escolha outra.
error-download-disk-full = O disco está cheio. Libere espaço e continue: o que já chegou fica guardado.
error-download-wrong-size = O arquivo não tem o tamanho que o fornecedor publicou, por isso foi excluído. Baixe-o de novo; se continuar, avise o fornecedor.
error-download-wrong-hash = O arquivo não confere com o que o fornecedor publicou, por isso foi excluído. Baixe-o de novo; se continuar, avise o fornecedor.
error-download-wrong-signature = O arquivo de licença não está assinado por este fornecedor ou foi mudado no caminho, por isso foi excluído. Baixe-o de novo; se continuar, avise o fornecedor.
error-download-key-not-trusted = O portal assinou este arquivo de licença com uma chave nova que não é confiável neste computador, por isso ele foi excluído. Compare a impressão digital da chave com o fornecedor, confie na chave em Downloads e baixe o arquivo de novo.
error-download-certificate = O certificado do portal foi recusado, por isso nada foi baixado. A barra de status diz o motivo; tente de novo quando estiver resolvido.
error-keys-not-confirmed = As chaves do portal mudaram desde que foram mostradas aqui. Verifique-as de novo antes de confiar nelas.
error-download-wrong-license = O portal enviou o arquivo de outra licença, por isso foi excluído. Baixe-o de novo; se continuar, avise o fornecedor.
error-download-no-free-name = Há arquivos demais com este nome na pasta. Mova alguns e tente de novo.
error-download-unexpected = A resposta do portal não foi a pedida. Tente de novo; se continuar, avise o fornecedor.
error-download-unknown = Este download não está mais na lista.
error-download-not-ended = Este download não terminou. Cancele-o primeiro.
error-download-stopped = O Licet está fechando. O download continua no próximo início.

## A cópia local

error-mirror-wrong-key = A chave do chaveiro não é a da cópia local. Nada foi mudado. Use a frase secreta, ou reconstrua a cópia a partir do portal.
error-mirror-damaged = A cópia local está danificada. Reconstrua-a a partir do portal.
error-mirror-key-or-file = A cópia local não pode ser lida: está danificada, ou sua chave é outra. Use a frase secreta, ou reconstrua a cópia a partir do portal.
error-mirror-newer = Um Licet mais novo fez esta cópia local. Atualize o Licet para abri-la.
error-mirror-other-identity = Esta cópia local pertence a outra conta ou portal.
error-mirror-network-share = A cópia local não pode ficar num compartilhamento de rede. Escolha uma pasta deste computador.
error-mirror-in-use = O Licet já está aberto com esta cópia local.
error-mirror-sqlite-too-old = Este Licet foi construído com um banco de dados que pode perder dados. Instale um mais novo.
error-mirror-disk-full = O disco está cheio, por isso nada mais pode ser guardado. Libere espaço e tente de novo.
error-mirror-io = Um arquivo da cópia local não pode ser lido ou gravado. Confira o disco e as permissões da pasta.
error-mirror-failed = O banco de dados da cópia local falhou. Reinicie o Licet; se continuar, reconstrua a cópia a partir do portal.
error-sync-answer-form = A resposta do portal não pode ser lida. Tente mais tarde; se continuar, avise o fornecedor.
error-sync-not-the-portal = Outra coisa responde no endereço do portal, talvez a página de login de uma rede.
error-sync-other-portal = Agora outro portal responde neste endereço. Nada foi alterado; entre de novo para usá-lo.
error-sync-answer-too-large = A resposta do portal é maior do que o permitido, por isso foi recusada. Avise o fornecedor.
error-sync-refused = O portal recusou a sincronização. Tente mais tarde; se continuar, avise o fornecedor.
error-sync-cursor-loop = O portal mandou o aplicativo de volta ao início três vezes seguidas, por isso a sincronização parou. Tente mais tarde; se continuar, avise o fornecedor.
error-sync-never-agrees = O que chegou não confere com o que o portal diz ter enviado, por isso nada foi removido e a sincronização parou. Avise o fornecedor.
error-sync-never-proven = O portal não diz quanto há ao todo, por isso não dá para comprovar que a cópia está completa. Avise o fornecedor.
error-sync-stuck = As respostas do portal não podem ser usadas, mesmo depois de ler tudo de novo. A sua cópia e as suas alterações são mantidas, e a sincronização é tentada de novo periodicamente. Avise o fornecedor.
error-cancelled = Isto foi cancelado.

## Lembretes

error-reminder-not-ahead = Escolha um dia depois de hoje.
error-reminder-no-serial = Digite um número de série.

## Obter uma licença

error-register-alone = { $serial } é registrado sozinho. Retire-o da lista e registre-o à parte.
error-superseded = { $serial } foi totalmente atualizado. Use { $by }.
error-repeated = { $serial } está na lista duas vezes.
error-key-missing = O portal precisa de uma chave para fazer isto uma só vez. Atualize o Licet e tente de novo.
error-not-partner = A sua unidade não vendeu { $serial }; não é possível agir pelo cliente.
error-notification-unknown = Não há aviso de atualização { $notification } para o que esta conta pode ver. Confira o ID no e-mail.
error-not-offered = O aviso não oferece atualização de { $serial }.
error-not-yours = { $serial } pertence a outra pessoa. Peça ao proprietário um compartilhamento com acesso total.
error-upgrade-maintenance-lapsed = A manutenção de { $serial } não está em dia. Renove-a e depois atualize.
error-too-many = Não há tantas. Restam: { $left }.
error-license-inactive = A licença { $serial } não vale mais: foi atualizada ou devolvida.
error-rehost-refused = Esta licença muda no máximo { $limit } vezes em { $days } dias, e já mudou. Tente mais tarde.
error-voucher-unknown = Não há voucher { $code }. Verifique O e 0, I e 1.
error-voucher-used = O voucher { $code } já foi convertido.
error-voucher-expired = O voucher { $code } podia ser convertido até { $date }.
error-pool-missing = O contrato não tem licenças de { $sku }.
error-pool-exhausted = A reserva não tem tantas. Restam: { $remaining }.
error-flex-not-current = O prazo deste contrato não começou ou terminou. Nada pode ser retirado.
error-level-too-low = O seu nível nesta unidade não permite isto. Peça a um superusuário da unidade.
error-return-never = Nada pode ser devolvido a este contrato.
error-return-too-late = Isto podia ser devolvido até { $date }.
error-file-too-large = {$name} tem mais de {$maximum} MB.
error-file-unreadable =
    { $reason ->
        [kind] {$name} é de um tipo que não pode ser lido. Um certificado (.eml, .html, .txt), uma lista (.txt, .csv) ou uma planilha (.xlsx) pode.
        [password] {$name} está protegido por senha. Remova a senha e salve-o novamente.
        [large] {$name} é grande demais: tem mais células, colunas ou partes do que é possível ler. Salve apenas a tabela com os números de série.
        [rows] {$name} tem mais de {$maximum} linhas ou números de série. Nada foi usado. Divida-o em arquivos menores.
        [serials] Nada em {$name} parece um número de série.
       *[damaged] {$name} não é o que o nome diz.
    }
error-draft-too-large = Este formulário é grande demais para ser guardado. O que foi digitado se perde ao sair.
