package nl.zetel.api.event;

import java.time.OffsetDateTime;
import nl.zetel.api.MunicipalityCode;

/**
 * Something that happened in the election office. The attributes are those of CloudEvents 1.0.
 *
 * @param id unique identifier; the same event may be delivered more than once with the same id
 * @param type stable type in reverse domain form, such as {@code nl.zetel.designation-accepted}
 * @param source the installation and municipality, a URI reference such as {@code urn:nld:gemeentecode:1701:systeem:zetel}
 * @param subject what it is about, a path such as {@code /elections/7f3…/designations/5c1…}; never personal data
 * @param time when it happened
 * @param municipality municipality that it belongs to
 * @param data what happened, a JSON object without personal data: {@code action}, {@code legalBasis}, and the number and
 *     hash of its link in the audit chain, {@code sequence} and {@code hash}; more may be added
 */
public record DomainEvent(
        String id,
        String type,
        String source,
        String subject,
        OffsetDateTime time,
        MunicipalityCode municipality,
        String data) {}
