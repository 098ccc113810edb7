# Les questions des points d’étape et les boutons qui y répondent. Règles : mentoring/checkins/items.py.

answer-yes = Oui
answer-partly = En partie
answer-no = Non
answer-not-yet = Pas encore
answer-score = { $score }
answer-low = 1 = pas du tout
answer-high = 5 = tout à fait
answer-skip = Passer
answer-later = Plus tard
answer-private = Parler à la coordination

## Pouls

item-p_trust_mr = Nos partenaires et nous, nous parlons ouvertement des problèmes.
item-p_comm_mr = Entre nos partenaires et nous, messages et appels sont clairs et les réponses arrivent à temps.
item-p_prog_mr = Ces dernières semaines, j’ai vu nos partenaires avancer dans le plan que nous avons fait ensemble.
item-p_supp_mr = Ma structure me donne le temps et l’appui nécessaires pour ce partenariat.
item-p_trust_me = Je peux parler de nos problèmes à nos mentors sans craindre leur jugement.
item-p_comm_me = Entre nos mentors et nous, messages et appels sont clairs et les réponses arrivent à temps.
item-p_prog_me = Ces dernières semaines, nous avons avancé sur ce que nous avions prévu ensemble.
item-p_supp_me = Ma structure me donne le temps et l’appui nécessaires pour ce partenariat.

## Phase : orientation

item-ori_mr_1 = Connaissez-vous vos homologues, leurs rôles et leur moyen de contact préféré ?
item-ori_mr_2 = Avez-vous parlé de ce que chaque partie attend de ce partenariat ?
item-ori_mr_3 = Avez-vous écouté leur vision du problème avant de proposer des solutions ?
item-ori_mr_4 = La date du prochain appel ou de la prochaine visite est-elle fixée ?
item-ori_me_1 = Savez-vous qui contacter côté mentor, et pour quoi ?
item-ori_me_2 = Avez-vous dit aux mentors ce que vous attendez, et ce que vous ne voulez pas ?
item-ori_me_3 = Avez-vous le sentiment que les mentors vous écoutent ?
item-ori_me_4 = Votre direction est-elle au courant de ce partenariat, et le soutient-elle ?

## Phase : cœur du partenariat

item-mid_mr_1 = Les partenaires ont-ils fait le travail eux-mêmes pendant que vous conseilliez ?
item-mid_mr_2 = Avez-vous fait ce que vous aviez promis, ou prévenu tôt en cas d’empêchement ?
item-mid_mr_3 = Vos partenaires ont-ils remis en question ou amélioré une de vos idées ?
item-mid_mr_4 = Avez-vous appris quelque chose de vos partenaires, vous ou votre structure ?
item-mid_mr_5 = Avez-vous transmis du savoir-faire hors formation prévue (appel, message, sur le tas) ?
item-mid_me_1 = Avez-vous appliqué au travail une chose apprise dans ce partenariat ?
item-mid_me_2 = Vous sentez-vous libre de dire que vous n’êtes pas d’accord avec les mentors ?
item-mid_me_3 = Avez-vous le temps, les outils et le budget pour appliquer ce que vous avez appris ?
item-mid_me_4 = Avez-vous fait ce que vous aviez promis, ou prévenu tôt en cas d’empêchement ?
item-mid_me_5 = Les mentors ont-ils appris quelque chose de vous ou de votre structure ?

## Phase : conclusion

item-dis_mr_1 = L’équipe partenaire peut-elle poursuivre ce travail sans vous ?
item-dis_mr_2 = De votre côté, les promesses sont-elles closes et les documents transmis ?
item-dis_mr_3 = Avez-vous décidé ensemble comment rester en contact après le partenariat ?
item-dis_mr_4 = Avez-vous parlé ensemble de ce qui a marché et de ce qui n’a pas marché ?
item-dis_me_1 = Votre équipe peut-elle poursuivre ce travail sans les mentors ?
item-dis_me_2 = Les nouvelles façons de faire figurent-elles dans vos procédures ou fiches de poste ?
item-dis_me_3 = Avez-vous décidé ensemble comment rester en contact après le partenariat ?
item-dis_me_4 = Votre structure pourrait-elle maintenant être mentor d’une autre sur ce sujet ?
item-dis_me_5 = De votre côté, les promesses sont-elles closes et les documents transmis ?
item-dis_me_6 = Avez-vous parlé ensemble de ce qui a marché et de ce qui n’a pas marché ?

## Phase : suivi

