//! Numbers by chance that are the same for the same seed.

use std::time::Duration;

/// A row of numbers.
#[derive(Clone, Debug)]
pub struct Random(u64);

impl Random {
    /// The row of a seed.
    pub fn new(seed: u64) -> Random {
        Random(seed.wrapping_mul(2).wrapping_add(1))
    }

    /// The next number, below `limit`.
    pub fn below(&mut self, limit: usize) -> usize {
        self.0 = (self.0)
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % limit
    }

    /// A time, shorter than `most`.
    pub fn up_to(&mut self, most: Duration) -> Duration {
        let most = usize::try_from(most.as_micros()).unwrap();
        Duration::from_micros(self.below(most) as u64)
    }
}
