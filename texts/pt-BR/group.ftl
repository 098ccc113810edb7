# Só o que no Brasil se diz de outro jeito; o resto vem de texts/pt.
group-card = Estou aqui pela parceria <b>{ $partnership }</b>. Neste grupo eu só escrevo o quadro e, uma única vez, um recado para quem ainda não tocou em Iniciar.
group-card-assist = Modo Apoio: só leio comandos e respostas às minhas mensagens. O resto da conversa eu não leio.
group-card-lacks = Ainda não consigo { $what }. { $who } recebeu o passo a passo no privado.
group-card-people = Cada pessoa começa a falar comigo no privado, uma vez, com um link próprio. Para ter o seu, fale com { $who }.
rights-set = Estou no grupo de <b>{ $partnership }</b> e está tudo pronto: posso escrever, o quadro está fixado{ $mode ->
    [watch] {" "}e posso acompanhar a conversa.
   *[assist] {" "}e só leio comandos e respostas às minhas mensagens. Como administrador eu também recebo o resto, e esqueço sem ler.
}
rights-missing = Estou no grupo de <b>{ $partnership }</b>. Ainda falta ajustar isto:
rights-write = – Não consigo escrever lá. Toque no nome do grupo, Editar, Permissões, e permita Enviar Mensagens; se já estiver permitido, toque em Exceções, { $bot }, e libere para mim. Aí o quadro aparece sozinho em até uma hora.
rights-read = – Não consigo acompanhar a conversa: o Telegram ainda esconde as mensagens de mim. No grupo, toque no nome do grupo, Editar, Administradores, Adicionar Admin, { $bot }, e salve.
rights-read-operator = – Ou quem administra este bot abre @BotFather, /mybots, @{ $username }, Bot Settings, Group Privacy, Turn off. Depois, é só me tirar do grupo e me adicionar de novo.
rights-pin-too = – Não consigo fixar o quadro. Os mesmos toques resolvem, ativando também Fixar Mensagens.
rights-pin-admin = – Não consigo fixar o quadro. Toque no nome do grupo, Editar, Administradores, { $bot }, ative Fixar Mensagens e salve.
rights-pin-watch = – Não consigo fixar o quadro. Segure o dedo no quadro e toque em Fixar; ou toque no nome do grupo, Editar, Administradores, Adicionar Admin, { $bot }, ative Fixar Mensagens e salve.
rights-pin-assist = – Não consigo fixar o quadro. Segure o dedo no quadro e toque em Fixar.
group-removed = Não estou mais no grupo de <b>{ $partnership }</b>. Nada se perdeu: tudo o que foi combinado continua comigo, e eu continuo falando com cada pessoa no privado.
    Para me trazer de volta, abra o grupo, toque no nome, Adicionar Membros, e escolha { $bot }. O quadro continua de onde parou.
