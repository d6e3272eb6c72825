package nl.zetel.server.form.domain;

import java.util.ArrayList;
import java.util.List;
import nl.zetel.law.LegalBasis;
import nl.zetel.server.document.domain.FormLine;
import nl.zetel.server.form.domain.FilledForm.Part;

/** Authorisation of the agent, or of several agents, to place a designation above the list (models H 3-1 and H 3-2). */
@LegalBasis({"Kieswet H 3(2)", "Kieswet H 3(3)"})
final class AuthorisationForm {

    private AuthorisationForm() {}

    static FilledForm of(FormData data) {
        FormCode code = data.combined() ? FormCode.H_3_2 : FormCode.H_3_1;
        List<Part> parts = new ArrayList<>();
        parts.add(data.head());
        parts.add(new Part(
                "Machtiging",
                List.of(
                        data.combined()
                                ? "Elke ondergetekende is gemachtigde van een groepering waarvan de aanduiding is"
                                        + " geregistreerd, en verleent de inleveraar de bevoegdheid om de samengevoegde"
                                        + " aanduiding boven deze lijst te plaatsen."
                                : "Ondergetekende is gemachtigde van de groepering waarvan de aanduiding is"
                                        + " geregistreerd, en verleent de inleveraar de bevoegdheid om die aanduiding"
                                        + " boven deze lijst te plaatsen."),
                List.of(FormLine.of(
                        "Naam van de inleveraar",
                        data.submitter()
                                .map(submitter -> Notations.name(submitter.name()))
                                .orElse(""))),
                List.of(),
                List.of()));
        parts.add(Part.table(
                "Kandidaten op de lijst", Notations.columns(false), Notations.candidates(data.list(), false)));
        data.groups().forEach(group -> parts.add(signature(group)));
        return new FilledForm(code, code.title(), code.article(), parts);
    }

    private static Part signature(FormData.Group group) {
        return Part.lines(
                "Ondertekening namens " + group.designation(),
                FormLine.of("Statutaire naam van de groepering", group.statutoryName()),
                FormLine.of("Geregistreerde aanduiding", group.designation()),
                FormLine.of("Naam van de gemachtigde", group.agent()),
                FormLine.toWrite("Datum"),
                FormLine.toSign("Handtekening van de gemachtigde of de plaatsvervanger"));
    }
}
