package org.quittance.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.quittance.search.SearchSql;

/**
 * The search of the office in the real PostgreSQL, without the server: what its triggers keep, and how long it takes among
 * a hundred thousand customers, or as many as {@code -Dsearch.customers} says.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CustomerSearchTest {

    private static final int CUSTOMERS = Integer.getInteger("search.customers", 100_000);
    private static final long MILLISECONDS = 1_000_000;
    private static final int LONGEST_MILLISECONDS = 200;
    /** The best of some: what else the machine does is not the search's. */
    private static final int ATTEMPTS = 5;

    private MigratedDatabase database;

    @BeforeAll
    void load(@TempDir Path folder) throws Exception {
        database = new MigratedDatabase(folder);
        database.execute("""
                insert into customer (id, number, kind, first_name, last_name, line1, postcode, town, country, email, language,
                  search_text, created_at)
                values (1, 'C1', 'PERSON', 'Ophélie', 'Quintard', '3 quai Zola', '29200', 'Brest', 'FR', 'o.quintard@example.org', 'fr',
                  'c1 ophelie quintard 3 quai zola 29200 brest o.quintard@example.org', now());
                insert into account (id, number, customer_id) values (2, 'A-77-1', 1);
                insert into service_point (id, kind, reference, line1, postcode, town, country, search_text)
                values (3, 'DELIVERY_POINT', '77777777777777', '12 venelle Xanthe', '29900', 'Concarneau', 'FR',
                  '77777777777777 12 venelle xanthe 29900 concarneau');
                insert into offer (code, label_fr, label_en, service, audience, cycle, estimates)
                values ('SEARCHED', 'x', 'x', 'PARKING', 'EVERYBODY', 'MONTHLY', false);
                insert into contract (id, kind, number, account_id, service_point_id, offer_code, cycle, start_date, billed_from)
                values (5, 'PARKING', 'K-4711', 2, 3, 'SEARCHED', 'MONTHLY', '2026-01-01', '2026-01-01')""");
        database.execute(MadeUpCustomers.sql(CUSTOMERS));
    }

    @AfterAll
    void stop() throws Exception {
        database.close();
    }

    @Test
    void wordsComeFromTheCustomerTheContractAndThePlace() throws SQLException {
        assertThat(found("quintard")).containsExactly(1L);
        assertThat(found("quintard", "xanthe")).containsExactly(1L);
        assertThat(found("k", "4711")).containsExactly(1L);
        assertThat(found("a", "77", "1")).containsExactly(1L);
        assertThat(found("77777777777777")).containsExactly(1L);
        assertThat(found("3", "zola")).containsExactly(1L);
        assertThat(found("4", "zola")).isEmpty();
        assertThat(found("quintard", "martin")).isEmpty();
    }

    @Test
    void aMisspeltWordLeadsToTheOneThatIsMeant() throws SQLException {
        assertThat(found("qiuntard")).isEmpty();
        assertThat(near("qiuntard")).contains("quintard");
        assertThat(near("matrin")).contains("martin");
        assertThat(found(List.of(Set.of("qiuntard", "quintard"), Set.of("brest")))).containsExactly(1L);
    }

    @Test
    void whatChangesIsFoundAndWhoIsForgottenIsNot() throws SQLException {
        Connection connection = database.connection();
        connection.setAutoCommit(false);
        try {
            database.execute("update service_point set search_text = '77777777777777 1 place yvoire 74140 messery' where id = 3");
            assertThat(found("quintard", "yvoire")).containsExactly(1L);
            assertThat(found("xanthe")).isEmpty();
            database.execute("update customer set secondary_email = 'Second_Box@example.org' where id = 1");
            assertThat(found("second", "box@example.org")).containsExactly(1L);
            database.execute("update customer set search_text = 'c1' where id = 1");
            assertThat(found("quintard")).isEmpty();
            assertThat(near("quintard")).as("nobody else was called so").doesNotContain("quintard");
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    @Test
    void everyQuestionIsAnsweredInTwoHundredMilliseconds() throws SQLException {
        List<List<Set<String>>> questions = List.of(
                words("martin"), words("rue"), words("l" + CUSTOMERS), words("8", "rue", "des"), words("martin", "durand"),
                words("martin" + CUSTOMERS / 2 + "@example.org"), words("zzzqqq"), words("rue", "avenue"), words("xanthe"),
                List.of(Set.of("matrin", "martin"), Set.of("rue"), Set.of("dupnot", "dupont", "durand")));
        List<String> slow = new ArrayList<>();
        for (List<Set<String>> question : questions) {
            long took = best(() -> found(question));
            if (took >= LONGEST_MILLISECONDS) {
                slow.add(question + " took " + took + " ms");
            }
        }
        for (String word : List.of("matrin", "fourneir", "boulevrad")) {
            long took = best(() -> near(word));
            if (took >= LONGEST_MILLISECONDS) {
                slow.add("near " + word + " took " + took + " ms");
            }
        }
        assertThat(slow).as(CUSTOMERS + " customers").isEmpty();
    }

    private interface Question {
        void ask() throws SQLException;
    }

    private static long best(Question question) throws SQLException {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < ATTEMPTS; i++) {
            long start = System.nanoTime();
            question.ask();
            best = Math.min(best, (System.nanoTime() - start) / MILLISECONDS);
        }
        return best;
    }

    private static List<Set<String>> words(String... words) {
        return Stream.of(words).map(Set::of).toList();
    }

    private List<Long> found(String... words) throws SQLException {
        return found(words(words));
    }

    private List<Long> found(List<Set<String>> words) throws SQLException {
        return rows(SearchSql.customers(words, 51), Long.class);
    }

    private List<String> near(String word) throws SQLException {
        return rows(SearchSql.near(word), String.class);
    }

    /** The first column; each value stands once in its statement, in order. */
    private <T> List<T> rows(SearchSql sql, Class<T> type) throws SQLException {
        database.execute(SearchSql.PLANNING.replace("true)", "false)"));
        try (PreparedStatement statement = database.connection().prepareStatement(sql.text().replaceAll("\\?\\d+", "?"))) {
            for (int i = 0; i < sql.values().size(); i++) {
                statement.setObject(i + 1, sql.values().get(i));
            }
            List<T> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(result.getObject(1, type));
                }
            }
            return rows;
        }
    }
}
