package nl.zetel.server.notice.application;

import nl.zetel.server.problem.ProblemException;

/** Texts that end up in headers of mail. */
final class OneLine {

    private OneLine() {}

    /** Refuses what is blank or would begin another line. */
    static void require(String pointer, String text) {
        if (text.isBlank() || text.chars().anyMatch(Character::isISOControl)) {
            throw ProblemException.ofField(pointer, "NOT_ONE_LINE", "Dit moet één regel tekst zijn");
        }
    }
}
