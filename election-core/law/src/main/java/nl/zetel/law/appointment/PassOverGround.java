package nl.zetel.law.appointment;

import java.util.Optional;
import java.util.Set;
import nl.zetel.law.LegalBasis;

/** The grounds on which a candidate is passed over, by their letter. */
@LegalBasis({"Kieswet W 2(1)", "Gemeentewet 11"})
public enum PassOverGround {
    /** Deceased. */
    A(Circumstance.DECEASED),
    /** On temporary leave. */
    B(Circumstance.ON_LEAVE),
    /** The one whose seat is to be filled. */
    C(Circumstance.LEAVES_THIS_SEAT),
    /** Appointed to this vacancy, but declined, without documents in time or not admitted. */
    D(Circumstance.DECLINED_THIS_VACANCY, Circumstance.DOCUMENTS_LATE, Circumstance.NOT_ADMITTED),
    /** Member or appointed. */
    E(Circumstance.MEMBER, Circumstance.APPOINTED),
    /** Declared not to want an appointment. */
    F(Circumstance.DOES_NOT_WANT),
    /** Was a member whose own seat has to be filled too. */
    G(Circumstance.OWN_SEAT_VACANT),
    /** Not appointable after a lapse of membership. */
    H(Circumstance.LAPSED);

    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Circumstance> circumstances;

    PassOverGround(Circumstance... circumstances) {
        this.circumstances = Set.of(circumstances);
    }

    /** The letter, such as {@code a}. */
    public char letter() {
        return Character.toLowerCase(name().charAt(0));
    }

    /** The article, such as {@code Kieswet W 2(1)(a)}. */
    public String article() {
        return "Kieswet W 2(1)(" + letter() + ")";
    }

    /** One Dutch sentence. */
    public String detail() {
        return AppointmentTexts.of("PASSED_OVER_" + name());
    }

    /** The first ground that applies, or empty if the candidate can be appointed. */
    static Optional<PassOverGround> of(Set<Circumstance> circumstances, Vacancy.Kind kind) {
        for (PassOverGround ground : values()) {
            if (ground.applies(circumstances, kind)) {
                return Optional.of(ground);
            }
        }
        return Optional.empty();
    }

    private boolean applies(Set<Circumstance> present, Vacancy.Kind kind) {
        boolean applies = circumstances.stream().anyMatch(present::contains);
        return this == E ? isMember(present, applies, kind) : applies;
    }

    /** A temporary replacement may get a seat of their own, but not replace somebody else as well. */
    private static boolean isMember(Set<Circumstance> present, boolean member, Vacancy.Kind kind) {
        if (present.contains(Circumstance.TEMPORARY_REPLACEMENT)) {
            return kind == Vacancy.Kind.TEMPORARY;
        }
        return member;
    }
}
