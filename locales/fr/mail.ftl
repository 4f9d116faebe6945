### Les e-mails du portail.

## Autour de chaque e-mail

mail-greeting = Bonjour { $name },
mail-greeting-unnamed = Bonjour,
mail-copy-address = Si le bouton ne marche pas, copiez cette adresse dans un navigateur :
mail-footer = Cet e-mail vient de { $portal }. Les réponses ne sont pas lues.
mail-not-you = Si ce n'était pas vous, ignorez cet e-mail. Rien ne se passe.

## Confirmer l'e-mail d'un nouveau compte

mail-confirm-subject = Confirmez votre adresse e-mail
mail-confirm-body = Un compte chez { $portal } a été demandé avec cette adresse e-mail. Pour la confirmer, il faut le mot de passe choisi pour le compte. Ensuite, vous pouvez vous connecter.
mail-confirm-button = Confirmer l'adresse e-mail
# $days est un nombre entier.
mail-confirm-expiry = { $days ->
    [one] Le lien fonctionne une fois, pendant un jour.
   *[other] Le lien fonctionne une fois, pendant { $days } jours.
}
mail-confirm-not-you = Si ce n'était pas vous, ouvrez le lien et choisissez « Ce n'était pas moi », ou ignorez cet e-mail : le compte est supprimé après { $days } jours.

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
mail-first-password-subject = Choisissez un mot de passe
mail-first-password-body = Quelqu'un, sans doute vous, a demandé un mot de passe à { $portal }. Un compte avec cette adresse e-mail a été demandé et jamais confirmé. Choisissez votre propre mot de passe : il confirme l'adresse, et celui choisi auparavant ne compte plus.

## Le mot de passe a changé

mail-password-changed-subject = Votre mot de passe a changé
mail-password-changed-body = Le mot de passe de votre compte chez { $portal } a changé. Toutes les autres sessions ont été fermées.
mail-password-changed-not-you = Si ce n'était pas vous, choisissez maintenant « Mot de passe oublié » à la connexion, et prévenez votre administrateur.

## Changer l'e-mail d'un compte

mail-new-email-subject = Confirmez votre nouvelle adresse e-mail
mail-new-email-body = Votre compte chez { $portal } doit utiliser cette adresse e-mail. Pour la confirmer, il faut le mot de passe du compte. Jusque-là, l'ancienne adresse reste en usage.
mail-new-email-button = Confirmer la nouvelle adresse e-mail
mail-new-email-not-you = Si ce n'est pas votre compte, ne confirmez pas : ignorez cet e-mail, ou ouvrez le lien et choisissez « Ce n'était pas moi ».

mail-new-email-taken-subject = Cette adresse e-mail a déjà un compte
mail-new-email-taken-body = Quelqu'un a voulu utiliser cette adresse e-mail pour un autre compte chez { $portal }. Elle a déjà un compte ; rien n'a donc changé.
mail-email-asked-subject = Votre adresse e-mail va changer
mail-email-asked-body = Quelqu'un qui connaît le mot de passe a demandé de remplacer l'adresse e-mail de votre compte chez { $portal } par { $email }. La nouvelle adresse compte une fois confirmée. Si ce n'était pas vous, annulez : tout le monde est déconnecté et vous choisissez un autre mot de passe.
mail-undo-button = Ce n'était pas moi : annuler
mail-undo-expiry = Vous pouvez l'annuler pendant { $days } jours.

