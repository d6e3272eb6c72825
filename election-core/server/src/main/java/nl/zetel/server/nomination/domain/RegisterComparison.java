package nl.zetel.server.nomination.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zetel.api.MunicipalityCode;
import nl.zetel.api.Severity;
import nl.zetel.api.person.Gender;
import nl.zetel.api.person.Person;
import nl.zetel.api.person.Residence;
import nl.zetel.api.person.Suspension;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.eligibility.Admission;
import nl.zetel.law.eligibility.MembershipEligibility;
import nl.zetel.law.eligibility.Outcome;
import nl.zetel.law.eligibility.ReasonCode;
import nl.zetel.law.list.AgeInTerm;
import nl.zetel.law.list.Home;
import nl.zetel.law.list.OmissionKind;
import nl.zetel.law.list.Settlement;
import nl.zetel.law.list.StrikeGround;
import nl.zetel.law.name.Difference;
import nl.zetel.law.name.ListNotation;
import nl.zetel.law.name.NotationComparison;
import nl.zetel.spi.RegisterAnswer;

/** Compares what a list says of a candidate with what the population register says. */
@LegalBasis({"Kieswet H 7", "Kieswet H 8", "Kieswet I 2(1)", "Kieswet I 6(1)", "Kiesbesluit H 2"})
public final class RegisterComparison {

    private static final String NOTATION = "Kiesbesluit H 2";
    private static final String SETTLEMENT = "Kieswet H 7(3)";
    private static final Set<ReasonCode> DOUBTS_ADMISSION =
            Set.of(ReasonCode.EXCLUDED, ReasonCode.TITLE_DOES_NOT_QUALIFY, ReasonCode.SETTLED_TOO_RECENTLY);

    private final int position;
    private final ListedCandidate candidate;
    private final Council council;
    private final List<CandidateFinding> findings = new ArrayList<>();

    /**
     * The council that is elected.
     *
     * @param municipality its municipality
     * @param meets the day on which the new council meets
     * @param nextCouncil the day on which the council after it meets
     */
    public record Council(MunicipalityCode municipality, LocalDate meets, LocalDate nextCouncil) {}

    private RegisterComparison(int position, ListedCandidate candidate, Council council) {
        this.position = position;
        this.candidate = candidate;
        this.council = council;
    }

    /** Everything that a person should look at or know. */
    public static List<CandidateFinding> of(
            int position, ListedCandidate candidate, RegisterAnswer answer, Council council) {
        RegisterComparison comparison = new RegisterComparison(position, candidate, council);
        comparison.answer(answer);
        return List.copyOf(comparison.findings);
    }

    /** What is to be said of a candidate without a number: nobody was asked. */
    public static CandidateFinding withoutNumber(int position) {
        return CandidateFinding.of(Severity.WARNING, position, "NO_BSN", NOTATION);
    }

    /** What is to be said of a candidate without a number whom the register knows by name and date of birth. */
    public static CandidateFinding foundByName(int position) {
        return CandidateFinding.of(Severity.INFO, position, "FOUND_BY_NAME", NOTATION);
    }

    /** What is to be said of a candidate who stands on another list too. */
    public static CandidateFinding onSeveralLists(int position) {
        return CandidateFinding.of(Severity.ERROR, position, "SEVERAL_LISTS", StrikeGround.G.article());
    }

    private void answer(RegisterAnswer answer) {
        if (answer instanceof RegisterAnswer.Found found) {
            person(found.person());
        } else if (answer instanceof RegisterAnswer.NotFound) {
            add(Severity.WARNING, "NOT_FOUND", NOTATION);
        } else {
            add(Severity.WARNING, "NOT_UNIQUE", NOTATION);
        }
    }

    private void person(Person person) {
        for (Difference difference : NotationComparison.of(notation(), person).differences()) {
            findings.add(new CandidateFinding(
                    "",
                    position,
                    difference.severity(),
                    difference.kind().name(),
                    difference.field().name(),
                    difference.severity() == Severity.ERROR ? OmissionKind.C.article() : NOTATION,
                    difference.kind().message(),
                    difference.listed(),
                    difference.registered(),
                    true,
                    Optional.empty()));
        }
        life(person);
        home(person);
        age(person);
        record(person);
        admission(person);
    }

