package nl.zetel.plugin.smtp;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.zetel.spi.Extension;
import nl.zetel.spi.NotificationChannel;
import nl.zetel.spi.Plugin;
import nl.zetel.spi.PluginContext;
import nl.zetel.spi.PluginDescriptor;
import nl.zetel.spi.PluginException;

/** Sends messages as mail. */
public final class SmtpPlugin implements Plugin {

    private static final PluginDescriptor DESCRIPTOR = new PluginDescriptor(
            "notify-smtp", "Berichten per e-mail", "1.0.0", "1.0", Keys.ALL, Set.of(NotificationChannel.class));

    /** Does no work. */
    public SmtpPlugin() {}

    @Override
    public PluginDescriptor descriptor() {
        return DESCRIPTOR;
    }

    /** The mail server is not asked yet: it may be away for a while. */
    @Override
    public Collection<? extends Extension> start(PluginContext context) throws PluginException {
        return List.of(new SmtpChannel(Settings.of(context)));
    }
}
