# The words of this kind of letter in Russian for which no official text has been seen.

working-party-letter-name = Письмо рабочей группы
working-party-letter-summary = Созывает собрание рабочей группы в период между собраниями ее исследовательской комиссии.
working-party-letter-subject = Собрание { FACT("group|genitive") }{ FACT("br") }{ FACT("meeting-place") }, { FACT("meeting-dates") }
working-party-letter-subject-virtual = Виртуальное собрание { FACT("group|genitive") }, { FACT("meeting-dates") }
# Who requested and what endorsed it stand in the nominative; “поддержало” agrees with “собрание”.
working-party-letter-invite = Выражая согласие с просьбой, автором которой является { FACT("meeting-requested-by") } и которую поддержало { FACT("meeting-endorsed-at") }, имею честь пригласить вас принять участие в следующем собрании { FACT("group|titled-genitive") }, которое состоится { FACT("meeting-dates|from-to") } (место проведения: { FACT("meeting-place") }).
working-party-letter-invite-virtual = Выражая согласие с просьбой, автором которой является { FACT("meeting-requested-by") } и которую поддержало { FACT("meeting-endorsed-at") }, имею честь пригласить вас принять участие в следующем собрании { FACT("group|titled-genitive") }, которое планируется провести { FACT("meeting-dates|from-to") } в полностью виртуальном формате.
working-party-letter-opening-virtual = Открытие собрания состоится в { FACT("meeting-opening") } по женевскому времени с использованием инструмента дистанционного участия MyMeetings. Документация, подробные сведения о дистанционном участии и другая соответствующая информация размещены на домашней странице исследовательской комиссии ({ FACT("group-page") }).
working-party-letter-agenda-title = Проект повестки дня виртуального собрания { FACT("group|genitive") }, { FACT("meeting-dates") }
working-party-letter-time-plan-subtitle = Виртуальное собрание { FACT("group|genitive") }, { FACT("meeting-dates") }
