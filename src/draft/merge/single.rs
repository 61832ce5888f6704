//! The parts of a letter of which there is one: reference, meeting, what is offered, signature, head of a liaison
//! statement. Each of their facts is merged by itself.

use super::{Merging, Side};
use crate::draft::compare::What;
use crate::draft::compare::field::{Field, Value, offers};
use crate::letter::Letter;
use crate::letter::answers::Answers;
use crate::letter::liaison::LiaisonHead;
use crate::letter::meeting::Meeting;
use crate::letter::reference::Reference;
use crate::letter::signature::{LatestInformation, Signature};
use crate::letter::text::Text;
use chrono::NaiveDate;

/// A part that can be missing as a whole.
trait Single: Clone + PartialEq {
    /// By what a conflict about its being there is named.
    const FIELD: Field;

    /// A part in which nothing is given, from which both sides began where there was none.
    fn empty() -> Self;

    fn texts(&self) -> Vec<Text>;

    fn merged(merging: &mut Merging<'_>, three: [&Self; 3]) -> Self;
}

impl Merging<'_> {
    /// A fact of three, by the name of its field.
    fn field<T: Clone + PartialEq>(
        &mut self,
        field: Field,
        three: [&T; 3],
        shown: impl Fn(&T) -> Value,
    ) -> T {
        self.value(What::Field(field), three, shown)
    }

    fn words<T: Clone + PartialEq + ToString>(
        &mut self,
        field: Field,
        three: [&Option<T>; 3],
    ) -> Option<T> {
        self.field(field, three, |value| Value::words(value.as_ref()))
    }

    pub(super) fn reference(&mut self, three: [&Letter; 3]) -> (String, Reference) {
        let kind = self.field(Field::Kind, three.map(|l| &l.kind), |kind| {
            Value::Words(kind.clone())
        });
        let three = three.map(|letter| &letter.reference);
        let reference = Reference {
            series: self.field(Field::Series, three.map(|r| &r.series), |series| {
                Value::words(Some(&series.phrase))
            }),
            number: self.words(Field::Number, three.map(|r| &r.number)),
            group: self.words(Field::CountedGroup, three.map(|r| &r.group)),
            author_code: self.words(Field::AuthorCode, three.map(|r| &r.author_code)),
            amendment: self.field(Field::Amendment, three.map(|r| &r.amendment), |change| {
                Value::amendment(change.as_ref())
            }),
        };
        (kind, reference)
    }

    pub(super) fn date(&mut self, three: [&Letter; 3]) -> Option<NaiveDate> {
        self.field(Field::Date, three.map(|l| &l.date), |date| {
            Value::day(date.as_ref())
        })
    }

    pub(super) fn annex_count(&mut self, three: [&Letter; 3]) -> bool {
        self.switch(Field::AnnexCount, three.map(|l| &l.annex_count))
    }

    pub(super) fn switch(&mut self, field: Field, three: [&bool; 3]) -> bool {
        self.field(field, three, |on| Value::Switch(*on))
    }

    pub(super) fn answers(&mut self, three: [&Answers; 3]) -> Answers {
        let on = three.map(offers);
        // Two who both turned a switch turned it alike: there is no conflict.
        let [
            interpretation,
            fellowships,
            captioning,
            visa_support,
            remote_participation,
            newcomers,
            translation,
        ] = std::array::from_fn(|at| {
            let [base, mine, theirs] = on.map(|offers| offers[at].1);
            if mine == base { theirs } else { mine }
        });
        Answers {
            interpretation,
            fellowships,
            captioning,
            visa_support,
            remote_participation,
            newcomers,
            translation,
        }
    }

    pub(super) fn liaison(&mut self, three: [&Option<LiaisonHead>; 3]) -> Option<LiaisonHead> {
        self.single(three)
    }

    pub(super) fn meeting(&mut self, three: [&Option<Meeting>; 3]) -> Option<Meeting> {
        self.single(three)
    }

    pub(super) fn signature(&mut self, three: [&Option<Signature>; 3]) -> Option<Signature> {
        self.single(three)
    }

    pub(super) fn latest(
        &mut self,
        three: [&Option<LatestInformation>; 3],
    ) -> Option<LatestInformation> {
        self.single(three)
    }

    fn single<T: Single>(&mut self, three: [&Option<T>; 3]) -> Option<T> {
        let empty = T::empty();
        match three {
            [_, mine, theirs] if mine == theirs => mine.clone(),
            [Some(base), Some(mine), None] => self.kept(Side::Mine, base, mine),
            [Some(base), None, Some(theirs)] => self.kept(Side::Theirs, base, theirs),
            [base, Some(mine), Some(theirs)] => {
                let base = base.as_ref().unwrap_or(&empty);
                Some(T::merged(self, [base, mine, theirs]))
            }
            [_, one, other] => one.clone().or_else(|| other.clone()),
        }
    }

