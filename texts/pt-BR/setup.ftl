# Só o que no Brasil se diz de outro jeito; o resto vem de texts/pt.

setup-not-yours = Quem cria parcerias novas é a coordenação do programa. Se você faz parte dela, abra o seu link de coordenação; quem administra este bot tem o link.
coordinator-without = Você ainda não está em nenhuma parceria. Mande /nova para criar uma, ou /ajuda para ver o que eu sei fazer.
setup-offer = Vamos criar uma parceria. Pode ser igual a <b>{ $name }</b>? Aí eu só pergunto nomes, lugares e datas.
setup-button-like = Igual a { $name }
setup-in-hand = { $count ->
    [one] Você já começou a criar uma parceria; uma resposta está guardada. Quer continuar?
   *[other] Você já começou a criar uma parceria; { $count } respostas estão guardadas. Quer continuar?
}
setup-drop = Posso apagar o que você respondeu até agora? Ou fica tudo guardado: /nova continua de onde você parou.
setup-goes-on-below = <i>Por favor, continue abaixo.</i>
setup-moved-on = Você já respondeu a essa. Por favor, continue com a pergunta atual.
setup-tap-above = Por favor, toque em um botão acima. /nova mostra a pergunta de novo.
setup-ended = Isso já terminou. Mande /nova para criar uma parceria, ou /configuracoes para mudar uma.
setup-done = A parceria <b>{ $name }</b> está pronta. Dá para mudar tudo com /configuracoes.{ $watch ->
    [yes] {" "}Começa no modo Apoio; para o modo Leitura, pergunto a quem é responsável de cada lado quando os dois tiverem entrado.
   *[no] {""}
}
setup-ask-partnership = Como a parceria vai se chamar? Toque na sugestão, ou escreva outro nome.
setup-ask-place = Onde <b>{ $name }</b> trabalha? Escreva a cidade, ou compartilhe a localização. Assim eu sei o fuso horário.
setup-ask-days = Em que dias <b>{ $name }</b> trabalha?
setup-ask-hours = De que horas a que horas <b>{ $name }</b> trabalha? Só mando lembretes nesse horário.
setup-ask-holidays = Em que feriados <b>{ $name }</b> não trabalha? Para incluir um dia, escreva a data.
setup-ask-phones = <b>{ $name }</b>: para quem os parceiros podem ligar em uma emergência? Escreva nome e número, um por linha, por exemplo: Sala de controle +55 81 3412 3456. Os membros veem os números com /telefones.
setup-ask-language = <b>{ $name }</b>: em que idioma as pessoas leem melhor? Cada uma ainda pode escolher o seu.
setup-ask-start = Quando esta fase começou, ou quando começa? Toque em um dia ou escreva uma data.
setup-holidays-unknown = Não conheço os feriados deste país. Escreva as datas uma por uma, ou continue.
setup-button-skip = Pular
setup-mode = { $mode ->
    [watch] <b>Leitura</b>: acompanho a conversa para encontrar compromissos e perguntas, guardo isso e esqueço o resto. Pergunto a quem é responsável de cada lado quando os dois tiverem entrado, e começo quando os dois lados concordarem.
   *[assist] <b>Apoio</b>: só leio comandos e respostas às minhas mensagens.
}
setup-button-phase = { $phase ->
    [orientation] Orientação: o começo
    [middle] Intermediária: trabalho
   *[dissolution] Final: perto do fim
}
setup-stage = { $stage ->
    [project_design] Desenho do projeto
    [structuring] Estruturação e mobilização
    [diagnosis] Diagnóstico
    [feedback_workplan] Devolutiva e planos de trabalho
    [initiation] Início e continuidade da mudança
   *[closure] Encerramento
}
setup-summary = Esta é a parceria <b>{ $name }</b>. Toque em um número para mudar alguma coisa. Com Confirmar, fica pronta.
setup-said-language = { setup-said-number }Idioma: { $answer }
setup-said-phase = { setup-said-number }Fase: { $answer ->
    [orientation] Orientação
    [middle] Intermediária
    [dissolution] Final
   *[aftercare] Pós-parceria
}
setup-name-too-long = Esse nome é longo demais para o quadro. Escreva com no máximo { $limit } letras.
setup-name-unclear = Preciso de um nome com letras. Por favor, escreva de novo.
setup-name-taken = Já existe uma parceria com esse nome. Por favor, escreva outro.
setup-place-unknown = Não encontro essa cidade. Escreva uma maior por perto, de preferência com o país, por exemplo Caruaru, Brasil, ou compartilhe a localização.
setup-days-none = Precisa de pelo menos um dia. Toque nos dias em que as pessoas trabalham.
setup-days-unclear = Não entendi os dias. Toque neles acima, ou escreva, por exemplo, seg-sex ou dom-qui.
setup-hours-unclear = Não entendi o horário. Escreva, por exemplo, 7:30-16:00, ou seg-qui 7:30-16:00, sex 7:30-12:00.
setup-holiday-unclear = Não entendi a data. Para incluir um feriado, escreva a data, por exemplo 7 de julho; ou toque em um botão acima.
setup-phones-unclear = Não encontro nenhum telefone aí. Escreva nome e número, um por linha, por exemplo: Sala de controle +55 81 3412 3456.
setup-start-unclear = Não entendi a data. Escreva, por exemplo, 2 de fevereiro de 2026, ou toque em um dia acima.
setup-button-close = É só isso
