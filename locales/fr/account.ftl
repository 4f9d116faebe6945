### Se connecter, créer un compte, et les états de la copie locale avant que quelque chose puisse s'afficher.

## Ce qui ne va pas dans un champ, à côté de lui

field-required = Remplissez ce champ.
# $maximum est un nombre entier.
field-too-long = { $maximum ->
    [one] Un caractère au plus.
   *[other] { NUMBER($maximum) } caractères au plus.
}
# $minimum est un nombre entier.
field-too-short = { $minimum ->
    [one] Un caractère ou plus.
   *[other] { NUMBER($minimum) } caractères ou plus.
}
field-mismatch = Cela diffère de la saisie ci-dessus.
field-email-form = Ce n'est pas une adresse e-mail. Elle ressemble à name@example.com.
field-password-common = Ce mot de passe est trop facile à deviner. Choisissez-en un autre.
field-unknown-choice = Choisissez dans la liste.
field-form = Cela ne peut pas être lu. Vérifiez.
field-holds-address = Retirez les adresses web et e-mail.
field-unchanged = C'est la même valeur qu'avant.
field-not-asked = Ce n'est pas demandé ici. Laissez vide.
field-out-of-range = Indiquez un nombre de { $minimum } à { $maximum }.
field-agreement = Acceptez ou refusez d'abord.

## Se connecter

signin-title = Se connecter
signin-lead = Vos licences, même hors ligne.
signin-portal = Adresse du portail
signin-portal-hint = Donnée par votre éditeur. Elle commence par https://
portal-confirm-title = Se connecter à ce portail ?
portal-confirm-text = Licet va se connecter à { $portal } pour la première fois. Ce que vous y saisissez, par exemple votre e-mail et votre mot de passe, lui est envoyé. Continuez seulement si vous avez saisi cette adresse ou si vous la connaissez.
portal-confirm-yes = Se connecter
signin-email = E-mail
signin-password = Mot de passe
signin-submit = Se connecter
signin-new = Nouveau ici ?
signin-create = Créer un compte
signin-forgot = Mot de passe oublié ?
signin-passphrase-hint = Cet ordinateur n'a pas de trousseau. La phrase secrète verrouille la copie locale de vos licences ; vous la saisissez à chaque démarrage de Licet.
signin-session-ended = Votre session au portail est terminée. Reconnectez-vous pour synchroniser ; vos licences restent lisibles.
signin-account-locked = Le fournisseur a bloqué ce compte. Adressez-vous à son service client ; vos licences restent lisibles ici.
signin-back = Retour à mes licences

## Mot de passe oublié

forgot-title = Mot de passe oublié
forgot-lead = Le portail envoie un lien à votre adresse e-mail. Il vous permet de choisir un nouveau mot de passe.
forgot-submit = Envoyer le lien
forgot-done-title = Regardez vos e-mails
# $email est l'adresse telle que tapée.
forgot-done-text = S'il existe un compte pour { $email }, un e-mail avec un lien est en route. Il ne vaut que peu de temps.
forgot-back = Retour à la connexion

## Créer un compte

