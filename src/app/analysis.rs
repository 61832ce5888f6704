//! What is derived from the open draft: what facts print, findings, progress, pages. Everything is
//! computed from a revision and a language and kept here; what takes time is computed on threads of its
//! own, the latest revision first.

use super::background;
use super::form::{box_of, part_of_finding};
use super::text_box::{Gravity, Insertion, Remark};
use super::view::{Part, Spot};
use super::widgets::remark::{BoxRemark, BoxRemarks};
use crate::checks::{self, Finding, Known, Weight};
use crate::draft::Draft;
use crate::export::pages::{self, PagePicture, Pages};
use crate::language::Language;
use crate::language::interface::Texts;
use crate::layout;
use crate::layout::document::Letterhead;
use crate::letter::Letter;
use crate::letter::issued::Issued;
use crate::letter::office::Office;
use crate::letter::text::fact::Fact;
use crate::translation::{Standing, State, standing};
use egui::Id;
use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};

/// How far the renditions in one language are: texts that need one, and those that have a current one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Texts that need a rendition.
    pub needed: usize,
    /// Those whose rendition was made from the words that they have now.
    pub current: usize,
    /// Of these, those at which no second person has looked.
    pub to_review: usize,
    /// Those whose source has changed since.
    pub stale: usize,
}

/// What the pages of a letter are made from.
#[derive(Clone)]
pub struct PageJob {
    /// The draft.
    pub draft: Arc<Draft>,
    /// In which language.
    pub language: Language,
    /// The office's paper.
    pub letterhead: Option<Arc<Letterhead>>,
    /// The pages whose pictures are wanted, and how many pixels a point has.
    pub pictures: Vec<usize>,
    /// Pixels per point of the pictures.
    pub scale: f32,
}

impl PageJob {
    /// Whether the pages are those of `other`, whatever is seen of them.
    fn has_the_pages_of(&self, other: &PageJob) -> bool {
        let paper = |job: &PageJob| job.letterhead.as_ref().map(Arc::as_ptr);
        Arc::ptr_eq(&self.draft, &other.draft)
            && self.language == other.language
            && paper(self) == paper(other)
    }
}

/// Laid-out pages with some of their pictures.
pub struct Laid {
    /// The draft that they show.
    pub draft: Arc<Draft>,
    /// The language that they show.
    pub language: Language,
    /// The pages.
    pub pages: Pages,
    /// Pictures of pages.
    pub pictures: Vec<(usize, PagePicture)>,
    /// Pixels per point of the pictures.
    pub scale: f32,
}

/// What the checks said of a revision.
struct Checked {
    letter: u64,
    revision: u64,
    findings: Vec<Finding>,
    /// The gravest finding of each part of the form; hints are not counted.
    gravest: HashMap<Part, Weight>,
    progress: HashMap<Language, Progress>,
    counts: Counts,
    /// What is said of places in texts.
    remarks: HashMap<Spot, Vec<Remark>>,
    /// What is said of boxes.
    boxes: BoxRemarks,
    /// What Ctrl+Space offers. It may be a few keys old: it tells facts, which are not typed in texts.
    insertions: HashMap<Language, Arc<[Insertion]>>,
}

/// How many entries the parts of a letter print.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Addressees, with those who receive a copy.
    pub addressees: usize,
    /// Pieces of the body.
    pub body: usize,
    /// Key deadlines.
    pub deadlines: usize,
}

/// What the checks are to look at: a draft, its revision, the languages that are shown of it.
struct CheckJob {
    draft: Arc<Draft>,
    letter: u64,
    revision: u64,
    languages: Vec<Language>,
    known: Arc<Known>,
    /// In which language it is said.
    texts: Texts,
}

/// The job that a worker does next; a newer one takes the place of one that has not begun.
type Next<T> = Arc<(Mutex<Option<T>>, std::sync::Condvar)>;

fn post<T>(next: &Next<T>, job: T) {
    let (slot, bell) = &**next;
    if let Ok(mut slot) = slot.lock() {
        *slot = Some(job);
        bell.notify_one();
    }
}

/// Waits for a job; `None` once nobody can post any more.
fn take<T>(next: &Next<T>) -> Option<T> {
    let (slot, bell) = &**next;
    let mut slot = slot.lock().ok()?;
    loop {
        if let Some(job) = slot.take() {
            return Some(job);
        }
        if Arc::strong_count(next) == 1 {
            return None;
        }
        let wait = std::time::Duration::from_millis(500);
        slot = bell.wait_timeout(slot, wait).ok()?.0;
    }
}

