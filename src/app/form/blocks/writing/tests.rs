//! What becomes of sketches of manuscripts.

mod sketch;

use super::*;
use crate::letter::block::{List, ListItem, ListMarker};
use crate::letter::table::Table;
use sketch::{after, blocks, command, enter, find, into, sketch, writing};

const NEW: Option<Caret> = Some(Caret::New(0, CaretAt::Start));

#[test]
fn enter_splits_and_keeps_the_kind() {
    let from = "1 onetwo\n- a\n# head\n! note";
    let kept = |line: &str, with: &str| {
        let all = ["1 1 onetwo", "- 2 a", "# 3 head", "! 4 note"];
        all.map(|one| if one == line { with } else { one })
            .join("\n")
    };
    let split = after(from, 1, enter("one", "two"));
    assert_eq!(split, (kept("1 1 onetwo", "1 1 one\n1 0 two"), NEW));
    let end = after(from, 2, enter("a", ""));
    assert_eq!(end, (kept("- 2 a", "- 2 a\n- 0"), NEW));
    // Behind a heading, one writes on; within it, both halves are headings.
    assert_eq!(
        after(from, 3, enter("head", "")).0,
        kept("# 3 head", "# 3 head\n0")
    );
    assert_eq!(
        after(from, 3, enter("he", "ad")).0,
        kept("# 3 head", "# 3 he\n# 0 ad")
    );
    assert_eq!(
        after(from, 4, enter("note", "")).0,
        kept("! 4 note", "! 4 note\n0")
    );
    // At the very beginning the words keep their identity: their renditions stay with them.
    let above = after(from, 1, enter("", "onetwo"));
    assert_eq!(above.0, kept("1 1 onetwo", "1 0\n1 1 onetwo"));
    assert_eq!(above.1, into(1, CaretAt::Start));
}

#[test]
fn enter_on_an_empty_item_ends_the_list() {
    let from = "- a\n  - b\n  - \n- \n1 ";
    let (out, caret) = after(from, 3, enter("", ""));
    assert_eq!(out, "- 1 a\n  - 2 b\n- 3\n- 4\n1 5");
    assert_eq!(caret, Some(Caret::Stays(TextId(3))));
    let (out, _) = after(from, 4, enter("", ""));
    assert_eq!(out, "- 1 a\n  - 2 b\n  - 3\n4\n1 5");
    let (out, _) = after(from, 5, enter("", ""));
    assert_eq!(out, "- 1 a\n  - 2 b\n  - 3\n- 4\n5");
}

#[test]
fn standard_sentences_stay_standard_when_they_are_parted() {
    let phrases = ["key-deadlines", "salutation"];
    let standard = Wording::Standard(
        phrases
            .map(|p| crate::letter::text::Phrase(p.into()))
            .into(),
    );
    let from = [Block::Paragraph(Text {
        id: TextId(7),
        wording: standard.clone(),
    })];
    let Wording::Standard(both) = &standard else {
        panic!()
    };
    let first = layout::standard(&both[..1], Language::En);
    let mut second = layout::standard(&both[1..], Language::En);
    second.insert(0, Run::plain(" "));
    let event = Event::Split {
        before: first.clone(),
        after: joined(second),
    };
    let written = writing(&from).answer(place(0, 0), &event).unwrap();
    assert_eq!(sketch(&written.blocks), "7 <1>\n0 <1>");
    // Joined again, they are words of a person, which can be restored.
    let written = writing(&written.blocks).answer(place(0, 0), &Event::JoinNext);
    let blocks = written.unwrap().blocks;
    let Block::Paragraph(text) = &blocks[0] else {
        panic!()
    };
    assert!(
        matches!(&text.wording, Wording::Own { departed_from, .. } if *departed_from == both[..1])
    );
}

