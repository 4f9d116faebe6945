### Notifications natives de l'assistant de renouvellement, et le message qui demande au revendeur de renouveler.
### Dates en chiffres, car elles s'affichent aussi là où il n'y a pas de calendrier.

reminder-date = { $day }/{ $month }/{ $year }
reminder-open = Ouvrir

reminder-one-title = { $days ->
    [0] { $product } se termine aujourd'hui
    [one] { $product } se termine demain
   *[other] { $product } se termine dans { $days } jours
}
reminder-one-body = { $serial } · { $site } · fin le { $date }

reminder-one-unplaced-title = { $days ->
    [0] { $product } se termine aujourd'hui
    [one] { $product } se termine demain
   *[other] { $product } se termine dans { $days } jours
}
reminder-one-unplaced-body = { $serial } · fin le { $date }

reminder-several-title = { $count ->
    [one] { $count } contrat se termine bientôt
   *[other] { $count } contrats se terminent bientôt
}
reminder-several-body = D'abord : { $product } ({ $serial }), fin le { $date }

reminder-catch-up-title = { $count ->
    [one] { $count } rappel est arrivé à échéance
   *[other] { $count } rappels sont arrivés à échéance
}
reminder-catch-up-body = D'abord : { $product } ({ $serial }), fin le { $date }

reminder-manual-title = Rappel pour { $serial }
reminder-manual-body = Vous avez défini pour aujourd'hui un rappel de ce numéro de série.

reminder-first-title = { $count ->
    [one] { $count } contrat se termine dans les { $within } jours
   *[other] { $count } contrats se terminent dans les { $within } jours
}
reminder-first-body = Licet vous envoie désormais des rappels. Premier : { $product } ({ $serial }), fin le { $date }
reminder-locked-title = Les rappels de renouvellement sont suspendus
reminder-locked-body = La copie locale est verrouillée. Ouvrez Licet et déverrouillez-la pour recevoir des rappels.
reminder-test-title = Rappel de test
reminder-test-body = Les rappels de renouvellement arrivent ainsi sur cet ordinateur.

renewal-mail-subject = Renouvellement de { $serial } ({ $product })
renewal-mail-body =
    Bonjour,
    { "" }
    Merci de nous envoyer un devis pour le renouvellement de ce contrat :
    { "" }
    Numéro de série : { $serial }
    Produit : { $product }
    Quantité : { $quantity }
    Site : { $site }
    Commande : { $order }
    Date de fin : { $date }
    { "" }
    Cordialement
    { $name }

## The app without its window

reminder-snooze = Reporter à demain
reminder-dismiss = Ignorer
tray-open = Ouvrir Licet
tray-quit = Quitter Licet
tray-closed = Ouvrez Licet pour recevoir les rappels
tray-due = { $product } · { $serial } · prend fin le { $date }
tray-summary = { $count ->
    [0] Aucun nouveau rappel
    [one] { $count } nouveau rappel
   *[other] { $count } nouveaux rappels
}
