# Las personas que se unen con el enlace de un rol.

newcomer-ask = ¿Unirse a <b>{ $partnership }</b> ({ $role }, { $utility })?
    Sus socios verán el nombre <b>{ $name }</b>.
newcomer-button-yes = Sí, unirme
newcomer-button-name = Cambiar mi nombre
newcomer-button-language = { $chosen ->
    [yes] ✓ { $language }
   *[no] { $language }
}
newcomer-button-not-me = No soy yo
newcomer-button-keep = Seguir como { $name }
newcomer-name-ask = ¿Con qué nombre quiere que le conozcan sus socios? Escríbalo aquí.
newcomer-name-wrong = Esto no me sirve como nombre. Escríbalo otra vez, con letras y en { $limit } caracteres como máximo.
newcomer-name-taken = { $name } ya está en la lista de { $partnership }. Si es usted, pida su propio enlace a { $who }. Si no, escriba un nombre que le distinga.
newcomer-not-me = De acuerdo, nada ha cambiado. El enlace sigue sirviendo: páselo, por favor, a la persona indicada ({ $role }, { $utility }).
newcomer-seat-taken = Mientras tanto, en { $utility } ya hay { $role }. Pida a { $who } un enlace para usted.
newcomer-here-already = Ya está en { $partnership }. Este enlace es para otra persona ({ $role }, { $utility }), y sigue sirviendo: páselo, por favor.

role-lead = responsable
role-stand-in = suplente
role-expert = especialista
role-management = dirección
role-coordinator = coordinación
