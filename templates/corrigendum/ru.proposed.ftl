# The words of this kind of letter in Russian for which no official text has been seen.

corrigendum-name = Исправление к письму
corrigendum-summary = Исправляет отправленное письмо.
corrigendum-opening = В { FACT("amended-reference") } от { FACT("amended-date") } настоящим Исправлением вносятся изменения.
