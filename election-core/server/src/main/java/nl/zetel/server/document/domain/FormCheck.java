package nl.zetel.server.document.domain;

/**
 * A box of a form.
 *
 * @param text what it says
 * @param checked whether it is ticked
 */
public record FormCheck(String text, boolean checked) {}
