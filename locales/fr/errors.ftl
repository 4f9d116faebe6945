### Ce qui n'a pas marché, par code : ce qui s'est passé et ce qu'on peut faire. D'abord les codes du portail, puis ceux du bureau.

## Le portail

error-bad-request = Le portail n'a pas accepté cette requête. Mettez Licet à jour, puis réessayez.
error-too-large = C'est plus que le portail n'accepte en une fois. Envoyez-en moins.
error-invalid-fields = Certains champs doivent être corrigés. Consultez les messages à côté.
error-unauthenticated = Reconnectez-vous pour continuer.
error-wrong-credentials = E-mail ou mot de passe incorrect, ou adresse pas encore confirmée. Vérifiez-les, cherchez l'e-mail de confirmation ou réinitialisez votre mot de passe.
error-session-revoked = Votre session a été fermée. Reconnectez-vous.
error-account-locked = L'éditeur a bloqué ce compte. Contactez le service client.
error-forbidden = Votre compte n'est pas autorisé à faire cela.
error-agreement-declined = Vous ne pouvez pas créer de compte sans accepter l'accord.
error-link-expired = Ce lien a été utilisé, remplacé ou a expiré. Demandez-en un nouveau.
error-not-found = Introuvable, ou votre compte n'y a pas accès.
# $retry_after est un nombre entier de secondes.
error-rate-limited = { $retry_after ->
    [one] Trop de tentatives. Attendez une seconde, puis réessayez.
   *[other] Trop de tentatives. Attendez { NUMBER($retry_after) } secondes, puis réessayez.
}
error-cursor-expired = Le portail a été réinitialisé : Licet recharge tout.
error-cursor-invalid = Le portail ne reconnaît pas l'état de vos données hors ligne : Licet recharge tout.
# $minimum est un numéro de version.
error-app-too-old = Ce portail nécessite Licet { $minimum } ou plus récent. Mettez Licet à jour pour synchroniser. Vos licences restent disponibles hors ligne.
error-key-reused = Cela a déjà été envoyé avec un autre contenu. Rechargez et réessayez.
# $serial est un numéro de série, dans tous ceux-ci.
error-serial-unknown = { $serial } n'existe pas, ou votre compte n'y a pas accès. Vérifiez O et 0, I et 1.
error-already-registered = { $serial } est déjà enregistré.
# $instructions sont les mots mêmes de l'éditeur.
error-not-transactable = { $serial } s'active différemment : { $instructions }
error-key-printed = La clé de { $serial } est imprimée sur son certificat. L'enregistrement est inutile.
error-is-maintenance = { $serial } est un contrat de maintenance et ne s'enregistre pas.
error-is-voucher = { $serial } est un bon. Convertissez-le d'abord.
error-is-flex = { $serial } est un contrat flex. Prélevez-y des licences.
error-keys-not-shared = Ce partage n'inclut pas les clés. Demandez l'accès au propriétaire.
error-license-unattended = Vous ne faites plus partie du site de { $serial }. Ses administrateurs décident du sort de cette licence.
error-license-attended = Le propriétaire de { $serial } fait toujours partie du site. Il n'y a rien à décider.
error-number-mismatch = Aucune commande trouvée avec ces numéros. Vérifiez les deux sur le certificat d'achat ou la facture.
error-last-administrator = C'est le dernier administrateur du site. Nommez d'abord un autre administrateur.
error-no-license-file = Cette licence n'a pas de fichier de licence.
error-release-not-entitled = Vous n'avez pas de licence pour ce produit.
error-release-term-over = La durée de votre licence est terminée. Renouvelez-la pour télécharger ceci.
error-release-maintenance-lapsed = Ceci nécessite une maintenance en cours. Renouvelez le contrat pour le télécharger.
error-range-unsatisfiable = Le fichier a changé sur le portail. Relancez le téléchargement.
error-already-requested = Vous avez déjà fait cette demande et elle est toujours en cours.
error-request-closed = Cette demande est close : elle a été traitée, retirée ou a expiré.
error-attachment-type = Joignez un PDF, une image PNG ou JPEG, ou un e-mail (.eml). Ce fichier est d'un autre type.
error-attachment-quota = Il n'y a plus de place pour une pièce jointe : 20 fichiers par demande et 200 Mo au total pour votre compte.
error-unavailable = Le portail est occupé ou redémarre. Réessayez dans une minute.
error-internal = Le portail a rencontré une erreur interne. Réessayez dans quelques minutes.

## Le bureau

