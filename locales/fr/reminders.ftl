### Notifications natives de l'assistant de renouvellement, et le message qui demande au partenaire de renouveler.
### Dates en chiffres, car elles s'affichent aussi là où il n'y a pas de calendrier.

reminder-date = { $day }/{ $month }/{ $year }
reminder-open = Ouvrir

reminder-one-title = { $days ->
    [0] { $product } finit aujourd'hui
    [one] { $product } finit demain
   *[other] { $product } finit dans { $days } jours
}
reminder-one-body = { $serial } · { $site } · dernier jour { $date }

reminder-one-unplaced-title = { $days ->
    [0] { $product } finit aujourd'hui
    [one] { $product } finit demain
   *[other] { $product } finit dans { $days } jours
}
reminder-one-unplaced-body = { $serial } · dernier jour { $date }

reminder-several-title = { $count ->
    [one] { $count } contrat finit bientôt
   *[other] { $count } contrats finissent bientôt
}
reminder-several-body = D'abord { $product } ({ $serial }), dernier jour { $date }

reminder-catch-up-title = { $count ->
    [one] Pendant que Licet était fermé, { $count } rappel est arrivé à échéance
   *[other] Pendant que Licet était fermé, { $count } rappels sont arrivés à échéance
}
reminder-catch-up-body = D'abord { $product } ({ $serial }), dernier jour { $date }

reminder-manual-title = Rappel pour { $serial }
reminder-manual-body = Vous avez demandé un rappel de ce numéro de série aujourd'hui.

renewal-mail-subject = Renouvellement de { $serial } ({ $product })
renewal-mail-body =
    Bonjour,
    { "" }
    Merci de nous envoyer une offre pour le renouvellement de ce contrat :
    { "" }
    Numéro de série : { $serial }
    Produit : { $product }
    Quantité : { $quantity }
    Site : { $site }
    Commande : { $order }
    Dernier jour : { $date }
    { "" }
    Cordialement
    { $name }
