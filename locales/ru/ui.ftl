# What the window says, in Russian. Not yet read by a native reviser.

# Texts of the letter in the form.
text-departed = Отличается от стандартной формулировки
text-restore = Восстановить
text-standard = Стандартная формулировка: печатается на каждом языке автоматически
text-stale = Оригинал с тех пор изменился
text-still-right = Все еще верно
text-untranslated = Пока нет перевода: { $language }
language-ar = арабский
language-zh = китайский
language-en = английский
language-fr = французский
language-ru = русский
language-es = испанский
insert-sentence = Стандартное предложение
named-so = {"\u2068"}{ $name }{"\u2069"} ({ $form })
named-of = { $name }: { $which }
# The translator's view.
translation-from = Язык оригинала
translation-into = Язык перевода
translation-left =
    { $left ->
        [0] Все переведено
        [one] Осталось { $left } слово
        [few] Осталось { $left } слова
       *[other] Осталось { $left } слов
    }
translation-left-new = 
    { $count ->
        [one] { $count } новое
        [few] { $count } новых
       *[other] { $count } новых
    }
translation-left-changed = 
    { $count ->
        [one] { $count } измененное
        [few] { $count } измененных
       *[other] { $count } измененных
    }
translation-left-repeated = 
    { $count ->
        [one] { $count } повторное
        [few] { $count } повторных
       *[other] { $count } повторных
    }
translation-left-standard = 
    { $count ->
        [one] { $count } слово в стандартных формулировках
        [few] { $count } слова в стандартных формулировках
       *[other] { $count } слов в стандартных формулировках
    }
translation-left-of = { $left }: { $parts }
translation-left-review =
    { $count ->
        [one] { $count } текст на проверку
        [few] { $count } текста на проверку
       *[other] { $count } текстов на проверку
    }
translation-left-tip = Слова оригинала без реквизитов. Повторяющиеся тексты переводятся один раз; стандартные формулировки печатаются сами.
translation-progress = Проверено или утверждено текстов: { $done } из { $texts }
translation-filter-all = Все
translation-filter-unfinished = Незавершенные
translation-filter-missing = Без перевода
translation-filter-stale = Измененные
translation-filter-from-memory = Из памяти
translation-filter-to-review = На проверку
translation-filter-remarked = С замечаниями
translation-search = Фильтр по словам
translation-search-all = Показать все
translation-no-texts = В этом письме нет текстов для перевода.
translation-none-listed = Под этот фильтр не подходит ни один текст.
translation-name-hint = записывается в переводы
translation-name-field = Ваше имя
translation-name-keep = Сохранить
translation-paragraph = Абзац
translation-heading = Заголовок
translation-item = Пункт списка
translation-cell = Ячейка таблицы
translation-name = Название
translation-missing = Не переведено
translation-stale = Оригинал изменен
translation-from-memory = Из памяти
translation-draft = Черновик
translation-reviewed = Проверено
translation-approved = Утверждено
translation-nothing = Только реквизиты: печатаются сами
translation-same-as = То же, что { $number }
translation-source-of = Оригинал { $number }
translation-target-of = Перевод { $number }
translation-no-pivot = Текста нет ({ $language }): как в оригинале
translation-difference = Что изменилось в оригинале
translation-mended-by-itself = Исправлено автоматически
translation-offer = С реквизитами, датами и числами нового оригинала
translation-take-offer = Принять
translation-approve = Утвердить
translation-review = Проверено
translation-terms = Термины:
translation-terms-forbidden = Не использовать: { $terms }
translation-match = Совпадение { $number }
translation-match-context = 100 %, в том же месте
translation-match-exact = 100 %
translation-match-fuzzy = { $percent } %
translation-match-take = Вставить
translation-filled =
    { $count ->
        [0] Точных совпадений для недостающих текстов в памяти нет.
       *[other] Заполнено из памяти недостающих текстов: { $count } из { $asked }.
    }
translation-concordance = Поиск в памяти
translation-concordance-field = Слова на любом из языков
translation-concordance-hint = Поиск идет по утвержденным переводам этого подразделения, без учета регистра.
translation-concordance-none = Таких слов в памяти нет.
translation-facts-first = Реквизиты в этом тексте не те, что в оригинале. Вставьте их (Ctrl+Shift+Пробел) или, если все верно, повторите команду.
translation-facts-missing = Еще не вставлены:
translation-facts-extra = Нет в оригинале: { $facts }
translation-fact-offer = { $fact } – здесь отсутствует
# Names of facts.
fact-reference = Обозначение этого письма
fact-letter-date = Дата этого письма
fact-amended-reference = Обозначение изменяемого письма
fact-amended-date = Дата изменяемого письма
fact-group = Группа, проводящая собрание
fact-study-group = Исследовательская комиссия группы
fact-group-title = Область деятельности группы
fact-group-page = Веб-страница группы
fact-meeting-title = Название мероприятия
fact-meeting-place = Место проведения собрания
fact-meeting-host = Принимающая сторона
fact-meeting-dates = Даты собрания
fact-meeting-first-day = Первый день собрания
fact-meeting-last-day = Последний день собрания
fact-meeting-opening = Время открытия
fact-meeting-page = Веб-страница собрания
fact-registration-page = Страница регистрации
fact-chair = Председатель собрания
fact-meeting-requested-by = По чьей просьбе созвано собрание
fact-meeting-endorsed-at = Где собрание было одобрено
fact-deadline = Предельный срок
fact-annex = Приложение
fact-date = Дата
fact-dates = Даты
fact-time = Время
fact-times = Время (от и до)
fact-questions = Вопросы
fact-working-parties = Рабочие группы
fact-circular = Другой циркуляр
fact-group-letter = Другое коллективное письмо
# The frame of the window.
program = Circular Desk
cancel = Отмена
close = Закрыть
day-and-hour = { $day }, { $hour }
sentence = { $words }.
ok = ОК
browse = Обзор…
menu = Меню
menu-letter = Письмо
menu-edit = Правка
menu-view = Вид
menu-translation = Перевод
menu-help = Справка
state-changed = не сохранено
state-new = новое, еще не сохранено
state-unchanged = без изменений
state-saved =
    { $minutes ->
        [0] только что сохранено
       *[other] сохранено { $minutes } мин. назад
    }
columns-both = Рядом
columns-both-short = Оба
columns-choose = Другой язык
columns-translation = Перевод
navigator-letter = Письмо
navigator-annexes = Приложения
navigator-error = чего-то не хватает или есть ошибка
navigator-warning = стоит посмотреть
part-reference = Обозначение и дата
part-liaison = Шапка заявления
part-meeting = Собрание
part-contacts = Контакты
part-addressees = Адресаты
part-subject = Предмет
part-body = Текст письма
part-deadlines = Предельные сроки
part-signature = Подпись
part-annex = Приложение
part-annexes = Добавить приложение
status-findings =
    { $errors ->
        [0]
            { $warnings ->
                [0] Замечаний нет
                [one] { $warnings } предупреждение
                [few] { $warnings } предупреждения
               *[other] { $warnings } предупреждений
            }
        [one]
            { $errors } ошибка{ $warnings ->
                [0] { "" }
                [one] , { $warnings } предупреждение
                [few] , { $warnings } предупреждения
               *[other] , { $warnings } предупреждений
            }
        [few]
            { $errors } ошибки{ $warnings ->
                [0] { "" }
                [one] , { $warnings } предупреждение
                [few] , { $warnings } предупреждения
               *[other] , { $warnings } предупреждений
            }
       *[other]
            { $errors } ошибок{ $warnings ->
                [0] { "" }
                [one] , { $warnings } предупреждение
                [few] , { $warnings } предупреждения
               *[other] , { $warnings } предупреждений
            }
    }{ $hints ->
        [0] { "" }
        [one] , { $hints } подсказка
        [few] , { $hints } подсказки
       *[other] , { $hints } подсказок
    }
status-checking = Идет проверка…
status-findings-tip = Показать, что найдено
status-rendered =
    { $language }: { $missing ->
        [0]
            { $stale ->
                [0] переведено
                [one] с тех пор изменился { $stale } текст
                [few] с тех пор изменились { $stale } текста
               *[other] с тех пор изменилось { $stale } текстов
            }
        [one] осталось перевести { $missing } текст
        [few] осталось перевести { $missing } текста
       *[other] осталось перевести { $missing } текстов
    }
status-to-review =
    { $language }: { $count ->
        [one] { $count } текст на проверку
        [few] { $count } текста на проверку
       *[other] { $count } текстов на проверку
    }
findings-title = Результаты проверки
findings-errors =
    { $count ->
        [one] { $count } ошибка
        [few] { $count } ошибки
       *[other] { $count } ошибок
    }
findings-warnings =
    { $count ->
        [one] { $count } предупреждение
        [few] { $count } предупреждения
       *[other] { $count } предупреждений
    }
findings-hints =
    { $count ->
        [one] { $count } подсказка
        [few] { $count } подсказки
       *[other] { $count } подсказок
    }
findings-waived = Оставлено как есть: { $count }
findings-more = … и еще { $count }.
findings-ready = Готово к подписанию
findings-ready-but =
    { $count ->
        [one] Готово к подписанию, есть { $count } предупреждение
        [few] Готово к подписанию, есть { $count } предупреждения
       *[other] Готово к подписанию, есть { $count } предупреждений
    }
findings-confirm-all = Все перенесенные реквизиты верны ({ $count })
findings-not-ready = Не готово к подписанию
findings-leave = Оставить как есть
findings-left = Оставлено как есть: { $reason }
findings-reopen = Вернуться к замечанию
findings-reason = Почему можно оставить
findings-reason-hint = Почему можно оставить
findings-translation = Перевод
findings-wording = Формулировки
findings-none = Показывать нечего.
finding-error = Ошибка
finding-warning = Предупреждение
finding-hint = Подсказка
pages-count =
    { $count ->
        [0] Страницы
        [one] { $count } страница
        [few] { $count } страницы
       *[other] { $count } страниц
    }
pages-page = Страница { $page } из { $count }
pages-language = Язык страниц
palette-hint = Введите, что сделать или куда перейти
palette-nothing = Такого названия нет.
palette-go-to = Перейти: { $part }
palette-add = Добавить приложение: { $kind }
# Commands.
command-new = Новое письмо…
command-new-from-letter = Новое на основе прежнего письма…
command-open = Открыть…
command-open-path = Открыть по пути…
command-align = Сопоставить два письма…
command-save = Сохранить
command-save-as = Сохранить как…
command-export = Экспорт…
command-translation-out = Экспорт для перевода…
command-translation-out-tip = Тексты для переводчика или редактора: файл Word из двух столбцов или XLIFF
command-translation-in = Импорт перевода…
command-translation-in-tip = Принять то, что вернул переводчик или редактор
command-hand-over = Комплект для передачи…
command-hand-over-tip = Файлы Word на всех языках, файлы для проверки, XLIFF и отчет о соответствии языков в одной папке
command-close = Закрыть письмо
command-quit = Выход
command-undo = Отменить
command-redo = Вернуть
command-find = Найти
command-replace = Найти и заменить
command-next-finding = Следующее замечание
command-navigator = Навигатор
command-pages = Страницы
command-own-column = Язык письма
command-both-columns = Оба языка рядом
command-other-column = Другой язык
command-translation = Переводить по текстам
command-approve = Утвердить и перейти к следующему незаконченному тексту
command-review = Отметить как проверенный и перейти к следующему незаконченному тексту
command-next-unfinished = Следующий незаконченный текст
command-previous-unfinished = Предыдущий незаконченный текст
command-next-fact = Вставить следующий недостающий реквизит
command-copy-source = Скопировать оригинал в перевод
command-take-mended = Принять реквизиты, даты и числа нового оригинала
command-match-1 = Вставить лучшее совпадение из памяти
command-match-2 = Вставить второе совпадение из памяти
command-match-3 = Вставить третье совпадение из памяти
command-insert-term = Вставить следующий недостающий термин
command-fill-in = Вставить точные совпадения из памяти
command-concordance = Поиск в памяти
command-still-right = Перевод все еще верен
command-zoom-in = Увеличить страницы
command-zoom-out = Уменьшить страницы
command-fit-width = Страницы по ширине окна
command-light = Светлые цвета
command-dark = Темные цвета
command-system = Цвета системы
command-palette = Все команды…
command-help = Справка
# The start.
start-recent = Недавние письма
start-recent-none = Ни одно письмо еще не открывалось. Начните письмо ниже или перетащите в это окно файл письма или письмо в Word.
import-done =
    Из файла Word: реквизитов найдено – { $facts }, текстов в стандартной формулировке – { $standard }, { $open ->
        [0] понято все
        [one] не понят { $open } фрагмент
        [few] не поняты { $open } фрагмента
       *[other] не понято { $open } фрагментов
    }. Перенесенное ждет подтверждения.
versions-done = Языковые версии ({ $versions }) объединены в один черновик: соответствующих друг другу текстов – { $paired }, надежных пар занесено в память переводов – { $remembered }. Переводы являются черновиками, их нужно просмотреть.
import-carried =
    Файл Word содержит данные своего письма. { $count ->
        [0] После экспорта в Word ничего не менялось.
        [one] После экспорта в Word изменен { $count } абзац.
        [few] После экспорта в Word изменены { $count } абзаца.
       *[other] После экспорта в Word изменено { $count } абзацев.
    }
word-text-title = Файл Word
word-text-sentence = Что стало с каждым абзацем. Щелчок показывает его в форме; письмо сохраняет каждое слово, пока вы его не переместите или не удалите.
word-text-close = Закрыть файл Word
word-text-fault = Данные письма, содержащиеся в файле, не использованы ({ $fault }); вместо них прочитан его текст.
word-text-only-open = Только нераспознанное
word-text-nothing-open = Понято все.
word-text-certain = { $what }
word-text-likely = { $what }, вероятно
word-text-guessed = { $what }, предположительно
word-text-standard = стандартная формулировка
word-text-open = не понято: { $what }
word-text-printed = печатается автоматически
word-text-move = Переместить в
word-text-move-to = Переместить в: { $part }
word-text-new-annex = Новое приложение
word-text-copy = Копии
word-text-notes = Еще в файле
word-changes-title = Изменено в Word
word-changes-sentence = Что сейчас стоит в файле Word по сравнению с тем, что напечатало письмо. После принятия изменений остальные языки устаревают.
word-changes-waiting =
    { $count ->
        [0] Все изменения приняты.
        [one] Не принято { $count } изменение.
        [few] Не приняты { $count } изменения.
       *[other] Не принято { $count } изменений.
    }
word-changes-all = Принять все
word-changes-take = Принять
word-changes-taken = Принято
word-changes-show = Показать
word-changes-before = Письмо
word-changes-after = В Word
word-changes-gone = Удалено в Word.
word-changes-by-hand = Печатается из реквизита: измените его в форме.
start-new = Новое письмо
start-new-sentence = Предельные сроки, приложения, повестка дня и расписание определяются собранием.
start-model = Новое письмо на основе этого
start-forget = Убрать из списка
start-gone = { $path } больше не существует
start-deadline = { $date }: { $action }
start-progress = { $language }: текстов { $done } из { $total }
# Two letters side by side.
align-title = Сопоставление двух писем
align-sentence = Две языковые версии одного письма, файлы Word или файлы писем: программа находит абзацы одинакового содержания, результат можно исправить.
align-first = Первое письмо
align-second = Второе письмо
align-hint = Путь к файлу Word или файлу письма
align-choose = Выбрать…
align-do = Сопоставить
align-save = Сохранить пары…
align-remember =
    { $count ->
        [one] Занести { $count } пару в память
        [few] Занести { $count } пары в память
       *[other] Занести { $count } пар в память
    }
align-remember-tip = Надежные или подтвержденные пары; стандартные формулировки заносить не нужно
align-remembered = Новых единиц в памяти переводов: { $new }; заменено прежних: { $replaced }, уже имелось: { $known }.
align-saved = Пары записаны: { $path }.
align-leave = Закрыть оба письма (Esc)
align-leaving = Ваши исправления не сохранены.
align-leave-anyway = Все равно закрыть
align-stay = Продолжить
align-good =
    { $count ->
        [one] { $count } пара
        [few] { $count } пары
       *[other] { $count } пар
    }
