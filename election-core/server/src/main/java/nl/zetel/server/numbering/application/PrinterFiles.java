package nl.zetel.server.numbering.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.zetel.server.document.application.Documents;
import nl.zetel.server.document.domain.ProducedDocument;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.numbering.domain.NumberedCandidateList;
import nl.zetel.server.numbering.domain.PrinterTable;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.store.Stored;

/** The file for the printer of ballots and lists. */
@ApplicationScoped
@Transactional
public class PrinterFiles {

    private static final String KIND = "printer-table";

    @Inject
    NumberedLists numbered;

    @Inject
    Elections elections;

    @Inject
    Documents documents;

    /**
     * Makes the file and keeps it.
     *
     * @param byteOrderMark whether it begins with a byte order mark
     * @throws ProblemException as long as the numbers are not fixed
     */
    public Stored<ProducedDocument> produce(String electionId, boolean byteOrderMark) {
        Election election = elections.get(electionId).value();
        List<NumberedCandidateList> lists = numbered.require(electionId, "Kieswet I 14");
        return documents.keepTable(
                electionId,
                KIND,
                "Kandidaten voor de drukker",
                "kandidaten-" + election.documentId() + ".csv",
                PrinterTable.of(lists, byteOrderMark));
    }
}
