//! What stands beside the form, by how much room there is. In a slim window, as it is at 200 %, navigator and pages
//! stand in the place of the form, one at a time.

use super::view::Columns;

/// Narrower than this, in points, the window has no room for two languages and the pages.
const NARROW: f32 = 1200.0;
/// Narrower than this, it has no room beside the form.
pub const SLIM: f32 = 900.0;

/// What the middle of a slim window shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Middle {
    /// The form.
    #[default]
    Form,
    /// The parts of the letter.
    Navigator,
    /// The pages.
    Pages,
}

/// What a person wants to see, and what there is room for.
#[derive(Clone, Copy, Debug)]
pub struct Room {
    navigator: bool,
    pages: bool,
    /// Where there is little room for them: two languages in a small window.
    pages_when_narrow: bool,
    middle: Middle,
    narrow: bool,
    /// There is no room beside the form.
    pub slim: bool,
}

impl Default for Room {
    fn default() -> Room {
        Room {
            navigator: true,
            pages: true,
            pages_when_narrow: false,
            middle: Middle::Form,
            narrow: false,
            slim: false,
        }
    }
}

impl Room {
    /// The window is so many points wide and shows these columns.
    pub fn measure(&mut self, width: f32, columns: Columns) {
        let two = [Columns::Both, Columns::Translation].contains(&columns);
        self.narrow = two && width < NARROW;
        self.slim = width < SLIM;
    }

    /// What stands in the middle.
    pub fn middle(&self) -> Middle {
        match self.slim {
            true => self.middle,
            false => Middle::Form,
        }
    }

    /// Whether the navigator is seen.
    pub fn navigator(&self) -> bool {
        match self.slim {
            true => self.middle == Middle::Navigator,
            false => self.navigator,
        }
    }

    /// Whether the pages are seen.
    pub fn pages(&self) -> bool {
        match (self.slim, self.narrow) {
            (true, _) => self.middle == Middle::Pages,
            (_, true) => self.pages_when_narrow,
            _ => self.pages,
        }
    }

    /// Shows the navigator, or hides it.
    pub fn turn_navigator(&mut self) {
        match self.slim {
            true => self.turn(Middle::Navigator),
            false => self.navigator = !self.navigator,
        }
    }

    /// Shows the pages, or hides them.
    pub fn turn_pages(&mut self) {
        match (self.slim, self.narrow) {
            (true, _) => self.turn(Middle::Pages),
            (_, true) => self.pages_when_narrow = !self.pages_when_narrow,
            _ => self.pages = !self.pages,
        }
    }

    fn turn(&mut self, to: Middle) {
        self.middle = match self.middle == to {
            true => Middle::Form,
            false => to,
        };
    }

    /// Something is to be written: the form is seen.
    pub fn show_form(&mut self) {
        self.middle = Middle::Form;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn in_a_slim_window_one_thing_stands_in_the_middle() {
        let mut room = Room::default();
        room.measure(1440.0, Columns::Own);
        assert!(room.navigator() && room.pages());
        room.measure(720.0, Columns::Own);
        assert!(!room.navigator() && !room.pages());
        room.turn_pages();
        assert_eq!(room.middle(), Middle::Pages);
        room.turn_navigator();
        assert_eq!((room.middle(), room.pages()), (Middle::Navigator, false));
        room.show_form();
        assert_eq!(room.middle(), Middle::Form);
        // A wide window is as it was.
        room.measure(1440.0, Columns::Own);
        assert!(room.navigator() && room.pages());
    }

    #[test]
    fn two_languages_leave_no_room_for_pages_in_a_small_window() {
        let mut room = Room::default();
        room.measure(1024.0, Columns::Both);
        assert!(!room.pages());
        room.turn_pages();
        assert!(room.pages());
        room.measure(1440.0, Columns::Both);
        assert!(room.pages());
    }
}
