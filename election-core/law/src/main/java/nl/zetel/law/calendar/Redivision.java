package nl.zetel.law.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.LegalDay;
import nl.zetel.law.Step;

/**
 * A redivision of municipalities ("gemeentelijke herindeling"), for which a council is elected between two periodic
 * elections.
 *
 * @param date date of redivision ("datum van herindeling"), most often 1 January
 * @param newMunicipality whether a new municipality is formed; its election is prepared by another one, whose last
 *     election then counts for the numbering
 * @param exemptions whether the previous election also counts for the exemption from support declarations and deposit
 *     (H 4(8), H 14(2)), as the committee found; empty for the reading of the act, see {@link #exempts()}
 * @param longerLists whether it also counts for the number of candidates (H 6(2)); as {@code exemptions}
 */
@LegalBasis("Wet algemene regels herindeling 52")
public record Redivision(
        LocalDate date, boolean newMunicipality, Optional<Boolean> exemptions, Optional<Boolean> longerLists) {

    private static final String ACT = "Wet algemene regels herindeling ";
    private static final int YEARS_WITHOUT_ELECTION = 3;

    /** @throws nl.zetel.law.RefusalException {@code DATE_OUT_OF_RANGE} outside the years 1 to 9999 */
    public Redivision {
        LegalDay.of(date);
    }

    /** A redivision for which the committee found nothing about exemptions and the number of candidates. */
    public static Redivision of(LocalDate date, boolean newMunicipality) {
        return new Redivision(date, newMunicipality, Optional.empty(), Optional.empty());
    }

    /**
     * Whether the seats of the previous election exempt from support declarations and deposit. The council of a municipality
     * that stays is the same body. A new one has no previous election of its own, and the act puts another one in its place
     * for I 14 alone.
     */
    @LegalBasis({"Wet algemene regels herindeling 55(4)", "Kieswet H 4(8)", "Kieswet H 14(2)"})
    public boolean exempts() {
        return exemptions.orElse(!newMunicipality);
    }

    /** Whether the seats of the previous election allow more than fifty candidates; as {@link #exempts()}. */
    @LegalBasis({"Wet algemene regels herindeling 55(4)", "Kieswet H 6(2)"})
    public boolean allowsLongerLists() {
        return longerLists.orElse(!newMunicipality);
    }

    /** Whether something was found that cannot be: the council of a municipality that stays is the same body. */
    public boolean contradictsLaw() {
        return !newMunicipality && (!exempts() || !allowsLongerLists());
    }

    /** The Monday from 5 to 11 October before the date; the provincial executive may choose another day. */
    @LegalBasis("Wet algemene regels herindeling 55(2)")
    public LocalDate nominationDay() {
        LocalDate same = mondayOfOctober(date.getYear());
        return same.isBefore(date) ? same : mondayOfOctober(date.getYear() - 1);
    }

    private static LocalDate mondayOfOctober(int year) {
        return LocalDate.of(year, 10, 5).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }

    /** The first meeting of the new council: the first working day after the date. */
    @LegalBasis("Wet algemene regels herindeling 56(3)")
    public LocalDate firstMeeting(NonWorkingDays nonWorkingDays) {
        return nonWorkingDays.nextWorkingDay(date.plusDays(1));
    }

    /**
     * The day on which the council that is elected steps down: with the other councils, after the next periodic election,
     * or after the one that follows where the date is less than three years before that one.
     */
    @LegalBasis({"Wet algemene regels herindeling 56c", "Wet algemene regels herindeling 56e"})
    public LocalDate termEnds() {
        int year = date.getYear();
        while (!NominationDay.isElectionYear(year)
                || !ElectionCalendar.ofYear(year).electionDay().isAfter(date)) {
            year++;
        }
        LocalDate vote = ElectionCalendar.ofYear(year).electionDay();
        boolean without = date.isAfter(vote.minusYears(YEARS_WITHOUT_ELECTION));
        return ElectionCalendar.ofYear(without ? year + NominationDay.COUNCIL_TERM : year)
                .entry(CalendarKey.OLD_COUNCIL_STEPS_DOWN)
                .until()
                .toLocalDate();
    }

    private static String counts(boolean yes, String what, Optional<Boolean> found) {
        return "Voor " + what + " telt zij " + (yes ? "mee" : "niet mee")
                + (found.isPresent()
                        ? ", zo vond het centraal stembureau."
                        : ": de wet noemt haar daarvoor niet. Het centraal stembureau kan anders beslissen.");
    }

    /** What others decide about this election, or the acts leave open, and what somebody has to find out. */
    List<Step> remarks(LocalDate nomination) {
        List<Step> remarks = new ArrayList<>();
        if (!nomination.equals(nominationDay())) {
            remarks.add(Step.of(
                    ACT + "55(2)",
                    "De kandidaatstelling is op een andere dag dan " + DutchDate.withWeekday(nominationDay())
                            + ". Dat kan alleen bij besluit van gedeputeerde staten om zwaarwegende redenen; bewaar dat"
                            + " besluit"));
        }
        remarks.add(Step.of(
                ACT + "55(3)",
                "Gedeputeerde staten kunnen andere termijnen bepalen voor de registratie van aanduidingen. Vraag na of zij"
                        + " dat deden, en leg elke andere datum vast met dat besluit als reden"));
        remarks.add(Step.of(ACT + "55(1)", "Het aantal raadszetels wordt bepaald door gedeputeerde staten"));
        remarks.add(Step.of(
                ACT + "56(2)",
                "Voor het onderzoek van de geloofsbrieven bepalen gedeputeerde staten een uiterste datum; die staat niet in"
                        + " deze kalender"));
        remarks.add(Step.of(
                "Kieswet I 2, P 20, V 1",
                "De termijnen voor herstel, uitslag en benoeming zijn die van de Kieswet; de Wet algemene regels herindeling"
                        + " noemt geen andere. Deze lezing is niet bevestigd"));
        if (newMunicipality) {
            remarks.add(Step.of(
                    ACT + "55(4)",
                    "Voor de nummering telt de laatste verkiezing van de gemeente die deze verkiezing voorbereidt. "
                            + counts(exempts(), "vrijstelling van ondersteuning en waarborgsom (H 4, H 14)", exemptions)
                            + " "
                            + counts(allowsLongerLists(), "het aantal kandidaten (H 6)", longerLists)));
        }
        return List.copyOf(remarks);
    }
}
