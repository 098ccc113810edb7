# Só o que no Brasil se diz de outro jeito; o resto vem de texts/pt.
coordinator-where = Boas-vindas, { $name }. Com este link você passa a fazer parte da coordenação e pode criar parcerias.
    Em que cidade você trabalha? Escreva o nome, ou compartilhe a sua localização.
coordinator-which = Qual desses lugares é? Se não for nenhum, escreva o nome de novo, com o país.
coordinator-place-unknown = Não conheço esse lugar. Escreva o nome de uma cidade maior por perto, ou compartilhe a sua localização.
coordinator-confirm = Para os seus parceiros, o seu nome vai ser <b>{ $name }</b>. Onde você trabalha, agora é { $now }. Está certo?
coordinator-name-ask = Como os seus parceiros devem chamar você? Escreva o nome aqui.
coordinator-welcome = Agora você faz parte da coordenação, { $name }. Mande /nova para criar a primeira parceria; leva uns dez minutos, e dá para parar e continuar quando quiser.
coordinator-again = Você já faz parte da coordenação. Mande /nova para criar uma parceria. Se o link era para outra pessoa, por favor, repasse.
coordinator-operator = quem administra o bot