create-title = Créer un compte
create-lead = Un compte pour toutes les licences que votre organisation a achetées. Les commandes qui nomment votre e-mail apparaissent une fois celui-ci confirmé.
create-back = Retour à la connexion
create-section-sign-in = Connexion
create-section-you = Vous et votre organisation
create-section-address = Adresse
create-section-agreement = Accord
create-email = E-mail
create-email-hint = Vous vous connectez avec lui, et les commandes y sont rattachées.
create-email-again = E-mail, encore une fois
create-password = Mot de passe
create-password-again = Mot de passe, encore une fois
# $minimum est un nombre entier.
create-password-hint = { $minimum ->
    [one] Un caractère ou plus. Quelques mots se retiennent mieux qu'un seul.
   *[other] { NUMBER($minimum) } caractères ou plus. Quelques mots se retiennent mieux qu'un seul.
}
# $missing est un nombre entier.
create-password-too-short = { $missing ->
    [one] Encore un caractère.
   *[other] Encore { NUMBER($missing) } caractères.
}
create-password-easy = Facile à deviner : trop régulier, ou fait de vos propres noms.
create-password-enough = Assez long. Plus long est plus difficile à deviner.
create-password-good = Difficile à deviner.
create-password-strong = Très difficile à deviner.
create-agreement-loading = Récupération de l'accord
create-agreement-none = Ce portail n'a pas de texte d'accord.
create-agreement-choice = Votre décision
create-agreement-accept = J'accepte
create-agreement-decline = Je refuse
create-agreement-declined = Sans l'accord, le portail ne crée pas de compte. Rien n'a été envoyé ; votre saisie reste ici.
create-submit = Créer le compte
create-done-title = Regardez vos e-mails
# $email est l'adresse telle que tapée.
create-done-text = Un e-mail pour { $email } est en route. Ouvrez son lien pour confirmer l'adresse, puis connectez-vous.
create-done-hint = Rien après quelques minutes ? Regardez dans les indésirables, ou faites-le renvoyer.
resend-confirmation = Renvoyer la confirmation
resend-done = Si { $email } reste à confirmer, un e-mail est en route.

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
profile-additional-email-hint = Reçoit une copie de chaque confirmation, par exemple une adresse que toute l'équipe lit.
profile-language = Langue des e-mails
profile-line1 = Numéro et rue
profile-line2 = Bâtiment, étage, service
profile-city = Ville
profile-country = Pays
profile-state = État ou province
profile-postal-code = Code postal

## La copie locale avant son ouverture

mirror-new-passphrase-title = Choisissez une phrase secrète
mirror-new-passphrase-text = Cet ordinateur n'a pas de trousseau ; une phrase secrète verrouille donc la copie locale de vos licences. Licet la demande à chaque démarrage. Elle n'est conservée nulle part.
mirror-passphrase = Phrase secrète
mirror-passphrase-again = Phrase secrète, encore une fois
mirror-passphrase-set = Définir la phrase secrète
mirror-unlock-title = Déverrouillez vos licences
mirror-unlock-text = La copie locale est verrouillée par votre phrase secrète.
mirror-unlock = Déverrouiller
mirror-waiting-title = En attente du trousseau
mirror-waiting-text = La clé de votre copie locale se trouve dans { $keyring }, qui n'a pas encore répondu. Cherchez sa demande, peut-être derrière cette fenêtre, et déverrouillez-le.
mirror-locked-title = Le trousseau est verrouillé
mirror-locked-text = La clé de votre copie locale se trouve dans { $keyring }, qui est verrouillé ou n'a pas répondu. Déverrouillez-le, puis réessayez. Rien n'a été supprimé.
mirror-try-again = Réessayer
mirror-or-passphrase = Ou ouvrez-la avec votre phrase secrète de récupération.
mirror-or-new-passphrase = Ou choisissez une phrase secrète pour verrouiller la copie locale à la place. Licet la demandera à chaque démarrage.
mirror-opening-title = Ouverture de vos licences
mirror-opening-text = La copie locale est en cours d'ouverture. Après une mise à jour, cela peut prendre une minute.
mirror-key-missing-title = La clé de votre copie locale a disparu
mirror-key-missing-text = Le trousseau de cet ordinateur n'a plus la clé. Rien n'a été supprimé.
mirror-key-changed-title = La clé de votre copie locale a changé
mirror-key-changed-text = Le trousseau de cet ordinateur contient une autre clé que celle qui a verrouillé la copie. Rien n'a été supprimé.
mirror-key-lost-passphrase = Votre phrase de secours l'ouvre.
mirror-unusable-title = La copie locale ne peut pas être ouverte
mirror-rebuild = Reconstruire depuis le portail
mirror-rebuild-text = Supprime la copie locale sur cet ordinateur et recharge tout depuis le portail. Les modifications non envoyées et les rappels ajoutés ici sont perdus ; rien ne change au portail.
mirror-rebuild-confirm = Supprimer et reconstruire
mirror-close-hint = Ou fermez la fenêtre : rien ne change.
