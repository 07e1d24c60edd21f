package io.septet.archive.domain;

import io.septet.directory.DepartmentId;
import io.septet.project.Category;
import io.septet.project.ProjectView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How like a project is to one whose lessons might be offered to it (G7): by category, departments and words. A word is one of
 * at least four Latin letters, or any two Chinese characters that stand together.
 */
public final class Likeness {

    private static final int SHORTEST_WORD = 4;

    /** Fewer words in common, and nothing else, are chance. */
    private static final int FEWEST_WORDS = 3;

    private static final int MOST_SHOWN = 3;

    private final Category category;
    private final Set<DepartmentId> departments;
    private final Set<String> words;

    public Likeness(Category category, Collection<DepartmentId> departments, String words) {
        this.category = category;
        this.departments = Set.copyOf(departments);
        this.words = words(Folded.of(words).text());
    }

    /**
     * What a project and a lesson of it have in common with this one.
     *
     * @param words as they stand in the lesson, the longest first
     * @param score the larger, the likelier
     */
    public record Common(
            ProjectView project,
            FiledDocument lesson,
            boolean sameCategory,
            List<DepartmentId> departments,
            List<String> words,
            double score) {

        /** Whether it is more than chance. */
        public boolean isLike() {
            return score > 0;
        }
    }

    public Common with(ProjectView other, FiledDocument lesson) {
        boolean same = other.category() == category;
        List<DepartmentId> both =
                other.departments().stream().filter(departments::contains).toList();
        String said = Folded.of(other.name() + " " + lesson.words()).text();
        Set<String> shared = words(said);
        shared.retainAll(words);
        boolean isChance = !same && both.isEmpty() && shared.size() < FEWEST_WORDS;
        double score = isChance
                ? 0
                : (same ? 2 : 0) + 2.0 * both.size() / Math.max(1, departments.size()) + Math.min(6, shared.size());
        return new Common(other, lesson, same, both, runs(said, shared), score);
    }

    /** What is shared, in one piece where it stands together. */
    private static List<String> runs(String text, Set<String> shared) {
        Set<String> runs = new HashSet<>();
        StringBuilder run = new StringBuilder();
        for (int i = 0; i + 1 < text.length(); i++) {
            if (isHan(text, i) && shared.contains(text.substring(i, i + 2))) {
                run.append(run.isEmpty() ? text.substring(i, i + 2) : text.substring(i + 1, i + 2));
            } else if (!run.isEmpty()) {
                runs.add(run.toString());
                run.setLength(0);
            }
        }
        runs.add(run.toString());
        shared.stream().filter(word -> !isHan(word, 0)).forEach(runs::add);
        List<String> all = new ArrayList<>(runs);
        all.removeIf(String::isEmpty);
        all.sort(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        return all.stream().limit(MOST_SHOWN).toList();
    }

    private static Set<String> words(String folded) {
        Set<String> words = new HashSet<>();
        for (String word : folded.split("[^\\p{IsLatin}]+")) {
            if (word.length() >= SHORTEST_WORD) {
                words.add(word);
            }
        }
        for (int i = 0; i + 1 < folded.length(); i++) {
            if (isHan(folded, i)) {
                words.add(folded.substring(i, i + 2));
            }
        }
        return words;
    }

    private static boolean isHan(String text, int at) {
        return Character.isIdeographic(text.charAt(at))
                && at + 1 < text.length()
                && Character.isIdeographic(text.charAt(at + 1));
    }
}
