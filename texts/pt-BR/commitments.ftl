# Só o que no Brasil se diz de outro jeito; o resto vem de texts/pt.
commit-usage = Escreva o que você vai fazer e até quando, por exemplo: /compromisso enviar o mapa de vazamentos até sexta
commitment-undated = data a definir
commitment-noted = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}Anotado: <b>{ $what }</b>, { $due }.
commitment-dropped = Retirado: <b>{ $what }</b>. Se quiser, conte o motivo no grupo.
commitment-not-yours = Este botão é de quem ficou com este assunto. Mande /minha_lista para ver os seus.
promise-declined = Então não anoto: <b>{ $what }</b>.
