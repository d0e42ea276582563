"""German as people speak and write it: what a message says, one table a class of turns of speech."""

from __future__ import annotations

import pytest

from conversations.engine.acts import Act
from conversations.interpreters.rules.lexicon import de, de_spoken
from conversations.interpreters.rules.lexicon.canonical import fold
from leads.bant import Criterion, Verdict
from tests.conversations.test_reader import read, rows
from tests.conversations.test_reader import test_a_message_says as says_what

# The rows are written as in test_reader.py.

# Austrian, Bavarian, Swiss and northern forms, and pronouns glued to their verbs.
SPOKEN = """
b | 40 tuusig Franke sind gsproche | B+
b | mir händ öppe 20'000 Franke im Budget | B+
b | ham wa keens | B-
b | hamma ned | B-
b | koa Geld | B-
b | I muass z'erst mit'm Chef redn | B?
b | Ich muss zuerst mit em Finanzchef rede | B?
b | ruafts mi an | human
b | I wett mit emene Mönsch rede | human
b | Bitte meldens mi ab | opt
b | Lassts uns in Ruh | opt
b | nehmts mi von der Liste | opt
b | Streichens mich aus dem Verteiler | opt
b | Lönd mi in Rueh | opt
a | i und da Chef zsamm | A+
a | mir entscheide zäme | A+
a | zum Sagen hab ich da nix | A-
n | de Pumpi isch kaputt | N+
n | mir bruuche e neui Stüürig | N+
n | brauch ma ned | N-
n b+ | Bitte streichens die Summe, die hätt ich ned nennen dürfen | Bx!
t | pressiert nöd | T~
t | im Früelig | T+
a | Ich schlage vor, der Bereichsleiter nickt ab | A+
n | Ich wollte nur die Preise vergleichen für meine Hausarbeit | N-
n | Das Lastenheft ist noch nicht fertig, reiche ich nach | N?
n | Wie ist das Wetter bei euch? | off
t | gleich nach Pfingsten | T+
b | Ich tät sagen so 5000 Euro | B+
b | Schaumamal | B~
b | des woaß i ned | B~
b | verrat i ned | Bx
b | des geht eich nix an | Bx
a | entscheiden derf i scho selber | A+
a | i bin da Chef | A+
a | de Chef entscheidet | A~
a | ich frög de Chef | A?
n | brauchma nix | N-
n | d Lüftig isch hinüber | N+
t | Schau ma mal | T~
t | nöd vor 2030 | T-
t | 2029 vielleicht | T-
b | Ich ruf den Chef gleich an und frage | B?
n | Kauf ich vielleicht, vielleicht auch nicht | N~
"""

