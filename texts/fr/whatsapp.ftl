# La discussion exportée d'un groupe qui reste sur WhatsApp, apportée par un responsable en privé.
exports-card = <b>{ $partnership }</b> : j’ai lu { $count ->
    [one] un nouveau message
   *[other] { $count } nouveaux messages
} et j’y ai trouvé { $found ->
    [one] une chose qui ressemble à un engagement
   *[other] { $found } choses qui ressemblent à un engagement
}. Touchez un numéro pour garder ou laisser. Je ne conserve que ce que vous gardez, et je demande en privé un oui à la personne concernée.{ $has_others ->
    [yes] {" "}Non lu, car je ne connais pas ces noms : { $others }.
   *[no] {""}
}{ $more ->
    [0] {""}
   *[other] {" "}Il en vient encore { $more } après.
}
exports-line = { $on ->
    [yes] { $number }. ✓ { $name } : <b>{ $what }</b>, { $due }
   *[no] { $number }. { $name } : { $what }, { $due }
}
exports-button-tick = { $on ->
    [yes] { $number } ✓
   *[no] { $number }
}
exports-button-take = { $count ->
    [one] Garder celui-ci
   *[other] Garder ces { $count }
}
exports-button-none = Aucun
exports-taken = { $count ->
    [0] Rien n’est gardé.
    [one] C’est gardé ; je demande un oui à la personne concernée.
   *[other] { $count } sont gardés ; je demande un oui aux personnes concernées.
} J’ai oublié le reste du texte. Merci de supprimer aussi le fichier de cette discussion.
exports-nothing = { $count ->
    [0] Il n’y a rien de nouveau depuis la dernière fois.
    [one] J’ai lu un nouveau message, sans y trouver de nouvel engagement.
   *[other] J’ai lu { $count } nouveaux messages, sans y trouver de nouvel engagement.
}{ $has_others ->
    [yes] {" "}Non lu, car je ne connais pas ces noms : { $others }.
   *[no] {""}
} J’ai oublié le texte. Merci de supprimer aussi le fichier de cette discussion.
exports-forgotten = J’ai oublié ce qui était écrit ici. Envoyez-moi la discussion encore une fois si vous en avez besoin.
exports-leads-only = Ce sont les responsables, ou leurs relais, qui m’apportent une discussion exportée. Demandez-leur, ou écrivez ce que vous promettez avec /engagement.
exports-not-fetched = Je n’ai pas pu obtenir le fichier de Telegram. Merci de l’envoyer encore une fois.
exports-mistake-too-large = Ce fichier est trop grand pour moi. Merci d’exporter la discussion sans médias : je prends jusqu’à 5 Mo.
exports-mistake-unreadable = Je ne peux pas lire ce fichier. Merci d’exporter la discussion encore une fois, sans médias, et de m’envoyer ce que fait WhatsApp : un .txt ou un .zip.
exports-mistake-empty = Je ne trouve pas de discussion dans ce fichier. Dans WhatsApp, ouvrez le groupe, choisissez Exporter la discussion, sans médias, et envoyez-moi le résultat.
exports-mistake-dates-unclear = Je ne vois pas si { $example } commence par le jour ou par le mois. Merci de renvoyer le fichier avec d/m (le jour d’abord) ou m/d (le mois d’abord) en légende.
exports-mistake-dates-at-odds = Dans ce fichier, certaines dates commencent par le jour et d’autres par le mois. Merci de le renvoyer avec d/m (le jour d’abord) ou m/d (le mois d’abord) en légende.
