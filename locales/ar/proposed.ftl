# Wording in Arabic for which no official text has been seen. It is printed all the same, and
# reported as a finding until somebody confirms it and moves it to letter.ftl with its source.
#
# A group is named after a word that governs it (“اجتماع لجنة الدراسات 12”), never after “ل”, which
# would have to merge with the article of some names; nothing agrees with a group's gender.

## Dates and times

weekday = { $weekday ->
    [1] الاثنين
    [2] الثلاثاء
    [3] الأربعاء
    [4] الخميس
    [5] الجمعة
    [6] السبت
   *[7] الأحد
}
date-weekday = { $weekday }، { $day }{"\u00A0"}{ $month } { $year }
time-plan-weekday = ({ $weekday })
# The order is uncertain in BDT-TSB-joint; it is that of place and dates in TSAG-R3.
date-line = { $place }، { $day }{"\u00A0"}{ $month } { $year }
range-to = { $span ->
    [days] من { $first-day } إلى { $last-day }{"\u00A0"}{ $last-month } { $last-year }
    [months] من { $first-day }{"\u00A0"}{ $first-month } إلى { $last-day }{"\u00A0"}{ $last-month } { $last-year }
   *[years] من { $first-day }{"\u00A0"}{ $first-month } { $first-year } إلى { $last-day }{"\u00A0"}{ $last-month } { $last-year }
}
range-from-to = في الفترة { range-to }
range-inclusive = { $range } ضمناً
range-both = { $span ->
    [days] يومي { $first-day } و{ $last-day }{"\u00A0"}{ $last-month } { $last-year }
    [months] يومي { $first-day }{"\u00A0"}{ $first-month } و{ $last-day }{"\u00A0"}{ $last-month } { $last-year }
   *[years] يومي { $first-day }{"\u00A0"}{ $first-month } { $first-year } و{ $last-day }{"\u00A0"}{ $last-month } { $last-year }
}
range-one-day = في { $date }
days-day = { $day }
days-month = { $days }{"\u00A0"}{ $month }
days-year = { $months } { $year }
days-separator = {" و"}
time = الساعة{"\u00A0"}{ $hours }:{ $minutes }
times = من { $first } إلى { $last }
time-twelve-hours = الساعة{"\u00A0"}{ $hours }:{ $minutes }
times-twelve-hours = من { $first } إلى { $last }

## Groups

study-group-short = لجنة الدراسات { $number }
working-parties = { $count ->
    [one] فرقة العمل { $numbers }
    [two] { $case ->
        [genitive] فرقتي العمل { $numbers }
       *[nominative] فرقتا العمل { $numbers }
    }
   *[other] فرق العمل { $numbers }
}
working-party-short = فرقة العمل { $numbers }
questions = { $count ->
    [one] المسألة { $numbers }
    [two] { $case ->
        [genitive] المسألتين { $numbers }
       *[nominative] المسألتان { $numbers }
    }
   *[other] المسائل { $numbers }
}
group-title-12 = الأداء وجودة الخدمة وجودة التجربة
quote = "{ $words }"

## Lists

list-separator = {" و"}
list-last = { $items } و{ $last }

## Head (label-fax seen in T13-WTSA.16-C-0018-A, vdocuments.mx; label-subject in BR-CR-244-A, scribd)

label-reference = المرجع:
label-fax = الفاكس:
label-web = الموقع الإلكتروني:
label-to = إلى:
label-subject = الموضوع:
addressee-end = ؛

## References

reference-circular = الرسالة المعممة { $number } لمكتب تقييس الاتصالات
reference-collective-letter = الرسالة الجماعية { $number }/{ $group } لمكتب تقييس الاتصالات
reference-liaison-statement = { $code } – LS { $number }
amendment-addendum = الإضافة { $number } إلى { $reference }
amendment-corrigendum = التصويب { $number } على { $reference }
amendment-revision = المراجعة { $number } من { $reference }

