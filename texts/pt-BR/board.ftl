# Só o que no Brasil se diz de outro jeito; o resto vem de texts/pt.
board-checkin = Próximo check-in, no privado, no horário de trabalho de cada pessoa: a partir de { $at }
board-undated = – { $what } ({ $owner }), data a definir
board-new-date = – { $what } ({ $owner }), nova data a definir
board-proposed = { "" }
    { $count ->
        [one] Proposto, ainda sem confirmação: 1
       *[other] Propostos, ainda sem confirmação: { $count }
    }
