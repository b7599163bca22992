package org.quittance.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PieceStreamTest {

    /** Two and a half pieces, written in halves, and one byte. */
    @Test
    void handsOnPiecesOfOneSizeAndTheRest() {
        List<Integer> sizes = new ArrayList<>();
        PieceStream out = new PieceStream(piece -> sizes.add(piece.length));
        byte[] half = new byte[PieceStream.PIECE / 2];
        for (int i = 0; i < 5; i++) {
            out.write(half, 0, half.length);
        }
        out.write(7);
        out.close();

        assertThat(sizes).containsExactly(PieceStream.PIECE, PieceStream.PIECE, PieceStream.PIECE / 2 + 1);
        assertThat(out.written()).isEqualTo(5L * PieceStream.PIECE / 2 + 1);
    }

    @Test
    void handsOnNothingOfNothing() {
        List<byte[]> pieces = new ArrayList<>();
        new PieceStream(pieces::add).close();

        assertThat(pieces).isEmpty();
    }
}
