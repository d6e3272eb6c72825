package nl.zetel.law.list;

import java.util.ArrayList;
import java.util.List;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.support.SupportOutcome;

/** Finds the omissions of a list that its submitter can repair, in the order of their letters. */
@LegalBasis("Kieswet I 2(1)")
public final class Omissions {

    private final ListFacts facts;
    private final List<Omission> found = new ArrayList<>();

    private Omissions(ListFacts facts) {
        this.facts = facts;
    }

    /** The omissions of that list; empty if there are none. */
    public static List<Omission> of(ListFacts facts) {
        return new Omissions(facts).find();
    }

    private List<Omission> find() {
        support();
        candidates();
        deposit();
        submitter();
        designation();
        found.sort(java.util.Comparator.comparing(Omission::kind));
        return List.copyOf(found);
    }

    @LegalBasis({"Kieswet I 2(1)(a)", "Kieswet I 2(3)"})
    private void support() {
        if (facts.lacksSupport()) {
            SupportOutcome outcome = facts.support().orElseThrow();
            found.add(Omission.ofList(
                    OmissionKind.A, "SUPPORT", outcome.required(), outcome.counted(), outcome.missing()));
        }
    }

    @LegalBasis({"Kieswet I 2(1)(b)", "Kieswet I 2(1)(c)", "Kieswet I 2(1)(d)", "Kieswet I 2(1)(e)"})
    private void candidates() {
        for (CandidateFacts candidate : facts.candidates()) {
            addIf(StrikeGround.E.applies(candidate), OmissionKind.B, "SETTLEMENT", candidate);
            addIf(StrikeGround.A.applies(candidate), OmissionKind.C, "NOTATION", candidate);
            addIf(StrikeGround.B.applies(candidate), OmissionKind.D, consentKey(candidate.consent()), candidate);
            addIf(StrikeGround.C.applies(candidate), OmissionKind.E, "REPRESENTATIVE", candidate);
        }
    }

    private static String consentKey(Consent consent) {
        if (consent.given()) {
            return "IDENTITY_COPY";
        }
        return consent.lacksCopy() ? "CONSENT_AND_COPY" : "CONSENT";
    }

    @LegalBasis({"Kieswet I 2(1)(f)", "Kieswet I 2(4)"})
    private void deposit() {
        if (facts.deposit() == ListFacts.Deposit.MISSING) {
            found.add(Omission.ofList(OmissionKind.F, "DEPOSIT"));
        }
    }

    @LegalBasis({"Kieswet I 2(1)(g)", "Kieswet I 2(1)(h)", "Kieswet I 2(5)"})
    private void submitter() {
        if (facts.submission().isByUnentitled()) {
            found.add(Omission.ofList(OmissionKind.G, "SUBMITTER"));
        }
        if (!facts.submission().identified()) {
            found.add(Omission.ofList(OmissionKind.H, "IDENTITY"));
        }
    }

    @LegalBasis("Kieswet I 2(1)(i)")
    private void designation() {
        if (facts.designation() instanceof DesignationFacts.Single single && !single.authorised()) {
            found.add(Omission.ofList(OmissionKind.I, "DESIGNATION", single.written()));
        }
        if (facts.designation() instanceof DesignationFacts.Combined combined && !combined.authorised()) {
            found.add(Omission.ofList(OmissionKind.I, "COMBINED_DESIGNATION", combined.written()));
        }
    }

    private void addIf(boolean condition, OmissionKind kind, String key, CandidateFacts candidate) {
        if (condition) {
            found.add(Omission.ofCandidate(kind, key, candidate.position()));
        }
    }
}
