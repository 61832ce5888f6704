# The words of this kind of letter in English, seen in official texts.

# COL-1-13_2016
collective-letter-subject = Meeting of { FACT("group|genitive") }; { FACT("meeting-place") }, { FACT("meeting-dates") }
