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
