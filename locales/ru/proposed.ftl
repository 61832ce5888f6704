# Wording in Russian for which no official text has been seen. It is printed all the same, and
# reported as a finding until somebody confirms it and moves it to letter.ftl with its source.
#
# Facts that are texts (place, host, chair, titles) and references are printed in the nominative:
# sentences place them where the nominative stands, or an accusative that equals it. Dates within a
# text end with a point (“г.”): no sentence ends with one.

## Dates and times

weekday = { $weekday ->
    [1] понедельник
    [2] вторник
    [3] среда
    [4] четверг
    [5] пятница
    [6] суббота
   *[7] воскресенье
}
date-weekday = { $weekday }, { $day }{"\u00A0"}{ $month } { $year } г.
time-plan-weekday = ({ $weekday })
range-to = { range-dash }
range-both = { $span ->
    [days] { $first-day } и { $last-day }{"\u00A0"}{ $last-month } { $last-year } года
    [months] { $first-day }{"\u00A0"}{ $first-month } и { $last-day }{"\u00A0"}{ $last-month } { $last-year } года
   *[years] { $first-day }{"\u00A0"}{ $first-month } { $first-year } года и { $last-day }{"\u00A0"}{ $last-month } { $last-year } года
}
range-one-day = { $date }
days-day = { $day }
days-month = { $days }{"\u00A0"}{ $month }
days-year = { $months } { $year } года
days-separator = {", "}
times = { $first } – { $last }
time-twelve-hours = { $hours }{"\u00A0"}час. { $minutes }{"\u00A0"}мин.
times-twelve-hours = { $first } – { $last }

## Groups

study-group-short = ИК{ $number }
# A single one has no “and”; the number of numbers, not their last digit, decides.
working-parties = { $case ->
    [genitive] { $count ->
        [1] Рабочей группы { $numbers }
       *[other] Рабочих групп { $numbers }
    }
   *[nominative] { $count ->
        [1] Рабочая группа { $numbers }
       *[other] Рабочие группы { $numbers }
    }
}
working-party-short = РГ{ $numbers }
questions = { $case ->
    [genitive] { $count ->
        [1] Вопроса { $numbers }
       *[other] Вопросов { $numbers }
    }
   *[nominative] { $count ->
        [1] Вопрос { $numbers }
       *[other] Вопросы { $numbers }
    }
}
# Seen as the name of the group in TSAG-R1-R (vdocuments.pub), in the nominative and the genitive.
advisory-group = { $case ->
    [genitive] Консультативной группы по стандартизации электросвязи
   *[nominative] Консультативная группа по стандартизации электросвязи
}
group-title-12 = Показатели работы, качество обслуживания и оценка пользователем качества услуги

## Lists

list-separator = {", "}
list-last = { $items } и { $last }

## Head (label-contact seen in TSAG-R1-R, vdocuments.pub)

label-contact = Для контактов:
label-web = Веб-страница:
label-to = Кому:
addressee-end = ;

## References

reference-liaison-statement = { $code ->
    [TSAG] КГСЭ
   *[other] { $code }
} – LS { $number }
# “Дополнительный документ 1 к Документу 62-R” in documents of conferences; here the reference
# stands in the nominative and therefore first.
amendment-addendum = { $reference }, Дополнительный документ { $number }
amendment-corrigendum = { $reference }, Исправление { $number }
amendment-revision = { $reference }, Пересмотр { $number }

## Addressees (adapted from CIR-185, which names an acting director)

addressee-regional-office-americas = Региональному директору Регионального отделения МСЭ для Северной и Южной Америки

## Closing, signature (Чхе Суб Ли seen in itu.int/ru/mediacentre/Pages/2019-MA01.aspx)

closing = С уважением,
signed = (подпись)
director-tsb = Директор Бюро{ FACT("br") }стандартизации электросвязи
signatory-chaesub-lee = Чхе Суб Ли
signatory-seizo-onoe = Сейдзо Оноэ
latest-information = Последняя информация о собрании

## Deadlines

