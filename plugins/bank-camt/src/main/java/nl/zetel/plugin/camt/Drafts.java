package nl.zetel.plugin.camt;

/** What is being read, by level; replaced when its element begins. */
final class Drafts {

    StatementDraft statement = new StatementDraft();
    BalanceDraft balance = new BalanceDraft();
    EntryDraft entry = new EntryDraft();
    DetailsDraft details = new DetailsDraft();

    /** Currency of the amount that is being read. */
    String currency = "";
}
