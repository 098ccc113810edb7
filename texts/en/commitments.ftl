# Promises and action items.
commit-usage = Write what you will do and by when, for example: /commit send the leak map by Friday
commitment-noted = Noted: <b>{ $what }</b>.
commitment-closed = Done: <b>{ $what }</b>. Thank you.
commitment-button-done = Done
