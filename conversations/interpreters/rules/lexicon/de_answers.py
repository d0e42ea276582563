"""What German-speaking leads say about money, the decision and the time."""

from __future__ import annotations

CLASSES: dict[str, str] = {
    "money": "geld|gelder|budget|budgets|mittel|mitteln|etat|kohle|finanzierung|moneten|knete|kapital|finanzmittel|investitionsmittel|foerdermittel|foerderung|investmittel|geldmittel"
    "|haushaltsmittel|finanzen|zaster|asche|kies|piepen|marie|haushalt|eigenmittel|projektmittel|projektbudget|investitionsbudget|jahresbudget|sachmittel|rahmen",
    "okayed": "genehmigt|bewilligt|freigegeben|eingeplant|zurueckgelegt|vorhanden|budgetiert|reserviert|bereitgestellt|bereit|zugesagt|abgesegnet|gesichert|verfuegbar|eingestellt|beschlossen|durch|freigezeichnet|abgenickt"
    "|durchgewunken|unterschrieben|bestaetigt|verabschiedet|zugewiesen|angespart|zur seite gelegt|auf die seite gelegt|auf der seite|auf der hohen kante|in trockenen tuechern|im haushalt|im wirtschaftsplan|im investitionsplan|gesetzt|da|drin|fix|sicher|frei"
    "|vorgesehen|abgedeckt|gedeckt|aufgetrieben|bekommen|gekriegt|gefunden|geflossen|im topf|im budget|im plan|bewilligt worden|zurueckgestellt|beiseite gelegt|eingepreist|abrufbar|auf dem konto|auf der bank|gebilligt|zugeteilt",
    "giver": "vorstand|geschaeftsfuehrung|gf|gemeinderat|stadtrat|kreistag|chef|chefin|boss|aufsichtsrat|bank|kaemmerer|kaemmerei|controlling|verwaltungsrat|traeger|kreis|land|bund|stiftung|konzern|mutter|zentrale|finanzabteilung|cfo|ausschuss|werkausschuss"
    "|bauausschuss|beirat|eigentuemer|inhaber|gesellschafter|buchhaltung|einkauf|geschaeftsleitung|leitung|ministerium|gemeinde|stadt|kirchenvorstand|foerderverein|investor|konzernleitung|kuratorium|hauptversammlung|senat|kommandant|buergermeister|bezirk|mutterkonzern",
    "exec": "inhaber|inhaberin|geschaeftsfuehrer|geschaeftsfuehrerin|geschaeftsfuehrender gesellschafter|gf|chef|chefin|gruender|gruenderin|mitgruender|mitgruenderin|eigentuemer|eigentuemerin|ceo|vorstandsvorsitzender|vorstandsvorsitzende|firmeninhaber|firmeninhaberin|betriebsinhaber"
    "|selbststaendig|selbstaendig|einzelunternehmer|einzelunternehmerin|gesellschafter|alleingesellschafter|alleininhaber|besitzer|besitzerin|boss|unternehmer|firmenchef|seniorchef|juniorchef|hofbesitzer|landwirt mit eigenem|alleiniger geschaeftsfuehrer|praesident|komplementaer",
    "others": "chef|chefin|boss|chefs|vorstand|geschaeftsfuehrung|gf|geschaeftsfuehrer|geschaeftsleitung|leitung|einkauf|zentrale|konzern|mutter|mutterkonzern|cfo|ceo|management|vorgesetzter|vorgesetzte|werkleiter|werksleiter|betriebsleiter|buergermeister|gemeinderat|stadtrat|kreistag"
    "|aufsichtsrat|ausschuss|gremium|beirat|eigentuemer|inhaber|gesellschafter|controlling|it|holding|andere|anderer|anderen|jemand anders|jemand anderes|oben|die da oben|meister|abteilungsleiter|bereichsleiter|direktor|direktion|traeger|verwaltung|bauherr|architekt|kunde|mein mann|meine frau|bischof|abt|dekan"
    "|rektor|schulleitung|pflegedienstleitung|chefarzt|beschaffung|vergabestelle|vergabe|kaemmerer|werkausschuss|finanzabteilung|headquarter|hauptsitz|gerhard|senior|juniorchef|seniorchef|er|sie|der|die",
    "peer": "frau|mann|partner|partnerin|bruder|schwester|vater|mutter|sohn|tochter|kollege|kollegen|kollegin|chef|chefin|gf|geschaeftsfuehrer|geschaeftsfuehrung|einkauf|vorstand|team|werkleiter|werksleiter|betriebsleiter|betriebsrat|produktion|technik|controlling|leitung|cfo|it|kompagnon"
    "|mitgesellschafter|gesellschafter|gemeinderat|buergermeister|mitinhaber|teilhaber|compagnon|schwager|cousin|eltern|familie|co geschaeftsfuehrer|kaemmerer|einkaeufer|geschaeftspartner|vorgesetzten|werkstattleiter|meister|finanzchef|kaufmann|buchhaltung|verwaltung|aerzte|pflegeleitung|oma|onkel",
}

