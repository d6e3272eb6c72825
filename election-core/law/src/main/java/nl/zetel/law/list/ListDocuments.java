package nl.zetel.law.list;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.zetel.api.Finding;
import nl.zetel.law.LegalBasis;

/**
 * Checks whether a list and its documents are complete, before or when it is handed in. An ERROR is an omission that the
 * examination would find, or a fact that makes the list or a candidate fall; a WARNING is for a person to look at.
 */
@LegalBasis({"Kieswet H 1", "Kieswet H 3", "Kieswet H 4", "Kieswet H 5", "Kieswet H 7", "Kieswet H 9", "Kieswet H 10"})
public final class ListDocuments {

    private final ListFacts facts;
    private final List<Finding> findings = new ArrayList<>();

    private ListDocuments(ListFacts facts) {
        this.facts = facts;
    }

    /** The findings: errors first, then warnings, then remarks. */
    public static List<Finding> check(ListFacts facts) {
        return new ListDocuments(facts).check();
    }

    private List<Finding> check() {
        Omissions.of(facts).forEach(this::add);
        list();
        facts.candidates().forEach(this::candidate);
        findings.addAll(OpenQuestions.of(facts));
        findings.sort(java.util.Comparator.comparing(Finding::severity));
        return List.copyOf(findings);
    }

    private void add(Omission omission) {
        String where =
                omission.position().isPresent() ? location(omission.position().getAsInt()) : "";
        findings.add(
                Finding.error("OMISSION_" + omission.kind(), where, omission.description() + " " + omission.repair()));
    }

    private void list() {
        if (!facts.submission().onModel()) {
            findings.add(Finding.error("NOT_ON_MODEL", "", ListTexts.of("NOT_ON_MODEL")));
        }
        if (facts.candidates().isEmpty()) {
            findings.add(Finding.error("NO_CANDIDATES", "candidates", ListTexts.of("NO_CANDIDATES")));
        }
        if (facts.candidates().size() > facts.maximum()) {
            findings.add(Finding.warning(
                    "TOO_MANY_CANDIDATES", "candidates", ListTexts.of("TOO_MANY_CANDIDATES", facts.maximum())));
        }
        if (DesignationRules.isNotRegistered(facts.designation())) {
            findings.add(Finding.error(
                    "DESIGNATION_NOT_REGISTERED", "designation", ListTexts.of("DESIGNATION_STRUCK_NOT_REGISTERED")));
        }
        if (DesignationRules.correction(facts).isPresent()) {
            findings.add(Finding.info("DESIGNATION_CORRECTED", "designation", ListTexts.of("DESIGNATION_CORRECTED")));
        }
        if (facts.submission().substitutes() < 1) {
            findings.add(Finding.warning("NO_SUBSTITUTE", "submission", ListTexts.of("NO_SUBSTITUTE")));
        }
        if (facts.designation() instanceof DesignationFacts.Unnamed) {
            findings.add(Finding.info("UNNAMED", "designation", ListTexts.of("UNNAMED")));
        }
        repeated();
    }

    private void repeated() {
        Set<CandidateKey> seen = new HashSet<>();
        int expected = 1;
        for (CandidateFacts candidate : facts.candidates()) {
            if (!seen.add(candidate.person())) {
                findings.add(candidateFinding("TWICE_ON_LIST", candidate));
            }
            if (candidate.position() != expected) {
                findings.add(candidateFinding("GAP_IN_POSITIONS", candidate));
            }
            expected = candidate.position() + 1;
        }
    }

    private void candidate(CandidateFacts candidate) {
        for (StrikeGround ground : List.of(StrikeGround.D, StrikeGround.F, StrikeGround.H)) {
            if (ground.applies(candidate)) {
                findings.add(Finding.error(
                        ground.code(), location(candidate.position()), ground.detail(candidate.position())));
            }
        }
        if (candidate.consent().given() && !candidate.consent().address() && !candidate.representative()) {
            findings.add(candidateFinding("NO_ADDRESS", candidate));
        }
    }

    private static Finding candidateFinding(String code, CandidateFacts candidate) {
        return Finding.warning(code, location(candidate.position()), ListTexts.of(code, candidate.position()));
    }

    /** Where a candidate is found, such as {@code candidates[3]} for the third position. */
    static String location(int position) {
        return "candidates[" + position + "]";
    }
}
