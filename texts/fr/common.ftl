# Mots qui n’appartiennent à aucune fonction en particulier.
button-dead = Ce bouton a déjà servi. Envoyez /ma_liste pour voir ce qui est en cours.
button-stranger = Ce bouton est pour les membres du partenariat. Demandez un lien d’invitation à la coordination.
button-date = { $on }
not-understood = { $wanted ->
    [date] Je n’ai pas reconnu de date. Écrivez par exemple vendredi ou 12 juin, ou envoyez /laisser.
    [until] Je n’ai pas reconnu de date. Écrivez par exemple vendredi ou 12 juin, ou envoyez /laisser.
    [setup] Je n’ai pas compris cette réponse. Touchez un bouton ci-dessus, ou envoyez /laisser ; plus tard, /nouveau permet de continuer.
    [owner] Je n’ai pas reconnu le nom d’un membre. Touchez un nom ci-dessus, ou envoyez /laisser.
    [zone] Je ne trouve pas ce lieu sur ma carte. Écrivez une ville, au besoin avec son pays, partagez votre position (📎), ou envoyez /laisser.
    [zone_until] Je n’ai pas reconnu de date. Écrivez par exemple vendredi ou 20 mars, touchez Autre lieu ci-dessus, ou envoyez /laisser.
   *[nothing] Je n’ai pas compris. Envoyez /ma_liste pour voir ce qui est en cours, ou /aide pour voir ce que je sais faire.
}
stranger-private = Je travaille pour les membres d’un partenariat. Demandez un lien d’invitation à la coordination, puis ouvrez-le.
