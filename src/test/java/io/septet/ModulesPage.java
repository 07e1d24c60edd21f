package io.septet;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The modules and what each is for, as a page with a picture: an arrow leads from a module to one that it stands on. */
final class ModulesPage {

    private final Map<String, ApplicationModule> modules = new TreeMap<>();
    private final Map<String, Set<String>> uses = new TreeMap<>();

    ModulesPage(ApplicationModules all) {
        all.forEach(module -> {
            modules.put(name(module), module);
            uses.put(
                    name(module),
                    module.getDirectDependencies(all)
                            .uniqueModules()
                            .map(ModulesPage::name)
                            .collect(toCollection(TreeSet::new)));
        });
    }

    /** The page in Markdown. */
    String text() {
        return """
                # The modules

                An arrow leads to a module that is used; what follows from other arrows is left out. `demo` uses all of them.

                ```mermaid
                flowchart BT
                %s
                ```

                | module | is for | uses |
                |---|---|---|
                %s
                """
                .formatted(
                        drawn().stream().collect(joining("\n")),
                        modules.keySet().stream()
                                .sorted(Comparator.comparing((String module) -> height(module))
                                        .thenComparing(Comparator.naturalOrder()))
                                .map(module -> "| `%s` | %s | %s |"
                                        .formatted(
                                                module,
                                                purpose(module),
                                                uses.get(module).stream()
                                                        .map(used -> "`" + used + "`")
                                                        .collect(joining(" "))))
                                .collect(joining("\n")));
    }

    private List<String> drawn() {
        return uses.entrySet().stream()
                .filter(entry -> !entry.getKey().equals("demo"))
                .flatMap(entry -> entry.getValue().stream()
                        .filter(used -> entry.getValue().stream()
                                .noneMatch(other -> !other.equals(used) && reaches(other, used)))
                        .map(used -> "    %s --> %s".formatted(entry.getKey(), used)))
                .toList();
    }

    private boolean reaches(String from, String to) {
        return uses.get(from).stream().anyMatch(used -> used.equals(to) || reaches(used, to));
    }

    /** How many modules stand on one another below this one. */
    private int height(String module) {
        return uses.get(module).stream()
                .mapToInt(used -> height(used) + 1)
                .max()
                .orElse(0);
    }

    /** The first sentence of the package's Javadoc. */
    private static String purpose(String module) {
        try {
            String source = Files.readString(Path.of("src/main/java/io/septet", module, "package-info.java"));
            String prose = source.substring(source.indexOf("/**") + 3, source.indexOf("*/"))
                    .replaceAll("\\n \\*", "\n")
                    .replaceAll("\\s+", " ")
                    .replaceAll("\\{@\\w+ (?:[\\w.]+[.#])?(\\w+)[^}]*}", "`$1`")
                    .strip();
            return prose.substring(0, prose.indexOf('.') + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
