package org.quittance.metering.importing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** Numbers of a file: a decimal comma or point, no exponent, not negative. */
final class WrittenNumber {

    /** More than any meter on low voltage by far; keeps a wrong column from becoming a power. */
    private static final BigDecimal MOST_WATTS = BigDecimal.valueOf(99_999_999);
    private static final int LONGEST = 20;
    private static final int DECIMALS_OF_AN_INDEX = 3;

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]");

    private WrittenNumber() {}

    /** Decimals of a watt are rounded half up: at most half a watt in a step. {@link CurveLine#EMPTY} for no text. */
    static int watts(String text) throws BadLineException {
        if (text.isEmpty()) {
            return CurveLine.EMPTY;
        }
        BigDecimal watts = of(text);
        if (watts.compareTo(MOST_WATTS) > 0) {
            throw new BadLineException(LineFault.VALUE_NOT_A_NUMBER);
        }
        return watts.setScale(0, RoundingMode.HALF_UP).intValueExact();
    }

    /** Spaces may group its digits. At most three decimals that are not zero: nothing is rounded. */
    static BigDecimal index(String text) throws BadLineException {
        BigDecimal index = of(SPACES.matcher(text).replaceAll(""));
        if (index.stripTrailingZeros().scale() > DECIMALS_OF_AN_INDEX) {
            throw new BadLineException(LineFault.TOO_MANY_DECIMALS);
        }
        return index.setScale(DECIMALS_OF_AN_INDEX, RoundingMode.UNNECESSARY);
    }

    private static BigDecimal of(String text) throws BadLineException {
        try {
            if (text.length() > LONGEST || text.indexOf('e') >= 0 || text.indexOf('E') >= 0) {
                throw new BadLineException(LineFault.VALUE_NOT_A_NUMBER);
            }
            BigDecimal number = new BigDecimal(text.replace(',', '.'));
            if (number.signum() < 0) {
                throw new BadLineException(LineFault.VALUE_NEGATIVE);
            }
            return number;
        } catch (NumberFormatException e) {
            throw new BadLineException(LineFault.VALUE_NOT_A_NUMBER);
        }
    }
}
