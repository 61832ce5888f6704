# What the window says, in Chinese. Not yet read by a native reviser.

# Texts of the letter in the form.
text-departed = 与标准措辞不同
text-restore = 恢复
text-standard = 标准措辞：自动以各语种印出
text-stale = 此后原文已有改动
text-still-right = 仍然正确
text-untranslated = 尚无{ $language }译文
language-ar = 阿拉伯文
language-zh = 中文
language-en = 英文
language-fr = 法文
language-ru = 俄文
language-es = 西班牙文
insert-sentence = 标准语句
named-so = {"\u2068"}{ $name }{"\u2069"}（{ $form }）
named-of = { $name }：{ $which }
# The translator's view.
translation-from = 源语种
translation-into = 目标语种
translation-left =
    { $left ->
        [0] 已全部译出
       *[other] 还剩{ $left }个词
    }
translation-left-new = 新增{ $count }
translation-left-changed = 有改动{ $count }
translation-left-repeated = 重复{ $count }
translation-left-standard = 标准措辞{ $count }个词
translation-left-of = { $left }：{ $parts }
translation-left-review =
    { $count ->
       *[other] { $count }段文字待审校
    }
translation-left-tip = 原文的词数，不含要素。重复的文字只译一次；标准措辞自动印出。
translation-progress = { $texts }段文字中已有{ $done }段审校或核准
translation-filter-all = 全部
translation-filter-unfinished = 未完成
translation-filter-missing = 未译
translation-filter-stale = 有改动
translation-filter-from-memory = 来自记忆库
translation-filter-to-review = 待审校
translation-filter-remarked = 有检查意见
translation-search = 按词语筛选
translation-search-all = 全部显示
translation-no-texts = 本函没有需要翻译的文字。
translation-none-listed = 没有符合此筛选条件的文字。
translation-name-hint = 记入您的译文
translation-name-field = 您的姓名
translation-name-keep = 保存
translation-paragraph = 段落
translation-heading = 标题
translation-item = 列表项
translation-cell = 表格单元格
translation-name = 名称
translation-missing = 未译
translation-stale = 原文已改
translation-from-memory = 来自记忆库
translation-draft = 草稿
translation-reviewed = 已审校
translation-approved = 已核准
translation-nothing = 仅含要素：自动印出
translation-same-as = 同{ $number }
translation-source-of = 原文{ $number }
translation-target-of = 译文{ $number }
translation-no-pivot = 无{ $language }文本：按原文
translation-difference = 原文中的改动
translation-mended-by-itself = 已自动改正
translation-offer = 采用新原文的要素、日期和数字
translation-take-offer = 采用
translation-approve = 核准
translation-review = 已审校
translation-terms = 术语：
translation-terms-forbidden = 禁用：{ $terms }
translation-match = 匹配{ $number }
translation-match-context = 100%，位置相同
translation-match-exact = 100%
translation-match-fuzzy = { $percent }%
translation-match-take = 填入
translation-filled =
    { $count ->
        [0] 记忆库中没有与未译文字完全匹配的译文。
       *[other] { $asked }段未译文字中，有{ $count }段已从记忆库填入。
    }
translation-concordance = 在记忆库中查找
translation-concordance-field = 任一语种的词语
translation-concordance-hint = 在本办公室已核准的译文中查找，不区分大小写。
translation-concordance-none = 记忆库中没有这些词语。
translation-facts-first = 本段文字的要素与原文不一致。请填入要素（Ctrl+Shift+空格）；如确认无误，请再执行一次。
translation-facts-missing = 尚未填入：
translation-facts-extra = 原文中没有：{ $facts }
translation-fact-offer = { $fact } – 此处缺少
# Names of facts.
fact-reference = 本函文号
fact-letter-date = 本函日期
fact-amended-reference = 被修改函件的文号
fact-amended-date = 被修改函件的日期
fact-group = 开会的组
fact-study-group = 所属研究组
fact-group-title = 该组的工作领域
fact-group-page = 该组的网页
fact-meeting-title = 活动名称
fact-meeting-place = 会议地点
fact-meeting-host = 会议东道方
fact-meeting-dates = 会议日期
fact-meeting-first-day = 会议第一天
fact-meeting-last-day = 会议最后一天
fact-meeting-opening = 开幕时间
fact-meeting-page = 会议网页
fact-registration-page = 注册网页
fact-chair = 会议主席
fact-meeting-requested-by = 会议请求方
fact-meeting-endorsed-at = 赞同该会议的场合
fact-deadline = 截止日期
fact-annex = 附件
fact-date = 日期
fact-dates = 日期（多个）
fact-time = 时间
fact-times = 时间（起止）
fact-questions = 课题
fact-working-parties = 工作组
fact-circular = 其他通函
fact-group-letter = 其他集体函
# The frame of the window.
program = Circular Desk
cancel = 取消
close = 关闭
day-and-hour = { $day }{ $hour }
sentence = { $words }。
ok = 确定
browse = 浏览…
menu = 菜单
menu-letter = 函件
menu-edit = 编辑
menu-view = 视图
menu-translation = 翻译
menu-help = 帮助
state-changed = 未保存
state-new = 新建，尚未保存
state-unchanged = 无改动
state-saved =
    { $minutes ->
        [0] 刚刚保存
       *[other] { $minutes }分钟前保存
    }
columns-both = 并排显示
columns-both-short = 双语
columns-choose = 另一语种
columns-translation = 翻译
navigator-letter = 函件
navigator-annexes = 附件
navigator-error = 有缺漏或错误
navigator-warning = 值得查看
part-reference = 文号和日期
part-liaison = 联络声明函头
part-meeting = 会议
part-contacts = 联系人
part-addressees = 收件人
part-subject = 事由
part-body = 正文
part-deadlines = 重要截止日期
part-signature = 签署
part-annex = 附件
part-annexes = 添加附件
status-findings =
    { $errors ->
        [0]
            { $warnings ->
                [0] 没有缺漏
               *[other] { $warnings }个警告
            }
       *[other]
            { $errors }个错误{ $warnings ->
                [0] { "" }
               *[other] ，{ $warnings }个警告
            }
    }{ $hints ->
        [0] { "" }
       *[other] ，{ $hints }个提示
    }
status-checking = 正在检查…
status-findings-tip = 显示检查结果
status-rendered =
    { $language }：{ $missing ->
        [0]
            { $stale ->
                [0] 已译出
               *[other] { $stale }段文字的原文此后已改
            }
       *[other] 还有{ $missing }段文字待译
    }
status-to-review = { $language }：{ $count }段文字待审校
findings-title = 检查结果
findings-errors = { $count }个错误
findings-warnings = { $count }个警告
findings-hints = { $count }个提示
findings-waived = 保留原样{ $count }项
findings-more = …以及另外{ $count }项。
findings-ready = 可以签署
findings-ready-but = 可以签署，但有{ $count }个警告
findings-confirm-all = 沿用的{ $count }项要素全部正确
findings-not-ready = 尚不能签署
findings-leave = 保留原样
findings-left = 保留原样：{ $reason }
findings-reopen = 重新查看
findings-reason = 保留的理由
findings-reason-hint = 保留的理由
findings-translation = 译文
findings-wording = 措辞
findings-none = 没有可显示的内容。
finding-error = 错误
finding-warning = 警告
finding-hint = 提示
pages-count =
    { $count ->
        [0] 页面
       *[other] { $count }页
    }
pages-page = 第{ $page }页，共{ $count }页
pages-language = 页面语种
palette-hint = 输入要做的事或要去的位置
palette-nothing = 没有这样的名称。
palette-go-to = 转到：{ $part }
palette-add = 添加附件：{ $kind }
# Commands.
command-new = 新建函件…
command-new-from-letter = 根据以往函件新建…
command-open = 打开…
command-open-path = 按路径打开…
command-align = 对齐两份函件…
command-save = 保存
command-save-as = 另存为…
command-export = 导出…
command-translation-out = 导出译文文件…
command-translation-out-tip = 供译员或审校使用的文字：双栏Word文件或XLIFF
command-translation-in = 导入译文文件…
command-translation-in-tip = 采用译员或审校交回的内容
command-hand-over = 移交包…
command-hand-over-tip = 将各语种Word文件、审校文件、XLIFF和一致性报告存入一个文件夹
command-close = 关闭函件
command-quit = 退出
command-undo = 撤销
command-redo = 重做
command-find = 查找
command-replace = 查找和替换
command-next-finding = 下一项检查结果
command-navigator = 导航
command-pages = 页面
command-own-column = 函件语种
command-both-columns = 并排显示
command-other-column = 另一语种
command-translation = 逐段翻译
command-approve = 核准，并转到下一段未完成的文字
command-review = 标为已审校，并转到下一段未完成的文字
command-next-unfinished = 下一段未完成的文字
command-previous-unfinished = 上一段未完成的文字
command-next-fact = 填入下一项缺少的要素
command-copy-source = 将原文复制到译文
command-take-mended = 采用新原文的要素、日期和数字
command-match-1 = 填入记忆库的最佳匹配
command-match-2 = 填入记忆库的第二匹配
command-match-3 = 填入记忆库的第三匹配
command-insert-term = 填入下一个缺少的术语
command-fill-in = 填入记忆库的完全匹配
command-concordance = 在记忆库中查找
command-still-right = 译文仍然正确
command-zoom-in = 放大页面
command-zoom-out = 缩小页面
command-fit-width = 适合宽度
command-light = 浅色
command-dark = 深色
command-system = 跟随系统颜色
command-palette = 所有命令…
command-help = 帮助
# The start.
start-recent = 最近的函件
start-recent-none = 尚未打开过函件。请在下方新建，或将函件文件或Word函件拖放到此窗口。
import-done =
    来自Word文件：找到{ $facts }项要素，{ $standard }段文字为标准措辞，{ $open ->
        [0] 全部内容均已识别
       *[other] { $open }处未能识别
    }。沿用的内容有待确认。
versions-done = { $versions }个语言版本已合为一份草稿：{ $paired }段文字相互对应，{ $remembered }个可靠的句对已存入翻译记忆库。译文均为草稿，请查看。
import-carried =
    该Word文件内含函件数据。{ $count ->
        [0] 导出后未在Word中改动。
       *[other] 导出后有{ $count }段在Word中改动过。
    }
word-text-title = Word文件
word-text-sentence = 每个段落的去处。单击可在表单中查看；在您移动或删除之前，函件保留每一个字。
word-text-close = 关闭Word文件
word-text-fault = 未使用文件内含的函件数据（{ $fault }）；改为读取其文字。
word-text-only-open = 仅显示未识别的内容
word-text-nothing-open = 全部内容均已识别。
word-text-certain = { $what }
word-text-likely = { $what }（很可能）
word-text-guessed = { $what }（推测）
word-text-standard = 标准措辞
word-text-open = 未识别：{ $what }
word-text-printed = 由函件自动印出
word-text-move = 移至
word-text-move-to = 移至{ $part }
word-text-new-annex = 新附件
word-text-copy = 抄送
word-text-notes = 文件中还有
word-changes-title = 在Word中的改动
word-changes-sentence = Word文件的现有内容与函件印出内容的对照。采用的改动会使其他语种的译文过时。
word-changes-waiting =
    { $count ->
        [0] 所有改动均已采用。
       *[other] { $count }处改动尚未采用。
    }
