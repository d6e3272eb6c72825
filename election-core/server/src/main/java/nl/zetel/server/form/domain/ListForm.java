package nl.zetel.server.form.domain;

import java.util.ArrayList;
import java.util.List;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.calendar.DutchDate;
import nl.zetel.law.support.SupportRequirement;
import nl.zetel.server.document.domain.FormLine;
import nl.zetel.server.form.domain.FilledForm.Part;
import nl.zetel.server.nomination.domain.Submitter;

/** The candidate list (model H 1), with its substitutes and the papers that go with it. */
@LegalBasis({"Kieswet H 1", "Kieswet H 2", "Kieswet H 3", "Kieswet H 5", "Kieswet H 6", "Kieswet H 7", "Kieswet H 14"})
final class ListForm {

    private ListForm() {}

    static FilledForm of(FormData data) {
        return new FilledForm(
                FormCode.H_1,
                FormCode.H_1.title(),
                FormCode.H_1.article(),
                List.of(
                        data.head(),
                        Part.table(
                                        "Kandidaten, in de volgorde van voorkeur",
                                        Notations.columns(true),
                                        Notations.candidates(data.list(), true))
                                .saying("De kandidaten stellen zich verkiesbaar voor de raad van de gemeente "
                                        + data.election().municipalityName() + "."),
                        substitutes(data),
                        attachments(data),
                        signature(data)));
    }

    private static Part substitutes(FormData data) {
        List<List<String>> rows = data.list().submitters().stream()
                .filter(Submitter::substitute)
                .map(substitute -> List.of(
                        Notations.surname(substitute.name()),
                        substitute.name().initials(),
                        Notations.street(substitute.address()),
                        Notations.place(substitute.address())))
                .toList();
        String who = "Wie hieronder staat, mag bij verhindering van de inleveraar verzuimen herstellen.";
        return rows.isEmpty()
                ? new Part(
                        "Vervangers bij het herstel van verzuimen",
                        List.of(who),
                        List.of(
                                FormLine.toWrite("Naam en voorletters"),
                                FormLine.toWrite("Postadres"),
                                FormLine.toWrite("Postcode en plaats")),
                        List.of(),
                        List.of())
                : Part.table(
                                "Vervangers bij het herstel van verzuimen",
                                List.of("Naam", "Voorletters", "Postadres", "Postcode en plaats"),
                                rows)
                        .saying(who);
    }

    private static Part attachments(FormData data) {
        List<List<String>> rows = new ArrayList<>();
        if (!data.groups().isEmpty()) {
            rows.add(List.of(
                    data.combined()
                            ? "Machtigingen van alle gemachtigden (model H 3-2)"
                            : "Machtiging van de gemachtigde (model H 3-1)",
                    ""));
        }
        if (!data.exempt()) {
            rows.add(List.of(
                    "Ten minste "
                            + SupportRequirement.declarations(data.election().seats())
                            + " ondersteuningsverklaringen (model H 4)",
                    ""));
            rows.add(List.of("Bewijs dat de waarborgsom is betaald", ""));
        }
        rows.add(List.of(
                "Instemmingsverklaring van elke kandidaat (model H 9): "
                        + data.list().candidates().size(),
                ""));
        rows.add(List.of("Kopie van het identiteitsbewijs van elke kandidaat die geen raadslid is", ""));
        rows.add(List.of(
                "Verklaring van voorgenomen vestiging van elke kandidaat die niet in de gemeente woont (H 7)", ""));
        return Part.table("Bij de lijst te voegen", List.of("Stuk", "Bijgevoegd"), rows);
    }

    private static Part signature(FormData data) {
        return new Part(
                "Ondertekening door de inleveraar",
                List.of(
                        "De lijst wordt persoonlijk ingeleverd door een kiezer die aan deze verkiezing mag deelnemen, op "
                                + DutchDate.withWeekday(data.election().nominationDay())
                                + " van 9.00 tot 17.00 uur. De inleveraar toont een geldig identiteitsbewijs en krijgt"
                                + " een ontvangstbewijs."),
                List.of(
                        FormLine.of(
                                "Naam en voorletters",
                                data.submitter()
                                        .map(submitter -> Notations.name(submitter.name()))
                                        .orElse("")),
                        FormLine.of(
                                "Postadres",
                                data.submitter()
                                        .map(submitter -> Notations.street(submitter.address()))
                                        .orElse("")),
                        FormLine.of(
                                "Postcode en plaats",
                                data.submitter()
                                        .map(submitter -> Notations.place(submitter.address()))
                                        .orElse("")),
                        FormLine.toWrite("Datum"),
                        FormLine.toSign("Handtekening")),
                List.of(),
                List.of());
    }
}
