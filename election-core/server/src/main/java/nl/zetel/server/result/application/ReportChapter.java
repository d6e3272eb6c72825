package nl.zetel.server.result.application;

import java.util.List;
import nl.zetel.server.document.domain.HtmlPage;

/** A chapter of the certified report of the session (Kieswet P 22) that another feature writes; each may provide a bean. */
public interface ReportChapter {

    /** Writes the chapter with its heading; nothing where it has nothing to say. No personal data: the report is public. */
    void write(String electionId, HtmlPage page);

    /** What has to be done before a result is established; nothing where all is done. */
    default List<Missing> missing(String electionId) {
        return List.of();
    }

    /**
     * Something that has to be done.
     *
     * @param why what is not there, as a Dutch sentence without a final stop
     * @param first what has to be done, as a Dutch sentence without a final stop
     */
    record Missing(String why, String first) {}
}
