# Points d’étape : ce qui entoure les questions. Les questions elles-mêmes : items.ftl.
checkin = Bonjour { $name }. { $count ->
    [one] J’ai une petite question sur votre partenariat. Vous pouvez la passer.
   *[other] J’ai { $count } petites questions sur votre partenariat. Vous pouvez passer celles que vous voulez.
}
checkin-rarely = Comme les derniers points d’étape sont restés sans réponse, je viens moins souvent. Une seule réponse, et le rythme habituel reprend.
checkin-promises = En cours pour vous (/ma_liste pour changer) :
checkin-promise = • { $what }, pour le { $due }
checkin-promise-undated = • { $what }
checkin-promises-more = • et { $count } de plus

checkin-question = Question { $number } sur { $count }. { $seen }
checkin-first-question = { "" }
    { checkin-question }
checkin-item = <b>{ $words }</b>
checkin-seen-score = Personne ne voit votre note ; on ne montre que des moyennes, à partir de trois personnes.
checkin-seen-nobody = Votre réponse n’est montrée à personne d’autre.
checkin-scale = { answer-low }, { answer-high }
checkin-write = Écrivez votre réponse ici, avec vos mots.
checkin-write-again = Votre réponse : { $answer }. Écrivez-en une autre pour la remplacer.
checkin-your-answer = Votre réponse : { $answer }

checkin-skipped = passée
checkin-noted = Noté : « { $words } »
checkin-noted-above = Noté dans votre point d’étape ci-dessus : « { $words } »
checkin-too-long = Une réponse peut avoir jusqu’à { $limit } caractères, la vôtre en a { $count }. Envoyez-en une plus courte, s’il vous plaît.

checkin-thanks = Merci, { $name }. C’était la dernière question. Vous pouvez changer vos réponses jusqu’au { $until }.
checkin-answers = Vos réponses. Touchez un numéro pour en changer une.
checkin-answer = { $number }. { $words } <b>{ $answer }</b>
checkin-later = Très bien. Votre point d’étape vous attend ici jusqu’au { $until }.
checkin-reminder = { $left ->
    [one] Une question de votre point d’étape vous attend
   *[other] { $left } questions de votre point d’étape vous attendent
} jusqu’au { $until }.
checkin-moved = La suite de ce point d’étape est plus bas.
checkin-closed = { $answered ->
    [0] Ce point d’étape est terminé. Le prochain viendra de lui-même.
   *[other] Ce point d’étape est terminé. Merci pour vos réponses.
}
checkin-has-closed = Merci. Ce point d’étape est déjà terminé ; le prochain viendra de lui-même. /ma_liste montre ce qui est en cours.
checkin-not-yours = Ce point d’étape est à quelqu’un d’autre. Le vôtre vous arrive en privé.

checkin-button-back = Retour
checkin-button-keep = Garder
checkin-button-continue = Continuer
checkin-button-change = Changer
checkin-button-number = { $number }
