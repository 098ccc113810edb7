# Só o que no Brasil se diz de outro jeito; o resto vem de texts/pt.
settings-which = De qual parceria?
settings-card = <b>{ $name }</b>. Toque em um número para mudar alguma coisa.
settings-closed = As configurações de { $name } ficam como você deixou. /configuracoes abre de novo.
settings-ended = Isso já terminou. Mande /configuracoes para ver como está agora.
settings-closed-to-you = Você não pode mais mudar isso. Por favor, fale com a sua coordenação.
settings-not-yours = Quem muda as configurações é a coordenação, ou quem é responsável de cada lado. Fale com { $who }. Para dizer onde você está, use /fuso.
mode-asked = Vou perguntar no privado a quem é responsável de cada lado. Começo a ler quando os dois lados concordarem.
mode-no-leads = Para o modo Leitura, quem é responsável de cada lado precisa concordar. Pergunto no privado quando os dois lados tiverem entrado; os links estão em /pessoas.
mode-ask = Em { $name }, { $who } sugere o modo Leitura: eu acompanharia a conversa do grupo para encontrar compromissos e perguntas, guardaria isso e esqueceria o resto. Começa quando os dois lados concordarem, e qualquer um dos lados pode encerrar quando quiser, com /configuracoes. Você concorda?
mode-button-refuse = Melhor não
mode-refused = Tudo bem, fica como está. Ninguém fica sabendo quem disse não.
mode-ended = Isso já foi resolvido. /configuracoes mostra como está agora.
mode-changed = { $mode ->
    [watch] Os dois lados concordaram: a partir de agora acompanho a conversa no grupo de { $name }. Para isso preciso ser administrador do grupo, a não ser que quem administra este bot tenha desligado o meu modo de privacidade. /configuracoes encerra quando vocês quiserem.
   *[assist] Em { $name }, { $who } escolheu o modo Apoio: só leio comandos e respostas às minhas mensagens.
}
