package nl.zetel.server.form.application;

import java.util.ArrayList;
import java.util.List;
import nl.zetel.server.document.domain.FormCheck;
import nl.zetel.server.document.domain.FormLine;
import nl.zetel.server.document.domain.PageTemplate;
import nl.zetel.server.form.domain.FilledForm;
import nl.zetel.server.nomination.domain.Notations;

/**
 * Forms as a page for screen and paper: one, or several in a row that each have paper of their own. Under the title stands how
 * they came about, so that nobody takes an old one for the newest. Their markup is in {@code pages/form-content.html}.
 */
final class FormPages {

    private static final PageTemplate ONE = PageTemplate.of("form");
    private static final PageTemplate SEVERAL = PageTemplate.of("forms");
    /** Rows of a part that stays on one page. */
    private static final int SHORT = 10;

    private FormPages() {}

    private record One(Form form, String state, boolean several) {}

    private record Several(String title, int count, List<Form> forms, String state, boolean several) {}

    private record Form(String title, List<String> explanation, List<String> warnings, List<Part> parts) {}

    private record Part(
            int number,
            String heading,
            boolean together,
            boolean numbered,
            List<String> texts,
            List<String> columns,
            List<Row> rows,
            List<FormCheck> checks,
            List<FormLine> lines) {}

    private record Row(boolean toWrite, List<String> cells) {}

    /** One form. */
    static String of(FilledForm form, String state) {
        return ONE.fill(new One(view(form), state, false)).onForm().html("");
    }

    /** One form alone, or several after a page that says which there are. */
    static String of(String title, List<FilledForm> forms, String state) {
        if (forms.size() == 1) {
            return of(forms.get(0), state);
        }
        List<Form> views = forms.stream().map(FormPages::view).toList();
        return SEVERAL.fill(new Several(title, views.size(), views, state, true))
                .html("");
    }

    private static Form view(FilledForm form) {
        List<Part> parts = new ArrayList<>();
        form.parts().forEach(part -> parts.add(view(parts.size() + 1, part)));
        return new Form(form.title(), form.explanation(), form.warnings(), parts);
    }

    private static Part view(int number, FilledForm.Part part) {
        return new Part(
                number,
                part.heading(),
                part.rows().size() <= SHORT,
                part.columns().contains(Notations.NUMBER),
                part.texts(),
                part.columns(),
                part.rows().stream().map(FormPages::row).toList(),
                part.checks(),
                part.lines());
    }

    /** A row of which nothing is known but its number has room to write. */
    private static Row row(List<String> cells) {
        return new Row(cells.stream().skip(1).allMatch(String::isBlank), cells);
    }
}
