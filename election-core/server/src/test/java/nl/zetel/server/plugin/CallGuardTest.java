package nl.zetel.server.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import nl.zetel.server.plugin.HostSettings.GuardSettings;
import nl.zetel.server.plugin.PluginCallException.Reason;
import nl.zetel.spi.DomainEventListener;
import nl.zetel.spi.RegisterException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CallGuardTest {

    private static final Duration LIMIT = Duration.ofSeconds(1);

    private final PluginThreads threads = new PluginThreads("test", CallGuardTest.class.getClassLoader());
    private final Gate gate = new Gate();
    private final AtomicLong later = new AtomicLong();
    private final CountDownLatch released = new CountDownLatch(1);
    private final CallGuard<DomainEventListener> guard = guard(Duration.ofMillis(50));

    private CallGuard<DomainEventListener> guard(Duration placeLimit) {
        return new CallGuard<>(
                new CallGuard.PluginCalls("proef", threads, gate, () -> System.nanoTime() + later.get()),
                DomainEventListener.class,
                event -> {},
                LIMIT,
                new GuardSettings(2, placeLimit, 3, Duration.ofSeconds(30)));
    }

    @AfterEach
    void release() {
        released.countDown();
        threads.shutdownNow();
    }

    @Test
    void anAnswerComesBackAndIsCounted() {
        assertThat(guard.<Integer>call(l -> 42)).isEqualTo(42);
        CallStatistics statistics = guard.status().statistics();
        assertThat(statistics.calls()).isEqualTo(1);
        assertThat(statistics.errors()).isZero();
        assertThat(statistics.maximum()).isPositive().isLessThan(LIMIT);
    }

    @Test
    void aCallThatHangsIsGivenUpAtTheLimitAndInterrupted() throws Exception {
        CountDownLatch interrupted = new CountDownLatch(1);
        long began = System.nanoTime();
        PluginCallException e = failure(l -> {
            try {
                return released.await(1, TimeUnit.MINUTES);
            } finally {
                interrupted.countDown();
            }
        });
        assertThat(e.reason()).isEqualTo(Reason.TIMEOUT);
        assertThat(e.pluginId()).isEqualTo("proef");
        assertThat(e.getStackTrace())
                .extracting(StackTraceElement::getMethodName)
                .contains("await");
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThanOrEqualTo(LIMIT);
        assertThat(interrupted.await(1, TimeUnit.MINUTES)).isTrue();
        assertThat(guard.status().statistics().timeouts()).isEqualTo(1);
    }

    @Test
    void callsThatNeverComeBackKeepTheirPlacesAndTakeNobodyAlong() {
        for (int i = 0; i < 2; i++) {
            assertThat(failure(l -> deaf()).reason()).isEqualTo(Reason.TIMEOUT);
        }
        assertThat(guard.status().statistics().running()).isEqualTo(2);
        PluginCallException full = failure(l -> 1);
        assertThat(full.reason()).isEqualTo(Reason.UNAVAILABLE);
        assertThat(full).hasMessageContaining("too many calls");
        assertThat(guard.status().statistics().rejections()).isEqualTo(1);
    }

    @Test
    void aPlaceIsGivenBackWhenTheCallReallyEnds() throws Exception {
        for (int i = 0; i < 2; i++) {
            failure(l -> deaf());
        }
        released.countDown();
        for (int i = 0; i < 100 && guard.status().statistics().running() > 0; i++) {
            Thread.sleep(10);
        }
        assertThat(guard.<Integer>call(l -> 1)).isEqualTo(1);
    }

    /** Waits for the test's end, whatever interrupts it. */
    private boolean deaf() {
        while (true) {
            try {
                return released.await(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                // as a badly written plugin does
            }
        }
    }

    @Test
    void theCircuitOpensAfterFailuresInARowAndClosesAfterOneThatWorks() {
        for (int i = 0; i < 3; i++) {
            assertThat(failure(this::broken).reason()).isEqualTo(Reason.FAILED);
        }
        assertThat(guard.status().circuit()).isEqualTo(CircuitState.OPEN);
        assertThat(failure(l -> 1).reason()).isEqualTo(Reason.REJECTED_BY_CIRCUIT);

        later.addAndGet(Duration.ofSeconds(29).toNanos());
        assertThat(failure(l -> 1).reason()).isEqualTo(Reason.REJECTED_BY_CIRCUIT);
        later.addAndGet(Duration.ofSeconds(1).toNanos());
        assertThat(failure(this::broken).reason()).isEqualTo(Reason.FAILED);
        assertThat(failure(l -> 1).reason()).isEqualTo(Reason.REJECTED_BY_CIRCUIT);
        later.addAndGet(Duration.ofSeconds(30).toNanos());
        assertThat(guard.<Integer>call(l -> 1)).isEqualTo(1);
        assertThat(guard.status().circuit()).isEqualTo(CircuitState.CLOSED);
    }

    @Test
    void successInBetweenKeepsTheCircuitClosed() {
        for (int i = 0; i < 10; i++) {
            failure(this::broken);
            failure(this::broken);
            assertThat(guard.<Integer>call(l -> 1)).isEqualTo(1);
        }
    }

    @Test
    void anExceptionOfTheSpiIsPassedOnAsItIs() {
        RegisterException refused = new RegisterException(RegisterException.Kind.REFUSED, "Geen toegang");
        assertThatThrownBy(() -> guard.call(RegisterException.class, l -> {
                    throw refused;
                }))
                .isSameAs(refused);
    }

    @Test
    void aRefusalByTheRegisterIsAnErrorButNoBreakdown() {
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> guard.call(RegisterException.class, l -> {
                        throw new RegisterException(RegisterException.Kind.REFUSED, "Geen toegang");
                    }))
                    .isInstanceOf(RegisterException.class);
        }
        assertThat(guard.status().circuit()).isEqualTo(CircuitState.CLOSED);
        assertThat(guard.status().statistics().errors()).isEqualTo(10);
    }

    @Test
    void anUnavailableRegisterOpensTheCircuit() {
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> guard.call(RegisterException.class, l -> {
                        throw new RegisterException(RegisterException.Kind.UNAVAILABLE, "Geen antwoord");
                    }))
                    .isInstanceOf(RegisterException.class);
        }
        assertThat(guard.status().circuit()).isEqualTo(CircuitState.OPEN);
    }

    @Test
    void thePluginsMessagesDoNotLeakButTheTraceIsThere() {
        PluginCallException e = failure(l -> {
            throw new IllegalStateException("999990019", new NumberFormatException("999990019"));
        });
        java.io.StringWriter trace = new java.io.StringWriter();
        e.printStackTrace(new java.io.PrintWriter(trace));
        assertThat(trace.toString())
                .contains("java.lang.IllegalStateException", "java.lang.NumberFormatException", "CallGuardTest")
                .doesNotContain("999990019");
    }

    @Test
    void errorsAreCaughtToo() {
        assertThat(failure(l -> {
                            throw new NoClassDefFoundError("x");
                        })
                        .reason())
                .isEqualTo(Reason.FAILED);
    }

    @Test
    void nobodyIsLetInAfterTheClose() {
        gate.shut();
        assertThat(failure(l -> 1).reason()).isEqualTo(Reason.UNAVAILABLE);
        threads.shutdownNow();
        assertThat(failure(l -> 1).reason()).isEqualTo(Reason.UNAVAILABLE);
        assertThat(guard.status().circuit()).isEqualTo(CircuitState.CLOSED);
        assertThat(guard.status().statistics().calls()).isZero();
    }

    @Test
    void closingWaitsForCallsThatAreInside() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        Thread caller = new Thread(() -> guard.call(l -> {
            inside.countDown();
            Thread.sleep(100);
            return true;
        }));
        caller.start();
        inside.await();
        gate.shut();
        assertThat(gate.awaitEmpty(Duration.ofMillis(1))).isFalse();
        assertThat(gate.awaitEmpty(Duration.ofMinutes(1))).isTrue();
        caller.join();
    }

    @Test
    void theCallersThreadLocalsDoNotReachThePlugin() {
        InheritableThreadLocal<String> secret = new InheritableThreadLocal<>();
        secret.set("session");
        assertThat(guard.<Boolean>call(l -> secret.get() == null)).isTrue();
    }

    private boolean broken(DomainEventListener listener) {
        throw new IllegalStateException();
    }

    private <R> PluginCallException failure(ExtensionCall<DomainEventListener, R> call) {
        PluginCallException e = catchThrowableOfType(PluginCallException.class, () -> guard.call(call));
        assertThat(e).isNotNull();
        return e;
    }
}
