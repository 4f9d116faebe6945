### The audit trail, as those read it whom it concerns.

trail-title = Protokoll
trail-text-account = Was mit Ihrem Konto getan wurde, auch von der Kundenbetreuung.
trail-text-site = Was an diesem Standort getan wurde: wer, was und wann.
trail-show = Anzeigen
trail-none = Noch nichts protokolliert
trail-none-text = Was Personen, der Hersteller und die Kundenbetreuung tun, erscheint hier.
trail-older = Ältere anzeigen
trail-save = Als CSV speichern
# $file is the name of a file.
trail-saved = Gespeichert: { $file }
trail-offline = Das Portal ist nicht erreichbar. Das Protokoll erscheint, sobald es wieder da ist.
trail-by-you = Sie
# $person is the name of a person, or an e-mail address.
trail-by-care = { $person }, Kundenbetreuung
trail-by-vendor = Hersteller
trail-by-gone = Ein gelöschtes Konto
# $before is what was so before.
# $after is what is so now.
trail-changed = { $before } → { $after }
# $site is the name of a site.
trail-behalf = im Auftrag von { $site }
# $reason is what somebody wrote.
trail-reason = Grund: { $reason }

## What was done

trail-act-account-added = Konto hinzugefügt
trail-act-account-additional-email-confirmed = Weitere Adresse bestätigt
trail-act-account-confirmed = E-Mail-Adresse bestätigt
trail-act-account-created = Konto erstellt
trail-act-account-declined = In einer E-Mail „Das war ich nicht“ gewählt
trail-act-account-demoted = Rolle beim Hersteller entzogen
trail-act-account-edited = Profil geändert
trail-act-account-email-asked = Neue E-Mail-Adresse angefordert
trail-act-account-email-changed = E-Mail-Adresse geändert
trail-act-account-email-kept = Änderung der E-Mail-Adresse zurückgenommen
trail-act-account-email-restored = E-Mail-Adresse wiederhergestellt
trail-act-account-invited = Konto durch Einladung erstellt
trail-act-account-locked = Konto gesperrt
trail-act-account-unlocked = Konto entsperrt
trail-act-account-mail-resent = E-Mail erneut gesendet
trail-act-account-merge-prepared = Zusammenführung vorbereitet
trail-act-account-merge-confirmed = Zusammenführung bestätigt
trail-act-account-merge-withdrawn = Zusammenführung zurückgezogen
trail-act-account-merged = Konten zusammengeführt
trail-act-account-number-added = Kundennummer hinzugefügt
trail-act-account-number-removed = Kundennummer entfernt
trail-act-account-password-changed = Passwort geändert
trail-act-account-password-reset = Passwort zurückgesetzt
trail-act-account-sessions-ended = Sitzungen beendet
trail-act-address-added = Installationsadresse hinzugefügt
trail-act-care-looked-up = Nachgeschlagen
trail-act-flex-drawn = Lizenzen abgerufen
trail-act-flex-returned = Abgerufene Lizenzen zurückgegeben
trail-act-license-attended = Besitzer ist wieder da
trail-act-license-unattended = Besitzer hat den Standort verlassen
trail-act-license-delivered = Schlüssel ausgeliefert
trail-act-license-handed-over = Lizenz übergeben
trail-act-license-kept = Lizenz nach Auftragsänderung behalten
trail-act-license-other-customer = Lizenz zu anderem Kunden verschoben
trail-act-license-owner-confirmed = Besitzer bestätigt
trail-act-license-registered = Lizenz registriert
trail-act-license-upgraded = Lizenz aktualisiert
trail-act-license-converted = Gutschein eingelöst
trail-act-license-drawn = Lizenz abgerufen
trail-act-license-rehosted = Lizenz auf anderen Host verschoben
trail-act-license-rehost-requested = Verschieben auf anderen Host angefragt
trail-act-license-returned = Lizenz zurückgegeben
trail-act-license-taken-over = Lizenz übernommen
trail-act-license-transferred = Lizenz übertragen
trail-act-request-made = Anfrage gestellt
trail-act-request-accepted = Anfrage angenommen
trail-act-request-answered = Anfrage beantwortet
trail-act-request-approved = Anfrage genehmigt
trail-act-request-asked = Rückfrage zu einer Anfrage
trail-act-request-attached = Datei zu einer Anfrage hinzugefügt
trail-act-request-expired = Anfrage abgelaufen
trail-act-request-refused = Anfrage abgelehnt
trail-act-request-withdrawn = Anfrage zurückgezogen
trail-act-request-taken = Anfrage von der Kundenbetreuung übernommen
trail-act-request-given-back = Anfrage in die Warteschlange zurückgegeben
trail-act-session-opened = Angemeldet
trail-act-session-closed = Abgemeldet
trail-act-session-reuse = Sitzung beendet: Token zweimal verwendet
trail-act-share-made = Freigegeben
trail-act-share-changed = Freigabe geändert
trail-act-share-ended = Freigabe beendet
trail-act-site-access-approved = Zugang zum Standort genehmigt
trail-act-site-invited = Eingeladen
trail-act-site-invitation-accepted = Einladung angenommen
trail-act-site-invitation-declined = Einladung abgelehnt
trail-act-site-invitation-withdrawn = Einladung zurückgezogen
trail-act-site-level-named = Stufe geändert
trail-act-site-member-left = Standort verlassen
trail-act-site-member-removed = Vom Standort entfernt
trail-act-site-role-set = Rolle geändert

## Sites

trail-no-site = Sie verwalten keinen Standort
trail-no-site-text = Administratoren eines Standorts lesen hier, was dort getan wurde.
