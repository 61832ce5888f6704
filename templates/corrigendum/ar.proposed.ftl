# The words of this kind of letter in Arabic for which no official text has been seen.

corrigendum-name = تصويب لرسالة
corrigendum-summary = يصوّب رسالة سبق إرسالها.
corrigendum-opening = يصوّب هذا التصويب { FACT("amended-reference") } المؤرخة { FACT("amended-date") }.
