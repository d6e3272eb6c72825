package nl.zetel.load;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.zetel.api.person.Person;
import nl.zetel.it.Distribution;
import nl.zetel.plugin.brpstub.BrpStubServer;
import nl.zetel.plugin.brpstub.PersonsFile;
import nl.zetel.plugin.brpstub.StubOptions;

/**
 * Reading lists of 50 candidates a hundred times a second, by 200 people who are all logged in, while 20 counters enter
 * support declarations. Wanted: 99 of 100 answers within 150 ms; within 300 ms in a national installation of 342
 * municipalities with 3,000 lists and 62,000 candidates.
 */
public final class Lists implements AutoCloseable {

    private static final String MUNICIPALITY = "1701";
    private static final int LISTS = 25;
    private static final int CANDIDATES = 50;
    private static final int SESSIONS = 200;
    private static final int COUNTERS = 20;
    private static final int READS_PER_SECOND = 100;
    private static final double DECLARATIONS_PER_SECOND = 4;
    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration MEASURED = Duration.ofSeconds(60);

    /** Of a national installation: other municipalities, their lists together, and candidates of each. */
    private static final int OTHERS = 341;

    private static final int OTHER_LISTS = 2975;
    private static final int OTHER_CANDIDATES = 20;

    private final PrintStream out;
    private final Postgres database = Postgres.start();
    private final BrpStubServer register =
            BrpStubServer.start(StubOptions.westerveld().on(LocalDate.of(2018, 2, 5)));
    private final ExecutorService threads = Executors.newCachedThreadPool(Lists::thread);
    private final Tokens tokens = new Tokens(Distribution.home());
    private final Distribution server;

    private Lists(Path data, PrintStream out) throws IOException {
        this.out = out;
        Map<String, String> environment = new HashMap<>(database.environment());
        environment.put("ZETEL_PLUGIN_BRP_HAAL_CENTRAAL_URL", register.address().toString());
        environment.put("ZETEL_PLUGIN_BRP_HAAL_CENTRAAL_PAUSE", "PT0S");
        this.server = Distribution.start(data, environment, "--demo");
    }

    /** @param arguments folder for the data of this run; then {@code national} for a national installation */
    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        boolean national = arguments.length > 1 && arguments[1].equals("national");
        Path data = Files.createTempDirectory(Files.createDirectories(Path.of(arguments[0])), "lists-");
        try (Lists lists = new Lists(data, out)) {
            lists.run(national);
        }
        System.exit(0);
    }

    private void run(boolean national) throws IOException, InterruptedException {
        Session keeper = session(MUNICIPALITY, "keeper", "administrator");
        keeper.put("/v1/clock", "{\"now\":\"2018-01-23T10:00:00+01:00\"}", "*").expect(200);
        Seed seed = Seed.lists(MUNICIPALITY, session(MUNICIPALITY, "anna", "clerk"), LISTS, CANDIDATES);
        List<String> paths = new ArrayList<>(seed.listPaths());
        List<Reader> readers = new ArrayList<>();
        IntStream.range(0, SESSIONS)
                .forEach(user -> readers.add(new Reader(session(MUNICIPALITY, "reader" + user, "clerk"), paths)));
        if (national) {
            seedOthers();
        }
        out.println("Begin: " + (LISTS + (national ? OTHER_LISTS : 0)) + " lists, " + SESSIONS + " sessions, "
                + COUNTERS + " counters");
        load(WARM_UP, seed, readers, 0, new Latencies());
        Latencies latencies = new Latencies();
        load(MEASURED, seed, readers, (int) (WARM_UP.toSeconds() * DECLARATIONS_PER_SECOND), latencies);
        latencies.print(national ? "A national installation" : "A municipality", out);
        double wanted = national ? 300 : 150;
        double p99 = latencies.p99("read a list");
        out.printf(
                "p99 of reading a list: %.0f ms, wanted %.0f ms: %s%n", p99, wanted, p99 <= wanted ? "met" : "NOT MET");
    }

    /** Somebody who is logged in, and the lists that they read. */
    private record Reader(Session session, List<String> paths) {
        Session.Answer read(int number) throws IOException {
            return session.get(paths.get(number % paths.size()));
        }
    }

    private void load(Duration duration, Seed seed, List<Reader> readers, int firstVoter, Latencies latencies)
            throws InterruptedException {
        List<Person> voters = PersonsFile.westerveld().stream()
                .filter(person -> person.bsn().isPresent())
                .toList();
        List<Session> counters = IntStream.range(0, COUNTERS)
                .mapToObj(counter -> session(MUNICIPALITY, "counter" + counter, "clerk"))
                .toList();
        Random random = new Random(firstVoter);
        Thread counting = new Thread(() -> declare(duration, seed, voters, counters, firstVoter, latencies));
        counting.start();
        new OpenLoop("read a list", READS_PER_SECOND, threads)
                .run(duration, number -> readers.get(number % readers.size()).read(random.nextInt(1000)), latencies);
        counting.join();
        TimeUnit.SECONDS.sleep(2);
    }

    private void declare(
            Duration duration,
            Seed seed,
            List<Person> voters,
            List<Session> counters,
            int firstVoter,
            Latencies latencies) {
        List<String> lists = seed.listPaths();
        try {
            new OpenLoop("enter a support declaration", DECLARATIONS_PER_SECOND, threads)
                    .run(
                            duration,
                            number -> counters.get(number % counters.size())
                                    .post(
                                            seed.path("/support-declarations"),
                                            declaration(
                                                    lists.get(number % lists.size()),
                                                    voters.get((firstVoter + number) % voters.size()))),
                            latencies);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String declaration(String list, Person voter) {
        return "{\"listId\":\"%s\",\"bsn\":\"%s\"}"
                .formatted(
                        list.substring(list.lastIndexOf('/') + 1),
                        voter.bsn().orElseThrow().value());
    }

    /** Elections of the other municipalities, made over the API by a few clients at once. */
    private void seedOthers() throws InterruptedException {
        ExecutorService few = Executors.newFixedThreadPool(4, Lists::thread);
        Latencies trouble = new Latencies();
        for (int other = 0; other < OTHERS; other++) {
            int each = other;
            few.execute(() -> seedOther(each, trouble));
        }
        few.shutdown();
        few.awaitTermination(15, TimeUnit.MINUTES);
        if (trouble.errors() > 0) {
            throw new IllegalStateException(trouble.errors() + " municipalities could not be made");
        }
    }

    private void seedOther(int other, Latencies trouble) {
        String municipality = "%04d".formatted(3000 + other);
        int lists = OTHER_LISTS / OTHERS + (other < OTHER_LISTS % OTHERS ? 1 : 0);
        try {
            Seed.lists(municipality, session(municipality, "anna", "clerk"), lists, OTHER_CANDIDATES);
        } catch (IOException | RuntimeException e) {
            trouble.error();
        }
    }

    private Session session(String municipality, String user, String... roles) {
        return new Session(server.address(), tokens.of(municipality, user, roles), threads);
    }

    private static Thread thread(Runnable runnable) {
        Thread thread = new Thread(runnable, "client");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        threads.shutdownNow();
        server.close();
        register.close();
        database.close();
    }
}