## Addressees (after “إلى:”; administrations seen in BR-CR-244-A, scribd; the others adapted from
## BDT-TSB-joint, director-bdt from the press)

addressee-administrations = إدارات الدول الأعضاء في الاتحاد
addressee-sector-members = أعضاء قطاع تقييس الاتصالات
addressee-associates = المنتسبين إلى قطاع تقييس الاتصالات
addressee-associates-of-group = المنتسبين إلى قطاع تقييس الاتصالات المشاركين في أعمال { FACT("study-group|genitive") }
addressee-academia = الهيئات الأكاديمية المنضمة إلى الاتحاد
addressee-chairs = رؤساء لجان الدراسات ونوابهم
addressee-director-bdt = مدير مكتب تنمية الاتصالات
addressee-regional-office-americas = مدير المكتب الإقليمي للاتحاد لمنطقة الأمريكتين

## Closing, signature (director-tsb and شاسوب لي seen in itu.int/ar/ITU-T/tsbdir/Pages/default.aspx)

closing = وتفضلوا بقبول فائق التقدير والاحترام.
signed = (توقيع)
director-tsb = مدير مكتب تقييس الاتصالات
signatory-chaesub-lee = شاسوب لي
signatory-seizo-onoe = سيزو أونوي
latest-information = آخر المعلومات عن الاجتماع

## Deadlines

key-deadlines = المواعيد النهائية الرئيسية:
deadline-captioning = تقديم طلبات العرض النصي في الوقت الفعلي و/أو الترجمة بلغة الإشارة
deadline-translation = تقديم مساهمات أعضاء قطاع تقييس الاتصالات المطلوب ترجمتها
deadline-fellowships = تقديم طلبات المنح (عن طريق استمارة التسجيل الإلكترونية؛ انظر التفاصيل في { FACT("annex practical-information") })
deadline-interpretation = تقديم طلبات الترجمة الشفوية (عن طريق استمارة التسجيل المسبق الإلكترونية)
deadline-registration = التسجيل (عن طريق استمارة التسجيل الإلكترونية في الصفحة الرئيسية للجنة الدراسات: { FACT("group-page") })
deadline-visa = تقديم طلبات رسائل دعم الحصول على التأشيرة (عن طريق استمارة التسجيل الإلكترونية؛ انظر التفاصيل في { FACT("annex practical-information") })
deadline-contributions = تقديم مساهمات أعضاء قطاع تقييس الاتصالات (عن طريق النشر المباشر للوثائق)

## Annexes

annex-count = { $count ->
    [one] الملحق: { $count }
   *[other] الملحقات: { $count }
}
annex-heading = الملحق { $letter }
annex-heading-single = الملحق
annex-mention = الملحق { $letter }
annex-mention-single = الملحق
annex-of-letter = ({ $reference })

## Body

english-only-no-fellowships = يرجى الإحاطة علماً بأنه لن تُقدَّم منح وأن الاجتماع سيُعقد بأكمله باللغة الإنكليزية فقط دون ترجمة شفوية.
practical-in-annex = ترد المعلومات العملية عن الاجتماع في { FACT("annex practical-information") }.
agenda-in-annex = ويرد مشروع جدول أعمال الاجتماع، من إعداد { FACT("chair") }، في { FACT("annex agenda") }.
agenda-and-time-plan-in-annex = ويرد مشروع جدول أعمال الاجتماع ومشروع الجدول الزمني، من إعداد { FACT("chair") }، في { FACT("annex agenda-and-time-plan") }.
time-plan-in-annex = ويرد مشروع الجدول الزمني في { FACT("annex time-plan") }.
wish = وأتمنى لكم اجتماعاً مثمراً وممتعاً.
meeting-opens = سيُفتتح الاجتماع في { FACT("meeting-opening") } من اليوم الأول.

## Practical meeting information

