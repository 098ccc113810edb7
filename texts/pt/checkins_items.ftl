# As palavras das perguntas dos pontos de situação e dos botões de resposta. Regras: mentoring/checkins/items.py.

answer-yes = Sim
answer-partly = Em parte
answer-no = Não
answer-not-yet = Ainda não
answer-score = { $score }
answer-low = 1 = discordo totalmente
answer-high = 5 = concordo totalmente
answer-skip = Saltar
answer-later = Mais tarde
answer-private = Falar com a coordenação

## Pulso

item-p_trust_mr = Nós e os nossos parceiros falamos abertamente dos problemas.
item-p_comm_mr = As mensagens e chamadas com os parceiros são claras e respondidas a tempo.
item-p_prog_mr = Nas últimas semanas, vi os parceiros avançarem no plano conjunto.
item-p_supp_mr = A minha empresa dá-me o tempo e o apoio de que preciso para esta parceria.
item-p_trust_me = Posso falar dos nossos problemas com os mentores sem receio de que me julguem.
item-p_comm_me = As mensagens e chamadas com os mentores são claras e respondidas a tempo.
item-p_prog_me = Nas últimas semanas avançámos no que planeámos juntos.
item-p_supp_me = A minha empresa dá-me o tempo e o apoio de que preciso para esta parceria.

## Fase: orientação

item-ori_mr_1 = Conhece os seus homólogos, as suas funções e como preferem ser contactados?
item-ori_mr_2 = Já falaram do que cada lado espera desta parceria?
item-ori_mr_3 = Ouviu como eles veem o problema antes de propor soluções?
item-ori_mr_4 = Está combinada a data da próxima chamada ou visita?
item-ori_me_1 = Sabe quem contactar do lado mentor, e para quê?
item-ori_me_2 = Já disse aos mentores o que espera, e o que não quer?
item-ori_me_3 = Sente que os mentores ouvem o que diz?
item-ori_me_4 = A sua direção está a par desta parceria e apoia-a?

## Fase: intermédia

item-mid_mr_1 = Foram os próprios parceiros a fazer o trabalho, e o seu papel foi aconselhar?
item-mid_mr_2 = Fez o que prometeu, ou avisou a tempo quando não pôde?
item-mid_mr_3 = Os seus parceiros questionaram ou melhoraram alguma ideia sua?
item-mid_mr_4 = Aprendeu alguma coisa com os parceiros (ou a sua empresa)?
item-mid_mr_5 = Partilhou conhecimento fora da formação prevista (chamada, mensagem, no trabalho)?
item-mid_me_1 = Aplicou no trabalho algo que aprendeu nesta parceria?
item-mid_me_2 = Sente-se à vontade para discordar das ideias dos mentores?
item-mid_me_3 = Tem tempo, ferramentas e orçamento para aplicar o que aprendeu?
item-mid_me_4 = Fez o que prometeu, ou avisou a tempo quando não pôde?
item-mid_me_5 = Os mentores aprenderam alguma coisa consigo ou com a sua empresa?

## Fase: final

item-dis_mr_1 = A equipa parceira consegue continuar este trabalho sem si?
item-dis_mr_2 = Do seu lado, todos os compromissos e documentos estão fechados ou entregues?
item-dis_mr_3 = Combinaram como manter o contacto depois da parceria?
item-dis_mr_4 = Falaram juntos sobre o que funcionou e o que não funcionou?
item-dis_me_1 = A sua equipa consegue continuar este trabalho sem os mentores?
item-dis_me_2 = As novas formas de trabalhar já constam dos procedimentos ou das funções?
item-dis_me_3 = Combinaram como manter o contacto depois da parceria?
item-dis_me_4 = A sua empresa podia agora ser mentora de outra neste tema?
item-dis_me_5 = Do seu lado, todos os compromissos e documentos estão fechados ou entregues?
item-dis_me_6 = Falaram juntos sobre o que funcionou e o que não funcionou?

## Fase: pós-parceria

