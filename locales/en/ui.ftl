# What the window says, in English.

# Texts of the letter in the form.
text-departed = Changed from the standard wording
text-restore = Restore it
text-standard = Standard wording: prints in every language by itself
text-stale = The original has changed since
text-still-right = Still right
text-untranslated = Not yet in { $language }
language-ar = Arabic
language-zh = Chinese
language-en = English
language-fr = French
language-ru = Russian
language-es = Spanish
insert-sentence = Standard sentence
named-so = {"\u2068"}{ $name }{"\u2069"} ({ $form })
named-of = { $name }: { $which }

# The translator's view.
translation-from = Language that is read
translation-into = Language that is written
translation-left = { $left ->
    [0] Everything is translated
    [one] 1 word left
   *[other] { $left } words left
}
translation-left-new = { $count } new
translation-left-changed = { $count } changed
translation-left-repeated = { $count } repeated
translation-left-standard = { $count } words in standard wording
translation-left-of = { $left }: { $parts }
translation-left-review = { $count ->
    [one] 1 text to review
   *[other] { $count } texts to review
}
translation-left-tip = Words of the original, without its facts. Repeated texts are translated once; standard wording prints by itself.
translation-progress = { $done } of { $texts } texts reviewed or approved
translation-filter-all = All
translation-filter-unfinished = Unfinished
translation-filter-missing = Not translated
translation-filter-stale = Changed
translation-filter-from-memory = From memory
translation-filter-to-review = To review
translation-filter-remarked = With remarks
translation-search = Filter by words
translation-search-all = Show all
translation-no-texts = This letter has no texts to translate.
translation-none-listed = No text fits this filter.
translation-name-hint = Kept with your translations
translation-name-field = Your name
translation-name-keep = Save
translation-paragraph = Paragraph
translation-heading = Heading
translation-item = Item of a list
translation-cell = Cell of a table
translation-name = Name
translation-missing = Not translated
translation-stale = Original changed
translation-from-memory = From memory
translation-draft = Draft
translation-reviewed = Reviewed
translation-approved = Approved
translation-nothing = Facts alone: they print by themselves
translation-same-as = Same as { $number }
translation-source-of = Original { $number }
translation-target-of = Translation { $number }
translation-no-pivot = Not in { $language }: as in the original
translation-difference = What has changed in the original
translation-mended-by-itself = Put right by itself
translation-offer = With the facts, dates and numbers of the new original
translation-take-offer = Take over
translation-approve = Approve
translation-review = Reviewed
translation-terms = Terms:
translation-terms-forbidden = Not to be used: { $terms }
translation-match = Match { $number }
translation-match-context = 100 %, in the same place
translation-match-exact = 100 %
translation-match-fuzzy = { $percent } %
translation-match-take = Put in
translation-filled = { $count ->
    [0] The memory knows none of the missing texts exactly.
    [one] One of { $asked } missing texts was filled in from the memory.
   *[other] { $count } of { $asked } missing texts were filled in from the memory.
}
translation-concordance = Search in the memory
translation-concordance-field = Words in either language
translation-concordance-hint = Approved translations of this office are searched, ignoring case.
translation-concordance-none = The memory has no such words.
translation-facts-first = The facts of this text are not those of the original. Put them in (Ctrl+Shift+Space), or ask once more if this is right.
translation-facts-missing = Not put in yet:
translation-facts-extra = Not in the original: { $facts }
translation-fact-offer = { $fact } – missing here

# Names of facts.
fact-reference = Reference of this letter
fact-letter-date = Date of this letter
fact-amended-reference = Reference of the amended letter
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

# The frame of the window.
program = Circular Desk
cancel = Cancel
close = Close
day-and-hour = { $day }, { $hour }
sentence = { $words }.
ok = OK
browse = Browse…
menu = Menu
menu-letter = Letter
menu-edit = Edit
menu-view = View
menu-translation = Translation
menu-help = Help
state-changed = not saved
state-new = new, not saved yet
state-unchanged = no changes
state-saved = { $minutes ->
    [0] saved just now
    [one] saved a minute ago
   *[other] saved { $minutes } minutes ago
}
columns-both = Side by side
columns-both-short = Both
columns-choose = The other language
columns-translation = Translate
navigator-letter = Letter
navigator-annexes = Annexes
navigator-error = something is missing or wrong
navigator-warning = worth a look
part-reference = Reference and date
part-liaison = Head of the statement
part-meeting = Meeting
part-contacts = Contacts
part-addressees = Addressees
part-subject = Subject
part-body = Body
part-deadlines = Key deadlines
part-signature = Signature
part-annex = Annex
part-annexes = Add an annex
status-findings = { $errors ->
    [0] { $warnings ->
        [0] Nothing missing
        [one] One warning
       *[other] { $warnings } warnings
    }
    [one] One error{ $warnings ->
        [0] { "" }
        [one] , one warning
       *[other] , { $warnings } warnings
    }
   *[other] { $errors } errors{ $warnings ->
        [0] { "" }
        [one] , one warning
       *[other] , { $warnings } warnings
    }
}{ $hints ->
    [0] { "" }
    [one] , one hint
   *[other] , { $hints } hints
}
status-checking = Checking…
status-findings-tip = Show what was found
status-rendered = { $language }: { $missing ->
    [0] { $stale ->
        [0] translated
        [one] one text has changed since
       *[other] { $stale } texts have changed since
    }
    [one] one text still to translate
   *[other] { $missing } texts still to translate
}
status-to-review = { $language }: { $count ->
    [one] one text to review
   *[other] { $count } texts to review
}
findings-title = What the checks found
findings-errors = { $count ->
    [one] 1 error
   *[other] { $count } errors
}
findings-warnings = { $count ->
    [one] 1 warning
   *[other] { $count } warnings
}
findings-hints = { $count ->
    [one] 1 hint
   *[other] { $count } hints
}
findings-waived = { $count } left as { $count ->
    [one] it is
   *[other] they are
}
findings-more = … and { $count } more.
findings-ready = Ready to sign
findings-ready-but = { $count ->
    [one] Ready to sign, with one warning
   *[other] Ready to sign, with { $count } warnings
}
findings-confirm-all = All { $count } facts that were taken over are right
findings-not-ready = Not ready to sign
findings-leave = Leave it as it is
findings-left = Left as it is: { $reason }
findings-reopen = Look at it again
findings-reason = Why it may stay
findings-reason-hint = Why it may stay
findings-translation = Translation
findings-wording = Wording
findings-none = Nothing to show.
finding-error = Error
finding-warning = Warning
finding-hint = Hint
pages-count = { $count ->
    [0] Pages
    [one] 1 page
   *[other] { $count } pages
}
pages-page = Page { $page } of { $count }
pages-language = Language of the pages
palette-hint = Type what you want to do, or where to go
palette-nothing = Nothing has such a name.
palette-go-to = Go to: { $part }
palette-add = Add an annex: { $kind }

# Commands.
command-new = New letter…
command-new-from-letter = New from an earlier letter…
command-open = Open…
command-open-path = Open by path…
command-align = Align two letters…
command-save = Save
command-save-as = Save as…
command-export = Export…
command-translation-out = Export for translation…
command-translation-out-tip = The texts for a translator or reviser: a Word file of two columns, or XLIFF
command-translation-in = Import a translation…
command-translation-in-tip = Take over what a translator or reviser has given back
command-hand-over = Hand-over pack…
command-hand-over-tip = Word files of all languages, review files, XLIFF and an equality report, into one folder
command-close = Close the letter
command-quit = Quit
command-undo = Undo
command-redo = Redo
command-find = Find
command-replace = Find and replace
command-next-finding = Next finding
command-navigator = Navigator
command-pages = Pages
command-own-column = Language of the letter
command-both-columns = Both languages side by side
command-other-column = The other language
command-translation = Translate, text by text
command-approve = Approve, and go to the next unfinished text
command-review = Mark as reviewed, and go to the next unfinished text
command-next-unfinished = Next unfinished text
command-previous-unfinished = Previous unfinished text
command-next-fact = Put in the next missing fact
command-copy-source = Copy the original into the translation
command-take-mended = Take over the facts, dates and numbers of the new original
command-match-1 = Put in the best match of the memory
command-match-2 = Put in the second match of the memory
command-match-3 = Put in the third match of the memory
command-insert-term = Put in the next missing term
command-fill-in = Fill in what the memory knows exactly
command-concordance = Search in the memory
command-still-right = The translation is still right
command-zoom-in = Larger pages
command-zoom-out = Smaller pages
command-fit-width = Pages as wide as there is room
command-light = Light colours
command-dark = Dark colours
command-system = Colours of the system
command-palette = All commands…
command-help = Help

# The start.
start-recent = Recent letters
start-recent-none = No letter has been opened yet. Begin one below, or drop a letter file or a Word letter on this window.
import-done = From the Word file: { $facts } facts found, { $standard } texts are standard wording, { $open ->
    [0] everything was understood
    [one] one piece was not understood
   *[other] { $open } pieces were not understood
}. What was taken over waits to be confirmed.
versions-done = { $versions } language versions became one draft: { $paired } texts belong together, and { $remembered } sure pairs went into the translation memory. The translations are drafts, to be looked at.
import-carried = The Word file carries its letter. { $count ->
    [0] Nothing was changed in Word since it was exported.
    [one] One paragraph was changed in Word since it was exported.
   *[other] { $count } paragraphs were changed in Word since it was exported.
}
word-text-title = Word file
word-text-sentence = What became of each paragraph. A click shows it in the form; the letter keeps every word until you move or delete it.
word-text-close = Close the Word file
word-text-fault = The letter that the file carries was not used ({ $fault }); its words were read instead.
word-text-only-open = Only what was not understood
word-text-nothing-open = Everything was understood.
word-text-certain = { $what }
word-text-likely = { $what }, likely
word-text-guessed = { $what }, guessed
word-text-standard = standard wording
word-text-open = not understood: { $what }
word-text-printed = printed automatically
word-text-move = Move to
word-text-move-to = Move to { $part }
word-text-new-annex = New annex
word-text-copy = Copy to
word-text-notes = Also in the file
word-changes-title = Changed in Word
word-changes-sentence = What the Word file says now, against what the letter printed. What is taken over makes the other languages stale.
word-changes-waiting = { $count ->
    [0] All changes have been taken over.
    [one] One change is not taken over.
   *[other] { $count } changes are not taken over.
}
word-changes-all = Take over all
word-changes-take = Take over
word-changes-taken = Taken over
word-changes-show = Show
word-changes-before = The letter
word-changes-after = In Word
word-changes-gone = Taken out in Word.
word-changes-by-hand = Printed from a fact: change it in the form.
start-new = New letter
start-new-sentence = Deadlines, annexes, agenda and time plan follow from the meeting.
start-model = New letter from this one
start-forget = Take off this list
start-gone = { $path } is no longer there
start-deadline = { $date }: { $action }
start-progress = { $language }: { $done } of { $total } texts

