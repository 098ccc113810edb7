# Definições de uma parceria em andamento, e a passagem de um modo ao outro.
settings-which = De que parceria?
settings-button-open = { $name }
settings-card = <b>{ $name }</b>. Toque num número para mudar alguma coisa.
settings-question = <i>{ $partnership }</i>
settings-saved = Alterado.
settings-same = Já está assim.
settings-closed = As definições de { $name } ficam como as deixou. /definicoes abre-as de novo.
settings-ended = Isto já terminou. Envie /definicoes para ver como está agora.
settings-closed-to-you = Já não pode mudar isto. Fale, por favor, com a sua coordenação.
settings-not-yours = Quem muda as definições é a coordenação, ou quem é responsável de cada lado. Fale com { $who }. Para dizer onde está, use /fuso.
settings-changed = Em { $name }, { $who } mudou:
mode-asked = Vou perguntar em privado a quem é responsável de cada lado. Começo a ler quando os dois lados concordarem.
mode-no-leads = Para o modo Leitura é preciso o acordo de quem é responsável de cada lado. Pergunto em privado quando ambos os lados tiverem entrado; os links estão em /pessoas.
mode-ask = Em { $name }, { $who } propõe o modo Leitura: eu acompanharia a conversa do grupo para encontrar compromissos e perguntas, guardaria isso e esqueceria o resto. Começa quando os dois lados concordarem, e qualquer um deles pode terminá-lo quando quiser, com /definicoes. Concorda?
mode-button-agree = Concordo
mode-button-refuse = Prefiro que não
mode-agreed = Obrigado. Começo a ler quando o outro lado também concordar.
mode-refused = Tudo bem, fica como está. Ninguém fica a saber quem disse que não.
mode-ended = Entretanto isto ficou resolvido. /definicoes mostra como está agora.
mode-changed = { $mode ->
    [watch] Os dois lados concordaram: a partir de agora acompanho a conversa no grupo de { $name }. Para isso tenho de ser administrador do grupo, a não ser que quem gere este bot tenha desligado o meu modo de privacidade. /definicoes termina-o quando quiserem.
   *[assist] Em { $name }, { $who } escolheu o modo Apoio: só leio comandos e respostas às minhas mensagens.
}
