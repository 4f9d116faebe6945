### Getting licenses: the ways in, new purchase, voucher center, bulk registration.

## The ways in

screen-get = Obtenir une licence
get-all-ways = Toutes les façons
get-way-new = Nouvel achat
get-way-new-text = Enregistrer les numéros de série d'un certificat d'achat, maintenance renouvelée comprise, et obtenir clés et fichiers.
get-way-vouchers = Centre des bons
get-way-vouchers-text = Convertir en licences les codes des bons livrés avec du matériel.
get-way-bulk = Enregistrement en masse
get-way-bulk-text = Pour les super-utilisateurs d'un site : enregistrer de nombreux numéros de série depuis un tableur et donner accès aux collègues.

## Forms that wait

# $way is the title of a way, in all of these.
get-go-on = Continuer « { $way } »
get-go-on-button = Continuer
# $count is a whole number.
get-draft-count = { $count ->
    [one] { NUMBER($count) } entrée
   *[other] { NUMBER($count) } entrées
}
# $ago: "2 minutes ago", "now"
get-draft-kept = enregistré { $ago }
get-discard = Abandonner
get-discarded = « { $way } » a été abandonné.
get-undo = Annuler

## Serial numbers and codes

get-serial = Numéro de série
get-serial-hint = Comme sur le certificat, majuscules comprises. Vous pouvez coller toute une liste.
get-code = Code du bon
get-code-hint = Comme sur la carte, majuscules comprises. Vous pouvez coller toute une liste.
get-add = Ajouter
# $count is a whole number.
get-added = { $count ->
    [one] { NUMBER($count) } ajouté
   *[other] { NUMBER($count) } ajoutés
}
get-remove = Retirer { $text } de la liste
# $count is a number as shown.
get-entries = { $count } dans la liste
# $most and $over are whole numbers.
get-too-many = { NUMBER($most) } au plus à la fois, soit { NUMBER($over) } de trop. Rien n’a été ajouté.
get-file = Choisir un fichier
get-file-hint = Ou déposez un certificat (.eml, .html, .txt) ou une liste (.csv, .xlsx) sur cette page.
# $most is a whole number.
get-too-many-bulk = L’enregistrement en masse accepte jusqu’à { NUMBER($most) } lignes à la fois.
# $texts is a list as shown.
get-pasted-left-out = Non repris du texte collé : { $texts }
# $count is a whole number.
get-reading-found = { $count ->
    [one] { NUMBER($count) } numéro de série trouvé
   *[other] { NUMBER($count) } numéros de série trouvés
}
get-reading-none = Rien n’y ressemble à un numéro de série. Choisissez la colonne qui les contient.
get-reading-change = Modifier la lecture
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
get-reading-heading = Ligne d’en-tête
get-reading-heading-none = Aucune ligne d’en-tête
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
get-reading-install_at = ID de l’adresse d’installation
get-reading-renews = Numéro de série renouvelé
get-reading-remembered = Les colonnes sont lues comme vous l’avez choisi pour un fichier précédent avec cette ligne d’en-tête.
# $count is a whole number.
get-reading-without-serial = { $count ->
    [one] { NUMBER($count) } ligne sans numéro de série a été ignorée
   *[other] { NUMBER($count) } lignes sans numéro de série ont été ignorées
}
# $count is a whole number.
get-reading-rounded = { $count ->
    [one] { NUMBER($count) } ligne a été ignorée : le tableur y a arrondi un nombre, comme 1,23457E+12. Mettez la colonne au format texte et enregistrez de nouveau le fichier.
   *[other] { NUMBER($count) } lignes ont été ignorées : le tableur y a arrondi un nombre, comme 1,23457E+12. Mettez la colonne au format texte et enregistrez de nouveau le fichier.
}
# $count is a whole number.
get-reading-above = { $count ->
    [one] { NUMBER($count) } ligne au-dessus de l’en-tête a été ignorée
   *[other] { NUMBER($count) } lignes au-dessus de l’en-tête ont été ignorées
}
# $count is a whole number.
get-reading-repeated = { $count ->
    [one] { NUMBER($count) } numéro de série est répété
   *[other] { NUMBER($count) } numéros de série sont répétés
}
# $count is a whole number.
get-reading-hidden = { $count ->
    [one] { NUMBER($count) } ligne est masquée ou filtrée
   *[other] { NUMBER($count) } lignes sont masquées ou filtrées
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
get-check-offline = Le portail n'est pas joignable. Votre saisie est conservée et sera vérifiée dès son retour.
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
    [one] { NUMBER($count) } suit une autre voie
   *[other] { NUMBER($count) } suivent une autre voie
}
# $count is a whole number.
get-quantity = { $count ->
    [one] { NUMBER($count) } licence
   *[other] { NUMBER($count) } licences
}
get-none-ready = Rien ne peut encore être enregistré. Voyez ce qui figure à côté de chacun.
get-none-checked = Pas encore vérifié par le portail. Réessayez dans un instant ; rien n'est perdu.

