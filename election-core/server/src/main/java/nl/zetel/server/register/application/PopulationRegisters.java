package nl.zetel.server.register.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import nl.zetel.api.Bsn;
import nl.zetel.api.document.CandidateName;
import nl.zetel.server.plugin.ExtensionHandle;
import nl.zetel.server.plugin.PluginCallException;
import nl.zetel.server.plugin.PluginHost;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.security.CurrentActor;
import nl.zetel.spi.Consultation;
import nl.zetel.spi.PopulationRegister;
import nl.zetel.spi.RegisterAnswer;
import org.eclipse.microprofile.config.Config;

/**
 * Asks population registers. Ask outside of a transaction: an answer may take long, and the log of the consultation is
 * kept whatever becomes of the use case.
 *
 * <p>{@code zetel.register.plugin} names the plugin that answers; without it the first one that can look persons up
 * does. What clerks looked up elsewhere goes to the one that takes confirmations. {@code zetel.register.purpose} is the
 * purpose of processing ("doelbinding").
 */
@ApplicationScoped
public class PopulationRegisters {

    private static final String PURPOSE = "Verkiezingen";

    @Inject
    PluginHost plugins;

    @Inject
    ConsultationCases cases;

    @Inject
    RegisterTurns turns;

    @Inject
    CurrentActor current;

    @Inject
    Config config;

    /**
     * The plugin that will answer.
     *
     * @param confirmed whether clerks looked everybody up elsewhere
     * @throws ProblemException if there is none
     */
    public String plugin(boolean confirmed) {
        return register(confirmed).pluginId();
    }

    /**
     * Asks for some persons, at most a batch.
     *
     * @throws ProblemException if there is no answer for each of them; then nobody counts as consulted
     */
    public Map<Bsn, RegisterAnswer> consult(Set<Bsn> numbers, Question question) {
        return ask(question).answers(numbers);
    }

    /**
     * Searches for a person whose number is not known.
     *
     * @return the number, if the register knows exactly one person of that name and date of birth
     * @throws ProblemException if the register gives no answer
     */
    public Optional<Bsn> search(CandidateName name, LocalDate birth, Question question) {
        List<Bsn> found = ask(question).search(name, birth);
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /**
     * Asks for many persons in batches, as many at once as the register allows. A batch that fails ends the round: what
     * is under way is still told, nothing more is asked.
     *
     * @param answered hears of each batch, in the caller's thread, and stores it in a transaction of its own
     * @param cancelled is asked before each batch whether to stop
     * @throws ProblemException if a batch got no answer; those of it were not told
     */
    public void round(
            Set<Bsn> numbers,
            Question question,
            Consumer<Map<Bsn, RegisterAnswer>> answered,
            BooleanSupplier cancelled) {
        new Round(ask(question), answered, cancelled).run(numbers);
    }

    private Asking ask(Question question) {
        ExtensionHandle<PopulationRegister> register =
                register(!question.confirmations().isEmpty());
        Semaphore turn = turn(register);
        String trace = cases.begin(
                new ConsultationCases.Case(current.municipality().value(), current.user(), question.subject()));
        String purpose =
                config.getOptionalValue("zetel.register.purpose", String.class).orElse(PURPOSE);
        return new Asking(
                register, turn, question, new Consultation.Origin(current.user(), purpose, question.action(), trace));
    }

    private ExtensionHandle<PopulationRegister> register(boolean confirmed) {
        List<ExtensionHandle<PopulationRegister>> all = plugins.extensions(PopulationRegister.class);
        String named =
                config.getOptionalValue("zetel.register.plugin", String.class).orElse("");
        List<String> silent = new ArrayList<>();
        return all.stream()
                .filter(handle ->
                        confirmed || named.isBlank() || handle.pluginId().equals(named))
                .filter(handle -> takes(handle, confirmed, silent))
                .findFirst()
                .orElseThrow(() -> silent.isEmpty() ? missing(all.isEmpty(), confirmed) : Asking.silent(silent.get(0)));
    }

    /** A register that does not even say what it takes stands in nobody's way: another may answer. */
    private static boolean takes(ExtensionHandle<PopulationRegister> register, boolean confirmed, List<String> silent) {
        try {
            return register.call(PopulationRegister::needsConfirmations) == confirmed;
        } catch (PluginCallException e) {
            silent.add(register.pluginId());
            return false;
        }
    }

    private Semaphore turn(ExtensionHandle<PopulationRegister> register) {
        try {
            return turns.of(register);
        } catch (PluginCallException e) {
            throw Asking.silent(register.pluginId());
        }
    }

    private static ProblemException missing(boolean none, boolean confirmed) {
        if (none) {
            return ProblemException.of(
                    ProblemCode.PLUGIN_MISSING,
                    "Er is geen plug-in gestart die de basisregistratie personen raadpleegt; zie /v1/plugins");
        }
        return ProblemException.of(
                ProblemCode.PLUGIN_MISSING,
                confirmed
                        ? "Er is geen plug-in gestart die bevestigingen aanneemt; start brp-manual of laat ze weg"
                        : "De gestarte plug-ins nemen alleen bevestigingen aan; geef per persoon een bevestiging mee");
    }
}
