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

# The frame of the window.
program = Circular Desk
cancel = Cancel
close = Close
ok = OK
browse = Browse…
menu = Menu
menu-letter = Letter
menu-edit = Edit
menu-view = View
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
navigator-letter = Letter
navigator-annexes = Annexes
navigator-error = something is missing or wrong
navigator-warning = worth a look
part-reference = Reference and date
part-liaison = Head
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
status-findings-tip = Show what was found
status-rendered = { $language }: { $missing ->
    [0] { $stale ->
        [0] complete
        [one] one text has changed since
       *[other] { $stale } texts have changed since
    }
    [one] one text still to translate
   *[other] { $missing } of { $needed } texts still to translate
}
findings-title = What the checks found
findings-hints = Show hints
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
palette-hint = Type what you want to do
palette-nothing = No command has such a name.

# Commands.
command-new = New letter…
command-new-from-letter = New from an earlier letter…
command-open = Open…
command-open-path = Open by path…
command-save = Save
command-save-as = Save as…
command-export = Export…
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
start-recent-none = No letter has been opened yet. Begin one below, or drop a letter file on this window.
start-new = New letter
start-new-sentence = Deadlines, annexes, agenda and time plan follow from the meeting.
start-model = New letter from this one
start-forget = Take off this list
start-gone = { $path } is no longer there
start-deadline = { $date }: { $action }
start-progress = { $language }: { $done } of { $total } texts

# Dialogs.
dialog-open-title = Open a letter
dialog-model-title = Begin from an earlier letter
dialog-save-title = Save the letter
dialog-folder-title = Folder for the documents
path-sentence = Type the path of the file or folder.
path-name = Path
fault-title = That did not work
unsaved-title = Save { $name } first?
unsaved-sentence = It has changes that no file holds yet.
unsaved-discard = Discard the changes
new-title = New letter
new-kind = Kind of letter
new-number = Number
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
next-sentence = Texts, renditions, addressees and contacts are taken over. Deadlines and the time plan follow the new dates; web pages of the old meeting are left out.
export-title = Export documents
export-short = Export
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
export-copy = Copy
export-for-signature = For signature
export-for-signature-tip = Room for the signature; the file’s name says that it is not signed yet
export-signed = Signed copy
export-signed-tip = “(signed)” stands above the name
export-folder = Folder
export-name = The first file will be { $name }
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
   *[other] These { $count } files are there already, and differ
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
recovery-nameless = A letter whose journal is damaged
recovery-show = Show it
recovery-throw = Throw away
recovery-later = Decide later

# Help.
help-title = How it works
help-step-1 = 1. Begin a letter on the start page: of a kind, or from last year’s.
help-step-2 = 2. Enter the facts once: reference, meeting, contacts. They appear wherever the letter needs them.
help-step-3 = 3. Write what is new. Coloured fields in the text are facts; Ctrl+Space inserts one.
help-step-4 = 4. The page at the right is the page as it will print. A click on it leads to the text.
help-step-5 = 5. The line at the bottom says what is missing. Export makes the Word files.
help-in-texts = In texts
help-commands = Commands
help-bold = Bold
help-italic = Italic
help-underline = Underline
help-superscript = Raised
help-link = Link
help-insert = Insert a fact or a standard sentence
help-line = New line in the same paragraph
help-paragraph = New paragraph
help-indent = Deeper in a list
help-outdent = Less deep
help-move = Move the paragraph
help-paste-plain = Paste without styles
