# The words of this kind of letter in English for which no official text has been seen.

revision-name = Revision to a letter
revision-summary = Replaces a letter that has been sent.
revision-opening = This Revision replaces { FACT("amended-reference") } of { FACT("amended-date") }.
