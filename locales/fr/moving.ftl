### Licenses that move to another host, their history, and handing their keys over.

## Moving to another host

rehost-title = Passer sur un autre hôte
rehost-text = Donner à une licence un nouvel ID d'hôte, avec de nouvelles clés et de nouveaux fichiers.
rehost-no-license = Aucune licence choisie
rehost-no-license-text = Choisissez-en une dans le catalogue. Le passage se trouve sous « Plus ».
rehost-catalog = Aller au catalogue
rehost-step-host = Nouvel hôte
rehost-step-review = Ce qui change
rehost-step-request = Demande
# $host is a host ID, or rehost-no-host, in all of these.
rehost-now = Valable actuellement sur { $host }.
rehost-no-host = aucun hôte
rehost-offline = Le portail n'est pas joignable. Votre saisie est conservée ; ce qui changerait sera connu dès son retour.
rehost-why = Pourquoi elle change
rehost-why-hint = C'est inscrit au journal du portail.
rehost-reason-hardware_replaced = La machine a été remplacée
rehost-reason-hardware_changed = Une de ses pièces a changé
rehost-reason-virtualized = Depuis ou vers une machine virtuelle
rehost-reason-moved = Autre lieu ou autre usage
rehost-reason-host_dead = L'ancien hôte est mort, perdu ou volé
rehost-reason-other = Autre chose
rehost-dead-hint = Rien n'est à en retirer, et un passage de plus peut être permis quand la limite est atteinte.
rehost-note = Note
rehost-note-hint = Le service client la lit, s'il doit décider.
rehost-host = Le nouvel hôte
# $used, $limit and $days are whole numbers, in all of these.
rehost-refused = Cette licence a changé d'hôte { NUMBER($used) } fois en { NUMBER($days) } jours ; permis : { NUMBER($limit) }.
rehost-next = De nouveau possible à partir du { $date }.
rehost-try-dead = Si l'ancien hôte est mort, perdu ou volé, indiquez-le : un passage de plus peut être permis.

## What changes

rehost-old-host = Ancien hôte
rehost-new-host = Nouvel hôte
# $count is how many keys there are, $old and $new are host IDs.
rehost-means = { $count ->
    [one] Pour tous ceux qui utilisent cette licence, sa clé ne compte plus sur { $old } ; une nouvelle la remplace sur { $new }.
   *[other] Pour tous ceux qui utilisent cette licence, ses { NUMBER($count) } clés ne comptent plus sur { $old } ; de nouvelles les remplacent sur { $new }.
}
rehost-no-undo = Cela ne peut pas être annulé.
rehost-care = Le service client décide.
rehost-care-text = La limite est atteinte ; vous envoyez donc une demande de passage de { $old } à { $new }. Rien ne change pour personne d'ici sa décision.
rehost-waits = Une demande sur cette licence attend déjà au service client. Il la traite d'abord ; votre saisie n'y est pas ajoutée.
rehost-waits-too = Une demande sur cette licence attend au service client. Elle y reste, bien que le passage soit possible maintenant.
rehost-replaced = Ce qui ne compte plus
rehost-replaced-then = Ce qui ne compterait plus
rehost-keys = Clés
rehost-file-replace = { $file }, à remplacer sur la machine
rehost-limit = Limite de ce produit
rehost-moves = Passages
rehost-next-label = Sans le service client dès le
rehost-limit-none = Autant que vous voulez
rehost-limit-used = { NUMBER($used) } sur { NUMBER($limit) } en { NUMBER($days) } jours
# $count is a whole number.
rehost-limit-left = reste { NUMBER($count) }
# $count is a whole number.
rehost-limit-left-after = il en restera { NUMBER($count) }
rehost-do = Passer la licence
rehost-ask = Envoyer au service client
rehost-requests = Afficher les demandes

## After it

rehost-asked = Le service client a votre demande.
rehost-asked-text = La licence reste valable sur { $host }. Un e-mail confirme la demande ; son état figure sous « Demandes ».
rehost-done = La licence est maintenant valable sur { $host }.
rehost-remove = Retirez les anciennes clés et l'ancien fichier de { $host }.
rehost-set-aside = Le passage commencé de { $serial } cède la place à celui-ci.
rehost-go-back = Y revenir

## History of a license

history-tab = Historique
history-of = Historique de { $serial }
history-not-yet = Pas encore enregistrée. Ce qui arrivera à la licence figurera ici.
history-none = Aucun événement connu pour cette licence.
history-offline = Le portail n'est pas joignable : voici les derniers événements ; les clés remplacées s'afficheront à son retour.
history-inactive = Ne compte plus
history-then = puis
history-replaced = Remplacé
history-file = fichier de licence
history-file-outdated = Le fichier téléchargé ne compte plus : remplacé le { $date }.
# $serial is a serial number, in all of these.
history-registered = Enregistrée
history-renewed = Enregistrée, renouvelle { $serial }
history-converted = Issue d'un bon
history-drawn = Prélevée sur { $serial }
history-rehosted = Passée sur un autre hôte
history-upgraded-from = Mise à niveau depuis { $serial }
history-upgraded-into = Mise à niveau en partie vers { $serial }
history-superseded = Entièrement mise à niveau vers { $serial }
history-returned = Rendue à son contrat
history-delivered = Clés et fichiers envoyés à { $to }
history-delivered-sealed = Clés et fichiers remis dans un fichier scellé
history-transferred = Propriétaire décidé
history-other = Modifiée
# $name is a person, $site a partner's site, in all of these.
history-by = par { $name }
history-by-partner = par { $name }, { $site }, pour le client
history-by-site = par { $site }, pour le client
# $actor is the partner's person and site.
history-registered-by-partner = { $date } par { $actor }, pour le client

## Handing keys over

deliver-title = Remettre les clés
# $what is a product with its serial number, or “5 licenses”.
deliver-text = { $what } : clés et fichiers de licence vont à une personne. L'historique de chaque licence l'indique.
deliver-way = Comment
deliver-way-mail = Par e-mail
deliver-way-sealed = En fichier scellé
deliver-to = À
deliver-to-other = Un autre e-mail
deliver-email = E-mail
deliver-to-hint = Les clés vont aux personnes nommées par la commande, au contact technique et au propriétaire, et à personne d'autre.
deliver-to-unknown = La commande ne nomme personne à cet e-mail, qui n'est ni le contact technique ni le propriétaire. Les clés ne peuvent pas y aller.
deliver-mail-text = Les clés figurent en clair dans l'e-mail, les fichiers de licence y sont joints.
deliver-sealed-text = Clés et fichiers en un fichier qui ne s'ouvre qu'avec une phrase secrète. Transmettez-la par une autre voie que le fichier.
# $minimum is a whole number.
deliver-passphrase-hint = { NUMBER($minimum) } caractères ou plus. Elle n'est conservée nulle part.
deliver-generate = En générer une
deliver-own = En saisir une plutôt
deliver-copy = Copier
deliver-copied = Phrase secrète copiée
deliver-once = Elle n'est montrée qu'ici et conservée nulle part.
deliver-tell = Transmettez la phrase secrète au destinataire par une autre voie que le fichier.
deliver-mail = Envoyer l'e-mail
deliver-seal = Enregistrer le fichier scellé
deliver-mailed = Clés et fichiers partent vers { $to }.
deliver-sealed = Fichier scellé enregistré
deliver-saved = Il se trouve ici : { $path }
deliver-open = Comment le destinataire l'ouvre
deliver-open-text = C'est une archive tar au format age. Tout outil age l'ouvre ; la commande demande la phrase secrète :
