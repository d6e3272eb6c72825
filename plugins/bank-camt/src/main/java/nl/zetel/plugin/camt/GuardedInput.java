package nl.zetel.plugin.camt;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Looks at the bytes before the parser does. The JDK's parser keeps a whole tag, comment, CDATA section, processing
 * instruction or document type in memory, however long it is; here each of them ends the reading once it is longer than
 * any bank makes it. Works on encodings that hold ASCII.
 */
final class GuardedInput extends FilterInputStream {

    private static final int LONGEST_MARKUP = 1 << 16;
    private static final int COMMENT_END = '-' << 16 | '-' << 8 | '>';
    private static final int CDATA_END = ']' << 16 | ']' << 8 | '>';
    private static final int INSTRUCTION_END = '?' << 8 | '>';

    private final long limit;
    private long total;
    private int run;
    private int tail;
    private int line = 1;
    private long lineStart;
    private int markLine = 1;
    private long markColumn = 1;
    private boolean ended;
    private State state = State.CONTENT;
    private Optional<InvalidValue> refusal = Optional.empty();
    private Optional<IOException> failure = Optional.empty();

    private enum State {
        CONTENT,
        OPENED,
        DECLARATION,
        COMMENT,
        CDATA,
        INSTRUCTION
    }

    /** Ends the reading; the refusal says why. */
    private static final class RefusedException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    GuardedInput(InputStream source, long limit) {
        super(source);
        this.limit = limit;
    }

    /** Where the last markup begins, or the file became too long; columns count bytes. */
    Place place() {
        return new Place(markLine, (int) markColumn);
    }

    /** Why the bytes were refused. */
    Optional<InvalidValue> refusal() {
        return refusal;
    }

    /** How the stream itself failed. */
    Optional<IOException> failure() {
        return failure;
    }

    /** Whether the parser has asked for more than there is. */
    boolean ended() {
        return ended;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count;
        try {
            count = in.read(bytes, offset, length);
        } catch (IOException e) {
            failure = Optional.of(e);
            throw e;
        }
        if (count < 0) {
            ended = true;
            return count;
        }
        if (total + count > limit) {
            mark(total);
            throw refuse("FILE_TOO_LARGE", "Het bestand is groter dan is toegestaan");
        }
        look(bytes, offset, offset + count);
        total += count;
        return count;
    }

    /** Does nothing: the parser closes its input at the end, but the stream is the caller's. */
    @Override
    public void close() {}

    @Override
    public boolean markSupported() {
        return false;
    }

    private void look(byte[] bytes, int start, int end) throws IOException {
        long before = total - start;
        int i = start;
        while (i < end) {
            i = state == State.CONTENT ? lookForMarkup(bytes, i, end, before) : lookInside(bytes, i, before);
            if (run > LONGEST_MARKUP) {
                throw refuse("MARKUP_TOO_LONG", "Het bestand bevat een onwaarschijnlijk lang stuk tekst of opmaak");
            }
        }
    }

    private int lookForMarkup(byte[] bytes, int start, int end, long before) {
        int i = start;
        while (i < end && bytes[i] != '<') {
            if (bytes[i++] == '\n') {
                line++;
                lineStart = before + i;
            }
        }
        run += i - start;
        if (i == end) {
            return end;
        }
        run = 0;
        mark(before + i);
        state = State.OPENED;
        return i + 1;
    }

    private int lookInside(byte[] bytes, int position, long before) throws IOException {
        run++;
        if (bytes[position] == '\n') {
            line++;
            lineStart = before + position + 1;
        }
        inside(bytes[position]);
        return position + 1;
    }

    private void mark(long offset) {
        markLine = line;
        markColumn = offset - lineStart + 1;
    }

    private void inside(byte value) throws IOException {
        tail = (tail << 8 | value & 0xff) & 0xffffff;
        state = switch (state) {
            case OPENED -> opened(value);
            case DECLARATION -> declaration(value);
            case COMMENT -> tail == COMMENT_END ? State.CONTENT : state;
            case CDATA -> tail == CDATA_END ? State.CONTENT : state;
            case INSTRUCTION -> (tail & 0xffff) == INSTRUCTION_END ? State.CONTENT : state;
            case CONTENT -> state;
        };
    }

    private State opened(byte value) {
        tail = 0;
        return value == '!' ? State.DECLARATION : value == '?' ? State.INSTRUCTION : State.CONTENT;
    }

    private State declaration(byte value) throws IOException {
        tail = 0;
        return switch (value) {
            case '-' -> State.COMMENT;
            case '[' -> State.CDATA;
            default -> throw refuse("DOCTYPE_FORBIDDEN", "Het bestand bevat een DOCTYPE en wordt daarom geweigerd");
        };
    }

    private IOException refuse(String code, String message) {
        refusal = Optional.of(new InvalidValue(code, message));
        return new RefusedException();
    }
}
