<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Audit</name>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The verification was stopped.</source>
        <translation>Die Überprüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Entry %1 was inserted.</source>
        <translation>Eintrag %1 wurde eingefügt.</translation>
    </message>
    <message>
        <source>Entry %1 is missing.</source>
        <translation>Eintrag %1 fehlt.</translation>
    </message>
    <message>
        <source>Entry %1 does not fit its hash: it, or its place in the log, was changed.</source>
        <translation>Eintrag %1 passt nicht zu seinem Hashwert: Er selbst oder seine Stelle im Protokoll wurde verändert.</translation>
    </message>
</context>
<context>
    <name>Colour</name>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
</context>
<context>
    <name>Crypto</name>
    <message>
        <source>The system cannot make secure random numbers or keys now.</source>
        <translation>Das System kann derzeit keine sicheren Zufallszahlen oder Schlüssel erzeugen.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>This installation has no database encryption, so no workspace can be opened. Install the program again.</source>
        <translation>Dieser Installation fehlt die Datenbankverschlüsselung; deshalb lässt sich kein Arbeitsbereich öffnen. Installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>The key cannot be used.</source>
        <translation>Der Schlüssel ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The key could not be changed; the old one still holds.</source>
        <translation>Der Schlüssel konnte nicht geändert werden; der alte gilt weiterhin.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: %2</source>
        <translation>Die Datei „%1“ kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>The key does not fit, or “%1” is no workspace.</source>
        <translation>Der Schlüssel passt nicht, oder „%1“ ist kein Arbeitsbereich.</translation>
    </message>
    <message>
        <source>This workspace was written by a newer version of the program. Install that version to open it. Nothing was changed.</source>
        <translation>Dieser Arbeitsbereich stammt von einer neueren Version des Programms. Installieren Sie diese Version, um ihn zu öffnen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The copy was stopped.</source>
        <translation>Das Kopieren wurde abgebrochen.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Go on with a backup.</source>
        <translation>„%1“ ist beschädigt. Arbeiten Sie mit einer Sicherungskopie weiter.</translation>
    </message>
    <message>
        <source>“%1” is damaged: something refers to what is not there. Go on with a backup.</source>
        <translation>„%1“ ist beschädigt: Etwas verweist auf nicht Vorhandenes. Arbeiten Sie mit einer Sicherungskopie weiter.</translation>
    </message>
    <message>
        <source>“%1” belongs to the workspace. Choose another name.</source>
        <translation>„%1“ gehört zum Arbeitsbereich. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” is no regular file. Choose another name.</source>
        <translation>„%1“ ist keine reguläre Datei. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation>„%1“ existiert bereits. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program. Choose another name.</source>
        <translation>„%1“ wird von einem anderen Programm verwendet. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>„%1“ konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>“%1” is damaged: the counts of fields are not the sums of their sightings. Go on with a backup.</source>
        <translation>„%1“ ist beschädigt: Die Zahlen der Felder entsprechen nicht der Summe ihrer Vorkommen. Arbeiten Sie mit einer Sicherungskopie weiter.</translation>
    </message>
    <message>
        <source>“%1” is damaged: the hits of matchers are not the sums over the sightings. Go on with a backup.</source>
        <translation>„%1“ ist beschädigt: Die Treffer der Erkennungsregeln entsprechen nicht der Summe über die Vorkommen. Arbeiten Sie mit einer Sicherungskopie weiter.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program. Try again when it has finished.</source>
        <translation>„%1“ wird von einem anderen Programm verwendet. Versuchen Sie es erneut, wenn dieses fertig ist.</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>„%1“ existiert bereits.</translation>
    </message>
    <message>
        <source>“%1” could not be made: %2</source>
        <translation>„%1“ konnte nicht angelegt werden: %2</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Ihre Rolle erlaubt dies nicht.</translation>
    </message>
    <message>
        <source>Somebody else changed the same thing at this moment. Try again.</source>
        <translation>Jemand anderes hat gerade dasselbe geändert. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The team workspace cannot be reached.</source>
        <translation>Der Team-Arbeitsbereich ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The team workspace could not be read or changed.</source>
        <translation>Der Team-Arbeitsbereich konnte nicht gelesen oder geändert werden.</translation>
    </message>
    <message>
        <source>The disk is full: nothing more could be written to “%1”.</source>
        <translation>Der Datenträger ist voll: In „%1“ konnte nichts mehr geschrieben werden.</translation>
    </message>
    <message>
        <source>“%1” can only be read: the file or its folder is write-protected.</source>
        <translation>„%1“ kann nur gelesen werden: Die Datei oder ihr Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>„%1“ konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written.</source>
        <translation>„%1“ konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>The workspace “%1” could not be read or changed.</source>
        <translation>Der Arbeitsbereich „%1“ konnte nicht gelesen oder geändert werden.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Counting was stopped.</source>
        <translation>Das Zählen wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>EventFiles</name>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 existiert nicht.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 holds nothing to import: no .json, .ndjson, .jsonl or .gz file.</source>
        <translation>%1 enthält nichts zum Importieren: keine Datei mit der Endung .json, .ndjson, .jsonl oder .gz.</translation>
    </message>
    <message>
        <source>%1 is no regular file. What cannot be read twice, such as a pipe, is not imported.</source>
        <translation>%1 ist keine reguläre Datei. Was sich nicht zweimal lesen lässt, etwa eine Pipe, wird nicht importiert.</translation>
    </message>
    <message>
        <source>This folder cannot be read: %1.</source>
        <translation>Dieser Ordner kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>This file cannot be read: %1.</source>
        <translation>Diese Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>This is no regular file. What cannot be read twice, such as a pipe, is not imported.</source>
        <translation>Dies ist keine reguläre Datei. Was sich nicht zweimal lesen lässt, etwa eine Pipe, wird nicht importiert.</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>%1 of %2 values have its form.</source>
        <translation>%1 von %2 Werten haben seine Form.</translation>
    </message>
    <message>
        <source>The name resembles one of its terms (score %1).</source>
        <translation>Der Name ähnelt einem seiner Begriffe (Ähnlichkeit %1).</translation>
    </message>
    <message>
        <source>The name resembles its term “%1” (score %2).</source>
        <translation>Der Name ähnelt seinem Begriff „%1“ (Ähnlichkeit %2).</translation>
    </message>
    <message>
        <source>The name has one of its terms.</source>
        <translation>Der Name enthält einen seiner Begriffe.</translation>
    </message>
    <message>
        <source>The name has its term “%1”.</source>
        <translation>Der Name enthält seinen Begriff „%1“.</translation>
    </message>
    <message>
        <source>But the whole name is more likely about something else.</source>
        <translation>Der ganze Name handelt aber eher von etwas anderem.</translation>
    </message>
    <message>
        <source>But its values are of other types than this has.</source>
        <translation>Die Werte sind aber von anderen Typen, als dazu passen.</translation>
    </message>
    <message>
        <source>But nearly all values are plainly something else, such as times, versions or web addresses.</source>
        <translation>Fast alle Werte sind aber offenkundig etwas anderes, etwa Zeiten, Versionen oder Webadressen.</translation>
    </message>
    <message>
        <source>No value was seen yet.</source>
        <translation>Es wurde noch kein Wert gesehen.</translation>
    </message>
    <message>
        <source>But the name says that it holds something else of this form.</source>
        <translation>Der Name sagt aber, dass es etwas anderes dieser Form enthält.</translation>
    </message>
    <message>
        <source>But other numbers look the same, so it may be chance: most values would have to have this form.</source>
        <translation>Andere Nummern sehen aber genauso aus, es kann also Zufall sein: die meisten Werte müssten diese Form haben.</translation>
    </message>
    <message>
        <source>But these are too few of the values.</source>
        <translation>Das sind aber zu wenige der Werte.</translation>
    </message>
    <message>
        <source>But too few values were seen to tell.</source>
        <translation>Es wurden aber zu wenige Werte gesehen, um es zu sagen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a matcher, and why it detected something</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The numbers are estimated.</source>
        <translation>Die Zahlen sind geschätzt.</translation>
    </message>
    <message>
        <source>Confidence: %1 %.</source>
        <translation>Konfidenz: %1 %.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>FieldExample</name>
    <message>
        <source>query parameter &quot;%1&quot;</source>
        <comment>where inside a value</comment>
        <translation>Abfrageparameter „%1“</translation>
    </message>
    <message>
        <source>JSON at %1</source>
        <comment>where inside a value</comment>
        <translation>JSON bei %1</translation>
    </message>
    <message>
        <source>percent-encoded text</source>
        <comment>where inside a value</comment>
        <translation>prozentkodierter Text</translation>
    </message>
    <message>
        <source>%1 found in: %2</source>
        <comment>email found in: Base64, JSON at user.email</comment>
        <translation>%1 gefunden in: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the steps into a value</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The import&apos;s record is no longer in the workspace.</source>
        <translation>Die Angaben zu diesem Import sind nicht mehr im Arbeitsbereich.</translation>
    </message>
