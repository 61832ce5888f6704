//! Arguments, then the command; no decisions.
fn main() {}
