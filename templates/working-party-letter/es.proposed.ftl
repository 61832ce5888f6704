# The words of this kind of letter in Spanish for which no official text has been seen.

working-party-letter-name = Carta de un Grupo de Trabajo
working-party-letter-summary = Convoca una reunión de un Grupo de Trabajo entre las reuniones de su Comisión de Estudio.
working-party-letter-subject = Reunión { FACT("group|genitive") }{ FACT("br") }{ FACT("meeting-place") }{ FACT("br") }{ FACT("meeting-dates") }
working-party-letter-subject-virtual = Reunión virtual { FACT("group|genitive") }, { FACT("meeting-dates") }
working-party-letter-invite = Habiendo dado mi conformidad a la solicitud presentada por { FACT("meeting-requested-by") } y refrendada en { FACT("meeting-endorsed-at") }, me complace invitarle a asistir a la próxima reunión { FACT("group|titled-genitive") }, que se celebrará en { FACT("meeting-place") }, { FACT("meeting-dates|from-to") }.
working-party-letter-invite-virtual = Habiendo dado mi conformidad a la solicitud presentada por { FACT("meeting-requested-by") } y refrendada en { FACT("meeting-endorsed-at") }, me complace invitarle a asistir a la próxima reunión { FACT("group|titled-genitive") }, que está previsto celebrar de forma totalmente virtual { FACT("meeting-dates|from-to") }.
working-party-letter-opening-virtual = La reunión comenzará a las { FACT("meeting-opening") } (hora de Ginebra) y se celebrará mediante la herramienta de participación a distancia MyMeetings. La documentación, los detalles sobre la participación a distancia y otra información conexa pueden consultarse en la página web de la Comisión de Estudio ({ FACT("group-page") }).
working-party-letter-agenda-title = Proyecto de orden del día de la reunión virtual { FACT("group|genitive") }, { FACT("meeting-dates") }
working-party-letter-time-plan-subtitle = Reunión virtual { FACT("group|genitive") }, { FACT("meeting-dates") }
