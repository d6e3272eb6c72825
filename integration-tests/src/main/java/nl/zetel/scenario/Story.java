package nl.zetel.scenario;

import java.io.PrintStream;

/** Tells what happens, in plain words with the article. */
final class Story {

    private static final int WIDTH = 96;

    private final PrintStream out;

    Story(PrintStream out) {
        this.out = out;
    }

    void step(int number, String title) {
        out.println();
        out.println("Stap " + number + ". " + title);
    }

    /** One sentence and the article that it rests on; blank where it rests on none. */
    void tell(String sentence, String article) {
        String line = "  " + sentence;
        if (article.isEmpty()) {
            out.println(line);
        } else if (line.length() + 2 + article.length() <= WIDTH) {
            out.println(line + " ".repeat(WIDTH - line.length() - article.length()) + article);
        } else {
            out.println(line);
            out.println(" ".repeat(Math.max(4, WIDTH - article.length())) + article);
        }
    }

    void tell(String sentence) {
        tell(sentence, "");
    }
}
