package nl.zetel.plugin.eml;

import java.util.List;
import java.util.Optional;
import nl.zetel.api.document.ElectionDefinition;
import nl.zetel.api.document.ElectionReference;
import nl.zetel.api.document.ElectionRegion;
import nl.zetel.plugin.eml.jaxb.Committee;
import nl.zetel.plugin.eml.jaxb.Contest;
import nl.zetel.plugin.eml.jaxb.Election;
import nl.zetel.plugin.eml.jaxb.ElectionEvent;
import nl.zetel.plugin.eml.jaxb.ElectionTree;
import nl.zetel.plugin.eml.jaxb.Eml;
import nl.zetel.plugin.eml.jaxb.Empty;
import nl.zetel.plugin.eml.jaxb.Region;
import nl.zetel.plugin.eml.jaxb.RegisteredParties;
import nl.zetel.plugin.eml.jaxb.RegisteredParty;
import org.jspecify.annotations.Nullable;

/** Definitions of elections (110a), both ways. */
final class Definitions {

    /** The list system with a single transferable vote, as every Dutch election is described. */
    static final String VOTING_METHOD = "SPV";

    private Definitions() {}

    /** Reads a definition. */
    static ElectionDefinition read(Eml eml) {
        Election election = only(eml);
        Contest contest = Lists.only(election);
        Extras extras = new Extras()
                .putUnless(VOTING_METHOD, Extras.VOTING_METHOD, Values.token(contest.votingMethod))
                .put(Extras.MAX_VOTES, Values.token(contest.maxVotes));
        Elections.read(contest.contestIdentifier, extras);
        ElectionReference reference = Elections.read(election.electionIdentifier, election, extras);
        return new ElectionDefinition(
                Headers.read(eml, extras),
                reference,
                Values.number(election.numberOfSeats, election),
                Values.number(election.preferenceThreshold, election),
                designations(election.registeredParties),
                regions(election.electionTree));
    }

    /** Writes a definition. */
    static Eml write(ElectionDefinition document) {
        Contest contest = new Contest();
        contest.contestIdentifier = Elections.write(document.kind(), document.header());
        contest.votingMethod = document.header().extras().getOrDefault(Extras.VOTING_METHOD, VOTING_METHOD);
        contest.maxVotes = document.header().extras().getOrDefault(Extras.MAX_VOTES, "");
        Election election = new Election();
        election.electionIdentifier = Elections.write(document.kind(), document.header(), document.election());
        election.contests = List.of(contest);
        election.numberOfSeats = Integer.toString(document.seats());
        election.preferenceThreshold = Integer.toString(document.preferenceThreshold());
        election.electionTree = tree(document);
        election.registeredParties = parties(document.designations());
        Eml eml = Headers.write(document.kind(), document.header());
        eml.electionEvent = event(election);
        return eml;
    }

    /** The only election of a document. */
    static Election only(Eml eml) {
        ElectionEvent event = Values.required(eml.electionEvent, eml);
        return Values.required(event.elections.size() == 1 ? event.elections.get(0) : null, eml);
    }

    /** The content of a document about one election. */
    static ElectionEvent event(Election election) {
        ElectionEvent event = new ElectionEvent();
        event.eventIdentifier = new Empty();
        event.elections = List.of(election);
        return event;
    }

    private static List<String> designations(@Nullable RegisteredParties parties) {
        return parties == null
                ? List.of()
                : parties.parties.stream()
                        .map(party -> Values.text(party.registeredAppellation))
                        .toList();
    }

    private static RegisteredParties parties(List<String> designations) {
        RegisteredParties parties = new RegisteredParties();
        for (String designation : designations) {
            RegisteredParty party = new RegisteredParty();
            party.registeredAppellation = designation;
            parties.parties.add(party);
        }
        return parties;
    }

    private static List<ElectionRegion> regions(@Nullable ElectionTree tree) {
        return tree == null
                ? List.of()
                : tree.regions.stream().map(Definitions::region).toList();
    }

    private static ElectionRegion region(Region region) {
        String superior = Values.token(region.superiorRegionNumber);
        return new ElectionRegion(
                Values.token(region.regionCategory),
                Values.token(region.regionNumber),
                Values.text(region.regionName),
                Values.truth(region.romanNumerals),
                Values.truth(region.frysianExportAllowed),
                superior.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new ElectionRegion.Superior(Values.token(region.superiorRegionCategory), superior)),
                region.committees.stream().map(Definitions::committee).toList());
    }

    private static ElectionRegion.Committee committee(Committee committee) {
        return new ElectionRegion.Committee(
                Values.token(committee.committeeCategory),
                Values.text(committee.committeeName),
                Optional.ofNullable(committee.acceptCentralSubmissions).map(Values::truth));
    }

    private static ElectionTree tree(ElectionDefinition document) {
        ElectionTree tree = new ElectionTree();
        List<ElectionRegion> regions = document.regions().isEmpty() ? ownRegion(document) : document.regions();
        regions.forEach(region -> tree.regions.add(write(region)));
        return tree;
    }

    private static List<ElectionRegion> ownRegion(ElectionDefinition document) {
        ElectionReference election = document.election();
        return List.of(ElectionRegion.municipality(
                election.municipality()
                        .orElseThrow(() -> new IllegalArgumentException("EML needs a region or a municipality")),
                election.municipalityName()));
    }

    private static Region write(ElectionRegion region) {
        Region written = new Region();
        written.regionCategory = region.category();
        written.regionNumber = Values.orNull(region.number());
        written.romanNumerals = region.romanNumerals() ? "true" : null;
        written.frysianExportAllowed = region.frisian() ? "true" : null;
        written.superiorRegionCategory =
                region.superior().map(ElectionRegion.Superior::category).orElse(null);
        written.superiorRegionNumber =
                region.superior().map(ElectionRegion.Superior::number).orElse(null);
        written.regionName = region.name();
        region.committees().forEach(committee -> written.committees.add(write(committee)));
        return written;
    }

    private static Committee write(ElectionRegion.Committee committee) {
        Committee written = new Committee();
        written.committeeCategory = committee.category();
        written.committeeName = Values.orNull(committee.name());
        written.acceptCentralSubmissions =
                committee.acceptsCentralSubmissions().map(Object::toString).orElse(null);
        return written;
    }
}
