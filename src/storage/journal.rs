//! The journal: what has been typed since a letter was last saved, so that nothing is lost.
