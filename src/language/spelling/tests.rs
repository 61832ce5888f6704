use super::*;
use std::sync::LazyLock;

static ENGLISH_SPELLER: LazyLock<Speller> = LazyLock::new(|| Speller::english(["Zyx"]));

fn found(text: &str) -> Vec<&str> {
    (ENGLISH_SPELLER.findings(text))
        .map(|range| &text[range])
        .collect()
}

fn split(text: &str) -> Vec<&str> {
    words(text).map(|range| &text[range]).collect()
}

#[test]
fn mistakes_are_found_and_nothing_else() {
    assert_eq!(
        found("We recieve the standardisation and the standardization of teh colour."),
        ["recieve", "teh"]
    );
    assert_eq!(
        found("a well-known face-to-fase e\u{2011}meeting"),
        ["face-to-fase"]
    );
    assert_eq!(
        found("the chairman’s, the members’ and Zyx’s views don’t"),
        [""; 0]
    );
    assert_eq!(
        found("co\u{AD}op\u{AD}er\u{AD}ation, coop\u{AD}peration"),
        ["coop\u{AD}peration"]
    );
    assert_eq!(found("Zyx zyx Xyz"), ["zyx", "Xyz"]);
}

#[test]
fn what_is_beyond_spelling_is_right() {
    assert_eq!(
        found(
            "ITU-T SG12RG-AMR, 5G, NGNs, 1st, Q.850, Q.VNFT-req, KUCHERYAVY x i) b)\n\
             https://www.itu.int/en/ITU-T/wrkshp www.itu.int/go/tsg12, tsbsg12@itu.int itu.int/go/x (itu.int).\n\
             第十二研究组recieve会议"
        ),
        ["recieve"]
    );
    for word in [
        "",
        "-",
        "第十二",
        "12",
        "a@b.int",
        "https://x",
        "ITU\u{2011}T",
    ] {
        assert!(!ENGLISH_SPELLER.misspelt(word), "{word}");
    }
    assert!(ENGLISH_SPELLER.misspelt(&"x".repeat(100_000)));
    assert!(ENGLISH_SPELLER.suggestions(&"x".repeat(100_000)).is_empty());
}

#[test]
fn words_are_what_stands_between_spaces_and_signs() {
    assert_eq!(
        split("“Dear” Sir/Madam, o'clock—‘quoted’ rock-'n'-roll (and/or) -T 3 < 4"),
        [
            "Dear",
            "Sir",
            "Madam",
            "o'clock",
            "quoted",
            "rock-'n'-roll",
            "and",
            "or",
            "T"
        ]
    );
    assert_eq!(split("出席ITU-T第12研究组"), ["ITU-T"]);
    assert_eq!(split("a\u{FFFC}b\nc\u{A0}d"), ["a", "b", "c", "d"]);
    assert_eq!(split("l’UIT, aujourd’hui"), ["l’UIT", "aujourd’hui"]);
    assert_eq!(split("مُرفق، вебинар"), ["مُرفق", "вебинар"]);
    assert_eq!(
        split("e.g. i.e. end.Next"),
        ["e", "g", "i", "e", "end", "Next"]
    );
}

/// Every word lies within the text at the borders of characters, one after the other.
#[test]
fn words_of_whatever_are_in_order() {
    const SIGNS: [&str; 14] = [
        "a", "é", "'", "’", "-", "\u{2011}", " ", "第", "@", ".", "/", "\u{FFFC}", "م", "1",
    ];
    let mut seed = 11_u64;
    for _ in 0..20_000 {
        let mut text = String::new();
        for _ in 0..12 {
            seed = seed
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            text.push_str(SIGNS[usize::try_from(seed >> 33).unwrap() % SIGNS.len()]);
        }
        let mut end = 0;
        for word in words(&text) {
            assert!(word.start >= end && word.end > word.start, "{text}");
            end = word.end;
            let word = &text[word];
            let edge = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
            assert!(edge(word.chars().next()), "{text}: {word}");
        }
    }
}

