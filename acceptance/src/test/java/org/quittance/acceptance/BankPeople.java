package org.quittance.acceptance;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Locale;
import org.quittance.acceptance.harness.Site;
import org.quittance.acceptance.harness.Sql;

/** Customers that only the tests of the bank know: what they owe, and debits of theirs. */
final class BankPeople {

    static final String IBAN = "FR7610107001011234567890129";

    private final Sql sql;

    BankPeople(Sql sql) {
        this.sql = sql;
    }

    /** A customer with one account and a login of the same name; gives the account. */
    long customer(String number, String first, String last) throws SQLException {
        long customer = next();
        long account = next();
        String mail = first.toLowerCase(Locale.ROOT) + "." + last.toLowerCase(Locale.ROOT) + "@example.org";
        sql.change("""
                insert into customer (id, number, kind, first_name, last_name, line1, postcode, town, country, email, language,
                  search_text, created_at)
                values (?, ?, 'PERSON', ?, ?, '1 rue de la Banque', '63200', 'Val-Clair', 'FR', ?, 'fr', ?, now())""",
                customer, number, first, last, mail, (number + " " + first + " " + last).toLowerCase(Locale.ROOT));
        sql.change("insert into account (id, number, customer_id) values (?, ?, ?)", account, number.replace('C', 'A'), customer);
        long login = next();
        sql.change("insert into login (id, name, password_hash, display_name, language)"
                + " select ?, ?, password_hash, ?, 'fr' from login where name = ?", login, mail, first + " " + last, Site.CAMILLE);
        sql.change("insert into login_role (login_id, role) values (?, 'CUSTOMER')", login);
        sql.change("insert into login_customer (login_id, customer_id) values (?, ?)", login, customer);
        return account;
    }

    /** Something to pay, as a fee is; gives the entry. */
    long owes(long account, String amount) throws SQLException {
        return entry(account, "FEE", amount, null);
    }

    /** A line of a fee invoice, to be paid by 10 November. @param interest or costs */
    void charged(long account, String number, String amount, boolean interest) throws SQLException {
        sql.change("""
                insert into account_entry (id, account_id, kind, day, amount, interest, reference, piece, payable_by, entered_by, recorded_at)
                values (?, ?, 'FEE', date '2026-10-10', cast(? as numeric), ?, 'Frais', ?, date '2026-11-10', 'test', now())""",
                next(), account, amount, interest, number);
    }

    /** Money to the credit of the account. */
    long paid(long account, String amount, String method) throws SQLException {
        return entry(account, "PAYMENT", "-" + amount, method);
    }

    private long entry(long account, String kind, String amount, String method) throws SQLException {
        long id = next();
        sql.change("insert into account_entry (id, account_id, kind, day, amount, method, entered_by, recorded_at)"
                + " values (?, ?, ?, date '2026-11-10', cast(? as numeric), ?, 'test', now())", id, account, kind, amount, method);
        return id;
    }

    /** A debit that the bank has; gives its mandate. */
    long sent(long account, String endToEndId, String amount) throws SQLException {
        return collection(account, endToEndId, amount, "SENT", null);
    }

    /** A debit that was paid, and settles what is owed; gives its payment. */
    long collected(long account, String endToEndId, String amount, long owed) throws SQLException {
        long payment = paid(account, amount, "DIRECT_DEBIT");
        sql.change("insert into allocation (id, credit_id, debit_id, amount, day)"
                + " values (?, ?, ?, cast(? as numeric), date '2026-11-10')", next(), payment, owed, amount);
        collection(account, endToEndId, amount, "COLLECTED", payment);
        return payment;
    }

    private long collection(long account, String endToEndId, String amount, String state, Long payment) throws SQLException {
        long mandate = next();
        String umr = "UMR" + mandate;
        sql.change("insert into mandate (id, account_id, umr, iban, holder, signed_on, state)"
                + " values (?, ?, ?, ?, 'A HOLDER', date '2026-01-10', 'ACTIVE')", mandate, account, umr, IBAN);
        sql.change("""
                insert into collection (id, end_to_end_id, account_id, mandate_id, invoice_id, amount, due_on, statement_text,
                  state, announced_at, batch_id, sequence_type, umr, signed_on, iban, holder, entry_id)
                values (?, ?, ?, ?, ?, cast(? as numeric), date '2030-01-10', 'FACTURE', ?, now(), ?, 'RCUR', ?,
                  date '2026-01-10', ?, 'A HOLDER', ?)""",
                next(), endToEndId, account, mandate, invoice(), new BigDecimal(amount), state, batch(), umr, IBAN, payment);
        return mandate;
    }

    /** A file of debits that the bank has. */
    private long batch() throws SQLException {
        long id = next();
        sql.change("""
                insert into collection_batch (id, message_id, state, until, prepared_by, prepared_at, approved_by, approved_at,
                  format, file_bytes, file_sha256, sent_by, sent_at)
                values (?, ?, 'SENT', date '2026-11-10', 'a', now(), 'b', now(), 'PAIN_008_001_08', 1, repeat('0', 64), 'a', now())""",
                id, "PRT" + id);
        return id;
    }

    /** Any that no other debit asks for. */
    private long invoice() {
        return sql.number("select min(id) from invoice i where status = 'PUBLISHED'"
                + " and not exists (select from collection c where c.invoice_id = i.id)");
    }

    BigDecimal balance(long account) {
        return sql.decimal("select coalesce(sum(amount), 0.00) from account_entry where account_id = ?", account);
    }

    private long next() {
        return sql.number("select nextval('id_seq')");
    }
}
