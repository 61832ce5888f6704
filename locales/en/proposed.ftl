# Wording in English for which no official text has been seen. It is printed all the same, and
# reported as a finding until somebody confirms it and moves it to letter.ftl with its source.

## Dates and times

range-both = on { $span ->
    [days] { $first-day } and { $last-day }{"\u00A0"}{ $last-month } { $last-year }
    [months] { $first-day }{"\u00A0"}{ $first-month } and { $last-day }{"\u00A0"}{ $last-month } { $last-year }
   *[years] { $first-day }{"\u00A0"}{ $first-month } { $first-year } and { $last-day }{"\u00A0"}{ $last-month } { $last-year }
}
time-plan-weekday = ({ $weekday })

## Lists

list-separator = {", "}
list-last = { $items } and { $last }

## References

amendment-addendum = Addendum { $number } to { $reference }
amendment-corrigendum = Corrigendum { $number } to { $reference }
amendment-revision = Revision { $number } to { $reference }

## Body (COL-2-3 without the second comma)

agenda-and-time-plan-in-annex = A draft meeting agenda and time plan, prepared by { FACT("chair") }, are set out in { FACT("annex agenda-and-time-plan") }.

## Practical meeting information

practical-language-interpretation = Interpretation will be provided on the basis of the requests received by { FACT("deadline interpretation") }.
practical-captioning-heading = CAPTIONING AND SIGN LANGUAGE:
practical-captioning-text = Real-time captioning and/or sign-language interpretation will be provided to those who need it, on request by { FACT("deadline captioning") } and subject to the availability of captioners and interpreters.
practical-wireless-heading = WIRELESS LAN:
practical-wireless-text = Wireless LAN facilities are available in the meeting rooms.
practical-remote-follow = Remote participation is available through the MyMeetings tool for delegates who cannot travel to the meeting.
practical-registration-fellowships-visa-title = REGISTRATION, NEW DELEGATES, FELLOWSHIPS AND VISA SUPPORT
practical-registration-text = Registration is mandatory and is to be done online via the study group homepage at least one month before the start of the meeting.
practical-registration-membership = Some of the options in the registration form apply only to Member States.
practical-registration-form = Registration is mandatory via the online registration form on the study group homepage.
practical-newcomers-heading = NEW DELEGATES:
practical-newcomers-fellowships-visa-heading = NEW DELEGATES, FELLOWSHIPS AND VISA SUPPORT:
practical-virtual-no-travel = As a virtual meeting involves no travel, no fellowships are offered and visa support does not apply.
practical-newcomers-briefing = The study group chairman will consider organizing a briefing session for new delegates.
practical-fellowships-heading = FELLOWSHIPS:
practical-fellowships-text = Fellowships may be awarded to facilitate the participation of delegates from eligible countries. Requests must be submitted via the online registration form by { FACT("deadline fellowships") } at the latest.
practical-visa-heading = VISA SUPPORT:
practical-visa-text = Delegates who require a visa should apply for it in good time to the office (embassy or consulate) that represents the host country. Requests for a visa support letter must be submitted via the online registration form by { FACT("deadline visa") } at the latest.
practical-venue-heading = VENUE:
practical-venue-text = The meeting will be held in { FACT("meeting-place") }. General information for participants, including hotel accommodation, transportation and visa requirements, is available at { FACT("meeting-page") }.

## Agenda

agenda-and-time-plan-title = Draft agenda and draft time plan
agenda-opening = Opening of the meeting
agenda-ipr = Call for all intellectual property rights declarations made in accordance with ITU-T policy
agenda-feedback = Feedback and status reports on interim activities
agenda-previous-report = Approval of the report of the previous meeting of { FACT("group|genitive") }
agenda-consented-status = Status of draft Recommendations already consented
agenda-interim-activities = Interim activities carried out by { FACT("group|genitive") }
agenda-tsag-results = Review of the results of TSAG and of the status of WTSA preparations
agenda-structure = Structure, Rapporteurs and liaison Rapporteurs of { FACT("group|genitive") }
agenda-document-review = Document review and allocation
agenda-ad-hoc-schedule = Schedule of ad hoc sessions
agenda-work-plan = Work plan
agenda-facilities = Meeting facilities and electronic working methods
agenda-working-parties = Meetings of the working parties, including ad hoc sessions
agenda-reports = Reports of the meetings of the working parties and Questions, including
agenda-reports-new-work = New work items
agenda-reports-recommendations = Approval/consent/determination/deletion of Recommendations
agenda-reports-technical = Approval of technical reports/informative texts
agenda-reports-interim = Interim activities
agenda-reports-liaison = Outgoing liaison statements/communications
agenda-reports-programme = Review of the work programme
agenda-translation-priority = Priority for the translation of consented Recommendations
agenda-future = Future meetings and activities of { FACT("group|genitive") }
agenda-thanks-closure = Acknowledgements and closure of the meeting

## Time plan

time-plan-opening-plenary = Opening plenary
time-plan-closing-plenary = Closing plenary
time-plan-working-parties-opening = Opening plenaries of the working parties
time-plan-working-parties-closing = Closing plenaries of the working parties
session-morning = Morning
session-afternoon = Afternoon
weekend = Weekend

## Liaison statements

liaison-title = LIAISON STATEMENT
label-questions = Question(s):
label-approval = Approval:
label-deadline = Deadline:

## Other annexes

terms-title = Terms of reference and working methods
list-title = List of Recommendations
free-title = Further information

## The emblem, for those who cannot see it

emblem-description = Emblem of the organization

## The third column of an agenda printed as a table

agenda-documents-column = Documents

## Regional groups, by their code

regional-group = { $case ->
    [genitive] the Regional Group { $code }
   *[nominative] Regional Group { $code }
}

## What is not offered

no-fellowships = Note that no fellowships will be awarded.
english-only = The entire meeting will run in English only, with no interpretation.

## A group with its field of work

group-titled = { $group } ({ $title })

## The letters of TSAG

addressee-secretary-general = The Secretary-General of ITU

## Why a deadline departs from its rule; it is kept in the letter and not printed

deadline-moved-reason = the last working day before the date by the rule
