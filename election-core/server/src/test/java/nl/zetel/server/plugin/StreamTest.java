package nl.zetel.server.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import nl.zetel.server.plugin.HostSettings.GuardSettings;
import nl.zetel.server.plugin.PluginCallException.Reason;
import nl.zetel.spi.DocumentException;
import nl.zetel.spi.DomainEventListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Calls that tell a handler what they read. */
class StreamTest {

    private static final int MANY = 10_000;

    /** A handler that hears lines, and is asked whether it wants a page. */
    public interface Handler {
        boolean page(int number);

        void line(int number);
    }

    private final PluginThreads threads = new PluginThreads("test", StreamTest.class.getClassLoader());
    private final CallGuard<DomainEventListener> guard = new CallGuard<>(
            new CallGuard.PluginCalls("proef", threads, new Gate(), System::nanoTime),
            DomainEventListener.class,
            event -> {},
            Duration.ofSeconds(2),
            new GuardSettings(2, Duration.ofMillis(50), 3, Duration.ofSeconds(30)));

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void theHandlerHearsEverythingInOrderInTheCallersThread() {
        List<Integer> lines = new ArrayList<>();
        List<Thread> heardIn = new ArrayList<>();
        String answer = stream(
                new Handler() {
                    @Override
                    public boolean page(int number) {
                        lines.add(-number);
                        return number != 2;
                    }

                    @Override
                    public void line(int number) {
                        lines.add(number);
                        heardIn.add(Thread.currentThread());
                    }
                },
                handler -> {
                    for (int page = 1; page <= 3; page++) {
                        if (handler.page(page)) {
                            for (int i = 0; i < MANY; i++) {
                                handler.line(i);
                            }
                        }
                    }
                    return "klaar";
                });
        assertThat(answer).isEqualTo("klaar");
        assertThat(lines).hasSize(2 * MANY + 3).startsWith(-1, 0, 1, 2).containsSubsequence(-1, MANY - 1, -2, -3, 0);
        assertThat(heardIn).containsOnly(Thread.currentThread());
    }

    @Test
    void theHandlersOwnExceptionComesOutAsItIsAndIsNotHeldAgainstThePlugin() {
        IllegalStateException own = new IllegalStateException("database");
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> stream(
                            lines(n -> {
                                if (n == 500) {
                                    throw own;
                                }
                            }),
                            StreamTest::endless))
                    .isSameAs(own);
        }
        assertThat(guard.status().circuit()).isEqualTo(CircuitState.CLOSED);
        assertThat(guard.status().statistics().errors()).isZero();
    }

    @Test
    void afterTheCallersExceptionThePluginStopsToo() throws Exception {
        CountDownLatch stopped = new CountDownLatch(1);
        assertThatThrownBy(() -> stream(
                        lines(n -> {
                            throw new IllegalStateException();
                        }),
                        handler -> {
                            try {
                                return endless(handler);
                            } finally {
                                stopped.countDown();
                            }
                        }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(stopped.await(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aReaderThatFallsSilentIsGivenUp() {
        assertThatThrownBy(() -> stream(lines(n -> {}), handler -> {
                    handler.line(1);
                    Thread.sleep(60_000);
                    return "";
                }))
                .isInstanceOfSatisfying(
                        PluginCallException.class, e -> assertThat(e.reason()).isEqualTo(Reason.TIMEOUT));
    }

    @Test
    void aReaderThatNeverEndsIsGivenUp() {
        assertThatThrownBy(() -> stream(lines(n -> {}), StreamTest::endless))
                .isInstanceOfSatisfying(
                        PluginCallException.class, e -> assertThat(e.reason()).isEqualTo(Reason.TIMEOUT));
    }

    @Test
    void theHandlersTimeIsNotThePlugins() {
        String answer = stream(
                new Handler() {
                    @Override
                    public boolean page(int number) {
                        pause();
                        return true;
                    }

                    @Override
                    public void line(int number) {}
                },
                handler -> {
                    for (int i = 0; i < 6; i++) {
                        handler.page(i);
                    }
                    return "klaar";
                });
        assertThat(answer).isEqualTo("klaar");
    }

    @Test
    void theSpisExceptionIsPassedOnAfterWhatWasHeardBefore() {
        AtomicReference<Integer> last = new AtomicReference<>();
        DocumentException broken = new DocumentException("TRUNCATED", "Het bestand is afgebroken", 3, 4);
        assertThatThrownBy(() ->
                        guard.stream(DocumentException.class, Handler.class, lines(last::set), (listener, handler) -> {
                            handler.line(7);
                            throw broken;
                        }))
                .isSameAs(broken);
        assertThat(last).hasValue(7);
    }

    private String stream(Handler handler, Reading reading) {
        return guard.stream(
                IllegalThreadStateException.class, Handler.class, handler, (listener, front) -> reading.read(front));
    }

    private interface Reading {
        String read(Handler handler) throws Exception;
    }

    private static String endless(Handler handler) {
        for (int i = 0; ; i++) {
            handler.line(i);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Handler lines(java.util.function.Consumer<Integer> lines) {
        return new Handler() {
            @Override
            public boolean page(int number) {
                return true;
            }

            @Override
            public void line(int number) {
                lines.accept(number);
            }
        };
    }
}
