### Enterprise Flexible: contracts with their pools, drawing down, returning, the statement.

## The way in and the contracts

flex-way = Enterprise Flexible
flex-way-text = Prélever des licences dans les réserves d'un contrat, rendre celles qui ne servent pas et consulter le relevé.
flex-contracts = Contrats
flex-none = Aucun contrat flex
flex-none-text = Les contrats flex des commandes auxquelles vous avez accès apparaissent ici.
flex-begins = débute le { $date }
flex-not-begun = Prélèvement impossible : la durée débute le { $date }.
flex-over = Prélèvement impossible : la durée s'est terminée le { $date }.
flex-outsider = Vous voyez ce contrat, mais ne faites pas partie de { $site }. Seuls ses membres peuvent prélever et rendre des licences.
# $level: "Configuration user"
flex-level = Votre niveau : { $level }
# Marks the level of the reader in a list of levels.
flex-level-own = vous
flex-people = Niveaux
flex-as-of = Portail injoignable. Chiffres de { $time }.
flex-at = à { $time }
flex-waiting = Prélèvement inachevé de { $product } sur { $serial }.

## Pools

flex-pools = Réserves
flex-pools-none = Ce contrat ne contient aucun produit.
flex-product = Produit
# Heading of a column: how many the contract holds.
flex-entitled = Au contrat
# Heading of a column: how many are out.
flex-drawn = Prélevé
# Heading of a column: how many are left.
flex-remaining = Reste
# Both are numbers as shown.
flex-drawn-of = { $drawn } sur { $entitled } prélevées
# $count is a whole number.
flex-left = { $count ->
    [0] Aucune restante
    [one] { NUMBER($count) } restante
   *[other] { NUMBER($count) } restantes
}
# $count is a whole number, $entitled one as shown.
flex-left-of = { $count ->
    [one] Il reste { NUMBER($count) } licence sur { $entitled }.
   *[other] Il reste { NUMBER($count) } licences sur { $entitled }.
}
# $count is a whole number, $entitled one as shown.
flex-after = { $count ->
    [one] Ensuite il restera { NUMBER($count) } licence sur { $entitled }.
   *[other] Ensuite il restera { NUMBER($count) } licences sur { $entitled }.
}
# $count is a whole number.
flex-entitled-count = { $count ->
    [one] { NUMBER($count) } au contrat
   *[other] { NUMBER($count) } au contrat
}
# $count is a whole number.
flex-drawn-count = { $count ->
    [one] { NUMBER($count) } prélevée
   *[other] { NUMBER($count) } prélevées
}
# $count is a whole number.
flex-returned = { $count ->
    [one] { NUMBER($count) } rendue
   *[other] { NUMBER($count) } rendues
}

## The curve and the draw-downs

flex-curve = Prélèvements sur la durée
flex-curve-none = Aucun prélèvement dans cette réserve pour l'instant.
# $drawn: "125 of 500 drawn", $left: "375 left"
flex-curve-text = { $product }, aujourd'hui : { $drawn }, { $left }.
flex-today = aujourd'hui
flex-day = Jour
# Heading of a column: who did it.
flex-by = Par
# Heading of a column: by how many.
flex-change = Variation
flex-came-back = Rendu
flex-draws = Prélèvements
flex-draws-none = Les prélèvements apparaissent ici avec personne, date, adresse et licence.
# $count is a whole number.
flex-draws-newest = { $count ->
    [one] { NUMBER($count) } plus récent
   *[other] { NUMBER($count) } plus récents
}
flex-show-license = Afficher { $serial } dans le catalogue

## Returns

