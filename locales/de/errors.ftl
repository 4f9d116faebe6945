### Was schiefging, nach Code: was geschah und was man tun kann. Erst die Codes des Portals, dann die des Desktops.

## Das Portal

error-bad-request = Das Portal versteht diese App nicht. Aktualisieren Sie Licet und versuchen Sie es noch einmal.
error-too-large = Das ist mehr, als das Portal auf einmal annimmt.
error-invalid-fields = Einige Felder brauchen einen anderen Wert: siehe daneben.
error-unauthenticated = Das Portal bittet Sie, sich neu anzumelden.
error-wrong-credentials = E-Mail oder Passwort ist falsch. Prüfen Sie beides oder fordern Sie ein neues Passwort an.
error-session-revoked = Die Sitzung wurde beendet. Melden Sie sich neu an.
error-email-not-confirmed = Das Passwort stimmt, aber diese E-Mail ist noch nicht bestätigt. Öffnen Sie den Link in der E-Mail vom Portal.
error-account-locked = Der Hersteller hat dieses Konto gesperrt. Fragen Sie seine Kundenbetreuung.
error-forbidden = Dieses Konto darf das nicht.
error-agreement-declined = Ohne die Vereinbarung legt das Portal kein Konto an.
error-link-expired = Dieser Link wurde benutzt, ersetzt oder ist zu alt. Fordern Sie einen neuen an.
error-not-found = Das gibt es nicht, oder dieses Konto darf es nicht sehen.
# $retry_after ist eine ganze Zahl von Sekunden.
error-rate-limited = { $retry_after ->
    [one] Zu viele Versuche. Warten Sie eine Sekunde und versuchen Sie es dann noch einmal.
   *[other] Zu viele Versuche. Warten Sie { NUMBER($retry_after) } Sekunden und versuchen Sie es dann noch einmal.
}
error-cursor-expired = Das Portal hat neu begonnen, deshalb wird alles noch einmal geladen.
error-cursor-invalid = Das Portal weiß nicht, wo diese Kopie steht, deshalb wird alles noch einmal geladen.
# $minimum ist eine Versionsnummer.
error-app-too-old = Dieses Portal braucht Licet { $minimum } oder neuer. Ihre Lizenzen bleiben lesbar; aktualisieren Sie Licet zum Synchronisieren.
error-key-reused = Das wurde schon mit anderem Inhalt gesendet. Laden Sie neu und versuchen Sie es noch einmal.
# $serial ist eine Seriennummer, in allen diesen.
error-serial-unknown = Es gibt kein { $serial }, das dieses Konto sehen darf. Prüfen Sie O und 0, I und 1.
error-already-registered = { $serial } ist schon registriert.
# $instructions sind die eigenen Worte des Herstellers.
error-not-transactable = { $serial } wird anders aktiviert: { $instructions }
error-key-printed = Der Schlüssel von { $serial } steht auf dem Zertifikat: es gibt nichts zu registrieren.
error-is-maintenance = { $serial } nennt einen Wartungsvertrag; der wird nicht registriert.
error-is-voucher = { $serial } nennt einen Gutschein. Wandeln Sie ihn zuerst um.
error-is-flex = { $serial } nennt einen Flex-Vertrag. Lizenzen werden daraus abgerufen.
error-keys-not-shared = Diese Freigabe zeigt Lizenzen ohne ihre Schlüssel. Fragen Sie den Besitzer danach.
error-license-unattended = Sie gehören nicht mehr zum Standort von { $serial }. Über diese Lizenz entscheiden dessen Administratoren.
error-license-attended = Der Eigentümer von { $serial } gehört noch zum Standort: Es gibt nichts zu entscheiden.
error-no-license-file = Diese Lizenz hat keine Lizenzdatei.
error-release-not-entitled = Keine Ihrer Lizenzen ist für dieses Produkt.
error-release-term-over = Die Laufzeit Ihrer Lizenz ist zu Ende. Verlängern Sie sie, um dies herunterzuladen.
error-release-maintenance-lapsed = Das braucht laufende Wartung. Verlängern Sie den Vertrag, um es herunterzuladen.
error-range-unsatisfiable = Die Datei hat sich am Portal geändert. Beginnen Sie den Download neu.
error-unavailable = Das Portal ist ausgelastet oder startet gerade neu. Versuchen Sie es in einer Minute noch einmal.
error-internal = Das Portal hat selbst ein Problem. Versuchen Sie es in ein paar Minuten noch einmal.

