# What the window says, in Arabic. Not yet read by a native reviser.

# Texts of the letter in the form.
text-departed = مختلف عن الصيغة الموحدة
text-restore = استعادتها
text-standard = صيغة موحدة: تُطبع بكل لغة تلقائياً
text-stale = تغيَّر الأصل منذ ذلك الحين
text-still-right = لا تزال صحيحة
text-untranslated = لم يُترجم بعد: { $language }
language-ar = العربية
language-zh = الصينية
language-en = الإنكليزية
language-fr = الفرنسية
language-ru = الروسية
language-es = الإسبانية
insert-sentence = جملة موحدة
named-so = {"\u2068"}{ $name }{"\u2069"} ({ $form })
named-of = { $name }: { $which }
# The translator's view.
translation-from = لغة الأصل
translation-into = لغة الترجمة
translation-left =
    { $left ->
        [0] تُرجم كل شيء
        [one] بقيت كلمة واحدة
        [two] بقيت كلمتان
        [few] بقيت { $left } كلمات
       *[other] بقيت { $left } كلمة
    }
translation-left-new = جديدة: { $count }
translation-left-changed = متغيِّرة: { $count }
translation-left-repeated = مكررة: { $count }
translation-left-standard = كلمات في صيغ موحدة: { $count }
translation-left-of = { $left } – { $parts }
translation-left-review =
    { $count ->
        [one] نص واحد للمراجعة
        [two] نصان للمراجعة
        [few] { $count } نصوص للمراجعة
        [many] { $count } نصاً للمراجعة
       *[other] { $count } نص للمراجعة
    }
translation-left-tip = كلمات الأصل دون معلوماته. تُترجم النصوص المكررة مرة واحدة؛ وتُطبع الصيغ الموحدة تلقائياً.
translation-progress = النصوص المراجَعة أو المعتمَدة: { $done } من { $texts }
translation-filter-all = الكل
translation-filter-unfinished = غير المكتملة
translation-filter-missing = غير المترجمة
translation-filter-stale = المتغيِّرة
translation-filter-from-memory = من الذاكرة
translation-filter-to-review = للمراجعة
translation-filter-remarked = عليها ملاحظات
translation-search = تصفية بالكلمات
translation-search-all = عرض الكل
translation-no-texts = ليس في هذه الرسالة نصوص للترجمة.
translation-none-listed = لا يوجد نص يطابق هذه التصفية.
translation-name-hint = يُسجَّل مع ترجماتكم
translation-name-field = اسمكم
translation-name-keep = حفظ
translation-paragraph = فقرة
translation-heading = عنوان
translation-item = بند قائمة
translation-cell = خلية جدول
translation-name = اسم
translation-missing = غير مترجَم
translation-stale = تغيَّر الأصل
translation-from-memory = من الذاكرة
translation-draft = مسودة
translation-reviewed = مراجَع
translation-approved = معتمَد
translation-nothing = معلومات فقط: تُطبع تلقائياً
translation-same-as = مثل { $number }
translation-source-of = الأصل { $number }
translation-target-of = الترجمة { $number }
translation-no-pivot = لا يوجد نص باللغة { $language }: كما في الأصل
translation-difference = ما تغيَّر في الأصل
translation-mended-by-itself = صُحح تلقائياً
translation-offer = بمعلومات الأصل الجديد وتواريخه وأرقامه
translation-take-offer = قبول
translation-approve = اعتماد
translation-review = مراجَع
translation-terms = المصطلحات:
translation-terms-forbidden = لا تُستعمل: { $terms }
translation-match = التطابق { $number }
translation-match-context = 100%، في الموضع نفسه
translation-match-exact = 100%
translation-match-fuzzy = { $percent }%
translation-match-take = إدراج
translation-filled =
    { $count ->
        [0] لا تتضمن الذاكرة تطابقاً تاماً لأي من النصوص غير المترجمة.
       *[other] مُلئ من الذاكرة { $count } من أصل { $asked } من النصوص غير المترجمة.
    }
translation-concordance = بحث في الذاكرة
translation-concordance-field = كلمات بأي من اللغتين
translation-concordance-hint = يجري البحث في ترجمات هذا القسم المعتمَدة، دون مراعاة حالة الأحرف.
translation-concordance-none = لا توجد هذه الكلمات في الذاكرة.
translation-facts-first = معلومات هذا النص ليست معلومات الأصل. أدرجوها (Ctrl+Shift+Space)، أو كرروا الأمر إذا كان النص صحيحاً.
translation-facts-missing = لم تُدرج بعد:
translation-facts-extra = ليست في الأصل: { $facts }
translation-fact-offer = { $fact } – ناقصة هنا
# Names of facts.
fact-reference = مرجع هذه الرسالة
fact-letter-date = تاريخ هذه الرسالة
fact-amended-reference = مرجع الرسالة المعدَّلة
fact-amended-date = تاريخ الرسالة المعدَّلة
fact-group = الفريق المجتمع
fact-study-group = لجنة الدراسات التي يتبعها
fact-group-title = مجال عمل الفريق
fact-group-page = الصفحة الإلكترونية للفريق
fact-meeting-title = عنوان الحدث
fact-meeting-place = مكان الاجتماع
fact-meeting-host = مضيف الاجتماع
fact-meeting-dates = تواريخ الاجتماع
fact-meeting-first-day = أول أيام الاجتماع
fact-meeting-last-day = آخر أيام الاجتماع
fact-meeting-opening = وقت الافتتاح
fact-meeting-page = الصفحة الإلكترونية للاجتماع
fact-registration-page = صفحة التسجيل
fact-chair = رئيس الاجتماع
fact-meeting-requested-by = الجهة الطالبة للاجتماع
fact-meeting-endorsed-at = حيث أُقر الاجتماع
fact-deadline = الموعد النهائي
fact-annex = الملحق
fact-date = التاريخ
fact-dates = التواريخ
fact-time = الوقت
fact-times = الأوقات
fact-questions = المسائل
fact-working-parties = فرق العمل
fact-circular = رسالة معممة أخرى
fact-group-letter = رسالة جماعية أخرى
# The frame of the window.
program = Circular Desk
cancel = إلغاء
close = إغلاق
day-and-hour = { $day }، { $hour }
sentence = { $words }.
ok = موافق
browse = استعراض…
menu = القائمة
menu-letter = الرسالة
menu-edit = تحرير
menu-view = عرض
menu-translation = الترجمة
menu-help = تعليمات
state-changed = غير محفوظة
state-new = جديدة، لم تُحفظ بعد
state-unchanged = دون تغييرات
state-saved =
    { $minutes ->
        [0] حُفظت الآن
        [one] حُفظت قبل دقيقة
        [two] حُفظت قبل دقيقتين
        [few] حُفظت قبل { $minutes } دقائق
       *[other] حُفظت قبل { $minutes } دقيقة
    }
columns-both = جنباً إلى جنب
columns-both-short = اللغتان
columns-choose = اللغة الأخرى
columns-translation = الترجمة
navigator-letter = الرسالة
navigator-annexes = الملحقات
navigator-error = يوجد نقص أو خطأ
navigator-warning = يستحق النظر
part-reference = المرجع والتاريخ
part-liaison = رأس البيان
part-meeting = الاجتماع
part-contacts = جهات الاتصال
part-addressees = المرسَل إليهم
part-subject = الموضوع
part-body = المتن
part-deadlines = المواعيد النهائية الرئيسية
part-signature = التوقيع
part-annex = الملحق
part-annexes = إضافة ملحق
status-findings =
    { $errors ->
        [0] { "" }
        [one] خطأ واحد
        [two] خطآن
        [few] { $errors } أخطاء
        [many] { $errors } خطأً
       *[other] { $errors } خطأ
    }{ $warnings ->
        [0]
            { $errors ->
                [0] لا نقص
               *[other] { "" }
            }
       *[other]
            { $errors ->
                [0] { "" }
               *[other] { "، " }
            }
    }{ $warnings ->
        [0] { "" }
        [one] تحذير واحد
        [two] تحذيران
        [few] { $warnings } تحذيرات
        [many] { $warnings } تحذيراً
       *[other] { $warnings } تحذير
    }{ $hints ->
        [0] { "" }
        [one] ، تلميح واحد
        [two] ، تلميحان
        [few] ، { $hints } تلميحات
        [many] ، { $hints } تلميحاً
       *[other] ، { $hints } تلميح
    }
status-checking = جارٍ التدقيق…
status-findings-tip = عرض نتائج التدقيق
status-rendered =
    { $language }: { $missing ->
        [0]
            { $stale ->
                [0] مترجمة
                [one] تغيَّر نص واحد منذ الترجمة
                [two] تغيَّر نصان منذ الترجمة
                [few] تغيَّرت { $stale } نصوص منذ الترجمة
                [many] تغيَّر { $stale } نصاً منذ الترجمة
               *[other] تغيَّر { $stale } نص منذ الترجمة
            }
        [one] بقي نص واحد للترجمة
        [two] بقي نصان للترجمة
        [few] بقيت { $missing } نصوص للترجمة
        [many] بقي { $missing } نصاً للترجمة
       *[other] بقي { $missing } نص للترجمة
    }
status-to-review =
    { $language }: { $count ->
        [one] نص واحد للمراجعة
        [two] نصان للمراجعة
        [few] { $count } نصوص للمراجعة
        [many] { $count } نصاً للمراجعة
       *[other] { $count } نص للمراجعة
    }
findings-title = نتائج التدقيق
findings-errors =
    { $count ->
        [0] لا أخطاء
        [one] خطأ واحد
        [two] خطآن
        [few] { $count } أخطاء
        [many] { $count } خطأً
       *[other] { $count } خطأ
    }
findings-warnings =
    { $count ->
        [0] لا تحذيرات
        [one] تحذير واحد
        [two] تحذيران
        [few] { $count } تحذيرات
        [many] { $count } تحذيراً
       *[other] { $count } تحذير
    }
findings-hints =
    { $count ->
        [0] لا تلميحات
        [one] تلميح واحد
        [two] تلميحان
        [few] { $count } تلميحات
        [many] { $count } تلميحاً
       *[other] { $count } تلميح
    }
findings-waived = أُبقي كما هو: { $count }
findings-more = … و{ $count } غيرها.
findings-ready = جاهزة للتوقيع
findings-ready-but =
    { $count ->
        [one] جاهزة للتوقيع، مع تحذير واحد
        [two] جاهزة للتوقيع، مع تحذيرين
        [few] جاهزة للتوقيع، مع { $count } تحذيرات
        [many] جاهزة للتوقيع، مع { $count } تحذيراً
       *[other] جاهزة للتوقيع، مع { $count } تحذير
    }
findings-confirm-all = كل المعلومات المنقولة صحيحة ({ $count })
findings-not-ready = غير جاهزة للتوقيع
findings-leave = إبقاؤه كما هو
findings-left = أُبقي كما هو: { $reason }
findings-reopen = إعادة النظر فيه
findings-reason = سبب إبقائه
findings-reason-hint = سبب إبقائه
findings-translation = الترجمة
findings-wording = الصياغة
findings-none = لا شيء للعرض.
finding-error = خطأ
finding-warning = تحذير
finding-hint = تلميح
pages-count =
    { $count ->
        [0] الصفحات
        [one] صفحة واحدة
        [two] صفحتان
        [few] { $count } صفحات
       *[other] { $count } صفحة
    }
pages-page = الصفحة { $page } من { $count }
pages-language = لغة الصفحات
palette-hint = اكتبوا ما تريدون فعله أو المكان المقصود
palette-nothing = لا شيء بهذا الاسم.
palette-go-to = انتقال إلى: { $part }
palette-add = إضافة ملحق: { $kind }
# Commands.
command-new = رسالة جديدة…
command-new-from-letter = رسالة جديدة من رسالة سابقة…
command-open = فتح…
command-open-path = فتح بالمسار…
command-align = محاذاة رسالتين…
command-save = حفظ
command-save-as = حفظ باسم…
command-export = تصدير…
command-translation-out = تصدير للترجمة…
command-translation-out-tip = النصوص لمترجم أو مراجع: ملف Word من عمودين، أو XLIFF
command-translation-in = استيراد ترجمة…
command-translation-in-tip = قبول ما أعاده المترجم أو المراجع
command-hand-over = حزمة التسليم…
command-hand-over-tip = ملفات Word بجميع اللغات وملفات المراجعة وXLIFF وتقرير تكافؤ اللغات في مجلد واحد
command-close = إغلاق الرسالة
command-quit = إنهاء
command-undo = تراجع
command-redo = إعادة
command-find = بحث
command-replace = بحث واستبدال
command-next-finding = نتيجة التدقيق التالية
command-navigator = لوحة التنقل
command-pages = الصفحات
command-own-column = لغة الرسالة
command-both-columns = اللغتان جنباً إلى جنب
command-other-column = اللغة الأخرى
command-translation = الترجمة نصاً نصاً
command-approve = اعتماد، والانتقال إلى النص التالي غير المنتهي
command-review = وضع علامة «مراجَع»، والانتقال إلى النص التالي غير المنتهي
command-next-unfinished = النص التالي غير المنتهي
command-previous-unfinished = النص السابق غير المنتهي
command-next-fact = إدراج المعلومة الناقصة التالية
command-copy-source = نسخ الأصل إلى الترجمة
command-take-mended = قبول معلومات الأصل الجديد وتواريخه وأرقامه
command-match-1 = إدراج أفضل تطابق من الذاكرة
command-match-2 = إدراج التطابق الثاني من الذاكرة
command-match-3 = إدراج التطابق الثالث من الذاكرة
command-insert-term = إدراج المصطلح الناقص التالي
command-fill-in = إدراج التطابقات التامة من الذاكرة
command-concordance = بحث في الذاكرة
command-still-right = الترجمة لا تزال صحيحة
command-zoom-in = تكبير الصفحات
command-zoom-out = تصغير الصفحات
command-fit-width = الصفحات بعرض المساحة المتاحة
command-light = ألوان فاتحة
command-dark = ألوان داكنة
command-system = ألوان النظام
command-palette = جميع الأوامر…
command-help = تعليمات
# The start.
start-recent = الرسائل الأخيرة
start-recent-none = لم تُفتح أي رسالة بعد. ابدؤوا رسالة أدناه، أو أفلتوا ملف رسالة أو رسالة Word على هذه النافذة.
import-done =
    من ملف Word: عدد المعلومات التي عُثر عليها { $facts }، وعدد النصوص بالصيغة الموحدة { $standard }، { $open ->
        [0] وفُهم كل شيء
        [one] ولم تُفهم قطعة واحدة
        [two] ولم تُفهم قطعتان
        [few] ولم تُفهم { $open } قطع
       *[other] ولم تُفهم { $open } قطعة
    }. ما نُقل ينتظر التأكيد.
versions-done = أصبحت النسخ اللغوية ({ $versions }) مسودة واحدة: عدد النصوص المتقابلة { $paired }، وعدد الأزواج المؤكدة التي أُضيفت إلى ذاكرة الترجمة { $remembered }. والترجمات مسودات ينبغي النظر فيها.
import-carried =
    يحمل ملف Word رسالته. { $count ->
        [0] لم يتغير شيء في Word منذ تصديره.
        [one] تغيرت فقرة واحدة في Word منذ تصديره.
        [two] تغيرت فقرتان في Word منذ تصديره.
        [few] تغيرت { $count } فقرات في Word منذ تصديره.
       *[other] تغيرت { $count } فقرة في Word منذ تصديره.
    }
word-text-title = ملف Word
word-text-sentence = مصير كل فقرة. النقر عليها يُظهرها في الاستمارة؛ وتحتفظ الرسالة بكل كلمة حتى تنقلوها أو تحذفوها.
word-text-close = إغلاق ملف Word
word-text-fault = لم تُستعمل الرسالة التي يحملها الملف ({ $fault })؛ وقُرئ نصه بدلاً منها.
word-text-only-open = ما لم يُفهم فقط
word-text-nothing-open = فُهم كل شيء.
word-text-certain = { $what }
word-text-likely = { $what }، مرجَّح
word-text-guessed = { $what }، تخمين
word-text-standard = صيغة موحدة
word-text-open = لم يُفهم: { $what }
word-text-printed = تطبعه الرسالة نفسها
word-text-move = نقل إلى
word-text-move-to = نقل إلى { $part }
word-text-new-annex = ملحق جديد
word-text-copy = نسخة إلى
word-text-notes = في الملف أيضاً
word-changes-title = تغييرات في Word
word-changes-sentence = ما يرد الآن في ملف Word مقارنةً بما طبعته الرسالة. قبول أي تغيير يجعل اللغات الأخرى متقادمة.
word-changes-waiting =
    { $count ->
        [0] قُبلت جميع التغييرات.
        [one] لم يُقبل تغيير واحد.
        [two] لم يُقبل تغييران.
        [few] لم تُقبل { $count } تغييرات.
        [many] لم يُقبل { $count } تغييراً.
       *[other] لم يُقبل { $count } تغيير.
    }
word-changes-all = قبول الكل
word-changes-take = قبول
word-changes-taken = مقبول
word-changes-show = عرض
word-changes-before = الرسالة
word-changes-after = في Word
word-changes-gone = حُذف في Word.
word-changes-by-hand = يُطبع من معلومة: غيِّروها في الاستمارة.
start-new = رسالة جديدة
start-new-sentence = المواعيد النهائية والملحقات وجدول الأعمال والجدول الزمني تُستمد من الاجتماع.
start-model = رسالة جديدة من هذه
start-forget = إزالة من القائمة
start-gone = لم يعد { $path } موجوداً
start-deadline = { $date }: { $action }
start-progress = { $language }: النصوص { $done } من { $total }
# Two letters side by side.
align-title = محاذاة رسالتين
align-sentence = نسختان لغويتان من رسالة واحدة، ملفات Word أو ملفات رسائل: يجد البرنامج الفقرات ذات المضمون الواحد، ويمكن تصحيح النتيجة.
align-first = الرسالة الأولى
align-second = الرسالة الثانية
align-hint = مسار ملف Word أو ملف رسالة
align-choose = اختيار…
align-do = محاذاة
align-save = حفظ الأزواج…
align-remember =
    { $count ->
        [0] لا أزواج لإضافتها إلى الذاكرة
        [one] إضافة زوج واحد إلى الذاكرة
        [two] إضافة زوجين إلى الذاكرة
        [few] إضافة { $count } أزواج إلى الذاكرة
        [many] إضافة { $count } زوجاً إلى الذاكرة
       *[other] إضافة { $count } زوج إلى الذاكرة
    }
align-remember-tip = الأزواج الموثوقة أو المؤكدة؛ ولا حاجة إلى إضافة الصيغ الموحدة
align-remembered = الوحدات الجديدة في ذاكرة الترجمة: { $new }؛ حلت محل أقدم منها: { $replaced }، وكانت معروفة: { $known }.
align-saved = كُتبت الأزواج في { $path }.
align-leave = إغلاق الرسالتين (Esc)
align-leaving = لم تُحفظ تصحيحاتكم.
align-leave-anyway = إغلاق على أي حال
align-stay = متابعة
align-good =
    { $count ->
        [0] لا أزواج
        [one] زوج واحد
        [two] زوجان
        [few] { $count } أزواج
        [many] { $count } زوجاً
       *[other] { $count } زوج
    }
