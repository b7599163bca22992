package org.quittance.identity.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class ReadersKeptOutTest {

    @Test
    void knowsTheRefusalOfTheDatabaseHoweverDeepItLies() {
        SQLException refusal = new SQLException("cannot execute UPDATE in a read-only transaction", "25006");
        SQLException other = new SQLException("duplicate key", "23505");

        assertThat(ReadersKeptOut.isRefusal(new IllegalStateException(new RuntimeException(refusal)))).isTrue();
        assertThat(ReadersKeptOut.isRefusal(new RuntimeException(other))).isFalse();
        assertThat(ReadersKeptOut.isRefusal(new IllegalStateException("read-only transaction"))).isFalse();
    }
}
