package io.septet.models;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * What makes one version of a model differ from another, element by element as they are called by their ids.
 *
 * @param changes in the order of the version after, and then those that it has no more
 * @param isDrawnAnew whether something stands elsewhere in the picture
 */
public record ModelDifference(List<Change> changes, boolean isDrawnAnew) {

    /** What became of an element. */
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }

    /**
     * An element that is not as it was.
     *
     * @param element as it is afterwards; as it was, of one that was removed
     * @param details what it says otherwise, when it was there and still is
     */
    public record Change(Kind kind, ModelElement element, List<Detail> details) {}

    /**
     * One thing that an element says otherwise.
     *
     * @param where the name of an attribute, or the path to a part of its content
     * @param before empty where nothing was said
     * @param after empty where nothing is said any more
     */
    public record Detail(String where, String before, String after) {}

    /** @throws IllegalArgumentException if one of them is not XML */
    public static ModelDifference between(byte[] before, byte[] after) {
        return between(ModelElements.of(before), ModelElements.of(after));
    }

    public static ModelDifference between(ModelElements before, ModelElements after) {
        List<Change> changes = new ArrayList<>();
        after.byId().forEach((id, element) -> {
            ModelElement was = before.byId().get(id);
            if (was == null) {
                changes.add(new Change(Kind.ADDED, element, List.of()));
            } else if (!was.equals(element)) {
                changes.add(new Change(Kind.CHANGED, element, details(was, element)));
            }
        });
        before.byId().values().stream()
                .filter(element -> !after.byId().containsKey(element.id()))
                .forEach(element -> changes.add(new Change(Kind.REMOVED, element, List.of())));
        return new ModelDifference(List.copyOf(changes), !before.isDrawnAs(after));
    }

    /** Whether both say the same, however they are drawn. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    private static List<Detail> details(ModelElement before, ModelElement after) {
        List<Detail> details = new ArrayList<>();
        add(details, "type", before.type(), after.type());
        add(details, "name", before.name(), after.name());
        add(details, "within", before.within(), after.within());
        TreeSet<String> places = new TreeSet<>(before.facts().keySet());
        places.addAll(after.facts().keySet());
        places.forEach(place -> add(details, place, said(before.facts(), place), said(after.facts(), place)));
        return List.copyOf(details);
    }

    private static void add(List<Detail> details, String where, String before, String after) {
        if (!before.equals(after)) {
            details.add(new Detail(where, before, after));
        }
    }

    private static String said(Map<String, String> facts, String place) {
        return Objects.requireNonNullElse(facts.get(place), "");
    }
}
