package nl.zetel.plugin.camt;

import java.util.Optional;
import nl.zetel.api.Money;
import nl.zetel.api.payment.Transaction.Direction;

/** In or out, given once. */
final class DirectionDraft {

    private Optional<Direction> direction = Optional.empty();

    void set(String code) throws InvalidValue {
        if (direction.isPresent()) {
            throw new InvalidValue("ELEMENT_REPEATED", "Bij of af staat dubbel in het bestand");
        }
        direction = Optional.of(
                switch (code) {
                    case "CRDT" -> Direction.CREDIT;
                    case "DBIT" -> Direction.DEBIT;
                    default -> throw new InvalidValue("DIRECTION_INVALID", "Bij of af is niet CRDT of DBIT");
                });
    }

    Optional<Direction> direction() {
        return direction;
    }

    Direction required() throws InvalidValue {
        return direction.orElseThrow(() -> new InvalidValue("DIRECTION_MISSING", "Bij of af ontbreekt"));
    }

    /** The amount, negative if it went out. */
    static Money signed(Direction direction, Money amount) {
        return direction == Direction.CREDIT ? amount : Money.ZERO.minus(amount);
    }
}
