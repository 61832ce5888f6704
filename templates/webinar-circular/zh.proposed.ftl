# The words of this kind of letter in Chinese for which no official text has been seen.

webinar-circular-name = 网络研讨会通函
webinar-circular-summary = 邀请参加一次或多次网络研讨会：主题、参会、注册。
webinar-circular-subject = { FACT("meeting-title") }
webinar-circular-dates = （完全虚拟会议，{ FACT("meeting-dates") }）
webinar-circular-opening = 我高兴地通知您，国际电信联盟（国际电联）将以完全虚拟会议的形式举办“{ FACT("meeting-title") }”（{ FACT("meeting-dates") }）。
webinar-circular-participation = 会议向国际电联成员国、部门成员、部门准成员和学术机构，以及来自国际电联成员国并希望为此项工作做出贡献的任何个人开放，包括同时也是国际、区域和国家组织成员的个人。
webinar-circular-information = 与网络研讨会有关的所有相关信息（发言人、注册链接、远程连接详情）将在以下网页提供：{ FACT("meeting-page") }。
webinar-circular-updates = 随着新信息或修改信息的提供，这些网站将定期更新。请参会者定期查看更新内容。请注意，必须进行注册。

# A single webinar.
webinar-circular-dates-one = （完全虚拟会议，{ FACT("meeting-dates") }）
webinar-circular-opening-one = 我高兴地通知您，国际电信联盟（国际电联）将于{ FACT("meeting-dates|from-to") }以完全虚拟会议的形式举办“{ FACT("meeting-title") }”。
webinar-circular-information-one = 与网络研讨会有关的所有相关信息（发言人、注册链接、远程连接详情）将在以下网页提供：{ FACT("meeting-page") }。
webinar-circular-updates-one = 随着新信息或修改信息的提供，该网站将定期更新。请参会者定期查看更新内容。请注意，必须进行注册。
