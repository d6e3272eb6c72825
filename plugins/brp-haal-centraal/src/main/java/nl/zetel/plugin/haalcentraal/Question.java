package nl.zetel.plugin.haalcentraal;

import java.util.List;
import java.util.Set;
import nl.zetel.api.Bsn;
import nl.zetel.spi.Consultation.Origin;

/**
 * One question to the API, as it is sent and accounted for.
 *
 * @param name what is done, for the processing log
 * @param body the request
 * @param fields what is asked
 * @param numbers whom it is about, as far as that is known beforehand
 * @param origin who asks, and why
 * @param purpose purpose of processing as the gateway knows it
 * @param profile which data are needed, in lower case
 */
record Question(
        String name,
        byte[] body,
        List<String> fields,
        Set<Bsn> numbers,
        Origin origin,
        String purpose,
        String profile) {

    /** Does not show whom it is about. */
    @Override
    public String toString() {
        return "Question[" + name + "]";
    }
}