align-unsure = للتحقق منها: { $count }
align-alone = في رسالة واحدة فقط: { $count }
align-next = التالي للتحقق
align-next-tip = الصف التالي الذي ينبغي التحقق منه (N أو F8)
align-confirm = تأكيد
align-confirm-tip = الصف صحيح؛ انتقال إلى التالي (C)
align-not = ليسا زوجاً
align-not-tip = ليس أي من الجانبين ترجمة للآخر؛ والتكرار يلغي ذلك (X)
align-join-previous = ضم إلى ما فوقه
align-join-previous-tip = جعل هذا الصف والصف الذي فوقه صفاً واحداً (Shift+J)
align-join-next = ضم إلى ما تحته
align-join-next-tip = جعل هذا الصف والصف الذي تحته صفاً واحداً (J)
align-split = تقسيم
align-split-tip = فصل الصف (S)
align-move-first = الأول:
align-move-first-up = نقل النص الأول إلى أعلى ({"\u2066"}Alt+Shift+↑{"\u2069"})
align-move-first-down = نقل النص الأول إلى أسفل ({"\u2066"}Alt+Shift+↓{"\u2069"})
align-move-second = الثاني:
align-move-second-up = نقل النص الثاني إلى أعلى ({"\u2066"}Alt+↑{"\u2069"})
align-move-second-down = نقل النص الثاني إلى أسفل ({"\u2066"}Alt+↓{"\u2069"})
align-undo = تراجع (Ctrl+Z)
align-row = الصف { $number }: { $state }
align-text = الصف { $number }، { $language }
align-state-sure = { $percent }%
align-state-unsure = للتحقق: { $percent }%
align-state-right = مؤكد
align-state-not = ليسا زوجاً
align-state-alone = هنا فقط
align-state-alone-unsure = للتحقق: هنا فقط؟
versions-title = ما تختلف فيه النسخ
versions-sentence = احتُفظ بمعلومات النسخة الأولى. انظروا في ما يلي في المسودة.
versions-differences = معلومات مختلفة ({ $first } – { $other })
versions-unsure = نصوص قد لا يقابل بعضها بعضاً
versions-only-other = في { $other } فقط: احتُفظ بها بعد ترجمة النص السابق
versions-only-first = في { $first } فقط: دون ترجمة
versions-not-kept = لم يُحتفظ بها
versions-nothing = لا شيء
versions-more = و{ $count } غيرها
# Dialogs.
dialog-open-title = فتح رسالة
dialog-model-title = بدء من رسالة سابقة
dialog-save-title = حفظ الرسالة
dialog-folder-title = مجلد الوثائق
path-sentence = اكتبوا مسار الملف أو المجلد.
path-name = المسار
fault-title = تعذر ذلك
unsaved-title = حفظ { $name } أولاً؟
unsaved-sentence = فيها تغييرات لا يتضمنها أي ملف بعد.
unsaved-discard = تجاهل التغييرات
new-title = رسالة جديدة
new-kind = نوع الرسالة
new-number = الرقم
new-number-hint = التالي: { $number }
new-number-odd = رقم من 1 إلى 9999.
new-group = الفريق المجتمع
new-group-hint = 12, WP1/11, SG12RG-AMR, TSAG
new-group-odd = اكتبوا 12 أو WP1/11 أو SG12RG-AMR أو TSAG.
new-language = لغة الكتابة
new-date = تاريخ الرسالة
new-first = أول أيام الاجتماع
new-last = آخر أيام الاجتماع
new-dates-reversed = سينتهي الاجتماع قبل أن يبدأ.
new-event = عنوان الحدث
new-place = المكان
new-place-hint = المدينة، البلد
new-do = إنشاء الرسالة
mode-in-person = حضوري
mode-virtual = افتراضي
mode-hybrid = هجين
next-title = الرسالة التالية بعد { $reference }
next-sentence = تُنقل النصوص والترجمات والمرسَل إليهم وجهات الاتصال. وتتبع المواعيد النهائية والجدول الزمني التواريخ الجديدة؛ ولا تُنقل الصفحات الإلكترونية للاجتماع السابق.
export-title = تصدير الوثائق
export-short = تصدير
export-unconfirmed =
    { $count ->
        [one] نُقلت معلومة واحدة من الرسالة السابقة ولم تؤكَّد بعد.
        [two] نُقلت معلومتان من الرسالة السابقة ولم تؤكَّدا بعد.
        [few] نُقلت { $count } معلومات من الرسالة السابقة ولم تؤكَّد بعد.
       *[other] نُقلت { $count } معلومة من الرسالة السابقة ولم تؤكَّد بعد.
    }
export-errors =
    { $count ->
        [one] أظهر التدقيق خطأً واحداً:
        [two] أظهر التدقيق خطأين:
        [few] أظهر التدقيق { $count } أخطاء:
        [many] أظهر التدقيق { $count } خطأً:
       *[other] أظهر التدقيق { $count } خطأ:
    }
export-languages = اللغات
export-all = جميع اللغات
export-missing =
    { $count ->
        [one] نص واحد غير مترجَم
        [two] نصان غير مترجَمين
        [few] { $count } نصوص غير مترجَمة
        [many] { $count } نصاً غير مترجَم
       *[other] { $count } نص غير مترجَم
    }
export-format = النسق
export-word = Word
export-pdf = PDF
export-ics = تقويم ({"\u200E"}.ics)
export-copy = النسخة
export-for-signature = للتوقيع
export-for-signature-tip = يُترك مكان للتوقيع؛ ويدل اسم الملف على أن الرسالة لم توقَّع بعد
export-signed = نسخة موقَّعة
export-signed-tip = ترد عبارة «(توقيع)» فوق الاسم؛ ويُسجَّل الرقم مستعملاً في السجل
export-carries = ملفات Word تحمل الرسالة
export-carries-tip = عندئذ يمكن أن يُنقل إلى هنا ما يُغيَّر في Word. والنسخة الموقَّعة تُرسل إلى الجميع، وستحمل معها أسباب الملاحظات المبقاة كما هي وأسماء المترجمين: فهي لا تحمل الرسالة إلا إذا طلبتم ذلك.
export-folder = المجلد
export-name = اسم الملف سيكون { $name }
export-name-first = اسم الملف الأول سيكون { $name }
export-do =
    { $count ->
        [0] لا وثائق للتصدير
        [one] تصدير الوثيقة
        [two] تصدير وثيقتين
        [few] تصدير { $count } وثائق
       *[other] تصدير { $count } وثيقة
    }
export-progress = { $done } من { $total }
export-cancel = إلغاء
export-cancelled = أُلغي التصدير؛ ولم يُكتب شيء.
exported-title =
    { $count ->
        [one] كُتبت الوثيقة
        [two] كُتبت وثيقتان
        [few] كُتبت { $count } وثائق
       *[other] كُتبت { $count } وثيقة
    }
exported-folder = في { $folder }
exported-show = عرض المجلد
replace-title =
    { $count ->
        [one] هذا الملف موجود من قبل، وهو مختلف
        [two] يوجد من قبل ملفان بهذين الاسمين، ومحتواهما مختلف
        [few] هذه الملفات ({ $count }) موجودة من قبل، وهي مختلفة
       *[other] هذه الملفات ({ $count }) موجودة من قبل، وهي مختلفة
    }
replace-sentence = لم يُكتب شيء بعد.
replace-yes = استبدال
recovery-title =
    { $count ->
        [one] رسالة لم تُحفظ
        [two] رسالتان لم تُحفظا
        [few] { $count } رسائل لم تُحفظ
       *[other] { $count } رسالة لم تُحفظ
    }
recovery-sentence = توقف البرنامج قبل حفظ هذه التغييرات. ولم يُفقد شيء:
recovery-when = آخر تغيير: { $when }
recovery-unsaved = لم تُحفظ قط
recovery-nameless = رسالة تضرر سجل تغييراتها
recovery-throw = التخلص منها
recovery-later = القرار لاحقاً
# Help.
help-title = كيف يعمل البرنامج
help-in-texts = في النصوص
help-commands = الأوامر
help-bold = غامق
help-italic = مائل
help-underline = تسطير
help-superscript = مرتفع
help-link = رابط
help-insert = إدراج معلومة أو جملة موحدة
help-line = سطر جديد في الفقرة نفسها
help-paragraph = فقرة جديدة
help-indent = خفض المستوى في القائمة
help-outdent = رفع المستوى
help-move = نقل الفقرة
help-paste-plain = لصق دون تنسيق
# Lists of short texts.
lines-not-printed =
    { $count ->
        [one] سطر واحد لا يُطبع: فقط { $when }
        [two] سطران لا يُطبعان: فقط { $when }
        [few] { $count } أسطر لا تُطبع: فقط { $when }
        [many] { $count } سطراً لا يُطبع: فقط { $when }
       *[other] { $count } سطر لا يُطبع: فقط { $when }
    }
lines-only = فقط { $when }
lines-not-now = لا يُطبع: فقط { $when }
lines-when-and = { " و" }
lines-when-at-a-place = للاجتماعات التي لها مكان
lines-when-virtual = للاجتماعات الافتراضية
lines-when-remote = مع المشاركة عن بُعد
lines-when-interpretation = مع الترجمة الشفوية
lines-when-no-interpretation = دون ترجمة شفوية
lines-when-fellowships = إذا قُدمت منح
lines-when-no-fellowships = إذا لم تُقدَّم منح
lines-when-captioning = مع العرض النصي أو لغة الإشارة
lines-when-visa-support = إذا قُدمت رسائل دعم التأشيرة
lines-when-newcomers = إذا نُظمت جلسة إحاطة للمندوبين الجدد
lines-when-no-newcomers = إذا لم تُنظَّم جلسة إحاطة للمندوبين الجدد
lines-when-translation = إذا تُرجمت المساهمات
lines-when-study-group-meets = عند اجتماع لجنة دراسات
lines-when-advisory-group-meets = عند اجتماع TSAG
lines-when-one-day = للاجتماعات ليوم واحد
lines-when-several-days = للاجتماعات لعدة أيام
# Subject.
subject-title = الموضوع
subject-about = ما تتناوله الرسالة كما يرد في رأسها. Enter يبدأ سطراً آخر.
subject-lines = الأسطر
subject-add = إضافة سطر
subject-empty = ليس للرسالة موضوع بعد.
subject-row = السطر { $place } من الموضوع
subject-move = نقل السطر
subject-remove = حذف السطر { $place }
subject-hint = ما تتناوله الرسالة
# Addressees.
addressees-title = المرسَل إليهم
addressees-about = من تُوجَّه إليهم الرسالة، بترتيب الطباعة.
addressees-own = مرسَل إليه آخر
addressees-always = يُطبع أياً كان الاجتماع
addressees-twice = يرد مرتين في هذه القائمة
addressees-in-both = وارد من قبل تحت «إلى»
addressees-to-title = إلى
addressees-to-add = إضافة مرسَل إليه
addressees-to-empty = لا مرسَل إليه بعد.
addressees-to-is-there = وارد تحت «إلى»
addressees-to-row = المرسَل إليه { $place }
addressees-to-move = نقل المرسَل إليه
addressees-to-move-there = نقل إلى «إلى»
addressees-to-more = المزيد للمرسَل إليه { $place }
addressees-to-remove = حذف المرسَل إليه { $place }
addressees-to-hint = إلى من
addressees-copy-title = نسخة إلى
addressees-copy-add = إضافة متلقٍّ
addressees-copy-empty = لا أحد يتلقى نسخة.
addressees-copy-is-there = وارد تحت «نسخة إلى»
addressees-copy-row = متلقي النسخة { $place }
addressees-copy-move = نقل المتلقي
addressees-copy-move-there = نقل إلى «نسخة إلى»
addressees-copy-more = المزيد للمتلقي { $place }
addressees-copy-remove = حذف المتلقي { $place }
addressees-copy-hint = من يتلقى نسخة
# Contacts.
contacts-title = جهات الاتصال
contacts-about = من يُرجع إليه للاستفسار. ما يُترك فارغاً لا يُطبع.
contacts-none = لا تذكر الرسالة أحداً للاستفسار منه.
contacts-add = إضافة جهة اتصال
contacts-move = نقل جهة الاتصال
contacts-remove = حذف جهة الاتصال { $contact }
contacts-known = من دفتر العناوين
contacts-known-none = دفتر العناوين فارغ: فهو يمتلئ بجهات الاتصال الواردة في رسائلكم.
contacts-search = بحث بالاسم أو البريد الإلكتروني
contacts-nobody = لا أحد بهذا الاسم.
contacts-better = كتابة { $value }
contacts-name = الاسم
contacts-name-row = اسم جهة الاتصال { $contact }
contacts-name-hint = الاسم الأول واسم العائلة
contacts-telephone = الهاتف
contacts-telephone-row = الهاتف { $place } لجهة الاتصال { $contact }
contacts-telephone-add = إضافة هاتف لجهة الاتصال { $contact }
contacts-telephone-remove = حذف الهاتف { $place } لجهة الاتصال { $contact }
contacts-telephone-hint = +41 22 730 …
contacts-telephone-wrong = اكتبوه برمز البلد ومجموعات أرقام: +41 22 730 6828
contacts-fax = الفاكس
contacts-fax-row = الفاكس { $place } لجهة الاتصال { $contact }
contacts-fax-add = إضافة فاكس لجهة الاتصال { $contact }
contacts-fax-remove = حذف الفاكس { $place } لجهة الاتصال { $contact }
contacts-fax-hint = +41 22 730 …
contacts-fax-wrong = اكتبوه برمز البلد ومجموعات أرقام: +41 22 730 5853
contacts-email = البريد الإلكتروني
contacts-email-row = البريد الإلكتروني { $place } لجهة الاتصال { $contact }
contacts-email-add = إضافة بريد إلكتروني لجهة الاتصال { $contact }
contacts-email-remove = حذف البريد الإلكتروني { $place } لجهة الاتصال { $contact }
contacts-email-hint = name@itu.int
contacts-email-wrong = ليس هذا عنوان بريد إلكتروني مثل name@itu.int
contacts-page = الصفحة الإلكترونية
contacts-page-row = الصفحة الإلكترونية { $place } لجهة الاتصال { $contact }
contacts-page-add = إضافة صفحة إلكترونية لجهة الاتصال { $contact }
contacts-page-remove = حذف الصفحة الإلكترونية { $place } لجهة الاتصال { $contact }
contacts-page-hint = https://www.itu.int/…
contacts-page-wrong = ليس هذا عنواناً مثل https://www.itu.int/go/tsg12
# The head of a liaison statement.
liaison-title = { part-liaison }
liaison-about = جدول. ما يُترك فارغاً لا يُطبع.
liaison-matter = المضمون
liaison-questions = المسائل
liaison-questions-hint = المسائل التي يتعلق بها
liaison-source = المصدر
liaison-source-hint = من يرسله
liaison-headline = العنوان
liaison-headline-hint = ما يتناوله
liaison-abstract = ملخص
liaison-abstract-hint = مضمونه في بضع جمل
liaison-action = لاتخاذ إجراء
liaison-action-add = إضافة فريق لاتخاذ إجراء
liaison-action-row = لاتخاذ إجراء { $place }
liaison-action-move = نقل الفريق المطلوب منه اتخاذ إجراء
liaison-action-remove = حذف الفريق { $place } المطلوب منه اتخاذ إجراء
liaison-action-hint = من يُطلب منه اتخاذ إجراء
liaison-comment = للتعليق
liaison-comment-add = إضافة فريق للتعليق
liaison-comment-row = للتعليق { $place }
liaison-comment-move = نقل الفريق المطلوب منه التعليق
liaison-comment-remove = حذف الفريق { $place } المطلوب منه التعليق
liaison-comment-hint = من يُطلب منه التعليق
liaison-information = للعلم
liaison-information-add = إضافة فريق للعلم
liaison-information-row = للعلم { $place }
liaison-information-move = نقل الفريق المرسَل إليه للعلم
liaison-information-remove = حذف الفريق { $place } المرسَل إليه للعلم
liaison-information-hint = من يُرسل إليه للعلم
liaison-answer = الموافقة والرد
liaison-approval = الموافقة
liaison-approval-hint = أين اتُّفق عليه
liaison-answer-by = الرد مطلوب في موعد أقصاه
liaison-no-deadline = دون تاريخ
liaison-lost-deadline = «{ $name }»
liaison-deadline-gone = ليس في الرسالة هذا الموعد النهائي: اختاروا غيره.
liaison-date-unknown = التاريخ غير معروف بعد
# Annexes.
annexes-title = الملحقات
annexes-about = ما يُرفق بالرسالة، كل ملحق في صفحة جديدة.
annexes-order = ملحقات هذه الرسالة
annexes-follow = تتبع حروف الملحقات ترتيبها، وكذلك كل إشارة إلى ملحق في النصوص.
annexes-move = نقل الملحق
annexes-count = طباعة «{ $line }» في نهاية الرسالة
annexes-add = إضافة ملحق
annexes-add-kind = إضافة ملحق: { $title }. { $about }
annex-kind-agenda = البنود في جدول، ولكل منها وثائقه.
annex-kind-agenda-and-time-plan = جدول أعمال مرقَّم، والجلسات يوماً بيوم.
annex-kind-free = عنوان، وما تكتبونه تحته.
annex-kind-list = جدول للملء، مثل قائمة توصيات.
annex-kind-practical-information = الوثائق والمكان والتسجيل والتأشيرات: تتبع ما يُتاح في الاجتماع.
annex-kind-terms-of-reference = مهام الفريق وأساليب عمله.
annex-kind-time-plan = جلسات الاجتماع، صف لكل يوم.
annex-kind-time-plan-across = جلسات اجتماع قصير، عمود لكل يوم.
annex-form-time-plan = صف لكل يوم
annex-form-time-plan-across = عمود لكل يوم
annex-about = يُطبع في صفحة جديدة. وإذا نُقل تبعته النصوص التي تشير إليه.
annex-up = نقل { $annex } إلى أعلى
annex-down = نقل { $annex } إلى أسفل
annex-remove = حذف { $annex }
annex-remove-question = حذف { $annex }؟
annex-keep = الإبقاء عليه
annex-own-words = يتضمن نصاً ليس صيغة موحدة.
annex-is-cited =
    { $count ->
        [one] يشير إليه نص واحد، وسيُطبع فيه عندئذ […]:
        [two] يشير إليه نصان، وسيُطبع فيهما عندئذ […]:
        [few] تشير إليه { $count } نصوص، وسيُطبع فيها عندئذ […]:
        [many] يشير إليه { $count } نصاً، وسيُطبع فيها عندئذ […]:
       *[other] يشير إليه { $count } نص، وسيُطبع فيها عندئذ […]:
    }
annex-cited-in-letter = الرسالة
annex-title = العنوان
annex-title-add = إضافة سطر
annex-title-row = السطر { $place } من العنوان
annex-title-move = نقل سطر العنوان
annex-title-remove = حذف السطر { $place } من العنوان
annex-title-hint = ما يتناوله الملحق
annex-names-letter = طباعة «{ $line }» تحت العنوان
# Agenda.
agenda-list = قائمة
agenda-table = جدول
agenda-show-documents = وثائق لكل بند
agenda-add = إضافة بند
agenda-item = البند { $number }
agenda-item-hint = مضمون البند
agenda-item-menu = المزيد للبند { $number }
agenda-documents = الوثائق
agenda-documents-of = وثائق البند { $number }
agenda-not-printed = لا يُطبع: ما ذُكر عن الاجتماع يستبعده
agenda-add-below = إضافة بند بعده
agenda-indent = جعله جزءاً من البند السابق
agenda-outdent = رفعه مستوى واحداً
agenda-up = نقل إلى أعلى
agenda-down = نقل إلى أسفل
agenda-remove = حذف مع أجزائه
# Dates, as boxes and calendars show them.
date-month =
    { $month ->
        [1] يناير
        [2] فبراير
        [3] مارس
        [4] أبريل
        [5] مايو
        [6] يونيو
        [7] يوليو
        [8] أغسطس
        [9] سبتمبر
        [10] أكتوبر
        [11] نوفمبر
       *[12] ديسمبر
    }
date-month-alone =
    { $month ->
       *[other] { date-month }
    }
date-weekday =
    { $weekday ->
        [1] الاثنين
        [2] الثلاثاء
        [3] الأربعاء
        [4] الخميس
        [5] الجمعة
        [6] السبت
       *[7] الأحد
    }
date-weekday-short =
    { $weekday ->
        [1] ن
        [2] ث
        [3] ر
        [4] خ
        [5] ج
        [6] س
       *[7] ح
    }
date-written = { $day } { $month } { $year }
date-with-weekday = { $weekday }، { $date }
date-hint = اليوم الشهر السنة
date-none = ليس هذا تاريخاً؛ اكتبوه مثل 5 فبراير 2021 أو 2021-02-05.
date-needed = يلزم تاريخ هنا.
date-calendar = التقويم: { $name }
date-previous-month = الشهر السابق
date-next-month = الشهر التالي
date-previous-year = السنة السابقة
date-next-year = السنة التالية
date-year = { $year }
date-today = اليوم
date-clear = دون تاريخ
# The box for a group.
group-sort = نوع الفريق
group-none = لا فريق
group-study-group = لجنة دراسات
group-working-party = فرقة عمل
group-regional-group = فريق إقليمي
group-tsag = TSAG
group-number = رقم لجنة الدراسات
group-number-hint = 12
group-party = رقم فرقة العمل
group-party-hint = 1
group-region = المنطقة
group-number-missing = اذكروا رقم لجنة الدراسات.
group-party-missing = اذكروا رقم فرقة العمل.
group-region-missing = اذكروا المنطقة كما ترد في المراجع: AMR، AFR، LAC.
group-number-wrong = ليس هذا رقم فريق؛ اكتبوا رقماً من 1 إلى 255.
group-region-wrong = تُكتب المنطقة بالحروف اللاتينية فقط، مثل AMR.
# Addresses of web pages.
web-address-scheme = يبدأ العنوان بـ https:// أو http://.
web-address-host = ليس في هذا العنوان اسم مضيف مثل www.itu.int.
web-address-broken = لا مسافات في العنوان ولا علامات تنصيص ولا أقواس زاوية.
# Conditions.
when-only-if =
    { $state ->
        [yes] فقط إذا { $condition }
       *[no] فقط إذا { $condition } (وليس الأمر كذلك)
    }
