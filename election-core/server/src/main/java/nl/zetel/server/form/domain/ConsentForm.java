package nl.zetel.server.form.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.Bsn;
import nl.zetel.api.document.CandidateName;
import nl.zetel.api.person.Address;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.list.Home;
import nl.zetel.law.list.Settlement;
import nl.zetel.server.document.domain.FormLine;
import nl.zetel.server.form.domain.FilledForm.Part;
import nl.zetel.server.nomination.domain.ListedCandidate;
import nl.zetel.server.nomination.domain.Representative;

/** Consent declaration of one candidate (model H 9), with the representative of who lives abroad (H 10). */
@LegalBasis({"Kieswet H 9", "Kieswet H 10", "Kieswet H 7(3)", "Kieswet V 1"})
final class ConsentForm {

    private ConsentForm() {}

    /** The form of the candidate at that position, from 1. */
    static FilledForm of(FormData data, int position) {
        ListedCandidate candidate = data.list().candidates().get(position - 1);
        List<Part> parts = new ArrayList<>();
        parts.add(data.head());
        parts.add(consent(position));
        parts.add(Part.table(
                "Kandidaten op de lijst", Notations.columns(false), Notations.candidates(data.list(), false)));
        parts.add(candidate.home() == Home.OUTSIDE ? representative(candidate) : address(candidate));
        parts.add(Part.texts("Kopie van uw identiteitsbewijs", copy()));
        if (candidate.home() != Home.MUNICIPALITY) {
            parts.add(settlement(data, candidate));
        }
        parts.add(signature(data, candidate));
        return new FilledForm(
                FormCode.H_9,
                "Instemmingsverklaring (model H 9), kandidaat " + position + ": " + Notations.name(candidate.name()),
                FormCode.H_9.article(),
                parts);
    }

    private static Part consent(int position) {
        return Part.texts(
                "Instemming",
                "Ik stem ermee in dat ik op deze lijst kandidaat ben, op plaats " + position
                        + " en in de volgorde die hieronder staat.",
                "Een verklaring die is ingeleverd, kan niet worden ingetrokken.");
    }

    private static String copy() {
        return "Voeg een kopie van een geldig identiteitsbewijs bij, tenzij u nu lid van de raad bent. Zonder kopie telt"
                + " deze verklaring niet.";
    }

    private static Part address(ListedCandidate candidate) {
        Optional<Address> address = candidate.correspondence();
        return new Part(
                "Adres voor de kennisgeving van benoeming",
                List.of("Op dit adres wil ik de kennisgeving van mijn benoeming ontvangen."),
                List.of(
                        FormLine.of(
                                "Straat en huisnummer",
                                address.map(Notations::street).orElse("")),
                        FormLine.of(
                                "Postcode en plaats",
                                address.map(Notations::place).orElse(""))),
                List.of(),
                List.of());
    }

    private static Part representative(ListedCandidate candidate) {
        Optional<Representative> chosen = candidate.representedBy();
        Optional<CandidateName> name = chosen.map(Representative::name);
        Optional<Address> address = chosen.map(Representative::address);
        return new Part(
                "Gemachtigde",
                List.of(
                        "Ik woon buiten het Europese deel van Nederland en wijs deze gemachtigde aan, die in het Europese"
                                + " deel van Nederland woont. Alleen de gemachtigde kan mijn benoeming aannemen of"
                                + " weigeren en de stukken daarvoor inleveren.",
                        "Ik kan de machtiging later schriftelijk intrekken bij de voorzitter van het centraal stembureau."),
                List.of(
                        FormLine.of("Naam", name.map(Notations::surname).orElse("")),
                        FormLine.of(
                                "Voorletters", name.map(CandidateName::initials).orElse("")),
                        FormLine.of(
                                "Straat en huisnummer",
                                address.map(Notations::street).orElse("")),
                        FormLine.of(
                                "Postcode en woonplaats",
                                address.map(Notations::place).orElse(""))),
                List.of(),
                List.of());
    }

    private static Part settlement(FormData data, ListedCandidate candidate) {
        String text = "Wie niet in de gemeente woont, verklaart op een eigen formulier dat hij zich bij benoeming in de"
                + " gemeente " + data.election().municipalityName()
                + " zal vestigen. Zonder die verklaring wordt de kandidaat geschrapt, en ook wie haar voor meer dan één"
                + " gemeente aflegt.";
        return candidate.settlement() == Settlement.NONE
                ? Part.texts("Verklaring van voorgenomen vestiging", text)
                : Part.texts("Verklaring van voorgenomen vestiging", text, "De verklaring is er al.");
    }

    private static Part signature(FormData data, ListedCandidate candidate) {
        return Part.lines(
                "Ondertekening",
                FormLine.of("Naam", Notations.surname(candidate.name())),
                FormLine.of("Voorletters", Notations.initials(candidate, data.list())),
                FormLine.of(
                        "Geboortedatum", candidate.birth().map(Notations::date).orElse("")),
                FormLine.of("Woonplaats", Notations.residence(candidate)),
                FormLine.of(
                        "Burgerservicenummer",
                        candidate
                                .bsn()
                                .map(number -> data.numbersShown() ? number.value() : masked(number))
                                .orElse("")),
                FormLine.toWrite("Datum"),
                FormLine.toSign("Handtekening van de kandidaat"));
    }

    private static String masked(Bsn number) {
        return number.masked();
    }
}
