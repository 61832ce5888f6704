//! Changes inputs of XML and HTML by their elements: what is changed byte by byte is hardly ever still one of them.

use libfuzzer_sys::fuzzer_mutate;
use std::ops::Range;

/// Larger inputs are changed by their first elements.
const MOST: usize = 4_000;

/// Changes the first `size` bytes of `data`, which has room for `most`; gives back how many there are now.
pub fn mutate(data: &mut [u8], size: usize, most: usize, seed: u32) -> usize {
    let mut chance = Chance(u64::from(seed) | 1 << 40);
    let input = &data[..size];
    if input.starts_with(b"PK") || chance.below(4) == 0 {
        return fuzzer_mutate(data, size, most);
    }
    let (elements, values) = parts(input);
    if elements.is_empty() {
        return fuzzer_mutate(data, size, most);
    }
    let kind = chance.below(8);
    let one = elements[chance.below(elements.len())].clone();
    let mut other = || elements[chance.below(elements.len())].clone();
    let (place, with) = match kind {
        0 => (one, Vec::new()),
        1 => (one.end..one.end, input[one].to_vec()),
        2 => (one.start..one.start, input[other()].to_vec()),
        3 => (one, input[other()].to_vec()),
        4 => (one.clone(), within(&input[one]).to_vec()),
        _ if values.is_empty() => (one, Vec::new()),
        _ => {
            let place = values[chance.below(values.len())].clone();
            let with = match chance.below(3) {
                0 => input[values[chance.below(values.len())].clone()].to_vec(),
                _ => words(&input[place.clone()]),
            };
            (place, with)
        }
    };
    let mut changed = input.to_vec();
    changed.splice(place, with);
    if changed.len() > most || changed.is_empty() {
        return fuzzer_mutate(data, size, most);
    }
    data[..changed.len()].copy_from_slice(&changed);
    changed.len()
}

/// What stands between the tags of an element.
fn within(element: &[u8]) -> &[u8] {
    let start = element.iter().position(|byte| *byte == b'>');
    let end = element.iter().rposition(|byte| *byte == b'<');
    match (start, end) {
        (Some(start), Some(end)) if start < end => &element[start + 1..end],
        _ => &[],
    }
}

/// A value or words, changed byte by byte, without what would end them.
fn words(value: &[u8]) -> Vec<u8> {
    let mut room = vec![0; value.len() + 16];
    room[..value.len()].copy_from_slice(value);
    let most = room.len();
    let size = fuzzer_mutate(&mut room, value.len(), most);
    room.truncate(size);
    let words = String::from_utf8_lossy(&room);
    words.replace(['<', '>', '&', '"', '\''], "").into_bytes()
}

/// Where elements stand, and where words and values of attributes do.
fn parts(input: &[u8]) -> (Vec<Range<usize>>, Vec<Range<usize>>) {
    let (mut elements, mut values, mut open) = (Vec::new(), Vec::new(), Vec::new());
    let mut at = 0;
    while let Some(start) = find(input, at, b'<') {
        if start > at && !open.is_empty() {
            values.push(at..start);
        }
        let Some(end) = find(input, start, b'>') else {
            break;
        };
        let tag = &input[start..end];
        match tag.get(1) {
            Some(b'?' | b'!') => {}
            Some(b'/') => elements.extend(open.pop().map(|open| open..end + 1)),
            _ => {
                let mut quote = start;
                while let Some(from) = find(&input[..end], quote, b'"')
                    && let Some(to) = find(&input[..end], from + 1, b'"')
                {
                    values.push(from + 1..to);
                    quote = to + 1;
                }
                match tag.ends_with(b"/") {
                    true => elements.push(start..end + 1),
                    false => open.push(start),
                }
            }
        }
        at = end + 1;
        if elements.len() >= MOST {
            break;
        }
    }
    (elements, values)
}

fn find(input: &[u8], from: usize, byte: u8) -> Option<usize> {
    let rest = input.get(from..)?;
    Some(from + rest.iter().position(|other| *other == byte)?)
}

/// Numbers by chance, the same for the same seed.
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        (self.0 >> 33) as usize % most
    }
}
