package nl.zetel.scenario;

import java.util.Objects;

/** What has to be true for the story to go on. */
final class Check {

    private Check() {}

    static void that(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException("Not so: " + what);
        }
    }

    static void same(Object expected, Object found, String what) {
        if (!Objects.equals(expected, found)) {
            throw new IllegalStateException(what + ": expected " + expected + ", found " + found);
        }
    }
}
