### Getting licenses: the ways in, new purchase, voucher center, bulk registration.

## The ways in

screen-get = Obtenir une licence
get-all-ways = Retour
get-way-new = Enregistrer des numéros de série
get-way-new-text = Enregistrer les numéros de série d'un certificat d'achat, maintenance renouvelée comprise, pour obtenir clés et fichiers.
get-way-vouchers = Centre des bons
get-way-vouchers-text = Convertir les codes de bons livrés avec du matériel.
get-way-bulk = Enregistrement en masse
get-way-bulk-text = Pour les super-utilisateurs d'un site : enregistrer de nombreux numéros de série depuis une feuille de calcul et donner accès aux collègues.

## Forms that wait

# $way is the title of a way, in all of these.
get-go-on = Reprendre « { $way } »
get-go-on-button = Reprendre
# $count is a whole number.
get-draft-count = { $count ->
    [one] { NUMBER($count) } entrée
   *[other] { NUMBER($count) } entrées
}
# $ago: "2 minutes ago", "now"
get-draft-kept = enregistré { $ago }
get-discard = Abandonner
get-discarded = « { $way } » abandonné.
get-undo = Annuler

## Serial numbers and codes

get-serial = Numéro de série
get-serial-hint = Comme sur le certificat, en respectant la casse. Vous pouvez coller toute une liste.
get-code = Code du bon
get-code-hint = Comme sur la carte, en respectant la casse. Vous pouvez coller toute une liste.
get-add = Ajouter
# $count is a whole number.
get-added = { $count ->
    [one] { NUMBER($count) } ajouté
   *[other] { NUMBER($count) } ajoutés
}
get-remove = Retirer { $text }
# $count is a number as shown.
get-entries = { $count } dans la liste
# $most and $over are whole numbers.
get-too-many = { NUMBER($most) } maximum à la fois, soit { NUMBER($over) } de trop. Rien n'a été ajouté.
get-file = Choisir un fichier
get-file-hint = Ou déposez un certificat (.eml, .html, .txt) ou une liste (.csv, .xlsx) sur cette page.
# $most is a whole number.
get-too-many-bulk = L'enregistrement en masse accepte jusqu'à { NUMBER($most) } lignes à la fois.
# $texts is a list as shown.
get-pasted-left-out = Ignoré lors du collage : { $texts }
# $count is a whole number.
get-reading-found = { $count ->
    [one] { NUMBER($count) } numéro de série trouvé
   *[other] { NUMBER($count) } numéros de série trouvés
}
get-reading-none = Aucun numéro de série trouvé. Choisissez la colonne qui les contient.
get-reading-change = Modifier l'import
get-reading-sheet = Feuille
# $name is the name of a sheet; $count is a whole number.
get-reading-sheet-named = { $count ->
    [one] { $name } ({ NUMBER($count) } numéro de série)
   *[other] { $name } ({ NUMBER($count) } numéros de série)
}
# As above.
get-reading-sheet-hidden = { $count ->
    [one] { $name } (masquée, { NUMBER($count) } numéro de série)
   *[other] { $name } (masquée, { NUMBER($count) } numéros de série)
}
get-reading-heading = Ligne d'en-tête
get-reading-heading-none = Aucune ligne d'en-tête
# $number is a whole number, $text what the row says.
get-reading-heading-row = Ligne { NUMBER($number) } : { $text }
get-reading-encoding = Encodage
get-reading-columns = Colonnes
get-reading-column = Colonne
get-reading-column-hidden = Masquée
get-reading-example = Première valeur
get-reading-meaning = Signification
get-reading-ignore = Ignorer
get-reading-contact_name = Nom du contact
get-reading-contact_email = E-mail du contact
get-reading-install_at = ID de l'adresse d'installation
get-reading-renews = Numéro de série renouvelé
get-reading-remembered = Colonnes associées comme dans un fichier précédent avec cette ligne d'en-tête.
# $count is a whole number.
get-reading-without-serial = { $count ->
    [one] { NUMBER($count) } ligne sans numéro de série ignorée
   *[other] { NUMBER($count) } lignes sans numéro de série ignorées
}
# $count is a whole number.
get-reading-rounded = { $count ->
    [one] { NUMBER($count) } ligne ignorée : le tableur y a arrondi un nombre, comme 1,23457E+12. Mettez la colonne au format texte et enregistrez à nouveau le fichier.
   *[other] { NUMBER($count) } lignes ignorées : le tableur y a arrondi des nombres, comme 1,23457E+12. Mettez la colonne au format texte et enregistrez à nouveau le fichier.
}
# $count is a whole number.
get-reading-above = { $count ->
    [one] { NUMBER($count) } ligne au-dessus de l'en-tête ignorée
   *[other] { NUMBER($count) } lignes au-dessus de l'en-tête ignorées
}
# $count is a whole number.
get-reading-repeated = { $count ->
    [one] { NUMBER($count) } numéro de série en double
   *[other] { NUMBER($count) } numéros de série en double
}
# $count is a whole number.
get-reading-hidden = { $count ->
    [one] { NUMBER($count) } ligne masquée ou filtrée
   *[other] { NUMBER($count) } lignes masquées ou filtrées
}
get-reading-hidden-leave = Ignorer
get-reading-hidden-take = Inclure
# $sheets is a list as shown.
get-reading-sheets = Feuilles non lues : { $sheets }
# $names is a list as shown.
get-reading-attachments = Pièces jointes non lues : { $names }
# $number is a whole number.
get-reading-row = Ligne { NUMBER($number) }
# $count is a whole number.
get-reading-more-rows = { $count ->
    [one] et { NUMBER($count) } autre ligne
   *[other] et { NUMBER($count) } autres lignes
}
get-check-offline = Portail injoignable. Votre saisie est conservée et sera vérifiée à son retour.
# $count is a whole number.
get-count-ready = { $count ->
    [one] { NUMBER($count) } prêt
   *[other] { NUMBER($count) } prêts
}
# $count is a whole number.
get-count-look = { $count ->
    [one] { NUMBER($count) } à vérifier
   *[other] { NUMBER($count) } à vérifier
}
# $count is a whole number.
get-count-another = { $count ->
    [one] { NUMBER($count) } non enregistrable ici
   *[other] { NUMBER($count) } non enregistrables ici
}
# $count is a whole number.
get-quantity = { $count ->
    [one] { NUMBER($count) } licence
   *[other] { NUMBER($count) } licences
}
get-none-ready = Rien ne peut encore être enregistré. Consultez la remarque à côté de chaque entrée.
get-none-checked = Pas encore vérifié par le portail. Réessayez dans un instant. Votre saisie est conservée.