error-offline = Portail injoignable. Vérifiez votre réseau et l'adresse du portail. Vos données hors ligne restent disponibles.
error-portal-address = Ce n'est pas une adresse de portail. Elle doit commencer par https://
error-not-a-portal = Le serveur à cette adresse n'est pas un portail de licences. Vérifiez l'adresse.
error-portal-redirects = Cette adresse redirige ailleurs. Demandez à votre éditeur l'adresse directe du portail.
error-certificate-not-trusted = Cet ordinateur n'approuve pas le certificat de { $host }, émis par « { $issuer } ». S'il s'agit de l'autorité de certification de votre organisation, importez son certificat racine (« { $root } ») dans le magasin de certificats du système d'exploitation, puis redémarrez Licet. Si vous ne connaissez pas l'émetteur, ne vous connectez pas et adressez-vous à votre équipe réseau.
error-certificate-expired = Le certificat de { $host } a expiré le { $date }. Vérifiez la date de cet ordinateur, ou demandez à l'exploitant du portail de le renouveler.
error-certificate-not-yet-valid = Le certificat de { $host } n'est valable qu'à partir du { $date }. Vérifiez la date de cet ordinateur.
error-certificate-wrong-host = Le certificat de { $host } a été émis pour d'autres hôtes : { $names }. Vérifiez l'adresse.
error-certificate-revoked = Le certificat de { $host } a été révoqué. Ne vous connectez pas et prévenez l'exploitant du portail.
error-certificate-invalid = Le certificat de { $host } n'est pas valide. Demandez à l'exploitant du portail de le vérifier.
error-tls-unavailable = Cet ordinateur n'a pas de magasin de certificats : Licet ne peut pas se connecter de façon sécurisée. Installez les certificats d'autorité du système, puis redémarrez Licet.
error-portal-not-confirmed = Rien n'a été envoyé à { $host }, car la connexion n'a pas été confirmée.
error-not-signed-in = Vous n'êtes pas connecté. Connectez-vous d'abord.
error-session-ended = Votre session a pris fin. Reconnectez-vous.
error-keyring-unavailable = Cet ordinateur n'a pas de trousseau pour stocker la session. Définissez plutôt une phrase secrète.
error-keyring-locked = Le trousseau est verrouillé. Déverrouillez-le, puis réessayez.
error-keyring-failed = Le trousseau n'a pas pu stocker la clé ; rien n'a été enregistré. Réessayez ou définissez une phrase secrète.
error-passphrase-wrong = Phrase secrète incorrecte. Vérifiez le verrouillage des majuscules et la disposition du clavier.
error-passphrase-not-set = Aucune phrase secrète n'a été définie pour ces données hors ligne.
# $minimum est un nombre entier.
error-passphrase-short = { $minimum ->
    [one] La phrase secrète doit comporter au moins un caractère.
   *[other] La phrase secrète doit comporter au moins { NUMBER($minimum) } caractères.
}
error-passphrase-damaged = Les données de la phrase secrète sont endommagées sur cet ordinateur. Réinitialisez les données hors ligne.
error-mirror-closed = Vos données hors ligne ne sont pas ouvertes.
error-profile-folder = Licet ne peut pas écrire dans son dossier. Vérifiez l'espace libre et les autorisations.
error-download-folder = Impossible d'écrire dans le dossier de téléchargement. Choisissez-en un autre dans Réglages.
error-view-gone = Cette liste a été fermée. Rouvrez-la.
error-download-changed = Le fichier a été supprimé ou modifié après sa vérification. Téléchargez-le à nouveau.
error-download-not-done = Ce téléchargement n'est pas terminé.
error-clipboard = Le presse-papiers n'est pas disponible.
error-key-needs-input = Les clés ne s'affichent que juste après un clic ou une touche. Appuyez à nouveau sur le bouton.
# $seconds is a whole number.
error-too-many-keys = De nombreuses clés ont été affichées en peu de temps. Par sécurité, la suivante pourra l'être dans { $seconds } s. Pour remettre beaucoup de clés, utilisez « Remettre les clés ».
error-nothing-to-open-with = Aucune application trouvée pour ouvrir cet élément.
error-no-partner-contact = La commande n'indique aucun contact chez le revendeur. Demandez à votre éditeur.
# $count est un nombre entier.
error-changes-waiting = { $count ->
    [one] Une modification non envoyée serait perdue. Synchronisez d'abord, ou exportez vos modifications.
   *[other] { NUMBER($count) } modifications non envoyées seraient perdues. Synchronisez d'abord, ou exportez vos modifications.
}
error-changes-unreadable = Impossible d'ouvrir vos données hors ligne : les modifications non envoyées qu'elles contiennent seraient perdues.
error-change-settled = Cette modification a déjà été envoyée ou réglée. Rien n'a été fait.
error-export-failed = Impossible d'écrire le fichier. Vérifiez l'espace libre et les autorisations, ou choisissez un autre dossier.
error-export-unreadable = Le fichier est illisible ou n'est pas un export de vos modifications.
error-app-fault = Une erreur s'est produite. Réessayez. Si elle persiste, redémarrez Licet.

