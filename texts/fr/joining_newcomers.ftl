# Les personnes qui nous rejoignent par le lien d’un rôle.

newcomer-ask = Rejoindre <b>{ $partnership }</b> (rôle : { $role }, { $utility }) ?
    Vos partenaires verront le nom <b>{ $name }</b>.
newcomer-button-yes = Oui, rejoindre
newcomer-button-name = Changer mon nom
newcomer-button-language = { $chosen ->
    [yes] ✓ { $language }
   *[no] { $language }
}
newcomer-button-not-me = Pas moi
newcomer-button-keep = Garder { $name }
newcomer-name-ask = Comment vos partenaires doivent-ils vous appeler ? Écrivez votre nom ici.
newcomer-name-wrong = Je ne peux pas prendre cela comme nom. Écrivez-le encore une fois, avec des lettres et en { $limit } caractères au plus.
newcomer-name-taken = { $name } est déjà dans la liste du partenariat { $partnership }. Si c’est vous, demandez votre propre lien à { $who }. Sinon, écrivez un nom qui vous distingue.
newcomer-not-me = D’accord, rien n’a changé. Le lien reste valable : transmettez-le à la bonne personne (rôle : { $role }, { $utility }).
newcomer-seat-taken = Pour { $utility }, le rôle « { $role } » est pris entre-temps. Demandez un lien pour vous à { $who }.
newcomer-here-already = Vous êtes déjà dans { $partnership }. Ce lien est pour une autre personne (rôle : { $role }, { $utility }), et il reste valable : transmettez-le.

role-lead = responsable
role-stand-in = relais
role-expert = spécialiste
role-management = direction
role-coordinator = coordination
