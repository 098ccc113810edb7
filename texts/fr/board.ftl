# Le tableau d’un groupe.
board = <b>En cours entre nous : { $partnership }</b>
board-mode-watch = Mode Lecture : ici, je lis la conversation.
board-mode-assist = Mode Assistance : je ne lis que les commandes et les réponses à mes messages.
board-checkin = Prochain point d’étape, en privé, aux heures de travail de chaque personne : dès le { $at }
board-side = { "" }
    <b>{ $utility }</b>
board-side-led = { "" }
    <b>{ $utility }</b>, responsable : { $leads }
board-programme = { "" }
    <b>Le programme</b>
board-item = – { $what } ({ $owner }), { $due }
board-undated = – { $what } ({ $owner }), date à venir
board-new-date = – { $what } ({ $owner }), nouvelle date à venir
board-nothing = – rien en cours
board-more = – et { $count } de plus
board-proposed = { "" }
    Proposé, pas encore accepté : { $count }