## Téléchargements

error-download-folder-name = Le chemin de ce dossier n'est pas pris en charge. Choisissez un autre dossier.
error-download-disk-full = Le disque est plein. Libérez de l'espace, puis reprenez. La partie déjà téléchargée est conservée.
error-download-wrong-size = La taille du fichier diffère de celle publiée ; il a été supprimé. Téléchargez-le à nouveau. Si cela persiste, prévenez votre éditeur.
error-download-wrong-hash = Le fichier ne correspond pas à celui publié par l'éditeur ; il a été supprimé. Téléchargez-le à nouveau. Si cela persiste, prévenez votre éditeur.
error-download-wrong-signature = Le fichier de licence n'est pas signé par cet éditeur ou a été modifié pendant le transfert ; il a été supprimé. Téléchargez-le à nouveau. Si cela persiste, prévenez votre éditeur.
error-download-key-not-trusted = Ce fichier de licence est signé avec une nouvelle clé que cet ordinateur n'approuve pas ; il a été supprimé. Comparez l'empreinte de la clé avec votre éditeur, approuvez la clé dans Téléchargements, puis téléchargez à nouveau le fichier.
error-download-certificate = Le certificat du portail a été refusé : rien n'a été téléchargé. La barre d'état en donne la raison. Réessayez ensuite.
error-keys-not-confirmed = Les clés du portail ont changé depuis leur affichage ici. Vérifiez-les à nouveau avant de les approuver.
error-download-wrong-license = Le portail a envoyé le fichier d'une autre licence ; il a été supprimé. Téléchargez-le à nouveau. Si cela persiste, prévenez votre éditeur.
error-download-no-free-name = Le dossier contient trop de fichiers de ce nom. Déplacez-en, puis réessayez.
error-download-unexpected = Le portail a envoyé une réponse inattendue. Réessayez. Si cela persiste, prévenez votre éditeur.
error-download-unknown = Ce téléchargement n'est plus dans la liste.
error-download-not-ended = Ce téléchargement est encore en cours. Annulez-le d'abord.
error-download-stopped = Licet se ferme. Le téléchargement reprend au prochain démarrage.

## Les données hors ligne

error-mirror-wrong-key = La clé du trousseau ne correspond pas à vos données hors ligne. Rien n'a été modifié. Utilisez votre phrase secrète ou réinitialisez les données hors ligne.
error-mirror-damaged = Vos données hors ligne sont endommagées. Réinitialisez-les.
error-mirror-key-or-file = Vos données hors ligne sont illisibles : elles sont endommagées ou ont une autre clé. Utilisez votre phrase secrète ou réinitialisez les données hors ligne.
error-mirror-newer = Vos données hors ligne ont été créées par une version plus récente de Licet. Mettez Licet à jour pour les ouvrir.
error-mirror-other-identity = Ces données hors ligne appartiennent à un autre compte ou portail.
error-mirror-network-share = Les données hors ligne ne peuvent pas se trouver sur un partage réseau. Choisissez un dossier de cet ordinateur.
error-mirror-in-use = Licet est déjà ouvert avec ces données hors ligne.
error-mirror-sqlite-too-old = Cette version de Licet utilise une base de données qui peut perdre des données. Installez une version plus récente.
error-mirror-disk-full = Le disque est plein : rien ne peut être enregistré. Libérez de l'espace, puis réessayez.
error-mirror-io = Un fichier de vos données hors ligne ne peut pas être lu ou écrit. Vérifiez le disque et les autorisations du dossier.
error-mirror-failed = Échec de la base de données hors ligne. Redémarrez Licet. Si cela persiste, réinitialisez les données hors ligne.
error-sync-answer-form = La réponse du portail est illisible. Réessayez plus tard. Si cela persiste, prévenez votre éditeur.
error-sync-not-the-portal = Autre chose que le portail répond à son adresse, peut-être la page de connexion d'un réseau. Vérifiez votre réseau.
error-sync-other-portal = Un autre portail répond à cette adresse. Rien n'a été modifié. Reconnectez-vous pour l'utiliser.
error-sync-answer-too-large = La réponse du portail dépasse la taille autorisée ; elle a été refusée. Prévenez votre éditeur.
error-sync-refused = Le portail a refusé la synchronisation. Réessayez plus tard. Si cela persiste, prévenez votre éditeur.
error-sync-cursor-loop = Synchronisation arrêtée : le portail l'a relancée trois fois de suite. Réessayez plus tard. Si cela persiste, prévenez votre éditeur.
error-sync-never-agrees = Synchronisation arrêtée : les données reçues ne correspondent pas à celles que le portail déclare avoir envoyées. Rien n'a été retiré. Prévenez votre éditeur.
error-sync-never-proven = Le portail n'indique pas de total : Licet ne peut pas vérifier que vos données sont complètes. Prévenez votre éditeur.
error-sync-stuck = Les réponses du portail sont inutilisables, même après un rechargement complet. Vos données et vos modifications sont conservées, et Licet réessaie de temps en temps. Prévenez votre éditeur.
error-cancelled = Annulé.

