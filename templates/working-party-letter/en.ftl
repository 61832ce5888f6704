# The words of this kind of letter in English, seen in official texts.

# working-party-1-11
working-party-letter-subject-virtual = Virtual meeting of { FACT("group|genitive") }, { FACT("meeting-dates") }
working-party-letter-invite-virtual = With my agreement to the request of { FACT("meeting-requested-by") } and as endorsed at { FACT("meeting-endorsed-at") }, it is my pleasure to invite you to attend the next meeting of { FACT("group|titled-genitive") }, which is planned to be run fully virtual { FACT("meeting-dates|from-to") }.
working-party-letter-agenda-title = Draft agenda of { FACT("group|genitive") } virtual meeting, { FACT("meeting-dates") }
working-party-letter-time-plan-subtitle = { FACT("group") } virtual meeting, { FACT("meeting-dates") }
