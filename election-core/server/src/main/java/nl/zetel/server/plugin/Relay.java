package nl.zetel.server.plugin;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Carries the calls of a handler from the plugin's thread to the caller's thread: in order, in batches, with a bounded
 * number under way. A method that answers something waits for its answer.
 *
 * @param <H> interface of the handler
 */
final class Relay<H> {

    private static final int BATCH = 128;
    private static final int BATCHES_UNDER_WAY = 4;

    private final H handler;
    private final H front;
    private final BlockingQueue<List<Invocation>> queue = new ArrayBlockingQueue<>(BATCHES_UNDER_WAY);
    private List<Invocation> batch = new ArrayList<>(BATCH);
    private volatile boolean abandoned;

    Relay(Class<H> type, H handler) {
        this.handler = handler;
        this.front = type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, new Front(type.getSimpleName())));
    }

    /** What the plugin gets. To be used by one thread at a time. */
    H front() {
        return front;
    }

    /** Plugin's side: hands over what is left, and the end. */
    void finish() throws InterruptedException {
        flush();
        queue.put(List.of());
    }

    /** Caller's side: the plugin may go on, but nobody listens any more. */
    void abandon() {
        abandoned = true;
        queue.clear();
    }

    /** Caller's side: the next calls, empty at the end, or null if none came in that time. */
    @Nullable
    List<Invocation> next(long nanos) throws InterruptedException {
        return queue.poll(nanos, TimeUnit.NANOSECONDS);
    }

    private void flush() throws InterruptedException {
        if (!batch.isEmpty()) {
            queue.put(batch);
            batch = new ArrayList<>(BATCH);
        }
    }

    /** One call of the handler. */
    final class Invocation {
        private final Method method;
        private final Object @Nullable [] arguments;
        private final CompletableFuture<@Nullable Object> answer = new CompletableFuture<>();

        private Invocation(Method method, Object @Nullable [] arguments) {
            this.method = method;
            this.arguments = arguments;
        }

        /** Calls the handler, in the caller's thread; throws what it throws. */
        void run() {
            try {
                answer.complete(method.invoke(handler, arguments));
            } catch (InvocationTargetException e) {
                throw unchecked(e.getCause());
            } catch (IllegalAccessException e) {
                throw new IllegalArgumentException("The handler's interface has to be public: " + method, e);
            }
        }

        private static RuntimeException unchecked(@Nullable Throwable thrown) {
            if (thrown instanceof RuntimeException runtime) {
                return runtime;
            }
            if (thrown instanceof Error error) {
                throw error;
            }
            return new IllegalStateException("The handler threw a checked exception", thrown);
        }
    }

    private final class Front implements InvocationHandler {
        private final String name;

        private Front(String name) {
            this.name = name;
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) {
            if (method.getDeclaringClass() == Object.class) {
                return ofObject(proxy, method, arguments);
            }
            if (abandoned) {
                throw new CancellationException("Nobody listens any more");
            }
            try {
                return relay(new Invocation(method, arguments));
            } catch (InterruptedException | ExecutionException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException("Nobody listens any more");
            }
        }

        private @Nullable Object relay(Invocation invocation) throws InterruptedException, ExecutionException {
            batch.add(invocation);
            boolean answers = invocation.method.getReturnType() != void.class;
            if (answers || batch.size() == BATCH) {
                flush();
            }
            return answers ? invocation.answer.get() : null;
        }

        private Object ofObject(Object proxy, Method method, Object @Nullable [] arguments) {
            return switch (method.getName()) {
                case "hashCode" -> System.identityHashCode(proxy);
                case "equals" -> proxy == Objects.requireNonNull(arguments)[0];
                default -> name;
            };
        }
    }
}