practical-title = معلومات عملية عن الاجتماع
practical-working-methods = أساليب العمل والمرافق
practical-documents-heading = تقديم الوثائق والنفاذ إليها:
practical-documents-submission = ينبغي تقديم مساهمات الأعضاء عن طريق النشر المباشر للوثائق؛ وينبغي إرسال مشاريع الوثائق المؤقتة (TD) بالبريد الإلكتروني إلى أمانة لجنة الدراسات باستعمال النموذج المناسب.
practical-documents-access = ويُتاح النفاذ إلى وثائق الاجتماع من الصفحة الرئيسية للجنة الدراسات، ويقتصر على أعضاء قطاع تقييس الاتصالات الذين لديهم حساب مستعمل في الاتحاد يسمح بالنفاذ إلى خدمة TIES.
practical-paperless = وسيُعقد الاجتماع دون استعمال الورق.
practical-language-heading = لغة العمل:
practical-language-english-only = سيُعقد الاجتماع بأكمله باللغة الإنكليزية فقط.
practical-language-interpretation = ستُوفَّر الترجمة الشفوية بناءً على الطلبات الواردة في موعد أقصاه { FACT("deadline interpretation") }.
practical-captioning-heading = العرض النصي ولغة الإشارة:
practical-captioning-text = سيُوفَّر العرض النصي في الوقت الفعلي و/أو الترجمة بلغة الإشارة لمن يحتاجون إلى ذلك، بناءً على طلب يقدَّم في موعد أقصاه { FACT("deadline captioning") } ورهناً بتوفر المتخصصين في العرض النصي والمترجمين.
practical-wireless-heading = الشبكة المحلية اللاسلكية:
practical-wireless-text = تتوفر خدمات الشبكة المحلية اللاسلكية في قاعات الاجتماع.
practical-remote-heading = المشاركة التفاعلية عن بُعد:
practical-remote-tool = ستُستعمل أداة MyMeetings لإتاحة المشاركة عن بُعد في جميع الجلسات، بما فيها الجلسات التي تُتخذ فيها القرارات، مثل الجلسات العامة لفرق العمل وللجنة الدراسات.
practical-remote-follow = تُتاح المشاركة عن بُعد باستعمال أداة MyMeetings للمندوبين الذين يتعذر عليهم السفر لحضور الاجتماع.
practical-remote-register = ويجب على المندوبين التسجيل في الاجتماع والتعريف بأنفسهم وبالجهات التي ينتمون إليها عند أخذ الكلمة.
practical-remote-best-effort = وتُوفَّر المشاركة عن بُعد على أساس بذل أفضل الجهود. وينبغي للمشاركين أن يدركوا أن الاجتماع لن يتأخر ولن يتوقف بسبب عدم قدرة أحد المشاركين عن بُعد على التوصيل أو الاستماع أو إسماع صوته، وفقاً لتقدير الرئيس.
practical-remote-voice = وإذا اعتُبرت جودة صوت أحد المشاركين عن بُعد غير كافية، جاز للرئيس أن يقاطعه وأن يمتنع عن إعطائه الكلمة إلى أن يتبين أن المشكلة قد حُلت.
practical-remote-chat = وتشكل خدمة الدردشة جزءاً لا يتجزأ من الاجتماع، ويُشجَّع استعمالها لتيسير الإدارة الفعّالة للوقت أثناء الجلسات.
practical-registration-title = التسجيل
practical-registration-fellowships-visa-title = التسجيل والمندوبون الجدد والمنح ودعم الحصول على التأشيرة
practical-registration-heading = التسجيل:
practical-registration-text = التسجيل إلزامي ويجري على الخط عن طريق الصفحة الرئيسية للجنة الدراسات قبل بدء الاجتماع بشهر واحد على الأقل.
practical-registration-membership = ولا تنطبق بعض الخيارات الواردة في استمارة التسجيل إلا على الدول الأعضاء.
practical-registration-form = التسجيل إلزامي ويجري عن طريق استمارة التسجيل الإلكترونية في الصفحة الرئيسية للجنة الدراسات.
practical-registration-no-access = ولن يتمكن المندوبون من النفاذ إلى أداة المشاركة عن بُعد دون تسجيل.
practical-focal-point = وعلى النحو المبيَّن في { FACT("circular 68") }، يتطلب نظام التسجيل في قطاع تقييس الاتصالات موافقة مسؤول الاتصال على طلبات التسجيل؛ وتوضح { FACT("circular 118") } كيفية تفعيل الموافقة التلقائية على هذه الطلبات.
practical-women = ويُدعى الأعضاء إلى إشراك النساء في وفودهم كلما أمكن ذلك.
practical-newcomers-heading = المندوبون الجدد:
practical-newcomers-fellowships-visa-heading = المندوبون الجدد والمنح ودعم الحصول على التأشيرة:
practical-virtual-no-travel = بما أن الاجتماع الافتراضي لا ينطوي على أي سفر، لا تُقدَّم منح ولا ينطبق دعم الحصول على التأشيرة.
practical-newcomers-briefing = سينظر رئيس لجنة الدراسات في تنظيم جلسة إحاطة للمندوبين الجدد.
practical-fellowships-heading = المنح:
practical-fellowships-text = يجوز تقديم منح لتيسير مشاركة المندوبين من البلدان المؤهلة. ويجب تقديم الطلبات عن طريق استمارة التسجيل الإلكترونية في موعد أقصاه { FACT("deadline fellowships") }.
practical-visa-heading = دعم الحصول على التأشيرة:
practical-visa-text = ينبغي للمندوبين الذين يحتاجون إلى تأشيرة أن يطلبوها في وقت مبكر من المكتب (السفارة أو القنصلية) الذي يمثل البلد المضيف. ويجب تقديم طلبات رسائل دعم الحصول على التأشيرة عن طريق استمارة التسجيل الإلكترونية في موعد أقصاه { FACT("deadline visa") }.
practical-venue-heading = مكان الاجتماع:
practical-venue-text = سيُعقد الاجتماع في { FACT("meeting-place") }. وترد المعلومات العامة للمشاركين، بما فيها المعلومات المتعلقة بالإقامة في الفنادق والنقل ومتطلبات التأشيرة، في الموقع التالي: { FACT("meeting-page") }.

