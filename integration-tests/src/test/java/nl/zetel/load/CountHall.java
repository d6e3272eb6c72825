package nl.zetel.load;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.zetel.it.Distribution;

/** A server on PostgreSQL in which the stations of an election are counted by many clients, and which is killed meanwhile. */
public final class CountHall implements AutoCloseable {

    private final Size size;
    private final Path data;
    private final Map<String, String> environment;
    private final Postgres database;
    private final PrintStream out;
    private final Tokens tokens = new Tokens(Distribution.home());
    private final ExecutorService threads = Executors.newCachedThreadPool(CountHall::thread);
    private Distribution server;

    /**
     * How much is counted.
     *
     * @param municipality whose election it is
     * @param stations stations
     * @param lists lists
     * @param candidates candidates of each list
     * @param clients clients that enter at once, at least three
     * @param rhythm milliseconds from one request of a client to its next; 0 for no pause at all
     */
    public record Size(String municipality, int stations, int lists, int candidates, int clients, int rhythm) {}

    /** Starts PostgreSQL and the distribution; its data stands in that folder. */
    public CountHall(Size size, Path data, PrintStream out) throws IOException {
        this.size = size;
        this.data = data;
        this.out = out;
        this.database = Postgres.start();
        this.environment = database.environment();
        this.server = Distribution.start(data, environment, "--demo");
    }

    /** Counts everything; in the middle the server is killed and started again. Ends with an exception if anything is lost. */
    public void count(BiConsumer<String, Latencies> report) throws IOException, InterruptedException, SQLException {
        CountNight night = opened();
        CountAudit audit = new CountAudit(night, session("otto", "auditor"), database);
        out.println("Begin: " + size);
        night.renewLatencies();
        night.begin(threads);
        night.awaitHalf();
        report.accept("Until the server was killed", night.renewLatencies());
        night.serverIsDown(true);
        server.kill();
        night.whileQuiet(() -> restart(night, audit));
        night.awaitEnd();
        report.accept("After the restart", night.renewLatencies());
        audit.checkEnd(size.municipality());
        out.println("Nothing lost, nothing doubled, nothing half; totals and audit chain are right.");
    }

    private void restart(CountNight night, CountAudit audit) throws IOException {
        server = Distribution.start(port(), data, environment, "--demo");
        audit.check();
        night.serverIsDown(false);
        night.renewLatencies();
        out.println("Killed and started again; every acknowledged entry is there.");
    }

    private int port() {
        String address = server.address();
        return Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
    }

    private CountNight opened() throws IOException {
        Session clerk = session("anna", "clerk");
        Session keeper = session("keeper", "administrator");
        Seed.Clock clock =
                now -> keeper.put("/v1/clock", "{\"now\":\"" + now + "\"}", "*").expect(200);
        clock.set("2018-01-15T10:00:00+01:00");
        Seed seed = Seed.lists(size.municipality(), clerk, size.lists(), size.candidates());
        seed.number(session("carla", "committee"), clock);
        clock.set("2018-03-21T21:00:00+01:00");
        List<Report> reports = IntStream.rangeClosed(1, size.stations())
                .mapToObj(station -> new Report(station, size.lists(), size.candidates()))
                .toList();
        Map<Integer, String> stations = stations(clerk, seed);
        return new CountNight(seed, typists(), reports, stations);
    }

    /** They do not all begin at the same moment. */
    private List<Typist> typists() {
        long rhythm = TimeUnit.MILLISECONDS.toNanos(size.rhythm());
        return IntStream.rangeClosed(1, size.clients())
                .mapToObj(client -> new Typist(
                        session("typist" + client, "clerk", "verifier"), rhythm, rhythm * client / size.clients()))
                .toList();
    }

    private Map<Integer, String> stations(Session clerk, Seed seed) throws IOException {
        String table = IntStream.rangeClosed(1, size.stations())
                .mapToObj(station -> station + ";Stembureau " + station + ";1234AB;5000\n")
                .collect(Collectors.joining("", "nummer;naam;postcode;kiesgerechtigden\n", ""));
        String path = seed.path("/polling-station-imports");
        clerk.post(path, "text/csv", table, UUID.randomUUID().toString()).expect(201);
        Map<Integer, String> ids = new HashMap<>();
        clerk.get(seed.path("/count-progress"))
                .expect(200)
                .json()
                .getJsonArray("items")
                .forEach(item -> ids.put(
                        Integer.parseInt(item.asJsonObject().getString("number")),
                        item.asJsonObject().getString("stationId")));
        return ids;
    }

    private Session session(String user, String... roles) {
        return new Session(server.address(), tokens.of(size.municipality(), user, roles), threads);
    }

    private static Thread thread(Runnable runnable) {
        Thread thread = new Thread(runnable, "client");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        threads.shutdownNow();
        try {
            server.close();
            database.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