word-changes-all = 全部采用
word-changes-take = 采用
word-changes-taken = 已采用
word-changes-show = 显示
word-changes-before = 函件
word-changes-after = Word
word-changes-gone = 已在Word中删除。
word-changes-by-hand = 由要素印出：请在表单中更改。
start-new = 新建函件
start-new-sentence = 截止日期、附件、议程和时间计划随会议生成。
start-model = 据此新建函件
start-forget = 从列表中删除
start-gone = { $path }已不存在
start-deadline = { $date }：{ $action }
start-progress = { $language }：{ $done }/{ $total }段文字
# Two letters side by side.
align-title = 对齐两份函件
align-sentence = 同一函件的两个语言版本，Word文件或函件文件均可：程序找出内容相同的段落，您可以修正。
align-first = 第一份函件
align-second = 第二份函件
align-hint = Word文件或函件文件的路径
align-choose = 选择…
align-do = 对齐
align-save = 保存句对…
align-remember = 将{ $count }个句对存入记忆库
align-remember-tip = 可靠或已确认的句对；标准措辞无需存入
align-remembered = 翻译记忆库新增{ $new }个单元；{ $replaced }个取代了旧单元，{ $known }个原已存在。
align-saved = 句对已写入{ $path }。
align-leave = 关闭两份函件（Esc）
align-leaving = 您所做的修正尚未保存。
align-leave-anyway = 仍然关闭
align-stay = 继续
align-good = { $count }个句对
align-unsure = { $count }个待核对
align-alone = { $count }个仅见于一份函件
align-next = 下一个待核对
align-next-tip = 下一个需要人工核对的行（N或F8）
align-confirm = 确认
align-confirm-tip = 该行正确；转到下一行（C）
align-not = 非句对
align-not-tip = 两侧并非互为译文；再按一次取消（X）
align-join-previous = 与上合并
align-join-previous-tip = 将此行与上一行合为一行（Shift+J）
align-join-next = 与下合并
align-join-next-tip = 将此行与下一行合为一行（J）
align-split = 拆分
align-split-tip = 拆开该行（S）
align-move-first = 左侧：
align-move-first-up = 上移左侧文字（Alt+Shift+↑）
align-move-first-down = 下移左侧文字（Alt+Shift+↓）
align-move-second = 右侧：
align-move-second-up = 上移右侧文字（Alt+↑）
align-move-second-down = 下移右侧文字（Alt+↓）
align-undo = 撤销（Ctrl+Z）
align-row = 第{ $number }行：{ $state }
align-text = 第{ $number }行，{ $language }
align-state-sure = { $percent }%
align-state-unsure = 请核对：{ $percent }%
align-state-right = 已确认
align-state-not = 非句对
align-state-alone = 仅见于此
align-state-alone-unsure = 请核对：是否仅见于此？
versions-title = 各版本之间的差异
versions-sentence = 已保留第一个版本的要素。请在草稿中查看以下各项。
versions-differences = 不同的要素（{ $first } – { $other }）
versions-unsure = 可能并不对应的文字
versions-only-other = 仅见于{ $other }：保留在前一段文字的译文之后
versions-only-first = 仅见于{ $first }：无译文
versions-not-kept = 未保留
versions-nothing = 无
versions-more = 以及另外{ $count }项
# Dialogs.
dialog-open-title = 打开函件
dialog-model-title = 根据以往函件新建
dialog-save-title = 保存函件
dialog-folder-title = 文件的存放文件夹
path-sentence = 输入文件或文件夹的路径。
path-name = 路径
fault-title = 操作未成功
unsaved-title = 先保存{ $name }吗？
unsaved-sentence = 其中有尚未存入任何文件的改动。
unsaved-discard = 放弃改动
new-title = 新建函件
new-kind = 函件种类
new-number = 编号
new-number-hint = 下一个：{ $number }
new-number-odd = 请填写1至9999之间的编号。
new-group = 开会的组
new-group-hint = 如12、WP1/11、TSAG
new-group-odd = 请填写12、WP1/11、SG12RG-AMR或TSAG。
new-language = 撰写语种
new-date = 函件日期
new-first = 会议第一天
new-last = 会议最后一天
new-dates-reversed = 会议的结束日期早于开始日期。
new-event = 活动名称
new-place = 地点
new-place-hint = 城市，国家
new-do = 创建函件
mode-in-person = 面对面
mode-virtual = 虚拟
mode-hybrid = 混合
next-title = { $reference }之后的函件
next-sentence = 沿用文字、译文、收件人和联系人。截止日期和时间计划随新日期变动；原会议的网页不予保留。
export-title = 导出文件
export-short = 导出
export-unconfirmed = 有{ $count }项要素沿用自以往函件，尚未确认。
export-errors = 检查发现{ $count }个错误：
export-languages = 语种
export-all = 所有语种
export-missing = { $count }段文字未译
export-format = 格式
export-word = Word
export-pdf = PDF
export-ics = 日历（.ics）
export-copy = 版本
export-for-signature = 待签署
export-for-signature-tip = 留出签名位置；文件名注明尚未签署
export-signed = 签署件
export-signed-tip = 姓名上方印有“（原件已签）”；该编号在登记册中标为已用
export-carries = Word文件内含函件数据
export-carries-tip = 这样，在Word中所做的改动可以导回此处。签署件会发给所有人，所含数据包括“保留原样”的理由和译员姓名，因此只有在您要求时，签署件才内含函件数据。
export-folder = 文件夹
export-name = 文件将命名为{ $name }
export-name-first = 第一个文件将命名为{ $name }
export-do = 导出{ $count }个文件
export-progress = { $done }/{ $total }
export-cancel = 取消
export-cancelled = 已取消导出；未写入任何文件。
exported-title = 已写入{ $count }个文件
exported-folder = 位于{ $folder }
exported-show = 显示文件夹
replace-title = 有{ $count }个文件已存在且内容不同
replace-sentence = 尚未写入任何内容。
replace-yes = 替换
recovery-title = 有{ $count }份函件未保存
recovery-sentence = 程序在这些改动保存之前就已结束。没有丢失任何内容：
recovery-when = 上次改动：{ $when }
recovery-unsaved = 从未保存
recovery-nameless = 恢复副本已损坏的函件
recovery-throw = 丢弃
recovery-later = 以后决定
# Help.
help-title = 使用说明
help-in-texts = 文字编辑
help-commands = 命令
help-bold = 加粗
help-italic = 倾斜
help-underline = 下划线
help-superscript = 上标
help-link = 链接
help-insert = 插入要素或标准语句
help-line = 同一段落内换行
help-paragraph = 新段落
help-indent = 列表降一级
help-outdent = 列表升一级
help-move = 移动段落
help-paste-plain = 不带格式粘贴
# Lists of short texts.
lines-not-printed = { $count }行不印出：仅{ $when }
lines-only = 仅{ $when }
lines-not-now = 不印出：仅{ $when }
lines-when-and = 且
lines-when-at-a-place = 用于有现场会址的会议
lines-when-virtual = 用于虚拟会议
lines-when-remote = 用于可远程参会的会议
lines-when-interpretation = 用于提供口译的会议
lines-when-no-interpretation = 用于不提供口译的会议
lines-when-fellowships = 用于发放与会补贴的会议
lines-when-no-fellowships = 用于不发放与会补贴的会议
lines-when-captioning = 用于提供字幕或手语的会议
lines-when-visa-support = 用于提供签证协办函的会议
lines-when-newcomers = 用于为新代表举办情况介绍会的会议
lines-when-no-newcomers = 用于不为新代表举办情况介绍会的会议
lines-when-translation = 用于翻译文稿的会议
lines-when-study-group-meets = 用于研究组会议
lines-when-advisory-group-meets = 用于TSAG会议
lines-when-one-day = 用于为期一天的会议
lines-when-several-days = 用于为期多天的会议
# Subject.
subject-title = 事由
subject-about = 函头中所示的函件主题。按Enter另起一行。
subject-lines = 事由各行
subject-add = 添加行
subject-empty = 本函尚无事由。
subject-row = 事由第{ $place }行
subject-move = 移动行
subject-remove = 删除第{ $place }行
subject-hint = 函件的主题
# Addressees.
addressees-title = 收件人
addressees-about = 函件发给谁，按印出的顺序排列。
addressees-own = 其他收件人
addressees-always = 无论何种会议均印出
addressees-twice = 在此列表中出现两次
addressees-in-both = 已列于“致”
addressees-to-title = 致
addressees-to-add = 添加收件人
addressees-to-empty = 本函尚无收件人。
addressees-to-is-there = 已列于“致”
addressees-to-row = 收件人{ $place }
addressees-to-move = 移动收件人
addressees-to-move-there = 移至“致”
addressees-to-more = 收件人{ $place }的更多选项
addressees-to-remove = 删除收件人{ $place }
addressees-to-hint = 发给谁
addressees-copy-title = 抄送
addressees-copy-add = 添加抄送对象
addressees-copy-empty = 没有抄送对象。
addressees-copy-is-there = 已列于“抄送”
addressees-copy-row = 抄送对象{ $place }
addressees-copy-move = 移动抄送对象
addressees-copy-move-there = 移至“抄送”
addressees-copy-more = 抄送对象{ $place }的更多选项
addressees-copy-remove = 删除抄送对象{ $place }
addressees-copy-hint = 抄送给谁
# Contacts.
contacts-title = 联系人
contacts-about = 可向谁询问。留空的项目不印出。
contacts-none = 本函未列出可询问的联系人。
contacts-add = 添加联系人
contacts-move = 移动联系人
contacts-remove = 删除联系人{ $contact }
contacts-known = 从通讯录选择
contacts-known-none = 通讯录为空：您的函件中的联系人会自动收入其中。
contacts-search = 按姓名或电子邮件查找
contacts-nobody = 没有此姓名。
contacts-better = 写成{ $value }
contacts-name = 姓名
contacts-name-row = 联系人{ $contact }的姓名
contacts-name-hint = 名和姓
contacts-telephone = 电话
contacts-telephone-row = 联系人{ $contact }的电话{ $place }
contacts-telephone-add = 为联系人{ $contact }添加电话
contacts-telephone-remove = 删除联系人{ $contact }的电话{ $place }
contacts-telephone-hint = +41 22 730 …
contacts-telephone-wrong = 请写明国家代码并将数字分组：+41 22 730 6828
contacts-fax = 传真
contacts-fax-row = 联系人{ $contact }的传真{ $place }
contacts-fax-add = 为联系人{ $contact }添加传真
contacts-fax-remove = 删除联系人{ $contact }的传真{ $place }
contacts-fax-hint = +41 22 730 …
contacts-fax-wrong = 请写明国家代码并将数字分组：+41 22 730 5853
contacts-email = 电子邮件
contacts-email-row = 联系人{ $contact }的电子邮件{ $place }
contacts-email-add = 为联系人{ $contact }添加电子邮件
contacts-email-remove = 删除联系人{ $contact }的电子邮件{ $place }
contacts-email-hint = name@itu.int
contacts-email-wrong = 这不是name@itu.int形式的电子邮件地址
contacts-page = 网页
contacts-page-row = 联系人{ $contact }的网页{ $place }
contacts-page-add = 为联系人{ $contact }添加网页
contacts-page-remove = 删除联系人{ $contact }的网页{ $place }
contacts-page-hint = https://www.itu.int/…
contacts-page-wrong = 这不是https://www.itu.int/go/tsg12形式的网址
# The head of a liaison statement.
liaison-title = { part-liaison }
liaison-about = 一个表格。留空的项目不印出。
liaison-matter = 内容
liaison-questions = 课题
liaison-questions-hint = 涉及哪些课题
liaison-source = 来源
liaison-source-hint = 由谁发出
liaison-headline = 标题
liaison-headline-hint = 主题是什么
liaison-abstract = 概要
liaison-abstract-hint = 用几句话概括内容
liaison-action = 请采取行动
liaison-action-add = 添加请采取行动的组
liaison-action-row = 请采取行动{ $place }
liaison-action-move = 移动请采取行动的组
liaison-action-remove = 删除请采取行动的组{ $place }
liaison-action-hint = 请谁采取行动
liaison-comment = 请提出意见
liaison-comment-add = 添加请提出意见的组
liaison-comment-row = 请提出意见{ $place }
liaison-comment-move = 移动请提出意见的组
liaison-comment-remove = 删除请提出意见的组{ $place }
liaison-comment-hint = 请谁提出意见
liaison-information = 供参考
liaison-information-add = 添加供参考的组
liaison-information-row = 供参考{ $place }
liaison-information-move = 移动供参考的组
liaison-information-remove = 删除供参考的组{ $place }
liaison-information-hint = 供谁参考
liaison-answer = 批准和答复
liaison-approval = 批准
liaison-approval-hint = 在何处商定
liaison-answer-by = 答复截止日期
liaison-no-deadline = 无日期
liaison-lost-deadline = “{ $name }”
liaison-deadline-gone = 本函没有此截止日期：请另选一个。
liaison-date-unknown = 日期尚未确定
# Annexes.
annexes-title = 附件
annexes-about = 随函所附的内容，每个附件另起一页。
annexes-order = 本函的附件
annexes-follow = 附件的字母编号随顺序而定，文字中凡提及附件之处亦随之更新。
annexes-move = 移动附件
annexes-count = 在函末印出“{ $line }”
annexes-add = 添加附件
annexes-add-kind = 添加附件：{ $title }。{ $about }
annex-kind-agenda = 以表格列出议题，并附各议题的文件。
annex-kind-agenda-and-time-plan = 带编号的议程，以及每日的会议安排。
annex-kind-free = 一个标题，以及您在其下撰写的内容。
annex-kind-list = 供填写的表格，例如建议书清单。
annex-kind-practical-information = 文件、会场、注册、签证：随会议所提供的服务而定。
annex-kind-terms-of-reference = 一个组的任务及其工作方法。
annex-kind-time-plan = 会议的各个场次，每天一行。
annex-kind-time-plan-across = 短会的各个场次，每天一列。
annex-form-time-plan = 每天一行
annex-form-time-plan-across = 每天一列
annex-about = 另起一页印出。移动附件时，提及它的文字随之更新。
annex-up = 上移{ $annex }
annex-down = 下移{ $annex }
annex-remove = 删除{ $annex }
annex-remove-question = 删除{ $annex }吗？
annex-keep = 保留
annex-own-words = 其中含有非标准措辞的文字。
annex-is-cited = 有{ $count }段文字提及该附件，删除后将印成[…]：
annex-cited-in-letter = 函件正文
annex-title = 标题
annex-title-add = 添加行
annex-title-row = 标题第{ $place }行
annex-title-move = 移动标题行
annex-title-remove = 删除标题第{ $place }行
annex-title-hint = 附件的主题
annex-names-letter = 在标题下印出“{ $line }”
# Agenda.
agenda-list = 列表
agenda-table = 表格
agenda-show-documents = 为每项议题列出文件
agenda-add = 添加议题
agenda-item = 议题{ $number }
agenda-item-hint = 议题内容
agenda-item-menu = 议题{ $number }的更多选项
agenda-documents = 文件
agenda-documents-of = 议题{ $number }的文件
agenda-not-printed = 不印出：因会议的设置而停用
agenda-add-below = 在下方添加议题
agenda-indent = 设为前一议题的分项
agenda-outdent = 上升一级
agenda-up = 上移
agenda-down = 下移
agenda-remove = 连同分项一并删除
# Dates, as boxes and calendars show them.
date-month =
    { $month ->
        [1] 1月
        [2] 2月
        [3] 3月
        [4] 4月
        [5] 5月
        [6] 6月
        [7] 7月
        [8] 8月
        [9] 9月
        [10] 10月
        [11] 11月
       *[12] 12月
    }
date-month-alone =
    { $month ->
       *[other] { date-month }
    }
date-weekday =
    { $weekday ->
        [1] 星期一
        [2] 星期二
        [3] 星期三
        [4] 星期四
        [5] 星期五
        [6] 星期六
       *[7] 星期日
    }
date-weekday-short =
    { $weekday ->
        [1] 一
        [2] 二
        [3] 三
        [4] 四
        [5] 五
        [6] 六
       *[7] 日
    }
date-written = { $year }年{ $month }{ $day }日
date-with-weekday = { $date }（{ $weekday }）
date-hint = 年-月-日
date-none = 这不是日期；请写成2021-02-05或5.2.2021的形式。
date-needed = 此处需要填写日期。
date-calendar = 日历：{ $name }
date-previous-month = 上个月
date-next-month = 下个月
date-previous-year = 上一年
date-next-year = 下一年
date-year = { $year }年
date-today = 今天
date-clear = 清除日期
# The box for a group.
group-sort = 组的种类
group-none = 无
group-study-group = 研究组
group-working-party = 工作组
group-regional-group = 区域组
group-tsag = TSAG
group-number = 研究组编号
group-number-hint = 12
group-party = 工作组编号
group-party-hint = 1
group-region = 区域
group-number-missing = 请填写研究组编号。
group-party-missing = 请填写工作组编号。
group-region-missing = 请按文号中的写法填写区域：AMR、AFR、LAC。
group-number-wrong = 这不是组的编号；请填写1至255之间的数字。
group-region-wrong = 区域只用拉丁字母书写，例如AMR。
# Addresses of web pages.
web-address-scheme = 网址以https://或http://开头。
web-address-host = 此网址没有www.itu.int这样的主机名。
web-address-broken = 网址中不得有空格、引号或尖括号。
# Conditions.
when-only-if =
    { $state ->
        [yes] 仅在{ $condition }时
       *[no] 仅在{ $condition }时（目前并非如此）
    }