/// What is derived from the open draft.
pub struct Analysis {
    /// How many letters were open before this one.
    letter: u64,
    revision: Option<u64>,
    facts: RefCell<HashMap<(Language, Fact), String>>,
    checked: Option<Checked>,
    /// The checks have not answered yet.
    waits: bool,
    /// What the office knows beside the letter.
    known: Arc<Known>,
    /// In which language findings are said.
    texts: Texts,
    /// Its paper.
    letterhead: Option<Arc<Letterhead>>,
    check_jobs: Next<CheckJob>,
    check_results: Receiver<Checked>,
    page_jobs: Next<PageJob>,
    page_results: Receiver<Laid>,
}

impl Analysis {
    /// Nothing known yet; `ctx` is asked to repaint when something becomes known.
    pub fn new(ctx: &egui::Context, texts: Texts) -> Analysis {
        let check_jobs: Next<CheckJob> = Arc::default();
        let page_jobs: Next<PageJob> = Arc::default();
        let (tell_checks, check_results) = channel();
        let (tell_pages, page_results) = channel();
        work(&check_jobs, ctx, tell_checks, move |job, tell| {
            tell(look(&job, &job.texts));
        });
        work(&page_jobs, ctx, tell_pages, page_maker());
        Analysis {
            letter: 0,
            revision: None,
            facts: RefCell::default(),
            checked: None,
            waits: false,
            known: Arc::default(),
            texts,
            letterhead: None,
            check_jobs,
            check_results,
            page_jobs,
            page_results,
        }
    }

    /// Takes in what has become known, and has `draft` looked at if it is new.
    pub fn update(&mut self, draft: &Arc<Draft>, revision: u64, other: Language) {
        while let Ok(checked) = self.check_results.try_recv() {
            // The answer about the letter before this one may come late.
            if checked.letter != self.letter {
                continue;
            }
            self.waits = Some(checked.revision) != self.revision;
            self.checked = Some(checked);
        }
        let known = self.checked.as_ref();
        let other_is_new = known.is_some_and(|known| !known.insertions.contains_key(&other));
        if self.revision != Some(revision) || (other_is_new && !self.waits) {
            if self.revision != Some(revision) {
                self.facts.borrow_mut().clear();
            }
            self.revision = Some(revision);
            self.waits = true;
            post(
                &self.check_jobs,
                CheckJob {
                    draft: Arc::clone(draft),
                    letter: self.letter,
                    revision,
                    languages: vec![draft.letter.language, other],
                    known: Arc::clone(&self.known),
                    texts: self.texts,
                },
            );
        }
    }

    /// The office knows something else: the draft is looked at again.
    /// Gives back whether its paper is another.
    pub fn know(&mut self, known: Known, letterhead: Letterhead) -> bool {
        self.known = Arc::new(known);
        self.revision = None;
        let new = self.letterhead.as_deref() != Some(&letterhead);
        if new {
            self.letterhead = Some(Arc::new(letterhead));
        }
        new
    }

    /// The paper of the office, once it is known.
    pub fn letterhead(&self) -> Option<Arc<Letterhead>> {
        self.letterhead.clone()
    }

    /// What the office sets for all its letters.
    pub fn office(&self) -> &Arc<Office> {
        &self.known.office
    }

    /// What is found is said in another language: the draft is looked at again.
    pub fn speak(&mut self, texts: Texts) {
        self.texts = texts;
        self.revision = None;
    }

    /// What the office calls things; what comes with the program, until its own has been read.
    pub fn glossary(&self) -> &Arc<crate::translation::glossary::Glossary> {
        &self.known.glossary
    }

    /// The letters that the office has issued, as far as it is known.
    pub fn issued(&self) -> &[Issued] {
        &self.known.issued
    }

    /// Another letter: nothing is known of it.
    pub fn forget(&mut self) {
        self.letter += 1;
        self.revision = None;
        self.checked = None;
    }

    /// Has pages made.
    pub fn lay_out(&self, job: PageJob) {
        post(&self.page_jobs, job);
    }

    /// The pages that were made since this was last asked.
    pub fn laid(&self) -> Vec<Laid> {
        self.page_results.try_iter().collect()
    }

    /// What `fact` prints in `language`.
    pub fn fact(&self, draft: &Draft, language: Language, fact: &Fact) -> String {
        let key = (language, fact.clone());
        if let Some(known) = self.facts.borrow().get(&key) {
            return known.clone();
        }
        let value = layout::fact(draft, language, fact);
        self.facts.borrow_mut().insert(key, value.clone());
        value
    }

