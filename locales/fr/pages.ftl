### Les pages derrière les liens des courriels du portail.

page-confirm-title = Confirmez votre adresse e-mail
page-confirm-body = Saisissez le mot de passe de votre compte { $portal }, puis confirmez.
page-confirm-button = Confirmer l'adresse e-mail
page-confirm-password = Mot de passe
page-confirm-other = Je ne connais pas le mot de passe. En choisir un nouveau

page-confirmed-title = Adresse e-mail confirmée
page-confirmed-body = Vous pouvez maintenant vous connecter. Revenez à Licet et fermez cette page.
page-decline-hint = Quelqu'un d'autre a-t-il saisi votre adresse ?
page-decline-button = Ce n'était pas moi
page-declined-title = Merci
page-declined-body = La demande est annulée et le lien ne fonctionne plus.

page-link-expired-title = Ce lien ne fonctionne plus
page-link-expired-body = Il a déjà été utilisé, a été remplacé par un plus récent ou a expiré. Demandez-en un nouveau dans Licet.

page-reset-title = Choisissez un nouveau mot de passe
page-reset-password = Nouveau mot de passe
page-reset-password-hint = Au moins { $minimum } caractères. Plusieurs mots sont faciles à retenir.
page-reset-password-again = Confirmer le nouveau mot de passe
page-reset-button = Enregistrer le nouveau mot de passe

page-reset-done-title = Mot de passe enregistré
page-reset-done-body = Connectez-vous à Licet avec le nouveau mot de passe. Toutes les sessions ont été fermées.
page-undo-title = Annuler le changement d'adresse e-mail
page-undo-body = Le compte utilise à nouveau { $email }, toutes les sessions sont fermées et le mot de passe ne fonctionne plus. Un e-mail avec un lien pour choisir un nouveau mot de passe est envoyé à { $email }.
page-undo-password = Mot de passe
page-undo-password-hint = Le mot de passe du compte avant le changement d'adresse.
page-undo-button = Annuler le changement
page-undone-title = Changement annulé
page-undone-body = Consultez vos e-mails : un lien pour choisir un nouveau mot de passe est en route.
page-join-title = Accepter l'invitation
page-join-body = Vous verrez alors les licences de { $site }, et ses membres verront votre nom.
page-join-button = Accepter
page-joined-title = Invitation acceptée
page-joined-body = Vous pouvez fermer cette page.

page-rate-limited-title = Trop de tentatives
page-rate-limited-body = Attendez { $seconds } secondes, puis rechargez cette page.

page-failed-title = Une erreur s'est produite
page-failed-body = Le portail a un problème temporaire. Réessayez dans quelques minutes.

page-field-required = Saisissez un mot de passe.
page-field-too-short = Au moins { $minimum } caractères.
page-field-too-long = { $maximum } octets maximum.
page-field-mismatch = Les mots de passe ne correspondent pas.
page-field-password-common = Ce mot de passe est trop facile à deviner. Choisissez-en un autre.
page-field-wrong = Mot de passe incorrect. Utilisez celui choisi pour ce compte.
page-field-wrong-former = Mot de passe incorrect. Utilisez celui d'avant le changement d'adresse.
page-field-form = Contient des caractères non autorisés dans un mot de passe.

## Merging two accounts

page-merge-title = Fusionner vos comptes
# $merged is an e-mail address.
# $kept is an e-mail address.
page-merge-body = Tout ce qui appartient à { $merged } passe à { $kept }, et personne ne peut plus se connecter en tant que { $merged }. Saisissez le mot de passe du compte auquel cet e-mail a été envoyé.
page-merge-button = Confirmer la fusion
page-merge-agreed-title = Confirmé
page-merge-agreed-body = Les comptes seront fusionnés dès que l'autre boîte aux lettres aura confirmé. Vous pouvez fermer cette page.
page-merged-title = Comptes fusionnés
page-merged-body = Connectez-vous avec le compte conservé. Vous pouvez fermer cette page.