    /// A part that one side took out; it stays if the other changed it and nobody has decided against it.
    fn kept<T: Single>(&mut self, side: Side, base: &T, part: &T) -> Option<T> {
        let texts = part.texts();
        let reworded = texts.iter().any(|text| self.is_changed(side, text.id));
        if part == base && !reworded {
            return None;
        }
        let shown = match Value::texts(&texts) {
            Value::Nothing => Value::Switch(true),
            texts => texts,
        };
        let (mine, theirs) = match side {
            Side::Mine => (shown, Value::Nothing),
            Side::Theirs => (Value::Nothing, shown),
        };
        let of_base = Value::texts(&base.texts());
        match self.conflict(What::Field(T::FIELD), of_base, mine, theirs) {
            Some(decided) if decided != side => None,
            _ => Some(part.clone()),
        }
    }
}

impl Single for Meeting {
    const FIELD: Field = Field::Meeting;

    fn empty() -> Meeting {
        Meeting::default()
    }

    fn texts(&self) -> Vec<Text> {
        Meeting::texts(self).cloned().collect()
    }

    fn merged(merging: &mut Merging<'_>, three: [&Meeting; 3]) -> Meeting {
        Meeting {
            group: merging.words(Field::Group, three.map(|m| &m.group)),
            group_title: merging.optional(three.map(|m| &m.group_title)),
            title: merging.optional(three.map(|m| &m.title)),
            dates: merging.field(Field::MeetingDates, three.map(|m| &m.dates), |dates| {
                dates.clone().map_or(Value::Nothing, Value::Days)
            }),
            place: merging.optional(three.map(|m| &m.place)),
            host: merging.optional(three.map(|m| &m.host)),
            chair: merging.optional(three.map(|m| &m.chair)),
            requested_by: merging.optional(three.map(|m| &m.requested_by)),
            endorsed_at: merging.optional(three.map(|m| &m.endorsed_at)),
            mode: merging.field(Field::Mode, three.map(|m| &m.mode), |mode| {
                Value::Mode(*mode)
            }),
            opening: merging.field(Field::Opening, three.map(|m| &m.opening), |time| {
                time.map_or(Value::Nothing, Value::Time)
            }),
            page: merging.words(Field::MeetingPage, three.map(|m| &m.page)),
            registration_page: merging
                .words(Field::RegistrationPage, three.map(|m| &m.registration_page)),
        }
    }
}

impl Single for Signature {
    const FIELD: Field = Field::Signed;

    fn empty() -> Signature {
        Signature {
            closing: None,
            signed: false,
            name: None,
            office: Vec::new(),
        }
    }

    fn texts(&self) -> Vec<Text> {
        let named = self.closing.iter().chain(&self.name);
        named.chain(&self.office).cloned().collect()
    }

    fn merged(merging: &mut Merging<'_>, three: [&Signature; 3]) -> Signature {
        Signature {
            closing: merging.optional(three.map(|s| &s.closing)),
            signed: merging.switch(Field::Signed, three.map(|s| &s.signed)),
            name: merging.optional(three.map(|s| &s.name)),
            office: merging.sequence(three.map(|s| &s.office)),
        }
    }
}

impl Single for LatestInformation {
    const FIELD: Field = Field::LatestInformation;

    fn empty() -> LatestInformation {
        LatestInformation {
            caption: Text::plain(""),
            page: None,
        }
    }

    fn texts(&self) -> Vec<Text> {
        vec![self.caption.clone()]
    }

    fn merged(merging: &mut Merging<'_>, three: [&LatestInformation; 3]) -> LatestInformation {
        let [base, mine, theirs] = three.map(|latest| &latest.caption);
        let caption = if mine == theirs || theirs == base {
            mine.clone()
        } else if mine == base {
            theirs.clone()
        } else {
            merging.whole(base, mine, theirs)
        };
        LatestInformation {
            caption,
            page: merging.words(Field::LatestPage, three.map(|l| &l.page)),
        }
    }
}

impl Single for LiaisonHead {
    const FIELD: Field = Field::AnswerBy;

    fn empty() -> LiaisonHead {
        LiaisonHead::default()
    }

    fn texts(&self) -> Vec<Text> {
        (self.questions.iter())
            .chain(&self.source)
            .chain(&self.title)
            .chain(&self.for_action)
            .chain(&self.for_comment)
            .chain(&self.for_information)
            .chain(&self.approval)
            .chain(&self.summary)
            .cloned()
            .collect()
    }

    fn merged(merging: &mut Merging<'_>, three: [&LiaisonHead; 3]) -> LiaisonHead {
        LiaisonHead {
            questions: merging.optional(three.map(|l| &l.questions)),
            source: merging.optional(three.map(|l| &l.source)),
            title: merging.optional(three.map(|l| &l.title)),
            for_action: merging.sequence(three.map(|l| &l.for_action)),
            for_comment: merging.sequence(three.map(|l| &l.for_comment)),
            for_information: merging.sequence(three.map(|l| &l.for_information)),
            approval: merging.optional(three.map(|l| &l.approval)),
            answer_by: merging.words(Field::AnswerBy, three.map(|l| &l.answer_by)),
            summary: merging.optional(three.map(|l| &l.summary)),
        }
    }
}
