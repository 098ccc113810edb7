# Las preguntas de las rondas y los botones que las responden. Reglas: mentoring/checkins/items.py.

answer-yes = Sí
answer-partly = En parte
answer-no = No
answer-not-yet = Aún no
answer-score = { $score }
answer-low = 1 = nada de acuerdo
answer-high = 5 = totalmente de acuerdo
answer-skip = Omitir
answer-later = Más tarde
answer-private = Hablar con coordinación

## Pulso

item-p_trust_mr = Nuestros socios y nosotros hablamos abiertamente de los problemas.
item-p_comm_mr = Los mensajes y llamadas con nuestros socios son claros y se responden a tiempo.
item-p_prog_mr = En las últimas semanas vi a nuestros socios avanzar con el plan conjunto.
item-p_supp_mr = Mi empresa me da el tiempo y el apoyo que necesito para esta alianza.
item-p_trust_me = Puedo contar nuestros problemas a los mentores sin temor a que me juzguen.
item-p_comm_me = Los mensajes y llamadas con los mentores son claros y se responden a tiempo.
item-p_prog_me = En las últimas semanas avanzamos en lo que planificamos juntos.
item-p_supp_me = Mi empresa me da el tiempo y el apoyo que necesito para esta alianza.

## Fase: orientación

item-ori_mr_1 = ¿Conoce a sus contrapartes, sus funciones y por qué medio prefieren que les contacten?
item-ori_mr_2 = ¿Han hablado de lo que cada parte espera de esta alianza?
item-ori_mr_3 = ¿Escuchó cómo ven ellos el problema antes de proponer soluciones?
item-ori_mr_4 = ¿Está acordada la fecha de la próxima llamada o visita?
item-ori_me_1 = ¿Sabe a quién contactar del lado mentor, y para qué?
item-ori_me_2 = ¿Les dijo a los mentores lo que espera y lo que no quiere?
item-ori_me_3 = ¿Siente que los mentores le escuchan?
item-ori_me_4 = ¿Su dirección está al tanto de esta alianza y la apoya?

## Fase: desarrollo

item-mid_mr_1 = ¿Hicieron los socios el trabajo mientras usted asesoraba?
item-mid_mr_2 = ¿Hizo lo que prometió, o avisó a tiempo cuando no pudo?
item-mid_mr_3 = ¿Sus socios cuestionaron o mejoraron alguna de sus ideas?
item-mid_mr_4 = ¿Usted o su empresa aprendió algo de sus socios?
item-mid_mr_5 = ¿Transmitió conocimientos fuera de la formación prevista (llamada, chat, en el trabajo)?
item-mid_me_1 = ¿Aplicó en su trabajo algo que aprendió en esta alianza?
item-mid_me_2 = ¿Se siente libre de decir que no está de acuerdo con los mentores?
item-mid_me_3 = ¿Tiene el tiempo, las herramientas y el presupuesto para aplicar lo aprendido?
item-mid_me_4 = ¿Hizo lo que prometió, o avisó a tiempo cuando no pudo?
item-mid_me_5 = ¿Los mentores aprendieron algo de usted o de su empresa?

## Fase: conclusión

item-dis_mr_1 = ¿Puede el equipo socio continuar este trabajo sin usted?
item-dis_mr_2 = De su lado, ¿están cerradas las promesas y entregados los documentos?
item-dis_mr_3 = ¿Acordaron cómo seguir en contacto después de la alianza?
item-dis_mr_4 = ¿Hablaron juntos de lo que funcionó y lo que no?
item-dis_me_1 = ¿Puede su equipo continuar este trabajo sin los mentores?
item-dis_me_2 = ¿Las nuevas formas de trabajar constan en sus procedimientos o perfiles de puesto?
item-dis_me_3 = ¿Acordaron cómo seguir en contacto después de la alianza?
item-dis_me_4 = ¿Podría su empresa ser ahora mentora de otra en este tema?
item-dis_me_5 = De su lado, ¿están cerradas las promesas y entregados los documentos?
item-dis_me_6 = ¿Hablaron juntos de lo que funcionó y lo que no?

## Fase: seguimiento

