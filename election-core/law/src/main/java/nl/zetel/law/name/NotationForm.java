package nl.zetel.law.name;

import java.util.ArrayList;
import java.util.List;
import nl.zetel.api.Finding;
import nl.zetel.api.Severity;
import nl.zetel.api.document.CandidateName;
import nl.zetel.law.LegalBasis;

/**
 * Checks the form of a notation without a register, as at an import: what is unusual is kept and reported. Real files
 * hold {@code Th.G.M.} as initials and {@code baron van} as a prefix.
 */
@LegalBasis("Kiesbesluit H 2")
public final class NotationForm {

    private static final int FIRST_PRINTABLE = 32;
    private static final int LAST_ASCII = 126;
    private static final int FIRST_LATIN = 161;
    private static final int LAST_LATIN = 382;

    private NotationForm() {}

    /**
     * What is unusual about a name, never more than a warning except for a missing surname.
     *
     * @param location where the name stands, for the findings
     */
    public static List<Finding> check(CandidateName name, String location) {
        List<Finding> findings = new ArrayList<>();
        addIf(findings, name.surname().isBlank(), DifferenceKind.SURNAME_MISSING, location);
        addIf(findings, !Initials.isInForm(name.initials()), DifferenceKind.INITIALS_FORM, location);
        addIf(findings, NobleTitles.leading(name.prefix()).isPresent(), DifferenceKind.TITLE_IN_PREFIX, location);
        addIf(findings, hasOddBlanks(name.surname()), DifferenceKind.SURNAME_FORM, location);
        addIf(findings, !isPrintable(name), DifferenceKind.CHARACTERS, location);
        return findings;
    }

    private static boolean hasOddBlanks(String surname) {
        return surname.contains("- ")
                || surname.contains(" -")
                || surname.contains("  ")
                || !surname.equals(surname.strip());
    }

    private static boolean isPrintable(CandidateName name) {
        return (name.initials() + name.firstName() + name.prefix() + name.surname())
                .codePoints()
                .allMatch(NotationForm::isPrintable);
    }

    private static boolean isPrintable(int point) {
        return (point >= FIRST_PRINTABLE && point <= LAST_ASCII) || (point >= FIRST_LATIN && point <= LAST_LATIN);
    }

    private static void addIf(List<Finding> findings, boolean condition, DifferenceKind kind, String location) {
        if (condition) {
            findings.add(new Finding(
                    kind.severity() == Severity.ERROR ? Severity.ERROR : Severity.WARNING,
                    kind.name(),
                    location,
                    kind.message()));
        }
    }
}
