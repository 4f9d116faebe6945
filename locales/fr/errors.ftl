### Ce qui n'a pas marché, par code : ce qui s'est passé et ce qu'on peut faire. D'abord les codes du portail, puis ceux du bureau.

## Le portail

error-bad-request = Le portail ne comprend pas cette application. Mettez Licet à jour, puis réessayez.
error-too-large = C'est plus que le portail n'accepte en une fois.
error-invalid-fields = Certains champs demandent une autre valeur : voyez à côté d'eux.
error-unauthenticated = Le portail vous demande de vous reconnecter.
error-wrong-credentials = L'e-mail ou le mot de passe est incorrect. Vérifiez les deux, ou demandez un nouveau mot de passe.
error-session-revoked = La session a été fermée. Reconnectez-vous.
error-email-not-confirmed = Le mot de passe est juste, mais cet e-mail n'est pas encore confirmé. Ouvrez le lien dans l'e-mail du portail.
error-account-locked = Le fournisseur a bloqué ce compte. Adressez-vous à son service client.
error-forbidden = Ce compte n'en a pas le droit.
error-agreement-declined = Sans l'accord, le portail ne crée pas de compte.
error-link-expired = Ce lien a servi, a été remplacé ou est trop ancien. Demandez-en un nouveau.
error-not-found = Cela n'existe pas, ou ce compte ne peut pas le voir.
# $retry_after est un nombre entier de secondes.
error-rate-limited = { $retry_after ->
    [one] Trop d'essais. Attendez une seconde, puis réessayez.
   *[other] Trop d'essais. Attendez { NUMBER($retry_after) } secondes, puis réessayez.
}
error-cursor-expired = Le portail a recommencé à zéro ; tout est donc rechargé.
error-cursor-invalid = Le portail ne sait pas où en est cette copie ; tout est donc rechargé.
# $minimum est un numéro de version.
error-app-too-old = Ce portail demande Licet { $minimum } ou plus récent. Vos licences restent lisibles ; mettez Licet à jour pour synchroniser.
error-key-reused = Cela a déjà été envoyé avec un autre contenu. Rechargez et réessayez.
# $serial est un numéro de série, dans tous ceux-ci.
error-serial-unknown = Il n'y a pas de { $serial } que ce compte puisse voir. Vérifiez O et 0, I et 1.
error-already-registered = { $serial } est déjà enregistré.
# $instructions sont les mots mêmes de l'éditeur.
error-not-transactable = { $serial } s'active autrement : { $instructions }
error-key-printed = La clé de { $serial } est imprimée sur son certificat : il n'y a rien à enregistrer.
error-is-maintenance = { $serial } désigne un contrat de maintenance, qui ne s'enregistre pas.
error-is-voucher = { $serial } désigne un bon. Convertissez-le d'abord.
error-is-flex = { $serial } désigne un contrat flex. Les licences en sont tirées.
error-keys-not-shared = Ce partage montre les licences sans leurs clés. Demandez-les au propriétaire.
error-license-unattended = Vous ne faites plus partie du site de { $serial }. Ses administrateurs décident de cette licence.
error-license-attended = Le propriétaire de { $serial } fait toujours partie du site : il n'y a rien à décider.
error-no-license-file = Cette licence n'a pas de fichier de licence.
error-release-not-entitled = Aucune de vos licences n'est pour ce produit.
error-release-term-over = La durée de votre licence est écoulée. Renouvelez-la pour télécharger ceci.
error-release-maintenance-lapsed = Ceci demande une maintenance en cours. Renouvelez le contrat pour le télécharger.
error-range-unsatisfiable = Le fichier a changé au portail. Recommencez le téléchargement.
error-unavailable = Le portail est occupé ou redémarre. Réessayez dans une minute.
error-internal = Le portail a lui-même un problème. Réessayez dans quelques minutes.

## Le bureau