align-unsure = проверить: { $count }
align-alone = только в одном письме: { $count }
align-next = К следующей непроверенной
align-next-tip = Следующая строка, которую нужно проверить (N или F8)
align-confirm = Подтвердить
align-confirm-tip = Строка верна; перейти к следующей (C)
align-not = Не пара
align-not-tip = Две стороны не являются переводом друг друга; повторное нажатие отменяет (X)
align-join-previous = Слить с верхней
align-join-previous-tip = Объединить эту строку с предыдущей (Shift+J)
align-join-next = Слить с нижней
align-join-next-tip = Объединить эту строку со следующей (J)
align-split = Разделить
align-split-tip = Разделить строку (S)
align-move-first = Слева:
align-move-first-up = Левый текст вверх (Alt+Shift+↑)
align-move-first-down = Левый текст вниз (Alt+Shift+↓)
align-move-second = Справа:
align-move-second-up = Правый текст вверх (Alt+↑)
align-move-second-down = Правый текст вниз (Alt+↓)
align-undo = Отменить (Ctrl+Z)
align-row = Строка { $number }: { $state }
align-text = Строка { $number }, { $language }
align-state-sure = { $percent } %
align-state-unsure = Проверить: { $percent } %
align-state-right = Подтверждено
align-state-not = Не пара
align-state-alone = Только здесь
align-state-alone-unsure = Проверить: только здесь?
versions-title = Чем версии различаются
versions-sentence = Сохранены реквизиты первой версии. Просмотрите в черновике следующее.
versions-differences = Различающиеся реквизиты ({ $first } – { $other })
versions-unsure = Тексты, которые, возможно, не соответствуют друг другу
versions-only-other = Есть только в версии «{ $other }»: сохранены после перевода предыдущего текста
versions-only-first = Есть только в версии «{ $first }»: без перевода
versions-not-kept = не сохранено
versions-nothing = ничего
versions-more = и еще { $count }
# Dialogs.
dialog-open-title = Открыть письмо
dialog-model-title = Начать на основе прежнего письма
dialog-save-title = Сохранить письмо
dialog-folder-title = Папка для документов
path-sentence = Введите путь к файлу или папке.
path-name = Путь
fault-title = Действие не выполнено
unsaved-title = Сохранить { $name }?
unsaved-sentence = В письме есть изменения, не сохраненные ни в одном файле.
unsaved-discard = Отбросить изменения
new-title = Новое письмо
new-kind = Вид письма
new-number = Номер
new-number-hint = следующий: { $number }
new-number-odd = Номер от 1 до 9999.
new-group = Группа, проводящая собрание
new-group-hint = 12, WP1/11, SG12RG-AMR, TSAG
new-group-odd = Напишите 12, WP1/11, SG12RG-AMR или TSAG.
new-language = Язык письма
new-date = Дата письма
new-first = Первый день собрания
new-last = Последний день собрания
new-dates-reversed = Собрание закончится раньше, чем начнется.
new-event = Название мероприятия
new-place = Место
new-place-hint = Город, страна
new-do = Создать письмо
mode-in-person = Очное
mode-virtual = Виртуальное
mode-hybrid = Гибридное
next-title = Следующее письмо после «{ $reference }»
next-sentence = Тексты, переводы, адресаты и контакты переносятся. Предельные сроки и расписание пересчитываются по новым датам; веб-страницы прежнего собрания не переносятся.
export-title = Экспорт документов
export-short = Экспорт
export-unconfirmed =
    { $count ->
        [one] Из прежнего письма перенесен { $count } реквизит, он еще не подтвержден.
        [few] Из прежнего письма перенесены { $count } реквизита, они еще не подтверждены.
       *[other] Из прежнего письма перенесено { $count } реквизитов, они еще не подтверждены.
    }
export-errors =
    { $count ->
        [one] При проверке найдена { $count } ошибка:
        [few] При проверке найдены { $count } ошибки:
       *[other] При проверке найдено { $count } ошибок:
    }
export-languages = Языки
export-all = Все языки
export-missing =
    { $count ->
        [one] не переведен { $count } текст
        [few] не переведены { $count } текста
       *[other] не переведено { $count } текстов
    }
export-format = Формат
export-word = Word
export-pdf = PDF
export-ics = Календарь (.ics)
export-copy = Экземпляр
export-for-signature = На подпись
export-for-signature-tip = Оставлено место для подписи; в имени файла указано, что он еще не подписан
export-signed = Подписанный
export-signed-tip = Над именем стоит «(подпись)»; номер считается занятым в реестре
export-carries = Файлы Word содержат данные письма
export-carries-tip = Тогда изменения, сделанные в Word, можно перенести сюда. Подписанный экземпляр рассылается всем, и вместе с ним получатели увидели бы причины, по которым замечания оставлены без исправления, и имена переводчиков; поэтому данные письма включаются в него только по вашему указанию.
export-folder = Папка
export-name = Файл будет называться { $name }
export-name-first = Первый файл будет называться { $name }
export-do =
    { $count ->
        [one] Экспортировать { $count } документ
        [few] Экспортировать { $count } документа
       *[other] Экспортировать { $count } документов
    }
export-progress = { $done } из { $total }
export-cancel = Отмена
export-cancelled = Экспорт отменен; ничего не записано.
exported-title =
    { $count ->
        [one] Записан { $count } документ
        [few] Записаны { $count } документа
       *[other] Записано { $count } документов
    }
exported-folder = В папке { $folder }
exported-show = Показать папку
replace-title =
    { $count ->
        [one] Уже есть { $count } такой файл, и он отличается
        [few] Уже есть { $count } таких файла, и они отличаются
       *[other] Уже есть { $count } таких файлов, и они отличаются
    }
replace-sentence = Пока ничего не записано.
replace-yes = Заменить
recovery-title =
    { $count ->
        [one] { $count } письмо не было сохранено
        [few] { $count } письма не были сохранены
       *[other] { $count } писем не было сохранено
    }
recovery-sentence = Программа завершилась до того, как эти изменения были сохранены. Ничего не потеряно:
recovery-when = Последнее изменение: { $when }
recovery-unsaved = Ни разу не сохранялось
recovery-nameless = Письмо с поврежденной копией для восстановления
recovery-throw = Отбросить
recovery-later = Решить позже
# Help.
help-title = Как это работает
help-in-texts = В текстах
help-commands = Команды
help-bold = Полужирный
help-italic = Курсив
help-underline = Подчеркнутый
help-superscript = Надстрочный
help-link = Ссылка
help-insert = Вставить реквизит или стандартное предложение
help-line = Новая строка в том же абзаце
help-paragraph = Новый абзац
help-indent = Понизить уровень в списке
help-outdent = Повысить уровень
help-move = Переместить абзац
help-paste-plain = Вставить без форматирования
# Lists of short texts.
lines-not-printed =
    { $count ->
        [one] Не печатается { $count } строка: только { $when }
        [few] Не печатаются { $count } строки: только { $when }
       *[other] Не печатается { $count } строк: только { $when }
    }
lines-only = Только { $when }
lines-not-now = Не печатается: только { $when }
lines-when-and = { " " }и{ " " }
lines-when-at-a-place = для собраний с местом проведения
lines-when-virtual = для виртуальных собраний
lines-when-remote = при дистанционном участии
lines-when-interpretation = с устным переводом
lines-when-no-interpretation = без устного перевода
lines-when-fellowships = если предлагаются стипендии
lines-when-no-fellowships = если стипендии не предлагаются
lines-when-captioning = с субтитрированием или сурдопереводом
lines-when-visa-support = если выдаются письма для получения визы
lines-when-newcomers = если для новых делегатов проводится ознакомительное заседание
lines-when-no-newcomers = если для новых делегатов не проводится ознакомительное заседание
lines-when-translation = если вклады переводятся
lines-when-study-group-meets = для собраний исследовательской комиссии
lines-when-advisory-group-meets = для собраний КГСЭ
lines-when-one-day = для однодневных собраний
lines-when-several-days = для многодневных собраний
# Subject.
subject-title = Предмет
subject-about = О чем письмо, как указано в его шапке. Enter начинает новую строку.
subject-lines = Строки
subject-add = Добавить строку
subject-empty = Предмет письма пока не указан.
subject-row = Предмет, строка { $place }
subject-move = Переместить строку
subject-remove = Удалить строку { $place }
subject-hint = О чем письмо
# Addressees.
addressees-title = Адресаты
addressees-about = Кому направляется письмо, в порядке печати.
addressees-own = Другой адресат
addressees-always = Печатать при любом собрании
addressees-twice = Стоит в этом списке дважды
addressees-in-both = Уже стоит в списке «Кому»
addressees-to-title = Кому
addressees-to-add = Добавить адресата
addressees-to-empty = Письмо пока никому не адресовано.
addressees-to-is-there = Есть в списке «Кому»
addressees-to-row = Адресат { $place }
addressees-to-move = Переместить адресата
addressees-to-move-there = Перенести в «Кому»
addressees-to-more = Еще об адресате { $place }
addressees-to-remove = Удалить адресата { $place }
addressees-to-hint = Кому
addressees-copy-title = Копии
addressees-copy-add = Добавить получателя
addressees-copy-empty = Копия никому не направляется.
addressees-copy-is-there = Есть в списке «Копии»
addressees-copy-row = Получатель копии { $place }
addressees-copy-move = Переместить получателя
addressees-copy-move-there = Перенести в «Копии»
addressees-copy-more = Еще о получателе { $place }
addressees-copy-remove = Удалить получателя { $place }
addressees-copy-hint = Кому направляется копия
# Contacts.
contacts-title = Контакты
contacts-about = К кому обращаться. Незаполненное не печатается.
contacts-none = В письме не указано, к кому обращаться.
contacts-add = Добавить контакт
contacts-move = Переместить контакт
contacts-remove = Удалить контакт { $contact }
contacts-known = Из адресной книги
contacts-known-none = Адресная книга пуста: она пополняется контактами ваших писем.
contacts-search = Поиск по имени или эл. почте
contacts-nobody = Такого имени нет.
contacts-better = Написать { $value }
contacts-name = Имя
contacts-name-row = Имя контакта { $contact }
contacts-name-hint = Имя и фамилия
contacts-telephone = Телефон
contacts-telephone-row = Телефон { $place } контакта { $contact }
contacts-telephone-add = Добавить телефон контакта { $contact }
contacts-telephone-remove = Удалить телефон { $place } контакта { $contact }
contacts-telephone-hint = +41 22 730 …
contacts-telephone-wrong = Напишите с кодом страны и группами цифр: +41 22 730 6828
contacts-fax = Факс
contacts-fax-row = Факс { $place } контакта { $contact }
contacts-fax-add = Добавить факс контакта { $contact }
contacts-fax-remove = Удалить факс { $place } контакта { $contact }
contacts-fax-hint = +41 22 730 …
contacts-fax-wrong = Напишите с кодом страны и группами цифр: +41 22 730 5853
contacts-email = Эл. почта
contacts-email-row = Эл. почта { $place } контакта { $contact }
contacts-email-add = Добавить эл. почту контакта { $contact }
contacts-email-remove = Удалить эл. почту { $place } контакта { $contact }
contacts-email-hint = name@itu.int
contacts-email-wrong = Это не адрес эл. почты вида name@itu.int
contacts-page = Веб-страница
contacts-page-row = Веб-страница { $place } контакта { $contact }
contacts-page-add = Добавить веб-страницу контакта { $contact }
contacts-page-remove = Удалить веб-страницу { $place } контакта { $contact }
contacts-page-hint = https://www.itu.int/…
contacts-page-wrong = Это не адрес вида https://www.itu.int/go/tsg12
# The head of a liaison statement.
liaison-title = { part-liaison }
liaison-about = Таблица. Незаполненное не печатается.
liaison-matter = Содержание
liaison-questions = Вопросы
liaison-questions-hint = Каких Вопросов касается
liaison-source = Источник
liaison-source-hint = От кого
liaison-headline = Название
liaison-headline-hint = О чем
liaison-abstract = Резюме
liaison-abstract-hint = Содержание в нескольких предложениях
liaison-action = Для принятия мер
liaison-action-add = Добавить группу для принятия мер
liaison-action-row = Для принятия мер { $place }
liaison-action-move = Переместить группу для принятия мер
liaison-action-remove = Удалить группу { $place } для принятия мер
liaison-action-hint = Кого просят принять меры
liaison-comment = Для замечаний
liaison-comment-add = Добавить группу для замечаний
liaison-comment-row = Для замечаний { $place }
liaison-comment-move = Переместить группу для замечаний
liaison-comment-remove = Удалить группу { $place } для замечаний
liaison-comment-hint = Кого просят представить замечания
liaison-information = Для информации
liaison-information-add = Добавить группу для информации
liaison-information-row = Для информации { $place }
liaison-information-move = Переместить группу для информации
liaison-information-remove = Удалить группу { $place } для информации
liaison-information-hint = Кого информируют
liaison-answer = Утверждение и ответ
liaison-approval = Утверждение
liaison-approval-hint = Где было согласовано
liaison-answer-by = Срок ответа
liaison-no-deadline = Без даты
liaison-lost-deadline = «{ $name }»
liaison-deadline-gone = Такого предельного срока в письме нет: выберите другой.
liaison-date-unknown = Дата пока неизвестна
# Annexes.
annexes-title = Приложения
annexes-about = Что прилагается к письму, каждое с новой страницы.
annexes-order = Приложения к этому письму
annexes-follow = Буквы приложений определяются их порядком; ссылки на приложения в текстах обновляются автоматически.
annexes-move = Переместить приложение
annexes-count = Печатать «{ $line }» в конце письма
annexes-add = Добавить приложение
annexes-add-kind = Добавить приложение: { $title }. { $about }
annex-kind-agenda = Пункты в таблице, для каждого указаны документы.
annex-kind-agenda-and-time-plan = Нумерованная повестка дня и заседания по дням.
annex-kind-free = Заголовок и то, что вы под ним напишете.
annex-kind-list = Таблица для заполнения, например перечень Рекомендаций.
annex-kind-practical-information = Документы, место проведения, регистрация, визы: зависит от того, что предоставляется на собрании.
annex-kind-terms-of-reference = Что поручено группе и как она работает.
annex-kind-time-plan = Заседания собрания, по строке на каждый день.
annex-kind-time-plan-across = Заседания короткого собрания, по столбцу на каждый день.
annex-form-time-plan = строка на каждый день
annex-form-time-plan-across = столбец на каждый день
annex-about = Печатается с новой страницы. При перемещении приложения ссылки на него в текстах обновляются.
annex-up = Поднять: { $annex }
annex-down = Опустить: { $annex }
annex-remove = Удалить: { $annex }
annex-remove-question = Удалить: { $annex }?
annex-keep = Оставить
annex-own-words = В нем есть текст, не являющийся стандартной формулировкой.
annex-is-cited =
    { $count ->
        [one] Упоминается в { $count } тексте, где тогда будет напечатано […]:
       *[other] Упоминается в { $count } текстах, где тогда будет напечатано […]:
    }
annex-cited-in-letter = Письмо
annex-title = Название
annex-title-add = Добавить строку
annex-title-row = Название, строка { $place }
annex-title-move = Переместить строку названия
annex-title-remove = Удалить строку { $place } названия
annex-title-hint = О чем приложение
annex-names-letter = Печатать «{ $line }» под заголовком
# Agenda.
agenda-list = Список
agenda-table = Таблица
agenda-show-documents = Документы по каждому пункту
agenda-add = Добавить пункт
agenda-item = Пункт { $number }
agenda-item-hint = Содержание пункта
agenda-item-menu = Еще о пункте { $number }
agenda-documents = Документы
agenda-documents-of = Документы по пункту { $number }
agenda-not-printed = Не печатается: отключено сведениями о собрании
agenda-add-below = Добавить пункт ниже
agenda-indent = Сделать частью предыдущего пункта
agenda-outdent = Поднять на уровень выше
agenda-up = Вверх
agenda-down = Вниз
agenda-remove = Удалить вместе с подпунктами
# Dates, as boxes and calendars show them.
date-month =
    { $month ->
        [1] января
        [2] февраля
        [3] марта
        [4] апреля
        [5] мая
        [6] июня
        [7] июля
        [8] августа
        [9] сентября
        [10] октября
        [11] ноября
       *[12] декабря
    }
date-month-alone =
    { $month ->
        [1] Январь
        [2] Февраль
        [3] Март
        [4] Апрель
        [5] Май
        [6] Июнь
        [7] Июль
        [8] Август
        [9] Сентябрь
        [10] Октябрь
        [11] Ноябрь
       *[12] Декабрь
    }
date-weekday =
    { $weekday ->
        [1] понедельник
        [2] вторник
        [3] среда
        [4] четверг
        [5] пятница
        [6] суббота
       *[7] воскресенье
    }
date-weekday-short =
    { $weekday ->
        [1] Пн
        [2] Вт
        [3] Ср
        [4] Чт
        [5] Пт
        [6] Сб
       *[7] Вс
    }
