package nl.zetel.server.store;

import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.json.bind.config.PropertyVisibilityStrategy;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import nl.zetel.api.Bsn;
import nl.zetel.api.Iban;
import nl.zetel.api.Money;
import nl.zetel.api.MunicipalityCode;
import nl.zetel.api.PartialDate;

/** How values look in JSON, in the API and in tables: records by their fields, value types as text. */
public final class JsonConfigs {

    private JsonConfigs() {}

    /** The configuration that the API, the tables and the audit chain share, but for citizen service numbers. */
    public static JsonbConfig base(JsonbAdapter<Bsn, String> bsnAdapter) {
        return new JsonbConfig()
                .withPropertyVisibilityStrategy(new FieldsOnly())
                .withAdapters(
                        bsnAdapter,
                        new MunicipalityAdapter(),
                        new IbanAdapter(),
                        new DateAdapter(),
                        new MoneyAdapter());
    }

    /** The configuration that the tables and the audit chain share. */
    public static JsonbConfig stored(JsonbAdapter<Bsn, String> bsnAdapter) {
        return base(bsnAdapter).withAdapters(new ListCountAdapter());
    }

    /** Records are written by their fields; what else they can compute is not content. */
    private static final class FieldsOnly implements PropertyVisibilityStrategy {

        @Override
        public boolean isVisible(Field field) {
            // Java's own enum fields are closed to others; an enum is written by its name all the same.
            return !Modifier.isStatic(field.getModifiers()) && field.getDeclaringClass() != Enum.class;
        }

        @Override
        public boolean isVisible(Method method) {
            return false;
        }
    }

    /** A number as it is; for callers whose role needs it. */
    public static final class PlainBsn implements JsonbAdapter<Bsn, String> {

        @Override
        public String adaptToJson(Bsn bsn) {
            return bsn.value();
        }

        @Override
        public Bsn adaptFromJson(String text) {
            return new Bsn(text);
        }
    }

    /** A number with all but its last three digits hidden; cannot be read back. */
    public static final class MaskedBsn implements JsonbAdapter<Bsn, String> {

        @Override
        public String adaptToJson(Bsn bsn) {
            return bsn.masked();
        }

        @Override
        public Bsn adaptFromJson(String text) {
            throw new UnsupportedOperationException("A masked number cannot be read back");
        }
    }

    /** A municipality as its four digits. */
    public static final class MunicipalityAdapter implements JsonbAdapter<MunicipalityCode, String> {

        @Override
        public String adaptToJson(MunicipalityCode code) {
            return code.value();
        }

        @Override
        public MunicipalityCode adaptFromJson(String text) {
            return new MunicipalityCode(text);
        }
    }

    /** An account number without blanks. */
    public static final class IbanAdapter implements JsonbAdapter<Iban, String> {

        @Override
        public String adaptToJson(Iban iban) {
            return iban.value();
        }

        @Override
        public Iban adaptFromJson(String text) {
            return Iban.parse(text);
        }
    }

    /** A date of which a part may be unknown, as text. */
    public static final class DateAdapter implements JsonbAdapter<PartialDate, String> {

        @Override
        public String adaptToJson(PartialDate date) {
            return date.toString();
        }

        @Override
        public PartialDate adaptFromJson(String text) {
            return PartialDate.parse(text);
        }
    }

    /** An amount with its currency. */
    public static final class MoneyAdapter implements JsonbAdapter<Money, MoneyAdapter.Amount> {

        /**
         * The form of an amount.
         *
         * @param cents euro cents
         * @param currency always EUR
         */
        public record Amount(long cents, String currency) {}

        @Override
        public Amount adaptToJson(Money money) {
            return new Amount(money.cents(), "EUR");
        }

        @Override
        public Money adaptFromJson(Amount amount) {
            return Money.ofCents(amount.cents());
        }
    }
}
