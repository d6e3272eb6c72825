package nl.zetel.plugin.eml;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import nl.zetel.api.document.DocumentHeader;
import nl.zetel.api.document.ElectionReference;
import nl.zetel.api.document.PollingStationList;
import nl.zetel.api.document.PollingStationList.PollingStation;
import nl.zetel.plugin.eml.jaxb.Contest;
import nl.zetel.plugin.eml.jaxb.Election;
import nl.zetel.plugin.eml.jaxb.Eml;
import nl.zetel.plugin.eml.jaxb.Identified;
import nl.zetel.plugin.eml.jaxb.Locality;
import nl.zetel.plugin.eml.jaxb.PhysicalLocation;
import nl.zetel.plugin.eml.jaxb.PollingAddress;
import nl.zetel.plugin.eml.jaxb.PollingPlace;
import nl.zetel.plugin.eml.jaxb.ReportingUnit;

/** Polling stations (110b), both ways. */
final class Stations {

    private static final String POSTAL = "postal";

    private Stations() {}

    /** Reads the stations. */
    static PollingStationList read(Eml eml) {
        Election election = Definitions.only(eml);
        Contest contest = Lists.only(election);
        Identified unit = contest.reportingUnit == null ? null : contest.reportingUnit.reportingUnitIdentifier;
        Identified authority = eml.managingAuthority == null ? null : eml.managingAuthority.authorityIdentifier;
        Extras extras = new Extras()
                .putUnless(Definitions.VOTING_METHOD, Extras.VOTING_METHOD, Values.token(contest.votingMethod))
                .putUnless(Headers.id(authority), Extras.UNIT_ID, Headers.id(unit))
                .putUnless(Headers.name(authority), Extras.UNIT_NAME, Headers.name(unit));
        Elections.read(contest.contestIdentifier, extras);
        ElectionReference reference = Elections.read(election.electionIdentifier, election, extras);
        return new PollingStationList(
                Headers.read(eml, extras),
                reference,
                Values.number(contest.maxVotes),
                contest.pollingPlaces.stream().map(Stations::station).toList());
    }

    /** Writes the stations. A station of which the number of voters is unknown is written with none. */
    static Eml write(PollingStationList document) {
        DocumentHeader header = document.header();
        Map<String, String> extras = header.extras();
        Contest contest = new Contest();
        contest.contestIdentifier = Elections.write(document.kind(), header);
        contest.reportingUnit = new ReportingUnit();
        contest.reportingUnit.reportingUnitIdentifier = Headers.identified(
                extras.getOrDefault(Extras.UNIT_ID, header.authorityId()),
                extras.getOrDefault(Extras.UNIT_NAME, header.authorityName()));
        contest.votingMethod = extras.getOrDefault(Extras.VOTING_METHOD, Definitions.VOTING_METHOD);
        contest.maxVotes = number(document.eligibleVoters(), "");
        document.stations().forEach(station -> contest.pollingPlaces.add(write(station)));
        Election election = new Election();
        election.electionIdentifier = Elections.write(document.kind(), header, document.election());
        election.contests = List.of(contest);
        Eml eml = Headers.write(document.kind(), header);
        eml.electionEvent = Definitions.event(election);
        return eml;
    }

    private static PollingStation station(PollingPlace place) {
        PhysicalLocation location = Values.required(place.physicalLocation, place);
        PollingAddress address = location.address == null ? new PollingAddress() : location.address;
        Locality locality = address.locality == null ? new Locality() : address.locality;
        String name = Values.text(locality.localityName);
        return new PollingStation(
                Headers.id(location.pollingStation),
                name.isBlank() ? Values.text(address.freeText) : name,
                Addresses.postalCode(locality),
                Values.number(Headers.name(location.pollingStation)),
                POSTAL.equals(Values.token(place.channel)));
    }

    private static PollingPlace write(PollingStation station) {
        Locality locality = new Locality();
        locality.localityName = station.name();
        locality.postalCode = Addresses.postalCode(station.postalCode());
        PhysicalLocation location = new PhysicalLocation();
        location.address = new PollingAddress();
        location.address.locality = locality;
        location.pollingStation = Headers.identified(station.number(), number(station.eligibleVoters(), "0"));
        PollingPlace place = new PollingPlace();
        place.channel = station.postal() ? POSTAL : "polling";
        place.physicalLocation = location;
        return place;
    }

    private static String number(OptionalInt number, String unknown) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : unknown;
    }
}
