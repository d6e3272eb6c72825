package nl.zetel.plugin.testkit;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.zetel.api.Bsn;
import nl.zetel.plugin.testkit.PopulationRegisterContractTest.Good;
import nl.zetel.plugin.testkit.PopulationRegisterContractTest.GoodContract;
import nl.zetel.plugin.testkit.PopulationRegisterContractTest.Register;
import nl.zetel.spi.Consultation;
import nl.zetel.spi.Extension;
import nl.zetel.spi.PersonSearch;
import nl.zetel.spi.Plugin;
import nl.zetel.spi.PluginContext;
import nl.zetel.spi.ProcessingRecord;
import nl.zetel.spi.RegisterAnswer;
import nl.zetel.spi.RegisterException;
import org.junit.jupiter.api.Test;

/** Registers that each break one more rule, and what the testkit says of it. */
class RegisterRulesTest {

    private static Function<PluginContext, Register> broken = Register::new;

    static class BrokenContract extends GoodContract {
        @Override
        public Plugin plugin() {
            return new Good() {
                @Override
                protected Extension extension(PluginContext context) {
                    return broken.apply(context);
                }
            };
        }

        @Override
        public Optional<Map<String, String>> unreachable() {
            return Optional.of(Map.of());
        }
    }

    @Test
    void oneThatNobodyMayAskAtAll() {
        assertBroken("parallelism() is 0", context -> new Register(context) {
            @Override
            public int parallelism() {
                return 0;
            }
        });
    }

    @Test
    @SuppressWarnings("NullAway") // that is what it does wrong
    void oneThatAnswersNull() {
        assertBroken("consult() answers null", context -> new Register(context) {
            @Override
            public Map<Bsn, RegisterAnswer> consult(Consultation consultation) {
                return null;
            }
        });
    }

    @Test
    void oneThatFindsNobody() {
        assertBroken("A person that the register knows is not Found", context -> new Register(context) {
            @Override
            public Map<Bsn, RegisterAnswer> consult(Consultation consultation) throws RegisterException {
                Map<Bsn, RegisterAnswer> answers = super.consult(consultation);
                answers.replaceAll((number, answer) -> new RegisterAnswer.NotFound());
                return answers;
            }
        });
    }

    @Test
    void oneThatAnswersDifferentlyTheSecondTime() {
        assertBroken("The same question has another answer the second time", context -> new Register(context) {
            private int asked;

            @Override
            public Map<Bsn, RegisterAnswer> consult(Consultation consultation) throws RegisterException {
                asked++;
                Map<Bsn, RegisterAnswer> answers = super.consult(consultation);
                answers.replaceAll((number, answer) ->
                        asked % 2 == 0 ? new RegisterAnswer.NotUnique(Collections.emptyList()) : answer);
                return answers;
            }
        });
    }

    @Test
    void oneThatShowsNumbersInTheProcessingLog() {
        assertBroken("shows a citizen service number outside of its subject", context -> new Register(context) {
            @Override
            void record(Consultation consultation, Bsn number) {
                Instant now = context.clock().instant();
                context.processingLog()
                        .record(new ProcessingRecord(
                                consultation.origin().traceId(),
                                "00f067aa0ba902b7",
                                ProcessingRecord.Status.OK,
                                "brp-raadplegen",
                                now,
                                now,
                                "toy",
                                consultation.origin().purpose(),
                                Optional.of(number),
                                Map.of("asked", number.value())));
            }
        });
    }

    @Test
    void oneThatAnswersACrowd() {
        assertBroken("A search answers 11 persons, more than 10", context -> new Register(context) {
            @Override
            public List<Bsn> search(PersonSearch search) {
                return IntStream.range(0, 11)
                        .mapToObj(i -> new Bsn("999990019"))
                        .toList();
            }
        });
    }

    @Test
    void oneThatFailsOnASearchForNobody() {
        assertBroken("A search for nobody should answer nobody or be UNSUPPORTED", context -> new Register(context) {
            @Override
            public List<Bsn> search(PersonSearch search) throws RegisterException {
                throw new RegisterException(RegisterException.Kind.INVALID_ANSWER, "Er ging iets mis");
            }
        });
    }

    @Test
    void oneThatSaysNothingWhenItCannotBeReached() {
        assertBroken("The message for people is blank", context -> new Register(context) {
            @Override
            public Map<Bsn, RegisterAnswer> consult(Consultation consultation) throws RegisterException {
                throw new RegisterException(RegisterException.Kind.UNAVAILABLE, " ");
            }
        });
    }

    private static void assertBroken(String message, Function<PluginContext, Register> register) {
        broken = register;
        Runs.assertBroken(BrokenContract.class, message);
    }
}
