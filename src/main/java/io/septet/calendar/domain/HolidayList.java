package io.septet.calendar.domain;

import io.septet.calendar.SpecialDay;
import io.septet.calendar.SpecialDay.Kind;
import io.septet.calendar.domain.InvalidHolidayList.Fault;
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
import java.util.stream.Collectors;

/**
 * The holidays and make-up days of one year, as its file {@code <year>.csv} lists them.
 *
 * @param year the calendar year
 * @param days its special days, each date once
 */
public record HolidayList(int year, List<SpecialDay> days) {

    private static final String HEADER = "date,kind,name_zh,name_en";
    private static final int COLUMNS = HEADER.split(",").length;
    private static final String HOLIDAY = "holiday";
    private static final String MAKE_UP = "make-up";
    private static final Map<String, Kind> KINDS = Map.of(HOLIDAY, Kind.HOLIDAY, MAKE_UP, Kind.MAKE_UP_DAY);
    private static final int LONGEST_SHOWN = 40;
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
                    throw new InvalidHolidayList(file, number, Fault.HEADER, HEADER);
                }
            }
        } catch (CharacterCodingException notUtf8) {
            throw new InvalidHolidayList(file, number + 1, Fault.ENCODING);
        }
        if (days.isEmpty()) {
            throw new InvalidHolidayList(file, number, Fault.EMPTY);
        }
        return new HolidayList(year, List.copyOf(days.values()));
    }

    /** The same list as text that {@link #read} takes, whatever remarks stood in its file. */
    public String text() {
        return days.stream()
                .map(day -> String.join(
                        ",",
                        day.date().toString(),
                        day.kind() == Kind.HOLIDAY ? HOLIDAY : MAKE_UP,
                        day.chineseName(),
                        day.englishName()))
                .collect(Collectors.joining("\n", HEADER + "\n", "\n"));
    }

    private static void add(Map<LocalDate, SpecialDay> days, SpecialDay day, String file, int line) {
        if (days.putIfAbsent(day.date(), day) != null) {
            throw new InvalidHolidayList(file, line, Fault.TWICE, day.date());
        }
    }

    private record Row(String file, int line, String text) {

        SpecialDay day(int year) {
            String[] fields = text.split(",", -1);
            if (fields.length != COLUMNS) {
                throw refused(Fault.COLUMNS, COLUMNS, HEADER, fields.length);
            }
            return new SpecialDay(
                    date(fields[0].strip(), year), kind(fields[1].strip()), name(fields[2]), name(fields[3]));
        }

        private LocalDate date(String field, int year) {
            LocalDate date;
            try {
                date = LocalDate.parse(field);
            } catch (DateTimeException malformed) {
                throw refused(Fault.DATE, shown(field), year);
            }
            if (date.getYear() != year) {
                throw refused(Fault.YEAR, date, year);
            }
            return date;
        }

        private Kind kind(String field) {
            if (!KINDS.containsKey(field)) {
                throw refused(Fault.KIND, shown(field));
            }
            return KINDS.get(field);
        }

        private String name(String field) {
            if (field.isBlank()) {
                throw refused(Fault.NAME);
            }
            return field.strip();
        }

        /** As much of it as one reads. */
        private static String shown(String field) {
            return field.length() > LONGEST_SHOWN ? field.substring(0, LONGEST_SHOWN) + "…" : field;
        }

        private InvalidHolidayList refused(Fault fault, Object... arguments) {
            return new InvalidHolidayList(file, line, fault, arguments);
        }
    }
}
