# Passer la main : on demande d’abord à l’autre personne, et rien ne bouge avant son oui.
# `number` distingue les éléments d’un même message ; il vaut 0 pour un seul.

handover-button = { $number ->
    [0] Confier à quelqu’un
   *[other] { $number }. Confier à quelqu’un
}
handover-button-name = { $name }
handover-button-back = Retour
handover-button-all = Je reprends tout
handover-button-not-this = { $number ->
    [0] Pas pour moi
   *[other] { $number }. Pas pour moi
}
handover-choose = Qui s’en charge à votre place : <b>{ $what }</b>, { $due } ? Je lui demande d’abord ; jusqu’à son oui, cela reste chez vous.
handover-nobody-else = Dans votre équipe, personne d’autre n’a encore ouvert la conversation avec moi. Vous pouvez donner une nouvelle date, ou retirer cet engagement.
handover-asking = Je demande à { $name } : <b>{ $what }</b>, { $due }. Jusqu’à son oui, cela reste chez vous.
handover-asked = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}Jusqu’ici chez { $before } : <b>{ $what }</b>, { $due }. Vous voulez bien vous en charger ?
handover-list = { $count ->
    [one] { $before } passe la main pour une chose.
   *[other] { $before } passe la main pour { $count } choses. Rien n’est à vous tant que vous n’avez pas dit oui.
}
handover-declined = Merci, cela ne passe donc pas chez vous : <b>{ $what }</b>.
handover-not-taken = { $name } ne peut pas reprendre ceci : <b>{ $what }</b>, { $due }. Cela reste chez vous.
handover-taken = { $name } reprend ceci à votre place : <b>{ $what }</b>, { $due }.
handover-new-owner = { $name } s’occupe maintenant de ceci : <b>{ $what }</b>, { $due }. Avant, c’était chez { $before }.
handover-somebody = à reprendre
handover-noted = { $what } (avant : { $before })
handover-questions = Les questions posées à { $before } vous attendent maintenant. Une courte réponse dans le groupe suffit.
handover-question = { $number }. { $asker } : <i>{ $text }</i>
handover-question-moved = { $name } s’occupe maintenant de votre question : <i>{ $text }</i>
handover-question-passed = Elle attend donc votre équipe : <i>{ $text }</i>
handover-button-until = { $number }. Je réponds d’ici …
