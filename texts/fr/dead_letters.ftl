# Ce qu’apprend la personne qui gère le bot, en privé, quand quelque chose a été mis de côté.
operator-dead-letters = { $kind ->
    [message] { $count ->
        [one] Je n’ai pas pu remettre un message, et je l’ai mis de côté.
       *[other] Je n’ai pas pu remettre au moins { $count } messages, et je les ai mis de côté.
    }
   *[update] { $count ->
        [one] Je n’ai pas pu traiter un message ou un appui sur un bouton, et je l’ai mis de côté.
       *[other] Je n’ai pas pu traiter au moins { $count } messages ou appuis sur des boutons, et je les ai mis de côté.
    }
    } Rien n’est perdu, et tout le reste continue.
    Cause : { $cause }
    Pour voir ce que c’est et réessayer, sur la machine du bot : .venv/bin/python -m bot doctor letters
