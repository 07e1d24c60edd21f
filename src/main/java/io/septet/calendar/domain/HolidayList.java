package io.septet.calendar.domain;

import io.septet.calendar.SpecialDay;
import io.septet.calendar.SpecialDay.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The holidays and make-up days of one year, as its file {@code <year>.csv} lists them.
 *
 * @param year the calendar year
 * @param days its special days, each date once
 */
public record HolidayList(int year, List<SpecialDay> days) {

    private static final String HEADER = "date,kind,name_zh,name_en";
    private static final int COLUMNS = HEADER.split(",").length;
    private static final Map<String, Kind> KINDS = Map.of("holiday", Kind.HOLIDAY, "make-up", Kind.MAKE_UP_DAY);
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Keeps the days as they are. */
    public HolidayList {
        days = List.copyOf(days);
    }

    /**
     * Reads a list: UTF-8, lines that begin with {@code #} and empty ones skipped, the header, then one row for each day.
     *
     * @param file what to call the file in a refusal
     * @param year the year that every row must belong to
     * @throws InvalidHolidayList naming file and line, if a row cannot be taken as it stands
     */
    public static HolidayList read(String file, int year, InputStream content) throws IOException {
        Map<LocalDate, SpecialDay> days = new LinkedHashMap<>();
        int number = 0;
        boolean headerSeen = false;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8.newDecoder()))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                String row = (number == 1 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line).strip();
                if (row.isEmpty() || row.startsWith("#")) {
                    continue;
                }
                if (headerSeen) {
                    add(days, new Row(file, number, row).day(year), file, number);
                } else if (row.equals(HEADER)) {
                    headerSeen = true;
                } else {
                    throw new InvalidHolidayList(file, number, "the header must be '" + HEADER + "'");
                }
            }
        } catch (CharacterCodingException notUtf8) {
            throw new InvalidHolidayList(file, number + 1, "at or after this line the text is not UTF-8");
        }
        if (days.isEmpty()) {
            throw new InvalidHolidayList(file, number, "the list ends without naming a day");
        }
        return new HolidayList(year, List.copyOf(days.values()));
    }

    private static void add(Map<LocalDate, SpecialDay> days, SpecialDay day, String file, int line) {
        if (days.putIfAbsent(day.date(), day) != null) {
            throw new InvalidHolidayList(file, line, day.date() + " is listed twice");
        }
    }

    private record Row(String file, int line, String text) {

        SpecialDay day(int year) {
            String[] fields = text.split(",", -1);
            if (fields.length != COLUMNS) {
                throw refused("expected %d columns (%s) but found %d".formatted(COLUMNS, HEADER, fields.length));
            }
            return new SpecialDay(
                    date(fields[0].strip(), year), kind(fields[1].strip()), name(fields[2]), name(fields[3]));
        }

        private LocalDate date(String field, int year) {
            LocalDate date;
            try {
                date = LocalDate.parse(field);
            } catch (DateTimeException malformed) {
                throw refused("'%s' is not a date such as %d-10-01".formatted(field, year));
            }
            if (date.getYear() != year) {
                throw refused("%s does not belong to %d".formatted(date, year));
            }
            return date;
        }

        private Kind kind(String field) {
            if (!KINDS.containsKey(field)) {
                throw refused("'%s' is neither holiday nor make-up".formatted(field));
            }
            return KINDS.get(field);
        }

        private String name(String field) {
            if (field.isBlank()) {
                throw refused("the day needs a name in Chinese and in English");
            }
            return field.strip();
        }

        private InvalidHolidayList refused(String reason) {
            return new InvalidHolidayList(file, line, reason);
        }
    }
}
