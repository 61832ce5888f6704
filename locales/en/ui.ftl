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

# The body: salutation and paragraphs.
body-title = Body
body-about = The letter itself, paragraph by paragraph, as you write in Word
body-salutation = Salutation
body-salutation-hint = Dear Sir/Madam,
body-paragraphs = Paragraphs
blocks-paragraph = Paragraph
blocks-numbered = Numbered paragraph
blocks-bullets = List with bullets
blocks-roman = List with i) ii) iii)
blocks-decimal = List with 1. 2. 3.
blocks-item = List item
blocks-heading = Heading
blocks-run-in = Paragraph with bold opening words
blocks-run-in-heading = Bold opening words
blocks-run-in-text = Paragraph after bold words
blocks-note = Note
blocks-part-title = Title of a part
blocks-table = Table
blocks-deadlines = Key deadlines
blocks-deadlines-heading = Heading of the key deadlines
blocks-deadlines-elsewhere = Key deadlines table: edit in its part
blocks-sentence = Standard sentence…
blocks-sentence-search = Find a standard sentence
blocks-sentence-none = No standard sentence has these words.
blocks-add = Add
blocks-insert = Insert here
blocks-menu = Menu of this paragraph
blocks-menu-of = Menu of { $name }
blocks-kind = Kind of paragraph
blocks-up = Move up
blocks-down = Move down
blocks-add-below = Add one below
blocks-duplicate = Duplicate
blocks-remove = Remove
blocks-not-needed = Not needed in this letter
blocks-print-always = Print it in any case
blocks-hint = Write here
blocks-hint-heading = Heading
blocks-hint-item = List item
blocks-hint-note = Note
blocks-hint-run-in = Bold opening words
blocks-printed-because = Printed because { $conditions }
blocks-only-if = Only if { $conditions }
blocks-unprinted =
    { $count ->
        [one] 1 paragraph not printed: only if { $conditions }
       *[other] { $count } paragraphs not printed: only if { $conditions }
    }
blocks-unprinted-various = { $count } paragraphs not printed, because of what is offered at the meeting

# Conditions, after “because” and “only if”.
condition-and = and
condition-at-a-place = the meeting is held at a place
condition-virtual = the meeting is virtual
condition-remote = remote participation is possible
condition-interpretation = interpretation is offered
condition-no-interpretation = no interpretation is offered
condition-fellowships = fellowships are offered
condition-no-fellowships = no fellowships are offered
condition-captioning = captioning is offered
condition-visa-support = visa support is offered
condition-newcomers = newcomers are briefed
condition-no-newcomers = newcomers are not briefed
condition-translation = contributions are translated
condition-study-group = a study group meets
condition-advisory-group = TSAG meets
condition-one-day = the meeting lasts one day
condition-several-days = the meeting lasts several days
