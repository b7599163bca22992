package org.quittance.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The statements of the search, each with its values in their order. They are planned by the values, for a rare word wants
 * another plan than a common one, and always by index: the planner believes the words of a name to be strangers to each
 * other, expects customers soon, and would read a million rows to find that nobody bears both.
 */
public record SearchSql(String text, List<Object> values) {

    /** Before the others, in their transaction. */
    public static final String PLANNING = """
            select set_config('plan_cache_mode', 'force_custom_plan', true), set_config('enable_seqscan', 'off', true),
              set_config('pg_trgm.similarity_threshold', '0.2', true)""";

    /** Read for their order; who has more asks more precisely. */
    private static final int CANDIDATES = 500;
    private static final int NEAREST = 60;
    private static final int SHORT = 2;

    private static final String NAME = "coalesce(c.company_name, concat_ws(' ', c.title, c.first_name, c.last_name))";
    private static final String HOLDER = " join account a on a.id = %s join customer c on c.id = a.customer_id";

    /**
     * Identifiers of customers, and whether every word is about the customer and none about contracts or places alone.
     *
     * @param words for each word of the question what it may mean
     */
    public static SearchSql customers(List<? extends Collection<String>> words, int most) {
        List<Object> values = new ArrayList<>();
        String own = all(words, "(' ' || c.search_text || ' ')", values);
        String any = all(words, "w.text", values);
        String first = words.get(0).iterator().next();
        values.add(first);
        values.add(first);
        int last = values.size();
        return new SearchSql("""
                select c.id, %s as own
                from (select w.customer_id from customer_words w where %s limit %d) f join customer c on c.id = f.customer_id
                order by lower(c.number) = ?%d desc, own desc, position(?%d in c.search_text), c.number limit %d"""
                .formatted(own, any, CANDIDATES, last - 1, last, most), List.copyOf(values));
    }

    private static String all(List<? extends Collection<String>> words, String text, List<Object> values) {
        return words.stream().map(meant -> meant.stream().map(word -> {
            values.add(word.length() <= SHORT ? "% " + word + " %" : "%" + word + "%");
            return text + " like ?" + values.size();
        }).collect(Collectors.joining(" or ", "(", ")"))).collect(Collectors.joining(" and "));
    }

    /** Words that somebody bears and that look like this one. */
    public static SearchSql near(String word) {
        return new SearchSql("select word from search_word where word % ?1 order by similarity(word, ?2) desc limit " + NEAREST,
                List.of(word, word));
    }

    /** What bears a number: its kind, the number as it is written, and number and name of its customer. */
    static SearchSql things(SearchQuestion question, boolean seesMoney, int most) {
        List<Object> values = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        question.number().ifPresent(number -> {
            values.add(number + "%");
            parts.add(part(most, "select 'INVOICE', i.number, i.customer_number, i.buyer_name from invoice i"
                    + " where regexp_replace(i.number, '[^A-Za-z0-9]', '', 'g') like ?" + values.size()));
            values.add(number + "%");
            parts.add(part(most, "select distinct 'INVOICE', e.piece, c.number, " + NAME + " from account_entry e"
                    + HOLDER.formatted("e.account_id") + " where e.piece is not null and replace(e.piece, '-', '') like ?" + values.size()));
            values.add(number + "%");
            parts.add(part(most, "select 'PLATE', b.badge, c.number, " + NAME
                    + " from parking_badge b join contract k on k.id = b.contract_id"
                    + HOLDER.formatted("k.account_id") + " where b.badge like ?" + values.size()));
        });
        if (seesMoney) {
            question.endOfIban().ifPresent(end -> {
                parts.add(part(most, account("mandate m", "m.account_id", end, values)));
                parts.add(part(most, account("payout_choice m join contract k on k.id = m.contract_id", "k.account_id", end,
                        values)));
            });
        }
        return new SearchSql(String.join(" union ", parts), List.copyOf(values));
    }

    private static String account(String bearer, String account, String end, List<Object> values) {
        values.add(end.substring(end.length() - 4));
        values.add("%" + end);
        return "select 'BANK_ACCOUNT', '…' || right(m.iban, 4), c.number, " + NAME + " from " + bearer
                + HOLDER.formatted(account) + " where right(m.iban, 4) = ?" + (values.size() - 1)
                + " and m.iban like ?" + values.size();
    }

    private static String part(int most, String select) {
        return "(" + select + " limit " + most + ")";
    }

    boolean isEmpty() {
        return text.isEmpty();
    }
}
