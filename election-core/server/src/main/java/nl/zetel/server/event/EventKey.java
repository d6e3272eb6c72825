package nl.zetel.server.event;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Place of an event: the number of the link in the audit chain of its municipality. */
@Embeddable
class EventKey implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "municipality", length = 4)
    String municipality = "";

    @Column(name = "sequence_number")
    long sequence;

    protected EventKey() {}

    EventKey(String municipality, long sequence) {
        this.municipality = municipality;
        this.sequence = sequence;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EventKey key && key.sequence == sequence && key.municipality.equals(municipality);
    }

    @Override
    public int hashCode() {
        return Objects.hash(municipality, sequence);
    }
}
