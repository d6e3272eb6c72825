package nl.zetel.plugin.haalcentraal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zetel.api.Bsn;
import nl.zetel.api.person.Person;
import nl.zetel.spi.RegisterAnswer;
import nl.zetel.spi.RegisterException;

/** Reads an answer and pairs persons with the numbers that were asked; the order says nothing. */
final class AnswerReader {

    private AnswerReader() {}

    /** An answer for every number asked. */
    static Map<Bsn, RegisterAnswer> answers(Set<Bsn> asked, byte[] body, PersonReader reader) throws RegisterException {
        Map<Bsn, List<Person>> found = new LinkedHashMap<>();
        for (Node node : persons(body)) {
            Bsn bsn = number(node).filter(asked::contains).orElseThrow(() -> invalid(Text.ANSWER_NOT_PAIRED));
            found.computeIfAbsent(bsn, key -> new ArrayList<>()).add(reader.person(bsn, node));
        }
        Map<Bsn, RegisterAnswer> answers = new LinkedHashMap<>();
        asked.forEach(bsn -> answers.put(bsn, answer(found.getOrDefault(bsn, List.of()))));
        return Map.copyOf(answers);
    }

    /** The numbers of those found. */
    static List<Bsn> numbers(byte[] body) throws RegisterException {
        List<Bsn> numbers = new ArrayList<>();
        for (Node node : persons(body)) {
            numbers.add(number(node).orElseThrow(() -> invalid(Text.ANSWER_NOT_PAIRED)));
        }
        return numbers.stream().distinct().toList();
    }

    private static List<Node> persons(byte[] body) throws RegisterException {
        Node answer = Node.parse(body).orElseThrow(() -> invalid(Text.ANSWER_BROKEN));
        return answer.list("personen").orElseThrow(() -> invalid(Text.ANSWER_WITHOUT_PERSONS));
    }

    private static Optional<Bsn> number(Node person) {
        return person.text("burgerservicenummer").flatMap(Bsn::parse);
    }

    private static RegisterAnswer answer(List<Person> persons) {
        return switch (persons.size()) {
            case 0 -> new RegisterAnswer.NotFound();
            case 1 -> new RegisterAnswer.Found(persons.get(0));
            default -> new RegisterAnswer.NotUnique(persons);
        };
    }

    private static RegisterException invalid(Text text) {
        return new RegisterException(RegisterException.Kind.INVALID_ANSWER, text.of());
    }
}
