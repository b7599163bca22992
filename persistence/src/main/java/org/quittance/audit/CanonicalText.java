package org.quittance.audit;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.quittance.document.Sha256;

/**
 * What is fingerprinted, as text in UTF-8: one record a line, its fields separated by tabs, each line ended by a line
 * feed. The first line is {@code quittance}, the version of the form, and what it is. Numbers have a point and no zeros
 * at their end, dates are {@code 2026-11-21}, nothing is {@code \N}; backslash, tab, line feed and carriage return are
 * written {@code \\}, {@code \t}, {@code \n} and {@code \r}.
 */
final class CanonicalText {

    private static final int FORM = 1;

    private final StringBuilder text = new StringBuilder(1_000);

    CanonicalText(String what) {
        line("quittance", FORM, what);
    }

    CanonicalText line(String word, Object... fields) {
        begin(word);
        for (Object field : fields) {
            add(field);
        }
        return end();
    }

    /** Begins a line whose fields are added one by one. */
    CanonicalText begin(String word) {
        text.append(word);
        return this;
    }

    CanonicalText add(Object field) {
        text.append('\t').append(written(field));
        return this;
    }

    CanonicalText end() {
        text.append('\n');
        return this;
    }

    byte[] digest() {
        return Sha256.digest().digest(toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String written(Object field) {
        if (field == null) {
            return "\\N";
        }
        if (field instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        String plain = field.toString();
        boolean bare = plain.indexOf('\\') < 0 && plain.indexOf('\t') < 0 && plain.indexOf('\n') < 0
                && plain.indexOf('\r') < 0;
        return bare ? plain
                : plain.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
