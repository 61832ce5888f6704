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

# Lists of short texts.
lines-not-printed =
    { $count ->
        [one] 1 line not printed: only { $when }
       *[other] { $count } lines not printed: only { $when }
    }
lines-only = Only { $when }
lines-not-now = Not printed: only { $when }
lines-when-and = { " " }and{ " " }
lines-when-at-a-place = for meetings at a place
lines-when-virtual = for virtual meetings
lines-when-remote = with remote participation
lines-when-interpretation = with interpretation
lines-when-no-interpretation = without interpretation
lines-when-fellowships = if fellowships are offered
lines-when-no-fellowships = if no fellowships are offered
lines-when-captioning = with captions or sign language
lines-when-visa-support = if letters for visas are provided
lines-when-newcomers = if new delegates are briefed
lines-when-no-newcomers = if new delegates are not briefed
lines-when-translation = if contributions are translated
lines-when-study-group-meets = when a study group meets
lines-when-advisory-group-meets = when TSAG meets
lines-when-one-day = for meetings of one day
lines-when-several-days = for meetings of several days

# Subject.
subject-title = Subject
subject-about = What the letter is about, as it stands in its head. Enter begins another line.
subject-lines = Lines
subject-add = Add line
subject-empty = The letter has no subject yet.
subject-row = Line { $place } of the subject
subject-move = Move line
subject-remove = Remove line { $place }
subject-hint = What the letter is about

# Addressees.
addressees-title = Addressees
addressees-about = To whom the letter goes, in the order in which they are printed.
addressees-own = Another addressee
addressees-always = Print it whatever the meeting is
addressees-twice = Stands twice in this list
addressees-in-both = Stands under “To” already
addressees-to-title = To
addressees-to-add = Add addressee
addressees-to-empty = The letter goes to nobody yet.
addressees-to-is-there = Is under “To”
addressees-to-row = Addressee { $place }
addressees-to-move = Move addressee
addressees-to-move-there = Move to “To”
addressees-to-more = More about addressee { $place }
addressees-to-remove = Remove addressee { $place }
addressees-to-hint = To whom
addressees-copy-title = Copy to
addressees-copy-add = Add recipient
addressees-copy-empty = Nobody receives a copy.
addressees-copy-is-there = Is under “Copy to”
addressees-copy-row = Recipient of a copy { $place }
addressees-copy-move = Move recipient
addressees-copy-move-there = Move to “Copy to”
addressees-copy-more = More about recipient { $place }
addressees-copy-remove = Remove recipient { $place }
addressees-copy-hint = Who receives a copy

# Contacts.
contacts-title = Contacts
contacts-about = Whom to ask. What is left empty is not printed.
contacts-none = The letter names nobody to ask.
contacts-add = Add contact
contacts-move = Move contact
contacts-remove = Remove contact { $contact }
contacts-known = From the address book
contacts-known-none = The address book is empty: it fills with the contacts of your letters.
contacts-search = Search by name or e-mail
contacts-nobody = Nobody of this name.
contacts-better = Write { $value }
contacts-name = Name
contacts-name-row = Name of contact { $contact }
contacts-name-hint = First name and family name
contacts-telephone = Telephone
contacts-telephone-row = Telephone { $place } of contact { $contact }
contacts-telephone-add = Add telephone to contact { $contact }
contacts-telephone-remove = Remove telephone { $place } of contact { $contact }
contacts-telephone-hint = +41 22 730 …
contacts-telephone-wrong = Write it with country code and groups of digits: +41 22 730 6828
contacts-fax = Fax
contacts-fax-row = Fax { $place } of contact { $contact }
contacts-fax-add = Add fax to contact { $contact }
contacts-fax-remove = Remove fax { $place } of contact { $contact }
contacts-fax-hint = +41 22 730 …
contacts-fax-wrong = Write it with country code and groups of digits: +41 22 730 5853
contacts-email = E-mail
contacts-email-row = E-mail { $place } of contact { $contact }
contacts-email-add = Add e-mail to contact { $contact }
contacts-email-remove = Remove e-mail { $place } of contact { $contact }
contacts-email-hint = name@itu.int
contacts-email-wrong = This is no e-mail address such as name@itu.int
contacts-page = Web page
contacts-page-row = Web page { $place } of contact { $contact }
contacts-page-add = Add web page to contact { $contact }
contacts-page-remove = Remove web page { $place } of contact { $contact }
contacts-page-hint = https://www.itu.int/…
contacts-page-wrong = This is no address such as https://www.itu.int/go/tsg12

