package nl.zetel.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.zetel.api.person.Person;

/** An election of Westerveld for one test, and the fictitious persons whom the shared register knows. */
final class Westerveld {

    static final List<Person> PERSONS = Residents.PERSONS;

    static final Api CLERK = SharedServer.as("anna", "clerk");
    static final Api VERIFIER = SharedServer.as("vera", "verifier");
    /** Enters and verifies; may not do both to the same thing. */
    static final Api BOTH = SharedServer.as("bob", "clerk", "verifier");

    private Westerveld() {}

    /** Makes an election with nomination on 5 February 2018; answers its path. */
    static String election() {
        SharedServer.clock("2018-01-10T10:00:00+01:00");
        String id = "GR2018_" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        HttpResponse<String> answer = CLERK.json("post", "/v1/elections", """
                {"documentId":"%s","name":"Gemeenteraad Westerveld 2018","municipalityName":"Westerveld","seats":17,
                 "nominationDay":"2018-02-05","office":{"name":"Verkiezingen","address":"Raadhuislaan 1",
                 "postalCode":"7981EL","locality":"Diever","email":"verkiezingen@example.nl","telephone":"140521",
                 "website":"","account":"NL91ABNA0417164300","accountHolder":"Gemeente","bic":"ABNANL2A"}}""".formatted(id));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return "/v1/elections/" + Api.object(answer).getString("id");
    }

    /** Begins an unnamed list of these persons as they stand in the register; answers its path. */
    static String list(Api who, String election, List<Person> persons) {
        HttpResponse<String> answer =
                who.json("post", election + "/candidate-lists", "{\"candidates\":" + candidates(persons) + "}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return election + "/candidate-lists/" + Api.object(answer).getString("id");
    }

    static String candidates(List<Person> persons) {
        return persons.stream().map(Westerveld::candidate).collect(Collectors.joining(",", "[", "]"));
    }

    private static String candidate(Person person) {
        return """
                {"name":{"initials":"%s","prefix":"%s","surname":"%s"},"birth":"%s","locality":"%s","bsn":"%s"}""".formatted(
                        person.name().initials(),
                        person.name().prefix(),
                        person.name().surname(),
                        person.birth(),
                        person.residence().address().orElseThrow().locality(),
                        person.bsn().orElseThrow().value());
    }

    /** Some residents of age with whom nothing is the matter, from that place in the file. */
    static List<Person> residents(int from, int number) {
        return Residents.of(from, number);
    }

    /** Waits for a job to end. */
    static JsonObject ended(HttpResponse<String> accepted) throws InterruptedException {
        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(202);
        String path = "/v1/jobs/" + Api.object(accepted).getString("id");
        for (int i = 0; i < 300; i++) {
            JsonObject job = Api.object(CLERK.send("get", path, ""));
            if (List.of("SUCCEEDED", "FAILED", "CANCELLED").contains(job.getString("state"))) {
                return job;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("The job did not end");
    }

    /** Asserts a problem document of that status and code. */
    static JsonObject refused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        JsonObject problem = Api.object(answer);
        assertThat(problem.getString("type")).endsWith("/" + code);
        saysWhen(problem, code);
        return problem;
    }

    /** A refusal of time or order says when it will be possible, in a way that fits its code. */
    private static void saysWhen(JsonObject problem, String code) {
        List<String> kinds = kinds(code);
        if (!kinds.isEmpty()) {
            assertThat(problem).as(problem.toString()).containsKey("possible");
            assertThat(problem.getJsonObject("possible").getString("when")).isIn(kinds);
            assertThat(problem.getString("detail")).doesNotContain("..");
        }
    }

    private static List<String> kinds(String code) {
        return switch (code) {
            case "too-early" -> List.of("FROM");
            case "wrong-state" -> List.of("AFTER", "NO_MORE");
            case "deadline-passed" -> List.of("NO_MORE");
            default -> List.of();
        };
    }
}
