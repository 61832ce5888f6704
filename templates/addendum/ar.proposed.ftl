# The words of this kind of letter in Arabic for which no official text has been seen.

addendum-name = إضافة إلى رسالة
addendum-summary = تكمّل رسالة سبق إرسالها.
addendum-opening = تكمّل هذه الإضافة { FACT("amended-reference") } المؤرخة { FACT("amended-date") }.
