"""Italian phrases: what every lead must be able to say."""

from __future__ import annotations

CLASSES: dict[str, str] = {
    "rep": "commerciale|venditore|venditrice|consulente|tecnico|agente|operatore|operatrice|umano|persona|collega|ingegnere|esperto|responsabile commerciale|responsabile|specialista|rappresentante|agente di zona|funzionario|qualcuno",
    "boss": "capo|direttore|direttrice|direzione|titolare|proprietà|padrone|principale|sede|casa madre|gruppo|ufficio acquisti|acquisti|responsabile|cda|consiglio|comune|sindaco|amministratore|amministrazione|soci|holding|superiori",
    "mails": "mail|email|e mail|messaggi|messaggio|pubblicità|spam|comunicazioni|newsletter|telefonate|promozioni|offerte",
}

PHRASES: dict[str, str] = {
    "yes": """
        ^ (sì|si|certo|certamente|esatto|ovvio|naturalmente|assolutamente|sicuro|va bene|corretto|proprio così|sì certo|si si|ovviamente|confermo|sì c è|c è) $
        ^ (sì sì|eccome|già|proprio|sissignore|sicuramente|di sicuro|come no|direi di sì|penso di sì|certo che sì|sì esatto|esattamente|giusto|d accordo|ce l abbiamo|li abbiamo|lo abbiamo|abbiamo) $
        """,
    "no": """
        ^ (no|niente|nulla|per niente|per nulla|non ancora|ancora no|nessuno|nessuna|assolutamente no|purtroppo no|no grazie|macché|nemmeno|io no|non c è) $
        ^ (no no|ma no|mai|direi di no|no direi|eh no|neanche|neppure|negativo|per ora no|al momento no|no per ora|no al momento|non ancora no|non direi|macche|figuriamoci|non io|per carità|ahimè no|zero) $
        """,
    "opt_out": """
        (cancella*|toglie*|togliete*|elimina*|rimuov*|disiscriv*|disiscriz*|depenna*) ?(mi|temi|ci|i miei|i dati|il mio|la mia)? ?(~ )?(lista|mailing list|dati|indirizzo|email|mail|newsletter|numero|iscrizione|database|contatto)
        (cancellatemi|cancellami|toglietemi|toglimi|rimuovetemi|rimuovimi|eliminatemi|disiscrivetemi|disiscrivimi|disiscrizione|mi cancelli|mi tolga|cancelli)
        (non|smette* di|smettetela di|basta) (mi |ci )?(scriv*|contatt*|mand*|invi*|disturb*|chiam*|romp*) ?(più|mai più|piu)?
        (basta|niente più|non voglio più|nessuna altra|no) (mail|email|messaggi|pubblicità|spam|comunicazioni|mail per favore|contatti|e mail)
        (lasciatemi|lasciami|mi lasci|mi lasci|lasciateci) (in pace|stare|tranquill*)
        (non sono|non mi) (più )?(interessat*|interessa)( più)? $$
        ^^ (stop|cancellami|basta|non mi interessa più|non più interessato) $$
        (non) (voglio|vogliamo|desidero|intendo|vorrei) (più )?(~ )?(ricevere|essere contattat*|<mails>|sentirvi|essere disturbat*)
        (non) (voglio|desidero|vogliamo) ricevere
        (basta|stop|smettere|smettetela|finitela|piantatela) (~ )?(con |di |alle |le )?(mail|email|e mail|messaggi|scriver*|mandar*|contattar*|inviar*|telefon*|spam|queste <mails>|<mails>)
        (toglier*|cancellar*|rimuover*|eliminar*|tolga*|cancelli*|rimuova*|elimini*|togliete|cancellate|rimuovete|eliminate|levate*|levar*) ?(mi|ci|temi|teci)? (~ )?(dalla|dalle|dal|da|i miei|il mio|la mia) (~ )?(lista|liste|elenco|mailing|rubrica|database|archivio|dati|indirizzo|email|mail|numero|contatto|contatti|iscrizione|nominativo)
        (non) (mi|ci) (scriv*|contatt*|mand*|invi*|disturb*|cerc*|chiam*) (~ )?(più|piu|mai)
        (non) (scriv*|contatt*|mandat*|inviat*|disturb*)(mi|ci|emi|ete|etemi)? (~ )?(più|piu)
        (levatemi|depennatemi|cancellateci|toglieteci|disiscriver*|disiscrizione|disdetta|disdire|annullare l iscrizione|annullate l iscrizione)
        (lasciatemi|lasciateci|lasciami|mi lasci) (~ )?(pace|perdere|stare)
        (non|più) (mi|ci) interessa* (~ )?(più|grazie)? ?$$
        (non) (sono|siamo) (più )?interessat* (grazie|più)? ?$$
        (diritto) (~ )?(cancellazione|oblio|opposizione)
        """,
    "human": """
        (parlare|discutere|sentire|interloquire|parlarne|trattare) con (una|un|qualcuno|un vostro|una vera|il|la|i vostri|il vostro|vostro|operatore|umano*|persone) ?(~ )?
        (chiamatemi|chiamami|mi chiami|mi chiamate|richiamatemi|mi richiami|telefonatemi|mi telefoni|mi può chiamare|potete chiamarmi|può chiamarmi|chiamarmi|essere richiamat*|essere contattat* da|farmi chiamare|fatemi chiamare)
        (persona|operatore|umano|essere umano|consulente|commerciale) (reale|vera|vero|umano|in carne|per favore)
        (qualcuno|un tecnico|un commerciale|un consulente) (~ )?(mi chiami|venire|passare|chiamarmi|mi contatti|visitarci|viene)
        (fissare|organizzare|prendere) (una |un )?(chiamata|appuntamento|incontro|call|visita)
        (mi|ci) (fate|fa|faccia|potete far|può far|fareste) (~ )?(chiamare|richiamare|contattare|parlare)
        (mi|ci) (chiam*|richiam*|telefon*|contatt*|ricontatt* per telefono) (qualcuno|un <rep>|il <rep>|il vostro|un vostro|uno dei|voi|lei|al|sul|domani|al telefono|telefonicamente)
        (può|potrebbe|possono|potete|vorrei|preferirei|preferisco|meglio|serve|che|far|gradirei|mi piacerebbe|desidero) (~ )?(chiamar*|richiamar*|passare|passi|venire|venga|parlare|parli|incontrare|sentire|contattarmi|telefonarmi|mandare|mandate|mandarmi) (~ )?(qualcuno|un <rep>|una <rep>|il <rep>|un vostro|uno dei vostri|il vostro|al telefono|a voce|di persona|in azienda|in officina|da noi|in stabilimento|un appuntamento)
        (qualcuno|un <rep>|il vostro <rep>|un vostro <rep>|uno dei vostri|vostro <rep>|il <rep>) (~ )?(può|potrebbe|che (mi|ci|possa)|mi|ci|passi|venga|passare|venire) (~ )?(chiam*|richiam*|contatt*|passare|passi|venire|venga|parlare|spieg*|visit*|da noi|in azienda)?
        (parlare|parlo|parlarne|discutere|sentire|sentirmi|confrontarmi) (~ )?(con |a )(~ )?(<rep>|qualcuno|una persona vera|essere umano)
        (mi passi|mi passa|passatemi|passami|mi passate|mettetemi in contatto|mi metta in contatto|mi mettete in contatto) (~ )?(<rep>|qualcuno|con)
        (al telefono|a voce|di persona|faccia a faccia|a quattr occhi|per telefono) (~ )?$
        (in carne e ossa|in carne ed ossa|persona vera|essere umano)
        (un|l|il) (appuntamento|incontro|sopralluogo) (~ )?(con|in|da|presso|possibile)
        (richiamatemi|richiamami|chiamatemi|chiamami|telefonatemi|chiamate pure|chiamate al)
        """,
    "human_not": """
        (sei|è|lei è|parlo con) (~ )?(umano|robot|persona|macchina|bot)
        """,
    "wrong_person": """
        (persona sbagliata|numero sbagliato|indirizzo sbagliato|ha sbagliato|avete sbagliato|non lavora più|non lavoro più|ha lasciato l|ho lasciato l|è in pensione|non è più con noi|è deceduto|destinatario sbagliato)
        """,
    "abuse": """
        (idiot*|imbecill*|stupid*|cretin*|stronz*|coglion*|ladri|truffator*|vaffanculo|bastard*|fate schifo|fai schifo|vai al diavolo|testa di cazzo|pezzo di merda|scem*|incapac*)
        """,
    "pending": """
        (devo|dovrei|bisogna|dobbiamo|vorrei|voglio|vado a|preferisco|mi tocca|posso|meglio) (~ )?(chiedere|sentire|verificare|consultare|controllare|parlare con|parlarne|informarmi|confrontarmi|vedere con|domandare|discutere*|discuterne|confermare|guardare|capire con|chiederlo|sentirlo|valutare con)
        (chiedo|verifico|controllo|sento|mi informo|mi confronto|domando|guardo) (~ )?(a|al|con|e|il|la|in|lo|subito|domani|prima|l)
        (le|vi|ti) (faccio sapere|farò sapere|dico|aggiorno|comunico|confermo|saprò dire) ?~?
        (aspetto|aspettiamo|in attesa|attendo|attendiamo) (~ )?(risposta|conferma|ok|approvazione|di|la|il|decisione)
        (da verificare|da confermare)
        (le|vi|ti|glielo|ve lo|te lo|gliela|vela) (~ )?(faccio sapere|farò sapere|dico|dirò|so dire|saprò dire|confermo|confermerò|comunico|comunicherò|aggiorno|aggiornerò|scrivo|rispondo|mando|invio) ?(~ )?(lunedi|martedi|mercoledi|giovedi|venerdi|domani|appena|entro|la|tra|fra|dopo|quanto|quando|chi|presto|poi|$)
        (chiedo|sento|verifico|controllo|domando|mi informo|mi consulto|ne parlo|guardo|vedo) (~ )?(in|al|alla|col|con|chi|se|quanto|quando|il|la|lo|gli|i|e|dal|dai|un|$)
        (aspetti|aspettate|aspetta|un attimo|attenda|momento) (~ )?(chiedo|controllo|verifico|sento|guardo)
        (devo|dovrei|dobbiamo|bisogna|vorrei|voglio|mi tocca|tocca|posso|meglio|prima) (~ )?(chieder*|sentir*|verificar*|consultar*|controllar*|parlar*|informarmi|confrontar*|veder*|domandar*|discuter*|confermar*|guardar*|valutar*|capire) (~ )?(con|il|la|lo|al|alla|col|se|chi|quanto|quando|in|i|gli|l|prima|meglio|internamente|$)
        (so|sapremo|saprò|saprei) (~ )?(dirle|dirvi|dirti|qualcosa|di più) ?
        (la settimana prossima|lunedi|martedi|mercoledi|giovedi|venerdi|domani) (~ )?(so|saprò|sapremo|avrò|avremo|mi dicono|ci dicono|mi danno|ci danno|mi confermano) (~ )?
        (mi|ci) (danno|diranno|dicono|confermano|daranno|faranno sapere|dirà|dà) (~ )?(la data|l importo|la cifra|risposta|una risposta|lunedi|martedi|mercoledi|giovedi|venerdi|domani|la settimana)
        (aspetto|aspettiamo|attendo|attendiamo|in attesa) (~ )?(di|che|la|il|l|una|un)
        (sta|stanno) (~ )?(guardando|valutando|esaminando|verificando) (~ )?(pratica|richiesta|domanda)
        """,
    "decline": """
        (preferisco non|preferiamo non|preferirei non|non (voglio|posso|possiamo|vogliamo|intendo) (~ )?(dir*|rispondere|comunicare|condividere|rivelare|divulgare|parlarne)|non lo dico|non glielo dico|riservat*|segreto|confidenziale|no comment|nessun commento|non sono affari|affari nostri|informazione interna|prossima domanda|passo|salto|non vi riguarda|non la riguarda|dati interni)
        (prefer*|preferiamo) (~ )?(non|tener*|riserv*) (~ )?(dir*|rispond*|parlar*|comunic*|divulg*|condivid*|rivelar*|dare|darle|sbilanciar*|per me|per noi|riservato|entrare)
        (non) (glielo|ve lo|te lo|lo|gliela) (~ )?(dico|dirò|posso dire|diciamo|so dire per)
        (non) (posso|possiamo|voglio|vogliamo|intendo|vorrei|siamo autorizzati a|sono autorizzat* a) (~ )?(dir*|rispond*|parlar*|comunic*|divulg*|condivid*|rivelar*|dare|fornire|sbilanciar*)
        (non) (dico|diciamo|diamo|comunichiamo|divulghiamo|condividiamo|rispondo|riveliamo|forniamo) (~ )?(nulla|niente|cifre|queste|questo|dati|numeri|informazioni|a questa|a questo)
        (riservat*|confidenzial*|segret*|top secret|nda|accordo di riservatezza|segreto (aziendale|industriale)|informazione interna|dato interno|no comment|nessun commento|affari miei|affari nostri|affari suoi|non sono affari|non la riguarda|non vi riguarda|non ti riguarda|cosa nostra interna|passo|prossima domanda|salti questa|salta questa)
        """,
    "later": """
        (più tardi|dopo|un altra volta|non ora|non adesso|ci sentiamo domani|domani continuiamo|sono in riunione|in riunione|non ho tempo|momento sbagliato|devo andare|devo scappare|sono occupat*|sto guidando|a dopo|un altro momento|risentiamoci|ne parliamo domani)
        (ci|vi|la|ti) (risentiamo|sentiamo|riaggiorniamo|aggiorniamo|vediamo|riparliamo) (~ )?(domani|dopo|più tardi|lunedi|martedi|mercoledi|giovedi|venerdi|la settimana|in un altro|un altra|nel pomeriggio|stasera|poi)
        (ne riparliamo|riparliamone|ne parliamo|continuiamo|riprendiamo|ci risentiamo|ci sentiamo dopo) (~ )?(domani|dopo|più tardi|lunedi|martedi|mercoledi|giovedi|venerdi|la settimana|un altra|in un altro|stasera|poi|$)
        (riscrivetemi|mi riscriva|riscrivimi|ricontattatemi|mi ricontatti|scrivetemi|mi scriva|risentiamoci|sentiamoci) (~ )?(domani|dopo|più tardi|lunedi|martedi|mercoledi|giovedi|venerdi|settimana|tra|fra)
        (sono|sto) (~ )?(in riunione|guidando|in viaggio|in macchina|in ferie|in cantiere|occupat*|impegnat*|da un cliente|fuori|incasinat*|al volante|con un cliente|in mezzo)
        (adesso|ora|oggi|al momento) (~ )?(non posso|non ho tempo|sono occupat*|sono impegnat*|ho una riunione|ho il collaudo|non riesco)
        (più tardi|dopo|un altra volta|un altro momento|un altro giorno|non ora|non adesso|non ho tempo|devo andare|devo scappare|in riunione) $
        """,
    "smalltalk": """
        ^ (ciao|buongiorno|buonasera|salve|buon giorno|grazie|grazie mille|molte grazie|ok|va bene|perfetto|d accordo|ottimo|arrivederci|a presto|saluti|cordiali saluti|piacere|benissimo|prego|buona giornata)
        ^ (buon pomeriggio|arrivederci|a presto|cordiali saluti|distinti saluti|un saluto|saluti|grazie mille|grazie a lei|grazie a voi|molto gentile|prego|di nulla|di niente|buona giornata|buon lavoro|buona serata|buon weekend|piacere|perfetto|ottimo|bene|capito|ricevuto|inteso|salve|ok grazie|tutto bene)
        """,
    "budget_pos": """
        (budget|soldi|fondi|finanziamento|contributo|denaro|risorse) (~ )?(approvat*|disponibil*|stanziat*|assegnat*|previst*|accantonat*|deliberat*|concess*|ci sono|c è|pront*)
        (abbiamo|ho|c è|ci sono|disponiamo di|esiste) (un |il |i |già |già un |dei )?(budget|soldi|fondi|finanziamento|risorse)
        (budget|soldi|fondi|finanziamento|stanziamento|somma|importo|denaro|copertura|risorse|leasing|mutuo) (~ )?(è |sono |stato |stati |già |è stato |sono stati )*(approvat*|stanziat*|disponibil*|deliberat*|confermat*|accantonat*|pront*|assegnat*|accordat*|messi da parte|coperto|previsti a)
        (abbiamo|ho|c è|ci sono|esiste|disponiamo di) (~ )?(a disposizione|stanziat*|accantonat*|messo da parte|da parte|un budget|il budget|i soldi|i fondi|budget|fondi|copertura)
        (è|sono|messo|inserito|previsto) (~ )?(a budget|in budget|a bilancio|nel budget|nel piano investimenti)
        """,
    "budget_pos_asked": """
        (approvat*|stanziat*|assegnat*|accantonat*|deliberat*|a bilancio|è previsto|via libera|finanziat*|ci sono|c è|messi da parte)
        (approvat*|stanziat*|deliberat*|accantonat*|a disposizione|messo da parte|messi da parte|a bilancio|a budget|ok della direzione|ok del capo|via libera|finanziat*|confermat*|i soldi ci sono|i fondi ci sono|ci sono)
        """,
    "budget_neg": """
        (non c è|non ci sono|non abbiamo|non ho|senza|nessun|zero|niente|né|manca il|mancano i) (un |il |i |nessun |più )?(budget|soldi|fondi|denaro|risorse|una lira|un euro|quattrini|finanziamento|finanziamenti)
        (non abbiamo|non c è|non ho|non ci sono|senza|nessun|zero|niente|manca|mancano|neanche|nemmeno|né|finiti) (un |i |il |più |alcun |dei |ancora |gli |nessun |abbastanza )*(budget|soldi|fondi|denaro|euro|liquidità|lira|finanziamento|finanziamenti|risorse|quattrini|centesimo|copertura|grana|stanziamento)
        (budget|fondi|soldi) (~ )?(finit*|esaurit*|congelat*|bloccat*|tagliat*|bocciat*|azzerat*|negat*|rifiutat*)
        (siamo al verde|al verde|in rosso|casse vuote|bolletta|manco i soldi|non ce n è|non ce ne sono|neanche un soldo|neanche un euro|non ce lo possiamo permettere|non possiamo permetter*)
        """,
    "budget_neg_asked": """
        (niente|nulla|rifiutat*|bloccat*|congelat*|tagliat*|respint*|bocciat*|neanche un euro|nemmeno un euro|al verde|zero|magari|non previsto|solo se è gratis|se è gratis|in bolletta|nessuno|nessun)
        (bocciat*|respint*|negat*|congelat*|tagliat*|bloccat*|azzerat*|niente da fare|niente quest anno|quest anno no|quest anno niente|non previsto|non stanziat*|solo se gratis|se è gratis|gratis|magari|idem|zero|nulla|niente|non hanno approvato|non è passato|spese bloccate|blocco delle spese)
        """,
    "budget_planned": """
        (previst*|pianificat*|richiest*|in programma)
        (previst*|pianificat*|richiest*|chiederemo|presentata la domanda|fatto richiesta|domanda di|in previsione|contiamo di)
        """,
    "budget_vague": """
        (dipende|vediamo|vedremo|si vedrà|qualcosa|un po|non so|non lo so|boh|difficile dire|ragionevole|da definire|forse|magari|flessibile|non molto|se conviene)
        (qualcosina|qualcosa|qualche soldo|qualche soldino|un pochino|dipende|dipenderà|secondo|a seconda|vediamo|bisogna vedere|da vedere|da valutare|da definire|da stabilire|si può trovare|si può fare|se conviene|se vale la pena|se il prezzo|ragionevole|il giusto|non tanto|non molto|poco|boh|non saprei|più o meno|trattabile|ci si ragiona|ne parliamo|forse)
        """,
    "money_topic": """
        (budget|soldi|quanto|importo|prezzo|costo|euro|contab*|amministrazione|spendere)
        """,
    "authority_decides": """
        (io|decisione|firma) (~ )?(decido|firmo|approvo|scelgo|è mia|la prendo io|comando|spetta a me|sono io)
        (decido|firmo|approvo|comando|scelgo) (io|da sol*|tutto io|solo io)
        (sono|^) (il |la |l |un |una |io il )?(titolare|proprietari*|amministratore delegato|amministratore unico|direttore generale|fondat*|ceo|presidente|padron*|socio unico|imprenditore|imprenditrice)
        ^^ (io|io stesso|solo io|io solo|sono io|la decisione è mia) $$
        (decido|firmo|comando|scelgo|pago|approvo|compro|faccio) (io|da sol*|tutto io|tutto da solo)
        (la decisione|l ultima parola|la firma|la scelta) (~ )?(è mia|spetta a me|ce l ho io|tocca a me|la prendo io|la metto io|è la mia|compete a me|dipende da me)
        (chi decide|chi comanda|quello che decide|quella che decide|a decidere) (~ )?(sono io|io)
        (è|qui è) (la mia (azienda|ditta|officina|attività|impresa)|il mio (negozio|ristorante))
        (azienda|ditta|officina|attività) (è )?mia
        (sono|^) (il |la |l |un |una )?(titolar*|proprietari*|libero professionista|artigiano|artigiana|ditta individuale|amministratore unico|socio unico|imprenditor*|padrone di casa|legale rappresentante)
        ^ (io e basta|io da solo|tutto io|solo il sottoscritto|il sottoscritto|soltanto io|nessun altro|decido io|io decido|io firmo|faccio tutto io) $
        """,
    "authority_shared": """
        (insieme|assieme|congiunt*|con il mio (socio|capo|fratello)|con mio (fratello|marito|padre|socio)|con mia moglie|con il direttore|io e mio|io e mia|io e il|mio fratello e io|decidiamo|tutti e due|diritto di veto|veto|in team|di comune accordo|la mia approvazione|mio benestare)
        (io e (il|la|mio|mia|i|gli|le)|(mio|mia) ~ e io|insieme a|insieme al|insieme ai|insieme alla|assieme a|assieme al|con i soci|con i miei|con mio|con mia|con il mio|con la mia|con il titolare|con la direzione|con il capo|decidiamo|siamo in (due|tre)|in famiglia|tra soci|fra soci|firma congiunta|firmiamo in due|entrambi|anche mio|anche il mio|la mia firma serve|a metà|collegialmente)
        """,
    "authority_influences": """
        (consiglio|raccomando|propongo|suggerisco|valuto|la mia opinione|il mio parere|faccio la raccomandazione|preparo|faccio la preselezione|do il mio parere|mi ascoltano|scrivo il capitolato|parere tecnico)
        (do|danno|chiedono|mi chiedono|ascoltano|tengono conto|esprimo|fornisco) (~ )?(un|il mio|del mio|mio|il) (~ )?(parere|consiglio|opinione|giudizio)
        (preparo|faccio|redigo|scrivo|presento|valuto|confronto|seleziono|preseleziono|propongo|istruisco|raccolgo e) (~ )?(io )?(~ )?(capitolato|comparazione|confronto|offerte|relazione|proposta|proposte|preselezione|valutazione|selezione|specifiche|fornitori|analisi|gara)
        (faccio parte|membro|siedo|sono|partecipo) (~ )?(comitato|commissione|consiglio|cda|gruppo di lavoro|team acquisti|decisione|scelta)
        (ho voce in capitolo|parere tecnico|valutazione tecnica|indirizzo la scelta|influenzo|consiglio io|il mio parere conta|dico la mia)
        """,
    "authority_none": """
        (stagista|tirocinante|student*|apprendista|non decido|non ho voce|nessuna voce|non ho potere|non c entro|io no|non tocca a me|nessuno mi chiede|non mi chiedono|non vengo consultat*|raccolgo solo|solo raccogl*|per il mio capo|nessun ruolo|nessuna influenza|segretari*|non dipende da me|non spetta a me)
        (monto e basta|eseguo e basta|lavoro e basta|non decido nulla|non decido niente|non decido io|non sono io|io non decido|non compete a me|non è compito mio|non è di mia competenza|non ho potere|non conto (niente|nulla)|nessuno mi (ascolta|consulta|chiede)|non mi consultano|a me non|non mi chiedono|non ci chiedono|non mi interpellano|solo (un )?(operaio|dipendente|impiegat*|esecutor*|montatore)|sono solo|faccio solo|io eseguo|in stage|stage|tesi|per l università|per la scuola|alternanza|cerco solo informazioni|chiedo solo per|per conto del capo|non ho voce|non partecipo|ne sono fuori)
        (nessuno|non|mai) (~ )?(chied*|ascolt*|interess*|cont*) (~ )?(il )?(mio parere|mia opinione|parere)
        (il mio parere|la mia opinione) non (~ )?(cont*|interess*|val*)
        """,
    "authority_other": """
        (il mio capo|il capo|la direzione|il direttore|l ufficio acquisti|gli acquisti|la sede|la casa madre|il titolare|il responsabile) (~ )?(decide|firma|approva|sceglie|se ne occupa)
        """,
    "authority_vague": """
        (complicato|dipende|più o meno|in parte|tante cose|molte persone|non è chiaro|un po|non so|boh|diverse persone)
        (dipende dall importo|un po tutti|siamo in tanti|non saprei|mah|bah|difficile dirlo|in un certo senso|quasi|diciamo|a volte|secondo i casi)
        """,
    "authority_topic": """
        (decid*|decision*|firm*|approv*|responsabil*|chi se ne occupa)
        """,
    "authority_strict": """
        (decid*|decision*|firm*|titolare|proprietari*|amministratore delegato|direttore generale|fondat*|ceo|stagista|student*|comitato|raccomando|veto|soci*|comando)
        """,
    "time_now": """
        (il prima possibile|prima possibile|al più presto|appena possibile|subito|immediatamente|ora|adesso|urgente*|oggi|ieri|quanto prima|già iniziato|già partit*|in corso|asap|d urgenza|con urgenza|senza indugio)
        (il più presto possibile|quanto prima possibile|prima possibile|appena si può|appena potete|prima che si può|prima è meglio è|prima è meglio|per ieri|ieri|di corsa|all istante|in tempi rapidissimi|siamo già partiti|già partiti|già iniziat*|già cominciat*|abbiamo già iniziato|lavori in corso|in fase di avvio|oggi stesso|è urgente|urgentissimo|urge)
        """,
    "time_neg": """
        (mai|nessun piano|nessun progetto|non è previsto|non previsto|annullat*|sospes*|bloccat*|congelat*|abbandonat*|archiviat*|non si fa più|non si farà|accantonat*|rinviat* a data|nessuna data|quando gli asini voleranno|fermo|cancellat*)
        (non se ne fa (più )?(niente|nulla)|niente in programma|nulla in programma|niente di previsto|progetto (~ )?(annullato|sospeso|fermo|bloccato|saltato|morto|accantonato|cancellato|archiviato)|saltato tutto|è saltato|è stato bocciato|a data da destinarsi|nel cassetto|rimandato a data|alle calende greche|il giorno del mai|nessuna intenzione|non è in programma|non abbiamo in programma|quando voleranno|non ne abbiamo intenzione|per ora no)
        """,
    "time_vague": """
        (presto|prima o poi|un giorno|più avanti|in futuro|nessuna fretta|senza fretta|non è urgente|non c è fretta|dipende|vedremo|si vedrà|quando|non so|boh|a medio termine|a lungo termine|tra un po|prossimamente|chissà)
        (a breve|tra poco|fra poco|fra un po|più in là|quando capita|quando sarà|quando si potrà|appena possiamo|con calma|senza impegno|c è tempo|nessuna urgenza|non ho fretta|non abbiamo fretta|a suo tempo|a tempo debito|da definire|da decidere|ancora da|non è deciso|vedremo|vediamo|bisogna vedere|prima o dopo|un domani|in un futuro|col tempo|nei prossimi tempi|dipende da|spero presto)
        """,
    "time_topic": """
        (quando|data|calendario|inizio|tempi|scadenza)
        """,
    "time_start": """
        (iniz*|cominc*|part*|install*|entro|a partire|da|avvi*|pront*|a|in)
        (girare|in funzione|operativ*|lavori|cantiere|montaggio|montare|deve essere|consegn*|messa in servizio|cominciare|pronti|finito|finire)
        """,
    "need_pos": r"""
        (abbiamo bisogno|ho bisogno|serve|servono|ci serve|ci servono|cerco|cerchiamo|vogliamo|vorremmo|vorrei|dobbiamo|sostituire|modernizzare|automatizzare|problem* con|perde|perdita|perdite|si rompe|si guasta|guasto|guasti|non tiene|non funziona|ridurre|risparmiare) ~~ \w{3,}
        (cambiare|installare|riparare|revisione|ristruttur*|automazione|ampliare|ampliamento|sostituzione|ammodern*|rifare|rifacimento|problem* (di|al|alla|sul|col)|si (ferma|blocca|surriscalda|rompe|inceppa|brucia)|si è (rotto|rotta|bruciato|bruciata|fermato|guastato)|controllare|misurare|monitorare|ottimizzare|risparmio|mi serve|ci occorre|occorre|occorrono|necessit*|progetto di|progetto per|interess* (a|al|alla|per)) ~~ \w{3,}
        """,
    "need_strong": """
        (bisogno|serve|servono|cerchiamo|cerco|sostituire|modernizz*|automatizz*|perde|perdit*|guast*|non funziona)
        (cambiare|install*|ripar*|revision*|ristruttur*|automazion*|ampli*|sostitu*|ammodern*|rifare|rifacimento|problem*|si ferma|si blocca|bruciat*|rotto|rotta|non parte|non va|consum*|rumor*|vecchi*|obsolet*|inverter|riduttore|riduttori|motore|motori|motoriduttore*|carroponte|paranco|compressor*|pomp*|valvol*|caldai*|bruciator*|chiller|refrigerator*|cella frigo*|celle frigo*|condizionator*|climatizza*|ventilator*|aspirator*|aspirazione|forn*|nastr*|trasportator*|pressa|presse|robot*|plc|scada|quadro elettrico|quadri elettrici|trasformator*|gruppo elettrogeno|generator*|pannelli|fotovolta*|colonnin*|serbatoi*|tubazion*|filtr*|depurator*|depurazione|pozzo|irrigazion*|serra|serre|stalla|caseificio|cantina|mulino|miscelator*|confezion*|etichett*|imballagg*|carrello*|muletto*|gru|ascensor*|portone|portoni|cancell*|illuminazion*|sensor*|misurator*|contator*|portata|pressione|temperatura|vapore|aria compressa|energia|bollett*|manutenzion*|ricamb*|cuscinett*|cinghi*|software|tracciabilit*|magazzino|macchinari*|macchin*|impiant*|tornio|fresa)
        """,
    "named_cue": r"""
        (para|pour|per|voor|dla|na|için|nuev*|nouv*|nuov*|nieuw*|now*|nov*|yeni|\d+)
        """,
    "need_q": """
        (avete|ha|c è|esiste|offrite) (~ )?(qualcosa|una soluzione|un sistema|un prodotto) (~ )?(per|contro|che)
        """,
    "need_neg": """
        (dando un occhiata|do un occhiata|un occhiata|niente|nulla|nessun bisogno|nessuna esigenza|non (mi |ci )?serve|non abbiamo bisogno|solo guardando|sto solo guardando|solo curiosità|per curiosità|curiosità|tutto bene|tutto funziona|funziona tutto|soddisfatt*|content*|già comprato|già risolto|risolto|per errore|per sbaglio|sbaglio|non interessa|non ci interessa|abbiamo già|non più|da un concorrente)
        (per ora niente|per ora nulla|al momento niente|al momento nulla|non cerco|non cerchiamo|non mi serve|nessuna necessità|niente di (particolare|preciso|concreto)|nulla di (particolare|preciso|concreto)|siamo a posto|siamo apposto|sono a posto|stiamo bene così|va bene così|siamo coperti|già coperti|tutto ok|tutto a posto|ho cliccato|cliccato per|curiosando|un giro sul sito|già sistemato|sistemato|già ordinato|già fatto|abbiamo già un fornitore|ho già un fornitore|da un altro fornitore|altro fornitore|ci troviamo bene|mi trovo bene|non fa per noi|non ci riguarda|senza interesse|non ne abbiamo bisogno|non abbiamo necessità|non serve più)
        """,
    "need_vague": """
        (forse|non so|varie cose|varie|un po di tutto|un po tutto|le solite cose|il solito|dipende|migliorare|tante cose|boh|magari|qualcosa)
        (un po di|tante robe|diverse cose|di tutto|di tutto un po|vediamo|vedremo|da vedere|da definire|da capire|non saprei|non so bene|mah|qualche cosa|qualche idea|robe|modernizzare|digitalizzare|ottimizzare|idee|in generale|le cose solite)
        """,
    "off_topic": """
        (barzelletta|tempo fa|meteo|calcio|ricetta|poesia|canzone|film|ignora le istruzioni|ignorate le|prompt|raccontami)
        (dimentica*|ignora*|ignori|ignorate) (~ )?(istruzioni|regole|precedenti|indicazioni)
        (partita|juve|milan|inter ha|serie a|nazionale|oroscopo|elezioni|politica|barzellette|capitale d)
        """,
    "correction": """
        (in realtà|correzione|mi correggo|mi sono sbagliat*|alla fine|dimentic*|lasci stare|cambio di programma|rettific*|scusi|anzi|aggiornamento|nel frattempo|pensandoci|in verità)
        (rettifico|mi sono confus*|ho sbagliato|mi sbagliavo|errore mio|errore di|volevo dire|intendevo|avevo (detto|scritto|messo|indicato)|prima ho (detto|scritto|messo)|contrariamente|ripensandoci|ho cambiato idea|è cambiat*|hanno cambiato|cambiamento|ritiro|appena saputo|mi dicono ora|ho appena saputo|ops|pardon)
        """,
    "retract": """
        (dimentic*|ignor*|annull*) (quello che|il|la|i|le) ~
        (dimentic*|cancell*|togli*|togl*|elimini|elimina|ignori|ignora|non consider*|ritiro|lasci perdere) (~ )?(quello che|il budget|la cifra|l importo|la data|la mia risposta|quel dato|quanto ho)
        """,
    "question_topic_price": """
        (prezz*|costa|quanto|costo|tariff*|sconto)
        """,
    "question_topic_process": """
        (consegn*|tempi|install*|quanto ci vuole|quando)
        """,
    "question_topic_agent": """
        (umano|robot|chi sei|chi siete|persona|macchina)
        """,
    "question_topic_privacy": """
        (miei dati|mio indirizzo|privacy|gdpr)
        """,
    "question_topic_material": """
        (brochure|catalogo|scheda tecnica|documentazione)
        """,
    "opt_out_not": """
        (toglie*|cancell*|elimin*) (~ )?(il budget|la data|la cifra|quello che|la risposta)
        """,
    "pending_not": """
        (vedere|guardare|capire) (una|la|il|un|il vostro|la vostra) (demo|offerta|proposta|soluzione|prodotto|catalogo|preventivo)
        """,
    "budget_period": r"""
        (anno|annuale|esercizio|trimestre|semestre|20\d\d|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|primavera|estate|autunno|inverno)
        """,
    "frozen": """
        (congelat*|bloccat*|sospes*) (~~ )?(fino|poi|sino)
        (sblocc*|liberat*|scongel*) (~ )?(a|in|da|dopo|nel|entro)
        """,
    "not_time_clause": r"""
        (riunione|assemblea|consiglio|cda|ferie|dal \d|comprat*|installat*|contratto|torna|rientra|appuntamento|collaudo|è del|da anni) ?
        """,
    "no_start_clause": """
        (le|vi|ti) (dico|dirò|so dire|saprò dire|confermo|faccio sapere|scrivo|rispondo|aggiorno)
        (so|saprò|sapremo) (dirle|dirvi|dirti|qualcosa)
        (chiam*|richiam*|scriv*|risent*|ricontatt*|sentiamo*)(mi|temi|ci)? (~ )?(lunedi|martedi|mercoledi|giovedi|venerdi|domani|la settimana)
        (sono arrivat*|sono stat* assunt*|ho iniziato a lavorare|lavoro qui)
        (oggi|adesso|ora) non
        non (so|saprei|posso) (~ )?(dire|dirle|dirvi)
        """,
    "time_now_strict": """
        (il prima possibile|prima possibile|al più presto|immediatamente|è urgente|molto urgente|appena possibile|già partiti|già iniziato|quanto prima)
        """,
    "time_neg_strict": """
        progetto (~ )?(annullato|sospeso|cancellato|accantonato|archiviato|bloccato)
        (non se ne fa più|saltato tutto|rinviato a data)
        """,
    "time_begin": """
        (iniz*|cominc*|part*|install*|avvi*|messa in funzione|in funzione|girare|operativ*|lavori|montaggio|montare|consegn*|deve essere)
        """,
    "need_neg_strict": """
        (non (ci |mi )?serve più|già (comprato|risolto|ordinato|acquistato)|preso da un altro|altro fornitore|non ne abbiamo più bisogno)
        """,
    "not_need_clause": """
        (serve|servono|devo|dobbiamo|vorrei|vogliamo|voglio|bisogna|cerco|cerchiamo|bisogno) (~ )?(di tempo|tempo|chiedere|sentire|parlare|vedere|pensar*|sapere|approvazione|l approvazione|autorizzazione|la firma|l ok|il via libera|decidere|confermare|un preventivo|preventivi|informazioni|aspettare|permesso|firmare)
        """,
    "need_talk": """
        (la (vostra|sua|tua) (mail|email|domanda|chat)|il (vostro|suo|tuo) messaggio|come (detto|ho detto|già detto)|questa chat|il bot)
        """,
    "need_topic": """
        (esigenz*|progetto|requisit*|specific*|necessit*|cosa stiamo facendo)
        """,
    "question_topic_why": """
        (perché (me|lo|vuole|volete|vi|le|chiede*|serve)|a che (cosa )?(le |vi )?serve|come mai)
        """,
    "question_topic_meaning": """
        (che (cosa )?(significa|vuol dire|intende*)|in che senso|cioè|non capisco|non ho capito|può spiegare|cosa intende*)
        """,
    "question_topic_company": """
        (dove siete|la vostra (azienda|ditta|sede)|referenze|certificat*|quanti dipendenti|di dove siete)
        """,
    "material_request": """
        (mand*|invi*|spedi*|ricevere|avere|avreste) (~ )?(catalogo|brochure|depliant|scheda|schede|documentazione|materiale|preventivo scritto|listino|presentazione|referenze)
        """,
    "budget_pos_not": """
        (qualcosa|qualcosina|poco|un po|qualche soldo|pochino) (~ )?(c è|abbiamo|ce|ci sarebbe)|(c è|abbiamo) (~ )?(qualcosa|qualcosina|un pochino)
        """,
    "budget_pos_asked_not": """
        (qualcosa|qualcosina|poco|un po|qualche soldo|pochino) (~ )?(c è|abbiamo|ce|ci sarebbe)|(c è|abbiamo) (~ )?(qualcosa|qualcosina|un pochino)
        """,
    "self_clause": """
        (oggi|adesso|ora|subito) (~ )?(non|no)
        non (~ )?(adesso|ora|oggi|subito|urgente)
        (ora|adesso|oggi) (sono|sto|ho)
        """,
}

EXPANSIONS: dict[str, str] = {
    "cmq": "comunque",
    "nn": "non",
    "xke": "perche",
    "xche": "perche",
    "qlc": "qualcosa",
    "qlcn": "qualcuno",
    "qst": "questo",
    "grz": "grazie",
    "tt": "tutto",
    "x": "per",
}
"""Short forms of a chat, written out."""

FILLERS = """allora beh guardi guarda dunque purtroppo sinceramente onestamente davvero semplicemente francamente ecco insomma comunque effettivamente attualmente eh dai"""
