package nl.zetel.scenario;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Step 2: what political groups are told. */
final class Guide implements Play.Step {

    /** What has to stand in it: the amounts, the account, the first deadline and the statutory words of a payment. */
    private static final List<String> CONTENT = List.of(
            "112,50", "225", "NL91", "27 december 2017", "waarborgsom registratie", "waarborgsom kandidaatstelling");

    @Override
    public void play(Stage stage) {
        stage.story.step(2, "Informatie voor politieke groeperingen");
        String page = new String(stage.citizen.bytes(stage.open("/guide"), "text/html"), StandardCharsets.UTF_8)
                .replace('\u00a0', ' ');
        CONTENT.forEach(text -> Check.that(page.contains(text), "the guide says " + text));
        stage.story.tell(
                "Iedereen leest op de pagina de stappen, dagen, bedragen en stukken.", "Kieswet G 3, H 1, H 14");
        stage.story.tell(
                "Waar de pagina van 2018 afweek volgt zij de wet: de waarborgsom gaat terug als er geen geldige lijst is"
                        + " óf de lijst genoeg stemmen haalt.",
                "Kieswet H 14");
    }
}
