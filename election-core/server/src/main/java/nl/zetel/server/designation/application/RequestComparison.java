package nl.zetel.server.designation.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.designation.DesignationRequest;
import nl.zetel.law.designation.DesignationReview;
import nl.zetel.law.designation.DesignationText;
import nl.zetel.law.designation.KnownDesignation;
import nl.zetel.law.designation.RefusalGround;
import nl.zetel.law.designation.SameDayRequests;
import nl.zetel.law.designation.SameDayRequests.DayRequest;
import nl.zetel.law.designation.Source;
import nl.zetel.server.designation.domain.CommitteeDecision;
import nl.zetel.server.designation.domain.DesignationCase;
import nl.zetel.server.designation.domain.RequestState;
import nl.zetel.server.store.Stored;

/**
 * A request against the registers, earlier requests, and those of its own day. Of two of one day that look alike neither
 * comes first: both are refused, unless the other must be refused itself on grounds a to e. That the other one was refused
 * on ground f already changes nothing.
 *
 * @param nominationDay day of nomination of the election
 * @param registers what stands in the registers
 * @param requests every request of the election
 */
@LegalBasis({"Kieswet G 3(4) b", "Kieswet G 3(4) f"})
record RequestComparison(
        LocalDate nominationDay, List<KnownDesignation> registers, List<Stored<DesignationCase>> requests) {

    DesignationReview review(Stored<DesignationCase> request) {
        List<DayRequest> day = new ArrayList<>();
        day.add(new DayRequest(of(request), Optional.empty()));
        requests.stream()
                .filter(other -> !other.id().equals(request.id()) && day(other).equals(day(request)))
                .filter(RequestComparison::rivals)
                .forEach(other -> day.add(new DayRequest(of(other), refused(other.value()))));
        return new SameDayRequests(day).review().get(0);
    }

    private DesignationRequest of(Stored<DesignationCase> request) {
        List<KnownDesignation> known = new ArrayList<>(registers);
        requests.stream()
                .filter(other -> other.value().state().open() && day(other).isBefore(day(request)))
                .map(other -> KnownDesignation.of(
                        other.value().designation(), other.value().group(), Source.EARLIER_REQUEST))
                .forEach(known::add);
        return new DesignationRequest(
                nominationDay,
                new DesignationText(request.value().designation()),
                request.value().group(),
                known);
    }

    /** Whether it still matters to a request of the same day; what was accepted stands in the register by now. */
    private static boolean rivals(Stored<DesignationCase> other) {
        return other.value().state().open() || refusedOn(other.value(), RefusalGround.F);
    }

    /** What the committee found on grounds a to e, if it has decided; who was refused on f was not refused on these. */
    private static Optional<Boolean> refused(DesignationCase other) {
        return other.state() == RequestState.REFUSED
                ? Optional.of(!refusedOn(other, RefusalGround.F))
                : Optional.empty();
    }

    private static boolean refusedOn(DesignationCase other, RefusalGround ground) {
        return other.decision()
                .filter(decision -> !decision.accepted())
                .flatMap(CommitteeDecision::ground)
                .filter(each -> each == ground)
                .isPresent();
    }

    private static LocalDate day(Stored<DesignationCase> request) {
        return request.value().receivedAt().toLocalDate();
    }
}
