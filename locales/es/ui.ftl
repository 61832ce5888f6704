# What the window says, in Spanish. Not yet read by a native reviser.

# Texts of the letter in the form.
text-departed = Modificado respecto del texto tipo
text-restore = Restablecerlo
text-standard = Texto tipo: se imprime por sí solo en cada idioma
text-stale = El original ha cambiado desde entonces
text-still-right = Sigue siendo correcto
text-untranslated = Aún sin traducir: { $language }
language-ar = árabe
language-zh = chino
language-en = inglés
language-fr = francés
language-ru = ruso
language-es = español
insert-sentence = Frase tipo
named-so = {"\u2068"}{ $name }{"\u2069"} ({ $form })
named-of = { $name }: { $which }

# The translator's view.
translation-from = Idioma que se lee
translation-into = Idioma que se escribe
translation-left = { $left ->
    [0] Todo está traducido
    [one] Queda 1 palabra
   *[other] Quedan { $left } palabras
}
translation-left-new = { $count } nuevas
translation-left-changed = { $count } cambiadas
translation-left-repeated = { $count } repetidas
translation-left-standard = { $count } palabras en textos tipo
translation-left-of = { $left }: { $parts }
translation-left-review = { $count ->
    [one] 1 texto por revisar
   *[other] { $count } textos por revisar
}
translation-left-tip = Palabras del original, sin sus datos. Los textos repetidos se traducen una sola vez; los textos tipo se imprimen por sí solos.
translation-progress = { $done } de { $texts } textos revisados o aprobados
translation-filter-all = Todos
translation-filter-unfinished = Pendientes
translation-filter-missing = Faltan
translation-filter-stale = Por actualizar
translation-filter-from-memory = De la memoria
translation-filter-to-review = Por revisar
translation-filter-remarked = Con observaciones
translation-search = Filtrar por palabras
translation-search-all = Mostrar todo
translation-no-texts = Esta carta no tiene textos que traducir.
translation-none-listed = Ningún texto se ajusta a este filtro.
translation-name-hint = figurará en las traducciones
translation-name-field = Su nombre
translation-name-keep = Guardar
translation-paragraph = Párrafo
translation-heading = Título
translation-item = Elemento de lista
translation-cell = Celda de tabla
translation-name = Nombre
translation-missing = Sin traducir
translation-stale = Original modificado
translation-from-memory = De la memoria
translation-draft = Provisional
translation-reviewed = Revisado
translation-approved = Aprobado
translation-nothing = Solo datos: se imprimen por sí solos
translation-same-as = Igual que el número { $number }
translation-source-of = Original { $number }
translation-target-of = Traducción { $number }
translation-no-pivot = No hay versión ({ $language }): como en el original
translation-difference = Lo que ha cambiado en el original
translation-mended-by-itself = Corregido automáticamente
translation-offer = Con los datos, las fechas y los números del nuevo original
translation-take-offer = Adoptar
translation-approve = Aprobar
translation-review = Revisado
translation-terms = Términos:
translation-terms-forbidden = No deben utilizarse: { $terms }
translation-match = Coincidencia { $number }
translation-match-context = 100{"\u00A0"}%, en el mismo lugar
translation-match-exact = 100{"\u00A0"}%
translation-match-fuzzy = { $percent }{"\u00A0"}%
translation-match-take = Insertar
translation-filled = { $count ->
    [0] La memoria no conoce exactamente ninguno de los textos que faltan.
    [one] La memoria ha completado uno de los { $asked } textos que faltan.
   *[other] La memoria ha completado { $count } de los { $asked } textos que faltan.
}
translation-concordance = Buscar en la memoria
translation-concordance-field = Palabras en uno u otro idioma
translation-concordance-hint = Se buscan las traducciones aprobadas de esta Secretaría, sin distinguir mayúsculas y minúsculas.
translation-concordance-none = La memoria no contiene esas palabras.
translation-facts-first = Los datos de este texto no son los del original. Insértelos (Ctrl+Mayús+Espacio), o repita la orden si el texto es correcto.
translation-facts-missing = Aún no insertados:
translation-facts-extra = No figuran en el original: { $facts }
translation-fact-offer = { $fact } – falta aquí

# Names of facts.
fact-reference = Referencia de esta carta
fact-letter-date = Fecha de esta carta
fact-amended-reference = Referencia de la carta que se modifica
fact-amended-date = Fecha de la carta que se modifica
fact-group = Grupo que se reúne
fact-study-group = Su Comisión de Estudio
fact-group-title = Ámbito de trabajo del grupo
fact-group-page = Página web del grupo
fact-meeting-title = Título del evento
fact-meeting-place = Lugar de la reunión
fact-meeting-host = Anfitrión de la reunión
fact-meeting-dates = Fechas de la reunión
fact-meeting-first-day = Primer día de la reunión
fact-meeting-last-day = Último día de la reunión
fact-meeting-opening = Hora de apertura
fact-meeting-page = Página web de la reunión
fact-registration-page = Página de inscripción
fact-chair = Presidencia de la reunión
fact-meeting-requested-by = Quién solicitó la reunión
fact-meeting-endorsed-at = Dónde se aprobó
fact-deadline = Plazo
fact-annex = Anexo
fact-date = Fecha
fact-dates = Fechas
fact-time = Hora
fact-times = Horas
fact-questions = Cuestiones
fact-working-parties = Grupos de Trabajo
fact-circular = Otra Circular
fact-group-letter = Otra Carta Colectiva

# The frame of the window.
program = Circular Desk
cancel = Cancelar
close = Cerrar
day-and-hour = { $day }, { $hour }
sentence = { $words }.
ok = Aceptar
browse = Examinar…
menu = Menú
menu-letter = Carta
menu-edit = Edición
menu-view = Ver
menu-translation = Traducción
menu-help = Ayuda
state-changed = sin guardar
state-new = nueva, aún sin guardar
state-unchanged = sin cambios
state-saved = { $minutes ->
    [0] guardada ahora mismo
    [one] guardada hace un minuto
   *[other] guardada hace { $minutes } minutos
}
columns-both = En paralelo
columns-both-short = Ambos
columns-choose = El otro idioma
columns-translation = Traducir
navigator-letter = Carta
navigator-annexes = Anexos
navigator-error = falta algo o es incorrecto
navigator-warning = conviene examinarlo
part-reference = Referencia y fecha
part-liaison = Encabezamiento de la declaración
part-meeting = Reunión
part-contacts = Contactos
part-addressees = Destinatarios
part-subject = Asunto
part-body = Cuerpo
part-deadlines = Plazos clave
part-signature = Firma
part-annex = Anexo
part-annexes = Añadir un anexo
status-findings = { $errors ->
    [0] { $warnings ->
        [0] No falta nada
        [one] Una advertencia
       *[other] { $warnings } advertencias
    }
    [one] Un error{ $warnings ->
        [0] { "" }
        [one] , una advertencia
       *[other] , { $warnings } advertencias
    }
   *[other] { $errors } errores{ $warnings ->
        [0] { "" }
        [one] , una advertencia
       *[other] , { $warnings } advertencias
    }
}{ $hints ->
    [0] { "" }
    [one] , una sugerencia
   *[other] , { $hints } sugerencias
}
status-checking = Comprobando…
status-findings-tip = Mostrar las observaciones
status-rendered = { $language }: { $missing ->
    [0] { $stale ->
        [0] traducido
        [one] un texto ha cambiado desde entonces
       *[other] { $stale } textos han cambiado desde entonces
    }
    [one] queda un texto por traducir
   *[other] quedan { $missing } textos por traducir
}
status-to-review = { $language }: { $count ->
    [one] un texto por revisar
   *[other] { $count } textos por revisar
}
findings-title = Resultado de las comprobaciones
findings-errors = { $count ->
    [one] 1 error
   *[other] { $count } errores
}
findings-warnings = { $count ->
    [one] 1 advertencia
   *[other] { $count } advertencias
}
findings-hints = { $count ->
    [one] 1 sugerencia
   *[other] { $count } sugerencias
}
findings-waived = { $count } { $count ->
    [one] que se deja como está
   *[other] que se dejan como están
}
findings-more = … y { $count } más.
findings-ready = Lista para firmar
findings-ready-but = { $count ->
    [one] Lista para firmar, con una advertencia
   *[other] Lista para firmar, con { $count } advertencias
}
findings-confirm-all = Los { $count } datos tomados de la otra carta son todos correctos
findings-not-ready = No está lista para firmar
findings-leave = Dejarlo como está
findings-left = Se deja como está: { $reason }
findings-reopen = Volver a examinarlo
findings-reason = Por qué puede quedarse
findings-reason-hint = Por qué puede quedarse
findings-translation = Traducción
findings-wording = Redacción
findings-none = No hay nada que mostrar.
finding-error = Error
finding-warning = Advertencia
finding-hint = Sugerencia
pages-count = { $count ->
    [0] Páginas
    [one] 1 página
   *[other] { $count } páginas
}
pages-page = Página { $page } de { $count }
pages-language = Idioma de las páginas
palette-hint = Escriba lo que desea hacer, o a dónde desea ir
palette-nothing = Nada lleva ese nombre.
palette-go-to = Ir a: { $part }
palette-add = Añadir un anexo: { $kind }

# Commands.
command-new = Nueva carta…
command-new-from-letter = Nueva a partir de una carta anterior…
command-open = Abrir…
command-open-path = Abrir por ruta…
command-align = Alinear dos cartas…
command-save = Guardar
command-save-as = Guardar como…
command-export = Exportar…
command-translation-out = Exportar para traducción…
command-translation-out-tip = Los textos para un traductor o revisor: archivo Word de dos columnas, o XLIFF
command-translation-in = Importar una traducción…
command-translation-in-tip = Incorporar lo que ha devuelto un traductor o revisor
command-hand-over = Paquete de entrega…
command-hand-over-tip = Archivos Word en todos los idiomas, archivos de revisión, XLIFF e informe de equivalencia, en una sola carpeta
command-close = Cerrar la carta
command-quit = Salir
command-undo = Deshacer
command-redo = Rehacer
command-find = Buscar
command-replace = Buscar y reemplazar
command-next-finding = Observación siguiente
command-navigator = Navegador
command-pages = Páginas
command-own-column = Idioma de la carta
command-both-columns = Ambos idiomas en paralelo
command-other-column = El otro idioma
command-translation = Traducir, texto por texto
command-approve = Aprobar y pasar al siguiente texto sin terminar
command-review = Marcar como revisado y pasar al siguiente texto sin terminar
command-next-unfinished = Siguiente texto sin terminar
command-previous-unfinished = Anterior texto sin terminar
command-next-fact = Insertar el siguiente dato que falta
command-copy-source = Copiar el original en la traducción
command-take-mended = Adoptar los datos, las fechas y los números del nuevo original
command-match-1 = Insertar la mejor coincidencia de la memoria
command-match-2 = Insertar la segunda coincidencia de la memoria
command-match-3 = Insertar la tercera coincidencia de la memoria
command-insert-term = Insertar el siguiente término que falta
command-fill-in = Completar con lo que la memoria conoce exactamente
command-concordance = Buscar en la memoria
command-still-right = La traducción sigue siendo correcta
command-zoom-in = Páginas más grandes
command-zoom-out = Páginas más pequeñas
command-fit-width = Páginas al ancho disponible
command-light = Colores claros
command-dark = Colores oscuros
command-system = Colores del sistema
command-palette = Todas las órdenes…
command-help = Ayuda

# The start.
start-recent = Cartas recientes
start-recent-none = Aún no se ha abierto ninguna carta. Comience una más abajo, o suelte en esta ventana un archivo de carta o una carta de Word.
import-done = Del archivo Word: { $facts } datos encontrados, { $standard } textos son textos tipo, { $open ->
    [0] se ha entendido todo
    [one] no se ha entendido un fragmento
   *[other] no se han entendido { $open } fragmentos
}. Lo que se ha tomado queda pendiente de confirmación.
versions-done = { $versions } versiones lingüísticas forman ahora un solo proyecto: { $paired } textos se corresponden, y { $remembered } pares seguros se han incorporado a la memoria de traducción. Las traducciones son provisionales y deben examinarse.
import-carried = El archivo Word contiene su carta. { $count ->
    [0] No se ha cambiado nada en Word desde que se exportó.
    [one] Se ha cambiado un párrafo en Word desde que se exportó.
   *[other] Se han cambiado { $count } párrafos en Word desde que se exportó.
}
word-text-title = Archivo Word
word-text-sentence = En qué se ha convertido cada párrafo. Un clic lo muestra en el formulario; la carta conserva cada palabra hasta que usted la mueva o la suprima.
word-text-close = Cerrar el archivo Word
word-text-fault = La carta que contiene el archivo no se ha utilizado ({ $fault }); en su lugar se han leído sus palabras.
word-text-only-open = Solo lo que no se ha entendido
word-text-nothing-open = Se ha entendido todo.
word-text-certain = { $what }
word-text-likely = { $what }, probable
word-text-guessed = { $what }, supuesto
word-text-standard = texto tipo
word-text-open = no entendido: { $what }
word-text-printed = lo imprime la propia carta
word-text-move = Mover a
word-text-move-to = Mover a { $part }
word-text-new-annex = Nuevo anexo
word-text-copy = Copiar a
word-text-notes = También en el archivo
word-changes-title = Cambiado en Word
word-changes-sentence = Lo que dice ahora el archivo Word, frente a lo que imprimió la carta. Lo que se adopte obligará a actualizar los demás idiomas.
word-changes-waiting = { $count ->
    [0] Se han adoptado todos los cambios.
    [one] Queda un cambio por adoptar.
   *[other] Quedan { $count } cambios por adoptar.
}
word-changes-all = Adoptar todos
word-changes-take = Adoptar
word-changes-taken = Adoptado
word-changes-show = Mostrar
word-changes-before = La carta
word-changes-after = En Word
word-changes-gone = Suprimido en Word.
word-changes-by-hand = Se imprime a partir de un dato: cámbielo en el formulario.
start-new = Nueva carta
start-new-sentence = Los plazos, los anexos, el orden del día y el calendario se derivan de la reunión.
start-model = Nueva carta a partir de esta
start-forget = Quitar de esta lista
start-gone = { $path } ya no está
start-deadline = { $date }: { $action }
start-progress = { $language }: { $done } de { $total } textos

# Two letters side by side.
align-title = Alinear dos cartas
align-sentence = Dos versiones lingüísticas de una misma carta, archivos Word o archivos de carta: se buscan los párrafos que dicen lo mismo, y el resultado puede corregirse.
align-first = Primera carta
align-second = Segunda carta
align-hint = Ruta de un archivo Word o de un archivo de carta
align-choose = Examinar…
align-do = Alinear
align-save = Guardar los pares…
align-remember = { $count ->
    [one] Incorporar 1 par a la memoria
   *[other] Incorporar { $count } pares a la memoria
}
align-remember-tip = Solo pares seguros o confirmados; los textos tipo no necesitan guardarse
align-remembered = La memoria de traducción tiene { $new } unidades nuevas; { $replaced } sustituyeron a otras más antiguas, { $known } ya se conocían.
align-saved = Los pares se han escrito en { $path }.
align-leave = Cerrar las dos cartas (Esc)
align-leaving = Sus correcciones no se han conservado.
align-leave-anyway = Cerrar de todos modos
align-stay = Continuar
align-good = { $count ->
    [one] 1 par
   *[other] { $count } pares
}
align-unsure = { $count } por comprobar
align-alone = { $count } en una sola carta
align-next = Siguiente por comprobar
align-next-tip = La siguiente fila que alguien debe comprobar (N o F8)
align-confirm = Confirmar
align-confirm-tip = La fila es correcta; pasar a la siguiente (C)
align-not = No es un par
align-not-tip = Los dos lados no son traducción el uno del otro; repetir para deshacerlo (X)
align-join-previous = Unir arriba
align-join-previous-tip = Formar una sola fila con esta y la de arriba (Mayús+J)
align-join-next = Unir abajo
align-join-next-tip = Formar una sola fila con esta y la de abajo (J)
align-split = Dividir
align-split-tip = Separar la fila (S)
align-move-first = Izquierda:
align-move-first-up = Subir el texto de la izquierda (Alt+Mayús+↑)
align-move-first-down = Bajar el texto de la izquierda (Alt+Mayús+↓)
align-move-second = Derecha:
align-move-second-up = Subir el texto de la derecha (Alt+↑)
align-move-second-down = Bajar el texto de la derecha (Alt+↓)
align-undo = Deshacer (Ctrl+Z)
align-row = Fila { $number }: { $state }
align-text = Fila { $number }, { $language }
align-state-sure = { $percent }{"\u00A0"}%
align-state-unsure = Comprobar: { $percent }{"\u00A0"}%
align-state-right = Confirmada
align-state-not = No es un par
align-state-alone = Solo aquí
align-state-alone-unsure = Comprobar: ¿solo aquí?
versions-title = Lo que las versiones no tienen en común
versions-sentence = Se han conservado los datos de la primera versión. Examine estos en el proyecto.
versions-differences = Otros datos ({ $first } – { $other })
versions-unsure = Textos que tal vez no se correspondan
versions-only-other = Solo en { $other }: se conserva detrás de la traducción del texto anterior
versions-only-first = Solo en { $first }: sin traducción
versions-not-kept = no conservado
versions-nothing = nada
versions-more = y { $count } más

