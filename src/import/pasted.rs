//! Text pasted from Word and other programs, as blocks of a letter.
