package nl.zetel.server.form.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import nl.zetel.law.LegalBasis;
import nl.zetel.server.clock.Amsterdam;
import nl.zetel.server.election.application.PublicElections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.form.domain.FormCode;
import nl.zetel.server.form.domain.Forms;
import nl.zetel.server.pdf.PdfPage;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.store.Stored;

/** Forms to write on, free for everybody: with the election filled in and nothing else. */
@LegalBasis({"Kieswet H 1(3)", "Kieswet H 3(5)", "Kieswet H 4(7)", "Kieswet H 9(4)"})
@ApplicationScoped
public class BlankForms {

    private static final String STATE = "Formulier om in te vullen. Schrijf duidelijk, met pen.";

    @Inject
    PublicElections elections;

    /**
     * The form as a page.
     *
     * @throws ProblemException if there is no such election or no such form
     */
    public String page(String electionId, String code) {
        return page(elections.open(electionId).value(), code);
    }

    /**
     * The form as a PDF file (PDF/A-2u, PDF/UA-1), dated on the moment at which the election was created.
     *
     * @throws ProblemException if there is no such election or no such form, or if too many files are asked for at once
     */
    public byte[] file(String electionId, String code) {
        Stored<Election> election = elections.open(electionId);
        OffsetDateTime moment = election.createdAt().atZone(Amsterdam.ZONE).toOffsetDateTime();
        return PdfPage.of(page(election.value(), code), moment);
    }

    private static String page(Election election, String code) {
        FormCode form = FormCode.of(code)
                .filter(each -> each != FormCode.COMPLETE)
                .orElseThrow(() -> ProblemException.notFound("formulier"));
        return FormPages.of(Forms.blank(form, election), STATE);
    }
}
