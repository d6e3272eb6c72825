package nl.zetel.server.form.domain;

import java.util.List;
import java.util.Optional;
import nl.zetel.api.Bsn;
import nl.zetel.api.document.CandidateName;
import nl.zetel.api.person.Address;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.list.Home;
import nl.zetel.server.document.domain.FormLine;
import nl.zetel.server.form.domain.FilledForm.Part;
import nl.zetel.server.nomination.domain.ListedCandidate;
import nl.zetel.server.nomination.domain.Notations;
import nl.zetel.server.nomination.domain.Representative;

/** Consent declaration of one candidate (model H 9), with the representative of who lives abroad (H 10). */
@LegalBasis({"Kieswet H 9", "Kieswet H 10", "Kieswet V 1"})
final class ConsentForm {

    private ConsentForm() {}

    /** The form of the candidate at that position, from 1. */
    static FilledForm of(FormData data, int position) {
        ListedCandidate candidate = data.list().candidates().get(position - 1);
        return new FilledForm(
                FormCode.H_9,
                data.blank()
                        ? FormCode.H_9.title()
                        : FormCode.H_9.title() + " van kandidaat " + position + ", " + Notations.name(candidate.name()),
                FormCode.H_9.article(),
                List.of("Met deze verklaring stemt u ermee in dat u op deze lijst kandidaat bent"
                        + (data.blank() ? "" : ", op plaats " + position)
                        + ", met de kandidaten en in de volgorde die hieronder staan. Na de inlevering kan zij niet worden"
                        + " ingetrokken."),
                List.of(
                        "Bent u nu geen lid van de gemeenteraad? Voeg dan een kopie van een geldig identiteitsbewijs bij."
                                + " Zonder kopie telt deze verklaring niet."),
                List.of(
                        data.electionPart(),
                        data.districtPart("Mijn instemming geldt"),
                        data.designationPart("Politieke groepering", "Aanduiding boven de lijst"),
                        data.candidatesPart(false),
                        representative(data, candidate),
                        address(data, candidate),
                        signature(data, candidate)));
    }

    private static Part representative(FormData data, ListedCandidate candidate) {
        String heading = "Gemachtigde voor het aannemen van uw benoeming";
        if (candidate.home() != Home.OUTSIDE && !data.blank()) {
            return Part.of(heading, "Niet van toepassing: u woont in het Europese deel van Nederland.");
        }
        Optional<Representative> chosen = candidate.representedBy();
        return Part.of(
                        heading,
                        "Woont u buiten het Europese deel van Nederland, dan wijst u iemand aan die daarbinnen woont. Alleen"
                                + " die gemachtigde kan uw benoeming aannemen of afslaan en de stukken daarvoor inleveren."
                                + " U kunt de machtiging later"
                                + " schriftelijk intrekken bij de voorzitter van het centraal stembureau.")
                .with(
                        Notations.personColumns(),
                        List.of(chosen.map(person -> Notations.personWithAddress(person.name(), person.address()))
                                .orElse(List.of("", "", "", "", ""))));
    }

    private static Part address(FormData data, ListedCandidate candidate) {
        String heading = "Adres voor de kennisgeving van mijn benoeming";
        if (candidate.home() == Home.OUTSIDE) {
            return Part.of(heading, "Niet van toepassing: de kennisgeving gaat naar uw gemachtigde.");
        }
        Optional<Address> address = candidate.correspondence();
        return Part.of(
                        heading,
                        data.blank()
                                ? "Alleen als u geen gemachtigde aanwijst. Op dit adres wil ik de kennisgeving ontvangen."
                                : "Op dit adres wil ik de kennisgeving ontvangen.")
                .with(
                        Notations.addressColumns(),
                        List.of(address.map(Notations::address).orElse(List.of("", "", ""))));
    }

    private static Part signature(FormData data, ListedCandidate candidate) {
        CandidateName name = candidate.name();
        return Part.of("Ondertekening door de kandidaat")
                .with(
                        FormLine.of("Naam", Notations.signed(name)),
                        FormLine.of("Woonplaats", Notations.residence(candidate)),
                        FormLine.of(
                                "Burgerservicenummer",
                                candidate
                                        .bsn()
                                        .map(number -> shown(number, data.numbersShown()))
                                        .orElse("")),
                        FormLine.toWrite("Datum"),
                        FormLine.toSign("Handtekening"));
    }

    private static String shown(Bsn number, boolean inFull) {
        return inFull ? number.value() : number.masked();
    }
}
