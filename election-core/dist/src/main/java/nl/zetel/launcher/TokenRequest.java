package nl.zetel.launcher;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The token that {@code zetel token} was asked for.
 *
 * @param roles at least one of the server's roles
 * @param user the name that the audit trail shows
 * @param municipality CBS code of four digits
 * @param validity how long the token is valid
 */
record TokenRequest(Set<String> roles, String user, String municipality, Duration validity) {

    static final String ISSUER = "https://zetel.example/demo";

    private static final Set<String> ROLES =
            Set.of("clerk", "verifier", "committee", "auditor", "administrator", "integration");
    private static final Pattern USER = Pattern.compile("[\\p{L}\\p{N}._@-]{1,60}");
    private static final Pattern MUNICIPALITY = Pattern.compile("\\d{4}");
    private static final String WESTERVELD = "1701";
    private static final int DEFAULT_HOURS = 12;
    private static final int HIGHEST_HOURS = 24 * 366;

    static TokenRequest parse(List<String> words) {
        Arguments arguments = Arguments.parse(words, Set.of("--role", "--user", "--municipality", "--hours"), Set.of());
        return new TokenRequest(
                roles(arguments.all("--role")),
                matching(USER, "--user", arguments.one("--user").orElse("")),
                matching(
                        MUNICIPALITY,
                        "--municipality",
                        arguments.one("--municipality").orElse(WESTERVELD)),
                Duration.ofHours(arguments.number("--hours", DEFAULT_HOURS, 1, HIGHEST_HOURS)));
    }

    private static Set<String> roles(List<String> given) {
        if (given.isEmpty()) {
            throw Arguments.usage("Option --role is missing");
        }
        given.stream().filter(role -> !ROLES.contains(role)).findFirst().ifPresent(role -> {
            throw Arguments.usage(
                    "There is no role " + role + "; the roles are " + String.join(", ", new TreeSet<>(ROLES)));
        });
        return new TreeSet<>(given);
    }

    private static String matching(Pattern form, String option, String value) {
        if (!form.matcher(value).matches()) {
            throw Arguments.usage(
                    value.isEmpty() ? "Option " + option + " is missing" : "Option " + option + " cannot be " + value);
        }
        return value;
    }

    /** The claims as JSON; every value has a form that needs no escaping. */
    String claims(Clock clock) {
        Instant now = clock.instant();
        String groups = roles.stream().map(role -> '"' + role + '"').collect(Collectors.joining(","));
        return """
                {"iss":"%s","sub":"%s","upn":"%s","groups":[%s],"municipality":"%s","iat":%d,"exp":%d,"jti":"%s"}""".formatted(
                        ISSUER,
                        user,
                        user,
                        groups,
                        municipality,
                        now.getEpochSecond(),
                        now.plus(validity).getEpochSecond(),
                        UUID.randomUUID());
    }
}