</context>
<context>
    <name>ImportLock</name>
    <message>
        <source>The folder of the workspace cannot be written: %1.</source>
        <translation>In den Ordner des Arbeitsbereichs kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>It was stopped while it waited for an import to end. Nothing was changed.</source>
        <translation>Es wurde abgebrochen, während es auf das Ende eines Imports wartete. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>ImportService</name>
    <message>
        <source>%1 holds nothing to import: there is no event in it.</source>
        <translation>%1 enthält nichts zum Importieren: kein einziges Ereignis.</translation>
    </message>
    <message>
        <source>%1 was imported before; skipped.</source>
        <translation>%1 wurde bereits importiert; übersprungen.</translation>
    </message>
    <message>
        <source>%1 was imported before as %2; skipped.</source>
        <translation>%1 wurde bereits als %2 importiert; übersprungen.</translation>
    </message>
    <message>
        <source>%1 was begun before and has changed since, in the part that is already counted. Nothing of it was counted now. Restore the file to finish it, or import the new content under another name.</source>
        <translation>Der Import von %1 wurde früher begonnen; seither hat sich der schon gezählte Teil der Datei geändert. Jetzt wurde daraus nichts gezählt. Stellen Sie die Datei wieder her, um den Import abzuschließen, oder importieren Sie den neuen Inhalt unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>%1 grew since it was imported as %2. It is a new file: everything in it is counted.</source>
        <translation>%1 ist seit dem Import als %2 gewachsen und gilt als neue Datei: Alles darin wird gezählt.</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Der Import wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The workspace cannot be written.</source>
        <translation>In den Arbeitsbereich kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>MatcherReasons</name>
    <message>
        <source>An address at which a person is reached, and the key of most accounts</source>
        <translation>Eine Adresse, unter der eine Person erreichbar ist, und der Schlüssel der meisten Konten</translation>
    </message>
    <message>
        <source>Of a person; in some countries specially protected</source>
        <translation>Von einer Person; in manchen Ländern besonders geschützt</translation>
    </message>
    <message>
        <source>A number at which a person is reached</source>
        <translation>Eine Nummer, unter der eine Person erreichbar ist</translation>
    </message>
    <message>
        <source>Whoever knows it can try to pay with it</source>
        <translation>Wer sie kennt, kann versuchen, damit zu bezahlen</translation>
    </message>
    <message>
        <source>One number for everything in the US, and the key to credit in somebody&apos;s name</source>
        <translation>Eine Nummer für alles in den USA und der Schlüssel zu Kredit auf fremden Namen</translation>
    </message>
    <message>
        <source>Names a person&apos;s bank account</source>
        <translation>Benennt das Bankkonto einer Person</translation>
    </message>
    <message>
        <source>Leads to a connection, and with its provider&apos;s help to a household</source>
        <translation>Führt zu einem Anschluss und mit Hilfe des Anbieters zu einem Haushalt</translation>
    </message>
    <message>
        <source>Leads to a connection, often to a single device</source>
        <translation>Führt zu einem Anschluss, oft zu einem einzelnen Gerät</translation>
    </message>
    <message>
        <source>Follows a device wherever it is online</source>
        <translation>Folgt einem Gerät, wo immer es online ist</translation>
    </message>
    <message>
        <source>Whoever has it is taken for its owner, and its payload mostly names them</source>
        <translation>Wer es hat, gilt als sein Inhaber, und sein Inhalt nennt diesen meist</translation>
    </message>
    <message>
        <source>A whole day of birth, most often with a name or address beside it, tells who somebody is</source>
        <translation>Ein ganzer Geburtstag, meist mit Namen oder Anschrift daneben, sagt, wer jemand ist</translation>
    </message>
    <message>
        <source>Coordinates to 11 metres or less name a house, and over time a home and a place of work</source>
        <translation>Koordinaten auf 11 Meter oder weniger benennen ein Haus und mit der Zeit Wohnung und Arbeitsplatz</translation>
    </message>
    <message>
        <source>A street with its number says where somebody lives</source>
        <translation>Eine Straße mit Hausnummer sagt, wo jemand wohnt</translation>
    </message>
    <message>
        <source>The machine readable zone of a passport holds name, number, nationality and birth date</source>
        <translation>Die maschinenlesbare Zone eines Passes enthält Namen, Nummer, Staatsangehörigkeit und Geburtsdatum</translation>
    </message>
    <message>
        <source>Whoever has the private key can pass for its owner</source>
        <translation>Wer den privaten Schlüssel hat, kann sich als sein Inhaber ausgeben</translation>
    </message>
    <message>
        <source>A key of a service lets whoever has it act and read there</source>
        <translation>Mit dem Schlüssel eines Dienstes kann jeder, der ihn hat, dort handeln und lesen</translation>
    </message>
    <message>
        <source>A user&apos;s name with the password, or what is sent in place of them</source>
        <translation>Der Name eines Benutzers mit dem Kennwort, oder was an deren Stelle gesendet wird</translation>
    </message>
    <message>
        <source>All payments of an address are public, so whoever knows whose it is sees them all</source>
        <translation>Alle Zahlungen einer Adresse sind öffentlich; wer weiß, wem sie gehört, sieht sie alle</translation>
    </message>
    <message>
        <source>The advertising id of a telephone follows its owner through all apps</source>
        <translation>Die Werbe-ID eines Telefons folgt seinem Besitzer durch alle Apps</translation>
    </message>
    <message>
        <source>The number of a car leads to its holder</source>
        <translation>Die Nummer eines Autos führt zu seinem Halter</translation>
    </message>
    <message>
        <source>The number of a telephone follows its owner, whatever SIM card is in it</source>
        <translation>Die Nummer eines Telefons folgt seinem Besitzer, welche SIM-Karte auch darin ist</translation>
    </message>
    <message>
        <source>Tax number of people in the US who have no social security number</source>
        <translation>Steuernummer von Menschen in den USA ohne Sozialversicherungsnummer</translation>
    </message>
    <message>
        <source>One number for tax and pensions in Canada</source>
        <translation>Eine Nummer für Steuer und Rente in Kanada</translation>
    </message>
    <message>
        <source>One number for tax and social security in the UK</source>
        <translation>Eine Nummer für Steuer und Sozialversicherung in Großbritannien</translation>
    </message>
    <message>
        <source>The patient&apos;s number of the NHS leads to health records</source>
        <translation>Die Patientennummer des NHS führt zu Gesundheitsakten</translation>
    </message>
    <message>
        <source>One number for all public services in Ireland</source>
        <translation>Eine Nummer für alle Behörden in Irland</translation>
    </message>
    <message>
        <source>Sex, month and place of birth, and one number for health and pensions in France</source>
        <translation>Geschlecht, Geburtsmonat und Geburtsort und eine Nummer für Gesundheit und Rente in Frankreich</translation>
    </message>
    <message>
        <source>One number for tax, health and public services in the Netherlands</source>
        <translation>Eine Nummer für Steuer, Gesundheit und Behörden in den Niederlanden</translation>
    </message>
    <message>
        <source>Birth date and one number for all public services in Belgium</source>
        <translation>Geburtsdatum und eine Nummer für alle Behörden in Belgien</translation>
    </message>
    <message>
        <source>Birth date and one number for all public services in Luxembourg</source>
        <translation>Geburtsdatum und eine Nummer für alle Behörden in Luxemburg</translation>
    </message>
    <message>
        <source>One number for life for tax in Germany</source>
        <translation>Eine Nummer fürs Leben für die Steuer in Deutschland</translation>
    </message>
    <message>
        <source>Birth date and initial, and one number for the pension in Germany</source>
        <translation>Geburtsdatum und Anfangsbuchstabe und eine Nummer für die Rente in Deutschland</translation>
    </message>
    <message>
        <source>One number for life for health insurance in Germany</source>
        <translation>Eine Nummer fürs Leben für die Krankenversicherung in Deutschland</translation>
    </message>
    <message>
        <source>Birth date and one number for social insurance in Austria</source>
        <translation>Geburtsdatum und eine Nummer für die Sozialversicherung in Österreich</translation>
    </message>
    <message>
        <source>One number for life for the pension in Switzerland</source>
        <translation>Eine Nummer fürs Leben für die Rente in der Schweiz</translation>
    </message>
    <message>
        <source>Number of the identity card in Spain</source>
        <translation>Nummer des Personalausweises in Spanien</translation>
    </message>
    <message>
        <source>Number of foreigners in Spain</source>
        <translation>Nummer von Ausländern in Spanien</translation>
    </message>
    <message>
        <source>One number for tax in Portugal, asked for at every till</source>
        <translation>Eine Nummer für die Steuer in Portugal, nach der an jeder Kasse gefragt wird</translation>
    </message>
    <message>
        <source>Made of name, birth date and birth place; one code for everything in Italy</source>
        <translation>Aus Namen, Geburtsdatum und Geburtsort; ein Code für alles in Italien</translation>
    </message>
    <message>
        <source>Birth date and one number for health and pensions in Greece</source>
        <translation>Geburtsdatum und eine Nummer für Gesundheit und Rente in Griechenland</translation>
    </message>
    <message>
        <source>One number for tax in Greece</source>
        <translation>Eine Nummer für die Steuer in Griechenland</translation>
    </message>
    <message>
        <source>One number for everything in Turkey</source>
        <translation>Eine Nummer für alles in der Türkei</translation>
    </message>
    <message>
        <source>One number for everything in Croatia</source>
        <translation>Eine Nummer für alles in Kroatien</translation>
    </message>
    <message>
        <source>Birth date and region, and one number for everything in the countries of former Yugoslavia</source>
        <translation>Geburtsdatum und Region und eine Nummer für alles in den Ländern des früheren Jugoslawien</translation>
    </message>
    <message>
        <source>Birth date and one number for everything in Sweden</source>
        <translation>Geburtsdatum und eine Nummer für alles in Schweden</translation>
    </message>
    <message>
        <source>Birth date and one number for everything in Norway</source>
        <translation>Geburtsdatum und eine Nummer für alles in Norwegen</translation>
    </message>
    <message>
        <source>Birth date and one number for everything in Denmark</source>
        <translation>Geburtsdatum und eine Nummer für alles in Dänemark</translation>
    </message>
    <message>
        <source>Birth date and one number for everything in Finland</source>
        <translation>Geburtsdatum und eine Nummer für alles in Finnland</translation>
    </message>
    <message>
        <source>Birth date and one number for everything in Iceland</source>
        <translation>Geburtsdatum und eine Nummer für alles in Island</translation>
    </message>
    <message>
        <source>Sex and birth date, and one number for everything in Estonia and Lithuania</source>
        <translation>Geschlecht und Geburtsdatum und eine Nummer für alles in Estland und Litauen</translation>
    </message>
    <message>
        <source>One number for everything in Latvia, until 2017 with the birth date</source>
        <translation>Eine Nummer für alles in Lettland, bis 2017 mit dem Geburtsdatum</translation>
    </message>
    <message>
        <source>Birth date and sex, and one number for everything in Poland</source>
        <translation>Geburtsdatum und Geschlecht und eine Nummer für alles in Polen</translation>
    </message>
    <message>
        <source>Tax number in Poland, also of people who work for themselves</source>
        <translation>Steuernummer in Polen, auch von Selbstständigen</translation>
    </message>
    <message>
        <source>Birth date and sex, and one number for everything in Czechia and Slovakia</source>
        <translation>Geburtsdatum und Geschlecht und eine Nummer für alles in Tschechien und der Slowakei</translation>
    </message>
    <message>
        <source>Sex and birth date, and one number for everything in Hungary</source>
        <translation>Geschlecht und Geburtsdatum und eine Nummer für alles in Ungarn</translation>
    </message>
    <message>
        <source>One number for tax in Hungary</source>
        <translation>Eine Nummer für die Steuer in Ungarn</translation>
    </message>
    <message>
        <source>One number for health and pension in Hungary</source>
        <translation>Eine Nummer für Gesundheit und Rente in Ungarn</translation>
    </message>
    <message>
        <source>Sex, birth date and county, and one number for everything in Romania</source>
        <translation>Geschlecht, Geburtsdatum und Kreis und eine Nummer für alles in Rumänien</translation>
    </message>
    <message>
        <source>Birth date and one number for everything in Bulgaria</source>
        <translation>Geburtsdatum und eine Nummer für alles in Bulgarien</translation>
    </message>
    <message>
        <source>Birth date as a number of days, and one number for tax in Ukraine</source>
        <translation>Das Geburtsdatum als Zahl von Tagen und eine Nummer für die Steuer in der Ukraine</translation>
    </message>
    <message>
        <source>One number for the pension in Russia</source>
        <translation>Eine Nummer für die Rente in Russland</translation>
    </message>
    <message>
        <source>One number for tax in Russia</source>
        <translation>Eine Nummer für die Steuer in Russland</translation>
    </message>
    <message>
        <source>Birth date and sex, and one number for everything in Kazakhstan</source>
        <translation>Geburtsdatum und Geschlecht und eine Nummer für alles in Kasachstan</translation>
    </message>
    <message>
        <source>One number for everything in Brazil</source>
        <translation>Eine Nummer für alles in Brasilien</translation>
    </message>
    <message>
        <source>One number for tax and pension in Argentina</source>
        <translation>Eine Nummer für Steuer und Rente in Argentinien</translation>
    </message>
    <message>
        <source>One number for everything in Chile</source>
        <translation>Eine Nummer für alles in Chile</translation>
    </message>
    <message>
        <source>Name, birth date, sex and state of birth; one code for everything in Mexico</source>
        <translation>Name, Geburtsdatum, Geschlecht und Bundesstaat der Geburt; ein Code für alles in Mexiko</translation>
    </message>
    <message>
        <source>Name and birth date; one code for tax in Mexico</source>
        <translation>Name und Geburtsdatum; ein Code für die Steuer in Mexiko</translation>
    </message>
    <message>
        <source>One number for tax in Peru, with the identity card&apos;s in it</source>
        <translation>Eine Nummer für die Steuer in Peru, mit der des Personalausweises darin</translation>
    </message>
    <message>
        <source>One number for everything in Ecuador</source>
        <translation>Eine Nummer für alles in Ecuador</translation>
    </message>
    <message>
        <source>One number for everything in Uruguay</source>
        <translation>Eine Nummer für alles in Uruguay</translation>
    </message>
    <message>
        <source>One number for everything in the Dominican Republic</source>
        <translation>Eine Nummer für alles in der Dominikanischen Republik</translation>
    </message>
    <message>
        <source>Number of the identity card in Colombia, with a check digit</source>
        <translation>Nummer des Personalausweises in Kolumbien, mit einer Prüfziffer</translation>
    </message>
    <message>
        <source>Place and date of birth, and one number for everything in China</source>
        <translation>Geburtsort und Geburtsdatum und eine Nummer für alles in China</translation>
    </message>
    <message>
        <source>Number of the identity card in Hong Kong</source>
        <translation>Nummer des Personalausweises in Hongkong</translation>
    </message>
    <message>
        <source>Number of the identity card in Taiwan</source>
        <translation>Nummer des Personalausweises in Taiwan</translation>
    </message>
    <message>
        <source>Birth date and sex, and one number for everything in South Korea</source>
        <translation>Geburtsdatum und Geschlecht und eine Nummer für alles in Südkorea</translation>
    </message>
    <message>
        <source>One number for tax and pension in Japan</source>
        <translation>Eine Nummer für Steuer und Rente in Japan</translation>
    </message>
    <message>
        <source>One number for everything in Singapore</source>
        <translation>Eine Nummer für alles in Singapur</translation>
    </message>
    <message>
        <source>Birth date and place, and one number for everything in Malaysia</source>
        <translation>Geburtsdatum und Geburtsort und eine Nummer für alles in Malaysia</translation>
    </message>
    <message>
        <source>One number for everything in Thailand</source>
        <translation>Eine Nummer für alles in Thailand</translation>
    </message>
    <message>
        <source>Place and date of birth, and one number for everything in Indonesia</source>
        <translation>Geburtsort und Geburtsdatum und eine Nummer für alles in Indonesien</translation>
    </message>
    <message>
        <source>One number for everything in Vietnam</source>
        <translation>Eine Nummer für alles in Vietnam</translation>
    </message>
    <message>
        <source>One number for everything in India, tied to fingerprints and iris</source>
        <translation>Eine Nummer für alles in Indien, verbunden mit Fingerabdrücken und Iris</translation>
    </message>
    <message>
        <source>One code for tax in India</source>
        <translation>Ein Code für die Steuer in Indien</translation>
    </message>
    <message>
        <source>One number for everything in Pakistan</source>
        <translation>Eine Nummer für alles in Pakistan</translation>
    </message>
    <message>
        <source>Birth date and sex, and one number for everything in Sri Lanka</source>
        <translation>Geburtsdatum und Geschlecht und eine Nummer für alles in Sri Lanka</translation>
    </message>
    <message>
        <source>One number for everything in Israel</source>
        <translation>Eine Nummer für alles in Israel</translation>
    </message>
    <message>
        <source>Year of birth and one number for everything in the Emirates</source>
        <translation>Geburtsjahr und eine Nummer für alles in den Emiraten</translation>
    </message>
    <message>
        <source>One number for everything in Saudi Arabia</source>
        <translation>Eine Nummer für alles in Saudi-Arabien</translation>
    </message>
    <message>
        <source>Birth date and one number for everything in Kuwait</source>
        <translation>Geburtsdatum und eine Nummer für alles in Kuwait</translation>
    </message>
    <message>
        <source>One number for everything in Iran</source>
        <translation>Eine Nummer für alles in Iran</translation>
    </message>
    <message>
        <source>Birth date and place, and one number for everything in Egypt</source>
        <translation>Geburtsdatum und Geburtsort und eine Nummer für alles in Ägypten</translation>
    </message>
    <message>
        <source>Birth date and sex, and one number for everything in South Africa</source>
        <translation>Geburtsdatum und Geschlecht und eine Nummer für alles in Südafrika</translation>
    </message>
    <message>
        <source>Initial and birth date, and one number for everything in Mauritius</source>
        <translation>Anfangsbuchstabe und Geburtsdatum und eine Nummer für alles in Mauritius</translation>
    </message>
    <message>
        <source>One number for tax in Australia</source>
        <translation>Eine Nummer für die Steuer in Australien</translation>
    </message>
    <message>
        <source>The health insurance card in Australia</source>
        <translation>Die Karte der Krankenversicherung in Australien</translation>
    </message>
    <message>
        <source>One number for tax in New Zealand</source>
        <translation>Eine Nummer für die Steuer in Neuseeland</translation>
    </message>
    <message>
        <source>The patient&apos;s number in New Zealand leads to health records</source>
        <translation>Die Patientennummer in Neuseeland führt zu Gesundheitsakten</translation>
    </message>
    <message>
        <source>Routing and account number are enough to take money from a US account</source>
        <translation>Bankleitzahl und Kontonummer genügen, um Geld von einem Konto in den USA abzubuchen</translation>
    </message>
    <message>
        <source>Sort code and account number name a person&apos;s account in the UK</source>
        <translation>Bankleitzahl und Kontonummer benennen das Konto einer Person in Großbritannien</translation>
    </message>
    <message>
        <source>The number of a person&apos;s account in Mexico</source>
        <translation>Die Nummer des Kontos einer Person in Mexiko</translation>
    </message>
    <message>
        <source>The number of a person&apos;s account in Argentina</source>
        <translation>Die Nummer des Kontos einer Person in Argentinien</translation>
    </message>
    <message>
        <source>The number of a person&apos;s account in Spain, before there were IBANs</source>
        <translation>Die Nummer des Kontos einer Person in Spanien, aus der Zeit vor den IBAN</translation>
    </message>
    <message>
        <source>The number of a person&apos;s account in Poland, an IBAN without its country</source>
        <translation>Die Nummer des Kontos einer Person in Polen, eine IBAN ohne ihr Land</translation>
    </message>
    <message>
        <source>BSB and account number name a person&apos;s account in Australia</source>
        <translation>BSB und Kontonummer benennen das Konto einer Person in Australien</translation>
    </message>
</context>
<context>
    <name>Matchers</name>
    <message>
        <source>The workspace has no matcher “%1” on keys.</source>
        <translation>Der Arbeitsbereich hat keine Erkennungsregel „%1“ für Schlüssel.</translation>
    </message>
    <message>
        <source>The workspace has no matcher “%1” on values.</source>
        <translation>Der Arbeitsbereich hat keine Erkennungsregel „%1“ für Werte.</translation>
    </message>
    <message>
        <source>There is a matcher “%1” already.</source>
        <translation>Es gibt schon eine Erkennungsregel „%1“.</translation>
    </message>
    <message>
        <source>The matchers cannot be written to “%1”: %2.</source>
        <translation>Die Erkennungsregeln können nicht in „%1“ geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Give the matcher a name.</source>
        <translation>Geben Sie der Erkennungsregel einen Namen.</translation>
    </message>
    <message>
        <source>The matchers in “%1” cannot be read: %2.</source>
        <translation>Die Erkennungsregeln in „%1“ können nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The confidence that counts is between 0 and 1.</source>
        <translation>Die Konfidenz, ab der gezählt wird, liegt zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>The matchers cannot be used: %1.</source>
        <comment>%1 is the reason</comment>
        <translation>Die Erkennungsregeln sind nicht verwendbar: %1.</translation>
    </message>
    <message>
        <source>Matcher “%1”: %2</source>
        <translation>Erkennungsregel „%1“: %2</translation>
    </message>
    <message>
        <source>Matcher “%1”: %2 (at character %3)</source>
        <translation>Erkennungsregel „%1“: %2 (bei Zeichen %3)</translation>
    </message>
    <message>
        <source>Matcher “%1” has a validator. Only the default matchers can have one; leave it out.</source>
        <translation>Erkennungsregel „%1“ hat einen Validator. Nur die mitgelieferten Erkennungsregeln können einen haben; lassen Sie ihn weg.</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was changed.</source>
        <translation>Es wurde angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The name of a matcher cannot begin with a colon.</source>
        <translation>Der Name einer Erkennungsregel kann nicht mit einem Doppelpunkt beginnen.</translation>
    </message>
    <message>
        <source>Matcher “%1” has patterns that do not count everywhere. Only the default matchers can have some; leave them out.</source>
        <translation>Die Erkennungsregel „%1“ hat Muster, die nicht überall zählen. Nur die mitgelieferten können solche haben; lassen Sie sie weg.</translation>
    </message>
</context>
<context>
    <name>RescanService</name>
    <message>
        <source>%1 was changed while it was read. Nothing was changed in the workspace; start again.</source>
        <translation>%1 wurde geändert, während es gelesen wurde. Im Arbeitsbereich wurde nichts geändert; beginnen Sie neu.</translation>
    </message>
    <message>
        <source>No file was imported into this workspace, so there is none to scan again.</source>
        <translation>In diesen Arbeitsbereich wurde keine Datei importiert, also gibt es keine, die erneut untersucht werden könnte.</translation>
    </message>
    <message>
        <source>%1 is not as it was imported, or was not imported; skipped.</source>
        <translation>%1 ist nicht mehr so, wie es importiert wurde, oder wurde nie importiert; übersprungen.</translation>
    </message>
    <message>
        <source>The workspace cannot be read.</source>
        <translation>Der Arbeitsbereich kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 was not imported to its end. Import it again first: that goes on where it stopped.</source>
        <translation>%1 wurde nicht bis zum Ende importiert. Importieren Sie es zuerst noch einmal: Das fährt dort fort, wo es aufhörte.</translation>
    </message>
    <message>
        <source>The matchers were changed while the files were scanned again. Start again, with those of now.</source>
        <translation>Die Erkennungsregeln wurden geändert, während die Dateien erneut untersucht wurden. Beginnen Sie neu, mit den jetzigen.</translation>
    </message>
    <message>
        <source>None of the files that were imported could be read. Name the folder in which they are now.</source>
        <translation>Keine der importierten Dateien konnte gelesen werden. Nennen Sie den Ordner, in dem sie jetzt liegen.</translation>
    </message>
    <message>
        <source>The scan was stopped. What it had compared by then is kept; start it again for the rest.</source>
        <translation>Die Untersuchung wurde abgebrochen. Was bis dahin verglichen war, bleibt; beginnen Sie sie neu für den Rest.</translation>
    </message>
    <message>
        <source>What was imported from %1 was not found.</source>
        <translation>Was aus %1 importiert wurde, wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>There are more of these: %1.</source>
        <translation>Davon gibt es noch mehr: %1.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>The workspace has no such field.</source>
        <translation>Der Arbeitsbereich enthält kein solches Feld.</translation>
    </message>
    <message>
        <source>“%1” is in the Inventory already.</source>
        <translation>„%1“ ist bereits im Verzeichnis.</translation>
    </message>
    <message>
        <source>“%1” is in the Inbox.</source>
        <translation>„%1“ ist im Eingang.</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was changed.</source>
        <translation>Der Vorgang wurde abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>No example with this field is kept.</source>
        <translation>Es ist kein Beispiel mit diesem Feld gespeichert.</translation>
    </message>
</context>
<context>
    <name>ScanService</name>
    <message>
        <source>%1 holds nothing to scan: there is no event in it.</source>
        <translation>%1 enthält nichts zum Durchsuchen: kein einziges Ereignis.</translation>
    </message>
    <message>
        <source>%1 is named twice; it is scanned once.</source>
        <translation>%1 ist doppelt angegeben und wird nur einmal durchsucht.</translation>
    </message>
    <message>
        <source>%1 has the content of %2; it is scanned once.</source>
        <translation>%1 hat denselben Inhalt wie %2 und wird nur einmal durchsucht.</translation>
    </message>
