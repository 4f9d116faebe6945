//! When a reminder is due: the arithmetic of the Renewal Assistant.
