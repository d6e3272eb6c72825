package nl.zetel.server.problem;

/**
 * What is wrong with one field.
 *
 * @param pointer JSON pointer of the field, such as {@code /lists/2/number}; or the name of a parameter
 * @param code stable code in capitals
 * @param message what is wrong, in Dutch, without repeating the value
 */
public record FieldError(String pointer, String code, String message) {}
