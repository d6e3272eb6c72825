package nl.zetel.server.designation.domain;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import nl.zetel.law.designation.Source;

/**
 * A register that was imported from a file.
 *
 * @param source which register
 * @param origin where the file comes from, such as the number of a Staatscourant
 * @param asOf day on which the register stood so
 * @param publishedOn day on which it was published (G 1(8), G 2(8)), if it was
 * @param fileHash SHA-256 of the file
 * @param rows rows of the file
 * @param added designations that are new
 * @param kept designations that were there already
 * @param ended designations that an earlier file had and this one has not
 * @param importedBy who
 * @param importedAt when
 */
public record RegisterImport(
        Source source,
        String origin,
        LocalDate asOf,
        Optional<LocalDate> publishedOn,
        String fileHash,
        int rows,
        int added,
        int kept,
        int ended,
        String importedBy,
        OffsetDateTime importedAt) {}
