# The words of this kind of letter in French for which no official text has been seen.

revision-name = Révision d’une lettre
revision-summary = Remplace une lettre déjà envoyée.
revision-opening = La présente Révision remplace la { FACT("amended-reference") } du { FACT("amended-date") }.
