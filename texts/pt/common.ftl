# Palavras que não são de uma só funcionalidade.
button-dead = Este botão já fez o seu trabalho. Envie /minha_lista para ver o que está em aberto.
button-stranger = Este botão é para os membros da parceria. Peça um link de convite à sua coordenação.
button-date = { $on }
not-understood = { $wanted ->
    [date] Não percebi a data. Escreva, por exemplo, sexta ou 12 de junho, ou envie /cancelar.
    [until] Não percebi a data. Escreva, por exemplo, sexta ou 12 de junho, ou envie /cancelar.
    [setup] Não percebi a resposta. Toque num botão acima, ou envie /cancelar e mais tarde /nova para continuar.
    [owner] Não conheço nenhum membro com este nome. Toque num nome acima, ou envie /cancelar.
    [zone] Não encontro este lugar no meu mapa. Escreva uma cidade, se possível com o país, partilhe a sua localização (📎), ou envie /cancelar.
    [zone_until] Não percebi a data. Escreva, por exemplo, sexta ou 20 de março, toque em Outro lugar acima, ou envie /cancelar.
   *[nothing] Não percebi a mensagem. Envie /minha_lista para ver o que está em aberto, ou /ajuda para ver o que sei fazer.
}
stranger-private = Trabalho para os membros de uma parceria. Peça um link de convite à sua coordenação e abra-o.