# Dialogs.
dialog-open-title = Abrir una carta
dialog-model-title = Comenzar a partir de una carta anterior
dialog-save-title = Guardar la carta
dialog-folder-title = Carpeta para los documentos
path-sentence = Escriba la ruta del archivo o de la carpeta.
path-name = Ruta
fault-title = La operación no se ha realizado
unsaved-title = ¿Desea guardar antes { $name }?
unsaved-sentence = Tiene cambios que aún no figuran en ningún archivo.
unsaved-discard = Descartar los cambios
new-title = Nueva carta
new-kind = Tipo de carta
new-number = Número
new-number-hint = siguiente: { $number }
new-number-odd = Un número del 1 al 9999.
new-group = Grupo que se reúne
new-group-hint = 12, WP1/11, SG12RG-AMR, TSAG
new-group-odd = Escriba 12, WP1/11, SG12RG-AMR o TSAG.
new-language = Idioma de la carta
new-date = Fecha de la carta
new-first = Primer día de la reunión
new-last = Último día de la reunión
new-dates-reversed = La reunión terminaría antes de empezar.
new-event = Título del evento
new-place = Lugar
new-place-hint = Ciudad, país
new-do = Crear la carta
mode-in-person = Presencial
mode-virtual = Virtual
mode-hybrid = Híbrida
next-title = La carta siguiente a { $reference }
next-sentence = Se toman los textos, las traducciones, los destinatarios y los contactos. Los plazos y el calendario siguen las nuevas fechas; se omiten las páginas web de la reunión anterior.
export-title = Exportar documentos
export-short = Exportar
export-unconfirmed = { $count ->
    [one] Un dato se ha tomado de la carta anterior y aún no está confirmado.
   *[other] { $count } datos se han tomado de la carta anterior y aún no están confirmados.
}
export-errors = { $count ->
    [one] Las comprobaciones han encontrado un error:
   *[other] Las comprobaciones han encontrado { $count } errores:
}
export-languages = Idiomas
export-all = Todos los idiomas
export-missing = { $count ->
    [one] un texto sin traducir
   *[other] { $count } textos sin traducir
}
export-format = Formato
export-word = Word
export-pdf = PDF
export-ics = Archivo de calendario (.ics)
export-copy = Ejemplar
export-for-signature = Para la firma
export-for-signature-tip = Con espacio para la firma; el nombre del archivo indica que aún no está firmado
export-signed = Ejemplar firmado
export-signed-tip = Sobre el nombre figura “(firmado)”; el número se toma en el registro
export-carries = Incluir en los archivos Word la carta editable
export-carries-tip = Lo que se cambie en Word puede incorporarse después aquí. Un ejemplar firmado llega a todos, y llevaría consigo los motivos de las observaciones que se dejan como están y los nombres de los traductores: solo contiene la carta si usted lo indica.
export-folder = Carpeta
export-name = El archivo será { $name }
export-name-first = El primer archivo será { $name }
export-do = { $count ->
    [one] Exportar el documento
   *[other] Exportar { $count } documentos
}
export-progress = { $done } de { $total }
export-cancel = Cancelar
export-cancelled = La exportación se ha cancelado; no se ha escrito nada.
exported-title = { $count ->
    [one] El documento se ha escrito
   *[other] Se han escrito { $count } documentos
}
exported-folder = En { $folder }
exported-show = Mostrar la carpeta
replace-title = { $count ->
    [one] Este archivo ya existe, y es diferente
   *[other] Estos { $count } archivos ya existen, y son diferentes
}
replace-sentence = Aún no se ha escrito nada.
replace-yes = Reemplazar
recovery-title = { $count ->
    [one] Hay una carta sin guardar
   *[other] { $count } cartas no se guardaron
}
recovery-sentence = El programa se cerró antes de que se guardaran estos cambios. No se ha perdido nada:
recovery-when = Última modificación: { $when }
recovery-unsaved = Nunca guardada
recovery-nameless = Una carta cuya copia de recuperación está dañada
recovery-throw = Desechar
recovery-later = Decidir más tarde

# Help.
help-title = Cómo funciona
help-in-texts = En los textos
help-commands = Órdenes
help-bold = Negrita
help-italic = Cursiva
help-underline = Subrayado
help-superscript = Superíndice
help-link = Enlace
help-insert = Insertar un dato o una frase tipo
help-line = Nueva línea en el mismo párrafo
help-paragraph = Nuevo párrafo
help-indent = Un nivel más en una lista
help-outdent = Un nivel menos
help-move = Mover el párrafo
help-paste-plain = Pegar sin formato
# Lists of short texts.
lines-not-printed =
    { $count ->
        [one] 1 línea que no se imprime: solo { $when }
       *[other] { $count } líneas que no se imprimen: solo { $when }
    }
lines-only = Solo { $when }
lines-not-now = No se imprime: solo { $when }
lines-when-and = { " " }y{ " " }
lines-when-at-a-place = para reuniones que se celebran en un lugar
lines-when-virtual = para reuniones virtuales
lines-when-remote = con participación a distancia
lines-when-interpretation = con interpretación
lines-when-no-interpretation = sin interpretación
lines-when-fellowships = si se ofrecen becas
lines-when-no-fellowships = si no se ofrecen becas
lines-when-captioning = con subtitulado o lengua de señas
lines-when-visa-support = si se facilitan cartas de apoyo para el visado
lines-when-newcomers = si se organiza una sesión informativa para los nuevos delegados
lines-when-no-newcomers = si no se organiza una sesión informativa para los nuevos delegados
lines-when-translation = si se traducen las contribuciones
lines-when-study-group-meets = cuando se reúne una Comisión de Estudio
lines-when-advisory-group-meets = cuando se reúne el GANT
lines-when-one-day = para reuniones de un día
lines-when-several-days = para reuniones de varios días

# Subject.
subject-title = Asunto
subject-about = De qué trata la carta, tal como figura en su encabezamiento. Intro comienza otra línea.
subject-lines = Líneas
subject-add = Añadir línea
subject-empty = La carta aún no tiene asunto.
subject-row = Línea { $place } del asunto
subject-move = Mover línea
subject-remove = Suprimir la línea { $place }
subject-hint = De qué trata la carta

# Addressees.
addressees-title = Destinatarios
addressees-about = A quién se dirige la carta, en el orden en que se imprime.
addressees-own = Otro destinatario
addressees-always = Imprimirlo sea cual sea la reunión
addressees-twice = Figura dos veces en esta lista
addressees-in-both = Ya figura en “A”
addressees-to-title = A
addressees-to-add = Añadir destinatario
addressees-to-empty = La carta aún no se dirige a nadie.
addressees-to-is-there = Figura en “A”
addressees-to-row = Destinatario { $place }
addressees-to-move = Mover destinatario
addressees-to-move-there = Mover a “A”
addressees-to-more = Más sobre el destinatario { $place }
addressees-to-remove = Suprimir el destinatario { $place }
addressees-to-hint = A quién
addressees-copy-title = Copia a
addressees-copy-add = Añadir destinatario de copia
addressees-copy-empty = Nadie recibe copia.
addressees-copy-is-there = Figura en “Copia a”
addressees-copy-row = Destinatario de copia { $place }
addressees-copy-move = Mover destinatario de copia
addressees-copy-move-there = Mover a “Copia a”
addressees-copy-more = Más sobre el destinatario de copia { $place }
addressees-copy-remove = Suprimir el destinatario de copia { $place }
addressees-copy-hint = Quién recibe copia

# Contacts.
contacts-title = Contactos
contacts-about = A quién dirigirse. Lo que queda vacío no se imprime.
contacts-none = La carta no indica a quién dirigirse.
contacts-add = Añadir contacto
contacts-move = Mover contacto
contacts-remove = Suprimir el contacto { $contact }
contacts-known = De la libreta de direcciones
contacts-known-none = La libreta de direcciones está vacía: se llena con los contactos de sus cartas.
contacts-search = Buscar por nombre o correo electrónico
contacts-nobody = Nadie con ese nombre.
contacts-better = Escribir { $value }
contacts-name = Nombre
contacts-name-row = Nombre del contacto { $contact }
contacts-name-hint = Nombre y apellidos
contacts-telephone = Teléfono
contacts-telephone-row = Teléfono { $place } del contacto { $contact }
contacts-telephone-add = Añadir teléfono al contacto { $contact }
contacts-telephone-remove = Suprimir el teléfono { $place } del contacto { $contact }
contacts-telephone-hint = +41 22 730 …
contacts-telephone-wrong = Escríbalo con el indicativo de país y grupos de cifras: +41 22 730 6828
contacts-fax = Fax
contacts-fax-row = Fax { $place } del contacto { $contact }
contacts-fax-add = Añadir fax al contacto { $contact }
contacts-fax-remove = Suprimir el fax { $place } del contacto { $contact }
contacts-fax-hint = +41 22 730 …
contacts-fax-wrong = Escríbalo con el indicativo de país y grupos de cifras: +41 22 730 5853
contacts-email = Correo-e
contacts-email-row = Correo electrónico { $place } del contacto { $contact }
contacts-email-add = Añadir correo electrónico al contacto { $contact }
contacts-email-remove = Suprimir el correo electrónico { $place } del contacto { $contact }
contacts-email-hint = nombre@itu.int
contacts-email-wrong = No es una dirección de correo electrónico como nombre@itu.int
contacts-page = Página web
contacts-page-row = Página web { $place } del contacto { $contact }
contacts-page-add = Añadir página web al contacto { $contact }
contacts-page-remove = Suprimir la página web { $place } del contacto { $contact }
contacts-page-hint = https://www.itu.int/…
contacts-page-wrong = No es una dirección como https://www.itu.int/go/tsg12

# The head of a liaison statement.
liaison-title = { part-liaison }
liaison-about = Un cuadro. Lo que queda vacío no se imprime.
liaison-matter = Asunto
liaison-questions = Cuestiones
liaison-questions-hint = A qué Cuestiones se refiere
liaison-source = Origen
liaison-source-hint = Quién la envía
liaison-headline = Título
liaison-headline-hint = De qué trata
liaison-abstract = Resumen
liaison-abstract-hint = Lo que dice, en unas pocas frases
liaison-action = Para acción
liaison-action-add = Añadir grupo para acción
liaison-action-row = Para acción { $place }
liaison-action-move = Mover grupo para acción
liaison-action-remove = Suprimir el grupo { $place } para acción
liaison-action-hint = A quién se pide que actúe
liaison-comment = Para comentarios
liaison-comment-add = Añadir grupo para comentarios
liaison-comment-row = Para comentarios { $place }
liaison-comment-move = Mover grupo para comentarios
liaison-comment-remove = Suprimir el grupo { $place } para comentarios
liaison-comment-hint = A quién se piden comentarios
liaison-information = Para información
liaison-information-add = Añadir grupo para información
liaison-information-row = Para información { $place }
liaison-information-move = Mover grupo para información
liaison-information-remove = Suprimir el grupo { $place } para información
liaison-information-hint = A quién se informa
liaison-answer = Aprobación y respuesta
liaison-approval = Aprobación
liaison-approval-hint = Dónde se acordó
liaison-answer-by = Respuesta a más tardar el
liaison-no-deadline = Sin fecha
liaison-lost-deadline = “{ $name }”
liaison-deadline-gone = La carta no tiene ese plazo: elija otro.
liaison-date-unknown = Fecha aún desconocida

# Annexes.
annexes-title = Anexos
annexes-about = Lo que acompaña a la carta, cada anexo en una página nueva.
annexes-order = Anexos de esta carta
annexes-follow = Sus letras se derivan de su orden, al igual que cada mención de un anexo en los textos.
annexes-move = Mover anexo
annexes-count = Imprimir “{ $line }” al final de la carta
annexes-add = Añadir un anexo
annexes-add-kind = Añadir anexo: { $title }. { $about }
annex-kind-agenda = Los puntos en un cuadro, cada uno con sus documentos.
annex-kind-agenda-and-time-plan = Un orden del día numerado, y las sesiones día a día.
annex-kind-free = Un título, y lo que usted escriba debajo.
annex-kind-list = Un cuadro para rellenar, por ejemplo una lista de Recomendaciones.
annex-kind-practical-information = Documentos, lugar, inscripción, visados: se ajusta a lo que se ofrece en la reunión.
annex-kind-terms-of-reference = El mandato de un grupo y sus métodos de trabajo.
annex-kind-time-plan = Las sesiones de la reunión, una fila por día.
annex-kind-time-plan-across = Las sesiones de una reunión breve, una columna por día.
annex-form-time-plan = una fila por día
annex-form-time-plan-across = una columna por día
annex-about = Se imprime en una página nueva. Los textos que lo mencionan se ajustan cuando se mueve.
annex-up = Subir { $annex }
annex-down = Bajar { $annex }
annex-remove = Suprimir { $annex }
annex-remove-question = ¿Suprimir { $annex }?
annex-keep = Conservarlo
annex-own-words = Contiene palabras que no son texto tipo.
annex-is-cited =
    { $count ->
        [one] Un texto lo menciona, y entonces imprimiría […]:
       *[other] { $count } textos lo mencionan, y entonces imprimirían […]:
    }
annex-cited-in-letter = La carta
annex-title = Título
annex-title-add = Añadir línea
annex-title-row = Línea { $place } del título
annex-title-move = Mover línea del título
annex-title-remove = Suprimir la línea { $place } del título
annex-title-hint = De qué trata el anexo
annex-names-letter = Imprimir “{ $line }” debajo del título
# Agenda.
agenda-list = Lista
agenda-table = Cuadro
agenda-show-documents = Documentos para cada punto
agenda-add = Añadir punto
agenda-item = Punto { $number }
agenda-item-hint = Asunto
agenda-item-menu = Más sobre el punto { $number }
agenda-documents = Documentos
agenda-documents-of = Documentos del punto { $number }
agenda-not-printed = No se imprime: lo excluye lo que se indica sobre la reunión
agenda-add-below = Añadir un punto debajo
agenda-indent = Incluirlo en el punto anterior
agenda-outdent = Subirlo un nivel
agenda-up = Subir
agenda-down = Bajar
agenda-remove = Suprimir con sus subpuntos
# Dates, as boxes and calendars show them.
date-month = { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
}
date-month-alone = { $month ->
   *[other] { date-month }
}
date-weekday = { $weekday ->
    [1] lunes
    [2] martes
    [3] miércoles
    [4] jueves
    [5] viernes
    [6] sábado
   *[7] domingo
}
date-weekday-short = { $weekday ->
    [1] lu
    [2] ma
    [3] mi
    [4] ju
    [5] vi
    [6] sá
   *[7] do
}
date-written = { $day } de { $month } de { $year }
date-with-weekday = { $weekday }, { $date }
date-hint = Día mes año
date-none = No es una fecha; escríbala, por ejemplo, 5 de febrero de 2021 o 2021-02-05.
date-needed = Aquí se necesita una fecha.
date-calendar = Calendario: { $name }
date-previous-month = Mes anterior
date-next-month = Mes siguiente
date-previous-year = Año anterior
date-next-year = Año siguiente
date-year = { $year }
date-today = Hoy
date-clear = Sin fecha

# The box for a group.
group-sort = Tipo de grupo
group-none = Ningún grupo
group-study-group = Comisión de Estudio
group-working-party = Grupo de Trabajo
group-regional-group = Grupo Regional
group-tsag = GANT
group-number = Número de la Comisión de Estudio
group-number-hint = 12
group-party = Número del Grupo de Trabajo
group-party-hint = 1
group-region = Región
group-number-missing = Indique el número de la Comisión de Estudio.
group-party-missing = Indique el número del Grupo de Trabajo.
group-region-missing = Indique la región, tal como figura en las referencias: AMR, AFR, LAC.
group-number-wrong = No es un número de grupo; escriba un número del 1 al 255.
group-region-wrong = Una región se escribe únicamente con letras latinas, por ejemplo AMR.

# Addresses of web pages.
web-address-scheme = Una dirección empieza por https:// o http://.
web-address-host = Esta dirección no contiene ningún servidor como www.itu.int.
web-address-broken = Una dirección no contiene espacios, comillas ni paréntesis angulares.

# Conditions.
when-only-if = { $state ->
    [yes] Solo si { $condition }
   *[no] Solo si { $condition } (no es el caso)
}
when-at-a-place = la reunión se celebra en un lugar
when-virtual = la reunión es virtual
when-remote = se puede participar por la red
when-interpretation = se ofrece interpretación
when-no-interpretation = no se ofrece interpretación
when-fellowships = se ofrecen becas
when-no-fellowships = no se ofrecen becas
when-captioning = se ofrece subtitulado
when-visa-support = se facilitan cartas de apoyo para el visado
when-newcomers = se organiza una sesión informativa para los nuevos delegados
when-no-newcomers = no se organiza una sesión informativa para los nuevos delegados
when-translation = se traducen las contribuciones
when-study-group-meets = se reúne una Comisión de Estudio
when-advisory-group-meets = se reúne el GANT
when-one-day = la reunión dura un día
when-several-days = la reunión dura varios días

