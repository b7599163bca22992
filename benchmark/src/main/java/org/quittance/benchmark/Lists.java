package org.quittance.benchmark;

import java.util.LinkedHashMap;
import java.util.Map;

/** The first page of the office's long lists over so many rows each. */
public final class Lists {

    /** By what they list; each is asked by who may see most. */
    private static final Map<String, String> LISTS = new LinkedHashMap<>();

    static {
        LISTS.put("customers, found by a name", "/office/customer/search?q=jeanne");
        LISTS.put("invoices of a month", "/office/invoice/list?from=2026-11-01&to=2026-11-30");
        LISTS.put("invoices, the largest first", "/office/invoice/list?from=2026-11-01&to=2026-11-30&order=LARGEST");
        LISTS.put("payments", "/office/bank/payments");
        LISTS.put("payments by card of a month", "/office/bank/payments?method=CARD&from=2026-11-01&to=2026-11-30");
        LISTS.put("outbox", "/office/outbox/list");
        LISTS.put("requests to do", "/office/request/list");
        LISTS.put("requests, all of a kind", "/office/request/list?queue=ALL&kind=QUESTION");
        LISTS.put("accounting entries of a month", "/office/accounting/entries?from=2026-11-01&to=2026-11-30");
        LISTS.put("audit trail", "/office/audit/trail");
        LISTS.put("audit trail of a kind", "/office/audit/trail?kind=SIGNED_IN");
        LISTS.put("receivables by age", "/office/dunning/ageing");
        LISTS.put("figures of a year", "/office/report/figures");
        LISTS.put("home", "/office/home");
    }

    private Lists() {
    }

    /** Argument: the number of rows in each list. */
    public static void main(String... arguments) throws Exception {
        Answers.measure("lists", Integer.parseInt(arguments[0]), LISTS);
    }
}
