package io.septet.ical;

import java.util.Collection;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Writes a calendar as RFC 5545 wants it: lines end with CR LF, and none is longer than 75 octets of UTF-8. */
public final class CalendarText {

    private static final String PRODUCT = "-//Septet//Septet//EN";
    private static final String LINE_END = "\r\n";
    private static final int LONGEST_LINE = 75;

    private CalendarText() {}

    /**
     * These entries, in their order.
     *
     * @param method what the reader is to do with them (RFC 5546)
     * @param about what is said of the calendar itself
     */
    public static String of(
            Method method, Collection<? extends Property> about, List<? extends CalendarComponent> entries) {
        PropertyList properties = new PropertyList()
                .add(new ProdId(PRODUCT))
                .add(ImmutableVersion.VERSION_2_0)
                .add(ImmutableCalScale.GREGORIAN)
                .add(method)
                .addAll(List.copyOf(about));
        return folded(new Calendar(properties, new ComponentList<>(List.copyOf(entries))).toString());
    }

    /** The library counts characters, of which a Chinese one is three octets. */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length() + text.length() / 16);
        for (String line : text.split(LINE_END)) {
            fold(line, folded);
        }
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        int length = 0;
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            int character = line.codePointAt(at);
            int octets = octets(character);
            if (length + octets > LONGEST_LINE) {
                folded.append(LINE_END).append(' ');
                length = 1;
            }
            folded.appendCodePoint(character);
            length += octets;
        }
        folded.append(LINE_END);
    }

    private static int octets(int character) {
        if (character < 0x80) {
            return 1;
        }
        return character < 0x800 ? 2 : Character.isBmpCodePoint(character) ? 3 : 4;
    }
}
