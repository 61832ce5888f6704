//! How long the same words are in each language.

use crate::language::Language;

/// Variance of the length, in English characters, for each English character of a text. The standard wording has
/// 2 to 3, in Chinese 11; own texts have more. Gale and Church found 6.8 on sentences of parliament.
pub(super) fn variance(language: Language) -> f32 {
    match language {
        Language::Zh => 11.0,
        _ => 5.0,
    }
}

/// How far apart lengths may be in any case: short texts, such as headings, vary by a word.
const SLACK: f32 = 16.0;

/// What the best fit is worth, as a logarithm of likelihood: among paragraphs of a letter, one in three is of
/// about the same length.
const BEST: f32 = 1.1;

/// However far apart lengths are, a translation may have dropped a sentence.
const WORST: f32 = -7.0;

/// Characters that a language needs for one English one: the standard wording of letters (150 messages)
/// has these ratios, which a test measures.
pub(super) fn ratio(language: Language) -> f32 {
    match language {
        Language::Ar => 0.85,
        Language::En => 1.0,
        Language::Es => 1.19,
        Language::Fr => 1.23,
        Language::Ru => 1.14,
        Language::Zh => 0.28,
    }
}

/// How well two lengths, both in English characters, fit: a logarithm of likelihood against chance.
pub(super) fn fit(first: f32, second: f32, variance: f32) -> f32 {
    let mean = (first + second) / 2.0;
    let apart = (first - second).powi(2) / (variance * mean + SLACK);
    (BEST - apart / 2.0).max(WORST)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::phrasebook::phrasebook;

    /// English and other wording of the same message.
    fn pairs(language: Language) -> Vec<(f32, f32)> {
        let english = phrasebook(Language::En);
        let other = phrasebook(language);
        // Without what stands for values.
        let length = |words: String| {
            let words = words.split('{').map(|piece| match piece.split_once('}') {
                Some((_, words)) => words,
                None => piece,
            });
            words.map(|words| words.chars().count()).sum::<usize>() as f32
        };
        let keys = english.keys().map(|(key, _)| key.to_owned());
        keys.filter(|key| other.status(key).is_some())
            .map(|key| {
                let english = length(english.say(&key, &[]));
                (english, length(other.say(&key, &[])))
            })
            .filter(|(english, _)| *english >= 20.0)
            .collect()
    }

    #[test]
    fn ratios_are_those_of_the_standard_wording() {
        for language in Language::ALL {
            let pairs = pairs(language);
            assert!(pairs.len() > 120, "{language}: {}", pairs.len());
            let (english, other) = (pairs.iter()).fold((0.0, 0.0), |(a, b), (c, d)| (a + c, b + d));
            let measured: f32 = other / english;
            let known = ratio(language);
            assert!(
                (measured / known - 1.0).abs() < 0.06,
                "{language}: {measured} is not {known}"
            );
            let measured: f32 = pairs
                .iter()
                .map(|(english, other)| (english - other / known).powi(2) / english)
                .sum::<f32>()
                / pairs.len() as f32;
            assert!(measured < variance(language), "{language}: {measured}");
        }
    }

    #[test]
    fn equal_lengths_fit_best() {
        assert!(fit(100.0, 100.0, 5.0) > fit(100.0, 130.0, 5.0));
        assert!(fit(100.0, 130.0, 5.0) > fit(100.0, 300.0, 5.0));
        assert!(fit(10.0, 1000.0, 5.0) >= WORST);
        assert!(fit(0.0, 0.0, 5.0).is_finite());
    }
}
