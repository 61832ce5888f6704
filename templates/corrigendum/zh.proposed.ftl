# The words of this kind of letter in Chinese for which no official text has been seen.

corrigendum-name = 函件的勘误
corrigendum-summary = 更正已发出的函件。
corrigendum-opening = 本勘误对{ FACT("amended-date") }的{ FACT("amended-reference") }作出更正。
