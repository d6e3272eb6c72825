package nl.zetel.plugin.extract;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.zetel.spi.PluginException;

/**
 * Tries a file out without a server: {@code zetel plugin brp-extract FILE [MAPPING]}. Ends with 0 if every row can be used, 1
 * if some cannot, 2 if the file cannot be used at all.
 */
public final class DryRun {

    private static final int SHOWN = 1000;

    private DryRun() {}

    /** Runs and ends the program. */
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.out));
    }

    static int run(List<String> arguments, PrintStream out) {
        if (arguments.isEmpty() || arguments.size() > 2) {
            out.println(Text.USAGE.of());
            return 2;
        }
        try {
            Path file = Path.of(arguments.get(0));
            Optional<Path> mapping = arguments.stream().skip(1).findFirst().map(Path::of);
            Importer.Result result = new Importer(file, MappingFile.read(mapping), now -> tell(now, out)).run();
            Report.lines(file, result, SHOWN).forEach(out::println);
            return result.bad() == 0 ? 0 : 1;
        } catch (PluginException | ImportException e) {
            out.println(e.getMessage());
        } catch (IOException e) {
            out.println(Text.FILE_UNREADABLE.of());
        }
        return 2;
    }

    private static void tell(Progress now, PrintStream out) {
        if (now.rows() % 100_000 == 0) {
            out.println(Text.PROGRESS.of(now.percent(), now.rows()));
        }
    }
}
