package nl.zetel.server.paper.application;

import java.time.LocalDate;
import java.util.Optional;
import nl.zetel.server.paper.domain.ListPaper;
import nl.zetel.server.paper.domain.PaperKind;
import nl.zetel.server.problem.ProblemException;

/**
 * A paper as somebody enters it.
 *
 * @param kind what it is
 * @param position whose it is, from 1; absent for an authorisation
 * @param signedOn the date beside the signature; absent for a look at a copy
 * @param designationId for which group an authorisation is; absent if there is only one
 * @param signer who signed an authorisation; blank otherwise
 * @param consent what a consent declaration says
 * @param alsoElsewhere whether a settlement declaration was also made for another municipality
 * @param identity what was seen of a copy
 */
public record PaperDraft(
        PaperKind kind,
        Optional<Integer> position,
        Optional<LocalDate> signedOn,
        Optional<String> designationId,
        String signer,
        Optional<ListPaper.ConsentContent> consent,
        boolean alsoElsewhere,
        Optional<ListPaper.IdentityCheck> identity) {

    /** @throws ProblemException if a part is missing, or does not belong to a paper of this kind */
    void check(LocalDate today) {
        require(
                kind.ofCandidate() == position.isPresent(),
                "/position",
                kind.ofCandidate()
                        ? "Noem de plaats van de kandidaat van wie dit stuk is"
                        : "Een machtiging is van de lijst en noemt geen plaats");
        boolean signed = kind != PaperKind.IDENTITY_CHECK;
        require(
                signed == signedOn.isPresent(),
                "/signedOn",
                signed
                        ? "Noem de datum bij de handtekening"
                        : "Bij een controle van een kopie hoort geen datum van ondertekening");
        require(
                signedOn.filter(day -> day.isAfter(today)).isEmpty(),
                "/signedOn",
                "De datum bij de handtekening ligt in de toekomst");
        require(
                (kind == PaperKind.AUTHORISATION) != signer.isBlank(),
                "/signer",
                "De naam van wie tekende, hoort bij een machtiging en alleen daarbij");
        require((kind == PaperKind.CONSENT) == consent.isPresent(), "/consent", "Dit onderdeel hoort bij CONSENT");
        require(
                (kind == PaperKind.IDENTITY_CHECK) == identity.isPresent(),
                "/identity",
                "Dit onderdeel hoort bij IDENTITY_CHECK");
        require(
                identity.filter(seen -> !seen.matches() && seen.note().isBlank())
                        .isEmpty(),
                "/identity/note",
                "Zeg wat er aan de kopie niet klopt");
    }

    private static void require(boolean condition, String pointer, String message) {
        if (!condition) {
            throw ProblemException.ofField(pointer, "PAPER", message);
        }
    }
}
