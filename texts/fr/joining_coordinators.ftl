# La coordination, qui crée les partenariats.

coordinator-where = Bienvenue, { $name }. Avec ce lien, vous rejoignez la coordination : vous pourrez créer des partenariats.
    Dans quelle ville travaillez-vous ? Écrivez son nom, ou partagez votre position.
coordinator-which = Lequel de ces lieux est-ce ? Si aucun ne convient, écrivez encore une fois le nom, avec le pays.
coordinator-button-place = { $city }, { $country }
coordinator-place-unknown = Je ne connais pas ce lieu. Écrivez le nom d’une plus grande ville tout près, ou partagez votre position.
coordinator-confirm = Vos partenaires verront le nom <b>{ $name }</b>. Là où vous travaillez, nous sommes le { $now }. C’est bien cela ?
coordinator-button-yes = Oui, c’est cela
coordinator-button-name = Changer mon nom
coordinator-button-city = Autre ville
coordinator-button-keep = Garder { $name }
coordinator-name-ask = Comment vos partenaires doivent-ils vous appeler ? Écrivez votre nom ici.
coordinator-welcome = C’est fait, { $name } : vous êtes à la coordination. Envoyez /nouveau pour créer votre premier partenariat ; comptez dix minutes, et vous pouvez vous arrêter et reprendre quand vous voulez.
coordinator-again = Vous êtes déjà à la coordination. Envoyez /nouveau pour créer un partenariat. Si le lien était pour quelqu’un d’autre, transmettez-le.
coordinator-operator = la personne qui gère le bot
