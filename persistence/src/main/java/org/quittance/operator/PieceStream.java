package org.quittance.operator;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.function.Consumer;

/** Hands on what is written to it in pieces of equal size, and the rest when it is closed. */
public final class PieceStream extends OutputStream {

    static final int PIECE = 1 << 20;

    private final Consumer<byte[]> pieces;
    private final byte[] piece = new byte[PIECE];
    private int filled;
    private long written;

    public PieceStream(Consumer<byte[]> pieces) {
        this.pieces = pieces;
    }

    @Override
    public void write(int oneByte) {
        write(new byte[] {(byte) oneByte}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
        int at = from;
        int left = count;
        while (left > 0) {
            int some = Math.min(left, PIECE - filled);
            System.arraycopy(bytes, at, piece, filled, some);
            filled += some;
            at += some;
            left -= some;
            if (filled == PIECE) {
                handOn();
            }
        }
        written += count;
    }

    @Override
    public void close() {
        if (filled > 0) {
            handOn();
        }
    }

    private void handOn() {
        pieces.accept(Arrays.copyOf(piece, filled));
        filled = 0;
    }

    public long written() {
        return written;
    }
}