</context>
<context>
    <name>ScanText</name>
    <message>
        <source>The event is not valid JSON.</source>
        <translation>Das Ereignis ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>The event is not a JSON object.</source>
        <translation>Das Ereignis ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The event has no type.</source>
        <translation>Das Ereignis hat keinen Typ.</translation>
    </message>
    <message>
        <source>The event&apos;s type is none of track, identify, page, screen, group and alias.</source>
        <translation>Der Typ des Ereignisses ist weder track noch identify, page, screen, group oder alias.</translation>
    </message>
    <message>
        <source>&quot;properties&quot; is not an object.</source>
        <translation>„properties“ ist kein Objekt.</translation>
    </message>
    <message>
        <source>&quot;traits&quot; is not an object.</source>
        <translation>„traits“ ist kein Objekt.</translation>
    </message>
    <message>
        <source>&quot;context&quot; is not an object.</source>
        <translation>„context“ ist kein Objekt.</translation>
    </message>
    <message>
        <source>One of userId, anonymousId, groupId and previousId is an object or an array.</source>
        <translation>Eines der Felder userId, anonymousId, groupId und previousId ist ein Objekt oder ein Array.</translation>
    </message>
    <message>
        <source>The event is larger than 16 MiB.</source>
        <translation>Das Ereignis ist größer als 16 MiB.</translation>
    </message>
    <message>
        <source>The event is nested more than 128 levels deep.</source>
        <translation>Das Ereignis ist mehr als 128 Ebenen tief verschachtelt.</translation>
    </message>
    <message>
        <source>The event is not valid UTF-8.</source>
        <translation>Das Ereignis ist kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>The array is not valid JSON from here on; the rest of it was not read.</source>
        <translation>Das Array ist ab hier kein gültiges JSON; der Rest wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The compressed data ends early.</source>
        <translation>Die komprimierten Daten enden vorzeitig.</translation>
    </message>
    <message>
        <source>The compressed data is damaged from here on.</source>
        <translation>Die komprimierten Daten sind ab hier beschädigt.</translation>
    </message>
    <message>
        <source>The workspace holds as many fields as it can.</source>
        <translation>Der Arbeitsbereich kann keine weiteren Felder aufnehmen.</translation>
    </message>
    <message>
        <source>Expected: %1.</source>
        <translation>Erwartet: %1.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>Die Datei existiert nicht.</translation>
    </message>
    <message>
        <source>This is no regular file. What cannot be read twice, such as a pipe, is not imported.</source>
        <translation>Dies ist keine reguläre Datei. Was sich nicht zweimal lesen lässt, etwa eine Pipe, wird nicht importiert.</translation>
    </message>
    <message>
        <source>The file changed while it was read.</source>
        <translation>Die Datei wurde während des Lesens verändert.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>The system keychain does not answer.</source>
        <translation>Der Schlüsselbund des Systems antwortet nicht.</translation>
    </message>
    <message>
        <source>There is no such secret.</source>
        <translation>Diesen Schlüssel gibt es nicht.</translation>
    </message>
    <message>
        <source>The system keychain has no such key, or it is locked.</source>
        <translation>Der Schlüsselbund des Systems enthält diesen Schlüssel nicht oder ist gesperrt.</translation>
    </message>
    <message>
        <source>Access to the system keychain was denied.</source>
        <translation>Der Zugriff auf den Schlüsselbund des Systems wurde verweigert.</translation>
    </message>
    <message>
        <source>There is no system keychain, or it is locked.</source>
        <translation>Es gibt keinen Schlüsselbund des Systems, oder er ist gesperrt.</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>A source&apos;s kind is web, mobile, server or cloud-event.</source>
        <translation>Eine Quelle hat die Art web, mobile, server oder cloud-event.</translation>
    </message>
    <message>
        <source>A source needs a name with a letter or a digit.</source>
        <translation>Der Name einer Quelle muss einen Buchstaben oder eine Ziffer enthalten.</translation>
    </message>
    <message>
        <source>A source&apos;s environment is production or development, or none.</source>
        <translation>Die Umgebung einer Quelle ist production oder development oder bleibt leer.</translation>
    </message>
    <message>
        <source>There is a source “%1” already.</source>
        <translation>Eine Quelle „%1“ gibt es bereits.</translation>
    </message>
    <message>
        <source>A write key&apos;s scope is write-events, read-profiles or trigger-syncs.</source>
        <translation>Ein Schreibschlüssel hat die Berechtigung write-events, read-profiles oder trigger-syncs.</translation>
    </message>
    <message>
        <source>The workspace has no source “%1”.</source>
        <translation>Der Arbeitsbereich enthält keine Quelle „%1“.</translation>
    </message>
    <message>
        <source>The workspace has this source no longer.</source>
        <translation>Der Arbeitsbereich enthält diese Quelle nicht mehr.</translation>
    </message>
    <message>
        <source>The source has no valid write key “%1”.</source>
        <translation>Die Quelle hat keinen gültigen Schreibschlüssel „%1“.</translation>
    </message>
</context>
<context>
    <name>Tr</name>
    <message>
        <source>Give --text or a file, not both.</source>
        <translation>Geben Sie --text oder eine Datei an, nicht beides.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB. Take a part of it.</source>
        <translation>%1 ist größer als %2 MiB. Nehmen Sie einen Teil davon.</translation>
    </message>
</context>
<context>
    <name>ctl</name>
    <message>
        <source>There is no option %1.</source>
        <translation>Es gibt keine Option %1.</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 ist doppelt angegeben.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 erwartet keinen Wert.</translation>
    </message>
    <message>
        <source>%1 needs a value: %1 %2.</source>
        <translation>%1 benötigt einen Wert: %1 %2.</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NUMMER</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>ZEIT</translation>
    </message>
    <message>
        <source>MEMBER</source>
        <translation>MITGLIED</translation>
    </message>
    <message>
        <source>ACTION</source>
        <translation>AKTION</translation>
    </message>
    <message>
        <source>OBJECT</source>
        <translation>OBJEKT</translation>
    </message>
    <message>
        <source>BEFORE</source>
        <translation>VORHER</translation>
    </message>
    <message>
        <source>AFTER</source>
        <translation>NACHHER</translation>
    </message>
    <message numerus="yes">
        <source>The audit log is intact: %n entry(ies).</source>
        <translation>
            <numerusform>Das Prüfprotokoll ist unversehrt: %n Eintrag.</numerusform>
            <numerusform>Das Prüfprotokoll ist unversehrt: %n Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log is broken at entry %1: %2</source>
        <translation>Das Prüfprotokoll ist bei Eintrag %1 beschädigt: %2</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n entry(ies) to %1.</source>
        <translation>
            <numerusform>%n Eintrag nach %1 geschrieben.</numerusform>
            <numerusform>%n Einträge nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>the workspace&apos;s file; default: $PRIVACY_PORTAL_WORKSPACE</source>
        <translation>Datei des Arbeitsbereichs; Standard: $PRIVACY_PORTAL_WORKSPACE</translation>
    </message>
    <message>
        <source>a file whose first line is the passphrase; &apos;-&apos;: standard input; without it the system keychain is asked</source>
        <translation>Datei, deren erste Zeile die Passphrase ist; „-“: Standardeingabe; ohne Angabe wird der Schlüsselbund des Systems gefragt</translation>
    </message>
    <message>
        <source>print one JSON document instead of a table</source>
        <translation>ein JSON-Dokument statt einer Tabelle ausgeben</translation>
    </message>
    <message>
        <source>no notices and no progress on standard error</source>
        <translation>keine Hinweise und keinen Fortschritt auf der Standardfehlerausgabe</translation>
    </message>
    <message>
        <source>print this help</source>
        <translation>diese Hilfe ausgeben</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>die Version ausgeben</translation>
    </message>
    <message>
        <source>a file whose first line is the new passphrase; &apos;-&apos;: standard input; without it a random key is kept in the system keychain</source>
        <translation>Datei, deren erste Zeile die neue Passphrase ist; „-“: Standardeingabe; ohne Angabe wird ein zufälliger Schlüssel im Schlüsselbund des Systems abgelegt</translation>
    </message>
    <message>
        <source>the workspace&apos;s name; default: the file&apos;s name</source>
        <translation>Name des Arbeitsbereichs; Standard: der Dateiname</translation>
    </message>
    <message>
        <source>web, mobile, server or cloud-event</source>
        <translation>web, mobile, server oder cloud-event</translation>
    </message>
    <message>
        <source>production or development</source>
        <translation>production oder development</translation>
    </message>
    <message>
        <source>write-events, read-profiles, trigger-syncs; default: write-events</source>
        <translation>write-events, read-profiles, trigger-syncs; Standard: write-events</translation>
    </message>
    <message>
        <source>a source&apos;s name, slug or key</source>
        <translation>Name, Slug oder Kennung einer Quelle</translation>
    </message>
    <message>
        <source>how many threads scan; default: one a core. The answer is the same</source>
        <translation>Anzahl der Threads beim Durchsuchen; Standard: einer je Prozessorkern. Das Ergebnis ist dasselbe</translation>
    </message>
    <message>
        <source>red or yellow: exit with 6 when a field is recommended this colour or a more restricted one</source>
        <translation>red oder yellow: mit 6 beenden, wenn für ein Feld diese oder eine strengere Farbe empfohlen wird</translation>
    </message>
    <message>
        <source>red, yellow or green</source>
        <translation>red, yellow oder green</translation>
    </message>
    <message>
        <source>only fields whose name contains this text</source>
        <translation>nur Felder, deren Name diesen Text enthält</translation>
    </message>
    <message>
        <source>every field in the Inbox</source>
        <translation>alle Felder im Eingang</translation>
    </message>
    <message>
        <source>print the example as it came; this is written to the audit log</source>
        <translation>das Beispiel im Klartext ausgeben; dies wird im Prüfprotokoll vermerkt</translation>
    </message>
    <message>
        <source>export only what --class, --search and --source select</source>
        <translation>nur exportieren, was --class, --search und --source auswählen</translation>
    </message>
    <message>
        <source>how many events; default: 120000</source>
        <translation>Anzahl der Ereignisse; Standard: 120000</translation>
    </message>
    <message>
        <source>another number makes another archive; default: 1</source>
        <translation>eine andere Zahl ergibt ein anderes Archiv; Standard: 1</translation>
    </message>
    <message>
        <source>Make an encrypted workspace.</source>
        <translation>Einen verschlüsselten Arbeitsbereich anlegen.</translation>
    </message>
    <message>
        <source>Describe the workspace: version, counts, encryption.</source>
        <translation>Den Arbeitsbereich beschreiben: Version, Umfang, Verschlüsselung.</translation>
    </message>
    <message>
        <source>Verify that nothing in the workspace is damaged; 5 when something is.</source>
        <translation>Prüfen, ob im Arbeitsbereich etwas beschädigt ist; wenn ja, Rückgabewert 5.</translation>
    </message>
    <message>
        <source>Write a complete copy with the same key.</source>
        <translation>Eine vollständige Kopie mit demselben Schlüssel schreiben.</translation>
    </message>
    <message>
        <source>Change the workspace&apos;s key.</source>
        <translation>Den Schlüssel des Arbeitsbereichs ändern.</translation>
    </message>
    <message>
        <source>Add a source.</source>
        <translation>Eine Quelle hinzufügen.</translation>
    </message>
    <message>
        <source>List the sources.</source>
        <translation>Die Quellen auflisten.</translation>
    </message>
    <message>
        <source>Make a write key. It is shown this once.</source>
        <translation>Einen Schreibschlüssel anlegen. Er wird nur dieses eine Mal angezeigt.</translation>
    </message>
    <message>
        <source>List a source&apos;s write keys.</source>
        <translation>Die Schreibschlüssel einer Quelle auflisten.</translation>
    </message>
    <message>
        <source>Revoke a write key.</source>
        <translation>Einen Schreibschlüssel widerrufen.</translation>
    </message>
    <message>
        <source>Count the events of files and folders into the workspace; resumes after an interruption.</source>
        <translation>Ereignisse aus Dateien und Ordnern in den Arbeitsbereich importieren; nach einer Unterbrechung geht es weiter.</translation>
    </message>
    <message>
        <source>Detect in files and folders without a workspace.</source>
        <translation>Personenbezogene Daten in Dateien und Ordnern ohne Arbeitsbereich erkennen.</translation>
    </message>
    <message>
        <source>List the fields that nobody has decided.</source>
        <translation>Die Felder auflisten, über die noch nicht entschieden ist.</translation>
    </message>
    <message>
        <source>Show a field with its sightings and a masked example.</source>
        <translation>Ein Feld mit seinen Vorkommen und einem verdeckten Beispiel anzeigen.</translation>
    </message>
    <message>
        <source>Put a field into the Inventory with this colour.</source>
        <translation>Ein Feld mit dieser Farbe ins Verzeichnis aufnehmen.</translation>
    </message>
    <message>
        <source>Mark a field with a colour; it stays in the Inbox.</source>
        <translation>Für ein Feld eine Farbe wählen; es bleibt im Eingang.</translation>
    </message>
    <message>
        <source>Put fields into the Inventory with the chosen, else the recommended colour.</source>
        <translation>Felder mit der gewählten, sonst der empfohlenen Farbe ins Verzeichnis aufnehmen.</translation>
    </message>
    <message>
        <source>List the decided fields.</source>
        <translation>Die Felder auflisten, über die entschieden ist.</translation>
    </message>
    <message>
        <source>Show a field with its sightings and its decision.</source>
        <translation>Ein Feld mit seinen Vorkommen und der Entscheidung anzeigen.</translation>
    </message>
    <message>
        <source>Change a field&apos;s colour.</source>
        <translation>Die Farbe eines Feldes ändern.</translation>
    </message>
    <message>
        <source>Put a field back into the Inbox.</source>
        <translation>Ein Feld in den Eingang zurücklegen.</translation>
    </message>
    <message>
        <source>Write the Inventory as CSV.</source>
        <translation>Das Verzeichnis als CSV schreiben.</translation>
    </message>
    <message>
        <source>List the audit log.</source>
        <translation>Das Prüfprotokoll auflisten.</translation>
    </message>
    <message>
        <source>Verify the audit log&apos;s chain; 5 when it is broken.</source>
        <translation>Die Kette des Prüfprotokolls überprüfen; ist sie beschädigt, Rückgabewert 5.</translation>
    </message>
    <message>
        <source>Write the audit log as JSON lines.</source>
        <translation>Das Prüfprotokoll als JSON-Zeilen schreiben.</translation>
    </message>
    <message>
        <source>Write an archive of invented events to try the program with.</source>
        <translation>Ein Archiv erfundener Ereignisse zum Ausprobieren schreiben.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes no option --%2.</source>
        <translation>„%1“ kennt keine Option --%2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs %2.</source>
        <translation>„%1“ benötigt %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not know what to do with &apos;%2&apos;.</source>
        <translation>„%1“ kann mit „%2“ nichts anfangen.</translation>
    </message>
    <message>
        <source>usage: privacy-portalctl [--workspace WHERE] [--key-file FILE] [--json] [--quiet] COMMAND …

Finds personal data in event archives and keeps the inventory of it.

Commands:
</source>
        <translation>Aufruf: privacy-portalctl [--workspace WHERE] [--key-file FILE] [--json] [--quiet] COMMAND …

Findet personenbezogene Daten in Ereignisarchiven und führt das Verzeichnis darüber.

Befehle:
</translation>
    </message>
    <message>
        <source>
Options of all commands:
</source>
        <translation>
Optionen aller Befehle:
</translation>
    </message>
    <message>
        <source>
Exit codes: 0 done; 1 failed; 2 wrong usage; 3 wrong key or not allowed; 4 done, but some input was
rejected; 5 verification found damage; 6 --fail-on found something; 130 interrupted, resumable.
&apos;privacy-portalctl COMMAND --help&apos; tells more about a command.
</source>
        <translation>
Rückgabewerte: 0 erledigt; 1 fehlgeschlagen; 2 falscher Aufruf; 3 falscher Schlüssel oder nicht erlaubt;
4 erledigt, aber ein Teil der Eingabe wurde abgewiesen; 5 Überprüfung fand Schäden; 6 --fail-on fand etwas;
130 unterbrochen, fortsetzbar.
„privacy-portalctl COMMAND --help“ sagt mehr über einen Befehl.
</translation>
    </message>
    <message>
        <source>usage:
</source>
        <translation>Aufruf:
</translation>
    </message>
    <message>
        <source>usage: %1

%2
</source>
        <translation>Aufruf: %1

%2
</translation>
    </message>
    <message>
        <source>
Options:
</source>
        <translation>
