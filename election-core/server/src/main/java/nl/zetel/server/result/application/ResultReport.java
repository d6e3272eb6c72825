package nl.zetel.server.result.application;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.zetel.law.apportionment.ApportionmentOutcome;
import nl.zetel.law.apportionment.Elected;
import nl.zetel.law.apportionment.ElectedBy;
import nl.zetel.law.apportionment.ListOutcome;
import nl.zetel.server.counting.domain.Sums;
import nl.zetel.server.document.domain.HtmlPage;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.result.domain.CandidateNames;
import nl.zetel.server.result.domain.ElectionResult;
import nl.zetel.server.result.domain.ElectionResult.DrawnLot;
import nl.zetel.server.result.domain.ResultDrawings;
import nl.zetel.server.result.domain.ResultDrawings.Drawn;
import nl.zetel.server.result.domain.ResultTexts;

/** The result in Dutch: the certified report of the session (Kieswet P 22), and the page for the public. */
final class ResultReport {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl-NL"));

    private final Election election;
    private final ElectionResult result;
    private final ApportionmentOutcome outcome;
    private final CandidateNames names;

    ResultReport(Election election, ElectionResult result, CandidateNames names) {
        this.election = election;
        this.result = result;
        this.outcome = result.outcome();
        this.names = names;
    }

    /** The certified report as it begins. */
    HtmlPage opened() {
        HtmlPage page = HtmlPage.titled("Proces-verbaal van de vaststelling van de uitslag: " + election.name());
        page.text("Centraal stembureau van de gemeente " + election.municipalityName() + ". Dag van de stemming: "
                + DAY.format(election.electionDay()) + ".");
        result.establishment()
                .ifPresent(established -> page.text("De uitslag is vastgesteld op "
                        + SessionReport.moment(established.at()) + " (Kieswet P 20). Dit is uitslag nummer "
                        + result.number() + "; eerdere berekeningen zijn bewaard."));
        return page;
    }

    /** Seats and candidates, with every candidate's votes. */
    void result(HtmlPage page) {
        seats(page);
        steps(page);
        lots(page);
        elected(page);
        rankings(page);
        votes(page);
    }

    /** The page for the public, with drawings. */
    HtmlPage publicPage() {
        HtmlPage page = HtmlPage.titled("Uitslag " + election.name());
        result.establishment()
                .ifPresent(established ->
                        page.text("Vastgesteld op " + SessionReport.moment(established.at()) + " (Kieswet P 20)."));
        turnout(page);
        page.heading("Zetels").markup(ResultDrawings.seats(drawn(), result.seats()));
        page.heading("Stemmen").markup(ResultDrawings.votes(drawn()));
        seats(page);
        steps(page);
        lots(page);
        elected(page);
        votes(page);
        return page;
    }

    /** The lists as drawings take them. */
    List<Drawn> drawn() {
        return outcome.lists().stream()
                .map(list -> new Drawn(list.number(), names.designation(list.number()), list.votes(), list.seats()))
                .toList();
    }

    /** Voters, ballots and quota. */
    void turnout(HtmlPage page) {
        Sums votes = result.votes();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Stembureaus", Integer.toString(result.stations()));
        if (result.eligible() > 0) {
            facts.put("Kiesgerechtigden", Long.toString(result.eligible()));
            facts.put("Opkomst", percentage(votes.admitted(), result.eligible()));
        }
        facts.put("Geldige stempassen", Long.toString(votes.pollCards()));
        facts.put("Geldige volmachtbewijzen", Long.toString(votes.proxies()));
        facts.put("Toegelaten kiezers", Long.toString(votes.admitted()));
        facts.put("Geldige stemmen op kandidaten", Long.toString(votes.valid()));
        facts.put("Blanco stemmen", Long.toString(votes.blank()));
        facts.put("Ongeldige stemmen", Long.toString(votes.invalid()));
        facts.put("Uitgebrachte stemmen", Long.toString(votes.cast()));
        facts.put("Meer getelde stembiljetten", Long.toString(votes.more()));
        facts.put("Minder getelde stembiljetten", Long.toString(votes.fewer()));
        facts.put("Zetels in de raad", Integer.toString(result.seats()));
        facts.put("Kiesdeler (P 5)", ResultTexts.mixed(outcome.quota()));
        facts.put(
                "Voorkeurdrempel (P 15)",
                outcome.preferenceThreshold().percentage() + " % van de kiesdeler, meer dan "
                        + ResultTexts.mixed(outcome.preferenceThreshold().votes()) + " stemmen");
        page.heading("Stemmen en kiesdeler").facts(facts);
    }

