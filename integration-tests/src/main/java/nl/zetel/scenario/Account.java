package nl.zetel.scenario;

import java.time.LocalDate;
import java.util.List;

/** The municipality's account: each statement goes on where the last one ended. */
final class Account {

    private int number;
    private long cents = 100_000;

    BankFile statement(LocalDate day, List<BankFile.Credit> credits) {
        BankFile file = new BankFile(day, ++number, cents, credits);
        cents = file.closingCents();
        return file;
    }
}
