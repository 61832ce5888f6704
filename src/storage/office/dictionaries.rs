//! Spelling dictionaries that the system has, in Hunspell's format.

use crate::language::Language;
use std::fs;
use std::path::{Path, PathBuf};

/// Files larger than this are no dictionaries: 64 MiB.
const LARGEST: u64 = 64 << 20;

/// The folders in which systems keep dictionaries.
const SYSTEM: [&str; 6] = [
    "/usr/share/hunspell",
    "/usr/share/myspell/dicts",
    "/usr/share/myspell",
    "/usr/local/share/hunspell",
    "/Library/Spelling",
    "C:\\Hunspell",
];

/// The folders in which `LibreOffice` keeps a folder for every language.
const LIBREOFFICE: [&str; 6] = [
    "/usr/lib/libreoffice/share/extensions",
    "/usr/lib64/libreoffice/share/extensions",
    "/opt/libreoffice/share/extensions",
    "/Applications/LibreOffice.app/Contents/Resources/extensions",
    "C:\\Program Files\\LibreOffice\\share\\extensions",
    "C:\\Program Files (x86)\\LibreOffice\\share\\extensions",
];

/// The dictionary of `language`, as the texts of its two files (`.aff`, `.dic`): from the folder
/// `beside` if it is there, or from where the system or `LibreOffice` keeps dictionaries. There is none
/// for Chinese.
pub fn dictionaries(language: Language, beside: Option<&Path>) -> Option<(String, String)> {
    let mut folders: Vec<PathBuf> = beside.map(Path::to_owned).into_iter().collect();
    folders.extend(SYSTEM.map(PathBuf::from));
    for extensions in LIBREOFFICE {
        let dictionary = format!("dict-{}", language.tag());
        folders.push(Path::new(extensions).join(dictionary));
    }
    (folders.iter()).find_map(|folder| dictionary_in(folder, language))
}

/// The dictionaries of a language by the names of their files, the best first.
fn names(language: Language) -> &'static [&'static str] {
    match language {
        Language::Ar => &["ar", "ar_EG", "ar_SA"],
        Language::En => &["en_GB", "en-GB"],
        Language::Es => &["es_ES", "es", "es_ANY", "es_MX"],
        Language::Fr => &[
            "fr",
            "fr_FR",
            "fr-toutesvariantes",
            "fr-moderne",
            "fr-classique",
        ],
        Language::Ru => &["ru_RU", "ru"],
        Language::Zh => &[],
    }
}

fn dictionary_in(folder: &Path, language: Language) -> Option<(String, String)> {
    names(language).iter().find_map(|name| {
        let affixes = bytes(&folder.join(format!("{name}.aff")))?;
        let words = bytes(&folder.join(format!("{name}.dic")))?;
        dictionary(&affixes, &words)
    })
}

/// The texts of the two files of a dictionary; nothing if they are not written as the first one says.
pub fn dictionary(affixes: &[u8], words: &[u8]) -> Option<(String, String)> {
    // The first file says how both are written.
    let encoding = encoding(affixes);
    Some((decoded(affixes, &encoding)?, decoded(words, &encoding)?))
}

fn bytes(path: &Path) -> Option<Vec<u8>> {
    let size = fs::metadata(path).ok()?.len();
    (size <= LARGEST).then(|| fs::read(path).ok())?
}

/// What an affix file says after `SET`; Hunspell's own where it says nothing.
fn encoding(affixes: &[u8]) -> String {
    let said = affixes.split(|byte| *byte == b'\n').find_map(|line| {
        let line = str::from_utf8(line).ok()?;
        let mut words = line.trim_start_matches('\u{FEFF}').split_whitespace();
        (words.next() == Some("SET")).then(|| words.next())?
    });
    said.unwrap_or("ISO8859-1").to_ascii_uppercase()
}

/// The upper halves of the encodings in which dictionaries of our languages are written.
const KOI8_R: &str = concat!(
    "─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓\u{2320}■\u{2219}\u{221A}\u{2248}\u{2264}\u{2265}\u{A0}\u{2321}\u{B0}\u{B2}",
    "\u{B7}\u{F7}═║╒ё╓╔╕╖╗╘╙╚╛╜╝╞╟╠╡Ё╢╣╤╥╦╧╨╩╪╫╬\u{A9}",
    "юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ"
);
const CP1251: &str = concat!(
    "ЂЃ\u{201A}ѓ\u{201E}\u{2026}\u{2020}\u{2021}\u{20AC}\u{2030}Љ\u{2039}ЊЌЋЏ",
    "ђ\u{2018}\u{2019}\u{201C}\u{201D}\u{2022}\u{2013}\u{2014}\u{FFFD}\u{2122}љ\u{203A}њќћџ",
    "\u{A0}ЎўЈ\u{A4}Ґ\u{A6}\u{A7}Ё\u{A9}Є\u{AB}\u{AC}\u{AD}\u{AE}Ї",
    "\u{B0}\u{B1}Ііґµ\u{B6}\u{B7}ё\u{2116}є\u{BB}јЅѕї",
    "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя"
);

