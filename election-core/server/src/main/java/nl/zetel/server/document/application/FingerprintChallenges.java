package nl.zetel.server.document.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.List;
import java.util.function.Consumer;
import nl.zetel.api.document.DocumentKind;
import nl.zetel.api.document.Fingerprint;
import nl.zetel.api.document.FingerprintChallenge;
import nl.zetel.server.document.domain.PaperFingerprint;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.CurrentActor;

/** Which groups of a fingerprint are typed from paper; after a mistake others, so that nobody can guess them one by one. */
@ApplicationScoped
public class FingerprintChallenges {

    private final SecureRandom random = new SecureRandom();

    @Inject
    CurrentActor current;

    @Inject
    FingerprintMistakes mistakes;

    /**
     * The fingerprint of a file that was read in just now. That of totals (510d) stands on no paper, so whoever reads them
     * in vouches for them.
     */
    public PaperFingerprint of(DocumentKind kind, byte[] file) {
        Fingerprint fingerprint = Fingerprint.of(file);
        return kind == DocumentKind.TOTAL_COUNT
                ? PaperFingerprint.vouchedFor(fingerprint, current.user())
                : PaperFingerprint.asked(fingerprint, FingerprintChallenge.choose(random));
    }

    /**
     * Somebody typed the hidden groups from paper.
     *
     * @param hide keeps the fingerprint with other groups to type, and records that there was a mistake; its transaction
     *     holds whatever becomes of the request
     * @throws ProblemException if they are not the groups, or they were typed before
     */
    public PaperFingerprint confirm(PaperFingerprint shown, List<String> typed, Consumer<PaperFingerprint> hide) {
        if (shown.isConfirmed()) {
            throw ProblemException.notNow(
                    "De vingerafdruk van dit bestand is al bevestigd", Possible.never("Een tweede keer hoeft niet"));
        }
        if (!shown.isAnsweredBy(typed)) {
            mistakes.keep(() -> hide.accept(shown.hiding(FingerprintChallenge.choose(random))));
            throw ProblemException.ofField(
                    "/groups",
                    "OTHER_FINGERPRINT",
                    "Dit zijn niet de verborgen groepen van de vingerafdruk. Lees de vingerafdruk opnieuw; er worden nu"
                            + " andere groepen gevraagd. Blijft dit zo, dan is dit een ander bestand dan op het papier"
                            + " staat");
        }
        return shown.confirmed(current.user());
    }
}
