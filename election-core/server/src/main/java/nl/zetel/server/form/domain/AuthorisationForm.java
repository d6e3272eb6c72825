package nl.zetel.server.form.domain;

import java.util.ArrayList;
import java.util.List;
import nl.zetel.law.LegalBasis;
import nl.zetel.server.document.domain.FormLine;
import nl.zetel.server.form.domain.FilledForm.Part;
import nl.zetel.server.nomination.domain.Notations;

/** Authorisation of the agent, or of several agents, to place a designation above the list (models H 3-1 and H 3-2). */
@LegalBasis({"Kieswet H 3(2)", "Kieswet H 3(3)"})
final class AuthorisationForm {

    private AuthorisationForm() {}

    static FilledForm of(FormData data) {
        FormCode code = data.combined() ? FormCode.H_3_2 : FormCode.H_3_1;
        return new FilledForm(
                code,
                code.title(),
                code.article(),
                List.of(
                        data.combined()
                                ? "Met dit formulier geven de gemachtigden van de groeperingen samen de inleveraar toestemming"
                                        + " om hun samengevoegde aanduiding, of afkortingen daarvan, boven de lijst te plaatsen."
                                        + " Die aanduiding telt ten hoogste 35 tekens."
                                : "Met dit formulier geeft de gemachtigde van de groepering de inleveraar toestemming om de"
                                        + " aanduiding boven de lijst te plaatsen zoals zij is geregistreerd.",
                        "Alleen wie als gemachtigde van de groepering in het register staat, of als diens plaatsvervanger,"
                                + " kan deze toestemming geven."),
                List.of(),
                data.combined() ? several(data) : one(data));
    }

    private static List<Part> one(FormData data) {
        FormData.Group group = data.groups().get(0);
        return List.of(
                data.electionPart(),
                data.districtPart("De machtiging geldt"),
                data.designationPart("Aanduiding van de politieke groepering", "Geregistreerde aanduiding"),
                permission(data, "Ik geef"),
                data.candidatesPart(false),
                signature("Ondertekening door de gemachtigde van de politieke groepering", group));
    }

    private static List<Part> several(FormData data) {
        List<Part> parts = new ArrayList<>(List.of(
                data.electionPart(),
                data.districtPart("De machtiging geldt"),
                data.designationPart("Aanduiding van de politieke groeperingen", "Samengevoegde aanduiding"),
                permission(data, "Wij geven"),
                data.candidatesPart(false)));
        int number = 0;
        for (FormData.Group group : data.groups()) {
            number++;
            parts.add(signature(
                    "Ondertekening door de gemachtigde van politieke groepering " + number
                            + (group.designation().isBlank() ? "" : ": " + group.designation()),
                    group));
        }
        return parts;
    }

    private static Part permission(FormData data, String who) {
        return Part.of(
                        "Toestemming aan de inleveraar",
                        who
                                + " de inleveraar toestemming om de aanduiding van punt 3 boven deze kandidatenlijst te plaatsen.")
                .with(FormLine.of(
                        "Naam van de inleveraar",
                        data.submitter()
                                .map(submitter -> Notations.signed(submitter.name()))
                                .orElse("")));
    }

    private static Part signature(String heading, FormData.Group group) {
        return Part.of(heading)
                .with(
                        FormLine.toWrite("Datum"),
                        FormLine.of("Naam van de gemachtigde", group.agent()),
                        FormLine.of("Volledige statutaire naam van de groepering", group.statutoryName()),
                        FormLine.toSign("Handtekening van de gemachtigde of de plaatsvervanger"));
    }
}
