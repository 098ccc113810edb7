# A coordenação, que cria as parcerias.

coordinator-where = Boas-vindas, { $name }. Com este link passa a fazer parte da coordenação e pode criar parcerias.
    Em que cidade trabalha? Escreva o nome, ou partilhe a sua localização.
coordinator-which = Qual destes lugares é? Se não for nenhum, escreva de novo o nome, com o país.
coordinator-button-place = { $city }, { $country }
coordinator-place-unknown = Não conheço este lugar. Escreva o nome de uma cidade maior ali perto, ou partilhe a sua localização.
coordinator-confirm = Para os seus parceiros, o seu nome será <b>{ $name }</b>. Onde trabalha, agora é { $now }. Está certo?
coordinator-button-yes = Sim, está certo
coordinator-button-name = Mudar o meu nome
coordinator-button-city = Outra cidade
coordinator-button-keep = Manter { $name }
coordinator-name-ask = Que nome devem usar os seus parceiros? Escreva-o aqui.
coordinator-welcome = Já faz parte da coordenação, { $name }. Envie /nova para criar a primeira parceria; leva uns dez minutos, e pode parar e continuar quando quiser.
coordinator-again = Já faz parte da coordenação. Envie /nova para criar uma parceria. Se o link era para outra pessoa, reencaminhe-o, por favor.
coordinator-operator = quem gere o bot
