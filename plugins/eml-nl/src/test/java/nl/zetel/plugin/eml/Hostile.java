package nl.zetel.plugin.eml;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import nl.zetel.api.document.DocumentKind;

/** Files that mean harm, or that met with an accident. Large ones are made while they are read. */
final class Hostile {

    private static final long TWO_GIGABYTES = 2L << 30;
    private static final String ROOT =
            "<EML xmlns=\"urn:oasis:names:tc:evs:schema:eml\" Id=\"%s\" SchemaVersion=\"5\">";

    private Hostile() {}

    /** All cases for a kind of document, by name. */
    static Map<String, Supplier<InputStream>> cases(DocumentKind kind) {
        Map<String, Supplier<InputStream>> cases = new LinkedHashMap<>();
        String root = String.format(ROOT, kind.code());
        doctypes(cases, root);
        sizes(cases, root);
        encodings(cases, root);
        others(cases, root);
        return cases;
    }

    private static void doctypes(Map<String, Supplier<InputStream>> cases, String root) {
        text(
                cases,
                "external entity",
                doctype("<!ENTITY x SYSTEM \"file:///etc/passwd\">") + root
                        + "<TransactionId>&x;</TransactionId></EML>");
        text(cases, "external subset", "<!DOCTYPE EML SYSTEM \"http://localhost:1/x.dtd\">" + root + "</EML>");
        text(cases, "parameter entity", doctype("<!ENTITY % p SYSTEM \"file:///etc/hosts\"> %p;") + root + "</EML>");
        text(cases, "undeclared entity", root + "<TransactionId>&x;</TransactionId></EML>");
        StringBuilder bomb = new StringBuilder("<!ENTITY e0 \"lol\">");
        for (int i = 1; i < 20; i++) {
            bomb.append(String.format("<!ENTITY e%d \"%s\">", i, ("&e" + (i - 1) + ";").repeat(10)));
        }
        text(cases, "entity bomb", doctype(bomb.toString()) + root + "<TransactionId>&e19;</TransactionId></EML>");
        cases.put("huge document type", () -> new Endless("<!DOCTYPE EML [", "<!ELEMENT a ANY>", TWO_GIGABYTES));
    }