Optionen:
</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>FIELD</source>
        <translation>FELD</translation>
    </message>
    <message>
        <source>COLOUR</source>
        <translation>FARBE</translation>
    </message>
    <message>
        <source>TIMES</source>
        <translation>HÄUFIGKEIT</translation>
    </message>
    <message>
        <source>LAST SEEN</source>
        <translation>ZULETZT GESEHEN</translation>
    </message>
    <message>
        <source>DETECTED BY</source>
        <translation>ERKANNT DURCH</translation>
    </message>
    <message>
        <source>SOURCES</source>
        <translation>QUELLEN</translation>
    </message>
    <message>
        <source>EVENTS</source>
        <translation>EREIGNISSE</translation>
    </message>
    <message>
        <source>%1 %2%</source>
        <translation>%1 %2%</translation>
    </message>
    <message>
        <source>%1 (chosen)</source>
        <translation>%1 (gewählt)</translation>
    </message>
    <message>
        <source>Interrupted. What was counted is kept, and the import is resumable: run the same command again to go on from there.</source>
        <translation>Unterbrochen. Was gezählt wurde, bleibt erhalten, und der Import lässt sich fortsetzen: Führen Sie denselben Befehl noch einmal aus.</translation>
    </message>
    <message numerus="yes">
        <source>%1 events from %n file(s) counted in %2 s; %3 fields, %4 of them new; %5 rejected.</source>
        <translation>
            <numerusform>%1 Ereignisse aus %n Datei in %2 s gezählt; %3 Felder, davon %4 neu; %5 abgewiesen.</numerusform>
            <numerusform>%1 Ereignisse aus %n Dateien in %2 s gezählt; %3 Felder, davon %4 neu; %5 abgewiesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Example of %1 from %2, masked (--reveal shows it as it came); the field is in line %3:</source>
        <translation>Beispiel für %1 aus %2, verdeckt (--reveal zeigt es im Klartext); das Feld steht in Zeile %3:</translation>
    </message>
    <message>
        <source>Example of %1 from %2; the field is in line %3:</source>
        <translation>Beispiel für %1 aus %2; das Feld steht in Zeile %3:</translation>
    </message>
    <message>
        <source>Name the fields, or give --all.</source>
        <translation>Geben Sie die Felder oder --all an.</translation>
    </message>
    <message numerus="yes">
        <source>Put %n field(s) into the Inventory.</source>
        <translation>
            <numerusform>%n Feld ins Verzeichnis aufgenommen.</numerusform>
            <numerusform>%n Felder ins Verzeichnis aufgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Classified by %1 at %2.</source>
        <translation>Eingestuft von %1, %2.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>The export holds the whole Inventory; add --filtered to export only what --class, --search and --source select.</source>
        <translation>Der Export enthält das ganze Verzeichnis; mit --filtered wird nur exportiert, was --class, --search und --source auswählen.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n field(s) to %1.</source>
        <translation>
            <numerusform>%n Feld nach %1 geschrieben.</numerusform>
            <numerusform>%n Felder nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>Welcher Befehl?</translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>Auf die Standardausgabe kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1:%2, item %3</source>
        <translation>%1:%2, Element %3</translation>
    </message>
    <message>
        <source>%1% · %2 events · %3</source>
        <translation>%1% · %2 Ereignisse · %3</translation>
    </message>
    <message>
        <source>… and %1 more rejected (--json lists up to 1,000).</source>
        <translation>… und %1 weitere abgewiesen (--json listet bis zu 1.000 auf).</translation>
    </message>
    <message>
        <source>The workspace has no source %1.</source>
        <translation>Der Arbeitsbereich enthält keine Quelle %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s).</source>
        <translation>
            <numerusform>%n Feld.</numerusform>
            <numerusform>%n Felder.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not in the Inbox: it is in the Inventory.</source>
        <translation>%1 ist nicht im Eingang, sondern im Verzeichnis.</translation>
    </message>
    <message>
        <source>%1 is not in the Inventory: it is in the Inbox.</source>
        <translation>%1 ist nicht im Verzeichnis, sondern im Eingang.</translation>
    </message>
    <message>
        <source>%1 is in the Inventory: %2.</source>
        <translation>%1 ist im Verzeichnis: %2.</translation>
    </message>
    <message>
        <source>%1 is in the Inbox, marked %2.</source>
        <translation>%1 ist im Eingang, gewählt: %2.</translation>
    </message>
    <message>
        <source>%1 is in the Inbox, recommended %2.</source>
        <translation>%1 ist im Eingang, empfohlen: %2.</translation>
    </message>
    <message>
        <source>SOURCE</source>
        <translation>QUELLE</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>TYP</translation>
    </message>
    <message>
        <source>EVENT</source>
        <translation>EREIGNIS</translation>
    </message>
    <message>
        <source>FIRST SEEN</source>
        <translation>ZUERST GESEHEN</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1 events in %n file(s) to %2.</source>
        <translation>
            <numerusform>%1 Ereignisse in %n Datei nach %2 geschrieben.</numerusform>
            <numerusform>%1 Ereignisse in %n Dateien nach %2 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>--fail-on is red or yellow.</source>
        <translation>--fail-on erwartet red oder yellow.</translation>
    </message>
    <message>
        <source>Which workspace? Give --workspace FILE or set PRIVACY_PORTAL_WORKSPACE.</source>
        <translation>Welcher Arbeitsbereich? Geben Sie --workspace FILE an oder setzen Sie PRIVACY_PORTAL_WORKSPACE.</translation>
    </message>
    <message>
        <source>This version opens local workspaces only, no team workspace.</source>
        <translation>Diese Version öffnet nur lokale Arbeitsbereiche, keine Team-Arbeitsbereiche.</translation>
    </message>
    <message>
        <source>There is no workspace at %1.</source>
        <translation>Unter %1 gibt es keinen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>%1 If the workspace has a passphrase, give it with --key-file.</source>
        <translation>%1 Hat der Arbeitsbereich eine Passphrase, geben Sie sie mit --key-file an.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read: %2.</source>
        <translation>Die Schlüsseldatei %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The passphrase in %1 is longer than 64 KiB.</source>
        <translation>Die Passphrase in %1 ist länger als 64 KiB.</translation>
    </message>
    <message>
        <source>The key file %1 holds no passphrase in its first line.</source>
        <translation>Die erste Zeile der Schlüsseldatei %1 enthält keine Passphrase.</translation>
    </message>
    <message>
        <source>--%1 is red, yellow or green.</source>
        <translation>--%1 erwartet red, yellow oder green.</translation>
    </message>
    <message>
        <source>Which colour? Give --class red, yellow or green.</source>
        <translation>Welche Farbe? Geben Sie --class red, yellow oder green an.</translation>
    </message>
    <message>
        <source>--%1 is a whole number from 1 on.</source>
        <translation>--%1 erwartet eine ganze Zahl ab 1.</translation>
    </message>
    <message>
        <source>--%1 is at most %2.</source>
        <translation>--%1 darf höchstens %2 sein.</translation>
    </message>
    <message>
        <source>The matchers in %1 cannot be read: %2.</source>
        <translation>Die Erkennungsregeln in %1 können nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>What kind of source? Give --kind web, mobile, server or cloud-event.</source>
        <translation>Welche Art von Quelle? Geben Sie --kind web, mobile, server oder cloud-event an.</translation>
    </message>
    <message>
        <source>Added the source %1 with the key %2.</source>
        <translation>Quelle %1 mit der Kennung %2 hinzugefügt.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>KENNUNG</translation>
    </message>
    <message>
        <source>SLUG</source>
        <translation>SLUG</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>ART</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>UMGEBUNG</translation>
    </message>
    <message>
        <source>Write key:  %1</source>
        <translation>Schreibschlüssel:  %1</translation>
    </message>
    <message>
        <source>Keep the write key now: it is not shown again.</source>
        <translation>Bewahren Sie den Schreibschlüssel jetzt auf: Er wird nicht noch einmal angezeigt.</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>SCOPE</source>
        <translation>BERECHTIGUNGEN</translation>
    </message>
    <message>
        <source>MADE</source>
        <translation>ANGELEGT</translation>
    </message>
    <message>
        <source>REVOKED</source>
        <translation>WIDERRUFEN</translation>
    </message>
    <message>
        <source>Revoked the write key %1.</source>
        <translation>Schreibschlüssel %1 widerrufen.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Unterbrochen.</translation>
    </message>
    <message>
        <source>Name:        %1</source>
        <translation>Name:             %1</translation>
    </message>
    <message>
        <source>Kept in:     %1</source>
        <translation>Ort:              %1</translation>
    </message>
    <message>
        <source>Kind:        %1, version %2</source>
        <translation>Art:              %1, Version %2</translation>
    </message>
    <message>
        <source>Encryption:  %1</source>
        <translation>Verschlüsselung:  %1</translation>
    </message>
    <message>
        <source>Sources:     %1</source>
        <translation>Quellen:          %1</translation>
    </message>
    <message>
        <source>Events:      %1</source>
        <translation>Ereignisse:       %1</translation>
    </message>
    <message>
        <source>Inbox:       %1</source>
        <translation>Eingang:          %1</translation>
    </message>
    <message>
        <source>Inventory:   %1 (%2 Red, %3 Yellow, %4 Green)</source>
        <translation>Verzeichnis:      %1 (%2 Rot, %3 Gelb, %4 Grün)</translation>
    </message>
    <message>
        <source>Name the new workspace once: as FILE or with --workspace.</source>
        <translation>Geben Sie den neuen Arbeitsbereich nur einmal an: als FILE oder mit --workspace.</translation>
    </message>
    <message>
        <source>Made the workspace %1 in %2.</source>
        <translation>Arbeitsbereich %1 in %2 angelegt.</translation>
    </message>
    <message>
        <source>The workspace is intact.</source>
        <translation>Der Arbeitsbereich ist unversehrt.</translation>
    </message>
    <message>
        <source>Wrote a copy with the same key to %1.</source>
        <translation>Kopie mit demselben Schlüssel nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>The workspace has the new passphrase. Copies made before keep the old one.</source>
        <translation>Für den Arbeitsbereich gilt die neue Passphrase. Früher angefertigte Kopien behalten die alte.</translation>
    </message>
    <message>
        <source>The workspace has a new random key, kept in the system keychain. Copies made before keep the old one.</source>
        <translation>Der Arbeitsbereich hat einen neuen zufälligen Schlüssel, der im Schlüsselbund des Systems liegt. Früher angefertigte Kopien behalten den alten.</translation>
    </message>
    <message>
        <source>a JSON file of matchers, besides the built-in ones</source>
        <translation>eine JSON-Datei mit Erkennungsregeln, zusätzlich zu den eingebauten</translation>
    </message>
    <message>
        <source>ID:         %1</source>
        <translation>Kennung:    %1</translation>
    </message>
    <message>
        <source>key or value: which of two matchers of one name</source>
        <translation>key oder value: welche von zwei Erkennungsregeln eines Namens</translation>
    </message>
    <message>
        <source>a further name of a matcher on keys; may be given again</source>
        <translation>ein weiterer Name einer Erkennungsregel für Schlüssel; mehrfach möglich</translation>
    </message>
    <message>
        <source>exact or similar: how a matcher on keys compares; default: exact</source>
        <translation>exact oder similar: wie eine Erkennungsregel für Schlüssel vergleicht; sonst exact</translation>
    </message>
    <message>
        <source>a regular expression (RE2) of a matcher on values; may be given again</source>
        <translation>ein regulärer Ausdruck (RE2) einer Erkennungsregel für Werte; mehrfach möglich</translation>
    </message>
    <message>
        <source>test a matcher on keys of this name</source>
        <translation>eine Erkennungsregel für Schlüssel dieses Namens ausprobieren</translation>
    </message>
    <message>
        <source>the text to test with</source>
        <translation>der Text, an dem ausprobiert wird</translation>
    </message>
    <message>
        <source>a data category, such as user.contact.email</source>
        <translation>eine Datenkategorie, etwa user.contact.email</translation>
    </message>
    <message>
        <source>List the workspace&apos;s own matchers and the default ones.</source>
        <translation>Eigene Erkennungsregeln des Arbeitsbereichs und die mitgelieferten auflisten.</translation>
    </message>
    <message>
        <source>Add a matcher: on values with --pattern, else on keys. Fields seen so far are detected anew.</source>
        <translation>Eine Erkennungsregel hinzufügen: mit --pattern für Werte, sonst für Schlüssel. Bisher gesehene Felder werden neu erkannt.</translation>
    </message>
    <message>
        <source>Change one of the workspace&apos;s own matchers; what is not given stays.</source>
        <translation>Eine eigene Erkennungsregel des Arbeitsbereichs ändern; was nicht angegeben ist, bleibt.</translation>
    </message>
    <message>
        <source>Remove one of the workspace&apos;s own matchers.</source>
        <translation>Eine eigene Erkennungsregel des Arbeitsbereichs entfernen.</translation>
    </message>
    <message>
        <source>Switch a matcher on.</source>
        <translation>Eine Erkennungsregel einschalten.</translation>
    </message>
    <message>
        <source>Switch a matcher off.</source>
        <translation>Eine Erkennungsregel ausschalten.</translation>
    </message>
    <message>
        <source>Add the matchers of a file; one of the same name is replaced.</source>
        <translation>Die Erkennungsregeln einer Datei hinzufügen; eine gleichen Namens wird ersetzt.</translation>
    </message>
    <message>
        <source>Write the workspace&apos;s own matchers as JSON; without a file to standard output.</source>
        <translation>Die eigenen Erkennungsregeln des Arbeitsbereichs als JSON schreiben; ohne Datei auf die Standardausgabe.</translation>
    </message>
    <message>
        <source>Try patterns or a key on a text. Needs no workspace.</source>
        <translation>Muster oder einen Schlüssel an einem Text ausprobieren. Braucht keinen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The pattern %1 cannot be used: %2 (at character %3)</source>
        <translation>Das Muster %1 ist nicht verwendbar: %2 (bei Zeichen %3)</translation>
    </message>
    <message>
        <source>What is to be tested? Give --pattern RE, once or more often, or --key NAME.</source>
        <translation>Was soll ausprobiert werden? Geben Sie --pattern RE an, auch mehrfach, oder --key NAME.</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <comment>where a pattern hits, and what</comment>
        <translation>%1 bis %2: %3</translation>
    </message>
    <message>
        <source>No hit.</source>
        <translation>Kein Treffer.</translation>
    </message>
    <message>
        <source>This can be used.</source>
        <translation>Das ist verwendbar.</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>similar</source>
        <translation>ähnlich</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>--on is key or value.</source>
        <translation>--on ist key oder value.</translation>
    </message>
    <message>
        <source>A matcher on keys has terms; --pattern is for matchers on values.</source>
        <translation>Eine Erkennungsregel für Schlüssel hat Namen; --pattern ist für Erkennungsregeln für Werte.</translation>
    </message>
    <message>
        <source>A matcher on values has patterns; --term and --how are for matchers on keys.</source>
        <translation>Eine Erkennungsregel für Werte hat Muster; --term und --how sind für Erkennungsregeln für Schlüssel.</translation>
    </message>
    <message>
        <source>--how is exact or similar.</source>
        <translation>--how ist exact oder similar.</translation>
    </message>
    <message>
        <source>The workspace has no matcher &apos;%1&apos; of its own.</source>
        <translation>Der Arbeitsbereich hat keine eigene Erkennungsregel &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a matcher on keys and one on values. Give --on key or --on value.</source>
        <translation>&apos;%1&apos; ist eine Erkennungsregel für Schlüssel und eine für Werte. Geben Sie --on key oder --on value an.</translation>
    </message>
    <message>
        <source>There is no matcher &apos;%1&apos;.</source>
        <translation>Es gibt keine Erkennungsregel &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is on.</source>
        <translation>&apos;%1&apos; ist eingeschaltet.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is off.</source>
        <translation>&apos;%1&apos; ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>MATCHES ON</source>
        <translation>PRÜFT</translation>
    </message>
    <message>
        <source>HOW</source>
        <translation>WIE</translation>
    </message>
    <message>
        <source>CLASS</source>
        <translation>KLASSE</translation>
    </message>
    <message>
        <source>CATEGORY</source>
        <translation>KATEGORIE</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ZUSTAND</translation>
    </message>
    <message>
        <source>default, replaced</source>
        <translation>mitgeliefert, ersetzt</translation>
    </message>
    <message>
        <source>default</source>
        <translation>mitgeliefert</translation>
    </message>
    <message>
        <source>default, off</source>
        <translation>mitgeliefert, aus</translation>
    </message>
    <message>
        <source>custom</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>custom, off</source>
        <translation>eigene, aus</translation>
    </message>
    <message>
        <source>Added the matcher &apos;%1&apos;.</source>
        <translation>Erkennungsregel &apos;%1&apos; hinzugefügt.</translation>
    </message>
    <message>
        <source>Changed the matcher &apos;%1&apos;.</source>
        <translation>Erkennungsregel &apos;%1&apos; geändert.</translation>
    </message>
    <message>
        <source>Removed the matcher &apos;%1&apos;.</source>
        <translation>Erkennungsregel &apos;%1&apos; entfernt.</translation>
    </message>
    <message>
        <source>Matchers taken from %1: %2.</source>
        <translation>Erkennungsregeln aus %1 übernommen: %2.</translation>
    </message>
    <message>
        <source>Matchers written to %1: %2.</source>
        <translation>Erkennungsregeln in %1 geschrieben: %2.</translation>
    </message>
    <message>
        <source>The matchers in %1 cannot be used: %2</source>
        <translation>Die Erkennungsregeln in %1 sind nicht verwendbar: %2</translation>
    </message>
    <message>
        <source>Matcher &apos;%1&apos;: %2</source>
        <translation>Erkennungsregel „%1“: %2</translation>
    </message>
    <message>
        <source>Matcher &apos;%1&apos;: %2 (at character %3)</source>
        <translation>Erkennungsregel „%1“: %2 (bei Zeichen %3)</translation>
    </message>
    <message>
        <source>of string, number, boolean: what values of a field must be of; &apos;any&apos; takes it back</source>
        <translation>von string, number, boolean: wovon Werte eines Feldes sein müssen; &apos;any&apos; nimmt es zurück</translation>
    </message>
    <message>
        <source>from 0 to 1: the part of a field&apos;s values that a matcher on values must hit</source>
        <translation>von 0 bis 1: der Anteil der Werte eines Feldes, den eine Erkennungsregel für Werte treffen muss</translation>
    </message>
    <message>
        <source>Tell which fields seen so far a matcher would detect newly, no longer, or against a decision. Nothing is changed.</source>
        <translation>Sagen, welche der bisher gesehenen Felder eine Erkennungsregel neu, nicht mehr oder gegen eine Entscheidung erkennen würde. Nichts wird geändert.</translation>
    </message>
    <message>
        <source>--types takes string, number and boolean, with commas between, or any.</source>
        <translation>--types nimmt string, number und boolean, durch Kommas getrennt, oder any.</translation>
    </message>
    <message>
        <source>--least-share is a number from 0 to 1, such as 0.8.</source>
        <translation>--least-share ist eine Zahl von 0 bis 1, etwa 0.8.</translation>
    </message>
    <message>
        <source>--least-share is for matchers on values.</source>
        <translation>--least-share ist für Erkennungsregeln für Werte.</translation>
    </message>
    <message>
        <source>newly detected</source>
        <translation>neu erkannt</translation>
    </message>
    <message>
        <source>no longer detected</source>
        <translation>nicht mehr erkannt</translation>
    </message>
    <message>
        <source>against a decision</source>
        <translation>gegen eine Entscheidung</translation>
    </message>
    <message>
        <source>Fields it detects: %1. New: %2. No longer: %3. Against a decision: %4.</source>
        <translation>Felder, die sie erkennt: %1. Neu: %2. Nicht mehr: %3. Gegen eine Entscheidung: %4.</translation>
    </message>
    <message>
        <source>Estimated from the events that are kept as examples: %1.</source>
        <translation>Geschätzt aus den als Beispiele aufbewahrten Ereignissen: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what changes, and for which field</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nanoseconds a byte: %1. Steps of the program: %2.</source>
        <translation>Nanosekunden je Byte: %1. Schritte des Programms: %2.</translation>
    </message>
    <message>
        <source>No event is kept as an example, so this says nothing about the values seen before.</source>
        <translation>Kein Ereignis wird als Beispiel behalten; über die bisher gesehenen Werte sagt das also nichts.</translation>
    </message>
    <message>
        <source>from 0 to 1: the confidence from which a detection counts for the recommendation</source>
        <translation>von 0 bis 1: ab welcher Konfidenz eine Erkennung für die Empfehlung zählt</translation>
    </message>
    <message>
        <source>yes: one event of each kind from each source is kept, encrypted; no: none, and those that are kept are deleted</source>
        <translation>yes: von jeder Art von Ereignis jeder Quelle wird eines behalten, verschlüsselt; no: keines, und die behaltenen werden gelöscht</translation>
    </message>
    <message>
        <source>Print how the workspace detects, or change it.</source>
        <translation>Ausgeben, wie der Arbeitsbereich erkennt, oder es ändern.</translation>
    </message>
    <message>
        <source>--keep-examples is yes or no.</source>
        <translation>--keep-examples ist yes oder no.</translation>
    </message>
    <message>
        <source>--recommend-from is a number from 0 to 1, such as 0.5.</source>
        <translation>--recommend-from ist eine Zahl von 0 bis 1, etwa 0.5.</translation>
    </message>
    <message>
        <source>Detections count for the recommendation from a confidence of %1.</source>
        <translation>Erkennungen zählen ab einer Konfidenz von %1 für die Empfehlung.</translation>
    </message>
    <message>
        <source>Of each kind of event from each source, one is kept as an example.</source>
        <translation>Von jeder Art von Ereignis jeder Quelle wird eines als Beispiel behalten.</translation>
    </message>
    <message>
        <source>No event is kept as an example.</source>
        <translation>Kein Ereignis wird als Beispiel behalten.</translation>
    </message>
    <message>
        <source>Scan the imported files again, so that estimates become counts; files that were moved are looked for in PATH.</source>
        <translation>Die importierten Dateien erneut untersuchen, damit aus Schätzungen Zählungen werden; verschobene Dateien werden in PATH gesucht.</translation>
    </message>
    <message numerus="yes">
        <source>%1 events from %n file(s) scanned again in %2 s; %3 fields changed, %4 no longer estimated, %5 still estimated.</source>
        <translation>
            <numerusform>%1 Ereignisse aus %n Datei in %2 s erneut untersucht; %3 Felder geändert, %4 nicht mehr geschätzt, %5 noch geschätzt.</numerusform>
            <numerusform>%1 Ereignisse aus %n Dateien in %2 s erneut untersucht; %3 Felder geändert, %4 nicht mehr geschätzt, %5 noch geschätzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) whose events are counted could not be scanned.</source>
        <translation>
            <numerusform>%n Datei, deren Ereignisse gezählt sind, konnte nicht untersucht werden.</numerusform>
            <numerusform>%n Dateien, deren Ereignisse gezählt sind, konnten nicht untersucht werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Finds the personal data in your event stream.</source>
        <translation>Findet die personenbezogenen Daten in Ihrem Ereignisstrom.</translation>
    </message>
    <message>
        <source>Open a workspace with sample data.</source>
        <translation>Einen Arbeitsbereich mit Beispieldaten öffnen.</translation>
    </message>
    <message>
        <source>Take the passphrase from the first line of FILE (&apos;-&apos;: standard input).</source>
        <translation>Die Passphrase der ersten Zeile von FILE entnehmen („-“: Standardeingabe).</translation>
    </message>
    <message>
        <source>A workspace to open; archives and folders of events to import into it.</source>
        <translation>Arbeitsbereich zum Öffnen; Archive und Ordner mit Ereignissen zum Importieren.</translation>
    </message>
