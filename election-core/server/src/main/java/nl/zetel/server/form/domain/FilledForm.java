package nl.zetel.server.form.domain;

import java.util.List;
import nl.zetel.server.document.domain.FormCheck;
import nl.zetel.server.document.domain.FormLine;

/**
 * A form with everything on it that is known. Personal data.
 *
 * @param code which form
 * @param title its heading
 * @param article the article that asks for it
 * @param explanation what the form is for, above its parts
 * @param warnings what nobody may miss, in a frame above its parts
 * @param parts its numbered parts in the order of the model
 */
public record FilledForm(
        FormCode code,
        String title,
        String article,
        List<String> explanation,
        List<String> warnings,
        List<Part> parts) {

    /** Copies the lists. */
    public FilledForm {
        explanation = List.copyOf(explanation);
        warnings = List.copyOf(warnings);
        parts = List.copyOf(parts);
    }

    /**
     * A part of a form.
     *
     * @param heading its heading
     * @param texts what the signer declares or is told
     * @param lines what is filled in, or is to be written by hand
     * @param columns names of the columns of its table; empty if it has none
     * @param rows rows of its table, as many cells as columns
     * @param checks its boxes
     */
    public record Part(
            String heading,
            List<String> texts,
            List<FormLine> lines,
            List<String> columns,
            List<List<String>> rows,
            List<FormCheck> checks) {

        /** Copies the lists. */
        public Part {
            texts = List.copyOf(texts);
            lines = List.copyOf(lines);
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            checks = List.copyOf(checks);
        }

        static Part of(String heading, String... texts) {
            return new Part(heading, List.of(texts), List.of(), List.of(), List.of(), List.of());
        }

        Part with(FormLine... more) {
            return new Part(heading, texts, List.of(more), columns, rows, checks);
        }

        Part with(List<String> newColumns, List<List<String>> newRows) {
            return new Part(heading, texts, lines, newColumns, newRows, checks);
        }

        Part with(List<FormCheck> newChecks) {
            return new Part(heading, texts, lines, columns, rows, newChecks);
        }
    }

    /** Does not show personal data. */
    @Override
    public String toString() {
        return "FilledForm[" + code + "]";
    }
}
