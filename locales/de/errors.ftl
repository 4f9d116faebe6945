### Was schiefging, nach Code: was geschah und was man tun kann. Erst die Codes des Portals, dann die des Desktops.

## Das Portal

error-bad-request = Das Portal hat diese Anfrage nicht angenommen. Aktualisieren Sie Licet und versuchen Sie es erneut.
error-too-large = Das ist mehr, als das Portal auf einmal annimmt. Senden Sie weniger.
error-invalid-fields = Einige Felder müssen korrigiert werden. Beachten Sie die Hinweise daneben.
error-unauthenticated = Melden Sie sich erneut an, um fortzufahren.
error-wrong-credentials = E-Mail oder Passwort falsch, oder die Adresse ist noch nicht bestätigt. Prüfen Sie beides, suchen Sie nach der Bestätigungs-E-Mail oder setzen Sie Ihr Passwort zurück.
error-session-revoked = Ihre Sitzung wurde beendet. Melden Sie sich erneut an.
error-account-locked = Der Hersteller hat dieses Konto gesperrt. Wenden Sie sich an die Kundenbetreuung.
error-forbidden = Ihr Konto hat dafür keine Berechtigung.
error-agreement-declined = Ohne Zustimmung zur Vereinbarung können Sie kein Konto erstellen.
error-link-expired = Dieser Link wurde bereits verwendet, ersetzt oder ist abgelaufen. Fordern Sie einen neuen an.
error-not-found = Nicht gefunden, oder Ihr Konto hat keinen Zugriff.
# $retry_after ist eine ganze Zahl von Sekunden.
error-rate-limited = { $retry_after ->
    [one] Zu viele Versuche. Warten Sie eine Sekunde und versuchen Sie es erneut.
   *[other] Zu viele Versuche. Warten Sie { NUMBER($retry_after) } Sekunden und versuchen Sie es erneut.
}
error-cursor-expired = Das Portal wurde zurückgesetzt. Licet lädt alles neu.
error-cursor-invalid = Das Portal kennt den Stand Ihrer Offline-Daten nicht. Licet lädt alles neu.
# $minimum ist eine Versionsnummer.
error-app-too-old = Dieses Portal erfordert Licet { $minimum } oder neuer. Aktualisieren Sie Licet, um zu synchronisieren. Ihre Lizenzen bleiben offline verfügbar.
error-key-reused = Das wurde bereits mit anderem Inhalt gesendet. Laden Sie neu und versuchen Sie es erneut.
# $serial ist eine Seriennummer, in allen diesen.
error-serial-unknown = { $serial } existiert nicht, oder Ihr Konto hat keinen Zugriff. Prüfen Sie O und 0, I und 1.
error-already-registered = { $serial } ist bereits registriert.
# $instructions sind die eigenen Worte des Herstellers.
error-not-transactable = { $serial } wird anders aktiviert: { $instructions }
error-key-printed = Der Schlüssel von { $serial } steht auf dem Zertifikat. Eine Registrierung ist nicht nötig.
error-is-maintenance = { $serial } ist ein Wartungsvertrag und wird nicht registriert.
error-is-voucher = { $serial } ist ein Gutschein. Wandeln Sie ihn zuerst um.
error-is-flex = { $serial } ist ein Flex-Vertrag. Rufen Sie Lizenzen daraus ab.
error-keys-not-shared = Diese Freigabe enthält keine Schlüssel. Bitten Sie den Besitzer um Zugriff.
error-license-unattended = Sie gehören nicht mehr zum Standort von { $serial }. Dessen Administratoren entscheiden über diese Lizenz.
error-license-attended = Der Besitzer von { $serial } gehört noch zum Standort. Es gibt nichts zu entscheiden.
error-number-mismatch = Mit diesen Nummern wurde keine Bestellung gefunden. Prüfen Sie beide auf dem Kaufzertifikat oder der Rechnung.
error-last-administrator = Das ist der letzte Administrator des Standorts. Benennen Sie zuerst einen anderen.
error-no-license-file = Diese Lizenz hat keine Lizenzdatei.
error-release-not-entitled = Sie haben keine Lizenz für dieses Produkt.
error-release-term-over = Die Laufzeit Ihrer Lizenz ist beendet. Verlängern Sie sie, um dies herunterzuladen.
error-release-maintenance-lapsed = Dafür ist eine gültige Wartung erforderlich. Verlängern Sie den Vertrag, um dies herunterzuladen.
error-range-unsatisfiable = Die Datei wurde am Portal geändert. Starten Sie den Download neu.
error-already-requested = Sie haben das bereits angefragt, und die Anfrage ist noch offen.
error-request-closed = Diese Anfrage ist abgeschlossen: Sie wurde entschieden, zurückgezogen oder ist abgelaufen.
error-attachment-type = Hängen Sie eine PDF-Datei, ein PNG- oder JPEG-Bild oder eine E-Mail (.eml) an. Diese Datei ist etwas anderes.
error-attachment-quota = Für einen weiteren Anhang ist kein Platz: Eine Anfrage fasst 20 Dateien, Ihr Konto insgesamt 200 MB.
error-unavailable = Das Portal ist ausgelastet oder startet neu. Versuchen Sie es in einer Minute erneut.
error-internal = Im Portal ist ein Fehler aufgetreten. Versuchen Sie es in einigen Minuten erneut.