item-aft_mr_1 = ¿Tuvo contacto con sus antiguos socios en los últimos meses?
item-aft_mr_2 = ¿Todavía usa algo que aprendió de ellos?
item-aft_me_1 = ¿Se siguen usando las nuevas prácticas en su empresa?
item-aft_me_2 = ¿Necesita un breve seguimiento de sus antiguos mentores?

## Etapa: diseño del proyecto

item-des_mr_1 = ¿La dirección de la empresa socia pidió trabajar este tema y lo aprobó?
item-des_mr_2 = ¿Están previstas visitas cortas de sus especialistas, con fechas y nombres?
item-des_mr_3 = ¿Está escrito cómo sabremos que la alianza tuvo éxito?
item-des_me_1 = ¿Esta alianza responde a una necesidad que su propia empresa expresó?
item-des_me_2 = ¿Quienes se capaciten tendrán tiempo, herramientas y presupuesto para aplicarlo?
item-des_me_3 = ¿Está acordado quién aplicará qué después de cada visita o curso?

## Etapa: estructuración

item-str_mr_1 = ¿Todo el mundo sabe quién hace qué en ambos lados?
item-str_mr_2 = ¿Sabe a quién acudir en caso de desacuerdo?
item-str_mr_3 = ¿Alguien de la dirección, de su lado, dedica tiempo y atención a esta alianza?
item-str_me_1 = En su equipo, ¿todo el mundo sabe quién hace qué en la alianza?
item-str_me_2 = ¿Sabe a quién acudir en caso de desacuerdo?
item-str_me_3 = ¿Los colegas fuera del equipo entienden por qué queremos este cambio?
item-str_me_4 = ¿Alguien de la dirección, de su lado, dedica tiempo y atención a esta alianza?

## Etapa: diagnóstico

item-dia_mr_1 = ¿El diagnóstico lo hacen equipos mixtos, y los socios aprenden a hacerlo?
item-dia_mr_2 = ¿Tenemos datos sobre causas y efectos, no solo sobre síntomas?
item-dia_mr_3 = ¿Miramos la organización y las personas, no solo la técnica?
item-dia_mr_4 = ¿Está anotado qué se puede enseñar, quién lo enseña y a quién?
item-dia_me_1 = ¿Personal de su empresa participó en recoger e interpretar los datos?
item-dia_me_2 = ¿El diagnóstico muestra las causas reales, según usted las ve?
item-dia_me_3 = ¿Su equipo podría repetir este diagnóstico por su cuenta?

## Etapa: devolución y planes de trabajo

item-fbk_mr_1 = ¿Acordamos cómo presentar los hallazgos, y a quién primero?
item-fbk_mr_2 = ¿El plan de trabajo se diseñó en conjunto, y no solo por su parte?
item-fbk_mr_3 = ¿Cada acción del plan tiene una persona y una fecha?
item-fbk_me_1 = ¿Los hallazgos se presentaron de forma respetuosa y útil?
item-fbk_me_2 = ¿Su dirección aprobó el plan de trabajo y su costo?
item-fbk_me_3 = ¿El plan todavía puede cambiar cuando usted da su opinión?

## Etapa: puesta en marcha

item-ini_mr_1 = ¿Está asesorando en lugar de hacerlo por ellos?
item-ini_mr_2 = ¿Los recursos para las acciones previstas llegaron a tiempo?
item-ini_mr_3 = ¿Hay agentes de cambio en la empresa socia, y se apoyan entre sí?
item-ini_me_1 = ¿El personal, presupuesto o material que necesita llegó a tiempo?
item-ini_me_2 = ¿Se adaptaron procedimientos o funciones a la nueva forma de trabajar?
item-ini_me_3 = Este mes, ¿hubo colegas que aprendieron con la práctica?

## Preguntas abiertas: orientación

item-o_ori_mr = ¿Qué le ayudaría a generar confianza con sus socios?
item-o_ori_me = ¿Qué deberían saber los mentores sobre su empresa que aún no saben?

## Preguntas abiertas: desarrollo

item-o_mid_mr = ¿Algo que va bien, o algo que le frena?
item-o_mid_me = ¿Qué es lo que más necesita de los mentores ahora?

## Preguntas abiertas: conclusión

item-o_dis_mr = ¿Qué se lleva usted de esta alianza?
item-o_dis_me = ¿Qué logro de esta alianza le da más orgullo?
