//! The commands of the view, and what it wishes of the program.

use super::{Asked, Wish};
use crate::app::App;
use crate::app::command::Command;

impl App {
    /// Does what a command of the view says: in the next frame, when what was typed in this one is there.
    pub(in crate::app) fn translate(&mut self, command: Command) {
        let asked = match command {
            Command::Approve => Asked::Approve,
            Command::Review => Asked::Review,
            Command::NextUnfinished => Asked::Next,
            Command::PreviousUnfinished => Asked::Previous,
            Command::NextFact => Asked::Fact,
            Command::CopySource => Asked::CopySource,
            Command::StillRight => Asked::StillRight,
            Command::TakeMended => Asked::TakeMended,
            Command::Match1 => Asked::Match(0),
            Command::Match2 => Asked::Match(1),
            Command::Match3 => Asked::Match(2),
            Command::InsertTerm => Asked::Term,
            Command::FillIn => Asked::FillIn,
            Command::Concordance => Asked::Concordance,
            _ => return,
        };
        if let Some(open) = &mut self.open {
            open.view.translating.ask(asked);
        }
    }

    /// Does what the view wishes.
    pub(in crate::app) fn fulfil(&mut self, wish: Wish) {
        match wish {
            Wish::Say(said) => self.notices.say(&said),
            Wish::Author(name) => {
                self.memory.settings.author = name;
                self.memory.keep_settings();
            }
        }
    }
}
