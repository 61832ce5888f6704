use super::*;
use crate::message;
use std::io::{Error, ErrorKind};

#[test]
fn what_a_language_lacks_is_said_in_english() {
    for language in Language::ALL {
        let texts = Texts::of(language);
        assert_eq!(texts.language(), language);
        assert_eq!(texts.say("no-such-message"), "no-such-message");
        // Every language has these words, or those of English.
        assert!(!texts.say("program").is_empty());
        assert_ne!(texts.say("state-changed"), "state-changed");
    }
}

#[test]
fn a_cause_is_said_in_the_language_of_the_sentence() {
    let cause = Error::from(ErrorKind::StorageFull);
    let english = Texts::english();
    let said = message!("office-error-no-folder", path = "/a", cause = &cause).say(&english);
    assert!(said.contains("/a"), "{said}");
    assert!(said.contains(&english.say("system-full")), "{said}");
    let french = Texts::of(Language::Fr);
    let said = message!("office-error-no-folder", path = "/a", cause = &cause).say(&french);
    assert!(said.contains(&french.say("system-full")), "{said}");
}

#[test]
fn what_the_system_says_stays_where_we_have_no_words() {
    let odd = Error::other("the moon is in the way");
    assert_eq!(odd.message().to_string(), "the moon is in the way");
}

#[test]
fn lengthened_texts_are_longer() {
    let (english, longer) = (Texts::english(), Texts::lengthened());
    for key in ["state-changed", "command-export", "start-new-sentence"] {
        let plain = english.say(key).chars().count();
        let long = longer.say(key).chars().count();
        assert!(
            long * 10 >= plain * 13 && long * 10 <= plain * 16,
            "{key}: {plain} {long}"
        );
    }
}
