package nl.zetel.server.presubmission.domain;

import java.text.Normalizer;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.zetel.server.notice.domain.Delivery;
import nl.zetel.server.state.Lawful;

/**
 * An appointment of a group for the pre-submission. Personal data, encrypted.
 *
 * @param slotId when; of a cancelled appointment, when it was
 * @param listId the list, if it is known here
 * @param group name of the group
 * @param contact who comes, encrypted
 * @param email e-mail address, encrypted
 * @param state where it stands
 * @param history what was done, oldest first
 */
public record PreAppointment(
        String slotId,
        Optional<String> listId,
        String group,
        String contact,
        String email,
        State state,
        List<Act> history) {

    /** Copies the list. */
    public PreAppointment {
        history = List.copyOf(history);
    }

    /** Where an appointment stands. */
    public enum State implements Lawful<State> {
        /** The group comes. */
        BOOKED,
        /** The group does not come. */
        CANCELLED;

        @Override
        public Set<State> next() {
            return switch (this) {
                case BOOKED -> Set.of(BOOKED, CANCELLED);
                case CANCELLED -> Set.of();
            };
        }
    }

    /** What can be done with an appointment. */
    public enum Action {
        /** It was made. */
        BOOKED,
        /** It was moved. */
        MOVED,
        /** It was cancelled. */
        CANCELLED
    }

    /**
     * Something that was done.
     *
     * @param action what
     * @param slotId for when it held from then on
     * @param reason why; may be blank
     * @param by who
     * @param at when
     * @param mail the mail that tells the group; empty without an address, or where no messages are sent
     */
    public record Act(Action action, String slotId, String reason, String by, OffsetDateTime at, Optional<Mail> mail) {

        /** What was stored before there were mails has none. */
        @SuppressWarnings({"ConstantValue", "OptionalAssignedToNull"})
        public Act {
            mail = mail == null ? Optional.empty() : mail;
        }

        private Act mailed(Mail newMail) {
            return new Act(action, slotId, reason, by, at, Optional.of(newMail));
        }
    }

    /**
     * What became of a mail to the group.
     *
     * @param state where it stands
     * @param reason why it did not arrive, in Dutch; blank if there is nothing to say
     * @param at the last change
     */
    public record Mail(Delivery.State state, String reason, OffsetDateTime at) {}

    /** Whether it is of the same group. */
    public boolean isOf(Optional<String> otherList, String otherGroup) {
        return listId.isPresent() && otherList.isPresent()
                ? listId.equals(otherList)
                : key(group).equals(key(otherGroup));
    }

    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toLowerCase(Locale.ROOT);
    }

    /** What was done last. */
    public Act lastAct() {
        return history.get(history.size() - 1);
    }

    /** After that act. */
    public PreAppointment after(Act act) {
        List<Act> acts = new ArrayList<>(history);
        acts.add(act);
        State newState = state.to(act.action() == Action.CANCELLED ? State.CANCELLED : State.BOOKED);
        return new PreAppointment(act.slotId(), listId, group, contact, email, newState, acts);
    }

    /** With what became of the mail about the act of that number, from 0. */
    public PreAppointment mailed(int number, Mail mail) {
        List<Act> acts = new ArrayList<>(history);
        acts.set(number, acts.get(number).mailed(mail));
        return new PreAppointment(slotId, listId, group, contact, email, state, acts);
    }

    /** Does not show personal data. */
    @Override
    public String toString() {
        return "PreAppointment[" + state + "]";
    }
}