</context>
<context>
    <name>pp::ActivityPage</name>
    <message>
        <source>Audit entries</source>
        <translation>Protokolleinträge</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Search what was changed</source>
        <translation>Änderungen durchsuchen</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Recomputes the hashes of all entries and names the first that does not fit</source>
        <translation>Berechnet die Hashwerte aller Einträge neu und nennt den ersten, der nicht passt</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Saves all entries as JSON lines, with their hashes</source>
        <translation>Speichert alle Einträge mit ihren Hashwerten als JSON-Zeilen</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Gesamter Zeitraum</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Letzte 365 Tage</translation>
    </message>
    <message>
        <source>Filter by time</source>
        <translation>Nach Zeitraum filtern</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Shows all entries again</source>
        <translation>Zeigt wieder alle Einträge</translation>
    </message>
    <message>
        <source>The selected entry</source>
        <translation>Der ausgewählte Eintrag</translation>
    </message>
    <message>
        <source>Values before and after</source>
        <translation>Werte vorher und nachher</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Wird überprüft…</translation>
    </message>
    <message numerus="yes">
        <source>Intact, %Ln entry(ies) verified</source>
        <translation>
            <numerusform>Unversehrt, %Ln Eintrag überprüft</numerusform>
            <numerusform>Unversehrt, %Ln Einträge überprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry passes these filters.</source>
        <translation>Kein Eintrag entspricht diesen Filtern.</translation>
    </message>
    <message>
        <source>Entry %1 by %2, %3</source>
        <comment>number, member, time</comment>
        <translation>Eintrag %1 von %2, %3</translation>
    </message>
    <message>
        <source>Hash: %1</source>
        <translation>Hashwert: %1</translation>
    </message>
</context>
<context>
    <name>pp::ActivityPresenter</name>
    <message>
        <source>Verifying the audit log</source>
        <translation>Prüfprotokoll wird überprüft</translation>
    </message>
    <message numerus="yes">
        <source>The audit log is intact: %Ln entry(ies) fit together.</source>
        <translation>
            <numerusform>Das Prüfprotokoll ist unversehrt: %Ln Eintrag stimmt.</numerusform>
            <numerusform>Das Prüfprotokoll ist unversehrt: %Ln Einträge passen zusammen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log is broken. %1</source>
        <translation>Das Prüfprotokoll ist beschädigt. %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>%1 wird gespeichert</translation>
    </message>
    <message>
        <source>Saving was stopped. No file was written.</source>
        <translation>Das Speichern wurde abgebrochen. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln audit entry(ies) saved in %1</source>
        <translation>
            <numerusform>%Ln Protokolleintrag in %1 gespeichert</numerusform>
            <numerusform>%Ln Protokolleinträge in %1 gespeichert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pp::AppPresenter</name>
    <message>
        <source>Open or create a workspace; the import then starts by itself.</source>
        <translation>Öffnen Sie einen Arbeitsbereich oder legen Sie einen an; der Import beginnt dann von selbst.</translation>
    </message>
</context>
<context>
    <name>pp::BarChart</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>a bar of a chart, one of its parts, and its number</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>pp::ChartModel</name>
    <message>
        <source>%1 %2</source>
        <comment>a part of a bar, and its number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a bar of a chart, and its number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>a bar of a chart, its number, and its parts</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>pp::ChartPanel</name>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle anzeigen</translation>
    </message>
    <message>
        <source>%1: show as a table</source>
        <comment>a chart&apos;s title</comment>
        <translation>%1: als Tabelle anzeigen</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
</context>
<context>
    <name>pp::Chip</name>
    <message>
        <source>%1, %2</source>
        <comment>Red, highly restricted</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>pp::ColourDelegate</name>
    <message>
        <source>Colour of %1</source>
        <translation>Farbe von %1</translation>
    </message>
</context>
<context>
    <name>pp::Command</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open a workspace first</source>
        <translation>Zuerst einen Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>This workspace is read-only</source>
        <translation>Dieser Arbeitsbereich ist schreibgeschützt</translation>
    </message>
    <message>
        <source>Show the Inbox or the Inventory first</source>
        <translation>Zuerst den Eingang oder das Verzeichnis anzeigen</translation>
    </message>
    <message>
        <source>Select a field first</source>
        <translation>Zuerst ein Feld auswählen</translation>
    </message>
    <message>
        <source>&amp;Add to Inventory</source>
        <translation>Ins &amp;Verzeichnis aufnehmen</translation>
    </message>
    <message>
        <source>These fields are in the Inventory already</source>
        <translation>Diese Felder sind bereits im Verzeichnis</translation>
    </message>
    <message>
        <source>Return to &amp;Inbox</source>
        <translation>In den &amp;Eingang zurücklegen</translation>
    </message>
    <message>
        <source>These fields are in the Inbox already</source>
        <translation>Diese Felder sind bereits im Eingang</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Es gibt nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>Es gibt nichts wiederherzustellen</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Search fields</source>
        <translation>Felder &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>&amp;Filter aufheben</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>Es ist kein Filter gesetzt</translation>
    </message>
    <message>
        <source>&amp;Red</source>
        <translation>&amp;Rot</translation>
    </message>
    <message>
        <source>&amp;Yellow</source>
        <translation>Ge&amp;lb</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation>&amp;Grün</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>Mit Spalten&amp;titeln kopieren</translation>
    </message>
    <message>
        <source>&amp;Narrow sidebar</source>
        <translation>&amp;Schmale Seitenleiste</translation>
    </message>
    <message>
        <source>Swi&amp;tch workspace…</source>
        <translation>Arbeitsbereich &amp;wechseln…</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>E&amp;instellungen</translation>
    </message>
    <message>
        <source>New windo&amp;w</source>
        <translation>&amp;Neues Fenster</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>&amp;Befehl suchen…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Tastenkürzel…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Tour…</source>
        <translation>&amp;Rundgang…</translation>
    </message>
    <message>
        <source>&amp;About Privacy Portal</source>
        <translation>Üb&amp;er Privacy Portal</translation>
    </message>
    <message>
        <source>&amp;Create a workspace…</source>
        <translation>Arbeitsbereich &amp;anlegen…</translation>
    </message>
    <message>
        <source>A workspace is being opened</source>
        <translation>Es wird gerade ein Arbeitsbereich geöffnet</translation>
    </message>
    <message>
        <source>&amp;Open a workspace…</source>
        <translation>Arbeitsbereich ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Explore with sample data</source>
        <translation>Mit &amp;Beispieldaten ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>&amp;Dateien importieren…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>&amp;Ordner importieren…</translation>
    </message>
    <message>
        <source>&amp;Download CSV…</source>
        <translation>Als &amp;CSV exportieren…</translation>
    </message>
    <message>
        <source>Export &amp;what is shown…</source>
        <translation>An&amp;gezeigte Felder exportieren…</translation>
    </message>
    <message>
        <source>Show the Inventory first</source>
        <translation>Zuerst das Verzeichnis anzeigen</translation>
    </message>
    <message>
        <source>C&amp;lose the workspace</source>
        <translation>Arbeitsbereich &amp;schließen</translation>
    </message>
    <message>
        <source>No workspace is open</source>
        <translation>Es ist kein Arbeitsbereich geöffnet</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Ü&amp;bersicht</translation>
    </message>
    <message>
        <source>&amp;Inbox</source>
        <translation>&amp;Eingang</translation>
    </message>
    <message>
        <source>In&amp;ventory</source>
        <translation>&amp;Verzeichnis</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Aktivität</translation>
    </message>
    <message>
        <source>So&amp;urces</source>
        <translation>&amp;Quellen</translation>
    </message>
    <message>
        <source>Appearance of the &amp;system</source>
        <translation>Darstellung wie im S&amp;ystem</translation>
    </message>
    <message>
        <source>&amp;Light appearance</source>
        <translation>&amp;Helle Darstellung</translation>
    </message>
    <message>
        <source>Dar&amp;k appearance</source>
        <translation>Dunk&amp;le Darstellung</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>&amp;Alle auswählen</translation>
    </message>
    <message>
        <source>Dete&amp;ction</source>
        <translation>E&amp;rkennung</translation>
    </message>
    <message>
        <source>&amp;Scan imported files again</source>
        <translation>Importierte Dateien erneut &amp;untersuchen</translation>
    </message>
    <message>
        <source>They are being scanned</source>
        <translation>Sie werden gerade untersucht</translation>
    </message>
</context>
<context>
    <name>pp::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehlsliste</translation>
    </message>
    <message>
        <source>No command matches.</source>
        <translation>Kein Befehl passt dazu.</translation>
    </message>
</context>
<context>
    <name>pp::CommandSearch</name>
    <message>
        <source>not possible now: %1</source>
        <translation>derzeit nicht möglich: %1</translation>
    </message>
</context>
<context>
    <name>pp::Commands</name>
    <message>
        <source>&amp;Workspace</source>
        <translation>A&amp;rbeitsbereich</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation>&amp;Felder</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>pp::CopyPresenter</name>
    <message numerus="yes">
        <source>Copying %Ln field(s)</source>
        <translation>
            <numerusform>%Ln Feld wird kopiert</numerusform>
            <numerusform>%Ln Felder werden kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying was stopped. The clipboard is as it was.</source>
        <translation>Das Kopieren wurde abgebrochen. Die Zwischenablage ist unverändert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) copied</source>
        <translation>
            <numerusform>%Ln Feld kopiert</numerusform>
            <numerusform>%Ln Felder kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 fields are selected, but not more than %2 can be copied at once. Export what is shown instead, or filter the list.</source>
        <translation>%1 Felder sind ausgewählt, aber höchstens %2 lassen sich auf einmal kopieren. Exportieren Sie stattdessen die angezeigten Felder, oder filtern Sie die Liste.</translation>
    </message>
    <message>
        <source>%1 fields are selected, but not more than %2 can be copied at once. Filter the list first.</source>
        <translation>%1 Felder sind ausgewählt, aber höchstens %2 lassen sich auf einmal kopieren. Filtern Sie zuerst die Liste.</translation>
    </message>
</context>
<context>
    <name>pp::CreateDialog</name>
    <message>
        <source>Keep the &amp;key in the system keychain</source>
        <translation>&amp;Schlüssel im Schlüsselbund des Systems ablegen</translation>
    </message>
    <message>
        <source>&amp;Ask for a passphrase each time</source>
        <translation>&amp;Jedes Mal nach einer Passphrase fragen</translation>
    </message>
    <message>
        <source>Create a workspace</source>
        <translation>Arbeitsbereich anlegen</translation>
    </message>
    <message>
        <source>For example Acme EU</source>
        <translation>Zum Beispiel Acme EU</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>D&amp;urchsuchen…</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Datei:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Locked with:</source>
        <translation>Schutz:</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Passphrase:</translation>
    </message>
    <message>
        <source>&amp;Repeat it:</source>
        <translation>&amp;Wiederholen:</translation>
    </message>
    <message>
        <source>&amp;Create workspace</source>
        <translation>Arbeitsbereich &amp;anlegen</translation>
    </message>
</context>
<context>
    <name>pp::CreatePresenter</name>
    <message>
        <source>There is a file of this name already. Choose another one.</source>
        <translation>Eine Datei dieses Namens gibt es bereits. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Nothing can be written in this folder. Choose another one.</source>
        <translation>In diesen Ordner kann nicht geschrieben werden. Wählen Sie einen anderen.</translation>
    </message>
    <message numerus="yes">
        <source>A passphrase has at least %Ln character(s).</source>
        <translation>
            <numerusform>Eine Passphrase hat mindestens %Ln Zeichen.</numerusform>
            <numerusform>Eine Passphrase hat mindestens %Ln Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Die beiden Passphrasen stimmen nicht überein.</translation>
    </message>
</context>
<context>
    <name>pp::DetailsPresenter</name>
    <message>
        <source>Times seen an hour</source>
        <translation>Häufigkeit je Stunde</translation>
    </message>
    <message>
        <source>Times seen a day</source>
        <translation>Häufigkeit je Tag</translation>
    </message>
    <message>
        <source>Times seen a week</source>
        <translation>Häufigkeit je Woche</translation>
    </message>
    <message>
        <source>Seen in %1 from %2.</source>
        <comment>12,304 events from 3 sources</comment>
        <translation>In %1 aus %2 gesehen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignissen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln Quelle</numerusform>
            <numerusform>%Ln Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>The events carry no time.</source>
        <translation>Die Ereignisse enthalten keine Zeitangabe.</translation>
    </message>
    <message>
        <source>First seen %1, last seen %2.</source>
        <translation>Zuerst %1, zuletzt %2 gesehen.</translation>
    </message>
    <message>
        <source>Classified by %1, %2. Recommended: %3.</source>
        <translation>Eingestuft von %1, %2. Empfohlen: %3.</translation>
    </message>
    <message>
        <source>Chosen, not yet in the Inventory. Recommended: %1.</source>
        <translation>Gewählt, noch nicht im Verzeichnis. Empfohlen: %1.</translation>
    </message>
    <message>
        <source>Recommended, because no matcher detected anything.</source>
        <translation>Empfohlen, weil keine Erkennungsregel etwas erkannt hat.</translation>
    </message>
    <message>
        <source>Recommended by what was detected.</source>
        <translation>Empfohlen aufgrund der Erkennungen.</translation>
    </message>