when-at-a-place = أمكن الحضور إلى مكان
when-virtual = كان الاجتماع افتراضياً
when-remote = أمكنت المشاركة عن بُعد
when-interpretation = أُتيحت الترجمة الشفوية
when-no-interpretation = لم تُتح الترجمة الشفوية
when-fellowships = قُدمت منح
when-no-fellowships = لم تُقدَّم منح
when-captioning = أُتيح العرض النصي
when-visa-support = قُدمت رسائل دعم التأشيرة
when-newcomers = نُظمت جلسة إحاطة للمندوبين الجدد
when-no-newcomers = لم تُنظَّم جلسة إحاطة للمندوبين الجدد
when-translation = تُرجمت المساهمات
when-study-group-meets = اجتمعت لجنة دراسات
when-advisory-group-meets = اجتمع TSAG
when-one-day = كان الاجتماع ليوم واحد
when-several-days = كان الاجتماع لعدة أيام
# Part: reference.
reference-about = نوع هذه الرسالة وكيف يُشار إليها.
reference-title = { part-reference }
reference-kind = نوع الرسالة
reference-kind-unknown = نوع لا يعرفه هذا البرنامج
reference-kind-unknown-about = بُدئت الرسالة من نموذج غير موجود هنا. ويمكن تحريرها مع ذلك.
reference-language = لغة الرسالة
reference-language-stays =
    { $count ->
        [one] كُتب نص واحد من هذه الرسالة باللغة { $language }، فتبقى هي لغة الرسالة. للغات الأخرى، ترجموه.
        [two] كُتب نصان من هذه الرسالة باللغة { $language }، فتبقى هي لغة الرسالة. للغات الأخرى، ترجموهما.
        [few] كُتبت { $count } نصوص من هذه الرسالة باللغة { $language }، فتبقى هي لغة الرسالة. للغات الأخرى، ترجموها.
        [many] كُتب { $count } نصاً من هذه الرسالة باللغة { $language }، فتبقى هي لغة الرسالة. للغات الأخرى، ترجموها.
       *[other] كُتب { $count } نص من هذه الرسالة باللغة { $language }، فتبقى هي لغة الرسالة. للغات الأخرى، ترجموها.
    }
reference-reference = الرقم والرمز
reference-number = الرقم
reference-number-changed = رقم الرسالة المعدَّلة
reference-number-wrong = رقم الرسالة من 1 إلى 9999.
reference-author-code = رمز المُعِدّ
reference-author-code-about = يُطبع تحت المرجع
reference-group = الفريق الذي تُرقَّم رسائله
reference-prints-as = يُطبع هكذا
reference-unknown = يُطبع المرجع متى عُرف رقمه.
reference-file = اسم الملف في الاتحاد: { $file }
reference-changed-letter = الرسالة المعدَّلة
reference-changes = هذه الرسالة تعدِّل
reference-change-number = رقم هذا التعديل
reference-changed-date = تاريخ الرسالة المعدَّلة
reference-place-and-date = المكان والتاريخ
reference-place = المكان
reference-place-hint = مثال: جنيف
reference-date = تاريخ الرسالة
# Part: meeting.
meeting-title = الاجتماع
meeting-about = من يجتمع ومتى وأين؛ تُطبع هذه المعلومات حيثما ذكرتها النصوص.
meeting-none = هذه الرسالة ليست عن اجتماع.
meeting-add = إضافة اجتماع
meeting-remove = حذف الاجتماع
meeting-who = من يجتمع
meeting-group = الفريق
meeting-prints-as = يُطبع هكذا
meeting-group-title = مجال العمل
meeting-group-title-hint = يُطبع بين قوسين بعد اسم الفريق
meeting-when-and-where = متى وأين
meeting-mode = طريقة المشاركة
meeting-in-person = حضوري
meeting-virtual = افتراضي
meeting-hybrid = هجين
meeting-days = الأيام
meeting-days-range = أيام متتالية
meeting-days-single = أيام متفرقة
meeting-first-day = اليوم الأول
meeting-last-day = اليوم الأخير
meeting-last-before-first = لا يمكن أن يسبق اليوم الأخير اليوم الأول.
meeting-day-number = اليوم { $number }
meeting-day-add = إضافة يوم
meeting-day-remove = حذف { $day }
meeting-day-twice = هذا اليوم وارد في القائمة من قبل.
meeting-days-count =
    { $count ->
        [one] يوم واحد، { $first }
        [two] يومان، من { $first } إلى { $last }
        [few] { $count } أيام، من { $first } إلى { $last }
        [many] { $count } يوماً، من { $first } إلى { $last }
       *[other] { $count } يوم، من { $first } إلى { $last }
    }
meeting-days-same-weekday =
    { $count ->
        [one] يوم واحد، { $first }
        [two] يومان، كلاهما { $first }
        [few] { $count } أيام، كلها { $first }
        [many] { $count } يوماً، كلها { $first }
       *[other] { $count } يوم، كلها { $first }
    }
meeting-days-several =
    { $count ->
        [one] يوم واحد، من { $first } إلى { $last }
        [two] يومان، أولهما { $first } وآخرهما { $last }
        [few] { $count } أيام، أولها { $first } وآخرها { $last }
        [many] { $count } يوماً، أولها { $first } وآخرها { $last }
       *[other] { $count } يوم، أولها { $first } وآخرها { $last }
    }
meeting-place = المكان
meeting-place-hint = المدينة، البلد
meeting-place-virtual = ليس للاجتماع الافتراضي مكان؛ وما يُذكر هنا لا تطبعه الفقرات الموحدة.
meeting-opening = الافتتاح
meeting-opening-geneva = الافتتاح، بتوقيت جنيف
meeting-opening-none = ليس هذا وقتاً؛ اكتبوه مثل 09:30 أو 2:30 pm.
meeting-time-plan-strange = الجدول الزمني ليس لهذه الأيام.
meeting-time-plan-fit = تكييف الجدول الزمني مع التواريخ الجديدة
meeting-time-plan-lost =
    { $days ->
        [one] لم يعد لجلسات يومه الأخير يوم، وستُحذف.
        [two] لم يعد لجلسات يوميه الأخيرين أيام، وستُحذف.
        [few] لم تعد لجلسات أيامه الأخيرة ({ $days }) أيام، وستُحذف.
       *[other] لم تعد لجلسات أيامه الأخيرة ({ $days }) أيام، وستُحذف.
    }
meeting-event = الحدث
meeting-event-about = ما لا تحتاج إليه الرسالة يمكن تركه فارغاً.
meeting-event-title = العنوان
meeting-event-title-hint = عنوان ورشة العمل أو الندوة الإلكترونية أو الحدث
meeting-host = المضيف
meeting-host-hint = من يوجه الدعوة
meeting-chair = الرئيس
meeting-chair-hint = الاسم واللقب والبلد
meeting-requested-by = بطلب من
meeting-requested-by-hint = من تجتمع فرقة العمل بطلب منه
meeting-endorsed-at = أُقر في
meeting-endorsed-at-hint = الاجتماع الذي وافق عليه، مع المكان والتواريخ
meeting-pages = الصفحات الإلكترونية
meeting-page = صفحة الاجتماع
meeting-registration-page = صفحة التسجيل
# What is offered at the meeting.
answers-title = ما يُتاح
answers-consequence =
    { $count ->
        [0] { $about } لا شيء في هذه الرسالة يتوقف على ذلك.
        [one] { $about } يتوقف على ذلك موضع واحد في هذه الرسالة.
        [two] { $about } يتوقف على ذلك موضعان في هذه الرسالة.
        [few] { $about } تتوقف على ذلك { $count } مواضع في هذه الرسالة.
        [many] { $about } يتوقف على ذلك { $count } موضعاً في هذه الرسالة.
       *[other] { $about } يتوقف على ذلك { $count } موضع في هذه الرسالة.
    }
answers-nothing = لا شيء في هذه الرسالة يتوقف على ذلك.
answers-nobody-travels = لا أحد يسافر إلى اجتماع افتراضي.
answers-remote-anyway = المشاركة في هذا الاجتماع عن بُعد متاحة على أي حال.
answers-interpretation = الترجمة الشفوية
answers-interpretation-about = من دونها تذكر الرسالة أن الاجتماع يُعقد بالإنكليزية فقط.
answers-translation = ترجمة المساهمات
answers-translation-about = للمساهمات المطلوب ترجمتها موعد نهائي خاص بها.
answers-captioning = العرض النصي أو لغة الإشارة
answers-captioning-about = يُطلب ممن يحتاجون إليه أن يذكروا ذلك في الوقت المناسب.
answers-fellowships = المنح
answers-fellowships-about = تذكر الرسالة طريقة تقديم الطلب وموعده؛ وإلا فتذكر أنه لا تُقدَّم منح.
answers-visa-support = رسائل دعم التأشيرة
answers-visa-support-about = تذكر الرسالة طريقة طلبها وموعده.
answers-remote-participation = المشاركة عن بُعد
answers-remote-participation-about = يمكن متابعة اجتماع يُعقد في مكان ما عن بُعد.
answers-newcomers = جلسة إحاطة للمندوبين الجدد
answers-newcomers-about = يُدعى المندوبون الجدد إلى جلسة إحاطة.
# Part: deadlines.
deadlines-title = المواعيد النهائية الرئيسية
deadlines-about = تُحسب رجوعاً من أول أيام الاجتماع؛ وتنتقل معه.
deadlines-list = المواعيد النهائية
deadlines-none = ليس في هذه الرسالة مواعيد نهائية.
deadlines-no-opening = تُحدَّد التواريخ متى عُرف أول أيام الاجتماع.
deadlines-not-listed = ليس في المتن قائمة بالمواعيد النهائية: فلا تُطبع إلا حيث يشير إليها نص.
deadlines-add = إضافة موعد نهائي
deadlines-move = نقل هذا الموعد النهائي
deadlines-action = الموعد النهائي { $number }
deadlines-action-hint = ما يجب القيام به
deadlines-remove = حذف { $deadline }
deadlines-count = العدد
deadlines-count-wrong = اكتبوا عدداً من 0 إلى 999.
deadlines-unit = الوحدة
deadlines-months =
    { $count ->
        [0] شهر قبل الافتتاح
        [one] شهر قبل الافتتاح
        [two] شهران قبل الافتتاح
        [few] أشهر قبل الافتتاح
        [many] شهراً قبل الافتتاح
       *[other] شهر قبل الافتتاح
    }
deadlines-weeks =
    { $count ->
        [0] أسبوع قبل الافتتاح
        [one] أسبوع قبل الافتتاح
        [two] أسبوعان قبل الافتتاح
        [few] أسابيع قبل الافتتاح
        [many] أسبوعاً قبل الافتتاح
       *[other] أسبوع قبل الافتتاح
    }
deadlines-days =
    { $count ->
        [0] يوم قبل الافتتاح
        [one] يوم قبل الافتتاح
        [two] يومان قبل الافتتاح
        [few] أيام قبل الافتتاح
        [many] يوماً قبل الافتتاح
       *[other] يوم قبل الافتتاح
    }
deadlines-own-date = في تاريخ خاص به…
deadlines-rule =
    { $count ->
        [one] { $unit }
        [two] { $unit }
       *[other] { $count } { $unit }
    }
deadlines-date-unknown = التاريخ غير معروف بعد
deadlines-date = التاريخ
deadlines-departing = لتحديد تاريخ غير ما تقضي به القاعدة ({ $rule })، أدخلوا التاريخ والسبب.
deadlines-reason = سبب عدم اتباع القاعدة
deadlines-reason-hint = لمَ لا تُتبع القاعدة
deadlines-reason-needed = اذكروا السبب، أو عودوا إلى القاعدة.
deadlines-take-date = استعمال هذا التاريخ
deadlines-keep-rule = الإبقاء على القاعدة
deadlines-restore = العودة إلى: { $rule }
deadlines-give-rule = حسابه من الافتتاح
deadlines-weekend = يوافق { $weekday }
deadlines-before-letter = قبل تاريخ الرسالة
deadlines-after-opening = ليس قبل الافتتاح
deadlines-unprinted =
    { $count ->
        [one] فتح الموعد الذي لا يُطبع
        [two] فتح الموعدين اللذين لا يُطبعان
        [few] فتح { $count } مواعيد لا تُطبع
        [many] فتح { $count } موعداً لا يُطبع
       *[other] فتح { $count } موعد لا يُطبع
    }
deadlines-not-printed = لا يُطبع الآن
deadlines-liaison-head = رأس بيان الاتصال
deadlines-cited =
    { $count ->
        [one] يشير نص واحد إلى هذا الموعد النهائي، وسيُطبع مكانه […]:
        [two] يشير نصان إلى هذا الموعد النهائي، وسيُطبع مكانه […]:
        [few] تشير { $count } نصوص إلى هذا الموعد النهائي، وسيُطبع مكانه […]:
        [many] يشير { $count } نصاً إلى هذا الموعد النهائي، وسيُطبع مكانه […]:
       *[other] يشير { $count } نص إلى هذا الموعد النهائي، وسيُطبع مكانه […]:
    }
deadlines-remove-all-the-same = حذفه على أي حال
deadlines-keep = الإبقاء عليه
# Part: signature.
signature-title = التوقيع
signature-about = كيف تُختتم الرسالة ومن يوقعها.
signature-none = هذه الرسالة غير موقَّعة.
signature-add = إضافة توقيع
signature-closing = الختام
signature-closing-formula = عبارة الختام
signature-closing-hint = مثال: وتفضلوا بقبول فائق التقدير والاحترام.
signature-signed = نسخة موقَّعة
signature-signed-about = طباعة «{ $words }» في مكان التوقيع
signature-signatory = الموقِّع
signature-name = من يوقِّع
signature-own-name = اسم آخر
signature-name-printed = الاسم كما يُطبع
signature-name-hint = اسم الموقِّع
signature-office = المنصب
signature-office-line = السطر { $number } من المنصب
signature-office-add = إضافة سطر
signature-office-remove = حذف { $line }
signature-latest = آخر المعلومات
signature-latest-print = طباعة رابط بجانب التوقيع
signature-latest-caption = التسمية
signature-latest-page = الصفحة
signature-latest-group-page = دون عنوان خاص به يقود إلى صفحة الفريق: { $page }
# The body: salutation and paragraphs.
body-title = المتن
body-about = الرسالة نفسها، فقرة فقرة، كما تكتبون في Word.
body-salutation = التحية
body-salutation-hint = مثال: حضرات السادة والسيدات، تحية طيبة وبعد ...
body-paragraphs = الفقرات
blocks-paragraph = فقرة
blocks-numbered = فقرة مرقَّمة
blocks-bullets = تعداد نقطي
blocks-roman = تعداد {"\u2066"}i){"\u2069"} {"\u2066"}ii){"\u2069"} {"\u2066"}iii){"\u2069"}
blocks-decimal = تعداد 1. 2. 3.
blocks-item = بند قائمة
blocks-heading = عنوان
blocks-run-in = فقرة تبدأ بكلمات غامقة
blocks-run-in-heading = كلمات البداية الغامقة
blocks-run-in-text = الفقرة بعد الكلمات الغامقة
blocks-note = ملاحظة
blocks-part-title = عنوان جزء
blocks-table = جدول
blocks-deadlines = المواعيد النهائية الرئيسية
blocks-deadlines-heading = عنوان المواعيد النهائية الرئيسية
blocks-deadlines-elsewhere = جدول المواعيد النهائية الرئيسية: يُحرَّر في جزئه
blocks-sentence = جملة موحدة…
blocks-sentence-search = بحث عن جملة موحدة
blocks-sentence-none = لا توجد جملة موحدة بهذه الكلمات.
blocks-add = إضافة
blocks-insert = إدراج هنا
blocks-menu-of = قائمة { $name }
blocks-kind = نوع الفقرة
blocks-up = نقل إلى أعلى
blocks-down = نقل إلى أسفل
blocks-add-below = إضافة واحدة تحتها
blocks-duplicate = تكرار
blocks-remove = حذف
blocks-not-needed = لا حاجة إليها في هذه الرسالة
blocks-print-always = طباعتها في كل الأحوال
blocks-hint = اكتبوا هنا
blocks-hint-heading = عنوان
blocks-hint-item = بند قائمة
blocks-hint-note = ملاحظة
blocks-hint-run-in = كلمات البداية الغامقة
blocks-printed-because = تُطبع إذ { $conditions }
blocks-only-if = فقط إذا { $conditions }
blocks-unprinted =
    { $count ->
        [one] فقرة واحدة لا تُطبع: فقط إذا { $conditions }
        [two] فقرتان لا تُطبعان: فقط إذا { $conditions }
        [few] { $count } فقرات لا تُطبع: فقط إذا { $conditions }
       *[other] { $count } فقرة لا تُطبع: فقط إذا { $conditions }
    }
blocks-unprinted-various =
    { $count ->
        [one] فقرة واحدة لا تُطبع، بسبب ما يُتاح في الاجتماع
        [two] فقرتان لا تُطبعان، بسبب ما يُتاح في الاجتماع
        [few] { $count } فقرات لا تُطبع، بسبب ما يُتاح في الاجتماع
       *[other] { $count } فقرة لا تُطبع، بسبب ما يُتاح في الاجتماع
    }
# Text boxes.
box-cut = قص
box-copy = نسخ
box-paste = لصق
box-paste-plain = لصق دون تنسيق
box-select-all = تحديد الكل
box-bold = غامق
box-italic = مائل
box-underline = تسطير
box-superscript = مرتفع
box-plain = مسح التنسيق
box-link = رابط…
box-address = عنوان الرابط
box-ok = موافق
box-cancel = إلغاء
box-remove-link = إزالة الرابط
box-open-link = فتح الرابط
box-insert = إدراج معلومة أو جملة…
box-filter = اكتبوا للبحث
box-nothing-fits = لا شيء مطابق
box-add-to-word-list = إضافة إلى قائمة الكلمات
box-no-suggestions = لا اقتراحات
box-other-forms = طباعتها بصيغة
box-restore-standard = استعادة الصيغة الموحدة
# Time plan.
plan-merge = دمج الخلايا المحددة من يوم واحد
plan-merge-short = دمج
plan-split-short = تقسيم
plan-fill-short = ملء
plan-clear-short = مسح
plan-fill-usual = وضع الجلسات المعتادة في الأيام الخالية
plan-split = تقسيم الخلايا المدمجة
plan-fill = ملء الخلايا المحددة بمحتوى أولاها
plan-clear = مسح الخلايا المحددة
plan-provisional = غير مؤكد بعد: بين قوسين معقوفين
plan-brush = ملء خلايا بما يرد في موضع آخر من الجدول
plan-brush-nothing = مسح الخلايا
plan-painting = ملء «{ $words }»: انقروا على الخلايا أو اسحبوا فوقها.
plan-stop-painting = إيقاف
plan-days = الأيام
plan-add-session = إضافة جلسة
plan-days-down = الأيام في صفوف
plan-days-across = الأيام في أعمدة
plan-take-days = أخذ أيام الاجتماع
plan-add-day = إضافة يوم
plan-add-weekend = إضافة عطلة نهاية أسبوع تحته
plan-remove-days = حذف الأيام المحددة
plan-mark-day = تحديد اليوم
plan-copy-next = نسخ إلى اليوم التالي
plan-copy-all = نسخ إلى جميع الأيام الأخرى
plan-copy-marked = نسخ إلى الأيام المحددة
plan-day-earlier = تقديم يوماً
plan-day-later = تأخير يوماً
plan-remove-day = حذف اليوم
plan-remove-weekend = حذف عطلة نهاية الأسبوع
plan-session = الجلسة { $number }
plan-session-hint = الجلسة
plan-session-menu = المزيد للجلسة { $number }
plan-slots =
    { $count ->
        [0] لا فترات
        [one] فترة واحدة
        [two] فترتان
        [few] { $count } فترات
       *[other] { $count } فترة
    }
