package nl.zetel.server.form.domain;

import java.util.List;
import nl.zetel.server.document.domain.FormLine;

/**
 * A form with everything on it that is known. Personal data.
 *
 * @param code which form
 * @param title its heading
 * @param article the article that asks for it
 * @param parts its parts in order
 */
public record FilledForm(FormCode code, String title, String article, List<Part> parts) {

    /** Copies the list. */
    public FilledForm {
        parts = List.copyOf(parts);
    }

    /**
     * A part of a form.
     *
     * @param heading its heading
     * @param texts what the signer declares, is told or is warned of
     * @param lines what is filled in, or is to be written by hand
     * @param columns names of the columns of its table; empty if it has none
     * @param rows rows of its table, as many cells as columns
     */
    public record Part(
            String heading, List<String> texts, List<FormLine> lines, List<String> columns, List<List<String>> rows) {

        /** Copies the lists. */
        public Part {
            texts = List.copyOf(texts);
            lines = List.copyOf(lines);
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        static Part texts(String heading, String... texts) {
            return new Part(heading, List.of(texts), List.of(), List.of(), List.of());
        }

        static Part lines(String heading, FormLine... lines) {
            return new Part(heading, List.of(), List.of(lines), List.of(), List.of());
        }

        static Part table(String heading, List<String> columns, List<List<String>> rows) {
            return new Part(heading, List.of(), List.of(), columns, rows);
        }

        Part saying(String... more) {
            return new Part(heading, List.of(more), lines, columns, rows);
        }
    }

    /** Does not show personal data. */
    @Override
    public String toString() {
        return "FilledForm[" + code + "]";
    }
}
