# Entrar: pessoas, grupos, e quem o bot não conhece.

## Um link em privado

joining-welcome = Boas-vindas, { $name } ({ $place }). Mantenho à vista os compromissos e as perguntas que esperam resposta, e envio lembretes no seu horário de trabalho.
    { $mode ->
        [watch] Leio a conversa do grupo para encontrar compromissos e perguntas; guardo isso e as datas, e esqueço o resto.
       *[assist] Só leio comandos e respostas às minhas mensagens; guardo o que é registado comigo e as datas, e nada mais.
    }
    Aqui agimos com solidariedade, ninguém faz negócio com os outros e o que aprendemos fica entre nós: é o nosso código de conduta.
    Para começar: /compromisso enviar a lista até sexta, /minha_lista para ver o que está em aberto, /ajuda para o resto.
joining-button-undo = Não sou eu
joining-several = Está agora em mais do que uma parceria. O que me escreve aqui conta para <b>{ $partnership }</b>; para outra, escreva no respetivo grupo.
joining-undone = Tudo bem, então não é { $member }. O link volta a funcionar: passe-o à pessoa certa, ou fale com { $who } para ter o seu.
joining-undo-ended = Já há algum tempo que entrou como { $member }. Para mudar isso, fale com { $who }.
joining-again = Já entrou, { $name }. Envie /minha_lista para ver o que está em aberto, ou /ajuda para ver o que sei fazer.
joining-link-unknown = Não conheço este link. Abra-o outra vez a partir da mensagem que recebeu, ou peça um novo à sua coordenação.
joining-link-used = Este link já foi usado. Se não foi por si, fale com { $who } para ter um novo.
joining-link-expired = Este link já não funciona. Fale com { $who } para ter um novo.
joining-link-of-other = Este link é para { $member }, e aqui o seu nome é { $reader }. Passe-o, por favor, a { $member }.
joining-link-not-yours = Este link é para outra pessoa do grupo. Fale com { $who } para ter o seu.
joining-link-of-group = Este link é para o grupo de uma parceria. Toque abaixo e escolha o grupo.
joining-button-group = Escolher o grupo
joining-coordinator = a sua coordenação

## O grupo

group-unlinked = Este grupo ainda não pertence a nenhuma parceria. Peçam à vossa coordenação o link do grupo, abram-no e escolham este grupo.
group-linked-already = Este grupo já está ligado a { $partnership }. Não é preciso fazer mais nada.
group-of-another = Este grupo pertence a { $partnership } e assim fica. Abra de novo o link e escolha outro grupo.
group-second = { $partnership } já conversa noutro grupo. Para mudar para aqui, retire-me primeiro desse grupo e depois abra de novo o link.
group-link-unknown = Não conheço este link, por isso nada mudou. Peça o link do grupo à sua coordenação.
group-link-of-person = Este link é para uma só pessoa, por isso nada mudou. Abra-o em privado, não no grupo.
group-link-used = Este link já foi usado, por isso nada mudou. Fale com { $who } para ter um novo.
group-link-expired = Este link já não funciona, por isso nada mudou. Fale com { $who } para ter um novo.

## Quem escreve no grupo sem o bot o conhecer

stranger-group = { $name }, ainda não nos conhecemos. Fale com { $who } para ter o seu link e abra-o.
stranger-expected = { $name }, estou à sua espera. Toque abaixo e depois em Iniciar, e já podemos começar a trabalhar.
stranger-button-start = Iniciar em privado
stranger-anonymous = Não consigo ver quem escreve como administrador anónimo. Desligue Permanecer Anônimo nos seus direitos de administrador e escreva de novo.
