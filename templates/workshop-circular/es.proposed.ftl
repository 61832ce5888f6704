# The words of this kind of letter in Spanish for which no official text has been seen.

workshop-circular-name = Circular por la que se anuncia un taller
workshop-circular-summary = Invita a un taller que se celebra en un lugar determinado: objetivos, participación, inscripción, requisitos de visado.
workshop-circular-subject = Taller de la UIT sobre "{ FACT("meeting-title") }"
workshop-circular-place-and-dates = ({ FACT("meeting-place") }, { FACT("meeting-dates") })
workshop-circular-dates-virtual = (Reunión virtual, { FACT("meeting-dates") })
workshop-circular-opening = Me complace informarle de que la Unión Internacional de Telecomunicaciones (UIT) organiza un taller sobre "{ FACT("meeting-title") }", que se celebrará en { FACT("meeting-place") }, { FACT("meeting-dates|from-to") }.
workshop-circular-opening-virtual = Me complace informarle de que la Unión Internacional de Telecomunicaciones (UIT) organiza un taller virtual sobre "{ FACT("meeting-title") }", que se celebrará { FACT("meeting-dates|from-to") }.
workshop-circular-host = El taller será amablemente acogido por { FACT("meeting-host") }.
workshop-circular-participation = La participación es gratuita y está abierta a todas las partes interesadas, incluidos los Estados Miembros, Miembros de Sector, Asociados e Instituciones Académicas de la UIT, así como a cualquier persona de un país que sea miembro de la UIT y que desee contribuir a los trabajos.
workshop-circular-information = Toda la información pertinente sobre el evento (proyecto de programa, oradores, enlace de inscripción) se publicará en la página web del evento: { FACT("meeting-page") }.
workshop-circular-updates = La página web del evento se actualizará periódicamente a medida que se disponga de más información. Se alienta a los participantes a consultarla con regularidad.
workshop-circular-general-information = La información general para los participantes, en particular sobre alojamiento en hoteles, transporte y requisitos de visado, puede consultarse en el sitio web de la UIT antes mencionado.
workshop-circular-registration = La inscripción es obligatoria para todas las personas que tengan previsto asistir al taller. Le invito a rellenar lo antes posible el formulario de inscripción en línea en la siguiente dirección: { FACT("registration-page") }.
workshop-circular-early-registration = Se ruega a quienes deseen participar de forma presencial que se inscriban a más tardar el { FACT("deadline registration") }. Tenga en cuenta que la preinscripción de los participantes en nuestros eventos se efectúa exclusivamente en línea.
workshop-circular-visa = Me permito recordarle que los ciudadanos de algunos países necesitan visado para entrar y permanecer en el país anfitrión. El visado debe solicitarse y obtenerse en la oficina (embajada o consulado) que represente al país anfitrión en su país o, en su defecto, en la más próxima al país de partida.
workshop-circular-deadline-registration = Inscripción para la participación presencial
workshop-circular-remote = Será posible participar a distancia; los detalles se indicarán en la página web del evento.
