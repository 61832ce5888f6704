//! What hangs on the group that meets follows it.

use circular_desk::kind::{Beginning, Kind, kinds};
use circular_desk::letter::Letter;
use circular_desk::letter::group::Group;
use circular_desk::letter::text::Text;

fn letter(group: &str) -> Letter {
    let kinds = kinds().unwrap();
    let per_group = |kind: &&Kind| {
        kind.template.letter.reference.series.per_group
            && kind.template.letter.latest_information.is_some()
    };
    let known = Beginning {
        group: group.parse().ok(),
        ..Beginning::default()
    };
    (kinds.iter().find(per_group))
        .unwrap()
        .begin(&known)
        .unwrap()
}

fn group(letter: &Letter) -> (Option<String>, Option<String>) {
    let met = letter.meeting.as_ref().unwrap().group.as_ref();
    let numbered = letter.reference.group.as_ref();
    (numbered.map(Group::to_string), met.map(Group::to_string))
}

#[test]
fn what_hangs_on_the_group_follows_it() {
    let mut letter = letter("SG12");
    let title = |letter: &Letter| letter.meeting.as_ref().unwrap().group_title.clone();
    assert_eq!(title(&letter), Some(Text::standard("group-title-12")));
    letter.set_group("SG13".parse().ok());
    assert_eq!(group(&letter), (Some("SG13".into()), Some("SG13".into())));
    assert_eq!(letter.contacts[0].emails, ["tsbsg13@itu.int"]);
    assert_eq!(letter.contacts[0].pages, ["https://www.itu.int/go/tsg13"]);
    assert_eq!(title(&letter), None);
    letter.set_group("SG12".parse().ok());
    assert_eq!(title(&letter), Some(Text::standard("group-title-12")));
    letter.set_group("TSAG".parse().ok());
    assert_eq!(letter.contacts[0].emails, ["tsbtsag@itu.int"]);
}

#[test]
fn what_a_person_wrote_stays() {
    let mut letter = letter("SG12");
    letter.contacts[0].emails = vec!["someone@itu.int".into()];
    letter.contacts[0].pages = vec!["https://www.itu.int/go/tsg12/rooms".into()];
    letter.meeting.as_mut().unwrap().group_title = Some(Text::plain("Quality"));
    let contacts = letter.contacts.clone();
    letter.set_group("SG13".parse().ok());
    assert_eq!(letter.contacts, contacts);
    let meeting = letter.meeting.as_ref().unwrap();
    assert_eq!(meeting.group_title, Some(Text::plain("Quality")));
    // A letter of one group about the meeting of another.
    letter.reference.group = "SG2".parse().ok();
    letter.set_group("SG5".parse().ok());
    assert_eq!(group(&letter), (Some("SG2".into()), Some("SG5".into())));
}

#[test]
fn the_parties_of_a_group_share_its_field_of_work() {
    let mut letter = letter("SG12");
    letter.set_group("WP1/12".parse().ok());
    let meeting = letter.meeting.as_ref().unwrap();
    assert_eq!(meeting.group_title, Some(Text::standard("group-title-12")));
    letter.set_group(None);
    assert_eq!(group(&letter), (None, None));
    assert_eq!(letter.meeting.unwrap().group_title, None);
}
