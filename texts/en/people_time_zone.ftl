# Where somebody is on a mission, and by which clock they live.
zones-ask = Where are you? Write the city, or share your location (📎). I then write to you by the clock there, in your usual working hours.
zones-away = You live by another clock at present: it is { $clock } there{ $known ->
    [1] {""}, until { $until }
   *[0] {""}
}. Write another city or share your location to change that, or tap the button when you are back.
zones-unknown = I do not find { $words } on my map. Write the city once more, perhaps with its country, such as Nakuru, Kenya, or share your location (📎).
zones-which = Which place do you mean? Tap it, or write it with its country.
zones-until = { $place }, { $country }: it is { $clock } there. Until which day are you there? Tap a day, or write a date.
zones-until-passed = That day is over already in { $place }, where it is { $clock }. Until which day are you there? Tap a day, or write a date.
zones-until-impossible = I do not find { $phrase } in the calendar. Until which day are you in { $place }? Tap a day, or write a date.
zones-set = Noted: you are in { $place }, { $country }, where it is { $clock }{ $known ->
    [1] {""}, until { $until }
   *[0] {""}
}. What I write to you follows the clock there, in your usual working hours.
zones-home = You are at home: it is { $now }. What I write to you follows that clock.
zones-over = Your mission was to end by now, so what I write to you follows your clock at home again. If you are still away, send /tz.

zones-button-place = { $place }, { $country } ({ $clock })
zones-button-day = { $on }
zones-button-open = No end date
zones-button-again = Another place
zones-button-home = Back home

help-tz = /tz Nairobi until 20 March – on a mission? I follow the clock there
menu-tz = I am somewhere else for a while
