//! The text box: styled text of a letter, edited in place, in all six languages.
