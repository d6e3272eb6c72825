package nl.zetel.server.gazette.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.zetel.law.LegalBasis;
import nl.zetel.server.Bench;
import nl.zetel.server.NumberedTown;
import nl.zetel.server.Westerveld;
import nl.zetel.server.document.application.Documents;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.examination.application.PendingAppeals;
import nl.zetel.server.gazette.domain.GazetteNotice;
import nl.zetel.server.gazette.domain.NoticeKind;
import nl.zetel.server.gazette.domain.Obligation;
import nl.zetel.server.nomination.application.AwaitedLists;
import nl.zetel.server.nomination.application.RecordedPapers;
import nl.zetel.server.numbering.application.NumberedLists;
import nl.zetel.server.numbering.domain.NumberedCandidateList;
import nl.zetel.server.plugin.FakePluginHost;
import nl.zetel.server.plugin.PluginHost;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;
import nl.zetel.server.store.Stored;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What has to be announced, by when, and what becomes of it. */
@LegalBasis({"Kieswet H 1(2)", "Kieswet I 17(1)"})
class GazetteNoticesTest {

    private final Bench bench = new Bench()
            .with(NumberedLists.class, new Numbered())
            .with(RecordedPapers.class, noPapers())
            .with(AwaitedLists.class, (AwaitedLists) (election, list) -> false)
            .with(PendingAppeals.class, any -> this.pending)
            .with(PluginHost.class, new FakePluginHost());
    private String election = "";
    private int pending;

