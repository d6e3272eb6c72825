package nl.zetel.server.appeal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.zetel.law.calendar.DutchDate;
import nl.zetel.server.appeal.domain.Appeal;
import nl.zetel.server.appeal.domain.Judgment;
import nl.zetel.server.document.domain.HtmlPage;
import nl.zetel.server.document.domain.PageOrder;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.examination.domain.ListDecision;
import nl.zetel.server.numbering.application.NumberedLists;
import nl.zetel.server.numbering.domain.NumberedCandidateList;
import nl.zetel.server.store.Stored;

/** What a judgment changed, on a page for the file and for who publishes the lists again. */
@ApplicationScoped
@Transactional
public class JudgmentPages {

    @Inject
    Elections elections;

    @Inject
    NumberedLists numbered;

    /** The page about a judgment that took effect. */
    PageOrder effect(String electionId, Stored<Appeal> appeal, ListDecision decision) {
        Election election = elections.get(electionId).value();
        return new PageOrder(
                "judgment-effect",
                "gevolg-uitspraak.html",
                false,
                Appeals.path(electionId, appeal.id()),
                page(election, appeal.value(), decision, numbered.of(electionId)));
    }

    static HtmlPage page(Election election, Appeal appeal, ListDecision decision, List<NumberedCandidateList> lists) {
        Judgment judgment = appeal.judgment().orElseThrow();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Zaaknummer", appeal.reference());
        facts.put("Beroep ontvangen", DutchDate.of(appeal.receivedOn()));
        facts.put("Uitspraak", DutchDate.of(judgment.givenOn()) + ", " + judgment.reference());
        HtmlPage page = HtmlPage.titled("Gevolg van de uitspraak op een beroep over een kandidatenlijst")
                .text(election.name() + ", gemeente " + election.municipalityName() + ".")
                .facts(facts)
                .text(
                        "Het beroep is gegrond verklaard. De uitspraak treedt in de plaats van het besluit van het centraal"
                                + " stembureau (Kieswet I 7, vierde lid).")
                .heading("Wat nu van de lijst geldt")
                .items(outcome(decision))
                .heading("De lijsten met hun nummers")
                .text("Een uitspraak verandert het nummer van geen andere lijst; een lijst die alsnog geldig is, krijgt"
                        + " het volgende nummer (Kieswet I 16).");
        page.items(lists.stream().map(JudgmentPages::line).toList());
        return page.text("De lijsten worden opnieuw openbaar gemaakt (Kieswet I 17).");
    }

    private static List<String> outcome(ListDecision decision) {
        List<String> lines = new ArrayList<>();
        lines.add(name(decision.designation()) + (decision.valid() ? " is geldig." : " is ongeldig."));
        decision.grounds().forEach(ground -> lines.add(ground.detail() + " (" + ground.article() + ")"));
        decision.struck().forEach(struck -> lines.add(struck.detail() + " (" + struck.article() + ")"));
        decision.designationChanges().forEach(change -> lines.add(change.detail() + " (" + change.article() + ")"));
        lines.add("Reden: " + decision.reason());
        return lines;
    }

    private static String line(NumberedCandidateList list) {
        return list.number() + ". " + name(list.designation());
    }

    private static String name(String designation) {
        return designation.isBlank() ? "De lijst zonder aanduiding" : "De lijst \"" + designation + "\"";
    }
}