# Two letters side by side.
align-title = Align two letters
align-sentence = Two language versions of one letter, Word files or letter files: the program pairs the paragraphs that say the same, and you can correct the result.
align-first = First letter
align-second = Second letter
align-hint = Path of a Word file or a letter file
align-choose = Choose…
align-do = Align
align-save = Save the pairs…
align-remember = { $count ->
    [one] Put 1 pair into the memory
   *[other] Put { $count } pairs into the memory
}
align-remember-tip = Only sure or confirmed pairs are stored, without standard wording
align-remembered = The translation memory has { $new } new units; { $replaced } took the place of older ones, { $known } were known already.
align-saved = The pairs were written to { $path }.
align-leave = Close the two letters (Esc)
align-leaving = What you have put right has not been kept.
align-leave-anyway = Close all the same
align-stay = Go on
align-good = { $count ->
    [one] 1 pair
   *[other] { $count } pairs
}
align-unsure = { $count } to check
align-alone = { $count } in one letter only
align-next = Next to check
align-next-tip = The next row that somebody should check (N or F8)
align-confirm = Confirm
align-confirm-tip = The row is right; go to the next (C)
align-not = Not a pair
align-not-tip = The two sides are no translation of each other; again to take that back (X)
align-join-previous = Join above
align-join-previous-tip = Make one row of this and the one above (Shift+J)
align-join-next = Join below
align-join-next-tip = Make one row of this and the one below (J)
align-split = Split
align-split-tip = Take the row apart (S)
align-move-first = Left:
align-move-first-up = Move the left text up (Alt+Shift+↑)
align-move-first-down = Move the left text down (Alt+Shift+↓)
align-move-second = Right:
align-move-second-up = Move the right text up (Alt+↑)
align-move-second-down = Move the right text down (Alt+↓)
align-undo = Undo (Ctrl+Z)
align-row = Row { $number }: { $state }
align-text = Row { $number }, { $language }
align-state-sure = { $percent } %
align-state-unsure = Check: { $percent } %
align-state-right = Confirmed
align-state-not = Not a pair
align-state-alone = Only here
align-state-alone-unsure = Check: only here?
versions-title = What the versions do not have in common
versions-sentence = The facts of the first version were kept. Look at these in the draft.
versions-differences = Other facts ({ $first } – { $other })
versions-unsure = Texts that may not belong together
versions-only-other = Only in { $other }: kept behind the translation of the text before
versions-only-first = Only in { $first }: without translation
versions-not-kept = not kept
versions-nothing = nothing
versions-more = and { $count } more

# Dialogs.
dialog-open-title = Open a letter
dialog-model-title = Begin from an earlier letter
dialog-save-title = Save the letter
dialog-folder-title = Folder for the documents
path-sentence = Type the path of the file or folder.
path-name = Path
fault-title = The action could not be completed
unsaved-title = Save { $name } first?
unsaved-sentence = It has unsaved changes.
unsaved-discard = Discard the changes
new-title = New letter
new-kind = Kind of letter
new-number = Number
new-number-hint = Next: { $number }
new-number-odd = A number from 1 to 9999.
new-group = Group that meets
new-group-hint = 12, WP1/11, SG12RG-AMR, TSAG
new-group-odd = Write 12, WP1/11, SG12RG-AMR or TSAG.
new-language = Written in
new-date = Date of the letter
new-first = First day of the meeting
new-last = Last day of the meeting
new-dates-reversed = The meeting would end before it begins.
new-event = Title of the event
new-place = Place
new-place-hint = Town, country
new-do = Create the letter
mode-in-person = In person
mode-virtual = Virtual
mode-hybrid = Hybrid
next-title = The letter after { $reference }
next-sentence = Texts, translations, addressees and contacts are taken over. Deadlines and the time plan follow the new dates; web pages of the old meeting are left out.
export-title = Export documents
export-short = Export
export-unconfirmed = { $count ->
    [one] One fact was taken over from the earlier letter and is not confirmed yet.
   *[other] { $count } facts were taken over from the earlier letter and are not confirmed yet.
}
export-errors = { $count ->
    [one] The checks found an error:
   *[other] The checks found { $count } errors:
}
export-languages = Languages
export-all = All languages
export-missing = { $count ->
    [one] one text not translated
   *[other] { $count } texts not translated
}
export-format = Format
export-word = Word
export-pdf = PDF
export-ics = Calendar (.ics)
export-copy = Copy
export-for-signature = For signature
export-for-signature-tip = Room for the signature; the file’s name says that it is not signed yet
export-signed = Signed copy
export-signed-tip = “(signed)” stands above the name; the number is taken in the register
export-carries = Embed the letter in Word files
export-carries-tip = Changes made in Word can then be taken over here. The letter contains the names of translators and the reasons for findings that were left as they are; a signed copy goes to everyone and therefore holds it only if you tick this box.
export-folder = Folder
export-name = The file will be { $name }
export-name-first = The first file will be { $name }
export-do = { $count ->
    [one] Export the document
   *[other] Export { $count } documents
}
export-progress = { $done } of { $total }
export-cancel = Cancel
export-cancelled = The export was cancelled; nothing was written.
exported-title = { $count ->
    [one] The document has been written
   *[other] { $count } documents have been written
}
exported-folder = In { $folder }
exported-show = Show the folder
replace-title = { $count ->
    [one] This file is there already, and differs
   *[other] These { $count } files already exist and differ
}
replace-sentence = Nothing has been written yet.
replace-yes = Replace
recovery-title = { $count ->
    [one] A letter was not saved
   *[other] { $count } letters were not saved
}
recovery-sentence = The program ended before these changes were saved. Nothing is lost:
recovery-when = Last changed on { $when }
recovery-unsaved = Never saved
recovery-nameless = A letter whose recovery copy is damaged
recovery-throw = Discard
recovery-later = Decide later