## What was found

get-verdict-asking = Vérification en cours
get-verdict-waiting = Pas encore vérifié
get-verdict-ok = Prêt
get-verdict-alone = Prêt · s'enregistre seul
get-verdict-alone-held = S'enregistre seul : laissé de côté ici, proposé de nouveau à la fin.
get-verdict-maintenance = Prêt · maintenance, sans clé
get-verdict-renewal = Prêt · renouvelle { $serial }
get-verdict-registered = Déjà enregistré.
get-verdict-registered-by = Déjà enregistré par { $name }, { $date }.
# $instructions are the vendor's own words.
get-verdict-not-transactable = Ne s'active pas ici : { $instructions }
get-verdict-voucher = Un bon : ses codes se convertissent, ils ne s'enregistrent pas.
get-verdict-flex = Un contrat flex : les licences y sont prélevées.
get-verdict-key-printed = Sa clé est imprimée sur le certificat : il n'y a rien à enregistrer.
get-verdict-superseded = Tout a été mis à niveau : utilisez le nouveau numéro de série.
get-verdict-not-allowed = Partagé avec vous sans le droit d'enregistrer. Demandez à son propriétaire.
get-verdict-repeated = Figure deux fois dans la liste.
get-verdict-unknown = Introuvable parmi ce que ce compte peut voir. Vérifiez O et 0, I et 1.
# A serial number follows.
get-offer = Vouliez-vous dire celui-ci, { $product } :
get-offer-use = L'utiliser
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
get-slip-spaces = Il contient des espaces ou des traits d'union.
get-slip-width = Ses caractères sont en pleine chasse.
get-slip-lower_case = Il est en minuscules.
get-slip-letter_o = La lettre O est à la place d'un chiffre.
get-slip-letter_i = La lettre I ou l est à la place d'un chiffre.
get-show-license = Voir dans le catalogue
get-voucher-open-until = Prêt · jusqu'au { $date }
get-voucher-used = Déjà converti.
get-voucher-used-became = Déjà converti le { $date }, en { $serial }.
get-voucher-expired = Pouvait être converti jusqu'au { $date }.
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
get-detail-host_id-hint = Désigne la machine, par exemple son adresse réseau ou ce que dit la commande hostid.
get-detail-system_type = Type de système
get-detail-san = SAN
get-detail-deployed_tier = Palier de prix déployé
get-detail-deployed_tier-hint = Le palier de la machine qui l'exécute.
get-detail-version = Version
get-use-for-all = Reprendre pour les autres

## People and addresses

get-contact = Contact technique
get-contact-name = Nom
get-contact-email = E-mail
get-contact-me = C'est moi
get-confirmation = Confirmation
get-email = Autre e-mail
get-email-hint = La confirmation est de toute façon envoyée à { $email }.
get-address = Adresse d'installation
get-addresses = Adresses
get-address-of = Où les licences de { $site } sont déployées.
get-address-none = Aucune adresse choisie.
get-address-choose = Choisir une adresse
get-address-other = En choisir une autre
get-address-clear = Retirer
get-address-search = Rechercher
get-address-search-hint = Ville, rue ou code postal
get-address-all-countries = Tous les pays
get-address-nothing = Aucune adresse ne commence ainsi. Ajoutez-en une ci-dessous.
get-address-new = Nouvelle adresse
get-address-new-text = Tous ceux qui voient les licences de { $site } pourront désormais la choisir.
get-address-add = Ajouter l'adresse
get-behalf = Enregistré pour
get-behalf-own = Moi-même
get-behalf-customer = Le client
get-behalf-owner = Propriétaire
get-behalf-hint = Contacts nommés par la commande. La licence indique que vous l'avez enregistrée.
get-behalf-nobody = Personne encore : le client la reprendra