#[test]
fn a_part_title_and_bold_words_have_lines_of_their_own() {
    let from = "* Visa: You need one.\n= Part 1 / Agenda";
    let (out, caret) = after(from, 1, enter("Vi", "sa"));
    assert_eq!(out, "* 1 Vi: 2 saYou need one.\n= 3 Part 1 / 4 Agenda");
    assert_eq!(caret, into(2, CaretAt::Start));
    let (out, caret) = after(from, 2, enter("You", " need one."));
    assert_eq!(out, "* 1 Visa: 2 You\n0  need one.\n= 3 Part 1 / 4 Agenda");
    assert_eq!(caret, NEW);
    let (out, _) = after(from, 3, enter("Part", " 1"));
    assert_eq!(out, "* 1 Visa: 2 You need one.\n= 3 Part / 0  1 / 4 Agenda");
    let (out, _) = after(from, 4, enter("Agenda", ""));
    assert_eq!(out, "* 1 Visa: 2 You need one.\n= 3 Part 1 / 4 Agenda\n0");
    let (out, caret) = after(from, 4, Event::JoinPrevious);
    assert_eq!(out, "* 1 Visa: 2 You need one.\n= 3 Part 1 Agenda");
    assert_eq!(caret, into(3, CaretAt::Offset(6)));
    // Backspace after bold words goes into them, and they remain.
    let (_, caret) = after(from, 2, Event::JoinPrevious);
    assert_eq!(caret, into(1, CaretAt::End));
}

#[test]
fn backspace_takes_the_number_first_and_then_joins() {
    let from = "1 one\n1 two\n- a\n  - b";
    let (out, _) = after(from, 2, Event::JoinPrevious);
    assert_eq!(out, "1 1 one\n2 two\n- 3 a\n  - 4 b");
    let (out, caret) = after("1 one\ntwo", 2, Event::JoinPrevious);
    assert_eq!(out, "1 1 onetwo");
    assert_eq!(caret, into(1, CaretAt::Offset(3)));
    assert_eq!(
        after(from, 3, Event::JoinPrevious).0,
        "1 1 one\n1 2 two\n3 a\n- 4 b"
    );
    assert_eq!(
        after(from, 4, Event::JoinPrevious).0,
        "1 1 one\n1 2 two\n- 3 a\n- 4 b"
    );
    // Nothing stands before the first.
    assert_eq!(after("one", 1, Event::JoinPrevious).0, "1 one");
    // The words that remain keep their identity and kind.
    let (out, caret) = after("1 \ntwo", 2, Event::JoinPrevious);
    assert_eq!((out.as_str(), caret), ("2 two", into(2, CaretAt::Start)));
    let (out, caret) = after("1 one\n\n- a", 2, Event::JoinPrevious);
    assert_eq!(
        (out.as_str(), caret),
        ("1 1 one\n- 3 a", into(1, CaretAt::End))
    );
}

#[test]
fn joining_goes_across_items_and_stops_at_tables() {
    let (out, caret) = after("- a\n  - b\nc", 3, Event::JoinPrevious);
    assert_eq!(out, "- 1 a\n  - 2 bc");
    assert_eq!(caret, into(2, CaretAt::Offset(1)));
    let (out, caret) = after("- a\n- b\n  - c", 1, Event::JoinNext);
    assert_eq!(out, "- 1 ab\n  - 3 c");
    assert_eq!(caret, into(1, CaretAt::Offset(1)));
    assert_eq!(after("a\n1 b", 1, Event::JoinNext).0, "1 ab");
    assert_eq!(after("\n1 b", 1, Event::JoinNext).0, "1 2 b");
    assert_eq!(after("a\n1 ", 1, Event::JoinNext).0, "1 a");
    let (out, caret) = after("a\n[table]\nb", 2, Event::JoinPrevious);
    assert_eq!(
        (out.as_str(), caret),
        ("1 a\n[table]\n2 b", into(1, CaretAt::End))
    );
    assert_eq!(after("a\n[table]\n", 1, Event::JoinNext).0, "1 a\n[table]");
}

#[test]
fn words_under_conditions_do_not_join_others() {
    let (out, caret) = after("? a\nb", 2, Event::JoinPrevious);
    assert_eq!((out.as_str(), caret), ("? 1 a\n2 b", into(1, CaretAt::End)));
    assert_eq!(after("a\n? b", 1, Event::JoinNext).0, "1 a\n? 2 b");
    // What is folded away is passed over.
    let from = blocks("a\n? b\nc");
    let folded = Writing::new(&Seen::of(&from), vec![false], Language::En);
    let written = folded.answer(place(2, 0), &Event::Previous { x: 40.0 });
    let at = CaretAt::X {
        x: 40.0,
        from_top: false,
    };
    assert_eq!(written.unwrap().caret, into(1, at));
}