key-deadlines = Основные предельные сроки:
deadline-captioning = Представление запросов на субтитрирование в реальном времени и/или сурдоперевод
deadline-translation = Представление вкладов Членов МСЭ-Т, для которых запрашивается письменный перевод
deadline-fellowships = Представление запросов на стипендии (с использованием онлайновой формы регистрации; подробную информацию см.: { FACT("annex practical-information") })
deadline-interpretation = Представление запросов на устный перевод (с использованием онлайновой формы предварительной регистрации)
deadline-registration = Регистрация (с использованием онлайновой формы регистрации на домашней странице исследовательской комиссии: { FACT("group-page") })
deadline-visa = Представление запросов о письмах для содействия в получении визы (с использованием онлайновой формы регистрации; подробную информацию см.: { FACT("annex practical-information") })
deadline-contributions = Представление вкладов Членов МСЭ-Т (с использованием системы прямого размещения документов)

## Annexes

annex-count = { $count ->
    [1] Приложение: { $count }
   *[other] Приложения: { $count }
}
annex-heading-single = Приложение
annex-mention-single = Приложение
annex-of-letter = ({ $reference })
note = ПРИМЕЧАНИЕ. –

## Body

english-only-no-fellowships = Обращаю ваше внимание на то, что стипендии предоставляться не будут и что все собрание будет проходить только на английском языке без устного перевода.
practical-in-annex = { FACT("annex practical-information") } содержит практическую информацию о собрании.
agenda-in-annex = { FACT("annex agenda") } содержит проект повестки дня собрания, составителем которого является { FACT("chair") }.
agenda-and-time-plan-in-annex = { FACT("annex agenda-and-time-plan") } содержит проект повестки дня и проект расписания собрания, составителем которых является { FACT("chair") }.
time-plan-in-annex = { FACT("annex time-plan") } содержит проект расписания.
wish = Желаю вам плодотворного и приятного собрания.

## Practical meeting information

