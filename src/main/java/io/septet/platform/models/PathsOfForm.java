package io.septet.platform.models;

import io.septet.platform.FormPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Where a form leads: each attribute of the manual that names a place, with the place as seen from the whole sheet. */
final class PathsOfForm {

    private static final String ENTRY = "[]";
    private static final String LONG_TEXT = "longtext";

    /** What a form that is signed showed; it is sent along with the password. */
    private static final String SHOWN = "reference.shown";

    private static final Pattern INDEX = Pattern.compile("\\[\\d+]");
    private static final Pattern CLAUSE = Pattern.compile("\\s*!?\\s*(?<path>[^=!\\s]+)\\s*(?:!?=(?<values>.*))?");

    /** What the times of a meeting that a notice calls depend on. */
    private static final List<String> OF_NOTICE = List.of(
            "notice.startsOn",
            "notice.startsAt",
            "notice.minutesLong",
            "notice.host",
            "notice.recorder",
            "notice.attendees",
            "notice.departments",
            "notice.contacts",
            "notice.heads",
            "notice.participants");

    /** What stands behind each word of {@code data-with} goes by these places. */
    private static final Map<String, List<String>> BESIDES = Map.of(
            "keys", List.of("items[].key", "items[].title", "reference.nextKey"),
            "parts",
                    List.of(
                            "parts.departments[].department",
                            "partsChange",
                            "items[].raci.*",
                            "items[].actions.*",
                            "reference.departments[].id",
                            "reference.people[]"),
            "drawing",
                    List.of(
                            "items[].key",
                            "items[].title",
                            "items[].responsible",
                            "items[].start",
                            "items[].end",
                            "items[].milestone",
                            "items[].predecessors"),
            "tables",
                    List.of(
                            "items[].key",
                            "items[].title",
                            "items[].raci.*",
                            "items[].actions.*",
                            "reference.departments[].id",
                            "reference.headings[]"),
            "items-of-project", List.of("project", "item"),
            "times", and("project", OF_NOTICE),
            "times-of-step", and("reference.meetsIn", OF_NOTICE),
            "agenda",
                    List.of(
                            "notice.kind",
                            "notice.minutesLong",
                            "notice.agenda[].minutes",
                            "notice.carriedOver[].minutes",
                            "notice.offers[].chosen",
                            "reference.limits.topic",
                            "reference.limits.inAll.*",
                            "reference.sum"));

    /** The attributes that name places. */
    static final Map<String, Function<Element, Stream<Place>>> LEADING = Map.ofEntries(
            Map.entry("data-show", element -> at(element.attr("data-show"))),
            Map.entry("data-field", PathsOfForm::field),
            Map.entry("data-interim", element -> at(element.attr("data-interim"))),
            Map.entry("data-sign", element -> Stream.of(
                            element.attr("data-sign").isEmpty() ? "token" : element.attr("data-sign"), SHOWN)
                    .flatMap(PathsOfForm::at)),
            Map.entry("data-grid", element -> at(element.attr("data-grid") + ENTRY)),
            Map.entry("data-table", element -> at(element.attr("data-table") + ENTRY)),
            Map.entry("data-column", PathsOfForm::column),
            Map.entry("data-columns-from", element -> at(element.attr("data-columns-from") + ENTRY)),
            Map.entry("data-choices-from", element -> at(element.attr("data-choices-from") + ENTRY)),
            Map.entry("data-choices-of", element -> at(element.attr("data-choices-of"))),
            Map.entry("data-from", element -> at(element.attr("data-from").replaceFirst("\\.(?=\\w+$)", "[]."))),
            Map.entry("data-list", element -> at(element.attr("data-list") + ENTRY)),
            Map.entry("data-item", element -> at(inEntry(element.attr("data-list"), element.attr("data-item")))),
            Map.entry("data-address", element -> at(inEntry(element.attr("data-list"), element.attr("data-address")))),
            Map.entry("data-when", PathsOfForm::conditions),
            Map.entry(
                    "data-with", element -> Stream.of(element.attr("data-with").split(" "))
                            .flatMap(word -> BESIDES.getOrDefault(word, List.of()).stream())
                            .flatMap(PathsOfForm::at)));

    private PathsOfForm() {}

    private static List<String> and(String project, List<String> others) {
        return Stream.concat(Stream.of(project), others.stream()).toList();
    }

    /** Somewhere in a sheet, and what is expected there. */
    record Place(String path, Set<String> values) {}

    static List<FormPath> of(byte[] form) {
        return Jsoup.parseBodyFragment(new String(form, StandardCharsets.UTF_8)).body().getAllElements().stream()
                .flatMap(PathsOfForm::of)
                .toList();
    }

    private static Stream<FormPath> of(Element element) {
        return element.attributes().asList().stream()
                .flatMap(attribute -> LEADING.getOrDefault(attribute.getKey(), none -> Stream.empty())
                        .apply(element)
                        .map(place -> new FormPath(
                                attribute.getKey(),
                                attribute.getValue(),
                                place.path(),
                                place.values(),
                                takesLines(element, attribute.getKey()))));
    }

    /** Fields and the columns of grids are filled in; what is only shown is as long as it is. */
    private static boolean takesLines(Element element, String attribute) {
        boolean isFilledIn = attribute.equals("data-field")
                || attribute.equals("data-column") && element.closest("table[data-grid]") != null;
        String kind = element.hasAttr("data-kind")
                ? element.attr("data-kind")
                : element.normalName().equals("textarea") ? LONG_TEXT : "";
        return isFilledIn && kind.equals(LONG_TEXT);
    }

    /** A password is no content. */
    private static Stream<Place> field(Element element) {
        boolean isSecret = element.attr("data-kind").equals("password")
                || element.attr("type").equals("password");
        return isSecret ? Stream.empty() : at(element.attr("data-field"), choices(element));
    }

    /** A column is in every row of its table; one for each department holds what a row has for each. */
    private static Stream<Place> column(Element th) {
        Element table = th.closest("table");
        if (table == null) {
            return Stream.empty();
        }
        String list = table.hasAttr("data-grid") ? table.attr("data-grid") : table.attr("data-table");
        String place = inEntry(list, th.attr("data-column"));
        return at(th.hasAttr("data-columns-from") ? place + ".*" : place, choices(th));
    }

    private static Stream<Place> conditions(Element element) {
        return Stream.of(element.attr("data-when").split("&&"))
                .map(CLAUSE::matcher)
                .filter(Matcher::matches)
                .flatMap(clause -> at(clause.group("path"), values(clause.group("values"), "\\|")));
    }

    private static Set<String> choices(Element element) {
        return values(element.attr("data-choices"), ",");
    }

    private static Set<String> values(@Nullable String written, String between) {
        return written == null
                ? Set.of()
                : Stream.of(written.split(between))
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static String inEntry(String list, String path) {
        return path.isEmpty() ? list + ENTRY : list + ENTRY + "." + path;
    }

    private static Stream<Place> at(String path) {
        return at(path, Set.of());
    }

    private static Stream<Place> at(String path, Set<String> values) {
        String whole = INDEX.matcher(path).replaceAll(ENTRY).replaceFirst("^content\\.", "");
        return Stream.of(new Place(whole, values));
    }
}