## Review and confirmation

get-what = Effet
# $count is a whole number.
get-later = { $count ->
    [one] { NUMBER($count) } s'enregistre seul et sera proposé ensuite.
   *[other] { NUMBER($count) } s'enregistrent seuls et seront proposés ensuite.
}
# $count is a whole number.
get-done = { $count ->
    [one] { NUMBER($count) } terminé
   *[other] { NUMBER($count) } terminés
}
# $count is a whole number.
get-failed = { $count ->
    [one] { NUMBER($count) } a échoué
   *[other] { NUMBER($count) } ont échoué
}
get-failed-title = Ce qui a échoué, et pourquoi
get-failed-again = Réessayer ceux-ci
get-skipped = Non enregistrés
# $count is a whole number.
get-skipped-count = { $count ->
    [one] { NUMBER($count) } non enregistré
   *[other] { NUMBER($count) } non enregistrés
}
get-skipped-back = Revenir à ceux-ci
get-left = À enregistrer séparément
get-left-register = Enregistrer ensuite
get-renews = Renouvelle
get-software = Obtenir le logiciel
get-mailed = Une confirmation part par e-mail, fichiers de licence joints.
get-another = En enregistrer d'autres
get-another-voucher = En convertir d'autres
get-another-file = Un autre tableur

## Bulk registration

get-bulk-tab = Tableur
get-bulk-file = Fichier
get-bulk-check = Contrôle
get-bulk-hint = Ou déposez un tableur (.xlsx, .csv) sur cette page. Une ligne par numéro de série ; un essai a lieu d'abord, sans rien changer.
get-bulk-no-file = Choisissez d'abord un tableur.
# $count is a whole number.
get-bulk-count = { $count ->
    [one] { NUMBER($count) } ligne
   *[other] { NUMBER($count) } lignes
}
get-bulk-ignored = Ces colonnes n'ont pas de sens ici et sont ignorées : { $columns }
get-bulk-try = Contrôler les lignes
get-bulk-rows = Lignes
get-bulk-row = Ligne
get-bulk-verdict = Résultat
get-bulk-would = Peut être enregistré
get-bulk-filter = Quelles lignes
# $count is a whole number.
get-bulk-all = Toutes { NUMBER($count) }
# $count is a whole number.
get-bulk-ok = Bonnes { NUMBER($count) }
# $count is a whole number.
get-bulk-not = Refusées { NUMBER($count) }
# Both are numbers as shown.
get-bulk-more = En afficher plus ({ $shown } sur { $of })
# $count is a whole number.
get-bulk-register = { $count ->
    [one] Enregistrer { NUMBER($count) } ligne
   *[other] Enregistrer { NUMBER($count) } lignes
}

## Colleagues

get-colleagues = Collègues
get-site = Site
get-no-sites = Ce compte n'appartient encore à aucun site.
get-colleague-add = Ajouter un collègue
get-colleague-text = La personne reçoit un e-mail avec un lien pour choisir un mot de passe, et voit ce qui relève de { $site }.
get-colleague-create = Créer le compte
get-colleague-added = Un e-mail part pour { $email }.
get-colleague-administrator = administre le site
get-colleague-no-account = pas encore de compte
get-level = Niveau
get-level-of = Niveau de { $name }
get-level-changed = { $name } : { $level } désormais.
get-level-contract = Utilisateur de contrat
get-level-contract-text = Prélève des licences, rend les siennes, lit le relevé.
get-level-configuration = Utilisateur de configuration
get-level-configuration-text = Rend aussi ce que d'autres ont prélevé et ajoute des adresses d'installation.
get-level-super = Super-utilisateur
get-level-super-text = Attribue aussi les niveaux, crée des comptes et enregistre en masse.
