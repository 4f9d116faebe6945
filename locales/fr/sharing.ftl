### Shares of both sides, and how they are made.

screen-sharing = Partages et sites
sharing-tab-received = Partagé avec moi
sharing-tab-given = Mes partages
sharing-none-received = Personne ne partage de licences avec vous
sharing-none-received-text = Quand quelqu’un partage des licences avec votre adresse e-mail, elles apparaissent ici par personne.
sharing-none-given = Vous ne partagez rien
sharing-none-given-text = Laissez un collègue ou un prestataire voir des licences, jusqu’à la date de votre choix.
sharing-new = Partager des numéros client
sharing-offline = Le portail est injoignable. Vous voyez vos partages de la dernière synchronisation ; pour les modifier, il faut une connexion.
sharing-access = Accès
sharing-access-view = Voir
sharing-access-view-text = La personne voit les licences ; les clés sont masquées.
sharing-access-keys = Voir avec clés
sharing-access-keys-text = La personne voit les licences, leurs clés et leurs fichiers.
sharing-access-full = Complet
sharing-access-full-text = La personne voit les licences et peut tout en faire : clés, mises à niveau, changement d’hôte.
sharing-ends-on = Se termine le
sharing-ends-on-hint = Dernier jour chez le client. Laissez vide pour partager jusqu’à ce que vous y mettiez fin.
sharing-description = Description
sharing-note = Note pour la personne
sharing-own-note = Note pour vous
sharing-own-note-hint = Vous seul la voyez.
sharing-until = Jusqu’au { $date }
sharing-no-end = Sans date de fin
sharing-covers-numbers = { $count ->
    [one] Numéro client { $numbers }
   *[other] Numéros client { $numbers }
}
sharing-covers-licenses = { $count ->
    [one] { $count } licence
   *[other] { $count } licences
}
sharing-shows = { $count ->
    [one] montre { $count } licence
   *[other] montre { $count } licences
}
sharing-show-licenses = { $count ->
    [one] Afficher { $count } licence
   *[other] Afficher { $count } licences
}
sharing-own-fields = Vous pouvez ajouter vos propres champs aux licences partagées.
sharing-own-fields-open = Configurer les champs
sharing-change = Modifier
sharing-end = Mettre fin
sharing-change-title = Modifier le partage avec { $email }
sharing-change-text = { $email } est informé de la modification par e-mail.
sharing-changed = Partage avec { $email } modifié
sharing-save = Enregistrer
sharing-end-title = Mettre fin au partage avec { $email } ?
sharing-end-text = { $count ->
    [one] { $count } licence disparaît des appareils de { $email } à la prochaine synchronisation.
   *[other] { $count } licences disparaissent des appareils de { $email } à la prochaine synchronisation.
}
sharing-end-full-text = { $count ->
    [one] { $count } licence disparaît des appareils de { $email } à la prochaine synchronisation. Les administrateurs de votre site décident de ce que la personne a enregistré.
   *[other] { $count } licences disparaissent des appareils de { $email } à la prochaine synchronisation. Les administrateurs de votre site décident de ce que la personne a enregistré.
}
sharing-ended = Partage avec { $email } terminé
sharing-not-used = Pas encore utilisé
sharing-used-synced = Dernière synchronisation le { $date }
sharing-used-file = Fichier de licence de { $serial } récupéré : { $date }
sharing-used-delivered = Clés de { $serial } transmises : { $date }
sharing-used-acted = Dernière modification de { $serial } : { $date }
sharing-numbers = Numéros client
sharing-select-all = Tout sélectionner
sharing-clear = Effacer
sharing-number-owned = Ce que vous en possédez
sharing-number-description = Description de { $number }
sharing-numbers-chosen = { $count ->
    [one] { $count } sur { $of } sélectionné
   *[other] { $count } sur { $of } sélectionnés
}
sharing-no-numbers = Vous ne possédez ni n’administrez de licences avec un numéro client. Seuls les propriétaires et les administrateurs de site peuvent partager.
sharing-title = { $count ->
    [one] Partager la licence
   *[other] Partager { $count } licences
}
sharing-title-numbers = Partager des numéros client
sharing-text = La personne reçoit un e-mail et voit les licences dans Licet dès qu’elle se connecte.
sharing-done = Partagé avec { $email }
sharing-share = Partager
sharing-email = Adresse e-mail
sharing-email-hint = La personne n’a pas encore besoin d’un compte.
sharing-preview = { $count ->
    [one] { $count } licence est montrée à { $email }, jusqu’à ce que vous mettiez fin au partage.
   *[other] { $count } licences sont montrées à { $email }, jusqu’à ce que vous mettiez fin au partage.
}
sharing-preview-until = { $count ->
    [one] { $count } licence est montrée à { $email } jusqu’au { $date }.
   *[other] { $count } licences sont montrées à { $email } jusqu’au { $date }.
}
sharing-preview-later = Les licences achetées plus tard sont comprises.
sharing-preview-refused = { $count ->
    [one] { $serial } est exclue : seuls son propriétaire et les administrateurs du site peuvent la partager.
   *[other] { $count } licences sont exclues, par exemple { $serial } : seuls leurs propriétaires et les administrateurs des sites peuvent les partager.
}
sharing-action = Partager…
sharing-action-selection = { $count ->
    [one] Partager { $count } licence…
   *[other] Partager { $count } licences…
}
catalog-filter-shared-by = Partagé par
