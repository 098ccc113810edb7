# Textos con un enlace, para reenviar tal como están.

invite-text = Tiene una invitación a la alianza { $partnership } ({ $role }, { $utility }).
    Wellkept ayuda a ambas empresas a cumplir los compromisos que asumen entre sí, en Telegram. Abra este enlace en su teléfono, toque Iniciar, y luego Sí:
    { $link }
    El enlace es para una sola persona y sirve durante 60 días.
invite-text-picture = { $partnership }, { $role } ({ $utility }): apunte aquí la cámara de su teléfono para unirse.
invite-text-member = { $name }, tiene una invitación a la alianza { $partnership }.
    Wellkept ayuda a ambas empresas a cumplir los compromisos que asumen entre sí, en Telegram. Abra este enlace en su teléfono y toque Iniciar:
    { $link }
    El enlace es solo para usted y sirve durante 60 días.
invite-text-member-picture = { $partnership }, { $name }: apunte aquí la cámara de su teléfono para unirse.
invite-text-group = Este enlace me añade al grupo de { $partnership }. Ábralo en Telegram y elija el grupo, o páselo a alguien que pueda añadir miembros:
    { $link }
invite-below = Aquí abajo tiene un texto para reenviar y una imagen del enlace.
invite-not-yours = Aquí invita la coordinación, y cada responsable para su propio equipo.
invite-taken = En { $utility } ya hay { $role }.
invite-joined = Ese enlace ya se usó: alguien ya se unió con él. Envíe /personas para ver quién.
invite-newer = Hay un enlace más nuevo en lugar de este. Envíe /personas para ver todos.
