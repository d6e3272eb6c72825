package nl.zetel.plugin.camt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.payment.Transaction.Status;

/** An entry while it is read. */
final class EntryDraft {

    /** As many details are kept until the entry's end; a larger batch is told as one movement, to keep memory flat. */
    static final int MOST_DETAILS = 5_000;

    final AmountDraft amount = new AmountDraft();
    final DirectionDraft direction = new DirectionDraft();
    final List<DetailsDraft> details = new ArrayList<>();
    int detailCount;
    String bankReference = "";
    String text = "";
    boolean reversal;
    Optional<LocalDate> bookingDate = Optional.empty();
    Optional<LocalDate> valueDate = Optional.empty();
    private Optional<Status> status = Optional.empty();

    void add(DetailsDraft draft) {
        detailCount++;
        if (detailCount <= MOST_DETAILS) {
            details.add(draft);
        }
    }

    void reversal(String value) {
        reversal = value.equals("true") || value.equals("1");
    }

    void status(String code) throws InvalidValue {
        if (status.isPresent()) {
            throw new InvalidValue("ELEMENT_REPEATED", "De status van een boeking staat dubbel in het bestand");
        }
        status = Optional.of(
                switch (code) {
                    case "BOOK" -> Status.BOOKED;
                    case "PDNG", "FUTR" -> Status.PENDING;
                    default -> Status.INFORMATION;
                });
    }

    Status status() throws InvalidValue {
        return status.orElseThrow(() -> new InvalidValue("STATUS_MISSING", "De status van een boeking ontbreekt"));
    }

    void bookingDate(String value) throws InvalidValue {
        bookingDate = Optional.of(Dates.day(value));
    }

    void valueDate(String value) throws InvalidValue {
        valueDate = Optional.of(Dates.day(value));
    }
}
