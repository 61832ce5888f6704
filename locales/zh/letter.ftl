# What letters print in Chinese: wording seen in official texts.
# Every group of messages names the texts in which its wording was seen. Where no text is named,
# the wording was seen in collective-letter-12-12.

## Dates (collective-letter-12-12, COL-3-9, COUNCIL-C18-35)

month = { $month }月
weekday = { $weekday ->
    [1] 星期一
    [2] 星期二
    [3] 星期三
    [4] 星期四
    [5] 星期五
    [6] 星期六
   *[7] 星期日
}
date = { $year }年{ $month }{ $day }日
date-day-month = { $month }{ $day }日
time-plan-weekday = （{ $weekday }）
date-line = { $year }年{ $month }{ $day }日，{ $place }
range-dash = { $span ->
    [days] { $first-year }年{ $first-month }{ $first-day }-{ $last-day }日
    [months] { $first-year }年{ $first-month }{ $first-day }日-{ $last-month }{ $last-day }日
   *[years] { $first-year }年{ $first-month }{ $first-day }日-{ $last-year }年{ $last-month }{ $last-day }日
}
# COL-3-9: 2015年6月10日至17日
range-to = { $span ->
    [days] { $first-year }年{ $first-month }{ $first-day }日至{ $last-day }日
    [months] { $first-year }年{ $first-month }{ $first-day }日至{ $last-month }{ $last-day }日
   *[years] { $first-year }年{ $first-month }{ $first-day }日至{ $last-year }年{ $last-month }{ $last-day }日
}
range-from-to = { $span ->
    [days] { $first-year }年{ $first-month }{ $first-day }至{ $last-day }日
    [months] { $first-year }年{ $first-month }{ $first-day }日至{ $last-month }{ $last-day }日
   *[years] { $first-year }年{ $first-month }{ $first-day }日至{ $last-year }年{ $last-month }{ $last-day }日
}
range-inclusive = { $range }（含）
range-one-day = { $date }

## Times of day (collective-letter-12-12, COL-3-9)

time = { $minute ->
    [0] { $hour }时
   *[other] { $hour }时{ $minutes }分
}
times = { $first } – { $last }

## Groups

study-group = 第{ $number }研究组
working-parties = 第{ $numbers }工作组
questions = 第{ $numbers }号课题
advisory-group-short = TSAG
group-title-12 = 性能、服务质量（QoS）和体验质量（QoE）
list-separator = 、
list-last = { $items }和{ $last }

## Head

organization = 国 际 电 信 联 盟
bureau = 电信标准化局
place-geneva = 日内瓦
label-reference = 文号：
label-telephone = 电话：
label-fax = 传真：
label-email = 电子邮件：
label-web = 网页：
label-to = 致：
label-subject = 事由：
addressee-end = ；

## References

reference-circular = 电信标准化局第{ $number }号通函
reference-collective-letter = 电信标准化局第{ $number }/{ $group }号集体函

## Addressees (collective-letter-12-12, BR-CA-154, studylib 12901511)

addressee-administrations = 国际电联各成员国主管部门
addressee-sector-members = ITU-T部门成员
addressee-associates = ITU-T部门准成员
addressee-associates-of-group = { FACT("study-group|genitive") }的ITU-T部门准成员
addressee-academia = 国际电联学术成员
addressee-director-br = 无线电通信局主任
addressee-director-bdt = 电信发展局主任

## Salutation, closing, signature

salutation = 尊敬的先生/女士：
closing = 顺致敬意！
signed = （原件已签）
director-tsb = 电信标准化局主任，
signatory-chaesub-lee = 李在摄
latest-information = 最新会议信息

## Deadlines

key-deadlines = 重要截止日期
deadline-translation = 提交需要翻译的ITU-T成员文稿
deadline-registration = 注册（通过研究组主页在线注册表：{ FACT("group-page") }）
deadline-contributions = 提交ITU-T成员文稿（通过文件直传）

## Annexes

annex-heading = 附件{ $letter }
annex-mention = 附件{ $letter }
note = 注 ‒

## Body

english-only-no-fellowships = 请注意，将不发放与会补贴，整个会议将仅以英文进行，而且不提供口译服务。
practical-in-annex = 实用会议信息见{ FACT("annex practical-information") }。
agenda-and-time-plan-in-annex = 会议议程草案和时间计划草案由{ FACT("chair") }起草，见{ FACT("annex agenda-and-time-plan") }。
wish = 祝您与会顺利且富有成效。