# Part: reference.
reference-about = De qué tipo de carta se trata, y cómo se cita.
reference-title = { part-reference }
reference-kind = Tipo de carta
reference-kind-unknown = Un tipo que este programa no conoce
reference-kind-unknown-about = La carta se comenzó a partir de una plantilla que no está aquí. No obstante, puede editarse.
reference-language = Idioma de la carta
reference-language-stays = { $count ->
    [one] Un texto de esta carta está redactado en este idioma ({ $language }), que ya no puede cambiarse. Para otros idiomas, tradúzcala.
   *[other] { $count } textos de esta carta están redactados en este idioma ({ $language }), que ya no puede cambiarse. Para otros idiomas, tradúzcala.
}
reference-reference = Número y código
reference-number = Número
reference-number-changed = Número de la carta que se modifica
reference-number-wrong = Una carta tiene un número del 1 al 9999.
reference-author-code = Código de autor
reference-author-code-about = Se imprime debajo de la referencia
reference-group = Grupo al que corresponde la numeración
reference-prints-as = Se imprime así
reference-unknown = La referencia se imprime cuando se conoce su número.
reference-file = Nombre del archivo en la UIT: { $file }
reference-changed-letter = Carta que se modifica
reference-changes = Esta carta modifica
reference-change-number = Número de esta modificación
reference-changed-date = Fecha de la carta que se modifica
reference-place-and-date = Lugar y fecha
reference-place = Lugar
reference-place-hint = Ginebra
reference-date = Fecha de la carta

# Part: meeting.
meeting-title = Reunión
meeting-about = Quién se reúne, cuándo y dónde; estos datos se imprimen allí donde los textos los nombran.
meeting-none = Esta carta no trata de ninguna reunión.
meeting-add = Añadir una reunión
meeting-remove = Suprimir la reunión
meeting-who = Quién se reúne
meeting-group = Grupo
meeting-prints-as = Se imprime así
meeting-group-title = Ámbito de trabajo
meeting-group-title-hint = Se imprime entre paréntesis después del nombre del grupo
meeting-when-and-where = Cuándo y dónde
meeting-mode = Cómo se participa
meeting-in-person = Presencial
meeting-virtual = Virtual
meeting-hybrid = Híbrida
meeting-days = Días
meeting-days-range = Días seguidos
meeting-days-single = Días sueltos
meeting-first-day = Primer día
meeting-last-day = Último día
meeting-last-before-first = El último día no puede ser anterior al primero.
meeting-day-number = Día { $number }
meeting-day-add = Añadir un día
meeting-day-remove = Suprimir { $day }
meeting-day-twice = Este día ya figura en la lista.
meeting-days-count = { $count ->
    [one] 1 día, { $first }
   *[other] { $count } días, de { $first } a { $last }
}
meeting-days-same-weekday = { $count } días, siempre en { $first }
meeting-days-several = { $count } días, de un { $first } a un { $last }
meeting-place = Lugar
meeting-place-hint = Ciudad, país
meeting-place-virtual = Una reunión virtual no tiene lugar; los párrafos tipo no imprimen el que se indique aquí.
meeting-opening = Apertura
meeting-opening-geneva = Apertura, hora de Ginebra
meeting-opening-none = No es una hora; escríbala, por ejemplo, 09:30 o 2:30 pm.
meeting-time-plan-strange = El calendario no corresponde a estos días.
meeting-time-plan-fit = Ajustar el calendario a las nuevas fechas
meeting-time-plan-lost = { $days ->
    [one] Las sesiones de su último día ya no corresponden a ningún día y se omitirán.
   *[other] Las sesiones de sus { $days } últimos días ya no corresponden a ningún día y se omitirán.
}
meeting-event = Evento
meeting-event-about = Lo que la carta no necesita puede quedar vacío.
meeting-event-title = Título
meeting-event-title-hint = Título del taller, seminario web o evento
meeting-host = Anfitrión
meeting-host-hint = Quién invita
meeting-chair = Presidencia
meeting-chair-hint = Nombre, tratamiento, país
meeting-requested-by = A petición de
meeting-requested-by-hint = A petición de quién se reúne un Grupo de Trabajo
meeting-endorsed-at = Aprobada en
meeting-endorsed-at-hint = La reunión que la aprobó, con lugar y fechas
meeting-pages = Páginas web
meeting-page = Página de la reunión
meeting-registration-page = Página de inscripción

# What is offered at the meeting.
answers-title = Qué se ofrece
answers-consequence = { $count ->
    [0] { $about } Nada en esta carta depende de ello.
    [one] { $about } Un pasaje de esta carta depende de ello.
   *[other] { $about } { $count } pasajes de esta carta dependen de ello.
}
answers-nothing = Nada en esta carta depende de ello.
answers-nobody-travels = Nadie viaja para una reunión virtual.
answers-remote-anyway = En cualquier caso, se puede participar en esta reunión por la red.
answers-interpretation = Interpretación
answers-interpretation-about = Sin ella, la carta indica que la reunión se celebra únicamente en inglés.
answers-translation = Traducción de las contribuciones
answers-translation-about = Las contribuciones que deben traducirse tienen un plazo propio.
answers-captioning = Subtitulado o lengua de señas
answers-captioning-about = Se invita a quienes lo necesiten a que lo indiquen a tiempo.
answers-fellowships = Becas
answers-fellowships-about = La carta indica cómo y hasta cuándo solicitarlas; de lo contrario, que no se conceden.
answers-visa-support = Cartas de apoyo para el visado
answers-visa-support-about = La carta indica cómo y hasta cuándo solicitar una.
answers-remote-participation = Participación a distancia
answers-remote-participation-about = Se puede seguir a distancia una reunión que se celebra en un lugar.
answers-newcomers = Sesión informativa para nuevos delegados
answers-newcomers-about = Se invita a los nuevos delegados a una sesión informativa.

# Part: deadlines.
deadlines-title = Plazos clave
deadlines-about = Se cuentan hacia atrás desde el primer día de la reunión; se mueven cuando se mueve la reunión.
deadlines-list = Plazos
deadlines-none = Esta carta no tiene plazos.
deadlines-no-opening = Las fechas se fijan cuando se conoce el primer día de la reunión.
deadlines-not-listed = El cuerpo no tiene lista de plazos: solo se imprimen donde un texto los cita.
deadlines-add = Añadir un plazo
deadlines-move = Mover este plazo
deadlines-action = Plazo { $number }
deadlines-action-hint = Lo que debe hacerse
deadlines-remove = Suprimir { $deadline }
deadlines-count = Cuántos
deadlines-count-wrong = Escriba un número del 0 al 999.
deadlines-unit = Se cuenta en
deadlines-months = { $count ->
    [one] mes antes de la apertura
   *[other] meses antes de la apertura
}
deadlines-weeks = { $count ->
    [one] semana antes de la apertura
   *[other] semanas antes de la apertura
}
deadlines-days = { $count ->
    [one] día antes de la apertura
   *[other] días antes de la apertura
}
deadlines-own-date = en una fecha propia…
deadlines-rule = { $count } { $unit }
deadlines-date-unknown = fecha aún desconocida
deadlines-date = Fecha
deadlines-departing = Para fijar una fecha distinta de la que da la regla ({ $rule }), introduzca la fecha y el motivo.
deadlines-reason = Por qué no sigue la regla
deadlines-reason-hint = Por qué no según la regla
deadlines-reason-needed = Indique el motivo, o vuelva a la regla.
deadlines-take-date = Utilizar esta fecha
deadlines-keep-rule = Mantener la regla
deadlines-restore = Volver a la regla: { $rule }
deadlines-give-rule = Contarlo desde la apertura
deadlines-weekend = Cae en { $weekday }
deadlines-before-letter = Anterior a la fecha de la carta
deadlines-after-opening = No es anterior a la apertura
deadlines-unprinted = { $count ->
    [one] Abrir el que no se imprime
   *[other] Abrir los { $count } que no se imprimen
}
deadlines-not-printed = Ahora no se imprime
deadlines-liaison-head = El encabezamiento de la declaración de coordinación
deadlines-cited = { $count ->
    [one] Un texto cita este plazo e imprimiría […] en su lugar:
   *[other] { $count } textos citan este plazo e imprimirían […] en su lugar:
}
deadlines-remove-all-the-same = Suprimirlo de todos modos
deadlines-keep = Conservarlo

# Part: signature.
signature-title = Firma
signature-about = Cómo termina la carta, y quién la firma.
signature-none = Esta carta no está firmada.
signature-add = Añadir una firma
signature-closing = Despedida
signature-closing-formula = Fórmula de despedida
signature-closing-hint = Atentamente,
signature-signed = Ejemplar firmado
signature-signed-about = Imprime “{ $words }” donde iría la firma
signature-signatory = Firmante
signature-name = Quién firma
signature-own-name = Otro nombre
signature-name-printed = Nombre tal como se imprime
signature-name-hint = Nombre del firmante
signature-office = Cargo
signature-office-line = Línea { $number } del cargo
signature-office-add = Añadir una línea
signature-office-remove = Suprimir { $line }
signature-latest = Información más reciente
signature-latest-print = Imprimir un enlace junto a la firma
signature-latest-caption = Leyenda
signature-latest-page = Página
signature-latest-group-page = Sin una dirección propia, lleva a la página del grupo: { $page }
# The body: salutation and paragraphs.
body-title = Cuerpo
body-about = La propia carta, párrafo a párrafo, como se escribe en Word.
body-salutation = Saludo
body-salutation-hint = Muy Señora mía/Muy Señor mío:
body-paragraphs = Párrafos
blocks-paragraph = Párrafo
blocks-numbered = Párrafo numerado
blocks-bullets = Lista con viñetas
blocks-roman = Lista con i) ii) iii)
blocks-decimal = Lista con 1. 2. 3.
blocks-item = Elemento de lista
blocks-heading = Título
blocks-run-in = Párrafo que comienza en negrita
blocks-run-in-heading = Primeras palabras en negrita
blocks-run-in-text = Párrafo tras las palabras en negrita
blocks-note = Nota
blocks-part-title = Título de una parte
blocks-table = Cuadro
blocks-deadlines = Plazos clave
blocks-deadlines-heading = Título de los plazos clave
blocks-deadlines-elsewhere = Cuadro de plazos clave: se edita en su parte
blocks-sentence = Frase tipo…
blocks-sentence-search = Buscar una frase tipo
blocks-sentence-none = Ninguna frase tipo contiene esas palabras.
blocks-add = Añadir
blocks-insert = Insertar aquí
blocks-menu-of = Menú de { $name }
blocks-kind = Tipo de párrafo
blocks-up = Subir
blocks-down = Bajar
blocks-add-below = Añadir uno debajo
blocks-duplicate = Duplicar
blocks-remove = Suprimir
blocks-not-needed = No se necesita en esta carta
blocks-print-always = Imprimirlo en todos los casos
blocks-hint = Escriba aquí
blocks-hint-heading = Título
blocks-hint-item = Elemento de lista
blocks-hint-note = Nota
blocks-hint-run-in = Primeras palabras en negrita
blocks-printed-because = Se imprime porque { $conditions }
blocks-only-if = Solo si { $conditions }
blocks-unprinted =
    { $count ->
        [one] 1 párrafo que no se imprime: solo si { $conditions }
       *[other] { $count } párrafos que no se imprimen: solo si { $conditions }
    }
blocks-unprinted-various = { $count } párrafos que no se imprimen, debido a lo que se ofrece en la reunión

# Text boxes.
box-cut = Cortar
box-copy = Copiar
box-paste = Pegar
box-paste-plain = Pegar sin formato
box-select-all = Seleccionar todo
box-bold = Negrita
box-italic = Cursiva
box-underline = Subrayado
box-superscript = Superíndice
box-plain = Sin formato
box-link = Enlace…
box-address = Dirección del enlace
box-ok = Aceptar
box-cancel = Cancelar
box-remove-link = Quitar el enlace
box-open-link = Abrir el enlace
box-insert = Insertar un dato o una frase…
box-filter = Escriba para buscar
box-nothing-fits = Sin resultados
box-add-to-word-list = Añadir a la lista de palabras
box-no-suggestions = Sin sugerencias
box-other-forms = Imprimirlo como
box-restore-standard = Restablecer el texto tipo

# Time plan.
plan-merge = Combinar las celdas marcadas de un día
plan-merge-short = Combinar
plan-split-short = Dividir
plan-fill-short = Rellenar
plan-clear-short = Vaciar
plan-fill-usual = Poner las sesiones habituales en los días vacíos
plan-split = Dividir las celdas combinadas
plan-fill = Rellenar las celdas marcadas con la primera
plan-clear = Vaciar las celdas marcadas
plan-provisional = Aún no es seguro: entre corchetes
plan-brush = Pintar celdas con lo que figura en otras
plan-brush-nothing = Vaciar celdas
plan-painting = Pintando “{ $words }”: pulse celdas o arrastre sobre ellas.
plan-stop-painting = Detener
plan-days = Días
plan-add-session = Añadir sesión
plan-days-down = Días en filas
plan-days-across = Días en columnas
plan-take-days = Tomar los días de la reunión
plan-add-day = Añadir un día
plan-add-weekend = Añadir un fin de semana debajo
plan-remove-days = Suprimir los días marcados
plan-mark-day = Marcar el día
plan-copy-next = Copiar al día siguiente
plan-copy-all = Copiar a todos los demás días
plan-copy-marked = Copiar a los días marcados
plan-day-earlier = Un día antes
plan-day-later = Un día después
plan-remove-day = Suprimir el día
plan-remove-weekend = Suprimir el fin de semana
plan-session = Sesión { $number }
plan-session-hint = Sesión
plan-session-menu = Más sobre la sesión { $number }
plan-slots = { $count ->
    [one] Un intervalo
   *[other] { $count } intervalos
}
plan-fewer = Menos intervalos
plan-more = Más intervalos
plan-session-before = Añadir una sesión antes
plan-session-after = Añadir una sesión después
plan-remove-session = Suprimir la sesión
plan-day-menu = Más sobre { $day }
plan-cell = { $day }, intervalo { $slot }: { $words }
plan-cell-free = { $day }, intervalo { $slot }: libre
plan-cell-edit = Qué se celebra: { $day }, intervalo { $slot }
plan-grid = Calendario: las teclas de flecha van de celda en celda, Intro edita
plan-empty = El calendario aún no tiene días.
plan-key = Leyenda de los códigos del calendario
plan-key-hint = Ninguna

# Tables.
table-merge = Combinar las celdas marcadas
table-split = Dividir las celdas combinadas
table-even = Igualar el ancho de todas las columnas
table-add-row = Añadir fila
table-add-column = Añadir columna
table-headers = Filas de encabezado: { $count }
table-fewer-headers = Una fila de encabezado menos
table-more-headers = Una fila de encabezado más
table-cell = Fila { $row }, columna { $column }
table-column-menu = Más sobre la columna { $number }
table-row-menu = Más sobre la fila { $number }
table-column-before = Añadir una columna antes
table-column-after = Añadir una columna después
table-wider = Más ancha
table-narrower = Más estrecha
table-remove-column = Suprimir la columna
table-row-above = Añadir una fila encima
table-row-below = Añadir una fila debajo
table-row-up = Subir
table-row-down = Bajar
table-remove-row = Suprimir la fila

# Find and replace.
find-field = Buscar
find-with = Reemplazar con
find-previous = Coincidencia anterior (Mayús+Intro)
find-next = Coincidencia siguiente (Intro)
find-case = Distinguir mayúsculas y minúsculas
find-words = Palabras completas
find-regex = Expresión regular
find-count = { $count ->
    [0] sin resultados
   *[other] { $at } de { $count }
}
find-replace-too = Reemplazar…
find-replace = Reemplazar
find-replace-all = Reemplazar todo
find-close = Cerrar la búsqueda
find-fact = dato de la carta
find-standard = texto tipo
find-replaced = { $count ->
    [0] No se ha reemplazado nada
    [one] Se ha hecho un reemplazo
   *[other] Se han hecho { $count } reemplazos
}{ $standard ->
    [0] { "" }
   *[other] , { $standard } en textos tipo se han dejado como estaban
}{ $facts ->
    [0] .
   *[other] , { $facts } que contienen datos se han dejado como estaban.
}

# How a fact is printed.
fact-form-genitive = tras “de”
fact-form-short = abreviado
fact-form-titled = con el ámbito de trabajo
fact-form-titled-genitive = con el ámbito de trabajo, tras “de”
fact-form-to = del primero al último
fact-form-from-to = del primero al último, con “del”
fact-form-inclusive = del primero al último, ambos inclusive
fact-form-both = el primero y el último
fact-form-weekday = con el día de la semana
fact-form-day-month = sin el año
fact-form-twelve-hours = am, pm
fact-form-digits = cifras
new-mode = Cómo se participa

# What the checks find. `why` is the rule and its source; `repair` what a click on the repair does.
finding-repair = Corregir
annex-name-twice = Dos anexos llevan el nombre “{ $name }”; los textos que lo mencionan se refieren al primero.
    .why = Un texto cita un anexo por su nombre; su letra se deriva de su lugar.