#[test]
fn lists_that_touch_become_one() {
    let (out, _) = after("+ a\n\n+ b", 2, Event::JoinPrevious);
    assert_eq!(out, "+ 1 a\n+ 3 b");
    let from = blocks("+ a\n\n+ b");
    let written = writing(&from).command(1, Command::Remove).unwrap();
    assert!(matches!(&written.blocks[..], [Block::List(list)] if list.items.len() == 2));
    let unlike = blocks("+ a\n\n- b");
    let written = writing(&unlike).command(1, Command::Remove).unwrap();
    assert_eq!(written.blocks.len(), 2);
}

#[test]
fn tab_makes_items_deeper_and_paragraphs_items() {
    let from = "- a\n- b\n  - c\n+ d";
    let (out, caret) = after("- a\n- b\n  - c", 2, Event::Indent);
    assert_eq!(out, "- 1 a\n  - 2 b\n    - 3 c");
    assert_eq!(caret, Some(Caret::Stays(TextId(2))));
    assert_eq!(after(from, 1, Event::Indent).0, sketch(&blocks(from)));
    assert_eq!(
        after("- a\nb\n- c", 2, Event::Indent).0,
        "- 1 a\n- 2 b\n- 3 c"
    );
    let joined = after("- a\nb\n- c", 2, Event::Indent).0;
    assert_eq!(blocks(&joined).len(), 1);
    // Where there is nothing to indent, it leads on.
    assert_eq!(after("1 a\nb", 1, Event::Indent).1, into(2, CaretAt::Start));
    assert_eq!(after("1 a\nb", 2, Event::Indent).1, None);
    assert_eq!(
        after("+ a\n  + b\n1 c", 3, Event::Indent).0,
        "+ 1 a\n  + 2 b\n  + 3 c"
    );
}

#[test]
fn shift_tab_leads_out_of_the_list() {
    let from = "- a\n  + b\n    - c\n  + d";
    assert_eq!(
        after(from, 2, Event::Outdent).0,
        "- 1 a\n- 2 b\n  - 3 c\n  - 4 d"
    );
    assert_eq!(
        after("- a\n  - b\n- c", 1, Event::Outdent).0,
        "1 a\n- 2 b\n- 3 c"
    );
    assert_eq!(after("1 a", 1, Event::Outdent).1, None);
}

#[test]
fn kinds_are_toggled() {
    assert_eq!(after("a", 1, Event::ToggleNumbered).0, "1 1 a");
    assert_eq!(after("1 a", 1, Event::ToggleNumbered).0, "1 a");
    assert_eq!(after("a\n- b", 1, Event::ToggleBullet).0, "- 1 a\n- 2 b");
    assert_eq!(after("- a\n- b", 1, Event::ToggleBullet).0, "1 a\n- 2 b");
    assert_eq!(after("# a", 1, Event::MakeParagraph).0, "1 a");
    let roman = Command::Make(Kind::Item(ListMarker::Roman));
    assert_eq!(
        command("- a\n  - b\n- c", 0, roman),
        "i 1 a\n  - 2 b\ni 3 c"
    );
    let paragraph = Command::Make(Kind::Paragraph);
    assert_eq!(
        command("* Visa: needed", 0, paragraph.clone()),
        "2 **Visa** needed"
    );
    assert_eq!(command("= Part / Two", 0, paragraph), "1 Part/Two");
    assert_eq!(command("a", 0, Command::Make(Kind::RunIn)), "* 0: 1 a");
}

#[test]
fn lines_move_past_what_stands_beside_them() {
    assert_eq!(after("a\n1 b", 2, Event::MoveUp).0, "1 2 b\n1 a");
    assert_eq!(after("a\n1 b", 1, Event::MoveDown).0, "1 2 b\n1 a");
    assert_eq!(after("a", 1, Event::MoveUp).1, None);
    // A paragraph passes the whole list; an item takes along what hangs on it.
    assert_eq!(
        after("- a\n  - b\nc", 3, Event::MoveUp).0,
        "3 c\n- 1 a\n  - 2 b"
    );
    assert_eq!(
        after("c\n- a\n  - b", 1, Event::MoveDown).0,
        "- 2 a\n  - 3 b\n1 c"
    );
    assert_eq!(
        after("- a\n- b\n  - c", 2, Event::MoveUp).0,
        "- 2 b\n  - 3 c\n- 1 a"
    );
    assert_eq!(
        after("- a\n  - b\n- c", 1, Event::MoveDown).0,
        "- 3 c\n- 1 a\n  - 2 b"
    );
    // Out of its list, an item is a list of its own; in another, it is part of that.
    assert_eq!(
        after("a\n- b\n- c", 2, Event::MoveUp).0,
        "- 2 b\n1 a\n- 3 c"
    );
    let (out, _) = after("+ a\nb\n- c\n- d", 3, Event::MoveUp);
    assert_eq!(out, "+ 1 a\n+ 3 c\n2 b\n- 4 d");
    let (out, _) = after("- a\n  - b\n- c", 2, Event::MoveDown);
    assert_eq!(out, "- 1 a\n- 3 c\n  - 2 b");
}

