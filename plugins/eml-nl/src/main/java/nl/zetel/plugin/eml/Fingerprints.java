package nl.zetel.plugin.eml;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import nl.zetel.api.document.Fingerprint;
import nl.zetel.spi.DocumentException;

/**
 * The fingerprints of a file. OSV takes that of the canonical form where a document names a method of canonicalisation,
 * the Kiesraad's newer software always that of the bytes.
 */
final class Fingerprints {

    private Fingerprints() {}

    /** Brings a file into canonical form; answers whether the file says that this form is meant. */
    interface Canonical {
        boolean write(InputStream file, OutputStream canonical) throws DocumentException, IOException;
    }

    /** Takes both fingerprints in one pass. */
    static List<Fingerprint> of(InputStream file, Canonical form) throws DocumentException, IOException {
        MessageDigest bytes = sha256();
        MessageDigest canonical = sha256();
        DigestInputStream input = new DigestInputStream(file, bytes);
        boolean meant = form.write(input, new DigestOutputStream(OutputStream.nullOutputStream(), canonical));
        input.transferTo(OutputStream.nullOutputStream());
        Fingerprint ofBytes = fingerprint(bytes);
        Fingerprint ofCanonical = fingerprint(canonical);
        return meant && !ofCanonical.equals(ofBytes) ? List.of(ofBytes, ofCanonical) : List.of(ofBytes);
    }

    private static Fingerprint fingerprint(MessageDigest digest) {
        return new Fingerprint(HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