## Der Desktop

error-offline = Das Portal ist nicht erreichbar. Prüfen Sie Netz und Adresse; was schon geladen ist, können Sie inzwischen benutzen.
error-portal-address = Das ist keine Adresse eines Portals. Sie beginnt mit https://
error-not-a-portal = An dieser Adresse antwortet etwas, aber kein Lizenzportal. Prüfen Sie die Adresse.
error-portal-redirects = Diese Adresse verweist anderswohin. Fragen Sie Ihren Hersteller nach der Adresse des Portals selbst.
error-certificate-not-trusted = Dem Zertifikat von { $host } wird auf diesem Computer nicht vertraut. Ausgestellt hat es „{ $issuer }“. Ist das die Zertifizierungsstelle Ihrer Organisation, importieren Sie deren Stammzertifikat („{ $root }“) in den Zertifikatsspeicher des Betriebssystems und starten Sie Licet neu. Kennen Sie den Aussteller nicht, verbinden Sie sich nicht und fragen Sie Ihr Netzwerkteam.
error-certificate-expired = Das Zertifikat von { $host } ist am { $date } abgelaufen. Bitten Sie den Betreiber des Portals, es zu erneuern, und prüfen Sie das Datum dieses Computers.
error-certificate-not-yet-valid = Das Zertifikat von { $host } gilt erst ab { $date }. Prüfen Sie das Datum dieses Computers.
error-certificate-wrong-host = Das Zertifikat von { $host } wurde für andere Hosts ausgestellt: { $names }. Prüfen Sie die Adresse.
error-certificate-revoked = Das Zertifikat von { $host } wurde von seinem Aussteller widerrufen. Melden Sie sich nicht an und sagen Sie es dem Betreiber des Portals.
error-certificate-invalid = Das Zertifikat von { $host } ist nicht verwendbar. Bitten Sie den Betreiber des Portals, es zu prüfen.
error-tls-unavailable = Dieser Computer hat keinen Zertifikatsspeicher, deshalb ist keine sichere Verbindung möglich. Installieren Sie die CA-Zertifikate des Systems und starten Sie Licet neu.
error-portal-not-confirmed = Es wurde nichts an { $host } gesendet: Die Verbindung wurde nicht bestätigt.
error-not-signed-in = Niemand ist angemeldet. Melden Sie sich zuerst an.
error-session-ended = Ihre Sitzung am Portal ist beendet. Melden Sie sich neu an.
error-keyring-unavailable = Dieser Desktop hat keinen Schlüsselbund, der die Sitzung verwahrt. Wählen Sie stattdessen eine Passphrase.
error-keyring-locked = Der Schlüsselbund ist verschlossen. Schließen Sie ihn auf und versuchen Sie es noch einmal.
error-keyring-failed = Der Schlüsselbund hat nicht behalten, was er bekam. Es wurde nichts gespeichert; versuchen Sie es noch einmal, oder wählen Sie eine Passphrase.
error-passphrase-wrong = Diese Passphrase öffnet die lokale Kopie nicht. Prüfen Sie Großschreibung und Tastatursprache.
error-passphrase-not-set = Für diese Kopie wurde keine Passphrase gesetzt.
# $minimum ist eine ganze Zahl.
error-passphrase-short = { $minimum ->
    [one] Die Passphrase braucht mindestens ein Zeichen.
   *[other] Die Passphrase braucht mindestens { NUMBER($minimum) } Zeichen.
}
error-passphrase-damaged = Was zur Passphrase gehört, ist auf diesem Computer beschädigt. Bauen Sie die Kopie vom Portal neu auf.
error-mirror-closed = Die lokale Kopie ist nicht offen.
error-profile-folder = Licet kann nicht in seinen Ordner schreiben. Prüfen Sie freien Platz und Rechte.
error-download-folder = In den Ordner für Downloads kann nicht geschrieben werden. Wählen Sie in den Einstellungen einen anderen.
error-view-gone = Diese Liste wurde geschlossen. Öffnen Sie sie noch einmal.
error-download-changed = Die Datei ist weg oder wurde geändert, seit sie geprüft wurde. Laden Sie sie noch einmal herunter.
error-download-not-done = Dieser Download ist nicht fertig.
error-clipboard = Die Zwischenablage lässt sich hier nicht benutzen.
error-key-needs-input = Ein Schlüssel wird nur gezeigt, gleich nachdem Sie in diesem Fenster etwas gedrückt haben. Drücken Sie die Schaltfläche noch einmal.
# $seconds is a whole number.
error-too-many-keys = In kurzer Zeit wurden viele Schlüssel gezeigt. Zur Sicherheit wird der nächste in { $seconds } s gezeigt. Um viele Schlüssel zu übergeben, nutzen Sie die Übergabe.
error-nothing-to-open-with = Dieser Computer hat kein Programm, um das zu öffnen.
error-no-partner-contact = Die Bestellung nennt keinen Kontakt beim Partner. Fragen Sie Ihren Hersteller, wer es ist.
# $count ist eine ganze Zahl.
error-changes-waiting = { $count ->
    [one] Eine Änderung hat das Portal noch nicht erreicht und ginge verloren. Synchronisieren Sie zuerst, oder exportieren Sie den Postausgang.
   *[other] { NUMBER($count) } Änderungen haben das Portal noch nicht erreicht und gingen verloren. Synchronisieren Sie zuerst, oder exportieren Sie den Postausgang.
}
error-changes-unreadable = Die lokale Kopie lässt sich nicht öffnen. Änderungen, die offline gemacht und noch nicht gesendet wurden, gingen mit ihr verloren.
error-change-settled = Diese Änderung wurde inzwischen gesendet oder entschieden. Es wurde nichts getan.
error-export-failed = Dorthin kann die Datei nicht geschrieben werden. Prüfen Sie freien Platz und Rechte, oder wählen Sie einen anderen Ordner.
error-export-unreadable = Die Datei kann nicht gelesen werden oder ist kein Export Ihres Postausgangs.
error-app-fault = Licet hat einen Fehler gemacht. Versuchen Sie es noch einmal; bleibt es dabei, starten Sie Licet neu.

