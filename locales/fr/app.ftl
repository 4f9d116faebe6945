### Le cadre de l'application : rail, en-tête, barre d'état, palette, liste des touches, et les mots des durées.
### Termes : license = licence · entitlement = droit · maintenance contract = contrat de maintenance · serial number = numéro de série
### license key = clé de licence · license file = fichier de licence · order = commande · site = site · partner = partenaire
### renewal = renouvellement · reminder = rappel · mirror = copie locale · lapsed = expiré · flex contract = contrat flex

app-name = Licet
app-title = { $screen } · Licet
app-skip-to-content = Aller au contenu
app-error-unknown = L'application elle-même a rencontré un problème ({ $code }). Réessayez ; si cela persiste, redémarrez Licet.

app-search = Chercher des licences
app-search-placeholder = Numéro de série, produit, commande, hôte…
app-action-search = Chercher des licences

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
status-live-text = Les modifications au portail apparaissent ici aussitôt
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
sync-still-offline = Le portail est injoignable. Licet continue d'essayer ; vos modifications sont conservées d'ici là.
status-held = Le portail veut retirer { NUMBER($removals) } lignes sur { NUMBER($of) }
status-held-decide = Décider
status-sign-in-again = Se reconnecter pour synchroniser
status-waiting =
    { $count ->
        [one] { $count } modification en attente
       *[other] { $count } modifications en attente
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

held-title = Retirer autant d'un coup ?
held-text = La dernière réponse du portail retirerait { NUMBER($removals) } lignes sur { NUMBER($of) } de cet ordinateur. Rien n'a encore été retiré. Les garder recharge tout le catalogue et compare.
held-keep = Garder et comparer
held-apply =
    { $removals ->
        [one] Retirer { $removals } ligne
       *[other] Retirer { $removals } lignes
    }

## Actions, palette, touches

action-sync = Synchroniser
action-sync-cancel = Arrêter la synchronisation
action-theme-light = Utiliser les couleurs claires
action-theme-dark = Utiliser les couleurs sombres
action-theme-system = Utiliser les couleurs du système

palette-title = Aller partout, tout faire
palette-placeholder = Action, numéro de série, produit ou commande…
palette-results = Résultats
palette-licenses = Licences
palette-actions = Actions
palette-nothing = Rien trouvé pour « { $text } ».

keys-title = Clavier
keys-group-go = Aller
keys-group-view = Voir
keys-group-do = Agir

## Durées

term-perpetual = Perpétuelle
term-ends-today = Finit aujourd'hui
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
term-bucket-from90 = 90 jours et plus
term-bucket-perpetual = Perpétuelles
