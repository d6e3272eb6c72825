package nl.zetel.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** What {@code zetel help} and {@code zetel version} print. */
final class Help {

    private Help() {}

    static String text() {
        try (InputStream text = Objects.requireNonNull(Help.class.getResourceAsStream("help.txt"))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8) + exitCodes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String exitCodes() {
        return Arrays.stream(ExitCode.values())
                .map(code -> "  " + code.number() + "  " + code.meaning() + "\n")
                .collect(Collectors.joining("", "\nExit codes:\n", ""));
    }

    static String version() {
        return Optional.ofNullable(Help.class.getPackage().getImplementationVersion())
                .orElse("(development)");
    }
}
