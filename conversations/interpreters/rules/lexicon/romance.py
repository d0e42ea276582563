"""French, Spanish, Italian and Portuguese phrases."""

from __future__ import annotations

PHRASES: dict[str, dict[str, str]] = {
    "fr": {
        "yes": "^ (oui|ouais|bien sûr|tout à fait|absolument|exactement|effectivement|d accord|ok|certainement|si|évidemment|oui bien sûr|c est ça|exact) ((c est|il y en a|on a|nous avons|oui) ~ )?$",
        "no": "^ (non|pas du tout|rien|aucun|aucune|pas encore|non pas du tout|malheureusement non|pas vraiment|jamais|non merci|nan|non pas encore|pas moi) $",
        "opt_out": """
            (désinscri*|désabonn*|desinscri*|desabonn*|supprimez moi|retirez moi|enlevez moi|rayez moi|effacez moi|radiez moi)
            (supprim*|effac*|retir*|enlev*) (moi |toutes |tous )?(mes|mon|ma) (données|adresse|coordonnées|mail|e mail|email|numéro|compte|infos)
            (ne|arrêtez de|cessez de|plus) (me |m |nous )?(~ )?(contacte*|écri*|envoye*|sollicite*|relance*|harcele*|spam*|dérange*|embête*|appelez) ?(plus|plus jamais|s il vous plaît)?
            (plus de|stop aux|pas d autres|plus aucun|assez de) (mail|mails|messages|courriels|emails|publicité|pub|spam|message|e mails|relances|contact)
            (laissez|laisse|foutez) (moi|nous) (tranquille|en paix|la paix)
            (plus|pas du tout) intéressé* $$
            ^^ (stop|pas intéressé|pas intéressée|désinscription|non merci plus de mails|arrêtez) $$
            """,
        "human": """
            (parler|discuter|échanger|voir|dialoguer) (à|avec|au|a) (un|une|quelqu un|quelqu|un vrai|votre|vos|des|qqn|le|la|service) ?(~ )?
            (rappelez|appelez|téléphonez|contactez|rappeler|rappelle) (moi|nous)
            (être|etre) (rappelé*|contacté* par|appelé*|mis en relation)
            (quelqu un|un commercial|un conseiller|un technicien|un collègue|une personne) (~ )?(m appeler|me rappeler|rappeler|passer|venir|appeler|me contacter|en ligne)
            (un|avec un|une vraie) (humain|être humain|vrai humain|vraie personne|conseiller|commercial|interlocuteur) ?(s il vous plait)? $
            (me|nous) (rappeler|appeler|téléphoner|joindre|passer)
            (prendre|fixer|prenons) (un )?(rendez vous|rdv)
            """,
        "human_not": "(êtes vous|es tu|vous êtes|c est) (~ )?(humain|robot|personne|machine)",
        "wrong_person": """
            (mauvaise|pas la bonne) (personne|adresse)
            (mauvais|faux|pas le bon) (numéro|interlocuteur|destinataire)
            (ne travaille|n est|travaille) plus (~ )?(chez|ici|dans|avec|pour|là)
            (a quitté|ai quitté|a pris sa retraite|est parti*|est décédé*) ~
            (erreur de|vous vous trompez de) (personne|destinataire|numéro)
            """,
        "abuse": "(connard*|connasse*|imbécile*|crétin*|abruti*|enculé*|salaud*|salopard*|escroc*|voleurs|va te faire|allez vous faire|ta gueule|débile*|ordure*|pourri*|foutez le camp|bande d* ~)",
        "pending": """
            (faut|dois|doit) (que |qu )?(je|on|j|nous) (~ )?(voie*|demande*|vérifie*|consulte*|parle*|regarde*|appelle*|valide*)
            (dois|doit|devons|faut|il faut|vais|va|allons|voudrais|préfère|aimerais) (que )?(je |d abord |encore |juste |en |le |lui |que j |leur |la )*(demander|vérifier|voir avec|consulter|parler|me renseigner|valider|poser la question|regarder|en discuter|discuter|appeler|checker|confirmer|contacter|clarifier|interroger|redemander|demande*|vérifie*|regarde|faire le point|poser)
            (je|on|nous) (~ )?(demande|vérifie|me renseigne|reviens vers|revient vers|reviens|vous dirai|vous dis|vous tiens|recontacte|vous redis|consulte) ~
            (j attends|on attend|en attente) (~ )?(réponse|retour|accord|validation|décision|de)
            (sous réserve de|à confirmer|à vérifier|à voir avec) ~
            """,
        "decline": """
            (préfère|préférons|souhaite|veux|peux|peut|souhaitons|voulons|désire) (~ )?(pas|ne pas|ne rien) (~ )?(dire|le dire|répondre|communiquer|partager|divulguer|donner|révéler|en parler|préciser|parler)
            (confidentiel|confidentielle|secret|privé|interne|secret professionnel|pas vos affaires|ça ne vous regarde pas|ne vous regarde|ne vous concerne|pas de commentaire|sans commentaire|c est interne)
            ^ (question suivante|passez|je passe|suivant|suivante|next) $
            (ne communiqu*|ne dirai|ne donn*|ne répond*) (~ )?(pas|rien)
            """,
        "later": "(plus tard|une autre fois|pas maintenant|demain|je suis en réunion|en réunion|pas le temps|pas le moment|mauvais moment|je dois y aller|je dois filer|je suis occupé*|à tout à l heure|je conduis|je reviens plus tard|occupé*)",
        "smalltalk": "^ (bonjour|bonsoir|salut|merci|merci beaucoup|merci bien|coucou|bonne journée|bonne soirée|au revoir|à bientôt|parfait|super|très bien|ok|d accord|entendu|cordialement|enchanté*|je vous en prie)",
        "budget_pos": """
            (budget|argent|fonds|financement|crédits|subvention|enveloppe|moyens) (~ )?(validé*|approuvé*|débloqué*|prévu*|disponible*|alloué*|accordé*|voté*|là|acquis|bouclé*|en place|obtenu*)
            (avons|ai|a|il y a|dispose|disposons|on a) (un|le|du|d un|des|une|bien un|déjà un|les) (budget|enveloppe|financement|fonds|argent|moyens|subvention|crédits)
            """,
        "budget_pos_asked": "(validé*|approuvé*|débloqué*|budgété*|accordé*|voté*|financé*|alloué*|c est prévu|est prévu|il y en a|on a ce qu il faut|provisionné*|feu vert|accord de)",
        "budget_neg": """
            (pas|plus|aucun|sans|zéro|pas encore|ni) (de |d |un |le )?(budget|argent|fonds|moyens|sous|financement|thune|fric|crédits|rond)
            (budget|crédits|fonds) (~ )?(gelé*|coupé*|supprimé*|refusé*|épuisé*|bloqué*|annulé*|réduit à)
            """,
        "budget_neg_asked": "(rien du tout|rien de prévu|refusé*|gelé*|fauché*|à sec|que dalle|zéro|on n a rien|pas un sou|pas un centime|pas prévu|non prévu|si c est gratuit|seulement si c est gratuit|aucun|rien|pas les moyens)",
        "budget_planned": "(prévu*|planifié*|demandé*|en cours de demande|sollicité*|dossier déposé)",
        "budget_vague": "(ça dépend|dépend|on verra|à voir|un peu|je ne sais pas|je sais pas|aucune idée|difficile à dire|raisonnable|à définir|peut être|pas sûr|selon|si c est rentable|on trouvera|flexible|quelque chose)",
        "money_topic": "(budget|argent|montant|prix|coût|combien|euros|comptab*|finance*|somme|chiffre)",
        "authority_decides": """
            (c est moi|moi seul*|moi) (qui )?(décide|signe|choisis|valide|tranche|commande)
            (je|j) (décide|signe|valide|tranche|choisis|suis seul* à décider|suis le décideur|suis décideur|prends la décision|ai le dernier mot)
            (décision|choix|dernier mot) (~ )?(me revient|m appartient|est à moi|c est moi|la mienne)
            (suis|^) (le |la |un |une )?(patron*|gérant*|propriétaire|fondateur|fondatrice|directeur général|directrice générale|pdg|dg|dirigeant*|chef d entreprise|président*|associé gérant)
            (gérant*|pdg|patron|propriétaire|fondateur|directeur général|président|dirigeant) $
            ^^ (moi|moi même|moi seul|c est moi|juste moi|seulement moi) $$
            """,
        "authority_shared": "(avec mon|avec ma|avec mes|avec le|avec la|avec notre|à deux|ensemble|conjointement|collégial*|en commun|nous décidons|on décide|mon associé et moi|ma femme et moi|mon mari et moi|comité|conseil d administration|codécid*|en équipe|droit de veto|mon accord|ma validation|membre du|co décid*|cosign*)",
        "authority_influences": "(je recommande|je conseille|je propose|je préconise|mon avis|recommandation|j évalue|je prépare|je fais la présélection|je fais une recommandation|je donne mon avis|je rédige le cahier|ils m écoutent|prescripteur|voix consultative|cahier des charges)",
        "authority_none": "(stagiaire|étudiant*|alternant*|apprenti*|aucun pouvoir|aucun mot à dire|rien à dire|pas moi|ne décide pas|décide pas|pas mon mot|pas de pouvoir|aucune influence|on ne me demande|personne ne me demande|simple assistant*|secrétaire|je transmets|pour mon chef|pour mon patron|je collecte|je rassemble|aucun rôle|pas consulté*|lycéen*|mémoire de)",
        "authority_other": "(mon chef|ma chef|mon patron|la direction|le directeur|le siège|le service achats|les achats|le groupe|mon responsable) (~ )?(décide|signe|valide|choisit|qui décide|tranche|s en occupe)",
        "authority_vague": "(compliqué|ça dépend|dépend|plus ou moins|en partie|plusieurs personnes|pas clair|un peu|je ne sais pas|politique)",
        "authority_topic": "(décid*|décision|signe|signature|responsable|valide|choisi*|qui s en occupe)",
        "authority_strict": "(décid*|décision|signe|gérant*|pdg|propriétaire|patron*|fondat*|directeur général|stagiaire|étudiant*|comité|recommand*|conseill*|veto|associé*|aucun pouvoir|mot à dire)",
        "time_now": "(dès que possible|le plus vite possible|au plus vite|immédiatement|tout de suite|maintenant|urgent*|de suite|aujourd hui|hier|au plus tôt|asap|déjà commencé|déjà démarré|en cours|sans attendre|sans délai|le plus tôt possible|ça presse|c est pressé)",
        "time_neg": "(jamais|aucun projet|pas de projet|pas prévu|rien de prévu|abandonné*|annulé*|suspendu*|à l arrêt|gelé*|reporté* sine die|enterré*|quand les poules auront des dents|à la saint glinglin|semaine des quatre jeudis|plus d actualité|ne se fera pas|ne se fera plus|aucune date|pas à l ordre du jour)",
        "time_vague": "(bientôt|un jour|plus tard|à l occasion|pas pressé*|pas urgent|rien ne presse|ça dépend|dépend|on verra|à voir|quand on|quand nous|quand j|je ne sais pas|prochainement|dans un avenir|à moyen terme|à long terme|tôt ou tard|sous peu|d ici peu|dès que|quand)",
        "time_topic": "(quand|date|début|démarr*|calendrier|planning|délai)",
        "time_start": "(commenc*|démarr*|début*|lanc*|install*|avant|d ici|au plus tard|livr*|mise en service|opérationnel*|il faut|besoin|dès|à partir)",
        "need_pos": "(besoin|cherch*|voulons|voudrais|voudrions|souhait*|devons|doit|remplac*|moderniser|automatiser|problème avec|fuit|fuite|tombe en panne|panne*|rénov*|réduire|améliorer) ~~ \\w{3,}",
        "need_strong": "(besoin d*|cherch*|remplac*|moderniser|automatiser|fuit|fuite|panne*|rénov*)",
        "named_cue": "(para|pour|per|voor|dla|na|için|nuev*|nouv*|nuov*|nieuw*|now*|nov*|yeni|\\d+)",
        "need_q": "(avez vous|vous avez|auriez vous|y a t il|existe t il) (~ )?(quelque chose|une solution|un produit|un système) (~ )?(pour|contre|qui)",
        "need_neg": "(rien|aucun besoin|pas besoin|pas de besoin|je regarde|juste regarder|je regarde seulement|simple curiosité|par curiosité|curiosité|tout va bien|tout fonctionne|satisfait*|content*|déjà trouvé|déjà acheté|déjà réglé|résolu|par erreur|erreur|me suis trompé|pas intéressé*|plus besoin|plus nécessaire|plus d actualité|nous avons déjà|on a déjà|chez un concurrent)",
        "need_vague": "(peut être|je ne sais pas|divers|plusieurs choses|des choses|un peu de tout|tout et rien|je sais pas|à voir|améliorer|comme d habitude|ça dépend)",
        "off_topic": "(blague|météo|foot|football|recette|poème|chanson|film|ignore* les instructions|ignorez|prompt|raconte moi|quel temps)",
        "correction": "(en fait|correction|je me corrige|me suis trompé*|je me suis trompé*|finalement|oubliez|changement|erreur de ma part|rectif*|plutôt|entre temps|mise à jour|pardon|non pas)",
        "retract": "(oubliez|annulez|ignorez) (ce que|mon|ma|le|la|les) ~",
        "question_topic_price": "(prix|coût|coûte|tarif*|combien|remise)",
        "question_topic_process": "(livr*|délai*|install*|combien de temps|quand)",
        "question_topic_agent": "(humain|robot|vous êtes qui|qui êtes|une personne)",
        "question_topic_privacy": "(rgpd|mes données|mon adresse|données personnelles)",
        "question_topic_material": "(brochure|documentation|fiche technique|catalogue)",
    },
    "es": {
        "yes": "^ (sí|si|claro|claro que sí|por supuesto|exacto|correcto|desde luego|vale|así es|efectivamente|sip|afirmativo|sí claro|sí lo hay|sí tenemos|sí hay) $",
        "no": "^ (no|nada|ninguno|ninguna|para nada|todavía no|aún no|no hay|no tenemos|qué va|en absoluto|no mucho|no todavía|lamentablemente no|nop|yo no) $",
        "opt_out": """
            (no|nunca|dejen de|deje de|deja de|dejad de|paren de) (me |nos )?(vuelva* a |más )?(escrib*|contact*|mande*|mandar*|envie*|enviar*|molest*|llam* más|spame*|escrib*me) ~
            (no|nunca) (me|nos) (escrib*|contact*|mand*|envi*|molest*) (más|nada más|nunca más)
            (bórr*|borr*|elimin*|quit*|quíte*|sáque*|saque*|saca*|retir*) (me|nos|mis|mi|los|todos|mis datos)? ?(~ )?(datos|lista|correo|email|dirección|número|contacto)
            (bórreme|borrame|bórrame|bórrenme|elimíname|elimínenme|quítenme|quítame|sáquenme|sácame|denme de baja|deme de baja|dame de baja|dar de baja|darme de baja|darse de baja|baja por favor|quiero la baja|cancelar suscripción|desuscrib*)
            (no más|basta de|ni un) (correos|mensajes|emails|mails|publicidad|spam|correo|mensaje)
            (déj*|dej*) ?(me|enme|nos)? ?en paz
            (déjenme|dejenme|déjame|dejame) (en paz|tranquil*)
            (ya no|no) (me interesa|estoy interesad*|tengo interés)( más| ya)? $$
            ^^ (baja|stop|no me interesa|ya no me interesa|parar) $$
            """,
        "human": """
            (hablar|charlar|conversar|tratar|comunicarme) con (una|un|alguien|otra|algún|alguna|el|la|su|sus|ventas|vuestro*|humano*|personas) ?(~ )?
            (llámeme|llámenme|llameme|llamenme|llámame|llamame|me llame*|llamarme|me llamen|me puede* llamar|pueden llamarme|puede llamarme|que me llamen|quiero que me llamen|me llamáis|llamadme)
            (persona|humano|humana|agente|asesor|comercial) (real|de verdad|humano|por favor)
            (alguien|comercial|técnico|asesor|ingeniero) (~ )?(me llame|venga|pase|visite|llamarme|visitarnos|contacte|me contacte|me atienda)
            (agendar|concertar|tener|fijar) (una )?(llamada|reunión|visita|cita)
            """,
        "human_not": "(eres|es usted|usted es|estoy hablando) (~ )?(humano|robot|persona|máquina|una persona)",
        "wrong_person": "(persona equivocada|número equivocado|se equivocan de|se equivoca de|se ha equivocado|ya no trabaja|no trabaja aquí|ya no trabajo|dejó la empresa|dejé la empresa|se jubiló|falleció|ya no está en la empresa|equivocad* de persona)",
        "abuse": "(idiota*|imbécil*|estúpid*|gilipollas|cabrón*|cabron*|ladrones|estafador*|hijo de puta|hijos de puta|vete a la mierda|váyanse a la mierda|que te den|pendejo*|payasos|inútil*|sinvergüenza*|cállate)",
        "pending": """
            (tengo que|tendría que|debo|hay que|necesito|voy a|tenemos que|quiero|prefiero|debería|vamos a|déjeme|déjame|dejame|me toca) (~ )?(pregunt*|consult*|verific*|confirm*|hablar*|revis*|ver con|averigu*|mirar*|comprob*|chec*|valid*|comentar*|pedir*|chequear*)
            (lo|se lo|ya lo|le|te) (pregunto|consulto|confirmo|averiguo|reviso|miro|digo luego|comento|preguntaré|consultaré)
            (le|te|os|les) (aviso|confirmo|digo|cuento|informo|diré|avisaré|confirmaré) ~
            (estoy|estamos) (~ )?(esperando|consultando|averiguando|preguntando|a la espera)
            (pregunto|consulto|preguntaré|consultaré|averiguo) (~ )?(a|con|y|al|en)
            (pendiente de|a falta de) (~ )?(respuesta|confirm*|aprob*)
            """,
        "decline": "(prefiero no|preferimos no|no quiero (decir*|compartir*|hablar*|contestar*|responder*)|no puedo (decir*|revelar*|compartir*)|no se lo (digo|voy a decir)|confidencial|es secreto|no es asunto suyo|no es asunto tuyo|no le importa|no te importa|sin comentarios|información interna|es interno|privado|siguiente pregunta|paso de contestar|eso no lo decimos|no damos esa información)",
        "later": "(más tarde|luego|otro momento|otro día|ahora no|mañana seguimos|estoy en una reunión|en reunión|no tengo tiempo|mal momento|tengo que irme|me tengo que ir|estoy ocupad*|hablamos luego|hablamos mañana|estoy conduciendo|ando ocupado|vuelvo luego|ahorita no)",
        "smalltalk": "^ (hola|buenos días|buenas|buenas tardes|buenas noches|gracias|muchas gracias|mil gracias|ok|vale|perfecto|de acuerdo|genial|saludos|adiós|hasta luego|hasta pronto|encantad*|muy bien|de nada|estupendo)",
        "budget_pos": """
            (presupuesto|dinero|fondos|partida|subvención|financiación|plata|recursos) (~ )?(aprobad*|disponible*|asignad*|concedid*|autorizad*|previst*|reservad*|liberad*|apartad*|listo*)
            (hay|tenemos|tengo|contamos con|disponemos de|existe) (un |el |una |algo de |ya )?(presupuesto|dinero|fondos|partida|financiación|recursos|subvención)
            """,
        "budget_pos_asked": "(aprobad*|asignad*|autorizad*|concedid*|reservad*|presupuestad*|está previsto|visto bueno|luz verde|apartad*|sí hay|tenemos de sobra)",
        "budget_neg": "(no hay|no tenemos|no tengo|sin|ningún|ni|no queda|cero|falta de|no existe|tampoco hay) (un |nada de |ningún |el )?(presupuesto|dinero|fondos|plata|recursos|pasta|lana|partida|financiación|un duro|un peso|un euro)",
        "budget_neg_asked": "(nada|denegad*|rechazad*|congelad*|recortad*|ni un euro|ni un duro|ni un peso|ni un centavo|sin blanca|cero|cancelad*|no está previsto|solo si es gratis|si es gratis|ojalá|no alcanza|estamos tiesos|quebrad*|ningun*)",
        "budget_planned": "(previst*|planead*|planificad*|solicitad*|pedid*|contemplad*)",
        "budget_vague": "(depende|ya veremos|veremos|a ver|algo|un poco|no sé|no lo sé|ni idea|difícil decir|según|razonable|por definir|quizás|quizá|tal vez|si compensa|flexible|no mucho)",
        "money_topic": "(presupuesto|dinero|cuánto|importe|precio|coste|costo|euros|contab*|finanzas|gastar)",
        "authority_decides": """
            (yo|decisión|firma) (~ )?(decido|firmo|apruebo|elijo|es mía|la tomo yo|mando|soy quien decide|soy el que decide|soy la que decide)
            (decido|firmo|apruebo|mando) (yo|sol*|yo sol*)
            (soy|^) (el |la |un |una )?(dueñ*|propietari*|director general|directora general|gerente general|fundador*|ceo|jefe|jefa|presidente|administrador único|patrón|titular)
            ^^ (yo|yo mismo|yo misma|solo yo|yo solo|yo sola|la decisión es mía) $$
            """,
        "authority_shared": "(entre todos|junto con|juntos|conjunta*|con mi (socio|jefe|jefa|marido|mujer|hermano)|con el director|mi socio y yo|mi hermano y yo|decidimos|los dos|comité|consejo|firmamos los dos|derecho a veto|veto|en equipo|mi aprobación|mi visto bueno|soy uno de los)",
        "authority_influences": "(recomiendo|aconsejo|propongo|sugiero|evalúo|mi recomendación|mi opinión|hago la recomendación|preparo|asesoro|doy mi opinión|me escuchan|hago la preselección|redacto)",
        "authority_none": "(becari*|estudiante|practicante|aprendiz|no decido|no tengo voz|ni voz ni voto|no tengo poder|no pinto nada|yo no|nadie me pregunta|no me preguntan|no me consultan|no tengo nada que ver|solo recopilo|solo busco información|para mi jefe|para mi jefa|ninguna influencia|solo ayudo|no participo|pasante|no depende de mí|secretari*|ningún papel)",
        "authority_other": "(mi jefe|mi jefa|la dirección|el director|gerencia|compras|la central|el dueño|el consejo) (~ )?(decide|firma|aprueba|elige|lo decide|se encarga)",
        "authority_vague": "(complicado|depende|más o menos|en parte|varios|muchas personas|no está claro|un poco|no sé|es política)",
        "authority_topic": "(decid*|decisión|firma|firmo|aprueba|responsable|encarga|quién)",
        "authority_strict": "(decid*|decisión|firm*|dueñ*|propietari*|director general|gerente general|fundador*|ceo|becari*|estudiante|comité|recomiendo|veto|soci*|voz ni voto|mando|jefe decide)",
        "time_now": "(lo antes posible|cuanto antes|inmediatamente|ya mismo|ya|ahora|ahora mismo|urgente*|de inmediato|hoy|ayer|hoy mismo|enseguida|lo más pronto posible|ya empezamos|ya hemos empezado|en marcha|en curso|asap|a la mayor brevedad|corre prisa)",
        "time_neg": "(nunca|jamás|no hay planes|sin planes|ningún plan|no está previsto|no está planeado|cancelad*|suspendid*|parad*|congelad*|archivad*|cuando las ranas críen pelo|no se hará|no se hace|no se va a hacer|abandonad*|aparcad*|ninguna fecha|no hay fecha|descartad*)",
        "time_vague": "(pronto|algún día|más adelante|en algún momento|sin prisa|no hay prisa|no corre prisa|no es urgente|depende|ya veremos|veremos|cuando|no sé|a medio plazo|a largo plazo|tarde o temprano|próximamente|quién sabe|vete tú a saber|en el futuro)",
        "time_topic": "(cuándo|fecha|calendario|inicio|plazo|empezar)",
        "time_start": "(empez*|empiez*|comenz*|comienz*|inici*|arranc*|instal*|antes de|a más tardar|para|a partir|desde|poner en marcha|listo|en)",
        "need_pos": "(necesit*|busc*|queremos|quiero|quisiera|querríamos|tenemos que|hay que|debemos|cambiar|reemplazar|sustituir|modernizar|automatizar|problema* con|pierde|fuga*|falla|fallan|se rompe*|se avería*|averí*|reducir|ahorrar) ~~ \\w{3,}",
        "need_strong": "(necesit*|busc*|reemplaz*|sustitu*|moderniz*|automatiz*|pierde|fuga*|falla*|averí*|riego)",
        "named_cue": "(para|pour|per|voor|dla|na|için|nuev*|nouv*|nuov*|nieuw*|now*|nov*|yeni|\\d+)",
        "need_q": "(tienen|tenéis|tiene|hay|existe|ofrecen) (~ )?(algo|alguna solución|una solución|un sistema|algún) (~ )?(para|contra|que)",
        "need_neg": "(nada|ninguna necesidad|no necesit*|no hace falta|solo (estoy )?mirando|solo miraba|solo curiosidad|por curiosidad|curiosidad|todo va bien|todo funciona|todo bien|satisfech*|content*|ya compramos|ya lo compramos|ya resuelto|ya está resuelto|ya lo solucionamos|por error|me equivoqué|no me interesa|ya no|ya tenemos|con la competencia|fue un error)",
        "need_vague": "(quizás|quizá|tal vez|no sé|varias cosas|cosas|de todo un poco|un poco de todo|lo de siempre|lo habitual|depende|mejorar|muchas cosas|algo de)",
        "off_topic": "(chiste|tiempo hace|clima|fútbol|receta|poema|canción|película|ignora las instrucciones|ignore las|prompt|cuéntame un)",
        "correction": "(en realidad|corrección|me corrijo|corrijo|me equivoqué|al final|olvide|olvida|olviden|cambio de planes|rectifico|perdón|mejor dicho|actualización|resulta que|entretanto|se cayó|novedad*|ahora)",
        "retract": "(olvide*|olvida|ignore*|anule*) (lo|los|las|el|la|mi) ~",
        "question_topic_price": "(precio*|cuesta|cuánto|coste|tarifa*|descuento)",
        "question_topic_process": "(entrega*|plazo*|instala*|cuánto tarda*|cuándo)",
        "question_topic_agent": "(humano|robot|quién eres|quién es|una persona|máquina)",
        "question_topic_privacy": "(mis datos|mi correo|protección de datos|rgpd)",
        "question_topic_material": "(folleto|catálogo|ficha técnica|documentación)",
    },
    "it": {
        "yes": "^ (sì|si|certo|certamente|esatto|ovvio|naturalmente|assolutamente|sicuro|va bene|corretto|proprio così|sì certo|si si|ovviamente|confermo|sì c è|c è) $",
        "no": "^ (no|niente|nulla|per niente|per nulla|non ancora|ancora no|nessuno|nessuna|assolutamente no|purtroppo no|no grazie|macché|nemmeno|io no|non c è) $",
        "opt_out": """
            (cancella*|toglie*|togliete*|elimina*|rimuov*|disiscriv*|disiscriz*|depenna*) ?(mi|temi|ci|i miei|i dati|il mio|la mia)? ?(~ )?(lista|mailing list|dati|indirizzo|email|mail|newsletter|numero|iscrizione|database|contatto)
            (cancellatemi|cancellami|toglietemi|toglimi|rimuovetemi|rimuovimi|eliminatemi|disiscrivetemi|disiscrivimi|disiscrizione|mi cancelli|mi tolga|cancelli)
            (non|smette* di|smettetela di|basta) (mi |ci )?(scriv*|contatt*|mand*|invi*|disturb*|chiam*|romp*) ?(più|mai più|piu)?
            (basta|niente più|non voglio più|nessuna altra|no) (mail|email|messaggi|pubblicità|spam|comunicazioni|mail per favore|contatti|e mail)
            (lasciatemi|lasciami|mi lasci|mi lasci|lasciateci) (in pace|stare|tranquill*)
            (non sono|non mi) (più )?(interessat*|interessa)( più)? $$
            ^^ (stop|cancellami|basta|non mi interessa più|non più interessato) $$
            """,
        "human": """
            (parlare|discutere|sentire|interloquire|parlarne|trattare) con (una|un|qualcuno|un vostro|una vera|il|la|i vostri|il vostro|vostro|operatore|umano*|persone) ?(~ )?
            (chiamatemi|chiamami|mi chiami|mi chiamate|richiamatemi|mi richiami|telefonatemi|mi telefoni|mi può chiamare|potete chiamarmi|può chiamarmi|chiamarmi|essere richiamat*|essere contattat* da|farmi chiamare|fatemi chiamare)
            (persona|operatore|umano|essere umano|consulente|commerciale) (reale|vera|vero|umano|in carne|per favore)
            (qualcuno|un tecnico|un commerciale|un consulente) (~ )?(mi chiami|venire|passare|chiamarmi|mi contatti|visitarci|viene)
            (fissare|organizzare|prendere) (una |un )?(chiamata|appuntamento|incontro|call|visita)
            """,
        "human_not": "(sei|è|lei è|parlo con) (~ )?(umano|robot|persona|macchina|bot)",
        "wrong_person": "(persona sbagliata|numero sbagliato|indirizzo sbagliato|ha sbagliato|avete sbagliato|non lavora più|non lavoro più|ha lasciato l|ho lasciato l|è in pensione|non è più con noi|è deceduto|destinatario sbagliato)",
        "abuse": "(idiot*|imbecill*|stupid*|cretin*|stronz*|coglion*|ladri|truffator*|vaffanculo|bastard*|fate schifo|fai schifo|vai al diavolo|testa di cazzo|pezzo di merda|scem*|incapac*)",
        "pending": """
            (devo|dovrei|bisogna|dobbiamo|vorrei|voglio|vado a|preferisco|mi tocca|posso|meglio) (~ )?(chiedere|sentire|verificare|consultare|controllare|parlare con|parlarne|informarmi|confrontarmi|vedere con|domandare|discutere*|discuterne|confermare|guardare|capire con|chiederlo|sentirlo|valutare con)
            (chiedo|verifico|controllo|sento|mi informo|mi confronto|domando|guardo) (~ )?(a|al|con|e|il|la|in|lo|subito|domani|prima|l)
            (le|vi|ti) (faccio sapere|farò sapere|dico|aggiorno|comunico|confermo|saprò dire) ?~?
            (aspetto|aspettiamo|in attesa|attendo|attendiamo) (~ )?(risposta|conferma|ok|approvazione|di|la|il|decisione)
            (da verificare|da confermare)
            """,
        "decline": "(preferisco non|preferiamo non|preferirei non|non (voglio|posso|possiamo|vogliamo|intendo) (~ )?(dir*|rispondere|comunicare|condividere|rivelare|divulgare|parlarne)|non lo dico|non glielo dico|riservat*|segreto|confidenziale|no comment|nessun commento|non sono affari|affari nostri|informazione interna|prossima domanda|passo|salto|non vi riguarda|non la riguarda|dati interni)",
        "later": "(più tardi|dopo|un altra volta|non ora|non adesso|ci sentiamo domani|domani continuiamo|sono in riunione|in riunione|non ho tempo|momento sbagliato|devo andare|devo scappare|sono occupat*|sto guidando|a dopo|un altro momento|risentiamoci|ne parliamo domani)",
        "smalltalk": "^ (ciao|buongiorno|buonasera|salve|buon giorno|grazie|grazie mille|molte grazie|ok|va bene|perfetto|d accordo|ottimo|arrivederci|a presto|saluti|cordiali saluti|piacere|benissimo|prego|buona giornata)",
        "budget_pos": """
            (budget|soldi|fondi|finanziamento|contributo|denaro|risorse) (~ )?(approvat*|disponibil*|stanziat*|assegnat*|previst*|accantonat*|deliberat*|concess*|ci sono|c è|pront*)
            (abbiamo|ho|c è|ci sono|disponiamo di|esiste) (un |il |i |già |già un |dei )?(budget|soldi|fondi|finanziamento|risorse)
            """,
        "budget_pos_asked": "(approvat*|stanziat*|assegnat*|accantonat*|deliberat*|a bilancio|è previsto|via libera|finanziat*|ci sono|c è|messi da parte)",
        "budget_neg": "(non c è|non ci sono|non abbiamo|non ho|senza|nessun|zero|niente|né|manca il|mancano i) (un |il |i |nessun |più )?(budget|soldi|fondi|denaro|risorse|una lira|un euro|quattrini|finanziamento|finanziamenti)",
        "budget_neg_asked": "(niente|nulla|rifiutat*|bloccat*|congelat*|tagliat*|respint*|bocciat*|neanche un euro|nemmeno un euro|al verde|zero|magari|non previsto|solo se è gratis|se è gratis|in bolletta|nessuno|nessun)",
        "budget_planned": "(previst*|pianificat*|richiest*|in programma)",
        "budget_vague": "(dipende|vediamo|vedremo|si vedrà|qualcosa|un po|non so|non lo so|boh|difficile dire|ragionevole|da definire|forse|magari|flessibile|non molto|se conviene)",
        "money_topic": "(budget|soldi|quanto|importo|prezzo|costo|euro|contab*|amministrazione|spendere)",
        "authority_decides": """
            (io|decisione|firma) (~ )?(decido|firmo|approvo|scelgo|è mia|la prendo io|comando|spetta a me|sono io)
            (decido|firmo|approvo|comando|scelgo) (io|da sol*|tutto io|solo io)
            (sono|^) (il |la |l |un |una |io il )?(titolare|proprietari*|amministratore delegato|amministratore unico|direttore generale|fondat*|ceo|capo|presidente|padron*|socio unico|imprenditore|imprenditrice)
            ^^ (io|io stesso|solo io|io solo|sono io|la decisione è mia) $$
            """,
        "authority_shared": "(insieme|assieme|congiunt*|con il mio (socio|capo|fratello)|con mio (fratello|marito|padre|socio)|con mia moglie|con il direttore|io e mio|io e mia|io e il|mio fratello e io|decidiamo|tutti e due|comitato|consiglio|cda|diritto di veto|veto|in team|di comune accordo|la mia approvazione|mio benestare)",
        "authority_influences": "(consiglio|raccomando|propongo|suggerisco|valuto|la mia opinione|il mio parere|faccio la raccomandazione|preparo|faccio la preselezione|do il mio parere|mi ascoltano|scrivo il capitolato|parere tecnico)",
        "authority_none": "(stagista|tirocinante|student*|apprendista|non decido|non ho voce|nessuna voce|non ho potere|non c entro|io no|non tocca a me|nessuno mi chiede|non mi chiedono|non vengo consultat*|raccolgo solo|solo raccogl*|per il mio capo|nessun ruolo|nessuna influenza|segretari*|non dipende da me|non spetta a me)",
        "authority_other": "(il mio capo|il capo|la direzione|il direttore|l ufficio acquisti|gli acquisti|la sede|la casa madre|il titolare|il responsabile) (~ )?(decide|firma|approva|sceglie|se ne occupa)",
        "authority_vague": "(complicato|dipende|più o meno|in parte|tante cose|molte persone|non è chiaro|un po|non so|boh|diverse persone)",
        "authority_topic": "(decid*|decision*|firm*|approv*|responsabil*|chi se ne occupa)",
        "authority_strict": "(decid*|decision*|firm*|titolare|proprietari*|amministratore delegato|direttore generale|fondat*|ceo|stagista|student*|comitato|raccomando|veto|soci*|comando)",
        "time_now": "(il prima possibile|prima possibile|al più presto|appena possibile|subito|immediatamente|ora|adesso|urgente*|oggi|ieri|quanto prima|già iniziato|già partit*|in corso|asap|d urgenza|con urgenza|senza indugio)",
        "time_neg": "(mai|nessun piano|nessun progetto|non è previsto|non previsto|annullat*|sospes*|bloccat*|congelat*|abbandonat*|archiviat*|non si fa più|non si farà|accantonat*|rinviat* a data|nessuna data|quando gli asini voleranno|fermo|cancellat*)",
        "time_vague": "(presto|prima o poi|un giorno|più avanti|in futuro|nessuna fretta|senza fretta|non è urgente|non c è fretta|dipende|vedremo|si vedrà|quando|non so|boh|a medio termine|a lungo termine|tra un po|prossimamente|chissà)",
        "time_topic": "(quando|data|calendario|inizio|tempi|scadenza)",
        "time_start": "(iniz*|cominc*|part*|install*|entro|a partire|da|avvi*|pront*|a|in)",
        "need_pos": "(abbiamo bisogno|ho bisogno|serve|servono|ci serve|ci servono|cerco|cerchiamo|vogliamo|vorremmo|vorrei|dobbiamo|sostituire|modernizzare|automatizzare|problem* con|perde|perdita|perdite|si rompe|si guasta|guasto|guasti|non tiene|non funziona|ridurre|risparmiare) ~~ \\w{3,}",
        "need_strong": "(bisogno|serve|servono|cerchiamo|cerco|sostituire|modernizz*|automatizz*|perde|perdit*|guast*|non funziona)",
        "named_cue": "(para|pour|per|voor|dla|na|için|nuev*|nouv*|nuov*|nieuw*|now*|nov*|yeni|\\d+)",
        "need_q": "(avete|ha|c è|esiste|offrite) (~ )?(qualcosa|una soluzione|un sistema|un prodotto) (~ )?(per|contro|che)",
        "need_neg": "(dando un occhiata|do un occhiata|un occhiata|niente|nulla|nessun bisogno|nessuna esigenza|non (mi |ci )?serve|non abbiamo bisogno|solo guardando|sto solo guardando|solo curiosità|per curiosità|curiosità|tutto bene|tutto funziona|funziona tutto|soddisfatt*|content*|già comprato|già risolto|risolto|per errore|per sbaglio|sbaglio|non interessa|non ci interessa|abbiamo già|non più|da un concorrente)",
        "need_vague": "(forse|non so|varie cose|varie|un po di tutto|un po tutto|le solite cose|il solito|dipende|migliorare|tante cose|boh|magari|qualcosa)",
        "off_topic": "(barzelletta|tempo fa|meteo|calcio|ricetta|poesia|canzone|film|ignora le istruzioni|ignorate le|prompt|raccontami)",
        "correction": "(in realtà|correzione|mi correggo|mi sono sbagliat*|alla fine|dimentic*|lasci stare|cambio di programma|rettific*|scusi|anzi|aggiornamento|nel frattempo|pensandoci|in verità)",
        "retract": "(dimentic*|ignor*|annull*) (quello che|il|la|i|le) ~",
        "question_topic_price": "(prezz*|costa|quanto|costo|tariff*|sconto)",
        "question_topic_process": "(consegn*|tempi|install*|quanto ci vuole|quando)",
        "question_topic_agent": "(umano|robot|chi sei|chi siete|persona|macchina)",
        "question_topic_privacy": "(miei dati|mio indirizzo|privacy|gdpr)",
        "question_topic_material": "(brochure|catalogo|scheda tecnica|documentazione)",
    },
    "pt": {
        "yes": "^ (sim|claro|com certeza|exato|exatamente|certo|isso|isso mesmo|correto|pois|pois sim|temos|temos sim|tem sim|há|afirmativo|sim senhor|positivo|ok) $",
        "no": "^ (não|nao|nada|nenhum|nenhuma|ainda não|de jeito nenhum|não temos|não há|infelizmente não|negativo|nem pensar|eu não|por enquanto não) $",
        "opt_out": """
            (parem|pare|para|deixem|deixe|chega|não|nunca) (~ )?(me )?(mand*|envi*|escrev*|contat*|contact*|incomod*|perturb*|contate*) (~ )?(email*|e mail*|mensage*|mais|isso|nada|$)
            (parem|pare) (de|com)
            (remov*|retir*|tir*|exclu*|apag*|elimin*|delet*|cancel*|descadastr*) (me|os|o|meu*|minha*|a) ?(~ )?(dados|lista|email|e mail|cadastro|número|contato|contacto|endereço|inscrição|assinatura)
            (me (tirem|tire|tira|removam|remova|retirem|excluam)|tirem me|removam me|retirem me|removam|descadastrem|quero me descadastrar|descadastrar|cancelar inscrição|cancelar a inscrição)
            (sem|não quero|chega de|nada de) (mais )?(emails|e mails|mensagens|publicidade|spam|contato|propaganda)
            (me deixem|me deixe|deixem me|deixe me|me deixa) em paz
            (não|nao) (tenho|estou|temos) (mais )?(interesse|interessad*)( mais)? $$
            ^^ (parar|stop|sair|descadastrar|não tenho mais interesse) $$
            """,
        "human": """
            (falar|conversar|tratar) com (uma|um|alguém|algum|alguma|o|a|seu|vendedor|atendente|humano|gente|pessoa) ?(~ )?
            (me liga*|me ligue*|liguem me|ligue me|ligar para mim|me ligar|me telefon*|me contate*|podem ligar|pode ligar|liguem para|quero uma ligação)
            (pessoa|humano|atendente|gente) (real|de verdade|humano|por favor)
            (alguém|um técnico|um vendedor|um consultor) (~ )?(me ligue|vir|venha|visitar|ligar|me ligar|passar)
            (agendar|marcar) (uma )?(ligação|reunião|visita|chamada)
            """,
        "human_not": "(você é|és|é um|é uma|estou falando) (~ )?(humano|robô|pessoa|máquina)",
        "wrong_person": "(pessoa errada|número errado|engano|não trabalha mais|já não trabalha|não trabalho mais|saiu da empresa|saí da empresa|se aposentou|faleceu|não está mais na empresa|e mail errado)",
        "abuse": "(idiota*|imbecil|imbecis|estúpid*|burr*|ladrões|golpistas|vai se foder|filho da puta|filhos da puta|merda de|vão à merda|cala a boca|otári*|palhaços|vagabund*|canalhas)",
        "pending": """
            (preciso|tenho que|tenho de|vou|devo|precisamos|deixa eu|deixe me|temos que|quero|prefiro|preciso de) (~ )?(pergunt*|consult*|verific*|confirm*|falar com|conversar com|checar|ver com|averigu*|saber com|alinhar|validar|perguntar|conferir|olhar)
            (te|lhe|vos|já) (aviso|confirmo|digo|retorno|informo|falo depois|respondo depois) ?~?
            (estou|estamos) (~ )?(esperando|aguardando|consultando|verificando|à espera)
            (aguardo|aguardando|espero) (~ )?(resposta|retorno|aprovação|confirmação)
            (vou|irei) (~ )?(confirmar|perguntar|verificar|consultar|checar)
            """,
        "decline": "(prefiro não|preferimos não|não (quero|posso|vou|podemos|vamos) (~ )?(dizer|falar|responder|divulgar|informar|revelar|compartilhar)|confidencial|sigilos*|segredo|não é da sua conta|não lhe interessa|sem comentários|informação interna|é interno|próxima pergunta|passo|privado)",
        "later": "(mais tarde|depois|outra hora|outro dia|agora não|amanhã continuamos|estou em reunião|em reunião|sem tempo|não tenho tempo|tenho que ir|preciso sair|estou ocupad*|estou dirigindo|falamos depois|falamos amanhã|volto depois|outro momento)",
        "smalltalk": "^ (olá|oi|bom dia|boa tarde|boa noite|obrigad*|muito obrigad*|ok|tá bom|beleza|perfeito|ótimo|legal|valeu|tchau|até logo|até mais|abraço|tudo bem|prazer|de nada|certo)",
        "budget_pos": """
            (orçamento|verba|dinheiro|fundos|recursos|financiamento) (~ )?(aprovad*|disponível|disponíveis|liberad*|reservad*|previst*|alocad*|garantid*|separad*)
            (temos|tenho|há|tem|existe) (um |a |o |uma |já )?(orçamento|verba|dinheiro|fundos|recursos)
            """,
        "budget_pos_asked": "(aprovad*|liberad*|reservad*|alocad*|orçad*|sinal verde|está previsto|separad*|garantid*|temos sim)",
        "budget_neg": "(não temos|não há|não tenho|sem|nenhum|nenhuma|não existe|não tem|zero|falta|nem) (um |nenhum |nenhuma |a |o |mais )?(orçamento|verba|dinheiro|fundos|recursos|grana|um tostão|um centavo)",
        "budget_neg_asked": "(nada|negad*|cortad*|congelad*|recusad*|rejeitad*|nem um centavo|zero|quebrad*|liso*|quem dera|só se for de graça|de graça|não previsto|nenhum*|falid*)",
        "budget_planned": "(previst*|planejad*|planead*|solicitad*|pedid*)",
        "budget_vague": "(depende|vamos ver|veremos|a ver|alguma coisa|um pouco|não sei|difícil dizer|razoável|a definir|talvez|flexível|não muito|se compensar|logo se vê)",
        "money_topic": "(orçamento|verba|dinheiro|quanto|valor|preço|custo|euros|reais|financeiro|contabil*|gastar)",
        "authority_decides": """
            (sou eu|eu) (~ )?(que decido|decido|assino|aprovo|escolho|quem decide|mando|que mando|que assino|que decide)
            (decido|assino|aprovo|mando) (eu|sozinh*)
            (a decisão|decisão) (~ )?(é minha|é só minha|cabe a mim|sou eu)
            (sou|^) (o |a |um |uma )?(don*|proprietári*|diretor geral|diretora geral|sócio gerente|fundador*|ceo|chefe|presidente|patrão|patroa|empresári*|titular)
            ^^ (eu|eu mesmo|eu mesma|só eu|sou eu) $$
            """,
        "authority_shared": "(junto com|juntos|em conjunto|conjunta*|com meu (sócio|chefe|marido|irmão|pai)|com minha (mulher|esposa|sócia|chefe)|com o diretor|meu sócio e eu|eu e meu|eu e minha|decidimos|comitê|comissão|conselho|direito de veto|veto|em equipe|nós dois|minha aprovação)",
        "authority_influences": "(recomendo|aconselho|proponho|sugiro|avalio|minha recomendação|minha opinião|preparo|dou minha opinião|me ouvem|faço a pré seleção|faço a recomendação|parecer)",
        "authority_none": "(estagiári*|estudante|aprendiz|não decido|não tenho voz|não tenho poder|não sou eu|eu não|ninguém me pergunta|não me perguntam|não me consultam|só recolho|só coleto|para meu chefe|para o meu chefe|nenhuma influência|nenhum papel|secretári*|não depende de mim|não apito nada|não participo)",
        "authority_other": "(meu chefe|minha chefe|a diretoria|o diretor|a direção|compras|a matriz|o dono|o jurídico|a gerência) (~ )?(decide|assina|aprova|escolhe|resolve|cuida)",
        "authority_vague": "(complicado|depende|mais ou menos|em parte|várias pessoas|muita gente|não está claro|um pouco|não sei)",
        "authority_topic": "(decid*|decisão|assina*|aprova*|responsável|quem)",
        "authority_strict": "(decid*|decisão|assin*|don*|proprietári*|diretor geral|fundador*|ceo|estagiári*|estudante|comitê|comissão|recomendo|veto|sóci*|mando)",
        "time_now": "(o mais rápido possível|o quanto antes|quanto antes|assim que possível|imediatamente|agora|já|agora mesmo|urgente*|hoje|ontem|hoje mesmo|logo que possível|já começamos|já começou|em andamento|em curso|asap|para ontem|de imediato|com urgência)",
        "time_neg": "(nunca|jamais|sem planos|não há planos|nenhum plano|não está previsto|cancelad*|suspens*|parad*|congelad*|arquivad*|engavetad*|não vai acontecer|quando as galinhas|abandonad*|sem data|não será feito|descartad*|dia de são nunca)",
        "time_vague": "(em breve|logo|um dia|algum dia|mais pra frente|mais para frente|mais adiante|sem pressa|não há pressa|não é urgente|depende|veremos|vamos ver|quando|não sei|a médio prazo|a longo prazo|cedo ou tarde|futuramente|no futuro|eventualmente)",
        "time_topic": "(quando|data|calendário|início|prazo|começar)",
        "time_start": "(começ*|inici*|arranc*|instal*|antes de|até|a partir|desde|pront*|em|para)",
        "need_pos": "(precis*|procur*|queremos|quero|gostaria*|temos que|devemos|trocar|substituir|modernizar|automatizar|problema* com|vaza*|vazamento*|falha*|quebra*|avaria*|reduzir|economizar) ~~ \\w{3,}",
        "need_strong": "(precis*|procur*|substitu*|troc*|moderniz*|automatiz*|vaz*|falh*|quebr*|avari*)",
        "named_cue": "(para|pour|per|voor|dla|na|için|nuev*|nouv*|nuov*|nieuw*|now*|nov*|yeni|\\d+)",
        "need_q": "(têm|tem|vocês têm|há|existe|oferecem) (~ )?(algo|alguma solução|uma solução|um sistema|alguma coisa) (~ )?(para|contra|que)",
        "need_neg": "(nada|nenhuma necessidade|não precis*|só olhando|só estou olhando|só curiosidade|por curiosidade|curiosidade|tudo bem|tudo funciona|satisfeit*|content*|já compramos|já resolvido|resolvido|por engano|engano|não interessa|já temos|com o concorrente)",
        "need_vague": "(talvez|não sei|várias coisas|coisas|um pouco de tudo|o de sempre|o habitual|depende|melhorar|muitas coisas|alguma coisa)",
        "off_topic": "(piada|previsão do tempo|futebol|receita|poema|música|filme|ignore as instruções|ignora as|prompt|conta uma)",
        "correction": "(na verdade|correção|corrigindo|me enganei|enganei me|no final|esqueça*|esquece*|mudança de planos|retific*|desculpe|aliás|atualização|entretanto|afinal|me corrijo)",
        "retract": "(esque*|ignore*) (o|os|a|as|meu|minha|aquilo) ~",
        "question_topic_price": "(preço*|custa|quanto|custo|desconto)",
        "question_topic_process": "(entrega*|prazo*|instala*|quanto tempo|quando)",
        "question_topic_agent": "(humano|robô|quem é|uma pessoa|máquina)",
        "question_topic_privacy": "(meus dados|meu email|privacidade)",
        "question_topic_material": "(folheto|catálogo|ficha técnica|documentação)",
    },
}
