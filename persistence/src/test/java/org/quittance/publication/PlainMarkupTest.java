package org.quittance.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlainMarkupTest {

    @Test
    void partsParagraphsAtEmptyLinesAndJoinsTheirLines() {
        assertThat(PlainMarkup.blocks("First\r\nline.\r\n\r\nSecond.")).containsExactly(
                new PlainMarkup.Block("First line.", List.of()), new PlainMarkup.Block("Second.", List.of()));
    }

    @Test
    void makesAListOfLinesWithADash() {
        assertThat(PlainMarkup.blocks("Take:\n- the invoice\n- a pen")).containsExactly(
                new PlainMarkup.Block("Take:", List.of()), new PlainMarkup.Block("", List.of("the invoice", "a pen")));
    }

    @Test
    void leavesWhatLooksLikeHtmlAsItWasTyped() {
        assertThat(PlainMarkup.blocks("<script>alert(1)</script>")).containsExactly(
                new PlainMarkup.Block("<script>alert(1)</script>", List.of()));
    }
}