## Der Desktop

error-offline = Das Portal ist nicht erreichbar. Prüfen Sie Ihr Netzwerk und die Portaladresse. Ihre Offline-Daten bleiben verfügbar.
error-portal-address = Das ist keine Portaladresse. Sie muss mit https:// beginnen
error-not-a-portal = Der Server unter dieser Adresse ist kein Lizenzportal. Prüfen Sie die Adresse.
error-portal-redirects = Diese Adresse leitet weiter. Fragen Sie Ihren Hersteller nach der direkten Portaladresse.
error-certificate-not-trusted = Dieser Computer vertraut dem Zertifikat von { $host } nicht, ausgestellt von „{ $issuer }“. Ist das die Zertifizierungsstelle Ihrer Organisation, importieren Sie deren Stammzertifikat („{ $root }“) in den Zertifikatsspeicher des Betriebssystems und starten Sie Licet neu. Kennen Sie den Aussteller nicht, verbinden Sie sich nicht und fragen Sie Ihr Netzwerkteam.
error-certificate-expired = Das Zertifikat von { $host } ist am { $date } abgelaufen. Prüfen Sie das Datum dieses Computers oder bitten Sie den Portalbetreiber, es zu erneuern.
error-certificate-not-yet-valid = Das Zertifikat von { $host } gilt erst ab { $date }. Prüfen Sie das Datum dieses Computers.
error-certificate-wrong-host = Das Zertifikat von { $host } wurde für andere Hosts ausgestellt: { $names }. Prüfen Sie die Adresse.
error-certificate-revoked = Das Zertifikat von { $host } wurde widerrufen. Melden Sie sich nicht an und informieren Sie den Portalbetreiber.
error-certificate-invalid = Das Zertifikat von { $host } ist ungültig. Bitten Sie den Portalbetreiber, es zu prüfen.
error-tls-unavailable = Dieser Computer hat keinen Zertifikatsspeicher; Licet kann keine sichere Verbindung herstellen. Installieren Sie die CA-Zertifikate des Systems und starten Sie Licet neu.
error-portal-not-confirmed = Es wurde nichts an { $host } gesendet, weil die Verbindung nicht bestätigt wurde.
error-not-signed-in = Sie sind nicht angemeldet. Melden Sie sich zuerst an.
error-session-ended = Ihre Sitzung ist abgelaufen. Melden Sie sich erneut an.
error-keyring-unavailable = Dieser Computer hat keinen Schlüsselbund für die Sitzung. Legen Sie stattdessen eine Passphrase fest.
error-keyring-locked = Der Schlüsselbund ist gesperrt. Entsperren Sie ihn und versuchen Sie es erneut.
error-keyring-failed = Der Schlüsselbund konnte den Schlüssel nicht speichern. Nichts wurde gespeichert. Versuchen Sie es erneut oder legen Sie eine Passphrase fest.
error-passphrase-wrong = Falsche Passphrase. Prüfen Sie Feststelltaste und Tastaturlayout.
error-passphrase-not-set = Für diese Offline-Daten wurde keine Passphrase festgelegt.
# $minimum ist eine ganze Zahl.
error-passphrase-short = { $minimum ->
    [one] Die Passphrase braucht mindestens ein Zeichen.
   *[other] Die Passphrase braucht mindestens { NUMBER($minimum) } Zeichen.
}
error-passphrase-damaged = Die Passphrase-Daten auf diesem Computer sind beschädigt. Setzen Sie die Offline-Daten zurück.
error-mirror-closed = Ihre Offline-Daten sind nicht geöffnet.
error-profile-folder = Licet kann nicht in seinen Ordner schreiben. Prüfen Sie Speicherplatz und Berechtigungen.
error-download-folder = In den Download-Ordner kann nicht geschrieben werden. Wählen Sie in den Einstellungen einen anderen.
error-view-gone = Diese Liste wurde geschlossen. Öffnen Sie sie erneut.
error-download-changed = Die Datei wurde nach der Prüfung entfernt oder geändert. Laden Sie sie erneut herunter.
error-download-not-done = Dieser Download ist noch nicht abgeschlossen.
error-clipboard = Die Zwischenablage ist nicht verfügbar.
error-key-needs-input = Schlüssel werden nur direkt nach einem Klick oder Tastendruck angezeigt. Betätigen Sie die Schaltfläche erneut.
# $seconds is a whole number.
error-too-many-keys = In kurzer Zeit wurden viele Schlüssel angezeigt. Zur Sicherheit ist der nächste in { $seconds } s möglich. Um viele Schlüssel zu übergeben, nutzen Sie „Schlüssel übergeben“.
error-nothing-to-open-with = Keine App zum Öffnen gefunden.
error-no-partner-contact = Die Bestellung nennt keinen Kontakt beim Händler. Fragen Sie Ihren Hersteller.
# $count ist eine ganze Zahl.
error-changes-waiting = { $count ->
    [one] Eine ungesendete Änderung ginge verloren. Synchronisieren Sie zuerst oder exportieren Sie Ihre Änderungen.
   *[other] { NUMBER($count) } ungesendete Änderungen gingen verloren. Synchronisieren Sie zuerst oder exportieren Sie Ihre Änderungen.
}
error-changes-unreadable = Ihre Offline-Daten lassen sich nicht öffnen. Ungesendete Änderungen darin gingen verloren.
error-change-settled = Diese Änderung wurde bereits gesendet oder entschieden. Es wurde nichts unternommen.
error-export-failed = Die Datei kann nicht geschrieben werden. Prüfen Sie Speicherplatz und Berechtigungen oder wählen Sie einen anderen Ordner.
error-export-unreadable = Die Datei ist nicht lesbar oder kein Export Ihrer Änderungen.
error-app-fault = Etwas ist schiefgegangen. Versuchen Sie es erneut. Tritt der Fehler wieder auf, starten Sie Licet neu.