when-at-a-place = 可到现场参会
when-virtual = 会议为虚拟会议
when-remote = 可远程参会
when-interpretation = 提供口译
when-no-interpretation = 不提供口译
when-fellowships = 发放与会补贴
when-no-fellowships = 不发放与会补贴
when-captioning = 提供字幕
when-visa-support = 提供签证协办函
when-newcomers = 为新代表举办情况介绍会
when-no-newcomers = 不为新代表举办情况介绍会
when-translation = 翻译文稿
when-study-group-meets = 由研究组开会
when-advisory-group-meets = 由TSAG开会
when-one-day = 会议为期一天
when-several-days = 会议为期多天
# Part: reference.
reference-about = 函件的种类及其引用方式。
reference-title = { part-reference }
reference-kind = 函件种类
reference-kind-unknown = 本程序不认识的种类
reference-kind-unknown-about = 新建此函所用的模板不在此处。函件仍可编辑。
reference-language = 函件语种
reference-language-stays = 本函有{ $count }段文字以{ $language }撰写，因此函件语种保持不变。如需其他语种，请进行翻译。
reference-reference = 编号和代码
reference-number = 编号
reference-number-changed = 被修改函件的编号
reference-number-wrong = 函件的编号在1至9999之间。
reference-author-code = 起草人代码
reference-author-code-about = 印在文号下方
reference-group = 函件编号所属的组
reference-prints-as = 印出形式
reference-unknown = 编号确定后即印出文号。
reference-file = 国际电联文件名：{ $file }
reference-changed-letter = 被修改的函件
reference-changes = 本函修改
reference-change-number = 本次修改的编号
reference-changed-date = 被修改函件的日期
reference-place-and-date = 地点和日期
reference-place = 地点
reference-place-hint = 例如：日内瓦
reference-date = 函件日期
# Part: meeting.
meeting-title = 会议
meeting-about = 会议的召开方、时间和地点；文字中凡提及之处均印出这些要素。
meeting-none = 本函与会议无关。
meeting-add = 添加会议
meeting-remove = 删除会议
meeting-who = 召开会议的组
meeting-group = 组
meeting-prints-as = 印出形式
meeting-group-title = 工作领域
meeting-group-title-hint = 印在组名之后的括号内
meeting-when-and-where = 时间和地点
meeting-mode = 参会方式
meeting-in-person = 面对面
meeting-virtual = 虚拟
meeting-hybrid = 混合
meeting-days = 日期
meeting-days-range = 连续日期
meeting-days-single = 单独日期
meeting-first-day = 第一天
meeting-last-day = 最后一天
meeting-last-before-first = 最后一天不得早于第一天。
meeting-day-number = 第{ $number }天
meeting-day-add = 添加一天
meeting-day-remove = 删除{ $day }
meeting-day-twice = 此日已在列表中。
meeting-days-count =
    { $count ->
        [1] 1天，{ $first }
       *[other] { $count }天，{ $first }至{ $last }
    }
meeting-days-same-weekday = { $count }天，均为{ $first }
meeting-days-several = { $count }天，第一天为{ $first }，最后一天为{ $last }
meeting-place = 地点
meeting-place-hint = 城市，国家
meeting-place-virtual = 虚拟会议没有地点；此处填写的地点不会印在标准段落中。
meeting-opening = 开幕时间
meeting-opening-geneva = 开幕时间（日内瓦时间）
meeting-opening-none = 这不是时间；请写成09:30或2:30 pm的形式。
meeting-time-plan-strange = 时间计划与这些日期不符。
meeting-time-plan-fit = 使时间计划符合新日期
meeting-time-plan-lost = 时间计划最后{ $days }天的场次已无对应日期，将被去除。
meeting-event = 活动
meeting-event-about = 函件不需要的项目可以留空。
meeting-event-title = 名称
meeting-event-title-hint = 讲习班、网络研讨会或活动的名称
meeting-host = 东道方
meeting-host-hint = 由谁邀请
meeting-chair = 主席
meeting-chair-hint = 姓名、称谓、国家
meeting-requested-by = 请求方
meeting-requested-by-hint = 工作组会议应谁的请求召开
meeting-endorsed-at = 赞同场合
meeting-endorsed-at-hint = 对此表示赞同的会议及其地点和日期
meeting-pages = 网页
meeting-page = 会议网页
meeting-registration-page = 注册网页
# What is offered at the meeting.
answers-title = 所提供的服务
answers-consequence =
    { $count ->
        [0] { $about }本函没有任何内容取决于此。
       *[other] { $about }本函有{ $count }处取决于此。
    }
answers-nothing = 本函没有任何内容取决于此。
answers-nobody-travels = 虚拟会议无需差旅。
answers-remote-anyway = 此会议本来就可以远程参加。
answers-interpretation = 口译
answers-interpretation-about = 如不提供，函中将说明会议仅以英文进行。
answers-translation = 文稿翻译
answers-translation-about = 需要翻译的文稿有单独的截止日期。
answers-captioning = 字幕或手语
answers-captioning-about = 请有需要者及时提出。
answers-fellowships = 与会补贴
answers-fellowships-about = 函中说明申请办法和截止日期；否则说明不发放与会补贴。
answers-visa-support = 签证协办函
answers-visa-support-about = 函中说明申请办法和截止日期。
answers-remote-participation = 远程参会
answers-remote-participation-about = 可从远程参加在现场举行的会议。
answers-newcomers = 新代表情况介绍会
answers-newcomers-about = 邀请新代表参加情况介绍会。
# Part: deadlines.
deadlines-title = 重要截止日期
deadlines-about = 从会议首日起倒算；会议日期变动时随之变动。
deadlines-list = 截止日期
deadlines-none = 本函没有截止日期。
deadlines-no-opening = 会议首日确定后即可算出日期。
deadlines-not-listed = 正文中没有截止日期列表：仅在文字引用之处印出。
deadlines-add = 添加截止日期
deadlines-move = 移动此截止日期
deadlines-action = 截止日期{ $number }
deadlines-action-hint = 须完成的事项
deadlines-remove = 删除{ $deadline }
deadlines-count = 开幕前（数目）
deadlines-count-wrong = 请填写0至999之间的数字。
deadlines-unit = 单位
deadlines-months =
    { $count ->
       *[other] 个月（开幕前）
    }
deadlines-weeks =
    { $count ->
       *[other] 周（开幕前）
    }
deadlines-days =
    { $count ->
       *[other] 天（开幕前）
    }
deadlines-own-date = 另定日期…
deadlines-rule = { $count }{ $unit }
deadlines-date-unknown = 日期尚未确定
deadlines-date = 日期
deadlines-departing = 如需采用与规则“{ $rule }”不同的日期，请填写日期和理由。
deadlines-reason = 不按规则的理由
deadlines-reason-hint = 为何不按规则
deadlines-reason-needed = 请说明理由，或恢复规则。
deadlines-take-date = 采用此日期
deadlines-keep-rule = 保持规则
deadlines-restore = 恢复为{ $rule }
deadlines-give-rule = 从开幕日起算
deadlines-weekend = 适逢{ $weekday }
deadlines-before-letter = 早于函件日期
deadlines-after-opening = 不早于开幕日
deadlines-unprinted = 展开{ $count }个不印出的截止日期
deadlines-not-printed = 目前不印出
deadlines-liaison-head = 联络声明函头
deadlines-cited = 有{ $count }段文字引用此截止日期，删除后该处将印成[…]：
deadlines-remove-all-the-same = 仍然删除
deadlines-keep = 保留
# Part: signature.
signature-title = 签署
signature-about = 函件如何结尾，由谁签署。
signature-none = 本函无人签署。
signature-add = 添加签署
signature-closing = 结尾
signature-closing-formula = 结束敬语
signature-closing-hint = 例如：顺致敬意！
signature-signed = 签署件
signature-signed-about = 在签名处印出“{ $words }”
signature-signatory = 签署人
signature-name = 由谁签署
signature-own-name = 其他姓名
signature-name-printed = 印出的姓名
signature-name-hint = 签署人姓名
signature-office = 职务
signature-office-line = 职务第{ $number }行
signature-office-add = 添加行
signature-office-remove = 删除{ $line }
signature-latest = 最新信息
signature-latest-print = 在签署旁印出链接
signature-latest-caption = 说明文字
signature-latest-page = 网页
signature-latest-group-page = 如无单独网址，则链接到该组的网页：{ $page }
# The body: salutation and paragraphs.
body-title = 正文
body-about = 函件本身，逐段撰写，如同在Word中一样。
body-salutation = 称谓
body-salutation-hint = 例如：尊敬的先生/女士：
body-paragraphs = 段落
blocks-paragraph = 段落
blocks-numbered = 编号段落
blocks-bullets = 项目符号列表
blocks-roman = 编号列表：i) ii) iii)
blocks-decimal = 编号列表：1. 2. 3.
blocks-item = 列表项
blocks-heading = 小标题
blocks-run-in = 以粗体词语开头的段落
blocks-run-in-heading = 开头的粗体词语
blocks-run-in-text = 粗体词语之后的段落
blocks-note = 注
blocks-part-title = 部分标题
blocks-table = 表格
blocks-deadlines = 重要截止日期
blocks-deadlines-heading = 重要截止日期的标题
blocks-deadlines-elsewhere = 重要截止日期表：请在其所属部分编辑
blocks-sentence = 标准语句…
blocks-sentence-search = 查找标准语句
blocks-sentence-none = 没有含这些词语的标准语句。
blocks-add = 添加
blocks-insert = 在此处插入
blocks-menu-of = { $name }的菜单
blocks-kind = 段落种类
blocks-up = 上移
blocks-down = 下移
blocks-add-below = 在下方添加
blocks-duplicate = 复制一份
blocks-remove = 删除
blocks-not-needed = 本函不需要
blocks-print-always = 始终印出
blocks-hint = 在此处撰写
blocks-hint-heading = 小标题
blocks-hint-item = 列表项
blocks-hint-note = 注
blocks-hint-run-in = 开头的粗体词语
blocks-printed-because = 印出的原因：{ $conditions }
blocks-only-if = 仅在{ $conditions }时
blocks-unprinted = { $count }个段落不印出：仅在{ $conditions }时印出
blocks-unprinted-various = 因会议所提供服务的设置，{ $count }个段落不印出
# Text boxes.
box-cut = 剪切
box-copy = 复制
box-paste = 粘贴
box-paste-plain = 不带格式粘贴
box-select-all = 全选
box-bold = 加粗
box-italic = 倾斜
box-underline = 下划线
box-superscript = 上标
box-plain = 清除格式
box-link = 链接…
box-address = 链接地址
box-ok = 确定
box-cancel = 取消
box-remove-link = 取消链接
box-open-link = 打开链接
box-insert = 插入要素或语句…
box-filter = 输入以查找
box-nothing-fits = 没有匹配项
box-add-to-word-list = 添加到词表
box-no-suggestions = 没有建议
box-other-forms = 印出形式
box-restore-standard = 恢复标准措辞
# Time plan.
plan-merge = 合并一天中选定的单元格
plan-merge-short = 合并
plan-split-short = 拆分
plan-fill-short = 填充
plan-clear-short = 清除
plan-fill-usual = 在空白日填入常规场次
plan-split = 拆分合并的单元格
plan-fill = 用首个单元格填充选定的单元格
plan-clear = 清除选定的单元格
plan-provisional = 尚未确定：加方括号
plan-brush = 用时间计划中已有的内容涂刷单元格
plan-brush-nothing = 清除单元格
plan-painting = 正在涂刷“{ $words }”：单击单元格或在其上拖动。
plan-stop-painting = 停止
plan-days = 日期
plan-add-session = 添加场次
plan-days-down = 日期按行排列
plan-days-across = 日期按列排列
plan-take-days = 采用会议日期
plan-add-day = 添加一天
plan-add-weekend = 在下方添加周末
plan-remove-days = 删除选定的日期
plan-mark-day = 选定该日
plan-copy-next = 复制到下一天
plan-copy-all = 复制到其他各天
plan-copy-marked = 复制到选定的日期
plan-day-earlier = 提前一天
plan-day-later = 推后一天
plan-remove-day = 删除该日
plan-remove-weekend = 删除周末
plan-session = 场次{ $number }
plan-session-hint = 场次
plan-session-menu = 场次{ $number }的更多选项
plan-slots = { $count }个时段
plan-fewer = 减少时段
plan-more = 增加时段
plan-session-before = 在前面添加场次
plan-session-after = 在后面添加场次
plan-remove-session = 删除场次
plan-day-menu = { $day }的更多选项
plan-cell = { $day }，时段{ $slot }：{ $words }
plan-cell-free = { $day }，时段{ $slot }：空
plan-cell-edit = 内容：{ $day }，时段{ $slot }
plan-grid = 时间计划：用方向键在单元格间移动，按Enter编辑
plan-empty = 时间计划尚无日期。
plan-key = 时间计划中代码的图例
plan-key-hint = 无
# Tables.
table-merge = 合并选定的单元格
table-split = 拆分合并的单元格
table-even = 平均分布各列
table-add-row = 添加行
table-add-column = 添加列
table-headers = 标题行：{ $count }
table-fewer-headers = 减少一个标题行
table-more-headers = 增加一个标题行
table-cell = 第{ $row }行，第{ $column }列
table-column-menu = 第{ $number }列的更多选项
table-row-menu = 第{ $number }行的更多选项
table-column-before = 在前面添加列
table-column-after = 在后面添加列
table-wider = 加宽
table-narrower = 变窄
table-remove-column = 删除列
table-row-above = 在上方添加行
table-row-below = 在下方添加行
table-row-up = 上移
table-row-down = 下移
table-remove-row = 删除行
# Find and replace.
find-field = 查找
find-with = 替换为
find-previous = 上一处（Shift+Enter）
find-next = 下一处（Enter）
find-case = 区分大小写
find-words = 全字匹配
find-regex = 正则表达式
find-count =
    { $count ->
        [0] 未找到
       *[other] 第{ $at }处，共{ $count }处
    }
find-replace-too = 替换…
find-replace = 替换
find-replace-all = 全部替换
find-close = 关闭查找
find-fact = 函件要素
find-standard = 标准措辞
find-replaced =
    { $count ->
        [0] 未替换任何内容
       *[other] 已替换{ $count }处
    }{ $standard ->
        [0] { "" }
       *[other] ，标准措辞中的{ $standard }处保持不变
    }{ $facts ->
        [0] 。
       *[other] ，含要素的{ $facts }处保持不变。
    }
