package nl.zetel.law.appointment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.Step;
import nl.zetel.law.appointment.CredentialsProposal.Proposal;
import nl.zetel.law.eligibility.Outcome;
import nl.zetel.law.eligibility.Reason;

/**
 * The examination of credentials ("onderzoek van de geloofsbrief"). It covers the requirements of membership, incompatible
 * offices and disputes; not the validity of candidate lists, and for a seat that fell vacant not the election.
 */
@LegalBasis({"Kieswet V 4(1)", "Kieswet V 4(2)", "Kieswet V 4(3)", "Kieswet V 10", "Kieswet V 12", "Kieswet V 13"})
public final class CredentialsExamination {

    private final Credentials credentials;
    private final List<CheckItem> items = new ArrayList<>();

    private CredentialsExamination(Credentials credentials) {
        this.credentials = credentials;
    }

    /** The proposal with every line of the examination. */
    public static CredentialsProposal examine(Credentials credentials) {
        return new CredentialsExamination(credentials).examine();
    }

    private CredentialsProposal examine() {
        notice();
        acceptance();
        documents();
        membership();
        dispute();
        Proposal proposal = proposal();
        return new CredentialsProposal(
                proposal,
                proposal == Proposal.DEFER ? credentials.membership().deferredUntil() : java.util.Optional.empty(),
                items,
                steps(proposal));
    }

    private void notice() {
        boolean received = credentials.noticeReceived();
        item(
                received ? "NOTICE_RECEIVED" : "NOTICE_MISSING",
                received ? Outcome.YES : Outcome.UNDETERMINED,
                "Kieswet V 1(3)");
    }

    private void acceptance() {
        switch (credentials.acceptance()) {
            case ACCEPTED -> item("ACCEPTED", Outcome.YES, "Kieswet V 2(1)");
            case PENDING -> item("NOT_YET_ACCEPTED", Outcome.UNDETERMINED, "Kieswet V 2(1)");
            case REFUSED, DEEMED_REFUSED, WITHDRAWN -> item("NOT_ACCEPTED", Outcome.NO, "Kieswet V 2");
        }
    }

    private void documents() {
        Set<AppointmentDocument> missing =
                AppointmentDocuments.missing(credentials.ruleset(), credentials.person(), credentials.documents());
        if (missing.isEmpty()) {
            item("DOCUMENTS_COMPLETE", Outcome.YES, "Kieswet V 3");
        }
        for (AppointmentDocument document : missing) {
            items.add(new CheckItem(
                    "MISSING_" + document,
                    Outcome.UNDETERMINED,
                    document.article(),
                    AppointmentTexts.of("MISSING_DOCUMENT", document.detail())));
        }
    }

    private void membership() {
        for (Reason reason : credentials.membership().assessment().tests()) {
            items.add(new CheckItem(reason.code().name(), reason.outcome(), reason.article(), reason.detail()));
        }
    }

    private void dispute() {
        switch (credentials.dispute()) {
            case NONE -> {}
            case CREDENTIALS -> item("DISPUTE_CREDENTIALS", Outcome.UNDETERMINED, "Kieswet V 4(1)");
            case ELECTION -> {
                if (credentials.midTerm()) {
                    item("DISPUTE_ELECTION_OUTSIDE", Outcome.YES, "Kieswet V 4(3)");
                } else {
                    item("DISPUTE_ELECTION", Outcome.UNDETERMINED, "Kieswet V 4(1)");
                }
            }
            case LISTS -> item("DISPUTE_LISTS_OUTSIDE", Outcome.YES, "Kieswet V 4(2)");
        }
    }

    private void item(String code, Outcome outcome, String article) {
        items.add(new CheckItem(code, outcome, article, AppointmentTexts.of(code)));
    }

    private Proposal proposal() {
        List<CheckItem> obstacles =
                items.stream().filter(item -> item.outcome() == Outcome.NO).toList();
        boolean deferred = credentials.membership().deferredUntil().isPresent() && obstacles.size() == 1;
        if (!obstacles.isEmpty() && !deferred) {
            return Proposal.REFUSE;
        }
        if (items.stream().anyMatch(item -> item.outcome() == Outcome.UNDETERMINED)) {
            return Proposal.UNDECIDED;
        }
        return deferred ? Proposal.DEFER : Proposal.ADMIT;
    }

    private static List<Step> steps(Proposal proposal) {
        return switch (proposal) {
            case ADMIT -> List.of(step("Kieswet V 12", "DECIDE_AT_ONCE"), step("Kieswet V 13(1)", "TELL_AT_ONCE"));
            case REFUSE ->
                List.of(
                        step("Kieswet V 12", "DECIDE_AT_ONCE"),
                        step("Kieswet V 13(1)", "TELL_AT_ONCE"),
                        step("Kieswet V 13(2)", "TELL_REASONS"),
                        step("Kieswet V 10", "TELL_COMMITTEE"));
            case DEFER -> List.of(step("Kieswet V 4(1)", "DEFER_FOR_AGE"));
            case UNDECIDED -> List.of(step("Kieswet V 4(1)", "DECIDE_OPEN_ITEMS"));
        };
    }

    private static Step step(String article, String key) {
        return Step.of(article, AppointmentTexts.of(key));
    }
}