    private static void sizes(Map<String, Supplier<InputStream>> cases, String root) {
        text(cases, "10,000 deep", root + "<a>".repeat(10_000) + "</a>".repeat(10_000) + "</EML>");
        cases.put("endlessly deep", () -> new Endless(root, "<a>", TWO_GIGABYTES));
        cases.put("2 GB of text", () -> new Endless(root + "<TransactionId>", "0123456789", TWO_GIGABYTES));
        cases.put(
                "2 GB of blanks in an element", () -> new Endless(root + "<TransactionId>", "      \n", TWO_GIGABYTES));
        cases.put("2 GB of blanks before the root", () -> new Endless("", "      \n", TWO_GIGABYTES));
        cases.put("2 GB of character references", () -> new Endless(root + "<TransactionId>", "&#65;", TWO_GIGABYTES));
        cases.put(
                "2 GB of a character section",
                () -> new Endless(root + "<TransactionId><![CDATA[", "0123456789", TWO_GIGABYTES));
        cases.put("2 GB of a comment", () -> new Endless(root + "<!--", "0123456789", TWO_GIGABYTES));
        cases.put("2 GB of comments", () -> new Endless(root, "<!-- a comment -->", TWO_GIGABYTES));
        cases.put("2 GB of an instruction", () -> new Endless(root + "<?pi ", "0123456789", TWO_GIGABYTES));
        cases.put("2 GB of a name", () -> new Endless(root + "<", "abcdefghij", TWO_GIGABYTES));
        cases.put("2 GB of an attribute", () -> new Endless(root + "<a b=\"", "0123456789", TWO_GIGABYTES));
        cases.put(
                "an endless declaration",
                () -> new Endless("<?xml version=\"1.0\" encoding=\"", "UTF-8", TWO_GIGABYTES));
        cases.put("2 GB of elements", () -> new Endless(root, "<TransactionId/>", TWO_GIGABYTES));
        cases.put("2 GB of candidates", () -> new Endless(root + INSIDE, "<Candidate/>", TWO_GIGABYTES));
        cases.put("2 GB of selections", () -> new Endless(root + COUNT, SELECTION, TWO_GIGABYTES));
        cases.put(
                "2 GB of empty stations",
                () -> new Endless(root + COUNT + TOTAL, "<ReportingUnitVotes/>", TWO_GIGABYTES));
        cases.put(
                "2 GB of long stations",
                () -> new Endless(
                        root + COUNT + TOTAL,
                        "<ReportingUnitVotes>" + LIST + SELECTION.repeat(2_000) + "</ReportingUnitVotes>",
                        TWO_GIGABYTES));
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            attributes.append(" a").append(i).append("=\"\"");
        }
        text(cases, "10,000 attributes", root + "<a" + attributes + "/></EML>");
        StringBuilder namespaces = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            namespaces.append(" xmlns:a").append(i).append("=\"u").append(i).append('"');
        }
        text(cases, "10,000 namespaces", root + "<a" + namespaces + "/></EML>");
    }

    private static void encodings(Map<String, Supplier<InputStream>> cases, String root) {
        String accented = root + "<TransactionId>Sûdwest-Fryslân</TransactionId></EML>";
        bytes(cases, "Latin-1 that says UTF-8", (XML + accented).getBytes(StandardCharsets.ISO_8859_1));
        bytes(
                cases,
                "UTF-8 that says UTF-16",
                XML.replace("UTF-8", "UTF-16").concat(accented).getBytes(StandardCharsets.UTF_8));
        bytes(cases, "UTF-16 without a mark that says UTF-8", (XML + accented).getBytes(StandardCharsets.UTF_16LE));
        bytes(cases, "UTF-32", (XML.replace("UTF-8", "UTF-32") + accented).getBytes(Charset.forName("UTF-32")));
        bytes(cases, "EBCDIC", (XML.replace("UTF-8", "IBM037") + accented).getBytes(Charset.forName("IBM037")));
        text(cases, "UTF-7", XML.replace("UTF-8", "UTF-7") + "+ADw-EML+AD4-");
        text(cases, "an unknown encoding", XML.replace("UTF-8", "x-unknown") + accented);
        bytes(cases, "zero bytes", new byte[10_000]);
        bytes(
                cases,
                "a zero byte in text",
                (root + "<TransactionId>\0</TransactionId></EML>").getBytes(StandardCharsets.UTF_8));
        bytes(
                cases,
                "half a surrogate pair",
                (root + "<TransactionId>&#xD800;</TransactionId></EML>").getBytes(StandardCharsets.UTF_8));
    }

    private static void others(Map<String, Supplier<InputStream>> cases, String root) {
        bytes(cases, "nothing", new byte[0]);
        bytes(cases, "one byte", new byte[] {'<'});
        bytes(cases, "a zip file", new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0});
        bytes(cases, "a gzip file", new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0});
        text(cases, "HTML", "<!doctype html><html><body>404</body></html>");
        text(cases, "other XML", "<EML Id=\"110a\"/>");
        text(cases, "JSON", "{\"EML\": 1}");
        text(cases, "another document", root.replaceAll("Id=\"\\w+\"", "Id=\"630\"") + "</EML>");
        text(cases, "only a root", root + "</EML>");
        text(cases, "two roots", root + "</EML>" + root + "</EML>");
        text(cases, "tags that cross", root + "<a><b></a></b></EML>");
        byte[] noise = new byte[100_000];
        new java.util.Random(20_260_318).nextBytes(noise);
        bytes(cases, "noise", noise);
    }

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String INSIDE = "<CandidateList><Election><Contest><Affiliation>";
    private static final String LIST =
            "<Selection><AffiliationIdentifier Id=\"1\"/><ValidVotes>0</ValidVotes></Selection>";
    private static final String COUNT = "<Count><Election><ElectionIdentifier Id=\"GR2026_X\"><ElectionDate>2026-03-18"
            + "</ElectionDate></ElectionIdentifier><Contests><Contest><TotalVotes>" + LIST;
    private static final String TOTAL = "</TotalVotes>";
    private static final String SELECTION =
            "<Selection><Candidate><CandidateIdentifier Id=\"1\"/></Candidate><ValidVotes>0</ValidVotes></Selection>";

    private static String doctype(String content) {
        return "<!DOCTYPE EML [" + content + "]>";
    }

    private static void text(Map<String, Supplier<InputStream>> cases, String name, String text) {
        bytes(cases, name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void bytes(Map<String, Supplier<InputStream>> cases, String name, byte[] bytes) {
        cases.put(name, () -> new java.io.ByteArrayInputStream(bytes));
    }

    /** A beginning, and then the same again and again. */
    private static final class Endless extends InputStream {

        private final byte[] start;
        private final byte[] unit;
        private final long size;
        private long position;

        Endless(String start, String unit, long size) {
            this.start = start.getBytes(StandardCharsets.UTF_8);
            this.unit = unit.getBytes(StandardCharsets.UTF_8);
            this.size = size;
        }

        @Override
        public int read() {
            if (position >= size) {
                return -1;
            }
            byte next = position < start.length
                    ? start[(int) position]
                    : unit[(int) ((position - start.length) % unit.length)];
            position++;
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            int read = 0;
            while (read < length && position < size) {
                int inUnit = (int) (Math.max(0, position - start.length) % unit.length);
                byte[] source = position < start.length ? start : unit;
                int from = position < start.length ? (int) position : inUnit;
                int copied = Math.min(length - read, source.length - from);
                System.arraycopy(source, from, buffer, offset + read, copied);
                position += copied;
                read += copied;
            }
            return read == 0 && length > 0 ? -1 : read;
        }
    }
}
