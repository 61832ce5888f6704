//! Copying and pasting: plain text for everybody, HTML for Word, runs for this program itself.

use super::model::{self, Look};
use crate::letter::text::fact::Fact;
use crate::letter::text::{Emphasis, Link, Run};

/// Several paragraphs that were pasted at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pasted {
    /// What the clipboard holds with styles, if it does.
    pub html: Option<String>,
    /// The same as plain text.
    pub plain: String,
}

/// What a paste puts in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Paste {
    /// Runs, at the caret.
    Runs(Vec<Run>),
    /// Paragraphs, for the window to make blocks of.
    Paragraphs(Pasted),
}

/// What was copied last within this program.
#[derive(Clone, Debug, Default)]
pub struct Copied {
    runs: Vec<Run>,
    plain: String,
}

impl Copied {
    /// Remembers what is copied.
    pub fn new(runs: Vec<Run>, plain: String) -> Copied {
        Copied { runs, plain }
    }

    /// The runs, if the clipboard still holds what was copied here.
    fn runs(&self, text: &str) -> Option<&[Run]> {
        let same = !self.plain.is_empty() && self.plain == lines(text);
        same.then_some(&self.runs)
    }
}

/// A paste, as it arrives.
pub struct Arrival<'a> {
    /// The plain text.
    pub text: &'a str,
    /// The same with styles, if there is any.
    pub html: Option<String>,
    /// The paragraphs that were read from it.
    pub read: Vec<Vec<Run>>,
}

/// What is to be done with it. `paragraphs`: the window can take several.
pub fn paste(
    arrival: Arrival<'_>,
    copied: &Copied,
    look: &Look,
    one_line: bool,
    paragraphs: bool,
) -> Paste {
    if let Some(runs) = copied.runs(arrival.text) {
        return Paste::Runs(model::admit(runs, one_line));
    }
    let text = lines(arrival.text);
    let several = match arrival.read.len() {
        0 => text.lines().filter(|line| !line.trim().is_empty()).count() > 1,
        many => many > 1,
    };
    if several && paragraphs {
        return Paste::Paragraphs(Pasted {
            html: arrival.html.filter(|_| !arrival.read.is_empty()),
            plain: text,
        });
    }
    if arrival.read.is_empty() {
        return Paste::Runs(model::words(text.trim_end_matches('\n'), look, one_line));
    }
    let read = arrival.read.join(&Run::LineBreak);
    Paste::Runs(model::admit(&read, one_line))
}

fn lines(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

/// The runs as other programs take them with styles.
pub fn html(runs: &[Run], value: &dyn Fn(&Fact) -> String) -> String {
    let mut html = String::new();
    for run in runs {
        let (text, emphasis, link) = match run {
            Run::Words {
                text,
                emphasis,
                link,
            } => (text.clone(), *emphasis, link.as_ref()),
            Run::Fact { fact, emphasis } => (value(fact), *emphasis, None),
            Run::LineBreak => {
                html.push_str("<br>");
                continue;
            }
        };
        let link = link.map(|link| match link {
            Link::Address(address) => address.clone(),
            Link::Fact(fact) => value(fact),
        });
        html.push_str(&dressed(&text, emphasis, link));
    }
    html
}

fn dressed(text: &str, emphasis: Emphasis, link: Option<String>) -> String {
    let mut dressed = escaped(text);
    for (on, tag) in [
        (emphasis.superscript, "sup"),
        (emphasis.underline, "u"),
        (emphasis.italic, "i"),
        (emphasis.bold, "b"),
    ] {
        if on {
            dressed = format!("<{tag}>{dressed}</{tag}>");
        }
    }
    match link {
        Some(link) => format!("<a href=\"{}\">{dressed}</a>", escaped(&link)),
        None => dressed,
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bold(text: &str) -> Run {
        Run::Words {
            text: text.to_owned(),
            emphasis: Emphasis {
                bold: true,
                ..Emphasis::default()
            },
            link: None,
        }
    }

    fn arrival(text: &str, read: Vec<Vec<Run>>) -> Arrival<'_> {
        Arrival {
            text,
            html: Some("<p>…</p>".to_owned()).filter(|_| !read.is_empty()),
            read,
        }
    }

    #[test]
    fn what_was_copied_here_keeps_styles_and_facts() {
        let fact = Run::Fact {
            fact: Fact::Reference,
            emphasis: Emphasis::default(),
        };
        let copied = Copied::new(vec![bold("see "), fact.clone()], "see 12/12".to_owned());
        let look = Look::default();
        let same = paste(arrival("see 12/12", vec![]), &copied, &look, false, true);
        assert_eq!(same, Paste::Runs(vec![bold("see "), fact]));
        let other = paste(arrival("see 12/13", vec![]), &copied, &look, false, true);
        assert_eq!(other, Paste::Runs(vec![Run::plain("see 12/13")]));
    }

    #[test]
    fn several_paragraphs_are_for_the_window() {
        let (copied, look) = (Copied::default(), Look::default());
        let two = "one\r\n\r\ntwo\r\n";
        let Paste::Paragraphs(pasted) = paste(arrival(two, vec![]), &copied, &look, false, true)
        else {
            panic!("two paragraphs");
        };
        assert_eq!((pasted.html, pasted.plain.as_str()), (None, "one\n\ntwo\n"));
        let read = vec![vec![bold("one")], vec![Run::plain("two")]];
        let Paste::Paragraphs(pasted) =
            paste(arrival(two, read.clone()), &copied, &look, false, true)
        else {
            panic!("two paragraphs");
        };
        assert!(pasted.html.is_some());
        let in_cell = paste(arrival(two, read), &copied, &look, false, false);
        let expected = vec![bold("one"), Run::LineBreak, Run::plain("two")];
        assert_eq!(in_cell, Paste::Runs(expected));
    }

    #[test]
    fn one_paragraph_of_word_comes_with_its_styles() {
        let (copied, look) = (Copied::default(), Look::default());
        let read = vec![vec![Run::plain("a "), bold("b")]];
        let pasted = paste(arrival("a b\r\n", read.clone()), &copied, &look, true, true);
        assert_eq!(pasted, Paste::Runs(read[0].clone()));
        let plain = paste(arrival("a b\r\n", vec![]), &copied, &look, true, true);
        assert_eq!(plain, Paste::Runs(vec![Run::plain("a b")]));
    }

    #[test]
    fn html_says_what_the_runs_say() {
        let runs = [
            bold("a<b"),
            Run::LineBreak,
            Run::Words {
                text: "x".to_owned(),
                emphasis: Emphasis::default(),
                link: Some(Link::Address("https://itu.int/?a=1&b=2".to_owned())),
            },
        ];
        assert_eq!(
            html(&runs, &|_| String::new()),
            "<b>a&lt;b</b><br><a href=\"https://itu.int/?a=1&amp;b=2\">x</a>"
        );
    }
}
