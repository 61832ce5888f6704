//! `circular-desk kinds`.

use super::{Failure, Outcome, Voice};
use crate::kind;
use crate::language::Language;
use clap::Args;

/// List the kinds of letter that can be begun.
#[derive(Args)]
pub(super) struct Kinds {}

impl Kinds {
    pub(super) fn run(self, voice: &mut Voice<'_>) -> Result<Outcome, Failure> {
        for kind in kind::kinds()? {
            voice.say(&kind.id)?;
            voice.say(format_args!("    {}", kind.name(Language::En)))?;
            voice.say(format_args!("    {}", kind.summary(Language::En)))?;
        }
        Ok(Outcome::Well)
    }
}
