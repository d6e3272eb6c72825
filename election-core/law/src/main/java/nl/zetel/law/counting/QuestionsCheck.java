package nl.zetel.law.counting;

import static nl.zetel.law.counting.Findings.fields;

import java.util.Set;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.counting.CountField.Kind;
import nl.zetel.law.counting.Difference.Answer;
import nl.zetel.law.counting.ReportQuestions.Reason;

/**
 * The questions beside the numbers: of a central count (F.101, F.102, F.111, F.112), of a station's own (F.121, F.122) and of
 * its insert sheet (F.131 to F.135, F.311).
 */
@LegalBasis({"Kieswet Na 12", "Kieswet P 20(1)"})
final class QuestionsCheck {

    private final PollingStationCount count;
    private final ReportQuestions questions;
    private final Findings findings;

    private QuestionsCheck(PollingStationCount count, ReportQuestions questions, Findings findings) {
        this.count = count;
        this.questions = questions;
        this.findings = findings;
    }

    /** Checks what the form asked; a form that asks nothing has nothing to check. */
    static void check(PollingStationCount count, boolean firstSession, Findings findings) {
        count.questions()
                .map(asked -> new QuestionsCheck(count, asked, findings))
                .ifPresent(check -> {
                    switch (count.kind()) {
                        case CSO -> check.checkCentral();
                        case DSO -> check.checkStation(firstSession);
                        case CSB -> {
                            // The central committee copies no such questions.
                        }
                    }
                });
    }

    private void checkCentral() {
        if (questions.investigated().isEmpty() != questions.recounted().isEmpty()) {
            add("F.101", Kind.INVESTIGATION);
        }
        if (hasSeveral(questions.investigated()) || hasSeveral(questions.recounted())) {
            add("F.102", Kind.INVESTIGATION);
        }
        if (questions.stationUnexplained().isEmpty()
                || questions.stationListsDiffer().isEmpty()) {
            add("F.111", Kind.STATION_RESULTS);
        }
        if (hasSeveral(questions.stationUnexplained()) || hasSeveral(questions.stationListsDiffer())) {
            add("F.112", Kind.STATION_RESULTS);
        }
    }

    private void checkStation(boolean firstSession) {
        if (questions.corrigendum().size() != 1 || questions.sheet().size() != 1) {
            add("F.121", Kind.ABOUT_REPORT);
        }
        boolean isCorrected = questions.corrigendum().equals(Set.of(Answer.YES));
        boolean hasSheet = questions.sheet().equals(Set.of(Answer.YES));
        if (isCorrected && !hasSheet) {
            add("F.122", Kind.ABOUT_REPORT);
        }
        if (hasSheet) {
            checkSheet(firstSession, isCorrected);
        }
        if (count.difference().explained().equals(Set.of(Answer.NO))
                && !questions.reasons().contains(Reason.UNEXPLAINED_DIFFERENCE)) {
            add("F.311", Kind.EXPLANATION, Kind.CORRECTIONS);
        }
    }

    private void checkSheet(boolean firstSession, boolean isCorrected) {
        if (questions.reasons().isEmpty() || questions.corrected().isEmpty()) {
            add("F.131", Kind.CORRECTIONS);
        }
        if (firstSession && isCorrected && questions.corrected().equals(Set.of(Answer.NO))) {
            add("F.132", Kind.ABOUT_REPORT, Kind.CORRECTIONS);
        }
        if (firstSession && isUncorrected() && questions.corrected().equals(Set.of(Answer.YES))) {
            add("F.133", Kind.ABOUT_REPORT, Kind.CORRECTIONS);
        }
        if (hasSeveral(questions.corrected())) {
            add("F.134", Kind.CORRECTIONS);
        }
        if (firstSession && questions.reasons().contains(Reason.CENTRAL_COMMITTEE)) {
            add("F.135", Kind.CORRECTIONS);
        }
    }

    private boolean isUncorrected() {
        return questions.corrigendum().equals(Set.of(Answer.NO));
    }

    private void add(String code, Kind... kinds) {
        findings.add(count, code, fields(kinds));
    }

    private static boolean hasSeveral(Set<Answer> answers) {
        return answers.size() > 1;
    }
}
