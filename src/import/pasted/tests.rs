use super::*;
use crate::letter::block::{List, ListMarker};
use crate::letter::text::markup;

/// Blocks in a form that can be read: a letter for what it is, then its words as markup.
fn shown(blocks: &[Block]) -> String {
    let mut lines = Vec::new();
    for block in blocks {
        match block {
            Block::Paragraph(text) => lines.push(format!("P {}", words(text))),
            Block::Heading(text) => lines.push(format!("H {}", words(text))),
            Block::Numbered(text) => lines.push(format!("N {}", words(text))),
            Block::List(list) => show_list(list, 0, &mut lines),
            Block::Table(table) => {
                lines.push(format!(
                    "T {:?}, heads {}",
                    table.columns, table.header_rows
                ));
                for row in &table.rows {
                    let cells: Vec<_> = (row.cells.iter())
                        .map(|cell| {
                            let texts: Vec<_> = cell.texts.iter().map(words).collect();
                            format!("{}x{} {}", cell.columns, cell.rows, texts.join(" ¶ "))
                        })
                        .collect();
                    lines.push(format!("  | {}", cells.join(" | ")));
                }
            }
            other => panic!("{other:?}"),
        }
    }
    lines.join("\n")
}

fn show_list(list: &List, level: usize, lines: &mut Vec<String>) {
    let marker = match list.marker {
        ListMarker::Bullet => "•",
        ListMarker::Decimal => "1.",
        ListMarker::Roman => "i)",
    };
    for item in &list.items {
        lines.push(format!(
            "{}{marker} {}",
            "  ".repeat(level),
            words(&item.text)
        ));
        if let Some(list) = &item.list {
            show_list(list, level + 1, lines);
        }
    }
}

fn words(text: &Text) -> String {
    assert_eq!(text.id, TextId::default());
    let runs = text.own_runs().unwrap();
    assert_eq!(
        crate::letter::text::joined(runs.to_vec()),
        runs,
        "not joined"
    );
    assert!(!runs.is_empty());
    let written = markup::write(runs);
    assert!(markup::parse(&written).is_ok(), "{written}");
    written
}

fn pasted(html: &str) -> String {
    shown(&blocks(html))
}

#[test]
fn text_from_word_is_blocks() {
    let expected = "\
H Working methods and facilities
N I am pleased to inform you that **Study Group 12** *(Performance, QoS)* of ITU\u{2011}T will meet on 4\u{A0}May 2021 for the 2^nd^ time, see <www.itu.int/go/tsg12> or write to <tsbsg12@itu.int>.
P The **aim** is __not__ to decide anything, but to fully inform:
• introducing the work of the group;
  • with examples{br}and a demonstration;
• exchanging best practices.
N The topics are:
i) networks
i) crowdsourcing
H Key deadlines:
T [25, 75], heads 1
  | 1x1 Date | 1x1 What
  | 1x2 4 March 2021 | 1x1 Submit contributions ¶ • by e-mail
  | 1x1 
  | 2x1 Nothing else
N This number was typed.
• And this dash.";
    assert_eq!(
        pasted(include_str!("../../../tests/files/clipboard/word.html")),
        expected
    );
}

#[test]
fn chinese_from_word_has_no_spaces() {
    let expected = "\
P 我高兴地邀请您出席ITU-T第12研究组（性能、服务质量（QoS）和体验质量）的下一次会议。
1. **会议开幕**
1. 通过议程";
    let html = include_str!("../../../tests/files/clipboard/word-chinese.html");
    assert_eq!(pasted(html), expected);
}

#[test]
fn arabic_from_word_keeps_its_order() {
    let expected = "P **الموضوع:** اجتماع لجنة الدراسات 12 لقطاع تقييس الاتصالات (ITU-T)، جنيف، 13-4\u{A0}مايو 2021.";
    let html = include_str!("../../../tests/files/clipboard/word-arabic.html");
    assert_eq!(pasted(html), expected);
}

#[test]
fn text_from_libreoffice_is_blocks() {
    let shown = pasted(include_str!(
        "../../../tests/files/clipboard/libreoffice.html"
    ));
    for expected in [
        "\nN Due to the ongoing global pandemic, the annual face-to-face meeting of the Quality of Service Development Group",
        "\nP The first three episodes of the webinar series will be on the topics below (based on a poll conducted with SG12 and QSDG participants):\ni) Network performance, QoS and QoE in the light of a global pandemic{br}on 20\u{A0}August 2020 at 4:00 – 5:30\u{A0}pm CEST\ni) Crowdsourcing",
        "\nN The first episode on “Network performance, QoS and QoE",
        "\nN All relevant information pertaining to the webinars",
        "\nP Episode 1: <https://www.itu.int/en/ITU-T/webinars/20200820/Pages/default.aspx>\n",
        " | 1x5 **To:** ¶ • Administrations of Member States of the Union; ¶ • ITU\u{2011}T Sector Members; ¶",
        "  | 1x1 **Contact:** | 1x1 Martin Adolph\n",
        " | 2x1 **Quality of Service Development Group\u{A0}(QSDG) Webinar Series** ¶ **(Fully",
    ] {
        assert!(shown.contains(expected), "{expected}\nis not in\n{shown}");
    }
    assert_eq!(shown.matches("\nN ").count(), 6);
}

