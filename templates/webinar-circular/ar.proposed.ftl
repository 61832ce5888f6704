# The words of this kind of letter in Arabic for which no official text has been seen.

webinar-circular-name = رسالة معممة للإعلان عن ندوات إلكترونية
webinar-circular-summary = تدعو إلى ندوة إلكترونية واحدة أو أكثر: المواضيع والمشاركة والتسجيل.
webinar-circular-subject = { FACT("meeting-title") }
webinar-circular-dates = (اجتماعات افتراضية بالكامل، { FACT("meeting-dates") })
webinar-circular-opening = يسرني إبلاغكم بأن الاتحاد الدولي للاتصالات ينظم "{ FACT("meeting-title") }" في شكل اجتماعات افتراضية بالكامل ({ FACT("meeting-dates") }).
webinar-circular-participation = والمشاركة مفتوحة أمام الدول الأعضاء في الاتحاد وأعضاء القطاعات والمنتسبين والمؤسسات الأكاديمية وأمام أي شخص من بلد عضو في الاتحاد يرغب في المساهمة في العمل. ويشمل ذلك الأشخاص الذين هم أيضاً أعضاء في منظمات دولية وإقليمية ووطنية.
webinar-circular-information = وستُتاح جميع المعلومات ذات الصلة بالندوات الإلكترونية (المتحدثون وروابط التسجيل وتفاصيل التوصيل عن بُعد) في الموقع التالي: { FACT("meeting-page") }.
webinar-circular-updates = وستُحدَّث هذه المواقع الإلكترونية بانتظام كلما توفرت معلومات جديدة أو معدّلة. ويرجى من المشاركين الاطلاع دورياً على التحديثات. ويرجى الإحاطة علماً بأن التسجيل إلزامي.

# A single webinar.
webinar-circular-dates-one = (اجتماع افتراضي بالكامل، { FACT("meeting-dates") })
webinar-circular-opening-one = يسرني إبلاغكم بأن الاتحاد الدولي للاتصالات ينظم "{ FACT("meeting-title") }" في شكل اجتماع افتراضي بالكامل { FACT("meeting-dates|from-to") }.
webinar-circular-information-one = وستُتاح جميع المعلومات ذات الصلة بالندوة الإلكترونية (المتحدثون ورابط التسجيل وتفاصيل التوصيل عن بُعد) في الموقع التالي: { FACT("meeting-page") }.
webinar-circular-updates-one = وسيُحدَّث هذا الموقع الإلكتروني بانتظام كلما توفرت معلومات جديدة أو معدّلة. ويرجى من المشاركين الاطلاع دورياً على التحديثات. ويرجى الإحاطة علماً بأن التسجيل إلزامي.
