# Wording in French for which no official text has been seen. It is printed all the same, and
# reported as a finding until somebody confirms it and moves it to letter.ftl with its source.

## Dates and times

range-inclusive = { $range } inclus
range-one-day = le { $date }
days-day = { $day ->
    [1] 1er
   *[other] { $day }
}
days-month = { $days }{"\u00A0"}{ $month }
days-year = { $months } { $year }
days-separator = {", "}
times = { $first } à { $last }
time-twelve-hours = { $minute ->
    [0] { $hour ->
        [one] { $hour }{"\u00A0"}heure
       *[other] { $hour }{"\u00A0"}heures
    }
   *[other] { $hour }{"\u00A0"}h{"\u00A0"}{ $minutes }
}
times-twelve-hours = { $first } à { $last }
time-plan-weekday = ({ $weekday })

## Groups

working-parties = { $count ->
    [one] { $case ->
        [genitive] du Groupe de travail { $numbers }
       *[nominative] Groupe de travail { $numbers }
    }
   *[other] { $case ->
        [genitive] des Groupes de travail { $numbers }
       *[nominative] Groupes de travail { $numbers }
    }
}
working-party-short = GT{"\u00A0"}{ $numbers }
questions = { $count ->
    [one] { $case ->
        [genitive] de la Question { $numbers }
       *[nominative] Question { $numbers }
    }
   *[other] { $case ->
        [genitive] des Questions { $numbers }
       *[nominative] Questions { $numbers }
    }
}

## Lists

list-separator = {", "}
list-last = { $items } et { $last }

## Head

label-reference = Réf.:
label-web = Web:
label-to = Destinataires:
label-copy = Copie à:

## References

reference-collective-letter = Lettre collective TSB { $number }/{ $group }
reference-liaison-statement = { $code } – LS { $number }
amendment-addendum = Addendum { $number } à la { $reference }
amendment-corrigendum = Corrigendum { $number } à la { $reference }
amendment-revision = Révision { $number } de la { $reference }

## Addressees (the first five after the BR form in BR-CACE-560)

addressee-administrations = Administrations des États Membres de l'Union
addressee-sector-members = Membres du Secteur UIT-T
addressee-associates = Associés de l'UIT-T
addressee-associates-of-group = Associés de l'UIT-T participant aux travaux { FACT("study-group|genitive") }
addressee-academia = Établissements universitaires participant aux travaux de l'UIT
addressee-regional-office-americas = Directeur du Bureau régional de l'UIT pour les Amériques

## Closing, signature

closing = Veuillez agréer, Madame, Monsieur, l'assurance de ma haute considération.
signed = (signé)
signatory-chaesub-lee = Chaesub Lee
signatory-seizo-onoe = Seizo Onoe
latest-information = Dernières informations sur la réunion

## Deadlines