## Practical meeting information

practical-title = 实用会议信息
practical-working-methods = 工作方法与设施
practical-documents-heading = 文件的提交和获取：
practical-documents-submission = 成员的文稿应使用文件直传提交；临时文件草案应使用相应模板通过电子邮件提交研究组秘书处。
practical-documents-access = 会议文件可通过研究组主页获取，且仅限有国际电联用户账号并支持TIES权限的ITU-T成员使用。
practical-language-heading = 工作语文：
practical-language-english-only = 整个会议将仅以英文进行。
practical-remote-heading = 互动式远程参会：
practical-remote-tool = 将使用我的会议工具进行所有会议的远程参会，其中包括工作组和研究组全体会议之类的决策性会议。
practical-remote-register = 代表们必须进行会议注册，而且在发言时需介绍自己和所属单位。
practical-remote-best-effort = 远程参会将尽全力提供。参会者应了解，会议不会因有代表无法连线、收听或发言不能被听到而推迟或中断，一切听从主席的酌情安排。
practical-remote-voice = 如果认为远程参会者的语音质量不佳，主席可能会打断远程参会者，并且可能避免请参会者发言，直到有迹象表明问题已解决为止。
practical-remote-chat = 会议聊天功能是会议不可或缺的一部分，鼓励在会议期间使用此功能来促进高效的时间管理。
practical-registration-fellowships-visa-title = 注册、新代表、与会补贴和签证协办
practical-registration-heading = 注册：
practical-registration-text = 与会者均需进行注册。请至少在会议召开的一个月前通过研究组主页完成在线注册。
practical-registration-membership = 注册表中的一些备选选项仅适用于成员国。
practical-registration-form = 必须通过研究组主页上的在线注册表格进行注册。
practical-registration-no-access = 未经注册，代表将无法获取我的会议远程参会工具。
practical-focal-point = 如{ FACT("circular 68") }所述，ITU-T注册系统要求注册申请需经联系人批准；{ FACT("circular 118") }介绍如何设置对这些申请的自动批准。
practical-women = 请成员尽可能吸纳女代表加入代表团。
practical-newcomers-fellowships-visa-heading = 新代表、与会补贴和签证协办：
practical-virtual-no-travel = 对于虚拟会议而言，由于不涉及差旅，因此不提供与会补贴，签证支持也不适用。
practical-newcomers-briefing = 研究组主席将酌情考虑为新代表们举办情况介绍会。

## Agenda and time plan

agenda-title = 议程草案
agenda-and-time-plan-title = 议程草案和时间计划草案
time-plan-title = 时间计划草案
agenda-opening = 会议开始
agenda-approval = 通过议程
agenda-ipr = 要求提交所有依照ITU-T政策作出的知识产权声明
agenda-document-review = 文件审议和分配
agenda-ad-hoc-schedule = 特别会议的时间表
agenda-work-plan = 工作计划
agenda-facilities = 会议设施和电子化工作方法
agenda-working-parties = 工作组会议，包括特别会议
agenda-consented-status = 已经同意的建议书草案的状况
agenda-interim-activities = { FACT("group") }中期开展的活动
agenda-structure = { FACT("group|genitive") }结构、报告人、联络报告人
agenda-reports-new-work = 新工作项目
agenda-reports-recommendations = 批准/同意/确定/删除建议书
agenda-reports-technical = 批准技术报告/资料性文本
agenda-reports-interim = 中期活动
agenda-reports-liaison = 有待发出的联络声明/通信
agenda-reports-programme = 审议工作计划
agenda-translation-priority = 优先翻译已经同意的建议书
agenda-future = { FACT("group|genitive") }的未来会议和活动
agenda-other-business = 其他事宜
agenda-thanks-closure = 致谢和会议闭幕
time-plan-opening-plenary = 开幕全体会议
time-plan-closing-plenary = 闭幕全体会议
session-morning = 上午
session-afternoon = 下午
weekend = 周末

## Foot of the first page: COL-3-9, a Chinese letter, keeps it in English.

address-line = International Telecommunication Union • Place des Nations • CH-1211 Geneva 20 • Switzerland{ FACT("br") }Tel: +41 22 730 5111 • Fax: +41 22 733 7256 • E-mail: <itumail@itu.int> • <www.itu.int>
