package nl.zetel.server.notice.domain;

import java.text.Normalizer;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** When somebody can still come to a meeting, and what a meeting may look like. */
public final class MeetingRules {

    private MeetingRules() {}

    /** Why somebody cannot come. */
    public enum Obstacle {
        /** Registration is over. */
        CLOSED("De aanmelding voor deze bijeenkomst is gesloten"),
        /** There is no such session. */
        UNKNOWN_SESSION("Deze sessie bestaat niet"),
        /** The session is full. */
        FULL("Deze sessie is vol; kies een andere"),
        /** The organisation has as many people coming as it may. */
        ORGANISATION_FULL("Van deze organisatie komen al zoveel mensen als mag");

        private final String text;

        Obstacle(String text) {
            this.text = text;
        }

        /** In words for people. */
        public String text() {
            return text;
        }
    }

    /** What stands in the way of one more; empty if nothing does. */
    public static Optional<Obstacle> obstacle(
            Meeting meeting, List<Registration> all, String organisation, String session, OffsetDateTime now) {
        if (!now.isBefore(meeting.closesAt())) {
            return Optional.of(Obstacle.CLOSED);
        }
        Optional<Meeting.Session> chosen = meeting.session(session);
        if (chosen.isEmpty()) {
            return Optional.of(Obstacle.UNKNOWN_SESSION);
        }
        if (free(chosen.get(), all) <= 0) {
            return Optional.of(Obstacle.FULL);
        }
        long sameOrganisation = all.stream()
                .filter(other -> key(other.organisation()).equals(key(organisation)))
                .count();
        return sameOrganisation >= meeting.perOrganisation()
                ? Optional.of(Obstacle.ORGANISATION_FULL)
                : Optional.empty();
    }

    /** Places that are left in a session. */
    public static int free(Meeting.Session session, List<Registration> all) {
        long taken = all.stream()
                .filter(other -> other.session().equals(session.code()))
                .count();
        return (int) Math.max(0, session.places() - taken);
    }

    /** The same for spellings of one name: without case, accents, blanks and punctuation. */
    static String key(String organisation) {
        return Normalizer.normalize(organisation, Normalizer.Form.NFKD)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toLowerCase(Locale.ROOT);
    }

    /** What is wrong with a meeting, in words for people; empty if it can be held. */
    public static Optional<String> flaw(Meeting meeting) {
        Set<String> codes = new HashSet<>();
        for (Meeting.Session session : meeting.sessions()) {
            if (!codes.add(session.code())) {
                return Optional.of("Elke sessie heeft een eigen code");
            }
            if (!session.startsAt().isBefore(session.endsAt())) {
                return Optional.of("Een sessie eindigt na haar begin");
            }
            if (session.startsAt().isBefore(meeting.closesAt())) {
                return Optional.of("De aanmelding sluit voordat de eerste sessie begint");
            }
        }
        return Optional.empty();
    }
}
