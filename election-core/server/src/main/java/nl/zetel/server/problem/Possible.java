package nl.zetel.server.problem;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.zetel.server.clock.Amsterdam;

/** When what is not possible now will be: from a moment, after a step that somebody must take, or no more. */
public sealed interface Possible {

    /** The language of every text here. */
    Locale DUTCH = Locale.forLanguageTag("nl-NL");

    /** What the caller is refused with. */
    ProblemCode code();

    /** When it will be possible and what to do until then: Dutch sentences without a final stop. */
    String text();

    /** The same for programs: {@code when} and what belongs to it. */
    JsonObject json();

    /**
     * It will be from this moment.
     *
     * @param moment the first moment at which it can be done
     */
    static Possible from(OffsetDateTime moment) {
        return new From(moment);
    }

    /**
     * It will be from this day.
     *
     * @param day the first day on which it can be done
     */
    static Possible from(LocalDate day) {
        return from(Amsterdam.startOf(day));
    }

    /**
     * It will be when somebody has done something else.
     *
     * @param first what must be done first and by whom, as a Dutch sentence without a final stop
     */
    static Possible after(String first) {
        return new After(first, Optional.empty());
    }

    /**
     * It will be when somebody has done something that the calendar sets a moment for.
     *
     * @param first what must be done first and by whom, as a Dutch sentence without a final stop
     * @param expected the moment at which the calendar lets that be done
     */
    static Possible after(String first, OffsetDateTime expected) {
        return new After(first, Optional.of(expected));
    }

    /**
     * It will be when somebody has done something else, from this day.
     *
     * @param first what must be done first and by whom, as a Dutch sentence without a final stop
     * @param day the first day on which that can be done
     */
    static Possible after(String first, LocalDate day) {
        return after(first, Amsterdam.startOf(day));
    }

    /**
     * It was until this moment.
     *
     * @param last the last moment at which it could be done
     * @param instead what can be done instead, as a Dutch sentence without a final stop
     */
    static Possible until(OffsetDateTime last, String instead) {
        return new Until(last, instead);
    }

    /**
     * It was until the end of this day.
     *
     * @param last the last day on which it could be done
     * @param instead what can be done instead, as a Dutch sentence without a final stop
     */
    static Possible until(LocalDate last, String instead) {
        return until(Amsterdam.endOf(last), instead);
    }

    /**
     * It will not be any more.
     *
     * @param instead what can be done instead, or why nothing has to be: a Dutch sentence without a final stop
     */
    static Possible never(String instead) {
        return new Never(instead);
    }

    /**
     * It has no sense here, and never had; something else has.
     *
     * @param instead what can be done instead, or why nothing has to be: a Dutch sentence without a final stop
     */
    static Possible instead(String instead) {
        return new Instead(instead);
    }

    /** A moment as people in the Netherlands write it: a day alone if it is the day's first moment or its last. */
    static String text(OffsetDateTime moment) {
        ZonedDateTime local = moment.atZoneSameInstant(Amsterdam.ZONE);
        LocalDate day = local.toLocalDate();
        boolean wholeDay = Set.of(Amsterdam.startOf(day), Amsterdam.endOf(day)).contains(local.toOffsetDateTime());
        return DateTimeFormatter.ofPattern(wholeDay ? "d MMMM yyyy" : "d MMMM yyyy H.mm 'uur'", DUTCH)
                .format(local);
    }

    /** The day of a moment as people in the Netherlands write it, for what happened then. */
    static String day(OffsetDateTime moment) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", DUTCH).format(moment.atZoneSameInstant(Amsterdam.ZONE));
    }

    /** A moment as programs read it (RFC 3339), as clocks in the Netherlands show it. */
    private static String exact(OffsetDateTime moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atZoneSameInstant(Amsterdam.ZONE));
    }

    /** See {@link #from}. */
    record From(OffsetDateTime moment) implements Possible {

        @Override
        public ProblemCode code() {
            return ProblemCode.TOO_EARLY;
        }

        @Override
        public String text() {
            return "Dit kan vanaf " + Possible.text(moment);
        }

        @Override
        public JsonObject json() {
            return Json.createObjectBuilder()
                    .add("when", "FROM")
                    .add("from", exact(moment))
                    .build();
        }
    }

    /** See {@link #after}. */
    record After(String first, Optional<OffsetDateTime> expected) implements Possible {

        @Override
        public ProblemCode code() {
            return ProblemCode.WRONG_STATE;
        }

        @Override
        public String text() {
            return first + "; daarna kan dit"
                    + expected.map(moment -> " (volgens de kalender vanaf " + Possible.text(moment) + ")")
                            .orElse("");
        }

        @Override
        public JsonObject json() {
            var json = Json.createObjectBuilder().add("when", "AFTER").add("first", first);
            expected.ifPresent(moment -> json.add("from", exact(moment)));
            return json.build();
        }
    }

    /** See {@link #until}. */
    record Until(OffsetDateTime last, String instead) implements Possible {

        @Override
        public ProblemCode code() {
            return ProblemCode.DEADLINE_PASSED;
        }

        @Override
        public String text() {
            return "Dit kon tot en met " + Possible.text(last) + ". " + instead;
        }

        @Override
        public JsonObject json() {
            return Json.createObjectBuilder()
                    .add("when", "NO_MORE")
                    .add("until", exact(last))
                    .add("instead", instead)
                    .build();
        }
    }

    /** See {@link #never}. */
    record Never(String instead) implements Possible {

        @Override
        public ProblemCode code() {
            return ProblemCode.WRONG_STATE;
        }

        @Override
        public String text() {
            return "Dit kan niet meer. " + instead;
        }

        @Override
        public JsonObject json() {
            return Json.createObjectBuilder()
                    .add("when", "NO_MORE")
                    .add("instead", instead)
                    .build();
        }
    }

    /** See {@link #instead}. */
    record Instead(String instead) implements Possible {

        @Override
        public ProblemCode code() {
            return ProblemCode.WRONG_STATE;
        }

        @Override
        public String text() {
            return instead;
        }

        @Override
        public JsonObject json() {
            return new Never(instead).json();
        }
    }
}
