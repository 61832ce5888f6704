# The words of this kind of letter in English for which no official text has been seen.

corrigendum-name = Corrigendum to a letter
corrigendum-summary = Corrects a letter that has been sent.
corrigendum-opening = This Corrigendum corrects { FACT("amended-reference") } of { FACT("amended-date") }.
