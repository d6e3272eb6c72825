package nl.zetel.law.designation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zetel.law.LegalBasis;

/**
 * Requests that were received on one day: neither of two that are wholly or mainly equal comes first, so both are
 * refused, unless the other one must be refused on another ground already.
 *
 * @param requests the requests of that day; what is known besides them stands in each
 */
@LegalBasis("Kieswet G 3(4) f")
public record SameDayRequests(List<DayRequest> requests) {

    /** Copies the list. */
    public SameDayRequests {
        requests = List.copyOf(requests);
    }

    /**
     * A request of that day.
     *
     * @param request the request
     * @param refused the committee's finding whether it must be refused on grounds a to e; without one the rules'
     *     own proposal counts
     */
    public record DayRequest(DesignationRequest request, Optional<Boolean> refused) {

        boolean refusedItself() {
            return refused.orElseGet(() -> DesignationReview.of(request).grounds().stream()
                    .filter(ground -> ground.ground() != RefusalGround.F)
                    .anyMatch(ground -> ground.verdict() == Verdict.REFUSE));
        }
    }

    /** A review of each request, in their order, with the others of the day taken into account. */
    @LegalBasis("Kieswet G 3(4) f")
    public List<DesignationReview> review() {
        List<Boolean> refused = requests.stream().map(DayRequest::refusedItself).toList();
        List<DesignationReview> reviews = new ArrayList<>();
        for (int i = 0; i < requests.size(); i++) {
            reviews.add(DesignationReview.of(withOthers(i, refused)));
        }
        return reviews;
    }

    private DesignationRequest withOthers(int index, List<Boolean> refused) {
        DesignationRequest request = requests.get(index).request();
        List<KnownDesignation> others = new ArrayList<>();
        for (int i = 0; i < requests.size(); i++) {
            if (i != index && !refused.get(i)) {
                DesignationRequest other = requests.get(i).request();
                others.add(new KnownDesignation(other.designation(), other.group(), Source.SAME_DAY_REQUEST));
            }
        }
        return new DesignationRequest(
                request.nominationDay(),
                request.designation(),
                request.group(),
                Stream.concat(request.known().stream(), others.stream()).toList());
    }
}
