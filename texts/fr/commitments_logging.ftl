# Actions que quelqu’un note, pour soi ou pour quelqu’un d’autre.
action-usage = Écrivez qui fait quoi et pour quand, par exemple : #action Awa : envoyer la liste du personnel d’ici vendredi
action-forwarded = Un message transféré, ce sont les mots de quelqu’un d’autre : je n’en note rien. Répondez-y avec /engagement, ou avec /action et un nom.
action-asked = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}{ $logger } a noté ceci pour vous : <b>{ $what }</b>, { $due }. Vous vous en chargez ?
action-noted = Noté pour { $owner } : <b>{ $what }</b>, { $due }. Je lui demande son accord.
action-noted-waits = Noté pour { $owner } : <b>{ $what }</b>, { $due }. Je lui demanderai son accord dès que la conversation avec moi sera ouverte.
action-declined = Merci, ce n’est donc pas pour vous : <b>{ $what }</b>. Je le dis à { $logger }.
action-not-mine = { $name } me dit que cela revient à quelqu’un d’autre : <b>{ $what }</b>. Qui pourrait le faire ? Touchez un nom ou écrivez-le.
action-about-access = quelque chose à propos d’un accès

# Pour qui est cette action ?
owner-missing = Qui s’en charge : <b>{ $what }</b> ? Touchez un nom ou écrivez-le.
owner-unknown = Je ne trouve pas « { $who } » parmi vous. Qui s’en charge : <b>{ $what }</b> ? Touchez un nom ou écrivez-le.
owner-double = « { $who } » peut désigner plusieurs personnes. Qui s’en charge : <b>{ $what }</b> ?
owner-outside = Hors du partenariat : { $who }. Qui d’entre vous en assure le suivi : <b>{ $what }</b> ? Les rappels iront à la personne qui dira oui.
owner-outside-name = Hors du partenariat, qui s’en charge : <b>{ $what }</b> ? Écrivez le nom ou le service.
owner-not-started = { $name }, quelque chose a été noté pour vous. Touchez une fois Démarrer, s’il vous plaît, pour que je puisse vous en parler en privé.
owner-button-name = { $name }
owner-button-me = Je m’en charge
owner-button-outside = Hors du partenariat
owner-button-follow = J’en assure le suivi
owner-button-back = Retour
owner-button-start = Démarrer
