package nl.zetel.law.calendar;

/** The rows of an election's calendar, in their order. */
public enum CalendarKey {
    /** Last day to request the registration of a designation, and to complete the request. */
    REGISTRATION_DEADLINE("Laatste dag voor een verzoek tot registratie van een aanduiding"),
    /** The national and provincial designation registers are published. */
    REGISTERS_PUBLISHED("Bekendmaking van de landelijk en provinciaal geregistreerde aanduidingen"),
    /** Last day to announce where and when lists can be handed in. */
    SUBMISSION_ANNOUNCED("Uiterste dag om bekend te maken waar en wanneer lijsten kunnen worden ingeleverd"),
    /** Last day on which the nomination deposit is received in time. */
    DEPOSIT_RECEIVED("Waarborgsom voor de kandidaatstelling uiterlijk ontvangen"),
    /** Support declarations can be signed. */
    SUPPORT_DECLARATIONS("Ondersteuningsverklaringen afleggen"),
    /** Nomination day. */
    NOMINATION_DAY("Dag van de kandidaatstelling"),
    /** Session that examines the lists. */
    EXAMINATION("Zitting: onderzoek van de kandidatenlijsten"),
    /** First day to repair omissions. */
    REPAIR_1("Herstel van verzuimen, eerste dag"),
    /** Second day to repair omissions. */
    REPAIR_2("Herstel van verzuimen, tweede dag"),
    /** Third day to repair omissions; until 2022. */
    REPAIR_3("Herstel van verzuimen, derde dag"),
    /** Public session that decides on the lists and numbers them. */
    DECISION("Openbare zitting: geldigheid en nummering van de lijsten"),
    /** Last day to appeal against these decisions. */
    APPEAL("Laatste dag voor beroep bij de Afdeling bestuursrechtspraak"),
    /** Voting day. */
    ELECTION_DAY("Dag van de stemming"),
    /** Session of the municipal electoral committee; from 2023. */
    GSB_SESSION("Zitting van het gemeentelijk stembureau"),
    /** Last moment for citizens' reports of errors; from 2023. */
    ERROR_REPORTS("Meldingen van vermoedelijke fouten uiterlijk ontvangen"),
    /** Session that establishes the result. */
    RESULT("Zitting: vaststelling van de uitslag"),
    /** Last day for letters of appointment. */
    APPOINTMENT_LETTERS("Benoemingsbrieven uiterlijk verzonden"),
    /** The old council steps down and the new one meets. */
    OLD_COUNCIL_STEPS_DOWN("Aftreden van de oude raad, eerste vergadering van de nieuwe raad");

    private final String dutch;

    CalendarKey(String dutch) {
        this.dutch = dutch;
    }

    /** What it is, for Dutch readers. */
    public String dutch() {
        return dutch;
    }
}
