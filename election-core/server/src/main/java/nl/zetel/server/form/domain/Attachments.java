package nl.zetel.server.form.domain;

import java.util.List;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.support.SupportRequirement;
import nl.zetel.server.document.domain.FormCheck;
import nl.zetel.server.form.domain.FilledForm.Part;

/** The papers that go with the list: what this list needs is ticked. */
@LegalBasis({"Kieswet H 3", "Kieswet H 4", "Kieswet H 7(3)", "Kieswet H 9", "Kieswet H 14(3)"})
final class Attachments {

    private static final String EXEMPT = " Niet nodig: de lijst is vrijgesteld (Kieswet H 4, achtste lid).";

    private Attachments() {}

    static Part of(FormData data) {
        return Part.of(
                        "In te leveren bij de kandidatenlijst",
                        data.blank()
                                ? "Kruis aan wat u bij de lijst voegt."
                                : "Wat is aangekruist, moet u bij deze lijst inleveren.")
                .with(List.of(
                        authorisation(data),
                        support(data),
                        consent(data),
                        copies(data),
                        deposit(data),
                        settlement(data)));
    }

    private static FormCheck authorisation(FormData data) {
        boolean named = !data.list().head().designation().isBlank();
        String model = data.blank() ? "H 3-1 of H 3-2" : data.combined() ? "H 3-2" : "H 3-1";
        return check(
                data,
                "Machtiging van elke gemachtigde om de aanduiding boven de lijst te plaatsen (model " + model + ").",
                named,
                " Niet nodig: de lijst heeft geen aanduiding.");
    }

    private static FormCheck support(FormData data) {
        return check(
                data,
                "Ten minste "
                        + SupportRequirement.declarations(data.election().seats())
                        + " verklaringen van kiezers die de lijst ondersteunen (model H 4).",
                !data.exempt(),
                EXEMPT);
    }

    private static FormCheck consent(FormData data) {
        String count = data.blank() ? "" : ": " + data.list().candidates().size();
        return check(data, "Instemmingsverklaring van elke kandidaat (model H 9)" + count + ".", true, "");
    }

    private static FormCheck copies(FormData data) {
        return check(
                data,
                "Kopie van een geldig identiteitsbewijs van elke kandidaat die nu geen lid van de raad is.",
                true,
                "");
    }

    private static FormCheck deposit(FormData data) {
        return check(data, "Bewijs dat de waarborgsom is betaald (model H 12).", !data.exempt(), EXEMPT);
    }

    private static FormCheck settlement(FormData data) {
        long elsewhere = Forms.livingElsewhere(data).count();
        return check(
                data,
                "Verklaring van voorgenomen vestiging van elke kandidaat die niet in de gemeente woont"
                        + (elsewhere == 0 ? "." : ": " + elsewhere + "."),
                elsewhere > 0,
                " Niet nodig: volgens de lijst wonen alle kandidaten in de gemeente.");
    }

    private static FormCheck check(FormData data, String text, boolean needed, String whyNot) {
        return new FormCheck(needed || data.blank() ? text : text + whyNot, needed && !data.blank());
    }
}
