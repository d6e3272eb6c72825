package nl.zetel.plugin.camt;

import java.util.Optional;
import nl.zetel.api.Iban;
import org.iban4j.BicFormatException;
import org.iban4j.BicUtil;
import org.iban4j.Iban4jException;
import org.iban4j.IbanUtil;
import org.iban4j.UnsupportedCountryException;

/** Checks account and bank numbers: length and form per country, and check digits. */
final class Accounts {

    private Accounts() {}

    /** The IBAN, or nothing if it is not one. */
    static Optional<Iban> iban(String text) {
        try {
            Iban iban = Iban.parse(text);
            IbanUtil.validate(iban.value());
            return Optional.of(iban);
        } catch (IllegalArgumentException | Iban4jException e) {
            return Optional.empty();
        }
    }

    static boolean isBic(String text) {
        try {
            BicUtil.validate(text);
            return true;
        } catch (BicFormatException | UnsupportedCountryException e) {
            return false;
        }
    }
}
