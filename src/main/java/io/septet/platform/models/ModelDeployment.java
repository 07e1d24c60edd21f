package io.septet.platform.models;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys the models and forms that the application carries, once all beans that they name exist and before the
 * first request is served. Every file keeps its path ({@code processes/goal/goal-setting.bpmn}) as its name, from a
 * jar as from a folder; models and forms go together, so that a task keeps the form of its own model version. Nothing
 * is deployed while nothing has changed.
 */
@Component
class ModelDeployment implements SmartInitializingSingleton {

    static final String NAME = "septet";

    /** Where its deployments come from; nobody else deploys from there. */
    static final String SOURCE = "application";

    private static final List<String> PATTERNS =
            List.of("classpath*:processes/*/*.bpmn", "classpath*:processes/*/*.dmn", "classpath*:forms/*/*.html");

    private final RepositoryService repository;
    private final ModelTranslation translation;
    private final ModelCheck check;

    ModelDeployment(RepositoryService repository, ModelTranslation translation, ModelCheck check) {
        this.repository = repository;
        this.translation = translation;
        this.check = check;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Map<String, byte[]> files = files();
        check.checkLatestBut(files.isEmpty() ? Set.of() : deploy(files));
    }

    /** The deployment that is new with these files, if any, and was therefore checked as it was made. */
    private Set<String> deploy(Map<String, byte[]> files) {
        DeploymentBuilder deployment =
                repository.createDeployment().name(NAME).source(SOURCE).enableDuplicateFiltering(false);
        files.forEach((name, content) ->
                deployment.addInputStream(name, new ByteArrayInputStream(translation.translate(name, content))));
        DeploymentWithDefinitions made = deployment.deployWithResult();
        return made.getDeployedProcessDefinitions() == null && made.getDeployedDecisionDefinitions() == null
                ? Set.of()
                : Set.of(made.getId());
    }

    private Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        try {
            for (String pattern : PATTERNS) {
                for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                    try (InputStream content = file.getInputStream()) {
                        files.put(name(file.getURL(), pattern), content.readAllBytes());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static String name(URL file, String pattern) {
        String root = pattern.substring("classpath*:".length(), pattern.indexOf('/') + 1);
        String path = file.getPath();
        return path.substring(path.lastIndexOf("/" + root) + 1);
    }
}