## What was found

get-verdict-asking = Vérification en cours
get-verdict-waiting = Pas encore vérifié
get-verdict-ok = Prêt
get-verdict-alone = Prêt · à enregistrer séparément
get-verdict-alone-held = À enregistrer séparément. Vous pourrez le faire après cet enregistrement.
get-verdict-maintenance = Prêt · maintenance, sans clé
get-verdict-renewal = Prêt · renouvelle { $serial }
get-verdict-registered = Déjà enregistré.
get-verdict-registered-by = Déjà enregistré par { $name }, { $date }.
# $instructions are the vendor's own words.
get-verdict-not-transactable = Ne s'active pas ici : { $instructions }
get-verdict-voucher = Bon : convertissez plutôt ses codes.
get-verdict-flex = Contrat flex : prélevez plutôt des licences.
get-verdict-key-printed = La clé est imprimée sur le certificat. L'enregistrement est inutile.
get-verdict-superseded = Entièrement mis à niveau. Utilisez le nouveau numéro de série.
get-verdict-not-allowed = Votre partage n'autorise pas l'enregistrement. Demandez au propriétaire.
get-verdict-repeated = Déjà dans la liste.
get-verdict-unknown = Introuvable, ou accès refusé. Vérifiez O et 0, I et 1.
# A serial number follows.
get-offer = Vouliez-vous dire { $product } :
get-offer-use = Utiliser
# $count is a whole number.
get-offers-use = { $count ->
    [one] Utiliser la suggestion
   *[other] Utiliser les { NUMBER($count) } suggestions
}
# $count is a whole number.
get-offers-used = { $count ->
    [one] { NUMBER($count) } numéro de série corrigé
   *[other] { NUMBER($count) } numéros de série corrigés
}
get-slip-spaces = Contient des espaces ou des traits d'union.
get-slip-width = Contient des caractères pleine chasse.
get-slip-lower_case = Contient des minuscules.
get-slip-letter_o = Contient la lettre O à la place d'un chiffre.
get-slip-letter_i = Contient la lettre I ou l à la place d'un chiffre.
get-show-license = Voir dans le catalogue
get-voucher-open-until = Prêt · jusqu'au { $date }
get-voucher-used = Déjà converti.
get-voucher-used-became = Converti le { $date } en { $serial }.
get-voucher-expired = Expiré le { $date }.
get-voucher-unknown = Ce code n'existe pas. Vérifiez O et 0, I et 1.

## The steps

get-step-serials = Numéros de série
get-step-codes = Codes des bons
get-step-details = Détails des produits
get-step-people = Contacts
get-step-review = Vérification
get-step-done = Clés et fichiers
get-continue = Continuer
get-register = Enregistrer
get-complete = Terminer l'enregistrement
get-convert = Convertir

## What products ask for

get-detail-host_id = ID d'hôte
get-detail-host_id-hint = Identifie la machine : son adresse réseau ou le résultat de la commande hostid.
get-detail-system_type = Type de système
get-detail-san = SAN
get-detail-deployed_tier = Palier de prix déployé
get-detail-deployed_tier-hint = Le palier de la machine utilisée.
get-detail-version = Version
get-use-for-all = Appliquer à tous

