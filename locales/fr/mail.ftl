### Les e-mails du portail.

## Autour de chaque e-mail

mail-greeting = Bonjour { $name },
mail-greeting-unnamed = Bonjour,
mail-copy-address = Si le bouton ne fonctionne pas, copiez cette adresse dans votre navigateur :
mail-footer = Cet e-mail a été envoyé par { $portal }. Les réponses ne sont pas lues.
mail-not-you = Si ce n'était pas vous, ignorez cet e-mail. Rien ne changera.

## Confirmer l'e-mail d'un nouveau compte

mail-confirm-subject = Confirmez votre adresse e-mail
mail-confirm-body = Un compte chez { $portal } a été demandé avec cette adresse e-mail. Pour la confirmer, saisissez le mot de passe choisi pour le compte. Vous pourrez ensuite vous connecter.
mail-confirm-button = Confirmer l'adresse e-mail
# $days est un nombre entier.
mail-confirm-expiry = { $days ->
    [one] Le lien fonctionne une fois et expire dans un jour.
   *[other] Le lien fonctionne une fois et expire dans { $days } jours.
}
mail-confirm-not-you = Si ce n'était pas vous, ouvrez le lien et choisissez « Ce n'était pas moi », ou ignorez cet e-mail : le compte sera supprimé après { $days } jours.

## Quelqu'un a demandé un compte, et il y en a un

mail-account-exists-subject = Vous avez déjà un compte
mail-account-exists-body = Quelqu'un, sans doute vous, a demandé un compte chez { $portal } avec cette adresse e-mail. Vous en avez déjà un. Connectez-vous avec celui-ci. Rien n'a été modifié.
mail-account-exists-forgot = Si vous avez oublié votre mot de passe, choisissez « Mot de passe oublié » sur l'écran de connexion.

## Quelqu'un a demandé un nouveau mot de passe, et il n'y a pas de compte

mail-no-account-subject = Aucun compte avec cette adresse e-mail
mail-no-account-body = Quelqu'un, sans doute vous, a interrogé { $portal } sur un compte avec cette adresse e-mail. Il n'y en a pas. Vous avez peut-être utilisé une autre adresse, ou vous pouvez créer un compte avec celle-ci.

## Nouveau mot de passe

mail-reset-subject = Choisissez un nouveau mot de passe
mail-reset-body = Quelqu'un, sans doute vous, a demandé un nouveau mot de passe pour votre compte chez { $portal }.
mail-reset-button = Choisir un nouveau mot de passe
# $minutes est un nombre entier.
mail-reset-expiry = { $minutes ->
    [one] Le lien fonctionne une fois et expire dans une minute.
   *[other] Le lien fonctionne une fois et expire dans { $minutes } minutes.
}
mail-first-password-subject = Choisissez un mot de passe
mail-first-password-body = Quelqu'un, sans doute vous, a demandé un mot de passe à { $portal }. Un compte avec cette adresse e-mail a été créé mais jamais confirmé. Choisissez votre propre mot de passe : il confirme l'adresse et remplace tout mot de passe choisi auparavant.

## Le mot de passe a changé

mail-password-changed-subject = Votre mot de passe a été modifié
mail-password-changed-body = Le mot de passe de votre compte chez { $portal } a été modifié. Toutes les autres sessions ont été fermées.
mail-password-changed-not-you = Si ce n'était pas vous, choisissez immédiatement « Mot de passe oublié » sur l'écran de connexion et prévenez votre administrateur.

## Changer l'e-mail d'un compte

mail-new-email-subject = Confirmez votre nouvelle adresse e-mail
mail-new-email-body = Cette adresse e-mail a été indiquée comme nouvelle adresse de votre compte chez { $portal }. Pour la confirmer, saisissez le mot de passe de votre compte. D'ici là, l'ancienne adresse reste utilisée.
mail-new-email-button = Confirmer la nouvelle adresse e-mail
mail-new-email-not-you = Si ce n'est pas votre compte, ne confirmez pas. Ignorez cet e-mail, ou ouvrez le lien et choisissez « Ce n'était pas moi ».

