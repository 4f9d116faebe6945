### Téléchargements : les logiciels disponibles, la file, et ce qu'est devenu chaque fichier.

## Ce que fait un téléchargement

# $share est un pourcentage, $size une taille, tels qu'affichés.
downloads-share-of = { $share } sur { $size }
# $time est une durée telle qu'affichée.
downloads-time-left = encore { $time }
downloads-waiting = En file d'attente
# $received dit ce qui est déjà là.
downloads-waiting-resume = En file d'attente · reprend à { $received }
downloads-offline = Démarre quand le portail est joignable
downloads-offline-resume = Reprend à { $received } quand le portail est joignable
downloads-verifying = Vérification du fichier
downloads-done = Téléchargé
downloads-verified-sha256 = Vérifié (SHA-256)
downloads-verified-signature = Vérifié (signature de l'éditeur)
downloads-failed = Échec du téléchargement.
downloads-cancelled = Annulé
downloads-cancelled-resume = Annulé à { $received }

## La file

downloads-queue = File d'attente
downloads-queue-empty = Aucun téléchargement
downloads-queue-empty-text = Choisissez un logiciel ci-dessous, ou un fichier de licence dans les détails d'une licence. Chaque fichier est vérifié.
# $count est un nombre entier.
downloads-queue-under-way = { $count ->
    [one] { NUMBER($count) } en cours
   *[other] { NUMBER($count) } en cours
}
downloads-folder = Enregistrer dans
downloads-folder-change = Changer
# $file est un nom de fichier, dans tous ceux-ci.
downloads-progress = Avancement de { $file }
downloads-cancel = Annuler
downloads-retry = Réessayer
downloads-resume = Reprendre
downloads-open = Ouvrir
downloads-show-folder = Afficher { $file } dans le dossier
downloads-forget = Retirer { $file } de la liste
downloads-forgotten = { $file } retiré de la liste. Le fichier est conservé.
downloads-forgotten-unfinished = { $file } retiré de la liste.

## Logiciels

downloads-software = Logiciels pour vos licences
downloads-search = Rechercher des logiciels
downloads-search-placeholder = Produit, fichier, version…
downloads-software-empty = Aucun logiciel pour l'instant
downloads-software-empty-text = Les logiciels de vos produits sous licence apparaissent ici.
downloads-software-none = Aucun résultat
downloads-software-none-text = Aucun produit ni fichier ne correspond à votre recherche.
downloads-search-clear = Tout afficher
# $count est un nombre entier.
downloads-files = { $count ->
    [one] { NUMBER($count) } fichier
   *[other] { NUMBER($count) } fichiers
}
downloads-version = Version { $version }
# $date est une date.
downloads-released = publié le { $date }
downloads-get = Télécharger
downloads-refused = Non disponible
downloads-here = Téléchargé
downloads-in-queue = En file d'attente
downloads-show-more = Afficher plus de produits
keys-changed-title = { $portal } signe les fichiers de licence avec une nouvelle clé
keys-changed-text = Les fichiers de licence signés avec la nouvelle clé sont refusés tant que vous ne l'approuvez pas. Demandez son empreinte à votre éditeur par téléphone ou sur son site web, pas via le portail, et comparez.
keys-changed-trusted = Actuellement approuvée
keys-changed-new = Nouvelle
keys-trust = Approuver la nouvelle clé
keys-dialog-title = Approuver la nouvelle clé de { $portal } ?
keys-dialog-text =
    Les fichiers de licence signés avec la nouvelle clé seront acceptés. Approuvez-la uniquement si votre éditeur a confirmé l'empreinte.

    Nouvelle :
    { $new }

    Actuellement approuvée :
    { $trusted }