mail-email-changed-subject = Votre adresse e-mail a changé
mail-email-changed-body = Votre compte chez { $portal } utilise désormais { $email }. Vous vous connectez avec cette adresse et voyez ce qui lui appartient.
mail-email-changed-not-you = Si ce n'était pas vous, prévenez le service client de { $portal }.
mail-additional-email-subject = Des copies des confirmations vont à une autre adresse
mail-additional-email-body = Désormais, des copies des confirmations de votre compte chez { $portal } vont aussi à { $email }.
mail-account-locked-subject = Votre compte a été bloqué
mail-account-locked-body = Votre compte chez { $portal } est bloqué. Toutes les sessions ont été fermées et personne ne peut s'y connecter. Adressez-vous au service client de { $portal }.
mail-account-unlocked-subject = Votre compte a été débloqué
mail-account-unlocked-body = Votre compte chez { $portal } n'est plus bloqué. Vous pouvez vous connecter.
mail-account-demoted-subject = Votre compte a moins de droits
mail-account-demoted-body = Votre compte n'agit plus pour { $portal }. Toutes les sessions ont été fermées ; reconnectez-vous pour utiliser ce qui vous appartient.
mail-account-deleted-subject = Votre compte a été supprimé
mail-account-deleted-body = Votre compte chez { $portal } a été supprimé. Si cela vous surprend, adressez-vous au service client de { $portal }.

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
mail-digest-subject = { $count ->
    [one] Un autre avis de { $portal }
   *[other] { $count } autres avis de { $portal }
}
mail-digest-body = Il y en avait trop pour une boîte aux lettres ; voici tout en un seul e-mail. Les détails sont dans Licet :
mail-rehost-requested-subject = Demande reçue : un autre hôte pour { $serial }
mail-rehost-requested-body = { $person } a demandé de passer la licence { $serial } ({ $product }) sur un autre hôte. Sa limite est épuisée, donc le service client de { $portal } décide. D'ici là, rien ne change.
mail-license-kept-subject = Une commande ne mentionne plus { $serial }
mail-license-kept-body = La commande { $order } a été révisée et ne mentionne plus le numéro de série { $serial } ({ $product }). Votre licence est conservée telle quelle : clé, fichier de licence et durée restent valables. Si vous ne vous y attendiez pas, contactez votre revendeur ou le service client.
mail-delivered-subject = { $count ->
    [one] Votre clé de licence
   *[other] Vos clés de licence
}
mail-delivered-body = { $person } vous envoie des clés de licence de { $portal }. Gardez-les là où seuls ceux qui installent peuvent les lire :
mail-notice-unattended-subject = { $count ->
    [one] Le propriétaire de { $serial } a quitté { $site }
   *[other] Le propriétaire de { $count } licences a quitté { $site }
}
mail-notice-unattended-body = { $person } ne fait plus partie de { $site } et possède les licences ci-dessous. Cette personne voit encore que les licences existent, mais ne peut ni lire les clés ni rien modifier. Un administrateur de { $site } décide : les reprendre, les confier à un collègue ou confirmer le propriétaire.
mail-notice-transferred-subject = { $count ->
    [one] Nouveau propriétaire de la licence { $serial }
   *[other] Nouveau propriétaire de { $count } licences
}
mail-notice-transferred-body = { $person } a décidé chez { $portal } qui en est désormais propriétaire : { $other }.
mail-notice-registered-subject = { $count ->
    [one] Licence enregistrée pour { $site } : { $serial }
   *[other] { $count } licences enregistrées pour { $site }
}
mail-notice-registered-body = { $person } a enregistré ceci chez { $portal } au nom de { $site } :
mail-notice-upgraded-subject = { $count ->
    [one] Licence mise à niveau : { $serial }
   *[other] { $count } licences mises à niveau
}
mail-notice-upgraded-body = { $person } a mis à niveau chez { $portal } des licences qui sont les vôtres ou celles de votre site. Voici les nouvelles :
mail-notice-moved-subject = { $count ->
    [one] Licence passée sur un autre hôte : { $serial }
   *[other] { $count } licences passées sur un autre hôte
}
mail-notice-moved-body = { $person } a fait passer chez { $portal } cette licence, qui est la vôtre ou celle de votre site, sur un autre hôte. L'ancienne clé et l'ancien fichier ne comptent plus :
mail-notice-returned-subject = { $count ->
    [one] Licences rendues : { $serial }
   *[other] { $count } retours
}
mail-notice-returned-body = { $person } a rendu à un contrat flex chez { $portal } des licences qui sont les vôtres ou celles de votre site. Voici ce qu'il en reste :
mail-notice-delivered-subject = { $count ->
    [one] La clé de { $serial } a été remise
   *[other] Les clés de { $count } licences ont été remises
}
mail-notice-delivered-body = { $person } a envoyé depuis { $portal } à { $other } les clés de ces licences, qui sont les vôtres ou celles de votre site :
mail-notice-sealed-subject = { $count ->
    [one] La clé de { $serial } a été remise
   *[other] Les clés de { $count } licences ont été remises
}
mail-notice-sealed-body = { $person } a sorti de { $portal }, dans un fichier scellé, les clés de ces licences, qui sont les vôtres ou celles de votre site :
mail-notice-shared-subject = { $count ->
    [one] Licence partagée : { $serial }
   *[other] { $count } licences partagées
}
mail-notice-shared-body = { $person } a partagé chez { $portal } avec { $other } ces licences, qui sont les vôtres ou celles de votre site :
mail-notice-share-ended-subject = { $count ->
    [one] Un partage a pris fin : { $serial }
   *[other] Un partage de { $count } licences a pris fin
}
mail-notice-share-ended-body = Ces licences ne sont plus partagées avec { $other } chez { $portal } :
mail-notice-care-named-subject = Le service client a modifié des droits chez { $site }
mail-notice-care-named-body = { $person }, du service client de { $portal }, a défini ce que { $other } peut faire chez { $site }. Le service client y intervient tant que le site n'a pas d'administrateur.
mail-notice-care-added-subject = Le service client a ajouté une personne à { $site }
mail-notice-care-added-body = { $person }, du service client de { $portal }, a fait de { $other } un membre de { $site }. Le service client y intervient tant que le site n'a pas d'administrateur.
mail-copy-subject = Des licences ont été modifiées chez { $portal }
mail-copy-body = { $person } a travaillé avec des licences chez { $portal } et souhaitait en informer cette adresse. Les détails sont dans Licet, sous Catalogue.
mail-additional-subject = Confirmez cette adresse pour recevoir les détails de { $portal }
mail-additional-body = { $person } a indiqué cette adresse comme adresse supplémentaire chez { $portal } et y a travaillé avec des licences. Une fois confirmée, elle recevra les détails : numéros de série et produits. Les clés restent dans Licet.
mail-colleague-subject = { $person } a créé un compte pour vous
mail-colleague-body = { $person } a créé un compte pour vous chez { $portal }, afin que vous travailliez avec les licences de { $site }. Choisissez un mot de passe, puis connectez-vous avec cette adresse e-mail.
mail-colleague-button = Choisir un mot de passe
mail-colleague-added-subject = Vous faites maintenant partie de { $site }
mail-colleague-added-body = { $person } a ajouté votre compte chez { $portal } à { $site }. Vous voyez désormais ses licences. Tant que vous n'acceptez pas, les personnes là-bas ne voient ni que vous avez un compte, ni votre nom.
mail-colleague-added-button = Accepter
