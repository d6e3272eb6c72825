package nl.zetel.server.calculation.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import nl.zetel.law.apportionment.Apportionment;
import nl.zetel.law.calendar.ElectionCalendar;
import nl.zetel.law.deposit.DepositDecision;
import nl.zetel.server.election.rest.CalendarView;
import nl.zetel.server.security.Role;

/** The law for systems that store for themselves. Nothing of a request is kept. */
@Path("calculations")
@RequestScoped
public class CalculationResource {

    /** Apportions the seats (Kieswet P 5–P 19a). */
    @POST
    @Path("apportionments")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR, Role.ADMINISTRATOR, Role.INTEGRATION})
    public ApportionmentView apportion(ApportionmentDocument document) {
        return ApportionmentView.of(Apportionment.calculate(document.input()));
    }

    /** Calculates a calendar (Kieswet F 1, J 1, Z 12 and others). */
    @POST
    @Path("calendars")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR, Role.ADMINISTRATOR, Role.INTEGRATION})
    public CalendarView calendar(CalendarDocument document) {
        return CalendarView.of(ElectionCalendar.of(document.request()));
    }

    /** Numbers lists (Kieswet I 12–I 16). */
    @POST
    @Path("list-numbers")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR, Role.ADMINISTRATOR, Role.INTEGRATION})
    public NumberingView number(NumberingDocument document) {
        return NumberingView.of(document.number());
    }

    /** Decides on a deposit (Kieswet G 3, H 14). */
    @POST
    @Path("deposit-decisions")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR, Role.ADMINISTRATOR, Role.INTEGRATION})
    public DepositDecision decideDeposit(DepositDocument document) {
        return document.decide();
    }

    /** Judges the right to vote (Kieswet B 3). */
    @POST
    @Path("voter-eligibilities")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR, Role.ADMINISTRATOR, Role.INTEGRATION})
    public VoterView judgeVoter(VoterDocument document) {
        return VoterView.of(document.assess());
    }

    /** Reviews a designation (Kieswet G 3). */
    @POST
    @Path("designation-checks")
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR, Role.ADMINISTRATOR, Role.INTEGRATION})
    public DesignationView checkDesignation(DesignationDocument document) {
        return DesignationView.of(document.review());
    }
}
