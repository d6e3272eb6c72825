package nl.zetel.plugin.haalcentraal;

import java.util.List;
import java.util.Optional;
import nl.zetel.api.PartialDate;
import nl.zetel.api.person.Exclusion;
import nl.zetel.api.person.Nationality;
import nl.zetel.api.person.ResidenceTitle;
import nl.zetel.api.person.Settlement;
import nl.zetel.api.person.Suspension;

/** Reads nationality, right of residence, settlement, exclusion and suspension. */
final class StatusReader {

    private StatusReader() {}

    static List<Nationality> nationalities(Node person) {
        return person.list("nationaliteiten").orElse(List.of()).stream()
                .map(StatusReader::nationality)
                .toList();
    }

    private static Nationality nationality(Node node) {
        Optional<String> code = node.code("nationaliteit", 4).filter(text -> text.matches("[0-9]{4}"));
        Nationality.Kind kind = switch (node.textOrBlank("type")) {
            case "Nationaliteit" -> code.isPresent() ? Nationality.Kind.NATIONALITY : Nationality.Kind.UNKNOWN;
            case "Staatloos" -> Nationality.Kind.STATELESS;
            case "BehandeldAlsNederlander" -> Nationality.Kind.TREATED_AS_DUTCH;
            case "VastgesteldNietNederlander" -> Nationality.Kind.ESTABLISHED_NOT_DUTCH;
            default -> Nationality.Kind.UNKNOWN;
        };
        return new Nationality(
                kind, kind == Nationality.Kind.NATIONALITY ? code : Optional.empty(), node.isUnderInvestigation());
    }

    static Optional<ResidenceTitle> residenceTitle(Node person) {
        return person.object("verblijfstitel")
                .flatMap(title -> title.code("aanduiding", 2)
                        .map(code -> new ResidenceTitle(
                                code,
                                DateReader.date(title, "datumIngang").orElse(PartialDate.unknown()),
                                DateReader.date(title, "datumEinde"),
                                title.isUnderInvestigation())));
    }

    /** A settlement from abroad; one of which the day is missing counts as one on an unknown day. */
    static Optional<Settlement> settlement(Node person) {
        Node immigration = person.group("immigratie");
        String country = immigration.group("landVanwaarIngeschreven").textOrBlank("omschrijving");
        return person.has("immigratie")
                ? Optional.of(new Settlement(
                        DateReader.date(immigration, "datumVestigingInNederland")
                                .orElse(PartialDate.unknown()),
                        Countries.isCaribbeanNetherlands(country)))
                : Optional.empty();
    }

    /** An exclusion: its mark is only ever true or left out, so an end date alone says as much. */
    static Optional<Exclusion> exclusion(Node person) {
        return person.object("uitsluitingKiesrecht")
                .filter(node -> node.isTrue("uitgeslotenVanKiesrecht") || node.has("einddatum"))
                .map(node -> new Exclusion(DateReader.date(node, "einddatum")));
    }

    /** A suspension, also if neither its reason nor its day is known: then its group comes empty. */
    static Optional<Suspension> suspension(Node person) {
        Node node = person.group("opschortingBijhouding");
        return person.has("opschortingBijhouding")
                ? Optional.of(new Suspension(
                        reason(node.group("reden").textOrBlank("code")),
                        DateReader.date(node, "datum").orElse(PartialDate.unknown())))
                : Optional.empty();
    }

    private static Suspension.Reason reason(String code) {
        return switch (code) {
            case "O" -> Suspension.Reason.DEATH;
            case "E" -> Suspension.Reason.EMIGRATION;
            case "M" -> Suspension.Reason.MINISTERIAL_DECISION;
            case "R" -> Suspension.Reason.NON_RESIDENT;
            default -> Suspension.Reason.UNKNOWN;
        };
    }
}