plan-fewer = فترات أقل
plan-more = فترات أكثر
plan-session-before = إضافة جلسة قبلها
plan-session-after = إضافة جلسة بعدها
plan-remove-session = حذف الجلسة
plan-day-menu = المزيد ليوم { $day }
plan-cell = { $day }، الفترة { $slot }: { $words }
plan-cell-free = { $day }، الفترة { $slot }: خالية
plan-cell-edit = ما يجري: { $day }، الفترة { $slot }
plan-grid = الجدول الزمني: مفاتيح الأسهم للتنقل بين الخلايا، وEnter للتحرير
plan-empty = ليس في الجدول الزمني أيام بعد.
plan-key = دليل الرموز الواردة في الجدول الزمني
plan-key-hint = لا يوجد
# Tables.
table-merge = دمج الخلايا المحددة
table-split = تقسيم الخلايا المدمجة
table-even = توحيد عرض الأعمدة
table-add-row = إضافة صف
table-add-column = إضافة عمود
table-headers = صفوف الرأس: { $count }
table-fewer-headers = إنقاص صف رأس
table-more-headers = زيادة صف رأس
table-cell = الصف { $row }، العمود { $column }
table-column-menu = المزيد للعمود { $number }
table-row-menu = المزيد للصف { $number }
table-column-before = إضافة عمود قبله
table-column-after = إضافة عمود بعده
table-wider = أعرض
table-narrower = أضيق
table-remove-column = حذف العمود
table-row-above = إضافة صف أعلاه
table-row-below = إضافة صف أسفله
table-row-up = نقل إلى أعلى
table-row-down = نقل إلى أسفل
table-remove-row = حذف الصف
# Find and replace.
find-field = بحث
find-with = استبدال بـ
find-previous = النتيجة السابقة (Shift+Enter)
find-next = النتيجة التالية (Enter)
find-case = مطابقة حالة الأحرف
find-words = كلمات كاملة
find-regex = تعبير نمطي
find-count =
    { $count ->
        [0] لم يُعثر على شيء
       *[other] { $at } من { $count }
    }
find-replace-too = استبدال…
find-replace = استبدال
find-replace-all = استبدال الكل
find-close = إغلاق البحث
find-fact = معلومة من الرسالة
find-standard = صيغة موحدة
find-replaced =
    { $count ->
        [0] لم يُستبدل شيء
        [one] استُبدل موضع واحد
        [two] استُبدل موضعان
        [few] استُبدلت { $count } مواضع
        [many] استُبدل { $count } موضعاً
       *[other] استُبدل { $count } موضع
    }{ $standard ->
        [0] { "" }
       *[other] ، وتُرك في الصيغ الموحدة: { $standard }
    }{ $facts ->
        [0] .
       *[other] ، وتُرك مما يتضمن معلومات: { $facts }.
    }
# How a fact is printed.
fact-form-genitive = بصيغة المضاف إليه
fact-form-short = مختصر
fact-form-titled = مع مجال العمل
fact-form-titled-genitive = مع مجال العمل، بصيغة المضاف إليه
fact-form-to = من الأول إلى الأخير
fact-form-from-to = في الفترة من الأول إلى الأخير
fact-form-inclusive = من الأول إلى الأخير ضمناً
fact-form-both = الأول والأخير
fact-form-weekday = مع يوم الأسبوع
fact-form-day-month = دون السنة
fact-form-twelve-hours = am، pm
fact-form-digits = بالأرقام
new-mode = طريقة المشاركة
# What the checks find. `why` is the rule and its source; `repair` what a click on the repair does.
finding-repair = تصحيح
annex-name-twice = ملحقان اسمهما «{ $name }»؛ والنصوص التي تشير إليه تقصد الأول.
    .why = يشير النص إلى الملحق باسمه؛ ويتبع حرفه موضعه.
annex-not-cited = لا إشارة في الرسالة إلى الملحق «{ $name }».
    .why = يُعلن كل ملحق في الرسالة: أشيروا إليه في فقرة أو احذفوه.
annex-lacking = تشير الرسالة إلى الملحق «{ $name }»، وليس لها هذا الملحق.
    .why = كل ملحق يُعلن يُرفق: أضيفوه أو احذفوا الإشارة إليه.
letter-before-changed = الرسالة مؤرخة { $date }، قبل الرسالة التي تعدِّلها، { $changed }.
    .why = تُؤرَّخ الإضافة أو التصويب أو المراجعة بعد الرسالة التي تعدِّلها.
letter-after-opening = الرسالة مؤرخة { $date }، لكن الاجتماع يُفتتح في { $opening }.
    .why = تُرسل رسالة الدعوة إلى اجتماع قبل انعقاده: بشهرين (التوصية ITU-T A.1 (2016/10)، الفقرة 1.3.2).
deadline-after-opening = الموعد النهائي «{ $deadline }» في { $due }، لكن الاجتماع يُفتتح في { $other }.
    .why = تسبق المواعيد النهائية الافتتاح.
deadline-before-letter = الموعد النهائي «{ $deadline }» في { $due }، قبل تاريخ الرسالة، { $other }.
    .why = لا يمكن لأحد أن يفي بموعد انقضى عند وصول الرسالة.
group-of-another = «{ $found }» لا يخص { $group }، فريق المرجع.
    .why = يتفق رقم لجنة الدراسات في المرجع ورمز المُعِدّ والعناوين والاجتماع.
missing-number = ليس للرسالة رقم بعد.
    .why = تشير الحكومات إلى الرسالة برقمها.
missing-group = لا يذكر المرجع فريقاً، لكن هذه السلسلة تُرقَّم حسب الفريق.
    .why = يُشار إلى الرسالة الجماعية بالصيغة رقم/فريق: 12/12.
missing-date = ليس للرسالة تاريخ بعد.
    .why = تحمل الرسالة المكان والتاريخ.
missing-contact = لا يوجد رقم هاتف ولا عنوان بريد إلكتروني للاستفسار.
    .why = يذكر رأس الرسالة من يُرجع إليه للاستفسار.
missing-place = لا تذكر الرسالة مكان كتابتها؛ ولا يُطبع تاريخها من دونه.
    .why = تحمل الرسالة المكان والتاريخ.
missing-addressees = الرسالة غير موجهة إلى أحد.
    .why = يسرد رأس الرسالة المرسَل إليهم.
missing-subject = ليس للرسالة موضوع.
    .why = يذكر رأس الرسالة موضوعها.
missing-signatory = لا أحد يوقِّع الرسالة.
    .why = يوقِّع مدير المكتب الرسائل الموجهة إلى الأعضاء.
missing-closing = ليس للرسالة عبارة ختام.
    .why = تُختتم الرسالة بعبارة «وتفضلوا بقبول فائق التقدير والاحترام.» أو ما يقابلها.
missing-meeting-dates = ليس للاجتماع تواريخ بعد.
    .why = تذكر رسالة الدعوة إلى اجتماع موعد انعقاده.
missing-meeting-place = يُعقد الاجتماع في مكان، لكن المكان غير مذكور.
    .why = تذكر رسالة الدعوة إلى اجتماع مكان انعقاده.
wording-proposed =
    { $count ->
        [one] صيغة موحدة واحدة تنتظر
        [two] صيغتان موحدتان تنتظران
        [few] { $count } صيغ موحدة تنتظر
       *[other] { $count } صيغة موحدة تنتظر
    } تأكيدها بنص رسمي.
    .why = الصيغة التي لم يُعثر لها على نص رسمي تُعلَّم «مقترحة» حتى يؤكدها أحد. هنا: { $phrases }.
rendition-homeless =
    { $count ->
        [one] توجد ترجمة لنص واحد لم يعد
        [two] توجد ترجمة لنصين لم يعودا
        [few] توجد ترجمة { $count } نصوص لم تعد
        [many] توجد ترجمة { $count } نصاً لم تعد
       *[other] توجد ترجمة { $count } نص لم تعد
    } في الرسالة.
    .why = الترجمة تابعة لنص؛ ومن دونه تُحفظ ولا تُطبع.
rendition-missing =
    { $count ->
        [one] نص واحد غير مترجَم ويُطبع
        [two] نصان غير مترجَمين ويُطبعان
        [few] { $count } نصوص غير مترجَمة وتُطبع
        [many] { $count } نصاً غير مترجَم وتُطبع
       *[other] { $count } نص غير مترجَم وتُطبع
    } بلغة الرسالة.
    .why = تصدر الرسالة كاملة بكل لغة من لغاتها.
rendition-stale =
    { $count ->
        [one] نص واحد تُرجم عن أصل تغيَّر
        [two] نصان تُرجما عن أصل تغيَّر
        [few] { $count } نصوص تُرجمت عن أصل تغيَّر
        [many] { $count } نصاً تُرجمت عن أصل تغيَّر
       *[other] { $count } نص تُرجمت عن أصل تغيَّر
    } منذ ذلك الحين.
    .why = تقول الترجمة ما يقوله أصلها: انظروا ما تغيَّر، ثم غيِّروا الترجمة أو أكدوها.
table-columns = عدد أعمدة أحد الجداول { $columns } ولا يمكن طبعه؛ اجعلوها من 1 إلى 63.
    .why = لا تزيد أعمدة الجدول في Word على 63 عموداً.
table-row-crowded = خلايا الصف { $row } في أحد الجداول أكثر مما تتسع له أعمدته ({ $columns })؛ ولا تُطبع كلها.
    .why = خلايا الصف تتسع لها أعمدته.
time-plan-slots = عدد الفترات في اليوم في الجدول الزمني { $slots } ولا يمكن طبعه؛ اجعلوها من 1 إلى 62.
    .why = لا تزيد أعمدة الجدول في Word على 63 عموداً.
time-plan-strange-day = يتضمن الجدول الزمني { $date }، وليس من أيام الاجتماع.
    .why = أيام الجدول الزمني هي أيام الاجتماع.
time-plan-lacks-day = ينقص الجدول الزمني { $date }، وهو من أيام الاجتماع.
    .why = أيام الجدول الزمني هي أيام الاجتماع.
time-plan-crowded = جلسات الجدول الزمني في { $date } أكثر من فترات اليوم؛ ولا تُطبع كلها.
    .why = جلسات اليوم تتسع لها فتراته.
text-empty = لم يُكتب شيء هنا بعد.
    .why = النص الفارغ يُطبع […]: اكتبوه أو احذفوه.
fact-missing = لم تُدخل معلومة بعد، حيث ترد […]: «{ $words }»
    .why = المعلومة غير المعروفة تُطبع […]. أدخلوها مرة واحدة، في جزئها من الاستمارة.
# The language of typed words.
mark-alone = العلامة «{ $mark }» لا قرين لها: «{ $words }»
    .why = ترد الأقواس وعلامات التنصيص أزواجاً.
bracket-doubled = القوس «{ $mark }» مكرر.
    .why = لا يُفتح القوس مرتين في موضع واحد؛ وما في الزوج الداخلي يمكن أن يلي فاصلة.
    .repair = حذف أحد الزوجين
quote-of-two-kinds = علامة تنصيص مستقيمة قرينها منحنٍ: «{ $words }»
    .why = علامتا التنصيص من نوع واحد.
    .repair = كتابة «{ $right }»
apostrophes-mixed = الفواصل العليا مختلطة: المستقيمة { $straight }، والمنحنية { $curly }.
    .why = في الرسالة الواحدة بلغة واحدة نوع واحد من الفواصل العليا؛ ويكتب Word المنحنية.
    .repair = جعلها كلها منحنية
quotes-mixed = علامات التنصيص مختلطة: المستقيمة { $straight }، والمنحنية { $curly }.
    .why = في الرسالة الواحدة بلغة واحدة نوع واحد من علامات التنصيص.
    .repair = جعلها كلها من نوع واحد
word-in-two-forms = «{ $wrong }» تُكتب أيضاً «{ $right }» في هذه الرسالة.
    .why = تُكتب الكلمة في الرسالة الواحدة بطريقة واحدة: كما في الصيغة الموحدة إن وردت فيها، وإلا فبالأكثر تواتراً.
    .repair = كتابة «{ $right }»
title-in-two-forms = «{ $wrong }» ترد بجانب «Chair…» بحرف كبير: «{ $right }».
    .why = الألقاب المتجاورة تُكتب بالطريقة نفسها: the Chair and the Vice-Chair.
    .repair = كتابة «{ $right }»
spelling-of-house = «{ $wrong }» تُكتب «{ $right }».
    .why = تعتمد المنظمة الإنكليزية البريطانية مع -ize: honour وprogramme وcentre وorganization (دليل الاتحاد لأسلوب اللغة الإنكليزية، وفقاً لدليل الأمم المتحدة للتحرير).
    .repair = كتابة «{ $right }»
membership-capitals = «{ $wrong }» تُكتب «{ $right }».
    .why = تُكتب فئات العضوية بحروف كبيرة، كما في صيغ المرسَل إليهم الموحدة: Member States وSector Members وAssociates وAcademia.
    .repair = كتابة «{ $right }»
slip-known = «{ $wrong }» سهو، والصواب «{ $right }».
    .why = هو من حالات السهو المؤكدة أينما وردت.
    .repair = كتابة «{ $right }»
word-twice = «{ $word }» ترد مرتين متتاليتين.
    .why = الكلمة المكتوبة مرتين سهو قلم.
    .repair = حذف إحداهما
chair-gender-neutral = «{ $wrong }» يمكن أن تكون «{ $right }».
    .why = اللغة المحايدة جنسانياً: «chair» (دليل الاتحاد لأسلوب اللغة الإنكليزية، 17 أغسطس 2023). وتبقى الصيغ الموحدة وأسماء العناوين كما هي.
    .repair = كتابة «{ $right }»
hyphen-lost = «{ $wrong }» فقدت واصلتها: «{ $right }».
    .why = الكلمات المنسوخة من ملف Word تفقد الواصلات غير القابلة للفصل.
    .repair = كتابة «{ $right }»
space-lost = تنقص مسافة: «{ $wrong }»
    .why = الكلمات المنسوخة من ملف Word تفقد المسافات غير القابلة للفصل.
    .repair = كتابة «{ $right }»
space-superfluous = توجد مسافة زائدة.
    .why = بين الكلمات مسافة واحدة، ولا مسافة قبل الفاصلة أو النقطة ولا في طرفي الفقرة.
    .repair = حذفها
dash = «{ $wrong }» محل شرطة: «{ $right }».
    .why = بين الكلمات تكتب المنظمة شرطة قصيرة (en dash) تحيط بها مسافتان؛ وشرطة الأرقام (U+2012) آتية من نماذج قديمة.
    .repair = كتابة «{ $right }»
range-dashes-mixed = في هذا المدى «{ $wrong }»، وفي غيره بهذه اللغة «{ $right }».
    .why = لكل المديات في الرسالة الواحدة شرطة من نوع واحد: هي التي تُطبع في التواريخ والأوقات.
    .repair = كتابة «{ $right }»
travel-to-virtual-meeting = «{ $words }» يخص المسافرين، لكن الاجتماع افتراضي.
    .why = قد تكون بقيت من رسالة سابقة كلمات لا تناسب طريقة عقد هذا الاجتماع.
virtual-words-in-person = «{ $words }»، لكن الاجتماع حضوري.
    .why = قد تكون بقيت من رسالة سابقة كلمات لا تناسب طريقة عقد هذا الاجتماع.
geneva-premises-elsewhere = «{ $words }» في جنيف، لكن الاجتماع يُعقد في مكان آخر.
    .why = قد تكون بقيت من رسالة سابقة كلمات لا تناسب مكان عقد هذا الاجتماع.
residue-of-word = «{ $wrong }» من بقايا Word أو أداة ترجمة.
    .why = أخطاء الحقول والإشارات المرجعية وعلامات الأدوات وأسماء الملفات ليست جزءاً من الرسالة.
    .repair = حذفها
placeholder-left = «{ $wrong }» عنصر نائب من نموذج.
    .why = تُختار البدائل وتُملأ الفراغات قبل توقيع الرسالة.
unsettled = «{ $wrong }» لم يُحسم.
    .why = لا يُترك شيء معلقاً في رسالة تُوقَّع: أدرجوا ما تقرر أو احذفوه.
wrongly-decoded = «{ $wrong }» قُرئت بترميز خاطئ: «{ $right }».
    .why = نُسخت الكلمات من نص بترميز UTF-8 قُرئ على أنه Windows-1252.
    .repair = كتابة «{ $right }»
character-lost = فُقد محرف وظهر { $code }.
    .why = يظهر U+FFFD حيث لم يستطع برنامج قراءة محرف: ارجعوا إلى الأصل واكتبوه من جديد.
character-private = المحرف { $code } موجود في خط واحد فقط.
    .why = محارف منطقة الاستعمال الخاص تُطبع مربعات في الخطوط الأخرى: اكتبوه من جديد أو اختاروا علامة أخرى.
character-invisible = المحرف غير المرئي { $code } لا فائدة منه هنا.
    .why = المحارف عديمة العرض والواصلات اللينة وعلامات الاتجاه تفسد البحث ونهايات الأسطر.
    .repair = حذفها
scripts-mixed = «{ $word }» تخلط بين حروف لاتينية وسيريلية.
    .why = الحروف المتشابهة شكلاً مختلفة في البحث والفرز وقارئات الشاشة.
    .repair = كتابتها بأبجدية واحدة
half-width-in-chinese = «{ $wrong }» بين المحارف الصينية هي «{ $right }».
    .why = علامات الترقيم في النص الصيني كاملة العرض: ，。；：！？（）.
    .repair = كتابة «{ $right }»
chinese-punctuation-elsewhere = «{ $wrong }» علامة ترقيم صينية.
    .why = علامات الترقيم كاملة العرض خاصة بالنص الصيني.
    .repair = كتابة «{ $right }»
traditional-characters = محارف تقليدية في نص مبسط: { $characters }
    .why = تُكتب الصينية في الاتحاد بالمحارف المبسطة.
    .repair = تبسيطها
latin-punctuation-in-arabic = «{ $wrong }» بين كلمات عربية هي «{ $right }».
    .why = في النص العربي ، ؛ ؟.
    .repair = كتابة «{ $right }»
digits-of-arabic = «{ $wrong }» تُكتب «{ $right }».
    .why = أرقام رسائل الاتحاد بالعربية هي 0–9.
    .repair = كتابة «{ $right }»
acronym-of-another-language = «{ $wrong }» هو «{ $right }» في هذه اللغة.
    .why = المختصرات هي مختصرات اللغة: ITU-T وUIT-T وМСЭ-Т؛ WTSA وAMNT وВАСЭ؛ TSAG وGCNT وGANT وКГСЭ.
    .repair = كتابة «{ $right }»
rendition-is-source = الترجمة هي الأصل نفسه: «{ $words }»
    .why = الترجمة تُكتب بلغتها.
words-untranslated = بقيت كلمات من الأصل: «{ $words }»
    .why = الترجمة تُكتب بلغتها؛ والعناوين التي تبقى كما هي ترد بين علامتي تنصيص أو قوسين.
term-not-rendered = «{ $term }» ليس له أي من مقابلاته: { $right }
    .why = يُترجم المصطلح كما في المسرد. والمداخل المرفقة بالبرنامج تذكر النصوص الرسمية التي وردت فيها؛ ويمكن للقسم أن يضيف مداخله.
term-forbidden = «{ $wrong }» لا يجوز استعماله؛ وفي المسرد «{ $right }».
    .why = يمنع المسرد هذا المصطلح.
    .repair = كتابة «{ $right }»
term-in-two-renderings = «{ $wrong }» هو «{ $right }» في موضع آخر من هذه الرسالة.
    .why = للمصطلح أو الاسم في الرسالة الواحدة مقابل واحد.
    .repair = كتابة «{ $right }»
country-not-as-in-un = «{ $wrong }» هو «{ $right }» في الأمم المتحدة.
    .why = تُسمى البلدان بما تسميها به مصطلحات الأمم المتحدة (UNTERM).
    .repair = كتابة «{ $right }»
name-differs = الاسم «{ $source }» مكتوب «{ $rendition }» في الترجمة.
    .why = يحتفظ اسم الشخص بحروفه.
    .repair = كتابة «{ $source }»
lines-differ = عدد الأسطر أو البنود في الأصل { $source }، وفي الترجمة { $rendition }.
    .why = للترجمة أسطر أصلها وبنوده.
rendition-short = الترجمة أقصر بكثير من أصلها: قد يكون فيها نقص.
    .why = قيس طول كل لغة بالنسبة إلى غيرها على الصيغ الموحدة.
rendition-long = الترجمة أطول بكثير من أصلها: قد يكون فيها تكرار.
    .why = قيس طول كل لغة بالنسبة إلى غيرها على الصيغ الموحدة.
date-differs = في الأصل { $source }، وفي الترجمة { $rendition }.
    .why = للترجمة تواريخ أصلها.
