# Só o que no Brasil se diz de outro jeito; o resto vem de texts/pt.
answer-skip = Pular

item-p_supp_mr = A minha empresa me dá o tempo e o apoio de que preciso para esta parceria.
item-p_trust_me = Posso falar dos nossos problemas com os mentores sem medo de julgamento.
item-p_prog_mr = Nas últimas semanas, vi os parceiros avançarem no plano que fizemos juntos.
item-p_prog_me = Nas últimas semanas, avançamos no que planejamos juntos.
item-p_supp_me = A minha empresa me dá o tempo e o apoio de que preciso para esta parceria.

item-ori_mr_1 = Você conhece as pessoas do outro lado, o papel de cada uma e como preferem o contato?
item-ori_mr_2 = Vocês já conversaram sobre o que cada lado espera desta parceria?
item-ori_mr_3 = Você ouviu como eles veem o problema antes de propor soluções?
item-ori_mr_4 = A data da próxima chamada ou visita está combinada?
item-ori_me_1 = Você sabe com quem falar do lado mentor, e sobre o quê?
item-ori_me_2 = Você já disse aos mentores o que espera e o que não quer?
item-ori_me_3 = Você sente que os mentores escutam o que você diz?
item-ori_me_4 = A sua diretoria conhece esta parceria e apoia?

item-mid_mr_1 = Os próprios parceiros fizeram o trabalho, enquanto você aconselhava?
item-mid_mr_2 = Você fez o que prometeu, ou avisou a tempo quando não deu?
item-mid_mr_4 = Você ou a sua empresa aprendeu alguma coisa com os parceiros?
item-mid_mr_5 = Você passou conhecimento fora do treinamento previsto (ligação, mensagem, no trabalho)?
item-mid_me_1 = Você aplicou no trabalho algo que aprendeu nesta parceria?
item-mid_me_2 = Você se sente à vontade para discordar das ideias dos mentores?
item-mid_me_3 = Você tem tempo, ferramentas e orçamento para aplicar o que aprendeu?
item-mid_me_4 = Você fez o que prometeu, ou avisou a tempo quando não deu?
item-mid_me_5 = Os mentores aprenderam alguma coisa com você ou com a sua empresa?

item-dis_mr_1 = A equipe parceira consegue continuar este trabalho sem você?
item-dis_mr_3 = Vocês combinaram como manter o contato depois da parceria?
item-dis_mr_4 = Vocês conversaram sobre o que funcionou e o que não funcionou?
item-dis_me_1 = A sua equipe consegue continuar este trabalho sem os mentores?
item-dis_me_2 = Os novos jeitos de trabalhar já estão nos procedimentos ou nas funções?
item-dis_me_3 = Vocês combinaram como manter o contato depois da parceria?
item-dis_me_4 = Hoje a sua empresa poderia ser mentora de outra neste tema?
item-dis_me_6 = Vocês conversaram sobre o que funcionou e o que não funcionou?

item-aft_mr_1 = Você teve contato com os antigos parceiros nos últimos meses?
item-aft_mr_2 = Você ainda usa algo que aprendeu com eles?
item-aft_me_1 = As novas práticas continuam em uso na sua empresa?
item-aft_me_2 = Você precisa de um pequeno apoio dos antigos mentores?

item-des_mr_1 = A diretoria da empresa parceira pediu para trabalhar este tema e concordou?
item-des_mr_3 = Está escrito como vamos saber que a parceria deu certo?
item-des_me_1 = Esta parceria responde a uma necessidade que a sua própria empresa apontou?
item-des_me_2 = Quem for treinado vai ter tempo, ferramentas e orçamento para aplicar o que aprender?
item-des_me_3 = Está combinado quem vai aplicar o quê depois de cada visita ou treinamento?

item-str_mr_1 = Todo mundo sabe quem faz o quê dos dois lados?
item-str_mr_2 = Você sabe com quem falar se houver um desacordo?
item-str_mr_3 = Alguém da diretoria, do seu lado, dedica tempo e atenção a esta parceria?
item-str_me_1 = Na sua equipe, todo mundo sabe quem faz o quê na parceria?
item-str_me_2 = Você sabe com quem falar se houver um desacordo?
item-str_me_3 = Os colegas de fora da equipe entendem por que queremos esta mudança?
item-str_me_4 = Alguém da diretoria, do seu lado, dedica tempo e atenção a esta parceria?

item-dia_mr_1 = O diagnóstico é feito por equipes mistas, e os parceiros estão aprendendo a fazer?
item-dia_mr_3 = Olhamos para a organização e as pessoas, e não só para a técnica?
item-dia_mr_4 = Está anotado o que pode ser ensinado, por quem e para quem?
item-dia_me_1 = Pessoas da sua empresa participaram da coleta e da leitura dos dados?
item-dia_me_2 = O diagnóstico mostra as causas reais, do jeito que você vê?
item-dia_me_3 = A sua equipe conseguiria repetir este diagnóstico por conta própria?

item-fbk_mr_1 = Combinamos como apresentar as conclusões, e para quem primeiro?
item-fbk_mr_2 = O plano de trabalho foi feito em conjunto, e não só pelo seu lado?
item-fbk_me_2 = A sua diretoria aprovou o plano de trabalho e o custo?
item-fbk_me_3 = O plano ainda pode mudar quando você dá a sua opinião?

item-ini_mr_1 = Você está aconselhando, em vez de fazer por eles?
item-ini_mr_2 = Os recursos para as ações planejadas chegaram a tempo?
item-ini_mr_3 = Existem agentes de mudança na empresa parceira, e eles se ajudam?
item-ini_me_1 = O pessoal, o orçamento ou o material de que você precisa chegou a tempo?
item-ini_me_2 = Os procedimentos ou as funções foram adaptados ao novo jeito de trabalhar?
item-ini_me_3 = Neste mês, teve colegas que aprenderam na prática?

item-o_ori_me = O que os mentores ainda não sabem sobre a sua empresa e deveriam saber?
item-o_mid_mr = Uma coisa que está indo bem, ou uma coisa que está atrapalhando?
item-o_mid_me = Do que você mais precisa dos mentores agora?
item-o_dis_mr = O que você leva desta parceria?
item-o_dis_me = Do que você mais se orgulha nesta parceria?