date-written = { $day } { $month } { $year }
date-with-weekday = { $weekday }, { $date }
date-hint = День месяц год
date-none = Это не дата; напишите, например, 5 февраля 2021 или 2021-02-05.
date-needed = Здесь нужна дата.
date-calendar = Календарь: { $name }
date-previous-month = Предыдущий месяц
date-next-month = Следующий месяц
date-previous-year = Предыдущий год
date-next-year = Следующий год
date-year = { $year }
date-today = Сегодня
date-clear = Без даты
# The box for a group.
group-sort = Вид группы
group-none = Нет группы
group-study-group = Исследовательская комиссия
group-working-party = Рабочая группа
group-regional-group = Региональная группа
group-tsag = КГСЭ
group-number = Номер исследовательской комиссии
group-number-hint = 12
group-party = Номер рабочей группы
group-party-hint = 1
group-region = Регион
group-number-missing = Укажите номер исследовательской комиссии.
group-party-missing = Укажите номер рабочей группы.
group-region-missing = Укажите регион, как в обозначениях: AMR, AFR, LAC.
group-number-wrong = Это не номер группы; напишите число от 1 до 255.
group-region-wrong = Регион пишется только латинскими буквами, например AMR.
# Addresses of web pages.
web-address-scheme = Адрес начинается с https:// или http://.
web-address-host = В этом адресе нет узла, такого как www.itu.int.
web-address-broken = В адресе не бывает пробелов, кавычек и угловых скобок.
# Conditions.
when-only-if =
    { $state ->
        [yes] Только если { $condition }
       *[no] Только если { $condition } (сейчас это не так)
    }
when-at-a-place = можно прибыть на место проведения
when-virtual = собрание виртуальное
when-remote = можно участвовать дистанционно
when-interpretation = предоставляется устный перевод
when-no-interpretation = устный перевод не предоставляется
when-fellowships = предлагаются стипендии
when-no-fellowships = стипендии не предлагаются
when-captioning = предоставляется субтитрирование
when-visa-support = выдаются письма для получения визы
when-newcomers = для новых делегатов проводится ознакомительное заседание
when-no-newcomers = для новых делегатов не проводится ознакомительное заседание
when-translation = вклады переводятся
when-study-group-meets = собрание проводит исследовательская комиссия
when-advisory-group-meets = собрание проводит КГСЭ
when-one-day = собрание однодневное
when-several-days = собрание многодневное
# Part: reference.
reference-about = Что это за письмо и как на него ссылаются.
reference-title = { part-reference }
reference-kind = Вид письма
reference-kind-unknown = Вид, неизвестный этой программе
reference-kind-unknown-about = Письмо начато по шаблону, которого здесь нет. Его все равно можно редактировать.
reference-language = Язык письма
reference-language-stays = 
    { $count ->
        [one] Язык письма ({ $language }) изменить нельзя: на нем уже написан { $count } текст. Для других языков сделайте перевод.
        [few] Язык письма ({ $language }) изменить нельзя: на нем уже написаны { $count } текста. Для других языков сделайте перевод.
       *[other] Язык письма ({ $language }) изменить нельзя: на нем уже написано { $count } текстов. Для других языков сделайте перевод.
    }
reference-reference = Номер и код
reference-number = Номер
reference-number-changed = Номер изменяемого письма
reference-number-wrong = Номер письма – от 1 до 9999.
reference-author-code = Код автора
reference-author-code-about = Печатается под обозначением
reference-group = Группа, в которой ведется нумерация писем
reference-prints-as = Печатается как
reference-unknown = Обозначение печатается, когда известен его номер.
reference-file = Имя файла в МСЭ: { $file }
reference-changed-letter = Изменяемое письмо
reference-changes = Это письмо изменяет
reference-change-number = Номер этого изменения
reference-changed-date = Дата изменяемого письма
reference-place-and-date = Место и дата
reference-place = Место
reference-place-hint = Женева
reference-date = Дата письма
# Part: meeting.
meeting-title = Собрание
meeting-about = Кто, когда и где собирается; эти реквизиты печатаются везде, где они названы в текстах.
meeting-none = Это письмо не о собрании.
meeting-add = Добавить собрание
meeting-remove = Удалить собрание
meeting-who = Кто собирается
meeting-group = Группа
meeting-prints-as = Печатается как
meeting-group-title = Область деятельности
meeting-group-title-hint = Печатается в скобках после названия группы
meeting-when-and-where = Когда и где
meeting-mode = Участие
meeting-in-person = Очное
meeting-virtual = Виртуальное
meeting-hybrid = Гибридное
meeting-days = Дни
meeting-days-range = Дни подряд
meeting-days-single = Отдельные дни
meeting-first-day = Первый день
meeting-last-day = Последний день
meeting-last-before-first = Последний день не может быть раньше первого.
meeting-day-number = День { $number }
meeting-day-add = Добавить день
meeting-day-remove = Удалить: { $day }
meeting-day-twice = Этот день уже есть в списке.
meeting-days-count =
    { $count ->
        [1] 1 день, { $first }
        [one] { $count } день: { $first } – { $last }
        [few] { $count } дня: { $first } – { $last }
       *[other] { $count } дней: { $first } – { $last }
    }
meeting-days-same-weekday =
    { $count ->
        [one] { $count } день, всегда { $first }
        [few] { $count } дня, всегда { $first }
       *[other] { $count } дней, всегда { $first }
    }
meeting-days-several =
    { $count ->
        [one] { $count } день, первый – { $first }, последний – { $last }
        [few] { $count } дня, первый – { $first }, последний – { $last }
       *[other] { $count } дней, первый – { $first }, последний – { $last }
    }
meeting-place = Место
meeting-place-hint = Город, страна
meeting-place-virtual = У виртуального собрания нет места проведения; указанное здесь не печатается в стандартных абзацах.
meeting-opening = Открытие
meeting-opening-geneva = Открытие, женевское время
meeting-opening-none = Это не время; напишите, например, 09:30 или 2:30 pm.
meeting-time-plan-strange = Расписание составлено не на эти дни.
meeting-time-plan-fit = Привести расписание к новым датам
meeting-time-plan-lost =
    { $days ->
        [one] Для заседаний последнего дня расписания ({ $days }) дней больше нет, они будут исключены.
       *[other] Для заседаний последних дней расписания ({ $days }) дней больше нет, они будут исключены.
    }
meeting-event = Мероприятие
meeting-event-about = Что письму не нужно, можно не заполнять.
meeting-event-title = Название
meeting-event-title-hint = Название семинара-практикума, вебинара или мероприятия
meeting-host = Принимающая сторона
meeting-host-hint = Кто приглашает
meeting-chair = Председатель
meeting-chair-hint = Имя, обращение, страна
meeting-requested-by = По просьбе
meeting-requested-by-hint = По чьей просьбе собирается рабочая группа
meeting-endorsed-at = Одобрено на
meeting-endorsed-at-hint = Собрание, на котором дано согласие, с местом и датами
meeting-pages = Веб-страницы
meeting-page = Страница собрания
meeting-registration-page = Страница регистрации
# What is offered at the meeting.
answers-title = Что предоставляется
answers-consequence =
    { $count ->
        [0] { $about } В этом письме от этого ничего не зависит.
        [one] { $about } В этом письме от этого зависит { $count } место.
        [few] { $about } В этом письме от этого зависят { $count } места.
       *[other] { $about } В этом письме от этого зависит { $count } мест.
    }
answers-nothing = В этом письме от этого ничего не зависит.
answers-nobody-travels = На виртуальное собрание никто не едет.
answers-remote-anyway = В этом собрании и так можно участвовать дистанционно.
answers-interpretation = Устный перевод
answers-interpretation-about = Без него в письме говорится, что собрание проходит только на английском языке.
answers-translation = Перевод вкладов
answers-translation-about = Для вкладов, подлежащих переводу, устанавливается отдельный предельный срок.
answers-captioning = Субтитрирование или сурдоперевод
answers-captioning-about = Тех, кому это необходимо, просят своевременно сообщить.
answers-fellowships = Стипендии
answers-fellowships-about = В письме говорится, как и к какому сроку подавать запрос; в ином случае – что стипендии не предоставляются.
answers-visa-support = Письма для получения визы
answers-visa-support-about = В письме говорится, как и к какому сроку их запрашивать.
answers-remote-participation = Дистанционное участие
answers-remote-participation-about = За собранием, имеющим место проведения, можно следить дистанционно.
answers-newcomers = Ознакомительное заседание для новых делегатов
answers-newcomers-about = Новых делегатов приглашают на ознакомительное заседание.
# Part: deadlines.
deadlines-title = Основные предельные сроки
deadlines-about = Отсчитываются назад от первого дня собрания; сдвигаются вместе с ним.
deadlines-list = Предельные сроки
deadlines-none = В этом письме нет предельных сроков.
deadlines-no-opening = Даты появятся, когда станет известен первый день собрания.
deadlines-not-listed = В тексте письма нет списка предельных сроков: они печатаются только там, где на них ссылается текст.
deadlines-add = Добавить предельный срок
deadlines-move = Переместить этот срок
deadlines-action = Предельный срок { $number }
deadlines-action-hint = Что нужно сделать
deadlines-remove = Удалить: { $deadline }
deadlines-count = Сколько
deadlines-count-wrong = Напишите число от 0 до 999.
deadlines-unit = Единица
deadlines-months =
    { $count ->
        [one] месяц до открытия
        [few] месяца до открытия
       *[other] месяцев до открытия
    }
deadlines-weeks =
    { $count ->
        [one] неделю до открытия
        [few] недели до открытия
       *[other] недель до открытия
    }
deadlines-days =
    { $count ->
        [one] день до открытия
        [few] дня до открытия
       *[other] дней до открытия
    }
deadlines-own-date = в особую дату…
deadlines-rule = за { $count } { $unit }
deadlines-date-unknown = дата пока неизвестна
deadlines-date = Дата
deadlines-departing = Чтобы назначить дату не по правилу ({ $rule }), введите дату и причину.
deadlines-reason = Почему не по правилу
deadlines-reason-hint = Почему не по правилу
deadlines-reason-needed = Укажите причину или вернитесь к правилу.
deadlines-take-date = Принять эту дату
deadlines-keep-rule = Оставить правило
deadlines-restore = Вернуть: { $rule }
deadlines-give-rule = Отсчитывать от открытия
deadlines-weekend = Выходной: { $weekday }
deadlines-before-letter = Раньше даты письма
deadlines-after-opening = Не раньше открытия
deadlines-unprinted =
    { $count ->
        [one] Открыть { $count } непечатаемый
       *[other] Открыть { $count } непечатаемых
    }
deadlines-not-printed = Сейчас не печатается
deadlines-liaison-head = Шапка заявления о взаимодействии
deadlines-cited =
    { $count ->
        [one] На этот срок ссылается { $count } текст, вместо срока там будет напечатано […]:
        [few] На этот срок ссылаются { $count } текста, вместо срока там будет напечатано […]:
       *[other] На этот срок ссылается { $count } текстов, вместо срока там будет напечатано […]:
    }
deadlines-remove-all-the-same = Все равно удалить
deadlines-keep = Оставить
# Part: signature.
signature-title = Подпись
signature-about = Чем заканчивается письмо и кто его подписывает.
signature-none = Это письмо никем не подписывается.
signature-add = Добавить подпись
signature-closing = Заключение
signature-closing-formula = Заключительная формула
signature-closing-hint = С уважением,
signature-signed = Подписанный экземпляр
signature-signed-about = Печатать «{ $words }» на месте подписи
signature-signatory = Подписывающее лицо
signature-name = Кто подписывает
signature-own-name = Другое имя
signature-name-printed = Имя, печатаемое в письме
signature-name-hint = Имя подписывающего лица
signature-office = Должность
signature-office-line = Должность, строка { $number }
signature-office-add = Добавить строку
signature-office-remove = Удалить: { $line }
signature-latest = Последняя информация
signature-latest-print = Печатать ссылку рядом с подписью
signature-latest-caption = Надпись
signature-latest-page = Страница
signature-latest-group-page = Без отдельного адреса ведет на страницу группы: { $page }
# The body: salutation and paragraphs.
body-title = Текст письма
body-about = Само письмо, абзац за абзацем, как в Word.
body-salutation = Обращение
body-salutation-hint = Уважаемая госпожа, уважаемый господин,
body-paragraphs = Абзацы
blocks-paragraph = Абзац
blocks-numbered = Нумерованный абзац
blocks-bullets = Маркированный список
blocks-roman = Список i) ii) iii)
blocks-decimal = Список 1. 2. 3.
blocks-item = Пункт списка
blocks-heading = Заголовок
blocks-run-in = Абзац с полужирным началом
blocks-run-in-heading = Полужирное начало абзаца
blocks-run-in-text = Абзац после полужирного начала
blocks-note = Примечание
blocks-part-title = Название раздела
blocks-table = Таблица
blocks-deadlines = Основные предельные сроки
blocks-deadlines-heading = Заголовок основных предельных сроков
blocks-deadlines-elsewhere = Таблица предельных сроков: изменяется в своем разделе
blocks-sentence = Стандартное предложение…
blocks-sentence-search = Найти стандартное предложение
blocks-sentence-none = Стандартного предложения с такими словами нет.
blocks-add = Добавить
blocks-insert = Вставить здесь
blocks-menu-of = Меню: { $name }
blocks-kind = Вид абзаца
blocks-up = Вверх
blocks-down = Вниз
blocks-add-below = Добавить ниже
blocks-duplicate = Дублировать
blocks-remove = Удалить
blocks-not-needed = В этом письме не нужен
blocks-print-always = Печатать в любом случае
blocks-hint = Пишите здесь
blocks-hint-heading = Заголовок
blocks-hint-item = Пункт списка
blocks-hint-note = Примечание
blocks-hint-run-in = Полужирное начало абзаца
blocks-printed-because = Печатается, потому что { $conditions }
blocks-only-if = Только если { $conditions }
blocks-unprinted =
    { $count ->
        [one] Не печатается { $count } абзац: только если { $conditions }
        [few] Не печатаются { $count } абзаца: только если { $conditions }
       *[other] Не печатается { $count } абзацев: только если { $conditions }
    }
blocks-unprinted-various =
    { $count ->
        [one] Не печатается { $count } абзац: это зависит от того, что предоставляется на собрании
        [few] Не печатаются { $count } абзаца: это зависит от того, что предоставляется на собрании
       *[other] Не печатается { $count } абзацев: это зависит от того, что предоставляется на собрании
    }
# Text boxes.
box-cut = Вырезать
box-copy = Копировать
box-paste = Вставить
box-paste-plain = Вставить без форматирования
box-select-all = Выделить все
box-bold = Полужирный
box-italic = Курсив
box-underline = Подчеркнутый
box-superscript = Надстрочный
box-plain = Очистить форматирование
box-link = Ссылка…
box-address = Адрес ссылки
box-ok = ОК
box-cancel = Отмена
box-remove-link = Удалить ссылку
box-open-link = Открыть ссылку
box-insert = Вставить реквизит или предложение…
box-filter = Начните вводить название
box-nothing-fits = Ничего не подходит
box-add-to-word-list = Добавить в список слов
box-no-suggestions = Нет вариантов
box-other-forms = Печатать как
box-restore-standard = Восстановить стандартную формулировку
# Time plan.
plan-merge = Объединить выделенные ячейки дня
plan-merge-short = Объединить
plan-split-short = Разделить
plan-fill-short = Заполнить
plan-clear-short = Очистить
plan-fill-usual = Поставить обычные заседания на дни без заседаний
plan-split = Разделить объединенные ячейки
plan-fill = Заполнить выделенные ячейки содержимым первой
plan-clear = Очистить выделенные ячейки
plan-provisional = Еще не точно: в квадратных скобках
plan-brush = Закрасить ячейки тем, что уже есть в расписании
plan-brush-nothing = Очистить ячейки
plan-painting = Закраска «{ $words }»: щелкайте по ячейкам или проводите по ним.
plan-stop-painting = Стоп
plan-days = Дни
plan-add-session = Добавить заседание
plan-days-down = Дни по строкам
plan-days-across = Дни по столбцам
plan-take-days = Взять дни собрания
plan-add-day = Добавить день
plan-add-weekend = Добавить выходные ниже
plan-remove-days = Удалить выделенные дни
plan-mark-day = Выделить день
plan-copy-next = Копировать на следующий день
plan-copy-all = Копировать на все другие дни
plan-copy-marked = Копировать на выделенные дни
plan-day-earlier = На день раньше
plan-day-later = На день позже
plan-remove-day = Удалить день
plan-remove-weekend = Удалить выходные
plan-session = Заседание { $number }
plan-session-hint = Заседание
plan-session-menu = Еще о заседании { $number }
plan-slots =
    { $count ->
        [one] { $count } интервал
        [few] { $count } интервала
       *[other] { $count } интервалов
    }