#[test]
fn what_depends_on_conditions_still_does_where_it_goes() {
    assert_eq!(
        after("a\n? b\n? c\nd", 2, Event::MoveUp).0,
        "? 2 b\n1 a\n? 3 c\n4 d"
    );
    assert_eq!(
        after("a\n? b\n? c\nd", 3, Event::MoveDown).0,
        "1 a\n? 2 b\n4 d\n? 3 c"
    );
    // What does not, passes the block as a whole.
    assert_eq!(
        after("a\n? b\n? c\nd", 1, Event::MoveDown).0,
        "? 2 b\n? 3 c\n1 a\n4 d"
    );
    assert_eq!(
        after("a\n? b\n? c\nd", 4, Event::MoveUp).0,
        "1 a\n4 d\n? 2 b\n? 3 c"
    );
    // Back at its block, it is part of it again.
    let from = blocks("? b\na\n? c");
    let written = writing(&from)
        .answer(place(0, 0), &Event::MoveDown)
        .unwrap();
    assert_eq!(sketch(&written.blocks), "2 a\n? 1 b\n? 3 c");
    assert_eq!(written.blocks.len(), 2);
    assert_eq!(
        command("? a\n? b\n? c", 1, Command::PrintAlways),
        "? 1 a\n2 b\n? 3 c"
    );
}

#[test]
fn lines_come_and_go() {
    assert_eq!(command("1 a\nb", 0, Command::AddBelow), "1 1 a\n1 0\n2 b");
    assert_eq!(
        command("- a\n  - b\nc", 0, Command::AddBelow),
        "- 1 a\n  - 2 b\n- 0\n3 c"
    );
    assert_eq!(
        command("- a\n  - b\nc", 0, Command::Duplicate),
        "- 1 a\n  - 2 b\n- 0 a\n  - 0 b\n3 c"
    );
    assert_eq!(command("- a\n  - b\nc", 0, Command::Remove), "- 2 b\n3 c");
    assert_eq!(command("a", 0, Command::Remove), "");
    let note = || Box::new(Piece::Note(Text::plain("")));
    assert_eq!(command("a", 0, Command::InsertBelow(note())), "1 a\n! 0");
    assert_eq!(command("a", 0, Command::InsertAbove(note())), "! 0\n1 a");
    assert_eq!(
        command("? a\nb", 0, Command::InsertBelow(note())),
        "? 1 a\n! 0\n2 b"
    );
    assert_eq!(
        command("? a\n? b", 0, Command::InsertBelow(note())),
        "? 1 a\n? ! 0\n? 2 b"
    );
    let item = Box::new(Kind::BULLET.piece(Text::plain("")));
    assert_eq!(
        command("- a\n  + b\n- c", 0, Command::InsertBelow(item)),
        "- 1 a\n  + 0\n  + 2 b\n- 3 c"
    );
    let item = Box::new(Kind::BULLET.piece(Text::plain("")));
    assert_eq!(
        command("- a\nb", 0, Command::InsertBelow(item)),
        "- 1 a\n- 0\n2 b"
    );
    let written = writing(&[])
        .command(0, Command::InsertAbove(note()))
        .unwrap();
    assert_eq!(
        (sketch(&written.blocks).as_str(), written.caret),
        ("! 0", NEW)
    );
}

fn paste(
    from: &str,
    id: u32,
    before: &str,
    pasted: &[Block],
    behind: &str,
) -> (String, Option<Caret>) {
    let from = blocks(from);
    let (line, slot) = find(&from, id);
    let Event::Split { before, after } = enter(before, behind) else {
        panic!()
    };
    let written = writing(&from).pasted(place(line, slot), before, pasted, after);
    let written = written.unwrap();
    (sketch(&written.blocks), written.caret)
}

