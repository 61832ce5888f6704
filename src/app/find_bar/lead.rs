//! How much of the words before a match stands in its row.

use egui::{Color32, FontId, Ui};

/// Of the room for a row, so much is for what follows a match, if there is so much.
const BEHIND: f32 = 0.3;

/// What is shown of the words before a match: so much that the match and some of what follows have room.
pub(super) fn lead(
    ui: &Ui,
    [before, words, after]: [&String; 3],
    [ordinary, strong]: [&FontId; 2],
) -> String {
    let width = |words: &str, font: FontId| {
        let galley = (ui.painter()).layout_no_wrap(words.to_owned(), font, Color32::PLACEHOLDER);
        galley.size().x
    };
    let plain = |words: &str| width(words, ordinary.clone());
    let all = ui.available_width();
    let found = width(words, strong.clone());
    let room = all - found - plain(after).min(all * BEHIND);
    if plain(before) <= room {
        return before.clone();
    }
    let inner = before.trim_start_matches('…');
    let starts: Vec<usize> = inner.char_indices().map(|(at, _)| at).collect();
    let cut = |from: usize| format!("…{}", &inner[from..]);
    let fits = starts.partition_point(|from| plain(&cut(*from)) > room);
    let from = starts.get(fits).copied().unwrap_or(inner.len());
    // Not from the middle of a word, if one begins behind it.
    let space = inner[from..].find(' ').map(|space| from + space + 1);
    let whole = from == 0 || inner[..from].ends_with(' ');
    match space.filter(|space| !whole && *space < inner.len()) {
        Some(space) => cut(space),
        None => cut(from),
    }
}

#[cfg(test)]
mod tests {
    use super::lead;
    use crate::app::theme;
    use egui::{Context, FontId, RawInput};

    fn shown(before: &str, width: f32) -> String {
        let ctx = Context::default();
        theme::install(&ctx);
        let mut shown = String::new();
        let fonts = [
            FontId::proportional(theme::SMALL),
            theme::strong(theme::SMALL),
        ];
        let pieces = [before, "workshop", " is hosted by the Institute"].map(str::to_owned);
        for _ in 0..2 {
            let mut output = ctx.run_ui(RawInput::default(), |ui| {
                ui.set_max_width(width);
                shown = lead(ui, pieces.each_ref(), fonts.each_ref());
            });
            output.textures_delta.clear();
        }
        shown
    }

    #[test]
    fn what_leads_to_a_match_leaves_room_for_it() {
        let long = "…a workshop on trends from the user’s perspective in Mexico City. The ";
        assert_eq!(shown(long, 2000.0), long);
        let short = shown(long, 320.0);
        assert!(
            short.starts_with('…') && short.len() < long.len(),
            "{short}"
        );
        // From the beginning of a word, without a second sign of what is left out.
        let rest = short.trim_start_matches('…');
        assert!(long.ends_with(&format!(" {rest}")), "{short}");
        assert_eq!(short.matches('…').count(), 1);
    }

    #[test]
    fn words_without_spaces_are_cut_between_characters() {
        let long = "国际电联从用户角度评估和评价服务质量与连通性的趋势国际电联从用户角度评估";
        let short = shown(long, 320.0);
        let rest = short.trim_start_matches('…');
        assert!(
            long.ends_with(rest) && !rest.is_empty() && rest != long,
            "{short}"
        );
        assert_eq!(shown(long, 20.0), "…");
    }
}
