package io.septet.platform;

import java.util.regex.Pattern;

/**
 * A colour of sRGB.
 *
 * @param code such as {@code #155cb5}
 */
record Colour(String code) {

    private static final Pattern CODE = Pattern.compile("#[0-9a-fA-F]{6}");

    Colour {
        if (!is(code)) {
            throw new IllegalArgumentException("No colour: " + code);
        }
    }

    static boolean is(String code) {
        return CODE.matcher(code).matches();
    }

    /** From 1 to 21, as WCAG defines it. */
    double contrastTo(Colour other) {
        double one = luminance();
        double another = other.luminance();
        return (Math.max(one, another) + 0.05) / (Math.min(one, another) + 0.05);
    }

    private double luminance() {
        return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
    }

    private double part(int at) {
        double value = Integer.parseInt(code.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
