package nl.zetel.server.form.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import nl.zetel.server.audit.AuditTrail;
import nl.zetel.server.audit.Change;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.designation.application.Designations;
import nl.zetel.server.designation.domain.Designation;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.form.domain.FilledForm;
import nl.zetel.server.form.domain.FormCode;
import nl.zetel.server.form.domain.FormData;
import nl.zetel.server.form.domain.FormGaps;
import nl.zetel.server.form.domain.FormObstacle;
import nl.zetel.server.form.domain.Forms;
import nl.zetel.server.nomination.application.CandidateLists;
import nl.zetel.server.nomination.domain.CandidateList;
import nl.zetel.server.pdf.PdfPage;
import nl.zetel.server.problem.Possible;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.store.Stored;

/** The forms that belong to a list, filled in with what is known of it now. Nothing of them is kept. */
@ApplicationScoped
@Transactional
public class ListForms {

    private static final DateTimeFormatter DUTCH =
            DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm", Locale.forLanguageTag("nl-NL"));

    @Inject
    CandidateLists lists;

    @Inject
    Elections elections;

    @Inject
    Designations designations;

    @Inject
    ServerClock clock;

    @Inject
    AuditTrail audit;

    /**
     * A form that belongs to a list or does not.
     *
     * @param code which form
     * @param obstacle why it does not belong to the list; empty if it does
     */
    public record Availability(FormCode code, Optional<String> obstacle) {}

    /** Every form, and whether it belongs to this list. */
    public List<Availability> available(String electionId, String listId) {
        FormData data = data(electionId, lists.get(electionId, listId), false);
        return Arrays.stream(FormCode.values())
                .map(code -> new Availability(code, Forms.obstacle(code, data).map(FormObstacle::text)))
                .toList();
    }

    /** What stays a blank line on the forms of a list. */
    public List<String> gaps(String electionId, String listId) {
        return FormGaps.of(data(electionId, lists.get(electionId, listId), false));
    }

    /**
     * Forms as data; citizen service numbers are masked.
     *
     * @param position the candidate whose consent declaration is asked for alone, from 1; empty for all
     * @throws ProblemException if there is no such form, or it does not belong to this list
     */
    public List<FilledForm> forms(String electionId, String listId, String code, OptionalInt position) {
        return forms(form(code), data(electionId, lists.get(electionId, listId), false), position);
    }

    /** Forms as one page; that numbers went out in full stands in the audit chain. */
    public String page(String electionId, String listId, String code, OptionalInt position) {
        Stored<CandidateList> list = lists.get(electionId, listId);
        FormCode form = form(code);
        List<FilledForm> forms = forms(form, data(electionId, list, true), position);
        audit.record(Change.created(
                "forms-issued",
                CandidateLists.path(electionId, listId),
                form.article(),
                new Issued(form.code(), forms.size(), list.version())));
        return FormPages.of(
                form.title(),
                forms,
                "Ingevuld op " + DUTCH.format(clock.now()) + " uur met versie " + list.version()
                        + " van de lijst. Wijzigen kandidaten of hun volgorde, druk de formulieren dan opnieuw af.");
    }

    /** The same as a PDF file (PDF/A-2u, PDF/UA-1). */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public byte[] file(String page) {
        return PdfPage.of(page, clock.now());
    }

    /** What the chain keeps of forms that went out. */
    public record Issued(String form, int forms, long listVersion) {}

    private static FormCode form(String code) {
        return FormCode.of(code).orElseThrow(() -> ProblemException.notFound("formulier"));
    }

    private static List<FilledForm> forms(FormCode code, FormData data, OptionalInt position) {
        refuse(code, Forms.obstacle(code, data));
        if (position.isPresent()
                && (position.getAsInt() < 1
                        || position.getAsInt() > data.list().candidates().size())) {
            throw ProblemException.of(ProblemCode.INVALID_PARAMETER, "Op deze plaats staat geen kandidaat");
        }
        if (position.isPresent()) {
            refuse(code, Forms.obstacle(code, data, position.getAsInt()));
        }
        return Forms.of(code, data, position);
    }

    private static void refuse(FormCode code, Optional<FormObstacle> obstacle) {
        obstacle.ifPresent(found -> {
            throw ProblemException.notNow(
                    code.article(),
                    found.why(),
                    found.passes() ? Possible.after(found.remedy()) : Possible.instead(found.remedy()));
        });
    }

    private FormData data(String electionId, Stored<CandidateList> list, boolean numbersShown) {
        List<Designation> groups = list.value()
                .designationId()
                .map(id -> designations.groups(electionId, id))
                .orElse(List.of());
        return new FormData(
                elections.get(electionId).value(),
                list.value(),
                lists.exemption(electionId, list.value()).exempt(),
                groups.stream().map(ListForms::group).toList(),
                groups.size() > 1,
                numbersShown,
                false);
    }

    private static FormData.Group group(Designation designation) {
        return new FormData.Group(
                designation.text(), designation.group(), designation.agent().agent());
    }
}
