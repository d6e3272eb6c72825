/**
 * The plugin host: loads each plugin's folder in a class loader of its own, checks what it declares, starts it, and
 * guards every call to it. Other features see {@link nl.zetel.server.plugin.PluginHost} and its values.
 */
@NullMarked
package nl.zetel.server.plugin;

import org.jspecify.annotations.NullMarked;
