package nl.zetel.plugin.haalcentraal;

import static nl.zetel.plugin.haalcentraal.Westerveld.bsn;
import static nl.zetel.plugin.haalcentraal.Westerveld.candidates;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.Duration;
import nl.zetel.api.Bsn;
import nl.zetel.plugin.brpstub.BrpStubServer;
import nl.zetel.plugin.brpstub.Fault;
import nl.zetel.plugin.brpstub.StubOptions;
import nl.zetel.spi.PopulationRegister;
import nl.zetel.spi.ProcessingRecord.Status;
import nl.zetel.spi.RegisterAnswer;
import nl.zetel.spi.RegisterException;
import nl.zetel.spi.RegisterException.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FaultTest {

    private static final Bsn SOMEBODY = bsn(p -> true);

    private BrpStubServer server;
    private TestContext context;
    private PopulationRegister register;

    @BeforeEach
    void start() throws Exception {
        server = BrpStubServer.start(StubOptions.westerveld());
        server.knobs().slowness(Duration.ofSeconds(5));
        context =
                new TestContext(server.address()).set("request-timeout", "PT2S").set("attempts", "2");
        register = context.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "UNAUTHORIZED, REFUSED, 1, 401",
        "FORBIDDEN, REFUSED, 1, inland-only",
        "FORBIDDEN_PLAIN, REFUSED, 1, 403",
        "TOO_MANY_REQUESTS, TOO_MANY_REQUESTS, 2, later",
        "TOO_MANY_REQUESTS_FOR_LONG, TOO_MANY_REQUESTS, 1, later",
        "SERVER_ERROR, UNAVAILABLE, 1, 500",
        "SERVER_ERROR_PLAIN, UNAVAILABLE, 1, 500",
        "BAD_GATEWAY, UNAVAILABLE, 2, 502",
        "UNAVAILABLE, UNAVAILABLE, 2, 503",
        "SLOW, UNAVAILABLE, 1, op tijd",
        "STALLED, UNAVAILABLE, 1, op tijd",
        "CUT_OFF, UNAVAILABLE, 2, bereikbaar",
        "HUNG_UP, UNAVAILABLE, 2, bereikbaar",
        "WRONG_TYPE, INVALID_ANSWER, 1, text/html",
        "NOT_JSON, INVALID_ANSWER, 1, leesbaar",
        "PERSON_TOO_MANY, INVALID_ANSWER, 1, niet gevraagd",
        "HUGE, INVALID_ANSWER, 1, groter",
    })
    void endsInAnErrorOfItsKindAfterTheRightNumberOfAttempts(Fault fault, Kind kind, int attempts, String words) {
        server.knobs().always(fault);
        RegisterException error =
                catchThrowableOfType(RegisterException.class, () -> register.consult(candidates(SOMEBODY)));
        assertThat(error.kind()).isEqualTo(kind);
        assertThat(error).hasMessageContaining(words);
        assertThat(server.traffic().requests().size()).isGreaterThanOrEqualTo(attempts);
        assertThat(context.records()).hasSize(attempts);
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"TOO_MANY_REQUESTS", "BAD_GATEWAY", "UNAVAILABLE", "CUT_OFF", "HUNG_UP"})
    void isTriedAgainWhenThatMayHelp(Fault fault) throws Exception {
        server.knobs().next(fault);
        assertThat(register.consult(candidates(SOMEBODY)).get(SOMEBODY)).isInstanceOf(RegisterAnswer.Found.class);
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void neverShowsWhomItWasAbout(Fault fault) throws Exception {
        server.knobs().always(fault);
        StringWriter text = new StringWriter();
        try {
            text.append(register.consult(candidates(SOMEBODY)).toString());
        } catch (RegisterException e) {
            e.printStackTrace(new PrintWriter(text, true));
        }
        assertThat(text.toString()).doesNotContain(SOMEBODY.value());
        assertThat(context.records().toString()).doesNotContain(SOMEBODY.value());
    }

    @Test
    void waitsAsLongAsTheRegisterAsks() throws Exception {
        server.knobs().next(Fault.TOO_MANY_REQUESTS);
        long start = System.nanoTime();
        register.consult(candidates(SOMEBODY));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void tellsAnAnswerThatNeverCameFromOneThatWasRefused() {
        server.knobs().next(Fault.SLOW, Fault.FORBIDDEN);
        assertThatThrownBy(() -> register.consult(candidates(SOMEBODY))).isInstanceOf(RegisterException.class);
        assertThatThrownBy(() -> register.consult(candidates(SOMEBODY))).isInstanceOf(RegisterException.class);
        assertThat(context.records()).extracting(entry -> entry.status()).containsExactly(Status.UNSET, Status.ERROR);
    }

    @Test
    void aRegisterThatIsNotThereIsUnavailable() throws Exception {
        URI nowhere = server.address();
        server.close();
        PopulationRegister gone = new TestContext(nowhere).set("attempts", "1").start();
        RegisterException error =
                catchThrowableOfType(RegisterException.class, () -> gone.consult(candidates(SOMEBODY)));
        assertThat(error.kind()).isEqualTo(Kind.UNAVAILABLE);
    }

    @Test
    void namesTheParametersOfABadRequestAndNotTheirValues() throws Exception {
        PopulationRegister wrong = new TestContext(server.address())
                .set("fields.candidate", "schoenmaat")
                .start();
        RegisterException error =
                catchThrowableOfType(RegisterException.class, () -> wrong.consult(candidates(SOMEBODY)));
        assertThat(error.kind()).isEqualTo(Kind.INVALID_REQUEST);
        assertThat(error).hasMessageContaining("fields[1] fields").hasMessageNotContaining("schoenmaat");
    }

    @Test
    void nothingIsAnsweredIfTheProcessingCannotBeRecorded() throws Exception {
        PopulationRegister unlogged = new TestContext(server.address())
                .logTo(entry -> {
                    throw new IllegalStateException("disk full");
                })
                .start();
        RegisterException error =
                catchThrowableOfType(RegisterException.class, () -> unlogged.consult(candidates(SOMEBODY)));
        assertThat(error).hasMessageContaining("verwerkingenlog");
    }
}
