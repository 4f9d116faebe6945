### Téléchargements : les logiciels disponibles, la file, et ce qu'est devenu chaque fichier.

## Ce que fait un téléchargement

# $share est un pourcentage, $size une taille, tels qu'affichés.
downloads-share-of = { $share } sur { $size }
# $time est une durée telle qu'affichée.
downloads-time-left = encore { $time }
downloads-waiting = Attend son tour
# $received dit ce qui est déjà là.
downloads-waiting-resume = Attend son tour · reprend à { $received }
downloads-offline = Commence quand le portail est joignable
downloads-offline-resume = Reprend à { $received } quand le portail est joignable
downloads-verifying = Comparaison du fichier avec ce que l'éditeur a publié
downloads-done = Téléchargé
downloads-verified-sha256 = Vérifié : le SHA-256 est celui publié par l'éditeur
downloads-verified-signature = Vérifié : signé par l'éditeur pour cette licence
downloads-failed = Cela n'a pas marché.
downloads-cancelled = Annulé
downloads-cancelled-resume = Annulé à { $received }

## La file

downloads-queue = File
downloads-queue-empty = Aucun téléchargement
downloads-queue-empty-text = Choisissez un logiciel ci-dessous, ou un fichier de licence dans les détails d'une licence. Chaque fichier est vérifié avant de recevoir son nom.
# $count est un nombre entier.
downloads-queue-under-way = { $count ->
    [one] un en cours
   *[other] { NUMBER($count) } en cours
}
downloads-folder = Les fichiers vont dans
downloads-folder-change = Changer
# $file est un nom de fichier, dans tous ceux-ci.
downloads-progress = Avancement de { $file }
downloads-cancel = Annuler
downloads-retry = Réessayer
downloads-resume = Reprendre
downloads-open = Ouvrir
downloads-show-folder = Afficher { $file } dans son dossier
downloads-forget = Retirer { $file } de la liste
downloads-forgotten = { $file } n'est plus dans la liste ; le fichier reste où il est.
downloads-forgotten-unfinished = { $file } n'est plus dans la liste.

## Logiciels

downloads-software = Logiciels pour vos licences
downloads-search = Chercher des logiciels
downloads-search-placeholder = Produit, fichier, version…
downloads-software-empty = Aucun logiciel pour l'instant
downloads-software-empty-text = Les paquets des produits dont vous avez des licences s'affichent ici.
downloads-software-none = Rien trouvé
downloads-software-none-text = Aucun produit ni fichier ne contient ces mots.
downloads-search-clear = Tout afficher
# $count est un nombre entier.
downloads-files = { $count ->
    [one] un fichier
   *[other] { NUMBER($count) } fichiers
}
downloads-version = Version { $version }
# $date est une date.
downloads-released = sorti le { $date }
downloads-get = Télécharger
downloads-refused = Non disponible
downloads-here = Téléchargé
downloads-in-queue = Dans la file
downloads-show-more = Afficher plus de produits
keys-changed-title = { $portal } signe les fichiers de licence avec une nouvelle clé
keys-changed-text = Les fichiers de la nouvelle clé sont refusés tant que vous ne l'approuvez pas. Demandez son empreinte à votre éditeur par téléphone ou sur son site, pas par le portail, et comparez.
keys-changed-trusted = Approuvée jusqu'ici
keys-changed-new = Nouvelle
keys-trust = Approuver la nouvelle clé
keys-dialog-title = Approuver une nouvelle clé de { $portal } ?
keys-dialog-text =
    Les fichiers de licence signés avec la nouvelle clé seront considérés comme authentiques. Approuvez-la uniquement si votre éditeur a confirmé l'empreinte.

    Nouvelle :
    { $new }

    Approuvée jusqu'ici :
    { $trusted }
