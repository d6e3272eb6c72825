package nl.zetel.law.registry;

import java.time.LocalDate;
import java.util.List;
import nl.zetel.api.Money;
import nl.zetel.law.Fraction;
import nl.zetel.law.apportionment.Apportionment;
import nl.zetel.law.apportionment.ApportionmentInput;
import nl.zetel.law.apportionment.ApportionmentOutcome;
import nl.zetel.law.apportionment.CandidateVotes;
import nl.zetel.law.apportionment.ListVotes;
import nl.zetel.law.calendar.ElectionCalendar;
import nl.zetel.law.council.CouncilSize;
import nl.zetel.law.deposit.DepositDecision;
import nl.zetel.law.deposit.ListOutcome;
import nl.zetel.law.deposit.NominationDeposit;
import nl.zetel.law.designation.DesignationRequest;
import nl.zetel.law.designation.DesignationReview;
import nl.zetel.law.designation.DesignationText;

/** The code of the page "use the law in ten lines": what stands between the marks is what stands on the page. */
final class TenLines {

    private TenLines() {}

    static List<String> run() {
        // ten lines
        ElectionCalendar calendar = ElectionCalendar.ofYear(2026);
        LocalDate nomination = calendar.nominationDay();
        int seats = CouncilSize.seats(2_950);
        DesignationText name = new DesignationText("Nieuw Elan");
        DesignationReview review =
                DesignationReview.of(new DesignationRequest(nomination, name, "Nieuw Elan", List.of()));
        ListVotes first = new ListVotes(1, List.of(CandidateVotes.of(1, 820), CandidateVotes.of(2, 130)));
        ListVotes second = new ListVotes(2, List.of(CandidateVotes.of(1, 50)));
        ApportionmentOutcome result =
                Apportionment.calculate(new ApportionmentInput(seats, nomination, List.of(first, second), List.of()));
        Fraction quota = result.quota();
        ListOutcome fared = new ListOutcome.Valid(50, result.lists().get(1).seats(), quota);
        DepositDecision deposit = new NominationDeposit(nomination, Money.ofCents(225_00), true, fared).decide();
        // end
        return List.of(
                calendar.electionDay().toString(),
                review.proposal().name(),
                String.valueOf(seats),
                quota.toString(),
                String.valueOf(result.lists().get(0).seats()),
                deposit.outcome().name());
    }
}