# How a fact is printed.
fact-form-genitive = 用于“的”之前
fact-form-short = 简称
fact-form-titled = 附工作领域
fact-form-titled-genitive = 附工作领域，用于“的”之前
fact-form-to = 第一天至最后一天
fact-form-from-to = 从第一天至最后一天
fact-form-inclusive = 从第一天至最后一天（含）
fact-form-both = 第一天和最后一天
fact-form-weekday = 附星期
fact-form-day-month = 不含年份
fact-form-twelve-hours = 上午、下午
fact-form-digits = 数字
new-mode = 参会方式
# What the checks find. `why` is the rule and its source; `repair` what a click on the repair does.
finding-repair = 修正
annex-name-twice = 两个附件同名“{ $name }”；文字中提及时指第一个。
    .why = 文字按名称引用附件；其字母编号随位置而定。
annex-not-cited = 函中从未提及附件“{ $name }”。
    .why = 每个附件都应在函中说明：请在段落中提及，或将其删除。
annex-lacking = 函中提及附件“{ $name }”，但并无此附件。
    .why = 凡函中说明的附件均须附上：请添加附件，或删除提及之处。
letter-before-changed = 本函日期为{ $date }，早于被修改函件的日期{ $changed }。
    .why = 补遗、勘误或修订的日期晚于被修改的函件。
letter-after-opening = 本函日期为{ $date }，但会议于{ $opening }开幕。
    .why = 会议召集函应在会前发出：提前两个月（ITU-T A.1建议书（10/2016）第1.3.2段）。
deadline-after-opening = 截止日期“{ $deadline }”为{ $due }，但会议于{ $other }开幕。
    .why = 截止日期早于开幕日。
deadline-before-letter = 截止日期“{ $deadline }”为{ $due }，早于函件日期{ $other }。
    .why = 函件送达时已过的截止日期，任何人都无法遵守。
group-of-another = “{ $found }”不属于文号所示的{ $group }。
    .why = 文号、起草人代码、地址和会议中的研究组编号应当一致。
missing-number = 本函尚无编号。
    .why = 各国政府按编号引用函件。
missing-group = 文号未写明组，但此系列按组编号。
    .why = 集体函按“编号/组”引用：12/12。
missing-date = 本函尚无日期。
    .why = 函件须注明地点和日期。
missing-contact = 既无电话号码也无电子邮件地址可供询问。
    .why = 函头写明可向谁询问。
missing-place = 本函未写明发函地点；没有地点就不印出日期。
    .why = 函件须注明地点和日期。
missing-addressees = 本函没有收件人。
    .why = 函头列出收件人。
missing-subject = 本函没有事由。
    .why = 函头写明事由。
missing-signatory = 本函无人签署。
    .why = 发给成员的函件由局主任签署。
missing-closing = 本函没有结束敬语。
    .why = 函件以“顺致敬意！”或其他语种的对应词语结尾。
missing-meeting-dates = 会议尚无日期。
    .why = 会议召集函写明会议时间。
missing-meeting-place = 会议在现场举行，但未填写地点。
    .why = 会议召集函写明会议地点。
wording-proposed = 有{ $count }处标准措辞有待官方文本确认。
    .why = 未见于官方文本的措辞标为“建议”，直至有人确认。此处为：{ $phrases }。
rendition-homeless = 有{ $count }段译文对应的文字在本函中已不存在。
    .why = 译文从属于原文；原文不在，译文仍保留，但不印出。
rendition-missing = 有{ $count }段文字没有译文，将以函件语种印出。
    .why = 函件的每个语种都应完整发出。
rendition-stale = 有{ $count }段文字翻译之后原文又有改动。
    .why = 译文应与原文相符：请查看改动之处，然后修改或确认译文。
table-columns = 有一个表格为{ $columns }列，无法印出；请设为1至63列。
    .why = Word表格最多63列。
table-row-crowded = 表格第{ $row }行的单元格多于{ $columns }列所能容纳的数目；不能全部印出。
    .why = 一行的单元格应与列数相符。
time-plan-slots = 时间计划每天有{ $slots }个时段，无法印出；请设为1至62个。
    .why = Word表格最多63列。
time-plan-strange-day = 时间计划中有{ $date }，而该日不是会议日。
    .why = 时间计划的日期即会议的日期。
time-plan-lacks-day = 时间计划缺少会议日{ $date }。
    .why = 时间计划的日期即会议的日期。
time-plan-crowded = { $date }时间计划的场次多于一天的时段；不能全部印出。
    .why = 一天的场次应与时段数相符。
text-empty = 此处尚未撰写内容。
    .why = 空白文字印成[…]：请撰写，或将其删除。
fact-missing = […]处尚有一项要素未填写：“{ $words }”
    .why = 未知的要素印成[…]。请在表单的相应部分填写一次。
# The language of typed words.
mark-alone = “{ $mark }”没有与之成对的符号：“{ $words }”
    .why = 括号和引号须成对使用。
bracket-doubled = 括号“{ $mark }”重复。
    .why = 同一处不应两次使用括号；内层括号的内容可以放在逗号之后。
    .repair = 去掉一对
quote-of-two-kinds = 直引号与弯引号配成了一对：“{ $words }”
    .why = 一对引号的两个符号应属同一种类。
    .repair = 写成“{ $right }”
apostrophes-mixed = 有{ $straight }个直撇号和{ $curly }个弯撇号。
    .why = 同一函件同一语种只用一种撇号；Word使用弯撇号。
    .repair = 全部改为弯撇号
quotes-mixed = 有{ $straight }个直引号和{ $curly }个弯引号。
    .why = 同一函件同一语种只用一种引号。
    .repair = 统一为一种
word-in-two-forms = “{ $wrong }”在本函中也写作“{ $right }”。
    .why = 同一函件中一个词只有一种写法：标准措辞中有此词的，以标准措辞为准，否则以较常用者为准。
    .repair = 写成“{ $right }”
title-in-two-forms = “{ $wrong }”与首字母大写的“Chair…”并列：“{ $right }”。
    .why = 并列的职衔写法一致：the Chair and the Vice-Chair。
    .repair = 写成“{ $right }”
spelling-of-house = “{ $wrong }”应写作“{ $right }”。
    .why = 本组织采用带-ize的英国英语：honour、programme、centre、organization（国际电联英文文体指南，依照联合国编辑手册）。
    .repair = 写成“{ $right }”
membership-capitals = “{ $wrong }”应写作“{ $right }”。
    .why = 成员类别首字母大写，与标准收件人一致：Member States、Sector Members、Associates、Academia。
    .repair = 写成“{ $right }”
slip-known = “{ $wrong }”应为“{ $right }”。
    .why = 这是在任何地方都可确定的笔误之一。
    .repair = 写成“{ $right }”
word-twice = “{ $word }”连续出现两次。
    .why = 连打两次的词属于笔误。
    .repair = 去掉一个
chair-gender-neutral = “{ $wrong }”可改为“{ $right }”。
    .why = 性别中立用语：“chair”（国际电联英文文体指南，2023年8月17日）。标准措辞和标题名称保持不变。
    .repair = 写成“{ $right }”
hyphen-lost = “{ $wrong }”丢失了连字符：“{ $right }”。
    .why = 从Word文件复制文字时会丢失不间断连字符。
    .repair = 写成“{ $right }”
space-lost = 缺少空格：“{ $wrong }”
    .why = 从Word文件复制文字时会丢失不间断空格。
    .repair = 写成“{ $right }”
space-superfluous = 有多余的空格。
    .why = 词与词之间一个空格，逗号或句号之前没有空格，段落首尾没有空格。
    .repair = 去掉
dash = “{ $wrong }”用作破折号：“{ $right }”。
    .why = 词语之间，本组织使用前后带空格的短破折号（en dash）；数字线（U+2012）来自早年的模板。
    .repair = 写成“{ $right }”
range-dashes-mixed = 此范围用“{ $wrong }”，该语种的其他范围用“{ $right }”。
    .why = 同一函件的范围只用一种连接号，即日期和时间所印的那一种。
    .repair = 写成“{ $right }”
travel-to-virtual-meeting = “{ $words }”与差旅者有关，但本会议为虚拟会议。
    .why = 可能残留了以往函件中与本次会议举行方式不符的文字。
virtual-words-in-person = 写有“{ $words }”，但本会议为面对面会议。
    .why = 可能残留了以往函件中与本次会议举行方式不符的文字。
geneva-premises-elsewhere = “{ $words }”在日内瓦，但会议在别处举行。
    .why = 可能残留了以往函件中与本次会议地点不符的文字。
residue-of-word = “{ $wrong }”是Word或翻译工具的残留。
    .why = 域错误、书签、工具标记和文件名不属于函件内容。
    .repair = 去掉
placeholder-left = “{ $wrong }”是模板的占位符。
    .why = 签署之前须选定备选项并填好空白处。
unsettled = “{ $wrong }”尚未确定。
    .why = 待签函件不得留有未决事项：请填入决定的内容，或将其删除。
wrongly-decoded = “{ $wrong }”解码有误：“{ $right }”。
    .why = 这些文字复制自被当作Windows-1252读取的UTF-8文本。
    .repair = 写成“{ $right }”
character-lost = 有一个字符丢失，显示为{ $code }。
    .why = 程序无法读取某个字符时以U+FFFD代替：请查对原文后重新输入。
character-private = 字符{ $code }仅存在于一种字体中。
    .why = 专用区字符在其他字体中印成方框：请重新输入，或改用其他符号。
character-invisible = 不可见字符{ $code }在此处没有用处。
    .why = 零宽字符、软连字符和方向标记会影响查找和断行。
    .repair = 去掉
scripts-mixed = “{ $word }”混用了拉丁字母和西里尔字母。
    .why = 形似的字母在查找、排序和屏幕阅读器中是不同的字母。
    .repair = 用同一种字母书写
half-width-in-chinese = 汉字之间的“{ $wrong }”应为“{ $right }”。
    .why = 中文使用全角标点：，。；：！？（）。
    .repair = 写成“{ $right }”
chinese-punctuation-elsewhere = “{ $wrong }”是中文标点。
    .why = 全角标点只用于中文。
    .repair = 写成“{ $right }”
traditional-characters = 简体文本中有繁体字：{ $characters }
    .why = 国际电联的中文使用简体字。
    .repair = 改为简体
latin-punctuation-in-arabic = 阿拉伯文词语之间的“{ $wrong }”应为“{ $right }”。
    .why = 阿拉伯文使用، ؛ ؟。
    .repair = 写成“{ $right }”
digits-of-arabic = “{ $wrong }”应写作“{ $right }”。
    .why = 国际电联的阿拉伯文函件使用数字0–9。
    .repair = 写成“{ $right }”
acronym-of-another-language = “{ $wrong }”在该语种中为“{ $right }”。
    .why = 缩略语随语种而定：ITU-T、UIT-T、МСЭ-Т；WTSA、AMNT、ВАСЭ；TSAG、GCNT、GANT、КГСЭ。
    .repair = 写成“{ $right }”
rendition-is-source = 译文与原文完全相同：“{ $words }”
    .why = 译文应使用目标语种。
words-untranslated = 残留有原文词语：“{ $words }”
    .why = 译文应使用目标语种；保留原样的标题置于引号或括号内。
term-not-rendered = “{ $term }”未采用其任何译法：{ $right }
    .why = 术语按术语表翻译。程序自带的词条注明了出处的官方文本；办公室可以自行添加。
term-forbidden = 不得使用“{ $wrong }”；术语表为“{ $right }”。
    .why = 术语表禁用此词。
    .repair = 写成“{ $right }”
term-in-two-renderings = “{ $wrong }”在本函其他地方为“{ $right }”。
    .why = 同一函件中，一个术语或名称只有一种译法。
    .repair = 写成“{ $right }”
country-not-as-in-un = “{ $wrong }”在联合国称为“{ $right }”。
    .why = 国名以联合国术语库（UNTERM）为准。
    .repair = 写成“{ $right }”
name-differs = 姓名“{ $source }”在译文中写作“{ $rendition }”。
    .why = 人名保留原字母拼写。
    .repair = 写成“{ $source }”
lines-differ = 原文有{ $source }行或项，译文有{ $rendition }行或项。
    .why = 译文的行和项与原文相同。
rendition-short = 译文比原文短得多：可能有遗漏。
    .why = 各语种之间的长度比例根据标准措辞测得。
rendition-long = 译文比原文长得多：可能有重复。
    .why = 各语种之间的长度比例根据标准措辞测得。
date-differs = 原文为{ $source }，译文为{ $rendition }。
    .why = 译文的日期与原文相同。
time-differs = 原文为{ $source }，译文为{ $rendition }。
    .why = 译文的时间与原文相同。
weekday-differs = 原文为{ $source }，译文为{ $rendition }。
    .why = 译文的星期与原文相同。
space-in-chinese = 中文与拉丁字符之间有空格。
    .why = 中文官方文本在该处不加空格。
    .repair = 去掉空格
quotes-not-chinese = { $wrong }在中文里应为{ $right }。
    .why = 中文的引号为“ ”。
    .repair = 写成{ $right }
address-differs = 地址不同：原文为{ $source }，译文为{ $rendition }。
    .why = 译文指向相同的网页和邮箱。
    .repair = 采用原文的写法
telephone-differs = 电话号码不同：原文为{ $source }，译文为{ $rendition }。
    .why = 译文给出相同的电话号码。
    .repair = 采用原文的写法
document-differs = 文件不同：原文为{ $source }，译文为{ $rendition }。
    .why = 译文引用相同的文件。
    .repair = 采用原文的写法
numbers-differ = 数字不同：原文为{ $source }，译文为{ $rendition }。
    .why = 译文的数字与原文相同。范围可以大数在前，月份可以用文字。
    .repair = 写成{ $source }
fact-differs = 原文为{ $source }，译文为{ $rendition }。
    .why = 译文应与原文相符。
    .repair = 与原文一致
fact-lost = 原文有{ $source }，译文没有。
    .why = 译文应与原文相符。
fact-added = 译文有{ $rendition }，原文没有。
    .why = 译文应与原文相符。
salutation-mark = 该语种的称谓以“{ $right }”结尾。
    .why = 该语种的官方称谓使用此标点。
    .repair = 写成“{ $right }”
unconfirmed-number = 编号{ $value }沿用自以往函件。
    .why = 凡沿用的内容，签署之前均须更改或确认。
    .repair = 正确