# The head of a liaison statement.
liaison-title = Liaison statement
liaison-about = The table at its head. What is left empty is not printed.
liaison-matter = Matter
liaison-questions = Questions
liaison-questions-hint = Which Questions it concerns
liaison-source = Source
liaison-source-hint = Who sends it
liaison-headline = Title
liaison-headline-hint = What it is about
liaison-abstract = Abstract
liaison-abstract-hint = What it says, in a few sentences
liaison-action = For action to
liaison-action-add = Add group for action
liaison-action-row = For action to { $place }
liaison-action-move = Move group for action
liaison-action-remove = Remove group { $place } for action
liaison-action-hint = Who is asked to act
liaison-comment = For comment to
liaison-comment-add = Add group for comment
liaison-comment-row = For comment to { $place }
liaison-comment-move = Move group for comment
liaison-comment-remove = Remove group { $place } for comment
liaison-comment-hint = Who is asked to comment
liaison-information = For information to
liaison-information-add = Add group for information
liaison-information-row = For information to { $place }
liaison-information-move = Move group for information
liaison-information-remove = Remove group { $place } for information
liaison-information-hint = Who is informed
liaison-answer = Approval and answer
liaison-approval = Approval
liaison-approval-hint = Where it was agreed
liaison-answer-by = Answer expected by
liaison-no-deadline = No date
liaison-lost-deadline = “{ $name }”
liaison-deadline-gone = The letter has no such deadline: choose another.
liaison-date-unknown = Date not known yet

# Annexes.
annexes-title = Annexes
annexes-about = What goes with the letter, each on a page of its own.
annexes-order = Annexes of this letter
annexes-follow = Their letters follow from their order, and so does every mention of an annex in the texts.
annexes-move = Move annex
annexes-count = Print “{ $line }” at the end of the letter
annexes-add = Add an annex
annexes-add-kind = Add annex: { $title }. { $about }
annex-kind-agenda = The matters in a table, each with its documents.
annex-kind-agenda-and-time-plan = A numbered agenda, and the sessions day by day.
annex-kind-free = A title, and what you write below it.
annex-kind-list = A table to fill in, such as a list of Recommendations.
annex-kind-practical-information = Documents, venue, registration, visas: follows what is offered at the meeting.
annex-kind-terms-of-reference = What a group is to do, and how it works.
annex-kind-time-plan = The sessions of the meeting, a row for each day.
annex-kind-time-plan-across = The sessions of a short meeting, a column for each day.
annex-about = Prints on a page of its own. Texts that mention it follow when it is moved.
annex-up = Move { $annex } up
annex-down = Move { $annex } down
annex-remove = Remove { $annex }
annex-remove-question = Remove { $annex }?
annex-keep = Keep it
annex-own-words = It holds words that are no standard wording.
annex-is-cited =
    { $count ->
        [one] One text mentions it, and would then print […]:
       *[other] { $count } texts mention it, and would then print […]:
    }
annex-cited-in-letter = The letter
annex-title = Title
annex-title-add = Add line
annex-title-row = Line { $place } of the title
annex-title-move = Move line of the title
annex-title-remove = Remove line { $place } of the title
annex-title-hint = What the annex is about
annex-names-letter = Print “{ $line }” below the heading