annex-not-cited = El anexo “{ $name }” no se menciona en ninguna parte de la carta.
    .why = Todo anexo se anuncia en la carta: menciónelo en un párrafo, o suprímalo.
annex-lacking = La carta menciona el anexo “{ $name }”, que no tiene.
    .why = Todo anexo que se anuncia se adjunta: añádalo, o suprima la mención.
letter-before-changed = La carta lleva fecha de { $date }, anterior a la de la carta que modifica, { $changed }.
    .why = Un addéndum, un corrigéndum o una revisión lleva una fecha posterior a la de la carta que modifica.
letter-after-opening = La carta lleva fecha de { $date }, pero la reunión comienza el { $opening }.
    .why = Una carta que convoca una reunión se envía antes de esta: dos meses antes (Rec. UIT-T A.1 (10/2016) §{"\u00A0"}1.3.2).
deadline-after-opening = El plazo “{ $deadline }” vence el { $due }, pero la reunión comienza el { $other }.
    .why = Los plazos son anteriores a la apertura.
deadline-before-letter = El plazo “{ $deadline }” vence el { $due }, antes de la fecha de la carta, { $other }.
    .why = Nadie puede cumplir un plazo que ya ha vencido cuando llega la carta.
group-of-another = “{ $found }” no pertenece al grupo de la referencia, { $group }.
    .why = El número de la Comisión de Estudio coincide en la referencia, el código de autor, las direcciones y la reunión.
missing-number = La carta aún no tiene número.
    .why = Los gobiernos citan una carta por su número.
missing-group = La referencia no indica ningún grupo, pero esta serie se numera por grupos.
    .why = Una Carta Colectiva se cita como número/grupo: 12/12.
missing-date = La carta aún no tiene fecha.
    .why = Una carta lleva lugar y fecha.
missing-contact = No hay número de teléfono ni dirección de correo electrónico a los que dirigirse.
    .why = El encabezamiento de la carta indica a quién dirigirse.
missing-place = La carta no indica dónde se escribe; sin ello, su fecha no se imprime.
    .why = Una carta lleva lugar y fecha.
missing-addressees = La carta no se dirige a nadie.
    .why = El encabezamiento de la carta enumera sus destinatarios.
missing-subject = La carta no tiene asunto.
    .why = El encabezamiento de la carta indica su asunto.
missing-signatory = Nadie firma la carta.
    .why = El Director de la Oficina firma las cartas dirigidas a los miembros.
missing-closing = La carta no tiene fórmula de despedida.
    .why = Una carta termina con “Atentamente,” o una fórmula equivalente.
missing-meeting-dates = La reunión aún no tiene fechas.
    .why = Una carta que convoca una reunión indica cuándo se celebra.
missing-meeting-place = La reunión se celebra en un lugar, pero no se indica ninguno.
    .why = Una carta que convoca una reunión indica dónde se celebra.
wording-proposed = { $count ->
    [one] Un texto tipo espera
   *[other] { $count } textos tipo esperan
} la confirmación de un texto oficial.
    .why = Una redacción de la que no se ha visto ningún texto oficial se marca como propuesta hasta que alguien la confirme. Aquí: { $phrases }.
rendition-homeless = { $count ->
    [one] Un texto traducido
   *[other] { $count } textos traducidos
} ya no { $count ->
    [one] figura
   *[other] figuran
} en la carta.
    .why = Una traducción pertenece a un texto; sin él se conserva, pero no se imprime.
rendition-missing = { $count ->
    [one] Un texto no tiene
   *[other] { $count } textos no tienen
} traducción y { $count ->
    [one] se imprime
   *[other] se imprimen
} en el idioma de la carta.
    .why = Una carta se envía completa en cada uno de sus idiomas.
rendition-stale = { $count ->
    [one] Un texto se tradujo
   *[other] { $count } textos se tradujeron
} a partir de palabras que han cambiado desde entonces.
    .why = Una traducción dice lo que dice su original: examine lo que ha cambiado, y después cambie o confirme la traducción.
table-columns = Un cuadro tiene { $columns } columnas y no puede imprimirse; dele de 1 a 63.
    .why = Las tablas de Word tienen como máximo 63 columnas.
table-row-crowded = La fila { $row } de un cuadro tiene más celdas de las que caben en sus { $columns } columnas; no se imprimen todas.
    .why = Las celdas de una fila caben en sus columnas.
time-plan-slots = El calendario tiene { $slots } intervalos por día y no puede imprimirse; dele de 1 a 62.
    .why = Las tablas de Word tienen como máximo 63 columnas.
time-plan-strange-day = El calendario contiene el { $date }, que no es un día de la reunión.
    .why = Los días del calendario son los de la reunión.
time-plan-lacks-day = En el calendario falta el { $date }, que es un día de la reunión.
    .why = Los días del calendario son los de la reunión.
time-plan-crowded = El { $date }, el calendario tiene más sesiones que intervalos tiene un día; no se imprimen todas.
    .why = Las sesiones de un día caben en sus intervalos.
text-empty = Aún no se ha escrito nada aquí.
    .why = Un texto vacío se imprime como […]: escríbalo, o suprímalo.
fact-missing = Falta introducir un dato donde figura […]: “{ $words }”
    .why = Un dato que no se conoce se imprime como […]. Introdúzcalo una sola vez, en su parte del formulario.
# The language of typed words.
mark-alone = “{ $mark }” no tiene pareja: “{ $words }”
    .why = Los paréntesis, los corchetes y las comillas van por pares.
bracket-doubled = El signo “{ $mark }” está duplicado.
    .why = Un paréntesis no se abre dos veces en el mismo lugar; lo que contiene el par interior puede ir tras una coma.
    .repair = Suprimir un par
quote-of-two-kinds = Una comilla recta tiene por pareja una tipográfica: “{ $words }”
    .why = Las dos comillas de una cita son del mismo tipo.
    .repair = Escribir “{ $right }”
apostrophes-mixed = { $straight ->
    [one] Un apóstrofo es recto
   *[other] { $straight } apóstrofos son rectos
} y { $curly ->
    [one] uno es tipográfico
   *[other] { $curly } son tipográficos
}.
    .why = Una carta tiene un solo tipo de apóstrofo en cada idioma; Word escribe el tipográfico.
    .repair = Hacerlos todos tipográficos
quotes-mixed = { $straight ->
    [one] Una comilla es recta
   *[other] { $straight } comillas son rectas
} y { $curly ->
    [one] una es tipográfica
   *[other] { $curly } son tipográficas
}.
    .why = Una carta tiene un solo tipo de comillas en cada idioma.
    .repair = Hacerlas todas del mismo tipo
word-in-two-forms = “{ $wrong }” también se escribe “{ $right }” en esta carta.
    .why = Una carta escribe una palabra de una sola manera: la del texto tipo si contiene la palabra; si no, la más frecuente.
    .repair = Escribir “{ $right }”
title-in-two-forms = “{ $wrong }” figura junto a “Chair…” con mayúscula: “{ $right }”.
    .why = Los títulos que figuran juntos se escriben igual: the Chair and the Vice-Chair.
    .repair = Escribir “{ $right }”
spelling-of-house = “{ $wrong }” se escribe “{ $right }”.
    .why = La casa escribe inglés británico con -ize: honour, programme, centre, organization (ITU English Language Style Guide, según el Manual editorial de las Naciones Unidas).
    .repair = Escribir “{ $right }”
membership-capitals = “{ $wrong }” se escribe “{ $right }”.
    .why = Las categorías de miembros llevan mayúsculas, como en los destinatarios tipo: Member States, Sector Members, Associates, Academia.
    .repair = Escribir “{ $right }”
slip-known = “{ $wrong }” debe decir “{ $right }”.
    .why = Es una de las erratas que son seguras allí donde aparezcan.
    .repair = Escribir “{ $right }”
word-twice = “{ $word }” figura dos veces seguidas.
    .why = Una palabra escrita dos veces es un error de mecanografía.
    .repair = Suprimir una
chair-gender-neutral = “{ $wrong }” puede ser “{ $right }”.
    .why = Lenguaje neutro: “chair” (ITU English Language Style Guide, 17 de agosto de 2023). Los textos tipo y los nombres de los títulos se quedan como están.
    .repair = Escribir “{ $right }”
hyphen-lost = “{ $wrong }” ha perdido su guion: “{ $right }”.
    .why = Las palabras copiadas de un archivo Word pierden sus guiones de no separación.
    .repair = Escribir “{ $right }”
space-lost = Falta un espacio: “{ $wrong }”
    .why = Las palabras copiadas de un archivo Word pierden sus espacios de no separación.
    .repair = Escribir “{ $right }”
space-superfluous = Sobra un espacio.
    .why = Entre palabras hay un solo espacio, y ninguno antes de una coma o un punto ni en los extremos de un párrafo.
    .repair = Suprimirlo
dash = “{ $wrong }” hace las veces de raya: “{ $right }”.
    .why = Entre palabras, la casa escribe una semirraya con espacios; la raya numérica (U+2012) procede de plantillas muy antiguas.
    .repair = Escribir “{ $right }”
range-dashes-mixed = Este intervalo tiene “{ $wrong }”, otros en este idioma tienen “{ $right }”.
    .why = Los intervalos de una carta tienen un solo tipo de guion: el que imprimen las fechas y las horas.
    .repair = Escribir “{ $right }”
travel-to-virtual-meeting = “{ $words }” concierne a quienes viajan, pero la reunión es virtual.
    .why = Pueden haber quedado palabras de una carta anterior que no convienen a la manera en que se celebra esta reunión.
virtual-words-in-person = “{ $words }”, pero la reunión es presencial.
    .why = Pueden haber quedado palabras de una carta anterior que no convienen a la manera en que se celebra esta reunión.
geneva-premises-elsewhere = “{ $words }” está en Ginebra, pero la reunión se celebra en otro lugar.
    .why = Pueden haber quedado palabras de una carta anterior que no convienen al lugar en que se celebra esta reunión.
residue-of-word = “{ $wrong }” es un residuo de Word o de una herramienta de traducción.
    .why = Los errores de campo, los marcadores, las marcas de herramientas y los nombres de archivos no forman parte de una carta.
    .repair = Suprimirlo
placeholder-left = “{ $wrong }” es un espacio por rellenar de una plantilla.
    .why = Las variantes se eligen y los blancos se rellenan antes de firmar una carta.
unsettled = “{ $wrong }” no se ha resuelto.
    .why = En una carta firmada no queda nada pendiente: inserte lo que se haya decidido, o suprímalo.
wrongly-decoded = “{ $wrong }” se ha descodificado mal: “{ $right }”.
    .why = Las palabras se copiaron de un texto en UTF-8 que se leyó como Windows-1252.
    .repair = Escribir “{ $right }”
character-lost = Se ha perdido un carácter, que figura como { $code }.
    .why = U+FFFD aparece donde un programa no pudo leer un carácter: consúltelo en el original y escríbalo de nuevo.
character-private = El carácter { $code } solo existe en un tipo de letra.
    .why = Los caracteres del área de uso privado se imprimen como recuadros en otros tipos de letra: escríbalo de nuevo, o elija otro signo.
character-invisible = El carácter invisible { $code } no tiene utilidad aquí.
    .why = Los caracteres de ancho nulo, los guiones opcionales y las marcas de dirección perjudican la búsqueda y los finales de línea.
    .repair = Suprimirlo
scripts-mixed = “{ $word }” mezcla letras latinas y cirílicas.
    .why = Las letras que se parecen son distintas para la búsqueda, la ordenación y los lectores de pantalla.
    .repair = Escribirlo en un solo alfabeto
half-width-in-chinese = “{ $wrong }” entre caracteres chinos es “{ $right }”.
    .why = El texto chino lleva puntuación de ancho completo: ，。；：！？（）.
    .repair = Escribir “{ $right }”
chinese-punctuation-elsewhere = “{ $wrong }” es puntuación china.
    .why = La puntuación de ancho completo solo corresponde al texto chino.
    .repair = Escribir “{ $right }”
traditional-characters = Caracteres tradicionales en un texto simplificado: { $characters }
    .why = En la Unión, el chino se escribe en caracteres simplificados.
    .repair = Simplificarlos
latin-punctuation-in-arabic = “{ $wrong }” entre palabras árabes es “{ $right }”.
    .why = El texto árabe lleva ، ؛ ؟.
    .repair = Escribir “{ $right }”
digits-of-arabic = “{ $wrong }” se escribe “{ $right }”.
    .why = Las cartas de la Unión en árabe llevan las cifras 0–9.
    .repair = Escribir “{ $right }”
acronym-of-another-language = “{ $wrong }” es “{ $right }” en este idioma.
    .why = Las siglas son las del idioma: ITU-T, UIT-T, МСЭ-Т; WTSA, AMNT, ВАСЭ; TSAG, GCNT, GANT, КГСЭ.
    .repair = Escribir “{ $right }”
rendition-is-source = La traducción es el propio original: “{ $words }”
    .why = Una traducción habla su propio idioma.
words-untranslated = Han quedado palabras del original: “{ $words }”
    .why = Una traducción habla su propio idioma; los títulos que se dejan como están van entre comillas o entre paréntesis.
term-not-rendered = “{ $term }” no lleva ninguno de sus equivalentes: { $right }
    .why = Un término se traduce como indica el glosario. Las entradas que acompañan al programa citan los textos oficiales en que se vieron; el servicio puede añadir las suyas.
term-forbidden = “{ $wrong }” no debe utilizarse; el glosario indica “{ $right }”.
    .why = El glosario prohíbe el término.
    .repair = Escribir “{ $right }”
term-in-two-renderings = “{ $wrong }” es “{ $right }” en otro lugar de esta carta.
    .why = En una misma carta, un término o un nombre tiene un solo equivalente.
    .repair = Escribir “{ $right }”
country-not-as-in-un = “{ $wrong }” es “{ $right }” en las Naciones Unidas.
    .why = Los países se llaman como los llama la terminología de las Naciones Unidas (UNTERM).
    .repair = Escribir “{ $right }”
name-differs = El nombre “{ $source }” se escribe “{ $rendition }” en la traducción.
    .why = El nombre de una persona conserva sus letras.
    .repair = Escribir “{ $source }”
lines-differ = El original tiene { $source } líneas o elementos, y la traducción { $rendition }.
    .why = Una traducción tiene las líneas y los elementos de su original.
rendition-short = La traducción es mucho más corta que el original: puede faltar algo.
    .why = La extensión de cada idioma respecto de los demás se midió en los textos tipo.
rendition-long = La traducción es mucho más larga que el original: algo puede figurar dos veces.
    .why = La extensión de cada idioma respecto de los demás se midió en los textos tipo.
date-differs = El original tiene { $source }, y la traducción { $rendition }.
    .why = Una traducción tiene los días de su original.
time-differs = El original tiene { $source }, y la traducción { $rendition }.
    .why = Una traducción tiene las horas de su original.
weekday-differs = El original tiene { $source }, y la traducción { $rendition }.
    .why = Una traducción tiene los días de la semana de su original.
space-in-chinese = Hay un espacio entre caracteres chinos y latinos.
    .why = Los textos oficiales en chino no llevan espacio ahí.
    .repair = Suprimirlo
quotes-not-chinese = { $wrong } es { $right } en chino.
    .why = Las comillas en chino son “ ”.
    .repair = Escribir { $right }
address-differs = Las direcciones difieren: original { $source }, traducción { $rendition }.
    .why = Una traducción lleva a las mismas páginas y a los mismos buzones.
    .repair = Escribir la del original
telephone-differs = Los números de teléfono difieren: original { $source }, traducción { $rendition }.
    .why = Una traducción da los mismos números de teléfono.
    .repair = Escribir el del original
document-differs = Los documentos difieren: original { $source }, traducción { $rendition }.
    .why = Una traducción cita los mismos documentos.
    .repair = Escribir el del original
numbers-differ = Los números difieren: original { $source }, traducción { $rendition }.
    .why = Una traducción dice los mismos números. Los intervalos pueden empezar por el mayor, los meses pueden ser palabras.
    .repair = Escribir { $source }
fact-differs = El original dice { $source }, y la traducción { $rendition }.
    .why = Una traducción dice lo que dice su original.
    .repair = Decirlo como el original
fact-lost = El original dice { $source }, pero la traducción no.
    .why = Una traducción dice lo que dice su original.
fact-added = La traducción dice { $rendition }, pero el original no.
    .why = Una traducción dice lo que dice su original.
salutation-mark = En este idioma, el saludo termina con “{ $right }”.
    .why = El saludo oficial del idioma lleva este signo.
    .repair = Escribir “{ $right }”
unconfirmed-number = El número { $value } se ha tomado de la carta anterior.
    .why = Todo lo que se ha tomado de otra carta se modifica o se confirma antes de firmar la carta.
    .repair = Es correcto
unconfirmed-author-code = El código de autor { $value } se ha tomado de la carta anterior.
    .why = Todo lo que se ha tomado de otra carta se modifica o se confirma antes de firmar la carta.
    .repair = Es correcto