error-offline = Le portail n'est pas joignable. Vérifiez le réseau et l'adresse ; ce qui est déjà chargé reste utilisable.
error-portal-address = Ce n'est pas l'adresse d'un portail. Elle commence par https://
error-not-a-portal = Quelque chose répond à cette adresse, mais ce n'est pas un portail de licences. Vérifiez l'adresse.
error-portal-redirects = Cette adresse renvoie ailleurs. Demandez à votre éditeur l'adresse même du portail.
error-certificate-not-trusted = Le certificat de { $host } n'est pas approuvé sur cet ordinateur. Il a été émis par « { $issuer } ». S'il s'agit de l'autorité de certification de votre organisation, importez son certificat racine (« { $root } ») dans le magasin de certificats du système d'exploitation, puis redémarrez Licet. Si vous ne connaissez pas l'émetteur, ne vous connectez pas et adressez-vous à votre équipe réseau.
error-certificate-expired = Le certificat de { $host } a expiré le { $date }. Demandez à l'exploitant du portail de le renouveler et vérifiez la date de cet ordinateur.
error-certificate-not-yet-valid = Le certificat de { $host } n'est valable qu'à partir du { $date }. Vérifiez la date de cet ordinateur.
error-certificate-wrong-host = Le certificat présenté par { $host } a été émis pour d'autres hôtes : { $names }. Vérifiez l'adresse.
error-certificate-revoked = Le certificat de { $host } a été révoqué par son émetteur. Ne vous connectez pas et prévenez l'exploitant du portail.
error-certificate-invalid = Le certificat de { $host } ne peut pas être utilisé. Demandez à l'exploitant du portail de le vérifier.
error-tls-unavailable = Cet ordinateur n'a pas de magasin de certificats : aucune connexion sécurisée n'est possible. Installez les certificats d'autorité du système, puis redémarrez Licet.
error-portal-not-confirmed = Rien n'a été envoyé à { $host } : la connexion n'a pas été confirmée.
error-not-signed-in = Personne n'est connecté. Connectez-vous d'abord.
error-session-ended = Votre session au portail est terminée. Reconnectez-vous.
error-keyring-unavailable = Ce bureau n'a pas de trousseau pour garder la session. Choisissez plutôt une phrase secrète.
error-keyring-locked = Le trousseau est verrouillé. Déverrouillez-le, puis réessayez.
error-keyring-failed = Le trousseau n'a pas gardé ce qu'il a reçu. Rien n'a été conservé ; réessayez, ou choisissez une phrase secrète.
error-passphrase-wrong = Cette phrase secrète n'ouvre pas la copie locale. Vérifiez les majuscules et la langue du clavier.
error-passphrase-not-set = Aucune phrase secrète n'a été définie pour cette copie.
# $minimum est un nombre entier.
error-passphrase-short = { $minimum ->
    [one] La phrase secrète demande un caractère ou plus.
   *[other] La phrase secrète demande { NUMBER($minimum) } caractères ou plus.
}
error-passphrase-damaged = Ce qui appartient à la phrase secrète est endommagé sur cet ordinateur. Reconstruisez la copie depuis le portail.
error-mirror-closed = La copie locale n'est pas ouverte.
error-profile-folder = Licet ne peut pas écrire dans son dossier. Vérifiez l'espace libre et les droits.
error-download-folder = Le dossier de téléchargement n'accepte pas d'écriture. Choisissez-en un autre dans Réglages.
error-view-gone = Cette liste a été fermée. Ouvrez-la de nouveau.
error-download-changed = Le fichier a disparu ou a changé depuis sa vérification. Téléchargez-le de nouveau.
error-download-not-done = Ce téléchargement n'est pas terminé.
error-clipboard = Le presse-papiers n'est pas utilisable ici.
error-key-needs-input = Une clé ne s'affiche que juste après une action de votre part dans cette fenêtre. Appuyez de nouveau sur le bouton.
# $seconds is a whole number.
error-too-many-keys = De nombreuses clés ont été affichées en peu de temps. Par sécurité, la suivante s'affichera dans { $seconds } s. Pour remettre beaucoup de clés, utilisez la remise.
error-nothing-to-open-with = Cet ordinateur n'a pas de programme pour ouvrir cela.
error-no-partner-contact = La commande ne nomme aucun contact chez le partenaire. Demandez à votre éditeur qui c'est.
# $count est un nombre entier.
error-changes-waiting = { $count ->
    [one] Une modification n'est pas encore arrivée au portail et serait perdue. Synchronisez d'abord, ou exportez la boîte d'envoi.
   *[other] { NUMBER($count) } modifications ne sont pas encore arrivées au portail et seraient perdues. Synchronisez d'abord, ou exportez la boîte d'envoi.
}
error-changes-unreadable = La copie locale ne s'ouvre pas ; les modifications faites hors ligne et pas encore envoyées seraient perdues avec elle.
error-change-settled = Cette modification a été envoyée ou réglée entre-temps. Rien n'a été fait.
error-export-failed = Le fichier ne peut pas être écrit à cet endroit. Vérifiez l'espace libre et les droits, ou choisissez un autre dossier.
error-export-unreadable = Le fichier est illisible ou n’est pas un export de votre boîte d’envoi.
error-app-fault = Licet a fait une erreur. Réessayez ; si cela persiste, redémarrez Licet.