#[test]
fn text_from_a_browser_is_blocks() {
    let expected = "\
H Registration
P All participants\u{A0}**must register**; see the [event page](https://www.itu.int/en/ITU-T/Pages/default.aspx?a=1&b=%5B2%5D) or this, that and [ITU](https://ITU.int).
• badge
  • photo
• visa{br}four weeks before
i) first
i) second
P one
P two{br}three";
    assert_eq!(
        pasted(include_str!("../../../tests/files/clipboard/browser.html")),
        expected
    );
}

#[test]
fn text_from_an_editor_in_the_browser_is_blocks() {
    let expected = "\
H Terms of reference
P **Objectives:** *to exchange* information.
• one
  • deeper
• two";
    let html = include_str!("../../../tests/files/clipboard/google-docs.html");
    assert_eq!(pasted(html), expected);
}

#[test]
fn cells_from_a_spreadsheet_are_a_table() {
    let expected = "\
T [1, 1, 1], heads 0
  | 2x1 **Day** | 1x1 **Room**
  | 1x1 Tue | 1x1 4 May | 1x1 Popov";
    assert_eq!(
        pasted(include_str!("../../../tests/files/clipboard/excel.html")),
        expected
    );
}

#[test]
fn only_what_was_copied_is_pasted() {
    let html = "<p>before</p><table><tr><td>a</td></tr><!--StartFragment--><tr><td>b</td><td>c</td>\
        </tr><!--EndFragment--><tr><td>d</td></tr></table><p>after</p>";
    assert_eq!(pasted(html), "T [1, 1], heads 0\n  | 1x1 b | 1x1 c");
    assert_eq!(pasted("<p>no marks</p>"), "P no marks");
    assert_eq!(pasted("no tags, 3 &lt; 4"), "P no tags, 3 \\< 4");
    assert_eq!(pasted(""), "");
}

#[test]
fn white_space_is_as_in_html() {
    assert_eq!(
        pasted("<p> a\n\t b <b> c </b> d<br> e </p>\n\n<p>&nbsp;</p><div>f<p>g</p>h</div>"),
        "P a b **c** d{br}e\nP f\nP g\nP h"
    );
    assert_eq!(pasted("<p>第\n12\n研究\n组</p>"), "P 第 12 研究组");
    assert_eq!(
        pasted("<pre>one\n  two</pre><p>a\u{AD}b\u{200B}c\u{1}d\u{202E}e\u{FFFC}f\u{E0F0}g</p>"),
        "P one{br}two\nP abcdefg"
    );
    assert_eq!(
        pasted("<p>e&#8209;mail&#160;x</p>"),
        "P e\u{2011}mail\u{A0}x"
    );
}

#[test]
fn emphasis_comes_from_tags_and_styles() {
    assert_eq!(
        pasted(
            "<style>.k{font-weight:700} i.k2{font-style:normal} @media print{.k{font-weight:400}}</style>\
             <p><span class=k>a</span><b style='font-weight:normal'>b</b><i class=k2>c</i>\
             <span style='FONT-STYLE: Italic !important; text-decoration:underline solid'>d</span>\
             <span style='vertical-align:super'>e</span><sub>f</sub><s>g</s><ins>h</ins></p>"
        ),
        "P **a**bc__*d^__*e^fgh"
    );
}

#[test]
fn numbered_lists_that_go_on_are_numbered_paragraphs() {
    assert_eq!(
        pasted(
            "<ol><li>a<li>b<ul><li>c</ul></ol><p>d</p><ol start=3><li>e<p>f</p></ol><ol><li>g</ol>"
        ),
        "N a\nN b\n• c\nP d\nN e\nP f\n1. g"
    );
    // One that began elsewhere stays a list.
    assert_eq!(pasted("<ol start=3><li>e<li>f</ol>"), "1. e\n1. f");
}

#[test]
fn lists_stand_no_deeper_than_a_letter_holds() {
    let html = "<ul><li>x".repeat(60);
    let shown = pasted(&html);
    assert_eq!(shown.lines().count(), 60);
    let deepest = shown.lines().map(|line| line.find('•').unwrap()).max();
    assert_eq!(deepest, Some(2 * lists::DEEPEST));
    // A level that was left out is none.
    let word = |level: u32| format!("<p style='mso-list:l0 level{level} lfo1'>{level}</p>");
    let html: String = [3, 1, 9, 2].map(word).concat();
    assert_eq!(pasted(&html), "• 3\n• 1\n  • 9\n  • 2");
}

#[test]
fn frames_are_no_tables() {
    let framed = "<table><tr><td><p>a</p><ul><li>b</ul></td></tr></table>";
    assert_eq!(pasted(framed), "P a\n• b");
    let nested = format!("<table><tr><td>{framed}</td><td><ol><li>c<li>d</ol></td></tr></table>");
    assert_eq!(
        pasted(&nested),
        "T [1, 1], heads 0\n  | 1x1 a ¶ • b | 1x1 1. c ¶ 2. d"
    );
    assert_eq!(pasted("<table><tr><td> <td>&nbsp;</table>"), "");
}

