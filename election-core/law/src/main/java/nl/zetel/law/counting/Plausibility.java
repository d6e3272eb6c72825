package nl.zetel.law.counting;

/** What the checks between stations share. */
record Plausibility(StationTotals totals, PlausibilityThresholds thresholds, Findings findings) {}
