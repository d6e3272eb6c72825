package nl.zetel.server.notice.application;

import java.net.URI;
import nl.zetel.server.election.domain.ElectionOffice;

/** The words of mails about questions. */
final class QuestionTexts {

    private static final String CONFIRMATION = """
            Iemand heeft met dit adres een vraag gesteld aan het verkiezingsbureau.

            Was u dat? Bevestig dat dan binnen twee dagen; daarna ziet het bureau uw vraag:
            %s

            Was u dat niet? Dan hoeft u niets te doen: zonder bevestiging wordt de vraag met uw adres vernietigd.
            """;

    private static final String ANSWER = """
            %s

            Uw vraag was:

            %s

            --
            %s
            %s, %s %s
            %s, telefoon %s
            """;

    private QuestionTexts() {}

    static String confirmation(URI link) {
        return CONFIRMATION.formatted(link);
    }

    static String answer(String answer, String question, ElectionOffice office) {
        String text = ANSWER.formatted(
                answer,
                question,
                office.name(),
                office.address(),
                office.postalCode(),
                office.locality(),
                office.email(),
                office.telephone());
        return office.openingHours().isBlank() ? text : text + "Openingstijden: " + office.openingHours() + "\n";
    }
}
