package nl.zetel.law.eligibility;

import java.util.List;

/**
 * The outcome of all tests on one person.
 *
 * @param outcome NO if any test says so, otherwise UNDETERMINED if any says so, otherwise YES
 * @param tests what each test found, in the order of the tests; those that were passed too
 */
public record Assessment(Outcome outcome, List<Reason> tests) {

    /** Copies the list. */
    public Assessment {
        tests = List.copyOf(tests);
    }

    static Assessment of(List<Reason> tests) {
        return new Assessment(worst(tests), tests);
    }

    /** Everything that stands in the way of YES: all of it, not the first; empty with YES. */
    public List<Reason> reasons() {
        return tests.stream().filter(test -> test.outcome() != Outcome.YES).toList();
    }

    /** Whether a test ended in that code. */
    public boolean has(ReasonCode code) {
        return tests.stream().anyMatch(test -> test.code() == code);
    }

    private static Outcome worst(List<Reason> tests) {
        if (tests.stream().anyMatch(test -> test.outcome() == Outcome.NO)) {
            return Outcome.NO;
        }
        boolean open = tests.stream().anyMatch(test -> test.outcome() == Outcome.UNDETERMINED);
        return open || tests.isEmpty() ? Outcome.UNDETERMINED : Outcome.YES;
    }
}
