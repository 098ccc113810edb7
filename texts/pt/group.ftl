# O grupo: o cartão inicial, o que o bot pode fazer ali, e a saída do bot.

group-card = Estou aqui pela parceria <b>{ $partnership }</b>. Neste grupo só escrevo o quadro e, uma única vez, uma palavra a quem ainda não tocou em Iniciar.
group-card-watch = Modo Leitura: acompanho a conversa para encontrar compromissos e perguntas. Guardo isso e esqueço o resto.
group-card-assist = Modo Apoio: só leio comandos e respostas às minhas mensagens. O resto da conversa não leio.
group-card-lacks = Ainda não posso { $what }. { $who } tem os passos em privado.
group-card-people = Cada pessoa começa a falar comigo em privado, uma vez, com um link próprio. Para ter o seu, fale com { $who }.
group-lacks-read = acompanhar a conversa
group-lacks-pin = fixar o quadro
group-lacks-read-pin = acompanhar a conversa e fixar o quadro

rights-set = Estou no grupo de <b>{ $partnership }</b> e está tudo pronto: posso escrever, o quadro está fixado{ $mode ->
    [watch] {" "}e posso acompanhar a conversa.
   *[assist] {" "}e só leio comandos e respostas às minhas mensagens. Como administrador também recebo o resto, e esqueço-o sem o ler.
}
rights-missing = Estou no grupo de <b>{ $partnership }</b>. Ainda falta acertar isto:
rights-write = – Não posso escrever lá. Toque no nome do grupo, Editar, Permissões, e permita Enviar Mensagens; se já estiver permitido, toque em Exceções, { $bot }, e permita-o para mim. O quadro aparece então por si, dentro de uma hora.
rights-read = – Não posso acompanhar a conversa: o Telegram ainda me esconde as mensagens. No grupo, toque no nome do grupo, Editar, Administradores, Adicionar Admin, { $bot }, e guarde.
rights-read-operator = – Ou quem gere este bot abre @BotFather, /mybots, @{ $username }, Bot Settings, Group Privacy, Turn off. Depois, retire-me do grupo e adicione-me de novo.
rights-pin-too = – Não posso fixar o quadro. Resolve-se com os mesmos toques, ligando também Fixar Mensagens.
rights-pin-admin = – Não posso fixar o quadro. Toque no nome do grupo, Editar, Administradores, { $bot }, ligue Fixar Mensagens e guarde.
rights-pin-watch = – Não posso fixar o quadro. Mantenha o dedo sobre o quadro e toque em Fixar; ou toque no nome do grupo, Editar, Administradores, Adicionar Admin, { $bot }, ligue Fixar Mensagens e guarde.
rights-pin-assist = – Não posso fixar o quadro. Mantenha o dedo sobre o quadro e toque em Fixar.

group-removed = Já não estou no grupo de <b>{ $partnership }</b>. Nada se perdeu: tudo o que foi combinado fica comigo, e cada pessoa continua a ter notícias minhas em privado.
    Para me trazer de volta, abra o grupo, toque no nome, Adicionar Membros, e escolha { $bot }. O quadro continua onde estava.