plan-fewer = Меньше интервалов
plan-more = Больше интервалов
plan-session-before = Добавить заседание перед
plan-session-after = Добавить заседание после
plan-remove-session = Удалить заседание
plan-day-menu = Еще о дне: { $day }
plan-cell = { $day }, интервал { $slot }: { $words }
plan-cell-free = { $day }, интервал { $slot }: свободно
plan-cell-edit = Что проходит: { $day }, интервал { $slot }
plan-grid = Расписание: клавиши со стрелками переходят по ячейкам, Enter открывает правку
plan-empty = В расписании пока нет дней.
plan-key = Условные обозначения в расписании
plan-key-hint = Нет
# Tables.
table-merge = Объединить выделенные ячейки
table-split = Разделить объединенные ячейки
table-even = Выровнять ширину столбцов
table-add-row = Добавить строку
table-add-column = Добавить столбец
table-headers = Строки заголовка: { $count }
table-fewer-headers = На строку заголовка меньше
table-more-headers = На строку заголовка больше
table-cell = Строка { $row }, столбец { $column }
table-column-menu = Еще о столбце { $number }
table-row-menu = Еще о строке { $number }
table-column-before = Добавить столбец перед
table-column-after = Добавить столбец после
table-wider = Шире
table-narrower = Уже
table-remove-column = Удалить столбец
table-row-above = Добавить строку выше
table-row-below = Добавить строку ниже
table-row-up = Вверх
table-row-down = Вниз
table-remove-row = Удалить строку
# Find and replace.
find-field = Найти
find-with = Заменить на
find-previous = Предыдущее совпадение (Shift+Enter)
find-next = Следующее совпадение (Enter)
find-case = Учитывать регистр
find-words = Слово целиком
find-regex = Регулярное выражение
find-count =
    { $count ->
        [0] ничего не найдено
       *[other] { $at } из { $count }
    }
find-replace-too = Замена…
find-replace = Заменить
find-replace-all = Заменить все
find-close = Закрыть поиск
find-fact = реквизит письма
find-standard = стандартная формулировка
find-replaced =
    { $count ->
        [0] Ничего не заменено
        [one] Заменено { $count } место
        [few] Заменено { $count } места
       *[other] Заменено { $count } мест
    }{ $standard ->
        [0] { "" }
       *[other] , в стандартных формулировках оставлено: { $standard }
    }{ $facts ->
        [0] .
       *[other] , с реквизитами оставлено: { $facts }.
    }
# How a fact is printed.
fact-form-genitive = род. падеж
fact-form-short = кратко
fact-form-titled = с областью
fact-form-titled-genitive = с областью, род. падеж
fact-form-to = первый–последний
fact-form-from-to = с первого по последний
fact-form-inclusive = с первого по последний включительно
fact-form-both = первый и последний
fact-form-weekday = с днем недели
fact-form-day-month = без года
fact-form-twelve-hours = am, pm
fact-form-digits = цифрами
new-mode = Участие
# What the checks find. `why` is the rule and its source; `repair` what a click on the repair does.
finding-repair = Исправить
annex-name-twice = Два приложения носят название «{ $name }»; тексты, где оно упоминается, имеют в виду первое.
    .why = Текст ссылается на приложение по названию; буква определяется местом приложения.
annex-not-cited = Приложение «{ $name }» ни разу не упоминается в письме.
    .why = О каждом приложении в письме сообщается: упомяните его в абзаце или удалите.
annex-lacking = В письме упоминается приложение «{ $name }», которого у письма нет.
    .why = Каждое приложение, о котором сообщается, прилагается: добавьте его или удалите упоминание.
letter-before-changed = Письмо датировано { $date }, раньше письма, которое оно изменяет: { $changed }.
    .why = Дополнительный документ, исправление или пересмотр датируется позже письма, которое он изменяет.
letter-after-opening = Письмо датировано { $date }, но собрание открывается { $opening }.
    .why = Письмо о созыве собрания направляется до него: за два месяца (Рек. МСЭ-Т A.1 (10/2016), § 1.3.2).
deadline-after-opening = Предельный срок «{ $deadline }» приходится на { $due }, но собрание открывается { $other }.
    .why = Предельные сроки наступают до открытия.
deadline-before-letter = Предельный срок «{ $deadline }» приходится на { $due }, раньше даты письма: { $other }.
    .why = Никто не может соблюсти срок, который истек к получению письма.
group-of-another = «{ $found }» не относится к группе, указанной в обозначении: { $group }.
    .why = Номер исследовательской комиссии совпадает в обозначении, коде автора, адресах и сведениях о собрании.
missing-number = У письма пока нет номера.
    .why = Правительства ссылаются на письмо по номеру.
missing-group = В обозначении не указана группа, но письма этой серии нумеруются по группам.
    .why = На коллективное письмо ссылаются в виде номер/группа: 12/12.
missing-date = У письма пока нет даты.
    .why = В письме указываются место и дата.
missing-contact = Не указаны ни телефон, ни адрес эл. почты для обращений.
    .why = В шапке письма указано, к кому обращаться.
missing-place = В письме не указано, где оно написано; без этого его дата не печатается.
    .why = В письме указываются место и дата.
missing-addressees = Письмо никому не адресовано.
    .why = В шапке письма перечислены адресаты.
missing-subject = Предмет письма не указан.
    .why = В шапке письма указан его предмет.
missing-signatory = Письмо никем не подписывается.
    .why = Письма Членам подписывает Директор Бюро.
missing-closing = В письме нет заключительной формулы.
    .why = Письмо заканчивается словами «С уважением,» или им соответствующими.
missing-meeting-dates = Даты собрания пока не указаны.
    .why = В письме о созыве собрания указано, когда оно состоится.
missing-meeting-place = Собрание имеет место проведения, но оно не указано.
    .why = В письме о созыве собрания указано, где оно состоится.
wording-proposed =
    { $count ->
        [one] { $count } стандартная формулировка ждет
        [few] { $count } стандартные формулировки ждут
       *[other] { $count } стандартных формулировок ждут
    } подтверждения официальным текстом.
    .why = Формулировки, официальный текст которых не найден, отмечены как предлагаемые, пока кто-нибудь их не подтвердит. Здесь: { $phrases }.
rendition-homeless = Имеются переводы текстов, которых в письме больше нет: { $count }.
    .why = Перевод относится к тексту; без этого текста он хранится, но не печатается.
rendition-missing =
    { $count ->
        [one] { $count } текст не переведен и печатается
        [few] { $count } текста не переведены и печатаются
       *[other] { $count } текстов не переведено, они печатаются
    } на языке письма.
    .why = Письмо выходит полностью на каждом из своих языков.
rendition-stale =
    { $count ->
        [one] У { $count } текста оригинал изменился
       *[other] У { $count } текстов оригинал изменился
    } после перевода.
    .why = Перевод говорит то же, что оригинал: посмотрите, что изменилось, и исправьте или подтвердите перевод.
table-columns = Число столбцов таблицы – { $columns }, напечатать ее нельзя; задайте от 1 до 63.
    .why = В таблицах Word не больше 63 столбцов.
table-row-crowded = В строке { $row } таблицы больше ячеек, чем вмещают ее столбцы ({ $columns }); печатаются не все.
    .why = Ячейки строки умещаются в ее столбцах.
time-plan-slots = Число интервалов в день в расписании – { $slots }, напечатать его нельзя; задайте от 1 до 62.
    .why = В таблицах Word не больше 63 столбцов.
time-plan-strange-day = В расписании есть { $date }, но это не день собрания.
    .why = Дни расписания – это дни собрания.
time-plan-lacks-day = В расписании нет дня собрания: { $date }.
    .why = Дни расписания – это дни собрания.
time-plan-crowded = В расписании на { $date } заседаний больше, чем интервалов в дне; печатаются не все.
    .why = Заседания дня умещаются в его интервалах.
text-empty = Здесь пока ничего не написано.
    .why = Пустой текст печатается как […]: напишите его или удалите.
fact-missing = Там, где стоит […], реквизит еще не введен: «{ $words }»
    .why = Неизвестный реквизит печатается как […]. Введите его один раз в соответствующем разделе формы.
# The language of typed words.
mark-alone = У знака «{ $mark }» нет пары: «{ $words }»
    .why = Скобки и кавычки ставятся парами.
bracket-doubled = Скобка «{ $mark }» удвоена.
    .why = Скобка не открывается дважды в одном месте; то, что стоит во внутренней паре, можно написать после запятой.
    .repair = Убрать одну пару
quote-of-two-kinds = Прямая кавычка стоит в паре с фигурной: «{ $words }»
    .why = Обе кавычки пары – одного вида.
    .repair = Написать «{ $right }»
apostrophes-mixed = Апострофы смешаны: прямых – { $straight }, фигурных – { $curly }.
    .why = В письме на одном языке апострофы одного вида; Word ставит фигурный.
    .repair = Сделать все фигурными
quotes-mixed = Кавычки смешаны: прямых – { $straight }, фигурных – { $curly }.
    .why = В письме на одном языке кавычки одного вида.
    .repair = Сделать все одного вида
word-in-two-forms = «{ $wrong }» в этом письме пишется и как «{ $right }».
    .why = В одном письме слово пишется одинаково: как в стандартной формулировке, если оно в ней есть, иначе – как встречается чаще.
    .repair = Написать «{ $right }»
title-in-two-forms = «{ $wrong }» стоит рядом с «Chair…» с прописной буквы: «{ $right }».
    .why = Должности, стоящие рядом, пишутся одинаково: the Chair and the Vice-Chair.
    .repair = Написать «{ $right }»
spelling-of-house = «{ $wrong }» пишется «{ $right }».
    .why = В организации принято британское написание с -ize: honour, programme, centre, organization (Руководство МСЭ по стилю для английского языка, на основе Редакционного руководства ООН).
    .repair = Написать «{ $right }»
membership-capitals = «{ $wrong }» пишется «{ $right }».
    .why = Категории Членов пишутся с прописных букв, как в стандартных адресатах: Member States, Sector Members, Associates, Academia.
    .repair = Написать «{ $right }»
slip-known = «{ $wrong }» – ошибка; следует писать «{ $right }».
    .why = Это одна из ошибок, которые несомненны, где бы они ни встретились.
    .repair = Написать «{ $right }»
word-twice = «{ $word }» стоит два раза подряд.
    .why = Слово, набранное дважды, – описка.
    .repair = Убрать одно
chair-gender-neutral = Вместо «{ $wrong }» можно написать «{ $right }».
    .why = Гендерно нейтральный язык: «chair» (Руководство МСЭ по стилю для английского языка, 17 августа 2023 года). Стандартные формулировки и названия остаются как есть.
    .repair = Написать «{ $right }»
hyphen-lost = В «{ $wrong }» потерян дефис: «{ $right }».
    .why = При копировании из файла Word теряются неразрывные дефисы.
    .repair = Написать «{ $right }»
space-lost = Не хватает пробела: «{ $wrong }»
    .why = При копировании из файла Word теряются неразрывные пробелы.
    .repair = Написать «{ $right }»
space-superfluous = Лишний пробел.
    .why = Между словами один пробел, перед запятой и точкой и по краям абзаца пробелов нет.
    .repair = Убрать
dash = «{ $wrong }» стоит вместо тире: «{ $right }».
    .why = Между словами в организации принято короткое тире с пробелами; цифровое тире (U+2012) попадает из старых шаблонов.
    .repair = Написать «{ $right }»
range-dashes-mixed = В этом диапазоне «{ $wrong }», в других на этом языке «{ $right }».
    .why = Во всех диапазонах письма тире одного вида: то, которое печатается в датах и времени.
    .repair = Написать «{ $right }»
travel-to-virtual-meeting = «{ $words }» касается приезжающих, но собрание виртуальное.
    .why = Могли остаться слова прежнего письма, не соответствующие форме проведения этого собрания.
virtual-words-in-person = «{ $words }», но собрание очное.
    .why = Могли остаться слова прежнего письма, не соответствующие форме проведения этого собрания.
geneva-premises-elsewhere = «{ $words }» – это в Женеве, но собрание проходит в другом месте.
    .why = Могли остаться слова прежнего письма, не соответствующие месту проведения этого собрания.
residue-of-word = «{ $wrong }» – остаток от Word или средства перевода.
    .why = Ошибкам полей, закладкам, служебным меткам и именам файлов в письме не место.
    .repair = Убрать
placeholder-left = «{ $wrong }» – заполнитель из шаблона.
    .why = Варианты выбирают и пропуски заполняют до подписания письма.
unsettled = «{ $wrong }» – вопрос не решен.
    .why = В подписываемом письме не остается ничего нерешенного: впишите решение или удалите.
wrongly-decoded = «{ $wrong }» – неверная кодировка: «{ $right }».
    .why = Слова скопированы из текста в UTF-8, прочитанного как Windows-1252.
    .repair = Написать «{ $right }»
character-lost = Символ потерян и стоит как { $code }.
    .why = U+FFFD стоит там, где программа не смогла прочитать символ: найдите его в оригинале и наберите снова.
character-private = Символ { $code } есть только в одном шрифте.
    .why = Символы области для частного использования в других шрифтах печатаются как квадраты: наберите символ снова или выберите другой знак.
character-invisible = Невидимый символ { $code } здесь не нужен.
    .why = Символы нулевой ширины, мягкие переносы и знаки направления мешают поиску и переносу строк.
    .repair = Убрать
scripts-mixed = В слове «{ $word }» смешаны латинские и кириллические буквы.
    .why = Буквы, одинаковые на вид, – разные для поиска, сортировки и программ чтения с экрана.
    .repair = Написать одним алфавитом
half-width-in-chinese = «{ $wrong }» между китайскими иероглифами – это «{ $right }».
    .why = В китайском тексте знаки препинания полной ширины: ，。；：！？（）.
    .repair = Написать «{ $right }»
chinese-punctuation-elsewhere = «{ $wrong }» – китайский знак препинания.
    .why = Знаки препинания полной ширины ставятся только в китайском тексте.
    .repair = Написать «{ $right }»
traditional-characters = Традиционные иероглифы в упрощенном тексте: { $characters }
    .why = В Союзе китайский текст пишется упрощенными иероглифами.
    .repair = Упростить
latin-punctuation-in-arabic = «{ $wrong }» между арабскими словами – это «{ $right }».
    .why = В арабском тексте ставятся ، ؛ ؟.
    .repair = Написать «{ $right }»
digits-of-arabic = «{ $wrong }» пишется «{ $right }».
    .why = В арабских письмах Союза используются цифры 0–9.
    .repair = Написать «{ $right }»
acronym-of-another-language = «{ $wrong }» на этом языке – «{ $right }».
    .why = Сокращения соответствуют языку: ITU-T, UIT-T, МСЭ-Т; WTSA, AMNT, ВАСЭ; TSAG, GCNT, GANT, КГСЭ.
    .repair = Написать «{ $right }»
rendition-is-source = Перевод совпадает с оригиналом: «{ $words }»
    .why = Перевод пишется на своем языке.
words-untranslated = Остались слова оригинала: «{ $words }»
    .why = Перевод пишется на своем языке; названия, которые не переводятся, стоят в кавычках или скобках.
term-not-rendered = Для «{ $term }» нет ни одного из принятых переводов: { $right }
    .why = Термин переводится так, как в глоссарии. В записях, поставляемых с программой, указаны официальные тексты, в которых они найдены; подразделение может добавить свои.
term-forbidden = «{ $wrong }» использовать нельзя; в глоссарии – «{ $right }».
    .why = Глоссарий запрещает этот термин.
    .repair = Написать «{ $right }»
term-in-two-renderings = «{ $wrong }» в другом месте этого письма – «{ $right }».
    .why = В одном письме у термина или названия один перевод.
    .repair = Написать «{ $right }»
country-not-as-in-un = «{ $wrong }» в Организации Объединенных Наций – «{ $right }».
    .why = Страны называются так, как в терминологии Организации Объединенных Наций (UNTERM).
    .repair = Написать «{ $right }»
name-differs = Имя «{ $source }» в переводе написано «{ $rendition }».
    .why = Имя человека сохраняет свои буквы.
    .repair = Написать «{ $source }»
lines-differ = Строк или пунктов в оригинале – { $source }, в переводе – { $rendition }.
    .why = В переводе те же строки и пункты, что в оригинале.