## Téléchargements

error-download-folder-name = Le chemin de ce dossier ne peut pas être conservé. Choisissez-en un autre.
error-download-disk-full = Le disque est plein. Faites de la place, puis reprenez : ce qui est arrivé est gardé.
error-download-wrong-size = Le fichier n'a pas la taille publiée par l'éditeur ; il a donc été supprimé. Téléchargez-le de nouveau ; si cela persiste, prévenez votre éditeur.
error-download-wrong-hash = Le fichier ne correspond pas à ce que l'éditeur a publié ; il a donc été supprimé. Téléchargez-le de nouveau ; si cela persiste, prévenez votre éditeur.
error-download-wrong-signature = Le fichier de licence n'est pas signé par cet éditeur ou a été modifié en route ; il a donc été supprimé. Téléchargez-le de nouveau ; si cela persiste, prévenez votre éditeur.
error-download-key-not-trusted = Le portail a signé ce fichier de licence avec une nouvelle clé qui n'est pas approuvée sur cet ordinateur ; le fichier a donc été supprimé. Comparez l'empreinte de la clé avec votre éditeur, approuvez la clé dans Téléchargements, puis téléchargez de nouveau le fichier.
error-download-certificate = Le certificat du portail a été refusé : rien n'a été téléchargé. La barre d'état indique pourquoi ; réessayez une fois le problème résolu.
error-keys-not-confirmed = Les clés du portail ont changé depuis leur affichage ici. Vérifiez-les de nouveau avant de les approuver.
error-download-wrong-license = Le portail a envoyé le fichier d'une autre licence ; il a donc été supprimé. Téléchargez-le de nouveau ; si cela persiste, prévenez votre éditeur.
error-download-no-free-name = Il y a trop de fichiers de ce nom dans le dossier. Déplacez-en, puis réessayez.
error-download-unexpected = La réponse du portail n'est pas celle demandée. Réessayez ; si cela persiste, prévenez votre éditeur.
error-download-unknown = Ce téléchargement n'est plus dans la liste.
error-download-not-ended = Ce téléchargement n'est pas terminé. Annulez-le d'abord.
error-download-stopped = Licet se ferme. Le téléchargement reprend au prochain démarrage.

## La copie locale

error-mirror-wrong-key = La clé du trousseau n'est pas celle de la copie locale. Rien n'a été changé. Utilisez la phrase secrète, ou reconstruisez la copie depuis le portail.
error-mirror-damaged = La copie locale est endommagée. Reconstruisez-la depuis le portail.
error-mirror-key-or-file = La copie locale ne peut pas être lue : elle est endommagée, ou sa clé est une autre. Utilisez la phrase secrète, ou reconstruisez la copie depuis le portail.
error-mirror-newer = Un Licet plus récent a fait cette copie locale. Mettez Licet à jour pour l'ouvrir.
error-mirror-other-identity = Cette copie locale appartient à un autre compte ou portail.
error-mirror-network-share = La copie locale ne peut pas se trouver sur un partage réseau. Choisissez un dossier de cet ordinateur.
error-mirror-in-use = Licet est déjà ouvert avec cette copie locale.
error-mirror-sqlite-too-old = Ce Licet a été construit avec une base de données qui peut perdre des données. Installez-en un plus récent.
error-mirror-disk-full = Le disque est plein ; plus rien ne peut être conservé. Faites de la place, puis réessayez.
error-mirror-io = Un fichier de la copie locale ne peut être lu ou écrit. Vérifiez le disque et les droits du dossier.
error-mirror-failed = La base de la copie locale a échoué. Redémarrez Licet ; si cela persiste, reconstruisez la copie depuis le portail.
error-sync-answer-form = La réponse du portail ne peut pas être lue. Réessayez plus tard ; si cela persiste, prévenez votre éditeur.
error-sync-not-the-portal = Autre chose que le portail répond à son adresse, peut-être la page de connexion d'un réseau.
error-sync-other-portal = Un autre portail répond désormais à cette adresse. Rien n'a été modifié ; reconnectez-vous pour l'utiliser.
error-sync-answer-too-large = La réponse du portail dépasse la taille permise ; elle a été refusée. Prévenez votre éditeur.
error-sync-refused = Le portail a refusé la synchronisation. Réessayez plus tard ; si cela persiste, prévenez votre éditeur.
error-sync-cursor-loop = Le portail a renvoyé l'application au début trois fois de suite ; la synchronisation s'est arrêtée. Réessayez plus tard ; si cela persiste, prévenez votre éditeur.
error-sync-never-agrees = Ce qui est arrivé ne concorde pas avec ce que le portail dit avoir envoyé ; rien n'a été retiré et la synchronisation s'est arrêtée. Prévenez votre éditeur.
error-sync-never-proven = Le portail ne dit pas combien il y a d'éléments en tout ; impossible de prouver que la copie est complète. Prévenez votre éditeur.
error-sync-stuck = Les réponses du portail sont inutilisables, même après une relecture complète. Votre copie et vos modifications sont conservées, et la synchronisation est retentée régulièrement. Prévenez votre éditeur.
error-cancelled = Cela a été annulé.