mail-new-email-taken-subject = Cette adresse e-mail a déjà un compte
mail-new-email-taken-body = Quelqu'un a voulu utiliser cette adresse e-mail pour un autre compte chez { $portal }. Elle a déjà un compte : rien n'a été modifié.
mail-email-asked-subject = Votre adresse e-mail va changer
mail-email-asked-body = Quelqu'un qui connaît le mot de passe a demandé de remplacer l'adresse e-mail de votre compte chez { $portal } par { $email }. Le changement prend effet une fois la nouvelle adresse confirmée. Si ce n'était pas vous, annulez-le : toutes les sessions sont fermées et vous choisissez un nouveau mot de passe.
mail-undo-button = Annuler : ce n'était pas moi
mail-undo-expiry = Vous pouvez annuler pendant { $days } jours.

mail-email-changed-subject = Votre adresse e-mail a été modifiée
mail-email-changed-body = Votre compte chez { $portal } utilise désormais { $email }. Connectez-vous avec cette adresse. Vous voyez les licences qui lui sont rattachées.
mail-email-changed-not-you = Si ce n'était pas vous, contactez le service client de { $portal }.
mail-additional-email-subject = Des copies des confirmations sont envoyées à une autre adresse
mail-additional-email-body = Désormais, des copies des confirmations de votre compte chez { $portal } sont aussi envoyées à { $email }.
mail-account-locked-subject = Votre compte a été bloqué
mail-account-locked-body = Votre compte chez { $portal } a été bloqué. Toutes les sessions ont été fermées et personne ne peut se connecter. Contactez le service client de { $portal }.
mail-account-unlocked-subject = Votre compte a été débloqué
mail-account-unlocked-body = Votre compte chez { $portal } a été débloqué. Vous pouvez à nouveau vous connecter.
mail-account-demoted-subject = Les autorisations de votre compte ont été réduites
mail-account-demoted-body = Votre compte ne peut plus agir pour { $portal }. Toutes les sessions ont été fermées. Reconnectez-vous pour utiliser vos propres licences.
mail-account-deleted-subject = Votre compte a été supprimé
mail-account-deleted-body = Votre compte chez { $portal } a été supprimé. Si vous ne vous y attendiez pas, contactez le service client de { $portal }.

## Une licence a été enregistrée

mail-registered-subject = Licence enregistrée : { $serial }
mail-registered-body = { $person } a enregistré le numéro de série { $serial } ({ $product }, quantité { $quantity }) chez { $portal }.
# Les clés de licence ne partent jamais par e-mail.
mail-registered-key = Retrouvez la clé et le fichier de licence dans Licet, sous Catalogue.

## Quelque chose a été fait avec des licences

