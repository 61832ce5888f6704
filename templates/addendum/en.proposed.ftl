# The words of this kind of letter in English for which no official text has been seen.

addendum-name = Addendum to a letter
addendum-summary = Adds to a letter that has been sent.
addendum-opening = This Addendum supplements { FACT("amended-reference") } of { FACT("amended-date") }.
