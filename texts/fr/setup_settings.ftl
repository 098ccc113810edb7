# Réglages d’un partenariat en cours, et passage d’un mode à l’autre.
settings-which = Pour quel partenariat ?
settings-button-open = { $name }
settings-card = <b>{ $name }</b>. Touchez un numéro pour changer quelque chose.
settings-question = <i>{ $partnership }</i>
settings-saved = C’est changé.
settings-same = C’est déjà le cas.
settings-closed = { $name } : les réglages restent comme vous les avez laissés. /reglages les ouvre de nouveau.
settings-ended = Ceci est terminé. Envoyez /reglages pour voir où on en est.
settings-closed-to-you = Vous ne pouvez plus changer cela. Adressez-vous à la coordination.
settings-not-yours = Les réglages se changent chez les responsables et à la coordination. Adressez-vous à { $who }. Pour dire où vous êtes vous-même, envoyez /fuseau.
settings-changed = { $who } a changé ceci pour { $name } :
mode-asked = Je pose la question aux deux responsables, en privé. Je lirai la conversation quand les deux auront dit oui.
mode-no-leads = Il faut l’accord des deux responsables pour le mode Lecture. Je leur pose la question en privé dès que les deux sont parmi nous ; leurs liens sont dans /personnes.
mode-ask = { $who } propose le mode Lecture pour { $name } : je lirais la conversation du groupe pour y trouver les engagements et les questions, je les garderais et j’oublierais le reste. Cela commence quand les deux responsables sont d’accord ; ensuite, une seule de ces deux personnes suffit pour y mettre fin, à tout moment, avec /reglages. Êtes-vous d’accord ?
mode-button-agree = D’accord
mode-button-refuse = Plutôt non
mode-agreed = Merci. Je lirai la conversation dès que l’autre responsable aura aussi dit oui.
mode-refused = D’accord, rien ne change. Personne ne saura qui l’a dit.
mode-ended = Cela a été réglé entre-temps. /reglages montre où on en est.
mode-changed = { $mode ->
    [watch] Les deux responsables ont dit oui : à partir de maintenant, je lis la conversation du groupe { $name }. Pour cela, je dois y être admin, sauf si la personne qui me gère a désactivé mon mode de confidentialité. /reglages y met fin à tout moment.
   *[assist] { $who } a mis { $name } en mode Assistance : je ne lis que les commandes et les réponses à mes messages, rien d’autre.
}
