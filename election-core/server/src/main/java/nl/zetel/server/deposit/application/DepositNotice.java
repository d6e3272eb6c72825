package nl.zetel.server.deposit.application;

import java.util.List;
import nl.zetel.law.Step;
import nl.zetel.law.calendar.DutchDate;
import nl.zetel.law.deposit.DepositDecision;
import nl.zetel.law.deposit.DepositDecision.Beneficiary;
import nl.zetel.law.deposit.DepositKind;
import nl.zetel.server.deposit.domain.Deposit;
import nl.zetel.server.document.domain.Euros;
import nl.zetel.server.document.domain.PageOrder;
import nl.zetel.server.document.domain.PageTemplate;
import nl.zetel.server.election.domain.Election;

/** The committee's notice to the municipality of what becomes of a deposit (Kieswet G 3(2), H 14). */
final class DepositNotice {

    private static final PageTemplate NOTICE = PageTemplate.of("deposit-notice");

    private DepositNotice() {}

    /**
     * The notice.
     *
     * @param path path of the deposit
     * @param deposit a deposit that was decided on
     */
    static PageOrder of(String path, Election election, Deposit deposit, java.time.LocalDate day) {
        DepositDecision decision = deposit.decision().orElseThrow();
        Values values = new Values(
                election.municipalityName(),
                DutchDate.of(day),
                decision.outcome() == DepositDecision.Outcome.REFUND,
                deposit.kind() == DepositKind.REGISTRATION,
                deposit.group(),
                deposit.reference(),
                Euros.of(deposit.received()),
                decision.shares().stream()
                        .map(share -> new Share(share.beneficiary() == Beneficiary.PAYER, Euros.of(share.amount())))
                        .toList(),
                decision.steps());
        return new PageOrder("deposit-notice", "mededeling-waarborgsom.html", true, path, NOTICE.fill(values));
    }

    /** What {@code pages/deposit-notice.html} names. */
    private record Values(
            String municipality,
            String day,
            boolean refund,
            boolean registration,
            String group,
            String reference,
            String received,
            List<Share> shares,
            List<Step> steps) {}

    private record Share(boolean toPayer, String amount) {}
}
