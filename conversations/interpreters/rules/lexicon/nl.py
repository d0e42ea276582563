"""Dutch phrases: what every lead must be able to say."""

from __future__ import annotations

CLASSES: dict[str, str] = {
    "rep": "verkoper|verkoopster|adviseur|medewerker|monteur|technicus|collega|persoon|mens|accountmanager|vertegenwoordiger|specialist|iemand|buitendienst|salesmedewerker|vertegenwoordiging|expert|contactpersoon",
    "boss": "baas|chef|directeur|directie|inkoop|hoofdkantoor|manager|eigenaar|bestuur|moederbedrijf|concern|leidinggevende|teamleider|afdelingshoofd|gemeente|wethouder|burgemeester|raad|management|penningmeester|vve|bedrijfsleider|financiën|boekhouder|boekhouding|controller",
    "mails": "mails|mail|mailtjes|emails|e mails|berichten|berichtjes|reclame|spam|post|nieuwsbrief|nieuwsbrieven|telefoontjes",
}

PHRASES: dict[str, str] = {
    "yes": """
        ^ (ja|jazeker|zeker|natuurlijk|klopt|inderdaad|jawel|uiteraard|absoluut|precies|jep|yep|ja hoor|zeker weten|dat klopt|hebben we|ja dat hebben we|ja zeker) $
        ^ (ja ja|jawel hoor|jazeker wel|zeker wel|tuurlijk|vanzelfsprekend|akkoord|correct|juist|uiteraard wel|ja natuurlijk|ja zeker wel|ja klopt|yes|ja inderdaad|dat wel|is er|die is er|ja die is er|ja hebben wij|ja hebben we) $
        """,
    "no": """
        ^ (nee|neen|nog niet|helaas niet|niks|niets|geen|helemaal niet|niet echt|nope|nee hoor|nee nog niet|ik niet|absoluut niet|jammer genoeg niet) $
        ^ (nee nee|neen hoor|nee joh|welnee|geenszins|nog niks|nee niks|nee nog niks|voorlopig niet|op dit moment niet|momenteel niet|nu niet|nooit|nee helaas|nee helaas niet|ik dacht het niet|niet dat ik weet|nee dat niet|ook niet|hebben we niet|is er niet|die is er niet) $
        """,
    "opt_out": """
        (schrijf|haal|verwijder|gooi) (me|mij|ons|mijn|mn) (~ )?(uit|van|af|gegevens|adres|lijst|data|mailadres|nummer|eruit|$)
        (uitschrijven|afmelden|uitschrijving|meld me af|meld mij af)
        (verwijder|wis|delete) (al )?(mijn|onze|m n) (gegevens|data|adres|account|nummer|email*|mailadres)
        (geen|stop met|niet meer|nooit meer) (meer |verdere |deze |het )?(mails|mail|emails|berichten|mailen|mailtjes|reclame|spam|contact|contacteren|schrijven|sturen|e mails)
        (laat) (me|mij|ons) met rust
        (niet meer|geen) (geïnteresseerd|interesse)( meer)? $$
        ^^ (stop|afmelden|uitschrijven|geen interesse meer|niet geïnteresseerd) $$
        (gegevens|adres|mailadres|e mailadres|nummer|naam|data|account) (~ )?(verwijder*|wissen|verwijderen|uit jullie|uit uw|uit het systeem|schrappen|weghalen)
        (haal*|verwijder*|schrap*|gooi*|wis*|schrijf) (~ )?(me|mij|ons|mijn|onze|m ein|mn) (~ )?(lijst|lijsten|maillijst|mailinglijst|bestand|systeem|database|gegevens|adres|mailadres|nummer|af|uit|eruit)
        (wil|willen|wens|hoef|hoeven) (~ )?(geen|niets|niks|niet) (~ )?(<mails>|meer ontvangen|meer horen|meer van jullie|meer van u|contact meer|gemaild|benaderd|mailtjes|berichten|horen)
        (geen|stop met|hou op met|houd op met|kap met|niet meer|nooit meer) (~ )?(<mails>|mailen|schrijven|sturen|contact opnemen|benaderen|lastig*|lastigvallen|contacteren|appen|bellen meer)
        (niet|nooit) (meer )?(mailen|schrijven|contacteren|benaderen|sturen|lastigvallen|lastig vallen|aanschrijven)
        (mail*|schrijf|stuur*|benader*|contacteer*) (me|mij|ons) (~ )?(niet|niets|niks|nooit) (meer)?
        (uitschrijven|afmelden|uitschrijving|schrijf me uit|schrijf mij uit|schrijf ons uit|meld ons af|abonnement opzeggen)
        (geen|niet) (meer )?(interesse|geïnteresseerd|belangstelling)( meer)?( bedankt| dank u| dankjewel| dank je| hoor)? $$
        (laat|laten) (me|mij|ons) (~ )?met rust
        recht op (vergetelheid|verwijdering)
        """,
    "human": """
        (kunt|kun|kan|wilt|wil|zou|zoudt) (u|je|jij|iemand|jullie) (me|mij|ons) (~ )?(bellen|terugbellen|opbellen)
        (bel|belt) (u )?(me|mij|ons) (~ )?(op|terug|even|maar|$)
        (praten|spreken|bellen|overleggen|contact|chatten|in gesprek) (met|hebben met|opnemen met) (een|iemand|een echt|jullie|uw|n|de|je|echte|mensen) ?(~ )?
        (met|een) (een )?(mens|medewerker|collega|echt persoon|echt iemand|persoon|adviseur|verkoper|echte mens|vertegenwoordiger) (~ )?(spreken|praten|bellen|contact|aan de lijn|aan de telefoon|graag|hebben|$)
        iemand (~ )?(spreken|aan de lijn|aan de telefoon|bellen|mij bellen|me bellen|langskomen|langs komen|terugbellen|contact opnemen|te spreken)
        (bel|bellen|belt|terugbellen) (me|mij|ons|u mij|jullie me|jullie mij)
        (kan|kunnen|wil|mag) (~ )?(iemand|een collega|jullie|u|een monteur|een adviseur) (~ )?(bellen|langskomen|terugbellen|aan de lijn|komen kijken|contact opnemen)
        (afspraak|belafspraak|gesprek) (maken|inplannen|plannen)
        (contact|gesprek|overleg|afspraak|praten|spreken|bellen|overleggen|praat|spreek|overleg) (~ )?(met|aan) (~ )?<rep>
        (liever|graag|gewoon|wil|wilt|zou) (~ )?(een <rep>|contact met|telefonisch|bellen|gebeld|teruggebeld|persoonlijk|een telefoontje|langskomen|een afspraak|even bellen|aan de telefoon|mondeling|een belletje)
        (kan|kunnen|wil|willen|mag|zou|kunt) (~ )?(<rep>|jullie|u|je) (~ )?(bellen|opbellen|terugbellen|langskomen|langs komen|langsrijden|komen kijken|contact opnemen|me bellen|mij bellen|ons bellen|contact met)
        (laat|laten) (~ )?<rep> (~ )?(bellen|komen|langskomen|contact opnemen|terugbellen)
        (bel|belt|bellen|app) (~ )?(me|mij|ons|mij maar|me maar|gerust|even) (~ )?(op|terug|even|maar|na|om|vanmiddag|morgen|$)
        (teruggebeld|gebeld|teruggebeld worden|gebeld worden) (~ )?(worden|graag|wil|willen|$)
        <rep> (~ )?(me|mij|ons) (~ )?(bellen|belt|bel|opbellen|terugbellen|langskomen|contact)
        (langs|kijken) (~ )?(komen|langskomen|kan|kunnen)
        (van vlees en bloed|echt mens|echte persoon|echt persoon|levend persoon)
        """,
    "human_not": """
        (ben|bent|is|zijn) (je|u|jij|dit|jullie) (~ )?(mens|robot|bot|persoon|echt)
        """,
    "wrong_person": """
        (verkeerde persoon|verkeerd nummer|verkeerde nummer|verkeerd adres|verkeerd verbonden|werkt hier niet meer|werkt niet meer|werk hier niet meer|werk daar niet meer|heeft het bedrijf verlaten|is met pensioen|is overleden|niet meer in dienst|uit dienst)
        """,
    "abuse": """
        (idioot|idioten|klootzak*|sukkel*|eikel*|oplichters|oplichter|dieven|rot op|sodemieter op|hou je bek|hou je kop|stomme (bot|robot|machine)|debiel*|tyfus*|kanker*|flikker op|mongool|hufter*|lul)
        """,
    "pending": """
        (moet|moeten|ga|zal|wil|zou|even|eerst) (~ )?(vragen|navragen|overleggen|checken|nagaan|bespreken|uitzoeken|opvragen|nakijken|informeren|afstemmen|kijken|navraag|controleren|opzoeken|nazoeken)
        (ik|we|wij) (vraag|check|overleg|zoek|kijk|bespreek|informeer) (~ )?(na|met|bij|het|uit|even|aan)
        (kom|komen) (~ )?(op terug|bij u terug|bij je terug|terug)
        (laat|laten) (~ )?(weten)
        (wacht|wachten) (~ )?(antwoord|akkoord|goedkeuring|reactie|op)
        (moet|moeten|ga|gaan|zal|wil|zou|even|eerst|dien) (~ )?(eerst |even |nog )?(vragen|navragen|overleggen|checken|nagaan|bespreken|uitzoeken|opvragen|nakijken|informeren|afstemmen|navraag|controleren|opzoeken|nazoeken|voorleggen|bekijken met|kortsluiten|inventariseren|terugkoppelen|verifiëren|ruggespraak)
        (ik|we|wij) (~ )?(vraag|check|overleg|zoek|kijk|bespreek|informeer|controleer|leg|ga na|stem) (~ )?(na|met|bij|het|uit|even|aan|dat|voor|af|of)
        (vraag|check|overleg|zoek|bespreek|informeer|controleer) (ik|we|wij) (~ )?(na|met|bij|even|uit|voor|$)
        (hoor|horen|weet|weten|krijg|krijgen|ontvang) (ik|we|wij) (~ )?(of|meer|pas|het|de datum|uitsluitsel|antwoord|bericht|volgende week|maandag|dinsdag|woensdag|donderdag|vrijdag|morgen|zodra)
        (ik|we|wij) (~ )?(hoor|horen|weet|weten|krijg|krijgen) (~ )?(maandag|dinsdag|woensdag|donderdag|vrijdag|morgen|volgende week|uitsluitsel|antwoord|meer na)
        (laat|laten) (ik|we|wij|u|je|jullie) (~ )?(weten|horen)
        (kom|komen) (~ )?(op terug|bij u terug|bij je terug|bij jullie terug|erop terug|er op terug|terug op)
        (wacht|wachten|wachtende) (~ )?(antwoord|akkoord|goedkeuring|reactie|op|offerte|beslissing)
        (in overleg met|overleg met) (~ )?(en|dan) (~ )?(laat|hoor)
        """,
    "decline": """
        (zeg ik (liever )?niet|liever niet|vertel ik niet|wil ik niet (zeggen|delen)|kan ik niet (zeggen|delen)|mag ik niet (zeggen|delen|vertellen)|vertrouwelijk|geheim|gaat u niets aan|gaat je niets aan|gaat jullie niets aan|gaat je niks aan|geen commentaar|bedrijfsgeheim|intern|volgende vraag|sla ik over|delen we niet|zeggen we niet|dat houden we voor ons)
        (doen|geven|delen|verstrekken|zeggen|vertellen|noemen) (wij|we|ik) (~ )?(geen|niet|niks|niets|liever niet) ?(~ )?(uitspraken|mededelingen|informatie|over|cijfers|bedragen|$)?
        (geen) (uitspraak|uitspraken|mededeling|mededelingen|antwoord|info|informatie|bedragen|cijfers|inzage|uitlatingen) (~ )?(over|doen|geven|op|hierover|daarover)
        (wil|willen|kan|kunnen|mag|mogen|ga|gaan|hoef) (ik|we|wij|ik je|ik u|ik jullie|daar|dat|er) ?(~ )?(niet|niks|niets|liever niet) (~ )?(zeggen|delen|vertellen|kwijt|prijsgeven|vermelden|noemen|beantwoorden|antwoorden|over zeggen|over praten|verklappen|openbaren|mededelen)
        (geef|geven|beantwoord|zeg|vertel|deel|noem|bespreek) (ik|we|wij) (~ )?(liever |dus |hier |daar )*(niet|geen|niks|niets)
        (liever niet|houd ik voor me*|hou ik voor me*|houden we voor ons*|houden we intern|blijft intern|blijft binnenskamers|bedrijfsgevoelig*|vertrouwelijke|strikt geheim|gaat (u|je|jou|jullie) (niks|niets|geen) ?(~ )?aan|gaat niemand (wat|iets) aan|mijn zaak|onze zaak|pas ik voor|geheimhouding*|nda|geen zin om|dat is privé|privé|skip|sla deze over|geen antwoord)
        """,
    "later": """
        (later|een andere keer|nu niet|morgen verder|zit in een vergadering|in vergadering|in een meeting|geen tijd|slecht moment|komt nu niet uit|moet gaan|moet weg|moet ervandoor|ben bezig|ben druk|ben aan het rijden|spreken we morgen|ander moment)
        (mail|schrijf|stuur|benader|contacteer|vraag|app) (me|mij|ons|het) (~ )?(later|maandag|dinsdag|woensdag|donderdag|vrijdag|morgen|volgende week|over een|nog eens|straks|vanavond)
        (praten|spreken|gaan|doen|pakken|bespreken|zien) (we|wij|elkaar) (~ )?(later|maandag|dinsdag|woensdag|donderdag|vrijdag|morgen|volgende week|verder|straks|een andere keer|op een ander)
        (zit|sta|ben|loop|rijd) (~ )?(in een (vergadering|meeting|overleg|gesprek|afspraak)|in vergadering|op de bouw|op het dak|in de auto|aan het werk|onderweg|bij een klant|op vakantie|druk nu|even bezig|nu druk|in gesprek|in bespreking)
        (nu|vandaag|momenteel|even) (~ )?(geen tijd|niet uit|geen gelegenheid|niet aan toe|even niet)
        """,
    "smalltalk": """
        ^ (hallo|hoi|hi|goedemorgen|goedemiddag|goedenavond|goedendag|dag|bedankt|dank u|dank je|dankjewel|dank je wel|hartelijk dank|oké|ok|prima|top|mooi|fijn|tot ziens|doei|groeten|met vriendelijke groet|graag gedaan|goed|leuk)
        ^ (goeiemorgen|goeiemiddag|goeienavond|hey|hee|dank|dank u wel|merci|dankuwel|heel erg bedankt|thanks|thx|groetjes|mvg|vriendelijke groet|vriendelijke groeten|met groet|prettig weekend|fijne dag|fijn weekend|graag|oke dan|begrepen|duidelijk|helder|is goed|aangenaam|tot straks|tot dan|houdoe|alvast bedankt|mooi zo)
        """,
    "budget_pos": """
        (budget|geld|middelen|financiering|subsidie) (~ )?(goedgekeurd|beschikbaar|vrijgemaakt|gereserveerd|toegekend|rond|opzij gezet|er is|aanwezig|toegezegd|is er|zijn er|begroot)
        (hebben|heb|is er|er is|heeft) (een |het |wel |genoeg |voldoende |al )?(budget|geld|middelen|financiering|subsidie)
        (budget|geld|middelen|financiering|subsidie|bedrag|potje|krediet|lening|lease) (~ )?(is |zijn |al |inmiddels |is al |zijn al )*(goedgekeurd|akkoord|vrijgemaakt|vrijgegeven|gereserveerd|toegekend|toegezegd|geregeld|klaar|beschikbaar|bevestigd)
        (hebben|heb|is er|er is|heeft|ligt|staat) (~ )?(budget|geld|middelen|financiering|subsidie|klaar|gereserveerd|opzij|apart|op de begroting|in de begroting|begroot|vrij voor)
        (geld|budget) (is er|hebben we|ligt er|staat er|zat|genoeg|is geen probleem)
        """,
    "budget_pos_asked": """
        (goedgekeurd|begroot|vrijgemaakt|gereserveerd|toegekend|opzij gezet|gepland in|groen licht|akkoord van|op de begroting|in de begroting|opgenomen)
        (vrijgegeven|apart gezet|staat op de begroting|ligt klaar|is begroot|mee gerekend|rekening mee gehouden|groen licht|akkoord|toegezegd|gefinancierd|gesubsidieerd|in het jaarplan|in het meerjarenplan)
        """,
    "budget_neg": """
        (geen|nul|zonder|te weinig|nauwelijks|niet genoeg) (eigen |extra |vrij )?(budget|geld|middelen|centen|poen|financiering|cent|euro)
        (geen|nul|zonder|te weinig|nauwelijks|niet genoeg|niks aan) (eigen |extra |vrij |enkel |rooie |rode )?(budget|geld|middelen|centen|poen|financiering|cent|euro|ruimte|duiten|budgetruimte|potje|pegels|stuiver|knaken)
        (budget|geld|pot|potje|begroting|kas) (~ )?(op|leeg|geschrapt|bevroren|ingetrokken|afgewezen|weg|wegbezuinigd|uitgegeven|teruggetrokken)
        (kunnen|kan) (~ )?(niet betalen|niet veroorloven|niet bekostigen)
        """,
    "budget_neg_asked": """
        (niks|niets|afgewezen|bevroren|geschrapt|blut|failliet|platzak|gekort|geen cent|geen|nul|was het maar waar|alleen als het gratis is|gratis|niet begroot|niet gepland|afgekeurd|geen rooie cent|op is op)
        (dit jaar niet|dit jaar niks|niet dit jaar|niks begroot|niks gepland|geen ruimte|investeringsstop|bezuinig*|uitgavenstop|ingetrokken|afgeketst|niet toegekend|niet goedgekeurd|gaat niet lukken|mocht willen|was het maar zo|alleen gratis|voor niks)
        """,
    "budget_planned": """
        (gepland|aangevraagd|begroot|voorzien|ingediend)
        (in aanvraag|gaan (we )?aanvragen|aanvraag loopt|aanvraag ingediend|willen we begroten|wordt begroot|op de planning|van plan)
        """,
    "budget_vague": """
        (hangt ervan af|hangt er vanaf|ligt eraan|ligt er aan|we zien wel|we zullen zien|iets|beetje|weet niet|weet ik niet|geen idee|moeilijk te zeggen|betaalbaar|redelijk|misschien|flexibel|niet veel|nog te bepalen|zien we dan wel)
        (ligt aan|hangt af|hangt van|afhankelijk|hangt d r vanaf|we kijken wel|kijken we nog|nader te bepalen|nog niet bepaald|nog niet bekend|nog onbekend|bespreekbaar|onderhandelbaar|in overleg|geen vast|niet vastgesteld|mits|als het|wat het kost|wat nodig is|niet te veel|niet al te veel|een paar|enigszins|valt over te praten|zou kunnen|kan best|eventueel|geen flauw idee)
        """,
    "money_topic": """
        (budget|geld|bedrag|prijs|kosten|hoeveel|euro|boekhouding|financi*|uitgeven)
        """,
    "authority_decides": """
        (ik) (~ )?(beslis|teken|bepaal|besluit|kies|keur|hak de knoop*|ga erover)
        (beslis|teken|bepaal|besluit) ik ?(zelf|alleen)?
        (beslissing|besluit|laatste woord) (~ )?(bij mij|van mij|aan mij|mijn|mij)
        (ben|^) (de |een |zelf |ook |zelf de )?(eigenaar|eigenaresse|directeur eigenaar|algemeen directeur|oprichter|baas|ceo|dga|zaakvoerder|bedrijfsleider eigenaar|ondernemer|zzp er|president)
        ^^ (ik|ikzelf|ik zelf|alleen ik|ikke|dat ben ik) $$
        (ik) (~ )?(beslis|teken|bepaal|besluit|kies|hak de knoop*|ga erover|ga daarover|ga er over|betaal|keur goed|regel het) ?(zelf|alleen)?
        (dat|daar|hier) (~ )?(beslis|teken|bepaal|besluit|ga) ik (~ )?(zelf|alleen|over|$)
        (beslissing|besluit|laatste woord|handtekening|keuze) (~ )?(bij mij|van mij|aan mij|is aan mij|ligt bij mij|zet ik|neem ik|heb ik|is de mijne)
        (mijn|m ein) (eigen )?(bedrijf|zaak|toko|winkel|boerderij|onderneming|tent|praktijk)
        (ben|^) (de |een |zelf |ook |zelf de )?(zelfstandige|zelfstandig ondernemer|zzp|eenmanszaak|eigen baas|mede eigenaar|boer|patron|directeur grootaandeelhouder|enig aandeelhouder|vennoot|beslisser|beslissingsbevoegd*)
        ^ (ik zelf|ik alleen|alleen ikzelf|niemand anders|gewoon ik|moi|ik ben de baas|ik ben degene|ondergetekende|ik in mijn eentje|ik beslis) $
        """,
    "authority_shared": """
        (samen met|samen|gezamenlijk|met mijn (compagnon|baas|partner|vrouw|man|broer|collega)|mijn vrouw en ik|mijn man en ik|mijn broer en ik|ik en mijn|wij beslissen|we beslissen|met z n|in overleg met|vetorecht|mede beslis*|met de directie|mijn akkoord|beslis mee|in team)
        (mijn (compagnon|vrouw|man|broer|zus|vader|partner|zakenpartner|baas) en ik|m ein (compagnon|vrouw|man|broer|zus|vader|partner|baas)|met mijn (zus|vader|moeder|team|zakenpartner|echtgenoot|leidinggevende|directeur|chef)|met de (baas|directeur|eigenaar|compagnon|vennoten)|met onze|wij samen|met z ein tweeën|met zijn tweeën|met zijn drieën|met z ein drieën|als vennoten|als maatschap|vof|maatschap|unaniem|gezamenlijk besluit|beslissen samen|allebei|beide|ieder de helft|twee handtekeningen|niet zonder mij|mee beslissen)
        """,
    "authority_influences": """
        (adviseer|ik adviseer|aanbeveling|aanbevelen|ik stel voor|beoordeel|evalueer|mijn advies|mijn mening|doe een voorstel|bereid voor|maak de selectie|geef advies|raad aan|shortlist|programma van eisen|luisteren naar mij)
        (geef|geven|vragen|vraagt|doe|heb|luisteren) (~ )?(mijn |m ein )?(advies|mening|aanbeveling|voorstel|stem in|inspraak|input)
        (maak|schrijf|stel|doe|bereid|vergelijk|selecteer|beoordeel|inventariseer) (~ )?(voorselectie|bestek|offertes|vergelijking|rapport|voorstel|selectie|programma van eisen|specificaties|businesscase|advies op|voor|leveranciers)
        (zit|lid|deel|deelnemer) (~ )?(in|van|uit) (~ )?(commissie|comité|inkoopcommissie|werkgroep|stuurgroep|projectgroep|or|inkoopteam|directieteam|mt|beoordelingscommissie)
        (adviserend|adviserende|medezeggenschap|denk mee|praat mee|ik raad aan|technisch advies|zeg in)
        """,
    "authority_none": """
        (stagiair*|student|leerling|niets te zeggen|niks te zeggen|geen zeggenschap|geen inspraak|geen rol|niet ik|beslis niet|beslis ik niet|ga er niet over|niemand vraagt mij|vragen mij niet|ze vragen ons niet|geen invloed|verzamel alleen|alleen informatie|voor mijn baas|secretaresse|niet bij betrokken|geen beslisser|vakantiekracht)
        (vragen|vraagt) (~ )?(ons|mij|me) (~ )?(niks|niets|niet|nooit)
        (ons|mij|me) (~ )?(vragen|vraagt) (~ )?(niks|niets|niet|nooit)
        (heb|hebben) (~ )?(niks|niets|geen stem|geen zeggenschap|geen inbreng) (~ )?(over )?(te (zeggen|vertellen|bepalen))?
        (niet aan mij|niet mijn (afdeling|taak|beslissing|pakkie an|verantwoordelijkheid)|ik niet|ga ik niet over|ga daar niet over|daar ga ik niet over|buiten mij om|sta er buiten|sta erbuiten|ik voer (alleen |enkel )?uit|ik ben maar|ben slechts|ben alleen maar|gewone werknemer|gewoon een werknemer|uitzendkracht|scholier|stage|afstudeer*|voor (mijn )?(studie|school|scriptie)|ik zoek alleen uit|alleen uitzoeken|alleen prijzen|alleen offertes|geen beslissingsbevoegd*|niet bevoegd|niet gevraagd|wordt me niet gevraagd|niet beslissingsbevoegd)
        (niemand|nooit) (~ )?(vraagt|luistert) (~ )?(mijn |m ein )?(mening|advies|mij|me)
        (mijn|m ein) mening (~ )?(telt niet|doet er niet toe|interesseert)
        """,
    "authority_other": """
        (mijn baas|de baas|de directie|de directeur|inkoop|het hoofdkantoor|mijn manager|de eigenaar|het bestuur) (~ )?(beslist|tekent|bepaalt|kiest|doet dat|gaat erover|besluit)
        """,
    "authority_vague": """
        (ingewikkeld|hangt ervan af|ligt eraan|min of meer|gedeeltelijk|deels|veel mensen|niet duidelijk|beetje|weet niet|soort van)
        (ligt aan het bedrag|hangt af|een beetje iedereen|iedereen|zo ongeveer|zoiets|soms|tja|mwah|niet helemaal|lastig te zeggen|niet vastgelegd)
        """,
    "authority_topic": """
        (beslis*|besluit*|teken*|handtekening|verantwoordelijk*|wie)
        """,
    "authority_strict": """
        (beslis*|besluit*|teken|eigenaar|directeur|oprichter|ceo|dga|stagiair*|student|commissie|adviseer|aanbeveling|veto*|compagnon|zeggenschap|inspraak)
        """,
    "time_now": """
        (zo snel mogelijk|zsm|zo spoedig mogelijk|direct|meteen|onmiddellijk|nu|nu meteen|dringend|urgent|spoed|vandaag|gisteren|liefst gisteren|al begonnen|al bezig|al gestart|loopt al|per direct|hoe eerder hoe beter|asap)
        (zo gauw mogelijk|zo vroeg mogelijk|hoe sneller hoe beter|liever gisteren|het liefst gisteren|het liefst direct|stante pede|met spoed|spoedig mogelijk|haast bij|er is haast|al onderweg|al in uitvoering|zijn al begonnen|zijn al gestart|zijn er al mee bezig|loopt al|nu direct|eergisteren|zodra het kan|zodra mogelijk)
        """,
    "time_neg": """
        (nooit|geen plannen|geen plan|niet gepland|niets gepland|afgeblazen|geannuleerd|in de ijskast|stopgezet|gestopt|van de baan|gaat niet door|met sint juttemis|op de lange baan|geen datum|uitgesteld tot nader|geschrapt|komt er niet|wanneer de kalveren)
        (niks gepland|niets op de planning|staat niet op de planning|project (~ )?(geschrapt|gestopt|stopgezet|dood|afgeblazen|afgelast|geannuleerd)|in de koelkast|op een laag pitje|voor onbepaalde tijd|uitgesteld voor onbepaalde|gaat niet gebeuren|gaan we niet doen|doen we niet meer|nooit van zijn leven|met sint juttemis|als de kalveren|als pasen en pinksteren|geen intentie|niet van plan|zijn we niet van plan|begraven|van tafel|on hold|stilgelegd)
        """,
    "time_vague": """
        (binnenkort|ooit|ooit een keer|een keer|op een gegeven moment|geen haast|niet dringend|heeft geen haast|hangt ervan af|ligt eraan|we zien wel|als we|als het|wanneer|weet niet|geen idee|op termijn|op middellange termijn|vroeg of laat|in de toekomst|te zijner tijd|misschien|later|nog niet)
        (een dezer dagen|eens|eens een keer|als het uitkomt|als het zover is|zodra|te zijner tijd|tzt|op den duur|nog onbekend|nog niet bekend|nog niet bepaald|nader te bepalen|geen spoed|rustig aan|kan wachten|op ons gemak|komt wel|komt nog wel|ligt aan|hangt af|afhankelijk|hangt van|wie weet|over een tijdje|straks een keer|in de loop der|zien wel|geen idee)
        """,
    "time_topic": """
        (wanneer|datum|planning|start|begin|termijn|kalender)
        """,
    "time_start": """
        (start*|begin*|install*|uiterlijk|voor|vanaf|tegen|live|klaar|moet|in|opleveren)
        (plaatsen|plaatsing|monteren|montage|draaien|operationeel|staan|meenemen|oplevering|uitvoeren|bouw|verbouwing|aanleg|leveren|gaat eruit)
        """,
    "need_pos": r"""
        (nodig|zoek|zoeken|willen|wil|moeten|vervangen|moderniseren|automatiseren|probleem met|problemen met|lekt|lekken|valt uit|stuk|kapot|storing|storingen|verminderen|besparen|verduurzamen) ~~ \w{3,}
        (vervanging|installeren|repareren|renoveren|renovatie|verbouwen|verbouwing|uitbreiden|uitbreiding|plaatsen|aanleg|isoleren|last van|problemen? (met|in|op)|meten|monitoren|beheersen|optimaliseren|besparing|project voor|op zoek naar|behoefte aan|interesse in|geïnteresseerd in) ~~ \w{3,}
        (ligt|staat|is) ~~ (klaar|begroot|gereserveerd) voor (de|een|het) nieuw* ~
        """,
    "need_strong": """
        (nodig|zoek|zoeken|vervang*|moderniser*|automatiser*|lekt|valt uit|stuk|kapot|storing*)
        (vervang*|install*|reparer*|reparatie|renov*|verbouw*|uitbreid*|isol*|fout|foutmelding*|storing*|error|doet het niet|werkt niet|defect|verbruik*|lawaai|herrie|verouder*|frequentieregelaar*|frequentieomvormer*|motor*|compressor*|pomp*|klep*|ketel*|brander*|koel*|vriescel|vriezer*|airco*|klimaat*|ventilat*|afzuig*|oven*|transportband*|lopende band|band|pers|robot*|plc|scada|besturing*|schakelkast*|elektra|trafo*|aggregaat|generator*|zonnepanelen|laadpa*|tank*|leiding*|filter*|zuivering|put|beregening|kas|kassen|stal|melkstal|melkrobot*|molen|menger*|verpakk*|etiket*|heftruck*|kraan|takel*|lift*|poort*|deur*|verlichting|led|sensor*|meter*|debiet|druk|drukverhog*|temperatuur|stoom|perslucht|energie*|stroom*|gas*|onderhoud*|onderdelen|lager*|riem*|software|traceer*|voorraad|machine*|installatie*|warmtepomp*|lek*|lekkage*|dak*|hydrofoor)
        """,
    "named_cue": r"""
        (para|pour|per|voor|dla|na|için|nuev*|nouv*|nuov*|nieuw*|now*|nov*|yeni|\d+)
        """,
    "need_q": """
        (hebben|heeft|is|zijn|bieden|kunnen) (jullie|u|er|je) (~ )?(iets|een oplossing|wat|oplossingen) (~ )?(voor|tegen|dat|om)
        """,
    "need_neg": """
        (niks|niets|geen behoefte|niet nodig|niets nodig|hebben niets nodig|alleen (maar )?(kijken|rondkijken)|kijk alleen|kijk even rond|nieuwsgierig|uit nieuwsgierigheid|alles werkt|alles goed|werkt prima|alles loopt|tevreden|al opgelost|opgelost|al gekocht|al besteld|per ongeluk|vergissing|foutje|niet geïnteresseerd|hebben al|bij een concurrent|geen interesse)
        (niks nodig|niets nodig|nergens behoefte|nergens naar op zoek|niet op zoek|zoek niks|zoek niets|zoeken niks|zoeken niets|even rondkijken|rondneuzen|even kijken|gewoon kijken|aan het rondkijken|zomaar|draait als een zonnetje|draait prima|loopt prima|loopt als een trein|alles in orde|alles onder controle|niks aan de hand|al voorzien|zijn voorzien|zijn al voorzien|al geregeld|geregeld|al een leverancier|vaste leverancier|andere leverancier|concurrent|per abuis|verkeerd geklikt|misklik|foutje geklikt|niet voor ons|niet van toepassing|geen belangstelling|niet relevant|niets bijzonders|niks bijzonders|niks concreets|niets concreets)
        """,
    "need_vague": """
        (misschien|weet niet|van alles|diverse dingen|dingen|een beetje van alles|het gebruikelijke|hangt ervan af|verbeteren|allerlei|iets met|zoals altijd)
        (van alles en nog wat|van alles wat|wat dingen|verschillende dingen|weet het nog niet|we zien wel|nog niet bekend|geen idee|moderniseren|digitaliseren|optimaliseren|tja|ideeën|wat ideeën|in het algemeen|zoiets|iets|alles)
        """,
    "off_topic": """
        (grap|mop|weer vandaag|weer morgen|voetbal|recept|gedicht|liedje|film|negeer alle|negeer de|prompt|vertel een)
        (vergeet|negeer) (~ )?(instructies|regels|opdrachten|voorgaande)
        (ajax|feyenoord|psv|elftal|oranje|formule 1|verstappen|wedstrijd|horoscoop|verkiezingen|politiek|moppen|hoofdstad van)
        """,
    "correction": """
        (eigenlijk|correctie|ik corrigeer|vergist|bij nader inzien|vergeet|toch|verandering|wijziging|sorry|update|inmiddels|blijkt|klopt niet|bedoel|bedoelde)
        (oh wacht|wacht even|ik vergiste me|vergist|foutje|mijn fout|ik bedoelde|had ik (gezegd|gemeld|geschreven)|eerder zei ik|ik zei eerder|in tegenstelling tot|toch niet|veranderd|gewijzigd|anders geworden|hoor net|hoor nu net|net gehoord|verneem net|bij nader|achteraf|trek ik terug|neem ik terug|oeps|verkeerd (getypt|gezegd|ingevuld))
        """,
    "retract": """
        (vergeet|negeer) (wat|mijn|de|het|die) ~
        (vergeet|negeer|schrap|verwijder|wis|haal) (~ )?(het budget|het bedrag|de datum|mijn antwoord|wat ik zei|dat bedrag|dat getal)
        """,
    "question_topic_price": """
        (prijs|prijzen|kost|kosten|hoeveel|korting|tarief)
        """,
    "question_topic_process": """
        (lever*|levertijd|install*|hoe lang|wanneer)
        """,
    "question_topic_agent": """
        (mens|robot|bot|wie ben|wie bent|persoon)
        """,
    "question_topic_privacy": """
        (mijn gegevens|mijn adres|avg|privacy)
        """,
    "question_topic_material": """
        (brochure|catalogus|datasheet|documentatie)
        """,
    "opt_out_not": """
        (verwijder*|haal*) (~ )?(het budget|de datum|het bedrag|mijn antwoord|wat ik zei)
        ^^ stop ! (verkeerd|foutje|wacht|ik bedoel)
        """,
    "pending_not": """
        (kijken|zien) (naar )?(een|de|jullie|het) (demo|offerte|voorstel|oplossing|product)
        """,
    "later_not": """
        (later (dit|deze|in|dan|volgend)|niet later|uiterlijk)
        """,
    "budget_period": r"""
        (jaar|jaarlijks|boekjaar|kwartaal|halfjaar|20\d\d|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|voorjaar|lente|zomer|herfst|najaar|winter)
        """,
    "frozen": """
        (bevroren|geblokkeerd|stopgezet|on hold) (~~ )?(tot|daarna|dan)
        (vrij|vrijgegeven|ontdooi*|los) (~ )?(in|vanaf|na|per)
        """,
    "not_time_clause": """
        (vergadering|overleg|vakantie|sinds|geleden|gekocht|geplaatst|geïnstalleerd|contract|afspraak|terug van|wintersport|bouwjaar|uit de jaren|hoor|horen)
        """,
    "no_start_clause": """
        (laat|laten) (~ )?weten
        (hoor|horen|weet|weten) (ik|we|wij)
        (ben|is) (~ )?(in dienst|begonnen hier|aangenomen|terug|weer terug)
        (bel|mail|schrijf) (me|mij|ons)
        (vandaag|nu) (~ )?niet
        kan ik (~ )?niet zeggen
        """,
    "time_now_strict": """
        (zo snel mogelijk|zsm|zo spoedig mogelijk|per direct|onmiddellijk|met spoed|liefst gisteren|al begonnen|al gestart)
        """,
    "time_neg_strict": """
        project (~ )?(geschrapt|gestopt|stopgezet|afgeblazen|geannuleerd|bevroren)
        (van de baan|gaat niet door|in de ijskast)
        """,
    "time_begin": """
        (start*|begin*|install*|in gebruik|opleveren|oplevering|live|draaien|operationeel|plaatsen|monteren|erin|staan|meenemen)
        """,
    "need_neg_strict": """
        (niet meer nodig|al (opgelost|gekocht|besteld|geregeld)|andere leverancier gekozen|bij een ander gekocht)
        """,
    "not_need_clause": """
        (nodig|moet|moeten|wil|willen|zoek|zoeken|wacht*) (~ )?(tijd|vragen|overleggen|nadenken|weten|goedkeuring|akkoord|toestemming|handtekening|beslissen|bevestigen|offerte|offertes|prijs|prijzen|informatie|wachten|tekenen)
        """,
    "need_talk": """
        ((uw|jouw|jullie|je) (mail|bericht|vraag|chat|robot|bot)|deze chat|zoals (gezegd|ik zei))
        """,
    "need_topic": """
        (behoefte|project|eisen|specificaties|wat we zoeken)
        """,
    "question_topic_why": """
        (waarom (wil|willen|vraag|vraagt|vragen|moet|is)|waar (heb|heeft|hebben) (~ )?voor nodig|waarvoor)
        """,
    "question_topic_meaning": """
        (wat bedoel*|wat betekent|hoe bedoel*|snap ik niet|begrijp ik niet|kunt u uitleggen)
        """,
    "question_topic_company": """
        (waar (zitten|zit|is|zijn) (jullie|u|uw)|uw bedrijf|jullie bedrijf|referenties|certific*|hoeveel (werknemers|medewerkers))
        """,
    "material_request": """
        (stuur|sturen|mail|mailen|ontvangen|krijgen|hebben) (~ )?(brochure|catalogus|datasheet|documentatie|folder|prijslijst|presentatie|referenties|offerte op papier)
        """,
    "budget_pos_not": """
        (is|hebben|zit|ligt) (~ )?(wel wat|iets|een beetje|wel iets)|(iets|een beetje|wel wat) (~ )?(is er|hebben we)
        """,
    "budget_pos_asked_not": """
        (is|hebben|zit|ligt) (~ )?(wel wat|iets|een beetje|wel iets)|(iets|een beetje|wel wat) (~ )?(is er|hebben we)
        """,
    "self_clause": """
        (nu|vandaag|direct|meteen) (~ )?(niet|geen|niks)
        (niet|geen) (~ )?(nu|vandaag|direct|meteen|dringend|urgent)
        (ben|zit|sta) nu
        """,
}

EXPANSIONS: dict[str, str] = {
    "m'n": "mijn",
    "mn": "mijn",
    "z'n": "zijn",
    "d'r": "er",
    "zo'n": "zo een",
    "'k": "ik",
    "ff": "even",
    "idd": "inderdaad",
    "ipv": "in plaats van",
    "bv": "bijvoorbeeld",
    "evt": "eventueel",
    "wss": "waarschijnlijk",
    "mss": "misschien",
    "iig": "in ieder geval",
    "aub": "alstublieft",
    "svp": "alstublieft",
    "ajb": "alsjeblieft",
    "gr": "groeten",
    "egt": "echt",
    "nix": "niks",
}
"""Short forms of a chat, written out."""

FILLERS = """gewoon dus even nou hoor echt wel toch helaas eerlijk gezegd eigenlijk zeg hè trouwens momenteel zelf alsjeblieft alstublieft maar"""
