# The words of this kind of letter in Chinese for which no official text has been seen.

addendum-name = 函件的补遗
addendum-summary = 对已发出的函件作出补充。
addendum-opening = 本补遗对{ FACT("amended-date") }的{ FACT("amended-reference") }作出补充。
