# What letters print in Arabic: wording seen in official texts.
# Every group of messages names the texts in which its wording was seen (phrases.tsv,
# conventions.md); codes such as TSAG-R3 are ITU documents. Wording without such a text is in
# proposed.ftl.

## Dates (TSAG-R3, BDT-TSB-joint; conventions.md §5)

month = { $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
}
date = { $day }{"\u00A0"}{ $month } { $year }
date-day-month = { $day }{"\u00A0"}{ $month }
# Of two numbers with a dash the larger is stored first: “14-10 ديسمبر 2018” is 10 to 14 December.
# Where words stand between them, the earlier date comes first.
range-dash = { $span ->
    [days] { $last-day }-{ $first-day }{"\u00A0"}{ $last-month } { $last-year }
    [months] { $first-day }{"\u00A0"}{ $first-month } - { $last-day }{"\u00A0"}{ $last-month } { $last-year }
   *[years] { $first-day }{"\u00A0"}{ $first-month } { $first-year } - { $last-day }{"\u00A0"}{ $last-month } { $last-year }
}

## Groups (study-group: BDT-TSB-joint; advisory-group: TSAG-R3)

study-group = لجنة الدراسات { $number }
advisory-group = الفريق الاستشاري لتقييس الاتصالات
advisory-group-short = TSAG

## Head (organization, labels: TSAG-R3; place-geneva, label-copy: BDT-TSB-joint; bureau: i18n-ar
## in phrases.tsv, and itu.int/ar/ITU-T/about/Pages/framework.aspx)

organization = الاتحاد الدولي للاتصالات
bureau = مكتب تقييس الاتصالات
place-geneva = جنيف
label-contact = الاتصال:
label-telephone = الهاتف:
label-email = البريد الإلكتروني:
label-copy = نسخة إلى:

## Addressees (BDT-TSB-joint)

addressee-director-br = مدير مكتب الاتصالات الراديوية

## Salutation (BDT-TSB-joint)

salutation = حضرات السادة والسيدات،{ FACT("br") }تحية طيبة وبعد ...

## Annexes (TSAG-R3)

note = ملاحظة -

## Liaison statements (TSAG-R3)

label-questions = المسألة (المسائل):
label-source = المصدر:
label-title = العنوان:
label-abstract = ملخص:
