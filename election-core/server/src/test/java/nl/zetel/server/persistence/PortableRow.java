package nl.zetel.server.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.zetel.api.Severity;
import org.jspecify.annotations.Nullable;

/** A row with every type of column that the server's entities use. */
@Entity
@Table(name = "portable")
class PortableRow {

    @Id
    UUID id = UUID.randomUUID();

    @Version
    long version;

    @Nullable
    UUID other;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    @Nullable
    PortableRow parent;

    @Nullable
    OffsetDateTime moment;

    @Nullable
    Instant instant;

    @Column(name = "held_on")
    @Nullable
    LocalDate heldOn;

    byte @Nullable [] content;

    @Nullable
    String text;

    long cents;

    boolean flag;

    @Enumerated(EnumType.STRING)
    @Nullable
    Severity severity;

    @Column(name = "small_number")
    int smallNumber;
}
