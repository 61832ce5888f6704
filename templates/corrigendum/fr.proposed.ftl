# The words of this kind of letter in French for which no official text has been seen.

corrigendum-name = Corrigendum à une lettre
corrigendum-summary = Corrige une lettre déjà envoyée.
corrigendum-opening = Le présent Corrigendum corrige la { FACT("amended-reference") } du { FACT("amended-date") }.
