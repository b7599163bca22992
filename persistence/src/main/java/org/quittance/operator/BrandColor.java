package org.quittance.operator;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An sRGB colour, channels 0 to 255. Contrast as WCAG 2.2 defines it, from 1 to 21. */
public record BrandColor(int red, int green, int blue) {

    public static final BrandColor WHITE = new BrandColor(255, 255, 255);
    /** The least contrast of text with its ground, WCAG 2.2, 1.4.3 (AA). */
    public static final double READABLE = 4.5;

    private static final Pattern HEX = Pattern.compile("#([0-9a-fA-F]{2})([0-9a-fA-F]{2})([0-9a-fA-F]{2})");

    /** @param hex {@code #rrggbb} */
    public static BrandColor of(String hex) {
        Matcher matcher = HEX.matcher(hex.trim());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("a colour is written #rrggbb, not " + hex);
        }
        return new BrandColor(channel(matcher, 1), channel(matcher, 2), channel(matcher, 3));
    }

    private static int channel(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group), 16);
    }

    public double contrastWith(BrandColor other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    /**
     * The same hue, darkened step by step until it can be read on white and on its own palest shade; itself when it
     * already can.
     */
    public BrandColor readable() {
        BrandColor color = this;
        for (int percent = 1; color.contrastWith(WHITE) < READABLE || color.contrastWith(color.pale()) < READABLE;
                percent++) {
            color = mixedWith(new BrandColor(0, 0, 0), percent);
        }
        return color;
    }

    /** The ground of what is current or marked. */
    public BrandColor pale() {
        return mixedWith(WHITE, 84);
    }

    /** This colour with a share of another, in percent. */
    public BrandColor mixedWith(BrandColor other, int percent) {
        return new BrandColor(mix(red, other.red, percent), mix(green, other.green, percent),
                mix(blue, other.blue, percent));
    }

    public String hex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static int mix(int own, int other, int percent) {
        return (own * (100 - percent) + other * percent + 50) / 100;
    }
}
