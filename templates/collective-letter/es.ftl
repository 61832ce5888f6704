# The words of this kind of letter in Spanish, seen in official texts.

# COL-8-5
collective-letter-subject = Reunión { FACT("group|genitive") }{ FACT("br") }{ FACT("meeting-place") }{ FACT("br") }{ FACT("meeting-dates") }
