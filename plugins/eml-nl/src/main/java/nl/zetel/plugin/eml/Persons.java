package nl.zetel.plugin.eml;

import nl.zetel.api.document.CandidateName;
import nl.zetel.plugin.eml.jaxb.FullName;
import nl.zetel.plugin.eml.jaxb.NameLine;
import nl.zetel.plugin.eml.jaxb.PersonName;
import org.jspecify.annotations.Nullable;

/** Names of persons, both ways. An empty part and one that is left out mean the same. */
final class Persons {

    private Persons() {}

    /** Reads a name. */
    static CandidateName read(@Nullable FullName full) {
        PersonName name = full == null || full.personName == null ? new PersonName() : full.personName;
        return new CandidateName(
                name.nameLine == null ? "" : Values.text(name.nameLine.text),
                Values.text(name.firstName),
                Values.text(name.namePrefix),
                Values.text(name.lastName));
    }

    /** Whether a name has a part that is written though it is empty. */
    static boolean hasEmptyPart(@Nullable FullName full) {
        return full != null
                && full.personName != null
                && ("".equals(full.personName.firstName) || "".equals(full.personName.namePrefix));
    }

    /** Whether a name lacks a part. */
    static boolean lacksPart(@Nullable FullName full) {
        return full != null
                && full.personName != null
                && (full.personName.firstName == null || full.personName.namePrefix == null);
    }

    /**
     * Writes a name.
     *
     * @param emptyParts whether blank parts are written as empty elements
     */
    static FullName write(CandidateName name, boolean emptyParts) {
        PersonName person = new PersonName();
        person.nameLine = initials(name.initials());
        person.firstName = emptyParts ? name.firstName() : Values.orNull(name.firstName());
        person.namePrefix = emptyParts ? name.prefix() : Values.orNull(name.prefix());
        person.lastName = name.surname();
        FullName full = new FullName();
        full.personName = person;
        return full;
    }

    private static @Nullable NameLine initials(String initials) {
        if (initials.isEmpty()) {
            return null;
        }
        NameLine line = new NameLine();
        line.nameType = "Initials";
        line.text = initials;
        return line;
    }
}
