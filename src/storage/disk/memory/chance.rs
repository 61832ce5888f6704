//! Chance with a seed, for tests that must find the same again.

/// Numbers by chance that are the same every time.
#[derive(Clone, Debug)]
pub struct Chance(u64);

impl Chance {
    /// Those that begin with a seed.
    pub fn new(seed: u64) -> Chance {
        Chance(seed.wrapping_mul(2).wrapping_add(1))
    }

    /// A number below `below`.
    pub fn below(&mut self, below: usize) -> usize {
        // Vigna’s SplitMix64.
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((mixed ^ (mixed >> 31)) % below as u64).unwrap()
    }
}
