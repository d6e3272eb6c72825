package nl.zetel.load;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An election of an invented municipality, made over the API: lists of groups that had a seat, so that neither support
 * declarations nor deposits are asked of them.
 */
final class Seed {

    private final String municipality;
    private final Session clerk;
    private final String path;
    private final List<String> lists = new ArrayList<>();

    private Seed(String municipality, Session clerk, String path) {
        this.municipality = municipality;
        this.clerk = clerk;
        this.path = path;
    }

    /** An election with that many lists of that many candidates each, all in preparation. */
    static Seed lists(String municipality, Session clerk, int lists, int candidates) throws IOException {
        String election = clerk.post("/v1/elections", election(municipality, lists))
                .expect(201)
                .json()
                .getString("id");
        Seed seed = new Seed(municipality, clerk, "/v1/elections/" + election);
        for (int list = 1; list <= lists; list++) {
            seed.addList(list, candidates);
        }
        return seed;
    }

    /** Path of something of the election. */
    String path(String rest) {
        return path + rest;
    }

    /** Paths of the lists. */
    List<String> listPaths() {
        return lists.stream().map(id -> path("/candidate-lists/" + id)).toList();
    }

    private void addList(int list, int candidates) throws IOException {
        String name = group(list);
        String designation = created("/designations", """
                {"designation":"%1$s","group":"%1$s","registeredOn":"2010-01-01"}""".formatted(name));
        lists.add(created("/candidate-lists", """
                {"designation":"%s","designationId":"%s","agentDeclared":true,"candidates":[%s],"submitters":[
                 {"name":{"initials":"I.","surname":"Leveraar"},"address":
                 {"street":"Brink","houseNumber":"1","postalCode":"1234AB","locality":"Proefdorp"}}]}""".formatted(
                        name,
                        designation,
                        IntStream.rangeClosed(1, candidates)
                                .mapToObj(number -> candidate(list, number))
                                .collect(Collectors.joining(",")))));
    }

    private static String candidate(int list, int number) {
        return """
                {"name":{"initials":"%c.","surname":"Proef%s"},"birth":"%d-01-%02d","locality":"Proefdorp",
                 "home":"MUNICIPALITY",
                 "consent":{"given":true,"identityCopy":true,"sittingMember":false,"address":true}}""".formatted('A' + number % 26, letters(number * 1000 + list), 1950 + number % 40, 1 + list % 28);
    }

    private static String group(int list) {
        return "Groep " + letters(list * 7919);
    }

    /** A number in letters, so that different numbers make different names. */
    private static String letters(int number) {
        return Integer.toString(number, 26)
                .chars()
                .map(digit -> 'a' + Character.digit(digit, 26))
                .mapToObj(letter -> Character.toString(letter))
                .collect(Collectors.joining());
    }

    private static String election(String municipality, int lists) {
        String previous = IntStream.rangeClosed(1, lists)
                .mapToObj(list -> "{\"designation\":\"%s\",\"votes\":%d,\"seats\":1}"
                        .formatted(group(list), 90_000 - 1000 * list))
                .collect(Collectors.joining(","));
        return """
                {"documentId":"GR2018_%1$s","name":"Gemeenteraad Proefdorp 2018","municipalityName":"Proefdorp",
                 "seats":45,"nominationDay":"2018-02-05","office":{"name":"Verkiezingen","address":"Dorpsstraat 1",
                 "postalCode":"1234AB","locality":"Proefdorp","email":"verkiezingen@example.nl","telephone":"140123",
                 "website":"","account":"NL91ABNA0417164300","accountHolder":"Gemeente Proefdorp","bic":"ABNANL2A"},
                 "previous":{"electionDay":"2014-03-19","seats":%2$d,"lists":[%3$s]}}""".formatted(municipality, lists, previous);
    }

    /** Through nomination day, examination and decision to numbers; everything is in order and everybody agrees. */
    void number(Session committee, Clock clock) throws IOException {
        clock.set("2018-02-05T10:00:00+01:00");
        for (String list : lists) {
            String checkIn = created("/check-ins", """
                    {"visitor":{"initials":"I.","surname":"Leveraar"},"documentKind":"PASSPORT","entitled":"YES",
                     "listId":"%s"}""".formatted(list));
            created("/check-ins/" + checkIn + "/submissions", """
                    {"listId":"%s","onModel":true,"inPerson":true,"checklist":[]}""".formatted(list));
        }
        clock.set("2018-02-06T16:00:00+01:00");
        reviewed(committee, clerk.post(path("/examinations"), "{}").expect(201).json());
        clock.set("2018-02-09T15:30:00+01:00");
        JsonObject proposed =
                clerk.post(path("/decision-proposals"), "{}").expect(201).json();
        reviewed(committee, proposed);
        clock.set("2018-02-09T16:00:00+01:00");
        for (JsonObject list : proposed.getJsonArray("lists").getValuesAs(JsonObject.class)) {
            committee
                    .post(
                            path("/list-examinations/" + list.getString("id") + "/decisions"),
                            "{\"valid\":true,\"reason\":\"De lijst voldoet.\"}")
                    .expect(201);
        }
        String numbering = created("/numberings", "{}");
        committee
                .post(path("/numberings/" + numbering + "/confirmations"), "{}")
                .expect(201);
    }

    private void reviewed(Session committee, JsonObject examined) throws IOException {
        for (JsonObject list : examined.getJsonArray("lists").getValuesAs(JsonObject.class)) {
            for (String kind : List.of("omissions", "proposals")) {
                for (JsonObject item : list.getJsonArray(kind).getValuesAs(JsonObject.class)) {
                    throw new IllegalStateException("Nothing was to be found, but: " + item);
                }
            }
        }
    }

    private String created(String rest, String body) throws IOException {
        return clerk.post(path(rest), body).expect(201).json().getString("id");
    }

    String municipality() {
        return municipality;
    }

    /** Sets the server's clock. */
    interface Clock {
        /** Sets it to that moment, such as {@code 2018-02-05T10:00:00+01:00}. */
        void set(String now) throws IOException;
    }
}
