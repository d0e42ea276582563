"""French phrases: what every lead must be able to say."""

from __future__ import annotations

CLASSES: dict[str, str] = {
    "rep": "commercial|commerciale|conseiller|conseillère|technicien|technicienne|vendeur|vendeuse|collègue|humain|interlocuteur|ingénieur|expert|spécialiste|technico commercial|responsable commercial|représentant|chargé d affaires|être humain|vraie personne",
    "boss": "chef|cheffe|patron|patronne|directeur|directrice|direction|siège|holding|groupe|maison mère|dg|pdg|gérant|mairie|maire|conseil|responsable|n 1|hiérarchie|supérieur|supérieurs|achats|service achats|daf|comptable|proprio|propriétaire",
    "check": "demander|vérifier|voir|consulter|me renseigner|valider|interroger|confirmer|contacter|contrôler|regarder|appeler",
    "mails": "mails|mail|e mails|emails|messages|message|courriels|relances|publicité|pub|pubs|newsletter|newsletters|sollicitations|démarchage|spam",
}

PHRASES: dict[str, str] = {
    "yes": """
        ^ (oui|ouais|bien sûr|tout à fait|absolument|exactement|effectivement|d accord|ok|certainement|si|évidemment|oui bien sûr|c est ça|exact) ((c est|il y en a|on a|nous avons|oui) ~ )?$
        ^ (carrément|affirmatif|yes|yep|ouep|ouaip|mais oui|oui oui|oui en effet|en effet|oui tout à fait|oui absolument|bien entendu|on en a|j en ai|il y en a) $
        ^ (oui|ouais|bien sûr|tout à fait|absolument|exactement|effectivement|d accord|ok|certainement|si|évidemment|oui bien sûr|c est ça|exact) $
        """,
    "no": """
        ^ (non|pas du tout|rien|aucun|aucune|pas encore|non pas du tout|malheureusement non|pas vraiment|jamais|non merci|nan|non pas encore|pas moi) $
        ^ (nope|non non|que nenni|négatif|non aucun|non rien|toujours pas|hélas non|bah non|ben non|non du tout|non jamais|même pas|non pas pour l instant|pas pour l instant|pas pour le moment|pas à ma connaissance) $
        """,
    "opt_out": """
        (lachez|lache|foutez|fichez) (moi|nous) (la paix|avec vos|avec ca|tranquille)
        (désinscri*|désabonn*|desinscri*|desabonn*|supprimez moi|retirez moi|enlevez moi|rayez moi|effacez moi|radiez moi)
        (supprim*|effac*|retir*|enlev*) (moi |toutes |tous )?(mes|mon|ma) (données|adresse|coordonnées|mail|e mail|email|numéro|compte|infos)
        (ne|arrêtez de|cessez de|plus) (me |m |nous )?(~ )?(contacte*|écri*|envoye*|sollicite*|relance*|harcele*|spam*|dérange*|embête*|appelez) ?(plus|plus jamais|s il vous plaît)?
        (plus de|stop aux|pas d autres|plus aucun|assez de) (mail|mails|messages|courriels|emails|publicité|pub|spam|message|e mails|relances|contact)
        (laissez|laisse|foutez) (moi|nous) (tranquille|en paix|la paix)
        (plus|pas du tout) intéressé* $$
        ^^ (stop|pas intéressé|pas intéressée|désinscription|non merci plus de mails|arrêtez) $$
        (me|nous) (retirer|désinscrire|désabonner|supprimer|enlever|effacer|rayer|radier|sortir) (~ )?(liste*|fichier*|base*|diffusion|mailing|newsletter|contacts|envois)
        (retirez|enlevez|supprimez|effacez|sortez|otez|retirer|enlever|supprimer|effacer) (~ )?(mon|mes|mon adresse|moi|nous) (~ )?(liste*|fichier*|base*|diffusion|mailing|coordonnées|adresse|mail|email|données|numéro|contact*)
        (ne )?(veux|souhaite|voulons|souhaitons|désire|désirons) (plus|pas) (~ )?(recevoir|être contact*|être sollicit*|être relanc*|être démarch*|avoir de vos nouvelles|de vos <mails>|de <mails>)
        (ne )?(plus) (me |nous )?(contacter|écrire|envoyer|solliciter|relancer|démarcher|recevoir)
        (merci de|veuillez|prière de|svp) (ne plus|ne pas|arrêter de|cesser de|cesser tout|cesser toute|stopper) (~ )?(contact*|écri*|envoy*|envoi*|sollicit*|relanc*|démarch*|mail*|me)
        (arrêtez|stoppez|cessez|arrêtons|stop) (avec )?(vos|les|ces|tous|tout|le|d envoyer|avec vos|de m) (~ )?(<mails>|écrire|envois|envoyer|contact*|relancer|solliciter)
        (ça|cela|cette offre|votre offre|le sujet)? ?(ne )?(m |nous )?(intéresse|intéressent) (plus|pas) $$
        (je suis|nous sommes|on est) (plus|pas) (du tout )?(intéressé*) $$
        (exerce*|droit) (~ )?(à l effacement|d opposition|à l oubli|d effacement)
        """,
    "human": r"""
        (parler|discuter|échanger|voir|dialoguer) (à|avec|au|a) (un|une|quelqu un|quelqu|un vrai|votre|vos|des|qqn|le|la|service) ?(~ )?
        (rappelez|appelez|téléphonez|contactez|rappeler|rappelle) (moi|nous)
        (être|etre) (rappelé*|contacté* par|appelé*|mis en relation)
        (quelqu un|un commercial|un conseiller|un technicien|un collègue|une personne) (~ )?(m appeler|me rappeler|rappeler|passer|venir|appeler|me contacter|en ligne)
        (un|avec un|une vraie) (humain|être humain|vrai humain|vraie personne|conseiller|commercial|interlocuteur) ?(s il vous plait)? $
        (me|nous) (rappeler|appeler|téléphoner|joindre|passer)
        (prendre|fixer|prenons) (un )?(rendez vous|rdv)
        (passer|passez|donner|donnez|envoyer|envoyez) (moi |nous |me )?(un|une|quelqu un|le|la|votre|l un) (de vos )?(<rep>|quelqu un)
        (avoir|voir|joindre|rencontrer|contacter|préfère|préférerais|voudrais|souhaite|souhaiterais|veux|aimerais|besoin d|faudrait) (~ )?(un|une|votre|vos|l un de vos|quelqu un|de vos) (vrai |vraie )?(<rep>|humaine|quelqu un)
        (un de vos|un|une|votre) <rep> (~ )?(peut|pourrait|passe|passer|vienne|m appelle|me rappelle|appelle|rappelle|me contacte|nous contacte|se déplace*|prendre contact)
        (quelqu un|qqn) (~ )?(peut|pourrait|passe|vienne|m appelle|me rappelle|m appelez|me contacte|nous rappelle|se déplac*)
        (de vive voix|par téléphone|au téléphone|en direct|en visio|en face) $
        (me|nous|m) (rappelle|appelle|rappellent|appellent|rappelez|appelez|téléphonez|contactez par téléphone)
        (qu on|que quelqu un|que l on) (me|m|nous) (rappelle|appelle|contacte)
        (un|mon|votre) (rendez vous|rdv|appel|coup de fil) (~ )?(serait|possible|préférable|plutôt|s il vous plait|svp)
        (rappel|appel) téléphonique
        (rappelez|appelez|joignez) (~ )?(au|le) (0|\d)
        (pas|plutôt que) (à un robot|à une machine|à un bot|avec un robot|avec une machine)
        (parler|discuter|échanger) (~ )?(<rep>|humaine|quelqu un)
        """,
    "human_not": """
        (êtes vous|es tu|vous êtes|c est) (~ )?(humain|robot|personne|machine)
        """,
    "wrong_person": """
        (mauvaise|pas la bonne) (personne|adresse)
        (mauvais|faux|pas le bon) (numéro|interlocuteur|destinataire)
        (ne travaille|n est|travaille) plus (~ )?(chez|ici|dans|avec|pour|là)
        (a quitté|ai quitté|a pris sa retraite|est parti*|est décédé*) ~
        (erreur de|vous vous trompez de) (personne|destinataire|numéro)
        """,
    "abuse": """
        (connard*|connasse*|imbécile*|crétin*|abruti*|enculé*|salaud*|salopard*|escroc*|voleurs|va te faire|allez vous faire|ta gueule|débile*|ordure*|pourri*|foutez le camp|bande d* ~)
        """,
    "pending": """
        (faut|dois|doit) (que |qu )?(je|on|j|nous) (~ )?(voie*|demande*|vérifie*|consulte*|parle*|regarde*|appelle*|valide*)
        (dois|doit|devons|faut|il faut|vais|va|allons|voudrais|préfère|aimerais) (que )?(je |d abord |encore |juste |en |le |lui |que j |leur |la )*(demander|vérifier|voir avec|consulter|parler|me renseigner|valider|poser la question|regarder|en discuter|discuter|appeler|checker|confirmer|contacter|clarifier|interroger|redemander|demande*|vérifie*|regarde|faire le point|poser)
        (je|on|nous) (~ )?(demande|vérifie|me renseigne|reviens vers|revient vers|reviens|vous dirai|vous dis|vous tiens|recontacte|vous redis|consulte) ~
        (j attends|on attend|en attente) (~ )?(réponse|retour|accord|validation|décision|de)
        (sous réserve de|à confirmer|à vérifier|à voir avec) ~
        (je|on|nous) (~ )?(me renseigne|nous renseignons|me rapproche|redemande|fais le point|vais voir|checke|check|vérifie|regarde ça|demande|consulte|valide) ?(auprès|avec|à|au|chez|ça|cela)? ?(~ )?$
        (il faut|faut|faudrait|faudra) (d abord |encore )?(que je|que j|qu on|que nous) ~~ (voie*|voit|demande*|vérifie*|consulte*|parle*|regarde*|appelle*|valide*|discute*|confirme*)
        (faut|dois|devons|va|vais|allons|reste à|besoin de) (~ )?<check> (~ )?(avec|auprès|à|au|la|le|mon|ma|nos|notre|les|ça|si|combien|quand|qui|dans)
        (vous|te) (dis|dirai|redis|redirai|confirme|confirmerai|donne|donnerai|communique|transmets|transmettrai|tiens au courant|tiendrai|recontacte|réponds|répondrai|fais signe|fais savoir|l envoie|envoie) (ça |cela |tout )?(~ )?(la|le|ça|quand|dès|lundi|mardi|mercredi|jeudi|vendredi|demain|cette|semaine|après|plus tard|ce soir|rapidement|vite|au plus vite|$)
        (me|nous) (donne|donnera|dit|dira|répond|répondra|confirme|confirmera|communique|communiquera) (~ )?(la date|le montant|la réponse|le chiffre|réponse|lundi|mardi|mercredi|jeudi|vendredi|demain|le planning|le budget)
        (je|on|nous) (~ )?(saurai|saura|saurons|aurai|aura|aurons) (~ )?(la réponse|le chiffre|la date|plus|réponse|lundi|mardi|mercredi|jeudi|vendredi|demain|la semaine|l info|davantage|le montant|après)
        (on|nous|j) (~ )?(attend|attends|attendons) (encore |toujours )?(la|le|une|un|l|notre|que)
        (je reviens|on revient|nous revenons|reviendrai|reviendrons) (~ )?(vers vous|vers toi|avec)
        (je laisse|laissez moi|laisse moi) (~ )?(demander|vérifier|voir|regarder|consulter|me renseigner)
        """,
    "decline": """
        (préfère|préférons|souhaite|veux|peux|peut|souhaitons|voulons|désire) (~ )?(pas|ne pas|ne rien) (~ )?(dire|le dire|répondre|communiquer|partager|divulguer|donner|révéler|en parler|préciser|parler)
        (confidentiel|confidentielle|secret|privé|interne|secret professionnel|pas vos affaires|ça ne vous regarde pas|ne vous regarde|ne vous concerne|pas de commentaire|sans commentaire|c est interne)
        ^ (question suivante|passez|je passe|suivant|suivante|next) $
        (ne communiqu*|ne dirai|ne donn*|ne répond*) (~ )?(pas|rien)
        (préfère|préférons|préférerais|aime autant) (~ )?(garder|conserver) (~ )?(pour moi|pour nous|secret|confidentiel|discret*)
        (garde|gardons|reste|restera|garder) (ça |cela |l info |le chiffre )?(pour moi|pour nous|entre nous|en interne|confidentiel)
        (ne )?(regarde|concerne) que (nous|moi|notre|la direction)
        (ne )?(communique*|dévoile*|divulgue*|partage*|donne*|dirai|dis|dirons|répondrai|réponds|révèle*|dis) (pas|rien|jamais) (~ )?(là dessus|sur|ça|cela|ce|cette|cela|nos|notre|de|d|le|la|les|ces|à ça|à cette|$)
        (pas|aucune) (envie|obligé*|tenu*|question) (~ )?(de |d )?(répondre|dire|en parler|communiquer|vous)
        (ça|cela) (ne )?vous (regarde|concerne) (pas|en rien)
        (préfère|préférerais|préférons|souhaite|veux|souhaitons|voulons|aimerais mieux) (ne |n )?(pas|rien) (~ )?(répondre|dire|communiquer|divulguer|dévoiler|donner|partager|évoquer|me prononcer|en parler|aborder)
        (sans|aucun|pas de) (réponse|commentaire)
        (je|on) (ne )?(peux|peut) (pas|rien) (~ )?(dire|dévoiler|communiquer|divulguer|révéler)
        (clause|accord) de (confidentialité|non divulgation)
        (joker|secret défense|top secret|c est privé|informations? (interne|confidentielle|sensible)*)
        """,
    "later": """
        (plus tard|une autre fois|pas maintenant|demain|je suis en réunion|en réunion|pas le temps|pas le moment|mauvais moment|je dois y aller|je dois filer|je suis occupé*|à tout à l heure|je conduis|je reviens plus tard|occupé*)
        (réécrivez|récrivez|recontactez|relancez|écrivez|réécris|recontacte) (moi|nous) (~ )?(plus tard|lundi|mardi|mercredi|jeudi|vendredi|demain|la semaine|dans|après|ce soir|cet après midi|en)
        (on en reparle|on se reparle|on se recontacte|reparlons|reprenons|on reprend|on continue|continuons|on voit ça) (~ )?(plus tard|lundi|mardi|mercredi|jeudi|vendredi|demain|la semaine|après|ce soir|cet après midi|tout à l heure)
        (je|j) (~ )?(suis) (~ )?(en réunion|en rendez vous|en rdv|en déplacement|sur un chantier|en ligne|au volant|sur la route|sur le terrain|débordé*|en clientèle|sous l eau)
        (je n ai|j ai|pas) (pas |plus )?(le temps|une minute|deux minutes) (~ )?(là|maintenant|tout de suite|aujourd hui|$)
        (je vous|je te) (réponds|réécris|recontacte) (plus tard|ce soir|demain|tout à l heure)
        """,
    "smalltalk": """
        ^ (bonjour|bonsoir|salut|merci|merci beaucoup|merci bien|coucou|bonne journée|bonne soirée|au revoir|à bientôt|parfait|super|très bien|ok|d accord|entendu|cordialement|enchanté*|je vous en prie)
        ^ (merci à vous|de rien|avec plaisir|bien à vous|bonne continuation|bon week end|c est gentil|je vous remercie|nickel|top|ça marche|très bien merci|c est noté|noté|compris|hello|coucou|bjr|bsr|salutations|sincères salutations|bien cordialement|enchanté*|pas de souci|pas de soucis)
        """,
    "budget_pos": """
        (budget|argent|fonds|financement|crédits|subvention|enveloppe|moyens) (~ )?(validé*|approuvé*|débloqué*|prévu*|disponible*|alloué*|accordé*|voté*|là|acquis|bouclé*|en place|obtenu*)
        (avons|ai|a|il y a|dispose|disposons|on a) (un|le|du|d un|des|une|bien un|déjà un|les) (budget|enveloppe|financement|fonds|argent|moyens|subvention|crédits)
        (budget|enveloppe|financement|fonds|somme|montant|ligne budgétaire|argent|crédits|subvention) (~ )?(est |a été |ont été |sont |déjà |bien |d ores et déjà )*(validé*|approuvé*|voté*|débloqué*|provisionné*|acté*|sécurisé*|obtenu*|inscrit*|bouclé*|confirmé*|réservé*|mis de côté)
        (ligne|poste) budgétaire
        (inscrit*|prévu*|intégré*) (~ )?(au|dans le|sur le|à notre|dans notre) budget
        (mis|mettre|avons|met) (~ )?de côté
        (on a|nous avons|j ai|y a|il y a) (~ )?(ce qu il faut|de quoi|les moyens|les sous|les fonds|l argent|le budget)
        """,
    "budget_pos_asked": """
        (validé*|approuvé*|débloqué*|budgété*|accordé*|voté*|financé*|alloué*|c est prévu|est prévu|il y en a|on a ce qu il faut|provisionné*|feu vert|accord de)
        (acté*|provision*|mis de côté|au budget|inscrit*|de quoi faire|les moyens|dans les clous|subventionné*|pris en charge)
        """,
    "budget_neg": """
        (pas|plus|aucun|sans|zéro|pas encore|ni) (de |d |un |le )?(budget|argent|fonds|moyens|sous|financement|thune|fric|crédits|rond)
        (budget|crédits|fonds) (~ )?(gelé*|coupé*|supprimé*|refusé*|épuisé*|bloqué*|annulé*|réduit à)
        (aucun*|pas|plus|zéro|pas encore) (~ )?(budget|rond|kopeck|un rond|un radis|le budget|les moyens|trésorerie|tréso)
        (budget|enveloppe|ligne) (~ )?(bouclée? sans|zéro|nul|inexistant*|déjà dépensé*|consommé*|mangé*|épuisé*|déjà bouffé*)
        (les caisses sont vides|pas un rond|dans le rouge|pas de quoi|plus un sou|plus un rond|on n a pas les moyens|on a pas les moyens)
        """,
    "budget_neg_asked": """
        (rien du tout|rien de prévu|refusé*|gelé*|fauché*|à sec|que dalle|zéro|on n a rien|pas un sou|pas un centime|pas prévu|non prévu|si c est gratuit|seulement si c est gratuit|aucun|rien|pas les moyens)
        (rien cette année|rien pour|rien de débloqué|rien d alloué|recalé*|rejeté*|refus|retoqué*|annulé*|supprimé*|coupé*|zéro budget|nada|néant|walou|caisses vides|restrictions budgétaires|gel des dépenses|gel des investissements)
        """,
    "budget_planned": """
        (prévu*|planifié*|demandé*|en cours de demande|sollicité*|dossier déposé)
        (prévoit|prévoyons|planifions|va demander|allons demander|demande (de budget|en cours|déposée|de subvention|de financement)|dossier (~ )?(déposé|en cours|monté)|en attente de (validation|financement|subvention)|envisag*)
        """,
    "budget_vague": """
        (ça dépend|dépend|on verra|à voir|un peu|je ne sais pas|je sais pas|aucune idée|difficile à dire|raisonnable|à définir|peut être|pas sûr|selon|si c est rentable|on trouvera|flexible|quelque chose)
        (dépendra|en fonction de|faut voir|on va voir|tout dépend|ça se discute|à discuter|à négocier|pas défini|pas fixé|pas encore défini|pas encore fixé|pas chiffré|aucune idée|pas d idée|j en sais rien|variable|plus ou moins|éventuellement|possible|si le prix|si c est intéressant|quelques sous|un petit peu|raisonnablement|ça se trouve|ça peut se trouver|pas énorme|pas lourd|pas grand chose)
        """,
    "money_topic": """
        (budget|argent|montant|prix|coût|combien|euros|comptab*|finance*|somme|chiffre)
        (budget|montant|chiffre|somme|enveloppe)
        """,
    "authority_decides": """
        (c est moi|moi seul*|moi) (qui )?(décide|signe|choisis|valide|tranche|commande)
        (je|j) (décide|signe|valide|tranche|choisis|suis seul* à décider|suis le décideur|suis décideur|prends la décision|ai le dernier mot)
        (décision|choix|dernier mot) (~ )?(me revient|m appartient|est à moi|c est moi|la mienne)
        (suis|^) (le |la |un |une )?(patron*|gérant*|propriétaire|fondateur|fondatrice|directeur général|directrice générale|pdg|dg|dirigeant*|chef d entreprise|président*|associé gérant)
        ^ (gérant*|pdg|propriétaire|fondateur|fondatrice|directeur général|directrice générale|président|présidente|dirigeant*) $
        ^^ (moi|moi même|moi seul|c est moi|juste moi|seulement moi) $$
        (la décision|le choix|le dernier mot|le mot de la fin) (~ )?(c est moi|est mienne|m incombe|est la mienne|revient à moi)
        (c est|ce sera|ben|oui) (bien )?moi (seul )?(qui|le décideur|le décisionnaire|le patron|la patronne|le boss|le chef d entreprise|qu il faut convaincre)
        (je|j) (~ )?(seul|seule|décide de tout|gère seul*|suis décisionnaire|suis le décisionnaire|suis seul maître|ai carte blanche|ai tout pouvoir|ai la signature|ai le pouvoir|prends les décisions|prends toutes|ai la main)
        (c est|il s agit de) (ma boite|mon entreprise|ma société|mon exploitation|ma ferme|mon affaire|mon garage|ma boulangerie|mon atelier|mon restaurant|mon hôtel)
        (suis|^) (artisan|auto entrepreneur|autoentrepreneur|indépendant*|à mon compte|exploitant*|dirigeant*|co gérant*|le boss|la boss|associé unique)
        ^ (moi et moi seul*|moi tout seul|moi meme|personne d autre|que moi|bibi|ma pomme) $
        """,
    "authority_shared": """
        (avec mon|avec ma|avec mes|avec le|avec la|avec notre|à deux|ensemble|conjointement|collégial*|en commun|nous décidons|on décide|mon associé et moi|ma femme et moi|mon mari et moi|codécid*|en équipe|droit de veto|mon accord|ma validation|co décid*|cosign*)
        (moi et|et moi|à plusieurs|à trois|tous les deux|à parts égales|on décide|on tranche|nous tranchons|moitié moitié|d un commun accord|en famille|en codir|avec mes associés|mes associés et moi|mon père et moi|mon frère et moi|ma soeur et moi|mon épouse et moi|mon conjoint et moi|chef et moi|sans mon accord|droit de regard|ma signature et|double signature)
        """,
    "authority_influences": """
        (je recommande|je conseille|je propose|je préconise|mon avis|recommandation|j évalue|je prépare|je fais la présélection|je fais une recommandation|je donne mon avis|je rédige le cahier|ils m écoutent|prescripteur|voix consultative|cahier des charges)
        (me demande*|demandent|sollicite*|prend|prennent|tient compte de|suivent|suit|donne|donner|émets|rends|apporte) (~ )?(mon|un|l) (avis|opinion|conseil|expertise)
        (je|j) (fais|établis|monte|prépare|présente|rédige|constitue|compare|évalue|teste|sélectionne|présélectionne|étudie|recommande) (~ )?(le dossier|dossiers|devis|offres|comparatif|présélection|analyse|besoin|proposition*|rapport|étude|fournisseurs|solutions|cdc)
        (fais partie|membre|siège|participe|suis) (~ )?(comité|commission|conseil|codir|jury|groupe de travail|équipe projet)
        (mon mot à dire|voix au chapitre|force de proposition|j oriente|j influence|je participe à la décision|je participe au choix|prescri*|on m écoute|mon avis compte)
        """,
    "authority_none": """
        (stagiaire|étudiant*|alternant*|apprenti*|aucun pouvoir|aucun mot à dire|rien à dire|pas moi|ne décide pas|décide pas|pas mon mot|pas de pouvoir|aucune influence|on ne me demande|personne ne me demande|simple assistant*|secrétaire|je transmets|pour mon chef|pour mon patron|je collecte|je rassemble|aucun rôle|pas consulté*|lycéen*|mémoire de)
        (pas mon (rôle|domaine|rayon|niveau|ressort)|ça me dépasse|c est pas moi|ce n est pas moi|pas mon affaire|pas mon boulot|n ai rien à dire|aucune voix|aucun avis|pas mon avis|on ne me consulte|on me demande pas|on ne me demande pas|sans moi|pas décisionnaire|pas décideur|pas décideuse|ni décideur|juste (un |une )?(employé*|ouvrier*|exécutant*|salarié*|intérimaire)|simple (employé*|ouvrier*|exécutant*|salarié*|intermédiaire)|je (fais|suis) juste|je me contente|intérimaire|doctorant*|thésard*|pour mes études|pour un exposé|pour mon mémoire|en stage|pour le compte de mon|je collecte|je me renseigne pour mon)
        (ne )?(me|nous) (demande*|consulte*|sollicite*|écoute*) (pas|jamais|rien|guère) (~ )?(mon avis|notre avis|l avis|avis|d avis)?
        personne (~ )?(demande*|écoute*) (~ )?(mon|notre) avis
        mon avis (~ )?(compte pas|compte peu|ne compte)
        """,
    "authority_other": """
        (mon chef|ma chef|mon patron|la direction|le directeur|le siège|le service achats|les achats|le groupe|mon responsable) (~ )?(décide|signe|valide|choisit|qui décide|tranche|s en occupe)
        """,
    "authority_vague": """
        (compliqué|ça dépend|dépend|plus ou moins|en partie|plusieurs personnes|pas clair|un peu|je ne sais pas|politique)
        (ça dépend|c est selon|un peu tout le monde|tout le monde|pas vraiment défini|pas défini|faut voir|collectif|c est politique|aucune idée|pas sûr|bof|si on veut|en quelque sorte)
        """,
    "authority_topic": """
        (décid*|décision|signe|signature|responsable|valide|choisi*|qui s en occupe)
        """,
    "authority_strict": """
        (décid*|décision|signe|gérant*|pdg|propriétaire|patron*|fondat*|directeur général|stagiaire|étudiant*|comité|recommand*|conseill*|veto|associé*|aucun pouvoir|mot à dire)
        """,
    "time_now": """
        (dès que possible|le plus vite possible|au plus vite|immédiatement|tout de suite|maintenant|urgent*|de suite|aujourd hui|hier|au plus tôt|asap|déjà commencé|déjà démarré|en cours|sans attendre|sans délai|le plus tôt possible|ça presse|c est pressé)
        (le plus rapidement possible|au plus tôt|au plus vite|dès maintenant|dès aujourd hui|sur le champ|sans tarder|c est urgent|en urgence|illico|dare dare|hier si possible|avant hier|le plus tôt|aussi vite que possible|aussitôt que possible|déjà lancé|déjà en cours|déjà parti|chantier en cours|travaux en cours|a commencé|a démarré|avons commencé|dans l immédiat|d urgence)
        """,
    "time_neg": """
        (jamais|aucun projet|pas de projet|pas prévu|rien de prévu|abandonné*|annulé*|suspendu*|à l arrêt|gelé*|reporté* sine die|enterré*|quand les poules auront des dents|à la saint glinglin|semaine des quatre jeudis|plus d actualité|ne se fera pas|ne se fera plus|aucune date|pas à l ordre du jour)
        (plus rien de prévu|rien de planifié|pas planifié*|pas programmé*|pas de date|aucun calendrier|projet (~ )?(mort|enterré|abandonné|annulé|stoppé|gelé|à l arrêt|en stand by|stand by)|laissé tomber|laisse tomber|tombé à l eau|on ne le fera pas|on ne fera rien|pas avant longtemps|renvoyé aux calendes|calendes grecques|aux oubliettes|mis de côté|jamais de la vie|à l abandon|ne le ferons pas|on oublie|sine die)
        """,
    "time_vague": """
        (bientôt|un jour|plus tard|à l occasion|pas pressé*|pas urgent|rien ne presse|ça dépend|dépend|on verra|à voir|quand on|quand nous|quand j|je ne sais pas|prochainement|dans un avenir|à moyen terme|à long terme|tôt ou tard|sous peu|d ici peu|dès que|quand)
        (sans date|personne (ne )?sait|un de ces jours|un de ces quatre|quand ce sera|quand le|quand la|quand les|au moment venu|le moment venu|en temps voulu|quand on pourra|dès qu on|une fois que|pas tout de suite|pas encore défini|pas défini|aucune idée|pas fixé*|dans quelque temps|dans un moment|plus tard dans|par la suite|à terme|d ici quelque temps|pas d urgence|aucune urgence|tranquillement|ça peut attendre|bientot j espère)
        """,
    "time_topic": """
        (quand|date|début|démarr*|calendrier|planning|délai)
        """,
    "time_start": """
        (commenc*|démarr*|début*|lanc*|install*|avant|d ici|au plus tard|livr*|mise en service|opérationnel*|il faut|besoin|dès|à partir)
        (travaux|chantier|pose|poser|mettre en place|prêt*|pendant|lors|arrêt technique|en service|remplac*|changer|tourner|fonctionner|début des travaux|courant|fin)
        """,
    "need_pos": r"""
        (besoin|cherch*|voulons|voudrais|voudrions|souhait*|devons|doit|remplac*|moderniser|automatiser|problème avec|fuit|fuite|tombe en panne|panne*|rénov*|réduire|améliorer) ~~ \w{3,}
        (changer|installer|réparer|équiper|isoler|rénovation|remplacement|installation|mise en place|mise aux normes|modernisation|automatisation|extension|construction|réfection|problèmes? de|souci* (avec|de|sur)|marre de|en panne|hs|ne marche plus|ne fonctionne plus|optimiser|surveiller|mesurer|contrôler|sécuriser|recherche*|il (nous|me) faut|il faut|faut|faudrait|faudra|projet d*|projet de) ~~ \w{3,}
        """,
    "need_strong": """
        (besoin d*|cherch*|remplac*|moderniser|automatiser|fuit|fuite|panne*|rénov*)
        (changer|installer|install*|répar*|équip*|isol*|rénov*|mise aux normes|modernis*|automatis*|souci*|problème*|ne marche plus|ne fonctionne plus|claque*|grince*|vibre*|vibration*|surchauffe|lâch*|cramé*|grillé*|bruyant*|vétust*|obsolèt*|surpresseur*|variateur*|moteur*|ventilateur*|réducteur*|onduleur*|automate*|armoire*|tableau électrique|convoyeur*|four|fours|cuve*|échangeur*|climatisation|clim|groupe froid|chambre froide|tour aéro*|brûleur*|roulement*|palan*|pont roulant|portail*|éclairage|panneau* solaire*|photovolta*|borne*|transformateur*|groupe électrogène|débitmètre*|compteur*|régulation|gtb|gtc|supervision|broyeur*|presse*|tapis|ligne|lignes|machine*|pac|pompe à chaleur|consommation*|facture*|énergie|étanchéité|toiture|bâtiment*|poulailler|serre*|laiterie|station|eau|vapeur|air comprimé|forage|puits|assainissement|relevage|tracteur*|camion*|chariot*|logiciel*|traçabilité|stock*)
        """,
    "named_cue": r"""
        (para|pour|per|voor|dla|na|için|nuev*|nouv*|nuov*|nieuw*|now*|nov*|yeni|\d+)
        """,
    "need_q": """
        (avez vous|vous avez|auriez vous|y a t il|existe t il) (~ )?(quelque chose|une solution|un produit|un système) (~ )?(pour|contre|qui)
        """,
    "need_neg": """
        (rien|aucun besoin|pas besoin|pas de besoin|je regarde|juste regarder|je regarde seulement|simple curiosité|par curiosité|curiosité|tout va bien|tout fonctionne|satisfait*|content*|déjà trouvé|déjà acheté|déjà réglé|résolu|par erreur|erreur|me suis trompé|pas intéressé*|plus besoin|plus nécessaire|plus d actualité|nous avons déjà|on a déjà|chez un concurrent)
        (rien de (particulier|spécial|précis|concret)|besoin de rien|rien à changer|tout roule|tout marche|ras|on est bien|déjà équipé*|déjà fait|déjà signé|déjà un (fournisseur|prestataire)|très contents?|notre fournisseur actuel|mauvaise manipulation|cliqué par erreur|fausse manip*|juste (de passage|par curiosité|pour voir|pour regarder)|simple visite|pour information|pas de projet|aucun projet|ne cherch* (rien|pas)|ne (nous )?sert à rien|sans intérêt|pas concerné*|pas besoin*|n en ai pas besoin|n en avons pas besoin)
        """,
    "need_vague": """
        (peut être|je ne sais pas|divers|plusieurs choses|des choses|un peu de tout|tout et rien|je sais pas|à voir|améliorer|comme d habitude|ça dépend)
        (je ne sais pas trop|un peu tout|plein de choses|différentes choses|différents sujets|pas encore défini|on verra|bof|pas mal de choses|quelque chose|quelques trucs|optimiser|moderniser|digitaliser|on réfléchit|à définir|on sait pas encore|globalement)
        """,
    "off_topic": r"""
        (blague|météo|foot|football|recette|poème|chanson|film|ignore* les instructions|ignorez|prompt|raconte moi|quel temps)
        (oublie*|ignore*) (~ )?(instructions|consignes|règles|précédent*)
        (match|équipe de france|psg|\bom\b|tour de france|horoscope|politique|élections|prompt système|capitale de|blagues|raconte*)
        """,
    "correction": """
        (en fait|correction|je me corrige|me suis trompé*|je me suis trompé*|finalement|oubliez|changement|erreur de ma part|rectif*|plutôt|entre temps|mise à jour|pardon|non pas)
        (je rectifie|rectification|erreur|je me suis trompé*|me suis planté*|je me suis mal exprimé*|j ai dit une bêtise|bêtise|autant pour moi|au temps pour moi|je corrige|je reviens sur|je voulais dire|j avais (dit|mis|indiqué|écrit|compté)|contrairement à|tout compte fait|en réalité|changé d avis|ça a changé|les choses ont changé|du nouveau|je viens d apprendre|on vient de m*|ah non|oups|je retire)
        """,
    "retract": """
        (oubliez|annulez|ignorez) (ce que|mon|ma|le|la|les) ~
        (retire*|supprime*|efface*|enleve*|oublie*|annule*|ne notez|ne note) (~ )?(pas )?(ce que j ai|le chiffre|le montant|le budget|ma réponse|la date|l info|ce chiffre|cette info)
        """,
    "question_topic_price": """
        (prix|coût|coûte|tarif*|combien|remise)
        """,
    "question_topic_process": """
        (livr*|délai*|install*|combien de temps|quand)
        """,
    "question_topic_agent": """
        (humain|robot|vous êtes qui|qui êtes|une personne)
        """,
    "question_topic_privacy": """
        (rgpd|mes données|mon adresse|données personnelles)
        """,
    "question_topic_material": """
        (brochure|documentation|fiche technique|catalogue)
        """,
    "opt_out_not": """
        (arrêtez|arrête) de (m appeler|me dire|me parler) (~ )?(madame|monsieur|comme|ainsi)
        (supprim*|effac*|retir*|enlev*) (~ )?(le budget|la date|ma réponse|ce que j ai dit|le montant|le chiffre)
        """,
    "pending_not": """
        (voir|regarder|vérifier) (une|la|votre|vos|un) (démo|offre|proposition|solution*|produit*)
        (on|ils) (me|nous) (demande*|consulte*)
        (on|ils) (ne )?(me|nous) (~ )?(demande*|consulte*)
        """,
    "later_not": """
        (demain|plus tard) (~ )?(si possible|matin|au plus tard|dès|même)
        (dès|pour|avant|d ici|à partir de|commenc* (~ )?) demain
        ^^ (demain|plus tard) $$
        """,
    "budget_period": r"""
        (année|annuel|exercice|trimestre|semestre|20\d\d|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|printemps|été|automne|hiver|l an prochain)
        """,
    "frozen": """
        (gelé*|bloqué*|suspendu*|en pause) (~~ )?(jusqu*|puis|ensuite|avant)
        (débloqu*|libéré*|dégelé*) (~ )?(en|à|au|dès|après|le)
        """,
    "not_time_clause": """
        (réunion|comité|conseil|codir|rendez vous|rdv|vacances|congés|absent*|depuis|il y a|date de|datent de|acheté*|installé*|construit*|contrat|commission|ag|assemblée) ~?
        """,
    "no_start_clause": """
        (vous|te) (dirai|redirai|confirmerai|répondrai|rappellerai|recontacterai|donnerai|enverrai|transmets|redis)
        (saurai|saura|saurons|aurai la réponse|aura la réponse|me répond|me dit|revient|rentre|de retour) (~ )?(lundi|mardi|mercredi|jeudi|vendredi|demain|semaine|le|en)
        (rappel*|appel*|écri*|réécri*|recontact*|relanc*) (moi|nous|vous)
        (suis|est|sont) (~ )?(arrivé*|embauché*|entré*|parti*|en congé*|en vacances)
        (sais|peux) pas (~ )?(dire|aujourd hui|maintenant)
        """,
    "time_now_strict": """
        (dès que possible|le plus vite possible|au plus vite|immédiatement|tout de suite|c est urgent|très urgent|au plus tôt|déjà commencé|déjà démarré)
        """,
    "time_neg_strict": """
        projet (~ )?(abandonné|annulé|enterré|gelé|stoppé|suspendu|reporté)
        (tombé à l eau|reporté sine die|mis au placard)
        """,
    "time_begin": """
        (commenc*|démarr*|début*|lanc*|install*|mise en service|travaux|opérationnel*|en place|livr*|tourner|fonctionner)
        """,
    "need_neg_strict": """
        (plus besoin|problème (~ )?(résolu|réglé)|déjà acheté|trouvé un autre fournisseur|commandé ailleurs|pas besoin de vous)
        """,
    "not_need_clause": """
        (besoin|faut|dois|devons|voudrais|voulons|cherche*|souhait*) (~ )?(de temps|demander|voir|parler|réfléchir|savoir|l accord|la validation|valider|un devis|vérifier|consulter|décider|discuter|attendre|l avis|la signature|de l aval|du feu vert|signer|un accord|une validation)
        """,
    "need_talk": """
        (votre (mail|message|email|question|robot|bot|chat)|vos (mails|messages|questions)|comme (dit|déjà dit)|vous (m avez|êtes|voulez|avez dit))
        """,
    "need_topic": """
        (besoin*|projet|cahier des charges|périmètre|technique)
        """,
    "question_topic_why": """
        (pourquoi (vous|cette|ça|voulez|me)|c est pour quoi faire|à quoi (ça|cela) sert|ça vous sert)
        """,
    "question_topic_meaning": """
        (c est à dire|que voulez vous dire|ça veut dire quoi|comment ça|je ne comprends pas|pas compris|qu entendez vous|vous pouvez reformuler)
        """,
    "question_topic_company": """
        (votre société|votre entreprise|où êtes|basé*|vous êtes d où|références|certifi*|combien de salariés|siège social)
        """,
    "material_request": """
        (envoyez|envoyer|transmettez|faites parvenir|recevoir|avoir|auriez vous) (~ )?(documentation|brochure|catalogue|fiche*|plaquette|devis|tarifs|doc|présentation|références)
        """,
    "budget_pos_not": """
        (un peu|quelque chose|pas grand chose|quelques sous|trois fois rien) (~ )?(y a|a|est|de côté|prévu)|(il y a|on a|y a|avons) (~ )?(un peu|quelque chose|un petit quelque chose)
        """,
    "budget_pos_asked_not": """
        (un peu|quelque chose|pas grand chose|quelques sous|trois fois rien) (~ )?(y a|a|est|de côté|prévu)|(il y a|on a|y a|avons) (~ )?(un peu|quelque chose|un petit quelque chose)
        """,
    "self_clause": """
        (aujourd hui|maintenant|actuellement) (~ )?(ne|pas|je ne|on ne)
        (ne|pas|n est) (~ )?(maintenant|aujourd hui|en cours)
        (enfin|sauf que|sauf si|à condition)
        (pas|rien d|aucune) (~ )?urgen*
        """,
}

EXPANSIONS: dict[str, str] = {
    "svp": "s il vous plait",
    "stp": "s il vous plait",
    "rdv": "rendez vous",
    "jsp": "je sais pas",
    "jsuis": "je suis",
    "chui": "je suis",
    "chuis": "je suis",
    "pb": "probleme",
    "pbs": "problemes",
    "bcp": "beaucoup",
    "qqn": "quelqu un",
    "qqch": "quelque chose",
    "qq": "quelque",
    "tt": "tout",
    "ds": "dans",
    "dc": "donc",
    "ac": "avec",
    "pr": "pour",
    "pdt": "pendant",
    "cad": "c est a dire",
    "mtn": "maintenant",
    "tjs": "toujours",
    "tjrs": "toujours",
    "pcq": "parce que",
    "dsl": "desole",
    "oki": "ok",
    "nn": "non",
    "wi": "oui",
    "ui": "oui",
}
"""Short forms of a chat, written out."""

FILLERS = """vraiment honnêtement franchement sincèrement malheureusement donc alors ben bah euh hein voilà bon ma foi actuellement clairement évidemment apparemment hélas juste"""
