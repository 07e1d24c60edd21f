package io.septet.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.septet.directory.DepartmentId;
import io.septet.plan.Plan;
import io.septet.plan.PlanPart;
import io.septet.plan.SamplePlans;
import io.septet.plan.WorkItem;
import io.septet.plan.WorkItemKey;
import io.septet.platform.CanonicalJson;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class PlanTreeTest {

    private final Plan plan = SamplePlans.plan();
    private final PlanTree tree = tree(plan);

    private static PlanTree tree(Plan plan) {
        return PlanTree.of(CanonicalJson.write(plan));
    }

    @Test
    @DisplayName("S1: the parts of a plan are what all share, each department's duties and each work item")
    void parts() {
        List<PlanPart> expected =
                new ArrayList<>(List.of(PlanPart.COMMUNICATION, PlanPart.GOAL, PlanPart.RULES, PlanPart.SCOPE));
        plan.departments().forEach(department -> expected.add(PlanPart.duties(department)));
        plan.items().forEach(item -> expected.add(PlanPart.item(item.key())));

        assertThat(tree.parts().keySet()).containsExactlyElementsOf(new TreeSet<>(expected));
        assertThat(tree.parts().keySet().stream().filter(PlanPart::isShared)).hasSize(4);
    }

    @Test
    @DisplayName("S1: nothing of a plan is outside its parts")
    void whole() {
        ObjectNode whole = (ObjectNode) CanonicalJson.tree(plan);
        ObjectNode again = whole.objectNode();
        tree.files().forEach((path, text) -> {
            if (path.endsWith(".json")) {
                JsonNode value = CanonicalJson.read(text, JsonNode.class);
                PlanPart part = PlanPart.of(path.replace(".json", ""));
                if (part.equals(PlanPart.SCOPE)) {
                    again.withObject("goal").set("scope", value);
                } else if (part.equals(PlanPart.GOAL)) {
                    again.withObject("goal").setAll((ObjectNode) value);
                } else if (part.isShared()) {
                    again.set(part.path(), value);
                } else {
                    again.withArray(part.item().isPresent() ? "items" : "participations")
                            .add(value);
                }
            }
        });

        assertThat(CanonicalJson.read(CanonicalJson.write(again), Plan.class))
                .usingRecursiveComparison()
                .ignoringCollectionOrder()
                .isEqualTo(plan);
        assertThat(CanonicalJson.write(again)).hasSameSizeAs(CanonicalJson.write(plan));
    }

    @Test
    @DisplayName("S2: another text in one item changes that part's hash and the root, and no other part's")
    void oneItem() {
        WorkItem item = plan.items().get(0);
        ObjectNode other = (ObjectNode) CanonicalJson.tree(plan);
        ((ObjectNode) other.withArray("items").get(0)).put("deliverable", "600,000 contacts");
        PlanTree changed = PlanTree.of(CanonicalJson.write(other));

        assertThat(changed.root()).isNotEqualTo(tree.root());
        assertThat(changed.parts().entrySet().stream()
                        .filter(part -> !part.getValue().equals(tree.parts().get(part.getKey())))
                        .map(Map.Entry::getKey))
                .containsExactly(PlanPart.item(item.key()));
    }

    @Test
    @DisplayName("S1: a list names every file below it with its SHA-256, and the root is that of the topmost list")
    void lists() throws Exception {
        Map<String, String> files = tree.files();
        assertThat(tree.root()).isEqualTo(sha256(files.get(PlanTree.TOP)));
        List<String> named = new ArrayList<>(List.of(PlanTree.TOP));
        for (Map.Entry<String, String> file : files.entrySet()) {
            if (file.getKey().endsWith(".sha256")) {
                for (String line : file.getValue().split("\n")) {
                    String path = line.substring(66);
                    named.add(path);
                    assertThat(line).isEqualTo(sha256(files.get(path)) + "  " + path);
                }
            }
        }
        assertThat(named).containsExactlyInAnyOrderElementsOf(files.keySet());
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    @DisplayName("A1: sha256sum checks the tree, and finds a part that was touched")
    void sha256sum(@TempDir Path folder) throws Exception {
        for (Map.Entry<String, String> file : tree.files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        assertThat(check(folder)).isZero();

        Files.writeString(folder.resolve(PlanTree.file(PlanPart.GOAL)), "{}");
        assertThat(check(folder)).isNotZero();
    }

    private static int check(Path folder) throws Exception {
        return new ProcessBuilder("sha256sum", "--check", "--strict", PlanTree.TOP, "duties.sha256", "items.sha256")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start()
                .waitFor();
    }

    @Test
    @DisplayName("S1: any id of a department names a part, as a path that stays in its folder")
    void ids() {
        for (String id :
                List.of("sales", "SALES", "Sales 2", "../x", "市场部", "a b+c*d/e\\f", "line\nbreak", "R&D", ".", "50%")) {
            PlanPart part = PlanPart.duties(DepartmentId.of(id));
            assertThat(part.path()).matches("duties/[A-Za-z0-9%_-]+");
            assertThat(part.department()).contains(DepartmentId.of(id));
            assertThat(part.item()).isEmpty();
        }
        assertThat(PlanPart.item(WorkItemKey.of("W3")).path()).isEqualTo("items/W3");
        assertThat(PlanPart.item(WorkItemKey.of("W3")).item()).contains(WorkItemKey.of("W3"));
    }

    @Test
    @DisplayName("A1: departments whose ids differ in case alone have files that do not, as some systems see no case")
    void capitals() {
        assertThat(PlanPart.duties(DepartmentId.of("Sales")).path())
                .isNotEqualToIgnoringCase(
                        PlanPart.duties(DepartmentId.of("sales")).path())
                .isEqualTo("duties/%53ales");
    }

    @Test
    @DisplayName("S1: parts are read in the order of a plan, and work items in that of their numbers")
    void asRead() {
        assertThat(Stream.of("communication", "duties/sales", "goal", "items/W10", "items/W2", "rules", "scope")
                        .map(PlanPart::of)
                        .sorted(PlanPart.AS_READ))
                .extracting(PlanPart::path)
                .containsExactly("goal", "scope", "duties/sales", "items/W2", "items/W10", "communication", "rules");
    }

    @Test
    @DisplayName("S1: what belongs to no part, or twice to one, is no plan")
    void refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> PlanTree.of("{\"budget\":5}"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanTree.of("{\"items\":[{\"key\":\"W1\"},{\"key\":\"W1\"}]}"));
        assertThatIllegalArgumentException().isThrownBy(() -> PlanTree.of("{\"items\":[{}]}"));
    }
}
