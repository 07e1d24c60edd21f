package io.septet.platform.models;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.AtOnce;
import io.septet.OnBothDatabases;
import io.septet.ProcessTest;
import io.septet.platform.CompanyLanguage;
import io.septet.platform.KeptBeside;
import io.septet.platform.LatestProcesses;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.repository.DeploymentBuilderImpl;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@ProcessTest
@OnBothDatabases
@DisplayName("Models: a start of Septet")
class ReleaseBringsModelsTest {

    private static final String GOAL = "goal-setting";
    private static final String SIGN_OFF = "plan-sign-off";
    private static final String CLASS = "change-class";

    @Autowired
    RepositoryService repository;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    FormsOfModels forms;

    @Autowired
    FilesInForce inForce;

    @Autowired
    ModelCheck check;

    @Autowired
    BroughtModels brought;

    @Autowired
    LatestProcesses latest;

    @Autowired
    JdbcTemplate database;

    @Autowired
    KeptBeside telling;

    private final List<String> told = new ArrayList<>();
    private List<Map<String, Object>> noted;
    private Set<String> deployed;

    @BeforeEach
    void remember() {
        noted = database.queryForList("select * from packaged_model");
        deployed = deployments();
    }

    /** The other tests start from what the application itself has brought. */
    @AfterEach
    void restore() {
        deployments().stream()
                .filter(deployment -> !deployed.contains(deployment))
                .forEach(deployment -> repository.deleteDeployment(deployment, true));
        database.update("delete from packaged_model");
        noted.forEach(row -> database.update(
                "insert into packaged_model (%s) values (%s)"
                        .formatted(
                                String.join(", ", row.keySet()),
                                row.keySet().stream().map(column -> "?").collect(Collectors.joining(", "))),
                row.values().toArray()));
    }

    @Test
    @DisplayName("with the same models changes nothing")
    void same() {
        assertThat(start("en", CarriedModels.all())).isEmpty();
        assertThat(deployments()).isEqualTo(deployed);
    }

    @Test
    @DisplayName("brings a model that changed, with its forms, and leaves the others as they are")
    void changed() {
        int goal = version(GOAL);
        int signOff = version(SIGN_OFF);

        start("en", with(GOAL, "Define goal", "Define the goal"));

        assertThat(version(GOAL)).isEqualTo(goal + 1);
        assertThat(inForce(GOAL)).contains("Define the goal");
        assertThat(repository.getDeploymentResourceNames(definition(GOAL).getDeploymentId()))
                .containsExactlyInAnyOrder(
                        "forms/goal/confirm-goal.html",
                        "forms/goal/define-goal.html",
                        "processes/goal/goal-setting.bpmn");
        assertThat(version(SIGN_OFF)).isEqualTo(signOff);
        assertThat(told).isEmpty();

        start("en", with(GOAL, "Define goal", "Define the goal"));
        assertThat(version(GOAL)).isEqualTo(goal + 1);
    }

    @Test
    @DisplayName("leaves what owners have changed in force, model and table, when the release changes something else")
    void owners() {
        owner(SIGN_OFF, "Sign plan", "Put one's name to the plan");
        owner(CLASS, "The goal changes.", "The goal is another.");
        int goal = version(GOAL);

        start("en", with(GOAL, "Define goal", "Define the goal"));

        assertThat(inForce(SIGN_OFF)).contains("Put one's name to the plan");
        assertThat(inForce(CLASS)).contains("The goal is another.");
        assertThat(version(GOAL)).isEqualTo(goal + 1);
        assertThat(told).isEmpty();
    }

    @Test
    @DisplayName("keeps the release's beside the owner's where both changed, and says so once")
    void both() {
        PackagedModel carried = carried(GOAL);
        int before = messages().size();
        owner(GOAL, "Define goal", "Set the goal");

        start("en", with(GOAL, "Define goal", "Define the goal"));
        start("en", with(GOAL, "Define goal", "Define the goal"));

        assertThat(inForce(GOAL)).contains("Set the goal");
        assertThat(told).containsExactly(GOAL);
        assertThat(messages()).hasSize(before + 1).anyMatch(body -> body.contains(GOAL));
        assertThat(text(brought.files(carried.name()).get(carried.name()))).contains("Define the goal");
        assertThat(text(brought.base(carried.name()).orElseThrow().get(carried.name())))
                .isEqualTo(text(carried.files().get(carried.name())));

        start("en", with(GOAL, "Define goal", "Say the goal"));
        assertThat(told).containsExactly(GOAL, GOAL);
        assertThat(messages()).hasSize(before + 2);
        assertThat(brought.base(carried.name())).isPresent();

        // the release has taken back what it had changed: nothing is left to decide
        start("en", CarriedModels.all());
        assertThat(inForce(GOAL)).contains("Set the goal");
        assertThat(told).hasSize(2);
        assertThat(brought.base(carried.name())).isEmpty();
    }

    @Test
    @DisplayName("brings the release's where an owner has gone back to what the application brought")
    void backAtPackaged() {
        owner(GOAL, "Define goal", "Set the goal");
        owner(GOAL, "Define goal", "Define goal");

        start("en", with(GOAL, "Define goal", "Define the goal"));

        assertThat(inForce(GOAL)).contains("Define the goal");
        assertThat(told).isEmpty();
    }

