package nl.zetel.plugin.example;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import nl.zetel.spi.PluginException;

/** Adds lines to a file. */
final class FileLines implements Lines {

    private final Path file;

    /** @throws PluginException if the file cannot be there */
    FileLines(Path file) throws PluginException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(file)) {
            // Shown to the operator as it is: say what is wrong and what to do.
            throw new PluginException(
                    "Het bestand " + file + " kan niet worden geschreven (zetel.plugin.example.file). "
                            + "Noem een bestand in een map die bestaat.");
        }
        this.file = file;
    }

    // Extensions are called by several threads at once; without "synchronized" two lines could mix.
    @Override
    public synchronized void add(String line) throws IOException {
        Files.writeString(
                file,
                line + System.lineSeparator(),
                StandardCharsets.UTF_8, // never the machine's default
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    @Override
    public void check() throws IOException {
        Path existing = Files.exists(file) ? file : file.toAbsolutePath().getParent();
        if (existing == null || !Files.isWritable(existing)) {
            throw new IOException("Er kan niet worden geschreven naar " + file);
        }
    }
}
