//! Digits of any script, and the Chinese numerals.

/// Arabic-Indic and full-width digits as 0–9.
pub fn western(character: char) -> char {
    let value = match character {
        '\u{660}'..='\u{669}' => u32::from(character) - 0x660,
        '\u{6F0}'..='\u{6F9}' => u32::from(character) - 0x6F0,
        '\u{FF10}'..='\u{FF19}' => u32::from(character) - 0xFF10,
        _ => return character,
    };
    char::from_digit(value, 10).unwrap_or(character)
}

/// The Chinese numerals of one to nine.
const NUMERALS: [char; 9] = ['一', '二', '三', '四', '五', '六', '七', '八', '九'];

/// The value of a Chinese numeral from 1 to 99: 九, 十二, 二十.
pub fn chinese_value(numeral: &str) -> Option<u32> {
    let digit = |c: char| {
        let at = NUMERALS.iter().position(|numeral| *numeral == c)?;
        u32::try_from(at + 1).ok()
    };
    let letters: Vec<char> = numeral.chars().collect();
    match letters.as_slice() {
        ['十'] => Some(10),
        [one] => digit(*one),
        ['十', one] => Some(10 + digit(*one)?),
        [ten, '十'] => Some(10 * digit(*ten)?),
        [ten, '十', one] => Some(10 * digit(*ten)? + digit(*one)?),
        _ => None,
    }
}

/// A number from 1 to 99 as a Chinese numeral.
pub fn chinese_numeral(number: u32) -> Option<String> {
    let digit = |number: u32| {
        let at = usize::try_from(number.checked_sub(1)?).ok()?;
        NUMERALS.get(at).copied()
    };
    let (tens, ones) = (number / 10, number % 10);
    let mut numeral = String::new();
    match tens {
        0 => {}
        1 => numeral.push('十'),
        2..=9 => {
            numeral.push(digit(tens)?);
            numeral.push('十');
        }
        _ => return None,
    }
    numeral.extend(digit(ones));
    (!numeral.is_empty()).then_some(numeral)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chinese_numerals_are_read_as_they_are_written() {
        for number in 1..100 {
            let numeral = chinese_numeral(number).unwrap();
            assert_eq!(chinese_value(&numeral), Some(number), "{numeral}");
        }
        assert_eq!(chinese_numeral(9).as_deref(), Some("九"));
        assert_eq!(chinese_numeral(21).as_deref(), Some("二十一"));
        for no in ["", "百", "二二", "十十", "一百"] {
            assert_eq!(chinese_value(no), None, "{no}");
        }
        assert_eq!([chinese_numeral(0), chinese_numeral(100)], [None, None]);
    }
}
