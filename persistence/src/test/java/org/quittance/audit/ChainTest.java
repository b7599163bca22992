package org.quittance.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.quittance.document.Sha256;

class ChainTest {

    private static final Chain F2026 = new Chain(EntryKind.NUMBER, "F", 2026);
    private static final Fingerprint ONE = fingerprint("F2026-000001", "one");
    private static final Fingerprint TWO = fingerprint("F2026-000002", "two");

    /**
     * Worked out by another program from the documented text: the first entry's is
     * {@code quittance\t1\tentry\nchain\tNUMBER\tF\t2026\nentry\t1\t11\tF2026-000001\nfacts\t7692c3…\nafter\t\N\n}, where
     * 7692c3… is the SHA-256 of "one"; the second's ends in the hash of the first.
     */
    @Test
    void hashesTheTextOfAnEntryAndTheHashBefore() {
        byte[] first = F2026.hash(null, 1, 11, ONE);
        byte[] second = F2026.hash(first, 2, 12, TWO);

        assertThat(Sha256.text(first)).isEqualTo("b4abe6c3b8a3fe7194e4598f07c7436d2138c0662b3d2b2c16d61125413935b7");
        assertThat(Sha256.text(second)).isEqualTo("e341b9b1efece5085b3256e57684ae488ca1ff4ef0f6bdfad8c3594a84d1d40a");
    }

    @Test
    void anyOtherEntryHasAnotherHash() {
        byte[] before = F2026.hash(null, 1, 11, ONE);
        byte[] hash = F2026.hash(before, 2, 12, TWO);

        assertThat(F2026.hash(null, 2, 12, TWO)).isNotEqualTo(hash);
        assertThat(F2026.hash(before, 3, 12, TWO)).isNotEqualTo(hash);
        assertThat(F2026.hash(before, 2, 13, TWO)).isNotEqualTo(hash);
        assertThat(F2026.hash(before, 2, 12, fingerprint("F2026-000003", "two"))).isNotEqualTo(hash);
        assertThat(F2026.hash(before, 2, 12, fingerprint("F2026-000002", "three"))).isNotEqualTo(hash);
        assertThat(new Chain(EntryKind.NUMBER, "F", 2025).hash(before, 2, 12, TWO)).isNotEqualTo(hash);
        assertThat(new Chain(EntryKind.NUMBER, "A", 2026).hash(before, 2, 12, TWO)).isNotEqualTo(hash);
        assertThat(new Chain(EntryKind.FILE, "F", 2026).hash(before, 2, 12, TWO)).isNotEqualTo(hash);
    }

    @Test
    void itsNameIsHowItsNumbersBegin() {
        assertThat(F2026.name()).isEqualTo("F2026");
        assertThat(F2026.place(12)).isEqualTo("F2026-000012");
        assertThat(new Chain(EntryKind.NUMBER, "R-C100037-", 2026).place(1_000_000)).isEqualTo("R-C100037-2026-1000000");
    }

    private static Fingerprint fingerprint(String name, String facts) {
        return new Fingerprint(name, Sha256.digest().digest(facts.getBytes(StandardCharsets.UTF_8)));
    }
}
