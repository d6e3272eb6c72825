package nl.zetel.plugin.testkit;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zetel.api.Bsn;
import nl.zetel.api.PartialDate;
import nl.zetel.api.person.Person;
import nl.zetel.api.person.PersonName;
import nl.zetel.spi.Consultation;
import nl.zetel.spi.Extension;
import nl.zetel.spi.Plugin;
import nl.zetel.spi.PluginContext;
import nl.zetel.spi.PopulationRegister;
import nl.zetel.spi.ProcessingRecord;
import nl.zetel.spi.RegisterAnswer;
import nl.zetel.spi.RegisterException;
import org.junit.jupiter.api.Test;

/** The contract of population registers, tried with a toy register that keeps to it and with others. */
class PopulationRegisterContractTest {

    private static final Bsn KNOWN = new Bsn("999990019");
    private static final Bsn OTHER = new Bsn("999990020");

    /** Knows two invented persons. */
    static class Register implements PopulationRegister {
        final PluginContext context;

        Register(PluginContext context) {
            this.context = context;
        }

        @Override
        public Map<Bsn, RegisterAnswer> consult(Consultation consultation) throws RegisterException {
            Map<Bsn, RegisterAnswer> answers = new HashMap<>();
            for (Bsn number : consultation.numbers()) {
                record(consultation, number);
                answers.put(number, answer(number));
            }
            return answers;
        }

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
                            Map.of()));
        }

        static RegisterAnswer answer(Bsn number) {
            return number.equals(KNOWN) || number.equals(OTHER)
                    ? new RegisterAnswer.Found(person(number))
                    : new RegisterAnswer.NotFound();
        }

        static Person person(Bsn number) {
            return Person.named(PersonName.of("Anna", "A.", "", "Voorbeeld"), PartialDate.parse("1980-01-01"))
                    .bsn(number)
                    .build();
        }

        @Override
        public String selfTest() throws Exception {
            return "In orde";
        }
    }

    /** A plugin with a register. */
    public static class Good extends ToyPlugin {
        @Override
        protected Set<Class<? extends Extension>> provides() {
            return Set.of(PopulationRegister.class);
        }

        @Override
        protected Extension extension(PluginContext context) {
            return new Register(context);
        }
    }

    static class GoodContract implements PopulationRegisterContract {
        @Override
        public Plugin plugin() {
            return new Good();
        }

        @Override
        public Set<Bsn> known() {
            return Set.of(KNOWN, OTHER);
        }
    }

    @Test
    void aGoodRegisterPasses() {
        Runs.assertKept(GoodContract.class);
    }

    /** A contract over another register. */
    abstract static class With extends GoodContract {
        abstract PopulationRegister register(PluginContext context);

        @Override
        public Plugin plugin() {
            return new Good() {
                @Override
                protected Extension extension(PluginContext context) {
                    return register(context);
                }
            };
        }
    }

    static class Forgetful extends With {
        @Override
        PopulationRegister register(PluginContext context) {
            return new Register(context) {
                @Override
                public Map<Bsn, RegisterAnswer> consult(Consultation consultation) throws RegisterException {
                    Map<Bsn, RegisterAnswer> answers = new HashMap<>(super.consult(consultation));
                    answers.values().removeIf(RegisterAnswer.NotFound.class::isInstance);
                    return answers;
                }
            };
        }
    }

    @Test
    void aRegisterThatLeavesNumbersOutIsFound() {
        Runs.assertBroken(Forgetful.class, "The answer should be for the 3 numbers that were asked, not for 2");
    }

    static class Swapping extends With {
        @Override
        PopulationRegister register(PluginContext context) {
            return new Register(context) {
                @Override
                public Map<Bsn, RegisterAnswer> consult(Consultation consultation) throws RegisterException {
                    Map<Bsn, RegisterAnswer> answers = new HashMap<>(super.consult(consultation));
                    answers.replaceAll((number, answer) -> new RegisterAnswer.Found(person(KNOWN)));
                    return answers;
                }
            };
        }
    }

    @Test
    void aRegisterThatAnswersAboutSomebodyElseIsFound() {
        Runs.assertBroken(Swapping.class, "The answer for one number is about a person with another");
        Runs.assertBroken(Swapping.class, "A number that nobody has should be NotFound");
    }

    static class Secretive extends With {
        @Override
        PopulationRegister register(PluginContext context) {
            return new Register(context) {
                @Override
                void record(Consultation consultation, Bsn number) {
                    context.logger().log(System.Logger.Level.INFO, "Asked for " + number.value());
                }
            };
        }
    }

    @Test
    void aRegisterThatDoesNotRecordIsFound() {
        Runs.assertBroken(Secretive.class, "The processing log should have a record for each of the 2 persons");
        Runs.assertBroken(Secretive.class, "answers although the processing log refuses the record");
    }

    @Test
    void aNumberInTheLogIsFound() {
        Runs.assertBroken(Secretive.class, "The plugin logs a citizen service number");
    }

    static class Zero extends With {
        @Override
        PopulationRegister register(PluginContext context) {
            return new Register(context) {
                @Override
                public int batchSize() {
                    return 0;
                }
            };
        }
    }

    @Test
    void aBatchOfNothingIsFound() {
        Runs.assertBroken(Zero.class, "batchSize() is 0");
    }

    static class Hopeful extends With {
        @Override
        public Optional<Map<String, String>> unreachable() {
            return Optional.of(Map.of());
        }

        @Override
        PopulationRegister register(PluginContext context) {
            return new Register(context);
        }
    }

    @Test
    void aRegisterThatAnswersWithoutBeingReachedIsFound() {
        Runs.assertBroken(Hopeful.class, "should end in a RegisterException of kind UNAVAILABLE, not in null");
    }
}
