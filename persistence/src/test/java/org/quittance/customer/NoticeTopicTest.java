package org.quittance.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class NoticeTopicTest {

    private static final String MAIN = "ada@example.org";
    private static final String SECOND = "accountant@example.org";

    private static NoticeChoice choice(NoticeTopic topic, boolean main, boolean second) {
        NoticeChoice choice = new NoticeChoice(1, topic);
        choice.choose(main, second, "ada", Instant.EPOCH);
        return choice;
    }

    @Test
    void goesToTheMainAddressOfWhoHasNotChosenSaveNews() {
        assertThat(NoticeTopic.DOCUMENTS.addresses(null, MAIN, SECOND, false)).containsExactly(MAIN);
        assertThat(NoticeTopic.NEWS.addresses(null, MAIN, SECOND, false)).isEmpty();
    }

    @Test
    void goesWhereItWasChosen() {
        assertThat(NoticeTopic.DOCUMENTS.addresses(choice(NoticeTopic.DOCUMENTS, false, true), MAIN, SECOND, false))
                .containsExactly(SECOND);
        assertThat(NoticeTopic.READINGS.addresses(choice(NoticeTopic.READINGS, true, true), MAIN, SECOND, false))
                .containsExactly(MAIN, SECOND);
        assertThat(NoticeTopic.MESSAGES.addresses(choice(NoticeTopic.MESSAGES, false, false), MAIN, SECOND, false)).isEmpty();
    }

    @Test
    void whatTheLawAsksForReachesTheMainAddressWhateverWasChosen() {
        assertThat(NoticeTopic.DEBITS.addresses(choice(NoticeTopic.DEBITS, false, false), MAIN, SECOND, false))
                .containsExactly(MAIN);
        assertThat(NoticeTopic.ACCOUNT.addresses(choice(NoticeTopic.ACCOUNT, false, true), MAIN, SECOND, false))
                .containsExactly(MAIN, SECOND);
    }

    @Test
    void anInvoiceThatIsDeliveredAsAFileIsToldWhateverWasChosen() {
        assertThat(NoticeTopic.DOCUMENTS.addresses(choice(NoticeTopic.DOCUMENTS, false, false), MAIN, SECOND, true))
                .containsExactly(MAIN);
    }

    @Test
    void onlyWhatNoLawWantsAtOnceMayWaitForTheMailOfTheDay() {
        assertThat(NoticeTopic.values()).filteredOn(NoticeTopic::mayWait)
                .containsExactly(NoticeTopic.DOCUMENTS, NoticeTopic.READINGS, NoticeTopic.MESSAGES);
        NoticeChoice debits = choice(NoticeTopic.DEBITS, true, false);
        debits.gather(true);
        assertThat(debits.daily()).isFalse();
    }

    @Test
    void nothingGoesToAnAddressThatIsNotThereOrTwiceToTheSame() {
        assertThat(NoticeTopic.DEBITS.addresses(choice(NoticeTopic.DEBITS, true, true), null, null, false)).isEmpty();
        assertThat(NoticeTopic.DEBITS.addresses(choice(NoticeTopic.DEBITS, true, true), MAIN, MAIN, false)).containsExactly(MAIN);
    }
}
