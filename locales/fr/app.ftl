### Le cadre de l'application : rail, en-tête, barre d'état, palette, liste des touches, et les mots des durées.
### Termes : license = licence · entitlement = droit · maintenance contract = contrat de maintenance · serial number = numéro de série
### license key = clé de licence · license file = fichier de licence · order = commande · site = site · reseller = revendeur
### renewal = renouvellement · reminder = rappel · mirror = données hors ligne · vendor = éditeur · request = demande · share = partage · lapsed = expiré · flex contract = contrat flex

app-name = Licet
app-title = { $screen } · Licet
app-skip-to-content = Aller au contenu
app-error-unknown = Une erreur s'est produite ({ $code }). Réessayez. Si elle persiste, redémarrez Licet.

app-search = Rechercher des licences
app-search-placeholder = Numéro de série, produit, commande, hôte…
app-action-search = Rechercher des licences

screen-overview = Vue d'ensemble
screen-catalog = Catalogue
screen-renewals = Renouvellements
screen-changes = Modifications
screen-downloads = Téléchargements
screen-settings = Réglages

rail-label = Écrans
rail-reminders =
    { $count ->
        [one] { $count } nouveau rappel
       *[other] { $count } nouveaux rappels
    }
rail-changes = { $count ->
    [one] { $count } modification à traiter
   *[other] { $count } modifications à traiter
}
rail-downloads =
    { $count ->
        [one] { $count } téléchargement en cours
       *[other] { $count } téléchargements en cours
    }

## Barre d'état

status-label = État
status-never-synced = Pas encore synchronisé
# $ago : « il y a 2 minutes », « maintenant »
status-synced = Synchronisé { $ago }
status-live = en direct
status-live-text = Les modifications du portail apparaissent ici immédiatement
status-syncing =
    { $rows ->
        [0] Synchronisation
        [one] Synchronisation · { $rows } ligne
       *[other] Synchronisation · { $rows } lignes
    }
status-first-sync =
    { $rows ->
        [0] Chargement du catalogue
        [one] Chargement du catalogue · { $rows } ligne
       *[other] Chargement du catalogue · { $rows } lignes
    }
status-sync-progress = Avancement de la synchronisation
# $since : une heure aujourd'hui, un jour de la semaine ou une date
status-offline = Hors ligne depuis { $since }
# $moment is a time or a date: when the data shown was last the portal's.
status-as-of = Données à jour : { $moment }
sync-still-offline = Portail injoignable. Licet continue d'essayer et conserve vos modifications.
status-held = Le portail veut retirer { NUMBER($removals) } lignes sur { NUMBER($of) }
status-held-decide = Examiner
status-sign-in-again = Se reconnecter pour synchroniser
status-waiting = { $count ->
    [one] { $count } modification non envoyée
   *[other] { $count } modifications non envoyées
}
status-undecided = { $count ->
    [one] { $count } à traiter
   *[other] { $count } à traiter
}
status-indexing = Préparation de la recherche
status-lost = Des modifications manquent peut-être
status-downloads =
    { $count ->
        [one] { $count } téléchargement
       *[other] { $count } téléchargements
    }
status-download-progress = Avancement de { $file }
# $shown : le nombre tel que la langue l'écrit
status-licenses =
    { $count ->
        [one] { $shown } licence
       *[other] { $shown } licences
    }

held-title = Retirer autant de lignes ?
held-text = La dernière réponse du portail retirerait { NUMBER($removals) } lignes sur { NUMBER($of) } de cet ordinateur. Rien n'a encore été retiré. Si vous les conservez, Licet recharge le catalogue et compare.
held-keep = Conserver et comparer
held-apply =
    { $removals ->
        [one] Retirer { $removals } ligne
       *[other] Retirer { $removals } lignes
    }

## Actions, palette, touches

action-sync = Synchroniser
action-sync-cancel = Arrêter la synchronisation
action-theme-light = Utiliser le thème clair
action-theme-dark = Utiliser le thème sombre
action-theme-system = Utiliser le thème du système

palette-title = Palette de commandes
palette-placeholder = Action, numéro de série, produit ou commande…
palette-results = Résultats
palette-licenses = Licences
palette-actions = Actions
palette-nothing = Aucun résultat pour « { $text } »

keys-title = Raccourcis clavier
keys-group-go = Aller à
keys-group-view = Affichage
keys-group-do = Actions

## Durées

term-perpetual = Perpétuelle
term-ends-today = Se termine aujourd'hui
term-days-left =
    { $days ->
        [one] { $days } jour restant
       *[other] { $days } jours restants
    }
term-lapsed =
    { $days ->
        [one] Expiré depuis hier
       *[other] Expiré depuis { $days } jours
    }
term-bucket-lapsed = Expirés
term-bucket-under30 = Moins de 30 jours
term-bucket-from30-to89 = 30–89 jours
term-bucket-from90 = 90 jours ou plus
term-bucket-perpetual = Perpétuelles

## Closing the window, starting at login

closing-title = Laisser Licet en marche pour les rappels ?
closing-text = Les rappels n’arrivent que lorsque Licet est en marche. Vous pouvez modifier ce choix dans les paramètres.
closing-tray = Son icône reste dans la zone de notification.
closing-no-tray = Ce bureau n’affiche pas d’icônes de notification : relancez Licet pour ouvrir sa fenêtre.
closing-keep = Laisser en marche
closing-quit = Quitter
login-offer = Démarrer Licet à l’ouverture de session pour recevoir les rappels sans l’ouvrir ?
login-offer-yes = Démarrer à l’ouverture de session
login-offer-no = Pas maintenant
