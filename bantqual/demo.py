"""The demo's data: an invented company with seven business units, its queues and reps, and forty made-up leads."""

from __future__ import annotations

from datetime import timedelta

UNITS = (
    # slug, name, offer, sender, colour
    ("drives", "Drives & Motors", "drive monitoring", "Ostrand Drives", "#0b4f6c"),
    ("buildings", "Building Technology", "building automation", "Ostrand Buildings", "#2f6f4e"),
    ("process", "Process Automation", "process control", "Ostrand Process", "#8a3b12"),
    ("energy", "Energy & Grid", "energy management", "Ostrand Energy", "#7a4b00"),
    ("water", "Water & Environment", "water treatment control", "Ostrand Water", "#00647a"),
    ("mobility", "Rail & Mobility", "charging and depot systems", "Ostrand Mobility", "#7b2d53"),
    ("digital", "Digital Services", "condition monitoring", "Ostrand Digital", "#4a3f8f"),
)

VOICES = {
    # slug: the unit's own sentence in its first mails, English and German
    "drives": (
        "We have built drives for mills, conveyors and pumps since 1851, and we say so when the motor you have is the better one.",
        "Wir bauen seit 1851 Antriebe für Mühlen, Förderbänder und Pumpen und sagen auch, wenn der vorhandene Motor der bessere ist.",
    ),
    "buildings": (
        "We run the climate of hospitals, halls and offices so that nobody in them has to think of it.",
        "Wir regeln das Klima in Kliniken, Hallen und Büros so, dass dort niemand daran denken muss.",
    ),
    "process": (
        "We bring plants under control while they run: the next batch should simply be like the last good one.",
        "Wir bringen Anlagen im laufenden Betrieb unter Kontrolle: Die nächste Charge soll sein wie die letzte gute.",
    ),
    "energy": (
        "We show where the energy in a plant goes, and begin where it pays first.",
        "Wir zeigen, wohin die Energie in einem Werk geht, und fangen dort an, wo es sich zuerst lohnt.",
    ),
    "water": (
        "We keep water works and treatment plants running at three in the morning too, when nobody is there.",
        "Wir halten Wasserwerke und Kläranlagen auch nachts um drei in Gang, wenn niemand vor Ort ist.",
    ),
    "mobility": (
        "We see to it that every vehicle leaves the depot charged and on time.",
        "Wir sorgen dafür, dass jedes Fahrzeug geladen und pünktlich vom Hof fährt.",
    ),
    "digital": (
        "We listen to machines, so that a repair becomes an appointment and not an emergency.",
        "Wir hören Maschinen zu, damit aus einer Reparatur ein Termin wird und kein Notfall.",
    ),
}

PARTNERS = (
    # slug, name, user name of the manager
    ("alpenta", "Alpenta Systems", "rosa"),
    ("nordic-flow", "Nordic Flow", "mats"),
    ("rheintechnik", "Rheintechnik", ""),
)

ACCOUNTS = (
    # company, mail domains, user name of the owner
    ("Keller Logistik", ("keller-logistik.example",), "tom"),
)

REPS = (
    # user name, name, queues, languages, present
    ("rosa", "Rosa Lindner", ("dach", "default"), ("de", "en"), True),
    ("mats", "Mats Ekström", ("nordics", "default"), ("en", "sv"), True),
    ("claire", "Claire Moreau", ("default",), ("en", "fr"), False),
    ("tom", "Tom Okafor", ("default", "large"), ("en",), False),
)

QUEUES = (
    # slug, name, default, time for an offer, escalation time and overflow queue, working time to the first touch
    ("dach", "Germany, Austria, Switzerland", False, timedelta(hours=4), (timedelta(hours=8), "default"), timedelta(hours=4)),
    ("nordics", "Nordic countries", False, timedelta(hours=4), (timedelta(hours=8), "default"), timedelta(hours=4)),
    ("large", "Large projects", False, timedelta(hours=2), (timedelta(hours=4), "default"), timedelta(hours=2)),
    ("default", "Everybody else", True, timedelta(hours=4), (None, ""), timedelta(hours=8)),
)

RULES = (
    # name, priority, when, queue
    ("Half a million and more", 10, {"amount": {"gte": 500000}}, "large"),
    ("German-speaking countries", 20, {"country": ["DE", "AT", "CH"]}, "dach"),
    ("Nordic countries", 30, {"country": ["SE", "NO", "DK", "FI"]}, "nordics"),
)

PASSWORD = "bantqual-demo-2026"
"""For every account of the demo. Accounts are made by `load_demo` only, which refuses to run outside the demo."""

