//! Whether a telephone number, an e-mail address or the address of a page is written as letters print it.
//! Pure.

/// What is to be said of something that was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// Nothing.
    Right,
    /// It can become right; wrong only if it is left so.
    Unfinished,
    /// It cannot become right.
    Wrong,
    /// This is how letters write it.
    Better(String),
}

/// The country codes of one and two digits (Rec. ITU-T E.164); all others have three.
const SHORT_CODES: [&str; 46] = [
    "1", "7", "20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45",
    "46", "47", "48", "49", "51", "52", "53", "54", "55", "56", "57", "58", "60", "61", "62", "63",
    "64", "65", "66", "81", "82", "84", "86", "90", "91", "92", "93", "94", "95", "98",
];

/// A number of this many digits or more may be complete; the longest has fifteen (Rec. ITU-T E.164).
const FEWEST_DIGITS: usize = 7;
const MOST_DIGITS: usize = 15;

/// A telephone number: “+41 22 730 6828”.
pub(super) fn telephone(text: &str) -> Verdict {
    let text = text.trim();
    if text.is_empty() {
        return Verdict::Unfinished;
    }
    let separator = |c: char| c.is_whitespace() || "-.()/\u{2010}\u{2011}".contains(c);
    let mut digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let others = text.chars().filter(|c| !c.is_ascii_digit());
    let plus = text.starts_with('+');
    let foreign = others.clone().any(|c| !separator(c) && c != '+');
    let pluses = others.filter(|c| *c == '+').count();
    if foreign || pluses > usize::from(plus) || digits.len() > MOST_DIGITS + 3 {
        return Verdict::Wrong;
    }
    // The nought that one dials within the country: +41 (0)22.
    let trunk = plus && text.contains("(0)");
    let mut grouped = text.to_owned();
    if trunk {
        grouped = text.replacen("(0)", " ", 1);
        digits = grouped.chars().filter(char::is_ascii_digit).collect();
    } else if !plus {
        let home = digits.strip_prefix("022").filter(|rest| rest.len() == 7);
        if let Some(abroad) = digits.strip_prefix("00") {
            digits = abroad.to_owned();
            grouped = grouped.replacen("00", "+", 1);
        } else if let Some(rest) = home {
            // Geneva, where the bureau is.
            digits = format!("4122{rest}");
            grouped = format!("+{digits}");
        } else {
            // Without a country code nobody can tell where it is; it may yet get one.
            return Verdict::Unfinished;
        }
    }
    if digits.len() < FEWEST_DIGITS {
        return Verdict::Unfinished;
    }
    if digits.len() > MOST_DIGITS || digits.starts_with('0') {
        return Verdict::Wrong;
    }
    let written = written(&digits, &grouped);
    if written == text {
        Verdict::Right
    } else {
        Verdict::Better(written)
    }
}

/// The number with spaces between its groups: as they are if there are any, by rule if there are none.
fn written(digits: &str, grouped: &str) -> String {
    let code = country_code(digits);
    let groups: Vec<&str> = grouped
        .split(|c: char| !c.is_ascii_digit())
        .filter(|group| !group.is_empty())
        .collect();
    if groups.len() > 2 && groups[0] == code {
        return format!("+{}", groups.join(" "));
    }
    let rest = &digits[code.len()..];
    if code == "41" && rest.len() == 9 {
        // Switzerland: area, three, four (conventions.md §7).
        let (area, number) = rest.split_at(2);
        let (first, last) = number.split_at(3);
        return format!("+41 {area} {first} {last}");
    }
    if groups.len() > 1 && groups[0] == code {
        return format!("+{}", groups.join(" "));
    }
    format!("+{code} {rest}")
}

fn country_code(digits: &str) -> &str {
    let known = |code: &&str| SHORT_CODES.contains(code);
    [1, 2]
        .into_iter()
        .filter_map(|length| digits.get(..length))
        .find(known)
        .unwrap_or(digits.get(..3).unwrap_or(digits))
}

/// An e-mail address: “tsbsg12@itu.int”.
pub(super) fn email(text: &str) -> Verdict {
    let text = text.trim();
    if let Some(rest) = text.strip_prefix("mailto:") {
        return match email(rest) {
            Verdict::Right => Verdict::Better(rest.to_owned()),
            other => other,
        };
    }
    let impossible = |c: char| c.is_whitespace() || c.is_control() || "<>()[],;:\"\\".contains(c);
    if text.contains(impossible) || text.matches('@').count() > 1 || text.contains("..") {
        return Verdict::Wrong;
    }
    let Some((name, host)) = text.split_once('@') else {
        return Verdict::Unfinished;
    };
    if name.is_empty() || name.starts_with('.') || name.ends_with('.') {
        return Verdict::Wrong;
    }
    host_verdict(host)
}

