# La carte des personnes : qui est là, et qui on attend.

people = <b>{ $partnership }</b>, qui est là
people-side = { $side ->
    [mentor] <b>{ $utility }</b>, opérateur mentor
    [mentee] <b>{ $utility }</b>, opérateur accompagné
   *[programme] <b>Le programme</b>
}
people-programme = le programme
people-programme-short = Programme
people-joined = – { $name }, { $role }
people-to-join = – { $name }, { $role } : pas encore là
people-invited = – { $role } : invitation du { $since }, pas encore là
people-nobody = – personne pour l’instant
people-how-to-invite = Pour inviter quelqu’un, touchez un rôle : vous recevez un texte à transférer et une image du lien.
people-button-role = { $utility } : { $role }
people-button-list = Une par une
people-button-group = Relier le groupe
people-list = <b>{ $partnership }</b> : de qui s’agit-il ? Un nouveau lien remplace le précédent.
people-list-empty = Dans <b>{ $partnership }</b>, personne n’attend de lien.
people-person = <b>{ $name }</b>, { $role }, { $utility }
people-person-to-join = <b>{ $name }</b>, { $role }, { $utility } : pas encore là
people-button-person = { $who }
people-button-link = Créer un nouveau lien
people-button-remove = Départ ou reprise
people-button-again = { $utility } : { $role }, invitation du { $since }
people-button-back = Retour
people-which = Quel partenariat ?
people-button-partnership = { $partnership }
menu-people = Qui est là, et inviter d’autres personnes
help-people = /personnes – qui est là ; les responsables et la coordination y invitent d’autres personnes
