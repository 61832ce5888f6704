# The words of this kind of letter in Chinese for which no official text has been seen.

collective-letter-name = 研究组集体函
collective-letter-summary = 召集研究组会议：邀请、重要截止日期、实用会议信息、议程草案和时间计划草案。
collective-letter-subject = { FACT("group|genitive") }会议，{ FACT("meeting-dates") }，{ FACT("meeting-place") }
collective-letter-invite = 我高兴地邀请您出席{ FACT("group|titled-genitive") }定于{ FACT("meeting-dates|inclusive") }在{ FACT("meeting-place") }举行的下次会议。
collective-letter-interpretation = 如在截止日期前收到申请，将提供口译服务。
collective-letter-rooms = 有关会议室的详细信息将在会议地点的屏幕上显示。
