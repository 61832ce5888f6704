# The words of this kind of letter in Russian for which no official text has been seen.

revision-name = Пересмотр письма
revision-summary = Заменяет отправленное письмо.
revision-opening = { FACT("amended-reference") } от { FACT("amended-date") } заменяется настоящим Пересмотром.
