package nl.zetel.plugin.webhooks;

import java.util.Arrays;
import java.util.List;

/**
 * Which types of event are posted.
 *
 * @param patterns types; one that ends in an asterisk stands for all that begin so
 */
record TypeFilter(List<String> patterns) {

    static TypeFilter of(String list) {
        return new TypeFilter(Arrays.stream(list.split(",", -1))
                .map(String::strip)
                .filter(pattern -> !pattern.isEmpty())
                .toList());
    }

    boolean takes(String type) {
        return patterns.stream()
                .anyMatch(pattern -> pattern.endsWith("*")
                        ? type.startsWith(pattern.substring(0, pattern.length() - 1))
                        : type.equals(pattern));
    }
}
