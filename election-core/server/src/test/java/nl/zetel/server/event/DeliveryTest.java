package nl.zetel.server.event;

import static nl.zetel.server.event.OutboxFixture.FIRST;
import static nl.zetel.server.event.OutboxFixture.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.zetel.server.persistence.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Delivery on both databases. */
class DeliveryTest {

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatHappensComesOnceAndInOrder(TestDatabase database) {
        try (OutboxFixture outbox = new OutboxFixture(database)) {
            for (int i = 0; i < 120; i++) {
                outbox.happens("e" + i, "/elections/" + FIRST + "/designations/" + i);
            }
            outbox.deliver(outbox.service("a"));
            outbox.deliver(outbox.service("a"));
            assertThat(outbox.heard)
                    .hasSize(120)
                    .doesNotHaveDuplicates()
                    .startsWith("e0", "e1")
                    .endsWith("e118", "e119");
            assertThat(outbox.delivery("e7").state).isEqualTo(DeliveryState.DELIVERED);
            assertThat(outbox.delivery("e7").attempts).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aFailureHoldsItsOwnElectionOnlyAndIsTriedAgainAfterThePauseAlsoByANewProcess(TestDatabase database) {
        try (OutboxFixture outbox = new OutboxFixture(database)) {
            outbox.happens("one", "/elections/" + FIRST);
            outbox.happens("bad", "/elections/" + FIRST + "/deposits/1");
            outbox.happens("after-bad", "/elections/" + FIRST + "/deposits/2");
            outbox.happens("other", "/elections/" + SECOND);
            outbox.happens("none", "/jobs/1");
            outbox.failing.add("bad");
            outbox.deliver(outbox.service("a"));
            assertThat(outbox.heard).containsExactlyInAnyOrder("one", "other", "none");
            assertThat(outbox.delivery("bad").attempts).isEqualTo(1);
            assertThat(outbox.delivery("bad").lastError).isEqualTo("IOException: 503 from the receiver");
            assertThat(outbox.delivery("bad").nextAttemptAt).isEqualTo(outbox.now.plusSeconds(1));

            outbox.failing.clear();
            outbox.deliver(outbox.service("a"));
            assertThat(outbox.heard).as("the pause is not over").hasSize(3);
            outbox.now = outbox.now.plusSeconds(1);
            outbox.deliver(outbox.service("a"));
            assertThat(outbox.heard).endsWith("bad", "after-bad").hasSize(5);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aListenerThatKeepsFailingIsLeftAloneAndItsEventsWait(TestDatabase database) {
        try (OutboxFixture outbox = new OutboxFixture(database)) {
            outbox.happens("bad", "/elections/" + FIRST);
            outbox.failing.add("bad");
            for (int i = 0; i < 8; i++) {
                outbox.deliver(outbox.service("a"));
                outbox.now = outbox.now.plus(Duration.ofMinutes(5));
            }
            assertThat(outbox.calls).as("the circuit opens after five").isEqualTo(5);
            assertThat(outbox.delivery("bad").attempts).isEqualTo(5);
            assertThat(outbox.delivery("bad").state).isEqualTo(DeliveryState.PENDING);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void oneNodeServesAListenerAndAnotherTakesOverWhenItIsGone(TestDatabase database) {
        try (OutboxFixture outbox = new OutboxFixture(database)) {
            outbox.happens("one", "/elections/" + FIRST);
            outbox.deliver(outbox.service("a"));
            outbox.happens("two", "/elections/" + FIRST);
            outbox.deliver(outbox.service("b"));
            assertThat(outbox.heard).as("node a holds the lease").containsExactly("one");
            outbox.now = outbox.now.plus(Duration.ofMinutes(2));
            outbox.deliver(outbox.service("b"));
            assertThat(outbox.heard).containsExactly("one", "two");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aNodeRenewsItsLeaseInTimeAndLeavesItToOthersWhileThereIsNothingToDo(TestDatabase database) {
        try (OutboxFixture outbox = new OutboxFixture(database)) {
            ListenerService first = outbox.service("a");
            for (String event : List.of("one", "two", "three")) {
                outbox.happens(event, "/elections/" + FIRST);
                outbox.deliver(first);
                outbox.now = outbox.now.plus(Duration.ofSeconds(40));
            }
            outbox.deliver(outbox.service("b"));
            outbox.now = outbox.now.plus(Duration.ofMinutes(1));
            outbox.happens("four", "/elections/" + FIRST);
            outbox.deliver(outbox.service("b"));
            assertThat(outbox.heard).containsExactly("one", "two", "three", "four");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aNewListenerHearsWhatComesAfterItsFirstStart(TestDatabase database) {
        try (OutboxFixture outbox = new OutboxFixture(database)) {
            outbox.happens("before", "/elections/" + FIRST);
            outbox.transaction(() -> {
                Map<String, Long> heads = outbox.store.heads();
                outbox.store.register("late", heads);
                outbox.store.register("late", Map.of());
                return true;
            });
            outbox.happens("later", "/elections/" + FIRST);
            long deliveries = outbox.transaction(() -> {
                outbox.store.handOut("late");
                return outbox.count("DeliveryEntity");
            });
            assertThat(deliveries).isEqualTo(1);
            assertThat(outbox.delivery("later").key.listener).isEqualTo("late");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatIsOldIsThrownAwayWithItsDeliveries(TestDatabase database) {
        try (OutboxFixture outbox = new OutboxFixture(database)) {
            outbox.happens("old", "/elections/" + FIRST);
            outbox.deliver(outbox.service("a"));
            outbox.now = outbox.now.plus(Duration.ofDays(2));
            outbox.happens("young", "/elections/" + FIRST);
            outbox.deliver(outbox.service("a"));
            int gone = outbox.transaction(() -> outbox.store.prune(outbox.now.minus(Duration.ofDays(1))));
            assertThat(gone).isEqualTo(1);
            assertThat(outbox.count("EventEntity")).isEqualTo(1);
            assertThat(outbox.count("DeliveryEntity")).isEqualTo(1);
        }
    }
}