rendition-short = Перевод намного короче оригинала: возможно, чего-то не хватает.
    .why = Соотношение длины языков измерено на стандартных формулировках.
rendition-long = Перевод намного длиннее оригинала: возможно, что-то повторяется.
    .why = Соотношение длины языков измерено на стандартных формулировках.
date-differs = В оригинале { $source }, в переводе { $rendition }.
    .why = В переводе те же даты, что в оригинале.
time-differs = В оригинале { $source }, в переводе { $rendition }.
    .why = В переводе то же время, что в оригинале.
weekday-differs = В оригинале { $source }, в переводе { $rendition }.
    .why = В переводе те же дни недели, что в оригинале.
space-in-chinese = Между китайскими и латинскими знаками стоит пробел.
    .why = В официальных текстах на китайском пробела там нет.
    .repair = Убрать
quotes-not-chinese = { $wrong } в китайском – это { $right }.
    .why = Кавычки в китайском – “ ”.
    .repair = Написать { $right }
address-differs = Адреса различаются: в оригинале { $source }, в переводе { $rendition }.
    .why = Перевод ведет на те же страницы и почтовые ящики.
    .repair = Написать как в оригинале
telephone-differs = Номера телефонов различаются: в оригинале { $source }, в переводе { $rendition }.
    .why = В переводе те же номера телефонов.
    .repair = Написать как в оригинале
document-differs = Документы различаются: в оригинале { $source }, в переводе { $rendition }.
    .why = Перевод ссылается на те же документы.
    .repair = Написать как в оригинале
numbers-differ = Числа различаются: в оригинале { $source }, в переводе { $rendition }.
    .why = В переводе те же числа. В диапазонах большее может стоять первым, месяцы могут быть словами.
    .repair = Написать { $source }
fact-differs = В оригинале { $source }, в переводе { $rendition }.
    .why = Перевод говорит то же, что оригинал.
    .repair = Сделать как в оригинале
fact-lost = В оригинале есть { $source }, в переводе нет.
    .why = Перевод говорит то же, что оригинал.
fact-added = В переводе есть { $rendition }, в оригинале нет.
    .why = Перевод говорит то же, что оригинал.
salutation-mark = Обращение на этом языке заканчивается знаком «{ $right }».
    .why = В официальном обращении на этом языке стоит этот знак.
    .repair = Написать «{ $right }»
unconfirmed-number = Номер { $value } перенесен из прежнего письма.
    .why = Все перенесенное изменяется или подтверждается до подписания письма.
    .repair = Верно
unconfirmed-author-code = Код автора { $value } перенесен из прежнего письма.
    .why = Все перенесенное изменяется или подтверждается до подписания письма.
    .repair = Верно
unconfirmed-letter-date = Дата перенесена из прежнего письма: { $value }.
    .why = Все перенесенное изменяется или подтверждается до подписания письма.
    .repair = Верно
unconfirmed-meeting-dates = Дни собрания перенесены из прежнего письма: { $value }.
    .why = Все перенесенное изменяется или подтверждается до подписания письма.
    .repair = Верно
unconfirmed-opening = Время открытия перенесено из прежнего письма: { $value }.
    .why = Все перенесенное изменяется или подтверждается до подписания письма.
    .repair = Верно
unconfirmed-page = Страница собрания перенесена из прежнего письма: { $value }
    .why = Все перенесенное изменяется или подтверждается до подписания письма.
    .repair = Верно
unconfirmed-registration-page = Страница регистрации перенесена из прежнего письма: { $value }
    .why = Все перенесенное изменяется или подтверждается до подписания письма.
    .repair = Верно
unconfirmed-contact = Контакт перенесен из прежнего письма: { $value }
    .why = Все перенесенное изменяется или подтверждается до подписания письма.
    .repair = Верно
unconfirmed-deadline = Дата этого предельного срока перенесена из прежнего письма: { $value }.
    .why = Все перенесенное изменяется или подтверждается до подписания письма.
    .repair = Верно
unconfirmed-latest-page = Страница с последней информацией перенесена из прежнего письма: { $value }
    .why = Все перенесенное изменяется или подтверждается до подписания письма.
    .repair = Верно
unconfirmed-text = Перенесено из прежнего письма: «{ $value }»
    .why = Перенесенные имена, номера, даты и адреса изменяются или подтверждаются до подписания письма.
    .repair = Верно
weekday-wrong = «{ $written }» – не тот день недели; правильная дата: { $date }.
    .why = Если день недели не соответствует дате, читателю приходится гадать, что из двух верно.
    .repair = Написать «{ $right }»
date-impossible = Дня «{ $written }» не существует.
    .why = Такого дня нет ни в одном календаре.
date-year-broken = Год в «{ $written }» состоит не из четырех цифр.
    .why = Цифра года потеряна или удвоена: напишите год полностью.
date-reversed = «{ $written }» заканчивается раньше, чем начинается.
    .why = Период пишется от первого дня до последнего; из двух чисел с тире только в арабском тексте большее хранится первым.
date-range-of-one-day = «{ $written }» начинается и заканчивается в один день.
    .why = Один день пишется один раз; если имелся в виду период, один из его дней неверен.
date-dash-lost = «{ $written }» перед месяцем – не день; вероятно, потеряно тире между двумя днями.
    .why = Тире между днями периода легко теряются при копировании текста.
    .repair = Написать «{ $right }»
date-not-the-fact = В этом тексте стоит «{ $written }», а стандартная формулировка печатает дату письма: { $right }.
    .why = Стандартная формулировка, из которой сделан этот текст, берет дату из письма.
    .repair = Вставить дату из письма
meeting-dates-differ = В «{ $written }» стоит первый или последний день собрания, но не оба: собрание проходит { $right }.
    .why = Дни собрания совпадают в предмете, тексте письма, приложениях и расписании.
    .repair = Вставить дни собрания
meeting-day-other = «{ $written }» не входит в дни серии: { $right }.
    .why = Дни серии совпадают в предмете, тексте письма и приложениях.
meeting-dates-other-month = В «{ $written }» стоят дни собрания ({ $right }), но другой месяц или год.
    .why = Дни собрания совпадают в предмете, тексте письма, приложениях и расписании.
    .repair = Вставить дни собрания
date-typed-meeting = «{ $written }» набрано вручную и не изменится, если изменятся дни собрания.
    .why = Дата, введенная один раз, не может различаться в разных местах.
    .repair = Вставить дату собрания
date-typed-deadline = «{ $written }» набрано вручную и не изменится, если изменится предельный срок на этот день.
    .why = Дата, введенная один раз, не может различаться в разных местах.
    .repair = Вставить дату предельного срока
date-typed-letter = «{ $written }» набрано вручную и не изменится, если изменится дата письма.
    .why = Дата, введенная один раз, не может различаться в разных местах.
    .repair = Вставить дату письма
deadline-soon = Предельный срок «{ $deadline }» приходится на { $due }, через несколько дней после даты письма: { $other }.
    .why = Письмо идет несколько дней до тех, кто должен принять по нему меры.
deadline-name-twice = Два предельных срока носят название «{ $deadline }»; тексты, где оно упоминается, имеют в виду первый: { $words }
    .why = Каждый предельный срок стоит в таблице один раз.
    .repair = Убрать второй
deadline-twice = Предельный срок «{ $deadline }» требует того же, что и один из предыдущих: { $words }
    .why = Каждый предельный срок стоит в таблице один раз.
    .repair = Убрать второй
deadlines-out-of-order = Предельный срок «{ $deadline }» приходится на { $due }, позже срока «{ $other }» ({ $other-due }); по правилам он наступает раньше.
    .why = Предельные сроки собрания во всех письмах идут в одном порядке.
deadline-departs-without-reason = Предельный срок «{ $deadline }» приходится на { $due }; по правилу – на { $right }.
    .why = Предельный срок отсчитывается от открытия, как в других письмах группы; если это не так, письмо хранит причину.
    .repair = Принять { $right }
deadline-departs = Предельный срок «{ $deadline }» приходится на { $due }, а не на { $right }, как по правилу: { $reason }
    .why = Предельный срок отсчитывается от открытия, как в других письмах группы; если это не так, письмо хранит причину.
    .repair = Принять { $right }
deadline-other-rule = Предельный срок «{ $deadline }» приходится на { $due }; по принятому в этой группе счету – на { $right }.
    .why = Группы отсчитывают «не менее чем за 12 календарных дней» (Рек. МСЭ-Т A.1 (10/2016), § 3.1.8) с днем открытия или без него; в письмах одной группы счет одинаков.
    .repair = Принять { $right }
deadline-on-weekend = Предельный срок «{ $deadline }» приходится на { $due }. Ближайшие рабочие дни – { $before } и { $after }.
    .why = В выходные в секретариате никто не отвечает. Предельные сроки выпадают на выходные, если так требует правило.
    .repair = Принять { $before }
holiday-name = { $holiday ->
    [new-year] Новый год
    [good-friday] Страстная пятница
    [easter] Пасха
    [easter-monday] Пасхальный понедельник
    [ascension] Вознесение
    [whit-monday] Духов день
    [geneva-fast] Женевский пост (Jeûne genevois)
    [christmas] Рождество
    [eid-al-fitr] Ид аль-Фитр
    [eid-al-adha] Ид аль-Адха
   *[other] праздник
}
deadline-on-holiday =
    Предельный срок «{ $deadline }» приходится на { $due }: { holiday-name }. Ближайшие рабочие дни – { $before } и { $after }.
    .why = В праздничные дни в Женеве в секретариате никто не отвечает. Предельные сроки выпадают на праздники, если так требует правило.
    .repair = Принять { $before }
deadline-superfluous = В таблице есть срок для того, что на этом собрании не предоставляется: { $words }
    .why = Строки таблицы зависят от того, что предоставляется на собрании: устный перевод, стипендии, субтитрирование, письма для получения визы, письменный перевод.
    .repair = Убрать
deadline-missing = В таблице нет обычного предельного срока: { $words }
    .why = Строки таблицы зависят от вида письма и от того, что предоставляется на собрании.
    .repair = Вставить
notice-short = Письмо датировано { $date }, менее чем за два месяца до открытия { $opening }; последним днем было { $latest }.
    .why = Коллективные письма должны быть получены за два месяца до собрания, а если оно не было запланировано – за три (Рек. МСЭ-Т A.1 (10/2016), § 1.3.2).
page-of-another-day = В адресе страницы мероприятия стоит дата { $date }, которая не является днем собрания: { $address }
    .why = В адресе страницы мероприятия стоит его первый день.
address-of-another-time = В адресе стоит дата { $date }, далекая от открытия { $opening }: { $address }
    .why = В адресе страницы мероприятия стоит его первый день; адрес, перенесенный из прежнего письма, ведет к прежнему мероприятию.
deadline-words = В тексте сказано «{ $written }», то есть { $said }; предельный срок «{ $deadline }» приходится на { $due }.
    .why = То, что письмо говорит о предельном сроке, совпадает с таблицей сроков: измените слова или срок.
time-impossible = «{ $written }» – не время суток.
    .why = В сутках часы от 0 до 23, в часе минуты от 0 до 59; полночь – это 0000 часов начинающихся суток (или 2359 часов заканчивающихся).
clocks-mixed = «{ $written }» – 12-часовой формат, «{ $other }» – 24-часовой.
    .why = В письме один формат времени; в письмах Бюро пишут 1300 hours, в циркулярах о вебинарах – 1:00 pm.
    .repair = Написать в 24-часовом формате
clock-styles-mixed = «{ $written }» и «{ $other }» – время записано двумя способами.
    .why = В письме время пишется одним способом; в сетках заседаний могут стоять цифры с двоеточием.
number-taken = Номер { $number } занят: в реестре это письмо от { $date }, «{ $title }». Следующий свободный номер – { $next }.
    .why = Номер дается один раз в своей серии, группе и исследовательском периоде, чтобы на письмо можно было по нему сослаться.
    .repair = Взять номер { $next }
number-taken-undated = Номер { $number } занят: в реестре это «{ $title }». Следующий свободный номер – { $next }.
    .why = Номер дается один раз в своей серии, группе и исследовательском периоде, чтобы на письмо можно было по нему сослаться.
    .repair = Взять номер { $next }
number-leaves-gap = Номер { $number } оставляет пропуск: следующий свободный номер в реестре – { $next }.
    .why = Письма серии, группы и исследовательского периода нумеруются без пропусков, чтобы никто не искал письмо, которого нет.
    .repair = Взять номер { $next }
value-not-the-fact = Набрано «{ $found }», а в письме – «{ $right }».
    .why = Значение вводится один раз; там, где его называет текст, реквизит печатает его везде одинаково.
    .repair = Поставить «{ $right }» как реквизит
reference-of-another = Письмо называет себя «{ $found }», но это { $reference }.
    .why = У письма одно обозначение: в шапке, вверху страниц и под заголовками приложений.
    .repair = Вставить обозначение письма
reference-typed = «{ $found }» – обозначение самого этого письма, набранное вручную.
    .why = Обозначение, вставленное как реквизит, меняется вместе с номером письма.
    .repair = Вставить обозначение письма
author-code-form = Код автора «{ $code }» не имеет вида «SG12/MA».
    .why = Под обозначением стоят группа или служба, косая черта и инициалы автора: SG12/MA, TSB Events/MA, TSAG/RS (практика Бюро).
    .repair = Написать «{ $right }»
kind-of-another = Письмо называет себя «{ $found }».
    .why = Письма серии группы – коллективные письма, письма сквозной нумерации Бюро – циркуляры; письмо называет себя так, как говорит его обозначение.
    .repair = Написать «{ $right }»
circular-numbered-by-group = «{ $found }» нумеруется по группе, поэтому это коллективное письмо, а не циркуляр.
    .why = Только на коллективные письма ссылаются в виде номер/группа; у циркуляров единая нумерация для всего Бюро.
    .repair = Назвать коллективным письмом
cited-letter-unknown = В реестре отсутствует { $letter }; последнее за тот период – { $last }.
    .why = Письмо, на которое ссылаются, было издано. В реестре подразделения перечислены присвоенные номера.
cited-letter-date = Дата рядом с обозначением «{ $letter }» – { $found }; в реестре – { $date }.
    .why = Дата письма, на которое ссылаются, – та, что стоит в реестре.
    .repair = Вставить дату из реестра
cited-letter-ambiguous = Номер письма «{ $letter }» встречается в исследовательских периодах: { $count }; без даты неясно, какое письмо имеется в виду.
    .why = Все серии начинаются заново с каждым исследовательским периодом; повторяющийся номер однозначен только с датой.
contact-empty = Контакт ничего не содержит.
    .why = В шапке письма указано, к кому обращаться.
    .repair = Удалить
contact-unreachable = Контакт без номера и без адреса: { $name }.
    .why = В шапке письма указано, к кому и как обращаться.
head-row-empty = Строка шапки пуста.
    .why = Надпись без значения не печатается.
    .repair = Убрать
email-malformed = «{ $value }» – не адрес эл. почты.
    .why = Адрес имеет вид имя@узел, без пробелов.
    .repair = Написать без пробелов
page-malformed = «{ $value }» – не адрес страницы.
    .why = В адресе страницы есть узел с точкой и нет пробелов.
    .repair = Написать без пробелов
number-without-digits = «{ $value }» – не номер телефона.
    .why = Номер состоит из цифр; строка, которая не нужна, не ставится.
telephone-elsewhere = «{ $value }» – номер телефона, но стоит под другой надписью.
    .why = Номера и адреса стоят под своими надписями: Тел., Факс, Эл. почта, Веб-страница.
    .repair = Перенести в «Тел.»
fax-elsewhere = «{ $value }» – факс Бюро, но стоит под другой надписью.
    .why = Номера и адреса стоят под своими надписями: Тел., Факс, Эл. почта, Веб-страница.
    .repair = Перенести в «Факс»
email-elsewhere = «{ $value }» – адрес эл. почты, но стоит под другой надписью.
    .why = Номера и адреса стоят под своими надписями: Тел., Факс, Эл. почта, Веб-страница.
    .repair = Перенести в «Эл. почта»
page-elsewhere = «{ $value }» – адрес страницы, но стоит под другой надписью.
    .why = Номера и адреса стоят под своими надписями: Тел., Факс, Эл. почта, Веб-страница.
    .repair = Перенести в «Веб-страница»
missing-email = В шапке нет адреса эл. почты.
    .why = Строки шапки: Осн., Тел., Факс, Эл. почта (практика Бюро).
missing-telephone = В шапке нет номера телефона.
    .why = Строки шапки: Осн., Тел., Факс, Эл. почта (практика Бюро).
