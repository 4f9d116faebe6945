//! How much memory a process has needed.

/// The most memory that a process has had at once so far, in MB (10^6 bytes): `VmHWM`, which counts the pages that were
/// in RAM. `process` is its id, or `self`. None on systems that don't tell (only Linux does).
pub fn peak(process: &str) -> Option<f64> {
    of_status(&std::fs::read_to_string(format!("/proc/{process}/status")).ok()?)
}

fn of_status(status: &str) -> Option<f64> {
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kib: f64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kib * 1024.0 / 1e6)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_peak_is_read_in_megabytes() {
        let status = "VmPeak:\t  900000 kB\nVmHWM:\t  250000 kB\nVmRSS:\t  100 kB\n";
        assert_eq!(of_status(status), Some(256.0));
        assert_eq!(of_status("VmRSS:\t 100 kB\n"), None);
    }
}
