package nl.zetel.server.errorreport.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import nl.zetel.server.errorreport.domain.ErrorReport;
import nl.zetel.server.store.Keys;
import nl.zetel.server.store.RecordStore;

/** Error reports in their table. */
@ApplicationScoped
public class ErrorReportStore extends RecordStore<ErrorReport, ErrorReportEntity> {

    /** For the container. */
    protected ErrorReportStore() {
        super(ErrorReport.class, ErrorReportEntity.class);
    }

    @Override
    protected ErrorReportEntity row() {
        return new ErrorReportEntity();
    }

    @Override
    protected Keys keys(ErrorReport value) {
        return Keys.state(value.state())
                .lookup(Integer.toString(value.number()))
                .sortedBy(String.format(Locale.ROOT, "%010d", value.number()));
    }

    @Override
    protected String noun() {
        return "melding";
    }
}
