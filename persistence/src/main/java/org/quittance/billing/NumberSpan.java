package org.quittance.billing;

/** The first and the last number that a run gave in one series. */
public record NumberSpan(InvoiceKind kind, String series, String first, String last, Long count) {

    /** Whether the series runs from first to last without a gap: numbers end in six digits. */
    public boolean isWithoutGaps() {
        return position(last) - position(first) + 1 == count;
    }

    private static int position(String number) {
        return Integer.parseInt(number.substring(number.lastIndexOf('-') + 1));
    }
}
