# The words of this kind of letter in Russian for which no official text has been seen.

addendum-name = Дополнительный документ к письму
addendum-summary = Дополняет отправленное письмо.
addendum-opening = { FACT("amended-reference") } от { FACT("amended-date") } дополняется настоящим Дополнительным документом.
