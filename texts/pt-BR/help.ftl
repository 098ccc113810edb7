# Só o que no Brasil se diz de outro jeito; o resto vem de texts/pt.
help = Eu mantenho à vista os compromissos e as perguntas que esperam resposta. Você pode me escrever:
help-mine = /minha_lista – o que está em aberto para você
help-action = /acao Neema: enviar a lista até 11 de fevereiro – anotar o que outra pessoa vai fazer; primeiro pergunto a Neema
help-phones = /telefones – para quem ligar em uma emergência
help-settings = /configuracoes – lugares, horários, feriados e outras configurações de uma parceria
help-undo = /desfazer – desfazer o que você fez por último, por dez minutos
help-cancel = /cancelar – cancelar o que eu perguntei por último
help-role = { $role ->
    [lead] Você é responsável pelo seu lado: o que perguntam à sua equipe sem dizer um nome vem para você.
    [stand-in] Você é suplente: o que perguntam à sua equipe vem para você quando não dá para falar com quem é responsável.
    [management] Você é da diretoria: só escrevo quando você pede, ou quando alguém anota algo para você.
    [coordinator] Você é da coordenação: no seu primeiro dia de trabalho da semana, às { $time }, eu escrevo o que precisa da sua atenção.
   *[expert] Os lembretes chegam só para você, no seu horário de trabalho.
}
cancel-done = Tudo bem, não estou mais esperando essa resposta. Nada mudou.
cancel-nothing = Eu não estava esperando nada. Mande /ajuda para ver o que eu sei fazer.
unknown-command = { $meant ->
    [none] Não conheço /{ $command }. Mande /ajuda para ver o que eu sei fazer.
   *[other] Não conheço /{ $command }. Você quis dizer /{ $meant }?
}
only-words = Eu só consigo ler palavras escritas. Por favor, escreva para mim.
no-edits = Eu não acompanho mensagens editadas. Por favor, escreva de novo, ou mande /minha_lista para mudar o que está anotado.
no-forwards = Não faço nada com mensagens encaminhadas: são palavras de outra pessoa. Para assumir um compromisso seu, escreva /compromisso e o que você vai fazer.

menu-mine = O que está em aberto para você
menu-action = Anotar o que alguém vai fazer
menu-phones = Para quem ligar em uma emergência
menu-help = O que eu sei fazer
menu-undo = Desfazer o que fiz por último
