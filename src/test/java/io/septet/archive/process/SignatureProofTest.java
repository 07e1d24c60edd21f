package io.septet.archive.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.ProcessTest;
import io.septet.archive.Printed;
import io.septet.archive.Unpacked;
import io.septet.archive.Unpacked.Said;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.evidence.Document;
import io.septet.evidence.FiledWithProject;
import io.septet.goal.SampleGoals;
import io.septet.plan.PlanDrafts;
import io.septet.plan.PlanPart;
import io.septet.plan.PlanVersion;
import io.septet.plan.PlanVersions;
import io.septet.plan.SamplePlans;
import io.septet.plan.WorkItemKey;
import io.septet.project.ProjectId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ProcessTest
@DisplayName("Proving a signature by the package of a project")
class SignatureProofTest extends FiledProjects {

    private static final String ROOT = "sha256sum plan.sha256";
    private static final String WHOLE = "sha256sum -c plan.sha256 duties.sha256 items.sha256";
    private static final String ONE = "sha256sum --ignore-missing -c plan.sha256 duties.sha256 items.sha256";

    @Autowired
    PlanVersions plans;

    @Autowired
    PlanDrafts drafts;

    @Autowired
    List<FiledWithProject> modules;

    @Autowired
    ApplicationContext beans;

    ProjectId project;
    PlanVersion version;

    @BeforeEach
    void freeze() {
        project = proposed("618活动");
        goals.define(project, SampleGoals.inOrder(), PersonId.of(LEAD));
        drafts.assign(project, SamplePlans.parts());
        drafts.saveItems(project, SamplePlans.work());
        drafts.agree(project, SamplePlans.agreement());
        plans.freeze(project);
        plans.reject(project, 1, List.of("Coupons come too late"));
        version = plans.freeze(project);
    }

    @Test
    @DisplayName("A1: each version is filed part by part; from any part its lists lead to the hash that was signed")
    void tree() throws Exception {
        archived(project);
        Unpacked unpacked = unpacked(project);

        assertThat(unpacked.names().stream().filter(name -> name.endsWith("/plan.sha256")))
                .containsExactly(
                        "20240304-618活动-Plan version 1/plan.sha256", "20240304-618活动-Plan version 2/plan.sha256");
        Path folder = folder(unpacked);
        assertThat(sha256(folder.resolve("plan.sha256"))).isEqualTo(version.hash());
        Map<String, String> listed = listed(folder, "plan.sha256");
        assertThat(listed).containsKeys("duties.sha256", "items.sha256");
        listed.putAll(listed(folder, "duties.sha256"));
        listed.putAll(listed(folder, "items.sha256"));
        assertThat(version.parts()).isNotEmpty().allSatisfy((part, hash) -> assertThat(listed)
                .containsEntry(part.path() + ".json", hash));
        for (Map.Entry<String, String> line : listed.entrySet()) {
            assertThat(sha256(folder.resolve(line.getKey()))).as(line.getKey()).isEqualTo(line.getValue());
        }
        assertThat(Files.readString(folder.resolve("items/W1.json"))).contains("Customer survey");
    }

    /** The lines of a list: hash by path. */
    private static Map<String, String> listed(Path folder, String list) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        Files.readAllLines(folder.resolve(list)).forEach(line -> hashes.put(line.substring(66), line.substring(0, 64)));
        return hashes;
    }

    private static String sha256(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }

    @Test
    @DisplayName("A1: the commands that the package names check a version, and find what was touched")
    void version() throws Exception {
        archived(project);
        Path folder = folder(unpacked(project));

        assertThat(run(folder, ROOT).output()).startsWith(version.hash());
        assertThat(run(folder, WHOLE).exit()).isZero();
        Files.writeString(folder.resolve("duties/sales.json"), "{}");
        assertThat(run(folder, WHOLE).exit()).isNotZero();
    }

    @Test
    @DisplayName("A1: one signature is proven by the files it covers and three lists, without the rest of the plan")
    void signature() throws Exception {
        archived(project);
        Path folder = folder(unpacked(project));
        Path path = Files.createTempDirectory(temp, "proof");
        List<String> lists = List.of("plan.sha256", "duties.sha256", "items.sha256");
        List<String> signed = List.of(
                PlanPart.GOAL + ".json",
                PlanPart.duties(DepartmentId.of("sales")) + ".json",
                PlanPart.item(WorkItemKey.of("W2")) + ".json");
        for (String file : List.of(lists, signed).stream().flatMap(List::stream).toList()) {
            Files.createDirectories(path.resolve(file).getParent());
            Files.copy(folder.resolve(file), path.resolve(file));
        }

        assertThat(run(path, ROOT).output()).startsWith(version.hash());
        Said said = run(path, ONE);
        assertThat(said.exit()).as(said.output()).isZero();
        assertThat(said.output()).contains("goal.json: OK", "duties/sales.json: OK", "items/W2.json: OK");

        for (String file : signed) {
            String text = Files.readString(path.resolve(file));
            Files.writeString(path.resolve(file), text + " ");
            assertThat(run(path, ONE).exit()).as(file).isNotZero();
            Files.writeString(path.resolve(file), text);
        }
    }

    private static Said run(Path folder, String command) {
        return Unpacked.run(folder, command.split(" "));
    }

    private static Path folder(Unpacked unpacked) {
        return unpacked.folder().resolve("20240304-618活动-Plan version 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    @DisplayName("A1: a page in the package says in words and commands how a signature is checked without Septet")
    void instructions(String language) {
        Document page = modules.stream()
                .flatMap(module -> module.documents(project).stream())
                .filter(document -> document.subject().equals("plan.document.proof"))
                .findFirst()
                .orElseThrow();

        String read = Printed.html(projects.get(project), page, Locale.forLanguageTag(language), beans);

        assertThat(read)
                .contains("sha256sum -c manifest.sha256", ROOT, WHOLE, ONE)
                .contains("goal.json", "scope.json", "communication.json", "rules.json")
                .contains("shasum -a 256", "certutil -hashfile plan.sha256 SHA256")
                .doesNotContain("plan.proof.");
    }

    @Test
    @DisplayName("A1: a version from before there were parts is proven by its text, as the page says")
    void early() throws Exception {
        sql.update(
                "update plan_version set hashed_by_part = false, hash = ? where project_id = ? and number = 1",
                sha256(Files.writeString(temp.resolve("text"), version.text())),
                project.value());
        archived(project);
        Unpacked unpacked = unpacked(project);

        assertThat(unpacked.names()).noneMatch(name -> name.contains("Plan version 1/"));
        assertThat(sha256(unpacked.folder().resolve("20240304-618活动-Plan version 1.json")))
                .isEqualTo(plans.version(project, 1).hash());
        assertThat(unpacked.read("How to check signatures.html")).contains("the version’s JSON file");
    }
}
