package nl.zetel.load;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Many clients enter the reports of all stations at once, each station by two of them; one station in twenty has a
 * mistake, which a third client resolves. Every client repeats what got no answer, and keeps a record of its own of what
 * was acknowledged, to hold the server to.
 */
final class CountNight {

    private static final int ONE_IN = 20;

    private final Seed seed;
    private final List<Typist> clients;
    private final List<Report> reports;
    private final Map<Integer, String> stations;
    private final List<Queue<Runnable>> work = new ArrayList<>();
    private final CountDownLatch open;
    private final CountDownLatch half;
    private volatile Latencies latencies = new Latencies();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    /** Held by each request while it runs; whoever wants quiet takes the other side. */
    private final ReadWriteLock quiet = new ReentrantReadWriteLock(true);

    /** When requests were let through again; nobody waited for an answer before. */
    private volatile long resumed = System.nanoTime();

    private final AtomicBoolean isDown = new AtomicBoolean();

    /** Paths of entries that were acknowledged as final, with what they say. */
    private final Map<String, Entry> acknowledged = new ConcurrentHashMap<>();

    /** Number of acknowledged entries of a station, and its decision. */
    private final Map<Integer, Integer> ready = new ConcurrentHashMap<>();

    private final Map<Integer, Boolean> complete = new ConcurrentHashMap<>();

    CountNight(Seed seed, List<Typist> clients, List<Report> reports, Map<Integer, String> stations) {
        this.seed = seed;
        this.clients = clients;
        this.reports = reports;
        this.stations = stations;
        this.open = new CountDownLatch(reports.size());
        this.half = new CountDownLatch(reports.size() / 2);
        clients.forEach(client -> work.add(new ConcurrentLinkedQueue<>()));
        List<Entry> entries = new ArrayList<>();
        reports.forEach(report -> entries.addAll(entriesOf(report)));
        Collections.shuffle(entries, new Random(1));
        entries.forEach(entry -> work.get(entry.typist()).add(() -> enter(entry)));
    }

    private List<Entry> entriesOf(Report report) {
        int first = report.station() % clients.size();
        int second = (first + 1 + report.station() / clients.size() % (clients.size() - 2)) % clients.size();
        boolean mistaken = isMistaken(report);
        boolean firstIsWrong = mistaken && keptSlot(report).equals("SECOND");
        return List.of(
                new Entry(report, "FIRST", first, firstIsWrong),
                new Entry(report, "SECOND", second, mistaken && !firstIsWrong));
    }

    private static boolean isMistaken(Report report) {
        return report.station() % ONE_IN == 0;
    }

    private static String keptSlot(Report report) {
        return report.station() / ONE_IN % 2 == 0 ? "FIRST" : "SECOND";
    }

    /** Who typed neither entry. */
    private int third(Report report) {
        List<Entry> entries = entriesOf(report);
        return IntStream.range(0, clients.size())
                .map(client -> (client + report.station()) % clients.size())
                .filter(client -> entries.stream().noneMatch(entry -> entry.typist() == client))
                .findFirst()
                .orElseThrow();
    }

    /** Lets everybody begin. */
    void begin(ExecutorService threads) {
        for (int client = 0; client < clients.size(); client++) {
            Queue<Runnable> mine = work.get(client);
            Typist typist = clients.get(client);
            threads.execute(() -> type(typist, mine));
        }
    }

    private void type(Typist typist, Queue<Runnable> mine) {
        try {
            while (open.getCount() > 0 && failure.get() == null) {
                Runnable next = mine.poll();
                if (next == null) {
                    pause(20);
                    typist.rest();
                } else {
                    next.run();
                }
            }
        } catch (RuntimeException e) {
            failure.compareAndSet(null, e);
        }
    }

    /** Waits until half of the stations are complete. */
    void awaitHalf() throws InterruptedException {
        await(half);
    }

    /** Waits until all stations are complete. */
    void awaitEnd() throws InterruptedException {
        await(open);
    }

    private void await(CountDownLatch latch) throws InterruptedException {
        while (!latch.await(100, TimeUnit.MILLISECONDS)) {
            Throwable cause = failure.get();
            if (cause != null) {
                throw new IllegalStateException("A client was refused", cause);
            }
        }
    }

    /** Runs something while no request is under way. */
    void whileQuiet(Quiet action) throws IOException, InterruptedException {
        quiet.writeLock().lock();
        try {
            action.run();
        } finally {
            resumed = System.nanoTime();
            quiet.writeLock().unlock();
        }
    }