# Money that is spent, tied, refused, promised or asked for.
MONEY = """
b | Hat die Chefin im Kopf, ich frag sie nachher | B?
b | Sag ich dir, wenn ich die Zahlen hab | B?
b | Bin da überfragt, mach mich schlau | B?
b | Ich kläre das bis Freitag | B?
b | Schon, aber wieviel weiß ich nicht | B+
b | zwischen 50 und 60k, je nach Ausführung | B+
b | 15 bis 20 Tausender | B+
b | Das muss ich mir erst genehmigen lassen | B~
b | der Großteil ist gebunden, frei sind noch 12.000 | B+
b | Wir kriegen grad nicht mal Reinigungsmittel bewilligt | B-
b | Das übersteigt unsere Möglichkeiten | B-
b | Mir wurden 80.000 zugesagt | B+
b | Beantragt für 2027 | B+
b | Der Kreistag hat 1,2 Mio. bewilligt | B+
b | Kriegen Sie erst mal meinen Chef überzeugt | B~
b | Wir geben für sowas nichts aus | B-
b | Keine Angabe | Bx
b | nicht üppig | B~
b | wenn der Preis stimmt | B~
b | Möchte ich ungern beziffern | Bx
b | Das ist vertraulich | Bx
b | Warte noch auf die Freigabe vom Konzern | B?
b | das bespreche ich erst mit meinem Kompagnon | B?
b | Moment, ich schaue eben nach | B?
b | Die Zahl kenne ich nicht, erfahre ich morgen vom Prokuristen | B?
b | Kommt aus dem laufenden Instandhaltungsbudget, 3.000 im Monat | B+
b | Da reden wir von mindestens 200.000 | B+
b | Wir müssen gerade an allen Ecken sparen | B-
b | In diesem Jahr ist alles schon ausgegeben | B-
b | Die Bank hat uns den Kredit verweigert | B-
b | haben wir, knapp 18.000 Euro, vom Vorstand freigegeben | B+
b | Da ist noch kein Pfennig genehmigt | B-
b | Es sind ungefähr sechzigtausend im Investitionsplan vorgesehen | B+
b | Kohle war da, ist jetzt aber alles in die neue Zufahrt geflossen | B-
b | Das Geld ist schon für die Büromöbel draufgegangen | B-
b | der Topf ist leer, der Rest steckt im Fuhrpark | B-
b | die Mittel hat sich die Verwaltung geholt | B-
b | Der Antrag wurde letzte Woche abgeschmettert | B-
b | Geld haben wir momentan leider keins | B-
b | mehr als 15.000 kriegen wir nicht durch | B+
b | 30.000, mehr lässt der Chef nicht springen | B+
b | Kann ich erst nach der Gesellschafterversammlung sagen | B?
b | da müsst ich erst beim Steuerberater nachhören | B?
b | Weiß ich grad nicht auswendig, ich schau heute Abend nach | B?
b | Kläre ich mit der Buchhaltung | B?
b | lass mir die Zahlen von der Kollegin geben | B?
b | Vor der Aufsichtsratssitzung kann ich dazu nichts sagen | B?
b | Nach der Sitzung am Mittwoch weiß ich mehr | B?
b | stimme ich gerade mit dem Einkauf ab | B?
b | Darf ich aus Vergabegründen nicht offenlegen | Bx
b | Zum Budget sagen wir grundsätzlich nichts | Bx
b | das geht Sie nichts an | Bx
b | gratis nehm ich alles | B-
b | Bitte keine Mails mehr am Wochenende, wir haben 20.000 Euro | B+
b | Wir hatten 50.000, die sind aber letzten Monat für ein Firmenauto weggegangen | B-
b | Der Vorstand hat die Mittel auf nächstes Jahr geschoben | B~
b | Rund 80 T€, hat der Beirat schon durchgewunken | B+
b | Für so etwas gibt die Zentrale keinen Cent her | B-
b | Investitionsstopp bis auf Weiteres | B-
b | 2027er Etat, 120.000 netto | B+
b | Bei 25 Mille ist Schluss | B+
b | Liegt grad beim Controlling, kann ich Ihnen Ende der Woche sagen | B?
b | Puh, da muss ich in die Unterlagen schauen | B?
b | Frag ich den Kämmerer und melde mich | B?
b | Müsste unsere Buchhalterin wissen, ich gebe Bescheid | B?
b | Dazu äußere ich mich nicht | Bx
b | Möchte ich im Chat nicht schreiben | Bx
b | Das bleibt unter uns | Bx
b | So viel wie nötig | B~
b | ein bisschen was geht immer | B~
b | angedacht ist etwas, aber ohne Zahl | B~
b | eingeplant sind 15.000 fürs zweite Halbjahr | B+
b | wir bekommen 70 Prozent Förderung, der Rest ist da | B+
b | sobald der Förderbescheid kommt ja | B~
b | Erst wenn die Bank zustimmt | B~
b | Der Betriebsrat hat 5000 Einwände, aber das Geld ist bewilligt | B+
b | keine Ahnung, ich bin nur der Hausmeister | B~ A-
b | das Geld ist da, entscheiden tut aber der Bürgermeister | B+
b | budget ist gestrichen worden, tut mir leid | B-
b | wurde uns letzte Woche zusammengestrichen | B-
b | wir schwimmen nicht gerade im Geld | B-
b | ist alles im Wirtschaftsplan drin | B+
b | Ich rufe Sie morgen dazu an | B?
b | Für heuer ist nix mehr da, nächstes Jahr sind 30.000 eingeplant | B+
b | unser Kämmerer hat das leider abgelehnt | B-
b | Haushaltssperre | B-
b | ich hab 12k, mehr is nicht drin | B+
b | die Geschäftsleitung hat 90.000 CHF gesprochen | B+
b | Ist beantragt, 65.000 | B+
b | Finanzierung steht | B+
b | Zuschuss vom Land haben wir bekommen | B+
b | nur wenn es nichts kostet | B-
b | das muss der Verwaltungsrat erst freigeben | B~
b | fünfstellig | B+
b | das erfrage ich und melde mich morgen | B?
b | sage ich Ihnen nach der Gemeinderatssitzung | B?
b | Ich geb Ihnen die Nummer vom Chef, der weiß das | B~
b | Kein Geld da, aber löschen Sie mich bitte nicht | B-
b | Die Mails bitte an den Einkauf, nicht an mich | B~
b | Wir sind raus aus dem Förderprogramm, also kein Geld | B-
b | Ich bin raus, das Budget macht der Kollege | B~
b | 20.000 liegen bereit, melden Sie sich aber bitte nicht vor Montag | B+
b | ab 50.000 muss der Vorstand ran, ich hab 30.000 | B+
b | Vor drei Jahren hatten wir 100.000, heute nichts mehr | B-
b | Die Anlage hat damals 200.000 gekostet | B~
b | Unser Umsatz liegt bei 5 Millionen | B~
b | Wir haben 40 Mitarbeiter | B~
b | mein Chef meint 10 wären drin | B+
b | am 15. ist Budgetrunde, dann weiß ich's | B?
b | vom Förderverein kommen 5.000 | B+
b | ja, aber nur mit Zustimmung der Bank | B+
"""

