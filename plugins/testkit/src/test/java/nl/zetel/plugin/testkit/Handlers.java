package nl.zetel.plugin.testkit;

import nl.zetel.api.Finding;
import nl.zetel.api.payment.StatementHandler;
import nl.zetel.api.payment.StatementHeader;
import nl.zetel.api.payment.Transaction;

/** Handlers for toy readers. */
final class Handlers {

    private Handlers() {}

    /** Passes everything on. */
    static class Delegate implements StatementHandler {
        private final StatementHandler handler;

        Delegate(StatementHandler handler) {
            this.handler = handler;
        }

        @Override
        public boolean begin(StatementHeader header) {
            return handler.begin(header);
        }

        @Override
        public void transaction(Transaction transaction) {
            handler.transaction(transaction);
        }

        @Override
        public void end(StatementHeader header) {
            handler.end(header);
        }

        @Override
        public void finding(Finding finding) {
            handler.finding(finding);
        }
    }
}
