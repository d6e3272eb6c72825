package nl.zetel.server.designation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.designation.Source;
import nl.zetel.server.designation.domain.Designation;
import nl.zetel.server.designation.persistence.DesignationStore;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.store.Stored;

/**
 * The register as an election finds it. The municipality has one (G 3(1)), which lives on between elections: what was entered
 * at an earlier election stands in it with the same identifier, and what happens to it now happens to that one entry.
 * Designations of national and provincial registers are of one election alone (G 4). A new municipality begins with nothing.
 */
@ApplicationScoped
@LegalBasis("Kieswet G 3(1)")
class MunicipalRegister {

    @Inject
    DesignationStore store;

    @Inject
    Elections elections;

    /** Everything in it, whatever became of it: what earlier elections left first, in order of entry. */
    List<Stored<Designation>> all(String electionId) {
        List<Stored<Designation>> all = new ArrayList<>(earlier(electionId));
        all.addAll(store.all(electionId));
        return all;
    }

    /** The entry with that identifier, if it stands in what this election finds. */
    Optional<Stored<Designation>> find(String electionId, String id) {
        return store.find(id)
                .filter(found -> found.parentId().equals(electionId)
                        || municipal(found) && before(electionId).contains(found.parentId()));
    }

    /** @throws ProblemException if there is none */
    Stored<Designation> get(String electionId, String id) {
        return find(electionId, id).orElseThrow(() -> ProblemException.notFound("aanduiding"));
    }

    /** A text that is another one as soon as anything in it changes. */
    String revision(String electionId) {
        StringBuilder revision = new StringBuilder(store.revision(electionId));
        earlier(electionId)
                .forEach(entry ->
                        revision.append(',').append(entry.id()).append('.').append(entry.version()));
        return revision.toString();
    }

    private List<Stored<Designation>> earlier(String electionId) {
        Set<String> before = before(electionId);
        return store.byLookup(Source.MUNICIPAL_REGISTER.name()).stream()
                .filter(entry -> before.contains(entry.parentId()))
                .toList();
    }

    private Set<String> before(String electionId) {
        return elections.earlier(electionId).stream().map(Stored::id).collect(Collectors.toSet());
    }

    private static boolean municipal(Stored<Designation> entry) {
        return entry.value().source() == Source.MUNICIPAL_REGISTER;
    }
}