unconfirmed-letter-date = La fecha { $value } se ha tomado de la carta anterior.
    .why = Todo lo que se ha tomado de otra carta se modifica o se confirma antes de firmar la carta.
    .repair = Es correcta
unconfirmed-meeting-dates = Los días de la reunión, { $value }, se han tomado de la carta anterior.
    .why = Todo lo que se ha tomado de otra carta se modifica o se confirma antes de firmar la carta.
    .repair = Son correctos
unconfirmed-opening = La hora de apertura { $value } se ha tomado de la carta anterior.
    .why = Todo lo que se ha tomado de otra carta se modifica o se confirma antes de firmar la carta.
    .repair = Es correcta
unconfirmed-page = La página de la reunión se ha tomado de la carta anterior: { $value }
    .why = Todo lo que se ha tomado de otra carta se modifica o se confirma antes de firmar la carta.
    .repair = Es correcta
unconfirmed-registration-page = La página de inscripción se ha tomado de la carta anterior: { $value }
    .why = Todo lo que se ha tomado de otra carta se modifica o se confirma antes de firmar la carta.
    .repair = Es correcta
unconfirmed-contact = El contacto se ha tomado de la carta anterior: { $value }
    .why = Todo lo que se ha tomado de otra carta se modifica o se confirma antes de firmar la carta.
    .repair = Es correcto
unconfirmed-deadline = La fecha de este plazo, { $value }, se ha tomado de la carta anterior.
    .why = Todo lo que se ha tomado de otra carta se modifica o se confirma antes de firmar la carta.
    .repair = Es correcta
unconfirmed-latest-page = La página de la información más reciente se ha tomado de la carta anterior: { $value }
    .why = Todo lo que se ha tomado de otra carta se modifica o se confirma antes de firmar la carta.
    .repair = Es correcta
unconfirmed-text = Tomado de la carta anterior: “{ $value }”
    .why = Los nombres, números, fechas y direcciones que se han tomado de otra carta se modifican o se confirman antes de firmar la carta.
    .repair = Es correcto
weekday-wrong = “{ $written }” no es el día de la semana de su fecha: ese día es { $date }.
    .why = Un día de la semana que no corresponde a su fecha hace que el lector adivine cuál de los dos se quiso decir.
    .repair = Escribir “{ $right }”
date-impossible = No existe el día “{ $written }”.
    .why = Ese día no figura en ningún calendario.
date-year-broken = El año de “{ $written }” no tiene cuatro cifras.
    .why = Se ha perdido o duplicado una cifra del año: escriba el año completo.
date-reversed = “{ $written }” termina antes de empezar.
    .why = Un periodo se escribe de su primer a su último día; de dos números unidos por un guion, solo el árabe pone primero el mayor.
date-range-of-one-day = “{ $written }” empieza y termina el mismo día.
    .why = Un solo día se escribe una vez; si se quería decir un periodo, uno de sus días es incorrecto.
date-dash-lost = “{ $written }” delante de un mes no es un día; probablemente se ha perdido un guion entre dos días.
    .why = Los guiones entre los días de un periodo se pierden fácilmente al copiar un texto.
    .repair = Escribir “{ $right }”
date-not-the-fact = Este texto dice “{ $written }”, mientras que el texto tipo imprime una fecha de la carta, { $right }.
    .why = El texto tipo del que procede este texto toma su fecha de la carta.
    .repair = Insertar la fecha de la carta
meeting-dates-differ = “{ $written }” tiene el primer o el último día de la reunión, pero no ambos: las fechas de la reunión son { $right }.
    .why = Los días de una reunión coinciden en el asunto, la carta, los anexos y el calendario.
    .repair = Insertar los días de la reunión
meeting-day-other = “{ $written }” no es ninguno de los días de la serie, { $right }.
    .why = Los días de una serie coinciden en el asunto, la carta y los anexos.
meeting-dates-other-month = “{ $written }” tiene los días de la reunión, { $right }, en otro mes o año.
    .why = Los días de una reunión coinciden en el asunto, la carta, los anexos y el calendario.
    .repair = Insertar los días de la reunión
date-typed-meeting = “{ $written }” se ha escrito a mano; no se ajustará si cambian los días de la reunión.
    .why = Una fecha introducida una sola vez no puede diferir de un lugar a otro.
    .repair = Insertar la fecha de la reunión
date-typed-deadline = “{ $written }” se ha escrito a mano; no se ajustará si cambia el plazo de ese día.
    .why = Una fecha introducida una sola vez no puede diferir de un lugar a otro.
    .repair = Insertar la fecha del plazo
date-typed-letter = “{ $written }” se ha escrito a mano; no se ajustará si cambia la fecha de la carta.
    .why = Una fecha introducida una sola vez no puede diferir de un lugar a otro.
    .repair = Insertar la fecha de la carta
deadline-soon = El plazo “{ $deadline }” vence el { $due }, pocos días después de la fecha de la carta, { $other }.
    .why = Una carta tarda días en llegar a quienes deben darle curso.
deadline-name-twice = Dos plazos llevan el nombre “{ $deadline }”; los textos que lo mencionan se refieren al primero: { $words }
    .why = Cada plazo figura una sola vez en el cuadro.
    .repair = Suprimir el segundo
deadline-twice = El plazo “{ $deadline }” pide lo mismo que uno anterior: { $words }
    .why = Cada plazo figura una sola vez en el cuadro.
    .repair = Suprimir el segundo
deadlines-out-of-order = El plazo “{ $deadline }” vence el { $due }, después de “{ $other }”, el { $other-due }; según las reglas, va primero.
    .why = Los plazos de una reunión se suceden en el mismo orden en todas las cartas.
deadline-departs-without-reason = El plazo “{ $deadline }” vence el { $due }; según su regla, es el { $right }.
    .why = Un plazo se cuenta desde la apertura, como en las demás cartas del grupo; cuando no es así, la carta conserva el motivo.
    .repair = Fijar el { $right }
deadline-departs = El plazo “{ $deadline }” vence el { $due }, y no el { $right } según su regla: { $reason }
    .why = Un plazo se cuenta desde la apertura, como en las demás cartas del grupo; cuando no es así, la carta conserva el motivo.
    .repair = Fijar el { $right }
deadline-other-rule = El plazo “{ $deadline }” vence el { $due }; según cuenta este grupo, sería el { $right }.
    .why = Los grupos cuentan “at least 12 calendar days before” (Rec. UIT-T A.1 (10/2016) §{"\u00A0"}3.1.8) con o sin el día de la apertura; las cartas de un mismo grupo cuentan igual.
    .repair = Fijar el { $right }
deadline-on-weekend = El plazo “{ $deadline }” vence el { $due }. Los días laborables más próximos son el { $before } y el { $after }.
    .why = Nadie en la secretaría responde en fin de semana. Hay plazos que caen en fin de semana cuando la regla así lo quiere.
    .repair = Fijar el { $before }
holiday-name = { $holiday ->
    [new-year] día de Año Nuevo
    [good-friday] Viernes Santo
    [easter] Domingo de Pascua
    [easter-monday] Lunes de Pascua
    [ascension] día de la Ascensión
    [whit-monday] Lunes de Pentecostés
    [geneva-fast] Ayuno de Ginebra (Jeûne genevois)
    [christmas] día de Navidad
    [eid-al-fitr] Eid al-Fitr
    [eid-al-adha] Eid al-Adha
   *[other] día festivo
}
deadline-on-holiday = El plazo “{ $deadline }” vence el { $due }, { holiday-name }. Los días laborables más próximos son el { $before } y el { $after }.
    .why = Nadie en la secretaría responde en un día festivo de Ginebra. Hay plazos que caen en día festivo cuando la regla así lo quiere.
    .repair = Fijar el { $before }
deadline-superfluous = El cuadro tiene un plazo para algo que esta reunión no ofrece: { $words }
    .why = Las filas del cuadro se derivan de lo que se ofrece en la reunión: interpretación, becas, subtitulado, cartas de apoyo para el visado, traducción.
    .repair = Suprimirlo
deadline-missing = En el cuadro falta un plazo habitual: { $words }
    .why = Las filas del cuadro se derivan del tipo de carta y de lo que se ofrece en la reunión.
    .repair = Insertarlo
notice-short = La carta lleva fecha de { $date }, menos de dos meses antes de la apertura, el { $opening }; el último día posible era el { $latest }.
    .why = Las Cartas Colectivas se reciben dos meses antes de la reunión, tres si no estaba prevista (Rec. UIT-T A.1 (10/2016) §{"\u00A0"}1.3.2).
page-of-another-day = La página del evento lleva la fecha { $date }, que no es un día de la reunión: { $address }
    .why = La dirección de la página de un evento lleva su primer día.
address-of-another-time = Una dirección lleva la fecha { $date }, lejana de la apertura, el { $opening }: { $address }
    .why = La dirección de la página de un evento lleva su primer día; si se ha tomado de una carta anterior, lleva a un evento anterior.
deadline-words = El texto dice “{ $written }”, es decir, { $said }; el plazo “{ $deadline }” vence el { $due }.
    .why = Lo que la carta dice sobre un plazo concuerda con el cuadro de plazos: cambie las palabras o el plazo.
time-impossible = “{ $written }” no es una hora.
    .why = Un día tiene las horas 0 a 23 y una hora los minutos 0 a 59; la medianoche se escribe 0000 hours para el día que comienza (o 2359 hours para el día que termina).
clocks-mixed = “{ $written }” sigue el reloj de doce horas, y “{ $other }” el de veinticuatro.
    .why = Una carta sigue un solo reloj; las cartas de la Oficina escriben 1300 hours, las Circulares sobre seminarios web 1:00 pm.
    .repair = Escribirlo según el reloj de veinticuatro horas
clock-styles-mixed = “{ $written }” y “{ $other }” son horas escritas de dos maneras.
    .why = Una carta escribe las horas de una sola manera; las cuadrículas de sesiones pueden llevar cifras con dos puntos.
number-taken = El número { $number } está ocupado: en el registro figura la carta de { $date }, “{ $title }”. El siguiente número libre es { $next }.
    .why = Un número se asigna una sola vez en su serie, grupo y periodo de estudios, para que la carta pueda citarse por él.
    .repair = Tomar el número { $next }
number-taken-undated = El número { $number } está ocupado: en el registro figura “{ $title }”. El siguiente número libre es { $next }.
    .why = Un número se asigna una sola vez en su serie, grupo y periodo de estudios, para que la carta pueda citarse por él.
    .repair = Tomar el número { $next }
number-leaves-gap = El número { $number } deja un hueco: el siguiente número libre del registro es { $next }.
    .why = Las cartas de una serie, un grupo y un periodo de estudios se numeran sin huecos, para que nadie busque una carta que no existe.
    .repair = Tomar el número { $next }
value-not-the-fact = Se ha escrito “{ $found }” donde la carta tiene “{ $right }”.
    .why = Un valor se introduce una sola vez; donde un texto lo nombra, un dato lo imprime igual en todas partes.
    .repair = Escribir “{ $right }” como dato
reference-of-another = La carta se llama a sí misma “{ $found }”, pero es { $reference }.
    .why = Una carta lleva una sola referencia: en su encabezamiento, en lo alto de sus páginas y bajo los títulos de sus anexos.
    .repair = Insertar la referencia de la carta
reference-typed = “{ $found }” es la referencia de esta misma carta, escrita a mano.
    .why = Una referencia que se inserta como dato cambia con el número de la carta.
    .repair = Insertar la referencia de la carta
author-code-form = El código de autor “{ $code }” no tiene la forma “SG12/MA”.
    .why = Bajo la referencia figuran el grupo o servicio, una barra y las iniciales del autor: SG12/MA, TSB Events/MA, TSAG/RS (práctica de la casa).
    .repair = Escribir “{ $right }”
kind-of-another = La carta se llama a sí misma “{ $found }”.
    .why = Las cartas de la serie de un grupo son Cartas Colectivas, las que la Oficina numera de forma continua son Circulares; una carta se llama como dice su referencia.
    .repair = Escribir “{ $right }”
circular-numbered-by-group = “{ $found }” está numerada por grupo, de modo que es una Carta Colectiva y no una Circular.
    .why = Solo las Cartas Colectivas se citan como número/grupo; las Circulares tienen un único número para toda la Oficina.
    .repair = Llamarla Carta Colectiva
cited-letter-unknown = En el registro no figura { $letter }; la última de ese periodo es { $last }.
    .why = Una carta que se cita se ha publicado. El registro del servicio enumera los números asignados.
cited-letter-date = La fecha que acompaña a { $letter } es { $found }; según el registro es { $date }.
    .why = Una carta que se cita lleva la fecha que consta en el registro.
    .repair = Insertar la fecha del registro
cited-letter-ambiguous = El número de { $letter } aparece en { $count } periodos de estudios, y ninguna fecha dice a cuál se refiere.
    .why = Todas las series vuelven a empezar en cada periodo de estudios; un número que se repite solo es claro con su fecha.
contact-empty = Un contacto no dice nada.
    .why = El encabezamiento de la carta indica a quién dirigirse.
    .repair = Suprimirlo
contact-unreachable = Puede consultarse a { $name }, pero no hay número ni dirección.
    .why = El encabezamiento de la carta indica a quién dirigirse, y cómo.
head-row-empty = Una fila del encabezamiento está vacía.
    .why = Un rótulo sin valor no se imprime.
    .repair = Suprimirla
email-malformed = “{ $value }” no es una dirección de correo electrónico.
    .why = Una dirección tiene la forma nombre@servidor, sin espacios.
    .repair = Escribirla sin espacios
page-malformed = “{ $value }” no es la dirección de una página.
    .why = La dirección de una página tiene un servidor con un punto, y no contiene espacios.
    .repair = Escribirla sin espacios
number-without-digits = “{ $value }” no es un número de teléfono.
    .why = Un número contiene cifras; una fila que no procede se omite.
telephone-elsewhere = “{ $value }” es un número de teléfono y figura bajo otro rótulo.
    .why = Los números y las direcciones figuran bajo sus propios rótulos: Tel., Fax, Correo-e, Web.
    .repair = Ponerlo en Tel.
fax-elsewhere = “{ $value }” es el fax de la Oficina y figura bajo otro rótulo.
    .why = Los números y las direcciones figuran bajo sus propios rótulos: Tel., Fax, Correo-e, Web.
    .repair = Ponerlo en Fax
email-elsewhere = “{ $value }” es una dirección de correo electrónico y figura bajo otro rótulo.
    .why = Los números y las direcciones figuran bajo sus propios rótulos: Tel., Fax, Correo-e, Web.
    .repair = Ponerla en Correo-e
page-elsewhere = “{ $value }” es la dirección de una página y figura bajo otro rótulo.
    .why = Los números y las direcciones figuran bajo sus propios rótulos: Tel., Fax, Correo-e, Web.
    .repair = Ponerla en Web
missing-email = El encabezamiento no tiene dirección de correo electrónico.
    .why = Las filas del encabezamiento son Ref., Tel., Fax, Correo-e (práctica de la casa).
missing-telephone = El encabezamiento no tiene número de teléfono.
    .why = Las filas del encabezamiento son Ref., Tel., Fax, Correo-e (práctica de la casa).
missing-author-code = La referencia no lleva debajo ningún código de autor.
    .why = Bajo la referencia figuran el grupo o servicio y las iniciales del autor: SG12/MA (práctica de la casa).
telephone-digits = El número de Ginebra “{ $number }” tiene { $count ->
    [one] una cifra
   *[other] { $count } cifras
} tras +41 22, y no siete.
    .why = Los números de Ginebra tienen siete cifras tras los indicativos de país y de zona.
telephone-long = “{ $number }” tiene { $count } cifras; ningún número de teléfono tiene más de 15.
    .why = Un número internacional tiene como máximo 15 cifras con su indicativo de país (Rec. UIT-T E.164).
telephone-form = El número de teléfono “{ $number }” se escribe de forma distinta que “{ $right }”.
    .why = La casa escribe los números como +41 22 730 6828: país, zona, tres cifras, cuatro cifras.
    .repair = Escribir “{ $right }”
fax-unusual = El número de fax es “{ $number }”; el de la Oficina es { $right }.
    .why = Las cartas de la Oficina indican su fax, +41 22 730 5853 (práctica de la casa).
    .repair = Escribir “{ $right }”
name-spelled-twice = “{ $name }” se escribe “{ $other }” en otro lugar de la carta.
    .why = El nombre de una persona tiene una sola grafía; los nombres se dejan en letras latinas en todos los idiomas.
addressee-led-by-word = La entrada “{ $words }” empieza por “{ $found }”, que el rótulo ya dice.
    .why = El rótulo “A:” figura sobre la lista; sus entradas no lo repiten (práctica de la casa).
    .repair = Suprimir “{ $found }”
addressee-led-by-mark = La entrada “{ $words }” lleva delante un “{ $found }” escrito a mano; la lista pone su propio signo.
    .why = La lista de destinatarios pone los signos delante de sus entradas.
    .repair = Suprimir “{ $found }”
addressee-punctuated = La entrada “{ $words }” termina con un “{ $found }” escrito a mano, que las demás entradas no tienen.
    .why = El programa pone la puntuación de las dos listas del encabezamiento.
    .repair = Suprimir “{ $found }”
addressee-twice = “{ $words }” figura dos veces entre los destinatarios.
    .why = Cada grupo de destinatarios figura una sola vez.
    .repair = Suprimir el segundo
addressee-and-copy = “{ $words }” es destinatario y recibe además copia.
    .why = Un destinatario no necesita copia.
    .repair = Suprimir la copia
associates-of-no-group = Los Asociados son los de todas las Comisiones de Estudio, pero la carta es de { $group }.
    .why = Un Asociado participa en los trabajos de una Comisión de Estudio; la Carta Colectiva de una Comisión de Estudio se dirige a los Asociados de esa Comisión.
    .repair = Nombrar la Comisión de Estudio
signatory-not-in-office = { $name } no ocupaba el cargo el { $date }; lo ocupaba { $right }.
    .why = Firma la carta el Director que ocupa el cargo en la fecha de la carta.
    .repair = Insertar { $right }
signatory-without-office = { $name } firma sin cargo.
    .why = Bajo el nombre figura el cargo: Director de la Oficina de Normalización de las Telecomunicaciones.
    .repair = Insertar el cargo
annex-count-off = La carta tiene { $count ->
    [one] un anexo
   *[other] { $count } anexos
}, pero la línea que los cuenta no se imprime.
    .why = Bajo la firma, una carta indica cuántos anexos tiene: “Anexos: 3” (práctica de la casa).
    .repair = Imprimir la línea
annex-count-wrong = La línea dice { $found }, pero la carta tiene { $count ->
    [one] un anexo
   *[other] { $count } anexos
}.
    .why = Bajo la firma, una carta indica cuántos anexos tiene.
    .repair = Escribir { $right }
annex-count-typed = Los anexos se cuentan con palabras escritas a mano, y la propia carta imprime una línea así.
    .why = La línea bajo la firma se deriva de los anexos; escrita a mano, figura dos veces.
annex-typed-lacking = Se menciona “{ $found }”, pero la carta { $count ->
    [0] no tiene ningún anexo
    [one] tiene un anexo
   *[other] tiene { $count } anexos
}.
    .why = Todo anexo que se anuncia se adjunta: añádalo, o suprima la mención.
annex-numbered = “{ $found }” lleva un número; los anexos de la carta se llaman { $right } y así sucesivamente.
    .why = Los anexos llevan letras en el orden en que figuran; uno solo se llama simplemente “Anexo” (práctica de la casa).
    .repair = Insertar { $right }
annex-typed = “{ $found }” se ha escrito a mano; si se mueven los anexos, se queda como está.
    .why = Un anexo que se inserta como dato lleva la letra de su lugar, en todos los idiomas.
    .repair = Insertar { $right }
bullet-typed = Se ha escrito “{ $found }” donde la carta pone su propio signo, { $set }.
    .why = Los números y signos de las listas los pone la carta; los escritos a mano se imprimen junto a ellos.
    .repair = Suprimir “{ $found }”
number-typed-at-bullet = Se ha escrito el número { $found } en un elemento con viñeta.
    .why = Los elementos de una lista tienen un solo tipo de signo.
    .repair = Suprimir { $found }
number-typed-twice = Se ha escrito el número { $found } donde la propia carta pone { $set }.
    .why = Los números de párrafos y elementos los pone la carta; los escritos a mano se imprimen junto a ellos.
    .repair = Suprimir { $found }
number-typed-wrong = Se ha escrito el número { $found } donde la carta pone { $set }.
    .why = Los números de párrafos y elementos los pone la carta; uno distinto escrito a mano los contradice.
    .repair = Suprimir { $found }
number-repeated = El número { $found } figura dos veces seguidas; debería seguir { $right }.
    .why = Los párrafos se numeran sin huecos.
    .repair = Continuar desde { $right }
number-out-of-order = El número { $found } figura donde debería seguir { $right }.
    .why = Los párrafos se numeran sin huecos.
    .repair = Continuar desde { $right }
note-of-two-documents = La nota cita dos documentos, { $one } y { $other }.
    .why = Una nota remite al lector al único documento en que se encuentra la última versión.
document-of-another-group = La nota cita un documento de { $found }, pero se reúne { $right }.
    .why = Los documentos de una reunión son los de su grupo.
    .repair = Escribir { $right }
page-spellings = Una misma página se escribe de varias maneras: { $spellings }.
    .why = En una carta, una página tiene una sola dirección; los gobiernos la copian del papel (práctica de la casa).
    .repair = Escribir { $right } en todas partes
link-punctuation = El enlace “{ $words }” incluye la puntuación de la frase, y lleva a { $target }.
    .why = Un punto tras una dirección pertenece a la frase; en el enlace, lleva a una página que no existe.
    .repair = Poner la puntuación fuera del enlace
link-mailto = El enlace “{ $words }” muestra o duplica “mailto:”.
    .why = Un buzón se imprime únicamente con su dirección; “mailto:” es para la máquina.
    .repair = Escribir solo la dirección
link-leads-elsewhere = El enlace dice “{ $words }” pero lleva a { $target }.
    .why = Una dirección impresa y el enlace que hay detrás son iguales.
    .repair = Hacer que lleve a { $right }
link-here = El enlace “{ $words }” no dice nada sobre el papel.
    .why = Las cartas se imprimen y se leen en voz alta; un enlace muestra la dirección o el nombre de aquello a lo que lleva.
    .repair = Imprimir la dirección que hay detrás
link-lost = El texto remite a “{ $words }”, pero no hay enlace ni dirección.
    .why = Un enlace que se perdió por el camino deja a los lectores sin la dirección: escriba la dirección, o suprima las palabras.
address-punctuation = Hay puntuación tras la dirección “{ $address }”.
    .why = Con puntuación detrás, una dirección lleva a una página o un buzón que no existe.
    .repair = Escribir { $right }
address-mistyped = “{ $found }”, en una dirección, está mal escrito; debería ser “{ $right }”.
    .why = Un servidor o un protocolo mal escrito no lleva a ninguna parte.
    .repair = Escribir “{ $right }”
address-spaced = Hay un espacio dentro de la dirección “{ $found }”.
    .why = Una dirección no contiene espacios; un enlace termina donde hay uno.
    .repair = Escribirla sin el espacio
page-in-other-language = Una dirección lleva a una página en “{ $found }”, pero el texto está en “{ $right }”.
    .why = Un texto cita la página en su propio idioma; el segmento que sigue a itu.int indica cuál.
    .repair = Escribir “{ $right }” en la dirección
page-in-english = Las direcciones en este idioma llevan a páginas en inglés.
    .why = Un texto cita la página en su propio idioma cuando existe; muchas páginas solo existen en inglés.
group-named-wrong = Se nombra { $found } donde corresponde { $group }, el grupo de esta carta.
    .why = El número de la Comisión de Estudio coincide en la referencia, el asunto, los destinatarios y la reunión.
    .repair = Insertar el grupo de la carta
group-other-named = Se nombra { $found }; la carta es de { $group }.
    .why = Las cartas pueden nombrar otros grupos; un número que quedó de otra carta tiene el mismo aspecto.
    .repair = Insertar el grupo de la carta
address-of-another-group = “{ $found }” pertenece a { $other }; la carta es de { $group }.
    .why = El buzón y la página son los del grupo: tsbsg12@itu.int, itu.int/go/tsg12 para la Comisión de Estudio 12 (práctica de la casa).
    .repair = Insertar la dirección de { $group }
part-of-another-group = En el anexo de una carta de { $group } figuran Cuestiones o Grupos de Trabajo de { $found }.
    .why = El orden del día y el calendario citan las Cuestiones y los Grupos de Trabajo del grupo que se reúne.
    .repair = Sustituirlos por los de { $group }

## Translations on their way to a translator and back

exchange-head = Encabezamiento
exchange-addressee = Destinatario
exchange-subject = Asunto
exchange-group-title = Ámbito de trabajo del grupo
exchange-meeting-title = Título del evento
exchange-meeting-place = Lugar de la reunión
exchange-meeting-host = Anfitrión de la reunión
exchange-chair = Presidencia de la reunión
exchange-requested-by = A petición de quién se convoca la reunión
exchange-endorsed-at = Dónde se aprobó la reunión
exchange-salutation = Saludo
exchange-deadline = Plazos clave
exchange-signature = Firma
exchange-body = Carta
exchange-annex = Anexo { $number }
exchange-title = título
exchange-paragraph = párrafo
exchange-list = lista
exchange-heading = encabezado
exchange-table = cuadro
exchange-note = nota
exchange-agenda = orden del día
exchange-time-plan = calendario
exchange-state-standard = texto tipo
exchange-state-missing = falta
exchange-state-stale = por actualizar
exchange-state-from-memory = de la memoria
exchange-state-draft = provisional
exchange-state-reviewed = revisado
exchange-state-approved = aprobado
exchange-review-title = Revisión de la traducción: { $source } → { $target }
exchange-review-words = Modifique las palabras de la tercera columna; el control de cambios es bienvenido, y los cambios se consideran aceptados. Lo que figura sobre fondo azul es una fecha, un nombre, un número de la carta: muévalo, pero no lo modifique. Las filas grises son textos tipo, para leer.
exchange-review-rows = En la última columna, escriba “revisado” o “aprobado” donde haya examinado un texto. Deje las filas y sus números como están: por ellos el programa vuelve a encontrar los textos.
exchange-review-table = Los textos de la carta, uno por fila: número, original, traducción, estado
exchange-column-number = N.º
exchange-column-state = Estado
exchange-account = { $words ->
        [one] Un texto tiene
       *[other] { $words } textos tienen
    } palabras nuevas, { $states } otro estado; { $unchanged } han vuelto como estaban, { $untranslated } sin traducción, { $left } no se han incorporado.
exchange-remark-stale = El texto { $id } (“{ $words }”) no está actualizado: el archivo se hizo a partir de un original más antiguo.
exchange-remark-newer = El texto { $id } (“{ $words }”) se ha dejado como estaba: el archivo se hizo a partir de un original más antiguo, y su traducción es aquí más reciente.
exchange-remark-reopened = El texto { $id } (“{ $words }”) vuelve a ser provisional: sus palabras han cambiado desde que se revisó.
exchange-remark-codes = El texto { $id } (“{ $words }”) se ha dejado como estaba. Datos o enlaces que faltan: { $lost }; que sobran: { $added }.
exchange-remark-unreadable = El texto { $id } (“{ $words }”) se ha dejado como estaba: { $lost }.
exchange-remark-standard = El texto { $id } (“{ $words }”) se ha dejado como estaba: es un texto tipo.
exchange-remark-unknown = El texto { $id } (“{ $words }”) se ha omitido: esta carta no tiene tal texto que traducir.
exchange-remark-twice = El texto { $id } (“{ $words }”) figura dos veces en el archivo: el segundo se ha omitido.
exchange-remark-gone = El texto { $id } (“{ $words }”) no figura en el archivo: su fila se suprimió, o el texto es más reciente que el archivo.
exchange-remark-stray = “{ $words }” no pertenece a ningún texto de la carta y se ha omitido.

## The equality report

equality-title = Equivalencia de las versiones lingüísticas
equality-summary = { $differences ->
        [0] Los { $values } valores se imprimen en todos los idiomas
        [one] Uno de los { $values } valores no se imprime en todos los idiomas
       *[other] { $differences } de los { $values } valores no se imprimen en todos los idiomas
    }: { $languages }.
equality-untranslated = { $count ->
        [one] Un texto no está traducido ({ $language }): se imprime en el idioma de la carta, y sus valores nada dicen de la traducción.
       *[other] { $count } textos no están traducidos ({ $language }): se imprimen en el idioma de la carta, y sus valores nada dicen de la traducción.
    }
equality-difference = { $matter }: { $printed } falta en { $lacking }.
equality-matter = Valor
equality-missing = falta
equality-deadline = Plazo
equality-day = Día
equality-hour = Hora
equality-annex = Anexo
equality-contact = Contacto
equality-link = Enlace
equality-document = Documento
equality-table = Los valores de la carta, uno por fila, y cómo los imprime cada idioma
exchange-out-title = Exportar para traducción
exchange-out-language = Idioma de destino
exchange-out-format = Formato
exchange-out-review = Word, dos columnas
exchange-out-xliff2 = XLIFF 2.1
exchange-out-xliff1 = XLIFF 1.2
exchange-out-standard = Con los textos tipo, para leer
exchange-out-do = Elegir dónde…
exchange-in-title = Incorporado de { $name }
dialog-in-title = Traducción devuelta
dialog-hand-over-title = Carpeta para la entrega
hand-over-differences = El paquete se ha escrito. Los idiomas no imprimen todos los mismos valores; el informe de equivalencia los enumera.

## The manual and the tour

command-tour = Visita guiada de la primera carta
manual-search = Buscar en el manual
manual-contents = Índice
manual-keys = Teclas
manual-does = Lo que hacen
key-shift = Mayús
key-space = Espacio
key-enter = Intro
key-escape = Esc
manual-next = Lugar siguiente
manual-previous = Lugar anterior
tour-place = Paso { $step } de { $steps }
tour-next = Siguiente
tour-back = Atrás
tour-end = Salir de la visita
tour-finish = Finalizar
tour-offer = ¿Su primera carta? Una visita guiada de seis pasos muestra dónde está todo.
tour-offer-take = Hacer la visita
tour-offer-leave = Ahora no
tour-begin = Comenzar una carta
tour-begin-about = Las cartas comienzan en la página de inicio: elija un tipo, o tome la carta del año pasado y deje que los plazos y el calendario sigan las nuevas fechas.
tour-facts = Introducir los datos una sola vez
tour-facts-about = El número, la fecha, el grupo y el lugar figuran en un solo lugar del formulario. Se imprimen allí donde la carta los necesita, en todos los idiomas.
tour-texts = Escribir lo que es nuevo
tour-texts-about = Los textos tienen el aspecto que tendrán impresos. Los campos de color son datos; { $keys } inserta uno. Los textos tipo se imprimen por sí solos en cada idioma.
tour-page = Mirar la página
tour-page-about = Esta es la página terminada. Sigue lo que usted escribe, y un clic en ella lleva al texto.
tour-findings = Ver lo que falta
tour-findings-about = Esta línea cuenta lo que han encontrado las comprobaciones. Haga clic para ver la lista; cuando la corrección es evidente, otro clic la aplica.
tour-export = Exportar para la firma
tour-export-about = Este botón produce el archivo Word para la firma, un PDF, o todos los idiomas a la vez. F1 abre el manual en el lugar en que usted trabaja.

## The office’s settings

emblem-error-kind = El emblema { $path } no es una imagen PNG ni JPEG: elija otra.
emblem-error-cut-off = El emblema { $path } está cortado: falta el final. Elija una imagen completa.
emblem-error-damaged = El emblema { $path } está dañado ({ $cause }): elija otra imagen.
emblem-error-empty = El emblema { $path } está vacío: elija otra imagen.

## Guardar, lo que lo impide, y las copias de seguridad

save-error-unwritable-way = no se puede escribir { $path }: { $cause }. Nada ha cambiado en el disco; { $way }
way-out-vanished = compruebe que la unidad está conectada, o elija otro lugar
way-out-name = elija otro nombre
way-out-elsewhere = elija otro lugar
save-error-gone = { $path } ya no está: no se ha reemplazado; guarde con otro nombre
save-error-changed = otra persona ha modificado { $path } entretanto: no se ha reemplazado; compare los dos, o guarde con otro nombre
save-error-no-letter = { $path } contiene ahora otra cosa: no se ha reemplazado; guarde con otro nombre
save-error-elsewhere = { $path } está abierto en otro lugar ({ $person }, { $host }) y no se ha reemplazado: tome el control de la carta, o guarde con otro nombre
save-error-elsewhere-unknown = { $path } está abierto en otro lugar y no se ha reemplazado: tome el control de la carta, o guarde con otro nombre
save-fault-backup = la carta está guardada, pero { $cause }
save-fault-unsure = { $path } está guardado, pero su unidad no lo confirma ({ $cause }): deje abierto el programa y guarde una copia en otra unidad
backup-error-unkept = no se ha podido conservar una copia de seguridad de { $letter } en { $folder }: { $cause }
backup-error-unreadable = no se pueden leer las copias de seguridad de { $folder }: { $cause }
backup-altered = { $path } está dañado: no es la versión que se conservó; elija otra
journal-error-unsure = la unidad no confirma que la copia de recuperación { $path } se conserve, y los últimos cambios podrían no sobrevivir a un fallo: { $cause }; guarde la carta
## What went wrong

