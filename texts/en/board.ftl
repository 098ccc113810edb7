# The board of a group.
board = <b>Open between us: { $partnership }</b>
board-mode-watch = Mode watch: I read along here.
board-mode-assist = Mode assist: I take up commands and replies to me.
board-checkin = Next check-in, in private, to each in their working hours: from { $at }
board-side = { "" }
    <b>{ $utility }</b>
board-side-led = { "" }
    <b>{ $utility }</b>, led by { $leads }
board-programme = { "" }
    <b>The programme</b>
board-item = – { $what } ({ $owner }), { $due }
board-undated = – { $what } ({ $owner }), date to come
board-new-date = – { $what } ({ $owner }), new date to come
board-nothing = – nothing open
board-more = { $count ->
    [one] – and one more
   *[other] – and { $count } more
}
board-proposed = { "" }
    { $count ->
        [one] Proposed, not agreed yet: 1
       *[other] Proposed, not agreed yet: { $count }
    }
