package nl.zetel.server.result.domain;

import java.util.Optional;
import nl.zetel.server.result.domain.Margins.Transfer;

/** Margins in Dutch. */
final class MarginTexts {

    private MarginTexts() {}

    static String list(
            int list, Optional<Long> gain, Optional<Long> lot, Optional<Long> loss, Optional<Transfer> transfer) {
        return "Lijst " + list
                + gain.map(votes -> " krijgt met " + votes(votes) + " meer een zetel erbij")
                        .orElse(" heeft geen kandidaten voor meer zetels")
                + lot.map(votes -> "; met " + votes(votes) + " meer beslist het lot")
                        .orElse("")
                + loss.map(votes -> "; met " + votes(votes) + " minder verliest zij een zetel")
                        .orElse("")
                + transfer.map(each -> "; " + votes(each.votes()) + " van lijst " + each.from() + " zijn genoeg")
                        .orElse("")
                + ".";
    }

    static String candidate(int list, int candidate, long toThreshold, Optional<Long> toElected) {
        return "Kandidaat " + candidate + " van lijst " + list
                + (toThreshold == 0
                        ? " haalt de voorkeurdrempel"
                        : " komt " + votes(toThreshold) + " te kort voor de voorkeurdrempel")
                + toElected
                        .map(votes -> " en is met " + votes(votes) + " meer gekozen")
                        .orElse("") + ".";
    }

    static String station(String station, Transfer transfer, long available) {
        return "Als in stembureau " + station + " " + votes(transfer.votes()) + " van de " + available + " op lijst "
                + transfer.from() + " bij lijst " + transfer.to() + " horen, krijgt lijst " + transfer.to()
                + " een zetel meer.";
    }

    static String station(String station, CandidateTransfers.Transfer transfer, long available) {
        return "Als in stembureau " + station + " " + votes(transfer.votes()) + " van de " + available
                + " op kandidaat "
                + transfer.from() + " van lijst " + transfer.list() + " bij kandidaat " + transfer.to()
                + " horen, is kandidaat " + transfer.to() + " gekozen.";
    }

    private static String votes(long votes) {
        return votes == 1 ? "1 stem" : votes + " stemmen";
    }
}
