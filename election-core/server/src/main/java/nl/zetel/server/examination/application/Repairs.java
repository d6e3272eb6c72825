package nl.zetel.server.examination.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.examination.domain.Evidence;
import nl.zetel.server.examination.domain.ExaminedOmission;
import nl.zetel.server.examination.domain.ListExamination;
import nl.zetel.server.examination.domain.Repair;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.store.Stored;

/** What comes in between the examination and the decision: repairs (Kieswet I 2(2)–(6)) and evidence (I 6(1)). */
@ApplicationScoped
@Transactional
public class Repairs {

    private static final String ARTICLE = "Kieswet I 2";

    @Inject
    ListExaminations examinations;

    @Inject
    Examinations sessions;

    @Inject
    Elections elections;

    @Inject
    RepairCheck check;

    @Inject
    CurrentActor current;

    @Inject
    ServerClock clock;

    /** Records the repair of an omission; only in the repair period, and only if it is one. */
    public Stored<ListExamination> repair(
            String electionId, String id, String omissionId, String note, RepairCheck.Papers papers) {
        Election election = elections.get(electionId).value();
        RepairDays.of(election.calendar()).requireOpen(clock.now());
        Stored<ListExamination> before = examinations.lockUndecided(electionId, id);
        ExaminedOmission omission =
                before.value().omission(omissionId).orElseThrow(() -> ProblemException.notFound("verzuim"));
        requireRepairable(before.value(), omission);
        check.require(electionId, before.value().listId().orElseThrow(), omission, papers);
        Repair repair = new Repair(
                omissionId, omission.kind(), omission.position(), note, papers.notation(), clock.now(), current.user());
        ListExamination after = before.value().with(repair).with(omission.repaired(repair.at()));
        return examinations.changed(electionId, "omission-repaired", "Kieswet I 2", before, after, "");
    }

    /** Records evidence on which a candidate is struck; a decision that was proposed without it has to be proposed again. */
    public Stored<ListExamination> evidence(
            String electionId, String id, Evidence.Kind kind, int position, String note) {
        return evidence(
                electionId, id, new Evidence(kind, position, note, clock.now(), current.user(), Optional.empty()));
    }

    /**
     * Records that another committee told that a candidate also declared to settle elsewhere (I 1(3)); as
     * {@link #evidence(String, String, Evidence.Kind, int, String)}.
     */
    public Stored<ListExamination> declaredElsewhere(
            String electionId, String id, int position, String note, String settlementReportId) {
        return evidence(
                electionId,
                id,
                new Evidence(
                        Evidence.Kind.SETTLEMENT_ELSEWHERE,
                        position,
                        note,
                        clock.now(),
                        current.user(),
                        Optional.of(settlementReportId)));
    }

    private Stored<ListExamination> evidence(String electionId, String id, Evidence evidence) {
        sessions.lock(electionId);
        Stored<ListExamination> before = examinations.lockUndecided(electionId, id);
        if (before.value().proposed() && sessions.decisionsBegan(electionId)) {
            throw ProblemException.notNow(
                    "Het stembureau is begonnen te beslissen, zodat de regels hiermee geen nieuw voorstel doen",
                    Possible.never(
                            "Wat dit stuk voor het besluit betekent, kan nog in beroep aan de orde komen (Kieswet I 7)"));
        }
        examinations.requireCandidate(electionId, before.value(), evidence.position());
        return examinations.changed(
                electionId,
                evidence.kind().action(),
                evidence.kind().article(),
                before,
                before.value().with(evidence),
                "");
    }

    private static void requireRepairable(ListExamination list, ExaminedOmission omission) {
        if (!omission.confirmed()) {
            throw omission.review().isEmpty()
                    ? ExaminationOrder.notReviewed(ARTICLE, "Dit verzuim is nog niet beoordeeld")
                    : ProblemException.notNow(
                            ARTICLE, "Dit verzuim is verworpen", Possible.instead("Er hoeft niets te worden hersteld"));
        }
        if (list.letterId().isEmpty()) {
            throw ProblemException.notNow(
                    ARTICLE,
                    "De verzuimen van " + ExaminationOrder.name(list) + " zijn nog niet aan de inleveraar gemeld",
                    Possible.after("Maak eerst de verzuimbrief (letters)"));
        }
        omission.repairedAt().ifPresent(at -> {
            throw ProblemException.notNow(
                    ARTICLE,
                    "Dit verzuim is op " + Possible.day(at) + " hersteld",
                    Possible.never("Het telt niet meer mee als de regels het besluit voorstellen"));
        });
    }
}
