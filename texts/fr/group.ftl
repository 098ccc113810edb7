# Le groupe : sa carte d’accueil, ce que le bot peut y faire, et quand on l’en retire.

group-card = Je suis ici pour <b>{ $partnership }</b>. Dans ce groupe, je n’écris que le tableau et, une seule fois, un mot à qui n’a pas encore touché Démarrer.
group-card-watch = Mode Lecture : je lis la conversation pour y trouver les engagements et les questions. Je les garde, et j’oublie le reste.
group-card-assist = Mode Assistance : je ne lis que les commandes et les réponses à mes messages, et rien d’autre de ce que vous écrivez.
group-card-lacks = Je ne peux pas encore { $what }. { $who } a reçu la marche à suivre en privé.
group-card-people = Chaque personne ouvre une fois la conversation avec moi, en privé, avec un lien personnel à demander à { $who }.
group-lacks-read = lire la conversation
group-lacks-pin = épingler le tableau
group-lacks-read-pin = lire la conversation ni épingler le tableau

rights-set = Je suis dans le groupe <b>{ $partnership }</b>, et tout est en place : je peux y écrire, le tableau est épinglé{ $mode ->
    [watch] {" "}et je peux lire la conversation.
   *[assist] {" "}et je ne lis que les commandes et les réponses à mes messages. Si je suis admin, je reçois aussi le reste, et je l’oublie sans le lire.
}
rights-missing = Je suis dans le groupe <b>{ $partnership }</b>. Il y reste ceci à régler :
rights-write = – Je ne peux pas y écrire. Touchez le nom du groupe, Modifier, Permissions, et autorisez l’envoi de messages ; s’il est déjà autorisé, touchez Exceptions, { $bot }, et autorisez-le pour moi. Le tableau viendra alors de lui-même dans l’heure.
rights-read = – Je ne peux pas lire la conversation : Telegram me cache encore vos messages. Dans le groupe, touchez le nom du groupe, Modifier, Administrateurs, Ajouter un admin, { $bot }, et enregistrez.
rights-read-operator = – Ou bien la personne qui me gère ouvre @BotFather, /mybots, @{ $username }, Bot Settings, Group Privacy, Turn off. Ensuite, retirez-moi du groupe et ajoutez-moi de nouveau.
rights-pin-too = – Je ne peux pas épingler le tableau. Les mêmes gestes suffisent, en autorisant aussi à épingler les messages.
rights-pin-admin = – Je ne peux pas épingler le tableau. Touchez le nom du groupe, Modifier, Administrateurs, { $bot }, autorisez à épingler les messages, et enregistrez.
rights-pin-watch = – Je ne peux pas épingler le tableau. Gardez le doigt sur le tableau et touchez Épingler ; ou touchez le nom du groupe, Modifier, Administrateurs, Ajouter un admin, { $bot }, autorisez à épingler les messages, et enregistrez.
rights-pin-assist = – Je ne peux pas épingler le tableau. Gardez le doigt sur le tableau et touchez Épingler.

group-removed = Je ne suis plus dans le groupe <b>{ $partnership }</b>. Rien n’est perdu : tout ce qui est convenu reste chez moi, et tout le monde reçoit mes messages privés comme avant.
    Pour me faire revenir, ouvrez le groupe, touchez son nom, Ajouter des membres, et choisissez { $bot }. Le tableau reprendra là où il en était.