    /// What Ctrl+Space offers in a text in `language`.
    pub fn insertions(&self, language: Language) -> Arc<[Insertion]> {
        let known = self.checked.as_ref();
        let known = known.and_then(|checked| checked.insertions.get(&language));
        known.map_or_else(|| Arc::from([]), Arc::clone)
    }

    /// What the checks say of places in a text.
    pub fn remarks(&self, spot: Spot) -> &[Remark] {
        let known = self.checked.as_ref();
        let known = known.and_then(|checked| checked.remarks.get(&spot));
        known.map_or(&[], Vec::as_slice)
    }

    /// The gravest finding of a part of the form, if it has one that is no hint.
    pub fn gravest(&self, part: Part) -> Option<Weight> {
        self.checked.as_ref()?.gravest.get(&part).copied()
    }

    /// Whether the checks have seen any state of the letter. Before that, nothing found says nothing.
    pub fn is_known(&self) -> bool {
        self.checked.is_some()
    }

    /// How many entries the parts of the letter print, once it is known.
    pub fn counts(&self) -> Option<Counts> {
        self.checked.as_ref().map(|checked| checked.counts)
    }

    /// What the checks found in the newest revision that they have seen.
    pub fn findings(&self) -> &[Finding] {
        self.checked
            .as_ref()
            .map_or(&[], |checked| &checked.findings)
    }

    /// What the checks say of boxes of the form.
    pub fn boxes(&self) -> BoxRemarks {
        (self.checked.as_ref())
            .map_or_else(BoxRemarks::default, |checked| Arc::clone(&checked.boxes))
    }

    /// Whether the findings are those of the draft as it is now.
    pub fn is_checked(&self) -> bool {
        (self.checked.as_ref()).is_some_and(|checked| Some(checked.revision) == self.revision)
    }

    /// How far the renditions in `language` are, once it is known.
    pub fn progress(&self, language: Language) -> Option<Progress> {
        self.checked.as_ref()?.progress.get(&language).copied()
    }
}

/// Looks at a draft; nothing of it is shown before it is done.
fn look(job: &CheckJob, texts: &Texts) -> Checked {
    let draft = &job.draft;
    let printed = draft.letter.printed();
    let findings = checks::findings(draft, &job.known);
    let mut gravest = HashMap::new();
    for finding in findings
        .iter()
        .filter(|finding| finding.weight < Weight::Hint && finding.is_open())
    {
        let part = part_of_finding(&draft.letter, finding);
        let known = gravest.entry(part).or_insert(finding.weight);
        *known = finding.weight.min(*known);
    }
    Checked {
        letter: job.letter,
        revision: job.revision,
        remarks: remarks(&findings, texts),
        boxes: Arc::new(of_boxes(&draft.letter, &findings, texts)),
        findings,
        gravest,
        progress: progress(draft),
        counts: Counts {
            addressees: printed.addressees.len() + printed.copy_to.len(),
            body: printed.body.len(),
            deadlines: printed.deadlines.len(),
        },
        insertions: (job.languages.iter())
            .map(|language| {
                let offered = super::insertions::of(draft, *language, texts);
                (*language, offered.into())
            })
            .collect(),
    }
}

/// The findings that have a place in a text, as the text boxes show them.
fn remarks(findings: &[Finding], texts: &Texts) -> HashMap<Spot, Vec<Remark>> {
    let mut remarks: HashMap<Spot, Vec<Remark>> = HashMap::new();
    for finding in findings.iter().filter(|finding| finding.is_open()) {
        if let (Some(text), Some(language), Some(place)) =
            (finding.text, finding.language, &finding.place)
        {
            remarks.entry((text, language)).or_default().push(Remark {
                place: place.clone(),
                gravity: match finding.weight {
                    Weight::Error => Gravity::Certain,
                    Weight::Warning => Gravity::Likely,
                    Weight::Hint => Gravity::Unsure,
                },
                says: finding.sentence(texts),
            });
        }
    }
    remarks
}

