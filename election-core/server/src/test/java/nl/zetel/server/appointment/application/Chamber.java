package nl.zetel.server.appointment.application;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.zetel.api.document.CandidateName;
import nl.zetel.law.Fraction;
import nl.zetel.law.appointment.AppointmentDocument;
import nl.zetel.law.appointment.Credentials;
import nl.zetel.law.apportionment.ElectedBy;
import nl.zetel.law.eligibility.Assessment;
import nl.zetel.law.eligibility.MembershipAssessment;
import nl.zetel.law.eligibility.Reason;
import nl.zetel.law.eligibility.ReasonCode;
import nl.zetel.law.list.Consent;
import nl.zetel.law.list.Home;
import nl.zetel.law.list.Settlement;
import nl.zetel.law.numbering.Block;
import nl.zetel.server.Bench;
import nl.zetel.server.StandingClock;
import nl.zetel.server.Westerveld;
import nl.zetel.server.appointment.domain.AdmissionDecision.Decision;
import nl.zetel.server.appointment.domain.Appointment;
import nl.zetel.server.appointment.domain.AppointmentState;
import nl.zetel.server.appointment.domain.Oath;
import nl.zetel.server.appointment.domain.SeatVacancy;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.nomination.domain.ListedCandidate;
import nl.zetel.server.numbering.application.NumberedLists;
import nl.zetel.server.numbering.domain.NumberedCandidate;
import nl.zetel.server.numbering.domain.NumberedCandidateList;
import nl.zetel.server.plugin.FakePluginHost;
import nl.zetel.server.plugin.PluginHost;
import nl.zetel.server.result.application.Results;
import nl.zetel.server.result.domain.EstablishedResult;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;

/** Westerveld after its election of 2018, with two invented lists of 12 candidates: 9 and 8 of 17 seats. */
final class Chamber implements AutoCloseable {

    static final LocalDate RESULT = LocalDate.of(2018, 3, 23);
    static final LocalDate ADMISSION = LocalDate.of(2018, 3, 27);
    static final LocalDate FIRST_MEETING = LocalDate.of(2018, 3, 29);

    private static final int CANDIDATES = 12;

    final Bench bench;
    final String election;
    private boolean established = true;
    private int seatsOfFirst = 9;

    Chamber() {
        bench = new Bench();
        election = prepared();
    }

    /** With a clock that stands still. */
    Chamber(StandingClock clock) {
        bench = new Bench().with(ServerClock.class, clock);
        election = prepared();
    }

    private String prepared() {
        bench.with(PluginHost.class, new FakePluginHost());
        bench.with(Results.class, new FakeResults());
        bench.with(NumberedLists.class, new FakeLists());
        bench.at("2018-03-23T15:00:00+01:00");
        return bench.does(() -> bench.bean(Elections.class).create(Westerveld.election()))
                .id();
    }

    Chamber withoutResult() {
        established = false;
        return this;
    }

    /** The result is established again, with so many seats for list 1 of the 17. */
    void corrects(int seats) {
        seatsOfFirst = seats;
    }

    List<Stored<Appointment>> writesCorrections(LocalDate date) {
        return bench.does(() -> bench.bean(CorrectedAppointments.class).write(election, date, List.of(), ""));
    }

    Appointments appointments() {
        return bench.bean(Appointments.class);
    }

    Admissions admissions() {
        return bench.bean(Admissions.class);
    }

    Vacancies vacancies() {
        return bench.bean(Vacancies.class);
    }

    Council council() {
        return bench.bean(Council.class);
    }

    Memberships memberships() {
        return bench.bean(Memberships.class);
    }

    List<Stored<Appointment>> writesLetters() {
        return bench.does(() -> appointments().writeLetters(election, RESULT, List.of(), ""));
    }

    Stored<Appointment> replies(String id, Appointments.Reply reply, LocalDate day) {
        return bench.does(() -> appointments().reply(election, id, reply, day));
    }

    AppointmentState state(String id) {
        return bench.does(() ->
                appointments().state(election, appointments().get(election, id).value()));
    }

    /** Accepts, hands everything in, is examined by anna and admitted by bert. */
    void seats(String id, LocalDate accepted, LocalDate admitted) {
        replies(id, Appointments.Reply.ACCEPTANCE, accepted);
        handsIn(id, accepted);
        examines(id, ReasonCode.OF_AGE);
        admits(id, Decision.ADMIT, admitted, "");
    }

