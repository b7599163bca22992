package org.quittance.metering.importing;

/** The number of a delivery point (PRM, PDL): 14 digits, no check digit. */
final class DeliveryPoint {

    private DeliveryPoint() {}

    static String checked(String text) throws BadLineException {
        if (text.length() != 14 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new BadLineException(LineFault.DELIVERY_POINT_INVALID);
        }
        return text;
    }
}