mail-done-registered-subject = { $count ->
    [one] Licence enregistrée : { $serial }
   *[other] { $count } licences enregistrées
}
mail-done-registered-body = { $person } a enregistré ces licences chez { $portal } :
mail-done-upgraded-subject = { $count ->
    [one] Licence mise à niveau : { $serial }
   *[other] { $count } licences mises à niveau
}
mail-done-upgraded-body = { $person } a mis à niveau des licences chez { $portal }. Les nouvelles licences figurent ci-dessous. Les anciennes ont une quantité réduite ou ne sont plus actives :
mail-done-rehosted-subject = { $count ->
    [one] Licence transférée vers un autre hôte : { $serial }
   *[other] { $count } licences transférées vers un autre hôte
}
mail-done-rehosted-body = { $person } a transféré cette licence vers un autre hôte chez { $portal }. L'ancienne clé et l'ancien fichier de licence ne fonctionnent plus. Remplacez-les :
mail-done-converted-subject = { $count ->
    [one] Bon converti : { $serial }
   *[other] { $count } bons convertis
}
mail-done-converted-body = { $person } a converti des bons chez { $portal } en ces licences :
mail-done-drawn-subject = { $count ->
    [one] Licences prélevées : { $serial }
   *[other] { $count } prélèvements
}
mail-done-drawn-body = { $person } a prélevé des licences sur un contrat flex chez { $portal } :
mail-done-returned-subject = { $count ->
    [one] Licences rendues : { $serial }
   *[other] { $count } retours
}
mail-done-returned-body = { $person } a rendu des licences à un contrat flex chez { $portal }. Il reste :
mail-item = { $serial } : { $product }, quantité { $quantity }
mail-item-key = Clé de licence : { $key }
mail-keys-masked = Les clés de licence sont masquées dans les e-mails. Pour les afficher, ouvrez Catalogue dans Licet.
mail-files-enclosed = Les fichiers de licence sont joints. Ne les modifiez pas : un fichier modifié ne fonctionne plus.
mail-on-behalf = { $site } a fait cela au nom de votre organisation.
mail-digest-subject = { $count ->
    [one] Une autre notification de { $portal }
   *[other] { $count } autres notifications de { $portal }
}
mail-digest-body = Pour ne pas encombrer votre messagerie, ces notifications sont regroupées en un seul e-mail. Les détails sont dans Licet :
mail-daily-digest-subject = { $count ->
    [one] Un avis de { $portal } aujourd'hui
   *[other] { $count } avis de { $portal } aujourd'hui
}
mail-daily-digest-body = Vous avez choisi un e-mail par jour. Les détails sont dans Licet, dans la boîte de réception :
mail-daily-digest-choose = Choisissez dans Licet, sous Paramètres, les avis envoyés par e-mail.
mail-rehost-requested-subject = Demande reçue : transférer { $serial } vers un autre hôte
mail-rehost-requested-body = { $person } a demandé de transférer la licence { $serial } ({ $product }) vers un autre hôte. Sa limite de transferts est atteinte : le service client de { $portal } décide. D'ici là, rien ne change.
mail-license-kept-subject = Une commande n'inclut plus { $serial }
mail-license-kept-body = La commande { $order } a été révisée et n'inclut plus le numéro de série { $serial } ({ $product }). Votre licence est inchangée : clé, fichier de licence et conditions restent valables. Si vous ne vous y attendiez pas, contactez votre revendeur ou le service client.
mail-delivered-subject = { $count ->
    [one] Votre clé de licence
   *[other] Vos clés de licence
}
mail-delivered-body = { $person } vous a envoyé des clés de licence depuis { $portal }. Conservez-les là où seuls les installateurs peuvent les lire :
mail-notice-unattended-subject = { $count ->
    [one] Le propriétaire de { $serial } a quitté { $site }
   *[other] Le propriétaire de { $count } licences a quitté { $site }
}
mail-notice-unattended-body = { $person } possède les licences ci-dessous mais ne fait plus partie de { $site }. Cette personne voit encore les licences, mais ne peut ni lire les clés ni rien modifier. Un administrateur de { $site } décide : reprendre les licences, les confier à un collègue ou confirmer le propriétaire.
mail-notice-transferred-subject = { $count ->
    [one] Nouveau propriétaire de la licence { $serial }
   *[other] Nouveau propriétaire de { $count } licences
}
mail-notice-transferred-body = { $person } a changé le propriétaire de ces licences chez { $portal } : { $other }.
mail-notice-registered-subject = { $count ->
    [one] Licence enregistrée pour { $site } : { $serial }
   *[other] { $count } licences enregistrées pour { $site }
}
mail-notice-registered-body = { $person } a enregistré ces licences chez { $portal } au nom de { $site } :
mail-notice-upgraded-subject = { $count ->
    [one] Licence mise à niveau : { $serial }
   *[other] { $count } licences mises à niveau
}
mail-notice-upgraded-body = { $person } a mis à niveau chez { $portal } des licences qui vous appartiennent ou appartiennent à votre site. Les nouvelles licences :
mail-notice-moved-subject = { $count ->
    [one] Licence transférée vers un autre hôte : { $serial }
   *[other] { $count } licences transférées vers un autre hôte
}
mail-notice-moved-body = { $person } a transféré chez { $portal } une licence qui vous appartient ou appartient à votre site vers un autre hôte. L'ancienne clé et l'ancien fichier de licence ne fonctionnent plus :
mail-notice-returned-subject = { $count ->
    [one] Licences rendues : { $serial }
   *[other] { $count } retours
}
mail-notice-returned-body = { $person } a rendu à un contrat flex chez { $portal } des licences qui vous appartiennent ou appartiennent à votre site. Il reste :
mail-notice-delivered-subject = { $count ->
    [one] La clé de { $serial } a été envoyée
   *[other] Les clés de { $count } licences ont été envoyées
}
mail-notice-delivered-body = { $person } a envoyé par e-mail à { $other }, depuis { $portal }, les clés de ces licences, qui vous appartiennent ou appartiennent à votre site :
mail-notice-sealed-subject = { $count ->
    [one] La clé de { $serial } a été exportée
   *[other] Les clés de { $count } licences ont été exportées
}
mail-notice-sealed-body = { $person } a exporté de { $portal }, dans un fichier scellé, les clés de ces licences, qui vous appartiennent ou appartiennent à votre site :
mail-notice-shared-subject = { $count ->
    [one] Licence partagée : { $serial }
   *[other] { $count } licences partagées
}
mail-notice-shared-body = { $person } a partagé avec { $other } chez { $portal } ces licences, qui vous appartiennent ou appartiennent à votre site :
mail-notice-share-ended-subject = { $count ->
    [one] Partage terminé : { $serial }
   *[other] Partage de { $count } licences terminé
}
mail-notice-share-ended-body = Ces licences ne sont plus partagées avec { $other } chez { $portal } :
mail-notice-number-shared-subject = Des licences de { $site } ont été partagées avec { $other }
mail-notice-number-shared-body = { $person } a partagé avec { $other }, chez { $portal }, toutes les licences d’un numéro client de { $site }. Les licences achetées plus tard sont comprises.
mail-notice-number-share-ended-subject = Partage avec { $other } terminé
mail-notice-number-share-ended-body = Le partage d’un numéro client de { $site } avec { $other } chez { $portal } est terminé.
mail-notice-share-received-subject = { $person } a partagé des licences avec vous
mail-notice-share-received-body = { $person } a partagé des licences avec vous chez { $portal }. Pour les voir, connectez-vous à Licet avec cette adresse e-mail, sous Partages et sites.
mail-notice-share-changed-subject = { $person } a modifié ce qui est partagé avec vous
mail-notice-share-changed-body = { $person } a modifié les conditions des licences partagées avec vous chez { $portal }.
mail-notice-share-lost-subject = Des licences ne sont plus partagées avec vous
mail-notice-share-lost-body = Les licences que { $person } partageait avec vous chez { $portal } ne le sont plus. Elles disparaîtront de Licet à la prochaine synchronisation.
mail-notice-share-ended-for-subject = Votre partage avec { $other } est terminé
mail-notice-share-ended-for-body = Les licences que vous partagiez avec { $other } chez { $portal } ne le sont plus.
mail-share-description = Description : { $description }
mail-share-numbers = Numéros client : { $numbers }
mail-share-access-view = Vous pouvez voir les licences. Leurs clés sont masquées.
mail-share-access-keys = Vous pouvez voir les licences, leurs clés et leurs fichiers de licence.
mail-share-access-full = Vous pouvez voir les licences et les utiliser entièrement : clés, fichiers de licence, mises à niveau, changement d’hôte.
mail-share-no-end = Le partage n’a pas de date de fin.
mail-share-until = Le partage se termine le { $date }.
mail-share-note = Note de { $person } : { $note }
mail-share-fields = Vous pouvez ajouter vos propres champs aux licences partagées : dans Licet, sous Réglages > Vos champs.
mail-notice-care-named-subject = Le service client a modifié des autorisations sur { $site }
mail-notice-care-named-body = { $person }, du service client de { $portal }, a modifié les autorisations de { $other } sur { $site }. Le service client peut le faire tant que le site n'a pas d'administrateur.
mail-notice-care-added-subject = Le service client a ajouté un membre à { $site }
mail-notice-care-added-body = { $person }, du service client de { $portal }, a ajouté { $other } comme membre de { $site }. Le service client peut le faire tant que le site n'a pas d'administrateur.
mail-notice-care-invited-subject = Le service client a invité quelqu'un sur { $site }
mail-notice-care-invited-body = { $person }, du service client de { $portal }, a invité { $other } sur { $site }. Cette personne fera partie du site dès qu'elle aura accepté. Le service client peut le faire tant que le site n'a pas d'administrateur.
mail-notice-joined-subject = { $person } fait désormais partie de { $site }
mail-notice-joined-body = { $person } ({ $other }) fait désormais partie de { $site } et peut voir ses licences. Un administrateur peut changer le rôle ou retirer la personne, dans Licet sous Partages et sites.
mail-notice-left-subject = { $person } a quitté { $site }
mail-notice-left-body = { $person } ne fait plus partie de { $site } et ne voit plus ses licences.
mail-notice-removed-subject = { $other } ne fait plus partie de { $site }
mail-notice-removed-body = { $person } a retiré { $other } de { $site } chez { $portal }. { $other } ne voit plus les licences du site.
mail-notice-role-administrator-subject = { $other } est désormais administrateur de { $site }
mail-notice-role-administrator-body = { $other } décide désormais qui fait partie de { $site }, ce qui est partagé, et des demandes. Modification effectuée par { $person } chez { $portal }.
mail-notice-role-member-subject = { $other } est désormais membre de { $site }
mail-notice-role-member-body = { $other } travaille avec les licences de { $site } et voit leurs clés, mais ne décide pas des personnes. Modification effectuée par { $person } chez { $portal }.
mail-notice-role-viewer-subject = { $other } est désormais lecteur sur { $site }
mail-notice-role-viewer-body = { $other } voit les licences de { $site } avec des clés masquées et ne peut rien modifier d'autre que ses propres licences. Modification effectuée par { $person } chez { $portal }.
mail-notice-number-added-subject = { $person } a ajouté un numéro de client de { $site }
mail-notice-number-added-body = { $person } a ajouté à son compte le numéro de client { $other } avec un numéro de commande correspondant, et voit désormais les licences de { $site } sous ce numéro. Si ce n'est pas voulu, contactez le service client de { $portal }.
mail-notice-request-new-subject = { $kind ->
    [site_access] { $person } demande l'accès à { $site }
    [role_change] { $person } demande un autre rôle pour { $site }
    [ownership_transfer] { $person } souhaite vous transférer des licences
    [license_assignment] { $person } demande des licences de { $site }
    [new_address] { $person } demande une nouvelle adresse d'installation
    [delegation] { $person } demande à agir pour { $site } comme revendeur
    *[general] { $person } a envoyé une demande
    }