#[test]
fn what_is_pasted_joins_at_both_ends() {
    let two = [
        Block::Paragraph(Text::plain("X")),
        Block::Paragraph(Text::plain("YY")),
    ];
    let (out, caret) = paste("one", 1, "o", &two, "ne");
    assert_eq!(out, "1 oX\n0 YYne");
    assert_eq!(caret, Some(Caret::New(0, CaretAt::Offset(2))));
    let (out, caret) = paste("one", 1, "", &two, "one");
    assert_eq!(out, "0 X\n1 YYone");
    assert_eq!(caret, into(1, CaretAt::Offset(2)));
    // Among numbers and items, paragraphs become what is there.
    assert_eq!(paste("1 one", 1, "one", &two, "").0, "1 1 oneX\n1 0 YY");
    assert_eq!(
        paste("- a\n- b", 1, "a", &two, "").0,
        "- 1 aX\n- 0 YY\n- 2 b"
    );
    let (out, caret) = paste("one", 1, "o", &two[1..], "ne");
    assert_eq!(
        (out.as_str(), caret),
        ("1 oYYne", into(1, CaretAt::Offset(3)))
    );
    // A title has no room for paragraphs.
    assert_eq!(
        paste("= Part / Two", 1, "Part ", &two, "").0,
        "= 1 Part  X YY / 2 Two"
    );
}

#[test]
fn pasted_lists_and_tables_stay_what_they_are() {
    let item = |words: &str, list| ListItem {
        text: Text::plain(words),
        list,
    };
    let inner = List {
        marker: ListMarker::Bullet,
        items: vec![item("y", None)],
    };
    let list = Block::List(List {
        marker: ListMarker::Decimal,
        items: vec![item("x", Some(inner))],
    });
    let heading = Block::Heading(Text::plain("H"));
    let table = Block::Table(Table {
        columns: vec![1],
        header_rows: 0,
        rows: Vec::new(),
    });
    let all = [heading, list, table];
    assert_eq!(
        paste("\nz", 1, "", &all, "").0,
        "# 1 H\n+ 0 x\n  - 0 y\n[table]\n0\n2 z"
    );
    assert_eq!(
        paste("ab", 1, "a", &all, "b").0,
        "1 aH\n+ 0 x\n  - 0 y\n[table]\n0 b"
    );
    assert_eq!(
        paste("- a\n  - b", 2, "b", &all[1..2], "").0,
        "- 1 a\n  - 2 bx\n    - 0 y"
    );
    assert_eq!(paste("ab", 1, "", &all[2..], "ab").0, "[table]\n1 ab");
    assert_eq!(paste("\n", 1, "", &all[2..], "").0, "[table]\n0");
}

#[test]
fn what_was_typed_just_now_is_not_lost() {
    let from = blocks("- a");
    let mut writing = writing(&from);
    writing.typed(TextId(1), &Text::plain("abc").wording);
    let written = writing.answer(place(0, 0), &Event::Outdent).unwrap();
    assert_eq!(sketch(&written.blocks), "1 abc");
}

#[test]
fn every_operation_keeps_every_text_once() {
    // Whatever one does where: no word that was there is there twice, and none is lost but by removing.
    let from = "1 a\n- b\n  + c\n    + d\n  + e\n? f\n? - g\n? - h\n# i\n* j: k\n= l / m\n[table]\n! n\n- o\n1 p";
    let start = blocks(from);
    let lines = Seen::of(&start).lines.len();
    let commands = [
        Command::MoveUp,
        Command::MoveDown,
        Command::PrintAlways,
        Command::Make(Kind::BULLET),
        Command::Make(Kind::Numbered),
        Command::Make(Kind::Heading),
    ];
    for first in &commands {
        for second in &commands {
            for line in 0..lines {
                let once = writing(&start).command(line, first.clone());
                let once = once.map_or(start.clone(), |written| written.blocks);
                let twice = writing(&once).command(line, second.clone());
                let twice = twice.map_or(once, |written| written.blocks);
                let mut letters: Vec<_> = sketch(&twice)
                    .chars()
                    .filter(|c| ('a'..='p').contains(c))
                    .collect();
                // The table says its name.
                letters.retain(|c| !"table".contains(*c));
                letters.sort_unstable();
                let said: String = letters.into_iter().collect();
                assert_eq!(said, "cdfghijkmnop", "{first:?} {second:?} on {line}");
                let again = Seen::of(&twice).cloned().blocks();
                assert_eq!(again, twice);
            }
        }
    }
}
