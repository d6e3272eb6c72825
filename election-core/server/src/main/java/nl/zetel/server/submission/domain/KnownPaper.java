package nl.zetel.server.submission.domain;

import java.util.List;
import java.util.Optional;

/**
 * What the system itself knows of one kind of papers of a list, beside what somebody ticks at the desk.
 *
 * @param item which papers
 * @param there how many are known here
 * @param needed how many the list needs; 0 if it needs none
 * @param detail the same in words for people
 */
public record KnownPaper(ChecklistItem item, int there, int needed, String detail) {

    /** How much of what is needed is known here. */
    public enum State {
        /** Everything. */
        COMPLETE,
        /** A part. */
        INCOMPLETE,
        /** Nothing. */
        ABSENT,
        /** The list needs none. */
        NOT_REQUIRED
    }

    /** How much is known here. */
    public State state() {
        if (needed == 0) {
            return State.NOT_REQUIRED;
        }
        if (there >= needed) {
            return State.COMPLETE;
        }
        return there == 0 ? State.ABSENT : State.INCOMPLETE;
    }

    /** How what was ticked differs from it; empty if it does not, or nothing was ticked. */
    public Optional<String> contradiction(List<ChecklistItem.Line> checklist) {
        return checklist.stream()
                .filter(line -> line.item() == item && (line.present() ? lacks() : state() == State.COMPLETE))
                .findFirst()
                .map(line -> (line.present()
                                ? "Aangevinkt als aanwezig; hier is bekend: "
                                : "Aangevinkt als afwezig; hier is bekend: ")
                        + detail);
    }

    private boolean lacks() {
        return state() == State.ABSENT || state() == State.INCOMPLETE;
    }
}
