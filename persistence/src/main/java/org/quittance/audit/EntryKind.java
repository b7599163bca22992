package org.quittance.audit;

import java.util.List;
import org.quittance.audit.WrittenFacts.Part;

/** What the ledger has entries of, and which facts each fingerprints. More kinds may come; none changes its facts. */
public enum EntryKind {

    /**
     * A numbered document, in the chain of its series and year, where entry and number agree. What may still change, as
     * that a later document credits it, is no fact of its own.
     */
    NUMBER(new WrittenFacts("document", """
            select id, series, cast(extract(year from issue_date) as int) as year, number as name,
              cast(substring(number from '[0-9]{1,9}$') as int) as place, run_id, issue_date
            from invoice where number is not null""", List.of(
            new Part("document", """
                    select id, kind, number, issue_date, due_date, period_start, period_end, account_id, contract_numbers
                    from invoice where id = any (?)"""),
            new Part("customer", """
                    select id, customer_id, customer_number, buyer_name, buyer_is_company, buyer_siren, buyer_vat_number,
                      line1, line2, postcode, town, country, language from invoice where id = any (?)"""),
            new Part("corrects", """
                    select id, corrects_number, corrects_date, correction_reason
                    from invoice where id = any (?) and corrects_id is not null"""),
            new Part("contract", """
                    select invoice_id, contract_id, contract_number, service, period_start, period_end, reversal, offer_label,
                      power_kva, price_option, off_peak_hours, contract_detail, seller_status, point_reference, point_address
                    from invoice_contract where invoice_id = any (?) order by invoice_id, position"""),
            new Part("line", """
                    select invoice_id, contract_id, price_code, heading, time_class, label, period_start, period_end, quantity,
                      quantity_unit, unit_price, price_unit, vat_rate, net, tariff_version_id, formula, formula_values,
                      advance, ledger_account, credits_line_id
                    from invoice_line where invoice_id = any (?) order by invoice_id, position"""),
            new Part("metered", """
                    select invoice_id, contract_id, measure, time_class, period_start, period_end, source, from_index,
                      from_origin, to_index, to_origin, quantity, estimated
                    from metered_quantity where invoice_id = any (?) order by invoice_id, position"""),
            new Part("vat", """
                    select invoice_id, rate, base, tax from invoice_vat where invoice_id = any (?) order by invoice_id, rate"""),
            new Part("total", "select id, net, vat, gross from invoice where id = any (?)")))),

    /** A file that was handed out. */
    FILE(new StoredFile()),

    /** Prices of an offer from a day on, as they were published. */
    TARIFF(new WrittenFacts("tariff", """
            select id, 'TARIFF-' as series, cast(extract(year from published_at at time zone 'Europe/Paris') as int) as year,
              offer_code || to_char(valid_from, ' YYYY-MM-DD') as name, published_at as place
            from tariff_version where status = 'PUBLISHED'""", List.of(
            new Part("version", """
                    select id, offer_code, valid_from, source, published_by,
                      to_char(published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
                    from tariff_version where id = any (?)"""),
            new Part("price", """
                    select tariff_version_id, code, power_kva, basis, measure, time_class, tier_from, percent_of, heading,
                      label_fr, label_en, vat, ledger_account, amount, advance, credit
                    from price where tariff_version_id = any (?) order by tariff_version_id, position, id"""),
            new Part("step", """
                    select p.tariff_version_id, p.code, s.events, s.percent from price_step s join price p on p.id = s.price_id
                    where p.tariff_version_id = any (?) order by p.tariff_version_id, p.position, p.id, s.events""")))),

    /** That a seller lets the operator write its invoices. */
    SELF_BILLING(new WrittenFacts("self-billing mandate", """
            select c.id, 'MANDATE-' as series, cast(extract(year from s.mandate_on) as int) as year, c.number as name,
              c.id as place
            from surplus_contract s join contract c on c.id = s.id where s.mandate_on is not null""", List.of(
            new Part("mandate", """
                    select c.id, c.number, s.mandate_on from surplus_contract s join contract c on c.id = s.id
                    where c.id = any (?)""")))),

    /** That a customer lets a bank account be debited. */
    DEBIT_SIGNED(new WrittenFacts("direct debit mandate", """
            select s.id, 'DEBIT-' as series, cast(extract(year from s.recorded_at at time zone 'Europe/Paris') as int) as year,
              m.umr as name, s.id as place
            from mandate_signature s join mandate m on m.id = s.mandate_id""", List.of(
            new Part("signature", """
                    select s.id, m.umr, m.account_id, s.origin, s.iban, s.holder, s.signed_on,
                      to_char(s.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), s.recorded_by, s.address,
                      s.text_version, s.text_sha256
                    from mandate_signature s join mandate m on m.id = s.mandate_id where s.id = any (?)"""))));

    private final Facts facts;

    EntryKind(Facts facts) {
        this.facts = facts;
    }

    Facts facts() {
        return facts;
    }
}
