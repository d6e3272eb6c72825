package nl.zetel.plugin.camt;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import nl.zetel.api.payment.StatementHandler;
import nl.zetel.spi.DocumentException;
import nl.zetel.spi.StatementReader;

/** Reads camt.053 and camt.054, alone or in a zip file. Safe for use by several threads. */
final class CamtReader implements StatementReader {

    private final Limits limits;

    CamtReader(Limits limits) {
        this.limits = limits;
    }

    @Override
    public String format() {
        return "camt.053";
    }

    @Override
    public boolean recognises(byte[] head) {
        return Head.of(head).camt();
    }

    @Override
    public void read(InputStream file, StatementHandler handler) throws DocumentException, IOException {
        var input = new PushbackInputStream(file, Head.LENGTH);
        byte[] bytes = input.readNBytes(Head.LENGTH);
        input.unread(bytes);
        Head head = Head.of(bytes);
        if (head.zip()) {
            new ZipFileReader(limits, this::readXml).read(input, handler);
        } else {
            head.check();
            readXml(new GuardedInput(input, limits.bytes()), handler);
        }
    }

    private void readXml(GuardedInput input, StatementHandler handler) throws DocumentException, IOException {
        new StatementParser(XmlCursor.open(input, limits), handler, limits).parse();
    }

    @Override
    public String selfTest() throws Exception {
        return SelfTest.run(this);
    }
}