missing-author-code = Под обозначением нет кода автора.
    .why = Под обозначением стоят группа или служба и инициалы автора: SG12/MA (практика Бюро).
telephone-digits =
    В женевском номере «{ $number }» после +41 22 { $count ->
        [one] стоит { $count } цифра
        [few] стоят { $count } цифры
       *[other] стоит { $count } цифр
    }, а не семь.
    .why = В женевских номерах после кодов страны и зоны семь цифр.
telephone-long = Цифр в «{ $number }» – { $count }; ни в одном номере телефона их не больше 15.
    .why = В международном номере с кодом страны не больше 15 цифр (Рек. МСЭ-Т E.164).
telephone-form = Номер телефона «{ $number }» записан иначе, чем «{ $right }».
    .why = В организации номера пишут так: +41 22 730 6828 – страна, зона, три цифры, четыре цифры.
    .repair = Написать «{ $right }»
fax-unusual = Номер факса – «{ $number }»; номер Бюро – { $right }.
    .why = В письмах Бюро указан его факс, +41 22 730 5853 (практика Бюро).
    .repair = Написать «{ $right }»
name-spelled-twice = «{ $name }» в другом месте письма пишется «{ $other }».
    .why = У имени человека одно написание; имена на всех языках остаются в латинице.
addressee-led-by-word = Запись «{ $words }» начинается со слова «{ $found }», которое уже стоит в надписи.
    .why = Надпись «Кому:» стоит над списком; в записях она не повторяется (практика Бюро).
    .repair = Убрать «{ $found }»
addressee-led-by-mark = Перед записью «{ $words }» набрано «{ $found }»; список ставит свой знак сам.
    .why = Знаки перед записями ставятся автоматически.
    .repair = Убрать «{ $found }»
addressee-punctuated = Запись «{ $words }» заканчивается знаком «{ $found }», введенным вручную; у остальных записей его нет.
    .why = Знаки препинания в обоих списках шапки ставит программа.
    .repair = Убрать «{ $found }»
addressee-twice = «{ $words }» стоит среди адресатов дважды.
    .why = Каждая группа получателей стоит один раз.
    .repair = Убрать второе
addressee-and-copy = «{ $words }» – и адресат, и получатель копии.
    .why = Адресату копия не нужна.
    .repair = Убрать копию
associates-of-no-group = Указаны Ассоциированные члены всех исследовательских комиссий, но письмо относится к группе: { $group }.
    .why = Ассоциированный член участвует в работе одной исследовательской комиссии; коллективное письмо комиссии направляется ее Ассоциированным членам.
    .repair = Указать исследовательскую комиссию
signatory-not-in-office = { $date } должность занимал не { $name }, а { $right }.
    .why = Письмо подписывает Директор, занимающий должность на дату письма.
    .repair = Вставить { $right }
signatory-without-office = Подписывает { $name }, но должность не указана.
    .why = Под именем стоит должность: Директор Бюро стандартизации электросвязи.
    .repair = Вставить должность
annex-count-off =
    У письма { $count ->
        [one] { $count } приложение
        [few] { $count } приложения
       *[other] { $count } приложений
    }, но строка с их числом не печатается.
    .why = Под подписью указывается, сколько у письма приложений: «Приложения: 3» (практика Бюро).
    .repair = Печатать строку
annex-count-wrong =
    В строке стоит { $found }, но у письма { $count ->
        [one] { $count } приложение
        [few] { $count } приложения
       *[other] { $count } приложений
    }.
    .why = Под подписью указывается, сколько у письма приложений.
    .repair = Написать { $right }
annex-count-typed = Число приложений набрано вручную, а письмо печатает такую строку само.
    .why = Строка под подписью определяется приложениями; набранная вручную стоит там второй раз.
annex-typed-lacking =
    Упоминается «{ $found }», но у письма { $count ->
        [0] нет приложений
        [one] { $count } приложение
        [few] { $count } приложения
       *[other] { $count } приложений
    }.
    .why = Каждое приложение, о котором сообщается, прилагается: добавьте его или удалите упоминание.
annex-numbered = «{ $found }» – с номером; приложения письма называются { $right } и так далее.
    .why = Приложения обозначаются буквами в порядке следования; единственное – просто «Приложение» (практика Бюро).
    .repair = Вставить { $right }
annex-typed = «{ $found }» набрано вручную; при перемещении приложений оно не изменится.
    .why = Приложение, вставленное как реквизит, на каждом языке носит букву своего места.
    .repair = Вставить { $right }
bullet-typed = «{ $found }» набрано там, где письмо само ставит свой знак: { $set }.
    .why = Номера и знаки списков ставит письмо; набранные печатаются рядом с ними.
    .repair = Убрать «{ $found }»
number-typed-at-bullet = У пункта с маркером набран номер { $found }.
    .why = У пунктов одного списка знаки одного вида.
    .repair = Убрать { $found }
number-typed-twice = Номер { $found } набран там, где письмо само ставит { $set }.
    .why = Номера абзацев и пунктов ставит письмо; набранные печатаются рядом с ними.
    .repair = Убрать { $found }
number-typed-wrong = Номер { $found } набран там, где письмо ставит { $set }.
    .why = Номера абзацев и пунктов ставит письмо; набранный номер, который от них отличается, им противоречит.
    .repair = Убрать { $found }
number-repeated = Номер { $found } стоит два раза подряд; далее должен идти { $right }.
    .why = Абзацы нумеруются без пропусков.
    .repair = Продолжить с { $right }
number-out-of-order = Номер { $found } стоит там, где должен быть { $right }.
    .why = Абзацы нумеруются без пропусков.
    .repair = Продолжить с { $right }
note-of-two-documents = В примечании названы два документа: { $one } и { $other }.
    .why = Примечание отсылает читателя к одному документу, в котором содержится последняя версия.
document-of-another-group = В примечании назван документ другой группы ({ $found }), а собирается { $right }.
    .why = Документы собрания – это документы его группы.
    .repair = Написать { $right }
page-spellings = Одна и та же страница записана по-разному: { $spellings }.
    .why = В одном письме у страницы один адрес; правительства переписывают его с бумаги (практика Бюро).
    .repair = Везде написать { $right }
link-punctuation = Ссылка «{ $words }» захватывает знак препинания предложения и ведет на { $target }.
    .why = Точка после адреса относится к предложению; в ссылке она ведет на несуществующую страницу.
    .repair = Вынести знак препинания из ссылки
link-mailto = В ссылке «{ $words }» видно или удвоено «mailto:».
    .why = Почтовый ящик печатается только адресом; «mailto:» – для компьютера.
    .repair = Написать только адрес
link-leads-elsewhere = В ссылке написано «{ $words }», но она ведет на { $target }.
    .why = Печатный адрес и ссылка под ним совпадают.
    .repair = Направить на { $right }
link-here = Ссылка «{ $words }» на бумаге ничего не говорит.
    .why = Письма печатают и читают вслух; ссылка показывает адрес или название того, куда она ведет.
    .repair = Напечатать адрес ссылки
link-lost = Текст указывает на «{ $words }», но нет ни ссылки, ни адреса.
    .why = Если ссылка по пути потеряна, читатель остается без адреса: напишите адрес или удалите эти слова.
address-punctuation = После адреса «{ $address }» стоит знак препинания.
    .why = Адрес со знаком препинания в конце ведет на несуществующую страницу или в несуществующий почтовый ящик.
    .repair = Написать { $right }
address-mistyped = «{ $found }» в адресе – опечатка; должно быть «{ $right }».
    .why = Адрес с опечаткой в имени узла или протоколе никуда не ведет.
    .repair = Написать «{ $right }»
address-spaced = В адресе «{ $found }» стоит пробел.
    .why = В адресе нет пробелов; на пробеле ссылка обрывается.
    .repair = Написать без пробела
page-in-other-language = Адрес ведет на страницу на языке «{ $found }», но язык текста – «{ $right }».
    .why = Текст указывает страницу на своем языке; язык обозначен частью адреса после itu.int.
    .repair = Написать в адресе «{ $right }»
page-in-english = Адреса на этом языке ведут на английские страницы.
    .why = Текст указывает страницу на своем языке, если такая есть; многие страницы существуют только на английском.
group-named-wrong = Названа группа: { $found }, а должна быть группа этого письма: { $group }.
    .why = Номер исследовательской комиссии совпадает в обозначении, предмете, адресатах и сведениях о собрании.
    .repair = Вставить группу письма
group-other-named = Названа другая группа: { $found }; группа этого письма: { $group }.
    .why = В письмах могут быть названы другие группы; номер, оставшийся от другого письма, выглядит так же.
    .repair = Вставить группу письма
address-of-another-group = «{ $found }» относится к другой группе: { $other }; группа этого письма: { $group }.
    .why = Почтовый ящик и страница – той же группы: tsbsg12@itu.int, itu.int/go/tsg12 для 12-й Исследовательской комиссии (практика Бюро).
    .repair = Вставить адрес группы: { $group }
part-of-another-group = В приложении к письму ({ $group }) стоят Вопросы или рабочие группы другой группы: { $found }.
    .why = В повестке дня и расписании названы Вопросы и рабочие группы той группы, которая собирается.
    .repair = Заменить на относящиеся к группе: { $group }

## Translations on their way to a translator and back

exchange-head = Шапка
exchange-addressee = Адресат
exchange-subject = Предмет
exchange-group-title = Область деятельности группы
exchange-meeting-title = Название мероприятия
exchange-meeting-place = Место проведения собрания
exchange-meeting-host = Принимающая сторона собрания
exchange-chair = Председатель собрания
exchange-requested-by = По чьей просьбе созвано собрание
exchange-endorsed-at = Где собрание было одобрено
exchange-salutation = Обращение
exchange-deadline = Основные предельные сроки
exchange-signature = Подпись
exchange-body = Письмо
exchange-annex = Приложение { $number }
exchange-title = название
exchange-paragraph = абзац
exchange-list = список
exchange-heading = заголовок
exchange-table = таблица
exchange-note = примечание
exchange-agenda = повестка дня
exchange-time-plan = расписание
exchange-state-standard = стандартная формулировка
exchange-state-missing = нет перевода
exchange-state-stale = устарел
exchange-state-from-memory = из памяти
exchange-state-draft = черновик
exchange-state-reviewed = проверено
exchange-state-approved = утверждено
exchange-review-title = Проверка перевода: { $source } → { $target }
exchange-review-words = Изменяйте слова в третьем столбце; можно в режиме исправлений, они считаются принятыми. На синем фоне стоит дата, имя или номер письма: их можно переместить, но не изменить. Серые строки – стандартные формулировки, только для чтения.
exchange-review-rows = В последнем столбце напишите «проверено» или «утверждено», если вы просмотрели текст. Не изменяйте строки и их номера: по ним программа находит тексты.
exchange-review-table = Тексты письма, по одному в строке: номер, оригинал, перевод, состояние
exchange-column-number = №
exchange-column-state = Состояние
exchange-account = Текстов с новыми словами – { $words }, с другим состоянием – { $states }; вернулось без изменений – { $unchanged }, без перевода – { $untranslated }, не принято – { $left }.
exchange-remark-stale = Текст { $id } («{ $words }») устарел: файл сделан по прежнему оригиналу.
exchange-remark-newer = Текст { $id } («{ $words }») оставлен как есть: файл сделан по прежнему оригиналу, а перевод здесь новее.
exchange-remark-reopened = Текст { $id } («{ $words }») снова черновик: его слова изменились после проверки.
exchange-remark-codes = Текст { $id } («{ $words }») оставлен как есть. Реквизиты или ссылки, которых не хватает: { $lost }; лишние: { $added }.
exchange-remark-unreadable = Текст { $id } («{ $words }») оставлен как есть: { $lost }.
exchange-remark-standard = Текст { $id } («{ $words }») оставлен как есть: это стандартная формулировка.
exchange-remark-unknown = Текст { $id } («{ $words }») пропущен: в этом письме нет такого текста для перевода.
exchange-remark-twice = Текст { $id } («{ $words }») стоит в файле дважды: второй пропущен.
exchange-remark-gone = Текста { $id } («{ $words }») нет в файле: его строка удалена, или текст новее файла.
exchange-remark-stray = «{ $words }» не относится ни к одному тексту письма, пропущено.

## The equality report

equality-title = Соответствие языков
equality-summary =
    { $differences ->
        [0] Все значения ({ $values }) напечатаны на каждом языке
       *[other] Не на каждом языке напечатано значений: { $differences } из { $values }
    }: { $languages }.
equality-untranslated =
    { $count ->
        [one] { $count } текст не переведен ({ $language }): он печатается на языке письма, и его значения ничего не говорят о переводе.
        [few] { $count } текста не переведены ({ $language }): они печатаются на языке письма, и их значения ничего не говорят о переводе.
       *[other] { $count } текстов не переведено ({ $language }): они печатаются на языке письма, и их значения ничего не говорят о переводе.
    }
equality-difference = { $matter }: { $printed } – нет в версиях: { $lacking }.
equality-matter = Значение
equality-missing = отсутствует
equality-deadline = Предельный срок
equality-day = День
equality-hour = Время
equality-annex = Приложение
equality-contact = Контакт
equality-link = Ссылка
equality-document = Документ
equality-table = Значения письма, по одному в строке, и как каждый язык их печатает
exchange-out-title = Экспорт для перевода
exchange-out-language = На язык
exchange-out-format = Формат
exchange-out-review = Word, два столбца
exchange-out-xliff2 = XLIFF 2.1
exchange-out-xliff1 = XLIFF 1.2
exchange-out-standard = Со стандартными формулировками, для чтения
exchange-out-do = Выбрать, куда…
exchange-in-title = Принято из { $name }
dialog-in-title = Вернувшийся перевод
dialog-hand-over-title = Папка для комплекта
hand-over-differences = Комплект записан. Языки печатают не все значения одинаково; они перечислены в отчете о соответствии.

## The manual and the tour

command-tour = Знакомство: первое письмо
manual-search = Поиск в руководстве
manual-contents = Содержание
manual-keys = Клавиши
manual-does = Что они делают
key-shift = Shift
key-space = Пробел
key-enter = Enter
key-escape = Esc
manual-next = Следующее место
manual-previous = Предыдущее место
tour-place = Шаг { $step } из { $steps }
tour-next = Далее
tour-back = Назад
tour-end = Закончить знакомство
tour-finish = Готово
tour-offer = Ваше первое письмо? Знакомство из шести шагов покажет, где что находится.
tour-offer-take = Начать знакомство
tour-offer-leave = Не сейчас
tour-begin = Начните письмо
tour-begin-about = Работа над письмом начинается здесь: выберите вид или возьмите прошлогоднее письмо, и предельные сроки и расписание сдвинутся в соответствии с новыми датами.
tour-facts = Введите реквизиты один раз
tour-facts-about = Номер, дата, группа и место указываются в форме в одном месте. Они печатаются везде, где нужны письму, на каждом языке.
tour-texts = Пишите новое
tour-texts-about = Тексты выглядят так, как будут напечатаны. Цветные поля – это реквизиты; { $keys } вставляет реквизит. Стандартные формулировки печатаются на каждом языке автоматически.
tour-page = Посмотрите на страницу
tour-page-about = Это готовая страница. Она обновляется по мере ввода; щелчок по ней ведет к соответствующему тексту.
tour-findings = Узнайте, чего не хватает
tour-findings-about = Здесь показано, сколько замечаний дала проверка. Щелкните – откроется список; если правка очевидна, ее внесет еще один щелчок.
tour-export = Экспортируйте на подпись
tour-export-about = Здесь создается файл Word на подпись, PDF или сразу все языки. F1 открывает руководство на нужном месте.
## What went wrong

