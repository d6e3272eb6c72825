package nl.zetel.server.notice.domain;

/**
 * The bytes of a file of a newsletter.
 *
 * @param base64 the bytes in Base64
 */
public record AttachedContent(String base64) {}
