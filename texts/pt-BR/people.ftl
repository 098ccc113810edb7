# Só o que no Brasil se diz de outro jeito; o resto vem de texts/pt.
people-to-join = – { $name }, { $role }: ainda não entrou
people-invited = – { $role }: convite de { $since }, ainda não entrou
people-how-to-invite = Para convidar alguém, toque em uma função: você recebe um texto para encaminhar e uma imagem do link.
people-button-list = Uma por uma
people-list = <b>{ $partnership }</b>: quem é a pessoa? Um link novo cancela o anterior.
people-list-empty = Em <b>{ $partnership }</b>, ninguém está esperando um link.
people-person-to-join = <b>{ $name }</b>, { $role }, { $utility }: ainda não entrou
people-button-link = Criar um novo link
people-nobody = – ninguém ainda
people-button-group = Conectar o grupo
help-people = /pessoas – quem está aqui; por ali, responsáveis e coordenação convidam outras pessoas
