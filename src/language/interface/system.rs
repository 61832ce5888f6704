//! What the system says when a file cannot be read or written: our own words for what happens often, the
//! system's for the rest.

use super::{Message, Said};
use crate::message;
use std::io::{Error, ErrorKind};

impl Said for Error {
    fn message(&self) -> Message {
        match self.kind() {
            ErrorKind::NotFound => message!("system-not-found"),
            ErrorKind::PermissionDenied => message!("system-permission"),
            ErrorKind::ReadOnlyFilesystem => message!("system-read-only"),
            ErrorKind::StorageFull => message!("system-full"),
            ErrorKind::QuotaExceeded => message!("system-quota"),
            ErrorKind::FileTooLarge => message!("system-too-large"),
            ErrorKind::InvalidFilename => message!("system-name"),
            ErrorKind::IsADirectory => message!("system-folder"),
            ErrorKind::NotADirectory => message!("system-no-folder"),
            ErrorKind::AlreadyExists => message!("system-there-already"),
            ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy => message!("system-busy"),
            ErrorKind::StaleNetworkFileHandle
            | ErrorKind::NetworkDown
            | ErrorKind::NetworkUnreachable
            | ErrorKind::HostUnreachable
            | ErrorKind::NotConnected => message!("system-network"),
            ErrorKind::TimedOut => message!("system-timed-out"),
            ErrorKind::UnexpectedEof => message!("system-cut-short"),
            ErrorKind::OutOfMemory => message!("system-memory"),
            _ => message!("system-other", what = self.to_string()),
        }
    }
}