unconfirmed-author-code = 起草人代码{ $value }沿用自以往函件。
    .why = 凡沿用的内容，签署之前均须更改或确认。
    .repair = 正确
unconfirmed-letter-date = 日期{ $value }沿用自以往函件。
    .why = 凡沿用的内容，签署之前均须更改或确认。
    .repair = 正确
unconfirmed-meeting-dates = 会议日期{ $value }沿用自以往函件。
    .why = 凡沿用的内容，签署之前均须更改或确认。
    .repair = 正确
unconfirmed-opening = 开幕时间{ $value }沿用自以往函件。
    .why = 凡沿用的内容，签署之前均须更改或确认。
    .repair = 正确
unconfirmed-page = 会议网页沿用自以往函件：{ $value }
    .why = 凡沿用的内容，签署之前均须更改或确认。
    .repair = 正确
unconfirmed-registration-page = 注册网页沿用自以往函件：{ $value }
    .why = 凡沿用的内容，签署之前均须更改或确认。
    .repair = 正确
unconfirmed-contact = 联系人沿用自以往函件：{ $value }
    .why = 凡沿用的内容，签署之前均须更改或确认。
    .repair = 正确
unconfirmed-deadline = 此截止日期{ $value }沿用自以往函件。
    .why = 凡沿用的内容，签署之前均须更改或确认。
    .repair = 正确
unconfirmed-latest-page = 最新信息的网页沿用自以往函件：{ $value }
    .why = 凡沿用的内容，签署之前均须更改或确认。
    .repair = 正确
unconfirmed-text = 沿用自以往函件：“{ $value }”
    .why = 凡沿用的名称、编号、日期和地址，签署之前均须更改或确认。
    .repair = 正确
weekday-wrong = “{ $written }”不是该日期的星期：该日为{ $date }。
    .why = 星期与日期不符，读者只能猜测哪一个是正确的。
    .repair = 写成“{ $right }”
date-impossible = 没有“{ $written }”这一天。
    .why = 任何日历上都没有这一天。
date-year-broken = “{ $written }”中的年份不是四位数。
    .why = 年份丢失或重复了一位数字：请写全年份。
date-reversed = “{ $written }”的结束早于开始。
    .why = 起止日期从首日写到末日；以连接号相连的两个数字，只有阿拉伯文将较大者存放在前。
date-range-of-one-day = “{ $written }”始于同日、止于同日。
    .why = 单独一天只写一次；如果本意是一段时间，则其中一个日期有误。
date-dash-lost = 月份前的“{ $written }”不是日期；可能丢失了两个日期之间的连接号。
    .why = 复制文字时，起止日期之间的连接号容易丢失。
    .repair = 写成“{ $right }”
date-not-the-fact = 此处文字为“{ $written }”，而标准措辞在该处印出函件的日期要素{ $right }。
    .why = 此文字所依据的标准措辞从函件中取得日期。
    .repair = 填入函件中的日期
meeting-dates-differ = “{ $written }”只与会议的第一天或最后一天相符：会议日期为{ $right }。
    .why = 同一会议的日期在事由、正文、附件和时间计划中应当一致。
    .repair = 填入会议日期
meeting-day-other = “{ $written }”不在系列会议的日期{ $right }之内。
    .why = 同一系列的日期在事由、正文和附件中应当一致。
meeting-dates-other-month = “{ $written }”的日与会议日期{ $right }相同，但月份或年份不同。
    .why = 同一会议的日期在事由、正文、附件和时间计划中应当一致。
    .repair = 填入会议日期
date-typed-meeting = “{ $written }”是手工输入的；会议日期变动时不会随之更新。
    .why = 只填写一次的日期不会前后不一。
    .repair = 填入会议的日期要素
date-typed-deadline = “{ $written }”是手工输入的；该日的截止日期变动时不会随之更新。
    .why = 只填写一次的日期不会前后不一。
    .repair = 填入截止日期要素
date-typed-letter = “{ $written }”是手工输入的；函件日期变动时不会随之更新。
    .why = 只填写一次的日期不会前后不一。
    .repair = 填入函件日期要素
deadline-soon = 截止日期“{ $deadline }”为{ $due }，距函件日期{ $other }仅数日。
    .why = 函件送达须采取行动者需要数日。
deadline-name-twice = 两个截止日期同名“{ $deadline }”；文字中提及时指第一个：{ $words }
    .why = 每个截止日期在表中只出现一次。
    .repair = 去掉第二个
deadline-twice = 截止日期“{ $deadline }”与前面一个要求相同：{ $words }
    .why = 每个截止日期在表中只出现一次。
    .repair = 去掉第二个
deadlines-out-of-order = 截止日期“{ $deadline }”为{ $due }，晚于{ $other-due }的“{ $other }”；按规则应在其前。
    .why = 会议的各截止日期在每份函件中顺序相同。
deadline-departs-without-reason = 截止日期“{ $deadline }”为{ $due }；按规则应为{ $right }。
    .why = 截止日期从开幕日起倒算，与该组其他函件相同；如不按此计算，函件记录理由。
    .repair = 采用{ $right }
deadline-departs = 截止日期“{ $deadline }”为{ $due }，而非按规则的{ $right }：{ $reason }
    .why = 截止日期从开幕日起倒算，与该组其他函件相同；如不按此计算，函件记录理由。
    .repair = 采用{ $right }
deadline-other-rule = 截止日期“{ $deadline }”为{ $due }；按该组的计算方法应为{ $right }。
    .why = 各组计算“至少提前12个日历日”（ITU-T A.1建议书（10/2016）第3.1.8段）时，有的计入开幕日，有的不计入；同一组的函件计算方法相同。
    .repair = 采用{ $right }
deadline-on-weekend = 截止日期“{ $deadline }”为{ $due }。最近的工作日为{ $before }和{ $after }。
    .why = 周末秘书处无人答复。如规则如此，截止日期也可以在周末。
    .repair = 采用{ $before }
holiday-name = { $holiday ->
    [new-year] 元旦
    [good-friday] 耶稣受难日
    [easter] 复活节
    [easter-monday] 复活节星期一
    [ascension] 耶稣升天节
    [whit-monday] 圣灵降临节星期一
    [geneva-fast] 日内瓦斋戒日（Jeûne genevois）
    [christmas] 圣诞节
    [eid-al-fitr] 开斋节
    [eid-al-adha] 宰牲节
   *[other] 节假日
}
deadline-on-holiday =
    截止日期“{ $deadline }”为{ $due }，适逢{ holiday-name }。最近的工作日为{ $before }和{ $after }。
    .why = 日内瓦节假日秘书处无人答复。如规则如此，截止日期也可以在节假日。
    .repair = 采用{ $before }
deadline-superfluous = 表中有本次会议不提供的服务的截止日期：{ $words }
    .why = 表中各行随会议所提供的服务而定：口译、与会补贴、字幕、签证协办函、翻译。
    .repair = 去掉
deadline-missing = 表中缺少一个常用的截止日期：{ $words }
    .why = 表中各行随函件种类和会议所提供的服务而定。
    .repair = 填入
notice-short = 本函日期为{ $date }，距{ $opening }开幕不足两个月；最迟应为{ $latest }。
    .why = 集体函应在会前两个月收到，未列入日程的会议为三个月（ITU-T A.1建议书（10/2016）第1.3.2段）。
page-of-another-day = 活动网页带有日期{ $date }，而该日不是会议日：{ $address }
    .why = 活动网页的地址带有活动首日的日期。
address-of-another-time = 有一个地址带有日期{ $date }，与开幕日{ $opening }相距甚远：{ $address }
    .why = 活动网页的地址带有活动首日的日期；沿用自以往函件的地址指向以往的活动。
deadline-words = 文字为“{ $written }”，即{ $said }；而截止日期“{ $deadline }”为{ $due }。
    .why = 函中关于截止日期的说法应与截止日期表一致：请更改文字或截止日期。
time-impossible = “{ $written }”不是时间。
    .why = 一天为0至23时，一小时为0至59分；午夜为当日开始时的0000时（或当日结束时的2359时）。
clocks-mixed = “{ $written }”采用12小时制，“{ $other }”采用24小时制。
    .why = 同一函件只用一种时制；局的函件写1300 hours，关于网络研讨会的通函写1:00 pm。
    .repair = 改用24小时制
clock-styles-mixed = “{ $written }”和“{ $other }”是时间的两种写法。
    .why = 同一函件中时间只有一种写法；会议场次表格中可用带冒号的数字。
number-taken = 编号{ $number }已被使用：登记册中为{ $date }的函件“{ $title }”。下一个可用编号为{ $next }。
    .why = 一个编号在其系列、组和研究期内只使用一次，以便函件可按编号引用。
    .repair = 采用编号{ $next }
number-taken-undated = 编号{ $number }已被使用：登记册中为“{ $title }”。下一个可用编号为{ $next }。
    .why = 一个编号在其系列、组和研究期内只使用一次，以便函件可按编号引用。
    .repair = 采用编号{ $next }
number-leaves-gap = 编号{ $number }造成空号：登记册中的下一个可用编号为{ $next }。
    .why = 同一系列、组和研究期的函件连续编号，以免有人查找并不存在的函件。
    .repair = 采用编号{ $next }
value-not-the-fact = 此处输入的是“{ $found }”，而函件中为“{ $right }”。
    .why = 数据只填写一次；文字提及之处由要素统一印出。
    .repair = 以要素写成“{ $right }”
reference-of-another = 本函自称“{ $found }”，但其文号是{ $reference }。
    .why = 一份函件只有一个文号：在函头、页眉和附件标题下均相同。
    .repair = 填入本函文号
reference-typed = “{ $found }”是手工输入的本函文号。
    .why = 作为要素填入的文号随函件编号变动。
    .repair = 填入本函文号
author-code-form = 起草人代码“{ $code }”不是“SG12/MA”的形式。
    .why = 文号下方为组或部门、斜线和起草人姓名首字母：SG12/MA、TSB Events/MA、TSAG/RS（本局惯例）。
    .repair = 写成“{ $right }”
kind-of-another = 本函自称“{ $found }”。
    .why = 按组编号的系列为集体函，由局统一编号的为通函；函件的自称应与其文号一致。
    .repair = 写成“{ $right }”
circular-numbered-by-group = “{ $found }”按组编号，因此是集体函而不是通函。
    .why = 只有集体函按“编号/组”引用；通函在全局统一编号。
    .repair = 改称集体函
cited-letter-unknown = 登记册中没有{ $letter }；该研究期的最后一份是{ $last }。
    .why = 被引用的函件必定已经发出。办公室的登记册列有已用的编号。
cited-letter-date = { $letter }旁的日期为{ $found }；登记册中为{ $date }。
    .why = 被引用函件的日期以登记册为准。
    .repair = 填入登记册中的日期
cited-letter-ambiguous = { $letter }的编号见于{ $count }个研究期，且没有日期说明所指的是哪一个。
    .why = 每个研究期所有系列均重新编号；重复出现的编号须附日期才能明确。
contact-empty = 有一个联系人没有任何内容。
    .why = 函头写明可向谁询问。
    .repair = 删除
contact-unreachable = 可向{ $name }询问，但没有号码也没有地址。
    .why = 函头写明可向谁询问以及如何询问。
head-row-empty = 函头中有一行为空。
    .why = 标签之后没有内容的不印出。
    .repair = 去掉空格
email-malformed = “{ $value }”不是电子邮件地址。
    .why = 地址的形式为名称@主机，没有空格。
    .repair = 去掉空格
page-malformed = “{ $value }”不是网页地址。
    .why = 网页地址的主机名中有点，且没有空格。
    .repair = 去掉空格
number-without-digits = “{ $value }”不是电话号码。
    .why = 号码由数字组成；不适用的行应删除。
telephone-elsewhere = “{ $value }”是电话号码，却列在其他标签下。
    .why = 号码和地址列在各自的标签下：电话、传真、电子邮件、网页。
    .repair = 移到“电话”下
fax-elsewhere = “{ $value }”是局的传真，却列在其他标签下。
    .why = 号码和地址列在各自的标签下：电话、传真、电子邮件、网页。
    .repair = 移到“传真”下
email-elsewhere = “{ $value }”是电子邮件地址，却列在其他标签下。
    .why = 号码和地址列在各自的标签下：电话、传真、电子邮件、网页。
    .repair = 移到“电子邮件”下
page-elsewhere = “{ $value }”是网页地址，却列在其他标签下。
    .why = 号码和地址列在各自的标签下：电话、传真、电子邮件、网页。
    .repair = 移到“网页”下
missing-email = 函头没有电子邮件地址。
    .why = 函头各行为文号、电话、传真、电子邮件（本局惯例）。
missing-telephone = 函头没有电话号码。
    .why = 函头各行为文号、电话、传真、电子邮件（本局惯例）。
missing-author-code = 文号下方没有起草人代码。
    .why = 文号下方为组或部门和起草人姓名首字母：SG12/MA（本局惯例）。
telephone-digits = 日内瓦号码“{ $number }”在+41 22之后有{ $count }位数字，而不是七位。
    .why = 日内瓦号码在国家代码和区号之后有七位数字。
telephone-long = “{ $number }”有{ $count }位数字；电话号码不超过15位。
    .why = 国际号码连同国家代码最多15位（ITU-T E.164建议书）。
telephone-form = 电话号码“{ $number }”的书写形式与“{ $right }”不同。
    .why = 本组织的号码写作+41 22 730 6828：国家、地区、三位数字、四位数字。
    .repair = 写成“{ $right }”
fax-unusual = 传真号码为“{ $number }”；局的传真为{ $right }。
    .why = 局的函件写明其传真+41 22 730 5853（本局惯例）。
    .repair = 写成“{ $right }”
name-spelled-twice = “{ $name }”在函中其他地方拼作“{ $other }”。
    .why = 人名只有一种拼写；在所有语种中人名均保留拉丁字母。
addressee-led-by-word = 条目“{ $words }”以“{ $found }”开头，而标签已有此词。
    .why = 列表上方有标签“致：”；条目本身不带此词（本局惯例）。
    .repair = 去掉“{ $found }”
addressee-led-by-mark = 条目“{ $words }”前有手工输入的“{ $found }”；列表自带符号。
    .why = 收件人列表自动设置条目前的符号。
    .repair = 去掉“{ $found }”
addressee-punctuated = 条目“{ $words }”以手工输入的“{ $found }”结尾，其他条目没有。
    .why = 函头两个列表的标点由程序设置。
    .repair = 去掉“{ $found }”