#[test]
fn suggestions_are_the_likeliest_first() {
    let first = |word: &str| ENGLISH_SPELLER.suggestions(word).into_iter().next();
    assert_eq!(first("recieve").as_deref(), Some("receive"));
    assert_eq!(first("panelists").as_deref(), Some("panellists"));
    assert_eq!(first("MyMeetngs").as_deref(), Some("MyMeetings"));
    assert_eq!(first("doesn’tt").as_deref(), Some("doesn’t"));
    assert!(ENGLISH_SPELLER.suggestions("recieve").len() <= SUGGESTED);
}

#[test]
fn a_word_that_is_learnt_is_right_from_then_on() {
    let speller = Speller::english([""; 0]);
    assert!(speller.misspelt("webinarium"));
    speller.learn(" webinarium ");
    speller.learn("");
    assert!(!speller.misspelt("webinarium") && !speller.misspelt("Webinarium"));
    assert!(!speller.misspelt("webinarium’s") && speller.misspelt("webinaria"));
}

#[test]
fn what_was_checked_is_remembered_within_bounds() {
    let speller = Speller::english([""; 0]);
    let word = |mut number: usize| {
        let mut word = "qz".to_owned();
        while number > 0 {
            word.push(char::from(b'a' + u8::try_from(number % 26).unwrap()));
            number /= 26;
        }
        word
    };
    for number in 0..REMEMBERED + 5 {
        speller.misspelt(&word(number));
    }
    assert!(speller.checked.lock().unwrap().len() <= REMEMBERED);
    assert!(speller.misspelt(&word(3)) && !speller.misspelt("meeting"));
}

#[test]
fn one_speller_serves_many_threads() {
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for _ in 0..50 {
                    assert_eq!(found("a recieved leter"), ["recieved", "leter"]);
                }
            });
        }
    });
}

#[test]
fn other_dictionaries_check_their_language() {
    let speller = |language, words: &str| {
        let words = format!("\u{FEFF}{}\n{words}", words.lines().count());
        Speller::new(language, "\u{FEFF}SET UTF-8\n", &words, [""; 0]).unwrap()
    };
    let french = speller(Language::Fr, "union\nde\nl");
    assert!(!french.misspelt("l’UIT-T") && !french.misspelt("L’union"));
    assert!(french.misspelt("l’unoin") && french.misspelt("x’union"));
    // Names in Latin letters stand in Russian and Arabic texts.
    let russian = speller(Language::Ru, "группа");
    assert!(!russian.misspelt("Adolph") && !russian.misspelt("группа"));
    assert!(russian.misspelt("групппа") && !russian.misspelt("вебинаров"));
    let arabic = speller(Language::Ar, "مرفق");
    assert!(!arabic.misspelt("مُرْفَق") && arabic.misspelt("مرفقق"));
    // Each language has words of its own in the list of the house.
    assert!(french.misspelt("вебинаров") && ENGLISH_SPELLER.misspelt("corrigéndum"));
    assert!(!ENGLISH_SPELLER.misspelt("Türkiye") && !french.misspelt("QoS"));
    let broken = Speller::new(Language::Fr, "SFX A Y 1\n", "1\nx\n", [""; 0]).unwrap_err();
    assert!(
        broken.to_string().contains("cannot be understood"),
        "{broken}"
    );
}

#[test]
fn the_list_of_the_house_is_in_order() {
    let mut tags = Vec::new();
    let mut before = String::new();
    for line in HOUSE.lines() {
        if let Some(tag) = line.strip_prefix('[') {
            tags.push(tag.trim_end_matches(']').parse::<Language>().unwrap());
            before.clear();
        } else if !line.is_empty() && !line.starts_with('#') {
            assert_eq!(line.trim(), line);
            assert!(
                before < line.to_lowercase(),
                "{line} stands behind {before}"
            );
            before = line.to_lowercase();
        }
    }
    assert_eq!(
        tags,
        [
            Language::Ar,
            Language::En,
            Language::Es,
            Language::Fr,
            Language::Ru
        ]
    );
}
