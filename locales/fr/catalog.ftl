### Le catalogue : filtres, grille, détails.

catalog-grid = Licences
catalog-sites = Sites
catalog-all-sites = Tous les sites
catalog-site-urgent = { $count ->
    [one] { $count } contrat expiré ou expirant sous 30 jours
   *[other] { $count } contrats expirés ou expirant sous 30 jours
}

catalog-column-serial = Numéro de série
catalog-column-product = Produit
catalog-column-site = Site
catalog-column-quantity = Quantité
quantity-unlimited = Illimité
catalog-column-term = Durée
catalog-column-order = Commande
catalog-column-ordered-on = Date de commande
catalog-column-kind = Type
catalog-column-partner = Revendeur
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
catalog-filter-term = Durée
catalog-filter-product = Produit
catalog-filter-kind = Type
catalog-filter-partner = Revendeur
catalog-filter-registered = Enregistré
catalog-filter-tag = Étiquette
catalog-filter-field = Champ
catalog-filter-field-title = Filtrer par champ
catalog-filter-test = Condition
catalog-filter-value = Valeur
catalog-filter-apply = Appliquer
# Un filtre actif : « Site : Acme Inc »
catalog-filter-set = { $name } : { $value }
# « Acme Inc + 2 »
catalog-filter-several = { $first } + { $more }
catalog-filter-clear = Effacer { $name }
catalog-filter-nothing = Aucune option pour l'instant
catalog-clear = Effacer
# « 26 sur 1 204 »
catalog-shown = { $shown } sur { $of }

catalog-columns = Colonnes
catalog-columns-usual = Réinitialiser les colonnes
catalog-details = Détails
catalog-toggle-details = Afficher ou masquer les détails
catalog-resize-details = Redimensionner les détails

catalog-nothing = Aucun résultat
catalog-nothing-text = Aucune licence ne correspond à votre recherche et à vos filtres.
catalog-clear-all = Afficher toutes les licences
catalog-loading = Chargement du catalogue
catalog-loading-text = Les licences apparaissent ici au fil du chargement. En attendant, vous pouvez utiliser Licet.
catalog-empty = Aucune licence pour l'instant
catalog-empty-text = Les licences auxquelles vous avez accès apparaissent ici après une synchronisation.

## Détails

details-label = Détails de la licence
details-none = Aucune licence sélectionnée
details-none-text = Sélectionnez une ligne pour voir la commande, les clés et les fichiers.
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
details-key-reveal = Afficher la clé
details-key-hide = Masquer la clé
details-key-copy = Copier la clé
details-key-copied = Clé copiée
details-key-masked = partagée sans clés
details-unattended-own = Vous ne faites plus partie de { $site }. Vous voyez cette licence, mais ni ses clés ni ses fichiers, et vous ne pouvez pas la modifier. Les administrateurs du site décident à qui elle appartient.
details-unattended = { $name } possède cette licence mais ne fait plus partie de { $site }. Un administrateur du site décide à qui elle appartient.
details-unattended-gone = Le compte qui possédait cette licence n'existe plus. Un administrateur de { $site } décide à qui elle appartient.
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
details-partner-contact = Contact chez le revendeur

details-pool = Réserve
details-covered-by = Couvert par
details-covers = Couvre
details-lineage = Renouvellements et mises à niveau
details-since = depuis { $date }

details-system = Type de système
details-tier = Palier de prix
details-technical-contact = Contact technique
details-owner = Propriétaire
details-not-deployed = Pas encore enregistrée : ni hôte ni clé.

details-license-file = Fichier de licence
details-get-license-file = Télécharger le fichier de licence
details-download = Télécharger
details-file-download = Télécharger { $file }
details-file-open = Afficher dans le dossier
details-file-progress = Avancement de { $file }
details-download-started = Téléchargement de { $file }
details-show = Afficher
details-no-files = Aucun fichier pour cette licence.
details-copied = { $text } copié
details-copy-serial = Copier le numéro de série
details-copy-order = Copier le numéro de commande
details-mail-partner = E-mail au revendeur
details-same-order = Afficher les licences de cette commande
details-same-tag = Afficher les licences étiquetées { $tag }

## Touches de la grille, dans la liste des touches

keys-grid-move = Se déplacer entre les cellules
keys-grid-page = Se déplacer par page
keys-grid-ends = Première ou dernière ligne
keys-grid-open = Ouvrir les détails ou trier par colonne
keys-grid-choose = Sélectionner la ligne
keys-grid-extend = Étendre la sélection
keys-grid-all = Tout sélectionner
keys-grid-copy = Copier sous forme de tableau
keys-grid-resize = Redimensionner la colonne (sur son en-tête)
keys-grid-column = Déplacer la colonne (sur son en-tête)