    @Test
    @DisplayName("on a database from before takes what is in force for what it is, and deploys nothing")
    void upgrade() {
        owner(GOAL, "Define goal", "Set the goal");
        owner(SIGN_OFF, "Sign plan", "Put one's name to the plan");
        database.update("delete from packaged_model");
        Set<String> before = deployments();

        start("en", with(SIGN_OFF, "Sign plan", "Sign the plan"));

        assertThat(deployments()).isEqualTo(before);
        assertThat(brought.byName()).hasSameSizeAs(CarriedModels.all());
        assertThat(told).containsExactly(SIGN_OFF);
        assertThat(brought.byName().values())
                .filteredOn(BroughtModels.Brought::isOpen)
                .extracting(BroughtModels.Brought::name)
                .containsExactly("processes/signoff/plan-sign-off.bpmn");
    }

    @Test
    @DisplayName("in the other language translates its own models and tables, once, and leaves the owner's")
    void languages() {
        owner(SIGN_OFF, "Sign plan", "Put one's name to the plan");
        int goal = version(GOAL);

        start("zh", CarriedModels.all());
        start("zh", CarriedModels.all());

        assertThat(inForce(GOAL)).contains("name=\"目标设定\"").doesNotContain("Define goal");
        assertThat(version(GOAL)).isEqualTo(goal + 1);
        assertThat(inForce(CLASS)).contains("label=\"涉及目标\"", "name=\"changeClass\"", "<text>touchesGoal</text>");
        assertThat(inForce(SIGN_OFF)).contains("Put one's name to the plan");
        assertThat(told).isEmpty();

        start("en", CarriedModels.all());
        assertThat(inForce(GOAL)).contains("name=\"Define goal\"");
        assertThat(version(GOAL)).isEqualTo(goal + 2);
    }

    @Test
    @DisplayName(
            "is not needed for an owner's model to be Chinese in a Chinese company: it is translated as it is sent")
    void ownerInChinese() {
        PackagedModel model = changed(carried(GOAL), "Confirm goal", "Agree on the goal");
        DeploymentBuilderImpl sent = (DeploymentBuilderImpl) repository
                .createDeployment()
                .addString("goal-setting.bpmn", text(model.files().get(model.name())));

        engine.getCommandExecutorTxRequired()
                .execute(new DeployWhole(sent, forms, inForce, new ModelTranslation(new CompanyLanguage("zh"))));

        assertThat(inForce(GOAL)).contains("name=\"制定目标\"", "name=\"Agree on the goal\"");
    }

    @Test
    @DisplayName("at the same time as another node's makes one version")
    void twoNodes() throws Exception {
        int goal = version(GOAL);
        Callable<Set<String>> node = () -> start("en", with(GOAL, "Define goal", "Define the goal"));

        List<Set<String>> made = AtOnce.results(List.of(node, node));

        assertThat(made).filteredOn(Set::isEmpty).hasSize(1);
        assertThat(version(GOAL)).isEqualTo(goal + 1);
    }

    /** Brings what a release carries that is in this language. */
    private Set<String> start(String language, List<PackagedModel> release) {
        ModelTranslation translation = new ModelTranslation(new CompanyLanguage(language));
        StaticListableBeanFactory listeners = new StaticListableBeanFactory();
        listeners.addBean("telling", telling);
        listeners.addBean("told", (KeptBeside) told::addAll);
        ObjectProvider<KeptBeside> all = listeners.getBeanProvider(KeptBeside.class);
        return new ModelDeployment(
                        repository,
                        transaction,
                        translation,
                        check,
                        brought,
                        new PackagedInForce(repository, latest, brought, translation),
                        all)
                .bring(release);
    }

    private static List<PackagedModel> with(String key, String from, String to) {
        return CarriedModels.all().stream()
                .map(model -> model.key().equals(key) ? changed(model, from, to) : model)
                .toList();
    }

    private static PackagedModel carried(String key) {
        return CarriedModels.all().stream()
                .filter(model -> model.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static PackagedModel changed(PackagedModel model, String from, String to) {
        String content = text(model.files().get(model.name()));
        assertThat(content).contains(from);
        Map<String, byte[]> files = new TreeMap<>(model.files());
        files.put(model.name(), content.replace(from, to).getBytes(StandardCharsets.UTF_8));
        return new PackagedModel(model.name(), new TreeMap<>(files));
    }

    /** As Camunda Modeler sends it. */
    private void owner(String key, String from, String to) {
        PackagedModel model = changed(carried(key), from, to);
        repository
                .createDeployment()
                .source("Camunda Modeler")
                .addString(
                        model.name().substring(model.name().lastIndexOf('/') + 1),
                        text(model.files().get(model.name())))
                .deploy();
    }

    /** What administrators were told of releases; nobody else looks after models here. */
    private List<String> messages() {
        return database.queryForList(
                "select body from message where message like '%release.beside%' and person = 'admin'", String.class);
    }

    private int version(String key) {
        return definition(key).getVersion();
    }

    private String inForce(String key) {
        ResourceDefinition definition = definition(key);
        try (InputStream content =
                repository.getResourceAsStream(definition.getDeploymentId(), definition.getResourceName())) {
            return text(content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ResourceDefinition definition(String key) {
        ProcessDefinition process = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult();
        return process != null
                ? process
                : repository
                        .createDecisionDefinitionQuery()
                        .decisionDefinitionKey(key)
                        .latestVersion()
                        .singleResult();
    }

    private Set<String> deployments() {
        return repository.createDeploymentQuery().list().stream()
                .map(Deployment::getId)
                .collect(Collectors.toSet());
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }
}