tmx-error-damaged = файл построен неправильно, строка { $line }: { $cause }
tmx-error-other = это не TMX: внешний элемент – «{ $what }»
tbx-error-xml = это не файл TBX: { $cause }
tbx-error-root = это не файл TBX: корневой элемент – «{ $what }», а не «tbx» или «martif»
tbx-error-empty = в нем нет терминов ни на одном из языков ar, en, es, fr, ru, zh
code-error-unknown = код «{ $what }» неизвестен
code-error-unpaired = у кода «{ $what }» есть только один из двух концов
merge-error-other-source = в файле перевод с языка «{ $file }», но письмо написано на языке «{ $letter }»: откройте письмо, по которому сделан файл
merge-error-other-target = в файле перевод на язык «{ $file }», а не «{ $wanted }»: чтобы прочитать его, выберите «{ $file }»
merge-error-other-letter = файл сделан по другому письму ({ $what }): ни одного текста из этого письма в нем нет
xliff-error-other = это не файл XLIFF: внешний элемент – «{ $what }»
xliff-error-empty = это не файл XLIFF: он пуст
xliff-error-version = версия XLIFF – «{ $what }»; читаются версии 1.0–1.2 и 2.0–2.2
xliff-error-no-source = в нем не указано, с какого языка перевод
xliff-error-no-target = в нем не указано, на какой язык перевод
xliff-error-several-pairs = в нем переводы для нескольких пар языков: разделите его, по одному файлу на пару
xliff-error-too-large = он больше { $most } МБ, таких писем не бывает
xliff-error-damaged = он поврежден: { $cause }
unknown-word = «{ $said }» не входит в список: { $known }
xml-error-at = { $part }: { $what }
xml-error-characters = { $part }: символы не читаются
xml-error-too-deep = вложенность элементов больше { $most }
draft-error-id-twice = у двух текстов один идентификатор { $id }
draft-error-no-id = у текста номер { $what } письма нет идентификатора
draft-error-unknown-phrase = «{ $what }» – стандартная формулировка, неизвестная этой программе
draft-error-own-language = есть переводы на язык «{ $language }», а это язык самого письма
no-window = здесь нельзя открыть окно: нет экрана или графического драйвера ({ $what }); «circular-desk --help» сообщает, что работает без окна: new, check, export
pack-error = не удалось создать { $name }: { $cause }
word-error-unknown-list = абзац относится к уровню { $level } списка { $list }, которого в документе нет
word-error-uneven-row = строка { $row } таблицы { $table } занимает столбцов: { $covered }, а в таблице их { $columns }
word-error-unresolved = часть «{ $part }» ссылается на «{ $id }», чего в файле нет
word-error-malformed = часть «{ $part }» не удалось записать: { $message }
word-error-differs = файл Word отклонен: в нем не то, что в письме: { $cause }
word-error-packing = части файла Word не удалось упаковать
word-error-keeping = упакованные данные файла Word не удалось сохранить
pdf-error-standards = запрошенные стандарты PDF исключают друг друга: { $what }
pdf-error-rule = страницы нарушают правило PDF/UA или PDF/A: { $what }
calendar-error-no-dates = календарю нужна дата: сначала введите дни собрания или дату предельного срока
open-error-unreadable = не удается прочитать { $path }: { $cause }
open-error-too-large = файл { $path } слишком велик для файла письма (байт: { $size })
open-error-not-text = { $path } – не файл письма: это не текст UTF-8 (байт { $at })
open-error-no-letter = { $path } – не файл письма
open-error-newer = { $path } записан более новой версией Circular Desk (формат файла { $version }; эта программа знает { $most }): откройте его в той версии
open-error-damaged = { $path } поврежден, строка { $line }, столбец { $column }: { $what }
open-error-unsound = письмо в { $path } повреждено: { $cause }
save-error-unwritable = не удается записать { $path }: { $cause }. На диске ничего не изменилось
save-error-unspeakable = не удается записать { $path }: { $cause }
several-error-no-folder = не удается создать папку { $folder }: { $cause }
several-error-would-replace =
    { $count ->
        [one] уже есть и отличается, был бы заменен: { $paths }
       *[other] уже есть и отличаются, были бы заменены: { $paths }
    }
journal-error-unusable = копию для восстановления в { $path } использовать нельзя, поэтому несохраненные изменения не пережили бы сбоя: { $cause }
journal-error-unwritable = копию для восстановления не удалось записать, поэтому последние изменения не пережили бы сбоя: { $cause }
office-error-unreadable = не удается прочитать { $path }: { $cause }
office-error-set-aside = { $path } поврежден ({ $what }) и отложен под именем { $aside }
office-error-stuck = { $path } поврежден ({ $what }), и отложить его не удается, поэтому он остается как есть: { $cause }
office-error-no-folder = не удается создать папку { $path }: { $cause }
office-error-unspeakable = не удается записать { $path }: { $cause }
damage-not-text = это не текст UTF-8
damage-too-large = слишком большой размер, байт: { $what }
damage-at = строка { $line }, столбец { $column }: { $what }
register-error-no-folder = не удается создать папку { $path }: { $cause }
register-error-damaged = реестр { $path } поврежден ({ $what }) и оставлен как есть: верните на место его копию или уберите его и заново импортируйте список изданных писем командой «circular-desk register import»
register-error-newer = реестр { $path } записан более новой версией этой программы: используйте ее
register-error-busy = реестр { $path } занят другой программой: повторите попытку чуть позже
register-error-failed = реестр { $path } использовать нельзя: { $cause }
register-error-taken = номер { $number } ({ $sequence }) занят, его носит { $holder }: дайте письму другой номер (свободен { $next }) или, если это одно и то же письмо, поставьте его на место прежнего командой «circular-desk register take LETTER --replace»
register-error-meanwhile = реестр оставлен как есть: номер { $number } ({ $sequence }) тем временем занят, его носит { $holder }; посмотрите и исправьте снова
register-error-gone = реестр оставлен как есть: номера { $number } ({ $sequence }) в нем больше нет; посмотрите и исправьте снова
register-holder = письмо
register-holder-titled = письмо «{ $title }»
register-holder-dated = письмо от { $date }
register-holder-dated-titled = письмо от { $date } «{ $title }»
register-holder-file = { $holder } ({ $file })
register-error-lines = ничего не импортировано: { $cause }
memory-error-no-folder = не удается создать папку { $path }: { $cause }
memory-error-missing = памяти переводов { $path } нет: найдите файл memory.sqlite другого подразделения
memory-error-damaged = память переводов { $path } повреждена ({ $what }) и оставлена как есть: верните на место ее копию или уберите ее и импортируйте файл TMX командой «circular-desk memory import»
memory-error-newer = память переводов { $path } записана более новой версией этой программы: используйте ее
memory-error-busy = память переводов { $path } занята другой программой: повторите попытку чуть позже
memory-error-read-only = память переводов { $path } принадлежит другому подразделению и только читается: заносите переводы в свою
memory-error-failed = память переводов { $path } использовать нельзя: { $cause }
unknown-language = «{ $what }» – не один из официальных языков ar, en, es, fr, ru, zh
unknown-fact = «{ "{" }{ $what }{ "}" }» – реквизит, неизвестный этой программе
markup-error-unclosed = «{ $mark }» открыто и не закрыто в «{ $text }»
not-a-file-code = «{ $what }» – не код для имен файлов; напишите от одной до восьми букв, например COL
not-a-group = «{ $what }» – не название группы; напишите 12, SG12, WP1/11, SG12RG-AMR или TSAG
review-error-no-table = это не файл проверки: в нем нет таблицы, столбцы которой названы вроде «English (en)» и «中文 (zh)»; само письмо открывают или импортируют, а не читают как перевод
import-error-old-word = это файл Word 97–2003 (.doc): откройте его в Word или LibreOffice, сохраните как .docx и импортируйте
import-error-encrypted = этот файл открывается только с паролем: откройте его в Word, снимите пароль, сохраните и импортируйте
import-error-open-document = это файл OpenDocument (.odt): откройте его в LibreOffice или Word, сохраните как .docx и импортируйте
import-error-other = это { $what }, а не файл Word: откройте его в программе, в которой он создан, если можно, сохраните как .docx и импортируйте
import-error-not-word = это не файл Word (.docx)
import-error-damaged = этот файл Word поврежден ({ $what }): откройте его в Word, который может его восстановить, сохраните и импортируйте
import-other-rtf = файл RTF
import-other-pdf = файл PDF
import-other-open-document = файл OpenDocument без текста
import-other-excel = книга Excel
import-other-powerpoint = презентация PowerPoint
import-part-missing = { $part }: отсутствует
import-much-bytes = больше 32 МБ
import-much-parts = больше 4000 частей
import-much-text = больше 10 МБ текста
import-much-links = больше 20 000 ссылок
import-much-styles = больше 5000 стилей
import-much-lists = больше 20 000 списков
import-much-words = больше 4 МБ слов
import-much-pieces = больше 200 000 абзацев и фрагментов
import-much-depth = части с вложенностью больше { $most }
import-error-too-much = в этом файле Word – { $what }: больше, чем бывает в письме, он не читается
translation-error-neither = это не файл XLIFF и не файл проверки (.docx)
translation-error-characters = он поврежден: { $cause }
translation-error-own-language = в файле перевод на язык «{ $language }», на котором написано само письмо
join-error-nothing = не указана ни одна языковая версия
join-error-same-language = два файла на одном языке, «{ $language }»: укажите по одному файлу на язык, а второй импортируйте отдельно
template-error = не удается прочитать шаблон { $file }: { $cause }
find-error-nothing = не указано, что искать
find-error-pattern = выражение непонятно: { $what }
find-error-too-large = выражение слишком велико
replace-error-standard = это стандартная формулировка: сначала измените ее в абзаце
replace-error-fact = сюда входит реквизит письма, он изменяется там, где введен
replace-error-gone = этот текст изменился после поиска
dictionary-error = орфографический словарь непонятен: { $what }
not-dates = «{ $what }» – не дата (2021-05-04), не период (2021-05-04..2021-05-13) и не список дат по возрастанию

## What the system says

system-not-found = такого файла или такой папки нет
system-permission = система не разрешает: обратитесь к тому, кто ведет папку, или выберите другую
system-read-only = диск только для чтения: выберите папку на другом
system-full = диск заполнен: освободите место или выберите другой
system-quota = ваша доля диска исчерпана: освободите место или выберите другую папку
system-too-large = файл больше, чем допускает диск
system-name = имя слишком длинное или содержит символы, не допускаемые диском
system-folder = это папка, а не файл
system-no-folder = часть пути – файл, а не папка
system-there-already = файл с таким именем уже есть
system-busy = его использует другая программа: закройте его там или повторите попытку чуть позже
system-network = сетевой диск недоступен: проверьте, подключен ли он, и повторите попытку
system-timed-out = диск не ответил вовремя: повторите попытку
system-cut-short = файл обрывается раньше конца
system-memory = компьютеру не хватает памяти: закройте другие программы и повторите попытку
system-other = { $what }
words = { $words }
list-line = строка { $line }: { $what }
list-lines = { $lines }
list-headed-alike = у двух столбцов похожие заголовки «{ $heading }»
register-line-taken = номер { $number } ({ $row }) занят, его носит { $holder }
register-line-twice = номер { $number } ({ $row }) уже стоит в строке { $before }
register-line-headings = нужны заголовки series, number и date (или period); можно добавить group и title
register-line-number = «{ $number }» – не номер от 1 до 9999
register-line-period-unknown = исследовательский период для { $date } неизвестен; укажите его
register-line-undated = нет ни даты, ни исследовательского периода
register-line-date = «{ $text }» – не дата; напишите 2021-02-05
register-line-period = «{ $text }» – не исследовательский период; напишите T17 или 2017-2020
place-paragraph = абзац { $number }
place-cell = абзац { $number } ячейки { $cell } в строке { $row } таблицы { $table }
place-header = { $paragraph } верхнего колонтитула
place-footer = { $paragraph } нижнего колонтитула первой страницы
differs-words = { $place }: должно быть «{ $meant }», а стоит «{ $found }»
differs-link = { $place }: «{ $words }» должно вести на { $meant }, а ведет на { $found }
differs-link-words = { $place }: на { $meant } должны вести именно слова «{ $words }»
differs-no-link = { $place }: «{ $words }» никуда не должно вести
differs-number = { $place }: номер не тот, что должен быть
differs-empty-missing = отсутствует { $place }, пустой
differs-missing = отсутствует { $place }, «{ $words }»
differs-empty-many = лишний пустой абзац: { $place }
differs-many = лишнее «{ $words }»: { $place }
term-line-twice = «{ $id }» уже стоит в строке { $before }
term-line-headings = нужен столбец языка с заголовком en, zh, fr, es, ru или ar; можно добавить id, kind, status, note и source
term-line-empty = в ней нет термина ни на одном языке
term-line-no-letters = в ее терминах нет букв
term-line-no-term = «{ $part }» – не термин
import-failed = { $path } – не импортировано: { $cause }
import-review-file = { $path } – файл проверки перевода: откройте его письмо, затем примите файл командой «Импорт перевода…»
align-same-language = { $first } и { $second } на одном языке, «{ $language }»: выберите две языковые версии одного письма
send-out-failed = { $path } – не записано: { $cause }
bring-in-failed = { $path } – не принято: { $cause }

## The language of the window

menu-language = Язык окна
command-language-system = Язык системы
command-language-ar = Язык окна: العربية
command-language-zh = Язык окна: 中文
command-language-en = Язык окна: English
command-language-fr = Язык окна: Français
command-language-ru = Язык окна: Русский
command-language-es = Язык окна: Español

## The office’s settings

emblem-error-kind = Эмблема { $path } не является рисунком PNG или JPEG: выберите другую.
emblem-error-cut-off = Эмблема { $path } обрезана: нет конца файла. Выберите целый рисунок.
emblem-error-damaged = Эмблема { $path } повреждена ({ $cause }): выберите другую.
emblem-error-empty = Эмблема { $path } пуста: выберите другую.

## Сохранение, что ему мешает, и резервные копии

save-error-unwritable-way = не удается записать { $path }: { $cause }. На диске ничего не изменилось; { $way }
way-out-vanished = проверьте, подключен ли диск, или выберите другое место
way-out-name = выберите другое имя
way-out-elsewhere = выберите другое место
save-error-gone = { $path } больше нет: файл не заменен; сохраните под другим именем
save-error-changed = { $path } тем временем изменен кем-то другим: файл не заменен; сравните оба письма или сохраните под другим именем
save-error-no-letter = в { $path } теперь нечто другое: файл не заменен; сохраните под другим именем
save-error-elsewhere = { $path } открыт в другом месте ({ $person }, { $host }) и не заменен: примите письмо себе или сохраните под другим именем
save-error-elsewhere-unknown = { $path } открыт в другом месте и не заменен: примите письмо себе или сохраните под другим именем
save-fault-backup = письмо сохранено, но { $cause }
save-fault-unsure = { $path } сохранен, но его диск этого не подтверждает ({ $cause }): не закрывайте программу и сохраните копию на другом диске
backup-error-unkept = не удалось оставить резервную копию { $letter } в { $folder }: { $cause }
backup-error-unreadable = не удается прочитать резервные копии в { $folder }: { $cause }
backup-altered = { $path } поврежден: это не та версия, которая была оставлена; выберите другую
journal-error-unsure = диск не подтверждает, что копия для восстановления { $path } сохранена, и последние изменения могут не пережить сбоя: { $cause }; сохраните письмо

## The tools of the translator's view

translation-fill-short = Подставить из памяти
translation-concordance-short = Искать в памяти

## Чем различаются два состояния письма

differing-annex = Приложение { $title }
differing-annexes = Приложения
differing-place = Перемещено
differing-order = Порядок
differing-arrangement = Расположение, например столбцы или дни
differing-new = Новое
differing-gone = Удалено
differing-not-there = Отсутствует
differing-nothing = Различий нет.
differing-before = Было
differing-after = Стало
differing-more =
    { $count ->
        [one] Еще { $count } различие
        [few] Еще { $count } различия
       *[other] Еще { $count } различий
    }
differing-on = Да
differing-off = Нет
differing-series = Серия
differing-answer-by = Срок ответа
differing-contact = Контакт
differing-annex-count = Строка с числом приложений
differing-names-letter = Письмо указано под заголовком приложения
differing-waiver = Замечание, которое может остаться
differing-inherited = Взято из прежнего письма, не подтверждено

## Открытое письмо и его файл

command-earlier-versions = Прежние версии…
command-earlier-versions-tip = Последние десять версий этого письма и их отличия от нынешней
title-read-only = { $title } (только чтение)
saved-beside = Сохранено как { $path }
meanwhile-gone = { $path } больше нет: файл удален или переименован либо его диск отключен. Ничего не потеряно; при сохранении будет задан вопрос.
meanwhile-no-letter = { $path } больше не читается как письмо. Ничего не потеряно; при сохранении будет задан вопрос.
meanwhile-altered = { $path } изменен вне Circular Desk после последнего сохранения или поврежден. Отличия показывает команда «Прежние версии…».
meanwhile-shown =
    { $count ->
        [0] Письмо сохранил кто-то другой; отличий в нем нет.
        [one] Письмо сохранил кто-то другой: показано нынешнее состояние, { $count } изменение. Его можно отменить.
        [few] Письмо сохранил кто-то другой: показано нынешнее состояние, { $count } изменения. Их можно отменить.
       *[other] Письмо сохранил кто-то другой: показано нынешнее состояние, { $count } изменений. Их можно отменить.
    }
