package nl.zetel.plugin.camt;

import java.util.Locale;
import nl.zetel.spi.DocumentException;

/** A place in the file, counted from 1; of a zip file, in the file in it. */
record Place(int line, int column) {

    DocumentException failure(String code, String message) {
        return new DocumentException(code, message, Math.max(line, 0), Math.max(column, 0));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "regel %d, kolom %d", line, column);
    }
}
