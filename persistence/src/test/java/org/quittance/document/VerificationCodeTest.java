package org.quittance.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationCodeTest {

    @Test
    void isAnotherOneEachTimeAndUsesItsWholeAlphabet() {
        Set<String> codes = new HashSet<>();
        Set<Integer> letters = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            String code = VerificationCode.random().text();
            codes.add(code);
            code.chars().forEach(letters::add);
        }

        assertThat(codes).hasSize(1_000);
        assertThat(letters).hasSize(32);
    }

    @Test
    void isPrintedInGroupsThatItReadsAgain() {
        VerificationCode code = new VerificationCode("7KQ2M0XV9ABCDEFGHJKMNPQR");

        assertThat(code.inGroups()).isEqualTo("7KQ2-M0XV-9ABC-DEFG-HJKM-NPQR");
        assertThat(VerificationCode.typed(code.inGroups())).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7kq2 mOxv 9abc defg hjkm npqr", " 7KQ2M0XV9ABCDEFGHJKMNPQR\n", "7KQ2–MOXV–9ABC–DEFG–HJKM–NPQR"})
    void forgivesHowPeopleType(String typed) {
        assertThat(VerificationCode.typed(typed)).contains(new VerificationCode("7KQ2M0XV9ABCDEFGHJKMNPQR"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7KQ2", "7KQ2M0XV9ABCDEFGHJKMNPQRS", "7KQ2M0XV9ABCDEFGHJKMNPQU", "' or 1=1 -- ..........."})
    void knowsWhatIsNoCode(String typed) {
        assertThat(VerificationCode.typed(typed)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new VerificationCode(typed));
    }
}