tmx-error-damaged = no está bien formado, línea { $line }: { $cause }
tmx-error-other = no es un archivo TMX: su elemento raíz es “{ $what }”
tbx-error-xml = no es un archivo TBX: { $cause }
tbx-error-root = no es un archivo TBX: su raíz es “{ $what }”, y no “tbx” o “martif”
tbx-error-empty = no contiene términos en ninguno de los idiomas ar, en, es, fr, ru, zh
code-error-unknown = el código “{ $what }” no se conoce
code-error-unpaired = el código “{ $what }” solo tiene uno de sus dos extremos
merge-error-other-source = el archivo es una traducción de “{ $file }”, pero la carta está redactada en “{ $letter }”: abra la carta de la que procede el archivo
merge-error-other-target = el archivo es una traducción a “{ $file }”, y no a “{ $wanted }”: elija “{ $file }” para leerlo
merge-error-other-letter = el archivo procede de otra carta ({ $what }): ninguno de sus textos pertenece a esta carta
xliff-error-other = no es un archivo XLIFF: su elemento raíz es “{ $what }”
xliff-error-empty = no es un archivo XLIFF: está vacío
xliff-error-version = es de la versión XLIFF “{ $what }”; pueden leerse las versiones 1.0 a 1.2 y 2.0 a 2.2
xliff-error-no-source = no indica de qué idioma traduce
xliff-error-no-target = no indica a qué idioma traduce
xliff-error-several-pairs = contiene traducciones entre varios pares de idiomas: divídalo en un archivo para cada uno
xliff-error-too-large = supera { $most } MB, más que ninguna carta
xliff-error-damaged = está dañado: { $cause }
unknown-word = “{ $said }” no está entre { $known }
xml-error-at = { $part }: { $what }
xml-error-characters = { $part }: sus caracteres no pueden leerse
xml-error-too-deep = hay elementos anidados en más de { $most } niveles
draft-error-id-twice = dos textos tienen el identificador { $id }
draft-error-no-id = el texto número { $what } de la carta no tiene identificador
draft-error-unknown-phrase = “{ $what }” no es un texto tipo que este programa conozca
draft-error-own-language = hay traducciones a “{ $language }”, que es el idioma de la propia carta
no-window = aquí no puede abrirse ninguna ventana, por falta de pantalla o de controlador gráfico ({ $what }); “circular-desk --help” indica lo que funciona sin ventana: new, check, export
pack-error = no se ha podido producir { $name }: { $cause }
word-error-unknown-list = un párrafo pertenece al nivel { $level } de la lista { $list }, que el documento no tiene
word-error-uneven-row = la fila { $row } del cuadro { $table } abarca { $covered } columnas, pero el cuadro tiene { $columns }
word-error-unresolved = la parte “{ $part }” remite a “{ $id }”, que el archivo no contiene
word-error-malformed = no se ha podido escribir la parte “{ $part }”: { $message }
word-error-differs = el archivo Word se ha rechazado porque no dice lo que dice la carta: { $cause }
word-error-packing = no se han podido reunir las partes del archivo Word
word-error-keeping = no se han podido conservar los bytes reunidos del archivo Word
pdf-error-standards = las normas de PDF solicitadas se excluyen entre sí: { $what }
pdf-error-rule = las páginas infringen una regla de PDF/UA o PDF/A: { $what }
calendar-error-no-dates = un calendario necesita una fecha: introduzca primero los días de la reunión o la fecha de un plazo
open-error-unreadable = no se puede leer { $path }: { $cause }
open-error-too-large = { $path } es demasiado grande para un archivo de carta ({ $size } bytes)
open-error-not-text = { $path } no es un archivo de carta: no es texto UTF-8 (byte { $at })
open-error-no-letter = { $path } no es un archivo de carta
open-error-newer = { $path } fue escrito por una versión más reciente de Circular Desk (formato de archivo { $version }; este programa conoce el { $most }): ábralo con esa versión
open-error-damaged = { $path } está dañado en la línea { $line }, columna { $column }: { $what }
open-error-unsound = { $path } no contiene una carta válida: { $cause }
save-error-unwritable = no se puede escribir { $path }: { $cause }. Nada ha cambiado en el disco
save-error-unspeakable = no se puede escribir { $path }: { $cause }
several-error-no-folder = no se puede crear la carpeta { $folder }: { $cause }
several-error-would-replace = { $count ->
    [one] se reemplazaría { $paths }, que ya existe y es diferente
   *[other] se reemplazarían { $paths }, que ya existen y son diferentes
}
journal-error-unusable = la copia de recuperación de { $path } no puede utilizarse, de modo que los cambios sin guardar no sobrevivirían a un cierre inesperado: { $cause }
journal-error-unwritable = no se ha podido escribir la copia de recuperación, de modo que los últimos cambios no sobrevivirían a un cierre inesperado: { $cause }
office-error-unreadable = no se puede leer { $path }: { $cause }
office-error-set-aside = { $path } está dañado ({ $what }) y se ha apartado con el nombre { $aside }
office-error-stuck = { $path } está dañado ({ $what }) y no se puede apartar, de modo que se queda como está: { $cause }
office-error-no-folder = no se puede crear la carpeta { $path }: { $cause }
office-error-unspeakable = no se puede escribir { $path }: { $cause }
damage-not-text = no es texto UTF-8
damage-too-large = es demasiado grande: { $what } bytes
damage-at = línea { $line }, columna { $column }: { $what }
register-error-no-folder = no se puede crear la carpeta { $path }: { $cause }
register-error-damaged = el registro { $path } está dañado ({ $what }) y se ha dejado como estaba: ponga en su lugar una copia, o muévalo a otro sitio e importe de nuevo la lista de cartas publicadas con “circular-desk register import”
register-error-newer = el registro { $path } fue escrito por una versión más reciente de este programa: utilice esa
register-error-busy = otro programa está utilizando el registro { $path }: inténtelo de nuevo dentro de un momento
register-error-failed = no se puede utilizar el registro { $path }: { $cause }
register-error-taken = el número { $number } de { $sequence } lo ocupa { $holder }: dé otro número a la carta ({ $next } está libre) o, si ambas son la misma carta, póngala en lugar de la otra con “circular-desk register take LETTER --replace”
register-error-meanwhile = el registro se ha dejado como estaba: el número { $number } de { $sequence } lo ocupa entretanto { $holder }; mírelo y corríjalo de nuevo
register-error-gone = el registro se ha dejado como estaba: el número { $number } de { $sequence } ya no figura en él; mírelo y corríjalo de nuevo
register-holder = la carta
register-holder-titled = la carta “{ $title }”
register-holder-dated = la carta de { $date }
register-holder-dated-titled = la carta de { $date } “{ $title }”
register-holder-file = { $holder } ({ $file })
register-error-lines = no se ha importado nada: { $cause }
memory-error-no-folder = no se puede crear la carpeta { $path }: { $cause }
memory-error-missing = no hay ninguna memoria de traducción { $path }: busque el archivo memory.sqlite del otro servicio
memory-error-damaged = la memoria de traducción { $path } está dañada ({ $what }) y se ha dejado como estaba: ponga en su lugar una copia, o muévala a otro sitio e importe un archivo TMX con “circular-desk memory import”
memory-error-newer = la memoria de traducción { $path } fue escrita por una versión más reciente de este programa: utilice esa
memory-error-busy = otro programa está utilizando la memoria de traducción { $path }: inténtelo de nuevo dentro de un momento
memory-error-read-only = la memoria de traducción { $path } es de otro servicio y solo se lee: incorpore las traducciones a la suya
memory-error-failed = no se puede utilizar la memoria de traducción { $path }: { $cause }
unknown-language = “{ $what }” no es uno de los idiomas oficiales ar, en, es, fr, ru, zh
unknown-fact = “{"{"}{ $what }{"}"}” no es un dato que este programa conozca
markup-error-unclosed = “{ $mark }” se abre y no se cierra en “{ $text }”
not-a-file-code = “{ $what }” no es un código para nombres de archivo; escriba de una a ocho letras, por ejemplo COL
not-a-group = “{ $what }” no designa ningún grupo; escriba 12, SG12, WP1/11, SG12RG-AMR o TSAG
review-error-no-table = no es un archivo de revisión: no tiene ningún cuadro cuyas columnas se llamen como “English (en)” y “中文 (zh)”; una carta se abre o se importa, no se lee como una traducción
import-error-old-word = este es un archivo de Word 97–2003 (.doc): ábralo en Word o LibreOffice, guárdelo como .docx, e importe este último
import-error-encrypted = este archivo solo se abre con contraseña: ábralo en Word, quite la contraseña, guárdelo, e impórtelo
import-error-open-document = este es un archivo OpenDocument (.odt): ábralo en LibreOffice o Word, guárdelo como .docx, e importe este último
import-error-other = esto es { $what }, y no un archivo Word: ábralo en el programa del que procede, guárdelo como .docx si es posible, e importe este último
import-error-not-word = no es un archivo Word (.docx)
import-error-damaged = este archivo Word está dañado ({ $what }): ábralo en Word, que tal vez lo repare, guárdelo, e impórtelo
import-other-rtf = un archivo RTF
import-other-pdf = un archivo PDF
import-other-open-document = un archivo OpenDocument sin texto
import-other-excel = un libro de Excel
import-other-powerpoint = una presentación de PowerPoint
import-part-missing = { $part }: falta
import-much-bytes = más de 32 MB
import-much-parts = más de 4000 partes
import-much-text = más de 10 MB de texto
import-much-links = más de 20{"\u00A0"}000 enlaces
import-much-styles = más de 5000 estilos
import-much-lists = más de 20{"\u00A0"}000 listas
import-much-words = más de 4 MB de palabras
import-much-pieces = más de 200{"\u00A0"}000 párrafos y fragmentos
import-much-depth = partes anidadas en más de { $most } niveles
import-error-too-much = este archivo Word tiene { $what }, más de lo que puede tener una carta, y no se lee
translation-error-neither = no es un archivo XLIFF ni un archivo de revisión (.docx)
translation-error-characters = está dañado: { $cause }
translation-error-own-language = el archivo es una traducción a “{ $language }”, idioma en que está redactada la propia carta
join-error-nothing = no se ha indicado ninguna versión lingüística
join-error-same-language = dos de los archivos están en “{ $language }”: indique un archivo por idioma, e importe el otro por separado
template-error = no se puede leer la plantilla { $file }: { $cause }
find-error-nothing = no hay nada que buscar
find-error-pattern = la expresión no se entiende: { $what }
find-error-too-large = la expresión es demasiado larga
replace-error-standard = esto es texto tipo: cámbielo primero en su párrafo
replace-error-fact = esto abarca un dato de la carta, que se cambia donde se introduce
replace-error-gone = este texto ha cambiado desde que se buscó
dictionary-error = el diccionario ortográfico no se entiende: { $what }
not-dates = “{ $what }” no es una fecha (2021-05-04), un intervalo (2021-05-04..2021-05-13) ni una lista de fechas en orden ascendente

## What the system says

system-not-found = no existe, o no existe su carpeta
system-permission = el sistema no lo permite: diríjase a quien se ocupa de la carpeta, o elija otra
system-read-only = la unidad es de solo lectura: elija una carpeta en otra
system-full = la unidad está llena: libere espacio en ella, o elija otra
system-quota = su parte de la unidad está agotada: libere espacio, o elija otra carpeta
system-too-large = el archivo es mayor de lo que permite la unidad
system-name = el nombre es demasiado largo, o tiene caracteres que la unidad no permite
system-folder = es una carpeta, y no un archivo
system-no-folder = una parte de su ruta es un archivo, y no una carpeta
system-there-already = ya existe un archivo con ese nombre
system-busy = otro programa lo está utilizando: ciérrelo allí, o inténtelo de nuevo dentro de un momento
system-network = no se puede acceder a la unidad de red: compruebe que está conectada, e inténtelo de nuevo
system-timed-out = la unidad no ha respondido a tiempo: inténtelo de nuevo
system-cut-short = termina antes de su final: está truncado
system-memory = al equipo no le queda memoria para ello: cierre otros programas, e inténtelo de nuevo
system-other = { $what }
words = { $words }
list-line = línea { $line }: { $what }
list-lines = { $lines }
list-headed-alike = dos columnas llevan el mismo título “{ $heading }”
register-line-taken = el número { $number } de { $row } lo ocupa { $holder }
register-line-twice = el número { $number } de { $row } ya figura en la línea { $before }
register-line-headings = se necesitan los títulos series, number y date (o period); pueden añadirse group y title
register-line-number = “{ $number }” no es un número del 1 al 9999
register-line-period-unknown = no se conoce el periodo de estudios del { $date }; indíquelo
register-line-undated = no tiene fecha ni periodo de estudios
register-line-date = “{ $text }” no es una fecha; escriba 2021-02-05
register-line-period = “{ $text }” no es un periodo de estudios; escriba T17 o 2017-2020
place-paragraph = el párrafo { $number }
place-cell = el párrafo { $number } de la celda { $cell } de la fila { $row } del cuadro { $table }
place-header = { $paragraph } del encabezado de página
place-footer = { $paragraph } del pie de la primera página
differs-words = { $place } debería decir “{ $meant }”, pero dice “{ $found }”
differs-link = en { $place }, “{ $words }” debería llevar a { $meant }, pero lleva a { $found }
differs-link-words = en { $place }, exactamente “{ $words }” debería llevar a { $meant }
differs-no-link = en { $place }, “{ $words }” no debería llevar a ninguna parte
differs-number = { $place } no está numerado como debería
differs-empty-missing = falta { $place }, que está vacío
differs-missing = falta { $place }, “{ $words }”
differs-empty-many = sobra un párrafo vacío: { $place }
differs-many = “{ $words }” figura y no debería: { $place }
term-line-twice = “{ $id }” ya figura en la línea { $before }
term-line-headings = se necesita una columna por idioma, titulada en, zh, fr, es, ru o ar; pueden añadirse id, kind, status, note y source
term-line-empty = no tiene términos en ningún idioma
term-line-no-letters = sus términos no tienen letras
term-line-no-term = “{ $part }” no es un término
import-failed = { $path } no se ha importado: { $cause }
import-review-file = { $path } es un archivo de revisión de una traducción: abra su carta, e incorpórelo con “Importar una traducción…”
align-same-language = { $first } y { $second } están ambos en “{ $language }”: elija dos versiones lingüísticas de una misma carta
send-out-failed = { $path } no se ha escrito: { $cause }
bring-in-failed = { $path } no se ha incorporado: { $cause }

## The language of the window

menu-language = Idioma de la ventana
command-language-system = Idioma del sistema
command-language-ar = Idioma de la ventana: العربية
command-language-zh = Idioma de la ventana: 中文
command-language-en = Idioma de la ventana: English
command-language-fr = Idioma de la ventana: Français
command-language-ru = Idioma de la ventana: Русский
command-language-es = Idioma de la ventana: Español
## The tools of the translator's view

translation-fill-short = Completar con la memoria
translation-concordance-short = Buscar en la memoria

## La carta abierta y su archivo

meanwhile-altered = { $path } se ha modificado fuera de Circular Desk desde que se guardó por última vez, o está dañado. “Versiones anteriores…” muestra las diferencias.

## What was left behind, and failures of the program

recovery-changed = Otra persona ha guardado el archivo desde entonces: al guardar se mostrarán ambas.

## Lo que difiere entre dos estados de una carta
## Saving and what stands against it (to be replaced by those of storage)
## Storage: saving, what stands against it, and backups
## What differs between two states of a letter

differing-annex = Anexo { $title }
differing-annexes = Anexos
differing-place = Movido
differing-order = Orden
differing-arrangement = Disposición, por ejemplo columnas o días
differing-new = Nuevo
differing-gone = Suprimido
differing-not-there = No está
differing-nothing = No hay diferencias.
differing-before = Antes
differing-after = Ahora
differing-more = { $count ->
        [one] Una diferencia más
       *[other] { $count } diferencias más
    }
differing-series = Serie
differing-contact = Contacto
differing-annex-count = Línea que cuenta los anexos
differing-inherited = Tomado de una carta anterior, sin confirmar

## La carta abierta y su archivo

command-earlier-versions = Versiones anteriores…
title-read-only = { $title } (solo lectura)
meanwhile-no-letter = { $path } ya no puede leerse como carta. No se ha perdido nada; al guardar se preguntará qué hacer.
conflict-title = Otra persona ha guardado esta carta
conflict-both = Por decidir ({ $count })
conflict-take-theirs = Conservar la otra
conflict-undecided = Aún sin decidir
conflict-merge = Combinar ambas
differing-on = Activado
differing-off = Desactivado
differing-answer-by = Respuesta a más tardar el
differing-names-letter = Carta nombrada debajo del título del anexo
differing-waiver = Observación que puede quedarse

## The open letter and its file

command-earlier-versions-tip = Las diez últimas versiones de esta carta, y lo que difiere de la actual
saved-beside = Guardada como { $path }
meanwhile-gone = { $path } ya no está: se ha suprimido o ha cambiado de nombre, o falta su unidad. No se ha perdido nada; al guardar se preguntará qué hacer.
meanwhile-shown = { $count ->
        [0] Otra persona ha guardado esta carta; nada difiere en ella.
        [one] Otra persona ha guardado esta carta: se muestra tal como está ahora, con un cambio. “Deshacer” lo retira.
       *[other] Otra persona ha guardado esta carta: se muestra tal como está ahora, con { $count } cambios. “Deshacer” los retira.
    }
