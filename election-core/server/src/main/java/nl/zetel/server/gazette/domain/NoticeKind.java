package nl.zetel.server.gazette.domain;

import java.util.Optional;
import nl.zetel.law.Ruleset;
import nl.zetel.law.calendar.CalendarKey;

/** An announcement that the law asks of the committee, in the order of the process. */
public enum NoticeKind {
    /** Decisions on requests to register a designation. */
    DESIGNATION_DECISIONS(
            "Kieswet G 3(5)",
            "Beslissingen op verzoeken tot registratie van een aanduiding",
            Optional.empty(),
            Ruleset.R2014),
    /** Designations that were struck from the register. */
    DESIGNATION_DELETIONS(
            "Kieswet G 3(7)", "Schrapping van aanduidingen uit het register", Optional.empty(), Ruleset.R2014),
    /** Where and when lists can be handed in. */
    SUBMISSION(
            "Kieswet H 1(2)",
            "Inlevering van kandidatenlijsten: waar en wanneer",
            Optional.of(CalendarKey.SUBMISSION_ANNOUNCED),
            Ruleset.R2014),
    /** Time and place of the two sessions on the lists. */
    SESSIONS(
            "Kiesbesluit I 2",
            "Zittingen over de kandidatenlijsten: tijdstip en plaats",
            Optional.of(CalendarKey.NOMINATION_DAY),
            Ruleset.R2014),
    /** Lists and support declarations can be inspected. */
    INSPECTION(
            "Kieswet I 3",
            "Terinzagelegging van de kandidatenlijsten",
            Optional.of(CalendarKey.EXAMINATION),
            Ruleset.R2014),
    /** The numbers of the lists. */
    LIST_NUMBERS("Kieswet I 15", "Nummers van de kandidatenlijsten", Optional.of(CalendarKey.DECISION), Ruleset.R2014),
    /** The lists themselves, once the decision on them is final. */
    LISTS("Kieswet I 17", "Kandidatenlijsten", Optional.empty(), Ruleset.R2014),
    /** Where and when the municipal electoral committee meets. */
    COMMITTEE_SESSION(
            "Kieswet Na 2",
            "Zitting van het gemeentelijk stembureau: plaats",
            Optional.of(CalendarKey.COMMITTEE_LOCATION),
            Ruleset.R2023),
    /** The result. */
    RESULT("Kieswet P 23", "Uitslag van de verkiezing", Optional.empty(), Ruleset.R2014),
    /** Appointments to seats that fell open. */
    APPOINTMENTS("Kieswet W 7(1)", "Benoeming in een opengevallen plaats", Optional.empty(), Ruleset.R2014);

    private final String article;
    private final String title;
    private final Optional<CalendarKey> due;
    private final Ruleset since;

    NoticeKind(String article, String title, Optional<CalendarKey> due, Ruleset since) {
        this.article = article;
        this.title = title;
        this.due = due;
        this.since = since;
    }

    /** The article that asks for it. */
    public String article() {
        return article;
    }

    /** Its title. */
    public String title() {
        return title;
    }

    /** The row of the calendar by which it has to be announced; empty where the law says "at once" or "soon". */
    public Optional<CalendarKey> due() {
        return due;
    }

    /** Whether these rules ask for it. */
    public boolean isAskedBy(Ruleset ruleset) {
        return ruleset.compareTo(since) >= 0;
    }

    /** When it has to be announced where the law names no day. */
    public String dueInWords() {
        return switch (this) {
            case DESIGNATION_DECISIONS, DESIGNATION_DELETIONS ->
                "De wet noemt geen dag; de termijn voor beroep loopt vanaf de publicatie (Kieswet G 5)";
            case LISTS -> "Zo spoedig mogelijk nadat onherroepelijk over de geldigheid is beslist";
            case RESULT -> "Onverwijld, op een algemeen toegankelijke wijze elektronisch";
            case APPOINTMENTS ->
                "Terstond na elke benoeming; de raad krijgt een afschrift van het besluit (Kieswet W 7)";
            case SESSIONS -> "Tijdig voor de eerste zitting";
            case INSPECTION -> "Onmiddellijk na het onderzoek";
            case LIST_NUMBERS -> "Onmiddellijk na de nummering";
            case SUBMISSION -> "Ten minste drie weken voor de kandidaatstelling";
            case COMMITTEE_SESSION -> "Ten minste veertien dagen voor de stemming";
        };
    }
}
