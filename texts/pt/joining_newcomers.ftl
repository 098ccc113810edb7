# Pessoas que entram com o link de uma função.

newcomer-ask = Quer entrar em <b>{ $partnership }</b>? Função: { $role }, { $utility }.
    Para os seus parceiros, o seu nome será <b>{ $name }</b>.
newcomer-button-yes = Sim, entrar
newcomer-button-name = Mudar o meu nome
newcomer-button-language = { $chosen ->
    [yes] ✓ { $language }
   *[no] { $language }
}
newcomer-button-not-me = Não sou eu
newcomer-button-keep = Manter { $name }
newcomer-name-ask = Que nome devem usar os seus parceiros? Escreva-o aqui.
newcomer-name-wrong = Não posso usar isto como nome. Escreva de novo, por favor, com letras e no máximo { $limit } caracteres.
newcomer-name-taken = { $name } já está na lista de { $partnership }. Se se trata de si, fale com { $who } para ter o seu próprio link. Se não, escreva um nome que não se confunda.
newcomer-not-me = Tudo bem, nada mudou. O link continua a funcionar: passe-o à pessoa certa ({ $role }, { $utility }).
newcomer-seat-taken = { $utility } entretanto já tem { $role }. Fale com { $who } para ter um link para si.
newcomer-here-already = Já está em { $partnership }. Este link é para outra pessoa ({ $role }, { $utility }) e continua a funcionar: passe-o, por favor.

role-lead = responsável
role-stand-in = suplente
role-expert = especialista
role-management = direção
role-coordinator = coordenação
