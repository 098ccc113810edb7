# Ce qu’apprend la personne qui gère le bot, en privé, quand quelque chose a été mis de côté.
operator-dead-letters = { $kind ->
    [message] { $count ->
        [one] Je n’ai pas pu remettre un message, et je l’ai mis de côté.
       *[other] Je n’ai pas pu remettre au moins { $count } messages, et je les ai mis de côté.
    }
   *[update] { $count ->
        [one] Je n’ai pas pu traiter une chose que quelqu’un a écrite ou touchée, et je l’ai mise de côté.
       *[other] Je n’ai pas pu traiter au moins { $count } choses que des gens ont écrites ou touchées, et je les ai mises de côté.
    }
    } Rien n’est perdu, et tout le reste continue.
    Cause : { $cause }
    Pour voir ce que c’est et réessayer, sur la machine du bot : python -m bot doctor letters
