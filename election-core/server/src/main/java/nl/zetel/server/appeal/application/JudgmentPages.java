package nl.zetel.server.appeal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.zetel.law.calendar.DutchDate;
import nl.zetel.server.appeal.domain.Appeal;
import nl.zetel.server.appeal.domain.Judgment;
import nl.zetel.server.document.domain.HtmlPage;
import nl.zetel.server.document.domain.PageOrder;
import nl.zetel.server.document.domain.PageTemplate;
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

    private static final PageTemplate EFFECT = PageTemplate.of("judgment-effect");

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
        return EFFECT.fill(new Values(
                election.name(),
                election.municipalityName(),
                appeal.reference(),
                DutchDate.of(appeal.receivedOn()),
                DutchDate.of(judgment.givenOn()),
                judgment.reference(),
                name(decision.designation()),
                decision,
                lists.stream()
                        .map(list -> new Numbered(list.number(), name(list.designation())))
                        .toList()));
    }

    /** What {@code pages/judgment-effect.html} names. */
    private record Values(
            String election,
            String municipality,
            String reference,
            String receivedOn,
            String givenOn,
            String judgment,
            String list,
            ListDecision decision,
            List<Numbered> numbered) {}

    private record Numbered(int number, String name) {}

    private static String name(String designation) {
        return designation.isBlank() ? "De lijst zonder aanduiding" : "De lijst \"" + designation + "\"";
    }
}
