//! Who signs: the name in every language that the office knows it in.

use super::Draft;
use crate::language::Language;
use crate::letter::office::{Office, Signatory};
use crate::letter::text::{Markup, Run, Text, TextId, Wording};
use crate::translation::{Rendition, State};

impl Draft {
    /// This draft, with the name of its signatory in every language, if that is one whom the office names.
    #[must_use]
    pub fn with_names_of(self, office: &Office) -> Draft {
        let signature = self.letter.signature.as_ref();
        let name = signature.and_then(|signature| signature.name.as_ref()?.own_runs());
        let known = |signatory: &&Signatory| {
            signatory.phrase.is_none() && name == Some(&[Run::plain(signatory.name.trim())])
        };
        match office.signatories.iter().find(known) {
            Some(signatory) => self.signed_by(signatory),
            None => self,
        }
    }

    /// This draft, signed by `signatory`: standard wording where the name is that, or else the name in the
    /// letter's language, with its renditions, which nobody has to make. Nothing changes in a letter that
    /// nobody signs.
    #[must_use]
    pub fn signed_by(&self, signatory: &Signatory) -> Draft {
        let mut draft = self.clone();
        let Some(signature) = &mut draft.letter.signature else {
            return draft;
        };
        let id = match &signature.name {
            Some(name) => name.id,
            None => TextId(
                1 + self
                    .letter
                    .texts()
                    .iter()
                    .map(|text| text.id.0)
                    .max()
                    .unwrap_or(0),
            ),
        };
        if let Some(phrase) = &signatory.phrase {
            let wording = Wording::Standard(vec![phrase.clone()]);
            signature.name = Some(Text { id, wording });
            draft.translations.retain(|_, translation| {
                translation.remove(&id);
                !translation.is_empty()
            });
            return draft;
        }
        let runs = |language| vec![Run::plain(signatory.name_in(language))];
        let own = draft.letter.language;
        signature.name = Some(Text {
            id,
            wording: Wording::Own {
                runs: runs(own),
                departed_from: Vec::new(),
            },
        });
        for language in Language::ALL.into_iter().filter(|other| *other != own) {
            let rendition = Rendition {
                words: Markup(runs(language)),
                made_from: Markup(runs(own)),
                state: State::Approved,
                by: None,
                at: None,
            };
            (draft.translations.entry(language).or_default()).insert(id, rendition);
        }
        draft
    }
}
