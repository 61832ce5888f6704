# What letters print in French: wording seen in official texts.
# Every group of messages names the texts in which its wording was seen; codes such as COL-4-16 are
# ITU documents (phrases.tsv). Three texts were found after that table was made:
# - TSAG-R1-F, report of TSAG of June 2017, the French version of TSAG-R1 (pdfslide.fr,
#   groupe-consultatif-de-le-la-msw-fdocxweb-viewces-deux-notes-de-liaison-ont-t-approuves);
# - AMNT16-6-F, Document 6-F of WTSA-16 (fdocuments.fr,
#   1liste-des-questions-proposee-par-la-commission-web-viewdu-fait-du-developpement);
# - AMNT16-12-F, Document 12-F of WTSA-16 (pdfslide.fr,
#   1liste-des-questions-propose-par-la-commission-msw-fdocx-web-view-la-prsente).
# Wording without such a text is in proposed.ftl.

## Dates (COL-4-16, BR-CACE-560, TDAG-37; “1er-4 mai 2017” and “du 1er au 4 mai 2017”: TSAG-R1-F)

month = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
}
weekday = { $weekday ->
    [1] lundi
    [2] mardi
    [3] mercredi
    [4] jeudi
    [5] vendredi
    [6] samedi
   *[7] dimanche
}
date = { $day ->
    [1] 1er{"\u00A0"}{ $month } { $year }
   *[other] { $day }{"\u00A0"}{ $month } { $year }
}
date-weekday = { $weekday } { date }
date-day-month = { $day ->
    [1] 1er{"\u00A0"}{ $month }
   *[other] { $day }{"\u00A0"}{ $month }
}
date-line = { $place }, le { $day ->
    [1] 1er
   *[other] { $day }
}{"\u00A0"}{ $month } { $year }
range-dash = { $span ->
    [days] { $first-day ->
        [1] 1er-{ $last-day }{"\u00A0"}{ $last-month } { $last-year }
       *[other] { $first-day }-{ $last-day }{"\u00A0"}{ $last-month } { $last-year }
    }
    [months] { $first-day ->
        [1] 1er
       *[other] { $first-day }
    }{"\u00A0"}{ $first-month } - { $last-day ->
        [1] 1er
       *[other] { $last-day }
    }{"\u00A0"}{ $last-month } { $last-year }
   *[years] { $first-day ->
        [1] 1er
       *[other] { $first-day }
    }{"\u00A0"}{ $first-month } { $first-year } - { $last-day ->
        [1] 1er
       *[other] { $last-day }
    }{"\u00A0"}{ $last-month } { $last-year }
}
# Seen behind “du” only.
range-to = { $span ->
    [days] { $first-day ->
        [1] 1er au { $last-day }{"\u00A0"}{ $last-month } { $last-year }
       *[other] { $first-day } au { $last-day }{"\u00A0"}{ $last-month } { $last-year }
    }
    [months] { $first-day ->
        [1] 1er
       *[other] { $first-day }
    }{"\u00A0"}{ $first-month } au { $last-day ->
        [1] 1er
       *[other] { $last-day }
    }{"\u00A0"}{ $last-month } { $last-year }
   *[years] { $first-day ->
        [1] 1er
       *[other] { $first-day }
    }{"\u00A0"}{ $first-month } { $first-year } au { $last-day ->
        [1] 1er
       *[other] { $last-day }
    }{"\u00A0"}{ $last-month } { $last-year }
}
range-from-to = du { range-to }
# BR-CACE-560: “les 8 et 9 mai 2012”
range-both = les { $span ->
    [days] { $first-day ->
        [1] 1er et { $last-day }{"\u00A0"}{ $last-month } { $last-year }
       *[other] { $first-day } et { $last-day }{"\u00A0"}{ $last-month } { $last-year }
    }
    [months] { $first-day }{"\u00A0"}{ $first-month } et { $last-day ->
        [1] 1er
       *[other] { $last-day }
    }{"\u00A0"}{ $last-month } { $last-year }
   *[years] { $first-day }{"\u00A0"}{ $first-month } { $first-year } et { $last-day ->
        [1] 1er
       *[other] { $last-day }
    }{"\u00A0"}{ $last-month } { $last-year }
}

## Times of day (COL-4-16: 14 h 30; BR-CACE-560: 16 heures)

time = { $minute ->
    [0] { $hour ->
        [one] { $hour }{"\u00A0"}heure
       *[other] { $hour }{"\u00A0"}heures
    }
   *[other] { $hour }{"\u00A0"}h{"\u00A0"}{ $minutes }
}

## Groups (COL-4-16; advisory group and GCNT: TSAG-R1-F; abbreviation CE: AMNT16-6-F; title of Study
## Group 12: AMNT16-12-F)

study-group = { $case ->
    [genitive] de la Commission d'études { $number }
   *[nominative] Commission d'études { $number }
}
study-group-short = CE{"\u00A0"}{ $number }
advisory-group = { $case ->
    [genitive] du Groupe consultatif de la normalisation des télécommunications
   *[nominative] Groupe consultatif de la normalisation des télécommunications
}
advisory-group-short = GCNT
group-title-12 = Qualité de fonctionnement, qualité de service et qualité d'expérience
quote = "{ $words }"

## Head (BR-CACE-560, BR-CACE-207, COL-4-16; Contact, Tél., E-mail: TSAG-R1-F; Fax: AMNT16-6-F)

organization = UNION INTERNATIONALE DES TÉLÉCOMMUNICATIONS
bureau = Bureau de la normalisation des télécommunications
place-geneva = Genève
label-contact = Contact:
label-telephone = Tél.:
label-fax = Fax:
label-email = E-mail:
label-subject = Objet:
addressee-end = ;

## References (ITU Operational Bulletin, vdocuments.fr)

reference-circular = Circulaire TSB { $number }

## Addressees (BR-CACE-207, list of distribution)

addressee-chairs = Présidents et Vice-Présidents des Commissions d'études
addressee-director-bdt = Directeur du Bureau de développement des télécommunications
addressee-director-br = Directeur du Bureau des radiocommunications

## Salutation and signature (COL-4-16, BR-CACE-207)

salutation = Madame, Monsieur,
director-tsb = Directeur du Bureau de la{ FACT("br") }normalisation des télécommunications

## Annexes (BR-CACE-207, COL-4-16; note: TSAG-R1-F)

annex-count = { $count ->
    [one] Annexe: { $count }
   *[other] Annexes: { $count }
}
annex-heading = Annexe { $letter }
annex-mention = Annexe { $letter }
note = NOTE –

## Body (COL-4-16)

agenda-in-annex = Le projet d'ordre du jour, établi en accord avec { FACT("chair") }, figure dans l'{ FACT("annex agenda") } ci-après.
meeting-opens = La réunion s'ouvrira à { FACT("meeting-opening") } le premier jour.

## Titles of annexes (BDT-RPM-ARB, COL-4-16)

practical-title = Informations pratiques sur la réunion
agenda-title = Projet d'ordre du jour
time-plan-title = Projet de calendrier

## Liaison statements (labels of the same table: TSAG-R1-F; Résumé: E.119-F, AMNT16-6-F)

label-questions = Question(s):
label-source = Origine:
label-title = Titre:
label-abstract = Résumé:
