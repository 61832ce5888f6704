# What letters print in Spanish: wording seen in official texts.
# Every group of messages names the texts in which its wording was seen; codes such as COL-8-5 are
# ITU documents (phrases.tsv). Wording without such a text is in proposed.ftl.

## Dates (COL-8-5, COL-9-SG3RG-LAC, BDT-IP-CSTG-2; “1° de noviembre”: COL-1-13 of 1996; within ranges
## the first day of a month is plain: “23 de noviembre – 1 de diciembre de 2010” in COL-8-5, “1-4 de
## mayo de 2017” in TSAG-R1)

month = { $month ->
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
weekday = { $weekday ->
    [1] lunes
    [2] martes
    [3] miércoles
    [4] jueves
    [5] viernes
    [6] sábado
   *[7] domingo
}
date = { $day ->
    [1] 1°{"\u00A0"}de{"\u00A0"}{ $month } de { $year }
   *[other] { $day }{"\u00A0"}de{"\u00A0"}{ $month } de { $year }
}
date-weekday = { $weekday } { date }
date-day-month = { $day ->
    [1] 1°{"\u00A0"}de{"\u00A0"}{ $month }
   *[other] { $day }{"\u00A0"}de{"\u00A0"}{ $month }
}
date-line = { $place }, { $day ->
    [1] 1°
   *[other] { $day }
}{"\u00A0"}de{"\u00A0"}{ $month } de { $year }
range-dash = { $span ->
    [days] { $first-day }-{ $last-day }{"\u00A0"}de{"\u00A0"}{ $last-month } de { $last-year }
    [months] { $first-day }{"\u00A0"}de{"\u00A0"}{ $first-month } – { $last-day }{"\u00A0"}de{"\u00A0"}{ $last-month } de { $last-year }
   *[years] { $first-day }{"\u00A0"}de{"\u00A0"}{ $first-month } de { $first-year } – { $last-day }{"\u00A0"}de{"\u00A0"}{ $last-month } de { $last-year }
}
# Seen behind “del” only.
range-to = { $span ->
    [days] { $first-day } al { $last-day }{"\u00A0"}de{"\u00A0"}{ $last-month } de { $last-year }
    [months] { $first-day }{"\u00A0"}de{"\u00A0"}{ $first-month } al { $last-day }{"\u00A0"}de{"\u00A0"}{ $last-month } de { $last-year }
   *[years] { $first-day }{"\u00A0"}de{"\u00A0"}{ $first-month } de { $first-year } al { $last-day }{"\u00A0"}de{"\u00A0"}{ $last-month } de { $last-year }
}
range-from-to = del { range-to }
range-inclusive = { $range }, ambos inclusive
# COL-9-SG3RG-LAC: “los 15 y 16 de marzo de 2012”
range-both = los { $span ->
    [days] { $first-day } y { $last-day }{"\u00A0"}de{"\u00A0"}{ $last-month } de { $last-year }
    [months] { $first-day }{"\u00A0"}de{"\u00A0"}{ $first-month } y { $last-day }{"\u00A0"}de{"\u00A0"}{ $last-month } de { $last-year }
   *[years] { $first-day }{"\u00A0"}de{"\u00A0"}{ $first-month } de { $first-year } y { $last-day }{"\u00A0"}de{"\u00A0"}{ $last-month } de { $last-year }
}

## Times of day (COL-8-5)

time = { $hours }.{ $minutes }{"\u00A0"}horas

## Groups (COL-8-5; advisory group and GANT: TSAG-R1; abbreviation CE: BR-6-LCCE-14)

study-group = { $case ->
    [genitive] de la Comisión de Estudio { $number }
   *[nominative] Comisión de Estudio { $number }
}
study-group-short = CE{"\u00A0"}{ $number }
advisory-group = { $case ->
    [genitive] del Grupo Asesor de Normalización de las Telecomunicaciones
   *[nominative] Grupo Asesor de Normalización de las Telecomunicaciones
}
advisory-group-short = GANT
quote = "{ $words }"

## Head (BR-6-LCCE-14, COL-8-5; A: BDT-IP-CSTG-2; Contacto: TSAG-R1)

organization = UNIÓN INTERNACIONAL DE TELECOMUNICACIONES
bureau = Oficina de Normalización de las Telecomunicaciones
place-geneva = Ginebra
label-reference = Ref.:
label-contact = Contacto:
label-telephone = Tel.:
label-fax = Fax:
label-email = Correo-e:
label-to = A:
label-subject = Asunto:
addressee-end = ;

## References (COL-8-5, COL-9-11-Rev1)

reference-circular = Circular TSB { $number }
reference-collective-letter = Carta Colectiva TSB { $number }/{ $group }
amendment-revision = Revisión { $number } a la { $reference }

## Addressees (COL-8-5, COL-9-11-Rev1, BDT-IP-CSTG-2). The first two began with “A las” and “a los”
## in letters that had no label “A:”; with the label, BDT-IP-CSTG-2 leaves the preposition out.

addressee-administrations = Administraciones de los Estados Miembros de la Unión
addressee-sector-members = Miembros del Sector UIT-T
addressee-associates = Asociados del UIT-T
addressee-associates-of-group = Asociados del UIT-T que participan en los trabajos { FACT("study-group|genitive") }
addressee-chairs = Presidentes y Vicepresidentes de las Comisiones de Estudio

## Salutation (BDT-IP-CSTG-2)

salutation = Muy Señora mía/Muy Señor mío:

## Annexes (BR-6-LCCE-14; note: TSAG-R1)

annex-heading = Anexo { $letter }
annex-mention = Anexo { $letter }
note = NOTA –

## Body (COL-8-5)

meeting-opens = La reunión comenzará a las { FACT("meeting-opening") } del primer día.

## Liaison statements (labels of the same table: TSAG-R1)

label-questions = Cuestión(es):
label-source = Origen:
label-title = Título:
label-abstract = Resumen:

## Foot of the first page (BDT-IP-CSTG-2; the fax and the addresses of the whole Union: COL-1-16)

address-line = Unión Internacional de Telecomunicaciones • Place des Nations • CH-1211 Ginebra 20 • Suiza{ FACT("br") }Tel.: +41 22 730 5111 • Fax: +41 22 733 7256 • Correo-e: <itumail@itu.int> • <www.itu.int>
