package nl.zetel.server.calculation.rest;

import java.time.LocalDate;
import java.util.List;
import nl.zetel.law.designation.DesignationRequest;
import nl.zetel.law.designation.DesignationReview;
import nl.zetel.law.designation.DesignationText;
import nl.zetel.law.designation.KnownDesignation;
import nl.zetel.law.designation.Source;
import org.jspecify.annotations.Nullable;

/** What a caller sends to have a designation reviewed. */
public record DesignationDocument(
        LocalDate nominationDay,
        String designation,
        @Nullable String group,
        @Nullable List<Known> known) {

    /** A known designation; without a source it is in the municipal register. */
    public record Known(
            String designation,
            @Nullable String group,
            @Nullable Source source) {

        KnownDesignation toKnown() {
            return KnownDesignation.of(
                    designation, group == null ? "" : group, source == null ? Source.MUNICIPAL_REGISTER : source);
        }
    }

    DesignationReview review() {
        return DesignationReview.of(new DesignationRequest(
                nominationDay,
                new DesignationText(designation),
                group == null ? "" : group,
                known == null ? List.of() : known.stream().map(Known::toKnown).toList()));
    }
}