item-aft_mr_1 = Teve contacto com os antigos parceiros nos últimos meses?
item-aft_mr_2 = Ainda usa algo que aprendeu com eles?
item-aft_me_1 = As novas práticas continuam a ser usadas na sua empresa?
item-aft_me_2 = Precisa de um pequeno apoio dos antigos mentores?

## Etapa: desenho do projeto

item-des_mr_1 = A direção da empresa parceira pediu para trabalhar este tema e concordou?
item-des_mr_2 = Estão previstas visitas curtas dos seus especialistas, com datas e nomes?
item-des_mr_3 = Está escrito como saberemos que a parceria teve sucesso?
item-des_me_1 = Esta parceria responde a uma necessidade indicada pela sua própria empresa?
item-des_me_2 = Quem receber formação terá tempo, ferramentas e orçamento para aplicar o que aprender?
item-des_me_3 = Está combinado quem vai aplicar o quê depois de cada visita ou formação?

## Etapa: estruturação

item-str_mr_1 = Todos sabem quem faz o quê de ambos os lados?
item-str_mr_2 = Sabe a quem recorrer em caso de desacordo?
item-str_mr_3 = Alguém da direção, do seu lado, dedica tempo e atenção a esta parceria?
item-str_me_1 = Na sua equipa, todos sabem quem faz o quê na parceria?
item-str_me_2 = Sabe a quem recorrer em caso de desacordo?
item-str_me_3 = Os colegas fora da equipa percebem porque queremos esta mudança?
item-str_me_4 = Alguém da direção, do seu lado, dedica tempo e atenção a esta parceria?

## Etapa: diagnóstico

item-dia_mr_1 = O diagnóstico é feito por equipas mistas, e os parceiros aprendem a fazê-lo?
item-dia_mr_2 = Temos dados sobre causas e efeitos, e não só sobre sintomas?
item-dia_mr_3 = Olhámos para a organização e as pessoas, e não só para a técnica?
item-dia_mr_4 = Está registado o que pode ser ensinado, por quem e a quem?
item-dia_me_1 = Houve pessoas da sua empresa a recolher e a interpretar os dados?
item-dia_me_2 = O diagnóstico mostra as causas reais, tal como as vê?
item-dia_me_3 = A sua equipa conseguiria repetir este diagnóstico sozinha?

## Etapa: retorno e plano de trabalho

item-fbk_mr_1 = Combinámos como apresentar as conclusões, e a quem primeiro?
item-fbk_mr_2 = O plano de trabalho foi feito em conjunto, e não só do seu lado?
item-fbk_mr_3 = Cada ação do plano tem uma pessoa e uma data?
item-fbk_me_1 = As conclusões foram apresentadas de forma respeitosa e útil?
item-fbk_me_2 = A sua direção aprovou o plano de trabalho e o seu custo?
item-fbk_me_3 = O plano ainda pode mudar quando dá a sua opinião?

## Etapa: arranque da mudança

item-ini_mr_1 = Está a aconselhar, em vez de fazer o trabalho por eles?
item-ini_mr_2 = Os recursos para as ações planeadas chegaram a tempo?
item-ini_mr_3 = Há agentes de mudança na empresa parceira, e ajudam-se entre si?
item-ini_me_1 = O pessoal, orçamento ou material de que precisa chegou a tempo?
item-ini_me_2 = Os procedimentos ou funções foram adaptados à nova forma de trabalhar?
item-ini_me_3 = Este mês, houve colegas que aprenderam na prática?

## Perguntas abertas: orientação

item-o_ori_mr = O que ajudaria a criar confiança com os seus parceiros?
item-o_ori_me = O que é que os mentores ainda não sabem sobre a sua empresa e deviam saber?

## Perguntas abertas: intermédia

item-o_mid_mr = Uma coisa que corre bem, ou uma coisa que dificulta o trabalho?
item-o_mid_me = De que é que mais precisa dos mentores neste momento?

## Perguntas abertas: final

item-o_dis_mr = O que leva consigo desta parceria?
item-o_dis_me = De que é que mais se orgulha nesta parceria?
