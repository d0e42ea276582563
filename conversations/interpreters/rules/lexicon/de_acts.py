"""What German-speaking leads do beside answering: stop, call, ask, wait, decline, chat."""

from __future__ import annotations

CLASSES: dict[str, str] = {
    "weg_tun": "loeschen|streichen|austragen|rausnehmen|herausnehmen|entfernen|abmelden|rausschmeissen|rauswerfen|sperren|vernichten|ausschliessen|loeschn|streichn|austragn|aussinehmen",
    "weg": "geloescht|entfernt|gestrichen|ausgetragen|gesperrt|vernichtet|rausgenommen|herausgenommen|abgemeldet",
    "daten": "daten|adresse|mailadresse|emailadresse|email|mail|adress|adraesse|nummer|telefonnummer|kontaktdaten|angaben|eintrag|datensatz|profil|konto|account|name|namen|kontakt|date",
    "kommen": "melden|anrufen|zurueckrufen|durchrufen|durchklingeln|vorbeikommen|vorbeischauen|vorbeischaun|vorbeikommn|vorbei|herkommen|rauskommen|kommen|kommn|besuchen|besichtigen|anschauen|ansehen|anschaun|kontaktieren|telefonieren|vorstellen|treffen|ansprechen|herschauen|begutachten|vorfuehren",
    "staff": "berater|beraterin|techniker|technikerin|monteur|monteure|meister|mitarbeiter|mitarbeiterin|kollege|kollegen|kollegin|fachmann|fachfrau|fachberater|ingenieur|ingenieurin|vertriebler|vertrieb|vertreter|aussendienst|aussendienstler|aussendienstmitarbeiter|experte|experten|expertin|spezialist|spezialisten|ansprechpartner|ansprechpartnerin|kundenberater|kundenbetreuer|verkaeufer|chef|servicetechniker|service|kundendienst|mensch|menschen|mann|leute|jemand|einer|wer|projektleiter|anwendungstechniker|gebietsleiter|inbetriebnehmer",
    "mails": "mail|mails|email|emails|e mails|e mail|nachricht|nachrichten|newsletter|werbung|spam|post|kontakt|kontaktaufnahme|anrufe|anschreiben|zuschriften|erinnerungen|angebote mehr"
    "|werbemails|werbemail|kontaktversuche|sms",
    "person": "menschen|mensch|mitarbeiter|mitarbeiterin|kollegen|kollegin|berater|beraterin|fachmann|fachberater|techniker|ingenieur|vertrieb|vertriebler|vertriebsmitarbeiter|aussendienst"
    "|aussendienstler|ansprechpartner|ansprechpartnerin|experten|expertin|spezialisten|person|echten|echten menschen|jemand|jemanden|jemandem|verkaeufer|kundenbetreuer|kundendienst|support|richtigen",
    "ask": "fragen|klaeren|nachfragen|abklaeren|abklaren|klaren|pruefen|nachsehen|nachschauen|nachgucken|gucken|schauen|besprechen|absprechen|abstimmen|erkundigen|ruecksprache|rueckfragen|rueckfrage|abchecken|checken"
    "|konsultieren|sprechen|reden|einholen|in erfahrung bringen|erfragen|durchrechnen|ausrechnen|rausfinden|herausfinden|erfahren|recherchieren|informieren|rueckversichern|abwarten|schlau machen|ansprechen|durchsprechen|anrufen|nachhaken|beraten"
    "|kurzschliessen|rumfragen|durchfragen|herumfragen|nachhoeren|rumhoeren|nachrechnen|nachschlagen|rueckfragen|rausbekommen|rauskriegen|drueber schlafen|darueber schlafen|nachlesen|raussuchen|heraussuchen|suchen lassen|bereden",
    "insult": "idiot|idioten|depp|deppen|trottel|vollidiot|vollidioten|arschloch|arschloecher|betrueger|betruegerin|verbrecher|gauner|halsabschneider|abzocker|luegner|dumm|dumme|dummer|doof|bloed|bloede|bloeder|bloedmann|daemlich|daemliche|daemlicher|daemliches|schwachkopf"
    "|schwachsinnig*|hirnlos*|penner|wichser|drecksack|drecksau|drecksladen|saftladen|dreckskerl|pack|gesindel|abschaum|schweine|schwein|ratten|versager|nichtsnutz*|flachzange*|vollpfosten|pfosten|spasten|spasti|missgeburt|hurensohn|hurensoehne|arsch|aersche"
    "|blechkiste|blechtrottel|blechdepp|scheissbot|scheissladen|kackbot|mistkerl|kriminelle|schmarotzer|parasiten|volltrottel|hohlbirne|dummkopf|dummkoepfe|nervensaege|clowns|clown|unfaehig|unfaehige|unnuetz|erbaermlich*|laecherlich*|peinlich|widerlich|saubande|mistvieh|halunken|ganoven",
    "refuse": "beziffern|schreiben|reinschreiben|hinschreiben|eintippen|rausruecken|sage|sag|sagen|verrate|verraten|nenne|nennen|mitteilen|preisgeben|offenlegen|herausgeben|rausgeben|rausruecken|beantworten|beantworte|antworten|antworte|aeussern|bekanntgeben|veroeffentlichen|besprechen|kommunizieren|auskunft|angaben|auskuenfte|angeben|diskutieren|verhandeln|reden|sprechen|erzaehlen|erzaehle|kommentieren|ausplaudern|weitergeben|festlegen|erlaeutern",
}

