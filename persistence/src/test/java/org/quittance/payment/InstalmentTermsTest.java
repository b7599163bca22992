package org.quittance.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstalmentTermsTest {

    @ParameterizedTest
    @CsvSource({"11, 9, , 45", "1, 1, 12, 1", "12, 12, 1, 180", "10, 8, , "})
    void aYearHasUpToTwelveDebits(int most, int fewest, Integer month, Integer renewal) {
        assertThat(new InstalmentTerms.Year(most, fewest, month, renewal).most()).isEqualTo(most);
    }

    @ParameterizedTest
    @CsvSource({"13, 9, , 45", "0, 0, , 45", "11, 12, , 45", "11, 0, , 45", "11, 9, 13, 45", "11, 9, 0, 45", "11, 9, , 0", "11, 9, , 181"})
    void noYearIsOtherwise(int most, int fewest, Integer month, Integer renewal) {
        assertThatThrownBy(() -> new InstalmentTerms.Year(most, fewest, month, renewal)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Days; notice; failures; least percent. */
    @ParameterizedTest
    @CsvSource({"'', 14, 1, 50", "'0', 14, 1, 50", "'32', 14, 1, 50", "'5 5', 14, 1, 50", "'5', 32, 1, 50", "'5', -1, 1, 50",
        "'5', 14, 13, 50", "'5', 14, 1, 101"})
    void debitsAreOnDaysOfAMonthAndToldBefore(String days, int notice, int failures, int least) {
        List<Integer> all = Stream.of(days.split(" ")).filter(day -> !day.isEmpty()).map(Integer::valueOf).toList();
        assertThatThrownBy(() -> new InstalmentTerms.Debits(all, notice, failures, least)).isInstanceOf(IllegalArgumentException.class);
    }
}