addressee-twice = “{ $words }”两次列为收件人。
    .why = 每类收件人只列一次。
    .repair = 去掉第二个
addressee-and-copy = “{ $words }”既是收件人又是抄送对象。
    .why = 收件人无需抄送。
    .repair = 去掉抄送
associates-of-no-group = 所列准成员为所有研究组的准成员，但本函是{ $group }的函件。
    .why = 一个准成员参加一个研究组的工作；研究组的集体函发给该组的准成员。
    .repair = 写明研究组
signatory-not-in-office = { $name }在{ $date }并不在任；在任的是{ $right }。
    .why = 由函件日期当日在任的主任签署。
    .repair = 填入{ $right }
signatory-without-office = { $name }签署时未写明职务。
    .why = 姓名下方为职务：电信标准化局主任。
    .repair = 填入职务
annex-count-off = 本函有{ $count }个附件，但没有印出附件数目行。
    .why = 函件在签署下方写明附件数目：“Annexes: 3”（本局惯例）。
    .repair = 印出该行
annex-count-wrong = 该行写的是{ $found }，但本函有{ $count }个附件。
    .why = 函件在签署下方写明附件数目。
    .repair = 写成{ $right }
annex-count-typed = 附件数目是手工输入的，而函件会自动印出该行。
    .why = 签署下方的该行随附件而定；手工输入则会出现两次。
annex-typed-lacking =
    提及“{ $found }”，但本函{ $count ->
        [0] 没有附件
       *[other] 有{ $count }个附件
    }。
    .why = 凡函中说明的附件均须附上：请添加附件，或删除提及之处。
annex-numbered = “{ $found }”带有数字；函件的附件依次称为{ $right }等。
    .why = 附件按排列顺序以字母编号；只有一个附件时仅称“附件”（本局惯例）。
    .repair = 填入{ $right }
annex-typed = “{ $found }”是手工输入的；移动附件时不会随之更新。
    .why = 作为要素填入的附件在每个语种中均带有与其位置相应的字母。
    .repair = 填入{ $right }
bullet-typed = 函件在此自动设置符号{ $set }，却手工输入了“{ $found }”。
    .why = 列表的编号和符号由函件设置；手工输入的会重复印出。
    .repair = 去掉“{ $found }”
number-typed-at-bullet = 在项目符号条目处手工输入了编号{ $found }。
    .why = 同一列表的条目只用一种符号。
    .repair = 去掉{ $found }
number-typed-twice = 函件在此自动设置{ $set }，却手工输入了编号{ $found }。
    .why = 段落和条目的编号由函件设置；手工输入的会重复印出。
    .repair = 去掉{ $found }
number-typed-wrong = 函件在此设置{ $set }，却手工输入了编号{ $found }。
    .why = 段落和条目的编号由函件设置；手工输入的不同编号与之矛盾。
    .repair = 去掉{ $found }
number-repeated = 编号{ $found }连续出现两次；其后应为{ $right }。
    .why = 段落连续编号，没有空号。
    .repair = 从{ $right }续编
number-out-of-order = 此处编号为{ $found }，应为{ $right }。
    .why = 段落连续编号，没有空号。
    .repair = 从{ $right }续编
note-of-two-documents = 此注提到两份文件：{ $one }和{ $other }。
    .why = 注应引导读者查阅载有最新版本的那一份文件。
document-of-another-group = 此注提到{ $found }的文件，但开会的是{ $right }。
    .why = 会议文件即开会组的文件。
    .repair = 写成{ $right }
page-spellings = 同一网页有多种写法：{ $spellings }。
    .why = 同一函件中一个网页只有一个地址；各国政府从纸面上抄录（本局惯例）。
    .repair = 全部写成{ $right }
link-punctuation = 链接“{ $words }”将句子的标点一并带入，指向{ $target }。
    .why = 地址之后的句号属于句子；带入链接则指向不存在的网页。
    .repair = 将标点移出链接
link-mailto = 链接“{ $words }”显示或重复了“mailto:”。
    .why = 邮箱只印出地址；“mailto:”供机器使用。
    .repair = 只写地址
link-leads-elsewhere = 链接写的是“{ $words }”，却指向{ $target }。
    .why = 印出的地址与其链接相同。
    .repair = 使其指向{ $right }
link-here = 链接“{ $words }”印在纸上没有意义。
    .why = 函件会被打印和朗读；链接应显示所指向的地址或名称。
    .repair = 印出链接的地址
link-lost = 文字指向“{ $words }”，但没有链接也没有地址。
    .why = 中途丢失的链接使读者得不到地址：请写出地址，或删除这些词语。
address-punctuation = 地址“{ $address }”之后带有标点。
    .why = 带有标点的地址指向不存在的网页或邮箱。
    .repair = 写成{ $right }
address-mistyped = 地址中的“{ $found }”输入有误；应为“{ $right }”。
    .why = 主机名或协议有误则无法打开。
    .repair = 写成“{ $right }”
address-spaced = 地址“{ $found }”中有空格。
    .why = 地址没有空格；链接遇空格即中断。
    .repair = 写成不带空格的形式
page-in-other-language = 有一个地址指向“{ $found }”网页，但文字为“{ $right }”。
    .why = 文字应给出本语种的网页；itu.int之后的一段标明语种。
    .repair = 在地址中写成“{ $right }”
page-in-english = 该语种中的地址指向英文网页。
    .why = 如有本语种的网页，文字应给出该网页；许多网页只有英文。
group-named-wrong = 此处应为本函的{ $group }，却写成了{ $found }。
    .why = 文号、事由、收件人和会议中的研究组编号应当一致。
    .repair = 填入本函的组
group-other-named = 提到了{ $found }；本函是{ $group }的函件。
    .why = 函件可以提到其他组；但从别的函件残留下来的编号看起来也是如此。
    .repair = 填入本函的组
address-of-another-group = “{ $found }”属于{ $other }；本函是{ $group }的函件。
    .why = 邮箱和网页为该组所有：第12研究组为tsbsg12@itu.int、itu.int/go/tsg12（本局惯例）。
    .repair = 填入{ $group }的地址
part-of-another-group = { $group }函件的附件中有{ $found }的课题或工作组。
    .why = 议程和时间计划列出开会组的课题和工作组。
    .repair = 改为{ $group }的课题和工作组

## Translations on their way to a translator and back

exchange-head = 函头
exchange-addressee = 收件人
exchange-subject = 事由
exchange-group-title = 该组的工作领域
exchange-meeting-title = 活动名称
exchange-meeting-place = 会议地点
exchange-meeting-host = 会议东道方
exchange-chair = 会议主席
exchange-requested-by = 会议应谁的请求召开
exchange-endorsed-at = 赞同该会议的场合
exchange-salutation = 称谓
exchange-deadline = 重要截止日期
exchange-signature = 签署
exchange-body = 函件正文
exchange-annex = 附件{ $number }
exchange-title = 标题
exchange-paragraph = 段落
exchange-list = 列表
exchange-heading = 小标题
exchange-table = 表格
exchange-note = 注
exchange-agenda = 议程
exchange-time-plan = 时间计划
exchange-state-standard = 标准措辞
exchange-state-missing = 未译
exchange-state-stale = 过时
exchange-state-from-memory = 来自记忆库
exchange-state-draft = 草稿
exchange-state-reviewed = 已审校
exchange-state-approved = 已核准
exchange-review-title = 译文审校：{ $source } → { $target }
exchange-review-words = 请修改第三栏的文字；可以使用修订功能，修订视为已接受。蓝底部分是函件的日期、姓名或编号：可以移动，但请勿更改。灰色行为标准措辞，仅供阅读。
exchange-review-rows = 看过一段文字后，请在最后一栏写“已审校”或“已核准”。请勿改动各行及其编号：程序据此找回相应文字。
exchange-review-table = 函件的文字，每段一行：编号、原文、译文、状态
exchange-column-number = 编号
exchange-column-state = 状态
exchange-account = 有{ $words }段文字改动了词句，{ $states }段改变了状态；{ $unchanged }段原样返回，{ $untranslated }段无译文，{ $left }段未采用。
exchange-remark-stale = 文字{ $id }（“{ $words }”）已过时：文件依据的是旧原文。
exchange-remark-newer = 文字{ $id }（“{ $words }”）保持不变：文件依据的是旧原文，而此处的译文较新。
exchange-remark-reopened = 文字{ $id }（“{ $words }”）恢复为草稿：审校之后文字又有改动。
exchange-remark-codes = 文字{ $id }（“{ $words }”）保持不变。缺少的要素或链接：{ $lost }；多出的：{ $added }。
exchange-remark-unreadable = 文字{ $id }（“{ $words }”）保持不变：{ $lost }。
exchange-remark-standard = 文字{ $id }（“{ $words }”）保持不变：属于标准措辞。
exchange-remark-unknown = 文字{ $id }（“{ $words }”）未采用：本函没有此段待译文字。
exchange-remark-twice = 文字{ $id }（“{ $words }”）在文件中出现两次：第二次未采用。
exchange-remark-gone = 文字{ $id }（“{ $words }”）不在文件中：该行已被删除，或该文字比文件新。
exchange-remark-stray = “{ $words }”不属于本函的任何文字，未采用。

## The equality report

equality-title = 各语种一致性
equality-summary =
    { $differences ->
        [0] 全部{ $values }项数据在每个语种中均已印出
       *[other] { $values }项数据中有{ $differences }项未在每个语种中印出
    }：{ $languages }。
equality-untranslated = 有{ $count }段文字未译成{ $language }：以函件语种印出，其数据不能说明译文的情况。
equality-difference = { $matter }：{ $lacking }中缺少{ $printed }。
equality-matter = 数据
equality-missing = 缺少
equality-deadline = 截止日期
equality-day = 日期
equality-hour = 时间
equality-annex = 附件
equality-contact = 联系人
equality-link = 链接
equality-document = 文件
equality-table = 函件的数据，每项一行，以及各语种的印出形式
exchange-out-title = 导出译文文件
exchange-out-language = 目标语种
exchange-out-format = 格式
exchange-out-review = Word，双栏
exchange-out-xliff2 = XLIFF 2.1
exchange-out-xliff1 = XLIFF 1.2
exchange-out-standard = 附标准措辞，供阅读
exchange-out-do = 选择位置…
exchange-in-title = 采用自{ $name }的内容
dialog-in-title = 返回的译文文件
dialog-hand-over-title = 移交包的文件夹
hand-over-differences = 移交包已写入。各语种印出的数据不完全相同；一致性报告列有差异。

## The manual and the tour

command-tour = 第一份函件导览
manual-search = 在使用说明中查找
manual-contents = 目录
manual-keys = 按键
manual-does = 作用
key-shift = Shift
key-space = 空格
key-enter = Enter
key-escape = Esc
manual-next = 下一处
manual-previous = 上一处
tour-place = 第{ $step }步，共{ $steps }步
tour-next = 下一步
tour-back = 上一步
tour-end = 结束导览
tour-finish = 完成
tour-offer = 第一次拟写函件？导览共六步，介绍各项功能所在之处。
tour-offer-take = 开始导览
tour-offer-leave = 暂不需要
tour-begin = 新建函件
tour-begin-about = 函件在开始页新建：选择种类，或沿用去年的函件，截止日期和时间计划会随新的日期调整。
tour-facts = 要素只填写一次
tour-facts-about = 编号、日期、组和地点在表单中只填写一处，函件中凡需要之处均会以各语种印出。
tour-texts = 撰写新的内容
tour-texts-about = 文字显示的样子即印出的样子。彩色字段是要素；{ $keys }可插入要素。标准措辞自动以各语种印出。
tour-page = 查看页面
tour-page-about = 这是成品页面。页面跟随您所写的内容，单击页面可转到相应文字。
tour-findings = 查看缺漏之处
tour-findings-about = 这一行统计检查发现的问题。单击可列出；正确写法明确时，再次单击即可写入。
tour-export = 导出以供签署
tour-export-about = 由此生成供签署的Word文件、PDF，或一次生成全部语种。F1可在您正在处理之处打开使用说明。
## What went wrong

tmx-error-damaged = 格式不正确，第{ $line }行：{ $cause }
tmx-error-other = 不是TMX：最外层元素为“{ $what }”
tbx-error-xml = 不是TBX文件：{ $cause }
tbx-error-root = 不是TBX文件：根元素为“{ $what }”，而不是“tbx”或“martif”
tbx-error-empty = 没有ar、en、es、fr、ru、zh中任一语种的术语
code-error-unknown = 代码“{ $what }”未知
code-error-unpaired = 代码“{ $what }”只有首尾两端之一
merge-error-other-source = 该文件译自“{ $file }”，但函件以“{ $letter }”撰写：请打开制作该文件所用的函件
merge-error-other-target = 该文件译成“{ $file }”，而不是“{ $wanted }”：请选择“{ $file }”来读取
merge-error-other-letter = 该文件由另一函件（{ $what }）制成：其中没有本函的文字
xliff-error-other = 不是XLIFF文件：最外层元素为“{ $what }”
xliff-error-empty = 不是XLIFF文件：文件为空
xliff-error-version = XLIFF版本为“{ $what }”；可读取1.0至1.2版和2.0至2.2版
xliff-error-no-source = 未注明源语种
xliff-error-no-target = 未注明目标语种
xliff-error-several-pairs = 含有多个语言对的译文：请拆分为每个语言对一个文件
xliff-error-too-large = 大于{ $most } MB，没有这样大的函件
xliff-error-damaged = 已损坏：{ $cause }
unknown-word = “{ $said }”不在{ $known }之中
xml-error-at = { $part }：{ $what }
xml-error-characters = { $part }：其中的字符无法读取
xml-error-too-deep = 元素嵌套超过{ $most }层
draft-error-id-twice = 两段文字的标识同为{ $id }
draft-error-no-id = 函件的第{ $what }段文字没有标识
draft-error-unknown-phrase = “{ $what }”不是本程序认识的标准措辞
draft-error-own-language = 有“{ $language }”的译文，而该语种正是函件本身的语种
no-window = 因缺少显示器或图形驱动程序，此处无法打开窗口（{ $what }）；“circular-desk --help”列出无需窗口的功能：new、check、export
pack-error = 无法制作{ $name }：{ $cause }
word-error-unknown-list = 有一段属于列表{ $list }的第{ $level }级，而文件中没有该级
word-error-uneven-row = 表格{ $table }的第{ $row }行占{ $covered }列，但该表格有{ $columns }列
word-error-unresolved = 部件“{ $part }”指向“{ $id }”，而文件中没有它
word-error-malformed = 部件“{ $part }”无法写入：{ $message }
word-error-differs = Word文件与函件内容不符，未予采用：{ $cause }
word-error-packing = Word文件的各部件无法打包
word-error-keeping = Word文件打包后的数据无法保存
pdf-error-standards = 所要求的PDF标准互相排斥：{ $what }
pdf-error-rule = 页面不符合PDF/UA或PDF/A的规则：{ $what }
calendar-error-no-dates = 日历需要日期：请先填写会议日期或截止日期
open-error-unreadable = 无法读取{ $path }：{ $cause }
open-error-too-large = { $path }太大（{ $size }字节），不可能是函件文件
open-error-not-text = { $path }不是函件文件：不是UTF-8文本（第{ $at }字节）
open-error-no-letter = { $path }不是函件文件
open-error-newer = { $path }由较新版本的Circular Desk写成（文件格式{ $version }；本程序支持到{ $most }）：请用该版本打开
open-error-damaged = { $path }已损坏，第{ $line }行，第{ $column }列：{ $what }
open-error-unsound = { $path }中的函件不完好：{ $cause }
save-error-unwritable = 无法写入{ $path }，其内容未变：{ $cause }
save-error-unspeakable = 无法写入{ $path }：{ $cause }
several-error-no-folder = 无法创建文件夹{ $folder }：{ $cause }
several-error-would-replace =
    { $count ->
       *[other] { $paths }已存在且内容不同，将被替换
    }
