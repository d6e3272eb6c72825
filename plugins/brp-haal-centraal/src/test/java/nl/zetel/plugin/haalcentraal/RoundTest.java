package nl.zetel.plugin.haalcentraal;

import static org.assertj.core.api.Assertions.assertThat;

import nl.zetel.plugin.brpstub.BrpStubServer;
import nl.zetel.spi.PopulationRegister;
import nl.zetel.spi.RegisterAnswer;
import nl.zetel.spi.RegisterException.Kind;
import org.junit.jupiter.api.Test;

/** A thousand persons: twenty lists of fifty candidates. */
class RoundTest {

    @Test
    void asksInFullBatchesAndAtMostTwoAtOnce() throws Exception {
        try (BrpStubServer server = BrpStubServer.start(Thousand.options())) {
            Round round = new Round(Thousand.numbers());
            round.run(Thousand.register(server.address()));
            assertThat(round.checked().values())
                    .hasSize(Thousand.PERSONS)
                    .allMatch(RegisterAnswer.Found.class::isInstance);
            assertThat(server.traffic().requests()).hasSize(50);
            assertThat(server.traffic().mostAtOnce()).isEqualTo(2);
        }
    }

    @Test
    void survivesARegisterThatDiesHalfwayAndGoesOnWithTheRest() throws Exception {
        BrpStubServer first = BrpStubServer.start(Thousand.options());
        PopulationRegister register = Thousand.register(first.address());
        Round round = new Round(Thousand.numbers());
        Thread killer = new Thread(() -> {
            while (first.traffic().requests().size() < 25) {
                Thread.onSpinWait();
            }
            first.close();
        });
        killer.start();
        round.run(register);
        killer.join();
        int done = round.checked().size();
        assertThat(done).isBetween(20 * 20, 25 * 20);
        assertThat(round.unchecked()).hasSize(Thousand.PERSONS - done);
        assertThat(round.failures()).containsOnlyKeys(Kind.UNAVAILABLE);
        try (BrpStubServer second =
                BrpStubServer.start(Thousand.options().onPort(first.address().getPort()))) {
            round.run(register);
            assertThat(round.unchecked()).isEmpty();
            assertThat(second.traffic().requests()).hasSize((Thousand.PERSONS - done) / 20);
        }
    }
}
