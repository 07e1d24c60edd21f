package io.septet.calendar;

import io.septet.calendar.domain.HolidayList;
import io.septet.calendar.domain.InvalidHolidayList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The files that hold the years: those shipped with the application, and the company's own, which win. */
final class HolidayFiles {

    private static final Pattern NAME = Pattern.compile("(\\d{4})\\.csv");

    private final Map<Integer, HolidayList> years = new TreeMap<>();
    private final Map<Integer, String> inDirectory = new TreeMap<>();

    /**
     * Reads the shipped lists, then those of a directory.
     *
     * @param directory may be null: then the shipped lists are all there are
     * @throws InvalidHolidayList if the directory is none, or a file cannot be taken
     */
    HolidayFiles(@Nullable Path directory) throws IOException {
        PathMatchingResourcePatternResolver files = new PathMatchingResourcePatternResolver();
        for (Resource shipped : files.getResources("classpath*:calendar/*.csv")) {
            read(shipped.getFilename(), shipped);
        }
        if (directory != null) {
            readAll(directory);
        }
    }

    Collection<HolidayList> years() {
        return years.values();
    }

    /** The file of the directory that holds a year; empty when its list is a shipped one. */
    Optional<String> inDirectory(int year) {
        return Optional.ofNullable(inDirectory.get(year));
    }

    private void readAll(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            throw new InvalidHolidayList(directory.toString(), "septet.calendar.directory is not a directory");
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, "*.csv")) {
            for (Path file : files) {
                inDirectory.put(
                        read(file.toString(), new FileSystemResource(file)),
                        file.getFileName().toString());
            }
        }
    }

    private int read(String shownAs, Resource file) throws IOException {
        Matcher name = NAME.matcher(String.valueOf(file.getFilename()));
        if (!name.matches()) {
            throw new InvalidHolidayList(shownAs, "a list of holidays is named for its year, such as 2027.csv");
        }
        int year = Integer.parseInt(name.group(1));
        try (InputStream content = file.getInputStream()) {
            years.put(year, HolidayList.read(shownAs, year, content));
        }
        return year;
    }
}
