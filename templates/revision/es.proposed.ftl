# The words of this kind of letter in Spanish for which no official text has been seen.

revision-name = Revisión de una carta
revision-summary = Sustituye a una carta ya enviada.
revision-opening = La presente Revisión sustituye a la { FACT("amended-reference") } de { FACT("amended-date") }.
