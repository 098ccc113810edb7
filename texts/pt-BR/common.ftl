# Só o que no Brasil se diz de outro jeito; o resto vem de texts/pt.
button-dead = Este botão já cumpriu o papel dele. Mande /minha_lista para ver o que está em aberto.
button-stranger = Este botão é para quem faz parte da parceria. Peça um link de convite para a sua coordenação.
not-understood = { $wanted ->
    [date] Não entendi a data. Escreva, por exemplo, sexta ou 12 de junho, ou mande /cancelar.
    [until] Não entendi a data. Escreva, por exemplo, sexta ou 12 de junho, ou mande /cancelar.
    [setup] Não entendi a resposta. Toque em um botão acima, ou mande /cancelar e depois /nova para continuar.
    [owner] Não conheço ninguém da parceria com esse nome. Toque em um nome acima, ou mande /cancelar.
    [zone] Não encontro esse lugar no meu mapa. Escreva uma cidade, de preferência com o país, compartilhe a sua localização (📎), ou mande /cancelar.
    [zone_until] Não entendi a data. Escreva, por exemplo, sexta ou 20 de março, toque em Outro lugar acima, ou mande /cancelar.
   *[nothing] Não entendi a mensagem. Mande /minha_lista para ver o que está em aberto, ou /ajuda para ver o que eu sei fazer.
}
stranger-private = Eu trabalho para quem faz parte de uma parceria. Peça um link de convite para a sua coordenação e abra o link.