## Downloads

error-download-folder-name = Der Pfad dieses Ordners wird nicht unterstützt. Wählen Sie einen anderen.
error-download-disk-full = Der Datenträger ist voll. Schaffen Sie Platz und setzen Sie dann fort. Bereits Geladenes bleibt erhalten.
error-download-wrong-size = Die Größe der Datei weicht von der veröffentlichten ab, darum wurde sie gelöscht. Laden Sie sie erneut herunter. Tritt das wieder auf, informieren Sie Ihren Hersteller.
error-download-wrong-hash = Die Datei stimmt nicht mit der veröffentlichten überein, darum wurde sie gelöscht. Laden Sie sie erneut herunter. Tritt das wieder auf, informieren Sie Ihren Hersteller.
error-download-wrong-signature = Die Lizenzdatei ist nicht von diesem Hersteller signiert oder wurde bei der Übertragung geändert, darum wurde sie gelöscht. Laden Sie sie erneut herunter. Tritt das wieder auf, informieren Sie Ihren Hersteller.
error-download-key-not-trusted = Diese Lizenzdatei ist mit einem neuen Schlüssel signiert, dem dieser Computer nicht vertraut, darum wurde sie gelöscht. Vergleichen Sie den Fingerabdruck mit Ihrem Hersteller, vertrauen Sie dem Schlüssel unter Downloads und laden Sie die Datei erneut herunter.
error-download-certificate = Das Zertifikat des Portals wurde abgelehnt, darum wurde nichts heruntergeladen. Den Grund zeigt die Statusleiste. Versuchen Sie es danach erneut.
error-keys-not-confirmed = Die Schlüssel des Portals haben sich seit der Anzeige geändert. Prüfen Sie sie erneut, bevor Sie ihnen vertrauen.
error-download-wrong-license = Das Portal hat die Datei einer anderen Lizenz gesendet, darum wurde sie gelöscht. Laden Sie sie erneut herunter. Tritt das wieder auf, informieren Sie Ihren Hersteller.
error-download-no-free-name = Der Ordner enthält zu viele Dateien mit diesem Namen. Verschieben Sie einige und versuchen Sie es erneut.
error-download-unexpected = Das Portal hat unerwartet geantwortet. Versuchen Sie es erneut. Tritt das wieder auf, informieren Sie Ihren Hersteller.
error-download-unknown = Dieser Download ist nicht mehr in der Liste.
error-download-not-ended = Dieser Download läuft noch. Brechen Sie ihn zuerst ab.
error-download-stopped = Licet wird beendet. Der Download wird beim nächsten Start fortgesetzt.

