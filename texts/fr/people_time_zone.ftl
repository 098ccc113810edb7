# Où se trouve quelqu’un en mission, et à quelle heure il faut vivre.
zones-ask = Où êtes-vous ? Écrivez la ville, ou partagez votre position (📎). Je vous écrirai alors à l’heure de là-bas, pendant vos heures de travail habituelles.
zones-away = En ce moment, vous êtes en mission{ $known ->
    [1] {""}, jusqu’au { $until } inclus
   *[0] {""}
}. Là-bas, il est { $clock }. Écrivez une autre ville ou partagez votre position pour changer cela, ou touchez le bouton à votre retour.
zones-unknown = Je ne trouve pas « { $words } » sur ma carte. Écrivez encore une fois la ville, au besoin avec son pays, par exemple Nakuru, Kenya, ou partagez votre position (📎).
zones-which = De quel lieu s’agit-il ? Touchez-le, ou écrivez-le avec son pays.
zones-until = { $place }, { $country } : là-bas, il est { $clock }. Jusqu’à quel jour y êtes-vous ? Touchez un jour, ou écrivez une date.
zones-until-passed = Là-bas ({ $place }, { $clock }), ce jour est déjà passé. Jusqu’à quel jour y êtes-vous ? Touchez un jour, ou écrivez une date.
zones-until-impossible = Je ne trouve pas « { $phrase } » dans le calendrier. Jusqu’à quel jour êtes-vous là-bas ({ $place }) ? Touchez un jour, ou écrivez une date.
zones-set = Noté : { $place }, { $country }{ $known ->
    [1] {""}, jusqu’au { $until } inclus
   *[0] {""}
}. Là-bas, il est { $clock }. Ce que je vous écris suit cette heure, pendant vos heures de travail habituelles.
zones-home = Vous êtes à l’heure de chez vous : { $now }. Ce que je vous écris suit cette heure.
zones-over = D’après la date donnée, votre mission est terminée : ce que je vous écris suit de nouveau l’heure de chez vous. Si vous êtes encore en déplacement, envoyez /fuseau.

zones-button-place = { $place }, { $country } ({ $clock })
zones-button-day = { $on }
zones-button-open = Sans date de fin
zones-button-again = Autre lieu
zones-button-home = De retour chez moi

help-tz = /fuseau Nairobi jusqu’au 20 mars – en mission ? Je m’adapte à l’heure de là-bas
menu-tz = Dire où vous êtes en mission
