package nl.zetel.law.retention;

/** Kinds of records with personal data, each with a term of its own. */
public enum RecordKind {
    /** Requests to register a designation that was struck since, with their annexes. */
    DESIGNATION_FILES("Verzoeken en bijlagen van geschrapte aanduidingen", true),
    /** Agents in requests for a designation that was not registered for this election. */
    REFUSED_REQUESTS("Gemachtigden in niet ingewilligde verzoeken om registratie", true),
    /** Agents and deputies that were replaced. */
    AGENT_DECLARATIONS("Vervangen aanwijzingen van gemachtigden", true),
    /** Support declarations (H 4). */
    SUPPORT_DECLARATIONS("Ondersteuningsverklaringen (H 4)", true),
    /** Candidate lists (H 1) as they were handed in: who submitted them. The published names stay. */
    CANDIDATE_LISTS("Ingeleverde kandidatenlijsten (H 1), inleveraars", true),
    /** Consent declarations (H 9): number, date of birth and addresses of candidates. */
    CONSENT_DECLARATIONS("Instemmingsverklaringen (H 9): BSN, geboortedatum en adressen", true),
    /** Copies of identity documents with a consent declaration; on paper alone. */
    IDENTITY_COPIES("Kopieën van identiteitsbewijzen", true),
    /** Who came to show a list before it was handed in. */
    PRE_SUBMISSION_APPOINTMENTS("Afspraken voor de voorinlevering", false),
    /** What the population register said of candidates. */
    REGISTER_FINDINGS("Bevindingen uit de basisregistratie personen", false),
    /** Who came on nomination day, and with which document they identified. */
    CHECK_INS("Aanmeldingen op de dag van de kandidaatstelling", false),
    /** Messages between committees about candidates from elsewhere (I 1(2), I 1(3)). */
    SETTLEMENT_REPORTS("Meldingen van kandidaten van elders (I 1)", true),
    /** What was asked in appeals against decisions on lists. */
    APPEAL_FILES("Beroepen tegen beslissingen over lijsten: waar om is gevraagd", true),
    /** To whom documents were sent. */
    DISPATCH_RECIPIENTS("Aan wie stukken zijn verzonden", false),
    /** Who reported a suspected error in a count (P 1b). */
    ERROR_REPORTERS("Wie een vermoedelijke fout heeft gemeld (P 1b)", true),
    /** Credentials, declared offices and requests for leave of those who were appointed. */
    APPOINTMENT_FILES("Geloofsbrieven, opgegeven functies en verlof van benoemden", true),
    /** Letters, receipts and reports with data that are not published. */
    PRIVATE_DOCUMENTS("Brieven, ontvangstbewijzen en verslagen met persoonsgegevens", true),
    /** Names and accounts of those who paid a deposit. */
    PAYER_DATA("Namen en rekeningen van betalers van waarborgsommen", false),
    /** Who came to an information meeting. */
    MEETING_REGISTRATIONS("Aanmeldingen voor informatiebijeenkomsten", false),
    /** Who gets the newsletter about this election. */
    NEWSLETTER_SUBSCRIPTIONS("Abonnementen op de nieuwsbrief van deze verkiezing", false),
    /** Questions to the election desk, with who asked them. */
    DESK_QUESTIONS("Vragen aan het verkiezingsloket", false),
    /** Consultations of the population register; of the municipality as a whole. */
    PROCESSING_LOG("Logboek van raadplegingen van de basisregistratie personen", false),
    /** Newsletter requests that were never confirmed; of the municipality as a whole. */
    UNCONFIRMED_SUBSCRIPTIONS("Aanvragen voor de nieuwsbrief die niet zijn bevestigd", false),
    /** Sealed packets of ballots, voter cards and the like; on paper alone. */
    BALLOT_PACKETS("Verzegelde pakken met stembiljetten, stempassen en volmachten", true),
    /** Certified reports of the polling stations; on paper alone. */
    POLLING_REPORTS("Processen-verbaal van de stembureaus", true);

    private final String dutch;
    private final boolean paper;

    RecordKind(String dutch, boolean paper) {
        this.dutch = dutch;
        this.paper = paper;
    }

    /** What it is, for Dutch readers. */
    public String dutch() {
        return dutch;
    }

    /** Whether there is paper of it too, which people destroy. */
    public boolean paper() {
        return paper;
    }
}