## Die Offline-Daten

error-mirror-wrong-key = Der Schlüssel im Schlüsselbund passt nicht zu Ihren Offline-Daten. Es wurde nichts geändert. Verwenden Sie Ihre Passphrase oder setzen Sie die Offline-Daten zurück.
error-mirror-damaged = Ihre Offline-Daten sind beschädigt. Setzen Sie sie zurück.
error-mirror-key-or-file = Ihre Offline-Daten sind nicht lesbar: Sie sind beschädigt oder haben einen anderen Schlüssel. Verwenden Sie Ihre Passphrase oder setzen Sie die Offline-Daten zurück.
error-mirror-newer = Ihre Offline-Daten stammen von einer neueren Version von Licet. Aktualisieren Sie Licet, um sie zu öffnen.
error-mirror-other-identity = Diese Offline-Daten gehören zu einem anderen Konto oder Portal.
error-mirror-network-share = Offline-Daten können nicht auf einem Netzlaufwerk liegen. Wählen Sie einen Ordner auf diesem Computer.
error-mirror-in-use = Licet läuft bereits mit diesen Offline-Daten.
error-mirror-sqlite-too-old = Diese Version von Licet verwendet eine Datenbank, die Daten verlieren kann. Installieren Sie eine neuere Version.
error-mirror-disk-full = Der Datenträger ist voll, nichts kann gespeichert werden. Schaffen Sie Platz und versuchen Sie es erneut.
error-mirror-io = Eine Datei Ihrer Offline-Daten ist nicht lesbar oder beschreibbar. Prüfen Sie den Datenträger und die Berechtigungen des Ordners.
error-mirror-failed = Die Offline-Datenbank ist ausgefallen. Starten Sie Licet neu. Tritt das wieder auf, setzen Sie die Offline-Daten zurück.
error-sync-answer-form = Die Antwort des Portals ist nicht lesbar. Versuchen Sie es später erneut. Tritt das wieder auf, informieren Sie Ihren Hersteller.
error-sync-not-the-portal = Unter der Portaladresse antwortet etwas anderes, eventuell die Anmeldeseite eines Netzwerks. Prüfen Sie Ihr Netzwerk.
error-sync-other-portal = Unter dieser Adresse antwortet ein anderes Portal. Es wurde nichts geändert. Melden Sie sich erneut an, um es zu nutzen.
error-sync-answer-too-large = Die Antwort des Portals überschreitet die zulässige Größe und wurde abgelehnt. Informieren Sie Ihren Hersteller.
error-sync-refused = Das Portal hat das Synchronisieren abgelehnt. Versuchen Sie es später erneut. Tritt das wieder auf, informieren Sie Ihren Hersteller.
error-sync-cursor-loop = Das Synchronisieren wurde gestoppt, weil das Portal es dreimal hintereinander neu gestartet hat. Versuchen Sie es später erneut. Tritt das wieder auf, informieren Sie Ihren Hersteller.
error-sync-never-agrees = Das Synchronisieren wurde gestoppt, weil die empfangenen Daten nicht zu den Angaben des Portals passen. Es wurde nichts entfernt. Informieren Sie Ihren Hersteller.
error-sync-never-proven = Das Portal meldet keine Gesamtzahl. Licet kann nicht prüfen, ob Ihre Daten vollständig sind. Informieren Sie Ihren Hersteller.
error-sync-stuck = Die Antworten des Portals sind auch nach vollständigem Neuladen nicht verwendbar. Ihre Daten und Änderungen bleiben erhalten, und Licet versucht es gelegentlich erneut. Informieren Sie Ihren Hersteller.
error-cancelled = Abgebrochen.

## Erinnerungen

error-reminder-not-ahead = Wählen Sie ein Datum nach heute.
error-reminder-no-serial = Geben Sie eine Seriennummer ein.

## Eine Lizenz beziehen

