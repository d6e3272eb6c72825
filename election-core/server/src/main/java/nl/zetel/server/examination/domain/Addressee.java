package nl.zetel.server.examination.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zetel.api.document.CandidateName;
import nl.zetel.law.LegalBasis;
import nl.zetel.server.nomination.domain.CandidateList;
import nl.zetel.server.nomination.domain.Submitter;

/**
 * To whom the letter about omissions goes: whoever handed a list in, at the address that stands on the list. Personal data.
 *
 * @param submitter name and address
 */
@LegalBasis("Kieswet I 2(1)")
public record Addressee(Submitter submitter) {

    /**
     * The submitter on a list whom the visitor was; if the list names nobody like that, its first submitter.
     *
     * @param visitor who came to the desk with the list, if that is known
     * @return empty if no submitter stands on the list
     */
    public static Optional<Addressee> of(CandidateList list, Optional<CandidateName> visitor) {
        return list.submitters().stream()
                .min(Comparator.comparing((Submitter each) -> !isVisitor(each, visitor))
                        .thenComparing(Submitter::substitute))
                .map(Addressee::new);
    }

    private static boolean isVisitor(Submitter submitter, Optional<CandidateName> visitor) {
        return visitor.filter(name -> letters(name).equals(letters(submitter.name())))
                .isPresent();
    }

    /** Whether it is the same person: the same name in letters, at the same postal code and number. */
    public boolean isSame(Addressee other) {
        return letters(submitter.name()).equals(letters(other.submitter.name())) && place().equals(other.place());
    }

    /** Name and address, one line each. */
    public List<String> lines() {
        return List.of(
                Stream.of(
                                submitter.name().initials(),
                                submitter.name().prefix(),
                                submitter.name().surname())
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(" ")),
                (submitter.address().street() + " " + submitter.address().houseNumber()).strip(),
                (submitter.address().postalCode() + "  " + submitter.address().locality()).strip());
    }

    private String place() {
        return bare(submitter.address().postalCode() + submitter.address().houseNumber());
    }

    private static String letters(CandidateName name) {
        return bare(name.initials()) + "/" + bare(name.prefix() + name.surname());
    }

    private static String bare(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }

    /** Does not show personal data. */
    @Override
    public String toString() {
        return "Addressee[…]";
    }
}
