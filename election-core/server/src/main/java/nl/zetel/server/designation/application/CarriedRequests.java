package nl.zetel.server.designation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.designation.RegistrationRequest;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.designation.domain.CarriedRequest;
import nl.zetel.server.designation.domain.DesignationCase;
import nl.zetel.server.designation.domain.RequestState;
import nl.zetel.server.designation.persistence.CarriedRequestStore;
import nl.zetel.server.designation.persistence.DesignationCaseStore;
import nl.zetel.server.election.application.ElectionFollower;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.store.Stored;

/**
 * Requests as an election finds them. One that came too late is put aside, and the next election for which it is in time takes
 * it over as it is: the same request with the same files and the moment of its receipt, which decides what comes first.
 */
@ApplicationScoped
@Transactional
@LegalBasis("Kieswet G 3(1)")
public class CarriedRequests implements ElectionFollower {

    private static final String ARTICLE = "Kieswet G 3(1)";

    @Inject
    DesignationCaseStore store;

    @Inject
    CarriedRequestStore carried;

    @Inject
    Elections elections;

    @Inject
    AuditTrail audit;

    @Inject
    ServerClock clock;

    /** Those that were taken over and those that were received, in order of receipt; as they stand at this election. */
    List<Stored<DesignationCase>> all(String electionId) {
        Map<String, String> places = places();
        return Stream.concat(takenOver(electionId), store.all(electionId).stream())
                .map(request -> seen(electionId, request, places.getOrDefault(request.id(), request.parentId())))
                .toList();
    }

    /** Those that are handled at this election. */
    List<Stored<DesignationCase>> handled(String electionId) {
        Map<String, String> places = places();
        return Stream.concat(takenOver(electionId), store.all(electionId).stream())
                .filter(request ->
                        places.getOrDefault(request.id(), request.parentId()).equals(electionId))
                .toList();
    }

    /** @throws ProblemException if this election has no such request */
    Stored<DesignationCase> get(String electionId, String id) {
        Stored<DesignationCase> request = store.get(id);
        if (!request.parentId().equals(electionId)
                && takenOver(electionId).noneMatch(each -> each.id().equals(id))) {
            throw ProblemException.notFound("verzoek om registratie");
        }
        return seen(electionId, request, place(request));
    }

    /** @throws ProblemException if this election has no such request, or another one handles it */
    Stored<DesignationCase> here(String electionId, String id) {
        Stored<DesignationCase> request = get(electionId, id);
        String place = place(request);
        if (!place.equals(electionId)) {
            throw ProblemException.notNow(
                    ARTICLE,
                    "Dit verzoek kwam te laat voor deze verkiezing",
                    Possible.never("Het wordt behandeld bij "
                            + elections.get(place).value().name()));
        }
        return request;
    }

    /** The election at which a request is handled: where it was received, or the one that took it over. */
    public String place(Stored<DesignationCase> request) {
        return places().getOrDefault(request.id(), request.parentId());
    }

    /** Where the requests of an election came from and went to, read once for all of them. */
    public Ways ways(String electionId) {
        Map<String, String> from = carried.all(electionId).stream()
                .map(Stored::value)
                .collect(Collectors.toMap(
                        CarriedRequest::requestId, CarriedRequest::fromElectionId, (first, again) -> first));
        return new Ways(electionId, from, places());
    }

    /**
     * Where requests came from and went to.
     *
     * @param electionId the election that is looked at
     * @param origins the elections that it took requests over from, by request
     * @param places the elections that handle requests now that were received elsewhere, by request
     */
    public record Ways(String electionId, Map<String, String> origins, Map<String, String> places) {

        /** The election that handled a request before this one took it over; empty for one that was received here. */
        public Optional<String> from(Stored<DesignationCase> request) {
            return Optional.ofNullable(origins.get(request.id()));
        }

        /** The election that handles a request now; empty if it is this one. */
        public Optional<String> to(Stored<DesignationCase> request) {
            return Optional.of(places.getOrDefault(request.id(), request.parentId()))
                    .filter(place -> !place.equals(electionId));
        }
    }

