"""What German-speaking leads say about their need, and the questions and courtesies around it."""

from __future__ import annotations

CLASSES: dict[str, str] = {
    "fails": "faellt|faellt aus|ausfaellt|fallen aus|ausgefallen|kaputt|defekt|leckt|lecken|undicht|tropft|rostet|steht|stehen|klemmt|verstopft|spinnt|streikt|hakt|ueberhitzt|stinkt|friert|frieren|schimmelt|schwankt|schwanken|vibriert|klappert|bricht|bricht ab|gebrochen|geplatzt|explodiert"
    "|abgeraucht|hinueber|im eimer|am ende|veraltet|abgekuendigt|abgaengig|ueberaltert|marode|stockt|ruckelt|stillsteht|stehen still|steht still|durchgebrannt|um die ohren geflogen|abgesoffen|laeuft nicht|funktioniert nicht|geht nicht|spuckt|zickt|macht probleme|machen probleme|macht aerger|beschwert|beschweren|verrostet|verschlissen|pfeift|pfeifen|quietscht|saeuft ab|saeuft|brummt|kracht|raucht|durchgefallen|durchgerostet|hin|ausgeschlagen|macht krach|machen krach|zu laut|zu heiss|zu kalt|zu langsam|zu hoch|zu alt|zu klein|zu teuer|uralt",
}

