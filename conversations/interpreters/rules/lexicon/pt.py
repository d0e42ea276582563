"""Portuguese phrases: what every lead must be able to say."""

from __future__ import annotations

CLASSES: dict[str, str] = {
    "rep": "vendedor|vendedora|comercial|técnico|técnica|consultor|consultora|atendente|humano|humana|pessoa|engenheiro|engenheira|especialista|representante|colega|responsável|gerente comercial|alguém|operador|assistente",
    "boss": "chefe|patrão|patroa|diretor|diretora|diretoria|direção|administração|gerente|gerência|dono|dona|compras|setor de compras|departamento de compras|matriz|sede|conselho|sócios|prefeitura|câmara|jurídico|financeiro|presidente|síndico|responsável",
    "mails": "emails|email|e mails|e mail|mensagens|mensagem|publicidade|propaganda|spam|contatos|contactos|newsletter|ligações|promoções|chamadas",
}

PHRASES: dict[str, str] = {
    "yes": """
        ^ (sim|claro|com certeza|exato|exatamente|certo|isso|isso mesmo|correto|pois|pois sim|temos|temos sim|tem sim|há|afirmativo|sim senhor|positivo|ok) $
        ^ (sim sim|claro que sim|pode crer|é isso|é isso aí|exatamente|sem dúvida|lógico|óbvio|confirmo|está certo|tá certo|uhum|aham|já temos|temos já|tenho|tenho sim|tem|existe|isso aí|com toda certeza|afirmo) $
        """,
    "no": """
        ^ (não|nao|nada|nenhum|nenhuma|ainda não|de jeito nenhum|não temos|não há|infelizmente não|negativo|nem pensar|eu não|por enquanto não) $
        ^ (não não|nunca|nem um pouco|não senhor|acho que não|creio que não|por agora não|de momento não|no momento não|não no momento|ainda nada|ainda não temos|negativo|nadinha|infelizmente ainda não|que nada|nem por isso|jamais|não mesmo) $
        """,
    "opt_out": """
        (parem|pare|para|deixem|deixe|chega|não|nunca) (~ )?(me )?(mand*|envi*|escrev*|contat*|contact*|incomod*|perturb*|contate*) (~ )?(email*|e mail*|mensage*|mais|isso|nada|$)
        (parem|pare) (de|com)
        (remov*|retir*|tir*|exclu*|apag*|elimin*|delet*|cancel*|descadastr*) (me|os|o|meu*|minha*|a) ?(~ )?(dados|lista|email|e mail|cadastro|número|contato|contacto|endereço|inscrição|assinatura)
        (me (tirem|tire|tira|removam|remova|retirem|excluam)|tirem me|removam me|retirem me|removam|descadastrem|quero me descadastrar|descadastrar|cancelar inscrição|cancelar a inscrição)
        (sem|não quero|chega de|nada de) (mais )?(emails|e mails|mensagens|publicidade|spam|contato|propaganda)
        (me deixem|me deixe|deixem me|deixe me|me deixa) em paz
        (não|nao) (tenho|estou|temos) (mais )?(interesse|interessad*)( mais)? $$
        ^^ (parar|stop|sair|descadastrar|não tenho mais interesse) $$
        (não|nao) (~ )?(quero|queremos|desejo|pretendo|gostaria de) (mais )?(~ )?(receber|mais <mails>|<mails>|ser contatad*|ser contactad*|que me (escrev*|contact*|contat*|mand*|envi*))
        (não|nao) (~ )?(quero|desejo|queremos) receber
        (parem|pare|para|deixem|deixe|cessem) (~ )?(de |com )(~ )?(mandar*|enviar*|escrever*|contatar*|contactar*|ligar*|perturbar*|incomodar*|<mails>)
        (não|nao) (me )?(mandem|mande|manda|enviem|envie|escrevam|escreva|contactem|contatem|liguem|ligue|perturbem|incomodem|incomode) (~ )?(mais|nunca mais|nada)
        (tira*|tire*|remov*|retir*|exclu*|apag*|elimin*) (~ )?(meu|meus|minha|o meu|os meus|me|nos) ?(~ )?(dados|lista*|email|e mail|cadastro|número|contato|contacto|endereço|nome|base|telefone|mailing)
        (me|nos) (tira*|tire*|remov*|retir*|exclu*|apag*) (~ )?(lista*|base|mailing|cadastro|daí|daqui|disso|contatos|sistema)
        (não|nao) (me |nos )?(tenho |temos |há )?(mais )?(interessa*|interesse)( mais)?( obrigad*)? $$
        (já não|não) (estou|estamos|me|nos) (mais )?interess*( mais)? $$
        (cancelar|cancele|cancelem|anular) (~ )?(subscrição|inscrição|assinatura|cadastro)
        (chega|basta) (~ )?(de )?<mails>
        (direito) (~ )?(apagamento|eliminação|esquecimento|oposição)
        """,
    "human": """
        (falar|conversar|tratar) com (uma|um|alguém|algum|alguma|o|a|seu|vendedor|atendente|humano|gente|pessoa) ?(~ )?
        (me liga*|me ligue*|liguem me|ligue me|ligar para mim|me ligar|me telefon*|me contate*|podem ligar|pode ligar|liguem para|quero uma ligação)
        (pessoa|humano|atendente|gente) (real|de verdade|humano|por favor)
        (alguém|um técnico|um vendedor|um consultor) (~ )?(me ligue|vir|venha|visitar|ligar|me ligar|passar)
        (agendar|marcar) (uma )?(ligação|reunião|visita|chamada)
        (prefiro|prefere|quero|queria|gostaria|preciso|pode|poderia|podem|podiam|seria possível|dá para|tem como|melhor|manda*|mande*|há|tem) (~ )?(que )?(um|uma|algum|alguma|o|a|seu|vosso|vossa|alguém) ?(~ )?(<rep>|alguém) (~ )?(que )?(venha|vir|ligue*|ligar|passe|passar|me|nos|possa|fale|falar|visite|entre em contato|entre em contacto|atenda|cá|aqui)
        (falar|conversar|tratar|reunir|contato|contacto) (~ )?com (~ )?<rep>
        (alguém|um <rep>|uma <rep>|algum <rep>|alguma <rep>|o vosso <rep>|o seu <rep>) (~ )?(pode|poderia|podia|que (me|possa|venha|ligue)|me|nos|venha|passe|ligue|possa) (~ )?(lig*|contact*|contat*|telefon*|vir|venha|pass*|visit*|atend*|fal*|explic*|aqui|cá)
        (me |nos )?(liga*|ligue*|liguem|telefone*|telefonem|ligar) (~ )?(para mim|pra mim|para o|pro|no meu|me|para o meu|para este|se faz favor|por favor|amanhã|hoje|mais tarde)
        (me|nos) (lig*|telefon*|dá uma ligada|dê uma ligada|chama no|chame no)
        (ligue me|liguem me|telefone me|telefonem me|contacte me|contactem me|liga me|dê me uma chamada)
        (por telefone|pelo telefone|no telefone|ao telefone|por chamada|pessoalmente|presencialmente|ao vivo|de viva voz|por zap|no zap|pelo whatsapp|no whatsapp) (~ )?$
        (carne e osso|gente de verdade|pessoa real|ser humano)
        (passa*|passe*) (~ )?(para|pra|me) (~ )?(um|uma|alguém|o|a) (~ )?<rep>
        """,
    "human_not": """
        (você é|és|é um|é uma|estou falando) (~ )?(humano|robô|pessoa|máquina)
        """,
    "wrong_person": """
        (pessoa errada|número errado|engano|não trabalha mais|já não trabalha|não trabalho mais|saiu da empresa|saí da empresa|se aposentou|faleceu|não está mais na empresa|e mail errado)
        """,
    "abuse": """
        (idiota*|imbecil|imbecis|estúpid*|burr*|ladrões|golpistas|vai se foder|filho da puta|filhos da puta|merda de|vão à merda|cala a boca|otári*|palhaços|vagabund*|canalhas)
        """,
    "pending": """
        (preciso|tenho que|tenho de|vou|devo|precisamos|deixa eu|deixe me|temos que|quero|prefiro|preciso de) (~ )?(pergunt*|consult*|verific*|confirm*|falar com|conversar com|checar|ver com|averigu*|saber com|alinhar|validar|perguntar|conferir|olhar)
        (te|lhe|vos|já) (aviso|confirmo|digo|retorno|informo|falo depois|respondo depois) ?~?
        (estou|estamos) (~ )?(esperando|aguardando|consultando|verificando|à espera)
        (aguardo|aguardando|espero) (~ )?(resposta|retorno|aprovação|confirmação)
        (vou|irei) (~ )?(confirmar|perguntar|verificar|consultar|checar)
        (deixa|deixe|deixem) (~ )?(ver|perguntar|checar|confirmar|conferir|consultar|verificar|falar|olhar|saber)
        (te|lhe|vos|já te|já lhe) (~ )?(aviso|falo|digo|respondo|retorno|confirmo|informo|passo|mando|comunico) ?(~ )?
        (eu |depois |logo |já )(~ )?(aviso|retorno|respondo|confirmo|informo|falo|digo|comunico|dou retorno|dou resposta|dou um retorno)
        (digo|aviso|confirmo|respondo|informo|comunico|mando|envio|falo) (lhe|vos|te)
        (dou|darei|damos) (~ )?(retorno|resposta|notícias|um toque|feedback)
        (preciso|precisamos|tenho|temos|vou|vamos|devo|falta|quero|tem) (de |que )?(~ )?(ver|falar|perguntar|consultar|confirmar|checar|conferir|verificar|validar|alinhar|saber|apurar|averiguar) (~ )?(com|ao|à|isso|se|quem|quanto|quando|primeiro|junto|internamente|o|a|na|no|lá|isto|$)
        (vou|irei|vamos) (ver|verificar|perguntar|confirmar|consultar|checar|apurar|averiguar|conferir|saber|informar me|me informar)
        (aguardo|aguardamos|aguardando|espero|esperando|à espera|estamos à espera|dependo) (~ )?(d|de|da|do|a|o|resposta|retorno|aprovação|confirmação|que)
        (fica|será|vai ser) (decidid*|definid*) (~ )?(na|no|segunda|terça|quarta|quinta|sexta|amanhã|em reunião)?
        (me|nos) (dão|dizem|confirmam|respondem|vão dizer|vão dar|dirão|diz|dá|confirma) (~ )?(a data|o valor|a resposta|resposta|segunda|terça|quarta|quinta|sexta|amanhã|semana)
        (saberei|sabemos|saberemos|vou saber|só sei|terei|teremos) (~ )?(resposta|a data|o valor|segunda|terça|quarta|quinta|sexta|amanhã|semana|mais)
        """,
    "decline": """
        (prefiro não|preferimos não|não (quero|posso|vou|podemos|vamos) (~ )?(dizer|falar|responder|divulgar|informar|revelar|compartilhar)|confidencial|sigilos*|segredo|não é da sua conta|não lhe interessa|sem comentários|informação interna|é interno|próxima pergunta|passo|privado)
        (prefiro|preferimos|preferia|preferiria) (~ )?(não|guardar|manter) (~ )?(dizer|falar|responder|revelar|divulgar|compartilhar|partilhar|informar|comentar|dar|adiantar|abrir|para mim|para nós|comigo|em sigilo|reservado|entrar)
        (não|nao) (~ )?(posso|podemos|quero|queremos|vou|vamos|devo|pretendo) (~ )?(dizer|falar|responder|revelar|divulgar|compartilhar|partilhar|informar|comentar|dar|adiantar|abrir|fornecer)
        (não|nao) (digo|dizemos|divulgamos|revelamos|partilhamos|compartilhamos|informamos|damos|comento|respondo|revelo|abrimos|fornecemos) (~ )?(isso|esse|essa|esses|essas|nada|dados|valores|números|a isso|a essa|informações)
        (dados internos|informação (confidencial|reservada|sigilosa|interna|sensível)|é segredo|segredo (da empresa|comercial|industrial)|fica comigo|fica entre nós|assunto (nosso|interno)|acordo de confidencialidade|nda|próxima pergunta|pula essa|pule essa|pular|não é da sua|não te interessa|isso é connosco|isso é conosco|reservo me|me reservo)
        """,
    "later": """
        (mais tarde|depois|outra hora|outro dia|agora não|amanhã continuamos|estou em reunião|em reunião|sem tempo|não tenho tempo|tenho que ir|preciso sair|estou ocupad*|estou dirigindo|falamos depois|falamos amanhã|volto depois|outro momento)
        (me |nos )?(escrev*|cham*|contat*|contact*|fal*|procur*) (~ )?(mais tarde|segunda|terça|quarta|quinta|sexta|amanhã|semana que vem|próxima semana|outro dia|depois|outra hora)
        (falamos|continuamos|retomamos|conversamos|vemos isso|a gente se fala|a gente conversa|voltamos a falar|a gente fala) (~ )?(depois|amanhã|mais tarde|segunda|terça|quarta|quinta|sexta|outro dia|semana|outra hora|logo)
        (estou|tô|ando) (~ )?(em reunião|numa reunião|dirigindo|a conduzir|ocupad*|na estrada|no trânsito|em obra|na obra|com um cliente|com cliente|de férias|na rua|correndo|numa chamada|em viagem|atolad*)
        (agora|hoje|neste momento|nesse momento|de momento) (~ )?(não posso|não dá|não consigo|não tenho tempo|estou ocupad*)
        """,
    "smalltalk": """
        ^ (olá|oi|bom dia|boa tarde|boa noite|obrigad*|muito obrigad*|ok|tá bom|beleza|perfeito|ótimo|legal|valeu|tchau|até logo|até mais|abraço|tudo bem|prazer|de nada|certo)
        ^ (viva|bom fim de semana|boas|cumprimentos|melhores cumprimentos|atenciosamente|abraços|agradeço|agradecid*|igualmente|entendi|entendido|combinado|certinho|blz|show|joia|muito prazer|até breve|até amanhã|até já|opa|e aí|tudo bom|tudo certo|falou|fixe|brigad*|obg)
        """,
    "budget_pos": """
        (orçamento|verba|dinheiro|fundos|recursos|financiamento) (~ )?(aprovad*|disponível|disponíveis|liberad*|reservad*|previst*|alocad*|garantid*|separad*)
        (temos|tenho|há|tem|existe) (um |a |o |uma |já )?(orçamento|verba|dinheiro|fundos|recursos)
        (orçamento|verba|dinheiro|fundos|recursos|financiamento|subsídio|valor|montante|cabimento|crédito) (~ )?(está |foi |já |estão |já está |já foi |foram |já foram )*(aprovad*|liberad*|disponível|disponíveis|reservad*|garantid*|alocad*|cabimentad*|autorizad*|separad*|confirmad*|atribuíd*|de lado)
        (temos|tenho|há|tem|existe|dispomos de) (~ )?(aprovad*|reservad*|separad*|orçamentad*|de parte|guardad*|alocad*|destinad*)
        (está|entrou|incluíd*|previst*|vai) (~ )?no orçamento
        """,
    "budget_pos_asked": """
        (aprovad*|liberad*|reservad*|alocad*|orçad*|sinal verde|está previsto|separad*|garantid*|temos sim)
        (orçamentad*|cabimentad*|autorizad*|de parte|guardad*|destinad*|no orçamento|luz verde|confirmad*|financiad*|dinheiro há|dinheiro tem|verba há|verba tem|já aprovaram|foi aprovado)
        """,
    "budget_neg": """
        (não temos|não há|não tenho|sem|nenhum|nenhuma|não existe|não tem|zero|falta|nem) (um |nenhum |nenhuma |a |o |mais )?(orçamento|verba|dinheiro|fundos|recursos|grana|um tostão|um centavo)
        (não temos|não há|não tenho|sem|nenhum|nenhuma|não existe|não tem|zero|falta|nem|acabou|não sobra|não sobrou|cadê) (um |nenhum |nenhuma |a |o |mais |qualquer |nem |muito |muita |ainda |pra isso |para isso )*(orçamento|verba|dinheiro|fundos|recursos|grana|tostão|centavo|cêntimo|caixa|capital|guito|pilim|cheta|bufunfa|real|euro|cabimento|financiamento)
        (orçamento|verba|dinheiro) (~ )?(acabou|cortad*|congelad*|esgotad*|recusad*|chumbad*|negad*|rejeitad*|bloquead*|zerad*|estourad*)
        (tesos|lisos|no vermelho|sem um puto|caixa zerado|caixa vazio|não temos como pagar|não dá pra pagar)
        """,
    "budget_neg_asked": """
        (nada|negad*|cortad*|congelad*|recusad*|rejeitad*|nem um centavo|zero|quebrad*|liso*|quem dera|só se for de graça|de graça|não previsto|nenhum*|falid*)
        (nada este ano|este ano não|este ano nada|chumbad*|não aprovad*|não foi aprovad*|não aprovaram|recusaram|negaram|sem chance|impossível|nem pensar|não dá|não cabe|gastos congelados|tudo cortado|só de graça|se for grátis|grátis)
        """,
    "budget_planned": """
        (previst*|planejad*|planead*|solicitad*|pedid*)
        (planeamos|planejamos|vamos pedir|pedimos|solicitamos|candidatura|candidatámos|em aprovação|em análise|pedido (feito|submetido|em)|pretendemos|contamos|projetad*)
        """,
    "budget_vague": """
        (depende|vamos ver|veremos|a ver|alguma coisa|um pouco|não sei|difícil dizer|razoável|a definir|talvez|flexível|não muito|se compensar|logo se vê)
        (vai depender|dependendo|vai do|consoante|conforme|logo vejo|vê se|vê se depois|a combinar|a negociar|negociável|por definir|não definido|ainda não definimos|o que for preciso|o necessário|pouca coisa|pouco|um bocado|um pouquinho|algum|uma coisinha|mais ou menos|se valer a pena|se o preço|se for bom|pode ser|quem sabe|sei lá|não faço ideia|nem ideia|não faço a mínima)
        """,
    "money_topic": """
        (orçamento|verba|dinheiro|quanto|valor|preço|custo|euros|reais|financeiro|contabil*|gastar)
        (o valor|montante|orçamento)
        """,
    "authority_decides": """
        (sou eu|eu) (~ )?(que decido|decido|assino|aprovo|escolho|quem decide|mando|que mando|que assino|que decide)
        (decido|assino|aprovo|mando) (eu|sozinh*)
        (a decisão|decisão) (~ )?(é minha|é só minha|cabe a mim|sou eu)
        (sou|^) (o |a |um |uma )?(don*|proprietári*|diretor geral|diretora geral|sócio gerente|fundador*|ceo|presidente|patrão|patroa|empresári*|titular)
        ^^ (eu|eu mesmo|eu mesma|só eu|sou eu) $$
        (quem|aqui quem|o que|a que) (~ )?(manda|decide|assina|aprova|escolhe|resolve|paga) (~ )?sou eu
        (decido|mando|assino|aprovo|escolho|resolvo|pago|compro) (tudo )?(eu|sozinh*)
        (a decisão|a palavra final|a última palavra|a assinatura|decisão) (~ )?(é minha|é toda minha|é comigo|depende de mim|cabe me|é só minha|passa por mim e só|sou eu)
        (é|aqui é) (comigo|a minha empresa|minha empresa|o meu negócio|meu negócio|minha fazenda|minha loja|a minha quinta|minha fábrica|minha oficina)
        (sou|^) (o |a |um |uma )?(don*|empresári*|sócio único|sócio proprietário|sócio administrador|sócia gerente|autônomo|autônoma|trabalhador independente|mei|administrador único|produtor rural|gerente proprietário|patrão|patroa)
        (empresa|fazenda|loja|oficina|fábrica) (é )?minha
        ^ (eu próprio|eu própria|só eu mesmo|eu sozinh*|apenas eu|somente eu|eu decido|eu que decido|eu que mando|decido eu|mando eu|ninguém mais|mais ninguém) $
        """,
    "authority_shared": """
        (junto com|juntos|em conjunto|conjunta*|com meu (sócio|chefe|marido|irmão|pai)|com minha (mulher|esposa|sócia|chefe)|com o diretor|meu sócio e eu|eu e meu|eu e minha|decidimos|direito de veto|veto|em equipe|nós dois|minha aprovação)
        (eu e (o|a|meu|minha|os|meus)|(meu|minha) ~ e eu|com (o )?(meu|minha|meus) (sócio|sócia|sócios|irmão|irmã|pai|marido|esposa|esposo|mulher|chefe|diretor|gerente|equipe|equipa)|com a minha|com o chefe|com o diretor|com a direção|com os sócios|em conjunto com|a meias|meio a meio|somos (dois|três|vários) (sócios|a decidir)|em família|a gente decide|decidimos|todos juntos|as duas assinaturas|também assina|também decide|entre sócios|entre os sócios|em equipa)
        """,
    "authority_influences": """
        (recomendo|aconselho|proponho|sugiro|avalio|minha recomendação|minha opinião|preparo|dou minha opinião|me ouvem|faço a pré seleção|faço a recomendação|parecer)
        (dou|pedem|ouvem|perguntam|levam em conta|têm em conta|emito) (~ )?(minha|a minha|o meu|meu|um) (opinião|parecer|aval técnico|parecer técnico)
        (preparo|faço|elaboro|apresento|comparo|avalio|seleciono|proponho|recomendo|indico|monto|redijo|filtro) (~ )?(proposta*|cotação|cotações|orçamentos|comparativo|comparação|especificação|especificações|caderno|relatório|pré seleção|fornecedores|opções|soluções|propostas|termo de referência|análise)
        (faço parte|membro|integro|estou|participo|sou) (~ )?(comitê|comité|comissão|conselho|grupo de trabalho|decisão|escolha)
        (tenho voz|parecer técnico|influencio|opino|dou o meu contributo|participo da decisão|participo na decisão|indico)
        """,
    "authority_none": """
        (estagiári*|estudante|aprendiz|não decido|não tenho voz|não tenho poder|não sou eu|eu não|ninguém me pergunta|não me perguntam|não me consultam|só recolho|só coleto|para meu chefe|para o meu chefe|nenhuma influência|nenhum papel|secretári*|não depende de mim|não apito nada|não participo)
        (não mando|não mando nada|não decido nada|não risco nada|não é comigo|não me cabe|não me compete|não é da minha (conta|área|alçada|competência)|não tenho (autoridade|autonomia|influência|palavra)|ninguém me ouve|ninguém me consulta|nem me perguntam|não me pedem|sou só|sou apenas|só (faço|trabalho|cumpro|passo|repasso|ajudo|pesquiso|estou pesquisando|recolho|me pediram|obedeço)|me pediram (pra|para) (pesquisar|cotar|ver)|um simples (empregado|funcionário|trabalhador)|funcionário apenas|empregado apenas|tcc|trabalho da faculdade|trabalho da escola|para a faculdade|estágio|jovem aprendiz|menor aprendiz|só cotação)
        (ninguém|não|nunca|nem) (~ )?(pede*|pergunta*|ouve*|quer*) (~ )?(a )?(minha|meu) (opinião|parecer)
        minha opinião não (~ )?(conta|vale|interessa)
        """,
    "authority_other": """
        (meu chefe|minha chefe|a diretoria|o diretor|a direção|compras|a matriz|o dono|o jurídico|a gerência) (~ )?(decide|assina|aprova|escolhe|resolve|cuida)
        """,
    "authority_vague": """
        (complicado|depende|mais ou menos|em parte|várias pessoas|muita gente|não está claro|um pouco|não sei)
        (depende do valor|um pouco todos|todo mundo|toda a gente|vários|é complicado|é complexo|digamos|às vezes|não tenho certeza|não sei bem|sei lá|tipo isso|assim assim|de certa forma)
        """,
    "authority_topic": """
        (decid*|decisão|assina*|aprova*|responsável|quem)
        """,
    "authority_strict": """
        (decid*|decisão|assin*|don*|proprietári*|diretor geral|fundador*|ceo|estagiári*|estudante|comitê|comissão|recomendo|veto|sóci*|mando)
        """,
    "time_now": """
        (o mais rápido possível|o quanto antes|quanto antes|assim que possível|imediatamente|agora|agora mesmo|urgente*|hoje|ontem|hoje mesmo|logo que possível|já começamos|já começou|em andamento|em curso|asap|para ontem|de imediato|com urgência)
        (o mais depressa possível|o mais cedo possível|quanto antes melhor|o quanto antes melhor|pra ontem|para ontem|pra já|para já|é urgente|urgência|urgentíssimo|já estamos a|já começamos|já arrancou|já arrancámos|obra em curso|assim que der|assim que puder|logo que der|nesse instante|na hora|ontem)
        ^ já $
        """,
    "time_neg": """
        (nunca|jamais|sem planos|não há planos|nenhum plano|não está previsto|cancelad*|suspens*|parad*|congelad*|arquivad*|engavetad*|não vai acontecer|quando as galinhas|abandonad*|sem data|não será feito|descartad*|dia de são nunca)
        (nada previsto|nada planeado|nada planejado|sem data prevista|sem previsão|projeto (~ )?(cancelado|parado|suspenso|engavetado|morto|abandonado|congelado)|foi cancelado|desistimos|desisti|adiado sem data|adiado indefinidamente|na gaveta|ficou na gaveta|não vamos (avançar|fazer)|não vai sair|não avança|esquece|nem tão cedo|tão cedo não|quando as galinhas tiverem|quando o inferno|no dia de são nunca|não temos planos|sem intenção|não pretendemos)
        """,
    "time_vague": """
        (em breve|logo|um dia|algum dia|mais pra frente|mais para frente|mais adiante|sem pressa|não há pressa|não é urgente|depende|veremos|vamos ver|quando|não sei|a médio prazo|a longo prazo|cedo ou tarde|futuramente|no futuro|eventualmente)
        (brevemente|daqui a pouco|em breve|quando der|quando puder|quando for possível|quando calhar|um dia destes|um dia desses|qualquer dia|sem urgência|com calma|sem stress|mais à frente|a seu tempo|no devido tempo|logo se vê|a definir|por definir|ainda não definido|ainda não sei|não definimos|vai depender|depende de|se tudo correr bem|se deus quiser|assim que tivermos|pode esperar|talvez|sabe deus|sei lá|futuro)
        """,
    "time_topic": """
        (quando|data|calendário|início|prazo|começar)
        """,
    "time_start": """
        (começ*|inici*|arranc*|instal*|antes de|até|a partir|desde|pront*|em|para)
        (obra|obras|montar|montagem|arranque|entrega*|entregue|funcionando|a funcionar|operacional|tem que estar|lá pra|lá para|depois da|depois do|executar)
        """,
    "need_pos": r"""
        (precis*|procur*|queremos|quero|gostaria*|temos que|devemos|trocar|substituir|modernizar|automatizar|problema* com|vaza*|vazamento*|falha*|quebra*|avaria*|reduzir|economizar) ~~ \w{3,}
        (instalar|reparar|consertar|arrumar|renovar|reformar|reforma|automação|ampliar|expansão|instalação|substituição|problema* (de|no|na|nos|nas)|controlar|medir|monitorar|monitorizar|otimizar|poupar|economia|montar|equipar|projeto de|projeto para|necessito|necessitamos|interess* (em|no|na|num|numa)|buscamos|busco|estou à procura de|ando à procura de) ~~ \w{3,}
        """,
    "need_strong": """
        (precis*|procur*|substitu*|troc*|moderniz*|automatiz*|vaz*|falh*|quebr*|avari*)
        (instal*|repar*|consert*|renov*|reform*|ampli*|automaç*|automa*|pif*|queim*|estrag*|desarm*|trav*|não funciona|não liga|não gela|gasta|consum*|barulh*|velh*|antig*|obsolet*|bomba*|motor*|inversor*|redutor*|compressor*|válvula*|caldeira*|queimador*|chiller|câmara* fria*|câmara frigorífica|refrigera*|ar condicionado|climatiza*|ventilador*|exaustor*|exaustão|forno*|esteira*|transportador*|tapete rolante|prensa*|robô*|clp|plc|scada|quadro elétrico|disjuntor*|transformador*|gerador*|painéis|painel|fotovolt*|carregador*|tanque*|reservatório*|tubulaç*|tubagem|filtro*|etar|esgoto|poço|rega|irrigação|estufa*|granja|leiteria|laticínio|armazém|galpão|moinho*|misturador*|envas*|rotul*|embal*|empilhador*|empilhadeira*|ponte rolante|elevador*|portão|portões|iluminação|sensor*|medidor*|contador*|caudal|vazão|pressão|temperatura|vapor|ar comprimido|energia|fatura|conta de luz|manuten*|peça*|rolamento*|correia*|software|rastreabilidade|estoque|maquinaria|máquina*|equipament*|torno|serra)
        """,
    "named_cue": r"""
        (para|pour|per|voor|dla|na|için|nuev*|nouv*|nuov*|nieuw*|now*|nov*|yeni|\d+)
        """,
    "need_q": """
        (têm|tem|vocês têm|há|existe|oferecem) (~ )?(algo|alguma solução|uma solução|um sistema|alguma coisa) (~ )?(para|contra|que)
        """,
    "need_neg": """
        (nada|nenhuma necessidade|não precis*|só olhando|só estou olhando|só curiosidade|por curiosidade|curiosidade|tudo bem|tudo funciona|satisfeit*|content*|já compramos|já resolvido|resolvido|por engano|engano|não interessa|já temos|com o concorrente)
        (nada de concreto|nada em concreto|nada de especial|nada em particular|foi só|só curioso|só (a )?(ver|pesquisando|dando uma olhada|espreitar)|dando uma olhada|dar uma olhada|uma vista de olhos|por agora nada|de momento nada|no momento nada|nada no momento|não (procuro|procuramos|buscamos|busco)|estamos bem|estamos servidos|tudo certo|tudo em ordem|tudo ok|já fechamos|já fechei|já contratamos|já tenho|já está resolvido|já resolvi|já resolvemos|já arranjamos|com outro fornecedor|outro fornecedor|outra empresa|foi engano|cliquei|sem querer|sem interesse|não tenho (necessidade|interesse)|não temos (necessidade|interesse)|não faz falta|dispenso|não nos serve)
        """,
    "need_vague": """
        (talvez|não sei|várias coisas|coisas|um pouco de tudo|o de sempre|o habitual|depende|melhorar|muitas coisas|alguma coisa)
        (umas coisas|de tudo|um pouco tudo|umas melhorias|melhorias|otimizar|modernizar|digitalizar|logo se vê|vamos ver|a ver|não sei bem|sei lá|nada definido|por definir|o normal|em geral|várias|algumas coisas|umas ideias|ideias)
        """,
    "off_topic": """
        (piada|previsão do tempo|futebol|receita|poema|música|filme|ignore as instruções|ignora as|prompt|conta uma)
        (esque*|ignor*) (~ )?(instruções|regras|ordens|anteriores)
        (benfica|sporting|flamengo|corinthians|palmeiras|jogo de|jogo ontem|copa|mundial|seleção|campeonato|horóscopo|eleições|política|piadas|capital d)
        """,
    "correction": """
        (na verdade|correção|corrigindo|me enganei|enganei me|no final|esqueça*|esquece*|mudança de planos|retific*|desculpe|aliás|atualização|entretanto|afinal|me corrijo)
        (enganei|errei|erro meu|foi erro|me confundi|confundi|quis dizer|queria dizer|eu tinha (dito|falado|posto|escrito)|antes (disse|falei|escrevi)|contrário do que|mudou|mudaram|mudança|repensando|pensando bem|mudei de ideia|retiro o que|acabei de saber|acabam de|fiquei sabendo|ops|corrijo|retificação)
        """,
    "retract": """
        (esque*|ignore*) (o|os|a|as|meu|minha|aquilo) ~
        (esque*|apag*|retir*|elimin*|ignor*|não quero que fique|descons*|anul*) (~ )?(o orçamento|o valor|a data|a resposta|o que eu|o que disse|aquilo|isso que|só o|esse valor|esse dado)
        """,
    "question_topic_price": """
        (preço*|custa|quanto|custo|desconto)
        """,
    "question_topic_process": """
        (entrega*|prazo*|instala*|quanto tempo|quando)
        """,
    "question_topic_agent": """
        (humano|robô|quem é|uma pessoa|máquina)
        """,
    "question_topic_privacy": """
        (meus dados|meu email|privacidade)
        """,
    "question_topic_material": """
        (folheto|catálogo|ficha técnica|documentação)
        """,
    "opt_out_not": """
        (apag*|tir*|remov*|elimin*) (~ )?(o orçamento|a data|o valor|o que eu disse|a resposta)
        """,
    "pending_not": """
        (ver|olhar|conferir) (uma|a|o|um|sua|vossa|seu) (demo|oferta|proposta|solução|produto|catálogo|orçamento)
        """,
    "later_not": """
        (só |apenas )?depois (d|da|do|de|das|dos|que)
        (mais tarde|depois) (d|da|do|de)
        (amanhã) (se|mesmo|já|cedo|de manhã)
        ^^ (mais tarde|depois|amanhã) $$
        agora não (sei|há|temos|precis*|saberia)
        """,
    "budget_period": r"""
        (ano|anual|exercício|trimestre|semestre|20\d\d|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|primavera|verão|outono|inverno)
        """,
    "frozen": """
        (congelad*|bloquead*|suspens*|parad*) (~~ )?(até|depois)
        (desbloque*|liberad*|descongel*|libera) (~ )?(em|a|no|na|depois|só)
        """,
    "not_time_clause": r"""
        (reunião|assembleia|conselho|comitê|férias|desde|há \w+ (anos|meses)|comprad*|instalad*|contrato|volta|volto|consulta|é de|licitação abre)
        """,
    "no_start_clause": """
        (te|lhe|vos) (digo|aviso|falo|retorno|confirmo|respondo|informo)
        (aviso|confirmo|retorno|respondo|digo) (lhe|vos|te)
        (entrei|comecei a trabalhar|cheguei|estou cá|estou aqui)
        (lig*|fal*|escrev*|cham*) (me|comigo) ?
        (hoje|agora) não
        não sei (~ )?dizer
        """,
    "time_now_strict": """
        (o mais rápido possível|o quanto antes|imediatamente|é urgente|muito urgente|assim que possível|logo que possível|já começamos|para ontem|de imediato)
        """,
    "time_neg_strict": """
        projeto (~ )?(cancelado|abandonado|suspenso|engavetado|congelado|parado)
        (foi cancelado|foi engavetado|adiado sem data)
        """,
    "time_begin": """
        (começ*|inici*|arranc*|instal*|obra*|entrar em funcionamento|funcionando|a funcionar|operacional|montar|montagem|entreg*)
        """,
    "need_neg_strict": """
        (já não precisamos|não precisamos mais|já compramos|já resolvemos|outro fornecedor|fechamos com outr*)
        """,
    "not_need_clause": """
        (precis*|tenho que|temos que|quero|queremos|devo|gostaria*|procur*|falta) (~ )?(tempo|de tempo|perguntar|falar|consultar|ver com|pensar|saber|aprovação|autorização|assinatura|decidir|confirmar|orçamentos|cotação|cotações|preço*|informaç*|esperar|aguardar|aval|assinar|permissão)
        """,
    "need_talk": """
        ((seu|sua|vosso|vossa) (email|mensagem|pergunta|chat|robô)|este chat|esse chat|como (disse|já disse|falei))
        """,
    "need_topic": """
        (necessidade*|projeto|requisito*|escopo|âmbito|especificaç*)
        """,
    "question_topic_why": """
        (por que|porque|porquê|para que|pra que) (quer|querem|você|me pergunta|pergunta|precisa|serve|isso|essa)
        """,
    "question_topic_meaning": """
        (o que (quer dizer|significa|você quer dizer)|como assim|não (percebi|entendi)|pode explicar|em que sentido)
        """,
    "question_topic_company": """
        (são de onde|onde (ficam|estão|fica)|a vossa empresa|sua empresa|referências|certifica*|quantos (funcionários|trabalhadores))
        """,
    "material_request": """
        (envi*|mand*|pass*|receber|ter) (~ )?(catálogo|folheto|brochura|ficha*|documentação|material|apresentação|proposta por escrito|cotação|tabela de preços|referências)
        """,
    "budget_pos_not": """
        (alguma coisa|algo|um pouco|um bocado|um pouquinho|uma coisinha) (~ )?(há|tem|temos)|(há|tem|temos) (~ )?(alguma coisa|algo|um pouco|um pouquinho|uma coisinha)
        """,
    "budget_pos_asked_not": """
        (alguma coisa|algo|um pouco|um bocado|um pouquinho|uma coisinha) (~ )?(há|tem|temos)|(há|tem|temos) (~ )?(alguma coisa|algo|um pouco|um pouquinho|uma coisinha)
        """,
    "self_clause": """
        (hoje|agora|já) (~ )?(não|nem)
        não (~ )?(agora|hoje|urgente)
        (agora|hoje) (estou|tenho|sou|tô)
        """,
}

EXPANSIONS: dict[str, str] = {
    "vc": "voce",
    "vcs": "voces",
    "pra": "para",
    "pro": "para o",
    "tb": "tambem",
    "tbm": "tambem",
    "tá": "esta",
    "tô": "estou",
    "q": "que",
    "pq": "porque",
    "obg": "obrigado",
    "blz": "beleza",
    "msg": "mensagem",
    "hj": "hoje",
    "n": "nao",
    "ñ": "nao",
    "td": "tudo",
    "mto": "muito",
    "qdo": "quando",
    "cmg": "comigo",
}
"""Short forms of a chat, written out."""

FILLERS = """então bom olha olhe sinceramente realmente simplesmente infelizmente enfim honestamente atualmente lá ué uai cara né mesmo assim"""
