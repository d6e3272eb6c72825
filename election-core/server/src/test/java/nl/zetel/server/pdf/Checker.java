package nl.zetel.server.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What others find in a file: veraPDF its faults, PDFBox its text. */
public final class Checker {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Checker() {}

    /** What breaks PDF/A-2u or PDF/UA-1; empty if nothing does. */
    public static List<String> faults(byte[] file) {
        return Stream.of(PDFAFlavour.PDFA_2_U, PDFAFlavour.PDFUA_1)
                .flatMap(flavour -> faults(file, flavour))
                .toList();
    }

    /** The text, with single blanks. */
    public static String text(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> faults(byte[] file, PDFAFlavour flavour) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(fault -> flavour + " " + fault.getRuleId().getClause() + ": " + fault.getMessage());
        } catch (VeraPDFException | IOException e) {
            throw new IllegalStateException("veraPDF cannot read the file", e);
        }
    }
}
