# O quadro de um grupo.
board = <b>Em aberto entre nós: { $partnership }</b>
board-mode-watch = Modo Leitura: acompanho a conversa deste grupo.
board-mode-assist = Modo Apoio: só leio comandos e respostas às minhas mensagens.
board-checkin = Próximo ponto de situação, em privado, no horário de trabalho de cada pessoa: a partir de { $at }
board-side = { "" }
    <b>{ $utility }</b>
board-side-led = { "" }
    <b>{ $utility }</b>, com { $leads } à frente
board-programme = { "" }
    <b>O programa</b>
board-item = – { $what } ({ $owner }), até { $due }
board-undated = – { $what } ({ $owner }), data por marcar
board-new-date = – { $what } ({ $owner }), nova data por marcar
board-nothing = – nada em aberto
board-more = { $count ->
    [one] – e mais um
   *[other] – e mais { $count }
}
board-proposed = { "" }
    { $count ->
        [one] Em proposta, ainda por confirmar: 1
       *[other] Em proposta, ainda por confirmar: { $count }
    }