</context>
<context>
    <name>pp::DetailsSheet</name>
    <message>
        <source>Details of the field</source>
        <translation>Details zum Feld</translation>
    </message>
    <message>
        <source>Select a field to see where it comes from and what detected it.</source>
        <translation>Wählen Sie ein Feld aus, um zu sehen, woher es kommt und wodurch es erkannt wurde.</translation>
    </message>
    <message>
        <source>Full name of the field</source>
        <translation>Vollständiger Name des Feldes</translation>
    </message>
    <message>
        <source>Parts of the details</source>
        <translation>Bereiche der Details</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Events that contain the field</source>
        <translation>Ereignisse, die das Feld enthalten</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Red, highly restricted</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Reclassify</source>
        <translation>Neu einstufen</translation>
    </message>
    <message>
        <source>Choose colour</source>
        <translation>Farbe wählen</translation>
    </message>
    <message>
        <source>Return to Inbox</source>
        <translation>In den Eingang zurücklegen</translation>
    </message>
    <message>
        <source>Add to Inventory</source>
        <translation>Ins Verzeichnis aufnehmen</translation>
    </message>
    <message>
        <source>This workspace is read-only</source>
        <translation>Dieser Arbeitsbereich ist schreibgeschützt</translation>
    </message>
    <message>
        <source>The events carry no time.</source>
        <translation>Die Ereignisse enthalten keine Zeitangabe.</translation>
    </message>
    <message>
        <source>How far back the chart goes</source>
        <translation>Zeitraum des Diagramms</translation>
    </message>
    <message>
        <source>48 hours</source>
        <translation>48 Stunden</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>400 days</source>
        <translation>400 Tage</translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation>Erkannt durch</translation>
    </message>
    <message>
        <source>No matcher detected this field.</source>
        <translation>Keine Erkennungsregel hat dieses Feld erkannt.</translation>
    </message>
    <message>
        <source>Matchers that detected the field</source>
        <translation>Erkennungsregeln, die das Feld erkannt haben</translation>
    </message>
    <message>
        <source>Nobody has decided anything about this field yet.</source>
        <translation>Über dieses Feld wurde noch nichts entschieden.</translation>
    </message>
    <message>
        <source>What was done to the field</source>
        <translation>Verlauf der Änderungen am Feld</translation>
    </message>
    <message>
        <source>Note about the field</source>
        <translation>Notiz zum Feld</translation>
    </message>
    <message>
        <source>Why it was decided so, what to ask, whom …</source>
        <translation>Warum so entschieden wurde, was noch zu klären ist, mit wem …</translation>
    </message>
    <message>
        <source>This workspace is read-only.</source>
        <translation>Dieser Arbeitsbereich ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Saved when you leave the text or press Ctrl+Enter; Esc takes back what you typed.</source>
        <translation>Wird beim Verlassen des Textfelds oder mit Strg+Enter gespeichert; Esc verwirft die Eingabe.</translation>
    </message>
    <message>
        <source>Reveal values</source>
        <translation>Werte aufdecken</translation>
    </message>
    <message>
        <source>Shows the values of this example as they came. It is written to the audit log.</source>
        <translation>Zeigt die Werte dieses Beispiels im Klartext. Dies wird im Prüfprotokoll vermerkt.</translation>
    </message>
    <message>
        <source>Example event</source>
        <translation>Beispielereignis</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>%1 %2 Values: %3.</source>
        <comment>two sentences, and the types of values</comment>
        <translation>%1 %2 Werte: %3.</translation>
    </message>
    <message>
        <source>No example of this field is kept.</source>
        <translation>Zu diesem Feld ist kein Beispiel gespeichert.</translation>
    </message>
    <message>
        <source>%1 from %2, values masked</source>
        <comment>an event and its source</comment>
        <translation>%1 aus %2, Werte verdeckt</translation>
    </message>
    <message>
        <source>%1 from %2, as it came</source>
        <comment>an event and its source</comment>
        <translation>%1 aus %2, im Klartext</translation>
    </message>
</context>
<context>
    <name>pp::DetectionPage</name>
    <message>
        <source>Matchers</source>
        <translation>Erkennungsregeln</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>Erkennung</translation>
    </message>
    <message>
        <source>Search the matchers</source>
        <translation>Erkennungsregeln durchsuchen</translation>
    </message>
    <message>
        <source>New matcher…</source>
        <translation>Neue Erkennungsregel …</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Adds the matchers of a JSON file; one that has the name of a custom one replaces it</source>
        <translation>Fügt die Erkennungsregeln einer JSON-Datei hinzu; eine mit dem Namen einer eigenen ersetzt sie</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Duplizieren …</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>&amp;Recommend from a confidence of</source>
        <translation>Empfehlen ab einer Konfiden&amp;z von</translation>
    </message>
    <message>
        <source> %</source>
        <comment>behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Confidence from which a detection counts for the recommendation</source>
        <translation>Konfidenz, ab der eine Erkennung für die Empfehlung zählt</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <comment>the name of a matcher that is a copy</comment>
        <translation>%1 Kopie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln matcher(s), %1</source>
        <comment>and how many are custom</comment>
        <translation>
            <numerusform>%Ln Erkennungsregel, %1</numerusform>
            <numerusform>%Ln Erkennungsregeln, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln custom</source>
        <translation>
            <numerusform>%Ln eigene</numerusform>
            <numerusform>%Ln eigene</numerusform>
        </translation>
    </message>
    <message>
        <source>No matcher has “%1” in its name or in what it looks for.</source>
        <translation>Keine Erkennungsregel hat „%1“ im Namen oder in dem, wonach sie sucht.</translation>
    </message>
    <message>
        <source>This workspace is read-only</source>
        <translation>Dieser Arbeitsbereich ist schreibgeschützt</translation>
    </message>
    <message>
        <source>Select a matcher first</source>
        <translation>Wählen Sie zuerst eine Erkennungsregel</translation>
    </message>
    <message>
        <source>Makes a matcher of this workspace</source>
        <translation>Legt eine Erkennungsregel dieses Arbeitsbereichs an</translation>
    </message>
    <message>
        <source>Saves the custom matchers as JSON</source>
        <translation>Speichert die eigenen Erkennungsregeln als JSON</translation>
    </message>
    <message>
        <source>There is no custom matcher to save</source>
        <translation>Es gibt keine eigene Erkennungsregel zu speichern</translation>
    </message>
    <message>
        <source>A default matcher cannot be changed. Duplicate it: a custom one of its name takes its place.</source>
        <translation>Eine mitgelieferte Erkennungsregel lässt sich nicht ändern. Duplizieren Sie sie: eine eigene ihres Namens tritt an ihre Stelle.</translation>
    </message>
    <message>
        <source>A custom matcher has its name and takes its place.</source>
        <translation>Eine eigene Erkennungsregel hat ihren Namen und tritt an ihre Stelle.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>It is the first</source>
        <translation>Sie ist die erste</translation>
    </message>
    <message>
        <source>It is the last</source>
        <translation>Sie ist die letzte</translation>
    </message>
    <message>
        <source>&amp;Keep examples of events</source>
        <translation>Beis&amp;piele von Ereignissen behalten</translation>
    </message>
    <message>
        <source>One event of each kind from each source is kept in the encrypted workspace: to show values, and to estimate what matchers on values detect in fields seen before</source>
        <translation>Von jeder Art von Ereignis jeder Quelle wird eines im verschlüsselten Arbeitsbereich behalten: um Werte zu zeigen und um zu schätzen, was Erkennungsregeln für Werte in bisher gesehenen Feldern erkennen</translation>
    </message>
    <message>
        <source>Keep no examples</source>
        <translation>Keine Beispiele behalten</translation>
    </message>
    <message>
        <source>Delete the events that are kept as examples, and keep none from now on?</source>
        <translation>Die als Beispiele behaltenen Ereignisse löschen und von nun an keine behalten?</translation>
    </message>
    <message>
        <source>Without them no value can be shown, and what a matcher on values detects is only known of new events. Undo lets new events be kept again; it does not bring back those that are deleted.</source>
        <translation>Ohne sie kann kein Wert gezeigt werden, und was eine Erkennungsregel für Werte erkennt, ist nur von neuen Ereignissen bekannt. Rückgängigmachen lässt neue Ereignisse wieder behalten; die gelöschten bringt es nicht zurück.</translation>
    </message>
    <message>
        <source>&amp;Delete the examples</source>
        <translation>Beispiele &amp;löschen</translation>
    </message>
    <message>
        <source>Why: %1.</source>
        <comment>%1 is a sentence that says why data is personal</comment>
        <translation>Warum: %1.</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln field(s) it is estimated from examples what matchers on values detect. The imported files tell exactly.</source>
        <translation>
            <numerusform>In %Ln Feld ist aus Beispielen geschätzt, was Regeln für Werte erkennen. Die importierten Dateien sagen es genau.</numerusform>
            <numerusform>In %Ln Feldern ist aus Beispielen geschätzt, was Regeln für Werte erkennen. Die importierten Dateien sagen es genau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Matchers on values were changed. Only the imported files tell all that they detect in fields seen before.</source>
        <translation>Regeln für Werte wurden geändert. Nur die importierten Dateien sagen alles, was sie in früher gesehenen Feldern erkennen.</translation>
    </message>
</context>
<context>
    <name>pp::DetectionPresenter</name>
    <message>
        <source>Change the matcher %1</source>
        <translation>Erkennungsregel %1 ändern</translation>
    </message>
    <message>
        <source>Add the matcher %1</source>
        <translation>Erkennungsregel %1 hinzufügen</translation>
    </message>
    <message>
        <source>Delete the matcher %1</source>
        <translation>Erkennungsregel %1 löschen</translation>
    </message>
    <message>
        <source>Switch on the matcher %1</source>
        <translation>Erkennungsregel %1 einschalten</translation>
    </message>
    <message>
        <source>Switch off the matcher %1</source>
        <translation>Erkennungsregel %1 ausschalten</translation>
    </message>
    <message>
        <source>Move the matcher %1</source>
        <translation>Erkennungsregel %1 verschieben</translation>
    </message>
    <message>
        <source>Count detections from %1 on</source>
        <comment>a confidence in percent</comment>
        <translation>Erkennungen ab %1 zählen</translation>
    </message>
    <message>
        <source>Import matchers</source>
        <translation>Erkennungsregeln importieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln matcher(s) written.</source>
        <translation>
            <numerusform>%Ln Erkennungsregel geschrieben.</numerusform>
            <numerusform>%Ln Erkennungsregeln geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped. Nothing was changed.</source>
        <translation>Es wurde angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Keep examples of events</source>
        <translation>Beispiele von Ereignissen behalten</translation>
    </message>
    <message>
        <source>Keep no examples of events</source>
        <translation>Keine Beispiele von Ereignissen behalten</translation>
    </message>
    <message>
        <source>Personal data is often sent under these names</source>
        <translation>Unter diesen Namen werden oft personenbezogene Daten gesendet</translation>
    </message>
</context>
<context>
    <name>pp::ExportPresenter</name>
    <message>
        <source>Saving %1</source>
        <translation>%1 wird gespeichert</translation>
    </message>
    <message>
        <source>Saving was stopped. No file was written.</source>
        <translation>Das Speichern wurde abgebrochen. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) of the Inventory saved in %1</source>
        <translation>
            <numerusform>%Ln Feld des Verzeichnisses in %1 gespeichert</numerusform>
            <numerusform>%Ln Felder des Verzeichnisses in %1 gespeichert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pp::FieldExpansion</name>
    <message>
        <source>hit %1 of %2 values</source>
        <translation>%1 von %2 Werten getroffen</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>Übereinstimmung %1</translation>
    </message>
    <message>
        <source>Detected by %1 · %2 · %3 · confidence %4 · proposes %5</source>
        <comment>email · Key, exactly · score 1.00 · confidence 98 % · proposes Yellow</comment>
        <translation>Erkannt durch %1 · %2 · %3 · Konfidenz %4 · Vorschlag: %5</translation>
    </message>
    <message>
        <source>(%1 without a name)</source>
        <comment>an event of this type</comment>
        <translation>(%1 ohne Namen)</translation>
    </message>
    <message>
        <source>%1 · %2 · %3
First seen: %4
Last seen: %5</source>
        <comment>event, type, source</comment>
        <translation>%1 · %2 · %3
Zuerst gesehen: %4
Zuletzt gesehen: %5</translation>
    </message>
    <message>
        <source>Example: %1 from %2, values masked · reveal values</source>
        <comment>an event and its source</comment>
        <translation>Beispiel: %1 aus %2, Werte verdeckt · Werte aufdecken</translation>
    </message>
    <message>
        <source>Example: %1 from %2, as it came · mask values</source>
        <comment>an event and its source</comment>
        <translation>Beispiel: %1 aus %2, im Klartext · Werte verdecken</translation>
    </message>
    <message>
        <source>Shows the values of this example as they came. It is written to the audit log.</source>
        <translation>Zeigt die Werte dieses Beispiels im Klartext. Dies wird im Prüfprotokoll vermerkt.</translation>
    </message>
    <message>
        <source>No matcher detected this field.</source>
        <translation>Keine Erkennungsregel hat dieses Feld erkannt.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more event(s); the details (Enter) list them all</source>
        <translation>
            <numerusform>und %Ln weiteres Ereignis; die Details (Enter) zeigen alle</numerusform>
            <numerusform>und %Ln weitere Ereignisse; die Details (Enter) zeigen alle</numerusform>
        </translation>
    </message>
    <message>
        <source>No example of this field is kept.</source>
        <translation>Zu diesem Feld ist kein Beispiel gespeichert.</translation>
    </message>
    <message>
        <source>%1 · %2 · seen %3 times · last %4</source>
        <comment>Order Completed · Web (Production) · seen 12,304 times · last 2 minutes ago</comment>
        <translation>%1 · %2 · %3-mal gesehen · zuletzt %4</translation>
    </message>
</context>
<context>
    <name>pp::FieldTableModel</name>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln Quelle</numerusform>
            <numerusform>%Ln Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>decided</source>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>chosen, not yet in the Inventory</source>
        <translation>gewählt, noch nicht im Verzeichnis</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>Red · highly restricted · recommended</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1: %2, confidence %3</source>
        <translation>%1: %2, Konfidenz %3</translation>
    </message>
    <message>
        <source>No matcher detected this field</source>
        <translation>Keine Erkennungsregel hat dieses Feld erkannt</translation>
    </message>
    <message>
        <source>Seen in %1 events</source>
        <translation>In %1 Ereignissen gesehen</translation>
    </message>
    <message>
        <source>Line %1, this field: %2</source>
        <translation>Zeile %1, dieses Feld: %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation>Erkannt durch</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Times seen</source>
        <translation>Häufigkeit</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
</context>
<context>
    <name>pp::FieldView</name>
    <message>
        <source>Fields in the Inbox</source>
        <translation>Felder im Eingang</translation>
    </message>
    <message>
        <source>Fields in the Inventory</source>
        <translation>Felder im Verzeichnis</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns and order</source>
        <translation>Spalten und Sortierung</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <comment>a column</comment>
        <translation>%1, absteigend</translation>
    </message>
    <message>
        <source>%1, ascending</source>
        <comment>a column</comment>
        <translation>%1, aufsteigend</translation>
    </message>
</context>
<context>
    <name>pp::FigureTile</name>
    <message>
        <source>%1: not counted yet</source>
        <translation>%1: noch nicht gezählt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was counted, and how many</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>pp::FileDialogs</name>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Workspaces (*.ppws)</source>
        <translation>Arbeitsbereiche (*.ppws)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Event archives (*.json *.ndjson *.jsonl *.gz)</source>
        <translation>Ereignisarchive (*.json *.ndjson *.jsonl *.gz)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Prüfprotokoll exportieren</translation>
    </message>
    <message>
        <source>JSON lines (*.ndjson *.jsonl)</source>
        <translation>JSON-Zeilen (*.ndjson *.jsonl)</translation>
    </message>
    <message>
        <source>Download CSV</source>
        <translation>Als CSV exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Where to keep the workspace</source>
        <translation>Wo der Arbeitsbereich liegen soll</translation>
    </message>
    <message>
        <source>Import matchers</source>
        <translation>Erkennungsregeln importieren</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Export matchers</source>
        <translation>Erkennungsregeln exportieren</translation>
    </message>
    <message>
        <source>Where the files are now</source>
        <translation>Wo die Dateien jetzt sind</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Untersuchen</translation>
    </message>
</context>
<context>
    <name>pp::FilterBar</name>
    <message>
        <source>Not known</source>
        <comment>an environment</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>1 to 7 days ago</source>
        <translation>Vor 1 bis 7 Tagen</translation>
    </message>
    <message>
        <source>8 to 30 days ago</source>
        <translation>Vor 8 bis 30 Tagen</translation>
    </message>
    <message>
        <source>31 to 365 days ago</source>
        <translation>Vor 31 bis 365 Tagen</translation>
    </message>
    <message>
        <source>Longer ago</source>
        <translation>Länger her</translation>
    </message>
    <message>
        <source>No time known</source>
        <translation>Zeitpunkt unbekannt</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation>Erkannt durch</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <comment>events</comment>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no data category</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>%1 of %2 fields</source>
        <comment>how many fields the filters leave</comment>
        <translation>%1 von %2 Feldern</translation>
    </message>
    <message>
        <source>No filter is saved yet</source>
        <translation>Noch kein Filter gespeichert</translation>
    </message>
    <message>
        <source>&amp;Save what is filtered by…</source>
        <translation>Aktuelle Filter &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Save the filters</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>&amp;Name; a filter that has it already is replaced:</source>
        <translation>&amp;Name (ein Filter, der schon so heißt, wird ersetzt):</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Remove the filter “%1”</source>
        <translation>Filter „%1“ entfernen</translation>
    </message>
</context>
<context>
    <name>pp::FilterButton</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a filter&apos;s choice and its count</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>With “%1”: %2 shown, %3 more</source>
        <translation>Mit „%1“: %2 angezeigt, %3 weitere</translation>
    </message>
    <message>
        <source>%1 more; type to find one</source>
        <translation>%1 weitere; tippen, um zu suchen</translation>
    </message>
    <message>
        <source>%1: %2 chosen</source>
        <comment>a filter and how many of its choices</comment>
        <translation>%1: %2 ausgewählt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a filter and its choices</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Filtern nach %1</translation>
    </message>
