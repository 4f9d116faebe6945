### Os e-mails do portal.

## Em cada e-mail

mail-greeting = Olá, { $name }.
mail-greeting-unnamed = Olá.
mail-copy-address = Se o botão não funcionar, copie este endereço em um navegador:
mail-footer = Este e-mail vem de { $portal }. Respostas a ele não são lidas.
mail-not-you = Se não foi você, ignore este e-mail. Nada acontece.

## Confirmar o e-mail de uma conta nova

mail-confirm-subject = Confirme seu endereço de e-mail
mail-confirm-body = Foi pedida uma conta em { $portal } com este endereço de e-mail. Para o confirmar, é preciso usar a senha escolhida para a conta. Depois você pode entrar.
mail-confirm-button = Confirmar endereço de e-mail
# $days é um número inteiro.
mail-confirm-expiry = { $days ->
    [one] O link funciona uma vez, em até um dia.
   *[other] O link funciona uma vez, em até { $days } dias.
}
mail-confirm-not-you = Se não foi você, abra o link e escolha «Não fui eu», ou ignore este e-mail: a conta é eliminada após { $days } dias.

## Alguém pediu uma conta, e já existe uma

mail-account-exists-subject = Você já tem uma conta
mail-account-exists-body = Alguém, provavelmente você, pediu uma conta em { $portal } com este endereço de e-mail. Você já tem uma: entre com ela. Nada foi mudado.
mail-account-exists-forgot = Se não lembra a senha, escolha “Esqueceu a senha?” onde você entra.

## Alguém pediu uma nova senha, e não há conta

mail-no-account-subject = Nenhuma conta com este endereço de e-mail
mail-no-account-body = Alguém, provavelmente você, perguntou a { $portal } por uma conta com este endereço de e-mail. Não há nenhuma. Talvez você tenha usado outro endereço, ou pode criar uma conta com este.

## Nova senha

mail-reset-subject = Escolha uma nova senha
mail-reset-body = Alguém, provavelmente você, pediu uma nova senha para sua conta em { $portal }.
mail-reset-button = Escolher uma nova senha
# $minutes é um número inteiro.
mail-reset-expiry = { $minutes ->
    [one] O link funciona uma vez, em até um minuto.
   *[other] O link funciona uma vez, em até { $minutes } minutos.
}
mail-first-password-subject = Escolha uma senha
mail-first-password-body = Alguém, provavelmente você, pediu uma senha a { $portal }. Foi pedida uma conta com este endereço de e-mail e nunca confirmada. Escolha uma senha sua: confirma o endereço, e a escolhida antes deixa de valer.

## A senha foi mudada

mail-password-changed-subject = Sua senha foi mudada
mail-password-changed-body = A senha da sua conta em { $portal } foi mudada. Todas as outras sessões foram encerradas.
mail-password-changed-not-you = Se não foi você, escolha agora “Esqueceu a senha?” onde você entra e avise seu administrador.

## Mudar o e-mail de uma conta

mail-new-email-subject = Confirme seu novo endereço de e-mail
mail-new-email-body = A sua conta em { $portal } vai usar este endereço de e-mail. Para o confirmar, é preciso usar a senha da conta. Até lá, continua em uso o endereço antigo.
mail-new-email-button = Confirmar novo endereço
mail-new-email-not-you = Se não é a sua conta, não confirme: ignore este e-mail, ou abra o link e escolha «Não fui eu».

mail-new-email-taken-subject = Este endereço de e-mail já tem uma conta
mail-new-email-taken-body = Alguém pediu para usar este endereço de e-mail em outra conta em { $portal }. Ele já tem uma conta, por isso nada foi mudado.
mail-email-asked-subject = O seu endereço de e-mail vai mudar
mail-email-asked-body = Alguém que conhece a senha pediu para mudar o endereço de e-mail da sua conta em { $portal } para { $email }. O novo conta quando for confirmado. Se não foi você, anule: todas as sessões terminam e você escolhe outra senha.
mail-undo-button = Não fui eu: anular
mail-undo-expiry = Pode anular durante { $days } dias.

