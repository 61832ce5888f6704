# The words of this kind of letter in English for which no official text has been seen.

working-party-letter-name = Letter of a working party
working-party-letter-summary = Convenes a meeting of a working party between the meetings of its study group.
working-party-letter-subject = Meeting of { FACT("group|genitive") }; { FACT("meeting-place") }, { FACT("meeting-dates") }
working-party-letter-invite = With my agreement to the request of { FACT("meeting-requested-by") } and as endorsed at { FACT("meeting-endorsed-at") }, it is my pleasure to invite you to attend the next meeting of { FACT("group|titled-genitive") }, which will be held in { FACT("meeting-place") } { FACT("meeting-dates|from-to") }.
working-party-letter-opening-virtual = The meeting will open at { FACT("meeting-opening") }, Geneva time, using the MyMeetings remote participation tool. Documentation, remote participation details and other related information can be found on the study group homepage ({ FACT("group-page") }).
