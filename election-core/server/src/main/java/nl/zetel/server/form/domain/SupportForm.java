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
                        data.head(),
                        Part.table(
                                        "Kandidaten op de lijst",
                                        Notations.columns(false),
                                        Notations.candidates(data.list(), false))
                                .saying("De kandidaten staan hier zoals op de lijst en in dezelfde volgorde."),
                        Part.texts(
                                "Lees dit voordat u tekent",
                                "U tekent op het gemeentehuis van de gemeente waar u als kiezer bent geregistreerd,"
                                        + " in aanwezigheid van de burgemeester of een ambtenaar, "
                                        + data.supportPeriod() + ". Neem een geldig identiteitsbewijs mee.",
                                "U mag voor deze verkiezing één verklaring ondertekenen. Een verklaring die is"
                                        + " ingeleverd, kan niet worden ingetrokken.",
                                "De verklaringen liggen na de inlevering voor iedereen ter inzage, met uw naam erop.",
                                "Waarschuwing: wie een kiezer door een gift of belofte omkoopt of dwingt om een"
                                        + " verklaring af te leggen, is strafbaar; wie zich laat omkopen ook. Daarop"
                                        + " staat gevangenisstraf van ten hoogste zes maanden of een geldboete van de"
                                        + " derde categorie (Kieswet Z 4)."),
                        new Part(
                                "Verklaring van de kiezer",
                                List.of("Ik ondersteun deze lijst."),
                                List.of(
                                        FormLine.toWrite("Naam en voorletters"),
                                        FormLine.toWrite("Datum"),
                                        FormLine.toSign("Handtekening van de kiezer")),
                                List.of(),
                                List.of()),
                        new Part(
                                "Verklaring van de burgemeester",
                                List.of(
                                        "De ondertekenaar is in deze gemeente als kiezer geregistreerd voor deze verkiezing"
                                                + " en heeft in mijn aanwezigheid getekend."),
                                List.of(
                                        FormLine.of("Gemeente", data.election().municipalityName()),
                                        FormLine.toWrite("Datum"),
                                        FormLine.toSign("Handtekening en stempel namens de burgemeester")),
                                List.of(),
                                List.of())));
    }
}
