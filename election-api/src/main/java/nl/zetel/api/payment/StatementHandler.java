package nl.zetel.api.payment;

import nl.zetel.api.Finding;

/**
 * Receives a statement file while it is read. Calls come in order: a header, its transactions, the end; then the next
 * statement of the file. Findings may come at any time.
 */
public interface StatementHandler {

    /**
     * A statement begins. Answer false to have its transactions skipped unread, for an account that is not ours.
     *
     * @param header account, number and balances
     * @return whether its transactions should be told
     */
    boolean begin(StatementHeader header);

    /**
     * A movement of the statement that began last.
     *
     * @param transaction the next transaction of the statement
     */
    void transaction(Transaction transaction);

    /**
     * The statement that began last ends; only now the closing balance is known for sure.
     *
     * @param header the statement that ends, with all that became known of it
     */
    void end(StatementHeader header);

    /**
     * Something that a person should know. An error that makes the file unusable is thrown instead; an error that is
     * told here, such as balances that do not add up, may be overridden by a person who gives a reason.
     *
     * @param finding what a person should know
     */
    void finding(Finding finding);
}