time-differs = في الأصل { $source }، وفي الترجمة { $rendition }.
    .why = للترجمة أوقات أصلها.
weekday-differs = في الأصل { $source }، وفي الترجمة { $rendition }.
    .why = للترجمة أيام الأسبوع الواردة في أصلها.
space-in-chinese = توجد مسافة بين محارف صينية ولاتينية.
    .why = لا مسافة هناك في النصوص الرسمية بالصينية.
    .repair = حذفها
quotes-not-chinese = { $wrong } في الصينية { $right }.
    .why = علامتا التنصيص في الصينية “ ”.
    .repair = كتابة { $right }
address-differs = العناوين مختلفة: في الأصل { $source }، وفي الترجمة { $rendition }.
    .why = تقود الترجمة إلى الصفحات وصناديق البريد نفسها.
    .repair = كتابته كما في الأصل
telephone-differs = أرقام الهاتف مختلفة: في الأصل { $source }، وفي الترجمة { $rendition }.
    .why = تذكر الترجمة أرقام الهاتف نفسها.
    .repair = كتابته كما في الأصل
document-differs = الوثائق مختلفة: في الأصل { $source }، وفي الترجمة { $rendition }.
    .why = تشير الترجمة إلى الوثائق نفسها.
    .repair = كتابته كما في الأصل
numbers-differ = الأرقام مختلفة: في الأصل { $source }، وفي الترجمة { $rendition }.
    .why = تذكر الترجمة الأرقام نفسها. ويجوز أن يرد الأكبر أولاً في المديات، وأن تُكتب الأشهر كلمات.
    .repair = كتابة { $source }
fact-differs = في الأصل { $source }، وفي الترجمة { $rendition }.
    .why = تقول الترجمة ما يقوله أصلها.
    .repair = جعلها كالأصل
fact-lost = في الأصل { $source }، وليس في الترجمة.
    .why = تقول الترجمة ما يقوله أصلها.
fact-added = في الترجمة { $rendition }، وليس في الأصل.
    .why = تقول الترجمة ما يقوله أصلها.
salutation-mark = تنتهي التحية بالعلامة «{ $right }» في هذه اللغة.
    .why = للتحية الرسمية في هذه اللغة هذه العلامة.
    .repair = كتابة «{ $right }»
unconfirmed-number = الرقم { $value } منقول من الرسالة السابقة.
    .why = كل ما نُقل يُغيَّر أو يؤكَّد قبل توقيع الرسالة.
    .repair = صحيح
unconfirmed-author-code = رمز المُعِدّ { $value } منقول من الرسالة السابقة.
    .why = كل ما نُقل يُغيَّر أو يؤكَّد قبل توقيع الرسالة.
    .repair = صحيح
unconfirmed-letter-date = التاريخ { $value } منقول من الرسالة السابقة.
    .why = كل ما نُقل يُغيَّر أو يؤكَّد قبل توقيع الرسالة.
    .repair = صحيح
unconfirmed-meeting-dates = أيام الاجتماع، { $value }، منقولة من الرسالة السابقة.
    .why = كل ما نُقل يُغيَّر أو يؤكَّد قبل توقيع الرسالة.
    .repair = صحيحة
unconfirmed-opening = وقت الافتتاح { $value } منقول من الرسالة السابقة.
    .why = كل ما نُقل يُغيَّر أو يؤكَّد قبل توقيع الرسالة.
    .repair = صحيح
unconfirmed-page = صفحة الاجتماع منقولة من الرسالة السابقة: { $value }
    .why = كل ما نُقل يُغيَّر أو يؤكَّد قبل توقيع الرسالة.
    .repair = صحيح
unconfirmed-registration-page = صفحة التسجيل منقولة من الرسالة السابقة: { $value }
    .why = كل ما نُقل يُغيَّر أو يؤكَّد قبل توقيع الرسالة.
    .repair = صحيح
unconfirmed-contact = جهة الاتصال منقولة من الرسالة السابقة: { $value }
    .why = كل ما نُقل يُغيَّر أو يؤكَّد قبل توقيع الرسالة.
    .repair = صحيح
unconfirmed-deadline = تاريخ هذا الموعد النهائي، { $value }، منقول من الرسالة السابقة.
    .why = كل ما نُقل يُغيَّر أو يؤكَّد قبل توقيع الرسالة.
    .repair = صحيح
unconfirmed-latest-page = صفحة آخر المعلومات منقولة من الرسالة السابقة: { $value }
    .why = كل ما نُقل يُغيَّر أو يؤكَّد قبل توقيع الرسالة.
    .repair = صحيح
unconfirmed-text = منقول من الرسالة السابقة: «{ $value }»
    .why = ما نُقل من أسماء وأرقام وتواريخ وعناوين يُغيَّر أو يؤكَّد قبل توقيع الرسالة.
    .repair = صحيح
weekday-wrong = «{ $written }» ليس يوم الأسبوع الموافق لتاريخه: فذلك اليوم هو { $date }.
    .why = إذا لم يوافق يوم الأسبوع تاريخه اضطر القارئ إلى تخمين أيهما المقصود.
    .repair = كتابة «{ $right }»
date-impossible = لا وجود لليوم «{ $written }».
    .why = لا يرد هذا اليوم في أي تقويم.
date-year-broken = السنة في «{ $written }» ليست من أربعة أرقام.
    .why = فُقد رقم من السنة أو تكرر: اكتبوا السنة كاملة.
date-reversed = «{ $written }» تنتهي قبل أن تبدأ.
    .why = تُكتب الفترة من يومها الأول إلى يومها الأخير؛ ومن رقمين بينهما شرطة يُخزَّن الأكبر أولاً في العربية وحدها.
date-range-of-one-day = «{ $written }» تبدأ وتنتهي في اليوم نفسه.
    .why = يُكتب اليوم الواحد مرة واحدة؛ وإذا كانت المقصودة فترة فأحد يوميها خاطئ.
date-dash-lost = «{ $written }» قبل شهر ليست يوماً؛ والأرجح أن شرطة بين يومين فُقدت.
    .why = الشرطات بين أيام الفترة تُفقد بسهولة عند نسخ النص.
    .repair = كتابة «{ $right }»
date-not-the-fact = في هذا النص «{ $written }»، حيث تطبع الصيغة الموحدة تاريخاً من الرسالة، { $right }.
    .why = تأخذ الصيغة الموحدة التي وُضع منها هذا النص تاريخها من الرسالة.
    .repair = إدراج التاريخ من الرسالة
meeting-dates-differ = في «{ $written }» أول أيام الاجتماع أو آخرها، لا كلاهما: الاجتماع في { $right }.
    .why = تتفق أيام الاجتماع الواحد في الموضوع والرسالة والملحقات والجدول الزمني.
    .repair = إدراج أيام الاجتماع
meeting-day-other = «{ $written }» ليس من أيام السلسلة، { $right }.
    .why = تتفق أيام السلسلة الواحدة في الموضوع والرسالة والملحقات.
meeting-dates-other-month = في «{ $written }» أيام الاجتماع، { $right }، لكن في شهر آخر أو سنة أخرى.
    .why = تتفق أيام الاجتماع الواحد في الموضوع والرسالة والملحقات والجدول الزمني.
    .repair = إدراج أيام الاجتماع
date-typed-meeting = «{ $written }» مكتوب باليد؛ ولن يتغير إذا تغيرت أيام الاجتماع.
    .why = التاريخ المدخل مرة واحدة لا يمكن أن يختلف من موضع إلى آخر.
    .repair = إدراج تاريخ الاجتماع
date-typed-deadline = «{ $written }» مكتوب باليد؛ ولن يتغير إذا تغير الموعد النهائي الموافق لذلك اليوم.
    .why = التاريخ المدخل مرة واحدة لا يمكن أن يختلف من موضع إلى آخر.
    .repair = إدراج تاريخ الموعد النهائي
date-typed-letter = «{ $written }» مكتوب باليد؛ ولن يتغير إذا تغير تاريخ الرسالة.
    .why = التاريخ المدخل مرة واحدة لا يمكن أن يختلف من موضع إلى آخر.
    .repair = إدراج تاريخ الرسالة
deadline-soon = الموعد النهائي «{ $deadline }» في { $due }، بعد أيام قليلة من تاريخ الرسالة، { $other }.
    .why = تستغرق الرسالة أياماً حتى تصل إلى من عليهم اتخاذ إجراء بشأنها.
deadline-name-twice = موعدان نهائيان اسمهما «{ $deadline }»؛ والنصوص التي تشير إليه تقصد الأول: { $words }
    .why = يرد كل موعد نهائي في الجدول مرة واحدة.
    .repair = حذف الثاني
deadline-twice = الموعد النهائي «{ $deadline }» يطلب ما يطلبه موعد سابق: { $words }
    .why = يرد كل موعد نهائي في الجدول مرة واحدة.
    .repair = حذف الثاني
deadlines-out-of-order = الموعد النهائي «{ $deadline }» في { $due }، بعد «{ $other }» في { $other-due }؛ وهو يسبقه بحسب القواعد.
    .why = ترد المواعيد النهائية لاجتماع بالترتيب نفسه في كل رسالة.
deadline-departs-without-reason = الموعد النهائي «{ $deadline }» في { $due }؛ وهو بحسب قاعدته في { $right }.
    .why = يُحسب الموعد النهائي من الافتتاح كما في سائر رسائل الفريق؛ وحيث لا يكون كذلك تحفظ الرسالة السبب.
    .repair = أخذ { $right }
deadline-departs = الموعد النهائي «{ $deadline }» في { $due }، لا في { $right } بحسب قاعدته: { $reason }
    .why = يُحسب الموعد النهائي من الافتتاح كما في سائر رسائل الفريق؛ وحيث لا يكون كذلك تحفظ الرسالة السبب.
    .repair = أخذ { $right }
deadline-other-rule = الموعد النهائي «{ $deadline }» في { $due }؛ وهو بحسب حساب هذا الفريق في { $right }.
    .why = تحسب الأفرقة «قبل 12 يوماً تقويمياً على الأقل» (التوصية ITU-T A.1 (2016/10)، الفقرة 3.1.8) مع يوم الافتتاح أو من دونه؛ وتحسب رسائل الفريق الواحد بالطريقة نفسها.
    .repair = أخذ { $right }
deadline-on-weekend = الموعد النهائي «{ $deadline }» في { $due }. وأقرب أيام العمل { $before } و{ $after }.
    .why = لا أحد في الأمانة يرد في عطلة نهاية الأسبوع. وقد تقع مواعيد نهائية فيها إذا اقتضت القاعدة ذلك.
    .repair = أخذ { $before }
holiday-name = { $holiday ->
    [new-year] رأس السنة الميلادية
    [good-friday] الجمعة العظيمة
    [easter] عيد الفصح
    [easter-monday] اثنين الفصح
    [ascension] عيد الصعود
    [whit-monday] اثنين العنصرة
    [geneva-fast] يوم صوم جنيف (Jeûne genevois)
    [christmas] عيد الميلاد
    [eid-al-fitr] عيد الفطر
    [eid-al-adha] عيد الأضحى
   *[other] يوم عطلة
}
deadline-on-holiday =
    الموعد النهائي «{ $deadline }» في { $due }، { holiday-name }. وأقرب أيام العمل { $before } و{ $after }.
    .why = لا أحد في الأمانة يرد في أيام العطل في جنيف. وقد تقع مواعيد نهائية فيها إذا اقتضت القاعدة ذلك.
    .repair = أخذ { $before }
deadline-superfluous = في الجدول موعد نهائي لما لا يتيحه هذا الاجتماع: { $words }
    .why = تتبع صفوف الجدول ما يُتاح في الاجتماع: الترجمة الشفوية والمنح والعرض النصي ورسائل دعم التأشيرة والترجمة التحريرية.
    .repair = حذفها
deadline-missing = ينقص الجدول موعد نهائي معتاد: { $words }
    .why = تتبع صفوف الجدول نوع الرسالة وما يُتاح في الاجتماع.
    .repair = إدراجه
notice-short = الرسالة مؤرخة { $date }، قبل الافتتاح في { $opening } بأقل من شهرين؛ وكان آخر يوم لذلك { $latest }.
    .why = تُستلم الرسائل الجماعية قبل الاجتماع بشهرين، وبثلاثة أشهر إذا لم يكن مقرراً (التوصية ITU-T A.1 (2016/10)، الفقرة 1.3.2).
page-of-another-day = تحمل صفحة الحدث التاريخ { $date }، وليس من أيام الاجتماع: { $address }
    .why = يحمل عنوان صفحة الحدث يومه الأول.
address-of-another-time = يحمل أحد العناوين التاريخ { $date }، البعيد عن الافتتاح في { $opening }: { $address }
    .why = يحمل عنوان صفحة الحدث يومه الأول؛ والعنوان المنقول من رسالة سابقة يقود إلى حدث سابق.
deadline-words = في النص «{ $written }»، أي { $said }؛ والموعد النهائي «{ $deadline }» في { $due }.
    .why = يتفق ما تقوله الرسالة عن موعد نهائي مع جدول المواعيد النهائية: غيِّروا الكلمات أو الموعد.
time-impossible = «{ $written }» ليس وقتاً من اليوم.
    .why = ساعات اليوم من 0 إلى 23 ودقائق الساعة من 0 إلى 59؛ ومنتصف الليل هو الساعة 0000 من اليوم الذي يبدأ (أو 2359 من اليوم الذي ينتهي).
clocks-mixed = «{ $written }» بنظام الاثنتي عشرة ساعة، و«{ $other }» بنظام الأربع والعشرين ساعة.
    .why = تلتزم الرسالة نظاماً واحداً؛ رسائل المكتب تكتب 1300 hours، والرسائل المعممة عن الندوات الإلكترونية 1:00 pm.
    .repair = كتابته بنظام الأربع والعشرين ساعة
clock-styles-mixed = «{ $written }» و«{ $other }» وقتان مكتوبان بطريقتين.
    .why = تكتب الرسالة الأوقات بطريقة واحدة؛ ويجوز في جداول الجلسات استعمال أرقام بينها نقطتان.
number-taken = الرقم { $number } مستعمل: وهو في السجل للرسالة المؤرخة { $date }، «{ $title }». والرقم المتاح التالي { $next }.
    .why = يُعطى الرقم مرة واحدة في سلسلته وفريقه وفترة دراسته، لتمكن الإشارة إلى الرسالة به.
    .repair = أخذ الرقم { $next }
number-taken-undated = الرقم { $number } مستعمل: وهو في السجل للرسالة «{ $title }». والرقم المتاح التالي { $next }.
    .why = يُعطى الرقم مرة واحدة في سلسلته وفريقه وفترة دراسته، لتمكن الإشارة إلى الرسالة به.
    .repair = أخذ الرقم { $next }
number-leaves-gap = الرقم { $number } يترك فجوة: والرقم المتاح التالي في السجل { $next }.
    .why = تُرقَّم رسائل السلسلة والفريق وفترة الدراسة دون فجوات، لئلا يبحث أحد عن رسالة لا وجود لها.
    .repair = أخذ الرقم { $next }
value-not-the-fact = كُتب «{ $found }» حيث في الرسالة «{ $right }».
    .why = تُدخل القيمة مرة واحدة؛ وحيث يذكرها نص تطبعها معلومة بالصورة نفسها في كل موضع.
    .repair = كتابة «{ $right }»، معلومةً
reference-of-another = تسمي الرسالة نفسها «{ $found }»، لكنها { $reference }.
    .why = للرسالة مرجع واحد: في رأسها وفي أعلى صفحاتها وتحت عناوين ملحقاتها.
    .repair = إدراج مرجع الرسالة
reference-typed = «{ $found }» هو مرجع هذه الرسالة نفسها، مكتوباً باليد.
    .why = المرجع المدرج معلومةً يتغير مع رقم الرسالة.
    .repair = إدراج مرجع الرسالة
author-code-form = رمز المُعِدّ «{ $code }» ليس على صورة «SG12/MA».
    .why = يرد تحت المرجع الفريق أو الدائرة ثم شرطة مائلة ثم الأحرف الأولى من اسم المُعِدّ: SG12/MA، TSB Events/MA، TSAG/RS (ممارسة المكتب).
    .repair = كتابة «{ $right }»
kind-of-another = تسمي الرسالة نفسها «{ $found }».
    .why = رسائل سلسلة فريق رسائل جماعية، وما يرقمه المكتب ترقيماً متصلاً رسائل معممة؛ وتسمي الرسالة نفسها بما يقوله مرجعها.
    .repair = كتابة «{ $right }»
circular-numbered-by-group = «{ $found }» مرقَّمة حسب الفريق، فهي رسالة جماعية لا رسالة معممة.
    .why = الرسائل الجماعية وحدها يُشار إليها بالصيغة رقم/فريق؛ وللرسائل المعممة ترقيم واحد في المكتب كله.
    .repair = تسميتها رسالة جماعية
cited-letter-unknown = ليس في السجل { $letter }؛ والأخيرة في تلك الفترة { $last }.
    .why = الرسالة المشار إليها قد صدرت. وسجل القسم يسرد الأرقام المعطاة.
cited-letter-date = التاريخ بجانب { $letter } هو { $found }؛ وفي السجل { $date }.
    .why = تحمل الرسالة المشار إليها التاريخ الوارد في السجل.
    .repair = إدراج التاريخ من السجل
cited-letter-ambiguous = رقم { $letter } يرد في فترات دراسة عددها { $count }، ولا تاريخ يبيِّن أيها المقصود.
    .why = تبدأ كل السلاسل من جديد مع كل فترة دراسة؛ والرقم المتكرر لا يتضح إلا بتاريخه.
contact-empty = إحدى جهات الاتصال فارغة.
    .why = يذكر رأس الرسالة من يُرجع إليه للاستفسار.
    .repair = حذفها
contact-unreachable = يمكن الاستفسار من { $name }، لكن لا يوجد رقم ولا عنوان.
    .why = يذكر رأس الرسالة من يُرجع إليه للاستفسار وكيف.
head-row-empty = أحد أسطر الرأس فارغ.
    .why = التسمية التي لا قيمة بعدها لا تُطبع.
    .repair = حذفه
email-malformed = «{ $value }» ليس عنوان بريد إلكتروني.
    .why = صورة العنوان اسم@مضيف، دون مسافات.
    .repair = كتابته دون مسافات
page-malformed = «{ $value }» ليس عنوان صفحة.
    .why = في عنوان الصفحة مضيف تتخلله نقطة، ولا مسافات.
    .repair = كتابته دون مسافات
number-without-digits = «{ $value }» ليس رقم هاتف.
    .why = في الرقم أرقام؛ والسطر الذي لا ينطبق يُحذف.
telephone-elsewhere = «{ $value }» رقم هاتف ويرد تحت تسمية أخرى.
    .why = ترد الأرقام والعناوين تحت تسمياتها: الهاتف، الفاكس، البريد الإلكتروني، الموقع الإلكتروني.
    .repair = وضعه تحت «الهاتف»
fax-elsewhere = «{ $value }» هو فاكس المكتب ويرد تحت تسمية أخرى.
    .why = ترد الأرقام والعناوين تحت تسمياتها: الهاتف، الفاكس، البريد الإلكتروني، الموقع الإلكتروني.
    .repair = وضعه تحت «الفاكس»
email-elsewhere = «{ $value }» عنوان بريد إلكتروني ويرد تحت تسمية أخرى.
    .why = ترد الأرقام والعناوين تحت تسمياتها: الهاتف، الفاكس، البريد الإلكتروني، الموقع الإلكتروني.
    .repair = وضعه تحت «البريد الإلكتروني»
page-elsewhere = «{ $value }» عنوان صفحة ويرد تحت تسمية أخرى.
    .why = ترد الأرقام والعناوين تحت تسمياتها: الهاتف، الفاكس، البريد الإلكتروني، الموقع الإلكتروني.
    .repair = وضعه تحت «الموقع الإلكتروني»
missing-email = ليس في الرأس عنوان بريد إلكتروني.
    .why = أسطر الرأس هي المرجع والهاتف والفاكس والبريد الإلكتروني (ممارسة المكتب).
missing-telephone = ليس في الرأس رقم هاتف.
    .why = أسطر الرأس هي المرجع والهاتف والفاكس والبريد الإلكتروني (ممارسة المكتب).
missing-author-code = ليس تحت المرجع رمز المُعِدّ.
    .why = يرد تحت المرجع الفريق أو الدائرة والأحرف الأولى من اسم المُعِدّ: SG12/MA (ممارسة المكتب).
