# The words of this kind of letter in French, seen in official texts.

# COL-4-16
collective-letter-subject = Réunion { FACT("group|genitive") }{ FACT("br") }{ FACT("meeting-place") }, { FACT("meeting-dates") }
