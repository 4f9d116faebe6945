### Se connecter, créer un compte, et les états des données hors ligne avant que quelque chose puisse s'afficher.

## Ce qui ne va pas dans un champ, à côté de lui

field-required = Obligatoire
# $maximum est un nombre entier.
field-too-long = { $maximum ->
    [one] Un caractère maximum.
   *[other] { NUMBER($maximum) } caractères maximum.
}
# $minimum est un nombre entier.
field-too-short = { $minimum ->
    [one] Au moins un caractère.
   *[other] Au moins { NUMBER($minimum) } caractères.
}
field-mismatch = Ne correspond pas
field-email-form = Saisissez une adresse e-mail, par exemple name@example.com.
field-password-common = Ce mot de passe est trop facile à deviner. Choisissez-en un autre.
field-unknown-choice = Choisissez une option dans la liste.
field-already-member = Fait déjà partie du site.
field-form = Vérifiez le format.
field-holds-address = Supprimez les adresses web et e-mail.
field-is-own = C’est votre propre adresse.
field-unchanged = Identique à la valeur actuelle
field-not-asked = Inutile ici. Laissez ce champ vide.
field-out-of-range = Saisissez un nombre de { $minimum } à { $maximum }.
field-agreement = Acceptez ou refusez l'accord.

## Se connecter

signin-title = Se connecter
signin-lead = Toutes vos licences, en ligne et hors ligne
signin-portal = Adresse du portail
signin-portal-hint = Fournie par votre éditeur. Commence par https://
portal-confirm-title = Se connecter à ce portail ?
portal-confirm-text = Licet ne s'est jamais connecté à { $portal }. Votre e-mail et votre mot de passe seront envoyés à cette adresse. Continuez uniquement si vous l'avez saisie vous-même ou si vous la connaissez.
portal-confirm-yes = Se connecter
signin-email = E-mail
signin-password = Mot de passe
signin-submit = Se connecter
signin-new = Nouveau sur Licet ?
signin-create = Créer un compte
signin-forgot = Mot de passe oublié ?
signin-passphrase-hint = Cet ordinateur n'a pas de trousseau. La phrase secrète chiffre vos données hors ligne ; vous la saisissez à chaque démarrage de Licet.
signin-session-ended = Votre session a pris fin. Reconnectez-vous pour synchroniser. Vos licences restent disponibles hors ligne.
signin-account-locked = L'éditeur a bloqué ce compte. Contactez le service client. Vos licences restent disponibles hors ligne.
signin-back = Retour à mes licences

## Mot de passe oublié

forgot-title = Mot de passe oublié
forgot-lead = Le portail vous envoie par e-mail un lien pour choisir un nouveau mot de passe.
forgot-submit = Envoyer le lien
forgot-done-title = Consultez vos e-mails
# $email est l'adresse telle que tapée.
forgot-done-text = Si { $email } a un compte, un lien est en route. Il expire dans 60 minutes.
forgot-back = Retour à la connexion

## Créer un compte

create-title = Créer un compte
create-lead = Un seul compte pour toutes les licences de votre organisation. Les commandes à votre e-mail apparaissent une fois celui-ci confirmé.
create-back = Retour à la connexion
create-section-sign-in = Connexion
create-section-you = Vous et votre organisation
create-section-address = Adresse
create-section-agreement = Accord
create-email = E-mail
create-email-hint = Sert à vous connecter et à retrouver vos commandes.
create-email-again = Confirmer l'e-mail
create-password = Mot de passe
create-password-again = Confirmer le mot de passe
# $minimum est un nombre entier.
create-password-hint = { $minimum ->
    [one] Au moins un caractère. Plusieurs mots sont faciles à retenir.
   *[other] Au moins { NUMBER($minimum) } caractères. Plusieurs mots sont faciles à retenir.
}
# $missing est un nombre entier.
create-password-too-short = { $missing ->
    [one] Encore un caractère requis.
   *[other] Encore { NUMBER($missing) } caractères requis.
}
create-password-easy = Facile à deviner : répétitif ou basé sur votre nom
create-password-enough = Acceptable. Plus long serait plus difficile à deviner.
create-password-good = Difficile à deviner
create-password-strong = Très difficile à deviner
create-agreement-loading = Chargement de l'accord
create-agreement-none = Ce portail n'a pas d'accord.
create-agreement-choice = Accord
create-agreement-accept = J'accepte
create-agreement-decline = Je refuse
create-agreement-declined = Vous ne pouvez pas créer de compte sans accepter l'accord. Rien n'a été envoyé et votre saisie est conservée.
create-submit = Créer le compte
create-done-title = Consultez vos e-mails
# $email est l'adresse telle que tapée.
create-done-text = Un e-mail est en route vers { $email }. Ouvrez le lien qu'il contient pour confirmer l'adresse, puis connectez-vous.
create-done-hint = Rien après quelques minutes ? Vérifiez vos courriers indésirables ou renvoyez l'e-mail.
resend-confirmation = Renvoyer l'e-mail
resend-done = Si { $email } n'est pas encore confirmé, un nouvel e-mail est en route.

