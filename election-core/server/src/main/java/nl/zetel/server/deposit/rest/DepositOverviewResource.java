package nl.zetel.server.deposit.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.zetel.api.Money;
import nl.zetel.server.deposit.application.Deposits;
import nl.zetel.server.deposit.domain.Deposit;
import nl.zetel.server.security.Role;
import nl.zetel.server.store.Stored;

/** What each group owes and paid. */
@Path("elections/{electionId}/deposit-groups")
@RequestScoped
public class DepositOverviewResource {

    @Inject
    Deposits deposits;

    /** Every group. */
    public record Overview(List<GroupView> items) {}

    /** A group with its deposits; blank for lists without a designation. */
    public record GroupView(String group, Money due, Money received, Money outstanding, List<DepositView> deposits) {

        static GroupView of(String group, List<DepositView> deposits) {
            List<DepositView> wanted = deposits.stream()
                    .filter(each -> each.state() != Deposit.State.WITHDRAWN)
                    .toList();
            return new GroupView(
                    group,
                    sum(wanted.stream().map(DepositView::amount).toList()),
                    sum(deposits.stream().map(DepositView::received).toList()),
                    sum(wanted.stream().map(DepositView::outstanding).toList()),
                    deposits);
        }

        private static Money sum(List<Money> amounts) {
            return amounts.stream().reduce(Money.ZERO, Money::plus);
        }
    }

    /** Lists the groups in order of their names. */
    @GET
    @RolesAllowed({Role.CLERK, Role.VERIFIER, Role.COMMITTEE, Role.AUDITOR, Role.INTEGRATION})
    public Overview overview(@PathParam("electionId") String electionId) {
        Map<String, List<DepositView>> groups = deposits.all(electionId).stream()
                .collect(Collectors.groupingBy(
                        stored -> stored.value().group(),
                        TreeMap::new,
                        Collectors.mapping(stored -> view(electionId, stored), Collectors.toList())));
        return new Overview(groups.entrySet().stream()
                .map(group -> GroupView.of(group.getKey(), group.getValue()))
                .toList());
    }

    private DepositView view(String electionId, Stored<Deposit> stored) {
        return DepositView.of(stored, deposits.term(electionId, stored.value().kind()));
    }
}
