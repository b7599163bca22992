package org.quittance.billing.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KeyReaderTest {

    /** Keys 3, 5, 8, 13 in pages of two. */
    private static class Numbers extends KeyReader {

        private final List<Long> asked = new ArrayList<>();

        @Override
        protected List<Long> page(long after) {
            asked.add(after);
            return Stream.of(3L, 5L, 8L, 13L).filter(key -> key > after).limit(2).toList();
        }
    }

    private static List<Long> all(KeyReader reader) {
        return Stream.generate(reader::readItem).takeWhile(key -> key != null).toList();
    }

    @Test
    void readsPageByPageToTheEnd() {
        Numbers numbers = new Numbers();
        numbers.open(null);

        assertThat(all(numbers)).containsExactly(3L, 5L, 8L, 13L);
        assertThat(numbers.asked).containsExactly(0L, 5L, 13L);
    }

    @Test
    void goesOnBehindTheLastThatWasHandedOut() {
        Numbers numbers = new Numbers();
        numbers.open(null);
        numbers.readItem();
        Numbers again = new Numbers();
        again.open(numbers.checkpointInfo());

        assertThat(all(again)).containsExactly(5L, 8L, 13L);
    }
}