## Rappels

error-reminder-not-ahead = Choisissez une date après aujourd'hui.
error-reminder-no-serial = Saisissez un numéro de série.

## Obtenir une licence

error-register-alone = { $serial } doit être enregistré séparément. Retirez-le de cette liste et enregistrez-le seul.
error-superseded = { $serial } a été entièrement mis à niveau. Utilisez { $by }.
error-repeated = { $serial } est déjà dans la liste.
error-key-missing = Il manque à la requête une clé qui évite les doublons. Mettez Licet à jour, puis réessayez.
error-not-partner = Votre site n'a pas vendu { $serial } : vous ne pouvez pas agir pour ce client.
error-notification-unknown = Il n'y a pas d'avis de mise à niveau { $notification } pour votre compte. Vérifiez l'ID dans l'e-mail.
error-not-offered = Cet avis ne propose pas de mise à niveau de { $serial }.
error-not-yours = { $serial } appartient à quelqu'un d'autre. Demandez au propriétaire un partage avec accès complet.
error-upgrade-maintenance-lapsed = La maintenance de { $serial } a expiré. Renouvelez-la, puis mettez à niveau.
error-too-many = Quantité insuffisante. Reste : { $left }.
error-license-inactive = La licence { $serial } n'est plus active : elle a été mise à niveau ou rendue.
error-rehost-refused = Cette licence a atteint sa limite de { $limit } transferts en { $days } jours. Réessayez plus tard.
error-voucher-unknown = Le bon { $code } n'existe pas. Vérifiez O et 0, I et 1.
error-voucher-used = Le bon { $code } a déjà été converti.
error-voucher-expired = Le bon { $code } a expiré le { $date }.
error-pool-missing = Le contrat ne contient pas de licences de { $sku }.
error-pool-exhausted = La réserve n'en contient pas autant. Reste : { $remaining }.
error-flex-not-current = La durée de ce contrat n'a pas commencé ou est terminée : aucun prélèvement n'est possible.
error-not-shareable = { $count ->
    [one] Vous ne pouvez pas partager { $serial }. Seuls son propriétaire et les administrateurs du site le peuvent.
   *[other] Vous ne pouvez pas partager { $count } de ces licences, par exemple { $serial }. Seuls leurs propriétaires et les administrateurs des sites le peuvent.
}
error-seen-in-full = Cette personne a déjà un accès complet à tout cela.
error-too-many-shares = Vous avez { $maximum } partages. Terminez-en pour en créer d’autres.
error-level-too-low = Votre niveau sur ce site ne le permet pas. Demandez à un super-utilisateur du site.
error-return-never = Ce contrat n'accepte pas de retours.
error-return-too-late = Le délai de retour s'est terminé le { $date }.
error-file-too-large = {$name} dépasse {$maximum} Mo.
error-file-unreadable =
    { $reason ->
        [kind] Le format de {$name} n'est pas pris en charge. Utilisez un certificat (.eml, .html, .txt), une liste (.txt, .csv) ou une feuille de calcul (.xlsx).
        [password] {$name} est protégé par un mot de passe. Supprimez-le et enregistrez à nouveau le fichier.
        [large] {$name} est trop volumineux : trop de cellules, de colonnes ou de parties. Enregistrez seulement le tableau des numéros de série.
        [rows] {$name} contient plus de {$maximum} lignes ou numéros de série. Rien n'a été ajouté. Divisez-le en fichiers plus petits.
        [serials] Aucun numéro de série trouvé dans {$name}.
       *[damaged] {$name} est endommagé ou n'est pas du type indiqué par son nom.
    }
error-draft-too-large = Ce formulaire est trop volumineux pour un brouillon. Votre saisie sera perdue si vous quittez.
error-login-list = La liste des applications de démarrage du système n’a pas pu être modifiée.
# $person is the name of a person, or an e-mail address.
error-request-taken = { $person } s'occupe de cette demande.
error-nothing-to-do = Rien à faire : c'est déjà le cas.
error-not-delegated = Le client ne permet pas à votre entreprise de le faire pour lui. Demandez à ses administrateurs, dans la Vue d'ensemble.
error-reminder-timer = Le minuteur du système n’a pas pu être configuré, ou licet-remind est introuvable.
