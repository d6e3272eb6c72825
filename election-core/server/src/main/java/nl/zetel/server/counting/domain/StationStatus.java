package nl.zetel.server.counting.domain;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How far the count of a station has come.
 *
 * @param number number of the station
 * @param name name of the station
 * @param state where it stands
 * @param session the session whose report is being entered
 * @param round how often that report is being entered
 * @param first the first entry, if it was begun
 * @param second the second entry, if it was begun
 * @param typists everybody who ever typed for this station
 * @param resolutions what was decided about differences and errors, in order
 * @param corrigenda why a corrected report had to be entered, in order
 */
public record StationStatus(
        String number,
        String name,
        State state,
        int session,
        int round,
        Optional<Mark> first,
        Optional<Mark> second,
        Set<String> typists,
        List<Resolution> resolutions,
        List<Corrigendum> corrigenda) {

    /** Copies the collections. */
    public StationStatus {
        typists = new TreeSet<>(typists);
        resolutions = List.copyOf(resolutions);
        corrigenda = List.copyOf(corrigenda);
    }

    /** Where the count of a station stands. */
    public enum State {
        /** Nobody has begun. */
        NOT_STARTED,
        /** At least one entry was begun, and not both are ready. */
        IN_PROGRESS,
        /** Both entries are ready and differ. */
        DIFFERENCES,
        /** Both entries say the same, but the report contradicts itself. */
        ERRORS,
        /** The count is fixed. */
        COMPLETE
    }

    /** What a third person decides. */
    public enum Choice {
        /** The first entry is right. */
        KEEP_FIRST,
        /** The second entry is right. */
        KEEP_SECOND,
        /** The first typist looks at the differing fields again. */
        RETURN_FIRST,
        /** The second typist looks at the differing fields again. */
        RETURN_SECOND,
        /** Both look again. */
        RETURN_BOTH,
        /** Both entries are thrown away. */
        RESTART,
        /** The report contradicts itself, and that is how it is. */
        ACCEPT_ERRORS
    }

    /**
     * An entry at a glance.
     *
     * @param entryId its identifier
     * @param state where it stands
     * @param typedBy who types it
     */
    public record Mark(String entryId, CountEntry.State state, String typedBy) {}

    /**
     * A decision of a third person.
     *
     * @param choice what was decided
     * @param session the session that it was about
     * @param round the round that it was about
     * @param by who decided
     * @param at when
     * @param reason why
     */
    public record Resolution(Choice choice, int session, int round, String by, OffsetDateTime at, String reason) {}

    /**
     * A corrected report.
     *
     * @param session the session in which it was made
     * @param by who recorded it
     * @param at when
     * @param reason why
     */
    public record Corrigendum(int session, String by, OffsetDateTime at, String reason) {}

    /** Of a station whose count was not begun. */
    public static StationStatus notStarted(PollingStation station) {
        return new StationStatus(
                station.number(),
                station.name(),
                State.NOT_STARTED,
                1,
                1,
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                List.of(),
                List.of());
    }

    /** The entry in that slot. */
    public Optional<Mark> mark(CountEntry.Slot slot) {
        return slot == CountEntry.Slot.FIRST ? first : second;
    }

    /** Whether both entries are ready. */
    public boolean bothFinal() {
        return isFinal(first) && isFinal(second);
    }

    private static boolean isFinal(Optional<Mark> mark) {
        return mark.filter(each -> each.state() == CountEntry.State.FINAL).isPresent();
    }

    /** In another state. */
    public StationStatus in(State newState) {
        return new StationStatus(
                number, name, newState, session, round, first, second, typists, resolutions, corrigenda);
    }

    /** With an entry in its slot. */
    public StationStatus with(CountEntry.Slot slot, Mark mark) {
        Set<String> everybody = new TreeSet<>(typists);
        everybody.add(mark.typedBy());
        boolean isFirst = slot == CountEntry.Slot.FIRST;
        return new StationStatus(
                number,
                name,
                State.IN_PROGRESS,
                session,
                round,
                isFirst ? Optional.of(mark) : first,
                isFirst ? second : Optional.of(mark),
                everybody,
                resolutions,
                corrigenda);
    }

    /** With a decision. */
    public StationStatus decided(Resolution resolution) {
        List<Resolution> all = new ArrayList<>(resolutions);
        all.add(resolution);
        return new StationStatus(number, name, state, session, round, first, second, typists, all, corrigenda);
    }

    /** Begun again, with empty slots. */
    public StationStatus restarted() {
        return emptied(session, round + 1, corrigenda);
    }

    /** Waiting for the entries of a corrected report. */
    public StationStatus corrected(Corrigendum corrigendum) {
        List<Corrigendum> all = new ArrayList<>(corrigenda);
        all.add(corrigendum);
        return emptied(corrigendum.session(), 1, all);
    }

    /** With the name that the station has now. */
    public StationStatus named(PollingStation station) {
        return new StationStatus(
                station.number(),
                station.name(),
                state,
                session,
                round,
                first,
                second,
                typists,
                resolutions,
                corrigenda);
    }

    private StationStatus emptied(int newSession, int newRound, List<Corrigendum> all) {
        return new StationStatus(
                number,
                name,
                State.NOT_STARTED,
                newSession,
                newRound,
                Optional.empty(),
                Optional.empty(),
                typists,
                resolutions,
                all);
    }
}
