package nl.zetel.plugin.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.Bsn;
import nl.zetel.api.person.Person;

/** Reads a file once: checks every row, and keeps where each number is. */
final class Importer {

    private static final int MOST_ERRORS = 1000;
    private static final int STEP = 10_000;
    private static final int MOST_PERSONS = 2_000_000;

    private final Path file;
    private final Mapping mapping;
    private final Listener progress;
    private final Index.Builder index = new Index.Builder();
    private final List<RowError> errors = new ArrayList<>();
    private int rows = 0;
    private int bad = 0;
    private int withoutNumber = 0;

    Importer(Path file, Mapping mapping, Listener progress) {
        this.file = file;
        this.mapping = mapping;
        this.progress = progress;
    }

    /** Hears how far the import is; its exception ends it. */
    interface Listener {
        void progress(Progress now) throws ImportException;
    }

    /**
     * What an import found.
     *
     * @param layout the file's layout
     * @param index where the persons are, those in unusable rows included
     * @param reader reads rows of that file
     * @param errors the first thousand unusable rows
     * @param bad how many rows are unusable
     * @param withoutNumber how many of these have no usable number
     * @param millis how long it took
     */
    record Result(
            Layout layout,
            Index index,
            RowReader reader,
            List<RowError> errors,
            int bad,
            int withoutNumber,
            long millis) {

        /** How many persons can be looked up. */
        int persons() {
            return index.size() - (bad - withoutNumber);
        }
    }

    Result run() throws IOException, ImportException {
        long start = System.nanoTime();
        Layout layout = Layout.of(file, new HashSet<>(mapping.columns().values()));
        try (CsvReader csv = layout.rows(file)) {
            CsvRow header = csv.read().orElseThrow(() -> new ImportException(Text.EMPTY.of()));
            RowReader reader = new RowReader(mapping, Header.of(header.fields(), mapping));
            for (Optional<CsvRow> row = csv.read(); row.isPresent(); row = csv.read()) {
                take(reader, row.get());
                if (++rows % STEP == 0) {
                    requireSense();
                    progress.progress(new Progress(rows, csv.position(), layout.size()));
                }
            }
            if (csv.isCutOff() && !mapping.endMayBeOpen()) {
                throw new ImportException(Text.CUT_OFF.of());
            }
            progress.progress(new Progress(rows, layout.size(), layout.size()));
            long millis = (System.nanoTime() - start) / 1_000_000;
            return new Result(layout, index.build(), reader, List.copyOf(errors), bad, withoutNumber, millis);
        }
    }

    /** A file that is nothing like its mapping is not read to its end. */
    private void requireSense() throws ImportException {
        if (bad > rows / 2) {
            throw new ImportException(Text.MOSTLY_UNUSABLE.of(
                    bad, rows, errors.get(0).line(), errors.get(0).message()));
        }
        if (rows > MOST_PERSONS) {
            throw new ImportException(Text.TOO_MANY_ROWS.of(MOST_PERSONS));
        }
    }

    private void take(RowReader reader, CsvRow row) {
        Optional<Bsn> number = reader.number(row.fields());
        number.ifPresent(bsn -> index.add(bsn, row));
        try {
            Person checked = reader.person(row.fields());
            assert checked.bsn().equals(number);
        } catch (RowException e) {
            bad++;
            withoutNumber += number.isPresent() ? 0 : 1;
            if (errors.size() < MOST_ERRORS) {
                errors.add(new RowError(row.line(), String.valueOf(e.getMessage())));
            }
        }
    }
}
