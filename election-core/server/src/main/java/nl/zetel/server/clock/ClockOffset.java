package nl.zetel.server.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;

/** By how much the clock of a demonstration differs from the machine's. */
@Entity
@Table(name = "clock_offset")
class ClockOffset {

    static final String ID = "demonstration";

    @Id
    @Column(name = "id")
    private String id = ID;

    @Column(name = "offset_millis")
    private long millis;

    protected ClockOffset() {}

    ClockOffset(long millis) {
        this.millis = millis;
    }

    Duration offset() {
        return Duration.ofMillis(millis);
    }

    String id() {
        return id;
    }
}
