# The words of this kind of letter in Chinese for which no official text has been seen.

working-party-letter-name = 工作组会议函
working-party-letter-summary = 在研究组两次会议之间召集工作组会议。
working-party-letter-subject = { FACT("group|genitive") }会议，{ FACT("meeting-dates") }，{ FACT("meeting-place") }
working-party-letter-subject-virtual = { FACT("group|genitive") }的虚拟会议，{ FACT("meeting-dates") }
working-party-letter-invite = 应{ FACT("meeting-requested-by") }的请求并经我同意，且经{ FACT("meeting-endorsed-at") }认可，我高兴地邀请您出席{ FACT("group|titled-genitive") }定于{ FACT("meeting-dates|from-to") }在{ FACT("meeting-place") }举行的下次会议。
working-party-letter-invite-virtual = 应{ FACT("meeting-requested-by") }的请求并经我同意，且经{ FACT("meeting-endorsed-at") }认可，我高兴地邀请您出席{ FACT("group|titled-genitive") }计划于{ FACT("meeting-dates|from-to") }以完全虚拟方式举办的下次会议。
working-party-letter-opening-virtual = 会议将于（日内瓦时间）{ FACT("meeting-opening") }开始，请使用我的会议远程参会工具参会。文件、远程参会详情及其他相关信息见研究组主页（{ FACT("group-page") }）。
working-party-letter-agenda-title = { FACT("group|genitive") }虚拟会议议程草案，{ FACT("meeting-dates") }
working-party-letter-time-plan-subtitle = { FACT("group|genitive") }虚拟会议，{ FACT("meeting-dates") }
