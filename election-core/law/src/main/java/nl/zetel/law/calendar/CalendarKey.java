package nl.zetel.law.calendar;

import java.util.Set;

/** The rows of an election's calendar, in their order. */
public enum CalendarKey {
    /** Last day to request the registration of a designation, and to complete the request. */
    REGISTRATION_DEADLINE("Laatste dag voor een verzoek tot registratie van een aanduiding"),
    /** The national and provincial designation registers are published. */
    REGISTERS_PUBLISHED("Bekendmaking van de landelijk en provinciaal geregistreerde aanduidingen"),
    /** Last day to decide that a national or provincial designation does not count here. */
    CARRY_OVER_DECISION("Uiterste dag om te beslissen dat een landelijke of provinciale aanduiding hier niet geldt"),
    /** Forms can be had. */
    FORMS_AVAILABLE("Formulieren kosteloos verkrijgbaar"),
    /** Last day to announce where and when lists can be handed in. */
    SUBMISSION_ANNOUNCED("Uiterste dag om bekend te maken waar en wanneer lijsten kunnen worden ingeleverd"),
    /** Last day on which the nomination deposit is received in time. */
    DEPOSIT_RECEIVED("Waarborgsom voor de kandidaatstelling uiterlijk ontvangen"),
    /** Support declarations can be signed. */
    SUPPORT_DECLARATIONS("Ondersteuningsverklaringen afleggen"),
    /** Nomination day. */
    NOMINATION_DAY("Dag van de kandidaatstelling"),
    /** Lists can be handed in; on nomination day. */
    SUBMISSION("Kandidatenlijsten inleveren"),
    /** Last day to publish that votes are counted in one place; from 2023. */
    CENTRAL_COUNT_PUBLISHED("Uiterste dag om een besluit tot centrale stemopneming bekend te maken"),
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
    /** Last day on which voters receive their poll cards. */
    POLL_CARDS("Stempassen uiterlijk bij de kiezers"),
    /** Last day to publish where the municipal electoral committee meets; from 2023. */
    COMMITTEE_LOCATION("Uiterste dag om de plaats van de zitting van het gemeentelijk stembureau bekend te maken"),
    /** Last day on which a written request for another poll card is received. */
    POLL_CARD_REQUEST("Schriftelijk verzoek om een vervangende stempas uiterlijk ontvangen"),
    /** Last day on which voters receive the lists. */
    LISTS_TO_VOTERS("Kandidatenlijsten uiterlijk bij de kiezers"),
    /** Last moment to ask for another poll card in person. */
    POLL_CARD_IN_PERSON("Mondeling verzoek om een vervangende stempas uiterlijk gedaan"),
    /** Voting day. */
    ELECTION_DAY("Dag van de stemming"),
    /** Votes can be cast; on voting day. */
    VOTING("Stemmen"),
    /** Session of the municipal electoral committee; from 2023. */
    GSB_SESSION("Zitting van het gemeentelijk stembureau"),
    /** Last moment for citizens' reports of errors; from 2023. */
    ERROR_REPORTS("Meldingen van vermoedelijke fouten uiterlijk ontvangen"),
    /** Session that establishes the result. */
    RESULT("Zitting: vaststelling van de uitslag"),
    /** Last day for letters of appointment. */
    APPOINTMENT_LETTERS("Benoemingsbrieven uiterlijk verzonden"),
    /** Last day on which the council receives an acceptance, of a letter of the last possible day. */
    ACCEPTANCE("Aanvaarding van de benoeming uiterlijk door de raad ontvangen, bij een brief van die laatste dag"),
    /** The old council steps down and the new one meets. */
    OLD_COUNCIL_STEPS_DOWN("Aftreden van de oude raad, eerste vergadering van de nieuwe raad"),
    /** The date of a redivision: the councils that were seated until then step down. */
    REDIVISION("Datum van herindeling: de tot dan zittende raadsleden treden af"),
    /** The council of a redivided municipality meets for the first time. */
    FIRST_MEETING("Eerste vergadering van de nieuwe raad");

    private final String dutch;

    CalendarKey(String dutch) {
        this.dutch = dutch;
    }

    /** What it is, for Dutch readers. */
    public String dutch() {
        return dutch;
    }

    /** Whether the law or a decree fixes it, so that a municipality cannot set it otherwise. */
    public boolean isFixed() {
        return Set.of(NOMINATION_DAY, SUBMISSION, ELECTION_DAY, VOTING, REDIVISION)
                .contains(this);
    }
}