## Downloads

error-download-folder-name = Der Pfad dieses Ordners lässt sich nicht speichern. Wählen Sie einen anderen.
error-download-disk-full = Die Festplatte ist voll. Schaffen Sie Platz und machen Sie dann weiter: was schon da ist, bleibt.
error-download-wrong-size = Die Datei hat nicht die Größe, die der Hersteller veröffentlicht hat, und wurde gelöscht. Laden Sie sie noch einmal; bleibt es dabei, sagen Sie es Ihrem Hersteller.
error-download-wrong-hash = Die Datei stimmt nicht mit dem überein, was der Hersteller veröffentlicht hat, und wurde gelöscht. Laden Sie sie noch einmal; bleibt es dabei, sagen Sie es Ihrem Hersteller.
error-download-wrong-signature = Die Lizenzdatei ist nicht von diesem Hersteller signiert oder wurde unterwegs geändert und wurde gelöscht. Laden Sie sie noch einmal; bleibt es dabei, sagen Sie es Ihrem Hersteller.
error-download-key-not-trusted = Das Portal hat diese Lizenzdatei mit einem neuen Schlüssel signiert, dem auf diesem Computer nicht vertraut wird, deshalb wurde sie gelöscht. Vergleichen Sie den Fingerabdruck des Schlüssels mit Ihrem Hersteller, vertrauen Sie ihm unter Downloads und laden Sie die Datei dann noch einmal.
error-download-certificate = Das Zertifikat des Portals wurde abgelehnt, deshalb wurde nichts geladen. Die Statusleiste sagt, warum; versuchen Sie es danach noch einmal.
error-keys-not-confirmed = Die Schlüssel des Portals haben sich geändert, seit sie hier gezeigt wurden. Sehen Sie sie noch einmal an, bevor Sie ihnen vertrauen.
error-download-wrong-license = Das Portal hat die Datei einer anderen Lizenz geschickt, deshalb wurde sie gelöscht. Laden Sie sie noch einmal; bleibt es dabei, sagen Sie es Ihrem Hersteller.
error-download-no-free-name = Im Ordner sind zu viele Dateien dieses Namens. Räumen Sie einige weg und versuchen Sie es noch einmal.
error-download-unexpected = Die Antwort des Portals war nicht das, was verlangt war. Versuchen Sie es noch einmal; bleibt es dabei, sagen Sie es Ihrem Hersteller.
error-download-unknown = Dieser Download ist nicht mehr in der Liste.
error-download-not-ended = Dieser Download ist noch nicht zu Ende. Brechen Sie ihn zuerst ab.
error-download-stopped = Licet wird geschlossen. Der Download geht beim nächsten Start weiter.