# Help.
help-title = How it works
help-in-texts = In texts
help-commands = Commands
help-bold = Bold
help-italic = Italic
help-underline = Underline
help-superscript = Superscript
help-link = Link
help-insert = Insert a fact or a standard sentence
help-line = New line in the same paragraph
help-paragraph = New paragraph
help-indent = Deeper in a list
help-outdent = Less deep
help-move = Move the paragraph
help-paste-plain = Paste as plain text
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
contacts-none = This letter has no contact.
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
liaison-title = { part-liaison }
liaison-about = A table. What is left empty is not printed.
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
annexes-follow = Two or more annexes are lettered A, B, … in this order; every mention of an annex in the texts is updated.
annexes-move = Move annex
annexes-count = Print “{ $line }” at the end of the letter
annexes-add = Add an annex
annexes-add-kind = Add annex: { $title }. { $about }
annex-kind-agenda = The agenda items in a table, each with its documents.
annex-kind-agenda-and-time-plan = A numbered agenda, and the sessions day by day.
annex-kind-free = A title, and what you write below it.
annex-kind-list = A table to fill in, such as a list of Recommendations.
annex-kind-practical-information = Documents, venue, registration, visas: follows what is offered at the meeting.
annex-kind-terms-of-reference = What a group is to do, and how it works.
annex-kind-time-plan = The sessions of the meeting, a row for each day.
annex-kind-time-plan-across = The sessions of a short meeting, a column for each day.
annex-form-time-plan = a row for each day
annex-form-time-plan-across = a column for each day
annex-about = Prints on a page of its own. References to it in the texts are updated when it is moved.
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
# Agenda.
agenda-list = List
agenda-table = Table
agenda-show-documents = Documents for every item
agenda-add = Add item
agenda-item = Item { $number }
agenda-item-hint = Matter
agenda-item-menu = More for item { $number }
agenda-documents = Documents
agenda-documents-of = Documents for item { $number }
agenda-not-printed = Not printed: what is said about the meeting switches it off
agenda-add-below = Add item below
agenda-indent = Make it part of the item before
agenda-outdent = Move one level out
agenda-up = Move up
agenda-down = Move down
agenda-remove = Remove with its parts
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
date-month-alone = { $month ->
   *[other] { date-month }
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
date-hint = Day month year
date-none = This is no date; write it like 5 February 2021 or 2021-02-05.
date-needed = A date is needed here.
date-calendar = Calendar: { $name }
date-previous-month = Previous month
date-next-month = Next month
date-previous-year = Previous year
date-next-year = Next year
date-year = { $year }
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
   *[no] Only if { $condition } (not the case)
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
reference-about = What kind of letter this is, and how it is cited.
reference-title = { part-reference }
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
reference-author-code = Author code
reference-author-code-about = Printed below the reference
reference-group = Group in whose series it is numbered
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
meeting-about = Who meets, when and where; these facts are printed wherever texts name them.
meeting-none = This letter is about no meeting.
meeting-add = Add a meeting
meeting-remove = Remove the meeting
meeting-who = Who meets
meeting-group = Group
meeting-prints-as = Prints as
meeting-group-title = Field of work
meeting-group-title-hint = Printed in brackets after the name of the group
meeting-when-and-where = When and where
meeting-mode = Mode of participation
meeting-in-person = In person
meeting-virtual = Virtual
meeting-hybrid = Hybrid
meeting-days = Days
meeting-days-range = Consecutive days
meeting-days-single = Separate days
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
meeting-opening = Opens at
meeting-opening-geneva = Opens at, Geneva time
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
answers-nothing = Nothing in this letter depends on it.
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
deadlines-about = Counted back from the first day of the meeting; they move when the meeting moves.
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
deadlines-departing = To set another date than the rule gives ({ $rule }), enter the date and the reason.
deadlines-reason = Why it does not follow the rule
deadlines-reason-hint = Why not by the rule
deadlines-reason-needed = Say why, or go back to the rule.
deadlines-take-date = Use this date
deadlines-keep-rule = Keep the rule
deadlines-restore = Back to { $rule }
deadlines-give-rule = Count it from the opening
deadlines-weekend = On a { $weekday }
deadlines-before-letter = Before the date of the letter
deadlines-after-opening = Not before the opening
deadlines-unprinted = { $count ->
    [one] Open the one that is not printed
   *[other] Open the { $count } that are not printed
}
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
signature-about = How the letter closes, and who signs it.
signature-none = This letter is not signed.
signature-add = Add a signature
signature-closing = Closing
signature-closing-formula = Closing formula
signature-closing-hint = Yours faithfully,
signature-signed = Signed copy
signature-signed-about = Prints “{ $words }” where the signature would stand
signature-signatory = Signatory
signature-name = Who signs
signature-own-name = Another name
signature-name-printed = Name as printed
signature-name-hint = Name of the signatory
signature-office = Function
signature-office-line = Line { $number } of the office
signature-office-add = Add a line
signature-office-remove = Remove { $line }
signature-latest = Latest information
signature-latest-print = Print a link beside the signature
signature-latest-caption = Caption
signature-latest-page = Page
signature-latest-group-page = Without an address of its own it leads to the page of the group: { $page }
# The body: salutation and paragraphs.
body-title = Body
body-about = The letter itself, paragraph by paragraph, as you write in Word.
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
blocks-deadlines-elsewhere = Key deadlines: edit them in their part
blocks-sentence = Standard sentence…
blocks-sentence-search = Find a standard sentence
blocks-sentence-none = No standard sentence has these words.
blocks-add = Add
blocks-insert = Insert here
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

# Text boxes.
box-cut = Cut
box-copy = Copy
box-paste = Paste
box-paste-plain = Paste as plain text
box-select-all = Select all
box-bold = Bold
box-italic = Italic
box-underline = Underline
box-superscript = Superscript
box-plain = Clear formatting
box-link = Link…
box-address = Address of the link
box-ok = OK
box-cancel = Cancel
box-remove-link = Remove the link
box-open-link = Open the link
box-insert = Insert a fact or sentence…
box-filter = Type to find
box-nothing-fits = Nothing fits
box-add-to-word-list = Add to the word list
box-no-suggestions = No suggestions
box-other-forms = Print it as
box-restore-standard = Restore the standard wording

# Time plan.
plan-merge = Merge the marked cells of a day
plan-merge-short = Merge
plan-split-short = Split
plan-fill-short = Fill
plan-clear-short = Clear
plan-fill-usual = Put the usual sessions on empty days
plan-split = Split merged cells
plan-fill = Fill the marked cells with the first
plan-clear = Clear the marked cells
plan-provisional = Not certain yet: in square brackets
plan-brush = Paint cells with what happens elsewhere
plan-brush-nothing = Clear cells
plan-painting = Painting “{ $words }”: press cells or draw over them.
plan-stop-painting = Stop
plan-days = Days
plan-add-session = Add session
plan-days-down = Days as rows
plan-days-across = Days as columns
plan-take-days = Take the days of the meeting
plan-add-day = Add a day
plan-add-weekend = Add a weekend below
plan-remove-days = Remove the marked days
plan-mark-day = Mark the day
plan-copy-next = Copy to the next day
plan-copy-all = Copy to all other days
plan-copy-marked = Copy to the marked days
plan-day-earlier = One day earlier
plan-day-later = One day later
plan-remove-day = Remove the day
plan-remove-weekend = Remove the weekend
plan-session = Session { $number }
plan-session-hint = Session
plan-session-menu = More for session { $number }
plan-slots = { $count ->
    [one] One slot
   *[other] { $count } slots
}
plan-fewer = Fewer slots
plan-more = More slots
plan-session-before = Add a session before
plan-session-after = Add a session behind
plan-remove-session = Remove the session
plan-day-menu = More for { $day }
plan-cell = { $day }, slot { $slot }: { $words }
plan-cell-free = { $day }, slot { $slot }: free
plan-cell-edit = What happens: { $day }, slot { $slot }
plan-grid = Time plan: arrow keys go from cell to cell, Enter edits
plan-empty = The plan has no days yet.
plan-key = Key to the codes in the plan
plan-key-hint = None

# Tables.
table-merge = Merge the marked cells
table-split = Split merged cells
table-even = Make all columns equally wide
table-add-row = Add row
table-add-column = Add column
table-headers = Header rows: { $count }
table-fewer-headers = One header row fewer
table-more-headers = One header row more
table-cell = Row { $row }, column { $column }
table-column-menu = More for column { $number }
table-row-menu = More for row { $number }
table-column-before = Add a column before
table-column-after = Add a column behind
table-wider = Wider
table-narrower = Narrower
table-remove-column = Remove the column
table-row-above = Add a row above
table-row-below = Add a row below
table-row-up = Move up
table-row-down = Move down
table-remove-row = Remove the row

# Find and replace.
find-field = Find
find-with = Replace with
find-previous = Previous match (Shift+Enter)
find-next = Next match (Enter)
find-case = Capitals matter
find-words = Whole words
find-regex = Regular expression
find-count = { $count ->
    [0] nothing found
   *[other] { $at } of { $count }
}
find-replace-too = Replace…
find-replace = Replace
find-replace-all = Replace all
find-close = Close the search
find-fact = fact of the letter
find-standard = standard wording
find-replaced = { $count ->
    [0] Nothing was replaced
    [one] One place was replaced
   *[other] { $count } places were replaced
}{ $standard ->
    [0] { "" }
   *[other] , { $standard } in standard wording were left
}{ $facts ->
    [0] .
   *[other] , { $facts } that hold facts were left.
}

# How a fact is printed.
fact-form-genitive = after “of”
fact-form-short = short
fact-form-titled = with field of work
fact-form-titled-genitive = with field of work, after “of”
fact-form-to = first to last
fact-form-from-to = from first to last
fact-form-inclusive = from first to last, inclusive
fact-form-both = first and last
fact-form-weekday = with weekday
fact-form-day-month = without year
fact-form-twelve-hours = am, pm
fact-form-digits = digits
new-mode = Mode of participation

# What the checks find. `why` is the rule and its source; `repair` what a click on the repair does.
finding-repair = Repair
annex-name-twice = Two annexes have the name “{ $name }”; texts that mention it mean the first.
    .why = A text cites an annex by its name; its letter follows from its place.
annex-not-cited = The annex “{ $name }” is never mentioned in the letter.
    .why = Every annex is announced in the letter: mention it in a paragraph, or take it out.
annex-lacking = The letter mentions the annex “{ $name }”, which it does not have.
    .why = Every annex that is announced is attached: add it, or take the mention out.
letter-before-changed = The letter is dated { $date }, before the letter that it changes, { $changed }.
    .why = An addendum, corrigendum or revision is dated after the letter that it changes.
letter-after-opening = The letter is dated { $date }, but the meeting opens on { $opening }.
    .why = A letter that convenes a meeting is sent before it: two months before (Rec. ITU-T A.1 (10/2016) §1.3.2).
deadline-after-opening = The deadline “{ $deadline }” is on { $due }, but the meeting opens on { $other }.
    .why = Deadlines lie before the opening.
deadline-before-letter = The deadline “{ $deadline }” is on { $due }, before the date of the letter, { $other }.
    .why = Nobody can keep a deadline that has passed when the letter arrives.
group-of-another = “{ $found }” does not belong to { $group }, the group of the reference.
    .why = The number of the study group agrees in the reference, the author code, the addresses and the meeting.
missing-number = The letter has no number yet.
    .why = Governments cite a letter by its number.
missing-group = The reference names no group, but this series is numbered by group.
    .why = A collective letter is cited as number/group: 12/12.
missing-date = The letter has no date yet.
    .why = A letter bears place and date.
missing-contact = There is neither a telephone number nor an e-mail address to ask.
    .why = The head of the letter says whom to ask.
missing-place = The letter does not say where it is written; its date is not printed without that.
    .why = A letter bears place and date.
missing-addressees = The letter is addressed to nobody.
    .why = The head of the letter lists its addressees.
missing-subject = The letter has no subject.
    .why = The head of the letter names its subject.
missing-signatory = Nobody signs the letter.
    .why = The Director of the Bureau signs letters to the membership.
missing-closing = The letter has no closing formula.
    .why = A letter closes with “Yours faithfully,” or its counterpart.
missing-meeting-dates = The meeting has no dates yet.
    .why = A letter that convenes a meeting says when it is.
missing-meeting-place = The meeting is held at a place, but no place is given.
    .why = A letter that convenes a meeting says where it is.
wording-proposed = { $count ->
    [one] One piece of standard wording waits
   *[other] { $count } pieces of standard wording wait
} for confirmation by an official text.
    .why = Wording for which no official text has been seen is marked as proposed until somebody confirms it. Here: { $phrases }.
rendition-homeless = { $count ->
    [one] One text is
   *[other] { $count } texts are
} translated that the letter no longer has.
    .why = A translation belongs to a text; without that text it is kept, but not printed.
rendition-missing = { $count ->
    [one] One text has
   *[other] { $count } texts have
} no translation and { $count ->
    [one] is
   *[other] are
} printed in the language of the letter.
    .why = A letter goes out complete in each of its languages.
rendition-stale = { $count ->
    [one] One text was
   *[other] { $count } texts were
} translated from words that have changed since.
    .why = A translation says what its source says: look at what has changed, then change or confirm the translation.
table-columns = A table has { $columns } columns and cannot be printed; give it 1 to 63.
    .why = Word tables have at most 63 columns.
table-row-crowded = Row { $row } of a table has more cells than its { $columns } columns hold; not all are printed.
    .why = The cells of a row fit its columns.
time-plan-slots = The time plan has { $slots } slots a day and cannot be printed; give it 1 to 62.
    .why = Word tables have at most 63 columns.
time-plan-strange-day = The time plan has { $date }, which is no day of the meeting.
    .why = The days of the time plan are those of the meeting.
time-plan-lacks-day = The time plan lacks { $date }, a day of the meeting.
    .why = The days of the time plan are those of the meeting.
time-plan-crowded = On { $date } the time plan has more sessions than a day has slots; not all are printed.
    .why = The sessions of a day fit its slots.
text-empty = Nothing has been written here yet.
    .why = An empty text is printed as […]: write it, or take it out.
fact-missing = A fact has not been entered yet, where […] stands: “{ $words }”
    .why = A fact that is not known is printed as […]. Enter it once, in its part of the form.
# The language of typed words.
mark-alone = “{ $mark }” has no partner: “{ $words }”
    .why = Brackets and quotation marks stand in pairs.
bracket-doubled = The bracket “{ $mark }” is doubled.
    .why = A bracket is not opened twice in the same place; what the inner pair holds can follow a comma.
    .repair = Take one pair away
quote-of-two-kinds = A straight quotation mark has a curly partner: “{ $words }”
    .why = Both marks of a quotation are of one kind.
    .repair = Write “{ $right }”
apostrophes-mixed = { $straight ->
    [one] One apostrophe is
   *[other] { $straight } apostrophes are
} straight and { $curly ->
    [one] one is
   *[other] { $curly } are
} curly.
    .why = One letter has one kind of apostrophe in one language; Word writes the curly one.
    .repair = Make all curly
quotes-mixed = { $straight ->
    [one] One quotation mark is
   *[other] { $straight } quotation marks are
} straight and { $curly ->
    [one] one is
   *[other] { $curly } are
} curly.
    .why = One letter has one kind of quotation marks in one language.
    .repair = Make all of one kind
word-in-two-forms = “{ $wrong }” is also written “{ $right }” in this letter.
    .why = One letter writes a word in one way: that of the standard wording where it has the word, otherwise the more frequent one.
    .repair = Write “{ $right }”
title-in-two-forms = “{ $wrong }” stands beside “Chair…” with a capital: “{ $right }”.
    .why = Titles that stand side by side are written alike: the Chair and the Vice-Chair.
    .repair = Write “{ $right }”
spelling-of-house = “{ $wrong }” is written “{ $right }”.
    .why = The house writes British English with -ize: honour, programme, centre, organization (ITU English Language Style Guide, after the UN Editorial Manual).
    .repair = Write “{ $right }”
membership-capitals = “{ $wrong }” is written “{ $right }”.
    .why = The categories of membership have capitals, as in the standard addressees: Member States, Sector Members, Associates, Academia.
    .repair = Write “{ $right }”
slip-known = “{ $wrong }” should be “{ $right }”.
    .why = It is one of the slips that are certain wherever they occur.
    .repair = Write “{ $right }”
word-twice = “{ $word }” stands twice in a row.
    .why = A word typed twice is a slip of the pen.
    .repair = Take one away
chair-gender-neutral = “{ $wrong }” can be “{ $right }”.
    .why = Gender-neutral language: “chair” (ITU English Language Style Guide, 17 August 2023). Standard wording and names of titles stay as they are.
    .repair = Write “{ $right }”
hyphen-lost = “{ $wrong }” has lost its hyphen: “{ $right }”.
    .why = Words copied from a Word file lose their non-breaking hyphens.
    .repair = Write “{ $right }”
space-lost = A space is missing: “{ $wrong }”
    .why = Words copied from a Word file lose their non-breaking spaces.
    .repair = Write “{ $right }”
space-superfluous = There is a space too many.
    .why = One space stands between words, none before a comma or full stop, and none at the ends of a paragraph.
    .repair = Take it away
dash = “{ $wrong }” stands for a dash: “{ $right }”.
    .why = Between words the house writes an en dash with spaces; the figure dash (U+2012) comes from templates of long ago.
    .repair = Write “{ $right }”
range-dashes-mixed = This range has “{ $wrong }”, others in this language have “{ $right }”.
    .why = The ranges of one letter have one kind of dash: the one that dates and times print.
    .repair = Write “{ $right }”
travel-to-virtual-meeting = “{ $words }” concerns those who travel, but the meeting is virtual.
    .why = Words of an earlier letter may have stayed that do not fit how this meeting is held.
virtual-words-in-person = “{ $words }”, but the meeting is held in person.
    .why = Words of an earlier letter may have stayed that do not fit how this meeting is held.
geneva-premises-elsewhere = “{ $words }” is in Geneva, but the meeting is held elsewhere.
    .why = Words of an earlier letter may have stayed that do not fit where this meeting is held.
residue-of-word = “{ $wrong }” is a residue of Word or of a translation tool.
    .why = Field errors, bookmarks, marks of tools and names of files are not part of a letter.
    .repair = Take it away
placeholder-left = “{ $wrong }” is a placeholder of a template.
    .why = Alternatives are chosen and blanks are filled before a letter is signed.
unsettled = “{ $wrong }” has not been settled.
    .why = Nothing is left open in a letter that is signed: put in what was decided, or take it out.
wrongly-decoded = “{ $wrong }” was decoded wrongly: “{ $right }”.
    .why = The words were copied from a text in UTF-8 that was read as Windows-1252.
    .repair = Write “{ $right }”
character-lost = A character was lost and stands as { $code }.
    .why = U+FFFD stands where a program could not read a character: look it up in the original and type it again.
character-private = The character { $code } exists in one font only.
    .why = Characters of the private use area are printed as boxes in other fonts: type it again, or choose another sign.
character-invisible = The invisible character { $code } has no use here.
    .why = Zero-width characters, soft hyphens and marks of direction spoil searching and line ends.
    .repair = Take it away
scripts-mixed = “{ $word }” mixes Latin and Cyrillic letters.
    .why = Letters that look alike are different ones for searching, sorting and screen readers.
    .repair = Write it in one script
half-width-in-chinese = “{ $wrong }” between Chinese characters is “{ $right }”.
    .why = Chinese text has full-width punctuation: ，。；：！？（）.
    .repair = Write “{ $right }”
chinese-punctuation-elsewhere = “{ $wrong }” is Chinese punctuation.
    .why = Full-width punctuation belongs in Chinese text only.
    .repair = Write “{ $right }”
traditional-characters = Traditional characters in simplified text: { $characters }
    .why = Chinese is written in simplified characters in the Union.
    .repair = Simplify them
latin-punctuation-in-arabic = “{ $wrong }” between Arabic words is “{ $right }”.
    .why = Arabic text has ، ؛ ؟.
    .repair = Write “{ $right }”
digits-of-arabic = “{ $wrong }” is written “{ $right }”.
    .why = Arabic letters of the Union have the digits 0–9.
    .repair = Write “{ $right }”
acronym-of-another-language = “{ $wrong }” is “{ $right }” in this language.
    .why = Acronyms are those of the language: ITU-T, UIT-T, МСЭ-Т; WTSA, AMNT, ВАСЭ; TSAG, GCNT, GANT, КГСЭ.
    .repair = Write “{ $right }”
rendition-is-source = The translation is the source itself: “{ $words }”
    .why = A translation speaks its own language.
words-untranslated = Words of the source have stayed: “{ $words }”
    .why = A translation speaks its own language; titles that stay as they are stand in quotation marks or brackets.
term-not-rendered = “{ $term }” has none of its renderings: { $right }
    .why = A term is rendered as the glossary has it. The entries that come with the program name the official texts in which they were seen; the office may add its own.
term-forbidden = “{ $wrong }” must not be used; the glossary has “{ $right }”.
    .why = The glossary forbids the term.
    .repair = Write “{ $right }”
term-in-two-renderings = “{ $wrong }” is “{ $right }” elsewhere in this letter.
    .why = Within a letter, one term or name has one rendering.
    .repair = Write “{ $right }”
country-not-as-in-un = “{ $wrong }” is “{ $right }” in the United Nations.
    .why = Countries are called what the terminology of the United Nations (UNTERM) calls them.
    .repair = Write “{ $right }”
name-differs = The name “{ $source }” is written “{ $rendition }” in the translation.
    .why = A person’s name keeps its letters.
    .repair = Write “{ $source }”
lines-differ = The source has { $source } lines or items, the translation { $rendition }.
    .why = A translation has the lines and items of its source.
rendition-short = The translation is much shorter than its source: something may be missing.
    .why = How long each language is beside the others was measured on the standard wording.
rendition-long = The translation is much longer than its source: something may stand twice.
    .why = How long each language is beside the others was measured on the standard wording.
date-differs = The source has { $source }, the translation { $rendition }.
    .why = A translation has the days of its source.
time-differs = The source has { $source }, the translation { $rendition }.
    .why = A translation has the times of day of its source.
weekday-differs = The source has { $source }, the translation { $rendition }.
    .why = A translation has the weekdays of its source.
space-in-chinese = There is a space between Chinese and Latin characters.
    .why = Official texts in Chinese have no space there.
    .repair = Take it out
quotes-not-chinese = { $wrong } is { $right } in Chinese.
    .why = Quotation marks in Chinese are “ ”.
    .repair = Write { $right }
address-differs = The addresses differ: source { $source }, translation { $rendition }.
    .why = A translation leads to the same pages and mailboxes.
    .repair = Write that of the source
telephone-differs = The telephone numbers differ: source { $source }, translation { $rendition }.
    .why = A translation gives the same telephone numbers.
    .repair = Write that of the source
document-differs = The documents differ: source { $source }, translation { $rendition }.
    .why = A translation cites the same documents.
    .repair = Write that of the source
numbers-differ = The numbers differ: source { $source }, translation { $rendition }.
    .why = A translation says the same numbers. Ranges may stand larger first, months may be words.
    .repair = Write { $source }
fact-differs = The source says { $source }, the translation { $rendition }.
    .why = A translation says what its source says.
    .repair = Say it as the source does
fact-lost = The source says { $source }, the translation does not.
    .why = A translation says what its source says.
fact-added = The translation says { $rendition }, the source does not.
    .why = A translation says what its source says.
salutation-mark = The salutation ends with “{ $right }” in this language.
    .why = The official salutation of the language has this mark.
    .repair = Write “{ $right }”
unconfirmed-number = The number { $value } was taken over from the earlier letter.
    .why = Whatever was taken over is changed or confirmed before the letter is signed.
    .repair = It is right
unconfirmed-author-code = The author code { $value } was taken over from the earlier letter.
    .why = Whatever was taken over is changed or confirmed before the letter is signed.
    .repair = It is right
unconfirmed-letter-date = The date { $value } was taken over from the earlier letter.
    .why = Whatever was taken over is changed or confirmed before the letter is signed.
    .repair = It is right
unconfirmed-meeting-dates = The days of the meeting, { $value }, were taken over from the earlier letter.
    .why = Whatever was taken over is changed or confirmed before the letter is signed.
    .repair = They are right
unconfirmed-opening = The opening time { $value } was taken over from the earlier letter.
    .why = Whatever was taken over is changed or confirmed before the letter is signed.
    .repair = It is right
unconfirmed-page = The page of the meeting was taken over from the earlier letter: { $value }
    .why = Whatever was taken over is changed or confirmed before the letter is signed.
    .repair = It is right
unconfirmed-registration-page = The registration page was taken over from the earlier letter: { $value }
    .why = Whatever was taken over is changed or confirmed before the letter is signed.
    .repair = It is right
unconfirmed-contact = The contact was taken over from the earlier letter: { $value }
    .why = Whatever was taken over is changed or confirmed before the letter is signed.
    .repair = It is right
unconfirmed-deadline = The date of this deadline, { $value }, was taken over from the earlier letter.
    .why = Whatever was taken over is changed or confirmed before the letter is signed.
    .repair = It is right
unconfirmed-latest-page = The page of the latest information was taken over from the earlier letter: { $value }
    .why = Whatever was taken over is changed or confirmed before the letter is signed.
    .repair = It is right
unconfirmed-text = Taken over from the earlier letter: “{ $value }”
    .why = Names, numbers, dates and addresses that were taken over are changed or confirmed before the letter is signed.
    .repair = It is right
weekday-wrong = “{ $written }” is not the weekday of its date: that day is { $date }.
    .why = A weekday that does not fit its date leaves the reader to guess which of the two is meant.
    .repair = Write “{ $right }”
date-impossible = There is no day “{ $written }”.
    .why = The day stands in no calendar.
date-year-broken = The year in “{ $written }” does not have four digits.
    .why = A digit of the year was lost or doubled: write the year in full.
date-reversed = “{ $written }” ends before it begins.
    .why = A period is written from its first to its last day; of two numbers with a dash, Arabic alone stores the larger one first.
date-range-of-one-day = “{ $written }” begins and ends on the same day.
    .why = A single day is written once; if a period was meant, one of its days is wrong.
date-dash-lost = “{ $written }” before a month is no day; a dash between two days was probably lost.
    .why = Dashes between the days of a period are easily lost when a text is copied.
    .repair = Write “{ $right }”
date-not-the-fact = This text says “{ $written }”, where the standard wording prints a date of the letter, { $right }.
    .why = The standard wording that this text was made from takes its date from the letter.
    .repair = Put in the date of the letter
meeting-dates-differ = “{ $written }” has the first or the last day of the meeting, but not both: the meeting is on { $right }.
    .why = The days of one meeting agree in the subject, the letter, the annexes and the time plan.
    .repair = Put in the days of the meeting
meeting-day-other = “{ $written }” is none of the days of the series, { $right }.
    .why = The days of one series agree in the subject, the letter and the annexes.
meeting-dates-other-month = “{ $written }” has the days of the meeting, { $right }, in another month or year.
    .why = The days of one meeting agree in the subject, the letter, the annexes and the time plan.
    .repair = Put in the days of the meeting
date-typed-meeting = “{ $written }” is typed; it will not follow when the days of the meeting change.
    .why = A date that is entered once cannot differ from place to place.
    .repair = Put in the date of the meeting
date-typed-deadline = “{ $written }” is typed; it will not follow when the deadline of that day changes.
    .why = A date that is entered once cannot differ from place to place.
    .repair = Put in the date of the deadline
date-typed-letter = “{ $written }” is typed; it will not follow when the date of the letter changes.
    .why = A date that is entered once cannot differ from place to place.
    .repair = Put in the date of the letter
deadline-soon = The deadline “{ $deadline }” is on { $due }, a few days after the date of the letter, { $other }.
    .why = A letter takes days to reach those who are to act on it.
deadline-name-twice = Two deadlines have the name “{ $deadline }”; texts that mention it mean the first: { $words }
    .why = Every deadline stands in the table once.
    .repair = Take the second one away
deadline-twice = The deadline “{ $deadline }” asks for the same as an earlier one: { $words }
    .why = Every deadline stands in the table once.
    .repair = Take the second one away
deadlines-out-of-order = The deadline “{ $deadline }” is on { $due }, after “{ $other }” on { $other-due }; by the rules it comes first.
    .why = The deadlines of a meeting come in the same order in every letter.
deadline-departs-without-reason = The deadline “{ $deadline }” is on { $due }; by its rule it is on { $right }.
    .why = A deadline is counted from the opening, as in the other letters of the group; where it is not, the letter keeps the reason.
    .repair = Take { $right }
deadline-departs = The deadline “{ $deadline }” is on { $due }, not on { $right } as by its rule: { $reason }
    .why = A deadline is counted from the opening, as in the other letters of the group; where it is not, the letter keeps the reason.
    .repair = Take { $right }
deadline-other-rule = The deadline “{ $deadline }” is on { $due }; as this group counts it would be on { $right }.
    .why = Groups count “at least 12 calendar days before” (Rec. ITU-T A.1 (10/2016) §3.1.8) with or without the opening day; the letters of one group count alike.
    .repair = Take { $right }
deadline-on-weekend = The deadline “{ $deadline }” is on { $due }. The nearest working days are { $before } and { $after }.
    .why = Nobody in the secretariat answers on a weekend. Deadlines do fall on weekends where the rule wants it so.
    .repair = Take { $before }
holiday-name = { $holiday ->
    [new-year] New Year’s Day
    [good-friday] Good Friday
    [easter] Easter Sunday
    [easter-monday] Easter Monday
    [ascension] Ascension Day
    [whit-monday] Whit Monday
    [geneva-fast] Jeûne genevois
    [christmas] Christmas Day
    [eid-al-fitr] Eid al-Fitr
    [eid-al-adha] Eid al-Adha
   *[other] a holiday
}
deadline-on-holiday = The deadline “{ $deadline }” is on { $due }, { holiday-name }. The nearest working days are { $before } and { $after }.
    .why = Nobody in the secretariat answers on a holiday in Geneva. Deadlines do fall on holidays where the rule wants it so.
    .repair = Take { $before }
deadline-superfluous = The table has a deadline for what this meeting does not offer: { $words }
    .why = The rows of the table follow from what is offered at the meeting: interpretation, fellowships, captions, visa letters, translation.
    .repair = Take it away
deadline-missing = The table lacks a usual deadline: { $words }
    .why = The rows of the table follow from the kind of letter and from what is offered at the meeting.
    .repair = Put it in
notice-short = The letter is dated { $date }, less than two months before the opening on { $opening }; the last day for it was { $latest }.
    .why = Collective letters are received two months before the meeting, three if it was not scheduled (Rec. ITU-T A.1 (10/2016) §1.3.2).
page-of-another-day = The page of the event carries the date { $date }, which is no day of the meeting: { $address }
    .why = The address of an event’s page carries its first day.
address-of-another-time = An address carries the date { $date }, far from the opening on { $opening }: { $address }
    .why = The address of an event’s page carries its first day; one taken over from an earlier letter leads to an earlier event.
deadline-words = The text says “{ $written }”, that is { $said }; the deadline “{ $deadline }” is on { $due }.
    .why = What the letter says about a deadline agrees with the table of deadlines: change the words or the deadline.
time-impossible = “{ $written }” is no time of day.
    .why = A day has the hours 0 to 23 and an hour the minutes 0 to 59; midnight is 0000 hours of the day that begins (or 2359 hours of the day that ends).
clocks-mixed = “{ $written }” is by the clock of twelve hours, “{ $other }” by that of twenty-four.
    .why = A letter keeps to one clock; letters of the Bureau write 1300 hours, circulars on webinars 1:00 pm.
    .repair = Write it by the clock of twenty-four hours
clock-styles-mixed = “{ $written }” and “{ $other }” are times of day written in two ways.
    .why = A letter writes the times of day in one way; grids of sessions may have digits with a colon.
number-taken = Number { $number } is taken: the register has it for the letter of { $date }, “{ $title }”. The next free number is { $next }.
    .why = A number is given once in its series, group and study period, so that a letter can be cited by it.
    .repair = Take number { $next }
number-taken-undated = Number { $number } is taken: the register has it for “{ $title }”. The next free number is { $next }.
    .why = A number is given once in its series, group and study period, so that a letter can be cited by it.
    .repair = Take number { $next }
number-leaves-gap = Number { $number } leaves a gap: the next free number in the register is { $next }.
    .why = The letters of a series, group and study period are numbered without gaps, so that nobody looks for a letter that does not exist.
    .repair = Take number { $next }
value-not-the-fact = “{ $found }” was typed where the letter has “{ $right }”.
    .why = A value is entered once; where a text names it, a fact prints it the same everywhere.
    .repair = Write “{ $right }”, as a fact
reference-of-another = The letter calls itself “{ $found }”, but it is { $reference }.
    .why = A letter bears one reference: in its head, at the top of its pages and below the headings of its annexes.
    .repair = Put in the reference of the letter
reference-typed = “{ $found }” is this letter's own reference, typed.
    .why = A reference that is put in as a fact changes with the number of the letter.
    .repair = Put in the reference of the letter
author-code-form = The author code “{ $code }” does not have the form “SG12/MA”.
    .why = Below the reference stand the group or service, a stroke, and the initials of the author: SG12/MA, TSB Events/MA, TSAG/RS (house practice).
    .repair = Write “{ $right }”
kind-of-another = The letter calls itself “{ $found }”.
    .why = Letters of a group's series are collective letters, those that the Bureau numbers through are circulars; a letter calls itself what its reference says.
    .repair = Write “{ $right }”
circular-numbered-by-group = “{ $found }” is numbered by group, so it is a collective letter and not a circular.
    .why = Only collective letters are cited as number/group; circulars have one number for the whole Bureau.
    .repair = Call it a collective letter
cited-letter-unknown = The register has no { $letter }; the last of that period is { $last }.
    .why = A letter that is cited has been issued. The register of the office lists the numbers that were given.
cited-letter-date = The date beside { $letter } is { $found }; the register says { $date }.
    .why = A letter that is cited bears the date that the register has.
    .repair = Put in the date of the register
cited-letter-ambiguous = The number of { $letter } occurs in { $count } study periods, and no date says which is meant.
    .why = All series begin again with each study period; a number that recurs is plain only with its date.
contact-empty = A contact says nothing.
    .why = The head of the letter says whom to ask.
    .repair = Take it out
contact-unreachable = { $name } can be asked, but there is no number and no address.
    .why = The head of the letter says whom to ask, and how.
head-row-empty = A row of the head is empty.
    .why = A label without a value behind it is not printed.
    .repair = Take it out
email-malformed = “{ $value }” is not an e-mail address.
    .why = An address is name@host, without spaces.
    .repair = Write it without spaces
page-malformed = “{ $value }” is not the address of a page.
    .why = An address of a page has a host with a dot in it, and no spaces.
    .repair = Write it without spaces
number-without-digits = “{ $value }” is not a telephone number.
    .why = A number has digits; a row that does not apply is left out.
telephone-elsewhere = “{ $value }” is a telephone number and stands under another label.
    .why = Numbers and addresses stand under their own labels: Tel, Fax, E-mail, Web.
    .repair = Put it under Tel
fax-elsewhere = “{ $value }” is the fax of the Bureau and stands under another label.
    .why = Numbers and addresses stand under their own labels: Tel, Fax, E-mail, Web.
    .repair = Put it under Fax
email-elsewhere = “{ $value }” is an e-mail address and stands under another label.
    .why = Numbers and addresses stand under their own labels: Tel, Fax, E-mail, Web.
    .repair = Put it under E-mail
page-elsewhere = “{ $value }” is the address of a page and stands under another label.
    .why = Numbers and addresses stand under their own labels: Tel, Fax, E-mail, Web.
    .repair = Put it under Web
missing-email = The head has no e-mail address.
    .why = The rows of the head are Ref, Tel, Fax, E-mail (house practice).
missing-telephone = The head has no telephone number.
    .why = The rows of the head are Ref, Tel, Fax, E-mail (house practice).
missing-author-code = The reference has no author code below it.
    .why = Below the reference stand the group or service and the initials of the author: SG12/MA (house practice).
telephone-digits = The Geneva number “{ $number }” has { $count ->
    [one] one digit
   *[other] { $count } digits
} behind +41 22, not seven.
    .why = Numbers of Geneva have seven digits behind the country and area codes.
telephone-long = “{ $number }” has { $count } digits; no telephone number has more than 15.
    .why = An international number has at most 15 digits with its country code (Rec. ITU-T E.164).
telephone-form = The telephone number “{ $number }” is written in another form than “{ $right }”.
    .why = The house writes numbers as +41 22 730 6828: country, area, three digits, four digits.
    .repair = Write “{ $right }”
fax-unusual = The fax number is “{ $number }”; that of the Bureau is { $right }.
    .why = Letters of the Bureau name its fax, +41 22 730 5853 (house practice).
    .repair = Write “{ $right }”
name-spelled-twice = “{ $name }” is spelled “{ $other }” elsewhere in the letter.
    .why = A person's name has one spelling; names stay in Latin letters in all languages.
addressee-led-by-word = The entry “{ $words }” begins with “{ $found }”, which the label says already.
    .why = The label “To:” stands above the list; its entries are bare (house practice).
    .repair = Remove “{ $found }”
addressee-led-by-mark = The entry “{ $words }” has a typed “{ $found }” before it; the list sets its own mark.
    .why = The list of addressees sets the marks before its entries.
    .repair = Remove “{ $found }”
addressee-punctuated = The entry “{ $words }” ends with a typed “{ $found }”, which the other entries do not have.
    .why = The program sets the punctuation of both lists of the head: it is not typed.
    .repair = Remove “{ $found }”
addressee-twice = “{ $words }” is addressed twice.
    .why = Every group of recipients stands once.
    .repair = Take the second out
addressee-and-copy = “{ $words }” is addressed and receives a copy, too.
    .why = Whoever is addressed needs no copy.
    .repair = Take the copy out
associates-of-no-group = The Associates are those of all study groups, but the letter is one of { $group }.
    .why = An Associate takes part in the work of one study group; the collective letter of a study group goes to the Associates of that group.
    .repair = Name the study group
signatory-not-in-office = { $name } was not in office on { $date }; { $right } was.
    .why = The Director who is in office on the date of the letter signs it.
    .repair = Put in { $right }
signatory-without-office = { $name } signs without an office.
    .why = Below the name stands the office: Director of the Telecommunication Standardization Bureau.
    .repair = Put in the office
annex-count-off = The letter has { $count ->
    [one] one annex
   *[other] { $count } annexes
}, but the line that counts them is not printed.
    .why = Below the signature a letter says how many annexes it has: “Annexes: 3” (house practice).
    .repair = Print the line
annex-count-wrong = The line says { $found }, but the letter has { $count ->
    [one] one annex
   *[other] { $count } annexes
}.
    .why = Below the signature a letter says how many annexes it has.
    .repair = Write { $right }
annex-count-typed = The annexes are counted in typed words, and the letter prints such a line itself.
    .why = The line below the signature follows from the annexes; typed, it stands there twice.
annex-typed-lacking = “{ $found }” is mentioned, but the letter has { $count ->
    [0] no annex
    [one] one annex
   *[other] { $count } annexes
}.
    .why = Every annex that is announced is attached: add it, or take the mention out.
annex-numbered = “{ $found }” has a number; the annexes of the letter are called { $right } and so on.
    .why = Annexes are lettered in the order in which they stand; a single one is just “Annex” (house practice).
    .repair = Put in { $right }
annex-typed = “{ $found }” is typed; when annexes are moved, it stays as it is.
    .why = An annex that is put in as a fact has the letter of its place, in every language.
    .repair = Put in { $right }
bullet-typed = “{ $found }” is typed where the letter sets its own mark, { $set }.
    .why = Numbers and marks of lists are set by the letter; typed ones are printed beside them.
    .repair = Remove “{ $found }”
number-typed-at-bullet = The number { $found } is typed at an item with a bullet.
    .why = Items of one list have one kind of mark.
    .repair = Remove { $found }
number-typed-twice = The number { $found } is typed where the letter sets { $set } itself.
    .why = Numbers of paragraphs and items are set by the letter; typed ones are printed beside them.
    .repair = Remove { $found }
number-typed-wrong = The number { $found } is typed where the letter sets { $set }.
    .why = Numbers of paragraphs and items are set by the letter; a typed one that differs contradicts it.
    .repair = Remove { $found }
number-repeated = The number { $found } stands twice in a row; { $right } would follow.
    .why = Paragraphs are numbered without gaps.
    .repair = Count on from { $right }
number-out-of-order = The number { $found } stands where { $right } would follow.
    .why = Paragraphs are numbered without gaps.
    .repair = Count on from { $right }
note-of-two-documents = The note names two documents, { $one } and { $other }.
    .why = A note sends the reader to the one document where the latest version is found.
document-of-another-group = The note names a document of { $found }, but { $right } meets.
    .why = The documents of a meeting are those of its group.
    .repair = Write { $right }
page-spellings = One page is written in several ways: { $spellings }.
    .why = In one letter a page has one address; governments copy it from paper (house practice).
    .repair = Write { $right } everywhere
link-punctuation = The link “{ $words }” takes the punctuation of the sentence along, to { $target }.
    .why = A full stop behind an address belongs to the sentence; in the link it leads to a page that does not exist.
    .repair = Put the punctuation outside the link
link-mailto = The link “{ $words }” shows or doubles “mailto:”.
    .why = A mailbox is printed as its address alone; “mailto:” is for the machine.
    .repair = Write the address alone
link-leads-elsewhere = The link says “{ $words }” but leads to { $target }.
    .why = A printed address and the link behind it are the same.
    .repair = Let it lead to { $right }
link-here = The link “{ $words }” says nothing on paper.
    .why = Letters are printed and read out; a link shows the address or the name of what it leads to.
    .repair = Print the address behind it
link-lost = The text points to “{ $words }”, but there is no link and no address.
    .why = A link that was lost on the way leaves readers without the address: write the address, or take the words out.
address-punctuation = Punctuation stands behind the address “{ $address }”.
    .why = With punctuation behind it an address leads to a page or mailbox that does not exist.
    .repair = Write { $right }
address-mistyped = “{ $found }” in an address is mistyped; it should be “{ $right }”.
    .why = A mistyped host or scheme leads nowhere.
    .repair = Write “{ $right }”
address-spaced = There is a space within the address “{ $found }”.
    .why = An address has no spaces; a link ends where one stands.
    .repair = Write it without the space
page-in-other-language = An address leads to a page in “{ $found }”, but the text is in “{ $right }”.
    .why = A text names the page in its own language; the segment behind itu.int says which.
    .repair = Write “{ $right }” in the address
page-in-english = Addresses in this language lead to English pages.
    .why = A text names the page in its own language where there is one; many pages exist in English alone.
group-named-wrong = { $found } is named where { $group }, the group of this letter, belongs.
    .why = The number of the study group agrees in the reference, the subject, the addressees and the meeting.
    .repair = Put in the group of the letter
group-other-named = { $found } is named; the letter is one of { $group }.
    .why = Letters may name other groups; a number that remained from another letter looks the same.
    .repair = Put in the group of the letter
address-of-another-group = “{ $found }” belongs to { $other }; the letter is one of { $group }.
    .why = Mailbox and page are those of the group: tsbsg12@itu.int, itu.int/go/tsg12 for Study Group 12 (house practice).
    .repair = Put in the address of { $group }
part-of-another-group = Questions or working parties of { $found } stand in the annex of a letter of { $group }.
    .why = Agenda and time plan name the Questions and working parties of the group that meets.
    .repair = Make them those of { $group }

## Translations on their way to a translator and back

exchange-head = Head
exchange-addressee = Addressee
exchange-subject = Subject
exchange-group-title = Field of work of the group
exchange-meeting-title = Title of the event
exchange-meeting-place = Place of the meeting
exchange-meeting-host = Host of the meeting
exchange-chair = Chair of the meeting
exchange-requested-by = At whose request the meeting is convened
exchange-endorsed-at = Where the meeting was endorsed
exchange-salutation = Salutation
exchange-deadline = Key deadlines
exchange-signature = Signature
exchange-body = Letter
exchange-annex = Annex { $number }
exchange-title = title
exchange-paragraph = paragraph
exchange-list = list
exchange-heading = heading
exchange-table = table
exchange-note = note
exchange-agenda = agenda
exchange-time-plan = time plan
exchange-state-standard = standard wording
exchange-state-missing = missing
exchange-state-stale = stale
exchange-state-from-memory = from memory
exchange-state-draft = draft
exchange-state-reviewed = reviewed
exchange-state-approved = approved
exchange-review-title = Review of the translation: { $source } → { $target }
exchange-review-words = Change the words of the third column; tracked changes are welcome and count as accepted. What stands on a blue ground is a date, a name, a number of the letter: move it, but do not change it. Grey rows are standard wording, there to be read.
exchange-review-rows = In the last column write “reviewed” or “approved” where you have looked at a text. Leave the rows and their numbers as they are: by them the program finds the texts again.
exchange-review-table = The texts of the letter, a row each: number, source, translation, state
exchange-column-number = No.
exchange-column-state = State
exchange-account = { $words ->
        [one] One text has
       *[other] { $words } texts have
    } new words, { $states } another state; { $unchanged } came back as they are, { $untranslated } without a translation, { $left } were not taken over.
exchange-remark-stale = Text { $id } (“{ $words }”) is stale: the file was made of an older source.
exchange-remark-newer = Text { $id } (“{ $words }”) was left as it is: the file was made of an older source, and its rendition here is newer.
exchange-remark-reopened = Text { $id } (“{ $words }”) is a draft again: its words have changed since it was reviewed.
exchange-remark-codes = Text { $id } (“{ $words }”) was left as it is. Facts or links that are missing: { $lost }; that are too many: { $added }.
exchange-remark-unreadable = Text { $id } (“{ $words }”) was left as it is: { $lost }.
exchange-remark-standard = Text { $id } (“{ $words }”) was left as it is: it is standard wording.
exchange-remark-unknown = Text { $id } (“{ $words }”) was left out: this letter has no such text to translate.
exchange-remark-twice = Text { $id } (“{ $words }”) stands in the file twice: the second was left out.
exchange-remark-gone = Text { $id } (“{ $words }”) is not in the file: its row was taken out, or the text is newer than the file.
exchange-remark-stray = “{ $words }” belongs to no text of the letter and was left out.

## The equality report

equality-title = Equality of the languages
equality-summary = { $differences ->
        [0] All { $values } values are printed in every language
        [one] One of { $values } values is not printed in every language
       *[other] { $differences } of { $values } values are not printed in every language
    }: { $languages }.
equality-untranslated = { $count ->
        [one] One text is not translated into { $language }: it is printed in the language of the letter, and its values tell nothing of the translation.
       *[other] { $count } texts are not translated into { $language }: they are printed in the language of the letter, and their values tell nothing of the translation.
    }
equality-difference = { $matter }: { $printed } is missing in { $lacking }.
equality-matter = Value
equality-missing = missing
equality-deadline = Deadline
equality-day = Day
equality-hour = Hour
equality-annex = Annex
equality-contact = Contact
equality-link = Link
equality-document = Document
equality-table = The values of the letter, a row each, and how every language prints them
exchange-out-title = Export for translation
exchange-out-language = Target language
exchange-out-format = Format
exchange-out-review = Word, two columns
exchange-out-xliff2 = XLIFF 2.1
exchange-out-xliff1 = XLIFF 1.2
exchange-out-standard = Include the standard wording, for reference
exchange-out-do = Choose where…
exchange-in-title = Taken over from { $name }
dialog-in-title = Translation that has come back
dialog-hand-over-title = Folder for the hand-over
hand-over-differences = The pack is written. The languages do not print all values alike; the equality report lists them.

## What went wrong

tmx-error-damaged = it is not well-formed, line { $line }: { $cause }
tmx-error-other = it is no TMX: its outermost element is “{ $what }”
tbx-error-xml = it is no TBX file: { $cause }
tbx-error-root = it is no TBX file: its root is “{ $what }”, not “tbx” or “martif”
tbx-error-empty = it has no term in any of the languages ar, en, es, fr, ru, zh
code-error-unknown = the code “{ $what }” is not known
code-error-unpaired = the code “{ $what }” has only one of its two ends
merge-error-other-source = the file is a translation from “{ $file }”, but the letter is written in “{ $letter }”: open the letter that the file was made from
merge-error-other-target = the file is a translation into “{ $file }”, not into “{ $wanted }”: choose “{ $file }” to read it
merge-error-other-letter = the file was made of another letter ({ $what }): none of its texts is one of this letter
xliff-error-other = it is no XLIFF file: its outermost element is “{ $what }”
xliff-error-empty = it is no XLIFF file: it is empty
xliff-error-version = it is of XLIFF version “{ $what }”; versions 1.0 to 1.2 and 2.0 to 2.2 can be read
xliff-error-no-source = it does not say from which language it is
xliff-error-no-target = it does not say into which language it is
xliff-error-several-pairs = it holds translations of several pairs of languages: split it into one file for each
xliff-error-too-large = it is larger than { $most } MB, which no letter is
xliff-error-damaged = it is damaged: { $cause }
unknown-word = “{ $said }” is none of { $known }
xml-error-at = { $part }: { $what }
xml-error-characters = { $part }: its characters cannot be read
xml-error-too-deep = elements stand more than { $most } deep in one another
draft-error-id-twice = two texts have the id { $id }
draft-error-no-id = text number { $what } of the letter has no id
draft-error-unknown-phrase = “{ $what }” is no standard wording that this program knows
draft-error-own-language = there are renditions in “{ $language }”, which is the language of the letter itself
no-window = no window can be opened here, for want of a display or of a graphics driver ({ $what }); “circular-desk --help” says what works without a window: new, check, export
pack-error = { $name } could not be made: { $cause }
word-error-unknown-list = a paragraph belongs to level { $level } of list { $list }, which the document does not have
word-error-uneven-row = row { $row } of table { $table } covers { $covered } columns, but the table has { $columns }
word-error-unresolved = the part “{ $part }” points to “{ $id }”, which the file does not hold
word-error-malformed = the part “{ $part }” could not be written: { $message }
word-error-differs = the Word file was refused because it does not say what the letter says: { $cause }
word-error-packing = the parts of the Word file could not be packed
word-error-keeping = the packed bytes of the Word file could not be kept
pdf-error-standards = the standards of PDF that were asked for exclude each other: { $what }
pdf-error-rule = the pages break a rule of PDF/UA or PDF/A: { $what }
calendar-error-no-dates = a calendar needs a date: enter the days of the meeting or the date of a deadline first
open-error-unreadable = { $path } cannot be read: { $cause }
open-error-too-large = { $path } is too large for a letter file ({ $size } bytes)
open-error-not-text = { $path } is not a letter file: it is not UTF-8 text (byte { $at })
open-error-no-letter = { $path } is not a letter file
open-error-newer = { $path } was written by a newer version of Circular Desk (file format { $version }; this program knows { $most }): open it with that version
open-error-damaged = { $path } is damaged at line { $line }, column { $column }: { $what }
open-error-unsound = { $path } holds no sound letter: { $cause }
save-error-unwritable = { $path } cannot be written, and nothing there has changed: { $cause }
save-error-unspeakable = { $path } cannot be written: { $cause }
several-error-no-folder = the folder { $folder } cannot be made: { $cause }
several-error-would-replace = { $count ->
    [one] { $paths } would be replaced, which is there already and differs
   *[other] { $paths } would be replaced, which are there already and differ
}
journal-error-unusable = the recovery copy in { $path } cannot be used, so unsaved changes would not survive a crash: { $cause }; save the letter often
journal-error-unwritable = the recovery copy could not be written, so the last changes would not survive a crash: { $cause }
office-error-unreadable = { $path } cannot be read: { $cause }
office-error-set-aside = { $path } is damaged ({ $what }) and has been set aside as { $aside }
office-error-stuck = { $path } is damaged ({ $what }) and cannot be set aside, so it stays as it is: { $cause }
office-error-no-folder = the folder { $path } cannot be made: { $cause }
office-error-unspeakable = { $path } cannot be written: { $cause }
damage-not-text = it is not UTF-8 text
damage-too-large = it is too large: { $what } bytes
damage-at = line { $line }, column { $column }: { $what }
register-error-no-folder = the folder { $path } cannot be made: { $cause }
register-error-damaged = the register { $path } is damaged ({ $what }) and was left as it is: put a copy of it back, or move it away and import the list of issued letters anew with “circular-desk register import”
register-error-newer = the register { $path } was written by a newer version of this program: use that one
register-error-busy = the register { $path } is in use by another program: try again in a moment
register-error-failed = the register { $path } cannot be used: { $cause }
register-error-taken = number { $number } of { $sequence } is taken by { $holder }: give the letter another number ({ $next } is free), or, if both are one letter, put it in the other’s place with “circular-desk register take LETTER --replace”
register-error-meanwhile = the register was left as it is: number { $number } of { $sequence } is meanwhile that of { $holder }; look at it and correct it again
register-error-gone = the register was left as it is: number { $number } of { $sequence } is not in it any more; look at it and correct it again
register-holder = the letter
register-holder-titled = the letter “{ $title }”
register-holder-dated = the letter of { $date }
register-holder-dated-titled = the letter of { $date } “{ $title }”
register-holder-file = { $holder } ({ $file })
register-error-lines = nothing was imported: { $cause }
memory-error-no-folder = the folder { $path } cannot be made: { $cause }
memory-error-missing = there is no translation memory { $path }: look for the file memory.sqlite of the other office
memory-error-damaged = the translation memory { $path } is damaged ({ $what }) and was left as it is: put a copy of it back, or move it away and import a TMX file with “circular-desk memory import”
memory-error-newer = the translation memory { $path } was written by a newer version of this program: use that one
memory-error-busy = the translation memory { $path } is in use by another program: try again in a moment
memory-error-read-only = the translation memory { $path } is another office’s and only read: put translations into your own
memory-error-failed = the translation memory { $path } cannot be used: { $cause }
unknown-language = “{ $what }” is not one of the official languages ar, en, es, fr, ru, zh
unknown-fact = “{"{"}{ $what }{"}"}” is not a fact that this program knows
markup-error-unclosed = “{ $mark }” is opened and not closed in “{ $text }”
not-a-file-code = “{ $what }” is no code for file names; write one to eight letters such as COL
not-a-group = “{ $what }” names no group; write 12, SG12, WP1/11, SG12RG-AMR or TSAG
review-error-no-table = it is no review file: it has no table whose columns are called like “English (en)” and “中文 (zh)”; a letter itself is opened or imported, not read as a translation
import-error-old-word = this is a file of Word 97–2003 (.doc): open it in Word or LibreOffice, save it as .docx, and import that
import-error-encrypted = this file opens only with a password: open it in Word, take the password off, save it, and import that
import-error-open-document = this is an OpenDocument file (.odt): open it in LibreOffice or Word, save it as .docx, and import that
import-error-other = this is { $what }, not a Word file: open it in the program that it is from, save it as .docx if it can, and import that
import-error-not-word = this is no Word file (.docx)
import-error-damaged = this Word file is damaged ({ $what }): open it in Word, which may repair it, save it, and import that
import-other-rtf = an RTF file
import-other-pdf = a PDF file
import-other-open-document = an OpenDocument file without text
import-other-excel = an Excel workbook
import-other-powerpoint = a PowerPoint presentation
import-part-missing = { $part }: it is missing
import-much-bytes = more than 32 MB
import-much-parts = more than 4000 parts
import-much-text = more than 10 MB of text
import-much-links = more than 20 000 links
import-much-styles = more than 5000 styles
import-much-lists = more than 20 000 lists
import-much-words = more than 4 MB of words
import-much-pieces = more than 200 000 paragraphs and pieces
import-much-depth = parts that stand more than { $most } deep in one another
import-error-too-much = this Word file has { $what }, more than a letter can have, and is not read
translation-error-neither = it is neither an XLIFF file nor a review file (.docx)
translation-error-characters = it is damaged: { $cause }
translation-error-own-language = the file is a translation into “{ $language }”, in which the letter itself is written
join-error-nothing = no language version was named
join-error-same-language = two of the files are in “{ $language }”: name one file for each language, and import the other by itself
template-error = the template { $file } cannot be read: { $cause }
find-error-nothing = there is nothing to look for
find-error-pattern = the pattern cannot be understood: { $what }
find-error-too-large = the pattern is too large
replace-error-standard = this is standard wording: change it in its paragraph first
replace-error-fact = this covers a fact of the letter, which is changed where it is entered
replace-error-gone = this text has changed since it was searched
dictionary-error = the spelling dictionary cannot be understood: { $what }
not-dates = “{ $what }” is not a date (2021-05-04), a range (2021-05-04..2021-05-13) or a list of dates in ascending order

## What the system says

system-not-found = the file or its folder cannot be found
system-permission = the system does not allow it: ask whoever looks after the folder, or choose another
system-read-only = the drive can only be read: choose a folder on another
system-full = the drive is full: make room on it, or choose another
system-quota = your share of the drive is used up: make room, or choose another folder
system-too-large = the file is larger than the drive allows
system-name = the name is too long, or has characters that the drive does not allow
system-folder = it is a folder, not a file
system-no-folder = a part of its path is a file, not a folder
system-there-already = a file of that name is there already
system-busy = another program is using it: close it there, or try again in a moment
system-network = the network drive cannot be reached: look whether it is connected, and try again
system-timed-out = the drive did not answer in time: try again
system-cut-short = it ends before its end: it was cut short
system-memory = the machine has no memory left for it: close other programs, and try again
system-other = { $what }
words = { $words }
list-line = line { $line }: { $what }
list-lines = { $lines }
list-headed-alike = two columns are headed like “{ $heading }”
register-line-taken = number { $number } of { $row } is taken by { $holder }
register-line-twice = number { $number } of { $row } stands in line { $before } already
register-line-headings = the headings series, number and date (or period) are needed; group and title can be added
register-line-number = “{ $number }” is no number from 1 to 9999
register-line-period-unknown = the study period of { $date } is not known; name it
register-line-undated = it has neither a date nor a study period
register-line-date = “{ $text }” is no date; write 2021-02-05
register-line-period = “{ $text }” is no study period; write T17 or 2017-2020
place-paragraph = paragraph { $number }
place-cell = paragraph { $number } of cell { $cell } in row { $row } of table { $table }
place-header = { $paragraph } of the page header
place-footer = { $paragraph } of the footer of the first page
differs-words = { $place } should read “{ $meant }” but reads “{ $found }”
differs-link = in { $place }, “{ $words }” should lead to { $meant } but leads to { $found }
differs-link-words = in { $place }, exactly “{ $words }” should lead to { $meant }
differs-no-link = in { $place }, “{ $words }” should lead nowhere
differs-number = { $place } is not numbered as it should be
differs-empty-missing = { $place }, an empty one, is missing
differs-missing = { $place }, “{ $words }”, is missing
differs-empty-many = an empty paragraph too many stands at { $place }
differs-many = “{ $words }” stands at { $place } and should not
term-line-twice = “{ $id }” stands in line { $before } already
term-line-headings = a column for a language is needed, headed en, zh, fr, es, ru or ar; id, kind, status, note and source can be added
term-line-empty = it has no term in any language
term-line-no-letters = its terms have no letters
term-line-no-term = “{ $part }” is no term
import-failed = { $path } was not imported: { $cause }
import-review-file = { $path } is a review file of a translation: open its letter, then “Import a translation…” takes it in
align-same-language = { $first } and { $second } are both in “{ $language }”: choose two language versions of one letter
send-out-failed = { $path } was not written: { $cause }
bring-in-failed = { $path } was not taken over: { $cause }

## The language of the window

menu-language = Language of the window
command-language-system = Language of the system
command-language-ar = Language of the window: العربية
command-language-zh = Language of the window: 中文
command-language-en = Language of the window: English
command-language-fr = Language of the window: Français
command-language-ru = Language of the window: Русский
command-language-es = Language of the window: Español

## The manual and the tour

command-tour = Tour of the first letter
manual-search = Search in the manual
manual-contents = Contents
manual-keys = Keys
manual-does = What they do
key-shift = Shift
key-space = Space
key-enter = Enter
key-escape = Esc
manual-next = Next place
manual-previous = Previous place
tour-place = Step { $step } of { $steps }
tour-next = Next
tour-back = Back
tour-end = End the tour
tour-finish = Finish
tour-offer = Your first letter? A tour of six steps shows where everything is.
tour-offer-take = Take the tour
tour-offer-leave = Not now
tour-begin = Begin a letter
tour-begin-about = Letters begin on the start page: choose a kind, or take last year’s letter and let deadlines and the time plan follow the new dates.
tour-facts = Enter the facts once
tour-facts-about = Number, date, group and place are entered once, in one part of the form. They are printed wherever the letter needs them, in every language.
tour-texts = Write what is new
tour-texts-about = Texts look as they will print. Coloured fields are facts; { $keys } inserts one. Standard wording prints in every language by itself.
tour-page = Look at the page
tour-page-about = This is the finished page. It follows what you write, and a click on it leads to the text.
tour-findings = See what is missing
tour-findings-about = This line counts what the checks have found. Click it to see the list; where the correction is plain, one more click makes it.
tour-export = Export for signature
tour-export-about = This makes the Word file for signature, a PDF, or all languages at once. F1 opens the manual at whatever you work on.
## Saving and what stands against it (to be replaced by those of storage)
## Storage: saving, what stands against it, and backups

save-error-unwritable-way = { $path } cannot be written, and nothing there has changed: { $cause }; { $way }
way-out-vanished = look whether the drive is connected, or choose another place
way-out-name = choose another name
way-out-elsewhere = choose another place
save-error-gone = { $path } is gone: it has not been replaced; save under another name
save-error-changed = { $path } was changed by somebody else meanwhile: it has not been replaced; compare the two, or save under another name
save-error-no-letter = { $path } holds something else now: it has not been replaced; save under another name
save-error-elsewhere = { $path } is open elsewhere ({ $person }, { $host }) and has not been replaced: take it over, or save under another name
save-error-elsewhere-unknown = { $path } is open elsewhere and has not been replaced: take it over, or save under another name
save-fault-backup = the letter is saved, but { $cause }
save-fault-unsure = { $path } is saved, but its drive does not confirm it ({ $cause }): keep the program open, and save a copy on another drive
backup-error-unkept = no backup of { $letter } could be kept in { $folder }: { $cause }
backup-error-unreadable = the backups in { $folder } cannot be read: { $cause }
backup-altered = { $path } is damaged: it is not the version that was kept; choose another one
journal-error-unsure = the drive does not confirm that the recovery copy { $path } is kept, so the last changes may not survive a crash: { $cause }; save the letter

## What differs between two states of a letter

differing-annex = Annex { $title }
differing-annexes = Annexes
differing-place = Moved
differing-order = Order
differing-arrangement = Arrangement, such as columns or days
differing-new = New
differing-gone = Taken out
differing-not-there = Not there
differing-nothing = Nothing differs.
differing-before = Before
differing-after = Now
differing-more = { $count ->
        [one] One more difference
       *[other] { $count } more differences
    }
differing-on = On
differing-off = Off
differing-series = Series
differing-answer-by = Answer expected by
differing-contact = Contact
differing-annex-count = Line that counts the annexes
differing-names-letter = Letter named below the heading of the annex
differing-waiver = Finding that may stay
differing-inherited = Taken over from an earlier letter, not confirmed

## The open letter and its file

command-earlier-versions = Earlier versions…
command-earlier-versions-tip = The last ten versions of this letter, and what differs from now
title-read-only = { $title } (read only)
saved-beside = Saved as { $path }
meanwhile-gone = { $path } is not there any more: it was removed or renamed, or its drive is gone. Nothing is lost; saving will ask what to do.
meanwhile-no-letter = { $path } cannot be read as a letter any more. Nothing is lost; saving will ask what to do.
meanwhile-altered = { $path } was changed outside Circular Desk since it was last saved, or is damaged. “Earlier versions…” shows what differs.
meanwhile-shown = { $count ->
        [0] Somebody else has saved this letter; nothing in it differs.
        [one] Somebody else has saved this letter: it is shown as it is now, with one change. Undo takes it back.
       *[other] Somebody else has saved this letter: it is shown as it is now, with { $count } changes. Undo takes them back.
    }
conflict-title = Somebody else has saved this letter
conflict-none = You and somebody else have changed different things: both can be kept.
conflict-some = { $count ->
        [one] You and somebody else have changed one thing differently: choose. Everything else is merged automatically.
       *[other] You and somebody else have changed { $count } things differently: choose for each. Everything else is merged automatically.
    }
conflict-other-letter = There is a letter in this place already. This is what differs.
conflict-theirs = Their changes ({ $count })
conflict-mine = Your changes ({ $count })
conflict-both = To be decided ({ $count })
conflict-here = Yours
conflict-there = Theirs
conflict-take-mine = Take yours
conflict-take-theirs = Take theirs
conflict-undecided = Not decided yet
conflict-decide = Choose ({ $count })
conflict-merge = Merge both
conflict-merged = Both are merged. Undo takes it back; the file is written when you save.
conflict-seen = I have seen what they changed; it may be replaced (it stays among the earlier versions)
conflict-replace = Replace theirs
conflict-later = Decide later
elsewhere-title = This letter is open elsewhere
elsewhere-who = Opened by { $person } on { $host } ({ $since })
elsewhere-who-unknown = Another program has it open; which one cannot be told.
elsewhere-somebody = somebody
elsewhere-read-about = You can read it, or begin a copy under another name.
elsewhere-saving-about = Your changes are still here. You can save them under another name.
elsewhere-take-about = If you take it over, the other person learns of it when they save; nothing of theirs is lost.
elsewhere-read = Open read-only
elsewhere-copy = Open a copy
elsewhere-take = Take over
elsewhere-take-and-save = Take over and save
banner-read-only = Read only: opened by { $person } on { $host } ({ $since })
banner-read-only-unknown = Read only: another program has it open
banner-taken = Taken over at { $since } by { $person } on { $host }
banner-taken-unknown = Another program has taken this letter over
trouble-title = The letter could not be saved
trouble-still = Nothing is lost: the letter stays open, and your changes are in the recovery copy.
trouble-still-leaving = Nothing is lost: your changes are in the recovery copy, and are offered when the program starts again.
trouble-still-no-journal = It stays open, but your changes are nowhere else: save them in another place before you close it.
trouble-replace-about = If you replace it, what is there now stays among the earlier versions.
trouble-elsewhere = Save as…
trouble-again = Try again
trouble-there = Save it there again
trouble-replace = Replace it
trouble-journal = Keep for recovery
trouble-journal-leave = Keep for recovery and close
trouble-kept = Your changes are in the recovery copy; they are offered when the program starts again.
unread-backup = A version of { $when } has been kept and can be read.
unread-open = Open the version of { $when }
unread-opened = This is the version of { $when }. The file is replaced only when you save.
unread-none = No earlier version of it is kept here. Ask whoever sent the file, or look for a copy of it; the file itself stays as it is.
unread-title = The letter could not be opened
earlier-title = Earlier versions
earlier-sentence = What differs from the letter as it is now. Restoring is a step that Undo takes back.
earlier-none = No version of this letter has been kept yet: one is kept at each saving.
earlier-differences = { $count ->
        [0] As it is now
        [one] One difference
       *[other] { $count } differences
    }
earlier-damaged = Cannot be read
earlier-then = Then
earlier-now = Now
earlier-restore = Restore this version
earlier-save = Save as another file…
earlier-restored = The version is restored. Undo takes it back; the file is written when you save.

## What was left behind, and failures of the program

recovery-take = Continue editing
recovery-beside = Save as a separate copy
recovery-name = recovered
recovery-nowhere = the letter has no file beside which it could be saved: continue editing and save it
recovery-no-file = Its file is not there or cannot be read: what you see here is all there is.
recovery-changed = Somebody else has saved the file since: saving will show both.
recovery-differences = { $count ->
        [0] Nothing differs from the file
        [one] One difference from the file
       *[other] { $count } differences from the file
    }
recovery-in-file = In the file
recovery-left = Not saved
recovery-sure = These changes are nowhere else. Throw them away for good?
recovery-throw-now = Discard for good
recovery-keep = Keep them
journal-broke = the recovery copy could not be written because of a fault of the program: save the letter now
failure-title = Circular Desk has failed
failure-kept = What you wrote is safe: it has just been written to the recovery copy. Go on, or close the program and start it again; it will offer you the letter.
failure-not-kept = What you wrote is still here, but could not be written to the recovery copy: save it under another name now.
failure-no-letter = No letter was open. Go on, or close the program and start it again.
failure-go-on = Continue
failure-close = Close the program
failure-part = A part of the program has failed. What you wrote is kept: save it, and start the program again.
## What an import has found, and what it has left

left-not-printed = has words that the letter does not print; kept as a paragraph at the end of the text
left-own = not taken into the letter, which prints its own
imported-annex = annex
imported-time-plan = time plan
imported-kind-of-letter = kind of letter
imported-deadline = deadline
imported-rule-of-a-deadline = rule of a deadline
imported-closing = closing
imported-signed = signed
imported-number-of-annexes = number of annexes
imported-latest-information = latest information
imported-signatory = signatory
imported-office-of-the-signatory = office of the signatory
imported-date-of-the-letter-that-is-changed = date of the letter that is changed
imported-opening-time-of-the-meeting = opening time of the meeting
imported-standard-wording-reworded = standard wording, reworded
imported-group-that-meets = group that meets
imported-days-of-the-meeting = days of the meeting
imported-place-of-the-meeting = place of the meeting
imported-field-of-work-of-the-group = field of work of the group
imported-author-code = author code
imported-head-of-a-liaison-statement = head of a liaison statement
imported-place-and-date = place and date
imported-addressee = addressee
imported-reference = reference
imported-salutation = salutation
imported-contact = contact
imported-copy-to = copy to
imported-subject = subject
imported-language = language
left-in-text = kept as a paragraph of the text
left-at-end = kept as a paragraph at the end
left-comment = not taken into the letter
left-hidden-text = left out, as it does not print
left-behind = kept behind the paragraph that it belongs to
left-pictures = left out; the letter prints its own emblem
left-covered-cell = left out, as Word does not show it
left-in-footnote = footnote { $number }
left-in-comment = comment by { $by }
left-in-tracked-changes = tracked changes
left-tracked-changes = read as if accepted: { $inserted } insertions kept, these words left out
left-in-hidden-text = hidden text
left-in-text-box = text box
left-in-pictures = pictures
left-in-covered-cell = covered cell

## Facts in which two language versions differ

difference-kind-of-letter = kind of letter
difference-series = series
difference-number = number
difference-group-of-the-series = group of the series
difference-author-code = author code
difference-number-of-the-amendment = number of the amendment
difference-date-of-the-letter-that-is-changed = date of the letter that is changed
difference-date = date
difference-number-of-addressees = number of addressees
difference-number-of-copies = number of copies
difference-group-that-meets = group that meets
difference-days-of-the-meeting = days of the meeting
difference-mode-of-the-meeting = mode of the meeting
difference-opening-time = opening time
difference-page-of-the-meeting = page of the meeting
difference-page-of-registration = page of registration
difference-signed = signed
difference-page-of-the-latest-information = page of the latest information
difference-answer-by = answer by
difference-number-of-annexes = number of annexes
difference-contact = contact { $number }
difference-deadline = deadline { $number }
## The office’s settings
emblem-error-kind = The emblem { $path } is neither a PNG nor a JPEG picture: choose another.
emblem-error-cut-off = The emblem { $path } is cut off: its end is missing. Choose a whole one.
emblem-error-damaged = The emblem { $path } is damaged ({ $cause }): choose another.
emblem-error-empty = The emblem { $path } is empty: choose another.

## The keyboard and the screen reader
region-top = Letter and commands
region-find = Find and replace
region-navigator = Parts of the letter
region-form = Form
region-translation = Texts to be translated
region-translation-head = What is translated
region-word = Word file
region-pages = Pages
region-findings = Findings
region-status = State of the letter
region-start = Begin or open a letter
resize-navigator = Width of the navigator
resize-pages = Width of the pages
resize-word = Width of the Word file
resize-findings = Height of the findings
resize-concordance = Height of the search in the memory
command-larger = Enlarge the display
command-smaller = Reduce the display
command-usual-size = Display at its usual size
command-less-motion = Less motion
command-next-pane = To the next pane
command-previous-pane = To the pane before
## The tools of the translator's view

translation-fill-short = Fill in from memory
translation-concordance-short = Search the memory

## What the office sets
office-title = Office settings
office-new-letters = New letters
office-paper = Emblem and address
office-signatories = Signatories
office-contacts = Address book
office-closed-days = Closed days
office-numbers = Numbers and terms
office-everything = File and diagnostics
office-keep = Save
office-kept = The settings of the office are kept.
office-no-folder = The settings of the office cannot be kept: this system has no folder for them. Name one by CIRCULAR_DESK_HOME.
office-as-program = English (default)
office-new-letters-about = New letters begin with this, unless you say otherwise. Existing letters do not change.
office-place = Place of the meeting
office-contact = Contact
office-several = Separate several with semicolons
office-paper-about = What is printed on the paper of every letter of this office.
office-emblem = Emblem
office-no-emblem = No emblem of its own: a neutral globe is printed.
office-emblem-in = Use this picture
office-emblem-hint = A PNG or JPEG picture
office-emblem-taken = The emblem is there; it is printed once you keep the settings.
office-emblem-unseen = A JPEG picture: see it on the page.
office-emblem-remove = Remove the emblem
office-address-line = Line at the foot of the first page
office-address-line-about = If a box is left empty, the standard line shown in it is printed.
office-signatories-about = Those who sign, with their terms. New letters take whoever is in office on their date; the checks warn of others.
office-signatory-add = Add signatory
office-signatory-name = Name in Latin letters
office-signatory-remove = Remove signatory { $number }
office-signatories-known = Known to the program
office-signatory-term = { $name }, from { $from } to { $until } at least
office-signatory-since = { $name }, since { $from } at the latest
office-from = In office from
office-until = until (empty: still)
office-term-ends-early = The term ends before it begins.
office-contacts-about = Contacts of letters that were opened or saved here, and what you add. Letters do not change with them.
office-contacts-search = Search the address book
office-contacts-none = Nobody is in the address book yet.
office-contacts-taken = { $count } contacts were read; they stay once you keep the settings.
office-contact-label = What the office calls it
office-contact-label-hint = Secretariat of SG12
office-contact-nameless = without a name
office-contact-remove = Remove this contact
office-list-hint = A list as CSV
office-file = File
office-in = Import
office-out = Export
office-numbers-in = Import numbers
office-numbers-out = Export numbers
office-terms-in = Import terms
office-terms-out = Export terms
office-in-title = File to be read
office-out-title = File to be written
office-written = { $path } is written.
office-would-replace = { $path } is there already. Ask once more to replace it.
office-file-no-text = { $path } cannot be read: it is not UTF-8 text. Save the list as CSV (UTF-8).
office-numbers-about = The letters that were issued, by series. A signed copy takes its number by itself; letters issued before can be imported from a CSV file or added here. Choose a series to see its letters and to correct them.
office-numbers-none = No letter has taken a number yet.
office-numbers-series = Series
office-numbers-group = Group
office-numbers-period = Study period
office-numbers-letters = Letters
office-numbers-next = Next number
office-numbers-taken = { $count } letters were read; they go into the register once you keep the settings.
office-numbers-refused = The list was not taken in: { $cause }
office-series = Series and numbers
office-series-said = { $series }, letters: { $count }, next number: { $next }
office-series-add = Add series
office-series-about = The next letter gets the number after the highest in this list. If letters were issued before, enter the number of the latest one below.
office-series-hint = CIR, COL …
office-group-hint = Empty if all are counted together
office-period-hint = T25 or 2025-2028
office-series-needed = A series has a code such as CIR or COL.
office-period-needed = Numbers begin again with every study period: name it.
office-series-twice = This series is in the list already: choose it there.
office-letters-of = Letters of { $series }
office-letters-gaps = Numbers without a letter: { $numbers }
office-letter-said = { $number }, { $date }, { $title }
office-letter-untitled = without a title
office-letter-add = Add letter
office-letter-taken = Another letter of this series has number { $number }.
office-letter-date = Date
office-letter-title = Title
office-letter-remove = Remove from the register
office-terms-count = The glossary has { $count } concepts, with those of the office.
office-terms-taken = { $count } concepts were read; they go into the glossary once you keep the settings.
office-closed-days-about = A deadline on one of these days is worth a look: the checks say so, and offer the working days before and after.
office-holidays = Holidays that this office observes
office-own-days = Other closed days
office-day = Closed day { $number }
office-day-name = Name of closed day { $number }
office-day-hint = What it is called
office-day-add = Add day
office-day-remove = Remove closed day { $number }
office-everything-about = Everything in these settings, with the register, the terms and your own words, in one file: for another computer, or for a colleague.
office-everything-hint = office.zip
office-everything-taken = The file was read. Look at the pages; all of it stays once you keep the settings.
office-diagnostics = Diagnostics
office-diagnostics-about = Information for support; it holds no text of letters, no names of files and no addresses.
office-diagnostics-copy = Copy diagnostics
office-log = The log lies in { $path }.
diagnostics-copied = The diagnostics are in the clipboard.
contacts-list-headings = the heading name or e-mail is needed; telephone, fax, page and label can be added
contacts-list-empty = it says nothing of a contact
bundle-error-archive = This is no file of an office’s settings, or not all of it: { $cause }
bundle-error-nothing = This archive holds no settings of an office: choose a file that this program has written.
bundle-error-damaged = { $name } within it is damaged: { $what }
bundle-error-list = { $name } within it cannot be read: { $what }
bundle-error-unspeakable = The settings cannot be written: { $cause }
command-office = Office settings…
command-office-tip = Emblem, signatories, address book, closed days, numbers: what all letters of the office share
command-diagnostics = Copy diagnostics
command-diagnostics-tip = What the program says of itself, without a word of a letter, into the clipboard
## A letter file that cannot be read

ron-cut-short = the file ends too early; a part of it is missing
ron-too-deep = lists or conditions stand too deep in each other
ron-other = it is not built as a letter file is ({ $what })
drop-here = { $count ->
    [1] Let go to open the letter
   *[other] Let go to open these versions of the letter together
}
box-misspelt = Not in the dictionary
