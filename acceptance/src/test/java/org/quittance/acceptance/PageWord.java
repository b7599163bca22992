package org.quittance.acceptance;

import java.util.Optional;
import org.quittance.acceptance.harness.Sql;

/** What an address may ask for; always something that exists. */
enum PageWord {
    invoice("select max(number) from invoice where contract_numbers = 'E100001' and status = 'PUBLISHED'"),
    water("select max(number) from invoice where contract_numbers = 'W100031' and status = 'PUBLISHED'"),
    parking("select max(number) from invoice where contract_numbers = 'P100033' and status = 'PUBLISHED'"),
    storage("select max(number) from invoice where contract_numbers = 'S100035' and status = 'PUBLISHED'"),
    sale("select max(number) from invoice where contract_numbers = 'R100036' and status = 'PUBLISHED'"),
    code("select code from document where reference = (select max(number) from invoice where contract_numbers = 'E100001'"
            + " and status = 'PUBLISHED')"),
    run("select id from billing_run order by id desc limit 1"),
    published("select id from billing_run where status = 'PUBLISHED' order by id desc limit 1"),
    draft("select max(id) from invoice where contract_numbers = 'E100001'"),
    parked("select c.number from run_item i join contract c on c.id = i.contract_id order by i.status desc, i.id desc"
            + " limit 1"),
    handover("select token from card_attempt where state = 'STARTED' order by id desc limit 1"),
    refused("select token from card_attempt where state = 'REFUSED' order by id desc limit 1"),
    attempt("select id from card_attempt where state = 'CAPTURED' order by id desc limit 1"),
    batch("select max(id) from collection_batch"),
    adviser("select id from login where name = 'conseil'"),
    message("select max(id) from outbox_message"),
    tariff("select max(id) from tariff_version where status = 'PUBLISHED' and offer_code = 'EAU'"),
    drafted("select max(id) from tariff_version where status = 'DRAFT'"),
    policy("select max(id) from dunning_policy where status = 'IN_FORCE'"),
    draftpolicy("select max(id) from dunning_policy where status = 'DRAFT'"),
    dunning("select max(id) from dunning_run where status = 'PROPOSED'"),
    dunned("select max(id) from dunning_run where status = 'SENT'"),
    act("select max(id) from dunning_act where status = 'PROPOSED'"),
    debtor("select max(c.number) from customer c join dunning_act a on a.customer_id = c.id where a.status = 'SENT'"),
    owing("select max(a.number) from account a join dunning_act d on d.account_id = a.id where d.status = 'SENT'"),
    plan("select max(id) from payment_plan"),
    reading("select max(id) from reading where status = 'IN_FORCE'"),
    bankFile("select min(id) from bank_file"),
    bankEntry("select min(e.id) from bank_entry e where e.state = 'PROPOSED'"),
    asked("select max(id) from request where state = 'SENT'"),
    answered("select r.id from request r join customer c on c.id = r.customer_id where c.number = 'C100001' and r.state = 'WAITING'"
            + " order by r.id limit 1"),
    paper("select max(r.id) from request r left join contract_signature s on s.request_id = r.id where r.kind = 'NEW_CONTRACT'"
            + " and s.address is null"),
    appointment("select max(a.id) from appointment a join customer c on c.id = a.customer_id where c.number = 'C100001'"
            + " and a.cancelled_at is null"),
    template("select max(id) from answer_template"),
    file("select id from meter_file order by lines_rejected desc, id desc limit 1");

    private final String query;

    PageWord(String query) {
        this.query = query;
    }

    String of(Sql sql) {
        return Optional.ofNullable(sql.text(query))
                .orElseThrow(() -> new IllegalStateException("there is no " + name() + " yet"));
    }
}
