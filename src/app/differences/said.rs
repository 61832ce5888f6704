//! Values of a letter in words: texts in the language that they are in, facts in that of the window.

use crate::app::form::conditions::in_words;
use crate::app::form::deadlines::rule_name;
use crate::draft::Draft;
use crate::draft::compare::Shape;
use crate::draft::compare::field::{Field, Value};
use crate::language::Language;
use crate::language::dates::{DateForm, RangeForm};
use crate::language::interface::{Texts, language_name};
use crate::layout;
use crate::letter::block::ListMarker;
use crate::letter::deadline::Due;
use crate::letter::meeting::Mode;
use crate::letter::text::Run;

/// What `value` of `draft` says; texts in `language`.
pub fn said(value: &Value, draft: &Draft, language: Language, texts: &Texts) -> String {
    let window = texts.language();
    match value {
        Value::Nothing => String::new(),
        Value::Switch(true) => texts.say("differing-on"),
        Value::Switch(false) => texts.say("differing-off"),
        Value::Words(words) => words.clone(),
        Value::Day(day) => window.date(*day, DateForm::Full),
        Value::Days(days) => window.dates(days, RangeForm::default()),
        Value::Time(time) => time.format("%H:%M").to_string(),
        Value::Mode(mode) => texts.say(match mode {
            Mode::InPerson => "meeting-in-person",
            Mode::Virtual => "meeting-virtual",
            Mode::Hybrid => "meeting-hybrid",
        }),
        Value::Due(Due::On { date, reason, .. }) => {
            let date = date.map_or_else(
                || texts.say("deadlines-date-unknown"),
                |date| window.date(date, DateForm::Full),
            );
            let both: Vec<String> = std::iter::once(date).chain(reason.clone()).collect();
            texts.listed(&both)
        }
        Value::Due(rule) => rule_name(texts, rule),
        Value::When(conditions) => in_words(texts, conditions),
        Value::Language(language) => language_name(*language).to_owned(),
        Value::Shape(shape) => texts.say(shape_key(*shape)),
        Value::Texts(several) => {
            let said = several
                .iter()
                .map(|text| layout::text(draft, language, text));
            said.filter(|words| !words.is_empty())
                .collect::<Vec<_>>()
                .join("\n")
        }
        Value::Rendition(runs, _) => runs_said(runs, draft, language),
    }
}

fn runs_said(runs: &[Run], draft: &Draft, language: Language) -> String {
    let pieces = runs.iter().map(|run| match run {
        Run::Words { text, .. } => text.clone(),
        Run::Fact { fact, .. } => layout::fact(draft, language, fact),
        Run::LineBreak => " ".to_owned(),
    });
    pieces.collect()
}

fn shape_key(shape: Shape) -> &'static str {
    match shape {
        Shape::Paragraph => "blocks-paragraph",
        Shape::Numbered => "blocks-numbered",
        Shape::Heading => "blocks-heading",
        Shape::PartTitle => "blocks-part-title",
        Shape::RunIn => "blocks-run-in",
        Shape::Note => "blocks-note",
        Shape::Item(ListMarker::Bullet, _) => "blocks-bullets",
        Shape::Item(ListMarker::Roman, _) => "blocks-roman",
        Shape::Item(ListMarker::Decimal, _) => "blocks-decimal",
    }
}

/// What a fact is called.
pub(super) fn field_name(field: &Field, texts: &Texts) -> String {
    texts.say(match field {
        Field::Kind => "reference-kind",
        Field::Series => "differing-series",
        Field::Number => "reference-number",
        Field::CountedGroup => "reference-group",
        Field::AuthorCode => "reference-author-code",
        Field::Amendment => "reference-changes",
        Field::Date => "reference-date",
        Field::AnswerBy => "differing-answer-by",
        Field::Meeting => "meeting-title",
        Field::Group => "meeting-group",
        Field::MeetingDates => "meeting-days",
        Field::Mode => "meeting-mode",
        Field::Opening => "meeting-opening",
        Field::MeetingPage => "meeting-page",
        Field::RegistrationPage => "meeting-registration-page",
        Field::Offer(key) => key,
        Field::Contact(_) => "differing-contact",
        Field::Deadline(_) => "deadlines-date",
        Field::Signed => "signature-signed",
        Field::LatestInformation => "signature-latest",
        Field::LatestPage => "signature-latest-page",
        Field::AnnexCount => "differing-annex-count",
        Field::NamesLetter(_) => "differing-names-letter",
        Field::Waiver(_) => "differing-waiver",
        Field::Inherited(_) => "differing-inherited",
    })
}
