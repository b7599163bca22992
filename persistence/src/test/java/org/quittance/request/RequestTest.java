package org.quittance.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RequestTest {

    private static final Request.Act CUSTOMER = new Request.Act("camille", false, Instant.parse("2026-11-20T09:00:00Z"));
    private static final Request.Act STAFF = new Request.Act("conseil", true, Instant.parse("2026-11-21T09:00:00Z"));

    private final Request asked = new Request(new Request.About(RequestKind.QUESTION, 7, null),
            Map.of(RequestItem.TEXT, "Bonjour"), LocalDate.of(2026, 11, 30), CUSTOMER);

    @Test
    void everyChangeOfStateIsAStepThatStays() {
        asked.take(STAFF);
        asked.ask("Quel jour ?", STAFF);
        asked.say("Le 5.", CUSTOMER);
        asked.accept(STAFF);
        asked.finish(STAFF);

        assertThat(asked.steps()).extracting(RequestStep::state).containsExactly(RequestState.SENT, RequestState.IN_WORK,
                RequestState.WAITING, RequestState.IN_WORK, RequestState.ACCEPTED, RequestState.DONE);
        assertThat(asked.steps()).extracting(RequestStep::isStaff).containsExactly(false, true, true, false, true, true);
    }

    @Test
    void anAnswerOfStaffLeavesItWaitingForTheCustomer() {
        asked.ask("Quel jour ?", STAFF);
        asked.say("Nous attendons votre réponse.", STAFF);

        assertThat(asked.state()).isEqualTo(RequestState.WAITING);
        assertThat(asked.handler()).isEqualTo("conseil");
    }

    /** Closed by the adviser, opened again by the customer: it is the same adviser's, with a new deadline. */
    @Test
    void whatOnlySpeaksIsClosedAndOpenedAgain() {
        asked.take(STAFF);
        asked.close(STAFF);
        assertThat(asked.state()).isEqualTo(RequestState.DONE);
        assertThatThrownBy(() -> asked.close(CUSTOMER)).isInstanceOf(RequestStateException.class);

        asked.reopen(LocalDate.of(2026, 12, 10), CUSTOMER);

        assertThat(asked.state()).isEqualTo(RequestState.IN_WORK);
        assertThat(asked.deadline()).isEqualTo("2026-12-10");
        assertThat(asked.handler()).isEqualTo("conseil");
        assertThatThrownBy(() -> asked.reopen(LocalDate.of(2026, 12, 10), CUSTOMER)).isInstanceOf(RequestStateException.class);
    }

    @Test
    void whatNobodyHadTakenIsOpenedAgainForAnybody() {
        asked.close(CUSTOMER);
        asked.reopen(LocalDate.of(2026, 12, 10), CUSTOMER);

        assertThat(asked.state()).isEqualTo(RequestState.SENT);
    }

    @Test
    void handedOverItIsTheColleaguesAndInWork() {
        asked.handOver("administration", STAFF);

        assertThat(asked.handler()).isEqualTo("administration");
        assertThat(asked.state()).isEqualTo(RequestState.IN_WORK);
    }

    @Test
    void aMessageIsUnseenUntilTheOtherSideOpensItAndANoteNeverIs() {
        asked.note("Client pressé", STAFF);
        asked.say("Nous regardons.", STAFF);

        assertThat(asked.messagesAndNotes()).extracting(RequestMessage::isUnseen).containsExactly(false, true);
    }

    @Test
    void aCustomerNeverReadsANoteOfStaff() {
        asked.note("Client pressé", STAFF);
        asked.say("Nous regardons.", STAFF);

        assertThat(asked.messages()).extracting(RequestMessage::text).containsExactly("Nous regardons.");
        assertThat(asked.messagesAndNotes()).hasSize(2);
        assertThatThrownBy(() -> asked.note("moi aussi", CUSTOMER)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoTakesItFromSomebodyElseMakesNoStep() {
        asked.take(STAFF);
        asked.take(new Request.Act("autre", true, STAFF.at()));

        assertThat(asked.handler()).isEqualTo("autre");
        assertThat(asked.steps()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(End.class)
    void whatIsDecidedIsDecidedOnce(End end) {
        end.verb.accept(asked);

        for (End other : End.values()) {
            assertThatThrownBy(() -> other.verb.accept(asked)).isInstanceOf(RequestStateException.class);
        }
    }

    @Test
    void aClosedOneTakesNotesAndNothingElse() {
        asked.withdraw(CUSTOMER);
        asked.note("Rappelé", STAFF);

        assertThat(asked.messagesAndNotes()).hasSize(1);
        assertThatThrownBy(() -> asked.say("Merci", CUSTOMER)).isInstanceOf(RequestStateException.class);
        assertThatThrownBy(() -> asked.take(STAFF)).isInstanceOf(RequestStateException.class);
        assertThatThrownBy(() -> asked.ask("Oui ?", STAFF)).isInstanceOf(RequestStateException.class);
    }

    @Test
    void whatStaffHaveNotGrantedTheyCannotFinish() {
        asked.take(STAFF);

        assertThatThrownBy(() -> asked.finish(STAFF)).isInstanceOf(RequestStateException.class);
    }

    /** Sent on the 20th, to be answered by the 30th: late from the 1st of December on, but not while the customer has to answer. */
    @Test
    void itIsLateTheDayAfterItsDeadlineIfStaffHaveToAct() {
        LocalDate deadline = LocalDate.of(2026, 11, 30);

        assertThat(row(RequestState.IN_WORK, deadline).isLate(deadline)).isFalse();
        assertThat(row(RequestState.IN_WORK, deadline).isLate(deadline.plusDays(1))).isTrue();
        assertThat(row(RequestState.ACCEPTED, deadline).isLate(deadline.plusDays(1))).isTrue();
        assertThat(row(RequestState.WAITING, deadline).isLate(deadline.plusDays(1))).isFalse();
        assertThat(row(RequestState.DONE, deadline).isLate(deadline.plusDays(1))).isFalse();
    }

    private static RequestRow row(RequestState state, LocalDate deadline) {
        return new RequestRow(1L, RequestKind.QUESTION, null, state, "C1", "A", null, CUSTOMER.at(), deadline, null, 0);
    }

    private enum End {
        GRANTED(asked -> asked.accept(STAFF)),
        REFUSED(asked -> asked.refuse("hors délai", STAFF)),
        WITHDRAWN(asked -> asked.withdraw(CUSTOMER));

        private final Consumer<Request> verb;

        End(Consumer<Request> verb) {
            this.verb = verb;
        }
    }
}
