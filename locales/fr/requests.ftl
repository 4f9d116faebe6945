### Requests that this account made to customer care.

screen-requests = Demandes

## What they are and how they stand

requests-kind-rehost = Changement d'ID d'hôte
requests-state-open = Au service client
requests-state-done = Traitée
requests-state-refused = Refusée
# $date is a date and a time.
requests-made = Faite le { $date }

## The list

requests-filter = Quelles demandes
# $count is a whole number.
requests-open = En cours { NUMBER($count) }
# $count is a whole number.
requests-all = Toutes { NUMBER($count) }
# $count is a whole number.
requests-most = Les { NUMBER($count) } demandes les plus récentes sont affichées.
requests-none = Aucune demande
requests-none-text = Ce que le service client doit décider, par exemple un changement d'ID d'hôte de plus que permis, se suit ici.
requests-none-open = Rien en cours
requests-none-open-text = Toutes les demandes sont réglées.
requests-show-all = Tout afficher
requests-offline = Le portail n'est pas joignable. Les demandes s'affichent dès son retour.
