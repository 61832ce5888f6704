//! What elements of HTML say by their names: how words look, where paragraphs end, what is not read.

use super::look::Declared;
use super::words::Look;
use crate::letter::block::ListMarker;
use crate::letter::text::Emphasis;
use scraper::ElementRef;

/// How words within an element look.
pub(super) fn look(name: &str, element: ElementRef<'_>, declared: &Declared, look: &mut Look) {
    let Emphasis {
        bold,
        italic,
        underline,
        superscript,
    } = &mut look.emphasis;
    match name {
        "b" | "strong" => *bold = true,
        "i" | "em" | "dfn" | "var" => *italic = true,
        "u" => *underline = true,
        "sup" => *superscript = true,
        "sub" => *superscript = false,
        _ => {}
    }
    *bold = declared.bold.unwrap_or(*bold);
    *italic = declared.italic.unwrap_or(*italic);
    *underline = declared.underline.unwrap_or(*underline);
    *superscript = declared.superscript.unwrap_or(*superscript);
    if name == "a"
        && let Some(address) = element.attr("href").and_then(address)
    {
        look.link = Some(address.into());
    }
    // Links are underlined by themselves.
    if look.link.is_some() {
        *underline = false;
    }
}

/// An address that a letter may lead to: a page or a mailbox.
fn address(href: &str) -> Option<String> {
    let href = href.trim();
    let scheme = href.split_once(':')?.0.to_ascii_lowercase();
    let followed = matches!(scheme.as_str(), "http" | "https" | "mailto");
    let sound = !href.contains(|c: char| c.is_whitespace() || c.is_control() || "<>\"".contains(c));
    let rest = &href[scheme.len() + 1..];
    let full = !rest.trim_start_matches('/').is_empty() && rest.len() < 4000;
    // Letter files end an address at these.
    let encoded = rest.replace('[', "%5B").replace(']', "%5D");
    (followed && sound && full).then(|| format!("{scheme}:{encoded}"))
}

/// What Word calls the numbers of a list.
pub(super) fn counted_by_word(counter: &str) -> ListMarker {
    match counter {
        "bullet" | "image" => ListMarker::Bullet,
        "roman-lower" | "roman-upper" => ListMarker::Roman,
        _ => ListMarker::Decimal,
    }
}

pub(super) fn is_heading(element: ElementRef<'_>) -> bool {
    let name = element.value().name();
    let mut classes = element.value().classes();
    matches!(name, "h1" | "h2" | "h3" | "h4" | "h5" | "h6")
        || element.attr("role") == Some("heading")
        || name == "p"
            && classes.any(|class| {
                let class = class.to_ascii_lowercase();
                [
                    "msoheading",
                    "mso-heading",
                    "heading",
                    "msotitle",
                    "msosubtitle",
                ]
                .iter()
                .any(|heading| class.starts_with(heading))
            })
}

/// Elements of which nothing is read.
pub(super) fn is_unseen(name: &str) -> bool {
    const UNSEEN: [&str; 27] = [
        "script", "style", "head", "title", "meta", "link", "xml", "template", "svg", "iframe",
        "object", "embed", "audio", "video", "canvas", "select", "button", "input", "noscript",
        "map", "col", "colgroup", "del", "datalist", "applet", "frameset", "rp",
    ];
    UNSEEN.contains(&name)
}

/// Word's remarks in the margin, and the marks that lead to them.
pub(super) fn is_remark(class: &str) -> bool {
    matches!(
        class,
        "MsoCommentReference" | "msocomanchor" | "msocomtxt" | "msocomoff" | "MsoCommentText"
    )
}

pub(super) fn is_block(name: &str) -> bool {
    const BLOCKS: [&str; 31] = [
        "p",
        "div",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "blockquote",
        "pre",
        "section",
        "article",
        "header",
        "footer",
        "main",
        "nav",
        "aside",
        "address",
        "figure",
        "figcaption",
        "form",
        "fieldset",
        "center",
        "body",
        "dl",
        "dt",
        "dd",
        "details",
        "summary",
        "caption",
        "html",
    ];
    BLOCKS.contains(&name)
}
