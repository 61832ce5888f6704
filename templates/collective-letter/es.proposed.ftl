# The words of this kind of letter in Spanish for which no official text has been seen.

collective-letter-name = Carta Colectiva de una Comisión de Estudio
collective-letter-summary = Convoca una reunión de una Comisión de Estudio: invitación, plazos clave, información práctica, proyecto de orden del día y proyecto de calendario.
collective-letter-subject-virtual = Reunión virtual { FACT("group|genitive") }, { FACT("meeting-dates") }
collective-letter-invite = Me complace invitarle a asistir a la próxima reunión { FACT("group|titled-genitive") }, que se celebrará en { FACT("meeting-place") }, { FACT("meeting-dates|inclusive") }.
collective-letter-invite-virtual = Me complace invitarle a asistir a la próxima reunión { FACT("group|titled-genitive") }, que está previsto celebrar de forma totalmente virtual { FACT("meeting-dates|inclusive") }.
collective-letter-interpretation = Se prestará un servicio de interpretación si se solicita dentro del plazo previsto.
collective-letter-opening-virtual = La reunión comenzará el primer día a las { FACT("meeting-opening") } (hora de Ginebra) y se celebrará mediante la herramienta de participación a distancia MyMeetings.
collective-letter-rooms = En las pantallas situadas en el lugar de la reunión se dará información detallada sobre las salas de reunión.
