package nl.zetel.spi;

/** A place where a plugin extends Zetel. */
public sealed interface Extension
        permits DomainEventListener,
                ElectionDocumentFormat,
                NotificationChannel,
                PopulationRegister,
                RefundWriter,
                StatementReader {

    /**
     * Checks that the extension works, for an administrator who asks; without effect on anybody's data.
     *
     * @return what was checked and found, in Dutch
     * @throws Exception if it does not work; the message says why
     */
    default String selfTest() throws Exception {
        return "Geen zelftest beschikbaar";
    }
}