# The own part, said in other words.
DECISION = """
a | Gemeinsam mit dem Obermeister | A+
a | Ich bin nur fürs Technische da | A~
a | Ich bin Inhaberin einer kleinen Tischlerei | A+
a | Ich frage mal die Sekretärin | A?
a | Die Konzernmutter | A~
a | Der Geschäftsführer, aber der macht was ich sage | A+
a | Ich wurde gebeten, Angebote einzuholen | A-
a | Bei uns entscheidet immer die Versammlung, ich habe eine Stimme wie alle | A+
a | Ich verantworte den Bereich samt Budget | A+
a | Die Entscheidung fällt im Vergabeausschuss, da sitze ich mit drin | A+
a | Eigentlich mein Mann, aber ohne mich kauft er nichts | A+
a | Ich bin alleiniger Gesellschafter | A+
a | Ich und mein Bruder, uns gehört das je zur Hälfte | A+
a | Das möchte ich nicht sagen | Ax
a | Das steht noch nicht fest, frage nach | A?
a | Die Eigentümer | A~
a | schwer zu sagen, jeder redet mit | A~
a | Teamleiterin Logistik | A~
a | mich fragt keiner | A-
a | Bin Werkstudentin | A-
a | Ich mache hier nur die Recherche | A-
a | Mit der Entscheidung habe ich nichts zu tun | A-
a | Alles über 5.000 braucht zwei Unterschriften, meine und die vom Chef | A+
a | bis 20.000 Euro darf ich allein | A+
a | Das geht über meinen Tisch, ja | A+
a | Über Anschaffungen bestimme ich | A+
a | Der Technikvorstand fragt mich und folgt meistens meinem Rat | A+
a | Ich bin Mitglied der Geschäftsleitung und habe eine Stimme | A+
a | Unser Bürgermeister hat das letzte Wort, ich bereite die Vorlage vor | A+
a | Die Vorlage schreibe ich | A+
a | Auf Grundlage meiner Bewertung entscheidet der Vorstand | A+
a | ohne dass ich zustimme geht nichts raus | A+
a | Frau Berger und ich | A+
a | bis 10.000 allein, darüber muss der Beirat zustimmen | A+
a | entscheiden tu ich selber | A+
a | Den Zuschlag erteile ich selbst | A+
a | zu melden hab ich hier gar nichts | A-
a | bin nur der Ferialpraktikant | A-
a | ich helf nur aus | A-
a | Ich nicht. | A-
a | Leider nicht mehr. | A-
a | ich bin da raus | A-
a | Wir werden da gar nicht gefragt | A-
a | Der Chef hat den Hut auf | A~
a | Jein, jeder meint er hat den Hut auf | A~
a | Leiter Technik Standort 3 | A~
a | kommt drauf an, wer gerade da ist | A~
a | muss ich erst rausfinden, bin neu hier | A?
a | Da frag ich lieber beim Geschäftsführer nach | A?
a t+,n+,b+ | Wie gesagt bis 5.000 € unterschreibe ich allein | A+
a | Mein Chef unterschreibt, was ich ihm hinlege | A+
a | Der Einkauf verhandelt, aussuchen tu ich | A+
a | Wir sind zu dritt in der Geschäftsleitung und stimmen ab | A+
a | Die letzte Unterschrift ist meine | A+
a | Der Gemeinderat beschließt, ich hab dort kein Stimmrecht | A-
a | da halte ich mich raus | A-
a | Das macht alles die Muttergesellschaft in Stuttgart | A~
a | Einkaufsleiter | A~
a | bin Prokurist | A+
a | Ich hab die Firma letztes Jahr von meinem Vater übernommen | A+
a | Gute Frage, muss ich intern klären | A?
a | ich bin hier nur Aushilfe | A-
a | Meine Frau und ich führen den Betrieb zusammen | A+
a | Technisch ich, kaufmännisch der Geschäftsführer | A+
a | Ich bin nicht befugt, Ihnen das zu sagen | Ax
a | mein Wort hat Gewicht | A+
a | Der Inhaber bin ich, da quatscht mir niemand rein | A+
a | Ich geb die Empfehlung ab, beschließen tut's der Vorstand | A+
a | Chef bin ich | A+
a | Das mache ich mit meinem Partner aus | A+
a | Die Geschäftsführung entscheidet, fragt mich aber vorher | A+
a | Ich leite nur weiter | A-
a | Ich bin zwar Abteilungsleiter, aber entschieden wird in München | A~
a | nein, das macht der Einkauf, ich hab keinen Einfluss | A-
a | ich sammle nur Angebote | A-
a | das letzte Wort hat mein Vater | A~
a | Ohne meinen Stempel läuft nichts | A+
a | Wir entscheiden im Team | A+
a | Ich bin die Chefin | A+
a | muss ich erst mit der Personalabteilung klären | A?
a | ich entscheid's, der Chef unterschreibt nur | A+
a | die da oben | A~
a | Ich bin im Gemeinderat | A+
a | Der Geschäftsführer bin nicht ich | A-
a | Ich bin der Sohn vom Chef | A~
a | ich bin Elektriker | A~
a | Der Hausmeister hat gar nichts zu melden, und der bin ich | A-
a | Unser Azubi hat das ausgefüllt, entscheiden tu ich | A+
a | Praktikant | A-
a | Betriebsratsvorsitzender | A~
a | Der Chef ist im Urlaub, ich vertrete ihn und darf unterschreiben | A+
"""