journal-error-unusable = 无法使用{ $path }中的恢复副本，因此程序崩溃时未保存的改动将会丢失：{ $cause }
journal-error-unwritable = 无法写入恢复副本，因此程序崩溃时最近的改动将会丢失：{ $cause }
office-error-unreadable = 无法读取{ $path }：{ $cause }
office-error-set-aside = { $path }已损坏（{ $what }），已另存为{ $aside }
office-error-stuck = { $path }已损坏（{ $what }），且无法移开，因此保持原样：{ $cause }
office-error-no-folder = 无法创建文件夹{ $path }：{ $cause }
office-error-unspeakable = 无法写入{ $path }：{ $cause }
damage-not-text = 不是UTF-8文本
damage-too-large = 太大：{ $what }字节
damage-at = 第{ $line }行，第{ $column }列：{ $what }
register-error-no-folder = 无法创建文件夹{ $path }：{ $cause }
register-error-damaged = 登记册{ $path }已损坏（{ $what }），保持原样未动：请放回其副本，或将其移开，再用“circular-desk register import”重新导入已发函件清单
register-error-newer = 登记册{ $path }由本程序的较新版本写成：请使用该版本
register-error-busy = 登记册{ $path }正被另一程序使用：请稍后再试
register-error-failed = 无法使用登记册{ $path }：{ $cause }
register-error-taken = { $sequence }的编号{ $number }已用于{ $holder }：请给本函另一个编号（{ $next }可用）；如两者是同一函件，请用“circular-desk register take LETTER --replace”取代之
register-error-meanwhile = 登记册保持原样：{ $sequence }的编号{ $number }此间已用于{ $holder }；请查看后重新更正
register-error-gone = 登记册保持原样：{ $sequence }的编号{ $number }已不在其中；请查看后重新更正
register-holder = 该函
register-holder-titled = 函件“{ $title }”
register-holder-dated = { $date }的函件
register-holder-dated-titled = { $date }的函件“{ $title }”
register-holder-file = { $holder }（{ $file }）
register-error-lines = 未导入任何内容：{ $cause }
memory-error-no-folder = 无法创建文件夹{ $path }：{ $cause }
memory-error-missing = 没有翻译记忆库{ $path }：请查找另一办公室的memory.sqlite文件
memory-error-damaged = 翻译记忆库{ $path }已损坏（{ $what }），保持原样未动：请放回其副本，或将其移开，再用“circular-desk memory import”导入TMX文件
memory-error-newer = 翻译记忆库{ $path }由本程序的较新版本写成：请使用该版本
memory-error-busy = 翻译记忆库{ $path }正被另一程序使用：请稍后再试
memory-error-read-only = 翻译记忆库{ $path }属于另一办公室，只供读取：请将译文存入自己的记忆库
memory-error-failed = 无法使用翻译记忆库{ $path }：{ $cause }
unknown-language = “{ $what }”不是正式语文ar、en、es、fr、ru、zh之一
unknown-fact = “{ "{" }{ $what }{ "}" }”不是本程序认识的要素
markup-error-unclosed = “{ $text }”中的“{ $mark }”有始无终
not-a-file-code = “{ $what }”不是文件名代码；请写一至八个字母，例如COL
not-a-group = “{ $what }”不是组；请写12、SG12、WP1/11、SG12RG-AMR或TSAG
review-error-no-table = 不是审校文件：其中没有以“English (en)”和“中文 (zh)”之类作为列名的表格；函件本身应打开或导入，而不是作为译文读取
import-error-old-word = 这是Word 97–2003文件（.doc）：请在Word或LibreOffice中打开，存为.docx后再导入
import-error-encrypted = 此文件需要密码才能打开：请在Word中打开，取消密码并保存后再导入
import-error-open-document = 这是OpenDocument文件（.odt）：请在LibreOffice或Word中打开，存为.docx后再导入
import-error-other = 这是{ $what }，不是Word文件：请用其所属程序打开，如能存为.docx，存后再导入
import-error-not-word = 这不是Word文件（.docx）
import-error-damaged = 此Word文件已损坏（{ $what }）：请在Word中打开（Word或可修复），保存后再导入
import-other-rtf = RTF文件
import-other-pdf = PDF文件
import-other-open-document = 非文本的OpenDocument文件
import-other-excel = Excel工作簿
import-other-powerpoint = PowerPoint演示文稿
import-part-missing = { $part }：缺失
import-much-bytes = 超过32 MB的内容
import-much-parts = 超过4000个部件
import-much-text = 超过10 MB的文本
import-much-links = 超过20 000个链接
import-much-styles = 超过5000个样式
import-much-lists = 超过20 000个列表
import-much-words = 超过4 MB的文字
import-much-pieces = 超过200 000个段落和片段
import-much-depth = 嵌套超过{ $most }层的部分
import-error-too-much = 此Word文件有{ $what }，超出函件可有的限度，未予读取
translation-error-neither = 既不是XLIFF文件，也不是审校文件（.docx）
translation-error-characters = 已损坏：{ $cause }
translation-error-own-language = 该文件译成“{ $language }”，而函件本身就是以该语种撰写的
join-error-nothing = 未指明任何语言版本
join-error-same-language = 有两个文件同为“{ $language }”：请为每个语种指明一个文件，另一个单独导入
template-error = 无法读取模板{ $file }：{ $cause }
find-error-nothing = 没有要查找的内容
find-error-pattern = 无法理解该表达式：{ $what }
find-error-too-large = 该表达式太长
replace-error-standard = 这是标准措辞：请先在其段落中更改
replace-error-fact = 此处涉及函件的要素，请在填写该要素处更改
replace-error-gone = 查找之后，此段文字已有改动
dictionary-error = 无法理解拼写词典：{ $what }
not-dates = “{ $what }”不是日期（2021-05-04）、起止日期（2021-05-04..2021-05-13）或按先后排列的日期列表

## What the system says

system-not-found = 该文件或其文件夹不存在
system-permission = 系统不允许此操作：请询问该文件夹的管理者，或另选一个
system-read-only = 该驱动器只能读取：请选择其他驱动器上的文件夹
system-full = 该驱动器已满：请腾出空间，或另选一个
system-quota = 您在该驱动器上的配额已用完：请腾出空间，或另选文件夹
system-too-large = 文件超过驱动器允许的大小
system-name = 名称太长，或含有驱动器不允许的字符
system-folder = 这是文件夹，不是文件
system-no-folder = 路径中有一部分是文件，不是文件夹
system-there-already = 同名文件已存在
system-busy = 另一程序正在使用：请在该程序中关闭，或稍后再试
system-network = 无法连接网络驱动器：请检查是否已连接，然后重试
system-timed-out = 驱动器未及时响应：请重试
system-cut-short = 文件提前结束：内容被截断
system-memory = 计算机内存不足：请关闭其他程序后重试
system-other = { $what }
words = { $words }
list-line = 第{ $line }行：{ $what }
list-lines = { $lines }
list-headed-alike = 有两列的列名都像“{ $heading }”
register-line-taken = { $row }的编号{ $number }已用于{ $holder }
register-line-twice = { $row }的编号{ $number }已见于第{ $before }行
register-line-headings = 需要series、number和date（或period）这些列名；还可添加group和title
register-line-number = “{ $number }”不是1至9999之间的编号
register-line-period-unknown = 不知{ $date }属于哪个研究期；请注明
register-line-undated = 既无日期也无研究期
register-line-date = “{ $text }”不是日期；请写成2021-02-05的形式
register-line-period = “{ $text }”不是研究期；请写成T17或2017-2020的形式
place-paragraph = 第{ $number }段
place-cell = 表格{ $table }第{ $row }行第{ $cell }个单元格的第{ $number }段
place-header = 页眉{ $paragraph }
place-footer = 首页页脚{ $paragraph }
differs-words = { $place }应为“{ $meant }”，实为“{ $found }”
differs-link = { $place }中的“{ $words }”应指向{ $meant }，实际指向{ $found }
differs-link-words = { $place }中应恰由“{ $words }”指向{ $meant }
differs-no-link = { $place }中的“{ $words }”不应带有链接
differs-number = { $place }的编号不符
differs-empty-missing = 缺少{ $place }（空段）
differs-missing = 缺少{ $place }“{ $words }”
differs-empty-many = { $place }处多出一个空段
differs-many = { $place }处不应有“{ $words }”
term-line-twice = “{ $id }”已见于第{ $before }行
term-line-headings = 需要一个以en、zh、fr、es、ru或ar为列名的语种列；还可添加id、kind、status、note和source
term-line-empty = 没有任何语种的术语
term-line-no-letters = 其术语中没有字母或文字
term-line-no-term = “{ $part }”不是术语
import-failed = 未导入{ $path }：{ $cause }
import-review-file = { $path }是译文的审校文件：请打开其函件，再用“导入译文文件…”读入
align-same-language = { $first }和{ $second }同为“{ $language }”：请选择同一函件的两个语言版本
send-out-failed = 未写入{ $path }：{ $cause }
bring-in-failed = 未采用{ $path }：{ $cause }

## The language of the window

menu-language = 窗口语言
command-language-system = 跟随系统语言
command-language-ar = 窗口语言：العربية
command-language-zh = 窗口语言：中文
command-language-en = 窗口语言：English
command-language-fr = 窗口语言：Français
command-language-ru = 窗口语言：Русский
command-language-es = 窗口语言：Español

## The office’s settings

emblem-error-kind = 徽标{ $path }既不是PNG也不是JPEG图片：请另选一个。
emblem-error-cut-off = 徽标{ $path }不完整：文件末尾缺失。请选择完整的图片。
emblem-error-damaged = 徽标{ $path }已损坏（{ $cause }）：请另选一个。
emblem-error-empty = 徽标{ $path }为空：请另选一个。

## 保存、妨碍保存的情况和备份

save-error-unwritable-way = 无法写入{ $path }，其内容未变：{ $cause }；{ $way }
way-out-vanished = 请检查驱动器是否已连接，或另选一个位置
way-out-name = 请另选一个名称
way-out-elsewhere = 请另选一个位置
save-error-gone = { $path }已不存在：未替换该文件；请以其他名称保存
save-error-changed = { $path }在此期间已被他人改动：未替换该文件；请比较两者，或以其他名称保存
save-error-no-letter = { $path }现在是其他内容：未替换该文件；请以其他名称保存
save-error-elsewhere = { $path }已在别处打开（{ $person }，{ $host }），未替换该文件：请接管该函件，或以其他名称保存
save-error-elsewhere-unknown = { $path }已在别处打开，未替换该文件：请接管该函件，或以其他名称保存
save-fault-backup = 函件已保存，但是{ $cause }
save-fault-unsure = { $path }已保存，但驱动器未予确认（{ $cause }）：请不要关闭程序，并在另一个驱动器上保存一份副本
backup-error-unkept = 无法在{ $folder }中保留{ $letter }的备份：{ $cause }
backup-error-unreadable = 无法读取{ $folder }中的备份：{ $cause }
backup-altered = { $path }已损坏：不是当时保留的版本；请另选一个
journal-error-unsure = 驱动器未确认恢复副本{ $path }已存妥，程序崩溃时最近的改动可能丢失：{ $cause }；请保存函件

## The tools of the translator's view

translation-fill-short = 从记忆库填入
translation-concordance-short = 在记忆库中查找

## 函件两种状态之间的差异

differing-annex = 附件{ $title }
differing-annexes = 附件
differing-place = 已移动
differing-order = 顺序
differing-arrangement = 编排，例如列宽或日期
differing-new = 新增
differing-gone = 已删除
differing-not-there = 没有
differing-nothing = 没有差异。
differing-before = 之前
differing-after = 现在
differing-more = 还有{ $count }处差异
differing-on = 开
differing-off = 关
differing-series = 系列
differing-answer-by = 答复截止日期
differing-contact = 联系人
differing-annex-count = 注明附件数目的一行
differing-names-letter = 附件标题下注明函件
differing-waiver = 可以保留的检查结果
differing-inherited = 取自以前的函件，尚未确认

## 打开的函件及其文件

command-earlier-versions = 以前的版本…
command-earlier-versions-tip = 本函件最近十个版本，以及与现在的差异
title-read-only = { $title }（只读）
saved-beside = 已保存为{ $path }
meanwhile-gone = { $path }已不存在：文件被删除或改名，或者驱动器已断开。没有丢失任何内容；保存时会询问如何处理。
meanwhile-no-letter = { $path }已不能作为函件读取。没有丢失任何内容；保存时会询问如何处理。
meanwhile-altered = { $path }自上次保存以来在Circular Desk之外被更改，或已损坏。“以前的版本…”会显示差异。
meanwhile-shown = { $count ->
        [0] 其他人保存了本函件；内容没有差异。
       *[other] 其他人保存了本函件：现按最新内容显示，有{ $count }处改动。可以撤销。
    }
