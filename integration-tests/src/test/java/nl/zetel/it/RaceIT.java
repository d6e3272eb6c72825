package nl.zetel.it;

import static nl.zetel.it.NominationWeek.createdObject;
import static nl.zetel.it.NominationWeek.json;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Two people at once: what is done once is done by one of them, and the other hears so. */
class RaceIT {

    private static final int PEOPLE = 6;

    @Test
    void theExaminationIsRunByOneAndTheLetterMadeByOne() throws Exception {
        NominationWeek week = new NominationWeek("9922", "Drukdorp");
        week.submitAll();
        SharedServer.clock("2018-02-06T16:00:00+01:00");
        assertThat(atOnce(week, week.path("/examinations"))).containsExactlyInAnyOrder(once());
        assertThat(week.items("/examinations")).hasSize(1);
        assertThat(week.items("/list-examinations")).hasSize(2);

        JsonObject list = week.items("/list-examinations").stream()
                .filter(each -> each.getString("designation").equals("Oude Groep"))
                .findFirst()
                .orElseThrow();
        String path = week.path("/list-examinations/" + list.getString("id"));
        String omission = list.getJsonArray("omissions").getJsonObject(0).getString("id");
        createdObject(week.member()
                .json(
                        "post",
                        path + "/reviews",
                        json("itemId", omission, "disposition", "CONFIRM", "reason", "gezien")));
        assertThat(atOnce(week, path + "/letters")).containsExactlyInAnyOrder(once());
        assertThat(week.items("/documents"))
                .filteredOn(file -> file.getString("kind").equals("omission-letter"))
                .hasSize(1);
    }

    private static Integer[] once() {
        Integer[] statuses = new Integer[PEOPLE];
        java.util.Arrays.fill(statuses, 409);
        statuses[0] = 201;
        return statuses;
    }

    private static List<Integer> atOnce(NominationWeek week, String path) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        CountDownLatch gate = new CountDownLatch(1);
        try {
            List<Future<HttpResponse<String>>> answers = new ArrayList<>();
            for (int i = 0; i < PEOPLE; i++) {
                answers.add(people.submit(() -> {
                    gate.await();
                    return week.clerk().send("post", path, "");
                }));
            }
            gate.countDown();
            List<Integer> statuses = new ArrayList<>();
            for (Future<HttpResponse<String>> answer : answers) {
                statuses.add(answer.get().statusCode());
            }
            return statuses;
        } finally {
            people.shutdownNow();
        }
    }
}