# Trade nouns, troubles, and needs that are none.
NEED = """
n | Habt ihr was gegen Kalk in den Leitungen? | N+ q
n | Ich hätte gern mehr Infos | N~
n | Ich muss mir erst einen Überblick verschaffen | N?
n | Kann ich erst sagen, wenn der Planer fertig ist | N?
n | Ich bin zufällig auf Ihre Seite gekommen | N-
n | wir sind rundum zufrieden, danke | N-
n | Das Übliche halt | N~
n | Die Kollegen fluchen über die alte Bedienoberfläche | N+
n | Unsere Waschstraße braucht eine neue Steuerung | N+
n | Pumpenstation Nord, Fernzugriff fehlt | N+
n | Kühlturm leckt | N+
n | Wir haben zu hohe Stromkosten | N+
n | Brandschutzklappen prüfen und erneuern | N+
n | Darüber darf ich nicht sprechen | Nx
n | Das muss mir die Technik erst zusammenstellen | N?
n | Ach, verschiedenes | N~
n | Ich weiß es ehrlich gesagt selbst nicht | N~
n | Nur mal so geschaut | N-
n | Kein Bedarf mehr, der Kunde ist abgesprungen | N-
n | Wir machen das intern | N-
n | Ist schon alles erledigt, danke | N-
n | Wir interessieren uns für Wärmerückgewinnung | N+
n | Wir planen einen Neubau und brauchen Gebäudeautomation | N+
n | weil der Energieverbrauch zu hoch ist | N+
n | Fernablesung der Wasserzähler in 40 Gebäuden | N+
n | eine Lösung für die Rückverfolgung der Chargen | N+
n | Der alte Schaltschrank muss raus | N+
n | Wir hatten drei Ausfälle in einem Monat | N+
n | Austausch von 20 Motoren | N+
n | Bei Frost friert uns die Leitung ein | N+
n | Unser Hallentor geht nicht mehr zu | N+
n | Rührwerke für die Kläranlage | N+
n | Pumpen für Lösemittel. Liefern Sie auch nach Tirol? | N+ q
n | Der Lüfter pfeift | N+
n | Förderband quietscht. Habt ihr eine Filiale in Graz? | N+ q
n | Umrichter fürs Walzwerk | N+
n | Unsere Druckluft frisst Strom ohne Ende | N+
n | die Steuerung ist abgeraucht | N+
n | wir bräuchten jemanden, der uns die Anlage wartet | N+
n | Fernüberwachung der Hochbehälter | N+
n | hier braucht niemand mehr etwas | N-
n | Wir sind mit unserem Lieferanten seit Jahren rundum zufrieden | N-
n | mit der alten Anlage sind wir gar nicht zufrieden | N+
n | hat sich geklärt, war nur eine Sicherung | N-
n | bin zufällig hier gelandet | N-
n | Bedarf haben wir keinen | N-
n | passt eh alles | N-
n | die Pumpen laufen noch | N-
n | Unsere Kälteanlage ist von 1998 und verbraucht zu viel Strom | N+
n | Kondenswasser im Schaltschrank | N+
n | Die Dosierstation an der Abfüllung zickt | N+
n | Wir wollen weg vom Papier | N+
n | Ersatz für die S7-300 | N+
n | Temperaturüberwachung im Tiefkühllager | N+
n | Der TÜV hat die Absauganlage bemängelt | N+
n | 14 Rolltore, davon klemmen fünf | N+
n | Heizkörperventile tauschen in der Schule | N+
n | ein neues Leitsystem fürs Wasserwerk | N+
n | Was Besseres als jetzt | N~
n | Digitalisierung halt | N~
n | dies und das | N~
n | mal sehen was Sie haben | N~
n | Danke, wir haben letztes Jahr schon woanders gekauft | N-
n | Nein, läuft alles | N-
n | War ein Versehen, sorry | N-
n | Muss ich mit der Produktion abklären | N?
n | kann ich noch nicht sagen, die Begehung ist erst nächste Woche | N?
n | Unsere Steuerung ist abgekündigt, start soll im Herbst sein | N+ T+
n | Die Heizung in der Schwimmhalle fällt ständig aus | N+
n | Lüftungsanlage, Baujahr 85 | N+
n | Staubabsaugung in der Tischlerei | N+
n | Wegen der neuen F-Gase-Verordnung brauchen wir andere Kältemittel | N+
n | bei uns ist nichts kaputt | N-
n | Ersatzteile für die alte Presse gibts nicht mehr | N+
n | Waage für LKW | N+
n | Notstromaggregat | N+
n | eine Absauganlage für die Schweißerei, Geld ist genehmigt | N+ B+
n | Ladesäulen auf dem Betriebshof | N+
n | Schimmel in der Lagerhalle | N+
n | bin nur neugierig | N-
n | wir sind schon versorgt | N-
n | weiß noch nicht so genau | N~
n | So Sachen halt | N~
n | hab mich verklickt | N-
n | Unsere Melkanlage spinnt | N+
n | Wir verpacken noch alles von Hand | N+
n | keine Ahnung, mein Chef hat mir das geschickt | N~
n | Ich brauche Bedenkzeit | N~
n | Wir suchen einen neuen Lieferanten | N+
n | Ich brauche erst ein Angebot | N~
n | Wir haben Ärger mit der Berufsgenossenschaft wegen Lärm | N+
n | Ein Kollege hat mir Ihre Seite gezeigt | N~
n | Wir wollen Energie sparen | N+
n | Der Kran ist neu, die Steuerung alt | N+
n | Nichts Bestimmtes | N-
n | Interesse hätte ich an der Fernwartung | N+
n | die alte Pumpe läuft noch mit Hand | N+
n | Ich suche einen Job bei euch | N~
n | In der Kantine ist die Spülmaschine hin | N+
n | Wir bauen eine neue Halle, Start im Mai, 200.000 sind genehmigt, ich entscheide | N+ T+ B+ A+
n | Ihr Bot versteht mich nicht | N~
"""