## People and addresses

get-contact = Contact technique
get-contact-name = Nom
get-contact-email = E-mail
get-contact-me = Mes données
get-confirmation = Confirmation
get-email = Autre destinataire
get-email-hint = { $email } reçoit toujours la confirmation.
get-address = Adresse d'installation
get-addresses = Adresses
get-address-of = Où les licences de { $site } sont déployées.
get-address-none = Aucune adresse sélectionnée
get-address-choose = Choisir une adresse
get-address-other = En choisir une autre
get-address-clear = Retirer
get-address-search = Rechercher
get-address-search-hint = Ville, rue ou code postal
get-address-all-countries = Tous les pays
get-address-nothing = Aucune adresse correspondante. Ajoutez-en une ci-dessous.
get-address-new = Nouvelle adresse
get-address-new-text = Tous ceux qui voient les licences de { $site } peuvent l'utiliser.
get-address-add = Ajouter l'adresse
get-behalf = Enregistrer pour
get-behalf-own = Moi-même
get-behalf-customer = Le client
get-behalf-owner = Propriétaire
get-behalf-hint = Contacts indiqués sur la commande. La licence montre que vous l'avez enregistrée.
get-behalf-nobody = Pas encore de propriétaire : le client la reprend

## Review and confirmation

get-what = Effet
# $count is a whole number.
get-later = { $count ->
    [one] { NUMBER($count) } doit être enregistré séparément. Vous pourrez le faire après cet enregistrement.
   *[other] { NUMBER($count) } doivent être enregistrés séparément. Vous pourrez le faire après cet enregistrement.
}
# $count is a whole number.
get-done = { $count ->
    [one] { NUMBER($count) } terminé
   *[other] { NUMBER($count) } terminés
}
# $count is a whole number.
get-failed = { $count ->
    [one] { NUMBER($count) } en échec
   *[other] { NUMBER($count) } en échec
}
get-failed-title = En échec
get-failed-again = Réessayer ceux-ci
get-skipped = Non enregistrés
# $count is a whole number.
get-skipped-count = { $count ->
    [one] { NUMBER($count) } non enregistré
   *[other] { NUMBER($count) } non enregistrés
}
get-skipped-back = Revenir à ceux-ci
get-left = À enregistrer séparément
get-left-register = Enregistrer le suivant
get-renews = Renouvelle
get-software = Obtenir le logiciel
get-mailed = Une confirmation avec les fichiers de licence en pièce jointe est en route par e-mail.
get-another = En enregistrer d'autres
get-another-voucher = En convertir d'autres
get-another-file = Autre feuille de calcul

## Bulk registration

get-bulk-file = Fichier
get-bulk-check = Vérification
get-bulk-hint = Ou déposez une feuille de calcul (.xlsx, .csv) sur cette page. Une ligne par numéro de série. Licet vérifie d'abord les lignes, sans rien modifier.
get-bulk-no-file = Choisissez d'abord une feuille de calcul.
# $count is a whole number.
get-bulk-count = { $count ->
    [one] { NUMBER($count) } ligne
   *[other] { NUMBER($count) } lignes
}
get-bulk-ignored = Colonnes inconnues, ignorées : { $columns }
get-bulk-try = Vérifier les lignes
get-bulk-rows = Lignes
get-bulk-row = Ligne
get-bulk-verdict = Résultat
get-bulk-would = Prêt à enregistrer
get-bulk-filter = Filtrer les lignes
# $count is a whole number.
get-bulk-all = Toutes { NUMBER($count) }
# $count is a whole number.
get-bulk-ok = Prêtes { NUMBER($count) }
# $count is a whole number.
get-bulk-not = Erreurs { NUMBER($count) }
# Both are numbers as shown.
get-bulk-more = En afficher plus ({ $shown } sur { $of })
# $count is a whole number.
get-bulk-register = { $count ->
    [one] Enregistrer { NUMBER($count) } ligne
   *[other] Enregistrer { NUMBER($count) } lignes
}

## Colleagues

get-level = Niveau
get-level-of = Niveau de { $name }
get-level-changed = { $name } : maintenant { $level }.
get-level-contract = Utilisateur de contrat
get-level-contract-text = Prélève des licences, rend les siennes et consulte le relevé.
get-level-configuration = Utilisateur de configuration
get-level-configuration-text = Rend aussi les prélèvements des autres et ajoute des adresses d'installation.
get-level-super = Super-utilisateur
get-level-super-text = Attribue aussi les niveaux, crée des comptes et enregistre en masse.
get-certificate = Numéro de commande du certificat
get-certificate-hint = Nécessaire si votre compte ne voit pas la commande.
