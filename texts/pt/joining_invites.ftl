# Textos com um link, para reencaminhar tal como estão.

invite-text = Tem um convite para a parceria { $partnership }. Função: { $role }, { $utility }.
    O Wellkept ajuda as duas empresas a cumprir o que prometem uma à outra, no Telegram. Abra este link no telemóvel, toque em Iniciar e depois em Sim:
    { $link }
    O link é para uma só pessoa e vale 60 dias.
invite-text-picture = { $partnership }, { $role }, { $utility }: para entrar, aponte para aqui a câmara do telemóvel.
invite-text-member = { $name }, tem um convite para a parceria { $partnership }.
    O Wellkept ajuda as duas empresas a cumprir o que prometem uma à outra, no Telegram. Abra este link no telemóvel e toque em Iniciar:
    { $link }
    O link é só para si e vale 60 dias.
invite-text-member-picture = { $partnership }, { $name }: para entrar, aponte para aqui a câmara do telemóvel.
invite-text-group = Com este link entro no grupo de { $partnership }. Abra-o no Telegram e escolha o grupo, ou passe-o a alguém que possa adicionar membros:
    { $link }
invite-below = Abaixo está um texto para reencaminhar e uma imagem do link.
invite-not-yours = Aqui, só a coordenação pode convidar pessoas; quem é responsável convida para o seu próprio lado.
invite-taken = { $utility } já tem { $role }.
invite-joined = Esse link já foi usado: alguém entrou com ele. Envie /pessoas para ver quem.
invite-newer = Há um link mais recente em vez deste. Envie /pessoas para ver todos.
