package nl.zetel.server.deposit.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zetel.api.payment.Transaction;

/**
 * Finds our references wherever a payer may have typed them, with blanks, in small letters, with O for 0 or I and L for
 * 1, and with other text glued behind. Linear patterns only.
 */
final class ReferenceFinder {

    private static final Pattern SIXTEEN = Pattern.compile("(?<![0-9])[0-9](?: ?[0-9]){15}(?![0-9])");

    private final Pattern own;
    private final Pattern like;
    private final Pattern ownDutch;
    private final int letters;

    ReferenceFinder(ReferenceScheme scheme) {
        String body = scheme.prefix() + "[RK]";
        // Our own fixed length, so that text glued behind it does no harm.
        own = Pattern.compile("RF([0-9OIL]{2})(" + body + ")([0-9OIL]{8})");
        like = Pattern.compile("(?:RF[0-9OIL]{1,3})?(" + body + "[0-9OIL]{4,8})");
        ownDutch = Pattern.compile("[0-9]" + scheme.municipality() + "20[0-9]{2}[01][0-9]{6}");
        letters = scheme.prefix().length() + 1;
    }

    /** What was found. */
    record Result(List<FoundReference> valid, List<String> likeBodies) {}

    Result find(Transaction transaction) {
        var valid = new LinkedHashMap<String, FoundReference>();
        var likeBodies = new ArrayList<String>();
        for (String text : places(transaction)) {
            addCreditorReferences(TextNormaliser.compact(text), valid, likeBodies);
            addDutchReferences(TextNormaliser.normalise(text), valid);
        }
        likeBodies.removeIf(body -> valid.keySet().stream().anyMatch(value -> value.contains(body)));
        return new Result(
                List.copyOf(valid.values()), likeBodies.stream().distinct().toList());
    }

    private static List<String> places(Transaction transaction) {
        return List.of(
                transaction.structuredReference(),
                transaction.endToEndId(),
                String.join(" ", transaction.texts()),
                String.join("", transaction.texts()));
    }

    private void addCreditorReferences(String compact, Map<String, FoundReference> valid, List<String> likeBodies) {
        Matcher matcher = own.matcher(compact);
        while (matcher.find()) {
            String typed = matcher.group();
            String value = "RF" + digits(matcher.group(1)) + matcher.group(2) + digits(matcher.group(3));
            CreditorReference.parse(value)
                    .ifPresent(reference -> valid.merge(
                            value,
                            new FoundReference(value, !value.equals(typed)),
                            (first, second) -> first.corrected() ? second : first));
        }
        Matcher likeMatcher = like.matcher(compact);
        while (likeMatcher.find()) {
            String body = likeMatcher.group(1);
            likeBodies.add(body.substring(0, letters) + digits(body.substring(letters)));
        }
    }

    private void addDutchReferences(String normalised, Map<String, FoundReference> valid) {
        Matcher matcher = SIXTEEN.matcher(normalised);
        // Each group of digits may begin one, also within what was just looked at.
        for (int from = 0; matcher.find(from); from = matcher.start() + 1) {
            String value = matcher.group().replace(" ", "");
            if (ownDutch.matcher(value).matches() && DutchReference.parse(value).isPresent()) {
                valid.putIfAbsent(value, new FoundReference(value, false));
            }
        }
    }

    private static String digits(String typed) {
        return typed.replace('O', '0').replace('I', '1').replace('L', '1');
    }
}