telephone-digits =
    في رقم جنيف «{ $number }» بعد +41 22 { $count ->
        [0] لا أرقام
        [one] رقم واحد
        [two] رقمان
        [few] { $count } أرقام
        [many] { $count } رقماً
       *[other] { $count } رقم
    }، لا سبعة.
    .why = في أرقام هواتف جنيف سبعة أرقام بعد رمز البلد ورمز المنطقة.
telephone-long =
    في «{ $number }» { $count ->
        [one] رقم واحد
        [two] رقمان
        [few] { $count } أرقام
        [many] { $count } رقماً
       *[other] { $count } رقم
    }؛ ولا رقم هاتف يزيد على 15 رقماً.
    .why = لا يزيد الرقم الدولي مع رمز البلد على 15 رقماً (التوصية ITU-T E.164).
telephone-form = رقم الهاتف «{ $number }» مكتوب بصورة غير «{ $right }».
    .why = تكتب المنظمة الأرقام هكذا +41 22 730 6828: البلد والمنطقة وثلاثة أرقام وأربعة أرقام.
    .repair = كتابة «{ $right }»
fax-unusual = رقم الفاكس «{ $number }»؛ وفاكس المكتب { $right }.
    .why = تذكر رسائل المكتب رقم الفاكس الخاص به، +41 22 730 5853 (ممارسة المكتب).
    .repair = كتابة «{ $right }»
name-spelled-twice = «{ $name }» مكتوب «{ $other }» في موضع آخر من الرسالة.
    .why = لاسم الشخص تهجئة واحدة؛ وتبقى الأسماء بالحروف اللاتينية بجميع اللغات.
addressee-led-by-word = يبدأ البند «{ $words }» بكلمة «{ $found }»، وقد ذكرتها التسمية.
    .why = ترد التسمية «إلى:» فوق القائمة؛ وبنودها مجردة منها (ممارسة المكتب).
    .repair = حذف «{ $found }»
addressee-led-by-mark = كُتبت «{ $found }» قبل البند «{ $words }»؛ والقائمة تضع علامتها بنفسها.
    .why = تضع قائمة المرسَل إليهم العلامات قبل بنودها.
    .repair = حذف «{ $found }»
addressee-punctuated = ينتهي البند «{ $words }» بعلامة مكتوبة «{ $found }»، وليست في البنود الأخرى.
    .why = يضع البرنامج علامات الترقيم في قائمتي الرأس.
    .repair = حذف «{ $found }»
addressee-twice = «{ $words }» مرسَل إليه مرتين.
    .why = ترد كل فئة من المتلقين مرة واحدة.
    .repair = حذف الثاني
addressee-and-copy = «{ $words }» مرسَل إليه ويتلقى نسخة أيضاً.
    .why = لا حاجة للمرسَل إليه إلى نسخة.
    .repair = حذف النسخة
associates-of-no-group = المنتسبون المذكورون هم منتسبو جميع لجان الدراسات، لكن الرسالة من رسائل { $group }.
    .why = يشارك المنتسب في أعمال لجنة دراسات واحدة؛ وتوجَّه الرسالة الجماعية للجنة دراسات إلى منتسبيها.
    .repair = ذكر لجنة الدراسات
signatory-not-in-office = لم يكن { $name } في المنصب في { $date }؛ بل { $right }.
    .why = يوقِّع الرسالة المدير الذي يشغل المنصب في تاريخها.
    .repair = إدراج { $right }
signatory-without-office = يوقِّع { $name } دون ذكر منصب.
    .why = يرد تحت الاسم المنصب: مدير مكتب تقييس الاتصالات.
    .repair = إدراج المنصب
annex-count-off =
    للرسالة { $count ->
        [one] ملحق واحد
        [two] ملحقان
        [few] { $count } ملحقات
        [many] { $count } ملحقاً
       *[other] { $count } ملحق
    }، لكن السطر الذي يذكر عددها لا يُطبع.
    .why = تذكر الرسالة تحت التوقيع عدد ملحقاتها: «الملحقات: 3» (ممارسة المكتب).
    .repair = طباعة السطر
annex-count-wrong =
    في السطر { $found }، لكن للرسالة { $count ->
        [one] ملحق واحد
        [two] ملحقان
        [few] { $count } ملحقات
        [many] { $count } ملحقاً
       *[other] { $count } ملحق
    }.
    .why = تذكر الرسالة تحت التوقيع عدد ملحقاتها.
    .repair = كتابة { $right }
annex-count-typed = عدد الملحقات مكتوب باليد، والرسالة تطبع هذا السطر بنفسها.
    .why = يتبع السطر تحت التوقيع الملحقات؛ فإذا كُتب باليد ورد مرتين.
annex-typed-lacking =
    يُشار إلى «{ $found }»، لكن { $count ->
        [0] ليس للرسالة ملحقات
        [one] للرسالة ملحق واحد
        [two] للرسالة ملحقان
        [few] للرسالة { $count } ملحقات
        [many] للرسالة { $count } ملحقاً
       *[other] للرسالة { $count } ملحق
    }.
    .why = كل ملحق يُعلن يُرفق: أضيفوه أو احذفوا الإشارة إليه.
annex-numbered = «{ $found }» برقم؛ وتسمى ملحقات الرسالة { $right } وهكذا.
    .why = تأخذ الملحقات حروفاً بترتيب ورودها؛ والملحق الوحيد يسمى «الملحق» فقط (ممارسة المكتب).
    .repair = إدراج { $right }
annex-typed = «{ $found }» مكتوب باليد؛ وإذا نُقلت الملحقات بقي كما هو.
    .why = الملحق المدرج معلومةً يحمل حرف موضعه بكل لغة.
    .repair = إدراج { $right }
bullet-typed = كُتبت «{ $found }» حيث تضع الرسالة علامتها بنفسها، { $set }.
    .why = تضع الرسالة أرقام القوائم وعلاماتها؛ وما يُكتب باليد يُطبع بجانبها.
    .repair = حذف «{ $found }»
number-typed-at-bullet = كُتب الرقم { $found } عند بند في تعداد نقطي.
    .why = لبنود القائمة الواحدة علامة من نوع واحد.
    .repair = حذف { $found }
number-typed-twice = كُتب الرقم { $found } حيث تضع الرسالة { $set } بنفسها.
    .why = تضع الرسالة أرقام الفقرات والبنود؛ وما يُكتب باليد يُطبع بجانبها.
    .repair = حذف { $found }
number-typed-wrong = كُتب الرقم { $found } حيث تضع الرسالة { $set }.
    .why = تضع الرسالة أرقام الفقرات والبنود؛ والرقم المكتوب المخالف يناقضها.
    .repair = حذف { $found }
number-repeated = الرقم { $found } يرد مرتين متتاليتين؛ والتالي { $right }.
    .why = تُرقَّم الفقرات دون فجوات.
    .repair = المواصلة من { $right }
number-out-of-order = الرقم { $found } يرد حيث التالي { $right }.
    .why = تُرقَّم الفقرات دون فجوات.
    .repair = المواصلة من { $right }
note-of-two-documents = تذكر الملاحظة وثيقتين، { $one } و{ $other }.
    .why = تحيل الملاحظة القارئ إلى الوثيقة الوحيدة التي ترد فيها أحدث نسخة.
document-of-another-group = تذكر الملاحظة وثيقة من وثائق { $found }، لكن المجتمع { $right }.
    .why = وثائق الاجتماع هي وثائق فريقه.
    .repair = كتابة { $right }
page-spellings = صفحة واحدة مكتوبة بطرق مختلفة: { $spellings }.
    .why = للصفحة في الرسالة الواحدة عنوان واحد؛ والحكومات تنسخه من الورق (ممارسة المكتب).
    .repair = كتابة { $right } في كل موضع
link-punctuation = الرابط «{ $words }» يشمل علامة ترقيم الجملة، ويقود إلى { $target }.
    .why = النقطة بعد العنوان من الجملة؛ وهي في الرابط تقود إلى صفحة لا وجود لها.
    .repair = إخراج علامة الترقيم من الرابط
link-mailto = الرابط «{ $words }» يُظهر «mailto:» أو يكررها.
    .why = يُطبع صندوق البريد بعنوانه وحده؛ أما «mailto:» فللحاسوب.
    .repair = كتابة العنوان وحده
link-leads-elsewhere = نص الرابط «{ $words }» لكنه يقود إلى { $target }.
    .why = العنوان المطبوع والرابط الذي خلفه واحد.
    .repair = جعله يقود إلى { $right }
link-here = الرابط «{ $words }» لا يفيد شيئاً على الورق.
    .why = تُطبع الرسائل وتُقرأ جهراً؛ والرابط يُظهر عنوان ما يقود إليه أو اسمه.
    .repair = طباعة العنوان الذي خلفه
link-lost = يحيل النص إلى «{ $words }»، لكن لا رابط ولا عنوان.
    .why = الرابط المفقود يترك القراء دون العنوان: اكتبوا العنوان أو احذفوا الكلمات.
address-punctuation = توجد علامة ترقيم بعد العنوان «{ $address }».
    .why = العنوان الذي تليه علامة ترقيم يقود إلى صفحة أو صندوق بريد لا وجود له.
    .repair = كتابة { $right }
address-mistyped = «{ $found }» في عنوان خطأ كتابي؛ والصواب «{ $right }».
    .why = خطأ كتابة المضيف أو البروتوكول يجعل العنوان لا يقود إلى شيء.
    .repair = كتابة «{ $right }»
address-spaced = توجد مسافة داخل العنوان «{ $found }».
    .why = لا مسافات في العنوان؛ وينتهي الرابط عند المسافة.
    .repair = كتابته دون المسافة
page-in-other-language = يقود عنوان إلى صفحة بلغة «{ $found }»، لكن النص بلغة «{ $right }».
    .why = يذكر النص الصفحة بلغته؛ والجزء الذي يلي itu.int يدل عليها.
    .repair = كتابة «{ $right }» في العنوان
page-in-english = العناوين في هذه اللغة تقود إلى صفحات إنكليزية.
    .why = يذكر النص الصفحة بلغته حيث توجد؛ وكثير من الصفحات موجود بالإنكليزية فقط.
group-named-wrong = ذُكر { $found } حيث يجب أن يرد { $group }، فريق هذه الرسالة.
    .why = يتفق رقم لجنة الدراسات في المرجع والموضوع والمرسَل إليهم والاجتماع.
    .repair = إدراج فريق الرسالة
group-other-named = ذُكر { $found }؛ والرسالة من رسائل { $group }.
    .why = قد تذكر الرسائل أفرقة أخرى؛ والرقم المتبقي من رسالة أخرى يبدو مماثلاً.
    .repair = إدراج فريق الرسالة
address-of-another-group = «{ $found }» يخص { $other }؛ والرسالة من رسائل { $group }.
    .why = صندوق البريد والصفحة هما الخاصان بالفريق: tsbsg12@itu.int وitu.int/go/tsg12 للجنة الدراسات 12 (ممارسة المكتب).
    .repair = إدراج عنوان { $group }
part-of-another-group = ترد مسائل أو فرق عمل تابعة إلى { $found } في ملحق رسالة من رسائل { $group }.
    .why = يذكر جدول الأعمال والجدول الزمني مسائل الفريق المجتمع وفرق عمله.
    .repair = جعلها تابعة إلى { $group }

## Translations on their way to a translator and back

exchange-head = الرأس
exchange-addressee = المرسَل إليه
exchange-subject = الموضوع
exchange-group-title = مجال عمل الفريق
exchange-meeting-title = عنوان الحدث
exchange-meeting-place = مكان الاجتماع
exchange-meeting-host = مضيف الاجتماع
exchange-chair = رئيس الاجتماع
exchange-requested-by = من عُقد الاجتماع بطلب منه
exchange-endorsed-at = حيث أُقر الاجتماع
exchange-salutation = التحية
exchange-deadline = المواعيد النهائية الرئيسية
exchange-signature = التوقيع
exchange-body = الرسالة
exchange-annex = الملحق { $number }
exchange-title = عنوان
exchange-paragraph = فقرة
exchange-list = قائمة
exchange-heading = عنوان فرعي
exchange-table = جدول
exchange-note = ملاحظة
exchange-agenda = جدول الأعمال
exchange-time-plan = الجدول الزمني
exchange-state-standard = صيغة موحدة
exchange-state-missing = ناقص
exchange-state-stale = متقادم
exchange-state-from-memory = من الذاكرة
exchange-state-draft = مسودة
exchange-state-reviewed = مراجع
exchange-state-approved = معتمد
exchange-review-title = مراجعة الترجمة: { $source } ← { $target }
exchange-review-words = غيِّروا كلمات العمود الثالث؛ ويُرحَّب بتعقب التغييرات وتُعدّ مقبولة. وما يرد على خلفية زرقاء تاريخ أو اسم أو رقم من الرسالة: انقلوه ولا تغيِّروه. والصفوف الرمادية صيغ موحدة، للقراءة.
exchange-review-rows = اكتبوا في العمود الأخير «مراجع» أو «معتمد» حيث نظرتم في نص. واتركوا الصفوف وأرقامها كما هي: فبها يجد البرنامج النصوص من جديد.
exchange-review-table = نصوص الرسالة، صف لكل نص: الرقم والأصل والترجمة والحالة
exchange-column-number = رقم
exchange-column-state = الحالة
exchange-account = نصوص بكلمات جديدة: { $words }، وبحالة أخرى: { $states }؛ وعادت كما هي: { $unchanged }، ودون ترجمة: { $untranslated }، ولم تُقبل: { $left }.
exchange-remark-stale = النص { $id } («{ $words }») متقادم: وُضع الملف من أصل أقدم.
exchange-remark-newer = النص { $id } («{ $words }») تُرك كما هو: وُضع الملف من أصل أقدم، وترجمته هنا أحدث.
exchange-remark-reopened = النص { $id } («{ $words }») مسودة من جديد: تغيرت كلماته منذ مراجعته.
exchange-remark-codes = النص { $id } («{ $words }») تُرك كما هو. المعلومات أو الروابط الناقصة: { $lost }؛ والزائدة: { $added }.
exchange-remark-unreadable = النص { $id } («{ $words }») تُرك كما هو: { $lost }.
exchange-remark-standard = النص { $id } («{ $words }») تُرك كما هو: فهو صيغة موحدة.
exchange-remark-unknown = النص { $id } («{ $words }») لم يؤخذ: ليس في هذه الرسالة نص كهذا للترجمة.
exchange-remark-twice = النص { $id } («{ $words }») يرد في الملف مرتين: لم يؤخذ الثاني.
exchange-remark-gone = النص { $id } («{ $words }») ليس في الملف: حُذف صفه، أو النص أحدث من الملف.
exchange-remark-stray = «{ $words }» لا يخص أي نص من الرسالة ولم يؤخذ.

## The equality report

equality-title = تكافؤ اللغات
equality-summary =
    { $differences ->
        [0] جميع القيم ({ $values }) مطبوعة بكل لغة
        [one] قيمة واحدة من { $values } غير مطبوعة بكل لغة
        [two] قيمتان من { $values } غير مطبوعتين بكل لغة
        [few] { $differences } قيم من { $values } غير مطبوعة بكل لغة
       *[other] { $differences } قيمة من { $values } غير مطبوعة بكل لغة
    }: { $languages }.
equality-untranslated =
    { $count ->
        [one] نص واحد غير مترجَم إلى { $language }: يُطبع بلغة الرسالة، ولا تدل قيمه على الترجمة في شيء.
        [two] نصان غير مترجَمين إلى { $language }: يُطبعان بلغة الرسالة، ولا تدل قيمهما على الترجمة في شيء.
        [few] { $count } نصوص غير مترجَمة إلى { $language }: تُطبع بلغة الرسالة، ولا تدل قيمها على الترجمة في شيء.
        [many] { $count } نصاً غير مترجَم إلى { $language }: تُطبع بلغة الرسالة، ولا تدل قيمها على الترجمة في شيء.
       *[other] { $count } نص غير مترجَم إلى { $language }: تُطبع بلغة الرسالة، ولا تدل قيمها على الترجمة في شيء.
    }
equality-difference = { $matter }: { $printed } ناقصة في { $lacking }.
equality-matter = القيمة
equality-missing = ناقصة
equality-deadline = الموعد النهائي
equality-day = اليوم
equality-hour = الساعة
equality-annex = الملحق
equality-contact = جهة الاتصال
equality-link = الرابط
equality-document = الوثيقة
equality-table = قيم الرسالة، صف لكل قيمة، وكيف تطبعها كل لغة
exchange-out-title = تصدير للترجمة
exchange-out-language = إلى اللغة
exchange-out-format = النسق
exchange-out-review = ملف Word من عمودين
exchange-out-xliff2 = XLIFF 2.1
exchange-out-xliff1 = XLIFF 1.2
exchange-out-standard = مع الصيغ الموحدة، للقراءة
exchange-out-do = اختيار المكان…
exchange-in-title = مأخوذ من { $name }
dialog-in-title = الترجمة التي أُعيدت
dialog-hand-over-title = مجلد التسليم
hand-over-differences = كُتبت الحزمة. لا تطبع اللغات جميع القيم بالصورة نفسها؛ ويسردها تقرير التكافؤ.

## What went wrong

tmx-error-damaged = بنيته غير سليمة، السطر { $line }: { $cause }
tmx-error-other = ليس ملف TMX: عنصره الخارجي «{ $what }»
tbx-error-xml = ليس ملف TBX: { $cause }
tbx-error-root = ليس ملف TBX: جذره «{ $what }»، لا «tbx» ولا «martif»
tbx-error-empty = ليس فيه مصطلح بأي من اللغات ar وen وes وfr وru وzh
code-error-unknown = الرمز «{ $what }» غير معروف
code-error-unpaired = للرمز «{ $what }» أحد طرفيه فقط
merge-error-other-source = الملف ترجمة من «{ $file }»، لكن الرسالة مكتوبة بلغة «{ $letter }»: افتحوا الرسالة التي وُضع منها الملف
merge-error-other-target = الملف ترجمة إلى «{ $file }»، لا إلى «{ $wanted }»: اختاروا «{ $file }» لقراءته
merge-error-other-letter = وُضع الملف من رسالة أخرى ({ $what }): ليس فيه أي نص من هذه الرسالة
xliff-error-other = ليس ملف XLIFF: عنصره الخارجي «{ $what }»
xliff-error-empty = ليس ملف XLIFF: فهو فارغ
xliff-error-version = إصدار XLIFF فيه «{ $what }»؛ وتمكن قراءة الإصدارات من 1.0 إلى 1.2 ومن 2.0 إلى 2.2
xliff-error-no-source = لا يذكر لغة الأصل
xliff-error-no-target = لا يذكر لغة الترجمة
xliff-error-several-pairs = يتضمن ترجمات لعدة أزواج من اللغات: قسِّموه إلى ملف لكل زوج
xliff-error-too-large = أكبر من { $most } ميغابايت، ولا رسالة بهذا الحجم
xliff-error-damaged = متضرر: { $cause }
unknown-word = «{ $said }» ليس من { $known }
xml-error-at = { $part }: { $what }
xml-error-characters = { $part }: تتعذر قراءة محارفه
xml-error-too-deep = العناصر متداخلة بعمق يزيد على { $most }
draft-error-id-twice = لنصين المعرِّف نفسه { $id }
draft-error-no-id = ليس للنص رقم { $what } من الرسالة معرِّف
draft-error-unknown-phrase = «{ $what }» ليست صيغة موحدة يعرفها هذا البرنامج
draft-error-own-language = توجد ترجمات إلى «{ $language }»، وهي لغة الرسالة نفسها
no-window = لا يمكن فتح نافذة هنا، لعدم وجود شاشة أو برنامج تشغيل رسومي ({ $what })؛ ويبيِّن «circular-desk --help» ما يعمل دون نافذة: new وcheck وexport
pack-error = تعذر إنشاء { $name }: { $cause }
word-error-unknown-list = تنتمي فقرة إلى المستوى { $level } من القائمة { $list }، وهو غير موجود في الوثيقة
word-error-uneven-row = أعمدة الصف { $row } من الجدول { $table } عددها { $covered }، لكن أعمدة الجدول عددها { $columns }
word-error-unresolved = يشير الجزء «{ $part }» إلى «{ $id }»، وهو غير موجود في الملف
word-error-malformed = تعذرت كتابة الجزء «{ $part }»: { $message }
word-error-differs = رُفض ملف Word لأنه لا يقول ما تقوله الرسالة: { $cause }
word-error-packing = تعذر حزم أجزاء ملف Word
word-error-keeping = تعذر حفظ بيانات ملف Word المحزومة
pdf-error-standards = معايير PDF المطلوبة يستبعد بعضها بعضاً: { $what }
pdf-error-rule = تخالف الصفحات قاعدة من قواعد PDF/UA أو PDF/A: { $what }
calendar-error-no-dates = يحتاج التقويم إلى تاريخ: أدخلوا أولاً أيام الاجتماع أو تاريخ موعد نهائي
open-error-unreadable = تتعذر قراءة { $path }: { $cause }
open-error-too-large = { $path } أكبر من أن يكون ملف رسالة ({ $size } بايت)
open-error-not-text = { $path } ليس ملف رسالة: ليس نصاً بترميز UTF-8 (البايت { $at })
open-error-no-letter = { $path } ليس ملف رسالة
open-error-newer = كُتب { $path } بإصدار أحدث من Circular Desk (نسق الملف { $version }؛ وهذا البرنامج يعرف { $most }): افتحوه بذلك الإصدار
open-error-damaged = { $path } تالف في السطر { $line }، العمود { $column }: { $what }
open-error-unsound = ليس في { $path } رسالة سليمة: { $cause }
save-error-unwritable = تتعذر كتابة { $path }، ولم يتغير فيه شيء: { $cause }
save-error-unspeakable = تتعذر كتابة { $path }: { $cause }
several-error-no-folder = يتعذر إنشاء المجلد { $folder }: { $cause }
several-error-would-replace =
    { $count ->
        [one] سيُستبدل { $paths }، وهو موجود من قبل ومختلف
        [two] سيُستبدل ملفان موجودان من قبل ومختلفان: { $paths }
       *[other] ستُستبدل ملفات موجودة من قبل ومختلفة: { $paths }
    }
