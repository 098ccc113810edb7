# Aide, menus, et ce que le bot ne comprend pas.

help = Je veille sur les engagements et sur les questions qui attendent. Vous pouvez m’écrire :
help-mine = /ma_liste – ce qui est en cours pour vous
help-commit = /engagement envoyer la liste d’ici vendredi – prendre un engagement
help-action = /action Awa : envoyer la liste d’ici le 11 février – noter une action pour quelqu’un ; je demande d’abord à Awa
help-phones = /telephones – qui appeler en cas d’urgence
help-settings = /reglages – lieux, heures, jours fériés et autres réglages d’un partenariat
help-new = /nouveau – créer un partenariat
help-undo = /annuler – annuler ce que vous venez de faire, pendant dix minutes
help-cancel = /laisser – laisser tomber ma dernière question
help-role = { $role ->
    [lead] Vous êtes responsable : ce qu’on demande à votre équipe sans dire de nom vous revient.
    [stand-in] Vous assurez le relais : ce qu’on demande à votre équipe vous revient quand on ne peut pas joindre votre responsable.
    [management] Vous êtes à la direction : je ne vous écris que si vous me le demandez, ou si quelque chose a été noté pour vous.
    [coordinator] Vous êtes à la coordination : le premier jour de travail de votre semaine, à { $time }, je vous écris ce qui demande votre attention.
   *[expert] Les rappels n’arrivent qu’à vous, pendant vos heures de travail.
}
cancel-done = D’accord, je n’attends plus cette réponse. Rien n’a changé.
cancel-nothing = Je n’attendais pas de réponse. Envoyez /aide pour voir ce que je sais faire.
unknown-command = { $meant ->
    [none] Je ne connais pas /{ $command }. Envoyez /aide pour voir ce que je sais faire.
   *[other] Je ne connais pas /{ $command }. Vouliez-vous dire /{ $meant } ?
}
only-words = Je ne lis que ce qui est écrit. Écrivez-le-moi, s’il vous plaît.
no-edits = Quand un message est modifié, je ne le relis pas. Écrivez-le encore une fois, ou envoyez /ma_liste pour changer ce qui est noté.
no-forwards = Je ne fais rien des messages transférés : ce sont les mots de quelqu’un d’autre. Pour prendre vous-même un engagement, écrivez /engagement et ce que vous ferez.

menu-mine = Ce qui est en cours pour vous
menu-commit = Prendre un engagement
menu-action = Noter une action pour quelqu’un
menu-phones = Qui appeler en cas d’urgence
menu-settings = Heures, jours fériés et autres réglages
menu-new = Créer un partenariat
menu-help = Ce que je sais faire
menu-undo = Annuler ce que vous venez de faire
menu-cancel = Laisser tomber ma dernière question