practical-title = Практическая информация о собрании
practical-working-methods = МЕТОДЫ РАБОТЫ И ИМЕЮЩИЕСЯ СРЕДСТВА
practical-documents-heading = ПРЕДСТАВЛЕНИЕ ДОКУМЕНТОВ И ДОСТУП К НИМ:
practical-documents-submission = Вклады Членов следует представлять с использованием системы прямого размещения документов; проекты временных документов (TD) следует направлять по электронной почте в секретариат исследовательской комиссии, используя соответствующий шаблон.
practical-documents-access = Доступ к документам собрания осуществляется с домашней страницы исследовательской комиссии и предоставляется только тем Членам МСЭ-Т, которые имеют учетную запись пользователя МСЭ с доступом к TIES.
practical-paperless = Собрание будет проходить на безбумажной основе.
practical-language-heading = РАБОЧИЙ ЯЗЫК:
practical-language-english-only = Все собрание будет проходить только на английском языке.
practical-language-interpretation = На основании запросов, полученных не позднее { FACT("deadline interpretation") }, будет обеспечен устный перевод.
practical-captioning-heading = СУБТИТРИРОВАНИЕ И СУРДОПЕРЕВОД:
practical-captioning-text = Участникам, которые в этом нуждаются, по запросам, представленным не позднее { FACT("deadline captioning") }, и при наличии соответствующих специалистов будут обеспечены субтитрирование в реальном времени и/или сурдоперевод.
practical-wireless-heading = БЕСПРОВОДНАЯ ЛОКАЛЬНАЯ СЕТЬ:
practical-wireless-text = В залах заседаний обеспечивается доступ к беспроводной локальной сети.
practical-remote-heading = ИНТЕРАКТИВНОЕ ДИСТАНЦИОННОЕ УЧАСТИЕ:
practical-remote-tool = Для обеспечения дистанционного участия во всех заседаниях, включая те, на которых принимаются решения, например пленарные заседания рабочих групп и исследовательской комиссии, будет использоваться инструмент MyMeetings.
practical-remote-follow = Делегатам, которые не могут прибыть на собрание, предоставляется возможность дистанционного участия с использованием инструмента MyMeetings.
practical-remote-register = Делегаты должны зарегистрироваться для участия в собрании и, беря слово, называть себя и организацию, которую они представляют.
practical-remote-best-effort = Дистанционное участие обеспечивается по мере возможности. Участникам следует иметь в виду, что собрание не будет задерживаться или прерываться из-за того, что кто-либо из дистанционных участников не может подключиться, слышать или быть услышанным; такие вопросы решаются по усмотрению председателя.
practical-remote-voice = Если качество передачи голоса дистанционного участника будет сочтено недостаточным, председатель может прервать его выступление и не предоставлять ему слова до тех пор, пока не станет ясно, что проблема устранена.
practical-remote-chat = Чат является неотъемлемой частью собрания, и его использование приветствуется, поскольку способствует эффективному распределению времени в ходе заседаний.
practical-registration-title = РЕГИСТРАЦИЯ
practical-registration-fellowships-visa-title = РЕГИСТРАЦИЯ, НОВЫЕ ДЕЛЕГАТЫ, СТИПЕНДИИ И ВИЗОВАЯ ПОДДЕРЖКА
practical-registration-heading = РЕГИСТРАЦИЯ:
practical-registration-text = Регистрация обязательна и осуществляется в онлайновом режиме на домашней странице исследовательской комиссии не позднее чем за один месяц до начала собрания.
practical-registration-membership = Некоторые варианты, предусмотренные в форме регистрации, относятся только к Государствам – Членам.
practical-registration-form = Обязательная регистрация осуществляется с использованием онлайновой формы регистрации на домашней странице исследовательской комиссии.
practical-registration-no-access = Без регистрации делегаты не смогут получить доступ к инструменту дистанционного участия.
practical-focal-point = { FACT("circular 68") } предусматривает, что в системе регистрации МСЭ-Т заявки на регистрацию подлежат утверждению координатором; { FACT("circular 118") } содержит описание порядка настройки автоматического утверждения таких заявок.
practical-women = Членам предлагается по мере возможности включать в состав своих делегаций женщин.
practical-newcomers-heading = НОВЫЕ ДЕЛЕГАТЫ:
practical-newcomers-fellowships-visa-heading = НОВЫЕ ДЕЛЕГАТЫ, СТИПЕНДИИ И ВИЗОВАЯ ПОДДЕРЖКА:
practical-virtual-no-travel = Поскольку виртуальное собрание не связано с поездками, стипендии не предоставляются и визовая поддержка не оказывается.
practical-newcomers-briefing = Председатель исследовательской комиссии рассмотрит возможность проведения ознакомительного заседания для новых делегатов.
practical-fellowships-heading = СТИПЕНДИИ:
practical-fellowships-text = Для содействия участию делегатов из стран, имеющих на это право, могут предоставляться стипендии. Запросы должны быть представлены не позднее { FACT("deadline fellowships") } с использованием онлайновой формы регистрации.
practical-visa-heading = ВИЗОВАЯ ПОДДЕРЖКА:
practical-visa-text = Делегатам, которым требуется виза, следует заблаговременно обратиться за ней в учреждение (посольство или консульство), представляющее принимающую страну. Запросы о письмах для содействия в получении визы должны быть представлены не позднее { FACT("deadline visa") } с использованием онлайновой формы регистрации.
practical-venue-heading = МЕСТО ПРОВЕДЕНИЯ:
practical-venue-text = Место проведения собрания – { FACT("meeting-place") }. Общая информация для участников, в том числе о размещении в гостиницах, транспорте и визовых требованиях, размещена по адресу: { FACT("meeting-page") }.

## Agenda

