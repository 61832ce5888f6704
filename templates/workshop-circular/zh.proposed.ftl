# The words of this kind of letter in Chinese for which no official text has been seen.

workshop-circular-name = 讲习班通函
workshop-circular-summary = 邀请参加实地举办的讲习班：目的、参会、注册、签证要求。
workshop-circular-subject = 国际电联“{ FACT("meeting-title") }”讲习班
workshop-circular-place-and-dates = （{ FACT("meeting-dates") }，{ FACT("meeting-place") }）
workshop-circular-dates-virtual = （虚拟会议，{ FACT("meeting-dates") }）
workshop-circular-opening = 我高兴地通知您，国际电信联盟（国际电联）将于{ FACT("meeting-dates|from-to") }在{ FACT("meeting-place") }举办“{ FACT("meeting-title") }”讲习班。
workshop-circular-opening-virtual = 我高兴地通知您，国际电信联盟（国际电联）将于{ FACT("meeting-dates|from-to") }举办“{ FACT("meeting-title") }”虚拟讲习班。
workshop-circular-host = 讲习班由{ FACT("meeting-host") }承办。
workshop-circular-participation = 此次活动免费参加，并向所有感兴趣的利益攸关方开放，包括国际电联成员国、部门成员、部门准成员和学术机构，以及来自国际电联成员国并希望为此项工作做出贡献的任何个人。
workshop-circular-information = 与活动有关的所有相关信息（日程草案、发言人、注册链接）将在活动网页上提供：{ FACT("meeting-page") }。
workshop-circular-updates = 随着更多信息的提供，活动网页将定期更新。鼓励参会者定期查看网页以了解最新信息。
workshop-circular-general-information = 包括酒店住宿、交通和签证要求在内的与会者综合信息见上述国际电联网站。
workshop-circular-registration = 所有计划参加讲习班的与会者均需注册。请您尽快填写在线注册表：{ FACT("registration-page") }。
workshop-circular-early-registration = 现场参会的注册最迟须于{ FACT("deadline registration") }完成。请注意，我们活动的参会者预注册仅通过在线方式进行。
workshop-circular-visa = 谨在此提醒您，一些国家的公民须获得签证才能入境东道国并停留。签证必须在东道国驻贵国的代表机构（使馆或领事馆）申请；如贵国没有此类机构，则须在距出发国最近的机构申请。
workshop-circular-deadline-registration = 现场参会注册
workshop-circular-remote = 可远程参会；详情将在活动网页上公布。
