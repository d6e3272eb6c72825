package nl.zetel.load;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Holds the server to what it told its clients: every acknowledged entry is there, whole, once, and the sums are right. */
final class CountAudit {

    private final CountNight night;
    private final Session auditor;
    private final Postgres database;

    CountAudit(CountNight night, Session auditor, Postgres database) {
        this.night = night;
        this.auditor = auditor;
        this.database = database;
    }

    /** While nobody works: nothing acknowledged is missing, nothing is half, the totals are the sum of the stations. */
    void check() throws IOException {
        for (Map.Entry<String, Entry> each : night.acknowledged().entrySet()) {
            JsonObject entry = auditor.get(each.getKey()).expect(200).json();
            require(entry.getString("state").equals("FINAL"), "an acknowledged entry is final: " + each.getKey());
            require(same(entry, each.getValue()), "an acknowledged entry says what was sent: " + each.getKey());
        }
        totals(states());
        chain();
    }

    /** At the end: two entries and one count of each station, each change written into the chain once. */
    void checkEnd(String municipality) throws IOException, SQLException {
        check();
        long stations = night.reports().size();
        require(states().values().stream().allMatch("COMPLETE"::equals), "every station is complete");
        String entries = "select count(*) from count_entry where municipality = ?";
        String counts = "select count(*) from fixed_count where municipality = ?";
        require(database.number(entries, municipality) == 2 * stations, "two entries of each station");
        require(database.number(counts, municipality) == stations, "one count of each station");
        for (String action : List.of("count-entry-begun", "count-entry-changed", "count-entry-finalised")) {
            require(links(municipality, action) == 2 * stations, action + " once for each entry");
        }
        require(links(municipality, "count-fixed") == stations, "count-fixed once for each station");
    }

    private long links(String municipality, String action) throws SQLException {
        return database.number(
                "select count(*) from audit_entry where municipality = ? and action = ?", municipality, action);
    }

    private static boolean same(JsonObject entry, Entry sent) {
        JsonObject lists = entry.getJsonObject("count");
        for (JsonObject list : lists.getJsonArray("lists").getValuesAs(JsonObject.class)) {
            for (JsonObject candidate : list.getJsonArray("candidates").getValuesAs(JsonObject.class)) {
                if (candidate.getInt("votes") != votes(sent, list.getInt("number"), candidate.getInt("number"))) {
                    return false;
                }
            }
        }
        return lists.getJsonArray("lists").size() == sent.report().lists();
    }

    private static int votes(Entry sent, int list, int candidate) {
        int slip = sent.mistaken() && list == 1 ? candidate == 1 ? -1 : candidate == 2 ? 1 : 0 : 0;
        return sent.report().votes(list, candidate) + slip;
    }

    /** State by number of the station; those of which a client heard that they are complete are. */
    private Map<Integer, String> states() throws IOException {
        Map<Integer, String> states = new HashMap<>();
        JsonObject progress =
                auditor.get(night.electionPath("/count-progress")).expect(200).json();
        for (JsonValue item : progress.getJsonArray("items")) {
            JsonObject station = item.asJsonObject();
            states.put(Integer.parseInt(station.getString("number")), station.getString("state"));
        }
        night.reports().forEach(report -> {
            boolean lost = night.isComplete(report.station()) && !"COMPLETE".equals(states.get(report.station()));
            require(!lost, "the count of station " + report.station() + " is fixed");
        });
        return states;
    }

    private void totals(Map<Integer, String> states) throws IOException {
        JsonObject reconciliation =
                auditor.get(night.electionPath("/reconciliation")).expect(200).json();
        for (JsonValue item : reconciliation.getJsonArray("totals")) {
            int list = item.asJsonObject().getInt("list");
            long sum = night.reports().stream()
                    .filter(report -> "COMPLETE".equals(states.get(report.station())))
                    .mapToLong(report -> report.votes(list))
                    .sum();
            long total = item.asJsonObject().getJsonNumber("entries").longValue();
            require(total == sum, "the total of list " + list + ", " + total + ", is the sum of its stations, " + sum);
        }
    }

    private void chain() throws IOException {
        JsonObject verification =
                auditor.get("/v1/audit/verification").expect(200).json();
        require(verification.getBoolean("valid"), "the audit chain is unbroken: " + verification);
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException("It does not hold that " + what);
        }
    }
}
