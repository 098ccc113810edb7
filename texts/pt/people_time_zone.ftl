# Onde alguém está em missão, e por que relógio se guia.
zones-ask = Onde está? Escreva a cidade, ou partilhe a sua localização (📎). Passo a escrever-lhe pela hora de lá, no seu horário de trabalho habitual.
zones-away = Neste momento está em missão{ $known ->
    [1] {""}, até { $until }
   *[0] {""}
}. Hora de lá: { $clock }. Para mudar, escreva outra cidade ou partilhe a sua localização; quando voltar, toque no botão.
zones-unknown = Não encontro “{ $words }” no meu mapa. Escreva de novo a cidade, se possível com o país, por exemplo Nacala, Moçambique, ou partilhe a sua localização (📎).
zones-which = Que lugar quer dizer? Toque nele, ou escreva-o com o país.
zones-until = { $place }, { $country }, hora de lá: { $clock }. Até que dia fica lá? Toque num dia ou escreva uma data.
zones-until-passed = Esse dia já passou em { $place } (hora de lá: { $clock }). Até que dia fica lá? Toque num dia ou escreva uma data.
zones-until-impossible = Não encontro “{ $phrase }” no calendário. Até que dia fica em { $place }? Toque num dia ou escreva uma data.
zones-set = Registado: está em { $place }, { $country }{ $known ->
    [1] {""}, até { $until }
   *[0] {""}
}. Hora de lá: { $clock }. O que lhe escrevo segue essa hora, no seu horário de trabalho habitual.
zones-home = Sigo a hora de casa: { $now }. É por ela que lhe escrevo.
zones-over = Pela data que indicou, a sua missão terminou, por isso volto a escrever-lhe pela hora de casa. Se ainda está fora, envie /fuso.

zones-button-place = { $place }, { $country } ({ $clock })
zones-button-day = { $on }
zones-button-open = Sem data de fim
zones-button-again = Outro lugar
zones-button-home = De volta a casa

help-tz = /fuso Nairobi até 20 de março – em missão? Sigo a hora de lá
menu-tz = Estou noutro lugar por uns tempos