error-register-alone = { $serial } muss separat registriert werden. Entfernen Sie die Nummer aus dieser Liste und registrieren Sie sie einzeln.
error-superseded = { $serial } wurde vollständig aktualisiert. Verwenden Sie { $by }.
error-repeated = { $serial } ist bereits in der Liste.
error-key-missing = Der Anfrage der App fehlt ein Schlüssel, der Duplikate verhindert. Aktualisieren Sie Licet und versuchen Sie es erneut.
error-not-partner = Ihr Standort hat { $serial } nicht verkauft, darum können Sie nicht für diesen Kunden handeln.
error-notification-unknown = Für Ihr Konto gibt es keine Upgrade-Mitteilung { $notification }. Prüfen Sie die ID in der E-Mail.
error-not-offered = Diese Mitteilung bietet kein Upgrade für { $serial } an.
error-not-yours = { $serial } gehört jemand anderem. Bitten Sie den Besitzer um eine Freigabe mit vollem Zugriff.
error-upgrade-maintenance-lapsed = Die Wartung von { $serial } ist abgelaufen. Verlängern Sie sie vor dem Upgrade.
error-too-many = Nicht genug verfügbar. Übrig: { $left }.
error-license-inactive = Lizenz { $serial } ist nicht mehr aktiv: Sie wurde aktualisiert oder zurückgegeben.
error-rehost-refused = Diese Lizenz hat das Limit von { $limit } Umzügen in { $days } Tagen erreicht. Versuchen Sie es später erneut.
error-voucher-unknown = Gutschein { $code } existiert nicht. Prüfen Sie O und 0, I und 1.
error-voucher-used = Gutschein { $code } wurde bereits umgewandelt.
error-voucher-expired = Gutschein { $code } ist am { $date } abgelaufen.
error-pool-missing = Der Vertrag enthält keine Lizenzen von { $sku }.
error-pool-exhausted = So viele enthält das Kontingent nicht. Übrig: { $remaining }.
error-flex-not-current = Die Laufzeit dieses Vertrags hat nicht begonnen oder ist beendet. Ein Abruf ist nicht möglich.
error-not-shareable = { $count ->
    [one] Sie können { $serial } nicht freigeben. Das können nur der Besitzer und die Administratoren des Standorts.
   *[other] Sie können { $count } dieser Lizenzen nicht freigeben, zum Beispiel { $serial }. Das können nur die Besitzer und die Administratoren der Standorte.
}
error-seen-in-full = Diese Person hat bereits vollen Zugriff auf alles davon.
error-too-many-shares = Sie haben { $maximum } Freigaben. Beenden Sie einige, um neue anzulegen.
error-level-too-low = Ihre Stufe an diesem Standort erlaubt das nicht. Fragen Sie einen Hauptbenutzer des Standorts.
error-return-never = Dieser Vertrag nimmt keine Rückgaben an.
error-return-too-late = Die Rückgabefrist endete am { $date }.
error-file-too-large = {$name} ist größer als {$maximum} MB.
error-file-unreadable =
    { $reason ->
        [kind] {$name} hat ein nicht unterstütztes Format. Verwenden Sie ein Zertifikat (.eml, .html, .txt), eine Liste (.txt, .csv) oder eine Tabelle (.xlsx).
        [password] {$name} ist passwortgeschützt. Entfernen Sie das Passwort und speichern Sie die Datei erneut.
        [large] {$name} ist zu groß: zu viele Zellen, Spalten oder Teile. Speichern Sie nur die Tabelle mit den Seriennummern.
        [rows] {$name} hat mehr als {$maximum} Zeilen oder Seriennummern. Nichts wurde hinzugefügt. Teilen Sie die Datei auf.
        [serials] Keine Seriennummern in {$name} gefunden.
       *[damaged] {$name} ist beschädigt oder hat nicht den Dateityp, den der Name angibt.
    }
error-draft-too-large = Dieses Formular ist zu groß für einen Entwurf. Beim Verlassen gehen Ihre Eingaben verloren.
error-login-list = Die Liste der Autostart-Programme des Systems konnte nicht geändert werden.
# $person is the name of a person, or an e-mail address.
error-request-taken = { $person } kümmert sich um diese Anfrage.
error-nothing-to-do = Nichts zu tun: Es ist bereits so.
error-not-delegated = Der Kunde lässt Ihr Unternehmen das nicht für ihn tun. Bitten Sie die Administratoren des Kunden, in der Übersicht.
error-reminder-timer = Der Timer des Systems konnte nicht eingerichtet werden, oder licet-remind fehlt.
