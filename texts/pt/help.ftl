# Ajuda, menus, e o que o bot não percebe.

help = Mantenho à vista os compromissos e as perguntas que esperam resposta. Pode escrever-me:
help-mine = /minha_lista – o que está em aberto para si
help-commit = /compromisso enviar a lista até sexta – assumir um compromisso
help-action = /acao Neema: enviar a lista até 11 de fevereiro – registar o que cabe a outra pessoa; primeiro pergunto a Neema
help-phones = /telefones – para quem ligar numa emergência
help-settings = /definicoes – lugares, horários, feriados e outras definições de uma parceria
help-new = /nova – criar uma parceria
help-undo = /anular – anular o que fez por último, durante dez minutos
help-cancel = /cancelar – cancelar o que lhe perguntei por último
help-role = { $role ->
    [lead] É responsável pelo seu lado: o que perguntam à sua equipa sem dizer um nome vem ter consigo.
    [stand-in] É suplente: o que perguntam à sua equipa vem ter consigo quando não é possível contactar quem é responsável.
    [management] Faz parte da direção: só lhe escrevo quando me pede, ou quando há uma nota para si.
    [coordinator] Faz parte da coordenação: no seu primeiro dia de trabalho da semana, às { $time }, escrevo-lhe o que precisa da sua atenção.
   *[expert] Os lembretes chegam só a si, no seu horário de trabalho.
}
cancel-done = Tudo bem, já não espero por essa resposta. Nada mudou.
cancel-nothing = Não estava à espera de nada. Envie /ajuda para ver o que sei fazer.
unknown-command = { $meant ->
    [none] Não conheço /{ $command }. Envie /ajuda para ver o que sei fazer.
   *[other] Não conheço /{ $command }. Queria dizer /{ $meant }?
}
only-words = Só consigo ler palavras escritas. Escreva-me, por favor.
no-edits = Não acompanho mensagens editadas. Escreva de novo, por favor, ou envie /minha_lista para mudar o que está registado.
no-forwards = Não faço nada com mensagens reencaminhadas: são palavras de outra pessoa. Para assumir um compromisso seu, escreva /compromisso e o que vai fazer.

menu-mine = O que está em aberto para si
menu-commit = Assumir um compromisso
menu-action = Registar o que alguém vai fazer
menu-phones = Para quem ligar numa emergência
menu-settings = Horários, feriados e mais
menu-new = Criar uma parceria
menu-help = O que sei fazer
menu-undo = Anular o que fiz por último
menu-cancel = Cancelar a última pergunta do bot