agenda-title = Проект повестки дня
agenda-and-time-plan-title = Проект повестки дня и проект расписания
agenda-number = №
agenda-items = Пункты повестки дня
agenda-documents-column = Документы
agenda-opening-remarks = Вступительные замечания
agenda-opening = Открытие собрания
agenda-approval = Утверждение повестки дня
agenda-documents = Распределение документов
agenda-contributions = Обсуждение полученных вкладов
agenda-rapporteur-reports = Рассмотрение и утверждение отчетов и итоговых документов собраний групп Докладчиков
agenda-consent = Согласие по проектам Рекомендаций
agenda-deliverables = Согласование других итоговых документов
agenda-new-work = Согласование новых направлений работы
agenda-future-activities = Согласование будущей деятельности
agenda-liaison-statements = Утверждение исходящих заявлений о взаимодействии
agenda-work-programme = Программа работы
agenda-future-meetings = Будущие собрания
agenda-other-business = Прочие вопросы
agenda-closure = Закрытие собрания
agenda-ipr = Просьба представить все заявления о правах интеллектуальной собственности согласно политике МСЭ-Т
agenda-feedback = Информация и отчеты о ходе промежуточной деятельности
agenda-previous-report = Утверждение отчета о предыдущем собрании { FACT("group|genitive") }
agenda-consented-status = Состояние проектов Рекомендаций, по которым уже получено согласие
agenda-interim-activities = Промежуточная деятельность { FACT("group|genitive") }
agenda-tsag-results = Рассмотрение результатов работы КГСЭ и хода подготовки к ВАСЭ
agenda-structure = Структура, Докладчики и Докладчики по взаимодействию { FACT("group|genitive") }
agenda-document-review = Рассмотрение и распределение документов
agenda-ad-hoc-schedule = Расписание специальных заседаний
agenda-work-plan = План работы
agenda-facilities = Средства обеспечения собрания и электронные методы работы
agenda-working-parties = Собрания рабочих групп, включая специальные заседания
agenda-reports = Отчеты о собраниях рабочих групп и собраниях по Вопросам, включая:
agenda-reports-new-work = Новые направления работы
agenda-reports-recommendations = Рекомендации: утверждение/согласие/заключение/исключение
agenda-reports-technical = Утверждение технических отчетов/информационных текстов
agenda-reports-interim = Промежуточная деятельность
agenda-reports-liaison = Исходящие заявления о взаимодействии/сообщения
agenda-reports-programme = Рассмотрение программы работы
agenda-translation-priority = Очередность письменного перевода Рекомендаций, по которым получено согласие
agenda-future = Будущие собрания и деятельность { FACT("group|genitive") }
agenda-thanks-closure = Выражение признательности и закрытие собрания

## Time plan

time-plan-title = Проект расписания
time-plan-opening-plenary = Пленарное заседание (открытие)
time-plan-closing-plenary = Пленарное заседание (закрытие)
time-plan-working-parties-opening = Пленарные заседания рабочих групп (открытие)
time-plan-working-parties-closing = Пленарные заседания рабочих групп (закрытие)
session-morning = Первая половина дня
session-afternoon = Вторая половина дня
weekend = Выходные дни

## Liaison statements (questions, source and title seen in TSAG-R1-R, vdocuments.pub)

liaison-title = ЗАЯВЛЕНИЕ О ВЗАИМОДЕЙСТВИИ
label-questions = Вопрос(ы):
label-source = Источник:
label-title = Название:
label-for-action = Для принятия мер:
label-for-comment = Для замечаний:
label-for-information = Для информации:
label-approval = Утверждение:
label-deadline = Предельный срок:

## Other annexes

terms-title = Круг ведения и методы работы
terms-objectives = Цели:
terms-methods = Методы работы:
list-title = Перечень Рекомендаций
free-title = Дополнительная информация

## Foot of the first page (seen in BR-CR-365 in Russian, vdocuments.us: first line in English)

address-line = International Telecommunication Union • Place des Nations • CH-1211 Geneva 20 • Switzerland{ FACT("br") }Тел.: +41 22 730 5111 • Факс: +41 22 733 7256 • Эл. почта: <itumail@itu.int> • <www.itu.int>

## The emblem, for those who cannot see it

emblem-description = Эмблема организации

## Regional groups, by their code

regional-group = { $case ->
    [genitive] Региональной группы { $code }
   *[nominative] Региональная группа { $code }
}

## What is not offered

no-fellowships = Обращаю ваше внимание на то, что стипендии предоставляться не будут.
english-only = Все собрание будет проходить только на английском языке без устного перевода.

## A group with its field of work

group-titled = { $group } ({ $title })

## The letters of TSAG

addressee-secretary-general = Генеральному секретарю МСЭ

## Why a deadline departs from its rule; it is kept in the letter and not printed

deadline-moved-reason = последний рабочий день перед датой по правилу
