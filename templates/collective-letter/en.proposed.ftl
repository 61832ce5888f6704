# The words of this kind of letter in English for which no official text has been seen.

collective-letter-name = Collective letter of a study group
collective-letter-summary = Convenes a meeting of a study group: invitation, key deadlines, practical information, draft agenda and time plan.
collective-letter-subject-virtual = Virtual meeting of { FACT("group|genitive") }, { FACT("meeting-dates") }
collective-letter-invite-virtual = It is my pleasure to invite you to attend the next meeting of { FACT("group|titled-genitive") }, which is planned to be run fully virtual { FACT("meeting-dates|inclusive") }.
collective-letter-interpretation = Interpretation will be provided if it is requested in time.
collective-letter-opening-virtual = The meeting will open on the first day at { FACT("meeting-opening") }, Geneva time, using the MyMeetings remote participation tool.
collective-letter-rooms = Detailed information concerning the meeting rooms will be displayed on screens at the venue of the meeting.
# COL-2-3 has “at ITU headquarters, Geneva”.
collective-letter-invite = It is my pleasure to invite you to attend the next meeting of { FACT("group|titled-genitive") }, which will be held in { FACT("meeting-place") } { FACT("meeting-dates|inclusive") }.