## Agenda

agenda-title = مشروع جدول الأعمال
agenda-and-time-plan-title = مشروع جدول الأعمال ومشروع الجدول الزمني
agenda-number = #
agenda-items = بنود جدول الأعمال
agenda-documents-column = الوثائق
agenda-opening-remarks = ملاحظات افتتاحية
agenda-opening = افتتاح الاجتماع
agenda-approval = الموافقة على جدول الأعمال
agenda-documents = توزيع الوثائق
agenda-contributions = مناقشة المساهمات الواردة
agenda-rapporteur-reports = استعراض تقارير اجتماعات أفرقة المقررين ونواتجها والموافقة عليها
agenda-consent = قبول مشاريع التوصيات
agenda-deliverables = الاتفاق على النواتج الأخرى
agenda-new-work = الاتفاق على بنود العمل الجديدة
agenda-future-activities = الاتفاق على الأنشطة المقبلة
agenda-liaison-statements = الموافقة على بيانات الاتصال الصادرة
agenda-work-programme = برنامج العمل
agenda-future-meetings = الاجتماعات المقبلة
agenda-other-business = ما يستجد من أعمال
agenda-closure = اختتام الاجتماع
agenda-ipr = الدعوة إلى تقديم جميع إعلانات حقوق الملكية الفكرية وفقاً لسياسة قطاع تقييس الاتصالات
agenda-feedback = معلومات وتقارير مرحلية عن الأنشطة المضطلع بها بين الاجتماعات
agenda-previous-report = الموافقة على تقرير اجتماع { FACT("group|genitive") } السابق
agenda-consented-status = حالة مشاريع التوصيات التي سبق قبولها
agenda-interim-activities = الأنشطة المضطلع بها بين الاجتماعات في إطار { FACT("group|genitive") }
agenda-tsag-results = استعراض نتائج الفريق الاستشاري لتقييس الاتصالات (TSAG) وحالة التحضير للجمعية العالمية لتقييس الاتصالات (WTSA)
agenda-structure = هيكل { FACT("group|genitive") } والمقررون ومقررو الاتصال
agenda-document-review = استعراض الوثائق وتوزيعها
agenda-ad-hoc-schedule = الجدول الزمني للجلسات المخصصة
agenda-work-plan = خطة العمل
agenda-facilities = مرافق الاجتماع وأساليب العمل الإلكترونية
agenda-working-parties = اجتماعات فرق العمل، بما فيها الجلسات المخصصة
agenda-reports = تقارير اجتماعات فرق العمل والمسائل، بما في ذلك:
agenda-reports-new-work = بنود العمل الجديدة
agenda-reports-recommendations = الموافقة على التوصيات/قبولها/تحديدها/إلغاؤها
agenda-reports-technical = الموافقة على التقارير التقنية/النصوص الإعلامية
agenda-reports-interim = الأنشطة المضطلع بها بين الاجتماعات
agenda-reports-liaison = بيانات الاتصال/المراسلات الصادرة
agenda-reports-programme = استعراض برنامج العمل
agenda-translation-priority = أولوية ترجمة التوصيات التي جرى قبولها
agenda-future = الاجتماعات والأنشطة المقبلة في إطار { FACT("group|genitive") }
agenda-thanks-closure = كلمات الشكر واختتام الاجتماع