## Rappels

error-reminder-not-ahead = Choisissez un jour après aujourd'hui.
error-reminder-no-serial = Saisissez un numéro de série.

## Obtenir une licence

error-register-alone = { $serial } s'enregistre seul. Retirez-le de la liste et enregistrez-le à part.
error-superseded = { $serial } a été entièrement mis à niveau. Utilisez { $by }.
error-repeated = { $serial } figure deux fois dans la liste.
error-key-missing = Le portail a besoin d'une clé pour ne faire cela qu'une fois. Mettez Licet à jour, puis réessayez.
error-not-partner = Votre site n'a pas vendu { $serial } ; vous ne pouvez pas agir pour son client.
error-notification-unknown = Il n'y a pas d'avis de mise à niveau { $notification } pour ce que ce compte peut voir. Vérifiez l'ID dans l'e-mail.
error-not-offered = L'avis ne propose pas de mise à niveau de { $serial }.
error-not-yours = { $serial } appartient à quelqu'un d'autre. Demandez à son propriétaire un partage avec accès complet.
error-upgrade-maintenance-lapsed = La maintenance de { $serial } n'est pas à jour. Renouvelez-la, puis mettez à niveau.
error-too-many = Il n'y en a pas autant. Reste : { $left }.
error-license-inactive = La licence { $serial } ne compte plus : elle a été mise à niveau ou rendue.
error-rehost-refused = Cette licence change d'hôte au plus { $limit } fois en { $days } jours, et c'est fait. Réessayez plus tard.
error-voucher-unknown = Il n'y a pas de bon { $code }. Vérifiez O et 0, I et 1.
error-voucher-used = Le bon { $code } a déjà été converti.
error-voucher-expired = Le bon { $code } pouvait être converti jusqu'au { $date }.
error-pool-missing = Le contrat ne contient pas de licences de { $sku }.
error-pool-exhausted = La réserve n'en contient pas autant. Reste : { $remaining }.
error-flex-not-current = La durée de ce contrat n'a pas commencé ou est terminée. Rien ne peut en être tiré.
error-level-too-low = Votre niveau sur ce site ne le permet pas. Demandez à un super-utilisateur du site.
error-return-never = Rien ne peut être rendu à ce contrat.
error-return-too-late = Cela pouvait être rendu jusqu'au { $date }.
error-file-too-large = {$name} dépasse {$maximum} Mo.
error-file-unreadable =
    { $reason ->
        [kind] {$name} est d’un type qui ne peut pas être lu. Un certificat (.eml, .html, .txt), une liste (.txt, .csv) ou une feuille de calcul (.xlsx) peut l’être.
        [password] {$name} est protégé par un mot de passe. Supprimez le mot de passe et enregistrez de nouveau le fichier.
        [large] {$name} est trop volumineux : il contient plus de cellules, de colonnes ou de parties qu’il n’est possible d’en lire. Enregistrez seulement le tableau des numéros de série.
        [rows] {$name} contient plus de {$maximum} lignes ou numéros de série. Rien n’a été repris. Divisez-le en fichiers plus petits.
        [serials] Rien dans {$name} ne ressemble à un numéro de série.
       *[damaged] {$name} n’est pas ce que son nom indique.
    }
error-draft-too-large = Ce formulaire est trop volumineux pour être conservé. Ce que vous avez saisi sera perdu si vous partez.
