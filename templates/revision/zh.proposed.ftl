# The words of this kind of letter in Chinese for which no official text has been seen.

revision-name = 函件的修订
revision-summary = 取代已发出的函件。
revision-opening = 本修订取代{ FACT("amended-date") }的{ FACT("amended-reference") }。
