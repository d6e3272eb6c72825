package nl.zetel.server.examination.application;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.zetel.law.list.Examination;
import nl.zetel.law.list.InvalidityGround;
import nl.zetel.law.list.IrreparableFacts;
import nl.zetel.law.list.ListFacts;
import nl.zetel.law.list.ListProposal;
import nl.zetel.law.list.Omissions;
import nl.zetel.law.list.StrikeReading;
import nl.zetel.law.list.SubmissionHours;
import nl.zetel.server.examination.domain.ExaminedOmission;
import nl.zetel.server.examination.domain.ListExamination;
import nl.zetel.server.store.Stored;
import nl.zetel.server.submission.domain.CheckIn;
import nl.zetel.server.submission.domain.Submission;

/** What the rules say of all lists together; nothing is stored here. */
final class ExaminationDrafts {

    private final List<ListFacts> all;
    private final SubmissionHours hours;
    private final Map<String, ListProposal> proposals;

    ExaminationDrafts(List<ListFacts> all, SubmissionHours hours) {
        this.all = List.copyOf(all);
        this.hours = hours;
        this.proposals = new Examination(all, hours, StrikeReading.STANDARD)
                .proposals().stream()
                        .collect(Collectors.toMap(proposal -> proposal.list().value(), Function.identity()));
    }

    /** The decision that the rules propose on a list. */
    ListProposal proposal(String listId) {
        return Objects.requireNonNull(proposals.get(listId), "no such list");
    }

    /** The examination of a list that was handed in. */
    ListExamination examined(Submission submission) {
        ListFacts list = all.stream()
                .filter(each -> each.list().value().equals(submission.listId()))
                .findFirst()
                .orElseThrow();
        return new ListExamination(
                Optional.of(submission.listId()),
                Optional.empty(),
                submission.designation(),
                Omissions.of(list).stream().map(ExaminedOmission::of).toList(),
                IrreparableFacts.of(list, all, hours).stream()
                        .map(ListExamination.Fact::of)
                        .toList(),
                proposal(submission.listId()).questions(),
                List.of(),
                List.of(),
                Optional.empty(),
                false,
                List.of(),
                Optional.empty(),
                List.of());
    }

    /** The examination of papers that came after the hours. */
    static ListExamination late(Stored<CheckIn> checkIn) {
        InvalidityGround ground = InvalidityGround.A;
        return new ListExamination(
                checkIn.value().listId(),
                Optional.of(checkIn.id()),
                checkIn.value().designation(),
                List.of(),
                List.of(new ListExamination.Fact("LATE", ground.article(), Optional.empty(), ground.detail())),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                false,
                List.of(),
                Optional.empty(),
                List.of());
    }
}
