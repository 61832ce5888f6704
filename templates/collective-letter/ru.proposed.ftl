# The words of this kind of letter in Russian for which no official text has been seen.

collective-letter-name = Коллективное письмо исследовательской комиссии
collective-letter-summary = Созывает собрание исследовательской комиссии: приглашение, основные предельные сроки, практическая информация, проект повестки дня и проект расписания.
collective-letter-subject-virtual = Виртуальное собрание { FACT("group|genitive") }, { FACT("meeting-dates") }
# Adapted from COL-6-2, where the place stands in another case before the dates.
collective-letter-invite = Имею честь пригласить вас принять участие в следующем собрании { FACT("group|titled-genitive") }, которое состоится { FACT("meeting-dates|inclusive") } (место проведения: { FACT("meeting-place") }).
collective-letter-invite-virtual = Имею честь пригласить вас принять участие в следующем собрании { FACT("group|titled-genitive") }, которое планируется провести { FACT("meeting-dates|inclusive") } в полностью виртуальном формате.
collective-letter-interpretation = При своевременном представлении запросов будет обеспечен устный перевод.
collective-letter-opening-virtual = Открытие собрания состоится в первый день его работы в { FACT("meeting-opening") } по женевскому времени с использованием инструмента дистанционного участия MyMeetings.
# Adapted from COL-7-11, where the screens are those of ITU headquarters.
collective-letter-rooms = Подробная информация о залах заседаний будет представлена на экранах в месте проведения собрания.
