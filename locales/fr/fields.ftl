### Champs personnels, étiquettes, notes, commentaires, contact technique.

## Ce qu'un champ contient

fields-kind = Type
fields-kind-text = Texte
fields-kind-number = Nombre
fields-kind-date = Date
fields-kind-choice = Choix
fields-kind-link = Lien
fields-kind-fixed = Le type ne peut pas être modifié : des valeurs en dépendent.
field-link = Saisissez une adresse web ou e-mail, par exemple https://example.com ou mailto:name@example.com
field-no-room = { NUMBER($maximum) } maximum. Retirez-en un d'abord.
field-no-space = Plus d'espace pour les paramètres de ce compte.

## Définir les champs

fields-empty = Aucun champ pour l'instant. Ajoutez un champ pour ce que vous suivez sur les licences, par exemple centre de coûts ou prochain audit. Chacun devient une colonne.
fields-add = Ajouter un champ
fields-add-title = Nouveau champ
fields-add-text = Le champ devient une colonne et un filtre du catalogue.
fields-edit = Modifier
fields-edit-title = Modifier { $name }
fields-edit-text = S'applique à tous ceux qui voient les valeurs de ce champ.
fields-name = Nom
fields-choices = Options
fields-choices-hint = Une par ligne, dans l'ordre affiché.
fields-shown = Affiché sur
fields-on-own = Nos propres licences
fields-on-shared = Licences partagées avec nous
fields-on-all = Toutes les licences
fields-on-none = Non affiché
fields-used = { $count ->
    [0] aucune valeur
    [one] { NUMBER($count) } valeur
   *[other] { NUMBER($count) } valeurs
}
fields-owner = par { $name }
fields-others = Champs d'autres personnes
fields-more = Plus pour { $name }
fields-up = Monter
fields-down = Descendre
fields-grip = Déplacer { $name }, { $place } sur { $of }
fields-grip-hint = Faites glisser ou utilisez les touches fléchées
fields-moved = { $name } est maintenant { $place } sur { $of }
fields-saved = { $name } enregistré
fields-delete = Supprimer le champ
fields-delete-title = Supprimer { $name } ?
fields-delete-text = { $count ->
    [0] Aucune licence n'a de valeur dans ce champ.
    [one] Une licence a une valeur dans ce champ. Le champ et sa valeur seront masqués pour vous et tous ceux qui y ont accès.
   *[other] { NUMBER($count) } licences ont une valeur dans ce champ. Le champ et ses valeurs seront masqués pour vous et tous ceux qui y ont accès.
}
fields-deleted = { $name } supprimé
fields-no-value = Aucune valeur

## Filtrer par champs

fields-test-is = est
fields-test-contains = contient
fields-test-at-least = au moins
fields-test-at-most = au plus
fields-test-from = à partir du
fields-test-until = jusqu'au
fields-test-set = a une valeur
fields-test-unset = est vide
fields-filter = { $test } { $value }

## Ce qui est écrit sur une licence

notes-for-everyone = Les modifications s'appliquent à tous ceux qui ont accès à cette licence.
notes-for-customer = Visible par les membres de { $site } et par les personnes disposant d'un partage complet.
notes-for-partner = Visible par les membres de { $site }.
notes-for-you = Visible par vous uniquement.
notes-of-site = Notes de { $site }
notes-of-you = Vos propres notes
notes-read-only = Vous êtes en lecture seule. La modification nécessite un accès complet à la licence.
notes-fields = Vos champs
notes-no-fields = Aucun champ n'est affiché ici.
notes-define-fields = Définir des champs
notes-title = Notes
notes-none = Aucune note
notes-add-notes = Ajouter des notes
notes-edit-notes = Modifier les notes
notes-dropped = Modification abandonnée
notes-comments = Commentaires
notes-no-comments = Aucun commentaire
notes-comment = Écrire un commentaire
notes-comment-add = Ajouter le commentaire
notes-comment-added = Commentaire ajouté
notes-you = Vous
notes-somebody = Quelqu'un
notes-no-tags = Aucune étiquette
notes-tag-add = Ajouter une étiquette
notes-tag-new = Ajouter « { $tag } »
notes-tag-added = Étiquette { $tag } ajoutée
notes-tag-removed = Étiquette { $tag } retirée
notes-tag-remove = Retirer l'étiquette { $tag }
notes-tag-named = Étiquette { $tag }
notes-tag-on = présente
notes-tag-off = absente
notes-earlier = Valeurs précédentes ({ NUMBER($count) })
notes-nothing = rien
notes-by = { $name } · { $date }
notes-add-short = Ajouter
notes-add = Ajouter { $name }
notes-edit = Modifier { $name } : { $value }
notes-save = Enregistrer { $name }
notes-cancel = Abandonner les modifications de { $name }
notes-copy-link = Copier le lien de { $name }
notes-pending = envoi en cours
notes-conflict = en conflit
notes-changed-below = Quelqu'un a modifié ceci pendant votre saisie.
notes-changed-show = Afficher
notes-changed-hide = Masquer
notes-changed-take = Utiliser l'autre
notes-changed-keep = Garder la mienne

## Contact technique

contact-edit = Modifier le contact technique
contact-title = Contact technique de { $serial }
contact-text = Les modifications s'appliquent à tous ceux qui ont accès à cette licence. Pour retirer le contact, laissez les deux champs vides.
contact-name = Nom
contact-saved = Contact technique enregistré
