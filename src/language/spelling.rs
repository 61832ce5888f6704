//! Spelling of one language, with a Hunspell dictionary.
