package nl.zetel.plugin.eml.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what is read, against the size of the file and against the size of what the parser has not yet reported. */
final class MeteredInput extends FilterInputStream {

    private final long limit;
    private long total;
    private long reported;

    MeteredInput(InputStream in, long limit) {
        super(in);
        this.limit = limit;
    }

    /** The parser has reported something: what it holds begins anew. */
    void reported() {
        reported = total;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    /** The stream is the caller's. */
    @Override
    public void close() {}

    private void count(int bytes) {
        total += bytes;
        if (total > limit) {
            throw new Refusal(Refusal.Code.FILE_TOO_LARGE);
        }
        if (total - reported > Limits.TOKEN) {
            throw new Refusal(Refusal.Code.TEXT_TOO_LONG);
        }
    }
}
