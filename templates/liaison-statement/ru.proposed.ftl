# The words of this kind of letter in Russian for which no official text has been seen.

liaison-statement-name = Заявление о взаимодействии
liaison-statement-summary = Информирует другую группу или просит ее принять меры либо представить замечания: в начале таблица, без обращения и подписи.
liaison-statement-source = { FACT("group") } МСЭ-Т
liaison-statement-opening = { FACT("group") } МСЭ-Т имеет честь сообщить вам следующее.
liaison-statement-deadline-answer = Ответ
