# Wording in Spanish for which no official text has been seen. It is printed all the same, and
# reported as a finding until somebody confirms it and moves it to letter.ftl with its source.

## Dates and times

range-one-day = el { $date }
days-day = { $day }
days-month = { $days }{"\u00A0"}de{"\u00A0"}{ $month }
days-year = { $months } de { $year }
days-separator = {", "}
times = { $hours }.{ $minutes } a { $last }
time-twelve-hours = { $hours }.{ $minutes }{"\u00A0"}horas
times-twelve-hours = { $hours }.{ $minutes } a { $last }
time-plan-weekday = ({ $weekday })

## Groups

working-parties = { $count ->
    [one] { $case ->
        [genitive] del Grupo de Trabajo { $numbers }
       *[nominative] Grupo de Trabajo { $numbers }
    }
   *[other] { $case ->
        [genitive] de los Grupos de Trabajo { $numbers }
       *[nominative] Grupos de Trabajo { $numbers }
    }
}
working-party-short = GT{"\u00A0"}{ $numbers }
questions = { $count ->
    [one] { $case ->
        [genitive] de la Cuestión { $numbers }
       *[nominative] Cuestión { $numbers }
    }
   *[other] { $case ->
        [genitive] de las Cuestiones { $numbers }
       *[nominative] Cuestiones { $numbers }
    }
}
group-title-12 = Calidad de funcionamiento, calidad de servicio y calidad percibida

## Lists

list-separator = {", "}
list-last = { $items } y { $last }

## Head

label-web = Web:
label-copy = Copia a:

## References

reference-liaison-statement = { $code } – LS { $number }
amendment-addendum = Addéndum { $number } a la { $reference }
amendment-corrigendum = Corrigéndum { $number } a la { $reference }

## Addressees

addressee-academia = Instituciones Académicas de la UIT
addressee-director-bdt = Director de la Oficina de Desarrollo de las Telecomunicaciones
addressee-director-br = Director de la Oficina de Radiocomunicaciones
addressee-regional-office-americas = Director de la Oficina Regional de la UIT para las Américas

## Closing, signature

closing = Atentamente,
signed = (firmado)
director-tsb = Director de la Oficina de{ FACT("br") }Normalización de las Telecomunicaciones
signatory-chaesub-lee = Chaesub Lee
signatory-seizo-onoe = Seizo Onoe
latest-information = Información más reciente sobre la reunión

## Deadlines

key-deadlines = Plazos clave:
deadline-captioning = Presentación de solicitudes de subtitulado en tiempo real y/o de interpretación en lengua de señas
deadline-translation = Presentación de contribuciones de los Miembros del UIT-T cuya traducción se solicita
deadline-fellowships = Presentación de solicitudes de beca (mediante el formulario de inscripción en línea; véanse los detalles en el { FACT("annex practical-information") })
deadline-interpretation = Presentación de solicitudes de interpretación (mediante el formulario de preinscripción en línea)
deadline-registration = Inscripción (mediante el formulario de inscripción en línea disponible en la página web de la Comisión de Estudio: { FACT("group-page") })
deadline-visa = Presentación de solicitudes de carta de apoyo para la obtención del visado (mediante el formulario de inscripción en línea; véanse los detalles en el { FACT("annex practical-information") })
deadline-contributions = Presentación de contribuciones de los Miembros del UIT-T (mediante publicación directa de documentos)

## Annexes

annex-count = { $count ->
    [one] Anexo: { $count }
   *[other] Anexos: { $count }
}
annex-heading-single = Anexo
annex-mention-single = Anexo
annex-of-letter = ({ $reference })

## Body

english-only-no-fellowships = Tenga en cuenta que no se concederán becas y que toda la reunión se celebrará únicamente en inglés, sin interpretación.
practical-in-annex = La información práctica sobre la reunión figura en el { FACT("annex practical-information") }.
agenda-in-annex = El proyecto de orden del día de la reunión, preparado por { FACT("chair") }, figura en el { FACT("annex agenda") }.
agenda-and-time-plan-in-annex = El proyecto de orden del día y el proyecto de calendario de la reunión, preparados por { FACT("chair") }, figuran en el { FACT("annex agenda-and-time-plan") }.
time-plan-in-annex = El proyecto de calendario figura en el { FACT("annex time-plan") }.
wish = Le deseo una reunión agradable y fructífera.

## Practical meeting information

