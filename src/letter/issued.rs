//! Letters that have been issued, as the register of an office lists them.

use chrono::NaiveDate;

/// A letter that has been issued, or whose number has been given away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issued {
    /// The code of its series: `CIR`, `COL`.
    pub series: String,
    /// Whose letters are counted, where every group counts for itself: `12`, `TSAG`, `SG12RG-AMR`.
    pub group: Option<String>,
    /// The study period in which it is numbered: `T22`.
    pub period: String,
    /// Its number.
    pub number: u32,
    /// The date that it bears, where that is known.
    pub date: Option<NaiveDate>,
    /// What it is about.
    pub title: String,
}
