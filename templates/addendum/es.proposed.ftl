# The words of this kind of letter in Spanish for which no official text has been seen.

addendum-name = Addéndum a una carta
addendum-summary = Complementa una carta ya enviada.
addendum-opening = El presente Addéndum complementa la { FACT("amended-reference") } de { FACT("amended-date") }.