## Die lokale Kopie

error-mirror-wrong-key = Der Schlüssel im Schlüsselbund gehört nicht zur lokalen Kopie. Es wurde nichts geändert. Nehmen Sie die Passphrase, oder bauen Sie die Kopie vom Portal neu auf.
error-mirror-damaged = Die lokale Kopie ist beschädigt. Bauen Sie sie vom Portal neu auf.
error-mirror-key-or-file = Die lokale Kopie lässt sich nicht lesen: sie ist beschädigt, oder ihr Schlüssel ist ein anderer. Nehmen Sie die Passphrase, oder bauen Sie die Kopie vom Portal neu auf.
error-mirror-newer = Ein neueres Licet hat diese lokale Kopie angelegt. Aktualisieren Sie Licet, um sie zu öffnen.
error-mirror-other-identity = Diese lokale Kopie gehört zu einem anderen Konto oder Portal.
error-mirror-network-share = Die lokale Kopie kann nicht auf einem Netzlaufwerk liegen. Wählen Sie einen Ordner auf diesem Computer.
error-mirror-in-use = Licet läuft schon mit dieser lokalen Kopie.
error-mirror-sqlite-too-old = Dieses Licet wurde mit einer Datenbank gebaut, die Daten verlieren kann. Installieren Sie ein neueres.
error-mirror-disk-full = Die Festplatte ist voll, es kann nichts mehr gespeichert werden. Schaffen Sie Platz und versuchen Sie es noch einmal.
error-mirror-io = Eine Datei der lokalen Kopie lässt sich nicht lesen oder schreiben. Prüfen Sie die Festplatte und die Rechte des Ordners.
error-mirror-failed = Die Datenbank der lokalen Kopie hat versagt. Starten Sie Licet neu; bleibt es dabei, bauen Sie die Kopie vom Portal neu auf.
error-sync-answer-form = Die Antwort des Portals lässt sich nicht lesen. Versuchen Sie es später noch einmal; bleibt es dabei, sagen Sie es Ihrem Hersteller.
error-sync-not-the-portal = Unter der Adresse des Portals antwortet etwas anderes, vielleicht die Anmeldeseite eines Netzes.
error-sync-other-portal = Unter dieser Adresse antwortet jetzt ein anderes Portal. Nichts wurde geändert; melden Sie sich neu an, um es zu nutzen.
error-sync-answer-too-large = Die Antwort des Portals ist größer als erlaubt und wurde abgelehnt. Sagen Sie es Ihrem Hersteller.
error-sync-refused = Das Portal hat das Synchronisieren abgelehnt. Versuchen Sie es später noch einmal; bleibt es dabei, sagen Sie es Ihrem Hersteller.
error-sync-cursor-loop = Das Portal hat die App dreimal hintereinander an den Anfang zurückgeschickt, daher wurde das Synchronisieren beendet. Versuchen Sie es später noch einmal; bleibt es dabei, sagen Sie es Ihrem Hersteller.
error-sync-never-agrees = Was ankam, stimmt nicht mit dem überein, was das Portal gesendet haben will. Nichts wurde entfernt, und das Synchronisieren wurde beendet. Sagen Sie es Ihrem Hersteller.
error-sync-never-proven = Das Portal sagt nicht, wie viel es insgesamt gibt. Ob die Kopie vollständig ist, lässt sich so nicht belegen. Sagen Sie es Ihrem Hersteller.
error-sync-stuck = Die Antworten des Portals lassen sich nicht verwenden, auch nicht, nachdem alles neu gelesen wurde. Ihre Kopie und Ihre eigenen Änderungen bleiben erhalten, und das Synchronisieren wird immer wieder versucht. Sagen Sie es Ihrem Hersteller.
error-cancelled = Das wurde abgebrochen.

