# The words of this kind of letter in French for which no official text has been seen.

addendum-name = Addendum à une lettre
addendum-summary = Complète une lettre déjà envoyée.
addendum-opening = Le présent Addendum complète la { FACT("amended-reference") } du { FACT("amended-date") }.
