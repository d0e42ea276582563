"""Dutch, Polish and Turkish phrases."""

from __future__ import annotations

PHRASES: dict[str, dict[str, str]] = {
    "nl": {
        "yes": "^ (ja|jazeker|zeker|natuurlijk|klopt|inderdaad|jawel|uiteraard|absoluut|precies|jep|yep|ja hoor|zeker weten|dat klopt|hebben we|ja dat hebben we|ja zeker) $",
        "no": "^ (nee|neen|nog niet|helaas niet|niks|niets|geen|helemaal niet|niet echt|nope|nee hoor|nee nog niet|ik niet|absoluut niet|jammer genoeg niet) $",
        "opt_out": """
            (schrijf|haal|verwijder|gooi) (me|mij|ons|mijn|mn) (~ )?(uit|van|af|gegevens|adres|lijst|data|mailadres|nummer|eruit|$)
            (uitschrijven|afmelden|uitschrijving|meld me af|meld mij af)
            (verwijder|wis|delete) (al )?(mijn|onze|m n) (gegevens|data|adres|account|nummer|email*|mailadres)
            (geen|stop met|niet meer|nooit meer) (meer |verdere |deze |het )?(mails|mail|emails|berichten|mailen|mailtjes|reclame|spam|contact|contacteren|schrijven|sturen|e mails)
            (laat) (me|mij|ons) met rust
            (niet meer|geen) (geïnteresseerd|interesse)( meer)? $$
            ^^ (stop|afmelden|uitschrijven|geen interesse meer|niet geïnteresseerd) $$
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
            """,
        "human_not": "(ben|bent|is|zijn) (je|u|jij|dit|jullie) (~ )?(mens|robot|bot|persoon|echt)",
        "wrong_person": "(verkeerde persoon|verkeerd nummer|verkeerde nummer|verkeerd adres|verkeerd verbonden|werkt hier niet meer|werkt niet meer|werk hier niet meer|werk daar niet meer|heeft het bedrijf verlaten|is met pensioen|is overleden|niet meer in dienst|uit dienst)",
        "abuse": "(idioot|idioten|klootzak*|sukkel*|eikel*|oplichters|oplichter|dieven|rot op|sodemieter op|hou je bek|hou je kop|stomme (bot|robot|machine)|debiel*|tyfus*|kanker*|flikker op|mongool|hufter*|lul)",
        "pending": """
            (moet|moeten|ga|zal|wil|zou|even|eerst) (~ )?(vragen|navragen|overleggen|checken|nagaan|bespreken|uitzoeken|opvragen|nakijken|informeren|afstemmen|kijken|navraag|controleren|opzoeken|nazoeken)
            (ik|we|wij) (vraag|check|overleg|zoek|kijk|bespreek|informeer) (~ )?(na|met|bij|het|uit|even|aan)
            (kom|komen) (~ )?(op terug|bij u terug|bij je terug|terug)
            (laat|laten) (~ )?(weten)
            (wacht|wachten) (~ )?(antwoord|akkoord|goedkeuring|reactie|op)
            """,
        "decline": "(zeg ik (liever )?niet|liever niet|vertel ik niet|wil ik niet (zeggen|delen)|kan ik niet (zeggen|delen)|mag ik niet (zeggen|delen|vertellen)|vertrouwelijk|geheim|gaat u niets aan|gaat je niets aan|gaat jullie niets aan|gaat je niks aan|geen commentaar|bedrijfsgeheim|intern|volgende vraag|sla ik over|delen we niet|zeggen we niet|dat houden we voor ons)",
        "later": "(later|een andere keer|nu niet|morgen verder|zit in een vergadering|in vergadering|in een meeting|geen tijd|slecht moment|komt nu niet uit|moet gaan|moet weg|moet ervandoor|ben bezig|ben druk|ben aan het rijden|spreken we morgen|ander moment)",
        "smalltalk": "^ (hallo|hoi|hi|goedemorgen|goedemiddag|goedenavond|goedendag|dag|bedankt|dank u|dank je|dankjewel|dank je wel|hartelijk dank|oké|ok|prima|top|mooi|fijn|tot ziens|doei|groeten|met vriendelijke groet|graag gedaan|goed|leuk)",
        "budget_pos": """
            (budget|geld|middelen|financiering|subsidie) (~ )?(goedgekeurd|beschikbaar|vrijgemaakt|gereserveerd|toegekend|rond|opzij gezet|er is|aanwezig|toegezegd|is er|zijn er|begroot)
            (hebben|heb|is er|er is|heeft) (een |het |wel |genoeg |voldoende |al )?(budget|geld|middelen|financiering|subsidie)
            """,
        "budget_pos_asked": "(goedgekeurd|begroot|vrijgemaakt|gereserveerd|toegekend|opzij gezet|gepland in|groen licht|akkoord van|op de begroting|in de begroting|opgenomen)",
        "budget_neg": "(geen|nul|zonder|te weinig|nauwelijks|niet genoeg) (eigen |extra |vrij )?(budget|geld|middelen|centen|poen|financiering|cent|euro)",
        "budget_neg_asked": "(niks|niets|afgewezen|bevroren|geschrapt|blut|failliet|platzak|gekort|geen cent|geen|nul|was het maar waar|alleen als het gratis is|gratis|niet begroot|niet gepland|afgekeurd|geen rooie cent|op is op)",
        "budget_planned": "(gepland|aangevraagd|begroot|voorzien|ingediend)",
        "budget_vague": "(hangt ervan af|hangt er vanaf|ligt eraan|ligt er aan|we zien wel|we zullen zien|iets|beetje|weet niet|weet ik niet|geen idee|moeilijk te zeggen|betaalbaar|redelijk|misschien|flexibel|niet veel|nog te bepalen|zien we dan wel)",
        "money_topic": "(budget|geld|bedrag|prijs|kosten|hoeveel|euro|boekhouding|financi*|uitgeven)",
        "authority_decides": """
            (ik) (~ )?(beslis|teken|bepaal|besluit|kies|keur|hak de knoop*|ga erover)
            (beslis|teken|bepaal|besluit) ik ?(zelf|alleen)?
            (beslissing|besluit|laatste woord) (~ )?(bij mij|van mij|aan mij|mijn|mij)
            (ben|^) (de |een |zelf |ook |zelf de )?(eigenaar|eigenaresse|directeur eigenaar|algemeen directeur|oprichter|baas|ceo|dga|zaakvoerder|bedrijfsleider eigenaar|ondernemer|zzp er|president)
            ^^ (ik|ikzelf|ik zelf|alleen ik|ikke|dat ben ik) $$
            """,
        "authority_shared": "(samen met|samen|gezamenlijk|met mijn (compagnon|baas|partner|vrouw|man|broer|collega)|mijn vrouw en ik|mijn man en ik|mijn broer en ik|ik en mijn|wij beslissen|we beslissen|met z n|in overleg met|commissie|directieteam|vetorecht|mede beslis*|met de directie|mijn akkoord|beslis mee|in team)",
        "authority_influences": "(adviseer|ik adviseer|aanbeveling|aanbevelen|ik stel voor|beoordeel|evalueer|mijn advies|mijn mening|doe een voorstel|bereid voor|maak de selectie|geef advies|raad aan|shortlist|programma van eisen|luisteren naar mij)",
        "authority_none": "(stagiair*|student|leerling|niets te zeggen|niks te zeggen|geen zeggenschap|geen inspraak|geen rol|niet ik|beslis niet|beslis ik niet|ga er niet over|niemand vraagt mij|vragen mij niet|ze vragen ons niet|geen invloed|verzamel alleen|alleen informatie|voor mijn baas|secretaresse|niet bij betrokken|geen beslisser|vakantiekracht)",
        "authority_other": "(mijn baas|de baas|de directie|de directeur|inkoop|het hoofdkantoor|mijn manager|de eigenaar|het bestuur) (~ )?(beslist|tekent|bepaalt|kiest|doet dat|gaat erover|besluit)",
        "authority_vague": "(ingewikkeld|hangt ervan af|ligt eraan|min of meer|gedeeltelijk|deels|veel mensen|niet duidelijk|beetje|weet niet|soort van)",
        "authority_topic": "(beslis*|besluit*|teken*|handtekening|verantwoordelijk*|wie)",
        "authority_strict": "(beslis*|besluit*|teken|eigenaar|directeur|oprichter|ceo|dga|stagiair*|student|commissie|adviseer|aanbeveling|veto*|compagnon|zeggenschap|inspraak)",
        "time_now": "(zo snel mogelijk|zsm|zo spoedig mogelijk|direct|meteen|onmiddellijk|nu|nu meteen|dringend|urgent|spoed|vandaag|gisteren|liefst gisteren|al begonnen|al bezig|al gestart|loopt al|per direct|hoe eerder hoe beter|asap)",
        "time_neg": "(nooit|geen plannen|geen plan|niet gepland|niets gepland|afgeblazen|geannuleerd|in de ijskast|stopgezet|gestopt|van de baan|gaat niet door|met sint juttemis|op de lange baan|geen datum|uitgesteld tot nader|geschrapt|komt er niet|wanneer de kalveren)",
        "time_vague": "(binnenkort|ooit|ooit een keer|een keer|op een gegeven moment|geen haast|niet dringend|heeft geen haast|hangt ervan af|ligt eraan|we zien wel|als we|als het|wanneer|weet niet|geen idee|op termijn|op middellange termijn|vroeg of laat|in de toekomst|te zijner tijd|misschien|later|nog niet)",
        "time_topic": "(wanneer|datum|planning|start|begin|termijn|kalender)",
        "time_start": "(start*|begin*|install*|uiterlijk|voor|vanaf|tegen|live|klaar|moet|in|opleveren)",
        "need_pos": "(nodig|zoek|zoeken|willen|wil|moeten|vervangen|moderniseren|automatiseren|probleem met|problemen met|lekt|lekken|valt uit|stuk|kapot|storing|storingen|verminderen|besparen|verduurzamen) ~~ \\w{3,}",
        "need_strong": "(nodig|zoek|zoeken|vervang*|moderniser*|automatiser*|lekt|valt uit|stuk|kapot|storing*)",
        "named_cue": "(para|pour|per|voor|dla|na|için|nuev*|nouv*|nuov*|nieuw*|now*|nov*|yeni|\\d+)",
        "need_q": "(hebben|heeft|is|zijn|bieden|kunnen) (jullie|u|er|je) (~ )?(iets|een oplossing|wat|oplossingen) (~ )?(voor|tegen|dat|om)",
        "need_neg": "(niks|niets|geen behoefte|niet nodig|niets nodig|hebben niets nodig|alleen (maar )?(kijken|rondkijken)|kijk alleen|kijk even rond|nieuwsgierig|uit nieuwsgierigheid|alles werkt|alles goed|werkt prima|alles loopt|tevreden|al opgelost|opgelost|al gekocht|al besteld|per ongeluk|vergissing|foutje|niet geïnteresseerd|hebben al|bij een concurrent|geen interesse)",
        "need_vague": "(misschien|weet niet|van alles|diverse dingen|dingen|een beetje van alles|het gebruikelijke|hangt ervan af|verbeteren|allerlei|iets met|zoals altijd)",
        "off_topic": "(grap|mop|weer vandaag|weer morgen|voetbal|recept|gedicht|liedje|film|negeer alle|negeer de|prompt|vertel een)",
        "correction": "(eigenlijk|correctie|ik corrigeer|vergist|bij nader inzien|vergeet|toch|verandering|wijziging|sorry|update|inmiddels|blijkt|klopt niet|bedoel|bedoelde)",
        "retract": "(vergeet|negeer) (wat|mijn|de|het|die) ~",
        "question_topic_price": "(prijs|prijzen|kost|kosten|hoeveel|korting|tarief)",
        "question_topic_process": "(lever*|levertijd|install*|hoe lang|wanneer)",
        "question_topic_agent": "(mens|robot|bot|wie ben|wie bent|persoon)",
        "question_topic_privacy": "(mijn gegevens|mijn adres|avg|privacy)",
        "question_topic_material": "(brochure|catalogus|datasheet|documentatie)",
    },
    "pl": {
        "yes": "^ (tak|no tak|oczywiście|jasne|pewnie|dokładnie|zgadza się|owszem|zdecydowanie|naturalnie|mamy|tak mamy|tak jest|no) $",
        "no": "^ (nie|nic|żaden|żadnego|jeszcze nie|niestety nie|wcale nie|raczej nie|skąd|nie mamy|nie ma|brak|ja nie|absolutnie nie) $",
        "opt_out": """
            (wypis*|usuń*|usunąć|wykreśl*|skasuj*) (~ )?(mnie|nas|moje|dane|adres|z listy|mój|numer|z bazy|konto)
            (mnie|nas) (~ )?(wypis*|usun*|wykreśl*|skasow*)
            (nie|przestań*|proszę nie|przestańcie) (~ )?(pisać|pisz|piszcie|wysyłaj*|wysyłać|kontaktować|kontaktuj*|dzwonić więcej|mailować|przysyłać|nękać|pisać więcej)
            (żadnych|dość|koniec|bez) (więcej )?(maili|wiadomości|emaili|reklam|spamu|kontaktu|e maili)
            (dajcie|daj|proszę dać|zostawcie|zostaw) (mi|nam|mnie) (święty )?(spokój|w spokoju|spokoju)
            (nie jestem|już nie) (już )?(zainteresowan*) $$
            (rezygnuję|wypisuję się|chcę się wypisać|rezygnacja z)
            ^^ (stop|wypisz|usuń|nie jestem już zainteresowany) $$
            """,
        "human": """
            (rozmawiać|porozmawiać|pogadać|mówić|skontaktować się|rozmowa) z (~ )?(człowiekiem|osobą|kimś|konsultantem|doradcą|pracownikiem|handlowcem|żywym|kolegą|ekspertem|inżynierem)
            (proszę|niech|czy ktoś|ktoś|może ktoś|poproszę) (~ )?(zadzwoni*|zadzwonić|oddzwoni*|telefon|o kontakt telefoniczny|przyjechać|o telefon|oddzwonić)
            (zadzwońcie|zadzwoń|oddzwońcie|oddzwoń) (do )?(mnie|nas)?
            (człowieka|żywego człowieka|konsultanta|prawdziwego)
            (umówić|umówmy) (~ )?(rozmowę|spotkanie|wizytę|telefon)
            """,
        "human_not": "(jesteś|jest pan|czy to|czy jesteś|rozmawiam) (~ )?(człowiekiem|robotem|botem|osobą|maszyną)",
        "wrong_person": "(zła osoba|niewłaściwa osoba|pomyłka|zły numer|nie ten numer|już (tu |u nas |tutaj )?nie pracuje|nie pracuje (już|tu|u nas)|nie pracuję już|odszedł z firmy|odszedłem z firmy|odeszła z firmy|na emeryturze|nie żyje)",
        "abuse": "(idiot*|debil*|kretyn*|głup* bot|oszuści|oszust*|złodziej*|spierdal*|pierdol*|kurw*|gnoje|dupek|zamknij się|spadaj|frajer*)",
        "pending": """
            (muszę|musimy|powinienem|chcę|trzeba|będę musiał*|pozwól*|wolę) (~ )?(zapytać|spytać|sprawdzić|skonsultować|ustalić|dopytać|porozmawiać|uzgodnić|potwierdzić|omówić|dowiedzieć|upewnić|podpytać|zobaczyć|zorientować)
            (zapytam|sprawdzę|dopytam|spytam|skonsultuję|ustalę|potwierdzę|dowiem się|zorientuję) ?~?
            (dam|damy) (~ )?(znać)
            (czekam|czekamy) (~ )?(na)
            (odezwę się|wrócę do|wrócę z)
            """,
        "decline": "(nie (chcę|mogę|będę|możemy|zamierzam) (~ )?(mówić|powiedzieć|podawać|podać|zdradzać|zdradzić|odpowiadać|ujawniać|ujawnić|dzielić|rozmawiać)|wolę nie|wolałbym nie|wolałabym nie|poufne|tajemnica|to poufne|nie twoja sprawa|nie pana sprawa|nie wasza sprawa|bez komentarza|informacja wewnętrzna|tajne|następne pytanie|pomijam|nie powiem|nie podajemy)",
        "later": "(później|innym razem|nie teraz|jutro dokończymy|jestem na spotkaniu|na spotkaniu|nie mam czasu|brak czasu|zły moment|muszę iść|muszę lecieć|muszę kończyć|jestem zajęt*|prowadzę auto|porozmawiamy jutro|wrócę później|w innym terminie)",
        "smalltalk": "^ (dzień dobry|cześć|witam|hej|dobry wieczór|dziękuję|dzięki|dziękuję bardzo|wielkie dzięki|ok|dobrze|super|świetnie|w porządku|do widzenia|pozdrawiam|miłego dnia|na razie|proszę bardzo|rozumiem)",
        "budget_pos": """
            (budżet|pieniądze|środki|fundusze|finansowanie|dotacja) (~ )?(zatwierdzon*|przyznan*|zabezpieczon*|zarezerwowan*|dostępn*|są|jest|mamy|zaplanowan*|odłożon*)
            (mamy|jest|są|mam|posiadamy|dysponujemy) (~ )?(budżet|pieniądze|środki|fundusze|budżetem|finansowanie)
            """,
        "budget_pos_asked": "(zatwierdzon*|przyznan*|zabezpieczon*|zarezerwowan*|zielone światło|odłożon*|mamy środki|ujęte w|w budżecie)",
        "budget_neg": "(nie ma|nie mamy|brak|bez|żadnego|zero|nie mam|nie posiadamy) (~ )?(budżetu|pieniędzy|środków|funduszy|kasy|finansowania|grosza)",
        "budget_neg_asked": "(nic|odrzucon*|zamrożon*|obcięt*|ani grosza|ani złotówki|zero|brak|spłukan*|cofnięt*|nie zaplanowan*|tylko za darmo|za darmo|chciałbym|bankrut*|nie stać nas|wstrzyman*)",
        "budget_planned": "(zaplanowan*|planujemy|planowan*|wnioskujemy|złożon*|wniosek)",
        "budget_vague": "(zależy|to zależy|zobaczymy|trochę|coś|nie wiem|trudno powiedzieć|rozsądn*|do ustalenia|może|elastyczn*|niewiele|się zobaczy|jakieś)",
        "money_topic": "(budżet*|pieniądz*|kwot*|cen*|koszt*|ile|złotych|księgowoś*|finans*|wydać)",
        "authority_decides": """
            (ja) (~ )?(decyduję|podpisuję|decyduje|zatwierdzam|wybieram|rządzę|podejmuję)
            (decyduję|podpisuję|zatwierdzam) (ja|sam|sama|samodzielnie|o wszystkim)
            (decyzja|decyzję|ostatnie słowo) (~ )?(należy do mnie|jest moja|podejmuję|moja|po mojej stronie)
            (jestem|^) (~ )?(właściciel*|prezes*|dyrektorem generalnym|dyrektor generalny|założyciel*|szefem|szefową|ceo|współwłaściciel*)
            ^^ (ja|ja sam|ja sama|tylko ja|to ja) $$
            """,
        "authority_shared": "(razem z|razem|wspólnie|wspólna|z moim (wspólnikiem|szefem|bratem|mężem)|z moją żoną|z zarządem|ja i mój|ja i moja|ja i|wspólnik i ja|decydujemy|komisja|komisji|komitet*|zarząd i ja|prawo weta|weto|w zespole|moja zgoda|we dwóch|jednym z)",
        "authority_influences": "(rekomenduję|doradzam|polecam|proponuję|sugeruję|oceniam|moja opinia|moja rekomendacja|przygotowuję|opiniuję|wydaję opinię|słuchają mnie|doradca|wstępny wybór)",
        "authority_none": "(stażyst*|praktykant*|student*|uczeń|uczennica|nie decyduję|nie mam wpływu|nie mam nic do powiedzenia|nic do gadania|bez wpływu|nie ja|nikt mnie nie pyta|nie pytają mnie|zbieram tylko|tylko zbieram|dla szefa|żadnego wpływu|sekretark*|nie uczestniczę|nie jestem decyzyjn*)",
        "authority_other": "(szef|szefowa|zarząd|dyrektor|dyrekcja|centrala|dział zakupów|zakupy|właściciel|prezes|kierownik) (~ )?(decyduje|podpisuje|zatwierdza|wybiera|podejmuje)",
        "authority_vague": "(skomplikowane|to zależy|zależy|mniej więcej|częściowo|wiele osób|nie wiadomo|trochę|nie wiem|różnie|poniekąd)",
        "authority_topic": "(decy*|podpis*|zatwierdz*|odpowiedzialn*|kto)",
        "authority_strict": "(decy*|podpis*|właściciel*|prezes*|dyrektor generalny|założyciel*|ceo|stażyst*|praktykant*|student*|komisj*|rekomenduję|weto|wspóln*)",
        "time_now": "(jak najszybciej|jak najprędzej|natychmiast|od razu|teraz|już|już teraz|pilne|pilnie|dzisiaj|dziś|wczoraj|na wczoraj|najszybciej jak|już zaczęliśmy|już trwa|w trakcie|zaraz|asap|niezwłocznie|bezzwłocznie|im szybciej)",
        "time_neg": "(nigdy|brak planów|nie ma planów|żadnych planów|nie planujemy|nie jest planowan*|anulowan*|odwołan*|wstrzyman*|zawieszon*|zamrożon*|porzucon*|na świętego nigdy|nie będzie|odłożone na półkę|projekt upadł|skasowan*|bez daty)",
        "time_vague": "(wkrótce|niedługo|kiedyś|w przyszłości|nie spieszy się|bez pośpiechu|nie ma pośpiechu|to nie pilne|nie pilne|zależy|zobaczymy|jak będzie|kiedy|gdy|nie wiem|w średnim terminie|prędzej czy później|jak się uda|może|trudno powiedzieć|za jakiś czas)",
        "time_topic": "(kiedy|termin|data|harmonogram|start|początek)",
        "time_start": "(zacz*|start*|rozpocz*|instal*|najpóźniej|do|od|przed|uruchom*|w|gotow*)",
        "need_pos": "(potrzeb*|szukam*|chcemy|chcę|chciałbym|musimy|wymien*|wymiana|zmoderniz*|moderniz*|automatyz*|problem z|problemy z|przecieka*|cieknie|psuje się|psują się|awari*|zepsut*|oszczędz*|zmniejszyć|ograniczyć) ~~ \\w{3,}",
        "need_strong": "(potrzeb*|szukam*|wymien*|wymian*|moderniz*|zmoderniz*|automatyz*|przecieka*|cieknie|psuj*|awari*|zepsut*)",
        "named_cue": "(para|pour|per|voor|dla|na|için|nuev*|nouv*|nuov*|nieuw*|now*|nov*|yeni|\\d+)",
        "need_q": "(macie|mają państwo|czy jest|czy macie|oferujecie) (~ )?(coś|rozwiązanie|system|jakieś) (~ )?(na|do|dla|przeciw*|co)",
        "need_neg": "(nic|żadnych potrzeb|nie potrzeb*|brak potrzeb*|tylko (się )?(rozglądam|patrzę|oglądam)|z ciekawości|ciekawość|wszystko działa|wszystko ok|wszystko dobrze|zadowolen*|już kupiliśmy|już rozwiązane|rozwiązane|przez pomyłkę|przypadkiem|pomyłka|nie interesuje|nie jesteśmy zainteresowani|mamy już|u konkurencji)",
        "need_vague": "(może|nie wiem|różne|różne rzeczy|różne sprawy|to i owo|jak zwykle|to co zwykle|zależy|ulepszyć|poprawić|wszystko po trochu|coś)",
        "off_topic": "(żart|dowcip|kawał|pogoda|piłka nożna|mecz|przepis na|wiersz|piosenk*|film|zignoruj|ignoruj|prompt|opowiedz)",
        "correction": "(właściwie|korekta|poprawka|pomyliłem się|pomyliłam się|jednak|zapomnij*|zmiana planów|sprostowanie|przepraszam|aktualizacja|tymczasem|okazało się|w rzeczywistości|prostuję)",
        "retract": "(zapomnij*|proszę zignorować|zignorujcie) (o|to|co|moj*|te) ~",
        "question_topic_price": "(cen*|kosztuje|ile|rabat|koszt)",
        "question_topic_process": "(dostaw*|termin*|instal*|jak długo|kiedy)",
        "question_topic_agent": "(człowiek*|robot*|bot*|kim|osob*)",
        "question_topic_privacy": "(moje dane|mój adres|rodo)",
        "question_topic_material": "(broszur*|katalog|karta katalogowa|dokumentacj*)",
    },
    "tr": {
        "yes": "^ (evet|tabii|tabii ki|elbette|kesinlikle|doğru|aynen|tamam|olur|var|evet var|tabi|he|muhakkak|şüphesiz) $",
        "no": "^ (hayır|yok|hiç|henüz değil|maalesef|maalesef yok|değil|olmaz|henüz yok|hayır yok|hiçbir şey|yok maalesef|daha değil|ben değil|şu an yok|şimdilik yok) $",
        "opt_out": """
            (liste*|listeniz*|e posta liste*|mail liste*) (~ )?(çıkar*|çık*|sil*)
            (beni|bizi|verilerimi|bilgilerimi|adresimi|kaydımı|numaramı) (~ )?(çıkar*|sil*|listeden|kaldır*)
            (bir daha|artık|lütfen|daha fazla) (~ )?(yazma*|mail atma*|mesaj atma*|aramayın bir daha|rahatsız etme*|iletişime geçme*|göndermeyin|mail gönderme*|mesaj gönderme*|e posta gönderme*)
            (yazmayın|mail atmayın|mesaj atmayın|göndermeyin|rahatsız etmeyin|iletişime geçmeyin)
            (beni|bizi) rahat bırak*
            (aboneliğimi|aboneliği|üyeliğimi) (iptal*|sonlandır*)
            (artık )?(ilgilenmiyorum|ilgilenmiyoruz)( artık)? $$
            ^^ (dur|stop|çıkar|çıkış|iptal) $$
            """,
        "human": """
            (insanla|insan ile|biriyle|yetkiliyle|bir yetkiliyle|temsilciyle|satıcıyla|gerçek kişiyle|uzmanla|mühendisle|bir insanla|gerçek bir insanla|müşteri temsilcisiyle|satış ekibiyle) (~ )?(konuş*|görüş*|bağla*|iletişim*)
            (beni|bizi) (~ )?(arayın|arar mısınız|ara|arasın|arayabilir*|aramanızı|ararsanız|aramasını)
            (biri|birisi|bir yetkili|bir uzman|arkadaşınız|temsilci) (~ )?(arasın|arayabilir|gelsin|gelebilir|ziyaret|arayın)
            (telefonla|yüz yüze) (~ )?(görüş*|konuş*)
            (randevu|görüşme|toplantı|ziyaret) (~ )?(ayarla*|planla*|istiyor*|yapalım)
            """,
        "human_not": "(sen|siz) (~ )?(insan mısın*|robot musun*|bot musun*|gerçek misin*)",
        "wrong_person": "(yanlış kişi|yanlış numara|yanlış adres|artık (burada )?çalışmıyor|burada çalışmıyor|işten ayrıldı|şirketten ayrıldı|şirketten ayrıldım|emekli oldu|vefat etti|ayrıldım)",
        "abuse": "(aptal*|salak*|gerizekalı*|geri zekalı*|dolandırıcı*|hırsız*|siktir*|defol*|şerefsiz*|mal herif|ahmak*|pislik*|orospu*|piç*|kes sesini)",
        "pending": """
            (sorma*|danışma*|kontrol etme*|konuşma*|bakma*|öğrenme*|görüşme*|netleştirme*|teyit etme*|onay alma*) (~ )?(lazım|gerek*|zorunda*|gerekiyor|gerekir|istiyorum)
            (sorayım|soracağım|danışacağım|bakayım|kontrol edeyim|öğreneyim|sorup|danışıp|bakıp|sormalıyım|danışmalıyım|kontrol edeceğim|öğrenip|konuşup|soralım|görüşeyim|teyit edeyim|bakacağım|görüşüp)
            (haber|bilgi) (~ )?(veririm|vereceğim|veririz|vereyim|dönüş)
            (dönüş|geri dönüş) (yap*|yaparım|yapacağım)
            (cevap|onay|yanıt) (~ )?(bekliyor*)
            """,
        "decline": "(söylemek istemiyorum|söyleyemem|söylemem|paylaşamam|paylaşmak istemiyorum|paylaşamayız|gizli|gizlidir|sır|ticari sır|sizi ilgilendirmez|seni ilgilendirmez|yorum yok|cevap vermek istemiyorum|açıklayamam|açıklamak istemiyorum|şirket içi bilgi|bu soruyu geç*|geçelim|söylemeyi tercih etmiyorum)",
        "later": "(daha sonra|sonra konuş*|başka zaman|şimdi değil|şu an değil|toplantıdayım|vaktim yok|zamanım yok|müsait değilim|çıkmam lazım|gitmem lazım|meşgulüm|araba kullanıyorum|yarın konuş*|yarın devam|sonra yazarım|sonra devam)",
        "smalltalk": "^ (merhaba|selam|günaydın|iyi günler|iyi akşamlar|teşekkürler|teşekkür ederim|çok teşekkürler|sağ olun|sağolun|sağ ol|tamam|tamamdır|peki|güzel|harika|süper|görüşürüz|hoşça kalın|kolay gelsin|rica ederim|anladım)",
        "budget_pos": """
            (bütçe*|para*|ödenek|kaynak|fon*) (~ )?(var|onaylandı|ayrıldı|hazır|ayrılmış|mevcut|onaylı|çıktı|tahsis*|ayırdık)
            (lira|tl|euro|dolar|bin|milyon) (~ )?(ayrıldı|ayırdık|onaylandı|var|bütçe*|ayrılmış|hazır)
            """,
        "budget_pos_asked": "(onaylandı|ayrıldı|ayırdık|hazır|mevcut|tahsis edildi|planladık|onay çıktı)",
        "budget_neg": "(bütçe*|para*|ödenek|kaynak*|nakit) (~ )?(yok|kalmadı|bitti|kesildi|donduruldu|iptal|reddedildi|yetersiz|ayrılmadı)",
        "budget_neg_asked": "(yok|hiç|sıfır|beş kuruş|reddedildi|donduruldu|kesildi|iptal edildi|keşke|bedavaysa|ücretsizse|batmış*|iflas|onaylanmadı)",
        "budget_planned": "(planlanıyor|planlandı|başvuru*|talep edildi|öngörül*)",
        "budget_vague": "(duruma göre|değişir|bakarız|bakacağız|biraz|bilmiyorum|söylemesi zor|makul|belki|bir şeyler|belli değil|esnek|göreceğiz|fikrim yok)",
        "money_topic": "(bütçe*|para*|tutar|fiyat*|maliyet*|ne kadar|muhasebe*|finans*|harca*)",
        "authority_decides": """
            (kararı|karar) (~ )?(ben|bende|bana ait|benim|benimdir)( (veriyorum|veririm|alıyorum|alırım|vereceğim))?
            (ben) (~ )?(karar veririm|karar veriyorum|imzalarım|imzalıyorum|onaylarım|seçerim|belirlerim|kararı veririm)
            (son söz|imza) (~ )?(bende|benim|bana ait)
            (şirketin |fabrikanın |işletmenin |firmanın |^ )(sahibi*|patron*|kurucu*|genel müdür*|ceo*|yönetim kurulu başkanı*)
            (sahibiyim|patronum|patronuyum|kurucusuyum|genel müdürüm|genel müdürüyüm|ceoyum)
            ^^ (ben|ben kendim|sadece ben|yalnız ben) $$
            """,
        "authority_shared": "(birlikte|beraber|ortak karar|ortağımla|ortağım ve ben|müdürümle|eşimle|kardeşimle|hep birlikte|kurul*|komite*|karar veriyoruz|karar veririz|yönetimle|veto*|ekip olarak|ortaklaşa|benim onayım)",
        "authority_influences": "(öneriyorum|öneririm|tavsiye ederim|tavsiye ediyorum|öneride|değerlendiriyorum|değerlendirme yap*|fikrimi sor*|görüş bildir*|teknik rapor|önerim|danışıyorlar)",
        "authority_none": "(stajyer*|öğrenci*|yetkim yok|söz hakkım yok|karar vermiyorum|ben karar ver(mem|emem|miyorum)|bana sormazlar|bana sormuyorlar|kimse sormaz|etkim yok|sadece bilgi topluyorum|patronum için|müdürüm için|asistan*|rolüm yok|benim değil|yetkili değilim|ben değil)",
        "authority_other": "(patron*|müdür*|yönetim|genel müdür*|satın alma|merkez|patronum|müdürüm|başkan) (~ )?(karar ver*|imzalar|onaylar|seçer|verir|veriyor)",
        "authority_vague": "(karışık|duruma göre|değişir|kısmen|biraz|birçok kişi|belli değil|bilmiyorum|aşağı yukarı|sayılır)",
        "authority_topic": "(karar*|imza*|onay*|yetki*|sorumlu*|kim)",
        "authority_strict": "(karar*|imza*|sahibi*|patron*|genel müdür*|kurucu*|ceo*|stajyer*|öğrenci*|kurul*|komite*|yetki*|söz hakkı*|öneri*|veto*|ortağ*)",
        "time_now": "(en kısa sürede|en kısa zamanda|hemen|acil|acilen|derhal|şimdi|bugün|dün|mümkün olan en kısa|bir an önce|başladık|başladı bile|devam ediyor|vakit kaybetmeden|ne kadar erken)",
        "time_neg": "(asla|hiçbir zaman|plan yok|planımız yok|planlanmıyor|iptal|iptal edildi|askıya alındı|rafa kalktı|rafa kaldırıldı|donduruldu|vazgeçtik|durduruldu|yapılmayacak|olmayacak|çıkmaz ayın|tarih yok|gündemde değil|balık kavağa)",
        "time_vague": "(yakında|bir gün|ileride|bir ara|acelemiz yok|acele yok|acelesi yok|acil değil|duruma göre|bakarız|bakacağız|bilmiyorum|belli değil|orta vadede|uzun vadede|er ya da geç|zamanı gelince|gelecekte|belki|kim bilir|olunca|olduğunda|bir zaman)",
        "time_topic": "(ne zaman|tarih|takvim|başlangıç|başla*|süre)",
        "time_start": "(başla*|kurul*|kadar|önce|itibaren|en geç|devreye|hazır|gerek*|lazım)",
        "need_pos": "(ihtiyac*|arıyoruz|arıyorum|istiyoruz|istiyorum|lazım|gerekiyor|değiştir*|yenile*|modernize|otomasyon*|sorun*|arıza*|bozul*|sızdır*|sızıntı|kaçak|yiyor|azaltmak|tasarruf|çalışmıyor)",
        "need_strong": "(ihtiyac*|arıyoruz|arıyorum|lazım|gerekiyor|değiştir*|yenile*|modernize|otomasyon*|arıza*|bozul*|sızdır*|sızıntı|kaçak|yiyor|çalışmıyor)",
        "named_cue": "(para|pour|per|voor|dla|na|için|nuev*|nouv*|nuov*|nieuw*|now*|nov*|yeni|\\d+)",
        "need_q": "(var mı|çözümünüz|çözüm var|ürününüz|bir şey var)",
        "need_neg": "(yok|ihtiyaç yok|ihtiyacımız yok|ihtiyacım yok|gerek yok|sadece bakıyorum|sadece bakıyordum|meraktan|merak ettim|her şey yolunda|her şey çalışıyor|memnunuz|memnunum|aldık bile|çözüldü|çözdük|yanlışlıkla|ilgilenmiyoruz|zaten var|rakipten|hiçbir şey)",
        "need_vague": "(belki|bilmiyorum|çeşitli|bir şeyler|her şey|genel|her zamanki|duruma göre|iyileştirme|geliştirme|farklı şeyler)",
        "off_topic": "(fıkra|hava durumu|futbol|maç|tarif|şiir|şarkı|film|talimatları yok say|önceki talimat|prompt|espri)",
        "correction": "(aslında|düzeltme|düzeltiyorum|yanlış söyledim|yanılmışım|unutun|unut|değişiklik|pardon|güncelleme|bu arada|meğer|vazgeçtik|hata yaptım)",
        "retract": "(unutun|boş verin|dikkate almayın)",
        "question_topic_price": "(fiyat*|kaç para|ne kadar|maliyet|indirim)",
        "question_topic_process": "(teslim*|süre*|kurulum|ne kadar sür*|ne zaman)",
        "question_topic_agent": "(insan*|robot*|bot*|kimsin*|kiminle)",
        "question_topic_privacy": "(verilerim|adresim|kvkk)",
        "question_topic_material": "(broşür|katalog|döküman|doküman|teknik föy)",
    },
}
