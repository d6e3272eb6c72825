package nl.zetel.server.deposit.application;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.Money;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.Step;
import nl.zetel.law.deposit.DepositDecision;
import nl.zetel.law.deposit.DepositKind;
import nl.zetel.server.Westerveld;
import nl.zetel.server.deposit.domain.Deposit;
import nl.zetel.server.deposit.domain.Payment;
import nl.zetel.server.deposit.domain.RefundBatch;
import nl.zetel.server.deposit.domain.RefundLine;
import nl.zetel.server.pdf.KeptFile;
import org.junit.jupiter.api.Test;

/** Papers about deposits as files. */
class DepositFilesTest {

    private static final LocalDate DAY = LocalDate.of(2018, 3, 26);
    private static final Money DUE = Money.ofCents(22_500);
    private static final Payment PAYMENT = new Payment(
            "t", DUE, DAY.minusDays(60), Optional.empty(), "T. Penning", Desk.GROUP, "", Optional.empty(), List.of());

    @Test
    @LegalBasis("Kieswet H 14(4)")
    void theNoticeOfWhatBecomesOfADeposit() {
        DepositDecision decision = new DepositDecision(
                DepositDecision.Outcome.REFUND,
                DUE,
                Money.ZERO,
                List.of(Step.of("Kieswet H 14(4)", "De lijst haalde 75 procent van de kiesdeler.")));
        KeptFile.check(
                "deposit-notice",
                DepositNotice.of("/elections/e/deposits/d", Westerveld.election(), paid().decided(decision), DAY)
                        .page(),
                "Aan burgemeester en wethouders van Westerveld",
                "teruggegeven aan wie haar heeft betaald",
                "Terug te geven € 225,00",
                "Kieswet H 14(4): De lijst haalde 75 procent van de kiesdeler.");
    }

    @Test
    @LegalBasis("Kieswet H 14(3)")
    void theWithdrawalOfAProof() {
        KeptFile.check(
                "payment-proof-withdrawal",
                new PaymentProof("/elections/e/deposits/d", Westerveld.election(), paid(), PAYMENT)
                        .withdrawal(DAY, "Voor een andere lijst betaald")
                        .page(),
                "geldt niet meer. Reden: Voor een andere lijst betaald",
                "Betaald door T. Penning");
    }

    @Test
    void theCoverSheetOfARefundOrder() {
        RefundLine line = new RefundLine("d", "t", "RF34DEP1701", DUE, "T. Penning", Desk.GROUP, "", "");
        RefundLine moved =
                new RefundLine("f", "u", "RF12DEP1702", DUE, "A. Bakker", Desk.OTHER, "", "De rekening is opgeheven");
        RefundBatch batch = RefundBatch.proposed(List.of("d", "f"), List.of(line, moved), DAY, "anna")
                .approved(
                        "bert",
                        OffsetDateTime.parse("2018-03-26T10:00:00+02:00"),
                        "terugbetaling.xml",
                        "ab".repeat(32),
                        "");
        KeptFile.check(
                "refund-cover-sheet",
                CoverSheet.of(
                                "/elections/e/refund-orders/r",
                                Westerveld.election().office(),
                                batch)
                        .page(),
                "Aantal betalingen 2",
                "Totaal € 450,00",
                "Goedgekeurd door bert",
                "RF12DEP1702 gaat naar een andere rekening dan waarvan is betaald: De rekening is opgeheven");
    }

    private static Deposit paid() {
        return Deposit.expected(DepositKind.NOMINATION, "list", "Progressief Westerveld", "RF34DEP1701", DUE)
                .paid(PAYMENT);
    }
}