PHRASES: dict[str, str] = {
    "yes": """
        ^ (na |ach |oh |aeh |hm |also |nun |tja |hallo |guten tag |moin |und )*(ja|jo|joa|jep|jup|jawohl|jawoll|klar|na klar|sicher|aber sicher|genau|richtig|natuerlich|selbstverstaendlich|stimmt|jap|yes|yo|logisch|freilich|eh klar|eh|korrekt|auf jeden fall|auf alle faelle|definitiv|absolut|unbedingt|passt|schon|klaro|jawoi|gewiss|allerdings|exakt|jepp|jau|haben wir|hamma|hammer|gibt es|ist da|wir haben|ist so|bin ich|sind wir|in der tat|bejahend|positiv|jaja|na sicher|kloar|moi|sicha|auf jeden|durchaus)( (haben wir|gibt es|ist es|klar|doch|natuerlich|sicher|schon|ist da|ist vorhanden|hab ich|bin ich|passt|freilich|mach ich))?$
        ^ (ja|jo|jep|jup|klar|jawohl|jap|joa)
        """,
    "no": """
        ^ (na |ach |oh |aeh |hm |also |nun |tja |sorry |hallo |nein |leider |ehrlich gesagt |naja )*(nein|ne|nee|noe|naa|keine|keins|keines|keiner|nichts|nix|null|gar nicht|ueberhaupt nicht|nicht wirklich|leider nein|leider nicht|nicht dass ich wuesste|nie und nimmer|auf keinen fall|keinesfalls|mitnichten|haben wir nicht|gibt es nicht|gibts nicht|noch nicht|bisher nicht|derzeit nicht|momentan nicht|aktuell nicht|zurzeit nicht|eher nicht|wohl kaum|negativ|no|nope|bin ich nicht|hab ich nicht|nicht ich|nicht direkt|nada|leider noch nicht|leider keine|leider keins|kaum|hamma ned|gor nix|garnix|gar nix|ned|net|neenee|nein nein|nicht im moment|im moment nicht|noch keins|noch keine|bis jetzt nicht)( (haben wir nicht|gibt es nicht|danke|leider|ich nicht|wir nicht|bisher|noch nicht|wirklich nicht|nicht))?$
        ^^ (oh |ach )?na( (leider|danke|du|sie|eh ned|wirklich ned))?$$
        ^ (nein|nee|noe|naa)
        """,
    "budget_pos": """
        (haben|hab|habe|hat) (~ )?(ein bisschen|etwas|was|ein wenig|einiges|geld) (zurueckgelegt|beiseitegelegt|auf die seite gelegt|zur seite gelegt|angespart|gespart)
        (ist|sind|hab|habe|haben|liegt|liegen|hamma|hammer|gibt es) (~~ )?(auf der hohen kante|auf der seite|im sparstrumpf|angespart|zurueckgelegt|beiseitegelegt|gespart)
        (gespart|angespart|zurueckgelegt|beiseitegelegt) (haben|hab|habe|ist|sind) (~ )?(wir|ich|schon|auch)?
        (foerderung|zuschuss|foerdermittel|kredit|darlehen|finanzierung) (~ )?(haben|hat|wurde|wurden|ist|sind) (~~ )?(bekommen|erhalten|bewilligt|zugesagt|genehmigt|durch)
        (bekommen|kriegen|erhalten|bekam|kriegten|haben) (~ )?(foerderung|zuschuss|zuwendung|foerdermittel|foerderbescheid|bewilligungsbescheid)( (vom|von|bewilligt|zugesagt|bekommen|erhalten|$)|$)
        (<money>) (~ )?(ist|sind|waere|waeren|wurde|wurden|wird|steht|stehen|liegt|liegen|haben|hat|hamma|gibt|gibts|is|san|hab) (~ )?<okayed>
        (<money>) (steht|stehen|passt|ist da|sind da|ist kein problem|ist kein thema|vorhanden|genehmigt|bewilligt|freigegeben|gesichert|ok|okay|ja|reicht|ist fix|liegt bereit|stehen bereit|steht bereit)
        (haben|hab|habe|hat|hamma|gibt|gibts|gibt es|haetten|hatten|kriegen|bekommen|bekamen|verfuegen|steht|stehen) (wir |ich |es |dafuer |da |schon |ein |eine |das |die |unser |unsere |eigenes |genug |genuegend |ausreichend |etwas |ueber |uns |noch |jetzt |doch |inzwischen |mittlerweile |nun |eigene )*<money>( (dafuer|da|bekommen|gekriegt|genehmigt|eingeplant|zur verfuegung|zurueckgelegt|bereit|frei|bewilligt|fuer|$)|$)
        +(am|an) (<money>|geld) (~ )?(nicht|ned|net|kaum) (~ )?(scheitern|scheitert|liegen|liegt|fehlen|mangeln|hapern|haengen|scheiterts|liegts|es)
        +(am|an) (<money>|geld) (~ )?(scheitert|liegt|fehlt|mangelt|hapert|soll|wird|solls|wirds|liegts|scheiterts) (~ )?(nicht|ned|net|kaum)
        +(geld|budget|kosten|kohle|finanzierung|preis) (~ )?(ist|sind|spielt|spielen|sollte|is|waere|soll|stellt|stellen) (~ )?(kein|keine|nicht das|ned des|keinerlei) (problem|thema|rolle|hindernis|engpass|huerde|frage|hinderungsgrund|sorge)
        +(kein|keine|nie ein) (problem|thema|sorge|sorgen|mangel) (mit|am|beim|ums|an|um) (~ )?<money>
        (<giver>) (hats|hat|haben|hat es|hat das|hat uns|hats uns) (~ )?(genehmigt|bewilligt|freigegeben|abgesegnet|abgenickt|zugestimmt|unterschrieben|gruenes licht|zugesagt|beschlossen|durchgewunken|durchgewinkt|bestaetigt|gebilligt|lockergemacht|gegeben|rausgerueckt|das ok|sein ok|ihr ok|springen lassen)
        (genug|genuegend|ausreichend|reichlich) (~ )?<money>
        zuschuss (~ )?(bewilligt|genehmigt|da|zugesagt|durch|erhalten|bekommen)
        (foerderbescheid|bewilligungsbescheid|zuwendungsbescheid|kreditzusage|foerderzusage|finanzierungszusage|zusage der bank) (~ )?(da|liegt|erhalten|bekommen|vor|haben|ist|eingetroffen|auf dem tisch)
        """,
    "budget_pos_asked": """
        (zugesagt|bewilligt|genehmigt|freigegeben|zugesichert) (ist|is|wurde|sind|hat) (es|das|alles|man|er|sie)( (uns|mir|alles))?
        (aus|ueber|vom|ausm) (dem|den|der|unserem|meinem|den laufenden)? ?(instandhaltungstopf|instandhaltungsbudget|wartungsbudget|investitionsbudget|betriebsbudget|abteilungsbudget|reparaturbudget|werksbudget|instandhaltung|investitionstopf|wartungstopf|jahresbudget|ruecklagen)
        (alles |ist |schon |bereits |wurde )*(unterschrieben|unterzeichnet|besiegelt|abgezeichnet|eingetuetet|geritzt|in sack und tueten|unter dach und fach|gedeckelt und genehmigt)
        (\\w*rat|\\w*vorstand|\\w*ausschuss|\\w*leitung|\\w*versammlung) (hat|haben) (~ )?(zugestimmt|genehmigt|ja gesagt|beschlossen|freigegeben|bewilligt|abgenickt|abgesegnet)
        (na|eh|aber|ja) (logo|klar|freilich|sicher|sowieso)
        (aber |ja |doch |schon )+(da ist was|ist was da|was da|etwas da|gibt es was|gibt es etwas)
        (genehmigt|bewilligt|freigegeben|budgetiert|abgesegnet|abgenickt|durchgewunken|durchgewinkt|reserviert|bereitgestellt|zugesagt|zurueckgelegt|zur seite gelegt|auf die seite gelegt|auf der hohen kante|in trockenen tuechern|gesichert|finanziert|bezahlbar|freigezeichnet|durchfinanziert|gegenfinanziert|ausfinanziert|bereits beschlossen|angespart|beiseite gelegt|im haushalt eingestellt|eingestellt|vorgesehen|bereitgelegt|durchgeboxt)
        ^ (das |ist |alles |is |ja |ist alles |schon |sind |steht |waere |liegt |is eh |bereits )*(da|vorhanden|fix|sicher|durch|verfuegbar|bereit|gesetzt|drin|ok|geklaert|gesichert|frei|steht|gegeben|abgedeckt|im topf|erledigt und genehmigt) $
        (steht|stehen|ist|sind|waere|is) (~ )?(im|in|auf) (~ )?(wirtschaftsplan|haushalt|haushaltsplan|investitionsplan|investplan|budget|plan|jahresplan|finanzplan|nachtragshaushalt|etat|investitionsliste|investliste|rahmenplan|doppelhaushalt) ?(drin|drinnen|eingestellt|vorgesehen|verankert|eingeplant|enthalten)?
        (gruenes licht|das ok|das okay|die freigabe|die unterschrift|die genehmigung|das go|die zusage|den segen|den zuschlag|den foerderbescheid) (~ )?(haben|hab|bekommen|gekriegt|ist da|liegt|von|vom|da|kam|erhalten|gab|erteilt|haben wir|habe ich|hat|$)
        (haben|hat|hab|gab|liegt) (~ )?(gruenes licht|das ok|das go|die freigabe|die unterschrift|freie hand|die zusage|eine zusage|unterschrift)
        (durch|an|ueber) (die|den|das) (gf|geschaeftsfuehrung|vorstand|gremium|gremien|stadtrat|gemeinderat|ausschuss|leitung|aufsichtsrat|controlling|buehne) (gegangen|durch|gelaufen|gekommen|gebracht)
        (<giver>) (~ )?(zahlt|bezahlt|uebernimmt|finanziert|stimmt zu|hat zugestimmt|hat ja gesagt|traegt|foerdert|spendiert|springt ein|macht mit)
        (open end|nach oben offen|egal was es kostet|koste es was es wolle|geld spielt keine rolle|kein limit|keine obergrenze|unbegrenzt|freie hand|blankoscheck)
        (koennen|kann|koennten) (wir |ich |uns )*(~ )?(leisten|ausgeben|stemmen|finanzieren|aufbringen|locker machen|lockermachen)
        (gefoerdert|bezuschusst|finanziert) (vom|von|durch|ueber|mit)
        (ueber|aus|per|durch) (leasing|kredit|foerdertopf|foerdermitteln|ruecklagen|dem laufenden|eigenmitteln|der portokasse|spenden|dem instandhaltungsbudget|dem sondervermoegen|dem topf)
        (haben|hat|hab|gibt|gibts|hamma) (~ )?(topf|budget|etat|ruecklage|ruecklagen|posten|kostenstelle|ansatz|rahmen|puffer|summe|betrag|sparschwein|polster|haushaltsansatz|investitionsrahmen)
        (muss|muesste|braucht) (nur|bloss) (noch )?(abgerufen|abgeholt|ausgegeben)
        (budget|geld) (ja|vorhanden|da|steht|gibt es|haben wir|ist da|is da|eingeplant)
        """,
    "budget_neg": """
        <money> (ist|sind|wurde|wurden|war) (~~ )?(geplatzt|gekippt|gestorben|zusammengestrichen|gestrichen|gesperrt|eingefroren|abgelehnt|verplant|futsch|weg|aufgebraucht)
        schwimmen (~ )?nicht (~ )?im geld
        ^ (budget|geld|mittel) (nein|ne|nee|null|keins|keines|fehlanzeige|leider nein)
        <money> (haben|hat|habe|hab|gibt es|ist|kriegen|bekommen) (~~ )?(keins|keines|keinen|keine|null)( |$)
        (nichts|nix) (mit|aus|von) (den|dem|diesen|unseren) (\\d[^ ]*|<money>)
        aus (den|dem) \\d[^ ]* (~~ )?(wurde|wurden|wird|werden|sind|ist) (~ )?(nichts|nix|null|0)
        (war|waren|gab es|hatten wir) mal (geld|budget|mittel|kohle|etwas|was)
        weder (\\w+ ){1,3}noch (~ )?<money>
        (kein|keine|keinen|keinerlei|null|ohne|nicht genug|zu wenig|wenig|nie|koa|koan|nicht ausreichend|mangels|weder) (eigenes |eigene |freies |freien |extra |entsprechendes |separates |festes |wirkliches |grosses |grossen )*<money>(?! (problem|thema))
        (<money>) (~ )?(ist|sind|wurde|wurden|gibt|gibts|haben|hat|hamma|is|wird|werden|sieht) (~ )?(nicht|keins|keine|keines|gestrichen|gesperrt|eingefroren|weg|aufgebraucht|verplant|ausgegeben|alle|erschoepft|knapp|gekuerzt|leer|gecancelt|abgelehnt|verbraucht|zusammengestrichen|futsch|aus|zu|nix|ned|null|mau|anderweitig|verballert|gekappt|umgewidmet|schlecht|duester|blockiert)
        (<money>) (~ )?(gestrichen|gesperrt|eingefroren|aufgebraucht|verplant|ausgegeben|erschoepft|gekuerzt|abgelehnt|gekappt|fehlt|fehlen|nicht da|nicht vorhanden|nicht genehmigt|nicht bewilligt|nicht freigegeben|nicht eingeplant|umgewidmet|nicht vorgesehen)
        (fehlt|fehlen|mangelt|hapert|scheitert|liegt) (~ )?(am |an |das |die |uns das |schlicht am )(<money>|noetige kleingeld|kleingeld|finanziellen)
        (haushaltssperre|ausgabenstopp|investitionsstopp|ausgabensperre|budgetsperre|budgetstopp|investstopp|sparkurs|sparzwang|sparmassnahmen|haushaltssicherung|nothaushalt|kurzarbeit|sparprogramm|beschaffungsstopp)
        (nicht|keinen|kein|koan) (einen |einzigen |mueden |roten |lumpigen )*(cent|euro|pfennig|heller|groschen|taler)
        (kein|koa) (kohle|knete|geld|marie|diridari)
        """,
    "budget_neg_asked": """
        aber (das|es|dieses|alles|das geld|jeder cent|jeder euro) (ist|is|gehoert|geht) (schon |alles |leider |nur |bereits |komplett )*(fuer|fuers|in|ins|dem|der) (das|die|den|ein|eine|einen|unser|unsere|anderes|andere|neue|neues|neuen) (?!projekt|vorhaben|sache)\\w+
        +(gleich |direkt |kurz )?(nach|neben|hinter|mit|zusammen mit) (~ )?(meiner|meinem|der|dem|einer|einem|unserer|unserem) (~ )?(yacht|jacht|einhorn|einhoernern|privatjet|ferrari|goldesel|goldenen|schloss|hubschrauber|pony)
        (geben|gebe|geb|gibt|legen|stecken|zahlen|zahle) (wir |ich |man |er |sie |die )?(~ )?(nichts|nix|kein geld|keinen cent|keinen euro) (~ )?(aus|hin|hinein|rein|drauf)
        <money> hat sich (~~ )?(geholt|gekrallt|genommen|gesichert|unter den nagel gerissen)
        ^ (gratis|umsonst|geschenkt|kostenlos) (nehm|nehme|wuerde|waere|ja|koennen)
        (das|es|alles|geld|budget) (steckt|stecken|steckte) (~ )?(im|in|jetzt|schon|komplett)
        wenn (es|das|s) (~ )?(nichts|nix) (kostet|kost)
        (fuer lau|fuer umme|gratis|umsonst|geschenkt) (gern|gerne|sofort|immer)
        bis (~ )?(war|waren|gab|hatten) (~ )?(geld|budget|mittel|kohle|was|etwas)
        (war|waren|gab|hatten) (~ )?(geld|budget|mittel|kohle|was|etwas) (~ )?(da )?(bis|aber)
        aber (nur |bloss |leider |halt )*(fuer|fuers) (die |den |das |eine |einen |ein |unsere |unser )*(kantine|andere*|was andere*|etwas andere*|dach|autos|fuhrpark|buero|toiletten|feier|schwester*|gehaelter|loehne|marketing|it|parkplatz|strasse|verwaltung)
        (lachen|lacht) (~ )?(huehner|hennen|die huehner)
        (haendedruck|feuchter haendedruck|knoepfe|hosenknoepfe|spielgeld|motten|spinnweben)
        (heuer|dieses jahr|jetzt|heute|nun|diesmal|aktuell) (~ )?(null|nichts|nix|keins|keines|nada|gar nichts|goa nix)
        (mit|von|aus) (welchem|wessen|was fuer einem) (geld|budget|kohle)
        wenn (ich|wir) (~ )?(lotto|lotterie|jackpot|goldschatz|erben|erbe|oel)
        (a |das |ein )?(geld|kohle|budget|marie) (ham|hamma|habe|haben|hom|homma|hob) (ma|wir|mir|i|ich) (koans|koa|keins|keines|keine|kans|nicht|ned|net)
        (so gut wie nichts|so gut wie nix|fast nichts|fast nix|praktisch nichts|kaum etwas|kaum was|peanuts|nicht (mal|einmal|amal))
        (geld|budget|mittel|kohle|etat) (~ )?(ist|sind|is) (leider |schon |alles |jetzt |inzwischen |wieder )*(weg|futsch|perdu|dahin|fort)
        (kasse|kassen|topf|toepfe|portokasse|sparschwein|konto) (ist|sind|is) (leider |schon |wieder )*(leer|alle|blank|gepluendert)
        (budget|geld) (was|wos) (ist|is) das
        (haben|hat|hab|hamma|gibt es|gibts) (wir|ich|es|da|der verein|die firma)? ?(keins|keines|keine|keinen|nicht|nichts|null)(?! (zeit|lust|ahnung|idee|nerven|geduld|wahl|frage|fragen|meinung|interesse|verstaendnis|muse|luft))
        (vergiss es|vergessen sie es|kannst vergessen|koennen sie vergessen|koennt ihr vergessen|keine chance|null chance|aussichtslos|hoffnungslos|nix zu holen|nichts zu holen|da ist nichts zu holen)
        (rote zahlen|in den miesen|miese|minus|verschuldet|ueberschuldet|defizit|loch in der kasse|loecher|kasse ist|ueberzogen|am limit)
        (wieder |leider |alles |komplett )*(weggenommen|weggefallen|abgezogen|einkassiert|entzogen|zurueckgezogen|weggebrochen)
        ^ (leider |gar |rein |absolut |ehrlich gesagt |also |dafuer |momentan |derzeit |bei uns |da ist |da gibt es |fuer sowas |haben |wir haben |hamma |es gibt |exakt |genau )*(nichts|nix|null|keins|keines|garnichts|garnix|gar nichts|gor nix|nullkommanix|null komma nichts|null komma null|nada|niente|zero)
        (gibt es|gibt|ist|haben|kriegen|bekommen|bleibt|hamma) (~ )?(nichts|null|keinen cent|goa nix)
        null komma (nix|nichts|null|josef)
        (pleite|blank|insolvent|abgebrannt|klamm|knapp bei kasse|arm wie|ebbe|leere kassen|kassen leer|kasse leer|leer gefegt|bettelarm|kassen sind leer|kasse ist leer|sparstrumpf leer|konkurs|finanziell am ende|schulden)
        (abgelehnt|gestrichen|gesperrt|eingefroren|gecancelt|verweigert|abgeschmettert|gekippt|zusammengestrichen|nicht genehmigt|nicht bewilligt|nicht freigegeben|gekuerzt|rausgestrichen|rausgeflogen|abgewuergt|auf null|durchgefallen|kassiert|versagt|verworfen|zurueckgewiesen|nicht durchgekommen|dem rotstift|rotstift|wegrationalisiert|abgebuegelt|einkassiert|vom tisch)
        (komplett |alles |alle |schon |bereits |laengst |anderweitig |bis auf den letzten cent |fest |voll |leider )*(verplant|ausgegeben|aufgebraucht|verbraucht|anderweitig|verballert|weg|verbraten|vergeben|draufgegangen|weggegangen|verpulvert|versenkt|abgeflossen|gebunden|geplatzt|gekippt)
        (fuer|fuers|in|in die|ins|in den|aufs|auf) (~ )?(verplant|draufgegangen|reserviert|gebunden|vorgesehen|eingeplant|gedacht|zweckgebunden|bestimmt|geflossen|ausgegeben|gegangen|gewandert|gesteckt|versenkt|versickert)
        (schoen|schee|toll|super|nett|supa|cool) (waere|waer|waers|waeres) ?(es|das)?
        (waere|waer) (das |es )?(schoen|toll|nett|super|schee|der hammer)
        (der war gut|guter witz|sehr witzig|traeumen|davon traeumen|traeum weiter|traum|im traum|wunschdenken|schoener traum|scherzkeks|selten so gelacht|lotto|lottogewinn|bank ueberfallen|bank ausrauben|niere verkaufen|goldesel|dukatenesel|geldbaum|dagobert|sehen wir so aus|sehe ich so aus|haha*|weihnachtsmann|christkind|wunder geschieht)
        (rueckt|ruecken|gibt|geben|spendiert|zahlt|bezahlt|laesst|lassen|bewilligt|kauft|ersetzt|tauscht|repariert|macht|geht|gehen|gebt|genehmigt) (~ )?(nix|nichts|nicht mal|nicht einmal|ned amal|net mal|keinen|kein|net|ned) (~ )?(raus|heraus|springen|her|locker|kaffeemaschine|kaffee|stuhl|gluehbirne|klopapier|bleistift|drucker|neu|neue|neuen|euro|cent|$)
        (nicht mal|nicht einmal|ned amal|net amal|nedamoi|nichtmal) (~ )?(kaffeemaschine|kaffee|gluehbirne|gluehbirnen|klopapier|bleistifte|bleistift|kugelschreiber|stuehle|stuhl|drucker|drin|farbe|heizung|fuer|ersatz|eine|einen|ein|die|den|das|neue|genug)
        (nur|bloss|hoechstens|ausser) (wenn|falls|wanns) (es |das |s )?(nichts|nix|gratis|umsonst|kostenlos|geschenkt|kein geld) (~ )?(kostet|ist|gibt|waere|is)?
        (gratis|umsonst|kostenlos|geschenkt|fuer lau|zum nulltarif|fuer umme) (~ )?(nur|dann|ja|gerne|waere|sonst|ist|bitte|geht|nehmen)?
        (nicht|nix|nichts|keins|keine|noch nicht|bisher nicht) (~ )?(geplant|eingeplant|vorgesehen|budgetiert|genehmigt|bewilligt|vorhanden|da|uebrig|drin|zu machen|zu holen|freigegeben|dafuer|im haushalt|im plan|im budget|moeglich|bereitgestellt|in aussicht|finanzierbar|leisten|zur verfuegung|beantragt|beschlossen|zu erwarten|verfuegbar)
        (kein|keine|koa) (plan|planung|ansatz|spielraum|luft|reserve|reserven|rahmen|chance|moeglichkeit|posten|haushaltsansatz|puffer|cent|genehmigung|freigabe|zusage|aussicht)
        (koennen|kann|koennten|koennen wir) (wir |uns |ich |mir |das |es |uns das |da )*(nicht|nie|ned|net|nix) (~ )?(leisten|ausgeben|stemmen|finanzieren|bezahlen|zahlen|aufbringen)
        (jeden|jede) (cent|euro|pfennig|muenze) (~ )?(zweimal|dreimal|mehrmals|umdrehen|drehen|dreimal um|umdreht)
        (sparkurs|muessen sparen|sparen muessen|(an allen|an jeder|an jedem|an allem) (~ )?sparen|sparen (gerade|derzeit|momentan|zur zeit|eisern|ueberall|wo es geht|an allem)|(wird|werden|wurde) (~ )?gespart|sparrunde|wir sparen $)
        (dieses|naechstes|heuer|kommendes) (jahr )?(~ )?(nichts|nix|nicht|keins|nimmer|nicht mehr)
        (wird|werden|ist|geht) (es |da |dafuer |dieses jahr |leider )*(nichts|nix) (geben|mehr|geplant|werden|zu|drin)?
        (zu teuer fuer uns|nicht in unserer liga|uebersteigt unsere)
        """,
    "budget_planned": """
        [^ ]*\\d[^ ]* (mio |millionen |tausend |euro |k |tsd )*(im|in unserem|in dem) (plan|haushalt|etat|wirtschaftsplan|investplan|investitionsplan)
        (geplant|eingeplant|beantragt|angefragt|angemeldet|vorgesehen|in planung|in der planung|veranschlagt|angesetzt|planen|plane|planung|angedacht|in beantragung|wird beantragt|laeuft der antrag|antrag (laeuft|gestellt|eingereicht|liegt|ist)|foerderantrag|foerdermittelantrag|eingereicht|investitionsantrag|zuschussantrag|gestellt)
        """,
    "budget_vague": """
        (kommt darauf an|kommt drauf an|haengt davon ab|haengt ab|je nachdem|mal sehen|mal schauen|mal schaun|schau ma|schauma|schaun wir|sehen wir dann|wird man sehen|werden sehen|schwer zu sagen|schwierig zu sagen|bisschen|bissl|bisserl|etwas|irgendwas|irgendwie|vielleicht|eventuell|moeglicherweise|nicht sicher|keine ahnung|weiss nicht|weiss ich nicht|weiss noch nicht|nicht viel|nicht die welt|ueberschaubar|im rahmen|im ueblichen rahmen|uebliche|ueblichen|angemessen|vernuenftig|bezahlbar|wenn es sich|wenn sich das|rechnet|lohnt|wird schon|wird sich|findet sich|finden lassen|kriegen wir schon|kriegen wir hin|schon was|wird schon gehen|offen|noch offen|unklar|verhandlungssache|flexibel|begrenzt|knapp|klein|so viel wie noetig|was es halt kostet|gute frage|k a|ka|hmm|puh|schwierig|in etwa|einiges)
        """,
    "money_topic": """
        \\d+[.']\\d{3}
        \\d+k
        \\d+ (k|t|tsd|tausend|mille|eur|riesen)
        (<money>|betrag|summe|preis|kosten|kostet|wieviel|wie viel|ausgeben|zahlen|zahl|buchhaltung|controlling|finanz*|euro|kaemmerer|kaemmerei|investieren|investition*)
        """,
    "budget_period": """
        (jahr|jahres|haushaltsjahr|geschaeftsjahr|quartal|halbjahr|haushalt|wirtschaftsplan|doppelhaushalt|q1|q2|q3|q4|20\\d\\d|monat|fruehjahr|herbst|sommer|winter)
        """,
    "frozen": """
        (investitionsstopp|ausgabenstopp|investstopp|budgetsperre|sperre|haushaltssperre|ausgabensperre) (~ )?bis
        ab (~~ )?(frei|freigegeben|verfuegbar|entsperrt)
        (gesperrt|eingefroren|haushaltssperre|gestoppt|blockiert|auf eis|sperre|stopp) (~~ )?(bis|freigegeben|frei|ab|aufgehoben|danach|dann)
        (ab|im|freigabe|freigegeben|frei) (~ )?(wieder )?(freigegeben|frei|aufgehoben|entsperrt)
        """,
    "budget_granted": """
        (geld|gelder|budget|mittel|summe|betrag|finanzierung) (~~ )?(genehmigt|bewilligt|freigegeben|abgesegnet|beschlossen|zugesagt|bereitgestellt)
        (genehmigt|bewilligt|freigegeben|abgesegnet|bereitgestellt) (sind |ist |hat |haben |wurden |worden )?(~~ )?(geld|gelder|budget|mittel|euro)
        """,
    "money_of_it": """
        (davon|hiervon|daraus) (gehen|geht|gingen|fallen|wandern|fliessen|muessen|muss|nimmt|zwackt) (~~ )?[^ ]*\\d[^ ]* (~ )?(an|fuer|in|weg|ab|drauf|auf|zur|zum)
        [^ ]*\\d[^ ]* (davon|hiervon) (~ )?(gehen|geht|gingen|fallen|wandern|fliessen|muessen|muss|sind weg|sind fuer)
        """,
    "money_gone": """
        (davon|hiervon|daraus) (gehen|geht|gingen|sind|fallen|wandern|fliessen|muessen|muss|nehmen|zwackt) (~~ )?[^ ]*\\d[^ ]*
        [^ ]*\\d[^ ]* (~ )?(gehen|geht|ging|gingen|sind|wurden|wandern|wanderten|flossen) (~ )?(weg|ab|drauf|fuer|in|an|umgeschichtet|abgezogen|verplant|gestrichen)
        (abgezogen|gestrichen|umgeschichtet|verschoben|abgegeben|verloren) (~ )?[^ ]*\\d[^ ]*
        """,
    "limit_votes": """
        (vorstand|aufsichtsrat|beirat|gemeinderat|geschaeftsfuehrung|geschaeftsfuehrer|chef|gremium|konzern|zentrale) (~~ )?(stimmt|entscheidet|unterschreibt|zeichnet|zeichnet mit|genehmigt|muss|mitzeichnen) (~~ )?(ab|ueber|groesser|oberhalb)
        (ab|ueber|oberhalb von) [^ ]*\\d[^ ]* (~~ )?(vorstand|aufsichtsrat|beirat|gemeinderat|geschaeftsfuehrung|geschaeftsfuehrer|chef|gremium|konzern|zentrale)
        """,
    "grant": """
        (foerder*|zuschuss|zuschuesse|subvention*|kredit)
        """,
    "turnover": """
        (umsatz|umgesetzt|stromrechnung|gasrechnung|energierechnung|energiekosten|stromkosten|gehalt|gehaelter|loehne|kredit von|darlehen von|strafe von|schaden von)
        """,
    "time_elsewhere": """
        (genehmigt|bewilligt|freigegeben|beschlossen|unterschrieben|bestellt) (?!und )(~ )?(im|am|seit|letzten|vor) ~
        (hochzeit|geburtstag|taufe|beerdigung|begraebnis|firmung|konfirmation)
        """,
    "no_start_clause": """
        (20)?\\d\\d (brauchen|brauche|nutzen|brauchts|geht) (wir |ich )?(~ )?(fuer|drauf fuer) (~ )?(planung|vorbereitung|genehmigung|ausschreibung|gutachten|planungen|konzept)
        (bis|am|zum) (~ )?(wissen|melden|berichten|vorlegen|rueckmelden|rausfinden|herausfinden|praesentieren|vorrechnen|antworten|beantworten) ?(, )?(was|wie|wer|ob|muss|soll|koennen|kann|$)
        (soll|muss|sollen|muessen) (ich |wir )?(bis|am|zum) (~~ )?(wissen|melden|berichten|vorlegen|rausfinden|herausfinden|praesentieren|antworten|beantworten)
        (zweimal|dreimal|viermal|fuenfmal|mehrmals|mehrfach|\\d mal) (~ )?(im|in|seit|letzten|letzte)
        (ausverkauft|ausgebucht|ausgelastet|belegt|voll) (~ )?(bis|bis in|bis zum)
        (bis|bis in|bis zum) (~ )?(ausverkauft|ausgebucht|ausgelastet|belegt)
        (hatten|hatte|gab es) (~~ )?(monat|jahr|woche|monaten|wochen|jahren)
        (ist|haben|hat|findet) (wir )?(~ )?(messe|betriebsversammlung|\\w*hauptversammlung|mitgliederversammlung|inventur|budgetrunde|budgetklausur|jubilaeum|betriebsfeier|vorstandssitzung|gemeinderatssitzung)
        (kommt|komme) (~~ )?(zurueck|retour)
        ostern und weihnachten
        ostern auf weihnachten
        (macht|machen|schliesst|schliessen|sperrt|sperren) (~~ )?(dicht|zu|zusperren)
        jahre (lang )?(~ )?(gehalten|gelaufen|gedient|getan|geschafft|auf dem buckel|im dienst)
        in \\w+ jahren (haben|hat|ist|war|gab) (~ )?(noch |nie |keine|kein)
        seit (die|der|das|wir|ich|dem|den) (~~ )?(sind|ist|haben|hat|habe|war|wurde|steht|fehlt)
        seit (heute|gestern|montag|dienstag|mittwoch|donnerstag|freitag|kurzem|neuestem) (habe|hab|bin|darf|kann|sind|haben|macht|ist|gilt)
        (hat|haben|habe|hab|wurde|wurden|ist|sind) (~ )?(heute|gestern|gerade|eben|vorhin|heute frueh|heute morgen) (~~ )?(ge\\w+|be\\w+t|\\w+iert|ver\\w+t|ab\\w+t|er\\w+t|unter\\w+en)(?<!geschoben)(?<!vertagt)(?<!verlegt)
        (laut|gemaess|aus|nach|seit) (der |dem |den |unserer )?(messung|zahlen|bericht|protokoll|rechnung|audit|gutachten|pruefung|begehung) (vom|von|aus|im)
        (geht|gehe|gehen) (~~ )?in (pension|rente|den ruhestand|ruhestand|karenz|elternzeit|urlaub|mutterschutz)
        (mache|mach|beginne|beginn|schreibe|schreib|habe|hab) (~~ )?(\\w*pruefung|ausbildung|studium|abschluss|abitur|matura|lehre|bachelor*|master*|pruefungen)
        (investition|haushalt|budget|wirtschaftsplan|investitionsplan|mittel|investitionen) (fuer )?20\\d\\d (~ )?(angemeldet|eingestellt|vorgesehen|beantragt|eingeplant)
        (wurde|war|hatte|bin|habe|hab) (ich |er |sie )?(~ )?(operiert|krank|verletzt|krankenhaus|unfall|geheiratet|umgezogen|geburtstag|op)
        im \\w+ (operiert|krank|verletzt|geheiratet|umgezogen)
        (gib|gebt|gebts|geben sie|gebn|lasst|lassen sie) (uns|mir|ma|mi) (~ )?(\\w+ )
        (konkurrenz|mitbewerb*|wettbewerb*) (~ )?(gemacht|gmacht|erledigt|gekauft|bestellt)
        (ihre|eure|deine|die) (letzte|letzten|vorige|erste) (mail|email|nachricht|anruf|brief|rechnung|newsletter|angebot)
        (wieder|zurueck|erst wieder) (~ )?(im buero|im haus|im betrieb|da|erreichbar|am platz|im dienst|im werk)
        (bin|sind) (ich|wir|i) (~ )?(wieder|zurueck) (~ )?(buero|haus|da|erreichbar|dienst|betrieb|werk)
        (weiss|wissen|erfahre|erfahren|bekomme|bekommen|kriege|kriegen) (ich|wir|i) (~ )?(mehr|was|bescheid|es|das|ob|wann|wieviel|wie)
        (eingefroren|gesperrt|blockiert|gestoppt|sperre|haushaltssperre|eingestellt und) (~ )?(bis|ab|im|am)
        (garantie|vertrag|gewaehrleistung|pachtvertrag|lizenz|zertifikat|mietvertrag) (~ )?(lief|laeuft|endet|endete|aus|ab|bis)
        (angerufen|geschrieben|gemailt|gemeldet|gefragt|kontaktiert|angeschrieben|besucht) (~ )?(mal|schon|dreimal|zweimal|gestern|letzte*)
        (schon|bereits) (~ )?(angerufen|geschrieben|gemailt|gemeldet|gefragt|kontaktiert|angeschrieben)
        (elternzeit|mutterschutz|urlaub|reha|kur|sabbatical) (~ )?(bis|zurueck)
        (am|bis|ab|dann|montag|dienstag|mittwoch|donnerstag|freitag) (weiss|wissen) (ich|wir)
        (ab|seit) (heute|jetzt|sofort|gestern|morgen) (bin|ist) (ich|er|sie)
        (arbeite|bin|arbeiten|sitze) (ich |wir )?(~ )?(seit|schon seit)
        (wurde|wurden|ist|war) (~ )?(gebaut|gegruendet|installiert|gekauft|geliefert|renoviert|eingestellt als|befoerdert|geboren|gewaehlt|ernannt)
        """,
    "limit_clause": """
        (bis|unter|ueber|ab) \\d[^ ]* (t |k |tsd |tausend |mille )?(€ |eur |euro |chf |franken )?(entscheide|darf|kann|unterschreibe|zeichne|bestelle|gebe|genehmige|allein|alleine|selbst|selber)
        (allein|alleine|selbst|selber) (bis|unter) \\d[^ ]*
        (bis|unter|alles bis|ueber|ab) (~ )?(entscheide|darf|kann|unterschreibe|selbst|selber|allein|alleine|zeichne|zeichnungsberechtigt|freigeben|bestellen)
        (entscheide|darf|kann|unterschreibe|zeichne|zeichnungsberechtigt|freigabe|limit|grenze|unterschriftsgrenze|prokura) (~ )?(bis|unter|ueber|ab|alles bis|von)
        """,
    "authority_veto": """
        +(wenn|sobald|sag|sage) (ich |i )?nein (sag |sage |sagt )?(~ )?(ist|heisst|bleibt|gilt|is|bleibts|ists) (~ )?(nein|schluss|vorbei|aus|ende|nichts|dabei|das thema)
        (vetorecht|ein veto|mein veto|kann ich verhindern|kann ich stoppen|kann ich kippen)
        """,
    "money_elsewhere": """
        (geld|budget|finanzierung) (wird|wirds|wuerde) (schon |irgendwie |wohl |dann |sich )+(da sein|geben|reichen|finden|kommen|werden|auftreiben lassen)
        (heisst|bedeutet|sagt|zaehlt) (das |es |aber |bei dem |bei der |bei uns |bei denen |noch |lange |leider )*(gar |rein |noch )?(nichts|nix|nicht viel|wenig)
        (nachbar*|konkurren*|mitbewerb*|wettbewerb*|schwester*|bekannter|bekannte|freund|kumpel|cousin|vetter|schwager|bruder|onkel|andere werk|anderes werk|andere abteilung|vorgaenger*|schwager hat) (~ )?(hat|haben|hatte|hatten|bekam|bekommen|ausgegeben|gezahlt|investiert|zahlt|gekriegt|kriegt)
        (lotto|lottogewinn|lotterie|jackpot|sechser|erbtante|bank ueberfall*|geldbaum|goldesel|yacht|ferrari|monopoly|im traum|traum|weihnachtsmann|christkind|zauberstab)
        (muesste|muessten|muessen) (~ )?(erst |vorher |zuerst )(~ )?(erben|gewinnen|verkaufen|klauen|ueberfallen|leihen|betteln|finden)
        wenn (wir|ich|der|die|das) (~ )?(gewinne|gewinnen|gewonnen|reich|haetten|haette|waeren|waere|duerfte|duerften)
        (angenommen|hypothetisch|theoretisch|in der theorie|stell dir vor|mal angenommen)
        """,
    "bill": """
        (die|der|eine|unsere|meine) (\\w*rechnung|abrechnung|nachzahlung) $
        (mit|bei|auf|in|von|ueber) (der|einer|unserer|meiner|die) (~ )?(rechnung|nachzahlung|abrechnung|kosten)
        (rechnung|abrechnung|nachzahlung) (vom|von|fuer|war|ist|ueber|letztes|im)
        """,
    "sum_misread": """
        (das|die|der|dies|es) (ist|sind|war|waren) (doch |ja |nur |bloss |die |der |das |unsere |unser |meine |aber |nicht )*(\\w*rechnung|umsatz|jahresumsatz|\\w*kosten|\\w*verbrauch|gehalt|kaufpreis|listenpreis|abrechnung)
        nicht (das |der |die )?(~ )?(was|budget|betrag|summe) (~ )?(ausgeben|budget|haben|zahlen)
        """,
    "not_budget_clause": """
        (haben|hab|habe|hatten) (~~ )?(fuer) (die|den|das) (alte|alten|letzte|letzten|vorige|erste) (~~ )?(gezahlt|bezahlt|ausgegeben|hingelegt)
        (ueber|ab|oberhalb|jenseits) (~~ )?(geht es|geht das|geht s|muss es|muss das|entscheidet|unterschreibt|muss der|muss die)
        (kostet|kosten|kostete) (mich|uns|die firma|den betrieb|jedes mal|jede stunde|jeden tag)
        (jeder|jede|jedes|pro|ein) (\\w+ )?(monat|tag|woche|stunde|jahr|ausfall|stillstand|schicht|charge|stopp) (~ )?(kostet|kosten|verliere*|geht verloren)
        (zahle|zahlen|zahlt) (ich |wir |man )?(~ )?(monat|jahr|woche|im monat|pro monat|jeden monat) (~ )?(fuer|an) (~ )?(strom|gas|energie|wasser|miete|wartung|diesel|oel|heizung|dampf)
        (hat|haben|hatte|hatten) (~~ )?gekostet
        kostete (~ )?(damals|frueher|uns|seinerzeit)
        (nichts|nix) (mit|aus|von) (den|dem|diesen|unseren) \\d[^ ]*
        aus (den|dem) \\d[^ ]* (~~ )?(wurde|wurden|wird|werden|sind|ist) (~ )?(nichts|nix|null|0)
        (kostet|kosten|frisst|fressen|verbraucht|verschlingt|zahle|zahlen) (~~ )?(am tag|pro tag|taeglich|die stunde|pro stunde|in der stunde|pro woche|die woche)
        (letztes|voriges|vergangenes|vorletztes) (jahr|mal|budget) (~ )?(hatten|waren|war|gab|noch)?
        (frueher|damals|einst|vor jahren) (~ )?(hatten|hatte|waren|war|gab|mal|noch)
        (hatten|hatte|waren|gab es) (~ )?(letztes jahr|voriges jahr|frueher|damals|vor jahren|im vorjahr)
        (kostet uns|kosten uns|verlieren|verloren|verlust|schaden|strafe|zahlen (derzeit|aktuell|momentan|jetzt|bisher)|stromkosten|energiekosten|stromrechnung|gasrechnung|umsatz|mitarbeiter|quadratmeter|einwohner|stueck|tonnen|liter|euro (im jahr|im monat) (fuer|an) (strom|gas|energie|ausschuss))
        """,
    "authority_decides": """
        (ich|i) (entscheide|entscheid|bestimme|unterschreibe|unterschreib|zeichne) (das |selbst |selber |allein )*(bis|unter) (zu )?[^ ]*\\d[^ ]*
        (ich|i) (bestelle|bestell|kaufe|kauf) was ich (brauch|brauche|will|moechte)
        (ich|i) (ben|bin|bi) (ja |halt |selber |schon |doch )*(der|die|da) (chef|chefin|boss)
        (sprechen|reden|schreiben|chatten) (sie )?(~ )?mit (dem|der) (inhaber|inhaberin|chef|chefin|geschaeftsfuehrer|geschaeftsfuehrerin|eigentuemer|eigentuemerin)
        (das|der|die|dieses|dieser|diese) (\\w+ )?(gehoert|ghoert|gehoeren) (mir|mia)
        (dem|der|das|die) ich (vorstehe|vorsitze|leite|fuehre|verantworte)
        (kann|darf|koennte) ich (das |es |sowas |so etwas |dies |auch |selbst |selber |allein |noch )+(freigeben|genehmigen|unterschreiben|entscheiden|beauftragen|absegnen|bewilligen)
        (ich|i) (kann|darf|koennte) (das |es |die |den |dies |auch |sowas |so etwas |alles |ja |hier )*(freigeben|genehmigen|unterschreiben|entscheiden|beauftragen|absegnen|bewilligen)
        (ich|i) (gebe|geb) (das |es |die |den |sowas |alles |dann |am ende )*(frei|gelder frei|mittel frei|rechnung* frei)
        (das |die |den |es )?(gebe|geb|genehmige|segne) ich (das |selbst |selber |allein |alleine )*(frei|ab)
        (bin|als) (der |die )?(cto|ceo|cfo|coo|inhaber|inhaberin|chef|chefin|geschaeftsfuehrer|geschaeftsfuehrerin|werksleiter|werkleiter|leiter \\w+) (und|, und) (ich )?(entscheide|unterschreibe|genehmige)
        ich verantworte (~~ )?(budget|kosten|einkauf|investitionen|beschaffung)
        (letzte |letztes )?(unterschrift|entscheidung|wort|verantwortung) (ist|liegt) (~ )?(meine|meines|meins|bei mir)
        (vergebe|verhandle|beauftrage|ordere|kaufe|bestelle|entscheide|erteile|genehmige) (~ )?(selbst|selber|allein|alleine|eigenstaendig)
        (auftrag|auftraege|auftragsvergabe|bestellung) (~ )?(erteile|vergebe|unterschreibe|mache|loese) ich
        (auftrag|auftraege|bestellung*) (darf|kann) ich (~ )?(selbst|selber|allein|alleine)
        ^^ (ich|i|nur ich|ich allein) [.,!\\-] (punkt|basta|ende|fertig|aus)
        (habe|hab|mit|besitze|als) (die |volle |einzel|eine )*(prokura|einzelprokura|vollmacht|einkaufsvollmacht|zeichnungsbefugnis|unterschriftsvollmacht|generalvollmacht|handlungsvollmacht|bestellvollmacht)
        ^^ (das liegt |liegt |die liegt |entscheidung liegt |alles )*bei mir( allein| selbst| persoenlich)* $$
        (ueber mir|nach mir) (~ )?(nur der liebe gott|niemand|keiner|nur gott|der himmel|nur noch gott|nichts)
        (meine|mein) (unterschrift|wort|ja|ok|freigabe) (~ )?(reicht|genuegt|zaehlt|gilt|ist gesetz|allein|alleine|langt)
        (entscheide|entscheid|unterschreibe|unterschreib|bestimme|bestimm|genehmige|beschliesse|kaufe|bestelle|zeichne|verantworte|beauftrage) (ich|i)( (~ )?(allein|alleine|selbst|selber|alles|persoenlich|das|es|letztlich|letztendlich|am ende|aber|hier|als (?!erster|erste|letzter|kunde)\\w+|$)|$)
        (ich|i) (~ )?(entscheide|entscheid|unterschreibe|unterschreib|bestimme|genehmige|kaufe ein|zeichne|verantworte|beauftrage|entscheids) ?(das|es|allein|alleine|selbst|selber|alles|letztlich|hier|am ende|darueber|sowas|persoenlich|da|$)
        (ich|i) (~ )?(das|es|alles|sowas|hier|darueber|selbst|selber|allein|alleine) (~ )?(entscheide|entscheiden|unterschreibe|bestimme|kann)
        (entscheiden|unterschreiben|bestimmen|zahlen|bezahlen|genehmigen|bestellen|freigeben) (tu|tue|darf|kann|werde|muss|du) (ich|i)( (~ )?(selbst|selber|allein|alleine|es|das)|$)
        (entscheidung|letztes wort|das letzte wort|letzte wort|letztentscheidung|endentscheidung|meine unterschrift|verantwortung|freigabe|sagen|hut|zepter|hoheit|budgethoheit|prokura|entscheidungsgewalt|entscheidungsbefugnis|vollmacht|budgetverantwortung) (~ )?(liegt|ist|hab|habe|treffe|treff|bei mir|meine|trage|ich|kommt von mir|gehoert mir|auf|hat meine)( (~ )?(bei mir|ich|mir|alleine|allein|auf|bei uns beiden|selbst))?
        (ich|i) (~ )?(treffe|treff|hab|habe|trage|halte|besitze|fuehre) (~ )?(entscheidung|entscheidungen|letzte wort|das sagen|hut auf|prokura|verantwortung|budgetverantwortung|entscheidungsbefugnis|vollmacht|zuegel|faeden|hosen an)
        (darf|kann|koennen|duerfen) (ich|i) (~ )?(selbst|selber|allein|alleine|eigenstaendig|eigenverantwortlich|frei) (~ )?(entscheiden|bestellen|unterschreiben|kaufen|freigeben|bestimmen|beauftragen|ausgeben|$)
        (ich|i) (darf|kann) (~ )?(selbst|selber|allein|alleine|jetzt|eigenstaendig|frei) (~ )?(entscheiden|bestellen|unterschreiben|kaufen|freigeben|bestimmen)
        (selbst|selber|allein|alleine) (entscheiden|bestimmen|unterschreiben|entscheide)
        (bin|i bin|ich bin|als|hier) (ich |der |die |das |selbst |selber |hier |ja |alleiniger |alleinige |geschaeftsfuehrende |geschaeftsfuehrender |einer der |eine der |auch |nun |jetzt |stolzer )*<exec>
        ^ (der |die |als |alleiniger |alleinige |geschaeftsfuehrende |geschaeftsfuehrender |stolzer |selber |ich als )*<exec>( (und|hier|selbst|bin|von|der|einer|eines|im|in|seit|persoenlich|in person)|$)
        (entscheider|entscheidungstraeger|alleinentscheider|entscheiderin|budgetverantwortlich*|entscheidungsbefugt|zeichnungsberechtigt|unterschriftsberechtigt|prokurist|prokuristin|einkaufsberechtigt)
        (mir|mia) (gehoert|ghoert) (~ )?(laden|firma|betrieb|unternehmen|hof|haus|ganze|alles|hotel|werkstatt|baeckerei|brauerei|das)
        (mein|meine) (laden|firma|betrieb|unternehmen|hof|hotel|werkstatt|baeckerei|brauerei|praxis|entscheidung|sache|geld|bier|kind|kompetenz)
        +(niemand|keiner|koana|kein mensch) (sonst|ausser mir|anderes|anderer|ueber mir|mehr ueber)
        +(muss|brauch|brauche) (~ )?(niemand|niemanden|keinen|koan|keine) (fragen|um erlaubnis|erlaubnis)
        (allein|alleine|ausschliesslich|nur|bloss|ganz allein|einzig) (ich|i|meine entscheidung|meine sache|durch mich|von mir|bei mir)
        (ich|i) (allein|alleine|selbst|selber|persoenlich|ganz allein)
        (chef|chefin|boss) (bin|is) (ich|i)
        (fuehre|leite|betreibe|habe) (~ )?(den|die|das|einen|ein|eine|meinen|meine|mein) (~ )?(betrieb|firma|unternehmen|hof|laden|hotel|werkstatt|familienbetrieb|baeckerei|brauerei|landwirtschaft|eigene*)
        ^^ (das bin |bin |bloss |nur |na |ja |des bin |das |des |das mach |mach |das mache )*(ich|i|meine wenigkeit|selbst|selber|ich selbst|ich allein|ich alleine|ich selber|mei wenigkeit|ich persoenlich)( (allein|alleine|selbst|selber|natuerlich|wer sonst|halt|persoenlich))*$$
        einmannbetrieb|einzelunternehmer|ein mann betrieb|ich ag
        (letztlich|letztendlich|am ende|schlussendlich|unterm strich) (~ )?(ich|bei mir|mir|meine)
        """,
    "budget_named": """
        (das |unser |mein )?budget (ist|sind|war|von|bleibt|liegt|beträgt|jetzt|:)
        """,
    "applied_for": """
        (beantragt|zuwendungsantrag|foerderantrag|antrag gestellt|antrag (~ )?gestellt|angemeldet|eingestellt|haushaltsentwurf|veranschlagt)
        """,
    "not_granted_yet": """
        (noch )?(nicht|nichts|nix) (~ )?(beantragt|beschlossen|bewilligt|genehmigt|freigegeben|entschieden|da|durch|verabschiedet)
        (bescheid|bewilligung|bewilligungsbescheid|zusage|beschluss|freigabe) (~ )?(aus|offen|ausstehend|noch nicht|fehlt)
        """,
    "spent_then": """
        (gesteckt|investiert|ausgegeben|bezahlt|gezahlt|gekostet|verbaut|verbraten|versenkt|gekauft|angeschafft|reingesteckt|kostete|kosteten|waren|war)
        """,
    "authority_shared": """
        +(wenn|sobald|sag|sage) (ich |i )?nein (sag |sage |sagt )?(~ )?(ist|heisst|bleibt|gilt|is|bleibts|ists) (~ )?(nein|schluss|vorbei|aus|ende|nichts|dabei|das thema)
        (mein|meine|unser|unsere|der|die) (~~ )?und ich (zusammen|gemeinsam|beide|zu zweit|entscheiden)
        +(nicht|ned|net) ich (allein|alleine)
        bis (~~ )?(kann|darf|entscheide|unterschreibe) ich (~ )?(selbst|selber|allein|alleine)?( ~)?( ,)? (darueber|drueber|alles darueber|mehr) (~ )?(geschaeftsfuehrung|gf|vorstand|chef|chefin|zentrale|konzern|beirat|inhaber|eigentuemer)
        darf (ich )?(~ )?bis (~ )?(selbst|selber|allein|alleine|entscheiden|freigeben|unterschreiben|bestellen)
        (ueber|ab|oberhalb|alles ueber|mehr als) (~~ )?(geht|muss|entscheidet) (es |das |dann )?(in den|in die|zum|an den|der|die|ueber den|vor den|vor die) (~ )?(vorstand|aufsichtsrat|gf|geschaeftsfuehrung|stadtrat|gemeinderat|beirat|konzern|zentrale|gesellschafter*)
        (sitz|sitze|sitzen) (~~ )?(am|an einem|an dem) (selben )?tisch
        (vorher|darunter|bis dahin|drunter|darueber|drueber|davor) (ich|i|entscheide ich|unterschreibe ich|bin ich)
        (ich )?(verantworte|entscheide|uebernehme) (ich )?(die |das |ueber die |nur die )*(technik|technische seite|technische|technischen teil|fachliche|fachliche seite) ([,;] )?(aber |und )*(kaufmaennisch|finanziell|preislich|das geld|den einkauf|einkauf|ums geld)
        (gremium|ausschuss|\\w*ausschuss|beirat|vorstand|\\w*kommission|kreis|\\w*rat|dem|denen|der) (, )?(dem |denen |der )?(ich |auch |ich auch |ich selbst )*(angehoere|angehoer|gehoere an)
        (gehoere|gehoer) (ich )?(dem|der|diesem|zum) (~ )?(gremium|ausschuss|\\w*ausschuss|beirat|vorstand|kommission|\\w*rat|kreis|an)
        (trag|trage|tragen|schreib|schreibe|schreiben|nimm|nehmen|setz|setzen) (sie )?(~~ )?(mitentscheider|mitentscheiderin|mitentscheidend|mit auf|mit dazu)
        ^ (das (machen|entscheiden) wir |wir )?(gemeinsam|zusammen|gemeinschaftlich|bei mehreren|liegt bei mehreren|mehrere von uns|im team|zu zweit|zu dritt|zu viert|alle zusammen|wir alle|wir beide)( bei uns| im team)? $
        (technisch|fachlich|inhaltlich) (entscheide |bestimme |mach |mache )?ich (, )?(und )?(kaufmaennisch|finanziell|preislich|wirtschaftlich|budget)
        (kaufmaennisch|finanziell|preislich|wirtschaftlich) (~~ )?(, )?(und )?(technisch|fachlich|inhaltlich) (~ )?ich
        bin (ich )?(einer|eine|eini|ein teil) (davon|von denen|von ihnen|davo|devo)
        +ohne dass ich (es |das |sie )?(~ )?(absegne|zustimme|unterschreibe|freigebe|ja sage|abnicke|einwillige)
        (herr|frau|kollege|kollegin) \\w+ und (ich|meine wenigkeit)
        ich und (~ )?(zusammen|gemeinsam|miteinander)
        (allein|alleine|selbst|selber) bis \\d[^ ]* (~ )?[,;.] (darueber|ab da|danach)
        darueber (will|muss|moechte|entscheidet|entscheiden|muessen|wollen|brauche|braucht) (~~ )?(gefragt werden|mit ja sagen|zustimmen|mitreden|mit unterschreiben|gegenzeichnung|gegenzeichnen|zustimmung|unterschrift|freigabe)
        (zeichnet|unterschreibt|entscheidet|stimmt) mit $
        (sitz|sitze|hock|hocke|bin) (ich )?(auch |da |mit )*(drin|drinnen|mit dabei|darin)
        (stimme|stimm) (ich |im |in |dort |da )*(~ )?mit ab
        +ohne (meinen|mein|meine) (\\w+)
        (ich|i) (und|mit) (mein|meine|mei|meinem|meiner|der|die|dem) \\w+
        +(kann|koennte|darf) (ich |auch )?(nein|stopp|ablehnen|blockieren|nein sagen|mein veto)
        (leite|fuehre) (ich )?(~ )?(ausschuss|gremium|kommission|kreis|runde|vorsitz)
        (vorsitz|vorsitzender|vorsitzende) (~ )?(ausschuss*|gremium*|kommission|ich|beirat*|vergabe*)
        (wir|alle|wir die|mit den anderen) (gesellschafter|partner|teilhaber|geschwister|inhaber|eigentuemer|brueder|mitglieder|genossen) (~ )?(stimmen|entscheiden|beschliessen|abstimmen|bestimmen)
        (familienrat|familiensache|sitze mit am tisch|bin mit dabei wenn|in der runde)
        (mein|meine) \\w+ und ich
        ich und (mein|meine|meinem|der|die) \\w+
        (entscheiden|bestimmen|beschliessen|unterschreiben|stimmen ab|abstimmen|machen das|entscheidens|treffen die entscheidung*|zeichnen) (wir|ma|mir) (~ )?(zusammen|gemeinsam|im team|zu zweit|zu dritt|zu viert|beide|alle|im gremium|einstimmig|demokratisch|miteinander|in der runde|im kreis|in der gl|im vorstand|immer|$)
        (wir|mir|beide|alle|zwei|drei|vier) (~ )?(entscheiden|bestimmen|beschliessen|stimmen ab|unterschreiben|machen das|treffen|sprechen uns ab|zeichnen)( (~ )?(zusammen|gemeinsam|im team|zu zweit|zu dritt|beide|alle|im gremium|einstimmig|das)|$)
        (gemeinsam|gemeinsame|gemeinsamer|zusammen|miteinander|gemeinschaftlich|partnerschaftlich|im team|im kollektiv|in abstimmung|im gremium|zu zweit|zu dritt|zu viert|einvernehmlich|in absprache) (~ )?(mit|entscheid*|entschieden|entscheidung|beschlossen|bestimmt|unterschr*|meinem|meiner|dem|der|den|unserem|unserer|gemacht|abgestimmt)
        (entscheidung|beschluss|wahl|entscheidungen) (~ )?(gemeinsam|zusammen|im team|im gremium|zu zweit|zu dritt|kollektiv|einstimmig|mit)
        (ich|i|mir) (und|plus|mit|gemeinsam mit|zusammen mit|sowie) (~ )?<peer>
        (mein|meine|der|die|meinem|meiner|unser|unsere) (~ )?<peer> (und|plus|mit) (ich|i|mir|meine wenigkeit)
        (mit|nach ruecksprache mit|in abstimmung mit|nach absprache mit) (meinem|meiner|dem|der|den|unserem|unserer|meinen) (~ )?<peer> (~ )?(zusammen|gemeinsam|entscheid*|abgestimmt|$)
        (einer|eine|teil|mitglied) (von|der|des|vom|im) (~ )?(zwei|zweien|drei|dreien|vier|fuenf|uns|mehreren|entscheider*|geschaeftsfuehrer*|gesellschafter*|gremium*|ausschuss*|team*|vorstand*|entscheidungsgremium*|vergabe*|entscheidungsteams)
        (bin|sitze|sitz|ist|sind|auch|mitglied|stimmberechtigt|hock|vertreten) (ich |da |selbst |auch |mit |i |ein |als )*(im|in der|in dem|dem|des|mitglied|dabei|stimmberechtigt) ?(im |in der |des |der |mitglied )?(~ )?(vergabeausschuss|ausschuss|gremium|vorstand|einkaufsgremium|projektteam|entscheidungsgremium|lenkungskreis|lenkungsausschuss|steuerkreis|kommission|jury|vergabekommission|beirat|gemeinderat|stadtrat|buying center|auswahlteam|kernteam|arbeitsgruppe|vergabeteam|leitungsteam|kirchenvorstand|verwaltungsrat|aufsichtsrat|geschaeftsleitung|entscheiderkreis|investitionsausschuss|mitglied|stimmberechtigt|entscheidungsteam)
        (bin|sind) (ich |auch |dort |da |selbst |selber |wir )*(mitglied|stimmberechtigt|mit dabei|teil davon)
        (stimmrecht|stimme|mitspracherecht|vetorecht|veto|sitz|mitbestimmungsrecht) (~ )?(im|in|hab|habe|ich|bei|beim)
        (habe|hab|besitze|haett) (~ )?(stimmrecht|eine stimme|vetorecht|veto|mitspracherecht|ein mitspracherecht|mitentscheidung*|sitz im)
        +(ohne) (mich|meine|mein|meiner) ?(freigabe|zustimmung|unterschrift|ok|okay|go|segen|placet|genehmigung|einwilligung|laeuft|geht|passiert)?
        (<others>) (~ )?(muss|muessen|muesste|soll|will|wollen) (~ )?(zustimmen|unterschreiben|mitunterschreiben|gegenzeichnen|absegnen|freigeben|mitentscheiden|genehmigen|ja sagen|abnicken|einverstanden|mitziehen|sein ok|ihr ok|ok geben|mit zeichnen|auch|dafuer sein)
        (vier augen prinzip|vieraugenprinzip|4 augen prinzip|sechs augen prinzip|doppelte unterschrift|zwei unterschriften|zweite unterschrift|2 unterschriften|beide unterschriften|gegenzeichn*|mitentscheid*|mitunterschreib*|entscheide mit|entscheid mit|bestimme mit|stimme mit|rede mit)
        (entscheide|bestimme|unterschreibe|rede|stimme|wirke|red|entscheid) (ich |i )?(~ )?mit
        (gebraucht|braucht|brauchen|benoetigt|noetig) (~ )?(meine|auch meine) (unterschrift|zustimmung|freigabe|ok)
        (meine) (zustimmung|freigabe|unterschrift|genehmigung) (~ )?(braucht|noetig|erforderlich|notwendig|gebraucht|ist pflicht|muss)
        +(nicht|ned|net) (nur|allein|alleine|bloss) (ich|i|meine|von mir|bei mir|mein)
        +(nicht|ned|net) (alleine|allein)
        (bin|werde|ja|bin ich) (~ )?(beteiligt|eingebunden|involviert|mit dabei|mit im boot|mit von der partie|einbezogen)
        (mehrheit|abstimmung|mehrheitsentscheid|teamentscheidung|familienentscheidung|kollegialentscheidung|gremienentscheidung|gesellschafterbeschluss)
        (wir zwei|wir drei) (zusammen|gemeinsam|entscheid*|$)
        (wir beide|wir alle|alle drei|alle beide|meine frau und ich|mein mann und ich)
        """,
    "authority_influences": """
        (auf den tisch|vor die nase) (lege|leg|legen) (ich|i|wir) (~ )?(das|es|alles|die|den)
        (lege|leg) (ich |i )?(~~ )?(dem|der|den|unserem|unserer|meinem|meiner) (vorstand|chef|chefin|rat|gemeinderat|geschaeftsfuehrung|gf|boss|leitung|direktor|direktorin|bgm|buergermeister) (~ )?(hin|vor)
        (ich|wir) (~~ )?(spezifiziere|spezifizieren|definiere|definieren|lege fest|legen fest|schreibe das lastenheft|mache die vorauswahl|erstelle das lastenheft)
        (angebote|anbieter|preise) (~~ )?und (empfehle|empfehl|schlage vor|bewerte|vergleiche|gebe eine empfehlung)
        ich (~~ )?(und|dann) empfehle
        (entscheid*|entscheiden|beschliess*|tut|macht|genehmigt) (~~ )?(auf|nach) (meinen|meine|meiner|unseren|unsere|unserer) (vorschlag|antrag|empfehlung|vorlage|vorauswahl)
        (mit der|fuer die) (vorbereitung|vorauswahl|pruefung|ausarbeitung|bewertung) (~ )?(betraut|beauftragt|zustaendig|verantwortlich|befasst)
        (sachbearbeiter|sachbearbeiterin|referent|referentin) (~~ )?(vorbereitung|vorauswahl|beschlussvorlage|vorlage) (~ )?(betraut|beauftragt|zustaendig|erstelle|erarbeite)?
        (hol|hole|such|suche|waehle|waehl|schlepp|schleppe) (ich )?(~~ )?(ran|raus|aus|heran|an)( ,)? (~ )?(chef|chefin|ceo|cto|gf|boss|leiter|leiterin|geschaeftsfuehrer|inhaber|er|sie) (~ )?(nickt|nickts|segnet|unterschreibt|gibt|zeichnet|entscheidet|genehmigt)
        (wir|ich) (~ )?(empfehle|empfehlen|empfehl) (und|aber|nur|halt|bloss|lediglich|$)
        (lege|lege|stelle|trage|reiche|bringe|bereite) (ich )?(~~ )?(gemeinderat|stadtrat|kreistag|vorstand|aufsichtsrat|gremium|ausschuss|beirat|geschaeftsfuehrung|geschaeftsleitung|kreis) (~ )?vor
        lege ich (~~ )?(gemeinderat|stadtrat|kreistag|vorstand|aufsichtsrat|gremium|ausschuss|beirat|geschaeftsfuehrung|geschaeftsleitung) vor
        ^ (ich )?(empfehle|berate|rate|empfehle nur|berate nur) $
        (und ich|ich und \\w+|wir) (~ )?schlagen (~ )?vor
        +ich (darf|kann|soll|muss) (das |es |die |den |ihn |sie |alles |nur )*(aussuchen|auswaehlen|vorschlagen|empfehlen|bewerten)( , | und| aber| nur| bloss)*
        (ich|und) (~ )?(schlage|schlag) (~ )?vor
        (schlage|schlag) ich (~ )?vor
        (aussuchen|auswaehlen|vorschlagen|empfehlen|bewerten|testen|vergleichen|vorbereiten|beurteilen|vorsortieren) (tu|tue|darf|kann|mach|mache) (ich|i)
        (auf|anhand) (basis |grundlage |empfehlung |vorschlag |grund )?(meiner|meines|von mir)
        (will|wollen|moechte|moechten|verlangt|verlangen|braucht) (~ )?(meine|meinen) (empfehlung|meinung|vorschlag|einschaetzung|rat|votum|urteil|bewertung)
        (meine|mein) (empfehlung|vorschlag|votum|gutachten|einschaetzung|bewertung|vorlage) (~~ )?(ist|liegt|geht|ging|kommt|habe|hab) (~ )?(raus|vor|an|bei|abgegeben)
        wird es (~ )?(die|der|das|den) (, )?(die|der|das|den) ich
        (empfehlung|vorlage|vorauswahl|beschlussvorlage|bewertung) (~ )?(kommen|kommt|stammt|stammen) von mir
        ich (teste|probiere|pruefe) (~ )?(und|wenn|dann|kaufen|nehmen|gefaellt)
        (teste|probiere|pruefe) ich
        ich (teste|probiere)
        (mein|meine) (wort|meinung|stimme|rat) (~ )?(gewicht|zaehlt|gefragt|gehoer|wird gehoert|respektiert)
        (such|suche|filtere|grenze|sichte) (ich )?(~ )?(anbieter|kandidaten|angebote|lieferanten|firmen) (~ )?(aus|ein|vor|raus|auf)
        ich (such|suche|filtere|grenze|sichte) (~ )?(anbieter|kandidaten|angebote|lieferanten|firmen) (~ )?(aus|ein|vor|raus)
        (ich|i) (~ )?(empfehle|berate|evaluiere|bewerte|begutachte)
        (empfehle|berate|evaluiere|bewerte|begutachte) (ich|i)
        (werd|werde|bin|werden) (ich |wir |schon |immer |vorher |aber |auch |i )*(gefragt|angehoert|konsultiert|einbezogen)
        (suche|such|sichte|filtere|sortiere) (ich )?(~ )?(aus|raus|vor)
        ich (suche|such|sichte|filtere|sortiere) (~ )?(aus|vor)
        (ich|i|wir) (?!(schreib|schreibe|spreche) (fuer|im namen|im auftrag|aus|von) )(~ )?(empfehle|empfehl|schlage|schlag|berate|bewerte|beurteile|evaluiere|pruefe|teste|vergleiche|bereite|erstelle|erstell|schreibe|schreib|verfasse|waehle|selektiere|begutachte|praesentiere|formuliere|definiere|spezifiziere|lege|gebe|geb|mache|mach|mache die|spreche|liefere) (~ )?(vor|empfehlung*|empfehl*|angebote|anbieter|technik|vorauswahl|lastenheft|pflichtenheft|entscheidungsvorlage|vorlage|gutachten|spezifikation|anforderungen|ausschreibung|leistungsverzeichnis|shortlist|bewertung|einschaetzung|rat|input|stellungnahme|meinung|fachlich*|technisch*|vorschlag*|vorschlaege|votum|aus|den|die|das|vorarbeit|beschlussvorlage|auswahl)
        (empfehle|empfehl|schlage|schlag|berate|bewerte|beurteile|evaluiere|erstelle|bereite|pruefe|teste|verfasse|schreibe|praesentiere|spreche|waehle) (ich|i|wir) (~ )?(vor|aus|das|die|den|es|lastenheft|anbieter|empfehlung|technisch|$)
        (empfehlung|empfehlungen|vorauswahl|vorschlag|vorschlaege|entscheidungsvorlage|beschlussvorlage|gutachten|lastenheft|pflichtenheft|stellungnahme|vorlage|fachurteil|expertise|fachmeinung|votum|technische bewertung|spezifikation|ausschreibung|leistungsverzeichnis|anforderungskatalog|auswahl|shortlist|bewertung|bewertungsmatrix|vergleich) (~ )?(mache|mach|gebe|geb|schreibe|schreib|erstelle|erstell|ich|von mir|kommt von|spreche|liefere|bereite|aus|abgebe|abgeben|ab)
        (hoert|hoeren|verlaesst|verlassen|vertraut|richtet|richten|stuetzt|horcht) (~ )?(auf mich|auf uns|mir|nach mir|nach meinem|nach meiner|auf meine|auf meinen|nach meinen)
        (meine|mein|meiner) (empfehlung|meinung|vorschlag|wort|urteil|expertise|einschaetzung|rat|stimme|votum|gutachten) (~ )?(zaehlt|gilt|wird|hat gewicht|folgt|gefragt|gehoert|gewicht|wichtig|beruecksichtigt|folgen|folgt er)
        (folgt|folgen|nickt|nicken|unterschreibt|segnet|macht|nimmt|uebernimmt|winkt) (~ )?(meiner|meinem|was ich|meine|was i|es ab|das ab|ab was ich)
        (unterschreibt|signiert|kauft|bestellt|nimmt|macht|genehmigt) (~ )?(, )?was (ich|i) (~ )?(vorlege|vorschlage|empfehle|sage|sag|will|hinlege|raussuche|aussuche|vorleg)
        (beratend|berate|berater|fachlicher berater|technischer berater|empfehlend|fachlich zustaendig|mitreden|vorbereitend|entscheidungsvorbereit*|zuarbeit*|vorbereite|influencer|einflussnehmer|key user)
        (bereite|bereit) (ich |das |die |alles |i )*(~ )?vor
        (werde|wird|werd|bin) (ich |meine meinung )?(~ )?(gefragt|angehoert|konsultiert|um rat|um meine meinung|einbezogen|gehoert)
        (fragen|fragt) (mich|uns) (~ )?(nach meiner|um rat|fachlich|vorher|immer|nach der|was ich|zuerst|technisch|um meine)
        (darf|kann|duerfen) (ich|i|wir) (~ )?(mitreden|mitsprechen|meinen senf|vorschlagen|empfehlen|beraten)
        (etwas|gewissen|grossen|viel|einen|ein wort|mein wort) (einfluss|mitspracherecht|gewicht|mitzureden)
        (wort|woertchen) (mitzureden|mitreden)
        (auswahl|anbieterauswahl|lieferantenauswahl|vorauswahl|technische auswahl|evaluierung|evaluation) (~ )?(mache|mach|liegt bei mir|ich|treffe|ueber mich|leite|betreue|bin ich|verantworte)
        (projektleiter|projektleitung|projektverantwortlich*) (~ )?(empfehl*|schlage|vor|dafuer|hierfuer)
        """,
    "authority_decides_not": """
        (entscheidung|freigabe|verantwortung|unterschrift|genehmigung|zustimmung) (durch|vom|von|der|des) (?!(mich|mir|meine))(~ )?(liegt|ist|erfolgt|kommt|hat|habe|auf)
        ^ die (eigentuemer|inhaber|gesellschafter|gruender|besitzer|chefs)
        <others> (~~ )?(will|moechte|wird|soll|darf|muss|wollen|duerfen) (~~ )?(selbst|selber|allein|alleine) (entscheiden|bestimmen|unterschreiben)
        (er|sie|jeder|jede|der|die|wer|chef|chefin|einer) (~ )?(hat|haette|haben) (~ )?(hut auf|hosen an|das sagen|letzte wort)
        (assistent|assistentin|sekretaerin|sekretaer|assistenz|vorzimmer|rechte hand|fahrer|frau|sohn|tochter|stellvertreter|stellvertreterin|referent|referentin|praktikant|azubi) (~ )?(von|vom|des|der) (~ )?<exec>
        """,
    "authority_none": """
        (entscheide|entscheid|bestimme|bestimm|unterschreibe|unterschreib|genehmige) (ich |i |hier |da |gar |ueberhaupt |leider |selbst )*(nichts|nix|garnichts|nada)( hier| da| selbst| mehr)* $
        (gebeten|beauftragt) (worden )?(, )?(~ )?(angebote|infos|informationen|preise|anbieter|unterlagen) (~ )?(einzuholen|zu sammeln|zu suchen|zu recherchieren|zusammenzustellen|zu besorgen)
        (halte|halt) (ich )?(mich|mi) (~ )?(raus|heraus|fein raus)
        (unterschreiben|entscheiden|bestimmen|freigeben|bestellen|mitreden) (darf|kann|tu|tue|werde) ich (~ )?(nicht|nichts|nix|nie|ned)
        (helf|helfe|spring|springe) (ich |da |hier |eh |halt )*(nur|bloss) (~ )?(aus|mit|ein)
        (zum|zu) (sagen|melden|entscheiden|reden|bestimmen) (hab|habe|haben) (ich|wir|i) (~ )?(nichts|nix|gar nichts)
        (ferialpraktikant|ferialpraktikantin|ferienpraktikant|schuelerpraktikant|ferialjobber|praktikantenstelle)
        (schoen|schee|toll|nett|super) (waere|waer|waers) (~~ )?wenn (ich|mich) (~~ )?(zu sagen|entscheiden|gefragt|mitreden|was|etwas) (haette|duerfte|koennte|wuerde)?
        wenn ich (~ )?(was|etwas|mitzureden|zu sagen) (zu sagen |zu melden |zu entscheiden )?(haette|haett)
        (frueher|damals|ehemals|einst) (~ )?(ich|durfte ich|hab ich|habe ich|war ich das) $
        (tipp|tippe|schreib|schreibe|fuell|fuelle|klick|klicke|leite) (ich )?(~ )?(nur|bloss|lediglich) (~ )?(ab|aus|durch|weiter|mit)
        ich (tipp|tippe|schreib|schreibe|fuell|fuelle|klick|klicke) (~ )?(nur|bloss|lediglich)
        (soll|sollte|muss|darf) (ich |nur |bloss |halt )*(~ )?(anbieter|angebote|infos|preise|lieferanten|unterlagen|prospekte) (~ )?(suchen|sammeln|raussuchen|einholen|finden|zusammenstellen|weitergeben|besorgen)
        ich (soll|sollte|muss|darf) (nur |bloss |halt )*(~ )?(anbieter|angebote|infos|preise|lieferanten|unterlagen|prospekte) (~ )?(suchen|sammeln|raussuchen|einholen|finden|zusammenstellen|weitergeben|besorgen)
        (kaffee|tee) (kochen|holen|machen|bringen)
        (bin |nur |bloss |mache |hier )*(vertretung|urlaubsvertretung|krankheitsvertretung|elternzeitvertretung|aushilfsweise|springe ein|spring nur ein)
        (fuer) (meinen|meine|den|die|einen|eine|unseren|unsere) (sohn|tochter|chef|chefin|freund|freundin|vater|mutter|onkel|nachbarn|kollegen|kollegin|mann|frau|neffen|bruder|schwester|professor|verein|meister) (~ )?(was raus|etwas|raus|rum|was|um|nach|infos|nur|bloss|gefragt|$)
        auf (mich|uns|die \\w+|meine meinung) (~ )?(hoert|hoeren) (~ )?(keiner|niemand|kein|nie)
        (hoert|interessiert|juckt|kuemmert|schert) (~ )?(keiner|niemanden|niemand|keinen|kein schwein|keine sau)
        (nichts|nix|nicht|garnix|garnichts|ned|net|gar nichts|wenig|nicht viel|kaum was|nicht das geringste) (~ )?(zu melden|zu sagen|zu entscheiden|zu bestimmen|mitzureden|mitzubestimmen|entscheiden|zum sagen|zum melden|mit der entscheidung|zu tun|involviert|beteiligt|eingebunden|gefragt|zustaendig|befugt|entscheidungsbefugt|mitreden|zum entscheiden)
        (kein|keine|keinen|keinerlei|null|ohne|koa) (mitspracherecht|mitsprache|einfluss|stimme|entscheidung|entscheidungsbefugnis|befugnis|entscheidungsgewalt|macht|funktion|stimmrecht|entscheider|entscheidungskompetenz|vollmacht|prokura|ahnung wer|entscheidungstraeger|anteil|mitbestimmung|entscheiderin|zustaendigkeit|befugnisse|kompetenz|aktien|kompetenzen)
        (spiele|spiel|hab|habe) (ich )?(da |dabei |hier )?(keine|koa) rolle
        (fragt|fragen|hoert|hoeren|interessiert|kuemmert|sagt) (~ )?(mich|uns|auf mich|auf uns|meine meinung|mi|mir) (~ )?(keiner|niemand|nie|nicht|koana|kein mensch|keine sau|kein schwein|ja keiner|ned|nix)
        (mich|uns|mi|mir) (fragt|fragen|hoert|interessiert|sagt|informiert) (~ )?(keiner|niemand|nie|nicht|koana|kein mensch|keine sau|kein schwein|ned)
        (werde|werd|werden|bin) (ich |wir |da |i )*(~ )?(nicht|nie|ned|net|gar nicht) (~ )?(gefragt|eingebunden|beteiligt|involviert|konsultiert|einbezogen|zustaendig|entscheidungsbefugt|befugt|entscheider|der entscheider|verantwortlich|im boot|informiert|berechtigt)
        (entscheide|entscheid|bestimme|unterschreibe|entscheiden) (ich |i |das |es |ueberhaupt |da |darf |tu |tue |kann )*(~ )?(nicht|nie|nichts|nix|ned|net|gar nicht|gar nichts|garnix)
        (ich|i) (~ )?(entscheide|darf|kann|habe|hab|bin|entscheid) (~ )?(nicht|nichts|nix|ned|net|gar nicht|gar nichts|nie) (~ )?(entscheiden|zustaendig|selbst|mitreden|bestimmen|der entscheider|beteiligt|befugt|unterschreiben|$)
        (nicht|ned|net) (ich|meine entscheidung|mein bier|meine baustelle|mein bereich|meine abteilung|meine sache|mein thema|meine zustaendigkeit|mein job|mein ding|meine aufgabe|mein ressort|meine liga|in meiner hand|meine kompetenz|mein tisch|bei mir|von mir|i)
        (bin|als|nur|bloss|lediglich|hier|bin hier|ein|eine|i bin) (ich |nur |bloss |lediglich |der |die |ein |eine |hier |halt |einfach |ja |noch |derzeit |aktuell |reiner |reine |duale |dualer |kleiner |kleine |einfacher |einfache |das |blos |im |freiwilliger |freiwillige )*(praktikant|praktikantin|student|studentin|werkstudent|werkstudentin|azubi|auszubildende|auszubildender|lehrling|hausmeister|hausmeisterin|assistent|assistentin|sekretaerin|sekretaer|aushilfe|hiwi|schueler|schuelerin|ferienjobber|sachbearbeiter|sachbearbeiterin|bote|botin|mittelsmann|zwischenhaendler|fahrer|arbeiter|arbeiterin|monteur|bediener|maschinenbediener|pfleger|pflegerin|krankenschwester|putzfrau|pfoertner|nachtportier|lehrer|lehrerin|doktorand|doktorandin|journalist|volontaer|volontaerin|bufdi|zivi|fsjler|leiharbeiter|trainee|referendar|laufbursche|handlanger|zaungast|zuschauer|kleines licht|rad|raedchen|kleines raedchen|laborant|schreibkraft|helfer|helferin|rezeptionist|vermittler|ausfuehrende*|anwender|nutzer|user|vorzimmer|empfang|diktat|knecht|geselle)
        (praktikantin|praktikant|werkstudentin|werkstudent|azubi|auszubildende|auszubildender|schuelerpraktikum|praktikum|bachelorarbeit|masterarbeit|diplomarbeit|abschlussarbeit|seminararbeit|hausarbeit|studienarbeit|doktorarbeit|semesterarbeit|schulprojekt|facharbeit|studienprojekt|uni projekt|uniprojekt|marktanalyse fuer ein seminar|vorlesung|referat|dissertation)
        (sammle|sammel|sammeln|hole|hol|holen|suche|such|suchen|recherchiere|recherchieren|trage|stelle|besorge|besorg) (ich |wir |nur |bloss |lediglich |mal |hier |i |ein )*(~ )?(angebote|infos|informationen|preise|prospekte|material|unterlagen|daten|vergleichsangebote|auskuenfte|anbieter zusammen|zusammen)
        (nur|bloss|lediglich|reine|rein) (~ )?(weiterleiten|weiterleite|weitergeben|weitergebe|infos sammeln|angebote sammeln|ausfuehren|ausfuehrend*|sammeln|recherchieren|recherche|anfragen|tippen|tippe|abtippen|bestellen|bestelle|ausfuehre|ausfuehr|bediene|helfe|aushelfen|zuarbeiten|im auftrag|durchreichen|weiterreichen|weiter|leite weiter|mitlesen|zuschauen|organisatorisch|terminkoordination|kalender)
        (leite|leit|gebe|geb|reiche|reich|trage) (ich |i |das |es |alles |die infos |nur |bloss |die )*(~ )?(weiter|an den chef|an meinen chef|durch)
        (fuer|im auftrag|im namen) (meinen chef|meine chefin|den chef|die chefin|meinen meister|meinen vorgesetzten|einen kollegen|eine kollegin|jemand anderen|jemanden|einen freund|meinen professor|meinen mann|meinen vater|von jemand|meines chefs|meiner chefin|meinen onkel|meinen bruder|des chefs|von kollegen|der geschaeftsfuehrung)
        (entscheiden|entscheidet|bestimmen|machen|macht|machens|treffen|entscheids) (~ )?(andere|die da oben|die oben|die grosskopferten|die hohen herren|die anderen|die chefs|die grosskopfigen|die bosse|andere leute|die herren)
        (andere|die da oben|die oben|die grosskopferten|die hohen herren|die bosse|die obersten|die herren oben) (~ )?(entscheiden|bestimmen|machen|treffen|beschliessen|tun)
        (ueber|weit ueber|oberhalb) (meiner|meinem) (~ )?(gehaltsklasse|gehaltsstufe|kopf|ebene|gehaltsgruppe|besoldung*|kompetenz|liga)
        (ueber meinen kopf|an mir vorbei|ohne mich entschieden|ohne uns zu fragen)
        (fuehre|fuehr|mach|mache|tippe|tipp|bestelle|bestell|erledige|tu|fuehren) (ich |nur |bloss |das |i |wir )*(~ )?(nur aus|aus was|nur was|was man mir|was die|was mir gesagt|nur ab|ab was|was andere)
        (halte|halt) (mich|mi) (~ )?(raus|heraus|da raus)
        (damit|daran|da|dort) (hab|habe|bin) (ich |i )?(~ )?(nichts|nix|nicht|ned) (~ )?(zu tun|am hut|zu schaffen|beteiligt|zu suchen|drin|dabei)
        (nicht|ned) (in meinen haenden|in meiner macht|in meiner hand|in meinem bereich|in meiner zustaendigkeit|mein zustaendigkeitsbereich)
        """,
    "authority_other": """
        (entscheidet|entscheiden|bestimmt|bestimmen|macht|machen|unterschreibt|genehmigt|beschliesst|kauft|erledigt|regelt|freigibt) (~ )?(der |die |das |mein |meine |unser |unsere |bei uns der |alles der |immer der )*<others>
        (<others>) (~ )?(entscheidet|entscheiden|bestimmt|bestimmen|macht das|machen das|macht sowas|unterschreibt|genehmigt|beschliesst|ist zustaendig|ist dafuer zustaendig|kuemmert sich|regelt das|macht|kauft)
        (wird|werden|wurde) (~ )?(entschieden|beschlossen|bestimmt|genehmigt|gemacht|geregelt|eingekauft)
        """,
    "authority_vague": """
        (jein|kompliziert|schwierig|schwer zu sagen|kommt darauf an|kommt drauf an|je nachdem|haengt davon ab|haengt ab|unterschiedlich|verschieden|teils teils|teilweise|irgendwie|irgendwo|so halb|halb halb|gewissermassen|politisch|viele koeche|viele leute|mehrere leute|dienstweg|hierarchie|uebliche weg|ueblichen weg|wie ueblich|das uebliche|matrix|gremien|keine ahnung|weiss nicht|weiss ich nicht|unklar|gute frage|schwammig|nicht eindeutig|nicht klar|nicht so einfach|mal so mal so|bissl|bisschen|mehr oder weniger|sozusagen|vielleicht|undurchsichtig|diverse|mehrere|viele)
        """,
    "authority_topic": """
        (entscheid*|unterschr*|unterschreib*|zeichn*|zustaendig*|verantwortlich*|freigabe|freigibt|genehmig*|bestimm*|mitsprache*|wer das macht|wer das jetzt|wer sagt|wer darf|befugt|befugnis|rolle|inhaber*|geschaeftsfuehr*|gremium|ausschuss|prokura|empfehl*|vorschlag*|praktikant*|azubi)
        """,
    "authority_strict": """
        (entscheid*|unterschr*|unterschreib*|zustimm*|genehmig*|bestimm*|mitspracherecht*|mitreden|befugnis|befugt|inhaber*|geschaeftsfuehrer*|gruender*|gremium|ausschuss|vergabe*|prokur*|empfehl*|praktikant*|student*|werkstudent*|azubi|nichts zu (sagen|melden)|letzte wort|chef bin|bin der chef|bin chef*|mir gehoert|fragt mich|mich fragt|abstimm*|veto*|stimmrecht|lehrling|hausmeister|eigentuemer*|lastenheft|evaluier*|freigabe|das sagen|besitzer*|keine stimme|fuehre nur aus|zum sagen|ferialpraktikant*|ferienpraktikant*|schuelerpraktikant*|bewerte|beurteile|vorlage|votum|erteilen|vergebe|zu zweit|und ich|nichts zum)
        """,
    "time_now": """
        ^^ (letzte woche|letzten monat|letztes jahr|vorgestern|vorige woche) $$
        kann (es |sofort |gleich |jetzt )*los gehen
        (seit|schon seit) (~ )?(dran|dabei|am bauen|am umbauen|gange|im bau|in arbeit|am werk|zugange)
        (sofort|ab sofort|asap|schnellstmoeglich|schnellstens|so schnell wie moeglich|so schnell es geht|so schnell wies geht|so bald wie moeglich|sobald wie moeglich|baldmoeglichst|baldmoeglichst|ehestmoeglich|moeglichst bald|moeglichst schnell|moeglichst sofort|jetzt|jetzt gleich|gleich|umgehend|unverzueglich|heute noch|gestern|vorgestern|am besten gestern|heute|dringend|sehr dringend|eilt sehr|es eilt|eilt|pressiert|es brennt|brennt|hoechste eisenbahn|hoechste zeit|auf der stelle|prompt|stante pede|so frueh wie moeglich|je eher desto besser|je frueher desto besser|je schneller desto besser|jederzeit|koennte sofort|keine zeit zu verlieren|kann nicht warten|kann nicht laenger warten|hurtig|flott|zeitnah sofort|ehest|so schnell als moeglich|schnell wie moeglich|sofort bitte|notfall|allerschnellstens)
        (laeuft|laufen|laeufts|rennt) (schon|bereits|gerade|ja|eh|ja schon)
        (schon|bereits) (angefangen|begonnen|gestartet|losgelegt|dabei|dran|am laufen|im gange|unterwegs|losgegangen|in arbeit|in umsetzung|mittendrin|im bau|am bauen)
        (sind|bin|hat|haben|wird) (~ )?(schon|bereits|mitten|gerade) (~ )?(angefangen|begonnen|gestartet|dabei|dran|drin|gebaut|am umsetzen|losgelegt)
        (jeder|jede) (tag|stunde|minute) (~ )?(zaehlt|kostet|ist verloren|tut weh)
        (steht|stehen) (still|die anlage|die produktion|die maschine|alles)
        (in umsetzung|im gange|in arbeit|mittendrin|am laufen)
        (ab heute|von jetzt an|startklar|startbereit|kann losgehen|kanns losgehen|sobald ihr koennt|wenn ihr koennt|wann ihr wollt|von mir aus (gleich|sofort|morgen))
        """,
    "time_now_strict": """
        (sofort|schnellstmoeglich|so schnell wie moeglich|asap|dringend|umgehend|unverzueglich|am besten gestern|wir brauchen (also )?jetzt|brauchen jetzt|jetzt eine neue|heute noch|ab sofort|baldmoeglichst)
        """,
    "time_wished": """
        (gestern|vorgestern|letzte woche|vorige woche|letztes jahr)
        """,
    "time_neg_not": """
        (muss|muessen|soll|sollte|sollen|wird|werden) (~~ )?erledigt (sein|werden|haben|$)
        (verlaengert|erneuert|repariert|unterstuetzt|produziert|hergestellt|gewartet|betrieben|genutzt) (~ )?(wird|werden) (~ )?(nicht|nichts)
        (wird|werden) (~ )?(nicht|nichts) (mehr )?(verlaengert|erneuert|repariert|unterstuetzt|produziert|hergestellt|gewartet|betrieben|genutzt|geliefert)
        (haushalt|budget|etat|wirtschaftsplan|investitionsplan|euro|eur|mittel|geld|summe|betrag|tausend|k) (~ )?(eingestellt|zurueckgestellt)
        """,
    "budget_neg_not": """
        (auf|um) \\d[^ ]* (\\w+ |€ )?(gekuerzt|reduziert|zusammengestrichen|eingedampft)
        (gekuerzt|reduziert|zusammengestrichen|eingedampft) auf \\d
        mehr (gibt|geben|ist|sind|kann|koennen|darf|hab|habe|haben|bekomm|bekomme|bekommen|krieg|kriege|kriegen|rueckt|erlaubt|laesst|wird|werden|gebe|geb|geht) (~~ )?(nicht|nichts|nix|ned|net|keiner|niemand|nimmer)
        \\d[^ ]* (\\w+ |€ )?(sind|ist) bis (~ )?(gesperrt|eingefroren|blockiert)
        mehr (is|ist|geht|gibt es|haben wir) (~ )?(nicht|nichts|nix|ned|net|nimmer) ?(drin|moeglich|da|zu machen|her)?
        (keinen|kein|nicht einen) (cent|euro|pfennig) (mehr|drueber|darueber)
        """,
    "budget_neg_asked_not": """
        nichts (gegen (sie|euch|dich|ihre|eure)|persoenliches|fuer ungut|boeses)
        (festgelegt|entschieden|beschlossen|fix|fixiert|zugesagt) (ist|sind|haben) (~ )?(nichts|nix)
        (ist|sind) (~ )?(nichts|nix) (~ )?(festgelegt|entschieden|beschlossen|fixiert)
        (fuer|fuers|in|im|auf|aufs) (das |dieses |diesem |naechste |naechstes |naechsten |kommende |kommendes |kommenden |erste |zweite |dritte |vierte )*(jahr|quartal|halbjahr|geschaeftsjahr|haushaltsjahr|budgetjahr|20\\d\\d|q1|q2|q3|q4) (~ )?(reserviert|vorgesehen|eingeplant|gedacht|bestimmt|gebunden)
        (auf|um) \\d[^ ]* (\\w+ |€ )?(gekuerzt|reduziert|zusammengestrichen|eingedampft)
        (gekuerzt|reduziert|zusammengestrichen|eingedampft) auf \\d
        (ist|sind) (nichts|nix) fuer (mich|uns|dich|leute|schwache)
        mehr (gibt|geben|ist|sind|kann|koennen|darf|hab|habe|haben|bekomm|bekomme|bekommen|krieg|kriege|kriegen|rueckt|erlaubt|laesst|wird|werden|gebe|geb|geht) (~~ )?(nicht|nichts|nix|ned|net|keiner|niemand|nimmer)
        \\d[^ ]* (\\w+ |€ )?(sind|ist) bis (~ )?(gesperrt|eingefroren|blockiert)
        mehr (is|ist|geht|gibt es|haben wir) (~ )?(nicht|nichts|nix|ned|net|nimmer) ?(drin|moeglich|da|zu machen|her)?
        (keinen|kein|nicht einen) (cent|euro|pfennig) (mehr|drueber|darueber)
        """,
    "time_neg": """
        (im|in meinem|in unserem|in einem) (naechsten|anderen|zweiten) leben
        (mit|zusammen mit) (~ )?(gestorben|begraben|gegangen und)
        (steht|ist|stehen|haben|gibt es) (~ )?(nichts|nix|kein eintrag) (~ )?(im kalender|im plan|auf dem plan|auf der agenda|am horizont|auf dem zettel|eingetragen|terminiert)
        (enkel|enkelkinder|urenkel|naechste generation|mein nachfolger|unsere nachfolger) (~ )?(erleben|werden|duerfen|sehen|machen)
        (nicht|nie|niemals|nichts|nimmer|nix|ned|keinesfalls) (mehr )?(~ )?(geplant|vorgesehen|in planung|angedacht|absehbar|beabsichtigt|vorstellbar|umgesetzt|gemacht|realisiert|durchgefuehrt|gebaut|kommen|in diesem leben|in diesem jahrzehnt|in diesem jahrhundert|zu meinen lebzeiten|in den naechsten (jahren|zwei|drei|fuenf|5|10)|mehr gemacht|auf der agenda|auf dem plan|auf dem zettel|weiterverfolgt|verfolgt|umsetzen|machen|stattfinden|statt|passieren|in absehbarer zeit)
        (kein|keine|keinen|keinerlei|null|koan|koa|ohne) (plan|plaene|planung|planungen|termin|projekt|vorhaben|absicht|start|starttermin|zeitplan|aktuelle planung|konkrete planung|konkreten plaene|umsetzung) (~ )?(dafuer|dazu|geplant|mehr|in sicht|vorhanden|haben|da|derzeit|aktuell|momentan|das|$)?
        (auf eis|abgesagt|abgeblasen|gestoppt|gestorben|eingestampft|gecancelt|verworfen|begraben|gestrichen|eingestellt|auf unbestimmte zeit|ad acta|vom tisch|beerdigt|tot|zurueckgestellt|in der schublade|schublade|stillgelegt|aufgegeben|abgebrochen|geplatzt|ausgesetzt|auf der langen bank|auf die lange bank|geknickt|abgelehnt|hinfaellig|erledigt|gekippt|eingefroren|zu den akten|im sand verlaufen|beerdigt|tote hose|gecancelled|liegt brach|eingemottet)
        (nie|niemals|nimmer|nie im leben|nie mehr|nie und nimmer|nimmermehr|ueberhaupt nicht|gar nicht|gar nicht mehr|wahrscheinlich nie|vermutlich nie|nimmer mehr) ?(mehr)? $
        ^ (nie|niemals|nimmer|nie und nimmer|gar nicht|gar nicht mehr|ueberhaupt nicht)
        (sankt nimmerleins|st nimmerleins|nimmerleinstag|nimmerleins|hoelle (zu|ein)friert|hoelle gefriert|ostern und weihnachten|pfingsten und weihnachten|wenn schweine fliegen|schweine fliegen|am 30 februar|30 februar|wenn ich (tot|in rente) bin|jahr 3000|juengsten tag|juengstes gericht|nach meiner pensionierung|nach meiner rente|nach mir die sintflut|weltuntergang|kalt in der hoelle|wenn die kuehe)
        (bis dahin|dann|vorher|da) (bin ich|sind wir) (~ )?(in rente|pensioniert|tot|pleite|weg|nicht mehr)
        (wird|werden) (~ )?(nichts|nix|nicht) (~ )?(mehr|draus|daraus|umgesetzt|gemacht|geben|kommen|gebaut|passieren|realisiert)
        (machen|macht|tun|setzen|wollen|planen|kaufen|bauen|starten) (wir |es |das |da |ma |man )*(~ )?(nicht|nimmer|nie|nichts|ned) (mehr|um|weiter|$)
        (in rente|pension) (~ )?(vorher|bis dahin)
        """,
    "time_neg_strict": """
        (auf eis|abgesagt|abgeblasen|eingestampft|auf unbestimmte zeit|begraben) (~ )?(gelegt|verschoben|worden|$)?
        (umgesetzt|gemacht|realisiert|gebaut|kommen) (~ )?(wird|tut|werden) (es|das|sie) (~ )?(nicht|nie|ned)
        (wird|werden) (es |das |aber |sie |jedoch )*(nicht|nie|nicht mehr) (umgesetzt|gemacht|realisiert|gebaut|kommen)
        projekt (~ )?(gestoppt|gestorben|tot|abgesagt|eingestellt|gestrichen|eingestampft)
        """,
    "time_vague": """
        (schwer festlegen|laesst sich|kommt darauf an|wie schnell|wie bald|haengt an|abhaengig|sehen wir nach|nach dem|wenn wir wissen|richtet sich)
        (alle zeit der welt|kein termin|kein datum|haben zeit|hat zeit|nicht in stein|wann auch immer|wenns passt|wenn es passt|gott weiss|weiss der himmel|weiss der geier|weiss der kuckuck|wer weiss|so gott will|in aller ruhe|steht noch nicht fest|noch nicht fix|muss sich zeigen|wird sich zeigen|spontan)
        (bald|demnaechst|irgendwann|irgendwann mal|mal sehen|mal schauen|schau ma|schauma|schaun mer|eilt nicht|eilt ned|pressiert nicht|pressiert ned|keine eile|kein stress|kein zeitdruck|nicht eilig|nicht dringend|mittelfristig|langfristig|kurzfristig|mittel bis langfristig|ueber kurz oder lang|frueher oder spaeter|eher frueher als spaeter|zu gegebener zeit|bei gelegenheit|zeitnah|in naher zukunft|in zukunft|kuenftig|in absehbarer zeit|auf absehbare zeit|wenn zeit ist|wenn mal|wenn wir|wenn der|wenn die|wenn das|wenn es|sobald|kommt darauf an|kommt drauf an|haengt davon ab|haengt von|haengt ab|je nachdem|flexibel|offen|noch offen|ungewiss|unklar|weiss nicht|weiss ich nicht|weiss noch nicht|keine ahnung|schwer zu sagen|gute frage|vielleicht|eventuell|nicht sofort|nicht gleich|nicht so bald|noch nicht|nicht heute|nicht festgelegt|nicht entschieden|nicht definiert|ein weilchen|eine weile|dauert noch|steht in den sternen|in den sternen|eines tages|die tage|spaeter|spaeter mal|perspektivisch|zu spaeterer zeit|beizeiten|lieber frueher|nach und nach|so nach und nach|peu a peu|irgendwie|nix genaues|nichts genaues)
        """,
    "time_topic": """
        (wann|termin|termine|starttermin|starttermine|zeitpunkt|startdatum|beginntermin|datum|zeitplan|kalender|start|beginn|anfang|frist|zeitpunkt|monat|quartal|los*geht|terminplan|zeitrahmen|stillstand*|revision)
        """,
    "not_by_then": """
        (arbeitet|schraubt|ist|kommt|schafft|steht|montiert|baut) (~ )?(keiner|niemand)
        (vor|bis) (~~ )?(nix|nichts|nicht|nie|niemals|unmoeglich|keinesfalls|zu frueh|zu knapp|keine chance)
        """,
    "time_start": """
        (start|starten|startet|starts|starttermin|los|losgehen|losgehts|losgeht|loslegen|beginn|beginnen|beginnt|anfangen|fangen|anfang|umsetzung|umsetzen|einbau|einbauen|eingebaut|installieren|installiert|installation|inbetriebnahme|in betrieb|live|go live|fertig|stehen muss|stehen|laufen|laufen muss|soll|sollen|sollte|muss|muessen|spaetestens|bis|bis spaetestens|deadline|wollen|moechten|geplant|plan|planen|lieferung|liefern|kommen|bauen|gebaut|bau|umbau|austausch|projekt|waere|waers|ab|termin|verschoben|rechnen|rechnet|eroeffnung|eroeffnen|kick off|rollout|brauchen|brauche|verschiebt|bestellen|beauftragen)
        """,
    "self_clause": """
        (bin ich|ich bin|wurde ich|ich wurde|habe ich (~ )?uebernommen|befoerdert)
        """,
    "yes_not": """
        ^ da bin ich
        bin ich (wieder|zurueck|da)
        """,
    "authority_none_asked": """
        (sitze|sitz|bin|arbeite) (ich |hier |da |ja |doch )*(nur|bloss) (~ )?(am empfang|im sekretariat|an der pforte|in der zentrale|im vorzimmer|am telefon|in der telefonzentrale|die vertretung|die aushilfe|der azubi|der praktikant|die praktikantin)
        ^ (ich|wir) (nicht|jedenfalls nicht|leider nicht|sicher nicht) $
        (bin|sind) (ich |wir )?(da|damit|dort|komplett|ganz) (komplett |ganz |leider |jetzt )*(raus|draussen|aussen vor)
        ^ (~~ )?(leider )?nicht mehr $
        """,
    "authority_none_not": """
        (hole|hol|sammle|suche|besorge) (~ )?(die )?angebote (~ )?und (~ )?(empfehle|empfehl|bewerte|vergleiche|schlage)
        nicht (befugt|berechtigt|autorisiert|ermaechtigt) (, )?(~~ )?(zu sagen|zu nennen|mitzuteilen|auskunft|herauszugeben|preiszugeben|zu verraten)
        (unser|unsere|der|die|mein|meine|vom|unserem) (neue |neuer |neuen )?(azubi|praktikant|praktikantin|lehrling|werkstudent|werkstudentin|auszubildende|auszubildender|schueler) (~ )?(hat|sollte|soll|war|muss|wollte|ausgefuellt|geschrieben|geschickt|irgend*|uebt|ueben|versehentlich)
        """,
    "authority_none_asked_not": """
        nicht (befugt|berechtigt|autorisiert|ermaechtigt) (, )?(~~ )?(zu sagen|zu nennen|mitzuteilen|auskunft|herauszugeben|preiszugeben|zu verraten)
        (unser|unsere|der|die|mein|meine|vom|unserem) (neue |neuer |neuen )?(azubi|praktikant|praktikantin|lehrling|werkstudent|werkstudentin|auszubildende|auszubildender|schueler) (~ )?(hat|sollte|soll|war|muss|wollte|ausgefuellt|geschrieben|geschickt|irgend*|uebt|ueben|versehentlich)
        """,
    "time_now_not": """
        (hat|haben|habe|hab|wurde|wurden|ist|sind|war|waren) (~ )?(heute|gestern|vorgestern)
        seit (heute|gestern|jetzt|kurzem|vorgestern)
        (heute|gestern|vorgestern) (frueh |morgen |mittag |abend )?(hat|haben|habe|hab|wurde|wurden|ist es|war)
        (heiss|kalt|warm|schwuel) (ist es |is es )?heute
        (laeuft|laufen|rennt) (ja |eh |doch |alles )*noch
        (pressiert|eilt|brennt) (~ )?(nicht|nix|ned)
        """,
    "budget_pos_not": """
        (bauamt|behoerde|amt|tuev|denkmalamt|statiker|baugenehmigung|bauantrag|brandschutz|betriebsrat|urlaub|zeichnung|konzept) (~~ )?(freigegeben|genehmigt|zugestimmt|bewilligt|durch|da)
        """,
    "budget_pos_asked_not": """
        (bauamt|behoerde|amt|tuev|denkmalamt|statiker|baugenehmigung|bauantrag|brandschutz|betriebsrat|urlaub|zeichnung|konzept) (~~ )?(freigegeben|genehmigt|zugestimmt|bewilligt|durch|da)
        """,
    "limit_clause_not": """
        (kosten|kostet) (es )?(darf|duerfen|soll|sollte|wird)
        """,
    "authority_shared_asked": """
        ^ (die |der |das |unser |unsere |mein |meine |unsere )?(\\w+ ){1,3}(und|plus) (ich|i|meine wenigkeit)$
        ^ (ich|i) (und|plus) (die |der |das |unser |unsere |mein |meine )?\\w+$
        """,
    "first_phase": """
        (erste|ersten|erster|erstes) (phase|stufe|schritt|teil|los|bauabschnitt|abschnitt|etappe|haelfte|linie|gebaeude|standort|halle)
        (phase|stufe|abschnitt|bauabschnitt|los) (1|eins)
        """,
}
