package nl.zetel.scenario;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.zetel.plugin.brpstub.PersonsFile;

/** The persons of the play, all invented: those whom the register's server knows, with their parts. */
record Cast(List<Member> members) {

    /** Reads the register's persons. */
    static Cast read() {
        try (InputStream file = PersonsFile.class.getResourceAsStream(PersonsFile.WESTERVELD);
                JsonReader reader = Json.createReader(file)) {
            return new Cast(reader.readObject().getJsonArray("persons").getValuesAs(JsonObject.class).stream()
                    .map(Member::new)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Candidates of a list in its order. */
    List<Member> candidates(int list) {
        return members.stream()
                .filter(member -> member.has("CANDIDATE", list))
                .sorted(Comparator.comparingInt(Member::number))
                .toList();
    }

    /** Those with a part for a list, in the order of the file. */
    List<Member> of(String part, int list) {
        return members.stream().filter(member -> member.has(part, list)).toList();
    }

    /** The first with this case. */
    Member with(String situation) {
        return members.stream()
                .filter(member -> member.situation().equals(Optional.of(situation)))
                .findFirst()
                .orElseThrow();
    }

    /** Everybody but these. */
    Cast without(Predicate<Member> left) {
        return new Cast(members.stream().filter(left.negate()).toList());
    }

    /**
     * A person with a part.
     *
     * @param person the person as the register's file has it
     */
    record Member(JsonObject person) {

        String text(String key) {
            return person.getString(key, "");
        }

        String bsn() {
            return text("bsn");
        }

        /** "J.E. van der Veen". */
        String name() {
            return (text("initials") + " " + text("prefix") + " " + text("surname")).replaceAll(" +", " ");
        }

        Optional<String> situation() {
            return Optional.ofNullable(part().getString("case", null));
        }

        int number() {
            return part().getInt("number", 0);
        }

        boolean has(String role, int list) {
            return part().getString("role").equals(role)
                    && part().containsKey("lists")
                    && part().getJsonArray("lists").getValuesAs(JsonNumber.class).stream()
                            .anyMatch(number -> number.intValue() == list);
        }

        JsonObject address() {
            return person.getJsonObject("address");
        }

        String locality() {
            return address().getString("locality");
        }

        private JsonObject part() {
            return person.getJsonObject("scenario");
        }
    }
}
