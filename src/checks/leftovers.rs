//! What Word, a translation tool or a template left behind (checks.md F1–F3, G6).

use super::rules::{Rule, Table, rule, sign};
use super::{Case, Finding, Weight};
use crate::language::Language::{self, Ar, En, Es, Fr, Ru, Zh};
use std::sync::LazyLock;

const ALL: &[Language] = &[Ar, En, Es, Fr, Ru, Zh];

static RESIDUE: LazyLock<Table> =
    LazyLock::new(|| Table::new("residue-of-word", Weight::Error, &RESIDUES));

static PLACEHOLDER: LazyLock<Table> =
    LazyLock::new(|| Table::new("placeholder-left", Weight::Error, &PLACEHOLDERS));

static UNSETTLED: LazyLock<Table> =
    LazyLock::new(|| Table::new("unsettled", Weight::Warning, &UNSETTLED_MARKS).outside_quotes());

pub(super) fn check(case: &Case<'_>, findings: &mut Vec<Finding>) {
    RESIDUE.check(case, findings);
    PLACEHOLDER.check(case, findings);
    UNSETTLED.check(case, findings);
}

static RESIDUES: [Rule; 17] = [
    sign(
        ALL,
        r"Error! (?:Bookmark|Reference|Unknown|Hyperlink|No |Not |Use )[^.]*\.?",
    ),
    sign(
        ALL,
        r"Erreur ?! (?:Signet|Source|Nom de propriété|Référence)[^.]*\.?",
    ),
    sign(
        ALL,
        r"¡Error! (?:Marcador|No se encuentra|Nombre|Referencia)[^.]*\.?",
    ),
    sign(
        ALL,
        r"Ошибка! (?:Закладка|Источник|Неизвестное|Недопустим)[^.]*\.?",
    ),
    sign(
        ALL,
        r"错误[！!] ?(?:未定义书签|未找到引用源|文档属性|超链接引用)[^。]*。?",
    ),
    sign(ALL, r"خطأ! (?:الإشارة المرجعية|لم يتم العثور|خاصية)[^.]*\.?"),
    sign(ALL, r"\bFormatted: \w+"),
    rule(ALL, r"(?:^|\s)(?P<x>\[bookmark: [^\]]*\] )", ""),
    rule(ALL, r"\[bookmark: [^\]]*\]", ""),
    rule(
        ALL,
        r"(?:^|\s)(?P<x>(?:_Hlk\d+|_GoBack|_Toc\d+|_Ref\d+|lt_pId\d+|OLE_LINK\d+) )",
        "",
    ),
    rule(
        ALL,
        r"(?-u:\b)(?:_Hlk\d+|_GoBack|_Toc\d+|_Ref\d+|lt_pId\d+|OLE_LINK\d+)",
        "",
    ),
    sign(ALL, r"(?i)(?-u:\b)[A-Z]:\\\S+"),
    sign(ALL, r"\\\\[A-Za-z]+\\[A-Za-z]\S+"),
    sign(ALL, r"\\\* ?MERGEFORMAT"),
    sign(
        ALL,
        r#"(?-u:\b)(?:HYPERLINK|INCLUDETEXT|DOCPROPERTY|PAGEREF|MACROBUTTON) ["\\_A-Z]\S*"#,
    ),
    sign(ALL, r"(?-u:\b)(?:SAVEDATE|PRINTDATE|FILENAME) \\"),
    sign(ALL, r"(?-u:\b)mso-[a-z]+-[a-z]+"),
];

static PLACEHOLDERS: [Rule; 14] = [
    sign(ALL, r"(?i)\blorem ipsum\b"),
    sign(
        ALL,
        r"(?i)\bclick (?:or tap )?here to (?:enter|add|choose)\b",
    ),
    sign(
        ALL,
        r"(?i)\bcliquez (?:ou appuyez )?ici pour (?:entrer|taper|ajouter)\b",
    ),
    sign(
        ALL,
        r"(?i)\bhaga clic (?:o pulse )?aquí para (?:escribir|agregar)\b",
    ),
    sign(ALL, r"(?i)\bместо для ввода (?:текста|даты)\b"),
    sign(ALL, r"(?:单击|点击)(?:或点击)?此处输入"),
    sign(ALL, r"انقر (?:أو اضغط )?هنا لإدخال"),
    // Alternatives of which nobody chose: “[has/has not]”.
    sign(
        ALL,
        r"\[\p{L}[\p{L}\p{M}'’ ]{1,40}(?: ?/ ?\p{L}[\p{L}\p{M}'’ ]{1,40})+\]",
    ),
    sign(
        ALL,
        r"(?i)\b(?:dd|jj|дд)[ ./-](?:m{2,4}|month|mois|mes|м{2,4}|месяц)[ ./-](?:yyyy|aaaa|гггг)\b",
    ),
    sign(
        ALL,
        r"(?:yyyy|YYYY|XXXX|xxxx|××××)年|年(?:mm|MM|xx|XX|××)月|[xX×]{1,4}月[xX×]{1,4}日",
    ),
    sign(ALL, r"\b20[xX]{2}\b"),
    sign(ALL, r"<\p{L}[\p{L}\p{M} _-]{1,40}>"),
    sign(ALL, r"\{[^{}]{0,80}\}"),
    sign(
        ALL,
        r"(?i)\[(?:(?:insert|enter|insérer|insertar|indiquer|indicar|вставить|указать)\b[^\]]{0,60}|name|date|place|number|title|country|nom|lieu|numéro|titre|pays|nombre|fecha|lugar|número|título|país|имя|дата|место|номер|название|страна|姓名|日期|地点|编号|名称|标题|国家|插入[^\]]{0,20}|请填写[^\]]{0,20}|الاسم|التاريخ|المكان|الرقم|العنوان)\]",
    ),
];

static UNSETTLED_MARKS: [Rule; 7] = [
    sign(ALL, r"(?-u:\b)(?:TBD|TBC|TBA|tbd|tbc|tba)(?-u:\b)"),
    sign(ALL, r"(?-u:\b)(?P<x>XX+)(?-u:\b)(?P<not>[年月日])?"),
    sign(ALL, r"\?\?+|？？+"),
    sign(ALL, r"(?-u:\b)(?:SG|WP|CE|GT|TD) ?[xX]{1,4}(?-u:\b)"),
    sign(
        ALL,
        r"(?i)\[(?:to be (?:confirmed|determined|completed|announced)|à (?:confirmer|déterminer|compléter)|por (?:confirmar|determinar)|подлежит (?:уточнению|подтверждению)|待定|待确认|يحدد لاحقاً?|يؤكد لاحقاً?)\]",
    ),
    sign(ALL, r"(?-u:\b)(?:TODO|FIXME)(?-u:\b)"),
    sign(ALL, r"!!+|！！+"),
];
