package org.quittance.audit;

import java.time.DateTimeException;
import java.time.Instant;
import org.quittance.money.Money;

/**
 * One line of the history of a customer.
 *
 * @param key    when it was written down, of a document and of a reading the beginning of its day, and which it is
 * @param what   what it was, more precisely than the kind says
 * @param text   a number, a subject, a reference, or what changed; null if there is nothing to say
 * @param amount null where no money is concerned; of a payment what was received
 * @param actor  the login; null for documents and notices
 */
public record Happening(Key key, Enum<?> what, String text, Money amount, String actor) {

    /** Where a line stands: no two lines have the same. */
    public record Key(Instant at, HappeningKind kind, long id) {

        /** As an address of a page bears it, to the microsecond of the database. */
        public String written() {
            return at + "_" + kind + "_" + id;
        }

        /** @throws IllegalArgumentException if nothing like it was ever written */
        public static Key read(String written) {
            String[] parts = written.split("_", 2);
            int last = written.lastIndexOf('_');
            try {
                return new Key(Instant.parse(parts[0]), HappeningKind.valueOf(written.substring(parts[0].length() + 1, last)),
                        Long.parseLong(written.substring(last + 1)));
            } catch (DateTimeException | IndexOutOfBoundsException e) {
                throw new IllegalArgumentException(written, e);
            }
        }
    }

    public Instant at() {
        return key.at();
    }

    public HappeningKind kind() {
        return key.kind();
    }
}
