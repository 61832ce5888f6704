//! What the title bar says.

use super::App;

impl App {
    /// Says in the title bar which letter is open.
    pub(super) fn title(&mut self, ctx: &egui::Context) {
        let program = self.texts.say("program");
        let title = match &self.open {
            Some(open) => {
                let mark = if open.editing.changed() { "• " } else { "" };
                let title = match open.editing.is_locked() {
                    true => {
                        let title = open.title();
                        self.texts
                            .with("title-read-only", &[("title", title.into())])
                    }
                    false => open.title(),
                };
                format!("{mark}{title} – {program}")
            }
            None => program,
        };
        // A command to the window makes another frame: none for a title that is shown already.
        if self.shown_title != title {
            ctx.send_viewport_cmd(egui::ViewportCommand::Title(title.clone()));
            self.shown_title = title;
        }
    }
}