    /** The paths under which the audit chain knows a request. */
    List<String> paths(Stored<DesignationCase> request) {
        return Stream.concat(
                        Stream.of(request.parentId()),
                        carried.byLookup(request.id()).stream().map(Stored::parentId))
                .distinct()
                .map(electionId -> DesignationRequests.path(electionId, request.id()))
                .toList();
    }

    @Override
    public void electionsChanged() {
        Map<String, String> places = places();
        Stream.of(RequestState.PUT_ASIDE, RequestState.INCOMPLETE, RequestState.COMPLETE)
                .flatMap(state -> store.inState(state).stream())
                .filter(request -> waits(request, places))
                .forEach(this::move);
    }

    /** Has the first election for which a request is in time handle it. */
    void settle(Stored<DesignationCase> request) {
        if (waits(request, places())) {
            move(request);
        }
    }

    /** Whether nobody decided on it, and it came too late for the election at which it was received. */
    private static boolean waits(Stored<DesignationCase> request, Map<String, String> places) {
        return request.value().decision().isEmpty()
                && (request.value().state() == RequestState.PUT_ASIDE || places.containsKey(request.id()));
    }

    private void move(Stored<DesignationCase> request) {
        String from = place(request);
        Stored<Election> to = due(request);
        if (!to.id().equals(from)) {
            takeOver(store.lock(request.id()), from, to);
        }
    }

    private void takeOver(Stored<DesignationCase> request, String from, Stored<Election> to) {
        boolean later =
                to.value().electionDay().isAfter(elections.get(from).value().electionDay());
        carried.byLookup(from, request.id()).forEach(row -> carried.update(row.with(value -> value.left(later))));
        if (!to.id().equals(request.parentId())) {
            mark(request, from, to.id());
        }
        DesignationCase reviewed = request.value().reviewed(to.value().calendar());
        store.update(request.with(reviewed));
        audit.record(Change.created(
                "designation-request-taken-over",
                DesignationRequests.path(to.id(), request.id()),
                ARTICLE,
                new TakingOver(DesignationRequests.path(from, request.id()), reviewed.state())));
    }

    private void mark(Stored<DesignationCase> request, String from, String to) {
        CarriedRequest here = CarriedRequest.here(request.id(), from, clock.now());
        carried.byLookup(to, request.id()).stream()
                .findFirst()
                .ifPresentOrElse(row -> carried.update(row.with(here)), () -> carried.insert(to, here));
    }

    /** What the chain keeps of it: where the request comes from, and where it stands now. */
    public record TakingOver(String from, RequestState state) {}

    /** The first election, from the one at which it was received on, that it does not come too late for; or the last. */
    private Stored<Election> due(Stored<DesignationCase> request) {
        List<Stored<Election>> from = new ArrayList<>(List.of(elections.get(request.parentId())));
        from.addAll(elections.later(request.parentId()));
        return from.stream()
                .filter(election ->
                        request.value().review(election.value().calendar()).status()
                                != RegistrationRequest.Status.PUT_ASIDE)
                .findFirst()
                .orElseGet(() -> from.get(from.size() - 1));
    }

    private Stream<Stored<DesignationCase>> takenOver(String electionId) {
        return carried.all(electionId).stream()
                .filter(row -> row.value().state() != CarriedRequest.State.GIVEN_BACK)
                .flatMap(row -> store.find(row.value().requestId()).stream())
                .sorted(Comparator.comparing(request -> request.value().receivedAt()));
    }

    private static Stored<DesignationCase> seen(String electionId, Stored<DesignationCase> request, String place) {
        return place.equals(electionId) ? request : request.with(DesignationCase::putAside);
    }

    private Map<String, String> places() {
        return carried.inState(CarriedRequest.State.HERE).stream()
                .collect(Collectors.toMap(row -> row.value().requestId(), Stored::parentId));
    }
}