practical-title = Información práctica sobre la reunión
practical-working-methods = MÉTODOS DE TRABAJO E INSTALACIONES
practical-documents-heading = PRESENTACIÓN DE DOCUMENTOS Y ACCESO A LOS MISMOS:
practical-documents-submission = Las contribuciones de los Miembros deben presentarse mediante publicación directa de documentos (DDP); los proyectos de documentos temporales deben enviarse por correo electrónico a la secretaría de la Comisión de Estudio, utilizando la plantilla correspondiente.
practical-documents-access = Se puede acceder a los documentos de la reunión desde la página web de la Comisión de Estudio; el acceso está reservado a los Miembros del UIT-T que dispongan de una cuenta de usuario de la UIT con acceso TIES.
practical-paperless = La reunión se celebrará sin documentos en papel.
practical-language-heading = IDIOMA DE TRABAJO:
practical-language-english-only = Toda la reunión se celebrará únicamente en inglés.
practical-language-interpretation = Se prestará un servicio de interpretación en función de las solicitudes que se reciban a más tardar el { FACT("deadline interpretation") }.
practical-captioning-heading = SUBTITULADO Y LENGUA DE SEÑAS:
practical-captioning-text = Se prestará un servicio de subtitulado en tiempo real y/o de interpretación en lengua de señas a quienes lo necesiten, previa solicitud presentada a más tardar el { FACT("deadline captioning") } y a reserva de la disponibilidad de subtituladores e intérpretes.
practical-wireless-heading = RED DE ÁREA LOCAL INALÁMBRICA:
practical-wireless-text = Las salas de reunión disponen de una red de área local inalámbrica.
practical-remote-heading = PARTICIPACIÓN INTERACTIVA A DISTANCIA:
practical-remote-tool = Se utilizará la herramienta MyMeetings para facilitar la participación a distancia en todas las sesiones, incluidas aquellas en las que se adoptan decisiones, como las plenarias de los Grupos de Trabajo y de la Comisión de Estudio.
practical-remote-follow = Los delegados que no puedan desplazarse a la reunión podrán participar a distancia mediante la herramienta MyMeetings.
practical-remote-register = Los delegados deben inscribirse en la reunión e indicar su nombre y la entidad a la que representan cuando hagan uso de la palabra.
practical-remote-best-effort = La participación a distancia se facilita en la medida de lo posible. Los participantes deben tener presente que la reunión no se retrasará ni se interrumpirá porque un participante a distancia no pueda conectarse, escuchar o ser escuchado, a discreción del Presidente.
practical-remote-voice = Si se considera que la calidad de la voz de un participante a distancia es insuficiente, el Presidente podrá interrumpir a dicho participante y abstenerse de concederle la palabra hasta que haya indicios de que se ha resuelto el problema.
practical-remote-chat = El servicio de mensajería instantánea es parte integrante de la reunión, y se alienta a utilizarlo para facilitar una gestión eficiente del tiempo durante las sesiones.
practical-registration-title = INSCRIPCIÓN
practical-registration-fellowships-visa-title = INSCRIPCIÓN, NUEVOS DELEGADOS, BECAS Y AYUDA PARA LA OBTENCIÓN DEL VISADO
practical-registration-heading = INSCRIPCIÓN:
practical-registration-text = La inscripción es obligatoria y debe efectuarse en línea a través de la página web de la Comisión de Estudio al menos un mes antes del comienzo de la reunión.
practical-registration-membership = Algunas de las opciones del formulario de inscripción se aplican únicamente a los Estados Miembros.
practical-registration-form = La inscripción es obligatoria y se efectúa mediante el formulario de inscripción en línea disponible en la página web de la Comisión de Estudio.
practical-registration-no-access = Los delegados que no se hayan inscrito no podrán acceder a la herramienta de participación a distancia.
practical-focal-point = Como se indica en la { FACT("circular 68") }, el sistema de inscripción del UIT-T exige que un coordinador designado apruebe las solicitudes de inscripción; en la { FACT("circular 118") } se explica cómo configurar la aprobación automática de dichas solicitudes.
practical-women = Se invita a los miembros a que, siempre que sea posible, incluyan a mujeres en sus delegaciones.
practical-newcomers-heading = NUEVOS DELEGADOS:
practical-newcomers-fellowships-visa-heading = NUEVOS DELEGADOS, BECAS Y AYUDA PARA LA OBTENCIÓN DEL VISADO:
practical-virtual-no-travel = Dado que una reunión virtual no implica desplazamientos, no se ofrecen becas ni procede la ayuda para la obtención del visado.
practical-newcomers-briefing = El Presidente de la Comisión de Estudio considerará la posibilidad de organizar una sesión informativa para los nuevos delegados.
practical-fellowships-heading = BECAS:
practical-fellowships-text = Se podrán conceder becas para facilitar la participación de delegados de países que reúnan los requisitos. Las solicitudes deben presentarse mediante el formulario de inscripción en línea, a más tardar el { FACT("deadline fellowships") }.
practical-visa-heading = AYUDA PARA LA OBTENCIÓN DEL VISADO:
practical-visa-text = Los delegados que necesiten visado deben solicitarlo con suficiente antelación en la oficina (embajada o consulado) que represente al país anfitrión. Las solicitudes de carta de apoyo para la obtención del visado deben presentarse mediante el formulario de inscripción en línea, a más tardar el { FACT("deadline visa") }.
practical-venue-heading = LUGAR DE LA REUNIÓN:
practical-venue-text = La reunión se celebrará en { FACT("meeting-place") }. La información general para los participantes, en particular sobre alojamiento en hoteles, transporte y requisitos de visado, puede consultarse en { FACT("meeting-page") }.

