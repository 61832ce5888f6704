//! What a frame of the window shows: bars, panels, the middle, and what stands over them.

use super::keyboard::Pane;
use super::room::Middle;
use super::*;

impl App {
    pub(super) fn show_screen(&mut self, ui: &mut egui::Ui) {
        let situation = self.situation();
        if self.alignment.is_some() {
            self.keyboard.pane(ui, Pane::Form);
            self.show_alignment(ui);
            return;
        }
        let Some(open) = &mut self.open else {
            self.keyboard.pane(ui, Pane::Form);
            let wish = start::ui(ui, &mut self.start, &self.texts);
            if let Some(wish) = wish {
                self.grant(ui.ctx(), wish);
            }
            return;
        };
        self.keyboard.pane(ui, Pane::Top);
        let mut commands = top_bar::ui(ui, open, &situation, &self.texts);
        match (
            banner::ui(ui, open, &self.texts),
            &open.elsewhere,
            &open.path,
        ) {
            (Some(banner::Clicked::TakeOver), Some(elsewhere), Some(path)) => {
                let (path, elsewhere) = (path.clone(), elsewhere.clone());
                return self.take_over(path, elsewhere);
            }
            (Some(banner::Clicked::SaveAs), ..) => commands.push(Command::SaveAs),
            _ => {}
        }
        if let Some(find) = &mut self.find {
            self.keyboard.pane(ui, Pane::Find);
            let answer = find_bar::ui(ui, find, open, &self.analysis, &self.texts);
            if let Some(edit) = answer.edit {
                let now = Duration::from_secs_f64(ui.input(|input| input.time).max(0.0));
                open.editing.apply(edit, now);
            }
            if answer.closed {
                self.find = None;
            }
        }
        self.room
            .measure(ui.ctx().content_rect().width(), open.view.columns);
        if self.room.navigator() && !self.room.slim {
            self.keyboard.pane(ui, Pane::Navigator);
            navigator::ui(ui, open, &self.analysis, &self.texts, false);
        }
        self.keyboard.pane(ui, Pane::Status);
        if status_bar::ui(
            ui,
            open,
            &self.analysis,
            &self.texts,
            self.exporting.as_ref(),
        ) {
            self.findings.shown = !self.findings.shown;
        }
        if let Some((name, size)) = panels::drawn(ui.ctx()) {
            let panel = (self.memory.settings.panels).entry(name.to_owned());
            panel.or_default().width = Some(size);
            self.memory.keep_settings();
        }
        if self.room.middle() == Middle::Form {
            self.keyboard.pane(ui, Pane::Word);
            if let Some(word) = &mut self.word
                && !word_text::show(ui, word, open, &self.texts)
            {
                self.word = None;
            }
        }
        // The Word file stands where the pages would.
        let width = ui.ctx().content_rect().width();
        let room = self.word.is_none() || width >= word_text::WIDE || self.room.slim;
        if self.room.pages() && room && !self.room.slim {
            self.keyboard.pane(ui, Pane::Pages);
            let preview = &mut self.preview;
            commands.extend(preview::ui(ui, preview, open, &self.analysis, &self.texts));
        }
        if self.findings.shown {
            self.keyboard.pane(ui, Pane::Findings);
            let edit = findings::ui(
                ui,
                &mut self.findings,
                open,
                &self.analysis,
                &self.texts,
                today(),
            );
            if let Some(edit) = edit {
                let now = Duration::from_secs_f64(ui.input(|input| input.time).max(0.0));
                open.editing.end_step();
                open.editing.apply(edit, now);
                open.editing.end_step();
            }
        }
        self.show_middle(ui, &mut commands);
        for command in commands {
            self.perform(&ui.ctx().clone(), command);
        }
    }

    /// The form or, in a slim window, what stands in its place.
    fn show_middle(&mut self, ui: &mut egui::Ui, commands: &mut Vec<Command>) {
        let Some(open) = &mut self.open else { return };
        match self.room.middle() {
            Middle::Form => {
                self.keyboard.pane(ui, Pane::Form);
                self.show_form(ui);
                return;
            }
            Middle::Navigator => {
                self.keyboard.pane(ui, Pane::Navigator);
                navigator::ui(ui, open, &self.analysis, &self.texts, true);
            }
            Middle::Pages => {
                self.keyboard.pane(ui, Pane::Pages);
                let preview = &mut self.preview;
                commands.extend(preview::whole(
                    ui,
                    preview,
                    open,
                    &self.analysis,
                    &self.texts,
                ));
            }
        }
        if open.view.wants_something() {
            self.room.show_form();
            ui.ctx().request_repaint();
        }
    }

