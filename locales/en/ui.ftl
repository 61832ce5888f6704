# What the window says, in English.

# Texts of the letter in the form.
text-departed = Changed from the standard wording
text-restore = Restore it
text-standard = Standard wording: prints in every language by itself
text-stale = The original has changed since
text-still-right = Still right
text-untranslated = Not yet in { $language }
insert-sentence = Standard sentence

# Names of facts.
fact-reference = Reference of this letter
fact-letter-date = Date of this letter
fact-amended-reference = Reference of the letter that is changed
fact-amended-date = Date of the letter that is changed
fact-group = Group that meets
fact-study-group = Its study group
fact-group-title = Field of work of the group
fact-group-page = Web page of the group
fact-meeting-title = Title of the event
fact-meeting-place = Place of the meeting
fact-meeting-host = Host of the meeting
fact-meeting-dates = Dates of the meeting
fact-meeting-first-day = First day of the meeting
fact-meeting-last-day = Last day of the meeting
fact-meeting-opening = Opening time
fact-meeting-page = Web page of the meeting
fact-registration-page = Registration page
fact-chair = Chair of the meeting
fact-meeting-requested-by = Who requested the meeting
fact-meeting-endorsed-at = Where it was endorsed
fact-deadline = Deadline
fact-annex = Annex
fact-date = Date
fact-dates = Dates
fact-time = Time
fact-times = Times
fact-questions = Questions
fact-working-parties = Working parties
fact-circular = Other circular
fact-group-letter = Other collective letter

# Dates, as boxes and calendars show them.
date-month = { $month ->
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
date-weekday = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}
date-weekday-short = { $weekday ->
    [1] Mo
    [2] Tu
    [3] We
    [4] Th
    [5] Fr
    [6] Sa
   *[7] Su
}
date-written = { $day } { $month } { $year }
date-with-weekday = { $weekday }, { $date }
date-hint = 5 February 2021
date-none = This is no date; write it like 5 February 2021 or 2021-02-05.
date-needed = A date is needed here.
date-calendar = Calendar: { $name }
date-previous-month = Previous month
date-next-month = Next month
date-previous-year = Previous year
date-next-year = Next year
date-today = Today
date-clear = No date

# The box for a group.
group-sort = Kind of group
group-none = No group
group-study-group = Study Group
group-working-party = Working Party
group-regional-group = Regional group
group-tsag = TSAG
group-number = Number of the study group
group-number-hint = 12
group-party = Number of the working party
group-party-hint = 1
group-region = Region
group-number-missing = Give the number of the study group.
group-party-missing = Give the number of the working party.
group-region-missing = Give the region, as references have it: AMR, AFR, LAC.
group-number-wrong = This is no number of a group; write one from 1 to 255.
group-region-wrong = A region is written in Latin letters only, such as AMR.

# Addresses of web pages.
web-address-scheme = An address begins with https:// or http://.
web-address-host = This address names no host such as www.itu.int.
web-address-broken = An address has no spaces, quotation marks or angle brackets.

# Conditions.
when-only-if = { $state ->
    [yes] Only if { $condition }
   *[no] Only if { $condition }: not so
}
when-at-a-place = one can come to a place
when-virtual = the meeting is virtual
when-remote = one can take part over the network
when-interpretation = interpretation is offered
when-no-interpretation = no interpretation is offered
when-fellowships = fellowships are offered
when-no-fellowships = no fellowships are offered
when-captioning = captioning is offered
when-visa-support = visa letters are offered
when-newcomers = newcomers are briefed
when-no-newcomers = newcomers are not briefed
when-translation = contributions are translated
when-study-group-meets = a study group meets
when-advisory-group-meets = TSAG meets
when-one-day = the meeting is on one day
when-several-days = the meeting has several days

# Part: reference.
reference-title = Reference
reference-about = What kind of letter this is, and how it is cited
reference-kind = Kind of letter
reference-kind-unknown = A kind that this program does not know
reference-kind-unknown-about = The letter was begun from a template that is not here. It can be edited all the same.
reference-language = Language of the letter
reference-language-stays = { $count ->
    [one] One text of this letter was written in { $language }, so this remains its language. For other languages, translate it.
   *[other] { $count } texts of this letter were written in { $language }, so this remains its language. For other languages, translate it.
}
reference-reference = Number and code
reference-number = Number
reference-number-changed = Number of the letter that is changed
reference-number-wrong = A letter has a number from 1 to 9999.
reference-author-code = Code of the authors
reference-author-code-about = Printed below the reference
reference-group = Group whose letters are counted
reference-prints-as = Prints as
reference-unknown = The reference is printed once its number is known.
reference-file = File name at ITU: { $file }
reference-changed-letter = Letter that is changed
reference-changes = This letter changes
reference-change-number = Number of this change
reference-changed-date = Date of the letter that is changed
reference-place-and-date = Place and date
reference-place = Place
reference-place-hint = Geneva
reference-date = Date of the letter