journal-error-unusable = لا يمكن استعمال نسخة الاسترداد في { $path }، فالتغييرات غير المحفوظة لن تنجو من عطل: { $cause }
journal-error-unwritable = تعذرت كتابة نسخة الاسترداد، فالتغييرات الأخيرة لن تنجو من عطل: { $cause }
office-error-unreadable = تتعذر قراءة { $path }: { $cause }
office-error-set-aside = { $path } متضرر ({ $what }) ونُحِّي جانباً باسم { $aside }
office-error-stuck = { $path } متضرر ({ $what }) وتتعذر تنحيته، فيبقى كما هو: { $cause }
office-error-no-folder = يتعذر إنشاء المجلد { $path }: { $cause }
office-error-unspeakable = تتعذر كتابة { $path }: { $cause }
damage-not-text = ليس نصاً بترميز UTF-8
damage-too-large = حجمه أكبر مما ينبغي: { $what } بايت
damage-at = السطر { $line }، العمود { $column }: { $what }
register-error-no-folder = يتعذر إنشاء المجلد { $path }: { $cause }
register-error-damaged = السجل { $path } متضرر ({ $what }) وتُرك كما هو: أعيدوا نسخة منه إلى مكانه، أو انقلوه واستوردوا قائمة الرسائل الصادرة من جديد بواسطة «circular-desk register import»
register-error-newer = كُتب السجل { $path } بإصدار أحدث من هذا البرنامج: استعملوا ذلك الإصدار
register-error-busy = السجل { $path } يستعمله برنامج آخر: أعيدوا المحاولة بعد لحظات
register-error-failed = لا يمكن استعمال السجل { $path }: { $cause }
register-error-taken = الرقم { $number } من { $sequence } مستعمل في { $holder }: أعطوا الرسالة رقماً آخر ({ $next } متاح)، أو ضعوها مكان الأخرى إذا كانتا رسالة واحدة بواسطة «circular-desk register take LETTER --replace»
register-error-meanwhile = تُرك السجل كما هو: الرقم { $number } من { $sequence } مستعمل الآن في { $holder }؛ انظروا إليه وصححوه من جديد
register-error-gone = تُرك السجل كما هو: لم يعد الرقم { $number } من { $sequence } فيه؛ انظروا إليه وصححوه من جديد
register-holder = الرسالة
register-holder-titled = الرسالة «{ $title }»
register-holder-dated = الرسالة المؤرخة { $date }
register-holder-dated-titled = الرسالة المؤرخة { $date } «{ $title }»
register-holder-file = { $holder } ({ $file })
register-error-lines = لم يُستورد شيء: { $cause }
memory-error-no-folder = يتعذر إنشاء المجلد { $path }: { $cause }
memory-error-missing = لا توجد ذاكرة ترجمة { $path }: ابحثوا عن الملف memory.sqlite لدى القسم الآخر
memory-error-damaged = ذاكرة الترجمة { $path } متضررة ({ $what }) وتُركت كما هي: أعيدوا نسخة منها إلى مكانها، أو انقلوها واستوردوا ملف TMX بواسطة «circular-desk memory import»
memory-error-newer = كُتبت ذاكرة الترجمة { $path } بإصدار أحدث من هذا البرنامج: استعملوا ذلك الإصدار
memory-error-busy = ذاكرة الترجمة { $path } يستعملها برنامج آخر: أعيدوا المحاولة بعد لحظات
memory-error-read-only = ذاكرة الترجمة { $path } تخص قسماً آخر وهي للقراءة فقط: ضعوا الترجمات في ذاكرتكم
memory-error-failed = لا يمكن استعمال ذاكرة الترجمة { $path }: { $cause }
unknown-language = «{ $what }» ليست من اللغات الرسمية ar وen وes وfr وru وzh
unknown-fact = «{ "{" }{ $what }{ "}" }» ليست معلومة يعرفها هذا البرنامج
markup-error-unclosed = فُتحت «{ $mark }» ولم تُغلق في «{ $text }»
not-a-file-code = «{ $what }» ليس رمزاً لأسماء الملفات؛ اكتبوا من حرف إلى ثمانية أحرف مثل COL
not-a-group = «{ $what }» لا يسمي فريقاً؛ اكتبوا 12 أو SG12 أو WP1/11 أو SG12RG-AMR أو TSAG
review-error-no-table = ليس ملف مراجعة: ليس فيه جدول تسمى أعمدته مثل «English (en)» و«中文 (zh)»؛ أما الرسالة نفسها فتُفتح أو تُستورد ولا تُقرأ ترجمةً
import-error-old-word = هذا ملف Word 97–2003 ({"\u200E"}.doc): افتحوه في Word أو LibreOffice، واحفظوه بنسق {"\u200E"}.docx، ثم استوردوه
import-error-encrypted = لا يُفتح هذا الملف إلا بكلمة مرور: افتحوه في Word، وأزيلوا كلمة المرور، واحفظوه، ثم استوردوه
import-error-open-document = هذا ملف OpenDocument ({"\u200E"}.odt): افتحوه في LibreOffice أو Word، واحفظوه بنسق {"\u200E"}.docx، ثم استوردوه
import-error-other = هذا { $what } وليس ملف Word: افتحوه في البرنامج الذي أنشأه، واحفظوه بنسق {"\u200E"}.docx إن أمكن، ثم استوردوه
import-error-not-word = هذا ليس ملف Word ({"\u200E"}.docx)
import-error-damaged = ملف Word هذا متضرر ({ $what }): افتحوه في Word فقد يصلحه، واحفظوه، ثم استوردوه
import-other-rtf = ملف RTF
import-other-pdf = ملف PDF
import-other-open-document = ملف OpenDocument دون نص
import-other-excel = مصنف Excel
import-other-powerpoint = عرض تقديمي PowerPoint
import-part-missing = { $part }: غير موجود
import-much-bytes = أكثر من 32 ميغابايت
import-much-parts = أكثر من 4000 جزء
import-much-text = أكثر من 10 ميغابايت من النص
import-much-links = أكثر من 20 000 رابط
import-much-styles = أكثر من 5000 نمط
import-much-lists = أكثر من 20 000 قائمة
import-much-words = أكثر من 4 ميغابايت من الكلمات
import-much-pieces = أكثر من 200 000 فقرة وقطعة
import-much-depth = أجزاء متداخلة بعمق يزيد على { $most }
import-error-too-much = في ملف Word هذا { $what }، وهذا يفوق ما تتضمنه رسالة، فلم يُقرأ
translation-error-neither = ليس ملف XLIFF ولا ملف مراجعة ({"\u200E"}.docx)
translation-error-characters = متضرر: { $cause }
translation-error-own-language = الملف ترجمة إلى «{ $language }»، وهي اللغة التي كُتبت بها الرسالة نفسها
join-error-nothing = لم تُذكر أي نسخة لغوية
join-error-same-language = ملفان بلغة «{ $language }»: اذكروا ملفاً واحداً لكل لغة، واستوردوا الآخر على حدة
template-error = تتعذر قراءة النموذج { $file }: { $cause }
find-error-nothing = لا شيء للبحث عنه
find-error-pattern = يتعذر فهم التعبير: { $what }
find-error-too-large = التعبير أطول مما ينبغي
replace-error-standard = هذه صيغة موحدة: غيِّروها في فقرتها أولاً
replace-error-fact = يشمل هذا معلومة من الرسالة، وهي تُغيَّر حيث أُدخلت
replace-error-gone = تغيَّر هذا النص بعد البحث فيه
dictionary-error = يتعذر فهم قاموس التدقيق الإملائي: { $what }
not-dates = «{ $what }» ليس تاريخاً (2021-05-04) ولا فترة (2021-05-04..2021-05-13) ولا قائمة تواريخ بترتيب تصاعدي

## What the system says

system-not-found = غير موجود، أو مجلده غير موجود
system-permission = لا يسمح النظام بذلك: اسألوا القائم على المجلد، أو اختاروا غيره
system-read-only = محرك الأقراص للقراءة فقط: اختاروا مجلداً على غيره
system-full = محرك الأقراص ممتلئ: أخلوا مساحة عليه، أو اختاروا غيره
system-quota = استُنفدت حصتكم من محرك الأقراص: أخلوا مساحة، أو اختاروا مجلداً آخر
system-too-large = الملف أكبر مما يسمح به محرك الأقراص
system-name = الاسم أطول مما ينبغي، أو فيه محارف لا يسمح بها محرك الأقراص
system-folder = هذا مجلد لا ملف
system-no-folder = جزء من مساره ملف لا مجلد
system-there-already = يوجد من قبل ملف بهذا الاسم
system-busy = يستعمله برنامج آخر: أغلقوه هناك، أو أعيدوا المحاولة بعد لحظات
system-network = يتعذر الوصول إلى محرك أقراص الشبكة: تحققوا من اتصاله وأعيدوا المحاولة
system-timed-out = لم يستجب محرك الأقراص في الوقت المناسب: أعيدوا المحاولة
system-cut-short = ينتهي قبل نهايته: فقد بُتر
system-memory = لم تبق في الحاسوب ذاكرة كافية: أغلقوا برامج أخرى وأعيدوا المحاولة
system-other = { $what }
words = { $words }
list-line = السطر { $line }: { $what }
list-lines = { $lines }
list-headed-alike = لعمودين عنوان مثل «{ $heading }»
register-line-taken = الرقم { $number } من { $row } مستعمل في { $holder }
register-line-twice = الرقم { $number } من { $row } وارد من قبل في السطر { $before }
register-line-headings = تلزم العناوين series وnumber وdate (أو period)؛ ويمكن إضافة group وtitle
register-line-number = «{ $number }» ليس رقماً من 1 إلى 9999
register-line-period-unknown = فترة الدراسة الموافقة لتاريخ { $date } غير معروفة؛ اذكروها
register-line-undated = ليس له تاريخ ولا فترة دراسة
register-line-date = «{ $text }» ليس تاريخاً؛ اكتبوا 2021-02-05
register-line-period = «{ $text }» ليست فترة دراسة؛ اكتبوا T17 أو 2017-2020
place-paragraph = الفقرة { $number }
place-cell = الفقرة { $number } من الخلية { $cell } في الصف { $row } من الجدول { $table }
place-header = { $paragraph } من رأس الصفحة
place-footer = { $paragraph } من تذييل الصفحة الأولى
differs-words = في { $place } ينبغي أن يرد «{ $meant }» لكن الوارد «{ $found }»
differs-link = في { $place } ينبغي أن يقود «{ $words }» إلى { $meant } لكنه يقود إلى { $found }
differs-link-words = في { $place } ينبغي أن يقود «{ $words }» بالضبط إلى { $meant }
differs-no-link = في { $place } ينبغي ألا يقود «{ $words }» إلى أي مكان
differs-number = { $place } ليست مرقَّمة كما ينبغي
differs-empty-missing = { $place } ناقصة، وهي فارغة
differs-missing = { $place } ناقصة، «{ $words }»
differs-empty-many = فقرة فارغة زائدة عند { $place }
differs-many = «{ $words }» يرد عند { $place } ولا ينبغي
term-line-twice = «{ $id }» وارد من قبل في السطر { $before }
term-line-headings = يلزم عمود لغة عنوانه en أو zh أو fr أو es أو ru أو ar؛ ويمكن إضافة id وkind وstatus وnote وsource
term-line-empty = ليس فيه مصطلح بأي لغة
term-line-no-letters = ليس في مصطلحاته حروف
term-line-no-term = «{ $part }» ليس مصطلحاً
import-failed = لم يُستورد { $path }: { $cause }
import-review-file = { $path } ملف مراجعة ترجمة: افتحوا رسالته، ثم خذوه بالأمر «استيراد ترجمة…»
align-same-language = { $first } و{ $second } كلاهما بلغة «{ $language }»: اختاروا نسختين لغويتين من رسالة واحدة
send-out-failed = لم يُكتب { $path }: { $cause }
bring-in-failed = لم يؤخذ { $path }: { $cause }

## The language of the window

menu-language = لغة النافذة
command-language-system = لغة النظام
command-language-ar = لغة النافذة: العربية
command-language-zh = لغة النافذة: 中文
command-language-en = لغة النافذة: English
command-language-fr = لغة النافذة: Français
command-language-ru = لغة النافذة: Русский
command-language-es = لغة النافذة: Español

## The office’s settings

emblem-error-kind = الشعار { $path } ليس صورة PNG ولا JPEG: اختاروا غيره.
emblem-error-cut-off = الشعار { $path } مبتور: نهايته ناقصة. اختاروا صورة كاملة.
emblem-error-damaged = الشعار { $path } متضرر ({ $cause }): اختاروا غيره.
emblem-error-empty = الشعار { $path } فارغ: اختاروا غيره.

## الحفظ وما يعوقه والنسخ الاحتياطية

save-error-unwritable-way = تتعذر كتابة { $path }، ولم يتغير فيه شيء: { $cause }؛ { $way }
way-out-vanished = تحققوا من اتصال محرك الأقراص، أو اختاروا مكاناً آخر
way-out-name = اختاروا اسماً آخر
way-out-elsewhere = اختاروا مكاناً آخر
save-error-gone = لم يعد { $path } موجوداً: لم يُستبدل؛ احفظوا باسم آخر
save-error-changed = غيّر شخص آخر { $path } في هذه الأثناء: لم يُستبدل؛ قارنوا بين الاثنين، أو احفظوا باسم آخر
save-error-no-letter = يحتوي { $path } الآن على شيء آخر: لم يُستبدل؛ احفظوا باسم آخر
save-error-elsewhere = { $path } مفتوح في مكان آخر ({ $person }، { $host }) ولم يُستبدل: تولّوا الرسالة، أو احفظوا باسم آخر
save-error-elsewhere-unknown = { $path } مفتوح في مكان آخر ولم يُستبدل: تولّوا الرسالة، أو احفظوا باسم آخر
save-fault-backup = حُفظت الرسالة، ولكن { $cause }
save-fault-unsure = حُفظ { $path }، ولكن محرك الأقراص لا يؤكد ذلك ({ $cause }): اتركوا البرنامج مفتوحاً، واحفظوا نسخة على محرك أقراص آخر
backup-error-unkept = تعذر الاحتفاظ بنسخة احتياطية من { $letter } في { $folder }: { $cause }
backup-error-unreadable = تتعذر قراءة النسخ الاحتياطية في { $folder }: { $cause }
backup-altered = { $path } متضرر: ليس النسخة التي احتُفظ بها؛ اختاروا نسخة أخرى
journal-error-unsure = لا يؤكد محرك الأقراص حفظ نسخة الاسترداد { $path }، وقد لا تنجو التغييرات الأخيرة من عطل: { $cause }؛ احفظوا الرسالة

## ما يختلف بين حالتين من رسالة

differing-annex = الملحق { $title }
differing-annexes = الملحقات
differing-place = منقول
differing-order = الترتيب
differing-arrangement = التنسيق، مثل الأعمدة أو الأيام
differing-new = جديد
differing-gone = محذوف
differing-not-there = غير موجود
differing-nothing = لا اختلاف.
differing-before = قبل
differing-after = الآن
differing-more =
    { $count ->
        [one] اختلاف آخر
        [two] اختلافان آخران
        [few] { $count } اختلافات أخرى
       *[other] { $count } اختلافاً آخر
    }
differing-on = نعم
differing-off = لا
differing-series = السلسلة
differing-answer-by = موعد الرد المطلوب
differing-contact = جهة اتصال
differing-annex-count = سطر عدد الملحقات
differing-names-letter = ذكر الرسالة تحت عنوان الملحق
differing-waiver = ملاحظة يجوز بقاؤها
differing-inherited = مأخوذ من رسالة سابقة ولم يؤكَّد

## الرسالة المفتوحة وملفها

command-earlier-versions = النسخ السابقة…
command-earlier-versions-tip = آخر عشر نسخ من هذه الرسالة وما يختلف عن حالتها الآن
title-read-only = { $title } (للقراءة فقط)
saved-beside = حُفظت باسم { $path }
meanwhile-gone = لم يعد { $path } موجوداً: حُذف أو غُيّر اسمه أو انفصل محرك أقراصه. لم يُفقد شيء؛ وسيُسأل عند الحفظ عما يُعمل.
meanwhile-no-letter = لم يعد { $path } يُقرأ رسالةً. لم يُفقد شيء؛ وسيُسأل عند الحفظ عما يُعمل.
meanwhile-altered = غُيّر { $path } خارج Circular Desk منذ آخر حفظ، أو أصابه ضرر. «النسخ السابقة…» تعرض ما يختلف.
meanwhile-shown =
    { $count ->
        [0] قام شخص آخر بحفظ هذه الرسالة؛ ولا اختلاف فيها.
        [one] قام شخص آخر بحفظ هذه الرسالة: تُعرض كما هي الآن بتغيير واحد. يمكن التراجع عنه.
        [two] قام شخص آخر بحفظ هذه الرسالة: تُعرض كما هي الآن بتغييرين. يمكن التراجع عنهما.
        [few] قام شخص آخر بحفظ هذه الرسالة: تُعرض كما هي الآن بعدد { $count } تغييرات. يمكن التراجع عنها.
       *[other] قام شخص آخر بحفظ هذه الرسالة: تُعرض كما هي الآن بعدد { $count } تغييراً. يمكن التراجع عنها.
    }
conflict-title = قام شخص آخر بحفظ هذه الرسالة
conflict-none = غيّرتم أنتم وشخص آخر أشياء مختلفة: يمكن إبقاء الكل.
conflict-some =
    { $count ->
        [one] غيّرتم أنتم وشخص آخر شيئاً واحداً على نحو مختلف: اختاروا. ويُدمج الباقي تلقائياً.
        [two] غيّرتم أنتم وشخص آخر شيئين على نحو مختلف: اختاروا لكل منهما. ويُدمج الباقي تلقائياً.
        [few] غيّرتم أنتم وشخص آخر { $count } أشياء على نحو مختلف: اختاروا لكل منها. ويُدمج الباقي تلقائياً.
       *[other] غيّرتم أنتم وشخص آخر { $count } شيئاً على نحو مختلف: اختاروا لكل منها. ويُدمج الباقي تلقائياً.
    }
