# What letters print in Russian: wording seen in official texts.
# Every group of messages names the texts in which its wording was seen (phrases.tsv,
# conventions.md); codes such as COL-7-11 are ITU documents (Collective letter 7/11). Wording
# without such a text is in proposed.ftl.

## Dates (COL-6-2, COL-7-11, CIR-179; conventions.md §5)

month = { $month ->
    [1] января
    [2] февраля
    [3] марта
    [4] апреля
    [5] мая
    [6] июня
    [7] июля
    [8] августа
    [9] сентября
    [10] октября
    [11] ноября
   *[12] декабря
}
# “14 декабря 2009 г.” within a text (COL-7-11), “Женева, 1 июля 2016 года” at the head (COL-6-2).
# A date within a text ends with a point: no sentence may end with one and add its own.
date = { $day }{"\u00A0"}{ $month } { $year } г.
date-day-month = { $day }{"\u00A0"}{ $month }
date-line = { $place }, { $day }{"\u00A0"}{ $month } { $year } года
range-dash = { $span ->
    [days] { $first-day }–{ $last-day }{"\u00A0"}{ $last-month } { $last-year } года
    [months] { $first-day }{"\u00A0"}{ $first-month } – { $last-day }{"\u00A0"}{ $last-month } { $last-year } года
   *[years] { $first-day }{"\u00A0"}{ $first-month } { $first-year } года – { $last-day }{"\u00A0"}{ $last-month } { $last-year } года
}
# “со 2 по 5 марта”: so is “с второго” said.
range-from-to = { $first-day ->
    [2] со
   *[other] с
} { $span ->
    [days] { $first-day } по { $last-day }{"\u00A0"}{ $last-month } { $last-year } года
    [months] { $first-day }{"\u00A0"}{ $first-month } по { $last-day }{"\u00A0"}{ $last-month } { $last-year } года
   *[years] { $first-day }{"\u00A0"}{ $first-month } { $first-year } года по { $last-day }{"\u00A0"}{ $last-month } { $last-year } года
}
range-inclusive = { $range } включительно

## Times of day (COL-6-2, COL-7-11)

time = { $hours }{"\u00A0"}час. { $minutes }{"\u00A0"}мин.

## Groups (COL-6-2, COL-7-11; КГСЭ: ru.scribd A.1-R; quotation marks: conventions.md §6)

study-group = { $case ->
    [genitive] { $number }-й Исследовательской комиссии
   *[nominative] { $number }-я Исследовательская комиссия
}
advisory-group-short = КГСЭ
quote = "{ $words }"

## Head (COL-6-2, COL-7-11; label-copy: CIR-179)

organization = Международный союз электросвязи
bureau = Бюро стандартизации электросвязи
place-geneva = Женева
label-reference = Осн.:
label-telephone = Тел.:
label-fax = Факс:
label-email = Эл. почта:
label-copy = Копии:
label-subject = Предмет:

## References (CIR-179, COL-7-11, COL-6-2)

reference-circular = Циркуляр { $number } БСЭ
reference-collective-letter = Коллективное письмо { $number }/{ $group ->
    [TSAG] КГСЭ
   *[other] { $group }
} БСЭ

## Addressees (COL-7-11, COL-6-2; chairs and directors: CIR-179)

addressee-administrations = Администрациям Государств – Членов Союза
addressee-sector-members = Членам Сектора МСЭ-Т
addressee-associates = Ассоциированным членам МСЭ-Т
addressee-associates-of-group = Ассоциированным членам МСЭ-Т, принимающим участие в работе { FACT("study-group|genitive") }
addressee-academia = Академическим организациям – Членам МСЭ
addressee-chairs = Председателям и заместителям председателей всех исследовательских комиссий МСЭ-Т
addressee-director-bdt = Директору Бюро развития электросвязи
addressee-director-br = Директору Бюро радиосвязи

## Salutation (COL-7-11)

salutation = Уважаемая госпожа,{ FACT("br") }уважаемый господин,

## Annexes (pdfslide.tips TDAG17, with a number instead of the letter)

annex-heading = Приложение { $letter }
annex-mention = Приложение { $letter }

## Body (COL-6-2; the point of “мин.” is the one that ends the sentence)

meeting-opens = Открытие собрания состоится в первый день его работы в { FACT("meeting-opening") }

## Liaison statements (pdfslide.tips TDAG17)

label-abstract = Резюме:
