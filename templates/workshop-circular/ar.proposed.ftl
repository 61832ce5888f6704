# The words of this kind of letter in Arabic for which no official text has been seen.

workshop-circular-name = رسالة معممة للإعلان عن ورشة عمل
workshop-circular-summary = تدعو إلى ورشة عمل تُعقد حضورياً: الأهداف والمشاركة والتسجيل ومتطلبات التأشيرة.
workshop-circular-subject = ورشة عمل الاتحاد بشأن "{ FACT("meeting-title") }"
workshop-circular-place-and-dates = ({ FACT("meeting-place") }، { FACT("meeting-dates") })
workshop-circular-dates-virtual = (افتراضياً، { FACT("meeting-dates") })
workshop-circular-opening = يسرني إبلاغكم بأن الاتحاد الدولي للاتصالات ينظم ورشة عمل بشأن "{ FACT("meeting-title") }" في { FACT("meeting-place") }، { FACT("meeting-dates|from-to") }.
workshop-circular-opening-virtual = يسرني إبلاغكم بأن الاتحاد الدولي للاتصالات ينظم ورشة عمل افتراضية بشأن "{ FACT("meeting-title") }" { FACT("meeting-dates|from-to") }.
workshop-circular-host = وتُعقد ورشة العمل باستضافة كريمة من { FACT("meeting-host") }.
workshop-circular-participation = والمشاركة مجانية ومفتوحة أمام جميع أصحاب المصلحة المهتمين، بمن فيهم الدول الأعضاء في الاتحاد وأعضاء القطاعات والمنتسبون والمؤسسات الأكاديمية، وأمام أي شخص من بلد عضو في الاتحاد يرغب في المساهمة في العمل.
workshop-circular-information = وستُتاح جميع المعلومات ذات الصلة بالحدث (مشروع البرنامج والمتحدثون ورابط التسجيل) في صفحة الحدث الإلكترونية: { FACT("meeting-page") }.
workshop-circular-updates = وستُحدَّث صفحة الحدث الإلكترونية بانتظام كلما توفرت معلومات إضافية. ويُشجَّع المشاركون على الاطلاع دورياً على التحديثات في هذه الصفحة.
workshop-circular-general-information = وترد المعلومات العامة للمشاركين، بما فيها المعلومات المتعلقة بالإقامة في الفنادق والنقل ومتطلبات التأشيرة، في الموقع الإلكتروني للاتحاد المذكور أعلاه.
workshop-circular-registration = والتسجيل إلزامي لجميع المشاركين الذين يعتزمون حضور ورشة العمل. ويرجى منكم ملء استمارة التسجيل الإلكترونية في الموقع التالي: { FACT("registration-page") } في أقرب وقت ممكن.
workshop-circular-early-registration = ويرجى إتمام التسجيل للمشاركة الحضورية في موعد أقصاه { FACT("deadline registration") }. ويرجى الإحاطة علماً بأن التسجيل المسبق للمشاركين في أحداثنا يجري على الخط حصراً.
workshop-circular-visa = وأود أن أذكّركم بأن على مواطني بعض البلدان الحصول على تأشيرة لدخول البلد المضيف وقضاء أي فترة فيه. ويجب الحصول على التأشيرة من المكتب (السفارة أو القنصلية) الذي يمثل البلد المضيف في بلدكم، أو من أقرب مكتب إلى بلد المغادرة إن لم يوجد مثل هذا المكتب في بلدكم.
workshop-circular-deadline-registration = التسجيل للمشاركة الحضورية
workshop-circular-remote = ستتاح المشاركة عن بُعد؛ وستُنشر التفاصيل في الصفحة الإلكترونية للحدث.