conflict-title = Письмо сохранил кто-то другой
conflict-none = Вы и другой человек изменили разное: можно сохранить и то и другое.
conflict-some =
    { $count ->
        [one] Вы и другой человек по-разному изменили { $count } место: выберите вариант. Остальное объединяется автоматически.
        [few] Вы и другой человек по-разному изменили { $count } места: выберите вариант для каждого. Остальное объединяется автоматически.
       *[other] Вы и другой человек по-разному изменили { $count } мест: выберите вариант для каждого. Остальное объединяется автоматически.
    }
conflict-other-letter = На этом месте уже есть письмо. Вот отличия.
conflict-theirs = Изменения другого пользователя ({ $count })
conflict-mine = Ваши изменения ({ $count })
conflict-both = Предстоит решить ({ $count })
conflict-here = Ваш вариант
conflict-there = Другой вариант
conflict-take-mine = Оставить ваш вариант
conflict-take-theirs = Принять другой вариант
conflict-undecided = Еще не решено
conflict-decide = Решить: { $count }
conflict-merge = Объединить
conflict-merged = Оба варианта объединены. Это можно отменить; файл записывается при сохранении.
conflict-seen = Изменения другого пользователя просмотрены; их можно заменить (они останутся среди прежних версий)
conflict-replace = Заменить другой вариант
conflict-later = Решить позже
elsewhere-title = Это письмо открыто в другом месте
elsewhere-who = Открыто с { $since }: { $person }, компьютер { $host }
elsewhere-who-unknown = Его открыла другая программа; какая именно, неизвестно.
elsewhere-somebody = кто-то
elsewhere-read-about = Его можно открыть для чтения или создать его копию под другим именем.
elsewhere-saving-about = Ваши изменения по-прежнему здесь. Их можно сохранить под другим именем.
elsewhere-take-about = Если вы перехватите письмо, другой человек узнает об этом при сохранении; его работа не пропадет.
elsewhere-read = Открыть только для чтения
elsewhere-copy = Открыть копию
elsewhere-take = Перехватить
elsewhere-take-and-save = Перехватить и сохранить
banner-read-only = Только чтение: открыто с { $since }: { $person }, компьютер { $host }
banner-read-only-unknown = Только чтение: письмо открыто другой программой
banner-taken = Письмо взято другим человеком: { $since }, { $person }, компьютер { $host }
banner-taken-unknown = Письмо взяла другая программа
trouble-title = Письмо не удалось сохранить
trouble-still = Ничего не потеряно: письмо остается открытым, изменения записаны в копию для восстановления.
trouble-still-leaving = Ничего не потеряно: изменения записаны в копию для восстановления и будут предложены при следующем запуске программы.
trouble-still-no-journal = Письмо остается открытым, но изменений больше нигде нет: сохраните их в другом месте, прежде чем закрыть письмо.
trouble-replace-about = При замене нынешнее содержимое останется среди прежних версий.
trouble-elsewhere = Сохранить как…
trouble-again = Повторить
trouble-there = Снова сохранить там же
trouble-replace = Заменить
trouble-journal = Оставить для восстановления
trouble-journal-leave = Закрыть, оставив копию
trouble-kept = Изменения записаны в копию для восстановления; они будут предложены при следующем запуске программы.
unread-backup = Сохранилась версия от { $when }, ее можно прочитать.
unread-open = Открыть версию от { $when }
unread-opened = Это версия от { $when }. Файл заменяется только при сохранении.
unread-none = Более ранней версии здесь нет. Попросите файл у отправителя или найдите его копию; сам файл остается как есть.
unread-title = Не удалось открыть письмо
earlier-title = Прежние версии
earlier-sentence = Отличия от нынешнего письма. Восстановление можно отменить.
earlier-none = Прежних версий этого письма пока нет: новая версия создается при каждом сохранении.
earlier-differences =
    { $count ->
        [0] Как сейчас
        [one] { $count } отличие
        [few] { $count } отличия
       *[other] { $count } отличий
    }
earlier-damaged = Не читается
earlier-then = Тогда
earlier-now = Сейчас
earlier-restore = Восстановить эту версию
earlier-save = Сохранить в другой файл…
earlier-restored = Версия восстановлена. Это можно отменить; файл записывается при сохранении.

## Что осталось и сбои программы

recovery-take = Продолжить работу
recovery-beside = Сохранить рядом с файлом
recovery-name = восстановлено
recovery-nowhere = у письма нет файла, рядом с которым его можно сохранить: продолжите работу и сохраните его
recovery-no-file = Файла нет или он не читается: здесь все, что есть.
recovery-changed = С тех пор файл сохранил кто-то другой: при сохранении будут показаны оба варианта.
recovery-differences =
    { $count ->
        [0] Отличий от файла нет
        [one] { $count } отличие от файла
        [few] { $count } отличия от файла
       *[other] { $count } отличий от файла
    }
recovery-in-file = В файле
recovery-left = Не сохранено
recovery-sure = Этих изменений больше нигде нет. Отбросить их навсегда?
recovery-throw-now = Отбросить навсегда
recovery-keep = Оставить
journal-broke = копию для восстановления не удалось записать из-за сбоя программы: сохраните письмо сейчас
failure-title = Сбой Circular Desk
failure-kept = Написанное в безопасности: оно только что записано в копию для восстановления. Продолжите работу или закройте программу и запустите ее снова; она предложит это письмо.
failure-not-kept = Написанное по-прежнему здесь, но записать его в копию для восстановления не удалось: сохраните его сейчас под другим именем.
failure-no-letter = Открытых писем не было. Продолжите работу или закройте программу и запустите ее снова.
failure-go-on = Продолжить
failure-close = Закрыть программу
failure-part = В одной из частей программы произошел сбой. Написанное сохранено: сохраните письмо и перезапустите программу.
## What the office sets
office-title = Настройки подразделения
office-new-letters = Новые письма
office-paper = Эмблема и адрес
office-signatories = Подписывающие лица
office-contacts = Адресная книга
office-closed-days = Нерабочие дни
office-numbers = Номера и термины
office-everything = Файл и диагностика
office-keep = Сохранить
office-kept = Настройки подразделения сохранены.
office-no-folder = Настройки подразделения нельзя сохранить: в системе нет папки для них. Укажите ее в CIRCULAR_DESK_HOME.
office-as-program = Английский (по умолчанию)
office-new-letters-about = Так начинаются новые письма, если не указано иное. Существующие письма не меняются.
office-place = Место проведения собрания
office-contact = Контактное лицо
office-several = несколько – через точку с запятой
office-paper-about = Что печатается на бланке каждого письма этого подразделения.
office-emblem = Эмблема
office-no-emblem = Своей эмблемы нет: печатается условное изображение глобуса.
office-emblem-in = Взять этот рисунок
office-emblem-hint = рисунок PNG или JPEG
office-emblem-taken = Эмблема загружена; она печатается после сохранения настроек.
office-emblem-unseen = Рисунок JPEG: смотрите на странице.
office-emblem-remove = Убрать эмблему
office-address-line = Строка внизу первой страницы
office-address-line-about = Если поле пусто, печатается стандартная строка, показанная в нем.
office-signatories-about = Подписывающие лица и сроки их полномочий. В новых письмах указывается тот, кто занимает должность на дату письма; если подписывает другое лицо, проверка выдает предупреждение.
office-signatory-add = Добавить подписывающее лицо
office-signatory-name = Имя латинскими буквами
office-signatory-remove = Убрать подписывающее лицо { $number }
office-signatories-known = Известны программе
office-signatory-term = { $name }, не позднее чем с { $from } и как минимум до { $until }
office-signatory-since = { $name }, не позднее чем с { $from }
office-from = В должности с
office-until = по (пусто: по настоящее время)
office-term-ends-early = Срок заканчивается раньше, чем начинается.
office-contacts-about = Контакты из открытых или сохраненных здесь писем и добавленные вами. Письма при этом не меняются.
office-contacts-search = Поиск в адресной книге
office-contacts-none = В адресной книге пока никого нет.
office-contacts-taken = Прочитано контактов: { $count }; они останутся после сохранения настроек.
office-contact-label = Как называет подразделение
office-contact-label-hint = секретариат ИК12
office-contact-nameless = без имени
office-contact-remove = Убрать этот контакт
office-list-hint = список CSV
office-file = Файл
office-in = Импортировать
office-out = Экспортировать
office-numbers-in = Импортировать номера
office-numbers-out = Экспортировать номера
office-terms-in = Импортировать термины
office-terms-out = Экспортировать термины
office-in-title = Файл для чтения
office-out-title = Файл для записи
office-written = Файл { $path } записан.
office-would-replace = Файл { $path } уже есть. Нажмите еще раз, чтобы заменить его.
office-file-no-text = Файл { $path } нельзя прочитать: это не текст UTF-8. Сохраните список как CSV (UTF-8).
office-numbers-about = Выпущенные письма по сериям. Подписанный экземпляр сам получает номер; ранее выпущенные письма можно импортировать из файла CSV или добавить здесь. Выберите серию, чтобы увидеть и исправить ее письма.
office-numbers-none = Ни одно письмо еще не получило номера.
office-numbers-series = Серия
office-numbers-group = Группа
office-numbers-period = Исследовательский период
office-numbers-letters = Письма
office-numbers-next = Следующий номер
office-numbers-taken = Прочитано писем: { $count }; они попадут в реестр после сохранения настроек.
office-numbers-refused = Список не принят: { $cause }
office-series = Серии и номера
office-series-said = { $series }, писем: { $count }, следующий номер: { $next }
office-series-add = Добавить серию
office-series-about = Следующее письмо получит номер после наибольшего в этом списке. Если письма уже выпускались, укажите ниже номер последнего из них.
office-series-hint = CIR, COL…
office-group-hint = пусто, если все считаются вместе
office-period-hint = T25 или 2025-2028
office-series-needed = У серии есть код, например CIR или COL.
office-period-needed = С каждым исследовательским периодом номера начинаются заново: укажите его.
office-series-twice = Эта серия уже есть в списке: выберите ее там.
office-letters-of = Письма серии { $series }
office-letters-gaps = Номера без письма: { $numbers }
office-letter-said = { $number }, { $date }, { $title }
office-letter-untitled = без названия
office-letter-add = Добавить письмо
office-letter-taken = Номер { $number } уже у другого письма этой серии.
office-letter-date = Дата
office-letter-title = Название
office-letter-remove = Удалить из реестра
office-terms-count = В глоссарии понятий: { $count }, включая понятия подразделения.
office-terms-taken = Прочитано понятий: { $count }; они попадут в глоссарий после сохранения настроек.
office-closed-days-about = Если предельный срок приходится на один из этих дней, проверка предупредит об этом и предложит ближайшие рабочие дни до и после.
office-holidays = Праздники, которые соблюдает подразделение
office-own-days = Другие нерабочие дни
office-day = Нерабочий день { $number }
office-day-name = Название нерабочего дня { $number }
office-day-hint = как он называется
office-day-add = Добавить день
office-day-remove = Убрать нерабочий день { $number }
office-everything-about = Все, что здесь есть, вместе с реестром, терминами и вашими словами, одним файлом: для другого компьютера или коллеги.
office-everything-hint = office.zip
office-everything-taken = Файл прочитан. Просмотрите страницы; все останется после сохранения настроек.
office-diagnostics = Диагностика
office-diagnostics-about = Сведения для службы поддержки, на английском языке; в них нет ни текста писем, ни имен файлов, ни адресов.
office-diagnostics-copy = Скопировать диагностику
office-log = Журнал программы: { $path }.
diagnostics-copied = Диагностика скопирована в буфер обмена.
contacts-list-headings = нужен заголовок name или e-mail; можно добавить telephone, fax, page и label
contacts-list-empty = в ней нет сведений о контакте
bundle-error-archive = Это не файл настроек подразделения или он неполон: { $cause }
bundle-error-nothing = В этом архиве нет настроек подразделения: выберите файл, записанный этой программой.
bundle-error-damaged = Файл { $name } в нем поврежден: { $what }
bundle-error-list = Файл { $name } в нем нельзя прочитать: { $what }
bundle-error-unspeakable = Настройки нельзя записать: { $cause }
command-office = Настройки подразделения…
command-office-tip = Эмблема, подписывающие лица, адресная книга, нерабочие дни, номера: общее для всех писем
command-diagnostics = Скопировать диагностику
command-diagnostics-tip = Что программа говорит о себе, без единого слова из писем, – в буфер обмена
## Файл письма, который не читается

ron-cut-short = файл обрывается раньше времени; его часть отсутствует
ron-too-deep = списки или условия вложены друг в друга слишком глубоко
ron-other = он построен не так, как файл письма ({ $what })

## Что найдено и что оставлено при импорте; чем различаются языковые версии

left-not-printed = содержит слова, которых письмо не печатает; сохранено абзацем в конце текста
left-own = в письмо не взято: письмо печатает свое
imported-annex = приложение
imported-time-plan = расписание
imported-kind-of-letter = вид письма
imported-deadline = предельный срок
imported-rule-of-a-deadline = правило предельного срока
imported-closing = заключительная формула
imported-signed = подписано
imported-number-of-annexes = число приложений
imported-latest-information = последняя информация
imported-signatory = подписавший
imported-office-of-the-signatory = должность подписавшего
imported-date-of-the-letter-that-is-changed = дата изменяемого письма
imported-opening-time-of-the-meeting = время открытия собрания
imported-standard-wording-reworded = стандартный текст, измененный
imported-group-that-meets = группа, проводящая собрание
imported-days-of-the-meeting = дни собрания
imported-place-of-the-meeting = место собрания
imported-field-of-work-of-the-group = область деятельности группы
imported-author-code = код автора
imported-head-of-a-liaison-statement = шапка заявления о взаимодействии
imported-place-and-date = место и дата
imported-addressee = адресат
imported-reference = обозначение
imported-salutation = обращение
imported-contact = контакт
imported-copy-to = копия
imported-subject = предмет
imported-language = язык
left-in-text = сохранено абзацем в тексте
left-at-end = сохранено абзацем в конце
left-comment = в письмо не взято
left-hidden-text = опущено, так как не печатается
left-behind = сохранено после абзаца, к которому относится
left-pictures = опущено; письмо печатает свою эмблему
left-covered-cell = опущено, так как Word этого не показывает
left-in-footnote = сноска { $number }
left-in-comment = примечание, автор – { $by }
left-in-tracked-changes = исправления
left-tracked-changes = прочитано, как если бы исправления были приняты: вставок сохранено – { $inserted }, эти слова опущены
left-in-hidden-text = скрытый текст
left-in-text-box = надпись
left-in-pictures = изображения
left-in-covered-cell = закрытая ячейка
difference-kind-of-letter = вид письма
difference-series = серия
difference-number = номер
difference-group-of-the-series = группа серии
difference-author-code = код автора
difference-number-of-the-amendment = номер изменения
difference-date-of-the-letter-that-is-changed = дата изменяемого письма
difference-date = дата
difference-number-of-addressees = число адресатов
difference-number-of-copies = число копий
difference-group-that-meets = группа, проводящая собрание
difference-days-of-the-meeting = дни собрания
difference-mode-of-the-meeting = форма участия
difference-opening-time = время открытия
difference-page-of-the-meeting = страница собрания
difference-page-of-registration = страница регистрации
difference-signed = подписано
difference-page-of-the-latest-information = страница последней информации
difference-answer-by = срок ответа
difference-number-of-annexes = число приложений
difference-contact = контакт { $number }
difference-deadline = предельный срок { $number }
drop-here = { $count ->
    [1] Отпустите, чтобы открыть письмо
   *[other] Отпустите, чтобы открыть эти версии письма вместе
}
## Клавиатура и программа чтения с экрана
region-top = Письмо и команды
region-find = Найти и заменить
region-navigator = Части письма
region-form = Форма
region-translation = Тексты для перевода
region-translation-head = Что переводится
region-word = Файл Word
region-pages = Страницы
region-findings = Результаты проверки
region-status = Состояние письма
region-start = Начать или открыть письмо
resize-navigator = Ширина навигатора
resize-pages = Ширина страниц
resize-word = Ширина файла Word
resize-findings = Высота результатов проверки
resize-concordance = Высота поиска в памяти
command-larger = Увеличить всё в окне
command-smaller = Уменьшить всё в окне
command-usual-size = Обычный размер
command-less-motion = Меньше движения
command-next-pane = К следующей области окна
command-previous-pane = К предыдущей области окна
box-misspelt = Нет в словаре