# Starts, dates in passing that are none, and what must be asked first.
START = """
t | Unser Betriebsurlaub ist im August, davor gehts nicht | T+
t | Die Ausschreibung endet am 1. April, Start ist im Juli | T+
t | KW 23 oder 24 | T+
t | kann los gehen | T+
t | Muss ich mit der Schichtleitung absprechen | T?
t | Mal schauen, nicht dieses Jahr | T~
t | Wenn's nach mir geht morgen | T+
t | sobald ich Personal habe | T~
t | Nie im Leben | T-
t | drei Wochen nach Ostern | T+
t | Ich schätze Mitte Juni | T+
t | erst übernächstes Jahr | T-
t | Am liebsten noch vor dem Winter | T+
t | Ende des Geschäftsjahres, also im September | T+
t | Wenn die Ernte vorbei ist, also ab Oktober | T+
t | im Lauf des Sommers | T+
t | Dazu sage ich nichts | Tx
t | kann ich noch nicht sagen, muss den Terminplan abwarten | T?
t | Das klärt sich in der Sitzung am 20., ich melde mich | T?
t | Steht noch in den Sternen | T~
t | Das hängt von der Genehmigung ab | T~
t | je nachdem wann das Material kommt | T~
t | bald | T~
t | nicht vor 2030 | T-
t | Gar nicht mehr | T-
t | Das Projekt ist gestrichen | T-
t | In zwei Jahren | T-
t | Die Arbeiten haben bereits begonnen | T+
t | So bald wie möglich | T+
t | Bis spätestens 30. Juni muss die Anlage laufen | T+
t | Zum Jahreswechsel | T+
t | Nach den Werksferien | T+
t | eilt ned | T~
t | kein Stress, die alte läuft noch | T~
t | Besprechen wir am Donnerstag in der Bauleitungsrunde, dann sag ichs euch | T?
t | Der Bauzeitenplan kommt nächste Woche, vorher kann ich nichts sagen | T?
t | Termin stimme ich mit dem Planer ab | T?
t | muss mir der Polier sagen | T?
t | wenn Ostern und Weihnachten auf einen Tag fallen | T-
t | auf Eis gelegt seit die Zahlen da sind | T-
t | Die alte hat 20 Jahre gehalten, es eilt nicht | T~
t | im Jänner soll gebaut werden | T+
t | nach dem Fasching | T+
t | Lassen Sie uns am Montag weiterreden | later
t | ab heute im Urlaub, lassen Sie uns im Mai weitermachen | later
t | mei is heut heiß | off
t | Sobald die Halle steht | T~
t | KW 14 | T+
t | im dritten Quartal | T+
t | Frühestens 2031 | T-
t | Vor Weihnachten muss alles laufen | T+
t | in der Schublade verschwunden | T-
t | wenn ich in Rente bin | T-
t | am liebsten gestern | T+
t | hat Zeit | T~
t | keine Eile | T~
t | nach der Ernte im September | T+
t | Termin legt der Bauherr nächste Woche fest, ich sag Ihnen Bescheid | T?
t | da warte ich noch auf die Baugenehmigung | T?
t | Das erfahre ich am Donnerstag in der Projektrunde | T?
t | Die Hochzeit meiner Tochter ist im Mai, danach gehts los | T+
t | Wir haben gestern angefangen | T+
t | Am 3. März kommt der Kran | T+
t | Bin gerade im Stau, morgen wieder | later
t | seit letztem Jahr auf Eis | T-
t | Umbau läuft schon seit Januar | T+
t | Wir fangen nicht vor Herbst 2029 an | T-
t | Anfang nächsten Jahres | T+
t | so in zwei, drei Monaten | T+
t | ab Ostern | T+
t | In den Sommerferien | T+
t | wenn der alte Vertrag im Juni ausläuft | T+
t | wird nix mehr | T-
t | der Chef hat das Projekt beerdigt | T-
t | Wenn der Förderbescheid da ist | T~
t | irgendwann halt | T~
t | eilt sehr | T+
t | die Heizung ist aus, sofort bitte | T+
t | muss ich mit dem Bauleiter abstimmen | T?
t | Dazu kann ich erst was sagen, wenn der Plan da ist | T?
t | das verrate ich nicht | Tx
t | Ende Q2 spätestens | T+
t | noch heuer | T+
t | Unsere Firma gibt es seit 1962 | T~
t | Das wurde letztes Jahr schon verschoben | T~
t | Der Vertrag läuft bis Dezember | T~
t | Ich gehe im Mai in Rente | T~
t | Mein Kollege kommt im Juni zurück und entscheidet dann | T~
t | erst muss das Dach fertig sein | T~
t | nach der Heizperiode | T+
t | das hat Zeit bis 2032 | T-
t | schnellstens | T+
t | jetzt nicht | T~
t | heute habe ich keine Zeit | later
t | Ich hab morgen Geburtstag | off
t | übermorgen | T+
"""

# Earlier answers changed or taken back.
CORRECTIONS = """
n a- | Seit gestern bin ich Geschäftsführer | A+!
n t+ | Kommando zurück, wir starten erst 2031 | T-!
n b+ | Achtung, das Geld ist doch nicht da | B-!
n b? | Budget ist jetzt geklärt: 22.000 | B+
n t+ | Der Start verschiebt sich auf Oktober | T+!
n b+ | Zum Budget: da habe ich mich vertan, es sind 35.000 | B+!
n b+ | Das Budget wurde auf 15.000 gekürzt | B+!
n b+ | die 60.000 nehme ich zurück, muss erst mit dem Chef reden | B?!
n b+ | Der Gemeinderat hat das Geld gestrichen | B-!
n b+ | Moment, Zahlendreher: 48.000 statt 84.000 Euro | B+!
n t+ | Wird doch eher Mai statt März | T+!
n a- | Ich muss mich korrigieren, unterschreiben darf ich doch selber | A+!
n a+ | Korrektur: unterschreiben darf ich da nichts mehr | A-!
n a- | Übrigens bin ich jetzt doch im Entscheidungsgremium | A+!
n b+ | Das Budget ist heute geplatzt | B-!
n b- | Gute Neuigkeiten: wir haben doch 30.000 bekommen | B+!
n t+ | Wir schieben das Ganze auf 2030 | T-!
n t- | Es geht doch schon im April los | T+!
n b+ | Ich hatte 20.000 gesagt, es sind aber 25.000 | B+!
n b+ | vergessen Sie die 40.000, ist alles gestrichen | B-!
n a+ | ich muss zurückrudern, entscheiden darf ich das doch nicht | A-!
n t+ | April klappt nicht, wird September | T+!
n b+ | nicht 40, sondern 60 Tausend | B+!
n b+ | sorry, Tippfehler: 18.000 Euro | B+!
"""

# People wanted, contact refused, courtesies, questions.
TALK = """
b | Kommt doch einfach mal vorbei | human
b | Verbinden Sie mich mit dem Vertrieb | human
b | Ich will keinen Chat, ich will einen Menschen | human
b | Bitte nicht mehr anrufen | opt
b | Ich hab jetzt wirklich keine Lust mehr auf eure Mails | opt
n | Schönes Wetter heute | off
n | Wie lange dauert die Lieferung? | q
b | Danke! | st
b | Sie haben sich verwählt | wrong
b | Frau Doktor Seidl hat die Firma verlassen | wrong
b | Ich bin gerade in einer Besprechung | later
b | Schlechter Zeitpunkt, versuchen Sie es nächste Woche | later
b | Ich habe mich nie angemeldet, löschen Sie mich sofort | opt
b | lassen Sie das mit den Nachrichten | opt
b | Wir brauchen persönliche Beratung vor Ort | human
b | Kann ich mit Ihrem Außendienst sprechen? | human
b | Bitte um Rückruf | human
b | Sind Sie ein Mensch? | q
b | Haben Sie ein Datenblatt? | q
b | Wer ist denn der Hersteller? | q
b | Mahlzeit | st
b | Servus, da bin ich wieder | st
b | ruf mich an, Schreiben ist nichts für mich | human
b | Rufen Sie mich bitte zurück | human
b | Kann bitte jemand von euch bei uns vorbeikommen? | human
b | Können Sie uns einen Techniker schicken? | human
b | Rede ich hier mit einem Menschen oder mit einer Maschine? | q
b | keine weiteren Mails bitte | opt
b | bitte Adresse löschen | opt
b | Ich bin ab Montag in Karenz | later
b | nächste Woche wieder | later
b | Herr Moser ist nicht mehr bei uns | wrong
b | Den Kollegen Huber gibt es hier nicht mehr | wrong
n | Danke schon mal für die schnelle Rückmeldung! | st
b | Rufen Sie mich unter 0151 2345678 an | human
b | Mit Bots rede ich nicht, geben Sie mir jemanden vom Vertrieb | human
b | Da würde ich gern mit jemandem telefonieren | human
b | Nein danke, kein Interesse mehr | opt
b | Hören Sie auf mich anzuschreiben | opt
b | Nehmen Sie mich aus der Kartei | opt
n | Guten Morgen zusammen | st
n | Was kostet denn so ein Regler? | q
b | Grad ganz schlecht, bin am Steuer | later
b | Wer sind Sie überhaupt? | q
b | Woher haben Sie meine Adresse? | q
b | Ich will mit einem Techniker reden, nicht mit einem Automaten | human
b | Schicken Sie doch jemanden vorbei | human
b | Könnten Sie mich morgen früh anrufen? | human
b | Ich bitte um Löschung meiner Daten | opt
b | Ich möchte nicht mehr kontaktiert werden | opt
b | Ich bin nicht Herr Wagner, der hat gekündigt | wrong
b | Ihr seid doch alle Betrüger | abuse
n | Und was genau wollen Sie wissen? | q
b | Könnten wir kurz telefonieren? | human
b | Ruf mich bitte nach 16 Uhr an | human
b | Meine Nummer ist 0664 1234567, melden Sie sich | human
b | Ich hätte gern einen Termin vor Ort | human
b | Wann rufen Sie mich an? | q
b | Hört endlich auf mit dem Spam | opt
b | Ich will hier raus, bitte austragen | opt
b | Das Thema ist für uns erledigt, schreiben Sie uns nicht mehr | opt
n | Danke für nichts | st
"""