PHRASES: dict[str, str] = {
    "need_pos": """
        (keine|keiner|keines|nicht eine|nicht eines|kein) (davon |von denen |dieser |einzige |einziger |maschine |anlage )*(redet|spricht|kommuniziert) (~ )?(mit|der)
        (reden|sprechen|kommunizieren) (alle |alles )?nicht (miteinander|mit einander|mit dem|mit der|mit den)
        (wissen|sehen|verstehen|herausfinden|rausfinden|erfahren|erkennen|vorhersagen) (warum|wieso|weshalb|wann|welche*|wieviel|wo) (unser|unsere*|mein|meine*|jede*) \\w+
        (wir|ich) (~ )?(erwaegen|erwaege|planen|plane|ueberlegen|ueberlege|beabsichtigen|beabsichtige) (uns |gerade |derzeit |aktuell |mal |schon )*(eine |einen |ein |den |die |das |neue |neuen |neues |mehrere |zwei |drei )*(?!optionen|etwas|was |verschied|moeglich|alle|das |es |sie |ob |wie |noch|nur|was)\\w{6,}
        es zieht( (ueberall|hier|staendig|dauernd|wie hechtsuppe|im \\w+|in der \\w+|rein))* $
        (wird|werden|kommt|kommen|bleibt|bleiben|geraet|geraten|schmeckt|riecht) (~ )?(grau|braun|gelb|schwarz|trueb|weich|hart|nass|verbrannt|ungleich*|krumm|klebrig|klumpig|schief|fleckig|rissig|rostig|zu \\w+)( (raus|heraus|aus der \\w+))?
        ^ (es ist |das ist |eher |wohl |also )*(ein |eine |der |die |unser |unsere |einen )?(neuer |kompletter |komplette |grosse |kleine |neue |geplante |geplanter )*(neubau|sanierung|erweiterung|umbau|ausbau|modernisierung|renovierung|nachruestung|anbau|aufstockung)( (eher|wohl|denke ich|bitte))* $
        (unertraeglich|viel zu|wahnsinnig|brutal|furchtbar|entsetzlich) (heiss|warm|kalt|laut|feucht|stickig|staubig|dunkel|zugig|langsam)
        (zu|so|immer|staendig|total|furchtbar|unertraeglich|wahnsinnig|elend) (heiss|kalt|laut|feucht|stickig|staubig|dunkel|zugig|ungemuetlich) (~ )?(im|in|auf|bei|unter|fuer)
        (dauernd|staendig|immer wieder|laufend|oefter|oft|haeufig) (~ )?(aussetzer|stoerung|stoerungen|ausfall|ausfaelle|stillstand)
        (fluchen|schimpfen|jammern|klagen|meckern|stoehnen) (~ )?(ueber|wegen) (?!euch|sie|dich|mich|uns)(~ )?\\w+
        (alte|alter|altes|alten) \\w+ (muss|muessen|soll|sollen|gehoert|gehoeren) (~ )?(raus|weg|ersetzt|erneuert|getauscht|neu|modernisiert|saniert)
        (lagerschaden|kabelbruch|wasserschaden|motorschaden|getriebeschaden|rohrbruch|schwitzwasser|leckage|leckagen|undichtigkeit*|ueberhitzung)
        (frisst|fressen|schluckt|schlucken) (~ )?(strom|energie|gas|geld|oel|wasser|ueberstunden)
        (muss|muessen) neu (her|rein)? ?$
        ^ (neue |neuer |neues |zwei |drei |vier |mehrere |\\d+ )?\\w*(pumpe|pumpen|motor|motoren|ventil|ventile|anlage|anlagen|steuerung|steuerungen|maschine|maschinen|technik|sensoren|antrieb|antriebe|filter|regelung|beleuchtung|widerstaende|kessel|aufzug|aufzuege|schraenke|tore|messung|ueberwachung|trockner|kuehlung|lueftung|wartung|sanierung|erneuerung|umbau|austausch|nachruestung|heizung|foerderung|foerderer|baender|band|leitung|leitungen|werke|gebläse|geblaese|roboter|kran|waage|waagen|verpackung|abfuellung|dosierung|klappen|umrichter|sensorik|beschichtung|absaugung) (fuer|fuers|gegen|vom|von|im|am|in der|in den|auf|des|der|unserer|unseres|einer|eines|unserem) (~ )?\\w+
        ^ (jemand|jemanden|wen) der (uns|mir|das|die|den) (~~ )?(ueberwacht|wartet|repariert|fernueberwacht|betreut|einbaut|plant|liefert|programmiert|modernisiert|prueft|umbaut)
        (gebraucht|benoetigt|gesucht) (wird|werden) (~ )?\\w{4,}
        (steht|stehen) (~ )?an $
        (zu viel|zu viele|zuviel|zuviele|weniger|zu wenig|zu wenige) (~ )?(von hand|handarbeit|bericht*|stillstaend*|ausfaell*|ausschuss|papier*|fehler*|reklamation*|personal|stoerung*|ueberstunden|manuell*)
        (grenzwerte|vorgaben|auflagen|normen|vorschriften|richtlinien) (~ )?(einhalten|erfuellen|schaffen|nachweisen)
        (brauchen|brauche|braucht|braeuchten|braeuchte|benoetigen|benoetige|benoetigt|suchen|suche|sucht|wollen|will|moechten|moechte|muessen|muss|sollen|soll|planen|plane|haetten gern*|haette gern*|wuenschen|bauen|ersetzen|modernisieren|erneuern|tauschen|sanieren|erweitern|automatisieren|umruesten|umstellen|optimieren|kaempfen|verlieren|verschwenden|haben probleme|haben aerger|haben stoerungen|haben ausfaelle|vergleichen|evaluieren|leiden|brauch) (wir |ich |er |sie |es |man |also |jetzt |dringend |eine |einen |ein |die |den |das |neue |neuen |neues |unsere |unseren |unser |mehr |alle |fuer |zwei |drei |mit |unter |was |eh |i |ma |nun |da |auch |noch |mal |halt |unbedingt |bald |hier |schon )*\\w{3,}
        (ersatz|abloese|abloesung|austausch|modernisierung|erneuerung|umruestung|nachruestung|sanierung|erweiterung|neubau|umbau|retrofit|einbau|anfrage|angebot|automatisierung|ueberwachung|optimierung|nachfolger|steuerung|regelung|anbindung|messung|erfassung|nachweis|beschaffung|lieferung|digitalisierung) (fuer|von|der|des|unserer|unseres|einer|eines|ueber|alter|zu|im|in) (~ )?\\w+
        (es|das|des) (geht|dreht sich|handelt sich) (~ )?(um|darum) (~ )?\\w+
        (geht es|gehts|dreht es sich) (~ )?(um|darum) (~ )?\\w+
        (problem|probleme|aerger|schwierigkeiten|stoerungen|trouble|stress|kummer|sorgen|zirkus) (mit|bei|beim|an|am|in)
        (\\w+ ){1,3}<fails>( (staendig|dauernd|immer|jede|jeden|alle|oefter|oft|regelmaessig|bei|wenn|aus|seit|und|ab|doch|ganz|wieder|uns|schon|feuer|oel|wasser|wie|heute|nachts|zu|so|auf|$)|$)
        <fails> (staendig|dauernd|immer|jede woche|jeden|alle|oefter|regelmaessig|wenn|seit|andauernd)
        (weg|loskommen|raus|wegkommen|los) (von|aus|vom) (~ )?(excel|papier|zettel*|zettelwirtschaft|listen|handbetrieb|manuell*|oel|gas|hand|faxen|papierlisten|klemmbrett|stift)
        (keine|keinen|kein) (unterzaehler|zaehler|ersatzteile|ersatzteil|ueberblick|daten|aufzeichnung*|transparenz|nachweis*|messung*|sensor*|alarm*|dokumentation|fernzugriff|rueckverfolg*|protokoll*|ersatz|personal|fachkraefte|leute mehr|schnittstelle*)
        (von|aus) (19\\d\\d|anno|den (70ern|80ern|90ern)|dem letzten jahrhundert|vor dem krieg|opa)
        (prueer|pruefer|auditor|gesetz|vorschrift|behoerde|gutachter|tuev|gewerbeaufsicht|gesundheitsamt|kunde|berufsgenossenschaft|norm|richtlinie) (~ )?(will|fordert|verlangt|schreibt|zwingt|braucht|moechte|verpflichtet|sitzt|hat bemaengelt|bemaengelt|vorschreibt)
        (muessen|muss|sollen) (~~ )?(nachweisen|dokumentieren|protokollieren|erfassen|melden|aufzeichnen|messen|ersetzen|austauschen|erneuern|nachruesten|umruesten|automatisieren|ueberwachen|einsparen|senken|reduzieren|modernisieren|umbauen|ausbauen|erweitern)
        (energie|strom|gas|wasser|zeit|material|heizkosten|personal) (~ )?(sparen|einsparen|reduzieren|senken)
        (verbrauch|ausschuss|kosten|emissionen|stillstand|stillstaende|ausfaelle|verluste|laerm|durchlauf*) (~ )?(senken|reduzieren|runter|verringern|vermeiden|halbieren|zu hoch)
        (will|moechte) (das gleiche|sowas auch|auch so|das auch|so eine)
        """,
    "it_is_about": """
        (es|das) (geht|handelt sich|dreht sich) (hier |mir |uns |bei uns |eigentlich |einfach |nur |naemlich )*um (ein|eine|einen|unser|unsere|unseren|mein|meine|meinen|die|den|das) (?!frage|geld|budget|preis|kosten)\\w+
        """,
    "need_strong": """
        (warum|wieso|weshalb|wann|welche*|wieviel|wo) (unser|unsere*|mein|meine*|jede*) (?!chef|budget|geld)(\\w+ ){1,2}(~ )?(stehen|steht|ausfallen|ausfaellt|kaputtgehen|kaputtgeht|kaputt|verbraucht|verbrauchen|spinnt|streikt|versagt|versagen)
        (brauchen|brauche|braucht|benoetigen|benoetige|suchen|suche|ersetzen|ersatz|abloese|abloesung|austausch*|modernisier*|sanier*|umruest*|nachruest*|erneuer*|automatisier*|problem mit|probleme mit|geht um|geht mir um|geht uns um|geht es um|dreht sich um|ausfall|faellt aus|kaputt|defekt|nachweisen|dokumentieren|einbauen|um die ohren|anfrage|projekt)
        """,
    "not_need_clause": """
        (foerderung|foerdermittel|foerderbescheid|foerderantrag|foerderquote|foerdersatz|foerderverein|zuschuss|zuwendung)
        \\w+(topf|budget|etat)
        (leiter|leiterin|meister|teamleiter|teamleiterin|manager|referent|referentin|beauftragter|zustaendig|verantwortlich) (der |fuer |im |fuer die |in der )?\\w+
        (\\w*ausschuss|\\w*rat|\\w*vorstand|beirat|gremium) (~ )?(tagt|entscheidet|beschliesst|trifft|stimmt|hat)
        \\w*(regelung|ordnung|vollmacht) ist
        (muss|muessen|will|wollen|moechte|brauche|brauchen|braucht|muesste|soll|sollte|moechten) (~ )?(anbieter|angebote|lieferanten|firmen|preise|infos|unterlagen|fragen|klaeren|pruefen|wissen(?! (, )?(warum|wieso|weshalb|wann|welche\\w*|wieviel|wo) (unser|unsere\\w*|mein|meine\\w*) )|zustimmen|unterschreiben|freigabe|unterschrift|genehmigung|budget|geld|zeit|korrigieren|berichtigen|los|weg|unterschriften|freigaben|genehmigungen|gegenzeichnung|zustimmung|beschluss|antrag|vollmacht|bescheid|rueckmeldung|einverstaendnis|segen|rueckendeckung|entscheiden|nachfragen|sagen|schauen|sprechen|reden|warten|angebot|zusage|antwort|ok|absegnen|rentieren|rechnen|genehmigen)
        """,
    "before_nothing": """
        (vorher|davor|bis dahin) (~ )?(nichts|nix|gar nichts|nicht|nie)
        bis dahin geht (~ )?(nichts|nix)
        """,
    "not_time_clause": """
        (versuche|laborversuche|versuchsreihe|tests|messungen|planung|ergebnisse|gutachten|studie|pilot) (~ )?(fertig|abgeschlossen|durch|beendet|ausgewertet)
        (sind|ist) (nur |erst |bloss )?(die |das |der )?(versuche|laborversuche|tests|messungen|planung|ergebnisse|gutachten|studie)
        (foerderung|zuschuss|programm|frist|angebot|vertrag|garantie|genehmigung|zusage|bescheid|lizenz|pacht|leasing) (~ )?(gilt|laeuft|endet|gueltig|befristet) (~ )?(bis|am|im|zum|ende|nur|noch)
        (netzanschluss|anschluss|halle|neubau|gebaeude|dach|fundament|trafo|genehmigung|gutachten|planung) (~ )?(wird|ist|kommt|steht) (~ )?(im|erst|bis|ende|anfang|mitte|\\w+) (~ )?(fertig|gelegt|genehmigt|geliefert|fertiggestellt|abgeschlossen)
        ^ (kommt|kommen|folgt|folgen) (~ )?(am|bis|noch|morgen|naechste|montag|dienstag|mittwoch|donnerstag|freitag)
        (legt|legen|gibt|geben|teilt|setzt) (~~ )?(fest|bekannt|durch|mit)
        (sitzung|bausitzung|vorstandssitzung|gemeinderatssitzung|ausschusssitzung|aufsichtsratssitzung|teamsitzung|besprechung|baubesprechung|teambesprechung|lagebesprechung|klausur|budgetklausur|klausurtagung|jour fixe|besprechen|projektrunde|budgetrunde|leitungsrunde|bauleitungsrunde)
        kommt (~~ )?raus
        (\\w*plan|bescheid|genehmigung|zahlen|ergebnis|info|antwort|messung|gutachten|zusage|messwerte|auswertung|statik|liste) (~~ )?(kommt|kommen|liegt|folgt|vorliegt|vorliegen)
        (sitzung|tagt|trifft sich|besprechung|entschieden wird|entscheidung|seit|letzten|letztes|vor \\d|gebaut|gegruendet|vertrag bis|freigegeben|genehmigt|angebot bis|ausschreibung|abgabe|baujahr|damals|frueher|war|war die|messe|bin ich|ich bin|wurde ich|befoerdert|treff|treffe|treffen|seh|sehe|spreche|frag|frage|ruf|rufe|melde|sag|sage)
        """,
    "need_q": """
        (habt|haben|hat|gibt|gibts|bietet|bieten|kennt|hast|koennt|koennen|kann|fuehrt|verkauft|macht|hamma|hobts|hobt) (ihr |sie |es |da |du |man |euer |eure |ihre |auch |eigentlich |vielleicht |zufaellig |mal |denn )*(~ )?(was|etwas|sowas|so etwas|so was|eine loesung|loesungen|loesung|irgendwas|passendes|dagegen|wos) ?(passendes |auch |da |dafuer |dagegen )?(fuer|gegen|zur|zum|bei|mit|da|dagegen|dafuer|das|um|an|$)
        (habt|haben|gibt|gibts) (ihr|sie|es) (~ )?(da|dafuer|dagegen|sowas|hierfuer) (was|etwas|eine loesung|loesungen|eine idee)?
        (koennt|koennen|kann) (ihr|sie|euer \\w+|ihr \\w+|da jemand|man da|man) (~ )?(helfen|was machen|etwas machen|was tun|etwas tun|loesen|beheben|abhelfen|das messen|das automatisieren|das loesen|sagen warum|erkennen warum|herausfinden|da was|unterstuetzen)
        """,
    "need_aimed": """
        (haette|haetten) (ich |wir )?(gern|gerne) (~ )?(infos|informationen|unterlagen|material) $
        (brauche|brauch|braucht|brauchen|braeuchte) (ich |wir |noch |mal |erstmal |etwas |ein bisschen )*(bedenkzeit|mehr zeit|infos|informationen|unterlagen|erst ein angebot|zuerst ein angebot) $
        ^ (und |aber |also |ehrlich |uebrigens )*(eure|euer|ihre|ihr|dein|deine) (\\w+ ){1,2}(ist|sind|hat|funktioniert|laeuft|geht|nervt|spinnt|haengt|taugt|kann|war|klingt|macht)
        (brauche|brauch|suche|such|will|moechte|haette gern*|wuensche) (\\w+ )?(\\w+ )?(job|arbeit|praktikum|praktikumsplatz|ausbildungsplatz|geld zurueck|kaffee|bier|schnaps|urlaub|pause|freundin|freund|kredit|ruhe|frieden|gehaltserhoehung|nickerchen|entschuldigung|feierabend|kohle zurueck)
        (dass|will dass|moechte dass) (ihr|sie|du) (~ )?(aufhoert|aufhoeren|verschwindet|geht|aufhoerst|ruhe gebt)
        ^ (einen |ein |nen |a |eine |noch |erstmal |bloss )*(kaffee|bier|tee|schnaps|pause|halbe|wein|radler|nickerchen|urlaub)( bitte| erstmal)* $
        (ihnen|euch|dir) (~ )?(verkaufen|anbieten|andrehen)
        """,
    "need_talk": """
        (sie|ihr|euch|ihnen|du|dir) (wollt|wollen|schon|doch|ja|immer|staendig|habt|haben|nervt|nerven|fragt|fragen)
        (ihre|eure|ihrem|eurem|diese|dieser|dieses|das|deine|die|komische|bloede|seltsame|der) (~ )?(frage|fragen|fragerei|chat|chatbot|bot|gespraech|formular|umfrage|mail|mails|nachricht|nachrichten|verhoer|gelaber|kollegin|kollege|unterhaltung)
        (siehe|steht|stand|schrieb|geschrieben|lesen|lies|lest|guck|schau|schauen|nachlesen) (~ )?(oben|anfrage|formular|mail|nachricht|email|vorher|text|doch da|nach)
        (wie|hab|habe) (ich |schon |bereits |oben |gerade )*(gesagt|geschrieben|erwaehnt|erklaert|mitgeteilt)
        (bringt|fuehrt|nuetzt|hilft) (~ )?(nichts|nix|nirgends|zu nichts|zu nix|nirgendwo)
        (lass|lasst|lassen sie) (~ )?(gut sein|bleiben|stecken|sein)
        (weltfrieden|frieden auf erden|sechser|lotto|yacht|ferrari|porsche|lamborghini|pony|einhorn|gehaltserhoehung|mehr gehalt|urlaub|feierabend|wochenende|bier|freundin|rente|schoeneres wetter|besseres wetter|mehr freizeit|schlaf|meinen chef loswerden)
        (bla|blabla|blah|lalala|laber|rhabarber)
        (fragen|fragt|frag) (sie |ihr )?(mal |doch |lieber |bitte |besser )*(meinen|meine|unseren|unsere|den|die|das|wen)
        (egal|wurscht|wurst|schnuppe|schnurz|latte)
        (kein|keinen|ohne) (besonderen|bestimmten|speziellen|konkreten|richtigen) (grund|anlass|zweck)
        (komisch|komische|seltsam|seltsame|merkwuerdig|merkwuerdige|doof|doofe|bloed|bloede|dumme) (frage|fragen)
        """,
    "need_neg": """
        (bei|von) (einem|einer|unserem|dem|der|eurem|ihrem) (~ )?(mitbewerber*|wettbewerber*|konkurrenz*|konkurrent*|marktbegleiter*|anderen anbieter|anderen firma|anderen lieferanten) (~~ )?(gekauft|bestellt|beauftragt|geholt|entschieden|zugeschlagen|unterschrieben|eingekauft)
        laeuft (~ )?(wie ein uhrwerk|wie eine eins|wie geschmiert|am schnuerchen)
        (moechte|will|wollen|moechten) (ich |wir )?(eigentlich |hier |bei ihnen |doch )*(gar nichts|nichts|ueberhaupt nichts) (kaufen|anschaffen|bestellen)
        (zufaellig|versehentlich) (~~ )?(gekommen|gestossen|gelandet|geraten)
        (machen|loesen|erledigen|regeln|reparieren|warten) (wir |ich )?(das|alles|sowas|es|so etwas) (~ )?(intern|selbst|selber|im haus|inhouse|hausintern)
        bedarf (haben|hat|besteht|gibt es|ist|habe|hab|sehe|sehen) (~~ )?(keinen|keiner|nicht|null|keins)
        (braucht|brauchen|will|benoetigt) (hier |bei uns |da )?(keiner|niemand|kein mensch|koaner) (mehr )?(~ )?(was|etwas|irgendwas|davon|sowas|$)
        ^^ (~ )?(hat|haben) sich (~ )?(geklaert|aufgeklaert|gegeben|gelegt)
        (sind|bin) (~~ )?(sehr |rundum |voll |vollauf |hoch)?zufrieden
        (rennen|laufen|tun|funktionieren|halten|rennt|laeuft|haelt) (ja |eh |alle |doch |alles )*noch $
        ^ (eigentlich |soweit |bei uns |derzeit |im grunde )*passt (eh |eigentlich |soweit |schon |ja |so )*alles
        (meinen|meine|meinem|meiner) (rasenmaeher|waschmaschine|kaffeemaschine|spuelmaschine|auto|fahrrad|handy|garten|wohnung|fernseher|wohnwagen|gartenhaus|pool)
        (versehentlich|zufaellig|irgendwie) (~ )?(reingeraten|reingerutscht|hier gelandet|gelandet|draufgekommen)
        (nichts|nix) (ernstes|ernsthaftes) (~ )?$
        (steht|liegt) (~ )?(nichts|nix) an
        (schau|schaue|seh|sehe|guck|gucke|schauen|sehen|kuck|kucke) (ich |wir )?(mich |uns |mi |nur |bloss |mal |hier |bisschen |ein |lediglich )+um
        (nichts|nix) (wobei|womit|bei dem|wofuer) (ihr|sie)
        (mit|bei|von) (der |eurer |ihrer |einer |dem )*(konkurrenz|mitbewerb*|wettbewerb*) (~ )?(gemacht|gmacht|erledigt|umgesetzt|gebaut|gekauft|kauft)
        (haben|hat) (~ )?(konkurrenz|mitbewerb*|wettbewerb*) (~ )?(gemacht|gmacht|erledigt|umgesetzt)
        (unser|unsere|unseren|der|die|mein) (eigenen |eigener |eigene )?(schlosser|elektriker|haustechniker|hausmeister|techniker|leute|mechaniker|instandhaltung|instandhalter|werkstatt|team|kollege|kollegen|installateur|monteur|nachbar) (~ )?(gerichtet|repariert|geloest|gefixt|hingekriegt|gemacht|erledigt|behoben|geflickt|gebaut|hinbekommen)
        (selbst|selber|eigenhaendig|intern|alleine|allein) (~ )?(gerichtet|repariert|geloest|gefixt|hingekriegt|gemacht|erledigt|behoben|geflickt|gebaut|hinbekommen|zusammengebaut|gekauft)
        (brauchen|brauch|suchen|wollen) (tun|tu|tuan|tut) (wir|ich|ma|mir|i) (~ )?(nichts|nix|gar nichts|gar nix|goa nix|garnix|keine|keinen|keins)
        (woanders|anderswo|wo anders|anderweitig|beim nachbarn|im internet) (~ )?(kauft|gekauft|bestellt|besorgt|geholt|gefunden)
        (mein|meine|der|die|unser|unsere) (bub|bua|junge|sohn|tochter|kind|kinder|kleine|kleiner|enkel|neffe|nichte|katze|hund|azubi) (~ )?(gespielt|gedrueckt|getippt|geklickt|ausgefuellt|abgeschickt|erwischt|gesendet)
        (kein|keinen|ohne) (besonderen|bestimmten|speziellen|konkreten|richtigen) (grund|anlass|zweck)
        (wollte|wollten|wollt|will) (nur|bloss|lediglich) (~ )?(chatbot|bot|ki|chat|seite|website) (~ )?(testen|ausprobieren|sehen|anschauen)
        (wette|mutprobe|jux|gaudi|spass|dollerei) (~ )?(verloren|halber|gemacht|war|nur)
        (sind|bin|stehen|stehe) (~ )?(gut|bestens|super|hervorragend) (aufgestellt|da|versorgt|ausgeruestet|bestueckt|bedient)
        (ist|geht|is|war|fehlt) (~ )?(nichts|nix|gar nichts) (~ )?(kaputt|defekt|hin|undicht|im argen|zu meckern)?
        (preise|angebote) (~ )?(vergleichen|vergleich) (~ )?(spass|neugier|so|interesse)
        (haben|hab|wurde|ist|habe) (~ )?(betrieb|brauerei|baeckerei|firma|werk|hof|laden|anlage|maschine|maschinen|gebaeude|hotel|halle|unternehmen|standort|muehle|molkerei) (~ )?(verkauft|aufgegeben|geschlossen|zugesperrt|zugemacht|abgerissen|stillgelegt|abgewickelt)
        (maschinen|maschine|anlagen|anlage|alles|geraete|technik|kessel|pumpen|linie) (ist|sind|is) (~ )?(neu|nagelneu|brandneu|modern|tiptop|top|in schuss|gut in schuss|in ordnung|auf dem neuesten stand|am neuesten stand|gewartet)
        (rabattcode|gutschein|gutscheincode|rabatt)
        (keine ahnung|weiss nicht|frage mich|wundere mich) (~ )?(warum|wieso|weshalb|wie) (ich|sie|wir|das|man) (~ )?(kriege|bekomme|mich|hier|anschreiben|kommt|mail|kontaktiert|in den verteiler)
        (haben|hab|hat) (~ )?(alles|schon alles|alles was wir brauchen|bereits alles)( (danke|da|was wir|beisammen|zusammen|schon)|$)
        (wurde|ist|worden) (alles |schon |leider |das |inzwischen )*(abgesagt|gestrichen|abgeblasen|gestoppt|eingestellt|eingestampft|verworfen)
        (nichts|nix) (zu|wo|was) (tun|verbessern|optimieren|klemmt|fehlt|drueckt|brennt|aendern)
        (kein|keinen|keinerlei|null|nicht|koan|ohne|weder) (~ )?(bedarf|beduerfnis|bedarfe)
        (kein|keine|keinen|keinerlei|null|koa) (~ )?(probleme|problem|interesse|verwendung|anwendung|projekt|anlass|notwendigkeit|grund|sorgen|baustelle|baustellen|thema|beschwerden|wuensche|anwendungsfall|maschine|maschinen|kaufabsicht|kaufinteresse|konkreten|konkretes) ?(damit|bei uns|derzeit|aktuell|hier|momentan|mehr|daran|gibt|da|dafuer|haben|$)
        (nur|bloss|lediglich|rein|reine|reines|pure|purer|einfach) (mal |so |ein bisschen |bissl |bisschen |zum |aus |am |privat |kurz |allgemein |mich |etwas |die |das |euren |den |ein |eure )*(schauen|schaun|gucken|umschauen|umsehen|umgucken|stoebern|informieren|neugier|neugierig|interesse|interessehalber|interessiert|angucken|anschauen|testen|spass|zeitvertreib|langeweile|info|infos|information|reinschauen|vorbeischauen|gestoebert|geguckt|geschaut|umgeschaut|kucken|whitepaper|test|bot testen|gratis*|lesen|guckn|probieren|ausprobieren|katalog|kugelschreiber|gewinnspiel)
        (aus|reine|reines|pure|blosse|privates|persoenliches|allgemeines|akademisches|rein privates|bloss) (neugier|neugierde|interesse|langeweile|jux|spass)
        interessehalber|neugierhalber|spasseshalber
        (wollte|wollt|will|wollten) (nur|bloss|lediglich|eigentlich nur|mal|mich nur|ja nur|eh nur) (~ )?(schauen|schaun|gucken|sehen|wissen|whitepaper|test|testen|umschauen|umsehen|informieren|gratis*|probe*|muster|pdf|download|kucken|gewinnen|gewinnspiel|katalog|gschaut)
        (laeuft|laufen|funktioniert|funktionieren|geht|passt|klappt|rennt|tut) (~ )?(alles|einwandfrei|prima|gut|super|wunderbar|bestens|rund|perfekt|reibungslos|problemlos|eh|wie geschmiert|tadellos|zufriedenstellend|wie am schnuerchen|stabil|wie es soll|optimal|ohne probleme|noch gut|noch jahre)
        (alles) (laeuft|gut|bestens|ok|okay|prima|paletti|super|in ordnung|im gruenen|in butter|im griff|tipptopp|roger|funktioniert|passt|top|fein|rund|wunderbar|schick|neu)
        ^ (passt alles|passt schon|alles gut|alles bestens|alles ok|alles okay|alles prima|alles in ordnung|alles paletti|laeuft|laeuft alles|laeuft bei uns|wunschlos|wunschlos gluecklich)
        (sind|bin|waren|seid|san) (~ )?(zufrieden|gluecklich|versorgt|gut versorgt|bestens versorgt|bedient|gut aufgestellt|gut ausgestattet|ausgestattet|wunschlos)
        (zufrieden|gluecklich|happy) (mit|damit)
        (hat|hats|haben|ist|is|hod) (sich |es |sich das |das |inzwischen |mittlerweile |schon |leider |eh |gluecklicherweise |bereits )*(erledigt|eruebrigt|geloest|zerschlagen|von selbst|ueberholt)
        (schon|bereits|inzwischen|mittlerweile|laengst|selbst|selber|intern|anderweitig|letzte woche|letzten monat|gestern|woanders|vor) (~ )?(geloest|gekauft|bestellt|erledigt|behoben|repariert|beschafft|vergeben|gefunden|versorgt|entschieden|installiert|ersetzt|beauftragt|gebaut|gemacht|abgeschlossen|eingebaut|umgesetzt|getauscht|unterschrieben|programmiert|hingekriegt|angeschafft)
        (geloest|gekauft|bestellt|erledigt|behoben|beschafft|vergeben|repariert|ueberholt|hinfaellig|obsolet|gegenstandslos|abgehakt|gegessen|vom tisch|schnee von gestern)( (danke|inzwischen|mittlerweile|bereits|schon|trotzdem)|$)
        (fuer|gegen) (den |die |einen |eine |das |anderen |andere |unseren )*(~ )?(mitbewerb|mitbewerber|wettbewerb|wettbewerber|konkurrenz|konkurrenten|anderen anbieter|andere loesung|anderen|anderes produkt|andere firma|siemens|euch|sie|bestand*) (~ )?(entschieden|unterschrieben|vergeben|gewonnen)
        (bei|beim|von) (der |dem |einem |einer |anderen |andere |anderem )*(mitbewerb*|wettbewerb*|konkurren*|anderen|anderem anbieter|anderer firma|siemens|abb|lieferanten) (~ )?(gekauft|bestellt|unterschrieben|geblieben|bleiben|abgeschlossen|gelandet)
        (konkurrenz|mitbewerber|wettbewerber|anderer anbieter) (~ )?(hat|war|macht|liefert|bekommen|den zuschlag)
        (brauchen|brauche|braucht|benoetigen|benoetige|suchen|suche|wollen|will|brauch|brauchma|brauch ma) (wir |ich |i |ma |bei uns |eigentlich |derzeit |aktuell |momentan |gar |da |dafuer |im moment |sowas )*(nichts|nix|nicht|keine|keinen|kein|garnichts|garnix|ned|nimmer|nicht mehr|sowas nicht|nix mehr|gar nichts|goa nix)( (~ )?(derzeit|momentan|aktuell|davon|mehr|neues|dergleichen|bestimmtes|im moment|$)|$)
        ^ (eigentlich |leider |ehrlich gesagt |gar |also |im moment |momentan |derzeit |aktuell |na |ach |so gesehen |grundsaetzlich )*(nichts|nix|keiner|keinen|keine|garnichts|garnix|gar nichts|null|nein|nee|noe|ne|kein bedarf|nix besonderes|nichts besonderes|nichts konkretes|nichts bestimmtes)( (danke|derzeit|momentan|aktuell|wirklich|eigentlich|im moment|bestimmtes|konkretes|besonderes)|$)
        (faellt|fallt) (mir|uns|ma) (~ )?(nichts|nix|gar nichts|nix ein|grad nix|spontan nichts)
        (verklickt|verdrueckt|vertippt|versehen|versehentlich|aus versehen|irrtuemlich|irrtum|falscher knopf|falsch geklickt|falsche seite|falsches formular|fehler von mir|unabsichtlich|ausversehen|falschen button|missverstaendnis)
        (mein|meine|der|unser) (sohn|tochter|kind|katze|enkel|kollege) (~ )?(ausgefuellt|geklickt|angemeldet|gedrueckt|eingetragen|gspielt)
        (nicht|nie|ned|net) (~ )?(relevant|noetig|notwendig|interessant fuer uns|unser thema|kaufen|interessiert|geplant was zu kaufen|gebraucht|auf der suche|erforderlich|aktuell mehr|unsere branche|unser bereich|mehr aktuell|mehr relevant|mehr noetig)
        (haelt|halten|reicht|tut) (~ )?(noch|sicher|locker|es noch) (~ )?(jahre|jahr|jahrzehnte|ewig|lange|eine weile|\\d+ jahre|dicke|voellig|vollkommen)
        (projekt|vorhaben|thema|sache|anlage) (~ )?(eingestampft|gestorben|abgesagt|gestoppt|tot|gestrichen|erledigt|vom tisch|eingestellt|begraben|beerdigt|abgeblasen|hinfaellig|gecancelt)
        (betrieb|werk|firma|laden|standort|anlage|hof|hotel) (~ )?(geschlossen|zugemacht|schliesst|schliessen|zu gemacht|aufgegeben|verkauft|dichtgemacht|stillgelegt|macht zu|insolvent|abgerissen|dicht)
        (schulprojekt|schulaufgabe|studium|hausarbeit|bachelorarbeit|masterarbeit|referat|seminar|unterricht|schueler|uni|diplomarbeit|privatperson|privat interessiert|rein privat|hobby)
        (wegen|nur|bloss|fuer|um) (~ )?(whitepaper|gewinnspiel|gratisprobe|kugelschreiber|gutschein|webinar|ebook|verlosung|goodie|warenprobe|newsletter|muster)
        """,
    "need_neg_strict": """
        bedarf (haben|hat|besteht|gibt es|ist|habe|hab|sehe|sehen) (~~ )?(keinen|keiner|nicht|null|keins)
        weder (\\w+ ){1,3}noch (~ )?(bedarf|interesse)
        (kein|keinen|keinerlei|null|weder) (~ )?(bedarf|interesse|beduerfnis)
        (brauchen|brauche|benoetigen) (wir |ich |es |das |eh |ehrlich gesagt |sowieso |auch |gar )*(nicht|nichts|keins|keine|ohnehin nicht)
        (haben|hat) (~ )?(mitbewerb*|konkurrenz*|anderen anbieter) (~ )?(gekauft|entschieden|unterschrieben)
        bedarf (hat sich|ist) (~ )?(erledigt|weg|weggefallen|entfallen|geloest)
        (gibt|haben|besteht|is) (~ )?(keinen|kein) bedarf
        """,
    "named_cue": """
        (fuer|neue|neuer|neues|neuen|ersatz|ersetzen|austausch*|modernisier*|umbau|ausbau|erweiterung|einbau|sanierung|umruestung|nachruest*|anlage|anlagen|\\d+|zwei|drei|vier|komplette|komplett)
        """,
    "time_begin": """
        (muss|soll|sollte|muesste|muessen|sollen) (~~ )?(laufen|in betrieb|produzieren|eingebaut|installiert|losgehen|starten|fertig|stehen)
        (laufen|fertig|eingebaut|installiert|stehen|starten|losgehen) (sein )?(muss|soll|sollte|muesste)
        (start*|beginn*|anfang|anfangen|los|losgeht|loslegen|umsetz*|einbau*|eingebaut|install*|inbetrieb*|live|fertig|in betrieb|stehen muss|laufen muss|spaetestens|angefangen|angepackt|losgelegt|umgebaut|gebaut|beauftragt)
        """,
    "need_vague": """
        (hm+|hmm|hmmm|mhm|aehm|ehm|oehm|puh|tja|naja|gute frage|sie sind der experte|ihr seid die experten|du bist der experte|sagen sie es mir|sag du es mir|sagt ihr es mir|was schlagen sie vor|was empfehlt ihr|was wuerden sie)
        (sollen|soll|sollten) (~ )?(umschauen|umsehen|umgucken|informieren|schauen was es gibt)
        (frischer wind|frische ideen|neue ideen|inspiration|was es so gibt|was es gibt|was geht|was moeglich ist|keine ahnung wofuer|was so am markt)
        (vielleicht|eventuell|moeglicherweise|mal sehen|mal schauen|weiss nicht|weiss noch nicht|weiss ich nicht|weiss nicht so recht|keine ahnung|schwer zu sagen|schwer zu erklaeren|kommt darauf an|kommt drauf an|je nachdem|dies und das|dies und jenes|alles moegliche|alles und nichts|allerlei|allerhand|einiges|so einiges|so manches|verschiedenes|diverses|das uebliche|uebliches|wie ueblich|so allgemein|allgemein|im allgemeinen|irgendwas|irgendwie|irgendetwas|alles|ein paar sachen|paar sachen|ein paar dinge|ein paar themen|ein paar baustellen|paar baustellen|viele baustellen|baustellen|baustelle|etwas|schon was|gibt immer was|immer was|irgendwo drueckt|was weiss ich|sag du es mir|ueberraschen sie mich|was habt ihr denn|noch offen|unklar|nicht definiert|nicht genau|noch nicht genau|nicht so genau|kompliziert|lange geschichte|luft nach oben|verbesserungspotenzial|potenzial|probleme halt|herausforderungen|jede menge)
        """,
    "need_topic": """
        (was wir brauchen|bedarf|anforderung*|lastenheft|pflichtenheft|was genau|worum es|ausschreibung|leistungsverzeichnis|was die)
        """,
    "smalltalk": """
        ^ (na |dann |also |gut |ok |bitte |nur |so )*(fragen|frag|fragt) (sie |ihr )?(mal|ruhig|los|nur|halt|doch|schon)( mal| los| ruhig)*( , herr automat| herr automat| kollege)?
        ^ (na |dann |also |gut |ok |bitte )*(schiessen|schiess|legen|leg|fangen|fang) (sie |ihr )?(mal |ruhig |schon )*(los|an)
        ^^ ((aber|und|also|ja|hm|gut|hallo|moin|guten tag|servus)( ?[.,!])? )*bevor (ich|wir|sie) (~~ )?(ausfuelle|ausfuellen|antworte|antworten|weitermache|weitermachen|weiterschreibe|verschwende|sage|sagen|reden|rede|sprechen|verrate) $
        ^ (einen |ein )?(wunderschoenen |schoenen )+guten (morgen|tag|abend) $
        ^ (hej|hei|salue|gruezi|servus|moin|moin moin|tach|hallo) (erst mal|erstmal|uebrigens|zusammen)? ?$
        (sehr geehrte|werte|liebe) (damen und herren|frau \\w+|herr \\w+|herren|kolleg*)
        mit (freundlichen|besten|herzlichen) gruessen
        ^ (und |also |ja |vielen |nochmals |schon mal )*(danke|dank) (~ )?(fuer|fuers) (~~ )?\\w+ $
        ^ (mahlzeit|da bin ich|bin wieder da|da bin ich wieder|glueck auf|moin zusammen|hallo zusammen|ahoi|tach|tachchen)( wieder)? $
        ^ (hallo|hi|hey|servus|moin|moin moin|gruess gott|gruess dich|gruezi|griaß di|guten (tag|morgen|abend)|guten|tag|morgen|abend|danke|dankeschoen|danke schoen|danke sehr|vielen dank|herzlichen dank|besten dank|merci|thx|ok|okay|oki|okey|alles klar|super|gerne|gern|prima|klasse|toll|perfekt|passt|verstanden|verstehe|in ordnung|geht klar|gut|sehr gut|na gut|schoen|schoen dass|freut mich|kein problem|bitte|bitte sehr|schoenen (tag|abend|feierabend)|schoenes wochenende|mit freundlichen gruessen|mfg|lg|vg|liebe gruesse|viele gruesse|beste gruesse|tschuess|ciao|bis dann|bis bald|bis morgen|auf wiedersehen|auf wiederhoeren|pfiat*|frohe (weihnachten|ostern)|gutes neues|sorry fuer die spaete|entschuldigung fuer die spaete|entschuldigen sie die|ah ok|ach so|achso|aha|soso|na dann|cool|top|supi|spitze|wow|haha|lol|interessant|ebenso|gleichfalls|dir auch|ihnen auch|sorry|entschuldigung|habe die ehre)
        (vielen dank|danke schoen|danke fuer|danke dir|danke ihnen|danke euch|schoenen tag|schoenes wochenende|schoenen abend|mit freundlichen gruessen|mfg|viele gruesse|liebe gruesse|wie geht es|wie gehts)
        """,
    "question_you": """
        (ihr|sie|euch|eure|euer|du|ihnen|ihre|dich)
        """,
    "need_own": """
        (das|dies|es) (ist|is|war) (doch |ja |eben |genau |nun mal )*(mein|unser) (anliegen|bedarf|problem|thema)
        """,
    "need_claimed": """
        (das|dies|es) (ist|is|war) (doch |ja |eben |genau |nun mal )*(mein|unser) (anliegen|bedarf|problem|thema)
        (bedarf|anliegen|thema) (~ )?(nachtragen|ergaenzen|aufnehmen|notieren|eintragen|nachtrag)
        (fehlt|fehlte) (~ )?(der |mein |unser |das )(bedarf|anliegen|thema)
        (mir|uns) (geht|gehts) (es )?(vor allem |eigentlich |nur |ja )*um (?!preis|den preis|geld|kosten|die kosten)\\w+
        (es geht|geht es|gehts) (mir|uns) (vor allem |eigentlich |nur |ja )*um (?!preis|den preis|geld|kosten|die kosten)\\w+
        (das|unser|mein) (eigentliche |eigentliches |wirkliche |wirkliches |richtige |richtiges )?(anliegen|vorhaben|thema|problem|ziel) (ist|sind|lautet|waere|:|,)
        (als|neues|richtiges) (anliegen|thema|vorhaben)
        + kein (anliegen|bedarf|thema)( ,)? (~ )?(es|das) (geht|dreht sich) um
        (schreiben|notieren) sie (bitte |also |auf |mal |einfach |stattdessen )*:
        (doch|sehr wohl|natuerlich|durchaus|wohl|selbstverstaendlich|klar) (~ )?(bedarf|ein problem|ein projekt)
        (haben|habe|hab|besteht|gibt es) (wir |ich |hier |bei uns )?(doch |sehr wohl |natuerlich |durchaus |einen |konkreten |klaren )*bedarf
        (der|unser|mein) (eigentliche |wirkliche )?bedarf (ist|sind|lautet|waere|:|,)
        als bedarf
        (neuer|korrigierter|richtiger|tatsaechlicher) bedarf
        bedarf (~ )?(aendern|korrigieren|anpassen|berichtigen|ersetzen)( (auf|in|zu|durch))?
        (aendern|aendere|korrigieren|korrigiere|ergaenzen|notieren|schreiben) (sie )?(~ )?bedarf
        """,
    "noted_request": """
        (bitte|um|gern|gerne) (~ )?(eine |die )*(zusammenfassung|uebersicht|auflistung)
        (mitteilung|auskunft|wissen|mitteilen|sagen) (~ )?(, )?welche (~ )?(angaben|daten|antworten) (~~ )?(festgehalten|notiert|erfasst|gespeichert|aufgenommen)
        (zeigen|zeig|zeigt|sagen|sag|schicken) (sie |ihr )?(mir |uns )?(bitte |mal |doch |noch |nochmal |noch einmal )*([,] )?was (da |jetzt |bei ihnen |bei euch |nun |alles |bisher )*(steht|drinsteht|drin steht|notiert ist|aufgeschrieben ist)
        (sagen|sag|teilen|nennen|nenn|zeigen|zeig|schreiben|zaehlen|wiederholen) (sie )?(mir )?(~~ )?was (sie|du|ihr) (~ )?(notiert|aufgeschrieben|vermerkt|eingetragen|festgehalten)
        """,
    "question_topic_noted": """
        (haben|habt|hast|hams|ham|hot) (sie|s|ihr|du|des) ?(das|es|des|dees|die|den|alles)? ?(jetzt |jetz |nun |auch |schon |endlich |so |richtig |wirklich )*(aufgschrieben|aufgschriebn|gnotiert|mitbekommen|mitgekriegt|verstanden|kapiert|gespeichert)
        ^ (ham|haben|habt|hast|hams) (sie|s|ihr|du|des) ?(das|es|des|dees)( jetzt| jetz| nun| endlich| so| richtig)+ $
        (was|wos) (ham|haben|hams|habt|hast) (sie|s|ihr|du)? ?(jetzt |jetz |nun |denn |da |alles |bisher |schon |eigentlich )*(notiert|gnotiert|aufgschrieben|mitgeschrieben)
        (was|wos) (hast|habt|haben|hams|hobts) (du |ihr |sie )?(jetzt |jetz |nun |denn |da |alles |bisher |schon )*(drin|aufgschriebn|aufgschrieben|aufgeschriebn|notiert|stehen|geschrieben|vermerkt)
        (was|wos) (hast|habt|haben|steht) (~ )?als (termin|start|beginn|budget|datum|summe|betrag|bedarf|anliegen)
        (welcher|welchen|welches|welche|was fuer ein) (termin|datum|start|beginn|budget|summe|betrag|zahl|angaben|daten) (~~ )?(steht|stehen|drin|notiert|festgehalten|haben sie|habt ihr|eingetragen|aufgeschrieben|erfasst)
        (habt|haben|hast|ist|steht) (ihr|sie|du|da|dort|jetzt)? ?(~~ )?(jetzt |jetz |schon |nun )(drin|eingetragen|notiert)
        (bitte|um|eine|mit) (~ )?(zusammenfassung|uebersicht|auflistung)
        steht (das|es|des) (da |jetzt |auch |so |schon )*(drin|dort|da|so)
        (zeigen|geben|schicken|nennen|lesen) (sie )?(mir )?(~ )?(liste|zusammenfassung|notizen|angaben|antworten|alles) (noch einmal|nochmal|bitte|vor|bisher)
        was haben sie (~ )?(als|fuer|bei|zu|von mir)
        (haben|hast) (sie|du) (das|es|alles|die|den|meine|meinen) (~~ )?(notiert|aufgeschrieben|vermerkt|erfasst)
        (ist|sind|wurde|steht) (das|es|alles|die|der) (~~ )?(notiert|vermerkt|aufgeschrieben|erfasst|drin)
        was steht (~ )?(da|jetzt|dort|drin|bei|unter|im)
        (haben|habt|hast|ist) (sie|ihr|du|das) (~~ )?(geaendert|korrigiert|eingetragen|uebernommen|angepasst)
        was (~ )?(haben|habt|hast) (sie|ihr|du) (~ )?(notiert|aufgeschrieben|vermerkt|eingetragen|festgehalten|protokolliert)
        was (sie|ihr|du) (~ )?(notiert|aufgeschrieben|vermerkt|eingetragen|festgehalten|protokolliert) (haben|habt|hast)
        was (haben|habt|hast|ist|wurde|steht) (sie |ihr |du |bisher |jetzt |denn |da |alles |bis jetzt )*(notiert|aufgeschrieben|vermerkt|eingetragen|festgehalten|protokolliert|mitgeschrieben|verstanden|gespeichert von mir|da stehen|stehen)
        (zusammenfassung|zusammenfassen|fassen sie|fass|zusammengefasst|rekapitulieren)
        (zeigen|zeig|nennen|sagen|wiederholen) (sie )?(mir )?(~ )?(meine antworten|meine angaben|notizen|was sie (haben|notiert))
        welche (angaben|antworten|daten) (~ )?(haben sie|habt ihr|hast du|notiert)
        """,
    "question_topic_agent": """
        wer (genau |denn |eigentlich |bitte )*(fragt|will) (das|das wissen|mich das|hier|da|danach)
        wer (zum teufel |zum kuckuck )?(sind|bist|seid) (sie|du|ihr) (~ )?(ueberhaupt|eigentlich|denn|$)
        (bist|sind|seid|bin|ist) (du|sie|ihr|ich|das|hier|des) (~ )?(mensch|maschine|bot|roboter|computer|ki|person|echt*|automat|chatbot|programm|jemand|wer)
        (wer|mit wem) (~ )?(schreibt|schreibe|liest|antwortet|spricht|spreche|chatte|rede|ist da|sitzt)
        (mensch oder|bot oder|maschine oder)
        (wie heisst|wie heissen) (du|sie)
        """,
    "question_topic_meaning": """
        (welche|welches|welchen|was fuer ein) (\\w+ )?(meinen|meinst|meint) (sie|ihr|du)
        ^ (sorry |also |so |ok |und |nochmal |jetzt )*(was|wie|wo) (war|lautete|ist|waren|war doch) (gleich |nochmal |noch |doch |denn )*(die |ihre |deine )*(erste |letzte |naechste )*(frage|wir)( (gleich|nochmal|noch|stehengeblieben))* $
        (was|wie) (meinen|meint|heisst|bedeutet) (sie|das|ihr) (damit|denn|jetzt)?
        (unterschied|unterscheidet|unterscheiden) (~ )?(zwischen|ist|sich|da|zu)
        was (zaehlt|gilt) als
        welche (antworten|moeglichkeiten|optionen|auswahl)
        (was|wie) (~ )?(meinst|meinen|meint|bedeutet|heisst das|gemeint|soll das heissen|versteht|verstehen sie)
        (verstehe|versteh|kapier) (~ )?(frage|nicht|ned)
        (koennen|kannst|koennt) (~ )?(wiederholen|anders formulieren|praezisieren)
        (koennen|kannst|koennt) (sie |ihr |du |mir |uns |bitte |mal )*(das|es|die frage|ihre frage|deine frage) (~ )?(erklaeren|erlaeutern)
        ^ (wie bitte|bitte was|haeh|hae|was genau|inwiefern|wie meinen|zum beispiel|wie jetzt|wie|was)$
        (in|mit) welche* (sinn|hinsicht|beziehung)
        """,
    "question_topic_training": """
        (trainingsdaten|trainingsdatensatz|trainingsmaterial|trainingsset)
        (fuer|zum) (das |ein |ihr )*(training|trainieren|anlernen)
        (trainier*|training|anlernen|angelernt|lernt|lernen|fuettern|gefuettert) (~~ )?(ki|kis|modell|modelle|sprachmodell|llm|chatgpt|algorithmus|daraus|damit|mit)
        (ki|modell|sprachmodell|llm|chatgpt) (~~ )?(trainier*|training|lernt|angelernt|gefuettert)
        """,
    "question_topic_language": """
        (sprechen|schreiben|reden|koennen|wechseln|antworten|geht) (~~ )?(polnisch|englisch|franzoesisch|italienisch|spanisch|tuerkisch|russisch|tschechisch|ungarisch|hollaendisch|niederlaendisch|deutsch)
        """,
    "question_topic_change": """
        (kann|koennte|koennen|darf|laesst) (ich|man|wir|sich|das) (~~ )?(aendern|korrigieren|anpassen|nachtragen|berichtigen|geaendert werden)
        """,
    "question_topic_left": """
        ^ (also |und |so |sorry |moment )*(worum|um was) (geht|ging) (es|das) (hier |da |denn |jetzt |nochmal |noch mal |eigentlich |gleich )*$
        (wo|womit) (fangen|beginnen|sollen|soll) (wir|ich) (~ )?(an|anfangen|beginnen)?
        ^ (also |so |und |na |nun |ja )*was (wollen|willst|wollt) (sie|du|ihr) (denn |jetzt |eigentlich |von mir |von uns |genau )*$
        was fuer (~ )?fragen
        was (brauchen|benoetigen|wollen) (sie|ihr) (~ )?(von mir|von uns|wissen)
        was (brauchen|brauchst|braucht|wollen|willst|wollt|muessen|fehlt) (sie|ihr|du|ihnen|euch|dir)? ?(denn |jetzt |sonst |alles )*noch
        wie ?viele? (~ )?(kommen|sind|fehlen|gibt|hamma|haben)? ?(~ )?noch
        dauert (das|es|dies|die sache|der spass) (~ )?(noch )?(lang|lange|laenger)
        kommen? (da |denn |jetzt )?noch (viel|viele|mehr|weitere)
        wie viele (fragen|davon|noch|weitere)
        wieviele (fragen|davon|noch|weitere)
        wie lange (dauert|geht|brauche|brauchen) (das|dies|es|ich|wir|die)
        (war|ist) (das|es) (jetzt |dann |nun |schon )?(alles|die letzte|das letzte|fertig)
        (sind wir|bin ich|war das s|wars) (jetzt |dann |bald |endlich )?(fertig|durch|am ende)
        """,
    "question_topic_obligation": """
        (verpflicht*|unverbindlich|verbindlich|bindend|binde ich mich|haken an der sache|wo ist der haken)
        (problem|schlimm|tragisch|in ordnung|okay|ok) (~~ )?(nichts|nicht) (~ )?(kaufe|kaufen|bestelle|bestellen)
        """,
    "objection": """
        (stimmt|stimmen) (so |das |ja |aber |gar |ueberhaupt )*(nicht|ned|net|nich)
        (ist|war|sind) (so |das |aber |leider )*(falsch|nicht richtig|nicht zutreffend|unzutreffend|nicht korrekt|ein irrtum|ein fehler|verkehrt)
        (falsch|nicht zutreffend|verkehrt|nicht richtig) (~ )?(wiedergegeben|verstanden|notiert|aufgeschrieben|erfasst|herum)
        (haben|habt|hast) (sie|ihr|du) (mich |das |da |es )*(missverstanden|falsch verstanden|verwechselt|verdreht)
        (habe|hab|haben) (ich|wir) (so |das |es )*(nie|niemals|nicht|nirgends) (~ )?(geschrieben|gesagt|behauptet|erwaehnt|gemeint)
        (nicht|ned|net) (~ )?(das |was )*(was )?(ich|wir) (~ )?(geschrieben|gesagt|gemeint) (habe|hab|haben)
        (da|es|hier) fehlt (~ )?(der|die|das|mein|meine|unser|unsere|noch)
        (bitte|bitten|ersuche) (~ )?um (~ )?(berichtigung|korrektur|richtigstellung|aenderung)
        """,
    "rhetorical": """
        (hoeren|hoert|hoerst|lesen|lest|liest) (sie|ihr|du) (eigentlich |denn |etwa |so )*(schlecht|schwer|gar nicht|ueberhaupt nicht)
        (sind|seid|bist) (sie|ihr|du) (eigentlich |denn |etwa |auf den ohren )*(taub|blind|schwerhoerig|begriffsstutzig|schwer von begriff|von gestern|noch ganz dicht|betrunken)
        (interessiert|kuemmert|juckt|interessieren) (sie|euch|dich|hier|da) (~ )?(gar|ueberhaupt|wohl|eh|auch|wirklich) (gar )?(nicht|keinen|niemanden|nicht die bohne)
        was soll (das|der|die|denn das|dieses|diese)(?! (\\w+ )?kosten)( (hier|denn|eigentlich|jetzt|alles|ganze|werden|sein))*
        (ist|wird|soll) (das|des|dies) (hier |jetzt |denn |ein |eine )*(verhoer|quiz|witz|scherz|pruefung|fragestunde|test|ernst)
        (liest|lesen|lest|hoert|hoeren) (das|sie|ihr|hier|da|mir) (~ )?(eigentlich|ueberhaupt|jemand|zu|mit|auch) (~ )?(jemand|wer|zu|das|mit)?
        (wie oft|wie viele male|wie oft noch) (soll|muss|sollen|muessen) (ich|wir)
        """,
    "complaint": """
        (ich|wir) (hab|habe|haben|hatte) (doch |ja |schon |eben |vorhin )*gefragt (was|wie|wann|ob|wer)
        (nie|nichts|nix) (wieder |mehr )?(was |etwas )?von sich hoeren (lassen|lasst|lies|liess)
        (bekomm|bekomme|krieg|kriege|bekommen|kriegen) (ich|wir) (~~ )?(antwort|antworten)
        (sie|ihr|du) (haben|habt|hast) (mir |uns )?(meine frage |meine fragen |darauf |das |noch |immer noch |gar |ueberhaupt |wieder )*nicht (geantwortet|beantwortet|zugehoert|gelesen)
        (hab|habe|haben) (ich |wir )?(doch |schon )*(~~ )?(schon|bereits|doch) (~ )?(alles |das alles |lang und breit )?(gesagt|erzaehlt|erklaert|geschildert|durchgekaut)
        (nie wieder|nie mehr|nimmer) (~ )?(bei|mit|von) (ihnen|euch)
        (zwei|drei|vier|fuenf|\\d) (wochen|tage|monate) (~ )?(gewartet|auf eine antwort|auf antwort)
        (schon|bereits|alles schon|doch alles) (~ )?(eingetippt|ausgefuellt|eingegeben|angegeben|eingetragen)
        (keiner|niemand|kein mensch) (~ )?(gelesen|liest|lesen)
        steht (alles |doch |ja |schon |bereits )*in (meiner|unserer|der) (anfrage|mail|e mail|email|nachricht)
        (ihre|eure|die|der|das) (letzte |letzten |gelieferte |gelieferten )+(lieferung|rechnung|pumpe|anlage|maschine|ware|charge|teile) (~ )?(fehlerhaft|defekt|kaputt|zu spaet|falsch|mangelhaft|unvollstaendig)
        (unser|unsere|mein) (anwalt|anwaeltin|rechtsabteilung|anwaelte)
        (wann|wo) (~ )?(endlich|bleibt|bleiben) (~ )?(monteur|techniker|ersatzteil*|lieferung|antwort|angebot|rueckruf|kollege|jemand|der|die|das)
        (sagte|schrieb|nannte|erwaehnte) ich (doch|ja|bereits|schon|vorhin)
        (kein mensch|keine sau|kein schwein|keine antwort|nie eine antwort|nichts) (~~ )?(geruehrt|gemeldet|geantwortet|gehoert|bekommen|erhalten|passiert)
        (schon|bereits) (ein mal|einmal|zwei mal|zweimal|mehrfach|mehrmals|drei mal|dreimal|frueher) (~ )?(geschrieben|angefragt|angerufen|gemeldet|ausgefuellt|gefragt)
        (hatte|habe|hab) ich (ja |doch )?(gar |ueberhaupt )?nicht gefragt
        (entschuldigung waere|entschuldigen koennten)
        (ist|war) (~~ )?(zweite|dritte|vierte|fuenfte|zehnte|x te|xte|hundertste) (mail|e mail|email|nachricht|anschreiben|erinnerung)
        (bin|sind) (~ )?(sauer|stinksauer|wuetend|veraergert|empoert|stocksauer)
        (techniker|monteur|kollege|vertreter|berater|mitarbeiter) (~~ )?(nie|nicht) (gekommen|aufgetaucht|erschienen|da|gemeldet)
        (keiner|niemand) (~ )?(gemeldet|zurueckgerufen|geantwortet|reagiert|angerufen)
        (ist|soll) das (jetzt )?(ihr ernst|ein witz)
        (sie|ihr) (weichen|weicht) (~ )?aus
        (keine|keiner|nicht eine|nicht einmal) (~ )?(meiner |meine |unserer )?fragen? (~ )?(beantwortet|geantwortet)
        (beantworten|antworten|hoeren|lesen|verstehen) sie (~ )?(nicht|gar nicht|ueberhaupt nicht|nie|mir nicht|nicht zu|mir nicht zu)
        (hoeren|hoert|hoerst) (sie |ihr |du )?(mir |uns )?(ueberhaupt |gar |eigentlich )?nicht zu
        (das |dies )?(ist|war) (~ )?(keine antwort|nicht meine frage|nicht das was ich|enttaeuschend|laecherlich|frustrierend|muehsam|nervig|sinnlos|zeitverschwendung|albern|unverschaemt)
        (enttaeuscht|enttaeuschend|frechheit|unverschaemtheit|frustrierend|laecherlich|zeitverschwendung|sauerei)
        (habe|hab|hatte) (ich |wir )?(doch |ihnen |das |es |schon |bereits |ja |eben |gerade |jetzt )+(gesagt|geschrieben|beantwortet|erklaert|genannt|erwaehnt)
        (zum|schon das) (zweiten|dritten|vierten|zweite|dritte|vierte) mal
        (schon|bereits|jetzt) (zweimal|dreimal|viermal|mehrfach|mehrmals|oft) (~ )?(gesagt|geschrieben|gefragt|angerufen|geschrieben|bei ihnen)
        (keiner|niemand) (ruft|meldet|antwortet|hat|reagiert) (~ )?(zurueck|sich|an|mir|uns|angerufen|gemeldet|geantwortet|$)
        warte (ich )?(immer noch|noch immer|seit|schon)
        verschwende* (ich )?(hier )?(nur )?(ihre|meine|unsere) zeit
        hoeren sie (bitte |doch |endlich )*auf
        """,
    "question_topic_why": """
        (warum|wieso|weshalb|wozu|wofuer) (~ )?(fragen|fragst|fragt|wollen|willst|wollt|wissen|brauchen|brauchst|braucht|interessiert|ist das|muss|relevant|wichtig)
        ^ (warum|wieso|weshalb|wozu|wofuer)
        """,
    "question_topic_price": """
        (preis|preise|preisliste|kostet|kosten|teuer|guenstig|rabatt|raten|ratenzahlung|leasing|lizenz|abo|angebot|miete|mieten|wieviel|wie viel|stundensatz|gebuehr|gebuehren|zahlungsziel|abgerechnet|abrechnung|skonto|der spass)
        """,
    "question_topic_source": """
        (woher|von wem|wo|wie) (haben|habt|hast|kriegen|kriegt|hams|kommen|kommt|kamen|stammt|stammen|ist|sind) (~~ )?(adresse|mailadresse|e mail|email|mail|nummer|telefonnummer|daten|kontakt|kontaktdaten|namen)
        (woher|wie) (~ )?(haben|habt|hast|kennen|kennt|kennst|kommen|kommt|seid|sind) (sie|ihr|du) (~ )?(mich|meinen|auf mich|an mich|an meine|zu meiner)
        """,
    "question_topic_privacy": """
        (datei|liste|das|alles|daten) (~ )?(die |das )?(~ )?(der wettbewerb|die konkurrenz|wettbewerber|mitbewerber|konkurrenten|fremde|jeder) (~ )?(liest|lesen|sieht|sehen|bekommt|kriegt)
        (wettbewerb|konkurrenz|wettbewerber|mitbewerber|konkurrenten) (~ )?(liest|lesen|mitlesen|sieht|sehen|bekommt|bekommen|kriegt|kriegen|erfaehrt|erfahren)
        wer (alles )?(bekommt|kriegt|darf|kann) (das|die|meine|es|dies) (~ )?(lesen|sehen|zu lesen|zu sehen|zu gesicht|in die haende)
        wer (liest|sieht) (das|hier|da|dies|meine)
        wann (loeschen|loescht|vernichten) (sie|ihr)
        (wo|wohin) (landet|landen|geht|gehen|kommt|kommen) (~~ )?(das|was|daten|hier|schreibe)
        (wer|hat jemand) (~~ )?(zugriff|liest|lesen|sieht|mit) (~~ )?(das|hier|chat|daten|mit)
        (avv|auftragsverarbeitung|rechtsgrundlage|loeschfrist|loeschfristen|serverstandort|in der eu|verschluesselt|datenschutzbeauftragte*)
        wie lange (~~ )?(speichern|gespeichert|aufbewahr*|behalten|gehalten|aufgehoben)
        (dsgvo|dritte weiter*|an dritte|verantwortliche stelle|auftragsverarbeit*)
        (passiert|geschieht|macht|machen|tun) (~~ )?(daten|angaben)
        (daten|das|alles|es) (~ )?(loeschen lassen|geloescht werden|wieder loeschen)
        wo (werden|liegen|sind|speichern|bleiben) (~~ )?(gespeichert|daten|server|gehostet|angaben)
        (datenschutz|dsgvo|meine daten|gespeichert|speichert|speichern|meine adresse|meine nummer|meine mail|woher (haben|habt|hast|kommt|kennen)|wer sieht|vertraulich behandelt|verschluesselt|server|aufgezeichnet|weitergegeben)
        """,
    "question_topic_material": """
        (prospekt|prospekte|broschuere|broschueren|datenblatt|datenblaetter|katalog|unterlagen|dokumentation|infomaterial|informationsmaterial|praesentation|handbuch|flyer|whitepaper|pdf|kopie|protokoll|chatverlauf|zertifikat|zeichnung|zeichnungen|referenzliste|muster)
        """,
    "question_topic_price_not": """
        (wann|wie schnell|wie bald) (~~ )?(angebot|offert|offerte|kostenvoranschlag)
        """,
    "question_topic_process": """
        (werde|werden|krieg|kriege|kriegen|bekomme|bekommen) (ich|wir) (~~ )?(angerufen|anrufe|anruf|vertreter|vertreterbesuch)
        (ruft|rufen) (mich|uns) (~~ )?an
        (wer|wann) (~~ )?(ruft|meldet|kontaktiert|kommt|melden|anrufen)
        (ruft|meldet) (sich )?(da |dann |jetzt )?(jemand|wer|ihr kollege|einer)
        (und |wie )(jetzt|geht es (jetzt |nun |dann )?weiter|geht das weiter)
        (wie viele|wieviele|wie lange|wie viel) (~ )?(fragen|noch|kommen)
        (wie geht es weiter|wie gehts weiter|wie geht das weiter|was passiert (jetzt|nun|dann|als naechstes|danach|mit meinen angaben)|naechste schritt*|naechsten schritt*|ablauf|wann (meldet|hoere|kontaktiert)|wie viele fragen|ausfuellen|bis wann (brauch*|muss|muesst*|soll*|benoetig*))
        """,
    "question_topic_company": """
        (was (genau |alles |eigentlich |denn )*(bieten|verkaufen|machen|liefern|bauen) (sie|ihr)|ihre firma|eure firma|euer unternehmen|ihr unternehmen|wer seid|wer sind sie|wo sitzt|wo sitzen|wo seid ihr|sitz|standort|standorte|niederlassung|wie gross|wie viele mitarbeiter|wie alt|seit wann|gegruendet|was macht ihr|was machen sie|was verkauft|was bietet|kunden|zertifiziert)
        """,
    "material_request": """
        (schicken|schickt|schick|senden|sendet|send|mailen|uebersenden|zusenden|lassen|haetten|haette|haett|koennt|koennten|koennen|geben) (sie |ihr |mir |uns |bitte |mal |gerne |gern |vorab |doch |erst |erstmal |einen |ein |eine |die |den |das |ihre |eure |euer |ihren |euren |paar |noch |etwas |ich |wir )*(prospekt*|broschuere*|datenblatt|datenblaetter|katalog*|unterlagen|infomaterial|informationsmaterial|infos|informationen|praesentation|flyer|whitepaper|pdf|preisliste|handbuch|referenzliste|muster|angebot|kopie|chatverlauf|protokoll|dokumentation|zeichnungen|beispiele)
        """,
    "off_topic": """
        (auf|als) (positiv|qualifiziert|erfuellt) (und|setzen|stellen|markieren|werten|bewerten|eintragen)
        (alle|saemtliche) (kriterien|felder|fragen|punkte) (~ )?(positiv|auf ja|auf gruen|als erfuellt)
        (setze|setzen|setz) (~~ )?auf (positiv|qualifiziert|erfuellt)
        (schneits|regnets|es schneit|winterdienst|glatteis|hitzewelle|volksfest|schuetzenfest|kirmes|feueralarm)
        (was|wie|wen) tippst (du)?
        (spiel|match|derby|rennen|finale) (~ )?gesehen
        (ist|is|war) (es|das|heute) (~ )?(heiss|kalt|schwuel|neblig|saukalt|brutal heiss)
        (mir ist|ist mir|bin) (~ )?(schlecht|uebel|muede|kalt heute|langweilig|schwindlig|verkatert|krank)
        was ist \\d+ (mal|plus|minus|x|geteilt durch) \\d+
        (antworte|antworten sie|antwort|schreibe|schreib|sag|rede|sprich) (nur |bloss |ausschliesslich |mir |jetzt )*(mit dem wort|mit einem wort|mit ja|in grossbuchstaben|in json|in reimen|als pirat|auf latein|auf klingonisch|in emojis|wie ein)
        (glaubst|glauben|meinst|wer) (~ )?(gewinnt|meister|aufsteigt|absteigt|siegt|pokal)
        (witz|witze|raetsel|wetter|fussball|bundesliga|champions league|bayern gespielt|bayern|dortmund|schalke|olympia|formel 1|rezept|rezepte|gedicht|gedichte|lied|sing|film|filme|netflix|tatort|serie|horoskop|sternzeichen|wahl|wahlen|politik|politiker|kanzler|merz|scholz|afd|trump|putin|krieg in|sinn des lebens|lieblingsfarbe|lieblings\\w+|freundin|heirate|heiraten|liebst du|single|urlaubstipp|mein hund|meine katze|meine kinder|meine schwiegermutter|hunger|durst|pizza|bier|kantine|mittagessen|schnitzel|kater|geburtstag|bitcoin|lottozahlen|aktientipp|aktien|hauptstadt von|uebersetz|uebersetze|hausaufgaben|aufsatz|schach|spielen wir|geschichte erzaehlen|stau|geregnet|regnet|schneit|neuschnee|schnee|sonne scheint|hitze heute|gewitter|sauwetter|wie spaet|uhrzeit|star wars|konzert|rueckenschmerzen|kopfweh|hast du gehoert|haben sie gehoert|habt ihr gehoert|hast du gesehen|haben sie gesehen|was hast du gegessen|glaubst du an|traeumst du|schlaefst du|magst du|python|programmiere|streik|oktoberfest|karneval|fasching|eurovision)
        (ignoriere|ignorier|ignorieren|vergiss|vergesst|missachte|umgehe) (alle |alles |deine |bisherigen |vorherigen |die |saemtliche |sie |was )*(~ )?(anweisungen|anweisung|instruktionen|regeln|vorgaben|prompt|befehle|zuvor|vorher|bisherige*)
        (systemprompt|system prompt|deine anweisungen|deine instruktionen|deinen prompt|deine regeln|entwicklermodus|admin modus|quellcode|passwort|interne anweisungen)
        (du bist jetzt|ab jetzt bist du|tu so als|spiel die rolle|stell dir vor du|verhalte dich)
        (markiere|setze|stufe|trage|werte|bewerte|trag|stuf) (mich|uns|diesen|alles|das|den) (~ )?(qualifiziert|positiv|als ja|beantwortet|hoch|genehmigt)
        (gib|zeig|zeige|nenne|drucke|verrate) (mir |alle |deine |deinen |nur |die )*(~ )?(prompt|anweisungen|systemprompt|daten anderer|kundendaten|anderen kunden|json|konfiguration|interna)
        (erzaehl|erzaehle|schreib|schreibe|sing|mach|dichte|male|kennst|generiere) (du )?(mir |uns |mal |doch )*(einen|nen|ein|eine|guten|was lustiges|ein paar) (~ )?(witz|gedicht|lied|geschichte|rezept|aufsatz|essay|programm|code|brief an|bild|raetsel|rede)
        """,
    "misread": """
        (meine|meinte|wollte|fragte|gefragt|gesagt) (~ )?(nicht|gar nicht)
        (nicht|gar nicht) (~ )?(gemeint|gefragt|gesagt|gemeint|wissen)
        """,
    "strike": """
        (streichen|loeschen|entfernen|nehmen) (sie )?(~ )?(das|es|den eintrag|was sie)
        """,
    "steering": """
        (ignoriere|ignorieren|vergiss|vergessen|missachte) (sie )?(~ )?(alle |deine |ihre |die )*(vorherigen|bisherigen|vorigen|obigen|deine|ihre|system) (~ )?(anweisungen|anweisung|instruktionen|regeln|vorgaben)
        (markiere|markieren|stufe|setze|setzen|bewerte|trage|tragen) (sie )?(mich|uns|meinen status) (~ )?(als |auf )?(qualifiziert|positiv|gewonnen)
        (gib|geben|zeig|zeige|zeigen|nenne) (sie )?(mir )?(~ )?(systemprompt|system prompt)
        """,
    "correction": """
        (streichen|streich|streicht) (sie |ihr )?(bitte )?(ostern|pfingsten|weihnachten|januar|februar|maerz|april|mai|juni|juli|august|september|oktober|november|dezember|fruehling|fruehjahr|sommer|herbst|winter|\\d+)
        (da|es|dort) steht (immer noch|noch immer|ja noch|noch)
        (war|ist) (nur )?(ein )?(witz|scherz|spass)
        (doch|korrigieren|korrigiere|korrektur|berichtigung|vergessen sie|vergiss|vergesst|vergesst das|falsch gesagt|vertan|geirrt|verschrieben|vertippt|versprochen|stimmt nicht|stimmt doch nicht|stimmt so nicht|nicht richtig|nicht ganz richtig|war falsch|war gelogen|war quatsch|war unsinn|quatsch|nehme (ich )?zurueck|nehm (ich )?zurueck|nehme das zurueck|nehm das zurueck|ziehe (ich )?zurueck|zurueckziehen|inzwischen|mittlerweile|neue info|neuigkeiten|neuer stand|update|nachtrag|aenderung|geaendert|hat sich geaendert|hat sich was geaendert|hat sich ergeben|stellt sich heraus|hat sich herausgestellt|sorry|moment|halt|nein warte|warte|vielmehr|sondern|anders als|entgegen|eben erfahren|gerade erfahren|grad erfahren|gerade gehoert|jetzt doch|nun doch|leider doch|ich meine|meinte|gemeint war|tatsaechlich|in wahrheit|ehrlich gesagt|zu hoch gegriffen|zu niedrig|verwechselt|durcheinander|nicht mehr aktuell|ueberholt|verschoben|geschoben|verlegt|vertagt|vorgezogen|ab heute|seit heute|seit gestern|statt|anstatt|ich hatte gesagt|hatte ich gesagt|hab ich gesagt|vorhin|muss mich|muss ich mich|revidieren|zurueckrudern|gute nachrichten|schlechte nachrichten|leider)
        """,
    "retract": """
        (das|die|den|der|meine|mein) (~ )?(nehm|nehme|ziehe|zieh) (ich|wir) (~ )?zurueck
        (streichen|streich|streicht|vergessen|vergiss|ignorieren) (sie |ihr )?(bitte )?(die|meine|diese|den|das) (~ )?(summe|angabe|zahl|angaben|betrag|antwort)
        was (ich|wir) (~~ )?(gesagt|geschrieben|angegeben|erzaehlt|genannt|behauptet|verraten) (habe|hab|haben|hatte|hatten)
        ^ (bitte |ach )*(vergessen|vergiss|vergesst|streichen|streicht|ignorieren|ignoriert) (sie |ihr )?(bitte |einfach )*$
        (vergessen|vergiss|vergesst|streichen|streich|streicht|ignorieren|ignoriert|loeschen sie|verwerfen) (sie |ihr |bitte |mal |einfach )*(das|die|den|was|mein|meine|meinen|alles was) (~ )?(von vorhin|vorhin|gesagt|von eben|budget|antwort|angabe|zahl|betrag|termin|datum|\\d[\\d.]*|geschrieben|von gestern|letzte*|summe|entscheidung|bedarf|geld|start|mit (dem|der|den))
        (das|die|was) (mit (dem|der|den)|ueber|zum) (~ )?(nehm|nehme|ziehe|zieh|war|stimmt) (ich )?(~ )?(zurueck|falsch|nicht|quatsch|unsinn|gelogen)
        (ich|wir|hatte|hab|habe|hatten) (~ )?(vorhin|zuvor|gestern|eben|vorher|erst|zuerst|frueher) (~ )?(gesagt|geschrieben|behauptet|angegeben|genannt|gemeint)
        (hatte|hab|habe) (ich )?(~ )?(gesagt|geschrieben|behauptet|angegeben|genannt)
        (sie|ihr|du) (haben|habt|hast) (~ )?(notiert|geschrieben|aufgeschrieben|verstanden|eingetragen|vermerkt|stehen)
        """,
    "off_topic_not": """
        (in|aus|von|fuer|an) (der |unserer |die |unsere |eine )?(kantine|kuehlung|kueche)
        (im|in einem|in nem|am) stau
        (nach|vor|zu|bis|an|um|ab|in|seit|zum|zur) (dem |der |den |die )?(fasching|karneval|oktoberfest|wahl|wahlen|olympia|hochzeit|volksfest|gewitter|hitzewelle|schnee)
        wenn (~ )?schnee (~ )?(weg|geschmolzen|getaut)
        (bei|jedem|jeder) (~ )?(gewitter|regen|schnee|hitze|unwetter)
        """,
    "not_time_clause_not": """
        (wird|werden|soll|sollen|muss|muessen) (~~ )?gebaut
        gebaut (werden|wird)
        """,
    "need_neg_not": """
        (seit|als|nachdem|bevor|weil) (wir|ich|sie|man|der|die) (~~ )?(gekauft|bestellt|repariert|beschafft|installiert|ersetzt|eingebaut|getauscht|angeschafft|uebernommen)
        (kein|keinerlei|null) interesse an (leasing|miete|raten|ratenzahlung|finanzierung|newsletter|werbung|mails|rabatten|einer demo|schulungen|cloud|wartungsvertraegen)
        (nicht|nie|wenig|kaum|weniger|alles andere als|un) (~ )?(zufrieden|gluecklich)
        """,
    "need_neg_strict_not": """
        (seit|als|nachdem|bevor|weil) (wir|ich|sie|man|der|die) (~~ )?(gekauft|bestellt|repariert|beschafft|installiert|ersetzt|eingebaut|getauscht|angeschafft|uebernommen)
        (kein|keinerlei|null) interesse an (leasing|miete|raten|ratenzahlung|finanzierung|newsletter|werbung|mails|rabatten|einer demo|schulungen|cloud|wartungsvertraegen)
        """,
    "need_pos_not": """
        war (nur|bloss|lediglich) (ein|eine|das|der|die) \\w+
        """,
    "undecided": """
        ob (wir|das|es|da|dafuer|ueberhaupt) (~~ )?([,] )?(weiss|wissen|ist|steht|bleibt) (~~ )?(nicht|offen|unklar|unsicher)
        (weiss|wissen|unklar|offen|unsicher|nicht sicher|nicht entschieden) (~ )?(nicht )?([,] )?ob (wir|das|es|da|dafuer|ueberhaupt)
        """,
}
