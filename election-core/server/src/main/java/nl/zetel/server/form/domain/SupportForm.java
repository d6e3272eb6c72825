package nl.zetel.server.form.domain;

import java.util.List;
import nl.zetel.law.LegalBasis;
import nl.zetel.server.document.domain.FormLine;
import nl.zetel.server.form.domain.FilledForm.Part;

/** Support declaration (model H 4) with the list on it and the voter still to be written. */
@LegalBasis({"Kieswet H 4", "Kieswet I 3", "Kieswet Z 4(2)", "Kieswet Z 4(3)"})
final class SupportForm {

    private SupportForm() {}

    static FilledForm of(FormData data) {
        return new FilledForm(
                FormCode.H_4,
                FormCode.H_4.title(),
                FormCode.H_4.article(),
                List.of(
                        "Met deze verklaring steunt u een kandidatenlijst, zodat zij aan de verkiezing kan meedoen. De"
                                + " verklaring wordt met uw naam erop voor iedereen ter inzage gelegd.",
                        "U tekent op het gemeentehuis van de gemeente waar u als kiezer bent geregistreerd, in"
                                + " aanwezigheid van de burgemeester of een ambtenaar, " + data.supportPeriod()
                                + ". Neem een geldig identiteitsbewijs mee. U mag voor deze verkiezing één verklaring"
                                + " ondertekenen, en zij kan na de inlevering niet worden ingetrokken."),
                List.of(
                        "Het is strafbaar om u voor een gift of belofte te laten overhalen tot deze verklaring, en ook om"
                                + " een kiezer daarvoor om te kopen of te dwingen. Daarop staat gevangenisstraf van ten hoogste"
                                + " zes maanden of een geldboete van de derde categorie (Kieswet Z 4)."),
                List.of(
                        data.electionPart(),
                        data.designationPart(
                                "Aanduiding van de politieke groepering",
                                "Aanduiding boven de lijst die u ondersteunt"),
                        data.candidatesPart(false),
                        voter(),
                        mayor(data)));
    }

    private static Part voter() {
        return Part.of("Ondertekening door de kiezer", "Ik ondersteun de kandidatenlijst die hierboven staat.")
                .with(FormLine.toWrite("Datum"), FormLine.toWrite("Naam"), FormLine.toSign("Handtekening"));
    }

    /** In a redivision the voters of several municipalities elect one council, each registered in his own. */
    private static Part mayor(FormData data) {
        String municipality =
                data.election().redivision().isPresent() ? "" : data.election().municipalityName();
        return Part.of(
                        "Verklaring van de burgemeester",
                        "De burgemeester verklaart dat de ondersteuner in zijn gemeente als kiezer is geregistreerd.")
                .with(
                        FormLine.of("De burgemeester van", municipality),
                        FormLine.of(
                                "De kiezer behoort tot kieskring",
                                data.election().municipalityName()),
                        FormLine.toWrite("Datum"),
                        FormLine.toSign("Ondertekening of gemeentestempel"));
    }
}