key-deadlines = Principales échéances:
deadline-captioning = Soumission des demandes de sous-titrage en temps réel et/ou d'interprétation en langue des signes
deadline-translation = Soumission des contributions des Membres de l'UIT-T pour lesquelles une traduction est demandée
deadline-fellowships = Soumission des demandes de bourse (au moyen du formulaire d'inscription en ligne; voir les précisions dans l'{ FACT("annex practical-information") })
deadline-interpretation = Soumission des demandes d'interprétation (au moyen du formulaire de préinscription en ligne)
deadline-registration = Inscription (au moyen du formulaire d'inscription en ligne disponible sur la page d'accueil de la commission d'études: { FACT("group-page") })
deadline-visa = Soumission des demandes de lettre destinée à faciliter l'obtention du visa (au moyen du formulaire d'inscription en ligne; voir les précisions dans l'{ FACT("annex practical-information") })
deadline-contributions = Soumission des contributions des Membres de l'UIT-T (par publication directe de documents)

## Annexes

annex-heading-single = Annexe
annex-mention-single = Annexe
annex-of-letter = ({ $reference })

## Body

english-only-no-fellowships = Veuillez noter qu'aucune bourse ne sera accordée et que l'ensemble de la réunion se déroulera uniquement en anglais, sans interprétation.
practical-in-annex = Les informations pratiques sur la réunion figurent dans l'{ FACT("annex practical-information") }.
agenda-and-time-plan-in-annex = Le projet d'ordre du jour et le projet de calendrier, établis en accord avec { FACT("chair") }, figurent dans l'{ FACT("annex agenda-and-time-plan") } ci-après.
time-plan-in-annex = Le projet de calendrier figure dans l'{ FACT("annex time-plan") } ci-après.
wish = Je vous souhaite une réunion fructueuse et agréable.

## Practical meeting information

practical-working-methods = MÉTHODES DE TRAVAIL ET INSTALLATIONS
practical-documents-heading = SOUMISSION DES DOCUMENTS ET ACCÈS AUX DOCUMENTS:
practical-documents-submission = Les contributions des Membres doivent être soumises par publication directe de documents (DDP); les projets de documents temporaires doivent être envoyés par courrier électronique au secrétariat de la commission d'études, à l'aide du gabarit approprié.
practical-documents-access = L'accès aux documents de la réunion se fait à partir de la page d'accueil de la commission d'études et est réservé aux Membres de l'UIT-T disposant d'un compte utilisateur UIT avec accès TIES.
practical-paperless = La réunion se déroulera sans documents papier.
practical-language-heading = LANGUE DE TRAVAIL:
practical-language-english-only = L'ensemble de la réunion se déroulera uniquement en anglais.
practical-language-interpretation = Un service d'interprétation sera assuré en fonction des demandes reçues au plus tard le { FACT("deadline interpretation") }.
practical-captioning-heading = SOUS-TITRAGE ET LANGUE DES SIGNES:
practical-captioning-text = Un service de sous-titrage en temps réel et/ou d'interprétation en langue des signes sera assuré pour les personnes qui en ont besoin, sur demande présentée au plus tard le { FACT("deadline captioning") } et sous réserve de la disponibilité des sous-titreurs et des interprètes.
practical-wireless-heading = RÉSEAU LOCAL SANS FIL:
practical-wireless-text = Un réseau local sans fil est disponible dans les salles de réunion.
practical-remote-heading = PARTICIPATION INTERACTIVE À DISTANCE:
practical-remote-tool = L'outil MyMeetings sera utilisé pour assurer la participation à distance à toutes les séances, y compris celles au cours desquelles des décisions sont prises, comme les séances plénières des groupes de travail et de la commission d'études.
practical-remote-follow = Les délégués qui ne peuvent pas se rendre à la réunion peuvent y participer à distance au moyen de l'outil MyMeetings.
practical-remote-register = Les délégués doivent s'inscrire à la réunion et, lorsqu'ils prennent la parole, indiquer leur nom et l'entité qu'ils représentent.
practical-remote-best-effort = La participation à distance est assurée dans la mesure du possible. Les participants doivent savoir que la réunion ne sera ni retardée ni interrompue parce qu'un participant à distance ne parvient pas à se connecter, à entendre ou à se faire entendre; cette question est laissée à l'appréciation du Président.
practical-remote-voice = Si la qualité audio de l'intervention d'un participant à distance est jugée insuffisante, le Président peut interrompre ce participant et s'abstenir de lui donner la parole tant que rien n'indique que le problème a été résolu.
practical-remote-chat = La messagerie instantanée fait partie intégrante de la réunion et il est recommandé de l'utiliser afin de faciliter une gestion efficace du temps pendant les séances.
practical-registration-title = INSCRIPTION
practical-registration-fellowships-visa-title = INSCRIPTION, NOUVEAUX DÉLÉGUÉS, BOURSES ET ASSISTANCE POUR L'OBTENTION DU VISA
practical-registration-heading = INSCRIPTION:
practical-registration-text = L'inscription est obligatoire et doit être effectuée en ligne, à partir de la page d'accueil de la commission d'études, au moins un mois avant le début de la réunion.
practical-registration-membership = Certaines options du formulaire d'inscription s'appliquent uniquement aux États Membres.
practical-registration-form = L'inscription est obligatoire et s'effectue au moyen du formulaire d'inscription en ligne disponible sur la page d'accueil de la commission d'études.
practical-registration-no-access = Les délégués qui ne se seront pas inscrits n'auront pas accès à l'outil de participation à distance.
practical-focal-point = Comme indiqué dans la { FACT("circular 68") }, le système d'inscription de l'UIT-T exige que les demandes d'inscription soient approuvées par un coordonnateur désigné; la { FACT("circular 118") } décrit la marche à suivre pour mettre en place l'approbation automatique de ces demandes.
practical-women = Les membres sont invités à inclure des femmes dans leurs délégations chaque fois que possible.
practical-newcomers-heading = NOUVEAUX DÉLÉGUÉS:
practical-newcomers-fellowships-visa-heading = NOUVEAUX DÉLÉGUÉS, BOURSES ET ASSISTANCE POUR L'OBTENTION DU VISA:
practical-virtual-no-travel = Une réunion virtuelle n'impliquant aucun déplacement, aucune bourse n'est accordée et l'assistance pour l'obtention du visa est sans objet.
practical-newcomers-briefing = Le Président de la commission d'études envisagera d'organiser une séance d'information à l'intention des nouveaux délégués.
practical-fellowships-heading = BOURSES:
practical-fellowships-text = Des bourses peuvent être accordées afin de faciliter la participation de délégués de pays remplissant les conditions requises. Les demandes doivent être soumises au moyen du formulaire d'inscription en ligne, au plus tard le { FACT("deadline fellowships") }.
practical-visa-heading = ASSISTANCE POUR L'OBTENTION DU VISA:
practical-visa-text = Les délégués qui ont besoin d'un visa doivent en faire la demande suffisamment à l'avance auprès de la représentation (ambassade ou consulat) du pays hôte. Les demandes de lettre destinée à faciliter l'obtention du visa doivent être soumises au moyen du formulaire d'inscription en ligne, au plus tard le { FACT("deadline visa") }.
practical-venue-heading = LIEU DE LA RÉUNION:
practical-venue-text = La réunion se tiendra à { FACT("meeting-place") }. Des informations générales à l'intention des participants, concernant notamment l'hébergement à l'hôtel, les transports et les formalités de visa, sont disponibles à l'adresse { FACT("meeting-page") }.

## Agenda

agenda-and-time-plan-title = Projet d'ordre du jour et projet de calendrier
agenda-number = N°
agenda-items = Points de l'ordre du jour
agenda-documents-column = Documents
agenda-opening-remarks = Remarques liminaires
agenda-opening = Ouverture de la réunion
agenda-approval = Adoption de l'ordre du jour
agenda-ipr = Invitation à présenter toutes les déclarations relatives aux droits de propriété intellectuelle, conformément à la politique de l'UIT-T
agenda-documents = Attribution des documents
agenda-document-review = Examen et attribution des documents
agenda-contributions = Examen des contributions reçues
agenda-rapporteur-reports = Examen et approbation des rapports et des résultats des réunions des Groupes du Rapporteur
agenda-consent = Consentement concernant les projets de Recommandation
agenda-deliverables = Accord sur les autres produits
agenda-new-work = Accord sur les nouveaux sujets d'étude
agenda-future-activities = Accord sur les activités futures
agenda-liaison-statements = Approbation des notes de liaison à envoyer
agenda-work-programme = Programme de travail
agenda-work-plan = Plan de travail
agenda-future-meetings = Réunions futures
agenda-other-business = Divers
agenda-closure = Clôture de la réunion
agenda-feedback = Retours d'information et rapports d'avancement sur les activités menées entre les réunions
agenda-previous-report = Approbation du rapport de la réunion précédente { FACT("group|genitive") }
agenda-consented-status = État d'avancement des projets de Recommandation ayant déjà fait l'objet d'un consentement
agenda-interim-activities = Activités { FACT("group|genitive") } menées entre les réunions
agenda-tsag-results = Examen des résultats des travaux du GCNT et de l'état d'avancement des préparatifs de l'AMNT
agenda-structure = Structure { FACT("group|genitive") }, Rapporteurs et Rapporteurs chargés de la liaison
agenda-ad-hoc-schedule = Calendrier des séances ad hoc
agenda-facilities = Moyens mis à disposition pour la réunion et méthodes de travail électroniques
agenda-working-parties = Réunions des groupes de travail, y compris les séances ad hoc
agenda-reports = Rapports des réunions des groupes de travail et des réunions relatives aux Questions, notamment
agenda-reports-new-work = Nouveaux sujets d'étude
agenda-reports-recommendations = Approbation/consentement/détermination/suppression de Recommandations
agenda-reports-technical = Approbation de rapports techniques/textes informatifs
agenda-reports-interim = Activités menées entre les réunions
agenda-reports-liaison = Notes de liaison/communications à envoyer
agenda-reports-programme = Examen du programme de travail
agenda-translation-priority = Priorité à accorder à la traduction des Recommandations ayant fait l'objet d'un consentement
agenda-future = Réunions et activités futures { FACT("group|genitive") }
agenda-thanks-closure = Remerciements et clôture de la réunion

## Time plan

time-plan-opening-plenary = Séance plénière d'ouverture
time-plan-closing-plenary = Séance plénière de clôture
time-plan-working-parties-opening = Séances plénières d'ouverture des groupes de travail
time-plan-working-parties-closing = Séances plénières de clôture des groupes de travail
session-morning = Matin
session-afternoon = Après-midi
weekend = Fin de semaine

## Liaison statements

liaison-title = NOTE DE LIAISON
label-for-action = Pour suite à donner:
label-for-comment = Pour observations:
label-for-information = Pour information:
label-approval = Approbation:
label-deadline = Date limite:

## Other annexes

terms-title = Mandat et méthodes de travail
terms-objectives = Objectifs:
terms-methods = Méthodes de travail:
list-title = Liste des Recommandations
free-title = Informations complémentaires

## Foot of the first page (its words: BR-CACE-560; its numbers: COL-1-16)

address-line = Union internationale des télécommunications • Place des Nations • CH-1211 Genève 20 • Suisse{ FACT("br") }Tél.: +41 22 730 5111 • Fax: +41 22 733 7256 • E-mail: <itumail@itu.int> • <www.itu.int>

## The emblem, for those who cannot see it

emblem-description = Emblème de l'organisation

## Regional groups, by their code

regional-group = { $case ->
    [genitive] du Groupe régional { $code }
   *[nominative] Groupe régional { $code }
}

## What is not offered

no-fellowships = Veuillez noter qu'aucune bourse ne sera accordée.
english-only = L'ensemble de la réunion se déroulera uniquement en anglais, sans interprétation.

## A group with its field of work

group-titled = { $group } ({ $title })

## The letters of TSAG

addressee-secretary-general = Secrétaire général de l'UIT

## Why a deadline departs from its rule; it is kept in the letter and not printed

deadline-moved-reason = dernier jour ouvrable avant la date fixée par la règle
