package nl.zetel.plugin.testkit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;

/** Streams that are allowed and that careless code does not expect. */
final class Streams {

    /** The failure of {@link #failing} and {@link #failing()}. */
    static final String FAILURE = "The testkit's stream fails here";

    private Streams() {}

    /** Gives one byte at a time and never says that more are available. */
    static InputStream slow(byte[] content) {
        return new FilterInputStream(new ByteArrayInputStream(content)) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                return super.read(buffer, offset, Math.min(length, 1));
            }

            @Override
            public int available() {
                return 0;
            }

            @Override
            public boolean markSupported() {
                return false;
            }
        };
    }

    /** Fails in the middle. */
    static InputStream failing(byte[] content) {
        InputStream start = new ByteArrayInputStream(content, 0, content.length / 2);
        return new SequenceInputStream(start, new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException(FAILURE);
            }
        });
    }

    /** Goes on with the letter a, without an end. */
    static InputStream endless(byte[] start) {
        return new SequenceInputStream(new ByteArrayInputStream(start), new InputStream() {
            @Override
            public int read() {
                return 'a';
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                java.util.Arrays.fill(buffer, offset, offset + length, (byte) 'a');
                return length;
            }
        });
    }

    /** Fails after its first bytes. */
    static OutputStream failing() {
        return new OutputStream() {
            private int left = 10;

            @Override
            public void write(int b) throws IOException {
                if (left-- <= 0) {
                    throw new IOException(FAILURE);
                }
            }
        };
    }

    /** Tells whether somebody closed it. */
    static final class Input extends FilterInputStream {
        private boolean closed;

        Input(byte[] content) {
            super(new ByteArrayInputStream(content));
        }

        @Override
        public void close() {
            closed = true;
        }

        boolean isClosed() {
            return closed;
        }
    }

    /** Tells whether somebody closed it. */
    static final class Output extends ByteArrayOutputStream {
        private boolean closed;

        @Override
        public void close() {
            closed = true;
        }

        boolean isClosed() {
            return closed;
        }
    }
}
