### Mots des contrôles communs : ils figurent dans chaque écran.

control-close = Fermer
control-cancel = Annuler
control-optional = facultatif
control-password-show = Afficher le mot de passe
control-password-hide = Masquer le mot de passe
control-try-again = Réessayer
control-show-table = Afficher en tableau
control-show-chart = Afficher en graphique
control-nothing-found = Aucun résultat
# $example est une date telle qu'on la tape dans cette langue.
control-date-hint = Par exemple { $example }
control-date-form = Saisissez une date, par exemple { $example }.
control-date-no-such-day = Cette date n'existe pas. Vérifiez le jour et le mois.
control-number-form = Saisissez un nombre, par exemple { $example }.

## Grille

grid-sort-up = Trier par ordre croissant
grid-sort-down = Trier par ordre décroissant
grid-pin = Épingler
grid-unpin = Désépingler
grid-move-left = Déplacer à gauche
grid-move-right = Déplacer à droite
grid-wider = Plus large
grid-narrower = Plus étroite
grid-own-width = Réinitialiser la largeur
grid-hide = Masquer la colonne
grid-chosen = { $count ->
    [0] Aucune sélection
    [one] { $count } sélectionnée
   *[other] { $count } sélectionnées
}
# $shown : le nombre tel que la langue l'écrit
grid-chosen-shown = { $count ->
    [one] { $shown } sélectionnée
   *[other] { $shown } sélectionnées
}
grid-copied =
    { $count ->
        [one] { $count } ligne copiée
       *[other] { $count } lignes copiées
    }
grid-copy-too-many = Vous pouvez copier jusqu'à { NUMBER($most) } lignes à la fois. Sélectionnez-en moins.

## Forms in steps

wizard-steps = Étapes
wizard-done = terminée
wizard-to-come = à venir
wizard-back = Retour
wizard-change = Modifier
wizard-kept = Brouillon enregistré
wizard-not-kept = Non enregistré. Terminez avant de fermer Licet.
wizard-drop-here = Déposez le fichier à importer
# $count is a whole number.
wizard-problems = { $count ->
    [one] { NUMBER($count) } à corriger
   *[other] { NUMBER($count) } à corriger
}
