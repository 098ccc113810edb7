# Questions qui attendent : ce qu’une personne apprend en privé, et les boutons du rappel.
reminder-step-1 = { $whose ->
    [side] { $asker } a demandé à votre équipe : <i>{ $text }</i>
   *[person] { $asker } vous a demandé : <i>{ $text }</i>
}
    Cela attend depuis le { $since }. Une courte réponse dans le groupe suffit.
question-about-access = une question sur un accès
question-answer = répondre à { $asker } : { $what }
question-button-until = Je réponds d’ici …
question-button-dismiss = Pas une question
question-button-open = Voir le message
question-until = Pour quel jour votre réponse ? <i>{ $text }</i>
    Touchez un jour, ou écrivez une date.
question-until-write = Écrivez le jour de votre réponse, par exemple vendredi ou 12 juin : <i>{ $text }</i>
question-button-write = Autre
question-button-back = Retour
question-until-day-off = Vous ne travaillez pas ce jour-là. Quel jour à la place ? <i>{ $text }</i>
question-until-passed = Ce moment est déjà derrière nous. Pour quel jour votre réponse ? <i>{ $text }</i>
question-until-impossible = Je ne trouve pas « { $phrase } » dans le calendrier. Pour quel jour votre réponse ? <i>{ $text }</i>
question-until-noted = Noté : vous répondez d’ici le { $due }. <i>{ $text }</i>
question-dismissed = Mis de côté : <i>{ $text }</i>
question-settled = Réglé. Merci.
question-not-yours = Seules les personnes à qui la question est posée peuvent faire cela. Envoyez /ma_liste pour voir ce qui vous attend.
question-not-asker = Seule la personne qui a posé la question, ou la coordination, peut dire qu’elle est réglée. Envoyez /ma_liste pour voir ce qui vous attend.
