package nl.zetel.server.designation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.zetel.api.document.Fingerprint;
import nl.zetel.law.calendar.DutchDate;
import nl.zetel.law.designation.Source;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.designation.domain.Designation;
import nl.zetel.server.designation.domain.RegisterHistory;
import nl.zetel.server.designation.domain.RegisterImport;
import nl.zetel.server.designation.persistence.RegisterImportStore;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.server.store.Page;
import nl.zetel.server.store.PageRequest;
import nl.zetel.server.store.Stored;

/**
 * Registers that come as a file: the national and the provincial one, whose designations count here too (G 4), and the
 * municipal one as it was kept before. A file counts as a whole or not at all. A newer file of a national or provincial
 * register ends what is no longer in it; nothing of the municipal register ends without a decision.
 */
@ApplicationScoped
@Transactional
public class RegisterImports {

    private static final String ARTICLE = "Kieswet G 4(1)";

    @Inject
    RegisterImportStore store;

    @Inject
    Designations designations;

    @Inject
    Elections elections;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor current;

    @Inject
    ServerClock clock;

    /**
     * What is said of a file.
     *
     * @param source which register
     * @param origin where the file comes from
     * @param asOf day on which the register stood so
     * @param publishedOn day on which it was published, if it was
     */
    public record Told(Source source, String origin, LocalDate asOf, Optional<LocalDate> publishedOn) {}

    /** Imports a file. @throws ProblemException with every error and its row; then nothing was imported */
    public Stored<RegisterImport> read(String electionId, Told told, byte[] file) {
        elections.get(electionId);
        requireSensible(told);
        String hash = Fingerprint.of(file).hex();
        requireNewer(electionId, told, hash);
        RegisterTable table = RegisterTable.read(file);
        if (!table.errors().isEmpty()) {
            String more =
                    table.errors().size() > 1 ? " (en nog " + (table.errors().size() - 1) + ")" : "";
            throw ProblemException.ofFields(
                    ProblemCode.INVALID_DOCUMENT, table.errors().get(0).message() + more, table.errors());
        }
        return imported(electionId, told, hash, table.rows());
    }

    private void requireSensible(Told told) {
        if (told.source() == Source.EARLIER_REQUEST || told.source() == Source.SAME_DAY_REQUEST) {
            throw ProblemException.ofField("source", "NO_REGISTER", "Dit is geen register");
        }
        if (told.asOf().isAfter(clock.today())) {
            throw ProblemException.ofField("asOf", "IN_THE_FUTURE", "De peildatum moet nog komen");
        }
    }

    private void requireNewer(String electionId, Told told, String hash) {
        for (Stored<RegisterImport> earlier :
                store.byLookup(electionId, told.source().name())) {
            if (earlier.value().fileHash().equals(hash)
                    && earlier.value().asOf().equals(told.asOf())) {
                throw ProblemException.of(ProblemCode.ALREADY_EXISTS, "Dit bestand is al ingelezen");
            }
            if (earlier.value().asOf().isAfter(told.asOf())) {
                throw ProblemException.notNow(
                        "Van dit register is al een nieuwere stand ingelezen, die van "
                                + DutchDate.of(earlier.value().asOf()),
                        Possible.never("Lees de stand van die dag of van later in"));
            }
        }
    }

    private Stored<RegisterImport> imported(String electionId, Told told, String hash, List<RegisterTable.Row> rows) {
        String id = UUID.randomUUID().toString();
        Map<String, Stored<Designation>> left = known(electionId, told);
        int kept = 0;
        for (RegisterTable.Row row : rows) {
            Stored<Designation> known = left.remove(key(row.designation(), row.group()));
            if (known == null) {
                designations.register(electionId, designation(id, told, row));
            } else {
                kept++;
                represent(electionId, told, known, row);
            }
        }
        int ended = told.source() == Source.MUNICIPAL_REGISTER ? 0 : end(electionId, told, left);
        RegisterImport made = new RegisterImport(
                told.source(),
                told.origin(),
                told.asOf(),
                told.publishedOn(),
                hash,
                rows.size(),
                rows.size() - kept,
                kept,
                ended,
                current.user(),
                clock.now());
        Stored<RegisterImport> stored = store.insert(id, electionId, made);
        audit.record(Change.created("register-imported", path(electionId, id), ARTICLE, made));
        return stored;
    }

    private Map<String, Stored<Designation>> known(String electionId, Told told) {
        return designations.all(electionId).stream()
                .filter(stored -> stored.value().source() == told.source()
                        && stored.value().history().endedOn().isEmpty())
                .collect(Collectors.toMap(
                        stored -> key(stored.value().text(), stored.value().group()),
                        Function.identity(),
                        (first, second) -> first));
    }

    private void represent(String electionId, Told told, Stored<Designation> known, RegisterTable.Row row) {
        if (!row.agent().agent().isBlank() && !known.value().agent().equals(row.agent())) {
            designations.update(
                    known,
                    new Designations.Reason("designation-agents-changed", ARTICLE, ""),
                    each -> each.represented(row.agent(), told.asOf()));
        }
    }

    private int end(String electionId, Told told, Map<String, Stored<Designation>> gone) {
        String reason = "Staat niet meer in het register van " + told.asOf();
        gone.values()
                .forEach(stored -> designations.update(
                        stored,
                        new Designations.Reason("designation-ended", ARTICLE, reason),
                        each -> each.ended(Optional.of(told.asOf()))));
        return gone.size();
    }

    private static Designation designation(String importId, Told told, RegisterTable.Row row) {
        return new Designation(
                row.designation(),
                row.group(),
                told.source(),
                row.agent(),
                List.of(),
                told.asOf(),
                "",
                RegisterHistory.imported(importId, told.publishedOn()));
    }

    private static String key(String text, String group) {
        return text + "\n" + group;
    }

    /** Imports in order. */
    public Page<Stored<RegisterImport>> page(String electionId, PageRequest request) {
        return store.page(elections.get(electionId).id(), request);
    }

    /** Path of an import. */
    public static String path(String electionId, String id) {
        return Elections.path(electionId) + "/register-imports/" + id;
    }
}
