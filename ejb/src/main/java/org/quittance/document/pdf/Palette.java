package org.quittance.document.pdf;

import com.itextpdf.kernel.colors.DeviceRgb;

/** The few colours of a document, all derived from the operator's own; every text colour is at least 4.5:1 on white. */
final class Palette {

    static final DeviceRgb WHITE = new DeviceRgb(255, 255, 255);
    static final DeviceRgb INK = new DeviceRgb(0x1b, 0x22, 0x2c);
    static final DeviceRgb MUTED = new DeviceRgb(0x55, 0x5f, 0x6d);
    static final DeviceRgb RULE = new DeviceRgb(0xd3, 0xd9, 0xe0);
    static final DeviceRgb WATERMARK = new DeviceRgb(0xea, 0xed, 0xf0);

    private static final int FALLBACK = 0x1d4f7c;
    private static final double READABLE = 4.5;

    private final DeviceRgb brand;
    private final DeviceRgb tint;

    /** @param color {@code #rrggbb}, or null for a neutral blue */
    Palette(String color) {
        int rgb = color != null && color.matches("#[0-9a-fA-F]{6}") ? Integer.parseInt(color.substring(1), 16) : FALLBACK;
        int[] parts = {rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff};
        // The tint lies under text of the brand colour too, so the text is darkened until it is readable there.
        int[] pale = mixed(parts, 255, 0.92);
        while (contrast(parts, pale) < READABLE) {
            parts = mixed(parts, 0, 0.06);
        }
        brand = new DeviceRgb(parts[0], parts[1], parts[2]);
        tint = new DeviceRgb(pale[0], pale[1], pale[2]);
    }

    /** For titles, bars and rules. */
    DeviceRgb brand() {
        return brand;
    }

    /** For areas under text. */
    DeviceRgb tint() {
        return tint;
    }

    private static int[] mixed(int[] rgb, int with, double share) {
        int[] result = new int[3];
        for (int i = 0; i < 3; i++) {
            result[i] = (int) Math.round(rgb[i] * (1 - share) + with * share);
        }
        return result;
    }

    /** Contrast ratio of WCAG 2. */
    private static double contrast(int[] dark, int[] light) {
        return (luminance(light) + 0.05) / (luminance(dark) + 0.05);
    }

    private static double luminance(int[] rgb) {
        return 0.2126 * linear(rgb[0]) + 0.7152 * linear(rgb[1]) + 0.0722 * linear(rgb[2]);
    }

    private static double linear(int value) {
        double share = value / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
