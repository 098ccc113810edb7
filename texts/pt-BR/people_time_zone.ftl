# Só o que no Brasil se diz de outro jeito; o resto vem de texts/pt.
zones-ask = Onde você está? Escreva a cidade, ou compartilhe a sua localização (📎). Aí eu escrevo pela hora de lá, no seu horário de trabalho de sempre.
zones-away = No momento você está em missão{ $known ->
    [1] {""}, até { $until }
   *[0] {""}
}. Hora de lá: { $clock }. Para mudar, escreva outra cidade ou compartilhe a sua localização; quando voltar, toque no botão.
zones-unknown = Não encontro “{ $words }” no meu mapa. Escreva a cidade de novo, de preferência com o país, por exemplo Caruaru, Brasil, ou compartilhe a sua localização (📎).
zones-which = De que lugar você está falando? Toque nele, ou escreva com o país.
zones-until = { $place }, { $country }, hora de lá: { $clock }. Até que dia você fica lá? Toque em um dia ou escreva uma data.
zones-until-passed = Esse dia já passou em { $place } (hora de lá: { $clock }). Até que dia você fica lá? Toque em um dia ou escreva uma data.
zones-until-impossible = Não encontro “{ $phrase }” no calendário. Até que dia você fica em { $place }? Toque em um dia ou escreva uma data.
zones-set = Anotado: você está em { $place }, { $country }{ $known ->
    [1] {""}, até { $until }
   *[0] {""}
}. Hora de lá: { $clock }. O que eu escrevo segue essa hora, no seu horário de trabalho de sempre.
zones-home = Sigo a hora de casa: { $now }. É por ela que eu escrevo.
zones-over = Pela data que você deu, a sua missão terminou, então volto a escrever pela hora de casa. Se você ainda está fora, mande /fuso.
help-tz = /fuso Nairobi até 20 de março – em missão? Eu sigo a hora de lá
menu-tz = Estou em outro lugar por um tempo
