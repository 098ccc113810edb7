# Só o que no Brasil se diz de outro jeito; o resto vem de texts/pt.
invite-text = Você recebeu um convite para a parceria { $partnership }. Função: { $role }, { $utility }.
    O Wellkept ajuda as duas empresas a cumprir o que prometem uma à outra, no Telegram. Abra este link no celular, toque em Iniciar e depois em Sim:
    { $link }
    O link é para uma pessoa só e vale 60 dias.
invite-text-picture = { $partnership }, { $role }, { $utility }: para entrar, aponte a câmera do celular para cá.
invite-text-member = { $name }, você recebeu um convite para a parceria { $partnership }.
    O Wellkept ajuda as duas empresas a cumprir o que prometem uma à outra, no Telegram. Abra este link no celular e toque em Iniciar:
    { $link }
    O link é só para você e vale 60 dias.
invite-text-member-picture = { $partnership }, { $name }: para entrar, aponte a câmera do celular para cá.
invite-text-group = Com este link eu entro no grupo de { $partnership }. Abra no Telegram e escolha o grupo, ou repasse a alguém que possa adicionar membros:
    { $link }
invite-below = Abaixo estão um texto para encaminhar e uma imagem do link.
invite-newer = Tem um link mais novo no lugar deste. Mande /pessoas para ver todos.
invite-joined = Esse link já foi usado: alguém entrou com ele. Mande /pessoas para ver quem.
