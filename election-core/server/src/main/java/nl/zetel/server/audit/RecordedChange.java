package nl.zetel.server.audit;

import java.time.Instant;
import nl.zetel.api.MunicipalityCode;

/**
 * A change that has its link in the chain; fired in the transaction of the change. It holds no content of the change, so
 * no personal data.
 *
 * @param municipality the municipality whose chain it is in
 * @param sequence number of the link, from 1
 * @param hash hash of the link
 * @param at when, by the clock that deadlines are held to
 * @param action what was done
 * @param subject to what, the path of its resource
 * @param legalBasis the article; blank if there is none
 */
public record RecordedChange(
        MunicipalityCode municipality,
        long sequence,
        String hash,
        Instant at,
        String action,
        String subject,
        String legalBasis) {}
