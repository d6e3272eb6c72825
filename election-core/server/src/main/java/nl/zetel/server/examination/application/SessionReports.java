package nl.zetel.server.examination.application;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.calendar.CalendarKey;
import nl.zetel.law.calendar.DutchDate;
import nl.zetel.law.numbering.Block;
import nl.zetel.server.clock.Amsterdam;
import nl.zetel.server.document.domain.HtmlPage;
import nl.zetel.server.document.domain.PageTemplate;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.examination.domain.DecidedCandidate;
import nl.zetel.server.examination.domain.ExaminedOmission;
import nl.zetel.server.examination.domain.ListDecision;
import nl.zetel.server.examination.domain.SessionRecord;
import nl.zetel.server.nomination.domain.Notations;

/**
 * The reports of the two sessions, part by part as models I 1 and I 4 have them; an empty part says so. Their words are in {@code
 * pages/report-i-1.html} and {@code pages/report-i-4.html}. What a court made of a decision afterwards is no part of them.
 */
@LegalBasis({"Kieswet I 1", "Kieswet I 4", "Kieswet I 18"})
final class SessionReports {

    private static final PageTemplate EXAMINATION = PageTemplate.of("report-i-1");
    private static final PageTemplate DECISION = PageTemplate.of("report-i-4");

    private final Election election;
    private final List<ReportedList> lists;
    private final SessionRecord session;
    private final boolean signed;

    /** @param signed whether it is to be signed; a copy for everybody is not (I 18) */
    SessionReports(Election election, List<ReportedList> lists, SessionRecord session, boolean signed) {
        this.election = election;
        this.lists = List.copyOf(lists);
        this.session = session;
        this.signed = signed;
    }

    private record Session(
            String election,
            String municipality,
            String electionDay,
            String place,
            String startedAt,
            String day,
            boolean signed,
            String chair,
            List<String> members,
            boolean toWrite,
            List<SessionRecord.Objection> objections) {}

    private record Examined(Session session, List<ReportedList> lists, List<Line> found) {}

    private record Decided(
            Session session,
            List<Line> found,
            List<Line> repaired,
            List<Line> invalid,
            List<Line> struck,
            List<ReportedList> designationsStruck,
            List<ReportedList> designationsCorrected,
            List<Valid> valid,
            List<SessionNumbers.Row> byVotes,
            List<SessionNumbers.Row> byLot,
            List<String> rulings,
            List<String> lots) {}

    /** A row about a list: the candidate whom it concerns, blank for the list itself, and what there is to say. */
    private record Line(String list, String candidate, String text) {}

    private record Valid(String letter, String designation, List<String> columns, List<Candidate> candidates) {}

    private record Candidate(List<String> cells) {}

    /** The report of the examination (I 1). */
    HtmlPage examination() {
        return EXAMINATION
                .fill(new Examined(session(CalendarKey.EXAMINATION), lists, omissions(omission -> true)))
                .onForm();
    }

    /** The report of the decisions and the numbering (I 4). */
    HtmlPage decision(SessionNumbers numbered) {
        return DECISION.fill(new Decided(
                        session(CalendarKey.DECISION),
                        omissions(omission -> true),
                        omissions(omission -> omission.repairedAt().isPresent()),
                        each(SessionReports::grounds),
                        each(SessionReports::struck),
                        changed(true),
                        changed(false),
                        valid(),
                        numbered.rows(Block.BY_VOTES),
                        numbered.rows(Block.BY_LOT),
                        numbered.rulings(),
                        numbered.lots()))
                .onForm();
    }

    private Session session(CalendarKey moment) {
        OffsetDateTime startedAt = session.startedAt()
                .orElseGet(() -> election.calendar().entry(moment).until());
        return new Session(
                election.name(),
                election.municipalityName(),
                DutchDate.withWeekday(election.electionDay()),
                session.place().orElse(election.office().locality()),
                DutchDate.when(Optional.empty(), startedAt),
                DutchDate.of(startedAt.atZoneSameInstant(Amsterdam.ZONE).toLocalDate()),
                signed,
                session.chair(),
                session.members(),
                session.objections().isEmpty(),
                session.objections().orElse(List.of()));
    }

    private List<Line> omissions(Predicate<ExaminedOmission> which) {
        return each(list -> list.examination().omissions().stream()
                .filter(ExaminedOmission::confirmed)
                .filter(which)
                .map(omission -> new Line(list.name(), "", omission.words() + " (" + omission.article() + ")")));
    }

    private static Stream<Line> grounds(ReportedList list) {
        return ReportedList.parts(list.decision().grounds()).stream().map(ground -> new Line(list.name(), "", ground));
    }

    private static Stream<Line> struck(ReportedList list) {
        return list.decision().struck().stream()
                .map(struck -> new Line(
                        list.name(),
                        list.candidate(struck.position()),
                        struck.detail() + " (" + struck.article() + ")"));
    }

    private List<Line> each(Function<ReportedList, Stream<Line>> lines) {
        return lists.stream().flatMap(lines).toList();
    }

    /** Lists above which nothing stands any more, or something else. */
    private List<ReportedList> changed(boolean gone) {
        return lists.stream()
                .filter(list -> !list.decision().designationChanges().isEmpty())
                .filter(list -> list.decision().designation().isBlank() == gone)
                .toList();
    }

    private List<Valid> valid() {
        List<Valid> all = new ArrayList<>();
        for (ReportedList list : lists) {
            if (list.decision().valid()) {
                all.add(valid(Character.toString('A' + all.size()), list.decision()));
            }
        }
        return all;
    }

    private static Valid valid(String letter, ListDecision decision) {
        return new Valid(
                letter,
                decision.designation(),
                Notations.columns(false),
                Notations.candidates(
                                decision.candidates().stream()
                                        .map(DecidedCandidate::candidate)
                                        .toList(),
                                decision.publishGender(),
                                decision.language(),
                                false)
                        .stream()
                        .map(Candidate::new)
                        .toList());
    }
}
