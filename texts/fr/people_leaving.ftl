# Quitter un partenariat, et ce que devient ce qui est en cours. `who` vaut self, ou other pour la coordination.

leaving-which = Quel partenariat voulez-vous quitter ?
leaving-own = Quitter <b>{ $partnership }</b> ? Je ne vous écrirai plus, et votre nom ne restera que sur ce qui a été fait jusqu’ici. { $count ->
    [0] Rien n’est en cours chez vous.
    [one] Une chose est en cours chez vous ; vous pouvez dire qui la reprend.
   *[other] { $count } choses sont en cours chez vous ; vous pouvez dire qui les reprend.
}
leaving-other = <b>{ $name }</b>, { $place }, { $role }. { $count ->
    [0] Rien n’est en cours chez { $name }.
    [one] Une chose est en cours chez { $name }.
   *[other] { $count } choses sont en cours chez { $name }.
}
leaving-gone = <b>{ $name }</b> ({ $place }) a quitté <b>{ $partnership }</b>. { $count ->
    [0] Rien n’attend d’être repris.
    [one] Une chose attend d’être reprise.
   *[other] { $count } choses attendent d’être reprises.
}
leaving-role = { $role ->
    [lead] responsable
    [stand_in] relais
    [management] direction
    [coordinator] coordination
   *[expert] spécialiste
}
leaving-heir = { $who ->
    [self] Qui reprend ce qui est en cours chez vous ? Je lui demande d’abord : personne n’hérite d’un engagement sans dire oui.
   *[other] Qui reprend ce qui est en cours chez { $name } ? Je lui demande d’abord : personne n’hérite d’un engagement sans dire oui.
}
leaving-lead = Qui sera alors responsable pour { $place } ?
leaving-sure = { $who ->
    [self] Vous quittez <b>{ $partnership }</b>.
   *[other] { $here ->
        [yes] Je retire { $name } du partenariat <b>{ $partnership }</b>{ $reached ->
            [yes] {" "}et je le lui dis.
           *[no] {"."} Je ne peux pas le lui dire : mes messages ne lui parviennent pas.
        }
       *[no] { $name } a déjà quitté le partenariat.
    }
} { $heir ->
    [none] { $count ->
        [0] Rien n’est en cours.
       *[other] Ce qui est en cours attend d’être repris.
    }
   *[some] Je propose à { $to } de reprendre ce qui est en cours.
} { $led ->
    [yes] { $lead } devient responsable pour { $place }.
   *[no] {""}
}
leaving-stayed = D’accord, rien ne change.
leaving-left = Vous avez quitté <b>{ $partnership }</b>. Merci pour tout ce que vous avez fait. Je ne vous écris plus ; avec un nouveau lien, vous pourrez revenir.
leaving-removed = { $name } n’est plus dans <b>{ $partnership }</b>. { $heir ->
    [none] { $count ->
        [0] Rien n’était en cours.
       *[other] Ce qui était en cours attend d’être repris. Vous pouvez choisir quelqu’un à tout moment.
    }
   *[some] Je propose à { $to } de reprendre ce qui était en cours.
}
leaving-given = { $heir ->
    [none] Cela attend donc une nouvelle personne.
   *[some] Je propose à { $to } de reprendre ce qui était en cours chez { $name }.
}
leaving-told-removed = { $coordinator } a retiré votre nom du partenariat { $partnership }. Merci pour tout ce que vous avez fait. Je ne vous écris plus ; si c’est une erreur, parlez-en à { $coordinator }.
leaving-told-coordinator = { $name } a quitté <b>{ $partnership }</b>. { $heir ->
    [some] Je propose à { $to } de reprendre ce qui était en cours. Ce que personne ne reprend sera dans votre résumé de la semaine.
   *[none] { $count ->
        [0] Rien n’attend d’être repris.
        [one] Une chose attend d’être reprise.
       *[other] { $count } choses attendent d’être reprises.
    }
}
leaving-told-lead = Vous êtes maintenant responsable pour { $place } dans <b>{ $partnership }</b> : ce qu’on demande à votre équipe sans dire de nom vous revient.
leaving-left-group = { $name } a quitté le groupe Telegram du partenariat <b>{ $partnership }</b>. Chez moi, rien n’a changé : { $name } fait toujours partie du partenariat.
leaving-kept = D’accord, { $name } reste dans le partenariat.
leaving-checkin = Ce point d’étape est terminé. Merci.
leaving-choose-again = Les personnes ont changé entre-temps. Choisissez encore une fois.
leaving-coordinator = À la coordination, il n’y a que vous pour { $partnership }. Invitez-y d’abord une autre personne avec /personnes, puis envoyez encore une fois /quitter.
leaving-not-yours = Seule la coordination peut faire cela. Pour partir vous-même, envoyez /quitter.

leaving-button-partnership = { $partnership }
leaving-button-go-on = Continuer
leaving-button-stay = Rester
leaving-button-back = Retour
leaving-button-remove = Retirer du partenariat
leaving-button-choose = Choisir qui reprend
leaving-button-name = { $name }
leaving-button-decide = La coordination décide
leaving-button-later = Attendre quelqu’un
leaving-button-lead-later = Décider plus tard
leaving-button-leave = Quitter
leaving-button-confirm = { $here ->
    [yes] Oui, retirer { $name }
   *[no] Oui
}
leaving-button-people = Voir les personnes
leaving-button-see = Ce qui est en cours
leaving-button-keep = Reste avec nous

menu-leave = Quitter un partenariat
help-leave = /quitter – quitter un partenariat ; je demande à quelqu’un de prendre la suite
