# The words of this kind of letter in Russian, seen in official texts.

# COL-6-2
collective-letter-subject = Собрание { FACT("group|genitive") }{ FACT("br") }{ FACT("meeting-place") }, { FACT("meeting-dates") }
