package nl.zetel.plugin.testkit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A file that a reader has to refuse.
 *
 * @param name what is wrong with it
 * @param open opens it anew
 */
record HostileInput(String name, Supplier<InputStream> open) {

    private static final String ENTITIES = "<!DOCTYPE x [<!ENTITY a0 \"lol\">" + bombEntities() + "]>";
    private static final String EXTERNAL = "<!DOCTYPE x [<!ENTITY a9 SYSTEM \"file:///etc/hostname\">]>";
    private static final int ZIPPED = 256 * 1024 * 1024;

    /** Made once, when it is first needed: that takes half a second. */
    private static final class Bomb {
        private static final byte[] CONTENT = zip("statement.xml", ZIPPED);
    }

    /** What no reader may take for a file of its format. */
    static List<HostileInput> foreign() {
        byte[] noise = new byte[65_536];
        new Random(20180205).nextBytes(noise);
        return List.of(
                of("an empty file", new byte[0]),
                of("a single byte", new byte[] {'<'}),
                of("noise", noise),
                of("a text", bytes("Geachte heer of mevrouw,\n".repeat(500))),
                of("a web page", bytes("<!DOCTYPE html><html><body><p>404</p></body></html>")),
                of("another XML document", bytes("<?xml version=\"1.0\"?><x xmlns=\"urn:x\"><y/></x>")),
                of("a zip bomb", Bomb.CONTENT),
                of("a zip with a path out of its folder", zip("../../outside.xml", 1)));
    }

    /** A valid file, cut off at every tenth of it. */
    static List<HostileInput> truncations(byte[] valid) {
        List<HostileInput> all = new ArrayList<>();
        for (int tenth = 1; tenth < 10; tenth++) {
            int length = (int) ((long) valid.length * tenth / 10);
            all.add(of("its sample, cut off at " + tenth + "/10", Arrays.copyOf(valid, length)));
        }
        return all;
    }

    /** A valid file turned against its reader; empty unless it is XML. */
    static List<HostileInput> poisoned(byte[] valid) {
        String text = new String(valid, StandardCharsets.ISO_8859_1);
        int root = rootAt(text);
        int inside = root < 0 ? -1 : text.indexOf('>', root) + 1;
        if (inside <= 0) {
            return List.of();
        }
        String before = text.substring(0, root);
        String start = text.substring(root, inside);
        String rest = text.substring(inside);
        List<HostileInput> all = new ArrayList<>(List.of(
                latin("an external entity", before + EXTERNAL + start + "&a9;" + rest),
                latin("an entity bomb", before + ENTITIES + start + "&a9;" + rest),
                latin("elements nested 10,000 deep", before + start + "<x>".repeat(10_000)),
                latin(
                        "an attribute of 10 MB",
                        before + start.substring(0, start.length() - 1) + " x=\"" + "a".repeat(10_000_000))));
        if (isUtf8(before)) {
            all.add(latin("bytes that are not of its encoding", before + start + "\u00ff\u00fe\u00c3(" + rest));
        }
        return all;
    }

    /** The first half of a valid file and then one letter without an end. */
    static HostileInput endless(byte[] valid) {
        return new HostileInput("a file without an end", () -> Streams.endless(Arrays.copyOf(valid, valid.length / 2)));
    }

    private static HostileInput of(String name, byte[] content) {
        return new HostileInput(name, () -> new ByteArrayInputStream(content));
    }

    private static HostileInput latin(String name, String content) {
        return of(name, content.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Where the root element begins in an XML document of an encoding that agrees with ASCII; -1 if it is none. */
    private static int rootAt(String text) {
        int at = text.startsWith("\u00ef\u00bb\u00bf") ? 3 : 0;
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || isAside(text, at))) {
            at = isAside(text, at) ? text.indexOf('>', at) + 1 : at + 1;
        }
        return at < text.length() && text.charAt(at) == '<' ? at : -1;
    }

    private static boolean isUtf8(String prolog) {
        return !prolog.contains("encoding") || prolog.toUpperCase(Locale.ROOT).contains("UTF-8");
    }

    private static boolean isAside(String text, int at) {
        return (text.startsWith("<?", at) || text.startsWith("<!", at)) && text.indexOf('>', at) > 0;
    }

    private static String bombEntities() {
        StringBuilder entities = new StringBuilder();
        for (int i = 1; i < 10; i++) {
            String before = "&a" + (i - 1) + ";";
            entities.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(before.repeat(10))
                    .append("\">");
        }
        return entities.toString();
    }

    private static byte[] zip(String name, int zeros) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(1);
            zip.putNextEntry(new ZipEntry(name));
            byte[] block = new byte[Math.min(zeros, 1024 * 1024)];
            for (int written = 0; written < zeros; written += block.length) {
                zip.write(block);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
