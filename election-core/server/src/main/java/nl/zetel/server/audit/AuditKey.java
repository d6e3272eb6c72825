package nl.zetel.server.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Place of an entry: the municipality whose chain it is in, and its number from 1. */
@Embeddable
class AuditKey implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "municipality", length = 4)
    String municipality = "";

    @Column(name = "sequence_number")
    long sequence;

    protected AuditKey() {}

    AuditKey(String municipality, long sequence) {
        this.municipality = municipality;
        this.sequence = sequence;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AuditKey key && key.sequence == sequence && key.municipality.equals(municipality);
    }

    @Override
    public int hashCode() {
        return Objects.hash(municipality, sequence);
    }
}
