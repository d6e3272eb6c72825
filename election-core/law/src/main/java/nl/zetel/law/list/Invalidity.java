package nl.zetel.law.list;

import java.util.ArrayList;
import java.util.List;
import nl.zetel.law.LegalBasis;

/** Finds the grounds on which a list is invalid. */
@LegalBasis("Kieswet I 5")
final class Invalidity {

    private Invalidity() {}

    static List<InvalidityGround> of(ListFacts list, SubmissionHours hours, boolean nobodyLeft) {
        List<InvalidityGround> grounds = new ArrayList<>();
        SubmissionFacts submission = list.submission();
        addIf(grounds, !hours.include(submission.at()), InvalidityGround.A);
        addIf(grounds, list.deposit() == ListFacts.Deposit.MISSING, InvalidityGround.B);
        addIf(grounds, list.lacksSupport(), InvalidityGround.C);
        addIf(grounds, !submission.onModel(), InvalidityGround.D);
        addIf(grounds, submission.isByUnentitled(), InvalidityGround.E);
        addIf(grounds, !submission.identified(), InvalidityGround.F);
        addIf(grounds, nobodyLeft, InvalidityGround.G);
        return grounds;
    }

    private static void addIf(List<InvalidityGround> grounds, boolean condition, InvalidityGround ground) {
        if (condition) {
            grounds.add(ground);
        }
    }
}
