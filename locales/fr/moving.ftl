### Licenses that move to another host, their history, and handing their keys over.

## Moving to another host

rehost-title = Transférer vers un autre hôte
rehost-text = Attribuer à une licence un nouvel ID d'hôte, avec de nouvelles clés et de nouveaux fichiers.
rehost-no-license = Aucune licence sélectionnée
rehost-no-license-text = Sélectionnez une licence dans le catalogue, puis choisissez Plus.
rehost-catalog = Aller au catalogue
rehost-step-host = Nouvel hôte
rehost-step-review = Vérification
rehost-step-request = Demande
# $host is a host ID, or rehost-no-host, in all of these.
rehost-now = Active sur { $host }.
rehost-no-host = aucun hôte
rehost-offline = Portail injoignable. Votre saisie est conservée. Les effets s'afficheront à son retour.
rehost-why = Motif
rehost-why-hint = Consigné dans le journal d'audit du portail.
rehost-reason-hardware_replaced = Machine remplacée
rehost-reason-hardware_changed = Matériel modifié
rehost-reason-virtualized = Passage vers ou depuis une machine virtuelle
rehost-reason-moved = Nouveau lieu ou usage
rehost-reason-host_dead = Ancien hôte hors service, perdu ou volé
rehost-reason-other = Autre
rehost-dead-hint = Inutile d'y retirer la licence ; un transfert supplémentaire peut être autorisé.
rehost-note = Note
rehost-note-hint = Pour le service client, s'il doit décider.
rehost-host = Nouvel hôte
# $used, $limit and $days are whole numbers, in all of these.
rehost-refused = Cette licence a été transférée { NUMBER($used) } fois en { NUMBER($days) } jours ; la limite est de { NUMBER($limit) }.
rehost-next = Prochain transfert possible dès le { $date }.
rehost-try-dead = Si l'ancien hôte est hors service, perdu ou volé, sélectionnez ce motif. Un transfert supplémentaire peut être autorisé.

## What changes

rehost-old-host = Ancien hôte
rehost-new-host = Nouvel hôte
# $count is how many keys there are, $old and $new are host IDs.
rehost-means = { $count ->
    [one] La clé cesse de fonctionner sur { $old } pour tous. Une nouvelle clé la remplace sur { $new }.
   *[other] Les { NUMBER($count) } clés cessent de fonctionner sur { $old } pour tous. De nouvelles clés les remplacent sur { $new }.
}
rehost-no-undo = Cela ne peut pas être annulé.
rehost-care = Le service client décide.
rehost-care-text = La limite est atteinte : une demande de transfert de { $old } à { $new } sera envoyée. Rien ne change avant la décision du service client.
rehost-waits = Le service client a déjà une demande pour cette licence et la traitera d'abord. Votre saisie n'y est pas ajoutée.
rehost-waits-too = Le service client a une demande ouverte pour cette licence. Elle reste ouverte, bien que le transfert soit possible maintenant.
rehost-replaced = Sera désactivé
rehost-replaced-then = Serait désactivé
rehost-keys = Clés
rehost-file-replace = { $file } (à remplacer sur la machine)
rehost-limit = Limite de transferts
rehost-moves = Transferts
rehost-next-label = Prochain transfert dès le
rehost-limit-none = Illimité
rehost-limit-used = { NUMBER($used) } sur { NUMBER($limit) } utilisés en { NUMBER($days) } jours
# $count is a whole number.
rehost-limit-left = reste { NUMBER($count) }
# $count is a whole number.
rehost-limit-left-after = reste { NUMBER($count) } ensuite
rehost-do = Transférer la licence
rehost-ask = Envoyer au service client
rehost-requests = Afficher les demandes

## After it

rehost-asked = Demande envoyée au service client
rehost-asked-text = La licence reste active sur { $host }. Vous recevez une confirmation par e-mail. Suivez la demande sous Demandes.
rehost-done = La licence est maintenant active sur { $host }.
rehost-remove = Retirez les anciennes clés et l'ancien fichier de licence de { $host }.
rehost-set-aside = Le transfert inachevé de { $serial } a été remplacé par celui-ci.
rehost-go-back = Y revenir

## History of a license

history-tab = Historique
history-of = Historique de { $serial }
history-not-yet = Pas encore enregistrée. Les événements de cette licence apparaîtront ici.
history-none = Aucun événement pour cette licence.
history-offline = Portail injoignable. Les événements récents sont affichés ; les clés remplacées apparaîtront à son retour.
history-inactive = N'est plus active
history-then = puis
history-replaced = Remplacé
history-file = fichier de licence
history-file-outdated = Votre fichier téléchargé ne fonctionne plus : remplacé le { $date }.
# $serial is a serial number, in all of these.
history-registered = Enregistrée
history-renewed = Enregistrée, renouvelle { $serial }
history-converted = Convertie depuis un bon
history-drawn = Prélevée sur { $serial }
history-rehosted = Transférée vers un autre hôte
history-upgraded-from = Mise à niveau depuis { $serial }
history-upgraded-into = Partiellement mise à niveau vers { $serial }
history-superseded = Entièrement mise à niveau vers { $serial }
history-returned = Rendue au contrat
history-delivered = Clés et fichiers envoyés par e-mail à { $to }
history-delivered-sealed = Clés et fichiers exportés dans un fichier scellé
history-transferred = Propriétaire modifié
history-other = Modifiée
# $name is a person, $site a partner's site, in all of these.
history-by = par { $name }
history-by-partner = par { $name }, { $site }, au nom du client
history-by-site = par { $site }, au nom du client
# $actor is the partner's person and site.
history-registered-by-partner = { $date } par { $actor }, au nom du client

## Handing keys over

deliver-title = Remettre les clés
# $what is a product with its serial number, or “5 licenses”.
deliver-text = { $what } : envoyer les clés et les fichiers de licence à une personne. Consigné dans l'historique de chaque licence.
deliver-way = Méthode
deliver-way-mail = E-mail
deliver-way-sealed = Fichier scellé
deliver-to = À
deliver-to-other = Un autre e-mail
deliver-email = E-mail
deliver-to-hint = Seuls les contacts de la commande, le contact technique et le propriétaire peuvent recevoir les clés.
deliver-to-unknown = Cet e-mail n'appartient ni à un contact de la commande, ni au contact technique, ni au propriétaire. Les clés ne peuvent pas y être envoyées.
deliver-mail-text = Les clés sont envoyées en clair, avec les fichiers de licence en pièce jointe.
deliver-sealed-text = Un fichier chiffré avec les clés et les fichiers de licence. Envoyez sa phrase secrète par un autre canal.
# $minimum is a whole number.
deliver-passphrase-hint = Au moins { NUMBER($minimum) } caractères. Conservée nulle part.
deliver-generate = Générer
deliver-own = Saisir la mienne
deliver-copy = Copier
deliver-copied = Phrase secrète copiée
deliver-once = Affichée uniquement ici et conservée nulle part.
deliver-tell = Envoyez la phrase secrète au destinataire par un autre canal.
deliver-mail = Envoyer l'e-mail
deliver-seal = Enregistrer le fichier scellé
deliver-mailed = Envoi des clés et des fichiers à { $to }.
deliver-sealed = Fichier scellé enregistré
deliver-saved = Enregistré dans { $path }
deliver-open = Comment ouvrir le fichier
deliver-open-text = Une archive tar chiffrée avec age. Tout outil age peut l'ouvrir. Cette commande demande la phrase secrète :
