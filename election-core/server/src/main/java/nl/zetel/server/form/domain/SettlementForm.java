package nl.zetel.server.form.domain;

import java.util.List;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.list.Settlement;
import nl.zetel.server.document.domain.FormLine;
import nl.zetel.server.form.domain.FilledForm.Part;
import nl.zetel.server.nomination.domain.ListedCandidate;
import nl.zetel.server.nomination.domain.Notations;

/** Declaration of one candidate to settle in the municipality on appointment; the regulation has no model for it. */
@LegalBasis({"Kieswet H 7(3)", "Kieswet I 6(1)"})
final class SettlementForm {

    private SettlementForm() {}

    /** The form of the candidate at that position, from 1. */
    static FilledForm of(FormData data, int position) {
        ListedCandidate candidate = data.list().candidates().get(position - 1);
        return new FilledForm(
                FormCode.H_7,
                data.blank()
                        ? FormCode.H_7.title()
                        : FormCode.H_7.title() + " van kandidaat " + position + ", " + Notations.name(candidate.name()),
                FormCode.H_7.article(),
                List.of(
                        "Wie als kandidaat op de lijst staat en niet in de gemeente woont, verklaart hiermee dat hij zich"
                                + " daar bij benoeming zal vestigen."
                                + (candidate.settlement() == Settlement.NONE
                                        ? ""
                                        : " Deze verklaring is al ontvangen.")),
                List.of(
                        "Zonder deze verklaring wordt de kandidaat van de lijst geschrapt, en ook wie haar voor meer dan één"
                                + " gemeente aflegt."),
                List.of(
                        data.electionPart(),
                        data.designationPart("Politieke groepering", "Aanduiding boven de lijst"),
                        Part.of("Kandidaat")
                                .with(
                                        FormLine.of("Naam en voorletters", Notations.signed(candidate.name())),
                                        FormLine.of("Woonplaats", Notations.residence(candidate))),
                        Part.of(
                                "Verklaring",
                                "Ik ben van plan mij bij benoeming tot lid van de raad te vestigen in de gemeente "
                                        + data.election().municipalityName() + "."),
                        Part.of("Ondertekening door de kandidaat")
                                .with(
                                        FormLine.toWrite("Plaats"),
                                        FormLine.toWrite("Datum"),
                                        FormLine.toSign("Handtekening"))));
    }
}