</context>
<context>
    <name>pp::ImportPresenter</name>
    <message numerus="yes">
        <source>%Ln file(s) and folders</source>
        <translation>
            <numerusform>%Ln Datei oder Ordner</numerusform>
            <numerusform>%Ln Dateien und Ordner</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Import: %1</translation>
    </message>
    <message>
        <source>There was nothing to import. Files that end in .json, .ndjson, .jsonl or .gz are read from folders.</source>
        <translation>Es gab nichts zu importieren. Aus Ordnern werden Dateien mit der Endung .json, .ndjson, .jsonl oder .gz gelesen.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>The import was stopped. What was counted stays, and nothing will be counted twice.</source>
        <translation>Der Import wurde abgebrochen. Was gezählt ist, bleibt erhalten, und nichts wird doppelt gezählt.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>The last import did not finish. It can go on where it stopped; nothing will be counted twice.</source>
        <translation>Der letzte Import wurde nicht abgeschlossen. Er kann an derselben Stelle fortgesetzt werden; nichts wird doppelt gezählt.</translation>
    </message>
</context>
<context>
    <name>pp::Job</name>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>pp::JobStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Abbrechen: %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
</context>
<context>
    <name>pp::ListPage</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns and order</source>
        <translation>Spalten und Sortierung</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Search fields</source>
        <translation>Felder suchen</translation>
    </message>
    <message>
        <source>What can be done with the selection</source>
        <translation>Aktionen für die Auswahl</translation>
    </message>
    <message>
        <source>%1 to review</source>
        <translation>%1 zu prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln Feld</numerusform>
            <numerusform>%Ln Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>No field passes these filters.</source>
        <translation>Kein Feld entspricht diesen Filtern.</translation>
    </message>
    <message>
        <source>Reading events. Fields appear here as they are found.</source>
        <translation>Ereignisse werden gelesen. Gefundene Felder erscheinen hier.</translation>
    </message>
    <message>
        <source>Everything is reviewed. New fields appear here.</source>
        <translation>Alles ist geprüft. Neue Felder erscheinen hier.</translation>
    </message>
    <message>
        <source>No events yet. Import an archive, or drop it here.</source>
        <translation>Noch keine Ereignisse. Importieren Sie ein Archiv oder ziehen Sie es hierher.</translation>
    </message>
    <message>
        <source>Nothing is in the Inventory yet. Review the fields in the Inbox.</source>
        <translation>Das Verzeichnis ist noch leer. Prüfen Sie die Felder im Eingang.</translation>
    </message>
    <message>
        <source>Nothing is in the Inventory yet. Import an archive, then review its fields.</source>
        <translation>Das Verzeichnis ist noch leer. Importieren Sie ein Archiv und prüfen Sie dann seine Felder.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pp::MainWindow</name>
    <message>
        <source>About Privacy Portal</source>
        <translation>Über Privacy Portal</translation>
    </message>
    <message>
        <source>Privacy Portal %1</source>
        <translation>Privacy Portal %1</translation>
    </message>
    <message>
        <source>Finds the personal data in event streams. Free software under the GNU General Public License, version 3 or later.

It works with data in the format of Segment, and is not made or endorsed by Segment.

Built with Qt, SQLCipher, OpenSSL, RE2, simdjson, ISA-L, libphonenumber, QtKeychain and the Lucide icons.</source>
        <translation>Findet die personenbezogenen Daten in Ereignisströmen. Freie Software unter der GNU General Public License, Version 3 oder später.

Das Programm arbeitet mit Daten im Format von Segment, wird aber von Segment weder hergestellt noch unterstützt.

Erstellt mit Qt, SQLCipher, OpenSSL, RE2, simdjson, ISA-L, libphonenumber, QtKeychain und den Symbolen von Lucide.</translation>
    </message>
</context>
<context>
    <name>pp::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>Text des Kapitels</translation>
    </message>
</context>
<context>
    <name>pp::MatcherDialog</name>
    <message>
        <source>Edit a matcher</source>
        <translation>Erkennungsregel bearbeiten</translation>
    </message>
    <message>
        <source>New matcher</source>
        <translation>Neue Erkennungsregel</translation>
    </message>
    <message>
        <source>&amp;Save matcher</source>
        <translation>Erkennungsregel &amp;speichern</translation>
    </message>
    <message>
        <source>For example loyalty number</source>
        <translation>Zum Beispiel loyalty number</translation>
    </message>
    <message>
        <source>Keys, exactly</source>
        <translation>Schlüssel, genau</translation>
    </message>
    <message>
        <source>Keys that are similar</source>
        <translation>Schlüssel, die ähnlich sind</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Red, highly restricted</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>For example user.contact.email</source>
        <translation>Zum Beispiel user.contact.email</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Matches on:</source>
        <translation>&amp;Prüft:</translation>
    </message>
    <message>
        <source>&amp;Default classification:</source>
        <translation>&amp;Voreingestellte Klassifizierung:</translation>
    </message>
    <message>
        <source>Data ca&amp;tegory:</source>
        <translation>Daten&amp;kategorie:</translation>
    </message>
    <message>
        <source>In this workspace</source>
        <translation>In diesem Arbeitsbereich</translation>
    </message>
    <message>
        <source>Fields for which something changes</source>
        <translation>Felder, bei denen sich etwas ändert</translation>
    </message>
    <message>
        <source>&amp;Patterns, one a line; RE2, anywhere in the value, the case of letters counts without (?i):</source>
        <translation>&amp;Muster, eines je Zeile; RE2, irgendwo im Wert, Groß- und Kleinschreibung zählt ohne (?i):</translation>
    </message>
    <message>
        <source>F&amp;urther names, one a line; the name itself is one:</source>
        <translation>&amp;Weitere Namen, einer je Zeile; der Name selbst ist einer:</translation>
    </message>
    <message>
        <source>Patterns, one a line</source>
        <translation>Muster, eines je Zeile</translation>
    </message>
    <message>
        <source>Further names, one a line</source>
        <translation>Weitere Namen, einer je Zeile</translation>
    </message>
    <message>
        <source>Try it on a t&amp;ext or JSON of yours:</source>
        <translation>An &amp;einem eigenen Text oder JSON ausprobieren:</translation>
    </message>
    <message>
        <source>Try it on a k&amp;ey:</source>
        <translation>An &amp;einem Schlüssel ausprobieren:</translation>
    </message>
    <message>
        <source>Text to try it on</source>
        <translation>Text zum Ausprobieren</translation>
    </message>
    <message>
        <source>Key to try it on</source>
        <translation>Schlüssel zum Ausprobieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Text or numbers</source>
        <translation>Text oder Zahlen</translation>
    </message>
    <message>
        <source>True and false</source>
        <translation>Wahr und falsch</translation>
    </message>
    <message>
        <source> %</source>
        <comment>behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Values must be:</source>
        <translation>We&amp;rte müssen sein:</translation>
    </message>
    <message>
        <source>Le&amp;ast part that is hit:</source>
        <translation>Mindest&amp;anteil der Treffer:</translation>
    </message>
</context>
<context>
    <name>pp::MatcherPresenter</name>
    <message>
        <source>Give the matcher a name.</source>
        <translation>Geben Sie der Erkennungsregel einen Namen.</translation>
    </message>
    <message>
        <source>Give at least one pattern.</source>
        <translation>Geben Sie mindestens ein Muster an.</translation>
    </message>
</context>
<context>
    <name>pp::MessageStrip</name>
    <message>
        <source>Close this message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>pp::OpenPresenter</name>
    <message>
        <source>There is no file %1 any more.</source>
        <translation>Die Datei %1 gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>pp::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Red to review</source>
        <translation>Rote Felder zu prüfen</translation>
    </message>
    <message>
        <source>In the Inventory</source>
        <translation>Im Verzeichnis</translation>
    </message>
    <message>
        <source>New in 7 days</source>
        <translation>Neu in 7 Tagen</translation>
    </message>
    <message>
        <source>Fields by colour</source>
        <translation>Felder nach Farbe</translation>
    </message>
    <message>
        <source>Sources with most Red</source>
        <translation>Quellen mit den meisten roten Feldern</translation>
    </message>
    <message>
        <source>No source sends a Red field.</source>
        <translation>Keine Quelle sendet rote Felder.</translation>
    </message>
    <message>
        <source>New fields a day</source>
        <translation>Neue Felder je Tag</translation>
    </message>
    <message>
        <source>No field was seen for the first time in these days.</source>
        <translation>In diesem Zeitraum wurde kein Feld zum ersten Mal gesehen.</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Alle Felder</translation>
    </message>
    <message>
        <source>Everything is reviewed</source>
        <translation>Alles ist geprüft</translation>
    </message>
    <message>
        <source>Nothing highly restricted waits</source>
        <translation>Keine roten Felder offen</translation>
    </message>
    <message>
        <source>recommended or chosen</source>
        <translation>empfohlen oder gewählt</translation>
    </message>
    <message>
        <source>%1 of all fields</source>
        <translation>%1 aller Felder</translation>
    </message>
    <message>
        <source>%1 in the 7 days before</source>
        <translation>%1 in den 7 Tagen davor</translation>
    </message>
    <message>
        <source>New fields a day, %1</source>
        <translation>Neue Felder je Tag, %1</translation>
    </message>
    <message>
        <source>All fields, %1</source>
        <translation>Alle Felder, %1</translation>
    </message>
    <message>
        <source>No events yet. Import an archive, or drop it here.</source>
        <translation>Noch keine Ereignisse. Importieren Sie ein Archiv oder ziehen Sie es hierher.</translation>
    </message>
    <message>
        <source>Reading events. Figures appear here as fields are found.</source>
        <translation>Ereignisse werden gelesen. Sobald Felder gefunden sind, erscheinen hier Zahlen.</translation>
    </message>
    <message>
        <source>Times seen a day, by colour</source>
        <translation>Häufigkeit je Tag, nach Farbe</translation>
    </message>
    <message>
        <source>No field was seen in these days.</source>
        <translation>In diesen Tagen wurde kein Feld gesehen.</translation>
    </message>
    <message>
        <source>Times seen a day, by colour, %1</source>
        <translation>Häufigkeit je Tag, nach Farbe, %1</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln field(s)</source>
        <translation>
            <numerusform>von %Ln Feld</numerusform>
            <numerusform>von %Ln Feldern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pp::OverviewPresenter</name>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>New fields</source>
        <translation>Neue Felder</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day on the axis of a chart, as QLocale writes it</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>12,304 events from 3 sources</comment>
        <translation>%1 aus %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln Quelle</numerusform>
            <numerusform>%Ln Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, last import %2</source>
        <translation>%1, letzter Import %2</translation>
    </message>
    <message>
        <source>30 days up to %1</source>
        <translation>30 Tage bis %1</translation>
    </message>
</context>
<context>
    <name>pp::PassphraseDialog</name>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Passphrase:</translation>
    </message>
    <message>
        <source>&amp;Open workspace</source>
        <translation>Arbeitsbereich ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Enter the passphrase of %1. The system keychain keeps no key for it.</source>
        <translation>Geben Sie die Passphrase von %1 ein. Der Schlüsselbund des Systems enthält keinen Schlüssel dafür.</translation>
    </message>
</context>
<context>
    <name>pp::RejectionsDialog</name>
    <message>
        <source>What the import left out</source>
        <translation>Beim Import ausgelassen</translation>
    </message>
    <message>
        <source>%1 lines were rejected; the first %2 are listed.</source>
        <translation>%1 Zeilen wurden abgewiesen; die ersten %2 sind aufgelistet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were rejected. Everything else was imported.</source>
        <translation>
            <numerusform>%Ln Zeile wurde abgewiesen. Alles andere wurde importiert.</numerusform>
            <numerusform>%Ln Zeilen wurden abgewiesen. Alles andere wurde importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected lines</source>
        <translation>Abgewiesene Zeilen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies the selected lines, or all of them</source>
        <translation>Kopiert die ausgewählten Zeilen, sonst alle</translation>
    </message>
</context>
<context>
    <name>pp::RescanPresenter</name>
    <message>
        <source>Scanning imported files again</source>
        <translation>Importierte Dateien werden erneut untersucht</translation>
    </message>
    <message>
        <source>Look in a folder…</source>
        <translation>In einem Ordner suchen…</translation>
    </message>
    <message>
        <source>The scan was stopped. What it had compared by then is kept; start it again for the rest.</source>
        <translation>Die Untersuchung wurde abgebrochen. Was bis dahin verglichen war, bleibt; beginnen Sie sie neu für den Rest.</translation>
    </message>
</context>
<context>
    <name>pp::ReviewPresenter</name>
    <message numerus="yes">
        <source>Mark %Ln field(s) %1</source>
        <comment>%1 is a colour</comment>
        <translation>
            <numerusform>Für %Ln Feld %1 wählen</numerusform>
            <numerusform>Für %Ln Felder %1 wählen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln field(s) to the Inventory</source>
        <translation>
            <numerusform>%Ln Feld ins Verzeichnis aufnehmen</numerusform>
            <numerusform>%Ln Felder ins Verzeichnis aufnehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reclassify %Ln field(s) %1</source>
        <comment>%1 is a colour</comment>
        <translation>
            <numerusform>%Ln Feld neu als %1 einstufen</numerusform>
            <numerusform>%Ln Felder neu als %1 einstufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return %Ln field(s) to the Inbox</source>
        <translation>
            <numerusform>%Ln Feld in den Eingang zurücklegen</numerusform>
            <numerusform>%Ln Felder in den Eingang zurücklegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the note of %1</source>
        <translation>Notiz zu %1 entfernen</translation>
    </message>
    <message>
        <source>Change the note of %1</source>
        <translation>Notiz zu %1 ändern</translation>
    </message>
</context>
<context>
    <name>pp::RowsModel</name>
    <message>
        <source>(%1 without a name)</source>
        <comment>an event of this type</comment>
        <translation>(%1 ohne Namen)</translation>
    </message>
    <message>
        <source>%1 · %2 · proposes %3</source>
        <comment>email · Key, exactly · proposes Yellow</comment>
        <translation>%1 · %2 · Vorschlag: %3</translation>
    </message>
    <message>
        <source>Score %1 · hit %2 of %3 · confidence %4</source>
        <translation>Übereinstimmung %1 · %2 von %3 getroffen · Konfidenz %4</translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation>Erkannt durch</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Times seen</source>
        <translation>Häufigkeit</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>%1 to review, %2 decided</source>
        <translation>%1 zu prüfen, %2 entschieden</translation>
    </message>
    <message>
        <source>On</source>
        <comment>what was changed</comment>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>%1
Key: %2</source>
        <comment>a source and its key</comment>
        <translation>%1
Kennung: %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>%1 different events</source>
        <translation>%1 verschiedene Ereignisse</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation>Abgeschlossen: %1</translation>
    </message>
    <message>
        <source>Import the file again to go on where it stopped. Nothing is counted twice.</source>
        <translation>Importieren Sie die Datei noch einmal, um an derselben Stelle fortzufahren. Nichts wird doppelt gezählt.</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1 read, decompressed</source>
        <translation>%1 gelesen, entpackt</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>whole file</source>
        <translation>ganze Datei</translation>
    </message>
    <message>
        <source>%1, item %2</source>
        <translation>%1, Element %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an action and what it changed</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Matcher</source>
        <translation>Erkennungsregel</translation>
    </message>
    <message>
        <source>Matches on</source>
        <translation>Prüft</translation>
    </message>
    <message>
        <source>Default classification</source>
        <translation>Klassifizierung</translation>
    </message>
    <message>
        <source>Data category</source>
        <translation>Datenkategorie</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>Sucht nach</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
</context>
<context>
    <name>pp::RowsView</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>pp::Settings</name>
    <message>
        <source>Colours of the window</source>
        <translation>Farben des Fensters</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Show the pages at the side as icons only</source>
        <translation>Seiten in der Seitenleiste nur als Symbole anzeigen</translation>
    </message>
    <message>
        <source>Show the details of the selected field</source>
        <translation>Details des ausgewählten Feldes anzeigen</translation>
    </message>
    <message>
        <source>Open the workspaces of the last time at start</source>
        <translation>Beim Start die zuletzt geöffneten Arbeitsbereiche öffnen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>A workspace whose key is not in the system keychain asks for its passphrase.</source>
        <translation>Liegt der Schlüssel eines Arbeitsbereichs nicht im Schlüsselbund des Systems, wird nach der Passphrase gefragt.</translation>
    </message>
    <message>
        <source>Go on where I left a workspace</source>
        <translation>Arbeitsbereiche so öffnen, wie ich sie verlassen habe</translation>
    </message>
    <message>
        <source>The page, the filters and the selection are kept in the workspace itself, encrypted.</source>
        <translation>Seite, Filter und Auswahl werden verschlüsselt im Arbeitsbereich selbst gespeichert.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>In force from the next start of the program.</source>
        <translation>Gilt ab dem nächsten Start des Programms.</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie im System</translation>
    </message>
</context>
<context>
    <name>pp::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Close the settings</source>
        <translation>Einstellungen schließen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Sets everything on this page to what the program came with; shortcuts stay</source>
        <translation>Setzt alles auf dieser Seite auf die Voreinstellung zurück; Tastenkürzel bleiben erhalten</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Zurücksetzen: %1</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>No setting matches.</source>
        <translation>Keine Einstellung passt dazu.</translation>
    </message>
</context>
<context>
    <name>pp::Shortcuts</name>
    <message>
        <source>%1 moves, selects or edits in lists and text.</source>
        <translation>%1 dient in Listen und Texten zum Navigieren, Auswählen oder Bearbeiten.</translation>
    </message>
    <message>
        <source>%1 opens a menu.</source>
        <translation>%1 öffnet ein Menü.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>A shortcut is one key, alone or with Ctrl, Alt or Shift, not several after another.</source>
        <translation>Ein Tastenkürzel ist eine Taste, allein oder mit Strg, Alt oder Umschalt, nicht mehrere nacheinander.</translation>
    </message>
    <message>
        <source>Changed; the program comes without a shortcut here</source>
        <translation>Geändert; voreingestellt ist keines</translation>
    </message>
    <message>
        <source>Changed; the program comes with %1</source>
        <translation>Geändert; voreingestellt ist %1</translation>
    </message>
