//! The program without a window: export, new, kinds, check, import, align, register,
//! memory, terms, translate.
//!
//! It speaks English, whatever the window speaks: what it says is read by scripts, too.
//!
//! Exit codes: 0 all is well; 1 `check` found something, or a number is taken; 2 the command was not understood; 3 a file
//! could not be read or written.

mod align;
mod check;
mod emblem;
mod export;
mod import;
mod kinds;
mod memory;
mod new;
mod register;
mod terms;
mod translate;

use crate::language::Language;
use clap::{Parser, Subcommand};
use std::ffi::OsString;
use std::fmt;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

/// Drafts, checks and exports the circulars and collective letters of a secretariat.
#[derive(Parser)]
#[command(
    name = "circular-desk",
    version,
    args_conflicts_with_subcommands = true,
    override_usage = "circular-desk [LETTER]\n       circular-desk <COMMAND>"
)]
struct Arguments {
    /// The letter file to open in the window.
    #[arg(value_name = "LETTER")]
    letter: Option<PathBuf>,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Print letters as Word documents, ready for signature.
    Export(export::Export),
    /// Begin a letter of a given kind, with everything that follows from the meeting filled in.
    New(new::New),
    /// List the kinds of letter that can be begun.
    Kinds(kinds::Kinds),
    /// Say what is missing or contradictory in letters.
    Check(check::Check),
    /// Make a draft of a letter that is a Word file, and say what was understood.
    Import(import::Import),
    /// Find which paragraphs of two language versions of a letter say the same.
    Align(align::Align),
    /// Send the texts of a letter to translators and revisers, read back what they made of them, and hand all
    /// languages over.
    Translate(translate::Translate),
    /// Keep the numbers of issued letters: which are taken, by which letter, and which is next.
    Register(register::Register),
    /// Keep what was translated once, and find it again.
    Memory(memory::Memory),
    /// Look up, take in and write out what things are called in each language.
    Terms(terms::Terms),
}

/// A command could not be carried out; one sentence says why.
#[derive(Debug)]
struct Failure {
    sentence: String,
    code: u8,
}

impl Failure {
    /// What was asked for makes no sense.
    fn of_command(sentence: String) -> Failure {
        Failure { sentence, code: 2 }
    }

    /// A file could not be read or written.
    fn of_file(sentence: String) -> Failure {
        Failure { sentence, code: 3 }
    }
}

impl<E: std::error::Error> From<E> for Failure {
    fn from(error: E) -> Failure {
        Failure::of_file(error.to_string())
    }
}

/// What a command came to.
enum Outcome {
    Well,
    Findings,
}

/// Where a command speaks: results and complaints.
struct Voice<'a> {
    out: &'a mut dyn Write,
    err: &'a mut dyn Write,
}

impl Voice<'_> {
    /// A line of the result. Whoever reads may stop reading, as `head` does.
    fn say(&mut self, line: impl fmt::Display) -> io::Result<()> {
        match writeln!(self.out, "{line}") {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
            written => written,
        }
    }

    /// A line that is not part of the result.
    fn warn(&mut self, line: impl fmt::Display) -> io::Result<()> {
        writeln!(self.err, "{line}")
    }
}

/// What was asked for.
pub enum Asked {
    /// The window, with a letter if one was named; and where the program keeps what it remembers.
    Window {
        /// The letter file.
        letter: Option<PathBuf>,
        /// The folder, if the system has one.
        home: Option<PathBuf>,
    },
    /// A command, which has been carried out.
    Done(ExitCode),
}

/// Says in one sentence on standard error why there is no window.
pub fn complain(fault: &dyn std::error::Error) -> ExitCode {
    let _ = writeln!(io::stderr(), "circular-desk: {fault}");
    ExitCode::from(3)
}

/// Carries out the command that `arguments` name, the name of the program first; the window is left to
/// the caller.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> Asked {
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(message) => {
            // Nobody is left to tell if the message itself cannot be printed.
            let _ = message.print();
            return Asked::Done(if message.use_stderr() {
                ExitCode::from(2)
            } else {
                ExitCode::SUCCESS
            });
        }
    };
    match arguments.command {
        Some(command) => Asked::Done(carry_out(command)),
        None => Asked::Window {
            letter: arguments.letter,
            home: home(),
        },
    }
}

/// The office's folder, if the system has one.
fn home() -> Option<PathBuf> {
    let named = std::env::var_os("CIRCULAR_DESK_HOME").filter(|folder| !folder.is_empty());
    named
        .map(PathBuf::from)
        .or_else(crate::storage::office::default_folder)
}

fn carry_out(command: Command) -> ExitCode {
    let (mut out, mut err) = (io::stdout().lock(), io::stderr());
    let mut voice = Voice {
        out: &mut out,
        err: &mut err,
    };
    let outcome = match command {
        Command::Export(command) => command.run(&mut voice),
        Command::New(command) => command.run(&mut voice),
        Command::Kinds(command) => command.run(&mut voice),
        Command::Check(command) => command.run(&mut voice),
        Command::Import(command) => command.run(&mut voice),
        Command::Align(command) => command.run(&mut voice),
        Command::Translate(command) => command.run(&mut voice),
        Command::Register(command) => command.run(&mut voice),
        Command::Memory(command) => command.run(&mut voice),
        Command::Terms(command) => command.run(&mut voice),
    };
    match outcome {
        Ok(Outcome::Well) => ExitCode::SUCCESS,
        Ok(Outcome::Findings) => ExitCode::from(1),
        Err(failure) => {
            let _ = voice.warn(format_args!("circular-desk: {}", failure.sentence));
            ExitCode::from(failure.code)
        }
    }
}

/// The languages of `--language`: a list of tags, or `all`.
#[derive(Clone, Debug)]
struct Languages(Vec<Language>);

impl std::str::FromStr for Languages {
    type Err = crate::language::UnknownLanguage;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut languages = Vec::new();
        for tag in text.split(',') {
            let tag = tag.trim().to_lowercase();
            if tag == "all" {
                return Ok(Languages(Language::ALL.to_vec()));
            }
            let language = tag.parse()?;
            if !languages.contains(&language) {
                languages.push(language);
            }
        }
        Ok(Languages(languages))
    }
}