conflict-title = 其他人保存了本函件
conflict-none = 您和其他人改动的地方不同：两者都可保留。
conflict-some = 您和其他人有{ $count }处改动不一致：请逐一选择。其余内容自动合并。
conflict-other-letter = 此处已有一份函件。差异如下。
conflict-theirs = 对方的改动（{ $count }）
conflict-mine = 您的改动（{ $count }）
conflict-both = 有待决定（{ $count }）
conflict-here = 您的
conflict-there = 对方的
conflict-take-mine = 采用您的
conflict-take-theirs = 采用对方的
conflict-undecided = 尚未决定
conflict-decide = 去选择（{ $count }处）
conflict-merge = 合并两者
conflict-merged = 两者已合并。可以撤销；保存时才写入文件。
conflict-seen = 我已看过对方的改动；可以替换（保留在以前的版本中）
conflict-replace = 替换对方的版本
conflict-later = 以后决定
elsewhere-title = 本函件已在别处打开
elsewhere-who = { $person }自{ $since }起在{ $host }上打开
elsewhere-who-unknown = 另一个程序已将其打开；无法得知是哪一个。
elsewhere-somebody = 某人
elsewhere-read-about = 您可以阅读，或另存一份副本。
elsewhere-saving-about = 您的改动仍在这里，可以另存。
elsewhere-take-about = 如果您接管，对方在保存时会得知；对方的内容不会丢失。
elsewhere-read = 以只读方式打开
elsewhere-copy = 打开副本
elsewhere-take = 接管
elsewhere-take-and-save = 接管并保存
banner-read-only = 只读：{ $person }自{ $since }起在{ $host }上打开
banner-read-only-unknown = 只读：另一个程序已将其打开
banner-taken = { $person }已于{ $since }在{ $host }上接管
banner-taken-unknown = 另一个程序已接管本函件
trouble-title = 函件未能保存
trouble-still = 没有丢失任何内容：函件仍然打开，您的改动已写入恢复副本。
trouble-still-leaving = 没有丢失任何内容：您的改动已写入恢复副本，下次启动程序时可以恢复。
trouble-still-no-journal = 函件仍然打开，但您的改动没有保存在其他任何地方：关闭之前请保存到其他位置。
trouble-replace-about = 如果替换，现有内容会保留在以前的版本中。
trouble-elsewhere = 另存为…
trouble-again = 重试
trouble-there = 重新保存到该处
trouble-replace = 替换
trouble-journal = 暂存，稍后恢复
trouble-journal-leave = 暂存并关闭
trouble-kept = 您的改动已写入恢复副本；下次启动程序时可以恢复。
unread-backup = 有一个{ $when }的版本已保留并可读取。
unread-open = 打开{ $when }的版本
unread-opened = 这是{ $when }的版本。只有在您保存时才会替换文件。
unread-none = 此处没有保留更早的版本。请向发件人索取该文件，或查找其副本；文件本身保持不变。
unread-title = 无法打开函件
earlier-title = 以前的版本
earlier-sentence = 与函件现状的差异。恢复是可以撤销的一步。
earlier-none = 本函件尚未保留任何版本：每次保存时保留一个。
earlier-differences = { $count ->
        [0] 与现在相同
       *[other] { $count }处差异
    }
earlier-damaged = 无法读取
earlier-then = 当时
earlier-now = 现在
earlier-restore = 恢复此版本
earlier-save = 另存为其他文件…
earlier-restored = 版本已恢复。可以撤销；保存时才写入文件。

## 遗留内容和程序故障

recovery-take = 继续编辑
recovery-beside = 另存于原文件旁
recovery-name = 恢复
recovery-nowhere = 该函件没有可在旁边保存的文件：请继续编辑并保存
recovery-no-file = 其文件不存在或无法读取：这里所见即为全部内容。
recovery-changed = 此后其他人保存了该文件：保存时会显示两者。
recovery-differences = { $count ->
        [0] 与文件没有差异
       *[other] 与文件有{ $count }处差异
    }
recovery-in-file = 文件中
recovery-left = 未保存的内容
recovery-sure = 这些改动没有保存在其他任何地方。确定永久丢弃吗？
recovery-throw-now = 永久丢弃
recovery-keep = 保留
journal-broke = 由于程序故障，无法写入恢复副本：请立即保存函件
failure-title = Circular Desk发生故障
failure-kept = 您写的内容是安全的：刚刚已写入恢复副本。请继续，或者关闭程序后重新启动，届时可恢复该函件。
failure-not-kept = 您写的内容仍在这里，但未能写入恢复副本：请立即以其他名称保存。
failure-no-letter = 没有打开的函件。请继续，或者关闭程序后重新启动。
failure-go-on = 继续
failure-close = 关闭程序
failure-part = 程序的一部分发生故障。您写的内容已保留：请保存并重新启动程序。
## What the office sets
office-title = 办公室设置
office-new-letters = 新函件
office-paper = 徽标与地址
office-signatories = 签署人
office-contacts = 通讯录
office-closed-days = 不办公日
office-numbers = 编号与术语
office-everything = 文件与诊断信息
office-keep = 保存
office-kept = 办公室设置已保存。
office-no-folder = 无法保存办公室设置：本系统没有用于保存的文件夹。请用CIRCULAR_DESK_HOME指定一个。
office-as-program = 英文（默认）
office-new-letters-about = 除非另行说明，新函件以此开始。已有的函件不变。
office-place = 会议地点
office-contact = 联系人
office-several = 多个之间用分号隔开
office-paper-about = 印在本办公室所有函件上的内容。
office-emblem = 徽标
office-no-emblem = 没有自己的徽标：印出中性圆环。
office-emblem-in = 采用此图片
office-emblem-hint = PNG或JPEG图片
office-emblem-taken = 徽标已载入；保存设置后即印出。
office-emblem-unseen = JPEG图片：请在页面上查看。
office-emblem-remove = 删除徽标
office-address-line = 首页页脚
office-address-line-about = 留空时印出框中所示的标准文字。
office-signatories-about = 签署人及其任期。新函件采用函件日期当日的在任者；如为他人，检查会提示。
office-signatory-add = 添加签署人
office-signatory-name = 拉丁字母姓名
office-signatory-remove = 删除签署人{ $number }
office-signatories-known = 程序已知
office-signatory-term = { $name }，{ $from }（或更早）至{ $until }（或更晚）
office-signatory-since = { $name }，{ $from }（或更早）起
office-from = 任期自
office-until = 至（留空：仍在任）
office-term-ends-early = 任期结束早于开始。
office-contacts-about = 在此打开或保存过的函件的联系人，以及您添加的联系人。函件不随之改变。
office-contacts-search = 在通讯录中查找
office-contacts-none = 通讯录中尚无联系人。
office-contacts-taken = 已读入{ $count }个联系人；保存设置后生效。
office-contact-label = 本办公室的叫法
office-contact-label-hint = 例如：第12研究组秘书处
office-contact-nameless = 无姓名
office-contact-remove = 删除此联系人
office-list-hint = CSV列表
office-file = 文件
office-in = 从文件读入
office-out = 写入文件
office-numbers-in = 读入编号
office-numbers-out = 写出编号
office-terms-in = 读入术语
office-terms-out = 写出术语
office-in-title = 选择要读入的文件
office-out-title = 选择要写入的文件
office-written = { $path }已写入。
office-would-replace = { $path }已存在。再点一次即替换。
office-file-no-text = 无法读取{ $path }：不是UTF-8文本。请将列表存为CSV（UTF-8）。
office-numbers-about = 按系列列出已发函件。签署件会自动取号；此前发出的可从列表读入或在此添加。选择一个系列，即可查看并更正其函件。
office-numbers-none = 尚无函件取号。
office-numbers-series = 系列
office-numbers-group = 组
office-numbers-period = 研究期
office-numbers-letters = 函件数
office-numbers-next = 下一编号
office-numbers-taken = 已读入{ $count }份函件；保存设置后写入登记册。
office-numbers-refused = 列表未读入：{ $cause }
office-series = 系列与编号
office-series-said = { $series }，函件：{ $count }，下一编号：{ $next }
office-series-add = 添加系列
office-series-about = 下一函件的编号接在此列表中的最大编号之后。如此前已发出函件，请在下方填写其中最后一份的编号。
office-series-hint = CIR、COL等
office-group-hint = 所有函件统一编号时留空
office-period-hint = T25或2025-2028
office-series-needed = 系列须有代码，如CIR或COL。
office-period-needed = 每个研究期重新编号：请注明研究期。
office-series-twice = 此系列已在列表中：请在列表中选择。
office-letters-of = { $series }的函件
office-letters-gaps = 无函件的编号：{ $numbers }
office-letter-said = { $number }，{ $date }，{ $title }
office-letter-untitled = 无标题
office-letter-add = 添加函件
office-letter-taken = 本系列的另一函件已用编号{ $number }。
office-letter-date = 日期
office-letter-title = 标题
office-letter-remove = 从登记册中移除
office-terms-count = 术语表有{ $count }个概念（含本办公室的）。
office-terms-taken = 已读入{ $count }个概念；保存设置后写入术语表。
office-closed-days-about = 截止日期如逢这些日期，检查会提示，并给出前后的工作日。
office-holidays = 本办公室遵守的节假日
office-own-days = 其他不办公日
office-day = 不办公日{ $number }
office-day-name = 不办公日{ $number }的名称
office-day-hint = 名称
office-day-add = 添加日期
office-day-remove = 删除不办公日{ $number }
office-everything-about = 此处的全部内容，连同登记册、术语和自有词汇，存为一个文件：供另一台机器或同事使用。
office-everything-hint = office.zip
office-everything-taken = 文件已读入。请查看各页；保存设置后全部生效。
office-diagnostics = 诊断信息
office-diagnostics-about = 供技术支持使用的信息，用英文写成；不含函件文字、文件名和地址。
office-diagnostics-copy = 复制诊断信息
office-log = 日志位于{ $path }。
diagnostics-copied = 诊断信息已复制到剪贴板。
contacts-list-headings = 需要标题name或e-mail；可加telephone、fax、page和label
contacts-list-empty = 其中没有联系人信息
bundle-error-archive = 这不是办公室设置文件，或文件不完整：{ $cause }
bundle-error-nothing = 此压缩文件不含办公室设置：请选择本程序写出的文件。
bundle-error-damaged = 其中的{ $name }已损坏：{ $what }
bundle-error-list = 无法读取其中的{ $name }：{ $what }
bundle-error-unspeakable = 无法写出设置：{ $cause }
command-office = 办公室设置…
command-office-tip = 徽标、签署人、通讯录、不办公日、编号：办公室所有函件共用的内容
command-diagnostics = 复制诊断信息
command-diagnostics-tip = 将程序自身信息（不含函件文字）复制到剪贴板
## 无法读取的函件文件

ron-cut-short = 文件过早结束，缺少一部分
ron-too-deep = 列表或条件嵌套过深
ron-other = 其结构不是函件文件的结构（{ $what }）

## 导入所发现和所保留的内容；各语言版本的不同之处

left-not-printed = 含有函件不印出的文字；已作为段落保留在正文末尾
left-own = 未收入函件，函件自动印出相应内容
imported-annex = 附件
imported-time-plan = 时间计划
imported-kind-of-letter = 函件种类
imported-deadline = 截止日期
imported-rule-of-a-deadline = 截止日期的规则
imported-closing = 结束敬语
imported-signed = 已签署
imported-number-of-annexes = 附件数量
imported-latest-information = 最新信息
imported-signatory = 签署人
imported-office-of-the-signatory = 签署人职务
imported-date-of-the-letter-that-is-changed = 被修改函件的日期
imported-opening-time-of-the-meeting = 会议开幕时间
imported-standard-wording-reworded = 标准措辞，已改写
imported-group-that-meets = 开会的组
imported-days-of-the-meeting = 会议日期
imported-place-of-the-meeting = 会议地点
imported-field-of-work-of-the-group = 该组的工作领域
imported-author-code = 起草人代码
imported-head-of-a-liaison-statement = 联络声明函头
imported-place-and-date = 地点和日期
imported-addressee = 收件人
imported-reference = 文号
imported-salutation = 称谓
imported-contact = 联系人
imported-copy-to = 抄送
imported-subject = 事由
imported-language = 函件语种
left-in-text = 已作为段落保留在正文中
left-at-end = 已作为段落保留在末尾
left-comment = 未收入函件
left-hidden-text = 已略去，因为不印出
left-behind = 已保留在所属段落之后
left-pictures = 已略去；函件自动印出徽标
left-covered-cell = 已略去，因为Word不显示
left-in-footnote = 脚注{ $number }
left-in-comment = { $by }的批注
left-in-tracked-changes = 修订
left-tracked-changes = 按已接受读取：保留{ $inserted }处插入，略去这些文字
left-in-hidden-text = 隐藏文字
left-in-text-box = 文本框
left-in-pictures = 图片
left-in-covered-cell = 被遮盖的单元格
difference-kind-of-letter = 函件种类
difference-series = 系列
difference-number = 编号
difference-group-of-the-series = 系列所属的组
difference-author-code = 起草人代码
difference-number-of-the-amendment = 修改件编号
difference-date-of-the-letter-that-is-changed = 被修改函件的日期
difference-date = 日期
difference-number-of-addressees = 收件人数量
difference-number-of-copies = 抄送数量
difference-group-that-meets = 开会的组
difference-days-of-the-meeting = 会议日期
difference-mode-of-the-meeting = 参会方式
difference-opening-time = 开幕时间
difference-page-of-the-meeting = 会议网页
difference-page-of-registration = 注册网页
difference-signed = 已签署
difference-page-of-the-latest-information = 最新信息网页
difference-answer-by = 答复截止日期
difference-number-of-annexes = 附件数量
difference-contact = 联系人{ $number }
difference-deadline = 截止日期{ $number }
drop-here = { $count ->
    [1] 松开即可打开函件
   *[other] 松开即可一并打开该函件的各语言版本
}
## 键盘与屏幕阅读器
region-top = 函件与命令
region-find = 查找和替换
region-navigator = 函件各部分
region-form = 表单
region-translation = 待译文本
region-translation-head = 翻译内容
region-word = Word文件
region-pages = 页面
region-findings = 检查结果
region-status = 函件状态
region-start = 新建或打开函件
resize-navigator = 导航宽度
resize-pages = 页面宽度
resize-word = Word文件宽度
resize-findings = 检查结果高度
resize-concordance = 记忆库查找高度
command-larger = 放大界面
command-smaller = 缩小界面
command-usual-size = 界面恢复正常大小
command-less-motion = 减少动画
command-next-pane = 转到下一个窗格
command-previous-pane = 转到上一个窗格
box-misspelt = 词典中没有