    void handsIn(String id, LocalDate day) {
        bench.does(() -> appointments()
                .handIn(
                        election,
                        id,
                        EnumSet.of(AppointmentDocument.PUBLIC_OFFICES, AppointmentDocument.REGISTER_EXTRACT),
                        day,
                        new Appointments.Circumstances(true, false)));
    }

    Stored<Appointment> examines(String id, ReasonCode found) {
        bench.as("anna", "clerk");
        Reason reason = new Reason(found, "Gemeentewet 10", "proef");
        MembershipAssessment membership = new MembershipAssessment(
                new Assessment(reason.outcome(), List.of(reason)),
                found == ReasonCode.UNDER_AGE ? Optional.of(LocalDate.of(2018, 4, 10)) : Optional.empty());
        return bench.does(() -> admissions()
                .examined(
                        election, id, new Admissions.Declared(Set.of(), Credentials.Dispute.NONE, false), membership));
    }

    Stored<Appointment> admits(String id, Decision decision, LocalDate day, String reason) {
        bench.as("bert", "verifier");
        try {
            return bench.does(() -> admissions().decide(election, id, decision, day, reason));
        } finally {
            bench.as("anna", "clerk");
        }
    }

    void swears(String id, LocalDate day) {
        bench.does(() -> appointments().swear(election, id, day, Oath.Form.AFFIRMATION));
    }

    List<Stored<SeatVacancy>> open() {
        return bench.does(() -> vacancies().page(election, PageRequest.of(null, null)))
                .items();
    }

    Stored<Appointment> fills(String vacancy, LocalDate letter) {
        Stored<SeatVacancy> filled = bench.does(
                () -> vacancies().fill(election, vacancy, new Vacancies.Filling(letter, List.of(), false, "")));
        String id = filled.value().decision().orElseThrow().appointmentId();
        return bench.does(() -> appointments().get(election, id));
    }

    /** Everybody accepts and is admitted, and the council is installed. */
    List<Stored<Appointment>> installed() {
        List<Stored<Appointment>> all = writesLetters();
        bench.at("2018-03-27T12:00:00+02:00");
        all.forEach(each -> seats(each.id(), ADMISSION, ADMISSION));
        bench.at("2018-03-29T20:00:00+02:00");
        all.forEach(each -> swears(each.id(), FIRST_MEETING));
        bench.does(() -> council().install(election, FIRST_MEETING));
        return all;
    }

    List<Integer> membersOn(LocalDate day) {
        return bench.does(() -> council().on(election, day)).members().stream()
                .map(each ->
                        each.value().who().list() * 100 + each.value().who().candidate())
                .sorted()
                .toList();
    }

    @Override
    public void close() {
        bench.close();
    }

    private final class FakeResults extends Results {

        @Override
        public Optional<EstablishedResult> established(String electionId) {
            return established
                    ? Optional.of(new EstablishedResult(
                            "result",
                            OffsetDateTime.parse("2018-03-23T11:00:00+01:00"),
                            17,
                            new Fraction(9461, 17),
                            List.of(result(1, 5000, seatsOfFirst), result(2, 4461, 17 - seatsOfFirst))))
                    : Optional.empty();
        }

        private static EstablishedResult.ListResult result(int number, long votes, int seats) {
            return new EstablishedResult.ListResult(
                    number,
                    "list-" + number,
                    "Groep " + number,
                    votes,
                    seats,
                    IntStream.rangeClosed(1, seats)
                            .mapToObj(
                                    position -> new EstablishedResult.ElectedCandidate(position, ElectedBy.LIST_ORDER))
                            .toList(),
                    IntStream.rangeClosed(1, CANDIDATES).boxed().toList());
        }
    }

    private static final class FakeLists extends NumberedLists {

        @Override
        public List<NumberedCandidateList> of(String electionId) {
            return List.of(list(1), list(2));
        }

        private static NumberedCandidateList list(int number) {
            return new NumberedCandidateList(
                    number,
                    "list-" + number,
                    "Groep " + number,
                    true,
                    "nl",
                    Block.BY_VOTES,
                    IntStream.rangeClosed(1, CANDIDATES)
                            .mapToObj(FakeLists::candidate)
                            .toList());
        }

        private static NumberedCandidate candidate(int position) {
            ListedCandidate candidate = new ListedCandidate(
                    new CandidateName("A.", "Aad", "van", "Proef" + position),
                    Optional.empty(),
                    Optional.empty(),
                    "Diever",
                    "",
                    Optional.empty(),
                    Optional.empty(),
                    Consent.COMPLETE,
                    Home.MUNICIPALITY,
                    Settlement.NONE,
                    false,
                    Optional.empty());
            return new NumberedCandidate(position, position, candidate);
        }
    }
}
