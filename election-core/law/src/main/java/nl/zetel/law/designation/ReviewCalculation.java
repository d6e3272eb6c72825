package nl.zetel.law.designation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.zetel.api.Finding;
import nl.zetel.law.Step;
import nl.zetel.law.text.Texts;

/** One review. */
final class ReviewCalculation {

    static final Texts TEXTS = Texts.nextTo(DesignationReview.class);

    private final DesignationRequest request;
    private final CharacterCount count;
    private final List<SimilarDesignation> similar;

    ReviewCalculation(DesignationRequest request) {
        this.request = request;
        this.count = CharacterCount.of(
                request.designation(),
                DesignationParameters.forNominationDay(request.nominationDay()).mostCharacters());
        this.similar = similar();
    }

    DesignationReview calculate() {
        List<GroundFinding> grounds =
                Arrays.stream(RefusalGround.values()).map(this::judge).toList();
        List<Finding> findings = Stream.concat(CharacterSet.check(request.designation()).stream(), alreadyRegistered())
                .toList();
        return new DesignationReview(
                request.designation(),
                proposal(grounds, findings),
                count,
                grounds,
                similar,
                findings,
                grounds.stream().map(this::step).toList());
    }

    private GroundFinding judge(RefusalGround ground) {
        return switch (ground) {
            case A, C -> new GroundFinding(ground, Verdict.COMMITTEE, TEXTS.get("committee." + ground));
            case D -> new GroundFinding(ground, count.verdict(), TEXTS.get("length." + count.verdict(), count.limit()));
            case B, E, F -> alike(ground);
        };
    }

    private GroundFinding alike(RefusalGround ground) {
        return similar.stream()
                .filter(other -> other.known().source().ground() == ground)
                .filter(other -> ground == RefusalGround.E || !request.sameGroup(other.known()))
                .findFirst()
                .map(other -> new GroundFinding(
                        ground,
                        other.likeness().kind() == Likeness.Kind.EQUAL ? Verdict.REFUSE : Verdict.WARN,
                        describe(other)))
                .orElseGet(() -> new GroundFinding(ground, Verdict.CLEAR, TEXTS.get("alike.none")));
    }

    private List<SimilarDesignation> similar() {
        DesignationLikeness mine = DesignationLikeness.of(request.designation());
        List<SimilarDesignation> found = new ArrayList<>();
        for (KnownDesignation known : request.known()) {
            mine.to(DesignationLikeness.of(known.designation()))
                    .ifPresent(likeness -> found.add(new SimilarDesignation(known, likeness)));
        }
        found.sort(Comparator.comparing(
                        (SimilarDesignation other) -> other.likeness().kind())
                .thenComparing(other -> other.known().source())
                .thenComparing(other -> other.known().designation().value())
                .thenComparing(other -> other.known().group()));
        return found;
    }

    /** A designation that counts here already through G 4 cannot be registered again for the same group (G 3(1)). */
    private Stream<Finding> alreadyRegistered() {
        return similar.stream()
                .filter(other -> other.likeness().kind() == Likeness.Kind.EQUAL && request.sameGroup(other.known()))
                .filter(other -> other.known().source() == Source.NATIONAL_REGISTER
                        || other.known().source() == Source.PROVINCIAL_REGISTER)
                .map(other -> Finding.warning("ALREADY_REGISTERED", "", TEXTS.get("registered", describe(other))));
    }

    private static String describe(SimilarDesignation other) {
        KnownDesignation known = other.known();
        return TEXTS.get(
                "alike",
                known.designation(),
                known.group(),
                known.source().dutch(),
                other.likeness().reason());
    }

    private Step step(GroundFinding finding) {
        Step step = Step.of(finding.ground().article(), finding.reason()).with("oordeel", finding.verdict());
        return finding.ground() == RefusalGround.D ? withCount(step, count) : step;
    }

    static Step withCount(Step step, CharacterCount count) {
        return step.with("alle tekens", count.all())
                .with("zonder spaties", count.withoutBlanks())
                .with("letters en cijfers", count.lettersAndDigits())
                .with("ten hoogste", count.limit());
    }

    private static Proposal proposal(List<GroundFinding> grounds, List<Finding> findings) {
        if (grounds.stream().anyMatch(ground -> ground.verdict() == Verdict.REFUSE)) {
            return Proposal.REFUSE;
        }
        boolean warned = grounds.stream().anyMatch(ground -> ground.verdict() == Verdict.WARN);
        return warned || !findings.isEmpty() ? Proposal.REVIEW : Proposal.ACCEPT;
    }
}
