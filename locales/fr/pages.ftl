### Les pages derrière les liens des courriels du portail.

page-confirm-title = Confirmez votre adresse e-mail
page-confirm-body = Saisissez le mot de passe de ce compte chez { $portal } et appuyez sur le bouton.
page-confirm-button = Confirmer l'adresse e-mail
page-confirm-password = Mot de passe
page-confirm-other = Je ne connais pas le mot de passe : en choisir un autre

page-confirmed-title = Adresse e-mail confirmée
page-confirmed-body = Vous pouvez maintenant vous connecter. Revenez à Licet et fermez cette page.
page-decline-hint = Quelqu'un d'autre a-t-il saisi votre adresse ?
page-decline-button = Ce n'était pas moi
page-declined-title = Merci
page-declined-body = La demande est annulée et le lien ne fonctionne plus.

page-link-expired-title = Ce lien ne fonctionne plus
page-link-expired-body = Il a déjà servi, a été remplacé par un plus récent ou est trop ancien. Demandez-en un nouveau dans Licet.

page-reset-title = Choisissez un nouveau mot de passe
page-reset-password = Nouveau mot de passe
page-reset-password-hint = { $minimum } caractères ou plus. Quelques mots se retiennent mieux qu'un seul.
page-reset-password-again = Nouveau mot de passe, encore une fois
page-reset-button = Enregistrer le nouveau mot de passe

page-reset-done-title = Mot de passe enregistré
page-reset-done-body = Connectez-vous à Licet avec le nouveau mot de passe. Toutes les sessions ont été fermées.
page-undo-title = Annuler le changement d'adresse e-mail
page-undo-body = Le compte utilise à nouveau { $email }, tout le monde est déconnecté et le mot de passe ne fonctionne plus. Un e-mail avec un lien pour en choisir un autre part à { $email }.
page-undo-button = Annuler le changement
page-undone-title = Changement annulé
page-undone-body = Consultez vos e-mails : un lien pour choisir un autre mot de passe est en route.
page-join-title = Accepter l'invitation
page-join-body = Les super-utilisateurs de { $site } voient alors votre nom et que vous avez un compte.
page-join-button = Accepter
page-joined-title = Invitation acceptée
page-joined-body = Vous pouvez fermer cette page.

page-rate-limited-title = Trop d'essais
page-rate-limited-body = Attendez { $seconds } secondes, puis rechargez cette page.

page-failed-title = Cela n'a pas marché
page-failed-body = Le portail a un problème en ce moment. Réessayez dans quelques minutes.

page-field-required = Saisissez un mot de passe.
page-field-too-short = { $minimum } caractères ou plus.
page-field-too-long = { $maximum } octets au plus.
page-field-mismatch = Les deux mots de passe diffèrent.
page-field-password-common = Ce mot de passe est trop facile à deviner. Choisissez-en un autre.
page-field-wrong = Ce n'est pas le mot de passe choisi pour ce compte.
page-field-form = Ce texte contient des caractères interdits dans un mot de passe.
