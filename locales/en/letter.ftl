# What letters print in English: wording seen in official texts.
# Every group of messages names the texts in which its wording was seen; codes such as COL-2-3 are
# ITU documents (Collective letter 2/3). Wording without such a text is in proposed.ftl.

## Dates (circular-116, circular-258, working-party-1-11, COL-2-3)

month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
weekday = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}
date = { $day }{"\u00A0"}{ $month } { $year }
date-weekday = { $weekday }, { $day }{"\u00A0"}{ $month } { $year }
date-day-month = { $day }{"\u00A0"}{ $month }
date-line = { $place }, { $day }{"\u00A0"}{ $month } { $year }
range-dash = { $span ->
    [days] { $first-day }-{ $last-day }{"\u00A0"}{ $last-month } { $last-year }
    [months] { $first-day }{"\u00A0"}{ $first-month }-{ $last-day }{"\u00A0"}{ $last-month } { $last-year }
   *[years] { $first-day }{"\u00A0"}{ $first-month } { $first-year }-{ $last-day }{"\u00A0"}{ $last-month } { $last-year }
}
range-to = { $span ->
    [days] { $first-day } to { $last-day }{"\u00A0"}{ $last-month } { $last-year }
    [months] { $first-day }{"\u00A0"}{ $first-month } to { $last-day }{"\u00A0"}{ $last-month } { $last-year }
   *[years] { $first-day }{"\u00A0"}{ $first-month } { $first-year } to { $last-day }{"\u00A0"}{ $last-month } { $last-year }
}
range-from-to = from { range-to }
range-inclusive = { $range }, inclusive
range-one-day = on { $date }
# “20, 27 August, 3 September 2020”
days-day = { $day }
days-month = { $days }{"\u00A0"}{ $month }
days-year = { $months } { $year }
days-separator = {", "}

## Times of day (working-party-1-11, COL-2-3; by the clock of twelve hours: circular-258)

time = { $hours }{ $minutes }{"\u00A0"}hours
times = { $hours }{ $minutes } to { $last }
time-twelve-hours = { $twelve }:{ $minutes }{"\u00A0"}{ $half }
times-twelve-hours = { $halves ->
    [same] { $twelve }:{ $minutes } – { $last }
   *[both] { $first } – { $last }
}

## Groups (circular-116, working-party-1-11)

study-group = Study Group { $number }
study-group-short = SG{ $number }
working-parties = { $count ->
    [one] Working Party { $numbers }
   *[other] Working Parties { $numbers }
}
working-party-short = WP{ $numbers }
questions = { $count ->
    [one] Question { $numbers }
   *[other] Questions { $numbers }
}
advisory-group = { $case ->
    [genitive] the Telecommunication Standardization Advisory Group
   *[nominative] Telecommunication Standardization Advisory Group
}
advisory-group-short = TSAG
group-title-12 = Performance, Quality of Service, Quality of Experience
quote = “{ $words }”

## Head (circular-258, circular-116, COL-2-TSAG)

organization = INTERNATIONAL TELECOMMUNICATION UNION
bureau = TELECOMMUNICATION STANDARDIZATION BUREAU
place-geneva = Geneva
label-reference = Ref:
label-contact = Contact:
label-telephone = Tel:
label-fax = Fax:
label-email = E-mail:
label-web = Web:
label-to = To:
label-copy = Copy to:
label-subject = Subject:
addressee-end = ;

## References (circular-116, COL-*, LS-TDAG-3)

reference-circular = TSB Circular { $number }
reference-collective-letter = TSB Collective letter { $number }/{ $group }
reference-liaison-statement = { $code } – LS { $number }

## Addressees (circular-258, circular-116, working-party-1-11, COL-2-TSAG)

addressee-administrations = Administrations of Member States of the Union
addressee-sector-members = ITU-T Sector Members
addressee-associates = ITU-T Associates
addressee-associates-of-group = ITU-T Associates of { FACT("study-group|genitive") }
addressee-academia = ITU Academia
addressee-chairs = The Chairmen and Vice-Chairmen of Study Groups
addressee-director-bdt = The Director of the Telecommunication Development Bureau
addressee-director-br = The Director of the Radiocommunication Bureau
addressee-regional-office-americas = The Director of the ITU Regional Office for the Americas

## Salutation, closing, signature (circular-258, COL-2-3, working-party-1-11; Seizo Onoe: phrases.tsv)

salutation = Dear Sir/Madam,
closing = Yours faithfully,
signed = (signed)
director-tsb = Director of the Telecommunication{ FACT("br") }Standardization Bureau
signatory-chaesub-lee = Chaesub Lee
signatory-seizo-onoe = Seizo Onoe
latest-information = Latest meeting information

## Deadlines (working-party-1-11, COL-2-3, COL-4-5, COL-2-TSAG)

