package nl.zetel.server.form.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.calendar.DutchDate;
import nl.zetel.server.document.domain.FormLine;
import nl.zetel.server.form.domain.FilledForm.Part;
import nl.zetel.server.nomination.domain.Notations;
import nl.zetel.server.nomination.domain.Submitter;

/** The candidate list (model H 1), with its substitutes and the papers that go with it. */
@LegalBasis({"Kieswet H 1", "Kieswet H 2", "Kieswet H 3", "Kieswet H 5", "Kieswet H 6"})
final class ListForm {

    /** Lines for substitutes who are still to be written. */
    private static final int LINES = 2;

    private ListForm() {}

    static FilledForm of(FormData data) {
        return new FilledForm(
                FormCode.H_1,
                FormCode.H_1.title(),
                FormCode.H_1.article(),
                explanation(data),
                List.of(),
                List.of(
                        data.electionPart(),
                        data.districtPart("De lijst wordt ingeleverd"),
                        data.designationPart(
                                "Aanduiding van de politieke groepering", "Aanduiding boven de kandidatenlijst"),
                        data.candidatesPart(true),
                        substitutes(data),
                        Attachments.of(data),
                        signature(data)));
    }

    private static List<String> explanation(FormData data) {
        return List.of(
                "Met deze lijst stelt u als inleveraar kandidaten voor de raad van de gemeente "
                        + data.election().municipalityName() + ", in de volgorde van voorkeur.",
                "U bent kiezer voor deze verkiezing en levert de lijst zelf in, op "
                        + DutchDate.withWeekday(data.election().nominationDay())
                        + " van 9.00 tot 17.00 uur bij het centraal stembureau. Neem een geldig identiteitsbewijs mee; u"
                        + " krijgt een ontvangstbewijs.");
    }

    private static Part substitutes(FormData data) {
        List<List<String>> rows = new ArrayList<>();
        data.list().submitters().stream().filter(Submitter::substitute).forEach(person -> {
            List<String> row = new ArrayList<>(List.of(Integer.toString(rows.size() + 1)));
            row.addAll(Notations.personWithAddress(person.name(), person.address()));
            rows.add(row);
        });
        while (rows.isEmpty() || (data.blank() && rows.size() < LINES)) {
            rows.add(toWrite(rows.size() + 1));
        }
        return Part.of(
                        "Vervanger(s) voor het herstel van verzuimen",
                        "Wie hieronder staat, mag verzuimen herstellen als de inleveraar verhinderd is.")
                .with(Notations.personColumns(Notations.NUMBER), rows);
    }

    private static List<String> toWrite(int number) {
        List<String> row = new ArrayList<>(List.of(Integer.toString(number)));
        row.addAll(Collections.nCopies(Notations.personColumns().size(), ""));
        return row;
    }

    private static Part signature(FormData data) {
        Optional<Submitter> submitter = data.submitter();
        return Part.of("Ondertekening door de inleveraar")
                .with(
                        FormLine.of("Naam en voorletters", text(submitter, person -> Notations.signed(person.name()))),
                        FormLine.of(
                                "Postadres, postcode en plaats",
                                text(submitter, person -> Notations.oneLine(person.address()))),
                        FormLine.toWrite("Datum"),
                        FormLine.toSign("Handtekening"));
    }

    private static String text(Optional<Submitter> submitter, Function<Submitter, String> part) {
        return submitter.map(part).orElse("");
    }
}
