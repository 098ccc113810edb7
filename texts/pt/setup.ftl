# Criar uma parceria: perguntas, o que se pode tocar, e o que não serve numa resposta.

## Começar e terminar

setup-not-yours = As parcerias novas são criadas pela coordenação do programa. Se faz parte dela, abra o seu link de coordenação; pode pedi-lo a quem gere este bot.
coordinator-without = Ainda não está em nenhuma parceria. Envie /nova para criar uma, ou /ajuda para ver o que sei fazer.
setup-offer = Vamos criar uma parceria. Fazemos como em <b>{ $name }</b>? Assim só pergunto nomes, lugares e datas.
setup-button-like = Como { $name }
setup-button-fresh = Perguntar tudo
setup-in-hand = { $count ->
    [one] Já começou a criar uma parceria; uma resposta está guardada. Quer continuar?
   *[other] Já começou a criar uma parceria; { $count } respostas estão guardadas. Quer continuar?
}
setup-button-continue = Continuar
setup-button-again = Começar de novo
setup-drop = Apago o que respondeu até agora? Ou fica tudo guardado: /nova continua onde parou.
setup-button-drop = Apagar
setup-button-keep = Continuar
setup-dropped = Apagado, nada foi criado. /nova começa de novo.
setup-goes-on-below = <i>Continue abaixo, por favor.</i>
setup-moved-on = Já respondeu a isso. Continue, por favor, com a pergunta atual.
setup-tap-above = Toque, por favor, num botão acima. /nova mostra a pergunta outra vez.
setup-ended = Isto já terminou. Envie /nova para criar uma parceria, ou /definicoes para mudar uma.
setup-done = A parceria <b>{ $name }</b> está pronta. Tudo se pode mudar com /definicoes.{ $watch ->
    [yes] {" "}Começa no modo Apoio; para o modo Leitura, pergunto a quem é responsável de cada lado quando ambos tiverem entrado.
   *[no] {""}
}
setup-button-back = ‹ Voltar
setup-button-cancel = Cancelar
setup-button-close = É tudo

## Perguntas

setup-question = <i>Pergunta { $number } de { $count }</i>
setup-side = { $side ->
    [mentee] a empresa mentorada
    [mentor] a empresa mentora
   *[both] as duas empresas
}
setup-ask-name = { $side ->
    [mentee] Como se chama a empresa <b>mentorada</b>, a que recebe apoio? Escreva o nome.
   *[mentor] Como se chama a empresa <b>mentora</b>, a que dá apoio? Escreva o nome.
}
setup-ask-partnership = Como se vai chamar a parceria? Toque na sugestão, ou escreva outro nome.
setup-ask-place = Onde trabalha <b>{ $name }</b>? Escreva a cidade, ou partilhe a localização. Assim fico a saber o fuso horário.
setup-ask-days = Em que dias trabalha <b>{ $name }</b>?
setup-ask-hours = De que horas a que horas trabalha <b>{ $name }</b>? Só envio lembretes dentro desse horário.
setup-ask-holidays = Em que feriados <b>{ $name }</b> não trabalha? Para juntar um dia, escreva a data.
setup-ask-phones = <b>{ $name }</b>: para quem podem os parceiros ligar numa emergência? Escreva nome e número, um por linha, por exemplo: Sala de controlo +258 21 123 456. Os membros veem os números com /telefones.
setup-ask-language = <b>{ $name }</b>: em que língua leem melhor as pessoas? Cada uma pode sempre escolher a sua.
setup-ask-mode = O que posso ler no grupo?
setup-ask-phase = Em que fase da mentoria está a parceria?
setup-ask-stages = Que etapas de mudança já estavam feitas antes do Wellkept? Toque em cada uma, ou em nenhuma.
setup-ask-start = Quando começou esta fase, ou quando começa? Toque num dia ou escreva uma data.

## O que se pode tocar