mail-notice-request-new-body = { $kind ->
    [ownership_transfer] { $person } souhaite faire de vous le propriétaire de licences chez { $portal }. Ouvrez Licet, puis Boîte de réception, pour accepter ou refuser. Le transfert ne change rien à la commande.
    *[general] { $person } a envoyé chez { $portal } une demande qui dépend de vous. Ouvrez Licet, puis Boîte de réception, pour la lire et l'approuver ou la refuser. Sans décision, les demandes d'accès expirent après 14 jours.
    }
mail-notice-request-changed-subject = { $outcome ->
    *[message] Nouveau message concernant une demande
    [ask] Une question concernant votre demande
    [accepted] Votre demande a été acceptée
    [approved] Votre demande a été approuvée
    [refused] Votre demande a été refusée
    [withdrawn] Une demande a été retirée
    [expired] Votre demande a expiré
    }
mail-notice-request-changed-body = { $outcome ->
    *[message] { $person } a écrit un message concernant une demande chez { $portal }. Ouvrez Licet, puis Demandes, pour le lire et y répondre.
    [ask] { $person } a besoin d'une réponse avant de pouvoir traiter votre demande chez { $portal }. Ouvrez Licet, puis Demandes, pour répondre.
    [accepted] { $person } a accepté votre demande chez { $portal }. Le service client doit la confirmer avant qu'elle ne prenne effet.
    [approved] { $person } a approuvé votre demande chez { $portal }. Licet affiche les changements à la prochaine synchronisation.
    [refused] { $person } a refusé votre demande chez { $portal }. Ouvrez Licet, puis Demandes, pour lire le motif.
    [withdrawn] { $person } a retiré une demande chez { $portal }. Il n'y a plus rien à décider.
    [expired] Personne n'a traité votre demande chez { $portal } à temps. Vous pouvez la renouveler dans Licet, sous Demandes.
    }
