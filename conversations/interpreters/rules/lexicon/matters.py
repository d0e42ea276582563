"""What a lead's need is made of beside machines: materials, media, rooms, products, troubles, measures. Pure."""

from __future__ import annotations

from conversations.interpreters.rules.lexicon.common import words

_STEMS = words(
    """adhesive alignment allergen asphalt assembl axle bakery bandwidth barrel batch biogas blade blanch blast blend boil bolt bottle bread brew brick broken building cable cabinet cable
    canteen carbon cardboard carton cask casting cattle ceiling cement cellar chemical chicken chlor chute circuit cladding clean clog clutter coal coat coffee coil cold collect concrete
    condition consum contamin contract copper corros count cracks crops cupboard cups current customer cutting dairy damag damp data deadline defect degas deliver detect diagnos diesel dirt dishwasher district
    door dough drain dross drought drum dust earth efflu egg elect empty engine engrav equipment escalat evaporat excavat explosi export extruder fabric fail farm fault feed felt fence ferry fertili
    fibre fiber field filament film fire fish fitting flame flash flake flavour fleet flight floor flour flow foam foil food forest forge forklift foundry fork frame freight frost fruit fuel fuse
    garage garment gate glaz glue grain granul grease grid grind ground gypsum hall hangar harbour harvest heat herd hoist hood hoof hook hose hospital hotel house humid hydrogen ice
    illumin inject ingot ink insul intake invoice iron jam joiner joint juice kitchen knife laminat laundry laser lathe leather light linen line liquid load lock locomot loom lorr lubric machin magnet
    malt manure manual marin material meat medic membran metal methane microb milk mine moist mortar mould mold museum noise nozzle nurser odour odor office oil ore overfill overflow overheat overload paint
    pallet pasta paste patient peak pellet pesticide petrol pharma phosph pig pill pitch plank plant plaster plastic plate plough plug pollut port potato poultry powder power precision print prison probe produce
    product propeller quarry queue rail rain recipe record recover recycl reel refriger reheat resin retort return rice rinse river roast roll roof room rope rota rubber rust safety salt sand satellite sauce sausage
    saw school seal seed separat serial server service sewer shaft shed sheep sheet shelf shell ship shrimp shunt signal slab slaughter slip sludge slurry smelt smoke soap soil solar solder solvent sort spare spark
    spill spindle spoil spray spring stable stadium stage stain stamp starch station steel stock stone stop storage store stove straw street string substation sugar suction supply surface swim switch syrup tablet tank
    tap tape tar target taste tea temper tent textile thaw theatre thermo thread ticket tile timber tin tip toilet tolerance tool torch track traffic trailer train tram transport trap tray tree truck
    tube tunnel tyre tire ultrasonic unload vaccin valve van vapour varnish vehicle vessel vineyard viscos visib voltage wagon wall waste water wave wax weave wear weed weigh weld well wheat wheel wind window wine wire
    wood wool workpiece workshop yard yarn yeast yield yoghurt yogurt zinc
    abfall abgas abluft abrieb abrechn acker alarm altbau aluminium anlage anschluss antrieb armatur asche aufzeichn auftrag ausfall auslastung ausschuss bad bahn baecker bagger balken band batch bau baum beet befeucht behaelter
    belag belast beleucht beschicht beton betrieb bett bewehr bier bio blech blei block boden bogen bohr brand brauch brems brenn brief brot brueck brunnen bruch bus bytes chlor dach daemm dampf daten deck dicht diesel
    dokument dos draht dreck drehzahl druck duenger durchfluss durchlauf eier eimer einspar eisen elektr emiss energie entgrat entlad entstaub entwaesser erfass ernte erz essen etik fahr fahrzeug faeule farb faser fass feder fehler
    feld fenster ferkel fertig fett feuer fisch flaech flasch fleisch fleck fliess flotte fluessig fluss foerder folie form forst fracht freibad freigab frost frucht fuell fuetter fuhrpark futter galvan garten gas gastro gebaeude gefaehr gefahr gefluegel
    geleis gemuese generat geraet geruch getraenk getreide gewicht giess gift gips gitter glas gleis granul graphit gravur grenzwert grund gruen gummi guss hafen hahn hallen hand harz haut hebe hefe heiz hitze hof holz honig huehner huetten hygien impf
    inventur isolier joghurt kabel kaese kaffee kakao kalk kalt kanal kanten kartoffel karton keller kenn kern kette kies kino kipp kisten kleb kleid klima knopf kohle kolben kondens konfekt kontroll korn korro kosten kraft krank kreis kuech kueh kuh kunststoff kupfer kuppl kurbel
    labor lack lade lager lamin lampe langsam laerm laser last laub lauf leder legier leim leist leit licht liefer linie linse luft malz marmelad maschin masch mass matratz mauer mehl meld membran mess metall miet milch mist moebel most motor muehl muell muster nach nadel naht naess
    netz niet nitrat nut oberflaech obst oel ofen offset ozon papier pappe park passung paste patient pellet personal pfand pferd pflanz pflaster pharma phosph photo pilz plan plastik platt pool porzellan post probe produktion programm protokoll pruef pulver pumpe putz quell rad rahmen rasen
    rauch raum rechnung rechen reich reif reifen reinig reis reklam reparatur rezept riemen rind ring rinn riss roest roh roll rost ruehr saft salz samen sand sanier saeure schacht schad schaf schalt schaum scheib schicht schiff schild schimmel schlacht schlamm schlauch
    schleif schlepper schloss schmelz schmier schmutz schnee schneid schnitt schrank schraub schrott schul schutz schwank schwein schweiss schwimm schwing see segel seife seil sensor server sicher sieb silo sirup sitz solar sortier spalt span speicher spend speis spinn spritz spuel
    stahl stall stanz stapel staub stau stecker stein stell steuer stillstand stock stoer stoff strasse stroh strom stueck stuhl sumpf sued tabak tablett tank tapete tasch taucher technik tee teer teig teil teppich textil tief tier tinte toast toilett toleranz ton topf tor traktor transport trenn
    treppe treib trink tropf tuch tuer turm ueberfuell ueberhitz ueberlast umform unfall verbrauch verdampf verdicht vergiess verkehr verlad verleim verlust verlor vernetz versand verschleiss verschmutz versorg vieh verwalt verzin wachs waesch waerm wagen wald walz wand wann warm waage wasch wasser weber wein weiz werkstatt
    werkzeug wetter wickel wiese wind winzer wolle wurst zaehl zahnrad zange zaun zeich zelt zement zentrif zeug ziegel zimmer zink zinn zucht zucker zug zugang zuluft zylind
    ligne envasado linea acqua agua eau huile aceite olio horno four produccion produzione production maquina macchina machine vapor vapeur vapore electric elettric gaz ruido rumore bruit edificio batiment
    carton papel papier frio freddo calor calore chaleur usine fabrica fabbrica atelier taller officina maszyn hala woda piec linia makine hat uretim su enerji machine lijn koel stroom warmte energie energia energia maquina forno linha fuga"""
)
_GENERAL = words(
    """test stop return serve well light customer service product products produce contract current condition tip tap tar ground field stage port yard line lines lined signal string data wear wave tea tire
    nachricht bau plan plane hand last masse mass stellen stelle steuern schade schaden teil teile ton reich reif rad langsam leitung leiten zeug sitz sitze brief post spende spinnst nach kenn
    kenne kennt tief tasch tier betrieb betriebe grund see lauf laufe laufen stell meld melde kraft park rechnen rechner programm warm personal hat su wind stuhl sicher brauche brauchen brauchst braucht vorsicht schicht form formen
    technik store tint tin tincture well wells house home train street grid drum target track load plug power record records clean collect count detect fail fails feed wall walls roll room school separate stock
    building plant hotel farm hospital office wine coffee food egg meat fish bread beer tree ice sand salt paint door window fire water oil gas waste heat noise safety supply machine machines kosten planen planung"""
)
"""Words of the stems' form that say little by themselves, or that a count of letters would take for one."""

