package nl.zetel.plugin.haalcentraal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.zetel.plugin.brpstub.BrpStubServer;
import nl.zetel.plugin.brpstub.StubOptions;
import nl.zetel.spi.Consultation;
import nl.zetel.spi.Consultation.Profile;
import nl.zetel.spi.PopulationRegister;
import org.junit.jupiter.api.Test;

class LanesTest {

    @Test
    void noMoreQuestionsThanAllowedAreAskedAtOnce() throws Exception {
        try (BrpStubServer server = BrpStubServer.start(StubOptions.westerveld().withLatency(Duration.ofMillis(50)))) {
            ask(10, new TestContext(server.address()).set("parallel", "2").start());
            assertThat(server.traffic().requests()).hasSize(10);
            assertThat(server.traffic().mostAtOnce()).isEqualTo(2);
        }
    }

    @Test
    void questionsRestInBetween() throws Exception {
        try (BrpStubServer server = BrpStubServer.start(StubOptions.westerveld())) {
            PopulationRegister register = new TestContext(server.address())
                    .set("parallel", "1")
                    .set("pause", "PT0.2S")
                    .start();
            long start = System.nanoTime();
            ask(4, register);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(600));
        }
    }

    private static void ask(int questions, PopulationRegister register) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(questions);
        try {
            List<Future<?>> tasks = new ArrayList<>();
            for (int i = 0; i < questions; i++) {
                tasks.add(executor.submit(() -> register.consult(
                        new Consultation(Set.of(Westerveld.bsn(p -> true)), Profile.VOTER, Westerveld.ORIGIN))));
            }
            for (Future<?> task : tasks) {
                task.get();
            }
        } finally {
            executor.shutdownNow();
        }
    }
}
