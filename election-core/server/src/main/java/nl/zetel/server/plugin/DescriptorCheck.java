package nl.zetel.server.plugin;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zetel.spi.Plugin;
import nl.zetel.spi.PluginDescriptor;
import nl.zetel.spi.Spi;

/** Reads what a plugin says of itself, and checks what does not depend on its configuration. */
final class DescriptorCheck {

    private static final Pattern VERSION = Pattern.compile("(\\d{1,6})\\.(\\d{1,6})(\\.\\d{1,6})?");

    private DescriptorCheck() {}

    /** Asks the plugin; it may not answer, or throw anything. */
    @SuppressWarnings("ConstantValue") // a plugin need not keep to @NullMarked
    static PluginDescriptor read(Plugin plugin) throws PluginRefused {
        PluginDescriptor descriptor;
        try {
            descriptor = plugin.descriptor();
        } catch (LinkageError e) {
            throw Failures.linkage(e);
        } catch (RuntimeException | StackOverflowError e) {
            throw Refusal.DESCRIPTOR_FAILED.because(e, e.getClass().getName());
        }
        if (descriptor == null) {
            throw Refusal.DESCRIPTOR_FAILED.because("null");
        }
        return descriptor;
    }

    static void check(PluginDescriptor descriptor, String folder, List<PluginFolder> folders) throws PluginRefused {
        checkId(descriptor.id(), folder, folders);
        checkSpi(descriptor.spiVersion());
        for (var type : descriptor.provides()) {
            if (!ExtensionType.isOne(type)) {
                throw Refusal.EXTENSION_MISSING.because(type.getName());
            }
        }
    }

    /** Of two folders with one plugin, the one that is named after it is used. */
    private static void checkId(String id, String folder, List<PluginFolder> folders) throws PluginRefused {
        if (id.equals(folder)) {
            return;
        }
        if (folders.stream().anyMatch(other -> other.id().equals(id))) {
            throw Refusal.ID_TWICE.because(id, id + ", " + folder, id);
        }
        throw Refusal.ID_DIFFERS.because(id, folder, id);
    }

    private static void checkSpi(String wanted) throws PluginRefused {
        Matcher asked = VERSION.matcher(wanted);
        Matcher ours = VERSION.matcher(Spi.VERSION);
        if (!asked.matches() || !ours.matches()) {
            throw Refusal.SPI_VERSION_UNREADABLE.because(wanted);
        }
        if (number(asked, 1) != number(ours, 1)) {
            throw Refusal.SPI_MAJOR_DIFFERS.because(wanted, Spi.VERSION, number(ours, 1));
        }
        if (number(asked, 2) > number(ours, 2)) {
            throw Refusal.SPI_TOO_NEW.because(wanted, Spi.VERSION);
        }
    }

    private static int number(Matcher version, int group) {
        return Integer.parseInt(version.group(group));
    }
}