/// The address of a page: “https://www.itu.int/go/tsg12”.
pub(super) fn page(text: &str) -> Verdict {
    let text = text.trim();
    if text.contains(|c: char| c.is_whitespace() || c.is_control() || "<>\"".contains(c)) {
        return Verdict::Wrong;
    }
    let secure = text.strip_prefix("https://");
    if let Some(rest) = secure.or_else(|| text.strip_prefix("http://")) {
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        let host = host.split(':').next().unwrap_or_default();
        return host_verdict(host);
    }
    if "https://".starts_with(text) || "http://".starts_with(text) {
        return Verdict::Unfinished;
    }
    if text.contains("://") {
        // No browser would be safe with it, nor would a printed letter need it.
        return Verdict::Wrong;
    }
    let host = text.split('/').next().unwrap_or_default();
    match host_verdict(host) {
        Verdict::Right => Verdict::Better(format!("https://{text}")),
        other => other,
    }
}

fn host_verdict(host: &str) -> Verdict {
    let possible = |c: char| c.is_alphanumeric() || c == '-' || c == '.';
    if !host.chars().all(possible) || host.starts_with(['.', '-']) || host.contains("..") {
        return Verdict::Wrong;
    }
    let whole = |label: &str| !label.is_empty() && !label.ends_with('-');
    let top = host.rsplit('.').next().unwrap_or_default();
    let complete = host.contains('.') && host.split('.').all(whole) && top.chars().count() > 1;
    if complete && !top.chars().all(|c| c.is_ascii_digit()) {
        Verdict::Right
    } else {
        Verdict::Unfinished
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn better(text: &str) -> Verdict {
        Verdict::Better(text.to_owned())
    }

    #[test]
    fn telephones_are_written_as_letters_print_them() {
        for right in [
            "+41 22 730 6828",
            // The switchboard, until about 2014.
            "+41 22 730 51 11",
            "+1 202 555 0100",
            "+998 71 238 4100",
        ] {
            assert_eq!(telephone(right), Verdict::Right, "{right}");
        }
        for typed in [
            "+41227306828",
            "0041 22 730 6828",
            "0041227306828",
            "+41 (0)22 730 6828",
            "+41-22-730-6828",
            "+41.22.730.6828",
            "+41  22 730  6828 ",
            "022 730 6828",
            "022/730.68.28",
        ] {
            assert_eq!(telephone(typed), better("+41 22 730 6828"), "{typed}");
        }
        assert_eq!(telephone("+33 1.40.50.60.70"), better("+33 1 40 50 60 70"));
        assert_eq!(telephone("+998712384100"), better("+998 712384100"));
    }

    #[test]
    fn half_a_number_is_not_wrong_yet() {
        for typed in ["", "+", "+41", "+41 22 7", "730 6828"] {
            assert_eq!(telephone(typed), Verdict::Unfinished, "{typed}");
        }
        for typed in [
            "ask reception",
            "+41 22 730 6828 ext. 3",
            "41+22",
            "+41 22 730 6828 6828 6828",
            "+0 22 730 6828",
            "+41 22 730 6828 +41 22 730 5853",
        ] {
            assert_eq!(telephone(typed), Verdict::Wrong, "{typed}");
        }
    }

    #[test]
    fn what_is_offered_is_right() {
        for typed in [
            "+41227306828",
            "0012025550100",
            "+998712384100",
            "022 730 68 28",
        ] {
            let Verdict::Better(written) = telephone(typed) else {
                panic!("{typed}");
            };
            assert_eq!(telephone(&written), Verdict::Right, "{written}");
        }
        let Verdict::Better(address) = page("itu.int/go/tsg12") else {
            panic!("an address without https://");
        };
        assert_eq!(page(&address), Verdict::Right);
    }

    #[test]
    fn mailboxes_have_a_name_and_a_host() {
        for right in [
            "tsbsg12@itu.int",
            "o'neill+sg@ties.itu.int",
            "信箱@例子.中国",
        ] {
            assert_eq!(email(right), Verdict::Right, "{right}");
        }
        for unfinished in ["", "tsbsg12", "tsbsg12@", "tsbsg12@itu", "tsbsg12@itu."] {
            assert_eq!(email(unfinished), Verdict::Unfinished, "{unfinished}");
        }
        for wrong in [
            "a b@itu.int",
            "a@b@itu.int",
            "@itu.int",
            "a@itu..int",
            "a, b",
        ] {
            assert_eq!(email(wrong), Verdict::Wrong, "{wrong}");
        }
        assert_eq!(email("mailto:tsbsg12@itu.int"), better("tsbsg12@itu.int"));
    }

    #[test]
    fn pages_have_a_scheme() {
        for right in [
            "https://www.itu.int/go/tsg12",
            "http://itu.int",
            "https://itu.int:8080/x?y#z",
        ] {
            assert_eq!(page(right), Verdict::Right, "{right}");
        }
        for unfinished in ["", "ht", "https://", "https://www", "www"] {
            assert_eq!(page(unfinished), Verdict::Unfinished, "{unfinished}");
        }
        for wrong in [
            "javascript://x.y",
            "https://itu.int/a b",
            "https://-x",
            "ftp://itu.int",
        ] {
            assert_eq!(page(wrong), Verdict::Wrong, "{wrong}");
        }
        assert_eq!(page("www.itu.int"), better("https://www.itu.int"));
    }
}
