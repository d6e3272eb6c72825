package nl.zetel.server.designation.domain;

/**
 * The bytes of a file.
 *
 * @param encrypted the bytes as they may be stored
 */
public record RequestFileContent(String encrypted) {

    /** Does not show what is in it. */
    @Override
    public String toString() {
        return "RequestFileContent[…]";
    }
}