TABLES = (SPOKEN, MONEY, DECISION, NEED, START, CORRECTIONS, TALK)


@pytest.mark.parametrize(("locale", "head", "text", "says"), [row for table in TABLES for row in rows(table, "de")])
def test_a_german_message_says(locale, head, text, says):
    says_what(locale, head, text, says)


@pytest.mark.parametrize("locale", ["de", "de-AT", "de-CH"])
def test_the_locale_of_a_german_speaker_changes_nothing(locale):
    answer = read("Franken haben wir 20 Tausend bewilligt bekommen", Criterion.BUDGET, locale).answers[0]
    assert (answer.verdict, answer.value["amount_max"]) == (Verdict.POSITIVE, 20_000)


@pytest.mark.parametrize(
    "text",
    [
        "Die Halle wird bis März gesperrt",
        "am 13. tagt der Rat, am 14. weiß ich mehr",
        "für den Lüfter haben wir kein Interesse mehr",
        "Das Bauamt hat zugestimmt",
    ],
)
def test_nothing_positive_is_invented(text):
    said = read(text, Criterion.BUDGET, "de")
    assert Act.OPT_OUT not in said.acts
    assert not [answer for answer in said.answers if answer.verdict == Verdict.POSITIVE]


def test_every_spelling_is_written_as_the_reader_sees_it():
    for spoken, written in de_spoken.EXPANSIONS.items():
        assert spoken == fold(spoken)
        assert written == fold(written)
        assert spoken != de.EXPANSIONS[spoken]
