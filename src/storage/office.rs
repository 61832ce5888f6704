//! Office data: what all letters of an office share, in the configuration folder.
