# The words of this kind of letter in Spanish for which no official text has been seen.

corrigendum-name = Corrigéndum a una carta
corrigendum-summary = Corrige una carta ya enviada.
corrigendum-opening = El presente Corrigéndum corrige la { FACT("amended-reference") } de { FACT("amended-date") }.
