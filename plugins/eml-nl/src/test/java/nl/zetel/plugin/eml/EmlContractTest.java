package nl.zetel.plugin.eml;

import java.util.Arrays;
import java.util.List;
import nl.zetel.api.document.DocumentKind;
import nl.zetel.plugin.testkit.DocumentSample;
import nl.zetel.plugin.testkit.ElectionDocumentFormatContract;
import nl.zetel.plugin.testkit.Sample;
import nl.zetel.spi.Plugin;

/** What every plugin and every document format keeps to. */
class EmlContractTest implements ElectionDocumentFormatContract {

    @Override
    public Plugin plugin() {
        return new EmlPlugin();
    }

    @Override
    public List<DocumentSample> documents() {
        return Arrays.stream(DocumentKind.values())
                .map(kind -> new DocumentSample(kind, new Sample(kind.code() + ".eml.xml", Fixtures.bytes(kind))))
                .toList();
    }
}
