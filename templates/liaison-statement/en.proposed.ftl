# The words of this kind of letter in English for which no official text has been seen.

liaison-statement-name = Liaison statement
liaison-statement-summary = Informs another group, or asks it for action or comment: a table at the head, no salutation and no signature.
liaison-statement-source = ITU-T { FACT("group") }
liaison-statement-opening = ITU-T { FACT("group") } is pleased to inform you of the following.
liaison-statement-deadline-answer = Answer
