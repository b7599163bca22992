package org.quittance.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quittance.acceptance.harness.Artifacts;
import org.quittance.acceptance.harness.OnOwnSite;
import org.quittance.acceptance.harness.Site;
import org.quittance.acceptance.harness.Verified;
import org.quittance.server.Database;

/** The ledger of three years is whole, and every way to tamper with them is found and named. */
@OnOwnSite
class LedgerIT {

    private static final String TENTH = "F2024-000010";
    private static final String ITS_ID = "(select id from invoice where number = 'F2024-000010')";
    private static final String CHAIN = "kind = 'NUMBER' and series = 'F' and year = 2024";
    private static final String NO_CHAIN = "delete from ledger_chain where " + CHAIN;
    private static final String NO_ENTRIES = "delete from ledger_entry where " + CHAIN;
    private static final String NO_TENTH = "delete from invoice where number = '" + TENTH + "'";
    private static final String SIGNED = "id = (select min(subject_id) from ledger_entry where kind = 'DEBIT_SIGNED')";
    private static final Path COMMAND = Path.of("../wildfly-config/target/quittance/bin/quittance");

    @TempDir
    private Path folder;

    @Test
    void whatNobodyTouchedIsWhole(Site site) {
        Verified verified = Verified.of(site);

        assertThat(verified.code()).as(verified.output()).isZero();
        assertThat(verified.output()).contains("The ledger is whole");
        assertThat(site.sql().lines("""
                select c.kind, c.series, c.year from ledger_chain c
                where c.entries <> (select count(*) from ledger_entry e
                                    where (e.kind, e.series, e.year) = (c.kind, c.series, c.year))""")).isEmpty();
        assertThat(site.sql().texts("select distinct kind from ledger_entry order by 1"))
                .containsExactly("DEBIT_SIGNED", "FILE", "NUMBER", "SELF_BILLING", "TARIFF");
        Artifacts.keep("ledger/verification.txt", verified.output().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void everyNumberAndItsEntryAgree(Site site) {
        assertThat(site.sql().lines("""
                select i.number, e.name from invoice i full join ledger_entry e on e.kind = 'NUMBER' and e.subject_id = i.id
                where (i.number is not null or e.kind = 'NUMBER')
                  and e.series || e.year || '-' || lpad(cast(e.position as text), 6, '0') is distinct from i.number"""))
                .isEmpty();
    }

    static Stream<Arguments> tampering() {
        return Stream.of(
                tampering(TENTH + " does not say", "update invoice_line set net = net + 1 where invoice_id = " + ITS_ID),
                tampering(TENTH + " does not say",
                        "update invoice set net = net + 100, gross = gross + 100 where number = '" + TENTH + "'"),
                tampering(TENTH + " does not say", "update invoice set buyer_name = 'Somebody else' where number = '" + TENTH + "'"),
                tampering(TENTH + " does not say", "update invoice_line set quantity = 0 where invoice_id = " + ITS_ID),
                tampering(TENTH + " does not say", "update invoice_vat set tax = tax - 1 where invoice_id = " + ITS_ID),
                tampering(TENTH + " does not say", "delete from invoice_line where invoice_id = " + ITS_ID),
                tampering(TENTH + " does not say", "update invoice set issue_date = issue_date + 1 where number = '" + TENTH + "'"),
                tampering(TENTH + " has an entry, but is not there any more", NO_TENTH),
                tampering(TENTH + " has lost its entry", "delete from ledger_entry where name = '" + TENTH + "'"),
                tampering(TENTH + " has lost its entry", NO_TENTH, "delete from ledger_entry where name = '" + TENTH + "'"),
                tampering("F2024-000011 has an entry that does not follow",
                        "update ledger_entry set position = 999999 where position = 10 and " + CHAIN,
                        "update ledger_entry set position = 10 where position = 11 and " + CHAIN,
                        "update ledger_entry set position = 11 where position = 999999 and " + CHAIN),
                tampering(TENTH + " has an entry that does not follow",
                        "update ledger_entry set facts = sha256('') where name = '" + TENTH + "'"),
                tampering(TENTH + " bears another number", "update invoice set number = 'F2024-990010' where number = '" + TENTH + "'"),
                tampering("has lost its entry", "delete from ledger_entry where position ="
                        + " (select entries from ledger_chain where " + CHAIN + ") and " + CHAIN),
                tampering(TENTH + ".pdf does not hold the bytes", """
                        update archive.document_content set content = set_byte(content, 1000, get_byte(content, 1000) # 1)
                        where document_id = (select id from document where file_name = 'F2024-000010.pdf')"""),
                tampering(TENTH + ".pdf has an entry, but is not there any more",
                        "delete from document where file_name = 'F2024-000010.pdf'"),
                tampering("has not the prices that were published", """
                        update price set amount = amount + 1 where tariff_version_id =
                          (select subject_id from ledger_entry where kind = 'TARIFF' order by year, position limit 1)"""),
                tampering("has not the mandate that was given",
                        "update surplus_contract set mandate_on = mandate_on - 1 where mandate_on is not null"),
                tampering("is not what was signed", "update mandate_signature set iban = 'BE68539007547034' where " + SIGNED),
                tampering("is not what was signed", "update mandate_signature set signed_on = signed_on - 1 where " + SIGNED),
                tampering("is not what was signed", "update mandate_signature set holder = 'Somebody else' where " + SIGNED),
                tampering("has an entry, but is not there any more", "delete from mandate_signature where " + SIGNED),
                tampering("has no entry: it was put in past the application", """
                        insert into mandate_signature select (jsonb_populate_record(s, jsonb_build_object('id', 1))).*
                        from mandate_signature s where """ + " " + SIGNED),
                tampering("has no entry: it was put in past the application", """
                        insert into invoice select (jsonb_populate_record(i, jsonb_build_object('id', 1, 'number', 'F2024-'
                          || lpad(cast((select count(*) + 1 from invoice where number like 'F2024-%') as text), 6, '0')))).*
                        from invoice i where number = (select max(number) from invoice where number like 'F2024-%')"""),
                tampering("BROKEN  F2024: " + TENTH + " is missing", NO_CHAIN, NO_ENTRIES, NO_TENTH),
                tampering("F2024-000011 bears an earlier date", NO_CHAIN, NO_ENTRIES,
                        "update invoice set issue_date = '2024-12-31', due_date = '2025-01-15' where number = '" + TENTH + "'"),
                tampering(TENTH + " was given twice", NO_CHAIN, NO_ENTRIES,
                        "alter table invoice drop constraint invoice_number_key",
                        "update invoice set number = '" + TENTH + "' where number = 'F2024-000011'"),
                tampering("F2024-000001 has no entry", NO_CHAIN, NO_ENTRIES));
    }

    private static Arguments tampering(String found, String... commands) {
        return Arguments.of(found, List.of(commands));
    }

    @ParameterizedTest
    @MethodSource("tampering")
    void namesTheFirstBreak(String found, List<String> commands, Site site) {
        Verified verified = Verified.after(site, null, commands.toArray(String[]::new));

        assertThat(verified.code()).as(verified.output()).isEqualTo(1);
        assertThat(verified.output().lines().filter(line -> line.startsWith("BROKEN"))).as(verified.output())
                .anyMatch(line -> line.contains(found));
    }

    /** The end of a chain can be cut off so that nothing in the database tells: what was noted outside does. */
    @Test
    void whatWasNotedOutsideFindsAChainThatWasCutOff(Site site) throws IOException {
        Path noted = folder.resolve("heads.txt");
        Files.writeString(noted, Verified.of(site).output());
        String last = site.sql().text("select max(number) from invoice where number like 'F2024-%'");
        String[] cut = {
            "delete from document where invoice_id = (select id from invoice where number = '" + last + "')",
            "delete from ledger_entry where kind = 'FILE' and name = '" + last + ".pdf'",
            "delete from invoice where number = '" + last + "'",
            "delete from ledger_entry where name = '" + last + "'",
            "update ledger_chain c set entries = entries - 1, head = (select hash from ledger_entry e"
                + " where (e.kind, e.series, e.year, e.position) = (c.kind, c.series, c.year, c.entries - 1)) where " + CHAIN,
            "update number_series set last_number = last_number - 1 where series = 'F' and year = 2024"};

        assertThat(Verified.after(site, noted).code()).isZero();
        assertThat(Verified.after(site, null, cut).output()).doesNotContain("BROKEN  F2024");
        assertThat(Verified.after(site, noted, cut).output()).contains("BROKEN  F2024: " + last + " has lost its entry");
        Files.writeString(noted, Files.readString(noted).replaceAll("(F2024 .*head )[0-9a-f]{64}", "$1" + "0".repeat(64)));
        assertThat(Verified.after(site, noted).output()).contains("BROKEN  F2024: " + last + " has another hash than was noted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"update ledger_entry set facts = sha256('') where position = 1", "delete from ledger_entry",
        "truncate ledger_entry", "delete from ledger_chain", "update ledger_chain set head = sha256('')",
        "delete from ledger_opening"})
    void theDatabaseRefusesToChangeTheLedger(String change, Site site) {
        assertThat(site.sql().refusal(change)).contains("the ledger is only added to");
    }

    @Test
    void theCommandSaysWithItsCodeWhetherTheLedgerIsWhole(Site site) throws Exception {
        Result whole = command(site.sql().database());
        assertThat(whole.code()).as(whole.output()).isZero();
        assertThat(whole.output()).isEqualTo(Verified.of(site).output());

        site.superuser().change("alter table invoice disable trigger user");
        try {
            rename(site, "buyer_name || '!'");
            Result broken = command(site.sql().database());
            assertThat(broken.code()).isEqualTo(1);
            assertThat(broken.output()).contains("BROKEN  F2024: " + TENTH + " does not say");
        } finally {
            rename(site, "rtrim(buyer_name, '!')");
            site.superuser().change("alter table invoice enable trigger user");
        }
        assertThat(command(site.sql().database()).code()).isZero();

        Database nowhere = new Database("jdbc:postgresql://127.0.0.1:1/quittance", "quittance", "");
        assertThat(command(nowhere).code()).isEqualTo(2);
    }

    private static void rename(Site site, String name) throws IOException, SQLException {
        site.superuser().change("update invoice set buyer_name = " + name + " where number = '" + TENTH + "'");
    }

    private record Result(int code, String output) {
    }

    private static Result command(Database database) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(COMMAND.toAbsolutePath().toString(), "verify").redirectErrorStream(true);
        builder.environment().put("QUITTANCE_DB_URL", database.jdbcUrl());
        builder.environment().put("QUITTANCE_DB_USER", database.user());
        builder.environment().put("QUITTANCE_DB_PASSWORD", database.password());
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), output);
    }
}
