package nl.zetel.server.register.application;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.zetel.api.Bsn;
import nl.zetel.api.document.CandidateName;
import nl.zetel.server.plugin.ExtensionHandle;
import nl.zetel.server.plugin.PluginCallException;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.spi.Confirmation;
import nl.zetel.spi.Consultation;
import nl.zetel.spi.PersonSearch;
import nl.zetel.spi.PopulationRegister;
import nl.zetel.spi.RegisterAnswer;
import nl.zetel.spi.RegisterException;

/**
 * One question to one register. Needs no container, so that batches can be asked in threads of their own.
 *
 * @param register who answers
 * @param turns who may ask now
 * @param question what is asked
 * @param origin who asks
 */
record Asking(
        ExtensionHandle<PopulationRegister> register, Semaphore turns, Question question, Consultation.Origin origin) {

    private static final long LONGEST_WAIT_SECONDS = 60;

    Map<Bsn, RegisterAnswer> answers(Set<Bsn> numbers) {
        takeTurn();
        try {
            return consult(numbers);
        } finally {
            turns.release();
        }
    }

    /** Numbers of those who have that name and date of birth; none if the register cannot tell, or knows too many. */
    List<Bsn> search(CandidateName name, LocalDate birth) {
        takeTurn();
        try {
            PersonSearch search = new PersonSearch(name.surname(), name.prefix(), birth, origin);
            return register.call(RegisterException.class, plugin -> plugin.search(search));
        } catch (RegisterException e) {
            return none(e);
        } catch (PluginCallException e) {
            throw silent();
        } finally {
            turns.release();
        }
    }

    private static List<Bsn> none(RegisterException e) {
        return switch (e.kind()) {
            case UNSUPPORTED, TOO_MANY_RESULTS, INVALID_REQUEST -> List.of();
            case UNAVAILABLE, TOO_MANY_REQUESTS, REFUSED, INVALID_ANSWER, CONFIRMATION_REQUIRED -> throw problem(e);
        };
    }

    private void takeTurn() {
        try {
            if (turns.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw unavailable("Het is te druk bij de koppeling " + register.pluginId() + "; probeer het later opnieuw");
    }

    private Map<Bsn, RegisterAnswer> consult(Set<Bsn> numbers) {
        Consultation consultation = new Consultation(numbers, question.profile(), origin, confirmations(numbers));
        try {
            return complete(numbers, register.call(RegisterException.class, plugin -> plugin.consult(consultation)));
        } catch (RegisterException e) {
            throw problem(e);
        } catch (PluginCallException e) {
            throw silent();
        }
    }

    private ProblemException silent() {
        return silent(register.pluginId());
    }

    /** What is said of a plugin that does not answer. */
    static ProblemException silent(String pluginId) {
        return unavailable("De koppeling " + pluginId + " geeft geen antwoord; probeer het later opnieuw");
    }

    int batchSize() {
        return Math.max(1, register.call(PopulationRegister::batchSize));
    }

    int parallelism() {
        return parallelism(register);
    }

    static int parallelism(ExtensionHandle<PopulationRegister> register) {
        return Math.max(1, register.call(PopulationRegister::parallelism));
    }

    private Map<Bsn, Confirmation> confirmations(Set<Bsn> numbers) {
        Map<Bsn, Confirmation> some = new LinkedHashMap<>();
        numbers.forEach(number -> Optional.ofNullable(question.confirmations().get(number))
                .ifPresent(confirmation -> some.put(number, confirmation)));
        return some;
    }

    /** A plugin that forgets somebody, or answers for somebody else, did not answer. */
    private Map<Bsn, RegisterAnswer> complete(Set<Bsn> numbers, Map<Bsn, RegisterAnswer> answers) {
        if (!answers.keySet().equals(numbers)) {
            throw unavailable(
                    "De koppeling " + register.pluginId() + " antwoordde niet voor precies wie er werd gevraagd");
        }
        return answers;
    }

    private static ProblemException problem(RegisterException e) {
        String message = String.valueOf(e.getMessage());
        return switch (e.kind()) {
            case CONFIRMATION_REQUIRED, UNSUPPORTED, TOO_MANY_RESULTS ->
                ProblemException.of(ProblemCode.INVALID_CONTENT, message);
            case UNAVAILABLE, TOO_MANY_REQUESTS, REFUSED, INVALID_REQUEST, INVALID_ANSWER -> unavailable(message);
        };
    }

    private static ProblemException unavailable(String message) {
        return ProblemException.of(ProblemCode.REGISTER_UNAVAILABLE, message);
    }
}
