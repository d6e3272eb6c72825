package nl.zetel.server.paper.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.OptionalInt;
import nl.zetel.server.nomination.domain.CandidateList;
import nl.zetel.server.nomination.domain.ListedCandidate;
import nl.zetel.server.paper.domain.PersonMark;
import nl.zetel.server.store.TextCipher;

/** Tells candidates apart by keyed hashes, on one list and over all lists of an election. */
@ApplicationScoped
public class PersonMarks {

    @Inject
    TextCipher cipher;

    /** The mark of a candidate. */
    public PersonMark of(ListedCandidate candidate) {
        String name = String.join(
                        "|",
                        candidate.name().initials(),
                        candidate.name().prefix(),
                        candidate.name().surname(),
                        candidate.birth().map(Object::toString).orElse(""))
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s.]", "");
        return new PersonMark(
                candidate.bsn().map(number -> cipher.hash(number.value())).orElse(""), cipher.hash(name));
    }

    /** Where the person with that mark stands on a list, from 1. */
    OptionalInt position(CandidateList list, PersonMark mark) {
        int position = 0;
        for (ListedCandidate candidate : list.candidates()) {
            position++;
            if (of(candidate).isSameAs(mark)) {
                return OptionalInt.of(position);
            }
        }
        return OptionalInt.empty();
    }
}
