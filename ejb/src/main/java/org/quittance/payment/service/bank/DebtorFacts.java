package org.quittance.payment.service.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quittance.money.Money;
import org.quittance.payment.matching.Debtor;
import org.quittance.payment.matching.ReceivedTransfer;
import org.quittance.payment.matching.Reference;

/** The accounts that something speaks for, with what is needed to weigh it: three queries for a transfer. */
@ApplicationScoped
public class DebtorFacts {

    private static final int MOST_OF_A_KIND = 20;

    private static final String LIKELY = """
            select account_id from invoice where regexp_replace(number, '[^A-Z0-9]', '', 'g') = any (cast(?1 as text[]))
              and status <> 'DRAFT' and kind in ('INVOICE', 'CREDIT_NOTE')
            union select a.id from customer c join account a on a.customer_id = c.id where c.number = any (cast(?1 as text[]))
            union select id from account where number = any (cast(?1 as text[]))
            union select account_id from contract where number = any (cast(?1 as text[]))
            union (select account_id from bank_entry where state = 'POSTED' and account_id is not null and counterparty_iban = ?2
              limit %1$d)
            union (select account_id from mandate where iban = ?2 and state <> 'REVOKED' limit %1$d)
            union (select e.account_id from account_entry e where e.kind = 'INVOICE' and e.amount = ?3
              and not exists (select from allocation l where l.debit_id = e.id) limit %1$d)
            union (select a.id from account a join customer c on c.id = a.customer_id
              where cardinality(cast(?4 as text[])) > 0 and c.search_text like all (cast(?4 as text[])) limit %1$d)"""
            .formatted(MOST_OF_A_KIND);
    private static final String ACCOUNTS = """
            select a.id, c.number, a.number, coalesce(c.company_name, concat_ws(' ', c.first_name, c.last_name)),
              coalesce((select string_agg(k.number, ' ') from contract k where k.account_id = a.id), ''),
              coalesce((select sum(e.amount) from account_entry e where e.account_id = a.id), 0.00),
              exists (select from bank_entry b where b.account_id = a.id and b.state = 'POSTED' and b.counterparty_iban = ?2)
                or exists (select from mandate m where m.account_id = a.id and m.iban = ?2 and m.state <> 'REVOKED')
            from account a join customer c on c.id = a.customer_id where a.id = any (cast(?1 as bigint[]))""";
    /** What is open, and what the text names, be it open or not. */
    private static final String DOCUMENTS = """
            select i.account_id, i.id, i.number, open.remaining
            from invoice i join account_entry e on e.invoice_id = i.id join lateral (
              select e.amount - coalesce((select sum(l.amount) from allocation l where l.debit_id = e.id), 0.00) as remaining
            ) open on true
            where i.account_id = any (cast(?1 as bigint[])) and i.kind = 'INVOICE' and i.status <> 'DRAFT'
              and (open.remaining > 0 or regexp_replace(i.number, '[^A-Z0-9]', '', 'g') = any (cast(?2 as text[])))
            order by i.due_date, i.number""";

    @PersistenceContext(unitName = "quittance")
    private EntityManager em;

    List<Debtor> of(ReceivedTransfer transfer) {
        String references = array(Reference.in(transfer.text()));
        String iban = transfer.iban() == null ? "" : transfer.iban();
        String names = array(transfer.payerWords().stream().map(word -> "%" + word + "%").toList());
        List<?> likely = em.createNativeQuery(LIKELY)
                .setParameter(1, references).setParameter(2, iban).setParameter(3, transfer.amount().euros())
                .setParameter(4, names).getResultList();
        return likely.isEmpty() ? List.of() : facts(array(likely), references, iban);
    }

    private List<Debtor> facts(String accounts, String references, String iban) {
        Map<Long, List<Debtor.Document>> documents = new HashMap<>();
        for (Object each : em.createNativeQuery(DOCUMENTS).setParameter(1, accounts).setParameter(2, references).getResultList()) {
            Object[] row = (Object[]) each;
            documents.computeIfAbsent(number(row[0]), account -> new ArrayList<>()).add(new Debtor.Document(
                    number(row[1]), (String) row[2], Money.of((BigDecimal) row[3])));
        }
        List<Debtor> debtors = new ArrayList<>();
        for (Object each : em.createNativeQuery(ACCOUNTS).setParameter(1, accounts).setParameter(2, iban).getResultList()) {
            Object[] row = (Object[]) each;
            debtors.add(new Debtor(number(row[0]), numbers(row), (String) row[3], Money.of((BigDecimal) row[5]),
                    documents.getOrDefault(number(row[0]), List.of()), (Boolean) row[6]));
        }
        return debtors;
    }

    private static List<String> numbers(Object[] row) {
        List<String> numbers = new ArrayList<>(List.of((String) row[1], (String) row[2]));
        numbers.addAll(List.of(((String) row[4]).split(" ")));
        return numbers;
    }

    private static String array(Collection<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