## Erinnerungen

error-reminder-not-ahead = Wählen Sie einen Tag nach heute.
error-reminder-no-serial = Geben Sie eine Seriennummer ein.

## Eine Lizenz beziehen

error-register-alone = { $serial } wird für sich allein registriert. Nehmen Sie es aus der Liste und registrieren Sie es einzeln.
error-superseded = { $serial } wurde vollständig aktualisiert. Verwenden Sie { $by }.
error-repeated = { $serial } steht zweimal in der Liste.
error-key-missing = Das Portal braucht einen Schlüssel, um dies nur einmal zu tun. Aktualisieren Sie Licet und versuchen Sie es erneut.
error-not-partner = Ihr Standort hat { $serial } nicht verkauft; Sie können nicht für dessen Kunden handeln.
error-notification-unknown = Es gibt keine Upgrade-Mitteilung { $notification } für das, was dieses Konto sehen darf. Prüfen Sie die ID in der E-Mail.
error-not-offered = Die Mitteilung bietet kein Upgrade von { $serial } an.
error-not-yours = { $serial } gehört jemand anderem. Bitten Sie den Besitzer um eine Freigabe mit vollem Zugriff.
error-upgrade-maintenance-lapsed = Die Wartung von { $serial } ist nicht aktuell. Verlängern Sie sie, dann aktualisieren Sie.
error-too-many = So viele gibt es nicht. Übrig: { $left }.
error-license-inactive = Die Lizenz { $serial } zählt nicht mehr: Sie wurde aktualisiert oder zurückgegeben.
error-rehost-refused = Diese Lizenz zieht höchstens { $limit }-mal in { $days } Tagen um, und das ist geschehen. Versuchen Sie es später.
error-voucher-unknown = Es gibt keinen Gutschein { $code }. Achten Sie auf O und 0, I und 1.
error-voucher-used = Der Gutschein { $code } wurde schon umgewandelt.
error-voucher-expired = Der Gutschein { $code } konnte bis { $date } umgewandelt werden.
error-pool-missing = Der Vertrag enthält keine Lizenzen von { $sku }.
error-pool-exhausted = So viele enthält der Pool nicht. Übrig: { $remaining }.
error-flex-not-current = Die Laufzeit dieses Vertrags hat nicht begonnen oder ist vorbei. Es kann nichts abgerufen werden.
error-level-too-low = Ihre Stufe an diesem Standort erlaubt das nicht. Fragen Sie einen Hauptbenutzer des Standorts.
error-return-never = An diesen Vertrag kann nichts zurückgegeben werden.
error-return-too-late = Das konnte bis { $date } zurückgegeben werden.
error-file-too-large = {$name} ist größer als {$maximum} MB.
error-file-unreadable =
    { $reason ->
        [kind] {$name} ist von einer Art, die nicht gelesen werden kann. Lesbar sind Zertifikate (.eml, .html, .txt), Listen (.txt, .csv) und Tabellen (.xlsx).
        [password] {$name} ist mit einem Kennwort geschützt. Entfernen Sie das Kennwort und speichern Sie die Datei erneut.
        [large] {$name} ist zu groß: Die Datei hat mehr Zellen, Spalten oder Teile, als gelesen werden können. Speichern Sie nur die Tabelle mit den Seriennummern.
        [rows] {$name} hat mehr als {$maximum} Zeilen oder Seriennummern. Nichts wurde übernommen. Teilen Sie sie in kleinere Dateien auf.
        [serials] In {$name} sieht nichts nach einer Seriennummer aus.
       *[damaged] {$name} ist nicht, was der Name sagt.
    }
error-draft-too-large = Dieses Formular ist zu groß, um es aufzubewahren. Beim Verlassen geht das Eingegebene verloren.
