package nl.zetel.server.form.domain;

import java.util.Arrays;
import java.util.Optional;

/** The forms that belong to a candidate list, by the names that everybody knows them by. */
public enum FormCode {
    /** The list itself. */
    H_1("h-1", "Kandidatenlijst (model H 1)", "Kieswet H 1"),
    /** Authorisation to place a designation. */
    H_3_1("h-3-1", "Machtiging om een aanduiding boven de lijst te plaatsen (model H 3-1)", "Kieswet H 3(2)"),
    /** Authorisations to place a combined designation. */
    H_3_2("h-3-2", "Machtiging om een samengevoegde aanduiding te plaatsen (model H 3-2)", "Kieswet H 3(3)"),
    /** Support declaration, still to be signed by a voter. */
    H_4("h-4", "Ondersteuningsverklaring (model H 4)", "Kieswet H 4"),
    /** Consent declarations of all candidates. */
    H_9("h-9", "Instemmingsverklaring (model H 9)", "Kieswet H 9"),
    /** Everything that belongs to the list. */
    COMPLETE("complete", "Kandidatenlijst met alle formulieren", "Kieswet H");

    private final String code;
    private final String title;
    private final String article;

    FormCode(String code, String title, String article) {
        this.code = code;
        this.title = title;
        this.article = article;
    }

    /** The form with that code. */
    public static Optional<FormCode> of(String code) {
        return Arrays.stream(values()).filter(form -> form.code.equals(code)).findFirst();
    }

    /** The code as it stands in addresses. */
    public String code() {
        return code;
    }

    /** What it is called, in Dutch. */
    public String title() {
        return title;
    }

    /** The article. */
    public String article() {
        return article;
    }
}