TESTS = (
    ("A plant manager with a plan", "en", "qualified", (
        "Yes, 250,000 euros are approved", "I decide together with our CFO", "Our old chillers fail every summer, we must replace them",
        "We want to start in three months",
    )),
    ("A student", "en", "not_qualified", ("No, there is no budget", "I have no part in it", "I only look around for my thesis", "There is no start planned")),
    ("Muss erst fragen, kommt dann weiter", "de", "qualified", (
        "Das muss ich erst klären", "Ich entscheide das selbst", "Unsere Anlage ist zu alt und fällt ständig aus", "Im nächsten Quartal",
    )),
)  # fmt: skip
"""Test conversations of the default playbook: name, language, outcome, what the lead writes."""

PEOPLE = """
Eva Brandt|Brandt Kühltechnik|DE|de|drives|Head of maintenance|drive monitoring for cold stores
Jonas Weber|Weber Papier|DE|de|process|Plant engineer|consistency control for our paper machine
Sofia Lund|Lund Mejeri|SE|en|process|Operations manager|pasteuriser control
Oliver Grant|Grant Quarries|GB|en|drives|Engineering manager|motors for crusher lines
Aylin Demir|Demir Tekstil|TR|en|energy|Energy manager|energy monitoring
Marek Nowak|Nowak Odlewnia|PL|en|drives|Production manager|drive retrofit for the foundry
Hannah Schuster|Stadtwerke Eichtal|DE|de|water|Betriebsleiterin|Regelung für zwei Klärwerke
Peter Aalto|Aalto Greenhouses|FI|en|buildings|Owner|climate control for greenhouses
Lucia Ferri|Ferri Ceramiche|IT|en|process|Quality manager|kiln control
Daniel Okoye|Okoye Beverages|NG|en|process|Plant manager|bottling line control
Greta Holm|Holm Hospital|DK|en|buildings|Facility manager|ventilation of the operating rooms
Thomas Keller|Keller Logistik|CH|de|mobility|Leiter Fuhrpark|Lademanagement für 40 Lkw
Isabel Santos|Santos Vidros|PT|en|energy|Technical director|heat recovery
Ben Carter|Carter Breweries|GB|en|digital|Head brewer|condition monitoring of pumps
Anna Vogel|Vogel Automobilguss|DE|de|drives|Einkauf|Frequenzumrichter
Noah Jensen|Jensen Fisk|NO|en|process|Site manager|freezing tunnel control
Clara Hoffmann|Gemeinde Lindau|DE|de|water|Bauamt|Pumpwerke
Victor Dumont|Dumont Chimie|BE|en|process|Process engineer|batch reporting
Maya Singh|Singh Steel Tubes|IN|en|energy|VP operations|furnace energy optimisation
Erik Larsson|Larsson Sågverk|SE|en|drives|Maintenance lead|saw line drives
Julia Bauer|Klinikum Waldau|DE|de|buildings|Technische Leitung|Gebäudeleittechnik
Samuel Osei|Osei Cocoa|GH|en|process|Operations director|roaster control
Nina Keller|Keller Molkerei|AT|de|process|Werkleiterin|CIP-Reinigung
Robert Hale|Hale Rail|GB|en|mobility|Depot manager|depot charging
Katrin Fuchs|Fuchs Galvanik|DE|de|water|Umweltbeauftragte|Abwasserbehandlung
Pavel Dvorak|Dvorak Pivovar|CZ|en|energy|Technical manager|steam boiler control
Emma Wilson|Wilson Packaging|IE|en|digital|Continuous improvement lead|line monitoring
Felix Brunner|Brunner Seilbahnen|CH|de|drives|Technischer Leiter|Antriebe für Sesselbahnen
Ines Costa|Costa Conservas|ES|en|process|Plant director|retort control
Leo Martin|Martin Mills|FR|en|drives|Maintenance manager|mill motors
Sarah Klein|Klein Wohnbau|DE|de|buildings|Verwalterin|Heizungsregelung
George Petrov|Petrov Aggregates|BG|en|drives|Owner|conveyor drives
Alice Morgan|Morgan Data Centres|GB|en|buildings|Facilities lead|cooling control
Henrik Dahl|Dahl Aluminium|NO|en|energy|Energy engineer|power quality
Laura Rossi|Rossi Pastificio|IT|en|process|Production engineer|dryer control
Max Winter|Winter Druckguss|DE|de|digital|Instandhaltung|Zustandsüberwachung
Olga Ivanova|Baltic Grain|LV|en|drives|Terminal manager|elevator drives
Chris Evans|Evans Dairies|GB|en|water|Site engineer|effluent treatment
Yuki Tanaka|Tanaka Foods Europe|NL|en|process|Engineering lead|fryer control
Rafael Mendes|Mendes Cimentos|PT|en|energy|Plant manager|waste heat recovery
""".strip()
"""Name, company, country, language, unit, job title, interest; all invented, mailed at example domains only."""
