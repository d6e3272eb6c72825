package nl.zetel.plugin.example;

import java.io.IOException;

/** Where lines go. */
@FunctionalInterface
interface Lines {

    /** Adds a line. */
    void add(String line) throws IOException;

    /** Throws if adding a line would not work; adds none. */
    default void check() throws IOException {}
}