# Part: meeting.
meeting-title = Meeting
meeting-about = Who meets, when and where; these facts are printed wherever texts name them
meeting-none = This letter is about no meeting.
meeting-add = Add a meeting
meeting-remove = Remove the meeting
meeting-who = Who meets
meeting-group = Group
meeting-prints-as = Prints as
meeting-group-title = Field of work
meeting-group-title-hint = Printed in brackets behind the name of the group
meeting-when-and-where = When and where
meeting-mode = How one takes part
meeting-in-person = In person
meeting-virtual = Virtual
meeting-hybrid = Hybrid
meeting-days = Days
meeting-days-range = Days in a row
meeting-days-single = Single days
meeting-first-day = First day
meeting-last-day = Last day
meeting-last-before-first = The last day cannot lie before the first.
meeting-day-number = Day { $number }
meeting-day-add = Add a day
meeting-day-remove = Remove { $day }
meeting-day-twice = This day is in the list already.
meeting-days-count = { $count ->
    [one] 1 day, a { $first }
   *[other] { $count } days, { $first } to { $last }
}
meeting-days-same-weekday = { $count } days, all of them { $first }s
meeting-days-several = { $count } days, from a { $first } to a { $last }
meeting-place = Place
meeting-place-hint = Town, country
meeting-place-virtual = A virtual meeting has no place; one that is given here is not printed by the standard paragraphs.
meeting-opening = Opens at, Geneva time
meeting-opening-none = This is no time of day; write it like 09:30 or 2:30 pm.
meeting-time-plan-strange = The time plan is not for these days.
meeting-time-plan-fit = Fit the time plan to the new dates
meeting-time-plan-lost = { $days ->
    [one] The sessions of its last day have no day any more and will be left out.
   *[other] The sessions of its last { $days } days have no day any more and will be left out.
}
meeting-event = Event
meeting-event-about = What the letter does not need can stay empty.
meeting-event-title = Title
meeting-event-title-hint = Title of the workshop, webinar or event
meeting-host = Host
meeting-host-hint = Who invites
meeting-chair = Chair
meeting-chair-hint = Name, title, country
meeting-requested-by = Requested by
meeting-requested-by-hint = At whose request a working party meets
meeting-endorsed-at = Endorsed at
meeting-endorsed-at-hint = The meeting that agreed to it, with place and dates
meeting-pages = Web pages
meeting-page = Page of the meeting
meeting-registration-page = Registration page

# What is offered at the meeting.
answers-title = What is offered
answers-consequence = { $count ->
    [0] { $about } Nothing in this letter depends on it.
    [one] { $about } One place in this letter depends on it.
   *[other] { $about } { $count } places in this letter depend on it.
}
answers-nobody-travels = Nobody travels to a virtual meeting.
answers-remote-anyway = One can take part in this meeting over the network anyway.
answers-interpretation = Interpretation
answers-interpretation-about = Without it the letter says that the meeting is held in English only.
answers-translation = Translation of contributions
answers-translation-about = Contributions that are to be translated get a deadline of their own.
answers-captioning = Captioning or sign language
answers-captioning-about = Those who need it are asked to say so in time.
answers-fellowships = Fellowships
answers-fellowships-about = The letter says how and by when to apply; else, that none are awarded.
answers-visa-support = Visa support letters
answers-visa-support-about = The letter says how and by when to ask for one.
answers-remote-participation = Remote participation
answers-remote-participation-about = One can follow from afar a meeting that is held at a place.
answers-newcomers = Briefing for newcomers
answers-newcomers-about = New delegates are invited to a briefing.

# Part: deadlines.
deadlines-title = Key deadlines
deadlines-about = Counted back from the first day of the meeting; they move when the meeting moves
deadlines-list = Deadlines
deadlines-none = This letter has no deadlines.
deadlines-no-opening = The dates follow once the first day of the meeting is known.
deadlines-not-listed = The body has no list of deadlines: they are printed only where a text cites them.
deadlines-add = Add a deadline
deadlines-move = Move this deadline
deadlines-action = Deadline { $number }
deadlines-action-hint = What must be done
deadlines-remove = Remove { $deadline }
deadlines-count = How many
deadlines-count-wrong = Write a number from 0 to 999.
deadlines-unit = Counted in
deadlines-months = { $count ->
    [one] month before the opening
   *[other] months before the opening
}
deadlines-weeks = { $count ->
    [one] week before the opening
   *[other] weeks before the opening
}
deadlines-days = { $count ->
    [one] day before the opening
   *[other] days before the opening
}
deadlines-own-date = on a date of its own…
deadlines-rule = { $count } { $unit }
deadlines-date-unknown = date not known yet
deadlines-date = Date
deadlines-departing = The rule, { $rule }, counts until a date and the reason for it are given.
deadlines-reason = Why it does not follow the rule
deadlines-reason-hint = For those who ask later
deadlines-reason-needed = Say why, or go back to the rule.
deadlines-take-date = Use this date
deadlines-keep-rule = Keep the rule
deadlines-restore = Back to { $rule }
deadlines-give-rule = Count it from the opening
deadlines-weekend = On a { $weekday }
deadlines-before-letter = Before the date of the letter
deadlines-after-opening = Not before the opening
deadlines-not-printed = Not printed now
deadlines-liaison-head = The head of the liaison statement
deadlines-cited = { $count ->
    [one] A text cites this deadline and would print […] in its place:
   *[other] { $count } texts cite this deadline and would print […] in its place:
}
deadlines-remove-all-the-same = Remove it all the same
deadlines-keep = Keep it

# Part: signature.
signature-title = Signature
signature-about = How the letter closes, and who signs it
signature-none = This letter is not signed.
signature-add = Add a signature
signature-closing = Closing
signature-closing-formula = Closing formula
signature-closing-hint = Yours faithfully,
signature-signed = Signed copy
signature-signed-about = Prints “(signed)” where the signature would stand
signature-signatory = Signatory
signature-name = Who signs
signature-own-name = Another name
signature-name-printed = Name as printed
signature-name-hint = Name of the signatory
signature-office = Office
signature-office-line = Line { $number } of the office
signature-office-add = Add a line
signature-office-remove = Remove { $line }
signature-latest = Latest information
signature-latest-print = Print a link beside the signature
signature-latest-caption = Caption
signature-latest-page = Page
signature-latest-group-page = Without an address of its own it leads to the page of the group: { $page }
