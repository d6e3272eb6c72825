package nl.zetel.server.plugin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.zetel.spi.Extension;

/** Holds what a plugin delivered against what it promised, and puts each extension behind its guard. */
final class Extensions {

    private Extensions() {}

    @SuppressWarnings("ConstantValue") // a plugin need not keep to @NullMarked
    static List<CallGuard<?>> guard(
            Set<Class<? extends Extension>> promised,
            Collection<? extends Extension> delivered,
            CallGuard.PluginCalls calls,
            HostSettings settings)
            throws PluginRefused {
        List<CallGuard<?>> guards = new ArrayList<>();
        List<Extension> all = delivered == null ? List.of() : new ArrayList<>(delivered);
        for (ExtensionType type : ExtensionType.values()) {
            List<Extension> ofType =
                    all.stream().filter(type.type()::isInstance).toList();
            if (ofType.isEmpty() && promised.contains(type.type())) {
                throw Refusal.EXTENSION_MISSING.because(type.type().getSimpleName());
            }
            if (!ofType.isEmpty() && !promised.contains(type.type())) {
                throw Refusal.EXTENSION_NOT_PROMISED.because(type.type().getSimpleName());
            }
            ofType.forEach(extension -> guards.add(guard(type.type(), extension, calls, settings)));
        }
        return List.copyOf(guards);
    }

    private static <E extends Extension> CallGuard<E> guard(
            Class<E> type, Extension extension, CallGuard.PluginCalls calls, HostSettings settings) {
        return new CallGuard<>(calls, type, type.cast(extension), settings.callLimit(type), settings.guard());
    }
}
