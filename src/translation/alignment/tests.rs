use super::*;

fn paragraphs(words: &[&str]) -> Vec<Paragraph> {
    words.iter().map(|words| Paragraph::plain(words)).collect()
}

fn aligned(first: &[&str], second: &[&str]) -> Vec<(Range<usize>, Range<usize>)> {
    let (first, second) = (paragraphs(first), paragraphs(second));
    let beads = align(
        Version {
            language: Language::En,
            paragraphs: &first,
        },
        Version {
            language: Language::Zh,
            paragraphs: &second,
        },
    );
    everything_once(&beads, first.len(), second.len());
    beads
        .into_iter()
        .map(|bead| (bead.first, bead.second))
        .collect()
}

/// Every paragraph stands in exactly one bead.
fn everything_once(beads: &[Bead], n: usize, m: usize) {
    let mut first: Vec<usize> = beads.iter().flat_map(|bead| bead.first.clone()).collect();
    let mut second: Vec<usize> = beads.iter().flat_map(|bead| bead.second.clone()).collect();
    first.sort_unstable();
    second.sort_unstable();
    assert_eq!(first, (0..n).collect::<Vec<_>>());
    assert_eq!(second, (0..m).collect::<Vec<_>>());
    for bead in beads {
        assert!((0.0..=1.0).contains(&bead.confidence), "{bead:?}");
    }
}

const EN: [&str; 6] = [
    "The meeting will take place from 4 to 13 May 2021 and will be held fully virtually.",
    "Documents can be found at https://www.itu.int/go/tsg12 and are posted in English.",
    "Opening of the meeting",
    "Approval of the report of the ninth meeting of Study Group 12",
    "Mr Kwame Baah-Acheamfuor (Ghana) will chair the meeting.",
    "Participants are invited to register by 4 April 2021; those who do not will have no access to the tools.",
];
const ZH: [&str; 6] = [
    "会议将于2021年5月4日至13日举行，完全采用虚拟方式。",
    "文件见https://www.itu.int/go/tsg12，以英文发布。",
    "会议开幕",
    "批准第12研究组第九次会议的报告",
    "会议主席为Kwame Baah-Acheamfuor先生（加纳）。",
    "请与会者在2021年4月4日之前注册；未注册者将无法使用这些工具。",
];

#[test]
fn the_same_paragraphs_pair_one_by_one() {
    let pairs: Vec<_> = (0..6).map(|at| (at..at + 1, at..at + 1)).collect();
    assert_eq!(aligned(&EN, &ZH), pairs);
}

#[test]
fn nothing_and_something_have_no_pairs() {
    assert_eq!(aligned(&[], &[]), []);
    assert_eq!(aligned(&EN[..1], &[]), [(0..1, 0..0)]);
    assert_eq!(aligned(&[], &ZH[..2]), [(0..0, 0..1), (0..0, 1..2)]);
}

#[test]
fn what_one_version_lacks_stands_alone() {
    let zh = [ZH[0], ZH[2], ZH[3], ZH[4], ZH[5]];
    let found = aligned(&EN, &zh);
    assert!(found.contains(&(1..2, 1..1)), "{found:?}");
    assert!(found.contains(&(5..6, 4..5)), "{found:?}");
}

#[test]
fn a_paragraph_in_two_pieces_is_one_bead() {
    let zh = [
        ZH[0],
        ZH[1],
        ZH[2],
        ZH[3],
        ZH[4],
        "请在2021年4月4日之前注册。",
        "未注册者将无法使用这些工具。",
    ];
    let found = aligned(&EN, &zh);
    assert!(found.contains(&(5..6, 5..7)), "{found:?}");
}

/// As in a version in which not everything is translated yet: the same words are the same text, however long
/// they would be in the other language.
#[test]
fn words_that_stand_in_both_versions_belong_together() {
    let second = [ZH[0], EN[1], ZH[2], EN[3], EN[4], EN[5]];
    let found = aligned(&EN, &second);
    for at in 0..6 {
        assert!(found.contains(&(at..at + 1, at..at + 1)), "{found:?}");
    }
}

#[test]
fn items_in_another_order_are_found() {
    let zh = [ZH[0], ZH[5], ZH[2], ZH[3], ZH[4], ZH[1]];
    let found = aligned(&EN, &zh);
    assert!(found.contains(&(1..2, 5..6)), "{found:?}");
    assert!(found.contains(&(5..6, 1..2)), "{found:?}");
}

#[test]
fn words_that_are_repeated_are_no_reason_to_doubt() {
    let first = vec![Paragraph::plain("Ad hoc sessions of Questions in any working party"); 8];
    let second = vec![Paragraph::plain("任何工作组中课题的特别会议"); 8];
    let beads = align(
        Version {
            language: Language::En,
            paragraphs: &first,
        },
        Version {
            language: Language::Zh,
            paragraphs: &second,
        },
    );
    everything_once(&beads, 8, 8);
    assert!(
        beads.iter().all(|bead| bead.is_pair() && bead.is_sure()),
        "{beads:?}"
    );
}

/// A long letter goes through bands; the pairs are those of a short one.
#[test]
fn long_letters_align_in_bands() {
    let mut en = Vec::new();
    let mut zh = Vec::new();
    for number in 0..1_200 {
        en.push(Paragraph::plain(&format!(
            "Item {number} of the list is dealt with by Question {} in due time.",
            number % 13
        )));
        // Some hundred are missing in a row.
        if !(300..420).contains(&number) {
            zh.push(Paragraph::plain(&format!(
                "清单第{number}项将由第{}号课题适时处理。",
                number % 13
            )));
        }
    }
    let beads = align(
        Version {
            language: Language::En,
            paragraphs: &en,
        },
        Version {
            language: Language::Zh,
            paragraphs: &zh,
        },
    );
    everything_once(&beads, en.len(), zh.len());
    let right = |bead: &&Bead| {
        let gone = if bead.first.start >= 420 { 120 } else { 0 };
        bead.is_pair() && bead.second.start + gone == bead.first.start
    };
    let right = beads.iter().filter(right).count();
    assert!(right >= 1_075, "{right}");
}
