### Requests that this account made to customer care.

screen-requests = Demandes

## What they are and how they stand

requests-kind-rehost = Changement d'ID d'hôte
requests-state-open = En cours d'examen
requests-state-done = Terminée
requests-state-refused = Refusée
# $date is a date and a time.
requests-made = Envoyée le { $date }

## The list

requests-filter = Filtrer les demandes
# $count is a whole number.
requests-open = En cours { NUMBER($count) }
# $count is a whole number.
requests-all = Toutes { NUMBER($count) }
# $count is a whole number.
requests-most = Les { NUMBER($count) } demandes les plus récentes sont affichées.
requests-none = Aucune demande
requests-none-text = Les demandes soumises au service client, par exemple des transferts supplémentaires, apparaissent ici.
requests-none-open = Aucune en cours
requests-none-open-text = Toutes les demandes sont réglées.
requests-show-all = Tout afficher
requests-offline = Portail injoignable. Les demandes apparaîtront à son retour.