    private void seats(HtmlPage page) {
        List<List<String>> rows = new ArrayList<>();
        for (ListOutcome list : outcome.lists()) {
            rows.add(List.of(
                    Integer.toString(list.number()),
                    names.designation(list.number()),
                    Long.toString(list.votes()),
                    Integer.toString(list.fullSeats()),
                    Integer.toString(list.seats() - list.fullSeats()),
                    Integer.toString(list.seats())));
        }
        page.heading("Zetels per lijst")
                .table(
                        "Stemcijfers en zetels",
                        List.of("Lijst", "Aanduiding", "Stemmen", "Volle zetels", "Restzetels", "Zetels"),
                        rows);
    }

    private void steps(HtmlPage page) {
        page.heading("Hoe de restzetels zijn toegewezen");
        if (outcome.steps().isEmpty()) {
            page.text("Er waren geen restzetels.");
        } else {
            page.items(outcome.steps().stream()
                    .map(step -> "Kieswet " + step.article() + ". " + ResultTexts.step(step))
                    .toList());
        }
        if (!outcome.warnings().isEmpty()) {
            page.items(outcome.warnings().stream().map(ResultTexts::warning).toList());
        }
    }

    private void lots(HtmlPage page) {
        if (!result.lots().isEmpty()) {
            page.heading("Lotingen (P 14)")
                    .items(result.lots().stream().map(this::lot).toList());
        }
        if (!result.deceased().isEmpty()) {
            page.heading("Overleden kandidaten (P 19a)")
                    .items(result.deceased().stream()
                            .map(each -> "Lijst " + each.list() + ", kandidaat " + each.candidate() + ": "
                                    + names.name(each.list(), each.candidate()))
                            .toList());
        }
    }

    private String lot(DrawnLot lot) {
        return "Geloot is om " + ResultTexts.lot(lot.kind()) + ", tussen " + ResultTexts.row(lot.options())
                + ". Getrokken: "
                + lot.candidate()
                        .map(candidate -> "kandidaat " + candidate + " van lijst " + lot.list())
                        .orElse("lijst " + lot.list())
                + ". In tegenwoordigheid van " + String.join(", ", lot.witnesses()) + ".";
    }

    private void elected(HtmlPage page) {
        List<List<String>> rows = new ArrayList<>();
        for (ListOutcome list : outcome.lists()) {
            for (Elected each : list.elected()) {
                rows.add(List.of(
                        Integer.toString(list.number()),
                        names.designation(list.number()),
                        Integer.toString(each.candidate()),
                        names.name(list.number(), each.candidate()),
                        each.by() == ElectedBy.PREFERENCE ? "op voorkeurstemmen (P 15)" : "naar de lijst (P 17)"));
            }
        }
        page.heading("Gekozen kandidaten")
                .table("In volgorde van verkiezing", List.of("Lijst", "Aanduiding", "Plaats", "Naam", "Hoe"), rows);
    }

    private void rankings(HtmlPage page) {
        List<List<String>> rows = outcome.lists().stream()
                .filter(ListOutcome::reranked)
                .map(list -> List.of(
                        Integer.toString(list.number()),
                        names.designation(list.number()),
                        ResultTexts.row(list.ranking())))
                .toList();
        page.heading("Rangschikking (P 19)");
        if (rows.isEmpty()) {
            page.text("Op geen enkele lijst verschilt de rangschikking van de volgorde van de lijst.");
        } else {
            page.table(
                    "Lijsten waarvan de volgorde verandert",
                    List.of("Lijst", "Aanduiding", "Plaatsen in nieuwe volgorde"),
                    rows);
        }
    }

    private void votes(HtmlPage page) {
        page.heading("Stemmen per kandidaat");
        for (Sums.ListSum list : result.votes().lists()) {
            page.table(
                    "Lijst " + list.number() + " " + names.designation(list.number()) + ": " + list.votes()
                            + " stemmen",
                    List.of("Plaats", "Naam", "Stemmen"),
                    list.candidates().stream()
                            .map(candidate -> List.of(
                                    Integer.toString(candidate.number()),
                                    names.name(list.number(), candidate.number()),
                                    Long.toString(candidate.votes())))
                            .toList());
        }
    }

    private static String percentage(long part, long whole) {
        return String.format(Locale.forLanguageTag("nl-NL"), "%.1f %%", 100.0 * part / whole);
    }
}
