### Enterprise Flexible: contracts with their pools, drawing down, returning, the statement.

## The way in and the contracts

flex-way = Enterprise Flexible
flex-way-text = Prélever des licences sur les réserves d'un contrat, rendre ce qui ne sert pas et lire le relevé.
flex-contracts = Contrats
flex-none = Aucun contrat flex
flex-none-text = Les contrats avec réserves apparaissent ici dès qu'une commande visible par ce compte en contient un.
flex-begins = commence le { $date }
flex-not-begun = Rien ne peut encore être prélevé : la durée commence le { $date }.
flex-over = Rien ne peut plus être prélevé : la durée s'est terminée le { $date }.
flex-outsider = Vous voyez ce contrat sans appartenir à { $site } : ce sont ses membres qui prélèvent et rendent.
# $level: "Configuration user"
flex-level = { $level } ici
# Marks the level of the reader in a list of levels.
flex-level-own = vous
flex-people = Niveaux
flex-as-of = Le portail est injoignable. Chiffres de { $time }.
flex-at = à { $time }
flex-waiting = Un prélèvement de { $product } sur { $serial } a été commencé et attend.

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
    [0] Rien ne reste
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
flex-curve-none = Rien n'a encore été prélevé de ce produit.
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
flex-draws-none = Chaque prélèvement apparaît ici : qui, quand, pour quelle adresse, et sa licence.
# $count is a whole number.
flex-draws-newest = { $count ->
    [one] les { NUMBER($count) } plus récents
   *[other] les { NUMBER($count) } plus récents
}
flex-show-license = Afficher { $serial } dans le catalogue

## Returns

flex-return = Rendre
flex-return-title = Rendre des licences
flex-return-by = Peut être rendu jusqu'au { $date }.
flex-return-over = Pouvait être rendu jusqu'au { $date }.
flex-return-never = Ne peut pas être rendu.
flex-return-others = Prélevé par quelqu'un d'autre : un utilisateur de configuration le rend.
flex-return-all = Tout est rendu.
flex-return-quantity = Combien de { $serial } reviennent
# $count is a whole number.
flex-return-most = { $count ->
    [one] { NUMBER($count) } est sortie.
   *[other] { NUMBER($count) } sont sorties.
}
# $count and $left are whole numbers.
flex-return-sentence = { $count ->
    [one] { NUMBER($count) } licence de { $product } revient au contrat { $contract }. { $serial } vaut ensuite pour { $left } ; les clés et le fichier qui citent l'ancien nombre sont remplacés.
   *[other] { NUMBER($count) } licences de { $product } reviennent au contrat { $contract }. { $serial } vaut ensuite pour { $left } ; les clés et le fichier qui citent l'ancien nombre sont remplacés.
}
# $count is a whole number.
flex-return-all-sentence = { $count ->
    [one] La licence de { $product } revient au contrat { $contract }. Les clés et le fichier de { $serial } ne valent plus pour personne.
   *[other] Les { NUMBER($count) } licences de { $product } reviennent toutes au contrat { $contract }. Les clés et le fichier de { $serial } ne valent plus pour personne.
}
# $count is a whole number, $left: "375 left"
flex-came-back-done = { $count ->
    [one] { NUMBER($count) } licence de { $product } est de retour dans la réserve : { $left }.
   *[other] { NUMBER($count) } licences de { $product } sont de retour dans la réserve : { $left }.
}

## Drawing down

flex-draw = Prélever
flex-draw-from = Prélever sur { $contract }
flex-step-what = Produit et quantité
flex-quantity = Quantité
flex-address-fixed = Les nouvelles adresses sont ajoutées par les utilisateurs de configuration.
# $count is a whole number.
flex-exhausted = { $count ->
    [0] D'autres ont prélevé entre-temps et rien ne reste. Choisissez un autre produit ou attendez des retours ; votre saisie est conservée.
    [one] D'autres ont prélevé entre-temps : il reste { NUMBER($count) } licence. Changez la quantité ; le reste de votre saisie est conservé.
   *[other] D'autres ont prélevé entre-temps : il reste { NUMBER($count) } licences. Changez la quantité ; le reste de votre saisie est conservé.
}
# $count is a whole number.
flex-review = { $count ->
    [one] { NUMBER($count) } licence de { $product } est prélevée sur le contrat { $contract } pour { $site }.
   *[other] { NUMBER($count) } licences de { $product } sont prélevées sur le contrat { $contract } pour { $site }.
}
# $count is a whole number.
flex-review-at = { $count ->
    [one] { NUMBER($count) } licence de { $product } est prélevée sur le contrat { $contract } pour { $site }, à { $address }.
   *[other] { NUMBER($count) } licences de { $product } sont prélevées sur le contrat { $contract } pour { $site }, à { $address }.
}
# $left: "375 left"
flex-done = { $product } : { $left } au contrat.
flex-drawn-from = Prélevé sur
flex-another = Prélever encore
flex-to-contract = Vers le contrat
# Follows flex-waiting.
flex-held = Reprenez-le, ou abandonnez-le et commencez celui que vous venez de choisir.
flex-held-discard = Abandonner et recommencer

## Statement

flex-statement = Relevé
flex-from = De
flex-to = À
flex-statement-none = Rien n'a été prélevé ni rendu durant ces mois.
flex-statement-hint = Prélevé chaque mois ; ce qui est revenu figure dessous avec un moins. Les mois sans mouvement sont omis.
flex-picture-hint = Barres vers le haut : prélevé. Barres vers le bas : rendu. Chaque produit a son échelle ; le tableau dit la même chose en chiffres.
# $drawn: "125 drawn", $returned: "5 returned", $out: a number as shown.
flex-picture-text = { $product } : { $drawn }, { $returned } ; sorties à la fin : { $out }.
flex-total = Total
flex-out-at-end = Sorties à la fin
flex-save = Enregistrer en CSV
flex-save-xlsx = Enregistrer en Excel
flex-month = Mois
flex-sku = Référence
flex-saved = Relevé enregistré : { $path }
