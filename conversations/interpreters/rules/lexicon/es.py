"""Spanish phrases: what every lead must be able to say."""

from __future__ import annotations

CLASSES: dict[str, str] = {
    "rep": "comercial|técnico|técnica|asesor|asesora|vendedor|vendedora|ingeniero|ingeniera|agente|ejecutivo|representante|especialista|experto|humano|humana|persona|compañero|alguien|operador|encargado",
    "boss": "jefe|jefa|dirección|director|directora|gerente|gerencia|compras|central|matriz|dueño|dueña|consejo|junta|propiedad|socios|administración|ayuntamiento|alcalde|presidente|patrón|corporativo|comité|responsable",
    "mails": "correos|correo|mensajes|mensaje|emails|email|mails|mail|publicidad|spam|llamadas|propaganda|newsletter|boletín|información",
}

PHRASES: dict[str, str] = {
    "yes": """
        ^ (sí|si|claro|claro que sí|por supuesto|exacto|correcto|desde luego|vale|así es|efectivamente|sip|afirmativo|sí claro|sí lo hay|sí tenemos|sí hay) $
        ^ (sí señor|sí señora|eso es|exactamente|cierto|de acuerdo|sin duda|sí sí|simón|órale|ajá|dale|sí por supuesto|sí efectivamente|sí exacto|obvio|seguro|hay|tenemos) $
        """,
    "no": """
        ^ (no|nada|ninguno|ninguna|para nada|todavía no|aún no|no hay|no tenemos|qué va|en absoluto|no mucho|no todavía|lamentablemente no|nop|yo no) $
        ^ (no no|nel|negativo|tampoco|jamás|de momento no|por ahora no|por el momento no|no por ahora|no de momento|desgraciadamente no|por desgracia no|pues no|no señor|ni hablar|nada de nada|no creo|ninguna de momento|no la verdad|la verdad no|nanay) $
        """,
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
        (no|nunca|dejen de|deje de|dejad de|deja de|paren de|parad de) (~ )?(quiero|deseo|queremos) ?(~ )?(recibir|que me (escriban|contacten|manden|llamen)|más <mails>|seguir recibiendo|saber nada)
        (no|ya no) (quiero|deseo|queremos) (~ )?(recibir|más <mails>|<mails>|que me contacten|que me escriban|que me llamen más|que me molesten|seguir recibiendo|saber nada)
        (deje|dejen|deja|dejad|paren|parad|pare) de (~ )?(escrib*|mandar*|enviar*|contactar*|molestar*|llamar*|spamear)
        (no|ya no) (me|nos) (mandes|mande|manden|mandéis|escribas|escriba|escriban|escribáis|envíes|envíe|envíen|enviéis|contacten|contacte|contactéis|molesten|molestéis|moleste|llamen más|llaméis más|sigan|sigáis)
        (den|dé|da|dad|dame|darme|quiero|solicito|pido|tramiten) (~ )?(me |de )?(baja)
        (bájenme|bájame|bórrenme|borradme|sacadme|quitadme|sáquenme|elimínenme|eliminadme|quítenme|désenme)
        (elimin*|borr*|supr*|cancel*|quit*|sac*) (~ )?(mis datos|mi correo|mi email|mi número|mi teléfono|mi contacto|mi cuenta|mi suscripción|mi nombre|de (la|su|vuestra|esta) lista|de la base)
        (basta|ya está bien|suficiente) (~ )?(de <mails>|<mails>)
        (no|ya no) (me|nos) interesa* (~ )?(más|ya|gracias)? ?$$
        (ya no|no) (estoy|estamos) (ya )?interesad*( en nada| gracias)? $$
        (ya no|no) (me|nos) interesa* , (gracias|muchas gracias|lo siento|un saludo) $$
        (derecho de) (supresión|oposición|cancelación)
        """,
    "human": """
        (hablar|charlar|conversar|tratar|comunicarme) con (una|un|alguien|otra|algún|alguna|el|la|su|sus|ventas|vuestro*|humano*|personas) ?(~ )?
        (llámeme|llámenme|llameme|llamenme|llámame|llamame|me llame*|llamarme|me llamen|me puede* llamar|pueden llamarme|puede llamarme|que me llamen|quiero que me llamen|me llamáis|llamadme)
        (persona|humano|humana|agente|asesor|comercial) (real|de verdad|humano|por favor)
        (alguien|comercial|técnico|asesor|ingeniero) (~ )?(me llame|venga|pase|visite|llamarme|visitarnos|contacte|me contacte|me atienda)
        (agendar|concertar|tener|fijar) (una )?(llamada|reunión|visita|cita)
        (puede*|podría*|podéis|podrá*|sería posible|es posible|quiero|quisiera|me gustaría|prefiero|necesito|mejor|que) (~ )?(que )?(venga*|venir|pase|pasar|pasarse|llame|llamar|llamarme|visitar*|atender*|acerque*|contacte*|hable) (~ )?(alguien|un <rep>|una <rep>|algún <rep>|alguna <rep>|el <rep>|su <rep>|vuestro <rep>|por (la )?(planta|aquí|fábrica|nave|finca|taller|obra))
        (alguien|algún <rep>|alguna <rep>|un <rep>|una <rep>|su <rep>|vuestro <rep>|el <rep>|uno de sus <rep>) (~ )?(puede|podría|que (me|nos)|me|nos|pase|venga|se pase|pueda) (~ )?(llam*|visit*|venir|venga|pasar|pase|contact*|atend*|acerc*|habl*|explic*|por)
        (hablar|hable|conversar|charlar|contactar|comunicar*|tratar|entrevist*|quedar) (~ )?con (~ )?<rep>
        (me|nos) (pase*|pasas|pone*|comuni*|conect*|transfier*) con
        (páseme|páseme|pásame|póngame|ponme|comuníqueme|pásenme) (~ )?con
        (llámenos|llamadnos|llámennos|márqueme|márquenme|márcame|marcame|telefonéeme|llámeme|me llama*|me marca*|me marquen|nos llama*|nos llaman|me dé* una llamada|una llamada|por teléfono|de carne y hueso|de viva voz|en persona) (~ )?(por favor|mejor|al|$)
        (prefiero|mejor|quiero|necesito) (~ )?(por teléfono|una llamada|que me llam*|hablarlo|hablar por teléfono|en persona|trato humano|atención humana|un humano|una persona)
        (contacto|teléfono|número) de(l|) (un |su |algún )?<rep>
        """,
    "human_not": """
        (eres|es usted|usted es|estoy hablando) (~ )?(humano|robot|persona|máquina|una persona)
        """,
    "wrong_person": """
        (persona equivocada|número equivocado|se equivocan de|se equivoca de|se ha equivocado|ya no trabaja|no trabaja aquí|ya no trabajo|dejó la empresa|dejé la empresa|se jubiló|falleció|ya no está en la empresa|equivocad* de persona)
        """,
    "abuse": """
        (idiota*|imbécil*|estúpid*|gilipollas|cabrón*|cabron*|ladrones|estafador*|hijo de puta|hijos de puta|vete a la mierda|váyanse a la mierda|que te den|pendejo*|payasos|inútil*|sinvergüenza*|cállate)
        """,
    "pending": """
        (tengo que|tendría que|debo|hay que|necesito|voy a|tenemos que|quiero|prefiero|debería|vamos a|déjeme|déjame|dejame|me toca) (~ )?(pregunt*|consult*|verific*|confirm*|hablar*|revis*|ver con|averigu*|mirar*|comprob*|chec*|valid*|comentar*|pedir*|chequear*)
        (lo|se lo|ya lo|le|te) (pregunto|consulto|confirmo|averiguo|reviso|miro|digo luego|comento|preguntaré|consultaré)
        (le|te|os|les) (aviso|confirmo|digo|cuento|informo|diré|avisaré|confirmaré) ~
        (estoy|estamos) (~ )?(esperando|consultando|averiguando|preguntando|a la espera)
        (pregunto|consulto|preguntaré|consultaré|averiguo) (~ )?(a|con|y|al|en)
        (pendiente de|a falta de) (~ )?(respuesta|confirm*|aprob*)
        (lo|la|le|se lo|te lo) (averiguo|consulto|miro|pregunto|confirmo|verifico|reviso|checo|hablo|comento)
        (te|le|os|les|se) (~ )?(confirmo|confirmaré|cuento|aviso|avisaré|digo|diré|informo|comento|mando|paso|contesto|respondo) (~ )?(si|qué|cuándo|cuánto|quién|luego|mañana|pronto|en cuanto|cuando|algo|el|la|esta|por|$)
        (llamo|pregunto|consulto|hablo|reunión|reúno|junto|pido|espero|quedo) (~ )?(al|con|a|la|el|mi) ~~ (confirmo|cuento|aviso|digo|informo|contesto)
        (tengo que|hay que|debo|necesito|voy a|déjeme|déjame|deja|déjenme|habría que|tendría que|me falta|falta|tenemos que|hemos de|toca) (~ )?(ver|verlo|hablar|hablarlo|preguntar*|consultar*|mirar*|checar*|revisar*|confirmar*|averiguar*|cotejar*|validar*|consensuar*|echar cuentas|comentar*)
        (a la espera|en espera|esperando|pendiente*|a falta) (~ )?(de|que|respuesta|confirm*|aprob*|la|el|lo)
        (espero|esperamos|me darán|nos darán|me dan|nos dan|me dirán|nos dirán|me dicen|nos dicen|me confirman|nos confirman|lo sabré|lo sabremos|sabré|sabremos|tendré|tendremos) (~ )?(respuesta|confirmación|la fecha|el dato|los datos|la cifra|el importe|el lunes|el martes|el miércoles|el jueves|el viernes|mañana|la semana|esta semana|algo|más)
        (no lo sé|no sé) (~ )?(todavía|aún) (~ )?(pregunt*|consult*|aviso|miro|espero)
        """,
    "decline": """
        (prefiero no|preferimos no|no quiero (decir*|compartir*|hablar*|contestar*|responder*)|no puedo (decir*|revelar*|compartir*)|no se lo (digo|voy a decir)|confidencial|es secreto|no es asunto suyo|no es asunto tuyo|no le importa|no te importa|sin comentarios|información interna|es interno|privado|siguiente pregunta|paso de contestar|eso no lo decimos|no damos esa información)
        (prefiero|preferimos|preferiría) (~ )?(no|reserv*|guard*) ?(~ )?(dar|decir*|contestar*|responder*|compartir*|hablar*|comentar*|revelar*|entrar|para mí|para nosotros|$)
        (no) (~ )?(voy a|vamos a|pienso|quiero|queremos|puedo|podemos|debo|deseo) (~ )?(contestar*|responder*|decir*|dar|facilitar*|compartir*|revelar*|comentar*|hablar de|divulgar*|entrar en)
        (no) (le|se lo|te|os|les|lo) (~ )?(digo|diré|contesto|cuento|voy a contar)
        (no) (damos|facilitamos|compartimos|publicamos|revelamos|comentamos|doy|facilito|comparto|comento|revelo|contesto|respondo) (~ )?(ese|esa|eso|esos|esas|datos|cifras|información|números|nada|a eso|a esa)
        (eso|ese dato|esa información) (~ )?(me lo guardo|nos lo guardamos|es cosa nuestra|es cosa mía|es reservad*|es privad*|queda entre nosotros|es asunto nuestro)
        (me lo reservo|me reservo|acuerdo de confidencialidad|secreto profesional|secreto de empresa|información (confidencial|reservada|sensible|privada)|a usted qué le importa|y a ti qué|qué le importa)
        """,
    "later": """
        (más tarde|luego|otro momento|otro día|ahora no|mañana seguimos|estoy en una reunión|en reunión|no tengo tiempo|mal momento|tengo que irme|me tengo que ir|estoy ocupad*|hablamos luego|hablamos mañana|estoy conduciendo|ando ocupado|vuelvo luego|ahorita no)
        (escríb*|escrib*|contáct*|contact*|búsc*) (me|nos)? ?(~ )?(más tarde|el lunes|el martes|el miércoles|el jueves|el viernes|mañana|la semana que viene|la próxima semana|otro día|luego|en otro momento|después)
        (escríbame|escríbeme|escribidme|escríbanme|contácteme|contáctame|recontácteme) (~ )?(lunes|martes|miércoles|jueves|viernes|mañana|semana|tarde|luego|después)
        (seguimos|continuamos|retomamos|hablamos|lo vemos|lo hablamos|lo retomamos|nos hablamos|conversamos) (~ )?(mañana|luego|más tarde|el lunes|el martes|el miércoles|el jueves|el viernes|otro día|la semana|después|en otro)
        (estoy|ando|voy) (~ )?(reunid*|conduciendo|manejando|liad*|en obra|en planta|de viaje|fuera|a tope|con un cliente|de vacaciones|en una llamada|en junta|en medio de)
        (ahora|ahorita|hoy|en este momento) (~ )?(no puedo|no tengo tiempo|me pilla mal|estoy liad*|me es imposible|imposible)
        """,
    "smalltalk": """
        ^ (hola|buenos días|buenas|buenas tardes|buenas noches|gracias|muchas gracias|mil gracias|ok|vale|perfecto|de acuerdo|genial|saludos|adiós|hasta luego|hasta pronto|encantad*|muy bien|de nada|estupendo)
        ^ (un saludo|saludos cordiales|muy amable|igualmente|buen día|buenas a todos|qué tal|un placer|gracias a ti|gracias a usted|muchísimas gracias|entendido|anotado|okey|okay|bien gracias|feliz día|cordialmente|atentamente|qué onda|sale|nos vemos)
        """,
    "budget_pos": """
        (presupuesto|dinero|fondos|partida|subvención|financiación|plata|recursos) (~ )?(aprobad*|disponible*|asignad*|concedid*|autorizad*|previst*|reservad*|liberad*|apartad*|listo*)
        (hay|tenemos|tengo|contamos con|disponemos de|existe) (un |el |una |algo de |ya )?(presupuesto|dinero|fondos|partida|financiación|recursos|subvención)
        (presupuesto|dinero|fondos|partida|subvención|financiación|inversión|plata|recursos|crédito|préstamo) (~ )?(está |están |ya |fue |ha sido |han sido )*(aprobad*|concedid*|asignad*|autorizad*|reservad*|apartad*|confirmad*|guardad*|listo|lista|comprometid*)
        (tenemos|hay|tengo|contamos con|disponemos de) (~ )?(aprobad*|reservad*|apartad*|asignad*|destinad*|guardad*|presupuestad*)
        (está|va|entra|viene|metido|incluido) (~ )?en (el |los )?presupuesto*
        """,
    "budget_pos_asked": """
        (aprobad*|asignad*|autorizad*|concedid*|reservad*|presupuestad*|está previsto|visto bueno|luz verde|apartad*|sí hay|tenemos de sobra)
        (destinad*|guardad*|tenemos para|contemplado en|confirmad*|dinero hay|hay dinero|hay presupuesto|de sobra|con fondos|subvencionad*|financiad*)
        """,
    "budget_neg": """
        (no hay|no tenemos|no tengo|sin|ningún|ni|no queda|cero|falta de|no existe|tampoco hay) (un |nada de |ningún |el )?(presupuesto|dinero|fondos|plata|recursos|pasta|lana|partida|financiación|un duro|un peso|un euro)
        (no hay|no tenemos|no tengo|sin|ni|no queda|no nos queda|cero|no disponemos de|no contamos con|no se ha aprobado|no nos han dado|falta|nada de) (un |nada de |ningún |el |mucho |ni un |ni )?(presupuesto|dinero|fondos|plata|pasta|lana|duro|peso|pesos|céntimo|centavo|euro|perra|blanca|feria|liquidez|guita|recursos|financiamiento|varo)
        (presupuesto|fondos|partida|dinero) (~ )?(agotad*|congelad*|recortad*|denegad*|cancelad*|rechazad*|gastad*|se acabó|se ha acabado|bloquead*)
        (no hay|no queda|ni) (~ )?(un duro|un euro|un peso|un céntimo|un centavo|ni para)
        """,
    "budget_neg_asked": """
        (nada|denegad*|rechazad*|congelad*|recortad*|ni un euro|ni un duro|ni un peso|ni un centavo|sin blanca|cero|cancelad*|no está previsto|solo si es gratis|si es gratis|ojalá|no alcanza|estamos tiesos|quebrad*|ningun*)
        (no hay ni para|no da para|no nos alcanza|no llega|estamos pelados|pelados|en números rojos|sin un duro|tiesos|imposible ahora|no este año|este año no|nada este año|nada de nada|se acabó|echado para atrás|tumbad*|no lo aprobaron|no aprobado|nos lo han negado|gratis|ni en broma|ni de broma)
        (no|ni) (me|nos) (~ )?(arreglan|cambian|pagan|compran|dan|ponen) ni
        """,
    "budget_planned": """
        (previst*|planead*|planificad*|solicitad*|pedid*|contemplad*)
        (está previsto|previsión|lo vamos a pedir|vamos a solicitar|hemos solicitado|hemos pedido|solicitud|en trámite|tramitando|pensamos destinar|planeamos)
        """,
    "budget_vague": """
        (depende|ya veremos|veremos|a ver|algo|un poco|no sé|no lo sé|ni idea|difícil decir|según|razonable|por definir|quizás|quizá|tal vez|si compensa|flexible|no mucho)
        (dependerá|según el precio|según cuánto|habría que ver|hay que ver|habrá que ver|ya se verá|se verá|lo que haga falta|lo que cueste|lo justo|poco|poquito|algo hay|algo habrá|alguito|más o menos|no está definido|por ver|negociable|a negociar|a convenir|sin definir|lo normal|ni mucho ni poco|puede ser|puede|si merece la pena|si sale bien|si conviene|ahí vamos)
        """,
    "money_topic": """
        (presupuesto|dinero|cuánto|importe|precio|coste|costo|euros|contab*|finanzas|gastar)
        """,
    "authority_decides": """
        (yo|decisión|firma) (~ )?(decido|firmo|apruebo|elijo|es mía|la tomo yo|mando|soy quien decide|soy el que decide|soy la que decide)
        (decido|firmo|apruebo|mando) (yo|sol*|yo sol*)
        (soy|^) (el |la |un |una )?(dueñ*|propietari*|director general|directora general|gerente general|fundador*|ceo|presidente|administrador único|patrón|titular)
        ^^ (yo|yo mismo|yo misma|solo yo|yo solo|yo sola|la decisión es mía) $$
        (la decisión|el que manda|quien manda|quien decide|el que decide|la que decide|la última palabra|la firma) (~ )?(la tomo yo|soy yo|es mía|la tengo yo|yo|mía|corre de mi cuenta|me corresponde|me toca a mí|depende de mí)
        (la tomo|lo decido|decido|mando|firmo|lo firmo|apruebo|compro|resuelvo) yo
        (es|aquí es) (mi (empresa|negocio|taller|finca|fábrica|explotación|granja|restaurante|compañía))
        (soy|^) (autónom*|empresari*|la dueña|el dueño|dueñ*|emprendedor*|gerente y|administrador*|socio único|socia única|el responsable máximo|quien manda|el que manda|la que manda|el jefe aquí|la jefa aquí)
        (soy) (el|la) (jefe|jefa|mero mero|patrón|patrona) $
        ^ (yo solito|yo solita|nadie más|nadie más que yo|solamente yo|servidor|un servidor|una servidora|menda|aquí mando yo|yo decido|yo lo decido|eso lo decido yo|lo decido yo|yo mero) $
        (no tengo que|sin) (pedir permiso|preguntar a nadie|consultar a nadie|consultarlo con nadie)
        """,
    "authority_shared": """
        (entre todos|junto con|juntos|conjunta*|con mi (socio|jefe|jefa|marido|mujer|hermano)|con el director|mi socio y yo|mi hermano y yo|decidimos|los dos|firmamos los dos|derecho a veto|veto|en equipo|mi aprobación|mi visto bueno|soy uno de los)
        (yo y mi|mi (socio|socia|mujer|marido|hermano|hermana|padre|esposa|esposo|jefe|jefa) y yo|a medias|a pachas|al alimón|con mis socios|mis socios y yo|con mi (padre|hermana|esposa|esposo|pareja|socia|equipo|director|gerente)|somos (dos|tres|varios) (socios|los que)|en familia|de mutuo acuerdo|mancomunad*|también firma*|firma también|entre (los dos|dos|tres|ambos|mi)|también decide*|yo también|con el (jefe|gerente|director|dueño)|con la (jefa|dirección|gerencia|directora)|entre varios|los (dos|tres) socios|lo votamos|votamos)
        """,
    "authority_influences": """
        (recomiendo|aconsejo|propongo|sugiero|evalúo|mi recomendación|mi opinión|hago la recomendación|preparo|asesoro|doy mi opinión|me escuchan|hago la preselección|redacto)
        (doy|dar|piden|pide|preguntan|escuchan|tienen en cuenta|cuenta|valoran) (~ )?(mi (opinión|criterio|visto|parecer|informe|consejo))
        (hago|preparo|elaboro|redacto|presento|comparo|evalúo|valoro|selecciono|preselecciono|estudio|filtro|propongo|recomiendo) (~ )?(informe*|ofertas|opciones|propuesta*|comparativa*|proveedores|pliego*|especificaciones|presupuestos|alternativas|soluciones|el que)
        (formo parte|miembro|estoy|participo|soy parte|integro) (~ )?(comité|comisión|consejo|mesa de contratación|mesa de compras|equipo de compras|la decisión|en la elección)
        (informe técnico|opinión técnica|criterio técnico|asesoro|influyo|tengo voz|participo en la decisión|doy el visto bueno técnico)
        """,
    "authority_none": """
        (becari*|estudiante|practicante|aprendiz|no decido|no tengo voz|ni voz ni voto|no tengo poder|no pinto nada|yo no|nadie me pregunta|no me preguntan|no me consultan|no tengo nada que ver|solo recopilo|solo busco información|para mi jefe|para mi jefa|ninguna influencia|solo ayudo|no participo|pasante|no depende de mí|secretari*|ningún papel)
        (ni pincho ni corto|no pincho|no corto|ni voto|no soy yo|yo no decido|no es cosa mía|no me corresponde|no me toca|eso no me compete|no es mi (área|departamento|competencia|tema|decisión)|no tengo autoridad|no tengo potestad|no mando|no me dejan|no me piden|a mí no me preguntan|a mí nadie|nadie me consulta|ni me preguntan|solo (soy|cumplo|hago|obedezco|paso|transmito|recojo|recopilo|ayudo|pido|busco)|soy un mandado|soy una mandada|solo un empleado|soy empleado|soy un simple|prácticas|de prácticas|para un trabajo de (clase|la universidad|la uni)|tfg|alumn*|temporal|ningún poder|no participo|sin voz ni voto)
        (nadie|no|nunca|ni) (~ )?(pide*|pregunta*|escucha*|tienen en cuenta|consulta*) (~ )?mi (opinión|criterio|parecer)
        mi opinión no (~ )?(cuenta|importa|vale)
        """,
    "authority_other": """
        (mi jefe|mi jefa|la dirección|el director|gerencia|compras|la central|el dueño|el consejo) (~ )?(decide|firma|aprueba|elige|lo decide|se encarga)
        """,
    "authority_vague": """
        (complicado|depende|más o menos|en parte|varios|muchas personas|no está claro|un poco|no sé|es política)
        (según|es complejo|es complicado|hay varios|un poco todos|entre muchos|depende del importe|bueno|algo así|digamos|a veces|supongo|creo que sí|no lo tengo claro|no está definido|regular)
        """,
    "authority_topic": """
        (decid*|decisión|firma|firmo|aprueba|responsable|encarga|quién)
        """,
    "authority_strict": """
        (decid*|decisión|firm*|dueñ*|propietari*|director general|gerente general|fundador*|ceo|becari*|estudiante|comité|recomiendo|veto|soci*|voz ni voto|mando|jefe decide)
        """,
    "time_now": """
        (lo antes posible|cuanto antes|inmediatamente|ya mismo|ahora|ahora mismo|urgente*|de inmediato|hoy|ayer|hoy mismo|enseguida|lo más pronto posible|ya empezamos|ya hemos empezado|en marcha|en curso|asap|a la mayor brevedad|corre prisa)
        (lo más rápido posible|lo antes que se pueda|en cuanto se pueda|tan pronto como sea posible|cuanto antes mejor|para ayer|ayer|de ya|desde ya|urge|nos urge|es urgente|inmediato|ipso facto|en este momento|al toque|ahorita mismo|hoy mejor que mañana|ya hemos arrancado|ya arrancamos|ya estamos en ello|ya está en marcha|obra en marcha)
        ^ ya $
        """,
    "time_neg": """
        (nunca|jamás|no hay planes|sin planes|ningún plan|no está previsto|no está planeado|cancelad*|suspendid*|parad*|congelad*|archivad*|cuando las ranas críen pelo|no se hará|no se hace|no se va a hacer|abandonad*|aparcad*|ninguna fecha|no hay fecha|descartad*)
        (no hay nada previsto|nada previsto|sin fecha|no vamos a hacer*|no lo vamos a hacer|ya no se hace|se canceló|se ha cancelado|se paró|se ha parado|en el cajón|guardado en un cajón|en punto muerto|en pausa indefinida|aplazad* (sin fecha|indefinidamente)|pospuest* (sin fecha|indefinidamente)|olvidad*|enterrad*|ni está ni se le espera|cuando las vacas vuelen|cuando san juan baje el dedo|ningún proyecto|no hay proyecto|no tenemos (planes|intención)|desechad*)
        """,
    "time_vague": """
        (pronto|algún día|más adelante|en algún momento|sin prisa|no hay prisa|no corre prisa|no es urgente|depende|ya veremos|veremos|cuando|no sé|a medio plazo|a largo plazo|tarde o temprano|próximamente|quién sabe|vete tú a saber|en el futuro)
        (prontito|en breve|dentro de poco|a ver cuándo|cuando se pueda|cuando toque|cuando haya|cuando podamos|un día de estos|a su debido tiempo|con calma|sin urgencia|no es urgente|tranquilo|ni idea|no está definido|por definir|sin definir|lo vamos viendo|según vaya|ya se verá|depende de|si todo va bien|dios dirá|al rato|en cuanto|a futuro|en unos meses quizá|puede esperar|aún no)
        """,
    "time_topic": """
        (cuándo|fecha|calendario|inicio|plazo|empezar)
        """,
    "time_start": """
        (empez*|empiez*|comenz*|comienz*|inici*|arranc*|instal*|antes de|a más tardar|para|a partir|desde|poner en marcha|listo|en)
        (obra|obras|montar|montaje|puesta en marcha|operativ*|funcionando|tiene que estar|estar|ejecut*|vuelta|la vuelta de|entregado)
        """,
    "need_pos": r"""
        (necesit*|busc*|queremos|quiero|quisiera|querríamos|tenemos que|hay que|debemos|cambiar|reemplazar|sustituir|modernizar|automatizar|problema* con|pierde|fuga*|falla|fallan|se rompe*|se avería*|averí*|reducir|ahorrar) ~~ \w{3,}
        (cambio de|instalar|reparar|renovar|automatización|ampliar|ampliación|mejora de|instalación de|sustitución|reforma|problemas? (de|en)|se (nos )?(ha |han )?(roto|quemado|averiado|estropeado|parado)|controlar|medir|monitorizar|optimizar|ahorro|montar|equipar|proyecto de|proyecto para|nos hace falta|hace falta|requerimos|requiero|ocupamos|ocupo|me interesa|nos interesa|interesad* en) ~~ \w{3,}
        """,
    "need_strong": """
        (necesit*|busc*|reemplaz*|sustitu*|moderniz*|automatiz*|pierde|fuga*|falla*|averí*|riego)
        (instal*|repar*|renov*|ampli*|sustituc*|avería*|se para|se quem*|quemad*|roto|rota|se atasca|no funciona|no arranca|no enfría|no da más|gasta*|consum*|ruido*|obsolet*|compresor*|bomba*|motor*|variador*|reductor*|válvula*|caldera*|quemador*|enfriador*|chiller|cámara* frigorífica*|cámara fría|aire acondicionado|climatiza*|ventilador*|extractor*|horno*|cinta*|transportador*|banda*|prensa*|robot*|autómata*|plc|scada|cuadro eléctrico|tablero*|transformador*|generador*|paneles|placas solares|fotovolt*|cargador*|depósito*|tanque*|tubería*|filtro*|depuradora|pozo|regadío|goteo|invernadero*|granja|lechería|almacén*|naves?|molino*|mezclador*|envasad*|etiquetad*|empaquetad*|carretilla*|grúa*|puente grúa|ascensor*|puerta*|iluminación|luminaria*|led|sensor*|medidor*|contador*|caudal*|presión|temperatura|vapor|aire comprimido|agua|energía|factura|luz|consumo|mantenimiento|repuesto*|recambio*|rodamiento*|correa*|software|trazabilidad|inventario*|maquinaria|máquina*|equipo*)
        """,
    "named_cue": r"""
        (para|pour|per|voor|dla|na|için|nuev*|nouv*|nuov*|nieuw*|now*|nov*|yeni|\d+)
        """,
    "need_q": """
        (tienen|tenéis|tiene|hay|existe|ofrecen) (~ )?(algo|alguna solución|una solución|un sistema|algún) (~ )?(para|contra|que)
        """,
    "need_neg": """
        (nada|ninguna necesidad|no necesit*|no hace falta|solo (estoy )?mirando|solo miraba|solo curiosidad|por curiosidad|curiosidad|todo va bien|todo funciona|todo bien|satisfech*|content*|ya compramos|ya lo compramos|ya resuelto|ya está resuelto|ya lo solucionamos|por error|me equivoqué|no me interesa|ya no|ya tenemos|con la competencia|fue un error)
        (de momento nada|por ahora nada|echando un vistazo|un vistazo|curioseando|mirando por|solo mirar|solo ver|nada en concreto|nada concreto|nada en particular|no buscamos|no busco|no requerimos|no requiero|estamos bien|estamos servidos|estamos cubiertos|todo en orden|todo marcha|todo perfecto|contento* con|ya tengo|ya lo tenemos|ya está solucionado|solucionado|ya se arregló|ya contratamos|ya elegimos|a otro proveedor|con otro proveedor|otra empresa|por equivocación|equivocación|le di sin querer|sin querer|cliqué|no nos interesa|sin interés|no tengo (necesidad|interés)|no nos hace falta|ninguna por ahora|no ocupamos)
        """,
    "need_vague": """
        (quizás|quizá|tal vez|no sé|varias cosas|cosas|de todo un poco|un poco de todo|lo de siempre|lo habitual|depende|mejorar|muchas cosas|algo de)
        (un poco todo|de todo|diversas cosas|diferentes cosas|ya veremos|no lo tengo claro|optimizar|modernizar|modernizarnos|digitalizar|pues cosas|lo típico|cosillas|varios temas|algo|alguna cosa|ni idea|lo normal|en general|a ver qué)
        """,
    "off_topic": """
        (chiste|tiempo hace|clima|fútbol|receta|poema|canción|película|ignora las instrucciones|ignore las|prompt|cuéntame un)
        (olvida*|olvide*|ignora*|ignore*) (~ )?(instrucciones|órdenes|reglas|anterior*)
        (partido|real madrid|barça|barcelona juega|liga|mundial|horóscopo|elecciones|política|chistes|capital de|poesía)
        """,
    "correction": """
        (en realidad|corrección|me corrijo|corrijo|me equivoqué|al final|olvide|olvida|olviden|cambio de planes|rectifico|perdón|mejor dicho|actualización|resulta que|entretanto|se cayó|novedad*)
        (antes (puse|dije|escribí|comenté|indiqué)|me he equivocado|me equivoqué|equivoqué|rectificación|corrección|quise decir|quería decir|digo|dije mal|puse mal|error mío|fe de erratas|me lie|me confundí|he cambiado de|ha cambiado|cambió|al final|lo retiro|retiro lo|acaban de|me acabo de enterar|me acaban|ups)
        """,
    "retract": """
        (olvide*|olvida|ignore*|anule*) (lo|los|las|el|la|mi) ~
        (borre*|borra|quite*|quita|elimine*|elimina|retiro|no tenga* en cuenta|no anote*|deseche*) (~ )?(lo que|el presupuesto|la cifra|el importe|la fecha|mi respuesta|ese dato|lo del|lo de)
        """,
    "question_topic_price": """
        (precio*|cuesta|cuánto|coste|tarifa*|descuento)
        """,
    "question_topic_process": """
        (entrega*|plazo*|instala*|cuánto tarda*|cuándo)
        """,
    "question_topic_agent": """
        (humano|robot|quién eres|quién es|una persona|máquina)
        """,
    "question_topic_privacy": """
        (mis datos|mi correo|protección de datos|rgpd)
        """,
    "question_topic_material": """
        (folleto|catálogo|ficha técnica|documentación)
        """,
    "opt_out_not": """
        (borr*|elimin*|quit*) (~ )?(el presupuesto|la fecha|la cifra|lo que dije|lo que puse|esa respuesta)
        """,
    "pending_not": """
        (ver|mirar|revisar) (una|la|su|vuestra|un|el|su|vuestro) (demo|oferta|propuesta|solución|producto|catálogo|presupuesto)
        """,
    "later_not": """
        (más adelante|luego de|después de)
        ahora no (sé|lo sé|hay|tenemos|necesit*|sabría)
        """,
    "budget_period": r"""
        (año|anual|ejercicio|trimestre|semestre|20\d\d|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|primavera|verano|otoño|invierno)
        """,
    "frozen": """
        (congelad*|bloquead*|parad*|suspendid*) (~~ )?(hasta|después)
        (desbloque*|liber*|descongel*) (~ )?(en|a|el|después)
        """,
    "not_time_clause": """
        (reunión|junta|consejo|comité|pleno|vacaciones|desde|hace|comprad*|instalad*|contrato|vuelve|vuelvo|del año|es de|cita)
        """,
    "no_start_clause": """
        (le|te|os|les) (digo|diré|confirmo|confirmaré|aviso|avisaré|cuento|llamo|escribo)
        (entré|empecé a trabajar|llegué|llevo|me incorporé|ya lo compramos|compramos|lo compré)
        (escríb*|llám*|contáct*|llame*|escriba*) ?(me|nos) ?
        (me|nos) (dan|dirán|dicen|darán|confirman|contestan)
        (hoy|ahora) no
        no (sé|puedo|sabría) (~ )?decir*
        """,
    "time_now_strict": """
        (lo antes posible|cuanto antes|inmediatamente|ya mismo|es urgente|muy urgente|de inmediato|nos urge|lo más pronto posible|ya hemos empezado|ya empezamos|a la mayor brevedad)
        """,
    "time_neg_strict": """
        proyecto (~ )?(cancelad*|abandonad*|descartad*|congelad*|parad*|suspendid*)
        (se canceló|se ha cancelado) (~ )?proyecto
        """,
    "time_begin": """
        (empez*|empiez*|comenz*|comienz*|arranc*|instal*|poner en marcha|puesta en marcha|obra*|funcionando|operativ*|montar|montaje)
        """,
    "need_neg_strict": """
        (ya no (lo )?necesit*|ya está (resuelto|solucionado)|ya lo compramos|compramos a otro|contratamos a otro|con otro proveedor)
        """,
    "not_need_clause": """
        (necesit*|tengo que|hay que|quiero|queremos|quisiera|debo|tenemos que|busc*) (~ )?(tiempo|preguntar*|consultar*|hablar*|ver*|pensar*|saber|aprobación|autorización|la firma|el visto bueno|decidir*|confirmar*|ofertas|precios|presupuesto*|información|esperar|permiso|firmar)
        """,
    "need_talk": """
        (su (correo|mensaje|email|pregunta)|tu (correo|mensaje|pregunta)|vuestro (correo|mensaje)|este chat|el bot|ya (lo )?(dije|he dicho)|como (dije|ya dije))
        """,
    "need_topic": """
        (necesidad*|proyecto|requisito*|alcance|especificaciones)
        """,
    "question_topic_why": """
        (por qué (me|quiere|quieren|pregunta|preguntan|lo|necesit*)|para qué (quiere|lo|necesit*|sirve|es)|a qué viene)
        """,
    "question_topic_meaning": """
        (qué (quiere decir|significa|quieres decir)|a qué se refiere|no (le )?entiendo|cómo que|me lo explica|en qué sentido)
        """,
    "question_topic_company": """
        (dónde están|de dónde son|su empresa|vuestra empresa|referencias|certifica*|ubicad*|cuántos empleados|servicio técnico en)
        """,
    "material_request": """
        (envíe*|envíen*|mande*|manden*|pase*|pasen*|enviar*|mandar*|recibir|tienen) (~ )?(catálogo|folleto|ficha*|documentación|dossier|información por correo|cotización|presupuesto por escrito|tarifas|referencias)
        """,
    "budget_pos_not": """
        (algo|alguito|poco|poquito|alguna cosa) (~ )?(hay|habrá|tenemos|tengo)|(hay|tenemos) (~ )?(algo|alguito|un poco|un poquito|alguna cosilla)
        """,
    "budget_pos_asked_not": """
        (algo|alguito|poco|poquito|alguna cosa) (~ )?(hay|habrá|tenemos|tengo)|(hay|tenemos) (~ )?(algo|alguito|un poco|un poquito|alguna cosilla)
        """,
    "self_clause": """
        (ahora|hoy|ya|ahorita) (~ )?(no|tampoco)
        no (~ )?(ahora|hoy|urge|es urgente)
        (ahora|hoy|ya) (soy|estoy|ando|voy|tengo)
        """,
}

EXPANSIONS: dict[str, str] = {
    "q": "que",
    "xq": "porque",
    "pq": "porque",
    "tb": "tambien",
    "tmb": "tambien",
    "x": "por",
    "pa": "para",
    "porfa": "por favor",
    "porfis": "por favor",
    "xfa": "por favor",
    "dnd": "donde",
    "cdo": "cuando",
    "ppto": "presupuesto",
    "pto": "presupuesto",
    "msj": "mensaje",
    "grax": "gracias",
    "grcs": "gracias",
    "ntp": "no te preocupes",
    "finde": "fin de semana",
}
"""Short forms of a chat, written out."""

FILLERS = """pues bueno sinceramente realmente simplemente desgraciadamente lamentablemente entonces mira oye eh verdad francamente actualmente ciertamente ahí la-verdad"""
