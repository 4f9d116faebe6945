screen-inbox = Boîte de réception
rail-inbox = { $count ->
    [one] { $count } nouvelle entrée dans la boîte de réception
   *[other] { $count } nouvelles entrées dans la boîte de réception
}
inbox-filter = Afficher
inbox-all = Tout
inbox-topic-reminders = Rappels
inbox-topic-requests = À décider
inbox-topic-decisions = Décisions
inbox-topic-shares = Partages
inbox-topic-licenses = Licences
inbox-topic-people = Personnes
inbox-topic-account = Compte
inbox-topic-count = { $topic } : { $count } en nouveauté
inbox-unread-only = Nouveautés uniquement
inbox-show-done = Afficher les entrées ignorées
inbox-empty = La boîte de réception est vide
inbox-empty-text = Les rappels, les demandes et ce que d'autres font de vos licences, partages et sites apparaissent ici.
inbox-none = Aucun résultat
inbox-none-text = Affichez d'autres entrées avec les filtres ci-dessus.
inbox-lost = Une modification de licences que vous ne voyez plus
inbox-unknown = Un événement que cette version de Licet ne connaît pas encore
inbox-by = Par { $person }
inbox-by-for = Par { $person } pour { $site }
inbox-reminder = { $product } se termine le { $date }
inbox-unread = Nouveau
inbox-done = Ignoré
inbox-waits = Attend votre décision
inbox-open = Ouvrir
inbox-dismiss = Ignorer
inbox-mark-read = Marquer comme lu
inbox-mark-unread = Marquer comme nouveau
inbox-read-all = Tout marquer comme lu
inbox-read-all-done = Tous les avis sont marqués comme lus
inbox-dismissed = Ignoré
inbox-undo = { renewals-undo }
inbox-preferences = Choisir les notifications
inbox-many-title = { $count ->
    [one] { $count } nouvel avis
   *[other] { $count } nouveaux avis
}
inbox-many-body = Ouvrez la boîte de réception pour les lire.
settings-notices = Avis
settings-notices-text = Chaque avis figure dans la boîte de réception. Choisissez comment vous êtes aussi informé. Le choix vaut sur tous vos appareils.
settings-notices-mail = E-mail
settings-notices-mail-none = Aucun
settings-notices-mail-at-once = Immédiatement
settings-notices-mail-daily = Une fois par jour
settings-notices-native = Sur le bureau
settings-notices-native-of = { $topic } : afficher sur le bureau
settings-notices-fixed = Les e-mails sur la sécurité de votre compte ne peuvent pas être désactivés.