_NAMES = words(
    """ausfaelle ausfaellen depot depots stillstaende stillstaenden handarbeit werk betriebshof linien stillstandszeiten building buildings plant plants hotel farm hospital office wine coffee food eggs meat fish bread beer ice sand salt paint door doors window windows fire water oil gas waste heat heated noise
    safety supply machine machines records record count counting street customer batch site warehouse laundry invoices roof data energy kosten keller wasser schicht form formen waescherei maschinen
    fails failing fail clogged stock school wall walls track load power clean cleaning line lines light lights house houses train trains store grid drums products production contract
    wind windpark abwaerme standort waste reject rejects steuer heizen zaehlen schaden schaeden leitung leitungen teile zelle haeuser bytes"""
)
_STEM_TUPLE = tuple(sorted(stem for stem in _STEMS if len(stem) >= 4))
_SHORT = frozenset(stem for stem in _STEMS if len(stem) < 4)
_TALKING = words(
    """contractually currently waterfall lightly wellness colleague stopped stopping tester listen testing formular formulier dateien postfach posteingang meldung melden meldet antrag anfrage nachdenken nachfrage nachname sicherlich
    druecken personalabteilung planlos handy brauch reichen reicht gruende grundsaetzlich laufend leistung bogen reise reisen teilen teilt nachricht nachrichten nachts
    stellungnahme schadenfroh dateneingabe mistkerl nachbar nachbarn schulung auftraggeber conditions produces recorded productive boiled coldly fielded firewall serviceable lockdown seriously deadline deadlines
    hallo halle postkarte vertrag kinder kind glaube glasklar sauer sandwich sitzen sitzung ringen platt platte grundlos schluss schluessig formal formell leider leidet liefert wahrscheinlich
    lastly lasts warmly wellbeing plankton planet planets treats treat treaty tearing tireless tipsy windy portion portal wherever stage"""
)


def names_matter(word: str) -> bool:
    """Whether a word names a material, a medium, a place, a trouble or a measure of somebody's work."""
    if word in _NAMES:
        return True
    if word in _GENERAL or word in _TALKING:
        return False
    return word in _SHORT or word.startswith(_STEM_TUPLE)
