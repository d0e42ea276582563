"""Polish words of money and time."""

from __future__ import annotations

from conversations.interpreters.rules.words.shape import Language

# fmt: off
WORDS = Language(
    numbers={
        "zero": 0, "jeden": 1, "jedna": 1, "jedno": 1, "dwa": 2, "dwie": 2, "dwóch": 2, "trzy": 3,
        "trzech": 3, "cztery": 4, "czterech": 4, "pięć": 5, "pięciu": 5, "sześć": 6, "sześciu": 6,
        "siedem": 7, "siedmiu": 7, "osiem": 8, "ośmiu": 8, "dziewięć": 9, "dziewięciu": 9, "dziesięć": 10,
        "dziesięciu": 10, "jedenaście": 11, "dwanaście": 12, "trzynaście": 13, "czternaście": 14,
        "piętnaście": 15, "szesnaście": 16, "siedemnaście": 17, "osiemnaście": 18, "dziewiętnaście": 19,
        "dwadzieścia": 20, "trzydzieści": 30, "czterdzieści": 40, "pięćdziesiąt": 50, "pięćdziesięciu": 50,
        "sześćdziesiąt": 60, "siedemdziesiąt": 70, "osiemdziesiąt": 80, "dziewięćdziesiąt": 90, "sto": 100,
        "stu": 100, "dwieście": 200, "dwustu": 200, "trzysta": 300, "czterysta": 400, "pięćset": 500,
        "sześćset": 600, "siedemset": 700, "osiemset": 800, "dziewięćset": 900, "półtora": 1.5, "parę": 2,
    },
    scales={
        "tuzin": 12, "tysiąc": 1e3, "tysiące": 1e3, "tysięcy": 1e3, "tysiąca": 1e3, "tys": 1e3, "k": 1e3,
        "milion": 1e6, "miliony": 1e6, "milionów": 1e6, "miliona": 1e6, "mln": 1e6, "mio": 1e6,
        "miliard": 1e9, "miliardy": 1e9, "miliardów": 1e9, "mld": 1e9,
    },
    fractions={
        "pół": 0.5, "ćwierć": 0.25,
    },
    joiners="i",
    money={
        "few": "kilka|kilkanaście|parę|kilku",
        "one": "jeden",
        "at_most": "do|maksymalnie|maks|max|maksimum|nie więcej niż|najwyżej|poniżej|mniej niż|"
        "co najwyżej|limit",
        "at_least": "co najmniej|minimum|min|przynajmniej|powyżej|więcej niż|ponad|od|nie mniej niż|"
        "minimalnie",
        "about": "około|ok|mniej więcej|blisko|prawie|circa|jakieś|z|rzędu|w okolicach",
        "post_at_most": "maks|max|maksymalnie|maksimum|najwyżej",
        "post_at_least": "minimum|lub więcej|wzwyż|co najmniej|i więcej",
        "range": "do|lub|albo|a",
        "between": "między|pomiędzy",
        "and": "a|i",
        "year": "rocznie|na rok|/rok|co roku|w skali roku",
        "annual": "rocznie|roczny|rocznego|co roku",
        "month": "miesięcznie|na miesiąc|/mies|/miesiąc|co miesiąc",
        "monthly": "miesięcznie|miesięczny",
        "once": "jednorazowo|jednorazowy|jednorazowa",
        "sorry": "nie|przepraszam|a raczej|korekta|to znaczy|raczej|ale|właściwie",
        "instead": "zamiast|a nie",
        "figures": "cyfr|cyfry|cyfrowa|cyfrowy",
        "low": "niska|niski",
        "mid": "średnia",
        "high": "wysoka|wysoki",
        "money": "budżet|budżetu|pieniądze|pieniędzy|kwota|kwotę|inwestycja|inwestycję|zatwierdzony|"
        "zatwierdzone|zatwierdzono|przeznaczone|środki|koszt|vat|netto|brutto|wydać|dotacja|"
        "zarezerwowane",
        "things": "osób|pracowników|maszyn|czujników|pomp|zaworów|metrów|litrów|ton|godzin|procent|"
        "zakładów|sztuk|szt|hektarów|linii|dni|tygodni|miesięcy|lat|osoby",
        "fine": "jest|są|na|z|za|i|lub|albo|ale|my|ja|netto|brutto|około|maks|mamy|to|w|tym|rocznie|"
        "miesięcznie|zatwierdzone|dostępne|przeznaczone|mam|tak|do|od|już|vat|plus|będzie|"
        "możemy|zarezerwowane|budżetu|jednorazowo",
        "bad_before": "numer|nr|wersja|linia|hala|od|tel",
    },
    times={
        "none": "pewnego dnia|któregoś dnia",
        "month:1": "styczeń|stycznia|styczniu|styczniem",
        "month:2": "luty|lutego|lutym",
        "month:3": "marzec|marca|marcu|marcem",
        "month:4": "kwiecień|kwietnia|kwietniu|kwietniem",
        "month:5": "maj|maja|maju|majem",
        "month:6": "czerwiec|czerwca|czerwcu|czerwcem",
        "month:7": "lipiec|lipca|lipcu|lipcem",
        "month:8": "sierpień|sierpnia|sierpniu|sierpniem",
        "month:9": "wrzesień|września|wrześniu|wrześniem",
        "month:10": "październik|października|październiku|październikiem",
        "month:11": "listopad|listopada|listopadzie|listopadem",
        "month:12": "grudzień|grudnia|grudniu|grudniem",
        "weekday:0": "poniedziałek|poniedziałku",
        "weekday:1": "wtorek|wtorku",
        "weekday:2": "środa|środę|środy",
        "weekday:3": "czwartek|czwartku",
        "weekday:4": "piątek|piątku",
        "weekday:5": "sobota|sobotę|soboty",
        "weekday:6": "niedziela|niedzielę|niedzieli",
        "season:spring": "wiosna|wiosnę|wiosny",
        "season:summer": "lato|lata|latem|lecie",
        "season:autumn": "jesień|jesienią|jesieni",
        "season:winter": "zima|zimę|zimy",
        "unit:d": "dzień|dni|dnia",
        "unit:w": "tydzień|tygodnie|tygodni|tygodniu|tygodnia",
        "unit:m": "miesiąc|miesiące|miesięcy|miesiącu|miesiąca|mies",
        "unit:q": "kwartał|kwartale|kwartału|kwartały|kwartałów",
        "unit:h": "półrocze|półroczu|półrocza",
        "unit:y": "rok|roku|lat|roczek",
        "unit:k": "rok obrotowy|roku obrotowego|rok budżetowy|roku budżetowym|roku obrotowym|rok fiskalny",
        "unit:e": "weekend",
        "halfof": "pół|połowa|połowie|połowę",
        "ordinal:1": "pierwszy|pierwszym|pierwszego|pierwsza|pierwszej|pierwsze",
        "ordinal:2": "drugi|drugim|drugiego|druga|drugiej|drugie",
        "ordinal:3": "trzeci|trzecim|trzeciego|trzecia|trzeciej",
        "ordinal:4": "czwarty|czwartym|czwartego|czwarta",
        "next": "przyszły|przyszłym|przyszłego|przyszłej|przyszła|następny|następnym|następnego|"
        "następnej|kolejny|kolejnym|najbliższy|najbliższym|najbliższych|nadchodzący|nowy|"
        "nowym|nowego",
        "this": "ten|tym|tego|tej|ta|bieżący|bieżącym|bieżącego|obecny",
        "last": "ostatni|ostatnim|ostatniego|ostatnich|zeszły|zeszłym|zeszłego|ubiegły|ubiegłym|"
        "ubiegłego|poprzedni",
        "later": "jeszcze w|jeszcze|w ciągu|reszta",
        "ago": "temu",
        "since": "już od|odkąd",
        "early": "początek|początku|na początku|z początkiem|początkiem|wczesną|wczesnym",
        "mid": "w połowie|połowy|środek|środku",
        "late": "koniec|końcu|końca|pod koniec|na koniec|z końcem|późną|późnym|końcem",
        "by": "do|najpóźniej do|najpóźniej w|najpóźniej|nie później niż|nie później niż do",
        "before": "przed|tuż przed|jeszcze przed",
        "from": "od|począwszy od|zaczynając od",
        "not_before": "nie wcześniej niż|nie wcześniej niż w|nie przed|najwcześniej|najwcześniej w|dopiero|"
        "dopiero w|dopiero od|dopiero na|przesunięte na|przełożone na|odłożone do|nic przed",
        "after": "po|zaraz po|tuż po|dopiero po",
        "in": "w|we|na|za|o|podczas|około|gdzieś w",
        "for": "przez|na okres",
        "within": "w przeciągu|w ciągu najbliższych|w najbliższych|w terminie|nie później niż za|maksymalnie za|przez najbliższe|"
        "w ciągu kolejnych",
        "minimum": "co najmniej|nie wcześniej niż za|najwcześniej za|za co najmniej|dopiero za",
        "between": "między|pomiędzy",
        "and": "a|i",
        "or": "lub|albo|czy",
        "range": "",
        "hence": "od teraz|od dziś|od dzisiaj",
        "at_earliest": "lub później|najszybciej",
        "at_latest": "lub wcześniej|maksymalnie|maks",
        "now": "jak najszybciej|od razu|natychmiast|jak najprędzej|niezwłocznie|pilnie|pilne|"
        "to pilne|asap|już zaczęliśmy|już ruszyliśmy|w trakcie|już w trakcie|"
        "możliwie najszybciej|od zaraz|zaraz|bezzwłocznie|na wczoraj|najlepiej wczoraj|"
        "już teraz|najszybciej jak się da|najlepiej od razu|jeszcze dziś|jeszcze dzisiaj|"
        "już trwa|już działamy",
        "weaknow": "teraz|dziś|dzisiaj|wczoraj",
        "not_now": "dziś nie|dzisiaj nie|teraz nie|już nie|na razie|do tej pory|nie teraz|jak na razie|w tej chwili|po prostu|po co|do dziś|"
        "po pierwsze|do nas|po to|na dzień dobry|dzień dobry|od tego|do tego|po tym",
        "shift:1": "jutro",
        "shift:2": "pojutrze",
        "day:eoy": "koniec roku|końca roku|końcu roku|końcem roku",
        "day:soy": "początek roku|początku roku|początkiem roku",
        "day:moy": "połowa roku|połowie roku",
        "day:eom": "koniec miesiąca|końca miesiąca|końcem miesiąca",
        "day:eoq": "koniec kwartału|końca kwartału|końcem kwartału",
        "holiday:easter": "wielkanoc|wielkanocy|wielkanocą",
        "holiday:pentecost": "zielone świątki",
        "holiday:corpus": "boże ciało|bożym ciele",
        "holiday:christmas": "boże narodzenie|bożym narodzeniu|bożego narodzenia|gwiazdka|gwiazdce",
        "holiday:feast_days": "święta|świętach|świętami|świąt",
        "holiday:newyear": "nowy rok|nowym roku|sylwester|sylwestrze",
        "holiday:epiphany": "trzech króli|trzech królach",
        "holiday:summer_break": "wakacje|wakacjach|wakacjami|wakacji|urlopach|ferie letnie",
        "holiday:labour": "majówka|majówce",
        "holiday:all_saints": "wszystkich świętych",
        "holiday:ramadan": "ramadan|ramadanie",
        "holiday:carnival": "karnawale",
        "history": "był|była|było|były|dostał|dostaliśmy|kupiliśmy|zatwierdził|zatwierdzili|odszedł|"
        "odeszła|kupił|zdecydowali|zaczął",
        "future": "będzie|będą|chcemy|planujemy|planowane|planowany|zaczynamy|ruszamy|start|musimy|"
        "trzeba|zaczniemy|zacząć|ma|mamy|jest",
        "not": "nie|nic|nigdy|żaden|żadnych|ani",
        "needs": "potrzebujemy|potrzebne|chcemy|musimy|trzeba|zacząć|ruszyć|start|najlepiej",
        "filler": "około|ok|może|prawdopodobnie|chyba|raczej|gdzieś|mniej więcej|pewnie|r|miesiąca|"
        "roku pańskiego|myślę|tak|zapewne|miesiącu",
        "plural": "dni|tygodnie|tygodni|miesiące|miesięcy|kwartały|lat",
        "thatis": "czyli|to znaczy|tzn|dokładniej|a dokładnie|może|pewnie|w|chyba",
        "instead": "zamiast|a nie",
    },
)
