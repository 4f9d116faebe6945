### Mots des contrôles communs : ils figurent dans chaque écran.

control-close = Fermer
control-cancel = Annuler
control-optional = facultatif
control-password-show = Afficher le mot de passe
control-password-hide = Masquer le mot de passe
control-try-again = Réessayer
control-show-table = Afficher en tableau
control-show-chart = Afficher en graphique
control-nothing-found = Rien trouvé
# $example est une date telle qu'on la tape dans cette langue.
control-date-hint = Par exemple { $example }
control-date-form = Saisissez une date, par exemple { $example }.
control-date-no-such-day = Ce jour n'existe pas. Vérifiez le jour et le mois.
control-number-form = Saisissez un nombre, par exemple { $example }.

## Grille

grid-sort-up = Trier par ordre croissant
grid-sort-down = Trier par ordre décroissant
grid-pin = Garder en vue
grid-unpin = Laisser défiler
grid-move-left = Déplacer à gauche
grid-move-right = Déplacer à droite
grid-wider = Plus large
grid-narrower = Plus étroite
grid-own-width = Largeur habituelle
grid-hide = Masquer la colonne
grid-chosen =
    { $count ->
        [0] Aucune ligne choisie
        [one] { $count } ligne choisie
       *[other] { $count } lignes choisies
    }
# $shown : le nombre tel que la langue l'écrit
grid-chosen-shown =
    { $count ->
        [one] { $shown } ligne choisie
       *[other] { $shown } lignes choisies
    }
grid-copied =
    { $count ->
        [one] { $count } ligne copiée
       *[other] { $count } lignes copiées
    }
grid-copy-too-many = { NUMBER($most) } lignes au plus peuvent être copiées d'un coup. Choisissez-en moins.

## Forms in steps

wizard-steps = Étapes
wizard-done = fait
wizard-to-come = à venir
wizard-back = Retour
wizard-change = Modifier
wizard-kept = Enregistré sur cet ordinateur
wizard-not-kept = Non enregistré : terminez avant de fermer Licet
wizard-drop-here = Déposez le fichier pour le lire
# $count is a whole number.
wizard-problems = { $count ->
    [one] Un point reste à régler
   *[other] { NUMBER($count) } points restent à régler
}
