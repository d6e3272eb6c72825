package nl.zetel.server.notice.domain;

import java.text.Normalizer;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.zetel.server.store.Stored;

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
        FULL("Deze sessie is vol"),
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

    /**
     * What stands in the way of one more; empty if nothing does. Who waits counts for the organisation too, so that a place
     * that becomes free can always be given.
     */
    public static Optional<Obstacle> obstacle(
            Meeting meeting, List<Registration> all, String organisation, String session, OffsetDateTime now) {
        if (!now.isBefore(meeting.closesAt())) {
            return Optional.of(Obstacle.CLOSED);
        }
        Optional<Meeting.Session> chosen = meeting.session(session);
        if (chosen.isEmpty()) {
            return Optional.of(Obstacle.UNKNOWN_SESSION);
        }
        long sameOrganisation = all.stream()
                .filter(other -> key(other.organisation()).equals(key(organisation)))
                .count();
        if (sameOrganisation >= meeting.perOrganisation()) {
            return Optional.of(Obstacle.ORGANISATION_FULL);
        }
        return free(chosen.get(), all) <= 0 ? Optional.of(Obstacle.FULL) : Optional.empty();
    }

    /** Places that are left in a session. */
    public static int free(Meeting.Session session, List<Registration> all) {
        long taken = all.stream()
                .filter(other -> other.session().equals(session.code()) && !other.waiting())
                .count();
        return (int) Math.max(0, session.places() - taken);
    }

    /** Codes of the sessions that still have a place, in order. */
    public static List<String> withPlaces(Meeting meeting, List<Registration> all) {
        return meeting.sessions().stream()
                .filter(session -> free(session, all) > 0)
                .map(Meeting.Session::code)
                .toList();
    }

    /** How many wait for a place in a session. */
    public static int waiting(Meeting.Session session, List<Registration> all) {
        return (int) all.stream()
                .filter(other -> other.session().equals(session.code()) && other.waiting())
                .count();
    }

    /** Who gets the place in a session that became free, of all in order of registration; nobody once it has begun. */
    public static Optional<Stored<Registration>> next(
            Meeting.Session session, List<Stored<Registration>> all, OffsetDateTime now) {
        List<Registration> values = all.stream().map(Stored::value).toList();
        return now.isBefore(session.startsAt()) && free(session, values) > 0
                ? all.stream()
                        .filter(each ->
                                each.value().waiting() && each.value().session().equals(session.code()))
                        .findFirst()
                : Optional.empty();
    }

    /** Which places a change would take from people, in words; empty if none. */
    public static Optional<String> lost(Meeting changed, List<Registration> all) {
        return all.stream()
                .map(Registration::session)
                .distinct()
                .flatMap(code -> lost(changed, all, code).stream())
                .findFirst();
    }

    private static Optional<String> lost(Meeting changed, List<Registration> all, String code) {
        Optional<Meeting.Session> session = changed.session(code);
        if (session.isEmpty()) {
            return Optional.of("Voor sessie " + code + " zijn mensen aangemeld; laat haar staan, of meld hen eerst af");
        }
        long taken = all.stream()
                .filter(each -> each.session().equals(code) && !each.waiting())
                .count();
        return taken <= session.get().places()
                ? Optional.empty()
                : Optional.of("In sessie " + code + " zijn al " + taken
                        + " plaatsen vergeven; houd ten minste zoveel plaatsen, of meld eerst mensen af");
    }

    /** Whether a session is elsewhere or at another time after a change. */
    public static boolean moved(Meeting before, Meeting after, String code) {
        return !before.session(code)
                .map(session -> session.place()
                        + session.startsAt().toInstant()
                        + session.endsAt().toInstant())
                .equals(after.session(code)
                        .map(session -> session.place()
                                + session.startsAt().toInstant()
                                + session.endsAt().toInstant()));
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
