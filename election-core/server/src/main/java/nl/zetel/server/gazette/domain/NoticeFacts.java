package nl.zetel.server.gazette.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zetel.server.appointment.domain.Appointment;
import nl.zetel.server.designation.domain.Designation;
import nl.zetel.server.designation.domain.DesignationCase;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.numbering.domain.NumberedCandidateList;
import nl.zetel.server.store.Stored;

/**
 * What an announcement is written from: public data alone.
 *
 * @param election the election
 * @param place where the act takes place; blank for the address of the desk
 * @param decisions decided requests to register a designation
 * @param deletions designations that were struck
 * @param appointments appointments to seats that fell open
 * @param lists the numbered lists; empty before they are numbered
 * @param edition edition of these lists, for the announcement of the lists
 * @param seats designation or number of each list with its votes and seats; empty before the result
 */
public record NoticeFacts(
        Election election,
        String place,
        List<Stored<DesignationCase>> decisions,
        List<Stored<Designation>> deletions,
        List<Stored<Appointment>> appointments,
        List<NumberedCandidateList> lists,
        Optional<Integer> edition,
        List<ListSeats> seats) {

    /**
     * What a list got.
     *
     * @param number its number
     * @param designation its designation; blank for an unnamed list
     * @param votes its votes
     * @param seats its seats
     */
    public record ListSeats(int number, String designation, long votes, int seats) {}

    /** Copies the lists. */
    public NoticeFacts {
        decisions = List.copyOf(decisions);
        deletions = List.copyOf(deletions);
        appointments = List.copyOf(appointments);
        lists = List.copyOf(lists);
        seats = List.copyOf(seats);
    }

    /** Facts of the election alone. */
    public static NoticeFacts of(Election election, String place) {
        return new NoticeFacts(
                election, place, List.of(), List.of(), List.of(), List.of(), Optional.empty(), List.of());
    }

    /** With decided requests. */
    public NoticeFacts decided(List<Stored<DesignationCase>> requests) {
        return new NoticeFacts(election, place, requests, deletions, appointments, lists, edition, seats);
    }

    /** With designations that were struck. */
    public NoticeFacts struck(List<Stored<Designation>> designations) {
        return new NoticeFacts(election, place, decisions, designations, appointments, lists, edition, seats);
    }

    /** With appointments. */
    public NoticeFacts appointed(List<Stored<Appointment>> made) {
        return new NoticeFacts(election, place, decisions, deletions, made, lists, edition, seats);
    }

    /** With the numbered lists of an edition. */
    public NoticeFacts numbered(List<NumberedCandidateList> numbered, Optional<Integer> ofEdition) {
        return new NoticeFacts(election, place, decisions, deletions, appointments, numbered, ofEdition, seats);
    }

    /** With the result. */
    public NoticeFacts result(List<ListSeats> of) {
        return new NoticeFacts(election, place, decisions, deletions, appointments, lists, edition, of);
    }

    /** Identifiers of what is announced one by one. */
    public List<String> subjects() {
        return Stream.of(decisions, deletions, appointments)
                .flatMap(List::stream)
                .map(Stored::id)
                .toList();
    }

    /** Where the act takes place. */
    String where() {
        return place.isBlank()
                ? election.office().name() + ", " + election.office().address() + ", "
                        + election.office().postalCode() + " "
                        + election.office().locality()
                : place;
    }
}
