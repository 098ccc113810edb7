# Coordinators, who set up partnerships.

coordinator-where = Welcome, { $name }. With this link you become a coordinator: you can set up partnerships.
    Which city do you work in? Write its name, or share your location.
coordinator-which = Which of these places is it? If none is, write the name once more, with the country.
coordinator-button-place = { $city }, { $country }
coordinator-place-unknown = I do not know this place. Please write the name of a bigger city nearby, or share your location.
coordinator-confirm = Your partners will know you as <b>{ $name }</b>. Where you work it is now { $now }. Is that right?
coordinator-button-yes = Yes, that is right
coordinator-button-name = Change my name
coordinator-button-city = Another city
coordinator-button-keep = Keep { $name }
coordinator-name-ask = What should your partners call you? Write your name here.
coordinator-welcome = You are a coordinator now, { $name }. Send /new to set up your first partnership; it takes about ten minutes, and you can stop and go on at any time.
coordinator-again = You are a coordinator already. Send /new to set up a partnership. If the link was meant for somebody else, please pass it on.
coordinator-operator = whoever runs the bot
