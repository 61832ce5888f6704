//! Threads that work while one types: they give way to the thread of the window.

/// Starts a thread with a lower priority than the window has. A key is then answered at once on a machine of
/// few processors, too, while checks and pages follow.
pub fn spawn(work: impl FnOnce() + Send + 'static) {
    std::thread::spawn(move || {
        give_way();
        work();
    });
}

/// How much less a thread of the background asks for: the niceness of Linux, which it knows of each thread.
#[cfg(target_os = "linux")]
const NICENESS: i32 = 5;

/// Threads that this one starts give way, too.
#[cfg(target_os = "linux")]
fn give_way() {
    use rustix::process::{getpriority_process, setpriority_process};
    let now = getpriority_process(None).unwrap_or(0);
    // Where the system refuses it, all are equal.
    let _ = setpriority_process(None, now.max(NICENESS));
}

/// Elsewhere a priority is that of the whole program.
#[cfg(not(target_os = "linux"))]
fn give_way() {}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::mpsc::channel;

    #[cfg(target_os = "linux")]
    #[test]
    fn the_background_gives_way_and_the_window_does_not() {
        let priority = || rustix::process::getpriority_process(None).unwrap();
        let before = priority();
        let (tell, told) = channel();
        spawn(move || {
            let inherited = std::thread::spawn(priority).join().unwrap();
            tell.send((priority(), inherited)).unwrap();
        });
        // What runs with a lower priority already stays there.
        let lower = NICENESS.max(before);
        assert_eq!(told.recv().unwrap(), (lower, lower));
        assert_eq!(priority(), before);
    }
}
