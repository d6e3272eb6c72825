package nl.zetel.plugin.haalcentraal;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.zetel.api.Bsn;
import nl.zetel.spi.Consultation;
import nl.zetel.spi.Consultation.Origin;
import nl.zetel.spi.PluginContext;
import nl.zetel.spi.ProcessingLog;

/**
 * Asks a few questions about invented persons to itself once the plugin has started, so that the first round does not pay
 * for the loading of some thousand classes and their first, slow executions. Never leaves the machine, and records
 * nothing: nobody is consulted.
 */
final class WarmUp {

    /** After some thirty, what a question takes falls no further. */
    private static final int QUESTIONS = 40;

    private static final Duration LONGEST = Duration.ofSeconds(3);
    private static final Origin NOBODY = new Origin("zetel", "start", "start", "");
    private static final Set<Bsn> NUMBERS = IntStream.range(999_920_000, 999_921_000)
            .mapToObj(Integer::toString)
            .flatMap(number -> Bsn.parse(number).stream())
            .limit(20)
            .collect(Collectors.toUnmodifiableSet());
    private static final String PERSON = """
            {"burgerservicenummer":"%s","naam":{"voornamen":"Aleida","voorletters":"A.","voorvoegsel":"van",
            "geslachtsnaam":"Proef"},"geslacht":{"code":"V","omschrijving":"vrouw"},
            "geboorte":{"datum":{"type":"Datum","datum":"1970-01-01","langFormaat":"1 januari 1970"}},
            "nationaliteiten":[{"type":"Nationaliteit","nationaliteit":{"code":"0001","omschrijving":"Nederlandse"}}],
            "verblijfplaats":{"type":"Adres","datumVan":{"type":"Datum","datum":"2000-01-01"},"verblijfadres":{
            "officieleStraatnaam":"Brink","huisnummer":1,"postcode":"7981AA","woonplaats":"Diever"}},
            "gemeenteVanInschrijving":{"code":"1701","omschrijving":"Westerveld"}}""";

    private WarmUp() {}

    /** Begins to ask; done when everything has been asked, at the latest after some seconds, or soon after {@code ended}. */
    static CompletableFuture<Void> begin(
            PluginContext context,
            Http http,
            Questions questions,
            FieldProfiles profiles,
            HeaderTemplates headers,
            BooleanSupplier ended) {
        return CompletableFuture.runAsync(
                        () -> run(context, http, questions, profiles, headers, ended), context.executor())
                .exceptionally(e -> null)
                .completeOnTimeout(null, LONGEST.multipliedBy(2).toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Asks, and is silent about how it went: a plugin that is not warm is as good, only slower at first. */
    private static void run(
            PluginContext context,
            Http http,
            Questions questions,
            FieldProfiles profiles,
            HeaderTemplates headers,
            BooleanSupplier ended) {
        try {
            HttpServer server = server();
            try {
                AttemptLog log = new AttemptLog(ProcessingLog.NONE, context.clock(), address(server));
                Limits limits = Limits.read(context.configuration());
                Gateway gateway = new Gateway(address(server), http, Credentials.none(), headers, limits, log);
                ask(new HaalCentraalRegister(gateway, questions, profiles, limits, Optional.empty()), ended);
            } finally {
                server.stop(0);
            }
        } catch (Exception e) {
            context.logger().log(System.Logger.Level.DEBUG, "The plugin is not warm: {0}", e.getClass());
        }
    }

    /** As a round asks, as many at once as may be; on a slow machine the rest is left out. */
    private static void ask(HaalCentraalRegister register, BooleanSupplier ended) throws Exception {
        Set<Bsn> numbers = NUMBERS.stream().limit(register.batchSize()).collect(Collectors.toSet());
        Consultation consultation = new Consultation(numbers, Consultation.Profile.CANDIDATE, NOBODY);
        ExecutorService threads = Executors.newFixedThreadPool(register.parallelism());
        try {
            long end = System.nanoTime() + LONGEST.toNanos();
            List<Future<?>> asked = new ArrayList<>();
            for (int i = 0; i < QUESTIONS; i++) {
                asked.add(threads.submit(() ->
                        System.nanoTime() < end && !ended.getAsBoolean() ? register.consult(consultation) : Map.of()));
            }
            for (Future<?> answer : asked) {
                answer.get();
            }
        } finally {
            threads.shutdownNow();
            threads.awaitTermination(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private static HttpServer server() throws IOException {
        byte[] answer = answer().getBytes(StandardCharsets.UTF_8);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().put("Content-Type", Collections.singletonList("application/json"));
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static URI address(HttpServer server) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/personen");
    }

    private static String answer() {
        return NUMBERS.stream()
                .map(number -> PERSON.formatted(number.value()))
                .collect(Collectors.joining(",", "{\"type\":\"RaadpleegMetBurgerservicenummer\",\"personen\":[", "]}"));
    }
}
