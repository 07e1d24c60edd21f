package io.septet.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.septet.directory.DepartmentId;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A part of a plan that can change by itself, and be signed for (S2, S3): what all share, the duties of one department, or
 * one work item. Parts are in the order of their paths.
 *
 * @param path names the part in every version of a plan, and its file where a version is filed: {@code goal}, {@code
 *     duties/sales}, {@code items/W3}; what is neither ASCII letter nor digit in an id is written as in an address, and so
 *     are a department's capitals, because there are file systems to which {@code Sales} and {@code sales} are the same
 */
public record PlanPart(@JsonValue String path) implements Comparable<PlanPart> {

    /** Objective, key results and background. */
    public static final PlanPart GOAL = new PlanPart("goal");

    /** What is in, what is out, and who takes part. */
    public static final PlanPart SCOPE = new PlanPart("scope");

    public static final PlanPart COMMUNICATION = new PlanPart("communication");

    public static final PlanPart RULES = new PlanPart("rules");

    /** As a plan is read: goal and scope, duties, work items by their numbers, what is agreed. */
    public static final Comparator<PlanPart> AS_READ = Comparator.comparingInt(PlanPart::place)
            .thenComparingInt(part -> part.item().isPresent() ? part.path().length() : 0)
            .thenComparing(Comparator.naturalOrder());

    private static final Pattern ESCAPED_OR_CAPITAL = Pattern.compile("%[0-9A-F]{2}|[A-Z]");

    private static final String DUTIES = "duties/";
    private static final String ITEMS = "items/";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PlanPart of(String path) {
        return new PlanPart(path);
    }

    /** How a department takes part: its duties, its contact, and who stands in for that. */
    public static PlanPart duties(DepartmentId department) {
        String path = ESCAPED_OR_CAPITAL
                .matcher(segment(department.value()))
                .replaceAll(found -> found.group().length() > 1
                        ? found.group()
                        : "%%%02X".formatted((int) found.group().charAt(0)));
        return new PlanPart(DUTIES + path);
    }

    public static PlanPart item(WorkItemKey key) {
        return new PlanPart(ITEMS + segment(key.value()));
    }

    /** Whether everybody who signs a plan signs this part. */
    public boolean isShared() {
        return department().isEmpty() && item().isEmpty();
    }

    /** Whose duties it is, if it is a department's. */
    public Optional<DepartmentId> department() {
        return after(DUTIES).map(DepartmentId::of);
    }

    /** The work item that it is, if it is one. */
    public Optional<WorkItemKey> item() {
        return after(ITEMS).map(WorkItemKey::of);
    }

    private int place() {
        String kind = isShared() ? path : path.substring(0, path.indexOf('/') + 1);
        return List.of(GOAL.path, SCOPE.path, DUTIES, ITEMS, COMMUNICATION.path, RULES.path)
                .indexOf(kind);
    }

    private Optional<String> after(String prefix) {
        return path.startsWith(prefix)
                ? Optional.of(URLDecoder.decode(path.substring(prefix.length()), StandardCharsets.UTF_8))
                : Optional.empty();
    }

    private static String segment(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace(".", "%2E");
    }

    @Override
    public int compareTo(PlanPart other) {
        return path.compareTo(other.path);
    }

    @Override
    public String toString() {
        return path;
    }
}
