package nl.zetel.server.form.domain;

import java.util.Arrays;
import java.util.Optional;

/** The forms that belong to a candidate list, by the names that everybody knows them by. */
public enum FormCode {
    /** The list itself. */
    H_1("h-1", "Model H 1 – Kandidatenlijst", "Kieswet H 1"),
    /** Authorisation to place a designation. */
    H_3_1("h-3-1", "Model H 3-1 – Machtiging om aanduiding boven kandidatenlijst te plaatsen", "Kieswet H 3(2)"),
    /** Authorisations to place a combined designation. */
    H_3_2(
            "h-3-2",
            "Model H 3-2 – Machtiging om samengevoegde aanduiding boven kandidatenlijst te plaatsen",
            "Kieswet H 3(3)"),
    /** Support declaration, still to be signed by a voter. */
    H_4("h-4", "Model H 4 – Ondersteuningsverklaring", "Kieswet H 4"),
    /** Settlement declarations of the candidates who live elsewhere; the regulation has no model for it. */
    H_7("h-7", "Verklaring van voorgenomen vestiging", "Kieswet H 7(3)"),
    /** Consent declarations of all candidates. */
    H_9("h-9", "Model H 9 – Instemmingsverklaring", "Kieswet H 9"),
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

    /** What it is called, in Dutch: number and name of the model. */
    public String title() {
        return title;
    }

    /** The article. */
    public String article() {
        return article;
    }
}
