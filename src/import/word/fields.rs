//! Fields: what they say is done, and what they show.

/// The fields that are open, the outermost first.
#[derive(Debug, Default)]
pub(super) struct Fields(Vec<Field>);

#[derive(Debug, Default)]
struct Field {
    instruction: String,
    /// What it shows is being read.
    shows: bool,
    link: Option<String>,
}

/// How deep fields may stand in one another.
const DEEPEST: usize = 64;
/// How much of an instruction is read.
const LONGEST: usize = 4_096;

impl Fields {
    pub(super) fn begin(&mut self) {
        if self.0.len() < DEEPEST {
            self.0.push(Field::default());
        }
    }

    /// A part of the instruction.
    pub(super) fn instruct(&mut self, words: &str) {
        if let Some(field) = self.0.last_mut()
            && !field.shows
            && field.instruction.len() + words.len() <= LONGEST
        {
            field.instruction.push_str(words);
        }
    }

    /// The instruction ends; what the field shows begins.
    pub(super) fn separate(&mut self) {
        if let Some(field) = self.0.last_mut() {
            field.shows = true;
            field.link = target(&field.instruction);
        }
    }

    pub(super) fn end(&mut self) {
        self.0.pop();
    }

    /// Whether words that stand here are shown.
    pub(super) fn show(&self) -> bool {
        self.0.iter().all(|field| field.shows)
    }

    /// Where a click on words that stand here leads.
    pub(super) fn link(&self) -> Option<&str> {
        self.0.iter().rev().find_map(|field| field.link.as_deref())
    }
}

/// The address to which an instruction `HYPERLINK "https://…" \l "place"` leads.
fn target(instruction: &str) -> Option<String> {
    let mut words = split(instruction).into_iter();
    if !words.next()?.eq_ignore_ascii_case("HYPERLINK") {
        return None;
    }
    let (mut address, mut place) = (None, None);
    while let Some(word) = words.next() {
        match word.as_str() {
            "\\l" => place = words.next(),
            "\\o" | "\\t" => {
                words.next();
            }
            "\\m" | "\\n" | "\\h" => {}
            _ => {
                address.get_or_insert(word);
            }
        }
    }
    // A place in the file itself is no address.
    let address = address.filter(|address| !address.is_empty())?;
    Some(match place {
        Some(place) => format!("{address}#{place}"),
        None => address,
    })
}

/// The words of an instruction; those in quotation marks may have spaces.
fn split(instruction: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut quoted = false;
    let mut signs = instruction.chars().peekable();
    while let Some(sign) = signs.next() {
        match sign {
            '"' => {
                quoted = !quoted;
                word.get_or_insert_default();
            }
            '\\' if quoted && matches!(signs.peek(), Some('"' | '\\')) => {
                word.get_or_insert_default().extend(signs.next());
            }
            sign if sign.is_whitespace() && !quoted => words.extend(word.take()),
            sign => word.get_or_insert_default().push(sign),
        }
    }
    words.extend(word);
    words
}

#[cfg(test)]
mod tests {
    use super::target;

    #[test]
    fn instructions_lead_to_addresses() {
        for (instruction, address) in [
            (
                " HYPERLINK \"https://itu.int/go/tsg12\" ",
                Some("https://itu.int/go/tsg12"),
            ),
            (
                "HYPERLINK https://itu.int \\o \"a tip\"",
                Some("https://itu.int"),
            ),
            (
                "HYPERLINK \"https://itu.int\" \\l \"top\"",
                Some("https://itu.int#top"),
            ),
            ("HYPERLINK \\l \"_Toc1\"", None),
            ("PAGE", None),
            ("", None),
        ] {
            assert_eq!(target(instruction).as_deref(), address, "{instruction}");
        }
    }
}
