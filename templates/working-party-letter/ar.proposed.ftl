# The words of this kind of letter in Arabic for which no official text has been seen.

working-party-letter-name = رسالة فرقة عمل
working-party-letter-summary = تدعو إلى اجتماع فرقة عمل بين اجتماعات لجنة الدراسات التي تتبعها.
working-party-letter-subject = اجتماع { FACT("group|genitive") }، { FACT("meeting-place") }، { FACT("meeting-dates") }
working-party-letter-subject-virtual = اجتماع { FACT("group|genitive") } الافتراضي، { FACT("meeting-dates") }
working-party-letter-invite = بناءً على موافقتي على طلب { FACT("meeting-requested-by") }، وعلى النحو الذي جرى تأييده في { FACT("meeting-endorsed-at") }، يسرني أن أدعوكم إلى حضور اجتماع { FACT("group|titled-genitive") } المقبل، الذي سيُعقد في { FACT("meeting-place") }، { FACT("meeting-dates|from-to") }.
working-party-letter-invite-virtual = بناءً على موافقتي على طلب { FACT("meeting-requested-by") }، وعلى النحو الذي جرى تأييده في { FACT("meeting-endorsed-at") }، يسرني أن أدعوكم إلى حضور اجتماع { FACT("group|titled-genitive") } المقبل، المزمع عقده افتراضياً بالكامل { FACT("meeting-dates|from-to") }.
working-party-letter-opening-virtual = سيُفتتح الاجتماع في { FACT("meeting-opening") } (بتوقيت جنيف)، باستعمال أداة المشاركة عن بُعد MyMeetings. وترد الوثائق وتفاصيل المشاركة عن بُعد وغيرها من المعلومات ذات الصلة في الصفحة الرئيسية للجنة الدراسات ({ FACT("group-page") }).
working-party-letter-agenda-title = مشروع جدول أعمال اجتماع { FACT("group|genitive") } الافتراضي، { FACT("meeting-dates") }
working-party-letter-time-plan-subtitle = اجتماع { FACT("group|genitive") } الافتراضي، { FACT("meeting-dates") }