mail-copy-subject = Des licences ont été modifiées chez { $portal }
mail-copy-body = { $person } a modifié des licences chez { $portal } et a souhaité en informer cette adresse. Les détails sont dans Licet, sous Catalogue.
mail-additional-subject = Confirmez cette adresse pour recevoir les détails de { $portal }
mail-additional-body = { $person } a ajouté cette adresse comme adresse e-mail supplémentaire chez { $portal } et y a modifié des licences. Confirmez l'adresse pour recevoir les détails : numéros de série et produits. Les clés ne sont jamais incluses.
mail-colleague-subject = { $person } a créé un compte pour vous
mail-colleague-body = { $person } a créé un compte pour vous chez { $portal } afin de travailler avec les licences de { $site }. Choisissez un mot de passe, puis connectez-vous avec cette adresse e-mail.
mail-colleague-button = Choisir un mot de passe
mail-colleague-added-subject = { $person } vous invite sur { $site }
mail-colleague-added-body = { $person } invite votre compte chez { $portal } à rejoindre { $site }. Dès que vous acceptez, vous voyez les licences du site, et ses membres voient votre nom. D'ici là, ils ne voient pas si vous avez un compte.
mail-colleague-added-button = Accepter
mail-notice-partner-withdrawn-subject = { $other } ne peut plus agir pour { $site }
mail-notice-partner-withdrawn-body = { $person } a retiré chez { $portal } ce que { $other } peut faire avec les licences vendues à { $site }. { $other } voit encore qu'elles existent, avec des clés masquées.
mail-notice-partner-registers-subject = { $other } peut enregistrer et mettre à niveau pour { $site }
mail-notice-partner-registers-body = { $person } a décidé chez { $portal } que { $other } enregistre et met à niveau les licences vendues à { $site }, et voit leurs clés.
mail-notice-partner-manages-subject = { $other } gère des licences pour { $site }
mail-notice-partner-manages-body = { $person } a décidé chez { $portal } que { $other } fait tout ce qu'un membre peut faire avec les licences vendues à { $site }, sauf les personnes et les partages. Cela se modifie dans Licet, sous Partages et sites.