## Agenda

agenda-title = Proyecto de orden del día
agenda-and-time-plan-title = Proyecto de orden del día y proyecto de calendario
agenda-number = N°
agenda-items = Puntos del orden del día
agenda-documents-column = Documentos
agenda-opening-remarks = Observaciones preliminares
agenda-opening = Apertura de la reunión
agenda-approval = Aprobación del orden del día
agenda-ipr = Invitación a presentar todas las declaraciones relativas a los derechos de propiedad intelectual, de conformidad con la política del UIT-T
agenda-documents = Atribución de documentos
agenda-document-review = Examen y atribución de documentos
agenda-contributions = Examen de las contribuciones recibidas
agenda-rapporteur-reports = Examen y aprobación de los informes y resultados de las reuniones de los Grupos de Relator
agenda-consent = Consentimiento de proyectos de Recomendación
agenda-deliverables = Acuerdo sobre otros productos
agenda-new-work = Acuerdo sobre nuevos temas de trabajo
agenda-future-activities = Acuerdo sobre las actividades futuras
agenda-liaison-statements = Aprobación de las declaraciones de coordinación que han de enviarse
agenda-work-programme = Programa de trabajo
agenda-work-plan = Plan de trabajo
agenda-future-meetings = Próximas reuniones
agenda-other-business = Otros asuntos
agenda-closure = Clausura de la reunión
agenda-feedback = Comentarios e informes de situación sobre las actividades realizadas entre reuniones
agenda-previous-report = Aprobación del informe de la reunión anterior { FACT("group|genitive") }
agenda-consented-status = Situación de los proyectos de Recomendación que ya han sido objeto de consentimiento
agenda-interim-activities = Actividades { FACT("group|genitive") } realizadas entre reuniones
agenda-tsag-results = Examen de los resultados del GANT y de la situación de los preparativos de la AMNT
agenda-structure = Estructura { FACT("group|genitive") }, Relatores y Relatores de coordinación
agenda-ad-hoc-schedule = Calendario de las sesiones ad hoc
agenda-facilities = Instalaciones para la reunión y métodos de trabajo electrónicos
agenda-working-parties = Reuniones de los Grupos de Trabajo, incluidas las sesiones ad hoc
agenda-reports = Informes de las reuniones de los Grupos de Trabajo y de las Cuestiones, en particular
agenda-reports-new-work = Nuevos temas de trabajo
agenda-reports-recommendations = Aprobación/consentimiento/determinación/supresión de Recomendaciones
agenda-reports-technical = Aprobación de informes técnicos/textos informativos
agenda-reports-interim = Actividades realizadas entre reuniones
agenda-reports-liaison = Declaraciones de coordinación/comunicaciones que han de enviarse
agenda-reports-programme = Examen del programa de trabajo
agenda-translation-priority = Prioridad para la traducción de las Recomendaciones que han sido objeto de consentimiento
agenda-future = Reuniones y actividades futuras { FACT("group|genitive") }
agenda-thanks-closure = Agradecimientos y clausura de la reunión

## Time plan

time-plan-title = Proyecto de calendario
time-plan-opening-plenary = Plenaria de apertura
time-plan-closing-plenary = Plenaria de clausura
time-plan-working-parties-opening = Plenarias de apertura de los Grupos de Trabajo
time-plan-working-parties-closing = Plenarias de clausura de los Grupos de Trabajo
session-morning = Mañana
session-afternoon = Tarde
weekend = Fin de semana

## Liaison statements (“declaración de coordinación”: Rec. ITU-T A.1-S, title of §1.5)

liaison-title = DECLARACIÓN DE COORDINACIÓN
label-for-action = Para acción:
label-for-comment = Para comentarios:
label-for-information = Para información:
label-approval = Aprobación:
label-deadline = Plazo:

## Other annexes

terms-title = Mandato y métodos de trabajo
terms-objectives = Objetivos:
terms-methods = Métodos de trabajo:
list-title = Lista de Recomendaciones
free-title = Información adicional

## The emblem, for those who cannot see it

emblem-description = Emblema de la organización

## Regional groups, by their code

regional-group = { $case ->
    [genitive] del Grupo Regional { $code }
   *[nominative] Grupo Regional { $code }
}

## What is not offered

no-fellowships = Tenga en cuenta que no se concederán becas.
english-only = Toda la reunión se celebrará únicamente en inglés, sin interpretación.

## A group with its field of work

group-titled = { $group } ({ $title })

## The letters of TSAG

addressee-secretary-general = Secretario General de la UIT

## Why a deadline departs from its rule; it is kept in the letter and not printed

deadline-moved-reason = último día laborable anterior a la fecha según la regla