mail-email-changed-subject = Seu endereço de e-mail foi mudado
mail-email-changed-body = Sua conta em { $portal } agora usa { $email }. A partir de agora você entra com esse endereço e vê o que pertence a ele.
mail-email-changed-not-you = Se não foi você, avise o atendimento de { $portal }.
mail-additional-email-subject = As cópias das confirmações vão para outro endereço
mail-additional-email-body = A partir de agora, as cópias das confirmações da sua conta em { $portal } vão também para { $email }.
mail-account-locked-subject = A sua conta foi bloqueada
mail-account-locked-body = A sua conta em { $portal } está bloqueada. Todas as sessões foram encerradas e ninguém pode entrar. Fale com o atendimento de { $portal }.
mail-account-unlocked-subject = A sua conta foi desbloqueada
mail-account-unlocked-body = A sua conta em { $portal } não está mais bloqueada. Você pode entrar.
mail-account-demoted-subject = A sua conta tem menos direitos
mail-account-demoted-body = A sua conta não age mais por { $portal }. Todas as sessões foram encerradas; entre de novo para usar o que é seu.
mail-account-deleted-subject = A sua conta foi eliminada
mail-account-deleted-body = A sua conta em { $portal } foi eliminada. Se o surpreende, fale com o atendimento de { $portal }.

## Uma licença foi registrada

mail-registered-subject = Licença registrada: { $serial }
mail-registered-body = { $person } registrou o número de série { $serial } ({ $product }, quantidade { $quantity }) em { $portal }.
# Chaves de licença nunca vão por e-mail.
mail-registered-key = A chave e o arquivo de licença estão no Licet, em Catálogo.

## Algo foi feito com licenças

