//! Web and e-mail addresses in running words.

use regex::Regex;
use std::ops::Range;
use std::sync::LazyLock;

/// Finds addresses; the punctuation of the sentence may be part of what it finds.
pub static ADDRESSES: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(concat!(
        r#"(?:https?://|www\.|mailto:)[^\s<>"“”«»（）()，。；：！？、\p{Han}\x{FFFC}]+"#,
        r"|[A-Za-z0-9_.+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+",
        r"|[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.(?:int|org|com|net)(?-u:\b)(?:/[A-Za-z0-9_./?=&%#-]*)?",
    ))
    .expect("the pattern is a constant")
});

/// Where addresses stand in `words`, without the punctuation behind them.
pub fn written(words: &str) -> impl Iterator<Item = Range<usize>> {
    ADDRESSES.find_iter(words).map(|found| {
        let address = found.as_str().trim_end_matches(['.', ',', ';', ':']);
        found.start()..found.start() + address.len()
    })
}

/// What an address has in common with the same page in another language: without scheme, `www.`, and the
/// part that names the language.
pub fn value(address: &str) -> String {
    static SEGMENT: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"/(?:ar|en|es|fr|ru|zh)(?:/|$)|[-_](?:[aefrscAEFRSC])(?:\.\w+)?$")
            .expect("the pattern is a constant")
    });
    let plain = ["https://", "http://", "mailto:"]
        .iter()
        .find_map(|scheme| address.strip_prefix(scheme))
        .unwrap_or(address);
    let plain = plain
        .strip_prefix("www.")
        .unwrap_or(plain)
        .trim_end_matches('/');
    SEGMENT.replace_all(plain, "/").to_lowercase()
}
