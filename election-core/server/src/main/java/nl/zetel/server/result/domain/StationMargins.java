package nl.zetel.server.result.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zetel.server.counting.domain.CountedVotes;
import nl.zetel.server.counting.domain.Sums;
import nl.zetel.server.result.domain.Margins.Transfer;

/** Which polling stations could change the seats: those with enough votes on the list that would have to cede them. */
public final class StationMargins {

    private StationMargins() {}

    /**
     * The smallest mistake in a station that would move a seat.
     *
     * @param station number of the station
     * @param transfer votes that would have to be on another list
     * @param available votes on the ceding list in this station
     * @param text the same in Dutch
     */
    public record StationMargin(String station, Transfer transfer, long available, String text) {}

    /**
     * The stations that could change the seats, in their order; the others have too few votes.
     *
     * @param transfers every transfer that would move a seat, the smallest first
     */
    public static List<StationMargin> of(List<Transfer> transfers, List<CountedVotes.Station> stations) {
        List<StationMargin> found = new ArrayList<>();
        for (CountedVotes.Station station : stations) {
            String number = station.station().number();
            smallest(transfers, station.sums()).ifPresent(transfer -> {
                long available = votes(station.sums(), transfer.from());
                found.add(new StationMargin(
                        number, transfer, available, MarginTexts.station(number, transfer, available)));
            });
        }
        return List.copyOf(found);
    }

    private static Optional<Transfer> smallest(List<Transfer> transfers, Sums station) {
        return transfers.stream()
                .filter(transfer -> votes(station, transfer.from()) >= transfer.votes())
                .findFirst();
    }

    private static long votes(Sums station, int list) {
        return station.list(list).map(Sums.ListSum::votes).orElse(0L);
    }
}
