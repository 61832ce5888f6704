# Wording in Chinese for which no official text has been seen. It is printed all the same, and
# reported as a finding until somebody confirms it and moves it to letter.ftl with its source.

## Dates and times

date-weekday = { $year }年{ $month }{ $day }日（{ $weekday }）
range-both = { $span ->
    [days] { $first-year }年{ $first-month }{ $first-day }日和{ $last-day }日
    [months] { $first-year }年{ $first-month }{ $first-day }日和{ $last-month }{ $last-day }日
   *[years] { $first-year }年{ $first-month }{ $first-day }日和{ $last-year }年{ $last-month }{ $last-day }日
}
days-day = { $day }日
days-month = { $month }{ $days }
days-year = { $year }年{ $months }
days-separator = 、
time-twelve-hours = { $minute ->
    [0] { $hour }时
   *[other] { $hour }时{ $minutes }分
}
times-twelve-hours = { $first } – { $last }

## Groups

study-group-short = 第{ $number }研究组
working-party-short = 第{ $numbers }工作组
advisory-group = 电信标准化顾问组
quote = “{ $words }”

## Head

label-contact = 联系人：
label-copy = 抄送：

## References

reference-liaison-statement = { $code } – LS { $number }
amendment-addendum = { $reference }补遗{ $number }
amendment-corrigendum = { $reference }勘误{ $number }
amendment-revision = { $reference }修订{ $number }

## Addressees

addressee-chairs = 各研究组主席和副主席
addressee-regional-office-americas = 国际电联美洲区域代表处主任

## Signature

signatory-seizo-onoe = Seizo Onoe

## Deadlines

deadline-captioning = 提交实时字幕和/或手语传译申请
deadline-fellowships = 提交与会补贴申请（通过在线注册表；详情见{ FACT("annex practical-information") }）
deadline-interpretation = 提交口译申请（通过在线预注册表）
deadline-visa = 提交签证协办函申请（通过在线注册表；详情见{ FACT("annex practical-information") }）

## Annexes

annex-count = 附件：{ $count }件
annex-heading-single = 附件
annex-mention-single = 附件
annex-of-letter = （{ $reference }）

## Body

agenda-in-annex = 会议议程草案由{ FACT("chair") }起草，见{ FACT("annex agenda") }。
time-plan-in-annex = 时间计划草案见{ FACT("annex time-plan") }。
meeting-opens = 会议将于首日{ FACT("meeting-opening") }开始。

## Practical meeting information

practical-paperless = 会议将以无纸化方式进行。
practical-language-interpretation = 将根据{ FACT("deadline interpretation") }前收到的申请提供口译服务。
practical-captioning-heading = 字幕和手语：
practical-captioning-text = 将根据{ FACT("deadline captioning") }前提出的申请，并视字幕员和手语译员的情况，为有需要者提供实时字幕和/或手语传译。
practical-wireless-heading = 无线局域网：
practical-wireless-text = 会议室内提供无线局域网。
practical-remote-follow = 无法前来与会的代表可通过我的会议工具远程参会。
practical-registration-title = 注册
practical-newcomers-heading = 新代表：
practical-fellowships-heading = 与会补贴：
practical-fellowships-text = 可向符合条件的国家的代表发放与会补贴，以便其参会。申请最迟须于{ FACT("deadline fellowships") }通过在线注册表提交。
practical-visa-heading = 签证协办：
practical-visa-text = 需要签证的代表应尽早向东道国的代表机构（使馆或领事馆）提出申请。签证协办函的申请最迟须于{ FACT("deadline visa") }通过在线注册表提交。
practical-venue-heading = 会议地点：
practical-venue-text = 会议将在{ FACT("meeting-place") }举行。包括酒店住宿、交通和签证要求在内的与会者综合信息见{ FACT("meeting-page") }。

## Agenda

agenda-number = #
agenda-items = 议程项目
agenda-opening-remarks = 开幕致辞
agenda-documents = 文件分配
agenda-contributions = 讨论收到的文稿
agenda-rapporteur-reports = 审议和批准报告人组会议的报告和输出成果
agenda-consent = 同意建议书草案
agenda-deliverables = 商定其他输出成果
agenda-new-work = 商定新工作项目
agenda-future-activities = 商定未来活动
agenda-liaison-statements = 批准待发出的联络声明
agenda-work-programme = 工作计划
agenda-future-meetings = 未来会议
agenda-closure = 会议闭幕
agenda-feedback = 关于中期活动的反馈和情况报告
agenda-previous-report = 批准{ FACT("group|genitive") }上次会议的报告
agenda-tsag-results = 审查TSAG的结果和WTSA筹备工作的状况
agenda-reports = 各工作组和课题会议的报告，包括

## Liaison statements

liaison-title = 联络声明
# COUNCIL-C18-35 has 概要 as a heading, without a colon.
label-abstract = 概要：
label-questions = 课题：
label-source = 来源：
label-title = 标题：
label-for-action = 请采取行动：
label-for-comment = 请提出意见：
label-for-information = 供参考：
label-approval = 批准：
label-deadline = 截止日期：

## Other annexes

terms-title = 职责范围和工作方法
terms-objectives = 目标：
terms-methods = 工作方法：
list-title = 建议书清单
free-title = 更多信息

## The emblem, for those who cannot see it

emblem-description = 国际电联徽标

## The third column of an agenda printed as a table

agenda-documents-column = 文件

## Regional groups, by their code

regional-group = { $code }区域组

## What is not offered

no-fellowships = 请注意，将不发放与会补贴。
english-only = 整个会议将仅以英文进行，不提供口译服务。

## A group with its field of work

group-titled = { $group }（{ $title }）

## The letters of TSAG

addressee-secretary-general = 国际电联秘书长

## Time plan (after 开幕会议 and 闭幕会议 of the working parties in collective-letter-12-12)

time-plan-working-parties-opening = 工作组开幕会议
time-plan-working-parties-closing = 工作组闭幕会议

## Why a deadline departs from its rule; it is kept in the letter and not printed

deadline-moved-reason = 按规则所定日期之前的最后一个工作日