PHRASES: dict[str, str] = {
    "opt_out": """
        (werbung|spam) (, )?(die|was|welche) (ich|wir) (~ )?(nie|nicht) (~ )?(will|wollen|wollte|bestellt|moechte|moechten|angefordert|brauche)
        (nirgends|nie|nirgendwo|niemals) (~ )?(angemeldet|registriert|eingetragen) (~~ )?(loesch*|raus|streich*|entfern*)
        ^ (bitte |dann |also |einfach )*(vergessen sie|vergesst|vergiss) (bitte |einfach )*(mich|uns)( (bitte|einfach|wieder|ganz|endlich))* $
        (alle |saemtliche |meine |die )*(angaben|daten|informationen|eintraege|eintrag) (zu|ueber|von) (mir|uns|meiner person) (~ )?(loeschen|entfernen|vernichten|streichen|geloescht|entfernt)
        (adresse|mailadresse|nummer|liste|verteiler|datenbank|kartei|name) (~~ )?([,.!] )*(~~ )?([,.!] )*raus damit
        (bitte|bitten|moechten|wollen|moegen|ersuche|ersuchen) (~~ )?(, )?von (~ )?(anfragen|kontakt*|mails|nachrichten|zuschriften|anrufen|anschreiben|werbung|erinnerungen|schreiben|mailings|zusendungen|kontaktversuchen|angeboten) (~ )?(abzusehen|absehen|abstand|verschonen|verschont)
        (sehen|seht|sieh|nehmen|nehmt) (sie |ihr )?(bitte |kuenftig |ab sofort )*von (weiteren|jeglichen|jeder|jedem|kuenftigen|zukuenftigen) (~ )?(anfragen|kontakt*|mails|nachrichten|zuschriften|anrufen|anschreiben|werbung|erinnerungen|angeboten) (~ )?(ab|abstand)
        (sperrung|loeschung|entfernung|streichung|austragung|vernichtung) (dieser|meiner|unserer|meines|unseres|dieses) (~ )?(<daten>|kontos|profils|eintrags|mailkontos)
        (vergessen sie|vergesst|vergiss|vergests) (bitte |einfach |doch )*(, )?dass (es )?(mich|uns|ich|wir) (gibt|existier*|je|jemals)
        (weder) (~ )?(anrufen|schreiben|mailen|kontaktieren|anzurufen|mails|anrufe|briefe|post|telefonisch|angerufen|angeschrieben|schriftlich) (~ )?noch (~ )?(anrufen|schreiben|mailen|kontaktieren|anzurufen|mails|anrufe|briefe|post|telefonisch|angerufen|angeschrieben|schriftlich|anzuschreiben|zu schreiben|melden)
        (nimm|nimms|nehmts|nehmt|nemmt|naemed|nemed|tua|tuats|tut|haut|streichts|streich|streicht|tuend|schmeisst|schmeissts|nehmen sie) (mi|mich|uns|me|mir|mini|mei) (~ )?(vo|von|aus|us|ausm|vom) (~ )?(liste|listn|lischte|listen|verteiler|vateiler|kartei)
        (loeschid|loeschet|loeschts|loescht|loeschn|loesche|loesch|striiched|streichid|streicht|entfernt|entferned) (bitte |doch |endlich |mal )*(mini|mi|mei|meine|min|eusi|unsere|unsa) (~ )?<daten>
        (will|moechte|wollen|moechten|wuensche|mag|moecht|wui) (~ )?(nix|nichts|gar nichts|garnichts|nie wieder was|nie wieder etwas|nie mehr was|nie mehr etwas|keine post|kein wort) (mehr |weiter |weiteres )?(~ )?(kriegen|kriegn|bekommen|erhalten|hoeren|hoern|lesen|empfangen|geschickt|zugeschickt)( (von|vo) (euch|ihnen|dir|eich|eurer|ihrer|diesem)| $)
        ^^ (bitte |also |so |dann |na |servus |hallo )*(abmeldn|abmelde|obmeldn|abmelden|loeschn|loeschen|austragn|austragen|abbestelln|stoppn)( (bitte|danke|merci|gell|sofort|bittschoen|thx|jetzt|lg|mfg))*$$
        (bi|bin|bins|samma|sind|sin|simmer) (i |ich |mir |wir |do |da )*(leider |eigentlich )?(nicht mehr|nimmer|nimma|nuemme|nicht laenger|nicht) interessiert(( ?[,.!])?( (mehr|danke|merci|sorry|tschuess|lg|mfg|thx|bitte|trotzdem|servus)))*$$
        ^^ (hallo |danke |sorry |nein |nein danke |ne |nee |servus |moin )*(ich |wir )?(habe |haben |hab |besteht |bei uns |hier |da )*(kein|null|keinerlei|leider kein) (weiteres |weiterhin )?interesse( mehr)?(( ?[,.!])?( (danke|merci|sorry|tschuess|lg|mfg|thx|bitte|trotzdem|vielen dank|viele gruesse|schoene gruesse|servus|ciao)))*$$
        (nicht mehr|nie mehr|nie wieder|nimmer|nimma|nix mehr|nichts mehr) (bitte )?(schriibe|schriebe|schrieba|schreibn|maile|kontaktiere|schicke|schickn|sende|senden|anschreibn|aluete|aaluete)
        (schreibt|schreibts|schickt|schickts|mailt|mailts|ruft|rufts|meldet|meldets|schreib|schick) (ma|man|wir|mir|uns|mi|mich|euch) (bitte |ja |fei )*(nimmer|nimma|neama|nix mehr|nichts mehr|nicht mehr|nie mehr|nie wieder)
        (keine|keini|kein|koane|kane) (~ )?<mails> (me|meh|mea|nimmer|nimma)
        (tschuess|ade|adieu|servus|wiedersehen|ciao|pfiat euch|leb wohl) ([,.!] )?(und |bitte |dann )*(fuer immer|auf immer|fuer alle zeit|auf nimmerwiedersehen|auf ewig)
        (auf nimmerwiedersehen|nimmerwiedersehen)
        spam ([,.!] )+(~ )?(gemeldet|markiert|blockiert|gesperrt|ist raus)
        (nachricht|mail|email|erinnerung|anfrage|mails|nachrichten) (~ )?(woche|tagen|tag|monat|heute)? ?([,.!] )+(jetzt|nun|damit|das|hier|es) (~ )?(ist |is |reicht|langt)(~ )?(schluss|genug|ende|aus|$)
        (meine|unsere|mein|unser|diese|mei) (~ )?<daten> (~ )?(gehoert|gehoeren|muss|muessen|soll|sollen|sollte|sollten|kann|koennen|darf|duerfen|will ich|moechte ich|bitte) (~ )?(<weg>|geloescht werden|raus|weg|aus ihr*|aus eur*)
        (koennen|koennt|duerfen|duerft|sollen|moegen|wuerden|wuerdet|koennten|koenntet|bitte|tun|tut|moechte|will) (sie |ihr |du |mal )?(mich|uns|meine (~ )?<daten>|unsere (~ )?<daten>|mein <daten>|meinen <daten>|diese adresse) (~ )?<weg_tun>
        (moechte|will|wollen|moechten|wuensche|wuenschen) (~ )?(nicht|nie|nimmer) (mehr |laenger |weiter |weiterhin )*(~ )?(auf|in|bei) (ihrer|eurer|dieser|ihrem|eurem|diesem|ihnen|euch) (~ )?(liste|kartei|datenbank|verteiler|mailingliste|crm|system|gespeichert|gefuehrt|stehen|geführt)
        (moechte|will|wollen|moechten|verlange|verlangen|erwarte|bestehe darauf|fordere) (~ )?(, )?(dass )?(sie |ihr |ich |wir )?(~ )?(mich|uns|meine|unsere|alle|alles|ich|wir) (~ )?(<weg>|geloescht werden|loescht|streicht)
        (verzichten|verzichtet|verzichte|verzichts) (sie |ihr )?(bitte |kuenftig |in zukunft |ab sofort |doch )*(auf|darauf)( ,)? (~ )?(weitere*|kontakt*|nachrichten|mails|mich|uns|mir|anrufe|werbung|erinnerungen|zusendungen)
        (unterlassen|unterlasst|unterlass|einstellen|stellen|stellt) (sie |ihr )?(bitte |kuenftig |ab sofort |doch |umgehend )*(das |die |den |ihre |eure |jede |jeden |jegliche |jeglichen |saemtliche |alle |weitere |weiteren )*(kontakt*|mails|nachrichten|werbung|anrufe|zuschriften|schreiberei|zusendungen|anschreiben|erinnerungen|belaestigung*)
        (wuensche|wuenschen|moechte|moechten|will|wollen|brauche|brauchen|erbitte) (ich |wir |ab sofort |kuenftig |bitte |auch )*(keine|keinen|keinerlei|keine weiteren|keinen weiteren) (~ )?(kontakt|kontaktaufnahme|kontaktversuche|zusendung|zusendungen|werbung|mails|anrufe|zuschriften|benachrichtigungen|erinnerungen|nachfragen|infos mehr|informationen mehr)( (von|durch|per|mehr|bitte|danke|durch|wuensch*)| $)
        (nicht|nie|nie wieder|nicht mehr|keinesfalls mehr) (~ )?(von ihnen|von euch|von dieser firma) (~ )?(kontaktiert|angeschrieben|angerufen|belaestigt|angesprochen|beworben|genervt|hoeren|lesen|angemailt)
        (von ihnen|von euch) (~ )?(will|moechte|wollen|moechten|brauche) (ich |wir )?(~ )?(nichts|nix|nie wieder|nie mehr|nicht mehr|kein wort|keine) (~ )?(hoeren|lesen|wissen|bekommen|kriegen|mehr|mails|$)
        (melden|meldet|meld|schreiben|schreibt|schreib) (sie |ihr )?(sich|euch|dich|mir|uns) (bitte |bloss |ja |ab jetzt |kuenftig |in zukunft )*(nicht|nie|niemals|nimmer) (mehr|wieder)( (bei|an) (mir|uns|mich))?( (bitte|danke))* $
        (lassen sie|lasst|lass) das (~ )?mit (den|diesen|euren|ihren|der|dieser|eurer) (~ )?(<mails>|mailerei|schreiberei)
        (hoeren|hoert|hoer) (sie |ihr )?(bitte |endlich )*auf (damit )?(, )?(mich|uns|mir) (~ )?(anzuschreiben|anzumailen|anzurufen|zuzumuellen|vollzumuellen|zu \\w+)
        (melden|meldet|meld|tragen|tragt|trag) (sie )?(mich|uns) (bitte |endlich |sofort |wieder )*(ab|aus|raus)( bitte| sofort| $)
        (nicht|nie|nimmer) (mehr|wieder|laenger) gefragt werden
        (nichts|nix|nie|keine) (mehr|wieder) (schreiben|schicken|senden|anrufen|mailen|melden) (bitte|danke|$)
        (ab sofort|ab jetzt|kuenftig|in zukunft) (bitte )?(keine|keinerlei) (weitere|weiteren|mehr)( <mails>| $)
        (vollspammen|zuspammen|zumuellen|vollmuellen|zutexten|zuspamen)
        ^ (bitte )?(meine |unsere |diese |die )?(nummer|adresse|mailadresse|email|kontaktdaten|eintrag|account|daten) (bitte )?(wieder )?(loeschen|streichen|entfernen|austragen|rausnehmen) ?(bitte)?
        (wuensche|wuenschen|will|wollen|moechte|moechten|brauche) (ich |wir |bitte )*(keinen|keine|keinerlei) (weiteren|weitere|weiterer) (kontakt|mails|nachrichten|anrufe|zuschriften|werbung|kommunikation)
        (verzichte|verzichten) (ich |wir )?(gern |gerne |dankend |lieber )*auf (~ )?(nachrichten|mails|kontakt|zuschriften|post|werbung|newsletter|anrufe)
        (hoert|hoeren|hoer) (sie |ihr )?(bitte |endlich |jetzt |sofort )*auf (mich |uns )?(zu fragen|mit fragen|zu nerven|zu loechern|auszufragen)( (bitte|jetzt|endlich))* $
        (loesch|loescht|loeschen|entfern|entfernt|streich|streicht|vergesst) (sie |ihr )?(bitte |endlich )*(mich|uns|mi)( (bitte|endlich|sofort|jetzt|raus|aus|komplett|ganz))* $
        (will|moechte|wollen) (~ )?(meine|unsere|mei|a|eine) (~ )?ruhe
        (lasst|lass|lassen sie) (mir|uns) (~ )?(meine|unsere|mei) ruhe
        (mit|von) (euch|ihnen|diesem laden|dieser firma) (~ )?(bin|sind) (~ )?(fertig|durch|geheilt|bedient)
        (bin|sind) (ich |wir )?(mit|von) (euch|ihnen) (~ )?(fertig|durch|geheilt|bedient)
        (ist|is|waer|waere) (~ )?(gut|genug|schluss|ruhe|schicht|ende) (~ )?mit (~ )?(<mails>|euch|mailerei|fragerei|werbung|belaestigung)
        (will|moechte) (~ )?dass (ihr|sie|du) (~ )?(aufhoert|aufhoeren|aufhoerst|ruhe)
        (dsgvo|ds gvo) (~ )?(zu )?(loesch*|vernicht*|entfern*|streich*)
        (vernichten|vernichte|vernichtet|loeschen|loescht|loesch) (sie |ihr )?(bitte )?alles $
        (kein|keinen|keine|null) (bock|lust|nerv|nerven|interesse|zeit und lust) (mehr )?(auf|fuer|an|von) (~ )?(eure|euren|ihre|ihren|diese|dieses|den|eurer|ihrer|mehr) ?(~ )?(<mails>|mailerei|kram|spam|fragerei|werbung|gelaber)
        (verschwindet|verschwinde|verschwinden sie|verduftet|haut ab|schleicht euch|schleich di|zieht leine|macht die fliege) (~ )?(postfach|leben|hier|endlich|jetzt|aus|$)
        (reicht|langt|genug) (~ )?(hoert|hoeren|hoer|lasst|schluss|aufhoeren|ruhe)
        (hoert|hoeren|hoer) (~ )?auf (mit|zu) (~ )?(fragerei|gefrage|mails|schreiberei|nachrichten|spam|nerven|fragen|schreiben|mailen|anzuschreiben|zu nerven|gelaber|werbung|bombardieren)
        (streichung|loeschung|entfernung|austragung|abmeldung) (~ )?(aus|von|meiner|unserer|der|aller|saemtlicher) (~ )?(kartei|liste|verteiler|datei|datenbank|daten|adresse|verzeichnis|system|newsletter|mailingliste|kontaktdaten)
        (daten|adresse|angaben|kontaktdaten|eintrag|profil) (~~ )?(zu loeschen|zu entfernen|zu vernichten|zu streichen|umgehend loeschen|sofort loeschen)
        (sehen|bitte|moechten|wuerden|unterlassen|unterlasst|unterlass) (sie |ihr )?(bitte |kuenftig |ab sofort )*(von )?(~ )?(weiteren|weitere|jeglicher|jegliche|kuenftigen|kuenftige|zukuenftige|jede) (~ )?(zuschriften|kontakt*|mails|nachrichten|anschreiben|werbung|schreiben|anrufe|belaestigung*)
        (vernichten|vernichte|vernichtet|loeschen|loescht|loesch|vergesst|vergessen) (sie |ihr )?(bitte )?(alles|saemtliches|das|was) (~~ )?(ueber|von|zu) (mich|uns|mir|meiner)
        (vernichten|vernichte|vernichtet|loeschen|loescht|loesch) (sie |ihr )?(bitte )?alles was
        (vergesst|vergiss|vergessen sie) (bitte |einfach )*dass (es )?(mich|uns|ich|wir) (gibt|existier*|je)
        (nicht|nie|nimmer) (mehr |wieder |laenger )*(angeschrieben|angemailt|kontaktiert|angerufen|belaestigt|genervt|behelligt) (werden|haben|$)
        (moechte|will|wollen|moechten|wuensche) (~ )?(nicht mehr|keine weiteren|keinerlei|nie wieder|nimmer) (~ )?(angeschrieben|kontakt*|mails|nachrichten|zuschriften|gefragt|belaestigt|teilnehmen|hoeren)
        (nervt|nerven|stresst|reicht|aetzend|laestig) (~ )?(aufhoeren|hoert|hoer|stopp|stop|schluss|ruhe|lasst|lass|lassen sie)
        (bin|sind) (~ )?(es )?(leid|satt|ueberdruessig) (~ )?(mails|angeschrieben|kontaktiert|nachrichten|werbung|genervt|bombardiert|$)
        (habe|hab|haben) (~ )?(satt|dicke|schnauze voll|nase voll|kanal voll|genug) (~ )?(mails|euch|ihnen|nachrichten|werbung|von euren|von ihren|von diesem)
        (nehmt|nehmen sie|nimm|holt|holen sie|streicht|schmeisst|werft) (mich|uns) (~ )?(da |hier )?(raus|runter|heraus|weg)
        (zieht|ziehen sie) leine
        (einwilligung|zustimmung) (~ )?(nie|nicht|keine) (~ )?(gegeben|erteilt)
        (wandert|landet|kommt|geht) (~ )?(spam|muell|papierkorb|tonne)
        (blockiere|blocke|sperre) (euch|sie|den absender|eure|ihre)
        (ihr|sie|du) (spammt|spammen|spamst|belaestigt|belaestigen|nervt|bombardiert) (mich|uns|mi)( (~ )?(genug|schluss|hoert|aufhoeren|mit|$)|$)
        (nehmt|nimm|nehmen sie|tut|tun sie|holt) (~ )?(meine|unsere) (mail|mailadresse|email|adresse|nummer|daten) (~ )?(raus|weg|runter|heraus)
        (entfern*|loesch*|streich*|nehmen|nehmt|nimm|tragen|tragt) (~ )?(adresse|mailadresse|email|nummer|namen|daten|kontakt|eintrag|account|profil|mich|uns) (~ )?(aus|von) (~ )?(datenbank|liste|system|kartei|verteiler|crm|mailingliste|register|speicher)
        (widerspreche|widerspruch|widerspruche) (~~ )?(daten|verarbeitung|nutzung|speicherung|werbung|kontakt*)
        (keine|kein) (weiteren |weitere )?(anrufe|mails|emails|nachrichten|werbung) (~ )?(mehr|keine|gar nichts|nichts mehr|bitte)
        (gar nichts|garnichts|ueberhaupt nichts|nichts) mehr (bitte|von euch|von ihnen|schicken|senden|hoeren)
        (gebt|geben sie|gib) (~ )?(endlich )?ruhe
        (schluss|aus|ende) (jetzt |damit |mit )+(~ )?(mails|werbung|genervt|belaestigung|kontakt|schreiberei)
        (nicht|nie) (~ )?(kontaktiert|angeschrieben|angerufen|belaestigt|behelligt) werden
        ^^ (bitte )?(stopp|stop|abmelden|austragen|abbestellen|loeschen|entfernen|schluss|aufhoeren|streichen|unsubscribe|abmeldung|kein interesse mehr|austragung)( (bitte|jetzt|sofort|danke|mich|damit))*$$
        (nehmen|nimm|nehmt|streichen|streich|streicht|loeschen|loesch|loescht|entfernen|entfernt|entferne|tragen|trag|tragt|werfen|schmeissen|werft) (sie |ihr )?(bitte )?(mich|uns|meine|meinen|unsere|diese|die|meinem) (~ )?(raus|heraus|aus|von|adresse|daten|liste|verteiler|mailadresse|email*|eintrag|namen|nummer|kontakt*|komplett|sofort|$)
        (loeschen|loesch|loescht|entfernen|entfernt|vernichten|loeschung) (sie |ihr )?(bitte )?(alle |alles |saemtliche |meine |unsere |mein |meiner |unserer |was sie ueber |die )+(~ )?(daten|mich|uns|mir|angaben|profil|konto|adresse|kontaktdaten|gespeichert*|personenbezogen*)
        (meine|unsere|meiner|unserer|mich|uns) (~ )?(daten|adresse|mailadresse|email|nummer|eintrag) (~ )?(loeschen|loeschung|entfernen|streichen|vergessen|rausnehmen|zu loeschen|entfernt|geloescht)
        (mich|uns) (~ )?(austragen|abmelden|loeschen|streichen|aus dem verteiler|von der liste|von ihrer liste|von eurer liste|aus ihrer|aus eurer|aus der liste|aus der datenbank|rausnehmen|in ruhe|in frieden|zufrieden)
        (raus|runter|weg) (aus|von) (dem|der|ihrer|eurer|eurem|ihrem|diesem|dieser) (~ )?(verteiler|liste|datenbank|mailingliste|mailing)
        (aus|von) (dem|der|ihrer|eurer|eurem|ihrem|deiner) (~ )?(verteiler|liste|mailingliste|datenbank|kartei) (~ )?(streichen|nehmen|loeschen|entfernen|raus|austragen|runter|haben|$)
        (kein|keine|keinerlei|nie|nix|null) (weitere |weiteren |mehr |solche |eure |ihre |irgendwelche |dieser )*<mails> (~ )?(mehr|bitte|an mich|schicken|senden|schreiben|zukommen|wollen|erhalten|bekommen|wuenschen|erwuenscht|von (ihnen|euch|dir)|$)
        (will|moechte|wollen|moechten|wuensche|wuenschen|wuerde|brauche|bekomme) (~ )?(keine|kein|keinerlei|nichts|nie|nix|nicht) (~ )?(<mails>|von (ihnen|euch|dir) (mehr )?(hoeren|lesen|bekommen|wissen)|kontaktiert|angeschrieben|mehr hoeren|belaestigt|mit (ihnen|euch) zu tun)
        (hoeren|hoer|hoert|hoere) (sie |ihr |du )?(bitte |endlich )*(auf mir|auf damit|auf zu|damit auf|mit (dem|diesen|euren|ihren|dem ganzen) (~ )?auf)
        ^ (bitte )?(hoeren sie|hoert|hoer) (bitte |endlich )*auf $
        (schreiben|schreib|schreibt|kontaktieren|kontaktiert|kontaktier|belaestigen|belaestigt|schicken|schickt|schick|senden|sendet|melden|meldet|nerven|nervt|mailen|mailt|spammen|anschreiben|anzuschreiben|bombardieren) (sie |ihr |du )?(bitte )?(mir|mich|uns|euch|sich|bei mir|bei uns) ?(bitte )?(nicht|nie|nie wieder|keine|nix|nichts|kein) (~ )?(mehr|wieder|weiter|laenger|$)
        (nie|niemals|nicht) (wieder|mehr) (~ )?(schreiben|kontaktieren|melden|anschreiben|mailen|belaestigen|kontaktiert|angeschrieben|anrufen|stoeren|behelligen)
        (lassen|lass|lasst) (sie |ihr )?(mich|uns|mi) (bitte |endlich |einfach )?(in ruhe|in frieden|zufrieden|damit in ruhe|damit)
        (verschonen|verschont|verschon) (sie |ihr )?(mich|uns)
        (bleiben|bleibt|bleib) (sie |ihr |du )?(mir|uns) (~ )?(weg|vom hals|fern|gestohlen)
        (lass|lasst|lassen sie) (~ )?(bleiben|sein)( ?,)? (mir|uns|hier) (~ )?(zu schreiben|zu mailen|anzurufen|zu kontaktieren|zu schicken)
        (meld|melde|meldet|melden) (dich|euch|sie sich|sich) (bitte |bloss |ja )*(nicht|nie|nimmer) (mehr|wieder)( bei (mir|uns))?( (bitte|danke))* $
        (schreib|schreibt|schreibts|schickt|schickts|mailt|mailts) (mir|ma|uns|mi) (bitte )?(nimmer|nix mehr|nichts mehr|nicht mehr)
        (keini|kei|keni) (~ )?<mails> (me|meh|mehr)
        (bitte )?um (austrag|austragung|loeschung|streichung|entfernung|abmeldung) (~ )?(aus|von)
        (ist|nur|alles|das|reiner|purer) (doch )?spam
        (als spam|melde (das|sie|euch) (als|der|dem)|spam (melden|markiert|gemeldet)|bei der bundesnetzagentur|abmahnung|datenschutzbehoerde melden)
        (widerrufe|widerspreche|widerruf|widerspruch|ziehe) (~ )?(einwilligung|zustimmung|einverstaendnis|nutzung meiner daten|speicherung|verarbeitung|werbung|meiner|meine)
        (recht auf (loeschung|vergessen*)|(gemaess|nach|laut) (dsgvo|art)|dsgvo (loesch*|auskunft und loesch*))
        (kein|keinerlei|null) (weiteres |weiterer )?(interesse|bedarf an kontakt|kontakt) mehr
        ^^ (ich |wir |hab |habe |haben |danke |sorry |nein |ne |nee |hallo )*(habe |haben |hab |bin |sind )?(wir |ich )?(kein|null|nicht) (weiteres |mehr )?(interesse|interessiert)( mehr| daran| an ihrem angebot| an eurem zeug| an sowas)?( (danke|sorry|tschuess|bitte|trotzdem|schoenen tag|nein))*$$
        (bin|sind) (~ )?nicht (mehr|laenger) interessiert
        interesse (ist )?(verloren|erloschen|weg)
        (vergessen|vergiss|streichen|loeschen) (sie |ihr )?(meine|unsere) (nummer|adresse|mail|mailadresse|daten)
        (ersparen|sparen|spart|spar) (sie |ihr |du )?(sich|euch|mir|uns|dir) (~ )?(muehe|mails|nachrichten|weitere|arbeit|zeit|erinnerungen|die weiteren)
        (von|vom) (newsletter|verteiler) (~ )?(abmelden|austragen|abbestellen)
        (newsletter|mails|abo|kontakt) (~ )?(abbestellen|abbestelle|kuendigen|beenden|einstellen|stornieren)
        (stellen|stellt) (sie |ihr )?(~ )?(kontakt|mails|nachrichten|schreiben) (~ )?ein
        (beenden|beende) (sie |wir |ich )?(bitte )?(den|diesen|unseren|jeden|hiermit) (~ )?(kontakt|chat|dialog|schriftverkehr|austausch|mailverkehr)
        (genug|schnauze voll|nase voll) (von|mit) (~ )?(mails|nachrichten|werbung|euch|ihnen|dem bot|dem kram)
        (haut|hau|geht|geh) (ab|weg) (mit|$)
        ^^ (dann |nein |danke |sorry |so |ok |also |nee )*(ich|wir) (bin|sind) (hier )?raus( danke| tschuess| sorry)* $$
        (stoppen|stoppt|stopp|stop) (sie |ihr )?(bitte )?(das|die|den|diese|eure|ihre|alle|mit) (mails|nachrichten|werbung|spam|mailflut|newsletter|den mails|dem spam|kontakt|kontaktversuche|bombardement|mailerei)
        (will|moechte|wollen) (ich |wir )?(hier )?(raus|abmelden|ausgetragen werden|geloescht werden|mich abmelden|abbestellen)
        (bitte )?(um|ich fordere|fordere) (loeschung|austragung)
        """,
    "opt_out_not": """
        (kein|keine|keinen) (~ )?(prospekt|prospekte|katalog|kataloge|broschuere|broschueren|flyer|unterlagen|anhang|anhaenge|angebot|vertreter|pdf|pdfs|link|links|rechnung|muster|datenblatt|datenblaetter) (~ )?(schicken|schickt|senden|zusenden|zuschicken|mailen|vorbeischicken)
        (bericht*|protokoll*|zettel|listen|rechnungen|angebote|etiketten|werte|daten|stoerungen|zahlen|stunden|excel*) (~ )?(nicht|nie|nimmer) (mehr|wieder) (~ )?(schreiben|melden|mailen|schicken)
        (nicht|nie) (mehr|wieder) (von hand|manuell|haendisch|auf papier|in excel|doppelt|einzeln|per hand)
        (werden|wird|sind|ist|verarbeiten|verarbeiten sie|speichern sie|behandeln sie) (~~ )?(nach|gemaess|laut) (der )?dsgvo
        (werden|wird) (meine |unsere |die )*(daten|angaben) (~~ )?geloescht (, )?(wenn|falls|nach|danach|spaeter|automatisch|irgendwann)
        (wann|wie lange|ab wann|bis wann|wie schnell|wie bald|nach wie) ~~ (<weg>|<weg_tun>|gespeichert|vergessen)
        (falls|wenn|sollte|angenommen) (ich|wir) (~ )?(mal|irgendwann|spaeter|je|einmal|doch) (~ )?(<weg_tun>|<weg>|abbestellen|raus will)
        (lasst|lass|lassen) (sie |ihr )?(mich|uns|mi) (bitte |endlich )*mit (?!eur|ihr|dies|dem|den|der|mail|werbung|spam|email|nachricht|anruf|solch|so)\\w+ (~ )?in ruhe
        (lasst|lass|lassen) (sie |ihr )?(mich|uns|mi) (bitte |endlich )*mit (dem|diesem) thema
        (vom|beim|von (unser\\w*|mein\\w*|sein\\w*|ander\\w*|jen\\w*|den|so)) (~ )?(will|wollen|moechte|moechten|brauche*) (~ )?(nie|nichts|nix|nicht|keine)
        ^ (die|den|das|unsere|alle|alte|alten) (~ )?(will|wollen|moechte|moechten|muessen|werden) (ich|wir) (~ )?(<weg_tun>|stilllegen)
        (kann|koennen|muss|darf|werde|komme) (ich |wir )?(~ )?nicht mehr (~ )?(schreiben|melden|schreibn)
        (nicht|nie|keine mails|keine) (~ )?(mehr )?(~ )?(vor|bis|am|zwischen|waehrend|in der|nach) (?!sofort|jetzt|heute an)\\w+ (~ )?(schreiben|melden|anrufen|mailen|schicken|kontaktieren)
        (steuerung|anlage|server|system|alarm*|scada|regler|software|pumpe|maschine|leitstand|melder|leitsystem) (~ )?(schickt|schreibt|sendet|soll|mailt|muss|meldet) (~ )?(nicht|nichts|keine|nie)
        (verzicht*|verzichte) auf (die |den |das |eine |einen )?(?!weiter|kontakt|nachricht|mail|anruf|werbung|erinnerung|zusend|zuschrift|post|newsletter|mich|uns)\\w+
        (von|mit) (dem|der|denen|ihm|jenem) (~ )?(will|moechte|wollen|soll) (~ )?(nie wieder|nichts mehr|nie mehr|nicht mehr)
        (der|die) (soll|sollen) (mir|uns|mich) (~ )?(nie wieder|nie mehr|nicht mehr)
        (streich*|loesch*|entfern*|nehmen|nehmt) (sie |ihr )?(bitte )?(die|den|das|diese|diesen) (summe|zahl|zahlen|betrag|angabe|antwort|position|zeile|punkt|termin|satz|nachricht)
        (streich*|nehm*|loesch*|trag*) (sie |ihr )?(mich|uns) (~ )?(nicht|noch nicht|nicht gleich|bloss nicht|ja nicht)
        (hoer|hoert|hoeren) (sie |ihr )?(bloss|ja|bitte)? ?(nicht|nie) (~ )?auf
        (lass|laesst|lassen) (mich|uns) (~ )?nicht in ruhe
        (bin|sind) (da|dort|damit|bei der|bei dem) (~ )?raus
        (am|an|an der|an dem|an den|an einer|an einem) (?!ihrem|eurem|ihren|euren|weiteren|kontakt)\\w+ (~ )?(kein|keinerlei|null) (~ )?interesse
        fuer (den|die|das|diesen|diese|dieses) \\w+ (~ )?(kein|keinerlei|null) (~ )?interesse
        (kein|keinerlei|null) interesse (mehr )?(an|am) (?!ihr|eur|weiter|kontakt|mails|der werbung|sowas)\\w+
        (keine|keinen|kein) <mails> mehr (mit|an die|an diese|an den|an diese|vor|zwischen|am|im) \\w+
        (ab|im|bis|vor|nach|am) (?!sofort|jetzt|heute|nun|dieser|dato)\\w+ (bitte )?(nicht|nie|keine) (mehr )?(bei mir |bei uns |mich |uns |mir )*(melden|anrufen|schreiben|kontaktieren)
        positiv (~ )?(beende|beenden|beendet) (~ )?(chat|gespraech|dialog)
        was (ich|wir) (~~ )?(gesagt|geschrieben|angegeben|erzaehlt|genannt)
        (nicht|nie|bitte nicht|ja nicht|keinesfalls) (loeschen|streichen|abmelden|austragen|aufhoeren|entfernen|stoppen)
        (not|nothalt|notaus) (stopp|stop|aus)
        (loescht|loeschen|loesche|verliert) (immer|staendig|dauernd|sich|der|die|das)
        (stopp|stop) (der|die|des|von|bei)
        """,
    "human": """
        (dass|damit|wann) (mich|uns) (~ )?(endlich )?(jemand|einer|wer|irgendwer) (~ )?(zurueckruft|anruft|kontaktiert|zurueckmeldet)
        (will|moechte|wuerde|kann|koennte) (ich |wir )?(jetzt |sofort |endlich |bitte |gern |gerne |mal )*(ihren|deinen|euren|den|einen) (chef|vorgesetzten|leiter|verkaufsleiter|vertriebsleiter|verantwortlichen|mitarbeiter|menschen) (sprechen|sehen|haben)
        (gespraech|telefonat|anruf|treffen|besuch|termin vor ort) (waere|ist|faende ich|haette ich|mir|uns) (~ )?(lieber|besser|am liebsten)
        (waere|ist|faende ich|haette ich) (mir |uns |ein |einen |eh )*(gespraech|telefonat|anruf|treffen|besuch) (~ )?(lieber|besser|am liebsten)
        (moechte|wuerde|will|wollen|moechten|wuerden|mecht|gern|gerne|lieber) (ich |wir |das |es |da |mal |kurz |doch |am liebsten |lieber |gern |gerne |mit ihnen |mit euch |einfach )*telefonieren
        (haette|haetten|moechte|will|wuerde|wuensche|brauche|gebt|geben sie|gib|holen sie|holt|hol) (~ )?(herrn|frau|den|die|kollegen|kollegin|jemand|jemanden|einen|eine|wen|ihren|euren|nen|mir) (~ )?(am|ans|an den|an die|an der) (apparat|telefon|strippe|leitung|hoerer|rohr)
        (moechte|wuerde|will|kann|koennte|duerfte|darf|haette|wollen|moechten) (ich |wir |gern |gerne |lieber |bitte |mal |wieder |direkt )*(mit|zu) (herrn|frau|ihrem|eurem|ihrer|eurer|dem) (herrn |kollegen |kollegin )?\\w+ (~ )?(sprechen|reden|telefonieren|verbunden|sprechn|redn)
        (der|die|derjenige|diejenige|er|sie) (soll|sollte|sollen|darf|kann|koennte|moege|mag|duerfte) (~ )?(sich |mich |uns |bei mir |bei uns )+(~ )?<kommen>
        (<staff>) (von|aus) (ihnen|euch|ihrem|eurem|ihrer|eurer|dort) (~~ )?<kommen>
        (soll|sollte|darf|kann|koennte|koennten|moege|moechte|wuerde|wuerden) (bitte |gern |gerne |mal |doch )*(ein|eine|einer|ihr|euer|ihre|eure|der|wer|jemand|einer von|jemand von) (~ )?<staff> (~~ )?<kommen>
        (soll|sollte|darf|kann|koennte|koennten|moege|wuerde) (bitte |gern |gerne |mal |doch |da |bei uns |mich |sich |uns |hier |vielleicht |mir )*(jemand|wer|einer|oana|oaner|epper|oepper) (~~ )?<kommen>
        (jemand|wer|einer|ein <staff>|ihr <staff>|euer <staff>) (soll|sollte|darf|kann|koennte|moege|muesste|muss) (~~ )?<kommen>
        (wer|welcher kollege|welche kollegin) (ist|waere|is) (bei ihnen|bei euch|in ihrem haus|da bei ihnen) (~ )?(zustaendig|verantwortlich|ansprechpartner*|der richtige|die richtige|kontakt*)
        (wer|wie heisst) (ist|is|waere)? ?(mein|meine|unser|unsere|ihr|euer|der richtige|der zustaendige|die zustaendige) (zustaendiger |zustaendige |persoenlicher )?(ansprechpartner|ansprechpartnerin|berater|beraterin|vertreter|kontakt|betreuer|aussendienstler|techniker)
        mit wem (kann|koennte|koennen|koennten|darf|soll|duerfte) (ich|wir|man|i) (~ )?(sprechen|reden|telefonieren|treffen|redn|sprechn)
        (will|moechte|wuerde|wollen|moechten|gern|gerne|lieber|kann ich|koennte ich|kann i|haette|mecht) (~ )?(mit|zu) (jemand|jemandem|jemanden|wem|einem|einer|nem|oam) (~ )?(reden|sprechen|telefonieren|unterhalten|austauschen|redn|sprechn)
        (schickt|schick|schicken|schickts|sendet|senden|schickn) (sie |ihr )?(ma |man |mir |uns |wir |bitte |doch |mal |halt |da |lieber |gleich |schnell )*(wen|jemand|jemanden|oan|epper|oepper|leut|leute|wem|(einen|einen guten|ihren|euren|nen|an|a) (\\w+ )?<staff>)( (~ )?(vorbei|her|raus|rum|aussa|umi|zu uns|zum|zur|der|die|ins|in die|auf die)| $)
        (wer|wen) (kommt|kummt|kimmt|chunnt|kommt denn) (~ )?(anschauen|oschaugn|oschaun|aluege|ansehen|vorbei|her|begutachten|schaun)
        (gibt|gibts|gibt es|habt|haben|hat|hods) (~~ )?(echte|echten|echter|richtige|richtigen|richtiger|lebende|lebendigen|lebendige) (mensch|mensche|menschen|person|berater|leute|ansprechpartner)
        (bitte |gern |gerne |lieber |am liebsten |besser |dann )(per |e |en |ein |einen |am |a )(telefon|telefonat|anruf|telefonisch)( (bitte|waere|mit)| $)
        (greifen|greift|greif|nehmen|nehmt|nimm) (sie |ihr )?(bitte |doch |einfach |mal )*(zum|zu dem|den|ans) (hoerer|telefon)
        (bitte|haette|haetten|moechte|brauche|wuensche|geben sie mir|gib mir|gebt mir|schicken sie mir|nennen sie mir|nennt mir|nenn mir) (~ )?(durchwahl|telefonnummer|handynummer|kontaktdaten|namen|ansprechpartner) (von|des|der|eines|einer|vom|ihres|eures|fuer) (~ )?(<staff>|beraters|technikers|kollegen|ansprechpartners|vertreters|mitarbeiters|zustaendigen|gebiet|region)
        (will|moechte|brauche|verlange|wuensche) (ich )?(endlich |jetzt |lieber |einfach )*(einen|ein) (echten |richtigen |lebenden )?(menschen|mensch|ansprechpartner|berater|mitarbeiter) $
        (brauchen|wollen|moechten|wuenschen|braeuchten|haetten gern*) (~ )?(persoenlichen kontakt|persoenliche beratung|persoenliches gespraech|richtige beratung|echte beratung|beratung vor ort)
        (koennten|koennen|koennt|koenntet|wuerden|wuerdet|kann|koennte|koenntest|kannst|moegen) (sie|ihr|du|jemand|einer|wer|man|bitte) (~ )?(mich|uns|bei mir|bei uns) (~~ )?(anrufen|zurueckrufen|besuchen|durchrufen|durchklingeln)
        (kann|koennte|koennt|koennten) (~ )?(jemand|einer|wer|techniker|kollege|berater) (~~ )?(vorbeikommen|herkommen|rauskommen|vorbeischauen|anrufen|zurueckrufen|vorbei)
        (mit) (einem |einer )?(mensch|menschen|person) (rede|red|reden|telefonieren|schreiben)
        (koennen|koennten|koennt|koenntet|wuerden|wuerdet|bitte) (sie |ihr )?(uns |mir |bitte |mal |vielleicht )*(jemand|jemanden|einen|wen|wer|einen \\w+) (~ )?(vorbeischicken|herschicken|rausschicken|schicken|vorbeisenden|abstellen|entsenden)
        (kann|koennte|koennt) (da |hier |bei uns |bitte |mal )*(einer|jemand|wer) (~ )?(vorbeikommen|herkommen|rauskommen|vorbeischauen)
        (kann|koennte|koennten|koennen|darf|moechte|will|wuerde) (ich|wir) (~ )?mit (herrn |frau |dem |der |den )?(\\w+ )(~ )?(aus|von) (ihrem|eurem|ihrer|eurer|dem) (~ )?(reden|sprechen|telefonieren)
        (ruf|ruft|rufen|klingel|klingelt|klingeln|bimmel|laeute|laeuten) (sie |ihr )?(~ )?(durch|an)
        (schick|schickt|schicken) (sie |ihr )?(uns |mir |bitte |lieber |mal |doch |halt |einfach )*(einen|nen|wen|jemand|jemanden|wer|oan|ein techniker|einen techniker) (~ )?(vorbei|her|raus|rum|rueber|zu uns|her|$)
        (gibt|gibts|gibt es|habt|haben|is) (~ )?(echte|echten|richtige|richtigen|lebende|lebendige|lebendigen) (~ )?(leute|menschen|mensch|person|mitarbeiter|ansprechpartner)
        (geben|gib|gebt|holen|hol|holt) (sie )?(mir|uns) (~ )?(menschen|mensch|jemanden|richtigen|echten|vorgesetzten|mitarbeiter)
        (mit|gegen) (~ )?(automaten|maschinen|bots|robotern|computern|blechdosen|programmen) (~ )?(red|rede|reden|spreche|schreibe|diskutiere|verhandle|chatte|unterhalte)
        (red|rede|spreche|schreibe|diskutiere|verhandle|chatte|unterhalte) (~ )?(nicht|ned|net|ungern|nur) (~ )?mit (~ )?(automaten|maschinen|bots|robotern|computern|menschen|programmen|bot|maschine)
        (lieber|gern|gerne|besser) (~ )?(anruf|telefonat|am telefon|persoenliches|von angesicht)
        (ruf|ruft|rufts|rufen|rufn) (~ )?(mich|uns|mi|bei mir|bei uns) (~~ )?an
        (sollte|soll|muss|muesste|kann|koennte|moechte bitte|darf) (bitte |mal |doch )*(jemand|einer|wer|ein techniker|ein fachmann|ein kollege) (~ )?(kommen|vorbei|anschauen|ansehen|anrufen|melden|her|draufschauen|besichtigen|besuchen)
        (jemand|einer|wer) (sollte|soll|muesste|muss) (~ )?(kommen|vorbei|anschauen|ansehen|anrufen|her|draufschauen)
        (will|moechte|brauche|wuensche|haette gern*) (~ )?(persoenlichen kontakt|persoenliche beratung|persoenliches gespraech|richtige beratung|echte beratung|menschlichen kontakt)
        (gib|gebt|geben sie|hol|holt|schick|schickt|besorgt) (mir|uns) (mal |bitte |doch )*(jemanden|jemand|wen|einen|nen|wem)
        (nummer|telefonnummer|hotline|durchwahl) (~ )?(anrufen|erreichen|erreiche|anrufe|durchklingeln|anrufen kann)
        (mensch|menschen|person) (~ )?(aus fleisch und blut|mit puls|mit hirn|am telefon|am apparat)
        (am|ans) (telefon|apparat) (~ )?(besprechen|klaeren|reden|lieber|sprechen|bitte)
        (telefonieren|telefoniern) (wir|ma|waere|ist|geht)
        (koennen|koennten|wollen|sollen|sollten) (wir|ma) (~ )?(telefonieren|persoenlich|treffen|sprechen|einen termin|am telefon|telefonisch)
        (mit|von|an|zu) (einem|einer|einen|jemand|jemandem|jemanden|wem|nem|ner|ihrem|eurem|ihren|euren|ihrer|eurer|dem|der|echten|richtigen) (~ )?<person> (~ )?(sprechen|reden|telefonieren|chatten|unterhalten|schreiben|kontakt|verbinden|verbunden|weiter|weitermachen|besprechen|klaeren|verhandeln|zu tun|austauschen|bitte|sprech|red|$)
        (mit|von) (einem |einer |nem |ner )?(menschen|echten menschen|mensch|richtigen menschen|echten person|person aus fleisch)
        (will|moechte|wuerde|wollen|moechten|brauche|haette|lieber|gern|gerne|koennte|kann|koennen|bitte|kriege|bekomme) (~ )?(mit |von |zu )?(einem|einen|einer|jemand|jemanden|jemandem|ihrem|eurem|nem|nen|wem|ihren|euren) (~ )?(menschen|mensch|mitarbeiter|mitarbeiterin|kollegen|kollegin|berater|fachmann|techniker|ingenieur|vertriebler|vertrieb|ansprechpartner|experten|spezialisten|verkaeufer|person) (~ )?(sprechen|reden|telefonieren|haben|bitte|dran|$)
        (rufen|ruft|ruf|meldet|melden) (sie |ihr |du )?(mich|uns|mi|sich) (bitte |doch |mal |einfach |gerne |kurz )*(an|telefonisch|zurueck|unter|auf|morgen|heute|auf dem|am|durch|persoenlich|bei mir|bei uns)
        (ruf|rufen|ruft) (mal |doch |bitte )*(an|durch)
        (bitte|kann|koennte|koennen|koennt|soll|sollte|moege|moechte|wuerde|darf|wenn|dass|lieber|schnell|gerne|gern|ein|einen) (~ )?(jemand|einer|wer|kollege|mensch|mich|uns|mal wer|techniker|vertriebler|berater|sie|ihr|vertreter|aussendienst*|ingenieur) (~ )?(anrufen|anruft|zurueckrufen|rueckruf|telefonieren|kontaktieren|vorbeikommen|vorbeischauen|vorbeikommt|vorbeischaut|besuchen|besucht|herkommen|rauskommen|kommen und|anschauen kommen|angerufen|zurueckgerufen|persoenlich)
        (mal |bitte |gerne |um |einen |ein )*(rueckruf|rueckrufe|telefontermin|vor ort termin|ortstermin|besuchstermin|telefonat|videocall|videokonferenz|teams termin|telefongespraech) (bitte|vereinbaren|ausmachen|waere|machen|haben|erbeten|unter|moeglich|erwuenscht|wuensch*|am|um|mit|$)
        (bitte um|bitte|wuensche|wuenschen|moechte|haette gern*|brauche) (einen |ein )?(~ )?(rueckruf|anruf|besuch|telefonat|ortstermin|termin vor ort|gespraech|persoenliches gespraech|telefontermin|ansprechpartner|menschen)
        (termin|besuch|gespraech|telefonat|call|meeting|anruf) (~ )?(vereinbaren|ausmachen|abmachen|machen|verabreden|vor ort|ausmachen|einrichten)
        (verbinden|verbinde|verbindet|stellen|stell|leiten|leite) (sie |ihr )?(mich|uns) (~ )?(mit|durch|weiter|zu|an)
        (geben|gib|gebt|gebts|schicken|schickt|schick) (sie |ihr )?(mir|uns|ma) (mal |bitte |doch |halt )*(einen|jemand|jemanden|wen|nen|eure|ihre|die|eine|einen aus) (~ )?(menschen|mensch|vertrieb|mitarbeiter|techniker|kollegen|telefonnummer|nummer|vertreter|echten|berater|aussendienst*|ansprechpartner|durchwahl|vorbei|fachmann|ingenieur|kontakt)
        (lieber|gern|gerne|besser|nur|am liebsten) (~ )?(telefonisch|am telefon|persoenlich|vor ort|per telefon|mit einem menschen|mit menschen|face to face|unter vier augen|von mensch zu mensch|mit nem menschen|mit jemandem)
        ^ (telefonisch|persoenlich|am telefon|vor ort|per telefon) (bitte|waere|lieber|besser|geht)
        ^^ (bitte |echter |echten |richtiger |einen |ein |ich will einen |will einen )*(mensch|menschen|mitarbeiter|berater|ansprechpartner|rueckruf|kundendienst|telefonkontakt|kontaktperson)( bitte| jetzt| her)* $$
        (meine|mei|unsere) (nummer|telefonnummer|handynummer|tel|durchwahl|mobilnummer) (ist|lautet|waere|hat|:)
        (erreichen|erreichbar|erreicht) (sie |ihr )?(mich |uns |bin )?(~ )?(unter|telefonisch|auf dem handy|ab|am handy|von)
        (bin|waere|sind) (~ )?(unter|telefonisch|am handy) (~ )?(erreichbar|zu erreichen)
        (nicht|ungern|keinen|kein|nie) (mit|einem|einen) (~ )?(bot|maschine|roboter|computer|automaten|ki|chatbot|programm|blechkiste)
        (kein|keinen|keine) (bock|lust|interesse) (auf|mit) (~ )?(bot|chatbot|maschine|roboter|computer|ki)
        (wen|wer|wo) (kann|koennte|darf) (ich|man|wir) (~ )?(anrufen|telefonisch|sprechen|erreichen|persoenlich)
        (haben|habt|gibt|gibts) (sie |ihr |es )?(~ )?(telefonnummer|hotline|nummer zum anrufen|ansprechpartner|echten menschen|jemanden am telefon|aussendienst)
        (kann|koennen|koennte|darf|duerfte) (ich|wir|man) (~ )?(mit (ihnen|euch|jemand*|einem|wem) (~ )?(sprechen|reden|telefonieren)|anrufen|vorbeikommen|jemanden sprechen|telefonieren)
        (koennen|koennt|kommen|kommt|kommts|wollen|wollt|moechten|kann|schaut|schauen) (sie |ihr |mal |jemand |einer |wer |bitte |doch )*(~ )?(vorbei|vorbeikommen|vorbeischauen|besuchen|anrufen|her)
        (schau|schaut|schauen|kommen|komm|kommt) (sie |ihr |doch |mal |bitte |einfach )+(vorbei|rum|bei uns vorbei|zu uns|her|raus)
        """,
    "human_not": """
        (kommt|kommen|kummt|kimmt) (da |do |denn |dann |eigentlich |ueberhaupt |auch |no |noch )*(jemand|wer|einer|oaner|mal wer|ein mensch) (da |dann |auch |denn |wirklich |vorbei |raus |hier )*oder
        (werde|werden|krieg|kriege|kriegen|bekomme|bekommen) (ich|wir) (~~ )?(angerufen|anrufe|anruf|vertreter|vertreterbesuch)
        (kein|keine|keinen|keinerlei) (weiteren |weitere )?(anruf|anrufe|rueckruf|rueckrufe|besuch|besuche|telefonat|telefonate|vertreter|aussendienst)
        ob (mich|uns|sich) (~ )?(jemand|wer|einer) (~ )?(anruft|meldet|kontaktiert)
        (ruf|rufen|ruft|rufts|melden|meldet) (sie |ihr )?(mich |uns |sich )?(aber |bitte |doch |ja |bloss |bitte ja |auf keinen fall )*(nicht|ned|net|nie) (~ )?(an|bei mir)
        (keiner|niemand|kein mensch|kunde|kunden|kollege|kollegin|chef|chefin|er|leute|mieter|lieferant|bauleiter|frau|mutter|nachbar) (~ )?(ruft|rufen|meldet|melden) (~ )?(an|zurueck|sich|durch|mich|uns)
        (ruf|ruft|rufen) (~ )?(gerade|grad|eben|staendig|dauernd|immer|soeben) (~ )?an
        (unser|unsere|mein|meine|der kunde|die kunden) (~ )?(ruft|meldet|soll|kann|will|muss|darf|kommt|koennte) (~~ )?(an|melden|sich|anrufen|bei (mir|uns)|vorbei*|kommen)
        (soll|sollte|kann|koennte|muss|darf|will) (~ )?(unser|unsere|mein|meine|meinen|unseren) (~~ )?<kommen>
        (erst|zuerst|vorher|noch|davor|intern) (~ )?mit (herrn|frau|jemand*|dem|der|wem|einem)
        mit (herrn|frau|jemand*) (~ )?(erst|zuerst|vorher|noch|intern|bei uns|unser*)
        (mit) (dem|der|den) (chef|chefin|gf|vorstand|geschaeftsfuehr*|kunden|einkauf|buchhaltung|controlling|cfo|ceo|bauherr*|eigentuemer*|inhaber*|steuerberater|bank|architekt*|planer|betriebsrat|gemeinde|leitung|frau|kolleg*)
        (server|system|anlage|steuerung|software|alarm*|waehlgeraet|modem|regler|pumpe|app) (~ )?(der|die|das|soll|kann|muss|mich|uns) (~~ )?(anrufen|anruft|melden|meldet|ruft)
        (koennten|koennen|kann|koennte) (sie|ihr) (mich|uns) (~~ )?nicht (mehr )?(anrufen|zurueckrufen)
        (menschen|mensch|maschine|bot|automaten|person|roboter) oder
        (ruf|rufe) (ihn|die|den|dort|ich|beim|bei|meinen|meine|unseren|unsere|gleich|mal|morgen)
        (bist|sind|ist|seid|bin) (du|sie|das|ihr|ich|hier) (~ )?(mensch|menschen|person|maschine|bot|roboter|jemand|echt*)
        (nicht|nie) (~ )?(anrufen|telefonieren|telefonisch|anzurufen)
        (mit|bei) (meinem|meiner|meinen|unserem|unserer|unseren|dem chef|der chefin|der gf|den kollegen|der buchhaltung|der technik|der produktion)
        (rufe|ruf|rufen) (ich|wir) (~ )?(an|wieder|dann|bei ihnen|bei euch)
        (melde|melden|meld) (ich|wir|mich|uns) (~ )?(an|wieder|dann|bei ihnen|bei euch)
        """,
    "wrong_person": """
        (das war|das ist|sie meinen|ihr meint|war|gesucht ist) (wohl |sicher |bestimmt )?(noch )?(mein|meine) (vorgaenger|vorgaengerin)( , (der|die) (ist|arbeitet) (weg|nicht mehr( hier)?))?
        (ich bin|bin|hier ist|hier schreibt) nicht (mehr )?(der |die )?(herr|frau) \\w+
        (herr|frau|herrn|kollege|kollegin|hr|fr|er|sie) (\\w+ )?(ist|arbeitet|war|gibt es|gibts) (~~ )?nicht mehr (bei uns|beschaeftigt|im haus|hier|taetig|im unternehmen|im betrieb|angestellt|in der firma)
        (herr|frau|herrn|kollegen|kollegin) (\\w+ ){1,2}(gibt es|gibts) (~ )?nicht mehr
        (postfachvertretung|postfachbetreuung)
        (ist|arbeitet|is) (~ )?(jetzt|nun|mittlerweile|inzwischen) (~ )?(bei einer anderen|bei einem anderen|woanders|in einer anderen|bei der konkurrenz)
        (bei|zu) (einer anderen|einem anderen|einem neuen|einer neuen) (firma|arbeitgeber|unternehmen|betrieb) (~ )?(gewechselt|gegangen|arbeitet|ist|jetzt)
        (verwaehlt|falsch gelandet|an den falschen|an die falsche|bei mir falsch|falsch bei mir|verkehrt bei mir)
        (betreue|uebernommen|uebernehme|verwalte|lese|mitbetreue|bearbeite|hab|habe) (~ )?(postfach|mails|emails|posteingang|mailbox|account|korrespondenz) (~ )?(von|der|des|frau|herrn|meines|meiner)
        (postfach|mailbox|posteingang) (von|des|der) (~ )?(uebernommen|betreue|jetzt|lese)
        (herr|frau|kollege|kollegin|hr|fr|dr) (\\w+ ){1,2}(ist|hat|arbeitet|war|is) (~ )?(in rente|im ruhestand|pensioniert|gekuendigt|nicht mehr|ausgeschieden|verstorben|gestorben|verlassen|gewechselt|weg|in pension|rentner|in elternzeit|im mutterschutz)
        (falsche|falscher|falschen|falsch verbunden|verkehrte|verkehrten) (person|ansprechpartner|ansprechpartnerin|nummer|empfaenger|adressat|adresse|mann|frau|kontakt|nummer gewaehlt|adressaten|mailadresse|typ)
        falsch verbunden
        (arbeitet|arbeite|arbeiten|ist|bin|taetig|beschaeftigt|gibt es|angestellt) (~ )?(nicht mehr|nimmer|nicht laenger|laengst nicht mehr|nicht) (~ )?(bei uns|hier|dort|im haus|in der firma|im unternehmen|im betrieb|dabei|fuer (die|das|uns)|in diesem|beschaeftigt)
        (arbeitet|arbeite|arbeiten|ist|bin) (~ )?(nicht mehr|nimmer|laengst nicht mehr) da
        (arbeitet|arbeite) (nicht mehr|nimmer|hier nicht|nicht)
        (hat|habe|hab|haben|ist|bin) (~ )?(unternehmen|firma|betrieb|haus|gesellschaft|uns) (~ )?(verlassen|ausgeschieden|gewechselt|gekuendigt|gegangen)
        (ausgeschieden|verstorben|gestorben|pensioniert|in pension gegangen|im ruhestand|in den ruhestand|in rente|verrentet|in elternzeit und) (~ )?(hier|ist jetzt|nachfolger*|bei uns|nicht mehr|seit|$)
        (bin|ist) (der|die|seine|ihre|sein|ihr) (nachfolger|nachfolgerin|neue|vertretung|witwe|frau|sohn|tochter|mann|vertreter)
        (das|dies) (ist|is) (jetzt |nun |meine |eine |mein |ein |hier )*(private|privater|privatnummer|privatanschluss|privatadresse|meine nummer|private nummer|mein privater|mein anschluss|private mail*|private adresse)
        (nummer|handy|telefon|postfach|adresse|mailadresse|anschluss) (~ )?(gehoert|gehoerte|hatte vorher|hatte frueher|uebernommen|hab ich jetzt|habe ich jetzt|ist jetzt meine)
        (lese|bearbeite|betreue|verwalte|beantworte|kriege|bekomme) (~ )?(seine|ihre|dessen|deren) (~ )?(mails|post|nachrichten|postfach|mail)
        (kenne|kenn) (ich |wir )?(diese|die|den|keine|keinen|eure|ihre|nicht|gar keine) (~ )?(firma|herrn|frau|person|unternehmen)
        (bin|sind) (ich |wir )?(nicht|ned|net) (der|die|herr|frau) (~ )?(sie|gesuchte|richtige mann|herr|frau|meinen|suchen|maier|mueller|schmidt)
        (verwechseln|verwechselt|verwechslung)
        (jemand|wer) (anders|anderes|anderer)? ?(hat|haben) (~ )?(meine|mit meiner) (~ )?(adresse|mail*|nummer|namen)
        (nicht|ned) fuer mich (bestimmt|gedacht)
        (habe|hab) (~ )?(job|firma|arbeitgeber|stelle|betrieb) gewechselt
        """,
    "abuse": """
        (eine|eins|paar|ein paar) (auf das|auf die|in die|auf den) (maul|fresse|muetze|schnauze|nase|goschn|glocke|kopf)
        kurz und klein (~ )?$
        (hau|haue|schlag|schlage) (ich )?(euch|dir|ihnen|dem|den) (~~ )?(bude|laden|fresse|maul|schaedel|kurz und klein)
        (drecksbande|lumpenpack|dreckspack|verbrecherpack|sauhaufen|dreckshaufen)
        ^ (du |so eine |was fuer eine |diese |ihr )?(dumme|bloede|daemliche|saubloede|hirnlose|beschissene|unfaehige) (maschine|kiste|ki|software|blechkiste|kreatur|truppe|bande)( $|$)
        (toaster|kaffeemaschine|waschmaschine|meerschweinchen|katze|hund|goldfisch|taschenrechner|brot) (~ )?(schlauer|intelligenter|heller|klueger|mehr hirn)
        (du|ihr|sie|seid|bist|sind|so ein|so eine|was fuer ein|was fuer eine|was ein|elender|elendes|elende|bloede|bloeder|bloedes|verdammte|verdammter|scheiss|haufen|bande|dreckiger|dreckige|dumme|dummer|dummes|alle|alles) (~ )?<insult>
        ^ <insult> $
        (arschloch|arschloecher|wichser|hurensohn|hurensoehne|missgeburt|drecksack|drecksau|drecksladen|drecksbot|scheissbot|scheissladen|saftladen|verbrecherbande|betruegerbande|vollidiot*|saubande)
        (leck|leckt|lecken sie) (mich|mi|uns) (~ )?(arsch|oarsch)?
        (fick|fickt|ficken) (dich|euch|sie|sich)
        (verpiss|verpisst|verpissen|verzieh|verzieht|scher|schert) (dich|euch|sich|sie|di)
        (halt|haltet|halten sie) (die|dein|deine|eure|dei|s) (fresse|klappe|maul|schnauze|goschn|goschen)
        (zum teufel|zur hoelle|in der hoelle) (~ )?(mit (euch|dir|ihnen)|scheren|schmoren|$)
        (hoffe|hoffentlich|wuensche) (~ )?(ihr|du|sie|eure|eurer|euch|ihnen) (~ )?(verreckt|verrecken|pleite|brennt|abbrennt|krepiert|stirbst|sterbt|abkratzt|erstickt|krebs|verrecke)
        (leute|typen|bots|vertreter|menschen) wie (du|euch|ihr|sie|dich) (~ )?(gehoeren|gehoert|sollte|muesste|sollten|muesste man|soll man)
        (man sollte|gehoert|gehoeren|sollte man|gehoerst) (~ )?(eingesperrt|verpruegelt|erschossen|verhaften|verhaftet|die treppe|aufgehaengt|verklagt und|in den knast|geohrfeigt|weggesperrt|verbrannt)
        (komme|komm|mach|mache|bring|bringe|schlag|schlage) (ich )?(~ )?(euch|dich|sie) (~ )?(vorbei und|fertig|um|platt|tot|kaputt|zusammen)
        (ich|wir) (weiss|finden|finde|kriege|krieg) (~ )?wo (ihr|du|sie) (wohnt|wohnst|wohnen|sitzt)
        (kluger|intelligenter|schlauer|heller|gescheiter|kluger|mehr hirn|mehr grips|klueger) als (du|ihr|dieser bot|sie|euer bot)
        (duemmer|bloeder) als (die|der|ein|eine|mein|meine|jede)
        (du|ihr|sie) (~ )?(kotzt|widert|ekelt) (mich|uns) an
        (selten|so) (daemlich*|bloed*|dumm*) (~ )?(bot|maschine|programm|ki|chatbot|computer)
        (scheiss|dreck) (auf euch|auf dich|auf sie)
        """,
    "took_over": """
        (ich|i|wir) (hab|habe|haben) (~ )?(schrank|akte|akten|ordner|projekt|thema|ganze|alles|das) (~ )?(geerbt|uebernommen)
        (ich|i) (mache|mach|uebernehme|betreue|verantworte) (das|es|alles|sein|ihr|seine|ihre) (~ )?(jetzt|nun|seitdem|weiter)
        (wo|womit) (fangen|beginnen|sollen|soll) (wir|ich) (~ )?(an|anfangen|beginnen)?
        """,
    "later": """
        (hab|habe) (grad |gerade |derzeit |echt |so )*den kopf (~ )?(voll|nicht frei)
        (koennen|koennten|lass|lassen|sollen|wollen) (wir|ma) (uns )?(das |hier |dann )?(~~ )?(weitermachen|weiterreden|weiterschreiben|fortsetzen|weitersprechen)
        (ich|i) (schreib|schreibe|mach|mache|antworte|antwort) (ihnen|euch|dir|hier)? ?(~ )?(morgen|spaeter|nachher|heute abend|montag|dienstag|mittwoch|donnerstag|freitag|naechste woche) (~ )?weiter
        (steh|stehe|bin|sitz|sitze|haeng|haenge) (~ )?auf (der|einer|meiner|a) leiter
        (lassen sie uns|lasst uns|lass uns) (~~ )?(weitermachen|weiterreden|weiterschreiben|fortsetzen|vertagen)
        (im|in) (\\w*urlaub|betriebsferien|elternzeit|karenz) $
        (bin|sind) (~ )?(ab|bis) (~ )?(im|in) \\w*urlaub
        ^ (ab |erst )?(naechste woche|morgen|uebermorgen|montag|dienstag|mittwoch|donnerstag|freitag|spaeter|nachher|naechsten monat|heute abend) (gerne |gern )?wieder $
        (melden|meldet|melde) (sie )?(sich|euch|dich) (~~ )?(wieder|nochmal|noch einmal) $
        (ab|im|am|erst|bin|sind) (~ )?(wieder|zurueck) (~ )?(im buero|im haus|im dienst|erreichbar|im betrieb|im werk)
        (bin|sind) (ich|wir|i) (~ )?(wieder|zurueck) (~ )?(buero|haus|da|erreichbar|dienst|betrieb|werk)
        (bin|sind) (~ )?(elternzeit|mutterschutz|urlaub|reha|kur) (~ )?(bis|ab)
        (keine|koa|kein|ka|wenig) (zeit|minute|luft|nerv) (~ )?(jetzt|gerade|grad|heute|mehr|dafuer|momentan|$)
        (steh|stehe|bin|sitz|sitze|haeng|haenge) (~ )?(produktion|meeting|besprechung|auto|zug|stau|termin|baustelle|sitzung|stall|werkstatt|halle|lager|schalter)
        (ganz |grad |gerade |jetzt )*(schlecht|unpassend|unguenstig) (~ )?(gerade|grad|moment|jetzt|$)
        (melde|meld) (ich )?(mich|mi) (~ )?(wieder|spaeter|morgen|heute|abend|naechste*|nachher)
        (reden|sprechen|schreiben|machen) (wir|ma) (~ )?(weiter|spaeter|morgen|ein andermal)
        (kann|koennen) (ich |wir |da |leider )*(gerade|grad|jetzt|heute|momentan|im moment|derzeit) (~ )?(nicht|schlecht|ned|net)
        ^ (eine |ne |a )?(halbe stunde|stunde|minute|moment|sekunde|viertelstunde|augenblick|fuenf minuten|zehn minuten|5 minuten|10 minuten|momentchen|sekuendchen|mom)( bitte| mal| noch| kurz)* $
        (geben|gib|gebt) (sie |ihr )?(mir|uns) (~ )?(stunde|minuten|moment|augenblick|minute|sekunde)
        (kran|lkw|laster|lieferung|fahrer|kunde|besuch|pruefer|auditor|arzt|installateur|baby|chef|patient|gast|gaeste|spedition) (~ )?(kommt|da|hier|vor der tuer|wartet|steht|ist gerade|klingelt)
        (jetzt|gerade|grad) (~ )?(nicht reden|nicht schreiben|nicht antworten|keine hand frei|keinen kopf)
        (bin|sind) (~ )?(um|ab|gegen|in) (~ )?(wieder da|wieder zurueck|zurueck|wieder dran|wieder online|wieder hier|wieder erreichbar)
        (ab|von) (morgen|heute|montag|naechster woche) (~ )?(im urlaub|in urlaub|in elternzeit|weg|auf kur|in kur|auf dienstreise)
        (danach|nach dem urlaub|wenn ich zurueck bin) (~ )?(weiter|wieder|gern|gerne)
        (reden|schreiben|machen|sprechen|melden|weitermachen|fortsetzen|weiterreden|weiterschreiben|antworte|antworten|schreibe|mache|mach|schreib|melde|meld|setzen|gehts|geht|komme|bin|verschieben|vertagen|telefonieren|koennen|kann|nehmen|lassen|machma|redma) (wir |ich |mich |uns |es |das |dann |da |bitte |noch |mal |ihnen |euch |dir )*(morgen|spaeter|heute abend|heute nachmittag|am (montag|dienstag|mittwoch|donnerstag|freitag)|naechste woche|nachher|in einer (stunde|halben|viertel)|in (10|15|20|30|fuenf|zehn) minuten|ein andermal|ein anderes mal|ein anderermal|die tage|nach (dem|der|meinem) (~ )?(urlaub|mittag|pause|besprechung|termin|feierabend|essen|mittagspause)|abends|am nachmittag|uebermorgen|demnaechst mal|nach feierabend) (~ )?(weiter|wieder|darueber|drueber|bei ihnen|bei euch|zurueck|$)
        (morgen|spaeter|nachher|heute abend|naechste woche|am (montag|dienstag|mittwoch|donnerstag|freitag)) (~ )?(weiter|weitermachen|weiterreden|weiterschreiben|fortsetzen)
        (muss|musst|mueß|mussma) (ich |jetzt |leider |gleich |dann |mal |grad |gerade |nun |sofort |schnell |schon |da )*(los|weg|weiter|raus|ins meeting|in (die|den|eine|einen|ein|n) (besprechung|termin|sitzung|meeting|werkstatt|halle|produktion|op|schicht|visite)|zum (termin|zug|arzt|flieger|kunden|bahnhof|essen|meeting)|zur (besprechung|schicht|baustelle|visite|arbeit)|auf die (baustelle|autobahn)|weiterarbeiten|aufhoeren|auflegen|schluss machen|die kinder)
        (bin|sitze|steh|stehe|sind|hock|haenge) (ich |grad |gerade |jetzt |noch |momentan |derzeit |leider |eh |schon |aktuell |selber |bis )*(im|in|am|auf|unterwegs|beim|auf dem|in einer|in einem|in ner|auf der|in der) ?(einem |einer |der |dem )?(termin|besprechung|meeting|sitzung|auto|zug|urlaub|steuer|baustelle|sprung|weg|kundentermin|flieger|arzt|zahnarzt|mittag|pause|mittagspause|dienstreise|flughafen|op|call|schulung|messe|stau|bahn|konferenz|telefonat|gespraech|kunden|gassi gehen|kochen|essen)
        (bin |sind )?(gerade |grad |momentan |jetzt |derzeit )?(unterwegs|am fahren|am sprung|im stress|auf dem sprung|auf achse|in eile|schwer beschaeftigt|beschaeftigt gerade|gerade beschaeftigt|im urlaub|krankgeschrieben)
        (keine|koa|grad keine|wenig|gerade keine|null|nicht) zeit (gerade|grad|jetzt|heute|momentan|im moment|dafuer|mehr heute|$)
        (jetzt|gerade|grad|momentan|im moment|heute|da|es) (ist |ists |is |passt |geht |leider |es |gerade )*(schlecht|unguenstig|ungelegen|nicht so gut|unpassend|nicht gut|ned guat|bloed|ganz schlecht)
        (gerade|grad|jetzt|heute|momentan|es) (passt|geht) (es |das |mir |leider |gerade |grad |jetzt |heute )*(nicht|schlecht|ned|net|gar nicht)
        ^ (passt|geht) (gerade|grad|jetzt|heute|mir) (~ )?(nicht|schlecht|ned)
        ^ (nicht jetzt|jetzt nicht|gerade nicht|grad nicht|heute nicht|spaeter|spaeter bitte|bin gleich|bin kurz weg|bin weg|melde mich spaeter|bin gleich wieder|muss weg|muss los|bin raus fuer heute|feierabend|mittagspause|besprechung|bin dann mal weg)
        (akku|handy|laptop|batterie|telefon) (~ )?(leer|alle|stirbt|geht aus|tot|schwach)
        (melden|fragen|schreiben|versuchen|probieren|erinnern|kontaktieren|meldet|frag|fragt|schreibt|melde|erinnere) (sie |ihr |es |mich |sich |euch |dich |uns |bitte |nochmal |noch mal |mal |bei mir )+(spaeter|morgen|naechste woche|in einer woche|in (2|zwei|drei|3|vier|4) (wochen|tagen|stunden)|naechsten monat|nach (dem|meinem) urlaub|am (montag|dienstag|mittwoch|donnerstag|freitag)|nachmittags|wieder)
        (bin|komme|komm) (~ )?(in einer stunde|in einer halben|in (10|15|20|30|fuenf|zehn) minuten|gleich|nachher|bald|spaeter|morgen) (~ )?(wieder|zurueck|da|dran|online)
        (melde|meld|meldi) (mich|mi|ich mich) (~ )?(heute|morgen|spaeter|am|heute abend|nachher|naechste woche|nach|wieder|die tage|in (einer|ein|2|zwei))
        (kunde|kundschaft|telefon|chef|postbote|azubi|lieferant|lkw|kind|baby|lehrling) (~ )?(da|klingelt|gekommen|steht|ruft|wartet|schreit|vor der tuer|braucht mich|in den finger|gebohrt|verletzt|kommt gerade)
        (unterbrechen|abbrechen|pausieren|pause machen|vertagen) (~ )?(muss|muessen|wir|$)
        """,
    "pending": """
        das (sagt|sagen|verraet|erfahre|hoere|weiss|kriege|bekomme|erzaehlt) (mir |uns |ich |wir )(~~ )?(am|morgen|uebermorgen|naechste|naechsten|nach|erst|bald|heute)
        (bis dahin|vorher|davor|zuvor) (kann|koennen|darf|duerfen) (ich|wir) (~ )?(nichts|nicht) (~ )?(sagen|bestaetigen|zusagen|versprechen)
        (muss|muessen|geht|wird) (~ )?(erst|noch|zuerst) (~ )?(durch|in|vor) (den |die |das |unsere |unseren |mehrere )*(gremium|gremien|gemeinderat|stadtrat|aufsichtsrat|vorstand|ausschuss|geschaeftsleitung|geschaeftsfuehrung|investitionsrunde|freigabe|genehmigung)
        (sag|sage|schreib|schreibe|schick|schicke|nenn|nenne) (ich|wir) (es )?(dir|ihnen|euch) (, )?(wenn|sobald|dann)
        (mach|mache|machen) (ich )?(mich|uns) (~ )?(schlau|kundig)
        (muss|muessen|will|wollen) (~~ )?(ueberblick verschaffen|ein bild machen|kundig machen)
        ich (schau|schaue|seh|sehe|guck|gucke|frag|frage|hak|hake|hoer|hoere|rechne|forsche|erkundige) (~ )?(nach|rum|rueck|zurueck) $
        (erfahre|erfahr|erfahren) (ich|wir) (~ )?(morgen|erst|am|naechste|noch|von|vom|im|heute|bald)
        muss (mir|uns) (~~ )?(zusammenstellen|raussuchen|heraussuchen|ausrechnen|schicken|liefern|zuarbeiten|berechnen)
        (ich|wir) (frag|frage|fragen|ruf|rufe|kontaktiere) (der |den |die |meinen |unseren |meine |unsere )?(chef|chefin|boss|kollegen|kollegin|kollege|buchhaltung|meister|bauleiter|planer|architekten|steuerberater|controlling|einkauf)( (an|mal|morgen|gleich|heute|noch)|$)
        (danach|dann|nachher|hinterher) (weiss|wissen|erfahre|habe) (ich|wir) (es|mehr|bescheid|genaueres)
        (kann|koennen) (ich|wir) (ihnen |euch |das |es |dazu )*(ende|anfang|mitte|bis|heute|kommende|uebermorgen|montag|dienstag|mittwoch|donnerstag|freitag) (~~ )?(sagen|beantworten|mitteilen|nennen|liefern|nachreichen)
        vor (der|dem|den) (~ )?\\w+ (kann|weiss|koennen|wissen) (ich|wir) (~ )?(nichts|nicht|nix)
        nach (der|dem|den) (~~ )?(weiss|wissen|sag|sage|melde) (ich|wir) (~ )?(mehr|es|bescheid|ihnen|euch|mich|genaueres|was)
        (schau|schaue|guck|gucke|seh|sehe|frag|frage) (ich )?(~ )?nach (wenn|sobald|dann|und)
        (vorher|solange|davor|bis dahin|bis dann) (kann|koennen|weiss|wissen|sag|sage|gibt) (ich |wir |es |ihnen |euch )*(~ )?(nichts|nicht|nix|noch nicht|noch nichts|keine)
        (danach|dann|nachher|hinterher|anschliessend) (weiss|wissen|sag|sage|schreib|schreibe|melde|meld|hab|habe|erfahr|erfahre) (ich|wir) (es )?(~ )?(mehr|bescheid|ihnen|euch|dir|genaueres|naeheres|mich|was sache)
        (kann|koennen) (ich |wir )(ihnen |euch |das )*(nach|erst nach|ab|naechste|morgen|am|im) (~~ )?(sagen|beantworten|mitteilen|nennen)
        ^ (klaere|klaer|klaeren|frage|pruefe|stimme|checke|kläre) (das |es |noch |gerade |gleich |intern |ich )*(mit|bei|beim|ab|nach|in|im|vor ort)
        (stimme|stimm|stimmen) (ich |wir |das |den |die |es |grad |gerade |noch |derzeit |jetzt )*mit (der|dem|den|meinem|meiner|unserem|unserer|herrn|frau|\\w+) (~ )?ab
        (hol|hole|besorg|besorge|lass|lasse|lassen|holen) (ich |wir )?(mir|uns) (~~ )?(info|infos|zahlen|auskunft|daten|liste|unterlagen|geben|sagen|erklaeren|zeigen|schicken|ausrechnen|zusammenstellen|bestaetigen|rauslegen)
        muss (mir|uns) (erst |noch |zuerst |aber )*(~ )?(sagen|nennen|geben|mitteilen|erklaeren|bestaetigen)
        (muss|muesste|muessen|muessten) (ich |wir |da |das )*(erst |zuerst |noch |noch mal |nochmal |vorher )+(mit|beim|bei|zum|zur) (~ )?(darueber|ran|hin|durch|rein|reden|rede|rueber)
        (weiss|wissen) (ich |wir )?(~ )?nicht (, )?(~~ )?(schau|schaue|guck|gucke|seh|sehe|frag|frage) (ich )?(~ )?nach
        (sag|sage|schreib|schreibe|melde|meld) (ich )?(es )?(ihnen|euch|dir) (~ )?(dann|danach|sobald|das ergebnis|morgen|naechste)
        (schreib|schreibe|sag|sage|schick|schicke|melde) (ich )?(ihnen|euch|dir) (~ )?(ergebnis|bescheid|zahlen|antwort|zahl)
        (dann|danach) (~ )?(sag|sage|schreib|schreibe|melde|meld|geb|gebe) (ich )?(es )?(euch|ihnen|dir|mich|bescheid)
        (schreib|schreibe|ruf|rufe|frag|frage|mail|maile|simse|texte|kontaktier|kontaktiere) (ich )?(ihr|ihm|ihn|ihnen|sie|den|die|der|meinem|meiner|meinen|dem) (~ )?(an|gleich|mal|jetzt|heute|morgen|kurz|eine mail|$)
        ich (schreib|schreibe|ruf|rufe|frag|frage|mail|maile) (~ )?(ihr|ihm|ihn|ihnen|sie|den|dem)( (~ )?(an|gleich|mal|kurz)|$)
        (kann|koennen) (ich |wir |es |ihnen |euch |das )*(erst|noch nicht) (~ )?(sagen|beantworten|wissen|mitteilen) (~ )?(wenn|sobald|nachdem|wann|bis|ob)
        (weiss|wissen) (das )?(nur |bloss |am ehesten |wahrscheinlich )?(der|die|unser|unsere|mein|meine|herr|frau) (~~ )?(frag|frage|ruf|rufe|schreib*|klaer*|melde)
        (kassenwart|kollegen|kollegin|kollege|technik|buchhaltung|chef|chefin|meister|planer|bauleiter|einkauf|vermesser|architekt|verwaltung|sekretariat) (~ )?(weiss|wissen|kennt|hat die|muesste das) (~~ )?(frag|frage|ruf|rufe|schreib*|klaer*|melde|hak)
        (hake|hak|haken) (ich|wir) (~ )?nach
        (muss|muesste|sollte|weiss|wissen|koennte) (~ )?(wissen|sagen|beantworten|klaeren|pruefen|sehen)( (~ )?(frag|frage|ruf|rufe|klaer|melde|schreib|da frag|den frag)|$)
        (frag|frage|ruf|rufe|schreib|schreibe|klaer|klaere|pruef|pruefe|check) (ich|i) $
        (klaert|entscheidet|zeigt|ergibt) sich (~ )?(erst|in|nach|bei|mit|am|danach|noch|bald|naechste)
        (danach|dann|anschliessend|nachher) (~ )?(sag|sage|geb|gebe|melde|meld|weiss|kann) (ich|wir) (~ )?(bescheid|mich|mehr|rueckmeldung|was)?
        (noch nicht|noch nichts|noch nix) (~ )?(entschieden|geklaert|besprochen|festgelegt|beschlossen|abgesegnet) (~ )?(melde|frag|sag|bescheid|nach der|kann)
        (zeit|tag|moment|tage) (geben|bitte|brauch ich|brauche ich)
        (muss|muesste|muessen|muessten|werde|will|wuerde|sollte|moechte|muesst|mues|mueste|darf|wollen|werden|soll|haette|muas|mussi|muessma) (~~ )?<ask>
        (?!pruefe? (ich |wir |i )?(die |alle |das |eure |ihre )*(angebote|anbieter|technik|spezifikation))(frag|frage|fragen|klaer|klaere|klaeren|pruef|pruefe|pruefen|check|checke|erkundige|erkundigen|besprech|bespreche|besprechen|kontaktiere|guck|gucke|schau|schaue|schauen|ruf|rufe|hoer|hoere|erfrag|erfrage|stimme|stimm|hol|hole|reich|reiche|ermittle|recherchiere|kuemmer|kuemmere) (ich|wir|i|mich|ma|das|es|da|mal|den|die|beim|bei|meine|meinen|unseren|unsere|im|in|mit|noch|gerade|grad|nach) (~ )?(nach|ab|noch|mal|mit|bei|beim|den|die|das|meinen|meine|unseren|unsere|chef|intern|gleich|morgen|heute|an|an und|und|rum|erst|dann|dort|erstmal|ihn|sie|drum|darum|rueck|ein|nachher|in|unterlagen|zahlen|kalender|sofort|$)
        (ich|wir) (?!pruefe? (ich |wir |i )?(die |alle |das |eure |ihre )*(angebote|anbieter|technik|spezifikation))(frag|frage|fragen|klaer|klaere|klaeren|pruef|pruefe|pruefen|check|checke|erkundige|bespreche|schau|gucke|hoere|erfrage|stimme|kuemmere) (~ )?(nach|ab|mal|mit|bei|beim|den|die|das|meinen|meine|unseren|unsere|intern|gleich|morgen|heute|erst|ihn|sie|dort|erstmal|kurz|um|noch|rum)
        (rede|red|sprech|spreche|reden|sprechen) (ich|wir) (~ )?(mit|drueber|darueber|ab)
        ich (rede|red|sprech|spreche) (~ )?(mit|darueber|ab)
        (melde|meld|melden|meldet) (mich|uns|mi|ich mich|wir uns|sich) (~ )?(dann|wenn|sobald|wieder|nach|damit|mit|bei ihnen|bei euch|zurueck|dazu|darauf|nochmal|diesbezueglich|bis|$)
        (geben|gebe|geb|gib) (ich |wir )?(ihnen|euch|dir|bescheid|dann|rueckmeldung|ich bescheid|noch bescheid) (~ )?(bescheid|rueckmeldung|antwort|dann|nach|sobald|wenn|morgen|$)
        (bescheid|rueckmeldung|antwort|info) (~ )?(geben|gebe|folgt|kommt|sobald|nachreichen|liefere|sage|nach der|spaeter|morgen)
        (sag|sage|sagen|teile|teilen|schreib|schreibe|schick|schicke|liefere|reiche|nenne|schicken|reich) (ich|wir|i|es|ihn|ihnen|euch|dir|das|sie) (~ )?(dann|wenn|sobald|morgen|spaeter|nach|naechste|nachher|noch|bescheid|mit sobald|bis|am|nochmal|heute|hinterher|nach der)
        (kann|koennen|koennte|koennten) (ich|wir) (~ )?(erst|noch nicht|dann|morgen|naechste woche|spaeter|nach) (~ )?(sagen|beantworten|nach|wenn|sobald|mitteilen|geben|nennen)
        (kann|koennen|koennte) (ich |wir |das |ihnen |euch |also |dazu |da |es |momentan |derzeit |jetzt |noch )*(erst|nicht ohne|nicht sagen bevor|nicht beantworten ohne|nicht allein) (~ )?(sagen|nach|wenn|sobald|morgen|naechste|absprache|ruecksprache|meinen|chef|kollegen|genaue*)
        (weiss|wissen|erfahre|erfahren|erfahr|sehe|sehen|entscheidet sich|klaert sich|zeigt sich) (ich |wir |man |das |es |da |sich |erst |dann )*(nach|naechste|morgen|am|in der|sobald|wenn|erst|heute|spaeter|nachher|im laufe|uebermorgen|ende) (~ )?(sitzung|woche|besprechung|montag|dienstag|mittwoch|donnerstag|freitag|gespraech|termin|treffen|meeting|rueckkehr|urlaub|chef|abend|nachmittag|monat|bescheid|melde|da|ist|der|dem)
        (warte|warten|wart|wartn) (ich |wir |noch |auf |gerade |derzeit |da )+(~ )?(antwort|bescheid|rueckmeldung|zusage|freigabe|genehmigung|entscheidung|angebot|zahlen|termin|auf|baugenehmigung|bauamt|chef|gf|gremium|ergebnis|unterlagen|rueckruf|ok|kollegen)
        (haengt|liegt|klemmt|ist) (noch |gerade |derzeit |aktuell )*(beim|bei der|bei den|am|in der|bei|vor) (~~ )?(bauamt|amt|behoerde|pruefung|abstimmung|genehmigung|gf|geschaeftsfuehrung|buchhaltung|einkauf|rechtsabteilung|vorstand|chef|sobald|sag ich|melde)
        (noch |gerade |derzeit |aktuell |grad |intern )*(in klaerung|in abstimmung|in pruefung|in der klaerung|in der abstimmung|wird geklaert|wird geprueft|wird noch geklaert|wird gerade geklaert|wird abgestimmt|am klaeren|am abklaeren|zu klaeren|abzuklaeren|zu pruefen|noch offen muss)
        (bin|sind) (ich |wir |gerade |grad |noch |dran |am )*(klaeren|abklaeren|nachfragen|nachschauen|abstimmen|dabei das zu klaeren|pruefen)
        (pflichtenheft|lastenheft|unterlagen|anforderungsliste|ausschreibung|spezifikation|liste|konzept|anforderungen|leistungsverzeichnis) (~ )?(noch nicht fertig|nicht fertig|in arbeit|kommt|folgt|wird nachgereicht|reiche ich nach|noch in arbeit|kommt noch|noch ned|noch nicht)
        (reiche|reich|liefere|liefer|schick|schicke|schicken|liefern|reichen) (ich |wir |es |das |ihnen |euch |dann |die |den )*(nach|hinterher|sobald|wenn|naechste|morgen|spaeter)
        (wird|werden|wuerde) (~ )?(nachgereicht|nachgeliefert|nachgefragt|erfragt)
        (noch|bisher|da|ich|wir|hab|habe|haben) (~ )?(nicht|nie) (gefragt|nachgefragt|geklaert|besprochen|abgeklaert|abgestimmt|danach gefragt|drueber gesprochen|darueber gesprochen|geprueft)
        (weiss|wissen) (~ )?(kollege|kollegin|chef|meister|leiter|planer|planerin|buchhaltung|mein mann|meine frau|einkauf|technik|bruder|vater) (~~ )?(frag|frage|fragen|ruf|rufe|klaer*|melde|schreib*)
        (ruecksprache|abstimmung|absprache|klaerung) (~ )?(mit|halten|noetig|erforderlich|nehmen|bedarf|intern|notwendig|muss)
        (nach|erst nach|ohne) (~ )?(ruecksprache|absprache|abstimmung|klaerung|sitzung|besprechung) (~ )?(mit|sagen|melden|kann|nicht|mehr|geht)
        (moment|sekunde|augenblick|kurz|mom) (~ )?(muss|frag|frage|schau|guck|pruefe|klaere|nachsehen|check)
        ^ (muss|muesste|muessen) (~~ )?(nachfragen|fragen|klaeren|pruefen|nachsehen|nachschauen|besprechen|abklaeren|checken|gucken)
        (unterlagen|zahlen|daten|infos|angaben) (liegen|habe|hab) (~ )?(nicht vor|nicht hier|nicht zur hand|nicht parat|nicht da|im buero) (~ )?(melde|schau|reiche|muss|frag|sag)?
        (gebt|geben sie|brauche|braeuchte) (~ )?(zeit|tage|tag|woche|bis) (~ )?(zum klaeren|klaeren|fragen|nachfragen|besprechen|abklaeren|pruefen)
        """,
    "pending_not": """
        (erfahre|erfahr|erfahren) (ich|wir) (~ )?(von|vom) (einem|einer|den|dem|der|jedem|jeder|solchen|stillstaenden|ausfaellen|problemen) (?!chef|chefin|einkauf|gf|kollegen|vorstand)\\w+
        (frage|fragen|schreibe|schreiben|melde|melden|kontaktiere|erkundige) (~ )?(im auftrag|im namen|in vertretung|stellvertretend)
        (schau|schaue|seh|sehe|gucke|guck) (ich )?mich (~ )?um
        (ich )?(rede|red|entscheide|stimme|bestimme) (ich )?(auch |da |hier |natuerlich |schon |ueberall |selbst )*mit $
        (ich|wir) (ja |doch |auch )?(gar |ueberhaupt |eigentlich )?nicht gefragt
        (hole|hol|holen) (ich |wir )?(die |alle )?(angebote|preise|muster) ein
        (rede|schreibe|spreche|chatte|unterhalte) ich (mich )?(~ )?mit (~ )?(menschen|mensch|maschine|bot|person|automaten|ki|roboter|computer)
        (werde|werden|wird|wurde|wurden|werd) (~ )?(nicht|nie) (gefragt|einbezogen|informiert)
        (empfehlung|vorlage|beschlussvorlage|lastenheft|pflichtenheft|gutachten|ausschreibung) (~ )?(schreibe|schreib) (aber )?ich
        (melde|meld) (ich )?mich (~ )?wieder
        (stimme|stimm|stimmen|stimmt) (ich |wir |im |in |dort |da )*(~ )?mit ab
        (stimme|stimm|stimmen|stimmt) (ich |wir )?(im|in|dort) (~ )?ab
        (erst|zuerst)? ?(muesste|muss|muessen|moechte|will|wuerde) (ich |wir )?(~ )?(angebot|preis|zahlen|vorschlag|konzept) (~ )?(sehen|haben|kennen)
        muss (ich|man|wir) (ihnen|euch|dir|ihm|keinem|niemandem|einer maschine|einem bot) (~ )?(nicht|nichts|gar nicht)
        (kann|darf|duerfte|wollte|moechte|will) (ich|wir)? ?(dich|sie|euch|mal) (~ )?(was |etwas )?fragen
        (muessen|muss|sollen) (~ )?(jeden|jede|jedes|taeglich|woechentlich|staendig|immer|alle|dauernd|von hand|stuendlich) (~ )?(pruefen|schauen|gucken|nachsehen|checken|nachschauen)
        (fragt|fragen) (mich|uns) (~ )?(keiner|niemand|nie|nicht|da)
        ^ (schau|schauen|sehen|schaun) (wir|ma|mer) (mal|dann)
        (wollte|wollt|will|moechte|nur|bloss) (~ )?(nur |bloss |mal |bissl |bisschen |einfach |mich )+(~ )?(schauen|gucken|umschauen|umsehen|informieren|umgucken|fragen)
        """,
    "unknown": """
        keine ahnung
        weiss (ich|i|wir|man) (wirklich |echt |es |das |leider |doch |da |jetzt )*(nicht|ned|net|nid)
        ueberfragt
        kann (ich|i|wir) (ihnen |euch |dir |das |es |da |leider )*(nicht|ned|net) (sagen|beantworten)
        woher soll (ich|i) das wissen
        (kein|keinen) (plan|schimmer|blassen)
        """,
    "decline": """
        (hab|habe|sagte|sag|haben) (~ )?(schon|doch|bereits) (~ )?(gesagt|erwaehnt|geschrieben)?( ,)? (dass )?(ich |wir )?(~ )?(weiss|wissen) (ich |wir )?(es |das )?(doch )?nicht
        (weiss|wissen) (ich|wir) (es |das )?nicht ,? ?(hab|habe|haben) (ich|wir) (~ )?(schon|doch|bereits) (gesagt|geschrieben)
        ueber (zahlen|geld|budget|budgets|summen|preise|betraege|finanzen|finanzielles) (~ )?(reden|sprechen|rede|spreche|redet|spricht|diskutieren) (wir|ich|man) (~ )?(nicht|erst|ungern|nie|hier)
        nicht (befugt|berechtigt|autorisiert|ermaechtigt) (, )?(~~ )?(zu sagen|zu nennen|mitzuteilen|auskunft|herauszugeben|preiszugeben|zu verraten)
        (darueber|dazu|hierzu|zum \\w+) (darf|duerfen) (ich|wir) (~~ )?(nichts|nicht|nix|keine) (~ )?(sagen|nennen|mitteilen|verraten|auskunft|angaben)
        (darf|duerfen) (ich|wir) (ihnen |euch )?(~~ )?(nicht|nichts|keine) (nennen|mitteilen|verraten|herausgeben|rausgeben|preisgeben|offenlegen|sagen)
        (haette|haetten) (ich|wir) (~ )?(nicht|nie) (~ )?(sagen|nennen|machen|schreiben|verraten|rausgeben) (duerfen|sollen)
        wir sagen (dazu |hierzu |darueber )?(nichts|nix)
        (zahlen|betraege|betrag|summen|summe|namen|termine|details|internes|interna|budgets) (nenne|nennen|gebe|geben|verrate|verraten|sage|sagen|kommuniziere|kommunizieren) (ich|wir) (~~ )?(nicht|nie|niemals|keine|ungern)
        (muss|brauch|brauche) (ich|man|wir) (ihnen|euch|dir|keinem|niemandem|hier) (~ )?(nicht|nichts|gar nicht|nix) (~ )?(sagen|verraten|erzaehlen|beantworten|erklaeren|mitteilen)
        (muss|brauche) ich (~ )?nicht (beantworten|sagen|verraten|preisgeben)
        (schreib|schreibe|sag|sage|verrat|verrate|poste|geb|gebe) (ich |wir )?(~ )?(hier |da )?(nicht|nichts|ned|net) (rein|hier rein|auf|hin|in den chat|schriftlich|preis)
        (nichts|nix|nicht|kein thema) fuer (aussenstehende|externe|fremde|dritte|bots|lieferanten|die oeffentlichkeit|jedermanns ohren|andere)
        (sag|sage|verrat|verrate|verraten|sagen) (ich|wir) (~ )?(nicht|nichts|nix|ned)
        (nicht|ned) (schriftlich|in schriftform|in einem chat|per chat|im chat|online)
        (lassen|lass) (wir|ma|uns) (~ )?(geld|budget|thema|zahlen|das|beiseite|weg|aussen vor|aus dem spiel|mal)
        (unter embargo|sperrfrist|unter verschluss|nicht oeffentlich|nicht spruchreif|noch nicht spruchreif)
        (muessen|muesst|musst|brauchen|braucht|brauchst) (sie|ihr|du) (~ )?(nicht|nichts|ned|nix) (~ )?wissen
        (ueber|zu|von) (zahlen|geld|termine|terminen|budgets|interna|summen|preise|internes) (~ )?(nicht|nichts|nie|nix|ungern|keinen|keine)
        (neugierig|neugierde|ganz schoen neugierig|wissen wollen sie|das wuesstest du gern|das wuessten sie gern|wuesstet ihr gern)
        (ruestungsprojekt|geheimprojekt|verschwiegen)
        (moechte|will|wollen|moechten|werde|werden|kann|koennen|darf|duerfen|sag|sage|sagen|geb|gebe|geben|verrat|verrate|verraten|nenn|nenne|rede|red|reden|spreche|machen|mache|erteilen|beantworte|plaudere|lege|kommuniziere|kommunizieren) (ich |wir |i |ma |man |es |mich |uns |ihnen |euch |dir |dazu |da |hier |das |darueber |ueber )*(~ )?(nicht|nichts|nix|kein|keine|keinen|keinerlei|nie|ungern|ned|net|niemandem|grundsaetzlich) (~ )?(<refuse>|auskunft|angaben|zahlen|preis|raus|heraus|details|kommentar|daten|termine|auskuenfte|$)
        (zum|zur|zu|ueber|ueber das|ueber die|dazu|darueber|hierzu|diesbezueglich|zu dem) (~ )?(sag|sage|sagen|red|rede|reden|spreche|sprechen|aeussern|aeussere|gebe|geben|moechte|darf|will|gibts|gibt|machen|schweige|schweigen) (~ )?(nichts|nix|nicht|keine|kein|ned|net|ungern|$)
        (darf|kann|will|moechte|duerfen|koennen|wollen) (ich |wir |ihnen |euch |dir |man )*(~ )?(nicht|nichts|nix|keine|kein) (~ )?(sagen|nennen|mitteilen|verraten|rausgeben|herausgeben|preisgeben|auskunft|angaben|veroeffentlichen|kommunizieren|weitergeben|beantworten|aeussern|offenlegen)
        (angaben|auskuenfte|auskunft|zahlen|termine|details|infos|daten|summen|preise|interna|budgets|betraege|das|sowas|so was|internes) (~ )?(machen|geben|nennen|gebe|mache|erteilen|erteile|veroeffentlichen|verraten|sag|sage|behalten|behalte|kommunizieren|teilen|werden|rausgeben|besprechen|bespricht|bespreche) (ich |wir |man |i )?(~ )?(nicht|keine|nix|nichts|ned|fuer mich|fuer uns|grundsaetzlich nicht|nicht raus|intern|unter uns)
        kein kommentar
        (geht|gehen) (sie|euch|dich|di|eich|ihnen|niemand|niemanden|keinen|das) (~ )?(nichts|nix|garnichts|nen|einen|gar nichts|einen feuchten|n scheiss) (~ )?(an|kehricht)?
        (betriebsgeheimnis|geschaeftsgeheimnis|firmengeheimnis|vertraulich|streng geheim|geheim|geheimnis|verschlusssache|dienstgeheimnis|interna|betriebsintern|firmenintern|staatsgeheimnis|topsecret|top secret)
        ^ (das |ist |sind |is |alles |bleibt |bei uns |rein |streng )*(intern|vertraulich|privat|geheim|privatsache|unsere sache|meine sache|interne sache|unter verschluss)
        (ist|sind|bleibt|bleiben) (~ )?(intern|vertraulich|privat|geheim|unter verschluss|unsere sache|meine sache|privatsache|nicht oeffentlich|nicht fuer aussenstehende|nicht fuer die oeffentlichkeit|unter uns|tabu|nicht ihre sache|nicht eure sache|verschwiegenheit*)
        (behalte|behalten|behalt) (ich |wir |es |das )*(~ )?(fuer mich|fuer uns|lieber|geheim)
        ^ (weiter|naechste frage|ueberspringen|pass|passe|keine angabe|k a|skip|naechste|lieber nicht|ungern|keine antwort|ka angabe|moechte ich nicht sagen|sag ich nicht|sage ich nicht|verrate ich nicht|sog i ned|keine auskunft)( (bitte|frage)| $)
        (frage|das|den punkt|die) (~ )?(ueberspringen|auslassen|weglassen|ueberspring*)
        (ueberspringen|weiter mit) (wir |bitte |der |die |das )*(~ )?(naechsten?|frage)
        (tut|hat) (~ )?(nichts zur sache|nichts zu interessieren)
        (nicht|ned|nix) (zu|fuer) (interessieren|ihre ohren)
        (brauchen|braucht|brauchst|muessen|muesst|musst) (sie|ihr|du) (~ )?nicht (zu )?wissen
        (was geht|was gehen) (sie|euch|dich|das) (~ )?(an|sie an|euch an|dich an)
        (lieber|eher|besser) (nicht|fuer mich|fuer uns|ungern|kein) (~ )?(sagen|verraten|nennen|behalten|preisgeben|angeben|zahlen|in einem chat|im chat|hier|$)
        (sie|ihr|du) zuerst
        (nennt|nennen|sagt|sagen|sag|nenn) (sie |ihr |du |mir |erst )*(mal |erst |zuerst |erstmal |erst mal )+(~ )?(preis*|ihren|euren|was es kostet|eure|ihre|was das kostet)
        (lassen|lass|lasse) (wir |ich )?(uns |mir )?(~ )?(nicht in die karten|nicht festnageln|in die karten|nicht aushorchen)
        (in die karten) (~ )?(schauen|gucken|sehen|blicken)
        (schweigepflicht|verschwiegenheit|geheimhaltung|geheimhaltungsvereinbarung|nda|verschwiegenheitspflicht|datenschutz verbietet)
        (einer maschine|einem bot|einem roboter|einem chatbot|einer ki|einem computer|bots|maschinen|fremden|lieferanten) (~ )?(nicht|nichts|nix|keine|kein|bestimmt nicht|sicher nicht)
        """,
    "awaits": """
        (gremium|vorstand|aufsichtsrat|gemeinderat|stadtrat|geschaeftsfuehrung|geschaeftsleitung|ausschuss|beirat|chef|chefin) (tagt|entscheidet|beschliesst|beraet|trifft sich|sitzt) (~ )?(im|am|in|erst|naechste*|kommende*|nach|darueber)
        (dann|danach) (wissen wir|weiss ich|wissen wirs|weiss man)
        (warten|warte) (noch |nur )*auf (die |den |das )?(freigabe|unterschrift|gremium|vorstand|aufsichtsrat|geschaeftsfuehrung|genehmigung|zusage)
        """,
    "not_yet": """
        (muss|muessen|geht|wird) (~ )?(erst|noch|zuerst) (~ )?(durch|in|vor) (den |die |das |unsere |unseren |mehrere )*(gremium|gremien|gemeinderat|stadtrat|aufsichtsrat|vorstand|ausschuss|geschaeftsleitung|geschaeftsfuehrung|investitionsrunde|freigabe|genehmigung)
        (kann|koennen) (~ )?(noch nicht|jetzt nicht|derzeit nicht|aktuell nicht|momentan nicht) (~ )?(sagen|beantworten|nennen|angeben|festlegen)
        """,
    "later_not": """
        bis (der|die|mein|meine|unser) \\w+ (schreit|schimpft|meckert|bremst|stoppt|nein sagt)
        (sitz|sitze|sitzen|sitzt) (~~ )?(am|an einem|mit am|an dem) (selben )?tisch
        (der|die|das|alte|alter|altes|alles) (\\w+ ){0,2}(muss|muessen) (~ )?(raus|weg|weiter)
        (der|die|er|sie|chef|chefin|kollege|kollegin|herr|frau) (\\w+ )?(ist|is|sind|kommt) (~~ )?(urlaub|krank|unterwegs|haus|buero|weg|zurueck|wieder|messe|dienstreise|erreichbar)
        moment [,:\\-] (zahlendreher|beim|bei|das|die|der|korrektur|nein|doch|falsch|es|ich meinte|stimmt|da)
        (nicht|nichts) (loeschen|streichen)
        mir ist (heute |gerade |so )*(schlecht|uebel|schwindlig)
        """,
    "wrong_person_not": """
        (mein|meine|unser|unsere) (vorgaenger|vorgaengerin|nachfolger|nachfolgerin) (~ )?(hat|hatte|haben|war|wollte|liess|meinte|kaufte|fand|schwor|schwoerte|plante|begann) (~~ )?(gekauft|angeschafft|eingebaut|installiert|bestellt|gebaut|eingerichtet|immer|schon|gesagt|gemeint|geplant|begonnen|angefangen|entschieden|hinterlassen|der|die|das|ein|eine|alles|nie|noch)
        (vorgaenger|vorgaengerin) (~~ )?([,.] )?(ich|jetzt|nun) (~ )?(uebernommen|zustaendig|mache|mach)
        (habe|hab|haben) (~~ )?uebernommen
        (mein|meine|unser|unsere) (lieber |liebe |alter |alte )*(vater|mutter|papa|mama|opa|oma|grossvater|grossmutter|frau|mann|bruder|schwester|sohn|tochter|onkel|tante|hund|katze|freund|freundin|schwiegervater|schwiegermutter) (~ )?(verstorben|gestorben)
        (geld|budget|mittel|anlage|maschine|bedarf|problem|projekt|pumpe|interesse|das \\w+) (ist|sind|gibt es|arbeitet|arbeiten) (~ )?(nicht|nimmer)
        (sohn|tochter|mann|frau|vertreter|vertretung|nachfolger|neue) (vom|von dem|von der|des|der) (chef*|inhaber*|geschaeftsfuehrer*|seniorchef*|betriebsleiter*|eigentuemer*)
        (ein|eine|unser|unsere) (kollege|kollegin|mitarbeiter|mitarbeiterin|techniker|schlosser|elektriker|meister) (~ )?(gekuendigt|gegangen|verlassen|gewechselt|nicht mehr)
        (mails|emails|nachrichten) (~ )?von (ihnen|euch|dir)
        """,
    "decline_not": """
        (bin|war|waren|sind|reine|aus|nur|bloss) (~ )?(neugierig|neugierde)
        vor (der|dem|den) (~ )?\\w+ (kann|weiss|koennen|wissen) (ich|wir) (~ )?(nichts|nicht|nix) (~ )?(sagen|nennen|beantworten)
        (zum|zu) (sagen|melden|entscheiden|reden) (hab|habe|haben) (ich|wir) (~ )?(nichts|nix|gar nichts|nicht|wenig)
        (vorher|solange|bis dahin|davor|noch|derzeit) (kann|koennen|weiss|wissen) (~~ )?(nicht|nichts|nix) (~ )?(sagen|nennen|beantworten)
        (sag|sage|sagen|schreib|schreibe) (ich )?(~ )?(nichts|nix) (falsches|verkehrtes|genaues|konkretes|unueberlegtes)
        """,
    "sorrow": """
        (mein|meine|unser|unsere) (lieber |liebe |alter |alte )*(vater|mutter|papa|mama|opa|oma|grossvater|grossmutter|frau|mann|bruder|schwester|sohn|tochter|onkel|tante|schwiegervater|schwiegermutter|kind|freund|freundin) (~ )?(verstorben|gestorben|im krankenhaus|im sterben|schwer krank|schwerkrank)
        (habe|haben) (~ )?(meinen|meine|unseren|unsere|mein|unser) (vater|mutter|papa|mama|opa|oma|grossvater|grossmutter|frau|mann|bruder|schwester|sohn|tochter|onkel|tante|schwiegervater|schwiegermutter|kind|freund|freundin) (verloren|begraben|beerdigt)
        (trauerfall|todesfall|beerdigung|beisetzung|in trauer)
        """,
    "let_us_say": """
        (sagen|sag|nehmen|nehm|machen|mach) (wir|ma|mer|ma's|mas|wirs) (~ )?(lieber |besser |halt |dann )?(im |ab |januar|februar|maerz|april|mai|juni|juli|august|september|oktober|november|dezember|herbst|fruehjahr|sommer|winter|kw|ende|anfang|mitte|q1|q2|q3|q4)
        """,
    "later_excuse": """
        (bin|sind|sitze|sitz|steh|stehe) (grad |gerade |nur |viel |eh |schon |ich |wir )*(unterwegs|im auto|im zug|auf der strasse|auf der baustelle|am handy|in der halle)
        """,
    "writing": """
        (bitte |aber |nur |und |blos |bloss |ja )?(kein|keine|keinen|ohne) (~ )?(anruf|anrufe|anrufen|anrufer|telefonat|telefonate|telefonterror|rueckruf|rueckrufe|telefoniererei|telefon)
        (nicht|nie|niemand|keiner) (~ )?(anrufen|angerufen|zurueckrufen|telefonieren|telefonisch|durchklingeln)
        (nur|lieber|bitte|bevorzugt|besser|ausschliesslich|am liebsten|lieba) (per |via |ueber |die |eine )?(mail|email|e mail|schriftlich|schriftliche|schreiben)
        (mail|email|e mail|schriftlich) (reicht|genuegt|ist besser|ist mir lieber|waere besser|waere mir lieber|bevorzugt|bitte|passt)
        """,
    "excuse": """
        (entschuldigung|entschuldigen sie|sorry|verzeihung|pardon) (bitte )?(fuer |wegen )?(mein|meine|die|den|das|der|all die) (~ )?(deutsch|rechtschreibung|tippfehler|verspaetung|spaete antwort|spaete rueckmeldung|verwirrung|ton|lange nachricht|schlechtes deutsch)
        """,
}
