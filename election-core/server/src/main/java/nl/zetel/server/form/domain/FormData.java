package nl.zetel.server.form.domain;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.document.CandidateName;
import nl.zetel.api.document.ListHead;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.calendar.CalendarKey;
import nl.zetel.law.calendar.DutchDate;
import nl.zetel.law.list.Consent;
import nl.zetel.law.list.Home;
import nl.zetel.law.list.Settlement;
import nl.zetel.server.document.domain.FormLine;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.nomination.domain.CandidateList;
import nl.zetel.server.nomination.domain.ListedCandidate;
import nl.zetel.server.nomination.domain.Notations;
import nl.zetel.server.nomination.domain.Submitter;

/**
 * What the forms of a list are filled in from. Personal data.
 *
 * @param election the election
 * @param list the list
 * @param exempt whether it needs no support declarations and no deposit (H 4(8), H 14(2))
 * @param groups the groups whose designation stands above it; several for a combined one, none for an unnamed list
 * @param combined whether the designation is a combined one
 * @param numbersShown whether citizen service numbers are written in full
 * @param blank whether only the election is filled in, for who has no list yet
 */
public record FormData(
        Election election,
        CandidateList list,
        boolean exempt,
        List<Group> groups,
        boolean combined,
        boolean numbersShown,
        boolean blank) {

    /** Candidates that a list may have; the eighty of H 6(2) are for groups that use the program. */
    @LegalBasis("Kieswet H 6(2)")
    private static final int CANDIDATES = 50;

    private static final Group UNKNOWN = new Group("", "", "");
    private static final ListedCandidate NOBODY = new ListedCandidate(
            new CandidateName("", "", "", ""),
            Optional.empty(),
            Optional.empty(),
            "",
            "",
            Optional.empty(),
            Optional.empty(),
            Consent.MISSING,
            Home.MUNICIPALITY,
            Settlement.NONE,
            false,
            Optional.empty());

    /** Copies the list. */
    public FormData {
        groups = List.copyOf(groups);
    }

    /** Forms to write on, for a combined designation of two groups or not. */
    public static FormData blank(Election election, boolean combined) {
        CandidateList list = new CandidateList(
                new ListHead("", false, "nl"),
                Optional.empty(),
                false,
                Collections.nCopies(CANDIDATES, NOBODY),
                List.of(),
                Optional.empty(),
                false,
                CandidateList.State.DRAFT);
        return new FormData(
                election, list, false, Collections.nCopies(combined ? 2 : 1, UNKNOWN), combined, false, true);
    }

    /**
     * A group that is in the register.
     *
     * @param designation its designation
     * @param statutoryName name of the association
     * @param agent authorised agent; blank while unknown
     */
    public record Group(String designation, String statutoryName, String agent) {}

    /** Who hands the list in, if that is known. */
    Optional<Submitter> submitter() {
        return list.submitters().stream()
                .filter(submitter -> !submitter.substitute())
                .findFirst();
    }

    /** Which election it is, as the first part of every form. */
    FilledForm.Part electionPart() {
        return FilledForm.Part.of("Verkiezing")
                .with(
                        FormLine.of("Verkiezing van", election.name()),
                        FormLine.of("Gemeente", election.municipalityName()),
                        FormLine.of("Dag van de kandidaatstelling", DutchDate.withWeekday(election.nominationDay())),
                        FormLine.of("Dag van de stemming", DutchDate.withWeekday(election.electionDay())));
    }

    /** The electoral districts; a municipality is one. */
    @LegalBasis({"Kieswet E 1(4)", "Kieswet H 2"})
    FilledForm.Part districtPart(String what) {
        return FilledForm.Part.of(
                "Kieskringen",
                what + " voor de gemeente " + election.municipalityName()
                        + ", die voor deze verkiezing één kieskring is.");
    }

    /** What stands above the list, or that nothing does and who is the first on it. */
    FilledForm.Part designationPart(String heading, String line) {
        return FilledForm.Part.of(heading).with(FormLine.of(line, designation()));
    }

    private String designation() {
        if (blank || !list.head().designation().isBlank()) {
            return list.head().designation();
        }
        return "geen (blanco lijst); eerste kandidaat: "
                + Notations.name(list.candidates().get(0).name());
    }

    /** The candidates in their order. */
    FilledForm.Part candidatesPart(boolean births) {
        return FilledForm.Part.of("Kandidaten op de lijst")
                .with(Notations.columns(births), Notations.candidates(list, births));
    }

    /** The period in which support declarations are signed, in words. */
    String supportPeriod() {
        var entry = election.calendar().entry(CalendarKey.SUPPORT_DECLARATIONS);
        return "van "
                + entry.from().map(from -> DutchDate.of(from.toLocalDate())).orElse("") + " tot en met "
                + DutchDate.of(entry.until().toLocalDate());
    }
}
