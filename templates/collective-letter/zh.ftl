# The words of this kind of letter in Chinese, seen in official texts.

# collective-letter-12-12
collective-letter-subject-virtual = { FACT("group|genitive") }的虚拟会议，{ FACT("meeting-dates") }
collective-letter-invite-virtual = 我高兴地邀请您出席ITU-T{ FACT("group|titled-genitive") }计划于{ FACT("meeting-dates|inclusive") }以完全虚拟方式举办的会议。
collective-letter-opening-virtual = 会议将于首日（日内瓦时间）{ FACT("meeting-opening") }开始，请使用我的远程参会工具参会。
