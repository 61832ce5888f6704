# The words of this kind of letter in Arabic for which no official text has been seen.

revision-name = مراجعة لرسالة
revision-summary = تحل محل رسالة سبق إرسالها.
revision-opening = تحل هذه المراجعة محل { FACT("amended-reference") } المؤرخة { FACT("amended-date") }.
