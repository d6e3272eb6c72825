package nl.zetel.plugin.eml;

import java.util.List;
import nl.zetel.api.MunicipalityCode;
import nl.zetel.api.document.ElectionDefinition;
import nl.zetel.api.document.ElectionRegion;

/** Checks a definition: seats against subcategory and preference threshold (Gemeentewet 8, Kieswet P 15). */
final class DefinitionCheck {

    /** From this number of seats on the rules for large councils hold. */
    private static final int LARGE = 19;

    private static final int FEWEST = 9;
    private static final int MOST = 45;
    private static final String MUNICIPAL = "GR";

    private final Findings findings;

    DefinitionCheck(Findings findings) {
        this.findings = findings;
    }

    /** Checks a definition. */
    void check(ElectionDefinition definition) {
        new ElectionCheck(findings).check(definition.kind(), definition.header(), definition.election());
        String method = definition.header().extras().get(Extras.VOTING_METHOD);
        if (method != null) {
            findings.warning("VOTING_METHOD", "votingMethod");
        }
        if (MUNICIPAL.equals(definition.election().category())) {
            seats(definition);
            region(definition);
        }
    }

    private void seats(ElectionDefinition definition) {
        int seats = definition.seats();
        if (seats < FEWEST || seats > MOST) {
            findings.error("SEATS_OUT_OF_RANGE", "seats", seats);
        } else if (seats % 2 == 0) {
            findings.warning("SEATS_EVEN", "seats", seats);
        }
        boolean large = seats >= LARGE;
        String expected = large ? "GR2" : "GR1";
        String subcategory = definition.election().subcategory();
        if (!subcategory.isEmpty() && !subcategory.equals(expected)) {
            findings.error("SEATS_SUBCATEGORY", "seats", seats, expected);
        }
        int threshold = large ? 25 : 50;
        if (definition.preferenceThreshold() != threshold) {
            findings.error("SEATS_THRESHOLD", "preferenceThreshold", seats, threshold);
        }
    }

    private void region(ElectionDefinition definition) {
        List<ElectionRegion> regions = definition.regions();
        if (regions.isEmpty()) {
            findings.warning("REGION_MISSING", "regions");
            return;
        }
        int number = Values.number(regions.get(0).number()).orElse(0);
        int code = definition
                .election()
                .municipality()
                .map(MunicipalityCode::value)
                .map(Integer::parseInt)
                .orElse(number);
        if (number != code) {
            findings.warning("REGION_ELSEWHERE", "regions[0]");
        }
    }
}
