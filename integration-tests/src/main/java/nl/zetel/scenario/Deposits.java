package nl.zetel.scenario;

import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.stream.Stream;

/** Money that comes in. All accounts are invented. */
final class Deposits {

    static final String NEW_GROUP = "NL02ABNA0123456789";
    static final String MERGED_GROUP = "NL44RABO0123456789";

    private Deposits() {}

    /** The deposit that is expected for a request or a list. */
    static JsonObject of(Stage stage, String subject) {
        return all(stage)
                .filter(item -> item.getString("subjectId").equals(subject))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No deposit is expected for " + subject));
    }

    static Stream<JsonObject> all(Stage stage) {
        return stage.clerk.items(stage.path("/deposits?limit=200")).stream();
    }

    /** Hands the server a statement of today with these payments. */
    static JsonObject arrive(Stage stage, BankFile.Credit... credits) {
        BankFile file = stage.account.statement(stage.today(), Arrays.asList(credits));
        return stage.clerk.upload(stage.path("/bank-statements"), "application/xml", file.bytes());
    }
}
