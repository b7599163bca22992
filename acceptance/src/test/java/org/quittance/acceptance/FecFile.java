package org.quittance.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.quittance.acceptance.harness.Sql;

/** The text form of a FEC, held against the books. */
record FecFile(Sql sql, String text) {

    /** Class 1 to 5 account by account, and the result of the years before. */
    void opensWithWhatTheYearBeforeLeft(String closing) {
        Map<String, BigDecimal> opened = new TreeMap<>();
        text.lines().filter(line -> line.startsWith("AN\t")).map(line -> line.split("\t", -1))
                .forEach(line -> opened.merge(line[4], amount(line[11]).subtract(amount(line[12])), BigDecimal::add));
        Map<String, BigDecimal> left = new TreeMap<>();
        sql.lines("""
                select account, sum(amount) from (select case when l.account < '6' then l.account
                    when e.fiscal_year = cast(? as date) - interval '1 year' then 'result' else 'kept' end as account, l.amount
                  from journal_line l join journal_entry e on e.id = l.entry_id where e.fiscal_year < cast(? as date)) x
                group by 1 having sum(amount) <> 0""", closing, closing)
                .forEach(line -> left.put(line.split(" ")[0], new BigDecimal(line.split(" ")[1])));
        rename(left, "result", "120", "129");
        rename(left, "kept", "110", "119");
        assertThat(opened).isEqualTo(left).isNotEmpty();
    }

    private static void rename(Map<String, BigDecimal> left, String what, String profit, String loss) {
        Optional.ofNullable(left.remove(what)).ifPresent(amount -> left.put(amount.signum() < 0 ? profit : loss, amount));
    }

    /** Lines of one letter are of one customer and, with those of other years, come to nothing together. */
    void bearsALetterWhereAllIsSettled() throws SQLException {
        List<String[]> lettered = text.lines().skip(1).map(line -> line.split("\t", -1)).filter(line -> !line[13].isEmpty()).toList();
        assertThat(lettered).hasSizeGreaterThan(100).allSatisfy(line -> assertThat(line[4]).isEqualTo("411"));
        Map<String, Set<String>> customers = new HashMap<>();
        lettered.forEach(line -> customers.computeIfAbsent(line[13], letter -> new HashSet<>()).add(line[6]));
        assertThat(customers.values()).allSatisfy(some -> assertThat(some).hasSize(1));
        sql.change("""
                do $$ begin perform letter_entries();
                  if exists (select from lettering t join journal_line l on l.entry_id = t.entry_id and l.account = '411'
                    group by t.root having sum(l.amount) <> 0) then raise exception 'a letter does not balance'; end if; end $$""");
    }

    private static BigDecimal amount(String text) {
        return new BigDecimal(text.replace(',', '.'));
    }
}
