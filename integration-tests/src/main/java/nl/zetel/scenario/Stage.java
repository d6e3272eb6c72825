package nl.zetel.scenario;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** Who acts, and what was made so far. */
final class Stage {

    static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    final Story story;
    final Cast cast = Cast.read();

    /** Enters what comes in. */
    final Caller clerk;
    /** A second clerk. */
    final Caller colleague;
    /** The second pair of eyes. */
    final Caller verifier;
    /** Records what the committee decides. */
    final Caller committee;

    /** Another member of the committee. */
    final Caller secondMember;

    final Caller auditor;
    final Caller administrator;
    /** A citizen without a token. */
    final Caller citizen;

    /** Identifiers of designations, combined designations and lists by the list's later number, and of requests. */
    final Map<String, String> ids = new HashMap<>();

    /** Files that the server made, by kind. */
    final Map<String, byte[]> files = new HashMap<>();

    /** Seats by list number. */
    final Map<Integer, Integer> seats = new TreeMap<>();

    final Account account = new Account();

    private String election = "";
    private LocalDate today = LocalDate.EPOCH;

    Stage(String address, BiFunction<String, String, String> tokens, Story story) {
        this.story = story;
        this.clerk = new Caller(address, tokens.apply("anna", "clerk"));
        this.colleague = new Caller(address, tokens.apply("bas", "clerk"));
        this.verifier = new Caller(address, tokens.apply("carla", "verifier"));
        this.committee = new Caller(address, tokens.apply("dirk", "committee"));
        this.secondMember = new Caller(address, tokens.apply("gerda", "committee"));
        this.auditor = new Caller(address, tokens.apply("els", "auditor"));
        this.administrator = new Caller(address, tokens.apply("frits", "administrator"));
        this.citizen = new Caller(address, "");
    }

    void electionIs(JsonObject created) {
        election = created.getString("id");
    }

    String electionId() {
        return election;
    }

    /** A path of the election. */
    String path(String rest) {
        return "/v1/elections/" + election + rest;
    }

    /** A path that everybody may read. */
    String open(String rest) {
        return "/v1/public/elections/" + election + rest;
    }

    /** Sets the server's clock: {@code at("2018-02-05T09:30")}, in Amsterdam. */
    void at(String moment) {
        today = LocalDateTime.parse(moment).toLocalDate();
        String now =
                LocalDateTime.parse(moment).atZone(AMSTERDAM).toOffsetDateTime().toString();
        administrator.set("/v1/clock", Map.of("now", now));
    }

    /** The day that the server's clock was set to. */
    LocalDate today() {
        return today;
    }

    /** How many candidates a list has after the decision: one of the fourth had died. */
    int candidates(int list) {
        return cast.candidates(list).size() - (list == 4 ? 1 : 0);
    }

    String id(String name) {
        String id = ids.get(name);
        if (id == null) {
            throw new IllegalStateException("Nothing is known as " + name);
        }
        return id;
    }
}
