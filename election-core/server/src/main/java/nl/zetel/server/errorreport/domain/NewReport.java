package nl.zetel.server.errorreport.domain;

import java.util.Optional;

/**
 * A report as somebody makes it.
 *
 * @param station number of the station that it is about; absent where it is about the whole count
 * @param description what seems wrong
 * @param reporter name and address for an answer; absent if they do not say
 */
public record NewReport(Optional<String> station, String description, Optional<String> reporter) {

    /** Does not show who reported, nor what they wrote. */
    @Override
    public String toString() {
        return "NewReport[…]";
    }
}
