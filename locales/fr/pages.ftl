### Les pages derrière les liens des courriels du portail.

page-confirm-title = Confirmez votre adresse e-mail
page-confirm-body = Appuyez sur le bouton pour confirmer cette adresse e-mail pour votre compte chez { $portal }.
page-confirm-button = Confirmer l'adresse e-mail

page-confirmed-title = Adresse e-mail confirmée
page-confirmed-body = Vous pouvez maintenant vous connecter. Revenez à Licet et fermez cette page.

page-link-expired-title = Ce lien ne fonctionne plus
page-link-expired-body = Il a déjà servi, a été remplacé par un plus récent ou est trop ancien. Demandez-en un nouveau dans Licet.

page-reset-title = Choisissez un nouveau mot de passe
page-reset-password = Nouveau mot de passe
page-reset-password-hint = { $minimum } caractères ou plus. Quelques mots se retiennent mieux qu'un seul.
page-reset-password-again = Nouveau mot de passe, encore une fois
page-reset-button = Enregistrer le nouveau mot de passe

page-reset-done-title = Mot de passe enregistré
page-reset-done-body = Connectez-vous à Licet avec le nouveau mot de passe. Toutes les sessions ont été fermées.

page-rate-limited-title = Trop d'essais
page-rate-limited-body = Attendez { $seconds } secondes, puis rechargez cette page.

page-failed-title = Cela n'a pas marché
page-failed-body = Le portail a un problème en ce moment. Réessayez dans quelques minutes.

page-field-required = Saisissez un mot de passe.
page-field-too-short = { $minimum } caractères ou plus.
page-field-too-long = { $maximum } octets au plus.
page-field-mismatch = Les deux mots de passe diffèrent.
page-field-password-common = Ce mot de passe est trop facile à deviner. Choisissez-en un autre.
