package nl.zetel.law;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;

/** A version of the electoral law for municipal council elections. Chosen by the day of nomination, never by today. */
public enum Ruleset {
    /** The Kieswet of 2013–2017, for the election of 2014. */
    R2014("2014", LocalDate.of(2014, 1, 1)),
    /** The Kieswet of 1 December 2017: no list combinations. */
    R2018("2018", LocalDate.of(2017, 12, 1)),
    /** The Tijdelijke wet verkiezingen covid-19, for the election of March 2022 only. */
    COVID("covid", LocalDate.of(2022, 1, 1)),
    /** The Kieswet of 1 January 2022, for elections after that of March 2022. */
    R2022("2022", LocalDate.of(2022, 3, 17)),
    /** The new procedure to establish results (GSB and CSB). */
    R2023("2023", LocalDate.of(2023, 1, 1)),
    /** The Kieswet of 1 January 2026. */
    R2026("2026", LocalDate.of(2026, 1, 1));

    private final String id;
    private final LocalDate from;

    Ruleset(String id, LocalDate from) {
        this.id = id;
        this.from = from;
    }

    /** Identifier, such as {@code 2018}. */
    public String id() {
        return id;
    }

    /** First nomination day that it covers. */
    public LocalDate from() {
        return from;
    }

    /**
     * The ruleset for an election with that nomination day; the newest holds until a newer one is known.
     *
     * @throws RefusalException if the day lies before the first ruleset; the message names what is known
     */
    public static Ruleset forNominationDay(LocalDate nominationDay) {
        return Arrays.stream(values())
                .filter(ruleset -> !nominationDay.isBefore(ruleset.from))
                .max(Comparator.comparing(Ruleset::from))
                .orElseThrow(() -> new RefusalException("NO_RULESET", noRuleset(nominationDay)));
    }

    private static String noRuleset(LocalDate day) {
        String known = Arrays.stream(values())
                .map(ruleset -> ruleset.id + " (vanaf " + ruleset.from + ")")
                .collect(Collectors.joining(", "));
        return "Voor een kandidaatstelling op " + day + " zijn geen regels bekend; bekend zijn: " + known;
    }
}
