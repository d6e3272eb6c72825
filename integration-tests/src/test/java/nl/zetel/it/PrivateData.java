package nl.zetel.it;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.zetel.api.person.Person;
import nl.zetel.plugin.brpstub.PersonsFile;

/** Texts that give a person away, by kind: what the tests entered, and what the population register knows. */
final class PrivateData {

    private static final DateTimeFormatter DUTCH =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("nl"));
    private static final DateTimeFormatter DIGITS = DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);

    private final Map<String, List<String>> texts = new LinkedHashMap<>();

    /** Adds a text of a kind; answers it, to be entered. */
    String of(String kind, String text) {
        texts.computeIfAbsent(kind, key -> new ArrayList<>()).add(text);
        return text;
    }

    /** Adds numbers, dates of birth and postal codes of the register's persons. */
    void register() {
        for (Person person : PersonsFile.westerveld()) {
            person.bsn().ifPresent(bsn -> of("bsn", bsn.value()));
            if (person.birth().day() > 0) {
                birth(LocalDate.parse(person.birth().toString()));
            }
            person.residence().address().map(address -> address.postalCode()).ifPresent(this::postalCode);
        }
    }

    /** Adds what voters who sign are called; no candidate and no submitter has these names. */
    void signers() {
        Stream.of("Haveman", "Lensink", "Smit-Oldenkamp").forEach(name -> of("signer", name));
    }

    private void birth(LocalDate day) {
        of("birth", day.toString());
        of("birth", day.format(DUTCH));
        of("birth", day.format(DIGITS));
    }

    private void postalCode(String code) {
        if (code.length() == 6) {
            of("address", code);
            of("address", code.substring(0, 4) + " " + code.substring(4));
        }
    }

    /** Which kinds a text gives away. */
    Set<String> in(String body) {
        Set<String> kinds = new TreeSet<>();
        texts.forEach((kind, all) -> {
            if (all.stream().anyMatch(body::contains)) {
                kinds.add(kind);
            }
        });
        return kinds;
    }

    /** All texts of a kind. */
    List<String> all(String kind) {
        return texts.getOrDefault(kind, List.of());
    }

    /** The kinds. */
    Set<String> kinds() {
        return texts.keySet();
    }
}