item-aft_mr_1 = Avez-vous été en contact avec vos anciens partenaires ces derniers mois ?
item-aft_mr_2 = Utilisez-vous encore quelque chose que vous avez appris d’eux ?
item-aft_me_1 = Les nouvelles pratiques sont-elles toujours utilisées dans votre structure ?
item-aft_me_2 = Avez-vous besoin d’un petit appui de vos anciens mentors ?

## Étape : conception du projet

item-des_mr_1 = La direction du partenaire a-t-elle demandé à travailler sur ce sujet et donné son accord ?
item-des_mr_2 = De courtes visites de vos spécialistes sont-elles prévues, avec dates et noms ?
item-des_mr_3 = Est-il écrit comment nous saurons que le partenariat a réussi ?
item-des_me_1 = Ce partenariat répond-il à un besoin exprimé par votre structure elle-même ?
item-des_me_2 = Les agents formés auront-ils le temps, les outils et le budget pour mettre en pratique ?
item-des_me_3 = Est-il convenu qui appliquera quoi après chaque visite ou formation ?

## Étape : structuration

item-str_mr_1 = Chacun sait-il qui fait quoi des deux côtés ?
item-str_mr_2 = Savez-vous à qui vous adresser en cas de désaccord ?
item-str_mr_3 = Quelqu’un de votre direction consacre-t-il du temps à ce partenariat ?
item-str_me_1 = Dans votre équipe, chacun sait-il qui fait quoi dans le partenariat ?
item-str_me_2 = Savez-vous à qui vous adresser en cas de désaccord ?
item-str_me_3 = Les collègues hors de l’équipe comprennent-ils pourquoi nous voulons ce changement ?
item-str_me_4 = Quelqu’un de votre direction consacre-t-il du temps à ce partenariat ?

## Étape : diagnostic

item-dia_mr_1 = Le diagnostic se fait-il en équipes mixtes, et les partenaires apprennent-ils à le faire ?
item-dia_mr_2 = Avons-nous des données sur les causes et les effets, pas seulement les symptômes ?
item-dia_mr_3 = Avons-nous regardé l’organisation et les personnes, pas seulement la technique ?
item-dia_mr_4 = Est-il noté ce qui peut être transmis, par qui et à qui ?
item-dia_me_1 = Des agents de votre structure ont-ils participé à la collecte et à l’analyse des données ?
item-dia_me_2 = Le diagnostic montre-t-il les vraies causes, telles que vous les voyez ?
item-dia_me_3 = Votre équipe pourrait-elle refaire ce diagnostic seule ?

## Étape : restitution et plan de travail

item-fbk_mr_1 = Avons-nous décidé comment présenter les constats, et à qui en premier ?
item-fbk_mr_2 = Le plan de travail a-t-il été conçu ensemble, et non par votre seule équipe ?
item-fbk_mr_3 = Chaque action du plan a-t-elle une personne et une date ?
item-fbk_me_1 = Les constats ont-ils été présentés de façon respectueuse et utile ?
item-fbk_me_2 = Votre direction a-t-elle approuvé le plan de travail et son coût ?
item-fbk_me_3 = Le plan peut-il encore changer quand vous donnez votre avis ?

## Étape : lancement

item-ini_mr_1 = Conseillez-vous plutôt que de faire à leur place ?
item-ini_mr_2 = Les ressources pour les actions prévues sont-elles arrivées à temps ?
item-ini_mr_3 = Y a-t-il des agents du changement chez le partenaire, et s’entraident-ils ?
item-ini_me_1 = Le personnel, le budget ou le matériel nécessaires sont-ils arrivés à temps ?
item-ini_me_2 = Les procédures ou fiches de poste sont-elles adaptées à la nouvelle façon de faire ?
item-ini_me_3 = Ce mois-ci, des collègues ont-ils appris par la pratique ?

## Questions ouvertes : orientation

item-o_ori_mr = Qu’est-ce qui vous aiderait à créer la confiance avec vos partenaires ?
item-o_ori_me = Qu’est-ce que les mentors devraient savoir sur votre structure et ne savent pas encore ?

## Questions ouvertes : cœur du partenariat

item-o_mid_mr = Une chose qui va bien, ou une chose qui vous bloque ?
item-o_mid_me = De quoi avez-vous le plus besoin de la part des mentors maintenant ?

## Questions ouvertes : conclusion

item-o_dis_mr = Que retiendrez-vous de ce partenariat pour votre propre structure ?
item-o_dis_me = Quelle est votre plus grande fierté dans ce partenariat ?

