# The words of this kind of letter in Arabic for which no official text has been seen.

collective-letter-name = رسالة جماعية للجنة دراسات
collective-letter-summary = تدعو إلى اجتماع لجنة دراسات: الدعوة والمواعيد النهائية الرئيسية والمعلومات العملية ومشروع جدول الأعمال ومشروع الجدول الزمني.
# Adapted from BDT-TSB-joint.
collective-letter-subject = اجتماع { FACT("group|genitive") }، { FACT("meeting-place") }، { FACT("meeting-dates") }
collective-letter-subject-virtual = اجتماع { FACT("group|genitive") } الافتراضي، { FACT("meeting-dates") }
collective-letter-invite = يسرني أن أدعوكم إلى حضور اجتماع { FACT("group|titled-genitive") } المقبل، الذي سيُعقد في { FACT("meeting-place") }، { FACT("meeting-dates|inclusive") }.
collective-letter-invite-virtual = يسرني أن أدعوكم إلى حضور اجتماع { FACT("group|titled-genitive") } المقبل، المزمع عقده افتراضياً بالكامل { FACT("meeting-dates|inclusive") }.
collective-letter-interpretation = ستُوفَّر الترجمة الشفوية إذا طُلبت في الوقت المحدد.
collective-letter-opening-virtual = سيُفتتح الاجتماع في { FACT("meeting-opening") } (بتوقيت جنيف) من اليوم الأول، باستعمال أداة المشاركة عن بُعد MyMeetings.
collective-letter-rooms = وستُعرض معلومات مفصلة عن قاعات الاجتماع على الشاشات في مكان انعقاد الاجتماع.
