package org.quittance.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quittance.money.Money;

class CollectionTest {

    private static final Instant MOMENT = Instant.parse("2026-11-04T10:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Test
    void isOfAPositiveAmount() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Collection.Due(DueItem.Kind.INVOICE, 1, Money.ZERO, DAY, "F-1"));
    }

    @ParameterizedTest
    @CsvSource({"INVOICE, 9, , false", "INSTALMENT, , 9, false", "FEE, , , true"})
    void isForOneThing(DueItem.Kind kind, Long invoice, Long instalment, boolean fee) {
        Collection collection = collection(kind, 9);

        assertThat(collection.dueItemId()).isEqualTo(9);
        assertThat(collection.invoiceId()).isEqualTo(invoice);
        assertThat(collection.instalmentId()).isEqualTo(instalment);
        assertThat(collection.isOfFee()).isEqualTo(fee);
    }

    private static Collection collection(DueItem.Kind kind, long id) {
        Mandate mandate = new Mandate(7, Umr.of("C100051-1", 1),
                new DebtorAccount("FR7630006000011234567890189", null, "Sofia Lopes"), SignatureProof.paper(DAY, MOMENT, "conseil")) {
            @Override
            public Long id() {
                return 5L;
            }
        };
        return new Collection("F2026-000001-1", mandate, new Collection.Due(kind, id, Money.of("41.20"), DAY, "F-1"), MOMENT);
    }

    @Test
    void isNeitherCollectedNorReturnedBeforeTheBankHasIt() {
        Collection collection = collection(DueItem.Kind.INVOICE, 1);

        assertThat(collection.state()).isEqualTo(Collection.State.ANNOUNCED);
        assertThatIllegalStateException().isThrownBy(() -> collection.collect(9));
        assertThatIllegalStateException().isThrownBy(() -> collection.returned("AM04", DAY));
        assertThatIllegalStateException().isThrownBy(() -> collection.retryOn(DAY));
    }

    /** How often it was asked for stands behind the reference, so that each try has a name of its own. */
    @ParameterizedTest
    @CsvSource({"0, F2026-000123-1", "1, F2026-000123-2", "9, F2026-000123-10"})
    void namesEveryTryApart(int asked, String name) {
        assertThat(new DueItem(1, DueItem.Kind.INVOICE, 2, "F2026-000123", Money.of("1.00"), DAY, asked).endToEndId()).isEqualTo(name);
    }
}
