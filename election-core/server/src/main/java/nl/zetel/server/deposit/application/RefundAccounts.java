package nl.zetel.server.deposit.application;

import java.util.List;
import nl.zetel.server.deposit.domain.RefundCorrection;
import nl.zetel.server.deposit.domain.RefundLine;
import nl.zetel.server.problem.ProblemException;

/** Sends payments back to other accounts than those that were paid from, where somebody said why. */
final class RefundAccounts {

    private RefundAccounts() {}

    /** The lines with their corrections; each correction is for one line of the order. */
    static List<RefundLine> corrected(List<RefundLine> lines, List<RefundCorrection> corrections) {
        for (int i = 0; i < corrections.size(); i++) {
            require(lines, corrections, i);
        }
        return lines.stream().map(line -> corrected(line, corrections)).toList();
    }

    private static void require(List<RefundLine> lines, List<RefundCorrection> corrections, int i) {
        RefundCorrection correction = corrections.get(i);
        if (lines.stream().noneMatch(correction::isFor)) {
            throw ProblemException.ofField(
                    "/corrections/" + i,
                    "NOT_IN_ORDER",
                    "Deze opdracht betaalt die ontvangst van die waarborgsom niet terug; kijk bij payments van de"
                            + " waarborgsom");
        }
        boolean twice = corrections.subList(0, i).stream()
                .anyMatch(other -> other.depositId().equals(correction.depositId())
                        && other.transactionId().equals(correction.transactionId()));
        if (twice) {
            throw ProblemException.ofField(
                    "/corrections/" + i, "TWICE", "Voor deze ontvangst staat er al een andere rekening");
        }
    }

    private static RefundLine corrected(RefundLine line, List<RefundCorrection> corrections) {
        return corrections.stream()
                .filter(correction -> correction.isFor(line))
                .findFirst()
                .map(line::corrected)
                .orElse(line);
    }
}