flex-return = Rendre
flex-return-title = Rendre des licences
flex-return-by = Retour avant le { $date } inclus.
flex-return-over = Le délai de retour s'est terminé le { $date }.
flex-return-never = Non restituable
flex-return-others = Prélevé par quelqu'un d'autre. Seul un utilisateur de configuration peut le rendre.
flex-return-all = Entièrement rendu
flex-return-quantity = Quantité de { $serial } à rendre
# $count is a whole number.
flex-return-most = { $count ->
    [one] { NUMBER($count) } est utilisée.
   *[other] { NUMBER($count) } sont utilisées.
}
# $count and $left are whole numbers.
flex-return-sentence = { $count ->
    [one] { NUMBER($count) } licence de { $product } revient au contrat { $contract }. { $serial } couvre ensuite { $left }. Ses clés et son fichier de licence sont remplacés.
   *[other] { NUMBER($count) } licences de { $product } reviennent au contrat { $contract }. { $serial } couvre ensuite { $left }. Ses clés et son fichier de licence sont remplacés.
}
# $count is a whole number.
flex-return-all-sentence = { $count ->
    [one] La licence de { $product } revient au contrat { $contract }. Les clés et le fichier de licence de { $serial } cessent de fonctionner pour tous.
   *[other] Les { NUMBER($count) } licences de { $product } reviennent toutes au contrat { $contract }. Les clés et le fichier de licence de { $serial } cessent de fonctionner pour tous.
}
# $count is a whole number, $left: "375 left"
flex-came-back-done = { $count ->
    [one] { NUMBER($count) } licence de { $product } rendue : { $left }.
   *[other] { NUMBER($count) } licences de { $product } rendues : { $left }.
}

## Drawing down

flex-draw = Prélever
flex-draw-from = Prélever sur { $contract }
flex-step-what = Produit et quantité
flex-quantity = Quantité
flex-address-fixed = Seuls les utilisateurs de configuration peuvent ajouter des adresses.
# $count is a whole number.
flex-exhausted = { $count ->
    [0] D'autres ont prélevé entre-temps et il n'en reste aucune. Choisissez un autre produit ou attendez des retours. Votre saisie est conservée.
    [one] D'autres ont prélevé entre-temps et il n'en reste que { NUMBER($count) }. Modifiez la quantité. Le reste de votre saisie est conservé.
   *[other] D'autres ont prélevé entre-temps et il n'en reste que { NUMBER($count) }. Modifiez la quantité. Le reste de votre saisie est conservé.
}
# $count is a whole number.
flex-review = { $count ->
    [one] Prélever { NUMBER($count) } licence de { $product } sur le contrat { $contract } pour { $site }.
   *[other] Prélever { NUMBER($count) } licences de { $product } sur le contrat { $contract } pour { $site }.
}
# $count is a whole number.
flex-review-at = { $count ->
    [one] Prélever { NUMBER($count) } licence de { $product } sur le contrat { $contract } pour { $site }, à { $address }.
   *[other] Prélever { NUMBER($count) } licences de { $product } sur le contrat { $contract } pour { $site }, à { $address }.
}
# $left: "375 left"
flex-done = { $product } : { $left } au contrat.
flex-drawn-from = Prélevé sur
flex-another = Prélever encore
flex-to-contract = Aller au contrat
# Follows flex-waiting.
flex-held = Reprenez-le, ou abandonnez-le et commencez celui que vous avez sélectionné.
flex-held-discard = Abandonner et recommencer

## Statement

flex-statement = Relevé
flex-from = De
flex-to = À
flex-statement-none = Aucun prélèvement ni retour durant ces mois.
flex-statement-hint = Prélèvements par mois ; les retours figurent dessous avec un signe moins. Les mois sans mouvement sont omis.
flex-picture-hint = Barres vers le haut : prélevé. Barres vers le bas : rendu. Chaque produit a sa propre échelle ; le tableau donne les chiffres.
# $drawn: "125 drawn", $returned: "5 returned", $out: a number as shown.
flex-picture-text = { $product } : { $drawn }, { $returned } ; utilisées en fin de période : { $out }.
flex-total = Total
flex-out-at-end = Utilisées à la fin
flex-save = Enregistrer en CSV
flex-save-xlsx = Enregistrer en Excel
flex-month = Mois
flex-sku = Référence
flex-saved = Relevé enregistré : { $path }