## Time plan

time-plan-title = مشروع الجدول الزمني
time-plan-opening-plenary = الجلسة العامة الافتتاحية
time-plan-closing-plenary = الجلسة العامة الختامية
time-plan-working-parties-opening = الجلسات العامة الافتتاحية لفرق العمل
time-plan-working-parties-closing = الجلسات العامة الختامية لفرق العمل
session-morning = قبل الظهر
session-afternoon = بعد الظهر
weekend = عطلة نهاية الأسبوع

## Liaison statements

liaison-title = بيان اتصال
label-for-action = لاتخاذ إجراء:
label-for-comment = للتعليق:
label-for-information = للعلم:
label-approval = الموافقة:
label-deadline = الموعد النهائي:

## Other annexes

terms-title = الاختصاصات وأساليب العمل
terms-objectives = الأهداف:
terms-methods = أساليب العمل:
list-title = قائمة التوصيات
free-title = معلومات إضافية

## Foot of the first page (seen in English in BR-CR-387 in Arabic, vdocument.in)

address-line = الاتحاد الدولي للاتصالات • Place des Nations • CH-1211 Geneva 20 • Switzerland{ FACT("br") }الهاتف: +41 22 730 5111 • الفاكس: +41 22 733 7256 • البريد الإلكتروني: <itumail@itu.int>{"\u200F"} • {"\u200F"}<www.itu.int>

## The emblem, for those who cannot see it

emblem-description = شعار المنظمة

## Regional groups, by their code

regional-group = الفريق الإقليمي { $code }

## What is not offered

no-fellowships = يرجى الإحاطة علماً بأنه لن تُقدَّم منح.
english-only = سيُعقد الاجتماع بأكمله باللغة الإنكليزية فقط دون ترجمة شفوية.

## A group with its field of work

group-titled = { $group } ({ $title })

## The letters of TSAG

addressee-secretary-general = الأمين العام للاتحاد

## Why a deadline departs from its rule; it is kept in the letter and not printed

deadline-moved-reason = آخر يوم عمل قبل التاريخ الذي تحدده القاعدة
