### The audit trail, as those read it whom it concerns.

trail-title = Registro di controllo
trail-text-account = Che cosa è stato fatto al Suo account, anche dall'assistenza clienti.
trail-text-site = Che cosa è stato fatto in questa sede: chi, che cosa e quando.
trail-show = Mostra
trail-none = Ancora nulla registrato
trail-none-text = Qui appare ciò che fanno le persone, il produttore e l'assistenza clienti.
trail-older = Mostra precedenti
trail-save = Salva come CSV
# $file is the name of a file.
trail-saved = Salvato: { $file }
trail-offline = Portale non raggiungibile. Il registro appare quando torna disponibile.
trail-by-you = Lei
# $person is the name of a person, or an e-mail address.
trail-by-care = { $person }, assistenza clienti
trail-by-vendor = Produttore
trail-by-gone = Un account eliminato
# $before is what was so before.
# $after is what is so now.
trail-changed = { $before } → { $after }
# $site is the name of a site.
trail-behalf = per conto di { $site }
# $reason is what somebody wrote.
trail-reason = Motivo: { $reason }

## What was done

trail-act-account-added = Account aggiunto
trail-act-account-additional-email-confirmed = Indirizzo aggiuntivo confermato
trail-act-account-confirmed = Indirizzo e-mail confermato
trail-act-account-created = Account creato
trail-act-account-declined = Scelto "Non sono stato io" in un'e-mail
trail-act-account-demoted = Ruolo presso il produttore rimosso
trail-act-account-edited = Profilo modificato
trail-act-account-email-asked = Nuovo indirizzo e-mail richiesto
trail-act-account-email-changed = Indirizzo e-mail modificato
trail-act-account-email-kept = Modifica dell'indirizzo e-mail annullata
trail-act-account-email-restored = Indirizzo e-mail ripristinato
trail-act-account-invited = Account creato su invito
trail-act-account-locked = Account bloccato
trail-act-account-unlocked = Account sbloccato
trail-act-account-mail-resent = E-mail inviata di nuovo
trail-act-account-merge-prepared = Unione di account preparata
trail-act-account-merge-confirmed = Unione di account confermata
trail-act-account-merge-withdrawn = Unione di account ritirata
trail-act-account-merged = Account uniti
trail-act-account-number-added = Codice cliente aggiunto
trail-act-account-number-removed = Codice cliente rimosso
trail-act-account-password-changed = Password modificata
trail-act-account-password-reset = Password reimpostata
trail-act-account-sessions-ended = Sessioni chiuse
trail-act-address-added = Indirizzo di installazione aggiunto
trail-act-care-looked-up = Consultato
trail-act-flex-drawn = Licenze prelevate
trail-act-flex-returned = Licenze prelevate restituite
trail-act-license-attended = Proprietario tornato
trail-act-license-unattended = Proprietario andato via
trail-act-license-delivered = Chiavi consegnate
trail-act-license-handed-over = Licenza passata
trail-act-license-kept = Licenza mantenuta dopo modifica dell'ordine
trail-act-license-other-customer = Licenza passata a un altro cliente
trail-act-license-owner-confirmed = Proprietario confermato
trail-act-license-registered = Licenza registrata
trail-act-license-upgraded = Licenza aggiornata
trail-act-license-converted = Buono convertito
trail-act-license-drawn = Licenza prelevata
trail-act-license-rehosted = Licenza spostata su un altro host
trail-act-license-rehost-requested = Spostamento su altro host richiesto
trail-act-license-returned = Licenza restituita
trail-act-license-taken-over = Licenza rilevata
trail-act-license-transferred = Licenza trasferita
trail-act-request-made = Richiesta inviata
trail-act-request-accepted = Richiesta accettata
trail-act-request-answered = Risposta a una richiesta
trail-act-request-approved = Richiesta approvata
trail-act-request-asked = Domanda su una richiesta
trail-act-request-attached = File aggiunto a una richiesta
trail-act-request-expired = Richiesta scaduta
trail-act-request-refused = Richiesta respinta
trail-act-request-withdrawn = Richiesta ritirata
trail-act-request-taken = Richiesta presa in carico dall'assistenza
trail-act-request-given-back = Richiesta restituita alla coda
trail-act-session-opened = Accesso effettuato
trail-act-session-closed = Disconnessione
trail-act-session-reuse = Sessione chiusa: token usato due volte
trail-act-share-made = Condiviso
trail-act-share-changed = Condivisione modificata
trail-act-share-ended = Condivisione terminata
trail-act-site-access-approved = Accesso alla sede approvato
trail-act-site-invited = Invitato
trail-act-site-invitation-accepted = Invito accettato
trail-act-site-invitation-declined = Invito rifiutato
trail-act-site-invitation-withdrawn = Invito ritirato
trail-act-site-level-named = Livello modificato
trail-act-site-member-left = Ha lasciato la sede
trail-act-site-member-removed = Rimosso dalla sede
trail-act-site-role-set = Ruolo modificato

## Sites

trail-no-site = Non amministra alcuna sede
trail-no-site-text = Gli amministratori di una sede leggono qui che cosa vi è stato fatto.