conflict-none = Usted y otra persona han cambiado cosas distintas: pueden conservarse ambas.
conflict-some = { $count ->
        [one] Usted y otra persona han cambiado una misma cosa de manera distinta: elija. Todo lo demás se combina automáticamente.
       *[other] Usted y otra persona han cambiado { $count } cosas de manera distinta: elija para cada una. Todo lo demás se combina automáticamente.
    }
conflict-other-letter = Ya hay una carta en este lugar. Esto es lo que difiere.
conflict-theirs = Cambios de la otra persona ({ $count })
conflict-mine = Mis cambios ({ $count })
conflict-here = Mi versión
conflict-there = La otra versión
conflict-take-mine = Conservar la mía
conflict-decide = { $count ->
        [one] Decidir la que falta
       *[other] Decidir las { $count } que faltan
    }
conflict-merged = Ambas se han combinado. “Deshacer” vuelve atrás; el archivo se escribe cuando usted guarda.
conflict-seen = He visto los cambios de la otra persona; su versión puede reemplazarse (se queda entre las versiones anteriores)
conflict-replace = Reemplazar la otra versión

## The open letter and its file

conflict-later = Decidir más tarde
elsewhere-title = Esta carta está abierta en otro lugar
elsewhere-who = Abierta por { $person } en el equipo { $host } (desde: { $since })
elsewhere-who-unknown = Otro programa la tiene abierta; no se puede saber cuál.
elsewhere-somebody = alguien
elsewhere-saving-about = Sus cambios siguen aquí. Puede guardarlos con otro nombre.
elsewhere-copy = Abrir una copia
banner-read-only = Solo lectura: abierta por { $person } en el equipo { $host } (desde: { $since })
banner-read-only-unknown = Solo lectura: otro programa la tiene abierta
trouble-still-no-journal = Sigue abierta, pero sus cambios no están en ningún otro lugar: guárdelos en otro sitio antes de cerrarla.
elsewhere-read-about = Puede leerla, o comenzar una copia con otro nombre.
elsewhere-take-about = Si toma usted el control, la otra persona lo sabrá cuando guarde; no se pierde nada de lo que haya hecho.
elsewhere-read = Abrir como solo lectura
elsewhere-take = Tomar el control
elsewhere-take-and-save = Tomar el control y guardar
banner-taken = { $person } ha tomado el control en { $host } ({ $since })
banner-taken-unknown = Otro programa ha tomado el control de esta carta
trouble-title = No se ha podido guardar la carta
trouble-still = No se ha perdido nada: sigue abierta, y sus cambios están en la copia de recuperación.
trouble-still-leaving = No se ha perdido nada: sus cambios están en la copia de recuperación, y se ofrecerán cuando el programa vuelva a iniciarse.
trouble-replace-about = Si lo reemplaza, lo que hay ahora se queda entre las versiones anteriores.
trouble-elsewhere = Guardar como…
trouble-again = Intentar de nuevo
trouble-there = Guardarla allí de nuevo
trouble-replace = Reemplazarlo
trouble-journal = Conservar para recuperación
trouble-journal-leave = Conservar y cerrar
earlier-title = Versiones anteriores
earlier-none = Aún no se ha conservado ninguna versión de esta carta: se conserva una cada vez que se guarda.
trouble-kept = Sus cambios están en la copia de recuperación; se ofrecerán cuando el programa vuelva a iniciarse.
unread-backup = Se ha conservado una versión del { $when }, que puede leerse.
unread-open = Abrir la versión del { $when }
unread-opened = Esta es la versión del { $when }. El archivo solo se reemplaza cuando usted guarda.
unread-none = Aquí no se conserva ninguna versión anterior. Pida el archivo a quien lo envió o busque una copia; el archivo queda como está.
unread-title = No se ha podido abrir la carta
earlier-sentence = Lo que difiere de la carta tal como está ahora. Restaurar es un paso que “Deshacer” retira.
earlier-differences = { $count ->
        [0] Como está ahora
        [one] Una diferencia
       *[other] { $count } diferencias
    }
earlier-damaged = No puede leerse
earlier-then = Entonces
earlier-now = Ahora
earlier-restore = Restaurar esta versión
earlier-save = Guardar como otro archivo…

## Lo que quedó y los fallos del programa

## What was left behind, and failures of the program

recovery-take = Retomarla
recovery-beside = Guardar junto al archivo
recovery-name = recuperada
recovery-differences = { $count ->
        [0] Nada difiere del archivo
        [one] Una diferencia con el archivo
       *[other] { $count } diferencias con el archivo
    }
recovery-in-file = En el archivo
recovery-sure = Estos cambios no están en ningún otro lugar. ¿Desecharlos definitivamente?
recovery-throw-now = Desechar definitivamente
recovery-keep = Conservarlos
failure-title = Circular Desk ha fallado
failure-go-on = Continuar
failure-close = Cerrar el programa
## What the office sets

office-title = Ajustes de la Secretaría
office-new-letters = Cartas nuevas
office-paper = Emblema y dirección
office-signatories = Firmantes
office-contacts = Libreta de direcciones
office-closed-days = Días de cierre
office-numbers = Números y términos
office-everything = Archivo y diagnóstico
office-keep = Guardar
office-kept = Los ajustes de la Secretaría se han guardado.
office-no-folder = Los ajustes de la Secretaría no se pueden guardar: este sistema no tiene carpeta para ellos. Indique una con CIRCULAR_DESK_HOME.
office-as-program = Inglés (predeterminado)
office-new-letters-about = Así empiezan las cartas nuevas, salvo indicación en contrario. Las cartas existentes no cambian.
office-place = Lugar de la reunión
office-contact = Contacto
office-several = varios, separados por punto y coma
office-paper-about = Lo que se imprime en el papel de todas las cartas de esta Secretaría.
office-emblem = Emblema
office-no-emblem = Sin emblema propio: se imprime un anillo neutro.
office-emblem-in = Usar esta imagen
office-emblem-hint = una imagen PNG o JPEG
office-emblem-taken = El emblema está listo; se imprimirá cuando guarde los ajustes.
office-emblem-unseen = Una imagen JPEG: véala en la página.
office-emblem-remove = Quitar el emblema
office-address-line = Línea al pie de la primera página
office-address-line-about = Si un campo está vacío, se imprime la línea tipo que muestra.
office-signatories-about = Los firmantes y sus mandatos. En las cartas nuevas figura quien ocupa el cargo en la fecha de la carta; las comprobaciones señalan a los demás.
office-signatory-add = Añadir firmante
office-signatory-name = Nombre en letras latinas
office-signatory-remove = Quitar el firmante { $number }
office-signatories-known = Conocidos por el programa
office-signatory-term = { $name }, al menos del { $from } al { $until }
office-signatory-since = { $name }, desde el { $from } a más tardar
office-from = En el cargo desde
office-until = Hasta (vacío: sigue en el cargo)
office-term-ends-early = El mandato termina antes de empezar.
office-contacts-about = Contactos de las cartas abiertas o guardadas aquí y los que usted añada. Las cartas no cambian con ellos.
office-contacts-search = Buscar en la libreta
office-contacts-none = La libreta de direcciones está aún vacía.
office-contacts-taken = Se han leído { $count } contactos; se conservarán cuando guarde los ajustes.
office-contact-label = Cómo lo llama la Secretaría
office-contact-label-hint = secretaría de la CE 12
office-contact-nameless = sin nombre
office-contact-remove = Quitar este contacto
office-list-hint = una lista CSV
office-file = Archivo
office-in = Importar
office-out = Exportar
office-numbers-in = Importar números
office-numbers-out = Exportar números
office-terms-in = Importar términos
office-terms-out = Exportar términos
office-in-title = Archivo que se lee
office-out-title = Archivo que se escribe
office-written = { $path } se ha escrito.
office-would-replace = { $path } ya existe. Pídalo otra vez para reemplazarlo.
office-file-no-text = No se puede leer { $path }: no es texto UTF-8. Guarde la lista como CSV (UTF-8).
office-numbers-about = Las cartas emitidas, por serie. Un ejemplar firmado recibe su número automáticamente; las cartas anteriores se importan de una lista o se añaden aquí. Elija una serie para ver sus cartas y corregirlas.
office-numbers-none = Aún no se ha asignado ningún número.
office-numbers-series = Serie
office-numbers-group = Grupo
office-numbers-period = Periodo de estudios
office-numbers-letters = Cartas
office-numbers-next = Número siguiente
office-numbers-taken = Se han leído { $count } cartas; se incorporarán al registro cuando guarde los ajustes.
office-numbers-refused = La lista no se ha leído: { $cause }
office-series = Series y números
office-series-said = { $series }, cartas: { $count }, número siguiente: { $next }
office-series-add = Añadir serie
office-series-about = La próxima carta recibirá el número siguiente al más alto de esta lista. Si ya se han emitido cartas, indique abajo el número de la última de ellas.
office-series-hint = CIR, COL…
office-group-hint = vacío si todas se cuentan juntas
office-period-hint = T25 o 2025-2028
office-series-needed = Una serie tiene un código, por ejemplo CIR o COL.
office-period-needed = La numeración empieza de nuevo en cada periodo de estudios: indíquelo.
office-series-twice = Esta serie ya está en la lista: elíjala en ella.
office-letters-of = Cartas de { $series }
office-letters-gaps = Números sin carta: { $numbers }
office-letter-said = { $number }, { $date }, { $title }
office-letter-untitled = sin título
office-letter-add = Añadir carta
office-letter-taken = Otra carta de esta serie tiene el número { $number }.
office-letter-date = Fecha
office-letter-title = Título
office-letter-remove = Quitar del registro
office-terms-count = El glosario tiene { $count } conceptos, incluidos los de la Secretaría.
office-terms-taken = Se han leído { $count } conceptos; se incorporarán al glosario cuando guarde los ajustes.
office-closed-days-about = Conviene revisar un plazo que cae en uno de estos días: las comprobaciones lo advierten y ofrecen los días laborables anterior y posterior.
office-holidays = Días festivos de esta Secretaría
office-own-days = Otros días de cierre
office-day = Día de cierre { $number }
office-day-name = Nombre del día de cierre { $number }
office-day-hint = cómo se llama
office-day-add = Añadir día
office-day-remove = Quitar el día de cierre { $number }
office-everything-about = Todo lo que figura aquí, con el registro, los términos y la lista de palabras, en un archivo: para otro equipo o un colega.
office-everything-hint = office.zip
office-everything-taken = El archivo se ha leído. Revise las páginas; todo se conservará cuando guarde los ajustes.
office-diagnostics = Diagnóstico
office-diagnostics-about = Información para el servicio de asistencia, en inglés; no contiene texto de las cartas, nombres de archivo ni direcciones.
office-diagnostics-copy = Copiar el diagnóstico
office-log = El registro de actividad está en { $path }.
diagnostics-copied = El diagnóstico está en el portapapeles.
contacts-list-headings = se necesita el encabezado name o e-mail; se pueden añadir telephone, fax, page y label
contacts-list-empty = no dice nada de un contacto
bundle-error-archive = No es un archivo de ajustes de una Secretaría, o no está entero: { $cause }
bundle-error-nothing = Este archivo no contiene ajustes de una Secretaría: elija uno escrito por este programa.
bundle-error-damaged = { $name } está dañado: { $what }
bundle-error-list = { $name } no se puede leer: { $what }
bundle-error-unspeakable = Los ajustes no se pueden escribir: { $cause }
command-office = Ajustes de la Secretaría…
command-office-tip = Emblema, firmantes, libreta, días de cierre, números: lo que comparten todas las cartas
command-diagnostics = Copiar el diagnóstico
command-diagnostics-tip = Copia en el portapapeles los datos del programa, sin texto de las cartas
## Archivo de carta ilegible

ron-cut-short = el archivo termina demasiado pronto; le falta una parte
ron-too-deep = las listas o condiciones están anidadas a demasiada profundidad
ron-other = su estructura no es la de un archivo de carta ({ $what })

## What differs between two states of a letter


## The open letter and its file


## What was left behind, and failures of the program


## What an import has found, and what it has left


## Facts in which two language versions differ

drop-here = { $count ->
    [1] Suelte para abrir la carta
   *[other] Suelte para abrir juntas estas versiones de la carta
}

## What differs between two states of a letter


## The open letter and its file

earlier-restored = La versión se ha restaurado. “Deshacer” vuelve atrás; el archivo se escribe cuando usted guarda.

## What was left behind, and failures of the program

recovery-nowhere = la carta no tiene un archivo junto al que pudiera guardarse: retómela y guárdela
recovery-no-file = Su archivo no está o no puede leerse: lo que ve aquí es todo lo que hay.
recovery-left = Sin guardar
journal-broke = no se ha podido escribir la copia de recuperación por un fallo del programa: guarde la carta ahora
failure-kept = Lo que ha escrito está a salvo: se acaba de escribir en la copia de recuperación. Continúe, o cierre el programa y vuelva a iniciarlo; le propondrá recuperar la carta.
failure-not-kept = Lo que ha escrito sigue aquí, pero no se ha podido escribir en la copia de recuperación: guárdelo ahora con otro nombre.
failure-no-letter = No había ninguna carta abierta. Continúe, o cierre el programa y vuelva a iniciarlo.
failure-part = Una parte del programa ha fallado. Lo que ha escrito se conserva: guárdelo, y vuelva a iniciar el programa.

## What an import has found, and what it has left

left-not-printed = contiene palabras que la carta no imprime; se conserva como párrafo al final del texto
left-own = no se ha incorporado a la carta, que imprime el suyo
imported-annex = anexo
imported-time-plan = calendario
imported-kind-of-letter = tipo de carta
imported-deadline = plazo
imported-rule-of-a-deadline = regla de un plazo
imported-closing = despedida
imported-signed = firmado
imported-number-of-annexes = número de anexos
imported-latest-information = información más reciente
imported-signatory = firmante
imported-office-of-the-signatory = cargo del firmante
imported-date-of-the-letter-that-is-changed = fecha de la carta que se modifica
imported-opening-time-of-the-meeting = hora de apertura de la reunión
imported-standard-wording-reworded = texto tipo, reformulado
imported-group-that-meets = grupo que se reúne
imported-days-of-the-meeting = días de la reunión
imported-place-of-the-meeting = lugar de la reunión
imported-field-of-work-of-the-group = ámbito de trabajo del grupo
imported-author-code = código de autor
imported-head-of-a-liaison-statement = encabezamiento de una declaración de coordinación
imported-place-and-date = lugar y fecha
imported-addressee = destinatario
imported-reference = referencia
imported-salutation = saludo
imported-contact = contacto
imported-copy-to = copia a
imported-subject = asunto
imported-language = idioma
left-in-text = se conserva como párrafo del texto
left-at-end = se conserva como párrafo al final
left-comment = no se ha incorporado a la carta
left-hidden-text = se ha omitido, pues no se imprime
left-behind = se conserva detrás del párrafo al que pertenece
left-pictures = se ha omitido; la carta imprime su propio emblema
left-covered-cell = se ha omitido, pues Word no lo muestra
left-in-footnote = nota al pie { $number }
left-in-comment = comentario de { $by }
left-in-tracked-changes = control de cambios
left-tracked-changes = se ha leído como si se hubiera aceptado: { $inserted } inserciones conservadas, estas palabras omitidas
left-in-hidden-text = texto oculto
left-in-text-box = cuadro de texto
left-in-pictures = imágenes
left-in-covered-cell = celda cubierta

## Facts in which two language versions differ

difference-kind-of-letter = tipo de carta
difference-series = serie
difference-number = número
difference-group-of-the-series = grupo de la serie
difference-author-code = código de autor
difference-number-of-the-amendment = número de la modificación
difference-date-of-the-letter-that-is-changed = fecha de la carta que se modifica
difference-date = fecha
difference-number-of-addressees = número de destinatarios
difference-number-of-copies = número de copias
difference-group-that-meets = grupo que se reúne
difference-days-of-the-meeting = días de la reunión
difference-mode-of-the-meeting = modo de participación en la reunión
difference-opening-time = hora de apertura
difference-page-of-the-meeting = página de la reunión
difference-page-of-registration = página de inscripción
difference-signed = firmado
difference-page-of-the-latest-information = página de la información más reciente
difference-answer-by = respuesta a más tardar el
difference-number-of-annexes = número de anexos
difference-contact = contacto { $number }
difference-deadline = plazo { $number }
## El teclado y el lector de pantalla
region-top = Carta e instrucciones
region-find = Buscar y reemplazar
region-navigator = Partes de la carta
region-form = Formulario
region-translation = Textos por traducir
region-translation-head = Lo que se traduce
region-word = Archivo de Word
region-pages = Páginas
region-findings = Observaciones
region-status = Estado de la carta
region-start = Empezar o abrir una carta
resize-navigator = Ancho del navegador
resize-pages = Ancho de las páginas
resize-word = Ancho del archivo de Word
resize-findings = Altura de las observaciones
resize-concordance = Altura de la búsqueda en la memoria
command-larger = Ampliar la visualización
command-smaller = Reducir la visualización
command-usual-size = Visualización en su tamaño habitual
command-less-motion = Menos movimiento
command-next-pane = Al panel siguiente
command-previous-pane = Al panel anterior
box-misspelt = No están en el diccionario
