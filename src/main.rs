//! Arguments, then the window or the command; no decisions.

use circular_desk::app::{self, Opening};
use circular_desk::command_line::{self, Asked};
use std::process::ExitCode;

fn main() -> ExitCode {
    match command_line::run(std::env::args_os()) {
        Asked::Done(code) => code,
        Asked::Window { letter, home } => {
            let opening = Opening {
                letter,
                dialogs: app::jobs::Dialogs::System,
                home,
                language: app::speaking::of_system(),
            };
            match app::run(&opening) {
                Ok(()) => ExitCode::SUCCESS,
                Err(fault) => command_line::complain(&fault),
            }
        }
    }
}
