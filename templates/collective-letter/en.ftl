# The words of this kind of letter in English, seen in official texts.

# COL-1-13_2016
collective-letter-subject = Meeting of { FACT("group|genitive") }; { FACT("meeting-place") }, { FACT("meeting-dates") }
# COL-2-3
collective-letter-invite = It is my pleasure to invite you to attend the next meeting of { FACT("group|genitive") } ({ FACT("group-title") }), which will be held at { FACT("meeting-place") }, { FACT("meeting-dates|inclusive") }.
