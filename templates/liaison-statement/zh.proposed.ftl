# The words of this kind of letter in Chinese for which no official text has been seen.

liaison-statement-name = 联络声明
liaison-statement-summary = 向另一个组通报情况，或请其采取行动或提出意见：开头为表格，没有称谓和签名。
liaison-statement-source = ITU-T{ FACT("group") }
liaison-statement-opening = ITU-T{ FACT("group") }高兴地通报以下情况。
liaison-statement-deadline-answer = 答复
