package nl.zetel.server.form.application;

import java.util.List;
import nl.zetel.server.document.domain.HtmlPage;
import nl.zetel.server.form.domain.FilledForm;

/** Forms as a page for screen and paper: one, or several in a row that each begin on paper of their own. */
final class FormPages {

    private FormPages() {}

    static HtmlPage of(String title, List<FilledForm> forms) {
        if (forms.size() == 1) {
            HtmlPage page = HtmlPage.titled(forms.get(0).title());
            forms.get(0).parts().forEach(part -> content(page.heading(part.heading()), part));
            return page;
        }
        HtmlPage page = HtmlPage.titled(title)
                .text("Hierin staan " + forms.size() + " formulieren, elk op een eigen blad:")
                .items(forms.stream().map(FilledForm::title).toList());
        for (FilledForm form : forms) {
            page.headingOnNewPage(form.title());
            form.parts().forEach(part -> content(page.subheading(part.heading()), part));
        }
        return page;
    }

    private static void content(HtmlPage page, FilledForm.Part part) {
        part.texts().forEach(page::text);
        if (!part.columns().isEmpty()) {
            page.table("", part.columns(), part.rows());
        }
        if (!part.lines().isEmpty()) {
            page.lines(part.lines());
        }
    }
}
