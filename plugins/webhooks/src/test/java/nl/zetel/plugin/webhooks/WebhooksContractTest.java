package nl.zetel.plugin.webhooks;

import java.util.Map;
import nl.zetel.plugin.testkit.DomainEventListenerContract;
import nl.zetel.spi.Plugin;
import org.junit.jupiter.api.AfterEach;

/** The testkit's contract. */
class WebhooksContractTest implements DomainEventListenerContract {

    private final Receiver receiver = new Receiver();

    @AfterEach
    void close() {
        receiver.close();
    }

    @Override
    public Plugin plugin() {
        return new WebhooksPlugin();
    }

    @Override
    public Map<String, String> configuration() {
        return Map.of("url", receiver.address(), "secret", "een geheim van dertig tekens!!");
    }
}
