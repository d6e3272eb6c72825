package nl.zetel.plugin.testkit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zetel.api.Bsn;
import nl.zetel.spi.Consultation;
import nl.zetel.spi.Consultation.Profile;
import nl.zetel.spi.PersonSearch;
import nl.zetel.spi.PopulationRegister;
import nl.zetel.spi.ProcessingRecord;
import nl.zetel.spi.RegisterAnswer;
import nl.zetel.spi.RegisterException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What a {@link PopulationRegister} keeps to. */
public interface PopulationRegisterContract extends PluginContract {

    /** Numbers of invented persons that the register under {@link #configuration()} knows; at least one. */
    Set<Bsn> known();

    /** A number that nobody there has. */
    default Bsn unknown() {
        return new Bsn("999999990");
    }

    /** A question to the register; to be replaced if it needs confirmations. */
    default Consultation consultation(Set<Bsn> numbers, Profile profile) {
        return new Consultation(numbers, profile, Consultations.ORIGIN);
    }

    /** A configuration under which the register cannot be reached, if there is such a thing. */
    default Optional<Map<String, String>> unreachable() {
        return Optional.empty();
    }

    /** It says how it wants to be asked. */
    @Test
    default void saysHowItWantsToBeAsked() throws Exception {
        try (TestHost host = start()) {
            PopulationRegister register = host.extension(PopulationRegister.class);
            Check.that(register.batchSize() >= 1, "batchSize() is " + register.batchSize());
            Check.that(register.parallelism() >= 1, "parallelism() is " + register.parallelism());
        }
    }

    /** Who is known is found, whatever the question is for. */
    @Test
    default void findsWhoItKnows() throws Exception {
        try (TestHost host = start()) {
            for (Profile profile : Profile.values()) {
                Map<Bsn, RegisterAnswer> answers = Consultations.ask(host, consultation(known(), profile));
                answers.forEach((number, answer) -> Check.that(
                        answer instanceof RegisterAnswer.Found,
                        "A person that the register knows is not Found for " + profile + ", but "
                                + answer.getClass().getSimpleName()));
            }
        }
    }

    /** The answer for a number is about the person with that number. */
    @Test
    default void answersAboutTheRightPerson() throws Exception {
        try (TestHost host = start()) {
            Consultations.ask(host, consultation(known(), Profile.CANDIDATE)).forEach((number, answer) -> {
                if (answer instanceof RegisterAnswer.Found found) {
                    Check.that(
                            found.person().bsn().map(number::equals).orElse(true),
                            "The answer for one number is about a person with another");
                }
            });
        }
    }

    /** Nobody is made up, and nobody is left out: the answer has the numbers that were asked, and no other. */
    @Test
    default void answersForEveryNumberAndForNoOther() throws Exception {
        try (TestHost host = start()) {
            Set<Bsn> asked = Consultations.with(known(), unknown());
            Map<Bsn, RegisterAnswer> answers = Consultations.ask(host, consultation(asked, Profile.VOTER));
            Check.that(
                    answers.keySet().equals(asked),
                    "The answer should be for the " + asked.size() + " numbers that were asked, not for "
                            + answers.keySet().size() + " (or others)");
            Check.that(
                    answers.get(unknown()) instanceof RegisterAnswer.NotFound,
                    "A number that nobody has should be NotFound, not " + answers.get(unknown()));
        }
    }

    /** The same question has the same answer. */
    @Test
    default void answersTheSameEveryTime() throws Exception {
        try (TestHost host = start()) {
            Consultation question = consultation(known(), Profile.CANDIDATE);
            Check.that(
                    Consultations.ask(host, question).equals(Consultations.ask(host, question)),
                    "The same question has another answer the second time");
        }
    }

    /** Several questions may be asked at once. */
    @Test
    default void answersSeveralQuestionsAtOnce() throws Exception {
        try (TestHost host = start()) {
            Consultation question = consultation(known(), Profile.VOTER);
            Check.sameConcurrently("The answer of the register", () -> Consultations.ask(host, question));
        }
    }

    /** Nobody's number reaches a log. */
    @Test
    default void doesNotLogNumbers() throws Exception {
        try (TestHost host = start()) {
            Set<Bsn> asked = Consultations.with(known(), unknown());
            Consultations.ask(host, consultation(asked, Profile.CANDIDATE));
            List<String> numbers = asked.stream().map(Bsn::value).toList();
            Check.that(
                    host.log().stream().noneMatch(line -> numbers.stream().anyMatch(line::contains)),
                    "The plugin logs a citizen service number");
        }
    }

    /** Whom it asked about is recorded: every person, under the trace of the request. */
    @Test
    default void recordsWhomItAskedAbout() throws Exception {
        try (TestHost host = start()) {
            Consultations.ask(host, consultation(known(), Profile.VOTER));
            Set<Bsn> recorded = host.processed().stream()
                    .filter(entry -> entry.traceId().equals(Consultations.ORIGIN.traceId()))
                    .flatMap(entry -> entry.subject().stream())
                    .collect(Collectors.toSet());
            Check.that(
                    recorded.containsAll(known()),
                    "The processing log should have a record for each of the " + known().size()
                            + " persons under the request's trace, but has one for " + recorded.size());
            List<String> numbers = known().stream().map(Bsn::value).toList();
            for (ProcessingRecord entry : host.processed()) {
                String open = entry.name() + entry.resource() + entry.attributes();
                Check.that(
                        numbers.stream().noneMatch(open::contains),
                        "A record of the processing log shows a citizen service number outside of its subject");
            }
        }
    }

    /** Without a record there is no answer. */
    @Test
    default void doesNotAnswerWhenItCannotBeRecorded() throws Exception {
        IllegalStateException full = new IllegalStateException("The testkit's processing log is full");
        try (TestHost host = TestHost.start(plugin(), configuration(), entry -> {
            throw full;
        })) {
            Throwable thrown = Statements.thrown(() -> Consultations.ask(host, consultation(known(), Profile.VOTER)));
            Check.that(thrown != null, "The register answers although the processing log refuses the record");
        }
    }

    /** It can search by name, or says that it cannot. */
    @Test
    default void searchesOrSaysThatItCannot() throws Exception {
        try (TestHost host = start()) {
            PopulationRegister register = host.extension(PopulationRegister.class);
            try {
                List<Bsn> found = register.search(new PersonSearch(
                        "Nergenshuizen", "", java.time.LocalDate.parse("1901-01-01"), Consultations.ORIGIN));
                Check.that(found.size() <= 10, "A search answers " + found.size() + " persons, more than 10");
            } catch (RegisterException e) {
                Check.that(
                        e.kind() == RegisterException.Kind.UNSUPPORTED,
                        "A search for nobody should answer nobody or be UNSUPPORTED, not " + e.kind());
            }
        }
    }

    /** A register that does not answer is told as such, soon, and nobody is taken as consulted. */
    @Test
    default void saysThatItIsNotReachable() throws Exception {
        Map<String, String> configuration = unreachable()
                .orElseGet(() -> Assumptions.abort("unreachable() names no configuration to try this with"));
        try (TestHost host = TestHost.start(plugin(), configuration)) {
            Throwable thrown = Statements.thrown(() -> Consultations.ask(host, consultation(known(), Profile.VOTER)));
            if (thrown instanceof RegisterException e && e.kind() == RegisterException.Kind.UNAVAILABLE) {
                Check.notBlank(e.getMessage(), "The message for people");
            } else {
                throw new AssertionError("A register that cannot be reached should end in a RegisterException of kind"
                        + " UNAVAILABLE, not in " + thrown);
            }
        }
    }
}
