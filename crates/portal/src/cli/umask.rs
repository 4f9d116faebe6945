//! Sets the umask of the process, so that everything the portal creates is readable by its user only. Single files and
//! folders: `licet-private-files`.

/// Makes everything that this process creates from now on private to its user.
#[cfg(unix)]
pub fn restrict_umask() {
    rustix::process::umask(rustix::fs::Mode::from_raw_mode(0o077));
}

/// Does nothing: files inherit the rights of their folder.
#[cfg(not(unix))]
pub fn restrict_umask() {}
