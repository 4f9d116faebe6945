### Les e-mails du portail.

## Autour de chaque e-mail

mail-greeting = Bonjour { $name },
mail-greeting-unnamed = Bonjour,
mail-copy-address = Si le bouton ne marche pas, copiez cette adresse dans un navigateur :
mail-footer = Cet e-mail vient de { $portal }. Les réponses ne sont pas lues.
mail-not-you = Si ce n'était pas vous, ignorez cet e-mail. Rien ne se passe.

## Confirmer l'e-mail d'un nouveau compte

mail-confirm-subject = Confirmez votre adresse e-mail
mail-confirm-body = Un compte chez { $portal } a été demandé avec cette adresse e-mail. Une fois confirmée, vous pouvez vous connecter avec le mot de passe choisi.
mail-confirm-button = Confirmer l'adresse e-mail
# $days est un nombre entier.
mail-confirm-expiry = { $days ->
    [one] Le lien fonctionne une fois, pendant un jour.
   *[other] Le lien fonctionne une fois, pendant { $days } jours.
}

## Quelqu'un a demandé un compte, et il y en a un

mail-account-exists-subject = Vous avez déjà un compte
mail-account-exists-body = Quelqu'un, sans doute vous, a demandé un compte chez { $portal } avec cette adresse e-mail. Vous en avez déjà un : connectez-vous avec lui. Rien n'a changé.
mail-account-exists-forgot = Si vous ne savez plus le mot de passe, choisissez « Mot de passe oublié » à la connexion.

## Quelqu'un a demandé un nouveau mot de passe, et il n'y a pas de compte

mail-no-account-subject = Aucun compte avec cette adresse e-mail
mail-no-account-body = Quelqu'un, sans doute vous, a interrogé { $portal } sur un compte avec cette adresse e-mail. Il n'y en a pas. Vous avez peut-être utilisé une autre adresse, ou vous pouvez créer un compte avec celle-ci.

## Nouveau mot de passe

mail-reset-subject = Choisissez un nouveau mot de passe
mail-reset-body = Quelqu'un, sans doute vous, a demandé un nouveau mot de passe pour votre compte chez { $portal }.
mail-reset-button = Choisir un nouveau mot de passe
# $minutes est un nombre entier.
mail-reset-expiry = { $minutes ->
    [one] Le lien fonctionne une fois, pendant une minute.
   *[other] Le lien fonctionne une fois, pendant { $minutes } minutes.
}

## Le mot de passe a changé

mail-password-changed-subject = Votre mot de passe a changé
mail-password-changed-body = Le mot de passe de votre compte chez { $portal } a changé. Toutes les autres sessions ont été fermées.
mail-password-changed-not-you = Si ce n'était pas vous, choisissez maintenant « Mot de passe oublié » à la connexion, et prévenez votre administrateur.

## Changer l'e-mail d'un compte

mail-new-email-subject = Confirmez votre nouvelle adresse e-mail
mail-new-email-body = Votre compte chez { $portal } doit utiliser cette adresse e-mail. Tant que vous ne la confirmez pas, l'ancienne reste en usage.
mail-new-email-button = Confirmer la nouvelle adresse e-mail

mail-new-email-taken-subject = Cette adresse e-mail a déjà un compte
mail-new-email-taken-body = Quelqu'un a voulu utiliser cette adresse e-mail pour un autre compte chez { $portal }. Elle a déjà un compte ; rien n'a donc changé.

mail-email-changed-subject = Votre adresse e-mail a changé
mail-email-changed-body = Votre compte chez { $portal } utilise désormais { $email }. Vous vous connectez avec cette adresse et voyez ce qui lui appartient.
mail-email-changed-not-you = Si ce n'était pas vous, prévenez le service client de { $portal }.

## Une licence a été enregistrée

mail-registered-subject = Licence enregistrée : { $serial }
mail-registered-body = { $person } a enregistré le numéro de série { $serial } ({ $product }, quantité { $quantity }) chez { $portal }.
# Les clés de licence ne partent jamais par e-mail.
mail-registered-key = La clé et le fichier de licence sont dans Licet, sous Catalogue.

## Quelque chose a été fait avec des licences

mail-done-registered-subject = { $count ->
    [one] Licence enregistrée : { $serial }
   *[other] { $count } licences enregistrées
}
mail-done-registered-body = { $person } a enregistré ceci chez { $portal } :
mail-done-upgraded-subject = { $count ->
    [one] Licence mise à niveau : { $serial }
   *[other] { $count } licences mises à niveau
}
mail-done-upgraded-body = { $person } a mis à niveau des licences chez { $portal }. Voici les nouvelles ; les anciennes valent pour moins, ou ne comptent plus :
mail-done-rehosted-subject = { $count ->
    [one] Licence passée sur un autre hôte : { $serial }
   *[other] { $count } licences passées sur un autre hôte
}
mail-done-rehosted-body = { $person } a fait passer cette licence sur un autre hôte chez { $portal }. L'ancienne clé et l'ancien fichier ne comptent plus ; remplacez-les :
mail-done-converted-subject = { $count ->
    [one] Bon converti : { $serial }
   *[other] { $count } bons convertis
}
mail-done-converted-body = { $person } a converti des bons chez { $portal }. Ils sont devenus ces licences :
mail-done-drawn-subject = { $count ->
    [one] Licences tirées : { $serial }
   *[other] { $count } tirages de licences
}
mail-done-drawn-body = { $person } a tiré des licences d'un contrat flex chez { $portal } :
mail-done-returned-subject = { $count ->
    [one] Licences rendues : { $serial }
   *[other] { $count } restitutions
}
mail-done-returned-body = { $person } a rendu des licences à un contrat flex chez { $portal }. Voici ce qu'il en reste :
mail-item = { $serial } : { $product }, quantité { $quantity }
mail-item-key = Clé de licence : { $key }
mail-keys-masked = Les clés de licence sont masquées dans les e-mails. Dans Licet, sous Catalogue, vous pouvez les afficher.
mail-files-enclosed = Les fichiers de licence sont joints. Gardez-les tels quels : un fichier modifié ne compte plus.
mail-on-behalf = Cela a été fait au nom de votre organisation par { $site }.
mail-rehost-requested-subject = Demande reçue : un autre hôte pour { $serial }
mail-rehost-requested-body = { $person } a demandé de passer la licence { $serial } ({ $product }) sur un autre hôte. Sa limite est épuisée, donc le service client de { $portal } décide. D'ici là, rien ne change.
mail-delivered-subject = { $count ->
    [one] Votre clé de licence
   *[other] Vos clés de licence
}
mail-delivered-body = { $person } vous envoie des clés de licence de { $portal }. Gardez-les là où seuls ceux qui installent peuvent les lire :
mail-colleague-subject = { $person } a créé un compte pour vous
mail-colleague-body = { $person } a créé un compte pour vous chez { $portal }, afin que vous travailliez avec les licences de { $site }. Choisissez un mot de passe, puis connectez-vous avec cette adresse e-mail.
mail-colleague-button = Choisir un mot de passe
mail-colleague-added-subject = Vous faites maintenant partie de { $site }
mail-colleague-added-body = { $person } a ajouté votre compte chez { $portal } à { $site }. Vous voyez désormais ses licences.