/// The text of a file in `encoding`, or nothing if that is unknown here or wrong.
fn decoded(bytes: &[u8], encoding: &str) -> Option<String> {
    let upper = |byte: u8| -> Option<char> {
        let place = usize::from(byte).checked_sub(0x80)?;
        match encoding {
            "KOI8-R" => KOI8_R.chars().nth(place),
            "MICROSOFT-CP1251" | "CP1251" | "WINDOWS-1251" => CP1251.chars().nth(place),
            "ISO8859-15" => Some(match byte {
                0xA4 => '€',
                0xA6 => 'Š',
                0xA8 => 'š',
                0xB4 => 'Ž',
                0xB8 => 'ž',
                0xBC => 'Œ',
                0xBD => 'œ',
                0xBE => 'Ÿ',
                other => char::from(other),
            }),
            "ISO8859-1" | "ISO-8859-1" => Some(char::from(byte)),
            _ => None,
        }
    };
    if matches!(encoding, "UTF-8" | "UTF8") {
        return String::from_utf8(bytes.to_vec()).ok();
    }
    let table: Vec<Option<char>> = (0x80..=0xFF).map(upper).collect();
    let characters = bytes.iter().map(|byte| match byte {
        0..0x80 => Some(char::from(*byte)),
        upper => table[usize::from(*upper) - 0x80],
    });
    characters.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn put(folder: &Path, name: &str, affixes: &[u8], words: &[u8]) {
        fs::write(folder.join(format!("{name}.aff")), affixes).unwrap();
        fs::write(folder.join(format!("{name}.dic")), words).unwrap();
    }

    #[test]
    fn a_dictionary_is_read_as_it_is_written() {
        let folder = tempfile::tempdir().unwrap();
        let beside = Some(folder.path());
        // “слово”, “œuvre”, “año”
        put(
            folder.path(),
            "ru_RU",
            b"SET KOI8-R\n",
            b"1\n\xD3\xCC\xCF\xD7\xCF\n",
        );
        put(folder.path(), "fr", b"SET ISO8859-15\n", b"1\n\xBDuvre\n");
        put(folder.path(), "es", b"TRY a\n", b"1\na\xF1o\n");
        put(
            folder.path(),
            "ar",
            "\u{FEFF}SET\tUTF-8\r\n".as_bytes(),
            "1\nكلمة\n".as_bytes(),
        );
        let words = |language| dictionaries(language, beside).unwrap().1;
        assert_eq!(words(Language::Ru), "1\nслово\n");
        assert_eq!(words(Language::Fr), "1\nœuvre\n");
        assert_eq!(words(Language::Es), "1\naño\n");
        assert_eq!(words(Language::Ar), "1\nكلمة\n");
        put(folder.path(), "ru_RU", b"SET CP1251\n", b"1\n\xFF\n");
        assert_eq!(words(Language::Ru), "1\nя\n");
    }

    #[test]
    fn the_best_dictionary_is_taken() {
        let folder = tempfile::tempdir().unwrap();
        let beside = Some(folder.path());
        assert_eq!(dictionaries(Language::Zh, beside), None);
        put(folder.path(), "es_MX", b"SET UTF-8\n", b"1\nMX\n");
        put(folder.path(), "es_ES", b"SET UTF-8\n", b"1\nES\n");
        assert_eq!(dictionaries(Language::Es, beside).unwrap().1, "1\nES\n");
        // One that cannot be read does not hide the other.
        put(folder.path(), "es_ES", b"SET EBCDIC\n", b"1\n\xFF\n");
        assert_eq!(dictionaries(Language::Es, beside).unwrap().1, "1\nMX\n");
    }

    #[test]
    fn every_upper_half_is_whole() {
        assert_eq!(KOI8_R.chars().count(), 128);
        assert_eq!(CP1251.chars().count(), 128);
    }
}
