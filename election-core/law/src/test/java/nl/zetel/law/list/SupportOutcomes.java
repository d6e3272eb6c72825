package nl.zetel.law.list;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.zetel.law.Ruleset;
import nl.zetel.law.eligibility.Outcome;
import nl.zetel.law.numbering.ListId;
import nl.zetel.law.support.DeclarationKey;
import nl.zetel.law.support.Exemption;
import nl.zetel.law.support.Predecessor;
import nl.zetel.law.support.SupportCount;
import nl.zetel.law.support.SupportDeclaration;
import nl.zetel.law.support.SupportOutcome;
import nl.zetel.law.support.SupportWindow;
import nl.zetel.law.support.VoterKey;

/** Support for a list of a council that requires ten declarations. */
final class SupportOutcomes {

    private static final SupportWindow WINDOW = SupportWindow.of(Ruleset.R2018, Lists.NOMINATION, Set.of());

    private SupportOutcomes() {}

    static SupportOutcome enough(ListId list) {
        return support(list, 10, Outcome.YES);
    }

    static SupportOutcome oneShort(ListId list) {
        return support(list, 10, Outcome.NO);
    }

    static SupportOutcome dependingOnOne(ListId list) {
        return support(list, 10, Outcome.UNDETERMINED);
    }

    /** That many declarations, the last of a signer with that status. */
    static SupportOutcome support(ListId list, int number, Outcome last) {
        List<SupportDeclaration> declarations = IntStream.rangeClosed(1, number)
                .mapToObj(i -> SupportDeclaration.of(
                        new DeclarationKey("d" + i),
                        list,
                        new VoterKey("v" + i),
                        LocalDate.of(2018, 2, 1),
                        i == number ? last : Outcome.YES))
                .toList();
        return new SupportCount(declarations, WINDOW, Set.of())
                .forList(list, 17, Exemption.of(new Predecessor.Designation(0)));
    }
}
