### Le catalogue : filtres, grille, détails.

catalog-grid = Licences
catalog-sites = Sites
catalog-all-sites = Tous les sites
catalog-site-urgent =
    { $count ->
        [one] { $count } contrat expiré ou finissant sous 30 jours
       *[other] { $count } contrats expirés ou finissant sous 30 jours
    }

catalog-column-serial = Numéro de série
catalog-column-product = Produit
catalog-column-site = Site
catalog-column-quantity = Quantité
quantity-unlimited = Illimité
catalog-column-term = Durée
catalog-column-order = Commande
catalog-column-ordered-on = Commandé le
catalog-column-kind = Type
catalog-column-partner = Partenaire
catalog-column-family = Famille de produits
catalog-column-registered = Enregistré
catalog-column-host = ID d'hôte
catalog-column-tags = Étiquettes

kind-license = Licence
kind-subscription = Abonnement
kind-maintenance = Maintenance
kind-voucher = Bon
kind-flex = Contrat flex

catalog-registered = Enregistré
catalog-not-registered = Non enregistré
catalog-yes = Oui
catalog-no = Non

catalog-filters = Filtres
catalog-filter-site = Site
catalog-filter-term = Fin
catalog-filter-product = Produit
catalog-filter-kind = Type
catalog-filter-partner = Partenaire
catalog-filter-registered = Enregistré
catalog-filter-tag = Étiquette
catalog-filter-field = Champ
catalog-filter-field-title = Filtrer par un champ
catalog-filter-test = Condition
catalog-filter-value = Valeur
catalog-filter-apply = Filtrer
# Un filtre actif : « Site : Acme Inc »
catalog-filter-set = { $name } : { $value }
# « Acme Inc + 2 »
catalog-filter-several = { $first } + { $more }
catalog-filter-clear = Effacer { $name }
catalog-filter-nothing = Rien à choisir pour l'instant
catalog-clear = Effacer
# « 26 sur 1 204 »
catalog-shown = { $shown } sur { $of }

catalog-columns = Colonnes
catalog-columns-usual = Revenir aux colonnes habituelles
catalog-details = Détails
catalog-toggle-details = Afficher ou masquer les détails
catalog-resize-details = Largeur des détails

catalog-nothing = Rien ne correspond
catalog-nothing-text = Aucune licence ne réunit tout ce que vous avez tapé et choisi.
catalog-clear-all = Afficher toutes les licences
catalog-loading = Votre catalogue arrive
catalog-loading-text = Les licences s'affichent ici à mesure qu'elles arrivent. Le reste de l'application est utilisable entre-temps.
catalog-empty = Vos licences seront ici
catalog-empty-text = Tout ce que votre organisation a acheté et que vous pouvez voir, une fois synchronisé. Rien n'est encore là.

## Détails

details-label = Détails de la licence
details-none = Aucune licence choisie
details-none-text = Choisissez une ligne pour voir ici sa commande, ses clés et ses fichiers.
details-close = Fermer les détails
details-more = Plus
details-renewed = Renouvelé
details-tab-details = Détails
details-tab-deployment = Déploiement
details-tab-notes = Notes
details-tab-files = Fichiers

details-license = Licence
details-license-n = Licence { $n }
details-key = Clé
details-key-reveal = Révéler la clé
details-key-hide = Masquer la clé
details-key-copy = Copier la clé
details-key-copied = Clé copiée
details-key-masked = partagée sans clés
details-unattended-own = Vous ne faites plus partie de { $site }. Vous voyez que cette licence existe ; ses clés, ses fichiers et ses modifications vous sont fermés. Les administrateurs du site en décident.
details-unattended = { $name } possède cette licence et ne fait plus partie de { $site }. Un administrateur du site décide qui la possède.
details-unattended-gone = Le compte qui possédait cette licence n'existe plus. Un administrateur de { $site } décide qui la possède.
details-registered = Enregistré
details-registered-by = { $date } par { $name }
details-version = Version
details-platform = Plateforme
details-vouchers =
    { $count ->
        [one] { $count } code de bon
       *[other] { $count } codes de bon
    }

details-order = Commande
details-order-number = Numéro
details-ordered-on = Date
details-customer = Client
details-support-id = Support ID
details-quantity-tier = { $quantity } · palier { $tier }
details-ship-to = Livré à
details-contact = Contact
details-installer = Installateur
details-partner-contact = Chez le partenaire

details-pool = Réserve
details-covered-by = Couvert par
details-covers = Couvre
details-lineage = Filiation
details-since = depuis { $date }

details-system = Type de système
details-tier = Palier de prix
details-technical-contact = Contact technique
details-owner = Propriétaire
details-not-deployed = Pas encore enregistré : ni hôte ni clé.

details-license-file = Fichier de licence
details-get-license-file = Télécharger le fichier de licence
details-download = Télécharger
details-file-download = Télécharger { $file }
details-file-open = Afficher dans le dossier
details-file-progress = Avancement de { $file }
details-download-started = { $file } est en route
details-show = Afficher
details-no-files = Aucun fichier pour cette licence.
details-copied = { $text } copié
details-copy-serial = Copier le numéro de série
details-copy-order = Copier le numéro de commande
details-mail-partner = Écrire au partenaire
details-same-order = Afficher les licences de cette commande
details-same-tag = Afficher les licences avec l'étiquette { $tag }

## Touches de la grille, dans la liste des touches

keys-grid-move = Se déplacer dans la grille
keys-grid-page = Se déplacer d'une page
keys-grid-ends = Première et dernière ligne
keys-grid-open = Ouvrir les détails, ou trier par un en-tête
keys-grid-choose = Choisir une ligne
keys-grid-extend = Choisir jusqu'ici
keys-grid-all = Tout choisir
keys-grid-copy = Copier en tableau
keys-grid-resize = Redimensionner une colonne (sur son en-tête)
keys-grid-column = Déplacer une colonne (sur son en-tête)