conflict-other-letter = توجد رسالة في هذا المكان. وهذا ما يختلف.
conflict-theirs = تغييراته ({ $count })
conflict-mine = تغييراتكم ({ $count })
conflict-both = للبت ({ $count })
conflict-here = ما لديكم
conflict-there = ما لديه
conflict-take-mine = أخذ ما لديكم
conflict-take-theirs = أخذ ما لديه
conflict-undecided = لم يُبت بعد
conflict-decide = البت ({ $count })
conflict-merge = دمج الاثنين
conflict-merged = دُمج الاثنان. يمكن التراجع؛ ويُكتب الملف عند الحفظ.
conflict-seen = اطلعتُ على ما غيّره؛ ويجوز استبداله (يبقى بين النسخ السابقة)
conflict-replace = استبدال ما لديه
conflict-later = القرار لاحقاً
elsewhere-title = هذه الرسالة مفتوحة في مكان آخر
elsewhere-who = مفتوحة منذ { $since } لدى { $person } على { $host }
elsewhere-who-unknown = فتحها برنامج آخر؛ ولا يمكن معرفة أيها.
elsewhere-somebody = شخص ما
elsewhere-read-about = يمكنكم قراءتها أو بدء نسخة باسم آخر.
elsewhere-saving-about = تغييراتكم ما زالت هنا. ويمكنكم حفظها باسم آخر.
elsewhere-take-about = إذا توليتموها علم الشخص الآخر بذلك عند الحفظ؛ ولا يُفقد شيء من عمله.
elsewhere-read = فتح للقراءة فقط
elsewhere-copy = فتح نسخة
elsewhere-take = تولّيها
elsewhere-take-and-save = تولّيها وحفظها
banner-read-only = للقراءة فقط: مفتوحة منذ { $since } لدى { $person } على { $host }
banner-read-only-unknown = للقراءة فقط: فتحها برنامج آخر
banner-taken = تولّاها { $person } الساعة { $since } على { $host }
banner-taken-unknown = تولّى برنامج آخر هذه الرسالة
trouble-title = تعذر حفظ الرسالة
trouble-still = لم يُفقد شيء: تبقى مفتوحة، وتغييراتكم في نسخة الاسترداد.
trouble-still-leaving = لم يُفقد شيء: تغييراتكم في نسخة الاسترداد، وتُعرض عند بدء البرنامج من جديد.
trouble-still-no-journal = تبقى مفتوحة، لكن تغييراتكم ليست في أي مكان آخر: احفظوها في مكان آخر قبل إغلاقها.
trouble-replace-about = إذا استُبدل بقي ما فيه الآن بين النسخ السابقة.
trouble-elsewhere = حفظ باسم آخر…
trouble-again = إعادة المحاولة
trouble-there = حفظها هناك من جديد
trouble-replace = استبداله
trouble-journal = الإبقاء في نسخة الاسترداد
trouble-journal-leave = الإبقاء في نسخة الاسترداد والإغلاق
trouble-kept = تغييراتكم في نسخة الاسترداد؛ وتُعرض عند بدء البرنامج من جديد.
unread-backup = حُفظت نسخة بتاريخ { $when } ويمكن قراءتها.
unread-open = فتح نسخة { $when }
unread-opened = هذه نسخة { $when }. ولا يُستبدل الملف إلا عند الحفظ.
unread-none = لا توجد هنا نسخة سابقة محفوظة منه. اطلبوا الملف ممن أرسله أو ابحثوا عن نسخة منه؛ ويبقى الملف نفسه كما هو.
unread-title = تعذر فتح الرسالة
earlier-title = النسخ السابقة
earlier-sentence = ما يختلف عن الرسالة كما هي الآن. والاستعادة خطوة يمكن التراجع عنها.
earlier-none = لم تُحفظ أي نسخة من هذه الرسالة بعد: تُحفظ نسخة عند كل حفظ.
earlier-differences =
    { $count ->
        [0] كما هي الآن
        [one] اختلاف واحد
        [two] اختلافان
        [few] { $count } اختلافات
       *[other] { $count } اختلافاً
    }
earlier-damaged = تتعذر قراءتها
earlier-then = حينها
earlier-now = الآن
earlier-restore = استعادة هذه النسخة
earlier-save = حفظ في ملف آخر…
earlier-restored = استُعيدت النسخة. يمكن التراجع؛ ويُكتب الملف عند الحفظ.

## ما بقي، وأعطال البرنامج

recovery-take = متابعتها
recovery-beside = حفظها بجانب الملف
recovery-name = مستعادة
recovery-nowhere = ليس للرسالة ملف تُحفظ بجانبه: تابعوها واحفظوها
recovery-no-file = ملفها غير موجود أو تتعذر قراءته: ما ترونه هنا هو كل ما يوجد.
recovery-changed = قام شخص آخر بحفظ الملف منذ ذلك: سيُعرض الاثنان عند الحفظ.
recovery-differences =
    { $count ->
        [0] لا اختلاف عن الملف
        [one] اختلاف واحد عن الملف
        [two] اختلافان عن الملف
        [few] { $count } اختلافات عن الملف
       *[other] { $count } اختلافاً عن الملف
    }
recovery-in-file = في الملف
recovery-left = النسخة المستعادة
recovery-sure = هذه التغييرات ليست في أي مكان آخر. هل يُتخلص منها نهائياً؟
recovery-throw-now = التخلص منها نهائياً
recovery-keep = الإبقاء عليها
journal-broke = تعذرت كتابة نسخة الاسترداد بسبب عطل في البرنامج: احفظوا الرسالة الآن
failure-title = حدث عطل في Circular Desk
failure-kept = ما كتبتموه في أمان: كُتب للتو في نسخة الاسترداد. تابعوا، أو أغلقوا البرنامج وابدؤوه من جديد؛ وسيعرض عليكم الرسالة.
failure-not-kept = ما كتبتموه ما زال هنا، لكن تعذرت كتابته في نسخة الاسترداد: احفظوه الآن باسم آخر.
failure-no-letter = لم تكن أي رسالة مفتوحة. تابعوا، أو أغلقوا البرنامج وابدؤوه من جديد.
failure-go-on = متابعة
failure-close = إغلاق البرنامج
failure-part = حدث عطل في جزء من البرنامج. ما كتبتموه محفوظ: احفظوا الرسالة وابدؤوا البرنامج من جديد.
## What the office sets
office-title = إعدادات القسم
office-new-letters = الرسائل الجديدة
office-paper = الشعار والعنوان
office-signatories = الموقّعون
office-contacts = دفتر العناوين
office-closed-days = أيام الإغلاق
office-numbers = الأرقام والمصطلحات
office-everything = الملف والتشخيص
office-keep = حفظ
office-kept = حُفظت إعدادات القسم.
office-no-folder = لا يمكن حفظ إعدادات القسم: ليس في هذا النظام مجلد لها. حددوا مجلداً بواسطة CIRCULAR_DESK_HOME.
office-as-program = الإنكليزية (تلقائياً)
office-new-letters-about = هكذا تبدأ الرسائل الجديدة ما لم تحددوا غير ذلك. والرسائل الموجودة لا تتغير.
office-place = مكان الاجتماع
office-contact = جهة الاتصال
office-several = عدة قيم تفصل بينها فاصلة منقوطة
office-paper-about = ما يُطبع على ورق كل رسائل هذا القسم.
office-emblem = الشعار
office-no-emblem = لا شعار خاص: تُطبع حلقة محايدة.
office-emblem-in = اختيار هذه الصورة
office-emblem-hint = صورة PNG أو JPEG
office-emblem-taken = الشعار جاهز؛ ويُطبع بعد حفظ الإعدادات.
office-emblem-unseen = صورة JPEG: انظروا إليها في الصفحة.
office-emblem-remove = إزالة الشعار
office-address-line = السطر في أسفل الصفحة الأولى
office-address-line-about = إذا كانت الخانة فارغة يُطبع السطر الموحد الظاهر فيها.
office-signatories-about = الموقّعون ومدد ولايتهم. تأخذ الرسائل الجديدة من يشغل المنصب في تاريخها؛ وينبه التدقيق إلى غيره.
office-signatory-add = إضافة موقّع
office-signatory-name = الاسم بالحروف اللاتينية
office-signatory-remove = إزالة الموقّع { $number }
office-signatories-known = معروفون للبرنامج
office-signatory-term = { $name }، من { $from } إلى { $until } على الأقل
office-signatory-since = { $name }، منذ { $from } على أبعد تقدير
office-from = في المنصب من
office-until = إلى (يُترك فارغاً لمن لا يزال في المنصب)
office-term-ends-early = تنتهي الولاية قبل أن تبدأ.
office-contacts-about = جهات الاتصال في الرسائل التي فُتحت أو حُفظت هنا وما تضيفونه. ولا تتغير الرسائل بتغيرها.
office-contacts-search = بحث في دفتر العناوين
office-contacts-none = لا أحد في دفتر العناوين بعد.
office-contacts-taken = عدد جهات الاتصال المقروءة: { $count }؛ وتبقى بعد حفظ الإعدادات.
office-contact-label = تسميته في القسم
office-contact-label-hint = مثال: أمانة لجنة الدراسات 12
office-contact-nameless = بلا اسم
office-contact-remove = إزالة جهة الاتصال هذه
office-list-hint = قائمة CSV
office-file = الملف
office-in = قراءة منه
office-out = كتابة فيه
office-numbers-in = قراءة الأرقام
office-numbers-out = كتابة الأرقام
office-terms-in = قراءة المصطلحات
office-terms-out = كتابة المصطلحات
office-in-title = الملف المطلوب قراءته
office-out-title = الملف المطلوب كتابته
office-written = كُتب الملف { $path }.
office-would-replace = الملف { $path } موجود. اطلبوا مرة أخرى لاستبداله.
office-file-no-text = تتعذر قراءة { $path }: ليس نص UTF-8. احفظوا القائمة بنسق CSV (UTF-8).
office-numbers-about = الرسائل الصادرة بحسب السلسلة. تأخذ النسخة الموقّعة رقمها تلقائياً؛ ويمكن قراءة ما صدر قبل ذلك من قائمة أو إضافته هنا. اختاروا سلسلة لرؤية رسائلها وتصحيحها.
office-numbers-none = لم تأخذ أي رسالة رقماً بعد.
office-numbers-series = السلسلة
office-numbers-group = الفريق
office-numbers-period = فترة الدراسة
office-numbers-letters = الرسائل
office-numbers-next = الرقم التالي
office-numbers-taken = عدد الرسائل المقروءة: { $count }؛ وتدخل السجل بعد حفظ الإعدادات.
office-numbers-refused = لم تُقبل القائمة: { $cause }
office-series = السلاسل والأرقام
office-series-said = { $series }، الرسائل: { $count }، الرقم التالي: { $next }
office-series-add = إضافة سلسلة
office-series-about = تأخذ الرسالة التالية الرقم الذي يلي أكبر رقم في هذه القائمة. إن صدرت رسائل من قبل، فأدخلوا أدناه رقم آخرها.
office-series-hint = CIR، COL…
office-group-hint = يُترك فارغاً إذا كان الترقيم واحداً لجميع الأفرقة
office-period-hint = T25 أو 2025-2028
office-series-needed = للسلسلة رمز مثل CIR أو COL.
office-period-needed = تبدأ الأرقام من جديد مع كل فترة دراسة: اذكروها.
office-series-twice = هذه السلسلة في القائمة من قبل: اختاروها هناك.
office-letters-of = رسائل { $series }
office-letters-gaps = أرقام بلا رسالة: { $numbers }
office-letter-said = { $number }، { $date }، { $title }
office-letter-untitled = بلا عنوان
office-letter-add = إضافة رسالة
office-letter-taken = لرسالة أخرى من هذه السلسلة الرقم { $number }.
office-letter-date = التاريخ
office-letter-title = العنوان
office-letter-remove = حذف من السجل
office-terms-count = عدد المفاهيم في المسرد، مع مفاهيم القسم: { $count }.
office-terms-taken = عدد المفاهيم المقروءة: { $count }؛ وتدخل المسرد بعد حفظ الإعدادات.
office-closed-days-about = الموعد النهائي في أحد هذه الأيام يستحق النظر: ينبه إليه التدقيق ويعرض يومي العمل قبله وبعده.
office-holidays = العطل التي يراعيها هذا القسم
office-own-days = أيام إغلاق أخرى
office-day = يوم الإغلاق { $number }
office-day-name = اسم يوم الإغلاق { $number }
office-day-hint = اسمه
office-day-add = إضافة يوم
office-day-remove = إزالة يوم الإغلاق { $number }
office-everything-about = كل ما هو هنا مع السجل والمصطلحات وكلماتكم في ملف واحد: لجهاز آخر أو لزميل.
office-everything-hint = office.zip
office-everything-taken = قُرئ الملف. راجعوا الصفحات؛ ويبقى كل شيء بعد حفظ الإعدادات.
office-diagnostics = التشخيص
office-diagnostics-about = معلومات لفريق الدعم، بالإنكليزية؛ ولا تتضمن أي نص من الرسائل ولا أسماء ملفات ولا عناوين.
office-diagnostics-copy = نسخ التشخيص
office-log = سجل البرنامج في { $path }.
diagnostics-copied = نُسخ التشخيص إلى الحافظة.
contacts-list-headings = يلزم العنوان name أو e-mail؛ ويمكن إضافة telephone وfax وpage وlabel
contacts-list-empty = ليس فيه شيء عن جهة اتصال
bundle-error-archive = ليس هذا ملف إعدادات قسم، أو هو غير كامل: { $cause }
bundle-error-nothing = لا يحتوي هذا الأرشيف على إعدادات قسم: اختاروا ملفاً كتبه هذا البرنامج.
bundle-error-damaged = الملف { $name } داخله تالف: { $what }
bundle-error-list = تتعذر قراءة { $name } داخله: { $what }
bundle-error-unspeakable = تتعذر كتابة الإعدادات: { $cause }
command-office = إعدادات القسم…
command-office-tip = الشعار والموقّعون ودفتر العناوين وأيام الإغلاق والأرقام: ما تشترك فيه كل الرسائل
command-diagnostics = نسخ التشخيص
command-diagnostics-tip = ما يقوله البرنامج عن نفسه، بلا كلمة من رسالة، إلى الحافظة
## ملف رسالة لا يُقرأ

ron-cut-short = ينتهي الملف قبل أوانه؛ وجزء منه مفقود
ron-too-deep = القوائم أو الشروط متداخلة أعمق مما يجوز
ron-other = بنيته ليست بنية ملف رسالة ({ $what })

## ما وجده الاستيراد وما تركه؛ وما تختلف فيه الصيغ اللغوية

left-not-printed = فيه كلمات لا تطبعها الرسالة؛ حُفظ فقرةً في نهاية النص
left-own = لم يُنقل إلى الرسالة، فهي تطبع ما لديها
imported-annex = ملحق
imported-time-plan = جدول زمني
imported-kind-of-letter = نوع الرسالة
imported-deadline = موعد نهائي
imported-rule-of-a-deadline = قاعدة موعد نهائي
imported-closing = الختام
imported-signed = موقَّعة
imported-number-of-annexes = عدد الملحقات
imported-latest-information = آخر المعلومات
imported-signatory = الموقِّع
imported-office-of-the-signatory = منصب الموقِّع
imported-date-of-the-letter-that-is-changed = تاريخ الرسالة التي يجري تغييرها
imported-opening-time-of-the-meeting = وقت افتتاح الاجتماع
imported-standard-wording-reworded = صيغة موحدة أُعيدت صياغتها
imported-group-that-meets = الفريق المجتمع
imported-days-of-the-meeting = أيام الاجتماع
imported-place-of-the-meeting = مكان الاجتماع
imported-field-of-work-of-the-group = مجال عمل الفريق
imported-author-code = رمز المُعِدّ
imported-head-of-a-liaison-statement = رأس بيان اتصال
imported-place-and-date = المكان والتاريخ
imported-addressee = مرسَل إليه
imported-reference = المرجع
imported-salutation = التحية
imported-contact = جهة اتصال
imported-copy-to = نسخة إلى
imported-subject = الموضوع
imported-language = اللغة
left-in-text = حُفظ فقرةً في النص
left-at-end = حُفظ فقرةً في النهاية
left-comment = لم يُنقل إلى الرسالة
left-hidden-text = أُسقط لأنه لا يُطبع
left-behind = حُفظ بعد الفقرة التي ينتمي إليها
left-pictures = أُسقطت؛ فالرسالة تطبع شعارها
left-covered-cell = أُسقطت لأن Word لا يعرضها
left-in-footnote = الحاشية { $number }
left-in-comment = تعليق من { $by }
left-in-tracked-changes = تغييرات متعقَّبة
left-tracked-changes = قُرئت كأنها مقبولة: حُفظت الإضافات وعددها { $inserted }، وأُسقطت هذه الكلمات
left-in-hidden-text = نص مخفي
left-in-text-box = مربع نص
left-in-pictures = صور
left-in-covered-cell = خلية محجوبة
difference-kind-of-letter = نوع الرسالة
difference-series = السلسلة
difference-number = الرقم
difference-group-of-the-series = فريق السلسلة
difference-author-code = رمز المُعِدّ
difference-number-of-the-amendment = رقم التعديل
difference-date-of-the-letter-that-is-changed = تاريخ الرسالة التي يجري تغييرها
difference-date = التاريخ
difference-number-of-addressees = عدد المرسَل إليهم
difference-number-of-copies = عدد النسخ
difference-group-that-meets = الفريق المجتمع
difference-days-of-the-meeting = أيام الاجتماع
difference-mode-of-the-meeting = طريقة المشاركة
difference-opening-time = وقت الافتتاح
difference-page-of-the-meeting = صفحة الاجتماع
difference-page-of-registration = صفحة التسجيل
difference-signed = موقَّعة
difference-page-of-the-latest-information = صفحة آخر المعلومات
difference-answer-by = موعد الرد
difference-number-of-annexes = عدد الملحقات
difference-contact = جهة الاتصال { $number }
difference-deadline = الموعد النهائي { $number }
## The manual and the tour

command-tour = جولة للرسالة الأولى
manual-search = بحث في الدليل
manual-contents = المحتويات
manual-keys = المفاتيح
manual-does = ما تفعله
key-shift = Shift
key-space = Space
key-enter = Enter
key-escape = Esc
manual-next = الموضع التالي
manual-previous = الموضع السابق
tour-place = الخطوة { $step } من { $steps }
tour-next = التالي
tour-back = السابق
tour-end = إنهاء الجولة
tour-finish = إنهاء
tour-offer = أهي رسالتكم الأولى؟ جولة من ست خطوات تبين أين يوجد كل شيء.
tour-offer-take = بدء الجولة
tour-offer-leave = ليس الآن
tour-begin = ابدؤوا رسالة
tour-begin-about = تبدأ الرسائل من صفحة البداية: اختاروا نوعاً، أو خذوا رسالة العام الماضي لتتبع المواعيد النهائية والجدول الزمني التواريخ الجديدة.
tour-facts = أدخلوا المعلومات مرة واحدة
tour-facts-about = يرد الرقم والتاريخ والفريق والمكان في موضع واحد من الاستمارة. وتُطبع حيثما احتاجت إليها الرسالة، بكل لغة.
tour-texts = اكتبوا ما هو جديد
tour-texts-about = تظهر النصوص كما ستُطبع. والحقول الملونة معلومات؛ ويُدرج { $keys } معلومة. وتُطبع الصيغة الموحدة بكل لغة تلقائياً.
tour-page = انظروا إلى الصفحة
tour-page-about = هذه هي الصفحة النهائية. وهي تتبع ما تكتبون، والنقر عليها يقود إلى النص.
tour-findings = انظروا ما ينقص
tour-findings-about = يعدّ هذا السطر ما وجده التدقيق. والنقر يسرده؛ وحيث تكون الكلمات الصحيحة واضحة تكتبها نقرة أخرى.
tour-export = صدّروا للتوقيع
tour-export-about = هذا يُنشئ ملف Word للتوقيع، أو ملف PDF، أو جميع اللغات معاً. ويفتح F1 الدليل عند ما تعملون فيه.
## The tools of the translator's view

translation-fill-short = التعبئة من الذاكرة
translation-concordance-short = البحث في الذاكرة
drop-here = { $count ->
    [1] أفلتوا لفتح الرسالة
   *[other] أفلتوا لفتح هذه النسخ من الرسالة معاً
}
## لوحة المفاتيح وقارئ الشاشة
region-top = الرسالة والأوامر
region-find = بحث واستبدال
region-navigator = أجزاء الرسالة
region-form = الاستمارة
region-translation = نصوص للترجمة
region-translation-head = ما يُترجم
region-word = ملف Word
region-pages = الصفحات
region-findings = نتائج التدقيق
region-status = حالة الرسالة
region-start = بدء رسالة أو فتحها
resize-navigator = عرض لوحة التنقل
resize-pages = عرض الصفحات
resize-word = عرض ملف Word
resize-findings = ارتفاع نتائج التدقيق
resize-concordance = ارتفاع البحث في الذاكرة
command-larger = تكبير العرض
command-smaller = تصغير العرض
command-usual-size = العرض بحجمه المعتاد
command-less-motion = حركة أقل
command-next-pane = إلى الجزء التالي من النافذة
command-previous-pane = إلى الجزء السابق من النافذة
box-misspelt = ليست في القاموس
