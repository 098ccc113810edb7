# Rejoindre : les personnes, les groupes, et qui le bot ne connaît pas.

## Un lien en privé

joining-welcome = Bienvenue, { $name } ({ $place }). Je veille sur les engagements et sur les questions qui attendent, et je vous les rappelle pendant vos heures de travail.
    { $mode ->
        [watch] Je lis le groupe pour y trouver les engagements et les questions ; je les garde avec leurs dates, et j’oublie le reste.
       *[assist] Je ne lis que les commandes et les réponses à mes messages ; je garde ce qu’on note avec moi et ses dates, et rien d’autre.
    }
    Ici, nous agissons par solidarité, sans faire d’affaires entre nous, et ce que nous apprenons reste confidentiel : c’est notre code de conduite.
    Pour commencer : /engagement envoyer la liste d’ici vendredi, /ma_liste pour voir ce qui est en cours, /aide pour le reste.
joining-button-undo = Ce n’est pas moi
joining-several = Vous voici dans plusieurs partenariats. Ce que vous m’écrivez ici compte pour <b>{ $partnership }</b> ; pour un autre, écrivez dans son groupe.
joining-undone = D’accord, vous n’êtes pas { $member }. Le lien est de nouveau valable : transmettez-le, ou demandez le vôtre à { $who }.
joining-undo-ended = Vous avez rejoint le partenariat il y a un moment, avec le lien pour { $member }. Pour changer cela, parlez-en à { $who }.
joining-again = Vous êtes déjà parmi nous, { $name }. Envoyez /ma_liste pour voir ce qui est en cours, ou /aide pour voir ce que je sais faire.
joining-link-unknown = Je ne connais pas ce lien. Ouvrez-le encore une fois depuis le message que vous avez reçu, ou demandez-en un nouveau à la coordination.
joining-link-used = Ce lien a déjà servi. Si ce n’était pas vous, demandez-en un nouveau à { $who }.
joining-link-expired = Ce lien n’est plus valable. Demandez-en un nouveau à { $who }.
joining-link-of-other = Ce lien est pour { $member }, et je vous connais ici sous un autre nom : { $reader }. Transmettez-le à { $member }.
joining-link-not-yours = Ce lien est pour quelqu’un d’autre du groupe. Demandez le vôtre à { $who }.
joining-link-of-group = Ce lien sert à relier le groupe d’un partenariat. Touchez ci-dessous et choisissez le groupe.
joining-button-group = Choisir le groupe
joining-coordinator = la coordination

## Le groupe

group-unlinked = Ce groupe n’est encore relié à aucun partenariat. Demandez le lien du groupe à la coordination, ouvrez-le et choisissez ce groupe.
group-linked-already = Ce groupe est déjà relié à { $partnership }. Il n’y a plus rien à faire.
group-of-another = Ce groupe est relié à { $partnership }, et cela ne change pas. Ouvrez encore une fois le lien et choisissez un autre groupe.
group-second = { $partnership } a déjà un autre groupe. Pour passer à celui-ci, retirez-moi d’abord de l’autre, puis ouvrez encore une fois le lien.
group-link-unknown = Je ne connais pas ce lien, donc rien n’a changé. Demandez le lien du groupe à la coordination.
group-link-of-person = Ce lien est pour une seule personne, donc rien n’a changé. Ouvrez-le en privé, pas dans le groupe.
group-link-used = Ce lien a déjà servi, donc rien n’a changé. Demandez-en un nouveau à { $who }.
group-link-expired = Ce lien n’est plus valable, donc rien n’a changé. Demandez-en un nouveau à { $who }.

## Qui n’est pas encore connu dans le groupe

stranger-group = { $name }, je ne vous connais pas encore. Demandez votre lien à { $who }, puis ouvrez-le.
stranger-expected = { $name }, votre place est prête. Touchez ci-dessous, puis Démarrer, et nous pourrons travailler ensemble.
stranger-button-start = Démarrer en privé
stranger-anonymous = Je ne vois pas qui écrit comme admin anonyme. Dans vos droits d’admin, désactivez l’option qui vous rend anonyme, puis écrivez encore une fois.
