# The words of this kind of letter in Spanish for which no official text has been seen.

webinar-circular-name = Circular por la que se anuncian seminarios web
webinar-circular-summary = Invita a uno o varios seminarios web: temas, participación, inscripción.
webinar-circular-subject = { FACT("meeting-title") }
webinar-circular-dates = (Reuniones totalmente virtuales, { FACT("meeting-dates") })
webinar-circular-opening = Me complace informarle de que la Unión Internacional de Telecomunicaciones (UIT) organiza "{ FACT("meeting-title") }" en forma de reuniones totalmente virtuales ({ FACT("meeting-dates") }).
webinar-circular-participation = La participación está abierta a los Estados Miembros, Miembros de Sector, Asociados e Instituciones Académicas de la UIT, así como a cualquier persona de un país que sea miembro de la UIT y que desee contribuir a los trabajos. Esto incluye a las personas que también sean miembros de organizaciones internacionales, regionales y nacionales.
webinar-circular-information = Toda la información pertinente sobre los seminarios web (oradores, enlaces de inscripción, datos de conexión a distancia) se publicará en { FACT("meeting-page") }.
webinar-circular-updates = Estos sitios web se actualizarán periódicamente a medida que se disponga de información nueva o modificada. Se ruega a los participantes que los consulten con regularidad. Tenga en cuenta que la inscripción es obligatoria.

# A single webinar.
webinar-circular-dates-one = (Reunión totalmente virtual, { FACT("meeting-dates") })
webinar-circular-opening-one = Me complace informarle de que la Unión Internacional de Telecomunicaciones (UIT) organiza "{ FACT("meeting-title") }" en forma de reunión totalmente virtual { FACT("meeting-dates|from-to") }.
webinar-circular-information-one = Toda la información pertinente sobre el seminario web (oradores, enlace de inscripción, datos de conexión a distancia) se publicará en { FACT("meeting-page") }.
webinar-circular-updates-one = Este sitio web se actualizará periódicamente a medida que se disponga de información nueva o modificada. Se ruega a los participantes que lo consulten con regularidad. Tenga en cuenta que la inscripción es obligatoria.