key-deadlines = Key deadlines:
deadline-captioning = Submit requests for real-time captioning and/or sign-language interpretation
deadline-translation = Submit ITU-T Member contributions for which translation is requested
deadline-fellowships = Submit fellowship requests (via the online registration form; see details in { FACT("annex practical-information") })
deadline-interpretation = Submit interpretation requests (via online pre-registration form)
deadline-registration = Registration (via the online registration form on the study group homepage at: { FACT("group-page") })
deadline-visa = Submit requests for visa support letters (via the online registration form; see details in { FACT("annex practical-information") })
deadline-contributions = Submit ITU-T Member contributions (via Direct Document Posting)

## Annexes (working-party-1-11, CIR-237, COL-1-13_2016, liaison-sg12rg-amr)

annex-count = { $count ->
    [one] Annex: { $count }
   *[other] Annexes: { $count }
}
annex-heading = ANNEX { $letter }
annex-heading-single = Annex
annex-mention = Annex { $letter }
annex-mention-single = Annex
annex-of-letter = (to { $reference })
note = NOTE ‒

## Body (working-party-1-11, COL-2-3)

english-only-no-fellowships = Note that no fellowships will be awarded, and the entire meeting will run in English only with no interpretation.
agenda-in-annex = A draft meeting agenda, prepared by { FACT("chair") }, is set out in { FACT("annex agenda") }.
time-plan-in-annex = The draft time plan is set out in { FACT("annex time-plan") }.
practical-in-annex = Practical meeting information is set out in { FACT("annex practical-information") }.
wish = I wish you a productive and enjoyable meeting.
meeting-opens = The meeting will open at { FACT("meeting-opening") } on the first day.

## Practical meeting information (working-party-1-11, COL-2-3)

practical-title = Practical meeting information
practical-working-methods = WORKING METHODS AND FACILITIES
practical-documents-heading = DOCUMENT SUBMISSION AND ACCESS:
practical-documents-submission = Member contributions should be submitted using Direct Document Posting; draft TDs should be submitted by e-mail to the study group secretariat using the appropriate template.
practical-documents-access = Access to meeting documents is provided from the study group homepage, and is restricted to ITU-T Members who have an ITU user account with TIES access.
practical-paperless = The meeting will be run paperless.
practical-language-heading = WORKING LANGUAGE:
practical-language-english-only = The entire meeting will run in English only.
practical-remote-heading = INTERACTIVE REMOTE PARTICIPATION:
practical-remote-tool = The MyMeetings tool will be used to provide remote participation for all sessions, including decisions-making sessions such as working party and study group plenaries.
practical-remote-register = Delegates must register for the meeting and identify themselves and their affiliation when taking the floor.
practical-remote-best-effort = Remote participation is provided on a best-effort basis. Participants should be aware that the meeting will not be delayed or interrupted because of a remote participant’s inability to connect, listen or be heard, as per the chairman's discretion.
practical-remote-voice = If the voice quality of a remote participant is considered insufficient, the Chairman may interrupt the remote participant and may refrain from giving the participant the floor until there is indication that the problem is resolved.
practical-remote-chat = The meeting chat facility is an integral part of the meeting and its use is encouraged to facilitate efficient time management during the sessions.
practical-registration-title = REGISTRATION
practical-registration-heading = REGISTRATION:
practical-registration-no-access = Without registration, delegates will not be able to access the remote participation tool.
practical-focal-point = As outlined in { FACT("circular 68") }, the ITU-T registration system requires focal-point approval for registration requests; { FACT("circular 118") } describes how to set up automatic approval of these requests.
practical-women = The membership is invited to include women in their delegations whenever possible.

## Agenda and time plan (working-party-1-11, COL-2-3)

agenda-title = Draft agenda
agenda-number = #
agenda-items = Agenda items
agenda-opening-remarks = Opening remarks
agenda-approval = Approval of the agenda
agenda-documents = Documents allocation
agenda-contributions = Discussion of received contributions
agenda-rapporteur-reports = Review and approve the reports and outputs of Rapporteur Group meetings
agenda-consent = Consent of draft Recommendations
agenda-deliverables = Agreement on other deliverables
agenda-new-work = Agreement on new work items
agenda-future-activities = Agreement on future activities
agenda-liaison-statements = Approval of outgoing liaison statements
agenda-work-programme = Work Programme
agenda-future-meetings = Future meetings
agenda-other-business = AOB
agenda-closure = Closure of the meeting
time-plan-title = Draft time plan

## Liaison statements (Rec. ITU-T A.1 (10/2016) Figure 1-1, LS-TDAG-3, liaison-sg12rg-amr)

label-source = Source:
label-title = Title:
label-for-action = For action to:
label-for-comment = For comment to:
label-for-information = For information to:
label-abstract = Abstract:
terms-objectives = Objectives:
terms-methods = Working methods:

## Foot of the first page (COL-1-16)

address-line = International Telecommunication Union • Place des Nations • CH-1211 Geneva 20 • Switzerland{ FACT("br") }Tel: +41 22 730 5111 • Fax: +41 22 733 7256 • E-mail: <itumail@itu.int> • <www.itu.int>