## Customer care did something with an account

mail-account-sessions-ended-subject = Vos sessions ont été fermées
mail-account-sessions-ended-body = Tous les appareils ont été déconnectés de votre compte chez { $portal }. Reconnectez-vous pour continuer.
# $reason is what somebody wrote.
mail-reason = Motif : { $reason }

## Two accounts of one person become one

mail-merge-asked-subject = Confirmez la fusion de vos comptes
# $merged is an e-mail address.
# $kept is an e-mail address.
mail-merge-asked-body = Le service client de { $portal } a préparé la fusion de deux comptes : tout ce qui appartient à { $merged } passe à { $kept }, et personne ne peut plus se connecter en tant que { $merged }. Les deux boîtes aux lettres doivent confirmer, chacune avec le mot de passe de son compte.
mail-merge-asked-button = Confirmer la fusion
mail-merge-asked-not-you = Si ces deux comptes ne sont pas les vôtres, ne confirmez pas. Ouvrez le lien et choisissez « Ce n'était pas moi », ou ignorez cet e-mail.
mail-merged-subject = Vos comptes ont été fusionnés
# $merged is an e-mail address.
# $kept is an e-mail address.
mail-merged-body = Tout ce qui appartenait à { $merged } appartient désormais à { $kept }. Connectez-vous chez { $portal } en tant que { $kept }. Personne ne peut plus se connecter en tant que { $merged }.
mail-merged-not-you = Si vous n'avez pas confirmé cela, contactez immédiatement le service client.
