# Só o que no Brasil se diz de outro jeito; o resto vem de texts/pt.
newcomer-ask = Você quer entrar em <b>{ $partnership }</b>? Função: { $role }, { $utility }.
    Para os seus parceiros, o seu nome vai ser <b>{ $name }</b>.
newcomer-name-ask = Como os seus parceiros devem chamar você? Escreva o nome aqui.
newcomer-name-wrong = Não posso usar isso como nome. Por favor, escreva de novo, com letras e no máximo { $limit } caracteres.
newcomer-name-taken = { $name } já está na lista de { $partnership }. Se for você, fale com { $who } para ter o seu próprio link. Se não, escreva um nome que não se confunda.
newcomer-not-me = Tudo bem, nada mudou. O link continua valendo: repasse para a pessoa certa ({ $role }, { $utility }).
newcomer-seat-taken = { $utility } já tem { $role } agora. Fale com { $who } para ter um link para você.
newcomer-here-already = Você já está em { $partnership }. Este link é para outra pessoa ({ $role }, { $utility }) e continua valendo: por favor, repasse.

role-management = diretoria
