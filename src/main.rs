//! Arguments, then the command; no decisions.

use std::process::ExitCode;

fn main() -> ExitCode {
    circular_desk::command_line::run(std::env::args_os())
}
