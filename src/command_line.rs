//! The program without a window: export, new, kinds, check.
//!
//! Exit codes: 0 all is well; 1 `check` found something; 2 the command was not understood; 3 a file
//! could not be read or written.

mod check;
mod emblem;
mod export;
mod kinds;
mod new;

use crate::language::Language;
use clap::{Parser, Subcommand};
use std::ffi::OsString;
use std::fmt;
use std::io::{self, Write};
use std::process::ExitCode;

/// Drafts, checks and exports the circulars and collective letters of a secretariat.
#[derive(Parser)]
#[command(name = "circular-desk", version, arg_required_else_help = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
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

/// Carries out the command that `arguments` name, the name of the program first.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(message) => {
            // Nobody is left to tell if the message itself cannot be printed.
            let _ = message.print();
            return if message.use_stderr() {
                ExitCode::from(2)
            } else {
                ExitCode::SUCCESS
            };
        }
    };
    let (mut out, mut err) = (io::stdout().lock(), io::stderr());
    let mut voice = Voice {
        out: &mut out,
        err: &mut err,
    };
    let outcome = match arguments.command {
        Command::Export(command) => command.run(&mut voice),
        Command::New(command) => command.run(&mut voice),
        Command::Kinds(command) => command.run(&mut voice),
        Command::Check(command) => command.run(&mut voice),
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