#[test]
fn every_table_has_a_grid() {
    let wide = format!("<table><tr>{}</tr><tr><td>b</table>", "<td>a".repeat(70));
    let Some(Block::Table(table)) = blocks(&wide).pop() else {
        panic!("no table")
    };
    assert_eq!(table.columns.len(), 63);
    let texts: usize = table.rows[0]
        .cells
        .iter()
        .map(|cell| cell.texts.len())
        .sum();
    assert_eq!(texts, 70);
    assert_eq!(
        pasted("<table><tr><td colspan=0 rowspan=900>a<td colspan=99999>b<tr><td>c</table>"),
        format!(
            "T {:?}, heads 0\n  | 1x2 a | 62x1 b\n  | 1x1 c",
            vec![1; 63]
        )
    );
}

#[test]
fn plain_text_is_paragraphs_and_lists() {
    let text = "Dear Sir/Madam,\r\n\r\n1\tI am pleased\r\n\u{A0}\r\n- one\n- two\n\t• deeper\n- three\n\
        1. first\n2) second\n(a)\tthird\ni) r\nii) s\nA. Smith wrote\n2021 was\n-5 degrees\none\u{B}two\n";
    let expected = "\
P Dear Sir/Madam,
N I am pleased
• one
• two
  • deeper
• three
1. first
1. second
1. third
i) r
i) s
P A. Smith wrote
P 2021 was
P -5 degrees
P one{br}two";
    assert_eq!(shown(&plain(text)), expected);
    assert_eq!(shown(&plain("  \n\t\n")), "");
    // The letter i after h is no number.
    let letters: String = ('a'..='k')
        .map(|letter| format!("{letter})\tx\n"))
        .collect();
    let [Block::List(list)] = &plain(&letters)[..] else {
        panic!("not one list")
    };
    assert_eq!((list.items.len(), list.marker), (11, ListMarker::Decimal));
}

#[test]
fn one_paragraph_can_stand_within_another() {
    let runs = inline(&blocks("<p>a <b>b</b></p>")).unwrap();
    assert_eq!(markup::write(&runs), "a **b**");
    assert_eq!(inline(&blocks("<p>a</p><p>b</p>")), None);
    assert_eq!(inline(&blocks("<h1>a</h1>")), None);
    assert_eq!(inline(&[]), None);
}

/// Whatever stands in whatever order: no panic, and what is pasted can be saved and read again.
#[test]
fn whatever_is_pasted_is_sound() {
    const PARTS: [&str; 40] = [
        "<p>",
        "</p>",
        "<b>",
        "</b>",
        "<i>",
        "</i>",
        "<ul>",
        "</ul>",
        "<ol>",
        "</ol>",
        "<li>",
        "</li>",
        "<table>",
        "</table>",
        "<tr>",
        "</tr>",
        "<td>",
        "<td rowspan=2>",
        "<td colspan=3>",
        "</td>",
        "<th>",
        "<br>",
        "<h1>",
        "</h1>",
        "<a href='https://x/(['>",
        "</a>",
        "word ",
        "第",
        "\u{A0}",
        "\n",
        "&shy;",
        "<![if !supportLists]>",
        "<span style='mso-list:Ignore'>1.</span>",
        "<p style='mso-list:l0 level2 lfo1'>",
        "<!--StartFragment-->",
        "<!--EndFragment-->",
        "<sup>",
        "</sup>",
        "<",
        "*_^[](){}\\",
    ];
    let mut seed = 7_u64;
    let mut below = |limit: usize| {
        seed = seed
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(seed >> 33).unwrap_or(0) % limit
    };
    for _ in 0..4_000 {
        let html: String = (0..below(30)).map(|_| PARTS[below(PARTS.len())]).collect();
        for block in blocks(&html).iter().chain(&plain(&html)) {
            check(block, &html);
        }
        shown(&blocks(&html));
    }
}

fn check(block: &Block, html: &str) {
    let mut texts = Vec::new();
    collect(block, &mut texts);
    for text in texts {
        let runs = text.own_runs().unwrap();
        let again = markup::parse(&markup::write(runs)).unwrap();
        // Brackets of an address are written otherwise.
        let plain = |runs: &[Run]| format!("{runs:?}").replace("%28", "(");
        assert_eq!(plain(&again), plain(runs), "{html}");
    }
}

fn collect<'a>(block: &'a Block, texts: &mut Vec<&'a Text>) {
    fn list<'a>(found: &'a List, texts: &mut Vec<&'a Text>) {
        for item in &found.items {
            texts.push(&item.text);
            item.list.iter().for_each(|within| list(within, texts));
        }
    }
    match block {
        Block::Paragraph(text) | Block::Heading(text) | Block::Numbered(text) => texts.push(text),
        Block::List(found) => list(found, texts),
        Block::Table(table) => {
            let cells = table.rows.iter().flat_map(|row| &row.cells);
            texts.extend(cells.flat_map(|cell| &cell.texts));
        }
        other => panic!("{other:?}"),
    }
}
