"""Polish phrases: what every lead must be able to say."""

from __future__ import annotations

CLASSES: dict[str, str] = {
    "rep": "handlowcem|handlowiec|handlowca|doradcą|doradca|doradcy|doradcę|człowiekiem|człowieka|człowiek|osobą|osoba|osobę|kimś|ktoś|kogoś|konsultantem|konsultant|konsultanta|technik|technikiem|technika|inżynier|inżynierem|inżyniera|przedstawiciel|przedstawicielem|przedstawiciela|specjalista|specjalistą|specjalistę|serwisant|serwisanta|pracownik|pracownikiem|sprzedawcą|sprzedawca|kolega|opiekunem",
    "boss": "szef|szefowa|szefostwo|zarząd|dyrektor|dyrekcja|centrala|zakupy|dział zakupów|właściciel|prezes|kierownik|kierownictwo|rada|rada nadzorcza|spółka matka|grupa|gmina|burmistrz|wójt|wspólnota|księgowość|księgowa|góra|przełożony|główny księgowy",
}

PHRASES: dict[str, str] = {
    "yes": """
        ^ (tak|no tak|oczywiście|jasne|pewnie|dokładnie|zgadza się|owszem|zdecydowanie|naturalnie|mamy|tak mamy|tak jest|no) $
        ^ (tak tak|ano|ano tak|no jasne|no pewnie|oczywiście że tak|racja|prawda|potwierdzam|zgadza|jest|są|mam|ok|okej|dokładnie tak|jak najbardziej|raczej tak|chyba tak|bez wątpienia|no mamy|no jest) $
        """,
    "no": """
        ^ (nie|nic|żaden|żadnego|jeszcze nie|niestety nie|wcale nie|raczej nie|skąd|nie mamy|nie ma|brak|ja nie|absolutnie nie) $
        ^ (nie nie|no nie|nigdy|nie za bardzo|nie bardzo|na razie nie|póki co nie|obecnie nie|chwilowo nie|niestety jeszcze nie|niestety nie ma|w ogóle nie|ani trochę|gdzie tam|absolutnie|zero|nie mam|chyba nie|też nie|nie tym razem|nima) $
        """,
    "opt_out": """
        nie chce(my)? (~ )?(maili|mejli|wiadomosci|emaili|mailow|kontaktu|reklam)( |$)
        (wypis*|usuń*|usunąć|wykreśl*|skasuj*) (~ )?(mnie|nas|moje|dane|adres|z listy|mój|numer|z bazy|konto)
        (mnie|nas) (~ )?(wypis*|usun*|wykreśl*|skasow*)
        (nie|przestań*|proszę nie|przestańcie) (~ )?(pisać|pisz|piszcie|wysyłaj*|wysyłać|kontaktować|kontaktuj*|dzwonić więcej|mailować|przysyłać|nękać|pisać więcej)
        (żadnych|dość|koniec|bez) (więcej )?(maili|wiadomości|emaili|reklam|spamu|kontaktu|e maili)
        (dajcie|daj|proszę dać|zostawcie|zostaw) (mi|nam|mnie) (święty )?(spokój|w spokoju|spokoju)
        (nie jestem|już nie) (już )?(zainteresowan*) $$
        (rezygnuję|wypisuję się|chcę się wypisać|rezygnacja z)
        ^^ (stop|wypisz|usuń|nie jestem już zainteresowany) $$
        (nie|proszę nie|więcej nie|przestańcie|przestań|proszę przestać) (~ )?(pis*|wysył*|przysył*|kontaktow*|kontaktuj*|dzwon*|mailow*|nęka*|spam*) (~ )?(więcej|już|do mnie|do nas|mi|nam)?
        (proszę|prosimy) (~ )?(więcej|już) (~ )?nie (~ )?(pisać|wysyłać|dzwonić|kontaktować|przysyłać|mailować)
        (usun*|wykreśl*|wypis*|skasow*|wyrejestr*|skreśl*|usuw*) (~ )?(mnie|nas|moje|mój|moich|nasz|nasze|dane|adres|maila|e mail|email|numer) ?(~ )?
        (mnie|nas|moje dane|mój adres|mojego maila|moich danych) (~ )?(usun*|wypis*|wykreśl*|skasow*|skreśl*)
        (nie) (chcę|chcemy|życzę|życzymy) (~ )?(więcej|już|dostawać|otrzymywać|sobie|żadnych) (~ )?(maili|wiadomości|kontaktu|reklam|kontaktów|korespondencji|telefonów|emaili|otrzymywać|dostawać|wiadomości|spamu|$)
        (nie) (chcę|chcemy) (~ )?(dostawać|otrzymywać)
        (sprzeciw|prawo do bycia zapomnianym|cofam zgodę|wycofuję zgodę|odwołuję zgodę)
        (nie|już nie|to nas nie|mnie to nie|to mnie nie) (~ )?(interesuje|interesuje mnie|interesuje nas)( już| mnie| nas| to)*( dziękuję| dzięki)? $$
        (nie) (jestem|jesteśmy) (już )?zainteresowan*( dziękuję)? $$
        (odczepcie się|odczep się|zostawcie mnie|dajcie spokój|dość spamu|koniec z mailami)
        """,
    "human": r"""
        (rozmawiać|porozmawiać|pogadać|mówić|skontaktować się|rozmowa) z (~ )?(człowiekiem|osobą|kimś|konsultantem|doradcą|pracownikiem|handlowcem|żywym|kolegą|ekspertem|inżynierem)
        (proszę|niech|czy ktoś|ktoś|może ktoś|poproszę) (~ )?(zadzwoni*|zadzwonić|oddzwoni*|telefon|o kontakt telefoniczny|przyjechać|o telefon|oddzwonić)
        (zadzwońcie|zadzwoń|oddzwońcie|oddzwoń) (do )?(mnie|nas)?
        (człowieka|żywego człowieka|konsultanta|prawdziwego)
        (umówić|umówmy) (~ )?(rozmowę|spotkanie|wizytę|telefon)
        (kontakt|kontaktu|rozmow*|rozmawiać|porozmawiać|pogadać|spotkani*|spotkać się|skontaktować się|połączyć) (~ )?z (~ )?<rep>
        (proszę o|poproszę o|prosiłbym o|prosiłabym o|prosimy o) (~ )?(kontakt|telefon|rozmowę|spotkanie|wizytę|oddzwonienie)
        (niech|czy|może|proszę żeby|żeby|chciałbym żeby|chciałabym żeby|wolałbym żeby|prosiłbym żeby) (~ )?<rep> (~ )?(zadzwoni*|przedzwoni*|oddzwoni*|przyjedzie|przyjechał*|wpadnie|podjedzie|skontaktuje|odezwie|zadzwonił*|podjechał*|mógłby)
        <rep> (~ )?(może|mógłby|mogłaby|niech) (~ )?(zadzwonić|przyjechać|podjechać|oddzwonić|przedzwonić|skontaktować|wpaść|zobaczyć)
        (zadzwoni*|przedzwoni*|oddzwoni*|dzwoni*) (~ )?(do mnie|do nas|pod numer|na numer|proszę|po \d|jutro)
        (przedzwońcie|dzwońcie|przedzwoń|oddzwońcie|zadzwońcie|proszę dzwonić|proszę zadzwonić|proszę oddzwonić|zdzwońmy się|zdzwonić się)
        (wolę|wolałbym|wolałabym|najlepiej|chciałbym|chcę|chciałabym) (~ )?(telefonicznie|przez telefon|osobiście|na żywo|rozmowę telefoniczną|twarzą w twarz|z człowiekiem|pogadać z|porozmawiać z)
        (z żywym|żywym człowiekiem|prawdziwym człowiekiem|prawdziwą osobą)
        (przyjedźcie|przyjazd|niech ktoś przyjedzie|zapraszam handlowca|zapraszamy handlowca)
        """,
    "human_not": """
        (jesteś|jest pan|czy to|czy jesteś|rozmawiam) (~ )?(człowiekiem|robotem|botem|osobą|maszyną)
        """,
    "wrong_person": """
        (zła osoba|niewłaściwa osoba|pomyłka|zły numer|nie ten numer|już (tu |u nas |tutaj )?nie pracuje|nie pracuje (już|tu|u nas)|nie pracuję już|odszedł z firmy|odszedłem z firmy|odeszła z firmy|na emeryturze|nie żyje)
        """,
    "abuse": """
        (idiot*|debil*|kretyn*|głup* bot|oszuści|oszust*|złodziej*|spierdal*|pierdol*|kurw*|gnoje|dupek|zamknij się|spadaj|frajer*)
        """,
    "pending": """
        (muszę|musimy|powinienem|chcę|trzeba|będę musiał*|pozwól*|wolę) (~ )?(zapytać|spytać|sprawdzić|skonsultować|ustalić|dopytać|porozmawiać|uzgodnić|potwierdzić|omówić|dowiedzieć|upewnić|podpytać|zobaczyć|zorientować)
        (zapytam|sprawdzę|dopytam|spytam|skonsultuję|ustalę|potwierdzę|dowiem się|zorientuję) ?~?
        (dam|damy) (~ )?(znać)
        (czekam|czekamy) (~ )?(na)
        (odezwę się|wrócę do|wrócę z)
        (muszę|musimy|powinienem|powinnam|trzeba|będę musiał*|wolę|najpierw|chcę|wypada) (~ )?(zapyta*|spyta*|sprawdzi*|skonsultowa*|ustali*|dopyta*|porozmawia*|uzgodni*|potwierdzi*|omówi*|dowiedzie*|upewni*|podpyta*|zorientowa*|pogadać|zweryfikować|policzyć|przedyskutować|poradzić)
        (zapytam|sprawdzę|dopytam|spytam|skonsultuję|ustalę|potwierdzę|dowiem się|zorientuję|popytam|pogadam|uzgodnię|przedyskutujemy|zapytamy|sprawdzimy|spytamy|ustalimy|dopytamy|porozmawiam|zweryfikuję|upewnię się|przekonsultuję)
        (podam|podamy|prześlę|wyślę|przekażę|odpowiem|odpiszę|powiem|napiszę|dam odpowiedź) (~ )?(po|w|jutro|później|jak|kiedy|gdy|dopiero|za|wkrótce|w przyszłym|termin|kwotę)
        (termin|kwotę|datę|odpowiedź|budżet|to) (~ )?(podam|podamy|prześlę|wyślę|przekażę|ustalę|potwierdzę)
        (dam|damy|daję) (~ )?znać
        (czekam|czekamy|oczekuję|oczekujemy) (~ )?(na|aż)
        (wiem|wiemy|będę wiedział*|będziemy wiedzieć|dowiem się|dowiemy się|będzie wiadomo|okaże się) (~ )?(więcej|w poniedziałek|we wtorek|w środę|w czwartek|w piątek|jutro|po|za|dopiero|coś|wkrótce)
        (odezwę się|odezwiemy się|wrócę do|wrócę z|wrócimy z|wrócimy do)
        """,
    "decline": """
        (nie (chcę|mogę|będę|możemy|zamierzam) (~ )?(mówić|powiedzieć|podawać|podać|zdradzać|zdradzić|odpowiadać|ujawniać|ujawnić|dzielić|rozmawiać)|wolę nie|wolałbym nie|wolałabym nie|poufne|tajemnica|to poufne|nie twoja sprawa|nie pana sprawa|nie wasza sprawa|bez komentarza|informacja wewnętrzna|tajne|następne pytanie|pomijam|nie powiem|nie podajemy)
        (nie) (~ )?(chcę|mogę|będę|możemy|zamierzam|będziemy|chcemy|wolno mi|zamierzamy) (~ )?(mówić|powiedzieć|podawać|podać|zdradz*|odpowiad*|odpowiedzieć|ujawni*|dzielić|rozmawiać|komentować|udzielać|udzielić)
        (wolę|wolałbym|wolałabym|wolimy|wolelibyśmy) (~ )?(nie|zachować|zostawić|zatrzymać) (~ )?(mówić|podawać|odpowiadać|ujawniać|zdradzać|dla siebie|dzielić|komentować)
        (nie) (podaję|podajemy|ujawniamy|ujawniam|zdradzamy|zdradzam|udzielamy|udzielam|odpowiem|powiem|komentuję|odpowiadam|dzielimy) (~ )?
        (tajemnica (firmy|firmowa|handlowa|przedsiębiorstwa|zawodowa)|dane (poufne|wewnętrzne)|informacja (poufna|tajna|wrażliwa)|poufn*|niejawn*|nda|to nasza sprawa|to moja sprawa|nie (twój|pana|pani|wasz|państwa) (interes|sprawa)|co (was|ciebie|pana|panią|państwa) to obchodzi|bez odpowiedzi|pomińmy|pomiń|zachowam dla siebie|zostawię dla siebie|zatrzymam dla siebie|dalej proszę|pas)
        """,
    "later": """
        (później|innym razem|nie teraz|jutro dokończymy|jestem na spotkaniu|na spotkaniu|nie mam czasu|brak czasu|zły moment|muszę iść|muszę lecieć|muszę kończyć|jestem zajęt*|prowadzę auto|porozmawiamy jutro|wrócę później|w innym terminie)
        (napisz*|odezwij*|proszę pisać|proszę napisać|pogadamy|wróćmy|wrócimy|dokończymy|porozmawiamy|dokończmy|kontynuujmy|zgadamy się) (~ )?(później|w poniedziałek|we wtorek|w środę|w czwartek|w piątek|jutro|w przyszłym tygodniu|za tydzień|po południu|wieczorem|innym razem|potem)
        (jestem|siedzę|prowadzę|mam) (~ )?(na zebraniu|na naradzie|w trasie|za kierownicą|na budowie|w terenie|u klienta|na urlopie|na hali|urwanie głowy|w pracy teraz|naradę|spotkanie)
        (teraz|dzisiaj|dziś|obecnie) (~ )?(nie mogę|nie mam czasu|nie mam głowy|nie da rady|nie dam rady)
        """,
    "smalltalk": """
        ^ (dzień dobry|cześć|witam|hej|dobry wieczór|dziękuję|dzięki|dziękuję bardzo|wielkie dzięki|ok|dobrze|super|świetnie|w porządku|do widzenia|pozdrawiam|miłego dnia|na razie|proszę bardzo|rozumiem)
        ^ (siema|elo|dobry|dzień dobry państwu|dobry wieczór|miłego|wzajemnie|nie ma za co|pozdro|pozdrowienia|z poważaniem|z wyrazami szacunku|do usłyszenia|spoko|okej|oki|jasna sprawa|przyjąłem|zrozumiałem|rozumiem|bardzo dziękuję|serdecznie dziękuję|ślicznie dziękuję|miło mi|trzymajcie się|nara|dobranoc)
        """,
    "budget_pos": """
        (budżet|pieniądze|środki|fundusze|finansowanie|dotacja) (~ )?(zatwierdzon*|przyznan*|zabezpieczon*|zarezerwowan*|dostępn*|są|jest|mamy|zaplanowan*|odłożon*)
        (mamy|jest|są|mam|posiadamy|dysponujemy) (~ )?(budżet|pieniądze|środki|fundusze|budżetem|finansowanie)
        (budżet|pieniądze|środki|fundusze|finansowanie|dotacja|kasa|kwota|kredyt|leasing) (~ )?(już |został* |są |jest |mamy |zostały )*(zatwierdzon*|przyznan*|zabezpieczon*|zarezerwowan*|dostępn*|zaklepan*|odłożon*|potwierdzon*|zapewnion*|uruchomion*|wydzielon*|gotow*)
        (mamy|mam|jest|są|posiadamy|dysponujemy) (~ )?(odłożone|zarezerwowane|zaklepane|zaplanowane|przeznaczone|zabezpieczone|kasę|pieniądze|środki|budżet)
        (w|ujęte w|wpisane w|wpisane do) (planie|plan|budżecie|budżetu) (inwestycyjnym|inwestycji|na|rocznym)
        """,
    "budget_pos_asked": """
        (zatwierdzon*|przyznan*|zabezpieczon*|zarezerwowan*|zielone światło|odłożon*|mamy środki|ujęte w|w budżecie)
        (zaklepan*|przeznaczon*|przeznaczyliśmy|wydzielon*|kasa jest|pieniądze są|środki są|budżet jest|jest kasa|potwierdzon*|zgoda zarządu|sfinansowan*|zapewnion*)
        """,
    "budget_neg": """
        (nie ma|nie mamy|brak|bez|żadnego|zero|nie mam|nie posiadamy) (~ )?(budżetu|pieniędzy|środków|funduszy|kasy|finansowania|grosza)
        (nie ma|nie mamy|brak|bez|żadnego|zero|nie mam|nie posiadamy|brakuje|nie starczy|nie wystarczy|zabrakło) (~ )?(budżetu|pieniędzy|środków|funduszy|kasy|finansowania|grosza|złotówki|hajsu|siana|wolnych środków|forsy|dofinansowania)
        (budżet|środki|pieniądze|kasa|finansowanie) (~ )?(obcięt*|zamrożon*|wyczerpan*|skończył*|cofnięt*|odrzucon*|poszł*|wstrzyman*|zabran*|przepadł*|wydan*)
        (kasa pusta|pusta kasa|pustki w kasie|na to ani|nie stać nas|nas nie stać|nie stać mnie)
        """,
    "budget_neg_asked": """
        (nic|odrzucon*|zamrożon*|obcięt*|ani grosza|ani złotówki|zero|brak|spłukan*|cofnięt*|nie zaplanowan*|tylko za darmo|za darmo|chciałbym|bankrut*|nie stać nas|wstrzyman*)
        (w tym roku nie|w tym roku nic|nie w tym roku|nie przyznan*|nie przyznali|nie zatwierdz*|odmow*|cięcia|oszczędności|chyba że za darmo|gratis|nic nie mamy|nic nie ma|marzenie|nie przewidziano|nie przewidujemy|nie dostaliśmy|nie dali)
        """,
    "budget_planned": """
        (zaplanowan*|planujemy|planowan*|wnioskujemy|złożon*|wniosek)
        (w planach|planowany|przewidujemy|przewidzian*|złożyliśmy wniosek|składamy wniosek|wniosek złożony|ubiegamy się|staramy się|zamierzamy)
        """,
    "budget_vague": """
        (zależy|to zależy|zobaczymy|trochę|coś|nie wiem|trudno powiedzieć|rozsądn*|do ustalenia|może|elastyczn*|niewiele|się zobaczy|jakieś)
        (w zależności|zależy od|się okaże|zobaczy się|to się zobaczy|do uzgodnienia|do negocjacji|do dogadania|do omówienia|nieokreślon*|nie określon*|jeszcze nie wiem|nie mam pojęcia|bez pojęcia|ciężko powiedzieć|różnie|mniej więcej|coś się znajdzie|coś tam|jakieś tam|jakaś kwota|trochę jest|ile trzeba|tyle ile trzeba|niedużo|nieduży|niewielk*|jeśli się opłaca|jak się opłaca|pewnie|możliwe|raczej|bliżej nieokreślone)
        """,
    "money_topic": """
        (budżet*|pieniądz*|kwot*|cen*|koszt*|ile|złotych|księgowoś*|finans*|wydać)
        """,
    "authority_decides": """
        (ja) (~ )?(decyduję|podpisuję|decyduje|zatwierdzam|wybieram|rządzę|podejmuję)
        (decyduję|podpisuję|zatwierdzam) (ja|sam|sama|samodzielnie|o wszystkim)
        (decyzja|decyzję|ostatnie słowo) (~ )?(należy do mnie|jest moja|podejmuję|moja|po mojej stronie)
        (jestem|^) (~ )?(właściciel*|prezes*|dyrektorem generalnym|dyrektor generalny|założyciel*|ceo|współwłaściciel*)
        ^^ (ja|ja sam|ja sama|tylko ja|to ja) $$
        (moja|mój|moje) (firma|zakład|warsztat|gospodarstwo|biznes|sklep|pensjonat|piekarnia|interes)
        (ja) (~ )?(decyduję|decyduje|podpisuję|podpisuje|zatwierdzam|wybieram|rządzę|rządzi|podejmuję|płacę|kupuję)
        (sam|sama|samodzielnie|osobiście|jednoosobowo) (~ )?(decyduję|podejmuję|podpisuję|zatwierdzam)
        (decyzja|decyzje|decyzję|ostatnie słowo|podpis|ostateczna decyzja) (~ )?(należy do mnie|należą do mnie|jest moja|moja|podejmuję|ja podejmuję|po mojej stronie|u mnie|zależy ode mnie|to ja|mam ja|mój)
        (jestem|^) (jedynym |sam |tu )?(właściciel*|współwłaściciel*|przedsiębiorc*|szefem firmy|osobą decyzyjną|decydent*|decyzyjny|decyzyjna|rolnikiem|gospodarzem|jednoosobowa działalność|na swoim|swoim szefem)
        (ode mnie zależy|zależy ode mnie|zależy tylko ode mnie|to ja tu rządzę|ja tu rządzę|ja jestem szefem|ja jestem właścicielem|ja jestem od decyzji)
        ^ (ja osobiście|ja i tylko ja|sam|sama|sam decyduję|sama decyduję|nikt inny|nikt poza mną|we własnej osobie|moja skromna osoba) $
        jestem (tu |tutaj )?(szefem|szefową) $
        """,
    "authority_shared": """
        (razem z|razem|wspólnie|wspólna|z moim (wspólnikiem|szefem|bratem|mężem)|z moją żoną|z zarządem|ja i mój|ja i moja|ja i|wspólnik i ja|decydujemy|zarząd i ja|prawo weta|weto|w zespole|moja zgoda|we dwóch|jednym z)
        (z moim (ojcem|partnerem|zespołem|kierownikiem|dyrektorem|przełożonym|synem)|z moją (siostrą|wspólniczką|szefową|partnerką)|z żoną|z mężem|z bratem|z siostrą|z ojcem|z synem|z szefem|z szefową|z prezesem|z dyrektorem|z kierownikiem|ze wspólnikiem|ze wspólnikami|ze wspólniczką|z zarządem|z właścicielem|ja z|żona i ja|brat i ja|ojciec i ja|szef i ja|we dwoje|we trzech|w trójkę|wszyscy razem|kolegialnie|rodzinnie|do spółki|wspólna decyzja|też podpisuj*|też decyduj*|bez mojej zgody|po połowie|dwa podpisy|jesteśmy wspólnikami|decydujemy)
        """,
    "authority_influences": """
        (rekomenduję|doradzam|polecam|proponuję|sugeruję|oceniam|moja opinia|moja rekomendacja|przygotowuję|opiniuję|wydaję opinię|słuchają mnie|doradca|wstępny wybór)
        (opiniuj*|opiniować|rekomenduj*|doradz*|wydaję|przedstawiam|przygotowuj*|zbieram oferty i|oceniam|wybieram wstępnie|wskazuję|proponuj*|porównuję|analizuję|sporządzam) (~ )?(oferty|opinię|zestawienie|wniosek|specyfikacj*|propozycj*|rekomendacj*|techniczn*|rozwiązania|dostawców|siwz|opis)
        (opiniuję|moje zdanie|pytają mnie o zdanie|pytają mnie|biorą pod uwagę|mój głos|mam głos|mam wpływ|mam coś do powiedzenia|głos doradczy)
        (jestem|zasiadam|biorę udział|uczestniczę|członek|członkiem) (~ )?(w )?(komisj*|komitet*|radzie|zespole zakupowym|decyzji|zespołu|w wyborze)
        """,
    "authority_none": """
        (stażyst*|praktykant*|student*|uczeń|uczennica|nie decyduję|nie mam wpływu|nie mam nic do powiedzenia|nic do gadania|bez wpływu|nie ja|nikt mnie nie pyta|nie pytają mnie|zbieram tylko|tylko zbieram|dla szefa|żadnego wpływu|sekretark*|nie uczestniczę|nie jestem decyzyjn*)
        (robię (na|przy)|ja tylko|tylko (robię|pracuję|wykonuję|pytam|zbieram|szukam|sprawdzam|pomagam|przekazuję)|jestem tylko|zwykły (pracownik|robotnik)|szeregow* pracowni*|jestem pracownikiem|operatorem tylko|nie mnie|nie do mnie|nie moja (decyzja|działka|sprawa|kompetencja|broszka)|nie (~ )?żadnego wpływu|nie mam (~ )?wpływu|nie mam głosu|nie mam uprawnień|nikt nie pyta|nie pytają|mnie nie pytają|nas nie pytają|nas nikt nie pyta|bez prawa głosu|nie decyduję o|nie odpowiadam za|na praktykach|na stażu|staż|praca magisterska|praca dyplomowa|do pracy magisterskiej|na studia|na zlecenie szefa|dla kierownika|dla przełożonego|pracownik tymczasowy|nie biorę udziału|poza mną)
        (nikt|nie) (~ )?(pyta*|słucha*|liczy) (~ )?(mnie|zdanie|opinię|moim zdaniem)
        moje zdanie (~ )?nie
        """,
    "authority_other": """
        (szef|szefowa|zarząd|dyrektor|dyrekcja|centrala|dział zakupów|zakupy|właściciel|prezes|kierownik) (~ )?(decyduje|podpisuje|zatwierdza|wybiera|podejmuje)
        """,
    "authority_vague": """
        (skomplikowane|to zależy|zależy|mniej więcej|częściowo|wiele osób|nie wiadomo|trochę|nie wiem|różnie|poniekąd)
        (zależy od kwoty|wszyscy po trochu|wszyscy|różni|kilka osób|nie do końca|trudno powiedzieć|ciężko powiedzieć|w pewnym sensie|powiedzmy|czasem|czasami|tak jakby|bywa)
        """,
    "authority_topic": """
        (decy*|podpis*|zatwierdz*|odpowiedzialn*|kto)
        """,
    "authority_strict": """
        (decy*|podpis*|właściciel*|prezes*|dyrektor generalny|założyciel*|ceo|stażyst*|praktykant*|student*|komisj*|rekomenduję|weto|wspóln*)
        """,
    "time_now": """
        (jak najszybciej|jak najprędzej|natychmiast|od razu|teraz|już|już teraz|pilne|pilnie|dzisiaj|dziś|wczoraj|na wczoraj|najszybciej jak|już zaczęliśmy|już trwa|w trakcie|zaraz|asap|niezwłocznie|bezzwłocznie|im szybciej)
        (jak najwcześniej|najszybciej jak się da|jak tylko się da|im szybciej tym lepiej|im prędzej|w trybie pilnym|z marszu|od zaraz|na już|na wczoraj|w tej chwili|bardzo pilne|pilna sprawa|jest pilne|już w toku|już ruszyliśmy|już ruszył*|już startujemy|prace trwają|już działamy|choćby dziś|choćby jutro|przedwczoraj)
        """,
    "time_neg": """
        (nigdy|brak planów|nie ma planów|żadnych planów|nie planujemy|nie jest planowan*|anulowan*|odwołan*|wstrzyman*|zawieszon*|zamrożon*|porzucon*|na świętego nigdy|nie będzie|odłożone na półkę|projekt upadł|skasowan*|bez daty)
        (nic nie planujemy|niczego nie planujemy|nic w planach|nie mamy w planach|nie ma w planach|nie jest w planach|projekt (~ )?(wstrzymany|zawieszony|anulowany|martwy|zamrożony|padł|odwołany|upadł|zamknięty|skasowany)|temat (umarł|padł|zamknięty|nieaktualny)|nieaktualne|już nieaktualne|na półkę|w szufladzie|do szuflady|odłożone ad acta|ad acta|bezterminowo|na czas nieokreślony|na święty nigdy|jak mi kaktus|prędzej piekło|nie zamierzamy|nie mamy zamiaru|zrezygnowaliśmy|rezygnujemy z projektu|nie robimy|nie będziemy tego|nigdy w życiu)
        """,
    "time_vague": """
        (wkrótce|niedługo|kiedyś|w przyszłości|nie spieszy się|bez pośpiechu|nie ma pośpiechu|to nie pilne|nie pilne|zależy|zobaczymy|jak będzie|kiedy|gdy|nie wiem|w średnim terminie|prędzej czy później|jak się uda|może|trudno powiedzieć|za jakiś czas)
        (niebawem|wnet|lada dzień|w niedługim czasie|w najbliższym czasie|w swoim czasie|w stosownym czasie|przy okazji|pewnego dnia|z czasem|jak przyjdzie czas|na spokojnie|spokojnie|bez ciśnienia|nie pali się|może poczekać|do ustalenia|nieustalon*|nie ustalon*|jeszcze nie wiadomo|nie wiadomo|ciężko powiedzieć|nie mam pojęcia|zależy od|w zależności|się zobaczy|się okaże|kiedy będzie|jak będą|jak dostaniemy|jak tylko|za jakiś|w dalszej perspektywie|w bliższej|oby szybko)
        """,
    "time_topic": """
        (kiedy|termin|data|harmonogram|start|początek)
        """,
    "time_start": """
        (zacz*|start*|rozpocz*|instal*|najpóźniej|do|od|przed|uruchom*|w|gotow*)
        (montaż*|montować|rusza*|wdroż*|oddani*|dostaw*|prace|roboty|budow*|realizac*|wykonan*|ma działać|ma stać|po wakacjach|start)
        """,
    "need_pos": r"""
        (potrzeb*|szukam*|chcemy|chcę|chciałbym|musimy|wymien*|wymiana|zmoderniz*|moderniz*|automatyz*|problem z|problemy z|przecieka*|cieknie|psuje się|psują się|awari*|zepsut*|oszczędz*|zmniejszyć|ograniczyć) ~~ \w{3,}
        (naprawa|naprawić|remont|instalacja|montaż|rozbudowa|modernizacja|automatyzacja|usprawni*|zamiennik*|nowy|nowa|nowe|nową|nowego|problemem|problemu|kłopot* z|mierzyć|monitorować|kontrolować|zoptymalizować|oszczędnoś*|projekt|potrzebna|potrzebny|potrzebne|trzeba|przydałby|przydałaby|interesuje (nas|mnie)|zainteresowani|zależy nam na) ~~ \w{3,}
        """,
    "need_strong": """
        (potrzeb*|szukam*|wymien*|wymian*|moderniz*|zmoderniz*|automatyz*|przecieka*|cieknie|psuj*|awari*|zepsut*)
        (napraw*|remont*|instalacj*|montaż*|rozbudow*|usprawn*|zamiennik*|spalił*|nie działa|nie grzeje|nie chłodzi|zacina*|hałas*|zużyci*|przestarzał*|falownik*|silnik*|pomp*|zawor*|zawór|kocioł|kotł*|piec*|palnik*|sprężark*|kompresor*|chłodni*|agregat*|klimatyzac*|wentylac*|wentylator*|odciąg*|taśmociąg*|przenośnik*|prasa|prasy|robot*|sterownik*|plc|scada|szafa sterownicza|szafy|rozdzielni*|transformator*|generator*|panele|fotowolta*|ładowark*|zbiornik*|rurociąg*|rur*|filtr*|oczyszczalni*|studni*|nawadniani*|szklarni*|obor*|mleczarni*|młyn*|mieszalnik*|pakow*|etykiet*|wózek|wózki|suwnic*|dźwig*|wind*|bram*|drzwi|oświetleni*|led|czujnik*|licznik*|przepływ*|ciśnieni*|temperatur*|para|pary|sprężone powietrze|energi*|prąd*|rachunk*|konserwacj*|części|łożysk*|pas|pasy|oprogramowani*|magazyn*|maszyn*|tokark*|frezark*|linia|linii|linię|hala|hali|hydrofor*|awari*)
        """,
    "named_cue": r"""
        (para|pour|per|voor|dla|na|için|nuev*|nouv*|nuov*|nieuw*|now*|nov*|yeni|\d+)
        """,
    "need_q": """
        (macie|mają państwo|czy jest|czy macie|oferujecie) (~ )?(coś|rozwiązanie|system|jakieś) (~ )?(na|do|dla|przeciw*|co)
        """,
    "need_neg": """
        (nic|żadnych potrzeb|nie potrzeb*|brak potrzeb*|tylko (się )?(rozglądam|patrzę|oglądam)|z ciekawości|ciekawość|wszystko działa|wszystko ok|wszystko dobrze|zadowolen*|już kupiliśmy|już rozwiązane|rozwiązane|przez pomyłkę|przypadkiem|pomyłka|nie interesuje|nie jesteśmy zainteresowani|mamy już|u konkurencji)
        (nic nam nie|niczego nie|nie trzeba|nic nie trzeba|nie szukam*|nic konkretnego|nic szczególnego|tylko (przeglądam|zaglądam|sprawdzam|ciekawość)|przeglądam|przeglądałem|przeglądałam|rozglądam się|z czystej ciekawości|wszystko gra|wszystko w porządku|wszystko sprawne|wszystko chodzi|nie narzekamy|mamy dostawcę|mamy już dostawcę|stałego dostawcę|inny dostawca|innego dostawcę|u innego|gdzie indziej|już załatwione|załatwione|już mamy|już zamówi*|kliknąłem|kliknęłam|kliknięcie|przez przypadek|omyłkowo|niechcący|nie dotyczy|nie interesuje nas|brak zainteresowania|bez potrzeby|nie ma potrzeby|nie ma takiej potrzeby|na razie nic|obecnie nic)
        """,
    "need_vague": """
        (może|nie wiem|różne|różne rzeczy|różne sprawy|to i owo|jak zwykle|to co zwykle|zależy|ulepszyć|poprawić|wszystko po trochu|coś)
        (wszystko|różnie|parę rzeczy|kilka rzeczy|jeszcze nie wiem|nie wiem jeszcze|zobaczymy|się zobaczy|unowocześnić|zmodernizować|cyfryzacj*|optymalizacj*|pomysły|ogólnie|takie tam|coś tam|standard*|to co zawsze)
        """,
    "off_topic": """
        (żart|dowcip|kawał|pogoda|piłka nożna|mecz|przepis na|wiersz|piosenk*|film|zignoruj|ignoruj|prompt|opowiedz)
        (zapomnij|zignoruj|ignoruj) (~ )?(instrukcj*|polecen*|poprzedni*|zasad*)
        (legia|lewandowski|reprezentacj*|ekstraklas*|mundial|horoskop|wybory|polityk*|dowcipy|stolica)
        """,
    "correction": """
        (właściwie|korekta|poprawka|pomyliłem się|pomyliłam się|jednak|zapomnij*|zmiana planów|sprostowanie|przepraszam|aktualizacja|tymczasem|okazało się|w rzeczywistości|prostuję)
        (sprostuj*|pomyliłem|pomyliłam|pomyłka|mój błąd|moja pomyłka|błędnie (podałem|podałam|napisałem)|źle (napisałem|napisałam|podałem|podałam)|miałem na myśli|miałam na myśli|chodziło mi|wcześniej (pisałem|mówiłem|pisałam|mówiłam|podałem|podałam)|wbrew|po namyśle|zmieniło się|zmienił* się|zmiana|zmieniłem|zmieniłam|cofam|wycofuję to|właśnie się dowiedział*|dowiedziałem się|dowiedziałam się|ups|sorki|sorry)
        """,
    "retract": """
        (zapomnij*|proszę zignorować|zignorujcie) (o|to|co|moj*|te) ~
        (zapomnij*|skasuj*|usuń*|skreśl*|wykreśl*|cofam|proszę (usunąć|skreślić|zignorować)) (~ )?(kwotę|budżet|termin|datę|odpowiedź|to co|tę liczbę)
        """,
    "question_topic_price": """
        (cen*|kosztuje|ile|rabat|koszt)
        """,
    "question_topic_process": """
        (dostaw*|termin*|instal*|jak długo|kiedy)
        """,
    "question_topic_agent": """
        (człowiek*|robot*|bot*|kim|osob*)
        """,
    "question_topic_privacy": """
        (moje dane|mój adres|rodo)
        """,
    "question_topic_material": """
        (broszur*|katalog|karta katalogowa|dokumentacj*)
        """,
    "opt_out_not": """
        (usun*|skasuj*|wykreśl*) (~ )?(budżet|kwotę|termin|odpowiedź|to co)
        nie (~ )?więcej (awarii|przestojów|problemów)
        """,
    "pending_not": """
        (zobaczyć|obejrzeć) (~ )?(demo|ofertę|propozycję|produkt)
        """,
    "later_not": """
        (nie później|najpóźniej|później niż)
        """,
    "budget_period": r"""
        (rok*|roczn*|kwartał*|półrocz*|20\d\d|styczn*|stycznia|lut*|marzec|marca|marcu|kwiet*|maj|maja|maju|czerw*|lip*|sierp*|wrze*|październik*|listopad*|grud*|wiosn*|lat*|jesie*|zim*)
        """,
    "frozen": """
        (zamrożon*|zablokowan*|wstrzyman*) (~~ )?(do|potem)
        (odblokow*|odmrożon*|uwolnion*) (~ )?(w|od|po|na)
        """,
    "not_time_clause": """
        (narad*|zebrani*|spotkani*|posiedzeni*|urlop*|kupion*|zainstalowan*|umow*|z roku|rocznik|wraca|wracam|podam|sesja|sesji|komisj*)
        """,
    "no_start_clause": """
        (dam|damy) znać
        (podam|prześlę|odpowiem|napiszę|odezwę się|wiem|dowiem)
        (zadzwoń*|przedzwoń*|zadzwoni|przedzwoni|oddzwoń*|napisz|napiszcie|pisz)
        (pracuję tu|zatrudnion*|zacząłem pracę|zaczęłam pracę)
        (dziś|dzisiaj|teraz|obecnie) nie
        nie (umiem|potrafię|mogę) (~ )?powiedzieć
        """,
    "time_now_strict": """
        (jak najszybciej|natychmiast|bardzo pilne|na wczoraj|od zaraz|niezwłocznie|już zaczęliśmy|już ruszyliśmy|jak najprędzej)
        """,
    "time_neg_strict": """
        projekt (~ )?(wstrzymany|zawieszony|anulowany|zamrożony|odwołany|upadł|skasowany)
        """,
    "time_begin": """
        (zacz*|start*|rozpocz*|instal*|montaż*|montować|uruchom*|rusza*|wdroż*|oddani*|dostaw*|ma działać|stać)
        """,
    "need_neg_strict": """
        (już nie potrzeb*|już (kupiliśmy|rozwiązane|załatwione|zamówiliśmy)|u innego dostawcy|wybraliśmy innego)
        """,
    "not_need_clause": """
        (potrzeb*|muszę|musimy|chcę|chcemy|chciałbym|trzeba|szukam*) (~ )?(czasu|czas|zapytać|spytać|porozmawiać|sprawdzić|pomyśleć|przemyśleć|wiedzieć|zgody|zgodę|akceptacji|podpisu|decyzji|zdecydować|potwierdzić|oferty|ofert|ceny|informacji|poczekać|czekać|dowiedzieć)
        """,
    "need_talk": """
        ((wasz|wasza|pana|pani|państwa|twój|twoje) (mail|wiadomość|pytanie|pytania|czat|bot)|ten czat|jak (mówiłem|mówiłam|pisałem|pisałam))
        """,
    "need_topic": """
        (potrzeb*|projekt*|wymagan*|zakres|specyfikacj*)
        """,
    "question_topic_why": """
        (dlaczego|po co|czemu) (pan|pani|państwo|pytacie|pytasz|wam|to|pyta|chcecie)
        """,
    "question_topic_meaning": """
        (co to znaczy|co znaczy|co pan ma na myśli|co masz na myśli|nie rozumiem|w jakim sensie|czyli)
        """,
    "question_topic_company": """
        (gdzie (macie|jesteście|jest)|wasza firma|państwa firma|referencj*|certyfik*|ilu pracowników)
        """,
    "material_request": """
        (prześli*|wyśli*|poproszę|proszę|otrzymać|dostać) (~ )?(katalog|broszur*|kart*|dokumentacj*|folder|materiał*|cennik|prezentacj*|referencj*)
        """,
    "budget_pos_not": """
        (coś|trochę|coś tam|jakieś) (~ )?(jest|mamy|są|się znajdzie)|(jest|mamy|są) (~ )?(coś|trochę|jakieś grosze)
        """,
    "budget_pos_asked_not": """
        (coś|trochę|coś tam|jakieś) (~ )?(jest|mamy|są|się znajdzie)|(jest|mamy|są) (~ )?(coś|trochę|jakieś grosze)
        """,
    "self_clause": """
        (dziś|dzisiaj|teraz|już) (~ )?nie
        nie (~ )?(teraz|dziś|dzisiaj|pilne|pilnie|od razu)
        (teraz|dziś|dzisiaj) (jestem|mam|siedzę)
        """,
}

EXPANSIONS: dict[str, str] = {
    "nwm": "nie wiem",
    "wgl": "w ogole",
    "jzc": "jasne",
    "nmzc": "nie ma za co",
    "pzdr": "pozdrawiam",
    "dzieki": "dziekuje",
    "spk": "spoko",
    "zw": "zaraz wracam",
    "pls": "prosze",
    "jbc": "jakby co",
    "bd": "bedzie",
    "msc": "miesiac",
}
"""Short forms of a chat, written out."""

FILLERS = """niestety szczerze naprawdę właśnie więc wlasnie generalnie akurat oczywiście chyba no po-prostu aktualnie obecnie ogólnie tylko-że"""
