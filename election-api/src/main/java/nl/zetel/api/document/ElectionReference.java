package nl.zetel.api.document;

import java.time.LocalDate;
import java.util.Optional;
import nl.zetel.api.MunicipalityCode;

/**
 * The election that a document is about.
 *
 * @param id identifier as the election definition gives it, such as {@code GR2018_Westerveld}; never computed
 * @param name name, such as {@code Gemeenteraad Westerveld 2018}; blank if the document has none
 * @param category category, {@code GR} for a municipal council
 * @param subcategory {@code GR1} below 19 seats, {@code GR2} from 19; blank if the document has none
 * @param municipality municipality, absent if the document does not say
 * @param municipalityName its name; blank if the document does not say
 * @param electionDay day of the vote
 * @param nominationDay day of nomination; absent in counts and results
 */
public record ElectionReference(
        String id,
        String name,
        String category,
        String subcategory,
        Optional<MunicipalityCode> municipality,
        String municipalityName,
        LocalDate electionDay,
        Optional<LocalDate> nominationDay) {}
