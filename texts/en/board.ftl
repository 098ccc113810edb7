# The board of a group.
board = <b>Open between us: { $partnership }</b>
board-side = <b>{ $utility }</b>
board-item = – { $what } ({ $owner }), { $due }
board-undated = – { $what } ({ $owner }), date to come
board-new-date = – { $what } ({ $owner }), new date to come
board-nothing = – nothing open
board-more = { $count ->
    [one] – and one more
   *[other] – and { $count } more
}
board-proposed = { $count ->
    [one] Proposed, not agreed yet: 1
   *[other] Proposed, not agreed yet: { $count }
}
