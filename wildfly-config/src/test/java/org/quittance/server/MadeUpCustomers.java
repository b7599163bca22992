package org.quittance.server;

/**
 * Customers by the hundred thousand, with an account each: forty thousand family names of which some are common, as in
 * life, five thousand streets, three hundred towns. What triggers would write one by one is written at once.
 */
final class MadeUpCustomers {

    private static final String LETTERS = "translate(md5(%s), '0123456789', 'aeioulnrst')";

    private MadeUpCustomers() {
    }

    static String sql(int count) {
        return """
                alter table customer disable trigger user;
                alter table account disable trigger user;
                create temp table family as select n, case when n < 20
                    then (array['martin','bernard','dupont','petit','lefebvre','moreau','garnier','fournier','roche','vidal','fontaine',
                      'morel','lopes','haddad','caron','ferrand','benali','lambert','nguyen','durand'])[1 + n]
                    else left(%1$s, 4 + n %% 6) end as name from generate_series(0, 39999) n;
                create temp table given as select n, left(%2$s, 4 + n %% 5) as name from generate_series(0, 499) n;
                create temp table street as select n, (array['rue des','avenue du','chemin de la','boulevard de','place du'])[1 + n %% 5]
                    || ' ' || left(%3$s, 5 + n %% 6) as name from generate_series(0, 4999) n;
                create temp table place as select n, left(%4$s, 6 + n %% 5) as name from generate_series(0, 299) n;
                insert into customer (id, number, kind, first_name, last_name, line1, postcode, town, country, email, language,
                  search_text, created_at)
                select 1000000000 + i, 'L' || i, 'PERSON', g.name, f.name, (1 + i %% 90) || ' ' || s.name, lpad(cast(i %% 95000 as text), 5, '0'),
                  p.name, 'FR', f.name || i || '@example.org', 'fr', concat_ws(' ', 'l' || i, g.name, f.name, 1 + i %% 90, s.name,
                  lpad(cast(i %% 95000 as text), 5, '0'), p.name, f.name || i || '@example.org'), now()
                from generate_series(1, %5$d) i
                  join family f on f.n = cast(floor(power((cast(i as bigint) * 7919) %% 40000 / 40000.0, 3) * 40000) as int)
                  join given g on g.n = (cast(i as bigint) * 104729) %% 499
                  join street s on s.n = (cast(i as bigint) * 1299709) %% 4999
                  join place p on p.n = (cast(i as bigint) * 15485863) %% 293;
                insert into account (id, number, customer_id) select id + 1000000000, 'A' || number, id from customer where id > 1000000000;
                alter table customer enable trigger user;
                alter table account enable trigger user;
                drop index customer_words_text;
                alter table customer_words disable trigger user;
                insert into customer_words (customer_id, text) select customer_id, text from customer_to_find where customer_id > 1000000000;
                alter table customer_words enable trigger user;
                create index customer_words_text on customer_words using gin (text gin_trgm_ops) with (gin_pending_list_limit = 512);
                insert into search_word (word)
                select distinct w from customer_words, regexp_split_to_table(text, ' ') w where w ~ '^[a-z]{4,}$';
                analyze""".formatted(LETTERS.formatted("cast(n as text)"), LETTERS.formatted("'f' || n"), LETTERS.formatted("'s' || n"),
                LETTERS.formatted("'t' || n"), count);
    }
}