    fn show_form(&mut self, ui: &mut egui::Ui) {
        let Some(open) = &mut self.open else { return };
        let draft = Arc::clone(open.editing.draft());
        open.view.locked = open.editing.is_locked();
        let before = open.view.caret;
        let mut form = Form {
            draft: &draft,
            analysis: &self.analysis,
            view: &mut open.view,
            boxes: &mut self.boxes,
            labels: &self.labels,
            texts: &self.texts,
            palette: theme::palette(ui.ctx()),
            known_contacts: &self.memory.contacts,
            today: today(),
            spelling: Some(&self.spellers),
            new_words: Vec::new(),
            edits: Vec::new(),
        };
        let mut desk = translation::Desk {
            recall: &self.recall,
            draft: Arc::clone(open.editing.draft()),
            revision: open.editing.revision(),
            author: self.memory.settings.author.clone(),
            proposed: jobs::person(),
            now: chrono::Utc::now(),
            wishes: Vec::new(),
        };
        match form.view.columns {
            view::Columns::Translation => translation::ui(ui, &mut form, &mut desk),
            _ => window::form_ui(ui, &mut form),
        }
        let edits = std::mem::take(&mut form.edits);
        let new_words = std::mem::take(&mut form.new_words);
        self.spellers.update();
        for word in new_words {
            self.spellers.learn(&word);
            self.memory.add_word(&word);
        }
        let now = Duration::from_secs_f64(ui.input(|input| input.time).max(0.0));
        if open.view.caret != before {
            open.editing.end_step();
            let caret = open.view.caret.map(|(text, _)| text);
            open.view.caret_part = caret.and_then(|text| form::part_with(&draft.letter, text));
        }
        let language = draft.letter.language;
        // What was typed in the frame of a change of structure comes after it: the new structure still holds
        // the old words.
        let mut edits = edits;
        edits.sort_by_key(|edit| {
            matches!(
                edit,
                Edit::Wording(..) | Edit::Rendition(..) | Edit::Renditions(..)
            )
        });
        for edit in edits {
            open.editing.apply(edit, now);
            open.view.given(open.editing.given(), language);
        }
        let wishes = desk.wishes;
        for wish in wishes {
            self.fulfil(wish);
        }
    }

    pub(super) fn show_overlays(&mut self, ui: &mut egui::Ui) {
        let ctx = ui.ctx().clone();
        let situation = self.situation();
        if let Some(palette) = &mut self.palette {
            let draft = self.open.as_ref().map(|open| open.editing.draft());
            let parts = draft.map(|draft| navigator::choices(draft, &self.texts));
            let parts = parts.unwrap_or_default();
            match palette::ui(ui, palette, &situation, parts, &self.texts) {
                palette::Answer::Nothing => {}
                palette::Answer::Closed => self.palette = None,
                palette::Answer::GoTo(part) => {
                    self.palette = None;
                    self.show_part(part);
                }
                palette::Answer::Add(kind) => {
                    self.palette = None;
                    if let Some(open) = &mut self.open {
                        let now = Duration::from_secs_f64(ctx.input(|input| input.time).max(0.0));
                        let draft = Arc::clone(open.editing.draft());
                        let edit = form::annexes::added(&draft.letter, kind, &mut open.view);
                        open.editing.end_step();
                        open.editing.apply(edit, now);
                        open.view.given(open.editing.given(), draft.letter.language);
                    }
                }
                palette::Answer::Chosen(command) => {
                    self.palette = None;
                    self.perform(&ctx, command);
                }
            }
        }
        self.show_dialog(ui);
    }

    pub(super) fn show_dialog(&mut self, ui: &mut egui::Ui) {
        if self.dialog.is_none() {
            self.dialog = self.asks_next.pop_front();
        }
        if let Some(dialog) = &mut self.dialog
            && let Some(answer) = dialog::ui(ui, dialog, &self.texts)
        {
            match self.dialog.take() {
                Some(Dialog::Recovery(left)) if dialog::recovery::goes_on(&left, &answer) => {
                    self.dialog = Some(Dialog::Recovery(left));
                }
                _ => {}
            }
            self.answer(&ui.ctx().clone(), answer);
        }
    }
}