## Le profil d'une personne

profile-customer-type = Type de client
profile-customer-type-end_user = Client final
profile-customer-type-reseller = Revendeur
profile-customer-type-distributor = Distributeur
profile-customer-type-oem = OEM
profile-first-name = Prénom
profile-last-name = Nom
profile-company = Société
profile-phone = Téléphone
profile-phone-extension = Poste
profile-additional-email = E-mail supplémentaire ou de groupe
profile-additional-email-hint = Reçoit une copie de chaque confirmation, par exemple une boîte d'équipe.
profile-language = Langue des e-mails
profile-line1 = Numéro et rue
profile-line2 = Bâtiment, étage, service
profile-city = Ville
profile-country = Pays
profile-state = État ou province
profile-postal-code = Code postal

## Les données hors ligne avant leur ouverture

mirror-new-passphrase-title = Choisissez une phrase secrète
mirror-new-passphrase-text = Cet ordinateur n'a pas de trousseau : une phrase secrète chiffre donc vos données hors ligne. Licet la demande à chaque démarrage et ne la conserve pas.
mirror-passphrase = Phrase secrète
mirror-passphrase-again = Confirmer la phrase secrète
mirror-passphrase-set = Définir la phrase secrète
mirror-unlock-title = Déverrouillez vos licences
mirror-unlock-text = Vos données hors ligne sont verrouillées par votre phrase secrète.
mirror-unlock = Déverrouiller
mirror-waiting-title = En attente du trousseau
mirror-waiting-text = La clé de vos données hors ligne se trouve dans { $keyring }, qui n'a pas encore répondu. Cherchez sa demande, peut-être derrière cette fenêtre, et déverrouillez-le.
mirror-locked-title = Le trousseau est verrouillé
mirror-locked-text = La clé de vos données hors ligne se trouve dans { $keyring }, qui est verrouillé ou n'a pas répondu. Déverrouillez-le, puis réessayez. Rien n'a été supprimé.
mirror-try-again = Réessayer
mirror-or-passphrase = Ou déverrouillez avec votre phrase de secours.
mirror-or-new-passphrase = Ou définissez une phrase secrète pour chiffrer vos données hors ligne. Licet la demandera à chaque démarrage.
mirror-opening-title = Ouverture de vos licences
mirror-opening-text = Après une mise à jour, cela peut prendre une minute.
mirror-key-missing-title = La clé de vos données hors ligne est introuvable
mirror-key-missing-text = Le trousseau de cet ordinateur ne contient plus la clé. Rien n'a été supprimé.
mirror-key-changed-title = La clé de vos données hors ligne a changé
mirror-key-changed-text = Le trousseau de cet ordinateur contient une autre clé. Rien n'a été supprimé.
mirror-key-lost-passphrase = Déverrouillez avec votre phrase de secours.
mirror-unusable-title = Impossible d'ouvrir vos données hors ligne
mirror-rebuild = Réinitialiser les données hors ligne
mirror-rebuild-text = Supprime les données hors ligne de cet ordinateur et recharge tout depuis le portail. Les modifications non envoyées et les rappels ajoutés ici sont perdus. Rien ne change sur le portail.
mirror-rebuild-confirm = Supprimer et réinitialiser
mirror-close-hint = Ou fermez la fenêtre. Rien ne change.
