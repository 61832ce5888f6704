# The words of this kind of letter in Arabic for which no official text has been seen.

liaison-statement-name = بيان اتصال
liaison-statement-summary = يحيط فريقاً آخر علماً بأمر ما، أو يطلب منه اتخاذ إجراء أو إبداء تعليق: جدول في البداية دون تحية ودون توقيع.
liaison-statement-source = { FACT("group") } لقطاع تقييس الاتصالات
liaison-statement-opening = يسر { FACT("group") } لقطاع تقييس الاتصالات إبلاغكم بما يلي.
liaison-statement-deadline-answer = الرد
