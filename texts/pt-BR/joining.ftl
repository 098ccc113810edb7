# Só o que no Brasil se diz de outro jeito; o resto vem de texts/pt.
joining-welcome = Boas-vindas, { $name } ({ $place }). Eu mantenho à vista os compromissos e as perguntas que esperam resposta, e mando lembretes no seu horário de trabalho.
    { $mode ->
        [watch] Leio a conversa do grupo para encontrar compromissos e perguntas; guardo isso e as datas, e esqueço o resto.
       *[assist] Só leio comandos e respostas às minhas mensagens; guardo o que é anotado comigo e as datas, e nada mais.
    }
    Aqui todos agem com solidariedade, ninguém faz negócio com o outro e o que aprendemos fica entre nós: é o nosso código de conduta.
    Para começar: /compromisso enviar a lista até sexta, /minha_lista para ver o que está em aberto, /ajuda para o resto.
joining-several = Agora você está em mais de uma parceria. O que você me escreve aqui vale para <b>{ $partnership }</b>; para outra, escreva no grupo dela.
joining-undone = Tudo bem, então você não é { $member }. O link voltou a funcionar: repasse para a pessoa certa, ou fale com { $who } para ter o seu.
joining-undo-ended = Já faz um tempo que você entrou como { $member }. Para mudar isso, fale com { $who }.
joining-again = Você já entrou, { $name }. Mande /minha_lista para ver o que está em aberto, ou /ajuda para ver o que eu sei fazer.
joining-link-unknown = Não conheço esse link. Abra de novo pela mensagem que você recebeu, ou peça um novo para a sua coordenação.
joining-link-used = Esse link já foi usado. Se não foi você, fale com { $who } para ter um novo.
joining-link-expired = Esse link não vale mais. Fale com { $who } para ter um novo.
joining-link-of-other = Este link é para { $member }, e aqui o seu nome é { $reader }. Por favor, repasse para { $member }.
group-unlinked = Este grupo ainda não pertence a nenhuma parceria. Peçam o link do grupo para a sua coordenação, abram o link e escolham este grupo.
group-linked-already = Este grupo já está ligado a { $partnership }. Não precisa fazer mais nada.
group-of-another = Este grupo pertence a { $partnership } e continua assim. Abra o link de novo e escolha outro grupo.
group-second = { $partnership } já conversa em outro grupo. Para mudar para cá, primeiro me tire daquele grupo e depois abra o link de novo.
group-link-unknown = Não conheço esse link, então nada mudou. Peça o link do grupo para a sua coordenação.
group-link-of-person = Este link é para uma pessoa só, então nada mudou. Abra no privado, não no grupo.
group-link-used = Esse link já foi usado, então nada mudou. Fale com { $who } para ter um novo.
group-link-expired = Esse link não vale mais, então nada mudou. Fale com { $who } para ter um novo.
stranger-group = { $name }, a gente ainda não se conhece. Fale com { $who } para ter o seu link e abra.
stranger-expected = { $name }, estou esperando você. Toque abaixo e depois em Iniciar, e já dá para trabalhar em conjunto.
stranger-button-start = Iniciar no privado
stranger-anonymous = Não consigo ver quem escreve como administrador anônimo. Desative Permanecer Anônimo nos seus direitos de administrador e escreva de novo.
