package org.quittance.accounting;

/**
 * The postings, each as two statements: entries, then their lines. What is posted takes the place of {@code %s}; debit is
 * above zero. What has no rule finds no journal, and the database refuses it rather than leave it out. What went
 * through an account of the operator at a bank is posted to that account's own ledger account, not to the rule's.
 */
final class PostingSql {

    private static final String OPEN_DAY = "(select max(v.day) + 1 from validated_day v)";
    private static final String ENTRY = """
            insert into journal_entry (id, journal, day, account_id, piece, piece_day, label)
            """;
    private static final String LINE = """
            insert into journal_line (entry_id, account, amount)
            """;
    private static final String CUSTOMER_NAME = """
            left join account ca on ca.id = %1$s.account_id left join customer cc on cc.id = ca.customer_id
            """;
    private static final String OWN_ACCOUNT = """
            left join operator_account own on own.id = %1$s.operator_account_id
            """;
    private static final String NAMED = "coalesce(cc.company_name, concat_ws(' ', cc.last_name, cc.first_name))";

    /** Rules of every day that a document bears. */
    private static final String RULES = """
            with rule as materialized (
              select d.day, p.source, p.detail, p.account, p.journal, p.label
              from (select distinct i.issue_date as day from invoice i where %s) d cross join lateral posting_rules(d.day) p
              where p.detail = '' and p.journal is not null or p.source in ('VAT_COLLECTED', 'VAT_DEDUCTIBLE', 'VAT_REVERSED'))
            """;

    /** A document whose accounts all come to nothing has no entry. */
    static final String DOCUMENTS = ENTRY + RULES + """
            select i.id, r.journal, greatest(i.issue_date, """ + OPEN_DAY + """
            ), i.account_id, i.number, i.issue_date, r.label || ' ' || left(i.buyer_name, 90)
            from invoice i left join rule r on r.day = i.issue_date and r.source = i.kind and r.detail = ''
            where %s and i.status <> 'DRAFT' and (i.gross <> 0 or exists (select from invoice_line l where l.invoice_id = i.id
              group by l.ledger_account having sum(l.net) <> 0))""";

    /** Of a sale the customer owes; of a purchase the seller is owed, and a taxed one's VAT is owed and deducted at once. */
    static final String DOCUMENT_LINES = LINE + RULES + """
            , document as materialized (
              select i.id, i.issue_date as day, r.account, i.gross,
                case when i.kind in ('INVOICE', 'CREDIT_NOTE') then 1 else -1 end as sign,
                case when i.kind in ('INVOICE', 'CREDIT_NOTE') then 'VAT_COLLECTED' else 'VAT_DEDUCTIBLE' end as vat
              from invoice i left join rule r on r.day = i.issue_date and r.source = i.kind and r.detail = ''
              where %s and i.status <> 'DRAFT'),
            part as (
              select id, account, sign * gross as amount from document
              union all
              select d.id, l.ledger_account, -d.sign * l.net from document d join invoice_line l on l.invoice_id = d.id
              union all
              select d.id, coalesce(exact.account, other.account), -d.sign * v.tax
              from document d join invoice_vat v on v.invoice_id = d.id
                left join rule other on other.day = d.day and other.source = d.vat and other.detail = ''
                left join rule exact on exact.day = d.day and exact.source = d.vat and exact.detail = cast(v.rate as text)
              union all
              select d.id, r.account, case r.source when 'VAT_DEDUCTIBLE' then 1 else -1 end * round(d.gross * s.value / 100, 2)
              from document d
                join lateral (select t.value from statutory_rate t where t.levy = 'VAT_ENERGY' and t.valid_from <= d.day
                  order by t.valid_from desc limit 1) s on true
                join rule r on r.day = d.day and r.source in ('VAT_DEDUCTIBLE', 'VAT_REVERSED') and r.detail = ''
              where d.sign = -1
                and exists (select from invoice_contract k where k.invoice_id = d.id and k.seller_status = 'TAXED'))
            select id, account, sum(amount) from part group by id, account having sum(amount) <> 0 order by id, account""";

    /**
     * A movement against the customer, or the advances of its plan; what undoes another uses its way, save a cheque that was
     * carried to the bank: the bank takes it back.
     */
    private static final String MOVED = """
            from account_entry m left join account_entry u on u.id = m.undoes_id
            """ + OWN_ACCOUNT.formatted("m") + CUSTOMER_NAME.formatted("m") + """
            left join lateral (select p.account, p.journal, p.label from posting_rules(m.day) p
              where p.source = m.kind and p.detail in (case when m.interest then 'INTEREST'
                when u.method = 'CHEQUE' and exists (select from deposit_item t where t.entry_id = u.id) then ''
                else coalesce(m.method, u.method, '') end, '') order by p.detail desc limit 1) r on true
            where %s and m.kind not in ('INVOICE', 'CREDIT_NOTE')""";
    static final String MOVEMENTS = ENTRY + """
            select m.id, r.journal, greatest(m.day, """ + OPEN_DAY + """
            ), m.account_id, coalesce(m.piece, nullif(trim(left(m.reference, 35)), ''), 'M' || m.id), m.day,
              left(r.label || ' ' || """ + NAMED + ", 140) " + MOVED;
    /** Of a debt given up with proof the VAT comes back, and the loss is less. */
    static final String MOVEMENT_LINES = LINE + "select m.id, s.account, sum(s.amount) " + MOVED.replace("where %s", """
            cross join lateral (
              select p.account, m.amount from posting_rules(m.day) p
              where p.source = case when m.plan_id is null and u.plan_id is null then 'CUSTOMER' else 'ADVANCE' end
              union all select coalesce(own.ledger_account, r.account), -m.amount
              union all select x.account, x.amount from vat_written_off(m.id) w
                cross join lateral (values (w.account, w.amount), (r.account, -w.amount)) x (account, amount)
                where m.vat_proof is not null) s
            where %s""") + " group by m.id, s.account having sum(s.amount) <> 0";