    /** Nobody asks for papers here. */
    private static RecordedPapers noPapers() {
        return (RecordedPapers) Proxy.newProxyInstance(
                GazetteNoticesTest.class.getClassLoader(),
                new Class<?>[] {RecordedPapers.class},
                (proxy, method, arguments) -> {
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    /** The lists are numbered. */
    private static final class Numbered extends NumberedLists {
        @Override
        public List<NumberedCandidateList> of(String electionId) {
            return NumberedTown.LISTS;
        }
    }

    @BeforeEach
    void create() {
        bench.at("2018-01-15T10:00:00+01:00");
        election = bench.does(
                () -> bench.bean(Elections.class).create(Westerveld.election()).id());
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void theScheduleSaysWhatIsOpenPreparedPublishedAndOverdue() {
        assertThat(state(NoticeKind.SUBMISSION)).isEqualTo(Obligation.State.OPEN);
        GazetteNotice notice = prepare(NoticeKind.SUBMISSION).value();
        assertThat(state(NoticeKind.SUBMISSION)).isEqualTo(Obligation.State.PREPARED);
        assertThat(notice.preparedBy()).isEqualTo("anna");
        // The last day is Monday 15 January; on Tuesday it is too late.
        bench.at("2018-01-16T00:00:00+01:00");
        assertThat(state(NoticeKind.SUBMISSION)).isEqualTo(Obligation.State.OVERDUE);
        // Nobody asks of 2018 where the municipal electoral committee meets.
        assertThat(notices().obligations(election))
                .extracting(Obligation::kind)
                .doesNotContain(NoticeKind.COMMITTEE_SESSION)
                .contains(NoticeKind.RESULT);
    }

    @Test
    void aPublicationIsNotedWithItsPlaceAndSaysWhetherItWasLate() {
        Stored<GazetteNotice> inTime = prepare(NoticeKind.SUBMISSION);
        GazetteNotice published =
                publish(inTime.id(), LocalDate.of(2018, 1, 15)).value();
        assertThat(published.publication()).hasValueSatisfying(publication -> {
            assertThat(publication.late()).isFalse();
            assertThat(publication.reference()).isEqualTo("Gemeenteblad 2018, 1234");
            assertThat(publication.by()).isEqualTo("anna");
        });
        assertThat(state(NoticeKind.SUBMISSION)).isEqualTo(Obligation.State.PUBLISHED);
        bench.at("2018-01-17T10:00:00+01:00");
        Stored<GazetteNotice> corrected = prepare(NoticeKind.SUBMISSION);
        assertThat(publish(corrected.id(), LocalDate.of(2018, 1, 16)).value().publication())
                .hasValueSatisfying(
                        publication -> assertThat(publication.late()).isTrue());
        assertThat(notices().get(election, inTime.id()).value().state()).isEqualTo(GazetteNotice.State.PUBLISHED);
    }

    @Test
    void whatWasPublishedOrReplacedIsNotPublishedAgainAndNothingIsPublishedTomorrow() {
        Stored<GazetteNotice> first = prepare(NoticeKind.SUBMISSION);
        Stored<GazetteNotice> second = prepare(NoticeKind.SUBMISSION);
        assertThat(notices().get(election, first.id()).value().state()).isEqualTo(GazetteNotice.State.REPLACED);
        refused(ProblemCode.WRONG_STATE, () -> publish(first.id(), LocalDate.of(2018, 1, 15)));
        refused(ProblemCode.INVALID_CONTENT, () -> publish(second.id(), LocalDate.of(2018, 1, 16)));
        publish(second.id(), LocalDate.of(2018, 1, 15));
        refused(ProblemCode.WRONG_STATE, () -> publish(second.id(), LocalDate.of(2018, 1, 15)));
    }

    @Test
    void theListsAreAnnouncedOnceNobodyCanAppealAnyMore() {
        bench.at("2018-02-13T23:59:00+01:00");
        refused(ProblemCode.TOO_EARLY, () -> prepare(NoticeKind.LISTS));
        bench.at("2018-02-14T00:00:00+01:00");
        pending = 1;
        refused(ProblemCode.WRONG_STATE, () -> prepare(NoticeKind.LISTS));
        pending = 0;
        // Without its foot: a fingerprint can hold any four digits.
        String page = content(prepare(NoticeKind.LISTS).value()).split("<footer>", 2)[0];
        assertThat(page).contains("van der Veen, A.B. (Anna) (v)", "Aken (DE)", "artikel I 17 van de Kieswet");
        assertThat(page).contains("Jansen, D. (Dirk)<").doesNotContain("1970").doesNotContain("Geheimstraat");
    }

    @Test
    void whatIsNotKnownYetCannotBeAnnounced() {
        refused(ProblemCode.WRONG_STATE, () -> prepare(NoticeKind.INSPECTION));
        refused(ProblemCode.WRONG_STATE, () -> prepare(NoticeKind.RESULT));
        refused(ProblemCode.WRONG_STATE, () -> prepare(NoticeKind.DESIGNATION_DECISIONS));
        refused(ProblemCode.WRONG_STATE, () -> prepare(NoticeKind.DESIGNATION_DELETIONS));
        refused(ProblemCode.WRONG_STATE, () -> prepare(NoticeKind.APPOINTMENTS));
        refused(ProblemCode.INVALID_CONTENT, () -> prepare(NoticeKind.COMMITTEE_SESSION));
    }

    private String content(GazetteNotice notice) {
        Documents documents = bench.bean(Documents.class);
        return new String(documents.content(documents.get(election, notice.documentId())), StandardCharsets.UTF_8);
    }

    private Obligation.State state(NoticeKind kind) {
        return notices().obligations(election).stream()
                .filter(obligation -> obligation.kind() == kind)
                .findFirst()
                .orElseThrow()
                .state();
    }

    private Stored<GazetteNotice> prepare(NoticeKind kind) {
        return bench.does(() -> notices().prepare(election, kind, ""));
    }

    private Stored<GazetteNotice> publish(String id, LocalDate day) {
        return bench.does(() -> notices().publish(election, id, "Gemeenteblad 2018, 1234", day));
    }

    private static void refused(ProblemCode code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    private GazetteNotices notices() {
        return bench.bean(GazetteNotices.class);
    }
}
