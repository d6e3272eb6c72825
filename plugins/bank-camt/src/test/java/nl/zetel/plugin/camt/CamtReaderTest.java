package nl.zetel.plugin.camt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.zetel.api.Money;
import nl.zetel.api.Severity;
import nl.zetel.api.payment.Counterparty;
import nl.zetel.api.payment.Transaction;
import nl.zetel.api.payment.Transaction.Direction;
import nl.zetel.api.payment.Transaction.Status;
import nl.zetel.spi.DocumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CamtReaderTest {

    private static final String PARTIES = "<RltdPties><Dbtr><Pty><Nm>T. Penning</Nm></Pty></Dbtr><DbtrAcct><Id><IBAN>"
            + Camt.PAYER + "</IBAN></Id></DbtrAcct></RltdPties>";

    @Test
    void reads_a_payment_with_all_that_is_known_of_it() throws Exception {
        var heard = Recording.of(Camt.statement("112.50", """
                <Ntry><Amt Ccy="EUR">112.50</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
                <BookgDt><Dt>2026-01-05</Dt></BookgDt><ValDt><Dt>2026-01-03</Dt></ValDt><AcctSvcrRef>B1</AcctSvcrRef>
                <NtryDtls><TxDtls><Refs><EndToEndId>E1</EndToEndId></Refs><Amt Ccy="EUR">112.50</Amt>
                <CdtDbtInd>CRDT</CdtDbtInd><RltdPties><Dbtr><Pty><Nm>T. Penning</Nm></Pty></Dbtr>
                <DbtrAcct><Id><IBAN>NL20INGB0001234567</IBAN></Id></DbtrAcct>
                <UltmtDbtr><Pty><Nm>Nieuw Lokaal</Nm></Pty></UltmtDbtr></RltdPties>
                <RmtInf><Ustrd>waarborgsom </Ustrd><Ustrd>registratie</Ustrd>
                <Strd><CdtrRefInf><Ref>RF52WBSR26000001</Ref></CdtrRefInf></Strd></RmtInf>
                <RltdDts><AccptncDtTm>2026-01-03T23:30:00Z</AccptncDtTm></RltdDts><AddtlTxInf>iets</AddtlTxInf>
                </TxDtls></NtryDtls></Ntry>
                """));

        assertThat(heard.only())
                .isEqualTo(Transaction.builder(Direction.CREDIT, Money.ofCents(11_250))
                        .bookingDate(Optional.of(LocalDate.parse("2026-01-05")))
                        .valueDate(Optional.of(LocalDate.parse("2026-01-03")))
                        .acceptedAt(Optional.of(OffsetDateTime.parse("2026-01-04T00:30:00+01:00")))
                        .counterparty("T. Penning", Camt.PAYER)
                        .ultimateDebtor("Nieuw Lokaal")
                        .endToEndId("E1")
                        .bankReference("B1")
                        .structuredReference("RF52WBSR26000001")
                        .texts(java.util.List.of("waarborgsom ", "registratie", "iets"))
                        .build());
        assertThat(heard.findings).isEmpty();
        assertThat(heard.begun).isEqualTo(heard.ended).singleElement().satisfies(header -> {
            assertThat(header.account().value()).isEqualTo(Camt.ACCOUNT);
            assertThat(header.sequence()).contains("17");
            assertThat(header.from()).contains(LocalDate.parse("2026-01-05"));
            assertThat(header.closing()).contains(Money.ofCents(11_250));
            assertThat(header.format()).isEqualTo("camt.053.001.08");
        });
    }

    @Test
    void divides_a_batch_that_adds_up() throws Exception {
        var heard = Recording.of(Camt.statement(
                "337.50",
                Camt.credit(
                        "337.50",
                        Camt.details(Camt.transaction("112.50", PARTIES) + Camt.transaction("225.00", PARTIES)))));

        assertThat(heard.transactions)
                .extracting(Transaction::amount, Transaction::batchIndex, Transaction::batchSize)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Money.ofCents(11_250), 0, 2),
                        org.assertj.core.groups.Tuple.tuple(Money.ofCents(22_500), 1, 2));
        assertThat(heard.transactions).allMatch(Transaction::batchConsistent);
        assertThat(heard.findings).isEmpty();
    }

    @Test
    void marks_a_batch_whose_every_line_holds_the_total() throws Exception {
        var heard = Recording.of(Camt.statement(
                "337.50",
                Camt.credit("337.50", Camt.details(Camt.transaction("337.50", "") + Camt.transaction("337.50", "")))));

        assertThat(heard.transactions).hasSize(2).noneMatch(Transaction::batchConsistent);
        assertThat(heard.codes()).containsExactly("BATCH_INCONSISTENT");
    }

    @Test
    void tells_a_batch_without_amounts_as_one_movement() throws Exception {
        var heard = Recording.of(Camt.statement(
                "337.50",
                Camt.credit(
                        "337.50",
                        Camt.details("<TxDtls><RmtInf><Ustrd>een</Ustrd></RmtInf></TxDtls>"
                                + "<TxDtls><RmtInf><Ustrd>twee</Ustrd></RmtInf></TxDtls>"))));

        assertThat(heard.only().amount()).isEqualTo(Money.ofCents(33_750));
        assertThat(heard.only().batchConsistent()).isFalse();
        assertThat(heard.only().batchSize()).isEqualTo(2);
        assertThat(heard.only().texts()).containsExactly("een", "twee");
    }

    @Test
    void tells_a_very_large_batch_as_one_movement() throws Exception {
        int size = EntryDraft.MOST_DETAILS + 1;
        String details = IntStream.range(0, size)
                .mapToObj(i -> Camt.transaction("1.00", ""))
                .collect(Collectors.joining());

        var heard = Recording.of(Camt.statement(size + ".00", Camt.credit(size + ".00", Camt.details(details))));

        assertThat(heard.only().batchSize()).isEqualTo(size);
        assertThat(heard.only().batchConsistent()).isFalse();
    }

    @Test
    void an_entry_without_details_takes_what_its_text_says() throws Exception {
        var heard = Recording.of(Camt.statement(
                "225.00",
                Camt.credit(
                        "225.00",
                        Camt.details("<TxDtls/>") + "<AddtlNtryInf>/TRTP/SEPA OVERBOEKING/IBAN/" + Camt.PAYER
                                + "/BIC/INGBNL2A/NAME/NIEUW LOKAAL/REMI/WAARBORGSOM/EREF/NOTPROVIDED</AddtlNtryInf>")));

        assertThat(heard.only().counterparty()).isEqualTo(new Counterparty("NIEUW LOKAAL", Camt.PAYER));
        assertThat(heard.only().endToEndId()).isEmpty();
        assertThat(heard.only().texts()).singleElement().asString().contains("/REMI/WAARBORGSOM/");
    }

    @Test
    void a_payer_cannot_name_another_account_in_the_text() throws Exception {
        var heard = Recording.of(Camt.statement(
                "225.00",
                Camt.credit(
                        "225.00",
                        "<AddtlNtryInf>/TRTP/SEPA OVERBOEKING/REMI/x/IBAN/NL91ABNA0417164300/NAME/Ander/EREF/E1"
                                + "</AddtlNtryInf>")));

        assertThat(heard.only().counterparty()).isEqualTo(new Counterparty("", ""));
        assertThat(heard.only().endToEndId()).isEqualTo("E1");
    }

    @Test
    void keeps_the_direction_of_a_reversal() throws Exception {
        var heard = Recording.of(Camt.statement(
                "0.00",
                Camt.credit("112.50", "")
                        + Camt.entry("112.50", "DBIT", "BOOK", "").replace("<Sts>", "<RvslInd>true</RvslInd><Sts>")));

        assertThat(heard.transactions)
                .extracting(Transaction::direction, Transaction::reversal)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Direction.CREDIT, false),
                        org.assertj.core.groups.Tuple.tuple(Direction.DEBIT, true));
        assertThat(heard.findings).isEmpty();
    }

    @Test
    void recognises_a_bank_that_writes_reversals_the_other_way_round() throws Exception {
        var heard = Recording.of(Camt.statement(
                "0.00",
                Camt.credit("112.50", "")
                        + Camt.credit("112.50", "").replace("<Sts>", "<RvslInd>true</RvslInd><Sts>")));

        assertThat(heard.codes()).containsExactly("BALANCE_REVERSAL");
    }

    @Test
    void a_refund_that_comes_back_names_its_reason_and_the_payee() throws Exception {
        String sides = "<RltdPties><Dbtr><Pty><Nm>Gemeente</Nm></Pty></Dbtr><DbtrAcct><Id><IBAN>" + Camt.ACCOUNT
                + "</IBAN></Id></DbtrAcct><Cdtr><Pty><Nm>T. Penning</Nm></Pty></Cdtr><CdtrAcct><Id><IBAN>" + Camt.PAYER
                + "</IBAN></Id></CdtrAcct></RltdPties>";
        var heard = Recording.of(Camt.statement(
                "225.00",
                Camt.credit(
                        "225.00",
                        Camt.details(Camt.transaction(
                                "225.00",
                                "<Refs><EndToEndId>WBSREFUND26000007</EndToEndId></Refs>" + sides
                                        + "<RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf>")))));

        assertThat(heard.only().returnReason()).isEqualTo("AC04");
        assertThat(heard.only().endToEndId()).isEqualTo("WBSREFUND26000007");
        assertThat(heard.only().counterparty().account()).isEqualTo(Camt.PAYER);
    }

    @Test
    void pending_entries_do_not_count_for_the_balance() throws Exception {
        var heard = Recording.of(Camt.statement(
                "0.00", Camt.entry("225.00", "CRDT", "PDNG", "") + Camt.entry("1.00", "CRDT", "INFO", "")));

        assertThat(heard.transactions)
                .extracting(Transaction::status)
                .containsExactly(Status.PENDING, Status.INFORMATION);
        assertThat(heard.findings).isEmpty();
    }

    @Test
    void a_balance_that_does_not_add_up_is_an_error_with_its_place() throws Exception {
        var heard = Recording.of(Camt.statement("112.51", Camt.credit("112.50", "")));

        assertThat(heard.findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("BALANCE_MISMATCH");
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.location()).startsWith("regel ");
        });
    }

    @Test
    void a_previous_closing_balance_may_open_and_balances_may_be_negative() throws Exception {
        var heard = Recording.of(Camt.document(
                "camt.053.001.08",
                "BkToCstmrStmt",
                "Stmt",
                Camt.balance("PRCD", "-100.00") + Camt.balance("CLBD", "12.50") + Camt.credit("112.50", "")));

        assertThat(heard.findings).isEmpty();
        assertThat(heard.ended.get(0).opening()).contains(Money.ofCents(-10_000));
    }

    @Test
    void an_empty_statement_is_normal() throws Exception {
        var heard = Recording.of(Camt.statement("0.00", ""));

        assertThat(heard.ended).hasSize(1);
        assertThat(heard.findings).isEmpty();
        assertThat(heard.transactions).isEmpty();
    }

    @Test
    void warns_of_missing_balances_pages_and_copies() throws Exception {
        var heard = Recording.of(Camt.document(
                        "camt.053.001.08",
                        "BkToCstmrStmt",
                        "Stmt",
                        "<CpyDplctInd>COPY</CpyDplctInd>" + Camt.credit("1.00", ""))
                .replace("<Id>2026-17</Id>", "<Id>1</Id><StmtPgntn><LastPgInd>false</LastPgInd></StmtPgntn>"));

        assertThat(heard.codes()).containsExactly("STATEMENT_INCOMPLETE", "STATEMENT_COPY", "BALANCE_MISSING");
    }

    @Test
    void leaves_the_statement_of_another_account_unread() throws Exception {
        String file = Camt.statement("9.00", Camt.credit("not even an amount", ""));

        var heard = Recording.of(file.getBytes(StandardCharsets.UTF_8), header -> false);

        assertThat(heard.transactions).isEmpty();
        assertThat(heard.findings).isEmpty();
    }

    @Test
    void skips_an_account_that_is_no_iban() throws Exception {
        var heard = Recording.of(Camt.statement("0.00", "")
                .replace("<IBAN>" + Camt.ACCOUNT + "</IBAN>", "<Othr><Id>285079085</Id></Othr>"));

        assertThat(heard.begun).isEmpty();
        assertThat(heard.codes()).containsExactly("ACCOUNT_NOT_IBAN");
    }

    @Test
    void an_iban_may_stand_under_other() throws Exception {
        var heard = Recording.of(Camt.statement("0.00", "")
                .replace("<IBAN>" + Camt.ACCOUNT + "</IBAN>", "<Othr><Id>" + Camt.ACCOUNT + "</Id></Othr>"));

        assertThat(heard.begun.get(0).account().value()).isEqualTo(Camt.ACCOUNT);
    }

    @Test
    void a_notification_is_a_signal_and_never_proof() throws Exception {
        var heard = Recording.of(
                Camt.document("camt.054.001.08", "BkToCstmrDbtCdtNtfctn", "Ntfctn", Camt.credit("112.50", "")));

        assertThat(heard.only().status()).isEqualTo(Status.INFORMATION);
        assertThat(heard.codes()).containsExactly("EARLY_SIGNAL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"03", "04", "05", "06", "07", "09", "10", "11", "12", "13"})
    void reads_other_versions_with_a_warning(String version) throws Exception {
        var heard = Recording.of(
                Camt.statement("112.50", Camt.credit("112.50", "")).replace("053.001.08", "053.001." + version));

        assertThat(heard.codes()).containsExactly("VERSION_LENIENT");
        assertThat(heard.only().amount()).isEqualTo(Money.ofCents(11_250));
    }

    @ParameterizedTest
    @ValueSource(strings = {"camt.053.001.01", "camt.053.001.14"})
    void refuses_versions_that_nobody_tried(String format) {
        refused(Camt.statement("0.00", "").replace("camt.053.001.08", format), "VERSION_UNSUPPORTED");
    }

    @Test
    void refuses_an_intraday_report_and_says_why() {
        assertThatThrownBy(() -> Recording.of(
                        Camt.document("camt.052.001.08", "BkToCstmrAcctRpt", "Rpt", Camt.credit("112.50", ""))))
                .isInstanceOfSatisfying(DocumentException.class, e -> {
                    assertThat(e.code()).isEqualTo("INTRADAY_REFUSED");
                    assertThat(e).hasMessageContaining("voorlopig");
                });
    }

    @Test
    void refuses_a_message_without_statement() {
        refused(Camt.statement("0.00", "").replace("Stmt>", "Rpt>"), "STATEMENT_MISSING");
    }

    @Test
    void refuses_what_is_missing_or_there_twice() {
        refused(Camt.statement("0.00", "<Ntry><CdtDbtInd>CRDT</CdtDbtInd></Ntry>"), "STATUS_MISSING");
        refused(Camt.statement("0.00", "<Ntry><Sts>BOOK</Sts></Ntry>"), "DIRECTION_MISSING");
        refused(Camt.statement("0.00", "<Ntry><Sts>BOOK</Sts><CdtDbtInd>CRDT</CdtDbtInd></Ntry>"), "AMOUNT_MISSING");
        refused(Camt.statement("0.00", Camt.credit("1.00", "<Amt Ccy=\"EUR\">2.00</Amt>")), "ELEMENT_REPEATED");
        refused(Camt.statement("0.00", Camt.entry("1.00", "BOTH", "BOOK", "")), "DIRECTION_INVALID");
        refused(Camt.statement("0.00", Camt.credit("1.00", "<ValDt><Dt>05-01-2026</Dt></ValDt>")), "DATE_INVALID");
        refused(Camt.statement("0.00", "").replaceAll("<Acct>.*</Acct>", ""), "ACCOUNT_MISSING");
    }

    @Test
    void names_line_and_column_of_what_is_wrong() {
        assertThatThrownBy(() -> Recording.of(Camt.statement("0.00", "\n\n" + Camt.credit("1,00", ""))))
                .isInstanceOfSatisfying(DocumentException.class, e -> {
                    assertThat(e.code()).isEqualTo("AMOUNT_INVALID");
                    assertThat(e.line()).isEqualTo(10);
                    assertThat(e.column()).isPositive();
                });
    }

    @Test
    void recognises_its_own_files_only() {
        var reader = new CamtReader(Limits.DEFAULT);

        assertThat(reader.recognises(Camt.statement("0.00", "").getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(reader.recognises(Camt.statement("0.00", "").getBytes(StandardCharsets.UTF_16LE)))
                .isTrue();
        assertThat(reader.recognises(":940:\n:20:X".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(reader.recognises(new byte[0])).isFalse();
    }

    @Test
    void leaves_the_stream_open() throws Exception {
        var file = new ByteArrayInputStream(Camt.statement("0.00", "").getBytes(StandardCharsets.UTF_8)) {
            private boolean closed;

            @Override
            public void close() {
                closed = true;
            }
        };

        Recording.of(file);

        assertThat(file.closed).isFalse();
    }

    @Test
    void removes_control_characters_and_turned_directions() throws Exception {
        var heard = Recording.of(Camt.statement(
                "1.00",
                Camt.credit(
                        "1.00",
                        Camt.details(
                                Camt.transaction("1.00", "<RmtInf><Ustrd>een&#x202e;\ntwee&#x85;</Ustrd></RmtInf>")))));

        assertThat(heard.only().texts()).containsExactly("een twee ");
    }

    private static void refused(String file, String code) {
        assertThatThrownBy(() -> Recording.of(file))
                .isInstanceOfSatisfying(
                        DocumentException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
