package nl.zetel.server.support.domain;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import nl.zetel.api.document.Fingerprint;
import nl.zetel.law.LegalBasis;

/**
 * Fingerprint of the candidates whom a declaration names, in their order. It takes the letters of surnames alone, so that
 * a notation that is repaired does not turn signed declarations into those for another list.
 */
@LegalBasis("Kieswet H 4(1)")
public final class CandidatesPrint {

    private CandidatesPrint() {}

    /** The fingerprint of these surnames. */
    public static String of(List<String> surnames) {
        StringBuilder text = new StringBuilder();
        for (String surname : surnames) {
            surname.toLowerCase(Locale.ROOT)
                    .codePoints()
                    .filter(Character::isLetter)
                    .forEach(text::appendCodePoint);
            text.append('\n');
        }
        return Fingerprint.of(text.toString().getBytes(StandardCharsets.UTF_8)).hex();
    }
}