    private ListNotation notation() {
        String mark = candidate
                .gender()
                .map(gender -> gender == Gender.MALE ? "m" : gender == Gender.FEMALE ? "v" : "")
                .orElse("");
        return new ListNotation(candidate.name(), mark, candidate.birth(), candidate.locality(), candidate.country());
    }

    private void life(Person person) {
        if (person.death().isPresent() || suspended(person, Suspension.Reason.DEATH)) {
            add(Severity.ERROR, "DECEASED", StrikeGround.H.article());
        }
    }

    private void home(Person person) {
        Residence residence = person.residence();
        Optional<Home> home = registeredHome(person);
        if (home.isEmpty()) {
            add(Severity.WARNING, "RESIDENCE_UNKNOWN", SETTLEMENT);
        } else if (home.get() == Home.MUNICIPALITY) {
            addIf(candidate.home() != Home.MUNICIPALITY, Severity.INFO, "HOME_DIFFERS", SETTLEMENT);
        } else {
            away(home.get());
        }
        addIf(residence.underInvestigation(), Severity.WARNING, "RESIDENCE_UNDER_INVESTIGATION", SETTLEMENT);
        addIf(residence.notAtAddress(), Severity.WARNING, "NOT_AT_ADDRESS", SETTLEMENT);
    }

    private void away(Home home) {
        addIf(candidate.settlement() == Settlement.NONE, Severity.ERROR, "LIVES_ELSEWHERE", OmissionKind.B.article());
        addIf(
                home == Home.OUTSIDE && !candidate.representative(),
                Severity.ERROR,
                "LIVES_OUTSIDE",
                OmissionKind.E.article());
        addIf(
                candidate.settlement() != Settlement.NONE && candidate.home() != home,
                Severity.INFO,
                "HOME_DIFFERS",
                SETTLEMENT);
    }

    private Optional<Home> registeredHome(Person person) {
        Residence residence = person.residence();
        if (residence.kind() == Residence.Kind.ABROAD
                || suspended(person, Suspension.Reason.EMIGRATION)
                || suspended(person, Suspension.Reason.NON_RESIDENT)) {
            return Optional.of(Home.OUTSIDE);
        }
        return residence
                .municipality()
                .map(code -> code.equals(council.municipality()) ? Home.MUNICIPALITY : Home.ELSEWHERE);
    }

    private void age(Person person) {
        Outcome reached = AgeInTerm.reached(person.birth(), council.nextCouncil());
        addIf(reached == Outcome.NO, Severity.ERROR, "TOO_YOUNG", StrikeGround.D.article());
        addIf(reached == Outcome.UNDETERMINED, Severity.WARNING, "AGE_UNCERTAIN", StrikeGround.D.article());
        addIf(person.birthUnderInvestigation(), Severity.WARNING, "BIRTH_UNDER_INVESTIGATION", NOTATION);
    }

    private void record(Person person) {
        boolean closed = suspended(person, Suspension.Reason.MINISTERIAL_DECISION)
                || suspended(person, Suspension.Reason.UNKNOWN);
        addIf(closed, Severity.WARNING, "RECORD_CLOSED", NOTATION);
        addIf(person.secret(), Severity.INFO, "SECRET", "Wet BRP 2.59");
    }

    /** Admission is decided by the council; the group should know in time. */
    private void admission(Person person) {
        Admission admission = Admission.toNewCouncil(council.municipality(), council.meets(), council.meets());
        MembershipEligibility.assess(person, admission).assessment().reasons().stream()
                .filter(reason -> DOUBTS_ADMISSION.contains(reason.code()))
                .forEach(reason -> findings.add(CandidateFinding.of(
                        Severity.INFO, position, "ADMISSION_DOUBTFUL", reason.article(), reason.detail())));
    }

    private static boolean suspended(Person person, Suspension.Reason reason) {
        return person.suspension().filter(found -> found.reason() == reason).isPresent();
    }

    private void addIf(boolean condition, Severity severity, String code, String article) {
        if (condition) {
            add(severity, code, article);
        }
    }

    private void add(Severity severity, String code, String article) {
        findings.add(CandidateFinding.of(severity, position, code, article));
    }
}