</context>
<context>
    <name>pp::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search commands and shortcuts</source>
        <translation>Befehle und Tastenkürzel durchsuchen</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>Befehle und ihre Tastenkürzel</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Gives every command the shortcut it came with</source>
        <translation>Gibt jedem Befehl wieder sein voreingestelltes Tastenkürzel</translation>
    </message>
    <message>
        <source>New shortcut; press its keys</source>
        <translation>Neues Tastenkürzel; die Tasten drücken</translation>
    </message>
    <message>
        <source>&amp;Set shortcut</source>
        <translation>Tastenkürzel &amp;festlegen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Leaves this command without a shortcut</source>
        <translation>Lässt diesen Befehl ohne Tastenkürzel</translation>
    </message>
    <message>
        <source>Gives this command the shortcut it came with</source>
        <translation>Gibt diesem Befehl wieder sein voreingestelltes Tastenkürzel</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Setting it here takes it from there.</source>
        <translation>%1 gehört zu „%2“. Wird es hier festgelegt, entfällt es dort.</translation>
    </message>
</context>
<context>
    <name>pp::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>&amp;%1 %2</source>
        <comment>a number to press, and a workspace</comment>
        <translation>&amp;%1 %2</translation>
    </message>
    <message>
        <source>Workspace %1</source>
        <translation>Arbeitsbereich %1</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (schreibgeschützt)</translation>
    </message>
    <message>
        <source>Inbox, %1 to review</source>
        <translation>Eingang, %1 zu prüfen</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>Erkennung</translation>
    </message>
</context>
<context>
    <name>pp::SourcesPage</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>What sends events</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Show its fields</source>
        <translation>Felder anzeigen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation>Importierte Dateien</translation>
    </message>
    <message>
        <source>Show rejected lines</source>
        <translation>Abgewiesene Zeilen anzeigen</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Rename a source</source>
        <translation>Quelle umbenennen</translation>
    </message>
    <message>
        <source>Name of the source with the key %1:</source>
        <translation>Name der Quelle mit der Kennung %1:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln Quelle</numerusform>
            <numerusform>%Ln Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has sent events yet. Import an archive: sources appear with their events.</source>
        <translation>Noch hat keine Quelle Ereignisse gesendet. Importieren Sie ein Archiv: Die Quellen erscheinen mit ihren Ereignissen.</translation>
    </message>
    <message>
        <source>Reading events. Sources appear here as they are found.</source>
        <translation>Ereignisse werden gelesen. Gefundene Quellen erscheinen hier.</translation>
    </message>
    <message>
        <source>Select a source first</source>
        <translation>Zuerst eine Quelle auswählen</translation>
    </message>
    <message>
        <source>This workspace is read-only</source>
        <translation>Dieser Arbeitsbereich ist schreibgeschützt</translation>
    </message>
    <message>
        <source>Shows the fields that this source sends</source>
        <translation>Zeigt die Felder, die diese Quelle sendet</translation>
    </message>
    <message>
        <source>Shows the lines that were no events, with the reason of each</source>
        <translation>Zeigt die Zeilen, die keine gültigen Ereignisse waren, jeweils mit dem Grund</translation>
    </message>
    <message>
        <source>This import rejected nothing</source>
        <translation>Bei diesem Import wurde nichts abgewiesen</translation>
    </message>
</context>
<context>
    <name>pp::SourcesPresenter</name>
    <message>
        <source>Change the source %1</source>
        <translation>Quelle %1 ändern</translation>
    </message>
</context>
<context>
    <name>pp::StartPage</name>
    <message>
        <source>Privacy Portal</source>
        <translation>Privacy Portal</translation>
    </message>
    <message>
        <source>Finds the personal data in your event stream, and keeps the inventory of what you decided about it. Everything stays in an encrypted workspace on this computer.</source>
        <translation>Findet die personenbezogenen Daten in Ihrem Ereignisstrom und führt das Verzeichnis Ihrer Entscheidungen darüber. Alles bleibt in einem verschlüsselten Arbeitsbereich auf diesem Computer.</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Zuletzt verwendete Arbeitsbereiche</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a workspace file and its folder</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>pp::Timeline</name>
    <message>
        <source>%1, the hour from %2</source>
        <comment>a date and a time</comment>
        <translation>%1, die Stunde ab %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day on the axis of a chart, as QLocale writes it</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>The 7 days from %1</source>
        <translation>Die 7 Tage ab %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other source(s)</source>
        <translation>
            <numerusform>%Ln andere Quelle</numerusform>
            <numerusform>%Ln andere Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Alle Quellen</translation>
    </message>
</context>
<context>
    <name>pp::TourDialog</name>
    <message>
        <source>Import events</source>
        <translation>Ereignisse importieren</translation>
    </message>
    <message>
        <source>Drop archive files on the window. They are read on this computer, and what is found is kept in one encrypted file.</source>
        <translation>Ziehen Sie Archivdateien auf das Fenster. Gelesen wird auf diesem Computer; alles Gefundene wird in einer einzigen verschlüsselten Datei aufbewahrt.</translation>
    </message>
    <message>
        <source>Review the Inbox</source>
        <translation>Eingang prüfen</translation>
    </message>
    <message>
        <source>Every new field waits there with a recommended colour. Press R, Y or G to choose another one, and A to add it to the Inventory.</source>
        <translation>Jedes neue Feld wartet dort mit einer empfohlenen Farbe. Drücken Sie R (Rot), Y (Gelb) oder G (Grün), um eine andere zu wählen, und A, um es ins Verzeichnis aufzunehmen.</translation>
    </message>
    <message>
        <source>Keep the Inventory</source>
        <translation>Verzeichnis führen</translation>
    </message>
    <message>
        <source>A field is decided once, for every source and event. The Inventory can be searched, changed and saved as CSV.</source>
        <translation>Über ein Feld wird einmal entschieden, für alle Quellen und Ereignisse. Das Verzeichnis lässt sich durchsuchen, ändern und als CSV exportieren.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Nichts geht verloren</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back the last step. Every decision is written to an audit log.</source>
        <translation>Strg+Z macht den letzten Schritt rückgängig. Jede Entscheidung wird im Prüfprotokoll vermerkt.</translation>
    </message>
    <message>
        <source>Everything by keyboard</source>
        <translation>Alles per Tastatur</translation>
    </message>
    <message>
        <source>Ctrl+K finds any command by its name. F1 explains the page you are on.</source>
        <translation>Strg+K findet jeden Befehl anhand seines Namens. F1 erklärt die aktuelle Seite.</translation>
    </message>
    <message>
        <source>Welcome to Privacy Portal</source>
        <translation>Willkommen bei Privacy Portal</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Erst einmal umsehen</translation>
    </message>
</context>
<context>
    <name>pp::Workspace</name>
    <message>
        <source>The workspace is closed.</source>
        <translation>Der Arbeitsbereich ist geschlossen.</translation>
    </message>
    <message>
        <source>Opening the workspace was stopped.</source>
        <translation>Das Öffnen des Arbeitsbereichs wurde abgebrochen.</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>„%1“ existiert bereits.</translation>
    </message>
    <message>
        <source>The system keychain has no key that fits “%1”, or it is locked.</source>
        <translation>Der Schlüsselbund des Systems enthält keinen passenden Schlüssel für „%1“ oder ist gesperrt.</translation>
    </message>
</context>
<context>
    <name>pp::WorkspacePage</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what is searched, and the shortcut that leads there</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>pp::WorkspacePresenter</name>
    <message>
        <source>The filter “%1” is removed.</source>
        <translation>Der Filter „%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederhergestellt: %1</translation>
    </message>
</context>
<context>
    <name>pp::desktop::Desktop</name>
    <message>
        <source>The key file could not be read, or its first line is empty.</source>
        <translation>Die Schlüsseldatei konnte nicht gelesen werden, oder ihre erste Zeile ist leer.</translation>
    </message>
</context>
<context>
    <name>pp::desktop::SampleWorkspace</name>
    <message>
        <source>The sample data could not be written: %1</source>
        <translation>Die Beispieldaten konnten nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>No temporary folder could be made for the sample data: %1</source>
        <translation>Für die Beispieldaten konnte kein temporärer Ordner angelegt werden: %1</translation>
    </message>
    <message>
        <source>Sample workspace</source>
        <translation>Beispiel-Arbeitsbereich</translation>
    </message>
    <message>
        <source>Writing sample data</source>
        <translation>Beispieldaten werden geschrieben</translation>
    </message>
</context>
<context>
    <name>pp::text</name>
    <message>
        <source>Chosen colour</source>
        <translation>Gewählte Farbe</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Lines rejected</source>
        <translation>Abgewiesene Zeilen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a value that is not there</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Marked a colour</source>
        <translation>Farbe gewählt</translation>
    </message>
    <message>
        <source>Added to the Inventory</source>
        <translation>Ins Verzeichnis aufgenommen</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>Eingestuft</translation>
    </message>
    <message>
        <source>Reclassified</source>
        <translation>Neu eingestuft</translation>
    </message>
    <message>
        <source>Returned to the Inbox</source>
        <translation>In den Eingang zurückgelegt</translation>
    </message>
    <message>
        <source>Undid or redid a decision</source>
        <translation>Rückgängig gemacht oder wiederhergestellt</translation>
    </message>
    <message>
        <source>Changed the note</source>
        <translation>Notiz geändert</translation>
    </message>
    <message>
        <source>Revealed an example</source>
        <translation>Beispiel aufgedeckt</translation>
    </message>
    <message>
        <source>Imported a file</source>
        <translation>Datei importiert</translation>
    </message>
    <message>
        <source>Added a source</source>
        <translation>Quelle hinzugefügt</translation>
    </message>
    <message>
        <source>Changed a source</source>
        <translation>Quelle geändert</translation>
    </message>
    <message>
        <source>Added a write key</source>
        <translation>Schreibschlüssel hinzugefügt</translation>
    </message>
    <message>
        <source>Revoked a write key</source>
        <translation>Schreibschlüssel widerrufen</translation>
    </message>
    <message>
        <source>Created the workspace</source>
        <translation>Arbeitsbereich angelegt</translation>
    </message>
    <message>
        <source>Changed the workspace&apos;s key</source>
        <translation>Schlüssel des Arbeitsbereichs geändert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was set, and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a colour before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>what changed, from and to</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share of a hundred</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>vor %Ln Minute</numerusform>
            <numerusform>vor %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>vor %Ln Stunde</numerusform>
            <numerusform>vor %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>vor %Ln Monat</numerusform>
            <numerusform>vor %Ln Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation>
            <numerusform>vor %Ln Jahr</numerusform>
            <numerusform>vor %Ln Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>No time known</source>
        <translation>Zeitpunkt unbekannt</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>least restricted</source>
        <translation>wenig eingeschränkt</translation>
    </message>
    <message>
        <source>moderately restricted</source>
        <translation>mäßig eingeschränkt</translation>
    </message>
    <message>
        <source>highly restricted</source>
        <translation>streng eingeschränkt</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>Ja/Nein</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>Value, pattern</source>
        <translation>Wert, Muster</translation>
    </message>
    <message>
        <source>Key, exactly</source>
        <translation>Feldname, exakt</translation>
    </message>
    <message>
        <source>Key, similar</source>
        <translation>Feldname, ähnlich</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>matcher name and its confidence</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <comment>the first, and how many more</comment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>Web</source>
        <comment>a kind of source</comment>
        <translation>Web</translation>
    </message>
    <message>
        <source>Mobile</source>
        <comment>a kind of source</comment>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>a kind of source</comment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Cloud event</source>
        <comment>a kind of source</comment>
        <translation>Cloud-Ereignis</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new field(s)</source>
        <translation>
            <numerusform>%Ln neues Feld</numerusform>
            <numerusform>%Ln neue Felder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) rejected</source>
        <translation>
            <numerusform>%Ln Zeile abgewiesen</numerusform>
            <numerusform>%Ln Zeilen abgewiesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) skipped</source>
        <translation>
            <numerusform>%Ln Datei übersprungen</numerusform>
            <numerusform>%Ln Dateien übersprungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Import finished: %1</source>
        <translation>Import abgeschlossen: %1</translation>
    </message>
    <message>
        <source>in the system keychain</source>
        <translation>im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>from a passphrase</source>
        <translation>aus einer Passphrase</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between changes that are listed</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a source and its environment</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words that are listed</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>First seen on %1 or later</source>
        <translation>Zuerst gesehen am %1 oder später</translation>
    </message>
    <message>
        <source>First seen on %1 or before</source>
        <translation>Zuerst gesehen am %1 oder früher</translation>
    </message>
    <message>
        <source>First seen on %1</source>
        <translation>Zuerst gesehen am %1</translation>
    </message>
    <message>
        <source>First seen from %1 to %2</source>
        <translation>Zuerst gesehen vom %1 bis %2</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Default, replaced</source>
        <comment>the state of a matcher</comment>
        <translation>Mitgeliefert, ersetzt</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>the state of a matcher</comment>
        <translation>Mitgeliefert</translation>
    </message>
    <message>
        <source>Default, off</source>
        <comment>the state of a matcher</comment>
        <translation>Mitgeliefert, aus</translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>the state of a matcher</comment>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Custom, off</source>
        <comment>the state of a matcher</comment>
        <translation>Eigene, aus</translation>
    </message>
    <message>
        <source>A custom matcher has its name and takes its place.</source>
        <translation>Eine eigene Erkennungsregel hat ihren Namen und tritt an ihre Stelle.</translation>
    </message>
    <message>
        <source>It is switched off and detects nothing.</source>
        <translation>Sie ist ausgeschaltet und erkennt nichts.</translation>
    </message>
    <message>
        <source>It comes with the program.</source>
        <translation>Sie wird mit dem Programm geliefert.</translation>
    </message>
    <message>
        <source>It belongs to this workspace.</source>
        <translation>Sie gehört zu diesem Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Newly detected</source>
        <translation>Neu erkannt</translation>
    </message>
    <message>
        <source>No longer detected</source>
        <translation>Nicht mehr erkannt</translation>
    </message>
    <message>
        <source>Was decided %1</source>
        <comment>%1 is a colour</comment>
        <translation>War entschieden: %1</translation>
    </message>
    <message numerus="yes">
        <source>Detects %Ln field(s).</source>
        <translation>
            <numerusform>Erkennt %Ln Feld.</numerusform>
            <numerusform>Erkennt %Ln Felder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New: %Ln field(s).</source>
        <translation>
            <numerusform>Neu: %Ln Feld.</numerusform>
            <numerusform>Neu: %Ln Felder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No longer: %Ln field(s).</source>
        <translation>
            <numerusform>Nicht mehr: %Ln Feld.</numerusform>
            <numerusform>Nicht mehr: %Ln Felder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contradicts %Ln decision(s).</source>
        <translation>
            <numerusform>Widerspricht %Ln Entscheidung.</numerusform>
            <numerusform>Widerspricht %Ln Entscheidungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Matches on</source>
        <translation>Prüft</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Data category</source>
        <translation>Datenkategorie</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>Confidence that counts</source>
        <translation>Konfidenz, ab der gezählt wird</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Added a matcher</source>
        <translation>Erkennungsregel hinzugefügt</translation>
    </message>
    <message>
        <source>Changed a matcher</source>
        <translation>Erkennungsregel geändert</translation>
    </message>
    <message>
        <source>Deleted a matcher</source>
        <translation>Erkennungsregel gelöscht</translation>
    </message>
    <message>
        <source>Moved a matcher</source>
        <translation>Erkennungsregel verschoben</translation>
    </message>
    <message>
        <source>Changed the confidence that counts</source>
        <translation>Konfidenz, ab der gezählt wird, geändert</translation>
    </message>
    <message numerus="yes">
        <source>Estimated from %Ln event(s) kept as example(s).</source>
        <translation>
            <numerusform>Geschätzt aus %Ln Ereignis, das als Beispiel aufbewahrt ist.</numerusform>
            <numerusform>Geschätzt aus %Ln Ereignissen, die als Beispiele aufbewahrt sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes %1 ns a byte, with a program of %2 steps.</source>
        <translation>Braucht %1 ns je Byte, mit einem Programm von %2 Schritten.</translation>
    </message>
    <message>
        <source>That is slow: every import will take longer. Long repetitions such as {1,200} make it so.</source>
        <translation>Das ist langsam: jeder Import dauert damit länger. Lange Wiederholungen wie {1,200} sind der Grund.</translation>
    </message>
    <message>
        <source>Fields seen before cannot be told, because no event is kept as an example. New events are detected.</source>
        <translation>Über bisher gesehene Felder lässt sich nichts sagen, weil kein Ereignis als Beispiel behalten wird. Neue Ereignisse werden erkannt.</translation>
    </message>
    <message>
        <source>Keeps examples of events</source>
        <translation>Behält Beispiele von Ereignissen</translation>
    </message>
    <message>
        <source>Changed whether examples of events are kept</source>
        <translation>Geändert, ob Beispiele von Ereignissen behalten werden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) no longer estimated</source>
        <translation>
            <numerusform>%Ln Feld nicht mehr geschätzt</numerusform>
            <numerusform>%Ln Felder nicht mehr geschätzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) still estimated</source>
        <translation>
            <numerusform>%Ln Feld noch geschätzt</numerusform>
            <numerusform>%Ln Felder noch geschätzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out</source>
        <translation>
            <numerusform>%Ln Datei ausgelassen</numerusform>
            <numerusform>%Ln Dateien ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanned again: %1.</source>
        <translation>Erneut untersucht: %1.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Fields changed</source>
        <translation>Geänderte Felder</translation>
    </message>
    <message>
        <source>Scanned imported files again</source>
        <translation>Importierte Dateien erneut untersucht</translation>
    </message>
    <message>
        <source>%1 events, %2 a second</source>
        <translation>%1 Ereignisse, %2 je Sekunde</translation>
    </message>
</context>
</TS>