setup-button-number = { $number }
setup-button-name = { $name }
setup-place-choose = Qual delas é? Toque nela, ou escreva outra cidade.
setup-place-found = { $number }. { $place }, { $country }. Lá, agora é { $now }.
setup-button-place = { $place }, { $country }
setup-button-on = ✓ { $what }
setup-button-off = { $what }
setup-button-days = Pronto: { $days }
setup-button-hours = { $opens } – { $closes }
setup-button-other = Outro horário
setup-hours-other = Escreva o horário, por exemplo 7:30-16:00, ou seg-qui 7:30-16:00, sex 7:30-12:00.
setup-holiday = { $on ->
    [yes] – { $day } { $name }
   *[no] – <i>dia de trabalho:</i> { $day } { $name }
}
setup-holidays-unknown = Não conheço feriados deste país. Escreva as datas uma a uma, ou continue.
setup-button-holidays = { $count ->
    [0] Continuar sem feriados
    [one] Aceitar este dia
   *[other] Aceitar estes { $count } dias
}
setup-button-some = Escolher dias
setup-button-none = Nenhum deles
setup-phone = – { $phone }
setup-button-phones = Guardar estes
setup-button-skip = Saltar
setup-button-language = { $name }
setup-mode = { $mode ->
    [watch] <b>Leitura</b>: acompanho a conversa para encontrar compromissos e perguntas, guardo isso e esqueço o resto. Pergunto a quem é responsável de cada lado quando ambos tiverem entrado, e começo quando os dois lados concordarem.
   *[assist] <b>Apoio</b>: só leio comandos e respostas às minhas mensagens.
}
setup-button-mode = { $mode ->
    [watch] Leitura
   *[assist] Apoio
}
setup-button-phase = { $phase ->
    [orientation] Orientação: o começo
    [middle] Intermédia: o trabalho
   *[dissolution] Final: perto do fim
}
setup-stage = { $stage ->
    [project_design] Desenho do projeto
    [structuring] Estruturação e mobilização
    [diagnosis] Diagnóstico
    [feedback_workplan] Retorno e planos de trabalho
    [initiation] Arranque e continuidade da mudança
   *[closure] Encerramento
}
setup-button-stages = { $count ->
    [0] Nenhuma delas
    [one] Feita: esta
   *[other] Feitas: estas { $count }
}
setup-button-today = Hoje
setup-button-date = { $on }

## Resumo

setup-summary = Esta é a parceria <b>{ $name }</b>. Toque num número para mudar alguma coisa. Com Confirmar, fica pronta.
setup-button-confirm = Confirmar
setup-said-heading = <b>{ $name }</b>
setup-said-number = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}
setup-said-name = { setup-said-number }{ $side ->
    [mentee] Mentorada
   *[mentor] Mentora
}: { $answer }
setup-said-partnership = { setup-said-number }Parceria: { $answer }
setup-said-place = { setup-said-number }Lugar: { $known ->
    [country] { $place }, { $country } ({ $zone })
    [place] { $place } ({ $zone })
   *[zone] { $zone }
}
setup-said-days = { setup-said-number }Dias de trabalho: { $answer }
setup-said-hours = { setup-said-number }Horário: { $answer }
setup-said-holidays = { setup-said-number }Feriados: { $count ->
    [0] nenhum
    [one] um dia
   *[other] { $count } dias
}
setup-said-phones = { setup-said-number }Telefones: { $count ->
    [0] nenhum
   *[other] { $answer }
}
setup-said-language = { setup-said-number }Língua: { $answer }
setup-said-mode = { setup-said-number }Modo: { $answer ->
    [watch] Leitura
   *[assist] Apoio
}
setup-said-phase = { setup-said-number }Fase: { $answer ->
    [orientation] Orientação
    [middle] Intermédia
    [dissolution] Final
   *[aftercare] Pós-parceria
}
setup-said-stages = { setup-said-number }Etapa: { $answer }, { $count ->
    [0] nenhuma feita antes
    [one] uma feita antes
   *[other] { $count } feitas antes
}
setup-said-start = { setup-said-number }Fase desde: { $answer }

## O que não serve numa resposta

setup-name-too-long = Esse nome é comprido demais para o quadro. Escreva-o com { $limit } letras no máximo.
setup-name-unclear = Preciso de um nome com letras. Escreva-o de novo, por favor.
setup-name-taken = Já há uma parceria com esse nome. Escreva outro, por favor.
setup-place-unknown = Não encontro essa cidade. Escreva uma maior ali perto, se possível com o país, por exemplo Nacala, Moçambique, ou partilhe a localização.
setup-days-none = É preciso pelo menos um dia. Toque nos dias em que se trabalha.
setup-days-unclear = Não percebi os dias. Toque neles acima, ou escreva-os, por exemplo seg-sex ou dom-qui.
setup-hours-unclear = Não percebi o horário. Escreva-o, por exemplo, 7:30-16:00, ou seg-qui 7:30-16:00, sex 7:30-12:00.
setup-holiday-unclear = Não percebi uma data nisto. Para juntar um feriado, escreva a data, por exemplo 7 de julho; ou toque num botão acima.
setup-phones-unclear = Não encontro aqui nenhum número de telefone. Escreva nome e número, um por linha, por exemplo: Sala de controlo +258 21 123 456.
setup-phones-too-many = Guardo até { $limit } números, com { $letters } letras cada. Escreva menos, ou mais curtos.
setup-start-unclear = Não percebi a data. Escreva, por exemplo, 2 de fevereiro de 2026, ou toque num dia acima.
