package nl.zetel.server.appointment.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.zetel.law.appointment.AppointedPerson;
import nl.zetel.law.appointment.AppointmentDocument;

/**
 * The documents that go with an acceptance (V 3).
 *
 * @param received what was received, by the names of {@link AppointmentDocument}
 * @param sittingMember whether the person was a member when appointed
 * @param unionCitizen whether the person is a citizen of the Union
 * @param abroad whether the person lives outside the Netherlands
 */
public record Papers(List<String> received, boolean sittingMember, boolean unionCitizen, boolean abroad) {

    /** Copies the list. */
    public Papers {
        received = List.copyOf(received);
    }

    /** What was received. */
    public Set<AppointmentDocument> documents() {
        EnumSet<AppointmentDocument> documents = EnumSet.noneOf(AppointmentDocument.class);
        received.forEach(name -> documents.add(AppointmentDocument.valueOf(name)));
        return documents;
    }

    /** What the required documents depend on. */
    public AppointedPerson person() {
        return new AppointedPerson(sittingMember, unionCitizen, abroad);
    }

    /** With more documents, of a person of whom this is said. */
    public Papers with(Set<AppointmentDocument> more, boolean newUnionCitizen, boolean newAbroad) {
        EnumSet<AppointmentDocument> all = EnumSet.copyOf(documents());
        all.addAll(more);
        return new Papers(all.stream().map(Enum::name).toList(), sittingMember, newUnionCitizen, newAbroad);
    }
}