mail-done-registered-subject = { $count ->
    [one] Licença registrada: { $serial }
   *[other] { $count } licenças registradas
}
mail-done-registered-body = { $person } registrou isto em { $portal }:
mail-done-upgraded-subject = { $count ->
    [one] Licença atualizada: { $serial }
   *[other] { $count } licenças atualizadas
}
mail-done-upgraded-body = { $person } atualizou licenças em { $portal }. Estas são as novas; as antigas valem para menos, ou não valem mais:
mail-done-rehosted-subject = { $count ->
    [one] Licença movida para outro host: { $serial }
   *[other] { $count } licenças movidas para outro host
}
mail-done-rehosted-body = { $person } moveu esta licença para outro host em { $portal }. A chave e o arquivo antigos não valem mais; substitua-os:
mail-done-converted-subject = { $count ->
    [one] Voucher convertido: { $serial }
   *[other] { $count } vouchers convertidos
}
mail-done-converted-body = { $person } converteu vouchers em { $portal }. Eles se tornaram estas licenças:
mail-done-drawn-subject = { $count ->
    [one] Licenças retiradas: { $serial }
   *[other] { $count } retiradas de licenças
}
mail-done-drawn-body = { $person } retirou licenças de um contrato flex em { $portal }:
mail-done-returned-subject = { $count ->
    [one] Licenças devolvidas: { $serial }
   *[other] { $count } devoluções
}
mail-done-returned-body = { $person } devolveu licenças a um contrato flex em { $portal }. Isto é o que resta delas:
mail-item = { $serial }: { $product }, quantidade { $quantity }
mail-item-key = Chave de licença: { $key }
mail-keys-masked = Nos e-mails as chaves de licença ficam ocultas. No Licet, em Catálogo, você pode mostrá-las.
mail-files-enclosed = Os arquivos de licença estão anexados. Mantenha-os como estão: um arquivo alterado não vale mais.
mail-on-behalf = Isto foi feito por { $site } em nome da sua organização.
mail-digest-subject = { $count ->
    [one] Mais um aviso de { $portal }
   *[other] Mais { $count } avisos de { $portal }
}
mail-digest-body = Eram demasiados para uma caixa de correio, por isso chegam num só e-mail. Os detalhes estão no Licet:
mail-rehost-requested-subject = Pedido recebido: outro host para { $serial }
mail-rehost-requested-body = { $person } pediu para mover a licença { $serial } ({ $product }) para outro host. O limite foi atingido, então o atendimento de { $portal } decide. Até lá nada muda.
mail-license-kept-subject = Um pedido não inclui mais { $serial }
mail-license-kept-body = O pedido { $order } foi revisado e não inclui mais o número de série { $serial } ({ $product }). Sua licença foi mantida como está: a chave, o arquivo de licença e o prazo continuam válidos. Se você não esperava por isso, fale com o revendedor ou com o atendimento ao cliente.
mail-delivered-subject = { $count ->
    [one] A sua chave de licença
   *[other] As suas chaves de licença
}
mail-delivered-body = { $person } envia chaves de licença de { $portal }. Guarde-as onde só quem instala possa ler:
mail-notice-unattended-subject = { $count ->
    [one] O proprietário de { $serial } deixou { $site }
   *[other] O proprietário de { $count } licenças deixou { $site }
}
mail-notice-unattended-body = { $person } já não pertence a { $site } e é proprietário das licenças abaixo. Ainda vê que as licenças existem, mas não pode ler chaves nem alterar nada. Um administrador de { $site } decide: assumi-las, entregá-las a um colega ou confirmar o proprietário.
mail-notice-transferred-subject = { $count ->
    [one] Novo proprietário da licença { $serial }
   *[other] Novo proprietário de { $count } licenças
}
mail-notice-transferred-body = { $person } decidiu em { $portal } quem é o proprietário a partir de agora: { $other }.
mail-notice-registered-subject = { $count ->
    [one] Licença registada para { $site }: { $serial }
   *[other] { $count } licenças registadas para { $site }
}
mail-notice-registered-body = { $person } registou isto em { $portal } em nome de { $site }:
mail-notice-upgraded-subject = { $count ->
    [one] Licença atualizada: { $serial }
   *[other] { $count } licenças atualizadas
}
mail-notice-upgraded-body = { $person } atualizou em { $portal } licenças que são suas ou do seu site. Estas são as novas:
mail-notice-moved-subject = { $count ->
    [one] Licença movida para outro host: { $serial }
   *[other] { $count } licenças movidas para outro host
}
mail-notice-moved-body = { $person } moveu em { $portal } esta licença, que é sua ou do seu site, para outro host. A chave e o ficheiro antigos já não contam:
mail-notice-returned-subject = { $count ->
    [one] Licenças devolvidas: { $serial }
   *[other] { $count } devoluções
}
mail-notice-returned-body = { $person } devolveu a um contrato flex em { $portal } licenças que são suas ou do seu site. Isto é o que resta:
mail-notice-delivered-subject = { $count ->
    [one] A chave de { $serial } foi entregue
   *[other] As chaves de { $count } licenças foram entregues
}
mail-notice-delivered-body = { $person } enviou a partir de { $portal } para { $other } as chaves destas licenças, que são suas ou do seu site:
mail-notice-sealed-subject = { $count ->
    [one] A chave de { $serial } foi entregue
   *[other] As chaves de { $count } licenças foram entregues
}
mail-notice-sealed-body = { $person } retirou de { $portal }, num ficheiro selado, as chaves destas licenças, que são suas ou do seu site:
mail-notice-shared-subject = { $count ->
    [one] Licença partilhada: { $serial }
   *[other] { $count } licenças partilhadas
}
mail-notice-shared-body = { $person } partilhou em { $portal } com { $other } estas licenças, que são suas ou do seu site:
mail-notice-share-ended-subject = { $count ->
    [one] Uma partilha terminou: { $serial }
   *[other] Uma partilha de { $count } licenças terminou
}
mail-notice-share-ended-body = Estas licenças já não são partilhadas com { $other } em { $portal }:
mail-notice-care-named-subject = O apoio ao cliente alterou permissões em { $site }
mail-notice-care-named-body = { $person }, do apoio ao cliente de { $portal }, definiu o que { $other } pode fazer em { $site }. O apoio ao cliente atua aí enquanto o site não tiver administrador.
mail-notice-care-added-subject = O apoio ao cliente adicionou alguém a { $site }
mail-notice-care-added-body = { $person }, do apoio ao cliente de { $portal }, tornou { $other } membro de { $site }. O apoio ao cliente atua aí enquanto o site não tiver administrador.
mail-copy-subject = Foram alteradas licenças em { $portal }
mail-copy-body = { $person } trabalhou com licenças em { $portal } e quis que este endereço soubesse. Os detalhes estão no Licet, em Catálogo.
mail-additional-subject = Confirme este endereço para receber os detalhes de { $portal }
mail-additional-body = { $person } indicou este endereço como adicional em { $portal } e trabalhou lá com licenças. Assim que o confirmar, receberá os detalhes: números de série e produtos. As chaves ficam no Licet.
mail-colleague-subject = { $person } criou uma conta para você
mail-colleague-body = { $person } criou uma conta para você em { $portal }, para que trabalhe com as licenças de { $site }. Escolha uma senha e entre com este endereço de e-mail.
mail-colleague-button = Escolher uma senha
mail-colleague-added-subject = Agora você pertence a { $site }
mail-colleague-added-body = { $person } adicionou a sua conta em { $portal } a { $site }. A partir de agora vê as suas licenças. Até aceitar, as pessoas de lá não veem que tem uma conta nem o seu nome.
mail-colleague-added-button = Aceitar