    /** The server is about to be killed, or there again. */
    void serverIsDown(boolean down) {
        isDown.set(down);
    }

    /** Times from now on are noted here; answers those so far. */
    Latencies renewLatencies() {
        Latencies taken = latencies;
        latencies = new Latencies();
        return taken;
    }

    /** What happens while nobody works. */
    interface Quiet {
        /** Does it. */
        void run() throws IOException, InterruptedException;
    }

    private void enter(Entry entry) {
        String entries = path(entry.report()) + "/entries";
        Typist typist = clients.get(entry.typist());
        String begun =
                "{\"slot\":\"" + entry.slot() + "\",\"count\":" + entry.report().half() + "}";
        String key = UUID.randomUUID().toString();
        Session.Answer draft = answered(typist, "begin an entry", session -> session.post(entries, begun, key))
                .expect(201);
        String path = entries + "/" + draft.json().getString("id");
        Session.Answer saved = saved(typist, path, entry, draft.etag());
        String accepted = saved.json().getJsonArray("findings").getValuesAs(JsonObject.class).stream()
                .map(finding -> '"' + finding.getString("code") + '"')
                .distinct()
                .reduce((one, other) -> one + "," + other)
                .orElse("");
        String lastKey = UUID.randomUUID().toString();
        answered(
                        typist,
                        "make an entry final",
                        session -> session.post(path + "/finalisations", "{\"accepted\":[" + accepted + "]}", lastKey))
                .expect(200);
        acknowledged.put(path, entry);
        readied(entry.report());
    }

    /** A change that was made just before the server died is refused the second time; then it has to stand there. */
    private Session.Answer saved(Typist typist, String path, Entry entry, String etag) {
        Session.Answer answer = answered(
                typist, "save an entry", session -> session.put(path, "{\"count\":" + entry.content() + "}", etag));
        return answer.status() == 412
                ? answered(typist, "read an entry", session -> session.get(path))
                : answer.expect(200);
    }

    private void readied(Report report) {
        if (ready.merge(report.station(), 1, Integer::sum) < 2) {
            return;
        }
        if (isMistaken(report)) {
            int third = third(report);
            work.get(third).add(() -> resolve(report, clients.get(third)));
        } else {
            completed(report);
        }
    }

    private void resolve(Report report, Typist third) {
        Session.Answer differences = answered(
                        third, "read differences", session -> session.get(path(report) + "/differences"))
                .expect(200);
        int fields = differences.json().getJsonArray("differences").size();
        if (fields != 2) {
            throw new IllegalStateException("Two fields differ, not " + fields);
        }
        String key = UUID.randomUUID().toString();
        String body = "{\"choice\":\"KEEP_" + keptSlot(report) + "\",\"reason\":\"Het proces-verbaal is nagezien.\"}";
        answered(third, "resolve differences", session -> session.post(path(report) + "/resolutions", body, key))
                .expect(201);
        completed(report);
    }

    private void completed(Report report) {
        complete.put(report.station(), true);
        open.countDown();
        half.countDown();
    }

    String path(Report report) {
        return seed.path("/polling-stations/" + stations.get(report.station()));
    }

    /** A request. */
    private interface Call {
        Session.Answer send(Session session) throws IOException;
    }

    private Session.Answer answered(Typist typist, String kind, Call call) {
        while (true) {
            try {
                long due = typist.beat();
                Optional<Session.Answer> answer = answered(typist, kind, call, due);
                if (answer.isPresent()) {
                    return answer.get();
                }
            } catch (IOException e) {
                if (!isDown.get()) {
                    latencies.error();
                }
                pause(100);
                typist.rest();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    /** The answer; none if what was due has waited for the server to come back. */
    private Optional<Session.Answer> answered(Typist typist, String kind, Call call, long due) throws IOException {
        quiet.readLock().lock();
        try {
            if (due < resumed) {
                typist.beginAgain(resumed);
                return Optional.empty();
            }
            Latencies mine = latencies;
            Session.Answer answer = call.send(typist.session());
            mine.add(kind, System.nanoTime() - due);
            return Optional.of(answer);
        } finally {
            quiet.readLock().unlock();
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The entries that were acknowledged. */
    Map<String, Entry> acknowledged() {
        return acknowledged;
    }

    /** Whether a client was told that the count of the station is fixed. */
    boolean isComplete(int station) {
        return complete.containsKey(station);
    }

    List<Report> reports() {
        return reports;
    }

    String electionPath(String rest) {
        return seed.path(rest);
    }
}
