package nl.zetel.plugin.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.zetel.api.PartialDate;

/** The values of one row by field. An empty text is no value. */
final class Values {

    private final Mapping mapping;
    private final Header header;
    private final List<String> row;

    Values(Mapping mapping, Header header, List<String> row) {
        this.mapping = mapping;
        this.header = header;
        this.row = row;
    }

    String text(Field field) {
        return header.text(row, field);
    }

    /** The text, or what the mapping says that it means. */
    String meaning(Field field) {
        return mapping.meaning(field, text(field));
    }

    String meaning(Field field, String text) {
        return mapping.meaning(field, text);
    }

    Optional<PartialDate> date(Field field) throws RowException {
        String text = text(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(mapping.dateFormats().stream()
                .flatMap(format -> format.parse(text).stream())
                .findFirst()
                .orElseThrow(() -> new RowException(Text.DATE_INVALID.of(header.name(field)))));
    }

    /** A code of so many digits; a spreadsheet may have lost its leading zeros. */
    Optional<String> code(Field field, int digits) throws RowException {
        String text = meaning(field);
        return text.isEmpty() ? Optional.empty() : Optional.of(code(field, text, digits));
    }

    String code(Field field, String text, int digits) throws RowException {
        if (text.length() > digits || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new RowException(Text.CODE_INVALID.of(header.name(field)));
        }
        return "0".repeat(digits - text.length()) + text;
    }

    /** Yes or no; nothing is no. */
    boolean flag(Field field) throws RowException {
        return switch (meaning(field).toLowerCase(Locale.ROOT)) {
            case "j", "ja", "1", "true", "waar" -> true;
            case "", "n", "nee", "0", "false", "onwaar" -> false;
            default -> throw unknown(field);
        };
    }

    RowException unknown(Field field) {
        return new RowException(Text.VALUE_UNKNOWN.of(header.name(field)));
    }

    RowException missing(Field field) {
        return new RowException(Text.VALUE_MISSING.of(header.name(field)));
    }
}