/// The findings that are about boxes: of each, the gravest.
fn of_boxes(letter: &Letter, findings: &[Finding], texts: &Texts) -> HashMap<Id, BoxRemark> {
    let mut boxes: HashMap<Id, BoxRemark> = HashMap::new();
    for finding in findings.iter().filter(|finding| finding.is_open()) {
        let error = match finding.weight {
            Weight::Error => true,
            Weight::Warning => false,
            Weight::Hint => continue,
        };
        let Some(id) = box_of(letter, finding) else {
            continue;
        };
        if boxes.get(&id).is_none_or(|known| error && !known.error) {
            let sentence = finding.sentence(texts);
            boxes.insert(id, BoxRemark { error, sentence });
        }
    }
    boxes
}

/// Starts a thread that does jobs until the window is gone.
fn work<J: Send + 'static, R: Send + 'static>(
    jobs: &Next<J>,
    ctx: &egui::Context,
    results: Sender<R>,
    mut job: impl FnMut(J, &mut dyn FnMut(R)) + Send + 'static,
) {
    let (jobs, ctx) = (Arc::clone(jobs), ctx.clone());
    background::spawn(move || {
        while let Some(next) = take(&jobs) {
            job(next, &mut |result| {
                // The window may be gone by now.
                let _ = results.send(result);
                ctx.request_repaint();
            });
        }
    });
}

/// The worker that makes pages. It keeps the last ones: scrolling wants pictures, not another layout.
fn page_maker() -> impl FnMut(PageJob, &mut dyn FnMut(Laid)) + Send {
    let mut last: Option<(PageJob, Pages)> = None;
    move |job, tell| {
        let pages = match &last {
            Some((made, pages)) if made.has_the_pages_of(&job) => pages.clone(),
            _ => {
                let document =
                    layout::document(&job.draft, job.language, job.letterhead.as_deref());
                pages::pages(&document)
            }
        };
        last = Some((job.clone(), pages.clone()));
        let pictures: Vec<_> = (job.pictures.iter())
            .filter(|page| **page < pages.count())
            .map(|page| (*page, pages.picture(*page, job.scale)))
            .collect();
        tell(Laid {
            draft: job.draft,
            language: job.language,
            pages,
            pictures,
            scale: job.scale,
        });
    }
}

/// How far the renditions are, in every language but the letter's own.
pub fn progress(draft: &Draft) -> HashMap<Language, Progress> {
    let texts = draft.letter.printed().texts();
    let others = Language::ALL
        .into_iter()
        .filter(|l| *l != draft.letter.language);
    others
        .map(|language| {
            let translation = draft.translations.get(&language);
            let mut progress = Progress::default();
            for text in &texts {
                match standing(text, translation) {
                    Standing::NotNeeded => {}
                    Standing::Missing => progress.needed += 1,
                    Standing::Stale => {
                        progress.needed += 1;
                        progress.stale += 1;
                    }
                    Standing::Current(state) => {
                        progress.needed += 1;
                        progress.current += 1;
                        let looked_at = matches!(state, State::Reviewed | State::Approved);
                        progress.to_review += usize::from(!looked_at);
                    }
                }
            }
            (language, progress)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage;
    use std::path::Path;
    use std::time::Duration;

    fn letter(case: &str) -> Arc<Draft> {
        let letters = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/letters");
        let path = letters.join(case).join("letter.ron");
        Arc::new(storage::open(&path).expect("a letter of the tests"))
    }

    #[test]
    fn nothing_is_known_before_the_checks_have_answered_about_this_letter() {
        let ctx = egui::Context::default();
        let (tell, told) = channel();
        ctx.set_request_repaint_callback(move |_| {
            let _ = tell.send(());
        });
        let mut analysis = Analysis::new(&ctx, Texts::of(Language::En));
        let nothing = |analysis: &Analysis| {
            !analysis.is_known()
                && analysis.counts().is_none()
                && analysis.progress(Language::Zh).is_none()
        };
        assert!(nothing(&analysis));
        let patience = Duration::from_secs(60);
        analysis.update(&letter("circular-116"), 0, Language::Zh);
        told.recv_timeout(patience).expect("the first answer");
        // It comes when another letter is open.
        analysis.forget();
        let second = letter("liaison-sg12rg-amr");
        analysis.update(&second, 0, Language::Zh);
        assert!(nothing(&analysis));
        // No frame is drawn here, so that only the first answer is told.
        let since = std::time::Instant::now();
        while !analysis.is_known() && since.elapsed() < patience {
            std::thread::sleep(Duration::from_millis(10));
            analysis.update(&second, 0, Language::Zh);
        }
        assert!(analysis.is_known() && analysis.is_checked());
        assert!(analysis.counts().is_some() && analysis.progress(Language::Zh).is_some());
    }
}
