package nl.zetel.server.plugin;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import nl.zetel.spi.Plugin;

/** Finds and creates the one plugin of a folder. Runs with the plugin's context class loader. */
final class PluginFinder {

    private PluginFinder() {}

    static Plugin find(PluginClasses classes) throws PluginRefused {
        List<ServiceLoader.Provider<Plugin>> providers = providers(classes);
        if (providers.isEmpty()) {
            throw Refusal.NO_SERVICE_FILE.because();
        }
        if (providers.size() > 1) {
            throw Refusal.SEVERAL_PLUGINS.because(
                    providers.stream().map(p -> p.type().getName()).collect(Collectors.joining(", ")));
        }
        return create(providers.get(0));
    }

    private static List<ServiceLoader.Provider<Plugin>> providers(PluginClasses classes) throws PluginRefused {
        List<ServiceLoader.Provider<Plugin>> found = new ArrayList<>();
        try {
            Iterator<ServiceLoader.Provider<Plugin>> all =
                    ServiceLoader.load(Plugin.class, classes).stream().iterator();
            all.forEachRemaining(found::add);
        } catch (ServiceConfigurationError e) {
            throw notUsable(e);
        } catch (LinkageError e) {
            throw Failures.linkage(e);
        }
        return found;
    }

    private static Plugin create(ServiceLoader.Provider<Plugin> provider) throws PluginRefused {
        try {
            return provider.get();
        } catch (ServiceConfigurationError e) {
            throw notUsable(e);
        } catch (LinkageError e) {
            throw Failures.linkage(e);
        }
    }

    private static PluginRefused notUsable(ServiceConfigurationError error) {
        Throwable cause = error.getCause();
        if (cause instanceof LinkageError linkage) {
            return Failures.linkage(linkage);
        }
        if (cause == null || cause instanceof NoSuchMethodException || cause instanceof IllegalAccessException) {
            return Refusal.NOT_A_PLUGIN.because(error);
        }
        return Refusal.CONSTRUCTOR_FAILED.because(cause, cause.getClass().getName());
    }
}
