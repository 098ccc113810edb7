# O cartão das pessoas: quem já entrou e quem está por entrar.

people = <b>{ $partnership }</b>, quem está aqui
people-side = { $side ->
    [mentor] <b>{ $utility }</b>, empresa mentora
    [mentee] <b>{ $utility }</b>, empresa mentorada
   *[programme] <b>O programa</b>
}
people-programme = programa
people-programme-short = Programa
people-joined = – { $name }, { $role }
people-to-join = – { $name }, { $role }: por entrar
people-invited = – { $role }: convite de { $since }, por entrar
people-nobody = – ainda ninguém
people-how-to-invite = Para convidar alguém, toque numa função: recebe um texto para reencaminhar e uma imagem do link.
people-button-role = { $utility }: { $role }
people-button-list = Pessoa a pessoa
people-button-group = Ligar o grupo
people-list = <b>{ $partnership }</b>: de quem se trata? Um link novo anula o anterior.
people-list-empty = Em <b>{ $partnership }</b>, ninguém espera por um link.
people-person = <b>{ $name }</b>, { $role }, { $utility }
people-person-to-join = <b>{ $name }</b>, { $role }, { $utility }: por entrar
people-button-person = { $who }
people-button-link = Criar um link novo
people-button-remove = Sai, ou alguém assume
people-button-again = { $utility }: { $role }, convite de { $since }
people-button-back = Voltar
people-which = Qual parceria?
people-button-partnership = { $partnership }
menu-people = Quem está aqui, e convidar
help-people = /pessoas – quem está aqui; responsáveis e coordenação convidam ali outras pessoas
