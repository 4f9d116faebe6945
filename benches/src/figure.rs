//! What a benchmark answers: figures, as a table for people or a line of JSON each for programs.

use serde::Serialize;

/// What a figure is held to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Gate {
    /// `ratio` (ours divided by the peer's) is at least `limit`.
    #[serde(rename = "ratio>=")]
    RatioAtLeast,
    /// `ours` is at most `limit`.
    #[serde(rename = "ours<=")]
    OursAtMost,
    /// `ours` is at least `limit`.
    #[serde(rename = "ours>=")]
    OursAtLeast,
    /// Nothing: it is told for comparison.
    #[serde(rename = "none")]
    None,
}

/// One figure: the median of the runs of both sides.
#[derive(Clone, Debug, Serialize)]
pub struct Figure {
    pub bench: &'static str,
    pub figure: String,
    pub unit: &'static str,
    pub ours: f64,
    pub peer: Option<f64>,
    pub ratio: Option<f64>,
    pub limit: Option<f64>,
    pub gate: Gate,
    /// None where nothing is held.
    pub pass: Option<bool>,
}

impl Figure {
    /// A figure whose ratio to the peer must be at least `limit`.
    pub fn ratio(
        bench: &'static str,
        figure: String,
        unit: &'static str,
        ours: f64,
        peer: f64,
        limit: f64,
    ) -> Self {
        let ratio = ours / peer;
        let pass = Some(ratio >= limit);
        Self {
            bench,
            figure,
            unit,
            ours,
            peer: Some(peer),
            ratio: Some(ratio),
            limit: Some(limit),
            gate: Gate::RatioAtLeast,
            pass,
        }
    }

    /// A figure of ours that must be at most `limit`, beside the peer's.
    pub fn at_most(
        bench: &'static str,
        figure: String,
        unit: &'static str,
        ours: f64,
        peer: Option<f64>,
        limit: f64,
    ) -> Self {
        let (ratio, pass) = (peer.map(|peer| ours / peer), Some(ours <= limit));
        Self { bench, figure, unit, ours, peer, ratio, limit: Some(limit), gate: Gate::OursAtMost, pass }
    }

    /// A figure of ours that must be at least `limit`.
    pub fn at_least(bench: &'static str, figure: String, unit: &'static str, ours: f64, limit: f64) -> Self {
        let pass = Some(ours >= limit);
        Self {
            bench,
            figure,
            unit,
            ours,
            peer: None,
            ratio: None,
            limit: Some(limit),
            gate: Gate::OursAtLeast,
            pass,
        }
    }

    /// A figure that is only told.
    pub fn told(
        bench: &'static str,
        figure: String,
        unit: &'static str,
        ours: f64,
        peer: Option<f64>,
    ) -> Self {
        let ratio = peer.map(|peer| ours / peer);
        Self { bench, figure, unit, ours, peer, ratio, limit: None, gate: Gate::None, pass: None }
    }

    /// The same figure held to nothing: limits are for whole sizes.
    pub fn unheld(self) -> Self {
        Self::told(self.bench, self.figure, self.unit, self.ours, self.peer)
    }
}

/// The figures as a table.
pub fn table(figures: &[Figure]) -> String {
    let mut lines = vec![[
        "bench".to_owned(),
        "figure".into(),
        "ours".into(),
        "peer".into(),
        "unit".into(),
        "ratio".into(),
        "limit".into(),
        String::new(),
    ]];
    for figure in figures {
        let limit = match (figure.gate, figure.limit) {
            (Gate::RatioAtLeast, Some(limit)) => format!("ratio ≥ {limit}"),
            (Gate::OursAtMost, Some(limit)) => format!("ours ≤ {limit}"),
            (Gate::OursAtLeast, Some(limit)) => format!("ours ≥ {limit}"),
            _ => String::new(),
        };
        let verdict = match figure.pass {
            Some(true) => "pass",
            Some(false) => "MISSED",
            None => "",
        };
        lines.push([
            figure.bench.into(),
            figure.figure.clone(),
            number(figure.ours),
            figure.peer.map(number).unwrap_or_default(),
            figure.unit.into(),
            figure.ratio.map(number).unwrap_or_default(),
            limit,
            verdict.into(),
        ]);
    }
    let width = |column: usize| lines.iter().map(|line| line[column].chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..8).map(width).collect();
    let mut text = String::new();
    for line in &lines {
        for (column, cell) in line.iter().enumerate() {
            let padding = " ".repeat(widths[column] - cell.chars().count());
            // Numbers line up on the right.
            let cell = if [2, 3, 5].contains(&column) {
                format!("{padding}{cell}  ")
            } else {
                format!("{cell}{padding}  ")
            };
            text.push_str(&cell);
        }
        text.truncate(text.trim_end().len());
        text.push('\n');
    }
    text
}

fn number(value: f64) -> String {
    match value.abs() {
        size if size >= 1000.0 => format!("{value:.0}"),
        size if size >= 10.0 => format!("{value:.1}"),
        _ => format!("{value:.2}"),
    }
}

/// A count as people write it: 1,000,000.
pub fn thousands(count: u64) -> String {
    let digits = count.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// The middle one; of none, not a number.
pub fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

/// The value that 95 of 100 are at or below; of none, not a number.
pub fn p95(values: Vec<f64>) -> f64 {
    percentile(values, 95)
}

/// The value that 99 of 100 are at or below; of none, not a number.
pub fn p99(values: Vec<f64>) -> f64 {
    percentile(values, 99)
}

fn percentile(mut values: Vec<f64>, percent: usize) -> f64 {
    values.sort_by(f64::total_cmp);
    let at = (values.len() * percent).div_ceil(100).saturating_sub(1);
    values.get(at).copied().unwrap_or(f64::NAN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn median_and_p95_are_values_that_were_measured() {
        assert_eq!(median(vec![5.0, 1.0, 3.0]), 3.0);
        assert_eq!(p95((1..=100).map(f64::from).collect()), 95.0);
        assert_eq!(p99((1..=1_000).map(f64::from).collect()), 990.0);
        assert_eq!(p95(vec![2.0, 1.0]), 2.0, "of two the larger: never better than measured");
        assert!(median(Vec::new()).is_nan());
    }

    #[test]
    fn counts_are_written_in_thousands() {
        assert_eq!([0, 999, 1_000, 1_000_000].map(thousands), ["0", "999", "1,000", "1,000,000"]);
    }

    #[test]
    fn a_figure_says_whether_it_holds() {
        assert_eq!(Figure::ratio("mirror", "x".into(), "documents/s", 40.0, 2.0, 20.0).pass, Some(true));
        assert_eq!(Figure::at_most("search", "x".into(), "ms", 17.0, None, 16.0).pass, Some(false));
        assert_eq!(Figure::at_least("apply", "x".into(), "rows/s", 5_000.0, 5_000.0).pass, Some(true));
        assert_eq!(Figure::at_least("apply", "x".into(), "rows/s", f64::NAN, 5_000.0).pass, Some(false));
        let line = serde_json::to_value(Figure::told("mirror", "x".into(), "s", 1.0, None)).unwrap();
        let keys: Vec<&str> = line.as_object().unwrap().keys().map(String::as_str).collect();
        let mut wanted = ["bench", "figure", "unit", "ours", "peer", "ratio", "limit", "gate", "pass"];
        wanted.sort_unstable();
        assert_eq!(keys, wanted, "the keys that readers of --json count on");
    }
}
