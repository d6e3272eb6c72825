package nl.zetel.server.audit;

import java.util.List;

/**
 * A request that was refused, and that the chain keeps: which operation, and why by its codes. It holds nothing of what was
 * sent.
 *
 * @param operation identifier of the operation in the contract
 * @param code code of the problem in kebab case
 * @param status HTTP status
 * @param reasons codes of what was wrong with fields or files
 * @param legalBasis the article that the refusal names; blank if it names none
 * @param subject path of what it was about
 */
public record Refusal(
        String operation, String code, int status, List<String> reasons, String legalBasis, String subject) {

    /** Copies the reasons. */
    public Refusal {
        reasons = List.copyOf(reasons);
    }

    /**
     * What stands in the chain.
     *
     * @param operation identifier of the operation
     * @param code code of the problem
     * @param status HTTP status
     * @param reasons codes of what was wrong
     * @param notRecorded refusals before this one that were too many to be written one by one
     */
    record Entry(String operation, String code, int status, List<String> reasons, long notRecorded) {}

    Entry entry(long notRecorded) {
        return new Entry(operation, code, status, reasons, notRecorded);
    }
}
