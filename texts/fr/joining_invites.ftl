# Textes avec un lien, à transférer tels quels.

invite-text = Vous avez une invitation au partenariat { $partnership } (rôle : { $role }, { $utility }).
    Wellkept aide les deux opérateurs à tenir leurs engagements l’un envers l’autre, sur Telegram. Ouvrez ce lien sur votre téléphone, touchez Démarrer, puis Oui :
    { $link }
    Le lien est pour une seule personne ; il est valable 60 jours.
invite-text-picture = { $partnership }, { $role } ({ $utility }) : visez ce code avec l’appareil photo de votre téléphone pour nous rejoindre.
invite-text-member = { $name }, vous avez une invitation au partenariat { $partnership }.
    Wellkept aide les deux opérateurs à tenir leurs engagements l’un envers l’autre, sur Telegram. Ouvrez ce lien sur votre téléphone et touchez Démarrer :
    { $link }
    Le lien est pour vous, et pour personne d’autre ; il est valable 60 jours.
invite-text-member-picture = { $partnership }, { $name } : visez ce code avec l’appareil photo de votre téléphone pour nous rejoindre.
invite-text-group = Ce lien m’ajoute au groupe du partenariat { $partnership }. Ouvrez-le dans Telegram et choisissez le groupe, ou transmettez-le à quelqu’un qui peut y ajouter des membres :
    { $link }
invite-below = Voici un texte à transférer et une image du lien.
invite-not-yours = Ici, c’est la coordination qui invite, et les responsables pour leur propre équipe.
invite-taken = Pour { $utility }, le rôle « { $role } » est déjà pris.
invite-joined = Ce lien a servi : il y a quelqu’un de plus parmi nous. Envoyez /personnes pour voir qui.
invite-newer = Un lien plus récent remplace celui-ci. Envoyez /personnes pour voir tous les liens.
