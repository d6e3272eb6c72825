package nl.zetel.server.deposit.matching;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.zetel.api.payment.Transaction;
import nl.zetel.law.deposit.DepositKind;

/**
 * What in a movement points to a deposit.
 *
 * @param references valid references of ours
 * @param likeBodies what looks like a reference of ours but is incomplete or has the wrong check digits
 * @param deposit whether the word "waarborgsom" is there
 * @param keywords kinds whose word is there
 * @param texts normalised texts in which a name may stand: remittance, payer, and on whose behalf
 */
record Signals(
        List<FoundReference> references,
        List<String> likeBodies,
        boolean deposit,
        Set<DepositKind> keywords,
        List<String> texts) {

    private static final String DEPOSIT = "WAARBORGSOM";

    static Signals of(Transaction transaction, ReferenceFinder finder) {
        String spaced = TextNormaliser.normalise(String.join(" ", transaction.texts()));
        // A bank that cuts lines may cut words.
        String glued = TextNormaliser.normalise(String.join("", transaction.texts()));
        var found = finder.find(transaction);
        var keywords = EnumSet.noneOf(DepositKind.class);
        for (DepositKind kind : DepositKind.values()) {
            String word = keyword(kind);
            String compact = TextNormaliser.compact(glued);
            if (TextNormaliser.holds(spaced, word)
                    || TextNormaliser.holds(glued, word)
                    || compact.contains(DEPOSIT + word)) {
                keywords.add(kind);
            }
        }
        return new Signals(
                found.valid(),
                found.likeBodies(),
                TextNormaliser.compact(glued).contains(DEPOSIT),
                keywords,
                texts(spaced, glued, transaction));
    }

    /** The word that tells the kind from the other, such as REGISTRATIE. */
    private static String keyword(DepositKind kind) {
        return TextNormaliser.normalise(kind.words()).replace(DEPOSIT, "").strip();
    }

    private static List<String> texts(String spaced, String glued, Transaction transaction) {
        var texts = new ArrayList<String>();
        texts.add(spaced);
        texts.add(glued);
        texts.add(TextNormaliser.normalise(transaction.ultimateDebtor()));
        texts.add(TextNormaliser.normalise(transaction.counterparty().name()));
        return texts.stream().filter(text -> !text.isEmpty()).distinct().toList();
    }

    /** Whether the texts alone say that it is a deposit; "registratie" alone does not, because too much is called so. */
    boolean speaksOfDeposit() {
        return deposit || keywords.contains(DepositKind.NOMINATION) || !likeBodies.isEmpty() || !references.isEmpty();
    }

    /** Whether the words fit the kind. */
    boolean fits(DepositKind kind) {
        return keywords.contains(kind);
    }

    /** Whether the whole name stands there. */
    boolean names(String normalisedName) {
        return texts.stream().anyMatch(text -> TextNormaliser.holds(text, normalisedName));
    }
}