    /** Instalments that a document used up leave the advances. */
    private static final String USED = """
            from allocation a join account_entry c on c.id = a.credit_id and c.plan_id is not null
            join account_entry d on d.id = a.debit_id and d.kind <> 'RETURN' left join invoice i on i.id = d.invoice_id
            """ + CUSTOMER_NAME.formatted("c") + """
            left join lateral (select p.account, p.journal, p.label from posting_rules(a.day) p
              where p.source = 'ADVANCE_USED') r on true
            where %s and not exists (select from journal_line l where l.entry_id = a.id)""";
    static final String ADVANCES = ENTRY + """
            select a.id, r.journal, greatest(a.day, """ + OPEN_DAY + """
            ), c.account_id, coalesce(i.number, 'L' || a.id), a.day, left(r.label || ' ' || """ + NAMED + ", 140) " + USED;
    static final String ADVANCE_LINES = LINE + "select a.id, s.account, s.amount " + USED.replace("where %s", """
            cross join lateral (select r.account, a.amount union all
              select p.account, -a.amount from posting_rules(a.day) p where p.source = 'CUSTOMER') s
            where %s""");

    /** What a seller is paid of its kitty by transfer; what is set off is a payment of the customer's. */
    private static final String PAID_OUT = """
            from kitty_payout p
            """ + OWN_ACCOUNT.formatted("p") + CUSTOMER_NAME.formatted("p") + """
            left join lateral (select x.account, x.journal, x.label from posting_rules(p.day) x
              where x.source = 'PAYOUT' and x.detail = p.method) r on true
            where %s and p.method = 'TRANSFER'""";
    static final String PAYOUTS = ENTRY + """
            select p.id, r.journal, greatest(p.day, """ + OPEN_DAY + """
            ), p.account_id, 'K' || p.id, p.day, left(r.label || ' ' || """ + NAMED + ", 140) " + PAID_OUT;
    static final String PAYOUT_LINES = LINE + "select p.id, s.account, s.amount " + PAID_OUT.replace("where %s", """
            cross join lateral (select x.account, p.amount from posting_rules(p.day) x where x.source = 'SELLER'
              union all select coalesce(own.ledger_account, r.account), -p.amount) s
            where %s""");

    /** A transfer that was not made: the seller is owed it again. */
    private static final String PAID_BACK = """
            from kitty_payout p
            """ + OWN_ACCOUNT.formatted("p") + CUSTOMER_NAME.formatted("p") + """
            left join lateral (select x.account, x.journal, x.label from posting_rules(p.returned_on) x
              where x.source = 'PAYOUT_RETURNED' and x.detail = p.method) r on true
            where %s and p.returned_on is not null""";
    static final String PAYBACKS = ENTRY + """
            select p.return_id, r.journal, greatest(p.returned_on, """ + OPEN_DAY + """
            ), p.account_id, 'K' || p.id, p.returned_on, left(r.label || ' ' || """ + NAMED + ", 140) " + PAID_BACK;
    static final String PAYBACK_LINES = LINE + "select p.return_id, s.account, s.amount " + PAID_BACK.replace("where %s", """
            cross join lateral (select x.account, -p.amount from posting_rules(p.returned_on) x where x.source = 'SELLER'
              union all select coalesce(own.ledger_account, r.account), p.amount) s (account, amount)
            where %s""");

    /** What was carried to the bank leaves the till or the cheques at hand. */
    private static final String DEPOSITED = """
            from deposit p
            """ + OWN_ACCOUNT.formatted("p") + """
            left join lateral (select x.account, x.journal, x.label from posting_rules(p.made_on) x
              where x.source = 'DEPOSIT') r on true
            where %s""";
    static final String DEPOSITS = ENTRY + """
            select p.id, r.journal, greatest(p.made_on, """ + OPEN_DAY + """
            ), null, p.number, p.made_on, r.label || ' ' || p.number\s""" + DEPOSITED;
    static final String DEPOSIT_LINES = LINE + "select p.id, s.account, s.amount " + DEPOSITED.replace("where %s", """
            cross join lateral (select coalesce(own.ledger_account, r.account) as account, p.total as amount union all
              select x.account, -p.total from posting_rules(p.made_on) x where x.source = 'PAYMENT' and x.detail = p.method) s
            where %s""");

    /** What the card provider transfers less his fee was to be received from him; below zero he takes it. */
    private static final String CARDS = """
            from card_settlement p join bank_entry b on b.id = p.bank_entry_id
            """ + OWN_ACCOUNT.formatted("b") + """
            left join lateral (select x.account, x.journal, x.label from posting_rules(p.account_day) x
              where x.source = 'CARD_SETTLED' and x.detail = '') r on true
            where %s""";
    static final String CARD_TRANSFERS = ENTRY + """
            select p.id, r.journal, greatest(p.account_day, """ + OPEN_DAY + """
            ), null, p.reference, p.account_day, r.label || ' ' || p.reference\s""" + CARDS;
    static final String CARD_TRANSFER_LINES = LINE + "select p.id, s.account, s.amount " + CARDS.replace("where %s", """
            cross join lateral (select coalesce(own.ledger_account, r.account) as account, p.net as amount union all
              select x.account, p.gross - p.net from posting_rules(p.account_day) x
              where x.source = 'CARD_SETTLED' and x.detail = 'FEE' and p.gross <> p.net union all
              select x.account, -p.gross from posting_rules(p.account_day) x where x.source = 'PAYMENT' and x.detail = 'CARD' and p.gross <> 0) s
            where %s""");

    private PostingSql() {
    }
}
