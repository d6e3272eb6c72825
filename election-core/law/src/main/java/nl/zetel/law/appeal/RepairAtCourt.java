package nl.zetel.law.appeal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.list.InvalidityGround;
import nl.zetel.law.list.OmissionKind;
import nl.zetel.law.list.StrikeGround;

/**
 * The omissions that can still be repaired before the Council of State: those on which the committee decided without
 * having told the submitter of them.
 */
@LegalBasis("Kieswet I 8(1)")
public final class RepairAtCourt {

    private static final Map<String, OmissionKind> BEHIND = Map.of(
            InvalidityGround.B.article(),
            OmissionKind.F,
            InvalidityGround.C.article(),
            OmissionKind.A,
            InvalidityGround.E.article(),
            OmissionKind.G,
            InvalidityGround.F.article(),
            OmissionKind.H,
            StrikeGround.A.article(),
            OmissionKind.C,
            StrikeGround.B.article(),
            OmissionKind.D,
            StrikeGround.C.article(),
            OmissionKind.E,
            StrikeGround.E.article(),
            OmissionKind.B,
            "Kieswet I 6(2)(a)",
            OmissionKind.I);

    private RepairAtCourt() {}

    /**
     * A part of a decision.
     *
     * @param article the paragraph of I 5 or I 6
     * @param position position of the candidate as handed in; absent if it concerns the list
     */
    public record Decided(String article, Optional<Integer> position) {}

    /**
     * An omission.
     *
     * @param kind its letter
     * @param position position of the candidate as handed in; absent if it concerns the list
     */
    public record Place(OmissionKind kind, Optional<Integer> position) {}

    /** The omissions behind the decision of which the submitter was not told, in the order of the decision. */
    @LegalBasis("Kieswet I 8(1)")
    public static List<Place> possible(List<Decided> decision, Collection<Place> told) {
        return decision.stream()
                .flatMap(part -> Optional.ofNullable(BEHIND.get(part.article())).stream()
                        .map(kind -> new Place(kind, part.position())))
                .filter(place -> !told.contains(place))
                .distinct()
                .toList();
    }
}
