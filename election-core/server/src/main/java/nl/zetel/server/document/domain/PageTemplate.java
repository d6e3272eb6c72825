package nl.zetel.server.document.domain;

import com.samskivert.mustache.DefaultCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of a document and their markup: a file in {@code pages}, its title in the first line. {@code {{name}}} stands for a
 * value, escaped; {@code {{#name}}...{{/name}}} for each of several, or for what stands only if there is one; {@code
 * {{^name}}...{{/name}}} for what stands if there is none; {@code {{>name}}} for another file. A blank text counts as none.
 */
public final class PageTemplate {

    private static final String FOLDER = "/pages/";
    private static final Pattern FILE = Pattern.compile("<title>(.*)</title>\\R(.*)", Pattern.DOTALL);
    private static final Mustache.Compiler WORDS = Mustache.compiler()
            .escapeHTML(false)
            .emptyStringIsFalse(true)
            .strictSections(true)
            .withFormatter(PageTemplate::shown)
            .withCollector(new DefaultCollector() {
                @Override
                public @Nullable Iterator<?> toIterator(Object value) {
                    return value instanceof Optional<?> optional
                            ? optional.stream().iterator()
                            : super.toIterator(value);
                }
            });
    private static final Mustache.Compiler MARKUP = WORDS.escapeHTML(true).withLoader(PageTemplate::open);

    private final Template title;
    private final Template body;

    private PageTemplate(Template title, Template body) {
        this.title = title;
        this.body = body;
    }

    /**
     * The template in a file.
     *
     * @param name name of the file, without {@code .html}
     * @throws IllegalStateException if there is none, or it has no title
     */
    public static PageTemplate of(String name) {
        Matcher file = FILE.matcher(content(name + ".html"));
        if (!file.matches()) {
            throw new IllegalStateException(name + " does not begin with its title");
        }
        return new PageTemplate(WORDS.compile(file.group(1)), MARKUP.compile(file.group(2)));
    }

    /**
     * The page with those values.
     *
     * @param values a record or a map that has every value that the template names
     * @throws com.samskivert.mustache.MustacheException if it lacks one
     */
    public HtmlPage fill(Object values) {
        return HtmlPage.of(title.execute(values), text(values));
    }

    /** The template in a file that is markup from its first line, without the title of a document. */
    public static PageTemplate ofPage(String name) {
        return new PageTemplate(WORDS.compile(""), MARKUP.compile(content(name + ".html")));
    }

    /** The markup with those values; see {@link #fill}. */
    public String text(Object values) {
        return body.execute(values);
    }

    /** What stands in a file of the folder, such as a style sheet. */
    public static String content(String file) {
        try (InputStream stream = PageTemplate.class.getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new IllegalStateException("There is no " + file + " in " + FOLDER);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String shown(Object value) {
        if (value instanceof Optional<?>) {
            throw new IllegalStateException("A value that may be absent stands outside its section");
        }
        return value.toString();
    }

    private static Reader open(String name) {
        return new StringReader(content(name + ".html"));
    }
}
